//! Objects are told apart by account, mode and id: lanes, newest states and repeated deliveries, on every store.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use stripe_webhooks::Outcome;
use stripe_webhooks::receiver::RequestHead;
use stripe_webhooks::{
    Context, Event, HandlerError, HandlerExt, HandlerResult, Receiver, Registry, RegistryError, SigningSecret,
};

use crate::bed::{Bed, SECRET, Script, Step, fast, post, receiver};
use crate::setup::{Own, Setup};

on_every_store! {
    an_account_does_not_make_another_ones_state_stale
    a_deletion_in_test_mode_says_nothing_of_live_mode
    an_id_that_its_owner_chose_lives_again_after_a_deletion
    a_failing_account_holds_nobody_back
    test_events_of_the_dashboard_are_told_apart_by_their_bytes
    an_object_without_an_id_is_known_by_its_owner
    an_event_of_another_account_or_mode_is_no_twin
    an_event_is_known_by_its_id_alone
    two_accounts_of_ones_own_are_told_apart_by_their_endpoints
}

type Log = Arc<Mutex<Vec<String>>>;

async fn note(event: Event, cx: Context<'_, Log>) -> HandlerResult {
    cx.state().lock().unwrap().push(event.id().to_owned());
    Ok(())
}

fn noting(bed: &Bed, pattern: &str, log: &Log) -> Receiver {
    let registry = Registry::builder()
        .state(log.clone())
        .on(pattern, note.latest_only().named("note"))
        .build()
        .unwrap();
    receiver(bed.store.clone(), registry)
}

fn event(
    id: &str,
    event_type: &str,
    created: i64,
    account: Option<&str>,
    livemode: bool,
    object: &Value,
) -> String {
    let mut event = json!({"id": id, "object": "event", "type": event_type, "created": created, "livemode": livemode,
        "data": {"object": object}});
    if let Some(account) = account {
        event["account"] = json!(account);
    }
    event.to_string()
}

async fn run(bed: &Bed, receiver: &Receiver, events: &[String]) {
    for event in events {
        assert_eq!(post(receiver, event).await, 200);
        receiver
            .worker()
            .unwrap()
            .policy(fast())
            .run_until_idle()
            .await
            .unwrap();
    }
    bed.healthy().await;
}

/// Capabilities and applications have the same id in every connected account.
async fn an_account_does_not_make_another_ones_state_stale(bed: Bed) {
    for (n, event_type, object) in [
        (
            1,
            "capability.updated",
            json!({"id": "card_payments", "object": "capability", "status": "active"}),
        ),
        (
            2,
            "account.application.deauthorized",
            json!({"id": "ca_1", "object": "application"}),
        ),
    ] {
        let log = Log::default();
        let receiver = noting(&bed, event_type, &log);
        let [first, second, older] = ["a", "b", "c"].map(|id| format!("evt_{n}{id}"));
        run(
            &bed,
            &receiver,
            &[
                event(&first, event_type, 2000, Some("acct_A"), true, &object),
                event(&second, event_type, 1999, Some("acct_B"), true, &object),
                event(&older, event_type, 1998, Some("acct_A"), true, &object),
            ],
        )
        .await;
        assert_eq!(*log.lock().unwrap(), [first, second], "{event_type}");
        let runs = bed.store.attempts(&older).await.unwrap();
        assert!(
            matches!(&runs[0].handlers[0].outcome, Outcome::Skipped(why) if why.starts_with("stale: ")),
            "{runs:?}"
        );
    }
}

async fn a_deletion_in_test_mode_says_nothing_of_live_mode(bed: Bed) {
    let log = Log::default();
    let receiver = noting(&bed, "customer", &log);
    let object = json!({"id": "cus_1", "object": "customer"});
    run(
        &bed,
        &receiver,
        &[
            event("evt_1", "customer.deleted", 2000, None, false, &object),
            event("evt_2", "customer.created", 3000, None, true, &object),
            event("evt_3", "customer.updated", 4000, None, false, &object),
        ],
    )
    .await;
    assert_eq!(*log.lock().unwrap(), ["evt_1", "evt_2"]);
}

async fn an_id_that_its_owner_chose_lives_again_after_a_deletion(bed: Bed) {
    for kind in ["coupon", "plan", "sku", "customer"] {
        let log = Log::default();
        let receiver = noting(&bed, kind, &log);
        let object = json!({"id": "SUMMER", "object": kind});
        let of = |n: i64, what: &str| {
            let event_type = format!("{kind}.{what}");
            event(&format!("{kind} {n}"), &event_type, n * 1000, None, true, &object)
        };
        let life = [
            of(1, "created"),
            of(2, "deleted"),
            of(3, "created"),
            of(4, "updated"),
        ];
        run(&bed, &receiver, &life).await;
        // Ids of Stripe's own are never used again.
        let lives = if kind == "customer" { 2 } else { 4 };
        let ran: Vec<String> = (1..=lives).map(|n| format!("{kind} {n}")).collect();
        assert_eq!(*log.lock().unwrap(), ran, "{kind}");
    }
}

async fn a_failing_account_holds_nobody_back(bed: Bed) {
    async fn grant(event: Event, cx: Context<'_, Log>) -> HandlerResult {
        if event.account() == Some("acct_A") {
            return Err(HandlerError::new("acct_A is closed"));
        }
        note(event, cx).await
    }
    let log = Log::default();
    let registry = Registry::builder()
        .state(log.clone())
        .on("capability.updated", grant)
        .build();
    let receiver = receiver(bed.store.clone(), registry.unwrap());
    let object = json!({"id": "card_payments", "object": "capability"});
    for (n, account) in ["acct_A", "acct_B", "acct_C", "acct_D", "acct_A"]
        .into_iter()
        .enumerate()
    {
        let body = event(
            &format!("evt_{n}"),
            "capability.updated",
            1000,
            Some(account),
            true,
            &object,
        );
        assert_eq!(post(&receiver, &body).await, 200);
    }
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let ran: BTreeSet<String> = log.lock().unwrap().iter().cloned().collect();
    assert_eq!(ran, ["evt_1", "evt_2", "evt_3"].map(str::to_owned).into());
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(counts.waiting, 1, "one object's own events wait for each other");
    bed.healthy().await;
}

/// All of them have had one id.
async fn test_events_of_the_dashboard_are_told_apart_by_their_bytes(bed: Bed) {
    let log = Log::default();
    let receiver = noting(&bed, "*", &log);
    let id = "evt_00000000000000";
    let customer = event(
        id,
        "customer.created",
        1,
        None,
        false,
        &json!({"id": "cus_00000000000000", "object": "customer"}),
    );
    let charge = event(
        id,
        "charge.succeeded",
        1,
        None,
        false,
        &json!({"id": "ch_00000000000000", "object": "charge"}),
    );
    run(&bed, &receiver, &[customer.clone(), charge, customer]).await;
    assert_eq!(*log.lock().unwrap(), [id, id]);
    assert_eq!(bed.store.counts().await.unwrap().events, 2);
    // In live mode an id is an id.
    let live = |n| {
        event(
            id,
            "customer.updated",
            n,
            None,
            true,
            &json!({"id": "cus_1", "object": "customer"}),
        )
    };
    run(&bed, &receiver, &[live(1), live(2)]).await;
    assert_eq!(bed.store.counts().await.unwrap().events, 3);
    assert_eq!(bed.store.event(id).await.unwrap().unwrap().deliveries, 2);
}

/// Stripe's event ids are unique over accounts and modes: two endpoints that are sent one event are sent one id, whatever account
/// they are of.
async fn an_event_is_known_by_its_id_alone(bed: Bed) {
    let log = Log::default();
    let receiver = noting(&bed, "customer.updated", &log);
    let object = json!({"id": "cus_1", "object": "customer"});
    let of = |account, livemode| event("evt_1", "customer.updated", 1000, account, livemode, &object);
    let bodies = [
        of(Some("acct_A"), true),
        of(Some("acct_B"), true),
        of(None, true),
        of(None, false),
    ];
    run(&bed, &receiver, &bodies).await;
    assert_eq!(*log.lock().unwrap(), ["evt_1"]);
    assert_eq!(bed.store.counts().await.unwrap().events, 1);
    let kept = bed.store.event("evt_1").await.unwrap().unwrap();
    assert_eq!((kept.deliveries, kept.account.as_deref()), (4, Some("acct_A")));
}

async fn an_object_without_an_id_is_known_by_its_owner(bed: Bed) {
    let log = Log::default();
    let of = "entitlements.active_entitlement_summary";
    let event_type = format!("{of}.updated");
    let receiver = noting(&bed, &event_type, &log);
    let summary = |customer: &str| json!({"object": of, "customer": customer, "entitlements": {"data": []}});
    run(
        &bed,
        &receiver,
        &[
            event("evt_1", &event_type, 2000, None, true, &summary("cus_1")),
            event("evt_2", &event_type, 1000, None, true, &summary("cus_1")),
            event("evt_3", &event_type, 1000, None, true, &summary("cus_2")),
        ],
    )
    .await;
    assert_eq!(*log.lock().unwrap(), ["evt_1", "evt_3"]);
    // One that does not say whose it is runs, and the attempt says that nothing was compared.
    run(
        &bed,
        &receiver,
        &[event("evt_4", &event_type, 1, None, true, &json!({"object": of}))],
    )
    .await;
    assert_eq!(log.lock().unwrap().last().unwrap(), "evt_4");
    let runs = bed.store.attempts("evt_4").await.unwrap();
    let note = runs[0].handlers[0].note.as_deref().unwrap_or_default();
    assert!(note.starts_with("not compared: "), "{note}");
}

#[test]
fn latest_only_is_refused_where_no_newer_state_could_be_known() {
    let event_type = "billing.alert.triggered";
    let error = Registry::builder()
        .state(Log::default())
        .on(event_type, note.latest_only().named("note"))
        .build()
        .unwrap_err();
    assert!(matches!(error, RegistryError::NoIdentity { .. }), "{error:?}");
    assert!(
        error.to_string().contains(event_type) && error.to_string().contains("`note`"),
        "{error}"
    );
}

async fn two_accounts_of_ones_own_are_told_apart_by_their_endpoints(bed: Bed) {
    use stripe_webhooks::Endpoint;
    let log = Log::default();
    let registry = Registry::builder()
        .state(log.clone())
        .on("coupon", note.latest_only().named("note"));
    let secret = || SigningSecret::new(SECRET).unwrap();
    let receiver = Receiver::builder(registry.build().unwrap())
        .endpoint(Endpoint::new("us", secret()).account("acct_US"))
        .endpoint(Endpoint::new("eu", secret()).account("acct_EU"))
        .inbox(bed.store.clone())
        .build()
        .unwrap();
    let coupon = json!({"id": "SUMMER", "object": "coupon"});
    for (id, endpoint, created) in [
        ("evt_1", "us", 2000),
        ("evt_2", "eu", 1000),
        ("evt_3", "us", 1000),
    ] {
        let body = event(id, "coupon.updated", created, None, true, &coupon);
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap();
        let signature = stripe_webhooks::sign(&body, SECRET, now.as_secs() as i64);
        let admission = receiver
            .admit(RequestHead::new("POST").endpoint(Some(endpoint)))
            .await
            .unwrap();
        assert_eq!(receiver.receive(admission, signature, body).await.status, 200);
        receiver
            .worker()
            .unwrap()
            .policy(fast())
            .run_until_idle()
            .await
            .unwrap();
    }
    assert_eq!(*log.lock().unwrap(), ["evt_1", "evt_2"]);
    let key = bed
        .store
        .event("evt_2")
        .await
        .unwrap()
        .unwrap()
        .object_key
        .unwrap();
    assert_eq!(key.to_string(), "coupon:SUMMER acct_EU live");
}

/// Stripe's event ids are unique over accounts; a twin that is not of the same account and mode is none all the same.
async fn an_event_of_another_account_or_mode_is_no_twin(bed: Bed) {
    use stripe_webhooks::inbox::{NewEvent, Twins, Worker};
    let own = Own::with(
        bed,
        Setup {
            twins: Twins::First,
            ..Setup::default()
        },
    )
    .await;
    let thin = |n: u32, account: Option<&str>, livemode: bool| {
        let mut e = NewEvent::new(format!("evt_thin_{n}"), "v1.invoice.paid", b"{}".as_slice());
        (e.account, e.livemode) = (account.map(str::to_owned), livemode);
        e.snapshot_event = Some(format!("evt_{n}"));
        e
    };
    let snapshot = |n: u32, account: Option<&str>, livemode: bool| {
        let mut e = NewEvent::new(format!("evt_{n}"), "invoice.paid", b"{}".as_slice());
        (e.account, e.livemode) = (account.map(str::to_owned), livemode);
        e
    };
    own.store.record(thin(1, Some("acct_A"), true)).await.unwrap();
    own.store.record(snapshot(1, Some("acct_A"), true)).await.unwrap();
    own.store.record(thin(2, Some("acct_A"), true)).await.unwrap();
    own.store.record(snapshot(2, Some("acct_B"), true)).await.unwrap();
    own.store.record(thin(3, None, true)).await.unwrap();
    own.store.record(snapshot(3, None, false)).await.unwrap();
    let script = Script::new(|_, _, _| Step::Done);
    Worker::new(own.store.clone(), script.clone())
        .policy(fast())
        .run_until_idle()
        .await
        .unwrap();
    let mut ran = script.runs();
    ran.sort();
    assert_eq!(ran, ["evt_2", "evt_3", "evt_thin_1", "evt_thin_2", "evt_thin_3"]);
    own.healthy().await;
}
