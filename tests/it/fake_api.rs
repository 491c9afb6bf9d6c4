//! The stand-in for Stripe's API, over HTTP.

use serde_json::{Value, json};
use stripe_webhooks::testing::{FakeApi, TestEvent};

struct Client {
    agent: ureq::Agent,
    url: String,
}

impl Client {
    fn of(api: &FakeApi) -> Self {
        let config = ureq::Agent::config_builder().http_status_as_error(false).build();
        Self {
            agent: config.into(),
            url: api.url(),
        }
    }

    fn get(&self, path: &str, authorization: &str) -> (u16, Value) {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        if !authorization.is_empty() {
            request = request.header("Authorization", authorization);
        }
        let mut answer = request.header("Stripe-Account", "acct_1").call().unwrap();
        let body = answer.body_mut().read_to_string().unwrap();
        (answer.status().as_u16(), serde_json::from_str(&body).unwrap())
    }

    fn ids(&self, query: &str) -> (Vec<String>, bool) {
        let (status, list) = self.get(&format!("/v1/events{query}"), "Bearer sk_test_1");
        assert_eq!(status, 200, "{list}");
        let ids = list["data"].as_array().unwrap().iter();
        (
            ids.map(|event| event["id"].as_str().unwrap().to_owned())
                .collect(),
            list["has_more"].as_bool().unwrap(),
        )
    }
}

#[test]
fn the_fake_api_serves_what_was_put_there_to_whoever_has_the_key() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let (snapshot, thin) = (
        TestEvent::of("invoice.paid"),
        TestEvent::of("v1.customer.created"),
    );
    api.put_event(&snapshot);
    api.put_event(&thin);
    let delivery = thin.delivery();
    let url = delivery.as_thin().unwrap().related_object().unwrap().url.unwrap();
    api.put_object(url, &json!({"id": "cus_1", "object": "customer"}));

    let path = format!("/v1/events/{}", snapshot.event_id());
    let (status, event) = client.get(&path, "Bearer sk_test_1");
    assert_eq!((status, &event["type"]), (200, &json!("invoice.paid")));
    // Basic authentication: `sk_test_1:` in base64, as `curl -u sk_test_1:` sends it.
    assert_eq!(client.get(&path, "Basic c2tfdGVzdF8xOg==").0, 200);
    for refused in [
        "",
        "Bearer sk_test_2",
        "Bearer",
        "Basic c2tfdGVzdF8yOg==",
        "sk_test_1",
    ] {
        let (status, body) = client.get(&path, refused);
        assert_eq!(status, 401, "{refused:?}");
        assert_eq!(body["error"]["type"], "invalid_request_error");
    }
    let (status, event) = client.get(
        &format!("/v2/core/events/{}", thin.event_id()),
        "Bearer sk_test_1",
    );
    assert_eq!((status, &event["object"]), (200, &json!("v2.core.event")));
    assert_eq!(
        client.get(url, "Bearer sk_test_1"),
        (200, json!({"id": "cus_1", "object": "customer"}))
    );
    for path in [
        format!("/v1/events/{}", thin.event_id()),
        format!("/v2/core/events/{}", snapshot.event_id()),
        "/v1/customers/cus_2".to_owned(),
    ] {
        let (status, body) = client.get(&path, "Bearer sk_test_1");
        assert_eq!(
            (status, &body["error"]["code"]),
            (404, &json!("resource_missing")),
            "{path}"
        );
    }
    api.fail_next(1);
    assert_eq!(client.get(&path, "Bearer sk_test_1").0, 500);
    assert_eq!(client.get(&path, "Bearer sk_test_1").0, 200);
    let requests = api.requests();
    assert_eq!(requests.len(), 14);
    assert_eq!(requests[0].path, path);
    assert_eq!((requests[0].method.as_str(), requests[0].status), ("GET", 200));
    assert_eq!(requests[0].account.as_deref(), Some("acct_1"));
}

#[test]
fn the_fake_api_lists_events_page_by_page_and_by_what_became_of_their_delivery() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let event = |number: i64, kind: &str| {
        TestEvent::of(kind)
            .id(format!("evt_{number}"))
            .created(1_790_000_000 + number)
    };
    for number in 0..7 {
        let event = event(
            number,
            if number % 2 == 0 {
                "invoice.paid"
            } else {
                "charge.failed"
            },
        );
        if number < 5 {
            api.put_event(&event);
        } else {
            api.put_undelivered(&event);
        }
    }
    // A thin one is not in this list.
    api.put_undelivered(&TestEvent::of("v1.customer.created"));
    let ids = |query: &str| {
        let (ids, more) = client.ids(query);
        (ids.join(" ").replace("evt_", ""), more)
    };
    assert_eq!(ids(""), ("6 5 4 3 2 1 0".to_owned(), false));
    assert_eq!(ids("?delivery_success=false"), ("6 5".to_owned(), false));
    assert_eq!(ids("?delivery_success=true&limit=2"), ("4 3".to_owned(), true));
    assert_eq!(ids("?limit=3&starting_after=evt_4"), ("3 2 1".to_owned(), true));
    assert_eq!(ids("?limit=3&starting_after=evt_1"), ("0".to_owned(), false));
    assert_eq!(ids("?limit=2&ending_before=evt_3"), ("5 4".to_owned(), true));
    assert_eq!(ids("?limit=9&ending_before=evt_3"), ("6 5 4".to_owned(), false));
    assert_eq!(
        ids("?limit=100&starting_after=evt_4"),
        ("3 2 1 0".to_owned(), false)
    );
    assert_eq!(ids("?type=charge.failed"), ("5 3 1".to_owned(), false));
    assert_eq!(
        ids("?types%5B%5D=charge.failed&types[]=invoice.paid&limit=1"),
        ("6".to_owned(), true)
    );
    assert_eq!(
        ids("?created[gte]=1790000002&created%5Blte%5D=1790000003"),
        ("3 2".to_owned(), false)
    );
    let (status, body) = client.get("/v1/events?starting_after=evt_99", "Bearer sk_test_1");
    assert_eq!(
        (status, &body["error"]["code"], &body["error"]["param"]),
        (400, &json!("resource_missing"), &json!("starting_after"))
    );
    // Put again, an event is there once, with its new fate.
    api.put_event(&event(6, "invoice.paid"));
    assert_eq!(ids("?delivery_success=false"), ("5".to_owned(), false));
    assert_eq!(ids("").0.len(), "6 5 4 3 2 1 0".len());
}
