//! Event types that are wanted and those that are sent, wildcards resolved.

use std::collections::BTreeSet;

use crate::event::Delivery;
use crate::object::EventType;
use crate::pattern;
use crate::registry::Registry;

/// Event types of one family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Types {
    /// True for `*`.
    pub(super) all: bool,
    /// By name; for `*` those that are known.
    pub(super) names: BTreeSet<String>,
}

/// A delivery of either family, to ask handlers for theirs.
fn sample(thin: bool) -> Option<Delivery> {
    let body = match thin {
        true => {
            r#"{"id":"evt_0","object":"v2.core.event","type":"v2.core.event_destination.ping","created":"2026-01-01T00:00:00Z","livemode":false,"related_object":null}"#
        }
        false => {
            r#"{"id":"evt_0","object":"event","type":"ping","created":0,"livemode":false,"data":{"object":{"object":"ping"}}}"#
        }
    };
    Delivery::from_body_without_verification(body.as_bytes().to_vec()).ok()
}

/// The types that an endpoint of the family may be sent in a version that is generally available.
fn stable(thin: bool) -> impl Iterator<Item = EventType> {
    EventType::known()
        .filter(move |known| known.is_thin() == thin && !known.is_legacy() && !known.is_preview())
}

impl Types {
    /// The types that the registry's handlers take.
    pub(super) fn registered(registry: &Registry, thin: bool) -> Self {
        let sample = sample(thin);
        let patterns = sample.iter().flat_map(|sample| registry.patterns_taking(sample));
        let mut types = Self {
            all: false,
            names: BTreeSet::new(),
        };
        for pattern in patterns {
            if pattern.as_str() == "*" {
                types.take_all(thin);
                continue;
            }
            let known = || EventType::known().filter(|known| pattern.matches(known.as_str()));
            let meant = known().filter(|known| {
                let exact = known.as_str() == pattern.as_str();
                known.is_thin() == thin && !known.is_legacy() && (!known.is_preview() || exact)
            });
            types.names.extend(meant.map(|known| known.as_str().to_owned()));
            // A name that is newer than this crate.
            if known().next().is_none() && EventType::from(pattern.as_str()).is_thin() == thin {
                types.names.insert(pattern.as_str().to_owned());
            }
        }
        types
    }

    /// The types of these names.
    pub(super) fn named<S: AsRef<str>>(names: &[S], thin: bool) -> Self {
        let mut types = Self {
            all: false,
            names: BTreeSet::new(),
        };
        for name in names.iter().map(AsRef::as_ref) {
            match name {
                "*" => types.take_all(thin),
                name => _ = types.names.insert(name.to_owned()),
            }
        }
        types
    }

    /// Thin destinations take no `*`: theirs are spelt out.
    fn take_all(&mut self, thin: bool) {
        self.all |= !thin;
        self.names
            .extend(stable(thin).map(|known| known.as_str().to_owned()));
    }

    /// As Stripe takes them.
    pub(super) fn to_enable(&self) -> Vec<String> {
        match self.all {
            true => vec!["*".to_owned()],
            false => self.names.iter().cloned().collect(),
        }
    }

    /// Those that are missing in `sent`.
    pub(super) fn missing_in(&self, sent: &Self) -> Vec<String> {
        match sent.all {
            // `*` leaves out what must be named: only what is newer than this crate or in preview can be that.
            true => Vec::new(),
            false => self.names.difference(&sent.names).cloned().collect(),
        }
    }

    /// The types of `sent` that nobody wants.
    pub(super) fn unused_of(&self, sent: &Self) -> Vec<String> {
        match self.all {
            true => Vec::new(),
            false => sent.names.difference(&self.names).cloned().collect(),
        }
    }

    /// The names that this version of the crate does not know, each with the known one that looks most like it.
    pub(super) fn unknown(&self) -> Vec<(String, &'static str)> {
        let unknown = self
            .names
            .iter()
            .filter(|name| !EventType::from(name.as_str()).is_known());
        unknown
            .map(|name| (name.clone(), pattern::nearest(name)))
            .collect()
    }

    /// The names that are of the other family.
    pub(super) fn of_other_family(&self, thin: bool) -> Vec<String> {
        let others = self.names.iter().filter(|name| {
            let known = EventType::from(name.as_str());
            known.is_known() && known.is_thin() != thin
        });
        others.cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Event, EventNotification};
    use crate::handler::{Context, HandlerResult};

    fn snapshot(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    fn both(_: Delivery, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    #[test]
    fn a_handler_asks_for_the_types_of_its_family_alone() {
        let registry = Registry::builder()
            .on("invoice.paid", snapshot)
            .on("v2.core.event_destination.ping", thin)
            .build()
            .unwrap();
        assert_eq!(Types::registered(&registry, false).to_enable(), ["invoice.paid"]);
        assert_eq!(
            Types::registered(&registry, true).to_enable(),
            ["v2.core.event_destination.ping"]
        );

        let registry = Registry::builder().on("*", snapshot).build().unwrap();
        assert_eq!(Types::registered(&registry, false).to_enable(), ["*"]);
        assert_eq!(Types::registered(&registry, true).to_enable(), [""; 0]);

        let registry = Registry::builder().on("*", both).build().unwrap();
        assert_eq!(Types::registered(&registry, false).to_enable(), ["*"]);
        let spelt_out = Types::registered(&registry, true).to_enable();
        assert!(
            spelt_out.len() > 20
                && spelt_out
                    .iter()
                    .all(|name| EventType::from(name.as_str()).is_thin())
        );
    }

    #[test]
    fn prefixes_are_spelt_out_without_names_that_stripe_refuses() {
        let registry = Registry::builder()
            .on("customer.subscription", snapshot)
            .on("bitcoin", snapshot)
            .on_new("brand.new", snapshot)
            .build()
            .unwrap();
        let types = Types::registered(&registry, false);
        assert!(types.names.contains("customer.subscription.deleted") && types.names.contains("brand.new"));
        assert!(!types.names.iter().any(|name| name.starts_with("bitcoin")));
        assert_eq!(types.unknown()[0].0, "brand.new");
    }

    #[test]
    fn a_star_is_compared_by_what_it_stands_for() {
        let (star, two) = (
            Types::named(&["*"], false),
            Types::named(&["invoice.paid", "payout.paid"], false),
        );
        assert_eq!(two.missing_in(&star), [""; 0]);
        let unused = two.unused_of(&star);
        assert!(unused.len() > 200 && !unused.contains(&"invoice.paid".to_owned()));
        assert_eq!(star.missing_in(&two), unused);
        assert_eq!(star.unused_of(&two), [""; 0]);
        assert!(Types::named(&["*"], true).of_other_family(true).is_empty());
        assert_eq!(two.of_other_family(true), ["invoice.paid", "payout.paid"]);
    }
}
