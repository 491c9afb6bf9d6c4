//! Real processes, really killed: SIGKILL at every crash point, SIGKILL at random times, SIGSTOP and SIGCONT.
//!
//! The child is this test binary again, started on the test `child` with its orders in the environment. It records events
//! and prints each one it would answer with 2xx, while a worker in the same process runs them.

use std::{
    collections::BTreeSet,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use stripe_webhooks::inbox::Worker;

use crate::{
    bed::{Bed, Kind, Script, Step, event, fast},
    chaos::Dice,
};

const EVENTS: usize = 30;

/// Not a test of its own: the process that the other tests kill.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let Ok(place) = std::env::var("INBOX_CHILD") else {
        return;
    };
    let store = crate::bed::open_for_child(&place).await;
    let script = Script::new(|e, _, attempt| match e.event_id.as_str() {
        id if id.ends_with('3') && attempt == 1 => Step::Retry,
        id if id.ends_with('5') => Step::FollowUp("mail"),
        id if id.ends_with('7') => Step::OnCommit(Arc::default()),
        id if id.ends_with('9') => Step::Permanent,
        _ => Step::Done,
    });
    let worker = Worker::new(store.clone(), script)
        .policy(never_poison())
        .slots(2)
        .poll(Duration::from_millis(10));
    let worker = tokio::spawn(async move {
        worker
            .sweep(Duration::from_millis(30))
            .run(std::future::pending())
            .await
    });
    let start: usize = std::env::var("INBOX_START")
        .ok()
        .and_then(|s| s.parse().ok())
        .unwrap_or(0);
    let prune = tokio::spawn({
        let store = store.clone();
        async move {
            tokio::time::sleep(Duration::from_millis(60)).await;
            let _ = store.prune(&Default::default()).await;
        }
    });
    for n in start..start + EVENTS {
        if store
            .record(event(
                format!("evt_{n}"),
                Some(&format!("obj_{}", n % 4)),
                n as i64,
            ))
            .await
            .is_ok()
        {
            println!("\nACK evt_{n}");
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    let _ = prune.await;
    if std::env::var("INBOX_STAY").is_ok() {
        let _ = worker.await;
    }
    tokio::time::sleep(Duration::from_millis(400)).await;
}

/// A process that is killed again and again kills what it happens to run, too; here nothing is to be parked for that.
fn never_poison() -> stripe_webhooks::inbox::Policy {
    let mut policy = fast();
    policy.max_lost = u32::MAX;
    policy
}

fn spawn(bed: &Bed, extra: &[(&str, &str)]) -> Child {
    let place = match &bed.kind {
        Kind::Memory(_) => unreachable!("databases only"),
        #[cfg(feature = "sqlite")]
        Kind::Sqlite(..) => bed.schema.clone(),
        #[cfg(feature = "postgres")]
        Kind::Postgres(_) => format!("{} {}", crate::server::url().unwrap(), bed.schema),
    };
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "killed::child", "--nocapture"])
        .env("INBOX_CHILD", place)
        .envs(extra.iter().copied());
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

fn acknowledged(child: Child) -> (BTreeSet<String>, bool) {
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let acks = text
        .lines()
        .filter_map(|l| l.strip_prefix("ACK "))
        .map(str::to_owned)
        .collect();
    (
        acks,
        std::os::unix::process::ExitStatusExt::signal(&output.status) == Some(9),
    )
}

/// Drains with a fresh worker, then compares what was acknowledged with what was done.
async fn settle(bed: &Bed, acks: &BTreeSet<String>, what: &str) {
    let script = Script::new(|e, _, _| {
        if e.event_id.ends_with('9') {
            Step::Permanent
        } else {
            Step::Done
        }
    });
    let worker = bed.worker(script).policy(never_poison());
    let stop = Arc::new(tokio::sync::Notify::new());
    let running = tokio::spawn({
        let stop = stop.clone();
        async move { worker.run(stop.notified()).await }
    });
    let start = Instant::now();
    while bed.store.counts().await.unwrap().open() > 0 {
        assert!(
            start.elapsed() < Duration::from_secs(30),
            "{what}: not drained: {:?}",
            bed.store.counts().await
        );
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.notify_one();
    running.await.unwrap();
    let effects = bed.effects().await;
    assert!(effects.values().all(|n| *n == 1), "{what}: doubled: {effects:?}");
    for id in acks {
        let done = effects.contains_key(&(id.clone(), "default".to_owned(), 0));
        assert_eq!(
            done,
            !id.ends_with('9'),
            "{what}: {id} was acknowledged and lost, or a failed attempt left its effect"
        );
        assert!(
            bed.store.event(id).await.unwrap().is_some(),
            "{what}: {id} was acknowledged and is not recorded"
        );
    }
    assert_eq!(bed.store.doctor().await.unwrap(), vec![], "{what}");
}

const POINTS: [&str; 16] = [
    "migrate",
    "record_after_event",
    "record_before_commit",
    "record_after_commit",
    "claim_after_commit",
    "apply_before_begin",
    "apply_after_begin",
    "apply_after_done",
    "apply_after_handler",
    "promote",
    "apply_before_commit",
    "apply_after_commit",
    "before_on_commit",
    "fail_before_commit",
    "follow_up_before_mark",
    "prune_before_commit",
];

async fn every_crash_point(make: impl AsyncFn() -> Option<Bed>) {
    let mut killed = 0;
    for point in POINTS {
        for nth in ["1", "4"] {
            let Some(bed) = make().await else { return };
            let what = format!("{point}:{nth}");
            let (acks, died) = acknowledged(spawn(&bed, &[("STRIPE_WEBHOOKS_FAILPOINT", &what)]));
            let rare = matches!(point, "migrate" | "prune_before_commit")
                || (nth == "4" && point.starts_with("follow_up"));
            assert!(died || rare, "{what} was never reached");
            killed += u32::from(died);
            settle(&bed, &acks, &what).await;
        }
    }
    assert!(killed >= 27, "only {killed} processes were killed");
    println!("killed at {killed} crash points: lost 0, doubled 0");
}

async fn random_kills(bed: Bed) {
    let mut dice = Dice::new(u64::from(std::process::id()));
    let mut all = BTreeSet::new();
    for round in 0..8 {
        let start = (round * EVENTS).to_string();
        let mut child = spawn(&bed, &[("INBOX_START", &start), ("INBOX_STAY", "1")]);
        std::thread::sleep(Duration::from_millis(60 + dice.below(250)));
        child.kill().unwrap();
        all.extend(acknowledged(child).0);
    }
    assert!(!all.is_empty());
    settle(&bed, &all, "random kills").await;
}

fn signal(child: &Child, name: &str) {
    assert!(
        Command::new("kill")
            .args([name, &child.id().to_string()])
            .status()
            .unwrap()
            .success()
    );
}

/// Stopped for longer than its leases, the process comes back and its commits are refused.
async fn a_stopped_process_comes_back_as_a_zombie(bed: Bed) {
    let child = spawn(&bed, &[("INBOX_STAY", "1")]);
    std::thread::sleep(Duration::from_millis(150));
    signal(&child, "-STOP");
    let worker = bed.worker(Script::new(|_, _, _| Step::Done));
    let run = worker.run(tokio::time::sleep(Duration::from_millis(3500)));
    run.await;
    signal(&child, "-CONT");
    tokio::time::sleep(Duration::from_millis(700)).await;
    signal(&child, "-9");
    let (acks, _) = acknowledged(child);
    let effects = bed.effects().await;
    assert!(effects.values().all(|n| *n == 1), "{effects:?}");
    settle_any(&bed, &acks).await;
}

async fn settle_any(bed: &Bed, acks: &BTreeSet<String>) {
    let worker = bed.worker(Script::new(|_, _, _| Step::Done));
    worker.run(tokio::time::sleep(Duration::from_millis(3000))).await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(counts.open(), 0, "{counts:?}");
    assert!(acks.len() as u64 <= counts.done + counts.dead);
    assert!(bed.effects().await.values().all(|n| *n == 1));
    assert_eq!(bed.store.doctor().await.unwrap(), vec![]);
}

macro_rules! on_databases {
    ($($store:ident)*) => {$(
        mod $store {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn every_crash_point() {
                super::every_crash_point(async || super::Bed::$store().await).await;
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn random_kills() {
                if let Some(bed) = super::Bed::$store().await { super::random_kills(bed).await }
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn a_stopped_process_comes_back_as_a_zombie() {
                if let Some(bed) = super::Bed::$store().await { super::a_stopped_process_comes_back_as_a_zombie(bed).await }
            }
        }
    )*};
}

#[cfg(feature = "sqlite")]
on_databases! { sqlite }
#[cfg(feature = "postgres")]
on_databases! { postgres }
