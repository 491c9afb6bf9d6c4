//! The number of batches that run side by side on a database with many writers.

use std::time::{Duration, Instant};

/// Below this time for an event there is nothing to be gained by more batches at once.
const FAST: Duration = Duration::from_micros(1500);

/// Batches after a change that say nothing: they were begun before it, or had to open connections.
const SKIPPED: u32 = 8;

/// The first batch that says something.
const FIRST: u32 = SKIPPED + 1;

/// Batches whose times are then averaged before the next change.
const AVERAGED: u32 = 16;

/// The age from which a measurement is made again; each time that it confirms the last one, twice as long.
const OLD: Duration = Duration::from_secs(30);
const OLDEST: Duration = Duration::from_secs(600);

/// The number of a group's batches that run at once: a quarter of the slots, or all of them, whichever drains it faster.
///
/// Where events wait for the processors of the database, fewer batches are faster: each holds up to 64 savepoints, and every statement
/// of every other looks through them. Where they wait for something else, for the network or for what handlers call, more are. Which
/// it is shows in the time that an event takes, both ways.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Lines {
    /// True: all slots.
    is_wide: bool,
    /// True while the other number is being tried.
    is_trial: bool,
    /// Batches since the last change.
    batches: u32,
    /// The average time of an event within a batch: with few, and with all.
    times: [Duration; 2],
    /// The end of the last trial, and the number of trials in a row that changed nothing.
    tried: Option<(Instant, u32)>,
}

impl Lines {
    /// The number of batches at once, for so many slots.
    pub(super) fn of(&self, slots: u32) -> u32 {
        if self.is_wide { slots } else { slots.div_ceil(4) }
    }

    fn turn(&mut self) {
        self.is_wide = !self.is_wide;
        self.batches = 0;
    }

    /// Takes note of the time that a batch took for each of its events.
    pub(super) fn took(&mut self, each: Duration, slots: u32, now: Instant) {
        self.batches = self.batches.saturating_add(1);
        if self.batches <= SKIPPED {
            return;
        }
        let average = &mut self.times[usize::from(self.is_wide)];
        *average = match self.batches {
            FIRST => each,
            _ => (*average * 7 + each) / 8,
        };
        let is_fast = *average < FAST && !self.is_wide;
        if self.batches < SKIPPED + AVERAGED {
            return;
        }
        if !self.is_trial {
            let old = |kept: u32| (OLD * 2_u32.saturating_pow(kept.min(8))).min(OLDEST);
            let is_due = |(at, kept): (Instant, u32)| now.saturating_duration_since(at) >= old(kept);
            if !is_fast && self.tried.is_none_or(is_due) {
                self.is_trial = true;
                self.turn();
            }
            return;
        }
        self.is_trial = false;
        let [few, wide] = self.times.map(|time| time.as_secs_f64());
        // A tenth more is not worth a change.
        let ratio = few / f64::from(slots.div_ceil(4)) / (wide / f64::from(slots));
        let is_better = if self.is_wide { ratio > 1.1 } else { ratio < 0.9 };
        if is_better {
            self.tried = Some((now, 0));
        } else {
            let kept = self.tried.map_or(0, |(_, kept)| kept);
            self.tried = Some((now, kept.saturating_add(1)));
            self.turn();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Batches one after the other, of a group whose events take so long with so many batches at once; how often each number was used.
    fn after(seconds: u64, time: impl Fn(u32) -> Duration) -> [u32; 2] {
        let (mut lines, start) = (Lines::default(), Instant::now());
        let (mut used, mut now) = ([0, 0], start);
        while now < start + Duration::from_secs(seconds) {
            let width = lines.of(16);
            used[usize::from(width == 16)] += 1;
            now += time(width) * 32 / width;
            lines.took(time(width), 16, now);
        }
        used
    }

    #[test]
    fn a_fast_database_is_not_given_more_batches() {
        assert_eq!(after(20, |_| Duration::from_micros(600))[1], 0);
    }

    #[test]
    fn where_events_wait_for_the_processor_few_batches_run_at_once() {
        let [few, all] = after(100, |width| Duration::from_micros(40) * width * (width + 11));
        assert!(few > 10 * all && all > 0, "{few} {all}");
    }

    #[test]
    fn where_events_wait_for_something_else_many_do() {
        let [few, all] = after(100, |_| Duration::from_millis(3));
        assert!(all > 10 * few && few > 24, "{few} {all}");
    }

    #[test]
    fn what_has_changed_is_found_out() {
        let (mut lines, mut now) = (Lines::default(), Instant::now());
        // The number that is used most, from the tenth minute on: trials that change nothing come ever more rarely.
        let mut mostly = |time: &dyn Fn(u32) -> Duration| {
            let start = now;
            let mut used = [0, 0];
            while now < start + Duration::from_secs(1200) {
                let width = lines.of(16);
                now += time(width) * 32 / width;
                lines.took(time(width), 16, now);
                used[usize::from(width == 16)] += u32::from(now > start + Duration::from_secs(600));
            }
            if used[1] > used[0] { 16 } else { 4 }
        };
        assert_eq!(mostly(&|_| Duration::from_millis(3)), 16);
        assert_eq!(
            mostly(&|width| Duration::from_micros(40) * width * (width + 11)),
            4
        );
        assert_eq!(mostly(&|_| Duration::from_millis(3)), 16);
    }
}
