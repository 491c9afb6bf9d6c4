//! Lanes in which events wait, and what each waits for.

use maud::html;
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, event_link, number, task_badge, text, when};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::{blocker_state, lane_json};

/// The most lanes that are shown: the longest queues.
const MOST: u32 = 200;

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let lanes = admin.store()?.lanes(MOST).await?;
    if call.json {
        let lanes = lanes.iter().map(lane_json);
        return Ok(Outcome::Json(json!({"lanes": lanes.collect::<Vec<_>>()})));
    }
    let links = &call.links;
    let now = call.now_us;
    let main = html! {
        div.head { div {
            h1 { "Lanes" }
            p.sub { "Events of one object run one at a time. Here are those that wait, and for what." }
        } }
        section #lanes.card data-live aria-label="Lanes" {
            @if lanes.is_empty() {
                (empty("No lane waits", "Every event that is recorded can run."))
            } @else {
                div.scroll { table.cards {
                    thead { tr {
                        th scope="col" { "Lane" } th.num scope="col" { "Waiting" } th scope="col" { "Oldest" }
                        th scope="col" { "Blocked by" } th scope="col" { "Next attempt" } th scope="col" { "Group" }
                    } }
                    tbody { @for lane in &lanes {
                        tr data-row=[lane.blocked_by.as_ref().map(|by| links.to(&["events", &by.event_id]))] {
                            th scope="row" { span.id { (text(&lane.lane)) } }
                            td.num data-label="Waiting" { (number(lane.waiting)) }
                            td data-label="Oldest" { (when(lane.oldest_us, now)) }
                            @match &lane.blocked_by {
                                Some(by) => {
                                    @let state = blocker_state(by, now);
                                    td data-label="Blocked by" { (task_badge(state)) " " (event_link(links, &by.event_id))
                                        @if by.attempt > 0 { span.two { "attempt " (by.attempt) } } }
                                    td data-label="Next attempt" { @if matches!(state, crate::inbox::TaskState::Ready | crate::inbox::TaskState::Backoff) { (when(by.due_us, now)) } @else { span.soft { "—" } } }
                                },
                                None => { td { span.soft { "nothing: the next sweep takes it up" } } td {} },
                            }
                            td data-label="Group" { (text(&lane.group)) }
                        }
                    } }
                } }
            }
        }
    };
    Ok(Outcome::page("Lanes", main))
}
