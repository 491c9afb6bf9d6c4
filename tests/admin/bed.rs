//! A receiver with an inbox in which things have happened, and a page over it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::{Request, Response};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use stripe_webhooks::admin::{self, Admin, Body};
use stripe_webhooks::inbox::{Arrival, Inbox, Memory, Source, Store};
use stripe_webhooks::{
    Context, Delivery, Event, HandlerError, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret,
};

pub const TOKEN: &str = "an-operator-s-token";
pub const READER: &str = "a-reader-s-own-token";

/// What the handlers share: true once the mail server is back.
#[derive(Clone, Default)]
pub struct State {
    pub mail: Arc<AtomicBool>,
}

async fn mail(_: Event, cx: Context<'_, State>) -> HandlerResult {
    match cx.state().mail.load(Ordering::SeqCst) {
        true => Ok(()),
        false => Err(HandlerError::new("mail server 10.0.0.7:587 refused <b>everything</b>").permanent()),
    }
}

async fn slow(_: Event, _: Context<'_, State>) -> HandlerResult {
    Err(HandlerError::new("the warehouse does not answer").retry_after(Duration::from_secs(600)))
}

fn audit(_: Event, _: Context<'_, State>) -> HandlerResult {
    Ok(())
}

pub struct Bed {
    pub admin: Admin,
    pub receiver: Receiver,
    pub state: State,
}

impl Bed {
    pub fn over(store: impl Into<Arc<dyn Store>>) -> Self {
        let state = State::default();
        let registry = Registry::builder()
            .state(state.clone())
            .on("*", audit)
            .on("invoice.paid", mail.group("mail"))
            .on("checkout.session", slow.group("warehouse"))
            .on("checkout.session.expired", mail.group("mail"))
            .build()
            .unwrap();
        let receiver = Receiver::builder(registry)
            .secret(SigningSecret::new("whsec_admin").unwrap())
            .inbox(Inbox::new(store))
            .build()
            .unwrap();
        let admin = Admin::new(&receiver)
            .token(TOKEN)
            .unwrap()
            .read_token(READER)
            .unwrap();
        Bed {
            admin,
            receiver,
            state,
        }
    }

    /// A done one, two dead ones, one that is tried again and one that waits behind it.
    pub async fn busy() -> Self {
        let bed = Self::over(Memory::new());
        bed.record(
            "evt_done",
            "customer.created",
            &json!({"id": "cus_1", "object": "customer", "email": "ada@example.com"}),
        )
        .await;
        for id in ["evt_dead_1", "evt_dead_2"] {
            bed.record(
                id,
                "invoice.paid",
                &json!({"id": format!("in_{id}"), "object": "invoice", "customer": "cus_1"}),
            )
            .await;
        }
        let session = json!({"id": "cs_1", "object": "checkout.session", "customer": "cus_1"});
        bed.record("evt_slow", "checkout.session.completed", &session)
            .await;
        bed.record("evt_behind", "checkout.session.async_payment_succeeded", &session)
            .await;
        bed.work().await;
        bed
    }

    pub async fn record(&self, id: &str, event_type: &str, object: &Value) {
        let now = time::OffsetDateTime::now_utc().unix_timestamp();
        let body = json!({"id": id, "object": "event", "type": event_type, "created": now, "livemode": true,
            "request": {"id": "req_1", "idempotency_key": "key-1"}, "data": {"object": object}});
        let delivery = Delivery::from_body_without_verification(body.to_string()).unwrap();
        let inbox = self.receiver.inbox().unwrap();
        inbox
            .record(&delivery, Arrival::new(Source::Webhook).endpoint("default"))
            .await
            .unwrap();
    }

    /// Runs what is there for a moment.
    pub async fn work(&self) {
        self.receiver
            .run(tokio::time::sleep(Duration::from_millis(400)))
            .await;
    }

    pub async fn get(&self, path: &str) -> Page {
        self.ask("GET", path, &[("authorization", &format!("Bearer {TOKEN}"))], "")
            .await
    }

    pub async fn json(&self, path: &str) -> Value {
        let headers = [
            ("authorization", &*format!("Bearer {TOKEN}")),
            ("accept", "application/json"),
        ];
        let page = self.ask("GET", path, &headers, "").await;
        assert_eq!(page.status, 200, "{path}: {}", page.text);
        assert_eq!(page.header("content-type"), "application/json");
        serde_json::from_str(&page.text).unwrap()
    }

    pub async fn post(&self, path: &str, form: &str) -> Page {
        let bearer = format!("Bearer {TOKEN}");
        let headers = [
            ("authorization", &*bearer),
            ("content-type", "application/x-www-form-urlencoded"),
            ("x-operator", "Ada"),
        ];
        self.ask("POST", path, &headers, form).await
    }

    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Page {
        ask(&self.admin, method, path, headers, body).await
    }

    /// The job that an act led to, once it has ended.
    pub async fn ended(&self, page: &Page) -> Value {
        assert_eq!(page.status, 303, "{}", page.text);
        let id = page.header("location").rsplit('/').next().unwrap().to_owned();
        for _ in 0..500 {
            let job = self.json(&format!("/jobs/{id}")).await;
            if job["state"] != "running" {
                return job;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the job does not end");
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Page {
    pub async fn of(response: Response<Body>) -> Self {
        let (head, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Page {
            status: head.status.as_u16(),
            headers: head.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn has(&self, part: &str) -> bool {
        self.text.contains(part)
    }
}

/// Asks for a path below the mount `/admin`.
pub async fn ask(admin: &Admin, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Page {
    let mut request = Request::builder().method(method).uri(format!("/admin{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Page::of(admin::respond(admin, "/admin", request.body(body.to_owned()).unwrap()).await).await
}
