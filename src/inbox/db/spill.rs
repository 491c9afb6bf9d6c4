//! SQLite has one writer, and a handler that takes its time holds it. Deliveries must not wait for handlers: after a short
//! while they are written to a file of their own beside the database, as durably, and moved over once the writer is free.
//!
//! The move is: record in the database, commit, delete from the spill file. A crash in between moves them again, and the
//! event id makes that a repeated delivery.
//!
//! Exactly one delivery of an event is told [`Recorded::New`], in however many processes they arrive. Both ways of recording
//! look at the other file while they hold the spill file's write lock, and keep it until their own commit: whoever comes
//! second sees the first. (The lock is always taken after the database's, never before.)

use std::{
    collections::HashSet,
    sync::{Arc, atomic::Ordering},
};

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, TransactionOf, begin},
    value::Value,
};
use crate::event::Body;
use crate::inbox::{BoxFuture, NewEvent, Recorded, Source, StoreError, retry::Pause};

/// Rows moved per transaction.
const MOVE: usize = 256;

/// The table of the spill file, see [`Backend::spare`].
pub const TABLE: &str = "CREATE TABLE IF NOT EXISTS main.spill (n INTEGER PRIMARY KEY AUTOINCREMENT, \
     event_id TEXT NOT NULL UNIQUE, meta TEXT NOT NULL, body BLOB NOT NULL, times INTEGER NOT NULL DEFAULT 1) STRICT";

/// Takes the spill file's write lock. BEGIN IMMEDIATE would ask for the lock of every attached file, the busy database
/// included.
const LOCK: &str = "DELETE FROM main.spill WHERE n < 0; ";

fn begin_deferred<'c, B: Backend>(
    spare: &'c mut B::Connection,
) -> BoxFuture<'c, Result<TransactionOf<'c, B>, StoreError>> {
    Box::pin(async { Ok(spare.begin("BEGIN").await?) })
}

async fn lock_spill<'c, B: Backend>(
    spare: &'c mut B::Connection,
) -> Result<TransactionOf<'c, B>, StoreError> {
    let mut tx = begin_deferred::<B>(spare).await?;
    tx.script(LOCK.to_owned()).await?;
    Ok(tx)
}

/// The transaction that holds the spill file's lock, and the ids that are in the file.
type Look<'c, B> = (TransactionOf<'c, B>, HashSet<String>);

/// Locks the spill file and says which of these events are in it.
pub(crate) fn look<'c, B: Backend>(
    spare: &'c mut B::Connection,
    events: &'c [NewEvent],
) -> BoxFuture<'c, Result<Look<'c, B>, StoreError>> {
    Box::pin(async move {
        let mut tx = begin_deferred::<B>(spare).await?;
        let mut found = HashSet::new();
        let mut lock = LOCK;
        for some in events.chunks(64) {
            let marks = vec!["?"; some.len()].join(", ");
            let sql = format!(
                "{lock}SELECT json_group_array(event_id) FROM main.spill WHERE event_id IN ({marks})"
            );
            let ids = some.iter().map(|e| e.event_id.as_str().into()).collect();
            let rows = tx.rows(&sql.into(), ids).await?;
            let ids = rows.first().map(|r| r.text(0)).unwrap_or_default();
            found.extend(serde_json::from_str::<Vec<String>>(&ids).unwrap_or_default());
            lock = "";
        }
        Ok((tx, found))
    })
}

impl<B: Backend> Engine<B> {
    /// Writes the events to the spill file; durable when it returns.
    pub(crate) async fn spill(self: &Arc<Self>, events: &[NewEvent]) -> Result<Vec<Recorded>, StoreError> {
        if events.is_empty() {
            return Ok(Vec::new());
        }
        let Some(spare) = self.backend.spare().await else {
            return Err(StoreError::Config("this database has no spill file".into()));
        };
        let mut spare = spare?;
        let mut recorded = Vec::with_capacity(events.len());
        let mut tx = lock_spill::<B>(&mut spare).await?;
        // The database is attached as `app`; reading it does not wait for its writer.
        let known: Arc<str> = format!(
            "SELECT 1 FROM app.{}event WHERE event_id = $1",
            self.dialect.tables
        )
        .into();
        // A repeat is kept too, so that its delivery is counted.
        let insert: Arc<str> = "INSERT INTO main.spill (event_id, meta, body) VALUES ($1, $2, $3) \
             ON CONFLICT (event_id) DO UPDATE SET times = times + 1 RETURNING times"
            .into();
        for event in events {
            let id = || vec![Value::from(event.event_id.as_str())];
            let known = !tx.rows(&known, id()).await?.is_empty();
            let args = vec![
                event.event_id.as_str().into(),
                meta(event).into(),
                event.body.clone().into(),
            ];
            let rows = tx.rows(&insert, args).await?;
            let first = rows.first().is_some_and(|r| r.int(0) == 1);
            recorded.push(if first && !known {
                Recorded::New
            } else {
                Recorded::Duplicate
            });
        }
        tx.commit().await?;
        self.backend.in_place()?;
        drop(spare);
        crate::inbox::fail_point("spill_after_commit");
        self.unspill_soon();
        Ok(recorded)
    }

    /// The number of events in the spill file, and of the tasks that they will have, those of twins that give way included.
    pub(crate) async fn spilled(&self) -> Result<(u64, u64), StoreError> {
        let Some(spare) = self.backend.spare().await else {
            return Ok((0, 0));
        };
        let sql = format!(
            "SELECT count(*), coalesce(sum(json_array_length(meta, '$.groups')), 0) FROM main.spill s \
             WHERE NOT EXISTS (SELECT 1 FROM app.{}event e WHERE e.event_id = s.event_id)",
            self.dialect.tables
        );
        let rows = spare?.rows(&sql.into(), vec![]).await?;
        let at = |i| rows.first().map_or(0, |r| r.int(i).unsigned_abs());
        Ok((at(0), at(1)))
    }

    /// Moves what was spilled as soon as the database lets it.
    pub(crate) fn unspill_soon(self: &Arc<Self>) {
        if self.moving.swap(true, Ordering::AcqRel) {
            return;
        }
        let engine = Arc::downgrade(self);
        tokio::spawn(async move {
            let mut pause = Pause::default();
            // It is on disk: should the process end here, the next sweep or the next start moves it.
            while let Some(engine) = engine.upgrade() {
                if engine.unspill().await.is_ok() {
                    return;
                }
                drop(engine);
                pause.wait().await;
            }
        });
    }

    /// Moves what was spilled into the database.
    pub(crate) async fn unspill(&self) -> Result<(), StoreError> {
        let Some(spare) = self.backend.spare().await else {
            return Ok(());
        };
        // Before the glance: what is spilled after this starts a move of its own, what came before is seen.
        self.moving.store(false, Ordering::Release);
        // A glance without any lock.
        let any: Arc<str> = "SELECT 1 FROM main.spill LIMIT 1".into();
        if spare?.rows(&any, vec![]).await?.is_empty() {
            return Ok(());
        }
        let moved = self.unspill_all().await?;
        if moved > 0 {
            self.ready();
        }
        Ok(())
    }

    async fn unspill_all(&self) -> Result<usize, StoreError> {
        let pick: Arc<str> =
            format!("SELECT n, event_id, meta, body, times FROM main.spill ORDER BY n LIMIT {MOVE}").into();
        let delete: Arc<str> = "DELETE FROM main.spill WHERE n <= $1".into();
        let mut moved = 0;
        loop {
            // The database first: whoever holds both takes them in this order.
            let mut writer = self.backend.control().await?;
            let mut tx = begin::<B>(&mut writer).await?;
            let Some(spare) = self.backend.spare().await else {
                return Ok(moved);
            };
            let mut spare = spare?;
            let mut spill = lock_spill::<B>(&mut spare).await?;
            let rows = spill.rows(&pick, vec![]).await?;
            let Some(last) = rows.last().map(|r| r.int(0)) else {
                // Cleared while both are held, so that a spill that comes now starts the next move.
                self.moving.store(false, Ordering::Release);
                return Ok(moved);
            };
            let mut events: Vec<NewEvent> = Vec::new();
            for r in &rows {
                let event = from_meta(r.text(1), &r.text(2), r.body(3).unwrap_or_else(|| Body::from([])));
                // Each delivery is counted. What is one row here came a few times, not a million.
                for _ in 1..r.int(4).min(10_000) {
                    events.push(event.clone());
                }
                events.push(event);
            }
            // Whoever spilled them may have known less of others' handlers, or nothing.
            self.hear(&mut *tx).await?;
            events.iter_mut().for_each(|event| self.plan_event(event));
            self.record_all(&mut tx, &events).await?;
            let kept = self.keep_plans(&mut *tx).await?;
            tx.commit().await?;
            self.kept_plans(&kept);
            self.backend.in_place()?;
            crate::inbox::fail_point("unspill_before_delete");
            spill.run(&delete, vec![last.into()]).await?;
            spill.commit().await?;
            moved += rows.len();
        }
    }
}

fn meta(e: &NewEvent) -> String {
    serde_json::json!({
        "type": e.event_type, "account": e.account, "livemode": e.livemode, "version": e.api_version, "object": e.object_id, "customer": e.customer, "key": e.key().map(|key| key.to_string()),
        "lane": e.lane, "created": e.created_us, "source": e.source.code(), "twin": e.snapshot_event, "endpoint": e.endpoint,
        "traceparent": e.traceparent, "request": e.request_id, "idempotency_key": e.idempotency_key,
        "groups": e.groups, "redacted": e.redacted, "settle": crate::inbox::micros(e.settle),
    })
    .to_string()
}

fn from_meta(event_id: String, meta: &str, body: Body) -> NewEvent {
    let meta: serde_json::Value = serde_json::from_str(meta).unwrap_or_default();
    let text = |key: &str| meta[key].as_str().map(str::to_owned);
    let mut e = NewEvent::new(event_id, text("type").unwrap_or_default(), body);
    e.account = text("account");
    e.livemode = meta["livemode"].as_bool().unwrap_or_default();
    e.api_version = text("version");
    e.object_id = text("object");
    e.object_key = text("key").and_then(|key| key.parse().ok());
    e.customer = text("customer");
    e.lane = text("lane");
    e.created_us = meta["created"].as_i64().unwrap_or_default();
    e.source = Source::from_code(meta["source"].as_i64().unwrap_or_default());
    e.snapshot_event = text("twin");
    e.endpoint = text("endpoint");
    e.traceparent = text("traceparent");
    e.request_id = text("request");
    e.idempotency_key = text("idempotency_key");
    e.redacted = meta["redacted"].as_bool().unwrap_or_default();
    e.settle = std::time::Duration::from_micros(meta["settle"].as_u64().unwrap_or_default());
    e.groups = meta["groups"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|g| g.as_str().map(str::to_owned))
        .collect();
    e
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_survives_the_spill_unchanged() {
        let mut e = NewEvent::new("evt_1", "invoice.paid", b"{\"a\":1}".as_slice());
        e.account = Some("acct_1".into());
        e.livemode = true;
        e.api_version = Some("2026-10-01".into());
        e.object_id = Some("in_1".into());
        e.object_key = "in_1 acct_1 live".parse().ok();
        e.customer = Some("cus_1".into());
        e.lane = Some("cus_1 acct_1 live".into());
        e.created_us = 1_790_000_000_123_456;
        e.source = Source::Backfill;
        e.snapshot_event = Some("evt_2".into());
        e.endpoint = Some("default".into());
        e.traceparent = Some("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01".into());
        e.request_id = Some("req_1".into());
        e.idempotency_key = Some("order \"7\"".into());
        e.groups = vec!["a".into(), "b \"quoted\"".into()];
        e.redacted = true;
        e.settle = std::time::Duration::from_millis(2500);
        assert_eq!(from_meta("evt_1".into(), &meta(&e), e.body.clone()), e);
    }
}
