//! Lists for people: a page at a time, by the rows' numbers, without bodies.

use std::collections::HashMap;

use super::{backend::Backend, driver::Connection, engine::Engine, prune::numbers, value::Row};
use crate::inbox::operator::{Blocker, DeadTask, EventQuery, EventSummary, Holder, Lane, Page};
use crate::inbox::{Source, StoreError, TaskState, WorkerId};
use crate::pattern::Pattern;

/// The columns of an event `e` in a list.
const COLUMNS: &str = "e.seq, e.event_id, e.etype, e.account, e.livemode, e.object_id, e.created_us, e.received_us, e.source, \
    e.endpoint, e.deliveries, e.customer";

/// Rows of one kind that a list of an operator counts.
pub(super) const MOST_COUNTED: i64 = 10_000;

/// Waiting tasks that the list of lanes reads. They are entries of an index, and short.
const MOST_WAITING: i64 = 50_000;

impl<B: Backend> Engine<B> {
    /// The recorded event types that match; `None` for all.
    pub(super) async fn types_matching(
        &self,
        conn: &mut B::Connection,
        pattern: Option<&Pattern>,
    ) -> Result<Option<Vec<String>>, StoreError> {
        let Some(pattern) = pattern.filter(|pattern| pattern.as_str() != "*") else {
            return Ok(None);
        };
        let rows = conn.rows(self.dialect.sql("event_types"), vec![]).await?;
        let types = rows.iter().map(|r| r.text(0));
        let matching: Vec<String> = types.filter(|name| pattern.matches(name)).collect();
        Ok((matching.len() < rows.len() || rows.is_empty()).then_some(matching))
    }

    pub(crate) async fn events(&self, query: &EventQuery) -> Result<Page<EventSummary>, StoreError> {
        let limit = query.effective_limit();
        let mut conn = self.backend.control().await?;
        let (rows, goes_on) = self.find_rows(&mut *conn, query, COLUMNS, limit + 1).await?;
        let seqs: Vec<i64> = rows.iter().map(|r| r.int(0)).collect();
        let mut tasks = HashMap::<i64, (Vec<(String, TaskState)>, Option<i64>)>::new();
        let open = conn
            .rows(self.dialect.sql("tasks_of"), vec![numbers(&seqs)])
            .await;
        for r in open? {
            let state = TaskState::from_code(r.int(2));
            let (open, again_us) = tasks.entry(r.int(0)).or_default();
            open.push((r.text(1), state));
            *again_us = again_us.iter().copied().chain(r.opt_int(3)).min();
        }
        let summaries = rows
            .iter()
            .map(|r| summary(r, tasks.remove(&r.int(0)).unwrap_or_default()));
        let mut page = Page::of(summaries.collect(), limit, |event: &EventSummary| event.seq);
        page.next = page.next.or(goes_on);
        Ok(page)
    }

    pub(crate) async fn dead_tasks(
        &self,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Page<DeadTask>, StoreError> {
        let limit = limit.clamp(1, 1000);
        let mut conn = self.backend.control().await?;
        // Whole events only, so that a page's end is an event's end.
        let args = vec![before.unwrap_or(i64::MAX).into(), i64::from(limit + 1).into()];
        let rows = conn.rows(self.dialect.sql("list_dead"), args).await;
        let dead: Vec<DeadTask> = rows?.iter().map(dead_task).collect();
        Ok(crate::inbox::operator::page_of_events(dead, limit))
    }

    pub(crate) async fn lanes(&self, limit: u32) -> Result<Vec<Lane>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(
                self.dialect.sql("list_lanes"),
                vec![i64::from(limit).into(), MOST_WAITING.into()],
            )
            .await?;
        Ok(rows
            .iter()
            .map(|r| Lane {
                group: r.text(0),
                lane: r.text(1),
                waiting: r.int(2).unsigned_abs(),
                oldest_us: r.int(3),
                blocked_by: r.opt_text(4).map(|event_id| Blocker {
                    event_id,
                    state: TaskState::from_code(r.int(5)),
                    attempt: r.u32(6),
                    due_us: r.int(7),
                }),
            })
            .collect())
    }

    pub(crate) async fn workers(&self) -> Result<Vec<Holder>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("list_workers"), vec![]).await?;
        Ok(rows
            .iter()
            .map(|r| Holder {
                worker: WorkerId(r.int(0)),
                tasks: r.int(1).unsigned_abs(),
                follow_ups: r.int(2).unsigned_abs(),
                leased_until_us: r.int(3),
            })
            .collect())
    }
}

pub(super) fn dead_task(r: &Row) -> DeadTask {
    DeadTask {
        seq: r.int(0),
        event_id: r.text(1),
        event_type: r.text(2),
        group: r.text(3),
        generation: r.u32(4),
        attempt: r.u32(5),
        is_held: TaskState::from_code(r.int(6)) == TaskState::Held,
        error: r.opt_text(7),
        at_us: r.opt_int(8),
    }
}

fn summary(r: &Row, (tasks, again_us): (Vec<(String, TaskState)>, Option<i64>)) -> EventSummary {
    EventSummary {
        seq: r.int(0),
        event_id: r.text(1),
        event_type: r.text(2),
        account: r.opt_text(3),
        livemode: r.int(4) != 0,
        object_id: r.opt_text(5),
        created_us: r.int(6),
        received_us: r.int(7),
        source: Source::from_code(r.int(8)),
        endpoint: r.opt_text(9),
        deliveries: r.int(10),
        customer: r.opt_text(11),
        tasks,
        again_us,
    }
}
