//! What the ledger says to people and programs, with and without a pass.

use std::time::Duration;

use stripe_webhooks::inbox::{Sqlite, Store};
use stripe_webhooks::reconcile::Ledger;
use stripe_webhooks::testing::Fault;
use stripe_webhooks::{Endpoint, testing::TestEvent};

use crate::bed::{Bed, DAY, GRACE, HOUR, NOW};

async fn read(bed: &Bed) -> Ledger {
    let now = time::OffsetDateTime::from_unix_timestamp(bed.now()).unwrap();
    Ledger::read(&*bed.store, now).await.unwrap()
}

/// Delivered, found, refused and lost: each is in its row, whoever asks, and the sums are those of Stripe's list.
#[tokio::test]
async fn every_event_is_in_one_row_of_the_ledger() {
    let folder = std::env::temp_dir().join(format!("reconcile-reports-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}/ledger.db", folder.display());
    let store: std::sync::Arc<dyn Store> = Sqlite::open(&url).await.unwrap().into();
    let bed = Bed::over(store, &["*"], |builder, secret| {
        builder.endpoint(Endpoint::new("default", secret).livemode(false))
    });
    bed.stripe
        .keep_events_for(Duration::from_secs(30 * DAY.unsigned_abs()));
    assert!(read(&bed).await.accounts.is_empty());
    bed.run_once().await;
    for number in 0..12 {
        bed.pass(10);
        match number % 6 {
            0..=2 => bed.deliver(&format!("evt_{number}")).await,
            3 | 4 => bed.lose(&format!("evt_{number}")),
            _ => {
                let live = TestEvent::of("shop.opened")
                    .id(format!("evt_{number}"))
                    .created(bed.now());
                bed.stripe.put_undelivered(&live.livemode(true));
            }
        }
    }
    bed.pass(GRACE + 1);
    let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    let ledger = report.ledger();
    assert_eq!(ledger, read(&bed).await, "the same with and without a pass");
    let own = &ledger.accounts[0];
    assert_eq!((own.delivered, own.found, own.refused), (6, 4, 2));
    assert!(ledger.is_complete() && !own.is_reach_ending && own.behind == Duration::from_secs(300));
    assert_eq!((own.from, own.to), (NOW - HOUR, bed.now() - GRACE));

    // Nobody looks for 26 days: the end is warned of. A pass that fails leaves it as it is.
    bed.pass(26 * DAY);
    bed.stripe.fault(Fault::status(500));
    let failed = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    assert!(failed.accounts[0].error.is_some());
    for ledger in [failed.ledger(), read(&bed).await] {
        let own = &ledger.accounts[0];
        assert!(own.is_reach_ending && own.gaps.is_empty(), "{ledger}");
        assert!(
            ledger
                .to_string()
                .contains("! 30-day edge        the end is 26 d old"),
            "{ledger}"
        );
        assert_eq!(ledger.to_json()["accounts"][0]["reach_ending"], true);
    }
    // Ten days later some of it is lost for ever, and said to be.
    bed.pass(10 * DAY);
    let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    let ledger = report.ledger();
    assert_eq!(ledger, read(&bed).await);
    let own = &ledger.accounts[0];
    assert!(!ledger.is_complete() && !own.is_reach_ending && own.gaps.is_empty());
    assert_eq!(own.beyond_reach, report.accounts[0].beyond_reach);
    let text = ledger.to_string();
    assert!(text.contains("! beyond reach       2026-"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert_eq!(bed.store.doctor().await.unwrap(), []);
    drop(bed);
    let _ = std::fs::remove_dir_all(folder);
}

/// A ledger that goes back further has a gap until it is read.
#[tokio::test]
async fn a_gap_is_shown_until_it_is_read() {
    let bed = Bed::new();
    let mut early = stripe_webhooks::inbox::Span::new(None, false, NOW - 27 * DAY, NOW - 26 * DAY);
    early.delivered = 5;
    assert!(bed.store.cover(&early).await.unwrap());
    let late = stripe_webhooks::inbox::Span::new(None, false, NOW - DAY, NOW - GRACE);
    assert!(bed.store.cover(&late).await.unwrap());
    let ledger = read(&bed).await;
    let own = &ledger.accounts[0];
    assert_eq!((own.gaps.len(), own.open_since), (1, NOW - 26 * DAY));
    assert!(own.is_reach_ending && !ledger.is_complete());
    assert!(
        ledger
            .to_string()
            .contains("the gap is 26 d old: Stripe lists its events for 3 d more"),
        "{ledger}"
    );
    bed.stripe
        .put_undelivered(&crate::bed::event("evt_in_the_gap", NOW - 2 * DAY));
    bed.pass(1);
    let report = bed.reconcile().run_once(&bed.receiver).await.unwrap();
    let own = &report.ledger().accounts[0];
    assert_eq!((own.gaps.len(), own.found, own.delivered), (0, 1, 5));
    assert!(!own.is_reach_ending);
}
