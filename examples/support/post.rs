//! Stripe's part in the examples: posts one signed event and one forged, and prints the statuses of the answers.

use std::error::Error;
use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

const BODY: &str = r#"{"id": "evt_1", "object": "event", "type": "customer.created",
    "data": {"object": {"id": "cus_1", "object": "customer"}}}"#;

/// `sign`: makes the header from the body and the time.
pub(crate) fn one_signed_one_forged(
    address: SocketAddr,
    sign: impl Fn(&str, i64) -> String,
) -> Result<(), Box<dyn Error + Send + Sync>> {
    let agent =
        ureq::Agent::new_with_config(ureq::Agent::config_builder().http_status_as_error(false).build());
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    for (what, signature) in [("signed", sign(BODY, now)), ("forged", sign("another body", now))] {
        let answer = agent
            .post(format!("http://{address}/stripe/webhook"))
            .header("Stripe-Signature", signature)
            .send(BODY)?;
        println!("{what} {}", answer.status().as_u16());
    }
    Ok(())
}
