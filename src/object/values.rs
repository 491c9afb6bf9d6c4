//! How each type of field is read: scalars, references, arrays, lists, maps.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::json::{self, Kind};
use crate::object::decoder::Decoder;
use crate::object::record::{Record, Slot, Table};
use crate::object::{Decimal, Expandable, Int64, List, RawObject};

/// A value that stands in a field, in an array or in a map.
pub(crate) trait Item: Sized + Clone + PartialEq + fmt::Debug + 'static {
    /// The shape, as drift reports name it.
    const EXPECTED: &'static str;

    /// Reads the value that begins here, which is not `null`. `None` if it has another shape; that is noted.
    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>>;
}

/// Downcasts the other side of a comparison or copy; it is always of the same type.
fn like<T: 'static>(slot: &dyn Slot) -> Option<&T> {
    (slot as &dyn Any).downcast_ref()
}

macro_rules! slot_by_value {
    ($self:ident, $empty:expr) => {
        fn same(&self, other: &dyn Slot) -> bool {
            like::<Self>(other).is_some_and(|other| self == other)
        }

        fn copy(&mut self, from: &dyn Slot) {
            if let Some(from) = like::<Self>(from) {
                self.clone_from(from);
            }
        }

        fn shown(&self) -> Option<&dyn fmt::Debug> {
            let $self = self;
            if $empty { None } else { Some(self) }
        }
    };
}

impl<T: Item> Slot for Option<T> {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        *self = match decoder.reader.kind()? {
            Kind::Null => {
                decoder.reader.null()?;
                None
            }
            kind => T::read(decoder, kind)?,
        };
        Ok(())
    }

    fn same(&self, other: &dyn Slot) -> bool {
        like::<Self>(other).is_some_and(|other| self == other)
    }

    fn copy(&mut self, from: &dyn Slot) {
        if let Some(from) = like::<Self>(from) {
            self.clone_from(from);
        }
    }

    fn shown(&self) -> Option<&dyn fmt::Debug> {
        self.as_ref().map(|value| value as &dyn fmt::Debug)
    }
}

/// The id.
impl Slot for String {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        let mut value: Option<Self> = None;
        value.read(decoder)?;
        *self = value.unwrap_or_default();
        Ok(())
    }

    slot_by_value!(this, this.is_empty());
}

impl Slot for bool {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        let mut value: Option<Self> = None;
        value.read(decoder)?;
        *self = value.unwrap_or_default();
        Ok(())
    }

    slot_by_value!(this, !*this);
}

impl<T: Item> Slot for Vec<T> {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        self.clear();
        match decoder.reader.kind()? {
            Kind::Null => decoder.reader.null(),
            Kind::Array => elements(self, decoder),
            kind @ Kind::Object if decoder.empty(kind)? => Ok(()),
            kind => decoder.mismatch("array", kind),
        }
    }

    slot_by_value!(this, this.is_empty());
}

fn elements<T: Item>(out: &mut Vec<T>, decoder: &mut Decoder<'_>) -> json::Result<()> {
    if decoder.enter()?.is_none() {
        return Ok(());
    }
    let mut first = true;
    let mut place = 0_usize;
    decoder.reader.enter_array()?;
    while decoder.reader.next_element(&mut first)? {
        let mark = decoder.mark();
        match decoder.reader.kind()? {
            Kind::Null => decoder.mismatch(T::EXPECTED, Kind::Null)?,
            kind => out.extend(T::read(decoder, kind)?),
        }
        decoder.locate(mark, || format!("[{place}]"));
        place += 1;
    }
    decoder.leave();
    Ok(())
}

impl<T: Item> Slot for BTreeMap<String, T> {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        self.clear();
        match decoder.reader.kind()? {
            Kind::Null => decoder.reader.null(),
            Kind::Object => entries(self, decoder),
            kind @ Kind::Array if decoder.empty(kind)? => Ok(()),
            kind => decoder.mismatch("map", kind),
        }
    }

    slot_by_value!(this, this.is_empty());
}

fn entries<T: Item>(out: &mut BTreeMap<String, T>, decoder: &mut Decoder<'_>) -> json::Result<()> {
    if decoder.enter()?.is_none() {
        return Ok(());
    }
    let mut first = true;
    decoder.reader.enter_object()?;
    while decoder.reader.next_member(&mut first)? {
        let mark = decoder.mark();
        let name = decoder.text()?;
        decoder.reader.colon()?;
        let value = match decoder.reader.kind()? {
            Kind::Null => {
                decoder.reader.null()?;
                None
            }
            kind => T::read(decoder, kind)?,
        };
        let Some(name) = name else { continue };
        if out.contains_key(&*name) {
            decoder.note("one member", "a repeated member");
        }
        decoder.locate(mark, || name.to_string());
        match value {
            Some(value) => out.insert(name.into_owned(), value),
            None => out.remove(&*name),
        };
    }
    decoder.leave();
    Ok(())
}

impl<T: Item> Slot for List<T> {
    fn read(&mut self, decoder: &mut Decoder<'_>) -> json::Result<()> {
        *self = Self::default();
        match decoder.reader.kind()? {
            Kind::Null => decoder.reader.null(),
            Kind::Object => decoder.record(self, Kind::Object).map(|_| ()),
            Kind::Array => {
                decoder.note("list", "array");
                elements(&mut self.data, decoder)
            }
            kind => decoder.mismatch("list", kind),
        }
    }

    slot_by_value!(this, this == &Self::default());
}

impl<T: Item> Record for List<T> {
    fn table(&self) -> &'static Table {
        &Table { name: "List", fields: &["data", "has_more", "total_count", "url"] }
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(match index {
            0 => &mut self.data,
            1 => &mut self.has_more,
            2 => &mut self.total_count,
            3 => &mut self.url,
            _ => return None,
        })
    }

    fn field(&self, index: usize) -> Option<&dyn Slot> {
        Some(match index {
            0 => &self.data,
            1 => &self.has_more,
            2 => &self.total_count,
            3 => &self.url,
            _ => return None,
        })
    }
}

impl Item for String {
    const EXPECTED: &'static str = "string";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        if kind != Kind::String {
            decoder.mismatch(Self::EXPECTED, kind)?;
            return Ok(None);
        }
        Ok(decoder.text()?.map(std::borrow::Cow::into_owned))
    }
}

impl Item for bool {
    const EXPECTED: &'static str = "boolean";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        if kind != Kind::Bool {
            decoder.mismatch(Self::EXPECTED, kind)?;
            return Ok(None);
        }
        decoder.reader.boolean().map(Some)
    }
}

impl Item for i64 {
    const EXPECTED: &'static str = "integer";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        if kind != Kind::Number {
            decoder.mismatch(Self::EXPECTED, kind)?;
            return Ok(None);
        }
        let value = integer(decoder.reader.number()?);
        if value.is_none() {
            decoder.note(Self::EXPECTED, "number");
        }
        Ok(value)
    }
}

impl Item for f64 {
    const EXPECTED: &'static str = "number";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        if kind != Kind::Number {
            decoder.mismatch(Self::EXPECTED, kind)?;
            return Ok(None);
        }
        let value = decoder.reader.number()?.parse().ok().filter(|value: &Self| value.is_finite());
        if value.is_none() {
            decoder.note(Self::EXPECTED, "a number out of range");
        }
        Ok(value)
    }
}

/// Unix seconds, or the text that newer parts of the API send.
impl Item for OffsetDateTime {
    const EXPECTED: &'static str = "time";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        let value = match kind {
            Kind::Number => {
                let seconds = integer(decoder.reader.number()?);
                seconds.and_then(|seconds| Self::from_unix_timestamp(seconds).ok())
            }
            Kind::String => {
                let Some(text) = decoder.text()? else { return Ok(None) };
                Self::parse(&text, &Rfc3339).ok()
            }
            _ => {
                decoder.mismatch(Self::EXPECTED, kind)?;
                return Ok(None);
            }
        };
        if value.is_none() {
            decoder.note(Self::EXPECTED, kind.name());
        }
        Ok(value)
    }
}

impl Item for Decimal {
    const EXPECTED: &'static str = "decimal string";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        if kind != Kind::String {
            decoder.mismatch(Self::EXPECTED, kind)?;
            return Ok(None);
        }
        let Some(text) = decoder.text()? else { return Ok(None) };
        let value = Self::new(&text);
        if value.is_none() {
            decoder.note(Self::EXPECTED, "string");
        }
        Ok(value)
    }
}

impl Item for Int64 {
    const EXPECTED: &'static str = "integer string";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        let value = match kind {
            Kind::Number => integer(decoder.reader.number()?),
            Kind::String => {
                let Some(text) = decoder.text()? else { return Ok(None) };
                text.parse().ok()
            }
            _ => {
                decoder.mismatch(Self::EXPECTED, kind)?;
                return Ok(None);
            }
        };
        if value.is_none() {
            decoder.note(Self::EXPECTED, kind.name());
        }
        Ok(value.map(Self))
    }
}

impl Item for RawObject {
    const EXPECTED: &'static str = "any value";

    fn read(decoder: &mut Decoder<'_>, _: Kind) -> json::Result<Option<Self>> {
        decoder.raw().map(Some)
    }
}

/// An embedded object.
impl<T: Record + Default + Clone + PartialEq + fmt::Debug + 'static> Item for Box<T> {
    const EXPECTED: &'static str = "object";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        let mut value = Self::default();
        Ok(decoder.record(&mut *value, kind)?.then_some(value))
    }
}

impl<T: Clone + PartialEq + fmt::Debug + 'static> Item for Expandable<T>
where
    Box<T>: Item,
{
    const EXPECTED: &'static str = "id or object";

    fn read(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<Self>> {
        match kind {
            Kind::String => Ok(decoder.text()?.map(|id| Self::Id(id.into_owned()))),
            Kind::Object => Ok(<Box<T> as Item>::read(decoder, kind)?.map(Self::Object)),
            _ => {
                decoder.mismatch(Self::EXPECTED, kind)?;
                Ok(None)
            }
        }
    }
}

impl Item for Box<RawObject> {
    const EXPECTED: &'static str = "object";

    fn read(decoder: &mut Decoder<'_>, _: Kind) -> json::Result<Option<Self>> {
        decoder.raw().map(|raw| Some(Self::new(raw)))
    }
}

/// The value of a JSON number if it is an integer that fits: `1800`, but `1800.0` and `1.8e3` too.
fn integer(number: &str) -> Option<i64> {
    number.parse().ok().or_else(|| unusual_integer(number))
}

#[cold]
fn unusual_integer(number: &str) -> Option<i64> {
    let (mantissa, exponent) = match number.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (number, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let (sign, whole) = whole.strip_prefix('-').map_or((1, whole), |whole| (-1, whole));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(0);
    }
    // How many zeros follow the digits, or (negative) how many of them must be zeros.
    let zeros = i64::from(exponent) - i64::try_from(fraction.len()).ok()?;
    let kept = digits.trim_end_matches('0');
    let zeros = zeros + i64::try_from(digits.len() - kept.len()).ok()?;
    if zeros < 0 || zeros > 19 || kept.len() > 19 {
        return None;
    }
    let value = kept.parse::<i128>().ok()?.checked_mul(10_i128.pow(u32::try_from(zeros).ok()?))?;
    i64::try_from(sign * value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_are_exact_or_none() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0", 0),
            ("0e99999", 0),
            ("1800", 1800),
            ("1800.0", 1800),
            ("1.8e3", 1800),
            ("-18000e-1", -1800),
            ("1800000e-3", 1800),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
            ("-9223372036854775808.000", i64::MIN),
            ("922337203685477580.7e1", i64::MAX),
        ] {
            assert_eq!(integer(text), Some(value), "{text}");
        }
        for text in
            ["0.5", "1e-1", "1800.5", "9223372036854775808", "1e19", "1e999", "1e9999999999", "-1e19", "1e-9999999999"]
        {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}
