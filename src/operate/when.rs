//! Points in time as people write and read them.

use time::format_description::well_known::Rfc3339;
use time::{Date, Month, OffsetDateTime, Time};

use super::DeskError;

/// A point in time as it was written: `2h`, `2026-11-01`, RFC 3339.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct When {
    /// The text, which stands in addresses as it was written: `2h` stays two hours.
    pub(crate) text: String,
    /// The time that it meant when it was read, microseconds since the Unix epoch.
    pub(crate) us: i64,
}

impl When {
    /// Reads a time. `now_us`: microseconds since the Unix epoch; a length of time counts back from it.
    pub(crate) fn parse(text: &str, now_us: i64) -> Result<Self, DeskError> {
        let us = read(text.trim(), now_us).ok_or_else(|| {
            DeskError::Bad(format!(
                "{:?} is no time: write 30m, 2h, 7d, 2026-11-01, 2026-11-01T10:00 (UTC) or 2026-11-01T10:00:00Z",
                super::plain(text, 40)
            ))
        })?;
        Ok(Self {
            text: text.trim().to_owned(),
            us,
        })
    }
}

fn read(text: &str, now_us: i64) -> Option<i64> {
    if text == "now" {
        return Some(now_us);
    }
    if let Some(us) = span_of(text) {
        return Some(now_us.saturating_sub(us));
    }
    if text.bytes().all(|b| b.is_ascii_digit()) && (9..=11).contains(&text.len()) {
        return text.parse::<i64>().ok()?.checked_mul(1_000_000);
    }
    if let Ok(time) = OffsetDateTime::parse(text, &Rfc3339) {
        return micros(time);
    }
    let (date, clock) = match text.split_once(['T', ' ']) {
        Some((date, clock)) => (date, Some(clock)),
        None => (text, None),
    };
    let mut parts = date.splitn(3, '-');
    let year = digits(parts.next()?, 4)?;
    let month = Month::try_from(u8::try_from(digits(parts.next()?, 2)?).ok()?).ok()?;
    let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
    let date = Date::from_calendar_date(i32::try_from(year).ok()?, month, day).ok()?;
    let time = match clock {
        None => Time::MIDNIGHT,
        Some(clock) => {
            let mut parts = clock.trim_end_matches('Z').splitn(3, ':');
            let mut next = |or: Option<&'static str>| {
                let part = parts.next().or(or)?;
                u8::try_from(digits(part, 2)?).ok()
            };
            Time::from_hms(next(None)?, next(None)?, next(Some("00"))?).ok()?
        }
    };
    micros(date.with_time(time).assume_utc())
}

fn digits(text: &str, count: usize) -> Option<u32> {
    let is_number = text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

fn micros(time: OffsetDateTime) -> Option<i64> {
    i64::try_from(time.unix_timestamp_nanos() / 1_000).ok()
}

/// A length of time: a number and `s`, `m`, `h`, `d` or `w`, also one behind the other (`1h30m`). In microseconds.
pub(crate) fn span_of(text: &str) -> Option<i64> {
    let mut total: i64 = 0;
    let mut number: Option<i64> = None;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            number = Some(
                number
                    .unwrap_or(0)
                    .checked_mul(10)?
                    .checked_add(i64::from(digit))?,
            );
            continue;
        }
        let seconds: i64 = match c {
            's' => 1,
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return None,
        };
        let part = number.take()?.checked_mul(seconds)?.checked_mul(1_000_000)?;
        total = total.checked_add(part)?;
    }
    (number.is_none() && !text.is_empty()).then_some(total)
}

/// RFC 3339 in UTC, to the millisecond, of microseconds since the Unix epoch; whole seconds without a fraction.
pub(crate) fn iso(us: i64) -> String {
    let ms = us.div_euclid(1_000);
    let Ok(time) = OffsetDateTime::from_unix_timestamp_nanos(i128::from(ms) * 1_000_000) else {
        return us.to_string();
    };
    time.format(&Rfc3339).unwrap_or_else(|_| us.to_string())
}

/// A length of time for people, in its two largest units at most: `45 s`, `2 min`, `3 h 20 min`, `5 d`.
pub(crate) fn span(us: i64) -> String {
    let s = us.max(0) / 1_000_000;
    let ms = us.max(0) / 1_000 % 1_000;
    match s {
        0 => format!("{ms} ms"),
        1..=9 if ms >= 100 => format!("{s}.{} s", ms / 100),
        1..=99 => format!("{s} s"),
        100..=5_999 => format!("{} min", s / 60),
        6_000..=86_399 if s % 3_600 >= 60 => format!("{} h {} min", s / 3_600, s % 3_600 / 60),
        6_000..=86_399 => format!("{} h", s / 3_600),
        86_400..=863_999 if s % 86_400 >= 3_600 => format!("{} d {} h", s / 86_400, s % 86_400 / 3_600),
        _ => format!("{} d", s / 86_400),
    }
}

/// The distance of a time from now: `2 min ago`, `in 3 h`.
pub(crate) fn ago(us: i64, now_us: i64) -> String {
    let away = now_us.saturating_sub(us);
    match away {
        -999_999..=999_999 => "now".to_owned(),
        1_000_000.. => format!("{} ago", span(away / 1_000_000 * 1_000_000)),
        _ => format!("in {}", span(away.saturating_neg() / 1_000_000 * 1_000_000)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_790_000_000_000_000;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, want) in [
            ("2h", NOW - 7_200_000_000),
            ("1h30m", NOW - 5_400_000_000),
            ("0s", NOW),
            ("now", NOW),
            ("2026-11-01", 1_793_491_200_000_000),
            ("2026-11-01T10:00", 1_793_527_200_000_000),
            ("2026-11-01 10:00:30", 1_793_527_230_000_000),
            ("2026-11-01T10:00:00+02:00", 1_793_520_000_000_000),
            ("1793491200", 1_793_491_200_000_000),
        ] {
            assert_eq!(When::parse(text, NOW).unwrap().us, want, "{text}");
        }
        for text in [
            "",
            "h",
            "2",
            "2 hours",
            "2026-13-01",
            "2026-11-31",
            "26-11-01",
            "2026-11-01T25:00",
            "99999999999999999999w",
            "yesterday",
            "1h\u{202e}",
        ] {
            assert!(When::parse(text, NOW).is_err(), "{text}");
        }
    }

    #[test]
    fn lengths_and_distances_are_short() {
        for (s, want) in [
            (0, "0 ms"),
            (45, "45 s"),
            (120, "2 min"),
            (12_000, "3 h 20 min"),
            (7_200, "2 h"),
            (90_000, "1 d 1 h"),
            (8_640_000, "100 d"),
        ] {
            assert_eq!(span(s * 1_000_000), want);
        }
        assert_eq!(ago(NOW - 61_500_000, NOW), "61 s ago");
        assert_eq!(ago(NOW + 200_000_000, NOW), "in 3 min");
        assert_eq!(iso(1_793_491_200_123_456), "2026-11-01T00:00:00.123Z");
    }
}
