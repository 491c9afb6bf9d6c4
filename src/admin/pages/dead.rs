//! What was given up, by handler and error.

use std::borrow::Cow;

use maud::{Markup, html};
use serde_json::json;

use super::bulk;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, event_link, icon, number, short_name, text, visible, when};
use crate::admin::serve::{Outcome, Problem, Shown};
use crate::operate::{DeadGroup, Filter};

/// The tasks that are looked at; beyond it the counts, and the acts, are of the newest.
const MOST: u64 = crate::inbox::DeadGroups::MOST;

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let view = admin.desk()?.dead(MOST).await?;
    if call.json {
        let groups: Vec<_> = view.groups.iter().map(DeadGroup::to_json).collect();
        return Ok(Outcome::Json(json!({"groups": groups, "is_cut": view.is_cut})));
    }
    let all: u64 = view.groups.iter().map(|group| group.count).sum();
    let main = html! {
        div.head { div {
            h1 { "Dead letters" }
            p.sub { "What failed too often or for good, by handler and error. Nothing of it is lost: mend the cause, then retry." }
        } @if all > 0 && call.access.may_operate() {
            div.row { a.button href=(bulk::link(call, &dead_filter(call)?, "retry")) { (icon("again")) "All dead events…" } }
        } }
        div #dead.stack data-live {
            @if view.groups.is_empty() {
                section.card { (empty("Nothing is dead", "Every event that failed is still being tried, or has succeeded.")) }
            } @else {
                @if view.is_cut { div.callout.info { p { "Only the newest " (number(MOST)) " were looked at." } } }
                @for (nth, group) in view.groups.iter().enumerate() { (card(call, group, nth)) }
            }
        }
    };
    Ok(Outcome::page("Dead letters", main))
}

fn dead_filter(call: &Call) -> Result<Filter, Problem> {
    Ok(Filter::parse([("state", "dead")], call.now_us)?)
}

fn card(call: &Call, group: &DeadGroup, nth: usize) -> Markup {
    let title = format!("dead-{nth}");
    html! {
        section.card aria-labelledby=(title) {
            header {
                h2 id=(title) {
                    @match &group.handler {
                        Some(handler) => { span.mono title=(visible(handler, 200)) { (visible(short_name(handler), 80)) } },
                        None => { "Group " (text(&group.group)) },
                    }
                    " · " (number(group.count)) (if group.count == 1 { " event" } else { " events" })
                }
                span.soft.small {
                    @if let Some(first) = group.first_us { "first " (when(first, call.now_us)) }
                    @if let Some(last) = group.last_us { " · last " (when(last, call.now_us)) }
                }
            }
            div.body.stack {
                code.err { (visible(group.told(), 600)) }
                dl.facts {
                    dt { "Types" } dd { @for (at, name) in group.types.iter().take(12).enumerate() { @if at > 0 { ", " }
                        a href=(call.links.with(&["events"], [("type", Cow::Borrowed(name.as_str())), ("state", Cow::Borrowed("dead"))])) { (text(name)) } }
                        @if group.types.len() > 12 { " and " (group.types.len() - 12) " more" } }
                    dt { "Group" } dd { (text(&group.group)) }
                    dt { "One of them" } dd { (event_link(&call.links, &group.sample.0)) }
                }
                @if call.access.may_operate() { (acts(call, group, nth)) }
            }
        }
    }
}

fn acts(call: &Call, group: &DeadGroup, nth: usize) -> Markup {
    let number = number(group.count);
    html! {
        form.row method="post" action=(call.links.to(&["dead"])) {
            input type="hidden" name="group" value=(group.group);
            @if let Some(handler) = &group.handler { input type="hidden" name="handler" value=(handler); }
            input type="hidden" name="error" value=(group.error);
            label.unseen for={ "why-" (nth) } { "Why, for the audit" }
            input id={ "why-" (nth) } type="text" name="why" required maxlength="300" placeholder="Why, for the audit";
            button type="submit" name="act" value="retry" { (icon("again")) "Retry " (number) }
            button.bad type="submit" name="act" value="discard" { (icon("cross")) "Discard " (number) }
        }
    }
}

/// An act on the dead tasks of one handler and error.
pub(super) async fn act(admin: &Admin, call: &Call) -> Shown {
    let act = bulk::act_of(call)?;
    let by = call.by()?;
    let wanted = (
        call.form.get("group").unwrap_or_default().to_owned(),
        call.form.get("handler").map(str::to_owned),
        call.form.get("error").unwrap_or_default().to_owned(),
    );
    // Only the tasks of this group of handlers, whatever else is dead of the same events.
    let act = match act {
        crate::operate::Act::Retry { per_second, .. } => crate::operate::Act::Retry {
            group: Some(wanted.0.clone()),
            per_second,
        },
        crate::operate::Act::Discard { .. } => crate::operate::Act::Discard {
            group: Some(wanted.0.clone()),
        },
        crate::operate::Act::Replay { .. } => {
            return Err(Problem::Bad("What is dead is retried or discarded.".into()));
        }
    };
    let desk = admin.desk()?;
    let of = wanted.1.clone().unwrap_or_else(|| wanted.0.clone());
    let what = format!("dead of {}: {}", short_name(&of), visible(&wanted.2, 80));
    bulk::begin(admin, call, act, by, what, async move {
        let selection = desk
            .select_dead(&wanted.0, wanted.1.as_deref(), &wanted.2, MOST)
            .await?;
        Ok((desk, selection))
    })
}
