//! Counts of events that match a filter, by the same indexes as their lists, and no further than is told.

use super::{
    backend::Backend,
    composed::Sql,
    driver::Connection,
    engine::Engine,
    find::{Find, Way, those},
};
use crate::inbox::operator::EventQuery;
use crate::inbox::{Counted, StoreError};

/// Candidates that a count reads at most, window by window, where each must be looked at.
const COUNTED: i64 = 10_000;

/// Candidates that a count reads at least before it says that there are more.
const COUNTED_AT_LEAST: i64 = 3_000;

/// The first window of a count.
const COUNT_WINDOW: i64 = 1_000;

impl<B: Backend> Engine<B> {
    pub(crate) async fn count_events(&self, query: &EventQuery, cap: u64) -> Result<Counted, StoreError> {
        let mut conn = self.backend.control().await?;
        let conn = &mut *conn;
        let Some(find) = self.ready_to_find(conn, query).await? else {
            return Ok(Counted::default());
        };
        let choice = self.choose(conn, &find).await?;
        let rest = find.rest(choice.way, self.dialect.instr());
        let most = i64::try_from(cap).unwrap_or(i64::MAX).saturating_add(1);
        if rest.is_empty() {
            let mut sql = Sql::default();
            match choice.way {
                // No event is of two types.
                Way::Types => {
                    sql.push("SELECT ", &[]);
                    find.size(&mut sql, Way::Types, most);
                }
                // Nor of two states in one group.
                Way::Tasks if query.group.is_some() && query.before.is_none() => {
                    sql.push("SELECT ", &[]);
                    find.size(&mut sql, Way::Tasks, most);
                }
                // It may be open in several groups.
                Way::Tasks if query.before.is_none() && !choice.is_small => {
                    return self.count_open(conn, &find, (most, cap)).await;
                }
                way => {
                    sql.push("SELECT count(*) FROM (", &[]);
                    find.numbers(&mut sql, way, find.below, most, choice.is_small);
                    sql.push(") c", &[]);
                }
            }
            let rows = conn.rows(&self.text(&sql.text), sql.args).await?;
            let n = rows.first().map_or(0, |row| row.int(0).unsigned_abs());
            return Ok(Counted::capped(n, cap));
        }
        let (mut n, mut below) = (0, find.below);
        // As many as are asked for: a filter that leaves fewer of them is told as "at least".
        let left = most.clamp(COUNTED_AT_LEAST, COUNTED) - COUNT_WINDOW;
        for window in [COUNT_WINDOW, left].into_iter().filter(|window| *window > 0) {
            let seqs = self.candidates(conn, &find, choice, below, window).await?;
            let (mut sql, args) = those(&seqs, &rest, "1");
            sql = format!("SELECT count(*) FROM ({sql}) c");
            let rows = conn.rows(&self.text(&self.marked(&sql)), args).await?;
            n += rows.first().map_or(0, |row| row.int(0).unsigned_abs());
            let is_end = (seqs.len() as i64) < window;
            if is_end || n > cap {
                return Ok(Counted::capped(n, cap));
            }
            below = seqs.last().copied().unwrap_or(below);
        }
        Ok(Counted::at_least(n))
    }

    /// Counts the events of a state by its index.
    async fn count_open(
        &self,
        conn: &mut B::Connection,
        find: &Find<'_>,
        (most, cap): (i64, u64),
    ) -> Result<Counted, StoreError> {
        let (table, parts) = find.parts(Way::Tasks);
        let mut sql = Sql::default();
        sql.push("SELECT count(DISTINCT seq), count(*) FROM (", &[]);
        for (at, part) in parts.iter().enumerate() {
            let (hint, text) = (part.hint(), &part.text);
            let union = if at > 0 { " UNION ALL " } else { "" };
            sql.push(
                &format!(
                    "{union}SELECT seq FROM (SELECT seq FROM {{t}}{table}{hint} WHERE {text} LIMIT ?) p{at}"
                ),
                &[&part.args[..], &[most.into()]].concat(),
            );
        }
        sql.push(" LIMIT ?) c", &[most.into()]);
        let rows = conn.rows(&self.text(&sql.text), sql.args).await?;
        let [events, tasks] = [0, 1].map(|at| rows.first().map_or(0, |row| row.int(at)));
        let n = events.unsigned_abs();
        Ok(match tasks >= most {
            true => Counted::at_least(n.min(cap)),
            false => Counted::capped(n, cap),
        })
    }
}
