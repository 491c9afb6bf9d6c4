//! Takes the wrappers off, one layer at a time.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::wire::{Kind, Notification, Parsed, PubSub, Record, Validation, is_array, parse};
use super::{
    Carrier, CloudError, CloudEvent, MAX_LAYERS, Message, Refused, SubscribeUrl, Wrapper, Wrappers,
    decode_base64_body,
};
use crate::event::Delivery;

/// A message that requires an answer of its own.
enum Handshake {
    EventGrid { code: String },
    Sns { topic: String, url: SubscribeUrl },
}

impl Handshake {
    fn message(self) -> Message {
        match self {
            Self::EventGrid { code } => Message::Validation {
                response: serde_json::json!({ "validationResponse": code }).to_string(),
            },
            Self::Sns { topic, url } => Message::Subscription {
                topic,
                subscribe_url: url,
            },
        }
    }

    /// The error for a handshake that is not the whole message.
    fn misplaced(self) -> CloudError {
        match self {
            Self::EventGrid { .. } => CloudError::MisplacedHandshake,
            Self::Sns { topic, url } => CloudError::Subscription {
                topic,
                subscribe_url: url,
            },
        }
    }
}

/// One message being read.
pub(super) struct Reader<'e> {
    wrappers: &'e Wrappers,
    events: Vec<Result<CloudEvent, Refused>>,
    /// The record of the outermost batch that is being read.
    message_id: Option<String>,
}

impl<'e> Reader<'e> {
    pub(super) fn new(wrappers: &'e Wrappers) -> Self {
        Reader {
            wrappers,
            events: Vec::new(),
            message_id: None,
        }
    }

    pub(super) fn read(mut self, text: &str) -> Result<Message, CloudError> {
        Ok(match self.unwrap(text, MAX_LAYERS)? {
            Some(handshake) => handshake.message(),
            None => Message::Events(self.events),
        })
    }

    fn refuse(&mut self, error: CloudError) {
        self.events.push(Err(Refused {
            message_id: self.message_id.clone(),
            error,
        }));
    }

    /// Takes one layer off; gives the handshake, if it is one and nothing else.
    fn unwrap(&mut self, text: &str, layers: usize) -> Result<Option<Handshake>, CloudError> {
        if !is_array(text) {
            return self.unwrap_one(text, layers);
        }
        let elements: Vec<&RawValue> = parse(text)?;
        for element in &elements {
            match self.unwrap_one(element.get(), layers) {
                Ok(Some(handshake)) if elements.len() == 1 => return Ok(Some(handshake)),
                Ok(Some(handshake)) => self.refuse(handshake.misplaced()),
                Ok(None) => {}
                Err(error) => self.refuse(error),
            }
        }
        Ok(None)
    }

    fn unwrap_one(&mut self, text: &str, layers: usize) -> Result<Option<Handshake>, CloudError> {
        // Only whole messages come in arrays, and an array would do for a struct below.
        if is_array(text) {
            return Err(CloudError::UnknownWrapper);
        }
        let wrapper: Parsed<'_> = parse(text)?;
        let Some(kind) = wrapper.kind() else {
            return Err(wrapper.unknown());
        };
        if layers == 0 {
            return Err(CloudError::TooDeep);
        }
        match kind {
            Kind::Bus => self.bus(wrapper),
            Kind::Grid => return self.grid(wrapper, layers),
            Kind::Topic => return self.topic(text, layers),
            Kind::Records => {
                for record in wrapper.records.unwrap_or_default() {
                    self.record(record.get(), layers);
                }
            }
            Kind::Record => self.record(text, layers),
            Kind::PubSub => self.pub_sub(wrapper, layers)?,
        }
        Ok(None)
    }

    fn bus(&mut self, wrapper: Parsed<'_>) {
        let facts = Wrapper {
            time: owned(wrapper.time),
            account: owned(wrapper.account),
            region: owned(wrapper.region),
            ..facts(Carrier::EventBridge, wrapper.source, wrapper.id)
        };
        let detail = wrapper.detail.map_or("null", RawValue::get);
        self.open(detail, facts);
    }

    fn grid(&mut self, wrapper: Parsed<'_>, layers: usize) -> Result<Option<Handshake>, CloudError> {
        let data = wrapper.data.map_or("null", RawValue::get);
        match wrapper.event_type.as_deref() {
            Some("Microsoft.EventGrid.SubscriptionValidationEvent") => {
                let validation: Validation<'_> = parse(data)?;
                let code = validation.code.into_owned();
                return Ok(Some(Handshake::EventGrid { code }));
            }
            Some(own) if own.starts_with("Microsoft.EventGrid.") => return Err(unsupported(own)),
            _ => {}
        }
        let facts = Wrapper {
            time: owned(wrapper.time.or(wrapper.event_time)),
            ..facts(Carrier::EventGrid, wrapper.source.or(wrapper.topic), wrapper.id)
        };
        let data = match wrapper.data_base64 {
            Some(data) if wrapper.data.is_none() => Cow::Owned(decoded(&data)?),
            // CloudEvents whose data is not declared as JSON hold it as a text.
            _ if data.starts_with('"') => parse(data)?,
            _ => Cow::Borrowed(data),
        };
        self.carried(&data, facts, layers)?;
        Ok(None)
    }

    fn topic(&mut self, text: &str, layers: usize) -> Result<Option<Handshake>, CloudError> {
        let notification: Notification<'_> = parse(text)?;
        let facts = Wrapper {
            time: owned(notification.time),
            ..facts(Carrier::Sns, notification.topic, notification.id)
        };
        match notification.kind.as_deref() {
            Some("SubscriptionConfirmation") => {
                self.check(&facts.source)?;
                let url = notification.subscribe_url.unwrap_or_default();
                if !is_of_sns(&url) {
                    let message = "SubscribeURL is none of SNS".to_owned();
                    return Err(CloudError::Malformed { message });
                }
                Ok(Some(Handshake::Sns {
                    topic: facts.source,
                    url: SubscribeUrl(url.into_owned()),
                }))
            }
            Some("UnsubscribeConfirmation") => Err(unsupported("SNS's UnsubscribeConfirmation")),
            _ => {
                self.carried(&notification.message, facts, layers)?;
                Ok(None)
            }
        }
    }

    /// One record of a batch. Whatever comes of it, there is a result that carries its id.
    fn record(&mut self, text: &str, layers: usize) {
        let (before, outermost) = (self.events.len(), self.message_id.is_none());
        let record = parse::<Record<'_>>(text);
        if let (Ok(record), true) = (&record, outermost) {
            self.message_id = record.item();
        }
        match record.and_then(|record| self.open_record(record, layers)) {
            Err(error) => self.refuse(error),
            Ok(()) if self.events.len() == before => self.refuse(unsupported("an empty list")),
            Ok(()) => {}
        }
        if outermost {
            self.message_id = None;
        }
    }

    fn open_record(&mut self, mut record: Record<'_>, layers: usize) -> Result<(), CloudError> {
        if let Some(sns) = record.sns {
            return match self.topic(sns.get(), layers)? {
                Some(handshake) => Err(handshake.misplaced()),
                None => Ok(()),
            };
        }
        if let Some(stream) = record.take_kinesis() {
            let facts = facts(Carrier::Kinesis, record.source, stream.sequence);
            return self.carried(&decoded(&stream.data)?, facts, layers);
        }
        if let Some(body) = record.body {
            let facts = facts(Carrier::Sqs, record.source, record.message_id);
            let body: Cow<'_, str> = parse(body.get())?;
            return self.carried(&body, facts, layers);
        }
        match record.service {
            Some(service) => Err(unsupported(&format!("a record of {service}"))),
            None => Err(CloudError::UnknownWrapper),
        }
    }

    fn pub_sub(&mut self, wrapper: Parsed<'_>, layers: usize) -> Result<(), CloudError> {
        let message: PubSub<'_> = parse(wrapper.message.map_or("null", RawValue::get))?;
        let facts = Wrapper {
            time: owned(message.time),
            ..facts(Carrier::PubSub, wrapper.subscription, message.id)
        };
        self.carried(&decoded(&message.data)?, facts, layers)
    }

    /// Reads the content of a topic, queue or stream: the event itself, or another wrapper.
    fn carried(&mut self, text: &str, facts: Wrapper, layers: usize) -> Result<(), CloudError> {
        // Local invariant: at 0 layers nothing that carries something is taken for a wrapper.
        match self.unwrap(text, layers.saturating_sub(1)) {
            Err(CloudError::UnknownWrapper) => {
                self.open(text, facts);
                Ok(())
            }
            Ok(Some(handshake)) => Err(handshake.misplaced()),
            other => other.map(|_| ()),
        }
    }

    fn open(&mut self, text: &str, facts: Wrapper) {
        let opened = self.check(&facts.source).and_then(|()| {
            let delivery = Delivery::from_body_without_verification(text)?;
            Ok(CloudEvent {
                delivery,
                wrapper: facts,
                message_id: self.message_id.clone(),
            })
        });
        match opened {
            Ok(event) => self.events.push(Ok(event)),
            Err(error) => self.refuse(error),
        }
    }

    fn check(&self, source: &str) -> Result<(), CloudError> {
        if self.wrappers.is_allowed(source) {
            return Ok(());
        }
        Err(CloudError::Source {
            found: source.chars().take(256).collect(),
        })
    }
}

fn facts(carrier: Carrier, source: Option<Cow<'_, str>>, id: Option<Cow<'_, str>>) -> Wrapper {
    Wrapper {
        carrier,
        id: owned(id),
        source: source.map(Cow::into_owned).unwrap_or_default(),
        time: None,
        account: None,
        region: None,
    }
}

fn owned(text: Option<Cow<'_, str>>) -> Option<String> {
    text.map(Cow::into_owned)
}

/// The error for a wrapper that is not read here, with its name: at most 64 letters, digits and signs of type names,
/// because a stranger may have written it.
fn unsupported(name: &str) -> CloudError {
    let shown = |c: &char| c.is_ascii_alphanumeric() || " .:-_'".contains(*c);
    CloudError::Unsupported {
        name: name.chars().filter(shown).take(64).collect(),
    }
}

fn decoded(data: &str) -> Result<String, CloudError> {
    let bytes = decode_base64_body(data)?;
    // Many records in one, in a binary form of their own.
    if bytes.starts_with(&[0xf3, 0x89, 0x9a, 0xc2]) {
        return Err(unsupported("a record that Kinesis's producer library aggregated"));
    }
    String::from_utf8(bytes).map_err(|error| CloudError::Malformed {
        message: format!(
            "the data is not UTF-8 at byte {}",
            error.utf8_error().valid_up_to()
        ),
    })
}

/// True if the address is SNS's own, so that opening it leads nowhere else.
fn is_of_sns(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://sns.") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    [".amazonaws.com", ".amazonaws.com.cn"].iter().any(|end| {
        host.strip_suffix(end)
            .is_some_and(|region| !region.is_empty() && region.bytes().all(plain))
    })
}
