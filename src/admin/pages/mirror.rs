//! The mirror: its tables as they stand, filling and comparing them as jobs, and the mirrored row of an object.

#[cfg(feature = "client")]
use std::sync::Arc;

use maud::{Markup, html};
use serde_json::{Value, json};

use crate::admin::Admin;
use crate::admin::call::Call;
#[cfg(feature = "client")]
use crate::admin::html::parts::icon;
use crate::admin::html::parts::{Tone, badge, empty, event_link, many, number, text, visible, when};
use crate::admin::html::tree::tree;
#[cfg(feature = "client")]
use crate::admin::jobs::{End, Job};
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::mirror::Mirror;
use crate::operate::ObjectView;

/// Rows of one table are counted to here.
const MOST: u32 = 10_000;

fn mirror_of(admin: &Admin) -> Result<&Mirror, Problem> {
    let told = "The page knows of no mirror: give it one with `Admin::mirror(mirror)`.";
    admin
        .0
        .mirror
        .as_ref()
        .ok_or_else(|| Problem::Missing(told.into()))
}

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let tables = mirror_of(admin)?.look(MOST).await?;
    if call.json {
        let tables = tables.iter().map(|look| {
            json!({"table": look.table, "rows": look.rows, "is_more": look.is_more, "last_backfill": look.filled_us.map(crate::operate::iso),
                "last_verify": look.verified_us.map(crate::operate::iso)})
        });
        return Ok(Outcome::Json(json!({"tables": tables.collect::<Vec<_>>()})));
    }
    let never = html! { span.soft { "never" } };
    let main = html! {
        div.head { div {
            h1 { "Mirror" }
            p.sub { "Stripe’s objects in this database, kept by the events. A backfill brings what was there before; a verification compares with Stripe." }
        } @if call.access.may_operate() { div.row { (acts(admin, call)) } } }
        section #mirror.card data-live aria-label="Tables" {
            @if tables.is_empty() { (empty("No kind is mirrored", "The registry was given no kinds.")) }
            @else { div.scroll { table.cards {
                thead { tr { th scope="col" { "Table" } th.num scope="col" { "Rows" } th scope="col" { "Last backfill" } th scope="col" { "Last verification" } } }
                tbody { @for look in &tables { tr {
                    th.mono scope="row" { (look.table) }
                    td.num data-label="Rows" { (number(look.rows)) @if look.is_more { "+" } }
                    td data-label="Backfill" { @match look.filled_us { Some(us) => { (when(us, call.now_us)) }, None => { (never) } } }
                    td data-label="Verification" { @match look.verified_us { Some(us) => { (when(us, call.now_us)) }, None => { (never) } } }
                } } }
            } } }
        }
    };
    Ok(Outcome::page("Mirror", main))
}

#[cfg(feature = "client")]
fn acts(admin: &Admin, call: &Call) -> Markup {
    let forms = [
        (
            "backfill",
            "Backfill",
            "Reads every object of the mirrored kinds from Stripe. It goes on where an earlier one was cut off.",
        ),
        (
            "verify",
            "Verify",
            "Compares rows with Stripe, the newest and a sample of the others, and repairs nothing.",
        ),
    ];
    html! {
        @if admin.0.client.is_none() { span.soft.small { "Backfill and verification need a client: " code { "Admin::client" } } }
        @else { @for (act, word, meaning) in forms {
            details.act {
                summary.button { (word) }
                form.pop method="post" action=(call.links.to(&["mirror", act])) {
                    p { (meaning) }
                    div.field { label for={ (act) "-why" } { "Why, for the audit" } input id={ (act) "-why" } type="text" name="why" required maxlength="300"; }
                    button type="submit" { (icon("play")) (word) }
                }
            }
        } }
    }
}

#[cfg(not(feature = "client"))]
fn acts(_: &Admin, _: &Call) -> Markup {
    html! {}
}

/// Begins a backfill or a verification as a job.
#[cfg(feature = "client")]
pub(super) async fn act(admin: &Admin, call: &Call, act: &str) -> Shown {
    let mirror = mirror_of(admin)?.clone();
    let told = "This needs a client of Stripe's API: give the page one with `Admin::client(client)`.";
    let client = admin
        .0
        .client
        .clone()
        .ok_or_else(|| Problem::Missing(told.into()))?;
    let why = call.why()?;
    admin.note(call, act, "of the mirror").await?;
    let jobs = &admin.0.shared.jobs;
    let job = match act {
        "backfill" => jobs.begin(
            "Backfill",
            "the mirror".into(),
            call.who(),
            why,
            |job| async move {
                let watched = Arc::clone(&job);
                let run = mirror
                    .backfill(&client)
                    .on_progress(move |progress| watched.progress(progress.total_objects, 0, 0))
                    .run();
                let report = unless_stopped(&job, run).await;
                tell(
                    &job,
                    report.map(|report| {
                        report.map(|report| {
                            (
                                report.objects,
                                report.tables.iter().map(|table| table.written).sum(),
                                report.to_string(),
                            )
                        })
                    }),
                );
            },
        ),
        _ => jobs.begin("Verify", "the mirror".into(), call.who(), why, |job| async move {
            let report = unless_stopped(&job, mirror.verify(&client).run()).await;
            tell(
                &job,
                report.map(|report| {
                    report.map(|report| {
                        let drift = report.drift.iter().take(50).map(|drift| {
                            format!(
                                "{} {}: {}",
                                drift.table,
                                visible(&drift.id, 80),
                                drift.kind.as_str()
                            )
                        });
                        let told: Vec<String> = drift.collect();
                        (
                            report.compared.values().sum(),
                            0,
                            if told.is_empty() {
                                "every row that was compared is what Stripe has".into()
                            } else {
                                told.join("\n")
                            },
                        )
                    })
                }),
            );
        }),
    };
    super::bulk::begun(call, job)
}

/// The result of some work; `None` if somebody stopped the job meanwhile.
#[cfg(feature = "client")]
async fn unless_stopped<T>(job: &Job, work: impl Future<Output = T>) -> Option<T> {
    let stopped = async {
        while !job.is_stopped() {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        }
    };
    tokio::select! { done = work => Some(done), () = stopped => None }
}

#[cfg(feature = "client")]
fn tell(job: &Job, ended: Option<Result<(u64, u64, String), crate::mirror::MirrorError>>) {
    match ended {
        None => job.end(End::Stopped, Vec::new()),
        Some(Err(error)) => job.end(End::Broken(crate::handler::chain(&error)), Vec::new()),
        Some(Ok((looked_at, written, told))) => {
            job.progress(looked_at, looked_at, written);
            job.end(End::Done, told.lines().map(str::to_owned).collect());
        }
    }
}

/// The mirror's rows of an object, and what the first of them holds; `None` where nothing is mirrored.
pub(super) async fn row_of(admin: &Admin, call: &Call, view: &ObjectView) -> (Option<Markup>, Option<Value>) {
    let newest = view.steps.iter().find_map(|step| step.object.as_ref());
    let kind = newest.and_then(|newest| newest.get("object")?.as_str());
    let (Some(mirror), Some(newest), Some(kind)) = (&admin.0.mirror, newest, kind) else {
        return (None, None);
    };
    let rows = match mirror.rows_of(kind, &view.id).await {
        Ok(rows) => rows,
        Err(error) => {
            let told = html! { div.callout.warn { p { "The mirrored row cannot be read: " (visible(&error.to_string(), 200)) } } };
            return (Some(told), None);
        }
    };
    let first = rows.first().and_then(|row| serde_json::from_str(&row.raw).ok());
    let shown = html! { @for row in &rows {
        @let same = serde_json::from_str::<Value>(&row.raw).ok().as_ref() == Some(newest);
        section.card aria-label="In the mirror" {
            header { h2 { "In the mirror" } span.soft.small { (row.table) @if !row.livemode { " · test" } } }
            div.body.stack {
                div.row {
                    @if row.deleted_us.is_some() { (badge(Tone::Plain, "cross", "deleted")) }
                    @if same { (badge(Tone::Ok, "check", "as the latest event here")) } @else { (badge(Tone::Info, "info", "differs from the latest event here")) }
                }
                dl.facts {
                    @if let Some(us) = row.updated_us { dt { "State of" } dd { (when(us, call.now_us)) } }
                    dt { "By" } dd { (text(&row.source)) @if let Some(id) = &row.event_id { " " (event_link(&call.links, id)) } }
                    @if !row.account.is_empty() { dt { "Account" } dd { span.id { (text(&row.account)) } } }
                }
                details.more { summary { "The row as JSON, " (many(row.raw.len() as u64, "byte", "bytes")) } div.tree { (tree(row.raw.as_bytes())) } }
            }
        }
    } };
    (Some(shown), first)
}
