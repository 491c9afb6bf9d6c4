//! What only SQLite can get wrong: one writer, one file, one disk.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use stripe_webhooks::inbox::{
    Claim, Intake, Operator, Options, Recorded, Sqlite, StoreError, Worker, WorkerId,
};

use crate::{
    bed::{Bed, Kind, Script, Step, event, fast},
    faults::run_until_drained,
};

#[tokio::test]
async fn a_foreign_writer_is_busy_and_nothing_is_lost() {
    let bed = Bed::sqlite().await.unwrap();
    let crate::bed::Kind::Sqlite(_, pool) = &bed.kind else {
        unreachable!()
    };
    let mut foreign = pool.acquire().await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE")
        .execute(&mut *foreign)
        .await
        .unwrap();
    let refused = bed.store.record(event("evt_1", None, 1)).await.unwrap_err();
    assert!(
        matches!(refused, StoreError::Busy(_)) && refused.is_temporary(),
        "{refused:?}"
    );
    sqlx::raw_sql("COMMIT").execute(&mut *foreign).await.unwrap();
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::New
    );
}

#[tokio::test]
async fn a_full_disk_is_said_and_nothing_is_lost() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_0", None, 1)).await.unwrap();
    // SQLite's own limit on the file's size answers with the same code as a full disk.
    let dir = &bed.dir.as_ref().unwrap().0;
    let url = format!("sqlite://{}/small.db", dir.display());
    let connect: sqlx::sqlite::SqliteConnectOptions = url.parse().unwrap();
    let pool =
        sqlx::SqlitePool::connect_lazy_with(connect.create_if_missing(true).pragma("max_page_count", "200"));
    let small = Sqlite::with_pool(&pool, Options::default()).await.unwrap();
    let mut kept = 0;
    let refused = loop {
        let mut e = event(format!("evt_{kept}"), None, 1);
        e.body = vec![b'x'; 20_000].into();
        match stripe_webhooks::inbox::Intake::record(&small, e).await {
            Ok(_) => kept += 1,
            Err(e) => break e,
        }
        assert!(kept < 1000);
    };
    assert!(
        matches!(refused, StoreError::Full(_)) && refused.is_temporary(),
        "{refused:?}"
    );
    let counts = small.counts().await.unwrap();
    assert_eq!((counts.events, counts.ready), (kept, kept));
    assert_eq!(small.doctor().await.unwrap(), vec![]);
}

#[tokio::test]
async fn a_memory_url_and_a_read_only_file_are_refused() {
    assert!(matches!(
        Sqlite::open("sqlite::memory:").await,
        Err(StoreError::Config(_))
    ));
    assert!(matches!(
        Sqlite::open("mysql://x").await,
        Err(StoreError::Config(_))
    ));
    match Sqlite::open("sqlite:///no/such/folder/x.db").await {
        Err(StoreError::Unavailable(cause)) => {
            assert!(cause.to_string().contains("/no/such/folder/x.db"), "{cause}");
            // What a `main` prints that returns the error.
            let shown = format!("{:?}", StoreError::Unavailable(cause));
            assert!(
                shown.starts_with("the inbox's database is away: /no/such/folder/x.db: "),
                "{shown}"
            );
        }
        other => panic!("{:?}", other.err()),
    }
    let bed = Bed::sqlite().await.unwrap();
    let url = format!("{}?mode=ro", bed.schema);
    let store = Sqlite::open(&url).await.unwrap();
    let e = stripe_webhooks::inbox::Intake::record(&store, event("evt_1", None, 1))
        .await
        .unwrap_err();
    assert!(matches!(e, StoreError::ReadOnly(_)), "{e:?}");
}

/// While a handler holds the writer, deliveries and their lines in the log go another way. None is lost, and only now and then
/// does one wait to see whether the writer is free again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_handler_costs_no_line_of_the_log_and_little_time() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_slow", None, 1)).await.unwrap();
    let mut policy = fast();
    policy.apply_limit = Duration::from_secs(20);
    let script = Script::new(|_, _, _| Step::SleepThenDone(4000));
    let worker = bed.worker(script.clone()).policy(policy).slots(1);
    let slow = tokio::spawn({
        let worker = worker.clone();
        async move { worker.run_until_idle().await.unwrap() }
    });
    while script.runs().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let asked = std::time::Instant::now();
    let mut one_by_one = 0;
    while asked.elapsed() < Duration::from_millis(2500) {
        let id = format!("evt_{one_by_one}");
        bed.store.record(event(&*id, None, 2)).await.unwrap();
        let mut line = stripe_webhooks::inbox::DeliveryLogEntry::new("recorded", 200);
        line.event_id = Some(id);
        line.authenticated = true;
        bed.store.log_delivery(line);
        one_by_one += 1;
    }
    // At 200 ms each it would be a dozen.
    assert!(one_by_one > 30, "{one_by_one} deliveries in 2.5 s");
    slow.abort();
    let _ = slow.await;
    let mut query = stripe_webhooks::inbox::DeliveryQuery::default();
    query.limit = 10_000;
    let wait = std::time::Instant::now();
    loop {
        bed.store.sweep(&fast()).await.unwrap();
        let lines = bed.store.deliveries(&query).await.unwrap().len();
        if lines == one_by_one {
            break;
        }
        assert!(
            wait.elapsed() < Duration::from_secs(20),
            "{lines} lines of {one_by_one}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_handler_does_not_delay_an_answer() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_slow", Some("a"), 1)).await.unwrap();
    let other = bed.reopen().await;
    let mut policy = fast();
    policy.apply_limit = Duration::from_secs(20);
    let script = Script::new(|e, _, _| {
        if e.event_id == "evt_slow" {
            Step::SleepThenDone(3000)
        } else {
            Step::Done
        }
    });
    let worker = bed.worker(script.clone()).policy(policy);
    let slow = tokio::spawn({
        let worker = worker.clone();
        async move { worker.run_until_idle().await.unwrap() }
    });
    while script.runs().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let asked = std::time::Instant::now();
    let same = vec![
        event("evt_2", Some("a"), 2),
        event("evt_2", Some("a"), 2),
        event("evt_slow", Some("a"), 1),
    ];
    let mut answers = Vec::new();
    for e in same {
        answers.push(bed.store.record(e).await.unwrap());
    }
    assert!(
        asked.elapsed() < Duration::from_millis(1500),
        "the answers waited {:?} for a handler",
        asked.elapsed()
    );
    assert_eq!(answers, [Recorded::New, Recorded::Duplicate, Recorded::Duplicate]);
    // It is counted, by whoever asks, although it is not in the database yet.
    let counts = other.counts().await.unwrap();
    assert_eq!((counts.events, counts.open()), (2, 2), "{counts:?}");
    // On disk already: a copy of the files, as after a crash, has the event.
    let copy = crate::bed::tempdir::Dir::new();
    for file in std::fs::read_dir(&bed.dir.as_ref().unwrap().0).unwrap().flatten() {
        std::fs::copy(file.path(), copy.0.join(file.file_name())).unwrap();
    }
    let revived = Sqlite::open(&format!("sqlite://{}/app.db", copy.0.display()))
        .await
        .unwrap();
    assert!(
        revived.event("evt_2").await.unwrap().is_some(),
        "a spilled event did not survive the crash"
    );
    assert_eq!(revived.doctor().await.unwrap(), vec![]);
    slow.await.unwrap();
    for _ in 0..200 {
        worker.run_until_idle().await.unwrap();
        if bed.effects().await.len() == 2 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1, 1]);
    assert_eq!(script.runs(), ["evt_slow", "evt_2"]);
    bed.healthy().await;
}

#[tokio::test]
async fn leases_of_a_dead_process_are_taken_back_at_once_and_those_of_a_living_one_never() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    // Two processes on one file, as in a rolling restart.
    let (me, she) = (WorkerId::random(), WorkerId::random());
    bed.store.attend(me).await.unwrap();
    let other = bed.reopen().await;
    other.attend(she).await.unwrap();
    other.claim(&Claim::new(she, "default", 1)).await.unwrap();
    assert_eq!(
        bed.store.sweep(&fast()).await.unwrap().rescued,
        0,
        "a living worker's lease was taken"
    );
    drop(other);
    let gone = std::time::Instant::now();
    while bed.store.sweep(&fast()).await.unwrap().rescued == 0 {
        // Its lease would hold for a minute.
        assert!(
            gone.elapsed() < Duration::from_secs(20),
            "the dead worker was not found"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    bed.store.claim(&Claim::new(me, "default", 1)).await.unwrap();
    assert_eq!(
        bed.store.sweep(&fast()).await.unwrap().rescued,
        0,
        "an own lease was taken back"
    );
}

/// Slow handlers of others keep the writer from it, so that its leases are not renewed; a process that was stopped keeps its
/// lock, too, and does lose them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_goes_on_keeps_leases_it_cannot_renew() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    let she = WorkerId::random();
    let other = bed.reopen().await;
    other.attend(she).await.unwrap();
    let lease = Duration::from_secs(2);
    let mut policy = fast();
    policy.lease = lease;
    let mut claim = Claim::new(she, "default", 1);
    claim.lease = lease;
    assert_eq!(other.claim(&claim).await.unwrap().len(), 1);
    for _ in 0..15 {
        tokio::time::sleep(lease / 10).await;
        other.attend(she).await.unwrap();
    }
    let swept = bed.store.sweep(&policy).await.unwrap();
    assert_eq!(swept.rescued, 0, "it has attended all the time");
    // Stopped: the lock is held, and nobody touches it.
    tokio::time::sleep(lease + lease / 10).await;
    assert_eq!(bed.store.sweep(&policy).await.unwrap().rescued, 1);
}

/// Attempts as handlers were told of them.
fn attempts(seen: &Arc<Mutex<Vec<u32>>>, step: Step) -> Arc<Script> {
    let seen = seen.clone();
    Script::new(move |_, _, attempt| {
        seen.lock().unwrap().push(attempt);
        step.clone()
    })
}

/// Longer than the busy timeout: the worker waits, and no attempt is counted.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_foreign_writer_costs_no_attempt() {
    let bed = Bed::sqlite().await.unwrap();
    for n in 0..4 {
        bed.store
            .record(event(format!("evt_{n}"), Some("a"), n))
            .await
            .unwrap();
    }
    let Kind::Sqlite(_, pool) = &bed.kind else {
        unreachable!()
    };
    let task = bed
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 1))
        .await
        .unwrap()
        .remove(0);
    let mut foreign = pool.acquire().await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE")
        .execute(&mut *foreign)
        .await
        .unwrap();
    let seen = Arc::default();
    let script = attempts(&seen, Step::Done);
    let apply = tokio::spawn({
        let (store, script) = (bed.store.clone(), script.clone());
        async move { store.apply(&task, &*script, &fast()).await }
    });
    tokio::time::sleep(Duration::from_millis(5500)).await;
    assert!(
        !apply.is_finished(),
        "given up while a foreign writer held the file"
    );
    sqlx::raw_sql("COMMIT").execute(&mut *foreign).await.unwrap();
    apply.await.unwrap().unwrap();
    run_until_drained(&bed, &bed.worker(script)).await;
    assert_eq!(*seen.lock().unwrap(), [1, 1, 1, 1]);
    assert_eq!(bed.effects().await.len(), 4);
    bed.healthy().await;
}

/// The disk is full in the middle of the handlers' writes. Nothing is lost, and what could not be done is done once there
/// is room again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_fills_up_under_the_handlers_loses_nothing() {
    struct Hungry(Arc<Script>, Arc<AtomicBool>);
    impl stripe_webhooks::inbox::Apply for Hungry {
        fn groups(&self) -> Vec<String> {
            self.0.groups()
        }
        fn groups_for(&self, event_type: &str) -> Vec<String> {
            self.0.groups_for(event_type)
        }
        fn apply<'a>(
            &'a self,
            work: stripe_webhooks::inbox::Work<'a>,
        ) -> stripe_webhooks::clock::BoxFuture<'a, stripe_webhooks::inbox::Applied> {
            Box::pin(async move {
                let conn = work.tx.downcast_mut::<sqlx::SqliteConnection>().unwrap();
                let eaten = sqlx::query("INSERT INTO eaten (food) VALUES (zeroblob(60000))")
                    .execute(conn)
                    .await;
                match eaten {
                    Ok(_) => self.0.apply(work).await,
                    Err(e) => {
                        self.1.store(true, Ordering::SeqCst);
                        stripe_webhooks::inbox::Verdict::retry(e.to_string()).into()
                    }
                }
            })
        }
    }
    let bed = Bed::sqlite().await.unwrap();
    let Kind::Sqlite(_, pool) = &bed.kind else {
        unreachable!()
    };
    sqlx::raw_sql("CREATE TABLE eaten (food BLOB)")
        .execute(pool)
        .await
        .unwrap();
    // SQLite's own limit on the file's size answers with the same code as a full disk.
    let connect: sqlx::sqlite::SqliteConnectOptions = bed.schema.parse().unwrap();
    let small = sqlx::SqlitePool::connect_lazy_with(connect.pragma("max_page_count", "250"));
    let small = Sqlite::with_pool(&small, Options::default()).await.unwrap();
    for n in 0..30 {
        small
            .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 3)), n))
            .await
            .unwrap();
    }
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([Duration::from_millis(20); 1000]);
    let refused = Arc::new(AtomicBool::new(false));
    let script = Script::new(|_, _, _| Step::Done);
    let worker = Worker::new(
        Arc::new(small.clone()),
        Arc::new(Hungry(script.clone(), refused.clone())),
    )
    .policy(policy.clone());
    let full = async {
        while !refused.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
    };
    worker.clone().grace(Duration::from_millis(100)).run(full).await;
    let done = bed.store.counts().await.unwrap().done;
    assert!(
        (1..30).contains(&done),
        "{done} were done on a disk that was to fill up half-way"
    );
    drop((worker, small));
    // Room again.
    run_until_drained(
        &bed,
        &bed.worker(Arc::new(Hungry(script, refused))).policy(policy),
    )
    .await;
    let effects = bed.effects().await;
    let counts = bed.store.counts().await.unwrap();
    assert_eq!(
        (effects.len(), effects.values().sum::<u32>()),
        (30, 30),
        "{counts:?}"
    );
    assert_eq!((counts.done, counts.dead), (30, 0));
    bed.healthy().await;
}

/// Another process has put an event into the second file and told its sender that it is new. Here it is a repeat, and
/// the move makes one row of both.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_in_the_other_file_is_a_repeat() {
    let bed = Bed::sqlite().await.unwrap();
    let beside = format!("{}-intake", bed.schema);
    let other = sqlx::SqlitePool::connect(&beside).await.unwrap();
    let spill = "INSERT INTO spill (event_id, meta, body) VALUES ('evt_1', $1, x'7b7d')";
    let meta = r#"{"type":"customer.updated","created":1,"groups":["default"]}"#;
    sqlx::query(spill).bind(meta).execute(&other).await.unwrap();
    assert_eq!(
        bed.store.record(event("evt_1", None, 1)).await.unwrap(),
        Recorded::Duplicate
    );
    assert_eq!(
        bed.store.record(event("evt_2", None, 1)).await.unwrap(),
        Recorded::New
    );
    bed.store.sweep(&fast()).await.unwrap();
    assert_eq!(bed.store.event("evt_1").await.unwrap().unwrap().deliveries, 2);
    let left = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM spill");
    assert_eq!(left.fetch_one(&other).await.unwrap(), 0);
    run_until_drained(&bed, &bed.worker(Script::new(|_, _, _| Step::Done))).await;
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1, 1]);
    bed.healthy().await;
}

/// One process holds the database with a slow handler and puts deliveries into the second file, the other waits for the
/// database and then records there: of each event one delivery is new, and all are counted.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_event_is_new_once_in_both_files_of_two_processes() {
    let bed = Bed::sqlite().await.unwrap();
    let other = bed.reopen().await;
    let script = Script::new(|e, _, _| {
        if e.event_id.starts_with("evt_slow") {
            Step::SleepThenDone(450)
        } else {
            Step::Done
        }
    });
    let mut all = Vec::new();
    for round in 0..3 {
        bed.store
            .record(event(format!("evt_slow_{round}"), None, 1))
            .await
            .unwrap();
        let slow = tokio::spawn({
            let worker = bed.worker(script.clone());
            async move { worker.run_until_idle().await.unwrap() }
        });
        while script
            .runs()
            .iter()
            .filter(|id| id.starts_with("evt_slow"))
            .count()
            <= round
        {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let mut callers = tokio::task::JoinSet::new();
        for n in 0..20 {
            for store in [bed.store.clone(), other.clone()] {
                let id = format!("evt_{round}_{n}");
                callers.spawn(async move {
                    tokio::time::sleep(Duration::from_millis(n * 12)).await;
                    (id.clone(), store.record(event(id, None, 1)).await.unwrap())
                });
            }
        }
        all.extend(callers.join_all().await);
        slow.await.unwrap();
    }
    for round in 0..3 {
        for n in 0..20 {
            let id = format!("evt_{round}_{n}");
            let new = all
                .iter()
                .filter(|(i, r)| *i == id && *r == Recorded::New)
                .count();
            assert_eq!(new, 1, "{id} was new so many times");
        }
    }
    bed.store.sweep(&fast()).await.unwrap();
    for (id, _) in &all {
        assert_eq!(bed.store.event(id).await.unwrap().unwrap().deliveries, 2, "{id}");
    }
    run_until_drained(&bed, &bed.worker(script)).await;
    assert!(bed.effects().await.into_values().all(|n| n == 1));
    bed.healthy().await;
}

struct App {
    pool: sqlx::SqlitePool,
}

async fn through_its_own_pool(
    event: stripe_webhooks::Event,
    cx: stripe_webhooks::Context<'_, App>,
) -> stripe_webhooks::HandlerResult {
    let sql = "INSERT INTO effect (event_id, grp, generation) VALUES ($1, 'default', 0)";
    sqlx::query(sql)
        .bind(event.id())
        .execute(&cx.state().pool)
        .await?;
    Ok(())
}

/// The event's transaction holds the only writer: such a handler waits for itself, and has to be told so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_writes_through_its_own_pool_is_told_what_it_waits_for() {
    let bed = Bed::sqlite().await.unwrap();
    let connect: sqlx::sqlite::SqliteConnectOptions = bed.schema.parse().unwrap();
    let pool = sqlx::SqlitePool::connect_lazy_with(connect.busy_timeout(Duration::from_millis(50)));
    let registry = stripe_webhooks::Registry::builder()
        .state(App { pool })
        .on("customer", through_its_own_pool)
        .build()
        .unwrap();
    let body = r#"{"id":"evt_1","object":"event","type":"customer.updated","created":1,"livemode":false,"data":{"object":{"id":"cus_1","object":"customer"}}}"#;
    let event = stripe_webhooks::inbox::NewEvent::new("evt_1", "customer.updated", body.as_bytes());
    bed.store.record(event).await.unwrap();
    let mut policy = fast();
    policy.schedule = stripe_webhooks::inbox::Schedule::new([]);
    let handlers = stripe_webhooks::inbox::Handlers::new(Arc::new(registry));
    run_until_drained(&bed, &bed.worker(Arc::new(handlers)).policy(policy)).await;
    let attempts = bed.store.attempts("evt_1").await.unwrap();
    let error = attempts[0].error.as_deref().unwrap();
    assert!(
        error.contains("cx.tx::<inbox::Sqlite>()") && error.contains("only writer"),
        "{error}"
    );
    assert_eq!(error.matches("database is locked").count(), 1, "{error}");
    let of_handler = format!("{:?}", attempts[0].handlers);
    assert!(of_handler.contains("cx.tx::<inbox::Sqlite>()"), "{of_handler}");
    assert_eq!(bed.effects().await.len(), 0);
}
