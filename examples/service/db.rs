//! The service's own tables. They share a file with the inbox, so that a handler's rows and the event's completion are one
//! transaction.
//!
//! Handlers write on the connection that they are lent (`cx.tx()`), never through the pool: while they run, the event's
//! transaction holds the file's only writer. Reading through the pool is fine.

use std::str::FromStr;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{SqliteConnection, SqlitePool};

pub(crate) async fn open(url: &str) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let pool = SqlitePool::connect_with(options).await?;
    sqlx::raw_sql(
        "CREATE TABLE IF NOT EXISTS access (
            subscription TEXT PRIMARY KEY, customer TEXT NOT NULL, status TEXT NOT NULL, is_open INTEGER NOT NULL
        );
        CREATE INDEX IF NOT EXISTS access_by_customer ON access (customer);
        CREATE TABLE IF NOT EXISTS payment (invoice TEXT PRIMARY KEY, amount INTEGER NOT NULL, currency TEXT NOT NULL);",
    )
    .execute(&pool)
    .await?;
    Ok(pool)
}

/// What is true now of a subscription.
pub(crate) async fn set_access(
    tx: &mut SqliteConnection,
    subscription: &str,
    customer: &str,
    status: &str,
    is_open: bool,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO access (subscription, customer, status, is_open) VALUES (?, ?, ?, ?)
         ON CONFLICT (subscription) DO UPDATE SET customer = excluded.customer, status = excluded.status,
            is_open = excluded.is_open",
    )
    .bind(subscription)
    .bind(customer)
    .bind(status)
    .bind(is_open)
    .execute(tx)
    .await?;
    Ok(())
}

/// Adds a payment. Returns whether it is a new one.
pub(crate) async fn add_payment(
    tx: &mut SqliteConnection,
    invoice: &str,
    amount: i64,
    currency: &str,
) -> Result<bool, sqlx::Error> {
    let added = sqlx::query(
        "INSERT INTO payment (invoice, amount, currency) VALUES (?, ?, ?) ON CONFLICT (invoice) DO NOTHING",
    )
    .bind(invoice)
    .bind(amount)
    .bind(currency)
    .execute(tx)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Whether one of the customer's subscriptions opens access; `None` for a customer without any.
pub(crate) async fn has_access(pool: &SqlitePool, customer: &str) -> Result<Option<bool>, sqlx::Error> {
    sqlx::query_scalar("SELECT max(is_open) FROM access WHERE customer = ?")
        .bind(customer)
        .fetch_one(pool)
        .await
}
