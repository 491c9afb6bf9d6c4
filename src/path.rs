//! Paths: how a place in a JSON object is written.
//!
//! The grammar is told to users once, in the docs of [`event`](crate::event#paths). A path is read once into steps, which
//! [`Step::of`] and whoever walks text instead of a tree follow; nothing here knows what the path is for.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

/// Deeper paths are refused: nothing of Stripe's nests that deep, and each step is a level of recursion.
const MAX_STEPS: usize = 32;

/// A path, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Path(Vec<Step>);

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// The member of that name. Where it is a number and not quoted, the item at that place of an array, too.
    Member(String, Option<usize>),
    /// The item of an array, counted from 0.
    Item(usize),
    AnyMember,
    AnyItem,
}

impl Path {
    pub(crate) fn steps(&self) -> &[Step] {
        &self.0
    }
}

impl Step {
    pub(crate) fn member(name: impl Into<String>) -> Self {
        Self::Member(name.into(), None)
    }

    /// The place in an array that it means; no wildcard.
    pub(crate) fn place(&self) -> Option<usize> {
        match self {
            Self::Item(place) | Self::Member(_, Some(place)) => Some(*place),
            _ => None,
        }
    }

    /// The part of a value at this step; `None` if there is none, or the step is a wildcard.
    pub(crate) fn of<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        match (value, self) {
            (Value::Object(members), Self::Member(name, _)) => members.get(name),
            (Value::Array(items), step) => items.get(step.place()?),
            _ => None,
        }
    }
}

impl From<&[Step]> for Path {
    fn from(steps: &[Step]) -> Self {
        Self(steps.to_vec())
    }
}

impl FromStr for Path {
    type Err = &'static str;

    /// The error says what is wrong, to be put behind the path.
    fn from_str(text: &str) -> Result<Self, &'static str> {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if steps.len() == MAX_STEPS {
                return Err("it has more than 32 steps");
            }
            let step;
            (step, rest) = match rest.strip_prefix('[') {
                Some(inside) => bracket(inside)?,
                None => {
                    let name = match steps.is_empty() {
                        true => rest,
                        false => rest.strip_prefix('.').ok_or("a dot or a bracket is missing")?,
                    };
                    bare(name, steps.is_empty())?
                }
            };
            steps.push(step);
        }
        if steps.is_empty() {
            return Err("it is empty");
        }
        Ok(Self(steps))
    }
}

/// Reads the text behind `[`, one of `*]`, `0]`, `"name"]` and `'name']`; returns the step and the rest of the path.
fn bracket(inside: &str) -> Result<(Step, &str), &'static str> {
    if let Some(rest) = inside.strip_prefix("*]") {
        return Ok((Step::AnyItem, rest));
    }
    for (quote, end) in [('"', "\"]"), ('\'', "']")] {
        if let Some(name) = inside.strip_prefix(quote) {
            let (name, rest) = quoted(name, quote)
                // A name that ends in a backslash, written as before there were escapes.
                .or_else(|| name.split_once(end).map(|(name, rest)| (name.to_owned(), rest)))
                .ok_or("a quoted name has no end")?;
            return Ok((Step::member(name), rest));
        }
    }
    let (place, rest) = inside.split_once(']').ok_or("a bracket has no end")?;
    let place = number(place).ok_or("in brackets stands a place (0, 1, …), * or a quoted name")?;
    Ok((Step::Item(place), rest))
}

/// A name up to its quote and bracket, and what follows. `\"` (the quote) and `\\` are escapes; any other backslash, and
/// a quote that no bracket follows, stand for themselves.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let at = rest.find(['\\', quote])?;
        name.push_str(&rest[..at]);
        let mut letters = rest[at..].chars();
        let found = letters.next()?;
        rest = letters.as_str();
        if found == quote {
            if let Some(rest) = rest.strip_prefix(']') {
                return Some((name, rest));
            }
            name.push(quote);
        } else if let Some(after) = rest.strip_prefix(['\\', quote]) {
            name.push_str(&rest[..rest.len() - after.len()]);
            rest = after;
        } else {
            name.push('\\');
        }
    }
}

/// A name up to the next dot or bracket, and what follows.
fn bare(text: &str, is_first: bool) -> Result<(Step, &str), &'static str> {
    let end = text.find(['.', '[']).unwrap_or(text.len());
    let step = match &text[..end] {
        "" => return Err("a name is empty; an empty one is written [\"\"]"),
        "*" => Step::AnyMember,
        "$" if is_first => return Err("it begins inside the object, without $"),
        name if name.contains(['*', ']', '"']) => {
            return Err("a name with *, ] or \" in it is written [\"…\"]");
        }
        name => Step::Member(name.into(), number(name)),
    };
    Ok((step, &text[end..]))
}

/// A place in an array: digits, without a zero in front.
fn number(text: &str) -> Option<usize> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    is_plain.then(|| text.parse().ok()).flatten()
}

/// As it may be written: the text reads as the same path.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            match step {
                Step::AnyItem => f.write_str("[*]")?,
                Step::AnyMember => write!(f, "{dot}*")?,
                Step::Item(place) => write!(f, "[{place}]")?,
                Step::Member(name, _) if bare(name, at == 0) == Ok((step.clone(), "")) => {
                    write!(f, "{dot}{name}")?;
                }
                Step::Member(name, _) => {
                    write!(f, "[\"{}\"]", name.replace('\\', "\\\\").replace('"', "\\\""))?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The grammar that `Redaction` had before this one, in which nothing was escaped.
    fn redaction_took(text: &str) -> Option<Vec<Step>> {
        let mut steps = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("[*]") {
                steps.push(Step::AnyItem);
                rest = after;
            } else if let Some(after) = rest.strip_prefix("[\"") {
                let (name, after) = after.split_once("\"]")?;
                steps.push(Step::member(name));
                rest = after;
            } else {
                let after = if steps.is_empty() {
                    rest
                } else {
                    rest.strip_prefix('.')?
                };
                let end = after.find(['.', '[']).unwrap_or(after.len());
                match &after[..end] {
                    "" => return None,
                    "*" => steps.push(Step::AnyMember),
                    name if name.contains(['*', ']', '"', '$']) => return None,
                    name => steps.push(Step::Member(name.into(), number(name))),
                }
                rest = &after[end..];
            }
        }
        (!steps.is_empty() && steps.len() <= MAX_STEPS).then_some(steps)
    }

    proptest! {
        #[test]
        fn what_redaction_took_means_what_it_meant(
            text in r#"([a-c0 '\\]{1,2}|\*)?(\.[a-c0 '\\]{1,2}|\.\*|\[\*\]|\["[a.\[\\"'*]{0,3}"\]|[.\["\\$]){0,6}"#
        ) {
            if let Some(steps) = redaction_took(&text) {
                let path = text.parse::<Path>();
                prop_assert!(path.is_ok(), "{}", text);
                // But that there are escapes now.
                prop_assert!(text.contains('\\') || path == Ok(Path(steps)), "{}", text);
            }
        }

        #[test]
        fn no_text_panics(text: String) {
            if let Ok(path) = text.parse::<Path>() {
                prop_assert_eq!(path.to_string().parse::<Path>(), Ok(path));
            }
        }
    }

    fn steps(text: &str) -> Vec<Step> {
        text.parse::<Path>().unwrap().0
    }

    #[test]
    fn every_form_of_a_step_is_read() {
        for (text, want) in [
            (
                "a.b-c.d e",
                vec![Step::member("a"), Step::member("b-c"), Step::member("d e")],
            ),
            (
                "metadata.metadata.$ref",
                vec![
                    Step::member("metadata"),
                    Step::member("metadata"),
                    Step::member("$ref"),
                ],
            ),
            ("clé.ключ", vec![Step::member("clé"), Step::member("ключ")]),
            (
                "a.7.07",
                vec![
                    Step::member("a"),
                    Step::Member("7".into(), Some(7)),
                    Step::member("07"),
                ],
            ),
            (
                "a[0][12][*].*",
                vec![
                    Step::member("a"),
                    Step::Item(0),
                    Step::Item(12),
                    Step::AnyItem,
                    Step::AnyMember,
                ],
            ),
            (
                r#"m["order.id"].x"#,
                vec![Step::member("m"), Step::member("order.id"), Step::member("x")],
            ),
            (r#"["a"]['b.c']"#, vec![Step::member("a"), Step::member("b.c")]),
            (r#"[""].["#.trim_end_matches(".["), vec![Step::member("")]),
            (
                r#"["7"]["*"]["$"]"#,
                vec![Step::member("7"), Step::member("*"), Step::member("$")],
            ),
            // Escapes, and what is none.
            (
                r#"["a\"b"]["a\\b"]["a\b"]["a"b"]"#,
                vec![
                    Step::member("a\"b"),
                    Step::member("a\\b"),
                    Step::member("a\\b"),
                    Step::member("a\"b"),
                ],
            ),
            (r#"["\"]\\"]"#, vec![Step::member("\"]\\")]),
            (r#"["a\"]"#, vec![Step::member("a\\")]),
            (
                "['it\\'s'].it's",
                vec![Step::member("it's"), Step::member("it's")],
            ),
            (r#"["]"]"#, vec![Step::member("]")]),
        ] {
            assert_eq!(steps(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_no_path_is_refused_with_the_reason() {
        for (text, why) in [
            ("", "empty"),
            (".", "empty"),
            ("a.", "empty"),
            (".a", "empty"),
            ("a..b", "empty"),
            ("a.[0]", "empty"),
            ("a[", "no end"),
            ("a[0", "no end"),
            ("a[\"b", "no end"),
            ("a['b\"]", "no end"),
            ("a[]", "in brackets"),
            ("a[-1]", "in brackets"),
            ("a[01]", "in brackets"),
            ("a[b]", "in brackets"),
            ("a[99999999999999999999999]", "in brackets"),
            ("a]", "is written"),
            ("a*", "is written"),
            ("a\"b", "is written"),
            ("a[*]b", "a dot"),
            ("a[\"b\"]c", "a dot"),
            ("$.a", "without $"),
            ("$", "without $"),
        ] {
            let error = text.parse::<Path>().expect_err(text);
            assert!(error.contains(why), "{text}: {error}");
        }
        assert!(("a.".repeat(31) + "b").parse::<Path>().is_ok());
        assert!(("a.".repeat(32) + "b").parse::<Path>().is_err());
    }

    #[test]
    fn a_path_is_written_as_it_reads() {
        for (text, want) in [
            ("a.b[*].*[3].4", "a.b[*].*[3].4"),
            (r#"['a.b']["c"]["4"]"#, r#"["a.b"].c["4"]"#),
            (r#"["a\"b\\"][""]"#, r#"["a\"b\\"][""]"#),
        ] {
            assert_eq!(text.parse::<Path>().unwrap().to_string(), want);
        }
        let odd = [
            "", ".", "[", "]", "\"", "'", "\\", "\"]", "\\\"]", "*", "$", "0", "00", "é", " ", "a.b",
        ];
        for (first, second) in odd
            .iter()
            .flat_map(|first| odd.iter().map(move |second| (first, second)))
        {
            let name = format!("{first}{second}");
            let path = Path(vec![Step::member(&*name), Step::AnyItem, Step::member(&*name)]);
            assert_eq!(path.to_string().parse::<Path>().as_ref(), Ok(&path), "{path}");
        }
    }
}
