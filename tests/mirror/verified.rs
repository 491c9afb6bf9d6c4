//! Verify finds what was damaged, and nothing else; repair mends it, and nothing else.

use std::collections::BTreeSet;

use serde_json::json;
use stripe_webhooks::mirror::{DriftKind, Kinds, VerifyReport};

use crate::bed::Database;
use crate::world::World;

on_both! {
    each_kind_of_damage_is_found_and_mended
    a_quick_look_finds_what_is_new
    what_changed_while_events_were_lost_is_found
}

fn found(report: &VerifyReport) -> BTreeSet<(DriftKind, String)> {
    report
        .drift
        .iter()
        .map(|drift| (drift.kind, drift.id.clone()))
        .collect()
}

async fn each_kind_of_damage_is_found_and_mended(database: Database) {
    let world = World::new();
    world.populate(230);
    world.settle();
    let mirror = database.mirror(database.settings()).await;
    mirror.backfill(&world.client).run().await.unwrap();
    world.pass(60);
    let raw = if database.is_postgres() {
        "CAST(_raw_data AS TEXT)"
    } else {
        "json(_raw_data)"
    };
    let of = |table: &str| {
        format!("SELECT id || ' ' || {raw} || CAST(_deleted_at IS NULL AS TEXT) FROM {{t}}{table}")
    };
    let all = format!(
        "{} UNION ALL {} ORDER BY 1",
        of("customers"),
        of("subscription_items")
    );
    let before = database.texts(&all).await;
    database
        .run("DELETE FROM {t}customers WHERE id = 'cus_00007'")
        .await;
    let change = match database.is_postgres() {
        true => "jsonb_set(_raw_data, '{email}', '\"damaged\"')",
        false => "json_set(_raw_data, '$.email', 'damaged')",
    };
    database
        .run(&format!(
            "UPDATE {{t}}customers SET _raw_data = {change} WHERE id IN ('cus_00100', 'cus_00101')"
        ))
        .await;
    database
        .run("UPDATE {t}customers SET _api_version = '2015-01-01' WHERE id = 'cus_00101'")
        .await;
    database.run("UPDATE {t}customers SET _deleted_at = _updated_at, _deleted_by = 'nobody' WHERE id = 'cus_00200'").await;
    database
        .run("DELETE FROM {t}subscription_items WHERE id = 'si_20_3'")
        .await;
    let columns = "_account_id, livemode, _updated_at, _synced_at, _source, _api_version, _flags";
    let raw = match database.is_postgres() {
        true => "jsonb_set(_raw_data, '{id}', '\"cus_orphan\"')",
        false => "json_set(_raw_data, '$.id', 'cus_orphan')",
    };
    database
        .run(&format!(
            "INSERT INTO {{t}}customers (id, _raw_data, {columns}) SELECT 'cus_orphan', {raw}, {columns} FROM {{t}}customers WHERE id = 'cus_00050'"
        ))
        .await;
    let want: BTreeSet<_> = [
        (DriftKind::Missing, "cus_00007"),
        (DriftKind::Stale, "cus_00100"),
        (DriftKind::OtherVersion, "cus_00101"),
        (DriftKind::Missing, "cus_00200"),
        (DriftKind::Truncated, "sub_00020"),
        (DriftKind::Orphaned, "cus_orphan"),
    ]
    .map(|(kind, id)| (kind, id.to_owned()))
    .into();
    let report = mirror.verify(&world.client).full().run().await.unwrap();
    assert_eq!(found(&report), want, "{report}");
    assert_eq!(report.exit_code(), 3);
    assert_eq!(database.count("mirror_checks").await, 6);
    let repaired = mirror.verify(&world.client).full().repair().run().await.unwrap();
    assert_eq!(found(&repaired), want);
    assert!(repaired.is_clean(), "{repaired}");
    let clean = mirror.verify(&world.client).full().run().await.unwrap();
    assert_eq!(
        (found(&clean), clean.exit_code()),
        (BTreeSet::new(), 0),
        "{clean}"
    );
    assert!(clean.to_string().contains("clean"));
    let mut after = database.texts(&all).await;
    after.retain(|row| !row.as_ref().unwrap().starts_with("cus_orphan"));
    let differ = after
        .iter()
        .zip(&before)
        .filter(|(after, before)| after != before)
        .count();
    assert_eq!((differ, after.len()), (0, before.len()));
    assert_eq!(
        database
            .count("customers WHERE id = 'cus_orphan' AND _deleted_by = 'verify'")
            .await,
        1
    );
}

async fn a_quick_look_finds_what_is_new(database: Database) {
    let world = World::new();
    world.populate(150);
    world.settle();
    let mirror = database
        .mirror(database.of(Kinds::of(["customer"]).unwrap()))
        .await;
    mirror.backfill(&world.client).run().await.unwrap();
    world.customer("cus_new", "new@example.com");
    world.pass(30);
    let report = mirror.verify(&world.client).repair().run().await.unwrap();
    assert_eq!(
        found(&report),
        [(DriftKind::Missing, "cus_new".to_owned())].into(),
        "{report}"
    );
    assert!(report.requests < 40 && report.is_clean(), "{report}");
    assert_eq!(database.count("customers WHERE id = 'cus_new'").await, 1);
}

async fn what_changed_while_events_were_lost_is_found(database: Database) {
    let world = World::new();
    world.populate(40);
    world.settle();
    let mirror = database.mirror(database.settings()).await;
    mirror.backfill(&world.client).run().await.unwrap();
    world.pass(10);
    world
        .stripe
        .update("cus_00003", json!({"name": "changed"}))
        .unwrap();
    world.stripe.delete("cus_00004").unwrap();
    world
        .stripe
        .append("sub_00010", "items", json!({"id": "si_more"}))
        .unwrap();
    world.pass(10);
    let report = mirror.verify(&world.client).full().repair().run().await.unwrap();
    let want = [
        (DriftKind::Stale, "cus_00003".to_owned()),
        (DriftKind::Orphaned, "cus_00004".to_owned()),
        (DriftKind::Truncated, "sub_00010".to_owned()),
    ];
    assert_eq!(found(&report), want.into(), "{report}");
    assert!(report.is_clean());
    assert!(
        mirror
            .verify(&world.client)
            .full()
            .run()
            .await
            .unwrap()
            .drift
            .is_empty()
    );
    assert_eq!(database.count("subscription_items WHERE id = 'si_more'").await, 1);
}
