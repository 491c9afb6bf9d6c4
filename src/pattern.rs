//! Which events a handler wants: `*`, an exact name, a dotted prefix, or one level below a prefix.
//!
//! | pattern | matches | does not match |
//! |---|---|---|
//! | `*` | everything | |
//! | `invoice.paid` | `invoice.paid` | `invoice.payment_failed` |
//! | `customer` | `customer.created`, `customer.subscription.updated` | `customer_cash_balance_transaction.created` |
//! | `customer.*` | `customer.created` | `customer.subscription.updated`, `customer` |
//!
//! A bare name matches itself and everything below it, at dot boundaries only. Dots inside `[ ]` do not split:
//! `v2.core.account[configuration.customer].updated` has four segments. Everything here is `const`, so that
//! [`on!`](crate::on) checks its patterns against the table of known events while the program compiles.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use crate::generated::EVENTS;

/// A checked pattern over event types.
///
/// ```
/// use stripe_webhooks::Pattern;
///
/// const BILLING: Pattern = Pattern::new("customer.subscription");
/// assert!(BILLING.matches("customer.subscription.updated"));
/// assert!(!BILLING.matches("customer.subscription_schedule"));
/// assert!("customer..created".parse::<Pattern>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Pattern(Cow<'static, str>);

impl Pattern {
    /// The pattern that matches every event.
    pub const ALL: Self = Self(Cow::Borrowed("*"));

    /// Takes a pattern written in the program.
    ///
    /// # Panics
    /// If the text is not a pattern; in a `const` this is a compile error. For text from elsewhere use
    /// [`str::parse`].
    pub const fn new(text: &'static str) -> Self {
        require_form(text);
        Self(Cow::Borrowed(text))
    }

    /// The pattern as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True if an event of this type matches the pattern.
    pub fn matches(&self, event_type: &str) -> bool {
        matches(&self.0, event_type)
    }

    /// The pattern's rank in the order of calls for an event that it matches: `*` first, then prefixes from short to long, then
    /// the exact name.
    pub(crate) fn rank(&self, event_type: &str) -> (usize, bool) {
        if &*self.0 == "*" {
            (0, false)
        } else if &*self.0 == event_type {
            (usize::MAX, false)
        } else {
            let base = base(&self.0);
            (segments(base), base.len() != self.0.len())
        }
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pattern({:?})", self.0)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Pattern {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        match fault(text) {
            None => Ok(Self(Cow::Owned(text.to_owned()))),
            Some(reason) => Err(PatternError {
                text: text.to_owned(),
                reason,
            }),
        }
    }
}

/// A text that is not a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{text}` is not an event pattern: {reason}")]
pub struct PatternError {
    text: String,
    reason: &'static str,
}

/// Panics, or stops the compiler, if the text is not a pattern.
pub(crate) const fn require_form(text: &str) {
    if fault(text).is_some() {
        panic!("not an event pattern: write `*`, `name`, `prefix` or `prefix.*`");
    }
}

/// The fault in a pattern's form; `None` if it is well-formed.
const fn fault(text: &str) -> Option<&'static str> {
    let text = text.as_bytes();
    if text.is_empty() {
        return Some("it is empty");
    }
    let mut segment = 0;
    let mut depth = 0;
    let mut i = 0;
    while i <= text.len() {
        if i == text.len() || (text[i] == b'.' && depth == 0) {
            if i == segment {
                return Some("a segment is empty");
            }
            segment = i + 1;
        } else if text[i] == b'*' {
            if i != segment || i + 1 != text.len() {
                return Some("`*` stands alone or as the last segment");
            }
        } else if text[i] <= b' ' || text[i] >= 0x7f {
            return Some("names are printable ASCII without spaces");
        } else if text[i] == b'[' {
            depth += 1;
        } else if text[i] == b']' {
            if depth == 0 {
                return Some("a bracket closes that was never opened");
            }
            depth -= 1;
        }
        i += 1;
    }
    if depth != 0 {
        return Some("a bracket is left open");
    }
    None
}

/// True if `pattern` matches `event`, both plain text. A pattern that is not well-formed matches little.
pub(crate) const fn matches(pattern: &str, event: &str) -> bool {
    let (pattern, event) = (pattern.as_bytes(), event.as_bytes());
    if pattern.len() == 1 && pattern[0] == b'*' {
        return true;
    }
    if pattern.len() >= 2 && pattern[pattern.len() - 1] == b'*' && pattern[pattern.len() - 2] == b'.' {
        let prefix = pattern.len() - 1;
        return event.len() > prefix
            && common_prefix(pattern, event) >= prefix
            && next_dot(event, prefix) == event.len();
    }
    common_prefix(pattern, event) == pattern.len()
        && (event.len() == pattern.len() || event[pattern.len()] == b'.')
}

/// The number of bytes that two texts share from the start.
const fn common_prefix(a: &[u8], b: &[u8]) -> usize {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i
}

/// The first dot outside brackets at or after `from`, else the length.
const fn next_dot(text: &[u8], from: usize) -> usize {
    let mut depth = 0usize;
    let mut i = from;
    while i < text.len() {
        match text[i] {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'.' if depth == 0 => return i,
            _ => {}
        }
        i += 1;
    }
    text.len()
}

const fn segments(text: &str) -> usize {
    let text = text.as_bytes();
    let mut count = 1;
    let mut at = next_dot(text, 0);
    while at < text.len() {
        count += 1;
        at = next_dot(text, at + 1);
    }
    count
}

/// The pattern without a last `.*`.
const fn base(pattern: &str) -> &str {
    let bytes = pattern.as_bytes();
    if bytes.len() > 2 && bytes[bytes.len() - 1] == b'*' {
        pattern.split_at(bytes.len() - 2).0
    } else {
        pattern
    }
}

/// True if the pattern matches an event of the table.
pub(crate) const fn is_known(pattern: &str) -> bool {
    let mut i = 0;
    while i < EVENTS.len() {
        if matches(pattern, EVENTS[i].name) {
            return true;
        }
        i += 1;
    }
    false
}

/// The event name, or the prefix of one with as many segments, that looks most like the pattern.
pub(crate) const fn nearest(pattern: &str) -> &'static str {
    let wanted = base(pattern);
    let count = segments(wanted);
    let mut best = EVENTS[0].name;
    let mut best_score = 0;
    let mut i = 0;
    while i < EVENTS.len() {
        let name = EVENTS[i].name;
        let cut = prefix_of(name, count);
        let score = likeness(wanted.as_bytes(), cut.as_bytes());
        if score > best_score {
            best_score = score;
            best = cut;
        }
        let score = likeness(wanted.as_bytes(), name.as_bytes());
        if score > best_score {
            best_score = score;
            best = name;
        }
        i += 1;
    }
    best
}

/// The first `count` segments.
const fn prefix_of(name: &str, count: usize) -> &str {
    let bytes = name.as_bytes();
    let mut at = next_dot(bytes, 0);
    let mut seen = 1;
    while seen < count && at < bytes.len() {
        at = next_dot(bytes, at + 1);
        seen += 1;
    }
    name.split_at(at).0
}

/// Shared start plus shared end, in 1/1000 of the longer text.
const fn likeness(a: &[u8], b: &[u8]) -> usize {
    let start = common_prefix(a, b);
    let mut end = 0;
    while end < a.len() - start && end < b.len() - start && a[a.len() - 1 - end] == b[b.len() - 1 - end] {
        end += 1;
    }
    (start + end) * 1000 / if a.len() > b.len() { a.len() } else { b.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_end_at_dots() {
        assert!(matches("customer", "customer"));
        assert!(matches("customer", "customer.created"));
        assert!(matches("customer", "customer.subscription.updated"));
        assert!(!matches("customer", "customer_cash_balance_transaction.created"));
        assert!(!matches("invoice", "invoiceitem.created"));
        assert!(!matches("subscription.updated", "customer.subscription.updated"));
        assert!(!matches("customer.created", "customer"));
        // Names of one letter, too.
        assert!(!matches("a", "b"));
        assert!(!matches("a.b", "a.c"));
        assert!(matches("a", "a.b"));
    }

    #[test]
    fn a_pattern_keeps_its_text_and_matches_by_it() {
        for (text, wanted, other) in [
            ("customer.*", "customer.created", "customer.subscription.updated"),
            ("invoice", "invoice.paid", "invoiceitem.created"),
        ] {
            let pattern = Pattern::new(text);
            assert_eq!((pattern.as_str(), &*pattern.to_string()), (text, text));
            assert!(pattern.matches(wanted) && !pattern.matches(other), "{text}");
        }
        assert!(Pattern::ALL.matches("anything.at.all"));
    }

    #[test]
    #[should_panic(expected = "not an event pattern")]
    fn a_pattern_in_the_program_must_be_well_formed() {
        let _ = Pattern::new("customer..created");
    }

    #[test]
    fn one_level_means_exactly_one_more_segment() {
        assert!(matches("customer.*", "customer.created"));
        assert!(!matches("customer.*", "customer.subscription.updated"));
        assert!(!matches("customer.*", "customer"));
        assert!(!matches("customer.*", "customer."));
        assert!(matches("v2.core.*", "v2.core.account[requirements]"));
        assert!(matches(
            "v2.core.account[configuration.customer].*",
            "v2.core.account[configuration.customer].updated"
        ));
        assert!(matches("v2.core.*", "v2.core.account[configuration.customer]"));
        assert!(!matches(
            "v2.core.account",
            "v2.core.account[requirements].updated"
        ));
        assert!(!matches("v2.core.*", "v2.core.account[requirements].updated"));
    }

    #[test]
    fn only_well_formed_patterns_parse() {
        for good in [
            "*",
            "customer",
            "customer.*",
            "a.b.c",
            "v2.core.account[a.b].updated",
        ] {
            assert!(good.parse::<Pattern>().is_ok(), "{good}");
        }
        for bad in [
            "", ".", "a.", ".a", "a..b", "*.a", "a*", "a.*b", "a.**", "**", "a b", "a[b", "a]b", "ä",
            "a.*.b", "a\u{7f}",
        ] {
            assert!(bad.parse::<Pattern>().is_err(), "{bad}");
        }
    }

    #[test]
    fn rank_is_star_then_prefixes_then_exact() {
        let event = "customer.subscription.updated";
        let order = [
            "*",
            "customer",
            "customer.subscription",
            "customer.subscription.*",
            event,
        ];
        let ranks: Vec<_> = order.iter().map(|p| Pattern::new(p).rank(event)).collect();
        assert!(
            ranks.is_sorted() && ranks.windows(2).all(|w| w[0] < w[1]),
            "{ranks:?}"
        );
    }

    #[test]
    fn a_pattern_is_known_that_matches_an_event_of_the_table() {
        let (first, last) = (EVENTS[0].name, EVENTS[EVENTS.len() - 1].name);
        for known in ["*", "customer", "customer.*", "invoice.paid", first, last] {
            assert!(is_known(known), "{known}");
        }
        for unknown in ["invoice.payed", "custommer", "invoice.paid.*"] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }

    #[test]
    fn the_nearest_name_is_the_one_meant() {
        assert_eq!(nearest("invoice.payed"), "invoice.paid");
        assert_eq!(nearest("custommer"), "customer");
        assert_eq!(
            nearest("customer.subscription.update"),
            "customer.subscription.updated"
        );
        assert_eq!(nearest("subscription.updated"), "customer.subscription.updated");
        assert_eq!(nearest("customer.subscriptions.*"), "customer.subscription");
        assert_eq!(nearest("invoice.payment_failled"), "invoice.payment_failed");
    }

    #[test]
    fn no_letter_is_like_two_others() {
        assert_eq!(likeness(b"ab", b"abb"), 666);
        assert_eq!(likeness(b"abb", b"ab"), 666);
        assert_eq!(likeness(b"abc", b"axc"), 666);
        assert_eq!(likeness(b"abc", b"abc"), 1000);
        assert_eq!(likeness(b"abc", b"xyz"), 0);
    }
}
