//! A payment is a row, and a receipt by mail.

use serde::{Deserialize, Serialize};
use stripe_webhooks::inbox::{self, FollowUp};
use stripe_webhooks::object::Invoice;
use stripe_webhooks::{Context, Event, HandlerResult, on};

use crate::db;
use crate::mailer::Mailer;

/// The name under which receipts wait in the inbox. Receipts of an older process wait there, too: it stays.
pub(crate) const RECEIPT: &str = "receipt";

#[derive(Serialize, Deserialize)]
struct Receipt {
    to: String,
    text: String,
}

/// Writes the payment and leaves the mail for after the commit: both, or neither.
async fn enter_payment(event: Event<Invoice>, mut cx: Context<'_>) -> HandlerResult {
    let invoice = event.object();
    let (Some(amount), Some(currency)) = (invoice.amount_paid, &invoice.currency) else {
        return cx.skip("an invoice without amount or currency");
    };
    let tx = cx.tx::<inbox::Sqlite>()?;
    // The inbox runs an event once. This is for another event of the same invoice.
    if !db::add_payment(tx, &invoice.id, amount, currency).await? {
        return cx.skip("paid already");
    }
    if let Some(to) = &invoice.customer_email {
        let number = invoice.number.as_deref().unwrap_or(&invoice.id);
        let place = invoice.hosted_invoice_url.as_deref().unwrap_or("your account");
        let text = format!("Thank you, invoice {number} is paid. See {place}");
        cx.follow_up(RECEIPT, Receipt { to: to.clone(), text })?;
    }
    Ok(())
}

/// Runs after the commit, at least once: the key is the same each time. An error is tried again later.
pub(crate) async fn send(mailer: Mailer, job: FollowUp) -> HandlerResult {
    let Receipt { to, text } = job.decode()?;
    mailer.send(&job.idempotency_key(), &to, &text).await?;
    Ok(())
}

on! {
    "invoice.paid" => enter_payment;
}
