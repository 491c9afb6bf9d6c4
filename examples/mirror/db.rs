//! The database, SQLite or PostgreSQL: the application's own table beside the mirrored ones.

use std::str::FromStr;
use std::sync::Arc;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, PgPool, Row, SqlitePool};
use stripe_webhooks::inbox::{self, Options, Store};
use stripe_webhooks::mirror::{Mirror, MirrorError};
use stripe_webhooks::{Context, HandlerResult};

use crate::BoxError;

/// The application's own table: the seats that a customer's people use, and those that the customer pays for.
const SEATS: &str = "CREATE TABLE IF NOT EXISTS seats (customer TEXT PRIMARY KEY, used BIGINT NOT NULL, paid BIGINT NOT NULL)";

/// The prices that are paid for each seat.
const PER_SEAT: &str = "'price_team', 'price_team_year', 'price_solo'";

/// A pool for reading. Handlers write on the connection that they are lent (`cx.tx()`).
#[derive(Clone)]
pub(crate) enum Db {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// The inbox's store, and a pool to the same database.
pub(crate) async fn open(url: &str) -> Result<(Arc<dyn Store>, Db), BoxError> {
    let (store, db): (Arc<dyn Store>, Db) = if url.starts_with("postgres") {
        let store = inbox::Postgres::connect_with(url, Options::default()).await?;
        let pool = store.pool().clone();
        (store.into(), Db::Postgres(pool))
    } else {
        let store = inbox::Sqlite::open(url).await?;
        let options = SqliteConnectOptions::from_str(url)?;
        (store.into(), Db::Sqlite(SqlitePool::connect_with(options).await?))
    };
    let people = "INSERT INTO seats (customer, used, paid) VALUES ('cus_ada', 4, 0), ('cus_grace', 14, 0), ('cus_boehm', 1, 0) \
         ON CONFLICT (customer) DO NOTHING";
    for sql in [SEATS, people] {
        match &db {
            Db::Sqlite(pool) => {
                sqlx::raw_sql(sql).execute(pool).await?;
            }
            Db::Postgres(pool) => {
                sqlx::raw_sql(sql).execute(pool).await?;
            }
        }
    }
    Ok((store, db))
}

/// Joins two mirrored tables with the application's own, in the event's transaction: all is committed together, or nothing.
pub(crate) async fn count_paid_seats(
    cx: &mut Context<'_, Db>,
    subscriptions: &str,
    items: &str,
    customer: &str,
) -> HandlerResult {
    let sql = AssertSqlSafe(format!(
        "INSERT INTO seats (customer, used, paid)
         SELECT $1, 0, CAST(coalesce(sum(i.quantity), 0) AS BIGINT)
         FROM {subscriptions} s
         JOIN {items} i ON i._account_id = s._account_id AND i.livemode = s.livemode AND i.subscription = s.id
         WHERE s.customer = $1 AND s.status IN ('active', 'trialing', 'past_due')
           AND i.price IN ({PER_SEAT}) AND s._deleted_at IS NULL AND i._deleted_at IS NULL
         ON CONFLICT (customer) DO UPDATE SET paid = excluded.paid"
    ));
    match cx.state().clone() {
        Db::Sqlite(_) => {
            let query = sqlx::query(sql).bind(customer);
            query.execute(cx.tx::<inbox::Sqlite>()?).await?;
        }
        Db::Postgres(_) => {
            let query = sqlx::query(sql).bind(customer);
            query.execute(cx.tx::<inbox::Postgres>()?).await?;
        }
    }
    Ok(())
}

/// A customer with the seats of the application and the subscriptions of the mirror.
#[derive(Default)]
pub(crate) struct Customer {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) used: i64,
    pub(crate) paid: i64,
    pub(crate) subscriptions: Vec<Subscription>,
}

#[derive(Default)]
pub(crate) struct Subscription {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) items: Vec<Item>,
}

impl Subscription {
    /// True if there is no next period.
    pub(crate) fn is_over(&self) -> bool {
        matches!(&*self.status, "canceled" | "incomplete_expired")
    }
}

/// An item: so many of a product at a price.
#[derive(Default)]
pub(crate) struct Item {
    pub(crate) product: String,
    pub(crate) quantity: i64,
    pub(crate) unit_amount: Option<i64>,
    pub(crate) currency: String,
    pub(crate) interval: String,
    pub(crate) interval_count: i64,
    /// Unix seconds.
    pub(crate) period_end: Option<i64>,
}

impl Db {
    /// The customers whose email or name has this text in it, the newest first; at most 200 rows.
    pub(crate) async fn customers(&self, mirror: &Mirror, text: &str) -> Result<Vec<Customer>, BoxError> {
        let [c, s, i, p, product] = [
            live(mirror, "customer")?,
            live(mirror, "subscription")?,
            live(mirror, "subscription_item")?,
            live(mirror, "price")?,
            live(mirror, "product")?,
        ];
        let sql = format!(
            "SELECT c.id, c.name, c.email, CAST(seats.used AS TEXT), CAST(seats.paid AS TEXT), s.id, s.status, i.id, pr.name,
               CAST(i.quantity AS TEXT), CAST(p.unit_amount AS TEXT), p.currency, p.recurring ->> 'interval',
               CAST(p.recurring ->> 'interval_count' AS TEXT), CAST(coalesce(i.current_period_end, s.current_period_end) AS TEXT)
             FROM {c} c
             LEFT JOIN {s} s ON s._account_id = c._account_id AND s.customer = c.id
             LEFT JOIN {i} i ON i._account_id = s._account_id AND i.subscription = s.id
             LEFT JOIN {p} p ON p._account_id = i._account_id AND p.id = i.price
             LEFT JOIN {product} pr ON pr._account_id = p._account_id AND pr.id = p.product
             LEFT JOIN seats ON seats.customer = c.id
             WHERE lower(coalesce(c.email, '') || ' ' || coalesce(c.name, '')) LIKE $1 ESCAPE '!'
             ORDER BY c.created DESC, c.id, s.created DESC, s.id, i._position, i.id LIMIT 200"
        );
        // What the visitor types is text to look for, not a pattern.
        let mut like = text.to_lowercase();
        for special in ["!", "%", "_"] {
            like = like.replace(special, &format!("!{special}"));
        }
        let rows = self.rows(sql, &[&format!("%{like}%")]).await?;
        Ok(gathered(rows))
    }

    /// The rows of a statement all of whose columns are texts.
    pub(crate) async fn rows(
        &self,
        sql: String,
        args: &[&str],
    ) -> Result<Vec<Vec<Option<String>>>, sqlx::Error> {
        let sql = AssertSqlSafe(sql);
        match self {
            Self::Sqlite(pool) => {
                let query = args.iter().fold(sqlx::query(sql), |query, arg| query.bind(*arg));
                let rows = query.fetch_all(pool).await?;
                rows.iter()
                    .map(|row| (0..row.len()).map(|column| row.try_get(column)).collect())
                    .collect()
            }
            Self::Postgres(pool) => {
                let query = args.iter().fold(sqlx::query(sql), |query, arg| query.bind(*arg));
                let rows = query.fetch_all(pool).await?;
                rows.iter()
                    .map(|row| (0..row.len()).map(|column| row.try_get(column)).collect())
                    .collect()
            }
        }
    }
}

/// The view of the objects of a kind that are there now, in live mode or else in test mode.
fn live(mirror: &Mirror, kind: &str) -> Result<String, MirrorError> {
    let table = mirror.table(kind)?;
    Ok(format!("{}_live\"", table.trim_end_matches('"')))
}

/// A customer each, from rows of items.
fn gathered(rows: Vec<Vec<Option<String>>>) -> Vec<Customer> {
    let mut customers: Vec<Customer> = Vec::new();
    for row in rows {
        let is_there = |column: usize| row.get(column).is_some_and(Option::is_some);
        let text = |column: usize| row.get(column).cloned().flatten().unwrap_or_default();
        let number = |column: usize| text(column).parse::<i64>().ok();
        if customers.last().is_none_or(|last| last.id != text(0)) {
            customers.push(Customer {
                id: text(0),
                name: text(1),
                email: text(2),
                used: number(3).unwrap_or(0),
                paid: number(4).unwrap_or(0),
                subscriptions: Vec::new(),
            });
        }
        let Some(customer) = customers.last_mut().filter(|_| is_there(5)) else {
            continue;
        };
        if customer
            .subscriptions
            .last()
            .is_none_or(|last| last.id != text(5))
        {
            customer.subscriptions.push(Subscription {
                id: text(5),
                status: text(6),
                items: Vec::new(),
            });
        }
        let Some(subscription) = customer.subscriptions.last_mut().filter(|_| is_there(7)) else {
            continue;
        };
        subscription.items.push(Item {
            product: text(8),
            quantity: number(9).unwrap_or(1),
            unit_amount: number(10),
            currency: text(11),
            interval: text(12),
            interval_count: number(13).unwrap_or(1),
            period_end: number(14),
        });
    }
    customers
}
