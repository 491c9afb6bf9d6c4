//! The floor of a backfill: the same bytes by bare multi-row upserts, a transaction a page.

use std::time::Instant;

use sqlx::AssertSqlSafe;

use crate::per_second;
use crate::place::{Place, Pool};
use crate::stripe::Pages;

const PAGE: usize = 100;

pub(crate) async fn run(place: &Place, customers: usize) {
    let customers = customers.min(100_000);
    let pages = Pages::of(customers);
    let (table, json) = match place.pool {
        Pool::Sqlite(_) => (format!("{}_bare", place.tables), "TEXT"),
        Pool::Postgres(_) => (format!("public.{}_bare", place.tables), "jsonb"),
    };
    place
        .run(format!("CREATE TABLE {table} (id TEXT PRIMARY KEY, raw {json})"))
        .await;
    let start = Instant::now();
    for first in (0..customers).step_by(PAGE) {
        let to = (first + PAGE).min(customers);
        let ids: Vec<String> = (first..to).map(|n| format!("cus_{n:09}")).collect();
        let raw: Vec<String> = (first..to).map(|n| pages.object(n)).collect();
        let conflict = "ON CONFLICT (id) DO UPDATE SET raw = excluded.raw";
        match &place.pool {
            Pool::Sqlite(pool) => {
                let marks = vec!["(?, ?)"; ids.len()].join(", ");
                let sql = AssertSqlSafe(format!("INSERT INTO {table} (id, raw) VALUES {marks} {conflict}"));
                let mut query = sqlx::query(sql);
                for (id, raw) in ids.into_iter().zip(raw) {
                    query = query.bind(id).bind(raw);
                }
                query.execute(pool).await.unwrap();
            }
            Pool::Postgres(pool) => {
                let sql = AssertSqlSafe(format!(
                    "INSERT INTO {table} (id, raw) SELECT a, CAST(b AS jsonb) FROM unnest($1::text[], $2::text[]) u(a, b) {conflict}"
                ));
                sqlx::query(sql).bind(ids).bind(raw).execute(pool).await.unwrap();
            }
        }
    }
    println!(
        "  bare upserts of {customers} of them:               {}",
        per_second(customers, start.elapsed())
    );
    place.run(format!("DROP TABLE {table}")).await;
}
