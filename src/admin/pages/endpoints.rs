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
    let types = admin.0.receiver.registry().registered_event_types();
    #[cfg(feature = "endpoints")]
    let (stripe, stripe_json) = super::at_stripe::part(admin, call).await?;
    #[cfg(not(feature = "endpoints"))]
    let (stripe, stripe_json) = (html! {}, serde_json::Value::Null);
    if call.json {
        return Ok(Outcome::Json(
            json!({"endpoints": ids, "event_types": types, "at_stripe": stripe_json}),
        ));
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
                tbody { @for id in &ids { tr { th scope="row" { (text(&shown(id))) } } } }
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
