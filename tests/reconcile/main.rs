//! Stripe's list of events, the inbox and the ledger between them. A binary of its own, because it starts itself again as the process that is
//! killed.

mod bed;
mod connect;
mod edges;
mod faults;
mod finds;
mod histories;
mod killed;
mod listens;
mod peers;
mod polls;
mod refusals;
mod reports;
#[path = "../support/transport.rs"]
mod transport;
