//! The first page: is it working, and if not, why.

use std::borrow::Cow;

use maud::{Markup, html};
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::chart::{Column, Series, columns, lines};
use crate::admin::html::parts::{
    Tone, badge, empty, event_link, icon, lasting, many, moment, number, short_name, text, visible, when,
};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::{Bucket, DeadGroup, Overview, Window};

/// The spans of time that are offered: as written in the address, and for people.
const SPANS: &[(&str, &str)] = &[("1h", "Hour"), ("24h", "Day"), ("30d", "30 days")];

/// The groups of dead events that the first page names.
const MOST_DEAD: usize = 5;

const ENDS: [Series; 3] = [
    Series {
        name: "Done",
        tone: Tone::Ok,
    },
    Series {
        name: "To be retried",
        tone: Tone::Warn,
    },
    Series {
        name: "Given up",
        tone: Tone::Bad,
    },
];

const TIMES: [Series; 2] = [
    Series {
        name: "Mean",
        tone: Tone::Info,
    },
    Series {
        name: "Longest",
        tone: Tone::Warn,
    },
];

const LAG: [Series; 1] = [Series {
    name: "From creation at Stripe until done here",
    tone: Tone::Info,
}];

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let span = call.query.get("span").unwrap_or("1h");
    let desk = admin.desk()?;
    let view = desk.overview(Window::parse(span)?).await?;
    let dead = desk.dead(1_000).await?;
    if call.json {
        let mut json = view.to_json();
        json["dead"] = json!(dead.groups.iter().map(DeadGroup::to_json).collect::<Vec<_>>());
        return Ok(Outcome::Json(json));
    }
    let main = html! {
        div.head { div {
            h1 { "Overview" }
            p.sub { "What arrived from Stripe, what became of it, and what needs a person." }
        } }
        (verdict(call, &view))
        (charts(call, &view, span))
        div.split {
            (dead_groups(call, &dead.groups, dead.is_cut))
            (queue(call, &view))
            (workers(call, &view))
            (endpoints(call, &view))
        }
    };
    Ok(Outcome::page("Overview", main))
}

fn verdict(call: &Call, view: &Overview) -> Markup {
    let (tone, shape, told) = match view.verdict {
        "ok" => (
            Tone::Ok,
            "check",
            "Everything that arrived is done, or on its way",
        ),
        "down" => (Tone::Bad, "cross", "The database does not answer"),
        _ => (Tone::Warn, "warn", "It works, and somebody should look"),
    };
    html! {
        section #verdict class={ "callout " (tone.class()) } data-live aria-label="Verdict" {
            h2 { (icon(shape)) (told) }
            @if !view.why.is_empty() { ul { @for why in &view.why { li { (visible(without_command(why), 300)) } } } }
            @if view.counts.dead.n > 0 {
                p { a href=(call.links.to(&["dead"])) { "See why, and retry" } }
            }
        }
    }
}

/// A reason without the command that says more: the link beside it does.
fn without_command(why: &str) -> &str {
    why.split_once(": see `").map_or(why, |(why, _)| why)
}

fn charts(call: &Call, view: &Overview, span: &str) -> Markup {
    let label = |bucket: &Bucket| label(bucket.at_us, span);
    let ends: Vec<Column> = view
        .series
        .iter()
        .map(|bucket| Column {
            label: label(bucket),
            values: vec![bucket.done, bucket.retried, bucket.dead],
        })
        .collect();
    let us = |value: i64| u64::try_from(value).unwrap_or(0);
    let times: Vec<Column> = view
        .series
        .iter()
        .map(|bucket| Column {
            label: label(bucket),
            values: vec![us(bucket.mean_us), us(bucket.longest_us)],
        })
        .collect();
    // A bucket in which nothing was done goes on as the one before.
    let first = view.series.iter().find_map(|bucket| bucket.lag_us);
    let mut lag_us = us(first.unwrap_or(0));
    let lags: Vec<Column> = view
        .series
        .iter()
        .map(|bucket| {
            lag_us = bucket.lag_us.map_or(lag_us, us);
            Column {
                label: label(bucket),
                values: vec![lag_us],
            }
        })
        .collect();
    let time = |us| lasting(std::time::Duration::from_micros(us));
    html! {
        section #charts.card data-live aria-labelledby="charts-title" {
            header {
                h2 #charts-title { "Attempts" }
                ul.chips aria-label="Span of time" { @for (value, name) in SPANS {
                    li { a href=(call.links.with(&[], [("span", Cow::Borrowed(*value))])) aria-current=[(*value == span).then_some("true")] { (name) } }
                } }
            }
            @if view.series.iter().all(|bucket| bucket.attempts() == 0) {
                div.callout.info { p { "Nothing has been counted in this span yet: an attempt shows up here two to three minutes after it ended." } }
            }
            div.body.wide-left {
                (columns("Attempts", &ENDS, &ends))
                div.stack {
                    div { h3 { "Lag" } (lines("Age of events when they were done", &LAG, &lags, 1_000_000, time)) }
                    div { h3 { "Running time" } (lines("Running time of attempts", &TIMES, &times, 1_000, time)) }
                }
            }
            p.note { "Counted from what is on disk; the last two minutes of attempts are not in it yet. Lag is that of the last event in each part of the span. Times are UTC." }
        }
    }
}

/// The beginning of a bucket: the time of day, or the day where the span has many.
fn label(us: i64, span: &str) -> String {
    match moment(us) {
        Some(at) if span.ends_with('d') => {
            format!("{:02}-{:02} {:02}h", u8::from(at.month()), at.day(), at.hour())
        }
        Some(at) => format!("{:02}:{:02}", at.hour(), at.minute()),
        None => String::new(),
    }
}

fn dead_groups(call: &Call, groups: &[DeadGroup], is_cut: bool) -> Markup {
    html! {
        section #dead-groups.card data-live aria-labelledby="dead-title" {
            header { h2 #dead-title { "Dead, by handler and error" } a.small href=(call.links.to(&["dead"])) { "All" } }
            @if groups.is_empty() { (empty("Nothing is dead", "What fails is tried again, over three days.")) }
            @else { div.body { ul.parts {
                @for group in groups.iter().take(MOST_DEAD) { li {
                    (badge(Tone::Bad, "cross", &number(group.count)))
                    span.mono { (visible(short_name(group.handler.as_deref().unwrap_or(&group.group)), 60)) }
                    @if let Some(last) = group.last_us { span.soft.small { (when(last, call.now_us)) } }
                    code.err { (visible(group.told(), 200)) }
                } }
            }
            @if groups.len() > MOST_DEAD || is_cut { p.soft.small { "and " (groups.len().saturating_sub(MOST_DEAD)) " more" } } } }
        }
    }
}

fn queue(call: &Call, view: &Overview) -> Markup {
    let to = |state: &'static str| call.links.with(&["events"], [("state", Cow::Borrowed(state))]);
    let counts = &view.counts;
    html! {
        section #queue.card data-live aria-labelledby="queue-title" {
            header { h2 #queue-title { "What is open" } a.small href=(call.links.to(&["lanes"])) { "Lanes" } }
            div.body { dl.facts {
                dt { "Oldest ready" } dd { @match &view.oldest {
                    Some(oldest) => { (when(oldest.received_us, call.now_us)) " · " (text(&oldest.event_type)) " " (event_link(&call.links, &oldest.event_id)) },
                    None => { "none is ready" },
                } }
                @for (name, state, count) in [("Running", "running", counts.leased), ("Ready", "ready", counts.ready), ("Delayed", "delayed", counts.backoff),
                    ("Waiting for their object", "waiting", counts.waiting), ("Dead or held", "dead", counts.dead), ("Unhandled", "unhandled", counts.unhandled)] {
                    dt { (name) } dd { @if count.n > 0 { a href=(to(state)) { (count) } } @else { span.soft { "0" } } }
                }
                dt { "Last event" } dd { @match &view.last_event {
                    Some(last) => { (when(last.received_us, call.now_us)) " · " (text(&last.event_type)) " " (event_link(&call.links, &last.event_id)) },
                    None => { "none yet" },
                } }
            } }
        }
    }
}

fn workers(call: &Call, view: &Overview) -> Markup {
    html! {
        section #overview-workers.card data-live aria-labelledby="workers-title" {
            header { h2 #workers-title { "Workers at work" } a.small href=(call.links.to(&["workers"])) { "All" } }
            @if view.workers.is_empty() { (empty("None holds anything", "Workers that have nothing to do are not seen here.")) }
            @else { div.body { ul.parts { @for holder in &view.workers { li {
                span.id { (crate::operate::worker_name(holder)) }
                span.soft { (many(holder.tasks, "event", "events")) ", " (many(holder.follow_ups, "follow-up", "follow-ups")) }
            } } } } }
        }
    }
}

fn endpoints(call: &Call, view: &Overview) -> Markup {
    html! {
        section #overview-endpoints.card data-live aria-labelledby="endpoints-title" {
            header { h2 #endpoints-title { "Endpoints" } a.small href=(call.links.to(&["endpoints"])) { "All" } }
            div.body { dl.facts {
                dt { "Received at" } dd { @if view.endpoints.is_empty() { "none of this program’s own" } @else { (visible(&view.endpoints.join(", "), 300)) } }
                dt { "Covered until" } dd {
                    @if view.covered.is_empty() { "no ledger is kept: " code { "reconcile" } " proves that nothing is missing" }
                    @for span in &view.covered {
                        div { (when(span.to * 1_000_000, call.now_us)) span.soft { @if let Some(account) = &span.account { " " (text(account)) } (if span.livemode { " live" } else { " test" })
                            ": " (number(span.delivered)) " delivered, " (number(span.found)) " found" } }
                    }
                }
                @if !view.gaps.is_empty() { dt { "Gaps" } dd { @for (account, livemode, from, to) in view.gaps.iter().take(10) {
                    div { (badge(Tone::Warn, "warn", "gap")) " from " (when(from * 1_000_000, call.now_us)) " for " (lasting(std::time::Duration::from_secs(u64::try_from(to - from).unwrap_or(0))))
                        (if *livemode { " live" } else { " test" }) @if let Some(account) = account { " " (text(account)) } }
                } } }
            } }
        }
    }
}
