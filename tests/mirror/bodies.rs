//! Bodies as they come: every one of the corpus, and those that somebody made to do harm.

use std::path::Path;

use serde_json::{Value, json};

use crate::bed::{Database, changed, event};

on_both! {
    every_body_of_the_corpus_is_mirrored_and_a_second_time_changes_nothing
    hostile_bodies_reach_no_sql_and_fail_no_write
    every_kind_has_a_table_that_takes_it
}

/// The corpus' events; none where it is absent.
fn corpus() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let mut events = Vec::new();
    for file in ["fixtures.jsonl", "real_events.jsonl", "recorded.jsonl"] {
        let Ok(text) = std::fs::read_to_string(folder.join(file)) else {
            continue;
        };
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let mut row: Value = serde_json::from_str(line).unwrap();
            events.push(row["event"].take());
        }
    }
    if events.is_empty() {
        println!("skipped: no corpus at ../shared/corpus");
    }
    events
}

async fn every_body_of_the_corpus_is_mirrored_and_a_second_time_changes_nothing(database: Database) {
    let bodies: Vec<Value> = corpus()
        .into_iter()
        .filter(|event| event["object"] == "event")
        .collect();
    if bodies.is_empty() {
        return;
    }
    let service = database.service(database.settings());
    let (mut written, mut kinds) = (0, std::collections::BTreeSet::new());
    for (number, mut body) in bodies.iter().cloned().enumerate() {
        // Many share an id that somebody made up.
        body["id"] = json!(format!("evt_{number}"));
        service.record(&body).await;
        if body["data"]["object"]["id"].is_string() {
            written += 1;
            kinds.insert(
                body["data"]["object"]["object"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
            );
        }
    }
    service.run().await;
    println!(
        "{} bodies, {written} with an id, of {} kinds",
        bodies.len(),
        kinds.len()
    );
    let mut before = Vec::new();
    let tables: Vec<String> = database
        .mirror(database.settings())
        .await
        .kinds()
        .tables()
        .map(str::to_owned)
        .collect();
    let sums = |table: &str| {
        format!(
            "SELECT CAST(count(*) AS TEXT) || ' ' || coalesce(CAST(sum(length(CAST(_raw_data AS TEXT))) AS TEXT), '') FROM {{t}}{table}"
        )
    };
    for table in &tables {
        before.push(database.text(&sums(table)).await);
    }
    let filled = before.iter().filter(|sum| !sum.starts_with("0 ")).count();
    assert!(filled > 40, "only {filled} tables have rows");
    for (number, mut body) in bodies.into_iter().enumerate() {
        body["id"] = json!(format!("evt_{number}"));
        body["request"] = json!({"id": "again"});
        service.record(&body).await;
    }
    service.run().await;
    for (table, before) in tables.iter().zip(before) {
        assert_eq!(database.text(&sums(table)).await, before, "{table}");
        // The views read every row.
        database.texts(&format!("SELECT id FROM {{t}}{table}_v")).await;
    }
}

async fn hostile_bodies_reach_no_sql_and_fail_no_write(database: Database) {
    let service = database.service(database.settings());
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let long = "\u{1f600}".repeat(3000);
    let bodies = [
        json!({"id": "cus_'; DROP TABLE stripe_customers; --", "object": "customer", "email": "a'b\"c\\d"}),
        json!({"id": "cus_nul", "object": "customer", "name": "a\u{0}b", "metadata": {"k\u{0}": "\u{0}"}}),
        json!({"id": "cus_types", "object": "customer", "email": 12, "created": "yesterday", "name": {"a": 1}, "currency": [], "default_source": 3}),
        json!({"id": "cus_big", "object": "customer", "created": 1e30, "balance": 1.5, "email": long, "name": long}),
        json!({"id": "cus_deep", "object": "customer", "metadata": deep}),
        json!({"id": "cus_lists", "object": "customer", "sources": {"object": "list", "data": [null, 1, {"id": 5}, {"object": "card"}, []]},
            "tax_ids": {"data": "x"}, "subscriptions": 7}),
        json!({"id": "cus_meta", "object": "customer", "metadata": {"'); DELETE FROM x; --": "$1 ? {t} \u{202e}"}}),
        json!({"id": "cus_empty", "object": "customer", "default_source": {"id": {"id": "x"}}, "email": null}),
    ];
    for (number, body) in bodies.iter().enumerate() {
        service
            .take(&[event(
                &format!("evt_{number}"),
                "customer.updated",
                100,
                body.clone(),
            )])
            .await;
    }
    // Half a surrogate pair cannot be said by a JSON value: in its text.
    let half = event(
        "evt_half",
        "customer.updated",
        100,
        json!({"id": "cus_half", "object": "customer", "name": "HERE"}),
    )
    .to_string()
    .replace("HERE", "x\\ud83dy \\udc00");
    let delivery = stripe_webhooks::Delivery::from_body_without_verification(half).unwrap();
    service
        .inbox
        .record(
            &delivery,
            stripe_webhooks::inbox::Arrival::new(stripe_webhooks::inbox::Source::Test),
        )
        .await
        .unwrap();
    service.run().await;
    assert_eq!(
        database.count("customers WHERE _deleted_at IS NULL").await,
        9 - 1,
        "{:?}",
        database.texts("SELECT id FROM {t}customers").await
    );
    assert_eq!(
        database
            .count("customers WHERE id IN ('cus_nul') AND _flags & 4 = 4")
            .await,
        1
    );
    assert_eq!(
        database
            .text("SELECT name FROM {t}customers_v WHERE id = 'cus_nul'")
            .await,
        "a\u{fffd}b"
    );
    let odd = "SELECT coalesce(email, '-') || coalesce(CAST(created AS TEXT), '-') FROM {t}customers WHERE id = 'cus_types'";
    assert_eq!(database.text(odd).await, "--");
    let short = "SELECT CAST(length(email) AS TEXT) FROM {t}customers WHERE id = 'cus_big'";
    assert_eq!(database.text(short).await, "512");
    assert_eq!(
        database
            .texts("SELECT id FROM {t}customers_v WHERE id LIKE 'cus_''%'")
            .await
            .len(),
        1
    );
    assert!(
        service.outcome("evt_half").await.contains("number out of range"),
        "{}",
        service.outcome("evt_half").await
    );
    // A parent whose id is no id.
    let odd = changed(
        "evt_sub",
        "customer.subscription.updated",
        100,
        json!({"id": "sub_1", "object": "subscription", "customer": {"id": 4},
        "items": {"object": "list", "data": [{"id": "si_1", "object": "subscription_item", "price": {"id": null}}]}}),
        json!({"items": null}),
    );
    service.take(&[odd]).await;
    assert_eq!(database.count("subscription_items").await, 1);
}

/// The mirror's own table of kinds: what an event carries lands where its name says.
async fn every_kind_has_a_table_that_takes_it(database: Database) {
    use stripe_webhooks::EventType;
    use stripe_webhooks::testing::TestEvent;
    let service = database.service(database.settings());
    let mut events = Vec::new();
    for event in EventType::known().filter(|event| !event.is_thin()) {
        let body: Value = serde_json::from_str(&TestEvent::of(event.clone()).body()).unwrap();
        let object = &body["data"]["object"];
        // Of some kinds only the name is known, and some have no identity.
        let kind = object["object"].as_str().unwrap_or_default();
        let is_known = stripe_webhooks::mirror::Kinds::of([kind]).is_ok();
        if is_known
            && (object["id"].is_string() || ["balance", "cash_balance", "tax.settings"].contains(&kind))
        {
            events.push((event.as_str().to_owned(), body["id"].as_str().unwrap().to_owned()));
            service.record(&body).await;
        }
    }
    service.run().await;
    assert!(events.len() > 250, "{}", events.len());
    for (name, id) in events {
        let outcome = service.outcome(&id).await;
        assert!(
            outcome.contains("Done") || outcome.contains("stale"),
            "{name}: {outcome}"
        );
    }
}
