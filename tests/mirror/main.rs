//! The mirror on SQLite and PostgreSQL: what events, lists and readings leave in its tables.

#[macro_use]
mod bed;
#[allow(dead_code)]
#[path = "../inbox/server.rs"]
mod server;
#[allow(dead_code)]
#[path = "../support/transport.rs"]
mod transport;

mod bodies;
mod killed;
mod lists;
mod modes;
mod orders;
#[cfg(feature = "reconcile")]
mod peers;
mod queries;
mod readings;
mod setup;
mod verified;
mod world;
mod writes;
