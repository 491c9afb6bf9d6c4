//! A JSON body as a tree that folds without JavaScript, written as it is stored: order, doubled members and all digits stay.

use std::fmt;

use maud::{Markup, html};
use serde::Deserializer as _;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::parts::visible;

/// The most values of a body that are drawn. The whole of it is a click away, as text.
const MOST: usize = 3000;

/// The longest text that is drawn of one value, in characters.
const LONGEST: usize = 2000;

/// The depth to which objects are open at first.
const OPEN: usize = 3;

/// The depth to which a body is drawn as a tree. Stripe's are ten deep.
const DEEPEST: usize = 64;

/// The members of a JSON object or the items of an array, unread.
enum Parts<'j> {
    Object(Vec<(String, &'j RawValue)>),
    Array(Vec<&'j RawValue>),
}

/// Draws a body. What is no JSON is shown as text.
pub(in crate::admin) fn tree(body: &[u8]) -> Markup {
    let Ok(raw) = serde_json::from_slice::<&RawValue>(body) else {
        let text = String::from_utf8_lossy(body);
        return html! { pre { (visible(&text, 20_000)) } };
    };
    let mut left = MOST;
    html! {
        (value(None, raw, 0, &mut left))
        @if left == 0 { p.soft { "The rest is not drawn here: open the body as text." } }
    }
}

fn value(name: Option<&str>, raw: &RawValue, depth: usize, left: &mut usize) -> Markup {
    if *left == 0 {
        return html! {};
    }
    *left -= 1;
    let key = html! { @if let Some(name) = name { span.k { (visible(name, 200)) } ": " } };
    match (depth < DEEPEST).then(|| parts(raw)).flatten() {
        Some(Parts::Object(members)) if !members.is_empty() => html! {
            details open[depth < OPEN] {
                summary { (key) span.z { "{" (members.len()) "}" } }
                div.kids { @for (name, raw) in &members { (value(Some(name), raw, depth + 1, left)) } }
            }
        },
        Some(Parts::Array(items)) if !items.is_empty() => html! {
            details open[depth < OPEN] {
                summary { (key) span.z { "[" (items.len()) "]" } }
                div.kids { @for (nth, raw) in items.iter().enumerate() { (value(Some(&nth.to_string()), raw, depth + 1, left)) } }
            }
        },
        _ => html! { div.leaf { (key) (scalar(raw.get())) } },
    }
}

fn parts(raw: &RawValue) -> Option<Parts<'_>> {
    struct Members;

    impl<'j> Visitor<'j> for Members {
        type Value = Parts<'j>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object or an array")
        }

        fn visit_map<A: MapAccess<'j>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(Parts::Object(members))
        }

        fn visit_seq<A: SeqAccess<'j>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut items = Vec::new();
            while let Some(item) = seq.next_element()? {
                items.push(item);
            }
            Ok(Parts::Array(items))
        }
    }

    match raw.get().as_bytes().first()? {
        b'{' | b'[' => serde_json::Deserializer::from_str(raw.get())
            .deserialize_any(Members)
            .ok(),
        _ => None,
    }
}

/// A value on one line: what has no parts.
pub(in crate::admin) fn scalar(raw: &str) -> Markup {
    let class = match raw.as_bytes().first() {
        Some(b'"') => "s",
        Some(b't' | b'f') => "b",
        Some(b'n') => "z",
        Some(b'{' | b'[') => "z",
        _ => "n",
    };
    html! { bdi class=(class) { (visible(raw, LONGEST)) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_doubled_members_and_digits_stay() {
        let drawn =
            tree(br#"{"b": 12345678901234567890123, "a": [1.10, {"a": null}], "b": "x"}"#).into_string();
        assert!(
            drawn.contains("12345678901234567890123") && drawn.contains("1.10"),
            "{drawn}"
        );
        let keys: Vec<_> = drawn
            .split("<span class=\"k\">")
            .skip(1)
            .map(|part| &part[..1])
            .collect();
        assert_eq!(keys, ["b", "a", "0", "1", "a", "b"]);
    }

    #[test]
    fn markup_and_turned_text_are_text() {
        let drawn =
            tree("{\"<img src=x>\": \"</bdi><script>alert(1)</script>\u{202e}\"}".as_bytes()).into_string();
        assert!(
            !drawn.contains("<img") && !drawn.contains("<script") && !drawn.contains('\u{202e}'),
            "{drawn}"
        );
        assert!(drawn.contains("&lt;script&gt;") && drawn.contains("\\u{202e}"));
        assert!(tree(b"<b>no json</b>").into_string().contains("&lt;b&gt;no json"));
    }

    #[test]
    fn a_large_body_is_drawn_in_part_and_a_deep_one_does_no_harm() {
        let many = format!("[{}1]", "1,".repeat(50_000));
        let drawn = tree(many.as_bytes()).into_string();
        assert!(
            drawn.len() < 300_000 && drawn.contains("not drawn here"),
            "{}",
            drawn.len()
        );
        let long = format!("\"{}\"", "x".repeat(1 << 20));
        assert!(tree(long.as_bytes()).into_string().len() < 10_000);
        let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        tree(deep.as_bytes());
    }
}
