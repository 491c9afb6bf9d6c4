//! The table of webhook endpoints, on every database.

use std::sync::Arc;

use stripe_webhooks::endpoints::{EndpointRecord, EndpointStore, KeptSecret, Scope};

use crate::bed::{Bed, Kind, Lite};

on_databases! {
    endpoints_are_kept_with_everything_and_every_change_is_seen
    changes_that_meet_are_all_counted
}

fn store(bed: &Bed) -> Arc<dyn EndpointStore> {
    match &bed.kind {
        Kind::Sqlite(Lite::Sqlx(store), _) => Arc::new(store.clone()),
        Kind::Sqlite(Lite::Rusqlite(store), _) => Arc::new(store.clone()),
        Kind::Postgres(store) => Arc::new(store.clone()),
        Kind::Memory(_) => unreachable!("databases only"),
    }
}

fn full(id: &str) -> EndpointRecord {
    let mut record = EndpointRecord::new(id, "it's \"billing\" é");
    record.account = Some("acct_1".into());
    (record.livemode, record.scope, record.shadow) = (Some(true), Some(Scope::Connected), true);
    let at = time::OffsetDateTime::from_unix_timestamp(1_800_000_000).unwrap();
    let old = KeptSecret::new("whsec_old")
        .unwrap()
        .of_endpoint("we_0")
        .retires_at(at);
    record.secrets = vec![old, KeptSecret::new("whsec_new").unwrap().of_endpoint("we_1")];
    record
}

async fn endpoints_are_kept_with_everything_and_every_change_is_seen(bed: Bed) {
    let store = store(&bed);
    let mut revisions = vec![store.revision().await.unwrap()];
    assert_eq!(store.all().await.unwrap(), []);
    store.put(full("b")).await.unwrap();
    revisions.push(store.revision().await.unwrap());
    store.put(full("a")).await.unwrap();
    revisions.push(store.revision().await.unwrap());
    assert_eq!(store.all().await.unwrap(), [full("a"), full("b")]);
    store.put(EndpointRecord::new("b", "plain")).await.unwrap();
    revisions.push(store.revision().await.unwrap());
    assert_eq!(
        store.all().await.unwrap(),
        [full("a"), EndpointRecord::new("b", "plain")]
    );
    assert!(store.remove("a").await.unwrap());
    revisions.push(store.revision().await.unwrap());
    assert!(!store.remove("'; DROP TABLE endpoints; --").await.unwrap());
    assert_eq!(store.all().await.unwrap().len(), 1);
    let count = revisions.len();
    revisions.dedup();
    assert_eq!(revisions.len(), count, "{revisions:?}");
}

async fn changes_that_meet_are_all_counted(bed: Bed) {
    let store = store(&bed);
    let before = store.revision().await.unwrap();
    let writers: Vec<_> = (0..16)
        .map(|n| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.put(full(&format!("id{n}"))).await.unwrap() })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(store.revision().await.unwrap(), before + 16);
    assert_eq!(store.all().await.unwrap().len(), 16);
}
