//! The doctor's questions, asked of maps: all of `sql/doctor.sql` that a store without transactions can be asked.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::state::State;
use crate::handler::{HandlerReport, Outcome};
use crate::inbox::stale::Head;
use crate::inbox::{Attempt, AttemptOutcome, Finding, Span, TaskState, host_now_us};

/// The time that a sweep may be late before it is missed: five minutes.
const LATE: i64 = 300_000_000;

/// A question: its name and meaning, as published in SQL, and what breaks it.
type Question = (&'static str, &'static str, fn(&State) -> Vec<String>);

const QUESTIONS: &[Question] = &[
    (
        "lost_task",
        "an event's group, or a replay of it, has neither an open task nor a done row",
        lost_task,
    ),
    (
        "done_and_open",
        "a finished task is still open in the same generation",
        done_and_open,
    ),
    (
        "lane_overlap",
        "two tasks of one lane are active at once",
        lane_overlap,
    ),
    (
        "stuck_waiting",
        "a task waits in a lane that nobody occupies",
        stuck_waiting,
    ),
    (
        "lease_without_owner",
        "a leased task names no worker or no end",
        |s| {
            tasks(s, |t| {
                t.state == TaskState::Leased && (t.worker == 0 || t.leased_until == 0)
            })
        },
    ),
    (
        "overdue_lease",
        "a lease ended more than five minutes ago and nobody rescued it",
        |s| {
            let late = host_now_us() - LATE;
            tasks(s, |t| t.state == TaskState::Leased && t.leased_until < late)
        },
    ),
    (
        "epoch_ahead",
        "an attempt has a higher epoch than its task",
        epoch_ahead,
    ),
    ("orphan_task", "a task has no event", |s| {
        let orphans = s.tasks.keys().filter(|(seq, _)| !s.events.contains_key(seq));
        orphans.map(|(seq, _)| seq.to_string()).collect()
    }),
    (
        "orphan_follow_up",
        "a follow-up belongs to a run that never committed",
        |s| {
            let orphans = s.follow_ups.values().filter(|f| {
                let run = (f.work.seq, f.work.group.clone(), f.work.generation);
                !s.done.contains_key(&run)
            });
            orphans.map(|f| f.work.id.to_string()).collect()
        },
    ),
    ("bodiless_task", "an open task has lost its body", |s| {
        let events = s.tasks.keys().filter_map(|(seq, _)| s.events.get(seq));
        let bodiless = events.filter(|(e, _)| e.body.is_none());
        bodiless.map(|(e, _)| e.event_id.clone()).collect()
    }),
    ("orphan_done", "a done row has no event", |s| {
        let orphans = s.done.keys().filter(|(seq, ..)| !s.events.contains_key(seq));
        orphans.map(|(seq, ..)| seq.to_string()).collect()
    }),
    (
        "outdated_commit",
        "a commit counted although its task had been claimed again",
        |s| {
            let outdated = s.attempts.iter().filter(|(seq, a)| {
                let run = (*seq, a.group.clone(), a.generation);
                s.done.get(&run).is_some_and(|done| a.epoch > done.epoch)
            });
            outdated.map(|(seq, _)| seq.to_string()).collect()
        },
    ),
    (
        "overdue_backoff",
        "a delayed task's time came more than five minutes ago and nobody returned it to its lane",
        |s| {
            let late = host_now_us() - LATE;
            tasks(s, |t| t.state == TaskState::Backoff && t.due_us < late)
        },
    ),
    (
        "unhandled_task",
        "an event waits for a handler that no process has",
        |s| tasks_of(s, |t| t.state == TaskState::Unhandled),
    ),
    (
        "older_than_handler",
        "an event was recorded up to a day before the first handler for it, and nobody has asked for it since",
        |s| {
            let never = s.events.values().filter(|(_, planned)| *planned == 0);
            never
                .filter(|(e, _)| {
                    e.body.is_some() && s.routes.all().any(|route| route.pattern.matches(&e.event_type))
                })
                .map(|(e, _)| e.event_id.clone())
                .collect()
        },
    ),
    (
        "overdue_follow_up",
        "a follow-up's lease ended more than five minutes ago and nobody rescued it",
        |s| {
            let late = host_now_us() - LATE;
            let leased = s.follow_ups.values().filter(|f| f.state == TaskState::Leased);
            let overdue = leased.filter(|f| f.worker == 0 || f.leased_until < late);
            overdue.map(|f| f.work.id.to_string()).collect()
        },
    ),
    (
        "stale_without_head",
        "an event was skipped as stale, and no state that was applied supersedes it",
        |s| {
            skipped(s, |_, a, heads| {
                !a.handlers.is_empty() && a.handlers.iter().all(is_stale) && heads.is_none()
            })
        },
    ),
    (
        "head_behind",
        "a state that a handler applied is newer than the one that counts as its newest",
        |s| {
            skipped(s, |created_us, a, heads| {
                let done = a
                    .handlers
                    .iter()
                    .filter(|h| h.outcome == Outcome::Done && h.note.is_none());
                heads.is_some_and(|heads| {
                    done.filter_map(|h| heads.get(&*h.name))
                        .any(|head| created_us > head.created_us)
                })
            })
        },
    ),
    (
        "fact_skipped",
        "a handler that sees every event was skipped as if it wanted only the newest state",
        |s| {
            skipped(s, |_, a, heads| {
                let mut stale = a.handlers.iter().filter(|h| is_stale(h));
                stale.any(|h| heads.is_none_or(|heads| !heads.contains_key(&*h.name)))
            })
        },
    ),
    (
        "covered_twice",
        "a span of the ledger overlaps another one of its account, or ends before it has begun",
        covered_twice,
    ),
    (
        "overdue_second_look",
        "a delivery's second look has been due for more than five minutes and nobody takes it",
        |s| s.looks.overdue(host_now_us() - LATE),
    ),
];

impl State {
    /// The broken invariants. An empty list is a healthy inbox.
    pub(super) fn doctor(&self) -> Vec<Finding> {
        let findings = QUESTIONS.iter().filter_map(|(name, meaning, broken)| {
            let broken = broken(self);
            let sample = broken.iter().min()?.clone();
            Some(Finding {
                name,
                meaning,
                count: broken.len() as u64,
                sample,
            })
        });
        findings.collect()
    }
}

fn tasks(s: &State, broken: impl Fn(&super::state::Task) -> bool) -> Vec<String> {
    let broken = s.tasks.iter().filter(|(_, t)| broken(t));
    broken.map(|((seq, _), _)| seq.to_string()).collect()
}

/// The ids of events with such a task.
fn tasks_of(s: &State, broken: impl Fn(&super::state::Task) -> bool) -> Vec<String> {
    let broken = s.tasks.iter().filter(|(_, t)| broken(t));
    let events = broken.filter_map(|((seq, _), _)| s.events.get(seq));
    events.map(|(e, _)| e.event_id.clone()).collect()
}

fn lost_task(s: &State) -> Vec<String> {
    let runs = |seq: i64| {
        let open = s
            .tasks
            .range((seq, String::new())..(seq + 1, String::new()))
            .map(|((_, group), t)| (group.as_str(), t.generation));
        let done = s
            .done
            .range((seq, String::new(), 0)..(seq + 1, String::new(), 0))
            .map(|((_, group, generation), _)| (group.as_str(), *generation));
        open.chain(done).collect::<HashSet<_>>().len()
    };
    s.events
        .iter()
        .filter(|(seq, (_, planned))| runs(**seq) < *planned)
        .map(|(_, (e, _))| e.event_id.clone())
        .collect()
}

fn covered_twice(s: &State) -> Vec<String> {
    let overlaps = |span: &Span| {
        let others = s.spans.iter();
        let mut own = others.filter(|other| other.is_of(span.account.as_deref(), span.livemode));
        own.any(|other| other.from > span.from && other.from < span.to)
    };
    let broken = s
        .spans
        .iter()
        .filter(|span| span.from >= span.to || overlaps(span));
    broken.map(|span| span.from.to_string()).collect()
}

fn done_and_open(s: &State) -> Vec<String> {
    s.tasks
        .iter()
        .filter(|((seq, group), t)| s.done.contains_key(&(*seq, group.clone(), t.generation)))
        .map(|((seq, _), _)| seq.to_string())
        .collect()
}

fn lane_overlap(s: &State) -> Vec<String> {
    let mut active: HashMap<(&str, &str), u32> = HashMap::new();
    for ((_, group), t) in s.tasks.iter().filter(|(_, t)| t.state.is_active()) {
        if let Some(lane) = &t.lane {
            *active.entry((group, lane)).or_default() += 1;
        }
    }
    active
        .into_iter()
        .filter(|(_, n)| *n > 1)
        .map(|((_, lane), _)| lane.to_owned())
        .collect()
}

fn stuck_waiting(s: &State) -> Vec<String> {
    s.tasks
        .iter()
        .filter(|((_, group), t)| {
            t.state == TaskState::Waiting && !s.lane_is_active(group, t.lane.as_deref())
        })
        .map(|((seq, _), _)| seq.to_string())
        .collect()
}

fn epoch_ahead(s: &State) -> Vec<String> {
    s.attempts
        .iter()
        .filter(|(seq, a)| {
            let task = s.tasks.get(&(*seq, a.group.clone()));
            task.is_some_and(|t| a.epoch > t.epoch)
        })
        .map(|(seq, _)| seq.to_string())
        .collect()
}

fn is_stale(h: &HandlerReport) -> bool {
    matches!(&h.outcome, Outcome::Skipped(why) if why.starts_with("stale: "))
}

/// Events with a committed attempt of which this holds, given the event's time and object.
fn skipped(
    s: &State,
    broken: impl Fn(i64, &Attempt, Option<&BTreeMap<String, Head>>) -> bool,
) -> Vec<String> {
    let committed = s
        .attempts
        .iter()
        .filter(|(_, a)| a.outcome == AttemptOutcome::Done);
    committed
        .filter_map(|(seq, a)| Some((&s.events.get(seq)?.0, a)))
        .filter(|(e, a)| {
            let key = e.object_key.clone().map(|key| (a.group.clone(), key));
            broken(e.created_us, a, key.and_then(|key| s.heads.get(&key)))
        })
        .map(|(e, _)| e.event_id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inbox::{Claim, Intake, Memory, NewEvent, Queue, WorkerId};

    fn now<T>(future: crate::inbox::BoxFuture<'_, T>) -> T {
        let mut future = future;
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        match future.as_mut().poll(&mut cx) {
            std::task::Poll::Ready(value) => value,
            std::task::Poll::Pending => panic!("the memory store does not wait"),
        }
    }

    /// Two events, the first of them leased.
    fn two() -> Memory {
        let memory = Memory::new();
        for n in 1..=2 {
            let mut event = NewEvent::new(format!("evt_{n}"), "customer.updated", b"{}".as_slice());
            event.lane = Some(format!("cus_{n}"));
            event.object_id.clone_from(&event.lane);
            event.created_us = n;
            now(memory.record(event)).unwrap();
        }
        let claim = Claim::new(WorkerId::random(), "default", 1);
        assert_eq!(now(memory.claim(&claim)).unwrap().len(), 1);
        memory
    }

    fn committed(state: &mut State, name: &str, outcome: Outcome) {
        let key = (1, "default".to_owned());
        let epoch = state.tasks[&key].epoch;
        state.remove_task(&key);
        let done = super::super::state::Done { epoch, twin: false };
        state.done.insert((1, "default".into(), 0), done);
        let run = HandlerReport::new(name, "default", outcome, std::time::Duration::ZERO);
        state.attempts.push((
            1,
            Attempt {
                group: "default".into(),
                generation: 0,
                attempt: 1,
                epoch,
                outcome: AttemptOutcome::Done,
                at_us: 1,
                duration: std::time::Duration::ZERO,
                worker: None,
                error: None,
                handlers: vec![run],
            },
        ));
    }

    fn head(state: &mut State, name: &str) {
        let head = crate::inbox::stale::Head {
            created_us: 0,
            rank: 1,
            deleted: false,
            states: Vec::new(),
            left: Vec::new(),
            seq: 1,
            fetched_us: None,
        };
        let heads = state
            .heads
            .entry(("default".into(), "cus_1 - test".parse().unwrap()));
        heads.or_default().insert(name.to_owned(), head);
    }

    #[test]
    fn each_question_finds_what_breaks_it() {
        type Damage = fn(&mut State);
        fn task(s: &mut State) -> &mut super::super::state::Task {
            s.tasks.get_mut(&(1, "default".into())).unwrap()
        }
        let stale = || Outcome::Skipped("stale: created 1 s before".into());
        let damage: &[(&[&str], Damage)] = &[
            (&["lost_task"], |s| s.remove_task(&(1, "default".into()))),
            (&["lost_task"], |s| s.events.get_mut(&1).unwrap().1 += 1),
            (&["done_and_open"], |s| {
                let done = super::super::state::Done {
                    epoch: 9,
                    twin: false,
                };
                s.done.insert((1, "default".into(), 0), done);
            }),
            (&["lane_overlap"], |s| {
                for t in s.tasks.values_mut() {
                    t.lane = Some("same".into());
                }
            }),
            (&["stuck_waiting"], |s| task(s).state = TaskState::Waiting),
            (&["lease_without_owner"], |s| task(s).worker = 0),
            (&["overdue_lease"], |s| task(s).leased_until = 5),
            (&["epoch_ahead"], |s| {
                committed(s, "h", Outcome::Done);
                s.done.clear();
                s.insert_task(1, "default", None, 1, super::super::state::Start::default());
            }),
            (&["orphan_task"], |s| {
                s.insert_task(77, "default", None, 1, super::super::state::Start::default())
            }),
            (&["orphan_done"], |s| {
                let done = super::super::state::Done {
                    epoch: 1,
                    twin: false,
                };
                s.done.insert((77, "default".into(), 0), done);
            }),
            (&["unhandled_task"], |s| task(s).state = TaskState::Unhandled),
            (&["older_than_handler"], |s| {
                s.remove_task(&(1, "default".into()));
                s.events.get_mut(&1).unwrap().1 = 0;
                let all = crate::inbox::Route::new("default", "late", crate::Pattern::ALL);
                s.routes.announce(&[all], false);
            }),
            (&["bodiless_task"], |s| {
                s.events.get_mut(&1).unwrap().0.body = None
            }),
            (&["outdated_commit"], |s| {
                committed(s, "h", Outcome::Done);
                s.done.values_mut().for_each(|done| done.epoch = 0);
            }),
            (&["overdue_backoff"], |s| {
                (task(s).state, task(s).due_us) = (TaskState::Backoff, 5);
            }),
            (&["head_behind"], |s| {
                committed(s, "h", Outcome::Done);
                head(s, "h");
            }),
            (&["covered_twice"], |s| {
                s.spans.push(Span::new(None, true, 10, 10))
            }),
            (&["covered_twice"], |s| {
                s.spans.push(Span::new(None, true, 10, 20));
                s.spans.push(Span::new(None, true, 19, 30));
                s.spans.push(Span::new(None, false, 15, 30));
                s.spans.push(Span::new(Some("acct_1"), true, 15, 30));
            }),
            (&["fact_skipped"], |s| {
                committed(s, "h", Outcome::Skipped("stale: created 1 s before".into()));
                head(s, "another");
            }),
        ];
        for (want, damage) in damage {
            let memory = two();
            assert_eq!(memory.lock().doctor(), vec![]);
            damage(&mut memory.lock());
            let findings = memory.lock().doctor();
            let found: Vec<_> = findings.iter().map(|f| (f.name, f.count)).collect();
            assert_eq!(found, want.iter().map(|name| (*name, 1)).collect::<Vec<_>>());
        }
        // Two questions of one thing: nothing that was applied supersedes it, and its handler has no newest state.
        let memory = two();
        committed(&mut memory.lock(), "h", stale());
        let names: Vec<_> = memory.lock().doctor().iter().map(|f| f.name).collect();
        assert_eq!(names, ["stale_without_head", "fact_skipped"]);
        head(&mut memory.lock(), "h");
        assert_eq!(memory.lock().doctor(), vec![]);
        // A delivery that nobody looks at.
        let memory = two();
        let posted = crate::inbox::NewSecondLook::new("default", "digest", "evt_3", b"{}".as_slice());
        now(memory.quarantine(posted, 1)).unwrap();
        assert_eq!(memory.lock().doctor(), vec![]);
        memory.lock().looks.make_late();
        let findings = memory.lock().doctor();
        assert_eq!(
            (findings[0].name, &*findings[0].sample),
            ("overdue_second_look", "evt_3")
        );
        // A follow-up of a run that is not there, and one whose lease nobody rescued.
        let memory = two();
        committed(&mut memory.lock(), "h", Outcome::Done);
        let follow_up = crate::inbox::NewFollowUp::new("mail", "1");
        {
            let mut state = memory.lock();
            state.leave_follow_up(1, "default", 0, 0, follow_up);
            assert_eq!(state.doctor(), vec![]);
            let left = state.follow_ups.values_mut().next().unwrap();
            (left.state, left.worker, left.leased_until) = (TaskState::Leased, 3, 5);
            assert_eq!(state.doctor()[0].name, "overdue_follow_up");
            state.follow_ups.values_mut().next().unwrap().state = TaskState::Dead;
            state.done.clear();
            let names: Vec<_> = state.doctor().iter().map(|f| f.name).collect();
            assert_eq!(names, ["lost_task", "orphan_follow_up"]);
        }
    }

    #[test]
    fn the_questions_are_the_published_ones() {
        let published = include_str!("../sql/doctor.sql");
        for (name, meaning, _) in QUESTIONS {
            assert!(
                published.contains(&format!("-- name: {name}\n-- {meaning}\n")),
                "{name}"
            );
        }
        // All but one: no handler can end a transaction that is not there.
        assert_eq!(published.matches("-- name: ").count(), QUESTIONS.len() + 1);
    }
}
