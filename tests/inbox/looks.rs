//! The quarantine of deliveries that wait for their second look, the same on every store.

use std::time::Duration;

use stripe_webhooks::inbox::{ClaimedLook, LookEnd, NewSecondLook, Quarantined, Valid};

use crate::bed::Bed;

on_every_store! {
    a_body_waits_once_at_each_endpoint
    as_many_wait_as_may_and_the_signed_ones_count_each_other
    the_signed_ones_are_taken_first
    a_lease_that_runs_out_comes_back_and_fences
    an_end_is_written_once
    what_waits_is_due_by_its_time
    nothing_of_what_waits_is_an_event
    many_at_once_are_each_taken_once
}

const HOUR: Duration = Duration::from_secs(3600);

fn look(id: &str, signed: bool) -> NewSecondLook {
    let body = format!(r#"{{"id": "{id}"}}"#).into_bytes();
    let mut look = NewSecondLook::new("billing", format!("digest of {id}"), id, body);
    look.event_type = "invoice.paid".to_owned();
    look.account = Some("acct_1".to_owned());
    look.own_account = Some("acct_own".to_owned());
    look.object_id = Some("in_1".to_owned());
    look.livemode = true;
    look.signed = signed;
    look
}

async fn put(bed: &Bed, id: &str, signed: bool) -> Quarantined {
    bed.store.quarantine(look(id, signed), 100).await.unwrap()
}

async fn claim(bed: &Bed, slots: u32, lease: Duration) -> Vec<ClaimedLook> {
    bed.store.claim_looks(slots, slots, lease).await.unwrap()
}

async fn listed(bed: &Bed, valid: Valid) -> Vec<String> {
    let page = bed.store.second_looks(valid, None, 1000).await.unwrap();
    page.items.into_iter().map(|look| look.event_id).collect()
}

async fn a_body_waits_once_at_each_endpoint(bed: Bed) {
    assert_eq!(put(&bed, "evt_1", true).await, Quarantined::New);
    assert_eq!(put(&bed, "evt_1", true).await, Quarantined::Known(Valid::Pending));
    let mut other = look("evt_1", true);
    other.endpoint = "another".to_owned();
    assert_eq!(bed.store.quarantine(other, 100).await.unwrap(), Quarantined::New);
    let mut other = look("evt_1", true);
    other.digest = "another".to_owned();
    assert_eq!(bed.store.quarantine(other, 100).await.unwrap(), Quarantined::New);
    assert_eq!(listed(&bed, Valid::Pending).await, vec!["evt_1"; 3]);
    let first = claim(&bed, 1, HOUR).await.remove(0);
    assert_eq!((first.endpoint.as_str(), first.attempt), ("billing", 1));
    assert_eq!(first.object_id.as_deref(), Some("in_1"));
    assert_eq!(first.own_account.as_deref(), Some("acct_own"));
    assert_eq!(first.body.as_bytes(), br#"{"id": "evt_1"}"#);
    assert!(first.signed && !first.fetched && !first.redacted);
    let end = LookEnd::Refused("no_such_event: none");
    assert!(bed.store.finish_look(&first, end).await.unwrap());
    assert_eq!(put(&bed, "evt_1", true).await, Quarantined::Known(Valid::No));
    let page = bed.store.second_looks(Valid::No, None, 10).await.unwrap();
    let refused = &page.items[0];
    assert_eq!(refused.reason.as_deref(), Some("no_such_event: none"));
    assert_eq!(refused.account.as_deref(), Some("acct_1"));
    assert_eq!(
        (refused.attempts, refused.livemode, refused.signed),
        (1, true, true)
    );
    assert!(refused.received_us > 0 && refused.due_us >= refused.received_us);
    assert_eq!((page.items.len(), page.next), (1, None));
}

async fn as_many_wait_as_may_and_the_signed_ones_count_each_other(bed: Bed) {
    let put = async |id: &str, signed| bed.store.quarantine(look(id, signed), 2).await.unwrap();
    assert_eq!(put("evt_1", false).await, Quarantined::New);
    assert_eq!(put("evt_2", false).await, Quarantined::New);
    assert_eq!(put("evt_3", false).await, Quarantined::Full);
    assert_eq!(put("evt_2", false).await, Quarantined::Known(Valid::Pending));
    assert_eq!(put("evt_4", true).await, Quarantined::New);
    assert_eq!(put("evt_5", true).await, Quarantined::New);
    assert_eq!(put("evt_6", true).await, Quarantined::Full);
    // Refused ones wait no longer.
    for look in claim(&bed, 10, HOUR).await {
        let end = match look.signed {
            true => LookEnd::Recorded,
            false => LookEnd::Refused("no"),
        };
        assert!(bed.store.finish_look(&look, end).await.unwrap());
    }
    assert_eq!(put("evt_3", false).await, Quarantined::New);
    assert_eq!(put("evt_6", true).await, Quarantined::New);
    assert_eq!(put("evt_7", false).await, Quarantined::Full);
}

async fn the_signed_ones_are_taken_first(bed: Bed) {
    for number in 0..6 {
        put(&bed, &format!("evt_{number}"), number % 2 == 1).await;
    }
    let taken = bed.store.claim_looks(4, 2, HOUR).await.unwrap();
    let ids: Vec<_> = taken.iter().map(|look| &*look.event_id).collect();
    assert_eq!(ids, ["evt_1", "evt_3", "evt_5", "evt_0"]);
    assert!(bed.store.claim_looks(4, 0, HOUR).await.unwrap().is_empty());
    let taken = bed.store.claim_looks(4, 1, HOUR).await.unwrap();
    assert_eq!((taken.len(), &*taken[0].event_id), (1, "evt_2"));
}

async fn a_lease_that_runs_out_comes_back_and_fences(bed: Bed) {
    put(&bed, "evt_1", true).await;
    let dead = claim(&bed, 4, Duration::ZERO).await.remove(0);
    tokio::time::sleep(Duration::from_millis(2)).await;
    let next = claim(&bed, 4, HOUR).await.remove(0);
    assert_eq!((next.attempt, next.id), (2, dead.id));
    assert!(next.epoch > dead.epoch);
    assert!(claim(&bed, 4, HOUR).await.is_empty());
    for end in [
        LookEnd::Recorded,
        LookEnd::Refused("no"),
        LookEnd::Again(HOUR, "later"),
        LookEnd::Released,
    ] {
        assert!(!bed.store.finish_look(&dead, end).await.unwrap(), "{end:?}");
    }
    assert!(bed.store.finish_look(&next, LookEnd::Recorded).await.unwrap());
    assert!(listed(&bed, Valid::Pending).await.is_empty());
}

async fn an_end_is_written_once(bed: Bed) {
    put(&bed, "evt_1", false).await;
    let look = claim(&bed, 4, HOUR).await.remove(0);
    assert!(
        bed.store
            .finish_look(&look, LookEnd::Refused("no"))
            .await
            .unwrap()
    );
    for end in [
        LookEnd::Recorded,
        LookEnd::Again(HOUR, "later"),
        LookEnd::Released,
    ] {
        assert!(!bed.store.finish_look(&look, end).await.unwrap(), "{end:?}");
    }
    assert_eq!(listed(&bed, Valid::No).await, ["evt_1"]);
    assert_eq!(bed.store.look_again(None, "ada", "mended").await.unwrap(), 1);
    assert_eq!(listed(&bed, Valid::Pending).await, ["evt_1"]);
    let look = claim(&bed, 4, HOUR).await.remove(0);
    assert_eq!(look.attempt, 1);
    assert!(bed.store.finish_look(&look, LookEnd::Released).await.unwrap());
    let look = claim(&bed, 4, HOUR).await.remove(0);
    assert_eq!(look.attempt, 1, "one that was given back does not count");
}

async fn what_waits_is_due_by_its_time(bed: Bed) {
    assert_eq!(bed.store.next_look().await.unwrap(), None);
    put(&bed, "evt_1", false).await;
    assert_eq!(bed.store.next_look().await.unwrap(), Some(Duration::ZERO));
    let look = claim(&bed, 4, HOUR).await.remove(0);
    let next = bed.store.next_look().await.unwrap().unwrap();
    assert!(next > HOUR / 2 && next <= HOUR, "{next:?}");
    let end = LookEnd::Again(2 * HOUR, "Stripe is away");
    assert!(bed.store.finish_look(&look, end).await.unwrap());
    assert!(bed.store.next_look().await.unwrap().unwrap() > HOUR);
    let page = bed.store.second_looks(Valid::Pending, None, 1).await.unwrap();
    assert_eq!(page.items[0].reason.as_deref(), Some("Stripe is away"));
    put(&bed, "evt_2", true).await;
    assert_eq!(bed.store.next_look().await.unwrap(), Some(Duration::ZERO));
    for look in claim(&bed, 4, HOUR).await {
        assert!(
            bed.store
                .finish_look(&look, LookEnd::Refused("no"))
                .await
                .unwrap()
        );
    }
    assert!(bed.store.next_look().await.unwrap().unwrap() > HOUR);
}

async fn nothing_of_what_waits_is_an_event(bed: Bed) {
    put(&bed, "evt_1", true).await;
    assert_eq!(bed.store.event("evt_1").await.unwrap(), None);
    assert!(bed.store.known(&["evt_1".to_owned()]).await.unwrap().is_empty());
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.events, counts.open(), counts.done), (0, 0, 0));
    // The real one is new, and not a duplicate of what waits.
    let event = crate::bed::event("evt_1", None, 1);
    let recorded = bed.store.record(event).await.unwrap();
    assert_eq!(recorded, stripe_webhooks::inbox::Recorded::New);
    bed.healthy().await;
}

async fn many_at_once_are_each_taken_once(bed: Bed) {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..40 {
        let store = bed.store.clone();
        // Each body comes twice.
        let new = look(&format!("evt_{}", number / 2), number % 4 < 2);
        tasks.spawn(async move { store.quarantine(new, 100).await.unwrap() });
    }
    let put = tasks.join_all().await;
    assert_eq!(put.iter().filter(|put| **put == Quarantined::New).count(), 20);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let store = bed.store.clone();
        tasks.spawn(async move {
            let mut taken = Vec::new();
            loop {
                let looks = store.claim_looks(3, 2, HOUR).await.unwrap();
                if looks.is_empty() {
                    return taken;
                }
                taken.extend(looks.into_iter().map(|look| look.id));
            }
        });
    }
    let mut taken: Vec<i64> = tasks.join_all().await.into_iter().flatten().collect();
    taken.sort_unstable();
    let all = taken.len();
    taken.dedup();
    assert_eq!(all, taken.len(), "none of them twice");
    // One who finds all that are left under another's lock goes away; they are due still.
    let left = claim(&bed, 40, HOUR).await.len();
    assert_eq!(taken.len() + left, 20);
}
