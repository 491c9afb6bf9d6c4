//! The operator's side of the store, as the command line and the page ask it.

use stripe_webhooks::Pattern;
use stripe_webhooks::inbox::{DeliveryQuery, EventQuery, EventState, TaskState};

use crate::place::Place;
use crate::{print, times};

fn query(set: impl FnOnce(&mut EventQuery)) -> EventQuery {
    let mut query = EventQuery::default();
    query.limit = 50;
    set(&mut query);
    query
}

fn lists(last: i64) -> Vec<(&'static str, EventQuery)> {
    let state = |state| Some(EventState::Open(state));
    let some = |text: &str| Some(text.to_owned());
    vec![
        ("the newest", query(|_| {})),
        ("the middle", query(|q| q.before = Some(last / 2))),
        (
            "a common type",
            query(|q| q.pattern = Some(Pattern::new("charge.updated"))),
        ),
        (
            "a rare type",
            query(|q| q.pattern = Some(Pattern::new("radar.early_fraud_warning.created"))),
        ),
        (
            "a prefix of types",
            query(|q| q.pattern = Some(Pattern::new("customer"))),
        ),
        ("dead", query(|q| q.state = state(TaskState::Dead))),
        (
            "dead, the last page",
            query(|q| (q.state, q.before) = (state(TaskState::Dead), Some(5_000))),
        ),
        ("held", query(|q| q.state = state(TaskState::Held))),
        ("ready", query(|q| q.state = state(TaskState::Ready))),
        (
            "ready, of a group",
            query(|q| (q.state, q.group) = (state(TaskState::Ready), some("default"))),
        ),
        ("waiting", query(|q| q.state = state(TaskState::Waiting))),
        ("delayed", query(|q| q.state = state(TaskState::Backoff))),
        (
            "delayed, of a group",
            query(|q| (q.state, q.group) = (state(TaskState::Backoff), some("default"))),
        ),
        ("unhandled", query(|q| q.state = state(TaskState::Unhandled))),
        ("open, of a group", query(|q| q.group = some("default"))),
        ("done", query(|q| q.state = Some(EventState::Done))),
        (
            "done, of a group",
            query(|q| (q.state, q.group) = (Some(EventState::Done), some("default"))),
        ),
        ("an object", query(|q| q.object_id = some("ch_777"))),
        ("a customer", query(|q| q.customer = some("cus_777"))),
        ("an account", query(|q| q.account = some("acct_3"))),
        ("any id: a request's", query(|q| q.id = some("req_777"))),
        ("any id: a customer's", query(|q| q.id = some("cus_777"))),
        ("any id that none has", query(|q| q.id = some("sub_none"))),
        ("a part of an id that none has", query(|q| q.text = some("none"))),
        (
            "test mode, of which there is none",
            query(|q| q.livemode = Some(false)),
        ),
        (
            "dead, of a type",
            query(|q| {
                (q.state, q.pattern) = (
                    state(TaskState::Dead),
                    Some(Pattern::new("payment_intent.succeeded")),
                )
            }),
        ),
        (
            "dead, of a customer",
            query(|q| (q.state, q.customer) = (state(TaskState::Dead), some("cus_777"))),
        ),
        (
            "an hour, a month ago",
            query(|q| {
                let month = time::OffsetDateTime::now_utc() - time::Duration::days(29);
                let from = i64::try_from(month.unix_timestamp_nanos() / 1000).unwrap_or_default();
                (q.from_us, q.to_us) = (from, from + 3_600_000_000);
            }),
        ),
    ]
}

pub(crate) async fn run(place: &Place) {
    let store = &place.store;
    let newest = store.events(&query(|q| q.limit = 1)).await.unwrap().items;
    let last = newest.first().map_or(0, |event| event.seq);
    let id = newest
        .first()
        .map_or_else(String::new, |event| event.event_id.clone());
    for (what, query) in lists(last) {
        let (took, page) = times(async || store.events(&query).await.unwrap()).await;
        let more = if page.next.is_some() { ", more" } else { "" };
        print(
            &format!("events: {what}"),
            &took,
            &format!("{}{more}", page.items.len()),
        );
        let (took, count) = times(async || store.count_events(&query, 10_000).await.unwrap()).await;
        let more = if count.is_more { "+" } else { "" };
        print(&format!("count:  {what}"), &took, &format!("{}{more}", count.n));
    }
    let (took, vitals) = times(async || store.vitals().await.unwrap()).await;
    print("vitals", &took, &format!("{} groups", vitals.groups.len()));
    let (took, dead) = times(async || store.dead_groups(50).await.unwrap()).await;
    print(
        "dead by handler and error",
        &took,
        &format!("{} groups", dead.groups.len()),
    );
    let (took, dead) = times(async || store.dead_tasks(None, 50).await.unwrap()).await;
    print("dead tasks", &took, &format!("{}", dead.items.len()));
    let (took, lanes) = times(async || store.lanes(50).await.unwrap()).await;
    print("lanes", &took, &format!("{}", lanes.len()));
    let (took, unhandled) = times(async || store.unhandled().await.unwrap()).await;
    print("events that nobody runs", &took, &format!("{}", unhandled.len()));
    let (took, workers) = times(async || store.workers().await.unwrap()).await;
    print("workers", &took, &format!("{}", workers.len()));
    let (took, follow_ups) = times(async || store.follow_ups().await.unwrap()).await;
    print("follow-ups", &took, &format!("{}", follow_ups.len()));
    let (took, event) = times(async || store.event(&id).await.unwrap()).await;
    print("one event", &took, &format!("{}", event.is_some()));
    let (took, attempts) = times(async || store.attempts(&id).await.unwrap()).await;
    print("its attempts", &took, &format!("{}", attempts.len()));
    let of = DeliveryQuery::default();
    let (took, deliveries) = times(async || store.deliveries(&of).await.unwrap()).await;
    print("deliveries", &took, &format!("{}", deliveries.len()));
    let (took, audit) = times(async || store.audit(None, 50).await.unwrap()).await;
    print("audit", &took, &format!("{}", audit.len()));
    let (took, counts) = times(async || store.counts().await.unwrap()).await;
    print(
        "counts, exact: no page asks for it",
        &took,
        &format!("{} events", counts.events),
    );
}
