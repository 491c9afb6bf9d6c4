//! The connected accounts whose lists are read.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::ReconcileError;
use super::job::Job;
use crate::object::RawObject;

/// `/v1/accounts` is asked so often.
const ASK: Duration = Duration::from_secs(60 * 60);

/// The connected accounts that are known.
#[derive(Debug, Default)]
pub(super) struct Discovery {
    known: BTreeSet<String>,
    /// Events up to this number have been looked at.
    after: i64,
    asked: Option<Instant>,
}

impl Job {
    /// The connected accounts, those first whose ledger ends earliest: whoever waited longest has the first turn.
    pub(super) async fn connected(&self, discovery: &mut Discovery) -> Result<Vec<String>, ReconcileError> {
        let livemode = self.settings.livemode;
        discovery.known.extend(self.settings.accounts.iter().cloned());
        let (new, after) = self.store.accounts(livemode, discovery.after).await?;
        discovery.known.extend(new);
        discovery.after = after;
        let spans = self.store.spans().await?;
        let covered = spans.iter().filter(|span| span.livemode == livemode);
        discovery
            .known
            .extend(covered.filter_map(|span| span.account.clone()));
        if self.settings.discovers && discovery.asked.is_none_or(|at| at.elapsed() >= ASK) {
            let is_first = discovery.asked.is_none();
            discovery.asked = Some(Instant::now());
            if let Err(error) = self.ask(discovery).await {
                if is_first || error.is_temporary() {
                    self.tell_failed(None, &error, 1);
                }
            }
        }
        let own = self.settings.account.as_deref();
        discovery
            .known
            .retain(|account| account.starts_with("acct_") && !account.contains('/') && own != Some(account));
        let mut accounts: Vec<String> = discovery.known.iter().cloned().collect();
        let end = |account: &String| {
            let own = spans.iter().filter(|span| span.is_of(Some(account), livemode));
            own.map(|span| span.to).max()
        };
        accounts.sort_by_cached_key(end);
        Ok(accounts)
    }

    async fn ask(&self, discovery: &mut Discovery) -> Result<(), ReconcileError> {
        let client = &self.settings.client;
        let mut pages = client.list_at::<RawObject>("/v1/accounts").pages();
        while let Some(page) = pages.next().await {
            let page = page?;
            let ids = page.objects.iter().filter_map(RawObject::id);
            discovery.known.extend(ids.map(|id| id.into_owned()));
        }
        Ok(())
    }
}
