//! The table of answers over a real socket: one test, run against every adapter.

mod serve;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::clock::{BoxFuture, FixedClock};
use stripe_webhooks::event::{ApiVersions, OnMismatch};
use stripe_webhooks::observer::{Received, Rejected};
use stripe_webhooks::receiver::{Accounts, EndpointLookup, LookupError};
use stripe_webhooks::{
    Context, Endpoint, Event, HandlerError, HandlerResult, Observer, Receiver, Registry, RegistryBuilder,
    SigningSecret, Verifier, sign,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use self::serve::{ADAPTERS, Adapter, READING};
use crate::support::{Calls, body, customer, thin};

const NOW: i64 = 1_790_000_000;
const LIMIT: usize = 64 * 1024;

fn secret(text: &str) -> Verifier {
    SigningSecret::new(text).unwrap().into()
}

fn registry() -> RegistryBuilder {
    Registry::builder().clock(Arc::new(FixedClock::at(NOW)))
}

fn by_email(event: Event, _: Context<'_>) -> HandlerResult {
    let email = event
        .raw_object()
        .get("email")
        .map(|email| email.as_str().to_owned());
    match email.as_deref() {
        Some("\"fail@example.com\"") => Err(HandlerError::new("no").retry_after(Duration::from_secs(7))),
        Some("\"never@example.com\"") => Err(HandlerError::new("no").permanent()),
        Some("\"panic@example.com\"") => panic!("on purpose"),
        _ => Ok(()),
    }
}

/// A vault that is sealed for one tenant.
struct Tenants;

impl EndpointLookup for Tenants {
    fn endpoint<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Endpoint>, LookupError>> {
        Box::pin(async move {
            match id {
                "sealed" => Err("the vault is sealed".into()),
                _ => Ok(None),
            }
        })
    }
}

impl Observer for Calls {
    fn received(&self, _: &Received<'_>) {
        self.add("received");
    }
    fn rejected(&self, rejected: &Rejected<'_>) {
        self.add(format!("{} {}", rejected.status, rejected.reason));
    }
}

fn receiver() -> Receiver {
    watched(&Calls::default())
}

fn watched(log: &Calls) -> Receiver {
    let endpoint = |id: &str| Endpoint::new(id, secret("whsec_t"));
    Receiver::builder(registry().on("customer", by_email).build().unwrap())
        .secret(secret("whsec_a"))
        .endpoint(endpoint("tenant-1"))
        .endpoint(endpoint("live").livemode(true))
        .endpoint(
            endpoint("live-400")
                .livemode(true)
                .on_mismatch(OnMismatch::Refuse),
        )
        .endpoint(endpoint("own").accounts(Accounts::Own))
        .endpoint(
            endpoint("basil-400")
                .api_versions(ApiVersions::Train("basil"))
                .on_mismatch(OnMismatch::Refuse),
        )
        .lookup(Tenants)
        .observer(log.clone())
        .body_limit(LIMIT)
        .build()
        .unwrap()
}

/// Sends what is given and reads the answer to the end of the connection.
async fn exchange(address: SocketAddr, head: &str, body: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    // The server may answer and close before the whole body is written.
    let _ = stream.write_all(body).await;
    let mut answer = Vec::new();
    let reading = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer));
    assert!(
        reading.await.is_ok(),
        "no end after {:?}",
        String::from_utf8_lossy(&answer)
    );
    String::from_utf8_lossy(&answer).into_owned()
}

async fn send(address: SocketAddr, method: &str, path: &str, signature: &str, body: &[u8]) -> String {
    let signature = if signature.is_empty() {
        String::new()
    } else {
        format!("Stripe-Signature: {signature}\r\n")
    };
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n{signature}\r\n",
        body.len()
    );
    exchange(address, &head, body).await
}

fn status(answer: &str) -> u16 {
    answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or_else(|| panic!("no status in {answer:?}"))
}

fn text(answer: &str) -> String {
    answer.split("\r\n\r\n").nth(1).unwrap_or_default().to_owned()
}

fn with_email(email: &str) -> String {
    body(
        "customer.created",
        json!({"id": "cus_1", "object": "customer", "email": email}),
    )
}

#[tokio::test]
async fn every_row_of_the_table_is_answered() {
    for adapter in ADAPTERS {
        let log = Calls::default();
        let address = adapter.serve(watched(&log)).await;
        answers_accepted(adapter, address).await;
        answers_refused(adapter, address, &log).await;
        answers_by_policy(adapter, address, &log).await;
        answers_of_handlers(adapter, address).await;
    }
}

async fn answers_accepted(adapter: Adapter, address: SocketAddr) {
    let good = with_email("a@example.com");
    // accepted; duplicate; unknown type; no handler; thin
    for body in [
        good.clone(),
        good.clone(),
        body("new.thing", json!({})),
        body("invoice.paid", json!({"object": "invoice"})),
        thin("v2.new.thing"),
    ] {
        let signature = sign(&body, "whsec_a", NOW);
        let answer = send(address, "POST", "/webhook", &signature, body.as_bytes()).await;
        assert_eq!((status(&answer), &*text(&answer)), (200, "ok"), "{adapter:?}");
        assert!(
            answer.to_ascii_lowercase().contains("content-type: text/plain"),
            "{adapter:?}"
        );
    }
    // The header's elements on lines of their own are one list.
    let signature = sign(&good, "whsec_a", NOW).replace(",v1", "\r\nStripe-Signature: v1");
    let answer = send(address, "POST", "/webhook", &signature, good.as_bytes()).await;
    assert_eq!(status(&answer), 200, "{adapter:?}");
    for (path, secret, expected) in [
        ("/hooks/tenant-1", "whsec_t", 200),
        ("/hooks/tenant-1/", "whsec_t", 200),
        ("/of/acme/hooks/tenant-1", "whsec_t", 200),
        ("/of/tenant-1/hooks/acme", "whsec_t", 404),
        ("/hooks/tenant-1", "whsec_a", 400),
        ("/webhook", "whsec_t", 400),
        ("/hooks/tenant-2", "whsec_t", 404),
        ("/hooks/default", "whsec_a", 200),
    ] {
        let answer = send(address, "POST", path, &sign(&good, secret, NOW), good.as_bytes()).await;
        assert_eq!(status(&answer), expected, "{adapter:?} {path} {secret}");
    }
}

async fn answers_refused(adapter: Adapter, address: SocketAddr, log: &Calls) {
    let good = with_email("a@example.com");
    let (json, other, raw) = ("not json", "{}", b"\xff\xfe");
    // signature bad, missing, stale, early; not JSON; not an event; not UTF-8: one flat text. What the body is, nobody
    // finds out before its signature is good.
    let cases: Vec<(String, &[u8], &str)> = vec![
        (sign(&good, "whsec_wrong", NOW), good.as_bytes(), "no_match"),
        (String::new(), good.as_bytes(), "missing_header"),
        ("t=1".to_owned(), good.as_bytes(), "no_signatures"),
        (
            sign(&good, "whsec_a", NOW - 301),
            good.as_bytes(),
            "timestamp_too_old",
        ),
        (
            sign(&good, "whsec_a", NOW + 301),
            good.as_bytes(),
            "timestamp_in_future",
        ),
        (sign(json, "whsec_a", NOW), json.as_bytes(), "not_json"),
        (sign(json, "whsec_wrong", NOW), json.as_bytes(), "no_match"),
        (String::new(), json.as_bytes(), "missing_header"),
        (
            sign(json, "whsec_a", NOW - 301),
            json.as_bytes(),
            "timestamp_too_old",
        ),
        (sign(other, "whsec_a", NOW), other.as_bytes(), "not_an_event"),
        (sign(other, "whsec_wrong", NOW), other.as_bytes(), "no_match"),
        (sign("", "whsec_a", NOW), b"", "not_json"),
        (String::new(), b"", "missing_header"),
        (sign(raw, "whsec_a", NOW), raw, "not_utf8"),
        (sign(raw, "whsec_wrong", NOW), raw, "no_match"),
        (String::new(), raw, "missing_header"),
    ];
    log.take();
    for (signature, body, reason) in &cases {
        let answer = send(address, "POST", "/webhook", signature, body).await;
        assert_eq!(
            (status(&answer), &*text(&answer)),
            (400, "bad request"),
            "{adapter:?} {signature}"
        );
        assert_eq!(
            log.take(),
            ["received".to_owned(), format!("400 {reason}")],
            "{adapter:?} {signature}"
        );
    }
    for (path, expected) in [
        ("/hooks/nobody", (404, "not found")),
        ("/hooks/%ff", (404, "not found")),
        ("/hooks/%2e%2e%2f", (404, "not found")),
        ("/hooks/sealed", (503, "unavailable")),
    ] {
        let answer = send(
            address,
            "POST",
            path,
            &sign(&good, "whsec_t", NOW),
            good.as_bytes(),
        )
        .await;
        assert_eq!((status(&answer), &*text(&answer)), expected, "{adapter:?} {path}");
    }
    for method in ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        for path in ["/webhook", "/hooks/tenant-1", "/hooks/nobody"] {
            let answer = send(address, method, path, "", b"").await;
            assert_eq!(status(&answer), 405, "{adapter:?} {method} {path}");
            assert!(
                answer.to_ascii_lowercase().contains("allow: post"),
                "{adapter:?} {answer}"
            );
        }
    }
}

/// What an endpoint's policy does not accept runs no handler: this one would panic.
async fn answers_by_policy(adapter: Adapter, address: SocketAddr, log: &Calls) {
    let event = with_email("panic@example.com");
    let connected = event.replacen('{', "{\"account\": \"acct_1\",", 1);
    let connected_thin = thin("v2.new.thing");
    for (id, body, expected, reason) in [
        ("live", &event, (200, "ok"), "200 livemode"),
        ("live-400", &event, (400, "bad request"), "400 livemode"),
        ("own", &connected, (200, "ok"), "200 account"),
        ("own", &connected_thin, (200, "ok"), "200 account"),
        ("basil-400", &event, (400, "bad request"), "400 api_version"),
    ] {
        log.take();
        let (path, signature) = (format!("/hooks/{id}"), sign(body, "whsec_t", NOW));
        let answer = send(address, "POST", &path, &signature, body.as_bytes()).await;
        assert_eq!((status(&answer), &*text(&answer)), expected, "{adapter:?} {id}");
        assert_eq!(log.take(), ["received", reason], "{adapter:?} {id}");
    }
}

async fn answers_of_handlers(adapter: Adapter, address: SocketAddr) {
    for (email, expected) in [
        ("fail@example.com", 500),
        ("panic@example.com", 500),
        ("never@example.com", 200),
    ] {
        let body = with_email(email);
        let signature = sign(&body, "whsec_a", NOW);
        let answer = send(address, "POST", "/webhook", &signature, body.as_bytes()).await;
        assert_eq!(status(&answer), expected, "{adapter:?} {email}");
        assert_eq!(
            answer.to_ascii_lowercase().contains("retry-after: 7"),
            email.starts_with("fail"),
            "{adapter:?} {answer}"
        );
    }
}

/// An inbox whose database is away.
#[cfg(feature = "inbox")]
#[tokio::test]
async fn a_store_that_is_away_is_answered_503() {
    use stripe_webhooks::inbox::{DeliveryLogEntry, Intake, NewEvent, Recorded, StoreError};
    struct Away;
    impl Intake for Away {
        fn record<'a>(&'a self, _: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>> {
            Box::pin(async { Err(StoreError::Config("away".to_owned())) })
        }
        fn log_delivery(&self, _: DeliveryLogEntry) {}
    }
    for adapter in ADAPTERS {
        let log = Calls::default();
        let receiver = Receiver::builder(registry().build().unwrap())
            .secret(secret("whsec_a"))
            .inbox(stripe_webhooks::inbox::Inbox::from_intake(Arc::new(Away)))
            .observer(log.clone())
            .build()
            .unwrap();
        let address = adapter.serve(receiver).await;
        let good = with_email("a@example.com");
        let signature = sign(&good, "whsec_a", NOW);
        let answer = send(address, "POST", "/webhook", &signature, good.as_bytes()).await;
        assert_eq!(
            (status(&answer), &*text(&answer)),
            (503, "unavailable"),
            "{adapter:?}"
        );
        assert_eq!(log.take(), ["received", "503 inbox"]);
    }
}

/// Where the application reads the body, a longer one is refused all the same.
#[tokio::test]
async fn a_body_over_the_limit_that_was_read_is_refused() {
    let address = Adapter::Respond.serve(receiver()).await;
    let long = vec![b' '; LIMIT + 1];
    let answer = send(address, "POST", "/webhook", &sign(&long, "whsec_a", NOW), &long).await;
    assert_eq!((status(&answer), &*text(&answer)), (413, "payload too large"));
}

#[tokio::test]
async fn a_body_over_the_limit_is_not_read_to_its_end() {
    for adapter in READING {
        let address = adapter.serve(receiver()).await;
        // Announced: refused before a byte of the body is sent.
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            LIMIT + 1
        );
        let answer = exchange(address, &head, b"").await;
        assert_eq!(
            (status(&answer), &*text(&answer)),
            (413, "payload too large"),
            "{adapter:?}"
        );
        // Not announced: an endless stream of chunks is cut off, at a path that is served and at others.
        for (path, expected) in [("/webhook", 413), ("/hooks/nobody", 404)] {
            let (answer, cut_off) = endless(address, path).await;
            assert_eq!(status(&answer), expected, "{adapter:?} {path}");
            assert!(cut_off, "{adapter:?} {path} goes on reading");
        }
        // Below the limit is fine.
        let filler = "x".repeat(60_000);
        let body = body("new.thing", json!({ "filler": filler }));
        let signature = sign(&body, "whsec_a", NOW);
        let answer = send(address, "POST", "/webhook", &signature, body.as_bytes()).await;
        assert_eq!(status(&answer), 200, "{adapter:?}");
    }
}

/// Sends chunks without end. The answer, and whether the server then hung up.
async fn endless(address: SocketAddr, path: &str) -> (String, bool) {
    let head = format!("POST {path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    let (mut reading, mut writing) = TcpStream::connect(address).await.unwrap().into_split();
    writing.write_all(head.as_bytes()).await.unwrap();
    let writer = tokio::spawn(async move {
        let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
        while writing.write_all(chunk.as_bytes()).await.is_ok() {}
    });
    let stop = writer.abort_handle();
    let mut answer = [0; 1024];
    let length = tokio::time::timeout(Duration::from_secs(10), reading.read(&mut answer))
        .await
        .expect("no answer")
        .expect("no answer");
    let cut_off = tokio::time::timeout(Duration::from_secs(10), writer)
        .await
        .is_ok();
    stop.abort();
    (String::from_utf8_lossy(&answer[..length]).into_owned(), cut_off)
}

#[tokio::test]
async fn a_body_with_broken_framing_is_answered_like_any_other_bad_one() {
    for adapter in ADAPTERS {
        let address = adapter.serve(receiver()).await;
        let head =
            "POST /webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        let answer = exchange(address, head, b"2\r\n{}\r\nzz\r\n").await;
        assert_eq!(status(&answer), 400, "{adapter:?}");
        assert!(
            ["bad request", ""].contains(&&*text(&answer)),
            "{adapter:?} {answer}"
        );
    }
}

#[tokio::test]
async fn a_sender_that_hangs_up_does_not_stop_the_handler() {
    async fn slow(_: Event, cx: Context<'_, Arc<tokio::sync::Notify>>) -> HandlerResult {
        tokio::time::sleep(Duration::from_millis(200)).await;
        cx.state().notify_one();
        Ok(())
    }
    for adapter in ADAPTERS {
        let done = Arc::new(tokio::sync::Notify::new());
        let registry = registry().state(Arc::clone(&done)).on("*", slow).build().unwrap();
        let address = adapter.serve(Receiver::new(secret("whsec_a"), registry)).await;
        let body = body("customer.created", customer());
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\nStripe-Signature: {}\r\n\r\n{body}",
            body.len(),
            sign(&body, "whsec_a", NOW)
        );
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        drop(stream);
        tokio::time::timeout(Duration::from_secs(5), done.notified())
            .await
            .unwrap_or_else(|_| panic!("{adapter:?}: the handler was stopped"));
    }
}

/// Half a body holds a connection and nothing else: others are served meanwhile, and no observer is told.
#[tokio::test]
async fn a_thousand_half_sent_bodies_do_not_keep_others_waiting() {
    // Each takes two file descriptors of this process.
    let half_sent = 1_000.min(open_files().saturating_sub(200) / 2);
    for adapter in ADAPTERS {
        let log = Calls::default();
        let address = adapter.serve(watched(&log)).await;
        let good = with_email("a@example.com");
        let signature = sign(&good, "whsec_a", NOW);
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\nStripe-Signature: {signature}\r\n\r\n{}",
            good.len(),
            &good[..good.len() / 2]
        );
        let mut held = Vec::with_capacity(half_sent);
        for _ in 0..half_sent {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(head.as_bytes()).await.unwrap();
            held.push(stream);
        }
        for _ in 0..20 {
            let answer = send(address, "POST", "/webhook", &signature, good.as_bytes()).await;
            assert_eq!(status(&answer), 200, "{adapter:?}");
        }
        assert_eq!(
            log.take(),
            ["received"; 20],
            "{adapter:?}: half a body is told to nobody"
        );
        // One of the held ones, finished late, is served as well.
        let mut late = held.swap_remove(half_sent / 2);
        late.write_all(&good.as_bytes()[good.len() / 2..]).await.unwrap();
        let mut answer = [0; 256];
        let length = late.read(&mut answer).await.unwrap();
        assert_eq!(
            status(&String::from_utf8_lossy(&answer[..length])),
            200,
            "{adapter:?}"
        );
    }
}

/// How many files this process may open; what is usual where the system does not say.
fn open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let limit = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    limit.unwrap_or(1024)
}

#[tokio::test]
async fn a_head_without_end_is_refused() {
    for adapter in ADAPTERS {
        let address = adapter.serve(receiver()).await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = "POST /webhook HTTP/1.1\r\nHost: x\r\nStripe-Signature: t=1,v1=";
        stream.write_all(head.as_bytes()).await.unwrap();
        let (mut reading, mut writing) = stream.into_split();
        let writer = tokio::spawn(async move {
            let more = "a".repeat(0x1000);
            while writing.write_all(more.as_bytes()).await.is_ok() {}
        });
        let stop = writer.abort_handle();
        let ended = tokio::time::timeout(Duration::from_secs(10), writer).await;
        stop.abort();
        assert!(ended.is_ok(), "{adapter:?} goes on reading");
        let mut answer = [0; 256];
        let length = tokio::time::timeout(Duration::from_secs(10), reading.read(&mut answer)).await;
        if let Ok(Ok(length @ 1..)) = length {
            let status = status(&String::from_utf8_lossy(&answer[..length]));
            assert!((400..500).contains(&status), "{adapter:?} {status}");
        }
    }
}

/// A signature header of any length that the server lets through is answered at once.
#[tokio::test]
async fn a_long_signature_header_is_refused_like_any_other() {
    for adapter in ADAPTERS {
        let address = adapter.serve(receiver()).await;
        let good = with_email("a@example.com");
        let signature = format!("t={NOW}{}", ",v1=00".repeat(5_000));
        let answer = send(address, "POST", "/webhook", &signature, good.as_bytes()).await;
        assert!((400..500).contains(&status(&answer)), "{adapter:?}");
    }
}
