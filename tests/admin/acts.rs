//! Acts: on one event, on picked ones, on all that match; with a reason, written down, and told clearly when somebody was faster.

use std::sync::atomic::Ordering;

use crate::bed::Bed;

async fn state(bed: &Bed, id: &str) -> String {
    bed.json(&format!("/events/{id}")).await["state"]
        .as_str()
        .unwrap()
        .to_owned()
}

#[tokio::test]
async fn a_retry_cures_what_was_mended_and_is_written_down() {
    let bed = Bed::busy().await;
    let without = bed.post("/events/evt_dead_1/retry", "why=+").await;
    assert!(without.status == 400 && without.has("needs a reason"));
    bed.state.mail.store(true, Ordering::SeqCst);
    let page = bed
        .post("/events/evt_dead_1/retry", "why=the+mail+server+is+back")
        .await;
    assert_eq!(
        (page.status, page.header("location")),
        (303, "../../events/evt_dead_1")
    );
    bed.work().await;
    assert_eq!(state(&bed, "evt_dead_1").await, "done");
    assert_eq!(state(&bed, "evt_dead_2").await, "dead");
    let audit = bed.json("/audit").await["audit"][0].clone();
    assert_eq!(
        (audit["who"].as_str(), audit["why"].as_str()),
        (Some("Ada"), Some("the mail server is back"))
    );
    let page = bed.get("/audit").await;
    assert!(page.has("the mail server is back") && page.has("evt_dead_1"));
}

#[tokio::test]
async fn the_second_of_two_operators_gets_a_clear_page() {
    let bed = Bed::busy().await;
    assert_eq!(
        bed.post("/events/evt_dead_1/discard", "why=first").await.status,
        303
    );
    for act in ["retry", "discard"] {
        let second = bed.post(&format!("/events/evt_dead_1/{act}"), "why=second").await;
        assert!(
            second.status == 409 && second.has("Somebody was faster") && second.has("Nothing was changed"),
            "{act}: {}",
            second.text
        );
        assert!(second.has("href=\"../../events/evt_dead_1\""));
    }
    let audit = bed.json("/audit").await;
    let discards = audit["audit"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["action"] == "discard")
        .count();
    assert_eq!(discards, 1);
}

#[tokio::test]
async fn two_at_the_very_same_time_are_one_act() {
    let bed = Bed::busy().await;
    let (one, two) = tokio::join!(
        bed.post("/events/evt_dead_1/retry", "why=a"),
        bed.post("/events/evt_dead_1/retry", "why=b")
    );
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test]
async fn picked_events_and_no_others() {
    let bed = Bed::busy().await;
    let none = bed.post("/events/selected", "act=discard&why=x").await;
    assert!(none.status == 400 && none.has("No event is picked"));
    let job = bed
        .ended(
            &bed.post("/events/selected", "act=discard&why=x&id=evt_dead_2&id=evt_done")
                .await,
        )
        .await;
    assert_eq!(
        (
            job["state"].as_str(),
            job["total"].as_u64(),
            job["acted"].as_u64()
        ),
        (Some("done"), Some(2), Some(1)),
        "{job}"
    );
    assert!(
        job["told"][0].as_str().unwrap().contains("nothing of it is open"),
        "{job}"
    );
    assert_eq!(
        (
            state(&bed, "evt_dead_1").await.as_str(),
            state(&bed, "evt_dead_2").await.as_str()
        ),
        ("dead", "done")
    );
    // One that is not there is told before anything is done.
    let gone = bed
        .post("/events/selected", "act=discard&why=x&id=evt_dead_1&id=evt_none")
        .await;
    assert!(
        gone.status == 404 && gone.has("no event evt_none"),
        "{}",
        gone.text
    );
    assert_eq!(state(&bed, "evt_dead_1").await, "dead");
}

#[tokio::test]
async fn all_that_match_are_counted_first_and_are_exactly_those() {
    let bed = Bed::busy().await;
    let page = bed.get("/bulk?act=discard&state=dead").await;
    assert!(
        page.has("2 events match") && page.has("Discard 2 events") && page.has("name=\"upto\""),
        "{}",
        page.text
    );
    let counted = bed.json("/bulk?act=discard&state=dead").await;
    assert_eq!(counted["count"], 2);
    // Another one dies behind the count.
    bed.record(
        "evt_dead_3",
        "invoice.paid",
        &serde_json::json!({"id": "in_3", "object": "invoice"}),
    )
    .await;
    bed.work().await;
    assert_eq!(state(&bed, "evt_dead_3").await, "dead");
    let form = format!("act=discard&state=dead&why=cleaning+up&upto={}", counted["upto"]);
    let job = bed.ended(&bed.post("/bulk", &form).await).await;
    assert_eq!((job["acted"].as_u64(), job["total"].as_u64()), (Some(2), Some(2)));
    assert_eq!(state(&bed, "evt_dead_3").await, "dead");
    assert!(
        bed.post("/bulk", "act=discard&state=dead&why=x").await.status == 400,
        "without a count"
    );
    let jobs = bed.get("/jobs").await;
    assert!(jobs.has("Discard") && jobs.has("cleaning up"));
}

#[tokio::test]
async fn a_filter_that_matches_everything_is_shown_as_what_it_is() {
    let bed = Bed::busy().await;
    let page = bed.get("/bulk?act=discard").await;
    assert!(page.has("5 events match") && page.has("all events"));
    let counted = bed.json("/bulk?act=discard").await;
    let job = bed
        .ended(
            &bed.post("/bulk", &format!("act=discard&why=x&upto={}", counted["upto"]))
                .await,
        )
        .await;
    // Only what was given up can be discarded, whatever the filter says.
    assert_eq!(job["acted"], 2);
    assert_eq!(state(&bed, "evt_slow").await, "delayed");
}

#[tokio::test]
async fn an_attempt_that_comes_later_is_told_with_its_time_and_can_begin_now() {
    let bed = Bed::busy().await;
    let page = bed.get("/events/evt_slow").await;
    assert!(
        page.has("The next attempt comes in") && page.has("Retry now"),
        "{}",
        page.text
    );
    let behind = bed.get("/events/evt_behind").await;
    assert!(behind.has("for ") && behind.has("evt_slow"), "{}", behind.text);
    let before = bed.json("/events/evt_slow").await;
    assert_eq!(
        bed.post("/events/evt_slow/retry", "why=it+is+back").await.status,
        303
    );
    let acts = bed.json("/audit").await;
    assert_eq!(
        (&acts["audit"][0]["action"], &acts["audit"][0]["who"]),
        (&"run now".into(), &"Ada".into()),
        "{acts}"
    );
    bed.work().await;
    let after = bed.json("/events/evt_slow").await;
    let attempts = |view: &serde_json::Value| {
        let line = view["timeline"].as_array().unwrap();
        line.iter().filter(|moment| moment["what"] == "attempt").count()
    };
    assert_eq!(attempts(&after), attempts(&before) + 1);
}

#[tokio::test]
async fn a_retry_starts_over_what_is_dead_and_lets_what_comes_later_begin() {
    let bed = Bed::busy().await;
    let session = serde_json::json!({"id": "cs_2", "object": "checkout.session"});
    bed.record("evt_both", "checkout.session.expired", &session).await;
    bed.work().await;
    let open = async || {
        let view = bed.json("/events/evt_both").await;
        let tasks = view["timeline"].as_array().unwrap().iter();
        let open = tasks.filter(|moment| moment["what"] == "open");
        open.map(|moment| moment["state"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(open().await, ["dead", "delayed"]);
    assert_eq!(bed.post("/events/evt_both/retry", "why=both").await.status, 303);
    assert_eq!(open().await, ["ready", "ready"]);
}

#[tokio::test]
async fn dead_ones_of_one_error_are_retried_together() {
    let bed = Bed::busy().await;
    bed.state.mail.store(true, Ordering::SeqCst);
    let group = bed.json("/dead").await["groups"][0].clone();
    let form = form_urlencoded::Serializer::new(String::new())
        .append_pair("act", "retry")
        .append_pair("why", "mail is back")
        .append_pair("group", group["group"].as_str().unwrap())
        .append_pair("handler", group["handler"].as_str().unwrap())
        .append_pair("error", group["error"].as_str().unwrap())
        .finish();
    let job = bed.ended(&bed.post("/dead", &form).await).await;
    assert_eq!(job["acted"], 2, "{job}");
    bed.work().await;
    assert_eq!(bed.json("/dead").await["groups"].as_array().unwrap().len(), 0);
    let other = form.replace("refused", "accepted");
    assert_ne!(other, form);
    let job = bed.ended(&bed.post("/dead", &other).await).await;
    assert_eq!(job["total"], 0);
}

#[tokio::test]
async fn a_replay_takes_what_came_later_of_the_object_along() {
    let bed = Bed::busy().await;
    let more = serde_json::json!({"id": "cus_1", "object": "customer", "email": "b@example.com"});
    bed.record("evt_later", "customer.updated", &more).await;
    bed.work().await;
    let job = bed
        .ended(&bed.post("/events/evt_done/replay", "why=x&later=true").await)
        .await;
    assert_eq!(job["total"], 2, "{job}");
    let job = bed
        .ended(&bed.post("/events/evt_later/replay", "why=x&later=true").await)
        .await;
    assert_eq!(job["total"], 1);
}

#[tokio::test]
async fn a_dry_run_tells_and_changes_nothing() {
    let bed = Bed::busy().await;
    let page = bed.post("/events/evt_dead_1/dry-run", "group=mail&why=x").await;
    assert!(
        page.status == 200 && page.has("It would be given up") && page.has("refused &lt;b&gt;"),
        "{}",
        page.text
    );
    bed.state.mail.store(true, Ordering::SeqCst);
    assert!(
        bed.post("/events/evt_dead_1/dry-run", "group=mail")
            .await
            .has("It would be done")
    );
    assert_eq!(state(&bed, "evt_dead_1").await, "dead");
    let gone = bed.post("/events/evt_dead_1/dry-run", "group=nobody").await;
    assert!(gone.status < 500, "{}", gone.text);
}

#[tokio::test]
async fn scripts_get_json_of_acts() {
    let bed = Bed::busy().await;
    let bearer = format!("Bearer {}", crate::bed::TOKEN);
    let headers = [
        ("authorization", &*bearer),
        ("accept", "application/json"),
        ("content-type", "application/json"),
    ];
    let page = bed
        .ask(
            "POST",
            "/events/evt_dead_1/discard",
            &headers,
            r#"{"why": "gone"}"#,
        )
        .await;
    assert_eq!(page.status, 200, "{}", page.text);
    let told: serde_json::Value = serde_json::from_str(&page.text).unwrap();
    assert_eq!(
        (told["act"].as_str(), told["acted"].as_u64()),
        (Some("discard"), Some(1))
    );
    let again = bed
        .ask(
            "POST",
            "/events/evt_dead_1/discard",
            &headers,
            r#"{"why": "gone"}"#,
        )
        .await;
    assert_eq!(again.status, 409);
    assert!(serde_json::from_str::<serde_json::Value>(&again.text).unwrap()["error"].is_string());
}
