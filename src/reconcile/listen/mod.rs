//! Webhooks for a developer's machine: each new event of Stripe's list, signed and posted to a URL there.

mod session;
mod window;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;
use time::OffsetDateTime;

use self::session::Session;
use crate::SigningSecret;
use crate::client::{Client, ClientError, Priority, TransportError, TransportErrorKind};
use crate::event::Delivery;

/// The time between two looks at the list.
const EVERY: Duration = Duration::from_secs(1);
/// The time that the target has for its answer.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The number of attempts for an event that the target answers with a failure of its own.
const ATTEMPTS: u32 = 8;

/// Webhooks for local development, without a tunnel and without another program: reads Stripe's list of events, signs each new one
/// with a secret of yours, and posts it to a URL, as Stripe would.
///
/// One event after the other, in the order in which they happened. While the target is away, or answers 5xx or 429, the event is
/// posted again, half a second later and then after ever longer pauses, of 10 seconds at most; what follows it waits. What is
/// answered 5xx is given up after [some attempts](Self::attempts), any other answer is final: a 404 is not posted again. Nothing
/// is kept: what happens while nobody listens is not posted later, unless [`since`](Self::since) asks for it.
///
/// It is no way to receive in production: for that, [`Reconcile::poll`](super::Reconcile::poll) has a ledger, and needs no HTTP.
/// The `listen` example is this as a program.
///
/// ```no_run
/// use stripe_webhooks::SigningSecret;
/// use stripe_webhooks::client::{ApiKey, Client};
/// use stripe_webhooks::reconcile::{Listen, ListenUpdate};
///
/// # async fn example(transport: impl stripe_webhooks::client::Transport) -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(ApiKey::new("rk_test_…")?).transport(transport).build()?;
/// let secret = SigningSecret::new("whsec_local")?; // the same as the target's
/// Listen::new(&client, "http://127.0.0.1:4242/webhooks", secret)?
///     .on_update(|update| match update {
///         ListenUpdate::Started(started) => println!("events from {} on", started.since),
///         ListenUpdate::Posted(posted) => println!("{} {:?}", posted.delivery.event_type(), posted.answer),
///         ListenUpdate::Failed(failed) => eprintln!("{}", failed.error),
///         _ => {}
///     })
///     .run(std::future::pending())
///     .await?;
/// # Ok(()) }
/// ```
///
/// Needs a tokio runtime. The key needs to read events, nothing else. Requests to the target go through the client's own
/// [`Transport`](crate::client::Transport), without the key; if that has a proxy from the environment, `NO_PROXY` must name the
/// target's host.
#[derive(Clone)]
#[must_use = "nothing is read before `run` is called"]
pub struct Listen {
    client: Client,
    to: http::Uri,
    secret: SigningSecret,
    every: Duration,
    timeout: Duration,
    since: Option<OffsetDateTime>,
    types: Option<BTreeSet<String>>,
    thin: bool,
    attempts: u32,
    told: Arc<dyn Fn(&ListenUpdate<'_>) + Send + Sync>,
}

/// The reason why listening ended, or did not begin.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ListenError {
    /// The target is no URL that can be posted to.
    #[error("the target is no URL to post to: one like http://127.0.0.1:4242/webhooks is asked for")]
    Target,
    /// The list of events cannot be read, and will not be by waiting: a wrong key, one without the permission.
    #[error(transparent)]
    Client(#[from] ClientError),
}

/// Progress of a [`Listen`], for whoever watches it.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListenUpdate<'a> {
    /// Stripe has answered: the key may read events. Told once, first.
    Started(Started),
    /// An event was posted, or was tried to be.
    Posted(Posted<'a>),
    /// The list could not be read; it is asked again.
    Failed(ListFailed<'a>),
}

/// The beginning of a [`Listen`].
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Started {
    /// Events from this time on are posted, by Stripe's clock.
    pub since: OffsetDateTime,
}

/// One attempt to post an event.
#[derive(Debug)]
#[non_exhaustive]
pub struct Posted<'a> {
    /// The event.
    pub delivery: &'a Delivery,
    /// The number of the attempt, from 1.
    pub attempt: u32,
    /// The HTTP status that the target answered; an error where it did not.
    pub answer: Result<u16, TransportError>,
    /// The time from sending to the whole answer.
    pub duration: Duration,
    /// The pause before the next attempt; `None` if this was the last one.
    pub retry_in: Option<Duration>,
}

/// A look at Stripe's list that failed for now.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListFailed<'a> {
    /// The reason.
    pub error: &'a ClientError,
    /// The number of failures in a row.
    pub failures: u32,
    /// The pause before the list is asked again.
    pub retry_in: Duration,
}

impl Posted<'_> {
    /// True if the target has taken the event: it answered 2xx.
    pub fn is_accepted(&self) -> bool {
        matches!(self.answer, Ok(200..=299))
    }

    /// A sentence for a developer on what to look at; `None` where all is well, or nothing is known.
    pub fn advice(&self) -> Option<&'static str> {
        Some(match &self.answer {
            Ok(300..=399) => "the target redirects, which is not followed: give the URL that it leads to",
            Ok(400 | 401 | 403) => {
                "the target refuses the event: does it verify with the secret that is used here?"
            }
            Ok(404) => "the target serves nothing at this path: does the URL have the path of the route?",
            Ok(405) => "the target takes no POST at this path: does the URL have the path of the route?",
            Ok(413) => "the event is too large for the target: raise its body limit",
            Ok(429 | 500..) => "the target failed: its log has the reason",
            Ok(_) => return None,
            Err(error) => match error.kind() {
                TransportErrorKind::Connect => {
                    "nothing answers there: is the server running, and on this port?"
                }
                TransportErrorKind::Timeout => "the target took too long: answer first, work later",
                _ => {
                    "the connection to the target broke: is it an HTTP server, with or without TLS as the URL has it?"
                }
            },
        })
    }
}

impl Listen {
    /// Posts the events of the client's account to a URL, signed with a secret: any text of your own that the target knows, too.
    ///
    /// # Errors
    /// [`ListenError::Target`] if `to` is no `http://` or `https://` URL with a host, or has a user in it.
    pub fn new(client: &Client, to: &str, secret: SigningSecret) -> Result<Self, ListenError> {
        let to: http::Uri = to.trim().parse().map_err(|_| ListenError::Target)?;
        let is_web = matches!(to.scheme_str(), Some("http" | "https"));
        let authority = to.authority().map_or("", |authority| authority.as_str());
        if !is_web || to.host().is_none_or(str::is_empty) || authority.contains('@') {
            return Err(ListenError::Target);
        }
        Ok(Self {
            client: client.at(Priority::Receive),
            to,
            secret,
            every: EVERY,
            timeout: TIMEOUT,
            since: None,
            types: None,
            thin: false,
            attempts: ATTEMPTS,
            told: Arc::new(|_| {}),
        })
    }

    /// Sets the time between two looks at the list. Default: 1 second.
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time;
        self
    }

    /// Sets the time that the target has for its answer. Default: 30 seconds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Begins with what happened since then, which Stripe lists for 30 days. Default: now, by Stripe's clock.
    pub fn since(mut self, time: OffsetDateTime) -> Self {
        self.since = Some(time);
        self
    }

    /// Keeps to these event types, by their exact names, thin ones among them. Default: all snapshot events.
    pub fn types<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Posts all thin events, too; [`types`](Self::types) names single ones. Their list is another, and a request more each time.
    pub fn thin(mut self) -> Self {
        self.thin = true;
        self
    }

    /// Sets the number of attempts for an event that the target answers with 5xx or 429. Default: 8, within half a minute. While
    /// the target is away there is no limit.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the function that is told what happens. It is called between two requests and should not take long.
    pub fn on_update(mut self, tell: impl Fn(&ListenUpdate<'_>) + Send + Sync + 'static) -> Self {
        self.told = Arc::new(tell);
        self
    }

    /// Listens until `shutdown` completes. Dropping it at any point is safe.
    ///
    /// # Errors
    /// [`ListenError::Client`] if Stripe will not show the list: the key is wrong, or lacks the permission. An outage is told
    /// ([`ListenUpdate::Failed`]) and waited out.
    pub async fn run(&self, shutdown: impl Future<Output = ()>) -> Result<(), ListenError> {
        tokio::select! {
            biased;
            () = shutdown => Ok(()),
            ended = Session::new(self).run() => Err(ended.into()),
        }
    }
}

/// Prints neither the secret nor the target's path, which may hold one.
impl fmt::Debug for Listen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listen")
            .field("client", &self.client)
            .field("to", &self.to.authority().map(http::uri::Authority::as_str))
            .field("every", &self.every)
            .field("since", &self.since)
            .field("types", &self.types)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(answer: Result<u16, TransportErrorKind>, delivery: &Delivery) -> Posted<'_> {
        Posted {
            delivery,
            attempt: 1,
            answer: answer.map_err(|kind| TransportError::new(kind, "no")),
            duration: Duration::ZERO,
            retry_in: None,
        }
    }

    #[test]
    fn an_answer_comes_with_what_to_do() {
        let body = r#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#;
        let delivery = Delivery::from_body_without_verification(body).unwrap();
        for (answer, words) in [
            (Ok(302), "redirects"),
            (Ok(400), "the secret"),
            (Ok(404), "the path"),
            (Ok(405), "no POST"),
            (Ok(413), "too large"),
            (Ok(500), "its log"),
            (Err(TransportErrorKind::Connect), "is the server running"),
            (Err(TransportErrorKind::Timeout), "too long"),
            (Err(TransportErrorKind::Interrupted), "broke"),
        ] {
            let posted = posted(answer, &delivery);
            assert!(posted.advice().unwrap().contains(words), "{posted:?}");
            assert!(!posted.is_accepted());
        }
        assert!(posted(Ok(204), &delivery).is_accepted());
        assert_eq!(posted(Ok(200), &delivery).advice(), None);
    }
}
