//! One round of the loop: what is claimed, for how many slots, and how long to wait when there is nothing.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, task::JoinSet};

use super::{
    Worker,
    batch::{BEFORE_ONE_WRITER, Batches, Counted as BatchCounted, Left},
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
    batches: Arc<Batches>,
    /// True if the last round left free slots alone, because of what runs.
    pub(super) waits: bool,
    /// The time until which only as many repeated attempts are taken as can be run alone: leases were lost.
    wary: Option<Instant>,
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

    /// Gives up what batches have left to be run alone, and will leave: at the end it is given back.
    pub(super) fn take_no_more(&mut self) {
        self.batches.close();
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

/// The time for which repeated attempts are taken one by one after a lease was lost.
const WARY: Duration = Duration::from_secs(30);

fn is_repeated(task: &Claimed) -> bool {
    // The first claim of all raises the epoch to 1; what is replayed has a higher one.
    task.attempt > 1 || task.lost > 0 || task.epoch > 1
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
                    Quarantined::Task(task) => self.start(Left::fresh(task, holding), slots, running),
                    Quarantined::FollowUp(follow_up) => self.follow(follow_up, holding, slots, running),
                }
                return Ok(1);
            }
        }
        running.waits = false;
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
        claimed += self.start_left(slots, running).await?;
        // Then there is room for first attempts alone.
        let any_left = running.batches.any_left();
        running.waits = any_left;
        running.turn = running.turn.wrapping_add(1);
        for i in 0..groups.len() {
            let group = &groups[(i + running.turn) % groups.len()];
            let free = slots.available_permits() as u32;
            if free == 0 {
                return Ok(claimed);
            }
            let now = Instant::now();
            let allowed = self.breakers.allowed(group, free, now);
            if allowed == 0 {
                continue;
            }
            // After a pause of its breaker one is tried, and no more.
            let most = match self.breakers.room(group) {
                Some(_) if !any_left => running.batches.size(group, self.largest_batch(), now),
                _ => 1,
            };
            let lines = match (most, self.store.batches()) {
                (1, _) => allowed,
                (_, 1) => BEFORE_ONE_WRITER
                    .saturating_sub(running.batches.running())
                    .min(allowed),
                _ => running
                    .batches
                    .lines(group, self.slots)
                    .saturating_sub(running.batches.busy(self.batch.stuck(), now))
                    .min(allowed),
            };
            if lines == 0 {
                running.waits = true;
                continue;
            }
            let for_retries = self.for_retries(running).min(lines);
            let share = lines * most - (lines * most).div_ceil(4);
            let retries = match (most, running.wary) {
                _ if any_left => 0,
                (1, _) => for_retries,
                (_, Some(until)) if now < until => for_retries.min(share),
                _ => (for_retries * most).min(share),
            };
            let claim = Claim {
                worker: self.id,
                group: group.clone(),
                slots: lines * most,
                handlers: running.handlers_of(group),
                retries,
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
            let mut surplus = self.start_all(tasks, (most, lines), slots, running);
            let mut last_chance = last_chance.into_iter();
            if let Some(task) = last_chance.next() {
                let holding = self.in_flight.take(task_lease(&task));
                running.quarantined = Some((Quarantined::Task(task), holding));
                surplus.extend(last_chance);
            }
            if !surplus.is_empty() {
                self.store
                    .release(&surplus)
                    .await
                    .inspect_err(|_| self.note_uncertain())?;
            }
            if running.quarantined.is_some() {
                return Ok(claimed);
            }
        }
        if claimed == 0 {
            // Nothing else to do: all that is free.
            claimed += self.claim_follow_ups(self.slots, names, slots, running).await?;
        }
        Ok(claimed)
    }

    /// The slots that repeated attempts may still take: a quarter is kept for others.
    fn for_retries(&self, running: &Running) -> u32 {
        let quarter = self.slots.div_ceil(4).min(self.slots - 1);
        (self.slots - quarter).saturating_sub(running.retries.load(Ordering::Acquire))
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

    /// The most events that may share a transaction.
    fn largest_batch(&self) -> u32 {
        // Where the first lost lease is the last, nothing may be dragged along by what runs beside it.
        let alone = self.store.batches() == 0 || self.policy.max_lost < 2;
        if alone { 1 } else { self.batch.most }
    }

    /// Starts what was claimed of one group, alone where there are slots enough, else in batches. What cannot be started is
    /// returned.
    fn start_all(
        &self,
        mut tasks: Vec<Claimed>,
        (most, lines): (u32, u32),
        slots: &Arc<Semaphore>,
        running: &mut Running,
    ) -> Vec<Claimed> {
        let mut free = slots.available_permits();
        let one_writer = self.store.batches() == 1;
        let few = if one_writer { 1 } else { free };
        if most == 1 || tasks.len() <= few {
            for task in tasks {
                // Those behind it in its lane can only be run after it: the one backlog that more slots do not help.
                match most > 1 && task.behind && task.lost == 0 {
                    true => self.start_batch(vec![task], most, slots, running),
                    false => self.start_one(task, slots, running),
                }
            }
            return Vec::new();
        }
        // Alone, so that one which ends its process is found out, and drags nobody along.
        let mut surplus: Vec<Claimed> = tasks.extract_if(.., |task| task.lost > 0).collect();
        if !surplus.is_empty() {
            running.wary = Some(Instant::now() + WARY);
        }
        let alone = surplus.len().min(free);
        for task in surplus.drain(..alone) {
            self.start_one(task, slots, running);
        }
        free = (free - alone).min(lines as usize);
        let size = match one_writer {
            true => most as usize,
            false => tasks.len().div_ceil(free.max(1)).min(most as usize),
        };
        let mut tasks = tasks.into_iter().peekable();
        while tasks.peek().is_some() && free > 0 {
            free -= 1;
            let chunk: Vec<Claimed> = tasks.by_ref().take(size).collect();
            self.start_batch(chunk, most, slots, running);
        }
        surplus.extend(tasks);
        surplus
    }

    fn start_one(&self, task: Claimed, slots: &Arc<Semaphore>, running: &mut Running) {
        let holding = self.in_flight.take(task_lease(&task));
        self.start(Left::fresh(task, holding), slots, running);
    }

    fn start_batch(&self, mut tasks: Vec<Claimed>, most: u32, slots: &Arc<Semaphore>, running: &mut Running) {
        if tasks.len() == 1 && !tasks[0].behind {
            return tasks
                .drain(..)
                .for_each(|task| self.start_one(task, slots, running));
        }
        let permit = slots.clone().try_acquire_owned();
        let repeated = tasks.iter().filter(|task| is_repeated(task)).count();
        let counted = (2 * repeated > tasks.len()).then(|| Counted::one_of(&running.retries));
        let batches = running.batches.clone();
        let batch = BatchCounted::one_of(&batches);
        let tasks = tasks
            .into_iter()
            .map(|task| {
                let holding = self.in_flight.take(task_lease(&task));
                (task, holding)
            })
            .collect();
        let worker = self.clone();
        running.tasks.spawn(async move {
            worker.run_batch(tasks, most, batches).await;
            drop((permit, counted, batch));
        });
    }

    /// Starts what batches have left to be run alone, as far as slots are free for it. How many. What is left of a group that its
    /// breaker has paused is given back.
    async fn start_left(&self, slots: &Arc<Semaphore>, running: &mut Running) -> Result<usize, StoreError> {
        let (mut started, mut paused, mut kept) = (0, Vec::new(), VecDeque::new());
        while slots.available_permits() > 0 {
            let Some(left) = running.batches.next_left() else {
                break;
            };
            // What may be done already is looked at in any case.
            if self.breakers.room(&left.task.group).is_none() && left.on_commit.is_empty() {
                paused.push(left);
                continue;
            }
            if is_repeated(&left.task) && self.for_retries(running) == 0 {
                kept.push_back(left);
                continue;
            }
            self.start(left, slots, running);
            started += 1;
        }
        running.batches.keep(kept);
        if !paused.is_empty() {
            let tasks: Vec<Claimed> = paused.iter().map(|left| left.task.clone()).collect();
            self.store
                .release(&tasks)
                .await
                .inspect_err(|_| self.note_uncertain())?;
        }
        Ok(started)
    }

    fn start(&self, left: Left, slots: &Arc<Semaphore>, running: &mut Running) {
        let Left {
            task,
            holding,
            on_commit,
            conflict,
        } = left;
        // There are as many permits as were asked for: only the loop takes any.
        let permit = slots.clone().try_acquire_owned();
        let worker = self.clone();
        let counted = is_repeated(&task).then(|| Counted::one_of(&running.retries));
        let trial = self.breakers.started(&task.group);
        running.tasks.spawn(async move {
            worker.run_task(task, on_commit, conflict).await;
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
