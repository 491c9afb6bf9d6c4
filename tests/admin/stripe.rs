//! What the page does with a client: endpoints planned, applied and renewed, the mirror filled and compared, an object beside Stripe's.

use std::sync::Arc;

use serde_json::json;
use stripe_webhooks::admin::Admin;
use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::endpoints::Wanted;
use stripe_webhooks::inbox::{Inbox, Sqlite, Store};
use stripe_webhooks::mirror::{Kinds, Mirror};
use stripe_webhooks::testing::FakeStripe;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};

use crate::bed::{Bed, READER, State, TOKEN};

const KEY: &str = "sk_test_51OfThePage";

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

struct Place {
    bed: Bed,
    stripe: FakeStripe,
    folder: std::path::PathBuf,
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl Place {
    async fn new(name: &str) -> Self {
        let stripe = FakeStripe::start(KEY).unwrap();
        let folder = std::env::temp_dir().join(format!("admin_stripe_{name}_{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}", folder.join("inbox.db").display());
        let sqlite = Sqlite::open(&url).await.unwrap();
        let store: Arc<dyn Store> = Arc::new(sqlite.clone());
        let kinds = || Kinds::of(["product"]).unwrap();
        let registry = Registry::builder()
            .mirror(kinds())
            .on("invoice.paid", audit)
            .build()
            .unwrap();
        let receiver = Receiver::builder(registry)
            .secret(SigningSecret::new("whsec_p").unwrap().labelled("2026"))
            .inbox(Inbox::new(Arc::clone(&store)))
            .build()
            .unwrap();
        let client = Client::builder(ApiKey::new(KEY).unwrap())
            .base_url(stripe.url())
            .build()
            .unwrap();
        let admin = Admin::new(&receiver)
            .token(TOKEN)
            .unwrap()
            .read_token(READER)
            .unwrap()
            .client(client)
            .mirror(Mirror::open(store, kinds()).await.unwrap())
            .endpoints(
                [Wanted::new("https://shop.example/stripe/{id}")],
                Some(Arc::new(sqlite)),
            );
        let bed = Bed {
            admin,
            receiver,
            state: State::default(),
        };
        Self { bed, stripe, folder }
    }

    /// What the audit holds, the oldest first.
    async fn audit(&self) -> Vec<(String, String, String)> {
        let store = self.bed.receiver.inbox().unwrap().store().unwrap().clone();
        let mut acts = store.audit(None, 100).await.unwrap();
        acts.reverse();
        let told = |act: stripe_webhooks::inbox::AuditEntry| (act.who, act.action, act.why);
        acts.into_iter().map(told).collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn endpoints_are_compared_applied_and_their_secrets_renewed() {
    let place = Place::new("endpoints").await;
    let bed = &place.bed;
    let page = bed.get("/endpoints").await;
    assert!(page.has("Stripe is asked when you compare"), "{}", page.text);
    assert!(place.stripe.requests().is_empty(), "a look costs no call");
    let page = bed.get("/endpoints?compare=1").await;
    assert!(
        page.has("something differs") && page.has("What applying would do"),
        "{}",
        page.text
    );
    // Whoever may only look is given no form, and a post of theirs is refused.
    let reader = [("authorization", format!("Bearer {READER}"))];
    let reader: Vec<(&str, &str)> = reader.iter().map(|(name, value)| (*name, &**value)).collect();
    let looked = bed.ask("GET", "/endpoints?compare=1", &reader, "").await;
    assert!(
        !looked.has("action=\"/admin/endpoints/apply\""),
        "{}",
        looked.text
    );
    let refused = bed.ask("POST", "/endpoints/apply", &reader, "why=x").await;
    assert_eq!(refused.status, 403);
    assert!(
        place
            .stripe
            .requests()
            .iter()
            .all(|request| request.method == "GET")
    );
    assert_eq!(
        bed.post("/endpoints/apply", "").await.status,
        400,
        "without a reason"
    );

    let job = bed.ended(&bed.post("/endpoints/apply", "why=first").await).await;
    assert_eq!(job["state"], "done", "{job}");
    let page = bed.get("/endpoints?compare=1").await;
    assert!(page.has("as it should be"), "{}", page.text);
    assert!(
        page.has("Signing secrets that are kept") && !page.has("whsec_"),
        "{}",
        page.text
    );
    let begun = bed
        .ended(&bed.post("/endpoints/rotate", "label=default&why=yearly").await)
        .await;
    assert_eq!(begun["state"], "done", "{begun}");
    assert!(bed.get("/endpoints?compare=1").await.has("Finish rotation"));
    let ended = bed
        .ended(&bed.post("/endpoints/finish", "label=default&why=yearly").await)
        .await;
    assert_eq!(ended["state"], "done", "{ended}");
    let act = |action: &str, why: &str| ("Ada".to_owned(), action.to_owned(), why.to_owned());
    assert_eq!(
        place.audit().await,
        [
            act("apply endpoints", "first"),
            act("rotate secret", "yearly"),
            act("finish rotation", "yearly")
        ]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_mirror_is_filled_and_compared_as_jobs() {
    let place = Place::new("mirror").await;
    let (bed, account) = (&place.bed, place.stripe.platform());
    let made: Vec<_> = (0..3)
        .map(|n| {
            account
                .create("product", json!({"name": format!("Product {n}")}))
                .unwrap()
        })
        .collect();
    let id = made[0]["id"].as_str().unwrap();
    let filled = bed
        .ended(&bed.post("/mirror/backfill", "why=new+table").await)
        .await;
    assert_eq!(filled["state"], "done", "{filled}");
    assert_eq!(bed.json("/mirror").await["tables"][0]["rows"], 3);
    let same = bed.ended(&bed.post("/mirror/verify", "why=check").await).await;
    assert_eq!(same["state"], "done", "{same}");
    assert!(same.to_string().contains("what Stripe has"), "{same}");
    // Stripe goes on, and no event comes.
    account.update(id, json!({"name": "Another"})).unwrap();
    let differs = bed.ended(&bed.post("/mirror/verify", "why=check").await).await;
    assert!(differs.to_string().contains(id), "{differs}");
    assert_eq!(place.audit().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_object_is_shown_beside_what_stripe_has_now() {
    let place = Place::new("object").await;
    let (bed, account) = (&place.bed, place.stripe.platform());
    let made = account.create("product", json!({"name": "Before"})).unwrap();
    let id = made["id"].as_str().unwrap();
    bed.record("evt_made", "product.created", &made).await;
    bed.work().await;
    let path = format!("/objects/{id}");
    place.stripe.take_requests();
    assert!(bed.get(&path).await.has("Stripe is asked when you compare"));
    assert!(place.stripe.requests().is_empty(), "a look costs no call");
    let compare = format!("{path}?compare=1");
    let page = bed.get(&compare).await;
    assert!(page.has("the same"), "{}", page.text);
    account.update(id, json!({"name": "<b>After</b>"})).unwrap();
    let page = bed.get(&compare).await;
    assert!(
        page.has("1 difference") || page.has("differences"),
        "{}",
        page.text
    );
    assert!(
        page.has("&lt;b&gt;After&lt;/b&gt;") && page.has("Before") && !page.has("<b>After"),
        "{}",
        page.text
    );
    account.delete(id).unwrap();
    let page = bed.get(&compare).await;
    assert!(page.has("deleted") || page.has("unknown"), "{}", page.text);
    place.stripe.fail_next(100);
    let page = bed.get(&compare).await;
    assert!(page.status == 200 && page.has("At Stripe now"), "{}", page.text);
}
