//! The operator's side of a store whose process may die: questions change nothing, acts are steps.

use std::collections::HashMap;

use super::process::Mortal;
use crate::inbox::{
    Applied, Apply, Attempt, AuditEntry, BoxFuture, Counted, DeadGroups, DeadTask, DeliveryLogEntry,
    DeliveryQuery, EventQuery, EventSummary, Finding, FollowUpCount, FollowUpEntry, Holder, Lag, Lane,
    MinuteStat, OpenTask, Operator, Page, Program, Replay, ReplayReport, SecondLook, Source, Span,
    StatBucket, StatisticsQuery, StoreError, StoredEvent, TaskCounts, Unhandled, Valid, Vitals,
};

impl Operator for Mortal {
    fn events<'a>(&'a self, query: &'a EventQuery) -> BoxFuture<'a, Result<Page<EventSummary>, StoreError>> {
        Box::pin(self.process.look(self.store.events(query)))
    }

    fn vitals<'a>(&'a self) -> BoxFuture<'a, Result<Vitals, StoreError>> {
        Box::pin(self.process.look(self.store.vitals()))
    }

    fn count_events<'a>(
        &'a self,
        query: &'a EventQuery,
        cap: u64,
    ) -> BoxFuture<'a, Result<Counted, StoreError>> {
        Box::pin(self.process.look(self.store.count_events(query, cap)))
    }

    fn dead_groups<'a>(&'a self, limit: u32) -> BoxFuture<'a, Result<DeadGroups, StoreError>> {
        Box::pin(self.process.look(self.store.dead_groups(limit)))
    }

    fn programs<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Program>, StoreError>> {
        Box::pin(self.process.look(self.store.programs()))
    }

    fn lags<'a>(&'a self, query: &'a StatisticsQuery) -> BoxFuture<'a, Result<Vec<Lag>, StoreError>> {
        Box::pin(self.process.look(self.store.lags(query)))
    }

    fn open_tasks<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<OpenTask>, StoreError>> {
        Box::pin(self.process.look(self.store.open_tasks(event_id)))
    }

    fn follow_ups_of<'a>(
        &'a self,
        event_id: &'a str,
    ) -> BoxFuture<'a, Result<Vec<FollowUpEntry>, StoreError>> {
        Box::pin(self.process.look(self.store.follow_ups_of(event_id)))
    }

    fn add_audit<'a>(
        &'a self,
        who: &'a str,
        action: &'a str,
        why: &'a str,
        detail: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let steps = ("before an act is written down", "after an act is written down");
        let written = self.store.add_audit(who, action, why, detail);
        Box::pin(self.process.call(steps, written))
    }

    fn run_now<'a>(
        &'a self,
        event_id: &'a str,
        group: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        let steps = (
            "before an attempt is brought forward",
            "after an attempt is brought forward",
        );
        let now = self.store.run_now(event_id, group, who, why);
        Box::pin(self.process.call(steps, now))
    }

    fn statistics_by<'a>(
        &'a self,
        query: &'a StatisticsQuery,
    ) -> BoxFuture<'a, Result<Vec<StatBucket>, StoreError>> {
        Box::pin(self.process.look(self.store.statistics_by(query)))
    }

    fn dead_tasks<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Page<DeadTask>, StoreError>> {
        Box::pin(self.process.look(self.store.dead_tasks(before, limit)))
    }

    fn second_looks<'a>(
        &'a self,
        valid: Valid,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Page<SecondLook>, StoreError>> {
        Box::pin(self.process.look(self.store.second_looks(valid, before, limit)))
    }

    fn look_again<'a>(
        &'a self,
        id: Option<i64>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.process.look(self.store.look_again(id, who, why)))
    }

    fn lanes<'a>(&'a self, limit: u32) -> BoxFuture<'a, Result<Vec<Lane>, StoreError>> {
        Box::pin(self.process.look(self.store.lanes(limit)))
    }

    fn workers<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Holder>, StoreError>> {
        Box::pin(self.process.look(self.store.workers()))
    }

    fn known<'a>(&'a self, ids: &'a [String]) -> BoxFuture<'a, Result<HashMap<String, Source>, StoreError>> {
        Box::pin(self.process.look(self.store.known(ids)))
    }

    fn accounts<'a>(
        &'a self,
        livemode: bool,
        after: i64,
    ) -> BoxFuture<'a, Result<(Vec<String>, i64), StoreError>> {
        Box::pin(self.process.look(self.store.accounts(livemode, after)))
    }

    fn spans<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        Box::pin(self.process.look(self.store.spans()))
    }

    fn spans_of<'a>(
        &'a self,
        account: Option<&'a str>,
        livemode: bool,
    ) -> BoxFuture<'a, Result<Vec<Span>, StoreError>> {
        Box::pin(self.process.look(self.store.spans_of(account, livemode)))
    }

    fn cover<'a>(&'a self, span: &'a Span) -> BoxFuture<'a, Result<bool, StoreError>> {
        let steps = ("before covering time", "after covering time");
        Box::pin(self.process.call(steps, self.store.cover(span)))
    }

    fn unhandled<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Unhandled>, StoreError>> {
        self.store.unhandled()
    }

    fn follow_ups<'a>(&'a self) -> BoxFuture<'a, Result<Vec<FollowUpCount>, StoreError>> {
        Box::pin(self.process.look(self.store.follow_ups()))
    }

    fn retry_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.process.look(self.store.retry_follow_ups(name, who, why)))
    }

    fn discard_follow_ups<'a>(
        &'a self,
        name: Option<&'a str>,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<u64, StoreError>> {
        Box::pin(self.process.look(self.store.discard_follow_ups(name, who, why)))
    }

    fn counts<'a>(&'a self) -> BoxFuture<'a, Result<TaskCounts, StoreError>> {
        Box::pin(self.process.look(self.store.counts()))
    }

    fn doctor<'a>(&'a self) -> BoxFuture<'a, Result<Vec<Finding>, StoreError>> {
        Box::pin(self.process.look(self.store.doctor()))
    }

    fn replay<'a>(&'a self, replay: &'a Replay) -> BoxFuture<'a, Result<ReplayReport, StoreError>> {
        Box::pin(self.process.look(self.store.replay(replay)))
    }

    fn dry_run<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        apply: &'a dyn Apply,
    ) -> BoxFuture<'a, Result<Applied, StoreError>> {
        Box::pin(self.process.look(self.store.dry_run(event_id, group, apply)))
    }

    fn discard<'a>(
        &'a self,
        event_id: &'a str,
        group: &'a str,
        who: &'a str,
        why: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.process.look(self.store.discard(event_id, group, who, why)))
    }

    fn statistics<'a>(
        &'a self,
        from_us: i64,
        to_us: i64,
    ) -> BoxFuture<'a, Result<Vec<MinuteStat>, StoreError>> {
        Box::pin(self.process.look(self.store.statistics(from_us, to_us)))
    }

    fn audit<'a>(
        &'a self,
        before: Option<i64>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<AuditEntry>, StoreError>> {
        Box::pin(self.process.look(self.store.audit(before, limit)))
    }

    fn deliveries<'a>(
        &'a self,
        query: &'a DeliveryQuery,
    ) -> BoxFuture<'a, Result<Vec<DeliveryLogEntry>, StoreError>> {
        Box::pin(self.process.look(self.store.deliveries(query)))
    }

    fn attempts<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Vec<Attempt>, StoreError>> {
        Box::pin(self.process.look(self.store.attempts(event_id)))
    }

    fn event<'a>(&'a self, event_id: &'a str) -> BoxFuture<'a, Result<Option<StoredEvent>, StoreError>> {
        Box::pin(self.process.look(self.store.event(event_id)))
    }
}
