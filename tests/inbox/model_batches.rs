//! A small exhaustive model of batches: every interleaving of two workers, each with up to two events in one transaction, whose
//! handlers succeed, fail or commit by themselves, whose processes die and whose commits get no answer.
//!
//! As in `model.rs`: with every guard no reachable state is wrong, and without any one of them some state is.

use crate::explore::{Model, search};

const EVENTS: usize = 4;
/// The first three share a lane.
const LANE: [usize; EVENTS] = [0, 0, 0, 1];
const WORKERS: usize = 2;

/// What protects what. All true is the product on PostgreSQL, where the ends of tasks are written together.
#[derive(Clone, Copy, Debug)]
struct Guards {
    /// The tasks are locked, and their epochs compared, when the batch begins.
    fence: bool,
    /// The key is written before the handlers.
    key_first: bool,
    /// An event whose key is there is not run again.
    done_key: bool,
    /// A handler that fails is undone to its savepoint.
    undo: bool,
    /// And its key with it.
    forget_key: bool,
    /// That a run was whole is written before the next begins.
    mark: bool,
    /// Whoever finds a key and its task looks whether the run was whole.
    look_at_mark: bool,
    /// The release of a savepoint that is gone is noticed.
    notice: bool,
    /// The ends of the tasks promote the next of their lanes.
    promote: bool,
    /// After a commit without an answer each is looked at again.
    look_again: bool,
    /// A process that died loses its leases.
    rescue: bool,
    /// Only what is behind a run that is whole is run after it.
    behind_kept: bool,
}

const ALL: Guards = Guards {
    fence: true,
    key_first: true,
    done_key: true,
    undo: true,
    forget_key: true,
    mark: true,
    look_at_mark: true,
    notice: true,
    promote: true,
    look_again: true,
    rescue: true,
    behind_kept: true,
};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Task {
    Waiting,
    Ready,
    Leased,
    Gone,
    /// Parked because a handler has committed by itself.
    Parked,
}

/// The rows of an event.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Rows {
    task: Task,
    epoch: u8,
    key: bool,
    mark: bool,
    effects: u8,
}

type Claim = (usize, u8);

/// Takes a step, which it is given as a change.
type Stepping<'s> = dyn FnMut(&dyn Fn(&mut State)) + 's;

/// A guard, the change that takes it away, and what goes wrong then.
type Case<'c> = (&'c str, &'c dyn Fn(&mut Guards), &'c str);

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
enum Worker {
    Idle,
    /// The tasks of a batch that has not begun.
    Claimed(Vec<Claim>),
    Batch(Batch),
    /// To be run one by one.
    Alone(Vec<Claim>),
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Batch {
    tasks: Vec<Claim>,
    /// How many of them were claimed. The others waited behind them, and wait until the commit.
    given: usize,
    /// Those whose handlers failed.
    failed: Vec<bool>,
    /// The one whose turn it is, and whether its key is written.
    at: usize,
    opened: bool,
    /// What the transaction has changed, by the place of the event.
    changed: Vec<Rows>,
    kept: Vec<bool>,
    /// Those that cannot be run here.
    out: Vec<bool>,
    /// A handler has committed: what is written now is written at once.
    ended: bool,
}

#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct State {
    rows: [Rows; EVENTS],
    /// The transaction that has locked the task.
    locked: [Option<usize>; EVENTS],
    worker: [Worker; WORKERS],
    /// Its handler has committed by itself.
    culprit: [bool; EVENTS],
    failures: u8,
    commits: u8,
    deaths: u8,
    losses: u8,
    silences: u8,
    wrong: Option<&'static str>,
}

impl State {
    fn start() -> State {
        let rows = |task| Rows {
            task,
            epoch: 0,
            key: false,
            mark: false,
            effects: 0,
        };
        State {
            rows: [Task::Ready, Task::Waiting, Task::Waiting, Task::Ready].map(rows),
            locked: [None; EVENTS],
            worker: [Worker::Idle, Worker::Idle],
            culprit: [false; EVENTS],
            failures: 0,
            commits: 0,
            deaths: 0,
            losses: 0,
            silences: 0,
            wrong: None,
        }
    }

    /// At most two misfortunes in one history, no two of a kind.
    fn may(&self, before: u8) -> bool {
        before == 0 && self.failures + self.commits + self.deaths + self.losses + self.silences < 2
    }

    fn owns(&self, (e, epoch): Claim) -> bool {
        self.rows[e].task == Task::Leased && self.rows[e].epoch == epoch
    }

    fn promote(&mut self, e: usize, g: Guards) {
        if !g.promote {
            return;
        }
        let of_lane = |other: &usize| LANE[*other] == LANE[e];
        let active = |s: &State, other: usize| matches!(s.rows[other].task, Task::Ready | Task::Leased);
        if (0..EVENTS).filter(of_lane).any(|other| active(self, other)) {
            return;
        }
        if let Some(next) = (0..EVENTS)
            .filter(of_lane)
            .find(|other| self.rows[*other].task == Task::Waiting)
        {
            self.rows[next].task = Task::Ready;
        }
    }

    fn unlock(&mut self, w: usize) {
        self.locked
            .iter_mut()
            .filter(|by| **by == Some(w))
            .for_each(|by| *by = None);
    }

    /// Writes what a transaction has changed.
    fn write(&mut self, b: &Batch) {
        for (i, ((e, epoch), changed)) in b.tasks.iter().zip(&b.changed).enumerate() {
            let rows = &mut self.rows[*e];
            if rows.epoch + u8::from(i >= b.given) != *epoch
                && (changed.key != rows.key || changed.effects != rows.effects)
            {
                self.wrong = self.wrong.or(Some("a commit with an outdated epoch"));
            }
            (rows.key, rows.mark, rows.effects) = (changed.key, changed.mark, changed.effects);
        }
    }

    /// Ends a task whose run is whole.
    fn end(&mut self, (e, epoch): Claim, g: Guards) {
        if self.owns((e, epoch)) || !g.fence {
            self.rows[e].task = Task::Gone;
            self.promote(e, g);
        }
    }

    /// Writes what a batch has changed, and ends its tasks.
    fn commit(&mut self, w: usize, b: &Batch, g: Guards) {
        self.write(b);
        let behind = b.given..b.tasks.len();
        for i in behind.clone() {
            let (e, epoch) = b.tasks[i];
            if b.kept[i] {
                (self.rows[e].task, self.rows[e].epoch) = (Task::Gone, epoch);
            }
        }
        let failed = behind.filter(|i| b.failed[*i]).map(|i| b.tasks[i]);
        // One that waited behind others and failed keeps the lane from the next.
        for (e, epoch) in failed {
            (self.rows[e].task, self.rows[e].epoch) = (Task::Ready, epoch);
        }
        for i in (0..b.given).filter(|i| b.kept[*i]) {
            self.end(b.tasks[i], g);
        }
        self.unlock(w);
    }

    fn park(&mut self, claim: Claim, g: Guards) {
        if !self.owns(claim) {
            return;
        }
        if !self.culprit[claim.0] {
            self.wrong = self.wrong.or(Some("an innocent event is parked"));
        }
        self.rows[claim.0].task = Task::Parked;
        self.promote(claim.0, g);
    }

    /// All steps that may come next.
    fn next(&self, g: Guards) -> Vec<State> {
        let mut all = Vec::new();
        let mut step = |change: &dyn Fn(&mut State)| {
            let mut s = self.clone();
            change(&mut s);
            s.judge();
            all.push(s);
        };
        for e in 0..EVENTS {
            let claims = |w: &Worker| match w {
                Worker::Idle => false,
                Worker::Claimed(tasks) | Worker::Alone(tasks) => tasks.contains(&(e, self.rows[e].epoch)),
                Worker::Batch(b) => b.tasks.contains(&(e, self.rows[e].epoch)),
            };
            let held = self.worker.iter().any(claims);
            let free = self.locked[e].is_none();
            // A lease is lost: its worker is dead, or does not beat. A task that is locked is not taken back.
            if self.rows[e].task == Task::Leased && free && g.rescue && (!held || self.may(self.losses)) {
                step(&|s| {
                    s.losses += u8::from(held);
                    s.rows[e].task = Task::Ready;
                });
            }
        }
        for w in 0..WORKERS {
            match &self.worker[w] {
                Worker::Idle => {
                    let ready: Vec<usize> = (0..EVENTS)
                        .filter(|e| self.rows[*e].task == Task::Ready)
                        .collect();
                    for most in 1..=ready.len().min(2) {
                        step(&|s| {
                            let tasks = ready[..most].iter().map(|e| {
                                s.rows[*e].task = Task::Leased;
                                s.rows[*e].epoch += 1;
                                (*e, s.rows[*e].epoch)
                            });
                            s.worker[w] = Worker::Claimed(tasks.collect());
                        });
                    }
                }
                Worker::Claimed(tasks) => {
                    let free = tasks.iter().all(|(e, _)| self.locked[*e].is_none());
                    if free || !g.fence {
                        step(&|s| {
                            let out = tasks.iter().map(|claim| g.fence && !s.owns(*claim)).collect();
                            if g.fence {
                                tasks.iter().for_each(|(e, _)| s.locked[*e] = Some(w));
                            }
                            s.worker[w] = Worker::Batch(Batch {
                                tasks: tasks.clone(),
                                given: tasks.len(),
                                failed: vec![false; tasks.len()],
                                at: 0,
                                opened: false,
                                changed: tasks.iter().map(|(e, _)| s.rows[*e]).collect(),
                                kept: vec![false; tasks.len()],
                                out,
                                ended: false,
                            });
                        });
                    }
                }
                Worker::Batch(b) => self.in_batch(w, b, g, &mut step),
                Worker::Alone(tasks) => {
                    let Some(claim) = tasks.first().copied() else {
                        step(&|s| s.worker[w] = Worker::Idle);
                        continue;
                    };
                    if self.locked[claim.0].is_some() {
                        continue;
                    }
                    step(&|s| {
                        s.worker[w] = Worker::Alone(tasks[1..].to_vec());
                        s.alone(claim, g);
                    });
                }
            }
            let at_work = self.worker[w] != Worker::Idle;
            if at_work && self.may(self.deaths) {
                step(&|s| {
                    s.deaths += 1;
                    s.worker[w] = Worker::Idle;
                    s.unlock(w);
                });
            }
        }
        all
    }

    /// Today's path, as a whole: its own steps are those of `model.rs`.
    fn alone(&mut self, claim: Claim, g: Guards) {
        let e = claim.0;
        if !self.owns(claim) {
            return;
        }
        if self.rows[e].key && g.done_key {
            return match self.rows[e].mark && g.look_at_mark {
                true => self.end(claim, g),
                false => self.park(claim, g),
            };
        }
        self.rows[e].effects += 1;
        self.rows[e].key = true;
        self.end(claim, g);
    }

    fn in_batch(&self, w: usize, b: &Batch, g: Guards, step: &mut Stepping<'_>) {
        let at = b.at;
        let put = |s: &mut State, b: Batch| {
            // Outside of a transaction every statement is one of its own.
            if b.ended {
                s.write(&b);
            }
            s.worker[w] = Worker::Batch(b);
        };
        if at == b.tasks.len() {
            let rest = || {
                let open = (0..b.given).filter(|i| !b.kept[*i]);
                open.map(|i| b.tasks[i]).collect::<Vec<_>>()
            };
            let commit = |s: &mut State| s.commit(w, b, g);
            // One behind them in a lane.
            let of_lane = |i: usize| (0..at).filter(move |j| LANE[b.tasks[*j].0] == LANE[b.tasks[i].0]);
            for i in (0..at).filter(|i| !g.behind_kept || of_lane(*i).all(|j| b.kept[j])) {
                let waits = |e: &usize| {
                    let (lane, rows) = (LANE[b.tasks[i].0], &self.rows[*e]);
                    LANE[*e] == lane && rows.task == Task::Waiting && self.locked[*e].is_none()
                };
                if let Some(next) = (0..EVENTS).find(waits) {
                    step(&|s| {
                        let mut b = b.clone();
                        b.tasks.push((next, s.rows[next].epoch + 1));
                        b.changed.push(s.rows[next]);
                        b.kept.push(false);
                        b.failed.push(false);
                        b.out.push(false);
                        s.locked[next] = Some(w);
                        s.worker[w] = Worker::Batch(b);
                    });
                }
            }
            step(&|s| {
                commit(s);
                s.worker[w] = Worker::Alone(rest());
            });
            if self.may(self.silences) {
                // No answer, and it counted; or it did not.
                for counted in [true, false] {
                    step(&|s| {
                        s.silences += 1;
                        match counted {
                            true => commit(s),
                            false => s.unlock(w),
                        }
                        let given = b.tasks[..b.given].to_vec();
                        s.worker[w] = Worker::Alone(if g.look_again { given } else { rest() });
                        if !g.look_again {
                            // Taken for done.
                            b.tasks.iter().for_each(|claim| s.end(*claim, g));
                        }
                    });
                }
            }
            return;
        }
        if !b.opened {
            step(&|s| {
                let mut b = b.clone();
                if b.out[at] || b.changed[at].key && g.done_key {
                    b.at += 1;
                } else {
                    b.changed[at].key = g.key_first;
                    b.opened = true;
                }
                put(s, b);
            });
            return;
        }
        if b.ended {
            step(&|s| {
                if g.notice {
                    s.park(b.tasks[at], g);
                    let others = (0..b.given).filter(|i| *i != at).map(|i| b.tasks[i]);
                    s.worker[w] = Worker::Alone(others.collect());
                } else {
                    let mut b = b.clone();
                    b.changed[at].mark = g.mark;
                    (b.kept[at], b.opened, b.at) = (true, false, at + 1);
                    put(s, b);
                }
            });
            return;
        }
        // The handlers succeed.
        step(&|s| {
            let mut b = b.clone();
            b.changed[at].effects += 1;
            b.changed[at].key = true;
            b.changed[at].mark = g.mark;
            (b.kept[at], b.opened, b.at) = (true, false, at + 1);
            put(s, b);
        });
        // They fail: undone, and tried again.
        if self.may(self.failures) {
            step(&|s| {
                s.failures += 1;
                let mut b = b.clone();
                if !g.undo {
                    b.changed[at].effects += 1;
                }
                if g.forget_key {
                    b.changed[at].key = false;
                }
                (b.failed[at], b.opened, b.at) = (true, false, at + 1);
                put(s, b);
            });
        }
        // They commit by themselves.
        if self.may(self.commits) {
            step(&|s| {
                s.commits += 1;
                s.culprit[b.tasks[at].0] = true;
                let mut b = b.clone();
                b.changed[at].effects += 1;
                s.write(&b);
                s.unlock(w);
                b.ended = true;
                b.opened = true;
                s.worker[w] = Worker::Batch(b);
            });
        }
    }

    fn judge(&mut self) {
        if self.rows.iter().any(|rows| rows.effects > 1) {
            self.wrong = self.wrong.or(Some("an effect is doubled"));
        }
        if (0..2).any(|e| self.rows[e].effects == 0 && self.rows[e + 1].effects > 0) {
            self.wrong = self.wrong.or(Some("one overtook another of its lane"));
        }
        for lane in [0, 1] {
            let active =
                |e: &usize| LANE[*e] == lane && matches!(self.rows[*e].task, Task::Ready | Task::Leased);
            if (0..EVENTS).filter(active).count() > 1 {
                self.wrong = self.wrong.or(Some("two of a lane are active"));
            }
        }
    }

    fn at_rest(&self) -> Option<&'static str> {
        for (e, rows) in self.rows.iter().enumerate() {
            match rows.task {
                Task::Waiting => return Some("an event waits for ever"),
                Task::Ready | Task::Leased => return Some("an event is left open"),
                Task::Gone if self.culprit[e] => return Some("a handler's own commit went unnoticed"),
                Task::Gone | Task::Parked if rows.effects == 0 => return Some("an event is lost"),
                Task::Gone | Task::Parked => {}
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
fn with_every_guard_no_batch_goes_wrong() {
    let (wrong, states) = search::<State>(ALL);
    assert_eq!(wrong, None);
    assert!(
        states > 10_000,
        "only {states} states: the model has become too small"
    );
    println!("{states} states, none wrong");
}

#[test]
fn without_any_one_guard_some_batch_goes_wrong() {
    let without = |change: &dyn Fn(&mut Guards)| {
        let mut guards = ALL;
        change(&mut guards);
        search::<State>(guards)
    };
    let cases: [Case<'_>; 12] = [
        ("fence", &|g| g.fence = false, "a commit with an outdated epoch"),
        ("key_first", &|g| g.key_first = false, "an effect is doubled"),
        ("done_key", &|g| g.done_key = false, "an effect is doubled"),
        ("undo", &|g| g.undo = false, "an effect is doubled"),
        (
            "forget_key",
            &|g| g.forget_key = false,
            "an innocent event is parked",
        ),
        ("mark", &|g| g.mark = false, "an innocent event is parked"),
        (
            "look_at_mark",
            &|g| g.look_at_mark = false,
            "an innocent event is parked",
        ),
        ("notice", &|g| g.notice = false, "a commit with an outdated epoch"),
        ("promote", &|g| g.promote = false, "an event waits for ever"),
        (
            "look_again",
            &|g| g.look_again = false,
            "one overtook another of its lane",
        ),
        ("rescue", &|g| g.rescue = false, "an event is left open"),
        (
            "behind_kept",
            &|g| g.behind_kept = false,
            "one overtook another of its lane",
        ),
    ];
    for (name, change, expected) in cases {
        let (wrong, states) = without(change);
        println!("without {name}: {wrong:?} after {states} states");
        assert_eq!(wrong, Some(expected), "without {name}");
    }
}
