//! The client of Stripe's API, over transports that play a script.

mod calls;
#[cfg(all(feature = "client-reqwest", feature = "testing-api", feature = "families"))]
mod current;
mod endpoints;
#[cfg(all(feature = "client-reqwest", feature = "testing-api"))]
mod fake;
mod limits;
mod lists;
#[cfg(feature = "client-reqwest")]
mod peers;
mod refusals;
mod retries;
mod script;
#[cfg(feature = "client-reqwest")]
mod wire;

use script::{Script, answer, json_answer, refused};
use stripe_webhooks::client::{ApiKey, Client, ClientBuilder, Rate};

pub(crate) const KEY: &str = "sk_test_51ScriptedKeyOfTheClientTests";

/// A client of a script, which waits for no limiter.
fn builder(script: &Script) -> ClientBuilder {
    Client::builder(ApiKey::new(KEY).unwrap())
        .transport(script.clone())
        .rate(Rate::unlimited())
}

fn client(script: &Script) -> Client {
    builder(script).build().unwrap()
}
