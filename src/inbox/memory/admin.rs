//! Operators' questions and actions on the maps.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    time::Duration,
};

use super::state::{Done, Followed, State};
use crate::inbox::{
    AttemptOutcome, AuditEntry, Finding, FollowUpCount, HandlerRun, MinuteStat, PruneReport, Replay,
    ReplayReport, Retention, RunOutcome, StatOutcome, StoreError, TaskState, host_now_us, micros,
};

impl State {
    /// The database doctor's questions that maps can get wrong.
    pub(super) fn doctor(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut report = |name, meaning, broken: Vec<String>| {
            if let Some(sample) = broken.first() {
                findings.push(Finding {
                    name,
                    meaning,
                    count: broken.len() as u64,
                    sample: sample.clone(),
                });
            }
        };
        let has = |seq: i64| {
            let open = self
                .tasks
                .range((seq, String::new())..(seq + 1, String::new()))
                .map(|((_, g), _)| g.as_str());
            let done = self
                .done
                .range((seq, String::new(), 0)..(seq + 1, String::new(), 0))
                .map(|((_, g, _), _)| g.as_str());
            open.chain(done).collect::<HashSet<_>>().len()
        };
        let lost = self
            .events
            .iter()
            .filter(|(seq, (_, planned))| has(**seq) < *planned)
            .map(|(_, (e, _))| e.event_id.clone());
        report(
            "lost_task",
            "an event's group has neither an open task nor a done row",
            lost.collect(),
        );
        let both = self
            .tasks
            .iter()
            .filter(|((s, g), t)| self.done.contains_key(&(*s, g.clone(), t.generation)));
        report(
            "done_and_open",
            "a finished task is still open in the same generation",
            both.map(|((s, _), _)| s.to_string()).collect(),
        );
        let mut active: HashMap<(&str, &str), u32> = HashMap::new();
        for ((_, g), t) in self.tasks.iter().filter(|(_, t)| t.state.is_active()) {
            if let Some(lane) = &t.lane {
                *active.entry((g, lane)).or_default() += 1;
            }
        }
        let overlap = active
            .iter()
            .filter(|(_, n)| **n > 1)
            .map(|((_, lane), _)| (*lane).to_owned());
        report(
            "lane_overlap",
            "two tasks of one lane are active at once",
            overlap.collect(),
        );
        let stuck = self.tasks.iter().filter(|((_, g), t)| {
            t.state == TaskState::Waiting && !self.lane_is_active(g, t.lane.as_deref())
        });
        report(
            "stuck_waiting",
            "a task waits in a lane that nobody occupies",
            stuck.map(|((s, _), _)| s.to_string()).collect(),
        );
        findings
    }

    fn write_audit(&mut self, who: &str, action: &str, why: &str, detail: String) {
        self.audit.push(AuditEntry {
            id: self.audit.last().map_or(1, |e| e.id + 1),
            at_us: host_now_us(),
            who: who.to_owned(),
            action: action.to_owned(),
            why: why.to_owned(),
            detail,
        });
    }

    /// Counted on the spot: nothing is slow here.
    pub(super) fn statistics(&self, from_us: i64, to_us: i64) -> Vec<MinuteStat> {
        let mut minutes: BTreeMap<(i64, String, String, StatOutcome), MinuteStat> = BTreeMap::new();
        for (seq, a) in &self.attempts {
            let minute_us = a.at_us - a.at_us.rem_euclid(60_000_000);
            let Some((event, _)) = self
                .events
                .get(seq)
                .filter(|_| (from_us..to_us).contains(&minute_us))
            else {
                continue;
            };
            let stale =
                |h: &HandlerRun| matches!(&h.outcome, RunOutcome::Skipped(why) if why.starts_with("stale"));
            let unsure = |h: &HandlerRun| {
                h.note
                    .as_ref()
                    .is_some_and(|note| note.starts_with("ambiguous: "))
            };
            let outcome = match a.outcome {
                AttemptOutcome::Done if !a.handlers.is_empty() && a.handlers.iter().all(stale) => {
                    StatOutcome::Stale
                }
                AttemptOutcome::Done if a.handlers.iter().any(unsure) => StatOutcome::Ambiguous,
                AttemptOutcome::Done => StatOutcome::Done,
                AttemptOutcome::Retry => StatOutcome::Retry,
                AttemptOutcome::Dead => StatOutcome::Dead,
                AttemptOutcome::Lost => StatOutcome::Lost,
                AttemptOutcome::EndedByHandler => StatOutcome::EndedByHandler,
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
        if who.trim().is_empty() || why.trim().is_empty() {
            return Err(StoreError::Config(
                "an operator's action needs a name and a reason".into(),
            ));
        }
        let mut revived = 0;
        let dead =
            |f: &&mut Followed| f.state == TaskState::Dead && name.is_none_or(|name| name == f.work.name);
        for f in self.follow_ups.values_mut().filter(dead) {
            f.state = TaskState::Ready;
            f.due_us = host_now_us();
            f.work.attempt = 0;
            revived += 1;
        }
        let detail = format!("{}: {revived} revived", name.unwrap_or("all"));
        self.write_audit(who, "retry follow-ups", why, detail);
        Ok(revived)
    }

    pub(super) fn replay(&mut self, replay: &Replay) -> ReplayReport {
        let mut report = ReplayReport::default();
        #[allow(
            clippy::type_complexity,
            reason = "the columns of one sort key, used here only"
        )]
        let mut picked: Vec<(i64, i64, String, Option<String>, u32, i64, bool)> = Vec::new();
        for (seq, (e, _)) in &self.events {
            let wanted = replay.event_id.as_ref().is_none_or(|id| *id == e.event_id)
                && replay.matches_type(&e.event_type)
                && replay.from_us.is_none_or(|t| e.created_us >= t)
                && replay.to_us.is_none_or(|t| e.created_us < t)
                && e.body.is_some();
            if !wanted {
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
                    Some(t) if replay.dead && matches!(t.state, TaskState::Dead | TaskState::Held) => {
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
                    None if replay.done => {
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
        for (created_us, seq, group, lane, generation, epoch, dead) in picked {
            self.remove_task(&(seq, group.clone()));
            self.insert_task(seq, &group, lane, created_us, generation, epoch);
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
        self.write_audit(&replay.who, "replay", &replay.why, detail);
        report
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
        let dead = self
            .tasks
            .get(&key)
            .filter(|t| matches!(t.state, TaskState::Dead | TaskState::Held));
        let Some(t) = dead.cloned() else {
            return Err(StoreError::NotFound(format!(
                "{event_id} has no dead task in group {group:?}"
            )));
        };
        self.remove_task(&key);
        self.done
            .insert((seq, group.to_owned(), t.generation), Done { epoch: t.epoch });
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
                .filter(|(_, t)| matches!(t.state, TaskState::Dead | TaskState::Held));
            let old: Vec<(String, String)> = old
                .filter_map(|((seq, group), _)| Some((&self.events.get(seq)?.0, group)))
                .filter(|(e, _)| e.received_us < until)
                .map(|(e, group)| (e.event_id.clone(), group.clone()))
                .collect();
            let why = format!("dead for longer than {} days", age.as_secs() / 86_400);
            for (id, group) in old {
                report.dead += u64::from(self.discard(&id, &group, "retention", &why).is_ok());
            }
        }
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
                report.events += 1;
            }
            self.done.retain(|(s, _, _), _| *s != seq);
            self.attempts.retain(|(s, _)| *s != seq);
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
