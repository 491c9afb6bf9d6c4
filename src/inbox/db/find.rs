//! Events that match a filter: found by the index that leaves fewest, in windows, so that no page reads more than some ten
//! thousand rows whatever is asked for.

use super::{
    backend::Backend,
    composed::{Cond, Sql},
    driver::Connection,
    engine::Engine,
    value::{Row, Value},
};
use crate::inbox::operator::{EventQuery, EventState};
use crate::inbox::{StoreError, TaskState};
use crate::object::kind::Ids;

/// A set that an index finds is small up to here: it is read as a whole.
const SMALL: i64 = 1_000;

/// As [`SMALL`], for the open tasks of a state or group, whose entries are narrow: sorting these is less work than a walk through
/// all open tasks.
const SMALL_TASKS: i64 = 4_000;

/// More event types than these are not looked for one by one.
const TYPES: usize = 150;

/// Candidates that a page reads, window by window, until it is full.
const PAGE_WINDOWS: [i64; 3] = [500, 2_000, 5_000];

/// The indexes that have a state's tasks in the order of their numbers.
const IN_ORDER: [&str; 3] = ["task_dead", "task_dead_seq", "task_held"];

/// A task that failed, kept its lane, and is due later.
const LATER: &str = "state = 1 AND retry = 1 AND due_us > {now_once}";

/// Recorded times follow the numbers up to this difference, microseconds.
const DISORDER: i64 = 60_000_000;

/// The table and the index that candidates come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Any id, each by its own index.
    Id,
    Customer,
    Object,
    /// Open tasks: of a state, of a group, or both.
    Tasks,
    Account,
    Types,
    /// All events, by their numbers.
    All,
}

impl Way {
    /// The number of rows up to which it is read as a whole and sorted.
    fn small(self) -> i64 {
        match self {
            Way::Tasks => SMALL_TASKS,
            _ => SMALL,
        }
    }
}

/// A filter, made ready for a database.
pub(super) struct Find<'q> {
    query: &'q EventQuery,
    /// The recorded event types that match; `None` for all.
    types: Option<Vec<String>>,
    /// Numbers below this one, and above that one.
    pub(super) below: i64,
    above: i64,
}

impl Find<'_> {
    /// The ways that the filter opens, the likely shortest first.
    fn ways(&self) -> Vec<Way> {
        let q = self.query;
        let open = q.group.is_some() && q.state != Some(EventState::Done)
            || matches!(q.state, Some(EventState::Open(_)));
        let types = self.types.as_ref().is_some_and(|types| types.len() <= TYPES);
        let ways = [
            (q.id.is_some(), Way::Id),
            (q.customer.is_some(), Way::Customer),
            (q.object_id.is_some(), Way::Object),
            (open, Way::Tasks),
            (q.account.is_some(), Way::Account),
            (types, Way::Types),
        ];
        ways.into_iter()
            .filter(|(is_open, _)| *is_open)
            .map(|(_, way)| way)
            .collect()
    }

    /// The state and the group of the tasks that are asked for, as conditions that name an index's own.
    fn task_parts(&self) -> Vec<Cond> {
        // Written out, so that the partial indexes are found.
        let indexed = |state: TaskState| match state {
            TaskState::Dead => format!("state IN (4, 5) AND state = {}", state.code()),
            _ => format!("state = {}", state.code()),
        };
        let group = self.query.group.as_deref();
        let index = |state: TaskState| match state {
            TaskState::Waiting => "task_waiting",
            TaskState::Ready => "task_ready",
            TaskState::Leased => "task_leased",
            TaskState::Backoff => "task_backoff",
            TaskState::Held => "task_held",
            TaskState::Dead if group.is_some() => "task_dead",
            TaskState::Dead => "task_dead_seq",
            TaskState::Unhandled => "task_unhandled",
        };
        let states: Vec<(String, &'static str)> = match self.query.state {
            // In their lanes, too.
            Some(EventState::Open(TaskState::Backoff)) => vec![
                ("state = 3".into(), index(TaskState::Backoff)),
                (LATER.into(), index(TaskState::Ready)),
            ],
            Some(EventState::Open(state)) => vec![(indexed(state), index(state))],
            _ => vec![
                ("state IN (4, 5)".into(), index(TaskState::Dead)),
                ("state = 0".into(), index(TaskState::Waiting)),
                ("state = 1".into(), index(TaskState::Ready)),
                ("state = 2".into(), index(TaskState::Leased)),
                ("state = 3".into(), index(TaskState::Backoff)),
                ("state = 6".into(), index(TaskState::Unhandled)),
            ],
        };
        let parts = states.into_iter().map(|(state, index)| match group {
            Some(group) => Cond::new(format!("grp = ? AND {state}"), vec![group.into()]).by(index),
            None => Cond::new(state, vec![]).by(index),
        });
        parts.collect()
    }

    /// The selects that a way is made of: table, condition. Each finds its rows in an index.
    pub(super) fn parts(&self, way: Way) -> (&'static str, Vec<Cond>) {
        let q = self.query;
        let text = |value: &Option<String>| Value::from(value.as_deref().unwrap_or_default());
        let is = |column: &str, value: &Option<String>| Cond::new(format!("{column} = ?"), vec![text(value)]);
        match way {
            Way::Id => {
                let mut parts = vec![
                    is("event_id", &q.id),
                    is("customer", &q.id).by("event_customer"),
                    is("account", &q.id).by("event_account"),
                    is("request_id", &q.id).by("event_request_id"),
                    is("idempotency_key", &q.id).by("event_idempotency_key"),
                ];
                parts.extend(objects(q.id.as_deref().unwrap_or_default()));
                ("event", parts)
            }
            Way::Customer => ("event", vec![is("customer", &q.customer).by("event_customer")]),
            Way::Object => ("event", objects(q.object_id.as_deref().unwrap_or_default())),
            Way::Account => ("event", vec![is("account", &q.account).by("event_account")]),
            Way::Types => {
                let types = self.types.iter().flatten();
                let of = |name: &String| Cond::new("etype = ?", vec![name.as_str().into()]).by("event_etype");
                ("event", types.map(of).collect())
            }
            Way::Tasks => ("task", self.task_parts()),
            Way::All => ("event", vec![Cond::new("1 = 1", vec![])]),
        }
    }

    /// The numbers of a way's events, the highest first, at most so many. `sorts`: the index that the condition names is read as
    /// a whole and sorted, where it is short and not in the order of numbers.
    pub(super) fn numbers(&self, sql: &mut Sql, way: Way, below: i64, most: i64, sorts: bool) {
        let (table, mut parts) = self.parts(way);
        if let (Way::Tasks, false, None, Some(group)) = (way, sorts, self.query.state, &self.query.group) {
            // Of any state: in the order of numbers, past those of other groups.
            parts = vec![Cond::new("grp = ?", vec![group.as_str().into()])];
        }
        let distinct = if table == "task" { "DISTINCT " } else { "" };
        // A plus sign keeps a database from taking the order of numbers for a reason to read everything in it.
        let seq = if sorts { "+seq" } else { "seq" };
        let select = |sql: &mut Sql, part: &Cond| {
            let (mut condition, mut hint) = (part.text.clone(), part.hint());
            let is_in_order = part.index.is_some_and(|index| IN_ORDER.contains(&index));
            // Mostly few, and a walk would find none of them.
            let is_later = part.text.ends_with(LATER);
            let seq = if is_later { "+seq" } else { seq };
            if !sorts && way == Way::Tasks && !is_in_order && !is_later {
                // Many: in the order of numbers, past those in other states.
                condition = condition.replace("state =", "+state =");
                hint.clear();
            }
            sql.push(
                &format!("SELECT {distinct}seq FROM {{t}}{table}{hint} WHERE {condition}"),
                &part.args,
            );
            let bounds = format!(" AND {seq} < ? AND {seq} > ? ORDER BY {seq} DESC LIMIT ?");
            sql.push(&bounds, &[below.into(), self.above.into(), most.into()]);
        };
        if let [part] = &*parts {
            let fits = !distinct.is_empty() && sorts;
            if fits {
                // DISTINCT wants its order among the columns.
                sql.push("SELECT seq FROM (", &[]);
                sql.push(
                    &format!(
                        "SELECT DISTINCT seq FROM {{t}}{table}{} WHERE {}",
                        part.hint(),
                        part.text
                    ),
                    &part.args,
                );
                let bounds = " AND +seq < ? AND +seq > ?) p ORDER BY seq DESC LIMIT ?";
                sql.push(bounds, &[below.into(), self.above.into(), most.into()]);
            } else {
                select(sql, part);
            }
            return;
        }
        sql.push("SELECT seq FROM (", &[]);
        for (at, part) in parts.iter().enumerate() {
            sql.push(
                match at {
                    0 => "SELECT seq FROM (",
                    _ if way == Way::Types => " UNION ALL SELECT seq FROM (",
                    _ => " UNION SELECT seq FROM (",
                },
                &[],
            );
            if sorts && table == "task" {
                sql.push(
                    &format!("SELECT seq FROM {{t}}{table}{} WHERE {}", part.hint(), part.text),
                    &part.args,
                );
                sql.push(" AND +seq < ? AND +seq > ?", &[below.into(), self.above.into()]);
            } else {
                select(sql, part);
            }
            sql.push(&format!(") p{at}"), &[]);
        }
        sql.push(") u ORDER BY seq DESC LIMIT ?", &[most.into()]);
    }

    /// The number of a way's events, counted to this one.
    pub(super) fn size(&self, sql: &mut Sql, way: Way, most: i64) {
        let (table, parts) = self.parts(way);
        sql.push("(SELECT count(*) FROM (", &[]);
        for (at, part) in parts.iter().enumerate() {
            sql.push(
                if at > 0 {
                    " UNION ALL SELECT * FROM ("
                } else {
                    "SELECT * FROM ("
                },
                &[],
            );
            sql.push(
                &format!(
                    "SELECT 1 AS one FROM {{t}}{table}{} WHERE {}",
                    part.hint(),
                    part.text
                ),
                &part.args,
            );
            if table == "event" {
                sql.push(
                    " AND seq < ? AND seq > ?",
                    &[self.below.into(), self.above.into()],
                );
            }
            sql.push(&format!(" LIMIT ?) p{at}"), &[most.into()]);
        }
        sql.push(" LIMIT ?) c)", &[most.into()]);
    }

    /// The conditions that an event `e` must fulfil beside being found in this way. Empty: none.
    pub(super) fn rest(&self, way: Way, instr: &str) -> Vec<Cond> {
        let q = self.query;
        let mut rest = Vec::new();
        let text = |value: &str| Value::from(value);
        if let Some(id) = &q.id {
            let any = "(e.event_id = ? OR e.object_id = ? OR e.customer = ? OR e.account = ? OR e.request_id = ? OR e.idempotency_key = ?)";
            rest.push(Cond::new(any, vec![text(id); 6]));
        }
        if let Some(id) = &q.object_id {
            rest.push(Cond::new("e.object_id = ?", vec![text(id)]));
        }
        if let Some(id) = q.customer.as_deref().filter(|_| way != Way::Customer) {
            rest.push(Cond::new("e.customer = ?", vec![text(id)]));
        }
        if let Some(id) = q.account.as_deref().filter(|_| way != Way::Account) {
            rest.push(Cond::new("e.account = ?", vec![text(id)]));
        }
        if let Some(types) = self.types.as_ref().filter(|_| way != Way::Types) {
            let names = serde_json::Value::from(types.clone()).to_string();
            rest.push(Cond::new("e.etype IN {names}", vec![names.into()]));
        }
        if let Some(livemode) = q.livemode {
            rest.push(Cond::new("e.livemode = ?", vec![livemode.into()]));
        }
        if let Some(part) = &q.text {
            rest.push(Cond::new(format!("{instr}(e.event_id, ?) > 0"), vec![text(part)]));
        }
        if q.from_us > i64::MIN {
            rest.push(Cond::new("e.received_us >= ?", vec![q.from_us.into()]));
        }
        if q.to_us < i64::MAX {
            rest.push(Cond::new("e.received_us < ?", vec![q.to_us.into()]));
        }
        const TASK: &str = "EXISTS (SELECT 1 FROM {t}task t WHERE t.seq = e.seq";
        match (q.state, q.group.as_deref()) {
            (Some(EventState::Done), group) => {
                rest.push(Cond::new(format!("NOT {TASK})"), vec![]));
                let done = "EXISTS (SELECT 1 FROM {t}done d WHERE d.seq = e.seq AND d.grp = ?)";
                rest.extend(group.map(|group| Cond::new(done, vec![text(group)])));
            }
            _ if way == Way::Tasks => {}
            (Some(EventState::Open(state)), group) => {
                let is = match state {
                    TaskState::Backoff => format!("(t.state = ? OR {LATER})"),
                    _ => "t.state = ?".to_owned(),
                };
                let of = group.map_or("", |_| " AND t.grp = ?");
                let args = group.map(text).into_iter().chain([state.code().into()]);
                rest.push(Cond::new(format!("{TASK}{of} AND {is})"), args.collect()));
            }
            (None, Some(group)) => rest.push(Cond::new(format!("{TASK} AND t.grp = ?)"), vec![text(group)])),
            (None, None) => {}
        }
        rest
    }
}

/// The events of an object, by the index of objects' keys: `id account mode`, with the kind before it where that is part of it.
fn objects(id: &str) -> Vec<Cond> {
    let kinds = crate::generated::KINDS
        .iter()
        .filter(|row| row.ids != Ids::Stripe);
    let keys = kinds
        .map(|row| format!("{}:{id}", row.kind))
        .chain([id.to_owned()]);
    // The byte behind a blank is an exclamation mark.
    let between = |key: String| {
        let bounds = vec![format!("{key} ").into(), format!("{key}!").into()];
        Cond::new("object_key >= ? AND object_key < ?", bounds).by("event_object_key")
    };
    keys.map(between).collect()
}

/// The way and whether it is short, as [`Find::numbers`] takes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice {
    pub(super) way: Way,
    pub(super) is_small: bool,
}

impl<B: Backend> Engine<B> {
    pub(super) fn text(&self, sql: &str) -> std::sync::Arc<str> {
        self.dialect.render(&self.dialect.hinted(sql)).into()
    }

    pub(super) async fn ready_to_find<'q>(
        &self,
        conn: &mut B::Connection,
        query: &'q EventQuery,
    ) -> Result<Option<Find<'q>>, StoreError> {
        let types = self.types_matching(conn, query.pattern.as_ref()).await?;
        if types.as_ref().is_some_and(Vec::is_empty) {
            return Ok(None);
        }
        let mut find = Find {
            query,
            types,
            below: query.before.unwrap_or(i64::MAX),
            above: i64::MIN,
        };
        if query.from_us > i64::MIN {
            let from_us = query.from_us.saturating_sub(DISORDER);
            find.above = self.first_after(conn, from_us).await?;
        }
        if query.to_us < i64::MAX {
            let to_us = query.to_us.saturating_add(DISORDER);
            let last = self.first_after(conn, to_us).await?;
            find.below = find.below.min(last.saturating_add(1));
        }
        Ok(Some(find))
    }

    /// Asks each index how much it leaves, where there is a choice.
    pub(super) async fn choose(
        &self,
        conn: &mut B::Connection,
        find: &Find<'_>,
    ) -> Result<Choice, StoreError> {
        let ways = find.ways();
        let is_dead = matches!(
            find.query.state,
            Some(EventState::Open(TaskState::Dead | TaskState::Held))
        );
        match *ways {
            [] => {
                return Ok(Choice {
                    way: Way::All,
                    is_small: false,
                });
            }
            [way] if way != Way::Tasks || is_dead => return Ok(Choice { way, is_small: false }),
            _ => {}
        }
        let mut sql = Sql::default();
        for (at, way) in ways.iter().enumerate() {
            sql.push(if at > 0 { ", " } else { "SELECT " }, &[]);
            find.size(&mut sql, *way, way.small() + 1);
        }
        let rows = conn.rows(&self.text(&sql.text), sql.args).await?;
        let sizes = ways.iter().enumerate().map(|(at, way)| {
            let size = rows.first().map_or(0, |row| row.int(at));
            (size, at, *way)
        });
        let shortest = sizes.min_by_key(|(size, at, _)| (*size, *at));
        let (size, _, mut way) = shortest.unwrap_or((i64::MAX, 0, Way::All));
        let is_small = size <= way.small();
        if !is_small && way == Way::Types && find.types.as_ref().is_some_and(|types| types.len() > 8) {
            way = Way::All;
        }
        Ok(Choice { way, is_small })
    }

    /// Rows of events that match, at most so many, with these columns of `e`; and below which number it goes on, if the search
    /// ended before there were more.
    pub(super) async fn find_rows(
        &self,
        conn: &mut B::Connection,
        query: &EventQuery,
        columns: &str,
        most: u32,
    ) -> Result<(Vec<Row>, Option<i64>), StoreError> {
        let Some(find) = self.ready_to_find(conn, query).await? else {
            return Ok((Vec::new(), None));
        };
        let choice = self.choose(conn, &find).await?;
        let rest = find.rest(choice.way, self.dialect.instr());
        let (mut found, mut below) = (Vec::new(), find.below);
        let windows = match (rest.is_empty(), choice.is_small) {
            (true, _) => [i64::from(most), 0, 0],
            (_, true) if choice.way != Way::Tasks => [SMALL + 1, 0, 0],
            _ => PAGE_WINDOWS,
        };
        for window in windows.into_iter().filter(|window| *window > 0) {
            let seqs = self.candidates(conn, &find, choice, below, window).await?;
            let missing = most as usize - found.len();
            let rows = self.those_of(conn, columns, &seqs, &rest, missing).await?;
            found.extend(rows);
            match seqs.last() {
                Some(last) if seqs.len() as i64 >= window => below = *last,
                _ => return Ok((found, None)),
            }
            if found.len() >= most as usize {
                return Ok((found, None));
            }
        }
        Ok((found, Some(below)))
    }

    pub(super) async fn candidates(
        &self,
        conn: &mut B::Connection,
        find: &Find<'_>,
        choice: Choice,
        below: i64,
        window: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let mut sql = Sql::default();
        find.numbers(&mut sql, choice.way, below, window, choice.is_small);
        let rows = conn.rows(&self.text(&sql.text), sql.args).await?;
        Ok(rows.iter().map(|row| row.int(0)).collect())
    }

    async fn those_of(
        &self,
        conn: &mut B::Connection,
        columns: &str,
        seqs: &[i64],
        rest: &[Cond],
        most: usize,
    ) -> Result<Vec<Row>, StoreError> {
        if seqs.is_empty() {
            return Ok(Vec::new());
        }
        let (sql, mut args) = those(seqs, rest, columns);
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        args.push(limit.into());
        let sql = format!("{sql} ORDER BY e.seq DESC LIMIT ${}", args.len());
        Ok(conn.rows(&self.text(&self.marked(&sql)), args).await?)
    }

    /// Fills the lists of names in: `{names $3}`.
    pub(super) fn marked(&self, sql: &str) -> String {
        let (before, after) = self.dialect.names();
        sql.replace("{names $", &format!("{before}$"))
            .replace("names}", after)
    }
}

/// Those of these events that fulfil the rest. The lists of names are marked.
pub(super) fn those(seqs: &[i64], rest: &[Cond], columns: &str) -> (String, Vec<Value>) {
    let mut sql = Sql::default();
    let numbers = super::prune::numbers(seqs);
    sql.push(
        &format!("SELECT {columns} FROM {{t}}event e WHERE e.seq IN "),
        &[],
    );
    // The first parameter.
    sql.args.push(numbers);
    sql.text.push_str("{numbers_1}");
    for cond in rest {
        let text = cond.text.replace("{names}", "{names ?names}");
        sql.push(&format!(" AND {text}"), &cond.args);
    }
    (sql.text, sql.args)
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
