//! The table of answers: of the receiver alone, and of the axum adapter over a real socket.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::clock::{BoxFuture, FixedClock, Timer};
use stripe_webhooks::event::{ApiVersions, OnMismatch};
use stripe_webhooks::receiver::{Accounts, Answer, EndpointLookup, LookupError};
use stripe_webhooks::registry::{HandlerReport, Rejection};
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
    fn received(&self, endpoint: Option<&str>, bytes: usize) {
        self.0
            .add(format!("received {} {}", endpoint.unwrap_or("-"), bytes > 0));
    }
    fn verified(&self, delivery: &Delivery, endpoint: &str, secret: Option<&str>) {
        self.0.add(format!(
            "verified {} at {endpoint} with {secret:?}",
            delivery.event_type()
        ));
    }
    fn rejected(&self, rejection: &Rejection<'_>) {
        self.0
            .add(format!("rejected {} {}", rejection.status, rejection.reason));
    }
    fn started(&self, _: &Delivery, _: &str, attempt: u32) {
        self.0.add(format!("started {attempt}"));
    }
    fn finished(&self, _: &Delivery, report: &HandlerReport) {
        self.0.add(format!("finished {}", report.outcome.name()));
    }
    fn failed(&self, _: &Delivery, retryable: bool) {
        self.0.add(format!("failed retryable={retryable}"));
    }
}

fn post(receiver: &Receiver, endpoint: Option<&str>, header: &str, body: &str) -> Answer {
    now_or_never(async {
        match receiver.admit("POST", endpoint, Some(body.len() as u64)).await {
            Ok(admission) => receiver.receive(admission, header, body).await,
            Err(answer) => answer,
        }
    })
}

#[test]
fn observers_are_told_in_order_and_their_panics_are_swallowed() {
    struct Panics;
    impl Observer for Panics {
        fn received(&self, _: Option<&str>, _: usize) {
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
            "failed retryable=true"
        ]
    );
    assert_eq!(
        post(&receiver, None, &sign(&text, "whsec_b", NOW), &text).status,
        400
    );
    assert_eq!(log.0.take(), ["received default true", "rejected 400 no_match"]);
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
    assert!(matches!(
        built(vec![one(), one()]).unwrap_err(),
        ReceiverError::DuplicateEndpoint { .. }
    ));
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
        status(endpoint().api_versions(ApiVersions::Train("endive")), &same),
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
fn the_deadline_answers_500() {
    #[derive(Debug)]
    struct AtOnce;
    impl Timer for AtOnce {
        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            let ready = duration < Duration::from_secs(30);
            Box::pin(async move {
                if !ready {
                    std::future::pending().await
                }
            })
        }
    }
    async fn hangs(_: Event, _: Context<'_>) -> HandlerResult {
        std::future::pending().await
    }
    let receiver = Receiver::builder(registry().on("*", hangs).build().unwrap())
        .secret(secret("whsec_a"))
        .timer(AtOnce)
        .build()
        .unwrap();
    let text = body("customer.created", customer());
    assert_eq!(
        post(&receiver, None, &sign(&text, "whsec_a", NOW), &text).status,
        500
    );
}

#[cfg(feature = "axum")]
mod over_a_socket {
    use std::net::SocketAddr;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    fn by_email(event: Event, _: Context<'_>) -> HandlerResult {
        let email = event
            .raw_object()
            .get("email")
            .map(|email| email.as_str().to_owned());
        match email.as_deref() {
            Some("\"fail@example.com\"") => Err(HandlerError::new("no").retry_after(Duration::from_secs(7))),
            Some("\"never@example.com\"") => Err(HandlerError::new("no").permanent()),
            Some("\"panic@example.com\"") => panic!("on purpose"),
            _ => Ok(()),
        }
    }

    async fn server() -> SocketAddr {
        let registry = registry().on("customer", by_email).build().unwrap();
        let receiver = Receiver::builder(registry)
            .secret(secret("whsec_a"))
            .endpoint(Endpoint::new("tenant-1", secret("whsec_t")))
            .body_limit(64 * 1024)
            .build()
            .unwrap();
        let app = axum::Router::new()
            .route("/webhook", stripe_webhooks::axum::post(receiver.clone()))
            .nest("/hooks", stripe_webhooks::axum::router(receiver));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        address
    }

    async fn exchange(address: SocketAddr, head: &str, body: &[u8]) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        // The server may answer and close before the whole body is written.
        let _ = stream.write_all(body).await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).into_owned()
    }

    async fn send(address: SocketAddr, method: &str, path: &str, signature: &str, body: &[u8]) -> String {
        let signature = if signature.is_empty() {
            String::new()
        } else {
            format!("Stripe-Signature: {signature}\r\n")
        };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n{signature}\r\n",
            body.len()
        );
        exchange(address, &head, body).await
    }

    fn status(answer: &str) -> u16 {
        answer
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or_else(|| panic!("{answer}"))
    }

    #[tokio::test]
    async fn every_row_of_the_table_is_answered() {
        let address = server().await;
        let with_email = |email: &str| {
            body(
                "customer.created",
                json!({"id": "cus_1", "object": "customer", "email": email}),
            )
        };
        let good = with_email("a@example.com");
        let post = async |path: &str, signature: String, body: &str| {
            status(&send(address, "POST", path, &signature, body.as_bytes()).await)
        };
        // accepted; duplicate; unknown type; no handler; thin
        assert_eq!(post("/webhook", sign(&good, "whsec_a", NOW), &good).await, 200);
        assert_eq!(post("/webhook", sign(&good, "whsec_a", NOW), &good).await, 200);
        for text in [
            body("new.thing", json!({})),
            body("invoice.paid", json!({"object": "invoice"})),
            thin("v2.new.thing"),
        ] {
            assert_eq!(post("/webhook", sign(&text, "whsec_a", NOW), &text).await, 200);
        }
        // signature bad, missing, stale, early; not JSON; not an event: one flat text
        let mut texts = Vec::new();
        for (signature, text) in [
            (sign(&good, "whsec_wrong", NOW), good.as_str()),
            (String::new(), &good),
            ("t=1".to_owned(), &good),
            (sign(&good, "whsec_a", NOW - 301), &good),
            (sign(&good, "whsec_a", NOW + 301), &good),
            (sign("not json", "whsec_a", NOW), "not json"),
            (sign("{}", "whsec_a", NOW), "{}"),
            (sign("", "whsec_a", NOW), ""),
        ] {
            let answer = send(address, "POST", "/webhook", &signature, text.as_bytes()).await;
            assert_eq!(status(&answer), 400, "{signature} {text}");
            texts.push(answer.rsplit("\r\n\r\n").next().unwrap().to_owned());
        }
        texts.dedup();
        assert_eq!(texts, ["bad request"]);
        // endpoints
        assert_eq!(
            post("/hooks/tenant-1", sign(&good, "whsec_t", NOW), &good).await,
            200
        );
        assert_eq!(
            post("/hooks/tenant-1/", sign(&good, "whsec_t", NOW), &good).await,
            200
        );
        assert_eq!(
            post("/hooks/tenant-1", sign(&good, "whsec_a", NOW), &good).await,
            400
        );
        assert_eq!(
            post("/hooks/tenant-2", sign(&good, "whsec_t", NOW), &good).await,
            404
        );
        // method
        for method in ["GET", "PUT", "DELETE", "PATCH"] {
            let answer = send(address, method, "/webhook", "", b"").await;
            assert_eq!(status(&answer), 405);
            assert!(answer.to_ascii_lowercase().contains("allow: post"), "{answer}");
        }
        // handlers
        for (email, expected) in [
            ("fail@example.com", 500),
            ("panic@example.com", 500),
            ("never@example.com", 200),
        ] {
            let text = with_email(email);
            let answer = send(
                address,
                "POST",
                "/webhook",
                &sign(&text, "whsec_a", NOW),
                text.as_bytes(),
            )
            .await;
            assert_eq!(status(&answer), expected, "{email}");
            assert_eq!(
                answer.to_ascii_lowercase().contains("retry-after: 7"),
                email.starts_with("fail"),
                "{answer}"
            );
        }
    }

    #[tokio::test]
    async fn a_body_over_the_limit_is_not_read_to_its_end() {
        let address = server().await;
        // Announced: refused before a byte of the body is sent.
        let head = "POST /webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 65537\r\n\r\n";
        assert_eq!(status(&exchange(address, head, b"").await), 413);
        // Not announced: an endless stream of chunks is cut off.
        let head =
            "POST /webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let (mut reading, mut writing) = stream.into_split();
        let writer = tokio::spawn(async move {
            let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
            let mut sent = 0_usize;
            while writing.write_all(chunk.as_bytes()).await.is_ok() && sent < 64 * 1024 * 1024 {
                sent += 0x1000;
            }
            sent
        });
        let mut answer = Vec::new();
        let _ = reading.read_to_end(&mut answer).await;
        assert_eq!(status(&String::from_utf8_lossy(&answer)), 413);
        drop(reading);
        assert!(
            writer.await.unwrap() < 64 * 1024 * 1024,
            "the server read everything"
        );
        // At the limit is fine.
        let filler = "x".repeat(60_000);
        let text = body("new.thing", json!({ "filler": filler }));
        let answer = send(
            address,
            "POST",
            "/webhook",
            &sign(&text, "whsec_a", NOW),
            text.as_bytes(),
        )
        .await;
        assert_eq!(status(&answer), 200);
    }

    #[tokio::test]
    async fn a_sender_that_hangs_up_does_not_stop_the_handler() {
        let done = Arc::new(tokio::sync::Notify::new());
        async fn slow(_: Event, cx: Context<'_, Arc<tokio::sync::Notify>>) -> HandlerResult {
            tokio::time::sleep(Duration::from_millis(200)).await;
            cx.state().notify_one();
            Ok(())
        }
        let registry = registry().state(Arc::clone(&done)).on("*", slow).build().unwrap();
        let app: axum::Router = axum::Router::new().route(
            "/webhook",
            stripe_webhooks::axum::post(Receiver::new(secret("whsec_a"), registry)),
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, app).await });
        let text = body("customer.created", customer());
        let mut stream = TcpStream::connect(address).await.unwrap();
        let head = format!(
            "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\nStripe-Signature: {}\r\n\r\n{text}",
            text.len(),
            sign(&text, "whsec_a", NOW)
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        drop(stream);
        tokio::time::timeout(Duration::from_secs(5), done.notified())
            .await
            .expect("the handler was stopped");
    }
}
