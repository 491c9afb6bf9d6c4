//! The members by which wrappers are told apart and read.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::CloudError;

/// Reads JSON of a stated form.
pub(super) fn parse<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, CloudError> {
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

pub(super) fn is_array(text: &str) -> bool {
    text.trim_start().starts_with('[')
}

/// The kind of a wrapper, by its members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// EventBridge.
    Bus,
    /// Event Grid or CloudEvents.
    Grid,
    /// SNS, all of its messages.
    Topic,
    /// A batch, as Lambda gets it.
    Records,
    /// One record of a batch, as EventBridge Pipes give it.
    Record,
    /// Pub/Sub, pushed.
    PubSub,
}

#[derive(Deserialize)]
pub(super) struct Parsed<'t> {
    #[serde(borrow, default)]
    pub(super) id: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) source: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) time: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) account: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) region: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) detail: Option<&'t RawValue>,
    #[serde(borrow, default)]
    specversion: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventType")]
    pub(super) event_type: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventTime")]
    pub(super) event_time: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) topic: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) data: Option<&'t RawValue>,
    #[serde(borrow, default)]
    pub(super) data_base64: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Type")]
    kind: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Records")]
    pub(super) records: Option<Vec<&'t RawValue>>,
    #[serde(borrow, default, rename = "eventSource")]
    event_source: Option<&'t RawValue>,
    #[serde(borrow, default)]
    pub(super) message: Option<&'t RawValue>,
    #[serde(borrow, default)]
    pub(super) subscription: Option<Cow<'t, str>>,
    /// The members of wrappers that are known by name only.
    #[serde(borrow, default, rename = "Event")]
    event: Option<&'t RawValue>,
    #[serde(borrow, default, rename = "requestContext")]
    request_context: Option<&'t RawValue>,
    #[serde(borrow, default, rename = "deliveryStreamArn")]
    delivery_stream: Option<&'t RawValue>,
}

impl Parsed<'_> {
    /// The wrapper's kind; `None` for a wrapper that is not read here.
    pub(super) fn kind(&self) -> Option<Kind> {
        let carries = self.data.is_some() || self.data_base64.is_some();
        if self.detail.is_some() {
            Some(Kind::Bus)
        } else if carries && (self.event_type.is_some() || self.specversion.is_some()) {
            Some(Kind::Grid)
        } else if matches!(
            self.kind.as_deref(),
            Some("Notification" | "SubscriptionConfirmation" | "UnsubscribeConfirmation")
        ) {
            Some(Kind::Topic)
        } else if self.records.is_some() {
            Some(Kind::Records)
        } else if self.event_source.is_some() {
            Some(Kind::Record)
        } else if self.message.is_some() && self.subscription.is_some() {
            Some(Kind::PubSub)
        } else {
            None
        }
    }

    /// The error for a wrapper that is not read here; it holds the wrapper's name if that is known.
    pub(super) fn unknown(&self) -> CloudError {
        if self.event.is_some_and(|event| event.get() == "\"s3:TestEvent\"") {
            return CloudError::Test { name: "Amazon S3" };
        }
        let name = if self.request_context.is_some() {
            "an API gateway's request, whose body is Stripe's own and has its signature among the headers,"
        } else if self.delivery_stream.is_some() {
            "a batch of Amazon Data Firehose"
        } else {
            return CloudError::UnknownWrapper;
        };
        CloudError::Unsupported { name: name.into() }
    }
}

/// A record of SQS, SNS or Kinesis, as Lambda and EventBridge Pipes give it.
#[derive(Deserialize)]
pub(super) struct Record<'t> {
    #[serde(borrow, default, rename = "messageId")]
    pub(super) message_id: Option<Cow<'t, str>>,
    #[serde(borrow, default)]
    pub(super) body: Option<&'t RawValue>,
    #[serde(borrow, default, rename = "eventSourceARN")]
    pub(super) source: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "eventSource", alias = "EventSource")]
    pub(super) service: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Sns")]
    pub(super) sns: Option<&'t RawValue>,
    #[serde(borrow, default)]
    kinesis: Option<Kinesis<'t>>,
    /// Pipes give a stream's members beside those of the record.
    #[serde(borrow, default)]
    data: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "sequenceNumber")]
    sequence: Option<Cow<'t, str>>,
}

#[derive(Deserialize)]
pub(super) struct Kinesis<'t> {
    /// Base64.
    #[serde(borrow)]
    pub(super) data: Cow<'t, str>,
    #[serde(borrow, default, rename = "sequenceNumber")]
    pub(super) sequence: Option<Cow<'t, str>>,
}

impl<'t> Record<'t> {
    /// Takes the content of a stream's record; `None` for other records.
    pub(super) fn take_kinesis(&mut self) -> Option<Kinesis<'t>> {
        if self.kinesis.is_none() && self.service.as_deref() == Some("aws:kinesis") {
            let (data, sequence) = (self.data.take()?, self.sequence.take());
            return Some(Kinesis { data, sequence });
        }
        self.kinesis.take()
    }

    /// The id under which the batch's answer names the record.
    pub(super) fn item(&self) -> Option<String> {
        let stream = self
            .kinesis
            .as_ref()
            .and_then(|kinesis| kinesis.sequence.as_ref());
        let id = self.message_id.as_ref().or(stream).or(self.sequence.as_ref())?;
        (!id.is_empty()).then(|| id.clone().into_owned())
    }
}

/// A message of SNS.
#[derive(Deserialize)]
pub(super) struct Notification<'t> {
    #[serde(borrow, default, rename = "Type")]
    pub(super) kind: Option<Cow<'t, str>>,
    #[serde(borrow, rename = "Message")]
    pub(super) message: Cow<'t, str>,
    #[serde(borrow, default, rename = "TopicArn")]
    pub(super) topic: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "MessageId")]
    pub(super) id: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "Timestamp")]
    pub(super) time: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "SubscribeURL")]
    pub(super) subscribe_url: Option<Cow<'t, str>>,
}

/// A message of Pub/Sub.
#[derive(Deserialize)]
pub(super) struct PubSub<'t> {
    /// Base64.
    #[serde(borrow)]
    pub(super) data: Cow<'t, str>,
    #[serde(borrow, default, rename = "messageId")]
    pub(super) id: Option<Cow<'t, str>>,
    #[serde(borrow, default, rename = "publishTime")]
    pub(super) time: Option<Cow<'t, str>>,
}

#[derive(Deserialize)]
pub(super) struct Validation<'t> {
    #[serde(borrow, rename = "validationCode")]
    pub(super) code: Cow<'t, str>,
}
