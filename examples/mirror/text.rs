//! Amounts, dates, and tables for a terminal of 80 columns.

use stripe_webhooks::mirror::Mirror;

use crate::BoxError;
use crate::aligned::aligned;
use crate::db::{Customer, Db, Item};

/// Currencies without and with three decimal places; all others have two.
const NONE: &[&str] = &[
    "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv", "xaf", "xof",
    "xpf",
];
const THREE: &[&str] = &["bhd", "jod", "kwd", "omr", "tnd"];

/// An amount in a currency's smallest unit, for people: `60.00 EUR`.
pub(crate) fn money(amount: i64, currency: &str) -> String {
    let places: usize = match currency {
        currency if NONE.contains(&currency) => 0,
        currency if THREE.contains(&currency) => 3,
        _ => 2,
    };
    let sign = if amount < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", amount.unsigned_abs(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    let point = if places == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{part} {}", currency.to_uppercase())
}

/// An item's price: `12.00 EUR / month`.
pub(crate) fn price(item: &Item) -> String {
    let every = match (&*item.interval, item.interval_count) {
        ("", _) => String::new(),
        (interval, 1) => format!(" / {interval}"),
        (interval, count) => format!(" / {count} {interval}s"),
    };
    match item.unit_amount {
        Some(amount) => format!("{}{every}", money(amount, &item.currency)),
        None => "by use".to_owned(),
    }
}

/// What an item costs each period.
pub(crate) fn amount(item: &Item) -> String {
    let amount = item.unit_amount.and_then(|unit| unit.checked_mul(item.quantity));
    amount.map_or_else(|| "by use".to_owned(), |amount| money(amount, &item.currency))
}

/// The day of a time in Unix seconds.
pub(crate) fn day(seconds: Option<i64>) -> String {
    let time = seconds.and_then(|seconds| time::OffsetDateTime::from_unix_timestamp(seconds).ok());
    time.map_or_else(|| "-".to_owned(), |time| time.date().to_string())
}

/// The mirrored tables that hold anything, with the number of their rows.
pub(crate) async fn tables(db: &Db, mirror: &Mirror) -> Result<String, BoxError> {
    let (mut rows, mut empty) = (Vec::new(), Vec::new());
    for name in mirror.kinds().tables() {
        let table = mirror.table(name)?;
        let sql = format!("SELECT CAST(count(*) AS TEXT), CAST(count(_deleted_at) AS TEXT) FROM {table}");
        let counts = db.rows(sql, &[]).await?;
        let count = |column: usize| {
            counts
                .first()
                .and_then(|row| row.get(column).cloned()?)
                .unwrap_or_default()
        };
        let shown = table.replace('"', "");
        match &*count(0) {
            "0" => empty.push(name),
            rows_there => rows.push([shown, rows_there.to_owned(), count(1)].to_vec()),
        }
    }
    let mut out = aligned(&["mirrored table", "rows", "deleted"], &rows, &[1, 2]);
    out.push_str(&wrapped(&format!("still empty: {}", empty.join(", "))));
    Ok(out)
}

/// The customers with their subscriptions.
pub(crate) fn customers(customers: &[Customer]) -> String {
    let mut rows = Vec::new();
    for customer in customers {
        let mut seats = format!("{} of {}", customer.used, customer.paid);
        let mut email = customer.email.clone();
        if customer.subscriptions.is_empty() {
            rows.push([email.clone(), seats.clone()].to_vec());
        }
        for subscription in &customer.subscriptions {
            for item in &subscription.items {
                rows.push(vec![
                    std::mem::take(&mut email),
                    std::mem::take(&mut seats),
                    subscription.status.clone(),
                    format!("{} x {}", item.quantity, item.product),
                    amount(item),
                    day(item.period_end.filter(|_| !subscription.is_over())),
                ]);
            }
        }
    }
    let head = [
        "customer",
        "seats used",
        "status",
        "item",
        "amount",
        "next period",
    ];
    aligned(&head, &rows, &[4])
}

fn wrapped(text: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split(' ') {
        if length + word.len() > 78 {
            out.push_str("\n ");
            length = 1;
        }
        if length > 0 {
            out.push(' ');
        }
        out.push_str(word);
        length += word.len() + 1;
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_places_of_their_currency() {
        for (amount, currency, want) in [
            (6000, "eur", "60.00 EUR"),
            (5, "usd", "0.05 USD"),
            (-1250, "eur", "-12.50 EUR"),
            (900, "jpy", "900 JPY"),
            (1, "kwd", "0.001 KWD"),
        ] {
            assert_eq!(money(amount, currency), want);
        }
    }
}
