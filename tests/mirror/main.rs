//! The mirror on SQLite and PostgreSQL: what events, lists and readings leave in its tables.

#[macro_use]
mod bed;
#[allow(dead_code, unreachable_pub)]
#[path = "../inbox/server.rs"]
mod server;
#[allow(dead_code)]
#[path = "../support/transport.rs"]
mod transport;

mod bodies;
mod erase;
mod import;
mod killed;
mod lists;
mod modes;
mod orders;
#[cfg(feature = "reconcile")]
mod peers;
mod queries;
mod readings;
mod rebuild;
mod refresh;
mod setup;
mod verified;
mod world;
mod writes;
