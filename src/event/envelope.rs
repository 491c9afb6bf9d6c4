//! One pass over the body: checks that it is JSON, reads the envelope, remembers where the object stands.
//!
//! Strings of the envelope stay where they are in the body; only one with escapes is copied. A member that the
//! envelope must have and that is missing or misshapen is an error; an optional one of another shape reads as
//! absent and is listed in `drift`. The body of either family goes through here; which one it is is known only at
//! the end, because members may come in any order.

use std::any::Any;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::body::Body;
use super::changes::Differences;
use super::error::EventError;
use super::span::{Text, lenient_string, required_string, string};
use crate::json::{JsonError, Kind, Reader};
use crate::object::scalars::integer;
use crate::object::{DecodeError, Decoded, Drift, EventObject, EventType, RawObject};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Snapshot,
    Thin,
}

#[derive(Debug, Default)]
pub(super) struct ScannedRelated {
    pub(super) id: Text,
    pub(super) kind: Text,
    pub(super) url: Text,
}

#[derive(Debug, Default)]
pub(super) struct ScannedReason {
    pub(super) kind: Text,
    pub(super) request_id: Text,
    pub(super) idempotency_key: Text,
}

/// A body and what its envelope says.
pub(crate) struct Envelope {
    pub(super) body: Arc<String>,
    pub(super) family: Family,
    pub(super) event_type: EventType,
    pub(super) object: RawObject,
    pub(super) members: Members,
    /// The first typed object that was asked for, so that several handlers of one type decode once.
    typed: OnceLock<Arc<dyn Any + Send + Sync>>,
    /// The event's changes, kept so that many filters read the previous attributes once.
    differences: OnceLock<Box<Differences>>,
}

impl Envelope {
    pub(super) fn read(body: Body) -> Result<Self, EventError> {
        let body = body.into_text()?;
        let mut members = Members::read(&body)?;
        let event_type = match &members.event_type {
            Text::Absent => return Err(missing("type", "a string")),
            name => EventType::from(name.of(&body)),
        };
        let family = match members.kind.of(&body) {
            "" | "event" => Family::Snapshot,
            "v2.core.event" => Family::Thin,
            _ => {
                return Err(EventError::NotAnEvent {
                    path: "object",
                    expected: "`event`",
                    found: "another kind",
                });
            }
        };
        if family == Family::Snapshot {
            if matches!(members.id, Text::Absent) {
                return Err(missing("id", "a string"));
            }
            if let Some(found) = members.bad_data {
                return Err(EventError::NotAnEvent {
                    path: "data",
                    expected: "an object",
                    found,
                });
            }
            if let Some(found) = members.bad_object {
                return Err(EventError::NotAnEvent {
                    path: "data.object",
                    expected: "an object",
                    found,
                });
            }
        }
        // Years before accounts had their name, `user_id` named the connected account.
        if matches!(members.account, Text::Absent) {
            members.account = std::mem::take(&mut members.user_id);
        }
        let object = RawObject::from_parts(Arc::clone(&body), members.object.clone());
        Ok(Self {
            body,
            family,
            event_type,
            object,
            members,
            typed: OnceLock::new(),
            differences: OnceLock::new(),
        })
    }

    /// The body, shared.
    pub(super) fn shared_body(&self) -> Body {
        Body::of_text(Arc::clone(&self.body))
    }

    /// The text, empty if absent.
    pub(super) fn text<'s>(&'s self, text: &'s Text) -> &'s str {
        text.of(&self.body)
    }

    /// The text, `None` if absent.
    pub(super) fn optional<'s>(&'s self, text: &'s Text) -> Option<&'s str> {
        match text {
            Text::Absent => None,
            text => Some(self.text(text)),
        }
    }

    /// The object as `T`, decoded once for all clones of the event that ask for the same type.
    pub(super) fn typed_once<T: EventObject>(&self) -> Result<Arc<Decoded<T>>, DecodeError> {
        if let Some(kept) = self.typed.get()
            && let Ok(decoded) = Arc::clone(kept).downcast::<Decoded<T>>()
        {
            return Ok(decoded);
        }
        let decoded = Arc::new(T::read(&self.object)?);
        let _ = self.typed.set(Arc::clone(&decoded) as Arc<dyn Any + Send + Sync>);
        Ok(decoded)
    }

    /// The event's changes, read once for all clones of the event.
    pub(super) fn differences(&self) -> &Differences {
        self.differences.get_or_init(|| {
            let previous = self.members.previous_attributes.clone();
            Box::new(Differences::read(previous.and_then(|range| self.body.get(range))))
        })
    }
}

/// The members of an object that are looked for; no two begin with the same letter.
const OBJECT_MEMBERS: [&str; 3] = ["id", "object", "customer"];

/// Reads a member's name and colon; tells the names that are looked for.
fn object_member(reader: &mut Reader<'_>) -> Result<Option<&'static str>, JsonError> {
    let start = reader.at();
    let letter = reader.rest().as_bytes().get(1);
    let meant = OBJECT_MEMBERS
        .into_iter()
        .find(|name| name.as_bytes().first() == letter);
    if let Some(name) = meant
        && reader.key_is(name)
    {
        return Ok(Some(name));
    }
    let (_, escapes) = reader.string_raw()?;
    if !escapes {
        reader.colon()?;
        return Ok(None);
    }
    reader.reset(start);
    let key = reader.key()?;
    Ok(OBJECT_MEMBERS
        .into_iter()
        .find(|name| key.as_deref() == Some(name)))
}

/// A member that holds another object's id, or that object itself.
fn reference(reader: &mut Reader<'_>) -> Result<Text, EventError> {
    if reader.kind()? != Kind::Object {
        return lenient_string(reader);
    }
    reader.enter_object()?;
    let mut first = true;
    let mut id = None;
    while reader.next_member(&mut first)? {
        match object_member(reader)? {
            Some("id") if id.is_none() => id = Some(lenient_string(reader)?),
            _ => drop(reader.skip()?),
        }
    }
    Ok(id.unwrap_or_default())
}

fn missing(path: &'static str, expected: &'static str) -> EventError {
    EventError::NotAnEvent {
        path,
        expected,
        found: "nothing",
    }
}

impl From<JsonError> for EventError {
    fn from(error: JsonError) -> Self {
        Self::NotJson {
            message: error.to_string(),
        }
    }
}

/// The envelope's members as they come.
#[derive(Default)]
pub(super) struct Members {
    seen: u32,
    pub(super) id: Text,
    kind: Text,
    event_type: Text,
    pub(super) created: Option<OffsetDateTime>,
    pub(super) livemode: Option<bool>,
    pub(super) api_version: Text,
    pub(super) account: Text,
    user_id: Text,
    pub(super) context: Text,
    pub(super) request_id: Text,
    pub(super) idempotency_key: Text,
    pub(super) pending_webhooks: Option<i64>,
    object: Range<usize>,
    pub(super) object_id: Text,
    pub(super) object_kind: Text,
    pub(super) customer: Text,
    pub(super) previous_attributes: Option<Range<usize>>,
    pub(super) data: Option<Range<usize>>,
    bad_data: Option<&'static str>,
    bad_object: Option<&'static str>,
    pub(super) related_object: Option<ScannedRelated>,
    pub(super) reason: Option<ScannedReason>,
    pub(super) snapshot_event: Text,
    pub(super) drift: Vec<Drift>,
}

impl Members {
    fn read(body: &str) -> Result<Self, EventError> {
        let mut members = Self {
            bad_data: Some("nothing"),
            bad_object: Some("nothing"),
            ..Self::default()
        };
        let mut reader = Reader::new(body);
        let kind = reader.kind()?;
        if kind != Kind::Object {
            // Not JSON at all is the clearer message where both are true.
            reader.skip()?;
            reader.end()?;
            return Err(EventError::NotAnEvent {
                path: "",
                expected: "an object",
                found: kind.name(),
            });
        }
        reader.enter_object()?;
        let mut first = true;
        while let Some(key) = reader.next_key(&mut first)? {
            members.member(&mut reader, &key)?;
        }
        reader.end()?;
        Ok(members)
    }

    fn member(&mut self, reader: &mut Reader<'_>, key: &str) -> Result<(), EventError> {
        match key {
            "id" => {
                self.once(0, "id")?;
                self.id = required_string(reader, "id")?;
            }
            "object" => {
                self.once(1, "object")?;
                self.kind = required_string(reader, "object")?;
            }
            "type" => {
                self.once(2, "type")?;
                self.event_type = required_string(reader, "type")?;
            }
            "data" => {
                self.once(3, "data")?;
                self.data(reader)?;
            }
            "created" => {
                self.once(4, "created")?;
                self.created = self.time(reader)?;
            }
            "livemode" => {
                self.once(5, "livemode")?;
                self.livemode = match self.optional(reader, Kind::Bool, "livemode", "boolean")? {
                    true => Some(reader.boolean()?),
                    false => None,
                };
            }
            "pending_webhooks" => {
                self.once(6, "pending_webhooks")?;
                if self.optional(reader, Kind::Number, key, "integer")? {
                    self.pending_webhooks = integer(reader.number()?);
                    if self.pending_webhooks.is_none() {
                        self.drift
                            .push(Drift::new("pending_webhooks", "integer", "number"));
                    }
                }
            }
            "api_version" => self.api_version = self.optional_string(reader, 7, "api_version")?,
            "account" => self.account = self.optional_string(reader, 8, "account")?,
            "user_id" => self.user_id = self.optional_string(reader, 9, "user_id")?,
            "context" => self.context = self.optional_string(reader, 10, "context")?,
            "snapshot_event" => self.snapshot_event = self.optional_string(reader, 11, "snapshot_event")?,
            "request" => {
                self.once(12, "request")?;
                self.request(reader)?;
            }
            "related_object" => {
                self.once(13, "related_object")?;
                self.related(reader)?;
            }
            "reason" => {
                self.once(14, "reason")?;
                self.reason(reader)?;
            }
            _ => {
                reader.skip()?;
            }
        }
        Ok(())
    }

    /// `data`: for a snapshot `{object, previous_attributes}`, for a thin event anything.
    fn data(&mut self, reader: &mut Reader<'_>) -> Result<(), EventError> {
        let kind = reader.kind()?;
        let start = reader.at();
        if kind != Kind::Object {
            reader.skip()?;
            self.bad_data = Some(kind.name());
        } else {
            self.bad_data = None;
            reader.enter_object()?;
            let mut first = true;
            while let Some(key) = reader.next_key(&mut first)? {
                match &*key {
                    "object" => {
                        self.once(15, "data.object")?;
                        self.object(reader)?;
                    }
                    "previous_attributes" => {
                        self.once(16, "data.previous_attributes")?;
                        let there =
                            self.optional(reader, Kind::Object, "data.previous_attributes", "object")?;
                        if there {
                            let start = reader.at();
                            reader.skip()?;
                            self.previous_attributes = Some(start..reader.at());
                        }
                    }
                    _ => {
                        reader.skip()?;
                    }
                }
            }
        }
        if kind != Kind::Null {
            self.data = Some(start..reader.at());
        }
        Ok(())
    }

    /// `data.object`: where it stands, its `id`, its `object` and its `customer`.
    fn object(&mut self, reader: &mut Reader<'_>) -> Result<(), EventError> {
        let kind = reader.kind()?;
        if kind != Kind::Object {
            reader.skip()?;
            self.bad_object = Some(kind.name());
            return Ok(());
        }
        self.bad_object = None;
        let start = reader.at();
        reader.enter_object()?;
        let mut first = true;
        // As everywhere else, the first of several members of one name counts.
        let (mut id, mut kind, mut customer) = (false, false, false);
        while reader.next_member(&mut first)? {
            match object_member(reader)? {
                Some("id") if !id => {
                    id = true;
                    self.object_id = lenient_string(reader)?;
                }
                Some("object") if !kind => {
                    kind = true;
                    self.object_kind = lenient_string(reader)?;
                }
                Some("customer") if !customer => {
                    customer = true;
                    self.customer = reference(reader)?;
                }
                _ => drop(reader.skip()?),
            }
        }
        self.object = start..reader.at();
        Ok(())
    }

    /// `request`: the request's id as a string before API version 2017-05-25, `{id, idempotency_key}` since.
    fn request(&mut self, reader: &mut Reader<'_>) -> Result<(), EventError> {
        match reader.kind()? {
            Kind::String => self.request_id = self.string_or_drift(reader, "request")?,
            Kind::Object => {
                let mut first = true;
                reader.enter_object()?;
                while let Some(key) = reader.next_key(&mut first)? {
                    match &*key {
                        "id" => self.request_id = self.optional_string(reader, 17, "request.id")?,
                        "idempotency_key" => {
                            self.idempotency_key =
                                self.optional_string(reader, 18, "request.idempotency_key")?;
                        }
                        _ => {
                            reader.skip()?;
                        }
                    }
                }
            }
            kind => self.unexpected(reader, "request", "string or object", kind)?,
        }
        Ok(())
    }

    fn related(&mut self, reader: &mut Reader<'_>) -> Result<(), EventError> {
        if !self.optional(reader, Kind::Object, "related_object", "object")? {
            return Ok(());
        }
        let mut related = ScannedRelated::default();
        let mut first = true;
        reader.enter_object()?;
        while let Some(key) = reader.next_key(&mut first)? {
            match &*key {
                "id" => related.id = self.optional_string(reader, 19, "related_object.id")?,
                "type" => related.kind = self.optional_string(reader, 20, "related_object.type")?,
                "url" => related.url = self.optional_string(reader, 21, "related_object.url")?,
                _ => {
                    reader.skip()?;
                }
            }
        }
        self.related_object = Some(related);
        Ok(())
    }

    fn reason(&mut self, reader: &mut Reader<'_>) -> Result<(), EventError> {
        if !self.optional(reader, Kind::Object, "reason", "object")? {
            return Ok(());
        }
        let mut reason = ScannedReason::default();
        let mut first = true;
        reader.enter_object()?;
        while let Some(key) = reader.next_key(&mut first)? {
            match &*key {
                "type" => reason.kind = self.optional_string(reader, 22, "reason.type")?,
                "request" if reader.kind()? == Kind::Object => {
                    let mut first = true;
                    reader.enter_object()?;
                    while let Some(key) = reader.next_key(&mut first)? {
                        match &*key {
                            "id" => {
                                reason.request_id = self.optional_string(reader, 23, "reason.request.id")?
                            }
                            "idempotency_key" => {
                                reason.idempotency_key =
                                    self.optional_string(reader, 24, "reason.request.idempotency_key")?;
                            }
                            _ => {
                                reader.skip()?;
                            }
                        }
                    }
                }
                _ => {
                    reader.skip()?;
                }
            }
        }
        self.reason = Some(reason);
        Ok(())
    }

    /// Seconds since the epoch (snapshot) or an RFC 3339 text (thin).
    fn time(&mut self, reader: &mut Reader<'_>) -> Result<Option<OffsetDateTime>, EventError> {
        let (kind, found) = (reader.kind()?, reader.at());
        let time = match kind {
            Kind::Number => {
                integer(reader.number()?).and_then(|s| OffsetDateTime::from_unix_timestamp(s).ok())
            }
            Kind::String => reader
                .string()
                .ok()
                .and_then(|text| OffsetDateTime::parse(&text, &Rfc3339).ok()),
            Kind::Null => {
                reader.null()?;
                return Ok(None);
            }
            _ => None,
        };
        if time.is_none() {
            reader.reset(found);
            reader.skip()?;
            self.drift.push(Drift::new("created", "a time", kind.name()));
        }
        Ok(time)
    }

    fn optional_string(
        &mut self,
        reader: &mut Reader<'_>,
        bit: u32,
        path: &'static str,
    ) -> Result<Text, EventError> {
        self.once(bit, path)?;
        self.string_or_drift(reader, path)
    }

    fn string_or_drift(&mut self, reader: &mut Reader<'_>, path: &'static str) -> Result<Text, EventError> {
        if !self.optional(reader, Kind::String, path, "string")? {
            return Ok(Text::Absent);
        }
        let start = reader.at();
        match string(reader, path) {
            // Half a surrogate pair: nothing depends on this member.
            Err(EventError::NotAnEvent { .. }) => {
                reader.reset(start);
                reader.skip()?;
                self.drift
                    .push(Drift::new(path, "string", "half a surrogate pair"));
                Ok(Text::Absent)
            }
            read => read,
        }
    }

    /// True if a value of the wanted kind comes next. A null is skipped; a value of another kind is skipped and noted as drift.
    fn optional(
        &mut self,
        reader: &mut Reader<'_>,
        wanted: Kind,
        path: &str,
        expected: &'static str,
    ) -> Result<bool, EventError> {
        match reader.kind()? {
            kind if kind == wanted => Ok(true),
            kind => {
                self.unexpected(reader, path, expected, kind)?;
                Ok(false)
            }
        }
    }

    fn unexpected(
        &mut self,
        reader: &mut Reader<'_>,
        path: &str,
        expected: &'static str,
        kind: Kind,
    ) -> Result<(), EventError> {
        reader.skip()?;
        if kind != Kind::Null {
            self.drift.push(Drift::new(path, expected, kind.name()));
        }
        Ok(())
    }

    /// Refuses a member that was there before.
    fn once(&mut self, bit: u32, path: &'static str) -> Result<(), EventError> {
        let mask = 1 << bit;
        if self.seen & mask != 0 {
            return Err(EventError::Repeated { path });
        }
        self.seen |= mask;
        Ok(())
    }
}
