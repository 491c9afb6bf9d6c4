//! An object as Stripe has it now, and in which places what is here differs from it.

use maud::{Markup, html};
use serde_json::Value;

use super::object::diff;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, badge, icon, many, visible};
use crate::client::{Client, ClientError, Fetched};
use crate::object::RawObject;
use crate::operate::{ObjectView, differences};

/// The places that are shown.
const MOST: usize = 100;

/// The card on an object's page; `None` without a client. Stripe is asked only where the address says so: a look costs no call. `row`:
/// the object as the mirror has it; without one the newest event's is compared.
pub(super) async fn card(
    admin: &Admin,
    call: &Call,
    view: &ObjectView,
    row: Option<Value>,
) -> Option<Markup> {
    let client = admin.0.client.as_ref()?;
    let newest = view
        .steps
        .iter()
        .find_map(|step| Some((step, step.object.as_ref()?)))?;
    let kind = newest.1.get("object")?.as_str()?;
    let asked = call.query.get("compare").is_some();
    let shown = match asked {
        true => {
            let client = match &newest.0.event.account {
                Some(account) => client.for_account(account.as_str()),
                None => client.clone(),
            };
            let (what, here) = match &row {
                Some(row) => ("The mirrored row", row),
                None => ("What the latest event brought", newest.1),
            };
            compared(what, here, ask(&client, kind, &view.id).await)
        }
        false => html! { p.soft { "Stripe is asked when you compare." } },
    };
    Some(html! {
        section.card aria-labelledby="now-title" {
            header {
                h2 #now-title { "At Stripe now" }
                a.button href=(call.links.with(&["objects", &view.id], [("compare", "1".into())])) { (icon("again")) "Compare now" }
            }
            div.body.stack { (shown) }
        }
    })
}

/// The object, or the word for why there is none.
async fn ask(client: &Client, kind: &str, id: &str) -> Result<Result<Value, &'static str>, ClientError> {
    Ok(match client.find_kind::<RawObject>(kind, id).await? {
        Fetched::Object(found) => {
            serde_json::from_str(found.object.as_str()).map_err(|_| "not readable as JSON")
        }
        Fetched::Deleted(_) => Err("deleted"),
        Fetched::Missing(_) => Err("unknown"),
    })
}

fn compared(what: &str, here: &Value, now: Result<Result<Value, &'static str>, ClientError>) -> Markup {
    match now {
        Err(error) => html! { code.err { (visible(&crate::handler::chain(&error), 600)) } },
        Ok(Err(word)) => html! { div.row { (badge(Tone::Warn, "cross", word)) span.soft { "at Stripe" } } },
        Ok(Ok(now)) => {
            let found = differences(here, &now);
            html! {
                @if found.is_empty() { div.row { (badge(Tone::Ok, "check", "the same")) span.soft { (what) " is what Stripe has." } } }
                @else {
                    div.row { (badge(Tone::Warn, "warn", &many(found.len() as u64, "difference", "differences"))) span.soft { (what) " before, Stripe after." } }
                    div.scroll { (diff(&found, MOST)) }
                }
            }
        }
    }
}
