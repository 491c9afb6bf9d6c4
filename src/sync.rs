//! The locks that the models of `tests/loom` look into: those of the standard library, or loom's in place of them.

#![cfg_attr(not(feature = "inbox"), allow(unused_imports))]

#[cfg(all(test, stripe_webhooks_loom))]
pub(crate) use loom::sync::{Mutex, MutexGuard, RwLock};
#[cfg(not(all(test, stripe_webhooks_loom)))]
pub(crate) use std::sync::{Mutex, MutexGuard, RwLock};
