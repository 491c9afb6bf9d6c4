//! Random histories: what happens, is lost, is listed late, and when the job runs, fails or dies.

use std::time::Duration;

use stripe_webhooks::testing::Fault;

use crate::bed::{Bed, GRACE, event};

struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

async fn history(seed: u64) {
    let mut dice = Dice(seed);
    let bed = Bed::new();
    bed.stripe.list_events_after(Duration::from_secs(dice.below(60)));
    let (mut lost, mut number) = (0, 0);
    for _ in 0..40 {
        match dice.below(10) {
            0..=4 => {
                for _ in 0..dice.below(60) {
                    number += 1;
                    let event = event(&format!("evt_{number}"), bed.now());
                    if dice.below(3) == 0 {
                        lost += 1;
                        bed.stripe.put_undelivered(&event);
                    } else {
                        bed.stripe.put_event(&event);
                        let answer = bed.receiver.receive_without_verification(&event.delivery()).await;
                        assert_eq!(answer.status, 200);
                    }
                    bed.pass(i64::from(dice.below(4) == 0));
                }
            }
            5 => bed.pass(dice.below(4000).cast_signed()),
            6 => bed
                .stripe
                .fault(Fault::status(503).times(1 + dice.below(3) as u32)),
            7 => {
                // It dies somewhere on its way.
                let at = dice.below(6);
                let mut seen = 0;
                let (hang, reached) = tokio::sync::oneshot::channel::<()>();
                let mut hang = Some(hang);
                bed.http.before(move |_| {
                    seen += 1;
                    if seen > at {
                        drop(hang.take());
                    }
                });
                let reconcile = bed.reconcile();
                tokio::select! { biased; _ = reached => {} _ = reconcile.run_once(&bed.receiver) => {} }
                bed.check().await;
            }
            _ => {
                bed.run_once().await;
            }
        }
    }
    bed.stripe.clear_faults();
    bed.http.before(|_| {});
    bed.pass(GRACE + 60);
    let report = bed.run_once().await;
    assert!(report.is_complete(), "{report}");
    let missed = bed.told.missed.lock().unwrap().len();
    assert!(missed <= lost, "{missed} of {lost}");
    let spans = bed.spans().await;
    assert_eq!(spans.len(), 1, "{spans:?}");
    // A new ledger begins an hour back: what was before it was never promised.
    let before = bed.stripe.platform().events();
    let before = before
        .iter()
        .filter(|event| event["created"].as_i64().unwrap() < spans[0].from);
    let total = spans[0].delivered + spans[0].found + before.count() as u64;
    assert_eq!(total, number as u64, "seed {seed}");
}

#[tokio::test]
async fn the_ledger_never_claims_what_the_inbox_does_not_hold() {
    for seed in 0..25 {
        history(seed).await;
    }
}
