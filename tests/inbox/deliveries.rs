//! The delivery log: what came, from where, with which secret, and what it was answered.

use std::{net::IpAddr, sync::Arc, time::Duration};

use stripe_webhooks::{
    Context, Endpoint, Event, Receiver, ReceiverError, Registry, SigningSecret, Verifier,
    inbox::{DeliveryLogEntry, DeliveryQuery, Retention},
    receiver::RequestHead,
    sign,
};

use crate::bed::{Bed, Script, Step};

on_every_store! {
    every_answer_is_a_line
    the_log_is_read_in_pages_and_by_what_is_asked
    lines_outlive_a_failed_event
    junk_is_bounded_and_lines_grow_old
}

const SECRET: &str = "whsec_test";
const AGENT: &str = "Stripe/1.0 (+https://stripe.com/docs/webhooks)";

fn receiver(bed: &Bed) -> Receiver {
    let registry = Registry::builder()
        .on("customer", |_: Event, _: Context<'_>| Ok(()))
        .build()
        .unwrap();
    let old = SigningSecret::new("whsec_old").unwrap().labelled("2025");
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap().labelled("2026")).with_secret(old);
    Receiver::builder(registry)
        .secret(verifier.clone())
        .endpoint(
            Endpoint::new("secret-path", verifier)
                .label("live")
                .livemode(true),
        )
        .trusted_proxies(["10.0.0.0/8"])
        .log_headers(["User-Agent", "X-Request-Id", "Stripe-Signature"])
        .inbox(bed.store.clone())
        .build()
        .unwrap()
}

fn body(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","object":"event","type":"customer.created","created":5,"livemode":false,"data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    )
}

/// Sends a request through a proxy; the status.
async fn send(receiver: &Receiver, method: &str, endpoint: Option<&str>, secret: &str, body: &str) -> u16 {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs() as i64;
    let signature = sign(body, secret, now);
    let head = RequestHead::new(method)
        .endpoint(endpoint)
        .peer(Some(IpAddr::from([10, 0, 0, 7])))
        .headers([
            ("user-agent", AGENT.as_bytes()),
            ("x-forwarded-for", b"6.6.6.6, 203.0.113.9"),
            ("stripe-signature", signature.as_bytes()),
            ("x-other", b"not on the list"),
        ]);
    match receiver.admit(head).await {
        Ok(admission) => {
            receiver
                .receive(admission, signature.as_bytes(), body)
                .await
                .status
        }
        Err(answer) => answer.status,
    }
}

/// The log once it has this many lines, the oldest first.
async fn log(bed: &Bed, lines: usize) -> Vec<DeliveryLogEntry> {
    for _ in 0..1000 {
        let mut all = bed.store.deliveries(&DeliveryQuery::default()).await.unwrap();
        if all.len() >= lines {
            all.reverse();
            return all;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!(
        "the log never had {lines} lines: {:?}",
        bed.store.deliveries(&DeliveryQuery::default()).await
    );
}

async fn every_answer_is_a_line(bed: Bed) {
    let receiver = receiver(&bed);
    let started = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_micros() as i64;
    let one = body("evt_1");
    for (method, endpoint, secret, status) in [
        ("POST", None, SECRET, 200),
        ("POST", None, "whsec_old", 200),
        ("POST", None, "whsec_forged", 400),
        ("GET", None, SECRET, 405),
        ("POST", Some("unknown"), SECRET, 404),
        ("POST", Some("secret-path"), SECRET, 200),
    ] {
        assert_eq!(send(&receiver, method, endpoint, secret, &one).await, status);
    }
    let mut log = log(&bed, 6).await;
    // PostgreSQL has two writers: the lines' numbers need not follow the clock.
    log.sort_by_key(|d| d.at_us);
    let seen: Vec<_> = log
        .iter()
        .map(|d| {
            (
                &*d.verdict,
                d.status,
                d.authenticated,
                d.event_id.as_deref(),
                d.secret_label.as_deref(),
                d.endpoint.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        seen,
        [
            (
                "recorded",
                200,
                true,
                Some("evt_1"),
                Some("2026"),
                Some("default")
            ),
            (
                "duplicate",
                200,
                true,
                Some("evt_1"),
                Some("2025"),
                Some("default")
            ),
            // What a forger wrote into the body is not believed.
            ("no_match", 400, false, None, None, Some("default")),
            ("method", 405, false, None, None, None),
            ("unknown_endpoint", 404, false, None, None, None),
            // By its label: the id in the path may be a secret.
            ("livemode", 200, true, Some("evt_1"), Some("2026"), Some("live")),
        ]
    );
    for line in &log {
        assert_eq!(
            line.remote.as_deref(),
            Some("203.0.113.9"),
            "behind the trusted proxy, and no further"
        );
        assert_eq!(
            line.headers,
            [("user-agent".to_owned(), AGENT.to_owned())],
            "the allow-list, never the signature"
        );
        assert!(line.at_us >= started - 1_000_000 && line.id > 0, "{line:?}");
    }
    bed.healthy().await;
}

async fn the_log_is_read_in_pages_and_by_what_is_asked(bed: Bed) {
    let receiver = receiver(&bed);
    for n in 0..5 {
        send(&receiver, "POST", None, SECRET, &body(&format!("evt_{n}"))).await;
        // PostgreSQL has two writers: lines that are written at the same time may be numbered either way.
        log(&bed, n + 1).await;
    }
    send(&receiver, "POST", None, SECRET, &body("evt_2")).await;
    log(&bed, 6).await;
    send(&receiver, "POST", None, "whsec_forged", &body("evt_2")).await;
    log(&bed, 7).await;
    let ask = async |query: DeliveryQuery| bed.store.deliveries(&query).await.unwrap();
    let two = ask(DeliveryQuery::event("evt_2")).await;
    let verdicts: Vec<_> = two.iter().map(|d| d.verdict.as_str()).collect();
    assert_eq!(verdicts, ["duplicate", "recorded"], "the newest first");
    let mut query = DeliveryQuery::default();
    query.authenticated = Some(false);
    assert_eq!(ask(query.clone()).await.len(), 1);
    query.authenticated = Some(true);
    query.verdict = Some("recorded".into());
    query.limit = 2;
    let mut pages = Vec::new();
    loop {
        let page = ask(query.clone()).await;
        let Some(last) = page.last() else { break };
        assert!(page.len() <= 2);
        query.before = Some(last.id);
        pages.extend(page.into_iter().map(|d| d.event_id.unwrap()));
    }
    assert_eq!(pages, ["evt_4", "evt_3", "evt_2", "evt_1", "evt_0"]);
}

async fn lines_outlive_a_failed_event(bed: Bed) {
    let receiver = receiver(&bed);
    send(&receiver, "POST", None, SECRET, &body("evt_1")).await;
    bed.worker(Script::new(|_, _, _| Step::Permanent))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(bed.store.counts().await.unwrap().dead, 1);
    assert_eq!(log(&bed, 1).await[0].verdict, "recorded");
}

async fn junk_is_bounded_and_lines_grow_old(bed: Bed) {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_micros() as i64;
    for n in 0..40 {
        let mut junk = DeliveryLogEntry::new("no_match", 400);
        junk.at_us = now + n;
        bed.store.log_delivery(junk);
    }
    for age in [1, 40] {
        let mut good = DeliveryLogEntry::new("recorded", 200);
        good.authenticated = true;
        good.at_us = now - age * 86_400_000_000;
        bed.store.log_delivery(good);
    }
    log(&bed, 42).await;
    let mut retention = Retention::default();
    retention.junk_deliveries = 7;
    let report = bed.store.prune(&retention).await.unwrap();
    assert_eq!(
        report.deliveries, 34,
        "33 lines of junk, and the line of 40 days ago"
    );
    let left = log(&bed, 8).await;
    let junk: Vec<_> = left
        .iter()
        .filter(|d| !d.authenticated)
        .map(|d| d.at_us - now)
        .collect();
    assert_eq!(junk, [33, 34, 35, 36, 37, 38, 39], "the newest are kept");
    assert_eq!(left.len(), 8);
}

#[test]
fn a_proxy_that_is_no_address_is_refused_at_the_start() {
    let built = Receiver::builder(Registry::builder().build().unwrap())
        .secret(SigningSecret::new(SECRET).unwrap())
        .trusted_proxies(["10.0.0.0/8", "proxy.example.com"])
        .build();
    let Err(error) = built else {
        panic!("a host name was taken for a network")
    };
    assert!(matches!(&error, ReceiverError::BadProxy { text, .. } if text == "proxy.example.com"));
}

/// Anybody can send requests without a good signature: however many, the log keeps a bounded number by itself.
#[cfg(feature = "sqlite")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_junk_does_not_grow_the_log() {
    let bed = Bed::sqlite().await.unwrap();
    let mut options = stripe_webhooks::inbox::Options::default();
    options.tables = crate::bed::unique("flood");
    options.junk_per_minute = u32::MAX;
    options.junk_kept = 100;
    let store = stripe_webhooks::inbox::Sqlite::open_with(&bed.schema, options)
        .await
        .unwrap();
    let store: Arc<dyn stripe_webhooks::inbox::Store> = store.into();
    for n in 0..3000 {
        let mut junk = DeliveryLogEntry::new("no_match", 400);
        junk.at_us = n;
        store.log_delivery(junk);
    }
    let mut query = DeliveryQuery::default();
    query.limit = 10_000;
    for _ in 0..1000 {
        let kept = store.deliveries(&query).await.unwrap();
        if kept.first().is_some_and(|d| d.at_us == 2999) {
            assert!((100..700).contains(&kept.len()), "{} lines were kept", kept.len());
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the last line was never written");
}
