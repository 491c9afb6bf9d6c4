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

/// Every order of what can happen to one event while two versions of a program come and go.
mod model {
    use std::collections::{BTreeMap, BTreeSet, HashSet};

    use super::*;

    /// The handlers of a version: `a` is in both, `b` came with the second beside it.
    const VERSIONS: [&[&str]; 2] = [&["a"], &["a", "b"]];

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
    enum Process {
        /// Never started, or gone long ago.
        Gone,
        /// Killed a moment ago: others still count on it.
        Killed,
        Works,
    }

    #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct Task {
        handlers: BTreeSet<&'static str>,
        only: bool,
        /// Left to whoever comes: outside its lane.
        unhandled: bool,
    }

    #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    struct State {
        processes: [Process; 2],
        /// True if the first has heard of the second, or the second has shown that it is there again.
        heard: bool,
        recorded: bool,
        task: Option<Task>,
        ran: BTreeMap<&'static str, u8>,
        /// The handlers that were there when the event was recorded.
        owed: BTreeSet<&'static str>,
        /// The second version's missed events are still to be looked for.
        gap: bool,
        /// True if anybody looks for what was missed at all.
        looks: bool,
    }

    impl State {
        fn routes(&self) -> Routes {
            let known = [0usize, 1].map(|v| Known {
                routes: VERSIONS[v].iter().map(|name| route(name, "*")).collect(),
                since_us: v as i64,
                seen_us: 0,
                seen: (self.processes[v] != Process::Gone).then(Instant::now),
            });
            let mut routes = Routes::default();
            routes.heard(known.into_iter().filter(|known| known.seen.is_some()).collect());
            routes
        }

        /// The steps that may come next.
        fn next(&self) -> Vec<State> {
            let mut all = Vec::new();
            let mut then = |change: &dyn Fn(&mut State)| {
                let mut next = self.clone();
                change(&mut next);
                all.push(next);
            };
            for v in 0..2 {
                match self.processes[v] {
                    Process::Gone | Process::Killed => then(&|s| {
                        s.processes[v] = Process::Works;
                        if v == 1 {
                            (s.heard, s.gap) = (false, true);
                        }
                    }),
                    Process::Works => {
                        then(&|s| s.processes[v] = Process::Killed);
                        if !self.recorded {
                            then(&|s| s.record(v));
                        }
                    }
                }
                if self.processes[v] == Process::Killed {
                    then(&|s| s.processes[v] = Process::Gone);
                }
            }
            then(&|s| s.heard = true);
            for v in 0..2 {
                if self.processes[v] == Process::Works {
                    then(&|s| s.work(v));
                    then(&|s| s.take_up(v));
                    // Nobody who has not heard records any more once the gap is closed.
                    if self.gap && (self.heard || self.processes[0] != Process::Works) {
                        then(&State::catch_up);
                    }
                }
            }
            all
        }

        fn record(&mut self, by: usize) {
            let mut routes = self.routes();
            if by == 0 && !self.heard {
                let old = routes
                    .known
                    .iter()
                    .filter(|known| known.routes.len() == 1)
                    .cloned()
                    .collect();
                routes.heard(old);
            }
            let plan = routes.planned_for("x.y", "default");
            let mut handlers: BTreeSet<&'static str> = VERSIONS[by].iter().copied().collect();
            if let Some(plan) = routes.plan(plan) {
                handlers.extend(
                    VERSIONS[1]
                        .iter()
                        .filter(|name| plan.handlers.iter().any(|h| h == *name)),
                );
            }
            for (process, handlers) in self.processes.iter().zip(VERSIONS) {
                if *process == Process::Works {
                    self.owed.extend(handlers);
                }
            }
            self.recorded = true;
            self.task = Some(Task {
                handlers,
                only: false,
                unhandled: false,
            });
        }

        /// The rule itself.
        fn share(&self, task: &Task, v: usize) -> Share {
            let mut routes = self.routes();
            let plan = routes.add_plan(Plan::new(
                task.handlers.iter().map(|h| (*h).to_owned()),
                task.only,
            ));
            routes.share(plan, Some(&names(VERSIONS[v])), "default")
        }

        fn work(&mut self, v: usize) {
            let Some(task) = self.task.clone().filter(|task| !task.unhandled) else {
                return;
            };
            match self.share(&task, v) {
                Share::Leave => {
                    let wanted: Vec<String> = task.handlers.iter().map(|h| (*h).to_owned()).collect();
                    let there = self.routes().any_is_there("default", &wanted);
                    self.task = Some(Task {
                        unhandled: !there,
                        ..task
                    });
                }
                Share::Run { only, rest } => {
                    let runs =
                        |name: &&&str| only.as_ref().is_none_or(|only| only.iter().any(|o| o == **name));
                    for name in VERSIONS[v].iter().filter(runs) {
                        *self.ran.entry(name).or_default() += 1;
                    }
                    let rest: BTreeSet<&'static str> = task
                        .handlers
                        .into_iter()
                        .filter(|h| rest.iter().any(|r| r == h))
                        .collect();
                    let there = self
                        .routes()
                        .any_is_there("default", &names(&rest.iter().copied().collect::<Vec<_>>()));
                    self.task = (!rest.is_empty()).then_some(Task {
                        handlers: rest,
                        only: true,
                        unhandled: !there,
                    });
                }
            }
        }

        fn take_up(&mut self, v: usize) {
            if let Some(task) = self.task.clone().filter(|task| task.unhandled) {
                if self.share(&task, v) != Share::Leave {
                    self.task = Some(Task {
                        unhandled: false,
                        ..task
                    });
                }
            }
        }

        /// As `catch_up.rs` does.
        fn catch_up(&mut self) {
            self.gap = false;
            if !self.looks || !self.recorded || !self.owed.contains("b") {
                return; // older than the handler
            }
            let has = |name: &str| self.ran.contains_key(name);
            match &mut self.task {
                Some(task) if !task.handlers.contains("b") && !has("b") => drop(task.handlers.insert("b")),
                None if !has("b") => {
                    self.task = Some(Task {
                        handlers: ["b"].into(),
                        only: true,
                        unhandled: false,
                    });
                }
                _ => {}
            }
        }
    }

    /// Explores every order; the states in which nothing but waiting is left, and how many there are in all.
    fn explore(with: impl Fn(State) -> State, broken: impl Fn(&mut State)) -> (usize, Vec<State>) {
        let start = State {
            processes: [Process::Works, Process::Gone],
            heard: false,
            recorded: false,
            task: None,
            ran: BTreeMap::new(),
            owed: BTreeSet::new(),
            gap: true,
            looks: true,
        };
        let start = with(start);
        let (mut seen, mut open, mut wrong) = (HashSet::from([start.clone()]), vec![start], Vec::new());
        while let Some(state) = open.pop() {
            // A handler that ran twice is wrong at once.
            if state.ran.values().any(|n| *n > 1) {
                wrong.push(state);
                continue;
            }
            // From here on both versions are there, and go on until nothing changes: what is owed has been run.
            let mut end = state.clone();
            if end.recorded {
                end.processes = [Process::Works; 2];
                (end.heard, end.gap) = (true, true);
                for _ in 0..4 {
                    end.catch_up();
                    for v in 0..2 {
                        end.take_up(v);
                        end.work(v);
                    }
                    broken(&mut end);
                }
                if end.task.is_some() || end.owed.iter().any(|name| end.ran.get(name) != Some(&1)) {
                    wrong.push(end);
                }
            }
            for mut next in state.next() {
                broken(&mut next);
                if seen.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        (seen.len(), wrong)
    }

    #[test]
    fn in_every_order_each_handler_that_was_there_runs_once() {
        let (states, wrong) = explore(|start| start, |_| {});
        assert!(states > 300, "only {states} states");
        assert_eq!(wrong, []);
    }

    /// Each part of the rule is needed: without it some order loses a run or doubles one.
    #[test]
    fn without_a_part_of_the_rule_an_order_is_found_that_breaks_it() {
        // What was missed is never looked for.
        let (_, wrong) = explore(
            |start| State {
                looks: false,
                ..start
            },
            |_| {},
        );
        assert!(
            wrong
                .iter()
                .any(|s| s.owed.contains("b") && !s.ran.contains_key("b"))
        );
        // A part that ran is forgotten.
        let (_, wrong) = explore(
            |start| start,
            |s| {
                if let Some(task) = &mut s.task {
                    task.only = false;
                    task.handlers.insert("a");
                }
            },
        );
        assert!(wrong.iter().any(|s| s.ran.get("a").is_some_and(|n| *n > 1)));
        // The rest is dropped with the part that ran, and nobody looks for it.
        let (_, wrong) = explore(
            |start| State {
                looks: false,
                ..start
            },
            |s| {
                if s.task.as_ref().is_some_and(|task| task.only) {
                    s.task = None;
                }
            },
        );
        let dropped = |s: &State| s.ran.contains_key("a") && !s.ran.contains_key("b") && s.task.is_none();
        assert!(wrong.iter().any(dropped));
    }
}
