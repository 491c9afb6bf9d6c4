//! A page of 50 from the tables as people ask for it, with its plan.

use std::time::{Duration, Instant};

use crate::place::{Place, Pool};

pub(crate) async fn run(place: &Place) {
    let (customers, view) = (place.name("customers"), place.name("customers_live"));
    let analyze = match place.pool {
        Pool::Sqlite(_) => "ANALYZE".to_owned(),
        Pool::Postgres(_) => format!("ANALYZE {customers}"),
    };
    place.run(analyze).await;
    for (what, sql) in [
        (
            "the newest 50",
            format!("SELECT id FROM {customers} ORDER BY created DESC, id DESC LIMIT 50"),
        ),
        (
            "50 of a time",
            format!("SELECT id FROM {customers} WHERE created < 1502000000 ORDER BY created DESC LIMIT 50"),
        ),
        (
            "one by its email",
            format!("SELECT id FROM {customers} WHERE email = '777@example.com'"),
        ),
        (
            "one by its id",
            format!("SELECT id FROM {customers} WHERE _account_id = '-' AND id = 'cus_000000777'"),
        ),
        (
            "the newest 50, all members",
            format!("SELECT * FROM {view} ORDER BY created DESC LIMIT 50"),
        ),
        (
            "50 from an id on, all members",
            format!(
                "SELECT * FROM {view} WHERE _account_id = '-' AND id > 'cus_000000777' ORDER BY id LIMIT 50"
            ),
        ),
    ] {
        let mut took: Vec<Duration> = Vec::new();
        for _ in 0..9 {
            let start = Instant::now();
            place.rows(&sql).await;
            took.push(start.elapsed());
        }
        took.sort_unstable();
        let plan = match place.pool {
            Pool::Sqlite(_) => place.rows(&format!("EXPLAIN QUERY PLAN {sql}")).await,
            Pool::Postgres(_) => place.rows(&format!("EXPLAIN (COSTS OFF) {sql}")).await,
        };
        let plan: Vec<&str> = plan
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
            .take(3)
            .collect();
        println!(
            "  {what:<44} {:>9.2} ms  {}",
            took[4].as_secs_f64() * 1000.0,
            plan.join(" | ")
        );
    }
}
