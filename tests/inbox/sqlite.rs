//! What only SQLite can get wrong: one writer, one file, one disk.

use std::time::Duration;

use stripe_webhooks::inbox::{Claim, Options, Recorded, Sqlite, Store, StoreError, WorkerId};

use crate::bed::{Bed, Script, Step, event, fast};

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
    assert!(matches!(
        Sqlite::open("sqlite:///no/such/folder/x.db").await,
        Err(StoreError::Unavailable(_))
    ));
    let bed = Bed::sqlite().await.unwrap();
    let url = format!("{}?mode=ro", bed.schema);
    let store = Sqlite::open(&url).await.unwrap();
    let e = stripe_webhooks::inbox::Intake::record(&store, event("evt_1", None, 1))
        .await
        .unwrap_err();
    assert!(matches!(e, StoreError::ReadOnly(_)), "{e:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_handler_does_not_delay_an_answer() {
    let bed = Bed::sqlite().await.unwrap();
    bed.store.record(event("evt_slow", Some("a"), 1)).await.unwrap();
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
