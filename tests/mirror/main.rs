//! The mirror on SQLite and PostgreSQL: what events, lists and readings leave in its tables.

#[macro_use]
mod bed;
#[path = "../inbox/server.rs"]
mod server;
#[path = "../support/transport.rs"]
mod transport;

mod bodies;
mod killed;
mod lists;
mod orders;
mod readings;
mod setup;
mod verified;
mod world;
mod writes;
