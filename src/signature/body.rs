//! What a refused body looks like: bytes only, of bounded length, read a fixed number of times, never as JSON.
//!
//! Stripe writes snapshot events with two blanks (`{`, line end, `  "id": …`), `id` first since 2014 or so, and thin
//! ones on one line (documented, and seen in recorded bodies, 2026-11). Whatever else arrives was changed on the way.

use super::hint::BodyChange;

const BOM: &[u8] = b"\xef\xbb\xbf";
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

/// The number of bytes of a body that are looked at: 32 KiB. Stripe's events are 1 to 25 KB, and a change shows early.
const LOOKED_AT: usize = 32 * 1024;

/// The longest body in which a change is undone, in bytes.
const UNDONE: usize = 256 * 1024;

/// The body with one known change undone, where there is one to undo: at most one copy, not longer than the body
/// and one byte. Nothing for a body of more than 256 KiB.
pub(super) fn undone(body: &[u8]) -> Option<(BodyChange, Vec<u8>)> {
    if body.len() > UNDONE {
        return None;
    }
    if let Some(decoded) = from_base64(body) {
        return Some((BodyChange::Base64, decoded));
    }
    let text = body.strip_prefix(BOM).unwrap_or(body);
    let change = if text.len() < body.len() {
        BodyChange::ByteOrderMark
    } else if text.contains(&b'\r') {
        BodyChange::CarriageReturns
    } else if text.trim_ascii().len() < text.len() {
        BodyChange::LineEndAdded
    } else if text.ends_with(b"}") {
        // Nothing to take away: perhaps there was more.
        return Some((BodyChange::LineEndMissing, [text, b"\n"].concat()));
    } else {
        return None;
    };
    let mut undone = text.trim_ascii().to_vec();
    undone.retain(|byte| *byte != b'\r');
    Some((change, undone))
}

/// The change that was made to the body, judged by its first 32 KiB; `None` if it looks as Stripe sends it.
pub(super) fn change(body: &[u8]) -> Option<BodyChange> {
    let seen = looked_at(body);
    if let Some(compressed) = compression(seen) {
        return Some(compressed);
    }
    if seen.starts_with(b"\xff\xfe") || seen.starts_with(b"\xfe\xff") {
        return Some(BodyChange::NotUtf8);
    }
    if seen.starts_with(BOM) {
        return Some(BodyChange::ByteOrderMark);
    }
    // A character that is only begun is one that was cut here.
    if std::str::from_utf8(seen).is_err_and(|e| e.error_len().is_some() || seen.len() == body.len()) {
        return Some(BodyChange::NotUtf8);
    }
    let text = seen.trim_ascii();
    if !text.starts_with(b"{") {
        return Some(other_than_object(text));
    }
    if is_nothing(text) {
        return Some(BodyChange::Placeholder);
    }
    if seen.contains(&b'\r') {
        return Some(BodyChange::CarriageReturns);
    }
    if contains(text, REPLACEMENT) {
        return Some(BodyChange::ReplacementCharacters);
    }
    if body.trim_ascii().len() < body.len() {
        return Some(BodyChange::LineEndAdded);
    }
    if is_escaped(text) {
        return Some(BodyChange::Escaped);
    }
    if contains(text, b"%22") && !text.contains(&b'"') {
        return Some(BodyChange::FormEncoded);
    }
    if !body.ends_with(b"}") {
        return Some(BodyChange::Cut);
    }
    if has_sorted_keys(text) {
        return Some(BodyChange::SortedKeys);
    }
    (!is_as_written_by_stripe(text)).then_some(BodyChange::Reserialized)
}

fn looked_at(body: &[u8]) -> &[u8] {
    &body[..body.len().min(LOOKED_AT)]
}

/// True if the body names an event's `id` or is a thin event. A body with the form of neither is an unknown one.
pub(super) fn looks_like_an_event(body: &[u8]) -> bool {
    let seen = looked_at(body);
    keys(seen).any(|key| key == b"id") || is_thin(seen)
}

fn compression(body: &[u8]) -> Option<BodyChange> {
    match body {
        [0x1f, 0x8b, ..] => Some(BodyChange::Gzip),
        [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(BodyChange::Zstd),
        // zlib's head, at the levels that servers use.
        [0x78, 0x01 | 0x9c | 0xda, ..] => Some(BodyChange::Deflate),
        _ => None,
    }
}

/// `text` does not begin with `{`.
fn other_than_object(text: &[u8]) -> BodyChange {
    if is_nothing(text) {
        BodyChange::Placeholder
    } else if from_base64(text).is_some() {
        BodyChange::Base64
    } else if text.starts_with(b"\"") {
        BodyChange::JsonString
    } else if text.starts_with(b"\\") {
        BodyChange::Escaped
    } else if is_form(text) {
        BodyChange::FormEncoded
    } else {
        BodyChange::NotAnObject
    }
}

fn is_nothing(text: &[u8]) -> bool {
    let inner = text
        .strip_prefix(b"{")
        .and_then(|text| text.strip_suffix(b"}"))
        .is_some_and(|inner| inner.trim_ascii().is_empty());
    inner
        || [
            &b"undefined"[..],
            b"null",
            b"\"\"",
            b"None",
            b"nil",
            b"NaN",
            b"[]",
            b"true",
            b"false",
            b"[object Object]",
            b"[object Promise]",
            b"[object ReadableStream]",
            b"[object ArrayBuffer]",
        ]
        .contains(&text)
}

/// `name=value`, `%7B…` or the parts of `multipart/form-data`.
fn is_form(text: &[u8]) -> bool {
    let named = text.iter().position(|byte| *byte == b'=').is_some_and(|at| {
        let name = &text[..at];
        (1..=64).contains(&name.len())
            && name
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.[]%".contains(byte))
    });
    let head = &text[..text.len().min(512)];
    let multipart = text.starts_with(b"--") && contains(&head.to_ascii_lowercase(), b"content-disposition");
    named || multipart || text.starts_with(b"%7B") || text.starts_with(b"%7b")
}

/// A backslash outside of a string, or one before an apostrophe or a slash, which Stripe does not write.
fn is_escaped(text: &[u8]) -> bool {
    let mut in_string = false;
    let mut bytes = text.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => in_string = !in_string,
            b'\\' if !in_string => return true,
            b'\\' => {
                if let Some(b'\'' | b'/') = bytes.next() {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// The names of the outermost members of an object that is written with two blanks.
fn keys(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n').filter_map(|line| {
        let name = line.strip_prefix(b"  \"")?;
        Some(&name[..name.iter().position(|byte| *byte == b'"')?])
    })
}

/// Stripe has put `id` first for ten years, and `created`, `livemode`, `id` before: never in alphabetical order.
fn has_sorted_keys(text: &[u8]) -> bool {
    keys(text).count() > 2
        && keys(text).next() != Some(b"id")
        && keys(text).is_sorted()
        && keys(text).any(|key| key == b"id")
}

fn is_as_written_by_stripe(text: &[u8]) -> bool {
    if text.contains(&b'\n') {
        text.starts_with(b"{\n  \"")
    } else {
        is_thin(text)
    }
}

fn is_thin(text: &[u8]) -> bool {
    contains(text, b"\"v2.core.event\"")
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// The bytes that base64 text stands for, if it is that from its first character to its last and begins an object.
/// Both alphabets, line ends and missing padding are taken.
fn from_base64(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    };
    let text = text.trim_ascii();
    let text = text
        .strip_suffix(b"==")
        .or_else(|| text.strip_suffix(b"="))
        .unwrap_or(text);
    // `{`, and what may stand behind it in JSON: nothing else is decoded any further.
    if text.len() < 16 || !matches!(text, [b'e', b'w' | b'y' | b'3', ..]) {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text {
        if matches!(byte, b'\r' | b'\n') {
            continue;
        }
        bits = bits << 6 | u32::from(digit(*byte)?);
        count += 6;
        if count >= 8 {
            count -= 8;
            // Local invariant: the mask leaves eight bits.
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    bytes.starts_with(b"{").then_some(bytes)
}
