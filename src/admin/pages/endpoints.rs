//! Endpoints: those that this program receives at, and those at Stripe where there is a client.

use maud::{Markup, html};
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, text};
use crate::admin::serve::{Outcome, Shown};

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let ids: Vec<String> = admin
        .0
        .receiver
        .endpoint_ids()
        .iter()
        .map(ToString::to_string)
        .collect();
    let registry = admin.0.receiver.registry();
    let types = registry.registered_event_types();
    if call.json {
        return Ok(Outcome::Json(json!({"endpoints": ids, "event_types": types})));
    }
    let main = html! {
        div.head { div {
            h1 { "Endpoints" }
            p.sub { "Where this program receives events, and what Stripe has to send there." }
        } }
        section.card aria-labelledby="here-title" {
            header { h2 #here-title { "Received here" } }
            @if ids.is_empty() { (empty("None of its own", "Endpoints are looked up for each request, or events come another way.")) }
            @else { div.scroll { table.cards {
                thead { tr { th scope="col" { "Endpoint" } } }
                tbody { @for id in &ids { tr { th scope="row" { (text(id)) } } } }
            } } }
        }
        (wanted(&types))
    };
    Ok(Outcome::page("Endpoints", main))
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
