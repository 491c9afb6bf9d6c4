//! What follows from the objects is made again; what the stored events make is compared with what is there.

use serde_json::{Value, json};
use stripe_webhooks::inbox::Retention;
use stripe_webhooks::mirror::{Kinds, MirrorError};

use crate::bed::{Database, event};

on_both! {
    elements_columns_and_views_come_back
    a_second_time_changes_nothing
    newer_elements_and_ended_objects_stay
    flags_are_mended_where_they_can_be_known
    the_stored_events_make_the_same_rows
    each_class_of_differences_is_told
    what_cannot_be_compared_is_no_difference
    tables_of_somebody_else_are_not_removed
}

fn subscription(items: &[&str], has_more: bool) -> Value {
    let data: Vec<Value> = items
        .iter()
        .map(|id| json!({"id": id, "object": "subscription_item", "subscription": "sub_1", "quantity": 1}))
        .collect();
    json!({"id": "sub_1", "object": "subscription", "customer": "cus_1", "status": "active",
        "items": {"object": "list", "data": data, "has_more": has_more, "url": "/v1/subscription_items?subscription=sub_1"}})
}

async fn elements_columns_and_views_come_back(database: Database) {
    let settings = database.of(Kinds::families());
    let service = database.service(settings.clone());
    let mut events: Vec<Value> = (0..230)
        .map(|n| {
            let mut object = subscription(&[], false);
            object["id"] = format!("sub_{n:03}").into();
            object["items"]["data"] = json!([{"id": format!("si_{n:03}"), "object": "subscription_item",
                "subscription": format!("sub_{n:03}")}]);
            event(&format!("evt_{n}"), "customer.subscription.created", 100, object)
        })
        .collect();
    // The same id in another account is another object.
    events[229]["account"] = "acct_2".into();
    for event in &events {
        service.record(event).await;
    }
    service.run().await;
    assert_eq!(database.count("subscription_items").await, 230);
    let mirror = database.mirror(settings).await;
    database
        .run("DELETE FROM {t}subscription_items WHERE id <> 'si_007'; UPDATE {t}subscription_items SET _raw_data = '{\"id\":\"si_007\"}'")
        .await;
    // A database as an older version has left it.
    database
        .run("DROP VIEW {t}subscriptions_live; DROP VIEW {t}subscriptions_v")
        .await;
    database
        .run("DROP INDEX {t}subscriptions_status_created; ALTER TABLE {t}subscriptions DROP COLUMN status")
        .await;
    let rebuilt = mirror.rebuild("subscription").await.unwrap();
    assert_eq!(
        (
            rebuilt.table,
            rebuilt.rows,
            rebuilt.elements,
            rebuilt.flags,
            rebuilt.unreadable
        ),
        ("subscriptions", 230, 230, 0, 0)
    );
    assert_eq!(rebuilt.columns, ["status"]);
    assert_eq!(database.count("subscriptions WHERE status = 'active'").await, 230);
    assert_eq!(database.count("subscriptions_live").await, 230);
    assert_eq!(
        database
            .count("subscription_items WHERE subscription = 'sub_007' AND _parent_id = 'sub_007' AND _position = 0")
            .await,
        1
    );
    let row = "SELECT _source || ' ' || _event_id || ' ' || _account_id || ' ' || CAST(_event_created AS TEXT) FROM {t}subscription_items \
               WHERE id = 'si_229' AND _read_at IS NULL";
    assert_eq!(database.text(row).await, "rebuild evt_229 acct_2 100");
    assert!(matches!(
        mirror.rebuild("nothing").await,
        Err(MirrorError::Kind(_))
    ));
    assert!(matches!(
        mirror.rebuild("invoice").await,
        Err(MirrorError::Kind(_))
    ));
}

async fn a_second_time_changes_nothing(database: Database) {
    let settings = database
        .settings()
        .history(["subscription_item", "subscription"])
        .unwrap();
    let service = database.service(settings.clone());
    service
        .take(&[event(
            "evt_1",
            "customer.subscription.created",
            100,
            subscription(&["si_1", "si_2"], false),
        )])
        .await;
    let mirror = database.mirror(settings).await;
    let before = database.count("subscription_items_history").await;
    for _ in 0..2 {
        let rebuilt = mirror.rebuild("subscription").await.unwrap();
        assert_eq!(
            (
                rebuilt.rows,
                rebuilt.elements,
                rebuilt.flags,
                rebuilt.columns.len()
            ),
            (1, 0, 0, 0)
        );
    }
    assert_eq!(database.count("subscription_items_history").await, before);
    assert_eq!(
        database.count("subscription_items WHERE _source = 'event'").await,
        2
    );
}

async fn newer_elements_and_ended_objects_stay(database: Database) {
    let settings = database.settings();
    let service = database.service(settings.clone());
    let customer = |id: &str| {
        json!({"id": id, "object": "customer", "tax_ids": {"object": "list", "has_more": false, "data": [
            {"id": format!("txi_{id}"), "object": "tax_id", "customer": id, "value": "old"}]}})
    };
    let tax_id = json!({"id": "txi_a", "object": "tax_id", "customer": "a", "value": "new"});
    let tax_id_c = json!({"id": "txi_c", "object": "tax_id", "customer": "c", "value": "old"});
    service
        .take(&[
            event("evt_1", "customer.created", 100, customer("a")),
            event("evt_2", "customer.tax_id.updated", 200, tax_id),
            event("evt_3", "customer.created", 100, customer("b")),
            event("evt_4", "customer.deleted", 200, customer("b")),
            event("evt_5", "customer.created", 100, customer("c")),
            event("evt_6", "customer.tax_id.deleted", 200, tax_id_c),
        ])
        .await;
    let mirror = database.mirror(settings).await;
    let all = "SELECT id || coalesce(_deleted_by, '') || CAST(_updated_at AS TEXT) || CAST(_raw_data AS TEXT) || _source FROM {t}tax_ids ORDER BY id";
    let before = database.texts(all).await;
    assert_eq!(before.len(), 3);
    mirror.rebuild("customers").await.unwrap();
    assert_eq!(database.texts(all).await, before);
    // What is gone with its object does not come back by a rebuild.
    database.run("DELETE FROM {t}tax_ids").await;
    assert_eq!(mirror.rebuild("customers").await.unwrap().elements, 2);
    assert_eq!(database.count("tax_ids WHERE id = 'txi_b'").await, 0);
}

async fn flags_are_mended_where_they_can_be_known(database: Database) {
    let settings = database.settings();
    let service = database.service(settings.clone());
    let with_id = |id: &str, items: &[&str], has_more| {
        let mut object = subscription(items, has_more);
        object["id"] = id.into();
        object
    };
    service
        .take(&[
            event(
                "evt_1",
                "customer.subscription.created",
                100,
                with_id("cut", &["si_1"], true),
            ),
            event(
                "evt_2",
                "customer.subscription.created",
                100,
                with_id("whole", &["si_2", "si_3"], false),
            ),
            event(
                "evt_3",
                "customer.subscription.created",
                100,
                with_id("read", &["si_2", "si_3"], false),
            ),
            event(
                "evt_4",
                "customer.subscription.updated",
                200,
                with_id("read", &["si_2"], true),
            ),
        ])
        .await;
    let mirror = database.mirror(settings).await;
    // As if its whole list had been read.
    database
        .run("UPDATE {t}subscriptions SET _flags = 0 WHERE id = 'read'; UPDATE {t}subscription_items SET _parent_id = 'read'")
        .await;
    database
        .run("UPDATE {t}subscriptions SET _flags = 0 WHERE id = 'cut'; UPDATE {t}subscriptions SET _flags = 7 WHERE id = 'whole'")
        .await;
    assert_eq!(mirror.rebuild("subscription").await.unwrap().flags, 2);
    let flags = "SELECT id || CAST(_flags AS TEXT) FROM {t}subscriptions ORDER BY id";
    let flags: Vec<String> = database.texts(flags).await.into_iter().flatten().collect();
    // Only another event tells whether a state is the newer one.
    assert_eq!(flags, ["cut1", "read0", "whole2"]);
}

/// Events of several kinds, in an order in which they did not happen.
async fn stories(database: &Database) -> stripe_webhooks::mirror::Settings {
    let settings = database.settings();
    let service = database.service(settings.clone());
    let customer = |name: &str| json!({"id": "cus_1", "object": "customer", "name": name});
    let mut events = vec![
        event("evt_2", "customer.updated", 200, customer("B")),
        event("evt_1", "customer.created", 100, customer("A")),
        event(
            "evt_3",
            "customer.subscription.created",
            100,
            subscription(&["si_1", "si_2"], false),
        ),
        event(
            "evt_4",
            "customer.subscription.updated",
            101,
            subscription(&["si_2"], false),
        ),
        event(
            "evt_5",
            "coupon.created",
            100,
            json!({"id": "gold", "object": "coupon"}),
        ),
        event(
            "evt_6",
            "coupon.deleted",
            101,
            json!({"id": "gold", "object": "coupon"}),
        ),
        event(
            "evt_bad",
            "price.created",
            100,
            json!({"id": "price_1", "object": "price", "nickname": "\u{0}x"}),
        ),
    ];
    for n in 0..120 {
        let product = json!({"id": format!("prod_{n}"), "object": "product", "name": "é", "metadata": {"b": n, "a": null}});
        events.push(event(&format!("evt_p{n}"), "product.created", 100, product));
    }
    for event in &events {
        service.record(event).await;
    }
    service.run().await;
    settings
}

async fn the_stored_events_make_the_same_rows(database: Database) {
    let settings = stories(&database).await;
    let mirror = database.mirror(settings).await;
    let result = mirror.rebuild_from_inbox().await.unwrap();
    assert!(result.is_equal(), "{result:?}");
    assert_eq!((result.events, result.missing, result.open), (127, 0, 0));
    let equal = |table: &str| result.tables.iter().find(|of| of.table == table).unwrap().equal;
    assert_eq!(
        ["customers", "subscription_items", "products", "coupons", "prices"].map(equal),
        [1, 2, 120, 1, 1]
    );
    // Nothing of it is left; and it can be kept.
    assert!(!is_there(&database, "shadow").await);
    for _ in 0..2 {
        let name = format!("{}_shadow", database.tables);
        let result = mirror.rebuild_from_inbox_into(&name).await.unwrap();
        assert_eq!(result.kept.as_ref(), Some(&name));
        assert!(result.is_equal() && is_there(&database, "shadow").await);
    }
    assert_eq!(database.count("customers").await, 1);
    mirror.rebuild_from_inbox().await.unwrap();
    assert!(!is_there(&database, "shadow").await);
}

async fn is_there(database: &Database, end: &str) -> bool {
    let sql = match database.is_postgres() {
        true => format!(
            "SELECT CAST(count(*) AS TEXT) FROM information_schema.schemata WHERE schema_name = '{}_{end}'",
            database.tables
        ),
        false => format!(
            "SELECT CAST(count(*) AS TEXT) FROM sqlite_master WHERE name LIKE '{}_{end}_%'",
            database.tables
        ),
    };
    database.text(&sql).await != "0"
}

async fn each_class_of_differences_is_told(database: Database) {
    let settings = stories(&database).await;
    let mirror = database.mirror(settings).await;
    database
        .run("DELETE FROM {t}customers; UPDATE {t}products SET id = 'prod_x' WHERE id = 'prod_7'; \
              UPDATE {t}products SET _raw_data = '{\"id\":\"prod_8\",\"name\":\"other\"}' WHERE id = 'prod_8'; \
              UPDATE {t}coupons SET _deleted_at = NULL, _deleted_by = NULL")
        .await;
    let result = mirror.rebuild_from_inbox().await.unwrap();
    assert!(!result.is_equal());
    let of = |table: &str| result.tables.iter().find(|of| of.table == table).unwrap();
    assert_eq!(
        (
            of("customers").only_there.count,
            &*of("customers").only_there.first
        ),
        (1, &["cus_1".to_owned()][..])
    );
    let products = of("products");
    assert_eq!(
        (products.equal, &*products.only_here.first),
        (118, &["prod_x".to_owned()][..])
    );
    assert_eq!(
        (products.only_there.count, &*products.only_there.first),
        (1, &["prod_7".to_owned()][..])
    );
    assert_eq!(
        (products.differ.count, &*products.differ.first),
        (1, &["prod_8".to_owned()][..])
    );
    assert_eq!(&*of("coupons").differ.first, ["gold"]);
    assert!(of("subscriptions").is_equal());
}

async fn what_cannot_be_compared_is_no_difference(database: Database) {
    let settings = stories(&database).await;
    let mirror = database.mirror(settings.clone()).await;
    // An event that is still to be run, one whose body is gone, and a state that was read.
    let open = json!({"id": "cus_open", "object": "customer"});
    let service = database.service(settings);
    service
        .record(&event("evt_open", "customer.created", 300, open))
        .await;
    let mut retention = Retention::default();
    retention.bodies = std::time::Duration::ZERO;
    database.store.prune(&retention).await.unwrap();
    service
        .take(&[event(
            "evt_new",
            "product.created",
            300,
            json!({"id": "prod_new", "object": "product"}),
        )])
        .await;
    let late = json!({"id": "cus_late", "object": "customer"});
    service
        .record(&event("evt_late", "customer.created", 300, late))
        .await;
    database
        .run("UPDATE {t}products SET _source = 'read', _raw_data = '{}' WHERE id = 'prod_new'")
        .await;
    let result = mirror.rebuild_from_inbox().await.unwrap();
    assert!(result.is_equal(), "{result:?}");
    assert_eq!((result.missing, result.open, result.events), (127, 1, 2));
    let products = result.tables.iter().find(|of| of.table == "products").unwrap();
    assert_eq!((products.not_compared, products.equal), (121, 0));
}

async fn tables_of_somebody_else_are_not_removed(database: Database) {
    let settings = stories(&database).await;
    let mirror = database.mirror(settings).await;
    let name = format!("{}_shadow", database.tables);
    let (make, ask) = match database.is_postgres() {
        true => (
            format!("CREATE SCHEMA {name}; CREATE TABLE {name}.customers (id TEXT)"),
            format!("SELECT CAST(count(*) AS TEXT) FROM {name}.customers"),
        ),
        false => (
            format!("CREATE TABLE {name}_customers (id TEXT)"),
            format!("SELECT CAST(count(*) AS TEXT) FROM {name}_customers"),
        ),
    };
    database.run(&make).await;
    let refused = mirror.rebuild_from_inbox().await;
    assert!(matches!(refused, Err(MirrorError::Setting(_))), "{refused:?}");
    assert_eq!(database.text(&ask).await, "0");
    let own = mirror.rebuild_from_inbox_into(&*database.tables).await;
    assert!(matches!(own, Err(MirrorError::Setting(_))), "{own:?}");
}
