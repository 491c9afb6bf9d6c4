//! Deliveries that events wait for.

use serde_json::Value;

use super::endpoints::Endpoint;
use super::shelf::Place;
use super::state::{RoomId, State, StoredEvent};
use crate::signature::sign;
use crate::testing::pretty::pretty;
use crate::testing::stripe::FakeDelivery;

/// The deliveries that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Those that were never tried or given up.
    First,
    /// All that were not accepted.
    Again,
}

impl State {
    /// The deliveries that are due, in the order in which the events came about.
    pub(crate) fn due(&self, due: Due) -> Vec<FakeDelivery> {
        let mut found: Vec<(Place, FakeDelivery)> = Vec::new();
        for (room, held) in &self.rooms {
            for (place, event) in held.events.entries().chain(held.notifications.entries()) {
                for id in &event.pending {
                    let tried = event.attempts.get(id).copied();
                    let endpoint = self
                        .endpoint(room, id)
                        .filter(|_| due == Due::Again || tried.is_none());
                    if let Some(endpoint) = endpoint {
                        found.push((
                            place,
                            self.delivery(room, event, endpoint, tried.unwrap_or(0) + 1),
                        ));
                    }
                }
            }
        }
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, delivery)| delivery).collect()
    }

    /// An endpoint of the account, or the platform's.
    fn endpoint(&self, room: &RoomId, id: &str) -> Option<&Endpoint> {
        let platform = RoomId {
            account: None,
            live: room.live,
        };
        let rooms = [room, &platform].into_iter();
        let mut held = rooms.filter_map(|room| self.rooms.get(room)?.endpoints.get(id));
        held.next()
    }

    fn delivery(
        &self,
        room: &RoomId,
        event: &StoredEvent,
        endpoint: &Endpoint,
        attempt: u32,
    ) -> FakeDelivery {
        let mut body = event.body.clone();
        if let (Some(version), true) = (&endpoint.api_version, body.get("api_version").is_some()) {
            body["api_version"] = version.as_str().into();
        }
        let body = pretty(&body);
        FakeDelivery {
            event_id: event.id.clone(),
            event_type: event.event_type.clone(),
            endpoint_id: endpoint.id.clone(),
            account: room.account.clone(),
            url: endpoint.url.clone(),
            signature: sign(&body, endpoint.secret.as_str(), self.now()),
            body,
            attempt,
        }
    }

    /// Writes down what became of a delivery; `None`: it was lost on the way.
    pub(crate) fn delivered(&mut self, delivery: &FakeDelivery, status: Option<u16>) {
        for live in [false, true] {
            let room = RoomId {
                account: delivery.account.clone(),
                live,
            };
            let Some(room) = self.rooms.get_mut(&room) else {
                continue;
            };
            for events in [&mut room.events, &mut room.notifications] {
                let Some(event) = events.get_mut(&delivery.event_id) else {
                    continue;
                };
                let attempts = event.attempts.entry(delivery.endpoint_id.clone()).or_default();
                *attempts = delivery.attempt.max(*attempts);
                if status.is_some_and(|status| (200..300).contains(&status)) {
                    event.pending.remove(&delivery.endpoint_id);
                }
                if event.body.get("pending_webhooks").is_some_and(Value::is_number) {
                    event.body["pending_webhooks"] = event.pending.len().into();
                }
            }
        }
    }
}
