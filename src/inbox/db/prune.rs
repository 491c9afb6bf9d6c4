//! Retention: what is past its age goes, in small bites.
//!
//! Numbers of events rise with their arrival, so everything walks along them from the oldest on and stops at the first
//! event that is too young. Each bite is a transaction of its own, and between two of them others have the connection.

use std::time::Duration;

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    value::Value,
};
use crate::inbox::{PruneReport, Retention, StoreError, micros, second_look::REFUSED_KEPT};

/// Between two bites. SQLite has one writer, and deliveries want it too.
const PAUSE: Duration = Duration::from_millis(100);

/// The time that the walk for bodies goes on where the last one ended. What had a task then, and is done now, waits as long.
const FROM_THE_START: Duration = Duration::from_secs(24 * 3600);

/// The act on the events of a bite that nothing holds.
#[derive(Clone, Copy)]
enum Bite {
    Bodies,
    Events,
}

/// The result of a bite.
struct Bitten {
    /// The last event that was looked at; `None` at the end of the old ones.
    last: Option<i64>,
    events: u64,
    heads: u64,
}

impl<B: Backend> Engine<B> {
    /// Oldest first. Events with an open or dead task or follow-up are not touched.
    pub(crate) async fn prune(&self, retention: &Retention) -> Result<PruneReport, StoreError> {
        let mut report = PruneReport::default();
        let batch = i64::from(retention.batch.max(1));
        if let Some(age) = retention.dead {
            report.dead = self.discard_dead(age, batch).await?;
            report.follow_ups = self.discard_dead_follow_ups(age, batch).await?;
        }
        let mut at = Some(self.bodies_from());
        while let Some(after) = at {
            let bitten = self.bite(Bite::Bodies, after, retention.bodies, batch).await?;
            report.bodies += bitten.events;
            at = bitten.last;
            if let Some(last) = at {
                self.bodies_until(last);
            }
        }
        let mut at = Some(0);
        while let Some(after) = at {
            let bitten = self
                .bite(Bite::Events, after, retention.effective_keys(), batch)
                .await?;
            report.events += bitten.events;
            report.heads += bitten.heads;
            at = bitten.last;
        }
        let statistics = micros(retention.statistics);
        self.delete_all("prune_statistics", &[statistics.into()], batch)
            .await?;
        let deliveries = micros(retention.deliveries);
        report.deliveries = self
            .delete_all("prune_deliveries", &[deliveries.into()], batch)
            .await?;
        report.deliveries += self
            .delete_all("prune_junk", &[retention.junk_deliveries.into()], batch)
            .await?;
        report.second_looks = self
            .delete_all("prune_looks", &[micros(retention.second_looks).into()], batch)
            .await?;
        report.second_looks += self
            .delete_all("trim_looks", &[REFUSED_KEPT.into()], batch)
            .await?;
        if let Some(age) = retention.audit {
            report.audit = self
                .delete_all("prune_audit", &[micros(age).into()], batch)
                .await?;
        }
        Ok(report)
    }

    /// The events after this number that are older than `age`, as many as a batch.
    async fn bite(&self, bite: Bite, after: i64, age: Duration, batch: i64) -> Result<Bitten, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let args = vec![after.into(), micros(age).into(), batch.into()];
        let rows = tx.rows(self.dialect.sql("old_events"), args).await?;
        let old: Vec<i64> = rows
            .iter()
            .take_while(|r| r.int(1) == 1)
            .map(|r| r.int(0))
            .collect();
        let mut bitten = Bitten {
            last: old.last().copied().filter(|_| old.len() as i64 == batch),
            events: 0,
            heads: 0,
        };
        // Locked first and asked afterwards whether anything holds them: who replays one locks it too, so that what it has
        // begun is either seen here or comes to an event that is gone.
        let name = match bite {
            Bite::Bodies => "lock_bodies",
            Bite::Events => "lock_events",
        };
        let locked = tx.rows(self.dialect.sql(name), vec![numbers(&old)]).await?;
        let locked: Vec<i64> = locked.iter().map(|r| r.int(0)).collect();
        if !locked.is_empty() {
            match bite {
                Bite::Bodies => {
                    bitten.events = tx
                        .run(self.dialect.sql("prune_bodies"), vec![numbers(&locked)])
                        .await?;
                }
                Bite::Events => {
                    (bitten.events, bitten.heads) = self.delete_events(&mut tx, &locked).await?;
                }
            }
            crate::inbox::fail_point("prune_before_commit");
        }
        tx.commit().await?;
        drop(conn);
        if bitten.events > 0 && bitten.last.is_some() {
            pause().await;
        }
        Ok(bitten)
    }

    /// Deletes those of these events that nothing holds, with all that belongs to them.
    async fn delete_events(&self, tx: &mut B::Connection, locked: &[i64]) -> Result<(u64, u64), StoreError> {
        let rows = tx
            .rows(self.dialect.sql("idle_events"), vec![numbers(locked)])
            .await?;
        let gone: Vec<i64> = rows.iter().map(|r| r.int(0)).collect();
        let mut objects: Vec<String> = rows.iter().filter_map(|r| r.opt_text(1)).collect();
        objects.sort();
        objects.dedup();
        for name in ["prune_attempts", "prune_done", "prune_follow_ups", "prune_events"] {
            tx.run(self.dialect.sql(name), vec![numbers(&gone)]).await?;
        }
        let last = gone.iter().max().copied().unwrap_or_default();
        let objects = serde_json::Value::from(objects).to_string();
        let heads = tx
            .run(self.dialect.sql("prune_heads"), vec![objects.into(), last.into()])
            .await?;
        Ok((gone.len() as u64, heads))
    }

    /// Runs a statement that deletes up to a batch of rows until there are no more of them.
    async fn delete_all(&self, name: &'static str, args: &[Value], batch: i64) -> Result<u64, StoreError> {
        let mut deleted = 0;
        loop {
            let mut args = args.to_vec();
            args.push(batch.into());
            let n = {
                let mut conn = self.backend.control().await?;
                conn.run(self.dialect.sql(name), args).await?
            };
            deleted += n;
            if n < batch.unsigned_abs() {
                return Ok(deleted);
            }
            pause().await;
        }
    }

    /// Discards dead tasks of events that arrived longer ago than this.
    async fn discard_dead(&self, age: Duration, batch: i64) -> Result<u64, StoreError> {
        let mut discarded = 0;
        let why = why(age);
        loop {
            let rows = {
                let mut conn = self.backend.control().await?;
                let args = vec![micros(age).into(), batch.into()];
                conn.rows(self.dialect.sql("old_dead"), args).await?
            };
            for r in &rows {
                match self.discard(&r.text(0), &r.text(1), "retention", &why).await {
                    Ok(()) => discarded += 1,
                    // Started again meanwhile.
                    Err(StoreError::NotFound(_)) => {}
                    Err(e) => return Err(e),
                }
            }
            if (rows.len() as i64) < batch {
                return Ok(discarded);
            }
            pause().await;
        }
    }

    /// As `discard_dead`, for follow-ups.
    async fn discard_dead_follow_ups(&self, age: Duration, batch: i64) -> Result<u64, StoreError> {
        let mut discarded = 0;
        let why = why(age);
        loop {
            let mut conn = self.backend.control().await?;
            let mut tx = begin::<B>(&mut conn).await?;
            let args = vec![micros(age).into(), batch.into()];
            let rows = tx.rows(self.dialect.sql("old_dead_follow_ups"), args).await?;
            let ids: Vec<i64> = rows.iter().map(|r| r.int(0)).collect();
            tx.run(self.dialect.sql("discard_follow_ups"), vec![numbers(&ids)])
                .await?;
            for r in &rows {
                let detail = format!("{} of {} in group {:?}", r.text(1), r.text(2), r.text(3));
                self.write_audit(&mut tx, "retention", "discard follow-up", &why, detail)
                    .await?;
            }
            tx.commit().await?;
            drop(conn);
            discarded += rows.len() as u64;
            if (rows.len() as i64) < batch {
                return Ok(discarded);
            }
            pause().await;
        }
    }

    fn bodies_from(&self) -> i64 {
        let mut walk = self.walk();
        match *walk {
            Some((begun, last)) if begun.elapsed() < FROM_THE_START => last,
            _ => {
                *walk = Some((std::time::Instant::now(), 0));
                0
            }
        }
    }

    fn bodies_until(&self, last: i64) {
        if let Some((_, at)) = self.walk().as_mut() {
            *at = last.max(*at);
        }
    }

    fn walk(&self) -> std::sync::MutexGuard<'_, Option<(std::time::Instant, i64)>> {
        self.walked
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn why(age: Duration) -> String {
    format!("dead for longer than {} days", age.as_secs() / 86_400)
}

async fn pause() {
    tokio::time::sleep(PAUSE).await;
}

/// Numbers of events as one parameter.
pub(super) fn numbers(seqs: &[i64]) -> Value {
    serde_json::Value::from(seqs).to_string().into()
}
