//! Workers that hold something.

use maud::html;
use serde_json::json;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, number, when};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::{worker_json, worker_name};

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let workers = admin.store()?.workers().await?;
    if call.json {
        let workers = workers.iter().map(worker_json);
        return Ok(Outcome::Json(json!({"workers": workers.collect::<Vec<_>>()})));
    }
    let main = html! {
        div.head { div {
            h1 { "Workers" }
            p.sub { "Who holds events and follow-ups right now, and until when. A worker that has nothing to do is not listed." }
        } }
        section #workers.card data-live aria-label="Workers" {
            @if workers.is_empty() {
                (empty("No worker holds anything", "They are idle, or none runs: the strip above says which."))
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
    };
    Ok(Outcome::page("Workers", main))
}
