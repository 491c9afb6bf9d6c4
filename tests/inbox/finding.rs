//! Filters, pages and counts agree with a plain reading of everything, on every store and on sets that are short and long.

use std::collections::{BTreeMap, BTreeSet};

use stripe_webhooks::{
    Pattern,
    inbox::{
        AttemptOutcome, Claim, Counted, EventQuery, EventState, EventSummary, Replay, StatisticsQuery,
        TaskState, Verdict, WorkerId,
    },
};

use crate::bed::{Bed, Script, Step, event, fast};

on_every_store! {
    pages_and_counts_are_those_of_a_plain_reading
    vitals_tell_what_counts_tell
    dead_tasks_are_grouped_by_what_failed
    two_operators_on_one_event_act_once
    a_group_that_is_gone_can_be_seen_and_emptied
    buckets_are_the_sum_of_their_minutes
    an_event_tells_its_age_when_done_and_its_follow_ups
    what_comes_later_is_told_and_can_begin_now
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

const TYPES: &[&str] = &[
    "charge.updated",
    "charge.updated",
    "charge.updated",
    "charge.updated",
    "customer.created",
    "customer.subscription.created",
    "invoice.paid",
];

async fn claim(bed: &Bed, group: &str, slots: u32) -> Vec<stripe_webhooks::inbox::Claimed> {
    let mut claim = Claim::new(WorkerId::random(), group, slots);
    claim.retries = slots;
    bed.store.claim(&claim).await.unwrap()
}

/// The groups that each event was recorded with, and the ids of its request.
type Groups = BTreeMap<String, (BTreeSet<String>, [Option<String>; 2])>;

async fn filled(bed: &Bed, dice: &mut Dice, events: u64) -> Groups {
    let mut groups = Groups::new();
    let mut new = Vec::new();
    for n in 0..events {
        let mut e = event(format!("evt_{n:05}"), None, i64::try_from(n).unwrap());
        e.event_type = dice.one(TYPES).to_owned();
        if n == 17 {
            e.event_type = "payout.failed".to_owned();
        }
        e.livemode = dice.below(10) > 0;
        e.account = (dice.below(3) == 0).then(|| format!("acct_{}", dice.below(2)));
        e.object_id = (dice.below(4) > 0).then(|| format!("ch_{}", dice.below(400)));
        e.customer = (dice.below(2) == 0).then(|| format!("cus_{}", dice.below(50)));
        e.request_id = (dice.below(2) == 0).then(|| format!("req_{}", dice.below(200)));
        e.idempotency_key = (dice.below(4) == 0).then(|| format!("key-{}", n / 7));
        e.groups = match dice.below(20) {
            0 => vec![],
            1 => vec!["b".into()],
            2 => vec!["a".into(), "b".into()],
            _ => vec!["a".into()],
        };
        let of_request = [e.request_id.clone(), e.idempotency_key.clone()];
        groups.insert(
            e.event_id.clone(),
            (e.groups.iter().cloned().collect(), of_request),
        );
        new.push(e);
    }
    for part in new.chunks(200) {
        let all: Vec<_> = part.iter().cloned().map(|e| bed.store.record(e)).collect();
        for recorded in futures_of(all).await {
            recorded.unwrap();
        }
    }
    for (nth, task) in claim(bed, "a", 260).await.into_iter().enumerate() {
        let error = match nth % 3 {
            0 => Verdict::retry("later"),
            _ => Verdict::permanent("no"),
        };
        bed.store.fail(&task, error, &fast()).await.unwrap();
        if nth % 6 == 1 {
            let id = bed.store.event_by_seq(task.seq).await.unwrap().unwrap().event_id;
            bed.store.discard(&id, "a", "ada", "a test").await.unwrap();
        }
    }
    claim(bed, "b", 30).await;
    groups
}

async fn futures_of<T>(all: Vec<impl Future<Output = T>>) -> Vec<T> {
    let mut all: Vec<_> = all.into_iter().map(Box::pin).collect();
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(|cx| {
        for (future, done) in all.iter_mut().zip(&mut done) {
            if done.is_none() {
                if let std::task::Poll::Ready(value) = future.as_mut().poll(cx) {
                    *done = Some(value);
                }
            }
        }
        match done.iter().all(Option::is_some) {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    done.into_iter().flatten().collect()
}

/// All events, newest first.
async fn everything(bed: &Bed) -> Vec<EventSummary> {
    let mut query = EventQuery::default();
    query.limit = 1_000;
    let mut all = Vec::new();
    loop {
        let page = bed.store.events(&query).await.unwrap();
        all.extend(page.items);
        query.before = page.next;
        if page.next.is_none() {
            return all;
        }
    }
}

fn asked(dice: &mut Dice, all: &[EventSummary]) -> EventQuery {
    let mut query = EventQuery::default();
    let some = |dice: &mut Dice| dice.below(4) == 0;
    let any = |dice: &mut Dice| &all[usize::try_from(dice.below(all.len() as u64)).unwrap()];
    if some(dice) {
        let patterns = [
            "charge.updated",
            "customer",
            "customer.*",
            "invoice.*",
            "payout.*",
            "refund.*",
            "*",
        ];
        query.pattern = Some(Pattern::new(dice.one(&patterns)));
    }
    if some(dice) {
        query.state = Some(match dice.below(7) {
            0 | 1 => EventState::Done,
            2 => EventState::Open(TaskState::Dead),
            3 => EventState::Open(TaskState::Backoff),
            4 => EventState::Open(TaskState::Leased),
            5 => EventState::Open(TaskState::Held),
            _ => EventState::Open(TaskState::Ready),
        });
    }
    if some(dice) {
        query.group = Some(dice.one(&["a", "b", "gone"]).to_owned());
    }
    if dice.below(8) == 0 {
        query.account = Some(dice.one(&["acct_0", "acct_1", "acct_9"]).to_owned());
    }
    if dice.below(8) == 0 {
        query.livemode = Some(dice.below(2) == 0);
    }
    if dice.below(8) == 0 {
        query.object_id = any(dice).object_id.clone();
    }
    if dice.below(8) == 0 {
        query.customer = any(dice).customer.clone();
    }
    if dice.below(8) == 0 {
        query.text = Some(dice.one(&["7", "evt_0", "00017", "zz"]).to_owned());
    }
    if dice.below(8) == 0 {
        let event = any(dice);
        query.id = match dice.below(6) {
            0 => Some(event.event_id.clone()),
            1 => event.object_id.clone(),
            2 => event.customer.clone(),
            3 => Some(format!("req_{}", dice.below(200))),
            4 => Some(format!("key-{}", dice.below(100))),
            _ => event.account.clone(),
        };
    }
    if dice.below(8) == 0 {
        query.from_us = any(dice).received_us;
    }
    if dice.below(8) == 0 {
        query.to_us = any(dice).received_us;
    }
    query
}

fn matches(query: &EventQuery, e: &EventSummary, groups: &Groups) -> bool {
    let is = |asked: &Option<String>, found: &Option<String>| asked.is_none() || asked == found;
    let of_group = |name: &String| query.group.as_ref().is_none_or(|group| group == name);
    query
        .pattern
        .as_ref()
        .is_none_or(|pattern| pattern.matches(&e.event_type))
        && is(&query.account, &e.account)
        && is(&query.object_id, &e.object_id)
        && is(&query.customer, &e.customer)
        && query.livemode.is_none_or(|livemode| livemode == e.livemode)
        && query.text.as_ref().is_none_or(|text| e.event_id.contains(text))
        && query.id.as_ref().is_none_or(|id| {
            let ids = [
                Some(&e.event_id),
                e.object_id.as_ref(),
                e.customer.as_ref(),
                e.account.as_ref(),
            ];
            ids.contains(&Some(id)) || groups[&e.event_id].1.contains(&Some(id.clone()))
        })
        && e.received_us >= query.from_us
        && e.received_us < query.to_us
        && match query.state {
            None => query.group.is_none() || e.tasks.iter().any(|(name, _)| of_group(name)),
            // Nothing is open, so whatever it was recorded for is done.
            Some(EventState::Done) => {
                let had = &groups[&e.event_id].0;
                e.tasks.is_empty() && query.group.as_ref().is_none_or(|group| had.contains(group))
            }
            Some(EventState::Open(state)) => e.tasks.iter().any(|(name, s)| *s == state && of_group(name)),
            _ => false,
        }
}

async fn pages_and_counts_are_those_of_a_plain_reading(bed: Bed) {
    let mut dice = Dice(7);
    let groups = filled(&bed, &mut dice, 2_600).await;
    let all = everything(&bed).await;
    assert_eq!(all.len(), 2_600);
    let mut found_any = 0;
    for _ in 0..120 {
        let mut query = asked(&mut dice, &all);
        query.limit = [3, 50, 400][usize::try_from(dice.below(3)).unwrap()];
        let want: Vec<&str> = all
            .iter()
            .filter(|e| matches(&query, e, &groups))
            .map(|e| &*e.event_id)
            .collect();
        found_any += usize::from(!want.is_empty());
        let n = want.len() as u64;
        for cap in [10_000, n, n.saturating_sub(1).max(1)] {
            let counted = bed.store.count_events(&query, cap).await.unwrap();
            assert_eq!(counted, Counted::capped(n, cap), "{query:?}");
        }
        // Short pages of long lists: their beginning is enough.
        let most = if query.limit == 3 { 30 } else { usize::MAX };
        let mut found = Vec::new();
        loop {
            let page = bed.store.events(&query).await.unwrap();
            assert!(page.items.len() <= query.limit as usize);
            found.extend(page.items.into_iter().map(|e| e.event_id));
            query.before = page.next;
            if page.next.is_none() || found.len() >= most {
                break;
            }
        }
        let want = &want[..want.len().min(if query.before.is_some() {
            found.len()
        } else {
            usize::MAX
        })];
        assert_eq!(found, want, "{query:?}");
    }
    assert!(found_any > 40, "{found_any}");
}

async fn vitals_tell_what_counts_tell(bed: Bed) {
    let empty = bed.store.vitals().await.unwrap();
    assert_eq!(
        (&empty.last_event, &empty.oldest_ready, empty.groups.len()),
        (&None, &None, 0)
    );
    for n in 0..9 {
        let mut e = event(format!("evt_{n}"), (n < 3).then_some("lane"), 10 + n);
        e.event_type = format!("type.{n}");
        e.groups = if n == 8 {
            vec!["z".into()]
        } else {
            vec!["a".into()]
        };
        bed.store.record(e).await.unwrap();
    }
    let held = claim(&bed, "a", 4).await;
    bed.store
        .fail(&held[1], Verdict::permanent("no"), &fast())
        .await
        .unwrap();
    bed.store
        .fail(&held[2], Verdict::retry("later"), &fast())
        .await
        .unwrap();
    let vitals = bed.store.vitals().await.unwrap();
    let counts = bed.store.counts().await.unwrap();
    let total = vitals.total();
    assert_eq!(
        [
            total.waiting.n,
            // One that failed and keeps its lane is told as delayed until it is due, and counted as ready.
            total.ready.n + total.backoff.n,
            total.leased.n,
            total.dead.n,
            total.unhandled.n
        ],
        [
            counts.waiting,
            counts.ready + counts.backoff,
            counts.leased,
            counts.dead,
            counts.unhandled
        ]
    );
    assert_eq!(
        (
            total.waiting.n,
            total.dead.n,
            total.leased.n,
            vitals.lanes_blocked.n
        ),
        (2, 1, 2, 1)
    );
    let names: Vec<&str> = vitals.groups.iter().map(|group| &*group.group).collect();
    assert_eq!(names, ["a", "z"]);
    let last = vitals.last_event.as_ref().unwrap();
    assert_eq!(
        (&*last.event_id, &*last.event_type, last.created_us),
        ("evt_8", "type.8", 18)
    );
    assert!(last.received_us > 1_600_000_000_000_000 && last.received_us <= vitals.at_us);
    let oldest = vitals.oldest_ready.as_ref().unwrap();
    // evt_4 is to be tried again, and due later.
    assert_eq!(oldest.event_id, "evt_6");
    assert_eq!(vitals.groups[1].oldest_ready.as_ref().unwrap().event_id, "evt_8");
    assert!(vitals.ready_for() < std::time::Duration::from_secs(600));
}

async fn dead_tasks_are_grouped_by_what_failed(bed: Bed) {
    for n in 0..6 {
        let mut e = event(format!("evt_{n}"), None, 1);
        e.groups = vec![if n == 5 { "B" } else { "a" }.into()];
        bed.store.record(e).await.unwrap();
    }
    for group in ["a", "B"] {
        for task in claim(&bed, group, 9).await {
            let error = if task.seq % 2 == 0 {
                "row 17 is gone"
            } else {
                "row 4 is gone\nwith more"
            };
            bed.store
                .fail(&task, Verdict::permanent(error), &fast())
                .await
                .unwrap();
        }
    }
    let found = bed.store.dead_groups(10).await.unwrap();
    assert_eq!((found.looked_at, found.is_more), (6, false));
    let told: Vec<_> = found
        .groups
        .iter()
        .map(|g| (&*g.group, &*g.error, g.count, &*g.sample))
        .collect();
    assert_eq!(
        told,
        [
            ("a", "row # is gone", 5, "evt_4"),
            ("B", "row # is gone", 1, "evt_5")
        ]
    );
    assert!(found.groups[0].first_us.is_some() && found.groups[0].first_us <= found.groups[0].last_us);
    let first = bed.store.dead_groups(1).await.unwrap();
    assert_eq!((first.groups.len(), first.is_more), (1, true));
}

async fn two_operators_on_one_event_act_once(bed: Bed) {
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    for round in 0..6 {
        for task in claim(&bed, "default", 1).await {
            bed.store
                .fail(&task, Verdict::permanent("no"), &fast())
                .await
                .unwrap();
        }
        let mut ada = Replay::event("evt_1", "ada", "a test");
        ada.done = false;
        let mut bob = ada.clone();
        bob.who = "bob".into();
        let (ada, bob) = tokio::join!(bed.store.replay(&ada), bed.store.replay(&bob));
        let (ada, bob) = (ada.unwrap(), bob.unwrap());
        assert_eq!(ada.revived + bob.revived, 1, "round {round}: {ada:?} {bob:?}");
    }
    for task in claim(&bed, "default", 1).await {
        bed.store
            .fail(&task, Verdict::permanent("no"), &fast())
            .await
            .unwrap();
    }
    let (one, two) = tokio::join!(
        bed.store.discard("evt_1", "default", "ada", "a test"),
        bed.store.discard("evt_1", "default", "bob", "a test")
    );
    assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    assert_eq!(bed.store.doctor().await.unwrap(), vec![]);
}

async fn a_group_that_is_gone_can_be_seen_and_emptied(bed: Bed) {
    for n in 0..3 {
        let mut e = event(format!("evt_{n}"), None, 1);
        e.groups = vec!["gone".into(), "here".into()];
        bed.store.record(e).await.unwrap();
    }
    for task in claim(&bed, "gone", 9).await {
        bed.store
            .fail(&task, Verdict::permanent("no"), &fast())
            .await
            .unwrap();
    }
    let mut query = EventQuery::default();
    query.group = Some("gone".into());
    query.state = Some(EventState::Open(TaskState::Dead));
    assert_eq!(
        bed.store.count_events(&query, 10).await.unwrap(),
        Counted::capped(3, 10)
    );
    for event in bed.store.events(&query).await.unwrap().items {
        bed.store
            .discard(&event.event_id, "gone", "ada", "the group is gone")
            .await
            .unwrap();
    }
    assert_eq!(
        bed.store.count_events(&query, 10).await.unwrap(),
        Counted::default()
    );
    query.state = None;
    assert_eq!(bed.store.events(&query).await.unwrap().items, []);
    query.group = Some("here".into());
    assert_eq!(bed.store.events(&query).await.unwrap().items.len(), 3);
}

async fn buckets_are_the_sum_of_their_minutes(bed: Bed) {
    let bed = crate::setup::Own::with(bed, crate::setup::Setup::default()).await;
    for n in 0..4 {
        bed.store
            .record(event(format!("evt_{n}"), None, n))
            .await
            .unwrap();
    }
    let script = Script::new(|e, _, _| {
        if e.created_us == 3 {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    bed.worker(script).run_until_idle().await.unwrap();
    #[cfg(feature = "_sqlx")]
    bed.ahead(std::time::Duration::from_secs(300))
        .await
        .sweep(&fast())
        .await
        .unwrap();
    let mut query = StatisticsQuery::new(0, i64::MAX);
    query.bucket_us = i64::MAX / 2;
    let told = |stats: Vec<stripe_webhooks::inbox::StatBucket>| -> Vec<_> {
        stats
            .into_iter()
            .map(|s| (s.at_us, s.group, s.outcome, s.count))
            .collect()
    };
    let sums = told(bed.store.statistics_by(&query).await.unwrap());
    assert_eq!(
        sums,
        [
            (0, None, AttemptOutcome::Done, 3),
            (0, None, AttemptOutcome::Dead, 1)
        ]
    );
    query.by_group = true;
    query.group = Some("default".into());
    assert_eq!(
        told(bed.store.statistics_by(&query).await.unwrap())[0]
            .1
            .as_deref(),
        Some("default")
    );
    query.group = Some("other".into());
    assert_eq!(bed.store.statistics_by(&query).await.unwrap(), []);
}

async fn an_event_tells_its_age_when_done_and_its_follow_ups(bed: Bed) {
    const MINUTE: i64 = 60_000_000;
    let now = bed.store.vitals().await.unwrap().at_us;
    for (id, age) in [("evt_old", 7 * MINUTE), ("evt_young", MINUTE)] {
        bed.store.record(event(id, None, now - age)).await.unwrap();
        let script = Script::new(|_, _, _| Step::FollowUp("mail"));
        *script.follow_up.lock().unwrap() = Verdict::permanent("no such address");
        bed.worker(script).run_until_idle().await.unwrap();
    }
    let mut asked = StatisticsQuery::new(now - 10 * MINUTE, now + 10 * MINUTE);
    asked.bucket_us = 20 * MINUTE;
    let lags = bed.store.lags(&asked).await.unwrap();
    let ages: Vec<_> = lags
        .iter()
        .map(|lag| (lag.at_us, lag.lag.as_secs() / 50))
        .collect();
    assert_eq!(ages, [(now - 10 * MINUTE, 1)], "the last of the bucket");
    // A replay says nothing of how late events are; nor does what failed.
    bed.store
        .replay(&Replay::event("evt_old", "ada", "again"))
        .await
        .unwrap();
    bed.store
        .record(event("evt_bad", None, now - 9 * MINUTE))
        .await
        .unwrap();
    bed.worker(Script::new(|event, _, _| match &*event.event_id {
        "evt_bad" => Step::Permanent,
        _ => Step::Done,
    }))
    .run_until_idle()
    .await
    .unwrap();
    assert_eq!(bed.store.lags(&asked).await.unwrap(), lags);
    (asked.from_us, asked.to_us) = (now - 90 * MINUTE, now - 30 * MINUTE);
    assert_eq!(bed.store.lags(&asked).await.unwrap(), []);

    let work = bed.store.follow_ups_of("evt_old").await.unwrap();
    let told: Vec<_> = work
        .iter()
        .map(|work| {
            (
                &*work.name,
                &*work.group,
                work.generation,
                work.state,
                work.attempt,
            )
        })
        .collect();
    assert_eq!(told, [("mail", "default", 0, TaskState::Dead, 1)], "{work:?}");
    assert!(work[0].error.as_ref().unwrap().contains("no such address"));
    assert_eq!(bed.store.follow_ups_of("evt_bad").await.unwrap(), []);
    assert_eq!(bed.store.follow_ups_of("evt_none").await.unwrap(), []);
}

async fn what_comes_later_is_told_and_can_begin_now(bed: Bed) {
    // One fails and keeps its lane, one fails outside any lane, one waits behind the first.
    for (id, lane) in [
        ("evt_1", Some("cus_1")),
        ("evt_2", None),
        ("evt_3", Some("cus_1")),
    ] {
        bed.store.record(event(id, lane, 5)).await.unwrap();
    }
    let policy = stripe_webhooks::inbox::Policy::default();
    for task in claim(&bed, "default", 10).await {
        let later = Verdict::Retry {
            error: "later".into(),
            after: Some(std::time::Duration::from_secs(600)),
        };
        bed.store.fail(&task, later, &policy).await.unwrap();
    }
    let counts = async || {
        let vitals = bed.store.vitals().await.unwrap();
        let total = vitals.total();
        (total.ready.n, total.backoff.n, total.waiting.n)
    };
    let of_state = async |state| {
        let mut query = EventQuery::default();
        query.state = Some(EventState::Open(state));
        let found = bed.store.events(&query).await.unwrap().items;
        let counted = bed.store.count_events(&query, 10).await.unwrap();
        assert_eq!(counted.n as usize, found.len(), "{state:?}");
        let mut ids: Vec<String> = found.into_iter().map(|event| event.event_id).collect();
        ids.sort();
        ids
    };
    assert_eq!(counts().await, (0, 2, 1));
    assert_eq!(of_state(TaskState::Backoff).await, ["evt_1", "evt_2"]);
    let all = everything(&bed).await;
    let states: Vec<_> = all.iter().rev().map(|event| event.state()).collect();
    let open = EventState::Open;
    assert_eq!(
        states,
        [
            open(TaskState::Backoff),
            open(TaskState::Backoff),
            open(TaskState::Waiting)
        ]
    );
    let waits = bed.store.open_tasks("evt_3").await.unwrap();
    assert_eq!((waits.len(), waits[0].blocked_by.as_deref()), (1, Some("evt_1")));
    let later = bed.store.open_tasks("evt_1").await.unwrap();
    assert_eq!((later[0].state, later[0].attempt), (TaskState::Backoff, 1));
    assert!(later[0].due_us > bed.store.vitals().await.unwrap().at_us + 500_000_000);
    assert!(
        bed.store.vitals().await.unwrap().oldest_ready.is_none(),
        "none is due"
    );

    assert!(
        bed.store.run_now("evt_1", None, "", "why").await.is_err(),
        "somebody must say why"
    );
    assert_eq!(
        bed.store.run_now("evt_3", None, "ada", "it waits").await.unwrap(),
        0
    );
    assert_eq!(
        bed.store
            .run_now("evt_1", Some("other"), "ada", "no")
            .await
            .unwrap(),
        0
    );
    for id in ["evt_1", "evt_2"] {
        assert_eq!(bed.store.run_now(id, None, "ada", "it is back").await.unwrap(), 1);
    }
    let acts = bed.store.audit(None, 10).await.unwrap();
    let told: Vec<_> = acts
        .iter()
        .map(|act| (&*act.action, act.detail.starts_with("evt_")))
        .collect();
    assert_eq!(told, [("run now", true), ("run now", true)]);
    bed.worker(Script::new(|_, _, _| Step::Done))
        .run_until_idle()
        .await
        .unwrap();
    assert_eq!(counts().await, (0, 0, 0));
    assert_eq!(bed.store.counts().await.unwrap().done, 3);
}
