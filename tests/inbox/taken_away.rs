//! A database file that is removed or replaced under the running program: nothing is acknowledged into it.

use std::{path::PathBuf, time::Duration};
use stripe_webhooks::inbox::Operator;
use stripe_webhooks::inbox::Queue;

use stripe_webhooks::{
    Receiver, Registry, SigningSecret,
    inbox::{Claim, Intake, Sqlite, StoreError, WorkerId},
};

use crate::bed::{event, post, tempdir::Dir};

struct Place {
    dir: Dir,
    url: String,
}

impl Place {
    fn new() -> Place {
        let dir = Dir::new();
        let url = format!("sqlite://{}/app.db", dir.0.display());
        Place { dir, url }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.0.join(name)
    }

    async fn open(&self) -> Sqlite {
        Sqlite::open(&self.url).await.unwrap()
    }
}

fn receiver(store: &Sqlite) -> Receiver {
    let registry = Registry::builder().fallback(nothing).build().unwrap();
    let secret = SigningSecret::new(crate::bed::SECRET).unwrap();
    Receiver::builder(registry)
        .secret(secret)
        .inbox(store.clone())
        .build()
        .unwrap()
}

fn nothing(_: stripe_webhooks::Event, _: stripe_webhooks::Context<'_>) -> stripe_webhooks::HandlerResult {
    Ok(())
}

fn body(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","object":"event","type":"customer.updated","created":1,"livemode":false,"data":{{"object":{{"id":"cus_1","object":"customer"}}}}}}"#
    )
}

fn gone(error: StoreError, name: &str, how: &str) {
    let text = error.to_string();
    assert!(
        matches!(error, StoreError::FileGone { .. }) && !error.is_temporary(),
        "{error:?}"
    );
    assert!(
        text.contains(name) && text.contains(how) && text.contains("restarted"),
        "{text}"
    );
}

type Change = fn(&Place);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_acknowledged_into_a_file_that_was_taken_away() {
    fn replace(place: &Place, name: &str) {
        std::fs::copy(place.file(name), place.file("other")).unwrap();
        std::fs::rename(place.file("other"), place.file(name)).unwrap();
    }
    let changes: [(&str, &str, Change); 7] = [
        ("app.db", "removed", |place| {
            std::fs::remove_file(place.file("app.db")).unwrap()
        }),
        ("app.db", "replaced", |place| replace(place, "app.db")),
        ("app.db", "removed", |place| {
            std::fs::rename(place.file("app.db"), place.file("old.db")).unwrap()
        }),
        ("app.db", "removed", |place| {
            for file in std::fs::read_dir(&place.dir.0).unwrap() {
                std::fs::remove_file(file.unwrap().path()).unwrap();
            }
        }),
        ("app.db-wal", "removed", |place| {
            std::fs::remove_file(place.file("app.db-wal")).unwrap()
        }),
        ("app.db-wal", "replaced", |place| replace(place, "app.db-wal")),
        ("app.db-shm", "removed", |place| {
            std::fs::remove_file(place.file("app.db-shm")).unwrap()
        }),
    ];
    for (name, how, change) in changes {
        let place = Place::new();
        let store = place.open().await;
        let receiver = receiver(&store);
        assert_eq!(post(&receiver, &body("evt_1")).await, 200);
        change(&place);
        for n in 2..5 {
            assert_eq!(
                post(&receiver, &body(&format!("evt_{n}"))).await,
                503,
                "{name} {how}"
            );
        }
        gone(
            store.record(event("evt_5", None, 1)).await.unwrap_err(),
            name,
            how,
        );
    }
}

/// A worker that only claims says it too, and an application that looks at its inbox.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_asks_hears_it_within_a_second() {
    let place = Place::new();
    let store = place.open().await;
    store.record(event("evt_1", None, 1)).await.unwrap();
    std::fs::remove_file(place.file("app.db")).unwrap();
    tokio::time::sleep(Duration::from_millis(700)).await;
    let claim = Claim::new(WorkerId::random(), "default", 1);
    gone(store.claim(&claim).await.unwrap_err(), "app.db", "removed");
    gone(store.counts().await.unwrap_err(), "app.db", "removed");
    // For good, whatever is put there now.
    let other = place.open().await;
    other.record(event("evt_2", None, 1)).await.unwrap();
    gone(
        store.record(event("evt_3", None, 1)).await.unwrap_err(),
        "app.db",
        "removed",
    );
    assert_eq!(other.counts().await.unwrap().events, 1);
}

/// The spill file, too, is one that acknowledged deliveries lie in.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_spill_file_that_was_taken_away_is_noticed() {
    let place = Place::new();
    let store = place.open().await;
    store.record(event("evt_1", None, 1)).await.unwrap();
    std::fs::remove_file(place.file("app.db-intake")).unwrap();
    gone(
        store.record(event("evt_2", None, 1)).await.unwrap_err(),
        "app.db-intake",
        "removed",
    );
}

/// What others do with a database that is in use: none of it is taken for a theft.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_merely_used_is_still_there() {
    let place = Place::new();
    let (one, two) = (place.open().await, place.open().await);
    let pool = sqlx::SqlitePool::connect(&place.url).await.unwrap();
    for n in 0..40 {
        one.record(event(format!("evt_{n}"), None, 1)).await.unwrap();
        two.record(event(format!("evt_{n}"), None, 1)).await.unwrap();
        if n % 10 == 0 {
            for sql in ["PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM"] {
                sqlx::query(sql).execute(&pool).await.unwrap();
            }
            drop(place.open().await);
            let copy = place.file("copy.db").display().to_string();
            let sql = format!("VACUUM INTO '{copy}'");
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .execute(&pool)
                .await
                .unwrap();
            std::fs::remove_file(copy).unwrap();
        }
    }
    pool.close().await;
    drop(two);
    one.record(event("evt_last", None, 1)).await.unwrap();
    assert_eq!(one.counts().await.unwrap().events, 41);
    assert_eq!(one.doctor().await.unwrap(), vec![]);
}
