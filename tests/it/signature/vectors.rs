//! Every vector, and the properties that no vector can hold.

use std::time::Duration;

use proptest::prelude::*;
use serde::Deserialize;
use stripe_webhooks::signature::{MAX_HEADER_BYTES, SecretError};
use stripe_webhooks::{SigningSecret, Verifier, VerifyError, sign};
use time::OffsetDateTime;

#[derive(Deserialize)]
struct Vector {
    name: String,
    payload: Option<String>,
    payload_hex: Option<String>,
    header: Option<String>,
    secrets: Vec<String>,
    tolerance_seconds: Option<u64>,
    now: i64,
    expect: String,
}

#[test]
fn every_vector_gives_its_expected_result() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../../vectors/signature.json")).unwrap();
    assert!(vectors.len() >= 184, "only {} vectors", vectors.len());
    let mut wrong = Vec::new();
    for vector in &vectors {
        let body = match (&vector.payload, &vector.payload_hex) {
            (Some(text), _) => text.clone().into_bytes(),
            (None, hex) => hex::decode(hex.as_ref().unwrap()).unwrap(),
        };
        let got = run(vector, &body);
        if got != vector.expect {
            wrong.push(format!("{}: expected {}, got {got}", vector.name, vector.expect));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn run(vector: &Vector, body: &[u8]) -> &'static str {
    let mut verifier: Option<Verifier> = None;
    for secret in &vector.secrets {
        // Refusing a blank secret at construction is as good as never matching with it.
        let Ok(secret) = SigningSecret::new(secret.as_str()) else {
            continue;
        };
        verifier = Some(match verifier {
            None => Verifier::new(secret),
            Some(verifier) => verifier.with_secret(secret),
        });
    }
    let Some(verifier) = verifier else {
        return "no_match";
    };
    let verifier = verifier.tolerance(vector.tolerance_seconds.map(Duration::from_secs));
    let header = vector.header.as_deref().unwrap_or_default();
    match verifier.verify_at(body, header, vector.now) {
        Ok(_) => "ok",
        Err(error) => error.name(),
    }
}

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new("whsec_a").unwrap())
}

#[test]
fn a_secret_is_neither_blank_nor_an_api_key() {
    assert_eq!(SigningSecret::new("").unwrap_err(), SecretError::Blank);
    assert_eq!(SigningSecret::new(" \t\n").unwrap_err(), SecretError::Blank);
    for key in ["sk_live_x", "pk_test_x", "rk_live_x", " sk_test_x"] {
        assert_eq!(SigningSecret::new(key).unwrap_err(), SecretError::ApiKey, "{key}");
    }
}

#[test]
fn a_placeholder_is_no_secret() {
    for text in [
        "whsec_",
        " whsec_ ",
        "\"whsec_\"",
        "whsec_...",
        "whsec_…",
        "whsec_***",
        "whsec_---",
        "whsec_xxx",
        "whsec_XXXX",
        "whsec_xxxx-xxxx",
        "xxxxxxxx",
        "<signing secret>",
        "whsec_<your secret>",
        "${STRIPE_WEBHOOK_SECRET}",
        "whsec_${SECRET}",
        "$STRIPE_WEBHOOK_SECRET",
        "{{ secret }}",
        "whsec_{{secret}}",
        "whsec_your_secret",
        "whsec_YOUR_SIGNING_SECRET_HERE",
        "your-secret",
        "whsec_changeme",
        "change_me",
        "whsec_undefined",
        "undefined",
        "null",
    ] {
        let error = SigningSecret::new(text).unwrap_err();
        assert_eq!(error, SecretError::Placeholder, "{text}");
    }
    for text in [
        "whsec_test",
        "whsec_demo",
        "whsec_right",
        "whsec_x",
        "whsec_X",
        "whsec_a",
        "whsec_xxy",
        "whsec_test_secret",
        "whsec_yours",
        "whsec_$2a$10$abc",
        "whsec_nullable",
        "whsec_5f8kX2xXpQ",
        "whsec_k-k-k",
    ] {
        assert!(SigningSecret::new(text).is_ok(), "{text}");
    }
}

#[test]
fn debug_output_shows_neither_secret_nor_body() {
    let secret = SigningSecret::new("whsec_topsecret").unwrap().labelled("main");
    let verifier = Verifier::new(secret.clone());
    let header = sign("private", &secret, 10);
    let verified = verifier.verify_at(b"private", &header, 10).unwrap();
    let error = verifier.verify_at(b"other", &header, 10).unwrap_err();
    let shown = format!(
        "{secret:?} {verifier:?} {verified:?} {error:?} {error} {:?}",
        error.hint()
    );
    for hidden in ["topsecret", "private", "other", &header[10..]] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert_eq!(format!("{secret:?}"), "whsec_…");
}

#[test]
fn the_matching_secret_is_told() {
    let verifier = verifier().with_secret(SigningSecret::new("whsec_b").unwrap().labelled("connect"));
    let verified = verifier.verify_at(b"{}", sign("{}", "whsec_b", 5), 5).unwrap();
    assert_eq!(
        (
            verified.secret_index(),
            verified.secret_label(),
            verified.timestamp()
        ),
        (1, Some("connect"), 5)
    );
    assert_eq!(verified.body(), b"{}");
    let first = verifier.verify_at(b"{}", sign("{}", "whsec_a", 5), 5).unwrap();
    assert_eq!((first.secret_index(), first.secret_label()), (0, None));
    let secret = SigningSecret::new("whsec_b").unwrap();
    assert_eq!(secret.label(), None);
    assert_eq!(secret.labelled("connect").label(), Some("connect"));
}

#[test]
fn a_retired_secret_is_refused_from_its_date_on() {
    let until = OffsetDateTime::from_unix_timestamp(100).unwrap();
    let verifier = verifier().with_secret(SigningSecret::new("whsec_old").unwrap().retires_at(until));
    assert!(verifier.verify_at(b"{}", sign("{}", "whsec_old", 99), 99).is_ok());
    let error = verifier
        .verify_at(b"{}", sign("{}", "whsec_old", 100), 100)
        .unwrap_err();
    assert_eq!(error.name(), "no_match");
    assert!(verifier.verify_at(b"{}", sign("{}", "whsec_a", 100), 100).is_ok());
}

#[test]
fn errors_name_the_value_and_the_limit() {
    let error = verifier()
        .verify_at(b"{}", sign("{}", "whsec_a", 0), 612)
        .unwrap_err();
    assert_eq!(error.to_string(), "timestamp is 612 s old, tolerance is 300 s");
    assert_eq!(error.status(), 400);
}

#[test]
fn a_header_over_the_limit_is_malformed_and_one_at_the_limit_is_read() {
    let good = sign("{}", "whsec_a", 7);
    let filler = |length: usize| format!("{good},{}", "x".repeat(length - good.len() - 1));
    assert!(verifier().verify_at(b"{}", filler(MAX_HEADER_BYTES), 7).is_ok());
    let error = verifier()
        .verify_at(b"{}", filler(MAX_HEADER_BYTES + 1), 7)
        .unwrap_err();
    assert_eq!(error.name(), "malformed_header");
}

proptest! {
    #[test]
    fn what_was_signed_verifies(body: Vec<u8>, time in 0_i64.., secret in "[ -~]{1,40}") {
        prop_assume!(SigningSecret::new(secret.as_str()).is_ok());
        let verifier = Verifier::new(SigningSecret::new(secret.as_str()).unwrap());
        let accepted = verifier.verify_at(&body, sign(&body, &*secret, time), time).is_ok();
        prop_assert!(accepted);
    }

    #[test]
    fn no_header_panics(body: Vec<u8>, header: Vec<u8>, now: i64) {
        let _ = verifier().verify_at(&body, &header, now);
        let _ = verifier().tolerance(None).verify_at(&body, &header, now);
    }

    #[test]
    fn no_nearly_right_header_panics(parts in prop::collection::vec("(t|v1|v0|)=?[0-9a-f ]{0,66}", 0..8), now: i64) {
        let _ = verifier().verify_at(b"{}", parts.join(","), now);
    }

    #[test]
    fn one_changed_bit_of_the_body_is_refused(body in prop::collection::vec(any::<u8>(), 1..200), bit: prop::sample::Index) {
        let header = sign(&body, "whsec_a", 50);
        let mut changed = body;
        let bit = bit.index(changed.len() * 8);
        changed[bit / 8] ^= 1 << (bit % 8);
        let error = verifier().verify_at(&changed, header, 50).unwrap_err();
        prop_assert_eq!(error.name(), "no_match");
    }

    #[test]
    fn one_changed_bit_of_the_header_is_refused(bit: prop::sample::Index) {
        let header = sign("{}", "whsec_a", 1_790_000_000).into_bytes();
        let bit = bit.index(header.len() * 8);
        let mut changed = header;
        changed[bit / 8] ^= 1 << (bit % 8);
        let refused = verifier().tolerance(None).verify_at(b"{}", &changed, 1_790_000_000).is_err();
        prop_assert!(refused);
    }

    #[test]
    fn one_changed_bit_of_the_secret_is_refused(bit in 0_usize..7 * 7) {
        let mut secret = *b"whsec_a";
        secret[bit / 7] ^= 1 << (bit % 7);
        let secret = String::from_utf8(secret.to_vec()).unwrap();
        prop_assume!(SigningSecret::new(secret.as_str()).is_ok());
        let error = verifier().verify_at(b"{}", sign("{}", &*secret, 50), 50).unwrap_err();
        prop_assert_eq!(error.name(), "no_match");
    }

    #[test]
    fn age_is_symmetric_and_exact(now in 0_i64..i64::MAX / 2, distance in 0_i64..1000, tolerance in 0_u64..1000) {
        let verifier = verifier().tolerance(Some(Duration::from_secs(tolerance)));
        for time in [now + distance, now - distance] {
            prop_assume!(time >= 0);
            let got = verifier.verify_at(b"{}", sign("{}", "whsec_a", time), now);
            prop_assert_eq!(got.is_ok(), distance as u64 <= tolerance);
        }
    }
}

#[test]
fn extreme_times_do_not_overflow() {
    for (time, now) in [(i64::MAX, i64::MIN), (0, i64::MAX), (i64::MAX, 0)] {
        let error = verifier()
            .verify_at(b"{}", sign("{}", "whsec_a", time), now)
            .unwrap_err();
        assert!(matches!(
            error,
            VerifyError::TimestampTooOld { .. } | VerifyError::TimestampInFuture { .. }
        ));
    }
}

/// Differences that would cancel each other out, were they added up: each byte is wrong by the same bit.
#[test]
fn equal_differences_in_several_places_do_not_cancel_out() {
    let header = sign("{}", "whsec_a", 1000).into_bytes();
    let first = header.len() - 64;
    for (one, other) in [(0, 8), (3, 59), (16, 24), (0, 56)] {
        let mut wrong = header.clone();
        wrong[first + one] ^= 1;
        wrong[first + other] ^= 1;
        let refused = verifier().verify_at(b"{}", &wrong, 1000);
        assert!(
            matches!(refused, Err(VerifyError::NoMatch { .. })),
            "{one} {other}"
        );
    }
    assert!(verifier().verify_at(b"{}", &header, 1000).is_ok());
}

#[test]
fn a_secret_that_is_given_twice_counts_once() {
    let twice = verifier().with_secret(SigningSecret::new("whsec_a").unwrap().labelled("again"));
    assert_eq!(twice.secret_labels().count(), 1);
    let other = verifier().with_secret(SigningSecret::new("whsec_b").unwrap());
    assert_eq!(other.secret_labels().count(), 2);
}
