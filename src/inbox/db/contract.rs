//! The contract of a driver, tried on a real database: what the engine relies on.

use std::{future::Future, pin::pin, sync::Arc, task::Poll};

use super::{
    backend::Backend,
    dialect::Flavor,
    driver::{Connection, Transaction},
    error::{DriverError, ErrorKind},
    value::{Row, Value},
};
use crate::event::Body;
use crate::inbox::{StoreError, retry::random_u64};

/// The result of one check: what does not hold, in words.
type Checked = Result<(), String>;

/// Tries the whole contract of [`inbox::driver`](crate::inbox::driver) on the backend's database. Each thing that does not hold
/// is one text; a driver that keeps it gets none. Makes a table of its own, of a random name, and drops it.
///
/// What only an accident shows is not tried: that a commit survives a power cut, and that a server which says nothing is given
/// up.
///
/// # Errors
/// [`StoreError`] if there is no connection, or the table cannot be made.
pub async fn check<B: Backend>(backend: &B) -> Result<Vec<String>, StoreError> {
    let table = format!("contract_{:x}", random_u64());
    let bytes = match B::FLAVOR {
        Flavor::Sqlite => "BLOB",
        Flavor::Postgres => "bytea",
    };
    let create = format!("CREATE TABLE {table} (k bigint PRIMARY KEY, n bigint, s TEXT, b {bytes})");
    backend.control().await?.script(create).await?;
    let check = Check { backend, table };
    let mut broken = Vec::new();
    let mut note = |what: &str, checked: Checked| {
        if let Err(why) = checked {
            broken.push(format!("{what}: {why}"));
        }
    };
    note("values come back as they went in", check.values().await);
    note("arguments are told by their number", check.arguments().await);
    note("rows that changed are counted", check.counts().await);
    note("several statements in one text", check.texts().await);
    note("errors have their kind", check.kinds().await);
    note(
        "a transaction is kept or undone as it ends",
        check.transactions().await,
    );
    note("savepoints are statements", check.savepoints().await);
    note(
        "a dropped future leaves a connection that goes on",
        check.dropped().await,
    );
    note(
        "a guard gives a connection in no transaction",
        check.left_open().await,
    );
    let drop_table = format!("DROP TABLE {}", check.table);
    backend.control().await?.script(drop_table).await?;
    Ok(broken)
}

struct Check<'b, B> {
    backend: &'b B,
    table: String,
}

fn said(e: impl Into<StoreError>) -> String {
    crate::handler::chain(&e.into())
}

fn equal<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, want: &T) -> Checked {
    if found == want {
        return Ok(());
    }
    Err(format!("{what}: {found:?}, not {want:?}"))
}

fn of_kind<T>(what: &str, found: Result<T, DriverError>, want: ErrorKind) -> Checked {
    match found {
        Ok(_) => Err(format!("{what} is no error")),
        Err(e) => equal(what, &e.kind(), &want).map_err(|why| format!("{why} ({e})")),
    }
}

/// NULL may come as the `None` of any type.
fn is_same(found: &Value, want: &Value) -> bool {
    let null = |v: &Value| matches!(v, Value::Int(None) | Value::Text(None) | Value::Bytes(None));
    found == want || null(found) && null(want)
}

impl<B: Backend> Check<'_, B> {
    /// A statement with the table's name in the place of `{t}`.
    fn text(&self, sql: &str) -> Arc<str> {
        sql.replace("{t}", &self.table).into()
    }

    async fn conn(&self) -> Result<B::Guard<'_>, String> {
        self.backend.control().await.map_err(said)
    }

    async fn run(&self, conn: &mut B::Connection, sql: &str, args: Vec<Value>) -> Result<u64, String> {
        conn.run(&self.text(sql), args).await.map_err(said)
    }

    async fn rows(&self, conn: &mut B::Connection, sql: &str, args: Vec<Value>) -> Result<Vec<Row>, String> {
        conn.rows(&self.text(sql), args).await.map_err(said)
    }

    /// The keys in the table, as a connection of its own sees them.
    async fn keys(&self) -> Result<Vec<i64>, String> {
        let mut conn = self.conn().await?;
        let rows = self
            .rows(&mut conn, "SELECT k FROM {t} ORDER BY k", vec![])
            .await?;
        Ok(rows.iter().map(|r| r.int(0)).collect())
    }

    async fn empty(&self) -> Checked {
        let mut conn = self.conn().await?;
        self.run(&mut conn, "DELETE FROM {t}", vec![]).await.map(drop)
    }

    async fn put(&self, conn: &mut B::Connection, key: i64) -> Result<u64, String> {
        self.run(conn, "INSERT INTO {t} (k) VALUES ($1)", vec![key.into()])
            .await
    }

    async fn values(&self) -> Checked {
        let mut conn = self.conn().await?;
        let long = "é".repeat(70_000);
        let ints = [Some(0), Some(-1), Some(i64::MAX), Some(i64::MIN), None];
        let texts = ["", "plain", "'\"\\$1?{}\n\t", "\u{1}\u{7f}", "日本 🦀", &long];
        let texts = texts.into_iter().map(Some).chain([None]);
        let all: Vec<u8> = (0..=255).collect();
        let bytes = [Vec::new(), all, vec![0; 200_000]];
        let bytes = bytes.into_iter().map(|b| Some(Body::from(b))).chain([None]);
        let rows: Vec<[Value; 3]> = ints
            .into_iter()
            .map(|n| [n.into(), Value::Text(None), Value::Bytes(None)])
            .chain(texts.map(|s| [Value::Int(None), s.into(), Value::Bytes(None)]))
            .chain(bytes.map(|b| [Value::Int(None), Value::Text(None), Value::Bytes(b)]))
            .collect();
        for (at, row) in rows.iter().enumerate() {
            let mut args = vec![Value::from(at as i64)];
            args.extend(row.iter().cloned());
            self.run(
                &mut conn,
                "INSERT INTO {t} (k, n, s, b) VALUES ($1, $2, $3, $4)",
                args,
            )
            .await?;
        }
        let found = self
            .rows(&mut conn, "SELECT n, s, b FROM {t} ORDER BY k", vec![])
            .await?;
        equal("rows", &found.len(), &rows.len())?;
        for (found, want) in found.iter().zip(&rows) {
            for (at, want) in want.iter().enumerate() {
                let found = found.0.get(at).ok_or("a column is missing")?;
                if !is_same(found, want) {
                    return Err(format!("{found:.200?}, not {want:.200?}"));
                }
            }
        }
        let none = self
            .rows(&mut conn, "SELECT k FROM {t} WHERE k < 0", vec![])
            .await?;
        drop(conn);
        equal("no rows", &none, &Vec::new())?;
        self.empty().await
    }

    async fn arguments(&self) -> Checked {
        let mut conn = self.conn().await?;
        self.run(
            &mut conn,
            "INSERT INTO {t} (n, k, s) VALUES ($3, $1, $2)",
            vec![1i64.into(), "one".into(), 3i64.into()],
        )
        .await?;
        let sql = "SELECT k, n, s FROM {t} WHERE s = $2 AND k = $1 AND (n > $1 OR s <> $2)";
        let rows = self.rows(&mut conn, sql, vec![1i64.into(), "one".into()]).await?;
        let want = Row(vec![1i64.into(), 3i64.into(), "one".into()]);
        drop(conn);
        equal("row", &rows.first(), &Some(&want))?;
        self.empty().await
    }

    async fn counts(&self) -> Checked {
        let mut conn = self.conn().await?;
        for (sql, want) in [
            ("INSERT INTO {t} (k) VALUES (1), (2), (3)", 3),
            (
                "INSERT INTO {t} (k) VALUES (3), (4) ON CONFLICT (k) DO NOTHING",
                1,
            ),
            ("UPDATE {t} SET n = 1 WHERE k > 2", 2),
            ("UPDATE {t} SET n = 1 WHERE k > 9", 0),
            ("DELETE FROM {t} WHERE k = 1", 1),
            ("DELETE FROM {t} WHERE k = 1", 0),
        ] {
            let found = self.run(&mut conn, sql, vec![]).await?;
            equal(sql, &found, &want)?;
        }
        let sql = "UPDATE {t} SET n = 7 WHERE k >= $1 RETURNING k";
        let rows = self.rows(&mut conn, sql, vec![3i64.into()]).await?;
        drop(conn);
        equal("rows of RETURNING", &rows.len(), &2)?;
        self.empty().await
    }

    async fn texts(&self) -> Checked {
        let mut conn = self.conn().await?;
        let script = "INSERT INTO {t} (k) VALUES (1); -- a comment; with one\nSELECT 1; INSERT INTO {t} (k) VALUES (2)";
        conn.script(self.text(script).to_string()).await.map_err(said)?;
        match B::FLAVOR {
            Flavor::Sqlite => {
                let sql =
                    "SELECT ?; INSERT INTO {t} (k) VALUES (?); SELECT k FROM {t} WHERE k >= ? ORDER BY k";
                let rows = self
                    .rows(&mut conn, sql, vec![7i64.into(), 3i64.into(), 2i64.into()])
                    .await?;
                let found: Vec<i64> = rows.iter().map(|r| r.int(0)).collect();
                equal("rows by ?", &found, &vec![7, 2, 3])?;
                let rows = self
                    .rows(
                        &mut conn,
                        "SELECT $2; SELECT $1, $2",
                        vec![1i64.into(), 2i64.into()],
                    )
                    .await?;
                let found: Vec<Vec<Value>> = rows.into_iter().map(|r| r.0).collect();
                equal(
                    "rows by $n",
                    &found,
                    &vec![vec![2i64.into()], vec![1i64.into(), 2i64.into()]],
                )?;
            }
            Flavor::Postgres => {
                let sql = "INSERT INTO {t} (k, s, b) SELECT * FROM unnest(CAST($1 AS bigint[]), CAST($2 AS text[]), CAST($3 AS bytea[]))";
                let args = vec![
                    Value::Ints(vec![3, 4]),
                    Value::Texts(vec![Some("x".into()), None]),
                    Value::Blobs(vec![Body::from(vec![0, 255]), Body::from(Vec::new())]),
                ];
                equal("rows of columns", &self.run(&mut conn, sql, args).await?, &2)?;
                let rows = self
                    .rows(&mut conn, "SELECT s, b FROM {t} WHERE k > 2 ORDER BY k", vec![])
                    .await?;
                let found: Vec<_> = rows.iter().map(|r| (r.opt_text(0), r.body(1))).collect();
                let want = vec![
                    (Some("x".to_owned()), Some(Body::from(vec![0, 255]))),
                    (None, Some(Body::from(Vec::new()))),
                ];
                equal("columns", &found, &want)?;
            }
        }
        drop(conn);
        let keys = self.keys().await?;
        let want: Vec<i64> = (1..=keys.len() as i64).collect();
        equal("keys", &keys, &want)?;
        self.empty().await
    }

    async fn kinds(&self) -> Checked {
        let mut conn = self.conn().await?;
        self.put(&mut conn, 1).await?;
        let twice = conn
            .run(&self.text("INSERT INTO {t} (k) VALUES (1)"), vec![])
            .await;
        if let Err(e) = &twice {
            if B::is_conflict(e) {
                return Err("a violated unique key is taken for a conflict".into());
            }
        }
        of_kind("a violated unique key", twice, ErrorKind::Constraint)?;
        let unknown = conn
            .rows(&"SELECT * FROM contract_no_such_table".into(), vec![])
            .await;
        of_kind("an unknown table", unknown, ErrorKind::Database)?;
        let gone = conn.script("ROLLBACK TO contract_nowhere".to_owned()).await;
        of_kind(
            "a savepoint outside of a transaction",
            gone,
            ErrorKind::NoTransaction,
        )?;
        let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
        let gone = tx.script("ROLLBACK TO contract_nowhere".to_owned()).await;
        of_kind("a savepoint that is not there", gone, ErrorKind::NoTransaction)?;
        let after = tx.rows(&"SELECT 1".into(), vec![]).await;
        match B::FLAVOR {
            Flavor::Sqlite => drop(after.map_err(said)?),
            Flavor::Postgres => of_kind("a statement after one that failed", after, ErrorKind::Aborted)?,
        }
        drop(tx);
        drop(conn);
        self.empty().await
    }

    async fn transactions(&self) -> Checked {
        for (key, end) in [(1, "commit"), (2, "roll back"), (3, "drop")] {
            let mut conn = self.conn().await?;
            let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
            self.put(&mut tx, key).await?;
            let own = self
                .rows(&mut tx, "SELECT k FROM {t} WHERE k = $1", vec![key.into()])
                .await?;
            equal("own rows inside", &own.len(), &1)?;
            match end {
                "commit" => tx.commit().await.map_err(said)?,
                "roll back" => tx.rollback().await.map_err(said)?,
                _ => drop(tx),
            }
        }
        equal("keys that were committed", &self.keys().await?, &vec![1])?;
        let mut conn = self.conn().await?;
        let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
        if tx.begin(B::BEGIN).await.is_ok() {
            return Err("a transaction begins inside another one".into());
        }
        self.put(&mut tx, 4).await?;
        tx.commit().await.map_err(said)?;
        drop(conn);
        equal("keys after a begin that failed", &self.keys().await?, &vec![1, 4])?;
        self.empty().await
    }

    async fn savepoints(&self) -> Checked {
        let mut conn = self.conn().await?;
        let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
        self.put(&mut tx, 1).await?;
        for (key, end) in [(2, "ROLLBACK TO a; RELEASE a"), (3, "RELEASE a")] {
            tx.script("SAVEPOINT a".to_owned()).await.map_err(said)?;
            self.put(&mut tx, key).await?;
            // On PostgreSQL the savepoint saves the transaction from this.
            if key == 2
                && tx
                    .run(&self.text("INSERT INTO {t} (k) VALUES (1)"), vec![])
                    .await
                    .is_ok()
            {
                return Err("a unique key is taken twice".into());
            }
            tx.script(end.to_owned()).await.map_err(said)?;
        }
        tx.commit().await.map_err(said)?;
        drop(conn);
        equal("keys", &self.keys().await?, &vec![1, 3])?;
        self.empty().await
    }

    /// Futures dropped after each of their first polls, until one is ready before that.
    async fn dropped(&self) -> Checked {
        for polls in 1..20 {
            let mut conn = self.conn().await?;
            let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
            let args = vec![polls.into(), "a dropped one".into()];
            let insert = self.text("INSERT INTO {t} (k, s) VALUES ($1, $2) RETURNING s");
            let ready = is_ready_after(polls, tx.rows(&insert, args)).await;
            drop(tx);
            drop(conn);
            let mut conn = self.conn().await?;
            let rows = self
                .rows(&mut conn, "SELECT CAST($1 AS bigint) + 1", vec![41i64.into()])
                .await?;
            drop(conn);
            equal(
                "the answer to what came next",
                &rows,
                &vec![Row(vec![42i64.into()])],
            )?;
            equal("keys of a dropped run", &self.keys().await?, &Vec::new())?;
            if ready {
                break;
            }
        }
        for polls in 1..20 {
            let mut conn = self.conn().await?;
            let ready = is_ready_after(polls, conn.begin(B::BEGIN)).await;
            drop(conn);
            let mut conn = self.conn().await?;
            let tx = conn.begin(B::BEGIN).await.map_err(said)?;
            tx.commit().await.map_err(said)?;
            if ready {
                break;
            }
        }
        Ok(())
    }

    /// As handlers do it that end the event's transaction by themselves, and perhaps begin another.
    async fn left_open(&self) -> Checked {
        for (key, by_itself) in [
            (1, &["COMMIT"][..]),
            (2, &["ROLLBACK"]),
            (3, &["COMMIT", "BEGIN"]),
        ] {
            let mut conn = self.conn().await?;
            let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
            for sql in by_itself {
                tx.script((*sql).to_owned()).await.map_err(said)?;
            }
            if by_itself.len() > 1 {
                self.put(&mut tx, 9).await?;
            }
            drop(tx);
            drop(conn);
            let mut conn = self.conn().await?;
            let mut tx = conn.begin(B::BEGIN).await.map_err(said)?;
            self.put(&mut tx, key).await?;
            tx.commit().await.map_err(said)?;
        }
        equal("keys", &self.keys().await?, &vec![1, 2, 3])?;
        self.empty().await
    }
}

/// Polls at most so often, gives the runtime its turn in between, and drops the future.
async fn is_ready_after<T>(polls: i64, future: impl Future<Output = T>) -> bool {
    let mut future = pin!(future);
    for _ in 0..polls {
        let polled = std::future::poll_fn(|cx| Poll::Ready(future.as_mut().poll(cx).is_ready())).await;
        if polled {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}
