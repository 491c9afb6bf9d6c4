//! Which part of the list is read next, and what was posted of it. Arithmetic only.

use std::collections::HashMap;

use super::super::plan::GRACE;

/// The most of the list that is read at once, in seconds: what is read waits in memory until it is posted.
const MOST: i64 = 60 * 60;

/// The part of the list that is still open: from `mark` on, without what was posted. A late listing is one within the grace.
#[derive(Debug)]
pub(super) struct Window {
    /// The end of what was listed and posted for good.
    mark: i64,
    /// The events since then that were posted, by their seconds.
    posted: HashMap<String, i64>,
}

/// The part of the list that is read: from, and the second after its end; `None` if it is read to its end.
pub(super) type Range = (i64, Option<i64>);

impl Window {
    /// Everything since a second.
    pub(super) fn since(second: i64) -> Self {
        Self {
            mark: second,
            posted: HashMap::new(),
        }
    }

    /// The next part. `now`: Stripe's clock.
    pub(super) fn next(&self, now: i64) -> Range {
        let end = self.mark.saturating_add(MOST);
        let is_much = end < now.saturating_sub(GRACE);
        (self.mark, is_much.then_some(end))
    }

    /// True for an event of the part that was not posted yet.
    pub(super) fn is_new(&self, id: &str, second: i64, (from, to): Range) -> bool {
        second >= from && to.is_none_or(|to| second < to) && !self.posted.contains_key(id)
    }

    /// Notes that an event was posted, or given up.
    pub(super) fn post(&mut self, id: &str, second: i64) {
        self.posted.insert(id.to_owned(), second);
    }

    /// Moves on, after all that was new in the part was posted. `date`: Stripe's clock when it was read.
    pub(super) fn read(&mut self, (_, to): Range, date: i64) {
        let mark = to.unwrap_or(date.saturating_sub(GRACE));
        self.mark = self.mark.max(mark);
        self.posted.retain(|_, second| *second >= self.mark);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// However events fall, and however late they are listed within the grace: each is posted once, and little is remembered.
        #[test]
        fn each_event_is_posted_once(
            events in prop::collection::vec((0_i64..30_000, 0_i64..GRACE - 1), 0..60),
            looks in prop::collection::vec(1_i64..9_000, 1..40),
        ) {
            const NOW: i64 = 20_000;
            let (mut window, mut now, mut times) = (Window::since(100), NOW, vec![0; events.len()]);
            let mut look = |window: &mut Window, now: i64| {
                let range = window.next(now);
                for (number, (second, late)) in events.iter().enumerate() {
                    let id = number.to_string();
                    if second + late <= now && window.is_new(&id, *second, range) {
                        times[number] += 1;
                        window.post(&id, *second);
                    }
                }
                window.read(range, now);
                assert!(window.posted.values().all(|second| *second >= window.mark));
            };
            for pause in looks {
                look(&mut window, now);
                now += pause;
            }
            now = now.max(30_000 + GRACE);
            for _ in 0..200 {
                look(&mut window, now);
                now += 1;
            }
            for (number, (second, _)) in events.iter().enumerate() {
                prop_assert_eq!(times[number], i32::from(*second >= 100), "{} of {:?}", number, events[number]);
            }
        }
    }
}
