//! What operators do to the maps, and what they read there.

use std::{
    collections::{BTreeMap, HashSet},
    time::Duration,
};

use crate::event::ObjectKey;

use super::state::{Done, Followed, Start, State};
use crate::handler::HandlerReport;
use crate::inbox::plan::ANY;
use crate::inbox::port::is_stale;
use crate::inbox::{
    AttemptOutcome, AuditEntry, FollowUpCount, MinuteStat, PruneReport, Replay, ReplayReport, Retention,
    StoreError, TaskState, host_now_us, micros, ops::named,
};

impl State {
    pub(super) fn write_audit(&mut self, who: &str, action: &str, why: &str, detail: String) {
        self.last_audit += 1;
        self.audit.push(AuditEntry {
            id: self.last_audit,
            at_us: host_now_us(),
            who: who.to_owned(),
            action: action.to_owned(),
            why: why.to_owned(),
            detail,
        });
    }

    /// Counted on the spot: nothing is slow here.
    pub(super) fn statistics(&self, from_us: i64, to_us: i64) -> Vec<MinuteStat> {
        let mut minutes: BTreeMap<(i64, String, String, AttemptOutcome), MinuteStat> = BTreeMap::new();
        for (seq, a) in &self.attempts {
            let minute_us = a.at_us - a.at_us.rem_euclid(60_000_000);
            let Some((event, _)) = self
                .events
                .get(seq)
                .filter(|_| (from_us..to_us).contains(&minute_us))
            else {
                continue;
            };
            let unsure = |h: &HandlerReport| {
                h.note
                    .as_ref()
                    .is_some_and(|note| note.starts_with("ambiguous: "))
            };
            let outcome = match a.outcome {
                AttemptOutcome::Done if !a.handlers.is_empty() && a.handlers.iter().all(is_stale) => {
                    AttemptOutcome::Stale
                }
                AttemptOutcome::Done if a.handlers.iter().any(unsure) => AttemptOutcome::Ambiguous,
                other => other,
            };
            let key = (minute_us, a.group.clone(), event.event_type.clone(), outcome);
            let stat = minutes.entry(key).or_insert_with(|| MinuteStat {
                minute_us,
                group: a.group.clone(),
                event_type: event.event_type.clone(),
                outcome,
                count: 0,
                total: Duration::ZERO,
                longest: Duration::ZERO,
            });
            stat.count += 1;
            stat.total += a.duration;
            stat.longest = stat.longest.max(a.duration);
        }
        minutes.into_values().collect()
    }

    pub(super) fn follow_up_counts(&self) -> Vec<FollowUpCount> {
        let mut counts: BTreeMap<&str, FollowUpCount> = BTreeMap::new();
        for f in self.follow_ups.values() {
            let count = counts.entry(&f.work.name).or_insert_with(|| FollowUpCount {
                name: f.work.name.clone(),
                waiting: 0,
                running: 0,
                dead: 0,
                oldest_us: f.due_us,
                error: None,
            });
            match f.state {
                TaskState::Leased => count.running += 1,
                TaskState::Dead => count.dead += 1,
                _ => count.waiting += 1,
            }
            count.oldest_us = count.oldest_us.min(f.due_us);
            count.error = count.error.take().max(f.error.clone());
        }
        counts.into_values().collect()
    }

    pub(super) fn retry_follow_ups(
        &mut self,
        name: Option<&str>,
        who: &str,
        why: &str,
    ) -> Result<u64, StoreError> {
        named(who, why)?;
        let mut revived = 0;
        let dead =
            |f: &&mut Followed| f.state == TaskState::Dead && name.is_none_or(|name| name == f.work.name);
        for f in self.follow_ups.values_mut().filter(dead) {
            f.state = TaskState::Ready;
            f.due_us = host_now_us();
            (f.work.attempt, f.work.lost) = (0, 0);
            revived += 1;
        }
        let detail = format!("{}: {revived} revived", name.unwrap_or("all"));
        self.write_audit(who, "retry follow-ups", why, detail);
        Ok(revived)
    }

    pub(super) fn discard_follow_ups(
        &mut self,
        name: Option<&str>,
        who: &str,
        why: &str,
    ) -> Result<u64, StoreError> {
        named(who, why)?;
        let before = self.follow_ups.len();
        self.follow_ups
            .retain(|_, f| f.state != TaskState::Dead || name.is_some_and(|name| name != f.work.name));
        let discarded = (before - self.follow_ups.len()) as u64;
        let detail = format!("{}: {discarded} discarded", name.unwrap_or("all"));
        self.write_audit(who, "discard follow-ups", why, detail);
        Ok(discarded)
    }

    pub(super) fn replay(&mut self, replay: &Replay) -> ReplayReport {
        let mut report = ReplayReport::default();
        #[allow(
            clippy::type_complexity,
            reason = "the columns of one sort key, used here only"
        )]
        let mut picked: Vec<(i64, i64, String, Option<String>, u32, i64, bool)> = Vec::new();
        for (seq, (e, _)) in &self.events {
            if !replay.asks_for(e) || replay.handler.is_some() {
                continue;
            }
            let groups: HashSet<&String> = self
                .tasks
                .range((*seq, String::new())..(*seq + 1, String::new()))
                .map(|((_, g), _)| g)
                .chain(
                    self.done
                        .range((*seq, String::new(), 0)..(*seq + 1, String::new(), 0))
                        .map(|((_, g, _), _)| g),
                )
                .filter(|g| replay.group.as_ref().is_none_or(|want| want == *g))
                .collect();
            for group in groups {
                let last = self
                    .done
                    .range((*seq, group.clone(), 0)..=(*seq, group.clone(), u32::MAX))
                    .next_back();
                let generation = last.map_or(0, |((_, _, g), _)| g + 1);
                match self.tasks.get(&(*seq, group.clone())) {
                    Some(t) if replay.dead && self.is_given_up(t) => {
                        picked.push((
                            e.created_us,
                            *seq,
                            group.clone(),
                            e.lane.clone(),
                            generation,
                            t.epoch + 1,
                            true,
                        ));
                    }
                    // A twin that was not to run is run only if it is named.
                    None if replay.done && (replay.event_id.is_some() || !self.is_twin(*seq, group)) => {
                        let epoch = last.map_or(0, |(_, d)| d.epoch + 1);
                        picked.push((
                            e.created_us,
                            *seq,
                            group.clone(),
                            e.lane.clone(),
                            generation,
                            epoch,
                            false,
                        ));
                    }
                    _ => {}
                }
            }
        }
        picked.sort();
        picked.truncate(replay.limit as usize);
        for (nth, (created_us, seq, group, lane, generation, epoch, dead)) in picked.into_iter().enumerate() {
            let was = self.tasks.get(&(seq, group.clone())).map(|t| t.generation);
            if let (true, Some((_, planned))) = (was != Some(generation), self.events.get_mut(&seq)) {
                // One run more than was planned: the doctor misses it if it vanishes.
                *planned += 1;
            }
            // What is dead goes on with its plan; what is done is run by all that are there.
            let plan = match self.tasks.get(&(seq, group.clone())) {
                Some(t) if dead && t.state == TaskState::Unhandled => ANY,
                Some(t) if dead => t.plan,
                _ => {
                    let event_type = self.events.get(&seq).map(|(e, _)| e.event_type.clone());
                    self.routes.planned_for(&event_type.unwrap_or_default(), &group)
                }
            };
            self.remove_task(&(seq, group.clone()));
            let start = Start {
                generation,
                epoch,
                plan,
            };
            self.insert_task(seq, &group, lane, created_us, start);
            self.delay(seq, group, replay.delay(nth));
            if dead {
                report.revived += 1
            } else {
                report.repeated += 1
            }
        }
        self.replay_new(replay, &mut report);
        if report == ReplayReport::default() {
            report.nothing = Some(replay.why_nothing(&self.known_of(replay)));
        }
        let detail = replay.detail(&report);
        self.write_audit(&replay.who, "replay", &replay.why, detail);
        report
    }

    pub(super) fn is_twin(&self, seq: i64, group: &str) -> bool {
        self.done
            .range((seq, group.to_owned(), 0)..=(seq, group.to_owned(), u32::MAX))
            .any(|(_, done)| done.twin)
    }

    pub(super) fn discard(
        &mut self,
        event_id: &str,
        group: &str,
        who: &str,
        why: &str,
    ) -> Result<(), StoreError> {
        let seq = self.ids.get(event_id).copied().unwrap_or(-1);
        let key = (seq, group.to_owned());
        let given_up = [TaskState::Dead, TaskState::Held, TaskState::Unhandled];
        let dead = self.tasks.get(&key).filter(|t| given_up.contains(&t.state));
        let Some(t) = dead.cloned() else {
            if self.discard_unplanned(seq, group) {
                self.write_audit(who, "discard", why, format!("{event_id} in group {group:?}"));
                return Ok(());
            }
            return Err(StoreError::NotFound(format!(
                "{event_id} has no dead task in group {group:?}"
            )));
        };
        self.remove_task(&key);
        let done = Done {
            epoch: t.epoch,
            twin: false,
        };
        self.done.insert((seq, group.to_owned(), t.generation), done);
        self.promote(group, t.lane.as_deref());
        self.write_audit(who, "discard", why, format!("{event_id} in group {group:?}"));
        Ok(())
    }

    pub(super) fn prune(&mut self, retention: &Retention) -> PruneReport {
        let now = host_now_us();
        let mut report = PruneReport::default();
        if let Some(age) = retention.dead {
            let until = now - micros(age);
            let old = self
                .tasks
                .iter()
                .filter(|(_, t)| matches!(t.state, TaskState::Dead | TaskState::Held | TaskState::Unhandled));
            let old: Vec<(String, String)> = old
                .filter_map(|((seq, group), _)| Some((&self.events.get(seq)?.0, group)))
                .filter(|(e, _)| e.received_us < until)
                .map(|(e, group)| (e.event_id.clone(), group.clone()))
                .collect();
            let why = format!("dead for longer than {} days", age.as_secs() / 86_400);
            for (id, group) in old {
                report.dead += u64::from(self.discard(&id, &group, "retention", &why).is_ok());
            }
            let old: Vec<(i64, String)> = self
                .follow_ups
                .iter()
                .filter(|(_, f)| f.state == TaskState::Dead)
                .filter_map(|(id, f)| Some((id, f, &self.events.get(&f.work.seq)?.0)))
                .filter(|(_, _, e)| e.received_us < until)
                .map(|(id, f, e)| {
                    let (name, group) = (&f.work.name, &f.work.group);
                    (*id, format!("{name} of {} in group {group:?}", e.event_id))
                })
                .collect();
            for (id, detail) in old {
                self.follow_ups.remove(&id);
                self.write_audit("retention", "discard follow-up", &why, detail);
                report.follow_ups += 1;
            }
        }
        report.second_looks = self.prune_looks(retention.second_looks);
        let open: HashSet<i64> = self
            .tasks
            .keys()
            .map(|(seq, _)| *seq)
            .chain(self.follow_ups.values().map(|f| f.work.seq))
            .collect();
        let keys = now - micros(retention.effective_keys());
        let gone: Vec<i64> = self
            .events
            .iter()
            .filter(|(seq, (e, _))| e.received_us < keys && !open.contains(seq))
            .map(|(seq, _)| *seq)
            .collect();
        for seq in gone {
            if let Some((e, _)) = self.events.remove(&seq) {
                self.ids.remove(&e.event_id);
                self.found_by.remove(&seq);
                report.events += 1;
            }
            self.done.retain(|(s, _, _), _| *s != seq);
            self.attempts.retain(|(s, _)| *s != seq);
        }
        if report.events > 0 {
            let objects: HashSet<&ObjectKey> = self
                .events
                .values()
                .filter_map(|(e, _)| e.object_key.as_ref())
                .collect();
            self.heads.retain(|(_, object), heads| {
                let keep = objects.contains(object);
                report.heads += if keep { 0 } else { heads.len() as u64 };
                keep
            });
        }
        if let Some(age) = retention.audit {
            let before = self.audit.len();
            let oldest = now - micros(age);
            self.audit.retain(|e| e.at_us >= oldest);
            report.audit = (before - self.audit.len()) as u64;
        }
        let bodies = now - micros(retention.bodies);
        for (seq, (e, _)) in &mut self.events {
            if e.received_us < bodies && !open.contains(seq) && e.body.take().is_some() {
                report.bodies += 1;
            }
        }
        let before = self.deliveries.len();
        let oldest = now - micros(retention.deliveries);
        self.deliveries.retain(|d| d.at_us >= oldest);
        let junk = self.deliveries.iter().filter(|d| !d.authenticated).count();
        let mut spare = junk.saturating_sub(retention.junk_deliveries as usize);
        self.deliveries.retain(|d| {
            let drop = spare > 0 && !d.authenticated;
            spare -= usize::from(drop);
            !drop
        });
        self.junk = self.deliveries.iter().filter(|d| !d.authenticated).count();
        report.deliveries = (before - self.deliveries.len()) as u64;
        report
    }
}
