//! Tables that an older version made are brought up to date, with what is in them.

use std::sync::Arc;

use stripe_webhooks::inbox::{EventQuery, Options, Recorded, Redaction, Store};

use crate::bed::{Bed, Script, Step, event, unique};
use crate::setup::Own;

/// The tables of version 1, as they were: never to be edited.
const VERSION_1: &str = include_str!("schema_1.sql");

fn tables_of_version_1(tables: &str, postgres: bool) -> String {
    let pick =
        |sqlite: &'static str, postgres_text: &'static str| if postgres { postgres_text } else { sqlite };
    let prefix = if postgres {
        format!("{tables}.")
    } else {
        format!("{tables}_")
    };
    let index = if postgres { String::new() } else { prefix.clone() };
    let schema = VERSION_1
        .replace("{t}", &prefix)
        .replace("{i}", &index)
        .replace(
            "{id}",
            pick(
                "INTEGER PRIMARY KEY AUTOINCREMENT",
                "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            ),
        )
        .replace("{int}", pick("INTEGER", "bigint"))
        .replace("{blob}", pick("BLOB", "bytea"))
        .replace("{strict_no_rowid}", pick(" STRICT, WITHOUT ROWID", ""))
        .replace("{strict}", pick(" STRICT", ""))
        .replace("{hot}", "");
    assert!(!schema.contains('{'));
    format!(
        "{}CREATE TABLE {prefix}meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);\n{schema}\n\
         INSERT INTO {prefix}meta (key, value) VALUES ('name', 'default'), ('schema_version', '1');\n\
         INSERT INTO {prefix}event (event_id, etype, livemode, created_us, received_us, source, planned) \
         VALUES ('evt_old', 'customer.updated', 0, 1, 1, 0, 1);\n\
         INSERT INTO {prefix}event (event_id, etype, account, livemode, object_id, lane, created_us, received_us, source, planned) VALUES \
         ('evt_a', 'capability.updated', 'acct_A', 1, 'card_payments', 'card_payments', 1, 1, 0, 1), \
         ('evt_b', 'capability.updated', 'acct_B', 1, 'card_payments', 'card_payments', 2, 1, 0, 1), \
         ('evt_c', 'coupon.deleted', NULL, 0, 'SUMMER', 'SUMMER', 3, 1, 0, 0), \
         ('evt_s', 'customer.subscription.deleted', NULL, 1, 'sub_1', NULL, 5, 1, 0, 0), \
         ('evt_d', 'invoice.paid', 'org_1/acct_A', 1, 'in_1', 'cus_1', 4, 1, 0, 1);\n\
         INSERT INTO {prefix}task (seq, grp, lane, created_us, state, due_us) \
         SELECT seq, 'default', lane, created_us, CASE WHEN event_id = 'evt_b' THEN 0 ELSE 1 END, 1 FROM {prefix}event WHERE planned = 1;\n\
         INSERT INTO {prefix}object_head (grp, handler, object_id, created_us, rank, seq) VALUES ('default', 'h', 'o', 1, 1, 1), \
         ('default', 'h', 'card_payments', 1, 1, 2), ('default', 'h', 'SUMMER', 3, 2, 4), ('default', 'h', 'sub_1', 5, 2, 5);\n\
         UPDATE {prefix}object_head SET deleted = 1 WHERE rank = 2;\n",
        if postgres {
            format!("CREATE SCHEMA {tables};\n")
        } else {
            String::new()
        }
    )
}

async fn open(bed: &Bed, options: Options) -> Arc<dyn Store> {
    match &bed.kind {
        #[cfg(feature = "sqlite")]
        crate::bed::Kind::Sqlite(lite, _) => lite.open(&bed.schema, options).await.unwrap().store(),
        #[cfg(feature = "postgres")]
        crate::bed::Kind::Postgres(p) => {
            stripe_webhooks::inbox::Postgres::with_pool(p.pool().clone(), options)
                .await
                .unwrap()
                .into()
        }
        crate::bed::Kind::Memory(_) => unreachable!("databases only"),
    }
}

async fn older_tables_are_brought_up_to_date(bed: Bed) {
    let tables = unique("old");
    let postgres = !bed.schema.starts_with("sqlite");
    let bed = Own::plain(bed);
    bed.execute(&tables_of_version_1(&tables, postgres)).await;
    let mut options = Options::default();
    options.tables.clone_from(&tables);
    options.redact = Redaction::new(["data.object.email"]).unwrap();
    // Several start at once: one of them upgrades, the others wait for it.
    let (store, second, third) = tokio::join!(
        open(&bed, options.clone()),
        open(&bed, options.clone()),
        open(&bed, options.clone())
    );
    for store in [&store, &second, &third] {
        assert_eq!(store.counts().await.unwrap().open(), 4, "what was there is there");
    }
    let old = store.event("evt_old").await.unwrap().unwrap();
    assert!(!old.redacted);
    // Lanes and newest states are those of account, mode and object.
    for (id, key, lane) in [
        (
            "evt_a",
            "capability:card_payments acct_A live",
            "capability:card_payments acct_A live",
        ),
        (
            "evt_b",
            "capability:card_payments acct_B live",
            "capability:card_payments acct_B live",
        ),
        ("evt_c", "coupon:SUMMER - test", "coupon:SUMMER - test"),
        ("evt_d", "in_1 acct_A live", "cus_1 acct_A live"),
    ] {
        let event = store.event(id).await.unwrap().unwrap();
        assert_eq!(event.object_key.unwrap().to_string(), key);
        assert_eq!(event.lane.as_deref(), Some(lane));
    }
    let prefix = if postgres {
        format!("{tables}.")
    } else {
        format!("{tables}_")
    };
    let heads = bed
        .texts(&format!(
            "SELECT object_key FROM {prefix}object_head ORDER BY seq"
        ))
        .await;
    assert_eq!(
        heads,
        [
            "capability:card_payments acct_A live",
            "coupon:SUMMER - test",
            "sub_1 - live"
        ]
    );
    let deleted = format!("SELECT object_key FROM {prefix}object_head WHERE deleted = 1");
    assert_eq!(
        bed.texts(&deleted).await,
        ["coupon:SUMMER - test"],
        "a cancellation ends no subscription"
    );
    // What waited behind another account's event is free.
    store
        .sweep(&stripe_webhooks::inbox::Policy::default())
        .await
        .unwrap();
    assert_eq!(store.counts().await.unwrap().waiting, 0);
    let mut new = event("evt_new", None, 2);
    new.body = br#"{"data":{"object":{"email":"x"}}}"#.as_slice().into();
    new.customer = Some("cus_1".into());
    assert_eq!(store.record(new).await.unwrap(), Recorded::New);
    // So does evt_d, of before there was such a column.
    let mut of_customer = EventQuery::default();
    of_customer.customer = Some("cus_1".into());
    let found = store.events(&of_customer).await.unwrap().items;
    assert_eq!(
        found.iter().map(|event| &*event.event_id).collect::<Vec<_>>(),
        ["evt_new"]
    );
    assert!(store.event("evt_new").await.unwrap().unwrap().redacted);
    stripe_webhooks::inbox::Worker::new(store.clone(), Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    let counts = store.counts().await.unwrap();
    assert_eq!((counts.events, counts.done, counts.open()), (7, 5, 0));
    let look = stripe_webhooks::inbox::NewSecondLook::new("billing", "digest", "evt_look", b"{}".as_slice());
    let put = store.quarantine(look, 1).await.unwrap();
    assert_eq!(put, stripe_webhooks::inbox::Quarantined::New);
    assert_eq!(store.doctor().await.unwrap(), vec![]);
}

/// What each version brought to tables that were there, newest first: indexes, and columns of the events.
const BROUGHT: [(i64, &[&str], &[&str]); 2] = [
    (
        9,
        &[
            "event_request_id",
            "event_idempotency_key",
            "event_unplanned",
            "task_held",
        ],
        &["request_id", "idempotency_key"],
    ),
    (
        8,
        &["event_etype", "event_account", "task_dead_seq"],
        &["traceparent"],
    ),
];

async fn tables_of_a_late_version_keep_their_rows(bed: Bed) {
    let postgres = !bed.schema.starts_with("sqlite");
    let bed = Own::plain(bed);
    for older in 0..BROUGHT.len() {
        let tables = unique("late");
        let (table, index) = if postgres {
            (format!("{tables}."), format!("{tables}."))
        } else {
            (format!("{tables}_"), format!("{tables}_"))
        };
        let mut options = Options::default();
        options.tables.clone_from(&tables);
        let store = open(&bed, options.clone()).await;
        let full = |id: &str| {
            let mut event = event(id, Some("cus_1"), 5);
            (event.request_id, event.idempotency_key) = (Some("req_1".into()), Some("key".into()));
            event.account = Some("acct_1".into());
            event
        };
        store.record(full("evt_old")).await.unwrap();
        store.record(full("evt_waits")).await.unwrap();
        drop(store);
        let mut version = 0;
        for (brought, indexes, columns) in &BROUGHT[..=older] {
            for name in *indexes {
                bed.execute(&format!("DROP INDEX {index}{name}")).await;
            }
            for name in *columns {
                bed.execute(&format!("ALTER TABLE {table}event DROP COLUMN {name}"))
                    .await;
            }
            version = brought - 1;
        }
        bed.execute(&format!(
            "UPDATE {table}meta SET value = '{version}' WHERE key = 'schema_version'"
        ))
        .await;
        let store = open(&bed, options).await;
        store.record(full("evt_new")).await.unwrap();
        for (id, found) in [
            ("evt_old", &["evt_old"][..]),
            ("req_1", &["evt_new"]),
            ("key", &["evt_new"]),
            ("acct_1", &["evt_new", "evt_waits", "evt_old"]),
        ] {
            let mut query = EventQuery::default();
            query.id = Some(id.into());
            let events = store.events(&query).await.unwrap().items;
            let ids: Vec<&str> = events.iter().map(|event| &*event.event_id).collect();
            assert_eq!(ids, found, "{id}, from version {version}");
        }
        stripe_webhooks::inbox::Worker::new(store.clone(), Script::new(|_, _, _| Step::Done))
            .run_until_idle()
            .await
            .unwrap();
        assert_eq!(store.counts().await.unwrap().done, 3, "from version {version}");
        assert_eq!(store.doctor().await.unwrap(), vec![]);
    }
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    older_tables_are_brought_up_to_date(Bed::sqlite().await.unwrap()).await;
    tables_of_a_late_version_keep_their_rows(Bed::sqlite().await.unwrap()).await;
}

#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn rusqlite() {
    older_tables_are_brought_up_to_date(Bed::rusqlite().await.unwrap()).await;
    tables_of_a_late_version_keep_their_rows(Bed::rusqlite().await.unwrap()).await;
}

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    if let Some(bed) = Bed::postgres().await {
        older_tables_are_brought_up_to_date(bed).await;
    }
    if let Some(bed) = Bed::postgres().await {
        tables_of_a_late_version_keep_their_rows(bed).await;
    }
}
