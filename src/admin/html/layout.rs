//! The frame of every page: the strip that says whether it is working, the list of pages, and one thing in the middle for
//! whoever is not let in.

use maud::{DOCTYPE, Markup, html};

use super::parts::{Tone, icon};
use crate::admin::access::Access;
use crate::admin::assets;
use crate::admin::call::Links;

/// The pages: address, name, icon, and the part of the list that each stands in.
const PAGES: &[(&str, &str, &str, &str)] = &[
    ("", "Overview", "home", ""),
    ("events", "Events", "list", ""),
    ("dead", "Dead letters", "dead", ""),
    ("lanes", "Lanes", "lane", "Work"),
    ("follow-ups", "Follow-ups", "next", "Work"),
    ("workers", "Workers", "cog", "Work"),
    ("deliveries", "Deliveries refused", "shield", "Stripe"),
    ("endpoints", "Endpoints", "plug", "Stripe"),
    ("mirror", "Mirror", "mirror", "Stripe"),
    ("routes", "Routes", "tree", "This program"),
    ("audit", "Audit", "pen", "This program"),
];

/// One figure of the strip.
#[derive(Debug, Clone)]
pub(in crate::admin) struct Figure {
    pub(in crate::admin) label: &'static str,
    pub(in crate::admin) value: Value,
    pub(in crate::admin) tone: Tone,
    /// The page that says more.
    pub(in crate::admin) page: &'static str,
}

/// A figure as it is written.
#[derive(Debug, Clone)]
pub(in crate::admin) enum Value {
    Text(String),
    /// A moment, microseconds since the Unix epoch.
    At(i64),
}

/// The answer to: is it working?
#[derive(Debug, Clone)]
pub(in crate::admin) struct Strip {
    pub(in crate::admin) tone: Tone,
    pub(in crate::admin) verdict: String,
    pub(in crate::admin) figures: Vec<Figure>,
    /// Dead tasks, for the list of pages.
    pub(in crate::admin) dead: Option<String>,
}

/// Everything around a page's own part.
#[derive(Debug)]
pub(in crate::admin) struct Frame<'a> {
    /// The name of the whole, as the application said it.
    pub(in crate::admin) name: &'a str,
    pub(in crate::admin) links: &'a Links,
    pub(in crate::admin) access: &'a Access,
    /// True if there is a cookie to sign out of.
    pub(in crate::admin) signs_out: bool,
    /// The first segment of the page's address.
    pub(in crate::admin) page: &'a str,
    pub(in crate::admin) title: &'a str,
    pub(in crate::admin) strip: &'a Strip,
    pub(in crate::admin) now_us: i64,
    pub(in crate::admin) again: Option<Again>,
}

/// A page that is asked for again by itself, after so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::admin) enum Again {
    /// As a whole: there is nothing on it yet.
    Whole(u64),
    /// Its live parts, by the script, which leaves alone what a person reads or types; as a whole only without JavaScript.
    Parts(u64),
}

fn head(name: &str, links: &Links, title: &str, again: Option<Again>) -> Markup {
    let asset = |asset: &assets::Asset| links.to(&["assets", &asset.name]);
    html! {
        meta charset="utf-8";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="color-scheme" content="light dark";
        meta name="robots" content="noindex, nofollow";
        @match again {
            Some(Again::Whole(seconds)) => { meta http-equiv="refresh" content=(seconds); }
            Some(Again::Parts(seconds)) => { noscript { meta http-equiv="refresh" content=(seconds); } }
            None => {}
        }
        title { (super::parts::visible(title, 120)) " · " (name) }
        link rel="icon" href=(asset(&assets::ICON)) type="image/svg+xml";
        link rel="stylesheet" href=(asset(&assets::STYLE));
        script src=(asset(&assets::SCRIPT)) defer {}
    }
}

/// A page. `main`: its own part, without the strip and the list.
pub(in crate::admin) fn page(frame: &Frame<'_>, main: &Markup) -> String {
    let Frame { name, links, .. } = frame;
    let seconds = match frame.again {
        Some(Again::Parts(seconds)) => Some(seconds),
        _ => None,
    };
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head { (head(name, links, frame.title, frame.again)) }
            body data-root=(links.root()) data-again=[seconds] {
                a.skip href="#main" { "Skip to the page" }
                (strip(frame))
                (side(frame))
                main #main tabindex="-1" { (main) }
                (keys(frame.access.may_operate()))
            }
        }
    };
    markup.into_string()
}

fn strip(frame: &Frame<'_>) -> Markup {
    let Strip {
        tone,
        verdict,
        figures,
        ..
    } = frame.strip;
    let shape = match tone {
        Tone::Ok => "check",
        Tone::Bad => "cross",
        _ => "warn",
    };
    html! {
        section #strip.strip aria-label="Is it working?" data-live {
            a class={ "verdict " (tone.class()) } href=(frame.links.root()) { (icon(shape)) (verdict) }
            ul {
                @for figure in figures {
                    li { a href=(frame.links.to(&[figure.page])) {
                        span.label { (figure.label) }
                        span class={ "fig " (figure.tone.class()) } {
                            @match &figure.value {
                                Value::Text(text) => { " " (text) },
                                Value::At(us) => { " " (super::parts::when(*us, frame.now_us)) },
                            }
                        }
                    } }
                }
            }
        }
    }
}

fn side(frame: &Frame<'_>) -> Markup {
    let links = frame.links;
    let icon_of = links.to(&["assets", &assets::ICON.name]);
    html! {
        header.side {
            a.brand href=(links.root()) { img src=(icon_of) alt="" width="24" height="24"; (frame.name) }
            form.find role="search" method="get" action=(links.to(&["events"])) {
                label.unseen for="find" { "Search by any id" }
                input #find type="search" name="q" placeholder="Find an id  /" autocomplete="off" spellcheck="false";
            }
            nav aria-label="Pages" {
                @for part in ["", "Work", "Stripe", "This program"] {
                    @if !part.is_empty() { p.part { (part) } }
                    ul { @for (page, name, drawing, _) in PAGES.iter().filter(|(_, _, _, own)| *own == part) {
                        li {
                            a href=(if page.is_empty() { links.root().to_owned() } else { links.to(&[page]) })
                                aria-current=[(*page == frame.page).then_some("page")] {
                                (icon(drawing)) (name)
                                @if *page == "dead" { @if let Some(dead) = &frame.strip.dead { span.count { (dead) } } }
                            }
                        }
                    } }
                }
            }
            button.live type="button" hidden aria-pressed="true" { span.dot {} span.word { "Live" } }
            div.who {
                @match frame.access {
                    Access::Operate { name } => { b { (super::parts::text(name)) } " · may operate" },
                    Access::Read { name } => { b { (super::parts::text(name)) } " · read only" },
                    Access::None => {},
                }
                @if frame.signs_out {
                    form method="post" action=(links.to(&["sign-out"])) { button.link type="submit" { "Sign out" } }
                }
            }
        }
    }
}

fn keys(operates: bool) -> Markup {
    html! {
        dialog #keys aria-labelledby="keys-title" {
            div.stack {
                h2 #keys-title { "Keys" }
                dl.facts {
                    dt { kbd { "j" } " " kbd { "k" } } dd { "next, previous row" }
                    dt { kbd { "o" } } dd { "open the row" }
                    @if operates {
                        dt { kbd { "x" } } dd { "pick the row" }
                        dt { kbd { "r" } } dd { "retry or replay" }
                    }
                    dt { kbd { "/" } } dd { "find an id" }
                    dt { kbd { "Esc" } } dd { "close" }
                    dt { kbd { "?" } } dd { "this list" }
                }
                form method="dialog" { button type="submit" { "Close" } }
            }
        }
    }
}

/// One thing in the middle of an empty page: a door, or an error before anything is known.
pub(in crate::admin) fn bare(name: &str, links: &Links, title: &str, inside: &Markup) -> String {
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head { (head(name, links, title, None)) }
            body.bare data-root=(links.root()) {
                main.door {
                    div.brand { img src=(links.to(&["assets", &assets::ICON.name])) alt="" width="24" height="24"; (name) }
                    (inside)
                }
            }
        }
    };
    markup.into_string()
}
