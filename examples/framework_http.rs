//! How do I receive webhooks where there are only the types of the `http` crate, as under Lambda?
//!
//! ```text
//! cargo run --example framework_http --features http
//! ```
//!
//! A request with its body goes in, a response comes out. Makes itself one signed request and one forged, prints both
//! statuses and ends.

use std::time::{SystemTime, UNIX_EPOCH};

use http::{Request, Response};
use stripe_webhooks::object::Customer;
use stripe_webhooks::{
    Context, Event, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver, sign,
};

const SECRET: &str = "whsec_example";
const BODY: &str = r#"{"id": "evt_1", "object": "event", "type": "customer.created",
    "data": {"object": {"id": "cus_1", "object": "customer"}}}"#;

async fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    println!("welcome, {}", event.object().id);
    Ok(())
}

fn receiver() -> Result<Receiver, Box<dyn std::error::Error + Send + Sync>> {
    let registry = Registry::builder().on("customer.created", welcome).build()?;
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(SECRET)?);
    Ok(receiver.observer(StderrObserver).build()?)
}

/// What a platform calls for each request. The platform has read the body and limits its size.
async fn app(receiver: &Receiver, request: Request<Vec<u8>>) -> Response<String> {
    match request.uri().path() {
        "/stripe/webhook" => stripe_webhooks::http::respond(receiver, None, request).await,
        _ => {
            let mut response = Response::new("not found".to_owned());
            *response.status_mut() = http::StatusCode::NOT_FOUND;
            response
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let receiver = receiver()?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    for (what, secret) in [("signed", SECRET), ("forged", "whsec_of_somebody_else")] {
        let request = Request::post("/stripe/webhook")
            .header("Stripe-Signature", sign(BODY, secret, now))
            .body(BODY.as_bytes().to_vec())?;
        println!("{what} {}", app(&receiver, request).await.status().as_u16());
    }
    Ok(())
}
