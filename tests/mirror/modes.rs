//! Which mode the views show, while objects of both modes come at once.

use std::time::Duration;

use serde_json::json;
use stripe_webhooks::mirror::Kinds;

use crate::bed::{Database, event};

/// On PostgreSQL alone: SQLite has one writer at a time.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_test_object_does_not_hide_the_first_live_one() {
    let Some(database) = Database::postgres().await else {
        return;
    };
    let service = database.service(database.of(Kinds::families()));
    database.mirror(database.of(Kinds::families())).await;
    // Another process's transaction with the first live object, which is not committed yet.
    let pool = sqlx::PgPool::connect(crate::server::url().unwrap())
        .await
        .unwrap();
    let mut other = pool.begin().await.unwrap();
    let note = format!(
        "INSERT INTO {}.mirror_meta (key, value) VALUES ('mode', 'live')",
        database.tables
    );
    sqlx::query(sqlx::AssertSqlSafe(note))
        .execute(&mut *other)
        .await
        .unwrap();
    let customer = json!({"id": "cus_test", "object": "customer"});
    service
        .record(&event("evt_1", "customer.created", 1_700_000_000, customer))
        .await;
    tokio::join!(service.run(), async {
        tokio::time::sleep(Duration::from_millis(500)).await;
        other.commit().await.unwrap();
    });
    assert_eq!(database.count("customers").await, 1);
    let mode = database
        .text("SELECT value FROM {t}mirror_meta WHERE key = 'mode'")
        .await;
    assert_eq!(mode, "live");
}
