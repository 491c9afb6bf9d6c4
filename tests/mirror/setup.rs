//! The tables: made once by many, printed, brought up to date, refused.

use std::sync::Arc;

use serde_json::json;
use stripe_webhooks::inbox::driver::Flavor;
use stripe_webhooks::inbox::{Memory, StoreError};
use stripe_webhooks::mirror::{Kinds, Mirror, MirrorError, Settings};

use crate::bed::{Database, event};

on_both! {
    ten_processes_may_start_at_once
    what_is_printed_is_what_is_made
    kinds_may_be_added_later
    a_table_with_rows_that_lacks_a_column_does_not_keep_from_starting
    rows_are_renamed_once_the_account_is_known
    tables_of_a_newer_version_are_refused
    names_that_are_none_are_refused
}

async fn ten_processes_may_start_at_once(database: Database) {
    let opened = (0..10).map(|_| {
        let (store, settings) = (Arc::clone(&database.store), database.of(Kinds::families()));
        tokio::spawn(async move { Mirror::open(store, settings).await.map(drop) })
    });
    for opened in opened.collect::<Vec<_>>() {
        opened.await.unwrap().unwrap();
    }
    assert_eq!(
        database.count("mirror_kinds").await,
        Kinds::families().tables().count() as i64
    );
}

async fn what_is_printed_is_what_is_made(database: Database) {
    let flavor = if database.is_postgres() {
        Flavor::Postgres
    } else {
        Flavor::Sqlite
    };
    let settings = database.settings().history(["customer"]).unwrap();
    let script = Mirror::migrations_sql(flavor, settings.clone());
    database.run(&script).await;
    database.run(&script).await;
    let columns = match flavor {
        Flavor::Postgres => format!(
            "SELECT CAST(column_name || ' ' || data_type || coalesce(generation_expression, '') AS TEXT) FROM information_schema.columns \
             WHERE table_schema = '{}' ORDER BY table_name, column_name",
            database.tables
        ),
        _ => "SELECT sql FROM sqlite_master WHERE name LIKE 'stripe_%' ORDER BY name".to_owned(),
    };
    let before = database.texts(&columns).await;
    assert!(before.len() > 200, "{}", before.len());
    let mirror = database.mirror(settings).await;
    assert_eq!(database.texts(&columns).await, before);
    let service = database.service(database.settings());
    service
        .take(&[event(
            "evt_1",
            "customer.created",
            1,
            json!({"id": "cus_1", "object": "customer"}),
        )])
        .await;
    assert!(
        mirror
            .get::<stripe_webhooks::object::Customer>("cus_1")
            .await
            .unwrap()
            .is_some()
    );
}

async fn kinds_may_be_added_later(database: Database) {
    let few = database.of(Kinds::of(["customer"]).unwrap());
    let created = |kind: &str, n: i64| {
        event(
            &format!("evt_{kind}_{n}"),
            &format!("{kind}.created"),
            n,
            json!({"id": format!("{kind}_{n}"), "object": kind}),
        )
    };
    let service = database.service(few);
    service
        .take(&[created("customer", 1), created("product", 1)])
        .await;
    let more = database.service(database.of(Kinds::of(["customer", "product"]).unwrap()));
    more.take(&[created("customer", 2), created("product", 2)]).await;
    assert_eq!(
        (
            database.count("customers").await,
            database.count("products").await
        ),
        (2, 1)
    );
}

async fn a_table_with_rows_that_lacks_a_column_does_not_keep_from_starting(database: Database) {
    let settings = database.of(Kinds::of(["customer"]).unwrap());
    let service = database.service(settings.clone());
    let customer = json!({"id": "cus_1", "object": "customer", "email": "jenny@example.com"});
    service
        .take(&[event("evt_1", "customer.created", 1, customer)])
        .await;
    // As a version without this column would have left it.
    if !database.is_postgres() {
        database.run("DROP INDEX stripe_customers_email").await;
    }
    database
        .run("DROP VIEW {t}customers_live; DROP VIEW {t}customers_v; ALTER TABLE {t}customers DROP COLUMN email")
        .await;
    database.run("UPDATE {t}mirror_kinds SET shape = 'older'").await;
    let mirror = database.mirror(settings).await;
    assert!(
        mirror
            .get::<stripe_webhooks::object::Customer>("cus_1")
            .await
            .unwrap()
            .is_some()
    );
    // PostgreSQL would write the whole table anew: only when it is told to.
    let rebuilt = mirror.rebuild("customer").await.unwrap();
    assert_eq!(rebuilt.columns.is_empty(), !database.is_postgres(), "{rebuilt:?}");
    let found = database.texts("SELECT email FROM {t}customers").await;
    assert_eq!(found, [Some("jenny@example.com".to_owned())]);
}

async fn rows_are_renamed_once_the_account_is_known(database: Database) {
    let customer = |id: &str| {
        event(
            id,
            "customer.created",
            1,
            json!({"id": id.replace("evt", "cus"), "object": "customer"}),
        )
    };
    database
        .service(database.settings())
        .take(&[customer("evt_1")])
        .await;
    assert_eq!(database.text("SELECT _account_id FROM {t}customers").await, "-");
    let known = database.service(database.settings().account("acct_own"));
    known.take(&[customer("evt_2")]).await;
    assert_eq!(
        database.count("customers WHERE _account_id = 'acct_own'").await,
        2
    );
}

async fn tables_of_a_newer_version_are_refused(database: Database) {
    drop(database.mirror(database.settings()).await);
    database
        .run("UPDATE {t}mirror_meta SET value = '99' WHERE key = 'version'")
        .await;
    let refused = Mirror::open(Arc::clone(&database.store), database.settings()).await;
    assert!(
        matches!(
            refused,
            Err(MirrorError::Store(StoreError::SchemaTooNew { found: 99, .. }))
        ),
        "{refused:?}"
    );
}

async fn names_that_are_none_are_refused(database: Database) {
    for name in ["", "a b", "x\"; DROP SCHEMA public; --", "1st"] {
        let refused = Mirror::open(
            Arc::clone(&database.store),
            Settings::new(Kinds::families()).tables(name),
        )
        .await;
        assert!(
            matches!(refused, Err(MirrorError::Setting(_))),
            "{name:?}: {refused:?}"
        );
    }
    assert!(matches!(Kinds::of(["customers", "custard"]), Err(MirrorError::Kind(kind)) if kind == "custard"));
    assert!("all, customer".parse::<Kinds>().is_err());
}

#[test]
fn a_receiver_without_a_database_to_mirror_into_is_not_built() {
    use stripe_webhooks::receiver::ReceiverError;
    use stripe_webhooks::{Receiver, Registry, SigningSecret};
    let built = |with_inbox: bool| {
        let registry = Registry::builder().mirror(Kinds::families()).build().unwrap();
        let builder = Receiver::builder(registry).secret(SigningSecret::new("whsec_1").unwrap());
        match with_inbox {
            true => builder.inbox(Memory::new()).build(),
            false => builder.build(),
        }
    };
    for with_inbox in [true, false] {
        assert_eq!(built(with_inbox).err(), Some(ReceiverError::NoDatabase));
    }
}

#[tokio::test]
async fn a_store_in_no_database_has_no_mirror() {
    let refused = Mirror::open(Memory::new(), Kinds::families()).await;
    assert!(matches!(refused, Err(MirrorError::NoDatabase)));
}
