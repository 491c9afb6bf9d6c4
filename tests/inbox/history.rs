//! Whatever order Stripe delivers in, a handler that wants the newest state ends up with it: histories of objects, permuted,
//! repeated and delayed, through the receiver, the store and its heads. The rule alone is tested beside its code.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use serde_json::{Value, json};
use stripe_webhooks::Outcome;
use stripe_webhooks::{
    Context, Event, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret, event::Delivery,
    inbox::LaneBy,
};

use crate::bed::{Bed, SECRET, fast, post};
use crate::chaos::{Dice, seed};

on_every_store! {
    the_newest_state_wins_in_every_order
}

const OBJECTS: u64 = 6;

fn shuffle<T>(dice: &mut Dice, all: &mut [T]) {
    for at in (1..all.len()).rev() {
        all.swap(at, dice.below(at as u64 + 1) as usize);
    }
}

/// What the handlers have seen: the state of each object (`None`: deleted), and how often each event came to the fact handler.
#[derive(Default)]
struct Seen {
    mirror: Mutex<HashMap<String, Option<Value>>>,
    facts: Mutex<BTreeMap<String, u32>>,
}

async fn mirror(event: Event, cx: Context<'_, Arc<Seen>>) -> HandlerResult {
    let body: Value = serde_json::from_slice(event.raw_body())?;
    let object = body["data"]["object"].clone();
    let key = Delivery::from(event.clone())
        .object_key()
        .expect("an identity")
        .to_string();
    let gone = event.event_type().as_str().ends_with(".deleted") && object["object"] != "subscription";
    let state = (!gone).then_some(object);
    cx.state().mirror.lock().unwrap().insert(key, state);
    Ok(())
}

async fn fact(event: Event, cx: Context<'_, Arc<Seen>>) -> HandlerResult {
    *cx.state()
        .facts
        .lock()
        .unwrap()
        .entry(event.id().to_owned())
        .or_default() += 1;
    Ok(())
}

/// One object of an account and a mode.
struct Owner {
    account: Option<&'static str>,
    livemode: bool,
    kind: &'static str,
}

/// The events of one object as Stripe tells them: created, changed (often several times in a second, sometimes back to what it
/// was), perhaps deleted; a coupon perhaps made again under its id, a canceled subscription perhaps changed. With the state at
/// the end.
fn history(dice: &mut Dice, owner: &Owner, id: &str, tag: &str) -> (Vec<Value>, Option<Value>) {
    let mut second = 1_700_000_000 + dice.below(100);
    let mut events = Vec::new();
    let mut state = life(dice, owner, id, tag, &mut second, &mut events);
    if owner.kind == "coupon" && state.is_none() && dice.below(3) > 0 {
        second += 1 + dice.below(3);
        state = life(dice, owner, id, tag, &mut second, &mut events);
    }
    (events, state)
}

fn life(
    dice: &mut Dice,
    owner: &Owner,
    id: &str,
    tag: &str,
    at: &mut u64,
    events: &mut Vec<Value>,
) -> Option<Value> {
    let mut second = *at;
    let kind = owner.kind;
    let prefix = if kind == "subscription" {
        "customer.subscription"
    } else {
        kind
    };
    let mut object = json!({"id": id, "object": kind, "born": second, "status": "incomplete", "quantity": 1, "items": [1]});
    let event = |n: usize, second: u64, what: &str, data: Value| {
        let mut event = json!({"id": format!("evt_{tag}_{n}"), "object": "event", "type": format!("{prefix}.{what}"),
            "created": second, "livemode": owner.livemode, "data": data});
        if let Some(account) = owner.account {
            event["account"] = json!(account);
        }
        event
    };
    let first = events.len();
    events.push(event(first, second, "created", json!({"object": object})));
    for n in first + 1..first + 2 + dice.below(6) as usize {
        if dice.below(3) == 0 {
            second += 1 + dice.below(3);
        }
        let old = object.clone();
        let field = ["status", "quantity", "items"][dice.below(3) as usize];
        object[field] = match field {
            "status" => json!(["active", "past_due", "trialing", "unpaid"][dice.below(4) as usize]),
            "quantity" => json!(dice.below(1000)),
            _ => json!([dice.below(3), dice.below(3)]),
        };
        let data = json!({"object": object, "previous_attributes": {field: old[field]}});
        events.push(event(n, second, "updated", data));
    }
    if dice.below(if kind == "subscription" { 4 } else { 2 }) > 0 {
        return Some(object);
    }
    let n = events.len();
    second += dice.below(2);
    object["status"] = json!("canceled");
    events.push(event(n, second, "deleted", json!({"object": object})));
    *at = second;
    if kind != "subscription" {
        return None;
    }
    if dice.below(2) == 0 {
        second += dice.below(2);
        object["note"] = json!("asked to leave");
        let data = json!({"object": object, "previous_attributes": {"note": null}});
        events.push(event(n + 1, second, "updated", data));
    }
    Some(object)
}

async fn the_newest_state_wins_in_every_order(bed: Bed) {
    let rounds = if matches!(bed.kind, crate::bed::Kind::Memory(_)) {
        60
    } else {
        15
    };
    let seed = seed("histories");
    let mut dice = Dice::new(seed);
    let (mut objects, mut unsure, mut stale) = (0, 0, 0);
    for round in 0..rounds {
        let seen = Arc::new(Seen::default());
        let registry = Registry::builder()
            .state(seen.clone())
            .on("*", mirror.latest_only().named("mirror"))
            .on("*", fact.named("fact"))
            .build()
            .unwrap();
        // Without lanes the heads alone keep the order.
        let lanes = if dice.below(3) == 0 {
            LaneBy::None
        } else {
            LaneBy::Object
        };
        let receiver = Receiver::builder(registry)
            .secret(SigningSecret::new(SECRET).unwrap())
            .inbox(stripe_webhooks::inbox::Inbox::new(bed.store.clone()).lane_by(lanes))
            .build()
            .unwrap();
        let worker = receiver.worker().unwrap().policy(fast()).slots(match lanes {
            LaneBy::Object => 4,
            _ => 1,
        });
        let mut want = BTreeMap::new();
        let mut deliveries = Vec::new();
        for n in 0..OBJECTS {
            // The same id in several accounts and in both modes.
            let id = format!("x_{round}_{}", n / 6);
            let owner = Owner {
                account: [None, Some("acct_A"), Some("acct_B")][(n % 3) as usize],
                livemode: n % 2 == 0,
                kind: ["subscription", "customer", "coupon"][dice.below(3) as usize],
            };
            let (events, state) = history(&mut dice, &owner, &id, &format!("{round}_{n}"));
            let body = events[0].to_string();
            let key = Delivery::from_body_without_verification(body)
                .unwrap()
                .object_key()
                .unwrap();
            want.insert(key.to_string(), (state, events.clone()));
            deliveries.extend(events);
        }
        assert_eq!(want.len() as u64, OBJECTS);
        let distinct = deliveries.len();
        for _ in 0..dice.below(6) {
            let again = deliveries[dice.below(distinct as u64) as usize].clone();
            deliveries.push(again);
        }
        shuffle(&mut dice, &mut deliveries);
        for delivery in &deliveries {
            assert_eq!(post(&receiver, &delivery.to_string()).await, 200);
            if dice.below(3) == 0 {
                worker.run_until_idle().await.unwrap();
            }
        }
        worker.run_until_idle().await.unwrap();

        let facts = seen.facts.lock().unwrap().clone();
        assert_eq!(
            (facts.len(), facts.values().sum::<u32>()),
            (distinct, distinct as u32)
        );
        for (id, (state, events)) in want {
            let mut said_so = false;
            for event in &events {
                let attempts = bed.store.attempts(event["id"].as_str().unwrap()).await.unwrap();
                let runs = attempts
                    .iter()
                    .flat_map(|a| &a.handlers)
                    .filter(|run| &*run.name == "mirror");
                for run in runs {
                    stale +=
                        u32::from(matches!(&run.outcome, Outcome::Skipped(why) if why.starts_with("stale")));
                    said_so |= run
                        .note
                        .as_deref()
                        .is_some_and(|note| note.starts_with("ambiguous: "));
                }
            }
            objects += 1;
            unsure += u32::from(said_so);
            let got = seen.mirror.lock().unwrap().get(&id).cloned();
            assert!(
                said_so || got.as_ref() == Some(&state),
                "seed {seed}, round {round}, {id}: {got:?} instead of {state:?}\n{events:#?}\n{deliveries:#?}"
            );
        }
    }
    println!("histories: {objects} objects, {stale} stale events, {unsure} objects undecided and said so");
    assert!(
        stale > 0 && unsure < objects / 2,
        "{stale} stale, {unsure} of {objects} unsure"
    );
    bed.healthy().await;
}
