//! What a run needs of the world outside, done while no transaction is open and no connection is held.

use std::sync::Arc;
use std::time::Duration;

use super::stale::{Judged, Reading};
use super::{Applied, Apply, BoxFuture, Policy, Redaction, StoredEvent, Verdict};
use crate::event::Current;

/// The object as it is now for a dry run, read before its transaction begins, if a handler may ask for it. The error is that of
/// the run.
pub(crate) async fn before_rehearsal(
    apply: &dyn Apply,
    event: &StoredEvent,
    group: &str,
) -> Result<Option<Option<Arc<Current>>>, Applied> {
    if !wants_current(apply, event, group, None, &Judged::default()) {
        return Ok(None);
    }
    let read = read_current(apply, event, true, Policy::default().apply_limit).await;
    read.map(Some).map_err(|error| Verdict::retry(error).into())
}

/// Reads the event's object by the application's own means, for at most `limit`: what the stale rule could not decide is then
/// judged once more, with this reading. Outside of any transaction; what `redaction` takes from stored bodies is taken from
/// it, too. The error is a text for the attempt's record.
pub(super) async fn read_again(
    apply: &dyn Apply,
    event: &StoredEvent,
    judged: &Judged,
    redaction: &Redaction,
    limit: Duration,
) -> Result<Reading, String> {
    let read = within(limit, apply.reread(event))
        .await
        .unwrap_or_else(|| Err(format!("it took longer than {} s", limit.as_secs_f32())));
    read.and_then(|fetched| Reading::new(event, fetched, redaction, judged.asked()))
        .map_err(|e| format!("the object could not be read again: {e}"))
}

/// True if handlers that are to run ask for the object as it is now.
#[cfg(feature = "client")]
pub(super) fn wants_current(
    apply: &dyn Apply,
    event: &StoredEvent,
    group: &str,
    only: Option<&[String]>,
    judged: &Judged,
) -> bool {
    apply.wants_current(event, group, only, &judged.skip)
}

#[cfg(not(feature = "client"))]
pub(super) fn wants_current(
    _: &dyn Apply,
    _: &StoredEvent,
    _: &str,
    _: Option<&[String]>,
    _: &Judged,
) -> bool {
    false
}

/// Reads the event's object as it is now, for at most `limit`, outside of any transaction. The error is a text for the attempt's
/// record.
#[cfg(feature = "client")]
pub(super) async fn read_current(
    apply: &dyn Apply,
    event: &StoredEvent,
    anew: bool,
    limit: Duration,
) -> Result<Option<Arc<Current>>, String> {
    let read = within(limit, apply.current(event, anew))
        .await
        .unwrap_or_else(|| Err(format!("it took longer than {} s", limit.as_secs_f32())));
    read.map_err(|e| format!("the current object could not be read: {e}"))
}

#[cfg(not(feature = "client"))]
#[allow(clippy::unused_async)]
pub(super) async fn read_current(
    _: &dyn Apply,
    _: &StoredEvent,
    _: bool,
    _: Duration,
) -> Result<Option<Arc<Current>>, String> {
    Ok(None)
}

/// The future's result, if it comes in time. Without a runtime, as in a small test, there is no timer.
pub(super) async fn within<T>(limit: Duration, future: BoxFuture<'_, T>) -> Option<T> {
    if tokio::runtime::Handle::try_current().is_ok() {
        tokio::time::timeout(limit, future).await.ok()
    } else {
        Some(future.await)
    }
}
