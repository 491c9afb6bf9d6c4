//! The health of a receiver: its store, its workers, what waits and what is dead, and a verdict.
//!
//! Two questions are asked of a service by whoever runs it. *Is it alive?* If not, a restart helps: [`Receiver::healthz`], which
//! asks nothing but the process itself. *Is it ready?* If not, requests go elsewhere: [`Receiver::readyz`], which asks the store, too.

use std::fmt;
use std::time::{Duration, Instant};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Answer, Receiver};

/// The limits by which a [`Health`] is judged. A limit of `None` is never passed.
///
/// ```
/// use std::time::Duration;
/// use stripe_webhooks::receiver::HealthThresholds;
///
/// let mut thresholds = HealthThresholds::default();
/// thresholds.oldest_ready = Some(Duration::from_secs(60));
/// thresholds.dead = Some(10);
/// thresholds.needs_worker = true;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HealthThresholds {
    /// The time in which the store must answer; else it counts as away, which is [`HealthVerdict::Down`]. Default 2 s.
    pub store_within: Duration,
    /// Degraded if an event has been ready for longer without a worker taking it. Default 5 min.
    pub oldest_ready: Option<Duration>,
    /// Down if an event has been ready for longer. Default `None`.
    pub oldest_ready_down: Option<Duration>,
    /// Degraded from this many dead tasks on. Default 1.
    pub dead: Option<u64>,
    /// Down from this many dead tasks on. Default `None`.
    pub dead_down: Option<u64>,
    /// Degraded if the handlers are further than this behind Stripe. Default 15 min.
    pub lag: Option<Duration>,
    /// Down if the handlers are further than this behind Stripe. Default `None`.
    pub lag_down: Option<Duration>,
    /// Degraded if no event has come for longer, and one has come before. Default `None`: it may be a quiet night.
    pub silence: Option<Duration>,
    /// True if a worker must run in this process: degraded while none does. Default false: it may run in another one.
    pub needs_worker: bool,
    /// The time for which [`Receiver::readyz`] gives the same answer again, so that many who ask cost the store no more than one.
    /// Default 1 s.
    pub fresh_for: Duration,
}

impl Default for HealthThresholds {
    fn default() -> Self {
        Self {
            store_within: Duration::from_secs(2),
            oldest_ready: Some(Duration::from_secs(300)),
            oldest_ready_down: None,
            dead: Some(1),
            dead_down: None,
            lag: Some(Duration::from_secs(900)),
            lag_down: None,
            silence: None,
            needs_worker: false,
            fresh_for: Duration::from_secs(1),
        }
    }
}

/// The verdict on a receiver, the worst of its problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HealthVerdict {
    /// Nothing is wrong.
    Ok,
    /// Somebody should look; deliveries are taken.
    Degraded,
    /// Deliveries cannot be taken, or a limit was set that says so.
    Down,
}

impl HealthVerdict {
    /// The verdict as a word: `ok`, `degraded` or `down`.
    pub fn name(self) -> &'static str {
        match self {
            HealthVerdict::Ok => "ok",
            HealthVerdict::Degraded => "degraded",
            HealthVerdict::Down => "down",
        }
    }
}

impl fmt::Display for HealthVerdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The inbox's store, asked just now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreHealth {
    /// There is none to ask: no inbox, or one in front of a queue of the application's own.
    None,
    /// It answered.
    #[non_exhaustive]
    Up {
        /// The time that it took.
        took: Duration,
    },
    /// It gave an error, or no answer in time.
    #[non_exhaustive]
    Away {
        /// The error, for a log; never in [`Health::to_json`], which anybody may see.
        error: String,
    },
}

/// The workers of this receiver in this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WorkerHealth {
    /// None was started here; another process may have some.
    NotHere,
    /// At least one runs.
    #[non_exhaustive]
    Running {
        /// The number of them.
        workers: u32,
    },
    /// All have ended, as they were asked to.
    Stopped,
    /// None runs, and at least one ended without having been asked to: its future was dropped, or it panicked. A restart helps.
    Lost,
}

impl WorkerHealth {
    /// The state as a word: `not_here`, `running`, `stopped` or `lost`.
    pub fn name(self) -> &'static str {
        match self {
            WorkerHealth::NotHere => "not_here",
            WorkerHealth::Running { .. } => "running",
            WorkerHealth::Stopped => "stopped",
            WorkerHealth::Lost => "lost",
        }
    }
}

/// One reason why a receiver is not well.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HealthProblem {
    /// A stable word: `store_away`, `worker_lost`, `worker_missing`, `oldest_ready`, `dead`, `lag` or `silence`.
    pub name: &'static str,
    /// The verdict that it alone would give.
    pub verdict: HealthVerdict,
    /// A sentence for people, with the value and the limit. Holds nothing secret.
    pub message: String,
}

/// The health of a receiver, from [`Receiver::health`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Health {
    /// The store.
    pub store: StoreHealth,
    /// The workers of this process.
    pub worker: WorkerHealth,
    /// The time for which the event that waits longest has been ready, due and not taken; `None` if none waits, or the store
    /// cannot say.
    pub oldest_ready: Option<Duration>,
    /// The number of dead tasks; `None` if the store cannot say.
    pub dead: Option<u64>,
    /// The time between Stripe's creation of the oldest event that is still to be run and now: how far the handlers are behind
    /// Stripe. Zero if nothing waits; `None` if the store cannot say.
    pub lag: Option<Duration>,
    /// The time when the last event came, in seconds since the Unix epoch; `None` if none has come that is known of.
    pub last_event: Option<i64>,
    /// The reasons for the verdict, the worst first. Empty for [`HealthVerdict::Ok`].
    pub problems: Vec<HealthProblem>,
}

impl Health {
    /// The worst of its problems.
    pub fn verdict(&self) -> HealthVerdict {
        let verdicts = self.problems.iter().map(|problem| problem.verdict);
        verdicts.max().unwrap_or(HealthVerdict::Ok)
    }

    /// The JSON that [`Receiver::readyz`] answers. Durations are in seconds, `last_event` is a time in UTC (RFC 3339); what is
    /// not known is null. It holds no error text of the store, which may name a host.
    ///
    /// ```json
    /// {"verdict":"degraded","store":{"state":"up","seconds":0.002},"worker":{"state":"running","workers":1},
    ///  "oldest_ready_seconds":null,"dead":2,"lag_seconds":0.0,"last_event":"2026-11-29T06:00:00Z",
    ///  "problems":[{"name":"dead","verdict":"degraded","message":"2 dead tasks, the limit is 1"}]}
    /// ```
    pub fn to_json(&self) -> String {
        let seconds = |time: Option<Duration>| time.map(|time| time.as_secs_f64());
        let store = match &self.store {
            StoreHealth::None => serde_json::json!({"state": "none"}),
            StoreHealth::Up { took } => serde_json::json!({"state": "up", "seconds": took.as_secs_f64()}),
            StoreHealth::Away { .. } => serde_json::json!({"state": "away"}),
        };
        let workers = match self.worker {
            WorkerHealth::Running { workers } => workers,
            _ => 0,
        };
        let last_event = self.last_event.and_then(|second| {
            let time = OffsetDateTime::from_unix_timestamp(second).ok()?;
            time.format(&Rfc3339).ok()
        });
        let problem = |problem: &HealthProblem| {
            serde_json::json!({
                "name": problem.name, "verdict": problem.verdict.name(), "message": problem.message,
            })
        };
        serde_json::json!({
            "verdict": self.verdict().name(),
            "store": store,
            "worker": {"state": self.worker.name(), "workers": workers},
            "oldest_ready_seconds": seconds(self.oldest_ready),
            "dead": self.dead,
            "lag_seconds": seconds(self.lag),
            "last_event": last_event,
            "problems": self.problems.iter().map(problem).collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// Fills `problems` in. `now`: seconds since the Unix epoch.
    fn judge(&mut self, limits: &HealthThresholds, now: i64) {
        let mut problems = Vec::new();
        let mut add = |name, verdict, message| {
            problems.push(HealthProblem {
                name,
                verdict,
                message,
            });
        };
        if let StoreHealth::Away { .. } = self.store {
            let message = "the inbox's store does not answer: deliveries are refused with 503".to_owned();
            add("store_away", HealthVerdict::Down, message);
        }
        match self.worker {
            WorkerHealth::Lost => add(
                "worker_lost",
                HealthVerdict::Degraded,
                "the worker of this process has ended without having been asked to: restart it".to_owned(),
            ),
            WorkerHealth::NotHere | WorkerHealth::Stopped if limits.needs_worker => add(
                "worker_missing",
                HealthVerdict::Degraded,
                "no worker runs in this process".to_owned(),
            ),
            _ => {}
        }
        for (name, what, value, degraded, down) in [
            (
                "oldest_ready",
                "an event has been ready without a worker taking it for",
                self.oldest_ready,
                limits.oldest_ready,
                limits.oldest_ready_down,
            ),
            (
                "lag",
                "the handlers are behind Stripe by",
                self.lag,
                limits.lag,
                limits.lag_down,
            ),
        ] {
            let Some(value) = value else { continue };
            if let Some((verdict, limit)) = passed(degraded, down, |limit| value > limit) {
                let (value, limit) = (value.as_secs(), limit.as_secs_f32());
                add(name, verdict, format!("{what} {value} s, the limit is {limit} s"));
            }
        }
        if let Some(dead) = self.dead
            && let Some((verdict, limit)) = passed(limits.dead, limits.dead_down, |limit| dead >= limit)
        {
            add(
                "dead",
                verdict,
                format!("{dead} dead tasks, the limit is {limit}"),
            );
        }
        if let (Some(last), Some(limit)) = (self.last_event, limits.silence) {
            let silent = u64::try_from(now.saturating_sub(last)).unwrap_or(0);
            if Duration::from_secs(silent) > limit {
                let limit = limit.as_secs_f32();
                let message = format!("no event has come for {silent} s, the limit is {limit} s");
                add("silence", HealthVerdict::Degraded, message);
            }
        }
        // The worst first; of equals the order above.
        problems.sort_by_key(|problem| std::cmp::Reverse(problem.verdict));
        self.problems = problems;
    }
}

/// The worse one of two limits that is passed.
fn passed<T: Copy>(
    degraded: Option<T>,
    down: Option<T>,
    is_passed: impl Fn(T) -> bool,
) -> Option<(HealthVerdict, T)> {
    let passed = |verdict, limit: Option<T>| Some((verdict, limit.filter(|limit| is_passed(*limit))?));
    passed(HealthVerdict::Down, down).or_else(|| passed(HealthVerdict::Degraded, degraded))
}

/// The answer that was given last to whoever asked for readiness.
pub(super) type Fresh = tokio::sync::Mutex<Option<(Instant, Answer)>>;

/// With the feature `inbox`.
impl Receiver {
    /// Asks the store, counts the workers of this process and judges, by the thresholds of
    /// [`ReceiverBuilder::health`](super::ReceiverBuilder::health). Answers within
    /// [`store_within`](HealthThresholds::store_within) whatever the store does.
    ///
    /// ```
    /// use stripe_webhooks::{Receiver, Registry, SigningSecret, inbox, receiver::HealthVerdict};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = Receiver::builder(Registry::builder().build()?)
    ///     .secret(SigningSecret::new("whsec_test")?)
    ///     .inbox(inbox::Memory::new())
    ///     .build()?;
    /// let health = receiver.health().await;
    /// assert_eq!(health.verdict(), HealthVerdict::Ok, "{:?}", health.problems);
    /// # Ok(()) }
    /// ```
    pub async fn health(&self) -> Health {
        let limits = &self.0.thresholds;
        let mut health = Health {
            store: StoreHealth::None,
            worker: self.worker_health(),
            oldest_ready: None,
            dead: None,
            lag: None,
            last_event: self.0.pulse.last_event(),
            problems: Vec::new(),
        };
        if let Some(store) = self.0.inbox.as_deref().and_then(crate::inbox::Inbox::store) {
            let start = Instant::now();
            health.store = match tokio::time::timeout(limits.store_within, health.ask(&**store)).await {
                Ok(Ok(())) => StoreHealth::Up {
                    took: start.elapsed(),
                },
                Ok(Err(error)) => StoreHealth::Away {
                    error: crate::handler::chain(&error),
                },
                Err(_) => StoreHealth::Away {
                    error: format!("no answer within {} s", limits.store_within.as_secs_f32()),
                },
            };
        }
        health.judge(limits, OffsetDateTime::now_utc().unix_timestamp());
        health
    }

    fn worker_health(&self) -> WorkerHealth {
        let workers = self.0.pulse.workers();
        match (workers.running, workers.lost, workers.stopped) {
            (0, 0, 0) => WorkerHealth::NotHere,
            (0, 0, _) => WorkerHealth::Stopped,
            (0, ..) => WorkerHealth::Lost,
            (workers, ..) => WorkerHealth::Running { workers },
        }
    }

    /// The answer to *is it alive?*: 200, or 503 if a restart of this process would help, because its worker
    /// [was lost](WorkerHealth::Lost). Asks nothing outside of the process: a store that is away is no reason to restart.
    ///
    /// The body is JSON: `{"verdict":"ok","worker":"running"}`. The adapters have routes for it.
    pub fn healthz(&self) -> Answer {
        let worker = self.worker_health();
        let (status, verdict) = match worker {
            WorkerHealth::Lost => (503, HealthVerdict::Down),
            _ => (200, HealthVerdict::Ok),
        };
        let body = serde_json::json!({"verdict": verdict.name(), "worker": worker.name()});
        Answer::json(status, body.to_string()).uncached()
    }

    /// The answer to *is it ready?*: 503 if the verdict is [`HealthVerdict::Down`], else 200; the body is [`Health::to_json`].
    /// The same for everybody who asks within [`fresh_for`](HealthThresholds::fresh_for). The adapters have routes for it.
    pub async fn readyz(&self) -> Answer {
        // Whoever comes while the store is asked waits for that answer.
        let mut fresh = self.0.fresh.lock().await;
        if let Some((at, answer)) = &*fresh
            && at.elapsed() < self.0.thresholds.fresh_for
        {
            return answer.clone();
        }
        let health = self.health().await;
        let status = if health.verdict() == HealthVerdict::Down {
            503
        } else {
            200
        };
        let answer = Answer::json(status, health.to_json()).uncached();
        *fresh = Some((Instant::now(), answer.clone()));
        answer
    }
}

impl Health {
    /// Asks the store.
    async fn ask(&mut self, store: &dyn crate::inbox::Store) -> Result<(), crate::inbox::StoreError> {
        let vitals = store.vitals().await?;
        self.dead = Some(vitals.total().dead.n);
        self.oldest_ready = Some(vitals.ready_for()).filter(|time| !time.is_zero());
        let oldest = vitals
            .groups
            .iter()
            .filter_map(|group| group.oldest_ready.as_ref());
        let behind = oldest
            .filter(|oldest| oldest.due_us <= vitals.at_us)
            .map(|oldest| vitals.at_us.saturating_sub(oldest.created_us))
            .max();
        let behind = u64::try_from(behind.unwrap_or(0)).unwrap_or(0);
        self.lag = Some(Duration::from_micros(behind));
        // Another process may have received it.
        let received = vitals.last_event.map(|last| last.received_us / 1_000_000);
        self.last_event = self.last_event.max(received);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn well() -> Health {
        Health {
            store: StoreHealth::Up {
                took: Duration::from_millis(2),
            },
            worker: WorkerHealth::Running { workers: 1 },
            oldest_ready: Some(Duration::ZERO),
            dead: Some(0),
            lag: Some(Duration::ZERO),
            last_event: Some(1_000),
            problems: Vec::new(),
        }
    }

    fn judged(change: impl Fn(&mut Health, &mut HealthThresholds)) -> Health {
        let (mut health, mut limits) = (well(), HealthThresholds::default());
        change(&mut health, &mut limits);
        health.judge(&limits, 1_100);
        health
    }

    #[test]
    fn each_limit_gives_its_verdict_and_names_value_and_limit() {
        use HealthVerdict::{Degraded, Down, Ok};
        type Case = (
            fn(&mut Health, &mut HealthThresholds),
            HealthVerdict,
            &'static str,
        );
        let cases: &[Case] = &[
            (|_, _| {}, Ok, ""),
            (
                |h, _| h.store = StoreHealth::Away { error: "x".into() },
                Down,
                "store_away",
            ),
            (|h, _| h.worker = WorkerHealth::Lost, Degraded, "worker_lost"),
            (|h, _| h.worker = WorkerHealth::NotHere, Ok, ""),
            (
                |h, l| (h.worker, l.needs_worker) = (WorkerHealth::NotHere, true),
                Degraded,
                "worker_missing",
            ),
            (
                |h, l| (h.worker, l.needs_worker) = (WorkerHealth::Stopped, true),
                Degraded,
                "worker_missing",
            ),
            (|h, _| h.oldest_ready = Some(Duration::from_secs(300)), Ok, ""),
            (
                |h, _| h.oldest_ready = Some(Duration::from_secs(301)),
                Degraded,
                "oldest_ready",
            ),
            (
                |h, l| {
                    h.oldest_ready = Some(Duration::from_secs(301));
                    l.oldest_ready_down = Some(Duration::from_secs(300));
                },
                Down,
                "oldest_ready",
            ),
            (|h, _| h.dead = Some(1), Degraded, "dead"),
            (|h, l| (h.dead, l.dead) = (Some(1), Some(2)), Ok, ""),
            (|h, l| (h.dead, l.dead) = (Some(1_000), None), Ok, ""),
            (|h, l| (h.dead, l.dead_down) = (Some(7), Some(7)), Down, "dead"),
            (|h, _| h.lag = Some(Duration::from_secs(901)), Degraded, "lag"),
            (
                |h, _| (h.dead, h.lag, h.oldest_ready) = (None, None, None),
                Ok,
                "",
            ),
            (|_, l| l.silence = Some(Duration::from_secs(100)), Ok, ""),
            (
                |_, l| l.silence = Some(Duration::from_secs(99)),
                Degraded,
                "silence",
            ),
            (
                |h, l| (h.last_event, l.silence) = (None, Some(Duration::ZERO)),
                Ok,
                "",
            ),
        ];
        for (number, (change, verdict, name)) in cases.iter().enumerate() {
            let health = judged(change);
            assert_eq!(health.verdict(), *verdict, "case {number}: {health:?}");
            let names: Vec<_> = health.problems.iter().map(|problem| problem.name).collect();
            let want: &[&str] = if name.is_empty() { &[] } else { &[*name] };
            assert_eq!(names, want, "case {number}");
        }
        let health = judged(|health, _| health.dead = Some(3));
        assert_eq!(health.problems[0].message, "3 dead tasks, the limit is 1");
    }

    #[test]
    fn the_worst_problem_comes_first_and_the_store_s_error_stays_out_of_the_json() {
        let health = judged(|health, _| {
            health.dead = Some(3);
            health.worker = WorkerHealth::Lost;
            health.store = StoreHealth::Away {
                error: "connect to db.internal: refused".into(),
            };
        });
        let names: Vec<_> = health.problems.iter().map(|problem| problem.name).collect();
        assert_eq!(names, ["store_away", "worker_lost", "dead"]);
        let text = health.to_json();
        assert!(!text.contains("db.internal"), "{text}");
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(json["verdict"], "down");
        assert_eq!(json["store"]["state"], "away");
        assert_eq!(json["worker"]["state"], "lost");
        assert_eq!(json["last_event"], "1970-01-01T00:16:40Z");
        assert_eq!(json["problems"][2]["message"], "3 dead tasks, the limit is 1");
    }
}
