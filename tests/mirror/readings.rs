//! What is read from Stripe after an event: what two events of one second leave open, and the rest of a list.

use serde_json::{Value, json};
use stripe_webhooks::mirror::Kinds;

use crate::bed::{Database, Service};
use crate::world::World;

on_both! {
    the_rest_of_a_list_is_read
    what_two_events_leave_open_is_read
    what_goes_round_in_a_second_is_read
    a_thin_event_s_object_is_read
    no_call_is_made_on_the_normal_way
    what_is_redacted_in_bodies_is_redacted_in_what_is_read
}

fn service(database: &Database, world: &World) -> Service {
    let client = world.client.clone();
    database.service_with(
        database.settings(),
        |registry| registry,
        |inbox| inbox.client(client),
    )
}

/// Events of this type.
fn told(world: &World, event_type: &str) -> Vec<Value> {
    world
        .events()
        .into_iter()
        .filter(|event| event["type"] == event_type)
        .collect()
}

async fn the_rest_of_a_list_is_read(database: Database) {
    let world = World::new();
    world.customer("cus_1", "jenny@example.com");
    world
        .stripe
        .create("subscription", json!({"id": "sub_1", "customer": "cus_1"}))
        .unwrap();
    for item in 0..25 {
        world
            .stripe
            .append("sub_1", "items", json!({"id": format!("si_{item}")}))
            .unwrap();
    }
    let service = service(&database, &world);
    world.pass(5);
    let last = world.events().pop().unwrap();
    assert_eq!(last["data"]["object"]["items"]["has_more"], true);
    service.record(&last).await;
    service.run().await;
    assert_eq!(
        database
            .count("subscription_items WHERE _deleted_at IS NULL")
            .await,
        26
    );
    assert_eq!(
        database
            .count("subscriptions WHERE _flags = 0 AND _source = 'read'")
            .await,
        1
    );
}

async fn what_two_events_leave_open_is_read(database: Database) {
    let world = World::new();
    world.customer("cus_1", "jenny@example.com");
    world.pass(1);
    // Two changes of one second; the one between them is lost, so that they have no link.
    for name in ["A", "B", "C"] {
        world.stripe.update("cus_1", json!({"name": name})).unwrap();
    }
    let updates = told(&world, "customer.updated");
    let service = service(&database, &world);
    world.pass(5);
    for event in [&updates[2], &updates[0]] {
        service.record(event).await;
    }
    service.run().await;
    assert_eq!(database.text("SELECT name FROM {t}customers_v").await, "C");
    assert_eq!(
        database
            .count("customers WHERE _flags = 0 AND _source = 'read'")
            .await,
        1
    );
}

async fn what_goes_round_in_a_second_is_read(database: Database) {
    let world = World::new();
    world.customer("cus_1", "jenny@example.com");
    for (name, seconds) in [("A", 1), ("B", 1), ("C", 0), ("A", 0)] {
        world.pass(seconds);
        world.stripe.update("cus_1", json!({"name": name})).unwrap();
    }
    let updates = told(&world, "customer.updated");
    assert_eq!(updates.len(), 4);
    let service = service(&database, &world);
    world.pass(5);
    // The last one leads to the state that the first is known to have come after: only the middle one closes the circle.
    for event in [&updates[1], &updates[3], &updates[2]] {
        service.record(event).await;
        service.run().await;
    }
    assert_eq!(database.text("SELECT name FROM {t}customers_v").await, "A");
    assert_eq!(
        database
            .count("customers WHERE _flags = 0 AND _source = 'read'")
            .await,
        1
    );
}

async fn a_thin_event_s_object_is_read(database: Database) {
    let world = World::new();
    world.customer("cus_1", "jenny@example.com");
    let client = world.client.clone();
    let settings = database.settings().notifications();
    let service = database.service_with(settings, |registry| registry, |inbox| inbox.client(client));
    world.pass(5);
    let thin = json!({"id": "evt_thin", "object": "v2.core.event", "type": "v1.customer.created", "livemode": false,
        "created": "2026-01-01T00:00:00.000Z", "related_object": {"id": "cus_1", "type": "customer", "url": "/v1/customers/cus_1"}});
    service.record(&thin).await;
    service.run().await;
    assert_eq!(
        database
            .text("SELECT email || ' ' || _source FROM {t}customers")
            .await,
        "jenny@example.com read"
    );
}

async fn no_call_is_made_on_the_normal_way(database: Database) {
    let world = World::new();
    world.populate(30);
    let client = world.client.clone();
    let kinds = Kinds::of(["customer", "product"]).unwrap();
    let service = database.service_with(
        database.of(kinds),
        |registry| registry,
        |inbox| inbox.client(client),
    );
    world.stripe.take_requests();
    for event in world.events() {
        service.record(&event).await;
    }
    service.run().await;
    assert_eq!(database.count("customers").await, 30);
    assert!(world.stripe.take_requests().is_empty());
}

/// By event, list and single reading alike; and the comparison does not take it for a difference.
async fn what_is_redacted_in_bodies_is_redacted_in_what_is_read(database: Database) {
    let mut options = stripe_webhooks::inbox::Options::default();
    let paths = ["data.object.email", "data.object.items.data[*].metadata"];
    options.redact = stripe_webhooks::inbox::Redaction::new(paths).unwrap();
    let database = database.with(options).await;
    let world = World::new();
    for number in 0..3 {
        world.customer(&format!("cus_{number}"), "secret@example.com");
    }
    world
        .stripe
        .create("subscription", json!({"id": "sub_1", "customer": "cus_1"}))
        .unwrap();
    for item in 0..12 {
        let item = json!({"id": format!("si_{item}"), "metadata": {"note": "secret@example.com"}});
        world.stripe.append("sub_1", "items", item).unwrap();
    }
    world.settle();
    let mirror = database.mirror(database.settings()).await;
    mirror.backfill(&world.client).run().await.unwrap();
    assert_eq!(database.count("customers WHERE email = '[redacted]'").await, 3);
    assert_eq!(database.count("subscription_items").await, 13);
    for table in ["customers", "subscriptions", "subscription_items"] {
        let found = format!("{table} WHERE CAST(_raw_data AS TEXT) LIKE '%secret@%'");
        assert_eq!(database.count(&found).await, 0, "{table}");
    }
    world.pass(60);
    let verified = mirror.verify(&world.client).full().repair().run().await.unwrap();
    assert!(verified.drift.is_empty(), "{verified}");
    database.run("DELETE FROM {t}customers WHERE id = 'cus_1'").await;
    assert!(
        mirror
            .verify(&world.client)
            .full()
            .repair()
            .run()
            .await
            .unwrap()
            .is_clean()
    );
    assert_eq!(database.count("customers WHERE email = '[redacted]'").await, 3);
}
