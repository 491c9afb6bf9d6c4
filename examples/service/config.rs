//! What the environment says. A setting that cannot work is refused at the start, with its name.

use std::path::PathBuf;

use stripe_webhooks::{SigningSecret, Verifier};

pub(crate) const USAGE: &str = "\
usage: service

environment:
  STRIPE_WEBHOOK_SECRET   signing secrets, separated by commas (required; two while one is replaced)
  LISTEN                  address and port (default 127.0.0.1:4242)
  DATABASE_URL            the SQLite file (default sqlite://service.db)
  MAIL_FOLDER             where mails are put (default mails)
  PAST_DUE_HAS_ACCESS     yes or no: whether access stays open while Stripe retries a payment (default yes)";

pub(crate) struct Config {
    pub(crate) verifier: Verifier,
    pub(crate) listen: String,
    pub(crate) database_url: String,
    pub(crate) mail_folder: PathBuf,
    pub(crate) past_due_has_access: bool,
}

impl Config {
    /// Reads the settings from `variable`: the environment, or a table in tests.
    pub(crate) fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let or = |name: &str, default: &str| variable(name).unwrap_or_else(|| default.to_owned());
        let secrets =
            variable("STRIPE_WEBHOOK_SECRET").ok_or("STRIPE_WEBHOOK_SECRET is not set; see --help")?;
        Ok(Self {
            verifier: verifier(&secrets).map_err(|error| format!("STRIPE_WEBHOOK_SECRET: {error}"))?,
            listen: or("LISTEN", "127.0.0.1:4242"),
            database_url: or("DATABASE_URL", "sqlite://service.db"),
            mail_folder: or("MAIL_FOLDER", "mails").into(),
            past_due_has_access: match &*or("PAST_DUE_HAS_ACCESS", "yes") {
                "yes" => true,
                "no" => false,
                other => return Err(format!("PAST_DUE_HAS_ACCESS: {other:?} is neither yes nor no")),
            },
        })
    }
}

/// All of the secrets are accepted.
fn verifier(secrets: &str) -> Result<Verifier, String> {
    let mut secrets = secrets.split(',').map(|secret| SigningSecret::new(secret.trim()));
    let first = secrets.next().ok_or("no secret")?;
    let first = Verifier::new(first.map_err(|error| error.to_string())?);
    secrets.try_fold(first, |verifier, secret| {
        Ok(verifier.with_secret(secret.map_err(|error| error.to_string())?))
    })
}
