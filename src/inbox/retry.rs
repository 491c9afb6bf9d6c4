//! When a failed attempt is tried again.

use std::time::Duration;

const S: u64 = 1;
const M: u64 = 60;
const H: u64 = 3600;

/// The time between two tries against a database that is away: 20 ms, doubled up to 2 s, ±50 %.
#[derive(Debug, Default)]
pub(crate) struct Pause(u32);

impl Pause {
    pub(crate) async fn wait(&mut self) {
        tokio::time::sleep(self.next_with(unit_random())).await;
    }

    fn next_with(&mut self, random: f64) -> Duration {
        let base = Duration::from_millis(20) * 2u32.pow(self.0.min(7));
        self.0 = self.0.saturating_add(1);
        base.min(Duration::from_secs(2)).mul_f64(0.5 + random)
    }
}

/// The delays after the first, second, … failed attempt, and the jitter on them.
///
/// The default has 20 delays over about three days (73 h 21 min without jitter), which is Stripe's own window
/// (documented, 2026-11): 1 s, 5 s, 15 s, 1 min, 5 min, 15 min, 1 h, 2 h, 4 h, then eleven times 6 h, each ±20 %.
/// The first three are quick because the usual cause is a sibling event that has not been applied yet.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Schedule {
    delays: Vec<Duration>,
    jitter: f64,
}

impl Default for Schedule {
    fn default() -> Self {
        let seconds = [S, 5 * S, 15 * S, M, 5 * M, 15 * M, H, 2 * H, 4 * H];
        let delays = seconds
            .into_iter()
            .chain(std::iter::repeat_n(6 * H, 11))
            .map(Duration::from_secs)
            .collect();
        Schedule { delays, jitter: 0.2 }
    }
}

impl Schedule {
    /// A schedule of these delays; after the last one a failure is final. Jitter is ±20 %.
    pub fn new(delays: impl IntoIterator<Item = Duration>) -> Self {
        Schedule {
            delays: delays.into_iter().collect(),
            jitter: 0.2,
        }
    }

    /// Sets the jitter as a share of the delay, 0 to 1 (values outside are clamped).
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share.is_finite() {
            share.clamp(0.0, 1.0)
        } else {
            0.0
        };
        self
    }

    /// The number of retries after the first attempt.
    pub fn retries(&self) -> usize {
        self.delays.len()
    }

    /// The delay after the `attempt`-th attempt (from 1) failed; `None` when that was the last one.
    pub fn delay(&self, attempt: u32) -> Option<Duration> {
        self.delay_with(attempt, unit_random())
    }

    /// As [`Schedule::delay`], with the random number in 0..1 given.
    pub(crate) fn delay_with(&self, attempt: u32, random: f64) -> Option<Duration> {
        let at = usize::try_from(attempt.max(1) - 1).unwrap_or(usize::MAX);
        let base = self.delays.get(at)?;
        let share = (1.0 + self.jitter * (2.0 * random - 1.0)).max(0.0);
        Some(Duration::try_from_secs_f64(base.as_secs_f64() * share).unwrap_or(Duration::MAX))
    }
}

/// 64 random bits from the operating system's seed of the standard hasher; good for jitter and ids, not for secrets.
pub(crate) fn random_u64() -> u64 {
    use std::hash::{BuildHasher, Hasher};
    use std::sync::atomic::{AtomicU64, Ordering};
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut h = std::collections::hash_map::RandomState::new().build_hasher();
    h.write_u64(COUNT.fetch_add(1, Ordering::Relaxed));
    h.write_u128(
        std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map(|d| d.as_nanos())
            .unwrap_or(0),
    );
    h.write_u32(std::process::id());
    h.finish()
}

/// A random number in 0..1.
pub(crate) fn unit_random() -> f64 {
    (random_u64() >> 11) as f64 / (1u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_is_away_is_asked_less_and_less_often() {
        let mut pause = Pause::default();
        let pauses: Vec<_> = (0..10).map(|_| pause.next_with(0.5).as_millis()).collect();
        assert_eq!(pauses, [20, 40, 80, 160, 320, 640, 1280, 2000, 2000, 2000]);
        let spread = [0.0, 0.999].map(|random| Pause::default().next_with(random).as_micros());
        assert_eq!(spread, [10_000, 29_980]);
    }

    #[tokio::test]
    async fn a_pause_takes_its_time() {
        let before = std::time::Instant::now();
        Pause::default().wait().await;
        assert!(
            before.elapsed() >= Duration::from_millis(10),
            "{:?}",
            before.elapsed()
        );
    }

    #[test]
    fn a_delay_is_never_none_before_the_last_nor_too_long_to_count() {
        let schedule = Schedule::new([Duration::from_secs(10), Duration::MAX]);
        let first = schedule.delay(1).unwrap();
        assert!(first >= Duration::from_secs(8) && first <= Duration::from_secs(12));
        assert_eq!(schedule.delay_with(2, 1.0), Some(Duration::MAX));
        assert_eq!(schedule.delay(3), None);
    }

    #[test]
    fn default_covers_three_days_in_twenty_retries() {
        let s = Schedule::default();
        assert_eq!(s.retries(), 20);
        let total: Duration = (1..=20).filter_map(|a| s.delay_with(a, 0.5)).sum();
        assert_eq!(total.as_secs(), 73 * H + 21 * M + 21);
        assert_eq!(s.delay_with(1, 0.5), Some(Duration::from_secs(1)));
        assert_eq!(s.delay_with(21, 0.5), None);
    }

    #[test]
    fn jitter_is_a_share_of_the_delay() {
        let at = |share: f64, random: f64| {
            let schedule = Schedule::new([Duration::from_secs(100)]).jitter(share);
            schedule.delay_with(1, random).map(|delay| delay.as_secs())
        };
        for (share, least, most) in [
            (0.5, 50, 150),
            (0.0, 100, 100),
            (1.0, 0, 200),
            (7.0, 0, 200),
            (-7.0, 100, 100),
            (f64::NAN, 100, 100),
            (f64::INFINITY, 100, 100),
            (f64::NEG_INFINITY, 100, 100),
        ] {
            assert_eq!(
                (at(share, 0.0), at(share, 1.0)),
                (Some(least), Some(most)),
                "{share}"
            );
        }
    }

    #[test]
    fn jitter_stays_within_a_fifth() {
        let s = Schedule::default();
        assert_eq!(s.delay_with(4, 0.0), Some(Duration::from_secs(48)));
        assert_eq!(s.delay_with(4, 1.0), Some(Duration::from_secs(72)));
        let all: Vec<f64> = (0..1000).map(|_| unit_random()).collect();
        assert!(all.iter().all(|r| (0.0..1.0).contains(r)));
        assert!(all.iter().any(|r| *r < 0.1) && all.iter().any(|r| *r > 0.9));
    }
}
