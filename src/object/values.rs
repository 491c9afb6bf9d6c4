//! How each type of field is filled and shown: scalars, references, arrays, lists, maps.

use std::collections::BTreeMap;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::json::Kind;
use crate::object::decoder::Decoder;
use crate::object::record::{
    Elements, Entries, Feed, Fill, Filled, Given, Insert, Record, Slot, Table, View,
};
use crate::object::{Decimal, Expandable, Int64, List, RawObject};

/// A value that stands in a field, in an array or in a map.
pub(crate) trait Item: Sized {
    /// The value that is given. `None` if it has another shape; that is noted.
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>>;

    /// Adds it to an array.
    fn push(out: &mut Vec<Self>, given: Given<'_, '_>) -> Filled<()> {
        out.extend(Self::take(given)?);
        Ok(())
    }

    fn view(&self) -> View<'_>;
}

impl<T: Item> Slot for Option<T> {
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        *self = match feed.given()? {
            Some(given) => T::take(given)?,
            None => None,
        };
        Ok(())
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
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        *self = match feed.given()? {
            Some(given) => Self::take(given)?.unwrap_or_default(),
            None => Self::new(),
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Text(self)
        }
    }
}

impl Slot for bool {
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        *self = match feed.given()? {
            Some(given) => Self::take(given)?.unwrap_or_default(),
            None => false,
        };
        Ok(())
    }

    fn view(&self) -> View<'_> {
        if *self { View::Flag(true) } else { View::Empty }
    }
}

impl<T: Item> Slot for Vec<T> {
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        self.clear();
        fill_array(self, feed)
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

impl<T: Item> Fill for Vec<T> {
    fn push(&mut self, given: Given<'_, '_>) -> Filled<()> {
        T::push(self, given)
    }
}

fn fill_array(out: &mut dyn Fill, feed: Feed<'_, '_>) -> Filled<()> {
    match feed.given()? {
        None => Ok(()),
        Some(Given::Json(decoder, Kind::Array)) => elements(out, decoder),
        Some(Given::Json(decoder, kind)) => {
            // Some encoders write an empty array so.
            if kind == Kind::Object && decoder.empty(kind)? {
                Ok(())
            } else {
                decoder.mismatch("array", kind)
            }
        }
        Some(Given::View(View::Elements(from))) => {
            (0..from.len()).try_for_each(|place| out.push(Given::View(from.element(place))))
        }
        Some(Given::View(_)) => Ok(()),
    }
}

fn elements(out: &mut dyn Fill, decoder: &mut Decoder<'_>) -> Filled<()> {
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

impl<T: Item> Slot for BTreeMap<String, T> {
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        self.clear();
        fill_map(self, feed)
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

impl<T: Item> Insert for BTreeMap<String, T> {
    fn insert(&mut self, name: &str, given: Option<Given<'_, '_>>) -> Filled<bool> {
        let value = match given {
            Some(given) => T::take(given)?,
            None => None,
        };
        let earlier = match value {
            Some(value) => self.insert(name.to_string(), value),
            None => self.remove(name),
        };
        Ok(earlier.is_some())
    }
}

fn fill_map(out: &mut dyn Insert, feed: Feed<'_, '_>) -> Filled<()> {
    match feed.given()? {
        None => Ok(()),
        Some(Given::Json(decoder, Kind::Object)) => entries(out, decoder),
        Some(Given::Json(decoder, kind)) => {
            // PHP writes an empty map so.
            if kind == Kind::Array && decoder.empty(kind)? {
                Ok(())
            } else {
                decoder.mismatch("map", kind)
            }
        }
        Some(Given::View(View::Entries(from))) => from
            .entries()
            .into_iter()
            .try_for_each(|(name, view)| out.insert(name, Some(Given::View(view))).map(|_| ())),
        Some(Given::View(_)) => Ok(()),
    }
}

fn entries(out: &mut dyn Insert, decoder: &mut Decoder<'_>) -> Filled<()> {
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
        let repeated = match decoder.reader.kind()? {
            Kind::Null => {
                decoder.reader.null()?;
                out.insert(&name, None)?
            }
            kind => out.insert(&name, Some(Given::Json(decoder, kind)))?,
        };
        if repeated {
            decoder.note("one member", "a repeated member");
        }
        decoder.locate(mark, || name.to_string());
    }
    decoder.leave();
    Ok(())
}

impl<T: Item> Slot for List<T> {
    fn fill(&mut self, feed: Feed<'_, '_>) -> Filled<()> {
        *self = Self::default();
        match feed.given()? {
            None => Ok(()),
            Some(Given::Json(decoder, Kind::Array)) => {
                decoder.note("list", "array");
                elements(&mut self.data, decoder)
            }
            Some(Given::Json(decoder, kind)) if kind != Kind::Object => decoder.mismatch("list", kind),
            Some(given) => given.record(self).map(|_| ()),
        }
    }

    fn view(&self) -> View<'_> {
        let empty =
            self.data.is_empty() && !self.has_more && self.total_count.is_none() && self.url.is_none();
        if empty { View::Empty } else { View::Record(self) }
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

    fn slots(&mut self, then: &mut dyn FnMut(&mut [&mut dyn Slot])) {
        then(&mut [
            &mut self.data,
            &mut self.has_more,
            &mut self.total_count,
            &mut self.url,
        ]);
    }

    fn fields<'s>(&'s self, then: &mut dyn FnMut(&[&'s dyn Slot])) {
        then(&[&self.data, &self.has_more, &self.total_count, &self.url]);
    }
}

impl Item for String {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::String) => Ok(decoder.text()?.map(std::borrow::Cow::into_owned)),
            Given::View(View::Text(text)) => Ok(Some(text.to_string())),
            given => no(given, "string"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Item for bool {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::Bool) => Ok(Some(decoder.reader.boolean()?)),
            Given::View(View::Flag(flag)) => Ok(Some(flag)),
            given => no(given, "boolean"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Flag(*self)
    }
}

impl Item for i64 {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::Number) => {
                let value = integer(decoder.reader.number()?);
                Ok(noted(value, decoder, "integer", "number"))
            }
            Given::View(View::Integer(value)) => Ok(Some(value)),
            given => no(given, "integer"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Item for f64 {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::Number) => {
                let value = decoder
                    .reader
                    .number()?
                    .parse()
                    .ok()
                    .filter(|value: &Self| value.is_finite());
                Ok(noted(value, decoder, "number", "a number out of range"))
            }
            Given::View(View::Number(value)) => Ok(Some(value)),
            given => no(given, "number"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

/// Unix seconds, or the text that newer parts of the API send.
impl Item for OffsetDateTime {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::Number) => {
                let seconds = integer(decoder.reader.number()?);
                let value = seconds.and_then(|seconds| Self::from_unix_timestamp(seconds).ok());
                Ok(noted(value, decoder, "time", "number"))
            }
            Given::Json(decoder, Kind::String) => {
                let Some(text) = decoder.text()? else {
                    return Ok(None);
                };
                Ok(noted(
                    Self::parse(&text, &Rfc3339).ok(),
                    decoder,
                    "time",
                    "string",
                ))
            }
            Given::View(View::Time(value)) => Ok(Some(value)),
            given => no(given, "time"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Time(*self)
    }
}

impl Item for Decimal {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::String) => {
                let Some(text) = decoder.text()? else {
                    return Ok(None);
                };
                Ok(noted(Self::new(&text), decoder, "decimal string", "string"))
            }
            Given::View(View::Text(text)) => Ok(Self::new(text)),
            given => no(given, "decimal string"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Text(self.as_str())
    }
}

impl Item for Int64 {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, Kind::Number) => {
                let value = integer(decoder.reader.number()?);
                Ok(noted(value.map(Self), decoder, "integer string", "number"))
            }
            Given::Json(decoder, Kind::String) => {
                let Some(text) = decoder.text()? else {
                    return Ok(None);
                };
                Ok(noted(
                    text.parse().ok().map(Self),
                    decoder,
                    "integer string",
                    "string",
                ))
            }
            Given::View(View::Integer(value)) => Ok(Some(Self(value))),
            given => no(given, "integer string"),
        }
    }

    fn view(&self) -> View<'_> {
        View::Integer(self.0)
    }
}

impl Item for RawObject {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(decoder, _) => decoder.raw().map(Some),
            Given::View(View::Raw(raw)) => Ok(Some(raw.clone())),
            Given::View(_) => Ok(None),
        }
    }

    fn view(&self) -> View<'_> {
        View::Raw(self)
    }
}

/// An embedded object.
impl<T: Record + Default> Item for Box<T> {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        let mut value = Self::new(T::default());
        Ok(if given.record(&mut *value)? {
            Some(value)
        } else {
            None
        })
    }

    fn view(&self) -> View<'_> {
        View::Record(&**self)
    }
}

impl Item for Box<RawObject> {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        Ok(RawObject::take(given)?.map(Self::new))
    }

    fn view(&self) -> View<'_> {
        View::Raw(self)
    }
}

impl<T> Item for Expandable<T>
where
    Box<T>: Item,
{
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        match given {
            Given::Json(_, Kind::String) | Given::View(View::Text(_)) => {
                Ok(String::take(given)?.map(Self::Id))
            }
            Given::Json(_, Kind::Object) | Given::View(_) => {
                Ok(<Box<T> as Item>::take(given)?.map(Self::Object))
            }
            given => no(given, "id or object"),
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Id(id) => View::Text(id),
            Self::Object(object) => <Box<T> as Item>::view(object),
        }
    }
}

/// An array inside a map or another array.
impl<T: Item> Item for Vec<T> {
    fn take(given: Given<'_, '_>) -> Filled<Option<Self>> {
        let mut value = Self::new();
        match given {
            Given::Json(decoder, Kind::Array) => elements(&mut value, decoder)?,
            Given::View(view) => fill_array(&mut value, Feed::View(view))?,
            given => return no(given, "array"),
        }
        Ok(Some(value))
    }

    fn view(&self) -> View<'_> {
        View::Elements(self)
    }
}

/// A record that is not boxed: a map's value.
pub(crate) fn take_record<T: Record + Default>(given: Given<'_, '_>) -> Filled<Option<T>> {
    let mut value = T::default();
    Ok(given.record(&mut value)?.then_some(value))
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
    if let Given::Json(decoder, kind) = given {
        decoder.mismatch(expected, kind)?;
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
    if zeros < 0 || zeros > 19 || kept.len() > 19 {
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
