//! Endpoints that were made elsewhere.

use stripe_webhooks::endpoints::{self, EndpointStore, Import, MemoryEndpoints};

use super::{customer_to, receiver, start};

#[tokio::test]
async fn endpoints_are_taken_over_with_the_secrets_that_are_given() {
    let (stripe, client) = start();
    let (one, secret) = stripe
        .endpoint("https://shop.example/stripe/abc/?v=1", ["customer.created"])
        .unwrap();
    let (two, _) = stripe
        .endpoint("https://shop.example/stripe/xyz", ["payout.paid"])
        .unwrap();
    let (odd, odd_secret) = stripe
        .endpoint("https://shop.example/stripe/a%20b", ["payout.paid"])
        .unwrap();
    let store = MemoryEndpoints::new();
    let given = Import::new()
        .secret(&one, &*secret)
        .unwrap()
        .secret(&odd, &*odd_secret)
        .unwrap();
    assert!(!format!("{given:?}").contains(&secret));
    let imported = endpoints::import(&client, &store, &given).await.unwrap();
    assert_eq!(
        (imported.stored, imported.without_secret),
        (vec![one.clone()], vec![two])
    );
    assert_eq!(imported.skipped[0].0, odd);
    assert_eq!(store.all().await.unwrap()[0].id, "abc");

    // Again, and by other ids.
    let given = given.id(&odd, "odd").at_default(&one);
    let imported = endpoints::import(&client, &store, &given).await.unwrap();
    assert_eq!((imported.stored.len(), imported.skipped.len()), (2, 0));
    let mut ids: Vec<_> = store
        .all()
        .await
        .unwrap()
        .into_iter()
        .map(|record| record.id)
        .collect();
    ids.sort();
    assert_eq!(ids, ["abc", "default", "odd"]);

    let answers = customer_to(&stripe, &receiver(store)).await;
    assert_eq!(answers.len(), 1);
}

#[tokio::test]
async fn what_is_given_for_nobody_is_refused() {
    let (_stripe, client) = start();
    let store = MemoryEndpoints::new();
    let given = Import::new().secret("we_nobody", "whsec_abc").unwrap();
    let error = endpoints::import(&client, &store, &given).await.unwrap_err();
    assert!(error.to_string().contains("we_nobody"), "{error}");
    for secret in ["", "sk_test_abc", "whsec_…"] {
        assert!(Import::new().secret("we_1", secret).is_err(), "{secret}");
    }
}
