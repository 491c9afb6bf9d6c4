use super::*;
use crate::inbox::Source;
use serde_json::json;

pub(super) fn stored(
    seq: i64,
    second: i64,
    event_type: &str,
    object: &Value,
    previous: Option<&Value>,
) -> StoredEvent {
    let mut data = json!({"object": object});
    if let Some(previous) = previous {
        data["previous_attributes"] = previous.clone();
    }
    StoredEvent {
        seq,
        event_id: format!("evt_{seq}"),
        event_type: event_type.into(),
        account: None,
        livemode: false,
        api_version: None,
        object_id: Some("sub_1".into()),
        object_key: None,
        lane: None,
        created_us: second * 1_000_000,
        received_us: 0,
        source: Source::Test,
        snapshot_event: None,
        endpoint: None,
        traceparent: None,
        deliveries: 1,
        body: Some(
            json!({"id": format!("evt_{seq}"), "type": event_type, "data": data})
                .to_string()
                .into(),
        ),
        redacted: false,
        read: Default::default(),
    }
}

/// Feeds events in the order given; the mirrored state at the end, how many were stale, how many ambiguous.
pub(super) fn mirror(events: &[(&StoredEvent, Value)]) -> (Option<Value>, usize, usize) {
    let names = ["mirror".to_owned()];
    let (mut heads, mut state, mut stale, mut ambiguous) = (BTreeMap::new(), None, 0, 0);
    for (event, object) in events {
        let judged = judge(&names, &heads, event, None);
        stale += judged.skip.len();
        ambiguous += judged.ambiguous.len();
        for (name, _, head) in judged.heads {
            let old: Option<Head> = heads.insert(name, head.clone());
            // PO1: the head's version never decreases.
            assert!(old.is_none_or(|o| (o.created_us, o.rank) <= (head.created_us, head.rank)));
            state = if head.deleted { None } else { Some(object.clone()) };
        }
        heads.extend(judged.left.into_iter().map(|(name, _, head)| (name, head)));
    }
    (state, stale, ambiguous)
}

#[test]
fn a_reading_makes_what_was_before_it_stale_and_what_is_near_it_uncertain() {
    let names = ["mirror".to_owned()];
    let object = |status: &str| json!({"id": "s", "status": status});
    let head = |states: &[&Value], fetched_us| Head {
        created_us: 7_000_000,
        rank: 1,
        seq: 1,
        deleted: false,
        states: states.iter().map(|s| digest(s)).collect(),
        left: Vec::new(),
        fetched_us,
    };
    let applied = object("active");
    let heads = BTreeMap::from([(names[0].clone(), head(&[&applied], Some(20_500_000)))]);
    let says = |second: i64, event_type: &str| {
        let judged = judge(
            &names,
            &heads,
            &stored(9, second, event_type, &object("paused"), None),
            None,
        );
        match (&judged.skip[..], &judged.ambiguous[..]) {
            ([], []) => "runs",
            ([_], []) => "stale",
            ([], [_]) => "ambiguous",
            _ => "both",
        }
    };
    assert_eq!(
        says(8, "x.updated"),
        "stale",
        "after the applied event, but long before the reading"
    );
    assert_eq!(says(17, "x.updated"), "stale");
    assert_eq!(
        says(18, "x.updated"),
        "ambiguous",
        "a reading may lag by two seconds"
    );
    assert_eq!(says(20, "x.updated"), "ambiguous");
    assert_eq!(says(21, "x.updated"), "runs");
    assert_eq!(
        says(8, "customer.subscription.deleted"),
        "stale",
        "a cancellation, which the reading has seen"
    );
    assert_eq!(says(8, "coupon.deleted"), "stale", "it was made again since");
    assert_eq!(
        says(8, "customer.deleted"),
        "runs",
        "the end of a customer is after any reading"
    );
    // A reading made against an earlier head is not believed: it may be older than what was applied since.
    let event = stored(9, 20, "x.updated", &object("paused"), None);
    let fetched = || Fetched::object(object("trialing").to_string());
    for (head, decided) in [(1, true), (7, false)] {
        let asked = vec![(names[0].clone(), head)];
        let reading = Reading::new(&event, fetched(), &Redaction::default(), asked).unwrap();
        let judged = judge(&names, &heads, &event, Some(&reading));
        assert_eq!(judged.ambiguous.is_empty(), decided, "{judged:?}");
    }
    let wrong = |text: &str| Reading::new(&event, Fetched::object(text), &Redaction::default(), vec![]).err();
    assert!(wrong("[1]").is_some() && wrong("{").is_some() && wrong("{}").is_none());
}

#[test]
fn two_changes_of_one_second_are_put_right_by_their_link() {
    let a = json!({"id": "s", "status": "incomplete"});
    let b = json!({"id": "s", "status": "active"});
    let c = json!({"id": "s", "status": "past_due"});
    let ab = stored(2, 7, "x.updated", &b, Some(&json!({"status": "incomplete"})));
    let bc = stored(3, 7, "x.updated", &c, Some(&json!({"status": "active"})));
    let start = stored(1, 7, "x.created", &a, None);
    let order = |events: &[(&StoredEvent, &Value)]| {
        mirror(&events.iter().map(|(e, o)| (*e, (*o).clone())).collect::<Vec<_>>())
    };
    assert_eq!(
        order(&[(&start, &a), (&ab, &b), (&bc, &c)]),
        (Some(c.clone()), 0, 0)
    );
    // The later change first: the earlier one is recognised as what it came from.
    assert_eq!(
        order(&[(&bc, &c), (&ab, &b), (&start, &a)]),
        (Some(c.clone()), 2, 0)
    );
    // An unlinked one is not guessed at.
    let d = json!({"id": "s", "status": "paused"});
    let unlinked = stored(4, 7, "x.updated", &d, Some(&json!({"status": "trialing"})));
    assert_eq!(order(&[(&ab, &b), (&unlinked, &d)]).2, 1);
}

/// Of a hash the previous attributes name the changed members alone; what was no hash, or became one, they hold whole.
#[test]
fn a_change_of_a_hash_is_put_right_by_its_link() {
    let plan = |plan: Value| json!({"id": "s", "plan": plan});
    for (old, new, previous) in [
        (
            json!({"id": "p", "n": 5}),
            json!({"id": "p", "n": 6}),
            json!({"n": 5}),
        ),
        (json!(null), json!({"id": "p"}), json!(null)),
        (json!("p"), json!({"id": "p"}), json!("p")),
        (json!({"id": "p"}), json!(null), json!({"id": "p"})),
        (json!([{"n": 5}]), json!([{"n": 6}]), json!([{"n": 5}])),
    ] {
        let (a, b) = (plan(old), plan(new));
        let before = stored(1, 7, "x.updated", &a, None);
        let after = stored(2, 7, "x.updated", &b, Some(&json!({"plan": previous})));
        let in_order = mirror(&[(&before, a.clone()), (&after, b.clone())]);
        assert_eq!(in_order, (Some(b.clone()), 0, 0), "{previous}");
        let reversed = mirror(&[(&after, b.clone()), (&before, a.clone())]);
        assert_eq!(reversed, (Some(b), 1, 0), "{previous}");
    }
}

#[test]
fn several_events_of_one_change_all_run() {
    let a = json!({"id": "in_1", "status": "paid"});
    let paid = stored(1, 7, "invoice.paid", &a, None);
    let succeeded = stored(2, 7, "invoice.payment_succeeded", &a, None);
    assert_eq!(
        mirror(&[(&paid, a.clone()), (&succeeded, a.clone())]),
        (Some(a), 0, 0)
    );
}

#[test]
fn nothing_revives_what_was_deleted_for_good() {
    let a = json!({"id": "s", "object": "customer"});
    let gone = stored(1, 5, "customer.deleted", &a, None);
    for (second, event_type) in [
        (5, "customer.updated"),
        (9, "customer.updated"),
        (9, "customer.created"),
    ] {
        let later = stored(2, second, event_type, &a, None);
        assert_eq!(mirror(&[(&gone, a.clone()), (&later, a.clone())]), (None, 1, 0));
    }
    // The same told by the type alone, once retention has taken the body.
    let bodiless = StoredEvent { body: None, ..gone };
    let later = stored(2, 9, "customer.updated", &a, None);
    assert_eq!(
        mirror(&[(&bodiless, a.clone()), (&later, a.clone())]),
        (None, 1, 0)
    );
}

/// Coupons, plans, prices and products: their owner chooses the id, and may choose it again.
#[test]
fn an_id_that_its_owner_chose_has_a_second_life() {
    for kind in ["coupon", "plan", "price", "product", "sku"] {
        let object = |n: u32| json!({"id": "SUMMER", "object": kind, "n": n});
        let event =
            |seq, second, what: &str, n| stored(seq, second, &format!("{kind}.{what}"), &object(n), None);
        let created = event(1, 1000, "created", 1);
        let gone = event(2, 2000, "deleted", 1);
        let again = event(3, 3000, "created", 2);
        let updated = event(4, 4000, "updated", 3);
        let all = [
            (&created, object(1)),
            (&gone, object(1)),
            (&again, object(2)),
            (&updated, object(3)),
        ];
        assert_eq!(mirror(&all), (Some(object(3)), 0, 0), "{kind}");
        // The second life is known by whatever of it comes first; what is late of the first stays stale.
        let late = [all[1].clone(), all[3].clone(), all[2].clone(), all[0].clone()];
        assert_eq!(mirror(&late), (Some(object(3)), 2, 0), "{kind}");
        let gone_late = [all[2].clone(), all[1].clone()];
        assert_eq!(mirror(&gone_late), (Some(object(2)), 1, 0), "{kind}");
        // Of the deletion's own second nothing is a later life.
        let same = event(5, 2000, "updated", 9);
        assert_eq!(
            mirror(&[all[1].clone(), (&same, object(9))]),
            (None, 1, 0),
            "{kind}"
        );
    }
}

/// Stripe takes metadata and cancellation details of a canceled subscription.
#[test]
fn a_cancellation_is_no_deletion() {
    let object =
        |note: &str| json!({"id": "sub_1", "object": "subscription", "status": "canceled", "note": note});
    let gone = stored(1, 1000, "customer.subscription.deleted", &object("a"), None);
    let previous = json!({"note": "a"});
    for second in [1000, 2000] {
        let after = stored(
            2,
            second,
            "customer.subscription.updated",
            &object("b"),
            Some(&previous),
        );
        let got = mirror(&[(&gone, object("a")), (&after, object("b"))]);
        assert_eq!(got, (Some(object("b")), 0, 0), "{second}");
    }
    let before = stored(
        3,
        1000,
        "customer.subscription.updated",
        &object("0"),
        Some(&json!({"note": "x"})),
    );
    assert_eq!(
        mirror(&[(&gone, object("a")), (&before, object("0"))]).1,
        1,
        "an earlier step of the second"
    );
}

#[test]
fn digests_ignore_order_and_null_but_nothing_else() {
    assert_eq!(
        digest(&json!({"a": 1, "b": null, "c": {"x": [1, 2]}})),
        digest(&json!({"c": {"x": [1, 2]}, "a": 1}))
    );
    assert_ne!(digest(&json!({"a": 1})), digest(&json!({"a": "1"})));
    assert_ne!(digest(&json!([[1], 2])), digest(&json!([[1, 2]])));
    assert_ne!(digest(&json!({"a": {"b": 1}})), digest(&json!({"a": {}, "b": 1})));
}

/// They stand in databases that the next version of this program opens: FNV-1a, 64 bits.
#[test]
fn digests_are_the_same_in_every_version() {
    for (value, expected) in [
        (json!({}), 0x08f4_4b07_b590_1a25),
        (json!({"a": []}), 0x61e8_7ccc_4ec6_8966),
        (
            json!({"live": true, "id": "sub_1", "items": [1, null, {"plan": "p"}], "none": null}),
            0x907e_d939_0f47_06fe,
        ),
    ] {
        assert_eq!(digest(&value), expected, "{value}");
    }
}

/// Thin events tell milliseconds, snapshots whole seconds: a snapshot of the same second is not older for that.
#[test]
fn clocks_of_two_scales_are_compared_by_the_coarser() {
    let (a, b) = (json!({"id": "s", "n": 1}), json!({"id": "s", "n": 2}));
    let mut thin = stored(1, 12, "x.updated", &a, None);
    thin.created_us += 500_000;
    let follows = stored(2, 12, "x.updated", &b, Some(&json!({"n": 1})));
    assert_eq!(
        mirror(&[(&thin, a.clone()), (&follows, b.clone())]),
        (Some(b.clone()), 0, 0)
    );
    let unlinked = stored(3, 12, "x.updated", &b, None);
    assert_eq!(mirror(&[(&thin, a.clone()), (&unlinked, b.clone())]).2, 1);
    let older = stored(4, 11, "x.updated", &b, None);
    assert_eq!(mirror(&[(&thin, a.clone()), (&older, b.clone())]).1, 1);
    // Two that both tell milliseconds are told apart by them.
    let mut later = stored(5, 12, "x.updated", &b, None);
    later.created_us += 700_000;
    assert_eq!(
        mirror(&[(&thin, a.clone()), (&later, b.clone())]),
        (Some(b), 0, 0)
    );
    assert_eq!(mirror(&[(&later, a.clone()), (&thin, a.clone())]).1, 1);
}

#[test]
fn the_states_of_a_head_come_back_from_their_column() {
    let states = vec![0, 1, 0x00ab_cdef_0123_4567, u64::MAX];
    let mut head = Head {
        states: states.clone(),
        ..Head::default()
    };
    let text = "0000000000000000 0000000000000001 00abcdef01234567 ffffffffffffffff";
    assert_eq!(head.states_text(), text);
    assert_eq!(Head::states_from(text), states);
    head.states.clear();
    assert_eq!(Head::states_from(&head.states_text()), head.states);
    assert_eq!(Head::states_from("what somebody else wrote"), Vec::<u64>::new());
    let both = Head {
        states: vec![1],
        left: vec![2, 3],
        ..Head::default()
    };
    let text = both.states_text();
    assert_eq!(
        (Head::states_from(&text), Head::left_from(&text)),
        (vec![1], vec![2, 3])
    );
}

fn run(name: &str, outcome: Outcome) -> HandlerReport {
    HandlerReport::new(name, "default", outcome, std::time::Duration::ZERO)
}

#[test]
fn a_head_is_written_for_who_did_its_work_alone() {
    let head = |name: &str| (name.to_owned(), None, Head::default());
    let judged = Judged {
        heads: vec![head("done"), head("skipped"), head("failed"), head("absent")],
        ..Judged::default()
    };
    let runs = [
        run("fact", Outcome::Done),
        run("done", Outcome::Done),
        run("skipped", Outcome::Skipped("filtered".into())),
        run("failed", Outcome::failed("no")),
    ];
    let written: Vec<_> = judged.to_write(&runs).map(|(name, ..)| name.as_str()).collect();
    assert_eq!(written, ["done"]);
}

#[test]
fn a_run_notes_what_was_undecided_or_decided_about_it() {
    let judged = Judged {
        ambiguous: vec![("a".into(), "ambiguous".into())],
        decided: vec![("b".into(), "decided".into())],
        ..Judged::default()
    };
    let mut runs = ["a", "b", "c"].map(|name| run(name, Outcome::Done));
    judged.annotate(&mut runs);
    let notes: Vec<_> = runs.iter().map(|run| run.note.as_deref()).collect();
    assert_eq!(notes, [Some("ambiguous"), Some("decided"), None]);
}

#[test]
fn only_named_handlers_get_the_object_that_was_read() {
    let body = Body::from(b"{}");
    let reading = |current| Reading {
        current,
        as_of_us: None,
        asked: Vec::new(),
    };
    let there = reading(Some((body.clone(), 1)));
    let named = Judged {
        replaced: vec!["a".into()],
        ..Judged::default()
    };
    let (names, theirs) = named.replacement(Some(&there)).unwrap();
    assert_eq!((names, theirs), (&["a".to_owned()][..], &body));
    assert!(named.replacement(None).is_none());
    assert!(
        named.replacement(Some(&reading(None))).is_none(),
        "the object is gone"
    );
    assert!(Judged::default().replacement(Some(&there)).is_none());
}

#[test]
fn what_was_read_comes_before_all_that_is_known() {
    let head = Head {
        created_us: 5_000_000,
        states: vec![1, 2, 3],
        ..Head::default()
    };
    let new = Candidate {
        seq: 7,
        created_us: 5_000_000,
        rank: 1,
        ends: false,
        lives_again: false,
        state: Some(9),
        before: None,
    };
    let known = new.head(Some(&head)).states;
    let reading = Reading {
        current: Some((Body::from(b"{}"), 2)),
        as_of_us: None,
        asked: Vec::new(),
    };
    let Decided::Replaced(_, next) = reading.decides(&head, &new, "why") else {
        panic!("neither of them is the current state");
    };
    let others: Vec<u64> = known.into_iter().filter(|state| *state != 2).collect();
    assert!(!others.is_empty() && !others.contains(&2));
    assert_eq!(next.states, [&[2][..], &others[..]].concat());
}

#[test]
fn whole_seconds_are_compared_with_whole_seconds() {
    assert_eq!(same_scale(1_500_000, 1_000_000), (1_000_000, 1_000_000));
    assert_eq!(same_scale(1_000_000, 2_999_000), (1_000_000, 2_000_000));
    assert_eq!(same_scale(1_200_000, 1_500_000), (1_200_000, 1_500_000));
    assert_eq!(same_scale(3_000_000, 2_000_000), (3_000_000, 2_000_000));
}

/// A reading from long after a deletion knows better, unless the object cannot be there again.
#[test]
fn a_deletion_from_before_a_reading_is_stale_where_the_object_lives_on() {
    let head = Head {
        seq: 1,
        created_us: 0,
        fetched_us: Some(90_000_000),
        states: vec![7],
        ..Head::default()
    };
    for (ends, lives_again, stale) in [
        (true, false, false), // a customer: the reading lagged
        (true, true, true),   // a coupon that was made again
        (false, false, true), // a cancellation, after which the subscription was changed
    ] {
        let deletion = Candidate {
            seq: 2,
            created_us: 10_000_000,
            rank: 2,
            ends,
            lives_again,
            state: Some(9),
            before: None,
        };
        let decision = decide(Some(&head), &deletion);
        assert_eq!(matches!(decision, Decision::Stale(_)), stale, "{decision:?}");
        assert_eq!(decision == Decision::Apply, !stale);
    }
}

#[test]
fn how_much_older_is_told_in_seconds() {
    let head = Head {
        seq: 1,
        created_us: 5_000_000,
        ..Head::default()
    };
    let old = Candidate {
        seq: 2,
        created_us: 1_000_000,
        rank: 1,
        ends: false,
        lives_again: false,
        state: None,
        before: None,
    };
    let Decision::Stale(why) = decide(Some(&head), &old) else {
        panic!("it is older");
    };
    assert_eq!(why, "stale: created 4 s before the applied state");
    let head = Head {
        created_us: 1_000_000,
        fetched_us: Some(9_000_000),
        ..head
    };
    let Decision::Stale(why) = decide(Some(&head), &old) else {
        panic!("it was read long after");
    };
    assert_eq!(why, "stale: the object was read 8 s after its creation");
}

/// Three changes of one second that go round in a circle: each of them can be the last, whatever the links say.
#[test]
fn an_object_that_goes_round_in_a_second_is_not_taken_for_decided() {
    let object = |status: &str| json!({"id": "sub_1", "object": "subscription", "status": status});
    let changed = |seq: i64, from: &str, to: &str| {
        let previous = json!({"status": from});
        let what = "customer.subscription.updated";
        (stored(seq, 7, what, &object(to), Some(&previous)), object(to))
    };
    let first = changed(1, "unpaid", "past_due");
    let second = changed(2, "past_due", "active");
    let third = changed(3, "active", "unpaid");
    let seen = |order: [&(StoredEvent, Value); 3]| {
        let events: Vec<_> = order
            .iter()
            .map(|(event, object)| (event, object.clone()))
            .collect();
        mirror(&events)
    };
    let (state, stale, ambiguous) = seen([&first, &third, &second]);
    assert_eq!((state, stale, ambiguous), (Some(object("active")), 1, 1));
    // The two that came swapped are decided, as long as nothing closes the circle.
    let fourth = changed(4, "past_due", "trialing");
    let (state, stale, ambiguous) = seen([&first, &third, &fourth]);
    assert_eq!((state, stale, ambiguous), (Some(object("trialing")), 1, 0));
}
