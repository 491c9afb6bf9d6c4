//! How do I receive webhooks with a `tower::Service`, here under hyper?
//!
//! ```text
//! cargo run --example framework_tower --features tower
//! ```
//!
//! Starts, sends itself one signed event and one forged, prints both statuses and ends.

use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use stripe_webhooks::object::Customer;
use stripe_webhooks::tower::WebhookService;
use stripe_webhooks::{
    Context, Event, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver, sign,
};
use tower_service::Service;

#[path = "support/post.rs"]
mod support;

const SECRET: &str = "whsec_example";

async fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    println!("welcome, {}", event.object().id);
    Ok(())
}

fn app() -> Result<WebhookService, Box<dyn std::error::Error + Send + Sync>> {
    let registry = Registry::builder().on("customer.created", welcome).build()?;
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(SECRET)?);
    let receiver = receiver.observer(StderrObserver).build()?;
    Ok(WebhookService::new(receiver))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let app = app()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let app = app.clone();
            // hyper calls with `&self`, a tower service wants `&mut self`: each request gets a clone.
            let service = service_fn(move |request| app.clone().call(request));
            let connection = hyper::server::conn::http1::Builder::new();
            tokio::spawn(connection.serve_connection(TokioIo::new(stream), service));
        }
    });
    tokio::task::spawn_blocking(move || {
        support::one_signed_one_forged(address, |body, now| sign(body, SECRET, now))
    })
    .await??;
    Ok(())
}
