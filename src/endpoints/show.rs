//! A plan as a table and as JSON.

use std::fmt;

use serde_json::{Value, json};

use super::plan::{Difference, EndpointPlan, Plan};
use super::registered::RegisteredEndpoint;
use super::wanted::{Scope, payload_name, shown};
use crate::client::KeyMode;

/// The width of the first column, and of each of the other two.
const NAME: usize = 12;
const CELL: usize = 31;
/// The most columns of a line.
const WIDTH: usize = 80;
/// The most event types that the table lists of one difference.
const LISTED: usize = 12;

impl Plan {
    /// The plan for programs.
    ///
    /// ```json
    /// {
    ///   "differs": true, "mode": "test", "notes": [],
    ///   "endpoints": [{
    ///     "label": "billing", "url": "https://shop.example/stripe/{id}", "payload": "snapshot", "scope": "own",
    ///     "api_version": "2026-10-28.endive", "event_types": ["invoice.paid"],
    ///     "found": {"id": "we_1", "kind": "webhook_endpoint", "url": "https://shop.example/stripe/…", "enabled": true,
    ///               "payload": "snapshot", "scope": "own", "api_version": "2026-10-28.endive", "event_types": ["payout.paid"],
    ///               "replaces": null},
    ///     "predecessors": [],
    ///     "differences": [{"name": "missing_event_types", "event_types": ["invoice.paid"]},
    ///                     {"name": "unused_event_types", "event_types": ["payout.paid"]}],
    ///     "notes": []
    ///   }],
    ///   "others": []
    /// }
    /// ```
    ///
    /// `mode`: `live`, `test` or null where the key does not say. `found`: null where Stripe has none. A difference has its
    /// [name](Difference::name) and, as it needs them, `event_types`, `wanted`, `found`, `reason`, `other`. Members may be added.
    pub fn to_json(&self) -> Value {
        json!({
            "differs": self.differs(),
            "mode": mode(self.mode),
            "endpoints": self.endpoints.iter().map(EndpointPlan::to_json).collect::<Value>(),
            "others": self.others.iter().map(registered).collect::<Value>(),
            "notes": self.notes,
        })
    }
}

impl EndpointPlan {
    fn to_json(&self) -> Value {
        json!({
            "label": self.wanted.label,
            "url": self.wanted_url(),
            "payload": payload_name(self.wanted.payload),
            "scope": self.wanted.scope.as_str(),
            "api_version": self.wanted.version(),
            "event_types": self.types.to_enable(),
            "found": self.found.as_ref().map(registered),
            "predecessors": self.predecessors.iter().map(registered).collect::<Value>(),
            "differences": self.differences.iter().map(difference).collect::<Value>(),
            "notes": self.notes,
        })
    }

    /// The URL as the code has it; a fixed id is as good as a random one.
    fn wanted_url(&self) -> String {
        shown(&self.wanted.url)
    }
}

fn mode(mode: KeyMode) -> Option<&'static str> {
    match mode {
        KeyMode::Live => Some("live"),
        KeyMode::Test => Some("test"),
        KeyMode::Unknown => None,
    }
}

/// An endpoint at Stripe, without the id in its URL.
pub(crate) fn registered(found: &RegisteredEndpoint) -> Value {
    json!({
        "id": found.id,
        "kind": found.kind.as_str(),
        "url": shown(&found.url),
        "enabled": found.enabled,
        "payload": payload_name(found.payload),
        "scope": found.scope.map(Scope::as_str),
        "api_version": found.api_version,
        "event_types": found.event_types,
        "replaces": found.replaces,
    })
}

fn difference(difference: &Difference) -> Value {
    let mut out = json!({"name": difference.name()});
    match difference {
        Difference::MissingEventTypes(types)
        | Difference::UnusedEventTypes(types)
        | Difference::WrongFamily(types) => out["event_types"] = json!(types),
        Difference::ApiVersion { wanted, found } => {
            out["wanted"] = json!(wanted);
            out["found"] = json!(found);
        }
        Difference::Scope { wanted, found } => {
            out["wanted"] = wanted.as_str().into();
            out["found"] = found.as_str().into();
        }
        Difference::Payload { wanted, found } => {
            out["wanted"] = payload_name(*wanted).into();
            out["found"] = payload_name(*found).into();
        }
        Difference::Disabled { reason } => out["reason"] = json!(reason),
        Difference::SameUrl { other } => out["other"] = json!(other),
        Difference::SameEvents { other, types } => {
            out["other"] = json!(other);
            out["event_types"] = json!(types);
        }
        Difference::Absent | Difference::NoEventTypes | Difference::Url | Difference::SecretNotKept => {}
    }
    out
}

/// The first columns of a text, with `…` where something was cut off; without control characters.
fn cut(text: &str, columns: usize) -> String {
    let clean = |c: char| if c.is_control() { '�' } else { c };
    let length = text.chars().count();
    if length <= columns {
        return text.chars().map(clean).collect();
    }
    let kept = text.chars().take(columns.saturating_sub(1)).map(clean);
    kept.chain(['…']).collect()
}

/// A URL for a cell: of https, which it nearly always is, nothing is said.
fn cell_url(url: &str) -> String {
    let url = shown(url);
    url.strip_prefix("https://")
        .map_or_else(|| url.clone(), str::to_owned)
}

/// Words in lines of the table's width, under a name.
fn wrapped(f: &mut fmt::Formatter<'_>, mark: char, name: &str, words: &[&str], comma: &str) -> fmt::Result {
    let room = WIDTH - NAME - 3;
    let mut line = String::new();
    let mut name = cut(name, NAME);
    let mut mark = mark;
    let last = words.len().saturating_sub(1);
    for (place, word) in words.iter().enumerate() {
        let comma = if place < last { comma } else { "" };
        let word = cut(&format!("{word}{comma}"), room);
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > room {
            writeln!(f, "{mark} {name:<NAME$} {line}")?;
            line.clear();
            name.clear();
            mark = ' ';
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
    }
    writeln!(f, "{mark} {name:<NAME$} {line}")
}

fn list(f: &mut fmt::Formatter<'_>, name: &str, types: &[String]) -> fmt::Result {
    let mut words: Vec<&str> = types.iter().take(LISTED).map(String::as_str).collect();
    let more = types.len().saturating_sub(LISTED);
    let rest = format!("and {more} more");
    if more > 0 {
        words.push(&rest);
    }
    wrapped(f, '!', name, &words, ",")
}

fn sentence(f: &mut fmt::Formatter<'_>, mark: char, name: &str, text: &str) -> fmt::Result {
    let words: Vec<&str> = text.split(' ').collect();
    wrapped(f, mark, name, &words, "")
}

/// A line that begins with `!` if its two cells differ.
fn row(f: &mut fmt::Formatter<'_>, differs: bool, name: &str, wanted: &str, found: &str) -> fmt::Result {
    let mark = if differs { '!' } else { ' ' };
    let (wanted, found) = (cut(wanted, CELL), cut(found, CELL));
    let line = format!("{mark} {name:<NAME$} {wanted:<CELL$}  {found}");
    writeln!(f, "{}", line.trim_end())
}

/// A table for people. Lines that begin with `!` are differences.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let differing = self
            .endpoints
            .iter()
            .filter(|e| !e.differences.is_empty())
            .count();
        let of = match mode(self.mode) {
            Some(mode) => format!("{mode} mode"),
            None => "the key's mode".into(),
        };
        let total = self.endpoints.len();
        match differing {
            0 => writeln!(f, "Webhook endpoints in {of}: {total} wanted, nothing differs.")?,
            some => writeln!(
                f,
                "Webhook endpoints in {of}: {total} wanted, {some} with differences (!)."
            )?,
        }
        for endpoint in &self.endpoints {
            writeln!(f)?;
            endpoint.fmt(f)?;
        }
        if !self.others.is_empty() {
            writeln!(f, "\nOther endpoints of the account")?;
            for other in &self.others {
                let state = if other.enabled { "enabled" } else { "disabled" };
                row(f, false, state, &other.id, &cell_url(&other.url))?;
            }
        }
        if !self.notes.is_empty() {
            writeln!(f)?;
        }
        self.notes
            .iter()
            .try_for_each(|note| sentence(f, ' ', "note", note))
    }
}

impl fmt::Display for EndpointPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let has = |names: &[&str]| self.differences.iter().any(|one| names.contains(&one.name()));
        let wanted = &self.wanted;
        let count = |all: bool, names: usize| {
            if all {
                "all (*)".to_owned()
            } else {
                names.to_string()
            }
        };
        writeln!(f, "{}", cut(&wanted.label, WIDTH))?;
        row(f, false, "", "wanted", "at Stripe")?;
        let version = match wanted.is_thin() {
            true => "none (thin events)",
            false => wanted.version().unwrap_or("any"),
        };
        let found = self.found.as_ref();
        let at_stripe = |text: String| found.map(|_| text).unwrap_or_default();
        let of_found = |read: fn(&RegisteredEndpoint) -> String| found.map(read).unwrap_or_default();
        let id = found.map_or("none", |found| &found.id);
        row(f, has(&["absent"]), "endpoint", &wanted.label, id)?;
        row(
            f,
            has(&["url"]),
            "url",
            &cell_url(&self.wanted.url),
            &of_found(|found| cell_url(&found.url)),
        )?;
        let payload = of_found(|found| payload_name(found.payload).into());
        row(
            f,
            has(&["payload"]),
            "payload",
            payload_name(wanted.payload),
            &payload,
        )?;
        let scope = of_found(|found| found.scope.map_or("not told".into(), |scope| scope.to_string()));
        row(f, has(&["scope"]), "events of", &wanted.scope.to_string(), &scope)?;
        let found_version = of_found(|found| match &found.api_version {
            Some(version) => version.clone(),
            None if payload_name(found.payload) == "thin" => "none (thin events)".into(),
            None => "the account's default".into(),
        });
        row(f, has(&["api_version"]), "API version", version, &found_version)?;
        let sent = found.map(|found| found.types());
        let sent = sent.map_or(String::new(), |sent| count(sent.all, sent.names.len()));
        let types = count(self.types.all, self.types.names.len());
        let differ = has(&["missing_event_types", "unused_event_types", "no_event_types"]);
        row(f, differ, "event types", &types, &at_stripe(sent))?;
        let status = of_found(|found| if found.enabled { "enabled" } else { "disabled" }.into());
        row(f, has(&["disabled"]), "status", "enabled", &status)?;
        for difference in &self.differences {
            match difference {
                Difference::MissingEventTypes(types) => list(f, "not sent", types)?,
                Difference::UnusedEventTypes(types) => list(f, "not handled", types)?,
                Difference::WrongFamily(types) => list(f, "not its kind", types)?,
                Difference::Url => {
                    let there = found.map_or("", |found| &found.url);
                    let is_cut = |url: &str| cell_url(url).chars().count() > CELL;
                    // They may differ behind what the table shows.
                    if is_cut(&wanted.url) || is_cut(there) {
                        sentence(f, '!', "URL here", &shown(&wanted.url))?;
                        sentence(f, '!', "URL there", &shown(there))?;
                    }
                }
                Difference::NoEventTypes => {
                    let text = format!("no handler takes {} events", payload_name(wanted.payload));
                    sentence(f, '!', "no handler", &text)?;
                }
                Difference::SameUrl { other } => {
                    sentence(f, '!', "same URL", &format!("{other} posts there, too"))?
                }
                Difference::SameEvents { other, types } => {
                    sentence(
                        f,
                        '!',
                        "same events",
                        &format!("{other} gets {} of them, too:", types.len()),
                    )?;
                    list(f, "", types)?;
                }
                Difference::SecretNotKept => {
                    sentence(
                        f,
                        '!',
                        "secret",
                        "not in the store: its events cannot be verified",
                    )?;
                }
                Difference::Disabled { reason: Some(reason) } => sentence(f, ' ', "disabled by", reason)?,
                _ => {}
            }
        }
        self.notes
            .iter()
            .try_for_each(|note| sentence(f, ' ', "note", note))
    }
}
