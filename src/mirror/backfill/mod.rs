//! Backfill: what was at Stripe before the mirror began, read from the API's lists.
//!
//! The objects of the last 30 days come first, then the older ones. A list that can be asked for a time is divided: after each
//! page the time that is left is cut in two, until enough parts can be read side by side, so that a list of a million objects takes
//! little more than its 10,000 pages. Each page is written in one transaction with what is left of its part, so a backfill that was
//! killed goes on where it was. Events that come meanwhile win by their time.

mod ranges;
mod report;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use self::ranges::{BEGINNING, Range};
pub use self::report::{BackfillProgress, BackfillReport, BackfilledTable, Estimate, TableEstimate};
use super::core::Core;
use super::listing::{self, Part, Scope};
use super::reading::{self, Kept};
use super::row::Key;
use super::{Kinds, Mirror, MirrorError, write};
use crate::client::{ApiErrorCause, Client, ClientError, ListPath, Priority};
use crate::inbox::{BoxFuture, Lent, StoreError, micros_of, with};
use crate::object::tables::TableRow;

/// The age of objects that are read first.
const RECENT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The parts of one list that are read side by side.
const PER_TABLE: usize = 4;

/// The times that a part is tried again after an error that may pass.
const TRIES: u32 = 5;

/// The work that a run does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    /// Reads all there is at Stripe.
    Backfill,
    /// Reads again the kinds that change without events.
    Refresh,
}

impl Work {
    /// The name under which runs and rows note it.
    fn name(self) -> &'static str {
        match self {
            Self::Backfill => "backfill",
            Self::Refresh => "refresh",
        }
    }
}

type OnProgress = Arc<dyn Fn(&BackfillProgress<'_>) + Send + Sync>;

/// A backfill that is to be run: see [`Mirror::backfill`].
#[derive(Clone)]
#[must_use]
pub struct Backfill {
    core: Arc<Core>,
    client: Client,
    kinds: Kinds,
    since: Option<i64>,
    most_reads: Option<u64>,
    parallel: usize,
    divides: bool,
    work: Work,
    on_progress: Option<OnProgress>,
}

impl Mirror {
    /// Prepares a backfill: what is at Stripe is read from the API's lists and written to the tables, as the client's account and
    /// mode. Of all mirrored kinds, unless [`kinds`](Backfill::kinds) says otherwise.
    ///
    /// ```no_run
    /// # async fn f(mirror: stripe_webhooks::mirror::Mirror, client: stripe_webhooks::client::Client)
    /// # -> Result<(), Box<dyn std::error::Error>> {
    /// let report = mirror.backfill(&client).on_progress(|progress| println!("{progress}")).run().await?;
    /// println!("{report}");
    /// # Ok(()) }
    /// ```
    pub fn backfill(&self, client: &Client) -> Backfill {
        Backfill {
            core: Arc::clone(&self.core),
            client: client.at(Priority::Backfill),
            kinds: self.core.settings.kinds.clone(),
            since: None,
            most_reads: None,
            parallel: 8,
            divides: true,
            work: Work::Backfill,
            on_progress: None,
        }
    }
}

impl Backfill {
    /// Keeps to these kinds.
    pub fn kinds(mut self, kinds: Kinds) -> Self {
        self.kinds = kinds;
        self
    }

    /// Keeps to objects created since, of kinds whose list can be asked so. Default: all.
    pub fn since(mut self, time: time::OffsetDateTime) -> Self {
        self.since = Some(time.unix_timestamp());
        self
    }

    /// Stops after this many requests to Stripe. The next run goes on. Default: no limit.
    pub fn max_reads(mut self, requests: u64) -> Self {
        self.most_reads = Some(requests);
        self
    }

    /// Sets how many requests may be under way at once, at least 1. Default 8; the client's limiter holds in any case.
    pub fn parallel(mut self, requests: usize) -> Self {
        self.parallel = requests.max(1);
        self
    }

    /// Walks each list from its beginning to its end, and asks for no time: for a stand-in whose lists take no `created`. Slower, and
    /// [`since`](Self::since) has no effect.
    pub fn undivided(mut self) -> Self {
        self.divides = false;
        self
    }

    pub(super) fn work(mut self, work: Work) -> Self {
        self.work = work;
        self
    }

    /// Tells of each page that was written.
    pub fn on_progress(mut self, tell: impl Fn(&BackfillProgress<'_>) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(tell));
        self
    }

    /// The tables with a list of their own, and the others.
    fn plan(&self) -> (Vec<(&'static TableRow, &'static ListPath)>, Vec<&'static str>) {
        let (mut listed, mut others) = (Vec::new(), Vec::new());
        for row in self
            .kinds
            .rows()
            .filter(|row| self.core.table(row.table).is_some())
        {
            match listing::list_of(row) {
                Some(list) => listed.push((row, list)),
                None => others.push(row.table),
            }
        }
        (listed, others)
    }

    /// Estimates the requests that a run will need, from the newest objects of each kind and how far back there are any: one request
    /// a kind, and up to twelve more for each that has more than a page.
    ///
    /// # Errors
    /// [`MirrorError::Client`].
    pub async fn estimate(&self) -> Result<Estimate, MirrorError> {
        let mut estimate = Estimate::default();
        for (row, list) in self.plan().0 {
            match report::estimate(&self.core, &self.client, list, self.since, &mut estimate.requests).await {
                Ok((pages, is_exact)) => estimate.tables.push(TableEstimate {
                    table: row.table,
                    pages,
                    is_exact,
                }),
                Err(MirrorError::Client(error)) if is_of_kind(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(estimate)
    }

    /// Runs it, or goes on with one that was cut off. May be dropped at any point; the next run goes on.
    ///
    /// A kind that the key may not read, or that the account does not have, is skipped and reported.
    ///
    /// # Errors
    /// [`MirrorError::Client`] for a key that Stripe refuses, [`MirrorError::Store`] for a database that is away. What was
    /// written stays.
    pub async fn run(self) -> Result<BackfillReport, MirrorError> {
        let scope = Scope::of(&self.core, &self.client);
        let (listed, not_listed) = self.plan();
        let now = micros_of(time::OffsetDateTime::now_utc()) / 1_000_000;
        let recent = now - i64::try_from(RECENT.as_secs()).unwrap_or(0);
        let mut run = ranges::begin(&self.core, &scope, self.work).await?;
        for (row, list) in &listed {
            if run.known.iter().any(|known| known == row.table) {
                continue;
            }
            let parts = match list.created && self.divides {
                false => vec![Part::default()],
                true => {
                    let from = self.since.unwrap_or(BEGINNING);
                    let part = |gte, lt| Part {
                        gte: Some(gte),
                        lt,
                        cursor: None,
                    };
                    match from < recent {
                        true => vec![part(recent, None), part(from, Some(recent))],
                        false => vec![part(from, None)],
                    }
                }
            };
            let (core, scope, id, path) = (&self.core, &scope, run.id, list.path);
            let added = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move { Ok(ranges::add(core, lent.sql, id, scope, row, path, parts).await?) })
            })
            .await?;
            run.open.extend(added);
        }
        // What somebody else is asked for is left to whoever asks for it.
        run.open
            .retain(|range| self.kinds.has(range.row.table) && self.core.table(range.row.table).is_some());
        let mut job = Job {
            backfill: &self,
            scope: Arc::new(scope),
            run: run.id,
            recent,
            open: run.open,
            flying: JoinSet::new(),
            in_flight: BTreeMap::new(),
            tables: BTreeMap::new(),
            requests: 0,
            objects: 0,
            started: Instant::now(),
        };
        for (row, _) in &listed {
            job.tables.insert(row.table, BackfilledTable::new(row.table));
        }
        let went = job.work().await;
        let stopped = went.as_ref().is_ok_and(|done| !done);
        let (objects, requests) = (job.objects, job.requests);
        let tables: Vec<BackfilledTable> = std::mem::take(&mut job.tables).into_values().collect();
        drop(job);
        ranges::end(&self.core, run.id, objects, requests).await?;
        went?;
        Ok(BackfillReport {
            tables,
            not_listed,
            requests,
            objects,
            resumed: run.is_resumed,
            stopped,
        })
    }
}

impl std::fmt::Debug for Backfill {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Backfill")
            .field("client", &self.client)
            .field("kinds", &self.kinds)
            .finish_non_exhaustive()
    }
}

/// The work of one run.
struct Job<'b> {
    backfill: &'b Backfill,
    scope: Arc<Scope>,
    run: i64,
    recent: i64,
    open: Vec<Range>,
    flying: JoinSet<(Range, Result<Step, MirrorError>)>,
    /// Requests under way, by table.
    in_flight: BTreeMap<&'static str, usize>,
    tables: BTreeMap<&'static str, BackfilledTable>,
    requests: u64,
    objects: u64,
    started: Instant,
}

/// The result of one page.
struct Step {
    /// The rest of the part, and the parts that it was divided into.
    next: Vec<Range>,
    objects: usize,
    written: usize,
}

impl Job<'_> {
    /// Reads until nothing is left: true; or until the limit of requests: false.
    async fn work(&mut self) -> Result<bool, MirrorError> {
        let mut failures: BTreeMap<i64, u32> = BTreeMap::new();
        loop {
            while self.flying.len() < self.backfill.parallel && self.may_read() {
                let Some(range) = self.take() else { break };
                self.launch(range);
            }
            let Some(done) = self.flying.join_next().await else {
                return match self.open.is_empty() {
                    true => self.complete_lists().await,
                    false => Ok(false),
                };
            };
            let Ok((range, step)) = done else { continue };
            if let Some(flying) = self.in_flight.get_mut(range.row.table) {
                *flying -= 1;
            }
            match step {
                Ok(step) => self.note(&range, step),
                Err(MirrorError::Client(error)) if is_of_kind(&error) => {
                    self.skip(range.row.table, &error).await?
                }
                Err(MirrorError::Client(error)) if is_of_cursor(&error, &range) => {
                    // The object that the cursor names is gone: the rows before it are read again.
                    let part = Part {
                        cursor: None,
                        ..range.part
                    };
                    self.open.push(Range { part, ..range });
                }
                Err(MirrorError::Client(error)) if error.is_temporary() => {
                    let tries = failures.entry(range.id).or_default();
                    *tries += 1;
                    if *tries > TRIES {
                        return Err(error.into());
                    }
                    tokio::time::sleep(Duration::from_millis(500 << *tries)).await;
                    self.open.push(range);
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn may_read(&self) -> bool {
        let flying = u64::try_from(self.flying.len()).unwrap_or(0);
        self.backfill
            .most_reads
            .is_none_or(|most| self.requests + flying < most)
    }

    /// The next part: of the last days before older ones, of the table with the fewest requests under way, the newest first.
    fn take(&mut self) -> Option<Range> {
        let flying = |range: &Range| self.in_flight.get(range.row.table).copied().unwrap_or(0);
        let candidates = self
            .open
            .iter()
            .enumerate()
            .filter(|(_, range)| flying(range) < PER_TABLE);
        let best = candidates.min_by_key(|(_, range)| {
            let newest = range.part.lt.unwrap_or(i64::MAX);
            (
                !range.is_recent(self.recent),
                flying(range),
                std::cmp::Reverse(newest),
            )
        });
        let at = best.map(|(at, _)| at)?;
        Some(self.open.swap_remove(at))
    }

    fn launch(&mut self, range: Range) {
        let table = range.row.table;
        *self.in_flight.entry(table).or_default() += 1;
        let others = self.open.iter().filter(|open| open.row.table == table).count();
        let divide = others + self.in_flight[table] < PER_TABLE;
        let (core, client, scope, run) = (
            Arc::clone(&self.backfill.core),
            self.backfill.client.clone(),
            Arc::clone(&self.scope),
            (self.run, self.backfill.work),
        );
        self.flying.spawn(async move {
            let step = step(&core, &client, &scope, run, &range, divide).await;
            (range, step)
        });
    }

    fn note(&mut self, range: &Range, step: Step) {
        self.requests += 1;
        self.objects += step.objects as u64;
        self.open.extend(step.next);
        let name = range.row.table;
        let open = self.open.iter().filter(|open| open.row.table == name).count()
            + self.in_flight.get(name).copied().unwrap_or(0);
        let table = self
            .tables
            .entry(name)
            .or_insert_with(|| BackfilledTable::new(name));
        table.pages += 1;
        table.objects += step.objects as u64;
        table.written += step.written as u64;
        if let Some(tell) = &self.backfill.on_progress {
            tell(&BackfillProgress {
                table: name,
                pages: table.pages,
                objects: table.objects,
                open_parts: open,
                total_objects: self.objects,
                total_requests: self.requests,
                elapsed: self.started.elapsed(),
            });
        }
    }

    async fn skip(&mut self, table: &'static str, error: &ClientError) -> Result<(), StoreError> {
        self.requests += 1;
        let why = crate::handler::chain(error);
        ranges::give_up(&self.backfill.core, self.run, table, &why).await?;
        self.open.retain(|range| range.row.table != table);
        self.tables
            .entry(table)
            .or_insert_with(|| BackfilledTable::new(table))
            .skipped = Some(why);
        Ok(())
    }

    /// Reads the rest of lists that are cut off in objects. False if the limit of requests was met.
    async fn complete_lists(&mut self) -> Result<bool, MirrorError> {
        let backfill = self.backfill;
        let core = &backfill.core;
        for row in backfill.kinds.rows().filter(|row| !row.lists.is_empty()) {
            let mut after = String::new();
            loop {
                let keys = reading::truncated(core, row, &self.scope.account, &after).await?;
                let Some(last) = keys.last() else { break };
                after = last.id.clone();
                for key in keys {
                    if !self.may_read() {
                        return Ok(false);
                    }
                    match self.complete(row, &key).await {
                        Ok(true) => {}
                        Ok(false) => {
                            let table = self.tables.entry(row.table);
                            table.or_insert_with(|| BackfilledTable::new(row.table)).truncated += 1;
                        }
                        Err(MirrorError::Client(error)) if is_of_kind(&error) => break,
                        Err(error) => return Err(error),
                    }
                }
            }
        }
        Ok(true)
    }
}

impl Job<'_> {
    /// Reads an object with the whole of its lists and writes it. False if its row stays as it is: something newer comes again and
    /// again, or it cannot be read by itself.
    async fn complete(&mut self, row: &'static TableRow, key: &Key) -> Result<bool, MirrorError> {
        let backfill = self.backfill;
        for _ in 0..TRIES {
            self.requests += 1;
            let answer = reading::fetch(&backfill.core, &backfill.client, row, key, None, true).await?;
            let Some(answer) = answer else { return Ok(false) };
            self.requests += answer.lists() as u64;
            if reading::keep(&backfill.core, row, key, &answer, backfill.work.name()).await? == Kept::Written
            {
                return Ok(true);
            }
            // An event has just written it: a reading is certainly newer a little later.
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        Ok(false)
    }
}

/// Reads one page and writes it, with what is left of the part, in one transaction.
async fn step(
    core: &Core,
    client: &Client,
    scope: &Scope,
    (run, work): (i64, Work),
    range: &Range,
    divide: bool,
) -> Result<Step, MirrorError> {
    let Some(list) = listing::list_of(range.row) else {
        return Err(MirrorError::Kind(range.row.table.to_owned()));
    };
    let page = listing::page(core, client, list, &range.part).await?;
    let left = left_of(range, &page, list, divide);
    let objects = page.objects.len();
    let step = with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            let incoming: Vec<_> = page
                .objects
                .iter()
                .map(|object| scope.incoming(&page, range.row, object, work.name()))
                .collect();
            let written = write::read(core, sql, &incoming).await?;
            fail_point("backfill_before_range");
            let mut next = Vec::new();
            let mut parts = left.into_iter();
            match parts.next() {
                None => ranges::advance(core, sql, range, "done", objects, None).await?,
                Some(part) => {
                    let rest = Range {
                        part,
                        ..range.clone()
                    };
                    ranges::advance(core, sql, &rest, "open", objects, None).await?;
                    next.push(rest);
                    next.extend(
                        ranges::add(core, sql, run, scope, range.row, list.path, parts.collect()).await?,
                    );
                }
            }
            Ok(Step {
                next,
                objects,
                written: written.values().map(Vec::len).sum(),
            })
        })
    })
    .await?;
    fail_point("backfill_after_page");
    Ok(step)
}

/// The rest of a part after a page of it. Divided in two by time, if asked for and if it can be.
fn left_of(range: &Range, page: &listing::Listing, list: &ListPath, divide: bool) -> Vec<Part> {
    let Some(cursor) = &page.cursor else {
        return Vec::new();
    };
    let oldest = page
        .objects
        .last()
        .and_then(listing::created)
        .filter(|_| list.created);
    let (Some(oldest), Some(gte)) = (oldest, range.part.gte) else {
        return vec![Part {
            cursor: Some(cursor.clone()),
            ..range.part.clone()
        }];
    };
    // The second of the last object is read again where the cursor is not used: there may be more of it.
    let lt = oldest.saturating_add(1);
    if !divide || lt.saturating_sub(gte) < 2 {
        return vec![Part {
            gte: Some(gte),
            lt: Some(lt),
            cursor: Some(cursor.clone()),
        }];
    }
    let middle = gte + (lt - gte) / 2;
    vec![
        Part {
            gte: Some(middle),
            lt: Some(lt),
            cursor: Some(cursor.clone()),
        },
        Part {
            gte: Some(gte),
            lt: Some(middle),
            cursor: None,
        },
    ]
}

/// True if the error is about the kind: the key may not read it, or the account has no such thing.
fn is_of_kind(error: &ClientError) -> bool {
    let cause = error.api().map(crate::client::ApiError::cause);
    matches!(
        cause,
        Some(ApiErrorCause::MissingPermission | ApiErrorCause::UnknownPath)
    ) || cause == Some(ApiErrorCause::BadRequest) && error.api().is_some_and(|error| error.param.is_none())
}

/// True if Stripe does not know the place that the part goes on from.
fn is_of_cursor(error: &ClientError, range: &Range) -> bool {
    let cause = error.api().map(crate::client::ApiError::cause);
    range.part.cursor.is_some() && matches!(cause, Some(ApiErrorCause::Missing | ApiErrorCause::BadRequest))
}

fn fail_point(name: &str) {
    crate::inbox::fail_point(name);
}

#[cfg(test)]
mod tests;
