//! The stand: a receiver on a SQLite file, deliveries to it, and a connection beside it that does harm.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use stripe_webhooks::inbox::{Sqlite, Store};
use stripe_webhooks::receiver::{ReceiverBuilder, RequestHead};
use stripe_webhooks::{Receiver, Registry, SigningSecret, sign};

pub const SECRET: &str = "whsec_signals";

pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since.as_secs() as i64
}

/// A folder that is removed again, with a database in it.
pub struct Place(PathBuf);

impl Place {
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("signals-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub async fn store(&self) -> Arc<dyn Store> {
        self.sqlite().await.into()
    }

    pub async fn sqlite(&self) -> Sqlite {
        let url = format!("sqlite://{}", self.file().display());
        Sqlite::open(&url).await.unwrap()
    }

    fn file(&self) -> PathBuf {
        self.0.join("inbox.db")
    }

    /// Does this to the tables, by a connection of its own. On a thread of its own: the caller's may run the worker that holds the
    /// file's lock.
    pub async fn execute(&self, sql: &'static str) {
        let file = self.file();
        let done = tokio::task::spawn_blocking(move || {
            let connection = rusqlite::Connection::open(file)?;
            connection.busy_timeout(Duration::from_secs(10))?;
            connection.execute_batch(sql)
        });
        done.await.unwrap().unwrap();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Somebody who looks at everything and keeps nothing. Else a test beside this one, in which nobody looks, could be the one who asks
/// first whether a span is wanted, and that answer is kept for a moment.
pub fn looks() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry());
    });
}

pub fn receiver(registry: Registry) -> ReceiverBuilder {
    looks();
    Receiver::builder(registry).secret(SigningSecret::new(SECRET).unwrap())
}

/// A body of an event of this type about an object of this id.
pub fn body(id: &str, event_type: &str, created: i64) -> String {
    format!(
        r#"{{"id":"{id}","object":"event","type":"{event_type}","created":{created},"livemode":false,
            "data":{{"object":{{"id":"cus_{id}","object":"customer","email":"jenny@example.com"}}}}}}"#
    )
}

/// Delivers a signed event; the status of the answer.
pub async fn post(receiver: &Receiver, id: &str, event_type: &str) -> u16 {
    post_with(receiver, &body(id, event_type, now()), &[]).await
}

pub async fn post_with(receiver: &Receiver, body: &str, headers: &[(&str, &str)]) -> u16 {
    let headers = headers.iter().map(|(name, value)| (*name, value.as_bytes()));
    let head = RequestHead::new("POST").headers(headers);
    let admission = receiver.admit(head).await.unwrap();
    let signature = sign(body, SECRET, now());
    receiver.receive(admission, signature, body).await.status
}

/// Waits until it is so, for at most 10 s.
pub async fn until<F: Future<Output = bool>>(mut holds: impl FnMut() -> F) {
    for _ in 0..1000 {
        if holds().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("not within 10 s");
}
