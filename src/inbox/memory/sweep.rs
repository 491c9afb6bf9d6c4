//! Lost leases and delays that are over.

use std::time::Duration;

use super::state::{Key, State};
use crate::inbox::run::LEASE_LOST;
use crate::inbox::{Attempt, AttemptOutcome, Policy, Sweep, TaskState, host_now_us};

impl State {
    pub(super) fn sweep(&mut self, policy: &Policy) -> Sweep {
        let now = host_now_us();
        let mut found = Sweep::default();
        let mut freed = Vec::new();
        for ((seq, group), t) in &mut self.tasks {
            if t.state == TaskState::Leased && t.leased_until < now {
                t.lost += 1;
                t.retry = true;
                t.due_us = now;
                let error = LEASE_LOST.to_owned();
                let lost = Attempt {
                    group: group.clone(),
                    generation: t.generation,
                    attempt: t.attempt,
                    epoch: t.epoch,
                    outcome: AttemptOutcome::Lost,
                    at_us: now,
                    duration: Duration::ZERO,
                    worker: None,
                    error: Some(error),
                    handlers: Vec::new(),
                };
                self.attempts.push((*seq, lost));
                if t.lost >= policy.max_lost {
                    t.state = policy.dead_state();
                    found.poisoned += 1;
                    found.parked.push(*seq);
                    freed.push((group.clone(), t.lane.clone()));
                } else {
                    t.state = TaskState::Ready;
                    found.rescued += 1;
                }
            }
        }
        for (group, lane) in freed {
            self.promote(&group, lane.as_deref());
        }
        found.returned = self.return_backoff(now);
        for f in self
            .follow_ups
            .values_mut()
            .filter(|f| f.state == TaskState::Leased && f.leased_until < now)
        {
            f.work.lost += 1;
            if f.work.lost >= policy.max_lost {
                f.state = TaskState::Dead;
                f.error = Some(policy.poison());
                found.dead_follow_ups += 1;
            } else {
                f.state = TaskState::Ready;
                found.follow_ups += 1;
            }
        }
        found
    }

    /// Delayed tasks whose time has come stand for their lane again, the earliest created first.
    pub(super) fn return_backoff(&mut self, now: i64) -> u64 {
        let mut back: Vec<(i64, Key)> = self
            .tasks
            .iter()
            .filter(|(_, t)| t.state == TaskState::Backoff && t.due_us <= now)
            .map(|(k, t)| (t.created_us, k.clone()))
            .collect();
        back.sort();
        let returned = back.len() as u64;
        for (_, key) in back {
            let lane = self.tasks.get(&key).and_then(|t| t.lane.clone());
            let taken = self.lane_is_active(&key.1, lane.as_deref());
            if let Some(t) = self.tasks.get_mut(&key) {
                t.state = if taken {
                    TaskState::Waiting
                } else {
                    TaskState::Ready
                };
            }
        }
        returned
    }
}
