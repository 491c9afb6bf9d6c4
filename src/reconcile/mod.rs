//! Nothing is missing, proved: Stripe's list of events is compared with the inbox, what no delivery brought is recorded, and a
//! ledger says up to when every event is accounted for.
//!
//! An endpoint that was disabled, a tunnel that was closed, an answer that took too long, a retry that Stripe gave up after three
//! days: an event can be lost without a trace. Stripe lists all of them for 30 days.
//!
//! ```no_run
//! use stripe_webhooks::client::{ApiKey, Client};
//! use stripe_webhooks::inbox::Memory;
//! use stripe_webhooks::reconcile::Reconcile;
//! use stripe_webhooks::{Receiver, Registry, SigningSecret};
//!
//! # async fn example(transport: impl stripe_webhooks::client::Transport) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(ApiKey::new("rk_test_…")?).transport(transport).build()?;
//! let receiver = Receiver::builder(Registry::builder().build()?)
//!     .secret(SigningSecret::new("whsec_test")?)
//!     .inbox(Memory::new())
//!     .reconcile(client.clone()) // by `Receiver::run`: at once, then every five minutes
//!     .build()?;
//!
//! // Or by a call:
//! let report = Reconcile::new(client).run_once(&receiver).await?;
//! println!("{report}");
//! # Ok(()) }
//! ```
//!
//! # How it works
//! 1. *Plan* (`plan.rs`): the ledger's first gap, with an hour of overlap before the end of what is covered, up to five minutes
//!    before now. Both times are Stripe's: those of events, and the `Date` of its answers. This host's clock decides nothing.
//! 2. *Read* (`reader.rs`): Stripe's list of that time, of the event types that the registry has handlers for. Ids that the inbox
//!    does not know are kept, after the policy of the receiver's endpoints. A time with too many events is divided, and its
//!    earliest part read first, so that memory stays flat and events are recorded in their order.
//! 3. *Record* (`turn.rs`): what was missed goes through [`Inbox::record`](crate::inbox::Inbox::record), as
//!    [`Source::Backfill`](crate::inbox::Source::Backfill).
//! 4. *Cover*: only then the ledger ([`Span`]) takes the time in, in one transaction. A process that dies at any point leaves a
//!    ledger that says less than is true, never more: the next one reads that time again.
//!
//! A quiet hour costs one request an account (two with handlers of thin events, which have a list of their own). Several processes
//! may run it: a span is written once, and who comes second leaves it.
//!
//! # What is accounted for
//! Events of the types that handlers are registered for ([`Reconcile::types`] says others). A fallback handler is not counted: what
//! it gets is what the endpoint at Stripe is set to send. A span is of the types of its time: events of before a handler existed are
//! not looked for again. Without any handler all events are taken.
//!
//! # Without any of it
//! [`Listen`] is for a developer's machine: it keeps nothing, and posts each new event, signed, to a URL.
//!
//! # Errors
//! A list that cannot be read, and a store that is away, are told to observers
//! ([`reconcile_failed`](crate::Observer::reconcile_failed)) and tried again later. The gap stays a gap.

mod accounts;
mod job;
mod ledger;
mod listen;
mod plan;
mod reader;
mod receiver;
mod report;
mod settings;
mod turn;

use thiserror::Error;

pub use self::ledger::{AccountLedger, Ledger};
pub use self::listen::{ListFailed, Listen, ListenError, ListenUpdate, Posted, Started};
pub use self::report::{AccountReport, Gap, Report};
pub use self::settings::Reconcile;
use crate::client::ClientError;
pub use crate::inbox::Span;
use crate::inbox::StoreError;

/// The reason why a part of Stripe's list was not compared.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReconcileError {
    /// The receiver has no inbox with a store of its own: nothing says which events are known.
    #[error("the receiver has no inbox with a store: nothing says which events it has")]
    NoStore,
    /// The list could not be read.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The inbox's store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl ReconcileError {
    /// True if the same may succeed later without anybody changing a setting.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::NoStore => false,
            Self::Client(error) => error.is_temporary(),
            Self::Store(error) => error.is_temporary(),
        }
    }
}
