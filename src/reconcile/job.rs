//! Passes over accounts, in fair turns, and the clock between them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;

use super::accounts::Discovery;
use super::reader::{Tally, Wanted};
use super::report::{AccountReport, Report};
use super::settings::Reconcile;
use super::turn::{Kind, Place};
use super::{ReconcileError, plan};
use crate::event::{Delivery, OnMismatch};
use crate::inbox::{Inbox, Span, Store, gaps};
use crate::observer;
use crate::receiver::{Endpoint, Receiver};

/// Connected accounts that have their turn at the same time.
const AT_ONCE: usize = 4;
/// Every so often a poll moves the ledger …
const COVER: Duration = Duration::from_secs(10);
/// … and reads the hour of overlap.
const WHOLE: Duration = Duration::from_secs(5 * 60);
/// The time between two warnings of one gap.
const WARN: Duration = Duration::from_secs(60 * 60);
/// The first wait after a failure, and the longest.
const FIRST_WAIT: Duration = Duration::from_secs(5);
const LONGEST_WAIT: Duration = Duration::from_secs(10 * 60);

/// A reconcile job over one receiver.
pub(super) struct Job {
    pub(super) settings: Reconcile,
    pub(super) receiver: Receiver,
    pub(super) inbox: Inbox,
    pub(super) store: Arc<dyn Store>,
    pub(super) types: Types,
    /// True if it goes on and on, perhaps beside those of other processes.
    is_resident: bool,
    /// Stripe's clock less this host's, once Stripe's was heard.
    skew: Mutex<Option<i64>>,
}

/// The event types that are compared.
#[derive(Debug)]
pub(super) struct Types {
    pub(super) snapshot: Wanted,
    pub(super) thin: Wanted,
}

/// An account and its place.
#[derive(Debug, Clone, Default)]
pub(super) struct Visit {
    /// `None`: the client's own.
    pub(super) account: Option<String>,
    place: Place,
    failures: u32,
    /// Not to be asked before.
    wait_until: Option<tokio::time::Instant>,
}

impl Visit {
    pub(super) fn to(account: Option<String>) -> Self {
        Self {
            account,
            ..Self::default()
        }
    }
}

impl Job {
    pub(super) fn new(settings: &Reconcile, receiver: &Receiver) -> Result<Self, ReconcileError> {
        let inbox = receiver.inbox().ok_or(ReconcileError::NoStore)?;
        let store = inbox.store().ok_or(ReconcileError::NoStore)?;
        Ok(Self {
            types: types_of(settings, receiver),
            settings: settings.clone(),
            receiver: receiver.clone(),
            store: Arc::clone(store),
            inbox: inbox.clone(),
            is_resident: false,
            skew: Mutex::new(None),
        })
    }

    pub(super) fn resident(mut self) -> Arc<Self> {
        self.is_resident = true;
        Arc::new(self)
    }

    /// Stripe's time, as far as it is known.
    pub(super) fn now(&self) -> i64 {
        let skew = *self.skew.lock().unwrap_or_else(PoisonError::into_inner);
        self.local_now().saturating_add(skew.unwrap_or(0))
    }

    fn local_now(&self) -> i64 {
        self.receiver.registry().clock().unix_now()
    }

    pub(super) fn hears(&self, date: i64) {
        let skew = date.saturating_sub(self.local_now());
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner) = Some(skew);
    }

    fn knows_the_time(&self) -> bool {
        self.skew.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// The endpoint that accepts the event, where there are any; an error if none does.
    pub(super) fn accepts(&self, delivery: &Delivery) -> Result<Option<Arc<Endpoint>>, ()> {
        let own = self.settings.account.as_deref();
        let mut endpoints = self.receiver.endpoints();
        endpoints.retain(|endpoint| match (endpoint.own_account(), own) {
            (Some(theirs), Some(own)) => theirs == own,
            _ => true,
        });
        if endpoints.is_empty() {
            return Ok(None);
        }
        let accepting = |endpoint: &&Arc<Endpoint>| endpoint.objects_to(delivery).is_none();
        let warning = |endpoint: &&Arc<Endpoint>| endpoint.mismatch() == OnMismatch::Warn;
        let found = endpoints.iter().find(accepting);
        match found.or_else(|| endpoints.iter().find(warning)) {
            Some(endpoint) => Ok(Some(Arc::clone(endpoint))),
            None => Err(()),
        }
    }

    pub(super) async fn run_once(self) -> Result<Report, ReconcileError> {
        let job = Arc::new(self);
        let mut visits = vec![Visit::to(None)];
        let mut discovery = Discovery::default();
        let connected = job.connected(&mut discovery).await?;
        visits.extend(connected.into_iter().map(|account| Visit::to(Some(account))));
        let (_, mut accounts) = job.pass(visits, Kind::Whole).await;
        let spans = job.store.spans().await?;
        let end = job.now().saturating_sub(job.settings.grace);
        for report in &mut accounts {
            let own = spans
                .iter()
                .filter(|span| span.is_of(report.account.as_deref(), report.livemode));
            report.spans = own.cloned().collect();
            let beginning = plan::beginning(&report.spans, job.settings.since, job.now());
            // What has come since is no gap yet.
            let end = match &report.error {
                None => report.spans.last().map_or(end, |span| span.to.min(end)),
                Some(_) => end,
            };
            report.fill_gaps(&gaps(&report.spans, beginning, end));
        }
        accounts.sort_by(|a, b| a.account.cmp(&b.account));
        Ok(Report {
            at: job.now(),
            accounts,
        })
    }

    /// The own account in a loop of its own, so that however many connected ones do not hold it up.
    pub(super) async fn run(self: &Arc<Self>) {
        tokio::join!(self.run_own(), self.run_connected());
    }

    async fn run_own(self: &Arc<Self>) {
        let mut visits = vec![Visit::to(None)];
        let (mut whole, mut cover) = (None, None);
        loop {
            let kind = self.kind(&visits, &mut whole, &mut cover);
            let begun = tokio::time::Instant::now();
            visits = self.pass(visits, kind).await.0;
            let wait = visits
                .first()
                .and_then(|visit| visit.wait_until)
                .map_or(begun + self.settings.every, |at| at.max(begun));
            tokio::time::sleep_until(wait).await;
        }
    }

    async fn run_connected(self: &Arc<Self>) {
        let mut visits: Vec<Visit> = Vec::new();
        let mut discovery = Discovery::default();
        let (mut whole, mut cover) = (None, None);
        loop {
            let begun = tokio::time::Instant::now();
            match self.connected(&mut discovery).await {
                Ok(accounts) => {
                    let known = |account: &String, visits: &[Visit]| {
                        visits.iter().any(|visit| visit.account.as_ref() == Some(account))
                    };
                    let new: Vec<_> = accounts
                        .into_iter()
                        .filter(|account| !known(account, &visits))
                        .map(|account| Visit::to(Some(account)))
                        .collect();
                    visits.extend(new);
                }
                Err(error) => self.tell_failed(None, &error, 1),
            }
            let kind = self.kind(&visits, &mut whole, &mut cover);
            let (later, due): (Vec<_>, Vec<_>) = visits
                .into_iter()
                .partition(|visit| visit.wait_until.is_some_and(|at| at > begun));
            visits = self.pass(due, kind).await.0;
            visits.extend(later);
            tokio::time::sleep_until(begun + self.settings.every).await;
        }
    }

    /// The kind of the next pass of a loop.
    fn kind(
        &self,
        visits: &[Visit],
        whole: &mut Option<tokio::time::Instant>,
        cover: &mut Option<tokio::time::Instant>,
    ) -> Kind {
        let now = tokio::time::Instant::now();
        let is_due = |last: Option<tokio::time::Instant>, every| last.is_none_or(|last| now - last >= every);
        if !self.settings.is_poll || is_due(*whole, WHOLE) {
            (*whole, *cover) = (Some(now), Some(now));
            Kind::Whole
        } else if is_due(*cover, COVER) || visits.iter().any(|visit| visit.place.parts.is_some()) {
            *cover = Some(now);
            Kind::Since
        } else {
            Kind::Quick
        }
    }

    /// Gives each account turns until it has nothing left. One that has much left goes behind the others after each turn.
    async fn pass(self: &Arc<Self>, visits: Vec<Visit>, kind: Kind) -> (Vec<Visit>, Vec<AccountReport>) {
        let mut queue: VecDeque<(Visit, AccountReport)> = visits
            .into_iter()
            .map(|mut visit| {
                (visit.place.undelivered, visit.place.page_size) = (false, None);
                let name = self.name(&visit);
                let report = AccountReport::new(name, self.settings.livemode);
                (visit, report)
            })
            .collect();
        let (mut running, mut ended, mut reports) = (JoinSet::new(), Vec::new(), Vec::new());
        loop {
            while running.len() < AT_ONCE
                && let Some((visit, report)) = queue.pop_front()
            {
                let job = Arc::clone(self);
                running.spawn(async move { job.visit(visit, report, kind).await });
            }
            match running.join_next().await {
                None => return (ended, reports),
                Some(Ok((visit, report, true))) => {
                    ended.push(visit);
                    reports.push(report);
                }
                Some(Ok((visit, report, false))) => queue.push_back((visit, report)),
                // Nothing in a turn panics; if an application's transport does, its account is left for this pass.
                Some(Err(_)) => {}
            }
        }
    }

    fn name(&self, visit: &Visit) -> Option<String> {
        let own = || self.settings.account.as_deref().map(str::to_owned);
        visit.account.clone().or_else(own)
    }

    /// One turn. True if the account has nothing left for this pass.
    async fn visit(
        self: Arc<Self>,
        mut visit: Visit,
        mut report: AccountReport,
        kind: Kind,
    ) -> (Visit, AccountReport, bool) {
        let account = visit.account.clone();
        match self.turn(account.as_deref(), &mut visit.place, kind).await {
            Ok(turned) => {
                (visit.failures, visit.wait_until) = (0, None);
                report.add(turned.tally, turned.lost);
                if turned.is_done {
                    self.tell_done(&report, turned.held);
                }
                (visit, report, turned.is_done)
            }
            Err(error) => {
                visit.failures = visit.failures.saturating_add(1);
                visit.wait_until = Some(tokio::time::Instant::now() + self.wait_after(&visit, &error));
                self.tell_failed(visit.account.as_deref(), &error, visit.failures);
                report.error = Some(error);
                (visit, report, true)
            }
        }
    }

    fn wait_after(&self, visit: &Visit, error: &ReconcileError) -> Duration {
        let longest = LONGEST_WAIT.max(self.settings.every);
        match error.is_temporary() {
            true => (FIRST_WAIT * 2_u32.saturating_pow(visit.failures.min(10) - 1)).min(longest),
            // Somebody must act first; an outage of the right key ends as soon as it is given.
            false => longest,
        }
    }

    pub(super) fn tell_failed(&self, account: Option<&str>, error: &ReconcileError, failures: u32) {
        let told = observer::ReconcileFailed {
            account: account.or(self.settings.account.as_deref()),
            livemode: self.settings.livemode,
            error,
            failures,
        };
        self.receiver
            .observers()
            .tell(|observer| observer.reconcile_failed(&told));
    }

    fn tell_done(&self, report: &AccountReport, held: Option<(i64, i64)>) {
        let told = observer::Reconciled {
            account: report.account.as_deref(),
            livemode: report.livemode,
            covered_until: held.map(|(_, to)| to),
            delivered: report.delivered,
            found: report.found,
            refused: report.refused,
            beyond_reach: report.beyond_reach,
        };
        self.receiver
            .observers()
            .tell(|observer| observer.reconciled(&told));
    }

    /// Tells, about once an hour, of a gap that Stripe will soon no longer list.
    pub(super) fn warn(&self, name: Option<&str>, place: &mut Place, spans: &[Span]) {
        let beginning = plan::beginning(spans, self.settings.since, self.now());
        let since = plan::next_look(spans, beginning, 0, None).gap;
        let age = self.now().saturating_sub(since);
        let is_told = place.warned.is_some_and(|at| at.elapsed() < WARN);
        if age < plan::WARNING || is_told {
            return;
        }
        place.warned = Some(tokio::time::Instant::now());
        let left = plan::REACH.saturating_sub(age).max(0).unsigned_abs();
        let told = observer::ReachEnding {
            account: name,
            livemode: self.settings.livemode,
            since,
            left: Duration::from_secs(left),
        };
        self.receiver
            .observers()
            .tell(|observer| observer.reach_ending(&told));
    }

    /// True if another process has covered this time just now.
    pub(super) fn is_covered(&self, spans: &[Span]) -> bool {
        let every = i64::try_from(self.settings.every.as_secs()).unwrap_or(i64::MAX);
        let end = self.now().saturating_sub(self.settings.grace);
        let last = spans.iter().map(|span| span.to).max();
        self.is_resident
            && self.knows_the_time()
            && every > 1
            && last.is_some_and(|last| last > end.saturating_sub(every / 2))
    }
}

fn types_of(settings: &Reconcile, receiver: &Receiver) -> Types {
    let only = |types: Vec<String>| Wanted::Only(types.into_iter().collect());
    if let Some(types) = &settings.types {
        let (thin, snapshot) = types
            .iter()
            .cloned()
            .partition(|name| crate::EventType::from(name.as_str()).is_thin());
        return Types {
            snapshot: only(snapshot),
            thin: only(thin),
        };
    }
    let registry = receiver.registry();
    let of = |thin| registry.event_types_of(thin).map_or(Wanted::All, only);
    let (snapshot, thin) = (of(false), of(true));
    match snapshot.is_none() && thin.is_none() {
        // Nothing is handled: everything is kept, as deliveries are.
        true => Types {
            snapshot: Wanted::All,
            thin,
        },
        false => Types { snapshot, thin },
    }
}

impl Report {
    /// The sum of all accounts.
    pub(super) fn tally(&self) -> Tally {
        let mut sum = Tally::default();
        for account in &self.accounts {
            sum.delivered += account.delivered;
            sum.found += account.found;
            sum.refused += account.refused;
        }
        sum
    }
}
