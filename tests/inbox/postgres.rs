//! What only PostgreSQL can get wrong: sessions, servers, deadlocks.

use std::time::Duration;

use stripe_webhooks::inbox::{Claim, StoreError, WorkerId};

use crate::bed::{Bed, event, fast};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dead_process_is_known_by_its_session_lock() {
    let Some(bed) = Bed::postgres().await else { return };
    bed.store.record(event("evt_1", None, 1)).await.unwrap();
    // Right after its start nobody is taken for dead.
    let crate::bed::Kind::Postgres(pg) = &bed.kind else {
        unreachable!()
    };
    let up = "SELECT pg_postmaster_start_time() < clock_timestamp() - interval '6 s'";
    while !sqlx::query_scalar::<_, bool>(up)
        .fetch_one(pg.pool())
        .await
        .unwrap()
    {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let other = bed.reopen().await;
    let id = other.attend(WorkerId::random()).await.unwrap();
    assert_eq!(other.claim(&Claim::new(id, "default", 1)).await.unwrap().len(), 1);
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
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_is_away_is_unavailable() {
    let away = stripe_webhooks::inbox::Postgres::connect("postgres://nobody@127.0.0.1:1/none").await;
    assert!(matches!(away, Err(StoreError::Unavailable(_))), "{away:?}");
}
