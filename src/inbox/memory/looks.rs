//! The quarantine of deliveries that wait for their second look.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::state::State;
use crate::inbox::second_look::REFUSED_KEPT;
use crate::inbox::{
    ClaimedLook, LookEnd, NewSecondLook, Page, Quarantined, SecondLook, StoreError, Valid, clip, host_now_us,
    micros, ops::named,
};

/// The rows by their numbers.
#[derive(Default)]
pub(super) struct Looks {
    rows: BTreeMap<i64, Row>,
    /// The rows' numbers by endpoint and digest.
    keys: HashMap<(String, String), i64>,
    /// Those that wait: without a good signature, and with one.
    waiting: [usize; 2],
    last: i64,
}

struct Row {
    listed: SecondLook,
    posted: NewSecondLook,
    epoch: i64,
}

impl Looks {
    fn put(&mut self, posted: NewSecondLook, most: u32) -> Quarantined {
        let key = (posted.endpoint.clone(), posted.digest.clone());
        if let Some(row) = self.keys.get(&key).and_then(|id| self.rows.get(id)) {
            return Quarantined::Known(row.listed.valid);
        }
        let [unsigned, signed] = self.waiting;
        let wait = if posted.signed { signed } else { signed + unsigned };
        if wait >= most as usize {
            return Quarantined::Full;
        }
        self.last += 1;
        self.keys.insert(key, self.last);
        self.waiting[usize::from(posted.signed)] += 1;
        let mut listed = SecondLook::new(self.last, &posted);
        listed.received_us = host_now_us();
        listed.due_us = listed.received_us;
        let row = Row {
            listed,
            posted,
            epoch: 0,
        };
        self.rows.insert(self.last, row);
        Quarantined::New
    }

    /// The numbers of those that are due, in the order of their turn.
    fn due(&self, signed: bool, now: i64) -> Vec<i64> {
        let waits = |row: &&Row| row.listed.valid == Valid::Pending && row.listed.signed == signed;
        let due = self.rows.values().filter(waits).map(|row| &row.listed);
        let mut due: Vec<&SecondLook> = due.filter(|look| look.due_us <= now).collect();
        due.sort_by_key(|look| (look.due_us, look.id));
        due.into_iter().map(|look| look.id).collect()
    }

    fn claim(&mut self, slots: u32, unsigned: u32, lease: Duration) -> Vec<ClaimedLook> {
        let now = host_now_us();
        let (slots, unsigned) = (slots as usize, unsigned as usize);
        let mut turn = self.due(true, now);
        turn.truncate(slots);
        let left = unsigned.min(slots - turn.len());
        turn.extend(self.due(false, now).into_iter().take(left));
        let mut claimed = Vec::new();
        for id in turn {
            let Some(row) = self.rows.get_mut(&id) else {
                continue;
            };
            row.epoch += 1;
            row.listed.attempts += 1;
            row.listed.due_us = now + micros(lease);
            let mut look = ClaimedLook::new(id, row.posted.clone());
            (look.epoch, look.attempt) = (row.epoch, row.listed.attempts);
            claimed.push(look);
        }
        claimed
    }

    fn finish(&mut self, look: &ClaimedLook, end: LookEnd<'_>) -> bool {
        let is_held = |row: &&mut Row| row.epoch == look.epoch && row.listed.valid == Valid::Pending;
        let Some(row) = self.rows.get_mut(&look.id).filter(is_held) else {
            return false;
        };
        let now = host_now_us();
        if matches!(end, LookEnd::Recorded | LookEnd::Refused(_)) {
            self.waiting[usize::from(row.listed.signed)] -= 1;
        }
        match end {
            LookEnd::Recorded => drop(self.remove(&[look.id])),
            LookEnd::Refused(reason) => {
                row.listed.valid = Valid::No;
                row.listed.due_us = now;
                row.listed.reason = Some(clip(reason.to_owned()));
                self.trim();
            }
            LookEnd::Released => {
                row.listed.due_us = now;
                row.listed.attempts = row.listed.attempts.saturating_sub(1);
            }
            LookEnd::Again(after, reason) => {
                row.listed.due_us = now + micros(after);
                row.listed.reason = Some(clip(reason.to_owned()));
            }
        }
        true
    }

    fn refused(&self) -> impl DoubleEndedIterator<Item = &SecondLook> {
        let listed = self.rows.values().map(|row| &row.listed);
        listed.filter(|look| look.valid == Valid::No)
    }

    /// Keeps the newest refused ones. How many went.
    fn trim(&mut self) -> u64 {
        let kept = usize::try_from(REFUSED_KEPT).unwrap_or(usize::MAX);
        if self.rows.len() <= kept {
            return 0;
        }
        let gone: Vec<i64> = self.refused().rev().skip(kept).map(|look| look.id).collect();
        self.remove(&gone)
    }

    fn remove(&mut self, ids: &[i64]) -> u64 {
        let gone = ids.iter().filter_map(|id| self.rows.remove(id));
        let keys = gone.map(|row| self.keys.remove(&(row.posted.endpoint, row.posted.digest)));
        keys.count() as u64
    }

    fn prune(&mut self, age: Duration) -> u64 {
        let until = host_now_us() - micros(age);
        let old = self.refused().filter(|look| look.received_us < until);
        let gone: Vec<i64> = old.map(|look| look.id).collect();
        self.remove(&gone) + self.trim()
    }

    /// The ids of events that should have been looked at by this time.
    pub(super) fn overdue(&self, by: i64) -> Vec<String> {
        let late = [true, false].into_iter().flat_map(|signed| self.due(signed, by));
        late.filter_map(|id| Some(self.rows.get(&id)?.listed.event_id.clone()))
            .collect()
    }

    #[cfg(test)]
    pub(super) fn make_late(&mut self) {
        self.rows.values_mut().for_each(|row| row.listed.due_us = 5);
    }

    pub(super) fn age(&mut self, by: Duration) {
        for row in self.rows.values_mut() {
            row.listed.received_us -= micros(by);
        }
    }
}

impl State {
    pub(super) fn quarantine(
        &mut self,
        mut posted: NewSecondLook,
        most: u32,
    ) -> Result<Quarantined, StoreError> {
        posted.redact(&self.redaction)?;
        Ok(self.looks.put(posted, most))
    }

    pub(super) fn claim_looks(&mut self, slots: u32, unsigned: u32, lease: Duration) -> Vec<ClaimedLook> {
        self.looks.claim(slots, unsigned, lease)
    }

    pub(super) fn finish_look(&mut self, look: &ClaimedLook, end: LookEnd<'_>) -> bool {
        self.looks.finish(look, end)
    }

    pub(super) fn next_look(&self) -> Option<Duration> {
        let rows = self.looks.rows.values().map(|row| &row.listed);
        let pending = rows.filter(|look| look.valid == Valid::Pending);
        let due = pending.map(|look| look.due_us).min()?;
        Some(Duration::from_micros((due - host_now_us()).max(0).unsigned_abs()))
    }

    pub(super) fn list_looks(&self, valid: Valid, before: Option<i64>, limit: u32) -> Page<SecondLook> {
        let limit = limit.clamp(1, 1000);
        let older = self.looks.rows.range(..before.unwrap_or(i64::MAX)).rev();
        let listed = older.map(|(_, row)| &row.listed);
        let listed = listed.filter(|look| look.valid == valid).take(limit as usize + 1);
        Page::of(listed.cloned().collect(), limit, |look| look.id)
    }

    pub(super) fn look_again(&mut self, id: Option<i64>, who: &str, why: &str) -> Result<u64, StoreError> {
        named(who, why)?;
        let mut again = 0;
        for row in self.looks.rows.values_mut() {
            if row.listed.valid == Valid::No && id.is_none_or(|id| id == row.listed.id) {
                row.listed.valid = Valid::Pending;
                row.listed.due_us = host_now_us();
                row.listed.attempts = 0;
                self.looks.waiting[usize::from(row.listed.signed)] += 1;
                again += 1;
            }
        }
        let detail = format!("{}: {again}", id.map_or("all".to_owned(), |id| id.to_string()));
        self.write_audit(who, "look again", why, detail);
        Ok(again)
    }

    pub(super) fn prune_looks(&mut self, age: Duration) -> u64 {
        self.looks.prune(age)
    }
}
