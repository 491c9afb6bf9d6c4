//! The ledger of covered time: spans in which every event is accounted for, and how they grow together.

/// A span of time in which every event of an account is accounted for: each was delivered, was found in Stripe's list, or was
/// refused by policy.
///
/// Times are whole seconds since the Unix epoch, by Stripe's clock, as events carry them. Spans of one account and mode never
/// overlap; what lies between them is a gap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Span {
    /// The connected account; `None` for the account whose key is used, where it is not named.
    pub account: Option<String>,
    /// Live or test mode.
    pub livemode: bool,
    /// The first second.
    pub from: i64,
    /// The second after the last one.
    pub to: i64,
    /// The number of events that were delivered.
    pub delivered: u64,
    /// The number of events that no delivery had brought, and that were found in Stripe's list.
    pub found: u64,
    /// The number of events that no endpoint's policy accepts.
    pub refused: u64,
    /// True if nobody can say any more what happened in it: Stripe no longer lists its events. Then the numbers are 0.
    pub beyond_reach: bool,
}

impl Span {
    /// An empty span of an account and mode.
    pub fn new(account: Option<&str>, livemode: bool, from: i64, to: i64) -> Self {
        Span {
            account: account.map(str::to_owned),
            livemode,
            from,
            to,
            ..Span::default()
        }
    }

    /// True if it is of this account and mode.
    pub fn is_of(&self, account: Option<&str>, livemode: bool) -> bool {
        self.livemode == livemode && self.account.as_deref() == account
    }

    /// The change when it joins spans of its account and mode: the spans that go, by their first seconds, and the one that
    /// comes. `None` if a part of it is covered already: whoever covered it has counted its events.
    ///
    /// A span without length only adds its numbers to the one that it touches; where there is none, nothing is written.
    pub fn join(&self, others: &[Span]) -> Option<(Vec<i64>, Option<Span>)> {
        if self.from > self.to || others.iter().any(|other| overlaps(self, other)) {
            return None;
        }
        let touching = others.iter().filter(|other| {
            other.beyond_reach == self.beyond_reach && other.from <= self.to && self.from <= other.to
        });
        let (mut gone, mut joined) = (Vec::new(), self.clone());
        for other in touching {
            gone.push(other.from);
            joined.from = joined.from.min(other.from);
            joined.to = joined.to.max(other.to);
            joined.delivered += other.delivered;
            joined.found += other.found;
            joined.refused += other.refused;
        }
        let joined = (joined.from < joined.to).then_some(joined);
        Some((gone, joined))
    }
}

fn overlaps(one: &Span, other: &Span) -> bool {
    one.from.max(other.from) < one.to.min(other.to)
}

/// The parts of `from..to` that no span holds, in order, as first second and the second after the last one.
#[cfg_attr(not(feature = "reconcile"), allow(dead_code))]
pub(crate) fn gaps(spans: &[Span], from: i64, to: i64) -> Vec<(i64, i64)> {
    let mut held: Vec<(i64, i64)> = spans.iter().map(|span| (span.from, span.to)).collect();
    held.sort_unstable();
    let (mut gaps, mut at) = (Vec::new(), from);
    for (begin, end) in held {
        if begin.min(to) > at {
            gaps.push((at, begin.min(to)));
        }
        at = at.max(end);
    }
    if at < to {
        gaps.push((at, to));
    }
    gaps
}

/// Writes a span into a list of spans of all accounts. False, and nothing is written, if a part of it is covered already.
pub(crate) fn cover(spans: &mut Vec<Span>, span: &Span) -> bool {
    let is_own = |other: &Span| other.is_of(span.account.as_deref(), span.livemode);
    let own: Vec<Span> = spans.iter().filter(|other| is_own(other)).cloned().collect();
    let Some((gone, joined)) = span.join(&own) else {
        return false;
    };
    spans.retain(|other| !is_own(other) || !gone.contains(&other.from));
    spans.extend(joined);
    true
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn seconds(spans: &[Span], account: Option<&str>, beyond_reach: bool) -> BTreeSet<i64> {
        spans
            .iter()
            .filter(|span| span.is_of(account, true) && span.beyond_reach == beyond_reach)
            .flat_map(|span| span.from..span.to)
            .collect()
    }

    proptest! {
        /// Against a set of seconds: no more is held than was put there, no less, and nothing twice.
        #[test]
        fn a_ledger_holds_what_was_covered_and_nothing_else(
            acts in prop::collection::vec((0_i64..40, -2_i64..12, 0_u64..4, any::<bool>(), any::<bool>()), 0..40),
        ) {
            let mut spans = Vec::new();
            let mut model = [[BTreeSet::new(), BTreeSet::new()], [BTreeSet::new(), BTreeSet::new()]];
            let mut found = 0;
            for (from, length, number, other, beyond_reach) in acts {
                let account = other.then_some("acct_1");
                let mut span = Span::new(account, true, from, from + length);
                span.beyond_reach = beyond_reach;
                span.found = number;
                let is_held = |at: &i64| model[usize::from(other)].iter().any(|held| held.contains(at));
                let free = length >= 0 && !(from..from + length).any(|at| is_held(&at));
                let had = spans.clone();
                prop_assert_eq!(cover(&mut spans, &span), free);
                if !free {
                    prop_assert_eq!(&spans, &had);
                    continue;
                }
                model[usize::from(other)][usize::from(beyond_reach)].extend(from..from + length);
                let touches = |other: &&Span| other.is_of(account, true) && other.beyond_reach == beyond_reach
                    && other.from <= span.to && span.from <= other.to;
                found += if length > 0 || had.iter().any(|other| touches(&other)) { number } else { 0 };
            }
            prop_assert_eq!(spans.iter().map(|span| span.found).sum::<u64>(), found);
            for (other, held) in model.iter().enumerate() {
                let account = (other == 1).then_some("acct_1");
                for beyond_reach in [false, true] {
                    prop_assert_eq!(seconds(&spans, account, beyond_reach), held[usize::from(beyond_reach)].clone());
                }
                let own: Vec<Span> = spans.iter().filter(|span| span.is_of(account, true)).cloned().collect();
                for (at, one) in own.iter().enumerate() {
                    prop_assert!(one.from < one.to);
                    for two in &own[at + 1..] {
                        prop_assert!(!overlaps(one, two));
                        let apart = one.to != two.from && two.to != one.from;
                        prop_assert!(apart || one.beyond_reach != two.beyond_reach, "grown together");
                    }
                }
                let free: BTreeSet<i64> = gaps(&own, 5, 45).iter().flat_map(|(from, to)| *from..*to).collect();
                let want: BTreeSet<i64> = (5..45).filter(|at| !held.iter().any(|held| held.contains(at))).collect();
                prop_assert_eq!(free, want);
                prop_assert!(gaps(&own, 5, 45).iter().all(|(from, to)| from < to));
            }
        }
    }

    #[test]
    fn a_span_is_no_other_account_s_and_no_other_mode_s() {
        let mut spans = vec![Span::new(None, true, 0, 10)];
        assert!(cover(&mut spans, &Span::new(None, false, 0, 10)));
        assert!(cover(&mut spans, &Span::new(Some("acct_1"), true, 5, 10)));
        assert!(!cover(&mut spans, &Span::new(None, true, 9, 12)));
        assert!(cover(&mut spans, &Span::new(None, true, 10, 12)));
        assert_eq!(spans.len(), 3);
        assert_eq!(gaps(&[], 3, 3), []);
    }
}
