//! The whole service but its socket and its signals.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use serde_json::json;
use sqlx::SqlitePool;
use stripe_webhooks::inbox::Operator;
use stripe_webhooks::testing::{Crashes, Deliveries, TestEvent};
use stripe_webhooks::{SigningSecret, inbox};
use tower_service::Service as _;

use crate::config::Config;
use crate::{db, handlers, receiver, routes};

const SECRET: &str = "whsec_service_in_tests";

/// The service with a folder of its own, which goes with it.
struct Service {
    folder: Folder,
    pool: SqlitePool,
    deliveries: Deliveries,
}

impl Service {
    async fn new() -> Self {
        let folder = Folder::new();
        let config = config(&folder.0, "yes");
        let pool = db::open(&config.database_url).await.unwrap();
        let receiver = receiver(&config, &pool).await.unwrap();
        let deliveries = Deliveries::through(receiver, SigningSecret::new(SECRET).unwrap());
        Self {
            folder,
            pool,
            deliveries,
        }
    }

    /// Delivers the events and runs all that follows from them.
    async fn take(&self, events: &[TestEvent]) {
        for event in events {
            assert_eq!(self.deliveries.deliver(event).await.status, 200);
        }
        self.deliveries.settle().await.unwrap();
    }

    async fn has_access(&self) -> Option<bool> {
        db::has_access(&self.pool, "cus_1").await.unwrap()
    }

    /// The texts of all mails.
    fn mails(&self) -> Vec<String> {
        let files = std::fs::read_dir(self.folder.0.join("mails")).unwrap();
        files
            .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
            .collect()
    }
}

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "service-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn config(folder: &Path, past_due: &str) -> Config {
    Config::read(|name| {
        Some(match name {
            "STRIPE_WEBHOOK_SECRET" => SECRET.to_owned(),
            "DATABASE_URL" => format!("sqlite://{}/service.db", folder.display()),
            "MAIL_FOLDER" => folder.join("mails").display().to_string(),
            "PAST_DUE_HAS_ACCESS" => past_due.to_owned(),
            _ => return None,
        })
    })
    .unwrap()
}

fn subscription(what: &str, status: &str, second: i64) -> TestEvent {
    TestEvent::of(format!("customer.subscription.{what}"))
        .id(format!("evt_{what}_{second}"))
        .created(1_790_000_000 + second)
        .with(json!({"id": "sub_1", "customer": "cus_1", "status": status}))
}

fn paid() -> TestEvent {
    TestEvent::of("invoice.paid").with(json!({
        "id": "in_1", "number": "F-1", "customer_email": "jenny@example.com", "amount_paid": 1900, "currency": "eur",
        "hosted_invoice_url": "https://invoice.example/1",
    }))
}

#[tokio::test]
async fn a_subscription_opens_access_and_its_end_closes_it() {
    let service = Service::new().await;
    assert_eq!(service.has_access().await, None);
    service.take(&[subscription("created", "trialing", 1)]).await;
    assert_eq!(service.has_access().await, Some(true));
    service.take(&[subscription("deleted", "canceled", 2)]).await;
    assert_eq!(service.has_access().await, Some(false));
}

#[tokio::test]
async fn an_event_that_arrives_late_changes_nothing() {
    let service = Service::new().await;
    let (first, second) = (
        subscription("created", "incomplete", 1),
        subscription("updated", "active", 2),
    );
    service.take(&[second, first]).await;
    assert_eq!(service.has_access().await, Some(true));
}

#[tokio::test]
async fn a_payment_that_stripe_sends_three_times_is_one_row_and_one_receipt() {
    let service = Service::new().await;
    service.take(&[paid(), paid(), paid()]).await;
    service
        .deliveries
        .assert_ran_once("enter_payment", paid().event_id());
    let rows: Vec<(String, i64)> = sqlx::query_as("SELECT invoice, amount FROM payment")
        .fetch_all(&service.pool)
        .await
        .unwrap();
    assert_eq!(rows, [("in_1".to_owned(), 1900)]);
    assert_eq!(
        service.mails(),
        ["To: jenny@example.com\n\nThank you, invoice F-1 is paid. See https://invoice.example/1\n"]
    );
}

#[tokio::test]
async fn the_routes_take_what_stripe_signed_and_tell_who_has_access() {
    let service = Service::new().await;
    let mut app = routes::app(service.deliveries.receiver().clone(), service.pool.clone());
    let post = |secret: &str| {
        let signed = subscription("created", "active", 1).sign(secret);
        Request::post("/stripe/webhook")
            .header("Stripe-Signature", signed.header)
            .body(Body::from(signed.body))
            .unwrap()
    };
    assert_eq!(ask(&mut app, post("whsec_forged")).await.0, 400);
    assert_eq!(ask(&mut app, get("/access/cus_1")).await.0, 404);
    assert_eq!(ask(&mut app, post(SECRET)).await.0, 200);
    service.take(&[]).await;
    let open = r#"{"customer":"cus_1","is_open":true}"#.to_owned();
    assert_eq!(ask(&mut app, get("/access/cus_1")).await, (200, open));
    assert_eq!(ask(&mut app, get("/healthz")).await, (200, "ok".to_owned()));
    service.pool.close().await;
    assert_eq!(ask(&mut app, get("/healthz")).await.0, 503);
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

async fn ask(app: &mut Router, request: Request<Body>) -> (u16, String) {
    let answer = app.call(request).await.unwrap();
    let status = answer.status().as_u16();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}

/// The process dies at every step in turn; each time the payment is there once, and access is open.
#[tokio::test]
async fn a_crash_at_any_step_neither_loses_nor_doubles_anything() {
    let events = [subscription("created", "active", 1), paid()];
    let folders = std::cell::RefCell::new(Vec::new());
    let open = async || {
        let folder = Folder::new();
        let pool = db::open(&config(&folder.0, "yes").database_url).await.unwrap();
        folders.borrow_mut().push((folder, pool.clone()));
        inbox::Sqlite::with_pool(&pool, inbox::Options::default())
            .await
            .unwrap()
    };
    let registry = || handlers::registry(&config(Path::new("unused"), "yes"));
    let steps = Crashes::of(&events)
        .at_every_step(open, registry, async |store: inbox::Sqlite, died| {
            let pool = folders.borrow().last().map(|(_, pool)| pool.clone()).unwrap();
            assert_eq!(
                db::has_access(&pool, "cus_1").await.unwrap(),
                Some(true),
                "{died}"
            );
            let payments: i64 = sqlx::query_scalar("SELECT count(*) FROM payment")
                .fetch_one(&pool)
                .await
                .unwrap();
            assert_eq!(payments, 1, "{died}");
            // One receipt waits for the process that sends them.
            let receipts = store.follow_ups().await.unwrap();
            assert_eq!(
                receipts.iter().map(|waiting| waiting.waiting).sum::<u64>(),
                1,
                "{died}"
            );
        })
        .await
        .unwrap();
    assert!(steps > 10, "{steps}");
}

#[test]
fn a_setting_that_cannot_work_is_named() {
    let refused = |secret: Option<&str>, past_due: &str| {
        let read = Config::read(|name| match name {
            "STRIPE_WEBHOOK_SECRET" => secret.map(str::to_owned),
            "PAST_DUE_HAS_ACCESS" => Some(past_due.to_owned()),
            _ => None,
        });
        read.err().unwrap_or_default()
    };
    assert_eq!(
        refused(None, "yes"),
        "STRIPE_WEBHOOK_SECRET is not set; see --help"
    );
    assert!(refused(Some("sk_test_1"), "yes").starts_with("STRIPE_WEBHOOK_SECRET: "));
    assert_eq!(
        refused(Some(SECRET), "perhaps"),
        r#"PAST_DUE_HAS_ACCESS: "perhaps" is neither yes nor no"#
    );
    assert_eq!(refused(Some(SECRET), "no"), "");
}
