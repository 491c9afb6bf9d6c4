//! Comparing with Stripe's list of events: which are known, and the ledger of covered time.

use std::collections::HashMap;

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    prune::numbers,
    value::{Row, Value},
};
use crate::inbox::{Source, Span, StoreError};

/// Numbers of events are given before they are committed: so many are looked at again.
const UNCOMMITTED: i64 = 10_000;

impl<B: Backend> Engine<B> {
    pub(crate) async fn known(&self, ids: &[String]) -> Result<HashMap<String, Source>, StoreError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let mut conn = self.backend.control().await?;
        let ids = serde_json::Value::from(ids).to_string();
        let rows = conn.rows(self.dialect.sql("known"), vec![ids.into()]).await?;
        Ok(rows
            .iter()
            .map(|r| (r.text(0), Source::from_code(r.int(1))))
            .collect())
    }

    pub(crate) async fn accounts(
        &self,
        livemode: bool,
        after: i64,
    ) -> Result<(Vec<String>, i64), StoreError> {
        let mut conn = self.backend.control().await?;
        let last = conn.rows(self.dialect.sql("last_event"), vec![]).await?;
        let last = last.first().map_or(0, |r| r.int(0));
        let args = vec![after.into(), i64::from(livemode).into()];
        let rows = conn.rows(self.dialect.sql("accounts"), args).await?;
        let accounts = rows.iter().map(|r| r.text(0)).collect();
        Ok((accounts, last.saturating_sub(UNCOMMITTED).max(after)))
    }

    pub(crate) async fn spans(&self) -> Result<Vec<Span>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("spans"), vec![]).await?;
        Ok(rows.iter().map(span).collect())
    }

    pub(crate) async fn spans_of(
        &self,
        account: Option<&str>,
        livemode: bool,
    ) -> Result<Vec<Span>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn
            .rows(self.dialect.sql("spans_of"), key(account, livemode))
            .await?;
        Ok(rows.iter().map(span).collect())
    }

    pub(crate) async fn cover(&self, span_: &Span) -> Result<bool, StoreError> {
        let account = span_.account.as_deref();
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        tx.run(self.dialect.sql("cover_lock"), vec![]).await?;
        let rows = tx
            .rows(self.dialect.sql("spans_of"), key(account, span_.livemode))
            .await?;
        let others: Vec<Span> = rows.iter().map(span).collect();
        let Some((gone, joined)) = span_.join(&others) else {
            return Ok(false);
        };
        if !gone.is_empty() {
            let mut args = vec![numbers(&gone)];
            args.extend(key(account, span_.livemode));
            tx.run(self.dialect.sql("uncover"), args).await?;
        }
        crate::inbox::fail_point("cover_half_way");
        if let Some(joined) = joined {
            let mut args = key(account, joined.livemode);
            args.extend([joined.from.into(), joined.to.into()]);
            let counts = [joined.delivered, joined.found, joined.refused];
            args.extend(counts.map(|count| Value::from(count.cast_signed())));
            args.push(i64::from(joined.beyond_reach).into());
            tx.run(self.dialect.sql("cover"), args).await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}

fn key(account: Option<&str>, livemode: bool) -> Vec<Value> {
    vec![account.unwrap_or_default().into(), i64::from(livemode).into()]
}

fn span(r: &Row) -> Span {
    Span {
        account: Some(r.text(0)).filter(|account| !account.is_empty()),
        livemode: r.int(1) != 0,
        from: r.int(2),
        to: r.int(3),
        delivered: r.int(4).unsigned_abs(),
        found: r.int(5).unsigned_abs(),
        refused: r.int(6).unsigned_abs(),
        beyond_reach: r.int(7) != 0,
    }
}
