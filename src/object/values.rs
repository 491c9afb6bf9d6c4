//! How each type of field is filled and shown: scalars, references, arrays, lists, maps.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::json::Kind;
use crate::object::decoder::Decoder;
use crate::object::record::{
    Elements, ElementsSlot, Entries, EntriesSlot, Filled, Given, ListSlot, OtherSlot, Record, RecordSlot,
    ReferenceSlot, Slot, Table, Target, View, WordSlot,
};
use crate::object::words::find;
use crate::object::{Decimal, Expandable, Int64, List, RawObject};

/// A value that stands in a field, in an array or in a map.
pub(crate) trait Item: Sized {
    fn target(slot: &mut Option<Self>) -> Target<'_>;

    /// Adds what is given to an array.
    fn push(out: &mut Vec<Self>, given: Given<'_, '_>) -> Filled<()> {
        out.extend(take(given)?);
        Ok(())
    }

    fn view(&self) -> View<'_>;
}

/// Fills a field from what is given; from nothing, it becomes empty. What has another shape empties it and is noted.
pub(crate) fn fill(target: Target<'_>, given: Option<Given<'_, '_>>) -> Filled<()> {
    // What recurses stands apart from what does not, to keep its stack frame small.
    match target {
        Target::Record(slot) => fill_record(slot, given),
        Target::Reference(slot) => fill_reference(slot, given),
        Target::Elements(slot) => fill_elements(slot, given),
        Target::Entries(slot) => fill_entries(slot, given),
        Target::List(slot) => fill_list(slot, given),
        Target::Other(slot) => slot.fill(given),
        scalar => fill_scalar(scalar, given),
    }
}

fn fill_scalar(target: Target<'_>, given: Option<Given<'_, '_>>) -> Filled<()> {
    match target {
        Target::Text(slot) => *slot = given.map_or(Ok(None), text)?,
        Target::Id(slot) => *slot = given.map_or(Ok(None), text)?.unwrap_or_default(),
        Target::Integer(slot) => *slot = given.map_or(Ok(None), whole)?,
        Target::Number(slot) => *slot = given.map_or(Ok(None), number)?,
        Target::Flag(slot) => *slot = given.map_or(Ok(None), flag)?,
        Target::Time(slot) => *slot = given.map_or(Ok(None), moment)?,
        Target::Word(slot) => fill_word(slot, given)?,
        _ => {}
    }
    Ok(())
}

fn fill_record(slot: &mut dyn RecordSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    if let (Some(record), Some(given)) = (slot.reset(given.is_some()), given)
        && !given.record(record)?
    {
        slot.reset(false);
    }
    Ok(())
}

fn fill_reference(slot: &mut dyn ReferenceSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    slot.set(None);
    match given {
        None => {}
        Some(given @ (Given::Json(_, Kind::String) | Given::View(View::Text(_)))) => slot.set(text(given)?),
        Some(given @ Given::View(_)) => slot.fill(given)?,
        // A level of its own: it takes as much stack as one, and nobody expands more than four deep.
        Some(Given::Json(decoder, kind @ Kind::Object)) => {
            if decoder.enter()?.is_some() {
                slot.fill(Given::Json(&mut *decoder, kind))?;
                decoder.leave();
            }
        }
        Some(given) => no(given, "id or object").map(|_: Option<()>| ())?,
    }
    Ok(())
}

fn fill_word(slot: &mut dyn WordSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    match given {
        None => slot.set(None),
        Some(Given::Json(decoder, Kind::String)) => {
            let word = decoder.text()?;
            slot.set(word.as_deref().map(|word| find(slot.words(), word)));
        }
        Some(Given::View(View::Text(word))) => slot.set(Some(find(slot.words(), word))),
        #[cfg(feature = "testing")]
        Some(Given::Sample(sampler)) => sampler.word(slot.words()),
        Some(given) => {
            slot.set(None);
            no(given, "string").map(|_: Option<()>| ())?;
        }
    }
    Ok(())
}

fn fill_elements(slot: &mut dyn ElementsSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    slot.clear();
    match given {
        Some(Given::Json(decoder, Kind::Array)) => elements(slot, decoder)?,
        Some(Given::Json(decoder, kind)) => {
            // Some encoders write an empty array so.
            if kind != Kind::Object || !decoder.empty(kind)? {
                decoder.mismatch("array", kind)?;
            }
        }
        Some(Given::View(View::Elements(from))) => {
            for place in 0..from.len() {
                slot.push(Given::View(from.element(place)))?;
            }
        }
        #[cfg(feature = "testing")]
        Some(Given::Sample(sampler)) => sampler.elements(slot)?,
        Some(Given::View(_)) | None => {}
    }
    Ok(())
}

fn elements(out: &mut dyn ElementsSlot, decoder: &mut Decoder<'_>) -> Filled<()> {
    if decoder.enter()?.is_none() {
        return Ok(());
    }
    let mut first = true;
    let mut place = 0_usize;
    decoder.reader.enter_array()?;
    while decoder.reader.next_element(&mut first)? {
        let mark = decoder.mark();
        // A `null` has no right shape here: no value would take its place.
        let kind = decoder.reader.kind()?;
        out.push(Given::Json(decoder, kind))?;
        decoder.locate(mark, || format!("[{place}]"));
        place += 1;
    }
    decoder.leave();
    Ok(())
}

fn fill_entries(slot: &mut dyn EntriesSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    slot.clear();
    match given {
        Some(Given::Json(decoder, Kind::Object)) => entries(slot, decoder)?,
        Some(Given::Json(decoder, kind)) => {
            // PHP writes an empty map so.
            if kind != Kind::Array || !decoder.empty(kind)? {
                decoder.mismatch("map", kind)?;
            }
        }
        Some(Given::View(View::Entries(from))) => {
            for (name, view) in from.entries() {
                slot.insert(name, Some(Given::View(view)))?;
            }
        }
        #[cfg(feature = "testing")]
        Some(Given::Sample(sampler)) => sampler.entries(slot)?,
        Some(Given::View(_)) | None => {}
    }
    Ok(())
}

fn entries(out: &mut dyn EntriesSlot, decoder: &mut Decoder<'_>) -> Filled<()> {
    if decoder.enter()?.is_none() {
        return Ok(());
    }
    let mut first = true;
    decoder.reader.enter_object()?;
    while decoder.reader.next_member(&mut first)? {
        let mark = decoder.mark();
        let Some(name) = decoder.text()? else {
            decoder.reader.colon()?;
            decoder.reader.skip()?;
            continue;
        };
        decoder.reader.colon()?;
        let given = decoder.given()?;
        if out.insert(&name, given)? {
            decoder.note("one member", "a repeated member");
        }
        decoder.locate(mark, || name.to_string());
    }
    decoder.leave();
    Ok(())
}

fn fill_list(slot: &mut dyn ListSlot, given: Option<Given<'_, '_>>) -> Filled<()> {
    slot.reset();
    match given {
        None => {}
        Some(Given::Json(decoder, Kind::Array)) => {
            decoder.note("list", "array");
            elements(slot.data(), decoder)?;
        }
        Some(Given::Json(decoder, kind)) if kind != Kind::Object => decoder.mismatch("list", kind)?,
        Some(given) => given.record(slot.reset()).map(|_| ())?,
    }
    Ok(())
}

/// What is given, as a value of its own.
pub(crate) fn take<T: Item>(given: Given<'_, '_>) -> Filled<Option<T>> {
    let mut value = None;
    fill(T::target(&mut value), Some(given))?;
    Ok(value)
}

impl<T: Item> Slot for Option<T> {
    fn target(&mut self) -> Target<'_> {
        T::target(self)
    }

    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Empty,
        }
    }
}

/// The id.
impl Slot for String {
    fn target(&mut self) -> Target<'_> {
        Target::Id(self)
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Text(self)
        }
    }
}

impl<T: Item> Slot for Vec<T> {
    fn target(&mut self) -> Target<'_> {
        Target::Elements(self)
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Elements(self)
        }
    }
}

impl<T: Item> Elements for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn element(&self, place: usize) -> View<'_> {
        match self.get(place) {
            Some(value) => value.view(),
            None => View::Empty,
        }
    }
}

impl<T: Item> ElementsSlot for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn push(&mut self, given: Given<'_, '_>) -> Filled<()> {
        T::push(self, given)
    }
}

impl<T: Item> Slot for BTreeMap<String, T> {
    fn target(&mut self) -> Target<'_> {
        Target::Entries(self)
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Entries(self)
        }
    }
}

impl<T: Item> Entries for BTreeMap<String, T> {
    fn entries(&self) -> Vec<(&str, View<'_>)> {
        self.iter()
            .map(|(name, value)| (name.as_str(), value.view()))
            .collect()
    }
}

impl<T: Item> EntriesSlot for BTreeMap<String, T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn insert(&mut self, name: &str, given: Option<Given<'_, '_>>) -> Filled<bool> {
        let value = match given {
            Some(given) => take(given)?,
            None => None,
        };
        let earlier = match value {
            Some(value) => self.insert(name.to_string(), value),
            None => self.remove(name),
        };
        Ok(earlier.is_some())
    }
}

impl<T: Item> Slot for List<T> {
    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }

    fn view(&self) -> View<'_> {
        let empty =
            self.data.is_empty() && !self.has_more && self.total_count.is_none() && self.url.is_none();
        if empty { View::Empty } else { View::Record(self) }
    }
}

impl<T: Item> ListSlot for List<T> {
    fn reset(&mut self) -> &mut dyn Record {
        *self = Self::default();
        self
    }

    fn data(&mut self) -> &mut dyn ElementsSlot {
        &mut self.data
    }
}

impl<T: Item> Record for List<T> {
    fn table(&self) -> &'static Table {
        static TABLE: Table = Table {
            name: "List",
            fields: &["data", "has_more", "total_count", "url"],
        };
        &TABLE
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

/// A list's `has_more`.
impl Slot for bool {
    fn target(&mut self) -> Target<'_> {
        Target::Other(self)
    }

    fn view(&self) -> View<'_> {
        if *self { View::Flag(true) } else { View::Empty }
    }
}

impl OtherSlot for bool {
    fn fill(&mut self, given: Option<Given<'_, '_>>) -> Filled<()> {
        *self = given.map_or(Ok(None), flag)?.unwrap_or_default();
        Ok(())
    }
}

/// A type that has a target of its own, and how it is shown.
macro_rules! item {
    ($type:ty, $target:ident, $value:ident => $view:expr) => {
        impl Item for $type {
            fn target(slot: &mut Option<Self>) -> Target<'_> {
                Target::$target(slot)
            }

            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    };
}

item!(String, Text, value => View::Text(value));
item!(bool, Flag, value => View::Flag(*value));
item!(i64, Integer, value => View::Integer(*value));
item!(f64, Number, value => View::Number(*value));
item!(OffsetDateTime, Time, value => View::Time(*value));
item!(Decimal, Other, value => View::Text(value.as_str()));
item!(Int64, Other, value => View::Integer(value.0));
item!(RawObject, Other, value => View::Raw(value));
item!(Box<RawObject>, Other, value => View::Raw(value));

/// A type that takes itself from what is given.
macro_rules! other_slot {
    ($type:ty, $take:expr) => {
        impl OtherSlot for Option<$type> {
            fn fill(&mut self, given: Option<Given<'_, '_>>) -> Filled<()> {
                *self = match given {
                    Some(given) => $take(given)?,
                    None => None,
                };
                Ok(())
            }
        }
    };
}

other_slot!(Decimal, decimal);
other_slot!(Int64, int64);
other_slot!(RawObject, raw);
other_slot!(Box<RawObject>, |given| raw(given).map(|raw| raw.map(Box::new)));

fn text(given: Given<'_, '_>) -> Filled<Option<String>> {
    match given {
        Given::Json(decoder, Kind::String) => Ok(decoder.text()?.map(std::borrow::Cow::into_owned)),
        Given::View(View::Text(text)) => Ok(Some(text.to_string())),
        given => no(given, "string"),
    }
}

fn flag(given: Given<'_, '_>) -> Filled<Option<bool>> {
    match given {
        Given::Json(decoder, Kind::Bool) => Ok(Some(decoder.reader.boolean()?)),
        Given::View(View::Flag(flag)) => Ok(Some(flag)),
        given => no(given, "boolean"),
    }
}

fn whole(given: Given<'_, '_>) -> Filled<Option<i64>> {
    match given {
        Given::Json(decoder, Kind::Number) => {
            let value = integer(decoder.reader.number()?);
            Ok(noted(value, decoder, "integer", "number"))
        }
        Given::View(View::Integer(value)) => Ok(Some(value)),
        given => no(given, "integer"),
    }
}

fn number(given: Given<'_, '_>) -> Filled<Option<f64>> {
    match given {
        Given::Json(decoder, Kind::Number) => {
            let value = decoder
                .reader
                .number()?
                .parse()
                .ok()
                .filter(|value: &f64| value.is_finite());
            Ok(noted(value, decoder, "number", "a number out of range"))
        }
        Given::View(View::Number(value)) => Ok(Some(value)),
        given => no(given, "number"),
    }
}

/// Unix seconds, or the text that newer parts of the API send.
fn moment(given: Given<'_, '_>) -> Filled<Option<OffsetDateTime>> {
    match given {
        Given::Json(decoder, Kind::Number) => {
            let seconds = integer(decoder.reader.number()?);
            let value = seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
            Ok(noted(value, decoder, "time", "number"))
        }
        Given::Json(decoder, Kind::String) => {
            let Some(text) = decoder.text()? else {
                return Ok(None);
            };
            Ok(noted(
                OffsetDateTime::parse(&text, &Rfc3339).ok(),
                decoder,
                "time",
                "string",
            ))
        }
        Given::View(View::Time(value)) => Ok(Some(value)),
        given => no(given, "time"),
    }
}

fn decimal(given: Given<'_, '_>) -> Filled<Option<Decimal>> {
    match given {
        Given::Json(decoder, Kind::String) => {
            let Some(text) = decoder.text()? else {
                return Ok(None);
            };
            Ok(noted(Decimal::new(&text), decoder, "decimal string", "string"))
        }
        Given::View(View::Text(text)) => Ok(Decimal::new(text)),
        given => no(given, "decimal string"),
    }
}

fn int64(given: Given<'_, '_>) -> Filled<Option<Int64>> {
    match given {
        Given::Json(decoder, Kind::Number) => {
            let value = integer(decoder.reader.number()?);
            Ok(noted(value.map(Int64), decoder, "integer string", "number"))
        }
        Given::Json(decoder, Kind::String) => {
            let Some(text) = decoder.text()? else {
                return Ok(None);
            };
            Ok(noted(
                text.parse().ok().map(Int64),
                decoder,
                "integer string",
                "string",
            ))
        }
        Given::View(View::Integer(value)) => Ok(Some(Int64(value))),
        given => no(given, "integer string"),
    }
}

fn raw(given: Given<'_, '_>) -> Filled<Option<RawObject>> {
    match given {
        Given::Json(decoder, _) => decoder.raw().map(Some),
        Given::View(View::Raw(raw)) => Ok(Some(raw.clone())),
        given => no(given, "any"),
    }
}

/// An embedded object.
impl<T: Record + Default> Item for Box<T> {
    fn target(slot: &mut Option<Self>) -> Target<'_> {
        Target::Record(slot)
    }

    fn view(&self) -> View<'_> {
        View::Record(&**self)
    }
}

impl<T: Record + Default> RecordSlot for Option<Box<T>> {
    fn reset(&mut self, some: bool) -> Option<&mut dyn Record> {
        *self = if some { Some(Box::new(T::default())) } else { None };
        match self {
            Some(record) => Some(&mut **record),
            None => None,
        }
    }
}

impl<T> Item for Expandable<T>
where
    Box<T>: Item,
{
    fn target(slot: &mut Option<Self>) -> Target<'_> {
        Target::Reference(slot)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Id(id) => View::Text(id),
            Self::Object(object) => <Box<T> as Item>::view(object),
        }
    }
}

impl<T> ReferenceSlot for Option<Expandable<T>>
where
    Box<T>: Item,
{
    fn set(&mut self, id: Option<String>) {
        *self = id.map(Expandable::Id);
    }

    fn fill(&mut self, given: Given<'_, '_>) -> Filled<()> {
        *self = take(given)?.map(Expandable::Object);
        Ok(())
    }
}

/// An array inside a map or another array.
impl<T: Item> Item for Vec<T> {
    fn target(slot: &mut Option<Self>) -> Target<'_> {
        Target::Other(slot)
    }

    fn view(&self) -> View<'_> {
        View::Elements(self)
    }
}

impl<T: Item> OtherSlot for Option<Vec<T>> {
    fn fill(&mut self, given: Option<Given<'_, '_>>) -> Filled<()> {
        *self = None;
        if given.is_some() {
            fill_elements(self.insert(Vec::new()), given)?;
        }
        Ok(())
    }
}

/// A record in an array, filled where it stands.
pub(crate) fn push_record<T: Record + Default>(out: &mut Vec<T>, given: Given<'_, '_>) -> Filled<()> {
    out.push(T::default());
    if let Some(value) = out.last_mut()
        && !given.record(value)?
    {
        out.pop();
    }
    Ok(())
}

/// Skips a value of the wrong shape and notes it.
#[cold]
pub(crate) fn no<T>(given: Given<'_, '_>, expected: &'static str) -> Filled<Option<T>> {
    match given {
        Given::Json(decoder, kind) => decoder.mismatch(expected, kind)?,
        Given::View(_) => {}
        #[cfg(feature = "testing")]
        Given::Sample(sampler) => sampler.scalar(expected),
    }
    Ok(None)
}

/// Notes a value that was read but does not fit.
fn noted<T>(
    value: Option<T>,
    decoder: &mut Decoder<'_>,
    expected: &'static str,
    found: &'static str,
) -> Option<T> {
    if value.is_none() {
        decoder.note(expected, found);
    }
    value
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
    if !(0..=19).contains(&zeros) || kept.len() > 19 {
        return None;
    }
    let value = kept
        .parse::<i128>()
        .ok()?
        .checked_mul(10_i128.pow(u32::try_from(zeros).ok()?))?;
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
        for text in [
            "0.5",
            "1e-1",
            "1800.5",
            "9223372036854775808",
            "1e19",
            "1e999",
            "1e9999999999",
            "-1e19",
            "1e-9999999999",
        ] {
            assert_eq!(integer(text), None, "{text}");
        }
    }
}
