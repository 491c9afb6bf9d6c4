//! The quarantine of deliveries that wait for their second look.

use std::time::Duration;

use super::{
    backend::Backend,
    driver::{Connection, Transaction},
    engine::{Engine, begin},
    intake::away,
    value::{Row, Value},
};
use crate::event::Body;
use crate::inbox::second_look::REFUSED_KEPT;
use crate::inbox::{
    ClaimedLook, LookEnd, NewSecondLook, Page, Quarantined, SecondLook, StoreError, Valid, clip, micros,
};

/// The number of refusals after which they are counted again.
const COUNT_REFUSED: u32 = 500;

impl<B: Backend> Engine<B> {
    pub(crate) async fn quarantine(
        &self,
        mut look: NewSecondLook,
        most: u32,
    ) -> Result<Quarantined, StoreError> {
        look.redact(&self.options.redact)?;
        let written = tokio::time::timeout(B::PATIENCE, self.put_look(look, most)).await;
        let written = written.unwrap_or_else(|_| Err(away("the delivery was not written in time")))?;
        self.backend.in_place()?;
        Ok(written)
    }

    async fn put_look(&self, look: NewSecondLook, most: u32) -> Result<Quarantined, StoreError> {
        let mut conn = self.backend.control().await?;
        let key: Vec<Value> = vec![look.endpoint.as_str().into(), look.digest.as_str().into()];
        let known = |rows: Vec<Row>| rows.first().map(|r| Valid::from_code(r.int(0)));
        // The same forgery again is mostly answered without a write.
        let sql = self.dialect.sql("look_state");
        if let Some(valid) = known(conn.rows(sql, key.clone()).await?) {
            return Ok(Quarantined::Known(valid));
        }
        let mut args = key.clone();
        args.extend([
            look.event_id.into(),
            look.event_type.into(),
            look.account.into(),
            look.own_account.into(),
            look.object_id.into(),
            look.livemode.into(),
            look.created_us.into(),
            look.signed.into(),
            look.fetched.into(),
            look.body.into(),
            look.redacted.into(),
            most.into(),
        ]);
        let mut tx = begin::<B>(&mut conn).await?;
        if let Some(sql) = self.backend.wait_for_disk() {
            tx.script(sql.to_owned()).await?;
        }
        let new = tx.run(self.dialect.sql("quarantine"), args).await?;
        crate::inbox::fail_point("quarantine_before_commit");
        tx.commit().await?;
        if new > 0 {
            return Ok(Quarantined::New);
        }
        let found = known(conn.rows(sql, key).await?);
        Ok(found.map_or(Quarantined::Full, Quarantined::Known))
    }

    pub(crate) async fn claim_looks(
        &self,
        slots: u32,
        unsigned: u32,
        lease: Duration,
    ) -> Result<Vec<ClaimedLook>, StoreError> {
        let mut conn = self.backend.control().await?;
        let args = vec![slots.into(), unsigned.into(), micros(lease).into()];
        let rows = conn.rows(self.dialect.sql("claim_looks"), args).await?;
        let mut looks: Vec<ClaimedLook> = rows.iter().map(claimed).collect();
        looks.sort_by_key(|look| (!look.signed, look.id));
        Ok(looks)
    }

    pub(crate) async fn finish_look(&self, look: &ClaimedLook, end: LookEnd<'_>) -> Result<bool, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut args: Vec<Value> = vec![look.id.into(), look.epoch.into()];
        let sql = match end {
            LookEnd::Recorded => self.dialect.sql("look_recorded"),
            LookEnd::Refused(reason) => {
                args.push(clip(reason.to_owned()).into());
                self.dialect.sql("look_refused")
            }
            LookEnd::Again(after, reason) => {
                args.extend([clip(reason.to_owned()).into(), micros(after).into()]);
                self.dialect.sql("look_later")
            }
            LookEnd::Released => self.dialect.sql("look_released"),
        };
        let written = conn.run(sql, args).await? > 0;
        if matches!(end, LookEnd::Refused(_)) && self.refused_are_counted() {
            let args = vec![REFUSED_KEPT.into(), REFUSED_KEPT.into()];
            conn.run(self.dialect.sql("trim_looks"), args).await?;
        }
        Ok(written)
    }

    /// True for one refusal of several hundred.
    fn refused_are_counted(&self) -> bool {
        self.junk.lock().is_ok_and(|mut junk| {
            junk.refused += 1;
            let due = junk.refused >= COUNT_REFUSED;
            junk.refused %= COUNT_REFUSED;
            due
        })
    }

    pub(crate) async fn next_look(&self) -> Result<Option<Duration>, StoreError> {
        let mut conn = self.backend.control().await?;
        let rows = conn.rows(self.dialect.sql("next_look"), vec![]).await?;
        let due = rows.first().and_then(|r| r.opt_int(0));
        Ok(due.map(|us| Duration::from_micros(us.max(0).unsigned_abs())))
    }

    pub(crate) async fn second_looks(
        &self,
        valid: Valid,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Page<SecondLook>, StoreError> {
        let limit = limit.clamp(1, 1000);
        let mut conn = self.backend.control().await?;
        let args = vec![
            valid.code().into(),
            before.unwrap_or(i64::MAX).into(),
            i64::from(limit + 1).into(),
        ];
        let rows = conn.rows(self.dialect.sql("list_looks"), args).await?;
        Ok(Page::of(rows.iter().map(listed).collect(), limit, |look| look.id))
    }

    pub(crate) async fn look_again(&self, id: Option<i64>, who: &str, why: &str) -> Result<u64, StoreError> {
        let mut conn = self.backend.control().await?;
        let mut tx = begin::<B>(&mut conn).await?;
        let again = tx.run(self.dialect.sql("look_again"), vec![id.into()]).await?;
        let detail = format!("{}: {again}", id.map_or("all".to_owned(), |id| id.to_string()));
        self.write_audit(&mut tx, who, "look again", why, detail).await?;
        tx.commit().await?;
        drop(conn);
        self.ready();
        Ok(again)
    }
}

fn claimed(r: &Row) -> ClaimedLook {
    ClaimedLook {
        id: r.int(0),
        epoch: r.int(1),
        attempt: r.u32(2),
        endpoint: r.text(3),
        event_id: r.text(4),
        object_id: r.opt_text(5),
        own_account: r.opt_text(6),
        signed: r.int(7) != 0,
        fetched: r.int(8) != 0,
        body: r.body(9).unwrap_or_else(|| Body::from(Vec::new())),
        redacted: r.int(10) != 0,
    }
}

fn listed(r: &Row) -> SecondLook {
    SecondLook {
        id: r.int(0),
        valid: Valid::from_code(r.int(1)),
        endpoint: r.text(2),
        event_id: r.text(3),
        event_type: r.text(4),
        account: r.opt_text(5),
        livemode: r.int(6) != 0,
        signed: r.int(7) != 0,
        received_us: r.int(8),
        due_us: r.int(9),
        attempts: r.u32(10),
        reason: r.opt_text(11),
    }
}
