//! What is written by the stand-in for Stripe's API, and read again; and requests that make no sense.

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::testing::FakeApi;

use super::Client;

#[test]
fn webhook_endpoints_are_made_changed_and_deleted() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let form = "url=https://example.com/hook&enabled_events[]=invoice.paid&enabled_events[]=customer.created\
                &api_version=2024-06-20&connect=true&description=mine&metadata[a]=b";
    let made = client.post("/v1/webhook_endpoints", form).body;
    let path = format!("/v1/webhook_endpoints/{}", made["id"].as_str().unwrap());
    assert!(
        made["id"].as_str().unwrap().starts_with("we_")
            && made["secret"].as_str().unwrap().starts_with("whsec_")
    );
    assert_eq!(
        made["enabled_events"],
        json!(["invoice.paid", "customer.created"])
    );
    assert_eq!(
        (&made["api_version"], &made["status"]),
        (&json!("2024-06-20"), &json!("enabled"))
    );
    let read = client.get(&path).body;
    assert!(read.get("secret").is_none(), "the secret is shown once");
    let changed = client
        .post(
            &path,
            "disabled=true&enabled_events[]=*&metadata[a]=&metadata[c]=d&description=",
        )
        .body;
    assert_eq!(changed["status"], "disabled");
    assert_eq!(
        (&changed["enabled_events"], &changed["metadata"]),
        (&json!(["*"]), &json!({"c": "d"}))
    );
    assert_eq!(changed["description"], Value::Null);
    for fixed in ["api_version=2020-08-27", "connect=false"] {
        assert_eq!(
            client.post(&path, fixed).error(),
            (400, "parameter_unknown"),
            "{fixed}"
        );
    }
    for (form, param) in [
        ("url=https://a.b", "enabled_events"),
        ("enabled_events[]=*", "url"),
        ("url=a.b&enabled_events[]=*", "url"),
        (
            "url=https://a.b&enabled_events[]=invoice.paid&enabled_events[]=invoice.*",
            "enabled_events[1]",
        ),
        (
            "url=https://a.b&enabled_events[]=v1.invoice.paid",
            "enabled_events[0]",
        ),
    ] {
        let reply = client.post("/v1/webhook_endpoints", form);
        assert_eq!(
            (reply.status, &reply.body["error"]["param"]),
            (400, &json!(param)),
            "{form}"
        );
    }
    // The same URL again, until there are 16.
    for _ in 1..16 {
        assert_eq!(client.post("/v1/webhook_endpoints", form).status, 200);
    }
    let full = client.post("/v1/webhook_endpoints", form);
    assert_eq!(
        (full.status, full.message()),
        (400, "You have reached the maximum of 16 test webhook endpoints.")
    );
    assert_eq!(client.get("/v1/webhook_endpoints?limit=100").ids().len(), 16);
    assert_eq!(client.delete(&path).body["deleted"], true);
    assert_eq!(client.get(&path).error(), (404, "resource_missing"));
}

#[test]
fn event_destinations_show_their_secret_when_asked() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let wanted = json!({
        "name": "mine", "type": "webhook_endpoint", "event_payload": "thin", "enabled_events": ["v1.customer.created"],
        "webhook_endpoint": {"url": "https://example.com/thin"}, "include": ["webhook_endpoint.signing_secret"],
    });
    let made = client.post_json("/v2/core/event_destinations", &wanted).body;
    let path = format!("/v2/core/event_destinations/{}", made["id"].as_str().unwrap());
    assert!(
        made["webhook_endpoint"]["signing_secret"]
            .as_str()
            .unwrap()
            .starts_with("whsec_")
    );
    assert_eq!(made["webhook_endpoint"]["url"], Value::Null);
    assert_eq!(
        client.get(&path).body["webhook_endpoint"]["signing_secret"],
        Value::Null
    );
    let read = client.get(&format!("{path}?include[]=webhook_endpoint.url")).body;
    assert_eq!(read["webhook_endpoint"]["url"], "https://example.com/thin");
    assert_eq!(
        client.post(&format!("{path}/disable"), "").body["status"],
        "disabled"
    );
    assert_eq!(
        client.post(&format!("{path}/enable"), "").body["status"],
        "enabled"
    );
    assert_eq!(
        client.post(&format!("{path}/ping"), "").body["type"],
        "v2.core.event_destination.ping"
    );
    assert_eq!(
        client.get("/v2/core/events").body["data"][0]["related_object"]["id"],
        made["id"]
    );
    let changed = client
        .post_json(&path, &json!({"name": "other", "metadata": {"a": "b"}}))
        .body;
    assert_eq!(
        (&changed["name"], &changed["metadata"]),
        (&json!("other"), &json!({"a": "b"}))
    );
    assert_eq!(
        client
            .post_json(&path, &json!({"event_payload": "snapshot"}))
            .error(),
        (400, "parameter_unknown")
    );
    let mut star = wanted.clone();
    star["enabled_events"] = json!(["*"]);
    assert_eq!(
        client.post_json("/v2/core/event_destinations", &star).status,
        400,
        "thin events have no `*`"
    );
    assert_eq!(client.get("/v2/core/event_destinations").ids().len(), 1);
    assert!(client.get("/v1/webhook_endpoints").ids().is_empty());
    assert_eq!(client.delete(&path).status, 200);
    assert!(client.get("/v2/core/event_destinations").ids().is_empty());
}

#[test]
fn objects_are_changed_over_http_as_forms_say() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let form = "email=jenny@example.com&metadata[a]=1&address[postal_code]=01234&tax_exempt=none&balance=-5";
    let customer = client.post("/v1/customers", form).body;
    assert_eq!(
        (&customer["metadata"]["a"], &customer["balance"]),
        (&json!("1"), &json!(-5))
    );
    assert_eq!(customer["address"]["postal_code"], "01234");
    let path = format!("/v1/customers/{}", customer["id"].as_str().unwrap());
    assert_eq!(
        client.post(&path, "metadata[a]=&metadata[b]=2&email=").body["metadata"]["b"],
        "2"
    );
    let read = client.get(&path).body;
    assert_eq!((&read["email"], read["metadata"].get("a")), (&Value::Null, None));
    assert_eq!(
        client.post("/v1/coupons", "id=SUMMER&percent_off=10").body["id"],
        "SUMMER"
    );
    assert_eq!(
        client.post("/v1/coupons", "id=SUMMER").error(),
        (400, "resource_already_exists")
    );
    assert_eq!(
        client.post("/v1/customers", "id=cus_mine").error(),
        (400, "parameter_unknown")
    );
    assert_eq!(
        client.delete(&path).body,
        json!({"id": customer["id"], "object": "customer", "deleted": true})
    );
    assert_eq!(
        client.get(&path).body["deleted"],
        true,
        "a deleted customer is a stub"
    );
    assert_eq!(client.delete("/v1/coupons/SUMMER").status, 200);
    assert_eq!(
        client.get("/v1/coupons/SUMMER").error(),
        (404, "resource_missing")
    );
    assert_eq!(client.delete("/v1/charges/ch_1").status, 404);
    let events = client.get("/v1/events?type=customer.*").body;
    let types: Vec<_> = events["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        types,
        ["customer.deleted", "customer.updated", "customer.created"]
    );
    let request = api
        .requests()
        .into_iter()
        .find(|request| request.path == path)
        .unwrap();
    assert_eq!(events["data"][1]["request"]["id"], request.request_id);
    let previous = &events["data"][1]["data"]["previous_attributes"];
    assert_eq!(
        *previous,
        json!({"email": "jenny@example.com", "metadata": {"a": "1", "b": null}})
    );
}

#[test]
fn lists_are_filtered_as_their_paths_allow() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let account = api.platform();
    for (number, customer) in [(1, "cus_1"), (2, "cus_2"), (3, "cus_1")] {
        let status = if number == 3 { "canceled" } else { "active" };
        let id = format!("sub_{number}");
        account
            .create(
                "subscription",
                json!({"id": id, "customer": customer, "status": status, "created": number}),
            )
            .unwrap();
        account.put_object(
            format!("/v1/customers/{customer}/sources/card_{number}"),
            &json!({"id": format!("card_{number}"), "object": "card", "customer": customer}),
        );
    }
    for (path, ids) in [
        ("/v1/subscriptions", vec!["sub_2", "sub_1"]),
        ("/v1/subscriptions?status=all", vec!["sub_3", "sub_2", "sub_1"]),
        ("/v1/subscriptions?status=canceled", vec!["sub_3"]),
        (
            "/v1/subscriptions?customer=cus_1&status=all",
            vec!["sub_3", "sub_1"],
        ),
        ("/v1/subscriptions?created[gt]=1&created[lt]=3", vec!["sub_2"]),
        ("/v1/subscriptions?created=1", vec!["sub_1"]),
        ("/v1/customers/cus_1/sources", vec!["card_3", "card_1"]),
        ("/v1/customers/cus_3/sources", vec![]),
    ] {
        assert_eq!(client.get(path).ids(), ids, "{path}");
    }
    assert_eq!(client.get("/v1/customers/cus_2/sources/card_1").status, 404);
    account.create("customer", json!({"id": "cus_1"})).unwrap();
    let expanded = client.get("/v1/subscriptions/sub_1?expand[]=customer").body;
    assert_eq!(expanded["customer"]["object"], "customer");
    let expanded = client
        .get("/v1/subscriptions?expand[]=data.customer&limit=1&starting_after=sub_2")
        .body;
    assert_eq!(expanded["data"][0]["customer"]["id"], "cus_1");
}

#[test]
fn an_objects_own_list_shows_ten_and_pages_all() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let account = api.platform();
    let items = json!({"object": "list", "data": [{"id": "si_0", "object": "subscription_item"}]});
    account
        .create("subscription", json!({"id": "sub_1", "items": items}))
        .unwrap();
    for number in 1..13 {
        account
            .append("sub_1", "items", json!({"id": format!("si_{number}")}))
            .unwrap();
    }
    let shown = client.get("/v1/subscriptions/sub_1").body;
    assert_eq!(shown["items"]["data"].as_array().unwrap().len(), 10);
    assert_eq!(
        (&shown["items"]["has_more"], &shown["items"]["total_count"]),
        (&json!(true), &json!(13))
    );
    let url = shown["items"]["url"].as_str().unwrap();
    let first = client.get(&format!("{url}&limit=8"));
    let second = client.get(&format!("{url}&limit=8&starting_after=si_7"));
    assert_eq!((first.ids().len(), second.ids().len()), (8, 5));
    assert_eq!(
        (&first.body["has_more"], &second.body["has_more"]),
        (&json!(true), &json!(false))
    );
    let lines = json!({"object": "list", "data": [{"id": "il_1", "object": "line_item"}]});
    account
        .create("invoice", json!({"id": "in_1", "lines": lines}))
        .unwrap();
    assert_eq!(client.get("/v1/invoices/in_1/lines").ids(), ["il_1"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    /// Whatever is sent, there is an answer of the API's own making, and the next request is answered as well.
    #[test]
    fn bad_requests_are_answered(
        method in prop::sample::select(vec!["GET", "POST", "DELETE", "PUT", "PATCH"]),
        parts in prop::collection::vec(prop::sample::select(vec![
            "v1", "v2", "core", "events", "customers", "webhook_endpoints", "event_destinations", "cus_1", "items", "enable",
            "", "%", "%00", "..", "a%2Fb", "subscriptions", "account", "accounts", "sources", "invoices", "lines", "+",
        ]), 0..6),
        query in "[a-z\\[\\]=&%0-9.]{0,40}",
        body in prop_oneof!["[a-z\\[\\]=&%0-9\"{}:,]{0,60}", Just("{\"name\": {\"a\": [1, null]}}".to_owned()),
            Just("limit[]=1&enabled_events=*&url=https://a.b&created[gte][lt]=5&metadata=1".to_owned())],
    ) {
        let api = FakeApi::start("sk_test_1").unwrap();
        api.platform().create("customer", json!({"id": "cus_1"})).unwrap();
        let client = Client::of(&api);
        let path = format!("/{}?{query}", parts.join("/"));
        let body = if method == "GET" || method == "DELETE" { "" } else { &body };
        let (status, _, text) = client.send(method, &path, "", body).unwrap();
        prop_assert!(status == 200 || (400..500).contains(&status), "{} {} {}", method, path, text);
        prop_assert!(serde_json::from_str::<Value>(&text).is_ok());
        prop_assert_eq!(client.get("/v1/events").status, 200);
    }
}
