//! Errors that no waiting mends: what the driver says when the settings are wrong, told as settings.

use std::{error::Error, io};

#[cfg(feature = "postgres-plain")]
use crate::inbox::StoreError;

/// The error as one of our own settings, if it is one.
pub(super) fn setting(e: &sqlx::Error) -> Option<String> {
    let text = match e {
        sqlx::Error::Configuration(why) => why.to_string(),
        // A handshake that broke off is the network's fault.
        sqlx::Error::Tls(why) if !is_io(&**why) => tls(&why.to_string()),
        sqlx::Error::Io(why) if is_refusal(why) => tls(&why.to_string()),
        sqlx::Error::Database(why) => {
            let code = why.code()?;
            match &*code {
                "28000" | "28P01" | "3D000" => {
                    format!("the server does not let this user in: {}", why.message())
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    Some(text)
}

fn tls(why: &str) -> String {
    // The driver's own words, which name features of its own.
    if why.contains("built without TLS") {
        return "sslmode asks for TLS, and this program was built without it: turn on the feature `postgres` \
                (`postgres-plain` has none)"
            .into();
    }
    if why.contains("does not support TLS") {
        return "sslmode asks for TLS, and the PostgreSQL server offers none".into();
    }
    format!(
        "TLS to the PostgreSQL server failed: {why}; the certificate is trusted through sslrootcert or the system's roots, and \
         sslmode says how far it is checked"
    )
}

/// A certificate that is not trusted, or that the server does not trust: the TLS library tells it as invalid data.
fn is_refusal(e: &io::Error) -> bool {
    let text = e.to_string();
    e.kind() == io::ErrorKind::InvalidData
        && ["invalid peer certificate", "received fatal alert"]
            .iter()
            .any(|start| text.starts_with(start))
}

fn is_io(e: &(dyn Error + 'static)) -> bool {
    let mut at = Some(e);
    while let Some(e) = at {
        if e.is::<io::Error>() {
            return true;
        }
        at = e.source();
    }
    false
}

/// Refuses files of the TLS settings that cannot be read. At a connection's start that would look like a server that is away.
#[cfg(feature = "postgres-plain")]
pub(super) fn check_certificates(connect: &sqlx::postgres::PgConnectOptions) -> Result<(), StoreError> {
    use sqlx::{ConnectOptions, postgres::PgSslMode};
    if matches!(connect.get_ssl_mode(), PgSslMode::Disable | PgSslMode::Allow) {
        return Ok(());
    }
    let url = connect.to_url_lossy();
    for (name, value) in url.query_pairs() {
        let Some(path) = value.strip_prefix("file: ").filter(|_| name.starts_with("ssl")) else {
            continue;
        };
        if let Err(e) = std::fs::File::open(path) {
            return Err(StoreError::Config(format!("{name}: {path} cannot be read: {e}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tls_that_cannot_be_had_is_a_setting_and_a_broken_handshake_is_not() {
        let invalid = |text: &str| io::Error::new(io::ErrorKind::InvalidData, text.to_owned());
        let untrusted = sqlx::Error::Io(invalid("invalid peer certificate: UnknownIssuer"));
        let missing = sqlx::Error::Tls(
            "TLS upgrade required by connect options but SQLx was built without TLS support".into(),
        );
        let none = sqlx::Error::Tls("server does not support TLS".into());
        for (e, want) in [
            (untrusted, "UnknownIssuer"),
            (missing, "feature `postgres`"),
            (none, "offers none"),
        ] {
            let said = setting(&e).unwrap_or_default();
            assert!(said.contains(want), "{said}");
        }
        let reset = io::Error::from(io::ErrorKind::ConnectionReset);
        assert_eq!(setting(&sqlx::Error::Tls(Box::new(reset))), None);
        assert_eq!(setting(&sqlx::Error::Io(invalid("anything else"))), None);
        assert_eq!(setting(&sqlx::Error::PoolTimedOut), None);
    }
}
