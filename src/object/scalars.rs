//! Scalars, read and shown: text, numbers, flags, times.

use std::borrow::Cow;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::json::Kind;
use crate::object::decoder::Decoder;
use crate::object::field::{Blank, Field, Given, Item, Place, Wanted};
use crate::object::table::Shape;
use crate::object::view::View;
use crate::object::{Decimal, Int64, RawObject};

/// The id.
impl Field for String {
    const SHAPE: Shape = Shape::Text;

    fn fill(&mut self, given: Given<'_, '_>) {
        if let Some(text) = text(given) {
            *self = text;
        }
    }

    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Text(self)
        }
    }
}

impl Blank for String {
    const BLANK: Self = String::new();
}

/// A list's `has_more`.
impl Field for bool {
    const SHAPE: Shape = Shape::Flag;

    fn fill(&mut self, given: Given<'_, '_>) {
        *self = flag(given).unwrap_or_default();
    }

    fn view(&self) -> View<'_> {
        if *self { View::Flag(true) } else { View::Empty }
    }
}

impl Blank for bool {
    const BLANK: Self = false;
}

/// A type that is read by a function of its own, and how it is shown.
macro_rules! item {
    ($type:ty, $shape:ident, $read:path, $value:ident => $view:expr) => {
        impl Item for $type {
            const SHAPE: Shape = Shape::$shape;

            #[inline(never)]
            fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>) {
                if let Some(value) = $read(given) {
                    place.set(value);
                }
            }

            #[inline]
            fn view(&self) -> View<'_> {
                let $value = self;
                $view
            }
        }
    };
}

item!(String, Text, text, value => View::Text(value));
item!(bool, Flag, flag, value => View::Flag(*value));
item!(i64, Integer, whole, value => View::Integer(*value));
item!(f64, Number, number, value => View::Number(*value));
item!(OffsetDateTime, Time, moment, value => View::Time(*value));
item!(Decimal, Decimal, decimal, value => View::Text(value.as_str()));
item!(Int64, Int64, int64, value => View::Integer(value.0));
item!(RawObject, Any, raw, value => View::Raw(value));

/// Tells a source what would be taken. Nothing else comes without a value.
#[cold]
fn none<T>(given: Given<'_, '_>, shape: Shape) -> Option<T> {
    if let Given::Source(source) = given {
        source.provide(Wanted::Scalar(shape));
    }
    None
}

pub(crate) fn text(given: Given<'_, '_>) -> Option<String> {
    match given {
        Given::Json(decoder, _) => decoder.text().map(Cow::into_owned),
        Given::View(View::Text(text)) => Some(text.to_owned()),
        given => none(given, Shape::Text),
    }
}

fn flag(given: Given<'_, '_>) -> Option<bool> {
    match given {
        Given::Json(decoder, _) => {
            let flag = decoder.reader.boolean();
            decoder.checked(flag)
        }
        Given::View(View::Flag(flag)) => Some(flag),
        given => none(given, Shape::Flag),
    }
}

fn whole(given: Given<'_, '_>) -> Option<i64> {
    match given {
        Given::Json(decoder, _) => {
            let value = integer(decoder.number()?);
            noted(value, decoder, Shape::Integer, "number")
        }
        Given::View(View::Integer(value)) => Some(value),
        given => none(given, Shape::Integer),
    }
}

fn number(given: Given<'_, '_>) -> Option<f64> {
    match given {
        Given::Json(decoder, _) => {
            let value = decoder.number()?.parse().ok();
            let value = value.filter(|value: &f64| value.is_finite());
            noted(value, decoder, Shape::Number, "a number out of range")
        }
        Given::View(View::Number(value)) => Some(value),
        given => none(given, Shape::Number),
    }
}

fn moment(given: Given<'_, '_>) -> Option<OffsetDateTime> {
    match given {
        Given::Json(decoder, Kind::String) => {
            let text = decoder.text()?;
            let value = OffsetDateTime::parse(&text, &Rfc3339).ok();
            noted(value, decoder, Shape::Time, unfit(&text))
        }
        Given::Json(decoder, _) => {
            let seconds = integer(decoder.number()?);
            let value = seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok());
            noted(value, decoder, Shape::Time, "number")
        }
        Given::View(View::Time(value)) => Some(value),
        given => none(given, Shape::Time),
    }
}

fn decimal(given: Given<'_, '_>) -> Option<Decimal> {
    match given {
        Given::Json(decoder, _) => {
            let text = decoder.text()?;
            noted(Decimal::new(&text), decoder, Shape::Decimal, unfit(&text))
        }
        Given::View(View::Text(text)) => Decimal::new(text),
        given => none(given, Shape::Decimal),
    }
}

fn int64(given: Given<'_, '_>) -> Option<Int64> {
    match given {
        Given::Json(decoder, Kind::String) => {
            let text = decoder.text()?;
            let value = text.parse().ok().map(Int64);
            noted(value, decoder, Shape::Int64, unfit(&text))
        }
        Given::Json(decoder, _) => {
            let value = integer(decoder.number()?).map(Int64);
            noted(value, decoder, Shape::Int64, "number")
        }
        Given::View(View::Integer(value)) => Some(Int64(value)),
        given => none(given, Shape::Int64),
    }
}

pub(crate) fn raw(given: Given<'_, '_>) -> Option<RawObject> {
    match given {
        Given::Json(decoder, _) => decoder.raw(),
        Given::View(View::Raw(raw)) => Some(raw.clone()),
        given => none(given, Shape::Any),
    }
}

/// The name of a string in a drift report, where another string was expected.
fn unfit(text: &str) -> &'static str {
    if text.is_empty() {
        "empty string"
    } else {
        "another string"
    }
}

/// Notes a value that was read but does not fit.
fn noted<T>(value: Option<T>, decoder: &mut Decoder<'_>, shape: Shape, found: &'static str) -> Option<T> {
    if value.is_none() {
        decoder.note(shape.name(), found);
    }
    value
}

/// The value of a JSON number if it is an integer that fits: `1800`, but `1800.0` and `1.8e3` too.
pub(crate) fn integer(number: &str) -> Option<i64> {
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
