//! Refresh: kinds that no event carries, read from the API's lists again and again while the receiver runs.

use std::sync::Arc;
use std::time::Duration;

use super::backfill::Work;
use super::core::Core;
use super::listing::{self, Scope};
use super::{BackfillReport, Kinds, Mirror, MirrorError};
use crate::client::Client;
use crate::inbox::{BoxFuture, Lent, StoreError, micros_of, with};
use crate::object::tables::Comes;
use crate::observer::{RefreshFailed, Refreshed};
use crate::receiver::{Companion, Receiver, ReceiverBuilder};

/// The time after which the work of a process that is gone is taken up by another one.
const LEASE: Duration = Duration::from_secs(15 * 60);

/// The time to the next look at whether it is time.
const LOOK: Duration = Duration::from_secs(60);

/// The reading of kinds that no event carries (balance transactions, shipping rates, …), repeated once a day: see
/// [`Mirror::refresh`].
#[derive(Debug, Clone)]
#[must_use]
pub struct Refresh {
    mirror: Mirror,
    client: Client,
    kinds: Kinds,
    every: Duration,
    reach: Duration,
}

impl Mirror {
    /// Prepares the reading of the mirrored kinds that no event carries, which would otherwise stay as the last backfill left them:
    /// `balance_transaction`, `entitlements.feature`, `file_link`, `identity.verification_report`, `issuing.physical_bundle`,
    /// `payment_record`, `shipping_rate`, `terminal.location`. It is given to [`ReceiverBuilder::refresh`], or run by
    /// [`Refresh::run`].
    pub fn refresh(&self, client: &Client) -> Refresh {
        let rows = self.core.settings.kinds.rows();
        let due = rows.filter(|row| row.comes == Comes::Listed && listing::list_of(row).is_some());
        let names: Vec<&str> = due.map(|row| row.table).collect();
        let day = Duration::from_secs(24 * 3600);
        Refresh {
            mirror: self.clone(),
            client: client.clone(),
            kinds: Kinds::of(names).unwrap_or_default(),
            every: day,
            reach: day * 14,
        }
    }
}

impl Refresh {
    /// Sets the time from one reading to the next. Default 24 hours, at least a minute.
    pub fn every(mut self, interval: Duration) -> Self {
        self.every = interval.max(LOOK);
        self
    }

    /// Sets the age up to which objects are read again, of kinds whose list can be asked for a time. Default 14 days, because a
    /// balance transaction becomes available within that. Older objects are read by a [`backfill`](Mirror::backfill).
    pub fn reach(mut self, age: Duration) -> Self {
        self.reach = age;
        self
    }

    /// Adds kinds of objects that events bring, to be read as well.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a name that is none, or is not mirrored, or has no list of all objects.
    pub fn and<I: IntoIterator<Item: AsRef<str>>>(mut self, kinds: I) -> Result<Self, MirrorError> {
        for name in kinds {
            let name = name.as_ref();
            let row = super::kinds::table_of(name)
                .filter(|row| self.mirror.core.table(row.table).is_some() && listing::list_of(row).is_some());
            let row = row.ok_or_else(|| MirrorError::Kind(name.to_owned()))?;
            self.kinds = self.kinds.and([row.table])?;
        }
        Ok(self)
    }

    /// The kinds that are read.
    pub fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// Reads them now, whenever they were read before.
    ///
    /// # Errors
    /// As [`Backfill::run`](super::Backfill::run).
    pub async fn run(&self) -> Result<BackfillReport, MirrorError> {
        let backfill = self.mirror.backfill(&self.client).kinds(self.kinds.clone());
        let since = time::OffsetDateTime::now_utc() - self.reach;
        backfill.since(since).work(Work::Refresh).run().await
    }

    /// Reads them if it is time, and no other process does it.
    async fn run_if_due(&self) -> Result<Option<BackfillReport>, MirrorError> {
        let core = &self.mirror.core;
        let scope = Scope::of(core, &self.client);
        let key = format!(
            "refresh {} {}",
            scope.account,
            if scope.livemode() { "live" } else { "test" }
        );
        if !take(core, &key, LEASE).await? {
            return Ok(None);
        }
        let report = self.run().await?;
        note(core, &key, self.every).await?;
        Ok(Some(report))
    }
}

/// Takes the work until the lease ends. False if it is not time yet.
async fn take(core: &Core, key: &str, lease: Duration) -> Result<bool, StoreError> {
    let sql: Arc<str> = format!(
        "INSERT INTO {} AS m (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value \
         WHERE CAST(m.value AS bigint) <= CAST($3 AS bigint)",
        core.schema.name("mirror_meta")
    )
    .into();
    let now = micros_of(time::OffsetDateTime::now_utc());
    let args = vec![key.into(), later(now, lease).into(), now.to_string().into()];
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.run(&sql, args).await? > 0) })
    })
    .await
}

/// Notes when the next reading is due.
async fn note(core: &Core, key: &str, every: Duration) -> Result<(), StoreError> {
    let sql: Arc<str> = format!(
        "UPDATE {} SET value = $2 WHERE key = $1",
        core.schema.name("mirror_meta")
    )
    .into();
    let now = micros_of(time::OffsetDateTime::now_utc());
    let args = vec![key.into(), later(now, every).into()];
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.run(&sql, args).await.map(drop)?) })
    })
    .await
}

fn later(now_us: i64, by: Duration) -> String {
    let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
    now_us.saturating_add(by).to_string()
}

/// With the feature `mirror`, and a client of Stripe's API.
impl ReceiverBuilder {
    /// Reads the mirrored kinds that no event carries while [`Receiver::run`] runs: at once, then once a day. Of several processes
    /// on one database, one does it. Observers are told of what was read ([`refreshed`](crate::Observer::refreshed)), and of
    /// failures ([`refresh_failed`](crate::Observer::refresh_failed)), after which it is tried again 15 minutes later.
    pub fn refresh(self, refresh: Refresh) -> Self {
        self.companion(Arc::new(refresh))
    }
}

impl Companion for Refresh {
    fn accompany<'a>(&'a self, receiver: &'a Receiver) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            if self.kinds.is_empty() {
                return;
            }
            let mut failures = 0;
            loop {
                match self.run_if_due().await {
                    Ok(None) => {}
                    Ok(Some(report)) => {
                        failures = 0;
                        let told = Refreshed {
                            account: self.client.account(),
                            objects: report.objects,
                            requests: report.requests,
                            skipped: report
                                .tables
                                .iter()
                                .filter(|table| table.skipped.is_some())
                                .count(),
                        };
                        receiver.observers().tell(|observer| observer.refreshed(&told));
                    }
                    Err(error) => {
                        failures += 1;
                        let told = RefreshFailed {
                            account: self.client.account(),
                            error: &error,
                            failures,
                        };
                        receiver
                            .observers()
                            .tell(|observer| observer.refresh_failed(&told));
                    }
                }
                tokio::time::sleep(LOOK).await;
            }
        })
    }
}
