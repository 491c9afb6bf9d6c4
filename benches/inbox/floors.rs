//! What the inbox is compared with: the same writes without an inbox.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

use sqlx::{AssertSqlSafe, Connection};
use stripe_webhooks::inbox::{self, Options};

use super::{BODY, TIME, rate};

/// The floor of applying: a leased row of a bare table, and one transaction with the same handler's statement.
pub(crate) async fn bare_postgres(connect: &sqlx::postgres::PgConnectOptions) -> f64 {
    let pool = sqlx::postgres::PgPoolOptions::new()
        .test_before_acquire(false)
        .max_connections(16)
        .connect_lazy_with(connect.clone());
    sqlx::raw_sql("CREATE TABLE bare (id BIGINT PRIMARY KEY, state INT NOT NULL, body BYTEA); CREATE INDEX ON bare (id) WHERE state = 1")
        .execute(&pool)
        .await
        .expect("table");
    sqlx::query("INSERT INTO bare SELECT n, 1, $1 FROM generate_series(1, 40000) n")
        .bind(BODY.to_vec())
        .execute(&pool)
        .await
        .expect("filled");
    let done = Arc::new(AtomicU64::new(0));
    let start = Instant::now();
    let workers = (0..16).map(|_| {
        let (pool, done) = (pool.clone(), done.clone());
        tokio::spawn(async move {
            while start.elapsed() < TIME {
                let lease = "UPDATE bare SET state = 2 WHERE id = (SELECT id FROM bare WHERE state = 1 ORDER BY id LIMIT 1 \
                             FOR UPDATE SKIP LOCKED) RETURNING id, body";
                let (id, _body): (i64, Vec<u8>) = sqlx::query_as(lease).fetch_one(&pool).await.expect("leased");
                let mut tx = pool.begin().await.expect("begun");
                let effect = sqlx::query("INSERT INTO effect (event_id) VALUES ($1)").bind(id.to_string());
                effect.execute(&mut *tx).await.expect("effect");
                let finish = sqlx::query("DELETE FROM bare WHERE id = $1").bind(id);
                finish.execute(&mut *tx).await.expect("done");
                tx.commit().await.expect("committed");
                done.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.expect("worker");
    }
    rate(
        "floor: bare lease-and-done loop on 16 connections",
        done.load(Ordering::Relaxed),
        start.elapsed(),
    )
}

/// As `bare_postgres`; one writer is all that SQLite has.
pub(crate) async fn bare_sqlite(conn: &mut sqlx::SqliteConnection) -> f64 {
    sqlx::raw_sql("CREATE TABLE effect (event_id TEXT)")
        .execute(&mut *conn)
        .await
        .expect("table");
    let start = Instant::now();
    let mut done = 0;
    while start.elapsed() < TIME {
        let mut tx = conn.begin_with("BEGIN IMMEDIATE").await.expect("begun");
        let next = sqlx::query_as("SELECT id, body FROM e ORDER BY rowid LIMIT 1");
        let Some((id, _body)): Option<(String, Vec<u8>)> = next.fetch_optional(&mut *tx).await.expect("read")
        else {
            break;
        };
        let effect = sqlx::query("INSERT INTO effect VALUES (?)").bind(&id);
        effect.execute(&mut *tx).await.expect("effect");
        let finish = sqlx::query("DELETE FROM e WHERE id = ?").bind(&id);
        finish.execute(&mut *tx).await.expect("done");
        tx.commit().await.expect("committed");
        done += 1;
    }
    rate(
        "floor: bare read, effect, delete, commit loop",
        done,
        start.elapsed(),
    )
}

/// The ceiling of accepting: the inbox's own tables, 64 events with their tasks per commit, and nobody to answer.
pub(crate) async fn bare_accepts(url: &str) -> f64 {
    let mut conn = sqlx::SqliteConnection::connect(url).await.expect("opened");
    let tables = inbox::Sqlite::migrations_sql(&Options::default());
    let settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000;";
    for sql in [settings, &tables] {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
            .execute(&mut conn)
            .await
            .expect("tables");
    }
    let event = "(?, 'customer.updated', 0, ?, ?, ?, 0, 1, ?, 1)";
    let events = format!(
        "INSERT INTO stripe_inbox_event (event_id, etype, livemode, object_id, lane, created_us, source, planned, body, \
         received_us) VALUES {}",
        [event; 64].join(", ")
    );
    let tasks = format!(
        "INSERT INTO stripe_inbox_task (seq, grp, lane, created_us, state, due_us) VALUES {}",
        ["(?, 'default', ?, ?, 1, ?)"; 64].join(", ")
    );
    let mut n = 0i64;
    let start = Instant::now();
    while start.elapsed() < TIME {
        let mut tx = conn.begin_with("BEGIN IMMEDIATE").await.expect("begun");
        let mut insert = sqlx::query(AssertSqlSafe(events.clone()));
        let mut place = sqlx::query(AssertSqlSafe(tasks.clone()));
        for _ in 0..64 {
            n += 1;
            let (id, lane) = (format!("evt_{n:012}"), format!("sub_{n}"));
            insert = insert
                .bind(id)
                .bind(lane.clone())
                .bind(lane.clone())
                .bind(n)
                .bind(BODY.to_vec());
            place = place.bind(n).bind(lane).bind(n).bind(n);
        }
        insert.execute(&mut *tx).await.expect("events");
        place.execute(&mut *tx).await.expect("tasks");
        tx.commit().await.expect("committed");
    }
    rate(
        "ceiling: bare commits of 64 into the same tables",
        n.unsigned_abs(),
        start.elapsed(),
    )
}
