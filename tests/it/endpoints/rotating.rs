//! New signing secrets.

use std::time::Duration;

use stripe_webhooks::endpoints::{self, EndpointStore, MemoryEndpoints};

use super::{applied, billing, customer_to, differences, planned, receiver, start};

#[tokio::test]
async fn both_secrets_are_accepted_until_the_rotation_is_finished() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let receiver = receiver(store.clone());
    let old = applied(&client, &[billing()], &store).await.created.remove(0);
    let new = endpoints::rotate(&client, &store, "billing").await.unwrap();
    assert_eq!((&new.url, &new.id), (&old.url, &old.id));

    let mut answers = customer_to(&stripe, &receiver).await;
    answers.sort();
    assert_eq!(
        answers,
        [(old.stripe_id.clone(), 200), (new.stripe_id.clone(), 200)]
    );
    // CI goes on meanwhile.
    let plan = planned(&client, &[billing()]).await;
    assert_eq!((differences(&plan), plan.exit_code()), (vec![], 0), "{plan}");

    let disabled = endpoints::finish_rotation(&client, &store, "billing", Duration::ZERO)
        .await
        .unwrap();
    assert_eq!(disabled, std::slice::from_ref(&old.stripe_id));
    assert_eq!(
        customer_to(&stripe, &receiver).await,
        [(new.stripe_id.clone(), 200)]
    );
    // What is signed with the old secret is refused from now on.
    let answer = receiver
        .admit(stripe_webhooks::receiver::RequestHead::new("POST").endpoint(Some(&old.id)))
        .await;
    let header = stripe_webhooks::sign(
        b"{}",
        &old.secret,
        time::OffsetDateTime::now_utc().unix_timestamp(),
    );
    assert_eq!(receiver.receive(answer.unwrap(), header, "{}").await.status, 400);
    let records = store.all().await.unwrap();
    assert_eq!(
        (records.len(), records[0].current()),
        (1, Some(new.stripe_id.as_str()))
    );

    // And again.
    let third = endpoints::rotate(&client, &store, "billing").await.unwrap();
    let hour = Duration::from_secs(3600);
    let disabled = endpoints::finish_rotation(&client, &store, "billing", hour)
        .await
        .unwrap();
    assert!(disabled.contains(&new.stripe_id));
    assert_eq!(
        store.all().await.unwrap()[0].current(),
        Some(third.stripe_id.as_str())
    );
    assert_eq!(differences(&planned(&client, &[billing()]).await), [""; 0]);
}

#[tokio::test]
async fn a_rotation_that_cannot_be_leaves_nothing_behind() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let error = endpoints::rotate(&client, &store, "billing").await.unwrap_err();
    assert!(
        error.to_string().contains("no endpoint labelled `billing`"),
        "{error}"
    );
    applied(&client, &[billing()], &store).await;
    let error = endpoints::finish_rotation(&client, &store, "billing", Duration::ZERO)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("no rotation"), "{error}");
    for n in 0..15 {
        stripe
            .endpoint(&format!("https://other{n}.example/"), ["payout.paid"])
            .unwrap();
    }
    let error = endpoints::rotate(&client, &store, "billing").await.unwrap_err();
    assert!(error.to_string().contains("maximum of 16"), "{error}");
    assert_eq!(store.all().await.unwrap()[0].secrets.len(), 1);
}

#[tokio::test]
async fn a_destination_of_the_v2_api_is_rotated_too() {
    let (_stripe, client) = start();
    let store = MemoryEndpoints::new();
    let thin = [billing().payload(stripe_webhooks::client::EventPayload::Thin)];
    let old = applied(&client, &thin, &store).await.created.remove(0);
    let new = endpoints::rotate(&client, &store, "billing").await.unwrap();
    assert!(old.stripe_id.starts_with("ed_") && new.stripe_id.starts_with("ed_"));
    let disabled = endpoints::finish_rotation(&client, &store, "billing", Duration::ZERO)
        .await
        .unwrap();
    assert_eq!(disabled, [old.stripe_id]);
    assert_eq!(differences(&planned(&client, &thin).await), [""; 0]);
}
