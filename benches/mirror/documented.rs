//! The ten queries of the guide on a million customers, invoices and charges, and 300,000 subscriptions: the first 50 rows of each.

use std::sync::Arc;
use std::time::{Duration, Instant};

use stripe_webhooks::mirror::{Kinds, Mirror, Settings};

use crate::place::{Place, Pool};

const GUIDE: &str = include_str!("../../src/mirror/queries.md");

/// Objects as JSON of number `n` of `0..=count`: table, their number for each customer in hundredths, and the members.
const OBJECTS: &[(&str, usize, &str)] = &[
    (
        "customers",
        100,
        r#"{"id":"cus_[n]","object":"customer","email":"[n]@example.com","created":[at],"currency":"eur","livemode":true}"#,
    ),
    (
        "subscriptions",
        30,
        r#"{"id":"sub_[n]","object":"subscription","customer":"cus_[n]","status":"[status]","created":[at],"trial_end":[at],"currency":"eur","livemode":true}"#,
    ),
    (
        "subscription_items",
        30,
        r#"{"id":"si_[n]","object":"subscription_item","subscription":"sub_[n]","quantity":1,"price":{"id":"price_1","product":"prod_1","currency":"eur","unit_amount":900,"recurring":{"interval":"month","interval_count":1,"usage_type":"licensed"}}}"#,
    ),
    (
        "invoices",
        100,
        r#"{"id":"in_[n]","object":"invoice","customer":"cus_[n]","number":"A-[n]","status":"[paid]","amount_remaining":[left],"total":900,"currency":"eur","created":[at],"due_date":[at],"livemode":true}"#,
    ),
    (
        "charges",
        100,
        r#"{"id":"ch_[n]","object":"charge","customer":"cus_[n]","status":"[charged]","captured":true,"amount":900,"amount_captured":900,"amount_refunded":0,"currency":"eur","created":[at],"livemode":true}"#,
    ),
    (
        "refunds",
        1,
        r#"{"id":"re_[n]","object":"refund","charge":"ch_[n]","status":"succeeded","amount":900,"currency":"eur","created":[at]}"#,
    ),
    (
        "disputes",
        1,
        r#"{"id":"du_[n]","object":"dispute","charge":"ch_[n]","status":"lost","amount":900,"currency":"eur","created":[at],"livemode":true}"#,
    ),
    (
        "discounts",
        5,
        r#"{"id":"di_[n]","object":"discount","customer":"cus_[n]","coupon":{"id":"SUMMER","object":"coupon"}}"#,
    ),
    (
        "coupons",
        0,
        r#"{"id":"SUMMER","object":"coupon","name":"Summer","created":[at],"livemode":true}"#,
    ),
    (
        "products",
        0,
        r#"{"id":"prod_1","object":"product","name":"Plan","created":[at],"livemode":true}"#,
    ),
];

/// A statement that writes these objects: of three years until a month from now, one subscription in 20 on trial and one in ten
/// ended, one invoice in 100 open, one charge in 100 failed.
fn fill(place: &Place, table: &str, count: usize, json: &str) -> String {
    let is_postgres = matches!(place.pool, Pool::Postgres(_));
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    let at = format!("({now} + 2592000 - CAST(n AS bigint) * 7919 % 97200000)");
    let of = |one_in: usize, yes: &str, no: &str| {
        format!("CASE WHEN n % {one_in} = 0 THEN '{yes}' ELSE '{no}' END")
    };
    let status =
        "CASE WHEN n % 20 = 0 THEN 'trialing' WHEN n % 10 = 1 THEN 'canceled' ELSE 'active' END".to_owned();
    let mut text = format!("'{json}'");
    for (name, value) in [
        ("[n]", "CAST(n AS text)".to_owned()),
        ("[at]", format!("CAST({at} AS text)")),
        ("[status]", status),
        ("[paid]", of(100, "open", "paid")),
        ("[left]", of(100, "900", "0")),
        ("[charged]", of(100, "failed", "succeeded")),
    ] {
        text = text.replace(name, &format!("' || {value} || '"));
    }
    let id = json
        .split('"')
        .nth(3)
        .unwrap_or_default()
        .replace("[n]", "' || CAST(n AS text) || '");
    let (numbers, raw, live) = match is_postgres {
        true => (
            format!("(SELECT n FROM generate_series(0, {count}) n) s"),
            format!("CAST({text} AS jsonb)"),
            "true",
        ),
        false => (
            format!(
                "(WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n < {count}) SELECT n FROM s) s"
            ),
            text,
            "1",
        ),
    };
    let (parent_column, parent) = match table {
        "subscription_items" => (", _parent_id", ", 'sub_' || CAST(n AS text)"),
        _ => ("", ""),
    };
    format!(
        "INSERT INTO {} (_account_id, id, livemode, _raw_data, _flags{parent_column}) SELECT '-', '{id}', {live}, {raw}, 0{parent} FROM {numbers}",
        place.name(table)
    )
}

fn queries(place: &Place) -> Vec<(&'static str, String)> {
    let is_postgres = matches!(place.pool, Pool::Postgres(_));
    let sections = GUIDE.split("\n## ").skip(1);
    sections
        .map(|section| {
            let mut blocks = section
                .split("```sql\n")
                .skip(1)
                .map(|block| block.split("```").next().unwrap_or_default());
            let (postgres, sqlite) = (
                blocks.next().unwrap_or_default(),
                blocks.next().unwrap_or_default(),
            );
            let sql = match is_postgres {
                true => postgres.replace("stripe.", &format!("{}.", place.tables)),
                false => sqlite.replace("stripe_", &format!("{}_", place.tables)),
            };
            let sql = sql.trim().trim_end_matches(';').replace("cus_ada", "cus_777");
            (section.lines().next().unwrap_or_default(), sql)
        })
        .collect()
}

pub(crate) async fn run(place: &Place, customers: usize) {
    let kinds = Kinds::families()
        .and(["invoice", "charge", "refund", "dispute"])
        .unwrap();
    let settings = Settings::new(kinds).tables(place.tables.clone()).livemode(true);
    drop(Mirror::open(Arc::clone(&place.store), settings).await.unwrap());
    for (table, share, json) in OBJECTS {
        place.run(format!("DELETE FROM {}", place.name(table))).await;
        let count = (customers * share / 100).saturating_sub(1);
        place.run(fill(place, table, count, json)).await;
        if matches!(place.pool, Pool::Postgres(_)) {
            place.run(format!("VACUUM ANALYZE {}", place.name(table))).await;
        }
    }
    if matches!(place.pool, Pool::Sqlite(_)) {
        place.run("ANALYZE".to_owned()).await;
    }
    println!("  the ten queries of the guide, of {customers} customers, the first 50 rows of each");
    for (what, sql) in queries(place) {
        let sql = format!("SELECT * FROM ({sql}) q LIMIT 50");
        let mut took: Vec<Duration> = Vec::new();
        for _ in 0..3 {
            let start = Instant::now();
            place.rows(&sql).await;
            took.push(start.elapsed());
        }
        took.sort_unstable();
        println!("  {what:<44} {:>9.2} ms", took[1].as_secs_f64() * 1000.0);
        if std::env::var_os("MIRROR_BENCH_PLANS").is_some() {
            let explain = match place.pool {
                Pool::Sqlite(_) => "EXPLAIN QUERY PLAN",
                Pool::Postgres(_) => "EXPLAIN (ANALYZE, TIMING OFF)",
            };
            for line in place.rows(&format!("{explain} {sql}")).await {
                println!("      {line}");
            }
        }
    }
}
