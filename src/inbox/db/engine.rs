//! The engine that both databases share: connections, start-up, and the state machine's small transitions.
//!
//! `intake.rs` writes events in shared commits, `run.rs` applies them, `admin.rs` answers operators.

use std::{
    sync::{Arc, Mutex, PoisonError, atomic::AtomicBool},
    time::Duration,
};

use tokio::sync::{Notify, mpsc};

use super::codes::{FOLLOW_UP_DEAD, FOLLOW_UP_DONE, FOLLOW_UP_READY};
use super::{
    backend::Backend,
    dialect::Dialect,
    driver::{Connection, Transaction},
    error::DriverError,
    options::Options,
    value::{Row, Value},
    waiting::{CatchUp, Lines, Message},
};
use crate::inbox::plan::Routes;
use crate::inbox::store::FollowUpEnd;
use crate::inbox::{
    BoxFuture, Claim, Claimed, FollowUp, Leases, Policy, StoreError, Sweep, TaskCounts, TaskState, Verdict,
    WorkerId, micros,
};

pub(crate) struct Engine<B: Backend> {
    pub(crate) backend: B,
    pub(crate) dialect: Dialect,
    pub(crate) options: Options,
    pub(crate) wake: Notify,
    pub(crate) intake: mpsc::Sender<Message>,
    pub(crate) junk: Mutex<Junk>,
    pub(crate) lines: Mutex<Lines>,
    /// True if spilled events are being moved.
    pub(crate) moving: AtomicBool,
    /// The time when the first task that is delayed outside its lane is due, as far as this process has heard.
    pub(crate) delayed: Mutex<Option<std::time::Instant>>,
    /// The known handlers of all processes.
    pub(crate) routes: Mutex<Routes>,
    /// The events that handlers have missed.
    pub(crate) catching: Mutex<CatchUp>,
    /// The time when the walk for old bodies began at the first event, and how far it has come.
    pub(crate) walked: Mutex<Option<(std::time::Instant, i64)>>,
    /// The workers of this process that attend and have not left.
    pub(crate) own: Mutex<Vec<i64>>,
}

/// Lines of the delivery log without a good signature: how many came in this minute, how many were written since the last
/// look at how many there are.
#[derive(Default)]
pub(crate) struct Junk {
    pub(crate) minute: i64,
    pub(crate) seen: u32,
    pub(crate) written: u32,
    /// Second looks that refused, since the last look at how many there are.
    pub(crate) refused: u32,
}

impl<B: Backend> Engine<B> {
    /// Migrates, then starts the tasks that write intake. Must be called inside a tokio runtime.
    pub(crate) fn ready(&self) {
        self.wake.notify_waiters();
        self.wake.notify_one();
        self.backend.announce();
    }

    pub(crate) async fn claim(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        let mut conn = self.backend.control().await?;
        if self.delayed_is_due() {
            self.return_backoff(&mut conn).await?;
        }
        let handlers = claim.handlers.as_deref();
        let others = handlers.map_or_else(Vec::new, |has| self.routes().for_others(&claim.group, has));
        let mut args = vec![
            claim.group.as_str().into(),
            claim.slots.into(),
            claim.retries.min(claim.slots).into(),
            claim.worker.0.into(),
            micros(claim.lease).into(),
        ];
        let statement = if others.is_empty() {
            "claim"
        } else {
            args.push(serde_json::Value::from(others).to_string().into());
            "claim_mine"
        };
        let rows = conn.rows(self.dialect.sql(statement), args).await?;
        let plans: Vec<i64> = rows.iter().map(|r| r.int(6)).collect();
        // Should it fail, the plans are asked for again with the run.
        let _ = self.know_plans(&mut *conn, &plans).await;
        if !rows.is_empty() {
            crate::inbox::fail_point("claim_after_commit");
        }
        let mut tasks: Vec<Claimed> = rows
            .iter()
            .map(|r| Claimed {
                seq: r.int(0),
                group: claim.group.clone(),
                generation: r.u32(1),
                epoch: r.int(2),
                attempt: r.u32(3),
                plan: r.int(6),
                lane: r.opt_text(4),
                lost: r.u32(5),
                behind: r.int(7) != 0,
                worker: claim.worker,
            })
            .collect();
        tasks.sort_by_key(|t| t.seq);
        Ok(tasks)
    }

    pub(crate) async fn release(&self, tasks: &[Claimed]) -> Result<(), StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        for t in tasks {
            let args = vec![t.seq.into(), t.group.as_str().into(), t.epoch.into()];
            tx.run(self.dialect.sql("release"), args).await?;
        }
        tx.commit().await?;
        drop(conn);
        self.ready();
        Ok(())
    }

    pub(crate) async fn release_follow_ups(&self, follow_ups: &[FollowUp]) -> Result<(), StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        for f in follow_ups {
            let args = vec![f.id.into(), f.epoch.into()];
            tx.run(self.dialect.sql("release_follow_up"), args).await?;
        }
        tx.commit().await?;
        drop(conn);
        self.ready();
        Ok(())
    }

    pub(crate) async fn attend(&self, worker: WorkerId) -> Result<WorkerId, StoreError> {
        let id = self.backend.attend(worker).await;
        let mut own = self.own();
        // Later calls come with the id that the first one gave.
        if !own.contains(&worker.0) {
            own.push(id.0);
        }
        Ok(id)
    }

    pub(crate) fn leave(&self, worker: WorkerId) {
        self.own().retain(|id| *id != worker.0);
        self.backend.leave(worker);
    }

    fn own(&self) -> std::sync::MutexGuard<'_, Vec<i64>> {
        self.own.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn leases(&self, worker: WorkerId) -> Result<Leases, StoreError> {
        let mut conn = self.backend.control().await?;
        let tasks = conn
            .rows(self.dialect.sql("leases"), vec![worker.0.into()])
            .await?;
        let follow_ups = conn
            .rows(self.dialect.sql("follow_up_leases"), vec![worker.0.into()])
            .await?;
        Ok(Leases {
            tasks: tasks
                .iter()
                .map(|r| Claimed {
                    seq: r.int(0),
                    group: r.text(1),
                    generation: r.u32(2),
                    epoch: r.int(3),
                    attempt: r.u32(4),
                    plan: r.int(7),
                    lane: r.opt_text(5),
                    lost: r.u32(6),
                    behind: false,
                    worker,
                })
                .collect(),
            follow_ups: follow_ups.iter().map(follow_up).collect(),
        })
    }

    pub(crate) async fn heartbeat(&self, worker: WorkerId, lease: Duration) -> Result<(), StoreError> {
        let beat = async {
            let mut conn = self.backend.control().await?;
            self.beat(&mut conn, worker, lease).await
        }
        .await;
        self.backend.answered(beat.as_ref().map(drop));
        beat
    }

    async fn beat(
        &self,
        conn: &mut B::Connection,
        worker: WorkerId,
        lease: Duration,
    ) -> Result<(), StoreError> {
        for name in [
            self.dialect.sql("heartbeat"),
            self.dialect.sql("heartbeat_follow_up"),
        ] {
            conn.run(name, vec![worker.0.into(), micros(lease).into()])
                .await?;
        }
        Ok(())
    }

    /// Takes back at once what provably dead workers hold.
    pub(crate) async fn rescue(&self, policy: &Policy) -> Result<Sweep, StoreError> {
        let found = self.take_back_from_the_dead(policy).await;
        self.backend.answered(found.as_ref().map(drop));
        found
    }

    async fn take_back_from_the_dead(&self, policy: &Policy) -> Result<Sweep, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("lease_holders"), vec![]).await?;
        drop(conn);
        let living = self.own().clone();
        let others = rows.iter().filter_map(|r| r.opt_int(0));
        let others: Vec<i64> = others.filter(|w| !living.contains(w)).collect();
        let mut found = Sweep::default();
        if others.is_empty() {
            return Ok(found);
        }
        for worker in self.backend.dead_workers(others).await {
            self.take_back(worker, policy, &mut found).await?;
        }
        if found.any() {
            self.ready();
        }
        Ok(found)
    }

    pub(crate) async fn sweep(self: &Arc<Self>, policy: &Policy) -> Result<Sweep, StoreError> {
        let mut found = self.rescue(policy).await?;
        // No worker has a negative id: this round finds leases that have run out.
        self.take_back(-1, policy, &mut found).await?;
        let mut conn = self.backend.control().await?;
        found.returned = self.return_backoff(&mut conn).await?;
        found.unstuck = self.unstick(&mut conn).await?;
        drop(conn);
        self.count_minutes().await?;
        if found.any() {
            self.ready();
        }
        // Left there by a process that died, or that found the database busy.
        self.unspill().await?;
        self.write_lines().await?;
        Ok(found)
    }

    /// Ends the leases of this worker, and those that have run out.
    async fn take_back(&self, worker: i64, policy: &Policy, found: &mut Sweep) -> Result<(), StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        // Whoever lives is alive, even if slow handlers on SQLite kept its heartbeat from being written.
        let own = self.own().clone();
        for living in own {
            self.beat(&mut tx, WorkerId(living), policy.lease).await?;
        }
        for (living, left) in self.backend.living_elsewhere(policy.lease) {
            for name in ["keep_lease", "keep_lease_follow_up"] {
                let args = vec![living.into(), micros(left).into()];
                tx.run(self.dialect.sql(name), args).await?;
            }
        }
        let args = vec![
            policy.max_lost.into(),
            policy.dead_state().code().into(),
            worker.into(),
        ];
        for r in tx.rows(self.dialect.sql("rescue"), args).await? {
            self.write_lost(&mut tx, &r, policy, found).await?;
        }
        let args = vec![worker.into(), policy.max_lost.into(), policy.poison().into()];
        for r in tx.rows(self.dialect.sql("rescue_follow_up"), args).await? {
            if r.int(0) == FOLLOW_UP_DEAD {
                found.dead_follow_ups += 1;
            } else {
                found.follow_ups += 1;
            }
        }
        crate::inbox::fail_point("rescue");
        tx.commit().await.map_err(StoreError::from)
    }

    async fn write_lost(
        &self,
        tx: &mut B::Connection,
        r: &Row,
        policy: &Policy,
        found: &mut Sweep,
    ) -> Result<(), DriverError> {
        let (seq, grp, state) = (r.int(0), r.text(1), r.int(5));
        let args = vec![
            seq.into(),
            grp.as_str().into(),
            r.int(2).into(),
            r.int(3).into(),
            r.int(4).into(),
            super::codes::ATTEMPT_LOST.into(),
            0i64.into(),
            None::<i64>.into(),
            crate::inbox::run::LEASE_LOST.into(),
            None::<String>.into(),
        ];
        tx.run(self.dialect.sql("attempt"), args).await?;
        if state == TaskState::Ready.code() {
            found.rescued += 1;
            return Ok(());
        }
        found.poisoned += 1;
        found.parked.push(seq);
        // There is a done key only if a handler committed by itself before its process died.
        let args = vec![seq.into(), grp.as_str().into(), r.int(3).into()];
        tx.run(self.dialect.sql("break_done"), args).await?;
        if let (Some(lane), false) = (r.opt_text(6), policy.hold_dead) {
            tx.run(self.dialect.sql("promote"), vec![grp.into(), lane.into()])
                .await?;
        }
        Ok(())
    }

    pub(crate) async fn claim_follow_ups(
        &self,
        worker: WorkerId,
        slots: u32,
        lease: Duration,
        follow_ups: Option<&[String]>,
    ) -> Result<Vec<FollowUp>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![
            worker.0.into(),
            slots.into(),
            micros(lease).into(),
            names(follow_ups),
        ];
        let rows = conn.rows(self.dialect.sql("claim_follow_up"), args).await?;
        Ok(rows.iter().map(follow_up).collect())
    }

    pub(crate) async fn finish_follow_up(
        &self,
        f: &FollowUp,
        verdict: &Verdict,
        policy: &Policy,
    ) -> Result<(), StoreError> {
        let (state, delay, error) = match policy.follow_up_end(f.attempt, verdict) {
            FollowUpEnd::Done => (FOLLOW_UP_DONE, Duration::ZERO, None),
            FollowUpEnd::Again(after, error) => (FOLLOW_UP_READY, after, Some(error)),
            FollowUpEnd::Dead(error) => (FOLLOW_UP_DEAD, Duration::ZERO, Some(error)),
        };
        let mut conn = self.backend.control().await?;
        let args = vec![
            f.id.into(),
            f.epoch.into(),
            state.into(),
            micros(delay).into(),
            error.map(|error| crate::inbox::clip(error.to_owned())).into(),
        ];
        conn.run(self.dialect.sql("finish_follow_up"), args).await?;
        Ok(())
    }

    pub(crate) async fn counts(&self) -> Result<TaskCounts, StoreError> {
        // First those beside the database: what is moved meanwhile is counted twice rather than not at all.
        let (spilled, tasks) = self.spilled().await?;
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("counts"), vec![]).await?;
        let at = |i| rows.first().map_or(0, |r| r.int(i).unsigned_abs());
        Ok(TaskCounts {
            waiting: at(0),
            ready: at(1) + tasks,
            leased: at(2),
            backoff: at(3),
            dead: at(4),
            unhandled: at(7),
            events: at(5) + spilled,
            done: at(6),
        })
    }
}

fn follow_up(r: &Row) -> FollowUp {
    FollowUp {
        id: r.int(0),
        seq: r.int(1),
        group: r.text(2),
        generation: r.u32(3),
        ordinal: r.u32(4),
        name: r.text(5),
        payload: r.text(6),
        attempt: r.u32(7),
        epoch: r.int(8),
        lost: r.u32(9),
    }
}

/// Names of follow-ups as a parameter.
pub(super) fn names(names: Option<&[String]>) -> Value {
    names
        .map(|names| serde_json::Value::from(names).to_string())
        .into()
}

/// A transaction on a connection of this way to a database.
pub(crate) type TransactionOf<'c, B> = <<B as Backend>::Connection as Connection>::Transaction<'c>;

/// Begins a write transaction.
pub(crate) fn begin<B: Backend>(
    conn: &mut B::Connection,
) -> BoxFuture<'_, Result<TransactionOf<'_, B>, DriverError>> {
    conn.begin(B::BEGIN)
}
