//! Without an inbox: the look comes before the answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client, Rate, Transport, TransportError, TransportErrorKind};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::receiver::{ReceiverError, Validation};
use stripe_webhooks::testing::{Fault, FixedClock, TestEvent};
use stripe_webhooks::{Endpoint, Receiver, Registry, SigningSecret};
use tokio::sync::Semaphore;

use crate::stand::{DAY, KEY, NOW, SECRET, Stand, Told, charge, endpoint, forged, registry, thin};

const BOTH: [Validation; 2] = [Validation::SignatureThenFetch, Validation::Fetch];

fn run(id: &str, account: &str, mark: &str) -> (String, String, String) {
    (id.to_owned(), account.to_owned(), mark.to_owned())
}

#[tokio::test]
async fn a_real_event_is_handled_once_stripe_has_confirmed_it() {
    for mode in BOTH {
        let stand = Stand::bare(mode);
        let (event, other) = (charge("evt_1", "real"), thin("evt_2"));
        stand.stripe.put_event(&event);
        stand.stripe.put_event(&other);
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        assert_eq!(stand.post_to(mode, other.body()).await, 200);
        assert_eq!(
            stand.told.runs(),
            [run("evt_1", "", "real"), run("evt_2", "", "")]
        );
        assert_eq!(stand.told.looks(), ["evt_1 confirmed", "evt_2 confirmed"]);
        assert_eq!(stand.asked(), 2);
    }
}

#[tokio::test]
async fn by_default_nobody_is_asked() {
    let stand = Stand::bare(Validation::Signature);
    let event = charge("evt_1", "real");
    assert_eq!(stand.post(event.body()).await, 200);
    assert_eq!(stand.post_bare(event.body()).await, 400);
    assert_eq!((stand.told.runs().len(), stand.asked()), (1, 0));
}

#[tokio::test]
async fn a_bad_signature_is_refused_before_anybody_is_asked() {
    let stand = Stand::bare(Validation::SignatureThenFetch);
    let event = charge("evt_1", "real");
    stand.stripe.put_event(&event);
    assert_eq!(stand.post_bare(event.body()).await, 400);
    assert_eq!(stand.asked(), 0);
}

/// What is posted is a hint and no more: the fetched event is the one that is handled.
#[tokio::test]
async fn fetch_believes_nothing_of_what_is_posted() {
    let stand = Stand::bare(Validation::Fetch);
    let event = charge("evt_1", "real");
    stand.stripe.put_event(&event);
    for (place, value) in [
        ("/data/object/description", json!("forged")),
        ("/data/object/amount", json!(1)),
        ("/data/object/id", json!("ch_forged")),
        ("/type", json!("charge.refunded")),
    ] {
        assert_eq!(stand.post_bare(forged(&event, place, value)).await, 200);
    }
    assert_eq!(stand.told.runs(), vec![run("evt_1", "", "real"); 4]);
}

#[tokio::test]
async fn whoever_has_the_secret_cannot_make_up_events() {
    for (place, value, reason) in [
        ("/id", json!("evt_forged"), "no_such_event"),
        ("/type", json!("charge.refunded"), "type_differs"),
        ("/data/object/id", json!("ch_forged"), "object_differs"),
        ("/account", json!("acct_forged"), "no_such_event"),
    ] {
        let stand = Stand::bare(Validation::SignatureThenFetch);
        stand.stripe.account("acct_forged");
        let event = charge("evt_1", "real");
        stand.stripe.put_event(&event);
        assert_eq!(stand.post(forged(&event, place, value)).await, 400, "{place}");
        assert_eq!(stand.told.last_rejection(), (400, reason.to_owned()));
        assert_eq!(stand.told.runs(), []);
    }
    // A thin event is compared by its related object.
    let stand = Stand::bare(Validation::SignatureThenFetch);
    let event = thin("evt_1");
    stand.stripe.put_event(&event);
    for (place, value, reason) in [
        ("/related_object/id", json!("mtr_forged"), "object_differs"),
        ("/type", json!("v1.billing.meter.no_meter_found"), "type_differs"),
    ] {
        assert_eq!(stand.post(forged(&event, place, value)).await, 400);
        assert_eq!(stand.told.last_rejection().1, reason);
    }
}

/// Stripe's own answer may lag behind its delivery: refusing a signed event for good would lose it.
#[tokio::test]
async fn what_is_signed_and_young_may_not_be_known_yet() {
    let stand = Stand::bare(Validation::SignatureThenFetch);
    let event = charge("evt_1", "real").created(NOW - 10);
    assert_eq!(stand.post(event.body()).await, 503);
    assert_eq!(stand.told.last_rejection(), (503, "second_look".to_owned()));
    stand.stripe.put_event(&event);
    assert_eq!(stand.post(event.body()).await, 200);
    assert_eq!(stand.told.runs(), [run("evt_1", "", "real")]);

    // What anybody can post is not waited for.
    let stand = Stand::bare(Validation::Fetch);
    assert_eq!(stand.post_bare(event.body()).await, 400);
    assert_eq!(stand.told.last_rejection(), (400, "no_such_event".to_owned()));
}

#[tokio::test]
async fn connected_accounts_are_asked_as_themselves() {
    for mode in BOTH {
        let stand = Stand::bare(mode);
        stand.stripe.account("acct_1");
        stand.stripe.account("acct_2");
        let event = charge("evt_1", "real").account("acct_1");
        stand.stripe.put_event(&event);
        let thin = thin("evt_2").account("acct_2");
        stand.stripe.put_event(&thin);
        assert_eq!(stand.post_to(mode, event.body()).await, 200);
        assert_eq!(stand.post_to(mode, thin.body()).await, 200);
        let asked = stand.stripe.take_requests();
        assert_eq!(asked[0].account.as_deref(), Some("acct_1"));
        assert_eq!(asked[1].context.as_deref(), Some("acct_2"));
        assert_eq!(
            stand.told.runs(),
            [run("evt_1", "acct_1", "real"), run("evt_2", "acct_2", "")]
        );
        // The event of one account, posted as another's, as the own account's, and as that of an account that is not connected.
        for (account, status) in [
            (json!("acct_2"), 400),
            (json!(null), 400),
            (
                json!("acct_none"),
                if mode == Validation::Fetch { 400 } else { 503 },
            ),
        ] {
            let body = forged(&event, "/account", account);
            assert_eq!(stand.post_to(mode, body).await, status);
        }
        assert_eq!(stand.told.runs().len(), 2);
    }
}

/// Stripe may leave the account out where it is asked as that account.
#[tokio::test]
async fn the_account_that_was_asked_is_the_events() {
    let stand = Stand::bare(Validation::Fetch);
    stand.stripe.account("acct_1");
    let event = charge("evt_1", "real");
    let fault = Fault::body(event.body()).at("/v1/events/evt_1");
    stand.stripe.fault(fault.always());
    assert_eq!(
        stand.post_bare(forged(&event, "/account", json!("acct_1"))).await,
        200
    );
    assert_eq!(stand.told.runs(), [run("evt_1", "acct_1", "real")]);
}

#[tokio::test]
async fn while_stripe_cannot_be_asked_the_delivery_comes_again() {
    for mode in BOTH {
        for fault in [
            Fault::status(500),
            Fault::status(401),
            Fault::status(403),
            Fault::rate_limited("global-rate"),
            Fault::hang_up(),
            Fault::not_json(),
            Fault::cut(),
            Fault::status(404),
            Fault::delay(Duration::from_secs(4)),
        ] {
            let stand = Stand::bare(mode);
            let event = charge("evt_1", "real");
            stand.stripe.put_event(&event);
            stand.stripe.fault(fault.clone());
            let status = stand.post_to(mode, event.body()).await;
            assert_eq!(status, 503, "{fault:?}");
            assert_eq!(stand.told.runs(), []);
            assert_eq!(stand.told.looks(), ["evt_1 deferred"]);
            assert_eq!(stand.post_to(mode, event.body()).await, 200, "{fault:?}");
            assert_eq!(stand.told.runs().len(), 1);
        }
    }
}

#[tokio::test]
async fn a_key_of_the_other_mode_is_told_and_never_no_such_event() {
    for mode in BOTH {
        let stand = Stand::bare(mode);
        let event = charge("evt_1", "real").livemode(true);
        assert_eq!(stand.post_to(mode, event.body()).await, 503);
        assert_eq!(stand.told.last_rejection(), (503, "no_client".to_owned()));
        assert_eq!(stand.asked(), 0);
        // A key that does not say its mode: Stripe does.
        let key = "tGN0bIwXnHdwOa85VABjPdSn8nWY7G7I";
        let stand = Stand::with(endpoint(mode), None, key, |builder| builder);
        stand.stripe.put_key(key);
        let fault = Fault::status(404).code("livemode_mismatch");
        stand.stripe.fault(fault);
        assert_eq!(stand.post_to(mode, event.body()).await, 503);
        assert_eq!(stand.told.last_rejection(), (503, "second_look".to_owned()));
    }
}

#[tokio::test]
async fn events_that_stripe_no_longer_gives_are_refused_and_told_so() {
    for mode in BOTH {
        let stand = Stand::bare(mode);
        let old = charge("evt_1", "real").created(NOW - 31 * DAY);
        stand.stripe.put_event(&old);
        assert_eq!(stand.post_to(mode, old.body()).await, 400);
        assert_eq!(stand.told.last_rejection(), (400, "too_old".to_owned()));
        let young = charge("evt_2", "real").created(NOW - 29 * DAY);
        stand.stripe.put_event(&young);
        assert_eq!(stand.post_to(mode, young.body()).await, 200);
        // Nobody can be asked about these.
        for id in ["", "../balance", "evt 1", "evt_1?a=b", &"e".repeat(300)] {
            let body = forged(&young, "/id", json!(id));
            assert_eq!(stand.post_to(mode, body).await, 400, "{id}");
            assert_eq!(stand.told.last_rejection().1, "no_event_id");
        }
        for (place, value, reason) in [
            ("/account", json!("acct_1\nx"), "bad_account"),
            ("/context", json!("acct 1"), "bad_account"),
            ("/type", json!("t".repeat(300)), "bad_type"),
        ] {
            let body = forged(&young, place, value);
            assert_eq!(stand.post_to(mode, body).await, 400, "{place}");
            assert_eq!(stand.told.last_rejection().1, reason);
        }
        assert_eq!(stand.asked(), 1);
    }
}

/// What anybody can post must not wait for ever for what never becomes right.
#[tokio::test]
async fn what_stripe_cannot_be_asked_is_refused_where_anybody_can_post_it() {
    for (mode, status) in [(Validation::Fetch, 400), (Validation::SignatureThenFetch, 503)] {
        let stand = Stand::bare(mode);
        stand.stripe.fault(Fault::status(400));
        assert_eq!(stand.post_to(mode, charge("evt_1", "real").body()).await, status);
    }
}

#[tokio::test]
async fn one_forgery_a_thousand_times_is_one_question() {
    for mode in BOTH {
        let stand = Stand::bare(mode);
        let forgery = charge("evt_forged", "forged").body();
        for _ in 0..1000 {
            assert_eq!(stand.post_to(mode, &forgery).await, 400);
        }
        assert_eq!(stand.asked(), 1);
        assert_eq!(stand.told.runs(), []);
    }
}

/// Answers nobody until it is opened.
#[derive(Clone)]
struct Gate(Arc<(AtomicUsize, Semaphore)>);

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gate")
    }
}

impl Transport for Gate {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            self.0.0.fetch_add(1, Ordering::Relaxed);
            let _open = self.0.1.acquire().await.unwrap();
            let kind = TransportErrorKind::Interrupted;
            Err(TransportError::new(kind, "closed"))
        })
    }
}

#[tokio::test]
async fn only_a_few_looks_are_under_way_at_once() {
    let gate = Gate(Arc::new((AtomicUsize::new(0), Semaphore::new(0))));
    let client = Client::builder(ApiKey::new(KEY).unwrap())
        .transport(gate.clone())
        .rate(Rate::unlimited())
        .retries(0)
        .build()
        .unwrap();
    let (told, clock) = (Told::default(), Arc::new(FixedClock::at(NOW)));
    let receiver = Receiver::builder(registry(&told, &clock))
        .endpoint(endpoint(Validation::Fetch))
        .client(client)
        .observer(told.clone())
        .build()
        .unwrap();
    let mut posts = tokio::task::JoinSet::new();
    for number in 0..60 {
        let (receiver, body) = (receiver.clone(), charge(&format!("evt_{number}"), "x").body());
        posts.spawn(async move {
            let admission = receiver.admit("POST").await.unwrap();
            receiver.receive(admission, "", body).await.status
        });
    }
    // All but a few are answered while Stripe answers nobody.
    for _ in 0..52 {
        assert_eq!(posts.join_next().await.unwrap().unwrap(), 503);
        assert_eq!(told.last_rejection().1, "second_look_busy");
    }
    gate.0.1.add_permits(1);
    while let Some(answer) = posts.join_next().await {
        assert_eq!(answer.unwrap(), 503);
    }
    assert_eq!(gate.0.0.load(Ordering::Relaxed), 8);
}

#[tokio::test]
async fn the_policy_of_the_endpoint_is_asked_first() {
    let live = Endpoint::without_secret("default").livemode(true);
    let stand = Stand::with(live, None, KEY, |builder| builder);
    let event = charge("evt_1", "real");
    stand.stripe.put_event(&event);
    assert_eq!(stand.post_bare(event.body()).await, 200);
    assert_eq!(
        (stand.told.last_rejection().1.as_str(), stand.asked()),
        ("livemode", 0)
    );
}

#[tokio::test]
async fn whoever_asks_for_no_verification_gets_none() {
    let stand = Stand::with(Endpoint::without_verification("default"), None, KEY, |builder| {
        builder
    });
    let event = charge("evt_1", "believed");
    assert_eq!(stand.post_bare(event.body()).await, 200);
    assert_eq!(
        (stand.told.runs(), stand.asked()),
        (vec![run("evt_1", "", "believed")], 0)
    );
}

#[test]
fn a_receiver_that_could_not_ask_is_not_built() {
    let registry = || Registry::builder().build().unwrap();
    let build = |endpoint: Endpoint| Receiver::builder(registry()).endpoint(endpoint).build();
    for mode in BOTH {
        let error = build(endpoint(mode)).unwrap_err();
        assert!(
            matches!(error, ReceiverError::NoClientToValidate { place: 0, .. }),
            "{error}"
        );
        assert!(error.to_string().contains("client"));
    }
    assert!(build(endpoint(Validation::Signature)).is_ok());
    assert!(build(Endpoint::without_verification("default")).is_ok());
    for endpoint in [Endpoint::without_secret("a"), Endpoint::without_verification("a")] {
        for mode in [Validation::Signature, Validation::SignatureThenFetch] {
            let error = build(endpoint.clone().validation(mode)).unwrap_err();
            assert!(matches!(error, ReceiverError::NoSecret { .. }), "{error}");
        }
    }
}

/// Endpoints that are put in while it serves go through no check: they ask all the same, and believe nobody.
#[tokio::test]
async fn an_endpoint_without_a_secret_asks_whatever_it_is_told() {
    let stand = Stand::bare(Validation::Signature);
    for (endpoint, status) in [
        (
            Endpoint::without_secret("default").validation(Validation::Signature),
            400,
        ),
        (
            Endpoint::without_verification("default").validation(Validation::SignatureThenFetch),
            400,
        ),
        (
            Endpoint::new("default", SigningSecret::new(SECRET).unwrap()).validation(Validation::Fetch),
            400,
        ),
    ] {
        stand.receiver.put_endpoint(endpoint);
        let body = charge("evt_forged", "forged").body();
        assert_eq!(stand.post_bare(body).await, status);
    }
    assert_eq!(stand.told.runs(), []);
    let bare = Receiver::new(
        SigningSecret::new(SECRET).unwrap(),
        Registry::builder().build().unwrap(),
    );
    bare.put_endpoint(Endpoint::without_secret("default"));
    let event = TestEvent::of("ping")
        .created(time::OffsetDateTime::now_utc().unix_timestamp())
        .body();
    let admission = bare.admit("POST").await.unwrap();
    assert_eq!(bare.receive(admission, "", event).await.status, 503);
}
