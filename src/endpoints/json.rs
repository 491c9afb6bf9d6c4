//! Endpoints as JSON, as they are kept.

use std::io::{self, ErrorKind};

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::store::{EndpointRecord, KeptSecret};
use super::wanted::{Scope, is_id};

fn invalid(text: impl Into<String>) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, text.into())
}

/// Reads one.
pub(super) fn read(value: &Value) -> io::Result<EndpointRecord> {
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let id = text("id").filter(|id| is_id(id));
    let mut record = EndpointRecord::new(
        id.ok_or_else(|| invalid("an endpoint without a good id"))?,
        text("label").unwrap_or_default(),
    );
    record.account = text("account");
    record.livemode = value["livemode"].as_bool();
    record.scope = text("scope").and_then(|word| Scope::read(&word));
    record.shadow = value["shadow"].as_bool().unwrap_or_default();
    for kept in value["secrets"].as_array().map(Vec::as_slice).unwrap_or_default() {
        let secret = KeptSecret::new(kept["secret"].as_str().unwrap_or_default());
        let mut secret = secret.map_err(|error| invalid(error.to_string()))?;
        if let Some(endpoint) = kept["endpoint"].as_str() {
            secret = secret.of_endpoint(endpoint);
        }
        if let Some(at) = kept["retires_at"].as_i64() {
            let at = OffsetDateTime::from_unix_timestamp(at);
            secret = secret.retires_at(at.map_err(|_| invalid("a `retires_at` out of range"))?);
        }
        record.secrets.push(secret);
    }
    Ok(record)
}

/// Writes one, with its secrets.
pub(super) fn write(record: &EndpointRecord) -> Value {
    let secrets = record.secrets.iter().map(|secret| {
        json!({"endpoint": secret.endpoint(), "secret": secret.expose(), "retires_at": secret.retires_at_unix()})
    });
    json!({
        "id": record.id, "label": record.label, "account": record.account, "livemode": record.livemode,
        "scope": record.scope.map(Scope::as_str), "shadow": record.shadow, "secrets": secrets.collect::<Value>(),
    })
}
