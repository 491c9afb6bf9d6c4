//! A stand-in for Stripe's API, on a local port.
//!
//! [`server`] reads requests and writes answers; [`gate`] is what every request passes; [`routes`] finds what is asked
//! for, [`lists`], [`events`], [`endpoints`] and [`changes`] do it, on the [`state`] behind one lock. What paths there
//! are is data: [`paths`].

mod account;
mod answer;
mod changes;
mod due;
mod endpoints;
mod events;
mod faults;
mod gate;
mod lists;
mod paths;
mod request;
mod routes;
mod server;
mod shelf;
mod state;

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;

pub use self::account::FakeAccount;
pub use self::answer::Refused;
pub(super) use self::due::Due;
pub use self::faults::Fault;
use self::server::Server;
use self::state::{Key, State};
use super::TestEvent;
use crate::clock::Clock;

/// A local HTTP server that answers as Stripe's API does, with what a test has put into it: for handlers that fetch the
/// object of a thin event, for programs that list the events of missed deliveries.
///
/// | request | answer |
/// |---|---|
/// | `GET /v1/events`, `/v1/events/{id}` | events: `type`, `types[]` (at most 20), `created[…]`, `delivery_success` |
/// | `GET /v2/core/events`, `/v2/core/events/{id}` | thin events: `types`, `object_id`, `created` |
/// | `/v1/webhook_endpoints`, `/v2/core/event_destinations` | create (the secret is shown once, or by `include`), list, update, enable, disable, ping, delete; at most 16 |
/// | `GET` the path of an object or list of Stripe's API | what was put there or [created](FakeAccount::create), with the filters that Stripe documents |
/// | `POST`, `DELETE` the path of an object | the change, and the events that tell of it |
/// | `GET` any other path | the object that was put there |
///
/// Lists are newest first, with `limit` from 1 to 100, `starting_after`, `ending_before`, `has_more` in v1, and with page
/// tokens in v2. Unknown parameters are refused. A POST with an idempotency key that was seen is answered as it was. An answer
/// has `Request-Id`, `Stripe-Version` and `Date`. Keys are asked for as bearer token or as basic authentication.
///
/// Everything else of Stripe's is switched on: [rate limits](Self::limit_all), [connected accounts](Self::account),
/// [restricted keys](Self::put_restricted_key), [late listing](Self::list_events_after), and [faults](Self::fault).
/// Objects are served in the one form they are in: an API version that is asked for is echoed, and no more.
///
/// It runs on a thread of its own and ends when it is dropped.
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
    server: Server,
    shared: Arc<Shared>,
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
    /// The body, as it was sent.
    pub body: String,
    /// `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// `User-Agent`.
    pub user_agent: Option<String>,
    /// `Request-Id` of the answer.
    pub request_id: String,
}

/// The state, which the server and the test share.
#[derive(Debug)]
pub(crate) struct Shared(Mutex<State>);

impl Shared {
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FakeApi {
    /// Starts on a free local port; `key`: the API key to ask for. It is of live mode if it begins like one
    /// (`sk_live_`, `rk_live_`), else of test mode.
    ///
    /// # Errors
    /// If no local port or no thread can be had.
    pub fn start(key: impl Into<String>) -> io::Result<Self> {
        let shared = Arc::new(Shared(Mutex::new(State::new(key.into()))));
        Ok(Self {
            server: Server::start(Arc::clone(&shared))?,
            shared,
        })
    }

    /// The base URL, without a slash at its end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address())
    }

    /// The address that it listens on.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// The account whose keys are used, in the mode of the first key.
    pub fn platform(&self) -> FakeAccount {
        FakeAccount::new(Arc::clone(&self.shared), self.shared.state().platform())
    }

    /// A connected account, which is one from now on: requests reach it by `Stripe-Account` or `Stripe-Context` and see
    /// only what is in it; an account that is not connected is refused (403 `account_invalid`).
    ///
    /// Until a test names one here, or puts an event of one, every account is answered with what is in the platform.
    pub fn account(&self, id: impl Into<String>) -> FakeAccount {
        let id = id.into();
        let mut state = self.shared.state();
        state.connect(&id);
        let mut room = state.platform();
        room.account = Some(id);
        drop(state);
        FakeAccount::new(Arc::clone(&self.shared), room)
    }

    /// Puts an event there, as delivered: into its connected account if it has one.
    pub fn put_event(&self, event: &TestEvent) {
        self.state().put_event(event, true);
    }

    /// Puts an event there whose delivery failed: a list with `delivery_success=false` has it.
    pub fn put_undelivered(&self, event: &TestEvent) {
        self.state().put_event(event, false);
    }

    /// Puts an object at a path such as `/v1/customers/cus_1`, or at the URL of a thin event's related object. If the path is
    /// the object's own in Stripe's API, lists have it, too. No event tells of it.
    pub fn put_object(&self, path: impl Into<String>, object: &Value) {
        self.platform().put_object(path, object);
    }

    /// Answers the next requests 500, so many of them. They change nothing.
    pub fn fail_next(&self, requests: u32) {
        self.state().failures = requests;
    }

    /// Lets something go wrong. The first fault that fits a request hits it.
    pub fn fault(&self, fault: Fault) {
        self.state().faults.push(fault);
    }

    /// Ends all faults that are left.
    pub fn clear_faults(&self) {
        let mut state = self.state();
        state.faults.clear();
        state.failures = 0;
    }

    /// The requests so far, in order.
    pub fn requests(&self) -> Vec<ApiRequest> {
        self.state().requests.clone()
    }

    /// The requests since the last call of this, in order.
    pub fn take_requests(&self) -> Vec<ApiRequest> {
        std::mem::take(&mut self.state().requests)
    }

    /// Takes another key that may do everything; a key of the other mode sees that mode's data.
    pub fn put_key(&self, key: impl Into<String>) {
        self.add_key(key.into(), None);
    }

    /// Takes a restricted key with the permissions (`customer_read`, `webhook_write`, …): the kind of object, with `_` for
    /// dots, and `_read` or `_write`, which implies the other; `event` and `webhook` for events and endpoints. What it may not do is
    /// answered 403.
    pub fn put_restricted_key<P: Into<String>>(
        &self,
        key: impl Into<String>,
        permissions: impl IntoIterator<Item = P>,
    ) {
        let permissions = permissions.into_iter().map(Into::into).collect();
        self.add_key(key.into(), Some(permissions));
    }

    fn add_key(&self, secret: String, permissions: Option<std::collections::BTreeSet<String>>) {
        let mut state = self.state();
        let key = Key {
            secret,
            permissions,
            expired: false,
        };
        match state.keys.iter_mut().find(|known| known.secret == key.secret) {
            Some(known) => *known = key,
            None => state.keys.push(key),
        }
    }

    /// Lets a key expire: 401 `api_key_expired` from now on.
    pub fn expire_key(&self, key: &str) {
        for known in &mut self.state().keys {
            known.expired |= known.secret == key;
        }
    }

    /// Answers 429 (`global-rate`) beyond so many requests in a second of an account, by the [clock](Self::set_clock).
    pub fn limit_all(&self, requests: u32) {
        self.state().limits.all = Some(requests);
    }

    /// Answers 429 (`endpoint-rate`) beyond so many requests in a second for one operation of an account, such as
    /// `GET /v1/customers/{id}`.
    pub fn limit_operations(&self, requests: u32) {
        self.state().limits.operation = Some(requests);
    }

    /// Lists events only after a time, in whole seconds of the [clock](Self::set_clock), from when they come about. The default is at
    /// once. By its id an event is there at once.
    pub fn list_events_after(&self, delay: Duration) {
        self.state().late = i64::try_from(delay.as_secs()).unwrap_or(i64::MAX);
    }

    /// Keeps events for a time, counted in whole seconds of the [clock](Self::set_clock) from their `created`: 30 days at Stripe. The
    /// default is for ever.
    pub fn keep_events_for(&self, time: Duration) {
        self.state().kept = Some(i64::try_from(time.as_secs()).unwrap_or(i64::MAX));
    }

    /// Sets the clock, which is the system's otherwise.
    pub fn set_clock(&self, clock: Arc<dyn Clock>) {
        self.state().clock = clock;
    }

    /// Lets the `Date` of answers go before the clock by so many seconds; behind it, if negative.
    pub fn skew_date(&self, seconds: i64) {
        self.state().skew = seconds;
    }

    /// Sets the account's default API version: events that come about are in it, and an answer names it if the request
    /// does not ask for one. The default is [`SCHEMA_API_VERSION`](crate::event::SCHEMA_API_VERSION).
    pub fn set_api_version(&self, version: impl Into<String>) {
        self.state().version = version.into();
    }

    /// Creates an endpoint of the platform by the parameters of v1 or v2, and gives its id and secret.
    pub(super) fn create_endpoint(&self, params: Value, v2: bool) -> Result<(String, String), Refused> {
        let Value::Object(params) = params else {
            return Err(Refused::new(400, "The parameters are no object."));
        };
        let mut state = self.state();
        let room = state.platform();
        let params = request::Params(params);
        let made = match v2 {
            false => endpoints::v1::create(&mut state, &room, &params)?,
            true => endpoints::v2::create(&mut state, &room, &params)?,
        };
        let secret = made
            .get("secret")
            .or_else(|| made.pointer("/webhook_endpoint/signing_secret"));
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or_default().to_owned();
        Ok((text(made.get("id")), text(secret)))
    }

    pub(super) fn shared(&self) -> &Shared {
        &self.shared
    }

    pub(super) fn runtime(&self) -> &tokio::runtime::Handle {
        &self.server.runtime
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }
}

impl fmt::Debug for FakeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeApi")
            .field("address", &self.address())
            .finish_non_exhaustive()
    }
}
