//! A small exhaustive model of lanes, leases and epochs: every interleaving of two workers and three events in two lanes.
//!
//! The model has the guards that the SQL has, each of which can be taken away. With all of them no reachable state is
//! wrong. Without any one of them some state is: each guard is needed, and the model can see it.

use std::collections::{HashSet, VecDeque};

use crate::explore::{Model, search};

const EVENTS: usize = 3;
const LANE: [usize; EVENTS] = [0, 0, 1];
const WORKERS: usize = 2;
/// Leases that may be lost in one history, and failures; more adds states and no new kind of state.
const LOSSES: u8 = 2;

/// What protects what. All true is the product.
#[derive(Clone, Copy, Debug)]
struct Guards {
    /// The unique event id.
    dedupe: bool,
    /// The unique index over active tasks of a lane.
    lane_index: bool,
    /// The key-share lock between looking at the active task and standing behind it.
    key_share: bool,
    /// Completion promotes the next of the lane.
    promote: bool,
    /// The fence when a run begins and again when it ends: epoch and state as claimed.
    fence: bool,
    /// The unique key done(seq, group, generation).
    done_key: bool,
    /// Effects, done row and deletion of the task in one transaction.
    one_transaction: bool,
    /// Lost leases are rescued.
    rescue: bool,
    /// A worker gives back what is leased to it without its knowing: its heartbeat keeps that from running out.
    give_back: bool,
}

const ALL: Guards = Guards {
    dedupe: true,
    lane_index: true,
    key_share: true,
    promote: true,
    fence: true,
    done_key: true,
    one_transaction: true,
    rescue: true,
    give_back: true,
};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Task {
    Absent,
    Waiting,
    Ready,
    Leased,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Worker {
    Idle,
    /// Has a task and its epoch, and has not begun.
    Claimed(usize, u8),
    /// Inside the transaction.
    Running(usize, u8),
    /// Without one transaction: effect written, completion not yet.
    Half(usize, u8),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct State {
    recorded: [u8; EVENTS],
    /// Intake that has looked at its lane and found it taken, but has not inserted yet (only without key share).
    looking: [bool; EVENTS],
    task: [Task; EVENTS],
    epoch: [u8; EVENTS],
    done: [bool; EVENTS],
    effects: [u8; EVENTS],
    worker: [Worker; WORKERS],
    /// Leased to a living worker that never heard of it.
    stray: [bool; EVENTS],
    losses: u8,
    wrong: Option<&'static str>,
}

fn active(t: Task) -> bool {
    matches!(t, Task::Ready | Task::Leased)
}

impl State {
    fn start() -> State {
        State {
            recorded: [0; EVENTS],
            looking: [false; EVENTS],
            task: [Task::Absent; EVENTS],
            epoch: [0; EVENTS],
            done: [false; EVENTS],
            effects: [0; EVENTS],
            worker: [Worker::Idle; WORKERS],
            stray: [false; EVENTS],
            losses: 0,
            wrong: None,
        }
    }

    fn lane_taken(&self, lane: usize) -> bool {
        (0..EVENTS).any(|e| LANE[e] == lane && active(self.task[e]))
    }

    fn insert(&mut self, e: usize, g: Guards) {
        let free = !g.lane_index || !self.lane_taken(LANE[e]);
        self.task[e] = if free { Task::Ready } else { Task::Waiting };
    }

    fn promote(&mut self, lane: usize, g: Guards) {
        if !g.promote || self.lane_taken(lane) {
            return;
        }
        // Events are numbered in order of creation.
        if let Some(e) = (0..EVENTS).find(|e| LANE[*e] == lane && self.task[*e] == Task::Waiting) {
            self.task[e] = Task::Ready;
        }
    }

    fn owns(&self, e: usize, epoch: u8) -> bool {
        self.task[e] == Task::Leased && self.epoch[e] == epoch
    }

    /// Ends a run. `whole`: effect and completion together.
    fn finish(&mut self, e: usize, epoch: u8, whole: bool, g: Guards) {
        let owner = self.owns(e, epoch);
        if g.fence && !owner {
            return; // the delete hits no row: everything is rolled back
        }
        if whole {
            if g.done_key && self.done[e] {
                return; // the unique key refuses: rolled back
            }
            self.effects[e] += 1;
        }
        if !owner {
            self.wrong = Some("a commit with an outdated epoch");
        }
        self.done[e] = true;
        // Without the fence the deletion hits whatever is there.
        self.task[e] = Task::Absent;
        self.promote(LANE[e], g);
    }

    fn next(&self, g: Guards) -> Vec<State> {
        let mut all = Vec::new();
        let mut step = |change: &dyn Fn(&mut State)| {
            let mut s = self.clone();
            change(&mut s);
            s.judge();
            all.push(s);
        };
        #[allow(clippy::needless_range_loop, reason = "the number is the event")]
        for e in 0..EVENTS {
            // A first or a second delivery.
            if self.recorded[e] < 2 && !self.looking[e] {
                step(&|s| {
                    s.recorded[e] += 1;
                    if s.recorded[e] > 1 {
                        if g.dedupe || s.task[e] != Task::Absent {
                            return;
                        }
                        // A second row of the same event has a number of its own, which no done key knows.
                        s.done[e] = false;
                    }
                    if g.key_share || !g.lane_index || !s.lane_taken(LANE[e]) {
                        s.insert(e, g);
                    } else {
                        s.looking[e] = true;
                    }
                });
            }
            if self.looking[e] {
                step(&|s| {
                    s.looking[e] = false;
                    s.task[e] = Task::Waiting;
                });
            }
            // The lease runs out: at once when its holder is dead, and now and then while it lives (stopped, cut off).
            let held = self.worker.iter().any(|w| matches!(w, Worker::Claimed(t, n) | Worker::Running(t, n) | Worker::Half(t, n) if *t == e && *n == self.epoch[e]));
            if self.stray[e] {
                if g.give_back {
                    step(&|s| {
                        s.stray[e] = false;
                        if s.task[e] == Task::Leased {
                            s.task[e] = Task::Ready;
                        }
                    });
                }
            } else if self.task[e] == Task::Leased && g.rescue && (!held || self.losses < LOSSES) {
                step(&|s| {
                    s.losses += u8::from(held);
                    s.task[e] = Task::Ready;
                });
            }
        }
        for w in 0..WORKERS {
            match self.worker[w] {
                Worker::Idle => {
                    for e in (0..EVENTS).filter(|e| self.task[*e] == Task::Ready) {
                        step(&|s| {
                            s.task[e] = Task::Leased;
                            s.epoch[e] += 1;
                            s.worker[w] = Worker::Claimed(e, s.epoch[e]);
                        });
                        // The claim counts, its answer is lost.
                        if self.losses < LOSSES {
                            step(&|s| {
                                s.losses += 1;
                                s.task[e] = Task::Leased;
                                s.epoch[e] += 1;
                                s.stray[e] = true;
                            });
                        }
                    }
                }
                Worker::Claimed(e, epoch) => {
                    step(&|s| {
                        let begins = !g.fence || s.owns(e, epoch);
                        s.worker[w] = if begins {
                            Worker::Running(e, epoch)
                        } else {
                            Worker::Idle
                        };
                    });
                }
                Worker::Running(e, epoch) => {
                    step(&|s| {
                        if g.one_transaction {
                            s.worker[w] = Worker::Idle;
                            s.finish(e, epoch, true, g);
                        } else {
                            s.worker[w] = Worker::Half(e, epoch);
                            s.effects[e] += 1;
                        }
                    });
                    // The handler fails: rolled back, ready again.
                    if self.losses < LOSSES {
                        step(&|s| {
                            s.losses += 1;
                            s.worker[w] = Worker::Idle;
                            if s.owns(e, epoch) {
                                s.task[e] = Task::Ready;
                            }
                        });
                    }
                }
                Worker::Half(e, epoch) => step(&|s| {
                    s.worker[w] = Worker::Idle;
                    s.finish(e, epoch, false, g);
                }),
            }
            // The process dies; its task stays leased until the lease runs out.
            if self.worker[w] != Worker::Idle && self.losses < LOSSES {
                step(&|s| {
                    s.losses += 1;
                    s.worker[w] = Worker::Idle;
                });
            }
        }
        all
    }

    /// Safety, in every state.
    fn judge(&mut self) {
        if self.wrong.is_some() {
            return;
        }
        if self.effects.iter().any(|n| *n > 1) {
            self.wrong = Some("an effect is doubled");
        }
        for lane in [0, 1] {
            if (0..EVENTS)
                .filter(|e| LANE[*e] == lane && active(self.task[*e]))
                .count()
                > 1
            {
                self.wrong = Some("two of a lane are active");
            }
        }
    }

    /// Conservation, in a state from which nothing more happens by itself.
    fn at_rest(&self) -> Option<&'static str> {
        for e in 0..EVENTS {
            if self.done[e] && self.task[e] != Task::Absent {
                return Some("a finished event is open again");
            }
            if self.recorded[e] > 0 && self.effects[e] == 0 {
                return Some(if self.task[e] == Task::Waiting {
                    "an event waits for ever"
                } else {
                    "an event is lost"
                });
            }
        }
        None
    }
}

impl Model for State {
    type Guards = Guards;

    fn start() -> Self {
        Self::start()
    }

    fn next(&self, guards: Guards) -> Vec<Self> {
        self.next(guards)
    }

    fn wrong(&self) -> Option<&'static str> {
        self.wrong
    }

    fn at_rest(&self) -> Option<&'static str> {
        self.at_rest()
    }
}

#[test]
fn with_every_guard_nothing_reachable_is_wrong() {
    let (wrong, states) = search::<State>(ALL);
    assert_eq!(wrong, None);
    assert!(
        states > 10_000,
        "only {states} states: the model has become too small"
    );
    println!("{states} states, none wrong");
}

#[test]
fn without_any_one_guard_something_goes_wrong() {
    let cases: [(&str, Guards, &str); 8] = [
        ("dedupe", Guards { dedupe: false, ..ALL }, "an effect is doubled"),
        (
            "lane_index",
            Guards {
                lane_index: false,
                ..ALL
            },
            "two of a lane are active",
        ),
        (
            "key_share",
            Guards {
                key_share: false,
                ..ALL
            },
            "an event waits for ever",
        ),
        (
            "promote",
            Guards {
                promote: false,
                ..ALL
            },
            "an event waits for ever",
        ),
        (
            "one_transaction",
            Guards {
                one_transaction: false,
                ..ALL
            },
            "an effect is doubled",
        ),
        ("rescue", Guards { rescue: false, ..ALL }, "an event is lost"),
        (
            "give_back",
            Guards {
                give_back: false,
                ..ALL
            },
            "an event is lost",
        ),
        (
            "fence",
            Guards { fence: false, ..ALL },
            "a commit with an outdated epoch",
        ),
    ];
    for (name, guards, expected) in cases {
        let (wrong, states) = search::<State>(guards);
        println!("without {name}: {wrong:?} after {states} states");
        assert!(
            wrong.is_some_and(|w| w.starts_with(expected)),
            "without {name}: {wrong:?}, expected {expected:?}"
        );
    }
}

/// The proof does not rest on leases and clocks: with no fence at all the unique key still admits one effect.
#[test]
fn the_unique_key_alone_keeps_effects_single() {
    let no_fence = Guards { fence: false, ..ALL };
    let doubled = |g: Guards| {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::from([State::start()]);
        while let Some(s) = queue.pop_front() {
            if s.effects.iter().any(|n| *n > 1) {
                return true;
            }
            if seen.insert(s.clone()) {
                let mut next = s.next(g);
                next.iter_mut().for_each(|n| n.wrong = None);
                queue.extend(next.into_iter().filter(|n| !seen.contains(n)));
            }
        }
        false
    };
    assert!(!doubled(no_fence), "the key let a second effect through");
    assert!(
        doubled(Guards {
            done_key: false,
            ..no_fence
        }),
        "the model cannot see a doubled effect"
    );
}
