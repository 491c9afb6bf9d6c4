//! Stores of endpoints, and the receiver's view of them.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use stripe_webhooks::Receiver;
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::endpoints::{
    EndpointRecord, EndpointStore, EndpointStoreError, FileEndpoints, KeptSecret, MemoryEndpoints, Scope,
    StoredEndpoints,
};
use stripe_webhooks::receiver::{EndpointLookup, RequestHead};
use time::OffsetDateTime;

use super::registry;

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("stripe-webhooks-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("endpoints.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Counts the looks at a store, which may fail.
#[derive(Clone, Default)]
struct Watched {
    store: MemoryEndpoints,
    revisions: Arc<AtomicU32>,
    loads: Arc<AtomicU32>,
    is_away: Arc<AtomicBool>,
}

impl EndpointStore for Watched {
    fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>> {
        Box::pin(async {
            self.revisions.fetch_add(1, Ordering::SeqCst);
            if self.is_away.load(Ordering::SeqCst) {
                return Err("away".into());
            }
            // So that others come meanwhile.
            tokio::task::yield_now().await;
            self.store.revision().await
        })
    }

    fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>> {
        self.loads.fetch_add(1, Ordering::SeqCst);
        self.store.all()
    }

    fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        self.store.put(record)
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>> {
        self.store.remove(id)
    }
}

fn record(id: &str) -> EndpointRecord {
    let mut record = EndpointRecord::new(id, "billing");
    record
        .secrets
        .push(KeptSecret::new("whsec_first").unwrap().of_endpoint("we_1"));
    record
}

async fn status(receiver: &Receiver, id: &str) -> u16 {
    let head = RequestHead::new("POST").endpoint(Some(id));
    receiver
        .admit(head)
        .await
        .map_or_else(|answer| answer.status, |_| 200)
}

#[tokio::test]
async fn changes_are_served_without_a_restart() {
    let folder = Folder::new("served");
    let stores: Vec<Arc<dyn EndpointStore>> = vec![
        Arc::new(MemoryEndpoints::new()),
        Arc::new(FileEndpoints::new(folder.file())),
        #[cfg(feature = "sqlite")]
        Arc::new(sqlite(&folder).await),
    ];
    for store in stores {
        let receiver = super::receiver(store.clone());
        assert_eq!(status(&receiver, "abc").await, 404);
        store.put(record("abc")).await.unwrap();
        assert_eq!(status(&receiver, "abc").await, 200);
        // Without a secret it is none yet.
        store.put(EndpointRecord::new("abc", "billing")).await.unwrap();
        assert_eq!(status(&receiver, "abc").await, 404);
        store.put(record("abc")).await.unwrap();
        assert!(store.remove("abc").await.unwrap());
        assert!(!store.remove("abc").await.unwrap());
        assert_eq!(status(&receiver, "abc").await, 404);
    }
}

#[tokio::test]
async fn guessed_ids_cost_one_look_at_a_time_and_nothing_is_loaded_twice() {
    let store = Watched::default();
    store.put(record("abc")).await.unwrap();
    let lookup = Arc::new(StoredEndpoints::new(store.clone()));
    assert!(lookup.endpoint("abc").await.unwrap().is_some());
    assert!(lookup.endpoint("abc").await.unwrap().is_some());
    assert_eq!(store.revisions.load(Ordering::SeqCst), 1);
    let guesses: Vec<_> = (0..500)
        .map(|n| {
            let lookup = Arc::clone(&lookup);
            tokio::spawn(async move { lookup.endpoint(&format!("guess{n}")).await.unwrap().is_none() })
        })
        .collect();
    for guess in guesses {
        assert!(guess.await.unwrap());
    }
    assert!(
        store.revisions.load(Ordering::SeqCst) < 100,
        "{:?}",
        store.revisions
    );
    assert_eq!(store.loads.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn while_the_store_is_away_known_endpoints_are_served() {
    let store = Watched::default();
    store.put(record("abc")).await.unwrap();
    let receiver = super::receiver(store.clone());
    assert_eq!(status(&receiver, "abc").await, 200);
    store.is_away.store(true, Ordering::SeqCst);
    assert_eq!(status(&receiver, "abc").await, 200);
    // Nobody knows: Stripe is to try again.
    assert_eq!(status(&receiver, "xyz").await, 503);
    store.is_away.store(false, Ordering::SeqCst);
    assert_eq!(status(&receiver, "xyz").await, 404);
}

#[tokio::test]
async fn a_file_keeps_everything_and_only_its_owner_reads_it() {
    let folder = Folder::new("file");
    let store = FileEndpoints::new(folder.file());
    let mut full = record("abc");
    full.account = Some("acct_1".into());
    (full.livemode, full.scope, full.shadow) = (Some(true), Some(Scope::Connected), true);
    let retired = KeptSecret::new("whsec_old").unwrap().of_endpoint("we_0");
    let at = OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
    full.secrets.insert(0, retired.retires_at(at));
    store.put(full.clone()).await.unwrap();
    store.put(EndpointRecord::new("xyz", "another")).await.unwrap();
    // Another process.
    let other = FileEndpoints::new(folder.file());
    assert_eq!(
        other.all().await.unwrap(),
        [EndpointRecord::new("xyz", "another"), full]
    );
    assert_eq!(
        std::fs::read_dir(&folder.0).unwrap().count(),
        1,
        "nothing is left beside it"
    );
    let shown = format!("{:?}", other.all().await.unwrap());
    assert!(!shown.contains("whsec_") && !shown.contains("abc"), "{shown}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode =
            |mode| std::fs::set_permissions(folder.file(), std::fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(
            std::fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777,
            0o600
        );
        mode(0o640);
        let error = store.all().await.unwrap_err().to_string();
        assert!(error.contains("chmod 600") && error.contains("640"), "{error}");
        mode(0o600);
    }
    for text in [
        "",
        "{",
        "[]",
        r#"{"version":2}"#,
        r#"{"version":1,"endpoints":[{"id":"a/b"}]}"#,
        r#"{"version":1,"endpoints":[{"id":"a","secrets":[{"secret":"sk_live_x"}]}]}"#,
    ] {
        std::fs::write(folder.file(), text).unwrap();
        let error = store.all().await.unwrap_err().to_string();
        assert!(
            error.contains("endpoints.json") && !error.contains("sk_live"),
            "{text}: {error}"
        );
        assert!(store.put(record("abc")).await.is_err());
        assert_eq!(std::fs::read_to_string(folder.file()).unwrap(), text);
    }
}

#[tokio::test]
async fn writers_of_one_file_lose_nothing() {
    let folder = Folder::new("writers");
    let writers: Vec<_> = (0..20)
        .map(|n| {
            let store = FileEndpoints::new(folder.file());
            tokio::spawn(async move { store.put(record(&format!("id{n}"))).await.unwrap() })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let store = FileEndpoints::new(folder.file());
    assert_eq!(store.all().await.unwrap().len(), 20);
    assert_eq!(store.revision().await.unwrap(), 20);
}

#[test]
fn a_receiver_takes_the_endpoints_of_a_store_as_its_only_ones() {
    let lookup = StoredEndpoints::new(MemoryEndpoints::new());
    assert!(Receiver::builder(registry()).lookup(lookup).build().is_ok());
}

#[cfg(feature = "sqlite")]
async fn sqlite(folder: &Folder) -> stripe_webhooks::inbox::Sqlite {
    let url = format!("sqlite://{}", folder.0.join("inbox.db").display());
    stripe_webhooks::inbox::Sqlite::open(&url).await.unwrap()
}

/// What a command writes into the inbox's database is served by a service that is running.
#[cfg(feature = "sqlite")]
#[tokio::test]
async fn the_inboxs_database_keeps_endpoints_for_all_processes() {
    let folder = Folder::new("database");
    let service = sqlite(&folder).await;
    let receiver = super::receiver(service.clone());
    let command = sqlite(&folder).await;
    assert_eq!(
        (command.revision().await.unwrap(), status(&receiver, "abc").await),
        (0, 404)
    );
    let (_stripe, client) = super::start();
    let made = super::applied(&client, &[super::billing()], &command)
        .await
        .created
        .remove(0);
    assert_eq!(status(&receiver, &made.id).await, 200);
    let rotated = stripe_webhooks::endpoints::rotate(&client, &command, "billing")
        .await
        .unwrap();
    let records = service.all().await.unwrap();
    assert_eq!(
        (records.len(), records[0].current()),
        (1, Some(rotated.stripe_id.as_str()))
    );
    assert_eq!(
        (records[0].livemode, records[0].scope),
        (Some(false), Some(Scope::Own))
    );
    let revision = service.revision().await.unwrap();
    assert!(command.remove(&made.id).await.unwrap());
    assert_ne!(service.revision().await.unwrap(), revision);
    assert_eq!(status(&receiver, &made.id).await, 404);
}
