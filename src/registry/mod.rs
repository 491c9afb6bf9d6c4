//! Which handlers there are, and in what order an event reaches them.
//!
//! [`on!`](crate::on) leaves one entry per block in a list that the linker gathers; [`RegistryBuilder::on`] adds
//! handlers by hand. [`RegistryBuilder::build`] puts both into one order and works out, once for every known event
//! type, which handlers it reaches: dispatching looks that up and calls them one after the other (`dispatch.rs`).
//!
//! The order for an event is: `*`, then prefixes from short to long, then the exact name; inside one pattern the
//! order of registration (file, line, column of the block, place in it; handlers added by hand come last, in the
//! order of the calls). [`HandlerExt::before`](crate::HandlerExt::before) and
//! [`after`](crate::HandlerExt::after) move a handler to the front or the end of that.

mod builder;
mod check;
mod dispatch;
mod error;
#[cfg(feature = "_operate")]
mod explain;
mod guard;
mod macros;
mod paths;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::clock::Clock;
use crate::event::Delivery;
use crate::handler::{Erased, FamilyMethod, IntoHandler, Options, StateMap};
use crate::object::EventType;
use crate::pattern::Pattern;

pub use self::builder::RegistryBuilder;
#[doc(hidden)]
pub use self::check::{check, check_new};
pub use self::dispatch::{Dispatch, Report};
pub use self::error::RegistryError;
#[cfg(feature = "_operate")]
pub(crate) use self::explain::Explained;

/// The default limit of one handler's running time, 30 s, where the adapter brings a timer. Without an inbox the receiver's
/// deadline for all handlers of a delivery is the shorter limit: see
/// [`DEFAULT_DEADLINE`](crate::receiver::DEFAULT_DEADLINE).
pub const DEFAULT_HANDLER_TIMEOUT: Duration = Duration::from_secs(30);

/// One [`on!`](crate::on) block, as the linker gathers it: data only, nothing runs before `main`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Block {
    pub module: &'static str,
    pub file: &'static str,
    pub line: u32,
    pub column: u32,
    pub routes: &'static [Route],
}

inventory::collect!(Block);

/// One line of an [`on!`](crate::on) block.
#[doc(hidden)]
#[derive(Debug)]
pub struct Route {
    pub patterns: &'static [&'static str],
    /// True if the patterns may match events that are newer than this crate.
    pub new: bool,
    pub make: fn() -> Made,
}

/// The value of a route's expression, made when a registry is built.
#[doc(hidden)]
#[allow(missing_debug_implementations)]
pub enum Made {
    #[allow(private_interfaces)]
    One(Box<dyn crate::handler::ErasedHandler>, Options),
    Family(Vec<FamilyMethod>),
}

impl Made {
    pub fn one<M, H: IntoHandler<M>>(handler: H) -> Self {
        let (handler, options) = handler.into_handler();
        Self::One(handler, options)
    }

    pub fn family(methods: Vec<FamilyMethod>) -> Self {
        Self::Family(methods)
    }
}

/// A registered handler.
struct Entry {
    name: Arc<str>,
    group: Arc<str>,
    patterns: Vec<Pattern>,
    /// True if a pattern may match events that are newer than this crate.
    new: bool,
    options: Options,
    handler: Box<dyn Erased>,
}

impl Entry {
    /// The handler's position in the order of calls for an event; `None` if no pattern matches.
    fn rank(&self, event_type: &str) -> Option<(i32, (usize, bool))> {
        let rank = self
            .patterns
            .iter()
            .filter(|p| p.matches(event_type))
            .map(|p| p.rank(event_type))
            .min()?;
        Some((self.options.place.key(), rank))
    }
}

type Filter = Box<dyn Fn(&Delivery) -> bool + Send + Sync>;

/// The handlers of an application and the state they share.
///
/// Built once at start; several registries in one process share nothing but what [`on!`](crate::on) linked, and
/// that only if they ask for it.
///
/// ```
/// use stripe_webhooks::{Context, Event, HandlerResult, Registry};
///
/// fn audit(event: Event, _: Context<'_>) -> HandlerResult { println!("{}", event.id()); Ok(()) }
///
/// let registry = Registry::builder().on("customer", audit).build()?;
/// assert_eq!(registry.handlers_for("customer.subscription.updated").count(), 1);
/// # Ok::<(), stripe_webhooks::RegistryError>(())
/// ```
pub struct Registry {
    entries: Vec<Entry>,
    /// The entries that each known event type reaches, in order; by the type's index.
    reach: Vec<Box<[u16]>>,
    fallback: Option<Entry>,
    filter: Option<Filter>,
    states: StateMap,
    clock: Arc<dyn Clock>,
    timeout: Option<Duration>,
    #[cfg(feature = "mirror")]
    companions: Vec<Companion>,
}

/// Something that another part of this crate keeps with a registry, for the surroundings in which it runs.
#[cfg(feature = "mirror")]
pub(crate) type Companion = Arc<dyn std::any::Any + Send + Sync>;

impl Registry {
    /// Starts an empty registry.
    pub fn builder() -> RegistryBuilder {
        RegistryBuilder::default()
    }

    /// The names of all handlers, in the order of registration.
    pub fn handlers(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| &*entry.name)
    }

    /// The names of the handlers that an event of this type may reach, in the order of their calls. Which of them
    /// run is also a matter of the event's family and of filters.
    pub fn handlers_for(&self, event_type: &str) -> impl Iterator<Item = &str> {
        let indices = self.indices(&EventType::from(event_type)).into_owned();
        indices
            .into_iter()
            .map(|index| &*self.entries[usize::from(index)].name)
    }

    /// Every handler with its patterns.
    pub fn routes(&self) -> impl Iterator<Item = RouteInfo<'_>> {
        self.entries.iter().map(|entry| RouteInfo {
            name: &entry.name,
            group: &entry.group,
            patterns: &entry.patterns,
        })
    }

    /// The groups that handlers are in; at least `default`.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let mut groups: BTreeSet<&str> = self.entries.iter().map(|entry| &*entry.group).collect();
        groups.extend(self.fallback.as_ref().map(|fallback| &*fallback.group));
        groups.insert(DEFAULT_GROUP);
        groups.into_iter()
    }

    /// The groups that must run an event of this type; the fallback's where no handler takes it. May be empty.
    pub fn groups_for(&self, event_type: &str) -> Vec<&str> {
        let indices = self.indices(&EventType::from(event_type)).into_owned();
        let mut groups: BTreeSet<&str> = indices
            .iter()
            .map(|index| &*self.entries[usize::from(*index)].group)
            .collect();
        // The fallback may run although handlers are there: those that take the other family of events only.
        groups.extend(self.fallback.as_ref().map(|fallback| &*fallback.group));
        groups.into_iter().collect()
    }

    /// The handlers of a group that want the newest state only, for events of this type.
    #[cfg(feature = "inbox")]
    pub(crate) fn latest_only(&self, event_type: &str, group: &str) -> Vec<String> {
        let indices = self.indices(&EventType::from(event_type)).into_owned();
        let entries = indices.iter().map(|index| &self.entries[usize::from(*index)]);
        entries
            .chain(self.fallback.as_ref().filter(|_| indices.is_empty()))
            .filter(|e| e.options.latest_only && *e.group == *group)
            .map(|e| e.name.to_string())
            .collect()
    }

    /// The handlers of a group that an event of this type may reach, the fallback included: it runs although handlers are
    /// there, where those take the other family of events only.
    #[cfg(feature = "inbox")]
    pub(crate) fn handlers_in(&self, event_type: &str, group: &str) -> Vec<String> {
        let indices = self.indices(&EventType::from(event_type)).into_owned();
        let entries = indices.iter().map(|index| &self.entries[usize::from(*index)]);
        entries
            .chain(&self.fallback)
            .filter(|e| *e.group == *group)
            .map(|e| e.name.to_string())
            .collect()
    }

    /// As [`routes`](Self::routes), with the fallback.
    #[cfg(feature = "inbox")]
    pub(crate) fn all_routes(&self) -> impl Iterator<Item = RouteInfo<'_>> {
        self.routes().chain(self.fallback.as_ref().map(|entry| RouteInfo {
            name: &entry.name,
            group: &entry.group,
            patterns: &entry.patterns,
        }))
    }

    /// The event types to enable at Stripe: the exact `enabled_events` list, sorted.
    ///
    /// `["*"]` if a handler takes everything. Prefixes are spelled out. Legacy names, which Stripe no longer accepts
    /// there, and names that only preview versions have are left out unless a pattern names them exactly.
    pub fn registered_event_types(&self) -> Vec<&str> {
        let mut types = BTreeSet::new();
        for pattern in self.entries.iter().flat_map(|entry| &entry.patterns) {
            if *pattern == Pattern::ALL {
                return vec!["*"];
            }
            let known = EventType::known().filter(|known| pattern.matches(known.as_str()));
            let mut any = false;
            for known in known {
                any = true;
                let exact = known.as_str() == pattern.as_str();
                if known.is_legacy() || (known.is_preview() && !exact) {
                    continue;
                }
                if let Some(row) = known.row() {
                    types.insert(row.name);
                }
            }
            if !any {
                types.insert(pattern.as_str());
            }
        }
        types.into_iter().collect()
    }

    /// The patterns of the handlers that take deliveries of the same family as this one.
    #[cfg(feature = "endpoints")]
    pub(crate) fn patterns_taking<'r>(&'r self, delivery: &'r Delivery) -> impl Iterator<Item = &'r Pattern> {
        let entries = self.entries.iter().filter(|entry| entry.handler.takes(delivery));
        entries.flat_map(|entry| &entry.patterns)
    }

    /// As [`registered_event_types`](Self::registered_event_types), for the handlers that take thin events, or those that take
    /// snapshot events; `None` for all types.
    #[cfg(feature = "reconcile")]
    pub(crate) fn event_types_of(&self, thin: bool) -> Option<Vec<String>> {
        let sample = match thin {
            true => r#"{"id": "", "object": "v2.core.event", "type": ""}"#,
            false => r#"{"id": "", "object": "event", "type": "", "data": {"object": {}}}"#,
        };
        let sample = Delivery::from_body_without_verification(sample).ok()?;
        let taking = self.entries.iter().filter(|entry| entry.handler.takes(&sample));
        let mut types = BTreeSet::new();
        for pattern in taking.flat_map(|entry| &entry.patterns) {
            if *pattern == Pattern::ALL {
                return None;
            }
            let known: Vec<EventType> = EventType::known()
                .filter(|known| pattern.matches(known.as_str()))
                .collect();
            if known.is_empty() {
                types.insert(pattern.as_str().to_owned());
            }
            let is_exact = |known: &EventType| known.as_str() == pattern.as_str();
            let asked = known
                .iter()
                .filter(|known| !known.is_legacy() && (!known.is_preview() || is_exact(known)));
            types.extend(asked.map(|known| known.as_str().to_owned()));
        }
        types.retain(|name| EventType::from(name.as_str()).is_thin() == thin);
        Some(types.into_iter().collect())
    }

    /// The limit of one handler's running time, where a timer is there; `None` for no limit.
    pub fn handler_timeout(&self) -> Option<Duration> {
        self.timeout
    }

    #[cfg(feature = "mirror")]
    pub(crate) fn companions(&self) -> &[Companion] {
        &self.companions
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    fn indices(&self, event_type: &EventType) -> std::borrow::Cow<'_, [u16]> {
        match event_type
            .index()
            .and_then(|index| self.reach.get(usize::from(index)))
        {
            Some(known) => known[..].into(),
            None => reach(&self.entries, event_type.as_str()).into(),
        }
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry")
            .field("handlers", &self.handlers().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The group of handlers that are put into no other.
pub const DEFAULT_GROUP: &str = "default";

/// A handler and its patterns, as [`Registry::routes`] tells them.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct RouteInfo<'r> {
    /// The handler's name.
    pub name: &'r str,
    /// The group it is in.
    pub group: &'r str,
    /// The patterns that lead to it.
    pub patterns: &'r [Pattern],
}

/// The entries that an event type reaches, in the order of their calls.
fn reach(entries: &[Entry], event_type: &str) -> Vec<u16> {
    let mut reached: Vec<_> = entries
        .iter()
        .zip(0_u16..)
        .filter_map(|(entry, index)| Some((entry.rank(event_type)?, index)))
        .collect();
    reached.sort_unstable();
    reached.into_iter().map(|(_, index)| index).collect()
}
