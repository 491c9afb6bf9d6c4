//! The in-process parts that hand over between threads, under loom: every order of their steps is tried. `.ci/loom` runs it.
//!
//! Part of the library's own test build, so that loom is a dependency of nobody's but the tests'. tokio's parts (the queue in
//! front of a database, its locks and notifications) are not loom's here: what the inbox builds from them is written down
//! below step by step.

use crate::inbox::{Claim, Intake, Memory, NewEvent, Operator, Queue, WorkerId};
use crate::receiver::RequestHead;
use crate::{Endpoint, Receiver, Registry, SigningSecret, sign};
use loom::sync::{Arc, Condvar, Mutex};
use loom::thread::{Builder, JoinHandle};

const BODY: &str = r#"{"id": "evt_1", "object": "event", "type": "ping", "data": {"object": {}}}"#;

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).unwrap()
}

fn now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.unwrap().as_secs() as i64
}

/// A thread with more stack than loom gives by itself: a delivery in a debug build needs it.
fn spawn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    Builder::new().stack_size(0x1_0000).spawn(work).unwrap()
}

/// As a thread of its own, for the model's first one.
fn on_enough_stack(work: impl FnOnce() + Send + 'static) {
    spawn(work).join().unwrap();
}

/// For models with many locks: every order with at most three switches that no lock forces.
fn bounded() -> loom::model::Builder {
    let mut model = loom::model::Builder::new();
    model.preemption_bound = Some(3);
    model
}

/// The status of a delivery to an endpoint that was signed with that secret.
fn deliver(receiver: &Receiver, endpoint: &str, secret: &str) -> u16 {
    loom::future::block_on(async {
        match receiver
            .admit(RequestHead::new("POST").endpoint(Some(endpoint)))
            .await
        {
            Ok(admission) => {
                receiver
                    .receive(admission, sign(BODY, secret, now()), BODY)
                    .await
                    .status
            }
            Err(answer) => answer.status,
        }
    })
}

#[test]
fn a_secret_is_rotated_while_serving() {
    loom::model(|| {
        on_enough_stack(|| {
            let registry = Registry::builder().build().unwrap();
            let receiver = Receiver::new(secret("whsec_old"), registry);
            let rotating = receiver.clone();
            let rotation = spawn(move || {
                let both = crate::Verifier::new(secret("whsec_new")).with_secret(secret("whsec_old"));
                rotating.put_endpoint(Endpoint::new("default", both));
            });
            // Whoever signs with the old secret notices nothing, at any moment.
            assert_eq!(deliver(&receiver, "default", "whsec_old"), 200);
            let early = deliver(&receiver, "default", "whsec_new");
            assert!(matches!(early, 200 | 400), "{early}");
            rotation.join().unwrap();
            assert_eq!(deliver(&receiver, "default", "whsec_new"), 200);
            assert_eq!(deliver(&receiver, "default", "whsec_old"), 200);
        })
    });
}

#[test]
fn endpoints_come_and_go_while_serving() {
    loom::model(|| {
        on_enough_stack(|| {
            let registry = Registry::builder().build().unwrap();
            let receiver = Receiver::new(secret("whsec_a"), registry);
            let (adding, removing) = (receiver.clone(), receiver.clone());
            receiver.put_endpoint(Endpoint::new("leaving", secret("whsec_l")));
            let adds = spawn(move || adding.put_endpoint(Endpoint::new("tenant", secret("whsec_t"))));
            let removes = spawn(move || assert!(removing.remove_endpoint("leaving")));
            assert!(matches!(deliver(&receiver, "tenant", "whsec_t"), 200 | 404));
            assert!(matches!(deliver(&receiver, "leaving", "whsec_l"), 200 | 404));
            assert_eq!(deliver(&receiver, "default", "whsec_a"), 200);
            adds.join().unwrap();
            removes.join().unwrap();
            assert_eq!(deliver(&receiver, "tenant", "whsec_t"), 200);
            assert_eq!(deliver(&receiver, "leaving", "whsec_l"), 404);
        })
    });
}

/// The worker's order: ask to be woken, look, sleep. An event that is recorded at any moment is not slept over.
#[test]
fn no_wake_up_is_lost() {
    loom::model(|| {
        let store = Memory::new();
        let recording = store.clone();
        let records = spawn(move || {
            let event = NewEvent::new("evt_1", "ping", b"{}".as_slice());
            loom::future::block_on(recording.record(event)).unwrap();
        });
        let claim = Claim::new(WorkerId::random(), "default", 1);
        loom::future::block_on(async {
            loop {
                let woken = store.woken();
                if !store.claim(&claim).await.unwrap().is_empty() {
                    return;
                }
                // Never woken is a deadlock, which loom reports.
                woken.await;
            }
        });
        records.join().unwrap();
    });
}

/// `inbox/db/spill.rs`: deliveries that were written beside the busy database are moved by whoever finds no move under way.
/// Its locks (the writer's, then the spill file's) and its flag, with the rows as numbers.
struct Spill {
    writer: Mutex<u32>,
    spare: Mutex<u32>,
    // A lock, because loom (0.7) does not know that nothing comes between the halves of a swap.
    moving: Mutex<bool>,
}

impl Spill {
    /// Says whether a move has to be started.
    fn spill(&self) -> bool {
        *self.spare.lock().unwrap() += 1;
        !std::mem::replace(&mut *self.moving.lock().unwrap(), true)
    }

    fn unspill(&self) {
        self.unspill_all();
        // After a failure, too.
        *self.moving.lock().unwrap() = false;
    }

    fn unspill_all(&self) {
        loop {
            let mut writer = self.writer.lock().unwrap();
            let mut spare = self.spare.lock().unwrap();
            if *spare == 0 {
                *self.moving.lock().unwrap() = false;
                break;
            }
            *writer += *spare;
            *spare = 0;
        }
    }
}

#[test]
fn nothing_that_was_spilled_stays_behind() {
    loom::model(|| {
        let spill = Arc::new(Spill {
            writer: Mutex::new(0),
            spare: Mutex::new(0),
            moving: Mutex::new(false),
        });
        let deliveries: Vec<_> = (0..2)
            .map(|_| {
                let spill = Arc::clone(&spill);
                spawn(move || {
                    if spill.spill() {
                        spill.unspill();
                    }
                })
            })
            .collect();
        deliveries
            .into_iter()
            .for_each(|delivery| delivery.join().unwrap());
        assert_eq!(
            (*spill.writer.lock().unwrap(), *spill.spare.lock().unwrap()),
            (2, 0)
        );
        assert!(!*spill.moving.lock().unwrap(), "nobody would start the next move");
    });
}

/// `inbox/db/record.rs`: deliveries put their event into a queue and wait; one task writes what has come, in one commit, and
/// then answers each. The queue with its senders counted, the commit as a list of what it holds.
struct GroupCommit {
    queue: Mutex<(Vec<(u32, Arc<Reply>)>, bool)>,
    came: Condvar,
    committed: Mutex<Vec<u32>>,
    commits: Mutex<u32>,
}

#[derive(Default)]
struct Reply {
    /// `Some(true)`: durable.
    said: Mutex<Option<bool>>,
    came: Condvar,
}

impl Reply {
    fn say(&self, durable: bool) {
        *self.said.lock().unwrap() = Some(durable);
        self.came.notify_all();
    }

    fn wait(&self) -> bool {
        let mut said = self.said.lock().unwrap();
        loop {
            match *said {
                Some(durable) => return durable,
                None => said = self.came.wait(said).unwrap(),
            }
        }
    }
}

impl GroupCommit {
    fn new() -> Arc<Self> {
        Arc::new(GroupCommit {
            queue: Mutex::new((Vec::new(), true)),
            came: Condvar::new(),
            committed: Mutex::new(Vec::new()),
            commits: Mutex::new(0),
        })
    }

    fn record(&self, event: u32) -> Arc<Reply> {
        let reply = Arc::new(Reply::default());
        self.queue.lock().unwrap().0.push((event, Arc::clone(&reply)));
        self.came.notify_one();
        reply
    }

    /// The last handle is gone: what was queued is written, and then the writer ends.
    fn close(&self) {
        self.queue.lock().unwrap().1 = false;
        self.came.notify_one();
    }

    /// `refused`: the commit that fails.
    fn write(&self, refused: Option<u32>) {
        loop {
            let batch = {
                let mut queue = self.queue.lock().unwrap();
                while queue.0.is_empty() {
                    if !queue.1 {
                        return;
                    }
                    queue = self.came.wait(queue).unwrap();
                }
                std::mem::take(&mut queue.0)
            };
            let commit = {
                let mut commits = self.commits.lock().unwrap();
                *commits += 1;
                *commits
            };
            let durable = refused != Some(commit);
            if durable {
                self.committed
                    .lock()
                    .unwrap()
                    .extend(batch.iter().map(|(event, _)| *event));
            }
            batch.iter().for_each(|(_, reply)| reply.say(durable));
        }
    }
}

/// Whoever is told that an event is durable finds it committed; everybody is told; the writer ends with the last handle. One
/// of the deliveries hangs up before it is answered, which costs the others nothing.
#[test]
fn a_shared_commit_answers_each_after_the_write() {
    for refused in [None, Some(1)] {
        bounded().check(move || {
            let group = GroupCommit::new();
            let writing = Arc::clone(&group);
            let writer = spawn(move || writing.write(refused));
            let other = Arc::clone(&group);
            let second = spawn(move || {
                if other.record(2).wait() {
                    assert!(other.committed.lock().unwrap().contains(&2));
                }
            });
            // Hangs up: nobody waits for this one.
            drop(group.record(3));
            let durable = group.record(1).wait();
            assert_eq!(durable, group.committed.lock().unwrap().contains(&1));
            second.join().unwrap();
            group.close();
            writer.join().unwrap();
            let (committed, commits) = (group.committed.lock().unwrap(), group.commits.lock().unwrap());
            assert!(*commits <= 3);
            match refused {
                None => assert_eq!(
                    committed.len(),
                    3,
                    "what was queued is written, whoever waits for it"
                ),
                Some(_) => assert!(committed.len() < 3),
            }
        });
    }
}

/// `inbox/db/postgres.rs`, `announce`: of many commits within a pause one tells the other processes, and it tells of all of
/// them: whoever commits while one is on its way either is seen by those it wakes, or sends the next.
#[test]
fn one_notification_tells_of_every_commit_before_it() {
    loom::model(|| {
        struct Channel {
            announcing: Mutex<bool>,
            rows: Mutex<u32>,
            /// What a listener finds when it is woken.
            seen: Mutex<u32>,
        }
        let channel = Arc::new(Channel {
            announcing: Mutex::new(false),
            rows: Mutex::new(0),
            seen: Mutex::new(0),
        });
        let commits: Vec<_> = (0..2)
            .map(|_| {
                let channel = Arc::clone(&channel);
                spawn(move || {
                    *channel.rows.lock().unwrap() += 1;
                    if std::mem::replace(&mut *channel.announcing.lock().unwrap(), true) {
                        return;
                    }
                    // First the flag, then the notification: the other way round a commit in between would be told to nobody.
                    *channel.announcing.lock().unwrap() = false;
                    let rows = *channel.rows.lock().unwrap();
                    let mut seen = channel.seen.lock().unwrap();
                    *seen = rows.max(*seen);
                })
            })
            .collect();
        commits.into_iter().for_each(|commit| commit.join().unwrap());
        assert_eq!(*channel.seen.lock().unwrap(), 2);
    });
}

/// `inbox/worker/mod.rs`: a shutdown stops the claiming, waits for what runs and gives the rest back. A claim and a recording at
/// the same moment: each event is run, or it is ready for the next worker; none stays leased to one that has gone.
#[test]
fn a_worker_that_stops_leaves_nothing_leased() {
    loom::model(|| {
        on_enough_stack(|| {
            let store = Memory::new();
            let (recording, stop) = (store.clone(), Arc::new(Mutex::new(false)));
            let records = spawn(move || {
                let event = NewEvent::new("evt_1", "ping", b"{}".as_slice());
                loom::future::block_on(recording.record(event)).unwrap();
            });
            let stopping = Arc::clone(&stop);
            let shutdown = spawn(move || *stopping.lock().unwrap() = true);
            let id = WorkerId::random();
            let claim = Claim::new(id, "default", 1);
            let claimed = loom::future::block_on(async {
                let mut claimed = Vec::new();
                for _ in 0..2 {
                    if *stop.lock().unwrap() {
                        break;
                    }
                    claimed.extend(store.claim(&claim).await.unwrap());
                }
                // Cut off in its grace: what it holds is given back.
                let held = store.leases(id).await.unwrap();
                store.release(&held.tasks).await.unwrap();
                claimed
            });
            records.join().unwrap();
            shutdown.join().unwrap();
            let counts = loom::future::block_on(store.counts()).unwrap();
            assert_eq!((counts.ready, counts.leased), (1, 0), "{claimed:?}");
            let next = Claim::new(WorkerId::random(), "default", 1);
            assert_eq!(loom::future::block_on(store.claim(&next)).unwrap().len(), 1);
        })
    });
}
