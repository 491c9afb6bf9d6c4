//! The integration tests: one module per subject.

#[cfg(all(feature = "axum", feature = "tower", feature = "actix"))]
mod adapters;
#[cfg(all(feature = "cloud", feature = "inbox"))]
mod carriers;
mod changes;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "cloud")]
mod cloud;
#[cfg(feature = "all-objects")]
mod corpus;
#[cfg(feature = "testing")]
mod crashes;
#[cfg(feature = "families")]
mod decode;
mod dispatch;
#[cfg(feature = "families")]
mod drift;
#[cfg(all(feature = "endpoints", feature = "client-reqwest", feature = "testing-api"))]
mod endpoints;
mod envelope;
mod envelopes;
#[cfg(feature = "testing")]
mod event_lists;
#[cfg(feature = "testing-api")]
mod fake_api;
#[cfg(feature = "testing-api")]
mod fake_api_paging;
#[cfg(feature = "testing-api")]
mod fake_api_peers;
#[cfg(all(feature = "testing-api", feature = "billing"))]
mod fake_api_stripe;
#[cfg(feature = "testing-api")]
mod fake_api_writes;
#[cfg(feature = "testing")]
mod fuzzed;
#[cfg(feature = "inbox")]
mod handed_over;
#[cfg(feature = "testing")]
mod hints;
#[cfg(feature = "families")]
mod inspect;
#[cfg(feature = "testing")]
mod kit;
mod leaks;
mod limits;
mod paths;
mod receive;
#[cfg(feature = "inbox")]
mod recorded;
mod registration;
mod rooms;
#[cfg(all(feature = "testing", feature = "all-objects"))]
mod shapes;
mod signature;
#[cfg(all(feature = "sqlite", feature = "testing"))]
mod stored;
#[cfg(feature = "testing")]
mod stress;
mod support;
#[cfg(feature = "testing")]
mod testing;
