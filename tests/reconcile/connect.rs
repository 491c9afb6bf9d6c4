//! Connected accounts: each has a ledger of its own and its turn.

use std::time::Duration;

use serde_json::json;
use stripe_webhooks::client::ApiKey;
use stripe_webhooks::reconcile::Reconcile;

use crate::bed::{Bed, GRACE, HOUR, NOW, client, event};

#[tokio::test]
async fn accounts_are_known_from_events_and_each_has_a_span() {
    let bed = Bed::new();
    let account = bed.stripe.account("acct_1");
    // One event of it has come; another one was lost.
    let delivered = event("evt_1", NOW - 100).account("acct_1");
    bed.stripe.put_event(&delivered);
    bed.receiver
        .receive_without_verification(&delivered.delivery())
        .await;
    account.put_undelivered(&event("evt_2", NOW - 90).account("acct_1"));
    // Stripe need not say whose it is, in a list of the account's own.
    account.put_undelivered(&event("evt_3", NOW - 80));
    bed.lose("evt_own");
    bed.pass(GRACE + 1);
    let report = bed.run_once().await;
    assert_eq!((report.found(), report.accounts.len()), (3, 2));
    for id in ["evt_2", "evt_3"] {
        let stored = bed.store.event(id).await.unwrap().unwrap();
        assert_eq!(stored.account.as_deref(), Some("acct_1"));
        let body = String::from_utf8(stored.body.unwrap().as_bytes().to_vec()).unwrap();
        assert!(body.contains("\"account\":"), "{body}");
    }
    assert_eq!(bed.store.event("evt_own").await.unwrap().unwrap().account, None);
    let spans = bed.spans().await;
    let found: Vec<_> = spans
        .iter()
        .map(|span| (span.account.as_deref(), span.delivered, span.found))
        .collect();
    assert_eq!(found, [(None, 0, 1), (Some("acct_1"), 1, 2)]);
    assert!(report.to_string().contains("\nacct_1: from "), "{report}");
}

#[tokio::test]
async fn accounts_without_events_are_asked_for_if_that_is_wanted() {
    let bed = Bed::new();
    for number in 0..5 {
        let account = bed.stripe.account(format!("acct_{number}"));
        account.put_undelivered(&event(&format!("evt_{number}"), NOW - HOUR / 2));
    }
    assert_eq!(bed.run_once().await.accounts.len(), 1);
    let report = bed.reconcile().connected().run_once(&bed.receiver).await.unwrap();
    assert_eq!((report.accounts.len(), report.found()), (6, 5));
    // A key that may not ask: what is known is compared, and it is told.
    bed.stripe.put_restricted_key("rk_test_1", ["event_read"]);
    let restricted = Reconcile::new(client(&bed.stripe, &bed.http, "rk_test_1")).connected();
    let report = restricted.run_once(&bed.receiver).await.unwrap();
    assert_eq!(report.accounts.len(), 6);
    assert!(report.is_complete());
    let failed = bed.told.failed.lock().unwrap().clone();
    assert!(
        failed.len() == 1 && failed[0].contains("permission"),
        "{failed:?}"
    );
    assert!(ApiKey::new("rk_test_1").unwrap().is_restricted());
}

/// An account with much to read does not hold up the others, and one that is gone does not either.
#[tokio::test]
async fn turns_are_fair() {
    let bed = Bed::new();
    let big = bed.stripe.account("acct_big");
    for number in 0..2600 {
        big.put_undelivered(&event(&format!("evt_big_{number}"), NOW - HOUR + number));
    }
    for number in 0..30 {
        let account = bed.stripe.account(format!("acct_{number:02}"));
        account.put_undelivered(&event(&format!("evt_{number}"), NOW - HOUR / 2));
    }
    let names = (0..30).map(|number| format!("acct_{number:02}"));
    let reconcile = bed
        .reconcile()
        .accounts(["acct_big", "acct_gone"])
        .accounts(names);
    let report = reconcile.run_once(&bed.receiver).await.unwrap();
    assert_eq!(report.found(), 2630 - late(&bed).await);
    let broken: Vec<_> = report
        .accounts
        .iter()
        .filter(|account| account.error.is_some())
        .collect();
    assert_eq!(broken.len(), 1);
    assert_eq!(broken[0].account.as_deref(), Some("acct_gone"));
    let requests = bed.stripe.take_requests();
    let last = |account: &str| {
        let is_own =
            |request: &stripe_webhooks::testing::ApiRequest| request.account.as_deref() == Some(account);
        requests.iter().rposition(is_own).unwrap()
    };
    for number in 0..30 {
        assert!(last(&format!("acct_{number:02}")) < last("acct_big"));
    }
}

/// Those that are too young to be looked for.
async fn late(bed: &Bed) -> u64 {
    let events = bed.stripe.account("acct_big").events();
    let young = events
        .iter()
        .filter(|event| event["created"].as_i64().unwrap() >= NOW - GRACE);
    young.count() as u64
}

#[tokio::test]
async fn several_accounts_of_one_s_own_share_an_inbox() {
    let bed = Bed::with(&["*"], |builder, secret| {
        let one = stripe_webhooks::Endpoint::new("one", secret.clone()).account("acct_one");
        let two = stripe_webhooks::Endpoint::new("two", secret).account("acct_two");
        builder.endpoint(one).endpoint(two)
    });
    bed.lose("evt_1");
    bed.pass(GRACE + 1);
    let reconcile = bed.reconcile().account("acct_two");
    let report = reconcile.run_once(&bed.receiver).await.unwrap();
    assert_eq!((report.found(), report.accounts.len()), (1, 1));
    let stored = bed.store.event("evt_1").await.unwrap().unwrap();
    assert_eq!(
        (stored.account.as_deref(), stored.endpoint.as_deref()),
        (Some("acct_two"), Some("two"))
    );
    assert_eq!(bed.spans().await[0].account.as_deref(), Some("acct_two"));
    // Its own name is no connected account's.
    assert_eq!(reconcile.run_once(&bed.receiver).await.unwrap().accounts.len(), 1);
}

#[tokio::test]
async fn connected_accounts_are_found_while_a_receiver_runs() {
    let bed = Bed::new();
    let account = bed.stripe.account("acct_1");
    account.create("customer", json!({"id": "cus_1"})).unwrap();
    let first = account.events()[0]["id"].as_str().unwrap().to_owned();
    bed.pass(GRACE + 1);
    let reconcile = bed.reconcile().connected().every(Duration::from_millis(20));
    let found = async {
        while !bed.has(&first).await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    reconcile.run(&bed.receiver, found).await.unwrap();
    bed.check().await;
}
