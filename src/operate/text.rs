//! Words for states, and foreign text that cannot play tricks on a reader.

use std::fmt::Write;

use crate::inbox::{EventState, Source, TaskState};

/// Text of a payload, an error or an operator, made harmless and at most `most` characters long: control characters, line ends and
/// the marks that turn the direction of writing are shown as what they are (`⟨U+202E⟩`), so that no terminal acts on them and
/// nothing stands where it is not.
pub(crate) fn plain(text: &str, most: usize) -> String {
    let mut out = String::with_capacity(text.len().min(most.saturating_mul(4)));
    let mut used = 0;
    for c in text.chars() {
        let mut mark = String::new();
        match c {
            '\n' => mark.push('⏎'),
            '\t' => mark.push(' '),
            c if is_trick(c) => {
                let _ = write!(mark, "⟨U+{:04X}⟩", u32::from(c));
            }
            c => mark.push(c),
        }
        used += mark.chars().count();
        if used > most {
            out.push('…');
            break;
        }
        out.push_str(&mark);
    }
    out
}

/// Control characters; marks of direction, which show text in another order than it has; separators of lines; marks without width.
pub(crate) fn is_trick(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// A task's state as filters and JSON write it.
pub(crate) fn task_word(state: TaskState) -> &'static str {
    match state {
        TaskState::Waiting => "waiting",
        TaskState::Ready => "ready",
        TaskState::Leased => "running",
        TaskState::Backoff => "delayed",
        TaskState::Dead => "dead",
        TaskState::Held => "held",
        TaskState::Unhandled => "unhandled",
    }
}

/// An event's state as filters and JSON write it.
pub(crate) fn state_name(state: EventState) -> &'static str {
    match state {
        EventState::Done => "done",
        EventState::Open(state) => task_word(state),
    }
}

/// The way that an event came, as JSON writes it.
pub(crate) fn source_word(source: Source) -> &'static str {
    match source {
        Source::Webhook => "webhook",
        Source::Backfill => "backfill",
        Source::Manual => "manual",
        Source::Test => "test",
        Source::Handed => "handed",
        Source::Poll => "poll",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_moves_a_cursor_or_turns_text_is_left() {
        let text = "a\x1b[2Jb\u{202e}c\r\nd\u{9b}e\u{200f}";
        let plain = plain(text, 100);
        assert_eq!(plain, "a⟨U+001B⟩[2Jb⟨U+202E⟩c⟨U+000D⟩⏎d⟨U+009B⟩e⟨U+200F⟩");
        assert!(!plain.chars().any(is_trick));
        assert_eq!(super::plain("ääää", 3), "äää…");
        assert_eq!(super::plain("ääää", 4), "ääää");
        assert_eq!(super::plain("a\u{202e}b", 8), "a…");
    }
}
