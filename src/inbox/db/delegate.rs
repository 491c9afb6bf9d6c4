//! The public stores are handles on an engine; this hands every call through.

macro_rules! delegate_store {
    ({$($generics:tt)*} $store:ty, $connection:ty) => {
        impl<$($generics)*> crate::inbox::Intake for $store {
            fn record<'a>(
                &'a self,
                event: crate::inbox::NewEvent,
            ) -> crate::inbox::BoxFuture<'a, Result<crate::inbox::Recorded, crate::inbox::StoreError>> {
                Box::pin(self.engine.record(event))
            }
            fn log_delivery(&self, delivery: crate::inbox::DeliveryLogEntry) {
                self.engine.log_delivery(delivery);
            }
            fn announce(&self, routes: &[crate::inbox::Route]) {
                self.engine.routes().announce(routes, false);
            }
        }

        impl<$($generics)*> crate::inbox::Queue for $store {
            crate::inbox::db::delegate_store! { @methods
                claim(claim: &'a crate::inbox::Claim) -> Vec<crate::inbox::Claimed>;
                apply(task: &'a crate::inbox::Claimed, apply: &'a dyn crate::inbox::Apply, policy: &'a crate::inbox::Policy)
                    -> crate::inbox::Finished;
                release(tasks: &'a [crate::inbox::Claimed]) -> ();
                release_follow_ups(follow_ups: &'a [crate::inbox::FollowUp]) -> ();
                attend(worker: crate::inbox::WorkerId) -> crate::inbox::WorkerId;
                heartbeat(worker: crate::inbox::WorkerId, lease: std::time::Duration) -> ();
                rescue(policy: &'a crate::inbox::Policy) -> crate::inbox::Sweep;
                sweep(policy: &'a crate::inbox::Policy) -> crate::inbox::Sweep;
                next_due(groups: &'a [String], follow_ups: Option<&'a [String]>) -> Option<std::time::Duration>;
                claim_follow_ups(worker: crate::inbox::WorkerId, slots: u32, lease: std::time::Duration,
                    follow_ups: Option<&'a [String]>) -> Vec<crate::inbox::FollowUp>;
                finish_follow_up(follow_up: &'a crate::inbox::FollowUp, verdict: &'a crate::inbox::Verdict,
                    policy: &'a crate::inbox::Policy) -> ();
                replan() -> u64;
                prune(retention: &'a crate::inbox::Retention) -> crate::inbox::PruneReport;
                event_by_seq(seq: i64) -> Option<crate::inbox::StoredEvent>;
                leases(worker: crate::inbox::WorkerId) -> crate::inbox::Leases;
                quarantine(look: crate::inbox::NewSecondLook, most: u32) -> crate::inbox::Quarantined;
                claim_looks(slots: u32, unsigned: u32, lease: std::time::Duration) -> Vec<crate::inbox::ClaimedLook>;
                finish_look(look: &'a crate::inbox::ClaimedLook, end: crate::inbox::LookEnd<'a>) -> bool;
                next_look() -> Option<std::time::Duration>;
            }
            fn fail<'a>(
                &'a self,
                task: &'a crate::inbox::Claimed,
                verdict: crate::inbox::Verdict,
                policy: &'a crate::inbox::Policy,
            ) -> crate::inbox::BoxFuture<'a, Result<crate::inbox::Finished, crate::inbox::StoreError>> {
                Box::pin(self.engine.fail(task, verdict, policy))
            }
            fn apply_many<'a>(
                &'a self,
                tasks: &'a [crate::inbox::Claimed],
                apply: &'a dyn crate::inbox::Apply,
                policy: &'a crate::inbox::Policy,
                bounds: crate::inbox::Batch,
            ) -> crate::inbox::BoxFuture<'a, Vec<crate::inbox::Batched>> {
                Box::pin(self.engine.apply_many(tasks, apply, policy, bounds))
            }
            fn batches(&self) -> u32 {
                self.engine.dialect.flavor.batches()
            }
            fn works(&self, routes: &[crate::inbox::Route]) {
                self.engine.routes().announce(routes, true);
            }
            fn room(&self) -> Option<u32> {
                self.engine.backend.room()
            }
            fn leave(&self, worker: crate::inbox::WorkerId) {
                self.engine.leave(worker);
            }
            #[cfg(feature = "mirror")]
            fn database(&self) -> Option<crate::inbox::DatabaseHandle> {
                Some(crate::inbox::DatabaseHandle(self.engine.clone()))
            }
            fn woken<'a>(&'a self) -> crate::inbox::BoxFuture<'a, ()> {
                Box::pin(self.engine.wake.notified())
            }
        }

        impl<$($generics)*> crate::inbox::Operator for $store {
            crate::inbox::db::delegate_store! { @methods
                follow_ups() -> Vec<crate::inbox::FollowUpCount>;
                retry_follow_ups(name: Option<&'a str>, who: &'a str, why: &'a str) -> u64;
                discard_follow_ups(name: Option<&'a str>, who: &'a str, why: &'a str) -> u64;
                unhandled() -> Vec<crate::inbox::Unhandled>;
                counts() -> crate::inbox::TaskCounts;
                vitals() -> crate::inbox::Vitals;
                count_events(query: &'a crate::inbox::EventQuery, cap: u64) -> crate::inbox::Counted;
                dead_groups(limit: u32) -> crate::inbox::DeadGroups;
                programs() -> Vec<crate::inbox::Program>;
                statistics_by(query: &'a crate::inbox::StatisticsQuery) -> Vec<crate::inbox::StatBucket>;
                lags(query: &'a crate::inbox::StatisticsQuery) -> Vec<crate::inbox::Lag>;
                open_tasks(event_id: &'a str) -> Vec<crate::inbox::OpenTask>;
                add_audit(who: &'a str, action: &'a str, why: &'a str, detail: &'a str) -> ();
                run_now(event_id: &'a str, group: Option<&'a str>, who: &'a str, why: &'a str) -> u64;
                follow_ups_of(event_id: &'a str) -> Vec<crate::inbox::FollowUpEntry>;
                doctor() -> Vec<crate::inbox::Finding>;
                replay(replay: &'a crate::inbox::Replay) -> crate::inbox::ReplayReport;
                dry_run(event_id: &'a str, group: &'a str, apply: &'a dyn crate::inbox::Apply) -> crate::inbox::Applied;
                discard(event_id: &'a str, group: &'a str, who: &'a str, why: &'a str) -> ();
                statistics(from_us: i64, to_us: i64) -> Vec<crate::inbox::MinuteStat>;
                audit(before: Option<i64>, limit: u32) -> Vec<crate::inbox::AuditEntry>;
                deliveries(query: &'a crate::inbox::DeliveryQuery) -> Vec<crate::inbox::DeliveryLogEntry>;
                attempts(event_id: &'a str) -> Vec<crate::inbox::Attempt>;
                event(event_id: &'a str) -> Option<crate::inbox::StoredEvent>;
                events(query: &'a crate::inbox::EventQuery) -> crate::inbox::Page<crate::inbox::EventSummary>;
                dead_tasks(before: Option<i64>, limit: u32) -> crate::inbox::Page<crate::inbox::DeadTask>;
                lanes(limit: u32) -> Vec<crate::inbox::Lane>;
                workers() -> Vec<crate::inbox::Holder>;
                known(ids: &'a [String]) -> std::collections::HashMap<String, crate::inbox::Source>;
                accounts(livemode: bool, after: i64) -> (Vec<String>, i64);
                spans() -> Vec<crate::inbox::Span>;
                spans_of(account: Option<&'a str>, livemode: bool) -> Vec<crate::inbox::Span>;
                cover(span: &'a crate::inbox::Span) -> bool;
                second_looks(valid: crate::inbox::Valid, before: Option<i64>, limit: u32)
                    -> crate::inbox::Page<crate::inbox::SecondLook>;
                look_again(id: Option<i64>, who: &'a str, why: &'a str) -> u64;
            }
        }

        impl<$($generics)*> From<$store> for std::sync::Arc<dyn crate::inbox::Store> {
            fn from(inbox: $store) -> Self {
                std::sync::Arc::new(inbox)
            }
        }

        impl<$($generics)*> crate::handler::Database for $store {
            type Connection = $connection;
        }
    };
    (@methods $($name:ident($($arg:ident: $ty:ty),*) -> $out:ty;)*) => {$(
        fn $name<'a>(&'a self $(, $arg: $ty)*) -> crate::inbox::BoxFuture<'a, Result<$out, crate::inbox::StoreError>> {
            Box::pin(self.engine.$name($($arg),*))
        }
    )*};
}
pub(crate) use delegate_store;
