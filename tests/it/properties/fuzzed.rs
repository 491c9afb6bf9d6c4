//! What must hold for any input. The fuzz targets call these functions, and so does a test, with every input that once
//! crashed one.

use std::collections::BTreeSet;

use serde::de::IgnoredAny;
use stripe_webhooks::object::Object;
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{Delivery, Event, EventType, Pattern, SigningSecret, Verifier, sign};

const NOW: i64 = 1_790_000_000;

fn verifier() -> Verifier {
    // A good secret.
    SigningSecret::new("whsec_fuzz").unwrap().into()
}

/// A header of any bytes is refused for the reason that a second reading of the rules gives.
pub(crate) fn header(data: &[u8]) {
    let name = match verifier().verify_at(b"{}", data, NOW) {
        Ok(_) => "ok",
        Err(error) => {
            let _ = (error.to_string(), error.hint().map(|hint| hint.to_string()));
            error.name()
        }
    };
    // Where the signature is a matter of guessing, all that counts is that nobody guesses it.
    assert_eq!(name, expected_of_header(data));
}

fn expected_of_header(data: &[u8]) -> &'static str {
    if data.iter().all(u8::is_ascii_whitespace) {
        return "missing_header";
    }
    let mut keys = BTreeSet::new();
    let mut timestamps = BTreeSet::new();
    for element in data.split(|byte| *byte == b',') {
        // Bytes as letters, so that nothing is lost.
        let element: String = element.iter().map(|byte| char::from(*byte)).collect();
        let element = element.trim_matches([' ', '\t']);
        if let Some((key, value)) = element.split_once('=') {
            keys.insert(key.to_owned());
            if key == "t" {
                timestamps.insert(value.to_owned());
            }
        }
    }
    let Some(timestamp) = timestamps.first() else {
        return if keys.is_empty() || data.len() > 128 * 1024 {
            "malformed_header"
        } else {
            "no_timestamp"
        };
    };
    let plain = timestamp.bytes().all(|byte| byte.is_ascii_digit())
        && timestamp
            .parse::<i64>()
            .is_ok_and(|seconds| seconds.to_string() == *timestamp);
    if timestamps.len() > 1 || !plain || data.len() > 128 * 1024 {
        "malformed_header"
    } else if !keys.contains("v1") {
        "no_signatures"
    } else {
        "no_match"
    }
}

/// What was signed verifies, and after any change of one byte it does not.
pub(crate) fn verify(data: &[u8]) {
    let Some((place, body)) = data.split_first_chunk::<4>() else {
        return;
    };
    let place = u32::from_le_bytes(*place) as usize;
    let signature = sign(body, "whsec_fuzz", NOW);
    let verified = verifier().verify_at(body, &signature, NOW).unwrap();
    assert_eq!((verified.body(), verified.timestamp()), (body, NOW));
    assert!(verifier().verify_at(body, &signature, NOW + 301).is_err());
    assert_ne!(sign(body, "whsec_other", NOW), signature);
    let mut changed = body.to_vec();
    match changed.len() {
        0 => changed.push(0),
        length => changed[place % length] ^= 1 << (place % 8),
    }
    assert!(verifier().verify_at(&changed, &signature, NOW).is_err());
    let mut header = signature.into_bytes();
    let digit = header.len() - 1 - place % 64;
    header[digit] = if header[digit] == b'0' { b'1' } else { b'0' };
    assert!(verifier().verify_at(body, &header, NOW).is_err());
}

/// Any bytes are an event or are not; what is one is JSON, and its bytes are kept.
pub(crate) fn envelope(data: &[u8]) {
    let Ok(delivery) = Delivery::from_body_without_verification(data) else {
        return;
    };
    assert_eq!(delivery.raw_body(), data);
    // serde_json stops at 128 levels.
    let json = serde_json::from_slice::<IgnoredAny>(data);
    let deep = data.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() > 100;
    assert!(json.is_ok() || deep, "{json:?}");
    look_at(&delivery);
    match &delivery {
        Delivery::Snapshot(event) => {
            typed_event(event);
        }
        Delivery::Thin(event) => {
            let _ = (event.related_object(), event.reason(), event.snapshot_event());
            if let Some(data) = event.raw_data() {
                assert!(!data.as_str().is_empty());
                #[cfg(feature = "thin-objects")]
                thin_data(&data);
            }
        }
    }
}

/// Whatever a thin event carries is read as what each of them may carry.
#[cfg(feature = "thin-objects")]
fn thin_data(data: &stripe_webhooks::object::RawObject) {
    macro_rules! read {
        ($($kind:ident)*) => {
            $(if let Ok(decoded) = data.decode_as::<stripe_webhooks::object::$kind>() {
                assert_eq!(decoded.object.clone(), decoded.object);
            })*
        };
    }
    read! {
        V1BillingMeterErrorReportTriggeredEventData V1BillingMeterNoMeterFoundEventData V1InvoiceUpcomingEventData
        V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData
        V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData
        V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData
        V2CoreAccountLinkReturnedEventData V2CoreAccountPersonCreatedEventData V2CoreAccountPersonDeletedEventData
        V2CoreAccountPersonUpdatedEventData V2MoneyManagementInboundTransferAvailableEventData
        V2MoneyManagementReceivedCreditAvailableEventData V2MoneyManagementTransactionCreatedEventData
        V2MoneyManagementTransactionUpdatedEventData V2CoreEventDestination
    }
}

fn look_at(delivery: &Delivery) {
    let _ = (
        delivery.id(),
        delivery.event_type().as_str(),
        delivery.created(),
        delivery.livemode(),
        delivery.account(),
        delivery.context(),
        delivery.api_version(),
        delivery.object_id(),
        format!("{delivery:?}"),
    );
}

fn typed_event(event: &Event) {
    let changes = event.changes();
    let _ = (
        changes.changed("status"),
        changes.changed("items.data"),
        changes.iter().count(),
    );
    let Ok(decoded) = event.decode::<Object>() else {
        return;
    };
    assert_eq!(decoded.object.clone(), decoded.object);
    assert_eq!(event.decode_strict::<Object>().is_ok(), decoded.drift.is_empty());
    let _ = (
        decoded.object.id().len(),
        decoded.object.kind().len(),
        format!("{:?}", decoded.object),
    );
}

/// Events of every type, damaged: the first bytes choose the type and seed, the others say where to change what.
pub(crate) fn typed(data: &[u8]) {
    let Some((head, damage)) = data.split_first_chunk::<3>() else {
        return;
    };
    let types = EventType::known().len();
    let Some(event_type) =
        EventType::known().nth(usize::from(u16::from_le_bytes([head[0], head[1]])) % types)
    else {
        return;
    };
    let mut body = TestEvent::of(event_type)
        .seed(u64::from(head[2]))
        .body()
        .into_bytes();
    for change in damage.chunks_exact(4) {
        let place = usize::from(u16::from_le_bytes([change[0], change[1]])) % body.len();
        match change[2] % 4 {
            0 => body[place] = change[3],
            1 => body.insert(place, change[3]),
            2 => body.truncate(body.len() - usize::from(change[3]) % body.len()),
            // A value of another shape.
            _ => {
                const VALUES: [&[u8]; 8] = [
                    b"null",
                    b"0",
                    b"1e400",
                    b"\"\\ud800\"",
                    b"[]",
                    b"{}",
                    b"true",
                    b"-0.5",
                ];
                if let Some(colon) = body[place..].iter().position(|byte| *byte == b':') {
                    let start = place + colon + 1;
                    let end = body[start..]
                        .iter()
                        .position(|byte| matches!(byte, b',' | b'\n'))
                        .map_or(body.len(), |length| start + length);
                    let value = VALUES[usize::from(change[3]) % VALUES.len()];
                    body.splice(start..end, value.iter().copied());
                }
            }
        }
    }
    envelope(&body);
}

/// Any bytes as a wrapped message, and as a gateway's base64.
#[cfg(feature = "cloud")]
pub(crate) fn cloud(data: &[u8]) {
    use stripe_webhooks::event::cloud::{Message, Wrappers, decode_base64_body};
    let _ = decode_base64_body(data);
    let wrappers = Wrappers::from_stripe()
        .allow("arn:aws:sns:x")
        .allow("/topics/stripe")
        .allow("");
    match wrappers.read(data) {
        Ok(Message::Events(events)) => {
            for event in events {
                match event {
                    Ok(event) => look_at(&event.delivery),
                    Err(error) => drop(error.to_string()),
                }
            }
        }
        Ok(Message::Validation { response, .. }) => {
            assert!(serde_json::from_str::<IgnoredAny>(&response).is_ok());
        }
        Ok(_) => {}
        Err(error) => drop(error.to_string()),
    }
}

/// A pattern and an event type, with a line break between them, against a second reading of the rules.
pub(crate) fn pattern(data: &[u8]) {
    let Some((text, name)) = std::str::from_utf8(data)
        .ok()
        .and_then(|text| text.split_once('\n'))
    else {
        return;
    };
    let Ok(pattern) = text.parse::<Pattern>() else {
        return;
    };
    assert_eq!(pattern.as_str(), text);
    assert_eq!(
        pattern.matches(name),
        expected_match(text, name),
        "{text:?} {name:?}"
    );
    assert_eq!(EventType::from(name).as_str(), name);
}

fn expected_match(pattern: &str, name: &str) -> bool {
    if pattern == "*" || pattern == name {
        return true;
    }
    let base = pattern.strip_suffix(".*");
    let (wanted, found) = (segments(base.unwrap_or(pattern)), segments(name));
    found.starts_with(&wanted[..])
        && match base {
            Some(_) => found.len() == wanted.len() + 1 && found.last().is_some_and(|last| !last.is_empty()),
            None => found.len() > wanted.len(),
        }
}

/// Split at dots that are not between brackets.
fn segments(name: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    name.split(|letter| {
        match letter {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == '.' && depth == 0
    })
    .collect()
}
