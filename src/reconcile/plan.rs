//! Which time is looked at next. Arithmetic only.

use crate::inbox::{Span, gaps};

/// Stripe lists events up to a minute late: what is younger than this is left for the next pass.
pub(super) const GRACE: i64 = 5 * 60;
/// The time that is read again before the end of what is covered.
pub(super) const OVERLAP: i64 = 60 * 60;
/// A new ledger begins so long ago.
pub(super) const BEGINNING: i64 = 60 * 60;
/// Stripe lists events for 30 days (documented, read 2026-11), less a minute for the way.
pub(super) const REACH: i64 = 30 * 24 * 60 * 60 - 60;
/// A gap as old as this is about to become one for ever.
pub(super) const WARNING: i64 = 25 * 24 * 60 * 60;

/// The time that is read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    /// The list is read from here on.
    pub(super) from: i64,
    /// The gap begins here: what lies before was counted before.
    pub(super) gap: i64,
    /// The end, not included; `None`: as far as Stripe's list goes.
    pub(super) to: Option<i64>,
}

/// The ledger's beginning.
pub(super) fn beginning(spans: &[Span], since: Option<i64>, now: i64) -> i64 {
    let first = spans.iter().map(|span| span.from).min();
    match (first, since) {
        (Some(first), Some(since)) => first.min(since),
        (Some(time), None) | (None, Some(time)) => time,
        (None, None) => now.saturating_sub(BEGINNING),
    }
}

/// The first gap of a ledger that begins there. `overlap`: read again before the last gap; `window`: at most so much is read.
pub(super) fn next_look(spans: &[Span], beginning: i64, overlap: i64, window: Option<i64>) -> Look {
    const END: i64 = i64::MAX;
    let (gap, end) = gaps(spans, beginning, END).first().copied().unwrap_or((END, END));
    let is_last = end == END;
    let from = match is_last {
        true => gap.saturating_sub(overlap).max(beginning),
        false => gap,
    };
    let end = (!is_last).then_some(end);
    let to = match (end, window) {
        (Some(end), Some(window)) => Some(end.min(gap.saturating_add(window))),
        (None, Some(window)) => Some(gap.saturating_add(window)),
        (end, None) => end,
    };
    Look { from, gap, to }
}

/// The parts of a look that may be written down once its events are recorded: time that is out of reach, and time that is covered.
/// `date`: Stripe's clock when the last page was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Covered {
    pub(super) lost: Option<(i64, i64)>,
    pub(super) held: (i64, i64),
}

pub(super) fn covered(gap: i64, to: i64, date: i64) -> Covered {
    let to = to.max(gap);
    // The list had begun to lose what is older.
    let held = gap.max(date.saturating_sub(REACH)).min(to);
    Covered {
        lost: (gap < held).then_some((gap, held)),
        held: (held, to),
    }
}

/// The size of pages after one of this size was too large to be taken: 100, then 10, then 1.
pub(super) fn smaller_page(size: Option<u32>) -> u32 {
    match size {
        None => 10,
        Some(_) => 1,
    }
}

/// The length of time to read at once, after `range` was too much: half of what was read of it, `seconds`.
pub(super) fn smaller_window(range: i64, seconds: i64) -> i64 {
    (seconds / 2).clamp(1, (range / 2).max(1))
}

/// True if fewer requests are needed for the types by groups of 20 than for the rest of the list of all of them.
///
/// A page of `listed` events, `wanted` of them of the types, took `seconds` of time; `rest` is to be read yet.
pub(super) fn is_cheaper_by_type(
    types: usize,
    listed: usize,
    wanted: usize,
    seconds: i64,
    rest: i64,
) -> bool {
    let pages = rest.max(0) as f64 / seconds.max(1) as f64;
    let by_type = types.div_ceil(20) as f64 + (pages + 1.0) * wanted as f64 / listed.max(1) as f64;
    by_type < pages
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(from: i64, to: i64) -> Span {
        Span::new(None, false, from, to)
    }

    #[test]
    fn a_new_ledger_begins_an_hour_back_or_where_it_is_told() {
        assert_eq!(beginning(&[], None, 10_000), 6400);
        assert_eq!(beginning(&[], Some(5), 10_000), 5);
        assert_eq!(beginning(&[span(100, 200)], None, 10_000), 100);
        assert_eq!(beginning(&[span(100, 200)], Some(5), 10_000), 5);
        // A later `since` is no reason to forget what was promised.
        assert_eq!(beginning(&[span(100, 200)], Some(150), 10_000), 100);
    }

    #[test]
    fn gaps_are_looked_at_from_the_oldest_on_and_the_last_one_with_overlap() {
        let look = |spans: &[Span], window| {
            let look = next_look(spans, 0, 30, window);
            (look.from, look.gap, look.to)
        };
        assert_eq!(look(&[], None), (0, 0, None));
        assert_eq!(look(&[], Some(7)), (0, 0, Some(7)));
        assert_eq!(look(&[span(0, 100)], None), (70, 100, None));
        assert_eq!(look(&[span(0, 10)], None), (0, 10, None));
        assert_eq!(look(&[span(50, 100)], None), (0, 0, Some(50)));
        assert_eq!(look(&[span(50, 100)], Some(7)), (0, 0, Some(7)));
        assert_eq!(look(&[span(0, 50), span(60, 100)], Some(70)), (50, 50, Some(60)));
    }

    #[test]
    fn what_stripe_no_longer_lists_is_out_of_reach() {
        let date = 100 + REACH;
        assert_eq!(
            covered(100, 500, date),
            Covered {
                lost: None,
                held: (100, 500)
            }
        );
        assert_eq!(
            covered(99, 500, date),
            Covered {
                lost: Some((99, 100)),
                held: (100, 500)
            }
        );
        assert_eq!(
            covered(10, 50, date),
            Covered {
                lost: Some((10, 50)),
                held: (50, 50)
            }
        );
        assert_eq!(
            covered(100, 40, date),
            Covered {
                lost: None,
                held: (100, 100)
            }
        );
    }

    #[test]
    fn few_types_among_many_events_are_asked_for_by_name() {
        // A page is a minute, and a tenth of it is wanted: of 600 minutes.
        assert!(is_cheaper_by_type(40, 100, 10, 60, 36_000));
        // Everything is wanted, or little is left.
        assert!(!is_cheaper_by_type(40, 100, 100, 60, 36_000));
        assert!(!is_cheaper_by_type(200, 100, 10, 60, 600));
    }

    proptest! {
        #[test]
        fn windows_shrink(range in 2_i64..1_000_000, seconds in 0_i64..1_000_000) {
            let window = smaller_window(range, seconds);
            prop_assert!(window >= 1 && window < range);
        }

        /// Looks that are all read cover everything, from the beginning to the end, whatever the windows.
        #[test]
        fn looks_lead_through_every_gap(
            held in prop::collection::vec((0_i64..300, 1_i64..40), 0..6),
            windows in prop::collection::vec(prop::option::of(1_i64..50), 1..5),
            since in prop::option::of(0_i64..300),
        ) {
            const NOW: i64 = 400;
            let mut spans = Vec::new();
            for (from, length) in held {
                put(&mut spans, from, from + length);
            }
            let begin = beginning(&spans, since, NOW + 200);
            for turn in 0..5000 {
                let look = next_look(&spans, begin, 30, windows[turn % windows.len()]);
                prop_assert!(look.from <= look.gap && look.from >= begin.min(look.gap));
                if look.gap >= NOW {
                    break;
                }
                let to = look.to.unwrap_or(NOW).min(NOW);
                prop_assert!(to > look.gap, "it goes on");
                prop_assert!(put(&mut spans, look.gap, to));
            }
            prop_assert_eq!(gaps(&spans, begin, NOW), []);
        }
    }

    fn put(spans: &mut Vec<Span>, from: i64, to: i64) -> bool {
        let Some((gone, joined)) = span(from, to).join(spans) else {
            return false;
        };
        spans.retain(|span| !gone.contains(&span.from));
        spans.extend(joined);
        true
    }
}
