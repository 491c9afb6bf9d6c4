//! A stand-in for Stripe's API: what handlers fetch, on a local port.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};

use super::TestEvent;

/// The longest head of a request that is read.
const MOST_HEAD: u64 = 64 * 1024;

/// A local HTTP server that answers as Stripe's API does, with what a test has put into it: for handlers that fetch the
/// object of a thin event, for programs that list the events of missed deliveries.
///
/// | request | answer |
/// |---|---|
/// | `GET /v1/events/{id}`, `GET /v2/core/events/{id}` | the event |
/// | `GET /v1/events` | a list, newest first: `type`, `types[]`, `delivery_success`, `created[gte]`, `created[lte]`, `limit`, `starting_after`, `ending_before` |
/// | `GET` any other path | the object that was put there |
/// | any of these without the key, as a bearer token or as basic authentication | 401 |
/// | what is not there | 404 `resource_missing` |
///
/// It ends when it is dropped.
///
/// ```
/// use std::io::{Read, Write};
/// use stripe_webhooks::testing::{FakeApi, TestEvent};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let api = FakeApi::start("sk_test_mine")?;
/// let event = TestEvent::of("invoice.paid");
/// api.put_event(&event);
///
/// // What an HTTP client does with `api.url()`.
/// let mut client = std::net::TcpStream::connect(api.address())?;
/// write!(client, "GET /v1/events/{} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer sk_test_mine\r\nConnection: close\r\n\r\n", event.event_id())?;
/// let mut answer = String::new();
/// client.read_to_string(&mut answer)?;
/// assert!(answer.starts_with("HTTP/1.1 200 ") && answer.ends_with(&event.body()));
/// assert_eq!(api.requests().len(), 1);
/// # Ok(()) }
/// ```
pub struct FakeApi {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

/// A request that a [`FakeApi`] answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiRequest {
    /// `GET`.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query, as it was sent.
    pub query: String,
    /// `Stripe-Account`: the connected account that was asked.
    pub account: Option<String>,
    /// `Stripe-Context`: the same for thin events and the v2 API.
    pub context: Option<String>,
    /// `Stripe-Version`.
    pub version: Option<String>,
    /// The status of the answer.
    pub status: u16,
}

struct Shared {
    key: String,
    state: Mutex<State>,
    ended: AtomicBool,
}

#[derive(Default)]
struct State {
    events: Vec<Put>,
    objects: BTreeMap<String, String>,
    requests: Vec<ApiRequest>,
    failures: u32,
}

struct Put {
    event: TestEvent,
    delivered: bool,
    created: i64,
}

impl FakeApi {
    /// Starts on a free local port; `key`: the API key to ask for.
    ///
    /// # Errors
    /// If no local port can be had.
    pub fn start(key: impl Into<String>) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            key: key.into(),
            state: Mutex::default(),
            ended: AtomicBool::new(false),
        });
        let serving = Arc::clone(&shared);
        let thread = std::thread::spawn(move || serve(&listener, &serving));
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
    }

    /// The base URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Puts an event there, as delivered.
    pub fn put_event(&self, event: &TestEvent) {
        self.put(event, true);
    }

    /// Puts an event there whose delivery failed: a list with `delivery_success=false` has it.
    pub fn put_undelivered(&self, event: &TestEvent) {
        self.put(event, false);
    }

    fn put(&self, event: &TestEvent, delivered: bool) {
        let mut state = self.state();
        state
            .events
            .retain(|put| put.event.event_id() != event.event_id());
        state.events.push(Put {
            event: event.clone(),
            delivered,
            created: event.delivery().created().unix_timestamp(),
        });
    }

    /// Puts an object at a path such as `/v1/customers/cus_1`, or at the URL of a thin event's related object.
    pub fn put_object(&self, path: impl Into<String>, object: &Value) {
        self.state()
            .objects
            .insert(path.into(), super::pretty::pretty(object));
    }

    /// Answers the next requests 500, so many of them.
    pub fn fail_next(&self, requests: u32) {
        self.state().failures = requests;
    }

    /// The requests so far, in order.
    pub fn requests(&self) -> Vec<ApiRequest> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for FakeApi {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for a connection.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for FakeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeApi")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

fn serve(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.ended.load(Ordering::SeqCst) {
            return;
        }
        let Ok(stream) = stream else { continue };
        let shared = Arc::clone(shared);
        std::thread::spawn(move || {
            // A client that goes away ends its connection, nothing else.
            let _ = converse(stream, &shared);
        });
    }
}

/// The requests of one connection.
fn converse(stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read(&mut reader)? {
        let (status, body) = shared.answer(&request);
        let reason = match status {
            200 => "OK",
            401 => "Unauthorized",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Internal Server Error",
        };
        let connection = if request.close { "close" } else { "keep-alive" };
        write!(
            writer,
            "HTTP/1.1 {status} {reason}\r\nContent-Type: application/json\r\nRequest-Id: req_fake\r\nConnection: {connection}\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        writer.flush()?;
        if request.close || shared.ended.load(Ordering::SeqCst) {
            break;
        }
    }
    Ok(())
}

struct Request {
    method: String,
    path: String,
    query: String,
    headers: BTreeMap<String, String>,
    close: bool,
}

/// One request; `None` at the end of the connection.
fn read(reader: &mut BufReader<TcpStream>) -> io::Result<Option<Request>> {
    let mut head = String::new();
    loop {
        let mut line = String::new();
        if reader.by_ref().take(MOST_HEAD).read_line(&mut line)? == 0 || head.len() as u64 > MOST_HEAD {
            return Ok(None);
        }
        if line.trim_end().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let mut lines = head.lines();
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers: BTreeMap<_, _> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    // A body is read past, so that the next request starts where it does.
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok());
    io::copy(&mut reader.by_ref().take(length.unwrap_or(0)), &mut io::sink())?;
    Ok(Some(Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        close: headers
            .get("connection")
            .is_some_and(|value| value.eq_ignore_ascii_case("close")),
        headers,
    }))
}

impl Shared {
    fn answer(&self, request: &Request) -> (u16, String) {
        let mut state = self.state();
        let (status, body) = if state.failures > 0 {
            state.failures -= 1;
            error(500, "api_error", None, "made to fail by the test")
        } else if !self.may(request.headers.get("authorization")) {
            error(401, "invalid_request_error", None, "no valid API key was given")
        } else if request.method != "GET" {
            let message = "only GET is served here";
            error(405, "invalid_request_error", None, message)
        } else {
            state.find(request)
        };
        let header = |name: &str| request.headers.get(name).cloned();
        state.requests.push(ApiRequest {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            account: header("stripe-account"),
            context: header("stripe-context"),
            version: header("stripe-version"),
            status,
        });
        (status, body)
    }

    fn may(&self, authorization: Option<&String>) -> bool {
        let Some((scheme, credentials)) = authorization.and_then(|value| value.split_once(' ')) else {
            return false;
        };
        match &*scheme.to_ascii_lowercase() {
            "bearer" => credentials == self.key,
            // The key as the user's name, without a password.
            "basic" => credentials == base64(format!("{}:", self.key).as_bytes()),
            _ => false,
        }
    }
}

impl State {
    fn find(&self, request: &Request) -> (u16, String) {
        let path = request.path.trim_end_matches('/');
        if path == "/v1/events" {
            return self.list(&request.query);
        }
        for (prefix, thin) in [("/v1/events/", false), ("/v2/core/events/", true)] {
            let put = path.strip_prefix(prefix).and_then(|id| {
                let mut events = self.events.iter();
                events.find(|put| put.event.event_id() == id && put.event.event_type().is_thin() == thin)
            });
            if let Some(put) = put {
                return (200, put.event.body());
            }
        }
        match self.objects.get(path) {
            Some(object) => (200, object.clone()),
            None => missing(path),
        }
    }

    fn list(&self, query: &str) -> (u16, String) {
        let asked: Vec<(String, String)> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect();
        let get = |wanted: &str| {
            let mut asked = asked.iter();
            asked.find(|(name, _)| name == wanted).map(|(_, value)| &**value)
        };
        let types: Vec<&str> = asked
            .iter()
            .filter(|(name, _)| name == "type" || name.starts_with("types["))
            .map(|(_, value)| &**value)
            .collect();
        let delivered = get("delivery_success").map(|value| value == "true");
        let time = |name: &str| get(name).and_then(|value| value.parse::<i64>().ok());
        let (from, to) = (time("created[gte]"), time("created[lte]"));
        let mut found: Vec<&Put> = self
            .events
            .iter()
            .filter(|put| {
                !put.event.event_type().is_thin()
                    && (types.is_empty() || types.contains(&put.event.event_type().as_str()))
                    && delivered.is_none_or(|delivered| delivered == put.delivered)
                    && from.is_none_or(|from| put.created >= from)
                    && to.is_none_or(|to| put.created <= to)
            })
            .collect();
        // Newest first; of one second, what was put last.
        found.reverse();
        found.sort_by_key(|put| std::cmp::Reverse(put.created));
        let place = |id: &str| found.iter().position(|put| put.event.event_id() == id);
        // Stripe's own limits.
        let limit = get("limit").and_then(|limit| limit.parse().ok());
        let limit = limit.unwrap_or(10_usize).clamp(1, 100);
        let page = match (get("starting_after"), get("ending_before")) {
            (Some(id), _) => match place(id) {
                Some(place) => place + 1..(place + 1 + limit).min(found.len()),
                None => return missing(id),
            },
            (None, Some(id)) => match place(id) {
                Some(place) => place.saturating_sub(limit)..place,
                None => return missing(id),
            },
            (None, None) => 0..limit.min(found.len()),
        };
        let more = if get("starting_after").is_none() && get("ending_before").is_some() {
            page.start > 0
        } else {
            page.end < found.len()
        };
        let data: Vec<Value> = found[page]
            .iter()
            .filter_map(|put| serde_json::from_str(&put.event.body()).ok())
            .collect();
        let list = json!({"object": "list", "url": "/v1/events", "has_more": more, "data": data});
        (200, super::pretty::pretty(&list))
    }
}

fn missing(what: &str) -> (u16, String) {
    let message = format!("nothing was put at {what}");
    error(404, "invalid_request_error", Some("resource_missing"), &message)
}

fn error(status: u16, kind: &str, code: Option<&str>, message: &str) -> (u16, String) {
    let mut error = json!({"error": {"message": message, "type": kind}});
    if let Some(code) = code {
        error["error"]["code"] = code.into();
    }
    (status, super::pretty::pretty(&error))
}

/// A part of a query: `%5B` and `+` read as what they stand for.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let code = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match code {
            Some(byte) => {
                out.push(byte);
                at += 2;
            }
            None => out.push(if bytes[at] == b'+' { b' ' } else { bytes[at] }),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let mut group = [0; 3];
        group[..chunk.len()].copy_from_slice(chunk);
        let bits = u32::from_be_bytes([0, group[0], group[1], group[2]]);
        for place in 0..4 {
            out.push(if place <= chunk.len() {
                char::from(LETTERS[(bits >> (18 - 6 * place)) as usize & 63])
            } else {
                '='
            });
        }
    }
    out
}
