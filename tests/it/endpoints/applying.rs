//! Creating and mending.

use std::sync::{Arc, Mutex};

use stripe_webhooks::client::EventPayload;
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::endpoints::{
    self, Apply, EndpointRecord, EndpointSecrets, EndpointStore, EndpointStoreError, EndpointsError,
    KeptSecret, MemoryEndpoints, SecretFile, Step, TerminalSecrets, Wanted,
};
use stripe_webhooks::testing::FakeStripe;

use super::{URL, applied, billing, customer_to, differences, planned, receiver, start};

/// Refuses to keep a secret.
struct Broken;

impl EndpointSecrets for Broken {
    fn keep(&self, _: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        Box::pin(async { Err("the vault is sealed".into()) })
    }
}

fn requests(stripe: &FakeStripe, method: &str) -> Vec<(String, u16)> {
    let requests = stripe
        .take_requests()
        .into_iter()
        .filter(|request| request.method == method);
    requests.map(|request| (request.path, request.status)).collect()
}

#[tokio::test]
async fn what_is_missing_is_created_and_served_at_once() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    // Running before there is any endpoint.
    let receiver = receiver(store.clone());
    let wanted = [
        billing(),
        Wanted::new(URL).label("connected").connect(true),
        Wanted::new(URL).label("thin").payload(EventPayload::Thin),
    ];
    let made = applied(&client, &wanted, &store).await;
    assert_eq!(made.created.len(), 3);
    let ids: Vec<_> = made.created.iter().map(|new| new.id.as_str()).collect();
    assert!(
        ids.iter()
            .all(|id| id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit())),
        "{ids:?}"
    );
    assert!(ids[0] != ids[1] && ids[1] != ids[2]);

    let plan = planned(&client, &wanted).await;
    assert_eq!((differences(&plan), plan.notes().len()), (vec![], 0), "{plan}");
    assert_eq!(plan.steps(Apply::new().removing(true).retiring(true)), []);
    assert!(applied(&client, &wanted, &store).await.steps.is_empty());

    let answers = customer_to(&stripe, &receiver).await;
    assert_eq!(answers, [(made.created[0].stripe_id.clone(), 200)]);
    // An id that nobody has.
    let head = stripe_webhooks::receiver::RequestHead::new("POST").endpoint(Some("0123456789abcdef"));
    assert_eq!(receiver.admit(head).await.unwrap_err().status, 404);
}

#[tokio::test]
async fn event_types_are_added_and_removed_only_when_told() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let wanted = [billing().events(["payout.paid"])];
    applied(&client, &wanted, &store).await;
    let wanted = [billing().events(["payout.failed"])];
    let plan = planned(&client, &wanted).await;
    assert_eq!(differences(&plan), ["missing_event_types", "unused_event_types"]);
    endpoints::apply(&client, &plan, Apply::new(), &store)
        .await
        .unwrap();
    let plan = planned(&client, &wanted).await;
    assert_eq!(differences(&plan), ["unused_event_types"], "{plan}");
    let removing = Apply::new().removing(true);
    assert!(matches!(&plan.steps(Apply::new())[..], []));
    assert!(
        matches!(&plan.steps(removing)[..], [Step::SetEventTypes { removed, .. }] if removed == &["payout.paid"])
    );
    endpoints::apply(&client, &plan, removing, &store).await.unwrap();
    let plan = planned(&client, &wanted).await;
    assert_eq!(differences(&plan), [""; 0], "{plan}");
    assert_eq!(
        plan.endpoints()[0].found().unwrap().event_types,
        ["payout.failed"]
    );
    assert!(stripe.requests().iter().all(|request| request.method != "DELETE"));
}

#[tokio::test]
async fn a_disabled_endpoint_is_enabled_and_a_moved_one_gets_the_new_url() {
    let (_stripe, client) = start();
    let store = MemoryEndpoints::new();
    let made = applied(&client, &[billing()], &store).await;
    client
        .webhook_endpoints()
        .disable(&made.created[0].stripe_id)
        .await
        .unwrap();
    let moved = [Wanted::new("https://new.example/hooks/{id}").label("billing")];
    assert_eq!(differences(&planned(&client, &moved).await), ["url", "disabled"]);
    let mended = applied(&client, &moved, &store).await;
    assert_eq!(
        (mended.steps.len(), mended.created.len()),
        (2, 0),
        "{:?}",
        mended.steps
    );
    let plan = planned(&client, &moved).await;
    assert_eq!(differences(&plan), [""; 0], "{plan}");
    // The id stays, and with it the secret.
    assert!(
        plan.endpoints()[0]
            .found()
            .unwrap()
            .url
            .ends_with(&made.created[0].id)
    );
}

#[tokio::test]
async fn what_is_fixed_at_creation_is_replaced_side_by_side() {
    let (stripe, client) = start();
    let store = MemoryEndpoints::new();
    let old = applied(&client, &[billing().api_version("2020-08-27")], &store)
        .await
        .created
        .remove(0);
    let receiver = receiver(store.clone());
    let new = applied(&client, &[billing()], &store).await.created.remove(0);
    assert_eq!((&new.id, &new.url), (&old.id, &old.url));
    assert_ne!(new.stripe_id, old.stripe_id);

    // Both are received.
    let mut answers = customer_to(&stripe, &receiver).await;
    answers.sort();
    assert_eq!(
        answers,
        [(old.stripe_id.clone(), 200), (new.stripe_id.clone(), 200)]
    );
    let plan = planned(&client, &[billing()]).await;
    assert_eq!(differences(&plan), [""; 0], "{plan}");
    assert_eq!(plan.endpoints()[0].predecessors()[0].id, old.stripe_id);
    assert_eq!(plan.steps(Apply::new()), []);

    endpoints::apply(&client, &plan, Apply::new().retiring(true), &store)
        .await
        .unwrap();
    assert_eq!(customer_to(&stripe, &receiver).await, [(new.stripe_id, 200)]);
    assert!(
        !client
            .webhook_endpoints()
            .retrieve(&old.stripe_id)
            .await
            .unwrap()
            .is_enabled()
    );
}

#[tokio::test]
async fn an_endpoint_whose_secret_is_lost_is_replaced() {
    let (_stripe, client) = start();
    applied(&client, &[billing()], &MemoryEndpoints::new()).await;
    let store = MemoryEndpoints::new();
    let mut plan = planned(&client, &[billing()]).await;
    plan.check_secrets(&store).await.unwrap();
    assert_eq!(differences(&plan), ["secret_not_kept"]);
    assert!(plan.to_string().contains("not in the store"), "{plan}");
    let made = endpoints::apply(&client, &plan, Apply::new().retiring(true), &store)
        .await
        .unwrap();
    assert_eq!(made.steps.len(), 2, "{:?}", made.steps);
    let mut plan = planned(&client, &[billing()]).await;
    plan.check_secrets(&store).await.unwrap();
    assert_eq!(differences(&plan), [""; 0], "{plan}");
}

#[tokio::test]
async fn an_endpoint_whose_secret_cannot_be_kept_is_deleted_again() {
    let (stripe, client) = start();
    let plan = planned(&client, &[billing()]).await;
    let error = endpoints::apply(&client, &plan, Apply::new(), &Broken)
        .await
        .unwrap_err();
    assert!(
        matches!(*error.error, EndpointsError::SecretNotKept { deleted: true, .. }),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("whsec_t"), "{error:?}");
    assert_eq!(requests(&stripe, "DELETE").len(), 1);
    assert_eq!(differences(&planned(&client, &[billing()]).await), ["absent"]);

    // Asked before: nothing is created.
    let path = std::env::temp_dir().join(format!("stripe-webhooks-{}-taken", std::process::id()));
    std::fs::write(&path, "mine").unwrap();
    let error = endpoints::apply(&client, &plan, Apply::new(), &SecretFile::new(&path))
        .await
        .unwrap_err();
    assert!(matches!(*error.error, EndpointsError::Store(_)), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    std::fs::remove_file(path).unwrap();
    assert_eq!(requests(&stripe, "POST"), []);
}

#[tokio::test]
async fn a_secret_goes_to_a_file_or_a_terminal_and_nowhere_else() {
    #[derive(Clone, Default)]
    struct Screen(Arc<Mutex<Vec<u8>>>);
    impl std::io::Write for Screen {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let (stripe, client) = start();
    let path = std::env::temp_dir().join(format!("stripe-webhooks-{}-secret", std::process::id()));
    let plan = planned(&client, &[billing()]).await;
    let made = endpoints::apply(&client, &plan, Apply::new(), &SecretFile::new(&path))
        .await
        .unwrap();
    let kept = std::fs::read_to_string(&path).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            std::fs::metadata(&path).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    std::fs::remove_file(path).unwrap();
    // It is the secret that Stripe signs with.
    let secret = KeptSecret::new(kept.clone()).unwrap();
    let header = stripe_webhooks::sign(b"{}", &made.created[0].secret, 1_790_000_000);
    assert_eq!(
        header,
        stripe_webhooks::sign(b"{}", secret.expose(), 1_790_000_000)
    );
    assert!(!format!("{made:?} {plan:?} {secret:?}").contains(&kept));

    let screen = Screen::default();
    let wanted = [
        billing(),
        Wanted::new(URL).label("thin").payload(EventPayload::Thin),
    ];
    let plan = planned(&client, &wanted).await;
    let terminal = TerminalSecrets::shown_on(screen.clone());
    endpoints::apply(&client, &plan, Apply::new(), &terminal)
        .await
        .unwrap();
    let shown = String::from_utf8(screen.0.lock().unwrap().clone()).unwrap();
    assert_eq!(shown.matches("whsec_").count(), 1, "{shown}");
    drop(stripe);
}

#[tokio::test]
async fn stripes_refusals_say_what_was_done_before() {
    let (stripe, client) = start();
    for n in 0..15 {
        stripe
            .endpoint(&format!("https://other{n}.example/"), ["payout.paid"])
            .unwrap();
    }
    let store = MemoryEndpoints::new();
    let wanted = [billing(), Wanted::new(URL).label("connected").connect(true)];
    let plan = planned(&client, &wanted).await;
    assert!(plan.notes()[0].contains("Stripe allows 16"), "{plan}");
    let error = endpoints::apply(&client, &plan, Apply::new(), &store)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("maximum of 16"), "{error}");
    assert_eq!(
        (error.done.steps.len(), error.done.created[0].label.as_str()),
        (1, "billing")
    );
    assert_eq!(store.all().await.unwrap().len(), 1);

    // A name that Stripe does not know.
    let (_stripe, client) = start();
    let plan = planned(&client, &[billing().events(["customer.craeted"])]).await;
    assert!(
        plan.endpoints()[0].notes()[0].contains("`customer.created`"),
        "{plan}"
    );
    let error = endpoints::apply(&client, &plan, Apply::new(), &store)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("customer.craeted"), "{error}");
    assert_eq!(store.all().await.unwrap().len(), 1);
}

#[tokio::test]
async fn one_url_without_id_serves_several_endpoints() {
    let (_stripe, client) = start();
    let store = MemoryEndpoints::new();
    let url = "https://shop.example/stripe";
    let wanted = [
        Wanted::new(url).label("own"),
        Wanted::new(url).label("connected").connect(true),
    ];
    let made = applied(&client, &wanted, &store).await;
    assert_eq!(differences(&planned(&client, &wanted).await), [""; 0]);
    let records = store.all().await.unwrap();
    assert_eq!(
        (records.len(), records[0].id.as_str(), records[0].secrets.len()),
        (1, "default", 2)
    );
    assert_eq!(records[0].scope, None);
    // A record has one label, so only one of the two can be rotated by it; never the wrong one.
    let error = endpoints::rotate(&client, &store, "own").await.unwrap_err();
    assert!(
        error.to_string().contains("no endpoint labelled `own`"),
        "{error}"
    );
    let rotated = endpoints::rotate(&client, &store, "connected").await.unwrap();
    let found = planned(&client, &wanted).await;
    let connected = found.endpoint("connected").unwrap();
    assert_eq!(connected.found().unwrap().id, rotated.stripe_id);
    assert_eq!(connected.predecessors()[0].id, made.created[1].stripe_id);
}
