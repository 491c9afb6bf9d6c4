//! The operator's side of the store in memory.

use std::collections::HashMap;

use super::run::MemoryRun;
use super::{Memory, ok};
use crate::inbox::ledger::cover;
use crate::inbox::operator::{DeadTask, EventQuery, EventSummary, Holder, Lane, Page};
use crate::inbox::ops::named;
use crate::inbox::run as order;
use crate::inbox::{
    Applied, Apply, Attempt, AuditEntry, BoxFuture, Claimed, Counted, DeliveryLogEntry, DeliveryQuery,
    Finding, FollowUpCount, FollowUpEntry, Lag, MinuteStat, OpenTask, Operator, Program, Replay,
    ReplayReport, SecondLook, Source, Span, StatBucket, StatisticsQuery, StoreError, StoredEvent, TaskCounts,
    Unhandled, Valid, Vitals, WorkerId,
};

impl Operator for Memory {
    fn vitals<'a>(&'a self) -> BoxFuture<'a, Result<Vitals, StoreError>> {
        ok(self.lock().vitals())
    }

    fn count_events<'a>(
        &'a self,
        query: &'a EventQuery,
        cap: u64,
    ) -> BoxFuture<'a, Result<Counted, StoreError>> {
        ok(self.lock().count_events(query, cap))
    }

    fn programs<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Program>, StoreError>> {
        ok(self.lock().programs())
    }

    fn statistics_by<'a>(
        &'a self,
        query: &'a StatisticsQuery,
    ) -> BoxFuture<'a, Result<Vec<StatBucket>, StoreError>> {
        ok(self.lock().statistics_by(query))
    }

    fn lags<'a>(&'a self, query: &'a StatisticsQuery) -> BoxFuture<'a, Result<Vec<Lag>, StoreError>> {
        ok(self.lock().lags(query))
    }

    fn follow_ups_of<'a>(
        &'a self,
        event_id: &'a str,
    ) -> BoxFuture<'a, Result<Vec<FollowUpEntry>, StoreError>> {
        ok(self.lock().follow_ups_of(event_id))
    }

    fn events<'a>(&'a self, query: &'a EventQuery) -> BoxFuture<'a, Result<Page<EventSummary>, StoreError>> {
        ok(self.lock().list_events(query))
    }

    fn dead_tasks<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Page<DeadTask>, StoreError>> {
        ok(self.lock().list_dead(before, limit))
    }

    fn second_looks<'a>(
        &'a self,
        valid: Valid,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Page<SecondLook>, StoreError>> {
        ok(self.lock().list_looks(valid, before, limit))
    }

    fn look_again<'a>(
        &'a self,
        id: Option<i64>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let again = self.lock().look_again(id, who, why);
        self.ready();
        Box::pin(std::future::ready(again))
    }

    fn lanes<'a>(&'a self, limit: u32) -> BoxFuture<'a, Result<Vec<Lane>, StoreError>> {
        ok(self.lock().list_lanes(limit))
    }

    fn workers<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Holder>, StoreError>> {
        ok(self.lock().list_workers())
    }

    fn unhandled<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Unhandled>, StoreError>> {
        ok(self.lock().unhandled())
    }

    fn follow_ups<'a>(&'a self) -> BoxFuture<'a, Result<Vec<FollowUpCount>, StoreError>> {
        ok(self.lock().follow_up_counts())
    }

    fn open_tasks<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<OpenTask>, StoreError>> {
        ok(self.lock().open_tasks(event_id))
    }

    fn add_audit<'a>(
        &'a self,
        who: &'a str,
        action: &'a str,
        why: &'a str,
        detail: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let written = named(who, why);
        if written.is_ok() {
            self.lock().write_audit(who, action, why, detail.to_owned());
        }
        Box::pin(std::future::ready(written))
    }

    fn run_now<'a>(
        &'a self,
        event_id: &'a str,
        group: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        if let Err(error) = named(who, why) {
            return Box::pin(std::future::ready(Err(error)));
        }
        let count = self.lock().run_now(event_id, group, who, why);
        self.ready();
        ok(count)
    }

    fn retry_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let revived = self.lock().retry_follow_ups(name, who, why);
        self.ready();
        Box::pin(std::future::ready(revived))
    }

    fn discard_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(std::future::ready(self.lock().discard_follow_ups(name, who, why)))
    }

    fn counts<'a>(&'a self) -> BoxFuture<'a, Result<TaskCounts, StoreError>> {
        ok(self.lock().counts())
    }

    fn doctor<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Finding>, StoreError>> {
        ok(self.lock().doctor())
    }

    fn replay<'a>(&'a self, replay: &'a Replay) -> BoxFuture<'a, Result<ReplayReport, StoreError>> {
        let report = named(&replay.who, &replay.why).map(|()| self.lock().replay(replay));
        self.ready();
        Box::pin(std::future::ready(report))
    }

    fn dry_run<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        apply: &'a dyn Apply,
    ) -> BoxFuture<'a, Result<Applied, StoreError>> {
        Box::pin(async move {
            let event = self.lock().event(event_id);
            let Some(event) = event else {
                return Err(StoreError::NotFound(format!("no event {event_id} in this inbox")));
            };
            let task = Claimed::new(event.seq, group, WorkerId(0));
            let current = match crate::inbox::outside::before_rehearsal(apply, &event, group).await {
                Ok(current) => current,
                Err(applied) => return Ok(applied),
            };
            order::rehearse(&mut MemoryRun::new(self, &task), apply, &event, group, current).await
        })
    }

    fn discard<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let result = named(who, why).and_then(|()| self.lock().discard(event_id, group, who, why));
        self.ready();
        Box::pin(std::future::ready(result))
    }

    fn statistics<'a>(
        &'a self,
        from_us: i64,
        to_us: i64,
    ) -> BoxFuture<'a, Result<Vec<MinuteStat>, StoreError>> {
        ok(self.lock().statistics(from_us, to_us))
    }

    fn audit<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<AuditEntry>, StoreError>> {
        let state = self.lock();
        let older = state
            .audit
            .iter()
            .rev()
            .filter(|e| before.is_none_or(|before| e.id < before));
        ok(older.take(limit as usize).cloned().collect())
    }

    fn deliveries<'a>(
        &'a self,
        query: &'a DeliveryQuery,
    ) -> BoxFuture<'a, Result<Vec<DeliveryLogEntry>, StoreError>> {
        let state = self.lock();
        let lines = state.deliveries.iter().rev().filter(|line| query.takes(line));
        ok(lines.take(query.limit as usize).cloned().collect())
    }

    fn attempts<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<Attempt>, StoreError>> {
        let state = self.lock();
        let seq = state.ids.get(event_id).copied();
        let of = state.attempts.iter().filter(|(s, _)| Some(*s) == seq);
        ok(of.map(|(_, attempt)| attempt.clone()).collect())
    }

    fn event<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        ok(self.lock().event(event_id))
    }

    fn known<'a>(&'a self, ids: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, Source>, StoreError>> {
        ok(self.lock().known(ids))
    }

    fn accounts<'a>(
        &'a self,
        livemode: bool,
        after: i64,
    ) -> BoxFuture<'a, Result<(Vec<String>, i64), StoreError>> {
        ok(self.lock().accounts(livemode, after))
    }

    fn spans<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        let mut spans = self.lock().spans.clone();
        spans.sort_by(|a, b| (&a.account, a.livemode, a.from).cmp(&(&b.account, b.livemode, b.from)));
        ok(spans)
    }

    fn spans_of<'a>(
        &'a self,
        account: Option<&'a str>,
        livemode: bool,
    ) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        let state = self.lock();
        let own = state.spans.iter().filter(|span| span.is_of(account, livemode));
        let mut own: Vec<Span> = own.cloned().collect();
        own.sort_by_key(|span| span.from);
        ok(own)
    }

    fn cover<'a>(&'a self, span: &'a Span) -> BoxFuture<'a, Result<bool, StoreError>> {
        ok(cover(&mut self.lock().spans, span))
    }
}
