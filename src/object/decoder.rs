//! The one decoder behind every typed object.
//!
//! It walks the text once. At an object it looks each member up in the struct's [`Table`](record::Table) and lets
//! the field read the value; what has no field is skipped, checked all the same. A value of the wrong shape is
//! skipped and noted as [`Drift`] with an empty path; on the way back up every container puts its own step in front
//! ([`Decoder::locate`]), so that paths cost nothing where nothing drifts.
//!
//! What counts as the right shape is generous where bodies of fifteen years differ without meaning anything else:
//! see the table in the documentation of [`object`](crate::object).

use std::borrow::Cow;
use std::sync::Arc;

use crate::json::{JsonError, JsonErrorKind, Kind, Reader};
use crate::object::raw::{member_text, read_name};
use crate::object::record::{Filled, Given, Record, Table};
use crate::object::values::fill;
use crate::object::{DecodeError, Decoded, Drift, RawObject};

/// How deep typed values may nest. What lies deeper is drift. Keeps the deepest decode within 64 KiB of stack; the
/// deepest object that Stripe documents has 15 levels.
pub(crate) const MAX_DEPTH: u32 = 20;

/// Reads one body into structs.
pub(crate) struct Decoder<'a> {
    pub(crate) reader: Reader<'a>,
    body: &'a Arc<String>,
    /// Where in the body the reader's text begins.
    base: usize,
    depth: u32,
    drift: Vec<Drift>,
}

/// Decodes the object at the top: one of `kinds`, or any if there are none.
pub(crate) fn decode<T: Record + Default>(
    raw: &RawObject,
    kinds: &'static [&'static str],
) -> Result<Decoded<T>, DecodeError> {
    let mut object = T::default();
    let drift = decode_into(raw, kinds, &mut object)?;
    Ok(Decoded { object, drift })
}

/// The same on the heap, wrapped into an enum. In a function of its own: a `match` that did it would need stack for
/// every kind at once.
#[inline(never)]
pub(crate) fn decode_wrapped<T: Record + Default, E>(
    raw: &RawObject,
    wrap: fn(Box<T>) -> E,
) -> Result<Decoded<E>, DecodeError> {
    let mut object = Box::new(T::default());
    let drift = decode_into(raw, &[], &mut *object)?;
    Ok(Decoded {
        object: wrap(object),
        drift,
    })
}

/// An object that stays undecoded.
#[inline(never)]
pub(crate) fn other<E>(raw: &RawObject, wrap: fn(RawObject) -> E) -> Result<Decoded<E>, DecodeError> {
    Ok(Decoded::new(wrap(raw.clone())))
}

fn decode_into(
    raw: &RawObject,
    kinds: &'static [&'static str],
    object: &mut dyn Record,
) -> Result<Vec<Drift>, DecodeError> {
    expect_kind(raw, kinds)?;
    let mut decoder = Decoder::new(raw);
    let kind = decoder.reader.kind()?;
    decoder.record(object, kind)?;
    decoder.reader.end()?;
    Ok(decoder.drift)
}

/// Refuses an object that says it is of another kind. One that does not say passes.
pub(crate) fn expect_kind(raw: &RawObject, kinds: &'static [&'static str]) -> Result<(), DecodeError> {
    match raw.kind() {
        Some(found) if !kinds.is_empty() && !kinds.contains(&&*found) => Err(DecodeError::Kind {
            expected: kinds,
            found: shortened(&found),
        }),
        _ => Ok(()),
    }
}

/// A kind's name as an error may show it.
fn shortened(kind: &str) -> String {
    kind.chars().take(64).collect()
}

impl<'a> Decoder<'a> {
    pub(crate) fn new(raw: &'a RawObject) -> Self {
        let (body, base) = raw.parts();
        Self {
            reader: Reader::new(raw.as_str()),
            body,
            base,
            depth: 0,
            drift: Vec::new(),
        }
    }

    /// How much drift there is so far; for [`Decoder::locate`].
    pub(crate) fn mark(&self) -> usize {
        self.drift.len()
    }

    /// Puts a step before the paths of the drift noted since `mark`.
    #[inline]
    pub(crate) fn locate(&mut self, mark: usize, step: impl FnOnce() -> String) {
        if self.drift.len() > mark {
            self.put_before(mark, &step());
        }
    }

    #[cold]
    fn put_before(&mut self, mark: usize, step: &str) {
        for drift in &mut self.drift[mark..] {
            if !drift.path.is_empty() && !drift.path.starts_with('[') {
                drift.path.insert(0, '.');
            }
            drift.path.insert_str(0, step);
        }
    }

    /// Notes drift of the value being read.
    #[cold]
    pub(crate) fn note(&mut self, expected: &'static str, found: &'static str) {
        self.drift.push(Drift {
            path: String::new(),
            expected,
            found,
        });
    }

    /// Skips a value of the wrong shape and notes it.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str, kind: Kind) -> Filled<()> {
        self.reader.skip()?;
        self.note(expected, kind.name());
        Ok(())
    }

    /// Goes one level deeper; `None` (the value is skipped and noted) if that is too deep.
    pub(crate) fn enter(&mut self) -> Filled<Option<()>> {
        if self.depth == MAX_DEPTH {
            self.reader.skip()?;
            self.note("at most 20 levels", "deeper nesting");
            return Ok(None);
        }
        self.depth += 1;
        Ok(Some(()))
    }

    pub(crate) fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Reads an object into a struct; false if it is no object. `[]` is an empty one: PHP encodes it so.
    pub(crate) fn record(&mut self, record: &mut dyn Record, kind: Kind) -> Filled<bool> {
        match kind {
            Kind::Object => {
                if self.enter()?.is_none() {
                    return Ok(false);
                }
                self.members(record)?;
                self.leave();
                Ok(true)
            }
            Kind::Array if self.empty(kind)? => Ok(true),
            _ => {
                self.mismatch("object", kind)?;
                Ok(false)
            }
        }
    }

    fn members(&mut self, record: &mut dyn Record) -> Filled<()> {
        let table = record.table();
        // One bit per field. No struct has as many.
        let mut seen = [0u64; 4];
        let mut next = 0;
        let mut first = true;
        self.reader.enter_object()?;
        while self.reader.next_member(&mut first)? {
            let Some(index) = self.known(table, next)? else {
                self.reader.skip()?;
                continue;
            };
            next = index + 1;
            let mark = self.drift.len();
            self.once(&mut seen, index);
            match record.slot(index) {
                Some(slot) => fill(slot.target(), self.given()?)?,
                None => self.reader.skip().map(|_| ())?,
            }
            self.locate(mark, || table.fields[index].to_string());
        }
        Ok(())
    }

    /// Reads a member's name and colon; gives the number of its field, if it has one.
    #[inline]
    fn known(&mut self, table: &Table, next: usize) -> Filled<Option<usize>> {
        match table.fields.get(next) {
            Some(guess) if self.reader.key_is(guess) => Ok(Some(next)),
            _ => Ok(read_name(&mut self.reader)?.and_then(|name| table.find(next, &name))),
        }
    }

    /// Notes a field that comes again.
    #[inline]
    fn once(&mut self, seen: &mut [u64; 4], index: usize) {
        if let Some(word) = seen.get_mut(index / 64) {
            let bit = 1 << (index % 64);
            if *word & bit != 0 {
                self.note("one member", "a repeated member");
            }
            *word |= bit;
        }
    }

    /// The value that begins here; a `null` is read.
    pub(crate) fn given(&mut self) -> Filled<Option<Given<'_, 'a>>> {
        match self.reader.kind()? {
            Kind::Null => {
                self.reader.null()?;
                Ok(None)
            }
            kind => Ok(Some(Given::Json(self, kind))),
        }
    }

    /// Reads over the array or object that begins here if it is empty.
    pub(crate) fn empty(&mut self, kind: Kind) -> Filled<bool> {
        let start = self.reader.at();
        let mut first = true;
        let more = match kind {
            Kind::Array => {
                self.reader.enter_array()?;
                self.reader.next_element(&mut first)?
            }
            Kind::Object => {
                self.reader.enter_object()?;
                self.reader.next_member(&mut first)?
            }
            _ => true,
        };
        if more {
            self.reader.reset(start);
        }
        Ok(!more)
    }

    /// Reads a string; `None` (noted) if it holds half a surrogate pair, which no Rust string can.
    pub(crate) fn text(&mut self) -> Filled<Option<Cow<'a, str>>> {
        let start = self.reader.at();
        match self.reader.string() {
            Err(JsonError {
                kind: JsonErrorKind::LoneSurrogate,
                ..
            }) => {
                self.reader.reset(start);
                self.reader.string_raw()?;
                self.note("string", "half a surrogate pair");
                Ok(None)
            }
            text => Ok(Some(text?)),
        }
    }

    /// The value that begins here, as it stands.
    pub(crate) fn raw(&mut self) -> Filled<RawObject> {
        let text = self.reader.skip()?;
        let end = self.base + self.reader.at();
        Ok(RawObject::from_parts(
            Arc::clone(self.body),
            end - text.len()..end,
        ))
    }

    /// The `object` member of the object that begins here; nothing is read.
    pub(crate) fn object_member(&self) -> Option<Cow<'a, str>> {
        member_text(self.reader.rest(), "object")
    }
}
