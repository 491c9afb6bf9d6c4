//! One event: why it is as it is, and what can be done.

use maud::{Markup, html};
use serde_json::json;

use super::bulk;
use super::object::diff;
use super::timeline::{handler_of, timeline};
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{
    Tone, badge, copy, empty, event_badge, event_link, exactly_ago, icon, id, many, object_link, short_name,
    text, visible, when,
};
use crate::admin::html::tree::tree;
use crate::admin::reply::Reply;
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::inbox::{Attempt, EventState, TaskState};
use crate::operate::{Act, By, EventView, Filter, Moment, Selection, ago, bare};

pub(super) async fn page(admin: &Admin, call: &Call, event_id: &str) -> Shown {
    let view = admin.desk()?.event(event_id).await?;
    if call.json {
        return Ok(Outcome::Json(view.to_json()));
    }
    let main = html! {
        (head(call, &view))
        (why(call, &view))
        div.wide-left {
            div.stack {
                (timeline(call, &view))
                (changes(&view))
                (body(call, &view))
            }
            div.stack {
                (facts(call, &view))
                (handlers(&view))
                (drift(&view))
                (neighbours(call, &view))
            }
        }
    };
    Ok(Outcome::page(
        format!("{} {}", view.event.event_type, view.event.event_id),
        main,
    ))
}

/// The groups of an event that can be started over or given up.
fn parked(view: &EventView) -> Vec<&str> {
    let is_parked =
        |state: &TaskState| matches!(state, TaskState::Dead | TaskState::Held | TaskState::Unhandled);
    let tasks = view.tasks.iter().filter(|(_, state)| is_parked(state));
    tasks.map(|(group, _)| group.as_str()).collect()
}

/// Those whose next attempt comes later, with the time.
fn comes_later(view: &EventView) -> Vec<(&str, i64)> {
    let open = view.timeline.iter().filter_map(|moment| match moment {
        Moment::Open(task) => Some(task),
        _ => None,
    });
    let later = open.filter(|task| task.state == TaskState::Backoff);
    later.map(|task| (task.group.as_str(), task.due_us)).collect()
}

/// The groups that an event has to do with.
fn groups(view: &EventView) -> Vec<&str> {
    let mut groups: Vec<&str> = view.tasks.iter().map(|(group, _)| group.as_str()).collect();
    for reach in view.reach.iter().filter(|reach| reach.why_not.is_none()) {
        groups.push(&reach.route.group);
    }
    for moment in &view.timeline {
        if let Moment::Attempt(attempt) = moment {
            groups.push(&attempt.group);
        }
    }
    groups.sort_unstable();
    groups.dedup();
    groups
}

fn head(call: &Call, view: &EventView) -> Markup {
    let event = &view.event;
    html! {
        div.head #head data-live {
            div {
                p.crumbs { a href=(call.links.to(&["events"])) { "Events" } }
                h1 { (text(&event.event_type)) }
                div.row.sub {
                    (event_badge(view.state))
                    span { (id(&event.event_id)) }
                    @if event.livemode { span.tag { "live" } } @else { span.tag.test { "test" } }
                    @if let Some(account) = &event.account { span.id { (text(account)) } }
                }
            }
            div.row { (acts(call, view)) }
        }
    }
}

fn acts(call: &Call, view: &EventView) -> Markup {
    let event_id = view.event.event_id.as_str();
    let parked = parked(view);
    let retried: Vec<&str> = parked
        .iter()
        .copied()
        .chain(comes_later(view).into_iter().map(|(group, _)| group))
        .collect();
    let all = groups(view);
    let to = |act: &str| call.links.to(&["events", event_id, act]);
    html! {
        @if call.access.may_operate() {
            @if !retried.is_empty() {
                details.act #retry {
                    summary.button.main { (icon("again")) "Retry" }
                    form.pop method="post" action=(to("retry")) {
                        p { "Starts over what is dead or unhandled, and lets a later attempt begin now. What is done stays done." }
                        (group_of(&retried, "retry"))
                        (reason("retry", "e.g. the mail server is back"))
                        button.main type="submit" { (icon("again")) "Retry now" }
                    }
                }
            }
            @if view.event.body.is_some() {
                details.act #replay {
                    summary.button { (icon("play")) "Replay" }
                    form.pop method="post" action=(to("replay")) {
                        p { "Runs the handlers again, those that are done included." }
                        (group_of(&all, "replay"))
                        @if view.event.object_id.is_some() {
                            label { input type="checkbox" name="later" value="true"; " and the object’s later events, in order" }
                        }
                        (reason("replay", "e.g. a handler was mended"))
                        button type="submit" { (icon("play")) "Replay" }
                    }
                }
                @if !all.is_empty() {
                    details.act #dry {
                        summary.button { (icon("ask")) "Dry run" }
                        form.pop method="post" action=(to("dry-run")) {
                            p { "Runs one group’s handlers and rolls everything back. What they do outside the database is done all the same." }
                            div.field { label for="dry-group" { "Group" } select #dry-group name="group" { @for group in &all { option value=(group) { (visible(group, 60)) } } } }
                            button type="submit" { "Run and roll back" }
                        }
                    }
                }
            }
            @if !parked.is_empty() {
                details.act #discard {
                    summary.button { (icon("cross")) "Discard" }
                    form.pop method="post" action=(to("discard")) {
                        p { "Gives it up for good. Its body stays until retention removes it, so it can still be replayed until then." }
                        (group_of(&parked, "discard"))
                        (reason("discard", "e.g. the customer is gone"))
                        button.bad type="submit" { (icon("cross")) "Discard" }
                    }
                }
            }
        }
        a.button href=(view.dashboard) rel="noreferrer noopener" target="_blank" { "Stripe " (icon("out")) }
    }
}

fn group_of(groups: &[&str], act: &str) -> Markup {
    let field = format!("{act}-group");
    html! { @if groups.len() > 1 {
        div.field { label for=(field) { "Group" } select id=(field) name="group" {
            option value="" { "all of them" }
            @for group in groups { option value=(group) { (visible(group, 60)) } }
        } }
    } }
}

fn reason(act: &str, example: &str) -> Markup {
    let field = format!("{act}-why");
    html! { div.field { label for=(field) { "Why, for the audit" } input id=(field) type="text" name="why" maxlength="300" required placeholder=(example); } }
}

/// The answer to the first question about an event that is not done.
fn why(call: &Call, view: &EventView) -> Markup {
    let attempts = view.timeline.iter().rev();
    let last = attempts.filter_map(|moment| match moment {
        Moment::Attempt(attempt) if attempt.error.is_some() => Some(&**attempt),
        _ => None,
    });
    let last = last.into_iter().next();
    let shown = |tone: &str, shape: &str, title: String, told: Option<&str>, then: &str| {
        html! {
            section #why class={ "callout " (tone) } data-live aria-label="Why it is not done" {
                h2 { (icon(shape)) (title) }
                @if let Some(told) = told { code.err.warn[tone == "warn"] { (visible(told, 1500)) } }
                p { (then) }
            }
        }
    };
    let next = comes_later(view).into_iter().map(|(_, due_us)| due_us).min();
    let next = next.map(|due_us| {
        let due = ago(due_us, call.now_us);
        format!("The next attempt comes {due}; a retry lets it begin now.")
    });
    let error = last.and_then(|attempt| attempt.error.as_deref());
    let error = error.map(|error| bare(error, &view.event.event_id));
    match view.state {
        EventState::Open(TaskState::Dead) => shown(
            "bad",
            "cross",
            given_up(last),
            error,
            "Mend the cause, then retry: nothing was lost, and other events of the object went on.",
        ),
        EventState::Open(TaskState::Held) => shown(
            "bad",
            "hold",
            given_up(last),
            error,
            "Later events of the object wait for it: retry it, or discard it to let them go on.",
        ),
        EventState::Open(TaskState::Unhandled) => shown(
            "warn",
            "ask",
            "No process has its handlers".into(),
            None,
            "It runs by itself when a program that has them starts; or retry it for those that are there, or discard it.",
        ),
        EventState::Open(TaskState::Backoff | TaskState::Ready) if error.is_some() => shown(
            "warn",
            "again",
            "It failed, and is tried again by itself".into(),
            error,
            next.as_deref()
                .unwrap_or("The next attempt begins at any moment."),
        ),
        EventState::Open(TaskState::Waiting) => shown(
            "info",
            "wait",
            "It waits for an earlier event of its object".into(),
            None,
            "Events of one object run one at a time. The timeline names the one that it waits for.",
        ),
        _ => html! { section #why data-live hidden {} },
    }
}

fn given_up(last: Option<&Attempt>) -> String {
    match last {
        Some(attempt) if attempt.attempt > 1 => format!("Given up after {} attempts", attempt.attempt),
        Some(_) => "Given up at once: the handler said that trying again is of no use".into(),
        None => "Given up".into(),
    }
}

fn changes(view: &EventView) -> Markup {
    html! {
        @if !view.changes.is_empty() {
            section.card aria-labelledby="changes-title" {
                header { h2 #changes-title { "What changed" } span.soft.small { (many(view.changes.len() as u64, "field", "fields")) } }
                div.scroll { (diff(&view.changes, 100)) }
            }
        }
    }
}

fn body(call: &Call, view: &EventView) -> Markup {
    let raw = call.links.to(&["events", &view.event.event_id, "body"]);
    html! {
        section.card aria-labelledby="body-title" {
            header {
                h2 #body-title { "Body" @if view.event.redacted { " " (badge(Tone::Info, "info", "redacted")) } }
                @if let Some(body) = &view.body {
                    div.row.small {
                        span.soft { (crate::admin::html::parts::number(body.len() as u64)) " bytes" }
                        a href=(raw) { "As text" }
                        button.icon type="button" hidden data-copy-from=(raw) aria-label="Copy the body" title="Copy the body" { (icon("copy")) }
                    }
                }
            }
            @match &view.body {
                None => { (empty("The body is gone", "Retention removed it, so the event can no longer be run.")) },
                Some(body) => { div.body {
                    @if let Some(unreadable) = &view.unreadable { div.callout.warn { p { "It cannot be read as an event: " (visible(unreadable, 400)) } } }
                    div.row data-script hidden {
                        label.unseen for="tree-find" { "Search in the body" }
                        input #tree-find type="search" placeholder="Search in the body" autocomplete="off" spellcheck="false";
                        span #tree-found.soft.small role="status" {}
                        button type="button" data-fold="open" { "Unfold all" }
                        button type="button" data-fold="shut" { "Fold" }
                    }
                    div #body-tree.tree tabindex="0" role="region" aria-label="The body as a tree" { (tree(body.as_bytes())) }
                } },
            }
        }
    }
}

fn facts(call: &Call, view: &EventView) -> Markup {
    let event = &view.event;
    let links = &call.links;
    html! {
        section.card aria-labelledby="facts-title" {
            header { h2 #facts-title { "Facts" } }
            div.body { dl.facts {
                @if let Some(object) = &event.object_id { dt { (visible(view.kind.as_deref().unwrap_or("Object"), 40)) } dd { (object_link(links, object)) (copy(object, "Copy the object’s id")) } }
                @if let Some(customer) = &view.customer { @if Some(customer) != event.object_id.as_ref() { dt { "Customer" } dd { (object_link(links, customer)) } } }
                dt { "Created" } dd { (exactly_ago(event.created_us, call.now_us)) }
                dt { "Recorded" } dd { (exactly_ago(event.received_us, call.now_us)) }
                dt { "Deliveries" } dd { (event.deliveries) @if let Some(endpoint) = &event.endpoint { ", the first to " (text(endpoint)) } }
                @if let Some(request) = &view.request { dt { "Request" } dd { span.id { (text(request)) } (copy(request, "Copy the request’s id")) } }
                @if let Some(key) = &view.idempotency_key { dt { "Idempotency key" } dd { span.id { (text(key)) } } }
                @if let Some(version) = &event.api_version { dt { "API version" } dd { (text(version)) } }
                @if let Some(twin) = &event.snapshot_event { dt { "Snapshot twin" } dd { (event_link(links, twin)) } }
                @if let Some(lane) = &event.lane { dt { "Lane" } dd { span.id { (text(lane)) } } }
            } }
        }
    }
}

fn handlers(view: &EventView) -> Markup {
    let reached: Vec<_> = view
        .reach
        .iter()
        .filter(|reach| reach.why_not.is_none())
        .collect();
    let others: Vec<_> = view
        .reach
        .iter()
        .filter(|reach| reach.why_not.is_some())
        .collect();
    html! {
        section.card aria-labelledby="handlers-title" {
            header { h2 #handlers-title { "Handlers" } span.soft.small { "of this program, in order" } }
            div.body.stack {
                @if reached.is_empty() { p.soft { "No handler of this program takes it." } }
                @else { ul.parts { @for reach in &reached { li {
                    (icon("check")) span.mono title=(visible(&reach.route.handler, 200)) { (visible(short_name(&reach.route.handler), 80)) }
                    span.soft.small { @if reach.route.group != "default" { (text(&reach.route.group)) " " } (visible(&reach.route.settings.join(", "), 120)) }
                } } } }
                @if !others.is_empty() { details.more #others {
                    summary { (others.len()) " others, and why not" }
                    ul.parts { @for reach in &others { li {
                        span.mono title=(visible(&reach.route.handler, 200)) { (visible(short_name(&reach.route.handler), 80)) }
                        span.soft.small { (visible(reach.why_not.as_deref().unwrap_or_default(), 300)) }
                    } } }
                } }
            }
        }
    }
}

fn drift(view: &EventView) -> Markup {
    html! {
        @if !view.drift.is_empty() {
            section.card aria-labelledby="drift-title" {
                header { h2 #drift-title { "Drift" } span.soft.small { (many(view.drift.len() as u64, "field", "fields")) } }
                div.scroll { table {
                    thead { tr { th scope="col" { "Field" } th scope="col" { "Expected" } th scope="col" { "Found" } } }
                    tbody { @for drift in view.drift.iter().take(50) { tr {
                        th.mono scope="row" { (visible(&drift.path, 120)) } td { (visible(drift.expected, 80)) } td { (visible(drift.found, 80)) }
                    } } }
                } }
                p.note { "These fields have another shape than the typed object, and are empty in it. The body has them." }
            }
        }
    }
}

fn neighbours(call: &Call, view: &EventView) -> Markup {
    let Some(object) = &view.event.object_id else {
        return html! {};
    };
    html! {
        section #neighbours.card data-live aria-labelledby="neighbours-title" {
            header { h2 #neighbours-title { "Of the same object" } a.small href=(call.links.to(&["objects", object])) { "Its history" } }
            div.body {
                @if view.before.is_empty() && view.after.is_empty() { p.soft { "No other event of it is recorded." } }
                ul.parts {
                    @for event in view.after.iter().rev() { (neighbour(call, event)) }
                    @if !(view.before.is_empty() && view.after.is_empty()) { li { b { "this event" } } }
                    @for event in &view.before { (neighbour(call, event)) }
                }
            }
        }
    }
}

fn neighbour(call: &Call, event: &crate::inbox::EventSummary) -> Markup {
    html! { li {
        (event_badge(event.state()))
        a href=(call.links.to(&["events", &event.event_id])) { (text(&event.event_type)) }
        span.soft.small { (when(event.created_us, call.now_us)) }
    } }
}

/// The body as it is stored, as text.
pub(super) async fn raw(admin: &Admin, event_id: &str) -> Shown {
    let event = admin.desk()?.stored(event_id).await?;
    let body = event
        .body
        .ok_or_else(|| Problem::NotFound("Retention has removed the body.".into()))?;
    // As text: no browser takes it for a page, and none runs anything in it.
    Ok(Outcome::Reply(Reply::file(
        "text/plain; charset=utf-8",
        body.as_bytes().to_vec(),
    )))
}

/// An act on this event.
pub(super) async fn act(admin: &Admin, call: &Call, event_id: &str, act: &str) -> Shown {
    let group = call.form.get("group").map(str::to_owned);
    let by = call.by()?;
    let act = match act {
        "retry" => Act::Retry { group, per_second: 0 },
        "discard" => Act::Discard { group },
        _ => Act::Replay { group, per_second: 0 },
    };
    let desk = admin.desk()?;
    let selection = desk.select_ids(&[event_id.to_owned()]).await?;
    if call.form.get("later").is_some() {
        return later(admin, call, act, by, selection).await;
    }
    let (report, result) = desk
        .act(
            &selection,
            &act,
            &by,
            &mut |_| std::ops::ControlFlow::Continue(()),
        )
        .await;
    result?;
    if report.acted == 0 {
        let why = report
            .nothing
            .into_keys()
            .next()
            .unwrap_or_else(|| "nothing of it is open".into());
        let told = format!(
            "Nothing was changed: {}.",
            visible(&why.replace("it is", "this event is"), 400)
        );
        return Err(Problem::Overtaken {
            event_id: event_id.to_owned(),
            told,
        });
    }
    if call.json {
        return Ok(Outcome::Json(report.to_json()));
    }
    Ok(Outcome::See(call.links.to(&["events", event_id])))
}

/// This event and the later ones of its object, as a job.
async fn later(admin: &Admin, call: &Call, act: Act, by: By, this: Selection) -> Shown {
    let desk = admin.desk()?;
    let Some(first) = this.events.into_iter().next() else {
        return Err(Problem::NotFound("There is no such event.".into()));
    };
    let event = desk.stored(&first.id).await?;
    let Some(object) = event.object_id else {
        return Err(Problem::Bad(
            "The event is about no object, so nothing is later than it.".into(),
        ));
    };
    let what = format!("{} and what came later of {}", first.id, visible(&object, 60));
    let filter = Filter {
        object: Some(object),
        ..Filter::default()
    };
    bulk::begin(admin, call, act, by, what, async move {
        let selection = desk.select(&filter, None, 10_000, &mut |_| {}).await?;
        Ok((desk, selection.after(first.seq - 1)))
    })
}

/// The outcome of a dry run, as a page of its own: nothing is kept of it.
pub(super) async fn dry_run(admin: &Admin, call: &Call, event_id: &str) -> Shown {
    let desk = admin.desk()?;
    let group = call.form.get("group").unwrap_or(crate::registry::DEFAULT_GROUP);
    let run = desk.dry_run(event_id, group).await?;
    if call.json {
        return Ok(Outcome::Json(json!({"dry_run": run.to_json()})));
    }
    let (word, error) = run.outcome();
    let (tone, shape, told) = match word {
        "done" => (Tone::Ok, "check", "It would be done"),
        "retry" => (Tone::Warn, "again", "It would fail, and be tried again"),
        _ => (Tone::Bad, "cross", "It would be given up"),
    };
    let main = html! {
        div.head { div {
            p.crumbs { a href=(call.links.to(&["events", event_id])) { "The event" } }
            h1 { "Dry run" }
            p.sub { span.id { (text(event_id)) } ", group " (text(group)) ". Everything was rolled back." }
        } }
        div class={ "callout " (tone.class()) } role="status" { h2 { (icon(shape)) (told) } @if let Some(error) = error { code.err { (visible(error, 2000)) } } }
        section.card aria-label="Handlers" { div.body {
            @if run.applied.handlers.is_empty() { p.soft { "No handler was reached." } }
            ul.parts { @for report in &run.applied.handlers { (handler_of(report)) } }
            @if !run.applied.follow_ups.is_empty() { p { "Follow-ups that it would leave: " @for follow_up in &run.applied.follow_ups { code { (visible(&follow_up.name, 80)) } " " } } }
        } }
        div.row { a.button href=(call.links.to(&["events", event_id])) { "Back to the event" } }
    };
    Ok(Outcome::page("Dry run", main))
}
