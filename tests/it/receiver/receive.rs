//! The table of answers, of the receiver alone; the folder `adapters` asks every adapter for it over a real socket.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::clock::{BoxFuture, FixedClock};
use stripe_webhooks::event::{ApiVersions, OnMismatch};
use stripe_webhooks::observer::{self, Rejected};
use stripe_webhooks::receiver::{Accounts, Answer, EndpointLookup, LookupError, RequestHead};
use stripe_webhooks::{
    Context, Delivery, Endpoint, Event, HandlerError, HandlerResult, Observer, Receiver, ReceiverError,
    Registry, RegistryBuilder, SigningSecret, Verifier, sign,
};

use crate::support::{Calls, body, customer, now_or_never, thin};

const NOW: i64 = 1_790_000_000;

fn secret(text: &str) -> Verifier {
    SigningSecret::new(text).unwrap().into()
}

fn registry() -> RegistryBuilder {
    Registry::builder().clock(Arc::new(FixedClock::at(NOW)))
}

#[derive(Default, Clone)]
struct Log(Calls);

impl Observer for Log {
    fn received(&self, received: &observer::Received<'_>) {
        let endpoint = received.endpoint.unwrap_or("-");
        self.0.add(format!("received {endpoint} {}", received.bytes > 0));
    }
    fn verified(&self, verified: &observer::Verified<'_>) {
        self.0.add(format!(
            "verified {} at {} with {:?}",
            verified.delivery.event_type(),
            verified.endpoint,
            verified.secret
        ));
    }
    fn rejected(&self, rejected: &Rejected<'_>) {
        self.0
            .add(format!("rejected {} {}", rejected.status, rejected.reason));
    }
    fn answered(&self, answered: &observer::Answered<'_>) {
        self.0.add(format!(
            "answered {} {} {}",
            answered.endpoint.unwrap_or("-"),
            answered.status,
            answered.delivery.map_or("-", |delivery| delivery.id())
        ));
    }
    fn started(&self, started: &observer::Started<'_>) {
        self.0.add(format!("started {}", started.attempt));
    }
    fn finished(&self, finished: &observer::Finished<'_>) {
        self.0.add(format!("finished {}", finished.report.outcome.name()));
    }
    fn failed(&self, failed: &observer::Failed<'_>) {
        self.0.add(format!("failed retryable={}", failed.is_retryable));
    }
}

fn post(receiver: &Receiver, endpoint: Option<&str>, header: &str, body: &str) -> Answer {
    now_or_never(async {
        match receiver
            .admit(
                RequestHead::new("POST")
                    .endpoint(endpoint)
                    .content_length(Some(body.len() as u64)),
            )
            .await
        {
            Ok(admission) => receiver.receive(admission, header, body).await,
            Err(answer) => answer,
        }
    })
}

#[test]
fn observers_are_told_in_order_and_their_panics_are_swallowed() {
    struct Panics;
    impl Observer for Panics {
        fn received(&self, _: &observer::Received<'_>) {
            panic!("observer")
        }
    }
    fn fails(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("no"))
    }
    let log = Log::default();
    let receiver = Receiver::builder(registry().on("customer", fails).build().unwrap())
        .secret(SigningSecret::new("whsec_a").unwrap().labelled("a"))
        .observer(Panics)
        .observer(log.clone())
        .without_timer()
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    assert_eq!(
        post(&receiver, None, &sign(&text, "whsec_a", NOW), &text).status,
        500
    );
    assert_eq!(
        log.0.take(),
        [
            "received default true",
            "verified customer.created at default with Some(\"a\")",
            "started 1",
            "finished failed",
            "failed retryable=true",
            "answered default 500 evt_1NG8Du2eZvKYlo2CUI79vXWy"
        ]
    );
    assert_eq!(
        post(&receiver, None, &sign(&text, "whsec_b", NOW), &text).status,
        400
    );
    assert_eq!(
        log.0.take(),
        [
            "received default true",
            "rejected 400 no_match",
            "answered default 400 -"
        ]
    );
    assert_eq!(post(&receiver, Some("nobody"), "", &text).status, 404);
    assert_eq!(log.0.take(), ["rejected 404 unknown_endpoint"]);
}

#[test]
fn a_receiver_without_any_secret_is_not_built() {
    let built = |endpoints: Vec<Endpoint>| {
        let builder = Receiver::builder(registry().build().unwrap());
        endpoints
            .into_iter()
            .fold(builder, |builder, endpoint| builder.endpoint(endpoint))
            .build()
    };
    assert_eq!(built(vec![]).unwrap_err(), ReceiverError::NoEndpoint);
    let one = || Endpoint::new("one", secret("whsec_a"));
    let error = built(vec![one(), Endpoint::new("two", secret("whsec_b")), one()]).unwrap_err();
    assert!(matches!(
        error,
        ReceiverError::DuplicateEndpoint {
            first: 0,
            second: 2,
            ..
        }
    ));
    let printed = format!("{error} {error:?}");
    assert!(!printed.contains("one"), "an id may be a secret path: {printed}");
    let bad = Endpoint::new("a/b", secret("whsec_a"));
    assert_eq!(built(vec![bad]).unwrap_err(), ReceiverError::BadEndpointId);
    assert!(built(vec![one()]).is_ok());
}

#[test]
fn endpoints_have_their_own_secrets_and_are_rotated_while_serving() {
    let receiver = Receiver::builder(registry().build().unwrap())
        .endpoint(Endpoint::new("a", secret("whsec_a")))
        .endpoint(Endpoint::new("b", secret("whsec_b")))
        .without_timer()
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    let status = |id: &str, with: &str| post(&receiver, Some(id), &sign(&text, with, NOW), &text).status;
    assert_eq!((status("a", "whsec_a"), status("a", "whsec_b")), (200, 400));
    assert_eq!((status("b", "whsec_a"), status("/b/", "whsec_b")), (400, 200));
    receiver.put_endpoint(Endpoint::new(
        "a",
        secret("whsec_c").with_secret(SigningSecret::new("whsec_a").unwrap()),
    ));
    assert_eq!((status("a", "whsec_a"), status("a", "whsec_c")), (200, 200));
    receiver.put_endpoint(Endpoint::new("a", secret("whsec_c")));
    assert_eq!((status("a", "whsec_a"), status("a", "whsec_c")), (400, 200));
    assert!(receiver.remove_endpoint("b") && !receiver.remove_endpoint("b"));
    assert_eq!(status("b", "whsec_b"), 404);
    assert_eq!(
        receiver.endpoint_ids().iter().map(|id| &**id).collect::<Vec<_>>(),
        ["a"]
    );
}

#[test]
fn unknown_endpoints_are_looked_up() {
    struct Tenants;
    impl EndpointLookup for Tenants {
        fn endpoint<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Endpoint>, LookupError>> {
            Box::pin(async move {
                match id {
                    "tenant" => Ok(Some(Endpoint::new("tenant", secret("whsec_t")))),
                    "broken" => Err("the vault is sealed".into()),
                    _ => Ok(None),
                }
            })
        }
    }
    let receiver = Receiver::builder(registry().build().unwrap())
        .lookup(Tenants)
        .without_timer()
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    let status = |id: &str| post(&receiver, Some(id), &sign(&text, "whsec_t", NOW), &text).status;
    assert_eq!(
        (status("tenant"), status("nobody"), status("broken")),
        (200, 404, 503)
    );
}

#[test]
fn policy_decides_what_an_endpoint_accepts() {
    let log = Log::default();
    let status = |endpoint: Endpoint, change: &dyn Fn(&mut serde_json::Value)| {
        let receiver = Receiver::builder(registry().build().unwrap())
            .endpoint(endpoint)
            .observer(log.clone())
            .without_timer()
            .build()
            .unwrap();
        let mut event: serde_json::Value =
            serde_json::from_str(&body("customer.created", customer())).unwrap();
        change(&mut event);
        let text = event.to_string();
        let answer = post(&receiver, Some("e"), &sign(&text, "whsec_a", NOW), &text);
        let rejected: Vec<_> = log
            .0
            .take()
            .into_iter()
            .filter(|line| line.starts_with("rejected"))
            .collect();
        (answer.status, rejected.join(","))
    };
    let endpoint = || Endpoint::new("e", secret("whsec_a"));
    let same = |_: &mut serde_json::Value| {};
    let live = |event: &mut serde_json::Value| event["livemode"] = json!(true);
    let connected = |event: &mut serde_json::Value| event["account"] = json!("acct_1");
    let ok = || (200, String::new());
    let rejected = |reason: &str| (200, format!("rejected 200 {reason}"));
    assert_eq!(status(endpoint().livemode(true), &same), rejected("livemode"));
    assert_eq!(status(endpoint().livemode(true), &live), ok());
    assert_eq!(status(endpoint().livemode(false), &live), rejected("livemode"));
    assert_eq!(
        status(endpoint().livemode(true).on_mismatch(OnMismatch::Refuse), &same),
        (400, "rejected 400 livemode".into())
    );
    assert_eq!(
        status(endpoint().accounts(Accounts::Own), &connected),
        rejected("account")
    );
    assert_eq!(status(endpoint().accounts(Accounts::Own), &same), ok());
    assert_eq!(
        status(endpoint().accounts(Accounts::Connected), &same),
        rejected("account")
    );
    assert_eq!(
        status(endpoint().accounts(Accounts::only(["acct_1"])), &connected),
        ok()
    );
    assert_eq!(
        status(endpoint().accounts(Accounts::only(["acct_2"])), &connected),
        rejected("account")
    );
    assert_eq!(
        status(
            endpoint().api_versions(ApiVersions::Train(String::from("endive"))),
            &same
        ),
        ok()
    );
    assert_eq!(
        status(endpoint().api_versions(ApiVersions::Train("basil")), &same),
        rejected("api_version")
    );
    assert_eq!(
        status(
            endpoint().api_versions(ApiVersions::Exact("2026-10-28.endive")),
            &same
        ),
        ok()
    );
    assert_eq!(
        status(endpoint().api_versions(ApiVersions::Exact("2026-10-28")), &same),
        rejected("api_version")
    );
}

/// Of either family: who it is that an event is of, and which endpoints accept it.
#[test]
fn accounts_are_checked_in_events_of_both_families() {
    let snapshot: serde_json::Value = serde_json::from_str(&body("customer.created", customer())).unwrap();
    let mut notification: serde_json::Value = serde_json::from_str(&thin("v2.new.thing")).unwrap();
    notification.as_object_mut().unwrap().remove("context");
    let policies = [
        Accounts::Any,
        Accounts::Own,
        Accounts::Connected,
        Accounts::only(["acct_1", "acct_9"]),
    ];
    let receivers = policies.map(|policy| {
        Receiver::builder(registry().build().unwrap())
            .endpoint(
                Endpoint::new("e", secret("whsec_a"))
                    .accounts(policy)
                    .on_mismatch(OnMismatch::Refuse),
            )
            .without_timer()
            .build()
            .unwrap()
    });
    // The last column: accepted by any, own, connected, only acct_1.
    for (family, members, expected) in [
        ("snapshot", json!({}), [200, 200, 400, 400]),
        (
            "snapshot",
            json!({"account": null, "context": null}),
            [200, 200, 400, 400],
        ),
        ("snapshot", json!({"account": "acct_1"}), [200, 400, 200, 200]),
        ("snapshot", json!({"account": "acct_2"}), [200, 400, 200, 400]),
        (
            "snapshot",
            json!({"account": "acct_2", "context": "acct_1"}),
            [200, 400, 200, 400],
        ),
        ("snapshot", json!({"context": "acct_1"}), [200, 400, 200, 200]),
        ("snapshot", json!({"user_id": "acct_2"}), [200, 400, 200, 400]),
        ("snapshot", json!({"account": 7}), [200, 400, 400, 400]),
        ("thin", json!({}), [200, 200, 400, 400]),
        ("thin", json!({"context": "acct_1"}), [200, 400, 200, 200]),
        ("thin", json!({"context": "acct_2"}), [200, 400, 200, 400]),
        ("thin", json!({"context": "acct_2/acct_1"}), [200, 400, 200, 200]),
        ("thin", json!({"context": "org_1/acct_1/"}), [200, 400, 200, 200]),
        ("thin", json!({"context": "acct_1/acct_2"}), [200, 400, 200, 400]),
        ("thin", json!({"context": "acct_11"}), [200, 400, 200, 400]),
        ("thin", json!({"context": ["acct_1"]}), [200, 400, 400, 400]),
    ] {
        let mut event = if family == "thin" {
            notification.clone()
        } else {
            snapshot.clone()
        };
        for (name, value) in members.as_object().unwrap() {
            event[name] = value.clone();
        }
        let text = event.to_string();
        let header = sign(&text, "whsec_a", NOW);
        let statuses = receivers
            .each_ref()
            .map(|receiver| post(receiver, Some("e"), &header, &text).status);
        assert_eq!(statuses, expected, "{family} {members}");
    }
}

#[test]
fn a_policy_that_only_warns_still_runs_the_handlers() {
    let calls = Calls::default();
    fn note(_: Event, cx: Context<'_, Calls>) -> HandlerResult {
        cx.state().add("ran");
        Ok(())
    }
    let receiver = Receiver::builder(registry().state(calls.clone()).on("*", note).build().unwrap())
        .endpoint(
            Endpoint::new("default", secret("whsec_a"))
                .livemode(true)
                .on_mismatch(OnMismatch::Warn),
        )
        .without_timer()
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    assert_eq!(
        post(&receiver, None, &sign(&text, "whsec_a", NOW), &text).status,
        200
    );
    assert_eq!(calls.take(), ["ran"]);
}

#[test]
fn limits_hold_to_the_byte() {
    let body = body("customer.created", customer());
    let header = sign(&body, "whsec_a", NOW);
    for (limit, expected) in [(body.len(), 200), (body.len() - 1, 413)] {
        let builder = Receiver::builder(registry().build().unwrap()).secret(secret("whsec_a"));
        let receiver = builder.body_limit(limit).build().unwrap();
        assert_eq!(
            post(&receiver, None, &header, &body).status,
            expected,
            "announced, {limit}"
        );
        // Not announced: the receiver counts what the adapter read.
        let answer = now_or_never(async {
            let admission = receiver.admit("POST").await.unwrap();
            receiver.receive(admission, &header, body.as_str()).await
        });
        assert_eq!(answer.status, expected, "{limit}");
    }
}

#[test]
fn a_body_announced_as_too_long_is_refused_before_it_is_read() {
    let receiver = Receiver::new(secret("whsec_a"), registry().build().unwrap());
    // The default, as it is documented.
    for (length, expected) in [(1_048_576, None), (1_048_577, Some(413)), (u64::MAX, Some(413))] {
        let refused =
            now_or_never(receiver.admit(RequestHead::new("POST").content_length(Some(length)))).err();
        assert_eq!(refused.map(|answer| answer.status), expected, "{length}");
    }
    let admission = now_or_never(receiver.admit("POST")).unwrap();
    assert_eq!(admission.body_limit(), 1_048_576);
}

#[test]
fn an_admission_tells_its_limit_and_where_the_request_comes_from() {
    let builder = Receiver::builder(registry().build().unwrap()).secret(secret("whsec_a"));
    let builder = builder
        .trusted_proxies(["10.0.0.0/8"])
        .log_headers(["User-Agent"]);
    let receiver = builder.body_limit(77).build().unwrap();
    let head = RequestHead::new("POST")
        .peer(Some([10, 1, 2, 3].into()))
        .headers([
            ("X-Forwarded-For", &b"203.0.113.9"[..]),
            ("USER-AGENT", b"Stripe/1.0"),
            ("Cookie", b"private"),
        ]);
    let admission = now_or_never(receiver.admit(head)).unwrap();
    assert_eq!(admission.body_limit(), 77);
    assert_eq!(admission.remote(), Some([203, 0, 113, 9].into()));
    assert_eq!(
        admission.headers(),
        [("user-agent".to_owned(), "Stripe/1.0".to_owned())]
    );
    let other = [192, 0, 2, 1].into();
    assert_eq!(admission.with_remote(other).remote(), Some(other));
}

#[test]
fn an_endpoint_is_called_by_its_label() {
    let plain = Endpoint::new("x8Kq", secret("whsec_a"));
    assert_eq!((plain.id(), plain.name()), ("x8Kq", "x8Kq"));
    let named = plain.label("billing");
    assert_eq!((named.id(), named.name()), ("x8Kq", "billing"));
    assert!(
        named
            .verifier()
            .unwrap()
            .verify_at(b"{}", sign("{}", "whsec_a", NOW), NOW)
            .is_ok()
    );
}

#[test]
fn an_endpoints_id_has_at_most_128_characters() {
    let build = |id: String| {
        let builder = Receiver::builder(registry().build().unwrap());
        builder.endpoint(Endpoint::new(id, secret("whsec_a"))).build()
    };
    assert!(build("x".repeat(128)).is_ok());
    assert_eq!(build("x".repeat(129)).err(), Some(ReceiverError::BadEndpointId));
}

#[test]
fn a_wait_of_less_than_a_second_is_one() {
    fn soon(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("soon").retry_after(Duration::from_millis(300)))
    }
    let receiver = Receiver::new(secret("whsec_a"), registry().on("*", soon).build().unwrap());
    let body = body("customer.created", customer());
    let answer = post(&receiver, None, &sign(&body, "whsec_a", NOW), &body);
    assert_eq!((answer.status, answer.retry_after), (500, Some(1)));
}

#[test]
fn only_post_is_admitted() {
    let receiver = Receiver::new(secret("whsec_a"), registry().build().unwrap());
    for (method, expected) in [
        ("POST", None),
        ("GET", Some(405)),
        ("post", Some(405)),
        ("", Some(405)),
    ] {
        let refused = now_or_never(receiver.admit(method)).err();
        assert_eq!(refused.map(|answer| answer.status), expected, "{method:?}");
    }
}

#[test]
fn a_refused_method_is_named_if_it_is_one() {
    #[derive(Clone, Default)]
    struct Messages(Arc<std::sync::Mutex<Vec<String>>>);

    impl Observer for Messages {
        fn rejected(&self, rejected: &Rejected<'_>) {
            self.0.lock().unwrap().push(rejected.message.clone());
        }
    }

    let messages = Messages::default();
    let receiver = Receiver::builder(registry().build().unwrap())
        .secret(secret("whsec_a"))
        .observer(messages.clone())
        .build()
        .unwrap();
    for method in ["GET", "get", "A B\nC", "", &"X".repeat(17)] {
        assert!(now_or_never(receiver.admit(method)).is_err());
    }
    let told = messages.0.lock().unwrap();
    assert_eq!(told[0], "the method is GET, not POST");
    assert!(
        told[1..]
            .iter()
            .all(|message| message == "the method is no HTTP method, not POST"),
        "{told:?}"
    );
}

#[test]
fn a_failure_for_good_is_answered_200() {
    fn never(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("never").permanent())
    }
    let receiver = Receiver::new(secret("whsec_a"), registry().on("*", never).build().unwrap());
    let body = body("customer.created", customer());
    assert_eq!(
        post(&receiver, None, &sign(&body, "whsec_a", NOW), &body).status,
        200
    );
}

/// Without an inbox the handlers run at once, and a failure of theirs is the queue's to bring again.
#[test]
fn a_trusted_event_reaches_the_handlers_where_there_is_no_inbox() {
    fn fails(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("not now"))
    }
    fn never(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("never").permanent())
    }
    let delivery = Delivery::from_body_without_verification(body("customer.created", customer())).unwrap();
    for (registry, status) in [
        (Registry::builder(), 200),
        (Registry::builder().on("customer", fails), 500),
        (Registry::builder().on("customer", never), 200),
    ] {
        let registry = registry.build().unwrap();
        let log = Log::default();
        let builder = Receiver::builder(registry).observer(log.clone());
        let receiver = builder.build_without_endpoints().unwrap();
        let answer = now_or_never(receiver.receive_without_verification(&delivery));
        assert_eq!(answer.status, status);
        let told = log.0.take();
        assert_eq!(told.first().unwrap(), "received - true");
        assert_eq!(
            *told.last().unwrap(),
            format!("answered - {status} {}", delivery.id())
        );
    }
}
