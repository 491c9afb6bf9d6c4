//! The stand-in for Stripe's API, over HTTP.

mod paging;
mod peers;
#[cfg(feature = "billing")]
mod stripe;
mod writes;

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use stripe_webhooks::event::SCHEMA_API_VERSION;
use stripe_webhooks::testing::{FakeApi, Fault, FixedClock, TestEvent};

/// A client with a key, and headers of its own.
#[derive(Clone)]
pub(crate) struct Client {
    agent: ureq::Agent,
    url: String,
    headers: Vec<(String, String)>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: ureq::http::HeaderMap,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        Some(self.headers.get(name)?.to_str().unwrap())
    }

    /// Status and `code` of an error.
    pub(crate) fn error(&self) -> (u16, &str) {
        (self.status, self.body["error"]["code"].as_str().unwrap_or(""))
    }

    pub(crate) fn message(&self) -> &str {
        self.body["error"]["message"].as_str().unwrap_or("")
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        assert_eq!(self.status, 200, "{self:?}");
        let objects = self.body["data"].as_array().unwrap().iter();
        objects
            .map(|object| object["id"].as_str().unwrap().to_owned())
            .collect()
    }
}

impl Client {
    pub(crate) fn of(api: &FakeApi) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Self {
            agent: config.into(),
            url: api.url(),
            headers: Vec::new(),
        }
        .with("authorization", "Bearer sk_test_1")
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// A request; an error of the connection or of the body is one.
    pub(crate) fn send(
        &self,
        method: &str,
        path: &str,
        content: &str,
        body: &str,
    ) -> Result<(u16, ureq::http::HeaderMap, String), ureq::Error> {
        let mut request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.url));
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        if !content.is_empty() {
            request = request.header("content-type", content);
        }
        let mut answer = self.agent.run(request.body(body.to_owned()).unwrap())?;
        let text = answer
            .body_mut()
            .with_config()
            .limit(100_000_000)
            .read_to_string()?;
        Ok((answer.status().as_u16(), answer.headers().clone(), text))
    }

    fn call(&self, method: &str, path: &str, content: &str, body: &str) -> Reply {
        let (status, headers, body) = self.send(method, path, content, body).unwrap();
        let body = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body:?}"));
        Reply {
            status,
            headers,
            body,
        }
    }

    pub(crate) fn get(&self, path: &str) -> Reply {
        self.call("GET", path, "", "")
    }

    pub(crate) fn post(&self, path: &str, form: &str) -> Reply {
        self.call("POST", path, "application/x-www-form-urlencoded", form)
    }

    pub(crate) fn post_json(&self, path: &str, body: &Value) -> Reply {
        self.call("POST", path, "application/json", &body.to_string())
    }

    pub(crate) fn delete(&self, path: &str) -> Reply {
        self.call("DELETE", path, "", "")
    }
}

#[test]
fn the_fake_api_serves_what_was_put_there_to_whoever_has_the_key() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api).with("stripe-account", "acct_1");
    let get = |path: &str, authorization: &str| {
        let reply = client.clone().with("authorization", authorization).get(path);
        (reply.status, reply.body)
    };
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
    let (status, event) = get(&path, "Bearer sk_test_1");
    assert_eq!((status, &event["type"]), (200, &json!("invoice.paid")));
    // Basic authentication: `sk_test_1:` in base64, as `curl -u sk_test_1:` sends it.
    assert_eq!(get(&path, "Basic c2tfdGVzdF8xOg==").0, 200);
    for refused in [
        "",
        "Bearer sk_test_2",
        "Bearer",
        "Basic c2tfdGVzdF8yOg==",
        "sk_test_1",
    ] {
        let (status, body) = get(&path, refused);
        assert_eq!(status, 401, "{refused:?}");
        assert_eq!(body["error"]["type"], "invalid_request_error");
    }
    let (status, event) = get(
        &format!("/v2/core/events/{}", thin.event_id()),
        "Bearer sk_test_1",
    );
    assert_eq!((status, &event["object"]), (200, &json!("v2.core.event")));
    assert_eq!(
        get(url, "Bearer sk_test_1"),
        (200, json!({"id": "cus_1", "object": "customer"}))
    );
    for path in [
        format!("/v1/events/{}", thin.event_id()),
        format!("/v2/core/events/{}", snapshot.event_id()),
        "/v1/customers/cus_2".to_owned(),
    ] {
        let (status, body) = get(&path, "Bearer sk_test_1");
        assert_eq!(
            (status, &body["error"]["code"]),
            (404, &json!("resource_missing")),
            "{path}"
        );
    }
    api.fail_next(1);
    assert_eq!(get(&path, "Bearer sk_test_1").0, 500);
    assert_eq!(get(&path, "Bearer sk_test_1").0, 200);
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
        let reply = client.get(&format!("/v1/events{query}"));
        let more = reply.body["has_more"].as_bool();
        (reply.ids().join(" ").replace("evt_", ""), more.unwrap())
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
    let missing = client.get("/v1/events?starting_after=evt_99");
    assert_eq!(missing.error(), (400, "resource_missing"));
    assert_eq!(missing.body["error"]["param"], "starting_after");
    // Put again, an event is there once, with its new fate.
    api.put_event(&event(6, "invoice.paid"));
    assert_eq!(ids("?delivery_success=false"), ("5".to_owned(), false));
    assert_eq!(ids("").0.len(), "6 5 4 3 2 1 0".len());
}

#[test]
fn what_stripe_refuses_is_refused() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let types = |count: usize| vec!["types[]=invoice.paid"; count].join("&");
    for (path, status, code, param) in [
        ("/v1/events?limit=0", 400, "", "limit"),
        ("/v1/events?limit=101", 400, "", "limit"),
        ("/v1/events?limit=99999999999999999999", 400, "", "limit"),
        ("/v1/events?limit=ten", 400, "parameter_invalid_integer", "limit"),
        (
            "/v1/events?created[gte]=today",
            400,
            "parameter_invalid_integer",
            "created[gte]",
        ),
        (
            "/v1/events?created[since]=1",
            400,
            "parameter_unknown",
            "created[since]",
        ),
        ("/v1/events?delivery_success=maybe", 400, "", "delivery_success"),
        ("/v1/events?page=2", 400, "parameter_unknown", "page"),
        (
            "/v1/events?type=invoice.paid&types[]=invoice.paid",
            400,
            "",
            "type",
        ),
        (&format!("/v1/events?{}", types(21)), 400, "", "types"),
        (
            "/v1/customers?created=1&colour=red",
            400,
            "parameter_unknown",
            "colour",
        ),
        (
            "/v1/customers?ending_before=cus_1",
            400,
            "resource_missing",
            "ending_before",
        ),
        (
            "/v1/customers/cus_1?expand[]=a.b.c.d.e",
            404,
            "resource_missing",
            "id",
        ),
        ("/v1/subscription_items", 400, "parameter_missing", "subscription"),
        (
            "/v2/core/events?starting_after=evt_1",
            400,
            "parameter_unknown",
            "starting_after",
        ),
        (
            "/v2/core/events?page=page_bm9uc2Vuc2U",
            400,
            "invalid_page_token",
            "page",
        ),
        ("/v2/core/events?gte=1790000000", 400, "", "gte"),
        ("/v1/spaceships", 404, "", ""),
    ] {
        let reply = client.get(path);
        assert_eq!(reply.error(), (status, code), "{path}: {reply:?}");
        assert_eq!(
            reply.body["error"]["param"].as_str().unwrap_or(""),
            param,
            "{path}"
        );
        assert_eq!(reply.body["error"]["type"], "invalid_request_error");
    }
    assert_eq!(client.get(&format!("/v1/events?{}", types(20))).status, 200);
    let both = client.get("/v1/events?starting_after=a&ending_before=b");
    assert_eq!(
        both.message(),
        "Received both starting_after and ending_before parameters. Please pass in only one."
    );
    assert_eq!(client.post("/v1/events", "").status, 404);
    assert_eq!(
        client
            .with("stripe-version", "yesterday")
            .get("/v1/events")
            .status,
        400
    );
}

#[test]
fn an_answer_says_when_by_whom_and_in_which_version() {
    let api = FakeApi::start("sk_test_1").unwrap();
    api.set_clock(Arc::new(FixedClock::at(1_790_000_000)));
    let client = Client::of(&api);
    let reply = client.get("/v1/events");
    assert_eq!(reply.header("date"), Some("Mon, 21 Sep 2026 14:13:20 GMT"));
    assert_eq!(reply.header("stripe-version"), Some(SCHEMA_API_VERSION));
    assert_eq!(reply.header("content-type"), Some("application/json"));
    api.skew_date(-3600);
    api.set_api_version("2020-08-27");
    let other = client.get("/v1/events");
    assert_eq!(other.header("date"), Some("Mon, 21 Sep 2026 13:13:20 GMT"));
    assert_eq!(other.header("stripe-version"), Some("2020-08-27"));
    assert_ne!(other.header("request-id"), reply.header("request-id"));
    let asked = client
        .clone()
        .with("stripe-version", "2024-06-20")
        .get("/v1/events");
    assert_eq!(asked.header("stripe-version"), Some("2024-06-20"));
    assert_eq!(api.requests()[1].request_id, other.header("request-id").unwrap());
    // An event keeps the version that it was made in, whatever is asked for.
    client.post("/v1/customers", "email=jenny@example.com");
    let events = client.with("stripe-version", "2024-06-20").get("/v1/events");
    assert_eq!(events.body["data"][0]["api_version"], "2020-08-27");
}

#[test]
fn a_request_with_a_key_that_was_seen_is_answered_as_it_was() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api).with("idempotency-key", "key_1");
    let first = client.post("/v1/customers", "email=jenny@example.com");
    assert_eq!((first.status, first.header("idempotent-replayed")), (200, None));
    let again = client.post("/v1/customers", "email=jenny@example.com");
    assert_eq!(again.body, first.body);
    assert_eq!(again.header("idempotent-replayed"), Some("true"));
    assert_eq!(again.header("original-request"), first.header("request-id"));
    let other = client.post("/v1/customers", "email=other@example.com");
    assert_eq!(
        (other.status, &other.body["error"]["type"]),
        (400, &json!("idempotency_error"))
    );
    assert_eq!(api.platform().objects("customer").len(), 1);
    // The answer was lost after the change: who asks again with the key is told, and nothing happens twice.
    let client = client.with("idempotency-key", "key_2");
    api.fault(Fault::hang_up().method("post").after_the_change());
    assert!(client.send("POST", "/v1/customers", "", "name=a").is_err());
    assert_eq!(
        client
            .post("/v1/customers", "name=a")
            .header("idempotent-replayed"),
        Some("true")
    );
    assert_eq!(api.platform().objects("customer").len(), 2);
    // What was refused before it was carried out is free to be sent again.
    let client = client.with("idempotency-key", "key_3");
    assert_eq!(
        client
            .post("/v1/webhook_endpoints", "url=nowhere&enabled_events[]=*")
            .error(),
        (400, "url_invalid")
    );
    assert_eq!(
        client
            .post("/v1/webhook_endpoints", "url=https://a.b&enabled_events[]=*")
            .status,
        200
    );
}

#[test]
fn connected_accounts_have_data_of_their_own() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let (one, two) = (api.account("acct_1"), api.account("acct_2"));
    one.create("customer", json!({"id": "cus_1"})).unwrap();
    api.put_event(&TestEvent::of("invoice.paid").id("evt_2").account("acct_2"));
    two.put_object("/v1/charges/ch_2", &json!({"id": "ch_2", "object": "charge"}));
    let (first, second) = (
        client.clone().with("stripe-account", "acct_1"),
        client.clone().with("stripe-context", "acct_platform/acct_2"),
    );
    assert_eq!(first.get("/v1/customers").ids(), ["cus_1"]);
    assert_eq!(first.get("/v1/events").body["data"][0]["account"], "acct_1");
    assert_eq!(second.get("/v1/events").ids(), ["evt_2"]);
    assert_eq!(second.get("/v1/charges").ids(), ["ch_2"]);
    assert!(client.get("/v1/customers").ids().is_empty() && client.get("/v1/events").ids().is_empty());
    let stranger = client
        .clone()
        .with("stripe-account", "acct_3")
        .get("/v1/customers");
    assert_eq!(stranger.error(), (403, "account_invalid"));
    assert!(!stranger.message().contains("sk_test_1"), "the key is masked");
    assert_eq!(client.get("/v1/accounts").ids(), ["acct_2", "acct_1"]);
    assert_eq!(first.get("/v1/account").body["id"], "acct_1");
    assert_eq!(client.get("/v1/account").body["object"], "account");
}

#[test]
fn keys_have_a_mode_and_permissions() {
    let api = FakeApi::start("sk_test_1").unwrap();
    api.put_key("sk_live_1");
    api.put_restricted_key("rk_test_1", ["customer_read", "webhook_write"]);
    let client = Client::of(&api);
    let live = client.clone().with("authorization", "Bearer sk_live_1");
    let restricted = client.clone().with("authorization", "Bearer rk_test_1");
    api.platform().create("customer", json!({"id": "cus_1"})).unwrap();
    api.put_event(&TestEvent::of("invoice.paid").livemode(true));
    assert!(client.get("/v1/events?type=invoice.paid").ids().is_empty());
    assert_eq!(live.get("/v1/events").ids().len(), 1);
    let other = live.get("/v1/customers/cus_1");
    assert_eq!(other.error(), (404, "resource_missing"));
    assert!(
        other.message().contains("a similar object exists in test mode"),
        "{}",
        other.message()
    );
    assert_eq!(restricted.get("/v1/customers").ids(), ["cus_1"]);
    assert_eq!(
        restricted.get("/v1/webhook_endpoints").status,
        200,
        "who may write may read"
    );
    for reply in [restricted.post("/v1/customers", ""), restricted.get("/v1/events")] {
        assert_eq!(reply.status, 403);
        assert!(reply.message().contains("'rak_"), "{}", reply.message());
    }
    api.expire_key("rk_test_1");
    assert_eq!(restricted.get("/v1/customers").error(), (401, "api_key_expired"));
    let publishable = client
        .with("authorization", "Bearer pk_test_1")
        .get("/v1/customers");
    assert_eq!(publishable.error(), (403, "secret_key_required"));
}

#[test]
fn rates_are_limited_by_operation_and_in_all() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let clock = Arc::new(FixedClock::at(1_790_000_000));
    api.set_clock(clock.clone());
    api.limit_operations(2);
    api.limit_all(3);
    let client = Client::of(&api);
    let reason = |reply: Reply| {
        (
            reply.status,
            reply.header("stripe-rate-limited-reason").map(str::to_owned),
        )
    };
    for _ in 0..2 {
        assert_eq!(client.get("/v1/events").status, 200);
    }
    let third = client.get("/v1/events");
    assert_eq!(third.error(), (429, "rate_limit"));
    assert_eq!(
        (third.header("retry-after"), third.header("stripe-should-retry")),
        (Some("1"), Some("true"))
    );
    assert_eq!(reason(third), (429, Some("endpoint-rate".to_owned())));
    assert_eq!(
        reason(client.get("/v1/customers")),
        (429, Some("global-rate".to_owned()))
    );
    clock.advance(Duration::from_secs(1));
    assert_eq!(client.get("/v1/events").status, 200);
}

#[test]
fn events_are_listed_late_and_for_a_time() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let clock = Arc::new(FixedClock::at(1_790_000_000));
    api.set_clock(clock.clone());
    api.list_events_after(Duration::from_secs(60));
    api.keep_events_for(Duration::from_secs(30 * 86_400));
    let client = Client::of(&api);
    api.platform().create("customer", json!({"id": "cus_1"})).unwrap();
    let id = api.platform().events()[0]["id"].as_str().unwrap().to_owned();
    assert!(client.get("/v1/events").ids().is_empty());
    assert_eq!(client.get(&format!("/v1/events/{id}")).status, 200);
    clock.advance(Duration::from_secs(59));
    assert!(client.get("/v1/events").ids().is_empty());
    clock.advance(Duration::from_secs(1));
    assert_eq!(client.get("/v1/events").ids(), std::slice::from_ref(&id));
    assert_eq!(
        client.get("/v2/core/events").body["data"][0]["snapshot_event"],
        id
    );
    clock.advance(Duration::from_secs(31 * 86_400));
    assert!(client.get("/v1/events").ids().is_empty());
    assert_eq!(
        client.get(&format!("/v1/events/{id}")).error(),
        (404, "resource_missing")
    );
}

#[test]
fn what_goes_wrong_is_what_the_test_said() {
    let api = FakeApi::start("sk_test_1").unwrap();
    let client = Client::of(&api);
    let status = |path: &str| client.send("GET", path, "", "").map(|(status, ..)| status);
    api.fault(
        Fault::status(503)
            .times(2)
            .at("/v1/ev*")
            .should_retry(true)
            .retry_after(7),
    );
    assert_eq!(status("/v1/customers").unwrap(), 200);
    let failed = client.get("/v1/events");
    assert_eq!(
        (failed.status, &failed.body["error"]["type"]),
        (503, &json!("api_error"))
    );
    assert_eq!(
        (failed.header("stripe-should-retry"), failed.header("retry-after")),
        (Some("true"), Some("7"))
    );
    assert_eq!(
        (status("/v1/events").unwrap(), status("/v1/events").unwrap()),
        (503, 200)
    );
    api.fault(Fault::cut());
    assert!(
        client.send("GET", "/v1/events", "", "").is_err(),
        "the body breaks off"
    );
    api.fault(Fault::hang_up());
    assert!(status("/v1/events").is_err());
    api.fault(Fault::not_json());
    let (code, _, body) = client.send("GET", "/v1/events", "", "").unwrap();
    assert!(code == 200 && serde_json::from_str::<Value>(&body).is_err());
    api.fault(Fault::oversize(3_000_000));
    assert!(client.send("GET", "/v1/events", "", "").unwrap().2.len() > 3_000_000);
    api.fault(Fault::redirect("http://127.0.0.1:9/elsewhere"));
    let (code, headers, _) = client.send("GET", "/v1/events", "", "").unwrap();
    assert_eq!(
        (code, headers["location"].to_str().unwrap()),
        (307, "http://127.0.0.1:9/elsewhere")
    );
    api.fault(Fault::rate_limited("global-concurrency").method("POST"));
    assert_eq!(status("/v1/events").unwrap(), 200);
    let limited = client.post("/v1/customers", "");
    assert_eq!(limited.error(), (429, "rate_limit"));
    assert_eq!(
        limited.header("stripe-rate-limited-reason"),
        Some("global-concurrency")
    );
    assert!(
        api.platform().objects("customer").is_empty(),
        "nothing was changed"
    );
    api.fault(Fault::delay(Duration::from_millis(1)).always());
    assert_eq!(status("/v1/events").unwrap(), 200);
    api.fail_next(1);
    assert_eq!(status("/v1/events").unwrap(), 500);
    api.fault(Fault::status(500).always());
    api.clear_faults();
    assert_eq!(status("/v1/events").unwrap(), 200);
}
