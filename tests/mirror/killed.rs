//! A backfill that is killed at each of its steps, beside events that come: nothing is lost, nothing older wins.

#![cfg(feature = "_failpoints")]

use std::process::{Command, Stdio};

use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::Sqlite;
use stripe_webhooks::mirror::{Kinds, Mirror, Settings};

use crate::bed::{Database, KEY, changed};
use crate::transport::Http;
use crate::world::World;

const TABLES: &str = "MIRROR_TABLES";

fn client(url: String) -> Client {
    let key = ApiKey::new(KEY).unwrap();
    Client::builder(key)
        .transport(Http::default())
        .base_url(url)
        .rate(Rate::unlimited())
        .build()
        .unwrap()
}

/// Not a test of its own: the process that the other one kills.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let (Ok(url), Ok(api), Ok(tables)) = (
        std::env::var("MIRROR_STORE"),
        std::env::var("MIRROR_API"),
        std::env::var(TABLES),
    ) else {
        return;
    };
    let store: std::sync::Arc<dyn stripe_webhooks::inbox::Store> = match url.starts_with("sqlite") {
        true => Sqlite::open(&url).await.unwrap().into(),
        false => {
            let mut options = stripe_webhooks::inbox::Options::default();
            options.tables = format!("inbox_{tables}");
            stripe_webhooks::inbox::Postgres::connect_with(&url, options)
                .await
                .unwrap()
                .into()
        }
    };
    let settings = Settings::new(Kinds::all()).tables(tables);
    let mirror = Mirror::open(store, settings).await.unwrap();
    let report = mirror.backfill(&client(api)).run().await.unwrap();
    println!("\n{report}\nCOMPLETE");
}

/// True if it came to its end.
fn run(database: &Database, api: &str, point: Option<&str>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["killed::child", "--exact", "--nocapture"])
        .env("MIRROR_STORE", &database.url)
        .env("MIRROR_API", api)
        .env(TABLES, &database.tables)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    if let Some(point) = point {
        command.env("STRIPE_WEBHOOKS_FAILPOINT", point);
    }
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).contains("COMPLETE")
}

on_both! {
    a_killed_backfill_goes_on_where_it_was
}

async fn a_killed_backfill_goes_on_where_it_was(database: Database) {
    let points = [
        "backfill_before_range",
        "backfill_before_range:3",
        "backfill_after_page",
        "backfill_after_page:2",
        "backfill_after_page:4",
    ];
    for point in points {
        let database = database.fresh(0).await;
        let world = World::new();
        world.populate(310);
        world.settle();
        let api = world.stripe.url();
        assert!(!run(&database, &api, Some(point)), "{point} was never passed");
        // Meanwhile something happens.
        let service = database.service(database.settings());
        let now = time::OffsetDateTime::now_utc().unix_timestamp();
        let news = json!({"id": "cus_00005", "object": "customer", "name": "newer"});
        service
            .take(&[changed(
                "evt_1",
                "customer.updated",
                now + 60,
                news,
                json!({"name": "x"}),
            )])
            .await;
        assert!(run(&database, &api, None), "{point}");
        assert_eq!(database.count("customers").await, 310, "{point}");
        assert_eq!(
            database.count("subscriptions WHERE _flags = 0").await,
            31,
            "{point}"
        );
        assert_eq!(
            database
                .text("SELECT name FROM {t}customers_v WHERE id = 'cus_00005'")
                .await,
            "newer"
        );
        assert_eq!(
            database.count("mirror_ranges WHERE \"state\" = 'open'").await,
            0,
            "{point}"
        );
        assert_eq!(
            database.count("mirror_runs WHERE \"ended\" IS NULL").await,
            0,
            "{point}"
        );
    }
}
