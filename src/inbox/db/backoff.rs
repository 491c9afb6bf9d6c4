//! What is due, and when: tasks that come back to their lanes, and how long a worker may sleep.

use std::{
    sync::PoisonError,
    time::{Duration, Instant},
};

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin, names},
    value::{Row, Value},
};
use crate::inbox::{StoreError, TaskState};

/// Tasks that come back in one transaction.
const BATCH: u64 = 500;

/// The shortest time between two looks at tasks that are due to come back and did not.
const AGAIN: Duration = Duration::from_millis(20);

impl<B: Backend> Engine<B> {
    /// A task is delayed outside its lane for this long: the next claim after that brings it back.
    pub(super) fn note_delayed(&self, after: Duration) {
        let Some(at) = Instant::now().checked_add(after) else {
            return;
        };
        let mut delayed = self.delayed.lock().unwrap_or_else(PoisonError::into_inner);
        *delayed = Some(delayed.map_or(at, |other| other.min(at)));
    }

    pub(super) fn delayed_is_due(&self) -> bool {
        let mut delayed = self.delayed.lock().unwrap_or_else(PoisonError::into_inner);
        delayed.take_if(|at| *at <= Instant::now()).is_some()
    }

    /// Delayed tasks whose time has come stand for their lane again, by the rule of intake. Then notes when the next is due.
    pub(super) async fn return_backoff(&self, conn: &mut B::Connection) -> Result<u64, StoreError> {
        let mut returned = 0;
        loop {
            let mut tx = begin::<B>(conn).await?;
            let mut due = tx
                .rows(self.dialect.sql("backoff_due"), vec![(BATCH as i64).into()])
                .await?;
            let found = due.len() as u64;
            // In the order in which everybody takes lanes, the earliest created of each first.
            due.sort_by_key(|r| (r.text(1), r.opt_text(2), r.int(3), r.int(0)));
            let mut moved = 0;
            for r in &due {
                moved += u64::from(self.come_back(&mut tx, r).await?);
            }
            tx.commit().await?;
            returned += moved;
            if found < BATCH || moved == 0 {
                break;
            }
        }
        let rows = conn.rows(self.dialect.sql("next_due_backoff"), vec![]).await?;
        if let Some(us) = rows.first().and_then(|r| r.opt_int(0)) {
            self.note_delayed(Duration::from_micros(us.max(0).unsigned_abs()).max(AGAIN));
        }
        Ok(returned)
    }

    /// One task. In a savepoint: an event may take the lane at this very moment, and that is no matter to the others.
    async fn come_back(&self, tx: &mut B::Connection, r: &Row) -> Result<bool, StoreError> {
        let (seq, grp, lane) = (r.int(0), r.text(1), r.opt_text(2));
        for _ in 0..2 {
            let state = self.place(tx, &grp, lane.as_deref()).await?;
            let args = vec![
                seq.into(),
                grp.as_str().into(),
                state.code().into(),
                TaskState::Backoff.code().into(),
            ];
            tx.script("SAVEPOINT come_back".to_owned()).await?;
            match tx
                .run(self.dialect.sql("set_state"), args)
                .await
                .map_err(StoreError::from)
            {
                Ok(n) => {
                    tx.script("RELEASE come_back".to_owned()).await?;
                    return Ok(n == 1);
                }
                // Now it sees who has the lane, and waits behind them.
                Err(StoreError::Conflict(_)) => {
                    tx.script("ROLLBACK TO come_back; RELEASE come_back".to_owned())
                        .await?;
                }
                Err(e) => return Err(e),
            }
        }
        Ok(false)
    }

    /// Should find nothing: every path that frees a lane promotes. Cheap enough to look all the same.
    pub(super) async fn unstick(&self, conn: &mut B::Connection) -> Result<u64, StoreError> {
        let mut unstuck = 0;
        for r in conn.rows(self.dialect.sql("stuck"), vec![]).await? {
            match conn
                .run(
                    self.dialect.sql("promote"),
                    vec![r.text(0).into(), r.text(1).into()],
                )
                .await
                .map_err(StoreError::from)
            {
                Ok(n) => unstuck += n,
                Err(StoreError::Conflict(_)) => {}
                Err(e) => return Err(e),
            }
        }
        Ok(unstuck)
    }

    pub(crate) async fn next_due(
        &self,
        groups: &[String],
        follow_ups: Option<&[String]>,
    ) -> Result<Option<Duration>, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut next: Option<i64> = None;
        let mut take = |rows: Vec<Row>| {
            if let Some(us) = rows.first().and_then(|r| r.opt_int(0)) {
                next = Some(next.map_or(us, |n| n.min(us)));
            }
        };
        for group in groups {
            for retry in [0i64, 1] {
                let args = vec![group.as_str().into(), retry.into()];
                take(conn.rows(self.dialect.sql("next_due"), args).await?);
            }
        }
        let rows = conn.rows(self.dialect.sql("next_due_backoff"), vec![]).await;
        let rows = rows?;
        if let Some(us) = rows.first().and_then(|r| r.opt_int(0)) {
            // Whoever failed it may be busy, or gone.
            let after = Duration::from_micros(us.max(0).unsigned_abs()).max(AGAIN);
            self.note_delayed(after);
            take(vec![Row(vec![Value::from(crate::inbox::micros(after))])]);
        }
        take(
            conn.rows(self.dialect.sql("next_due_follow_up"), vec![names(follow_ups)])
                .await?,
        );
        Ok(next.map(|us| Duration::from_micros(us.max(0).unsigned_abs())))
    }
}
