//! Events that arrive through a cloud's event bus or queue instead of a signed request.
//!
//! | wrapper | recognised by | what is checked |
//! |---|---|---|
//! | Amazon EventBridge | `detail-type` and `detail` | `source` begins with `aws.partner/stripe.com/` |
//! | Azure Event Grid, its own schema or CloudEvents, one or an array | `eventType`/`specversion` and `data` or `data_base64` | `topic` or `source` is allowed |
//! | Amazon SNS | `"Type": "Notification"`, or `Records[].Sns` | `TopicArn` is allowed, if it carries the event itself |
//! | Amazon SQS, as Lambda (`Records`) or EventBridge Pipes (an array) get it | `body` and `eventSource` | `eventSourceARN` is allowed, if it carries the event itself |
//! | Amazon Kinesis, as Lambda or EventBridge Pipes get it | `kinesis.data`, or `data` and `eventSource` | `eventSourceARN` is allowed, if it carries the event itself |
//! | Google Cloud Pub/Sub, pushed | `message` and `subscription` | `subscription` is allowed, if it carries the event itself |
//!
//! What holds no event is told by its name: Event Grid's and SNS's handshakes ([`Message::Validation`],
//! [`Message::Subscription`]), the test message of Amazon S3 ([`CloudError::Test`]), and wrappers that are known and not read
//! ([`CloudError::Unsupported`]).
//!
//! Wrappers may be nested (a bus behind a topic behind a queue). There is no signature in any of them: what vouches
//! for the sender is the cloud's own access control, so only sources that you name are believed. What comes out
//! is a [`Delivery`] for the same registry, with the wrapper's own facts beside it. Never read a message with it that
//! anybody could have posted: whoever can write the message can write the source.
//!
//! [`Receiver::receive_without_verification`](crate::Receiver::receive_without_verification) takes the delivery on from
//! here, into the inbox where there is one. A function that reads a queue or stream in batches answers which messages failed:
//!
//! ```
//! use stripe_webhooks::Receiver;
//! use stripe_webhooks::event::cloud::{CloudError, Wrappers, Message, batch_item_failures};
//!
//! async fn batch(receiver: &Receiver, wrappers: &Wrappers, body: &[u8]) -> Result<String, CloudError> {
//!     let mut failed = Vec::new();
//!     if let Message::Events(results) = wrappers.read(body)? {
//!         for result in results {
//!             match result {
//!                 Ok(event) => {
//!                     if receiver.receive_without_verification(&event.delivery).await.status != 200 {
//!                         failed.push(event.message_id);
//!                     }
//!                 }
//!                 // Done: nothing is lost with it.
//!                 Err(refused) if matches!(refused.error, CloudError::Test { .. }) => {}
//!                 Err(refused) => failed.push(refused.message_id),
//!             }
//!         }
//!     }
//!     Ok(batch_item_failures(failed))
//! }
//! ```
//!
//! ```
//! use stripe_webhooks::event::cloud::{Wrappers, Message};
//!
//! let body = r#"{"version": "0", "id": "7bf73129", "detail-type": "customer.created", "account": "123456789012",
//!     "source": "aws.partner/stripe.com/ed_test_1", "time": "2026-11-01T10:00:00Z", "region": "eu-west-1", "resources": [],
//!     "detail": {"id": "evt_1", "object": "event", "type": "customer.created", "data": {"object": {"id": "cus_1"}}}}"#;
//! let Message::Events(events) = Wrappers::from_stripe().read(body)? else { panic!("no handshake here") };
//! for event in events {
//!     let event = event?;
//!     assert_eq!(event.delivery.id(), "evt_1");
//!     assert_eq!(event.wrapper.region.as_deref(), Some("eu-west-1"));
//! }
//! # Ok::<(), stripe_webhooks::event::cloud::CloudError>(())
//! ```
//!
//! Sources: EventBridge, EventBridge Pipes, Event Grid, CloudEvents 1.0, SNS, SQS, Kinesis, Lambda's batch answers and Pub/Sub's
//! push as their owners document them, 2026-11.

mod read;
mod wire;

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

use self::read::Reader;
use super::{Delivery, EventError};

/// The largest number of nested wrappers.
const MAX_LAYERS: usize = 4;

/// The prefix of the sources under which EventBridge passes on Stripe's events.
const EVENT_BRIDGE_PREFIX: &str = "aws.partner/stripe.com/";

/// The kind of wrapper that carried an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Carrier {
    /// Amazon EventBridge.
    EventBridge,
    /// Azure Event Grid.
    EventGrid,
    /// Amazon SNS.
    Sns,
    /// Amazon SQS.
    Sqs,
    /// Amazon Kinesis Data Streams.
    Kinesis,
    /// Google Cloud Pub/Sub.
    PubSub,
}

/// The wrapper's data about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wrapper {
    /// The wrapper that directly carried the event.
    pub carrier: Carrier,
    /// The wrapper's own id of the message.
    pub id: Option<String>,
    /// The source that was checked: an EventBridge source, a topic, a queue, a stream, a subscription.
    pub source: String,
    /// The time at which the wrapper was made, as the wrapper writes it.
    pub time: Option<String>,
    /// The cloud account (EventBridge).
    pub account: Option<String>,
    /// The region (EventBridge).
    pub region: Option<String>,
}

/// An event and the wrapper that it came in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CloudEvent {
    /// The event.
    pub delivery: Delivery,
    /// The wrapper's facts.
    pub wrapper: Wrapper,
    /// The id that tells the outermost queue or stream that this message failed: SQS's `messageId`, Kinesis's sequence number.
    /// `None` where the message came otherwise. See [`batch_item_failures`].
    pub message_id: Option<String>,
}

/// A wrapped message, or a part of a batch, that holds no event to be believed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// As [`CloudEvent::message_id`].
    pub message_id: Option<String>,
    /// The reason for the refusal.
    pub error: CloudError,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.source()
    }
}

impl From<Refused> for CloudError {
    fn from(refused: Refused) -> Self {
        refused.error
    }
}

/// The content of a wrapped message.
#[derive(Debug)]
#[non_exhaustive]
pub enum Message {
    /// Events, each read or refused by itself.
    Events(Vec<Result<CloudEvent, Refused>>),
    /// Event Grid asks whether this endpoint wants its events: answer 200 with this JSON body.
    #[non_exhaustive]
    Validation {
        /// The body of the answer.
        response: String,
    },
    /// Amazon SNS asks whether this endpoint wants the messages of an allowed topic: open the address once, by GET.
    #[non_exhaustive]
    Subscription {
        /// The topic's ARN.
        topic: String,
        /// The address to open for the confirmation.
        subscribe_url: SubscribeUrl,
    },
}

/// The address by which a subscription of SNS is confirmed, `https://sns.….amazonaws.com/…`: one of SNS's own. It holds a
/// token, so `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct SubscribeUrl(String);

impl SubscribeUrl {
    /// The address, to be opened once, by GET.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SubscribeUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubscribeUrl(…)")
    }
}

/// The reason why a wrapped message was refused. Never holds the payload.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CloudError {
    /// None of the known wrappers.
    #[error("not an EventBridge, Event Grid, SNS, SQS, Kinesis or Pub/Sub message")]
    UnknownWrapper,
    /// A wrapper that is known by name and is not read, or that never holds an event.
    #[error("{name} is not read here")]
    #[non_exhaustive]
    Unsupported {
        /// The wrapper's name.
        name: String,
    },
    /// A message by which a service tries whether it can send. It holds no event: done, not failed.
    #[error("a test message of {name}, without an event")]
    #[non_exhaustive]
    Test {
        /// The name of the service that sent it.
        name: &'static str,
    },
    /// SNS's handshake inside another message or beside others. The address is opened once, by GET; then the topic sends.
    #[error("SNS asks to confirm the subscription of {topic}")]
    #[non_exhaustive]
    Subscription {
        /// The topic's ARN, which is allowed.
        topic: String,
        /// The address to open for the confirmation.
        subscribe_url: SubscribeUrl,
    },
    /// The wrapper is not JSON, or a member of it is missing or misshapen.
    #[error("the wrapper cannot be read: {message}")]
    #[non_exhaustive]
    Malformed {
        /// The fault, as a sentence without payload.
        message: String,
    },
    /// The source is none that was allowed.
    #[error("the source is not allowed: {found:?}")]
    #[non_exhaustive]
    Source {
        /// The source that the wrapper names, its first 256 characters.
        found: String,
    },
    /// Wrappers in wrappers, more than four deep.
    #[error("more than {MAX_LAYERS} wrappers inside each other")]
    TooDeep,
    /// Event Grid's handshake inside another message or beside others, where no answer reaches Event Grid.
    #[error("Event Grid's handshake is inside or beside other messages, where nobody can answer it")]
    MisplacedHandshake,
    /// The wrapped content is not an event.
    #[error(transparent)]
    Event(#[from] EventError),
    /// A body that should be base64 is not.
    #[error("the body is not base64")]
    NotBase64,
}

/// Reads wrapped events and checks where they come from.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct Wrappers {
    event_bridge: Option<String>,
    allowed: Vec<String>,
}

impl Wrappers {
    /// Believes Stripe's partner sources on EventBridge, and nothing else until it is [allowed](Self::allow).
    pub fn from_stripe() -> Self {
        Self {
            event_bridge: Some(EVENT_BRIDGE_PREFIX.to_owned()),
            allowed: Vec::new(),
        }
    }

    /// Believes only this event destination's source on EventBridge (`ed_…`).
    pub fn destination(mut self, id: &str) -> Self {
        self.event_bridge = None;
        self.allowed.push(format!("{EVENT_BRIDGE_PREFIX}{id}"));
        self
    }

    /// Believes this source too: an Event Grid topic, the ARN of an SNS topic, an SQS queue or a Kinesis
    /// stream, a Pub/Sub subscription, exactly as the wrapper names it.
    pub fn allow(mut self, source: impl Into<String>) -> Self {
        self.allowed.push(source.into());
        self
    }

    /// Takes the wrappers off.
    ///
    /// # Errors
    /// [`CloudError`] if the message as a whole cannot be read; single events of a batch have their own results.
    pub fn read(&self, body: impl AsRef<[u8]>) -> Result<Message, CloudError> {
        let text = std::str::from_utf8(body.as_ref()).map_err(|error| CloudError::Malformed {
            message: format!("not UTF-8 at byte {}", error.valid_up_to()),
        })?;
        Reader::new(self).read(text)
    }

    fn is_allowed(&self, source: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed == source)
            || self
                .event_bridge
                .as_deref()
                .is_some_and(|prefix| source.starts_with(prefix))
    }
}

/// The answer of a Lambda function that reads a queue or a stream with `ReportBatchItemFailures`: which messages to bring
/// again. Lambda takes every other message of the batch for done.
///
/// `failed`: the [`message_id`](CloudEvent::message_id) of each result that failed. One without an id makes the whole batch
/// come again, because nothing else would bring it back. A FIFO queue wants those behind the first failure named too.
///
/// ```
/// use stripe_webhooks::event::cloud::batch_item_failures;
///
/// assert_eq!(batch_item_failures([Some("m2"), Some("m3")]), r#"{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}"#);
/// assert_eq!(batch_item_failures([None::<&str>]), r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#);
/// assert_eq!(batch_item_failures([None::<&str>; 0]), r#"{"batchItemFailures":[]}"#);
/// ```
///
/// Source: AWS Lambda, "Reporting batch item failures", 2026-11: an empty identifier fails the batch.
pub fn batch_item_failures<S: AsRef<str>>(failed: impl IntoIterator<Item = Option<S>>) -> String {
    let mut ids: Vec<String> = Vec::new();
    for id in failed {
        let id = id.map(|id| id.as_ref().to_owned()).unwrap_or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let item = |id| serde_json::json!({ "itemIdentifier": id });
    serde_json::json!({"batchItemFailures": ids.into_iter().map(item).collect::<Vec<_>>()}).to_string()
}

/// The exact bytes of a body that an API gateway handed over as base64, ready to be verified.
///
/// # Errors
/// [`CloudError::NotBase64`].
pub fn decode_base64_body(body: impl AsRef<[u8]>) -> Result<Vec<u8>, CloudError> {
    STANDARD.decode(body).map_err(|_| CloudError::NotBase64)
}
