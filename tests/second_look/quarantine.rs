//! With an inbox: the answer does not wait for Stripe, and nothing runs before its yes. The same on every store.

use std::time::Duration;

use serde_json::json;
use stripe_webhooks::inbox::{AuditEntry, DeliveryQuery, Inbox, Memory, Redaction, Retention, Source, Valid};
use stripe_webhooks::receiver::Validation;
use stripe_webhooks::testing::Fault;
use stripe_webhooks::{Receiver, SigningSecret};

use crate::bed::Bed;
use crate::stand::{
    DAY, KEY, NOW, SECRET, Stand, charge, client, endpoint, fast, forged, looks, registry, thin, work_until,
};
use crate::transport::Looks;

on_every_store! {
    real_events_run_once_after_stripes_yes
    forgeries_never_run_and_say_why
    what_is_signed_and_young_may_not_be_known_yet
    a_forgery_of_a_real_id_does_not_stand_in_its_way
    what_is_recorded_is_not_looked_at
    stripes_faults_are_waited_out
    connected_accounts_are_asked_as_themselves
    a_key_of_the_other_mode_is_waited_for
    what_has_become_too_old_is_refused
    what_anybody_posted_does_not_wait_for_ever
    two_workers_share_and_each_event_runs_once
    operators_see_them_and_have_them_looked_at_again
    retention_removes_what_was_refused
    a_worker_that_is_stopped_gives_its_looks_back
}

const BOTH: [Validation; 2] = [Validation::SignatureThenFetch, Validation::Fetch];

fn run(id: &str, account: &str, mark: &str) -> (String, String, String) {
    (id.to_owned(), account.to_owned(), mark.to_owned())
}

async fn real_events_run_once_after_stripes_yes(bed: Bed) {
    for (number, mode) in BOTH.into_iter().enumerate() {
        let stand = Stand::over(&bed.store, mode);
        let (one, two) = (format!("evt_{number}_1"), format!("evt_{number}_2"));
        let (event, other) = (charge(&one, "real"), thin(&two));
        stand.stripe.put_event(&event);
        stand.stripe.put_event(&other);
        for body in [event.body(), other.body(), event.body()] {
            assert_eq!(stand.post_to(mode, body).await, 200);
        }
        assert_eq!(stand.asked(), 0, "the answer does not wait for Stripe");
        assert_eq!(stand.store().event(&one).await.unwrap(), None);
        let pending = stand.pending().await;
        assert_eq!(pending.len(), 2);
        assert_eq!(
            (&*pending[1].event_id, pending[1].signed, pending[1].attempts),
            (&*one, mode != Validation::Fetch, 0)
        );
        stand.settled().await;
        let mut runs = stand.told.runs();
        runs.sort();
        assert_eq!(runs, [run(&one, "", "real"), run(&two, "", "")]);
        assert_eq!(stand.asked(), 2);
        let stored = stand.store().event(&one).await.unwrap().unwrap();
        assert_eq!(
            (stored.source, stored.endpoint.as_deref()),
            (Source::Webhook, Some("default"))
        );
        let found = stored.delivery().unwrap();
        assert_eq!(found.created().unix_timestamp(), NOW - 600);
        // From now on it is a duplicate like every other.
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        assert!(stand.pending().await.is_empty());
    }
}

/// It was answered 200 already: refused, it would be lost.
async fn what_is_signed_and_young_may_not_be_known_yet(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    let event = charge("evt_1", "real").created(NOW - 10);
    assert_eq!(stand.post(event.body()).await, 200);
    let asked = async || stand.asked() >= 2;
    stand.until("Stripe was asked twice", asked).await;
    let waiting = stand.pending().await.remove(0);
    assert_eq!(
        waiting.reason.as_deref(),
        Some("Stripe knows no event of this id yet")
    );
    stand.stripe.put_event(&event);
    stand.settled().await;
    assert_eq!(stand.told.runs(), [run("evt_1", "", "real")]);

    // It never comes: by and by it is old enough to be refused.
    let made_up = charge("evt_2", "forged").created(NOW - 10);
    assert_eq!(stand.post(made_up.body()).await, 200);
    stand.clock.advance(Duration::from_secs(300));
    stand.settled().await;
    assert_eq!(
        stand.refused().await.remove(0).reason.as_deref(),
        Some("no_such_event: Stripe knows no event of this id")
    );
}

async fn forgeries_never_run_and_say_why(bed: Bed) {
    let mode = Validation::SignatureThenFetch;
    let stand = Stand::over(&bed.store, mode);
    stand.stripe.account("acct_forged");
    let event = charge("evt_1", "real");
    stand.stripe.put_event(&event);
    let forgeries = [
        ("/id", json!("evt_forged"), "no_such_event"),
        ("/type", json!("charge.refunded"), "type_differs"),
        ("/data/object/id", json!("ch_forged"), "object_differs"),
        ("/account", json!("acct_forged"), "no_such_event"),
    ];
    for (place, value, _) in &forgeries {
        assert_eq!(stand.post(forged(&event, place, value.clone())).await, 200);
    }
    stand.settled().await;
    let mut refused = stand.refused().await;
    refused.sort_by_key(|look| look.id);
    for (look, (place, _, reason)) in refused.iter().zip(&forgeries) {
        let told = look.reason.as_deref().unwrap_or_default();
        assert!(told.starts_with(reason), "{place}: {told}");
        assert_eq!((look.valid, look.attempts), (Valid::No, 1));
    }
    assert_eq!(refused.len(), 4);
    assert_eq!(stand.told.runs(), []);
    assert_eq!(stand.store().counts().await.unwrap().events, 0);
    // Again, it is known, and answered as a bad signature.
    let asked = stand.asked();
    let body = forged(&event, "/id", json!("evt_forged"));
    assert_eq!(stand.post(body).await, 400);
    assert_eq!(stand.told.last_rejection(), (400, "refused_before".to_owned()));
    assert_eq!(stand.asked(), asked);
}

/// The one that is there first has no claim to the id.
async fn a_forgery_of_a_real_id_does_not_stand_in_its_way(bed: Bed) {
    for (number, mode) in BOTH.into_iter().enumerate() {
        let stand = Stand::over(&bed.store, mode);
        let id = format!("evt_{number}");
        let event = charge(&id, "real");
        let body = forged(&event, "/data/object/description", json!("forged"));
        let body = body.replace("charge.succeeded", "charge.refunded");
        assert_eq!(stand.post_to(mode, &body).await, 200);
        // Stripe's own delivery comes while the forgery waits, or after it was looked at.
        if number == 1 {
            stand.stripe.put_event(&event);
        }
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        stand.stripe.put_event(&event);
        stand.settled().await;
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        stand.settled().await;
        assert_eq!(stand.told.runs(), [run(&id, "", "real")], "{mode:?}");
        let stored = stand.store().event(&id).await.unwrap().unwrap();
        assert_eq!(stored.event_type, "charge.succeeded");
    }
}

async fn what_is_recorded_is_not_looked_at(bed: Bed) {
    for (number, mode) in BOTH.into_iter().enumerate() {
        let stand = Stand::over(&bed.store, mode);
        let id = format!("evt_{number}");
        let event = charge(&id, "real");
        // By another way: a list of missed events, a cloud's queue.
        let answer = stand
            .receiver
            .receive_without_verification(&event.delivery())
            .await;
        assert_eq!(answer.status, 200);
        let forgery = forged(&event, "/data/object/description", json!("forged"));
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        assert_eq!(stand.post_to(mode, forgery).await, 200);
        assert!(stand.pending().await.is_empty());
        stand.settled().await;
        assert_eq!(stand.told.runs(), [run(&id, "", "real")]);
        assert_eq!(stand.asked(), 0);
    }
}

async fn stripes_faults_are_waited_out(bed: Bed) {
    for (number, mode) in BOTH.into_iter().enumerate() {
        let faults = [
            Fault::status(500),
            Fault::status(401),
            Fault::rate_limited("global-rate").retry_after(0),
            Fault::hang_up(),
            Fault::not_json(),
            Fault::status(404),
            Fault::delay(Duration::from_secs(4)),
        ];
        let stand = Stand::over(&bed.store, mode);
        for (at, fault) in faults.into_iter().enumerate() {
            let event = charge(&format!("evt_{number}_{at}"), "real");
            stand.stripe.put_event(&event);
            let fault = fault.at(format!("/v1/events/{}", event.event_id()));
            stand.stripe.fault(fault);
            assert_eq!(stand.post_to(mode, event.body()).await, 200);
        }
        stand.settled().await;
        let mut ids: Vec<String> = stand.told.runs().into_iter().map(|run| run.0).collect();
        ids.sort();
        let want: Vec<String> = (0..7).map(|at| format!("evt_{number}_{at}")).collect();
        assert_eq!(ids, want);
        assert!(stand.refused().await.is_empty());
        let deferred = |look: &&String| look.ends_with("deferred");
        assert_eq!(stand.told.looks().iter().filter(deferred).count(), 7);
    }
}

async fn connected_accounts_are_asked_as_themselves(bed: Bed) {
    for (number, mode) in BOTH.into_iter().enumerate() {
        let stand = Stand::over(&bed.store, mode);
        stand.stripe.account("acct_1");
        let (id, other) = (format!("evt_{number}"), format!("evt_{number}_other"));
        let event = charge(&id, "real").account("acct_1");
        stand.stripe.put_event(&event);
        let forgery = charge(&other, "real").account("acct_1");
        stand.stripe.put_event(&forgery);
        let forgery = forged(&forgery, "/account", json!(null));
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        assert_eq!(stand.post_to(mode, forgery).await, 200);
        stand.settled().await;
        assert_eq!(stand.told.runs(), [run(&id, "acct_1", "real")]);
        let stored = stand.store().event(&id).await.unwrap().unwrap();
        assert_eq!(stored.account.as_deref(), Some("acct_1"));
        assert!(
            stand
                .stripe
                .requests()
                .iter()
                .any(|asked| asked.account.as_deref() == Some("acct_1"))
        );
    }
}

async fn a_key_of_the_other_mode_is_waited_for(bed: Bed) {
    let mode = Validation::SignatureThenFetch;
    let event = charge("evt_live", "real").livemode(true);
    let stand = Stand::over(&bed.store, mode);
    assert_eq!(stand.post(event.body()).await, 200);
    let tried = async || stand.pending().await.iter().all(|look| look.attempts > 1);
    stand.until("it is tried", tried).await;
    let pending = stand.pending().await;
    let reason = pending[0].reason.clone().unwrap();
    assert!(reason.contains("mode"), "{reason}");
    assert_eq!((stand.asked(), stand.refused().await.len()), (0, 0));
    // A process with the other key comes.
    let live = "sk_live_51SecondLook";
    let next = Stand::with(endpoint(mode), Some(bed.store.clone()), live, |builder| builder);
    next.stripe.put_key(live);
    next.stripe.put_event(&event);
    next.settled().await;
    assert_eq!(next.told.runs(), [run("evt_live", "", "real")]);
    // What anybody can post does not wait for a key that is not there.
    let stand = Stand::over(&bed.store, Validation::Fetch);
    let body = charge("evt_live_2", "forged").livemode(true).body();
    assert_eq!(stand.post_bare(body).await, 503);
    assert!(stand.pending().await.is_empty());
}

async fn what_has_become_too_old_is_refused(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    let old = charge("evt_old", "real").created(NOW - 31 * DAY);
    assert_eq!(stand.post(old.body()).await, 400);
    assert!(stand.pending().await.is_empty());
    let event = charge("evt_1", "real").created(NOW - 29 * DAY);
    stand.stripe.put_event(&event);
    assert_eq!(stand.post(event.body()).await, 200);
    stand.clock.advance(Duration::from_secs(2 * 86_400));
    stand.settled().await;
    let refused = stand.refused().await;
    assert!(refused[0].reason.as_deref().unwrap().starts_with("too_old"));
    assert_eq!((stand.asked(), stand.told.runs().len()), (0, 0));
}

async fn what_anybody_posted_does_not_wait_for_ever(bed: Bed) {
    let unsigned = Stand::over(&bed.store, Validation::Fetch);
    unsigned.stripe.fault(Fault::status(401).always());
    // Only the envelope of a large one is kept.
    let large = charge("evt_unsigned", "real").with(json!({"description": "x".repeat(40_000)}));
    assert_eq!(unsigned.post_bare(large.body()).await, 200);
    let claimed = bed.store.claim_looks(1, 1, Duration::ZERO).await.unwrap();
    assert!(claimed[0].body.len() < 1000);
    let refused = async || unsigned.pending().await.is_empty();
    unsigned.until("it is given up", refused).await;
    let reason = unsigned.refused().await[0].reason.clone().unwrap();
    assert!(reason.starts_with("unanswered: "), "{reason}");
    let signed = Stand::over(&bed.store, Validation::SignatureThenFetch);
    signed.stripe.fault(Fault::status(401).always());
    assert_eq!(signed.post(charge("evt_signed", "real").body()).await, 200);
    let tried = async || signed.pending().await[0].attempts > 8;
    signed
        .until("it is tried to the end of the schedule", tried)
        .await;
    assert_eq!(signed.pending().await.len(), 1);
}

async fn two_workers_share_and_each_event_runs_once(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    for number in 0..60 {
        let event = charge(&format!("evt_{number}"), "real");
        if number % 3 != 0 {
            stand.stripe.put_event(&event);
        }
        assert_eq!(stand.post(event.body()).await, 200);
    }
    // Another process, by its own handle.
    let other = bed.reopen().await;
    let registry = registry(&stand.told, &stand.clock);
    let receiver = Receiver::builder(registry)
        .endpoint(endpoint(Validation::SignatureThenFetch))
        .client(client(stand.stripe.url(), KEY))
        .inbox(other)
        .build()
        .unwrap();
    let workers = [stand.worker(), fast(receiver.worker().unwrap())];
    let done = async || stand.pending().await.is_empty() && stand.store().counts().await.unwrap().open() == 0;
    work_until(&workers, "both are done", done).await;
    let mut ids: Vec<String> = stand.told.runs().into_iter().map(|run| run.0).collect();
    ids.sort();
    let mut want: Vec<String> = (0..60)
        .filter(|n| n % 3 != 0)
        .map(|n| format!("evt_{n}"))
        .collect();
    want.sort();
    assert_eq!(ids, want);
    assert_eq!((stand.refused().await.len(), stand.asked()), (20, 60));
    bed.healthy().await;
}

async fn operators_see_them_and_have_them_looked_at_again(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    let events: Vec<_> = (0..5).map(|n| charge(&format!("evt_{n}"), "real")).collect();
    for event in &events {
        assert_eq!(stand.post(event.body()).await, 200);
    }
    let store = stand.store();
    // A page at a time, the newest first.
    let (mut seen, mut before) = (Vec::new(), None);
    loop {
        let page = store.second_looks(Valid::Pending, before, 2).await.unwrap();
        assert!(page.items.len() <= 2);
        seen.extend(page.items.into_iter().map(|look| look.event_id));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["evt_4", "evt_3", "evt_2", "evt_1", "evt_0"]);
    stand.settled().await;
    assert_eq!(stand.refused().await.len(), 5);
    // The key was of another account, say.
    for event in &events {
        stand.stripe.put_event(event);
    }
    assert!(store.look_again(None, "", "").await.is_err());
    let one = stand.refused().await[0].clone();
    assert_eq!(
        store.look_again(Some(one.id), "ada", "wrong key").await.unwrap(),
        1
    );
    assert_eq!(
        store.look_again(Some(one.id), "ada", "wrong key").await.unwrap(),
        0
    );
    stand.settled().await;
    assert_eq!(stand.told.runs(), [run(&one.event_id, "", "real")]);
    assert_eq!(store.look_again(None, "ada", "wrong key").await.unwrap(), 4);
    stand.settled().await;
    assert_eq!(stand.told.runs().len(), 5);
    let audit: Vec<AuditEntry> = store.audit(None, 10).await.unwrap();
    assert_eq!((audit.len(), audit[0].action.as_str()), (3, "look again"));
    // The log has the deliveries as they were answered.
    let lines = store.deliveries(&DeliveryQuery::event("evt_0")).await.unwrap();
    assert_eq!((lines[0].verdict.as_str(), lines[0].status), ("second_look", 200));
}

async fn retention_removes_what_was_refused(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    for number in 0..3 {
        let body = charge(&format!("evt_{number}"), "forged").body();
        assert_eq!(stand.post(body).await, 200);
    }
    stand.settled().await;
    assert_eq!(stand.post(charge("evt_waits", "real").body()).await, 200);
    let mut retention = Retention::default();
    let report = stand.store().prune(&retention).await.unwrap();
    assert_eq!(report.second_looks, 0);
    retention.second_looks = Duration::ZERO;
    tokio::time::sleep(Duration::from_millis(5)).await;
    let report = stand.store().prune(&retention).await.unwrap();
    assert_eq!(report.second_looks, 3);
    assert_eq!((stand.refused().await.len(), stand.pending().await.len()), (0, 1));
}

async fn a_worker_that_is_stopped_gives_its_looks_back(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
    let event = charge("evt_1", "real");
    stand.stripe.put_event(&event);
    stand.stripe.fault(Fault::delay(Duration::from_millis(350)));
    assert_eq!(stand.post(event.body()).await, 200);
    let mut policy = stripe_webhooks::inbox::Policy::default();
    policy.lease = Duration::from_secs(3600);
    let slow = [stand.worker().policy(policy)];
    work_until(&slow, "it asks", async || stand.pending().await[0].attempts == 1).await;
    // Not an hour later.
    stand.settled().await;
    assert_eq!(stand.told.runs(), [run("evt_1", "", "real")]);
}

/// As with events: what must not be stored is not, and the object's lane and customer are still its own.
#[tokio::test]
async fn redaction_holds_for_what_waits_too() {
    for mode in BOTH {
        let redaction = Redaction::new(["data.object.billing_details", "data.object.customer"]).unwrap();
        let memory = Memory::new().redact(redaction);
        let store: std::sync::Arc<dyn stripe_webhooks::inbox::Store> = memory.into();
        let stand = Stand::over(&store, mode);
        let event = charge("evt_1", "real").with(json!({"customer": "cus_hidden"}));
        stand.stripe.put_event(&event);
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        let claimed = store.claim_looks(1, 1, Duration::ZERO).await.unwrap();
        assert!(claimed[0].redacted);
        assert!(!String::from_utf8_lossy(claimed[0].body.as_bytes()).contains("cus_hidden"));
        stand.settled().await;
        let stored = store.event("evt_1").await.unwrap().unwrap();
        assert!(stored.redacted, "{mode:?}");
        assert!(!String::from_utf8_lossy(stored.body.as_ref().unwrap().as_bytes()).contains("cus_hidden"));
        assert_eq!(stand.told.runs().len(), 1);
        let lane = store.claim_looks(1, 1, Duration::ZERO).await.unwrap();
        assert!(lane.is_empty());
    }
}

/// A queue of the application's own has no place to wait in: the look comes before the answer.
#[tokio::test]
async fn in_front_of_a_queue_of_ones_own_the_answer_waits() {
    let memory = Memory::new();
    let stand = Stand::with(endpoint(Validation::SignatureThenFetch), None, KEY, |builder| {
        builder.inbox(Inbox::from_intake(std::sync::Arc::new(memory.clone())))
    });
    let event = charge("evt_1", "real");
    assert_eq!(stand.post(event.body()).await, 400);
    let event = charge("evt_2", "real");
    stand.stripe.put_event(&event);
    assert_eq!(stand.post(event.body()).await, 200);
    let store: std::sync::Arc<dyn stripe_webhooks::inbox::Store> = memory.into();
    assert!(store.event("evt_2").await.unwrap().is_some());
    assert!(looks(&store, Valid::Pending).await.is_empty());
    let _ = SigningSecret::new(SECRET).unwrap();
}

/// A transaction would hold SQLite's one writer for as long as Stripe takes.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_transaction_is_open_while_stripe_is_asked() {
    for bed in [Bed::sqlite().await.unwrap(), Bed::rusqlite().await.unwrap()] {
        let stand = Stand::over(&bed.store, Validation::SignatureThenFetch);
        let looks = Looks::of(&stand.http, &bed.dir.as_ref().unwrap().0.join("app.db"));
        for number in 0..20 {
            let event = charge(&format!("evt_{number}"), "real");
            if number % 4 > 0 {
                stand.stripe.put_event(&event);
            }
            assert_eq!(stand.post(event.body()).await, 200);
        }
        stand.settled().await;
        assert_eq!((stand.told.runs().len(), stand.refused().await.len()), (15, 5));
        assert_eq!(looks.counts(), (20, 0));
    }
}
