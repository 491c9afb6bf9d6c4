//! An inbox in a file, and the program over it.

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};
use stripe_webhooks::inbox::{Arrival, Inbox, Source, Sqlite, Store};
use stripe_webhooks::{Context, Delivery, HandlerError, HandlerExt, HandlerResult, Registry};

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_stripe-webhooks");

/// Characters that act on a terminal or turn text.
pub(crate) const TRICKS: &str = "\u{1b}[2J\u{202e}\u{9b}5m\u{7}\r\n\u{200f}";

fn fails(event: Delivery, _: Context<'_>) -> HandlerResult {
    let text = format!("no mail server for {}: {TRICKS} connection refused", event.id());
    Err(HandlerError::new(text).permanent())
}

fn audits(_: Delivery, _: Context<'_>) -> HandlerResult {
    Ok(())
}

pub(crate) fn registry() -> Registry {
    Registry::builder()
        .on("invoice.paid", fails.named("receipts").group("mail"))
        .on("*", audits.named("audit"))
        .build()
        .unwrap()
}

pub(crate) struct Bed {
    pub(crate) folder: PathBuf,
    pub(crate) inbox: Inbox,
    pub(crate) store: Arc<dyn Store>,
}

impl Drop for Bed {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

impl Bed {
    pub(crate) async fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("cli_{}_{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let url = format!("sqlite://{}/inbox.db", folder.display());
        let store: Arc<dyn Store> = Arc::new(Sqlite::open(&url).await.unwrap());
        let inbox = Inbox::new(Arc::clone(&store)).registry(Arc::new(registry()));
        Self { folder, inbox, store }
    }

    pub(crate) fn url(&self) -> String {
        format!("sqlite://{}/inbox.db", self.folder.display())
    }

    /// Records events, beside each other.
    pub(crate) async fn record(&self, bodies: impl IntoIterator<Item = Value>) {
        let recording: Vec<_> = bodies
            .into_iter()
            .map(|body| {
                let inbox = self.inbox.clone();
                tokio::spawn(async move {
                    let delivery = Delivery::from_body_without_verification(body.to_string()).unwrap();
                    inbox
                        .record(&delivery, Arrival::new(Source::Webhook))
                        .await
                        .unwrap();
                })
            })
            .collect();
        for recorded in recording {
            recorded.await.unwrap();
        }
    }

    /// Runs everything that is due.
    pub(crate) async fn work(&self) {
        self.inbox.worker().unwrap().run_until_idle().await.unwrap();
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .env("DATABASE_URL", self.url())
            .env_remove("NO_COLOR")
            .env_remove("STRIPE_API_KEY")
            .current_dir(&self.folder)
            .stdin(Stdio::null());
        command
    }

    /// Runs the program in a pipe. Its exit code, standard output and error.
    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        told(self.command(arguments).output().unwrap())
    }

    /// The lines of JSON that it prints.
    pub(crate) fn json(&self, arguments: &[&str]) -> Vec<Value> {
        let (_, out, err) = self.run(&[arguments, &["--json"]].concat());
        let read =
            |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line} {err}"));
        out.lines().map(read).collect()
    }
}

pub(crate) fn told(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap_or(-1),
        text(output.stdout),
        text(output.stderr),
    )
}

pub(crate) fn invoice(number: usize) -> Value {
    event(
        &format!("evt_invoice_{number}"),
        "invoice.paid",
        json!({"id": format!("in_{number}"), "object": "invoice", "customer": "cus_1"}),
    )
}

pub(crate) fn customer(number: usize) -> Value {
    event(
        &format!("evt_customer_{number}"),
        "customer.created",
        json!({"id": format!("cus_{number}"), "object": "customer"}),
    )
}

pub(crate) fn event(id: &str, event_type: &str, object: Value) -> Value {
    json!({"id": id, "object": "event", "type": event_type, "created": 1_790_000_000, "livemode": false, "api_version": "2026-08-26.dahlia",
        "request": {"id": "req_1", "idempotency_key": "key_1"}, "data": {"object": object}})
}
