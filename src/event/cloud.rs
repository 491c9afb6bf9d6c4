//! Events that arrive through a cloud's event bus or queue instead of a signed request.
//!
//! | wrapper | recognised by | what is checked |
//! |---|---|---|
//! | Amazon EventBridge | `detail-type` and `detail` | `source` begins with `aws.partner/stripe.com/` |
//! | Azure Event Grid, its own schema or CloudEvents, one or an array | `eventType`/`specversion` and `data` | `topic` or `source` is allowed |
//! | Amazon SNS | `"Type": "Notification"`, or `Records[].Sns` | `TopicArn` is allowed, if it carries the event itself |
//! | Amazon SQS, as Lambda gets it | `Records[].body` | `eventSourceARN` is allowed, if it carries the event itself |
//!
//! Wrappers may be nested (a bus behind a topic behind a queue). There is no signature in any of them: what vouches
//! for the sender is the cloud's own access control, so only sources that you name are believed. What comes out
//! is a [`Delivery`] for the same registry, with the wrapper's own facts beside it. Never read a message with it that
//! anybody could have posted: whoever can write the message can write the source.
//!
//! ```
//! use stripe_webhooks::event::cloud::{Envelopes, Message};
//!
//! let body = r#"{"version": "0", "id": "7bf73129", "detail-type": "customer.created", "account": "123456789012",
//!     "source": "aws.partner/stripe.com/ed_test_1", "time": "2026-11-01T10:00:00Z", "region": "eu-west-1", "resources": [],
//!     "detail": {"id": "evt_1", "object": "event", "type": "customer.created", "data": {"object": {"id": "cus_1"}}}}"#;
//! let Message::Events(events) = Envelopes::from_stripe().read(body)? else { panic!("no handshake here") };
//! for event in events {
//!     let event = event?;
//!     assert_eq!(event.delivery.id(), "evt_1");
//!     assert_eq!(event.envelope.region.as_deref(), Some("eu-west-1"));
//! }
//! # Ok::<(), stripe_webhooks::event::cloud::CloudError>(())
//! ```
//!
//! Sources: EventBridge, Event Grid, SNS and SQS message formats as their owners document them, 2026-11.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::value::RawValue;
use thiserror::Error;

use super::{Delivery, EventError};

/// How many wrappers may be nested.
const MAX_LAYERS: usize = 4;

/// The prefix of the sources under which EventBridge passes on Stripe's events.
const EVENT_BRIDGE_PREFIX: &str = "aws.partner/stripe.com/";

/// Which wrapper carried an event.
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
}

/// What the wrapper says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// Which wrapper directly carried the event.
    pub carrier: Carrier,
    /// The wrapper's own id of the message.
    pub id: Option<String>,
    /// The source that was checked: an EventBridge source, a topic, a queue.
    pub source: String,
    /// When the wrapper was made, as it says.
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
    pub envelope: Envelope,
}

/// What a wrapped message is.
#[derive(Debug)]
#[non_exhaustive]
pub enum Message {
    /// Events, each read or refused by itself.
    Events(Vec<Result<CloudEvent, CloudError>>),
    /// Event Grid asks whether this endpoint wants its events: answer 200 with this JSON body.
    #[non_exhaustive]
    Validation {
        /// The body of the answer.
        response: String,
    },
}

/// Why a wrapped message was refused. Never holds the payload.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CloudError {
    /// None of the known wrappers.
    #[error("not an EventBridge, Event Grid, SNS or SQS message")]
    UnknownWrapper,
    /// The wrapper is not JSON, or a member of it is missing or misshapen.
    #[error("the wrapper cannot be read: {message}")]
    #[non_exhaustive]
    Malformed {
        /// What is wrong.
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
    /// What is wrapped is not an event.
    #[error(transparent)]
    Event(#[from] EventError),
    /// A body that should be base64 is not.
    #[error("the body is not base64")]
    NotBase64,
}

/// Reads wrapped events and checks where they come from.
#[derive(Debug, Clone, Default)]
pub struct Envelopes {
    event_bridge: Option<String>,
    allowed: Vec<String>,
}

impl Envelopes {
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

    /// Believes this source too: an Event Grid topic, an SNS topic's or SQS queue's ARN, exactly as the wrapper
    /// names it.
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
        let mut events = Vec::new();
        match self.unwrap(text, MAX_LAYERS, &mut events)? {
            Some(handshake) => Ok(handshake),
            None => Ok(Message::Events(events)),
        }
    }

    fn is_allowed(&self, source: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed == source)
            || self
                .event_bridge
                .as_deref()
                .is_some_and(|prefix| source.starts_with(prefix))
    }

    /// Takes one layer off; gives the answer to a handshake, if it is one and nothing else.
    fn unwrap(
        &self,
        text: &str,
        layers: usize,
        events: &mut Vec<Result<CloudEvent, CloudError>>,
    ) -> Result<Option<Message>, CloudError> {
        if !is_array(text) {
            return self.unwrap_one(text, layers, events);
        }
        let elements: Vec<&RawValue> = parse(text)?;
        for element in &elements {
            match self.unwrap_one(element.get(), layers, events) {
                Ok(Some(handshake)) if elements.len() == 1 => return Ok(Some(handshake)),
                Ok(Some(_)) => events.push(Err(CloudError::MisplacedHandshake)),
                Ok(None) => {}
                Err(error) => events.push(Err(error)),
            }
        }
        Ok(None)
    }

    fn unwrap_one(
        &self,
        text: &str,
        layers: usize,
        events: &mut Vec<Result<CloudEvent, CloudError>>,
    ) -> Result<Option<Message>, CloudError> {
        // Only whole messages come in arrays, and an array would do for a struct below.
        if is_array(text) {
            return Err(CloudError::UnknownWrapper);
        }
        let wrapper: Wrapper<'_> = parse(text)?;
        if layers == 0 && wrapper.is_known() {
            return Err(CloudError::TooDeep);
        }
        if let Some(detail) = wrapper.detail {
            let envelope = Envelope {
                carrier: Carrier::EventBridge,
                source: wrapper.source.map(Cow::into_owned).unwrap_or_default(),
                id: owned(wrapper.id),
                time: owned(wrapper.time),
                account: owned(wrapper.account),
                region: owned(wrapper.region),
            };
            events.push(self.open(detail.get(), envelope));
        } else if wrapper.is_event_grid()
            && let Some(data) = wrapper.data
        {
            if wrapper.event_type.as_deref() == Some("Microsoft.EventGrid.SubscriptionValidationEvent") {
                let validation: Validation<'_> = parse(data.get())?;
                let response = serde_json::json!({"validationResponse": validation.validation_code});
                let response = response.to_string();
                return Ok(Some(Message::Validation { response }));
            }
            let envelope = Envelope {
                carrier: Carrier::EventGrid,
                source: wrapper
                    .source
                    .or(wrapper.topic)
                    .map(Cow::into_owned)
                    .unwrap_or_default(),
                id: owned(wrapper.id),
                time: owned(wrapper.time.or(wrapper.event_time)),
                account: None,
                region: None,
            };
            events.push(self.open(data.get(), envelope));
        } else if wrapper.kind.as_deref() == Some("Notification") {
            self.sns(parse(text)?, layers, events)?;
        } else if let Some(records) = wrapper.records {
            for record in records {
                let result = match record {
                    Record {
                        sns: Some(notification),
                        ..
                    } => self.sns(notification, layers, events),
                    Record {
                        body: Some(body),
                        message_id,
                        queue,
                        ..
                    } => {
                        let envelope = Envelope {
                            carrier: Carrier::Sqs,
                            source: queue.map(Cow::into_owned).unwrap_or_default(),
                            id: owned(message_id),
                            time: None,
                            account: None,
                            region: None,
                        };
                        self.carried(&body, envelope, layers, events)
                    }
                    _ => Err(CloudError::UnknownWrapper),
                };
                if let Err(error) = result {
                    events.push(Err(error));
                }
            }
        } else {
            return Err(CloudError::UnknownWrapper);
        }
        Ok(None)
    }

    fn sns(
        &self,
        notification: Notification<'_>,
        layers: usize,
        events: &mut Vec<Result<CloudEvent, CloudError>>,
    ) -> Result<(), CloudError> {
        let envelope = Envelope {
            carrier: Carrier::Sns,
            source: notification.topic.map(Cow::into_owned).unwrap_or_default(),
            id: owned(notification.id),
            time: owned(notification.time),
            account: None,
            region: None,
        };
        self.carried(&notification.message, envelope, layers, events)
    }

    /// What a topic or queue carries: the event itself, or another wrapper.
    fn carried(
        &self,
        text: &str,
        envelope: Envelope,
        layers: usize,
        events: &mut Vec<Result<CloudEvent, CloudError>>,
    ) -> Result<(), CloudError> {
        // Local invariant: at 0 layers nothing that carries something is taken for a wrapper.
        match self.unwrap(text, layers.saturating_sub(1), events) {
            Err(CloudError::UnknownWrapper) => {
                events.push(self.open(text, envelope));
                Ok(())
            }
            Ok(Some(_)) => Err(CloudError::MisplacedHandshake),
            other => other.map(|_| ()),
        }
    }

    fn open(&self, text: &str, envelope: Envelope) -> Result<CloudEvent, CloudError> {
        if !self.is_allowed(&envelope.source) {
            return Err(CloudError::Source {
                found: envelope.source.chars().take(256).collect(),
            });
        }
        Ok(CloudEvent {
            delivery: Delivery::from_body_without_verification(text)?,
            envelope,
        })
    }
}

/// The exact bytes of a body that an API gateway handed over as base64, ready to be verified.
///
/// # Errors
/// [`CloudError::NotBase64`].
pub fn decode_base64_body(body: impl AsRef<[u8]>) -> Result<Vec<u8>, CloudError> {
    STANDARD.decode(body).map_err(|_| CloudError::NotBase64)
}

fn parse<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, CloudError> {
    // serde_json's messages name members and places, not values; of a mismatched value it prints the type or a
    // scalar, so only the place is kept.
    serde_json::from_str(text).map_err(|error| CloudError::Malformed {
        message: format!(
            "{:?} error at line {} column {}",
            error.classify(),
            error.line(),
            error.column()
        ),
    })
}

fn owned(text: Option<Cow<'_, str>>) -> Option<String> {
    text.map(Cow::into_owned)
}

fn is_array(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

/// The members by which wrappers are told apart.
#[derive(Deserialize)]
struct Wrapper<'t> {
    #[serde(borrow, default)]
    id: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    source: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    time: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    account: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    region: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    detail: Option<&'t RawValue>,
    #[serde(borrow, default)]
    specversion: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventType")]
    event_type: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventTime")]
    event_time: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    topic: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    data: Option<&'t RawValue>,
    #[serde(borrow, default, rename = "Type")]
    kind: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Records")]
    records: Option<Vec<Record<'t>>>,
}

impl Wrapper<'_> {
    /// Whether it is one of the known wrappers.
    fn is_known(&self) -> bool {
        self.detail.is_some()
            || self.is_event_grid()
            || self.kind.as_deref() == Some("Notification")
            || self.records.is_some()
    }

    fn is_event_grid(&self) -> bool {
        self.data.is_some() && (self.event_type.is_some() || self.specversion.is_some())
    }
}

#[derive(Deserialize)]
struct Record<'t> {
    #[serde(borrow, default)]
    body: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "messageId")]
    message_id: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventSourceARN")]
    queue: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Sns")]
    sns: Option<Notification<'t>>,
}

#[derive(Deserialize)]
struct Notification<'t> {
    #[serde(borrow, rename = "Message")]
    message: Cow<'t, str>,
    #[serde(borrow, default, rename = "TopicArn")]
    topic: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "MessageId")]
    id: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Timestamp")]
    time: Option<Cow<'t, str>>,
}

#[derive(Deserialize)]
struct Validation<'t> {
    #[serde(borrow, rename = "validationCode")]
    validation_code: Cow<'t, str>,
}
