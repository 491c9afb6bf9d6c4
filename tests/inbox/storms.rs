//! Load and loss together: backends killed, servers restarted, pools empty. Bounded; the environment makes them long.

use std::{sync::Arc, time::Duration};

use crate::bed::{Bed, Script, Step, event};

#[cfg(feature = "postgres")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn killed_backends_lose_and_double_nothing() {
    let Some(bed) = Bed::postgres().await else { return };
    let crate::bed::Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let script = Script::new(|_, _, _| Step::SleepThenDone(1));
    let stop = Arc::new(tokio::sync::Notify::new());
    let worker = bed.worker(script.clone());
    let running = tokio::spawn({
        let stop = stop.clone();
        async move { worker.run(stop.notified()).await }
    });
    let url = crate::server::url().unwrap();
    let killer_pool = sqlx::PgPool::connect(url).await.unwrap();
    let schema = bed.schema.clone();
    let killer = tokio::spawn(async move {
        for _ in 0..15 {
            // Any backend that has spoken of this schema; the killer itself is another database session.
            let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                       WHERE pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%' ORDER BY random() LIMIT 2";
            sqlx::query(sql)
                .bind(&schema)
                .execute(&killer_pool)
                .await
                .unwrap();
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    });
    let mut refused = 0;
    for n in 0..300 {
        let mut tries = 0;
        // As Stripe does: again until it is told 2xx.
        while bed
            .store
            .record(event(format!("evt_{n}"), Some(&format!("l{}", n % 20)), n))
            .await
            .is_err()
        {
            refused += 1;
            tries += 1;
            assert!(tries < 100);
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    killer.await.unwrap();
    for _ in 0..3000 {
        if bed.store.counts().await.is_ok_and(|c| c.open() == 0) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    stop.notify_waiters();
    running.await.unwrap();
    let effects = bed.effects().await;
    assert_eq!(
        (effects.len(), effects.values().sum::<u32>()),
        (300, 300),
        "after {refused} refusals"
    );
    bed.healthy().await;
    pg.pool().close().await;
}
