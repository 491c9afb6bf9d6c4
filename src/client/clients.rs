//! The clients of a receiver, and the reading of objects for handlers.

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::api::Client;
use super::error::ClientError;
use super::fetched::Fetched;
use super::key::KeyMode;
use super::path;
use crate::event::{Current, Delivery};
use crate::handler::{Context, HandlerError, ReadCurrent};
use crate::object::RawObject;
use crate::object::paths::KindPaths;
use crate::rt::BoxFuture;

/// The clients that handlers' events are asked about with: one, or one of live mode and one of test mode.
#[derive(Clone, Default)]
pub(crate) struct Clients(Vec<Client>);

/// The reason why there is no client for an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoClient {
    /// No client was given.
    #[error("no client of Stripe's API was given: `Receiver::builder(…).client(client)`")]
    NotGiven,
    /// Every client's key is of the other mode: it would find nothing of the event's.
    #[error(
        "a {} event, and every client's key is of {} mode: give a client with a key of the event's mode, too",
        if *livemode { "live" } else { "test" }, if *livemode { "test" } else { "live" }
    )]
    #[non_exhaustive]
    OtherMode {
        /// True if the event is of live mode.
        livemode: bool,
    },
}

impl Clients {
    pub(crate) fn push(&mut self, client: Client) {
        self.0.push(client);
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend(others.0.iter().cloned());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The client whose key is of the event's mode, asking where the event happened.
    pub(crate) fn of(&self, delivery: &Delivery) -> Result<Client, NoClient> {
        Ok(self.in_mode(delivery.livemode())?.for_delivery(delivery))
    }

    /// The client whose key is of this mode.
    pub(crate) fn in_mode(&self, livemode: bool) -> Result<Client, NoClient> {
        let own = if livemode { KeyMode::Live } else { KeyMode::Test };
        let with = |mode| self.0.iter().find(|client| client.key().mode() == mode);
        match with(own).or_else(|| with(KeyMode::Unknown)) {
            Some(client) => Ok(client.clone()),
            None if self.0.is_empty() => Err(NoClient::NotGiven),
            None => Err(NoClient::OtherMode { livemode }),
        }
    }

    /// The place where the object of an event can be fetched; `None` if it cannot be by itself.
    pub(crate) fn place_of(&self, delivery: &Delivery) -> Result<Option<Place>, NoClient> {
        let client = self.of(delivery)?;
        Ok(address(delivery).map(|(path, id)| Place { client, path, id }))
    }
}

/// A place where an object can be fetched.
pub(crate) struct Place {
    client: Client,
    path: String,
    id: String,
}

impl Place {
    /// The object as it is now; one that is gone is a value.
    pub(crate) async fn fetch(&self) -> Result<Fetched<RawObject>, ClientError> {
        self.client.find_by(&self.path, &self.id).await
    }

    /// Tells places apart.
    #[cfg(feature = "inbox")]
    pub(crate) fn key(&self) -> String {
        let of = |text: Option<&str>| text.unwrap_or_default().to_owned();
        let (account, context) = (of(self.client.account()), of(self.client.context()));
        format!(
            "{:?}\n{account}\n{context}\n{}",
            self.client.key().mode(),
            self.path
        )
    }
}

impl ReadCurrent for Clients {
    fn read_current<'a>(
        &'a self,
        delivery: &'a Delivery,
    ) -> BoxFuture<'a, Result<Option<Arc<Current>>, HandlerError>> {
        Box::pin(async move {
            let place = self.place_of(delivery).map_err(HandlerError::new)?;
            Ok(match place {
                Some(place) => Some(Arc::new(place.fetch().await.map_err(HandlerError::new)?)),
                None => None,
            })
        })
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.0).finish()
    }
}

impl<S> Context<'_, S> {
    /// A client of Stripe's API that asks in the event's account and context. Needs the feature `client`.
    ///
    /// With an inbox the handler runs inside a database transaction, which a call holds open for as long as Stripe takes: what can
    /// wait belongs into a [`follow_up`](Self::follow_up) or [`on_commit`](Self::on_commit); the object as it is now is read
    /// beforehand for handlers [`with_current`](crate::HandlerExt::with_current).
    ///
    /// # Errors
    /// [`NoClient`] if the receiver was given none ([`client`](crate::receiver::ReceiverBuilder::client)), or none whose key is of
    /// the event's mode.
    pub fn client(&self) -> Result<Client, NoClient> {
        let clients: &Clients = self.provided().ok_or(NoClient::NotGiven)?;
        clients.of(self.delivery())
    }
}

/// Path and id of the object of an event.
fn address(delivery: &Delivery) -> Option<(String, String)> {
    let event = match delivery {
        Delivery::Thin(event) => {
            let related = event.related_object()?;
            return Some((related.url?.to_owned(), related.id.to_owned()));
        }
        Delivery::Snapshot(event) => event,
    };
    let kind = event
        .object_kind()
        .or_else(|| delivery.event_type().object_kind())?;
    let id = event.object_id().unwrap_or_default();
    let paths = KindPaths::of(kind)?.retrieve;
    paths.iter().find_map(|template| {
        if template.contains("{id}") == id.is_empty() {
            return None;
        }
        let template = match template.split_once("/{parent}") {
            None => (*template).to_owned(),
            Some((above, below)) => {
                let parent = parent_of(event, above.rsplit('/').next()?)?;
                format!("{above}/{}{below}", path::escaped(&parent))
            }
        };
        Some((path::with_id(&template, id).ok()?, id.to_owned()))
    })
}

/// The id of the object that an event's object belongs to. `family`: that one's name in a path, such as `customers`.
fn parent_of(event: &crate::Event, family: &str) -> Option<String> {
    let member = match family {
        "application_fees" => "fee",
        family => family.strip_suffix('s')?,
    };
    let value = event.raw_object().get(member)?;
    let id = match value.as_str().starts_with('{') {
        true => value.get("id")?.decode::<String>(),
        false => value.decode::<String>(),
    };
    // Dots alone would be read as the folder above.
    id.ok()
        .filter(|id| !id.is_empty() && !id.bytes().all(|byte| byte == b'.'))
}
