//! The stale rule: may a handler that wants the newest state still run this event?
//!
//! Stripe promises no order, and snapshot events carry whole seconds. Neither `<` nor `<=` on the second is right: one
//! overwrites newer state with older, the other drops the newer of two changes of one second. So, per handler and object:
//!
//! 1. A deleted object stays deleted: whatever comes after is stale.
//! 2. Another second: the later second wins.
//! 3. The same second, another rank (`*.created` 0, others 1, `*.deleted` 2): the higher rank wins.
//! 4. The same second and rank: the link. Event B follows state A if undoing B's `previous_attributes` on B's object
//!    gives A. If the new event follows the applied one, it runs; if its state is one that the applied one is known to
//!    have come after, it is stale. Both or neither: nobody can know from the events, so it runs and is marked ambiguous,
//!    or is parked, by [`Ambiguous`]. Never by order of arrival, never by event id.
//!
//! The head (what was applied last) is stored as digests, not as objects: no payload is kept here beyond its retention.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{HandlerRun, RunOutcome, StoredEvent};

/// What to do with an event of which nobody can say whether it is older than the state that was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Ambiguous {
    /// Run it, and say so in the attempt's record. The default.
    #[default]
    Apply,
    /// Park it for an operator.
    Hold,
}

/// How many earlier states of one second are remembered.
const ANCESTORS: usize = 64;

/// The newest state that a handler has applied of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) created_us: i64,
    pub(crate) rank: i64,
    pub(crate) seq: i64,
    pub(crate) deleted: bool,
    /// Digest of the applied state first, then of the states it is known to have come after, within this second.
    pub(crate) states: Vec<u64>,
}

impl Head {
    /// The digests as the store keeps them.
    #[cfg(feature = "_sqlx")]
    pub(crate) fn states_text(&self) -> String {
        self.states
            .iter()
            .map(|d| format!("{d:016x}"))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Reads what [`Head::states_text`] wrote; anything else reads as nothing known.
    #[cfg(feature = "_sqlx")]
    pub(crate) fn states_from(text: &str) -> Vec<u64> {
        text.split_whitespace()
            .filter_map(|d| u64::from_str_radix(d, 16).ok())
            .collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Decision {
    Apply,
    Stale(String),
    Ambiguous(String),
}

/// What the rule says about one event for the state handlers of a group.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// Handlers to skip, with the reason.
    pub(crate) skip: Vec<(String, String)>,
    /// Handlers for which nobody can know, with what was compared.
    pub(crate) ambiguous: Vec<(String, String)>,
    /// For each handler that runs: its head before (by `seq`), and the head to write if it succeeds.
    pub(crate) heads: Vec<(String, Option<i64>, Head)>,
}

impl Judged {
    /// Heads to write after a run: of handlers that did their work. A handler that was filtered has seen nothing.
    pub(crate) fn to_write<'a>(
        &'a self,
        runs: &'a [HandlerRun],
    ) -> impl Iterator<Item = &'a (String, Option<i64>, Head)> {
        self.heads.iter().filter(|(name, ..)| {
            runs.iter()
                .any(|r| r.name == *name && r.outcome == RunOutcome::Done)
        })
    }

    /// Writes the ambiguity into the runs' notes.
    pub(crate) fn annotate(&self, runs: &mut [HandlerRun]) {
        for run in runs {
            if let Some((_, why)) = self.ambiguous.iter().find(|(name, _)| *name == run.name) {
                run.note = Some(why.clone());
            }
        }
    }
}

/// Applies the rule for each state handler.
pub(crate) fn judge(names: &[String], heads: &BTreeMap<String, Head>, event: &StoredEvent) -> Judged {
    let mut judged = Judged::default();
    let new = Candidate::read(event);
    for name in names {
        let head = heads.get(name);
        match decide(head, &new) {
            Decision::Stale(why) => {
                judged.skip.push((name.clone(), why));
                continue;
            }
            Decision::Ambiguous(why) => judged.ambiguous.push((name.clone(), why)),
            Decision::Apply => {}
        }
        judged
            .heads
            .push((name.clone(), head.map(|h| h.seq), new.head(head)));
    }
    judged
}

/// The parts of an event that the rule looks at.
struct Candidate {
    seq: i64,
    created_us: i64,
    rank: i64,
    state: Option<u64>,
    before: Option<u64>,
}

impl Candidate {
    fn read(event: &StoredEvent) -> Candidate {
        let rank = match event.event_type.rsplit('.').next() {
            Some("created") => 0,
            Some("deleted") => 2,
            _ => 1,
        };
        let body: Option<Value> = event.body.as_ref().and_then(|b| serde_json::from_slice(b).ok());
        let data = body.as_ref().and_then(|b| b.get("data"));
        let object = data.and_then(|d| d.get("object"));
        let previous = data
            .and_then(|d| d.get("previous_attributes"))
            .filter(|p| p.is_object());
        let before = object.zip(previous).map(|(object, previous)| {
            let mut undone = object.clone();
            undo(&mut undone, previous);
            digest(&undone)
        });
        Candidate {
            seq: event.seq,
            created_us: event.created_us,
            rank,
            state: object.map(digest),
            before,
        }
    }

    /// The head once this event has been applied over `old`.
    fn head(&self, old: Option<&Head>) -> Head {
        let mut states: Vec<u64> = self.state.into_iter().chain(self.before).collect();
        if let Some(old) = old.filter(|old| old.created_us == self.created_us) {
            states.extend(old.states.iter().copied());
        }
        // The applied state stays first; the rest is a set.
        let mut seen = std::collections::HashSet::new();
        states.retain(|d| seen.insert(*d));
        states.truncate(ANCESTORS);
        Head {
            created_us: self.created_us,
            rank: self.rank,
            seq: self.seq,
            deleted: self.rank == 2,
            states,
        }
    }
}

fn decide(head: Option<&Head>, new: &Candidate) -> Decision {
    let Some(head) = head else { return Decision::Apply };
    if head.seq == new.seq {
        return Decision::Apply; // a replay of the newest
    }
    let compared = || format!("event {} against applied event {}", new.seq, head.seq);
    if head.deleted {
        return Decision::Stale(format!("stale: the object was deleted ({})", compared()));
    }
    if new.created_us != head.created_us {
        return if new.created_us > head.created_us {
            Decision::Apply
        } else {
            let s = (head.created_us - new.created_us) as f64 / 1e6;
            Decision::Stale(format!(
                "stale: created {s} s before the applied state ({})",
                compared()
            ))
        };
    }
    if new.rank != head.rank {
        return if new.rank > head.rank {
            Decision::Apply
        } else {
            Decision::Stale(format!(
                "stale: an earlier step of the same second ({})",
                compared()
            ))
        };
    }
    let Some(state) = new.state else {
        return Decision::Ambiguous(format!(
            "ambiguous: same second, no object to compare ({})",
            compared()
        ));
    };
    let follows = new.before.is_some() && new.before == head.states.first().copied();
    let precedes = head.states.iter().skip(1).any(|d| *d == state);
    match (follows, precedes) {
        (true, false) => Decision::Apply,
        (false, true) => Decision::Stale(format!(
            "stale: the applied state came after it in the same second ({})",
            compared()
        )),
        // Several events of one change (invoice.paid, invoice.updated): the very same state, so nothing to lose.
        (false, false) if head.states.first() == Some(&state) => Decision::Apply,
        _ => Decision::Ambiguous(format!(
            "ambiguous: same second, no link in either direction ({})",
            compared()
        )),
    }
}

/// Puts the previous attributes back: hashes member by member, everything else whole.
fn undo(object: &mut Value, previous: &Value) {
    let (Value::Object(object), Value::Object(previous)) = (object, previous) else {
        return;
    };
    for (key, old) in previous {
        match object.get_mut(key) {
            Some(now @ Value::Object(_)) if old.is_object() => undo(now, old),
            _ => drop(object.insert(key.clone(), old.clone())),
        }
    }
}

/// A digest of a JSON value in which a null member and an absent one are the same and members have no order.
fn digest(value: &Value) -> u64 {
    fn feed(value: &Value, hash: &mut u64) {
        let mut byte = |b: u8| *hash = (*hash ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3);
        match value {
            Value::Object(map) => {
                byte(b'{');
                let mut members: Vec<_> = map.iter().filter(|(_, v)| !v.is_null()).collect();
                members.sort_by_key(|(k, _)| *k);
                for (key, value) in members {
                    key.bytes()
                        .chain([0])
                        .for_each(|b| *hash = (*hash ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3));
                    feed(value, hash);
                }
                *hash = (*hash ^ u64::from(b'}')).wrapping_mul(0x0000_0100_0000_01b3);
            }
            Value::Array(items) => {
                byte(b'[');
                items.iter().for_each(|v| feed(v, hash));
                *hash = (*hash ^ u64::from(b']')).wrapping_mul(0x0000_0100_0000_01b3);
            }
            other => other.to_string().bytes().chain([1]).for_each(byte),
        }
    }
    let mut hash = 0xcbf2_9ce4_8422_2325;
    feed(value, &mut hash);
    hash
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::Source;
    use serde_json::json;

    fn stored(
        seq: i64,
        second: i64,
        event_type: &str,
        object: &Value,
        previous: Option<&Value>,
    ) -> StoredEvent {
        let mut data = json!({"object": object});
        if let Some(previous) = previous {
            data["previous_attributes"] = previous.clone();
        }
        StoredEvent {
            seq,
            event_id: format!("evt_{seq}"),
            event_type: event_type.into(),
            account: None,
            livemode: false,
            api_version: None,
            object_id: Some("sub_1".into()),
            lane: None,
            created_us: second * 1_000_000,
            received_us: 0,
            source: Source::Test,
            snapshot_event: None,
            endpoint: None,
            deliveries: 1,
            body: Some(json!({"data": data}).to_string().into_bytes().into()),
            redacted: false,
        }
    }

    /// Feeds events in the order given; the mirrored state at the end, how many were stale, how many ambiguous.
    fn mirror(events: &[(&StoredEvent, Value)]) -> (Option<Value>, usize, usize) {
        let names = ["mirror".to_owned()];
        let (mut heads, mut state, mut stale, mut ambiguous) = (BTreeMap::new(), None, 0, 0);
        for (event, object) in events {
            let judged = judge(&names, &heads, event);
            stale += judged.skip.len();
            ambiguous += judged.ambiguous.len();
            for (name, _, head) in judged.heads {
                let old: Option<Head> = heads.insert(name, head.clone());
                // PO1: the head's version never decreases.
                assert!(old.is_none_or(|o| (o.created_us, o.rank) <= (head.created_us, head.rank)));
                state = if head.deleted { None } else { Some(object.clone()) };
            }
        }
        (state, stale, ambiguous)
    }

    struct Dice(u64);
    impl Dice {
        fn below(&mut self, n: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) % n
        }
    }

    /// A history as Stripe would tell it: created, changes (often several in a second), perhaps deleted.
    fn history(dice: &mut Dice) -> Vec<(StoredEvent, Value)> {
        let mut second = 100;
        let mut object = json!({"id": "sub_1", "status": "incomplete", "quantity": 1, "items": [1], "plan": {"id": "p", "amount": 5}});
        let mut events = vec![(
            stored(1, second, "customer.subscription.created", &object, None),
            object.clone(),
        )];
        for seq in 2..3 + dice.below(6) as i64 {
            if dice.below(3) == 0 {
                second += 1 + dice.below(3) as i64;
            }
            let old = object.clone();
            let previous = match dice.below(4) {
                0 => {
                    object["status"] =
                        json!(["active", "past_due", "trialing", "unpaid"][dice.below(4) as usize]);
                    json!({"status": old["status"]})
                }
                1 => {
                    object["quantity"] = json!(dice.below(1000));
                    json!({"quantity": old["quantity"]})
                }
                2 => {
                    object["plan"]["amount"] = json!(dice.below(1000));
                    json!({"plan": {"amount": old["plan"]["amount"]}})
                }
                _ => {
                    object["trial_end"] = json!(dice.below(100_000));
                    object["items"] = json!([dice.below(100), dice.below(100)]);
                    json!({"trial_end": old["trial_end"], "items": old["items"]})
                }
            };
            events.push((
                stored(
                    seq,
                    second,
                    "customer.subscription.updated",
                    &object,
                    Some(&previous),
                ),
                object.clone(),
            ));
        }
        if dice.below(3) == 0 {
            let seq = events.len() as i64 + 1;
            object["status"] = json!("canceled");
            events.push((
                stored(
                    seq,
                    second + dice.below(2) as i64,
                    "customer.subscription.deleted",
                    &object,
                    None,
                ),
                object.clone(),
            ));
        }
        events
    }

    /// PO5: permuted, duplicated, delayed; the final state equals in-order application, or ambiguity was raised.
    #[test]
    fn every_order_ends_in_the_same_state_or_says_it_cannot_know() {
        let (mut runs, mut unsure, mut stale_seen) = (0, 0, 0);
        for seed in 1..=4000u64 {
            let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
            let events = history(&mut dice);
            let in_order: Vec<_> = events.iter().map(|(e, o)| (e, o.clone())).collect();
            let (want, stale, ambiguous) = mirror(&in_order);
            assert_eq!(stale, 0, "seed {seed}: nothing is stale in order");
            let mut shuffled = in_order.clone();
            for _ in 0..dice.below(3) {
                let again = shuffled[dice.below(shuffled.len() as u64) as usize].clone();
                shuffled.push(again);
            }
            for at in (1..shuffled.len()).rev() {
                shuffled.swap(at, dice.below(at as u64 + 1) as usize);
            }
            let (got, stale, shuffled_ambiguous) = mirror(&shuffled);
            runs += 1;
            stale_seen += stale;
            unsure += usize::from(shuffled_ambiguous > 0);
            assert!(
                got == want || shuffled_ambiguous > 0 || ambiguous > 0,
                "seed {seed}: {got} instead of {want}, and nobody said so",
                got = got.clone().unwrap_or_default(),
                want = want.clone().unwrap_or_default()
            );
        }
        assert!(
            stale_seen > 2000,
            "only {stale_seen} stale events: the histories prove too little"
        );
        assert!(
            unsure * 2 < runs,
            "{unsure} of {runs} were ambiguous: the link decides too little"
        );
    }

    #[test]
    fn two_changes_of_one_second_are_put_right_by_their_link() {
        let a = json!({"id": "s", "status": "incomplete"});
        let b = json!({"id": "s", "status": "active"});
        let c = json!({"id": "s", "status": "past_due"});
        let ab = stored(2, 7, "x.updated", &b, Some(&json!({"status": "incomplete"})));
        let bc = stored(3, 7, "x.updated", &c, Some(&json!({"status": "active"})));
        let start = stored(1, 7, "x.created", &a, None);
        let order = |events: &[(&StoredEvent, &Value)]| {
            mirror(&events.iter().map(|(e, o)| (*e, (*o).clone())).collect::<Vec<_>>())
        };
        assert_eq!(
            order(&[(&start, &a), (&ab, &b), (&bc, &c)]),
            (Some(c.clone()), 0, 0)
        );
        // The later change first: the earlier one is recognised as what it came from.
        assert_eq!(
            order(&[(&bc, &c), (&ab, &b), (&start, &a)]),
            (Some(c.clone()), 2, 0)
        );
        // An unlinked one is not guessed at.
        let d = json!({"id": "s", "status": "paused"});
        let unlinked = stored(4, 7, "x.updated", &d, Some(&json!({"status": "trialing"})));
        assert_eq!(order(&[(&ab, &b), (&unlinked, &d)]).2, 1);
    }

    #[test]
    fn nothing_revives_a_deleted_object() {
        let a = json!({"id": "s"});
        let gone = stored(1, 5, "x.deleted", &a, None);
        let later = stored(2, 9, "x.updated", &a, None);
        assert_eq!(mirror(&[(&gone, a.clone()), (&later, a.clone())]), (None, 1, 0));
    }

    #[test]
    fn digests_ignore_order_and_null_but_nothing_else() {
        assert_eq!(
            digest(&json!({"a": 1, "b": null, "c": {"x": [1, 2]}})),
            digest(&json!({"c": {"x": [1, 2]}, "a": 1}))
        );
        assert_ne!(digest(&json!({"a": 1})), digest(&json!({"a": "1"})));
        assert_ne!(digest(&json!([[1], 2])), digest(&json!([[1, 2]])));
        assert_ne!(digest(&json!({"a": {"b": 1}})), digest(&json!({"a": {}, "b": 1})));
    }
}
