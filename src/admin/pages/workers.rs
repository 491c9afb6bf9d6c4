//! Workers that hold something.

use maud::html;
use serde_json::{Value, json};

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, badge, empty, many, number, text, visible, when};
use crate::admin::serve::{Outcome, Shown};
use crate::inbox::Program;
use crate::operate::{iso, worker_json, worker_name};

/// A program shows itself every few minutes.
const RECENT: i64 = 600_000_000;

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let workers = admin.store()?.workers().await?;
    let programs = admin.store()?.programs().await?;
    if call.json {
        let workers = workers.iter().map(worker_json);
        let programs = programs.iter().map(program_json);
        return Ok(Outcome::Json(
            json!({"workers": workers.collect::<Vec<_>>(), "programs": programs.collect::<Vec<_>>()}),
        ));
    }
    let main = html! {
        div.head { div {
            h1 { "Workers" }
            p.sub { "Who holds events and follow-ups right now, and until when. A worker that has nothing to do holds nothing; which programs run is below." }
        } }
        section #workers.card data-live aria-label="Workers" {
            @if workers.is_empty() {
                (empty("No worker holds anything", "They are idle, or none runs: below stands when each program was seen last."))
            } @else {
                div.scroll { table.cards {
                    thead { tr { th scope="col" { "Worker" } th.num scope="col" { "Events" } th.num scope="col" { "Follow-ups" } th scope="col" { "First lease ends" } } }
                    tbody { @for holder in &workers { tr {
                        th scope="row" { span.id { (worker_name(holder)) } }
                        td.num data-label="Events" { (number(holder.tasks)) }
                        td.num data-label="Follow-ups" { (number(holder.follow_ups)) }
                        td data-label="First lease ends" { (when(holder.leased_until_us, call.now_us)) }
                    } } }
                } }
            }
        }
        section #programs.card data-live aria-labelledby="programs-title" {
            header { h2 #programs-title { "Programs" } span.soft.small { "that have run handlers here within 35 days" } }
            @if programs.is_empty() { (empty("None has said what it runs", "A program says it when its worker starts.")) }
            @else { div.scroll { table.cards {
                thead { tr { th scope="col" { "Last seen" } th scope="col" { "First seen" } th scope="col" { "Handlers" } } }
                tbody { @for program in &programs { tr {
                    th scope="row" {
                        @if call.now_us - program.seen_us < RECENT { (badge(Tone::Ok, "check", "alive")) " seen " }
                        (when(program.seen_us, call.now_us))
                    }
                    td data-label="First seen" { (when(program.since_us, call.now_us)) }
                    td data-label="Handlers" { details.more { summary { (many(program.handlers() as u64, "handler", "handlers")) }
                        ul.parts { @for route in &program.routes { li { span.mono { (visible(&route.handler, 120)) } span.soft.small { (text(route.pattern.as_str())) " · group " (text(&route.group)) } } } } } }
                } } }
            } } }
        }
    };
    Ok(Outcome::page("Workers", main))
}

fn program_json(program: &Program) -> Value {
    let routes = program.routes.iter().map(
        |route| json!({"handler": route.handler, "group": route.group, "pattern": route.pattern.as_str()}),
    );
    json!({"since": iso(program.since_us), "seen": iso(program.seen_us), "handlers": routes.collect::<Vec<_>>()})
}
