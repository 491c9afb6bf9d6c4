//! Operators' questions: doctor, what is kept, and the audit of what they do.

use std::sync::Arc;

use super::lists::MOST_COUNTED;
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    rows::{attempt, delivery, minute_stat, stored_event},
    value::Value,
};
use crate::inbox::{
    Attempt, AuditEntry, DeliveryLogEntry, DeliveryQuery, Finding, FollowUpCount, MinuteStat, StoreError,
    StoredEvent, ops::named,
};

impl<B: Backend> Engine<B> {
    pub(crate) async fn event(&self, event_id: &str) -> Result<Option<StoredEvent>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("event"), vec![event_id.into()])
            .await?;
        Ok(rows.first().map(stored_event))
    }

    pub(crate) async fn event_by_seq(&self, seq: i64) -> Result<Option<StoredEvent>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("event_by_seq"), vec![seq.into()])
            .await?;
        Ok(rows.first().map(stored_event))
    }

    pub(crate) async fn doctor(&self) -> Result<Vec<Finding>, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut findings = Vec::new();
        for (name, meaning, sql) in &self.dialect.doctor {
            let rows = conn.rows(sql, vec![]).await?;
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
            .await?;
        Ok(rows.iter().map(attempt).collect())
    }

    pub(crate) async fn statistics(&self, from_us: i64, to_us: i64) -> Result<Vec<MinuteStat>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![from_us.into(), to_us.into()];
        let rows = conn.rows(self.dialect.sql("statistics"), args).await?;
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
        let number =
            |rows: Vec<super::value::Row>| rows.first().map_or(0, |r| r.text(0).parse().unwrap_or(0));
        let now = conn.rows(&now, vec![]).await?.first().map_or(0, |r| r.int(0));
        let until = now - now % MINUTE - 2 * MINUTE;
        // The common case, without any lock.
        if number(conn.rows(&meta, vec![]).await?) >= until {
            return Ok(());
        }
        let mut tx = begin::<B>(&mut conn).await?;
        // Locks the row: of several workers one counts a minute.
        let rows = tx.rows(self.dialect.sql("counted_until"), vec![]).await;
        let from = number(rows?);
        if from < until {
            let args = vec![from.into(), until.into()];
            tx.run(self.dialect.sql("count_minutes"), args).await?;
            tx.run(self.dialect.sql("counted"), vec![until.to_string().into()])
                .await?;
        }
        tx.commit().await.map_err(StoreError::from)
    }

    pub(crate) async fn audit(&self, before: Option<i64>, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![before.unwrap_or(i64::MAX).into(), limit.into()];
        let rows = conn.rows(self.dialect.sql("audit_log"), args).await?;
        let entry = |r: &super::value::Row| AuditEntry {
            id: r.int(0),
            at_us: r.int(1),
            who: r.text(2),
            action: r.text(3),
            why: r.text(4),
            detail: r.text(5),
        };
        Ok(rows.iter().map(entry).collect())
    }

    pub(crate) async fn deliveries(
        &self,
        query: &DeliveryQuery,
    ) -> Result<Vec<DeliveryLogEntry>, StoreError> {
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
        let rows = conn.rows(&self.dialect.render(&sql).into(), args).await?;
        Ok(rows.iter().map(delivery).collect())
    }

    pub(crate) async fn follow_ups(&self) -> Result<Vec<FollowUpCount>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("follow_up_counts"), vec![MOST_COUNTED.into()])
            .await?;
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
        let sql = self.dialect.sql("retry_follow_ups");
        let revived = self
            .dead_follow_ups(sql, name, who, why, ["retry", "revived"])
            .await?;
        self.ready();
        Ok(revived)
    }

    pub(crate) async fn discard_follow_ups(
        &self,
        name: Option<&str>,
        who: &str,
        why: &str,
    ) -> Result<u64, StoreError> {
        let sql = self.dialect.sql("give_up_follow_ups");
        self.dead_follow_ups(sql, name, who, why, ["discard", "discarded"])
            .await
    }

    async fn dead_follow_ups(
        &self,
        sql: &Arc<str>,
        name: Option<&str>,
        who: &str,
        why: &str,
        [action, what]: [&str; 2],
    ) -> Result<u64, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let changed = tx.run(sql, vec![name.into()]).await?;
        let detail = format!("{}: {changed} {what}", name.unwrap_or("all"));
        self.write_audit(&mut tx, who, &format!("{action} follow-ups"), why, detail)
            .await?;
        tx.commit().await?;
        Ok(changed)
    }

    pub(super) async fn write_audit(
        &self,
        tx: &mut B::Connection,
        who: &str,
        action: &str,
        why: &str,
        detail: String,
    ) -> Result<(), StoreError> {
        named(who, why)?;
        let args = vec![who.into(), action.into(), why.into(), detail.into()];
        tx.run(self.dialect.sql("audit"), args).await?;
        Ok(())
    }
}
