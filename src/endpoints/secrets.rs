//! Where a new endpoint's signing secret goes.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::error::EndpointStoreError;
use super::file::create_private;
use super::store::{EndpointRecord, EndpointStore};
use crate::rt::BoxFuture;

/// The place that signing secrets of new endpoints go to. Stripe shows each once.
///
/// Every [`EndpointStore`] is one; beside those there are [`SecretFile`] and [`TerminalSecrets`]. For a vault of one's own:
/// implement it.
pub trait EndpointSecrets: Send + Sync {
    /// Makes sure that a secret could be kept. Asked before an endpoint is created; agrees by default.
    ///
    /// # Errors
    /// Any, and no endpoint is created.
    fn ready(&self) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        Box::pin(async { Ok(()) })
    }

    /// Keeps the secret of a new endpoint: the last of `record`'s. Durable when it returns.
    ///
    /// # Errors
    /// Any, and the endpoint is deleted again.
    fn keep(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>>;
}

impl<S: EndpointStore> EndpointSecrets for S {
    fn ready(&self) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        Box::pin(async { self.revision().await.map(drop) })
    }

    /// Beside secrets that the endpoint has already.
    fn keep(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        Box::pin(keep_in(self, record))
    }
}

pub(super) async fn keep_in(
    store: &dyn EndpointStore,
    record: EndpointRecord,
) -> Result<(), EndpointStoreError> {
    let mut all = store.all().await?;
    let known = all.iter().position(|known| known.id == record.id);
    let known = known.map(|place| all.swap_remove(place));
    store.put(record.merge_into(known)).await
}

/// A new file of mode 0600 that holds the signing secret and nothing else, as systemd's credentials and Docker's secrets do.
///
/// For one endpoint: a file that is there is never overwritten.
#[derive(Debug, Clone)]
pub struct SecretFile {
    path: PathBuf,
}

impl SecretFile {
    /// The file at that path, which must not be there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn failed(&self, error: &io::Error) -> EndpointStoreError {
        format!("{}: {error}", self.path.display()).into()
    }
}

impl EndpointSecrets for SecretFile {
    fn ready(&self) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        let ready = match self.path.try_exists() {
            Ok(false) => Ok(()),
            Ok(true) => Err(self.failed(&io::ErrorKind::AlreadyExists.into())),
            Err(error) => Err(self.failed(&error)),
        };
        Box::pin(async { ready })
    }

    fn keep(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        let write = || {
            let secret = record.secrets.last().ok_or(io::ErrorKind::InvalidInput)?;
            let mut file = create_private(&self.path)?;
            file.write_all(secret.expose().as_bytes())?;
            file.sync_all()
        };
        let written = write().map_err(|error| self.failed(&error));
        Box::pin(async { written })
    }
}

/// A terminal on which signing secrets are shown once, for somebody who puts them elsewhere.
///
/// Standard error must be a terminal: what goes to a pipe or a file of a CI stays there.
pub struct TerminalSecrets {
    out: Mutex<Box<dyn Write + Send>>,
    is_terminal: bool,
}

impl TerminalSecrets {
    /// Standard error.
    pub fn new() -> Self {
        Self {
            is_terminal: io::stderr().is_terminal(),
            out: Mutex::new(Box::new(io::stderr())),
        }
    }

    /// Anything else that the program vouches for to be seen once, such as a window of its own.
    pub fn shown_on(out: impl Write + Send + 'static) -> Self {
        Self {
            is_terminal: true,
            out: Mutex::new(Box::new(out)),
        }
    }
}

impl Default for TerminalSecrets {
    fn default() -> Self {
        Self::new()
    }
}

impl EndpointSecrets for TerminalSecrets {
    fn ready(&self) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        let ready = match self.is_terminal {
            true => Ok(()),
            false => Err("standard error is no terminal: a secret would stay in a log".into()),
        };
        Box::pin(async { ready })
    }

    fn keep(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        let secret = record.secrets.last();
        let shown = secret.map_or("", |secret| secret.expose());
        let endpoint = secret.and_then(|secret| secret.endpoint()).unwrap_or_default();
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let written = writeln!(
            out,
            "The signing secret of `{}` ({endpoint}), shown this once. Its id in the URL: {}\n{shown}",
            record.label, record.id
        );
        let written = written.and_then(|()| out.flush()).map_err(Into::into);
        Box::pin(async { written })
    }
}

impl fmt::Debug for TerminalSecrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TerminalSecrets")
            .field("is_terminal", &self.is_terminal)
            .finish_non_exhaustive()
    }
}
