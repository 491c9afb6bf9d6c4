//! Floods of forgeries: what waits is bounded, what Stripe is asked is bounded, and a real event gets through.

use serde_json::json;
use stripe_webhooks::receiver::Validation;
use stripe_webhooks::{Endpoint, SigningSecret};

use crate::bed::{Bed, Kind};
use crate::stand::{KEY, SECRET, Stand, charge, endpoint, forged};

on_every_store! {
    a_flood_of_forged_ids_keeps_within_its_bounds
    a_flood_of_one_forgery_is_one_question
    a_flood_by_whoever_has_the_secret_is_bounded_too
    what_was_turned_away_comes_again
}

const MOST: u32 = 100;

/// One that takes signed and unsigned deliveries.
fn open_to_all() -> Endpoint {
    Endpoint::new("default", SigningSecret::new(SECRET).unwrap()).validation(Validation::Fetch)
}

fn many(bed: &Bed) -> usize {
    match bed.kind {
        Kind::Memory(_) => 10_000,
        _ => 3_000,
    }
}

fn forgery(number: usize) -> String {
    format!(
        r#"{{"id": "evt_forged_{number}", "object": "event", "type": "ping", "created": {}, "data": {{"object": {{}}}}}}"#,
        crate::stand::NOW
    )
}

async fn a_flood_of_forged_ids_keeps_within_its_bounds(bed: Bed) {
    let store = Some(bed.store.clone());
    let stand = Stand::limited(open_to_all(), store, KEY, MOST, |builder| builder);
    let (mut taken, mut full) = (0, 0);
    for number in 0..many(&bed) {
        match stand.post_bare(forgery(number)).await {
            200 => taken += 1,
            503 => full += 1,
            other => panic!("{other}"),
        }
    }
    assert_eq!((taken, full), (MOST as usize, many(&bed) - MOST as usize));
    assert_eq!(stand.told.last_rejection().1, "second_look_full");
    assert_eq!(stand.pending().await.len(), MOST as usize);
    let counts = stand.store().counts().await.unwrap();
    assert_eq!((counts.events, counts.open()), (0, 0));
    // The real one has its place, and is the first to be looked at.
    let event = charge("evt_real", "real");
    stand.stripe.put_event(&event);
    assert_eq!(stand.post(event.body()).await, 200);
    assert_eq!(stand.pending().await.len(), MOST as usize + 1);
    stand.settled().await;
    assert_eq!(stand.told.runs()[0].0, "evt_real");
    assert_eq!(stand.told.runs().len(), 1);
    let asked = stand.stripe.take_requests();
    assert_eq!(asked.len(), MOST as usize + 1, "once for each that waited");
    let place = asked.iter().position(|asked| asked.path.ends_with("evt_real"));
    assert!(place.unwrap() < 4, "{place:?}");
    assert_eq!(stand.refused().await.len(), MOST as usize);
}

async fn a_flood_of_one_forgery_is_one_question(bed: Bed) {
    let stand = Stand::over(&bed.store, Validation::Fetch);
    for _ in 0..many(&bed) / 10 {
        assert_eq!(stand.post_bare(forgery(1)).await, 200);
    }
    assert_eq!(stand.pending().await.len(), 1);
    stand.settled().await;
    for _ in 0..many(&bed) / 10 {
        assert_eq!(stand.post_bare(forgery(1)).await, 400);
    }
    assert_eq!((stand.asked(), stand.refused().await.len()), (1, 1));
}

async fn a_flood_by_whoever_has_the_secret_is_bounded_too(bed: Bed) {
    let mode = Validation::SignatureThenFetch;
    let store = Some(bed.store.clone());
    let stand = Stand::limited(endpoint(mode), store, KEY, MOST, |builder| builder);
    for number in 0..300 {
        let want = if number < MOST as usize { 200 } else { 503 };
        assert_eq!(stand.post(forgery(number)).await, want);
    }
    // An event that is recorded already is answered all the same, and one that waits already.
    let event = charge("evt_real", "real");
    let answer = stand
        .receiver
        .receive_without_verification(&event.delivery())
        .await;
    assert_eq!(answer.status, 200);
    assert_eq!(stand.post(event.body()).await, 200);
    assert_eq!(stand.post(forgery(7)).await, 200);
    assert_eq!(stand.pending().await.len(), MOST as usize);
}

async fn what_was_turned_away_comes_again(bed: Bed) {
    let mode = Validation::Fetch;
    let store = Some(bed.store.clone());
    let stand = Stand::limited(endpoint(mode), store, KEY, 3, |builder| builder);
    let events: Vec<_> = (0..10).map(|n| charge(&format!("evt_{n}"), "real")).collect();
    for event in &events {
        stand.stripe.put_event(event);
    }
    let mut left: Vec<_> = events.iter().collect();
    while !left.is_empty() {
        let mut again = Vec::new();
        for event in left {
            let forgery = forged(event, "/data/object/description", json!("forged"));
            let _ = stand.post_bare(forgery).await;
            match stand.post_bare(event.body()).await {
                200 => {}
                status => {
                    assert_eq!(status, 503);
                    again.push(event);
                }
            }
        }
        left = again;
        stand.settled().await;
    }
    let mut runs = stand.told.runs();
    runs.sort();
    assert_eq!(runs.len(), 10);
    assert!(runs.iter().all(|run| run.2 == "real"));
}
