//! SQLite has one writer, and a handler that takes its time holds it. Deliveries must not wait for handlers: after a short
//! while they are written to a file of their own beside the database, as durably, and moved over once the writer is free.
//!
//! The move is: record in the database, commit, delete from the spill file. A crash in between moves them again, and the
//! event id makes that a repeated delivery. Two deliveries of one event at the same moment, one to each file, are both
//! told [`Recorded::New`]; the move makes one row of them.

use std::sync::{Arc, atomic::Ordering};

use sqlx::Connection;

use super::{
    engine::{Backend, Engine, begin},
    exec::{Exec, Value, store_error},
};
use crate::inbox::{BoxFuture, NewEvent, Recorded, Source, StoreError};

/// Rows moved per transaction.
const MOVE: usize = 256;

#[cfg(feature = "sqlite")]
pub(crate) const TABLE: &str = "CREATE TABLE IF NOT EXISTS main.spill (n INTEGER PRIMARY KEY AUTOINCREMENT, \
     event_id TEXT NOT NULL UNIQUE, meta TEXT NOT NULL, body BLOB NOT NULL) STRICT";

impl<B: Backend> Engine<B> {
    /// Writes the events to the spill file; durable when it returns.
    pub(crate) async fn spill(self: &Arc<Self>, events: &[NewEvent]) -> Result<Vec<Recorded>, StoreError> {
        let mut recorded = Vec::with_capacity(events.len());
        {
            let mut conn = self.backend.spare().await?;
            // Not BEGIN IMMEDIATE: that would ask for the write lock of every attached file, the busy one included.
            let begun: BoxFuture<'_, _> = Box::pin(conn.begin());
            let mut tx = begun.await.map_err(store_error)?;
            // The database is attached as `app`; reading it does not wait for its writer.
            let known: Arc<str> = format!(
                "SELECT 1 FROM app.{}event WHERE event_id = $1",
                self.dialect.tables
            )
            .into();
            let insert: Arc<str> =
                "INSERT INTO main.spill (event_id, meta, body) VALUES ($1, $2, $3) ON CONFLICT (event_id) DO NOTHING".into();
            for event in events {
                let id = || vec![Value::from(event.event_id.as_str())];
                if !tx.rows(&known, id()).await.map_err(store_error)?.is_empty() {
                    // Counting this delivery needs the writer; the event itself is safe.
                    recorded.push(Recorded::Duplicate);
                    continue;
                }
                let args = vec![
                    event.event_id.as_str().into(),
                    meta(event).into(),
                    event.body.clone().into(),
                ];
                let fresh = tx.run(&insert, args).await.map_err(store_error)? == 1;
                recorded.push(if fresh { Recorded::New } else { Recorded::Duplicate });
            }
            tx.commit().await.map_err(store_error)?;
        }
        crate::inbox::fail_point("spill_after_commit");
        if !self.moving.swap(true, Ordering::AcqRel) {
            let engine = self.clone();
            tokio::spawn(async move {
                // What cannot be moved now is moved at the next spill or the next start; it is on disk.
                let _ = engine.unspill().await;
            });
        }
        Ok(recorded)
    }

    /// Moves what was spilled into the database.
    pub(crate) async fn unspill(&self) -> Result<(), StoreError> {
        let result = self.unspill_all().await;
        self.moving.store(false, Ordering::Release);
        if matches!(result, Ok(n) if n > 0) {
            self.ready();
        }
        result.map(drop)
    }

    async fn unspill_all(&self) -> Result<usize, StoreError> {
        let pick: Arc<str> =
            format!("SELECT n, event_id, meta, body FROM main.spill ORDER BY n LIMIT {MOVE}").into();
        let delete: Arc<str> = "DELETE FROM main.spill WHERE n <= $1".into();
        let mut moved = 0;
        loop {
            // The writer first: whoever holds both takes them in this order.
            let mut writer = self.backend.control().await?;
            let mut spare = self.backend.spare().await?;
            let rows = spare.rows(&pick, vec![]).await.map_err(store_error)?;
            let Some(last) = rows.last().map(|r| r.int(0)) else {
                // Cleared while both are held, so that a spill that comes now starts the next move.
                self.moving.store(false, Ordering::Release);
                return Ok(moved);
            };
            let events: Vec<NewEvent> = rows
                .iter()
                .map(|r| from_meta(r.text(1), &r.text(2), r.bytes(3).unwrap_or_default()))
                .collect();
            let mut tx = begin::<B>(&mut writer).await.map_err(store_error)?;
            self.record_all(&mut tx, &events).await?;
            tx.commit().await.map_err(store_error)?;
            crate::inbox::fail_point("unspill_before_delete");
            spare.run(&delete, vec![last.into()]).await.map_err(store_error)?;
            moved += events.len();
        }
    }
}

fn meta(e: &NewEvent) -> String {
    serde_json::json!({
        "type": e.event_type, "account": e.account, "livemode": e.livemode, "version": e.api_version, "object": e.object_id,
        "lane": e.lane, "created": e.created_us, "source": e.source.code(), "twin": e.snapshot_event, "endpoint": e.endpoint,
        "groups": e.groups,
    })
    .to_string()
}

fn from_meta(event_id: String, meta: &str, body: Arc<[u8]>) -> NewEvent {
    let meta: serde_json::Value = serde_json::from_str(meta).unwrap_or_default();
    let text = |key: &str| meta[key].as_str().map(str::to_owned);
    let mut e = NewEvent::new(event_id, text("type").unwrap_or_default(), body);
    e.account = text("account");
    e.livemode = meta["livemode"].as_bool().unwrap_or_default();
    e.api_version = text("version");
    e.object_id = text("object");
    e.lane = text("lane");
    e.created_us = meta["created"].as_i64().unwrap_or_default();
    e.source = Source::from_code(meta["source"].as_i64().unwrap_or_default());
    e.snapshot_event = text("twin");
    e.endpoint = text("endpoint");
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
        e.lane = Some("cus_1".into());
        e.created_us = 1_790_000_000_123_456;
        e.source = Source::Backfill;
        e.snapshot_event = Some("evt_2".into());
        e.endpoint = Some("default".into());
        e.groups = vec!["a".into(), "b \"quoted\"".into()];
        assert_eq!(from_meta("evt_1".into(), &meta(&e), e.body.clone()), e);
    }
}
