//! Endpoints: those that this program receives at, and those at Stripe where there is a client.

use maud::{Markup, html};
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, text, when};
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::inbox::{DeliveryLogEntry, DeliveryQuery};
use crate::operate::delivery_json;

/// Lines of the delivery log that the page looks through for the last of each endpoint.
const LINES: u32 = 1_000;

/// An endpoint with the last that is known of its deliveries.
struct Here {
    /// Its id in addresses; `None` for one of a lookup, which only the log names.
    id: Option<String>,
    /// The name for people, which the log has.
    name: String,
    /// The last delivery with a good signature.
    last: Option<DeliveryLogEntry>,
    /// The last that was refused.
    refused: Option<DeliveryLogEntry>,
}

impl Here {
    fn to_json(&self) -> serde_json::Value {
        json!({"id": self.id, "name": self.name, "last": self.last.as_ref().map(delivery_json),
            "refused": self.refused.as_ref().map(delivery_json)})
    }
}

/// The receiver's endpoints, and those that the newest lines of the log name.
async fn here(admin: &Admin) -> Result<Vec<Here>, Problem> {
    let own = admin.0.receiver.endpoints().into_iter().map(|endpoint| Here {
        id: Some(endpoint.id().to_owned()),
        name: endpoint.name().to_owned(),
        last: None,
        refused: None,
    });
    let mut all: Vec<Here> = own.collect();
    let Ok(store) = admin.store() else { return Ok(all) };
    let mut query = DeliveryQuery {
        limit: LINES,
        ..DeliveryQuery::default()
    };
    for authenticated in [true, false] {
        query.authenticated = Some(authenticated);
        for line in store.deliveries(&query).await? {
            let Some(name) = line.endpoint.clone() else {
                continue;
            };
            let at = all.iter().position(|here| here.name == name).unwrap_or_else(|| {
                all.push(Here {
                    id: None,
                    name,
                    last: None,
                    refused: None,
                });
                all.len() - 1
            });
            let here = &mut all[at];
            let place = if authenticated {
                &mut here.last
            } else {
                &mut here.refused
            };
            place.get_or_insert(line);
        }
    }
    Ok(all)
}

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let here = here(admin).await?;
    let types = admin.0.receiver.registry().registered_event_types();
    #[cfg(feature = "endpoints")]
    let (stripe, stripe_json) = super::at_stripe::part(admin, call).await?;
    #[cfg(not(feature = "endpoints"))]
    let (stripe, stripe_json) = (html! {}, serde_json::Value::Null);
    if call.json {
        return Ok(Outcome::Json(
            json!({"endpoints": here.iter().map(Here::to_json).collect::<Vec<_>>(), "event_types": types, "at_stripe": stripe_json}),
        ));
    }
    let main = html! {
        div.head { div {
            h1 { "Endpoints" }
            p.sub { "Where this program receives events, and what Stripe has to send there." }
        } }
        section #here.card data-live aria-labelledby="here-title" {
            header { h2 #here-title { "Received here" } a.small href=(call.links.to(&["deliveries"])) { "Deliveries" } }
            @if here.is_empty() { (empty("None of its own", "Endpoints are looked up for each request, or events come another way.")) }
            @else { div.scroll { table.cards {
                thead { tr { th scope="col" { "Endpoint" } th scope="col" { "Last delivery" } th scope="col" { "Verified with" } th scope="col" { "Last refusal" } } }
                tbody { @for here in &here { tr {
                    th scope="row" { (text(&shown(&here.name))) @if here.id.is_none() { " " span.soft.small { "looked up" } } }
                    td data-label="Last delivery" { @match &here.last { Some(line) => { (when(line.at_us, call.now_us)) }, None => { span.soft { "none in the log" } } } }
                    td data-label="Verified with" { @match here.last.as_ref().map(|line| line.secret_label.as_deref()) {
                        Some(Some(label)) => { "secret " b { (text(label)) } }, Some(None) => { span.soft { "a secret without a label" } }, None => { span.soft { "—" } } } }
                    td data-label="Last refusal" { @match &here.refused { Some(line) => { (when(line.at_us, call.now_us)) " · " (text(&line.verdict)) }, None => { span.soft { "none" } } } }
                } } }
            } } }
        }
        (stripe)
        (wanted(&types))
    };
    Ok(Outcome::page("Endpoints", main))
}

/// An endpoint's id; a long random one is a part of a secret address, of which the beginning is enough to tell it apart.
fn shown(id: &str) -> String {
    match id.len() >= 20 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        true => format!("{}…", id.chars().take(6).collect::<String>()),
        false => id.to_owned(),
    }
}

fn wanted(types: &[&str]) -> Markup {
    html! {
        section.card aria-labelledby="types-title" {
            header { h2 #types-title { "Event types to enable at Stripe" } span.soft.small { "by the registered handlers" } }
            div.body {
                @if types.is_empty() { p.soft { "No handler takes anything." } }
                @else if types == ["*"] { p { "All of them: a handler takes everything." } }
                @else { details.more open[types.len() <= 40] { summary { (types.len()) " types" } ul.parts { @for name in types { li { code { (name) } } } } } }
            }
        }
    }
}
