//! Random histories, delivered in every order, doubled and late, beside a backfill: at the end the mirror is what Stripe has.

use serde_json::{Value, json};
use stripe_webhooks::client::KindPaths;
use stripe_webhooks::inbox::Policy;
use stripe_webhooks::mirror::{Kinds, Settings};

use crate::bed::{Database, Service};
use crate::world::World;

on_both! {
    every_order_ends_in_stripe_s_state
    without_a_client_a_row_is_right_or_says_that_it_is_not
    every_kind_in_every_order_is_stripe_s_state
    thin_events_beside_snapshots_end_in_stripe_s_state
}

pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// Kinds of each sort: with ids that their owner chooses, with lists, with an end and without one.
const KINDS: [(&str, &str); 10] = [
    ("customer", "customers"),
    ("product", "products"),
    ("coupon", "coupons"),
    ("subscription", "subscriptions"),
    ("price", "prices"),
    ("plan", "plans"),
    ("invoice", "invoices"),
    ("charge", "charges"),
    ("payout", "payouts"),
    ("tax_rate", "tax_rates"),
];

fn kinds() -> Kinds {
    Kinds::of(KINDS.map(|(kind, _)| kind)).unwrap()
}

/// Objects of several kinds that are made, changed (often twice in a second), deleted, made again, and whose lists grow past ten.
fn history(world: &World, dice: &mut Dice) {
    let stripe = &world.stripe;
    let kinds = KINDS.map(|(kind, _)| kind);
    let mut objects: Vec<(&str, String)> = Vec::new();
    for number in 0..50 {
        if dice.below(3) > 0 {
            world.pass(dice.below(3));
        }
        let known = objects
            .get(dice.below(objects.len().max(1) as u64) as usize)
            .cloned();
        match (dice.below(8), known) {
            (0..=1, _) | (_, None) => {
                let kind = kinds[dice.below(kinds.len() as u64) as usize];
                let id = format!("{kind}_{number}");
                let members = match kind {
                    "subscription" => json!({"id": id, "customer": "cus_x", "status": "active"}),
                    _ => json!({"id": id}),
                };
                if stripe.create(kind, members).is_ok() {
                    objects.push((kind, id));
                }
            }
            (2, Some((_, id))) => drop(stripe.delete(&id)),
            (3, Some(("coupon", id))) => drop(stripe.revive(&id, json!({"name": format!("again {number}")}))),
            (4..=5, Some(("subscription", id))) => {
                for item in 0..dice.below(14) {
                    drop(stripe.append(&id, "items", json!({"id": format!("si_{number}_{item}")})));
                }
            }
            (_, Some((_, id))) => drop(stripe.update(&id, json!({"metadata": {"n": number.to_string()}}))),
        }
    }
}

/// In an order of its own, some of them twice; the last are late.
fn shuffled(mut events: Vec<Value>, dice: &mut Dice) -> Vec<Value> {
    for _ in 0..events.len() / 5 {
        let again = events[dice.below(events.len() as u64) as usize].clone();
        events.push(again);
    }
    for at in (1..events.len()).rev() {
        events.swap(at, dice.below(at as u64 + 1) as usize);
    }
    events
}

/// What is wrong: rows that are not Stripe's state, objects without a row. Rows that say they are not certain are counted.
async fn compare(world: &World, database: &Database, seed: u64) -> (Vec<String>, usize) {
    let (mut wrong, mut uncertain) = (Vec::new(), 0);
    for (kind, table) in KINDS {
        let objects = world.stripe.objects(kind);
        let live = format!("SELECT id FROM {{t}}{table} WHERE _deleted_at IS NULL");
        for id in database.texts(&live).await.into_iter().flatten() {
            if !objects.iter().any(|object| object["id"] == *id) {
                wrong.push(format!("seed {seed}: {id} is deleted at Stripe"));
            }
        }
        for object in objects {
            let id = object["id"].as_str().unwrap();
            let row = format!("{table} WHERE id = '{id}' AND _deleted_at IS NULL");
            if database.count(&format!("{row} AND _flags & 2 <> 0")).await == 1 {
                uncertain += 1;
                continue;
            }
            let raw = database
                .texts(&format!("SELECT CAST(_raw_data AS TEXT) FROM {{t}}{row}"))
                .await;
            let [Some(raw)] = &raw[..] else {
                wrong.push(format!("seed {seed}: {id} has no row"));
                continue;
            };
            let raw: Value = serde_json::from_str(raw).unwrap();
            if raw["metadata"] != object["metadata"]
                || raw["name"] != object["name"]
                || raw["status"] != object["status"]
            {
                wrong.push(format!("seed {seed}: {id} is {raw}, not {object}"));
            }
        }
    }
    (wrong, uncertain)
}

/// Runs all that is left, the readings after events, too: their wait is cut short.
async fn run_all(service: &Service) {
    for _ in 0..40 {
        service
            .inbox
            .worker()
            .unwrap()
            .policy(Policy::default())
            .run_until_idle()
            .await
            .unwrap();
        let counts = service.database.store.counts().await.unwrap();
        let left = service.database.store.follow_ups().await.unwrap();
        if counts.ready + counts.backoff + counts.waiting == 0 && left.iter().all(|count| count.waiting == 0)
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    }
}

async fn every_order_ends_in_stripe_s_state(database: Database) {
    let seeds = if database.is_postgres() { 4 } else { 8 };
    for seed in 1..=seeds {
        let mut dice = Dice(seed);
        let world = World::new();
        history(&world, &mut dice);
        let database = database.fresh(seed).await;
        let client = world.client.clone();
        let settings = database.of(kinds());
        let service = database.service_with(
            settings.clone(),
            |registry| registry,
            |inbox| inbox.client(client),
        );
        let events = shuffled(world.events(), &mut dice);
        // What was lost comes at the end, as from the list of missed events.
        let (lost, mut sent): (Vec<_>, Vec<_>) = events.into_iter().partition(|_| dice.below(4) == 0);
        let half = sent.split_off(sent.len() / 2);
        world.pass(60);
        let mirror = database.mirror(settings).await;
        for event in &sent {
            service.record(event).await;
        }
        let (ran, backfilled) = tokio::join!(service.run(), mirror.backfill(&world.client).run());
        let ((), report) = (ran, backfilled.unwrap());
        assert!(!report.stopped);
        for event in half.iter().chain(&lost) {
            service.record(event).await;
        }
        run_all(&service).await;
        let (wrong, uncertain) = compare(&world, &database, seed).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert_eq!(uncertain, 0, "seed {seed}: all that was not certain was read");
    }
}

async fn without_a_client_a_row_is_right_or_says_that_it_is_not(database: Database) {
    let (mut all_uncertain, seeds) = (0, if database.is_postgres() { 8 } else { 20 });
    for seed in 1..=seeds {
        let mut dice = Dice(seed * 77);
        let world = World::new();
        history(&world, &mut dice);
        let database = database.fresh(seed).await;
        let service = database.service(database.of(kinds()));
        for event in shuffled(world.events(), &mut dice) {
            service.record(&event).await;
            if dice.below(3) == 0 {
                service.run().await;
            }
        }
        service.run().await;
        let (wrong, uncertain) = compare(&world, &database, seed).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
        all_uncertain += uncertain;
    }
    println!("{all_uncertain} rows said that they are not certain");
}

/// Of each kind that the stand-in makes: two objects, changed twice, often in one second, ended where that is possible, and made
/// again where that is; events of several API versions. Gives the kinds.
fn history_of_all(world: &World, dice: &mut Dice) -> Vec<&'static str> {
    let stripe = &world.stripe;
    let mut made = Vec::new();
    for paths in KindPaths::all() {
        // An account has one of these, under its own id.
        if Kinds::of([paths.kind]).is_err() || ["balance_settings", "tax.settings"].contains(&paths.kind) {
            continue;
        }
        for number in 0..2 {
            world.pass(dice.below(3));
            let id = format!("{}_{number}", paths.kind.replace('.', "_"));
            if stripe.create(paths.kind, json!({"id": id})).is_err() {
                continue;
            }
            if number == 0 {
                made.push(paths.kind);
            }
            for change in 0..2 {
                world.pass(dice.below(2));
                drop(stripe.update(&id, json!({"metadata": {"n": change.to_string()}})));
            }
            if number == 1 {
                world.pass(dice.below(2));
                let is_gone = stripe.delete(&id).is_ok();
                // In a later second: within one, a deletion is the last of all.
                world.pass(1 + dice.below(2));
                if is_gone && dice.below(2) == 0 {
                    drop(stripe.revive(&id, json!({"metadata": {"n": "again"}})));
                }
            }
        }
    }
    made
}

const VERSIONS: [&str; 4] = ["2014-08-20", "2019-05-16", "2022-11-15", "2026-10-28.endive"];

async fn every_kind_in_every_order_is_stripe_s_state(database: Database) {
    let seed = u64::from(std::process::id());
    let mut dice = Dice(seed);
    let world = World::new();
    let kinds = history_of_all(&world, &mut dice);
    assert!(kinds.len() > 80, "{}", kinds.len());
    let client = world.client.clone();
    let settings = database.settings();
    let service = database.service_with(
        settings.clone(),
        |registry| registry,
        |inbox| inbox.client(client),
    );
    let mirror = database.mirror(settings).await;
    let mut events = shuffled(world.events(), &mut dice);
    for event in &mut events {
        event["api_version"] = json!(VERSIONS[dice.below(4) as usize]);
    }
    world.pass(60);
    for event in &events {
        service.record(event).await;
    }
    run_all(&service).await;
    let (mut wrong, mut compared, told) = (Vec::new(), 0, world.events());
    for kind in kinds {
        let table = mirror.table(kind).unwrap();
        for object in world.stripe.objects(kind) {
            let id = object["id"].as_str().unwrap();
            // Of some kinds no event tells, of others none of their changes.
            let last = told
                .iter()
                .rev()
                .find(|event| event["data"]["object"]["id"] == id);
            if last.is_none_or(|event| event["data"]["object"]["metadata"] != object["metadata"]) {
                continue;
            }
            let sql = format!(
                "SELECT CAST(_raw_data AS TEXT) FROM {table} WHERE id = '{id}' AND _deleted_at IS NULL"
            );
            match &database.texts(&sql).await[..] {
                [Some(raw)] => {
                    let raw: Value = serde_json::from_str(raw).unwrap();
                    compared += 1;
                    if raw["metadata"] != object["metadata"] {
                        wrong.push(format!("{id} is {}, not {}", raw["metadata"], object["metadata"]));
                    }
                }
                rows => {
                    let of = |event: &&Value| event["data"]["object"]["id"] == id;
                    let events = told
                        .iter()
                        .filter(of)
                        .map(|event| format!("{} {}", event["type"], event["created"]));
                    wrong.push(format!(
                        "{id}: {} rows, after {:?}",
                        rows.len(),
                        events.collect::<Vec<_>>()
                    ));
                }
            }
            let flagged = format!("SELECT id FROM {table} WHERE id = '{id}' AND _flags & 2 <> 0");
            if !database.texts(&flagged).await.is_empty() {
                wrong.push(format!("{id} is not certain"));
            }
        }
    }
    assert!(wrong.is_empty(), "seed {seed}: {wrong:#?}");
    assert!(compared > 60, "{compared}");
}

/// A destination for thin events of the v1 API beside one for snapshots: each change comes as one, as the other, or as both.
async fn thin_events_beside_snapshots_end_in_stripe_s_state(database: Database) {
    for seed in 1..=3 {
        let mut dice = Dice(seed * 1_003);
        let world = World::new();
        history(&world, &mut dice);
        let database = database.fresh(seed).await;
        let client = world.client.clone();
        let settings: Settings = database.of(kinds()).notifications();
        let service = database.service_with(settings, |registry| registry, |inbox| inbox.client(client));
        let mut events = Vec::new();
        for event in world.events() {
            let way = dice.below(3);
            if way > 0 {
                events.push(thin(&event));
            }
            if way < 2 {
                events.push(event);
            }
        }
        world.pass(60);
        for event in shuffled(events, &mut dice) {
            service.record(&event).await;
        }
        run_all(&service).await;
        let (wrong, uncertain) = compare(&world, &database, seed).await;
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert_eq!(uncertain, 0, "seed {seed}");
    }
}

/// The same happening as a thin event.
fn thin(event: &Value) -> Value {
    let object = &event["data"]["object"];
    let created = time::OffsetDateTime::from_unix_timestamp(event["created"].as_i64().unwrap()).unwrap();
    let kind = object["object"].as_str().unwrap();
    json!({
        "id": format!("{}_thin", event["id"].as_str().unwrap()), "object": "v2.core.event", "livemode": event["livemode"],
        "type": format!("v1.{}", event["type"].as_str().unwrap()),
        "created": created.format(&time::format_description::well_known::Rfc3339).unwrap(),
        "related_object": {"id": object["id"], "type": kind, "url": format!("/v1/{kind}s/{}", object["id"].as_str().unwrap())},
        "snapshot_event": event["id"],
    })
}
