//! The list of events, its filters as a form, and what is picked in it.

use std::borrow::Cow;

use maud::{Markup, html};
use serde_json::json;

use super::bulk;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{
    Tone, empty, event_badge, event_link, icon, is_plain, object_link, text, visible, when,
};
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::inbox::{EventSummary, Page};
use crate::operate::{Desk, Filter, summary_json};

/// Events of one page.
const PAGE: u32 = 50;

/// The window of a list that asks for none: what came within a day.
const WINDOW: &str = "24h";

/// A state's count stops here: reading more rows says nothing more to a person.
const MOST_COUNTED: u64 = 1_000;

/// The states with a count, as filters write them, with shape and colour.
const STATES: &[(&str, &str, Tone, &str)] = &[
    ("dead", "Dead", Tone::Bad, "cross"),
    ("held", "Held", Tone::Bad, "hold"),
    ("delayed", "Delayed", Tone::Warn, "again"),
    ("running", "Running", Tone::Info, "play"),
    ("ready", "Ready", Tone::Info, "ring"),
    ("waiting", "Waiting", Tone::Plain, "wait"),
    ("unhandled", "Unhandled", Tone::Warn, "ask"),
];

/// The names of a filter in an address; others there are the list's own.
pub(super) const NAMES: &[&str] = &[
    "type", "state", "since", "until", "object", "customer", "account", "livemode", "group", "text", "id",
];

/// Reads the filter of an address. `since=all` takes the window away.
pub(super) fn filter_of<'p>(
    pairs: impl Iterator<Item = (&'p str, &'p str)>,
    now_us: i64,
) -> Result<Filter, Problem> {
    let own = pairs.filter(|(name, value)| NAMES.contains(name) && !(*name == "since" && *value == "all"));
    Ok(Filter::parse(own, now_us)?)
}

/// The filter of this list, with its window.
fn asked(call: &Call) -> Result<Filter, Problem> {
    let mut filter = filter_of(
        call.query
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
        call.now_us,
    )?;
    let says_when = call.query.get("since").is_some() || call.query.get("until").is_some();
    // Whoever names one thing wants all of it, and whoever looks for what is open wants the old ones most.
    let is_narrow = filter.id.is_some()
        || filter.object.is_some()
        || filter.customer.is_some()
        || filter.text.is_some()
        || filter.state.is_some();
    if !says_when && !is_narrow {
        filter.since = Filter::parse([("since", WINDOW)], call.now_us)?.since;
    }
    Ok(filter)
}

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let desk = admin.desk()?;
    if let Some(any) = call.query.get("q") {
        return found(call, &desk, any).await;
    }
    let filter = asked(call)?;
    let before = call.query.get("before").and_then(|before| before.parse().ok());
    let limit = call
        .query
        .get("limit")
        .and_then(|limit| limit.parse().ok())
        .unwrap_or(PAGE);
    let page = desk.events(&filter, before, limit.clamp(1, 200)).await?;
    if call.json {
        let events: Vec<_> = page.items.iter().map(summary_json).collect();
        return Ok(Outcome::Json(
            json!({"events": events, "next": page.next, "filter": filter.words()}),
        ));
    }
    let chips = chips(call, &desk, &filter).await?;
    let main = html! {
        div.head { div {
            h1 { "Events" }
            p.sub { "Newest first: " (text(&filter.words())) "." }
        } }
        (form(call, &filter))
        (chips)
        (list(call, &filter, &page))
    };
    Ok(Outcome::page("Events", main))
}

/// Any id leads to where it belongs: an event to its page, everything else to the list of what has to do with it.
async fn found(call: &Call, desk: &Desk, any: &str) -> Shown {
    let links = &call.links;
    if any.starts_with("evt_") || any.starts_with("sha256:") {
        match desk.stored(any).await {
            Ok(event) => return Ok(Outcome::See(links.to(&["events", &event.event_id]))),
            Err(crate::operate::DeskError::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Outcome::See(
        links.with(&["events"], [("id", Cow::Borrowed(any))]),
    ))
}

/// The filter as a form: its address says all of it.
fn form(call: &Call, filter: &Filter) -> Markup {
    let pairs = filter.pairs();
    let value = |name: &str| {
        pairs
            .iter()
            .find(|(own, _)| *own == name)
            .map(|(_, value)| visible(value, 500))
    };
    let rare = ["object", "customer", "account", "group", "until"];
    let has_rare = rare.iter().any(|name| value(name).is_some());
    html! {
        form.filters role="search" aria-label="Filter the events" method="get" action=(call.links.to(&["events"])) {
            div.field.grow { label for="f-type" { "Type" }
                input #f-type type="text" name="type" value=[value("type")] placeholder="invoice, invoice.paid, *" spellcheck="false" autocomplete="off"; }
            div.field.grow { label for="f-id" { "Any id" }
                input #f-id type="text" name="id" value=[value("id")] placeholder="evt_ sub_ cus_ acct_ …" spellcheck="false" autocomplete="off"; }
            div.field { label for="f-state" { "State" }
                select #f-state name="state" {
                    option value="" { "any" }
                    option value="done" selected[value("state").as_deref() == Some("done")] { "done" }
                    @for (state, _, _, _) in STATES { option value=(state) selected[value("state").as_deref() == Some(*state)] { (state) } }
                } }
            div.field { label for="f-since" { "Since" }
                input #f-since type="text" name="since" list="spans" size="10" value=(value("since").as_deref().unwrap_or("all")) spellcheck="false" autocomplete="off";
                datalist #spans { @for span in ["1h", "24h", "7d", "30d", "all"] { option value=(span) {} } } }
            div.field { label for="f-mode" { "Mode" }
                select #f-mode name="livemode" {
                    option value="" { "any" }
                    option value="true" selected[value("livemode").as_deref() == Some("true")] { "live" }
                    option value="false" selected[value("livemode").as_deref() == Some("false")] { "test" }
                } }
            details.more open[has_rare] {
                summary { "More" }
                div.filters {
                    @for (name, label) in [("object", "Object"), ("customer", "Customer"), ("account", "Account"), ("group", "Group"), ("until", "Until")] {
                        div.field { label for={ "f-" (name) } { (label) } input id={ "f-" (name) } type="text" name=(name) value=[value(name)] size="14" spellcheck="false" autocomplete="off"; }
                    }
                }
            }
            div.row {
                button.main type="submit" { "Filter" }
                @if !filter.is_empty() { a.button href=(call.links.to(&["events"])) { "Reset" } }
            }
        }
    }
}

/// The states with their counts, each a link to the same filter with it.
async fn chips(call: &Call, desk: &Desk, filter: &Filter) -> Result<Markup, Problem> {
    let state = filter
        .pairs()
        .into_iter()
        .find(|(name, _)| *name == "state")
        .map(|(_, state)| state);
    let mut counts = Vec::new();
    for (name, ..) in STATES {
        let mut one = filter.clone();
        one.state = Filter::parse([("state", *name)], call.now_us)?.state;
        // What is open is shown however old it is.
        if state.is_none() && call.query.get("since").is_none() {
            one.since = None;
        }
        counts.push(desk.count(&one, MOST_COUNTED).await?);
    }
    let to = |state: &'static str| {
        let kept = call
            .query
            .0
            .iter()
            .filter(|(name, _)| name != "state" && name != "before");
        let pairs = kept.map(|(name, value)| (name.as_str(), Cow::Borrowed(value.as_str())));
        call.links
            .with(&["events"], pairs.chain([("state", Cow::Borrowed(state))]))
    };
    Ok(html! {
        ul #chips.chips data-live aria-label="By state" {
            li { a href=(to("")) aria-current=[state.is_none().then_some("true")] { "All" } }
            li { a href=(to("done")) aria-current=[(state.as_deref() == Some("done")).then_some("true")] { (icon("check")) "Done" } }
            @for ((name, word, _, shape), count) in STATES.iter().zip(&counts) {
                li { a href=(to(name)) aria-current=[(state.as_deref() == Some(name)).then_some("true")] { (icon(shape)) (word) " " span.n { (count) } } }
            }
        }
    })
}

fn list(call: &Call, filter: &Filter, page: &Page<EventSummary>) -> Markup {
    let operates = call.access.may_operate();
    let next = page.next.map(|next| next.to_string());
    html! {
        section.card aria-label="Events" {
            @if page.items.is_empty() {
                div #events data-live { (empty("No event matches", "Another time or fewer conditions find more. Events arrive here as soon as Stripe sends them.")) }
            } @else {
                @if operates {
                    form method="post" action=(call.links.to(&["events", "selected"])) {
                        (picked(call, filter))
                        div #events.scroll data-live { (table(call, &page.items, true)) }
                    }
                } @else {
                    div #events.scroll data-live { (table(call, &page.items, false)) }
                }
            }
            (super::older(call, &["events"], next))
        }
    }
}

/// The acts on the picked events, and with all that match.
fn picked(call: &Call, filter: &Filter) -> Markup {
    html! {
        div.bulk {
            span.soft.small { "With picked:" }
            label.unseen for="why" { "Why, for the audit" }
            input #why type="text" name="why" maxlength="300" placeholder="Why, for the audit" required;
            button type="submit" name="act" value="retry" { (icon("again")) "Retry" }
            button type="submit" name="act" value="replay" { (icon("play")) "Replay" }
            button.bad type="submit" name="act" value="discard" { (icon("cross")) "Discard" }
            a.button href=(bulk::link(call, filter, "retry")) { "All that match…" }
        }
    }
}

/// The rows of a list of events.
pub(super) fn table(call: &Call, events: &[EventSummary], picks: bool) -> Markup {
    let links = &call.links;
    html! {
        table.cards {
            thead { tr {
                @if picks { th.pick scope="col" { label { span.unseen { "Pick every event of this page" } input type="checkbox" data-every data-script hidden; } } }
                th scope="col" { "State" } th scope="col" { "Type" } th scope="col" { "Object" } th scope="col" { "Event" } th scope="col" { "Received" } th scope="col" { "Of" }
            } }
            tbody { @for event in events {
                tr data-row=(links.to(&["events", &event.event_id])) {
                    @if picks { td.pick { @if is_plain(&event.event_id) { label { span.unseen { "Pick " (text(&event.event_id)) } input type="checkbox" name="id" value=(event.event_id); } } } }
                    td { (event_badge(event.state())) @if let Some(again) = event.again_us { span.two { "again " (when(again, call.now_us)) } } }
                    th scope="row" { (text(&event.event_type)) }
                    td {
                        @if let Some(object) = &event.object_id { (object_link(links, object)) }
                        @if let Some(customer) = &event.customer { @if Some(customer) != event.object_id.as_ref() { span.soft { " · " (object_link(links, customer)) } } }
                    }
                    td { (event_link(links, &event.event_id)) }
                    td data-label="Received" { (when(event.received_us, call.now_us)) @if event.deliveries > 1 { span.two { (event.deliveries) " deliveries" } } }
                    td {
                        @if event.livemode { span.tag { "live" } } @else { span.tag.test { "test" } }
                        @if let Some(account) = &event.account { " " span.id { (text(account)) } }
                    }
                }
            } }
        }
    }
}

/// An act on the picked events.
pub(super) async fn selected(admin: &Admin, call: &Call) -> Shown {
    let ids: Vec<String> = call.form.all("id").map(str::to_owned).collect();
    if ids.is_empty() {
        return Err(Problem::Bad(
            "No event is picked: tick those that you mean, or take all that match.".into(),
        ));
    }
    if ids.len() > 1_000 {
        return Err(Problem::Bad(
            "More than 1,000 events are picked: take all that match a filter instead.".into(),
        ));
    }
    let act = bulk::act_of(call)?;
    let by = call.by()?;
    let desk = admin.desk()?;
    let selection = desk.select_ids(&ids).await?;
    let what = format!(
        "{} picked {}",
        ids.len(),
        if ids.len() == 1 { "event" } else { "events" }
    );
    bulk::begin(admin, call, act, by, what, async move { Ok((desk, selection)) })
}
