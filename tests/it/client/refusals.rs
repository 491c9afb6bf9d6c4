//! What is refused, and what is said about it.

use std::error::Error as _;

use bytes::Bytes;
use http::Response;
use stripe_webhooks::client::{
    ApiErrorCause, ApiKey, BODY_LIMIT, BuildError, Client, ClientError, Rate, TransportError,
    TransportErrorKind,
};
use stripe_webhooks::object::Customer;

use super::script::Step;
use super::{KEY, Script, answer, builder, client, refused};

async fn error_of(answer: impl Into<Step>) -> ClientError {
    let step = answer.into();
    let script = Script::of([step]);
    let client = builder(&script).retries(0).build().unwrap();
    let error = client.retrieve::<Customer>("cus_1").await.unwrap_err();
    assert_quiet(&error);
    error
}

/// Neither the key nor a body is in what the error shows, its sources among it.
fn assert_quiet(error: &ClientError) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        shown.push_str(&format!("{error} {error:?}"));
        source = error.source();
    }
    for secret in [KEY, "BodySecret", "sk_live_51Other"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[tokio::test]
async fn an_error_says_what_to_do() {
    for (answer, cause, words) in [
        (
            refused(401, None, "Invalid API Key provided: sk_test_*********ests"),
            ApiErrorCause::WrongKey,
            "copy it again from the dashboard",
        ),
        (
            refused(
                401,
                None,
                &format!("Invalid API Key provided: {KEY} and sk_live_51Other"),
            ),
            ApiErrorCause::WrongKey,
            "does not know the API key",
        ),
        (
            refused(
                401,
                Some("api_key_expired"),
                "Expired API Key provided: sk_test_****",
            ),
            ApiErrorCause::ExpiredKey,
            "rolled or has expired",
        ),
        (
            refused(
                403,
                None,
                "The provided key 'rk_test_*****mD' does not have the required permissions for this endpoint on account 'acct_1'. \
                 Having the 'rak_customer_read' permission would allow this request to continue.",
            ),
            ApiErrorCause::MissingPermission,
            "the permission rak_customer_read",
        ),
        (
            refused(403, None, ""),
            ApiErrorCause::MissingPermission,
            "give the restricted key the permission",
        ),
        (
            refused(
                404,
                Some("resource_missing"),
                "No such customer: 'cus_1'; a similar object exists in test mode, but a live mode key was used to make this request.",
            ),
            ApiErrorCause::OtherMode,
            "of the other mode",
        ),
        (
            refused(
                403,
                Some("account_invalid"),
                "The provided key 'sk_test_****' does not have access to account 'acct_9' (or that account does not exist). Application access may have been revoked.",
            ),
            ApiErrorCause::AccountNotConnected,
            "not connected to the key's platform",
        ),
        (
            refused(404, Some("resource_missing"), "No such customer: 'cus_1'"),
            ApiErrorCause::Missing,
            "No such customer: 'cus_1'",
        ),
        (
            refused(400, Some("parameter_unknown"), "no"),
            ApiErrorCause::BadRequest,
            "parameter_unknown: no",
        ),
        (
            refused(429, Some("lock_timeout"), "busy"),
            ApiErrorCause::Locked,
            "another request",
        ),
        (
            refused(429, Some("rate_limit"), "slow"),
            ApiErrorCause::RateLimited,
            "lower the client's rate",
        ),
        (
            answer(502, &[], "<html>BodySecret</html>"),
            ApiErrorCause::Fault,
            "does a proxy stand between",
        ),
        (
            answer(400, &[], r#"{"error":"BodySecret"}"#),
            ApiErrorCause::Fault,
            "not Stripe's",
        ),
        (
            answer(400, &[], r#"{"error":{"message":{"x":"BodySecret"},"type":7}}"#),
            ApiErrorCause::Fault,
            "400",
        ),
        (
            answer(404, &[], [0xFF, 0xFE].to_vec()),
            ApiErrorCause::UnknownPath,
            "no such path",
        ),
    ] {
        let error = error_of(answer).await;
        let api = error.api().unwrap();
        assert_eq!(api.cause(), cause, "{error}");
        assert!(error.to_string().contains(words), "{words}: {error}");
        assert!(
            error
                .to_string()
                .starts_with("GET /v1/customers/{id}: Stripe answered"),
            "{error}"
        );
    }
    let error = error_of(refused(
        404,
        Some("resource_missing"),
        "No such customer: 'cus_1'",
    ))
    .await;
    let api = error.api().unwrap();
    assert!(error.to_string().ends_with("(request req_refused)"), "{error}");
    assert_eq!(api.kind.as_deref(), Some("invalid_request_error"));
    assert!(api.doc_url.as_deref().unwrap().ends_with("resource_missing"));
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_an_error_without_its_text() {
    for body in [
        &b"<html>BodySecret</html>"[..],
        b"{\"id\": \"BodySecret",
        b"{\"id\": \"cus_1\"} BodySecret",
        b"[\"BodySecret\"]",
        b"\"BodySecret\"",
        b"",
        b"\xFF BodySecret",
        br#"{"id":"BodySecret","object":"invoice"}"#,
    ] {
        let error = error_of(answer(200, &[("request-id", "req_7")], body)).await;
        assert!(matches!(error, ClientError::Decode { .. }), "{error:?}");
        assert!(error.to_string().contains("(request req_7)"), "{error}");
        assert!(error.source().is_some());
    }
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert!(matches!(
        error_of(answer(200, &[], deep)).await,
        ClientError::Decode { .. }
    ));
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_refused() {
    let page = |bytes: usize| format!("{{\"x\":\"{}\"}}", "y".repeat(bytes - 8));
    let error = error_of(answer(200, &[], page(BODY_LIMIT + 1))).await;
    assert!(
        matches!(
            error,
            ClientError::TooLarge {
                limit: BODY_LIMIT,
                ..
            }
        ),
        "{error:?}"
    );
    let error = error_of(TransportError::too_large()).await;
    assert!(matches!(error, ClientError::TooLarge { .. }), "{error:?}");
    assert!(!error.is_temporary());
    let script = Script::of([answer(200, &[], page(BODY_LIMIT))]);
    assert_eq!(
        client(&script).get("/v1/x", ()).await.unwrap().body().len(),
        BODY_LIMIT
    );
}

#[tokio::test]
async fn a_redirect_is_told_and_not_followed() {
    let location = "https://elsewhere.example/v1/x?secret=BodySecret";
    let error = error_of(answer(302, &[("location", location)], "")).await;
    let text = error.to_string();
    assert!(
        matches!(error, ClientError::Redirect { status: 302, .. }),
        "{error:?}"
    );
    assert!(
        text.contains("redirect") && text.contains("https://elsewhere.example,"),
        "{text}"
    );
    for answer in [answer(301, &[], ""), answer(304, &[("location", "::")], "")] {
        assert!(matches!(
            error_of(answer).await,
            ClientError::Redirect { to: None, .. }
        ));
    }
}

#[tokio::test]
async fn a_transport_cannot_leak_through_its_error() {
    let told = format!("cannot send Bearer {KEY}: sk_live_51OtherAndLonger");
    let error = error_of(TransportError::new(TransportErrorKind::Other, told)).await;
    assert!(error.to_string().contains("cannot send"), "{error}");
}

#[test]
fn nothing_shows_the_key() {
    let script = Script::playing(|_| Response::new(Bytes::new()));
    let builder = builder(&script);
    let shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let shown = format!(
        "{shown} {client:?} {client:#?} {:?} {}",
        client.key(),
        client.requests()
    );
    assert!(!shown.contains("ScriptedKey"), "{shown}");
    assert!(shown.contains("sk_test_…"), "{shown}");
}

#[test]
fn a_setting_that_is_not_safe_is_refused() {
    let script = Script::playing(|_| Response::new(Bytes::new()));
    let key = || ApiKey::new(KEY).unwrap();
    let builder = || Client::builder(key()).transport(script.clone());
    let error = builder().base_url("http://api.stripe.com").build().unwrap_err();
    assert_eq!(error, BuildError::Insecure("api.stripe.com".into()));
    assert!(error.to_string().contains("TLS"), "{error}");
    assert!(builder().base_url("http://127.0.0.1:1").build().is_ok());
    for (builder, error) in [
        (builder().base_url("api.stripe.com"), BuildError::BaseUrl),
        (builder().api_version("a\nb"), BuildError::ApiVersion),
        (builder().api_version(" "), BuildError::ApiVersion),
        (builder().rate(Rate::share(2.0)), BuildError::Rate),
        (builder().timeout(std::time::Duration::ZERO), BuildError::Timeout),
    ] {
        assert_eq!(builder.build().unwrap_err(), error);
    }
    let without = Client::builder(key()).build();
    assert_eq!(without.is_ok(), cfg!(feature = "client-reqwest"));
}

#[test]
fn without_a_runtime_a_call_is_an_error() {
    let script = Script::playing(|_| Response::new(Bytes::new()));
    let client = client(&script);
    let mut call = std::pin::pin!(client.get("/v1/balance", ()));
    let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(ClientError::Invalid(text))) = call.as_mut().poll(&mut cx) else {
        panic!("a call without a runtime goes on");
    };
    assert!(text.contains("tokio"), "{text}");
}
