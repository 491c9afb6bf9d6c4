//! The pages: each makes its own part of an answer, as HTML or as JSON.

#[cfg(feature = "endpoints")]
mod at_stripe;
mod audit;
mod bulk;
mod dead;
mod deliveries;
mod endpoints;
mod event;
mod events;
mod follow_ups;
mod lanes;
#[cfg(feature = "mirror")]
mod mirror;
#[cfg(feature = "client")]
mod now;
mod object;
mod overview;
mod routes;
pub(super) mod strip;
mod timeline;
mod workers;

use std::sync::Arc;

use super::Admin;
use super::call::Call;
use super::html::parts::event_link;
use super::serve::{Outcome, Problem, Shown};
use crate::inbox::Store;
use crate::operate::{By, Desk};

/// The page of a request, or what became of an act.
pub(super) async fn shown(admin: &Admin, call: &Call) -> Shown {
    if call.is_post() && !call.access.may_operate() {
        return Err(Problem::ReadOnly);
    }
    let path = call.path();
    match (call.is_post(), &path[..]) {
        (false, []) => overview::page(admin, call).await,
        (false, ["events"]) => events::page(admin, call).await,
        (true, ["events", "selected"]) => events::selected(admin, call).await,
        (false, ["events", id]) => event::page(admin, call, id).await,
        (false, ["events", id, "body"]) => event::raw(admin, id).await,
        (true, ["events", id, "dry-run"]) => event::dry_run(admin, call, id).await,
        (true, ["events", id, act @ ("retry" | "replay" | "discard")]) => {
            event::act(admin, call, id, act).await
        }
        (false, ["objects", id]) => object::page(admin, call, id).await,
        (false, ["dead"]) => dead::page(admin, call).await,
        (true, ["dead"]) => dead::act(admin, call).await,
        (false, ["bulk"]) => bulk::page(admin, call).await,
        (true, ["bulk"]) => bulk::start(admin, call).await,
        (false, ["jobs"]) => bulk::jobs(admin, call),
        (false, ["jobs", id]) => bulk::job(admin, call, id),
        (true, ["jobs", id, "stop"]) => bulk::stop(admin, call, id),
        (false, ["endpoints"]) => endpoints::page(admin, call).await,
        #[cfg(feature = "endpoints")]
        (true, ["endpoints", act @ ("apply" | "rotate" | "finish")]) => {
            at_stripe::act(admin, call, act).await
        }
        #[cfg(feature = "mirror")]
        (false, ["mirror"]) => mirror::page(admin, call).await,
        #[cfg(all(feature = "mirror", feature = "client"))]
        (true, ["mirror", act @ ("backfill" | "verify")]) => mirror::act(admin, call, act).await,
        (false, ["live"]) => Ok(Outcome::Reply(admin.stream())),
        (false, ["lanes"]) => lanes::page(admin, call).await,
        (false, ["workers"]) => workers::page(admin, call).await,
        (false, ["follow-ups"]) => follow_ups::page(admin, call).await,
        (true, ["follow-ups", act @ ("retry" | "discard")]) => follow_ups::act(admin, call, act).await,
        (false, ["deliveries"]) => deliveries::page(admin, call).await,
        (true, ["deliveries", "look-again"]) => deliveries::look_again(admin, call).await,
        (false, ["audit"]) => audit::page(admin, call).await,
        (false, ["routes"]) => routes::page(admin, call),
        _ => Err(Problem::NotFound("There is no such page.".into())),
    }
}

const NO_INBOX: &str = "This receiver has no inbox with a store, so there is nothing to see: give it one with \
                        `Receiver::builder(registry).inbox(…)`.";

impl Admin {
    /// The operator's desk over the inbox.
    pub(super) fn desk(&self) -> Result<Desk, Problem> {
        Desk::of(&self.0.receiver).ok_or_else(|| Problem::Missing(NO_INBOX.into()))
    }

    /// Writes an act into the audit that the store does not do itself. One that cannot be written down is not done.
    #[cfg(any(all(feature = "mirror", feature = "client"), feature = "endpoints"))]
    async fn note(&self, call: &Call, action: &str, detail: &str) -> Result<(), Problem> {
        let By { who, why } = call.by()?;
        Ok(self.store()?.add_audit(&who, action, &why, detail).await?)
    }

    /// The store behind the inbox.
    pub(super) fn store(&self) -> Result<&Arc<dyn Store>, Problem> {
        let store = self.0.receiver.inbox().and_then(crate::inbox::Inbox::store);
        store.ok_or_else(|| Problem::Missing(NO_INBOX.into()))
    }
}

impl Call {
    /// The reason that an act was given.
    pub(super) fn why(&self) -> Result<&str, Problem> {
        let why = self.form.get("why");
        why.ok_or_else(|| Problem::Bad("An act needs a reason, for the audit: give one in the field.".into()))
    }

    /// The operator who acts, and the reason.
    pub(super) fn by(&self) -> Result<By, Problem> {
        Ok(By {
            who: self.who().to_owned(),
            why: self.why()?.to_owned(),
        })
    }
}

/// The foot of a list: on to what is older, and back to the newest.
fn older(call: &Call, path: &[&str], next: Option<String>) -> maud::Markup {
    use std::borrow::Cow;
    let kept = || {
        let pairs = call.query.0.iter().filter(|(name, _)| name != "before");
        pairs.map(|(name, value)| (name.as_str(), Cow::Borrowed(value.as_str())))
    };
    let is_deep = call.query.get("before").is_some();
    maud::html! {
        @if is_deep || next.is_some() {
            nav.pager aria-label="Pages of the list" {
                @if is_deep { a href=(call.links.with(path, kept())) { "← Newest" } } @else { span {} }
                @if let Some(next) = next {
                    a rel="next" href=(call.links.with(path, kept().chain([("before", Cow::Owned(next))]))) { "Older →" }
                } @else { span { "The end of the list" } }
            }
        }
    }
}
