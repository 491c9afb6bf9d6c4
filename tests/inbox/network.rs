//! The network between a process and PostgreSQL: an answer that is lost, packets that are swallowed, a host that vanishes.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use stripe_webhooks::inbox::{self, Claim, StoreError, Worker, WorkerId};

use crate::bed::{Bed, Kind, Script, Step, event, fast};

/// Hands bytes through, and cuts both ends when the client's COMMIT has been answered and before it hears of it.
async fn cutting_proxy(server: std::net::SocketAddr, cuts: Arc<AtomicU32>) -> u16 {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let upstream = tokio::net::TcpStream::connect(server).await.unwrap();
            let cuts = cuts.clone();
            tokio::spawn(async move {
                let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
                    (client.into_split(), upstream.into_split());
                let committing = Arc::new(AtomicU32::new(0));
                let seen = committing.clone();
                let up = async move {
                    let mut bytes = vec![0; 64 * 1024];
                    while let Ok(n @ 1..) = from_client.read(&mut bytes).await {
                        if bytes[..n].windows(7).any(|w| w == b"COMMIT\0") {
                            seen.store(1, Ordering::SeqCst);
                        }
                        if to_server.write_all(&bytes[..n]).await.is_err() {
                            return;
                        }
                    }
                };
                let down = async move {
                    let mut bytes = vec![0; 64 * 1024];
                    while let Ok(n @ 1..) = from_server.read(&mut bytes).await {
                        let cut = committing.swap(0, Ordering::SeqCst) == 1
                            && cuts
                                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1))
                                .is_ok();
                        if cut || to_client.write_all(&bytes[..n]).await.is_err() {
                            return;
                        }
                    }
                };
                // Whichever ends first, both sockets are closed.
                tokio::select! { () = up => {} () = down => {} }
            });
        }
    });
    port
}

/// A second handle on the inbox, whose connections for runs can be cut.
async fn through_the_proxy(bed: &Bed, cuts: &Arc<AtomicU32>) -> inbox::Postgres {
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let port = cutting_proxy(server, cuts.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(3)
        .connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    inbox::Postgres::with_pool(pool, options).await.unwrap()
}

/// The same for a batch: each of its events is looked at again, and what it left to be done after the commit is done.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_batch_whose_commit_got_no_answer_counts_once_and_its_on_commit_runs() {
    let Some(bed) = Bed::postgres().await else { return };
    let cuts = Arc::new(AtomicU32::new(0));
    let cut = through_the_proxy(&bed, &cuts).await;
    for n in 0..24 {
        let lane = format!("lane_{n}");
        bed.store
            .record(event(format!("evt_{n}"), Some(&lane), n))
            .await
            .unwrap();
    }
    let log = Arc::new(Mutex::new(Vec::new()));
    let script = Script::new({
        let log = log.clone();
        move |_, _, _| Step::OnCommit(log.clone())
    });
    let claim = Claim::new(WorkerId::random(), "default", 8);
    let tasks = bed.store.claim(&claim).await.unwrap();
    cuts.store(1, Ordering::SeqCst);
    let mut bounds = inbox::Batch::default();
    bounds.time = Duration::from_secs(30);
    let ends = stripe_webhooks::inbox::Queue::apply_many(&cut, &tasks, &*script, &fast(), bounds).await;
    assert_eq!(cuts.load(Ordering::SeqCst), 0, "no COMMIT passed the proxy");
    for (task, end) in tasks.iter().zip(ends) {
        let inbox::Batched::Alone { on_commit, .. } = end else {
            panic!("{end:?}")
        };
        assert_eq!(on_commit.len(), 1);
        let alone = bed.store.apply(task, &*script, &fast()).await.unwrap();
        assert!(matches!(alone, inbox::Finished::AlreadyDone), "{alone:?}");
    }
    assert_eq!(script.runs().len(), 8);
    // By a worker, to which the same happens.
    cuts.store(1, Ordering::SeqCst);
    let worker = Worker::new(cut.into(), script.clone()).policy(fast()).slots(1);
    worker.run_until_idle().await.unwrap();
    assert_eq!(cuts.load(Ordering::SeqCst), 0, "no COMMIT passed the proxy");
    assert_eq!(script.runs().len(), 24, "an event that was committed ran again");
    assert_eq!(log.lock().unwrap().len(), 16);
    assert_eq!(worker.stats().done, 16);
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1; 24]);
    bed.healthy().await;
}

/// C10: the COMMIT reached the server, its answer did not reach the worker. The done key says what became of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_commit_whose_answer_was_lost_counts_once_and_its_on_commit_runs() {
    let Some(bed) = Bed::postgres().await else { return };
    let cuts = Arc::new(AtomicU32::new(0));
    let cut = through_the_proxy(&bed, &cuts).await;
    for n in 0..10 {
        bed.store
            .record(event(format!("evt_{n}"), Some("lane"), n))
            .await
            .unwrap();
    }
    let log = Arc::new(Mutex::new(Vec::new()));
    let script = Script::new({
        let log = log.clone();
        move |_, _, _| Step::OnCommit(log.clone())
    });
    let mut outcomes = Vec::new();
    for n in 0..10u32 {
        let task = bed
            .store
            .claim(&Claim::new(WorkerId::random(), "default", 1))
            .await
            .unwrap()
            .remove(0);
        cuts.store(u32::from(n % 2 == 0), Ordering::SeqCst);
        let finished = stripe_webhooks::inbox::Queue::apply(&cut, &task, &*script, &fast())
            .await
            .unwrap();
        assert_eq!(cuts.load(Ordering::SeqCst), 0, "no COMMIT passed the proxy");
        if let stripe_webhooks::inbox::Finished::Done { on_commit, .. } = finished {
            for work in on_commit {
                work.await;
            }
            outcomes.push(n);
        }
    }
    assert_eq!(
        outcomes.len(),
        10,
        "a commit that counted was not seen as one: {outcomes:?}"
    );
    assert_eq!(script.runs().len(), 10, "an event that was committed ran again");
    assert_eq!(log.lock().unwrap().len(), 10);
    assert_eq!(bed.effects().await.into_values().collect::<Vec<_>>(), [1; 10]);
    bed.healthy().await;
}

/// Hands bytes on until it is told to swallow them: a network that fails without a word. New connections hang too.
async fn swallowing_proxy(server: std::net::SocketAddr, silent: Arc<std::sync::atomic::AtomicBool>) -> u16 {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let pipe = move |from: tokio::net::tcp::OwnedReadHalf, to: tokio::net::tcp::OwnedWriteHalf| {
        let (mut from, mut to, silent) = (from, to, silent.clone());
        async move {
            let mut bytes = vec![0; 64 * 1024];
            while let Ok(n @ 1..) = from.read(&mut bytes).await {
                if silent.load(Ordering::SeqCst) {
                    // Neither end hears of it.
                    std::future::pending::<()>().await;
                }
                if to.write_all(&bytes[..n]).await.is_err() {
                    return;
                }
            }
        }
    };
    let (up, down) = (pipe.clone(), pipe);
    tokio::spawn(async move {
        loop {
            let (client, _) = listener.accept().await.unwrap();
            let upstream = tokio::net::TcpStream::connect(server).await.unwrap();
            let ((from_client, to_client), (from_server, to_server)) =
                (client.into_split(), upstream.into_split());
            let (up, down) = (up(from_client, to_server), down(from_server, to_client));
            tokio::spawn(async move { tokio::join!(up, down) });
        }
    });
    port
}

/// A failover that drops packets: no error, no answer. A delivery is told to come back, and once the network is there again
/// the inbox works at once, not when the system has given up its connections.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_silent_network_is_a_server_that_is_away() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let silent = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let port = swallowing_proxy(server, silent.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new().connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    let far = inbox::Postgres::with_pool(pool, options).await.unwrap();
    let record = |id: &'static str| inbox::Intake::record(&far, event(id, None, 1));
    record("evt_before").await.unwrap();
    silent.store(true, Ordering::SeqCst);
    let asked = std::time::Instant::now();
    let (first, second) = tokio::join!(record("evt_first"), record("evt_second"));
    assert!(matches!(first, Err(StoreError::Unavailable(_))), "{first:?}");
    assert!(matches!(second, Err(StoreError::Unavailable(_))), "{second:?}");
    assert!(asked.elapsed() < Duration::from_secs(29), "{:?}", asked.elapsed());
    silent.store(false, Ordering::SeqCst);
    let back = std::time::Instant::now();
    while let Err(e) = record("evt_after").await {
        assert!(back.elapsed() < Duration::from_secs(30), "still away: {e}");
    }
    assert!(bed.store.event("evt_after").await.unwrap().is_some());
}

/// A worker's machine vanishes in the middle of a run. The server notices by itself, and others take the event over.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_vanished_host_does_not_keep_its_event() {
    let Some(bed) = Bed::postgres().await else { return };
    let Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let direct = pg.pool().connect_options();
    let server = tokio::net::lookup_host((direct.get_host(), direct.get_port()))
        .await
        .unwrap()
        .next()
        .unwrap();
    let silent = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let port = swallowing_proxy(server, silent.clone()).await;
    let through = direct.as_ref().clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new().connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = bed.schema.clone();
    let far = inbox::Postgres::with_pool(pool, options).await.unwrap();
    bed.store.record(event("evt_1", Some("cus_1"), 1)).await.unwrap();
    let script = Script::new({
        let silent = silent.clone();
        move |_, _, _| {
            // From here on nothing that it says arrives.
            silent.store(true, Ordering::SeqCst);
            Step::Hang
        }
    });
    let mut policy = fast();
    policy.apply_limit = Duration::from_secs(1);
    policy.lease = Duration::from_secs(1);
    let lost = Worker::new(Arc::new(far), script).policy(policy.clone());
    let lost = tokio::spawn(async move { lost.run(std::future::pending()).await });
    while !silent.load(Ordering::SeqCst) {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let vanished = std::time::Instant::now();
    let other = bed.worker(Script::new(|_, _, _| Step::Done)).policy(policy);
    let store = bed.store.clone();
    let done = async move {
        while store.counts().await.unwrap().done == 0 {
            assert!(vanished.elapsed() < Duration::from_secs(40), "the event was kept");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    other.run(done).await;
    lost.abort();
    assert_eq!(bed.effects().await.values().copied().collect::<Vec<_>>(), [1]);
    bed.healthy().await;
}
