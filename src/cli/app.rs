//! What the commands work on.

use std::fmt;
use std::sync::Arc;

use tokio::sync::OnceCell;

use super::failure::Failure;
use super::out::Out;
use crate::client::{ApiKey, Client};
use crate::endpoints::{EndpointStore, Wanted};
use crate::inbox::{Inbox, Options, Postgres, Sqlite, Store};
use crate::mirror::{Kinds, Mirror, Settings};
use crate::operate::{By, Desk};
use crate::receiver::Receiver;
use crate::registry::Registry;

/// The parts of an application that the commands work on. Each part is optional: a command that lacks one says which.
///
/// ```
/// use stripe_webhooks::{Context, Delivery, HandlerResult, Receiver, Registry, SigningSecret, cli, inbox::Memory};
///
/// fn audit(event: Delivery, _: Context<'_>) -> HandlerResult { Ok(()) }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let registry = Registry::builder().on("*", audit).build()?;
/// let receiver = Receiver::builder(registry).secret(SigningSecret::new("whsec_mine")?).inbox(Memory::new()).build()?;
/// let app = cli::App::new().receiver(receiver);
/// # let _ = app; Ok(()) }
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct App {
    receiver: Option<Receiver>,
    registry: Option<Arc<Registry>>,
    inbox: Option<Inbox>,
    database: Option<(String, Options)>,
    client: Option<Client>,
    mirror: Option<Mirror>,
    wanted: Vec<Wanted>,
    endpoints: Option<Arc<dyn EndpointStore>>,
    opened: Arc<OnceCell<Opened>>,
}

/// A database that a command has opened by its URL.
struct Opened {
    store: Arc<dyn Store>,
    endpoints: Arc<dyn EndpointStore>,
}

impl App {
    /// An application without any part: only the commands that need none work.
    pub fn new() -> Self {
        Self::default()
    }

    /// The receiver, with its registry, its inbox and its endpoints: all that most commands need.
    pub fn receiver(mut self, receiver: Receiver) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// The handlers, where there is no receiver.
    pub fn registry(mut self, registry: impl Into<Arc<Registry>>) -> Self {
        self.registry = Some(registry.into());
        self
    }

    /// The inbox, where there is no receiver. With a registry ([`Inbox::registry`]) dry runs have its handlers.
    pub fn inbox(mut self, inbox: Inbox) -> Self {
        self.inbox = Some(inbox);
        self
    }

    /// The URL of the inbox's database, `sqlite://…` or `postgres://…`, with its settings. It is opened by the first command that
    /// needs it, where neither a receiver nor an inbox is there; a SQLite file must exist, except for `migrate`.
    pub fn database(mut self, url: impl Into<String>, options: Options) -> Self {
        self.database = Some((url.into(), options));
        self
    }

    /// The client of Stripe's API. Default: one with the key in `STRIPE_API_KEY`, at `STRIPE_API_BASE` where that is set.
    pub fn client(mut self, client: Client) -> Self {
        self.client = Some(client);
        self
    }

    /// The mirror. Default: one in the inbox's database, of the kinds that the command names.
    pub fn mirror(mut self, mirror: Mirror) -> Self {
        self.mirror = Some(mirror);
        self
    }

    /// The endpoints that Stripe is to have, for `endpoints plan` and `apply`.
    pub fn endpoints(mut self, wanted: impl IntoIterator<Item = Wanted>) -> Self {
        self.wanted.extend(wanted);
        self
    }

    /// The place of endpoints and their signing secrets. Default: the inbox's database, where it is named by its URL.
    pub fn endpoint_store(mut self, store: impl EndpointStore) -> Self {
        self.endpoints = Some(Arc::new(store));
        self
    }

    pub(super) fn its_receiver(&self) -> Option<&Receiver> {
        self.receiver.as_ref()
    }

    pub(super) fn wanted(&self) -> &[Wanted] {
        &self.wanted
    }

    pub(super) fn its_registry(&self) -> Option<&Registry> {
        self.registry
            .as_deref()
            .or(self.receiver.as_ref().map(Receiver::registry))
    }

    /// The operator's desk over whatever is there.
    pub(super) async fn desk(&self) -> Result<Desk, Failure> {
        if let Some(desk) = self.receiver.as_ref().and_then(Desk::of) {
            return Ok(desk);
        }
        let inbox = self.inbox.as_ref().filter(|inbox| inbox.store().is_some());
        let store = match inbox.and_then(|inbox| inbox.store()) {
            Some(store) => Arc::clone(store),
            None => Arc::clone(&self.open().await?.store),
        };
        let mut desk = Desk::new(store);
        if let Some(inbox) = inbox {
            desk = desk.with_inbox(inbox.clone());
        }
        if let Some(registry) = &self.registry {
            desk = desk.with_registry(Arc::clone(registry));
        }
        Ok(desk)
    }

    /// Writes an act into the audit that the store does not do itself, before it begins; where there is no audit that is told.
    pub(super) async fn note(&self, by: &By, action: &str, detail: &str, out: &Out) -> Result<(), Failure> {
        if self.receiver.is_none() && self.inbox.is_none() && self.database.is_none() {
            out.note("this act is in no audit: no database is named (DATABASE_URL)");
            return Ok(());
        }
        let desk = self.desk().await?;
        Ok(desk.store().add_audit(&by.who, action, &by.why, detail).await?)
    }

    /// The URL and the settings of the database, where it is named.
    pub(super) fn url(&self) -> Result<&(String, Options), Failure> {
        self.database.as_ref().ok_or_else(|| {
            Failure::usage("which database? Set DATABASE_URL, or say --database sqlite://inbox.db or --database postgres://…")
        })
    }

    async fn open(&self) -> Result<&Opened, Failure> {
        let (url, options) = self.url()?;
        let open = || async {
            if let Some(path) = sqlite_path(url) {
                if !path.exists() {
                    return Err(Failure::usage(format!(
                        "there is no database file {}: is the path right, from here? (`migrate` makes a new one)",
                        path.display()
                    )));
                }
            }
            self.open_or_create(url, options.clone()).await
        };
        self.opened.get_or_try_init(open).await
    }

    /// Opens the database; a SQLite file that is not there is made.
    pub(super) async fn create(&self) -> Result<(), Failure> {
        let (url, options) = self.url()?;
        self.opened
            .get_or_try_init(|| self.open_or_create(url, options.clone()))
            .await?;
        Ok(())
    }

    async fn open_or_create(&self, url: &str, options: Options) -> Result<Opened, Failure> {
        match url.split(':').next() {
            Some("sqlite") => {
                let sqlite = Sqlite::open_with(url, options).await?;
                Ok(Opened {
                    store: Arc::new(sqlite.clone()),
                    endpoints: Arc::new(sqlite),
                })
            }
            Some("postgres" | "postgresql") => {
                let postgres = Postgres::connect_with(url, options).await?;
                Ok(Opened {
                    store: Arc::new(postgres.clone()),
                    endpoints: Arc::new(postgres),
                })
            }
            _ => Err(Failure::usage(
                "the database's URL begins with sqlite:// or postgres://",
            )),
        }
    }

    /// The client, or one by the environment.
    pub(super) fn stripe(&self) -> Result<Client, Failure> {
        if let Some(client) = &self.client {
            return Ok(client.clone());
        }
        let key = variable("STRIPE_API_KEY").ok_or_else(|| {
            Failure::usage("STRIPE_API_KEY is not set: take a key (a restricted one will do) from https://dashboard.stripe.com/test/apikeys")
        })?;
        let key = ApiKey::new(key).map_err(|error| Failure::usage(format!("STRIPE_API_KEY: {error}")))?;
        let mut client = Client::builder(key);
        if let Some(url) = variable("STRIPE_API_BASE") {
            client = client.base_url(url);
        }
        client.build().map_err(|error| Failure::usage(error.to_string()))
    }

    /// The mirror, or one in the inbox's database.
    pub(super) async fn mirrored(&self, kinds: Kinds) -> Result<Mirror, Failure> {
        if let Some(mirror) = &self.mirror {
            return Ok(mirror.clone());
        }
        let store = Arc::clone(self.desk().await?.store());
        Ok(Mirror::open(store, Settings::from(kinds)).await?)
    }

    /// The place of endpoints and their secrets.
    pub(super) async fn endpoint_records(&self) -> Result<Arc<dyn EndpointStore>, Failure> {
        match &self.endpoints {
            Some(store) => Ok(Arc::clone(store)),
            None => Ok(Arc::clone(&self.open().await?.endpoints)),
        }
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("receiver", &self.receiver.is_some())
            .field("database", &self.database.is_some())
            .field("client", &self.client.is_some())
            .finish_non_exhaustive()
    }
}

/// A variable of the environment that is not blank.
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.trim().is_empty())
}

/// The file of a SQLite URL.
fn sqlite_path(url: &str) -> Option<std::path::PathBuf> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    let path = path.split('?').next().unwrap_or_default();
    (!path.is_empty()).then(|| path.into())
}
