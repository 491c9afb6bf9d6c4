//! What each page shows, as HTML and as JSON.

use crate::bed::Bed;
use crate::door::PAGES;

#[tokio::test]
async fn every_page_has_the_strip_first_and_says_its_name() {
    let bed = Bed::busy().await;
    for path in PAGES
        .iter()
        .filter(|path| !path.ends_with("/body") && !["/live", "/mirror"].contains(path))
    {
        let page = bed.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        let body = page.text.split_once("<body").unwrap().1;
        let (strip, side) = (
            body.find("id=\"strip\"").unwrap(),
            body.find("class=\"side\"").unwrap(),
        );
        assert!(strip < side && side < body.find("<main").unwrap(), "{path}");
        for part in ["Last event", "Covered until", "Dead", "Endpoints", "<h1>"] {
            assert!(page.has(part), "{path} without {part}");
        }
        // The policy allows neither.
        assert!(
            !page.has("style=\"") && !page.has("<script>") && !page.has(" onclick"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_list_is_filtered_by_its_address_and_paged_by_a_cursor() {
    let bed = Bed::busy().await;
    let page = bed.get("/events?state=dead").await;
    assert!(page.has("evt_dead_1") && page.has("evt_dead_2") && !page.has("evt_done"));
    let ids = |json: &serde_json::Value| -> Vec<String> {
        json["events"]
            .as_array()
            .unwrap()
            .iter()
            .map(|event| event["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids(&bed.json("/events?type=customer").await), ["evt_done"]);
    assert_eq!(
        ids(&bed.json("/events?customer=cus_1&livemode=false").await),
        [""; 0]
    );
    let first = bed.json("/events?limit=2").await;
    assert_eq!(ids(&first), ["evt_behind", "evt_slow"]);
    let second = bed
        .json(&format!("/events?limit=2&before={}", first["next"]))
        .await;
    assert_eq!(ids(&second), ["evt_dead_2", "evt_dead_1"]);
    let html = bed.get("/events?limit=2").await;
    assert!(html.has("Older →") && html.has(&format!("before={}", first["next"])));
    for (query, told) in [
        ("state=broken", "no state"),
        ("type=a..b", "pattern"),
        ("since=yesterday", "no time"),
        ("livemode=maybe", "true or false"),
    ] {
        let page = bed.get(&format!("/events?{query}")).await;
        assert!(page.status == 400 && page.has(told), "{query}: {}", page.text);
    }
}

#[tokio::test]
async fn any_id_leads_to_where_it_belongs() {
    let bed = Bed::busy().await;
    for (id, to) in [
        ("evt_done", "./events/evt_done"),
        ("cus_1", "./events?id=cus_1"),
        ("evt_none", "./events?id=evt_none"),
        ("cs_1", "./events?id=cs_1"),
    ] {
        let page = bed.get(&format!("/events?q={id}")).await;
        assert_eq!((page.status, page.header("location")), (303, to));
    }
    assert!(bed.get("/events?id=cs_1").await.has("evt_behind"));
}

#[tokio::test]
async fn one_event_says_why_it_failed_and_what_can_be_done() {
    let bed = Bed::busy().await;
    let page = bed.get("/events/evt_dead_1").await;
    for part in [
        "Given up at once",
        "mail server 10.0.0.7:587 refused &lt;b&gt;everything&lt;/b&gt;",
        "Created at Stripe",
        "Recorded",
        "req_1",
        "key-1",
        "Retry now",
        "Replay",
        "Dry run",
        "Discard",
        "https://dashboard.stripe.com/",
        "others, and why not",
        "href=\"../objects/in_evt_dead_1\"",
    ] {
        assert!(page.has(part), "nothing of {part}");
    }
    let json = bed.json("/events/evt_dead_1").await;
    assert_eq!(
        (json["state"].as_str(), json["type"].as_str()),
        (Some("dead"), Some("invoice.paid"))
    );
    assert_eq!(json["body"]["data"]["object"]["customer"], "cus_1");
    assert!(json["timeline"].as_array().unwrap().len() >= 4);
    let done = bed.get("/events/evt_done").await;
    assert!(!done.has("Retry now") && !done.has("id=\"discard\"") && done.has("id=\"replay\""));
    assert!(
        bed.get("/events/evt_behind")
            .await
            .has("It waits for an earlier event of its object")
    );
    let raw = bed.get("/events/evt_done/body").await;
    assert_eq!(raw.header("content-type"), "text/plain; charset=utf-8");
    assert!(raw.text.starts_with("{\"") && raw.has("ada@example.com"));
    let missing = bed.get("/events/evt_none").await;
    assert!(missing.status == 404 && missing.has("no event evt_none"));
}

#[tokio::test]
async fn changes_are_shown_as_before_and_after() {
    let bed = Bed::busy().await;
    let body = r#"{"id": "evt_update", "object": "event", "type": "customer.updated", "created": 1790000000, "livemode": true,
        "data": {"object": {"id": "cus_1", "object": "customer", "email": "new@example.com"}, "previous_attributes": {"email": "old@example.com"}}}"#;
    let delivery = stripe_webhooks::Delivery::from_body_without_verification(body).unwrap();
    let arrival = stripe_webhooks::inbox::Arrival::new(stripe_webhooks::inbox::Source::Backfill);
    bed.receiver
        .inbox()
        .unwrap()
        .record(&delivery, arrival)
        .await
        .unwrap();
    for path in ["/events/evt_update", "/objects/cus_1"] {
        let page = bed.get(path).await;
        assert!(
            page.has("<bdi class=\"minus\">&quot;old@example.com&quot;</bdi>"),
            "{path}: {}",
            page.text
        );
        assert!(
            page.has("<bdi class=\"plus\">&quot;new@example.com&quot;</bdi>"),
            "{path}"
        );
    }
    assert!(bed.get("/events/evt_update").await.has("no delivery brought it"));
    let json = bed.json("/objects/cus_1").await;
    assert_eq!(json["events"][1]["changes"][0]["path"], "email");
}

#[tokio::test]
async fn what_waits_says_for_what() {
    let bed = Bed::busy().await;
    let lanes = bed.json("/lanes").await;
    assert_eq!(
        (
            lanes["lanes"][0]["waiting"].as_u64(),
            lanes["lanes"][0]["blocked_by"]["event"].as_str()
        ),
        (Some(1), Some("evt_slow"))
    );
    assert!(bed.get("/lanes").await.has("evt_slow"));
    let dead = bed.json("/dead").await;
    assert_eq!(
        (
            dead["groups"][0]["count"].as_u64(),
            dead["groups"][0]["group"].as_str()
        ),
        (Some(2), Some("mail"))
    );
    let page = bed.get("/dead").await;
    assert!(
        page.has("mail</span> · 2 events") && page.has("Retry 2"),
        "{}",
        page.text
    );
    let overview = bed.get("").await;
    assert!(overview.has("Needs a look") && overview.has("href=\"admin/dead\""));
}

#[tokio::test]
async fn routes_say_who_would_run() {
    let bed = Bed::busy().await;
    let page = bed.get("/routes?type=invoice.paid").await;
    assert!(page.has("warehouse") && page.has("<svg") && page.has("checkout.session"));
    let reached = page
        .text
        .split("The handlers of that type")
        .nth(1)
        .unwrap()
        .split("</section>")
        .next()
        .unwrap();
    assert!(reached.contains("audit") && reached.contains("mail") && !reached.contains("slow"));
    assert!(bed.json("/routes").await["routes"].as_array().unwrap().len() == 3);
}

/// On a database, with a mirror and without a client.
#[tokio::test]
async fn the_mirror_and_an_object_s_row_are_shown() {
    use std::sync::Arc;
    use stripe_webhooks::admin::Admin;
    use stripe_webhooks::inbox::{Inbox, Sqlite, Store};
    use stripe_webhooks::mirror::{Kinds, Mirror};
    use stripe_webhooks::{Receiver, Registry, SigningSecret};
    let folder = std::env::temp_dir().join(format!("stripe-webhooks-admin-mirror-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let url = format!("sqlite://{}", folder.join("inbox.db").display());
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(&url).await.unwrap());
    let registry = Registry::builder().mirror(Kinds::families()).build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new("whsec_m").unwrap())
        .inbox(Inbox::new(Arc::clone(&store)));
    let receiver = receiver.build().unwrap();
    let page = Admin::new(&receiver).token(crate::bed::TOKEN).unwrap();
    let page = page.mirror(Mirror::open(store, Kinds::families()).await.unwrap());
    let bed = Bed {
        admin: page,
        receiver,
        state: crate::bed::State::default(),
    };
    bed.record(
        "evt_1",
        "customer.created",
        &serde_json::json!({"id": "cus_1", "object": "customer", "email": "a@example.com"}),
    )
    .await;
    bed.work().await;
    let tables = bed.json("/mirror").await;
    let customers = tables["tables"]
        .as_array()
        .unwrap()
        .iter()
        .find(|table| table["table"] == "customers")
        .unwrap()
        .clone();
    assert_eq!(
        (customers["rows"].as_u64(), customers["last_verify"].is_null()),
        (Some(1), true)
    );
    let html = bed.get("/mirror").await;
    assert!(html.has("customers") && html.has("never") && html.has("Admin::client"));
    let object = bed.get("/objects/cus_1").await;
    assert!(
        object.has("In the mirror") && object.has("as the latest event here"),
        "{}",
        object.text
    );
    // Nothing is begun that needs a client.
    for act in ["/mirror/backfill", "/mirror/verify", "/endpoints/apply"] {
        let refused = bed.post(act, "why=x").await;
        assert!(
            refused.status == 404 && refused.has("Not set up"),
            "{act}: {}",
            refused.text
        );
    }
}

#[tokio::test]
async fn assets_have_a_hash_in_their_name_and_stay() {
    let bed = Bed::busy().await;
    let page = bed.get("/events/evt_done").await;
    let name = |kind: &str| {
        let at = page.text.find(&format!("../assets/{kind}-")).unwrap();
        page.text[at..]
            .split('"')
            .next()
            .unwrap()
            .trim_start_matches("..")
            .to_owned()
    };
    for (kind, content) in [
        ("style", "text/css; charset=utf-8"),
        ("script", "text/javascript; charset=utf-8"),
        ("icon", "image/svg+xml"),
    ] {
        // Without any right: the door needs them, too.
        let asset = bed.ask("GET", &name(kind), &[], "").await;
        assert_eq!((asset.status, asset.header("content-type")), (200, content));
        assert!(
            asset.header("cache-control").contains("immutable")
                && asset.header("x-content-type-options") == "nosniff"
        );
    }
    assert_eq!(
        bed.ask("GET", "/assets/style-000000000000.css", &[], "")
            .await
            .status,
        404
    );
    let other = Bed::busy().await.get("/events/evt_done").await;
    assert!(other.has(&name("style")));
}

#[tokio::test]
async fn the_stream_says_that_something_changed_and_ends() {
    use http_body_util::BodyExt;
    let bed = Bed::busy().await;
    let request = || {
        http::Request::get("/admin/live")
            .header("authorization", format!("Bearer {}", crate::bed::TOKEN))
            .body("")
            .unwrap()
    };
    let response = stripe_webhooks::admin::respond(&bed.admin, "/admin", request()).await;
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut body = response.into_body();
    let mut text = String::new();
    while !text.contains("event: changed") {
        text.push_str(
            std::str::from_utf8(&body.frame().await.unwrap().unwrap().into_data().unwrap()).unwrap(),
        );
    }
    assert!(text.starts_with("retry: 1000"));
    bed.admin.close();
    // To its end: within the test's own time.
    while body.frame().await.is_some() {}
    let late = stripe_webhooks::admin::respond(&bed.admin, "/admin", request()).await;
    assert_eq!(late.status(), 503);
}
