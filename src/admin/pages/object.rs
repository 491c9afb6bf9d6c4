//! The history of one object: every event, and what each changed.

use maud::{Markup, html};

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, empty, event_badge, event_link, icon, id, text, when};
use crate::admin::html::tree::tree;
use crate::admin::serve::{Outcome, Shown};
use crate::operate::{Change, ObjectStep, ObjectView};

const PAGE: u32 = 25;

pub(super) async fn page(admin: &Admin, call: &Call, object: &str) -> Shown {
    let before = call.query.get("before").and_then(|before| before.parse().ok());
    let view = admin.desk()?.object(object, before, PAGE).await?;
    if call.json {
        return Ok(Outcome::Json(view.to_json()));
    }
    #[cfg(feature = "mirror")]
    let (mirrored, row) = super::mirror::row_of(admin, call, &view).await;
    #[cfg(not(feature = "mirror"))]
    let (mirrored, row) = (None::<Markup>, None);
    #[cfg(feature = "client")]
    let now = super::now::card(admin, call, &view, row).await;
    #[cfg(not(feature = "client"))]
    let now = {
        let _: Option<serde_json::Value> = row;
        None::<Markup>
    };
    let main = html! {
        div.head { div {
            p.crumbs { a href=(call.links.to(&["events"])) { "Events" } " · object" }
            h1 { (id(&view.id)) }
            p.sub { "Every event about it that is recorded here, the latest first, with what each changed." }
        } div.row {
            a.button href=(call.links.with(&["events"], [("id", view.id.as_str().into())])) { "In the list of events" }
            (dashboard(&view))
        } }
        div.wide-left {
            section #history.card data-live aria-label="History" { div.body { (history(call, &view)) } (super::older(call, &["objects", &view.id], view.next.map(|next| next.to_string()))) }
            div.stack { (state(&view)) @if let Some(now) = now { (now) } @if let Some(mirrored) = mirrored { (mirrored) } }
        }
    };
    Ok(Outcome::page(view.id.clone(), main))
}

fn dashboard(view: &ObjectView) -> Markup {
    let is_plain = view
        .id
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let path = match view.id.split('_').next() {
        Some("cus") => "customers",
        Some("sub") => "subscriptions",
        Some("in") => "invoices",
        Some("pi" | "ch" | "py") => "payments",
        Some("prod") => "products",
        Some("price") => "prices",
        Some("po") => "payouts",
        Some("dp" | "du") => "disputes",
        _ => "",
    };
    let mode = if view.steps.iter().any(|step| step.event.livemode) {
        ""
    } else {
        "test/"
    };
    html! { @if is_plain && !path.is_empty() {
        a.button href=(format!("https://dashboard.stripe.com/{mode}{path}/{}", view.id)) rel="noreferrer noopener" target="_blank" { "Stripe " (icon("out")) }
    } }
}

fn history(call: &Call, view: &ObjectView) -> Markup {
    html! {
        @if view.steps.is_empty() { (empty("Nothing is older", "The history begins behind you.")) }
        ol.line { @for step in &view.steps { li {
            span class={ "dot " (Tone::Info.class()) } { (icon("bolt")) }
            div {
                div.what {
                    div { b { (text(&step.event.event_type)) } " " (event_badge(step.event.state())) }
                    span.soft { (when(step.event.created_us, call.now_us)) }
                }
                p.small { (event_link(&call.links, &step.event.event_id)) }
                (changed(step))
            }
        } } }
    }
}

fn changed(step: &ObjectStep) -> Markup {
    html! {
        @if !step.changes.is_empty() { div.scroll { (diff(&step.changes, 12)) } }
        @if let Some(object) = &step.object {
            details.more {
                summary { "The object as this event had it" }
                div.tree { (tree(object.to_string().as_bytes())) }
            }
        }
    }
}

/// Changes as a table of before and after.
pub(super) fn diff(changes: &[Change], most: usize) -> Markup {
    let shown = |value: &Option<serde_json::Value>| value.as_ref().map(ToString::to_string);
    html! {
        table.diff {
            thead { tr { th scope="col" { "Field" } th scope="col" { "Before" } th scope="col" { "After" } } }
            tbody { @for change in changes.iter().take(most) { tr {
                th.mono scope="row" { (text(&change.path)) }
                td { @match shown(&change.from) { Some(value) => { bdi.minus { (crate::admin::html::parts::visible(&value, 500)) } }, None => { span.soft { "nothing" } } } }
                td { @match shown(&change.to) { Some(value) => { bdi.plus { (crate::admin::html::parts::visible(&value, 500)) } }, None => { span.soft { "nothing" } } } }
            } } }
        }
        @if changes.len() > most { p.soft.small { "and " (changes.len() - most) " more" } }
    }
}

/// The newest state that an event brought.
fn state(view: &ObjectView) -> Markup {
    let newest = view
        .steps
        .iter()
        .find_map(|step| Some((step, step.object.as_ref()?)));
    html! {
        @if let Some((step, object)) = newest {
            section.card aria-labelledby="state" {
                header { h2 #state { "As the latest event had it" } span.soft.small { (text(&step.event.event_type)) } }
                div.body { div.tree { (tree(object.to_string().as_bytes())) } }
            }
        }
    }
}
