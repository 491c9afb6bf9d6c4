//! Lists: page after page, filters, and what happens while they are read.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};
use stripe_webhooks::RawObject;
use stripe_webhooks::client::{ClientError, Cursor, ListStream};
use stripe_webhooks::object::{Card, Customer, Price, Subscription};
use time::macros::datetime;

use super::script::Step;
use super::{Script, answer, client, json_answer, refused};

fn query(request: &Request<Bytes>) -> BTreeMap<String, String> {
    let query = request.uri().query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

type Change = Box<dyn FnOnce(&mut Vec<String>) + Send>;

/// A list as Stripe keeps it, newest first: ids, and what becomes of them before each request.
struct Stripe {
    ids: Vec<String>,
    meanwhile: Vec<Change>,
}

fn stripe(count: usize, meanwhile: impl IntoIterator<Item = Change>) -> Script {
    let ids = (1..=count).rev().map(|id| format!("cus_{id}")).collect();
    let mut meanwhile: Vec<_> = meanwhile.into_iter().collect();
    meanwhile.reverse();
    let state = Arc::new(Mutex::new(Stripe { ids, meanwhile }));
    Script::playing(move |request| {
        let mut state = state.lock().unwrap();
        if let Some(change) = state.meanwhile.pop() {
            change(&mut state.ids);
        }
        page(&state.ids, request)
    })
}

fn page(ids: &[String], request: &Request<Bytes>) -> Response<Bytes> {
    let query = query(request);
    let limit: usize = query["limit"].parse().unwrap();
    let place = |name: &str| {
        let id = query.get(name)?;
        Some((
            name.to_owned(),
            id.clone(),
            ids.iter().position(|known| known == id),
        ))
    };
    let (range, has_more) = match place("starting_after").or_else(|| place("ending_before")) {
        None => (0..limit.min(ids.len()), limit < ids.len()),
        Some((name, id, None)) => {
            let error = json!({"error": {"type": "invalid_request_error", "code": "resource_missing", "param": name,
                "message": format!("No such customer: '{id}'")}});
            return answer(400, &[], error.to_string());
        }
        Some((name, _, Some(at))) if name == "starting_after" => {
            let end = (at + 1 + limit).min(ids.len());
            (at + 1..end, end < ids.len())
        }
        Some((_, _, Some(at))) => (at.saturating_sub(limit)..at, at > limit),
    };
    let data: Vec<Value> = ids[range]
        .iter()
        .map(|id| json!({"id": id, "object": "customer", "balance": 0}))
        .collect();
    json_answer(&json!({"object": "list", "url": "/v1/customers", "data": data, "has_more": has_more}))
}

async fn ids<T>(
    mut stream: ListStream<stripe_webhooks::Decoded<T>>,
    id: impl Fn(T) -> String,
) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(item) = stream.next().await {
        all.push(id(item.unwrap().object));
    }
    all
}

fn numbered(range: impl Iterator<Item = usize>) -> Vec<String> {
    range.map(|id| format!("cus_{id}")).collect()
}

#[tokio::test]
async fn a_stream_reads_every_page_once() {
    let script = stripe(250, []);
    let stream = client(&script).list::<Customer>().param("email", "a@b").stream();
    let read = ids(stream, |customer| customer.id).await;
    assert_eq!(read, numbered((1..=250).rev()));
    assert_eq!(
        script.lines(),
        [
            "GET /v1/customers?email=a%40b&limit=100",
            "GET /v1/customers?email=a%40b&limit=100&starting_after=cus_151",
            "GET /v1/customers?email=a%40b&limit=100&starting_after=cus_51",
        ]
    );
    // Ids are no parts of operations, queries neither.
    let script = stripe(3, []);
    let client = client(&script);
    assert_eq!(client.list::<Customer>().all().await.unwrap().len(), 3);
    assert_eq!(client.requests().operations["GET /v1/customers"].sent, 1);
}

#[tokio::test]
async fn what_comes_meanwhile_neither_doubles_nor_hides_anything() {
    let nothing = || Box::new(|_: &mut Vec<String>| {}) as _;
    let add = |ids: &mut Vec<String>| ids.insert(0, "cus_new".into());
    let script = stripe(6, [nothing(), Box::new(add) as _]);
    let stream = client(&script).list::<Customer>().page_size(3).stream();
    let read = ids(stream, |customer| customer.id).await;
    assert_eq!(read, numbered((1..=6).rev()));
    assert_eq!(script.lines().len(), 2, "{:?}", script.lines());

    // The object that the second page begins after, and its neighbour, are deleted before it is asked for.
    let delete = |ids: &mut Vec<String>| ids.retain(|id| id != "cus_4" && id != "cus_5");
    let script = stripe(6, [nothing(), Box::new(delete) as _]);
    let stream = client(&script).list::<Customer>().page_size(3).stream();
    let read = ids(stream, |customer| customer.id).await;
    assert_eq!(read, numbered((1..=6).rev()));
    let asked: Vec<_> = script
        .lines()
        .into_iter()
        .filter_map(|line| Some(line.split_once("after=")?.1.to_owned()))
        .collect();
    assert_eq!(asked, ["cus_4", "cus_5", "cus_6"]);
}

#[tokio::test]
async fn an_object_that_comes_twice_is_left_out() {
    let customer = |id: &str| json!({"id": id, "object": "customer"});
    let list = move |ids: &[&str], more: bool| {
        let data: Vec<_> = ids.iter().map(|id| customer(id)).collect();
        json_answer(&json!({"object": "list", "data": data, "has_more": more}))
    };
    let script = Script::of([
        list(&["c", "b"], true),
        list(&["b", "a"], true),
        list(&["a"], false),
    ]);
    let read = ids(client(&script).list::<Customer>().stream(), |customer| {
        customer.id
    })
    .await;
    assert_eq!(read, ["c", "b", "a"]);
    // A stand-in that knows no cursors would be asked for ever.
    let script = Script::playing(move |_| list(&["c", "b"], true));
    let error = client(&script).list::<Customer>().all().await.unwrap_err();
    assert!(matches!(error, ClientError::Decode { .. }), "{error:?}");
    assert_eq!(script.lines().len(), 2);
}

#[tokio::test]
async fn a_walk_is_resumed_from_its_cursor() {
    let script = stripe(250, []);
    let client = client(&script);
    let mut pages = client.list::<Customer>().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert!(first.has_more && first.objects.len() == 100);
    assert_eq!(first.items().next().unwrap().unwrap().object.id, "cus_250");
    assert_eq!(first.response.request_id(), Some("req_ok"));
    let stored = first.cursor.unwrap().to_string();
    assert_eq!(stored, "cus_151");

    let rest = client.list::<Customer>().resume_from(stored).stream();
    assert_eq!(ids(rest, |customer| customer.id).await, numbered((1..=150).rev()));

    let mut pages = client.list::<Customer>().resume_from("cus_3").pages();
    let last = pages.next().await.unwrap().unwrap();
    assert_eq!((last.cursor, last.has_more), (None, false));
    assert!(pages.next().await.is_none() && pages.next().await.is_none());

    let gone = client
        .list::<Customer>()
        .resume_from("cus_999")
        .all()
        .await
        .unwrap_err();
    assert_eq!(gone.api().unwrap().param.as_deref(), Some("starting_after"));
}

#[tokio::test]
async fn newer_objects_come_oldest_first() {
    let script = stripe(7, []);
    let client = client(&script);
    let mut pages = client.list::<Customer>().page_size(2).newer_than("cus_3").pages();
    let mut read = Vec::new();
    let mut cursor: Option<Cursor> = None;
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        read.extend(page.items().map(|item| item.unwrap().object.id));
        cursor = page.cursor;
    }
    assert_eq!(read, numbered(4..=7));
    // To go on later, when there is more.
    let cursor = cursor.unwrap();
    assert_eq!(cursor.as_str(), "cus_7");
    let mut pages = client.list::<Customer>().newer_than(cursor).pages();
    let none = pages.next().await.unwrap().unwrap();
    assert_eq!((none.objects.len(), none.cursor.unwrap().as_str()), (0, "cus_7"));
    assert!(client.list::<Customer>().newer_than("").all().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_breaks_says_where_to_go_on() {
    let broken = |answers: usize| {
        let asked = Mutex::new(0);
        let ids: Vec<String> = (1..=300).rev().map(|id| format!("cus_{id}")).collect();
        Script::playing(move |request| -> Step {
            let mut asked = asked.lock().unwrap();
            *asked += 1;
            if *asked > answers {
                return answer(500, &[("stripe-should-retry", "false")], "").into();
            }
            page(&ids, request).into()
        })
    };
    let script = broken(2);
    let mut stream = client(&script).list::<Customer>().stream();
    let mut read = Vec::new();
    let error = loop {
        match stream.next().await.unwrap() {
            Ok(customer) => read.push(customer.object.id),
            Err(error) => break error,
        }
    };
    assert_eq!((read.len(), error.api().unwrap().status), (200, 500));
    assert!(stream.next().await.is_none(), "a broken stream ends");
    assert_eq!(stream.cursor().unwrap().as_str(), "cus_101");
    let rest = client(&broken(9))
        .list::<Customer>()
        .resume_from(stream.cursor().unwrap().clone())
        .stream();
    read.extend(ids(rest, |customer| customer.id).await);
    assert_eq!(read, numbered((1..=300).rev()));
}

#[tokio::test]
async fn a_list_can_be_read_as_a_stream_of_futures() {
    use std::pin::Pin;

    async fn items<S: futures_core::Stream + Unpin>(mut stream: S) -> usize {
        let mut count = 0;
        while std::future::poll_fn(|cx| Pin::new(&mut stream).poll_next(cx))
            .await
            .is_some()
        {
            count += 1;
        }
        count
    }
    let client = client(&stripe(120, []));
    assert_eq!(items(client.list::<Customer>().stream()).await, 120);
    assert_eq!(items(client.list::<Customer>().pages()).await, 2);
}

#[tokio::test]
async fn an_object_of_another_kind_or_shape_fails_nothing_else() {
    let data = json!([{"id": "card_1", "object": "card", "exp_month": "soon"}, {"id": "ba_1", "object": "bank_account"},
        {"id": "card_2", "object": "card"}, 7]);
    let script = Script::of([json_answer(
        &json!({"object": "list", "data": data, "has_more": false}),
    )]);
    let mut stream = client(&script)
        .list_at::<Card>("/v1/customers/cus_1/sources")
        .stream();
    let first = stream.next().await.unwrap().unwrap();
    assert_eq!((first.object.id.as_str(), first.drift.len()), ("card_1", 1));
    assert!(matches!(
        stream.next().await,
        Some(Err(ClientError::Decode { .. }))
    ));
    assert_eq!(stream.next().await.unwrap().unwrap().object.id, "card_2");
    assert_eq!(stream.next().await.unwrap().unwrap().drift[0].found, "number");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn what_is_no_list_is_an_error() {
    for body in [
        "{}",
        r#"{"data":{}}"#,
        r#"{"data":[1,2],"has_more":true}"#,
        "[]",
        "7",
        "null",
        r#"{"data":null}"#,
    ] {
        let script = Script::of([answer(200, &[], body)]);
        let error = client(&script).list::<Customer>().all().await.unwrap_err();
        assert!(matches!(error, ClientError::Decode { .. }), "{body}: {error:?}");
    }
    let script = Script::of::<Response<Bytes>>([]);
    let client = client(&script);
    for error in [
        client.list::<Card>().all().await.unwrap_err(),
        client.list::<RawObject>().all().await.unwrap_err(),
        client
            .list_at::<Card>("https://evil.example/v1/x")
            .all()
            .await
            .unwrap_err(),
        client
            .events()
            .types(Vec::<String>::new())
            .all()
            .await
            .unwrap_err(),
        client
            .notifications()
            .newer_than("evt_1")
            .all()
            .await
            .unwrap_err(),
    ] {
        assert!(matches!(error, ClientError::Invalid(_)), "{error:?}");
    }
}

#[tokio::test]
async fn ranges_of_time_are_asked_for_in_whole_seconds() {
    let script = Script::playing(|_| json_answer(&json!({"object": "list", "data": [], "has_more": false})));
    let client = client(&script);
    let (from, to) = (
        datetime!(2026-11-01 00:00:00.5 UTC),
        datetime!(2026-11-02 00:00 UTC),
    );
    client
        .list::<Subscription>()
        .created(from..to)
        .all()
        .await
        .unwrap();
    let asked = query(script.seen().last().unwrap());
    assert_eq!(
        (asked["created[gte]"].as_str(), asked["created[lt]"].as_str()),
        ("1793491201", "1793577600")
    );
    client.list::<Customer>().created(..=from).all().await.unwrap();
    let asked = query(script.seen().last().unwrap());
    assert_eq!(asked["created[lte]"], "1793491200");
    assert_eq!(asked.len(), 2);
    client.notifications().created(from..).all().await.unwrap();
    let asked = query(script.seen().last().unwrap());
    assert_eq!(asked["created[gte]"], "2026-11-01T00:00:00.5Z");
}

fn event(id: &str) -> Value {
    json!({"id": id, "object": "event", "type": "customer.created", "created": 1, "livemode": true,
        "data": {"object": {"id": "cus_1", "object": "customer"}}})
}

#[tokio::test]
async fn events_of_many_types_are_asked_for_in_groups() {
    let script = Script::playing(|request| {
        let query = query(request);
        let first = &query["types[0]"];
        assert!(query.keys().filter(|name| name.starts_with("types[")).count() <= 20);
        let (id, more) = match query.get("starting_after") {
            None => (format!("evt_{first}_1"), true),
            Some(_) => (format!("evt_{first}_2"), false),
        };
        json_answer(&json!({"object": "list", "data": [event(&id)], "has_more": more}))
    });
    let client = client(&script);
    let types = || (10..55).map(|number| format!("type.{number}"));
    let list = || client.events().types(types()).delivery_success(false);
    let all = list().all().await.unwrap();
    let ids: Vec<_> = all.iter().map(|event| event.id().to_owned()).collect();
    let want = [
        "evt_type.10_1",
        "evt_type.10_2",
        "evt_type.30_1",
        "evt_type.30_2",
        "evt_type.50_1",
        "evt_type.50_2",
    ];
    assert_eq!(ids, want);
    assert!(
        script
            .lines()
            .iter()
            .all(|line| line.contains("delivery_success=false"))
    );

    // Wherever it stops, the cursor leads to the rest.
    let mut pages = list().pages();
    let mut read = 0;
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        read += page.objects.len();
        let Some(cursor) = page.cursor else { break };
        let rest = list().resume_from(cursor.to_string()).all().await.unwrap();
        let rest: Vec<_> = rest.iter().map(|event| event.id().to_owned()).collect();
        assert_eq!(rest, want[read..], "{cursor}");
    }
    assert_eq!(read, 6);
    for cursor in ["evt_1", "9:evt_1", "x:evt_1", ""] {
        assert!(list().resume_from(cursor).all().await.is_err(), "{cursor}");
    }
}

#[tokio::test]
async fn an_event_that_cannot_be_read_hides_no_other() {
    let data = json!([event("evt_2"), {"id": "evt_x", "object": "event"}, event("evt_1")]);
    let script = Script::of([json_answer(
        &json!({"object": "list", "data": data, "has_more": false}),
    )]);
    let mut stream = client(&script).events().stream();
    assert_eq!(stream.next().await.unwrap().unwrap().id(), "evt_2");
    assert!(stream.next().await.unwrap().is_err());
    let last = stream.next().await.unwrap().unwrap();
    assert_eq!(last.id(), "evt_1");
    // Exactly the bytes of the event, as a delivery would have them.
    assert_eq!(last.raw_body(), event("evt_1").to_string().as_bytes());
}

#[tokio::test]
async fn pages_of_the_second_api_follow_their_links() {
    let thin = |id: &str| {
        json!({"id": id, "object": "v2.core.event", "type": "v1.billing.meter.no_meter_found",
            "created": "2026-11-01T10:00:00.000Z", "livemode": false})
    };
    let of = move |ids: &[&str], next: Value| {
        let data: Vec<_> = ids.iter().map(|id| thin(id)).collect();
        json_answer(&json!({"data": data, "next_page_url": next, "previous_page_url": null}))
    };
    let next = "/v2/core/events?limit=100&page=page_2&object_id=mtr_1";
    let script = Script::of([
        of(&["evt_3", "evt_2"], json!(next)),
        of(&[], json!("/v2/core/events?page=page_3")),
        of(&["evt_1"], Value::Null),
        of(&["evt_1"], Value::Null),
    ]);
    let client = client(&script);
    let list = || {
        client
            .notifications()
            .object_id("mtr_1")
            .types(["v1.billing.meter.no_meter_found"])
    };
    let mut pages = list().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.cursor.as_ref().unwrap().as_str(), next);
    let second = pages.next().await.unwrap().unwrap();
    assert!(second.objects.is_empty() && second.has_more);
    let third = pages.next().await.unwrap().unwrap();
    assert_eq!(third.items().next().unwrap().unwrap().id(), "evt_1");
    assert!(pages.next().await.is_none());
    list().resume_from(next).all().await.unwrap();
    assert_eq!(
        script.lines(),
        [
            "GET /v2/core/events?limit=100&object_id=mtr_1&types%5B0%5D=v1.billing.meter.no_meter_found"
                .to_owned(),
            format!("GET {next}"),
            "GET /v2/core/events?page=page_3".to_owned(),
            format!("GET {next}"),
        ]
    );
    // The key follows no link to elsewhere, not even to another list.
    for url in [
        "https://evil.example/v2/core/events?x",
        "/v2/core/accounts?page=2",
        "/v2/core/events/../x?y",
    ] {
        let script = Script::of([of(&["evt_1"], json!(url))]);
        let client = super::client(&script);
        assert!(client.notifications().all().await.is_err(), "{url}");
        assert!(
            client.notifications().resume_from(url).all().await.is_err(),
            "{url}"
        );
        assert_eq!(script.seen().len(), 1);
    }
    let script = Script::playing(move |_| of(&["evt_1"], json!("/v2/core/events?page=same")));
    assert!(super::client(&script).notifications().all().await.is_err());
    assert_eq!(script.seen().len(), 2);
}

#[tokio::test]
async fn a_missing_permission_ends_a_list_with_its_name() {
    let message = "The provided key 'rk_test_*' does not have the required permissions for this endpoint. Having the 'rak_plan_read' permission would allow this request to continue.";
    let script = Script::of([refused(403, None, message)]);
    let error = client(&script).list::<Price>().all().await.unwrap_err();
    assert_eq!(error.api().unwrap().permission(), Some("rak_plan_read"));
}
