//! The additions of other parts of this crate to an inbox, through the registry: tables to be there before the first event runs, values
//! for handlers, follow-ups.

use std::sync::Arc;

use super::apply::FollowUpHandler;
use super::{BoxFuture, Inbox, Store, StoreError};
use crate::handler::StateMap;
use crate::registry::Registry;

/// A part that works beside the application's handlers, on the inbox's database.
pub(crate) trait Companion: Send + Sync {
    /// Makes ready what its handlers need. Called before a worker claims its first event, and again until it succeeds.
    fn prepare<'a>(&'a self, store: &'a Arc<dyn Store>) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Adds the values that handlers ask for.
    fn provide(&self, store: &Arc<dyn Store>, provided: &mut StateMap);

    /// The handlers of its durable follow-ups, by name.
    fn follow_ups(&self, inbox: &Inbox, store: &Arc<dyn Store>) -> Vec<(&'static str, FollowUpHandler)>;
}

/// The companions of a registry.
pub(super) fn of(registry: &Registry) -> impl Iterator<Item = &dyn Companion> {
    let companions = registry.companions().iter();
    companions.filter_map(|any| Some(&**any.downcast_ref::<Arc<dyn Companion>>()?))
}
