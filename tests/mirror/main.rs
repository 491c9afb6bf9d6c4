//! The mirror on SQLite and PostgreSQL: what events, lists and readings leave in its tables.

#[macro_use]
mod bed;
#[path = "../inbox/server.rs"]
mod server;
#[path = "../support/transport.rs"]
mod transport;

mod erase;
mod import;
mod rebuild;
mod writes;
