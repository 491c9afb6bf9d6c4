//! Whatever Stripe, the network or the key does: no false span, and an error that says what to do, without the key or a body.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_webhooks::SigningSecret;
use stripe_webhooks::client::BODY_LIMIT;
use stripe_webhooks::reconcile::{Listen, ListenError, ListenUpdate, Reconcile};
use stripe_webhooks::testing::Fault;

use crate::bed::{Bed, GRACE, HOUR, KEY, NOW, client, event};

/// In the key and in bodies, and in nothing that is shown.
const SECRETS: [&str; 3] = [KEY, "ReconcileTests", "BodySecret"];

/// The key that is used, what is done to the list before it is read, the words of the error, and whether waiting helps.
struct Case(&'static str, fn(&Bed), &'static str, bool);

fn cases() -> Vec<Case> {
    let fault = |words, waiting, act: fn(&Bed)| Case(KEY, act, words, waiting);
    vec![
        Case(
            "sk_test_51WrongReconcileTests",
            |_| {},
            "copy it again from the dashboard",
            false,
        ),
        Case(
            "rk_test_51ReconcileTests",
            |bed| {
                bed.stripe
                    .put_restricted_key("rk_test_51ReconcileTests", ["customer_read"])
            },
            "give the restricted key the permission rak_event_read",
            false,
        ),
        fault("the API key was rolled or has expired", false, |bed| {
            bed.stripe.expire_key(KEY)
        }),
        fault("no such path", false, |bed| bed.stripe.fault(Fault::status(404))),
        fault("lower the client's rate, or ask later", true, |bed| {
            bed.stripe.fault(Fault::rate_limited("global-rate"))
        }),
        fault("lower the client's rate, or ask later", true, |bed| {
            bed.stripe
                .fault(Fault::rate_limited("endpoint-rate").retry_after(3600))
        }),
        fault("https://status.stripe.com", true, |bed| {
            bed.stripe.fault(Fault::status(500))
        }),
        fault("may succeed later", true, |bed| bed.stripe.fault(Fault::cut())),
        fault("may succeed later", true, |bed| {
            bed.stripe.fault(Fault::hang_up())
        }),
        fault("does a proxy stand between?", false, |bed| {
            bed.stripe.fault(Fault::body("<html>BodySecret</html>"))
        }),
        fault("does a proxy stand between?", false, |bed| {
            bed.stripe
                .fault(Fault::body(r#"{"object": "list", "data": "BodySecret"}"#))
        }),
        fault("does a proxy stand between?", false, |bed| {
            let body = r#"{"object": "list", "data": [{"id": "BodySecret"}], "has_more": false}"#;
            bed.stripe.fault(Fault::body(body).always())
        }),
        fault(
            "to https://elsewhere.example, which is not followed",
            false,
            |bed| {
                bed.stripe.fault(Fault::redirect(
                    "https://elsewhere.example/v1/events?x=BodySecret",
                ))
            },
        ),
        fault("ask for smaller pages", false, |bed| {
            bed.stripe.fault(Fault::oversize(BODY_LIMIT).always())
        }),
    ]
}

fn assert_quiet(shown: &str) {
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[tokio::test]
async fn each_refusal_is_told_with_what_to_do() {
    for Case(key, act, words, helps) in cases() {
        let bed = Bed::new();
        bed.stripe.put_undelivered(&event("evt_lost", NOW - HOUR / 2));
        act(&bed);
        let reconcile = Reconcile::new(client(&bed.stripe, &bed.http, key)).undelivered_first(false);
        let report = reconcile.run_once(&bed.receiver).await.unwrap();
        let error = report.accounts[0].error.as_ref().unwrap();
        let mut shown = format!("{report} {report:?} {reconcile:?} {:?}", report.ledger());
        write!(shown, " {error} {error:?} {:?}", std::error::Error::source(error)).unwrap();
        write!(shown, " {:?}", bed.told.failed.lock().unwrap()).unwrap();
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert_eq!(error.is_temporary(), helps, "{error}");
        assert_quiet(&shown);
        assert!(
            bed.spans().await.is_empty() && !bed.has("evt_lost").await,
            "{words}"
        );
        assert_eq!(bed.told.failed.lock().unwrap().len(), 1);
        // Once somebody has acted, nothing is missing.
        let bed = Bed {
            told: Default::default(),
            ..bed
        };
        bed.stripe.clear_faults();
        bed.stripe.put_key("sk_test_51Another");
        let mended = Reconcile::new(client(&bed.stripe, &bed.http, "sk_test_51Another"));
        assert_eq!(
            mended.run_once(&bed.receiver).await.unwrap().found(),
            1,
            "{words}"
        );
    }
}

/// The same to who listens: what waiting does not mend ends it, everything else is told and waited out.
#[tokio::test]
async fn a_listener_is_told_the_same() {
    for Case(key, act, words, helps) in cases() {
        let bed = Bed::new();
        act(&bed);
        let told: Arc<Mutex<Vec<String>>> = Arc::default();
        let lines = told.clone();
        let client = client(&bed.stripe, &bed.http, key);
        let listen = Listen::new(
            &client,
            "http://127.0.0.1:1/",
            SigningSecret::new("whsec_x").unwrap(),
        )
        .unwrap()
        .on_update(move |update| {
            let mut text = format!("{update:?}");
            if let ListenUpdate::Failed(failed) = update {
                text = format!("{} {text}", failed.error);
            }
            lines.lock().unwrap().push(text);
        });
        let is_told = || told.lock().unwrap().iter().any(|line| line.contains(words));
        let waited_out = async {
            while !is_told() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let ended = tokio::time::timeout(Duration::from_secs(30), listen.run(waited_out)).await;
        match ended.unwrap_or_else(|_| panic!("nothing is told of {words}")) {
            Ok(()) => assert!(helps, "{words}"),
            Err(ListenError::Client(error)) => {
                assert!(!helps && error.to_string().contains(words), "{words}: {error}");
                assert_quiet(&format!("{error} {error:?}"));
            }
            Err(other) => panic!("{other:?}"),
        }
        assert_quiet(&format!("{told:?} {listen:?}"));
    }
}

/// A page that is too large is asked for in smaller ones, down to single events.
#[tokio::test]
async fn a_page_that_is_too_large_is_read_in_smaller_ones() {
    for (times, limits) in [
        (1, &["limit=100", "limit=10&", "limit=10&"][..]),
        (2, &["limit=100", "limit=10&", "limit=1&"]),
    ] {
        let bed = Bed::new();
        for number in 0..25 {
            bed.stripe
                .put_undelivered(&event(&format!("evt_{number}"), NOW - HOUR / 2 + number));
        }
        bed.stripe.fault(Fault::oversize(BODY_LIMIT).times(times));
        let reconcile = bed.reconcile().undelivered_first(false);
        let report = reconcile.run_once(&bed.receiver).await.unwrap();
        assert_eq!((report.found(), report.is_complete()), (25, true), "{report}");
        let queries: Vec<String> = bed
            .stripe
            .take_requests()
            .into_iter()
            .map(|r| format!("{}&", r.query))
            .collect();
        for (query, limit) in queries.iter().zip(limits) {
            assert!(query.contains(limit), "{queries:?}");
        }
        // The next pass begins with whole pages.
        bed.pass(GRACE);
        assert!(bed.run_once().await.is_complete());
        let queries = bed.stripe.take_requests();
        assert!(queries[0].query.contains("limit=100"), "{queries:?}");
    }
}

/// An account that has left the platform is told, and holds up no other.
#[tokio::test]
async fn an_account_that_is_not_connected_is_told_beside_the_others() {
    let bed = Bed::new();
    bed.stripe.put_undelivered(&event("evt_own", NOW - HOUR / 2));
    let connected = bed.stripe.account("acct_here");
    connected.put_undelivered(&event("evt_here", NOW - HOUR / 2));
    let reconcile = bed.reconcile().accounts(["acct_gone", "acct_here"]);
    let report = reconcile.run_once(&bed.receiver).await.unwrap();
    assert_eq!(report.found(), 2);
    for account in &report.accounts {
        let is_gone = account.account.as_deref() == Some("acct_gone");
        assert_eq!(account.error.is_some(), is_gone, "{report}");
    }
    let text = report.to_string();
    assert!(
        text.contains("acct_gone: not compared to the end") && text.contains("has revoked its access"),
        "{text}"
    );
    let failed = bed.told.failed.lock().unwrap();
    assert!(
        failed.len() == 1 && failed[0].contains("not connected to the key's platform"),
        "{failed:?}"
    );
}
