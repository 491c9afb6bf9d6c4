//! A row as it is to be written: an object made safe for both databases.

use std::borrow::Cow;

use time::OffsetDateTime;

use crate::inbox::driver::Value;
use crate::object::tables::TableRow;

/// A list in the object is cut off: its elements are not all known.
pub(crate) const TRUNCATED: i64 = 1;
/// Two changes of one second without a link: nobody knows which of them is the newer.
pub(crate) const AMBIGUOUS: i64 = 2;
/// Characters or numbers that a database does not take were replaced.
pub(crate) const REPLACED: i64 = 4;

/// The longest id, in bytes: what an index of either database takes. Stripe's own have at most 255.
const LONGEST_ID: usize = 500;

/// The longest number, in characters, and the largest exponent: PostgreSQL refuses JSON with others.
const LONGEST_NUMBER: usize = 300;
const LARGEST_EXPONENT: usize = 400;

/// The identity of a row.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) account: String,
    pub(crate) id: String,
    pub(crate) livemode: bool,
}

impl Key {
    /// The key, or the reason why there can be no row under it.
    pub(crate) fn checked(account: &str, id: &str, livemode: bool) -> Result<Self, &'static str> {
        for part in [account, id] {
            if part.is_empty() {
                return Err("the object has no identity");
            }
            if part.len() > LONGEST_ID || part.contains('\0') {
                return Err("the object's id is none that a table can have");
            }
        }
        Ok(Self {
            account: account.to_owned(),
            id: id.to_owned(),
            livemode,
        })
    }

    pub(crate) fn values(&self) -> Vec<Value> {
        vec![
            self.account.as_str().into(),
            self.id.as_str().into(),
            self.livemode.into(),
        ]
    }
}

/// The way that a state came to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    Event,
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    List,
    Read,
    Rebuild,
    Import,
}

impl Source {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Event => "event",
            Self::List => "list",
            Self::Read => "read",
            Self::Rebuild => "rebuild",
            Self::Import => "import",
        }
    }
}

/// A state of an object, and what is known of it beside its JSON.
#[derive(Debug, Clone)]
pub(crate) struct NewRow {
    pub(crate) table: &'static TableRow,
    pub(crate) key: Key,
    pub(crate) raw: String,
    /// Microseconds since the Unix epoch, as all times here.
    pub(crate) updated_us: i64,
    pub(crate) synced_us: i64,
    pub(crate) event_id: Option<String>,
    /// Unix seconds.
    pub(crate) event_created: Option<i64>,
    pub(crate) rank: i64,
    pub(crate) source: Source,
    pub(crate) api_version: Option<String>,
    pub(crate) deleted: Option<(i64, String)>,
    pub(crate) flags: i64,
    pub(crate) states: String,
    pub(crate) read_us: Option<i64>,
    pub(crate) parent: Option<String>,
    pub(crate) position: Option<i64>,
}

impl NewRow {
    /// The values of the key and of [`COLUMNS`](super::schema::COLUMNS), in their order.
    pub(crate) fn values(&self) -> Vec<Value> {
        let text = |text: &Option<String>| Value::from(text.as_deref().map(|text| plain(text).into_owned()));
        let mut values = self.key.values();
        values.extend([
            self.raw.as_str().into(),
            time_text(self.updated_us).into(),
            time_text(self.synced_us).into(),
            text(&self.event_id),
            self.event_created.into(),
            self.rank.into(),
            self.source.as_str().into(),
            text(&self.api_version),
            self.deleted.as_ref().map(|(us, _)| time_text(*us)).into(),
            self.deleted.as_ref().map(|(_, by)| plain(by).into_owned()).into(),
            self.flags.into(),
            self.states.as_str().into(),
            self.read_us.map(time_text).into(),
            text(&self.parent),
            self.position.into(),
        ]);
        values
    }
}

/// A text that fits into a column with an index.
fn plain(text: &str) -> Cow<'_, str> {
    let mut end = text.len().min(LONGEST_ID);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    match text.contains('\0') {
        true => text[..end].replace('\0', "\u{fffd}").into(),
        false => text[..end].into(),
    }
}

/// A time as both databases read it, in UTC with milliseconds. Times that no calendar has become its ends.
pub(crate) fn time_text(us: i64) -> String {
    let ms = i128::from(us.div_euclid(1000).clamp(0, 253_402_300_799_999));
    let time =
        OffsetDateTime::from_unix_timestamp_nanos(ms * 1_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z",
        time.year(),
        u8::from(time.month()),
        time.day(),
        time.hour(),
        time.minute(),
        time.second(),
        time.millisecond()
    )
}

/// The deepest nesting of an object that is kept. SQLite refuses JSON beyond a thousand levels.
const DEEPEST: usize = 128;

/// True if the JSON is nested deeper than both databases take.
pub(crate) fn is_too_deep(json: &str) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// JSON without what PostgreSQL's `jsonb` refuses: NUL and lone surrogates in strings become U+FFFD, numbers of absurd length
/// or size become null. True if something was replaced. The text must be JSON.
pub(crate) fn sanitized(json: &str) -> (Cow<'_, str>, bool) {
    let bytes = json.as_bytes();
    let mut out = String::new();
    let (mut at, mut kept, mut in_string) = (0, 0, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if in_string => {
                let (length, fits) = escape(bytes, at);
                if !fits {
                    out.push_str(&json[kept..at]);
                    out.push_str("\\ufffd");
                    kept = at + length;
                }
                at += length;
                continue;
            }
            b'-' | b'0'..=b'9' if !in_string => {
                let length = bytes[at..]
                    .iter()
                    .take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'))
                    .count();
                if !is_number_for_all(&json[at..at + length]) {
                    out.push_str(&json[kept..at]);
                    out.push_str("null");
                    kept = at + length;
                }
                at += length;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    if kept == 0 {
        return (json.into(), false);
    }
    out.push_str(&json[kept..]);
    (out.into(), true)
}

/// The length of an escape, and whether every database takes it. Both halves of a surrogate pair are one.
fn escape(bytes: &[u8], at: usize) -> (usize, bool) {
    let unit = |at: usize| {
        let hex = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        let hex = std::str::from_utf8(hex).ok()?;
        u32::from_str_radix(hex, 16).ok()
    };
    match unit(at) {
        None => (2, true),
        Some(0) => (6, false),
        Some(0xd800..=0xdbff) => match unit(at + 6) {
            Some(0xdc00..=0xdfff) => (12, true),
            _ => (6, false),
        },
        Some(0xdc00..=0xdfff) => (6, false),
        Some(_) => (6, true),
    }
}

fn is_number_for_all(number: &str) -> bool {
    let exponent = number.split(['e', 'E']).nth(1).unwrap_or("0");
    let size = exponent.trim_start_matches(['+', '-']).trim_start_matches('0');
    let is_small = size.is_empty() || size.parse::<usize>().is_ok_and(|size| size <= LARGEST_EXPONENT);
    number.len() <= LONGEST_NUMBER && is_small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_database_refuses_is_replaced_and_said() {
        for (json, want) in [
            (r#"{"a":"\u0000","b":1}"#, Some(r#"{"a":"\ufffd","b":1}"#)),
            (r#"{"a":"x\ud800y"}"#, Some(r#"{"a":"x\ufffdy"}"#)),
            (r#"["\udc00\ud83d\ude00"]"#, Some(r#"["\ufffd\ud83d\ude00"]"#)),
            (r#"["\ud83d\u0041"]"#, Some(r#"["\ufffd\u0041"]"#)),
            (r#"{"\u0000":0}"#, Some(r#"{"\ufffd":0}"#)),
            (
                r#"[1e999999, -2E-500, 1e0000001]"#,
                Some("[null, null, 1e0000001]"),
            ),
            (r#"["\\u0000", "\"1e999999"]"#, None),
            (r#"{"a":"1e999999","t":true,"f":false,"e":1.5e10}"#, None),
        ] {
            let (got, replaced) = sanitized(json);
            assert_eq!(got, want.unwrap_or(json), "{json}");
            assert_eq!(replaced, want.is_some());
        }
        let long = format!("[{}]", "9".repeat(200_000));
        assert_eq!(sanitized(&long).0, "[null]");
    }

    #[test]
    fn depth_is_counted_outside_of_strings() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(!is_too_deep(&nested(128)) && is_too_deep(&nested(129)));
        assert!(!is_too_deep(&format!(r#"["\"{}"]"#, "[".repeat(500))));
    }

    #[test]
    fn times_are_texts_that_sort() {
        assert_eq!(time_text(1_700_000_000_123_456), "2023-11-14T22:13:20.123Z");
        assert_eq!(time_text(i64::MIN), "1970-01-01T00:00:00.000Z");
        assert_eq!(time_text(i64::MAX), "9999-12-31T23:59:59.999Z");
    }

    #[test]
    fn keys_are_none_that_an_index_refuses() {
        assert!(Key::checked("-", "cus_1", true).is_ok());
        for id in ["", "a\0", &"x".repeat(501)] {
            assert!(Key::checked("-", id, true).is_err());
        }
    }
}
