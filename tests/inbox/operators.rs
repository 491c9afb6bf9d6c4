//! What operators ask of an inbox: replays and who asked for them, retention, statistics.

use std::{collections::BTreeSet, time::Duration};

use stripe_webhooks::Pattern;
use stripe_webhooks::inbox::{AttemptOutcome, Recorded, Replay, Retention, Verdict};

use crate::bed::{Bed, Script, Step, event, fast};
use crate::retention::{DAY, age};
use crate::setup::{Own, Setup};

on_every_store! {
    replays_take_what_was_asked_for_and_are_audited
    a_dry_run_does_everything_and_keeps_nothing
    retention_by_age_and_state
    attempts_are_counted_by_the_minute
}

/// `evt_1` to `evt_4` of four types, created at 1 to 4; the even ones die.
async fn two_done_two_dead(bed: &Bed) {
    let types = [
        "customer.created",
        "customer.subscription.updated",
        "invoice.paid",
        "invoice.voided",
    ];
    for (n, event_type) in (1..).zip(types) {
        let mut e = event(format!("evt_{n}"), None, n);
        e.event_type = event_type.into();
        bed.store.record(e).await.unwrap();
    }
    let script = Script::new(|e, _, _| {
        if e.created_us % 2 == 0 {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    bed.worker(script).run_until_idle().await.unwrap();
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.done, counts.dead), (2, 2));
}

async fn replays_take_what_was_asked_for_and_are_audited(bed: Bed) {
    two_done_two_dead(&bed).await;
    let all = || {
        let mut replay = Replay::dead("ada", "a new release");
        replay.done = true;
        replay
    };
    type Change = fn(&mut Replay);
    let cases: [(&str, Change, &[&str]); 9] = [
        (
            "pattern",
            |r| r.pattern = Some(Pattern::new("customer")),
            &["evt_1", "evt_2"],
        ),
        (
            "one level",
            |r| r.pattern = Some(Pattern::new("customer.*")),
            &["evt_1"],
        ),
        (
            "exact",
            |r| r.pattern = Some(Pattern::new("invoice.voided")),
            &["evt_4"],
        ),
        ("only dead", |r| r.done = false, &["evt_2", "evt_4"]),
        ("only done", |r| r.dead = false, &["evt_1", "evt_3"]),
        (
            "a window",
            |r| (r.from_us, r.to_us) = (Some(2), Some(4)),
            &["evt_2", "evt_3"],
        ),
        (
            "dead in a window",
            |r| (r.done, r.from_us) = (false, Some(3)),
            &["evt_4"],
        ),
        ("another group", |r| r.group = Some("analytics".into()), &[]),
        (
            "a limit, the oldest first",
            |r| (r.dead, r.limit) = (false, 1),
            &["evt_1"],
        ),
    ];
    let mut audited = Vec::new();
    for (what, change, want) in cases {
        let mut replay = all();
        change(&mut replay);
        let report = bed.store.replay(&replay).await.unwrap();
        assert_eq!(
            (report.revived + report.repeated) as usize,
            want.len(),
            "{what}: {report:?}"
        );
        let script = Script::new(|e, _, _| {
            if e.created_us % 2 == 0 {
                Step::Permanent
            } else {
                Step::Done
            }
        });
        bed.worker(script.clone()).run_until_idle().await.unwrap();
        let ran: BTreeSet<_> = script.runs().into_iter().collect();
        assert_eq!(ran.iter().map(String::as_str).collect::<Vec<_>>(), want, "{what}");
        audited.push(format!(
            "{} revived, {} repeated, {} planned{}",
            report.revived,
            report.repeated,
            report.planned,
            report.nothing.map(|why| format!("; {why}")).unwrap_or_default()
        ));
        bed.healthy().await;
    }
    // A finished event ran once in each generation, and a dead one was never counted.
    let effects = bed.effects().await;
    assert!(effects.values().all(|n| *n == 1));
    let generations = |id: &str| {
        effects
            .keys()
            .filter(|(e, ..)| e == id)
            .map(|k| k.2)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (generations("evt_1"), generations("evt_2")),
        (vec![0, 1, 2, 3, 4], vec![])
    );

    let log = bed.store.audit(None, 100).await.unwrap();
    assert_eq!(log.len(), audited.len());
    for (entry, report) in log.iter().zip(audited.iter().rev()) {
        assert_eq!(
            (entry.who.as_str(), entry.action.as_str(), entry.why.as_str()),
            ("ada", "replay", "a new release")
        );
        assert!(
            entry.detail.ends_with(report) && entry.at_us > 1_600_000_000_000_000,
            "{entry:?}"
        );
    }
    assert!(log[8].detail.contains("customer"), "{:?}", log[8]);
    let page = bed.store.audit(Some(log[1].id), 3).await.unwrap();
    assert_eq!(page, log[2..5]);
}

async fn a_dry_run_does_everything_and_keeps_nothing(bed: Bed) {
    two_done_two_dead(&bed).await;
    let before = (
        bed.effects().await,
        bed.store.counts().await.unwrap(),
        bed.store.attempts("evt_3").await.unwrap(),
    );
    for (id, step, verdict) in [
        ("evt_3", Step::Done, Verdict::Done),
        ("evt_4", Step::Done, Verdict::Done),
        ("evt_3", Step::Permanent, Verdict::permanent("planned end")),
        ("evt_3", Step::FollowUp("mail"), Verdict::Done),
    ] {
        let script = Script::new(move |_, _, _| step.clone());
        let applied = bed.store.dry_run(id, "default", &*script).await.unwrap();
        assert_eq!(applied.verdict, verdict);
        assert_eq!(script.runs(), [id], "the handlers did run");
        assert_eq!(applied.handlers.len(), 1);
    }
    let script = Script::new(|_, _, _| Step::Done);
    assert!(bed.store.dry_run("evt_none", "default", &*script).await.is_err());
    let after = (
        bed.effects().await,
        bed.store.counts().await.unwrap(),
        bed.store.attempts("evt_3").await.unwrap(),
    );
    assert_eq!(before, after);
    assert_eq!(bed.store.follow_ups().await.unwrap(), vec![]);
    bed.healthy().await;
}

async fn retention_by_age_and_state(bed: Bed) {
    let bed = Own::with(bed, Setup::default()).await;
    two_done_two_dead(&bed).await;
    bed.store.record(event("evt_open", None, 9)).await.unwrap();
    let mut unhandled = event("evt_unhandled", None, 9);
    unhandled.groups.clear();
    bed.store.record(unhandled).await.unwrap();
    let retention = Retention::default();
    let nothing = bed.store.prune(&retention).await.unwrap();
    assert_eq!(nothing, Default::default());

    age(&bed, 31 * DAY).await;
    let report = bed.store.prune(&retention).await.unwrap();
    assert_eq!(
        (report.bodies, report.events, report.dead),
        (3, 0, 0),
        "bodies of what is finished, after 30 days"
    );
    for (id, body) in [
        ("evt_1", false),
        ("evt_3", false),
        ("evt_unhandled", false),
        ("evt_2", true),
        ("evt_4", true),
        ("evt_open", true),
    ] {
        let stored = bed.store.event(id).await.unwrap().unwrap();
        assert_eq!(stored.body.is_some(), body, "{id}");
    }
    // A late delivery is still recognised, and what has no body is not replayed.
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::Duplicate
    );
    assert_eq!(
        bed.store
            .replay(&Replay::event("evt_1", "ada", "too late"))
            .await
            .unwrap()
            .repeated,
        0
    );

    // Keys shorter than the floor of 35 days are not to be had.
    let mut short = Retention::default();
    short.keys = DAY;
    assert_eq!(bed.store.prune(&short).await.unwrap().events, 0);
    age(&bed, 5 * DAY).await;
    assert_eq!(bed.store.prune(&short).await.unwrap().events, 3);
    assert!(bed.store.event("evt_1").await.unwrap().is_none());
    assert_eq!(bed.store.attempts("evt_1").await.unwrap(), vec![]);
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::New
    );

    // What failed and what is open stays, however old, until somebody says otherwise.
    age(&bed, 200 * DAY).await;
    let report = bed.store.prune(&retention).await.unwrap();
    assert_eq!((report.bodies, report.events, report.dead), (0, 0, 0));
    let mut hard = Retention::default();
    hard.dead = Some(180 * DAY);
    let report = bed.store.prune(&hard).await.unwrap();
    assert_eq!((report.dead, report.events), (2, 2));
    let log = bed.store.audit(None, 10).await.unwrap();
    let discarded: Vec<_> = log.iter().filter(|e| e.action == "discard").collect();
    assert_eq!(discarded.len(), 2, "{log:?}");
    assert!(
        discarded
            .iter()
            .all(|e| e.who == "retention" && e.why.contains("180 days"))
    );
    let counts = bed.store.counts().await.unwrap();
    assert_eq!((counts.events, counts.ready, counts.dead), (2, 2, 0));
    bed.healthy().await;
}

async fn attempts_are_counted_by_the_minute(bed: Bed) {
    let bed = Own::with(bed, Setup::default()).await;
    two_done_two_dead(&bed).await;
    let mut again = event("evt_5", None, 5);
    again.event_type = "invoice.paid".into();
    bed.store.record(again).await.unwrap();
    let script = Script::new(|_, _, attempt| if attempt == 1 { Step::Retry } else { Step::Done });
    let worker = bed.worker(script).policy(fast());
    for _ in 0..500 {
        worker.run_until_idle().await.unwrap();
        if bed.store.counts().await.unwrap().open() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    #[cfg(feature = "_sqlx")]
    {
        let ahead = bed.ahead(Duration::from_secs(300)).await;
        if !matches!(bed.kind, crate::bed::Kind::Memory(_)) {
            bed.store.sweep(&fast()).await.unwrap();
            assert_eq!(
                bed.store.statistics(0, i64::MAX).await.unwrap(),
                vec![],
                "this minute is not over"
            );
        }
        // Twice: a minute is counted once.
        ahead.sweep(&fast()).await.unwrap();
        ahead.sweep(&fast()).await.unwrap();
    }
    let stats = bed.store.statistics(0, i64::MAX).await.unwrap();
    let mut sums = std::collections::BTreeMap::new();
    for s in &stats {
        assert_eq!((s.group.as_str(), s.minute_us % 60_000_000), ("default", 0));
        assert!(s.longest <= s.total);
        *sums.entry((s.event_type.as_str(), s.outcome)).or_insert(0) += s.count;
    }
    let sums: Vec<_> = sums.into_iter().collect();
    assert_eq!(
        sums,
        [
            (("customer.created", AttemptOutcome::Done), 1),
            (("customer.subscription.updated", AttemptOutcome::Dead), 1),
            (("invoice.paid", AttemptOutcome::Done), 2),
            (("invoice.paid", AttemptOutcome::Retry), 1),
            (("invoice.voided", AttemptOutcome::Dead), 1),
        ]
    );
    let last = stats.last().unwrap().minute_us;
    assert_eq!(bed.store.statistics(last + 1, i64::MAX).await.unwrap(), vec![]);
}

/// Every published question finds the row that breaks its invariant, and no other question minds.
#[cfg(feature = "_sqlx")]
mod doctor {
    use super::*;

    /// For each invariant: what breaks it, and nothing else if possible.
    const DAMAGE: &[(&str, &[&str])] = &[
        ("lost_task", &["DELETE FROM {t}task WHERE seq = 1"]),
        // A replay that has vanished: one run more was planned than there is.
        (
            "lost_task",
            &["UPDATE {t}event SET planned = planned + 1 WHERE seq = 1"],
        ),
        (
            "done_and_open",
            &[
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 0, 0, 99)",
            ],
        ),
        (
            "lane_overlap",
            &[
                "DROP INDEX {i}task_active_lane",
                "UPDATE {t}task SET lane = 'same'",
            ],
        ),
        ("stuck_waiting", &["UPDATE {t}task SET state = 0 WHERE seq = 1"]),
        (
            "lease_without_owner",
            &["UPDATE {t}task SET state = 2 WHERE seq = 1"],
        ),
        (
            "overdue_lease",
            &["UPDATE {t}task SET state = 2, worker = 3, leased_until = 5 WHERE seq = 1"],
        ),
        (
            "epoch_ahead",
            &[
                "INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms) VALUES (1, 'default', 50, 0, 1, 1, 0, 0)",
            ],
        ),
        (
            "orphan_task",
            &["INSERT INTO {t}task (seq, grp, created_us, state, due_us) VALUES (77, 'default', 0, 1, 0)"],
        ),
        (
            "orphan_done",
            &[
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (77, 'default', 0, 0, 0, 1)",
            ],
        ),
        (
            "orphan_follow_up",
            &[
                "INSERT INTO {t}follow_up (seq, grp, generation, ordinal, name, payload, due_us) VALUES (1, 'default', 0, 0, 'x', '1', 0)",
            ],
        ),
        (
            "broken_done",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 9, 0, 1)",
            ],
        ),
        (
            "bodiless_task",
            &["UPDATE {t}event SET body = NULL WHERE seq = 1"],
        ),
        (
            "outdated_commit",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 0, 0, 1)",
                "INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms) VALUES (1, 'default', 2, 0, 2, 3, 0, 0)",
            ],
        ),
        (
            "overdue_backoff",
            &["UPDATE {t}task SET state = 3, due_us = 5 WHERE seq = 1"],
        ),
        ("unhandled_task", &["UPDATE {t}task SET state = 6 WHERE seq = 1"]),
        (
            "older_than_handler",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "UPDATE {t}event SET planned = 0 WHERE seq = 1",
                "INSERT INTO {t}program (id, since_us, seen_us, routes) SELECT 1, received_us + 86000000000, 0, \
             '[[\"default\",\"a\",\"customers\"], [\"default\",\"b\",\"customer.updated.*\"], [\"default\",\"c\",\"customer.*\"]]' FROM {t}event WHERE seq = 1",
            ],
        ),
        (
            "overdue_follow_up",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 0, 0, 1)",
                "INSERT INTO {t}follow_up (seq, grp, generation, ordinal, name, payload, due_us, state, worker, leased_until) VALUES (1, 'default', 0, 0, 'x', '1', 0, 2, 3, 5)",
            ],
        ),
        (
            "stale_without_head",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 1, 0, 1)",
            ],
        ),
        (
            "fact_skipped",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 0, 0, 1)",
                "INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, handlers) VALUES (1, 'default', 1, 0, 1, 0, 0, 0, \
             '[{\"handler\": \"mirror\", \"outcome\":\"done\",\"detail\":null,\"us\":1,\"note\":null}, \
               {\"handler\":\"grant\",\"outcome\":\"skipped\",\"detail\":\"stale: created 1 s before the applied state\",\"us\":1,\"note\":null}]')",
                "INSERT INTO {t}object_head (grp, handler, object_key, created_us, rank, seq) VALUES ('default', 'mirror', 'sub_1 - test', 5, 1, 1)",
            ],
        ),
        (
            "overdue_second_look",
            &[
                "INSERT INTO {t}second_look (endpoint, digest, event_id, etype, livemode, created_us, received_us, signed, fetched, state, due_us, body, redacted) \
             SELECT 'default', 'd', 'evt_9', 'ping', 1, 0, 0, 1, 1, 0, 5, body, 0 FROM {t}event WHERE seq = 1",
            ],
        ),
        (
            "covered_twice",
            &[
                "INSERT INTO {t}covered (account, livemode, from_s, to_s, delivered, found, refused, beyond) VALUES ('', 1, 10, 9, 0, 0, 0, 0)",
            ],
        ),
        (
            "covered_twice",
            &[
                "INSERT INTO {t}covered (account, livemode, from_s, to_s, delivered, found, refused, beyond) VALUES \
             ('', 1, 10, 20, 0, 0, 0, 0), ('', 1, 19, 30, 0, 0, 0, 1), ('', 1, 30, 40, 0, 0, 0, 0), ('', 0, 15, 30, 0, 0, 0, 0), ('acct_1', 1, 15, 30, 0, 0, 0, 0)",
            ],
        ),
        (
            "head_behind",
            &[
                "DELETE FROM {t}task WHERE seq = 1",
                "INSERT INTO {t}done (seq, grp, generation, outcome, finished_us, epoch) VALUES (1, 'default', 0, 0, 0, 1)",
                "INSERT INTO {t}attempt (seq, grp, epoch, generation, attempt, outcome, at_us, ms, handlers) VALUES (1, 'default', 1, 0, 1, 0, 0, 0, \
             '[{\"handler\": \"mirror\", \"outcome\":\"done\",\"detail\":null,\"us\":1,\"note\":null}]')",
                "INSERT INTO {t}object_head (grp, handler, object_key, created_us, rank, seq) VALUES ('default', 'mirror', 'sub_1 - test', 3, 1, 9)",
            ],
        ),
    ];

    async fn each_question_finds_its_row(mut bed: Bed) {
        let mut asked = BTreeSet::new();
        for (name, damage) in DAMAGE {
            let own = Own::with(bed, Setup::default()).await;
            for n in 1..=2 {
                let lane = format!("sub_{n}");
                own.store
                    .record(event(format!("evt_{n}"), Some(&lane), 5))
                    .await
                    .unwrap();
            }
            own.healthy().await;
            for sql in *damage {
                own.execute(sql).await;
            }
            let findings = own.store.doctor().await.unwrap();
            let found: Vec<_> = findings.iter().map(|f| (f.name, f.count)).collect();
            assert_eq!(found, [(*name, 1)], "after {damage:?}");
            assert!(
                !findings[0].sample.is_empty() && !findings[0].meaning.is_empty(),
                "{findings:?}"
            );
            // As a user runs them, with a client of one's own.
            for (question, sql) in own.doctor_sql() {
                let n = own.first_number(&sql).await;
                assert_eq!(n, i64::from(question == *name), "{question} after {damage:?}");
                asked.insert(question);
            }
            bed = own.bed;
        }
        let broken: BTreeSet<_> = DAMAGE.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(asked, broken, "every published question is tested here");
    }

    #[cfg(feature = "sqlite")]
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn sqlite() {
        each_question_finds_its_row(Bed::sqlite().await.unwrap()).await;
    }

    #[cfg(feature = "sqlite")]
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn rusqlite() {
        each_question_finds_its_row(Bed::rusqlite().await.unwrap()).await;
    }

    #[cfg(feature = "postgres")]
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn postgres() {
        if let Some(bed) = Bed::postgres().await {
            each_question_finds_its_row(bed).await;
        }
    }
}
