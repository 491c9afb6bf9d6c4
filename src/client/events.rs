//! Lists of events.

use serde_json::Value;

use super::api::{Client, no_event};
use super::error::ClientError;
use super::list::ListRequest;
use super::params::Params;
use super::response::Response;
use crate::event::{Event, EventNotification};
use crate::object::RawObject;

/// The most event types that Stripe takes in one request (documented, read 2026-11).
const MOST_TYPES: usize = 20;

impl Client {
    /// Lists snapshot events, newest first. Stripe keeps them for 30 days, lists them seconds after they happen, and renders
    /// each in the API version of its time.
    pub fn events(&self) -> ListRequest<Event> {
        ListRequest::new(self, Ok("/v1/events".into()), read_event)
    }

    /// Lists thin events, newest first. Stripe keeps them for 30 days.
    pub fn notifications(&self) -> ListRequest<EventNotification> {
        ListRequest::new(self, Ok("/v2/core/events".into()), read_notification)
    }
}

impl ListRequest<Event> {
    /// Keeps to events of these types, by their exact names. Stripe takes 20 in one request: more of them are asked for in
    /// groups, one group after the other, and the order is newest first within each.
    pub fn types<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.set_types(types);
        self
    }

    /// Keeps to events whose delivery succeeded at every endpoint (`true`), or failed or is pending at one at least (`false`).
    pub fn delivery_success(self, succeeded: bool) -> Self {
        self.param("delivery_success", succeeded)
    }
}

impl ListRequest<EventNotification> {
    /// Keeps to events of these types; as for snapshot events, in groups of 20.
    pub fn types<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.set_types(types);
        self
    }

    /// Keeps to events about this object.
    pub fn object_id(self, id: impl Into<String>) -> Self {
        self.param("object_id", id.into())
    }
}

impl<I> ListRequest<I> {
    fn set_types<S: Into<String>>(&mut self, types: impl IntoIterator<Item = S>) {
        let mut types: Vec<String> = types.into_iter().map(Into::into).collect();
        types.sort_unstable();
        types.dedup();
        if types.is_empty() {
            // Stripe would list all of them.
            self.path = Err("a list of events of no type is asked for".into());
        }
        let groups = types.chunks(MOST_TYPES);
        let groups = groups.map(|group| Params::new().set("types", Value::from(group)));
        self.parts = groups.collect();
    }
}

fn read_event(raw: &RawObject, response: &Response) -> Result<Event, ClientError> {
    Event::from_body_without_verification(raw.as_str()).map_err(|error| no_event(response, &error))
}

fn read_notification(raw: &RawObject, response: &Response) -> Result<EventNotification, ClientError> {
    EventNotification::from_body_without_verification(raw.as_str())
        .map_err(|error| no_event(response, &error))
}
