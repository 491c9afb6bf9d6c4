//! One suite for the inbox on memory, SQLite by two drivers, and PostgreSQL. Its own binary because it may start a database server.
#![allow(unreachable_pub)]
// What only the other database's tests need.
#![cfg_attr(
    not(all(feature = "sqlite", feature = "postgres")),
    allow(unused, irrefutable_let_patterns)
)]

#[macro_use]
mod bed;
#[cfg(feature = "_sqlx")]
mod apart;
mod chaos;
#[cfg(all(feature = "sqlite", feature = "testing"))]
mod contract;
#[cfg(all(feature = "client", feature = "sqlite", feature = "postgres"))]
mod current;
mod delayed;
mod deliveries;
mod deploys;
mod driver;
#[cfg(all(feature = "endpoints", feature = "sqlite", feature = "postgres"))]
mod endpoints;
mod explore;
mod faults;
mod finding;
mod follow_ups;
mod history;
#[cfg(feature = "_sqlx")]
mod hot_lanes;
mod identity;
mod ledger;
mod lists;
mod looks;
mod model;
mod model_batches;
#[cfg(feature = "postgres")]
mod network;
mod observed;
mod operators;
mod planned;
mod receiving;
mod redaction;
mod reread;
mod retention;
mod rules;
mod server;
mod setup;
mod shares;

#[cfg(feature = "_sqlx")]
mod backlogs;
#[cfg(feature = "_sqlx")]
mod batches;
#[cfg(feature = "_sqlx")]
mod database;
#[cfg(all(feature = "_sqlx", unix))]
mod killed;
#[cfg(all(feature = "_sqlx", unix))]
mod killed_batches;
mod pooler;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "postgres")]
mod rights;
#[cfg(all(feature = "_sqlx", unix))]
mod rolling;
#[cfg(feature = "sqlite")]
mod rusqlite;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "_sqlx")]
mod storms;
#[cfg(all(feature = "sqlite", unix))]
mod taken_away;
#[cfg(feature = "postgres")]
mod tls;
mod twins;
#[cfg(feature = "_sqlx")]
mod upgrade;
