//! Everything at once, on two threads: deliveries, secrets rotated, endpoints added and removed, workers stopped and
//! started, while handlers fail now and then. Nothing that was answered 200 is lost or counted twice.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use stripe_webhooks::inbox::{Memory, Operator, Policy, Schedule};
use stripe_webhooks::receiver::RequestHead;
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{
    Context, Endpoint, Event, HandlerError, HandlerResult, Receiver, Registry, SigningSecret, Verifier,
};

const SENDERS: u64 = 8;
const EVENTS: u64 = 60;

async fn credit(event: Event, mut cx: Context<'_>) -> HandlerResult {
    cx.tx::<Memory>()?.add(format!("credit/{}", event.id()), 1);
    tokio::task::yield_now().await;
    // Every fifth event fails at first, after its write.
    if event.id().bytes().map(u32::from).sum::<u32>().is_multiple_of(5) && cx.attempt() == 1 {
        return Err(HandlerError::new("not yet"));
    }
    Ok(())
}

fn secret(text: &str) -> SigningSecret {
    SigningSecret::new(text).unwrap()
}

/// One event to one endpoint, sent again until it is answered 200, as Stripe does; every third one twice.
async fn deliver(receiver: &Receiver, endpoint: &str, secret: &str, event: &TestEvent, twice: bool) -> u32 {
    let mut refused = 0;
    let mut times = 1 + u32::from(twice);
    while times > 0 {
        let signed = event.sign(secret);
        let status = match receiver
            .admit(RequestHead::new("POST").endpoint(Some(endpoint)))
            .await
        {
            Ok(admission) => {
                receiver
                    .receive(admission, signed.header, signed.body)
                    .await
                    .status
            }
            Err(answer) => answer.status,
        };
        match status {
            200 => times -= 1,
            // Between two rotations, not for ever.
            400 | 404 if refused < 100_000 => refused += 1,
            other => panic!("answered {other}"),
        }
        tokio::task::yield_now().await;
    }
    refused
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_or_doubled_while_everything_changes() {
    let memory = Memory::new();
    let registry = Registry::builder().on("*", credit).build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(secret("whsec_0"))
        .inbox(memory.clone())
        .build()
        .unwrap();
    receiver.put_endpoint(Endpoint::new("tenant", secret("whsec_tenant")));
    let (serving, rotations) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicU32::new(0)));

    // Rotates the default endpoint's secret, always keeping the first, and takes the tenant away and back.
    let rotation = {
        let (receiver, serving, rotations) = (receiver.clone(), Arc::clone(&serving), Arc::clone(&rotations));
        tokio::spawn(async move {
            while serving.load(Ordering::SeqCst) {
                let round = rotations.fetch_add(1, Ordering::SeqCst);
                let both = Verifier::new(secret(&format!("whsec_{round}"))).with_secret(secret("whsec_0"));
                receiver.put_endpoint(Endpoint::new("default", both));
                assert!(receiver.remove_endpoint("tenant"));
                tokio::task::yield_now().await;
                receiver.put_endpoint(Endpoint::new("tenant", secret("whsec_tenant")));
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
    };
    // Workers that are told to stop soon after they started, and start again.
    let mut policy = Policy::default();
    policy.schedule = Schedule::new([1, 2, 4, 8].map(Duration::from_millis));
    let workers = {
        let (receiver, serving, policy) = (receiver.clone(), Arc::clone(&serving), policy.clone());
        tokio::spawn(async move {
            let mut lives = 0;
            while serving.load(Ordering::SeqCst) {
                let worker = receiver.worker().unwrap().policy(policy.clone());
                let worker = worker.poll(Duration::from_millis(2)).slots(4);
                worker.run(tokio::time::sleep(Duration::from_millis(7))).await;
                lives += 1;
            }
            lives
        })
    };
    let senders: Vec<_> = (0..SENDERS)
        .map(|sender| {
            let receiver = receiver.clone();
            tokio::spawn(async move {
                let mut refused = 0;
                for number in 0..EVENTS {
                    let event = TestEvent::of("invoice.paid").seed(sender * EVENTS + number);
                    let (endpoint, secret) = match number % 2 {
                        0 => ("default", "whsec_0"),
                        _ => ("tenant", "whsec_tenant"),
                    };
                    let status = deliver(&receiver, endpoint, secret, &event, number.is_multiple_of(3)).await;
                    assert!(endpoint == "tenant" || status == 0, "the kept secret was refused");
                    refused += status;
                }
                refused
            })
        })
        .collect();
    let mut refused = 0;
    for sender in senders {
        refused += sender.await.unwrap();
    }
    serving.store(false, Ordering::SeqCst);
    rotation.await.unwrap();
    let lives = workers.await.unwrap();
    assert!(
        rotations.load(Ordering::SeqCst) > 3 && lives > 1,
        "{lives} workers"
    );

    let worker = receiver.worker().unwrap().policy(policy);
    for _ in 0..2_000 {
        worker.run_until_idle().await.unwrap();
        if memory.counts().await.unwrap().open() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let counts = memory.counts().await.unwrap();
    assert_eq!(
        (counts.events, counts.done, counts.open(), counts.dead),
        (SENDERS * EVENTS, SENDERS * EVENTS, 0, 0),
        "{refused} refused in between"
    );
    let credits = memory.scan("credit/");
    assert_eq!(credits.len() as u64, SENDERS * EVENTS);
    assert!(credits.iter().all(|(_, times)| times == "1"), "{credits:?}");
    assert_eq!(memory.doctor().await.unwrap(), vec![]);
}
