//! The in-process parts that hand over between threads, under loom: every order of their steps is tried. `.ci/loom` runs it.
//!
//! Part of the library's own test build, so that loom is a dependency of nobody's but the tests'. tokio's parts (the queue in
//! front of a database, its locks and notifications) are not loom's here: what the inbox builds from them is written down
//! below step by step.

use crate::inbox::{Claim, Intake, Memory, NewEvent, Store, WorkerId};
use crate::{Endpoint, Receiver, Registry, SigningSecret, sign};
use loom::sync::{Arc, Mutex};
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

/// The status of a delivery to an endpoint that was signed with that secret.
fn deliver(receiver: &Receiver, endpoint: &str, secret: &str) -> u16 {
    loom::future::block_on(async {
        match receiver.admit("POST", Some(endpoint), None).await {
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
