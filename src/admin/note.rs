//! Acts that the store does not do itself, and so does not write down: their line in the audit, before they begin.

use super::Admin;
use super::call::Call;
use super::serve::Problem;

/// Writes an act into the audit. One that cannot be written down is not done.
#[cfg(feature = "mirror")]
pub(super) async fn note(admin: &Admin, call: &Call, action: &str, detail: &str) -> Result<(), Problem> {
    use crate::inbox::{BoxFuture, Lent, with};

    let why = call.why()?;
    let database = admin.store()?.database().ok_or_else(unwritten)?.0;
    let sql = database
        .inbox_sql("INSERT INTO {t}audit (at_us, who, action, why, detail) VALUES ({now}, $1, $2, $3, $4)");
    let args = vec![call.who().into(), action.into(), why.into(), detail.into()];
    with(&*database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move { Ok(lent.sql.run(&sql, args).await?) })
    })
    .await?;
    Ok(())
}

/// Nothing here writes into the store's tables without the feature `mirror`.
#[cfg(all(not(feature = "mirror"), feature = "endpoints"))]
pub(super) async fn note(_: &Admin, call: &Call, _: &str, _: &str) -> Result<(), Problem> {
    call.why()?;
    Err(unwritten())
}

fn unwritten() -> Problem {
    let told = "This act could not be written to the audit, so it was not begun: it needs the feature `mirror` and an inbox in a \
                database. The command line does it, too.";
    Problem::Missing(told.into())
}
