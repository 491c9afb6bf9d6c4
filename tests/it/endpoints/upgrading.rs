//! Another API version.

use std::time::Duration;

use serde_json::json;
use stripe_webhooks::client::EventPayload;
use stripe_webhooks::endpoints::{
    EndpointStore, FieldChange, MemoryEndpoints, StoredEndpoints, Upgrade, Wanted,
};
use stripe_webhooks::event::SCHEMA_API_VERSION;
use stripe_webhooks::receiver::RequestHead;
use stripe_webhooks::testing::Runs;
use stripe_webhooks::{Receiver, sign};

use super::{applied, billing, customer_to, differences, planned, registry, start};

const OLD: &str = "2020-08-27";

#[tokio::test]
async fn the_new_version_is_compared_before_it_is_handled() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let old = applied(&client, &[billing().api_version(OLD)], &store)
        .await
        .created
        .remove(0);
    let new = Upgrade::begin(&client, &store, "billing", SCHEMA_API_VERSION)
        .await
        .unwrap();
    assert_ne!((&new.id, &new.stripe_id), (&old.id, &old.stripe_id));
    // CI, whose code still has the old version, goes on.
    let plan = planned(&client, &[billing().api_version(OLD)]).await;
    assert_eq!(differences(&plan), [""; 0], "{plan}");
    assert!(plan.to_string().contains("is to take its place"), "{plan}");

    let upgrade = Upgrade::resume(&store, "billing").await.unwrap();
    assert_eq!(
        (upgrade.old_endpoint(), upgrade.new_endpoint()),
        (old.stripe_id.as_str(), new.stripe_id.as_str())
    );
    let runs = Runs::new();
    let receiver = Receiver::builder(registry())
        .lookup(StoredEndpoints::new(store.clone()).fresh_for(Duration::ZERO))
        .observer(upgrade.observer())
        .observer(runs.clone())
        .build()
        .unwrap();
    let answers = customer_to(&stripe, &receiver).await;
    assert_eq!(answers.len(), 2);
    assert!(answers.iter().all(|(_, status)| *status == 200), "{answers:?}");
    assert_eq!(runs.all().len(), 1, "only the old endpoint's event is handled");
    let report = upgrade.report();
    assert_eq!((report.compared(), report.decodes()), (1, true), "{report}");

    upgrade.finish(&client, &store, Duration::ZERO).await.unwrap();
    assert_eq!(
        customer_to(&stripe, &receiver).await,
        [(new.stripe_id.clone(), 200)]
    );
    assert_eq!(runs.all().len(), 2);
    assert_eq!(differences(&planned(&client, &[billing()]).await), [""; 0]);
    assert!(Upgrade::resume(&store, "billing").await.is_err());
    // The next one can begin.
    let error = Upgrade::begin(&client, &store, "billing", SCHEMA_API_VERSION)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("already"), "{error}");
    Upgrade::begin(&client, &store, "billing", OLD).await.unwrap();
}

#[tokio::test]
async fn the_report_names_type_and_field() {
    let (_stripe, client) = start();
    let store = MemoryEndpoints::new();
    let old = applied(&client, &[billing().api_version(OLD)], &store)
        .await
        .created
        .remove(0);
    let new = Upgrade::begin(&client, &store, "billing", SCHEMA_API_VERSION)
        .await
        .unwrap();
    let upgrade = Upgrade::resume(&store, "billing").await.unwrap();
    let receiver = Receiver::builder(registry())
        .lookup(StoredEndpoints::new(store.clone()))
        .observer(upgrade.observer())
        .build()
        .unwrap();
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    let send = async |id: &str, secret, version: &str, object: serde_json::Value| {
        let body = json!({"id": "evt_1", "object": "event", "type": "customer.updated", "created": now, "livemode": false,
            "api_version": version, "data": {"object": object}});
        let body = body.to_string();
        let admission = receiver
            .admit(RequestHead::new("POST").endpoint(Some(id)))
            .await
            .unwrap();
        receiver
            .receive(admission, sign(&body, secret, now), body)
            .await
            .status
    };
    let before = json!({"id": "cus_1", "object": "customer", "default_source": "card_1", "subscriptions": {"object": "list", "data": []}});
    let after = json!({"id": "cus_1", "object": "customer", "default_source": {"id": "card_1", "object": "card"},
        "email": ["not a text"], "tax": {"ip": null}});
    // The new one first, and twice.
    for (id, secret, version, object) in [
        (&new.id, &new.secret, SCHEMA_API_VERSION, &after),
        (&new.id, &new.secret, SCHEMA_API_VERSION, &after),
        (&old.id, &old.secret, OLD, &before),
    ] {
        assert_eq!(send(id, secret, version, object.clone()).await, 200);
    }
    let report = upgrade.report();
    let fields = &report.types()["customer.updated"].fields;
    let change = |path: &str| {
        let changes = fields
            .keys()
            .filter(|(at, _)| at == path)
            .map(|(_, change)| change.to_string());
        changes.collect::<Vec<_>>()
    };
    assert_eq!(change("subscriptions"), ["gone"], "{report}");
    assert_eq!(change("tax"), ["new"]);
    assert_eq!(change("default_source"), ["was string, is object"]);
    assert!(
        fields
            .keys()
            .any(|(path, change)| path == "email" && matches!(change, FieldChange::Drift { .. })),
        "{report}"
    );
    assert!(!report.decodes() && report.compared() == 1);
    let json = report.to_json();
    assert_eq!(
        (&json["decodes"], &json["types"]["customer.updated"]["compared"]),
        (&json!(false), &json!(1))
    );
    assert!(
        !format!("{report} {json}").contains("card_1"),
        "no value of a payload"
    );
}

#[tokio::test]
async fn an_upgrade_that_cannot_be_says_why_and_one_can_be_cancelled() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let wanted = [
        billing(),
        Wanted::new("https://shop.example/fixed").label("fixed"),
        billing().label("thin").payload(EventPayload::Thin),
    ];
    applied(&client, &wanted, &store).await;
    for (label, version, why) in [
        ("nobody", OLD, "no endpoint labelled"),
        ("billing", SCHEMA_API_VERSION, "already"),
        ("fixed", OLD, "{id}"),
        ("thin", OLD, "no API version"),
    ] {
        let error = Upgrade::begin(&client, &store, label, version)
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains(why), "{label}: {error}");
    }
    let new = Upgrade::begin(&client, &store, "billing", OLD).await.unwrap();
    let error = Upgrade::begin(&client, &store, "billing", OLD).await.unwrap_err();
    assert!(error.to_string().contains("under way"), "{error}");
    let upgrade = Upgrade::resume(&store, "billing").await.unwrap();
    upgrade.cancel(&client, &store).await.unwrap();
    upgrade.cancel(&client, &store).await.unwrap();
    assert!(
        client
            .webhook_endpoints()
            .retrieve(&new.stripe_id)
            .await
            .unwrap_err()
            .is_missing()
    );
    assert_eq!(store.all().await.unwrap().len(), 3);
    assert_eq!(differences(&planned(&client, &wanted).await), [""; 0]);
    drop(stripe);
}
