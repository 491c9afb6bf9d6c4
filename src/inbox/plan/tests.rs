use super::*;

fn route(handler: &str, pattern: &str) -> Route {
    Route::new("default", handler, pattern.parse().unwrap())
}

fn known(handler: &str, pattern: &str, since_us: i64, seen: bool) -> Known {
    Known {
        routes: vec![route(handler, pattern)],
        since_us,
        seen_us: since_us,
        seen: seen.then(Instant::now),
    }
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn run(only: Option<&[&str]>, rest: &[&str]) -> Share {
    Share::Run {
        only: only.map(names),
        rest: names(rest),
    }
}

#[test]
fn an_event_is_planned_for_own_handlers_and_for_those_that_were_shown() {
    let mut routes = Routes::default();
    assert_eq!(routes.planned("invoice.paid").len(), 0);
    routes.announce(&[route("audit", "*"), route("mail", "invoice")], false);
    routes.heard(vec![
        known("grant", "invoice.paid", 5, true),
        known("long gone", "invoice.paid", 5, false),
    ]);
    let planned = routes.planned("invoice.paid");
    assert_eq!(planned.len(), 1);
    let plan = routes.plan(planned[0].1).unwrap();
    assert_eq!(
        (&plan.handlers, plan.only),
        (&names(&["audit", "grant", "mail"]), false)
    );
    assert_eq!(routes.planned_for("customer.created", "other"), ANY);
    assert_eq!(routes.plan(routes.plan(planned[0].1).unwrap().id()), Some(plan));
}

#[test]
fn a_plan_has_one_number_everywhere() {
    let plan = Plan::new(names(&["b", "a", "a"]), false);
    assert_eq!(plan.id(), Plan::read("[\"a\",\"b\"]", false).id());
    assert_eq!(plan.id(), 7_914_693_477_145_688_251);
    assert_ne!(plan.id(), Plan::new(names(&["a", "b"]), true).id());
    assert_ne!(plan.id(), Plan::new(names(&["a\0b"]), false).id());
    assert_eq!(Plan::read(&plan.text(), false), plan);
}

#[test]
fn a_process_runs_its_part_and_leaves_the_rest() {
    let mut routes = Routes::default();
    let plan = routes.add_plan(Plan::new(names(&["audit", "grant"]), false));
    let rest = routes.add_plan(Plan::new(names(&["grant"]), true));
    let share = |routes: &Routes, plan, has: &[&str]| routes.share(plan, Some(&names(has)), "default");
    // All of them, or more: everything that the group has.
    assert_eq!(share(&routes, plan, &["audit", "grant"]), run(None, &[]));
    assert_eq!(share(&routes, plan, &["audit", "grant", "new"]), run(None, &[]));
    // A part, whether or not somebody lives who has the rest.
    assert_eq!(
        share(&routes, plan, &["audit"]),
        run(Some(&["audit"]), &["grant"])
    );
    routes.heard(vec![known("grant", "*", 5, true)]);
    assert_eq!(
        share(&routes, plan, &["audit"]),
        run(Some(&["audit"]), &["grant"])
    );
    assert_eq!(share(&routes, rest, &["audit"]), Share::Leave);
    assert_eq!(
        share(&routes, rest, &["audit", "grant"]),
        run(Some(&["grant"]), &[])
    );
    assert_eq!(share(&routes, plan, &[]), Share::Leave);
    assert_eq!(share(&routes, plan, &["other"]), Share::Leave, "somebody has it");
    // For whatever the group has.
    assert_eq!(share(&routes, ANY, &[]), Share::Leave);
    assert_eq!(share(&routes, ANY, &["audit"]), run(None, &[]));
    assert_eq!(
        routes.share(plan, None, "default"),
        run(None, &[]),
        "a program that does not say"
    );
}

#[test]
fn a_newer_handler_of_the_same_pattern_stands_in_the_place_of_one_that_nobody_has() {
    let mut routes = Routes::default();
    let [plan, both] =
        [&["old"][..], &["audit", "old"]].map(|plan| routes.add_plan(Plan::new(names(plan), false)));
    let rest = routes.add_plan(Plan::new(names(&["old"]), true));
    routes.heard(vec![
        known("old", "invoice.paid", 5, false),
        known("new", "invoice.paid", 6, true),
        known("older", "invoice.paid", 4, true),
        known("other", "invoice", 7, true),
    ]);
    let share = |routes: &Routes, plan, has: &[&str]| routes.share(plan, Some(&names(has)), "default");
    assert_eq!(share(&routes, plan, &["new"]), run(None, &[]));
    assert_eq!(share(&routes, both, &["audit", "new"]), run(None, &[]));
    assert_eq!(
        share(&routes, rest, &["audit", "new"]),
        run(Some(&["new"]), &[]),
        "the others have run"
    );
    assert_eq!(
        share(&routes, plan, &["older"]),
        Share::Leave,
        "it was there before, and is no new name"
    );
    assert_eq!(share(&routes, plan, &["other"]), Share::Leave, "another pattern");
    // A program that has both says that they are two.
    let two = Known {
        routes: vec![route("old", "invoice.paid"), route("new", "invoice.paid")],
        ..known("old", "invoice.paid", 1, false)
    };
    routes.heard(vec![
        known("old", "invoice.paid", 5, false),
        known("new", "invoice.paid", 6, true),
        two,
    ]);
    assert_eq!(share(&routes, plan, &["new"]), Share::Leave);
}

/// While old and new processes live side by side, an event is not run under both names of one handler.
#[test]
fn of_two_names_of_one_handler_the_newer_is_planned_for() {
    let mut routes = Routes::default();
    routes.heard(vec![
        known("old", "invoice.paid", 5, true),
        known("new", "invoice.paid", 6, true),
    ]);
    let plan = routes.planned_for("invoice.paid", "default");
    assert_eq!(routes.plan(plan).unwrap().handlers, ["new"]);
    // One that came beside the old one is another handler.
    let mut routes = Routes::default();
    let mut second = known("old", "invoice.paid", 6, true);
    second.routes.push(route("new", "invoice.paid"));
    routes.heard(vec![known("old", "invoice.paid", 5, true), second]);
    let plan = routes.planned_for("invoice.paid", "default");
    assert_eq!(routes.plan(plan).unwrap().handlers, ["new", "old"]);
    // So is one of another pattern.
    let mut routes = Routes::default();
    routes.heard(vec![
        known("mail", "invoice.paid", 5, true),
        known("audit", "*", 6, true),
    ]);
    let plan = routes.planned_for("invoice.paid", "default");
    assert_eq!(routes.plan(plan).unwrap().handlers, ["audit", "mail"]);
}

#[test]
fn who_comes_back_has_missed_what_came_since_it_was_seen() {
    let mut routes = Routes::default();
    let day = 86_400_000_000;
    let (now, seen) = (100 * day, 99 * day);
    routes.heard(vec![
        known("a", "*", seen, false),
        known("b", "*", 5, false),
        known("c", "*", now - 1_000_000, true),
    ]);
    let since = |name: &str| routes.missed_since(&route(name, "*"), now);
    assert_eq!((since("a"), since("b")), (Some(seen), Some(93 * day)));
    assert_eq!((since("c"), since("new")), (None, Some(now)));
}

#[test]
fn the_handlers_of_a_program_have_one_number_and_read_back() {
    let (a, b) = (route("a", "*"), route("b", "v1.billing.meter[x.y].z"));
    let (id, text) = program(&[&b, &a]);
    assert_eq!((id, &text), (program(&[&a, &b]).0, &program(&[&a, &b, &a]).1));
    assert_eq!(routes_from(&text), [a, b]);
    assert_eq!(routes_from("[[\"g\",\"h\",\"no..pattern\"]]"), []);
}

#[test]
fn what_others_run_is_theirs_while_they_live() {
    let mut routes = Routes::default();
    let [mine, theirs, nobodys] =
        [&["a", "b"][..], &["b"], &["c"]].map(|plan| routes.add_plan(Plan::new(names(plan), false)));
    routes.heard(vec![known("b", "*", 5, true), known("c", "*", 5, false)]);
    let others = routes.for_others("default", &names(&["a"]));
    assert!(!others.contains(&mine) && others.contains(&theirs) && !others.contains(&nobodys));
    assert_eq!(routes.for_others("other group", &names(&["a"])), [0i64; 0]);
}
