//! For an operator: the handlers that one delivery reaches, and why it does not reach the others.

use super::guard::caught;
use super::{Entry, Registry};
use crate::event::Delivery;
use crate::pattern::Pattern;

/// A handler, as one delivery or one event type finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Explained {
    pub(crate) name: String,
    pub(crate) group: String,
    pub(crate) patterns: Vec<Pattern>,
    /// Settings for people: `latest_only`, `with_current`, `2 filters`, `when_changed items`, `fallback`.
    pub(crate) settings: Vec<String>,
    /// The reason why it is not reached; `None` if it is.
    pub(crate) why_not: Option<String>,
}

impl Registry {
    /// Every handler in the order of its calls: first those that the delivery reaches, then the others in the order of registration.
    pub(crate) fn explain(&self, delivery: &Delivery) -> Vec<Explained> {
        let event_type = delivery.event_type().as_str();
        let refused = self
            .filter
            .as_ref()
            .is_some_and(|keep| !caught(|| keep(delivery)).unwrap_or(false));
        let why_not = |entry: &Entry, reached: bool| {
            if refused {
                return Some("the registry's filter turns this event away".to_owned());
            }
            if !reached {
                let patterns: Vec<&str> = entry.patterns.iter().map(Pattern::as_str).collect();
                return Some(format!(
                    "no pattern of it matches {event_type}: {}",
                    patterns.join(", ")
                ));
            }
            if !entry.handler.takes(delivery) {
                let family = if delivery.as_thin().is_some() {
                    "thin"
                } else {
                    "snapshot"
                };
                return Some(format!("it does not take {family} events"));
            }
            caught(|| entry.options.refuses(delivery))
                .unwrap_or_else(|error| Some(format!("its filter {error}")))
        };
        let indices = self.indices(delivery.event_type());
        let mut out: Vec<Explained> = Vec::new();
        let mut is_taken = false;
        for index in indices.iter() {
            let entry = &self.entries[usize::from(*index)];
            is_taken |= entry.handler.takes(delivery);
            out.push(explained(entry, why_not(entry, true)));
        }
        if let Some(fallback) = &self.fallback {
            let why = match is_taken {
                true => Some("a handler takes the event: the fallback is for what none does".to_owned()),
                false => why_not(fallback, true),
            };
            out.push(as_fallback(explained(fallback, why)));
        }
        let others = (0_u16..)
            .zip(&self.entries)
            .filter(|(index, _)| !indices.contains(index));
        out.extend(others.map(|(_, entry)| explained(entry, why_not(entry, false))));
        out.sort_by_key(|handler| handler.why_not.is_some());
        out
    }

    /// The handlers that events of a type may reach, in the order of their calls, the fallback last; all of them, in the order of
    /// registration, for `None`.
    pub(crate) fn explain_type(&self, event_type: Option<&str>) -> Vec<Explained> {
        let fallback = self
            .fallback
            .iter()
            .map(|entry| as_fallback(explained(entry, None)));
        match event_type {
            None => self
                .entries
                .iter()
                .map(|entry| explained(entry, None))
                .chain(fallback)
                .collect(),
            Some(event_type) => {
                let indices = self.indices(&event_type.into());
                let entries = indices.iter().map(|index| &self.entries[usize::from(*index)]);
                entries
                    .map(|entry| explained(entry, None))
                    .chain(fallback.filter(|_| indices.is_empty()))
                    .collect()
            }
        }
    }
}

fn as_fallback(mut handler: Explained) -> Explained {
    handler.settings.insert(0, "fallback".to_owned());
    handler
}

fn explained(entry: &Entry, why_not: Option<String>) -> Explained {
    let options = &entry.options;
    let mut settings = Vec::new();
    settings.extend(options.latest_only.then(|| "latest_only".to_owned()));
    settings.extend(options.with_current.then(|| "with_current".to_owned()));
    if !options.watched.is_empty() {
        settings.push(format!("when_changed {}", options.watched.join(", ")));
    }
    match options
        .filters
        .len()
        .saturating_sub(usize::from(!options.watched.is_empty()))
    {
        0 => {}
        1 => settings.push("a filter".to_owned()),
        n => settings.push(format!("{n} filters")),
    }
    Explained {
        name: entry.name.to_string(),
        group: entry.group.to_string(),
        patterns: entry.patterns.clone(),
        settings,
        why_not,
    }
}
