//! Guides: what does not belong to one item.
//!
//! - [`drift`]: what an object of another API version looks like, and the table of shapes that Stripe changed;
//! - [`objects`]: the object in its enum, and which cargo feature holds which object;
//! - [`deploy`]: what happens when handlers, groups and processes come and go;
//! - [`order`]: events that arrive late, and handlers that want the newest state;
#![cfg_attr(
    feature = "inbox",
    doc = "- [`inbox`]: what the inbox does under each fault, how that is tested, and how fast it is;"
)]
#![cfg_attr(
    not(feature = "inbox"),
    doc = "- `inbox` (with the feature of that name): what the inbox does under each fault, and how fast it is;"
)]
#![cfg_attr(
    feature = "client",
    doc = "- [`client`]: calls to Stripe's API: what is tried again, how fast, what errors mean, and how lists are resumed;"
)]
#![cfg_attr(
    not(feature = "client"),
    doc = "- `client` (with the feature of that name): calls to Stripe's API, what is tried again, and how fast;"
)]
#![cfg_attr(
    feature = "endpoints",
    doc = "- [`endpoints`]: webhook endpoints at Stripe, planned in CI, created, rotated and upgraded from the code;"
)]
#![cfg_attr(
    not(feature = "endpoints"),
    doc = "- `endpoints` (with the feature of that name): webhook endpoints at Stripe, planned in CI and made from the code;"
)]
//! - [`mirror`]: Stripe's objects in your own database, kept by the events, with ten queries people need;
//! - [`mirror_tables`]: all tables of the mirror;
//! - [`second_look`]: Stripe itself is asked about what was posted, before it counts;
//! - [`reconcile`]: events that were missed, the ledger of covered time, and receiving by polling;
//! - [`frameworks`]: whole programs for actix-web, tower and programs without a runtime;
//! - [`cost`]: what a delivery and a build cost, beside other libraries.
//!
//! These modules hold text only.

#[cfg(feature = "client")]
#[doc = include_str!("client.md")]
pub mod client {}

#[doc = include_str!("cost.md")]
pub mod cost {}

#[doc = include_str!("deploy.md")]
pub mod deploy {}

#[doc = include_str!("drift.md")]
pub mod drift {}

#[cfg(feature = "endpoints")]
#[doc = include_str!("endpoints.md")]
pub mod endpoints {}

#[cfg_attr(all(feature = "axum", feature = "actix", feature = "tower"), doc = include_str!("frameworks.md"))]
#[cfg_attr(
    not(all(feature = "axum", feature = "actix", feature = "tower")),
    doc = "Needs the features `axum`, `actix` and `tower`."
)]
pub mod frameworks {}

#[cfg(feature = "inbox")]
#[doc = include_str!("inbox.md")]
pub mod inbox {}

#[cfg_attr(all(feature = "mirror", feature = "sqlite", feature = "client", feature = "families"), doc = include_str!("mirror.md"))]
#[cfg_attr(
    all(
        feature = "mirror",
        feature = "sqlite",
        feature = "client",
        feature = "families"
    ),
    doc = ""
)]
#[cfg_attr(all(feature = "mirror", feature = "sqlite", feature = "client", feature = "families"), doc = include_str!("../mirror/queries.md"))]
#[cfg_attr(
    not(all(
        feature = "mirror",
        feature = "sqlite",
        feature = "client",
        feature = "families"
    )),
    doc = "Needs the features `mirror`, `sqlite`, `client` and `families`."
)]
pub mod mirror {}

#[doc = include_str!("mirror_tables.md")]
pub mod mirror_tables {}

#[doc = include_str!("objects.md")]
#[doc = ""]
#[doc = include_str!("features.md")]
pub mod objects {}

#[cfg_attr(
    all(feature = "admin", feature = "axum", feature = "cli", feature = "metrics", feature = "tracing"),
    doc = include_str!("operating.md")
)]
#[cfg_attr(
    not(all(
        feature = "admin",
        feature = "axum",
        feature = "cli",
        feature = "metrics",
        feature = "tracing"
    )),
    doc = "Needs the features `admin`, `axum`, `cli`, `metrics` and `tracing`."
)]
pub mod operating {}

#[doc = include_str!("order.md")]
pub mod order {}

#[cfg_attr(feature = "reconcile", doc = include_str!("reconcile.md"))]
#[cfg_attr(not(feature = "reconcile"), doc = "Needs the feature `reconcile`.")]
pub mod reconcile {}

#[cfg_attr(all(feature = "client", feature = "inbox"), doc = include_str!("second_look.md"))]
#[cfg_attr(
    not(all(feature = "client", feature = "inbox")),
    doc = "Needs the features `client` and `inbox`."
)]
pub mod second_look {}
