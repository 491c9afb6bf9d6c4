//! Planning what was missed: recorded by a process that had not heard of a handler, or while no process had it.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    time::Duration,
};

use super::codes::{DONE_DISCARDED, DONE_TWIN};
use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    prune::numbers,
    replay::Again,
    value::Row,
    waiting::Gap,
};
use crate::inbox::plan::{ANY, Plan};
use crate::inbox::{StoreError, TaskState, micros};

/// Events that are looked at in one transaction.
const PAGE: i64 = 500;

/// The time that an event may be on its way into the tables after its time of receipt was taken.
const ON_ITS_WAY: Duration = Duration::from_secs(30);

/// The handlers that an event has been planned for in a group, and those that have run.
#[derive(Debug, Default)]
struct Standing {
    task: Option<(i64, i64)>,
    last: Option<(i64, i64)>,
    /// Left to a twin, or discarded.
    ended: bool,
    ran: BTreeSet<String>,
}

impl<B: Backend> Engine<B> {
    /// Plans what was recorded by processes that had not heard of a handler, or while nobody had it.
    pub(super) async fn catch_up(&self, conn: &mut B::Connection) -> Result<u64, StoreError> {
        let gaps = self.catching().gaps.clone();
        let mut planned = 0;
        for gap in gaps {
            let from = gap.routes.iter().map(|(_, from)| *from).min().unwrap_or(i64::MAX);
            let known = self.catching().cursors.get(&gap.program).copied();
            let mut cursor = match known {
                Some(cursor) => cursor,
                None => {
                    self.first_after(conn, from.saturating_sub(micros(ON_ITS_WAY)))
                        .await?
                }
            };
            let (mut seen, mut contiguous) = (cursor, true);
            loop {
                // Somebody else is at it.
                let Some(page) = self.catch_page(conn, &gap, seen).await? else {
                    return Ok(planned);
                };
                planned += page.planned;
                let before = contiguous;
                if contiguous {
                    cursor = page.settled;
                    contiguous = page.last == Some(page.settled);
                }
                seen = match page.last {
                    Some(last) if !page.is_end => last,
                    last => {
                        let settled = if last.is_none() { before } else { contiguous };
                        if settled && page.now_us > gap.until_us.saturating_add(2 * micros(ON_ITS_WAY)) {
                            let args = vec![gap.program.into(), gap.until_us.into()];
                            conn.run(self.dialect.sql("caught_up"), args).await?;
                        }
                        break;
                    }
                };
            }
            self.catching().cursors.insert(gap.program, cursor);
        }
        Ok(planned)
    }

    /// The number before the first event that was received at or after this time, within some places.
    pub(super) async fn first_after(
        &self,
        conn: &mut impl Connection,
        from_us: i64,
    ) -> Result<i64, StoreError> {
        let rows = conn.rows(self.dialect.sql("event_span"), vec![]).await?;
        let (mut low, mut high) = rows.first().map_or((0, 0), |r| (r.int(0) - 1, r.int(1)));
        // All up to `low` are older; what stands behind `high` is not.
        while low < high {
            let middle = low + (high - low) / 2 + 1;
            let rows = conn
                .rows(self.dialect.sql("received_from"), vec![middle.into()])
                .await?;
            match rows.first() {
                Some(r) if r.int(1) < from_us => low = r.int(0).min(high),
                _ => high = middle - 1,
            }
        }
        Ok(low)
    }

    async fn catch_page(
        &self,
        conn: &mut B::Connection,
        gap: &Gap,
        after: i64,
    ) -> Result<Option<Page>, StoreError> {
        let mut tx = begin::<B>(conn).await?;
        if let Some(lock) = self.dialect.only("catch_lock") {
            let rows = tx.rows(lock, vec![]).await?;
            if rows.first().is_none_or(|r| r.int(0) == 0) {
                return Ok(None);
            }
        }
        let args = vec![after.into(), PAGE.into()];
        let rows = tx.rows(self.dialect.sql("events_after"), args).await?;
        let now_us = rows.first().map_or(0, |r| r.int(3));
        let rows: Vec<Row> = rows.into_iter().filter(|r| r.opt_int(0).is_some()).collect();
        let in_time = |r: &&Row| r.int(2) <= gap.until_us.saturating_add(micros(ON_ITS_WAY));
        let inside = rows.iter().take_while(in_time).count();
        let mut page = Page {
            last: rows[..inside].last().map(|r| r.int(0)),
            is_end: inside < rows.len(),
            settled: after,
            planned: 0,
            now_us,
        };
        let wanted = |r: &Row| -> BTreeMap<String, BTreeSet<String>> {
            let (event_type, received_us) = (r.text(1), r.int(2));
            let mut groups = BTreeMap::<String, BTreeSet<String>>::new();
            for (route, from) in &gap.routes {
                if route.pattern.matches(&event_type) && received_us >= *from {
                    groups
                        .entry(route.group.clone())
                        .or_default()
                        .insert(route.handler.clone());
                }
            }
            groups
        };
        let rows: Vec<(&Row, _)> = rows[..inside].iter().map(|r| (r, wanted(r))).collect();
        let seqs: Vec<i64> = rows
            .iter()
            .filter(|(_, groups)| !groups.is_empty())
            .map(|(r, _)| r.int(0))
            .collect();
        // Nobody plans or runs them at the same time, as a second delivery would.
        let held = tx
            .rows(self.dialect.sql("hold_events"), vec![numbers(&seqs)])
            .await?;
        let held: HashMap<i64, &Row> = held.iter().map(|r| (r.int(0), r)).collect();
        let mut standing = self.standing(&mut tx, &seqs).await?;
        let mut settled = true;
        for (r, groups) in rows {
            let seq = r.int(0);
            for (group, names) in groups {
                let Some(event) = held.get(&seq) else { continue };
                let stands = standing.remove(&(seq, group.clone())).unwrap_or_default();
                if stands.task.is_none() && stands.last.is_none() {
                    let (id, snapshot) = (event.text(3), event.opt_text(4));
                    let owner = (event.int(5) != 0, event.opt_text(6));
                    if self
                        .is_left_to_twin(&mut tx, &id, snapshot.as_deref(), owner, &group)
                        .await?
                    {
                        self.close_twin_late(&mut tx, seq, &group).await?;
                        continue;
                    }
                }
                let (lane, created_us) = (event.opt_text(1), event.int(2));
                match self
                    .plan_missing(&mut tx, seq, &group, lane.as_deref(), created_us, names, stands)
                    .await?
                {
                    Some(new) => page.planned += u64::from(new),
                    None => settled = false,
                }
            }
            settled &= r.int(2) < now_us - micros(ON_ITS_WAY);
            if settled {
                page.settled = seq;
            }
        }
        let kept = self.keep_plans(&mut *tx).await?;
        crate::inbox::fail_point("catch_up_before_commit");
        tx.commit().await?;
        self.kept_plans(&kept);
        Ok(Some(page))
    }

    /// The handlers that these events have been planned for, and those that have run, by group.
    async fn standing(
        &self,
        tx: &mut B::Connection,
        seqs: &[i64],
    ) -> Result<HashMap<(i64, String), Standing>, StoreError> {
        let mut all = HashMap::<(i64, String), Standing>::new();
        let rows = tx.rows(self.dialect.sql("standing"), vec![numbers(seqs)]).await?;
        let plans: Vec<i64> = rows.iter().filter(|r| r.int(2) == 0).map(|r| r.int(3)).collect();
        self.know_plans(&mut *tx, &plans).await?;
        for r in &rows {
            let stands = all.entry((r.int(0), r.text(1))).or_default();
            match r.int(2) {
                0 => stands.task = Some((r.int(3), r.int(4))),
                1 => {
                    let (generation, epoch, outcome) = (r.int(3), r.int(4), r.int(6));
                    stands.last = stands.last.max(Some((generation, epoch)));
                    stands.ended |= [DONE_TWIN, DONE_DISCARDED].contains(&outcome);
                }
                _ => {
                    let runs: Vec<serde_json::Value> = serde_json::from_str(&r.text(5)).unwrap_or_default();
                    stands.ran.extend(
                        runs.iter()
                            .filter_map(|run| run["handler"].as_str().map(str::to_owned)),
                    );
                }
            }
        }
        Ok(all)
    }

    /// Plans what these handlers have missed of an event. Whether anything; `None` while it runs, so that nobody can say yet.
    #[allow(clippy::too_many_arguments, reason = "the columns of one task")]
    async fn plan_missing(
        &self,
        tx: &mut B::Connection,
        seq: i64,
        group: &str,
        lane: Option<&str>,
        created_us: i64,
        names: BTreeSet<String>,
        stands: Standing,
    ) -> Result<Option<bool>, StoreError> {
        if let Some((plan, state)) = stands.task {
            let plan = if plan == ANY {
                None
            } else {
                self.routes().plan(plan)
            };
            let Some(plan) = plan else { return Ok(Some(false)) }; // for all that the group has
            let has: BTreeSet<String> = stands.ran.iter().chain(&plan.handlers).cloned().collect();
            let missing = self.routes().missing(group, names, &has);
            if missing.is_empty() {
                return Ok(Some(false));
            }
            if state == TaskState::Leased.code() {
                return Ok(None);
            }
            let all = Plan::new(plan.handlers.iter().cloned().chain(missing), plan.only);
            let all = self.routes().add_plan(all);
            let args = vec![seq.into(), group.into(), all.into()];
            let changed = tx.run(self.dialect.sql("plan_more"), args).await?;
            return Ok((changed > 0).then_some(true));
        }
        if stands.ended {
            return Ok(Some(false));
        }
        let Some((generation, epoch)) = stands.last else {
            let plan = self.routes().add_plan(Plan::new(names, false));
            self.plan_first(tx, seq, group, lane, created_us, plan).await?;
            return Ok(Some(true));
        };
        let missing = self.routes().missing(group, names, &stands.ran);
        if missing.is_empty() {
            return Ok(Some(false));
        }
        let plan = self.routes().add_plan(Plan::new(missing, true));
        let again = Again {
            seq,
            group,
            lane,
            created_us,
            generation: generation + 1,
            epoch: epoch + 1,
            delay: Duration::ZERO,
            plan,
        };
        self.run_again(tx, &again, true).await?;
        Ok(Some(true))
    }
}

/// The result of a page.
struct Page {
    /// The last event of it; `None` for an empty one.
    last: Option<i64>,
    /// True if what follows came after the time in which anything can have been missed.
    is_end: bool,
    /// Everything up to this one needs no further look.
    settled: i64,
    planned: u64,
    now_us: i64,
}
