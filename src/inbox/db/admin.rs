//! Operators' statements: doctor, replay, discard, prune, look up.

use std::sync::Arc;

use sqlx::Transaction;

use super::{
    engine::{Backend, Engine, begin},
    exec::{Exec, Value, store_error},
    report::{attempt, delivery, minute_stat, stored_event},
    run::DONE_DISCARDED,
};
use crate::inbox::{
    Attempt, AuditEntry, Delivery, DeliveryQuery, Finding, FollowUpCount, MinuteStat, PruneReport, Replay,
    ReplayReport, Retention, StoreError, StoredEvent, TaskState, micros,
};

impl<B: Backend> Engine<B> {
    pub(crate) async fn event(&self, event_id: &str) -> Result<Option<StoredEvent>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("event"), vec![event_id.into()])
            .await
            .map_err(store_error)?;
        Ok(rows.first().map(stored_event))
    }

    pub(crate) async fn event_by_seq(&self, seq: i64) -> Result<Option<StoredEvent>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("event_by_seq"), vec![seq.into()])
            .await
            .map_err(store_error)?;
        Ok(rows.first().map(stored_event))
    }

    pub(crate) async fn doctor(&self) -> Result<Vec<Finding>, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut findings = Vec::new();
        for (name, meaning, sql) in &self.dialect.doctor {
            let rows = conn.rows(sql, vec![]).await.map_err(store_error)?;
            let count = rows.first().map_or(0, |r| r.int(0).unsigned_abs());
            if count > 0 {
                let sample = rows.first().map(|r| r.text(1)).unwrap_or_default();
                findings.push(Finding {
                    name,
                    meaning,
                    count,
                    sample,
                });
            }
        }
        Ok(findings)
    }

    pub(crate) async fn attempts(&self, event_id: &str) -> Result<Vec<Attempt>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("attempts"), vec![event_id.into()])
            .await
            .map_err(store_error)?;
        Ok(rows.iter().map(attempt).collect())
    }

    pub(crate) async fn statistics(&self, from_us: i64, to_us: i64) -> Result<Vec<MinuteStat>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![from_us.into(), to_us.into()];
        let rows = conn
            .rows(self.dialect.sql("statistics"), args)
            .await
            .map_err(store_error)?;
        Ok(rows.iter().map(minute_stat).collect())
    }

    /// Counts the attempts of minutes that are over. What writes its time now is committed within two minutes, or has lost
    /// its lease by then.
    pub(crate) async fn count_minutes(&self) -> Result<(), StoreError> {
        const MINUTE: i64 = 60_000_000;
        let mut conn = self.backend.control().await?;
        let now: Arc<str> = self.dialect.render("SELECT {now}").into();
        let meta: Arc<str> = self
            .dialect
            .render("SELECT value FROM {t}meta WHERE key = 'counted_until'")
            .into();
        let number = |rows: Vec<super::exec::Row>| rows.first().map_or(0, |r| r.text(0).parse().unwrap_or(0));
        let now = conn
            .rows(&now, vec![])
            .await
            .map_err(store_error)?
            .first()
            .map_or(0, |r| r.int(0));
        let until = now - now % MINUTE - 2 * MINUTE;
        // The common case, without any lock.
        if number(conn.rows(&meta, vec![]).await.map_err(store_error)?) >= until {
            return Ok(());
        }
        let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
        // Locks the row: of several workers one counts a minute.
        let rows = tx.rows(self.dialect.sql("counted_until"), vec![]).await;
        let from = number(rows.map_err(store_error)?);
        if from < until {
            let args = vec![from.into(), until.into()];
            tx.run(self.dialect.sql("count_minutes"), args)
                .await
                .map_err(store_error)?;
            tx.run(self.dialect.sql("counted"), vec![until.to_string().into()])
                .await
                .map_err(store_error)?;
        }
        tx.commit().await.map_err(store_error)
    }

    pub(crate) async fn audit(&self, before: Option<i64>, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![before.unwrap_or(i64::MAX).into(), limit.into()];
        let rows = conn
            .rows(self.dialect.sql("audit_log"), args)
            .await
            .map_err(store_error)?;
        let entry = |r: &super::exec::Row| AuditEntry {
            id: r.int(0),
            at_us: r.int(1),
            who: r.text(2),
            action: r.text(3),
            why: r.text(4),
            detail: r.text(5),
        };
        Ok(rows.iter().map(entry).collect())
    }

    pub(crate) async fn deliveries(&self, query: &DeliveryQuery) -> Result<Vec<Delivery>, StoreError> {
        // Only the conditions that are there, so that each has its index.
        let mut sql = String::from(
            "SELECT id, at_us, event_id, endpoint, remote, verdict, status, secret_label, headers, authenticated \
             FROM {t}delivery WHERE 1 = 1",
        );
        let mut args: Vec<Value> = Vec::new();
        let mut only = |column: &str, value: Option<Value>| {
            if let Some(value) = value {
                args.push(value);
                sql.push_str(&format!(" AND {column} ${}", args.len()));
            }
        };
        only("event_id =", query.event_id.as_deref().map(Value::from));
        only("authenticated =", query.authenticated.map(Value::from));
        only("verdict =", query.verdict.as_deref().map(Value::from));
        only("id <", query.before.map(Value::from));
        args.push(query.limit.into());
        sql.push_str(&format!(" ORDER BY id DESC LIMIT ${}", args.len()));
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(&self.dialect.render(&sql).into(), args)
            .await
            .map_err(store_error)?;
        Ok(rows.iter().map(delivery).collect())
    }

    pub(crate) async fn follow_ups(&self) -> Result<Vec<FollowUpCount>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("follow_up_counts"), vec![])
            .await
            .map_err(store_error)?;
        Ok(rows
            .iter()
            .map(|r| FollowUpCount {
                name: r.text(0),
                waiting: r.int(1).unsigned_abs(),
                running: r.int(2).unsigned_abs(),
                dead: r.int(3).unsigned_abs(),
                oldest_us: r.int(4),
                error: r.opt_text(5),
            })
            .collect())
    }

    pub(crate) async fn retry_follow_ups(
        &self,
        name: Option<&str>,
        who: &str,
        why: &str,
    ) -> Result<u64, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
        let revived = tx
            .run(self.dialect.sql("retry_follow_ups"), vec![name.into()])
            .await
            .map_err(store_error)?;
        let detail = format!("{}: {revived} revived", name.unwrap_or("all"));
        self.write_audit(&mut tx, who, "retry follow-ups", why, detail)
            .await?;
        tx.commit().await.map_err(store_error)?;
        drop(conn);
        self.ready();
        Ok(revived)
    }

    async fn write_audit(
        &self,
        tx: &mut Transaction<'_, B::Db>,
        who: &str,
        action: &str,
        why: &str,
        detail: String,
    ) -> Result<(), StoreError> {
        if who.trim().is_empty() || why.trim().is_empty() {
            return Err(StoreError::Config(
                "an operator's action needs a name and a reason".into(),
            ));
        }
        let args = vec![who.into(), action.into(), why.into(), detail.into()];
        tx.run(self.dialect.sql("audit"), args)
            .await
            .map_err(store_error)?;
        Ok(())
    }

    /// Dead tasks start over; finished ones get a task of the next generation. In order of creation.
    pub(crate) async fn replay(&self, replay: &Replay) -> Result<ReplayReport, StoreError> {
        let t = &self.dialect.tables;
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
        let mut report = ReplayReport::default();
        // Parameters: id, group, from, to; each may be NULL. The CASTs tell PostgreSQL their types.
        let filter = "(CAST($1 AS TEXT) IS NULL OR e.event_id = $1) AND (CAST($2 AS TEXT) IS NULL OR x.grp = $2) \
             AND e.created_us >= $3 AND e.created_us < $4 AND e.body IS NOT NULL";
        let args = || {
            vec![
                replay.event_id.clone().into(),
                replay.group.clone().into(),
                replay.from_us.unwrap_or(i64::MIN).into(),
                replay.to_us.unwrap_or(i64::MAX).into(),
            ]
        };
        let mut picked = Vec::new();
        if replay.dead {
            let sql = format!(
                "SELECT x.seq, x.grp, e.lane, e.created_us, e.etype, x.state, x.epoch, (SELECT max(d.generation) FROM {t}done d \
                 WHERE d.seq = x.seq AND d.grp = x.grp) FROM {t}task x JOIN {t}event e ON e.seq = x.seq \
                 WHERE x.state IN (4, 5) AND {filter} ORDER BY e.created_us, x.seq, x.grp"
            );
            picked.extend(tx.rows(&sql.into(), args()).await.map_err(store_error)?);
        }
        if replay.done {
            let sql = format!(
                "SELECT x.seq, x.grp, e.lane, e.created_us, e.etype, -1, max(x.epoch), max(x.generation) FROM {t}done x \
                 JOIN {t}event e ON e.seq = x.seq WHERE {filter} \
                 AND NOT EXISTS (SELECT 1 FROM {t}task o WHERE o.seq = x.seq AND o.grp = x.grp) \
                 GROUP BY x.seq, x.grp, e.lane, e.created_us, e.etype ORDER BY e.created_us, x.seq, x.grp"
            );
            picked.extend(tx.rows(&sql.into(), args()).await.map_err(store_error)?);
        }
        picked.retain(|r| replay.matches_type(&r.text(4)));
        picked.truncate(replay.limit as usize);
        let insert: Arc<str> = self
            .dialect
            .render(
                "INSERT INTO {t}task (seq, grp, lane, created_us, state, due_us, generation, epoch) \
                 VALUES ($1, $2, $3, $4, $5, {now}, $6, $7)",
            )
            .into();
        let delete: Arc<str> =
            format!("DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND state IN (4, 5)").into();
        for r in &picked {
            let (seq, grp, lane) = (r.int(0), r.text(1), r.opt_text(2));
            // Always written anew: a dead row, too, leaves its lane (if it held it) and stands for it again.
            let generation = r.opt_int(7).map_or(0, |g| g + 1);
            let dead = r.int(5) != -1;
            if dead
                && tx
                    .run(&delete, vec![seq.into(), grp.as_str().into()])
                    .await
                    .map_err(store_error)?
                    != 1
            {
                continue;
            }
            let taken = match &lane {
                None => false,
                Some(lane) => {
                    let args = vec![grp.as_str().into(), lane.as_str().into()];
                    !tx.rows(self.dialect.sql("active_in_lane"), args)
                        .await
                        .map_err(store_error)?
                        .is_empty()
                }
            };
            let state = if taken {
                TaskState::Waiting
            } else {
                TaskState::Ready
            };
            let args = vec![
                seq.into(),
                grp.into(),
                lane.into(),
                r.int(3).into(),
                state.code().into(),
                generation.into(),
                (r.int(6) + 1).into(),
            ];
            tx.run(&insert, args).await.map_err(store_error)?;
            if dead {
                report.revived += 1
            } else {
                report.repeated += 1
            }
        }
        let detail = format!(
            "event {:?}, pattern {:?}, group {:?}, from {:?}, to {:?}: {} revived, {} repeated",
            replay.event_id,
            replay.pattern,
            replay.group,
            replay.from_us,
            replay.to_us,
            report.revived,
            report.repeated
        );
        self.write_audit(&mut tx, &replay.who, "replay", &replay.why, detail)
            .await?;
        tx.commit().await.map_err(store_error)?;
        drop(conn);
        self.ready();
        Ok(report)
    }

    pub(crate) async fn discard(
        &self,
        event_id: &str,
        group: &str,
        who: &str,
        why: &str,
    ) -> Result<(), StoreError> {
        let t = &self.dialect.tables;
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
        let sql = format!(
            "SELECT x.seq, x.generation, x.epoch, x.lane, x.state FROM {t}task x JOIN {t}event e ON e.seq = x.seq \
             WHERE e.event_id = $1 AND x.grp = $2 AND x.state IN (4, 5)"
        );
        let rows = tx
            .rows(&sql.into(), vec![event_id.into(), group.into()])
            .await
            .map_err(store_error)?;
        let Some(r) = rows.first() else {
            return Err(StoreError::NotFound(format!(
                "{event_id} has no dead task in group {group:?}"
            )));
        };
        let seq = r.int(0);
        let args = vec![
            seq.into(),
            group.into(),
            r.int(1).into(),
            DONE_DISCARDED.into(),
            r.int(2).into(),
        ];
        tx.rows(self.dialect.sql("done"), args)
            .await
            .map_err(store_error)?;
        let delete: Arc<str> =
            format!("DELETE FROM {t}task WHERE seq = $1 AND grp = $2 AND state IN (4, 5)").into();
        if tx
            .run(&delete, vec![seq.into(), group.into()])
            .await
            .map_err(store_error)?
            != 1
        {
            return Err(StoreError::NotFound(format!(
                "{event_id} was started again meanwhile"
            )));
        }
        if let (Some(lane), true) = (r.opt_text(3), r.int(4) == TaskState::Held.code()) {
            tx.run(self.dialect.sql("promote"), vec![group.into(), lane.into()])
                .await
                .map_err(store_error)?;
        }
        self.write_audit(
            &mut tx,
            who,
            "discard",
            why,
            format!("{event_id} in group {group:?}"),
        )
        .await?;
        tx.commit().await.map_err(store_error)?;
        drop(conn);
        self.ready();
        Ok(())
    }

    /// Discards dead tasks of events that arrived longer ago than this.
    async fn discard_dead(&self, age: std::time::Duration, batch: i64) -> Result<u64, StoreError> {
        let mut discarded = 0;
        loop {
            let rows = {
                let mut conn = self.backend.control().await?;
                let args = vec![micros(age).into(), batch.into()];
                conn.rows(self.dialect.sql("old_dead"), args)
                    .await
                    .map_err(store_error)?
            };
            for r in &rows {
                let why = format!("dead for longer than {} days", age.as_secs() / 86_400);
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
        }
    }

    /// In batches, oldest first, each its own transaction. Events with an open task of any state are not touched.
    pub(crate) async fn prune(&self, retention: &Retention) -> Result<PruneReport, StoreError> {
        let t = &self.dialect.tables;
        let sql = |text: &str| -> Arc<str> { self.dialect.render(text).into() };
        let mut report = PruneReport::default();
        let idle = "NOT EXISTS (SELECT 1 FROM {t}task x WHERE x.seq = e.seq) \
             AND NOT EXISTS (SELECT 1 FROM {t}follow_up f WHERE f.seq = e.seq AND f.state IN (1, 2))";
        let bodies = sql(&format!(
            "UPDATE {{t}}event SET body = NULL WHERE seq IN (SELECT e.seq FROM {{t}}event e WHERE e.body IS NOT NULL \
             AND e.received_us < {{now}} - $1 AND {idle} ORDER BY e.seq LIMIT $2)"
        ));
        let old = sql(&format!(
            "SELECT e.seq FROM {{t}}event e WHERE e.received_us < {{now}} - $1 AND {idle} ORDER BY e.seq LIMIT $2"
        ));
        let batch = i64::from(retention.batch.max(1));
        if let Some(age) = retention.dead {
            report.dead = self.discard_dead(age, batch).await?;
        }
        let mut conn = self.backend.control().await?;
        loop {
            let args = vec![micros(retention.bodies).into(), batch.into()];
            let n = conn.run(&bodies, args).await.map_err(store_error)?;
            report.bodies += n;
            if n < batch.unsigned_abs() {
                break;
            }
        }
        loop {
            let args = vec![micros(retention.effective_keys()).into(), batch.into()];
            let mut tx = begin::<B>(&mut conn).await.map_err(store_error)?;
            let seqs = tx.rows(&old, args).await.map_err(store_error)?;
            for r in &seqs {
                for table in ["attempt", "done", "follow_up", "event"] {
                    let delete: Arc<str> = format!("DELETE FROM {t}{table} WHERE seq = $1").into();
                    tx.run(&delete, vec![r.int(0).into()])
                        .await
                        .map_err(store_error)?;
                }
            }
            crate::inbox::fail_point("prune_before_commit");
            tx.commit().await.map_err(store_error)?;
            report.events += seqs.len() as u64;
            if (seqs.len() as i64) < batch {
                break;
            }
        }
        let delete = sql("DELETE FROM {t}minute_stat WHERE minute_us < {now} - $1");
        conn.run(&delete, vec![micros(retention.statistics).into()])
            .await
            .map_err(store_error)?;
        let delete = sql("DELETE FROM {t}delivery WHERE at_us < {now} - $1");
        report.deliveries += conn
            .run(&delete, vec![micros(retention.deliveries).into()])
            .await
            .map_err(store_error)?;
        let delete = sql("DELETE FROM {t}delivery WHERE authenticated = 0 AND id NOT IN \
             (SELECT id FROM {t}delivery WHERE authenticated = 0 ORDER BY at_us DESC, id DESC LIMIT $1)");
        report.deliveries += conn
            .run(&delete, vec![retention.junk_deliveries.into()])
            .await
            .map_err(store_error)?;
        Ok(report)
    }
}
