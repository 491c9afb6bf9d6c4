//! localstripe, a program that others wrote, in Stripe's place: its lists fill the tables, what changes there unseen is found, and
//! reconcile and repair make it right again. `.ci/peers` installs it; without it this test says so.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::Receiver;
use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::mirror::{DriftKind, Kinds, VerifyReport};
use stripe_webhooks::reconcile::Reconcile;

use self::program::Peer;
use crate::bed::Database;
use crate::transport::Http;

#[path = "../peers/program.rs"]
mod program;

const CUSTOMERS: usize = 130;

on_both! {
    what_changes_unseen_is_found_and_mended
}

async fn post(stripe: &Client, path: &str, params: serde_json::Value) -> String {
    let made = stripe.post(path, params, None).await.unwrap();
    made.raw().id().unwrap().into_owned()
}

fn found(report: &VerifyReport) -> BTreeSet<(DriftKind, String)> {
    report
        .drift
        .iter()
        .map(|drift| (drift.kind, drift.id.clone()))
        .collect()
}

async fn what_changes_unseen_is_found_and_mended(database: Database) {
    let Some(peer) = Peer::localstripe() else { return };
    let stripe = Client::builder(ApiKey::new("sk_test_peer12345").unwrap())
        .transport(Http::default())
        .base_url(&peer.url)
        .rate(Rate::unlimited())
        .build()
        .unwrap();
    let product = post(
        &stripe,
        "/v1/products",
        json!({"name": "Gold", "type": "service"}),
    )
    .await;
    let plan = json!({"amount": 0, "currency": "eur", "interval": "month", "product": product});
    let plan = post(&stripe, "/v1/plans", plan).await;
    let mut customers = Vec::new();
    for number in 0..CUSTOMERS {
        let id = post(
            &stripe,
            "/v1/customers",
            json!({"email": format!("{number}@shop.example")}),
        )
        .await;
        if number % 10 == 0 {
            let items = json!([{"plan": plan}]);
            post(
                &stripe,
                "/v1/subscriptions",
                json!({"customer": id, "items": items}),
            )
            .await;
        }
        customers.push(id);
    }
    // Some time passes: what was read is then certainly newer than what happened.
    tokio::time::sleep(Duration::from_secs(4)).await;
    let settings = database.of(Kinds::of(["customer", "product", "plan", "subscription"]).unwrap());
    let mirror = database.mirror(settings.clone()).await;
    let report = mirror.backfill(&stripe).undivided().run().await.unwrap();
    println!("{report}");
    assert_eq!(database.count("customers").await, CUSTOMERS as i64);
    assert_eq!(database.count("subscriptions").await, CUSTOMERS as i64 / 10);
    assert_eq!(
        database.count("subscription_items WHERE plan IS NOT NULL").await,
        CUSTOMERS as i64 / 10
    );
    let clean = mirror.verify(&stripe).full().run().await.unwrap();
    assert!(clean.drift.is_empty(), "{clean}");

    // Nobody is told of what happens now.
    let path = format!("/v1/customers/{}", customers[3]);
    stripe
        .post(&path, json!({"description": "changed"}), None)
        .await
        .unwrap();
    stripe
        .delete(&format!("/v1/customers/{}", customers[4]), ())
        .await
        .unwrap();
    let new = post(&stripe, "/v1/customers", json!({"email": "new@shop.example"})).await;
    tokio::time::sleep(Duration::from_secs(4)).await;
    let want: BTreeSet<_> = [
        (DriftKind::Stale, customers[3].clone()),
        (DriftKind::Orphaned, customers[4].clone()),
        (DriftKind::Missing, new.clone()),
    ]
    .into();
    let drifted = mirror.verify(&stripe).full().run().await.unwrap();
    println!("{drifted}");
    assert_eq!(found(&drifted), want);

    // The events are found in the list, and the mirror is right again; what they do not tell of is repaired.
    let service = database.service(settings);
    // A handler of every event, so that the list is asked for all: localstripe's takes no `types`.
    let receiver = Receiver::builder(
        stripe_webhooks::Registry::builder()
            .on(
                "*",
                |_: stripe_webhooks::Event, _: stripe_webhooks::Context<'_>| Ok(()),
            )
            .mirror(database.of(Kinds::families()))
            .build()
            .unwrap(),
    )
    .inbox(service.inbox.clone())
    .build_without_endpoints()
    .unwrap();
    let reconcile = Reconcile::new(stripe.clone())
        .grace(Duration::from_secs(1))
        .undelivered_first(false);
    let reconciled = reconcile.run_once(&receiver).await.unwrap();
    assert!(reconciled.found() > 2, "{reconciled}");
    service.run().await;
    let repaired = mirror.verify(&stripe).full().repair().run().await.unwrap();
    println!("{repaired}");
    assert!(repaired.is_clean(), "{repaired}");
    let clean = mirror.verify(&stripe).full().run().await.unwrap();
    assert!(
        clean.drift.is_empty() && clean.to_string().lines().last().unwrap().starts_with("clean"),
        "{clean}"
    );
    assert_eq!(
        database
            .count(&format!("customers WHERE id = '{new}' AND _deleted_at IS NULL"))
            .await,
        1
    );
    assert_eq!(
        database
            .count(&format!(
                "customers WHERE id = '{}' AND _deleted_at IS NOT NULL",
                customers[4]
            ))
            .await,
        1
    );
}
