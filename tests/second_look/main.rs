//! The second look: Stripe is asked about what was posted. A binary of its own, because it starts itself again as the process that
//! is killed.
#![allow(unreachable_pub)]

#[macro_use]
#[path = "../inbox/bed.rs"]
#[allow(dead_code, unused_macros)]
mod bed;
#[path = "../inbox/rusqlite.rs"]
#[allow(dead_code)]
mod rusqlite;
#[path = "../inbox/server.rs"]
#[allow(dead_code)]
mod server;

mod answers;
mod floods;
mod killed;
mod quarantine;
mod stand;
#[path = "../support/transport.rs"]
mod transport;
