//! Shows how to: call Stripe's API over an HTTP library of your own. Here it is ureq, which blocks; a local stand-in
//! answers instead of Stripe.

use bytes::Bytes;
use serde_json::json;
use stripe_webhooks::client::{
    ApiKey, BODY_LIMIT, Client, Fetched, Rate, Transport, TransportError, TransportErrorKind,
};
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::object::Customer;
use stripe_webhooks::testing::FakeApi;

#[derive(Debug)]
struct Ureq(ureq::Agent);

impl Ureq {
    fn new() -> Self {
        // Every status is an answer, and redirects are not followed: the client decides.
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self(ureq::Agent::new_with_config(config))
    }
}

impl Transport for Ureq {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let agent = self.0.clone();
        let blocking = move || {
            let request = request.map(|body| body.to_vec());
            let (head, mut body) = agent.run(request).map_err(not_sent)?.into_parts();
            let body = body.with_config().limit(BODY_LIMIT as u64).read_to_vec();
            Ok(http::Response::from_parts(head, body.map_err(not_sent)?.into()))
        };
        Box::pin(async move {
            let answer = tokio::task::spawn_blocking(blocking).await;
            answer.unwrap_or_else(|error| {
                Err(TransportError::new(TransportErrorKind::Other, error.to_string()))
            })
        })
    }
}

/// The client tries again what failed on the way, so it wants to know.
fn not_sent(error: ureq::Error) -> TransportError {
    let kind = match &error {
        ureq::Error::BodyExceedsLimit(_) => return TransportError::too_large(),
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => TransportErrorKind::Connect,
        ureq::Error::Io(_) => TransportErrorKind::Interrupted,
        ureq::Error::Timeout(_) => TransportErrorKind::Timeout,
        _ => TransportErrorKind::Other,
    };
    TransportError::new(kind, error.to_string())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let api = FakeApi::start("sk_test_example")?;
    let jenny = json!({"id": "cus_1", "object": "customer", "email": "jenny@example.com"});
    api.put_object("/v1/customers/cus_1", &jenny);

    let stripe = Client::builder(ApiKey::new("sk_test_example")?)
        .base_url(api.url())
        .rate(Rate::unlimited())
        .transport(Ureq::new())
        .build()?;
    match stripe.retrieve::<Customer>("cus_1").await? {
        Fetched::Object(found) => println!("{} is there now", found.object.id),
        _ => println!("deleted"),
    }
    let missing = stripe.retrieve::<Customer>("cus_2").await;
    println!("cus_2: {}", missing.unwrap_err());
    print!("{}", stripe.requests());
    Ok(())
}
