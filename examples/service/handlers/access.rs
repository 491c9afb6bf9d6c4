//! Who has access: what is true now of each subscription.

use stripe_webhooks::object::{Subscription, subscription::Status};
use stripe_webhooks::{Context, Event, HandlerResult, inbox, on};

use crate::db;

/// What the handlers of this module share.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    pub(crate) past_due_has_access: bool,
}

impl Rules {
    fn open(self, status: &Status) -> bool {
        match status {
            Status::Active | Status::Trialing => true,
            Status::PastDue => self.past_due_has_access,
            // The others, and words that are newer than this program: closed is what can be mended by a mail to support.
            _ => false,
        }
    }
}

/// Created, updated, paused, deleted: each event carries the whole subscription.
async fn keep_access(event: Event<Subscription>, mut cx: Context<'_, Rules>) -> HandlerResult {
    let subscription = event.object();
    let (Some(customer), Some(status)) = (&subscription.customer, &subscription.status) else {
        return cx.skip("a subscription without customer or status");
    };
    let is_open = cx.state().open(status);
    let tx = cx.tx::<inbox::Sqlite>()?;
    db::set_access(tx, &subscription.id, customer.id(), status.as_str(), is_open).await?;
    Ok(())
}

on! {
    // Stripe promises no order: an event that is older than what the table holds is skipped.
    "customer.subscription" => keep_access.latest_only();
}
