//! How do I receive webhooks in axum?
//!
//! ```text
//! cargo run --example framework_axum --features axum
//! ```
//!
//! Starts, sends itself one signed event and one forged, prints both statuses and ends.

use stripe_webhooks::object::Customer;
use stripe_webhooks::{
    Context, Event, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver, sign,
};

#[path = "support/post.rs"]
mod support;

const SECRET: &str = "whsec_example";

async fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    println!("welcome, {}", event.object().id);
    Ok(())
}

fn app() -> Result<axum::Router, Box<dyn std::error::Error + Send + Sync>> {
    let registry = Registry::builder().on("customer.created", welcome).build()?;
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(SECRET)?);
    let receiver = receiver.observer(StderrObserver).build()?;
    Ok(axum::Router::new().route("/stripe/webhook", stripe_webhooks::axum::post(receiver)))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = app()?;
    tokio::spawn(async move { axum::serve(listener, app).await });
    tokio::task::spawn_blocking(move || {
        support::one_signed_one_forged(address, |body, now| sign(body, SECRET, now))
    })
    .await??;
    Ok(())
}
