//! The escapes of JSON strings.

use super::{JsonError, JsonErrorKind, Result};

#[inline]
pub(super) fn hex4(bytes: &[u8], at: usize) -> Option<u32> {
    let mut value = 0;
    for byte in bytes.get(at..at + 4)? {
        value = value << 4 | char::from(*byte).to_digit(16)?;
    }
    Some(value)
}

/// The characters of the string text between `start` and `end`, whose grammar was checked.
pub(super) fn unescape(text: &str, start: usize, end: usize) -> Result<String> {
    let mut out = String::with_capacity(end - start);
    let mut at = start;
    while at < end {
        let rest = &text[at..end];
        let plain = rest.find('\\').unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        at += plain;
        if at == end {
            break;
        }
        let bytes = text.as_bytes();
        let escape = at;
        let lone = || JsonError::new(JsonErrorKind::LoneSurrogate, escape);
        at += 2;
        match bytes.get(escape + 1) {
            Some(b'b') => out.push('\u{8}'),
            Some(b'f') => out.push('\u{c}'),
            Some(b'n') => out.push('\n'),
            Some(b'r') => out.push('\r'),
            Some(b't') => out.push('\t'),
            Some(b'u') => {
                let mut code = hex4(bytes, at).ok_or_else(lone)?;
                at += 4;
                if (0xd800..0xdc00).contains(&code) {
                    let low = match bytes.get(at..at + 2) {
                        Some(b"\\u") => hex4(bytes, at + 2).ok_or_else(lone)?,
                        _ => return Err(lone()),
                    };
                    if !(0xdc00..0xe000).contains(&low) {
                        return Err(lone());
                    }
                    at += 6;
                    code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                }
                out.push(char::from_u32(code).ok_or_else(lone)?);
            }
            Some(other) => out.push(char::from(*other)),
            None => break,
        }
    }
    Ok(out)
}
