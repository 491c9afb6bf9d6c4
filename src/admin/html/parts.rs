//! Small pieces: icons, words with a state, times, ids, links from page to page.

use std::borrow::Cow;
use std::time::Duration;

use maud::{Markup, PreEscaped, html};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::admin::call::Links;
use crate::inbox::{AttemptOutcome, EventState, TaskState};

/// The longest piece of foreign text in a list, in characters.
pub(in crate::admin) const SHORT: usize = 160;

/// The longest text that a button copies, in bytes.
const LONGEST_COPIED: usize = 512;

/// Foreign text as it is shown: characters that steer a screen are spelled out, and no more than `most` characters are there.
pub(in crate::admin) fn visible(text: &str, most: usize) -> Cow<'_, str> {
    let plain = |c: char| !steers(c);
    if text.len() <= most && text.chars().all(plain) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len().min(most * 2));
    for (nth, c) in text.chars().enumerate() {
        if nth == most {
            out.push('…');
            break;
        }
        match c {
            '\n' | '\t' => out.push(c),
            c if steers(c) => out.push_str(&format!("\\u{{{:x}}}", u32::from(c))),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// True for a text that nothing in it turns or hides.
pub(in crate::admin) fn is_plain(text: &str) -> bool {
    !text.chars().any(steers)
}

/// Control characters, and those that turn or hide text.
fn steers(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' | '\u{fff9}'..='\u{fffb}')
}

/// Foreign text in a line, kept apart from the direction of what stands around it.
pub(in crate::admin) fn text(text: &str) -> Markup {
    html! { bdi { (visible(text, SHORT)) } }
}

/// An id, with a button that copies it.
pub(in crate::admin) fn id(id: &str) -> Markup {
    html! {
        span.id { (text(id)) }
        (copy(id, "Copy the id"))
    }
}

/// A button that copies a text; shown where there is JavaScript.
pub(in crate::admin) fn copy(text: &str, label: &str) -> Markup {
    // What steers a screen would do so where it is pasted, and no id is that long.
    if text.len() > LONGEST_COPIED || !is_plain(text) {
        return html! {};
    }
    html! { " " button.icon type="button" hidden data-copy=(text) aria-label=(label) title=(label) { (icon("copy")) } }
}

/// A drawing of 16 by 16, in the colour of the text around it.
pub(in crate::admin) fn icon(name: &str) -> Markup {
    let path = match name {
        "check" => r#"<path d="m3 8.5 3.2 3.2L13 4.8"/>"#,
        "cross" => r#"<path d="m4 4 8 8m0-8-8 8"/>"#,
        "again" => r#"<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3"/>"#,
        "play" => r#"<path d="M5 3.5v9l7-4.5z"/>"#,
        "wait" => {
            r#"<path d="M4.5 2.5h7m-7 11h7M5 2.5c0 3 6 4.500 6 5.500s-6 2.500-6 5.500m6-11c0 3-6 4.500-6 5.500s6 2.500 6 5.500"/>"#
        }
        "ring" => r#"<circle cx="8" cy="8" r="5"/>"#,
        "hold" => r#"<path d="M5.500 3.500v9m5-9v9"/>"#,
        "ask" => {
            r#"<path d="M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.8-1.100 1.600"/><path d="M8 12.500v.01"/>"#
        }
        "skip" => r#"<path d="m3.500 4 5 4-5 4zM12 4v8"/>"#,
        "warn" => r#"<path d="M8 2.500 14 13H2z"/><path d="M8 6.500v3m0 1.700v.01"/>"#,
        "info" => r#"<circle cx="8" cy="8" r="5.800"/><path d="M8 7.300v3.500m0-6v.01"/>"#,
        "bolt" => r#"<path d="M8.500 2 4 9h3.500l-.5 5L12 7H8.500z"/>"#,
        "home" => r#"<path d="M2.500 13.500v-5m3.700 5V6m3.700 7.500v-4m3.600 4v-10"/>"#,
        "list" => r#"<path d="M5.500 4h8m-8 4h8m-8 4h8M2.500 4v.01m0 4v.01m0 4v.01"/>"#,
        "dead" => {
            r#"<circle cx="8" cy="8" r="5.800"/><path d="m5.800 5.800 4.400 4.400m0-4.400-4.400 4.400"/>"#
        }
        "lane" => r#"<path d="M4 2v12m8-12v12M8 2.500v2m0 2.500v2m0 2.500v2"/>"#,
        "cog" => {
            r#"<circle cx="8" cy="8" r="2.200"/><path d="M8 1.800v2m0 8.400v2M1.800 8h2m8.400 0h2M3.600 3.600 5 5m6 6 1.400 1.400m0-8.800L11 5m-6 6-1.400 1.400"/>"#
        }
        "next" => r#"<path d="M2.500 4v4a2.500 2.500 0 0 0 2.500 2.500h8m-3-3 3 3-3 3"/>"#,
        "shield" => r#"<path d="M8 2 3 4v4c0 3 2 5 5 6 3-1 5-3 5-6V4z"/>"#,
        "tree" => r#"<path d="M3 8h3m0 0c3 0 2-4.500 5-4.500h2M6 8c3 0 2 4.500 5 4.500h2M6 8h7"/>"#,
        "plug" => r#"<path d="M5 2v3m6-3v3M3.500 5h9v2.500a4.500 4.500 0 0 1-9 0zM8 12v2.500"/>"#,
        "mirror" => {
            r#"<ellipse cx="8" cy="4" rx="5" ry="2"/><path d="M3 4v8c0 1.100 2.200 2 5 2s5-.9 5-2V4M3 8c0 1.100 2.200 2 5 2s5-.9 5-2"/>"#
        }
        "pen" => r#"<path d="M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300zM9 5l2 2"/>"#,
        "copy" => {
            r#"<rect x="5.500" y="5.500" width="8" height="8" rx="1.500"/><path d="M3.500 10.500a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1"/>"#
        }
        "out" => r#"<path d="M9 2.500h4.500V7M13 3 7.500 8.500M11.500 9.500v4h-9v-9h4"/>"#,
        "in" => r#"<path d="M8 2.500v7m-3-3 3 3 3-3M2.500 11v2.500h11V11"/>"#,
        _ => r#"<circle cx="8" cy="8" r="1.500"/>"#,
    };
    html! { svg.i viewBox="0 0 16 16" aria-hidden="true" focusable="false" { (PreEscaped(path)) } }
}

/// The way that something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::admin) enum Tone {
    Ok,
    Warn,
    Bad,
    Info,
    Plain,
}

impl Tone {
    /// The class that colours it.
    pub(in crate::admin) fn class(self) -> &'static str {
        match self {
            Tone::Ok => "ok",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            Tone::Info => "info",
            Tone::Plain => "plain",
        }
    }
}

/// A word with a colour and a shape.
pub(in crate::admin) fn badge(tone: Tone, shape: &str, word: &str) -> Markup {
    html! { span class={ "badge " (tone.class()) } { (icon(shape)) (word) } }
}

/// A task's state: tone, shape, word, and the word of the filter.
pub(in crate::admin) fn task_look(state: TaskState) -> (Tone, &'static str, &'static str) {
    match state {
        TaskState::Waiting => (Tone::Plain, "wait", "Waiting"),
        TaskState::Ready => (Tone::Info, "ring", "Ready"),
        TaskState::Leased => (Tone::Info, "play", "Running"),
        TaskState::Backoff => (Tone::Warn, "again", "Delayed"),
        TaskState::Dead => (Tone::Bad, "cross", "Dead"),
        TaskState::Held => (Tone::Bad, "hold", "Held"),
        TaskState::Unhandled => (Tone::Warn, "ask", "Unhandled"),
    }
}

pub(in crate::admin) fn task_badge(state: TaskState) -> Markup {
    let (tone, shape, word) = task_look(state);
    badge(tone, shape, word)
}

pub(in crate::admin) fn event_badge(state: EventState) -> Markup {
    match state {
        EventState::Done => badge(Tone::Ok, "check", "Done"),
        EventState::Open(state) => task_badge(state),
    }
}

/// An attempt's outcome: tone, shape and word.
pub(in crate::admin) fn outcome_look(outcome: AttemptOutcome) -> (Tone, &'static str, &'static str) {
    match outcome {
        AttemptOutcome::Done => (Tone::Ok, "check", "Done"),
        AttemptOutcome::Stale => (Tone::Plain, "skip", "Stale"),
        AttemptOutcome::Ambiguous => (Tone::Warn, "ask", "Ambiguous"),
        AttemptOutcome::Retry => (Tone::Warn, "again", "Failed, to be retried"),
        AttemptOutcome::Dead => (Tone::Bad, "cross", "Failed, given up"),
        AttemptOutcome::Lost => (Tone::Bad, "bolt", "Worker lost"),
        AttemptOutcome::EndedByHandler => (Tone::Bad, "warn", "Handler ended the transaction"),
    }
}

/// A moment of microseconds since the Unix epoch.
pub(in crate::admin) fn moment(us: i64) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(us) * 1000).ok()
}

/// A moment as a person reads it, in UTC.
pub(in crate::admin) fn stamp(us: i64) -> String {
    match moment(us) {
        Some(at) => format!(
            "{} {:02}:{:02}:{:02} UTC",
            at.date(),
            at.hour(),
            at.minute(),
            at.second()
        ),
        None => "an unknown time".into(),
    }
}

fn machine(us: i64) -> String {
    moment(us)
        .and_then(|at| at.format(&Rfc3339).ok())
        .unwrap_or_default()
}

/// A moment as how long ago, with the exact one behind it.
pub(in crate::admin) fn when(us: i64, now_us: i64) -> Markup {
    html! { time.nowrap data-ago datetime=(machine(us)) title=(stamp(us)) { (ago(us, now_us)) } }
}

/// A moment in full.
pub(in crate::admin) fn exactly(us: i64) -> Markup {
    html! { time datetime=(machine(us)) { (stamp(us)) } }
}

/// A moment in full, and how long ago it is.
pub(in crate::admin) fn exactly_ago(us: i64, now_us: i64) -> Markup {
    html! { (exactly(us)) " " span.soft { "· " (when(us, now_us)) } }
}

/// The time between a moment and now, as the script says it.
pub(in crate::admin) fn ago(us: i64, now_us: i64) -> String {
    let seconds = (now_us.saturating_sub(us) as f64 / 1e6).round() as i64;
    let size = seconds.unsigned_abs();
    let text = match size {
        0 => return "now".into(),
        1..60 => format!("{size} s"),
        60..3600 => format!("{} min", size / 60),
        3600..86_400 => format!("{} h", size / 3600),
        _ => format!("{} d", size / 86_400),
    };
    if seconds >= 0 {
        format!("{text} ago")
    } else {
        format!("in {text}")
    }
}

/// A duration in one or two units.
pub(in crate::admin) fn lasting(duration: Duration) -> String {
    let ms = duration.as_millis();
    match ms {
        0 => "under 1 ms".into(),
        1..1000 => format!("{ms} ms"),
        1000..60_000 => format!("{:.1} s", duration.as_secs_f64()),
        60_000..3_600_000 => format!("{} min {} s", ms / 60_000, ms / 1000 % 60),
        3_600_000..172_800_000 => format!("{} h {} min", ms / 3_600_000, ms / 60_000 % 60),
        _ => format!("{} d {} h", ms / 86_400_000, ms / 3_600_000 % 24),
    }
}

/// A number with thin gaps between thousands.
pub(in crate::admin) fn number(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number and its noun.
pub(in crate::admin) fn many(n: u64, one: &str, more: &str) -> String {
    format!("{} {}", number(n), if n == 1 { one } else { more })
}

/// A link to an event.
pub(in crate::admin) fn event_link(links: &Links, event_id: &str) -> Markup {
    html! { a.id data-open href=(links.to(&["events", event_id])) { (text(event_id)) } }
}

/// A link to the page of an object.
pub(in crate::admin) fn object_link(links: &Links, object_id: &str) -> Markup {
    html! { a.id href=(links.to(&["objects", object_id])) { (text(object_id)) } }
}

/// Nothing to show, and what that means.
pub(in crate::admin) fn empty(headline: &str, meaning: &str) -> Markup {
    html! { div.empty { b { (headline) } (meaning) } }
}

/// The last part of a Rust path, or of two: names of handlers without their crate.
pub(in crate::admin) fn short_name(name: &str) -> &str {
    let mut parts = name.rmatch_indices("::");
    match parts.nth(1) {
        // A method of a family stands behind its type.
        Some((at, _)) => {
            let tail = &name[at + 2..];
            match tail.chars().next().is_some_and(char::is_uppercase) {
                true => tail,
                false => tail.rsplit("::").next().unwrap_or(tail),
            }
        }
        None => name.rsplit("::").next().unwrap_or(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_text_neither_steers_the_screen_nor_floods_it() {
        assert_eq!(visible("plain ü 日本", 100), "plain ü 日本");
        assert_eq!(
            visible("a\u{202e}b\0c\u{200b}", 100),
            "a\\u{202e}b\\u{0}c\\u{200b}"
        );
        assert_eq!(visible("two\nlines", 100), "two\nlines");
        assert_eq!(visible(&"x".repeat(1 << 20), 5), "xxxxx…");
        assert_eq!(
            text("<script>\"'&").into_string(),
            "<bdi>&lt;script&gt;&quot;'&amp;</bdi>"
        );
    }

    #[test]
    fn times_and_numbers_are_said_as_people_say_them() {
        let at = |s: i64| ago(0, s * 1_000_000);
        assert_eq!(
            [
                at(0),
                at(1),
                at(59),
                at(60),
                at(3599),
                at(3600),
                at(90_000),
                at(-61)
            ],
            [
                "now",
                "1 s ago",
                "59 s ago",
                "1 min ago",
                "59 min ago",
                "1 h ago",
                "1 d ago",
                "in 1 min"
            ]
        );
        assert_eq!(ago(i64::MIN, i64::MAX).chars().last(), Some('o'));
        assert_eq!(stamp(i64::MAX), "an unknown time");
        assert_eq!(stamp(1_790_000_000_000_000), "2026-09-21 14:13:20 UTC");
        assert_eq!(
            [number(7), number(999), number(1000), number(1_234_567)],
            ["7", "999", "1,000", "1,234,567"]
        );
        assert_eq!(lasting(Duration::from_millis(1500)), "1.5 s");
        assert_eq!(lasting(Duration::from_secs(90_061)), "25 h 1 min");
    }

    #[test]
    fn a_handler_s_name_is_its_last_part_or_type_and_method() {
        assert_eq!(short_name("server::handlers::audit"), "audit");
        assert_eq!(short_name("server::handlers::Crm::created"), "Crm::created");
        assert_eq!(short_name("audit"), "audit");
        assert_eq!(short_name("handlers::audit"), "audit");
    }
}
