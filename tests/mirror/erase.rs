//! After an erasure nothing in the mirror and no body in the inbox names the customer.

use serde_json::{Value, json};
use stripe_webhooks::mirror::MirrorError;

use crate::bed::{Database, event};

on_both! {
    nothing_names_the_customer_afterwards
    what_is_still_to_be_run_is_held
    many_rows_go_in_pages
    an_erasure_needs_a_name_and_a_reason
}

const ID: &str = "cus_ERASE1";

fn list(data: Value) -> Value {
    json!({"object": "list", "has_more": false, "data": data})
}

/// The life of a customer, with what belongs to it.
fn life(id: &str, n: u32) -> Vec<Value> {
    // Only the customer's own id says whose an object is.
    let s = |what: &str| format!("{what}_X{n}");
    let customer = |name: &str| {
        json!({"id": id, "object": "customer", "name": name, "email": "jenny@example.com",
        "sources": list(json!([{"id": s("card"), "object": "card", "customer": id}])),
        "tax_ids": list(json!([{"id": s("txi"), "object": "tax_id", "customer": id}]))})
    };
    let objects = [
        ("customer.created", customer("A")),
        ("customer.updated", customer("B")),
        (
            "customer.subscription.created",
            json!({"id": s("sub"), "object": "subscription", "customer": id,
            "items": list(json!([{"id": s("si"), "object": "subscription_item", "subscription": s("sub")}]))}),
        ),
        (
            "charge.succeeded",
            json!({"id": s("ch"), "object": "charge", "customer": {"id": id, "object": "customer"},
            "refunds": list(json!([{"id": s("re"), "object": "refund", "charge": s("ch")}]))}),
        ),
        (
            "charge.dispute.created",
            json!({"id": s("dp"), "object": "dispute", "charge": s("ch"), "evidence": {"customer_name": "Jenny"}}),
        ),
        (
            "invoice.paid",
            json!({"id": s("in"), "object": "invoice", "customer": id,
            "lines": list(json!([{"id": s("il"), "object": "line_item", "amount": 1}]))}),
        ),
        (
            "transfer.created",
            json!({"id": s("tr"), "object": "transfer", "metadata": {"for": format!("see {id}.")}}),
        ),
        (
            "cash_balance.funds_available",
            json!({"object": "cash_balance", "customer": id}),
        ),
    ];
    let of = |(at, (name, object)): (usize, (&str, Value))| {
        event(&format!("evt_{n}_{at}"), name, 100 + at as i64, object)
    };
    objects.into_iter().enumerate().map(of).collect()
}

/// All cells of all tables of the mirror, and all bodies of the inbox, that have a text in them.
async fn found(database: &Database, text: &str) -> Vec<String> {
    let columns = match database.is_postgres() {
        true => format!(
            "SELECT c.table_schema || '.' || c.table_name || '|' || c.column_name FROM information_schema.columns c JOIN information_schema.tables t \
             USING (table_schema, table_name) WHERE t.table_type = 'BASE TABLE' AND (c.table_schema = '{0}' \
             OR c.table_schema = 'inbox_{0}' AND c.column_name = 'body')",
            database.tables
        ),
        false => "SELECT m.name || '|' || c.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table' \
                  AND (m.name LIKE 'stripe\\_%' ESCAPE '\\' AND m.name NOT LIKE 'stripe_inbox%' OR c.name = 'body')"
            .to_owned(),
    };
    let mut selects = Vec::new();
    for column in database.texts(&columns).await.into_iter().flatten() {
        let (table, column) = column.split_once('|').unwrap();
        let cell = match (database.is_postgres(), column) {
            (true, "body") => "encode(body, 'escape')".to_owned(),
            _ => format!("CAST(\"{column}\" AS TEXT)"),
        };
        selects.push(format!(
            "SELECT '{table}.{column}: ' || {cell} FROM {table} WHERE {cell} LIKE '%{text}%'"
        ));
    }
    assert!(selects.len() > 500, "{}", selects.len());
    let mut found = Vec::new();
    for selects in selects.chunks(200) {
        found.extend(
            database
                .texts(&selects.join(" UNION ALL "))
                .await
                .into_iter()
                .flatten(),
        );
    }
    found
}

async fn nothing_names_the_customer_afterwards(database: Database) {
    let settings = database
        .settings()
        .history(["customer", "charge", "refund"])
        .unwrap();
    let service = database.service(settings.clone());
    let (other, longer) = ("cus_OTHER", "cus_ERASE12");
    for (n, id) in [ID, other, longer].into_iter().enumerate() {
        for event in life(id, n as u32) {
            service.record(&event).await;
        }
    }
    let detached = json!({"id": "pm_1", "object": "payment_method", "customer": null});
    service
        .record(&event("evt_pm", "payment_method.detached", 100, detached))
        .await;
    service.run().await;
    let mirror = database.mirror(settings).await;
    database
        .run(&format!(
            "INSERT INTO {{t}}mirror_ranges (run, account, livemode, \"table\", path, state, cursor) VALUES \
             (1, '-', 0, 'tax_ids', '/v1/customers/{ID}/tax_ids', 'done', NULL), (1, '-', 0, 'customers', '/v1/customers', 'open', '{ID}')"
        ))
        .await;
    assert!(found(&database, ID).await.len() > 40);
    let others = "SELECT CAST(_raw_data AS TEXT) FROM {t}customers WHERE id <> 'cus_ERASE1' ORDER BY id";
    let before = database.texts(others).await;
    let rows = database.count("charges").await;
    let erased = mirror
        .erase_customer(ID, "ann", "asked to be forgotten")
        .await
        .unwrap();

    let left: Vec<String> = found(&database, ID).await;
    let left: Vec<&String> = left.iter().filter(|cell| !cell.contains(longer)).collect();
    assert!(left.is_empty(), "{left:#?}");
    assert_eq!(found(&database, "_X0").await, Vec::<String>::new());
    assert_eq!((erased.bodies, erased.held), (8, 0));
    let of = |table: &str| {
        erased
            .tables
            .iter()
            .find(|of| of.table == table)
            .map(|of| (of.rows, of.history))
    };
    assert_eq!(of("customers"), Some((1, 2)));
    assert_eq!(of("refunds"), Some((1, 1)));
    for table in [
        "subscriptions",
        "subscription_items",
        "cards",
        "tax_ids",
        "disputes",
        "invoices",
        "invoice_line_items",
        "transfers",
        "cash_balances",
    ] {
        assert_eq!(of(table), Some((1, 0)), "{table}: {erased:?}");
    }
    assert_eq!(erased.rows(), 12 + 4);
    // Others have lost nothing, and the events are still known.
    assert_eq!(database.texts(others).await, before);
    assert_eq!(database.count("charges").await, rows - 1);
    assert_eq!(database.count("payment_methods").await, 1);
    assert!(
        database
            .store
            .event("evt_1_0")
            .await
            .unwrap()
            .unwrap()
            .body
            .is_some()
    );
    let gone = database.store.event("evt_0_0").await.unwrap().unwrap();
    assert!(gone.body.is_none());
    service.record(&life(ID, 0)[0]).await;
    service.run().await;
    assert_eq!(database.count("customers").await, 2);
    let audit = database.store.audit(None, 10).await.unwrap();
    assert_eq!(audit.len(), 1);
    assert_eq!((&*audit[0].who, &*audit[0].why), ("ann", "asked to be forgotten"));
    assert!(
        audit[0].detail.contains(ID) && audit[0].detail.contains("12 rows in 12 tables"),
        "{audit:?}"
    );
    let doctor = database.store.doctor().await.unwrap();
    assert!(doctor.is_empty(), "{doctor:?}");
    // Again: there is nothing.
    let again = mirror.erase_customer(ID, "ann", "again").await.unwrap();
    assert_eq!((again.rows(), again.bodies, again.held), (0, 0, 0));
}

async fn what_is_still_to_be_run_is_held(database: Database) {
    let service = database.service(database.settings());
    service.take(&life(ID, 0)).await;
    let update = json!({"id": ID, "object": "customer", "name": "late"});
    service
        .record(&event("evt_late", "customer.updated", 900, update))
        .await;
    let mirror = database.mirror(database.settings()).await;
    let erased = mirror.erase_customer(ID, "ann", "asked").await.unwrap();
    assert_eq!((erased.bodies, erased.held), (8, 1));
    // It brings the row back, and is erased when it has.
    service.run().await;
    assert_eq!(database.count("customers").await, 1);
    let erased = mirror.erase_customer(ID, "ann", "asked").await.unwrap();
    assert_eq!((erased.rows(), erased.bodies, erased.held), (1, 1, 0));
    assert_eq!(found(&database, ID).await, Vec::<String>::new());
}

async fn many_rows_go_in_pages(database: Database) {
    let mirror = database.mirror(database.settings()).await;
    let service = database.service(database.settings());
    service.take(&life(ID, 0)[..1]).await;
    let rows = match database.is_postgres() {
        true => "generate_series(1, 6000) AS n(value)",
        false => {
            "(WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 6000) SELECT value FROM n) AS n"
        }
    };
    let live = if database.is_postgres() { "false" } else { "0" };
    let cast = if database.is_postgres() { "::jsonb" } else { "" };
    database
        .run(&format!(
            "INSERT INTO {{t}}charges (_account_id, id, livemode, _raw_data) SELECT '-', 'ch_' || n.value, {live}, \
             ('{{\"id\":\"ch_' || n.value || '\",\"customer\":\"{ID}\"}}'){cast} FROM {rows}"
        ))
        .await;
    assert_eq!(
        database.count(&format!("charges WHERE customer = '{ID}'")).await,
        6000
    );
    let erased = mirror.erase_customer(ID, "ann", "asked").await.unwrap();
    // Beside the charges: the customer, its card and its tax id.
    assert_eq!((erased.rows(), erased.bodies), (6003, 1));
    assert_eq!(database.count("charges").await, 0);
    assert_eq!(database.store.audit(None, 10).await.unwrap().len(), 1);
}

async fn an_erasure_needs_a_name_and_a_reason(database: Database) {
    let service = database.service(database.settings());
    service.take(&life(ID, 0)).await;
    let mirror = database.mirror(database.settings()).await;
    for (id, who, why) in [
        (ID, "", "why"),
        (ID, "who", " "),
        ("", "who", "why"),
        ("a\0", "who", "why"),
        ("US", "who", "why"),
        ("cus_", "who", "why"),
        ("cus_%", "who", "why"),
    ] {
        let refused = mirror.erase_customer(id, who, why).await;
        assert!(
            matches!(refused, Err(MirrorError::Store(_) | MirrorError::Setting(_))),
            "{refused:?}"
        );
    }
    assert_eq!(database.count("customers").await, 1);
}
