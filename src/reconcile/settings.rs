//! The settings of a reconcile job.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use time::OffsetDateTime;

use super::job::Job;
use super::report::Report;
use super::{ReconcileError, plan};
use crate::client::{Client, KeyMode, Priority};
use crate::receiver::Receiver;

/// The time between two passes.
const EVERY: Duration = Duration::from_secs(5 * 60);
/// The time between two looks of a poll.
const EVERY_POLL: Duration = Duration::from_secs(1);

/// A comparison of Stripe's list of events with a receiver's inbox: which account, how often, since when.
///
/// Runs once ([`run_once`](Self::run_once)), until it is told to end ([`run`](Self::run)), or with a receiver
/// ([`ReceiverBuilder::reconcile`](crate::receiver::ReceiverBuilder::reconcile)). Needs a tokio runtime.
#[derive(Clone)]
#[must_use = "nothing is compared before `run_once` or `run` is called, or a receiver is given it"]
pub struct Reconcile {
    pub(super) client: Client,
    pub(super) is_poll: bool,
    pub(super) every: Duration,
    pub(super) since: Option<i64>,
    pub(super) grace: i64,
    pub(super) overlap: i64,
    pub(super) account: Option<Arc<str>>,
    pub(super) livemode: bool,
    pub(super) accounts: BTreeSet<String>,
    pub(super) discovers: bool,
    pub(super) types: Option<BTreeSet<String>>,
    pub(super) undelivered_first: bool,
}

impl Reconcile {
    /// Compares the list of the client's account, and of the connected accounts that the inbox has events of, every five minutes.
    /// A new ledger begins one hour back.
    pub fn new(client: Client) -> Self {
        Self {
            livemode: client.key().mode() == KeyMode::Live,
            client: client.at(Priority::Reconcile),
            is_poll: false,
            every: EVERY,
            since: None,
            grace: plan::GRACE,
            overlap: plan::OVERLAP,
            account: None,
            accounts: BTreeSet::new(),
            discovers: false,
            types: None,
            undelivered_first: true,
        }
    }

    /// Receives by reading the list every second: for services without a public URL. Every event is recorded as soon as it is
    /// listed ([`Source::Poll`](crate::inbox::Source::Poll)), and counts as delivered. Webhooks may come beside it: the event's
    /// id tells what is there already.
    ///
    /// Reads with the precedence of what is being received. The ledger moves every ten seconds, and every five minutes the hour of
    /// overlap is read, too.
    pub fn poll(client: Client) -> Self {
        Self {
            client: client.at(Priority::Receive),
            is_poll: true,
            every: EVERY_POLL,
            ..Self::new(client)
        }
    }

    /// Sets the time between two passes. Default: 5 minutes, 1 second for a poll.
    pub fn every(mut self, time: Duration) -> Self {
        self.every = time;
        self
    }

    /// Goes back to this time, also where the ledger began later. Handlers run for every event since then that the inbox does not
    /// have. Stripe lists 30 days; what is older is written down as [beyond reach](super::Span::beyond_reach).
    ///
    /// Default: a new ledger begins one hour back, so that a first start does not run handlers on a month of old events.
    pub fn since(mut self, time: OffsetDateTime) -> Self {
        self.since = Some(time.unix_timestamp());
        self
    }

    /// Sets the age, in whole seconds, from which on an event counts as listed and as not delivered. Default: 5 minutes. Stripe lists
    /// events up to a minute late.
    pub fn grace(mut self, time: Duration) -> Self {
        self.grace = i64::try_from(time.as_secs()).unwrap_or(i64::MAX / 4);
        self
    }

    /// Names the client's own account, where several accounts of one's own share an inbox: as
    /// [`Endpoint::account`](crate::Endpoint::account). The ledger has it by that name then, and endpoints of other accounts
    /// are left out. Default: without a name.
    pub fn account(mut self, account: impl Into<Arc<str>>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Says whether the key is of live mode. Needed for keys that do not say it (neither `_live_` nor `_test_`), which are taken
    /// for test mode.
    pub fn livemode(mut self, livemode: bool) -> Self {
        self.livemode = livemode;
        self
    }

    /// Adds connected accounts. Those that the inbox has events of need not be named.
    pub fn accounts<A: Into<String>>(mut self, accounts: impl IntoIterator<Item = A>) -> Self {
        self.accounts.extend(accounts.into_iter().map(Into::into));
        self
    }

    /// Asks `/v1/accounts` for connected accounts, about once an hour, so that those are found, too, of which no event has come.
    /// A key that may not is told to observers once. Default: not asked.
    pub fn connected(mut self) -> Self {
        self.discovers = true;
        self
    }

    /// Sets the event types that are compared, by their exact names. Default: those that the receiver's registry has handlers for.
    pub fn types<S: Into<String>>(mut self, types: impl IntoIterator<Item = S>) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Says whether events that Stripe holds for undelivered are looked for first (`delivery_success=false`), where there is more
    /// than a page to read. Default: true.
    pub fn undelivered_first(mut self, first: bool) -> Self {
        self.undelivered_first = first;
        self
    }

    /// Compares everything up to five minutes ago that the ledger does not have, and tells what it found.
    ///
    /// An account whose list could not be read has the reason in its [report](super::AccountReport::error), and a gap; the others are
    /// compared all the same.
    ///
    /// # Errors
    /// [`ReconcileError::NoStore`] without an inbox that has a store, [`ReconcileError::Store`] if it does not answer at all.
    pub async fn run_once(&self, receiver: &Receiver) -> Result<Report, ReconcileError> {
        Job::new(self, receiver)?.run_once().await
    }

    /// Compares at once and then again and again, until `shutdown` completes. Errors are told to the receiver's observers and waited
    /// out. Dropping it at any point is safe.
    ///
    /// # Errors
    /// [`ReconcileError::NoStore`] at once, without an inbox that has a store.
    pub async fn run(
        &self,
        receiver: &Receiver,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), ReconcileError> {
        let job = Job::new(self, receiver)?.resident();
        tokio::select! { biased; () = shutdown => {} () = job.run() => {} }
        Ok(())
    }
}

impl From<Client> for Reconcile {
    fn from(client: Client) -> Self {
        Self::new(client)
    }
}

impl From<&Client> for Reconcile {
    fn from(client: &Client) -> Self {
        Self::new(client.clone())
    }
}

impl fmt::Debug for Reconcile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reconcile")
            .field("client", &self.client)
            .field("is_poll", &self.is_poll)
            .field("every", &self.every)
            .field("since", &self.since)
            .field("account", &self.account)
            .field("livemode", &self.livemode)
            .finish_non_exhaustive()
    }
}
