//! The way from event types to handlers, for people.

use serde_json::{Value, json};

use crate::pattern::Pattern;
use crate::registry::{Explained, Registry};

/// A handler in the order of its calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RouteView {
    /// Its name.
    pub(crate) handler: String,
    /// Its group.
    pub(crate) group: String,
    /// The patterns that lead to it.
    pub(crate) patterns: Vec<String>,
    /// Settings for people: `latest_only`, `when_changed items`, `a filter`, `fallback`.
    pub(crate) settings: Vec<String>,
}

impl RouteView {
    pub(crate) fn to_json(&self) -> Value {
        json!({"handler": self.handler, "group": self.group, "patterns": self.patterns, "settings": self.settings})
    }

    /// The handlers of a registry that a type may reach, or all.
    pub(crate) fn of(registry: &Registry, event_type: Option<&str>) -> Vec<Self> {
        registry
            .explain_type(event_type)
            .into_iter()
            .map(Self::from)
            .collect()
    }
}

impl From<Explained> for RouteView {
    fn from(handler: Explained) -> Self {
        Self {
            handler: handler.name,
            group: handler.group,
            patterns: handler
                .patterns
                .iter()
                .map(|pattern: &Pattern| pattern.as_str().to_owned())
                .collect(),
            settings: handler.settings,
        }
    }
}

/// A handler, and whether one event reaches it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reach {
    /// The handler.
    pub(crate) route: RouteView,
    /// The reason why the event does not reach it; `None` if it does.
    pub(crate) why_not: Option<String>,
}

impl From<Explained> for Reach {
    fn from(mut handler: Explained) -> Self {
        Self {
            why_not: handler.why_not.take(),
            route: handler.into(),
        }
    }
}

impl Reach {
    pub(crate) fn to_json(&self) -> Value {
        let mut json = self.route.to_json();
        json["reached"] = self.why_not.is_none().into();
        json["why_not"] = json!(self.why_not);
        json
    }
}
