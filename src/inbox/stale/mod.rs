//! The stale rule: may a handler that wants the newest state still run this event?
//!
//! Stripe promises no order, and snapshot events carry whole seconds. Neither `<` nor `<=` on the second is right: one
//! overwrites newer state with older, the other drops the newer of two changes of one second. So, per handler and object (by [`ObjectKey`](crate::event::ObjectKey): account, mode and id):
//!
//! 1. An object that was deleted stays deleted: whatever comes after is stale. Which `*.deleted` events end an object for good
//!    is known by its kind; a canceled subscription is still read and changed. Under an id that its owner chose (coupon, plan,
//!    price, product) a later second is another object's life.
//! 2. Another second: the later second wins.
//! 3. The same second, another rank (`*.created` 0, others 1, `*.deleted` 2): the higher rank wins, unless a link says that
//!    the event follows a deletion that was none for good.
//! 4. The same second and rank: the link. Event B follows state A if undoing B's `previous_attributes` on B's object
//!    gives A. If the new event follows the applied one, it runs; if its state is one that the applied one is known to
//!    have come after, it is stale. Both or neither: nobody can know from the events. Nor where an event leads to the state from
//!    which a stale one says that it came: the object may have gone round in a circle, and that one was the last.
//! 5. Then the object is read from Stripe, if the application says how (`Inbox::reread`), outside any
//!    transaction: the event holds the current state and runs; or the applied state is the current one and the event is
//!    stale; or neither is, and the handler gets the object as it was read. Events from before the reading are stale from
//!    then on; those of the two seconds before it are read again, because a reading may lag. So is a deletion, unless its object
//!    can never be there again: then it is after any reading that found the object.
//! 6. Without that it runs and is marked ambiguous, or is parked, by [`Ambiguous`]. Never by order of arrival, never by
//!    event id.
//!
//! The head (what was applied last) is stored as digests, not as objects: no payload is kept here beyond its retention.

use std::{cmp::Ordering, collections::BTreeMap};

use serde_json::Value;

use crate::event::{Body, Delivery, Event, ends};
use crate::handler::{HandlerReport, Outcome};
use crate::object::{EventType, RawObject};

use super::{Redaction, StoredEvent, redact::with_object};

/// The act on an event of which nobody can say whether it is older than the state that was applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Ambiguous {
    /// Run it, and say so in the attempt's record. The default. A way to read the object decides better: see `reread`.
    #[default]
    Apply,
    /// Park it for an operator.
    Hold,
}

/// The number of earlier states of one second that are remembered.
const ANCESTORS: usize = 64;

/// The newest state that a handler has applied of an object: what a [`Store`](super::Store) keeps per group, handler and
/// object key, for [`judge`]. Digests, no payload.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Head {
    /// The applied event's creation, microseconds since the Unix epoch.
    pub created_us: i64,
    /// The applied event's step in the object's life: 0 created, 1 anything else, 2 deleted.
    pub rank: i64,
    /// The applied event. A write names the head that it replaces by this number.
    pub seq: i64,
    /// True if the applied event was the end of its object.
    pub deleted: bool,
    /// Digest of the applied state first, then of the states it is known to have come after, within this second.
    pub states: Vec<u64>,
    /// Digests of the states from which stale events of this second say that they came, where they are none of `states`.
    pub left: Vec<u64>,
    /// The time when the object itself was read from Stripe, if it was, by Stripe's clock, microseconds since the Unix epoch.
    pub fetched_us: Option<i64>,
}

impl Head {
    /// The digests as one text, for a store's column.
    pub(crate) fn states_text(&self) -> String {
        let states = self.states.iter().map(|d| format!("{d:016x}"));
        // With a mark, by which versions that do not know them pass them over.
        let left = self.left.iter().map(|d| format!("!{d:016x}"));
        states.chain(left).collect::<Vec<_>>().join(" ")
    }

    /// As [`Head::states_from`], for [`Head::left`].
    pub(crate) fn left_from(text: &str) -> Vec<u64> {
        let left = text.split_whitespace().filter_map(|d| d.strip_prefix('!'));
        left.filter_map(|d| u64::from_str_radix(d, 16).ok()).collect()
    }

    /// Reads what [`Head::states_text`] wrote; anything else reads as nothing known.
    pub(crate) fn states_from(text: &str) -> Vec<u64> {
        text.split_whitespace()
            .filter_map(|d| u64::from_str_radix(d, 16).ok())
            .collect()
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    Apply,
    Stale(String),
    Ambiguous(String),
}

impl Decision {
    /// With what was compared added to its reason.
    fn about(self, compared: impl Fn() -> String) -> Self {
        match self {
            Self::Apply => Self::Apply,
            Self::Stale(why) => Self::Stale(format!("{why} ({})", compared())),
            Self::Ambiguous(why) => Self::Ambiguous(format!("{why} ({})", compared())),
        }
    }
}

/// The decisions of the stale rule about one event, for the state handlers of a group.
#[derive(Debug, Default)]
pub(crate) struct Judged {
    /// Handlers to skip, with the reason: for [`Work::stale`](super::Work::stale).
    pub skip: Vec<(String, String)>,
    /// Handlers for which nobody can know, with what was compared. They run, unless the [`Policy`](super::Policy) says to
    /// park the event, or the object is read again.
    pub ambiguous: Vec<(String, String)>,
    /// Handlers for which reading the object decided, with what came of it.
    pub(crate) decided: Vec<(String, String)>,
    /// Those of them that are to be given the object as it was read.
    pub(crate) replaced: Vec<String>,
    /// For each handler that runs: its head before (by `seq`), and the head to write if it succeeds.
    pub(crate) heads: Vec<(String, Option<i64>, Head)>,
    /// For handlers that are skipped: the head as it is to be kept, with what the skipped event says.
    pub(crate) left: Vec<(String, Option<i64>, Head)>,
}

impl Judged {
    /// Heads to write after a run, in its transaction: of handlers that did their work, or were skipped because the event is stale. A
    /// handler that was filtered has seen nothing. Each with its handler, and the [`Head::seq`] of the head it replaces: where that is another one by now, the
    /// run is to be rolled back and repeated.
    pub(crate) fn to_write<'a>(
        &'a self,
        runs: &'a [HandlerReport],
    ) -> impl Iterator<Item = &'a (String, Option<i64>, Head)> {
        let any = |name: &str, is_meant: fn(&Outcome) -> bool| {
            runs.iter()
                .any(|run| *run.name == *name && is_meant(&run.outcome))
        };
        let done = self.heads.iter();
        let done = done.filter(move |(name, ..)| any(name, |outcome| *outcome == Outcome::Done));
        let skipped = self.left.iter();
        let skipped =
            skipped.filter(move |(name, ..)| any(name, |outcome| matches!(outcome, Outcome::Skipped(_))));
        done.chain(skipped)
    }

    /// The note where the event's object has no identity: every one of these handlers runs, whatever ran before.
    pub(crate) fn without_identity(names: &[String]) -> Judged {
        let why = "not compared: the object has no id by which its events belong together";
        Judged {
            decided: names.iter().map(|name| (name.clone(), why.to_owned())).collect(),
            ..Judged::default()
        }
    }

    /// The undecided handlers, each with the head that it was compared with.
    pub(crate) fn asked(&self) -> Vec<(String, i64)> {
        let undecided = |name: &String| self.ambiguous.iter().any(|(of, _)| of == name);
        let heads = self.heads.iter().filter(|(name, ..)| undecided(name));
        heads
            .filter_map(|(name, seq, _)| Some((name.clone(), (*seq)?)))
            .collect()
    }

    /// The handlers that get another body, and that body: for [`Work::replacement`](super::Work::replacement).
    pub(crate) fn replacement<'a>(
        &'a self,
        reading: Option<&'a Reading>,
    ) -> Option<(&'a [String], &'a Body)> {
        let body = reading?.current.as_ref().map(|(body, _)| body)?;
        Some((&self.replaced[..], body)).filter(|(names, _)| !names.is_empty())
    }

    /// Writes the ambiguity, or how it was decided, into the runs' notes.
    pub(crate) fn annotate(&self, runs: &mut [HandlerReport]) {
        for run in runs {
            let mut noted = self.ambiguous.iter().chain(&self.decided);
            if let Some((_, why)) = noted.find(|(name, _)| **name == *run.name) {
                run.note = Some(why.clone());
            }
        }
    }
}

/// Applies the stale rule for each state handler: `names` are [`Apply::state_handlers`](super::Apply::state_handlers) of the
/// group, `heads` what the store keeps for the event's object by handler, read with a lock in the transaction of the run.
pub(crate) fn judge(
    names: &[String],
    heads: &BTreeMap<String, Head>,
    event: &StoredEvent,
    reading: Option<&Reading>,
) -> Judged {
    let mut judged = Judged::default();
    let new = Candidate::read(event);
    for name in names {
        let head = heads.get(name);
        let compared = || {
            let applied = head.map_or(0, |head| head.seq);
            format!("event {} against applied event {applied}", new.seq)
        };
        match decide(head, &new).about(compared) {
            Decision::Stale(why) => {
                judged.skip.push((name.clone(), why));
                let left = head.and_then(|head| Some((head.seq, new.left_out_of(head)?)));
                judged
                    .left
                    .extend(left.map(|(seq, head)| (name.clone(), Some(seq), head)));
                continue;
            }
            Decision::Ambiguous(why) => match reading
                .zip(head)
                .filter(|(reading, head)| reading.is_of(name, head))
            {
                None => judged.ambiguous.push((name.clone(), why)),
                Some((reading, head)) => {
                    let (note, new_head) = match reading.decides(head, &new, &why) {
                        Decided::Stale(why) => {
                            judged.skip.push((name.clone(), why));
                            continue;
                        }
                        Decided::Current(note, new_head) => (note, new_head),
                        Decided::Replaced(note, new_head) => {
                            judged.replaced.push(name.clone());
                            (note, new_head)
                        }
                    };
                    judged.decided.push((name.clone(), note));
                    judged.heads.push((name.clone(), Some(head.seq), new_head));
                    continue;
                }
            },
            Decision::Apply => {}
        }
        judged
            .heads
            .push((name.clone(), head.map(|h| h.seq), new.head(head)));
    }
    judged
}

/// The current state of an object, as the application has just read it from Stripe.
#[derive(Clone)]
#[must_use]
pub struct Fetched {
    object: Option<String>,
    as_of_us: Option<i64>,
}

impl Fetched {
    /// The object as Stripe's API gives it: JSON text, in the API version of the events.
    pub fn object(json: impl Into<String>) -> Self {
        Fetched {
            object: Some(json.into()),
            as_of_us: None,
        }
    }

    /// Stripe no longer has the object: the event is skipped, the object's deletion has an event of its own.
    pub fn gone() -> Self {
        Fetched {
            object: None,
            as_of_us: None,
        }
    }

    /// Says when it was read, microseconds since the Unix epoch by Stripe's clock: the response's `Date` header less the
    /// time the request took. Not this host's clock: one that is ahead would make real changes stale.
    ///
    /// Events from before that time are then known to be stale. Without it only events of the same second are.
    pub fn as_of_us(mut self, us: i64) -> Self {
        self.as_of_us = Some(us);
        self
    }
}

impl std::fmt::Debug for Fetched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fetched")
            .field("gone", &self.object.is_none())
            .field("as_of_us", &self.as_of_us)
            .finish_non_exhaustive()
    }
}

/// A reading may lag behind by this much: events of that time before it are decided by another reading.
const LAG: i64 = 2_000_000;

/// A snapshot event's `created` says only which second it was.
const SECOND: i64 = 1_000_000;

/// The object as the application has read it, put in the event's place.
pub(crate) struct Reading {
    /// The event's body with the object that was read, and its digest; `None` if the object is gone.
    current: Option<(Body, u64)>,
    as_of_us: Option<i64>,
    /// The heads, by handler, against which it was made. Another head since: it may be older than what was applied
    /// meanwhile, whatever the clocks say, and does not count.
    asked: Vec<(String, i64)>,
}

/// The decision of a reading about an ambiguous event.
enum Decided {
    Stale(String),
    /// The event holds the current state.
    Current(String, Head),
    /// Neither it nor the applied state is the current one: the handler gets what was read.
    Replaced(String, Head),
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading")
            .field("gone", &self.current.is_none())
            .field("as_of_us", &self.as_of_us)
            .finish_non_exhaustive()
    }
}

impl Reading {
    /// Fits what was read into the event. What is redacted in stored bodies is redacted in it, too.
    pub(crate) fn new(
        event: &StoredEvent,
        fetched: Fetched,
        redaction: &Redaction,
        asked: Vec<(String, i64)>,
    ) -> Result<Reading, String> {
        let as_of_us = fetched.as_of_us;
        let Some(object) = fetched.object else {
            let current = None;
            return Ok(Reading {
                current,
                as_of_us,
                asked,
            });
        };
        if !serde_json::from_str::<Value>(&object).is_ok_and(|v| v.is_object()) {
            return Err("what was read is not a JSON object".into());
        }
        let body = event.body.as_deref().and_then(|body| with_object(body, &object));
        let body = body.ok_or("the event has no object that what was read could replace")?;
        let body = redaction.apply(&body).map_err(|e| e.to_string())?;
        let value: Value = serde_json::from_slice(&body).map_err(|_| "what was read does not fit")?;
        let state = digest(&value["data"]["object"]);
        Ok(Reading {
            current: Some((body.into(), state)),
            as_of_us,
            asked,
        })
    }

    fn is_of(&self, name: &str, head: &Head) -> bool {
        self.asked
            .iter()
            .any(|(asked, seq)| asked == name && *seq == head.seq)
    }

    fn decides(&self, head: &Head, new: &Candidate, why: &str) -> Decided {
        if new.ends {
            let next = new.head(Some(head));
            return match &self.current {
                None => Decided::Current(format!("read again: the object is gone ({why})"), next),
                Some(_) => Decided::Stale(format!("stale: read again, the object is there ({why})")),
            };
        }
        let Some((_, state)) = &self.current else {
            return Decided::Stale(format!("stale: Stripe no longer has the object ({why})"));
        };
        let mut next = new.head(Some(head));
        next.created_us = next.created_us.max(head.created_us);
        // Read at a time unknown: at any rate after the event had happened.
        next.fetched_us = Some(self.as_of_us.unwrap_or(next.created_us)).max(head.fetched_us);
        if new.state == Some(*state) {
            return Decided::Current(
                format!("read again: the event holds the current state ({why})"),
                next,
            );
        }
        if head.states.first() == Some(state) {
            return Decided::Stale(format!(
                "stale: read again, the applied state is the current one ({why})"
            ));
        }
        next.states.retain(|known| known != state);
        next.states.insert(0, *state);
        next.states.truncate(ANCESTORS);
        let why = format!("read again: the handler was given the current object ({why})");
        Decided::Replaced(why, next)
    }
}

/// The parts of an event that the rule looks at.
pub(crate) struct Candidate {
    seq: i64,
    created_us: i64,
    pub(crate) rank: i64,
    /// True if it is the end of its object.
    pub(crate) ends: bool,
    /// True if an object of its kind can be there again after its end.
    lives_again: bool,
    state: Option<u64>,
    before: Option<u64>,
}

impl Candidate {
    fn read(event: &StoredEvent) -> Candidate {
        let delivery = event.delivery().ok();
        Self::of(event.seq, &event.event_type, event.created_us, delivery.as_ref())
    }

    /// The candidate of an event: the store's number, type, creation in microseconds, and the event itself while there is a body.
    pub(crate) fn of(seq: i64, event_type: &str, created_us: i64, delivery: Option<&Delivery>) -> Candidate {
        let rank = match event_type.rsplit('.').next() {
            Some("created") => 0,
            Some("deleted") => 2,
            _ => 1,
        };
        let snapshot = delivery.and_then(Delivery::as_snapshot);
        let tree = |json: &RawObject| serde_json::from_str::<Value>(json.as_str()).ok();
        let object = snapshot.and_then(|event| tree(event.raw_object()));
        let previous = snapshot.and_then(|event| tree(&event.raw_previous_attributes()?));
        let state = object.as_ref().map(digest);
        let before = object.zip(previous).map(|(mut object, previous)| {
            crate::event::lay_over(&mut object, &previous);
            digest(&object)
        });
        let related = || delivery?.as_thin()?.related_object()?.kind;
        let kind = snapshot.and_then(Event::object_kind).or_else(related);
        // Without a body: what events of the type are about.
        let of_type = || EventType::from(event_type).object_kind();
        let (ends, lives_again) = ends(kind.or_else(of_type).unwrap_or_default());
        Candidate {
            seq,
            created_us,
            rank,
            ends: rank == 2 && ends,
            lives_again,
            state,
            before,
        }
    }

    /// True if the head's state is known to have come after this event's.
    fn is_known_to_precede(&self, head: &Head) -> bool {
        self.state
            .is_some_and(|state| head.states.iter().skip(1).any(|known| *known == state))
    }

    /// The head of the same second with the state from which this event, which is stale, says that it came; `None` where that is
    /// known.
    pub(crate) fn left_out_of(&self, head: &Head) -> Option<Head> {
        let (new_us, head_us) = same_scale(self.created_us, head.created_us);
        let before = self.before.filter(|_| new_us == head_us && !head.deleted)?;
        let is_known = head.states.contains(&before) || head.left.contains(&before);
        (!is_known && head.left.len() < ANCESTORS).then(|| {
            let mut head = head.clone();
            head.left.push(before);
            head
        })
    }

    /// The digest of its object; `None` if it could not be read.
    #[cfg(feature = "mirror")]
    pub(crate) fn state(&self) -> Option<u64> {
        self.state
    }

    /// The head once this event has been applied over `old`.
    pub(crate) fn head(&self, old: Option<&Head>) -> Head {
        let mut states: Vec<u64> = self.state.into_iter().chain(self.before).collect();
        let together = old.filter(|old| {
            let (new, old) = same_scale(self.created_us, old.created_us);
            new == old
        });
        if let Some(old) = together {
            states.extend(old.states.iter().copied());
        }
        // The applied state stays first; the rest is a set.
        let mut seen = std::collections::HashSet::new();
        states.retain(|d| seen.insert(*d));
        states.truncate(ANCESTORS);
        Head {
            // The finer of two clocks stays: the head never goes back.
            created_us: together.map_or(self.created_us, |old| self.created_us.max(old.created_us)),
            rank: together.map_or(self.rank, |old| self.rank.max(old.rank)),
            seq: self.seq,
            deleted: self.ends,
            left: together.map(|old| old.left.clone()).unwrap_or_default(),
            states,
            // A reading that is no older than this event still says more than the event.
            fetched_us: old
                .and_then(|old| old.fetched_us)
                .filter(|read| *read >= self.created_us),
        }
    }
}

/// Two times that can be compared. Snapshots tell whole seconds, thin events milliseconds: of such a pair only the seconds say
/// which came first.
fn same_scale(a: i64, b: i64) -> (i64, i64) {
    if a % SECOND == 0 || b % SECOND == 0 {
        (a - a.rem_euclid(SECOND), b - b.rem_euclid(SECOND))
    } else {
        (a, b)
    }
}

pub(crate) fn decide(head: Option<&Head>, new: &Candidate) -> Decision {
    let Some(head) = head else { return Decision::Apply };
    if head.seq == new.seq {
        return Decision::Apply; // a replay of the newest
    }
    let (new_us, head_us) = same_scale(new.created_us, head.created_us);
    if head.deleted && !(new.lives_again && new_us > head_us) {
        return Decision::Stale("stale: the object was deleted".into());
    }
    if new_us < head_us {
        let s = (head_us - new_us) as f64 / 1e6;
        return Decision::Stale(format!("stale: created {s} s before the applied state"));
    }
    // The end of an object that cannot be there again is never older than a reading that still found it.
    if let Some(read) = head.fetched_us.filter(|_| !new.ends || new.lives_again) {
        if new.created_us + SECOND <= read - LAG {
            let s = (read - new.created_us) as f64 / 1e6;
            return Decision::Stale(format!("stale: the object was read {s} s after its creation"));
        }
        if new.created_us <= read && head.states.first() != new.state.as_ref() {
            return Decision::Ambiguous("ambiguous: the object was read at about that time".into());
        }
    }
    if new_us > head_us {
        return Decision::Apply;
    }
    let follows = new.before.is_some() && new.before == head.states.first().copied();
    let came_before = || Decision::Stale("stale: the applied state came after it in the same second".into());
    match new.rank.cmp(&head.rank) {
        // A change after a cancellation, and a cancellation that comes after a change that followed it.
        Ordering::Less if head.rank == 2 && new.rank == 1 && follows => return Decision::Apply,
        Ordering::Greater if !new.ends && new.is_known_to_precede(head) => return came_before(),
        Ordering::Greater => return Decision::Apply,
        Ordering::Less => {
            return Decision::Stale("stale: an earlier step of the same second".into());
        }
        Ordering::Equal => {}
    }
    let Some(state) = new.state else {
        return Decision::Ambiguous("ambiguous: same second, no object to compare".into());
    };
    match (follows, new.is_known_to_precede(head)) {
        (true, false) if head.left.contains(&state) => Decision::Ambiguous(
            "ambiguous: same second, a stale event says that it came after this one".into(),
        ),
        (true, false) => Decision::Apply,
        (false, true) => came_before(),
        // Several events of one change (invoice.paid, invoice.updated): the very same state, so nothing to lose.
        (false, false) if head.states.first() == Some(&state) => Decision::Apply,
        _ => Decision::Ambiguous("ambiguous: same second, no link in either direction".into()),
    }
}

/// A digest of a JSON value in which a null member and an absent one are the same and members have no order.
pub(crate) fn digest(value: &Value) -> u64 {
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
mod orders;
#[cfg(test)]
mod tests;
