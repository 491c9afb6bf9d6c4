//! The one decoder behind every typed object.
//!
//! It walks the text once. At an object it looks each member up in the struct's [`Table`] and lets
//! the field read the value; what has no field is skipped, checked all the same. A value of the wrong shape is
//! skipped and noted as [`Drift`] with an empty path; on the way back up every container puts its own step in front
//! ([`Decoder::locate`]), so that paths cost nothing where nothing drifts. How many are kept, and how much of a key from the
//! body stands in one, is bounded: a body could drift at every second byte, each time below a long key.
//!
//! What counts as the right shape is generous where bodies of fifteen years differ without meaning anything else:
//! see the table in the documentation of [`object`](crate::object).

use std::borrow::Cow;
use std::sync::Arc;

use crate::json::{JsonError, JsonErrorKind, Kind, Reader};
use crate::object::field::{Fields, Given, Record};
use crate::object::raw::member_text;
use crate::object::table::{Shape, Table};
use crate::object::{DecodeError, Decoded, Drift, RawObject};

/// The greatest number of levels that typed values nest. Anything deeper is drift. Keeps the deepest decode within 64 KiB of stack; the
/// deepest object that Stripe documents has 15 levels.
pub(crate) const MAX_DEPTH: u32 = 20;

/// Reads one body into structs.
pub(crate) struct Decoder<'a> {
    pub(crate) reader: Reader<'a>,
    body: &'a Arc<String>,
    /// The offset in the body at which the reader's text begins.
    base: usize,
    depth: u32,
    drift: Vec<Drift>,
    /// The number of places that drifted beyond those that are kept.
    more_drift: usize,
    failed: Option<JsonError>,
}

/// The drift of a decoded object: what is listed, and how much more there was.
pub(crate) type Drifts = (Vec<Drift>, usize);

/// Decodes the object at the top: one of `kinds`, or any if there are none.
pub(crate) fn decode<T: Record>(
    raw: &RawObject,
    kinds: &'static [&'static str],
) -> Result<Decoded<T>, DecodeError> {
    expect_kind(raw, kinds)?;
    let mut object = T::BLANK;
    let (drift, more_drift) = decode_into(raw, &mut |given| object.read(given))?;
    Ok(Decoded {
        object,
        drift,
        more_drift,
    })
}

/// Lets `read` take what stands in the text, if that is an object.
pub(crate) fn decode_into(
    raw: &RawObject,
    read: &mut dyn FnMut(Given<'_, '_>),
) -> Result<Drifts, DecodeError> {
    let mut decoder = Decoder::new(raw);
    let kind = decoder.reader.kind()?;
    decoder.value(Shape::Object, kind, read)?;
    decoder.reader.end()?;
    Ok((decoder.drift, decoder.more_drift))
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

/// A name out of the body as an error or a path may show it.
pub(crate) fn shortened(name: &str) -> String {
    name.chars().take(64).collect()
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
            more_drift: 0,
            failed: None,
        }
    }

    /// The number of places that drifted so far; for [`Decoder::locate`].
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
        if self.drift.len() == Drift::MAX {
            self.more_drift += 1;
        } else {
            self.drift.push(Drift::new(String::new(), expected, found));
        }
    }

    /// Keeps an error for [`value`](Self::value), which every value comes from.
    pub(crate) fn checked<T>(&mut self, read: Result<T, JsonError>) -> Option<T> {
        read.map_err(|error| self.failed = Some(error)).ok()
    }

    /// True once the value being read cannot be read to its end.
    pub(crate) fn failed(&self) -> bool {
        self.failed.is_some()
    }

    /// Hands the value that begins here to `fill` if it has the shape; otherwise skips it and notes that.
    #[inline]
    pub(crate) fn value(
        &mut self,
        shape: Shape,
        kind: Kind,
        mut fill: impl FnMut(Given<'_, '_>),
    ) -> Result<(), JsonError> {
        if !shape.takes(kind) {
            return match shape.empty_as() == Some(kind) && self.empty(kind)? {
                true => {
                    fill(Given::Empty);
                    Ok(())
                }
                false => self.drifted(shape.name(), kind.name()),
            };
        }
        let levels = match kind {
            Kind::Object if shape == Shape::Reference => 2,
            Kind::Object | Kind::Array if shape != Shape::Any => 1,
            _ => 0,
        };
        if self.depth + levels > MAX_DEPTH {
            return self.drifted("at most 20 levels", "deeper nesting");
        }
        self.depth += levels;
        fill(Given::Json(self, kind));
        self.depth -= levels;
        match self.failed.take() {
            None => Ok(()),
            Some(error) => Err(error),
        }
    }

    /// Skips a value and notes it.
    #[cold]
    fn drifted(&mut self, expected: &'static str, found: &'static str) -> Result<(), JsonError> {
        self.reader.skip()?;
        self.note(expected, found);
        Ok(())
    }

    /// Reads the object that begins here into a struct's fields.
    pub(crate) fn members(&mut self, fields: &mut dyn Fields) {
        let read = self.try_members(fields);
        self.checked(read);
    }

    fn try_members(&mut self, fields: &mut dyn Fields) -> Result<(), JsonError> {
        let table = fields.table();
        // One bit per field. No struct has as many.
        let mut seen = [0u64; 4];
        let mut next = 0;
        let mut first = true;
        self.reader.enter_object()?;
        while self.reader.next_member(&mut first)? {
            let Some((index, shape)) = self.known(table, next)? else {
                self.reader.skip()?;
                continue;
            };
            next = index + 1;
            let mark = self.drift.len();
            let again = again(&mut seen, index);
            match self.reader.kind()? {
                _ if again => self.repeated()?,
                Kind::Null => self.reader.null()?,
                kind => {
                    let (home, shape) = match kind {
                        Kind::String if !shape.takes(kind) => table.text_of(index).unwrap_or((index, shape)),
                        _ => (index, shape),
                    };
                    self.value(shape, kind, |given| fields.fill(home, given))?;
                }
            }
            self.locate(mark, || table.fields[index].to_string());
        }
        Ok(())
    }

    /// Reads a member's name and colon; gives its field, if it has one.
    #[inline]
    fn known(&mut self, table: &Table, next: usize) -> Result<Option<(usize, Shape)>, JsonError> {
        let index = match table.fields.get(next) {
            Some(guess) if self.reader.key_is(guess) => Some(next),
            _ => self.reader.key()?.and_then(|name| table.find(next, &name)),
        };
        Ok(index.and_then(|index| Some((index, *table.shapes.get(index)?))))
    }

    /// Skips and notes a member that came before: the first one counts.
    #[cold]
    pub(crate) fn repeated(&mut self) -> Result<(), JsonError> {
        self.drifted("one member", "a repeated member")
    }

    /// Reads over the array or object that begins here if it is empty.
    fn empty(&mut self, kind: Kind) -> Result<bool, JsonError> {
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

    /// Reads a string; `None` (noted) if it holds half a surrogate pair, which no Rust string can, or on an error.
    pub(crate) fn text(&mut self) -> Option<Cow<'a, str>> {
        let start = self.reader.at();
        match self.reader.string() {
            Ok(text) => Some(text),
            Err(error) => {
                self.no_text(start, error);
                None
            }
        }
    }

    #[cold]
    fn no_text(&mut self, start: usize, error: JsonError) {
        if error.kind() != JsonErrorKind::LoneSurrogate {
            self.failed = Some(error);
            return;
        }
        self.reader.reset(start);
        let read = self.reader.string_raw();
        self.checked(read);
        self.note("string", "half a surrogate pair");
    }

    /// Reads a number.
    pub(crate) fn number(&mut self) -> Option<&'a str> {
        let number = self.reader.number();
        self.checked(number)
    }

    /// The value that begins here, as it stands.
    pub(crate) fn raw(&mut self) -> Option<RawObject> {
        let read = self.reader.skip();
        let text = self.checked(read)?;
        let end = self.base + self.reader.at();
        let range = end - text.len()..end;
        Some(RawObject::from_parts(Arc::clone(self.body), range))
    }

    /// The `object` member of the object that begins here; nothing is read.
    pub(crate) fn object_member(&self) -> Option<Cow<'a, str>> {
        member_text(self.reader.rest(), "object")
    }
}

/// Marks a field as seen; true if it was before.
#[inline]
fn again(seen: &mut [u64; 4], index: usize) -> bool {
    let Some(word) = seen.get_mut(index / 64) else {
        return false;
    };
    let bit = 1 << (index % 64);
    let before = *word & bit != 0;
    *word |= bit;
    before
}
