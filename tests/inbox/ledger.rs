//! The ledger of covered time, and which of many ids are known, the same on every store.

use stripe_webhooks::inbox::{NewEvent, Source, Span};

use crate::bed::{Bed, event};

on_every_store! {
    known_ids_come_with_their_source
    accounts_are_those_of_events
    spans_grow_together_and_never_overlap
    spans_of_one_moment_are_written_once
}

fn of(id: &str, change: impl FnOnce(&mut NewEvent)) -> NewEvent {
    let mut new = event(id, None, 1);
    change(&mut new);
    new
}

async fn known_ids_come_with_their_source(bed: Bed) {
    for (id, source) in [
        ("evt_a", Source::Webhook),
        ("evt_b", Source::Backfill),
        ("evt_c", Source::Poll),
    ] {
        bed.store.record(of(id, |e| e.source = source)).await.unwrap();
    }
    let mut ids: Vec<String> = (0..500).map(|number| format!("evt_{number}")).collect();
    ids.extend(["evt_a", "evt_b", "evt_c", "evt_'\"\\"].map(str::to_owned));
    let mut known: Vec<_> = bed.store.known(&ids).await.unwrap().into_iter().collect();
    known.sort_by(|a, b| a.0.cmp(&b.0));
    let want = [
        ("evt_a".to_owned(), Source::Webhook),
        ("evt_b".to_owned(), Source::Backfill),
        ("evt_c".to_owned(), Source::Poll),
    ];
    assert_eq!(known, want);
    assert!(bed.store.known(&[]).await.unwrap().is_empty());
}

async fn accounts_are_those_of_events(bed: Bed) {
    for (id, account, live) in [
        ("evt_1", "acct_1", false),
        ("evt_2", "acct_2", true),
        ("evt_3", "acct_1", false),
    ] {
        let new = of(id, |e| (e.account, e.livemode) = (Some(account.to_owned()), live));
        bed.store.record(new).await.unwrap();
    }
    bed.store.record(of("evt_4", |_| ())).await.unwrap();
    let (accounts, after) = bed.store.accounts(false, 0).await.unwrap();
    assert_eq!(accounts, ["acct_1"]);
    assert_eq!(bed.store.accounts(true, 0).await.unwrap().0, ["acct_2"]);
    let new = of("evt_5", |e| e.account = Some("acct_3".to_owned()));
    bed.store.record(new).await.unwrap();
    let (accounts, _) = bed.store.accounts(false, after).await.unwrap();
    assert!(accounts.contains(&"acct_3".to_owned()), "{accounts:?}");
}

fn counted(account: Option<&str>, from: i64, to: i64, found: u64) -> Span {
    let mut span = Span::new(account, false, from, to);
    span.found = found;
    span
}

async fn spans_grow_together_and_never_overlap(bed: Bed) {
    let cover = async |span: Span| bed.store.cover(&span).await.unwrap();
    assert!(bed.store.spans().await.unwrap().is_empty());
    assert!(cover(counted(None, 10, 20, 1)).await);
    assert!(cover(counted(None, 30, 40, 2)).await);
    assert!(cover(counted(Some("acct_1"), 15, 25, 4)).await);
    assert!(!cover(counted(None, 19, 30, 8)).await, "a part is covered");
    assert!(!cover(counted(None, 12, 13, 8)).await);
    // No time, only a number.
    assert!(cover(counted(None, 20, 20, 16)).await);
    assert!(
        cover(counted(None, 25, 25, 32)).await,
        "it touches nothing, and is not written"
    );
    let mut lost = Span::new(None, false, 40, 50);
    lost.beyond_reach = true;
    assert!(cover(lost.clone()).await);
    let own = bed.store.spans_of(None, false).await.unwrap();
    assert_eq!(
        own,
        [counted(None, 10, 20, 17), counted(None, 30, 40, 2), lost.clone()]
    );
    assert!(cover(counted(None, 20, 30, 64)).await);
    let own = bed.store.spans_of(None, false).await.unwrap();
    assert_eq!(own, [counted(None, 10, 40, 83), lost.clone()]);
    assert!(bed.store.spans_of(None, true).await.unwrap().is_empty());
    let all = bed.store.spans().await.unwrap();
    assert_eq!(
        all,
        [
            counted(None, 10, 40, 83),
            lost,
            counted(Some("acct_1"), 15, 25, 4)
        ]
    );
    assert!(bed.store.doctor().await.unwrap().is_empty());
}

/// Many processes cover at once: each second is held once, by one of them.
async fn spans_of_one_moment_are_written_once(bed: Bed) {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..24_i64 {
        let store = bed.store.clone();
        tasks.spawn(async move {
            let at = (number % 6) * 10;
            store.cover(&counted(None, at, at + 10, 1)).await.unwrap()
        });
    }
    let first = tasks.join_all().await.into_iter().filter(|first| *first).count();
    assert_eq!(first, 6);
    assert_eq!(bed.store.spans().await.unwrap(), [counted(None, 0, 60, 6)]);
}
