//! A group whose every attempt fails is left alone for a while: what it calls is away, and each further event would only use
//! up an attempt and a slot.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// The rule by which a worker leaves a handler group alone: after so many attempts of it in a row that failed and are to be
/// retried.
///
/// While a group is paused nothing of it is claimed by this worker, and its attempts are not counted; events go on being
/// recorded, and other groups run. After the pause one event is tried: if it succeeds, all go on; if it fails, the pause is
/// twice as long. Each worker decides for itself. Permanent failures do not count: they are the event's own. A group is called
/// paused until one of its events has succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Breaker {
    /// Failures in a row that begin a pause. Default 10; 0 counts as 1.
    pub failures: u32,
    /// The first pause. Default 30 s.
    pub pause: Duration,
    /// The longest pause. Default 10 min.
    pub longest: Duration,
}

impl Default for Breaker {
    fn default() -> Self {
        Breaker {
            failures: 10,
            pause: Duration::from_secs(30),
            longest: Duration::from_secs(600),
        }
    }
}

/// The sign that an attempt is for its group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Success,
    Failure,
    /// The event's own fault, or nobody's.
    Neither,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Everything runs; this many attempts in a row have failed.
    Running(u32),
    /// Nothing runs before this time; the pause was that long.
    Paused(Instant, Duration),
    /// One event runs, after a pause of that length.
    Trying(Duration),
}

/// The event that is tried after a pause. If it ends without a sign (its lease was lost, the worker stopped), another one is.
#[derive(Debug)]
pub(super) struct Trial(Arc<Breakers>, String);

impl Drop for Trial {
    fn drop(&mut self) {
        if let Some(state) = self.0.groups().get_mut(&self.1) {
            if let Group::Trying(pause) = *state {
                *state = Group::Paused(Instant::now(), pause);
            }
        }
    }
}

/// The groups of one worker.
#[derive(Debug, Default)]
pub(super) struct Breakers {
    settings: Option<Breaker>,
    groups: Mutex<HashMap<String, Group>>,
}

impl Breakers {
    pub(super) fn new(settings: Breaker) -> Self {
        Breakers {
            settings: Some(settings),
            groups: Mutex::default(),
        }
    }

    fn groups(&self) -> MutexGuard<'_, HashMap<String, Group>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of `free` slots that this group may have now.
    pub(super) fn allowed(&self, group: &str, free: u32, now: Instant) -> u32 {
        match self.groups().get(group) {
            None | Some(Group::Running(_)) => free,
            Some(Group::Paused(until, _)) => free.min(u32::from(now >= *until)),
            Some(Group::Trying(_)) => 0,
        }
    }

    /// The number of failures in a row that a group has left until it is paused. `None` if it is, or one is being tried.
    pub(super) fn room(&self, group: &str) -> Option<u32> {
        let Some(settings) = self.settings else {
            return Some(u32::MAX);
        };
        match self.groups().get(group) {
            None => Some(settings.failures.max(1)),
            Some(Group::Running(n)) => Some(settings.failures.saturating_sub(*n).max(1)),
            Some(Group::Paused(..) | Group::Trying(_)) => None,
        }
    }

    /// The time until the first of the pauses is over.
    pub(super) fn wait(&self, now: Instant) -> Option<Duration> {
        let groups = self.groups();
        let waits = groups.values().filter_map(|state| match state {
            Group::Paused(until, _) => Some(until.saturating_duration_since(now)),
            _ => None,
        });
        waits.min()
    }

    /// Something of this group is started. After a pause it is the one that is tried; what is returned lives as long as it.
    pub(super) fn started(self: &Arc<Self>, group: &str) -> Option<Trial> {
        let mut groups = self.groups();
        let state = groups.get_mut(group)?;
        let Group::Paused(_, pause) = *state else {
            return None;
        };
        *state = Group::Trying(pause);
        Some(Trial(self.clone(), group.to_owned()))
    }

    /// Something of this group has ended. The length of the pause, if one begins with it.
    pub(super) fn finished(&self, group: &str, sign: Sign, now: Instant) -> Option<Duration> {
        let settings = self.settings?;
        let mut groups = self.groups();
        let state = groups.entry(group.to_owned()).or_insert(Group::Running(0));
        let before = *state;
        *state = match (sign, before) {
            (Sign::Success, _) => Group::Running(0),
            (Sign::Neither, state) => state,
            (Sign::Failure, Group::Running(n)) => next(n.saturating_add(1), settings, now),
            // One that was started before the pause began.
            (Sign::Failure, paused @ Group::Paused(..)) => paused,
            (Sign::Failure, Group::Trying(pause)) => {
                let pause = pause.saturating_mul(2).min(settings.longest);
                Group::Paused(now + pause, pause)
            }
        };
        match *state {
            Group::Paused(_, pause) if *state != before => Some(pause),
            _ => None,
        }
    }

    /// The groups that are paused, in the order of their names.
    pub(super) fn paused(&self) -> Vec<String> {
        let groups = self.groups();
        let paused = groups
            .iter()
            .filter(|(_, state)| matches!(state, Group::Paused(..) | Group::Trying(_)));
        let mut names: Vec<String> = paused.map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    }
}

fn next(failures: u32, settings: Breaker, now: Instant) -> Group {
    if failures < settings.failures {
        return Group::Running(failures);
    }
    let pause = settings.pause.min(settings.longest);
    Group::Paused(now + pause, pause)
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: Duration = Duration::from_secs(1);

    fn breakers(failures: u32) -> Arc<Breakers> {
        Arc::new(Breakers::new(Breaker {
            failures,
            pause: 30 * S,
            longest: 100 * S,
        }))
    }

    #[test]
    fn failures_in_a_row_pause_a_group_and_no_other() {
        let (b, now) = (breakers(3), Instant::now());
        for _ in 0..2 {
            b.finished("a", Sign::Failure, now);
        }
        assert_eq!(b.allowed("a", 8, now), 8);
        assert_eq!((b.room("a"), b.room("b")), (Some(1), Some(3)));
        b.finished("a", Sign::Success, now);
        assert_eq!(b.room("a"), Some(3));
        b.finished("a", Sign::Neither, now);
        for _ in 0..2 {
            b.finished("a", Sign::Failure, now);
        }
        assert!(b.paused().is_empty(), "a success begins the count anew");
        b.finished("a", Sign::Neither, now);
        b.finished("a", Sign::Failure, now);
        assert_eq!((b.allowed("a", 8, now), b.allowed("b", 8, now)), (0, 8));
        assert_eq!((b.paused(), b.room("a")), (vec!["a".to_owned()], None));
        assert_eq!(b.wait(now + S), Some(29 * S));
        // Those that ran when it began change nothing.
        b.finished("a", Sign::Failure, now);
        assert_eq!(b.allowed("a", 8, now + 30 * S - Duration::from_millis(1)), 0);
        assert_eq!(b.allowed("a", 8, now + 30 * S), 1);
    }

    #[test]
    fn one_is_tried_after_a_pause_and_the_next_pause_is_twice_as_long() {
        let (b, now) = (breakers(1), Instant::now());
        b.finished("a", Sign::Failure, now);
        let mut at = now;
        for pause in [30, 60, 100, 100] {
            at += pause * S;
            assert_eq!(b.allowed("a", 8, at - Duration::from_millis(1)), 0, "{pause}");
            assert_eq!(b.allowed("a", 8, at), 1, "{pause}");
            let trial = b.started("a").expect("the one that is tried");
            assert!(b.started("a").is_none());
            assert_eq!(b.allowed("a", 8, at + 1000 * S), 0, "one at a time");
            b.finished("a", Sign::Neither, at);
            drop(trial);
            assert_eq!(b.allowed("a", 8, at + S), 1, "that one said nothing");
            let trial = b.started("a");
            b.finished("a", Sign::Failure, at);
            drop(trial);
        }
        assert_eq!(b.paused(), ["a"]);
        let trial = b.started("a");
        b.finished("a", Sign::Success, at);
        drop(trial);
        assert_eq!(b.allowed("a", 8, at), 8);
        assert!(b.paused().is_empty() && b.wait(at).is_none());
    }

    #[test]
    fn without_settings_nothing_is_paused() {
        let (b, now) = (Arc::new(Breakers::default()), Instant::now());
        for _ in 0..1000 {
            assert!(b.started("a").is_none());
            b.finished("a", Sign::Failure, now);
        }
        assert_eq!(b.allowed("a", 8, now), 8);
    }
}
