//! Deliveries that went no further, with why: refused ones, and those that wait for a second look or failed it.

use std::borrow::Cow;

use maud::{Markup, html};
use serde_json::json;

use super::older;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, badge, empty, text, when};
use crate::admin::serve::{Outcome, Shown};
use crate::inbox::{DeliveryLogEntry, DeliveryQuery, SecondLook, Valid};
use crate::operate::{delivery_json, iso};

const PAGE: u32 = 50;

/// Verdicts of deliveries that are fine.
const FINE: &[&str] = &["recorded", "duplicate", "planned", "second_look"];

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let store = admin.store()?;
    let mut query = DeliveryQuery::default();
    query.before = call.query.get("before").and_then(|before| before.parse().ok());
    query.verdict = call.query.get("verdict").map(str::to_owned);
    query.limit = PAGE + 1;
    let all = call.query.get("show") == Some("all") || query.verdict.is_some();
    // Refused ones are mostly unsigned; the signed ones that a policy refused are among the good ones.
    if !all {
        query.authenticated = Some(false);
    }
    let mut lines = store.deliveries(&query).await?;
    let more = lines.len() > PAGE as usize;
    lines.truncate(PAGE as usize);
    let next = lines.last().filter(|_| more).map(|line| line.id.to_string());
    let refused = store.second_looks(Valid::No, None, 20).await?.items;
    let pending = store.second_looks(Valid::Pending, None, 20).await?.items;
    if call.json {
        let lines: Vec<_> = lines.iter().map(line_json).collect();
        let looks = |looks: &[SecondLook]| looks.iter().map(look_json).collect::<Vec<_>>();
        return Ok(Outcome::Json(json!({"deliveries": lines, "next": next,
            "second_looks": {"pending": looks(&pending), "refused": looks(&refused)}})));
    }
    let main = html! {
        div.head { div {
            h1 { "Deliveries refused" }
            p.sub { "Requests that were not taken, and why. Stripe sends most of them again; what is forged stays out." }
        } }
        (tabs(call, all))
        section #deliveries.card data-live aria-label="Deliveries" {
            @if lines.is_empty() {
                (empty("Nothing was refused", "Every delivery had a good signature and was recorded."))
            } @else { (table(call, &lines)) }
            (older(call, &["deliveries"], next))
        }
        @if !refused.is_empty() || !pending.is_empty() { (looks(call, &pending, &refused)) }
    };
    Ok(Outcome::page("Deliveries refused", main))
}

fn tabs(call: &Call, all: bool) -> Markup {
    let links = &call.links;
    let to = |show: &'static str| links.with(&["deliveries"], [("show", Cow::Borrowed(show))]);
    let verdict = call.query.get("verdict");
    html! {
        ul.chips aria-label="Which deliveries" {
            li { a href=(to("")) aria-current=[(!all).then_some("true")] { "Refused" } }
            li { a href=(to("all")) aria-current=[(all && verdict.is_none()).then_some("true")] { "All" } }
            @for known in ["no_match", "timestamp_too_old", "livemode", "account", "inbox", "too_large"] {
                li { a href=(links.with(&["deliveries"], [("verdict", Cow::Borrowed(known))])) aria-current=[(verdict == Some(known)).then_some("true")] { (known) } }
            }
        }
    }
}

fn table(call: &Call, lines: &[DeliveryLogEntry]) -> Markup {
    html! {
        div.scroll { table.cards {
            thead { tr { th scope="col" { "Time" } th scope="col" { "Verdict" } th scope="col" { "What it says" } th scope="col" { "From" } th scope="col" { "Endpoint" } th scope="col" { "Event" } th.num scope="col" { "Status" } } }
            tbody { @for line in lines {
                @let fine = FINE.contains(&line.verdict.as_str());
                tr {
                    td data-label="Time" { (when(line.at_us, call.now_us)) }
                    th scope="row" { @if fine { (badge(Tone::Ok, "check", &line.verdict)) } @else { (badge(Tone::Bad, "shield", &line.verdict)) } }
                    td.text data-label="Hint" { (hint(&line.verdict)) }
                    td data-label="From" { @if let Some(remote) = &line.remote { span.id { (text(remote)) } } }
                    td data-label="Endpoint" { @if let Some(endpoint) = &line.endpoint { (text(endpoint)) } }
                    td data-label="Event" { @if let Some(id) = &line.event_id { (super::event_link(&call.links, id)) } }
                    td.num data-label="Status" { (line.status) }
                }
            } }
        } }
    }
}

/// Advice about a verdict, in a sentence.
fn hint(verdict: &str) -> &'static str {
    match verdict {
        "recorded" => "On disk, and run from there.",
        "duplicate" => "The event was here already; it is not run again.",
        "planned" => "The event was here already; handlers that came later run it now.",
        "second_look" => "Waits until Stripe has been asked about it.",
        "no_match" => {
            "No secret fits: it is of another endpoint or mode, was rotated, or the body was changed on its way."
        }
        "missing_header" => "No Stripe-Signature header: not from Stripe, or a proxy drops it.",
        "malformed_header" | "no_timestamp" | "no_signatures" => {
            "The signature header is broken: not from Stripe."
        }
        "timestamp_too_old" => {
            "Signed too long ago: replayed, kept back on its way, or this machine's clock is ahead."
        }
        "timestamp_in_future" => "Signed in the future: this machine's clock is behind.",
        "not_json" | "json" => "Signed, but no JSON.",
        "livemode" => "The endpoint takes the other mode.",
        "account" => "The endpoint takes other accounts.",
        "api_version" => "The endpoint takes another API version.",
        "too_large" => "Longer than the limit of this receiver.",
        "unreadable" => "The body broke off.",
        "method" => "Not a POST: somebody opened the address.",
        "unknown_endpoint" => "No endpoint of the id in the path.",
        "lookup" => "The endpoints could not be looked up. Stripe sends again.",
        "inbox" => "The database did not take it. Stripe sends again.",
        _ => "",
    }
}

fn looks(call: &Call, pending: &[SecondLook], refused: &[SecondLook]) -> Markup {
    html! {
        section #looks.card data-live aria-labelledby="looks-title" {
            header {
                h2 #looks-title { "Second looks" }
                @if call.access.may_operate() && !refused.is_empty() {
                    details.act {
                        summary.button { "Look again" }
                        form.pop method="post" action=(call.links.to(&["deliveries", "look-again"])) {
                            p { "Asks Stripe once more about every refused delivery." }
                            div.field { label for="why-looks" { "Why, for the audit" } input #why-looks type="text" name="why" required maxlength="300"; }
                            button type="submit" { "Look again" }
                        }
                    }
                }
            }
            div.scroll { table.cards {
                thead { tr { th scope="col" { "Received" } th scope="col" { "State" } th scope="col" { "Event" } th scope="col" { "Type" } th scope="col" { "Why" } } }
                tbody {
                    @for (look, refused) in pending.iter().map(|look| (look, false)).chain(refused.iter().map(|look| (look, true))) { tr {
                        td data-label="Received" { (when(look.received_us, call.now_us)) }
                        td { @if refused { (badge(Tone::Bad, "shield", "refused")) } @else { (badge(Tone::Info, "wait", "waits")) } }
                        th scope="row" { span.id { (text(&look.event_id)) } }
                        td data-label="Type" { (text(&look.event_type)) }
                        td.text { @if let Some(reason) = &look.reason { (text(reason)) } }
                    } }
                }
            } }
        }
    }
}

pub(super) async fn look_again(admin: &Admin, call: &Call) -> Shown {
    let id = call.form.get("id").and_then(|id| id.parse().ok());
    let count = admin.store()?.look_again(id, call.who(), call.why()?).await?;
    if call.json {
        return Ok(Outcome::Json(json!({"act": "look_again", "count": count})));
    }
    Ok(Outcome::See(call.links.to(&["deliveries"])))
}

fn line_json(line: &DeliveryLogEntry) -> serde_json::Value {
    let mut json = delivery_json(line);
    json["hint"] = json!(hint(&line.verdict));
    json
}

fn look_json(look: &SecondLook) -> serde_json::Value {
    json!({"id": look.id, "event": look.event_id, "type": look.event_type, "received": iso(look.received_us), "reason": look.reason})
}
