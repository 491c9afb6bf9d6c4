//! The timeline of one event: its deliveries, the attempts with each handler's part, and what is still to come.

use maud::{Markup, html};

use crate::admin::call::Call;
use crate::admin::html::parts::{
    Tone, badge, event_link, icon, lasting, outcome_look, short_name, stamp, task_look, text, visible, when,
};
use crate::handler::HandlerReport;
use crate::inbox::{Attempt, AttemptOutcome, TaskState};
use crate::operate::{EventView, Moment};

pub(super) fn timeline(call: &Call, view: &EventView) -> Markup {
    html! {
        section #timeline.card data-live aria-labelledby="timeline-title" {
            header { h2 #timeline-title { "What happened" } }
            div.body { ol.line { @for moment in &view.timeline { (moment_of(call, view, moment)) } } }
        }
    }
}

fn moment_of(call: &Call, view: &EventView, moment: &Moment) -> Markup {
    let item = |tone: Tone, shape: &str, what: Markup, more: Markup| {
        html! {
            li {
                span class={ "dot " (tone.class()) } { (icon(shape)) }
                div {
                    div.what { span { (what) } @if let Some(at) = moment.at_us() { span.soft title=(stamp(at)) { (when(at, call.now_us)) } } @else { span.soft { "now" } } }
                    (more)
                }
            }
        }
    };
    match moment {
        Moment::Created { .. } => item(Tone::Plain, "bolt", html! { "Created at Stripe" }, html! {}),
        Moment::Delivered(delivery) => {
            let what = html! { "Delivered" @if let Some(endpoint) = &delivery.endpoint { " to " b { (text(endpoint)) } } };
            let more = html! { p.small.soft { (delivery.verdict) " · " (delivery.status)
            @if let Some(remote) = &delivery.remote { " · from " (text(remote)) }
            @if let Some(secret) = &delivery.secret_label { " · secret " (text(secret)) } } };
            item(Tone::Plain, "in", what, more)
        }
        Moment::Recorded { source, .. } => {
            let how = match *source {
                "webhook" => "",
                "backfill" => ": no delivery brought it, it was found in Stripe’s list",
                "poll" => ": read from Stripe’s list",
                "manual" => ", by hand",
                "handed" => ": handed over by a queue",
                _ => ", as a test",
            };
            item(Tone::Ok, "check", html! { "Recorded" (how) }, html! {})
        }
        Moment::Attempt(attempt) => {
            let (tone, shape, word) = outcome_look(attempt.outcome);
            let what = html! {
                b { (word) } span.soft { " · attempt " (attempt.attempt)
                @if attempt.generation > 0 { " of replay " (attempt.generation) } " · " (lasting(attempt.duration))
                @if attempt.group != "default" { " · group " (text(&attempt.group)) } }
            };
            item(tone, shape, what, attempt_of(attempt))
        }
        Moment::Open(task) => {
            let (tone, shape, word) = task_look(task.state);
            let what = html! { b { (word) } @if task.group != "default" || view.tasks.len() > 1 { span.soft { " · group " (text(&task.group)) } } };
            let more = html! {
                @if task.state == TaskState::Backoff { p.small.soft { "attempt " (task.attempt + 1) " " (when(task.due_us, call.now_us)) } }
                @if let Some(blocker) = &task.blocked_by { p.small { "for " (event_link(&call.links, blocker)) } }
            };
            item(tone, shape, what, more)
        }
        Moment::FollowUp(work) => {
            let (tone, shape, word) = task_look(work.state);
            let what = html! { b { "Follow-up " (text(&work.name)) } span.soft { " · " (word.to_lowercase()) @if work.attempt > 0 { " · attempt " (work.attempt) } } };
            let more = html! {
                @if work.state == TaskState::Ready { p.small.soft { "due " (when(work.due_us, call.now_us)) } }
                @if let Some(error) = &work.error { code.err.warn[work.state != TaskState::Dead] { (visible(error, 2000)) } }
            };
            item(tone, shape, what, more)
        }
    }
}

fn attempt_of(attempt: &Attempt) -> Markup {
    html! {
        @if !attempt.handlers.is_empty() { ul.parts { @for report in &attempt.handlers { (handler_of(report)) } } }
        @if let Some(error) = &attempt.error {
            @if !attempt.handlers.iter().any(|report| failure(report).is_some_and(|own| error.contains(own))) {
                code.err.warn[attempt.outcome == AttemptOutcome::Retry] { (visible(error, 2000)) }
            }
        }
    }
}

fn failure(report: &HandlerReport) -> Option<&str> {
    match &report.outcome {
        crate::handler::Outcome::Failed { error, .. } => Some(error),
        _ => None,
    }
}

pub(super) fn handler_of(report: &HandlerReport) -> Markup {
    let (tone, shape, word, why) = match &report.outcome {
        crate::handler::Outcome::Done => (Tone::Ok, "check", "done", None),
        crate::handler::Outcome::Skipped(why) => (Tone::Plain, "skip", "skipped", Some(why)),
        crate::handler::Outcome::Failed { error, .. } => (Tone::Bad, "cross", "failed", Some(error)),
    };
    html! {
        li {
            (badge(tone, shape, word))
            span.mono title=(visible(&report.name, 200)) { (visible(short_name(&report.name), 80)) }
            span.soft.small { (lasting(report.duration)) @if let Some(note) = &report.note { " · " (text(note)) } }
            @if let Some(why) = why {
                @if tone == Tone::Bad { code.err { (visible(why, 2000)) } } @else { span.soft { (visible(why, 300)) } }
            }
        }
    }
}
