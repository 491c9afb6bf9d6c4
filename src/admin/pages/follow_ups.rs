//! Durable follow-ups by name, with those that nobody runs.

use maud::html;
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, badge, empty, number, text, visible, when};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::follow_up_json;

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let names = admin.store()?.follow_ups().await?;
    // Those that this program has a handler for; `None` where it cannot be said.
    let own = admin
        .0
        .receiver
        .inbox()
        .and_then(|inbox| crate::inbox::Apply::follow_up_names(&inbox.handlers()?));
    let is_foreign = |name: &str| own.as_ref().is_some_and(|own| !own.iter().any(|own| own == name));
    if call.json {
        let names = names.iter().map(|count| {
            let mut json = follow_up_json(count);
            json["runs_here"] = (!is_foreign(&count.name)).into();
            json
        });
        return Ok(Outcome::Json(json!({"follow_ups": names.collect::<Vec<_>>()})));
    }
    let main = html! {
        div.head { div {
            h1 { "Follow-ups" }
            p.sub { "Work that handlers leave for after their commit: mails, calls to other systems. Here is what has not succeeded yet." }
        } }
        section #follow-ups.card data-live aria-label="Follow-ups" {
            @if names.is_empty() {
                (empty("Nothing is left to do", "Every follow-up has succeeded, or no handler has left one."))
            } @else {
                div.scroll { table.cards {
                    thead { tr {
                        th scope="col" { "Name" } th.num scope="col" { "Waiting" } th.num scope="col" { "Running" } th.num scope="col" { "Dead" }
                        th scope="col" { "Oldest due" } th scope="col" { "Last error" } th scope="col" { span.unseen { "Acts" } }
                    } }
                    tbody { @for count in &names { tr {
                        th scope="row" {
                            (text(&count.name))
                            @if is_foreign(&count.name) { " " (badge(Tone::Warn, "ask", "nobody here runs it")) }
                        }
                        td.num data-label="Waiting" { (number(count.waiting)) }
                        td.num data-label="Running" { (number(count.running)) }
                        td.num data-label="Dead" { @if count.dead > 0 { (badge(Tone::Bad, "cross", &number(count.dead))) } @else { "0" } }
                        td data-label="Oldest due" { @if count.oldest_us > 0 { (when(count.oldest_us, call.now_us)) } }
                        td.text data-label="Error" { @if let Some(error) = &count.error { code { (visible(error, 300)) } } }
                        td { @if call.access.may_operate() && count.dead > 0 { (acts(call, &count.name, count.dead)) } }
                    } } }
                } }
            }
        }
    };
    Ok(Outcome::page("Follow-ups", main))
}

fn acts(call: &Call, name: &str, dead: u64) -> maud::Markup {
    let number = number(dead);
    html! {
        div.row {
            @for (act, word, class) in [("retry", "Retry", ""), ("discard", "Discard", "bad")] {
                details.act {
                    summary.button { (word) }
                    form.pop method="post" action=(call.links.to(&["follow-ups", act])) {
                        input type="hidden" name="name" value=(name);
                        p { (word) " the " (number) " dead follow-ups " b { (text(name)) } "." }
                        div.field { label for={ "why-" (act) "-" (name) } { "Why, for the audit" }
                            input id={ "why-" (act) "-" (name) } type="text" name="why" required maxlength="300"; }
                        button class=(class) type="submit" { (word) " " (number) }
                    }
                }
            }
        }
    }
}

pub(super) async fn act(admin: &Admin, call: &Call, act: &str) -> Shown {
    let (store, name, why) = (admin.store()?, call.form.get("name"), call.why()?);
    let done = match act {
        "retry" => store.retry_follow_ups(name, call.who(), why).await?,
        _ => store.discard_follow_ups(name, call.who(), why).await?,
    };
    if call.json {
        return Ok(Outcome::Json(json!({"act": act, "name": name, "count": done})));
    }
    Ok(Outcome::See(call.links.to(&["follow-ups"])))
}
