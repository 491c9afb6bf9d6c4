//! Acts on all events that a filter matches: the number first, then a job with progress; and the pages of jobs.

use std::borrow::Cow;
use std::ops::ControlFlow;
use std::sync::Arc;

use maud::{Markup, html};
use serde_json::json;

use super::events;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{
    Tone, badge, empty, exactly_ago, icon, lasting, many, number, text, visible, when,
};
use crate::admin::jobs::{Busy, End, Job, RUNNING};
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::operate::{Act, By, Desk, DeskError, Filter, Selection, iso};

/// The most events that one act takes.
const MOST: u64 = 10_000;

/// The address of the page that counts first.
pub(super) fn link(call: &Call, filter: &Filter, act: &'static str) -> String {
    let pairs = filter.pairs();
    let pairs = pairs
        .iter()
        .map(|(name, value)| (*name, Cow::Borrowed(value.as_str())));
    call.links
        .with(&["bulk"], [("act", Cow::Borrowed(act))].into_iter().chain(pairs))
}

/// The act that a form or an address asks for.
pub(super) fn act_of(call: &Call) -> Result<Act, Problem> {
    let pairs = if call.is_post() { &call.form } else { &call.query };
    let group = pairs.get("to").map(str::to_owned);
    let per_second = match pairs.get("per_second") {
        None => 0,
        Some(text) => text.parse().map_err(|_| {
            Problem::Bad("The number for each second is a whole number; 0 is all at once.".into())
        })?,
    };
    match pairs.get("act") {
        Some("retry") => Ok(Act::Retry { group, per_second }),
        Some("replay") => Ok(Act::Replay { group, per_second }),
        Some("discard") => Ok(Act::Discard { group }),
        _ => Err(Problem::Bad("The act is retry, replay or discard.".into())),
    }
}

/// The page that counts, and asks.
pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let act = act_of(call)?;
    let mut filter = events::filter_of(
        call.query
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
        call.now_us,
    )?;
    // What is said in words of today must be the same time when it is done.
    for when in [&mut filter.since, &mut filter.until].into_iter().flatten() {
        when.text = iso(when.us);
    }
    let counted = admin.desk()?.select(&filter, None, MOST, &mut |_| {}).await;
    let selection = match counted {
        Ok(selection) => selection,
        Err(DeskError::TooMany { .. }) => return Ok(too_many(call, &filter)),
        Err(error) => return Err(error.into()),
    };
    let count = selection.len();
    if call.json {
        return Ok(Outcome::Json(
            json!({"act": act.name(), "filter": filter.words(), "count": count, "upto": selection.upto}),
        ));
    }
    Ok(Outcome::page(
        "All that match",
        asking(call, &act, &filter, count, selection.upto),
    ))
}

fn too_many(call: &Call, filter: &Filter) -> Outcome {
    let told = format!(
        "More than {} events match, which is the most that one act takes.",
        number(MOST)
    );
    if call.json {
        return Outcome::Json(json!({"error": told, "filter": filter.words()}));
    }
    let main = html! {
        div.head { h1 { "All that match" } }
        div.callout.warn {
            h2 { (told) }
            p { "The filter is: " (text(&filter.words())) ". Narrow it down by type, state or time, or do it in parts. The command line takes more: "
                code { "--max" } "." }
        }
        div.row { a.button href=(back(call, filter)) { "Back to the list" } }
    };
    Outcome::page("All that match", main)
}

fn back(call: &Call, filter: &Filter) -> String {
    let pairs = filter.pairs();
    call.links.with(
        &["events"],
        pairs
            .iter()
            .map(|(name, value)| (*name, Cow::Borrowed(value.as_str()))),
    )
}

fn asking(call: &Call, act: &Act, filter: &Filter, count: u64, upto: i64) -> Markup {
    let meaning = match act {
        Act::Retry { .. } => "What is dead, held or unhandled of them starts over. What is done stays done.",
        Act::Replay { .. } => {
            "All handlers run again for them, those that are done included. Handlers must take that: a mail would be sent twice."
        }
        Act::Discard { .. } => {
            "What is dead, held or unhandled of them is given up for good. Nothing of it is run."
        }
    };
    let word = match act {
        Act::Retry { .. } => "Retry",
        Act::Replay { .. } => "Replay",
        Act::Discard { .. } => "Discard",
    };
    let others = [("retry", "Retry"), ("replay", "Replay"), ("discard", "Discard")];
    html! {
        div.head { div {
            p.crumbs { a href=(back(call, filter)) { "Events" } }
            h1 { (many(count, "event matches", "events match")) }
            p.sub { (text(&filter.words())) }
        } }
        ul.chips aria-label="What to do" { @for (name, label) in others {
            li { a href=(link(call, filter, name)) aria-current=[(name == act.name()).then_some("true")] { (label) } }
        } }
        @if count == 0 {
            div.callout.info { p { "Nothing matches, so there is nothing to do." } }
        } @else if !call.access.may_operate() {
            div.callout.info { p { "You may look at it and change nothing." } }
        } @else {
            section.card aria-label=(word) { div.body.stack {
                p { (meaning) }
                form.stack method="post" action=(call.links.to(&["bulk"])) {
                    input type="hidden" name="act" value=(act.name());
                    input type="hidden" name="upto" value=(upto);
                    @for (name, value) in filter.pairs() { input type="hidden" name=(name) value=(value); }
                    div.field { label for="why" { "Why, for the audit" } input #why type="text" name="why" required maxlength="300" autofocus; }
                    @if !matches!(act, Act::Discard { .. }) {
                        div.field { label for="pace" { "So many a second; empty for all at once" } input #pace type="number" name="per_second" min="1" max="1000" placeholder="all at once"; }
                    }
                    div.field { label for="to" { "Only this handler group; empty for all" } input #to type="text" name="to" spellcheck="false" autocomplete="off"; }
                    div.row {
                        button class=(if matches!(act, Act::Discard { .. }) { "bad" } else { "main" }) type="submit" { (word) " " (many(count, "event", "events")) }
                        a.button href=(back(call, filter)) { "Do nothing" }
                    }
                }
            } }
            p.soft.small { "It is done for these events and no others: what arrives from now on is not among them." }
        }
    }
}

/// Begins the job of an asked act.
pub(super) async fn start(admin: &Admin, call: &Call) -> Shown {
    let act = act_of(call)?;
    let by = call.by()?;
    let filter = events::filter_of(
        call.form
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str())),
        call.now_us,
    )?;
    let upto = call.form.get("upto").and_then(|upto| upto.parse().ok());
    let upto =
        upto.ok_or_else(|| Problem::Bad("The count is missing: begin with the page that counts.".into()))?;
    let desk = admin.desk()?;
    let what = filter.words();
    begin(admin, call, act, by, what, async move {
        let selection = desk.select(&filter, Some(upto), MOST, &mut |_| {}).await?;
        Ok((desk, selection))
    })
}

/// Begins a job that acts on a selection, and leads to its page.
pub(super) fn begin(
    admin: &Admin,
    call: &Call,
    act: Act,
    by: By,
    what: String,
    select: impl Future<Output = Result<(Desk, Selection), DeskError>> + Send + 'static,
) -> Shown {
    let word = match &act {
        Act::Retry { .. } => "Retry",
        Act::Replay { .. } => "Replay",
        Act::Discard { .. } => "Discard",
    };
    let (who, why) = (by.who.clone(), by.why.clone());
    let job = admin
        .0
        .shared
        .jobs
        .begin(word, what, &who, &why, |job| async move {
            let (end, told) = run(&job, select, &act, &by).await;
            job.end(end, told);
        });
    begun(call, job)
}

/// Leads to the page of a job that has begun.
pub(super) fn begun(call: &Call, job: Result<Arc<Job>, Busy>) -> Shown {
    let job = job.map_err(|Busy| {
        Problem::Bad(format!(
            "{RUNNING} jobs are running already. Wait until one of them has ended."
        ))
    })?;
    if call.json {
        return Ok(Outcome::Json(job.to_json()));
    }
    Ok(Outcome::See(call.links.to(&["jobs", &job.id])))
}

async fn run(
    job: &Arc<Job>,
    select: impl Future<Output = Result<(Desk, Selection), DeskError>>,
    act: &Act,
    by: &By,
) -> (End, Vec<String>) {
    let (desk, selection) = match select.await {
        Ok(selected) => selected,
        Err(error) => return (End::Broken(error.to_string()), Vec::new()),
    };
    job.progress(0, selection.len(), 0);
    let watched = Arc::clone(job);
    let mut told = move |progress: &crate::operate::ActProgress| {
        watched.progress(progress.done, progress.total, progress.acted);
        match watched.is_stopped() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    };
    let (report, result) = desk.act(&selection, act, by, &mut told).await;
    let lines = report
        .nothing
        .iter()
        .map(|(why, count)| format!("{}: {why}", many(*count, "event", "events")));
    let lines = lines.collect();
    match result {
        Err(error) => (End::Broken(error.to_string()), lines),
        Ok(()) if report.next.is_some() => (End::Stopped, lines),
        Ok(()) => (End::Done, lines),
    }
}

/// One job.
pub(super) fn job(admin: &Admin, call: &Call, id: &str) -> Shown {
    let job = admin.0.shared.jobs.get(id);
    let gone = "This process knows no such job: it ended long ago, or another process runs it. The audit has what was done.";
    let job = job.ok_or_else(|| Problem::NotFound(gone.into()))?;
    if call.json {
        return Ok(Outcome::Json(job.to_json()));
    }
    let (done, total, acted) = job.counts();
    let ended = job.ended();
    let main = html! {
        div.head { div {
            p.crumbs { a href=(call.links.to(&["jobs"])) { "Jobs" } }
            h1 { (job.act) ": " (text(&job.what)) }
            p.sub { (text(&job.who)) ": " (text(&job.why)) }
        } }
        section #job.card data-live aria-label="Progress" { div.body.stack {
            div.row {
                (state(&job))
                span { (number(done)) " of " (number(total)) " looked at, " b { (number(acted)) } " changed" }
            }
            progress max=(total.max(1)) value=(if ended.is_some() && total == 0 { 1 } else { done }) aria-label="Progress" {}
            @if let Some((at, end, told)) = &ended {
                @if let End::Broken(why) = end { code.err { (visible(why, 1000)) } }
                @if !told.is_empty() { div { h3 { "Nothing was done for" } ul.parts { @for line in told.iter().take(50) { li { (visible(line, 400)) } } } } }
                p.soft { "Ended " (exactly_ago(*at, call.now_us)) ", after " (lasting(std::time::Duration::from_micros(u64::try_from(at - job.began_us).unwrap_or(0)))) "." }
            }
        } }
        div.row {
            @if ended.is_none() && call.access.may_operate() {
                form method="post" action=(call.links.to(&["jobs", &job.id, "stop"])) { button.bad type="submit" { (icon("cross")) "Stop" } }
            }
            a.button href=(call.links.to(&["events"])) { "Events" }
            a.button href=(call.links.to(&["audit"])) { "Audit" }
        }
    };
    let title = format!("{}: {}", job.act, visible(&job.what, 60));
    Ok(match ended {
        Some(_) => Outcome::page(title, main),
        None => Outcome::Waiting {
            title,
            main,
            again: 2,
        },
    })
}

fn state(job: &Job) -> Markup {
    match job.ended() {
        None => badge(Tone::Info, "play", "Running"),
        Some((_, End::Done, _)) => badge(Tone::Ok, "check", "Done"),
        Some((_, End::Stopped, _)) => badge(Tone::Warn, "hold", "Stopped"),
        Some((_, End::Broken(_), _)) => badge(Tone::Bad, "cross", "Broken off"),
    }
}

/// The jobs of this process.
pub(super) fn jobs(admin: &Admin, call: &Call) -> Shown {
    let jobs = admin.0.shared.jobs.all();
    if call.json {
        let jobs: Vec<_> = jobs.iter().map(|job| job.to_json()).collect();
        return Ok(Outcome::Json(json!({"jobs": jobs})));
    }
    let main = html! {
        div.head { div {
            p.crumbs { a href=(call.links.to(&["audit"])) { "Audit" } }
            h1 { "Jobs" }
            p.sub { "Acts on many events that were begun on this page since this process started. What they did stands in the audit." }
        } }
        section #jobs.card data-live aria-label="Jobs" {
            @if jobs.is_empty() { (empty("No job has run", "An act on many events becomes one.")) }
            @else { div.scroll { table.cards {
                thead { tr { th scope="col" { "Began" } th scope="col" { "Act" } th scope="col" { "State" } th.num scope="col" { "Looked at" } th.num scope="col" { "Changed" } th scope="col" { "Who and why" } } }
                tbody { @for job in &jobs {
                    @let (done, total, acted) = job.counts();
                    tr data-row=(call.links.to(&["jobs", &job.id])) {
                        td data-label="Began" { (when(job.began_us, call.now_us)) }
                        th scope="row" { a data-open href=(call.links.to(&["jobs", &job.id])) { (job.act) ": " (text(&job.what)) } }
                        td { (state(job)) }
                        td.num data-label="Looked at" { (number(done)) " / " (number(total)) }
                        td.num data-label="Changed" { (number(acted)) }
                        td.text { (text(&job.who)) span.two { (text(&job.why)) } }
                    }
                } }
            } } }
        }
    };
    Ok(Outcome::page("Jobs", main))
}

/// Asks a job to stop.
pub(super) fn stop(admin: &Admin, call: &Call, id: &str) -> Shown {
    let job = admin.0.shared.jobs.get(id);
    let job = job.ok_or_else(|| Problem::NotFound("This process knows no such job.".into()))?;
    job.stop();
    if call.json {
        return Ok(Outcome::Json(job.to_json()));
    }
    Ok(Outcome::See(call.links.to(&["jobs", &job.id])))
}
