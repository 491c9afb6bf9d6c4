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

use stripe_webhooks::inbox::{Batch, Claim, Store, Worker, WorkerId};

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
    match std::env::var("INBOX_MODE").ok().as_deref() {
        None => stripe_sends(store).await,
        Some("open") => {
            store.counts().await.unwrap();
            println!("\nOPENED");
        }
        Some("memory") => memory_of_a_worker(store).await,
        Some("batch") => crate::killed_batches::child(store).await,
        Some("follow_up") => harmful_follow_up(store).await,
        Some(harm) => harmful_handler(store, harm.to_owned()).await,
    }
}

/// Runs what is there; `evt_bad` does harm to the whole process.
async fn harmful_handler(store: Arc<dyn Store>, harm: String) {
    /// Ends by the guard page, as a recursion without end does.
    fn recurse(depth: u64) -> u64 {
        let room = std::hint::black_box([depth; 512]);
        if depth == u64::MAX {
            0
        } else {
            recurse(depth + 1) + room[0]
        }
    }
    let script = Script::new(move |e, _, _| {
        if e.event_id == "evt_bad" {
            println!("\nBEGUN");
            match harm.as_str() {
                "abort" => std::process::abort(),
                "overflow" => println!("{}", recurse(0)),
                _ => loop {
                    std::hint::spin_loop();
                },
            }
        }
        Step::SleepThenDone(5)
    });
    let worker = Worker::new(store.clone(), script)
        .policy(fast())
        .slots(4)
        .poll(Duration::from_millis(10))
        .sweep(Duration::from_millis(30));
    let drained = async {
        while store.counts().await.map_or(true, |c| c.open() > 0) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.run(drained).await;
    println!("\nDRAINED");
}

/// Runs what is there; the follow-up of `evt_bad` aborts the process.
async fn harmful_follow_up(store: Arc<dyn Store>) {
    let script = Script::new(|e, _, _| Step::FollowUp(if e.event_id == "evt_bad" { "bad" } else { "mail" }));
    *script.following.lock().unwrap() = Box::new(|f| {
        if f.name == "bad" {
            std::process::abort();
        }
        Duration::from_millis(30)
    });
    let worker = Worker::new(store.clone(), script)
        .policy(fast())
        .slots(4)
        .poll(Duration::from_millis(10))
        .sweep(Duration::from_millis(30));
    let drained = async {
        loop {
            let open = store.counts().await.map_or(true, |c| c.open() > 0);
            let left = store.follow_ups().await;
            if !open && left.is_ok_and(|all| all.iter().all(|f| f.waiting + f.running == 0)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    worker.run(drained).await;
    println!("\nDRAINED");
}

/// Runs what is free to run and says how much memory that took.
async fn memory_of_a_worker(store: Arc<dyn Store>) {
    let worker = Worker::new(store.clone(), Script::new(|_, _, _| Step::Done)).policy(fast());
    let free = async {
        while store.counts().await.map_or(true, |c| c.ready > 0 || c.leased > 1) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    worker.sweep(Duration::from_millis(100)).run(free).await;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kib = status
        .lines()
        .find_map(|l| l.strip_prefix("VmHWM:"))
        .map_or("0", |l| l.trim().trim_end_matches(" kB"));
    println!("\nPEAK {kib}");
}

async fn stripe_sends(store: Arc<dyn Store>) {
    let slow = std::env::var("INBOX_SLOW").is_ok();
    let script = Script::new(move |e, _, attempt| match e.event_id.as_str() {
        // Holds SQLite's one writer for longer than a delivery waits for it.
        id if id.ends_with('1') && slow => Step::SleepThenDone(350),
        id if id.ends_with('3') && attempt == 1 => Step::Retry,
        id if id.ends_with('5') => Step::FollowUp("mail"),
        id if id.ends_with('7') => Step::OnCommit(Arc::default()),
        id if id.ends_with('9') => Step::Permanent,
        _ => Step::Done,
    });
    let mut worker = Worker::new(store.clone(), script)
        .policy(never_poison())
        .slots(2)
        .poll(Duration::from_millis(10));
    if std::env::var("INBOX_ALONE").is_ok() {
        worker = worker.batch(Batch::off());
    }
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
            let mut retention = stripe_webhooks::inbox::Retention::default();
            retention.bodies = Duration::ZERO;
            // Until something is done, there is nothing to prune.
            for _ in 0..200 {
                tokio::time::sleep(Duration::from_millis(60)).await;
                if store
                    .prune(&retention)
                    .await
                    .is_ok_and(|pruned| pruned.bodies > 0)
                {
                    return;
                }
            }
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
    // However slow the machine: it ends when everything has been passed, follow-ups and a few sweeps included.
    while store.counts().await.map_or(true, |c| c.open() > 0) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    for _ in 0..20 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let _ = store.counts().await;
    }
}

/// A process that is killed again and again kills what it happens to run, too; here nothing is to be parked for that.
fn never_poison() -> stripe_webhooks::inbox::Policy {
    let mut policy = fast();
    policy.max_lost = u32::MAX;
    policy
}

pub fn place(bed: &Bed) -> String {
    match &bed.kind {
        Kind::Memory(_) => unreachable!("databases only"),
        #[cfg(feature = "sqlite")]
        Kind::Sqlite(crate::bed::Lite::Sqlx(_), _) => bed.schema.clone(),
        #[cfg(feature = "sqlite")]
        Kind::Sqlite(crate::bed::Lite::Rusqlite(_), _) => format!("ru{}", bed.schema),
        #[cfg(feature = "postgres")]
        Kind::Postgres(_) => format!("{} {}", crate::server::url().unwrap(), bed.schema),
    }
}

pub fn spawn(bed: &Bed, extra: &[(&str, &str)]) -> Child {
    spawn_at(&place(bed), extra)
}

fn spawn_at(place: &str, extra: &[(&str, &str)]) -> Child {
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

pub fn acknowledged(child: Child) -> (BTreeSet<String>, bool) {
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
pub async fn settle(bed: &Bed, acks: &BTreeSet<String>, what: &str) {
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

/// The places where a process is killed, with the numbers of the plan: C1 and C2 intake before its commit, C3 after it and
/// before the answer, C4 after the claim, C6 to C9 in the transaction, C11 after its commit, C12 in the failure's
/// transaction, C13 while promoting, C14 while rescuing, C15 while pruning, C17 between a follow-up and its mark. C5 does not
/// exist: there is no phase before the transaction. C10 (COMMIT sent, answer lost) is in `postgres.rs`, C16 (migrating) below.
#[cfg(feature = "_failpoints")]
const POINTS: [(&str, &str); 17] = [
    ("C1", "record_before_begin"),
    ("C1", "record_after_event"),
    ("C2", "record_before_commit"),
    ("C3", "record_after_commit"),
    ("C4", "claim_after_commit"),
    ("C6", "apply_before_begin"),
    ("C6", "apply_after_begin"),
    ("C7", "apply_after_done"),
    ("C8", "apply_after_handler"),
    ("C9", "apply_before_commit"),
    ("C11", "apply_after_commit"),
    ("C11", "before_on_commit"),
    ("C12", "fail_before_commit"),
    ("C13", "promote"),
    ("C14", "rescue"),
    ("C15", "prune_before_commit"),
    ("C17", "follow_up_before_mark"),
];

#[cfg(feature = "_failpoints")]
async fn every_crash_point(make: impl AsyncFn() -> Option<Bed>) {
    let mut killed = 0;
    let mut once = |what: &str, died: bool| {
        assert!(died, "{what} was never reached");
        killed += 1;
    };
    for (number, point) in POINTS {
        for nth in ["1", "4"] {
            // These are passed once or twice in a child's life.
            if nth == "4" && matches!(point, "prune_before_commit" | "follow_up_before_mark") {
                continue;
            }
            let Some(bed) = make().await else { return };
            let what = format!("{point}:{nth}");
            // Those of batches are passed in `killed_batches.rs`.
            let orders = [("STRIPE_WEBHOOKS_FAILPOINT", &*what), ("INBOX_ALONE", "1")];
            let (acks, died) = acknowledged(spawn(&bed, &orders));
            let what = format!("{number} {what}");
            once(&what, died);
            settle(&bed, &acks, &what).await;
        }
    }
    // SQLite's second file, between its commit and the answer, and between the move and the deletion.
    for what in [
        "spill_after_commit:1",
        "spill_after_commit:3",
        "unspill_before_delete:1",
    ] {
        let Some(bed) = make().await else { return };
        if place(&bed).starts_with("sqlite") {
            let point = ("STRIPE_WEBHOOKS_FAILPOINT", what);
            let (acks, died) = acknowledged(spawn(&bed, &[point, ("INBOX_SLOW", "1")]));
            once(what, died);
            settle(&bed, &acks, what).await;
        }
    }
    println!("killed at {killed} crash points: lost 0, doubled 0");
}

/// A place where nothing has been migrated yet.
fn fresh(bed: &Bed) -> String {
    match place(bed).split_once(' ') {
        Some((url, _)) => format!("{url} {}", crate::bed::unique("fresh")),
        None => place(bed).replace("app.db", "fresh.db"),
    }
}

async fn ten_processes_start_at_once(bed: Bed) {
    let place = fresh(&bed);
    if cfg!(feature = "_failpoints") {
        // C16: one that dies in the middle leaves nothing that hinders the others.
        let open = [("INBOX_MODE", "open"), ("STRIPE_WEBHOOKS_FAILPOINT", "migrate")];
        assert!(
            acknowledged(spawn_at(&place, &open)).1,
            "the migration was not reached"
        );
    }
    let children: Vec<Child> = (0..10)
        .map(|_| spawn_at(&place, &[("INBOX_MODE", "open")]))
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && text.contains("OPENED"), "{text}");
    }
}

/// The process dies of one event three times; then that event is parked, and everything else has been done once.
async fn poison(bed: Bed, harm: &str) {
    use std::io::BufRead;
    for n in 0..12 {
        bed.store
            .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 6)), n))
            .await
            .unwrap();
    }
    bed.store.record(event("evt_bad", Some("bad"), 1)).await.unwrap();
    bed.store
        .record(event("evt_behind", Some("bad"), 2))
        .await
        .unwrap();
    let mut deaths = 0;
    loop {
        let mut child = spawn(&bed, &[("INBOX_MODE", harm)]);
        let mut drained = false;
        let output = std::io::BufReader::new(child.stdout.take().unwrap());
        for line in output.lines().map_while(Result::ok) {
            drained |= line == "DRAINED";
            if line == "BEGUN" && harm == "loop" {
                // Nothing can stop it from within; whoever watches the process does.
                std::thread::sleep(Duration::from_millis(100));
                child.kill().unwrap();
            }
        }
        let status = child.wait().unwrap();
        if drained {
            assert!(status.success());
            break;
        }
        deaths += 1;
        assert!(deaths < 8, "{harm}: never parked: {:?}", bed.store.counts().await);
    }
    assert_eq!(deaths, 3, "{harm}");
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (counts.dead, counts.done, counts.open()),
        (1, 13, 0),
        "{harm}: not only evt_bad was parked"
    );
    let effects = bed.effects().await;
    assert_eq!((effects.len(), effects.values().sum::<u32>()), (13, 13), "{harm}");
    assert!(!effects.keys().any(|(id, _, _)| id == "evt_bad"));
    bed.healthy().await;
}

/// The process dies of one follow-up three times; then that one is dead, and every other one has been run.
async fn a_follow_up_that_aborts_the_process_is_dead_alone(bed: Bed) {
    for n in 0..6 {
        let id = if n == 2 {
            "evt_bad".into()
        } else {
            format!("evt_{n}")
        };
        bed.store.record(event(id, None, n)).await.unwrap();
    }
    let mut deaths = 0;
    loop {
        let output = spawn(&bed, &[("INBOX_MODE", "follow_up")])
            .wait_with_output()
            .unwrap();
        if String::from_utf8_lossy(&output.stdout).contains("\nDRAINED") {
            break;
        }
        deaths += 1;
        assert!(deaths < 8, "never given up: {:?}", bed.store.follow_ups().await);
    }
    assert_eq!(deaths, 3);
    let left = bed.store.follow_ups().await.unwrap();
    assert_eq!(left.len(), 1, "not only the bad one was given up: {left:?}");
    assert_eq!((left[0].name.as_str(), left[0].dead), ("bad", 1));
    assert!(
        left[0]
            .error
            .as_deref()
            .unwrap()
            .contains("lost its lease 3 times"),
        "{left:?}"
    );
    assert_eq!(bed.effects().await.values().sum::<u32>(), 6);
    bed.healthy().await;
}

async fn a_handler_that_aborts_the_process_is_parked_alone(bed: Bed) {
    poison(bed, "abort").await;
}

async fn a_handler_that_overflows_its_stack_is_parked_alone(bed: Bed) {
    poison(bed, "overflow").await;
}

async fn a_handler_that_loops_for_ever_is_parked_alone(bed: Bed) {
    poison(bed, "loop").await;
}

/// `INBOX_WAITING=1000000` sets how many events wait.
#[cfg(target_os = "linux")]
async fn waiting_events_take_no_memory(bed: Bed) {
    let waiting = crate::storms::many("INBOX_WAITING", 50_000);
    bed.store
        .record(event("evt_head", Some("blocked"), 1))
        .await
        .unwrap();
    let mut claim = Claim::new(WorkerId::random(), "default", 1);
    claim.lease = Duration::from_secs(3600);
    assert_eq!(bed.store.claim(&claim).await.unwrap().len(), 1);
    let mut peaks = Vec::new();
    for round in 0..2 {
        if round == 1 {
            crate::storms::wait_behind(&bed, "blocked", waiting).await;
        }
        for n in 0..50 {
            bed.store
                .record(event(format!("evt_{round}_{n}"), None, n))
                .await
                .unwrap();
        }
        let output = spawn(&bed, &[("INBOX_MODE", "memory")])
            .wait_with_output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let peak = text
            .lines()
            .find_map(|l| l.strip_prefix("PEAK ")?.parse::<i64>().ok());
        peaks.push(peak.unwrap_or_else(|| panic!("{text}")));
    }
    println!(
        "peak memory of a worker: {} KiB with none waiting, {} KiB with {waiting}",
        peaks[0], peaks[1]
    );
    // A hundred bytes for each of the bounded form's events would be 5 MB.
    assert!(peaks[1] - peaks[0] < 4096, "{peaks:?} KiB");
}

async fn random_kills(bed: Bed) {
    let mut dice = Dice::new(crate::chaos::seed("random kills"));
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

macro_rules! on_real_processes {
    (@each $store:ident $($name:ident)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            if let Some(bed) = super::Bed::$store().await { super::$name(bed).await }
        }
    )*};
    ($($store:ident)*) => {$(
        mod $store {
            #[cfg(feature = "_failpoints")]
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn every_crash_point() {
                super::every_crash_point(async || super::Bed::$store().await).await;
            }
            on_real_processes! { @each $store
                random_kills
                a_stopped_process_comes_back_as_a_zombie
                ten_processes_start_at_once
                a_handler_that_aborts_the_process_is_parked_alone
                a_follow_up_that_aborts_the_process_is_dead_alone
                a_handler_that_overflows_its_stack_is_parked_alone
                a_handler_that_loops_for_ever_is_parked_alone
            }
            #[cfg(target_os = "linux")]
            on_real_processes! { @each $store waiting_events_take_no_memory }
        }
    )*};
}

#[cfg(feature = "sqlite")]
on_real_processes! { sqlite rusqlite }
#[cfg(feature = "postgres")]
on_real_processes! { postgres }
