//! What the crate makes of one event body, and of many.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::event::SCHEMA_API_VERSION;
use crate::object::Object;
use crate::{Delivery, Drift, Event, EventError};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::moved::moved;

/// One body, inspected.
pub(super) enum Inspection {
    Event(Box<Inspected>),
    NotAnEvent { error: EventError, source: String },
}

pub(super) struct Inspected {
    id: String,
    event_type: String,
    known: bool,
    family: &'static str,
    object: Option<String>,
    api_version: Option<String>,
    decoded: bool,
    drift: Vec<Drift>,
    /// Fields that Stripe has moved, by their old place, and where their value is in this body.
    moved: Vec<(&'static str, &'static str)>,
    /// The reason why the object could not be decoded at all.
    error: Option<String>,
    lossless: bool,
    source: String,
}

impl Inspection {
    pub(super) fn of(body: &[u8], source: &str) -> Self {
        let source = source.to_owned();
        let delivery = match Delivery::from_body_without_verification(body) {
            Ok(delivery) => delivery,
            Err(error) => return Self::NotAnEvent { error, source },
        };
        let mut inspected = Inspected {
            id: delivery.id().to_owned(),
            event_type: delivery.event_type().as_str().to_owned(),
            known: delivery.event_type().is_known(),
            family: "thin",
            object: None,
            api_version: delivery.api_version().map(str::to_owned),
            decoded: false,
            drift: Vec::new(),
            moved: Vec::new(),
            error: None,
            lossless: delivery.raw_body() == body,
            source,
        };
        match &delivery {
            Delivery::Snapshot(event) => {
                inspected.family = "snapshot";
                inspected.object = event.object_kind().map(str::to_owned);
                inspected.drift.extend_from_slice(event.envelope_drift());
                inspected.moved = moved(event.object_kind().unwrap_or_default(), event.raw_object());
                inspected.lossless &= object_is_kept(event, body);
                match event.decode::<Object>() {
                    Ok(decoded) => {
                        inspected.decoded = !matches!(decoded.object, Object::Other(_));
                        inspected.drift.extend(decoded.drift);
                    }
                    Err(error) => inspected.error = Some(error.to_string()),
                }
            }
            Delivery::Thin(event) => {
                let kind = event.related_object().and_then(|related| related.kind);
                inspected.object = kind.map(str::to_owned);
                inspected.decoded = inspected.known;
                inspected.drift.extend_from_slice(event.envelope_drift());
            }
        }
        Self::Event(Box::new(inspected))
    }

    pub(super) fn json(&self) -> Value {
        match self {
            Self::NotAnEvent { error, source } => {
                json!({"error": error.name(), "message": error.to_string(), "source": source})
            }
            Self::Event(event) => {
                let drift = event
                    .drift
                    .iter()
                    .map(
                        |drift| json!({"path": drift.path, "expected": drift.expected, "found": drift.found}),
                    )
                    .chain(
                        event
                            .error
                            .iter()
                            .map(|error| json!({"path": "", "error": error})),
                    );
                let mut line = json!({
                    "id": event.id,
                    "type": event.event_type,
                    "known": event.known,
                    "family": event.family,
                    "object": event.object,
                    "decoded": event.decoded,
                    "drift": drift.collect::<Vec<_>>(),
                    "lossless": event.lossless,
                });
                if !event.moved.is_empty() {
                    let moved = event
                        .moved
                        .iter()
                        .map(|(old, new)| json!({"path": old, "to": new}));
                    line["moved"] = moved.collect();
                }
                line
            }
        }
    }

    pub(super) fn table_row(&self, out: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::NotAnEvent { error, source } => {
                row(out, ["-", "not an event", "-", "-", "-", "-"])?;
                writeln!(out, "    {source}: {error}")
            }
            Self::Event(event) => {
                let known = if event.known { "yes" } else { "no" };
                let decoded = if event.decoded { "yes" } else { "no" };
                let drift = event.drift.len().to_string();
                let id = if event.id.is_empty() { "-" } else { &event.id };
                let object = event.object.as_deref().unwrap_or("-");
                row(out, [id, &event.event_type, object, known, decoded, &drift])?;
                for drift in &event.drift {
                    writeln!(out, "    {drift}")?;
                }
                for (old, new) in &event.moved {
                    writeln!(out, "    {old}: moved by Stripe; in this body it is at {new}")?;
                }
                if let Some(error) = &event.error {
                    writeln!(out, "    {}: {error}", event.source)?;
                }
                if !event.lossless {
                    writeln!(out, "    {}: the object is not kept exactly", event.source)?;
                }
                Ok(())
            }
        }
    }
}

/// The table's column heads.
pub(super) fn table_head(out: &mut dyn Write) -> io::Result<()> {
    row(out, ["id", "type", "object", "known", "typed", "drift"])
}

fn row(out: &mut dyn Write, [id, event_type, object, known, decoded, drift]: [&str; 6]) -> io::Result<()> {
    writeln!(
        out,
        "{id:<30} {event_type:<42} {object:<26} {known:<5} {decoded:<5} {drift:>5}"
    )
}

/// True if the event's raw object is the text that stands at `data.object`.
fn object_is_kept(event: &Event, body: &[u8]) -> bool {
    #[derive(serde::Deserialize)]
    struct Envelope<'a> {
        #[serde(borrow)]
        data: Data<'a>,
    }
    #[derive(serde::Deserialize)]
    struct Data<'a> {
        #[serde(borrow)]
        object: &'a RawValue,
    }
    let kept = event.raw_object().as_str();
    match serde_json::from_slice::<Envelope<'_>>(body) {
        Ok(envelope) => envelope.data.object.get() == kept,
        // serde_json refuses some of what JSON's grammar allows, such as half a surrogate pair in a name.
        Err(_) => std::str::from_utf8(body).is_ok_and(|body| body.contains(kept)),
    }
}

/// Everything that was inspected, counted.
#[derive(Default)]
pub(super) struct Summary {
    types: BTreeMap<String, Counts>,
    versions: BTreeMap<String, usize>,
    drift: BTreeMap<DriftAt, Seen>,
    failures: Vec<String>,
    events: usize,
    not_events: usize,
}

#[derive(Default)]
struct Counts {
    known: bool,
    events: usize,
    decoded: usize,
    drifted: usize,
}

/// Places in arrays left out: `items.data[].price`.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct DriftAt {
    object: String,
    path: String,
    expected: &'static str,
    found: &'static str,
}

struct Seen {
    count: usize,
    first: String,
}

/// More are counted, not listed.
const LISTED_FAILURES: usize = 20;

impl Summary {
    pub(super) fn is_empty(&self) -> bool {
        self.events + self.not_events == 0
    }

    pub(super) fn add(&mut self, inspection: Inspection) {
        let event = match inspection {
            Inspection::NotAnEvent { error, source } => {
                self.not_events += 1;
                self.failures.push(format!("{source}: {error}"));
                return;
            }
            Inspection::Event(event) => event,
        };
        self.events += 1;
        let counts = self.types.entry(event.event_type).or_default();
        counts.known = event.known;
        counts.events += 1;
        counts.decoded += usize::from(event.decoded);
        counts.drifted += usize::from(!event.drift.is_empty());
        let version = event.api_version.unwrap_or_else(|| "none".to_owned());
        *self.versions.entry(version).or_default() += 1;
        for drift in event.drift {
            let at = DriftAt {
                object: event.object.clone().unwrap_or_default(),
                path: without_places(&drift.path),
                expected: drift.expected,
                found: drift.found,
            };
            let seen = self.drift.entry(at).or_insert_with(|| Seen {
                count: 0,
                first: event.id.clone(),
            });
            seen.count += 1;
        }
        if let Some(error) = event.error {
            self.failures.push(format!("{}: {error}", event.source));
        }
        if !event.lossless {
            self.failures
                .push(format!("{}: the object is not kept exactly", event.source));
        }
    }

    pub(super) fn failed(&self, strict: bool) -> bool {
        let undecoded = self.types.values().any(|counts| counts.decoded < counts.events);
        !self.failures.is_empty() || strict && (undecoded || !self.drift.is_empty())
    }

    fn decoded(&self) -> usize {
        self.types.values().map(|counts| counts.decoded).sum()
    }

    pub(super) fn json(&self) -> Value {
        let types: Vec<_> = self
            .types
            .iter()
            .map(|(name, counts)| {
                json!({"type": name, "known": counts.known, "events": counts.events, "decoded": counts.decoded,
                    "drifted": counts.drifted})
            })
            .collect();
        let drift: Vec<_> = self
            .drift
            .iter()
            .map(|(at, seen)| {
                json!({"object": at.object, "path": at.path, "expected": at.expected, "found": at.found,
                    "count": seen.count, "first": seen.first})
            })
            .collect();
        json!({
            "events": self.events,
            "decoded": self.decoded(),
            "not_events": self.not_events,
            "failures": self.failures,
            "types": types,
            "api_versions": self.versions,
            "schema_api_version": SCHEMA_API_VERSION,
            "drift": drift,
        })
    }

    pub(super) fn text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{} events, {} decoded to a typed object, {} not an event; the types follow {SCHEMA_API_VERSION}",
            self.events,
            self.decoded(),
            self.not_events
        )?;
        if !self.versions.is_empty() {
            let versions: Vec<_> = self
                .versions
                .iter()
                .map(|(name, count)| format!("{name} ({count})"))
                .collect();
            writeln!(out, "API versions: {}", versions.join(", "))?;
        }
        if !self.types.is_empty() {
            writeln!(
                out,
                "\n{:<50} {:>7} {:>7} {:>7}",
                "type", "events", "decoded", "drifted"
            )?;
        }
        for (name, counts) in &self.types {
            let unknown = if counts.known { "" } else { "  (unknown type)" };
            writeln!(
                out,
                "{name:<50} {:>7} {:>7} {:>7}{unknown}",
                counts.events, counts.decoded, counts.drifted
            )?;
        }
        if !self.drift.is_empty() {
            writeln!(out, "\ndrift, by path")?;
        }
        for (at, seen) in &self.drift {
            let DriftAt {
                object,
                path,
                expected,
                found,
            } = at;
            let Seen { count, first } = seen;
            writeln!(
                out,
                "{count:>7}  {object}: {path}: expected {expected}, found {found}  (first: {first})"
            )?;
        }
        if !self.failures.is_empty() {
            writeln!(out, "\nfailures")?;
        }
        for failure in self.failures.iter().take(LISTED_FAILURES) {
            writeln!(out, "  {failure}")?;
        }
        if self.failures.len() > LISTED_FAILURES {
            writeln!(out, "  and {} more", self.failures.len() - LISTED_FAILURES)?;
        }
        Ok(())
    }
}

/// `items.data[0].price` to `items.data[].price`.
fn without_places(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for letter in path.chars() {
        inside = inside && letter != ']';
        if !inside {
            out.push(letter);
        }
        inside = inside || letter == '[';
    }
    out
}
