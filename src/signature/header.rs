//! Reading the header: `t=…,v1=…,v1=…`, as bytes, in one pass, without allocating.

use super::error::VerifyError;
use super::hint::Hint;

/// Longest `Stripe-Signature` header that is read, in bytes. A longer one is malformed.
pub const MAX_HEADER_BYTES: usize = 128 * 1024;

pub(super) const TOO_LONG: &str = "longer than 128 KiB";

/// A header that has a timestamp and at least one `v1` element.
#[derive(Clone, Copy)]
pub(super) struct Header<'h> {
    text: &'h [u8],
    /// The digits of `t` as they were sent: they are part of what was signed.
    pub(super) timestamp_digits: &'h [u8],
    /// Seconds since the Unix epoch.
    pub(super) timestamp: i64,
}

impl<'h> Header<'h> {
    pub(super) fn parse(text: &'h [u8]) -> Result<Self, VerifyError> {
        if text.iter().all(u8::is_ascii_whitespace) {
            return Err(VerifyError::MissingHeader);
        }
        if text.len() > MAX_HEADER_BYTES {
            return Err(VerifyError::MalformedHeader { reason: TOO_LONG });
        }
        let mut timestamp: Option<&[u8]> = None;
        let (mut any, mut v1, mut v0) = (false, false, false);
        for (key, value) in elements(text) {
            any = true;
            match key {
                b"t" => match timestamp {
                    Some(earlier) if earlier != value => {
                        return Err(VerifyError::MalformedHeader {
                            reason: "two different timestamps",
                        });
                    }
                    _ => timestamp = Some(value),
                },
                b"v1" => v1 = true,
                b"v0" => v0 = true,
                _ => {}
            }
        }
        if !any {
            return Err(VerifyError::MalformedHeader {
                reason: "no key=value element",
            });
        }
        let digits = timestamp.ok_or(VerifyError::NoTimestamp)?;
        let timestamp = unix_seconds(digits)?;
        if !v1 {
            return Err(VerifyError::NoSignatures {
                hint: Some(if v0 {
                    Hint::TestSchemeOnly
                } else {
                    Hint::HeaderRewritten
                }),
            });
        }
        Ok(Self {
            text,
            timestamp_digits: digits,
            timestamp,
        })
    }

    /// True if a `v1` element has the form that Stripe gives it: 64 digits, `0-9` and `a-f`.
    pub(super) fn has_a_signature(self) -> bool {
        // No branch in it depends on a digit, so that the work is the same for every signature (`.ci/timing`).
        let is_digit = |byte: &u8| (byte.wrapping_sub(b'0') < 10) | (byte.wrapping_sub(b'a') < 6);
        let is_whole = |value: &[u8]| value.iter().fold(true, |whole, byte| whole & is_digit(byte));
        self.candidates().fold(false, |found, value| {
            found | (value.len() == 64 && is_whole(value))
        })
    }

    /// The values of all `v1` elements, in order.
    pub(super) fn candidates(self) -> impl Iterator<Item = &'h [u8]> {
        elements(self.text)
            .filter(|(key, _)| *key == b"v1")
            .map(|(_, value)| value)
    }
}

/// The `key=value` elements between commas. Space and tab around an element do not count; elements without `=` are
/// skipped.
fn elements(text: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    text.split(|byte| *byte == b',').filter_map(|element| {
        let element = strip(element);
        let equals = element.iter().position(|byte| *byte == b'=')?;
        Some((&element[..equals], &element[equals + 1..]))
    })
}

fn strip(mut element: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = element {
        element = rest;
    }
    while let [rest @ .., b' ' | b'\t'] = element {
        element = rest;
    }
    element
}

/// Decimal digits without sign or leading zero, up to `i64::MAX`.
fn unix_seconds(digits: &[u8]) -> Result<i64, VerifyError> {
    let malformed = VerifyError::MalformedHeader {
        reason: "timestamp is not a plain number of seconds",
    };
    if digits.is_empty() || (digits.len() > 1 && digits[0] == b'0') {
        return Err(malformed);
    }
    let mut value: i64 = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return Err(malformed);
        }
        value = match value
            .checked_mul(10)
            .and_then(|v| v.checked_add(i64::from(digit - b'0')))
        {
            Some(value) => value,
            None => return Err(malformed),
        };
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamp_accepts_the_whole_range_and_nothing_else() {
        assert_eq!(unix_seconds(b"0").ok(), Some(0));
        assert_eq!(unix_seconds(b"9223372036854775807").ok(), Some(i64::MAX));
        for bad in [
            &b""[..],
            b"00",
            b"01",
            b"-1",
            b"+1",
            b"1 ",
            b"1.0",
            b"9223372036854775808",
            b"1e3",
        ] {
            assert!(unix_seconds(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn elements_keep_everything_after_the_first_equals() {
        let got: Vec<_> = elements(b" t=1=2 ,\tv1=a,,junk, =x").collect();
        assert_eq!(got, [(&b"t"[..], &b"1=2"[..]), (b"v1", b"a"), (b"", b"x")]);
    }
}
