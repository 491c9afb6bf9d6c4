//! What a refused delivery is said to look like: each known mistake by its name, and nothing where it is not known.

use std::time::{Duration, Instant};

use stripe_webhooks::signature::{BodyChange, Hint};
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{SigningSecret, Verifier, sign};
use time::OffsetDateTime;

const NOW: i64 = 1_790_000_000;

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).unwrap()
}

fn verifier() -> Verifier {
    Verifier::new(secret("whsec_right"))
}

fn hint(verifier: &Verifier, body: &[u8], header: &str) -> Option<Hint> {
    verifier.verify_at(body, header, NOW).unwrap_err().hint()
}

/// Signed as Stripe does, then changed on the way.
fn changed(signed: &[u8], arrived: &[u8]) -> Option<(BodyChange, bool)> {
    match hint(&verifier(), arrived, &sign(signed, "whsec_right", NOW)) {
        Some(Hint::BodyChanged { change, certain, .. }) => Some((change, certain)),
        other => panic!(
            "{other:?}: {}",
            String::from_utf8_lossy(&arrived[..arrived.len().min(60)])
        ),
    }
}

/// An event as Stripe writes it, with an apostrophe, a letter beyond ASCII and a slash in it.
fn body() -> String {
    let object = serde_json::json!({"name": "D'Été", "description": "a/b\\c \"d\""});
    TestEvent::of("customer.created").with(object).body()
}

fn base64(bytes: &[u8], alphabet: &[u8; 64], padded: bool) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk
            .iter()
            .chain(&[0, 0])
            .take(3)
            .fold(0, |word, byte| word << 8 | u32::from(*byte));
        for place in 0..4 {
            if place <= chunk.len() {
                out.push(char::from(alphabet[(word >> (18 - 6 * place) & 63) as usize]));
            } else if padded {
                out.push('=');
            }
        }
    }
    out
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

#[test]
fn a_change_that_can_be_undone_is_certain() {
    let body = body();
    let with = |front: &str, behind: &str| format!("{front}{body}{behind}").into_bytes();
    let crlf = body.replace('\n', "\r\n");
    let wrapped: Vec<_> = base64(body.as_bytes(), STANDARD, true)
        .as_bytes()
        .chunks(76)
        .map(<[u8]>::to_vec)
        .collect();
    for (arrived, change) in [
        (
            base64(body.as_bytes(), STANDARD, true).into_bytes(),
            BodyChange::Base64,
        ),
        (
            base64(body.as_bytes(), URL, false).into_bytes(),
            BodyChange::Base64,
        ),
        (wrapped.join(&b"\r\n"[..]), BodyChange::Base64),
        (with("\u{feff}", ""), BodyChange::ByteOrderMark),
        (with("\u{feff}", "\n"), BodyChange::ByteOrderMark),
        (with("", "\n"), BodyChange::LineEndAdded),
        (with("", "  "), BodyChange::LineEndAdded),
        (with("\n", ""), BodyChange::LineEndAdded),
        (with("", "\r\n"), BodyChange::CarriageReturns),
        (crlf.clone().into_bytes(), BodyChange::CarriageReturns),
        (format!("{crlf}\r\n").into_bytes(), BodyChange::CarriageReturns),
    ] {
        assert_eq!(changed(body.as_bytes(), &arrived), Some((change, true)));
        let text = Hint::to_string(&hint(&verifier(), &arrived, &sign(&body, "whsec_right", NOW)).unwrap());
        assert!(
            text.ends_with("with that undone the signature is right"),
            "{text}"
        );
    }
    let ended = with("", "\n");
    assert_eq!(
        changed(&ended, body.as_bytes()),
        Some((BodyChange::LineEndMissing, true))
    );
    let thin = r#"{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.no_meter_found"}"#;
    let arrived = base64(thin.as_bytes(), STANDARD, true);
    assert_eq!(
        changed(thin.as_bytes(), arrived.as_bytes()),
        Some((BodyChange::Base64, true))
    );
}

#[test]
fn a_body_that_something_changed_is_told_as_that() {
    let body = body();
    let value: serde_json::Value = serde_json::from_str(&body).unwrap();
    let latin: Vec<u8> = body
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(body.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let by_four = body.replace("\n  ", "\n    ");
    for (arrived, change) in [
        (b"\x1f\x8b\x08\x00\x00".to_vec(), BodyChange::Gzip),
        (b"\x78\x9c\xab\x56".to_vec(), BodyChange::Deflate),
        (b"\x28\xb5\x2f\xfd\x04".to_vec(), BodyChange::Zstd),
        (body.replace('\'', "\\'").into_bytes(), BodyChange::Escaped),
        (body.replace('/', "\\/").into_bytes(), BodyChange::Escaped),
        (body.replace('"', "\\\"").into_bytes(), BodyChange::Escaped),
        (serde_json::to_vec(&body).unwrap(), BodyChange::JsonString),
        (latin, BodyChange::NotUtf8),
        (utf16, BodyChange::NotUtf8),
        (
            body.replace('é', "\u{fffd}").into_bytes(),
            BodyChange::ReplacementCharacters,
        ),
        (body.replace('\n', "").into_bytes(), BodyChange::Reserialized),
        (
            format!("\u{feff}{by_four}").into_bytes(),
            BodyChange::ByteOrderMark,
        ),
        (
            by_four.replace('\n', "\r\n").into_bytes(),
            BodyChange::CarriageReturns,
        ),
        (by_four.into_bytes(), BodyChange::Reserialized),
        (
            body.replace("\n  ", "\n\t").into_bytes(),
            BodyChange::Reserialized,
        ),
        (serde_json::to_vec(&value).unwrap(), BodyChange::Reserialized),
        (
            br#"{"id": "evt_1", "object": "event"}"#.to_vec(),
            BodyChange::Reserialized,
        ),
        (sorted(&value).into_bytes(), BodyChange::SortedKeys),
        (body.as_bytes()[..body.len() - 9].to_vec(), BodyChange::Cut),
        (b"payload=%7B%22id%22".to_vec(), BodyChange::FormEncoded),
        (
            b"id=evt_1&object=event&data%5Bobject%5D=x".to_vec(),
            BodyChange::FormEncoded,
        ),
        (b"%7B%0A++%22id%22".to_vec(), BodyChange::FormEncoded),
        (b"{%0A++%22id%22%3A1}".to_vec(), BodyChange::FormEncoded),
        (
            b"--x\r\nContent-Disposition: form-data".to_vec(),
            BodyChange::FormEncoded,
        ),
        (b"<html></html>".to_vec(), BodyChange::NotAnObject),
        (b"[1]".to_vec(), BodyChange::NotAnObject),
        (b"b'{\\n  ".to_vec(), BodyChange::NotAnObject),
    ] {
        assert_eq!(changed(body.as_bytes(), &arrived), Some((change, false)));
    }
    for nothing in [
        "undefined",
        "null",
        "{}",
        "{ }",
        "\"\"",
        "None",
        "[object Object]",
        "null\n",
    ] {
        let arrived = nothing.as_bytes();
        assert_eq!(
            changed(body.as_bytes(), arrived),
            Some((BodyChange::Placeholder, false)),
            "{nothing}"
        );
    }
    for empty in ["", " ", "\r\n"] {
        let told = hint(&verifier(), empty.as_bytes(), &sign(&body, "whsec_right", NOW));
        assert_eq!(told, Some(Hint::BodyEmpty), "{empty:?}");
    }
}

/// With two blanks, and all keys by name.
fn sorted(value: &serde_json::Value) -> String {
    let members: std::collections::BTreeMap<_, _> = value.as_object().unwrap().iter().collect();
    serde_json::to_string_pretty(&members).unwrap()
}

#[test]
fn a_body_as_stripe_writes_it_is_never_called_changed() {
    let old = "{\n  \"created\": 1326853478,\n  \"livemode\": false,\n  \"id\": \"evt_00000000000000\",\n  \"type\": \"x\"\n}";
    let account =
        "{\n  \"id\": \"evt_1\",\n  \"object\": \"event\",\n  \"account\": \"acct_1\",\n  \"created\": 1\n}";
    let thin = r#"{"id":"evt_1","object":"v2.core.event","type":"v1.billing.meter.no_meter_found"}"#;
    let spaced = r#"{"id": "evt_1", "object": "v2.core.event", "data": {"url": "https:\\/\\/x"}}"#;
    let made_up = body();
    let mut bodies: Vec<String> = [old, account, thin, spaced, &*made_up].map(str::to_owned).into();
    for name in [
        "invoice.paid",
        "charge.refunded",
        "v2.core.event_destination.ping",
    ] {
        bodies.push(TestEvent::of(name).body());
    }
    for body in bodies {
        let told = hint(&verifier(), body.as_bytes(), &sign(&body, "whsec_other", NOW));
        assert_eq!(told, Some(Hint::OtherEndpointsSecret), "{body}");
    }
}

#[test]
fn what_is_not_known_is_not_guessed() {
    // Stripe's form, but nothing that Stripe sends.
    for body in [
        "{\n  \"hello\": 1\n}",
        "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}",
    ] {
        assert_eq!(
            hint(&verifier(), body.as_bytes(), &sign(body, "whsec_other", NOW)),
            None,
            "{body}"
        );
    }
}

#[test]
fn a_signature_in_another_form_is_told_as_rewritten() {
    let body = body();
    let header = sign(&body, "whsec_right", NOW);
    let digits = &header[header.len() - 64..];
    for v1 in [
        &digits[..63],
        &digits.to_uppercase(),
        "***",
        "",
        &format!("{digits}0"),
        &format!("\"{digits}\""),
    ] {
        let told = hint(&verifier(), body.as_bytes(), &format!("t={NOW},v1={v1}"));
        assert_eq!(told, Some(Hint::HeaderRewritten), "{v1}");
    }
    for header in [
        "***",
        "t=***,v1=***",
        &*format!("t={NOW}"),
        &*format!("v1={digits}"),
    ] {
        let told = hint(&verifier(), body.as_bytes(), header);
        assert_eq!(told, Some(Hint::HeaderRewritten), "{header}");
    }
    let long = "x".repeat(stripe_webhooks::signature::MAX_HEADER_BYTES + 1);
    assert_eq!(hint(&verifier(), body.as_bytes(), &long), None);
    // One of two is as it should be: the header is.
    let told = hint(
        &verifier(),
        body.as_bytes(),
        &format!("{},v1=***", sign(&body, "whsec_other", NOW)),
    );
    assert_eq!(told, Some(Hint::OtherEndpointsSecret));
}

#[test]
fn a_retired_secret_is_told_with_its_label_and_stays_refused() {
    let body = body();
    let retired = |text: &str| {
        let at = OffsetDateTime::from_unix_timestamp(NOW - 10).unwrap();
        secret(text).retires_at(at)
    };
    for (verifier, text) in [
        (
            Verifier::new(retired("whsec_right")),
            "signed with a secret that was retired 10 s ago",
        ),
        (
            Verifier::new(secret("whsec_new")).with_secret(retired("whsec_right").labelled("2025-03")),
            "signed with the secret `2025-03`, which was retired 10 s ago",
        ),
    ] {
        let error = verifier
            .verify_at(body.as_bytes(), sign(&body, "whsec_right", NOW), NOW)
            .unwrap_err();
        assert_eq!((error.name(), error.status()), ("no_match", 400));
        assert_eq!(error.hint().unwrap().to_string(), text);
        let forged = hint(&verifier, body.as_bytes(), &sign(&body, "whsec_other", NOW));
        assert_eq!(forged, Some(Hint::OtherEndpointsSecret));
    }
}

/// Looked at are the first 32 KiB, and longer bodies are told by those.
#[test]
fn a_long_body_is_told_by_its_beginning() {
    let long = |front: &str, filler: &str, end: &str| {
        let body = format!("{front}{}{end}", filler.repeat(300 * 1024 / filler.len()));
        hint(&verifier(), body.as_bytes(), &sign("x", "whsec_other", NOW))
    };
    let event = "{\n  \"id\": \"evt_1\",\n  \"data\": \"";
    assert_eq!(long(event, "é", "\"\n}"), Some(Hint::OtherEndpointsSecret));
    assert_eq!(
        long(&format!("{event} "), "é", "\"\n}"),
        Some(Hint::OtherEndpointsSecret)
    );
    for (told, change) in [
        (long(event, "é", ""), BodyChange::Cut),
        (long(event, "é", "\"\n}\n"), BodyChange::LineEndAdded),
        (long("ewogICJp", "abcd", ""), BodyChange::Base64),
        (long("{\"id\":\"evt_1\"", "é", "}"), BodyChange::Reserialized),
    ] {
        assert!(
            matches!(told, Some(Hint::BodyChanged { change: seen, certain: false, .. }) if seen == change),
            "{told:?}"
        );
    }
}

#[test]
fn a_refused_body_of_any_look_costs_little_more_than_hashing_it() {
    let limit = 1024 * 1024;
    let header = sign("x", "whsec_other", NOW);
    let time = |body: &[u8]| {
        let start = Instant::now();
        assert!(verifier().verify_at(body, &header, NOW).is_err());
        start.elapsed()
    };
    for pattern in [
        "{",
        "e",
        "ewog",
        "\\",
        "{\\\"",
        "\n  \"a",
        "\u{fffd}",
        "\r\n",
        " ",
        "}",
        "%22",
        "\"v2.core.event",
    ] {
        for front in ["", "{\n  \"id\": 1", "\u{feff}", "{"] {
            let body = format!("{front}{}}}", pattern.repeat(limit / pattern.len()));
            // Anything that is not linear takes minutes.
            assert!(
                time(body.as_bytes()) < Duration::from_secs(5),
                "{front} {pattern}"
            );
        }
    }
}

#[test]
fn known_mistakes_are_recognised() {
    let hint = |verifier: &Verifier, body: &[u8], header: &str, now| {
        verifier.verify_at(body, header, now).unwrap_err().hint()
    };
    let verifier = || Verifier::new(secret("whsec_a"));
    let pretty = b"{\n  \"id\": \"evt_1\"\n}";
    let other = sign(pretty, "whsec_b", 1000);
    let spaced = Verifier::new(SigningSecret::new("whsec_a\n").unwrap());
    assert_eq!(
        hint(&spaced, pretty, &other, 1000),
        Some(Hint::SecretHasWhitespace)
    );
    let odd = Verifier::new(SigningSecret::new("my secret").unwrap());
    assert_eq!(hint(&odd, pretty, &other, 1000), Some(Hint::SecretHasOtherPrefix));
    assert_eq!(
        hint(&verifier(), pretty, &other, 1000),
        Some(Hint::OtherEndpointsSecret)
    );
    assert_eq!(hint(&verifier(), b"", &other, 1000), Some(Hint::BodyEmpty));
    assert_eq!(
        hint(&verifier(), pretty, "t=1000,v0=aa", 1000),
        Some(Hint::TestSchemeOnly)
    );
    assert_eq!(
        hint(&verifier(), pretty, "", 1000),
        Some(Hint::HeaderNotForwarded)
    );
    let milliseconds = sign(pretty, "whsec_a", 1_790_000_000_000);
    assert_eq!(
        hint(&verifier(), pretty, &milliseconds, 1_790_000_000),
        Some(Hint::Milliseconds)
    );
    let skewed = hint(&verifier(), pretty, &sign(pretty, "whsec_a", 2000), 1000);
    assert!(
        matches!(skewed, Some(Hint::ClockBehind { seconds: 1000, .. })),
        "{skewed:?}"
    );
    let late = hint(&verifier(), pretty, &sign(pretty, "whsec_a", 1000), 2000);
    assert!(
        matches!(late, Some(Hint::OldOrClockAhead { seconds: 1000, .. })),
        "{late:?}"
    );
}

#[test]
fn one_bad_secret_of_two_is_named() {
    let hint = |verifier: &Verifier, body: &[u8]| {
        let header = sign(body, "whsec_b", 1000);
        verifier.verify_at(body, header, 1000).unwrap_err().hint()
    };
    let verifier = || Verifier::new(secret("whsec_a"));
    for (bad, expected) in [
        ("whsec_c ", Hint::SecretHasWhitespace),
        ("my secret", Hint::SecretHasOtherPrefix),
    ] {
        let both = verifier().with_secret(SigningSecret::new(bad).unwrap());
        assert_eq!(hint(&both, b"{\n  \"id\": 1}"), Some(expected), "{bad:?}");
    }
}

/// A clock may be off by years (1970 after a power cut); a factor of a thousand is another unit.
#[test]
fn more_than_a_century_ahead_is_milliseconds() {
    let century = 100 * 365 * 86_400;
    for (ahead, expected) in [
        (2 * 365 * 86_400, "behind"),
        (century, "behind"),
        (century + 1, "milliseconds"),
    ] {
        let header = sign(b"{}", "whsec_right", 1000 + ahead);
        let error = verifier().verify_at(b"{}", header, 1000).unwrap_err();
        let hint = error.hint().unwrap().to_string();
        assert!(hint.contains(expected), "{ahead}: {hint}");
    }
}

#[test]
fn a_hint_says_what_to_do() {
    let says = [
        (Hint::HeaderNotForwarded, "proxy"),
        (Hint::TestSchemeOnly, "v0"),
        (Hint::SecretHasWhitespace, "trim"),
        (Hint::SecretHasOtherPrefix, "whsec_"),
        (Hint::BodyEmpty, "before"),
        (Hint::OtherEndpointsSecret, "stripe listen"),
    ];
    for (hint, part) in says {
        assert!(hint.to_string().contains(part), "{hint}");
    }
    let old = verifier().verify_at(b"{}", sign(b"{}", "whsec_right", 1000), 2234);
    assert!(
        old.unwrap_err()
            .hint()
            .unwrap()
            .to_string()
            .contains("1234 s old")
    );
}
