//! A real process, really killed, at each step between a page and the ledger.

#![cfg(feature = "_failpoints")]

use std::process::{Command, Stdio};

use stripe_webhooks::client::{ApiKey, Client, Rate};
use stripe_webhooks::inbox::Sqlite;
use stripe_webhooks::reconcile::Reconcile;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry};

use crate::bed::{Bed, KEY, NOW, event};
use crate::transport::Http;

const LOST: i64 = 230;

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// Not a test of its own: the process that the other one kills.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let (Ok(url), Ok(api)) = (std::env::var("RECONCILE_INBOX"), std::env::var("RECONCILE_API")) else {
        return;
    };
    let client = Client::builder(ApiKey::new(KEY).unwrap())
        .transport(Http::default())
        .base_url(api)
        .rate(Rate::unlimited())
        .build()
        .unwrap();
    let store = Sqlite::open(&url).await.unwrap();
    let registry = Registry::builder().on("*", audit).build().unwrap();
    let receiver = Receiver::builder(registry)
        .inbox(store)
        .build_without_endpoints()
        .unwrap();
    let since = time::OffsetDateTime::from_unix_timestamp(NOW - 40 * 86_400).unwrap();
    let report = Reconcile::new(client)
        .since(since)
        .run_once(&receiver)
        .await
        .unwrap();
    println!("\n{report}\nCOMPLETE");
}

/// True if it came to its end.
fn run(url: &str, api: &str, point: Option<&str>) -> bool {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["killed::child", "--exact", "--nocapture"])
        .env("RECONCILE_INBOX", url)
        .env("RECONCILE_API", api)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    if let Some(point) = point {
        command.env("STRIPE_WEBHOOKS_FAILPOINT", point);
    }
    let output = command.output().unwrap();
    String::from_utf8_lossy(&output.stdout).contains("COMPLETE")
}

#[test]
fn a_killed_process_leaves_no_false_span() {
    let points = [
        "page_read",
        "page_read:2",
        "page_read:3",
        "undelivered_recorded",
        "some_recorded",
        "some_recorded:2",
        "some_recorded:4",
        "recorded",
        "cover_half_way",
        "lost_covered",
        "cover_half_way:2",
        "covered",
    ];
    let folder = std::env::temp_dir().join(format!("reconcile-killed-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for (number, point) in points.into_iter().enumerate() {
        let url = format!("sqlite://{}/{number}.db", folder.display());
        let open = || runtime.block_on(Sqlite::open(&url)).unwrap();
        let bed = Bed::over(open().into(), &["*"], |builder, secret| builder.secret(secret));
        for lost in 0..LOST {
            bed.stripe
                .put_undelivered(&event(&format!("evt_{lost}"), NOW - 100_000 + lost * 40));
        }
        let api = bed.stripe.url();
        assert!(!run(&url, &api, Some(point)), "{point} was never passed");
        runtime.block_on(async {
            bed.check().await;
            let counted: u64 = bed.spans().await.iter().map(|span| span.found).sum();
            let held = bed.store.counts().await.unwrap().events;
            assert!(counted <= held, "{point}: {counted} of {held}");
        });
        assert!(run(&url, &api, None), "{point}");
        runtime.block_on(async {
            bed.check().await;
            let spans = bed.spans().await;
            assert_eq!(spans.len(), 2, "{point}: {spans:?}");
            assert!(spans[0].beyond_reach && !spans[1].beyond_reach);
            assert_eq!(spans[1].found, LOST.unsigned_abs(), "{point}");
            assert_eq!(bed.store.counts().await.unwrap().events, LOST.unsigned_abs());
        });
        assert!(run(&url, &api, None), "and again");
        runtime.block_on(bed.check());
    }
    let _ = std::fs::remove_dir_all(folder);
}
