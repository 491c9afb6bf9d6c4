//! What is tried again, when, and with which key.

use std::time::Duration;

use serde_json::json;
use stripe_webhooks::client::{ClientError, TransportError, TransportErrorKind};
use tokio::time::Instant;

use super::script::Step;
use super::{Script, answer, builder, client, json_answer, refused};

fn fine() -> Step {
    json_answer(&json!({"object": "balance"})).into()
}

fn broken(kind: TransportErrorKind) -> Step {
    TransportError::new(kind, "no").into()
}

fn with_headers(status: u16, headers: &[(&'static str, &str)]) -> Step {
    answer(status, headers, r#"{"error":{"type":"api_error","message":"x"}}"#).into()
}

/// The number of requests, and the time that they took.
async fn asked(steps: Vec<Step>) -> (usize, Duration, Result<(), ClientError>) {
    let script = Script::of(steps);
    let start = Instant::now();
    let outcome = client(&script).get("/v1/balance", ()).await.map(drop);
    (script.seen().len(), start.elapsed(), outcome)
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again() {
    for step in [
        with_headers(500, &[]),
        with_headers(503, &[]),
        with_headers(409, &[]),
        with_headers(429, &[]),
        with_headers(400, &[("stripe-should-retry", "true")]),
        broken(TransportErrorKind::Connect),
        broken(TransportErrorKind::Interrupted),
        broken(TransportErrorKind::Timeout),
        Step::Hang,
    ] {
        let hangs = matches!(step, Step::Hang);
        let (requests, took, outcome) = asked(vec![step, fine()]).await;
        assert!(outcome.is_ok(), "{outcome:?}");
        assert_eq!(requests, 2);
        let took = if hangs {
            took - Duration::from_secs(30)
        } else {
            took
        };
        assert!(
            took >= Duration::from_millis(250) && took <= Duration::from_millis(501),
            "{took:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn what_will_not_pass_is_not_tried_again() {
    for step in [
        Step::from(refused(400, None, "no")),
        refused(401, None, "no").into(),
        refused(404, Some("resource_missing"), "no").into(),
        with_headers(500, &[("stripe-should-retry", "false")]),
        with_headers(429, &[("stripe-should-retry", "false")]),
        answer(302, &[], "").into(),
        answer(200, &[], "no JSON").into(),
        broken(TransportErrorKind::TooLarge),
        broken(TransportErrorKind::Other),
    ] {
        let (requests, took, outcome) = asked(vec![step]).await;
        assert!(outcome.is_err());
        assert_eq!((requests, took), (1, Duration::ZERO), "{outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_attempts_are_numbered_and_the_last_error_is_given() {
    let steps = vec![
        with_headers(500, &[]),
        broken(TransportErrorKind::Connect),
        with_headers(503, &[]),
    ];
    let (requests, took, outcome) = asked(steps).await;
    assert_eq!(requests, 3);
    assert_eq!(outcome.unwrap_err().api().unwrap().status, 503);
    // 500 ms and 1 s, each shortened by up to a half.
    assert!(
        took >= Duration::from_millis(750) && took <= Duration::from_millis(1502),
        "{took:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn the_pause_that_stripe_asks_for_is_kept_up_to_a_minute() {
    for (value, want) in [("7", 7), ("60", 60), ("0", 0)] {
        let (requests, took, outcome) =
            asked(vec![with_headers(429, &[("retry-after", value)]), fine()]).await;
        assert!(outcome.is_ok());
        assert_eq!((requests, took.as_secs()), (2, want), "{value}");
    }
    let (requests, took, outcome) = asked(vec![with_headers(429, &[("retry-after", "3600")])]).await;
    assert_eq!((requests, took), (1, Duration::ZERO));
    let error = outcome.unwrap_err();
    assert_eq!(error.api().unwrap().retry_after, Some(Duration::from_secs(3600)));
    assert!(error.is_temporary());
}

#[tokio::test(start_paused = true)]
async fn a_post_keeps_its_idempotency_key_and_body() {
    let script = Script::of([with_headers(500, &[]), Step::Hang, fine()]);
    let client = client(&script);
    client.post("/v1/things", json!({"a": "b"}), None).await.unwrap();
    let seen = script.seen();
    assert_eq!(seen.len(), 3);
    for request in &seen[1..] {
        assert_eq!(
            request.headers()["idempotency-key"],
            seen[0].headers()["idempotency-key"]
        );
        assert_eq!(request.body(), seen[0].body());
    }
    let counts = client.requests().operations["POST /v1/things"];
    assert_eq!((counts.sent, counts.retried, counts.failed), (3, 2, 2));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_at_its_limit() {
    let script = Script::of([Step::Hang, Step::Hang]);
    let client = builder(&script)
        .timeout(Duration::from_secs(3))
        .retries(1)
        .build()
        .unwrap();
    let start = Instant::now();
    let error = client.get("/v1/balance", ()).await.unwrap_err();
    assert!(
        matches!(error, ClientError::Timeout { .. }) && error.is_temporary(),
        "{error:?}"
    );
    assert!(error.to_string().contains("within 3s"), "{error}");
    let took = start.elapsed();
    assert!(
        took >= Duration::from_millis(6250) && took < Duration::from_millis(6502),
        "{took:?}"
    );
}
