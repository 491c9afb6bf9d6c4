//! One round of the loop: what is claimed, for how many slots, and how long to wait when there is nothing.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, task::JoinSet};

use super::{
    Worker,
    in_flight::{Holding, follow_up_lease, task_lease},
};
use crate::inbox::{Cause, Claim, Claimed, FollowUp, Route, StoreError, retry::unit_random};

/// The longest wait for further slots to fall free before those that are free are filled.
const COALESCE: Duration = Duration::from_millis(2);

/// The longest time between two looks at the follow-ups while there are events to run.
const FOLLOW: Duration = Duration::from_millis(100);

/// The runs that one loop has started.
#[derive(Default)]
pub(super) struct Running {
    pub(super) tasks: JoinSet<()>,
    /// The task on its last chance, which waits until nothing else runs.
    pub(super) quarantined: Option<(Quarantined, Holding)>,
    /// The time when follow-ups were last asked for.
    followed: Option<Instant>,
    /// True if what runs is on its last chance.
    runs_quarantined: bool,
    turn: usize,
    /// Slots that repeated attempts have, and slots that follow-ups have.
    retries: Arc<AtomicU32>,
    follow_ups: Arc<AtomicU32>,
    /// The names of the handlers that run here, by group; `None` if the program does not say.
    handlers: Option<BTreeMap<String, Vec<String>>>,
    /// Rounds in a row that found something due and could take none of it.
    pub(super) idle_rounds: u32,
}

impl Running {
    /// The beginning of a loop that has these handlers.
    pub(super) fn with(routes: Option<&[Route]>) -> Self {
        let mut handlers = BTreeMap::<String, Vec<String>>::new();
        for route in routes.unwrap_or_default() {
            handlers
                .entry(route.group.clone())
                .or_default()
                .push(route.handler.clone());
        }
        Running {
            handlers: routes.map(|_| handlers),
            ..Running::default()
        }
    }

    fn handlers_of(&self, group: &str) -> Option<Vec<String>> {
        let handlers = self.handlers.as_ref()?;
        Some(handlers.get(group).cloned().unwrap_or_default())
    }
}

pub(super) enum Quarantined {
    Task(Claimed),
    FollowUp(FollowUp),
}

/// Counts a slot's use for as long as it lasts.
struct Counted(Arc<AtomicU32>);

impl Counted {
    fn one_of(all: &Arc<AtomicU32>) -> Self {
        all.fetch_add(1, Ordering::AcqRel);
        Counted(all.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// The time that a store may take to answer. A network that swallows packets gives no error for a quarter of an hour and more; a
/// worker that waits that long does nothing else.
const SILENCE: Duration = Duration::from_secs(60);

/// The store's answer, or an error when it does not come in time.
pub(super) async fn answered<T>(
    answer: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    match tokio::time::timeout(SILENCE, answer).await {
        Ok(answer) => answer,
        Err(_) => Err(StoreError::Unavailable(Cause::new(format!(
            "the store did not answer within {} s",
            SILENCE.as_secs()
        )))),
    }
}

impl Worker {
    /// Takes note of what has ended. While less than a quarter of the slots is free it waits a moment for more: a claim for
    /// every slot that falls free would cost as many round trips as the work itself.
    pub(super) async fn coalesce(&self, slots: &Semaphore, running: &mut Running) {
        while running.tasks.try_join_next().is_some() {}
        let enough = self.slots.div_ceil(4) as usize;
        let until = tokio::time::Instant::now() + COALESCE;
        while !running.tasks.is_empty() && slots.available_permits() < enough {
            if tokio::time::timeout_at(until, running.tasks.join_next())
                .await
                .is_err()
            {
                return;
            }
        }
    }

    /// Gives back what is leased to this worker without its knowing. The attempt is not counted: nothing has run.
    pub(super) async fn give_back_strays(&self) -> Result<(), StoreError> {
        let leases = answered(self.store.leases(self.id)).await?;
        let (tasks, follow_ups): (Vec<_>, Vec<_>) = {
            let held = self.in_flight.leases();
            (
                leases
                    .tasks
                    .into_iter()
                    .filter(|t| !held.contains(&task_lease(t)))
                    .collect(),
                leases
                    .follow_ups
                    .into_iter()
                    .filter(|f| !held.contains(&follow_up_lease(f)))
                    .collect(),
            )
        };
        if !tasks.is_empty() {
            self.store.release(&tasks).await?;
        }
        if !follow_ups.is_empty() {
            self.store.release_follow_ups(&follow_ups).await?;
        }
        Ok(())
    }

    /// Time to sleep when nothing is to be done: the poll interval, or less when something is due before. What is due and
    /// could not be taken (its share of the slots is used up, somebody else has it) is asked for again at once, then ever
    /// later: the slot that it waits for wakes the loop anyway.
    pub(super) async fn pause(
        &self,
        groups: &[String],
        names: Option<&[String]>,
        next_sweep: Instant,
        running: &mut Running,
    ) -> Duration {
        let poll = self.poll.mul_f64(0.8 + 0.4 * unit_random());
        // What is due in a group that is paused is no reason to look.
        let now = Instant::now();
        let open: Vec<String> = groups
            .iter()
            .filter(|group| self.breakers.allowed(group, 1, now) > 0)
            .cloned()
            .collect();
        let poll = self.breakers.wait(now).map_or(poll, |wait| poll.min(wait));
        let due = answered(self.store.next_due(&open, names)).await;
        self.note("next_due", &due);
        let due = match due {
            Ok(Some(Duration::ZERO)) => {
                running.idle_rounds = running.idle_rounds.saturating_add(1);
                Duration::from_millis(1 << running.idle_rounds.min(16))
            }
            Ok(Some(due)) => due,
            _ => poll,
        };
        poll.min(due)
            .min(next_sweep.saturating_duration_since(Instant::now()))
            .max(Duration::from_millis(1))
    }

    /// Claims for as many slots as are free, a group at a time, starting with another group each round.
    pub(super) async fn claim_round(
        &self,
        groups: &[String],
        names: Option<&[String]>,
        slots: &Arc<Semaphore>,
        running: &mut Running,
    ) -> Result<usize, StoreError> {
        let mut claimed = 0;
        if self.in_flight.uncertain.load(Ordering::Acquire) {
            // Only this loop claims, so what the store shows now and nobody here knows was never heard of.
            self.give_back_strays().await?;
            self.in_flight.uncertain.store(false, Ordering::Release);
        }
        if running.quarantined.is_some() || running.runs_quarantined {
            if !running.tasks.is_empty() {
                return Ok(0);
            }
            running.runs_quarantined = false;
            if let Some((quarantined, holding)) = running.quarantined.take() {
                running.runs_quarantined = true;
                match quarantined {
                    Quarantined::Task(task) => self.start(task, holding, slots, running),
                    Quarantined::FollowUp(follow_up) => self.follow(follow_up, holding, slots, running),
                }
                return Ok(1);
            }
        }
        // A quarter of the slots is kept for each kind of work that another kind could keep out: first attempts from a storm
        // of retries, follow-ups from a backlog of events.
        let quarter = self.slots.div_ceil(4);
        // Follow-ups are asked for first when one was left here, and now and then.
        let left = self.follow_ups_left.swap(false, Ordering::AcqRel);
        if left || running.followed.is_none_or(|at| at.elapsed() >= FOLLOW) {
            let share = quarter.saturating_sub(running.follow_ups.load(Ordering::Acquire));
            claimed += self.claim_follow_ups(share, names, slots, running).await?;
            if running.quarantined.is_some() {
                return Ok(claimed);
            }
        }
        running.turn = running.turn.wrapping_add(1);
        for i in 0..groups.len() {
            let group = &groups[(i + running.turn) % groups.len()];
            let free = slots.available_permits() as u32;
            if free == 0 {
                return Ok(claimed);
            }
            let free = self.breakers.allowed(group, free, Instant::now());
            if free == 0 {
                continue;
            }
            let for_retries = self.slots - quarter.min(self.slots - 1);
            let claim = Claim {
                worker: self.id,
                group: group.clone(),
                slots: free,
                handlers: running.handlers_of(group),
                retries: for_retries
                    .saturating_sub(running.retries.load(Ordering::Acquire))
                    .min(free),
                lease: self.policy.lease,
            };
            let tasks = answered(self.store.claim(&claim))
                .await
                .inspect_err(|_| self.note_uncertain())?;
            claimed += tasks.len();
            if !tasks.is_empty() {
                let told = crate::observer::Claimed {
                    worker: self.id.0,
                    group,
                    tasks: tasks.len(),
                };
                self.observers.tell(|observer| observer.claimed(&told));
            }
            let (last_chance, tasks): (Vec<_>, Vec<_>) =
                tasks.into_iter().partition(|t| self.is_last_chance(t.lost));
            for task in tasks {
                let holding = self.in_flight.take(task_lease(&task));
                self.start(task, holding, slots, running);
            }
            let mut last_chance = last_chance.into_iter();
            if let Some(task) = last_chance.next() {
                let holding = self.in_flight.take(task_lease(&task));
                running.quarantined = Some((Quarantined::Task(task), holding));
                let others: Vec<_> = last_chance.collect();
                if !others.is_empty() {
                    self.store
                        .release(&others)
                        .await
                        .inspect_err(|_| self.note_uncertain())?;
                }
                return Ok(claimed);
            }
        }
        if claimed == 0 {
            // Nothing else to do: all that is free.
            claimed += self.claim_follow_ups(self.slots, names, slots, running).await?;
        }
        Ok(claimed)
    }

    /// Claims and starts follow-ups, at most `most`.
    async fn claim_follow_ups(
        &self,
        most: u32,
        names: Option<&[String]>,
        slots: &Arc<Semaphore>,
        running: &mut Running,
    ) -> Result<usize, StoreError> {
        let free = most.min(slots.available_permits() as u32);
        if free == 0 {
            return Ok(0);
        }
        running.followed = Some(Instant::now());
        let follow_ups = self
            .store
            .claim_follow_ups(self.id, free, self.policy.lease, names)
            .await
            .inspect_err(|_| self.note_uncertain())?;
        let claimed = follow_ups.len();
        let (last_chance, follow_ups): (Vec<_>, Vec<_>) =
            follow_ups.into_iter().partition(|f| self.is_last_chance(f.lost));
        for follow_up in follow_ups {
            let holding = self.in_flight.take(follow_up_lease(&follow_up));
            self.follow(follow_up, holding, slots, running);
        }
        let mut last_chance = last_chance.into_iter();
        if let Some(follow_up) = last_chance.next() {
            let holding = self.in_flight.take(follow_up_lease(&follow_up));
            running.quarantined = Some((Quarantined::FollowUp(follow_up), holding));
            let others: Vec<_> = last_chance.collect();
            if !others.is_empty() {
                self.store
                    .release_follow_ups(&others)
                    .await
                    .inspect_err(|_| self.note_uncertain())?;
            }
        }
        Ok(claimed)
    }

    /// True if one more lost lease parks it. All that ran beside a handler that killed its process have lost theirs too:
    /// alone, only the one to blame loses the last.
    fn is_last_chance(&self, lost: u32) -> bool {
        lost > 0 && lost.saturating_add(1) >= self.policy.max_lost
    }

    fn follow(&self, follow_up: FollowUp, holding: Holding, slots: &Arc<Semaphore>, running: &mut Running) {
        let permit = slots.clone().try_acquire_owned();
        let (worker, counted) = (self.clone(), Counted::one_of(&running.follow_ups));
        running.tasks.spawn(async move {
            worker.run_follow_up(follow_up).await;
            drop((holding, permit, counted));
        });
    }

    fn start(&self, task: Claimed, holding: Holding, slots: &Arc<Semaphore>, running: &mut Running) {
        // There are as many permits as were asked for: only the loop takes any.
        let permit = slots.clone().try_acquire_owned();
        let worker = self.clone();
        // The first claim of all raises the epoch to 1; what is replayed has a higher one.
        let repeated = task.attempt > 1 || task.lost > 0 || task.epoch > 1;
        let counted = repeated.then(|| Counted::one_of(&running.retries));
        let trial = self.breakers.started(&task.group);
        running.tasks.spawn(async move {
            worker.run_task(task).await;
            drop((holding, permit, counted, trial));
        });
    }

    fn note_uncertain(&self) {
        self.in_flight.uncertain.store(true, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::inbox::{Applied, Apply, BoxFuture, Intake, Memory, NewEvent, Verdict, Work};

    struct Nothing;
    impl Apply for Nothing {
        fn groups(&self) -> Vec<String> {
            vec!["default".into()]
        }
        fn groups_for(&self, _: &str) -> Vec<String> {
            self.groups()
        }
        fn apply<'a>(&'a self, _: Work<'a>) -> BoxFuture<'a, Applied> {
            Box::pin(std::future::ready(Verdict::Done.into()))
        }
    }

    /// Something is due and cannot be taken: its share of the slots is used up, or it waits until nothing else runs.
    #[tokio::test]
    async fn a_store_is_not_asked_in_vain_at_full_speed() {
        let memory = Memory::new();
        let mut event = NewEvent::new("evt_1", "customer.updated", b"{}".as_slice());
        event.groups = vec!["default".into()];
        memory.record(event).await.unwrap();
        let worker = Worker::new(Arc::new(memory), Arc::new(Nothing));
        let mut running = Running::default();
        let far = Instant::now() + Duration::from_secs(60);
        let mut all = Duration::ZERO;
        for _ in 0..12 {
            let groups = ["default".to_owned()];
            all += worker.pause(&groups, None, far, &mut running).await;
        }
        assert!(all > Duration::from_secs(2), "12 looks in {all:?}");
    }
}
