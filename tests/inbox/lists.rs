//! Lists for people give what is there, a page at a time, the same on every store.

use stripe_webhooks::{
    Pattern,
    inbox::{Claim, EventQuery, EventState, NewEvent, TaskState, Verdict, WorkerId},
};

use crate::bed::{Bed, event, fast};

on_every_store! {
    events_are_listed_by_everything_that_can_be_asked
    pages_follow_each_other_without_gap_or_double
    dead_tasks_are_listed_with_their_errors
    lanes_are_listed_with_what_blocks_them
    lanes_of_one_length_stand_in_the_order_of_their_bytes
    workers_are_listed_with_what_they_hold
}

fn typed(id: &str, event_type: &str, change: impl FnOnce(&mut NewEvent)) -> NewEvent {
    let mut new = event(id, None, 1);
    new.event_type = event_type.to_owned();
    change(&mut new);
    new
}

async fn ids(bed: &Bed, query: &EventQuery) -> Vec<String> {
    let page = bed.store.events(query).await.unwrap();
    page.items.into_iter().map(|event| event.event_id).collect()
}

async fn claim(bed: &Bed, group: &str, slots: u32) -> Vec<stripe_webhooks::inbox::Claimed> {
    let mut claim = Claim::new(WorkerId::random(), group, slots);
    claim.retries = slots;
    bed.store.claim(&claim).await.unwrap()
}

async fn events_are_listed_by_everything_that_can_be_asked(bed: Bed) {
    let new = [
        typed("evt_a", "customer.created", |e| e.account = Some("acct_1".into())),
        typed("evt_b", "customer.subscription.created", |e| e.livemode = true),
        typed("evt_c", "invoice.paid", |e| {
            (e.object_id, e.customer) = (Some("in_1".into()), Some("cus_1".into()));
        }),
        typed("evt_d", "invoice.paid", |e| e.groups = vec![]),
    ];
    for event in new {
        bed.store.record(event).await.unwrap();
    }
    let query = EventQuery::default;
    let with = |change: fn(&mut EventQuery)| {
        let mut query = query();
        change(&mut query);
        query
    };
    assert_eq!(ids(&bed, &query()).await, ["evt_d", "evt_c", "evt_b", "evt_a"]);
    for (query, want) in [
        (
            with(|q| q.pattern = Some(Pattern::new("customer"))),
            &["evt_b", "evt_a"][..],
        ),
        (with(|q| q.pattern = Some(Pattern::new("customer.*"))), &["evt_a"]),
        (
            with(|q| q.pattern = Some(Pattern::new("invoice.paid"))),
            &["evt_d", "evt_c"],
        ),
        (with(|q| q.account = Some("acct_1".into())), &["evt_a"]),
        (with(|q| q.livemode = Some(true)), &["evt_b"]),
        (with(|q| q.livemode = Some(false)), &["evt_d", "evt_c", "evt_a"]),
        (with(|q| q.object_id = Some("in_1".into())), &["evt_c"]),
        (with(|q| q.customer = Some("cus_1".into())), &["evt_c"]),
        (with(|q| q.customer = Some("cus_2".into())), &[]),
        (
            with(|q| (q.customer, q.livemode) = (Some("cus_1".into()), Some(true))),
            &[],
        ),
        (with(|q| q.text = Some("t_b".into())), &["evt_b"]),
        (with(|q| q.state = Some(EventState::Done)), &["evt_d"]),
        (
            with(|q| q.state = Some(EventState::Open(TaskState::Ready))),
            &["evt_c", "evt_b", "evt_a"],
        ),
        (with(|q| q.state = Some(EventState::Open(TaskState::Dead))), &[]),
        (with(|q| q.to_us = 1), &[]),
        (with(|q| q.from_us = i64::MAX), &[]),
    ] {
        assert_eq!(ids(&bed, &query).await, want, "{query:?}");
    }
    let page = bed
        .store
        .events(&with(|q| q.text = Some("evt_c".into())))
        .await
        .unwrap();
    let one = &page.items[0];
    assert_eq!((&*one.event_type, one.deliveries), ("invoice.paid", 1));
    assert_eq!(one.customer.as_deref(), Some("cus_1"));
    assert_eq!(one.tasks, [("default".to_owned(), TaskState::Ready)]);
    assert_eq!(one.state(), EventState::Open(TaskState::Ready));
    assert!(one.received_us > 1_600_000_000_000_000);
}

async fn pages_follow_each_other_without_gap_or_double(bed: Bed) {
    for n in 0..23 {
        bed.store
            .record(event(format!("evt_{n:02}"), None, 1))
            .await
            .unwrap();
    }
    let mut query = EventQuery::default();
    query.limit = 5;
    let mut all = Vec::new();
    loop {
        let page = bed.store.events(&query).await.unwrap();
        assert!(page.items.len() <= 5 && !page.items.is_empty());
        all.extend(page.items.into_iter().map(|event| event.event_id));
        query.before = page.next;
        if page.next.is_none() {
            break;
        }
    }
    let want: Vec<String> = (0..23).rev().map(|n| format!("evt_{n:02}")).collect();
    assert_eq!(all, want);
}

async fn dead_tasks_are_listed_with_their_errors(bed: Bed) {
    for id in ["evt_1", "evt_2", "evt_3"] {
        let mut new = event(id, None, 1);
        new.groups = vec!["a".into(), "b".into()];
        bed.store.record(new).await.unwrap();
    }
    for group in ["a", "b"] {
        for task in claim(&bed, group, 8).await {
            let verdict = Verdict::permanent(format!("no, in {group}"));
            bed.store.fail(&task, verdict, &fast()).await.unwrap();
        }
    }
    let first = bed.store.dead_tasks(None, 2).await.unwrap();
    let line = |t: &stripe_webhooks::inbox::DeadTask| {
        assert!(t.at_us.is_some() && t.attempt == 1 && !t.is_held);
        format!(
            "{} {}: {}",
            t.event_id,
            t.group,
            t.error.as_deref().unwrap_or("?")
        )
    };
    assert_eq!(
        first.items.iter().map(line).collect::<Vec<_>>(),
        [
            "evt_3 a: no, in a",
            "evt_3 b: no, in b",
            "evt_2 a: no, in a",
            "evt_2 b: no, in b",
        ]
    );
    let second = bed.store.dead_tasks(first.next, 2).await.unwrap();
    assert_eq!(
        second.items.iter().map(line).collect::<Vec<_>>(),
        ["evt_1 a: no, in a", "evt_1 b: no, in b"]
    );
    assert_eq!(second.next, None);
}

async fn lanes_are_listed_with_what_blocks_them(bed: Bed) {
    for (id, lane, created) in [
        ("evt_1", "sub_1", 10),
        ("evt_2", "sub_1", 20),
        ("evt_3", "sub_1", 30),
        ("evt_4", "sub_2", 40),
        ("evt_5", "sub_2", 50),
        ("evt_6", "sub_3", 60),
    ] {
        bed.store.record(event(id, Some(lane), created)).await.unwrap();
    }
    let running: Vec<_> = claim(&bed, "default", 8).await;
    assert_eq!(running.len(), 3);
    let lanes = bed.store.lanes(10).await.unwrap();
    let told: Vec<_> = lanes
        .iter()
        .map(|lane| {
            let by = lane.blocked_by.as_ref().unwrap();
            (
                &*lane.lane,
                lane.waiting,
                lane.oldest_us,
                &*by.event_id,
                by.state,
                by.attempt,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("sub_1", 2, 20, "evt_1", TaskState::Leased, 1),
            ("sub_2", 1, 50, "evt_4", TaskState::Leased, 1),
        ]
    );
    assert_eq!(bed.store.lanes(1).await.unwrap().len(), 1);
}

/// Whatever the server's locale says of capitals and signs.
async fn lanes_of_one_length_stand_in_the_order_of_their_bytes(bed: Bed) {
    for (n, lane) in ["b", "a_", "B", "_a", "aB", "ab", "Z"].into_iter().enumerate() {
        for twin in 0..2 {
            let e = event(format!("evt_{n}_{twin}"), Some(lane), n as i64);
            bed.store.record(e).await.unwrap();
        }
    }
    let lanes = bed.store.lanes(10).await.unwrap();
    let names: Vec<_> = lanes.iter().map(|lane| &*lane.lane).collect();
    assert_eq!(names, ["B", "Z", "_a", "aB", "a_", "ab", "b"]);
}

async fn workers_are_listed_with_what_they_hold(bed: Bed) {
    assert_eq!(bed.store.workers().await.unwrap(), []);
    for n in 0..3 {
        bed.store
            .record(event(format!("evt_{n}"), None, 1))
            .await
            .unwrap();
    }
    let (two, one) = (claim(&bed, "default", 2).await, claim(&bed, "default", 2).await);
    let mut held: Vec<_> = bed
        .store
        .workers()
        .await
        .unwrap()
        .into_iter()
        .map(|holder| (holder.tasks, holder.follow_ups, holder.worker))
        .collect();
    held.sort_by_key(|(tasks, ..)| *tasks);
    assert_eq!(held, [(1, 0, one[0].worker), (2, 0, two[0].worker)]);
}
