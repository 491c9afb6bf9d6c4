//! Text for logs: on one line, of bounded length, without what must not be in a log.

use crate::text::clip;

/// Returns the text on one line, at most 500 characters, without keys, passwords and e-mail addresses.
pub(crate) fn line(text: &str) -> String {
    const LONGEST: usize = 500;
    let short: String = text.chars().take(LONGEST).collect();
    let mut out = String::with_capacity(short.len());
    for (place, word) in clip(short)
        .split(|c: char| c.is_whitespace() || c.is_control())
        .enumerate()
    {
        if place > 0 {
            out.push(' ');
        }
        let is_address = word
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
        out.push_str(if is_address { "…@…" } else { word });
    }
    if text.chars().nth(LONGEST).is_some() {
        out.push('…');
    }
    out
}

/// True for a trace context of W3C in the form of its version 00: `00-`, 32 and 16 hex digits that are not all 0, and flags.
pub(crate) fn is_traceparent(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut hex = |digits: usize| {
        let part = parts.next().unwrap_or_default();
        let is_hex = part
            .bytes()
            .all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        (part.len() == digits && is_hex).then_some(part)
    };
    let is_some = |part: Option<&str>| part.is_some_and(|part| part.bytes().any(|digit| digit != b'0'));
    let is_00 = hex(2) == Some("00");
    let (trace, span, flags) = (hex(32), hex(16), hex(2));
    is_00 && is_some(trace) && is_some(span) && flags.is_some() && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_context_is_taken_in_its_own_form_alone() {
        assert!(is_traceparent(
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        ));
        for text in [
            "",
            "00",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0\n",
        ] {
            assert!(!is_traceparent(text), "{text:?}");
        }
    }
}
