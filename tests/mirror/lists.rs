//! Backfill: everything comes, in the fewest requests that will do, and nothing newer is overwritten.

use std::sync::{Arc, Mutex};

use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::mirror::Kinds;
use stripe_webhooks::testing::Fault;

use crate::bed::{Database, changed};
use crate::transport::Http;
use crate::world::World;

on_both! {
    everything_comes_and_a_second_run_changes_nothing
    a_run_that_stopped_goes_on
    what_an_event_brought_later_stays
    a_key_that_may_not_read_a_kind_skips_it
    trouble_at_stripe_s_is_waited_for
    an_estimate_is_near
}

async fn everything_comes_and_a_second_run_changes_nothing(database: Database) {
    let world = World::new();
    world.populate(450);
    world.settle();
    let mirror = database.mirror(database.settings()).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let report = mirror
        .backfill(&world.client)
        .on_progress(move |progress| told.lock().unwrap().push(progress.to_string()))
        .run()
        .await
        .unwrap();
    assert!(!report.stopped && !report.resumed, "{report}");
    assert_eq!(
        database.count("customers WHERE _source = 'list'").await,
        450,
        "{report}"
    );
    assert_eq!(database.count("products").await, 20);
    assert_eq!(database.count("subscriptions").await, 45);
    assert_eq!(
        database.texts("SELECT id FROM {t}coupons").await,
        [Some("WINTER".to_owned())]
    );
    // All of the longest subscription's items, of which the list shows ten.
    assert_eq!(
        database
            .count("subscription_items WHERE _parent_id = 'sub_00130' AND _deleted_at IS NULL")
            .await,
        6
    );
    let most = "SELECT CAST(max(n) AS TEXT) FROM (SELECT count(*) AS n FROM {t}subscription_items GROUP BY _parent_id) x";
    assert!(database.text(most).await.parse::<i64>().unwrap() > 10);
    assert_eq!(database.count("subscriptions WHERE _flags <> 0").await, 0);
    // At most twice the pages of a plain walk, and the two that are there in any case.
    let customers = report
        .tables
        .iter()
        .find(|table| table.table == "customers")
        .unwrap();
    assert!((5..=12).contains(&customers.pages), "{customers:?}");
    assert!(
        seen.lock()
            .unwrap()
            .iter()
            .any(|line| line.starts_with("customers") && line.contains("450 objects"))
    );
    let rows = "SELECT id || ' ' || CAST(_raw_data AS TEXT) || coalesce(_deleted_by, '') FROM {t}customers ORDER BY id";
    let before = database.texts(rows).await;
    let again = mirror.backfill(&world.client).run().await.unwrap();
    assert_eq!(again.objects, report.objects);
    assert_eq!(database.texts(rows).await, before);
    assert!(
        mirror
            .verify(&world.client)
            .full()
            .run()
            .await
            .unwrap()
            .is_clean()
    );
}

async fn a_run_that_stopped_goes_on(database: Database) {
    let world = World::new();
    world.populate(450);
    world.settle();
    let mirror = database
        .mirror(database.of(Kinds::of(["customer", "product"]).unwrap()))
        .await;
    let mut objects = 0;
    for round in 0.. {
        let report = mirror.backfill(&world.client).max_reads(2).run().await.unwrap();
        assert_eq!(report.resumed, round > 0);
        assert!(report.requests <= 2, "{report}");
        objects += report.objects;
        if !report.stopped {
            break;
        }
        assert!(round < 20, "it never ends: {report}");
    }
    assert_eq!(database.count("customers").await, 450);
    assert_eq!(database.count("products").await, 20);
    // Pages overlap in the second of their last object only.
    assert!(objects < 480, "{objects}");
    assert_eq!(database.count("mirror_runs WHERE \"ended\" IS NULL").await, 0);
}

async fn what_an_event_brought_later_stays(database: Database) {
    let world = World::new();
    world.populate(3);
    world.settle();
    let service = database.service(database.settings());
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    let customer = |name: &str| json!({"id": "cus_00001", "object": "customer", "name": name});
    let newer = changed(
        "evt_1",
        "customer.updated",
        now + 5,
        customer("newer"),
        json!({"name": "older"}),
    );
    service.take(&[newer]).await;
    let mirror = database.mirror(database.settings()).await;
    mirror.backfill(&world.client).run().await.unwrap();
    assert_eq!(
        database
            .text("SELECT name FROM {t}customers_v WHERE id = 'cus_00001'")
            .await,
        "newer"
    );
    assert_eq!(database.count("customers").await, 3);
    // One from before the reading is not news any more.
    let older = changed(
        "evt_2",
        "customer.updated",
        now - 3600,
        json!({"id": "cus_00002", "object": "customer", "name": "old"}),
        json!({}),
    );
    service.take(&[older]).await;
    assert!(service.outcome("evt_2").await.contains("stale"));
}

async fn a_key_that_may_not_read_a_kind_skips_it(database: Database) {
    let world = World::new();
    world.populate(3);
    world.settle();
    let key = "rk_test_51Restricted";
    world
        .stripe
        .put_restricted_key(key, ["product_read", "coupon_read"]);
    let client = Client::builder(ApiKey::new(key).unwrap())
        .transport(Http::default())
        .base_url(world.stripe.url())
        .rate(Rate::unlimited())
        .build()
        .unwrap();
    let mirror = database
        .mirror(database.of(Kinds::of(["customer", "product"]).unwrap()))
        .await;
    let report = mirror.backfill(&client).run().await.unwrap();
    let customers = report
        .tables
        .iter()
        .find(|table| table.table == "customers")
        .unwrap();
    assert!(customers.skipped.is_some(), "{report}");
    assert_eq!(
        (
            database.count("products").await,
            database.count("customers").await
        ),
        (20, 0)
    );
    assert_eq!(
        database
            .count("mirror_ranges WHERE \"state\" = 'skipped' AND \"table\" = 'customers'")
            .await,
        2
    );
}

async fn trouble_at_stripe_s_is_waited_for(database: Database) {
    let world = World::new();
    world.populate(250);
    world.settle();
    world.stripe.fault(Fault::status(503).times(3));
    let mirror = database
        .mirror(database.of(Kinds::of(["customer"]).unwrap()))
        .await;
    mirror.backfill(&world.client).run().await.unwrap();
    assert_eq!(database.count("customers").await, 250);
    // A key that is refused is no trouble that passes.
    world.stripe.expire_key(crate::bed::KEY);
    let refused = mirror.backfill(&world.client).run().await;
    assert!(refused.is_err(), "{refused:?}");
}

async fn an_estimate_is_near(database: Database) {
    let world = World::new();
    world.populate(900);
    world.settle();
    let mirror = database
        .mirror(database.of(Kinds::of(["customer", "product"]).unwrap()))
        .await;
    let estimate = mirror.backfill(&world.client).estimate().await.unwrap();
    let of = |name: &str| estimate.tables.iter().find(|table| table.table == name).unwrap();
    assert!((7..=14).contains(&of("customers").pages), "{estimate}");
    assert_eq!((of("products").pages, of("products").is_exact), (1, true));
    assert!(estimate.requests <= 15);
}
