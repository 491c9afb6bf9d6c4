//! Every member of the envelope in every shape: read, or reported, or refused by name; never a silent wrong value.

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::{Delivery, Event, EventError};

/// JSON texts of every type, the awkward ones included, and the type's name.
const VALUES: &[(&str, &str)] = &[
    ("true", "boolean"),
    ("7", "integer"),
    ("-1", "integer"),
    ("7.0", "integer"),
    ("1.5", "number"),
    ("1e400", "number"),
    ("12345678901234567890", "number"),
    ("-12345678901234567890123456789", "number"),
    ("\"text\"", "string"),
    ("\"2026-01-01T00:00:00Z\"", "time"),
    ("\"\"", "string"),
    ("\"\\ud800\"", "half"),
    ("[]", "array"),
    ("[1]", "array"),
    ("{}", "object"),
    ("{\"x\":{\"y\":[null]}}", "object"),
];

/// Optional members, and the types they may have.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("created", &["integer", "time"]),
    ("livemode", &["boolean"]),
    ("api_version", &["string", "time"]),
    ("account", &["string", "time"]),
    ("user_id", &["string", "time"]),
    ("context", &["string", "time"]),
    ("pending_webhooks", &["integer"]),
    ("request", &["string", "time", "object"]),
    ("data.previous_attributes", &["object"]),
];

/// A snapshot event's body with one more member, or with none.
fn with(member: &str, value: &str) -> String {
    let (data, top) = match member.strip_prefix("data.") {
        Some(member) => (format!(r#","{member}":{value}"#), String::new()),
        None if member.is_empty() => (String::new(), String::new()),
        None => (String::new(), format!(r#","{member}":{value}"#)),
    };
    format!(r#"{{"id":"evt_1","type":"customer.updated","data":{{"object":{{"id":"cus_1"}}{data}}}{top}}}"#)
}

fn read(body: &str) -> Result<Event, EventError> {
    Event::from_body_without_verification(body)
}

/// Everything that an envelope says.
fn seen(event: &Event) -> String {
    format!(
        "{} {} {:?} {} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        event.id(),
        event.event_type(),
        event.created(),
        event.livemode(),
        event.api_version(),
        event.account(),
        event.context(),
        event.request_id(),
        event.idempotency_key(),
        event.pending_webhooks(),
        event.object_id(),
        event.object_kind(),
        event.raw_previous_attributes().map(|raw| raw.as_str().to_owned()),
    )
}

#[test]
fn an_optional_member_is_read_or_reported_and_the_others_are_kept() {
    let bare = read(&with("", "")).unwrap();
    assert!(bare.envelope_drift().is_empty());
    for (member, types) in OPTIONAL {
        let null = read(&with(member, "null")).unwrap();
        assert_eq!(
            (seen(&null), null.envelope_drift()),
            (seen(&bare), &[][..]),
            "{member}: null"
        );
        for (value, kind) in VALUES {
            let body = with(member, value);
            let event = read(&body).unwrap_or_else(|error| panic!("{body}: {error}"));
            let drift: Vec<_> = event
                .envelope_drift()
                .iter()
                .map(|drift| drift.path.as_str())
                .collect();
            assert_eq!(event.raw_body(), body.as_bytes());
            if types.contains(kind) {
                assert!(drift.is_empty(), "{body}: {:?}", event.envelope_drift());
            } else {
                assert_eq!(drift, [*member], "{body}");
                assert_eq!(seen(&event), seen(&bare), "{body}");
            }
        }
    }
}

#[test]
fn a_member_of_the_request_is_read_or_reported() {
    for member in ["id", "idempotency_key"] {
        for (value, kind) in VALUES {
            let body = with("request", &format!(r#"{{"{member}":{value},"new":[]}}"#));
            let event = read(&body).unwrap();
            let found = if member == "id" {
                event.request_id()
            } else {
                event.idempotency_key()
            };
            let text = matches!(*kind, "string" | "time");
            assert_eq!(event.envelope_drift().len(), usize::from(!text), "{body}");
            assert_eq!(found.is_some(), text, "{body}");
            if !text {
                assert_eq!(event.envelope_drift()[0].path, format!("request.{member}"));
            }
        }
    }
}

#[test]
fn a_required_member_is_read_or_refused_by_name() {
    for member in ["id", "type", "data", "data.object", "object"] {
        for (value, kind) in VALUES {
            let body = match member {
                "id" => format!(r#"{{"id":{value},"type":"t","data":{{"object":{{}}}}}}"#),
                "type" => format!(r#"{{"id":"e","type":{value},"data":{{"object":{{}}}}}}"#),
                "data" => format!(r#"{{"id":"e","type":"t","data":{value}}}"#),
                "data.object" => format!(r#"{{"id":"e","type":"t","data":{{"object":{value}}}}}"#),
                _ => format!(r#"{{"id":"e","object":{value},"type":"t","data":{{"object":{{}}}}}}"#),
            };
            let fits = match member {
                "id" | "type" => matches!(*kind, "string" | "time"),
                "data.object" => *kind == "object",
                // An empty kind says nothing.
                "object" => *value == "\"\"",
                _ => false,
            };
            match read(&body) {
                Ok(_) => assert!(fits, "{body}"),
                Err(error) => {
                    assert!(!fits, "{body}: {error}");
                    assert_eq!(error.name(), "not_an_event", "{body}");
                    let text = error.to_string();
                    assert!(text.contains(&format!("`{member}")), "{body}: {text}");
                }
            }
        }
    }
}

#[test]
fn a_repeated_member_is_refused_by_name_if_it_says_something_else_twice() {
    for (member, value) in [
        ("id", "\"evt_2\""),
        ("type", "\"customer.created\""),
        ("object", "\"event\""),
        ("created", "7"),
        ("livemode", "true"),
        ("api_version", "\"x\""),
        ("account", "\"acct_2\""),
        ("context", "\"ctx\""),
        ("pending_webhooks", "2"),
        ("request", "\"req_2\""),
        ("data", "{\"object\":{}}"),
        ("data.object", "{}"),
        ("data.previous_attributes", "{}"),
    ] {
        let body = with("", "");
        let body = match member.strip_prefix("data.") {
            Some(inner) => {
                let twice = format!(r#""{inner}":{value},"{inner}":{value},"#);
                body.replacen(
                    r#""data":{"object":{"id":"cus_1"}"#,
                    &format!(r#""data":{{{twice}"x":1"#),
                    1,
                )
            }
            None => {
                let twice = format!(r#"{{"{member}":{value},"{member}":{value}"#);
                format!("{twice},{}", &body[1..])
            }
        };
        let error = read(&body).err().unwrap_or_else(|| panic!("{body} is read"));
        assert_eq!((error.name(), error.status()), ("repeated", 400), "{body}");
        assert!(
            error.to_string().contains(&format!("`{member}`")),
            "{body}: {error}"
        );
    }
    // What nobody reads may be repeated.
    assert!(read(&with("new", "1,\"new\":2")).is_ok());
}

#[test]
fn numbers_of_any_size_in_the_object_are_kept_as_text() {
    let numbers = "[1e400,-1e-400,0.1000000000000000055511151231257827,123456789012345678901234567890,-0]";
    let body = format!(r#"{{"id":"e","type":"t","data":{{"object":{{"n":{numbers}}}}}}}"#);
    let event = read(&body).unwrap();
    assert_eq!(event.raw_object().get("n").unwrap().as_str(), numbers);
}

proptest! {
    #[test]
    fn the_order_of_members_is_free(order in Just((0..12).collect::<Vec<usize>>()).prop_shuffle(), blanks in "[ \t\n\r]{0,3}") {
        let members = [
            r#""id":"evt_1""#, r#""object":"event""#, r#""api_version":"2017-05-25""#, r#""created":1700000000"#,
            r#""livemode":true"#, r#""account":"acct_1""#, r#""context":"ctx_1""#, r#""pending_webhooks":3"#,
            r#""request":{"idempotency_key":"k","id":"req_1"}"#, r#""type":"customer.updated""#,
            r#""data":{"previous_attributes":{"name":"A"},"new":1,"object":{"object":"customer","id":"cus_1"}}"#,
            r#""unknown":{"id":"no","type":"no","data":{"object":{"id":"no"}}}"#,
        ];
        let sorted = read(&format!("{{{}}}", members.join(","))).unwrap();
        let shuffled: Vec<_> = order.iter().map(|place| members[*place]).collect();
        let body = format!("{blanks}{{{blanks}{}{blanks}}}{blanks}", shuffled.join(&format!("{blanks},{blanks}")));
        let event = read(&body).unwrap();
        prop_assert_eq!(seen(&event), seen(&sorted));
        prop_assert!(event.envelope_drift().is_empty());
    }

    #[test]
    fn the_shape_of_a_thin_event_is_as_free(picks in prop::collection::vec(0..VALUES.len(), 9)) {
        // Half a surrogate pair is refused, as above.
        let picks: Vec<_> = picks.iter().map(|pick| if VALUES[*pick].1 == "half" { 0 } else { *pick }).collect();
        let names = ["id", "created", "livemode", "context", "related_object", "reason", "snapshot_event", "data", "new"];
        let members: Vec<_> = names
            .iter()
            .zip(&picks)
            .filter(|(name, pick)| **name != "id" || matches!(VALUES[**pick].1, "string" | "time"))
            .map(|(name, pick)| format!(r#","{name}":{}"#, VALUES[*pick].0))
            .collect();
        let body = format!(r#"{{"object":"v2.core.event","type":"v2.core.account.created"{}}}"#, members.concat());
        let delivery = Delivery::from_body_without_verification(body.as_str());
        let Ok(Delivery::Thin(event)) = delivery else { panic!("{body}: {delivery:?}") };
        for (member, types) in [
            ("created", &["integer", "time"][..]), ("livemode", &["boolean"]), ("context", &["string", "time"]),
            ("related_object", &["object"]), ("reason", &["object"]), ("snapshot_event", &["string", "time"]),
        ] {
            let place = names.iter().position(|name| *name == member).unwrap();
            let fits = types.contains(&VALUES[picks[place]].1);
            let reported = event.envelope_drift().iter().any(|drift| drift.path == member);
            prop_assert_eq!(reported, !fits, "{} in {}", member, body);
        }
    }

    #[test]
    fn any_member_may_be_absent(keep in prop::collection::vec(any::<bool>(), 8)) {
        let full = json!({"object": "event", "api_version": "2026-10-28.endive", "created": 1_700_000_000, "livemode": true,
            "account": "acct_1", "context": "ctx", "pending_webhooks": 1, "request": {"id": "r", "idempotency_key": null}});
        let mut body = json!({"id": "evt_1", "type": "customer.created", "data": {"object": {"id": "cus_1"}}});
        for ((name, value), keep) in full.as_object().unwrap().iter().zip(&keep) {
            if *keep {
                body[name] = value.clone();
            }
        }
        let event = read(&body.to_string()).unwrap();
        prop_assert!(event.envelope_drift().is_empty());
        prop_assert_eq!(event.account(), body["account"].as_str());
        prop_assert_eq!(event.context(), body["context"].as_str());
        prop_assert_eq!(event.api_version(), body["api_version"].as_str());
        prop_assert_eq!(event.pending_webhooks(), body["pending_webhooks"].as_i64());
        prop_assert_eq!(event.request_id(), body["request"]["id"].as_str());
        prop_assert_eq!(event.livemode(), body["livemode"] == Value::Bool(true));
    }
}
