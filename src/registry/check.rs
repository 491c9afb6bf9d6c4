//! What [`on!`](crate::on) checks while the program compiles, and the builder when it builds.

use crate::generated::EVENTS;
use crate::handler::kind::Family;
use crate::handler::{EventArgument, IntoHandler};
use crate::object::Class;
use crate::pattern;

/// A mistake in a handler's pattern.
pub(crate) enum Fault {
    /// No known event matches.
    Unknown { nearest: &'static str },
    /// This event matches and carries an object that the handler does not take.
    Misfit {
        event: &'static str,
        kind: Option<&'static str>,
    },
    /// Only events of the other family match.
    Family { event: &'static str },
}

/// The first thing wrong with a pattern for a handler of that family and those kinds of object.
pub(crate) const fn fault(text: &str, family: Family, objects: &[&str]) -> Option<Fault> {
    if !pattern::is_known(text) {
        return Some(Fault::Unknown {
            nearest: pattern::nearest(text),
        });
    }
    let mut other_family = None;
    let mut any = false;
    let mut i = 0;
    while i < EVENTS.len() {
        let event = &EVENTS[i];
        if pattern::matches(text, event.name) {
            let fits = match family {
                Family::Both => true,
                Family::Thin => matches!(event.class, Class::Thin),
                Family::Snapshot => !matches!(event.class, Class::Thin),
            };
            if !fits {
                other_family = Some(event.name);
            } else {
                any = true;
                if !objects.is_empty()
                    && let Some(kind) = uncovered(objects, event.kinds)
                {
                    return Some(Fault::Misfit {
                        event: event.name,
                        kind,
                    });
                }
            }
        }
        i += 1;
    }
    match other_family {
        Some(event) if !any => Some(Fault::Family { event }),
        _ => None,
    }
}

/// A kind that the event may carry and that is none of the handler's; `Some(None)` if nobody knows what it carries.
const fn uncovered(objects: &[&str], kinds: &[&'static str]) -> Option<Option<&'static str>> {
    let mut i = 0;
    while i < kinds.len() {
        let mut found = false;
        let mut j = 0;
        while j < objects.len() {
            if same(objects[j].as_bytes(), kinds[i].as_bytes()) {
                found = true;
            }
            j += 1;
        }
        if !found {
            return Some(Some(kinds[i]));
        }
        i += 1;
    }
    if kinds.is_empty() { Some(None) } else { None }
}

const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Stops the compiler if the pattern is misspelt or its events do not fit the handler.
#[doc(hidden)]
pub const fn check<M, H: IntoHandler<M>>(text: &'static str, _: fn() -> H) {
    pattern::require_form(text);
    let family = <H::Argument as EventArgument>::FAMILY;
    let objects = <H::Argument as EventArgument>::OBJECTS;
    let message = match fault(text, family, objects) {
        None => return,
        Some(Fault::Unknown { nearest }) => Message::new()
            .push("no Stripe event matches `")
            .push(text)
            .push("`; did you mean `")
            .push(nearest)
            .push("`? (a name newer than this crate: `new \"")
            .push(text)
            .push("\" => …`)"),
        Some(Fault::Misfit { event, kind }) => subject(text, event)
            .push(match kind {
                Some(_) => " carries a `",
                None => " carries an object that has no type here",
            })
            .push(match kind {
                Some(kind) => kind,
                None => "",
            })
            .push(match kind {
                Some(_) => {
                    "`, which the handler does not take; narrow the pattern, or take `Event` (any object)"
                }
                None => "; take `Event` (any object)",
            }),
        Some(Fault::Family { event }) => subject(text, event).push(match family {
            Family::Thin => " is a snapshot event; take `Event` instead of `EventNotification`",
            Family::Snapshot | Family::Both => {
                " is a thin event; take `EventNotification` instead of `Event`"
            }
        }),
    };
    panic!("{}", message.as_str())
}

/// The event, and the pattern that led to it if that is not its name.
const fn subject(text: &str, event: &str) -> Message {
    if same(text.as_bytes(), event.as_bytes()) {
        Message::new().push("`").push(event).push("`")
    } else {
        Message::new()
            .push("`")
            .push(text)
            .push("` also matches `")
            .push(event)
            .push("`, and that")
    }
}

/// Stops the compiler if a `new` pattern is given to a handler of one kind of object: nobody knows yet what the
/// event will carry.
#[doc(hidden)]
pub const fn check_new<M, H: IntoHandler<M>>(text: &'static str, _: fn() -> H) {
    pattern::require_form(text);
    if !<H::Argument as EventArgument>::OBJECTS.is_empty() {
        panic!("a `new` pattern needs a handler of any object: take `Event` or `Event<Object>`")
    }
}

/// A message put together while the program compiles.
struct Message {
    text: [u8; 320],
    length: usize,
}

impl Message {
    const fn new() -> Self {
        Self {
            text: [0; 320],
            length: 0,
        }
    }

    const fn push(mut self, part: &str) -> Self {
        let part = part.as_bytes();
        let mut i = 0;
        while i < part.len() && self.length < self.text.len() {
            self.text[self.length] = part[i];
            self.length += 1;
            i += 1;
        }
        self
    }

    const fn as_str(&self) -> &str {
        match std::str::from_utf8(self.text.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "the pattern does not fit the handler",
        }
    }
}

#[cfg(all(test, feature = "families"))]
mod tests {
    use super::*;
    use crate::object::Customer;
    use crate::{Context, Event, EventNotification, HandlerResult};

    fn any(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    fn customer(_: Event<Customer>, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    /// The message that the compiler would print.
    fn said(check: impl FnOnce() + std::panic::UnwindSafe) -> Option<String> {
        let panic = std::panic::catch_unwind(check).err()?;
        Some(crate::rt::panic_text(&*panic).to_owned())
    }

    #[test]
    fn a_pattern_that_fits_is_silent() {
        assert_eq!(said(|| check("customer.updated", || customer)), None);
        assert_eq!(said(|| check("customer", || any)), None);
        assert_eq!(said(|| check("v1.customer.updated", || thin)), None);
        assert_eq!(said(|| check_new("customer.merged", || any)), None);
    }

    #[test]
    fn a_pattern_that_does_not_fit_is_explained() {
        let misspelt = "no Stripe event matches `customer.update`; did you mean `customer.updated`? (a name newer than this \
                        crate: `new \"customer.update\" => …`)";
        assert_eq!(
            said(|| check("customer.update", || any)).as_deref(),
            Some(misspelt)
        );
        let other = "`plan.created` carries a `plan`, which the handler does not take; narrow the pattern, or take `Event` (any \
                     object)";
        assert_eq!(
            said(|| check("plan.created", || customer)).as_deref(),
            Some(other)
        );
        let prefix = said(|| check("customer", || customer)).unwrap();
        assert!(
            prefix.starts_with("`customer` also matches `customer."),
            "{prefix}"
        );
        let family = "`customer.updated` is a snapshot event; take `Event` instead of `EventNotification`";
        assert_eq!(
            said(|| check("customer.updated", || thin)).as_deref(),
            Some(family)
        );
        let family = "`v1.customer.updated` is a thin event; take `EventNotification` instead of `Event`";
        assert_eq!(
            said(|| check("v1.customer.updated", || any)).as_deref(),
            Some(family)
        );
        let new = "a `new` pattern needs a handler of any object: take `Event` or `Event<Object>`";
        assert_eq!(
            said(|| check_new("customer.merged", || customer)).as_deref(),
            Some(new)
        );
    }

    #[test]
    fn a_message_longer_than_its_room_is_cut() {
        let message = Message::new().push(&"a".repeat(319)).push("bc");
        assert_eq!(message.as_str(), format!("{}b", "a".repeat(319)));
        assert_eq!(Message::new().as_str(), "");
    }

    #[test]
    fn names_are_the_same_only_whole() {
        assert!(same(b"plan", b"plan") && same(b"", b""));
        assert!(!same(b"plan", b"plaN") && !same(b"plan", b"plans") && !same(b"Plan", b"plan"));
    }
}
