//! Which index finds the events of a filter, by SQLite's own plan.

use super::*;
use crate::inbox::db::dialect::{Dialect, Flavor};

/// The steps of SQLite's plan for a statement on empty tables without statistics, as a fresh inbox has them.
fn plan(dialect: &Dialect, sqlite: &rusqlite::Connection, sql: &Sql) -> Vec<String> {
    let text = dialect.render(&dialect.hinted(&sql.text));
    let mut statement = sqlite
        .prepare(&format!("EXPLAIN QUERY PLAN {text}"))
        .unwrap_or_else(|error| panic!("{error}: {text}"));
    let nulls = vec![rusqlite::types::Null; sql.args.len()];
    let steps = statement
        .query_map(rusqlite::params_from_iter(nulls), |row| row.get::<_, String>(3))
        .unwrap();
    steps.map(Result::unwrap).collect()
}

fn queries() -> Vec<(&'static str, EventQuery)> {
    let id = || Some("x_1".to_owned());
    let open = |state| Some(EventState::Open(state));
    let all = EventQuery::default;
    let mut queries = vec![
        ("any id", EventQuery { id: id(), ..all() }),
        (
            "customer",
            EventQuery {
                customer: id(),
                ..all()
            },
        ),
        (
            "object",
            EventQuery {
                object_id: id(),
                ..all()
            },
        ),
        (
            "account",
            EventQuery {
                account: id(),
                ..all()
            },
        ),
        ("group", EventQuery { group: id(), ..all() }),
    ];
    for state in [
        TaskState::Waiting,
        TaskState::Ready,
        TaskState::Leased,
        TaskState::Backoff,
        TaskState::Dead,
        TaskState::Held,
        TaskState::Unhandled,
    ] {
        queries.push((
            "state",
            EventQuery {
                state: open(state),
                ..all()
            },
        ));
        let of_group = EventQuery {
            state: open(state),
            group: id(),
            ..all()
        };
        queries.push(("state and group", of_group));
    }
    queries
}

#[test]
fn no_way_reads_the_whole_table_of_events() {
    let dialect = Dialect::new(Flavor::Sqlite, "inbox_".into(), "inbox_".into(), 0);
    let sqlite = rusqlite::Connection::open_in_memory().unwrap();
    sqlite.execute_batch(&dialect.schema()).unwrap();
    let types: Vec<String> = ["a.b", "c.d"].map(str::to_owned).into();
    for (what, query) in queries() {
        for types in [None, Some(types.clone())] {
            let find = Find {
                query: &query,
                types,
                below: i64::MAX,
                above: i64::MIN,
            };
            for way in find.ways() {
                let mut sqls = vec![Sql::default(), Sql::default(), Sql::default()];
                find.numbers(&mut sqls[0], way, i64::MAX, 51, true);
                find.numbers(&mut sqls[1], way, i64::MAX, 51, false);
                sqls[2].text.push_str("SELECT ");
                find.size(&mut sqls[2], way, 1_001);
                for sql in &sqls {
                    let steps = plan(&dialect, &sqlite, sql);
                    // A search by number alone is a walk through everything.
                    let walks = |step: &&String| {
                        step.contains("inbox_event")
                            && (step.contains("SCAN") || step.contains("USING INTEGER PRIMARY KEY"))
                    };
                    let wrong: Vec<_> = steps.iter().filter(walks).collect();
                    assert!(wrong.is_empty(), "{what}, {way:?}: {wrong:?}\n{}", sql.text);
                }
            }
        }
    }
}
