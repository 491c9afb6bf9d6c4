//! The testing kit's larger parts: a process that dies at every step, and the stand-in for Stripe's API.

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
    let most = usize::MAX;
    let most = ids(&format!("?limit={most}&starting_after=evt_4"));
    assert_eq!(most, ("3 2 1 0".to_owned(), false));
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
        (status, &body["error"]["code"]),
        (404, &json!("resource_missing"))
    );
    // Put again, an event is there once, with its new fate.
    api.put_event(&event(6, "invoice.paid"));
    assert_eq!(ids("?delivery_success=false"), ("5".to_owned(), false));
    assert_eq!(ids("").0.len(), "6 5 4 3 2 1 0".len());
}

mod crashes {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use stripe_webhooks::inbox::{Memory, Operator};
    use stripe_webhooks::testing::{Crashes, Deliveries, Died, Simulator, TestEvent};
    use stripe_webhooks::{
        Context, Event, HandlerError, HandlerResult, Receiver, Registry, RegistryError, SigningSecret,
    };

    fn events() -> Vec<TestEvent> {
        (0..3)
            .map(|seed| TestEvent::of("invoice.paid").seed(seed))
            .collect()
    }

    async fn credit(event: Event, mut cx: Context<'_>) -> HandlerResult {
        cx.tx::<Memory>()?.add(format!("credit/{}", event.id()), 1);
        // Others run meanwhile.
        tokio::task::yield_now().await;
        if cx.attempt() == 1 {
            return Err(HandlerError::new("the first attempt fails after its writes"));
        }
        Ok(())
    }

    fn registry() -> Result<Registry, RegistryError> {
        Registry::builder().on("*", credit).build()
    }

    #[tokio::test]
    async fn a_process_dies_at_every_step_and_every_event_counts_once() {
        let events = events();
        let died = std::sync::Mutex::new(Vec::new());
        let steps = Crashes::of(&events)
            .at_every_step(
                async || Memory::new(),
                registry,
                async |inbox: Memory, place| {
                    for event in &events {
                        let credit = inbox.get(&format!("credit/{}", event.event_id()));
                        assert_eq!(credit.as_deref(), Some("1"), "{place}");
                    }
                    assert_eq!(inbox.doctor().await.unwrap(), vec![], "{place}");
                    assert_eq!(inbox.counts().await.unwrap().done, 3, "{place}");
                    died.lock().unwrap().push(place.to_string());
                },
            )
            .await
            .unwrap();
        let died = died.into_inner().unwrap();
        assert_eq!(died.len(), steps + 1, "a run for every step, and one that lives");
        assert_eq!(died.last().map(String::as_str), Some("no step"));
        for place in [
            "before recording an event",
            "after recording an event",
            "after claiming",
            "in the transaction, before the handlers",
            "in the transaction, after the handlers",
            "after an event's transaction",
        ] {
            let times = died.iter().filter(|died| died.contains(place)).count();
            assert!(times >= 3, "{place}: {times} of {died:?}");
        }
    }

    /// The kit notices what it is there for: a handler whose effects are not in the transaction.
    #[tokio::test]
    async fn effects_outside_the_transaction_are_found_out() {
        async fn outside(_: Event, cx: Context<'_, Arc<AtomicU32>>) -> HandlerResult {
            cx.state().fetch_add(1, Ordering::SeqCst);
            Ok(())
        }
        let events = [TestEvent::of("invoice.paid")];
        let count = Arc::new(AtomicU32::new(0));
        let twice = std::sync::Mutex::new(Vec::new());
        let registry = || {
            Registry::builder()
                .state(Arc::clone(&count))
                .on("*", outside)
                .build()
        };
        let check = async |_: Memory, died: Died| {
            if count.swap(0, Ordering::SeqCst) > 1 {
                twice.lock().unwrap().push(died.to_string());
            }
        };
        Crashes::of(&events)
            .at_every_step(async || Memory::new(), registry, check)
            .await
            .unwrap();
        let twice = twice.into_inner().unwrap();
        assert!(
            matches!(&twice[..], [one] if one.ends_with("in the transaction, after the handlers")),
            "{twice:?}"
        );
    }

    #[cfg(feature = "sqlite")]
    #[tokio::test]
    async fn a_process_over_sqlite_dies_at_every_step() {
        use stripe_webhooks::inbox;
        async fn note(event: Event, mut cx: Context<'_>) -> HandlerResult {
            sqlx::query("INSERT INTO effect VALUES ($1)")
                .bind(event.id())
                .execute(cx.tx::<inbox::Sqlite>()?)
                .await?;
            Ok(())
        }
        let folder = std::env::temp_dir().join(format!("stripe-webhooks-kit-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let events = [TestEvent::of("invoice.paid"), TestEvent::of("customer.created")];
        let count = AtomicU32::new(0);
        let url = |n: u32| format!("sqlite://{}/{n}.db", folder.display());
        let open = async || {
            let url = url(count.fetch_add(1, Ordering::SeqCst));
            let inbox = inbox::Sqlite::open(&url).await.unwrap();
            let pool = sqlx::SqlitePool::connect(&url).await.unwrap();
            sqlx::query("CREATE TABLE effect (event_id TEXT)")
                .execute(&pool)
                .await
                .unwrap();
            inbox
        };
        let steps = Crashes::of(&events)
            .at_every_step(
                open,
                || Registry::builder().on("*", note).build(),
                async |inbox: inbox::Sqlite, died| {
                    let pool = sqlx::SqlitePool::connect(&url(count.load(Ordering::SeqCst) - 1))
                        .await
                        .unwrap();
                    let rows: Vec<(String,)> =
                        sqlx::query_as("SELECT event_id FROM effect ORDER BY event_id")
                            .fetch_all(&pool)
                            .await
                            .unwrap();
                    let mut expected: Vec<_> =
                        events.iter().map(|event| event.event_id().to_owned()).collect();
                    expected.sort();
                    let found: Vec<_> = rows.into_iter().map(|(id,)| id).collect();
                    assert_eq!(found, expected, "{died}");
                    assert_eq!(inbox.doctor().await.unwrap(), vec![], "{died}");
                },
            )
            .await
            .unwrap();
        assert!(steps > 10, "{steps}");
        let _ = std::fs::remove_dir_all(&folder);
    }

    #[tokio::test]
    async fn the_simulator_delivers_into_an_inbox_and_every_handler_runs_once() {
        fn audit(_: Event, _: Context<'_>) -> HandlerResult {
            Ok(())
        }
        let secret = SigningSecret::new("whsec_mine").unwrap();
        let registry = Registry::builder().on("*", audit).build().unwrap();
        let memory = Memory::new();
        let receiver = Receiver::builder(registry)
            .secret(secret.clone())
            .inbox(memory.clone());
        let deliveries = Deliveries::through(receiver, secret);
        let events: Vec<_> = (0..20)
            .map(|seed| TestEvent::of("invoice.paid").seed(seed))
            .collect();
        let sent = Simulator::new(5)
            .duplicates(40)
            .lost_answers(30)
            .reordering(6)
            .run(&deliveries, &events)
            .await;
        assert!(sent.len() > 30, "{}", sent.len());
        assert!(deliveries.all().is_empty(), "a delivery waited for its handlers");
        deliveries.settle().await.unwrap();
        for event in &events {
            deliveries.assert_ran_once("audit", event.event_id());
        }
        assert_eq!(memory.counts().await.unwrap().events, 20);
    }
}
