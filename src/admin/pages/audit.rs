//! Who did what, and why.

use maud::html;
use serde_json::json;

use super::older;
use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, text, when};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::audit_json;

const PAGE: u32 = 50;

pub(super) async fn page(admin: &Admin, call: &Call) -> Shown {
    let before = call.query.get("before").and_then(|before| before.parse().ok());
    let mut entries = admin.store()?.audit(before, PAGE + 1).await?;
    let more = entries.len() > PAGE as usize;
    entries.truncate(PAGE as usize);
    let next = entries.last().filter(|_| more).map(|entry| entry.id);
    if call.json {
        let entries = entries.iter().map(audit_json);
        return Ok(Outcome::Json(
            json!({"audit": entries.collect::<Vec<_>>(), "next": next}),
        ));
    }
    let main = html! {
        div.head { div {
            h1 { "Audit" }
            p.sub { "Every act of a person or a script, from here, from the command line and from code." }
        } }
        section #audit.card data-live aria-label="Acts" {
            @if entries.is_empty() {
                (empty("Nobody has done anything", "Retries, replays and discards are written down here, with who and why."))
            } @else {
                div.scroll { table.cards {
                    thead { tr { th scope="col" { "Time" } th scope="col" { "Who" } th scope="col" { "Act" } th scope="col" { "Why" } th scope="col" { "To what, and what came of it" } } }
                    tbody { @for entry in &entries { tr {
                        td data-label="Time" { (when(entry.at_us, call.now_us)) }
                        th scope="row" { (text(&entry.who)) }
                        td data-label="Act" { (text(&entry.action)) }
                        td.text data-label="Why" { (text(&entry.why)) }
                        td.text.small data-label="Result" { (text(&entry.detail)) }
                    } } }
                } }
            }
            (older(call, &["audit"], next.map(|next| next.to_string())))
        }
    };
    Ok(Outcome::page("Audit", main))
}
