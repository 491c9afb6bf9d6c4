//! Many events, without a receiver: rows made by the database itself, with the indexes built afterwards.

use sqlx::{AssertSqlSafe, Row};

use crate::place::{Place, Pool};

/// Rows per statement.
const STEP: i64 = 250_000;

/// The time over which they have come, microseconds: thirty days.
const MONTH: i64 = 30 * 86_400 * 1_000_000;

/// The event types, the common ones more than once.
const TYPES: &str = "'[\"charge.updated\",\"charge.updated\",\"charge.updated\",\"charge.updated\",\"charge.succeeded\",\
    \"charge.succeeded\",\"payment_intent.created\",\"payment_intent.succeeded\",\"payment_intent.succeeded\",\"customer.created\",\
    \"customer.updated\",\"customer.subscription.created\",\"customer.subscription.updated\",\"invoice.created\",\"invoice.finalized\",\
    \"invoice.paid\",\"invoice.payment_failed\",\"checkout.session.completed\",\"payout.paid\",\"balance.available\"]'";

impl Place {
    /// The inbox's table as SQL names it.
    fn inbox(&self, table: &str) -> String {
        match self.pool {
            Pool::Sqlite(_) => format!("inbox_{}_{table}", self.tables),
            Pool::Postgres(_) => format!("inbox_{}.{table}", self.tables),
        }
    }

    async fn texts(&self, sql: String) -> Vec<String> {
        let sql = AssertSqlSafe(sql);
        match &self.pool {
            Pool::Sqlite(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
            Pool::Postgres(pool) => {
                let rows = sqlx::query(sql).fetch_all(pool).await.unwrap();
                rows.iter().map(|row| row.get(0)).collect()
            }
        }
    }
}

/// Fills the tables: of a hundred tasks one is dead, one waits in one of 2,000 lanes, and one is ready; of ten thousand 5 are held,
/// 20 delayed, 10 without a handler. The rest is done, with an attempt each.
pub(crate) async fn fill(place: &Place, events: i64) {
    let postgres = matches!(place.pool, Pool::Postgres(_));
    let indexes = take_indexes(place).await;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_micros();
    let start = i64::try_from(now).unwrap() - MONTH;
    let (event, task, done, attempt) = (
        place.inbox("event"),
        place.inbox("task"),
        place.inbox("done"),
        place.inbox("attempt"),
    );
    let body = format!("{{\"object\":\"event\",\"padding\":\"{}\"}}", "x".repeat(260));
    let mut from = 1;
    while from <= events {
        let to = (from + STEP - 1).min(events);
        // `n`: its number. A few numbers at a time, in both dialects.
        let (numbers, of_type, blob) = if postgres {
            (
                format!("(SELECT CAST(n AS bigint) AS n FROM generate_series({from}, {to}) AS s(n)) i"),
                format!("({TYPES}::json ->> CAST(n % 20 AS int))"),
                format!("convert_to('{body}', 'UTF8')"),
            )
        } else {
            (
                format!(
                    "(WITH RECURSIVE s(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM s WHERE n < {to}) SELECT n FROM s) i"
                ),
                format!("json_extract({TYPES}, '$[' || (n % 20) || ']')"),
                format!("CAST('{body}' AS BLOB)"),
            )
        };
        let of_type =
            format!("CASE WHEN n % 500000 = 77 THEN 'radar.early_fraud_warning.created' ELSE {of_type} END");
        let time = format!("({start} + n * {})", MONTH / events);
        // Numbers that look random, so that indexes are as they are in life.
        let mixed = "((n * 2654435761) % 4294967296)";
        let overriding = if postgres { "OVERRIDING SYSTEM VALUE " } else { "" };
        place
            .run(format!(
                "INSERT INTO {event} (seq, event_id, etype, account, livemode, api_version, object_id, object_key, lane, created_us, \
                   received_us, source, endpoint, planned, body, customer, request_id, idempotency_key) {overriding}\
                 SELECT n, 'evt_1' || {mixed} || 'x' || n, {of_type}, CASE WHEN n % 10 = 3 THEN 'acct_' || (n % 500) END, 1, '2026-10-28', \
                   'ch_' || ({mixed} % {objects}), 'ch_' || ({mixed} % {objects}) || ' - live', 'ch_' || ({mixed} % {objects}) || ' - live', \
                   {time}, {time} + 400000, 0, 'default', 1, {blob}, CASE WHEN n % 4 > 0 THEN 'cus_' || ({mixed} % {customers}) END, \
                   CASE WHEN n % 2 = 0 THEN 'req_' || {mixed} END, CASE WHEN n % 8 = 0 THEN 'key_' || {mixed} END FROM {numbers}",
                objects = (events / 3).max(1),
                customers = (events / 20).max(1),
            ))
            .await;
        // Dead, waiting and ready by the last two digits; the rarer ones among the rest.
        let state = "CASE WHEN n % 100 = 7 THEN 4 WHEN n % 100 = 8 THEN 0 WHEN n % 100 = 9 THEN 1 WHEN n % 2000 = 10 THEN 5 \
            WHEN n % 1000 IN (11, 12) THEN 3 WHEN n % 1000 = 13 THEN 6 ELSE -1 END";
        place
            .run(format!(
                "INSERT INTO {task} (seq, grp, lane, created_us, state, due_us, attempt, epoch, retry) \
                 SELECT n, 'default', CASE state WHEN 0 THEN 'hot_' || (n % 2000) END, {time}, state, {time}, CASE WHEN state IN (4, 5) THEN 12 \
                 ELSE 0 END, 12, 0 FROM (SELECT n, {state} AS state FROM {numbers}) t WHERE state >= 0"
            ))
            .await;
        place
            .run(format!(
                "INSERT INTO {done} (seq, grp, generation, outcome, finished_us, epoch) \
                 SELECT n, 'default', 0, 0, {time} + 500000, 1 FROM (SELECT n, {state} AS state FROM {numbers}) t WHERE state < 0"
            ))
            .await;
        place
            .run(format!(
                "INSERT INTO {attempt} (seq, grp, epoch, generation, attempt, outcome, at_us, ms, worker, error, handlers) \
                 SELECT n, 'default', CASE WHEN state < 0 THEN 1 ELSE 12 END, 0, CASE WHEN state < 0 THEN 1 ELSE 12 END, \
                   CASE WHEN state < 0 THEN 0 ELSE 2 END, {time} + 500000, 3, 1, \
                   CASE WHEN state >= 0 THEN 'handler shop::mail: mail server 10.0.0.' || (n % 7) || ':587 refused the message' END, NULL \
                 FROM (SELECT n, {state} AS state FROM {numbers}) t WHERE state < 0 OR state IN (4, 5)"
            ))
            .await;
        from = to + 1;
    }
    for index in indexes {
        place.run(index).await;
    }
    if postgres {
        let schema = format!("inbox_{}", place.tables);
        place
            .run(format!(
                "SELECT setval(pg_get_serial_sequence('{schema}.event', 'seq'), {events})"
            ))
            .await;
        // As autovacuum does in the end.
        for table in [event, task, done, attempt] {
            place.run(format!("VACUUM ANALYZE {table}")).await;
        }
    }
}

/// Drops the indexes and gives the statements that make them again.
async fn take_indexes(place: &Place) -> Vec<String> {
    let (made, dropped) = match place.pool {
        Pool::Sqlite(_) => {
            let those = format!(
                "FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND name LIKE 'inbox_{}%'",
                place.tables
            );
            (
                place.texts(format!("SELECT sql {those} ORDER BY name")).await,
                place
                    .texts(format!("SELECT 'DROP INDEX ' || name {those} ORDER BY name"))
                    .await,
            )
        }
        Pool::Postgres(_) => {
            let those = format!(
                "FROM pg_indexes i WHERE schemaname = 'inbox_{}' AND NOT EXISTS (SELECT 1 FROM pg_constraint c \
                 JOIN pg_class k ON k.oid = c.conindid WHERE k.relname = i.indexname)",
                place.tables
            );
            (
                place
                    .texts(format!("SELECT indexdef {those} ORDER BY indexname"))
                    .await,
                place
                    .texts(format!(
                        "SELECT 'DROP INDEX ' || schemaname || '.' || indexname {those} ORDER BY indexname"
                    ))
                    .await,
            )
        }
    };
    for index in dropped {
        place.run(index).await;
    }
    made
}
