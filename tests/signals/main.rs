//! Seen from outside: health, spans, metrics. Its own binary because a recorder and a subscriber are the process's.
#![allow(unreachable_pub)]

mod health;
mod measured;
#[allow(dead_code)]
#[path = "../inbox/server.rs"]
mod server;
mod spans;
mod stand;
