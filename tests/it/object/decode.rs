//! Objects decode, whatever the API version: the rules of tolerance, one test each.

use stripe_webhooks::object::{
    Address, Card, Customer, CustomerSource, DecodeError, Decoded, Drift, EventObject, Expandable, Object,
    Price, RawObject, Subscription, plan, subscription,
};

const SUBSCRIPTION: &str = include_str!("../../fixtures/subscription.json");

pub(crate) fn decode<T: EventObject>(text: &str) -> Decoded<T> {
    RawObject::parse(text).unwrap().decode_as().unwrap()
}

/// The object, and its drift as text.
fn drift<T: EventObject>(text: &str) -> (T, Vec<String>) {
    let decoded = decode(text);
    (
        decoded.object,
        decoded.drift.iter().map(ToString::to_string).collect(),
    )
}

fn fits<T: EventObject>(text: &str) -> T {
    let (object, drift) = drift(text);
    assert!(drift.is_empty(), "{drift:?}");
    object
}

#[test]
fn a_subscription_reads_like_the_reference() {
    let subscription: Subscription = fits(SUBSCRIPTION);
    assert_eq!(subscription.id, "sub_1");
    assert_eq!(subscription.status, Some(subscription::Status::Active));
    assert_eq!(subscription.created.unwrap().unix_timestamp(), 1_700_000_000);
    assert_eq!(subscription.customer.as_ref().unwrap().id(), "cus_1");
    assert_eq!(subscription.metadata["plan"], "gold");
    assert_eq!(subscription.application_fee_percent, Some(2.5));
    assert_eq!(subscription.automatic_tax.as_ref().unwrap().enabled, Some(true));
    let item = &subscription.items.data[0];
    let price = item.price.as_ref().unwrap();
    assert_eq!(price.unit_amount, Some(1250));
    assert_eq!(price.unit_amount_decimal.as_ref().unwrap().as_str(), "1250.5");
    assert_eq!(subscription.items.total_count, Some(1));
    // Both homes of what moved.
    assert_eq!(
        subscription.current_period_end.unwrap().unix_timestamp(),
        1_702_592_000
    );
    assert_eq!(item.current_period_end, None);
    let plan = subscription.plan.as_ref().unwrap();
    assert_eq!((plan.amount, plan.name.as_deref()), (Some(1250), Some("Gold")));
    assert_eq!(plan.interval, Some(plan::Interval::Month));
    let Some(Expandable::Object(source)) = &subscription.default_source else {
        panic!()
    };
    assert_eq!(source.kind(), "card");
    let CustomerSource::Card(card) = &**source else {
        panic!()
    };
    assert_eq!((source.id(), card.exp_year), ("card_1", Some(2030)));
    assert_eq!(subscription.clone(), subscription);
}

#[test]
fn absent_and_null_are_empty_and_unknown_members_pass() {
    let empty: Subscription = fits("{}");
    assert_eq!(empty, Subscription::default());
    assert_eq!(
        fits::<Subscription>(r#"{"status":null,"items":null,"metadata":null,"id":null,"new":{"a":[1]}}"#),
        empty
    );
    assert_eq!(fits::<Subscription>("[]"), empty);
}

#[test]
fn unknown_words_are_kept() {
    let subscription: Subscription = fits(r#"{"status":"asleep"}"#);
    let status = subscription.status.clone().unwrap();
    assert_eq!(status, "asleep");
    assert!(matches!(status, subscription::Status::Unlisted(_)));
    assert_eq!(status, subscription::Status::from("asleep"));
    assert_eq!(subscription.clone().status, subscription.status);
    assert_eq!(
        subscription::Status::from("past_due"),
        subscription::Status::PastDue
    );
}

#[test]
fn references_come_as_ids_and_objects() {
    let expanded: Subscription =
        fits(r#"{"customer":{"id":"cus_1","object":"customer","email":"a@example.com"}}"#);
    let customer = expanded.customer.unwrap();
    assert_eq!(customer.id(), "cus_1");
    assert_eq!(customer.object().unwrap().email.as_deref(), Some("a@example.com"));
    let stub: Subscription = fits(r#"{"customer":{"id":"cus_1","object":"customer","deleted":true}}"#);
    assert_eq!(stub.customer.unwrap().object().unwrap().deleted, Some(true));
    // A kind of a higher feature: raw, whatever features are on.
    let invoice: Subscription = fits(r#"{"latest_invoice":{"id":"in_1","object":"invoice"}}"#);
    assert_eq!(invoice.latest_invoice.unwrap().id(), "in_1");
}

#[test]
fn only_the_object_member_decides_a_union() {
    let source = fits::<CustomerSource>(r#"{"id":"ba_1","object":"bank_account","brand":"Visa"}"#);
    assert!(matches!(source, CustomerSource::BankAccount(_)));
    let other = fits::<CustomerSource>(r#"{"id":"x_1","object":"alipay_account"}"#);
    assert!(matches!(&other, CustomerSource::Other(raw) if raw.get("id").unwrap().as_str() == "\"x_1\""));
    assert_eq!((other.kind().as_ref(), other.id()), ("alipay_account", "x_1"));
    assert!(matches!(fits::<CustomerSource>("{}"), CustomerSource::Other(_)));
    let customer: Customer =
        fits(r#"{"sources":{"object":"list","data":[{"object":"card"},{"object":"new"}]}}"#);
    assert!(matches!(
        &customer.sources.data[..],
        [CustomerSource::Card(_), CustomerSource::Other(_)]
    ));
}

#[test]
fn empty_arrays_and_objects_stand_for_each_other() {
    let customer: Customer =
        fits(r#"{"metadata":[],"sources":{},"address":[],"preferred_locales":{},"invoice_settings":[]}"#);
    assert_eq!(customer.address, Some(Box::new(Address::default())));
    assert!(customer.metadata.is_empty() && customer.sources.data.is_empty());
}

#[test]
fn exact_numbers_pass_in_either_spelling() {
    let card: Card = fits(r#"{"exp_year":2030.0,"exp_month":1.2e1}"#);
    assert_eq!((card.exp_year, card.exp_month), (Some(2030), Some(12)));
    let subscription: Subscription =
        fits(r#"{"application_fee_percent":10,"created":"2023-11-14T22:13:20Z"}"#);
    assert_eq!(subscription.application_fee_percent, Some(10.0));
    assert_eq!(subscription.created.unwrap().unix_timestamp(), 1_700_000_000);
    let (card, found) = drift::<Card>(r#"{"exp_year":2030.5,"exp_month":"12","brand":"Visa"}"#);
    assert_eq!(
        found,
        [
            "exp_year: expected integer, found number",
            "exp_month: expected integer, found string"
        ]
    );
    assert_eq!(
        (card.exp_year, card.exp_month, card.brand.as_deref()),
        (None, None, Some("Visa"))
    );
}

#[test]
fn another_shape_is_reported_with_its_path_and_the_rest_is_kept() {
    let text = SUBSCRIPTION
        .replace("\"unit_amount\": 1250,", "\"unit_amount\": {\"eur\": 1250},")
        .replace("\"order\": \"6735\"", "\"order\": 6735")
        .replace("\"status\": \"active\"", "\"status\": 3");
    let (object, found) = drift::<Subscription>(&text);
    assert_eq!(
        found,
        [
            "items.data[0].price.unit_amount: expected integer, found object",
            "metadata.order: expected string, found number",
            "status: expected string, found number",
        ]
    );
    assert_eq!(
        object.items.data[0].price.as_ref().unwrap().currency.as_deref(),
        Some("eur")
    );
    assert_eq!(
        (object.metadata.len(), object.quantity, object.status),
        (1, Some(3), None)
    );
}

/// A body may drift at every second byte, each time below a long key: the report stays small.
#[test]
fn the_report_of_a_hostile_body_is_bounded() {
    const BODY: usize = 1 << 20;
    let (key, other) = ("k".repeat(BODY / 2), "é".repeat(100));
    let wrong = vec!["1"; BODY / 4 - 200].join(",");
    let text = format!(
        r#"{{"object":"price","currency_options":{{"{other}":{{"tiers":[7,7]}},"{key}":{{"tiers":[{wrong}]}}}}}}"#
    );
    assert!(text.len() > BODY * 9 / 10);
    let decoded = decode::<Price>(&text);
    assert_eq!(decoded.drift.len(), Drift::MAX);
    assert_eq!(decoded.drift.len() + decoded.more_drift, 2 + BODY / 4 - 200);
    assert!(decoded.drift.iter().map(|drift| drift.path.len()).sum::<usize>() < 64 * 1024);
    let path = |key: &str, place: usize| format!("currency_options.{key}.tiers[{place}]");
    assert_eq!(decoded.drift[1].path, path(&"é".repeat(64), 1));
    assert_eq!(decoded.drift[255].path, path(&"k".repeat(64), 253));
    let error = decoded.strict().unwrap_err().to_string();
    assert!(error.ends_with("and at least 255 more"), "{error}");
}

#[test]
fn a_bare_array_is_a_list() {
    let (customer, found) =
        drift::<Customer>(r#"{"sources":[{"id":"card_1","object":"card"},null],"name":"A"}"#);
    assert_eq!(found, ["sources[1]: expected object, found null"]);
    assert_eq!(
        (customer.sources.data.len(), customer.name.as_deref()),
        (1, Some("A"))
    );
}

#[test]
fn the_first_of_repeated_members_counts() {
    let (customer, found) = drift::<Customer>(
        r#"{"name":"A","metadata":{"a":"1","a":"2"},"email":"x","name":"B","x":1,"x":2,"email":null}"#,
    );
    assert_eq!(customer.name.as_deref(), Some("A"));
    assert_eq!(
        (customer.metadata["a"].as_str(), customer.email.as_deref()),
        ("1", Some("x"))
    );
    assert_eq!(
        found,
        [
            "metadata.a: expected one member, found a repeated member",
            "name: expected one member, found a repeated member",
            "email: expected one member, found a repeated member",
        ]
    );
}

#[test]
fn half_a_surrogate_pair_is_drift_and_stays_in_the_raw_text() {
    let text = r#"{"name":"\ud83d","phone":"\ud83d\ude00","\udc00":1,"metadata":{"\ud800":"x","a":"b"}}"#;
    let (customer, found) = drift::<Customer>(text);
    assert_eq!(
        found,
        [
            "name: expected string, found half a surrogate pair",
            "metadata: expected string, found half a surrogate pair",
        ]
    );
    assert_eq!((customer.name, customer.phone.as_deref()), (None, Some("😀")));
    assert_eq!(customer.metadata.len(), 1);
}

#[test]
fn another_kind_is_refused_and_none_at_all_is_not() {
    let raw = RawObject::parse(r#"{"id":"cus_1","object":"customer"}"#).unwrap();
    let error = raw.decode_as::<Subscription>().unwrap_err();
    assert_eq!(error.to_string(), "expected subscription, found customer");
    assert!(matches!(error, DecodeError::Kind { expected: ["subscription"], found } if found == "customer"));
    assert_eq!(fits::<Subscription>(r#"{"id":"sub_1"}"#).id, "sub_1");
}

#[test]
fn strict_decoding_refuses_drift() {
    assert!(decode::<Customer>(r#"{"name":"A"}"#).strict().is_ok());
    let error = decode::<Customer>(r#"{"name":1,"phone":2}"#)
        .strict()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "name: expected string, found number, and 1 more"
    );
}

#[test]
fn any_object_decodes_into_the_enum_of_all() {
    let Object::Subscription(subscription) = fits(SUBSCRIPTION) else {
        panic!()
    };
    assert_eq!(subscription.id, "sub_1");
    let other: Object = fits(r#"{"id":"x_1","object":"not.a.kind"}"#);
    assert!(matches!(other, Object::Other(_)));
    assert_eq!((other.kind().as_ref(), other.id()), ("not.a.kind", "x_1"));
    assert!(size_of::<Object>() <= 3 * size_of::<usize>());
}

#[test]
fn debug_names_no_person() {
    let text =
        r#"{"id":"cus_1","name":"Ada","email":"ada@example.com","address":{"line1":"Street"},"balance":5}"#;
    let text = format!("{:?}", fits::<Customer>(text));
    assert!(text.contains("cus_1") && text.contains("balance: 5"), "{text}");
    assert!(
        !text.contains("Ada") && !text.contains("example") && !text.contains("Street"),
        "{text}"
    );
}

/// A customer in a card in a customer …, expanded references all the way down.
fn nested(levels: usize) -> String {
    let mut text = String::from("\"cus_0\"");
    for _ in 0..levels {
        text = format!(r#"{{"object":"customer","default_source":{{"object":"card","customer":{text}}}}}"#);
    }
    text
}

#[test]
fn deep_nesting_is_drift_and_needs_little_stack() {
    let decode_deep = || {
        let (customer, found) = drift::<Customer>(&nested(40));
        assert_eq!(found.len(), 1);
        assert!(
            found[0].ends_with("expected at most 20 levels, found deeper nesting"),
            "{}",
            found[0]
        );
        drop(customer);
        let (object, found) = drift::<Object>(&nested(4));
        assert!(found.is_empty(), "{found:?}");
        drop(object);
        fits::<Subscription>(SUBSCRIPTION);
    };
    std::thread::Builder::new()
        .stack_size(64 * 1024)
        .spawn(decode_deep)
        .unwrap()
        .join()
        .unwrap();
    assert!(matches!(
        RawObject::parse(nested(100)),
        Err(DecodeError::Json { .. })
    ));
}

#[test]
fn an_object_that_does_not_say_its_kind_is_what_the_type_carries() {
    use stripe_webhooks::Event;

    let read = |event_type: &str, object: &str| {
        let body = format!(r#"{{"id":"e","type":"{event_type}","data":{{"object":{object}}}}}"#);
        Event::from_body_without_verification(body).unwrap()
    };
    for object in [
        r#"{"id":"cus_1","email":7}"#,
        r#"{"id":"cus_1","object":null}"#,
        "{ }",
        "{}",
    ] {
        let event = read("customer.created", object);
        let decoded = event.decode::<Object>().unwrap();
        assert!(matches!(decoded.object, Object::Customer(_)), "{object}");
        assert_eq!(decoded.drift.len(), usize::from(object.contains('7')), "{object}");
        assert!(matches!(event.typed(), Ok(Object::Customer(_))));
        // What was received stays as it was.
        assert_eq!(event.raw_object().as_str(), object);
        assert_eq!(event.object_kind(), None);
        let typed = event.into_typed::<Object>().unwrap();
        assert_eq!(typed.object().kind(), "customer");
        assert_eq!(typed.raw_object().as_str(), object);
    }
    for (event_type, object) in [
        // Several kinds, none, and one that says something else.
        ("customer.source.created", r#"{"id":"card_1"}"#),
        ("ping", "{}"),
        ("something.new", r#"{"id":"x_1"}"#),
        ("customer.created", r#"{"object":"llama"}"#),
        ("customer.created", r#"{"object":["customer"]}"#),
    ] {
        assert!(
            matches!(read(event_type, object).typed(), Ok(Object::Other(_))),
            "{object}"
        );
    }
}

#[cfg(feature = "payments")]
#[test]
fn a_renamed_kind_is_what_it_is_called_now() {
    use stripe_webhooks::Event;
    use stripe_webhooks::object::File;

    let object = r#"{"id":"file_1","object":"file_upload","purpose":"dispute_evidence","size":"9"}"#;
    let body = format!(r#"{{"id":"e","type":"file.created","data":{{"object":{object}}}}}"#);
    let event = Event::from_body_without_verification(body).unwrap();
    assert!(matches!(event.typed(), Ok(Object::File(file)) if file.id == "file_1"));
    let decoded = event.decode::<File>().unwrap();
    assert_eq!(
        decoded.drift[0].to_string(),
        "size: expected integer, found string"
    );
    assert_eq!(decoded.drift.len(), 1);
    assert_eq!(event.object_kind(), Some("file_upload"));
    assert_eq!(event.decode::<RawObject>().unwrap().object.as_str(), object);
    let typed = event.into_typed::<File>().unwrap();
    assert_eq!(
        (typed.object().id.as_str(), typed.raw_object().as_str()),
        ("file_1", object)
    );
}

/// Before 2015-01-11 a dispute's evidence was one text.
#[cfg(feature = "payments")]
#[test]
fn a_disputes_old_text_evidence_has_a_field_of_its_own() {
    use stripe_webhooks::object::{Charge, Dispute, Expandable};
    let dispute = r#"{"id":"dp_1","object":"dispute","amount":2000,"evidence":"The customer signed.","reason":"general"}"#;
    let (read, found) = drift::<Dispute>(dispute);
    assert_eq!(found, [""; 0]);
    assert_eq!(read.evidence_text.as_deref(), Some("The customer signed."));
    assert_eq!((read.evidence.is_none(), read.amount), (true, Some(2000)));
    assert_eq!(read.clone(), read);
    assert!(!format!("{read:?}").contains("signed"), "{read:?}");

    let (new, found) = drift::<Dispute>(r#"{"evidence":{"product_description":"x"},"evidence text":7}"#);
    assert_eq!(found, ["evidence text: expected string, found number"]);
    assert!(new.evidence.is_some() && new.evidence_text.is_none());
    let (_, found) = drift::<Dispute>(r#"{"evidence":7}"#);
    assert_eq!(found, ["evidence: expected object, found number"]);
    let (_, found) = drift::<Dispute>(r#"{"evidence":"a","evidence":"b","evidence_details":"c"}"#);
    assert_eq!(
        found,
        [
            "evidence: expected one member, found a repeated member",
            "evidence_details: expected object, found string"
        ]
    );

    let (charge, found) = drift::<Charge>(&format!(
        r#"{{"id":"ch_1","object":"charge","dispute":{dispute}}}"#
    ));
    assert_eq!(found, [""; 0]);
    assert!(matches!(charge.dispute, Some(Expandable::Object(it)) if it.evidence_text.is_some()));
}

#[test]
fn a_text_where_another_text_was_expected_is_told_as_that() {
    for (text, found) in [("", "empty string"), ("ten", "another string")] {
        let price = serde_json::json!({"id": "price_1", "object": "price", "unit_amount_decimal": text, "created": text});
        let (_, told) = drift::<Price>(&price.to_string());
        let expected = [
            format!("unit_amount_decimal: expected decimal string, found {found}"),
            format!("created: expected time, found {found}"),
        ];
        assert_eq!(told.len(), 2);
        assert!(expected.iter().all(|line| told.contains(line)), "{told:?}");
    }
}
