//! How do I write to my own table in the event's transaction?

use stripe_webhooks::object::Subscription;
use stripe_webhooks::{
    Context, Event, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver, inbox, sign,
};

/// The subscription's status in the application's own table. Committed together with the event's completion, or not
/// at all: run twice, crashed in the middle or sent again, the row is written once.
async fn keep_status(event: Event<Subscription>, mut cx: Context<'_>) -> HandlerResult {
    let subscription = event.object();
    let status = subscription
        .status
        .as_ref()
        .map(|status| status.as_str().to_owned());
    sqlx::query("INSERT INTO status_change (subscription, status) VALUES (?, ?)")
        .bind(subscription.id.clone())
        .bind(status)
        .execute(cx.tx::<inbox::Sqlite>()?)
        .await?;
    // What cannot be rolled back waits for the commit.
    let id = event.id().to_owned();
    cx.on_commit(async move { println!("{id} is committed") });
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::temp_dir().join(format!("handler_inbox_{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let url = format!("sqlite://{}/app.db?mode=rwc", folder.display());
    let pool = sqlx::SqlitePool::connect(&url).await?;
    sqlx::query("CREATE TABLE status_change (subscription TEXT, status TEXT)")
        .execute(&pool)
        .await?;

    // Two lines more than without an inbox: open it, and give it to the receiver.
    let inbox = inbox::Sqlite::with_pool(&pool, inbox::Options::default()).await?;
    let registry = Registry::builder()
        // Stripe promises no order: an event that is older than what the table holds is skipped.
        .on("customer.subscription", keep_status.latest_only())
        .build()?;
    let secret = SigningSecret::new("whsec_example")?;
    let receiver = Receiver::builder(registry)
        .secret(secret)
        .inbox(inbox)
        .observer(StderrObserver)
        .build()?;

    let body = r#"{"id": "evt_1", "object": "event", "type": "customer.subscription.updated",
        "data": {"object": {"id": "sub_1", "object": "subscription", "status": "active"}}}"#;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)?
        .as_secs();
    for _ in 0..3 {
        let admission = receiver.admit("POST").await.map_err(|answer| answer.body)?;
        let answer = receiver
            .receive(admission, sign(body, "whsec_example", now.try_into()?), body)
            .await;
        println!("answered {}", answer.status);
    }
    // A server runs `receiver.run(shutdown)` beside its router; here we run what is there and stop.
    if let Some(worker) = receiver.worker() {
        worker.run_until_idle().await?;
    }
    let rows: Vec<(String, String)> = sqlx::query_as("SELECT subscription, status FROM status_change")
        .fetch_all(&pool)
        .await?;
    println!("{rows:?}");
    assert_eq!(rows.len(), 1);
    std::fs::remove_dir_all(folder)?;
    Ok(())
}
