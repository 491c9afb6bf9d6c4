//! One account of a fake API: what is in it, and how it changes.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use super::lists::shown;
use super::state::RoomId;
use super::{Refused, Shared};
use crate::testing::TestEvent;

/// One account of a [`FakeApi`](super::FakeApi) or [`FakeStripe`](crate::testing::FakeStripe), in one mode: its objects, and the
/// changes of them, each with the events that Stripe makes of it.
///
/// A change gives the object as the API shows it. A change that Stripe would refuse is a [`Refused`].
///
/// ```
/// use serde_json::json;
/// use stripe_webhooks::testing::FakeApi;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let api = FakeApi::start("sk_test_mine")?;
/// let account = api.account("acct_1");
/// let customer = account.create("customer", json!({"id": "cus_1", "email": "jenny@example.com"}))?;
/// assert_eq!(customer["object"], "customer");
/// account.update("cus_1", json!({"email": null}))?;
/// account.delete("cus_1")?;
///
/// let types: Vec<_> = account.events().iter().map(|event| event["type"].clone()).collect();
/// assert_eq!(types, ["customer.created", "customer.updated", "customer.deleted"]);
/// let updated = &account.events()[1];
/// assert_eq!(updated["data"]["previous_attributes"], json!({"email": "jenny@example.com"}));
/// assert_eq!(updated["account"], "acct_1");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct FakeAccount {
    shared: Arc<Shared>,
    room: RoomId,
}

impl FakeAccount {
    pub(super) fn new(shared: Arc<Shared>, room: RoomId) -> Self {
        Self { shared, room }
    }

    /// The same account in live mode, or in test mode.
    #[must_use]
    pub fn livemode(mut self, live: bool) -> Self {
        self.room.live = live;
        self
    }

    /// Puts an object at a path, as [`FakeApi::put_object`](super::FakeApi::put_object) does.
    pub fn put_object(&self, path: impl Into<String>, object: &Value) {
        let mut state = self.shared.state();
        state.put_object(&self.room, &path.into(), object.clone());
    }

    /// Puts an event here, as delivered, wherever it says that it happened.
    pub fn put_event(&self, event: &TestEvent) {
        self.shared.state().put_event_in(&self.room, event, true);
    }

    /// Puts an event here whose delivery failed.
    pub fn put_undelivered(&self, event: &TestEvent) {
        self.shared.state().put_event_in(&self.room, event, false);
    }

    /// Makes an object of a kind (`customer`, `subscription`, …): as made up as a [`TestEvent`]'s, with the members over it.
    ///
    /// # Errors
    /// If there is one with that id, or was, unless its kind's ids are chosen by applications; if the kind has no ids.
    pub fn create(&self, kind: &str, members: Value) -> Result<Value, Refused> {
        self.shared.state().create(&self.room, kind, members, None)
    }

    /// Changes members of an object: objects are merged, everything else is replaced, a name in the metadata that is null goes.
    /// Without a change there is no event.
    ///
    /// # Errors
    /// If there is no such object.
    pub fn update(&self, id: &str, members: Value) -> Result<Value, Refused> {
        self.shared.state().update(&self.room, id, members, None)
    }

    /// Puts an element at the end of a list within an object (`items`, `lines`, …), like the first of the list, with the members
    /// over it. Beyond ten the object shows the first ten and `has_more`; the list's `url` has all.
    ///
    /// # Errors
    /// If there is no such object.
    pub fn append(&self, id: &str, list: &str, members: Value) -> Result<Value, Refused> {
        self.shared.state().append(&self.room, id, list, members)
    }

    /// Deletes an object and gives its stub; a subscription is canceled and stays.
    ///
    /// # Errors
    /// If there is no such object, or its kind is never deleted.
    pub fn delete(&self, id: &str) -> Result<Value, Refused> {
        self.shared.state().delete(&self.room, id, None)
    }

    /// Makes a deleted object again under its id, created now, with the members over what it was.
    ///
    /// # Errors
    /// If no such object was deleted, or ids of its kind are made by Stripe and never come back.
    pub fn revive(&self, id: &str, members: Value) -> Result<Value, Refused> {
        self.shared.state().revive(&self.room, id, members)
    }

    /// Records an event of any type about an object as it is now, for what Stripe tells beside changes
    /// (`invoice.upcoming`, `charge.dispute.funds_withdrawn`, …).
    ///
    /// # Errors
    /// If there is no such object.
    pub fn tell(&self, event_type: &str, id: &str) -> Result<(), Refused> {
        let mut state = self.shared.state();
        let found = state
            .room(&self.room)
            .find(id)
            .map(|(_, object)| shown(&object.value));
        let object = found.ok_or_else(|| Refused::missing("object", id, "id"))?;
        state.emit(&self.room, event_type, &object, None, None);
        Ok(())
    }

    /// An object, as the API shows it.
    pub fn object(&self, id: &str) -> Option<Value> {
        let state = self.shared.state();
        let (_, object) = state.rooms.get(&self.room)?.find(id)?;
        Some(shown(&object.value))
    }

    /// The objects of a kind, oldest first.
    pub fn objects(&self, kind: &str) -> Vec<Value> {
        let state = self.shared.state();
        let shelf = state
            .rooms
            .get(&self.room)
            .and_then(|room| room.objects.get(kind));
        let objects = shelf.into_iter().flat_map(|shelf| shelf.iter());
        objects.map(|object| shown(&object.value)).collect()
    }

    /// The events, oldest first, listed or not.
    pub fn events(&self) -> Vec<Value> {
        let state = self.shared.state();
        let events = state
            .rooms
            .get(&self.room)
            .into_iter()
            .flat_map(|room| room.events.iter());
        events.map(|event| event.body.clone()).collect()
    }

    /// The thin events, oldest first.
    pub fn notifications(&self) -> Vec<Value> {
        let state = self.shared.state();
        let events = state
            .rooms
            .get(&self.room)
            .into_iter()
            .flat_map(|room| room.notifications.iter());
        events.map(|event| event.body.clone()).collect()
    }
}

impl fmt::Debug for FakeAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeAccount")
            .field("account", &self.room.account)
            .field("livemode", &self.room.live)
            .finish_non_exhaustive()
    }
}
