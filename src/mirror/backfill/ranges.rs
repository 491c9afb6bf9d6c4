//! The parts of lists that are still to be read, as they are stored.

use std::sync::Arc;

use super::super::core::Core;
use super::super::kinds;
use super::super::listing::{Part, Scope};
use super::super::row::time_text;
use super::Work;
use crate::inbox::driver::{DriverError, Row};
use crate::inbox::{BoxFuture, Lent, Statements as Sql, StoreError, micros_of, with};
use crate::object::tables::TableRow;

/// The oldest objects of Stripe are younger: 2010-01-01.
pub(super) const BEGINNING: i64 = 1_262_304_000;

/// A part of a list that is still to be read.
#[derive(Debug, Clone)]
pub(super) struct Range {
    pub(super) id: i64,
    pub(super) row: &'static TableRow,
    pub(super) part: Part,
}

impl Range {
    /// True for objects of the last days, which are read first.
    pub(super) fn is_recent(&self, since: i64) -> bool {
        self.part.gte.is_some_and(|gte| gte >= since)
    }
}

/// A run, and what is left of it.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) id: i64,
    pub(super) open: Vec<Range>,
    /// Tables that the run knows already, read or not.
    pub(super) known: Vec<String>,
    pub(super) is_resumed: bool,
}

fn now() -> String {
    time_text(micros_of(time::OffsetDateTime::now_utc()))
}

fn time(core: &Core, n: usize) -> String {
    super::super::statements::time(&core.schema, n)
}

/// The run that was cut off, or a new one.
pub(super) async fn begin(core: &Core, scope: &Scope, work: Work) -> Result<Run, StoreError> {
    let (runs, ranges) = (core.schema.name("mirror_runs"), core.schema.name("mirror_ranges"));
    let find: Arc<str> = format!(
        "SELECT \"run\" FROM {runs} WHERE \"what\" = $1 AND \"ended\" IS NULL ORDER BY \"run\" DESC LIMIT 1"
    )
    .into();
    let insert: Arc<str> = format!(
        "INSERT INTO {runs} (\"what\", \"started\") VALUES ($1, {}) RETURNING \"run\"",
        time(core, 2)
    )
    .into();
    let open: Arc<str> = format!(
        "SELECT \"range\", \"table\", \"gte\", \"lt\", \"cursor\" FROM {ranges} WHERE \"run\" = $1 AND \"state\" = 'open' ORDER BY \"range\""
    )
    .into();
    // A refresh begins every day: of those before it, only the run itself is kept.
    let forget: Option<Arc<str>> = (work == Work::Refresh).then(|| {
        format!("DELETE FROM {ranges} WHERE \"run\" IN (SELECT r.\"run\" FROM {runs} r WHERE r.\"what\" = $1 AND r.\"ended\" IS NOT NULL)")
            .into()
    });
    let known: Arc<str> = format!("SELECT DISTINCT \"table\" FROM {ranges} WHERE \"run\" = $1").into();
    let what = format!(
        "{} {} {}",
        work.name(),
        scope.account,
        if scope.livemode() { "live" } else { "test" }
    );
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            let found = sql.rows(&find, vec![what.as_str().into()]).await?;
            let Some(found) = found.first() else {
                if let Some(forget) = &forget {
                    sql.run(forget, vec![what.as_str().into()]).await?;
                }
                let made = sql
                    .rows(&insert, vec![what.as_str().into(), now().into()])
                    .await?;
                return Ok(Run {
                    id: made.first().map_or(0, |row| row.int(0)),
                    open: Vec::new(),
                    known: Vec::new(),
                    is_resumed: false,
                });
            };
            let id = found.int(0);
            let read = |row: &Row| {
                Some(Range {
                    id: row.int(0),
                    row: kinds::row(&row.text(1))?,
                    part: Part {
                        gte: row.opt_int(2),
                        lt: row.opt_int(3),
                        cursor: row.opt_text(4),
                    },
                })
            };
            let open = sql.rows(&open, vec![id.into()]).await?;
            let known = sql.rows(&known, vec![id.into()]).await?;
            Ok(Run {
                id,
                open: open.iter().filter_map(read).collect(),
                known: known.iter().map(|row| row.text(0)).collect(),
                is_resumed: true,
            })
        })
    })
    .await
}

/// Stores new ranges.
pub(super) async fn add(
    core: &Core,
    sql: &mut dyn Sql,
    run: i64,
    scope: &Scope,
    row: &'static TableRow,
    path: &str,
    parts: Vec<Part>,
) -> Result<Vec<Range>, DriverError> {
    let insert: Arc<str> = format!(
        "INSERT INTO {} (\"run\", \"account\", \"livemode\", \"table\", \"path\", \"gte\", \"lt\", \"state\") \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'open') RETURNING \"range\"",
        core.schema.name("mirror_ranges")
    )
    .into();
    let mut ranges = Vec::with_capacity(parts.len());
    for part in parts {
        let args = vec![
            run.into(),
            scope.account.as_str().into(),
            scope.livemode().into(),
            row.table.into(),
            path.into(),
            part.gte.into(),
            part.lt.into(),
        ];
        let made = sql.rows(&insert, args).await?;
        let id = made.first().map_or(0, |row| row.int(0));
        ranges.push(Range { id, row, part });
    }
    Ok(ranges)
}

/// Notes how far a range has come: `state` is `open`, `done`, `skipped` or `failed`.
pub(super) async fn advance(
    core: &Core,
    sql: &mut dyn Sql,
    range: &Range,
    state: &str,
    objects: usize,
    error: Option<&str>,
) -> Result<(), DriverError> {
    let update: Arc<str> = format!(
        "UPDATE {} SET \"cursor\" = $2, \"gte\" = $3, \"lt\" = $4, \"state\" = $5, \"objects\" = \"objects\" + $6, \
         \"pages\" = \"pages\" + 1, \"error\" = $7 WHERE \"range\" = $1",
        core.schema.name("mirror_ranges")
    )
    .into();
    let args = vec![
        range.id.into(),
        range.part.cursor.clone().into(),
        range.part.gte.into(),
        range.part.lt.into(),
        state.into(),
        i64::try_from(objects).unwrap_or(0).into(),
        error.into(),
    ];
    sql.run(&update, args).await.map(drop)
}

/// Ends all open ranges of a table that cannot be read.
pub(super) async fn give_up(core: &Core, run: i64, table: &str, error: &str) -> Result<(), StoreError> {
    let update: Arc<str> = format!(
        "UPDATE {} SET \"state\" = 'skipped', \"error\" = $3 WHERE \"run\" = $1 AND \"table\" = $2 AND \"state\" = 'open'",
        core.schema.name("mirror_ranges")
    )
    .into();
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            lent.sql
                .run(&update, vec![run.into(), table.into(), error.into()])
                .await?;
            Ok(())
        })
    })
    .await
}

/// Ends a run, if nothing of it is left.
pub(super) async fn end(core: &Core, run: i64, objects: u64, requests: u64) -> Result<bool, StoreError> {
    let (runs, ranges, kinds) = (
        core.schema.name("mirror_runs"),
        core.schema.name("mirror_ranges"),
        core.schema.name("mirror_kinds"),
    );
    let count: Arc<str> = format!(
        "UPDATE {runs} SET \"objects\" = \"objects\" + $2, \"requests\" = \"requests\" + $3 WHERE \"run\" = $1"
    )
    .into();
    let end: Arc<str> = format!(
        "UPDATE {runs} SET \"ended\" = {} WHERE \"run\" = $1 AND NOT EXISTS \
         (SELECT 1 FROM {ranges} r WHERE r.\"run\" = $1 AND r.\"state\" = 'open')",
        time(core, 2)
    )
    .into();
    let note: Arc<str> = format!(
        "UPDATE {kinds} SET \"last_backfill\" = {} WHERE \"table\" IN (SELECT r.\"table\" FROM {ranges} r WHERE r.\"run\" = $1 \
         AND r.\"state\" = 'done')",
        time(core, 2)
    )
    .into();
    let as_int = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    with(&*core.database, true, |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
        Box::pin(async move {
            let sql = lent.sql;
            sql.run(
                &count,
                vec![run.into(), as_int(objects).into(), as_int(requests).into()],
            )
            .await?;
            let ended = sql.run(&end, vec![run.into(), now().into()]).await? > 0;
            if ended {
                sql.run(&note, vec![run.into(), now().into()]).await?;
            }
            Ok(ended)
        })
    })
    .await
}
