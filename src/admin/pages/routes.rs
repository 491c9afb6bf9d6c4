//! Patterns, handlers and groups, as a table and as a picture.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{empty, short_name, text, visible};
use crate::admin::serve::{Outcome, Shown};
use crate::operate::RouteView;
use crate::registry::Registry;

pub(super) fn page(admin: &Admin, call: &Call) -> Shown {
    let registry = admin.0.receiver.registry();
    if call.json {
        let asked = call.query.get("type").filter(|asked| !asked.is_empty());
        let routes = RouteView::of(registry, asked);
        let routes = routes.iter().map(RouteView::to_json);
        return Ok(Outcome::Json(
            serde_json::json!({"routes": routes.collect::<Vec<_>>()}),
        ));
    }
    let asked = call.query.get("type");
    let main = html! {
        div.head { div {
            h1 { "Routes" }
            p.sub { "The handlers of this program: which event types reach them, in the order in which they run." }
        } }
        form.filters method="get" action=(call.links.to(&["routes"])) {
            div.field.grow { label for="type" { "Which handlers would an event of this type reach?" }
                input #type type="search" name="type" value=[asked.map(|asked| visible(asked, 200))] placeholder="invoice.paid" spellcheck="false" autocomplete="off"; }
            button type="submit" { "Show" }
        }
        @if let Some(asked) = asked { (reached(registry, asked)) }
        (table(registry))
        (picture(registry))
    };
    Ok(Outcome::page("Routes", main))
}

fn reached(registry: &Registry, asked: &str) -> Markup {
    let names: Vec<&str> = registry.handlers_for(asked).collect();
    let groups = registry.groups_for(asked).join(", ");
    html! {
        section.callout.info aria-label="The handlers of that type" {
            h2 { (text(asked)) }
            @if names.is_empty() {
                p { "No handler takes it" @if !groups.is_empty() { "; the fallback runs" } ". The event would be kept." }
            } @else {
                ol { @for name in names { li { span.mono title=(name) { (short_name(name)) } } } }
            }
        }
    }
}

fn table(registry: &Registry) -> Markup {
    let routes: Vec<_> = registry.all_routes().collect();
    html! {
        section.card aria-label="Routes" {
            @if routes.is_empty() {
                (empty("No handler is registered", "Events are recorded, and nothing is run."))
            } @else {
                div.scroll { table.cards {
                    thead { tr { th scope="col" { "Handler" } th scope="col" { "Patterns" } th scope="col" { "Group" } } }
                    tbody { @for route in &routes { tr {
                        th scope="row" { span.mono { (short_name(route.name)) } span.two { (visible(route.name, 120)) } }
                        td.text data-label="Patterns" {
                            @if route.patterns.is_empty() { span.soft { "whatever no other handler takes" } }
                            @for (nth, pattern) in route.patterns.iter().enumerate() { @if nth > 0 { ", " } code { (pattern.as_str()) } }
                        }
                        td data-label="Group" { (route.group) }
                    } } }
                } }
            }
        }
    }
}

/// A row's height in the picture.
const ROW: usize = 30;
/// The height of a box in it.
const BOX: usize = 22;
/// The left edges of the three columns and their width.
const COLUMNS: [usize; 3] = [0, 330, 660];
const WIDE: usize = 240;

/// The most boxes in one column. Beyond that the table says more than a picture.
const MOST: usize = 60;

/// Three columns, patterns, handlers and groups, with a line for each way.
fn picture(registry: &Registry) -> Markup {
    let mut patterns: Vec<&str> = Vec::new();
    let mut handlers: Vec<&str> = Vec::new();
    let mut groups: Vec<&str> = Vec::new();
    let place = |list: &mut Vec<_>, name| {
        list.iter().position(|own| *own == name).unwrap_or_else(|| {
            list.push(name);
            list.len() - 1
        })
    };
    let mut lines: BTreeMap<(usize, usize, usize), ()> = BTreeMap::new();
    for route in registry.all_routes() {
        let handler = place(&mut handlers, route.name);
        let group = place(&mut groups, route.group);
        lines.insert((1, handler, group), ());
        for pattern in route.patterns {
            let pattern = place(&mut patterns, pattern.as_str());
            lines.insert((0, pattern, handler), ());
        }
    }
    let tallest = patterns.len().max(handlers.len()).max(groups.len());
    if tallest == 0 || tallest > MOST {
        return html! {};
    }
    let height = tallest * ROW;
    // Each column is in the middle of the height.
    let top = |count: usize, at: usize| (height - count * ROW) / 2 + at * ROW;
    let counts = [patterns.len(), handlers.len(), groups.len()];
    let curve = |column: usize, from: usize, to: usize| {
        let (x1, x2) = (COLUMNS[column] + WIDE, COLUMNS[column + 1]);
        let y1 = top(counts[column], from) + ROW / 2;
        let y2 = top(counts[column + 1], to) + ROW / 2;
        let middle = (x1 + x2) / 2;
        format!("M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}")
    };
    html! {
        section.card.routes aria-labelledby="picture" {
            header { h2 #picture { "As a picture" } span.soft.small { "pattern → handler → group" } }
            div.body.scroll tabindex="0" role="region" aria-label="Routes as a picture" {
                svg viewBox=(format!("-1 -1 {} {}", COLUMNS[2] + WIDE + 2, height + 2)) width=(COLUMNS[2] + WIDE + 2) height=(height + 2)
                    role="img" aria-label=(format!("{} patterns lead to {} handlers in {} groups; the table above names them", counts[0], counts[1], counts[2])) {
                    @for (column, from, to) in lines.keys() { path d=(curve(*column, *from, *to)) {} }
                    @for (column, names) in [&patterns, &handlers, &groups].into_iter().enumerate() {
                        @for (at, name) in names.iter().enumerate() {
                            @let y = top(counts[column], at) + (ROW - BOX) / 2;
                            g {
                                title { (name) }
                                rect class=(if column == 2 { "box group" } else { "box" }) x=(COLUMNS[column]) y=(y) width=(WIDE) height=(BOX) rx="5" {}
                                text.mono[column < 2] x=(COLUMNS[column] + 9) y=(y + 15) { (visible(if column == 1 { short_name(name) } else { name }, 31)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
