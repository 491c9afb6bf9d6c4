//! How do I receive webhooks in actix-web?
//!
//! ```text
//! cargo run --example framework_actix --features actix
//! ```
//!
//! Starts, sends itself one signed event and one forged, prints both statuses and ends.

use actix_web::{App, HttpServer};
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

fn receiver() -> Result<Receiver, Box<dyn std::error::Error + Send + Sync>> {
    let registry = Registry::builder().on("customer.created", welcome).build()?;
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(SECRET)?);
    Ok(receiver.observer(StderrObserver).build()?)
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    // One receiver for all workers: clones share it.
    let receiver = receiver()?;
    let server = HttpServer::new(move || {
        App::new().route("/stripe/webhook", stripe_webhooks::actix::post(receiver.clone()))
    })
    .workers(1)
    .bind(("127.0.0.1", 0))?;
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let sent = actix_web::rt::task::spawn_blocking(move || {
        support::one_signed_one_forged(address, |body, now| sign(body, SECRET, now))
    });
    sent.await??;
    handle.stop(true).await;
    Ok(())
}
