//! Objects from the tables of stripe sync-engine and dj-stripe: tables written here, in the shapes that those document.

use serde_json::json;
use stripe_webhooks::mirror::{ImportFrom, Imported, ImportedTable, Kinds, MirrorError};

use crate::bed::{Database, event};

on_both! {
    dj_stripe_s_objects_are_taken_over
    dj_stripe_s_accounts_are_told_apart
    tables_that_are_not_there_or_the_own_are_refused
    sync_engine_s_columns_become_objects
    sync_engine_s_raw_objects_are_taken_over
    deleted_objects_stay_what_was_known_of_them
}

fn of<'i>(imported: &'i Imported, table: &str) -> &'i ImportedTable {
    let found = imported.tables.iter().find(|of| of.table == table);
    found.unwrap_or_else(|| panic!("{table}: {imported:?}"))
}

/// dj-stripe's tables: in a schema of their own in PostgreSQL.
async fn dj(database: &Database) -> (ImportFrom, String) {
    let space = format!("dj_{}", database.tables);
    let (place, json, time, flag) = match database.is_postgres() {
        true => {
            database.run(&format!("CREATE SCHEMA {space}")).await;
            (format!("{space}."), "jsonb", "timestamptz", "boolean")
        }
        false => (String::new(), "text", "datetime", "bool"),
    };
    for table in [
        "customer",
        "subscriptionitem",
        "session",
        "account",
        "webhookendpoint",
    ] {
        database
            .run(&format!(
                "CREATE TABLE {place}djstripe_{table} (djstripe_id bigint PRIMARY KEY, id varchar(255) NOT NULL UNIQUE, livemode {flag}, \
                 created {time}, stripe_data {json}, djstripe_created {time}, djstripe_updated {time}, djstripe_owner_account_id bigint)"
            ))
            .await;
    }
    database
        .run(&format!(
            "CREATE TABLE {place}djstripe_plan (djstripe_id bigint, id text, amount int)"
        ))
        .await;
    (ImportFrom::dj_stripe().schema(space), place)
}

async fn dj_stripe_s_objects_are_taken_over(database: Database) {
    let (from, dj) = dj(&database).await;
    let live = if database.is_postgres() { "true" } else { "1" };
    for n in 0..230 {
        database
            .run(&format!(
                "INSERT INTO {dj}djstripe_customer VALUES ({n}, 'cus_{n:03}', {live}, NULL, \
                 '{{\"id\":\"cus_{n:03}\",\"object\":\"customer\",\"created\":5,\"name\":\"dj\"}}', NULL, '2024-03-01 10:00:00.123456', NULL)"
            ))
            .await;
    }
    database
        .run(&format!(
            "INSERT INTO {dj}djstripe_customer VALUES (900, 'cus_null', {live}, NULL, NULL, NULL, '2024-03-01 10:00:00', NULL), \
             (901, 'cus_list', {live}, NULL, '[]', NULL, '2024-03-01 10:00:00', NULL); \
             INSERT INTO {dj}djstripe_session VALUES (1, 'cs_1', NULL, NULL, \
             '{{\"id\":\"cs_1\",\"object\":\"checkout.session\",\"livemode\":true,\"customer\":\"cus_001\"}}', NULL, '2024-03-01 10:00:00', NULL); \
             INSERT INTO {dj}djstripe_subscriptionitem VALUES (1, 'si_1', {live}, NULL, \
             '{{\"id\":\"si_1\",\"object\":\"subscription_item\",\"subscription\":\"sub_1\"}}', NULL, '2024-03-01 10:00:00', NULL)"
        ))
        .await;
    // The mirror knows one of them better, and one not as well.
    let service = database.service(database.settings());
    let known = |id: &str| json!({"id": id, "object": "customer", "name": "event", "livemode": true});
    let mut newer = event("evt_1", "customer.updated", 1_800_000_000, known("cus_007"));
    let mut older = event("evt_2", "customer.updated", 1_500_000_000, known("cus_008"));
    (newer["livemode"], older["livemode"]) = (true.into(), true.into());
    service.take(&[newer, older]).await;

    let mirror = database.mirror(database.settings()).await;
    let imported = mirror.import(from.clone()).await.unwrap();
    let customers = of(&imported, "customers");
    assert_eq!(
        (
            &*customers.from,
            customers.rows,
            customers.written,
            customers.newer,
            customers.unreadable
        ),
        ("djstripe_customer", 232, 229, 1, 2)
    );
    assert_eq!(customers.unreadable_ids, ["cus_list", "cus_null"]);
    assert_eq!(imported.written(), 231);
    let left: Vec<&str> = imported.left_out.iter().map(|(name, _)| &**name).collect();
    assert_eq!(left, ["djstripe_plan", "djstripe_webhookendpoint"]);
    let name = |id: &str| format!("SELECT name || ' ' || _source FROM {{t}}customers WHERE id = '{id}'");
    assert_eq!(database.text(&name("cus_007")).await, "event event");
    assert_eq!(database.text(&name("cus_008")).await, "dj import");
    assert_eq!(database.count("customers_live").await, 230);
    assert_eq!(
        database
            .count("checkout_sessions WHERE customer = 'cus_001' AND _account_id = '-'")
            .await,
        1
    );
    assert_eq!(
        database
            .count("subscription_items WHERE _parent_id = 'sub_1'")
            .await,
        1
    );
    let time = match database.is_postgres() {
        true => {
            "SELECT CAST(extract(epoch FROM _updated_at) AS bigint)::text FROM {t}customers WHERE id = 'cus_001'"
        }
        false => "SELECT CAST(unixepoch(_updated_at) AS TEXT) FROM {t}customers WHERE id = 'cus_001'",
    };
    assert_eq!(database.text(time).await, "1709287200");
    // An event from after the state wins.
    let mut next = event("evt_3", "customer.updated", 1_709_287_300, known("cus_001"));
    next["livemode"] = true.into();
    service.take(&[next]).await;
    assert_eq!(database.text(&name("cus_001")).await, "event event");
    // Again: what an event has brought stays.
    mirror.import(from).await.unwrap();
    assert_eq!(database.text(&name("cus_001")).await, "event event");
}

async fn dj_stripe_s_accounts_are_told_apart(database: Database) {
    let (from, dj) = dj(&database).await;
    let row = |n: u32, account: &str| {
        format!(
            "INSERT INTO {dj}djstripe_customer VALUES ({n}, 'cus_{n}', NULL, NULL, '{{\"id\":\"cus_{n}\",\"object\":\"customer\"}}', NULL, \
             '2024-03-01 10:00:00', {account});"
        )
    };
    database
        .run(&format!(
            "INSERT INTO {dj}djstripe_account (djstripe_id, id) VALUES (1, 'acct_own'), (2, 'acct_other'); {}",
            row(1, "1")
        ))
        .await;
    let mirror = database.mirror(database.of(Kinds::families())).await;
    // One account alone is the platform's own.
    mirror.import(from.clone().livemode(true)).await.unwrap();
    assert_eq!(
        database
            .count("customers_live WHERE _account_id = '-' AND id = 'cus_1'")
            .await,
        1
    );
    database.run(&(row(2, "2") + &row(3, "NULL"))).await;
    let refused = mirror.import(from.clone()).await;
    assert!(
        matches!(&refused, Err(MirrorError::Setting(why)) if why.contains("account")),
        "{refused:?}"
    );
    let mirror = database
        .mirror(database.of(Kinds::families()).account("acct_own"))
        .await;
    mirror.import(from.livemode(true)).await.unwrap();
    let all = "SELECT _account_id || ' ' || id FROM {t}customers ORDER BY id";
    let all: Vec<String> = database.texts(all).await.into_iter().flatten().collect();
    assert_eq!(all, ["acct_own cus_1", "acct_other cus_2", "acct_own cus_3"]);
}

async fn tables_that_are_not_there_or_the_own_are_refused(database: Database) {
    let mirror = database.mirror(database.of(Kinds::families())).await;
    let nothing = mirror
        .import(ImportFrom::dj_stripe().schema("no_such_schema"))
        .await;
    assert!(matches!(nothing, Err(MirrorError::Setting(_))), "{nothing:?}");
    let own = mirror
        .import(ImportFrom::sync_engine().schema(&*database.tables))
        .await;
    let why = if database.is_postgres() {
        "ALTER SCHEMA"
    } else {
        "PostgreSQL"
    };
    assert!(
        matches!(&own, Err(MirrorError::Setting(text)) if text.contains(why)),
        "{own:?}"
    );
}

/// A schema for the tables of sync-engine; `None` where there are none.
async fn sync_engine(database: &Database) -> Option<(ImportFrom, String)> {
    if !database.is_postgres() {
        return None;
    }
    let space = format!("engine-{}", database.tables);
    database.run(&format!("CREATE SCHEMA \"{space}\"")).await;
    Some((ImportFrom::sync_engine().schema(&*space), format!("\"{space}\"")))
}

async fn sync_engine_s_columns_become_objects(database: Database) {
    let Some((from, engine)) = sync_engine(&database).await else {
        return;
    };
    database
        .run(&format!(
            "CREATE TABLE {engine}.customers (id text PRIMARY KEY, object text, email text, metadata jsonb, created integer, livemode boolean, \
             default_source text, deleted boolean NOT NULL DEFAULT false, updated_at timestamptz NOT NULL DEFAULT now(), last_synced_at timestamptz); \
             CREATE TABLE {engine}.subscriptions (id text PRIMARY KEY, object text, customer text, status text, items jsonb, created integer, \
             last_synced_at timestamptz); \
             CREATE TABLE {engine}.checkout_session_line_items (id text PRIMARY KEY, object text, amount_total integer, price text, \
             checkout_session text, updated_at timestamptz NOT NULL DEFAULT now()); \
             CREATE TABLE {engine}.early_fraud_warnings (id text PRIMARY KEY, charge text, created integer); \
             CREATE TABLE {engine}.migrations (id integer, name text); CREATE TABLE {engine}._sync_status (id integer); \
             INSERT INTO {engine}.customers VALUES ('cus_1', 'customer', 'jenny@example.com', '{{\"a\":1}}', 5, true, NULL, false, now(), \
             '2024-03-01 10:00:00+00'), ('cus_2', 'customer', 'gone@example.com', NULL, 5, true, NULL, true, now(), '2024-03-01 10:00:00+00'), \
             ('cus_3', NULL, 'future@example.com', NULL, 5, true, NULL, false, now(), '2994-03-01 10:00:00+00'); \
             INSERT INTO {engine}.subscriptions VALUES ('sub_1', 'subscription', 'cus_1', 'active', '{{\"object\":\"list\",\"has_more\":false, \
             \"data\":[{{\"id\":\"si_1\",\"object\":\"subscription_item\"}}]}}', 5, NULL); \
             INSERT INTO {engine}.checkout_session_line_items VALUES ('li_1', 'item', 3, 'price_1', 'cs_1'); \
             INSERT INTO {engine}.early_fraud_warnings VALUES ('issfr_1', 'ch_1', 5)"
        ))
        .await;
    let mirror = database.mirror(database.settings()).await;
    let imported = mirror.import(from.livemode(true)).await.unwrap();
    assert_eq!(
        (imported.tables.len(), imported.written()),
        (4, 6),
        "{imported:?}"
    );
    assert_eq!(imported.left_out.len(), 2);
    let raw = "SELECT CAST(_raw_data AS TEXT) FROM {t}customers WHERE id = 'cus_1'";
    let raw: serde_json::Value = serde_json::from_str(&database.text(raw).await).unwrap();
    let want = json!({"id": "cus_1", "object": "customer", "email": "jenny@example.com", "metadata": {"a": 1}, "created": 5,
        "livemode": true, "default_source": null});
    assert_eq!(raw, want);
    assert_eq!(database.count("customers_live").await, 2);
    assert_eq!(
        database
            .count("customers WHERE id = 'cus_2' AND _deleted_by = 'import'")
            .await,
        1
    );
    assert_eq!(
        database
            .count("customers WHERE id = 'cus_3' AND _updated_at <= now()")
            .await,
        1
    );
    assert_eq!(
        database
            .count("subscription_items WHERE _parent_id = 'sub_1' AND livemode")
            .await,
        1
    );
    assert_eq!(
        database
            .count("checkout_session_line_items WHERE _parent_id = 'cs_1' AND price = 'price_1'")
            .await,
        1
    );
    assert_eq!(
        database
            .count("radar_early_fraud_warnings WHERE charge = 'ch_1'")
            .await,
        1
    );
}

async fn sync_engine_s_raw_objects_are_taken_over(database: Database) {
    let Some((from, engine)) = sync_engine(&database).await else {
        return;
    };
    database
        .run(&format!(
            "CREATE TABLE {engine}.customers (_raw_data jsonb, _account_id text, _updated_at timestamptz, _synced_at timestamptz, \
             id text GENERATED ALWAYS AS (_raw_data->>'id') STORED, PRIMARY KEY (id, _account_id)); \
             CREATE TABLE {engine}.checkout_session (_raw_data jsonb, _account_id text, _updated_at timestamptz, \
             id text GENERATED ALWAYS AS (_raw_data->>'id') STORED)"
        ))
        .await;
    let values: Vec<String> = (0..250)
        .map(|n| {
            let account = if n % 2 == 0 { "acct_own" } else { "acct_2" };
            format!("('{{\"id\":\"cus_{}\",\"object\":\"customer\",\"livemode\":false}}', '{account}', '2024-03-01 10:00:00+00')", n / 2)
        })
        .collect();
    database
        .run(&format!(
            "INSERT INTO {engine}.customers (_raw_data, _account_id, _updated_at) VALUES {}; \
             INSERT INTO {engine}.checkout_session VALUES ('{{\"id\":\"cs_1\",\"object\":\"checkout.session\"}}', 'acct_own', NULL)",
            values.join(", ")
        ))
        .await;
    let mirror = database.mirror(database.settings().account("acct_own")).await;
    let imported = mirror.import(from).await.unwrap();
    assert_eq!(
        (
            of(&imported, "customers").rows,
            of(&imported, "customers").written
        ),
        (250, 250)
    );
    assert_eq!(
        database.count("customers WHERE _account_id = 'acct_own'").await,
        125
    );
    assert_eq!(
        database.count("customers WHERE _account_id = 'acct_2'").await,
        125
    );
    assert_eq!(
        database
            .count("checkout_sessions WHERE _account_id = 'acct_own'")
            .await,
        1
    );
}

async fn deleted_objects_stay_what_was_known_of_them(database: Database) {
    let (from, dj) = dj(&database).await;
    database
        .run(&format!(
            "INSERT INTO {dj}djstripe_customer VALUES (1, 'cus_1', NULL, NULL, '{{\"id\":\"cus_1\",\"object\":\"customer\",\"deleted\":true}}', \
             NULL, '2024-03-01 10:00:00', NULL)"
        ))
        .await;
    let service = database.service(database.settings());
    let known = json!({"id": "cus_1", "object": "customer", "name": "Jenny"});
    service
        .take(&[event("evt_1", "customer.created", 100, known)])
        .await;
    let mirror = database.mirror(database.settings()).await;
    for written in [1, 0] {
        let imported = mirror.import(from.clone()).await.unwrap();
        assert_eq!(of(&imported, "customers").written, written);
        assert_eq!(
            database
                .count("customers WHERE name = 'Jenny' AND _deleted_by = 'import'")
                .await,
            1
        );
    }
}
