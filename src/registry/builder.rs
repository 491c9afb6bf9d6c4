//! Putting a registry together.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::check::{Fault, fault};
use super::error::RegistryError;
use super::paths::check_paths;
use super::{Block, DEFAULT_GROUP, DEFAULT_HANDLER_TIMEOUT, Entry, Filter, Made, Registry, reach};
use crate::clock::{Clock, SystemClock};
use crate::event::{Delivery, is_without_identity};
use crate::handler::{EventArgument, FamilyMethod, IntoHandler, Options, StateMap};
use crate::object::EventType;
use crate::pattern::Pattern;

/// Builds a [`Registry`].
#[must_use]
pub struct RegistryBuilder {
    states: StateMap,
    /// Modules whose linked blocks are wanted; an empty text wants all.
    modules: Vec<String>,
    explicit: Vec<Entry>,
    without: Vec<String>,
    required: Vec<String>,
    fallback: Option<Entry>,
    filter: Option<Filter>,
    clock: Arc<dyn Clock>,
    timeout: Option<Duration>,
    /// The first mistake, reported by `build`.
    mistake: Option<RegistryError>,
    #[cfg(feature = "mirror")]
    companions: Vec<super::Companion>,
}

impl Default for RegistryBuilder {
    fn default() -> Self {
        Self {
            states: StateMap::default(),
            modules: Vec::new(),
            explicit: Vec::new(),
            without: Vec::new(),
            required: Vec::new(),
            fallback: None,
            filter: None,
            clock: Arc::new(SystemClock),
            timeout: Some(DEFAULT_HANDLER_TIMEOUT),
            mistake: None,
            #[cfg(feature = "mirror")]
            companions: Vec::new(),
        }
    }
}

impl RegistryBuilder {
    /// Gives a state to the handlers that ask for its type. One value per type; the last one stays.
    pub fn state<S: Send + Sync + 'static>(mut self, state: S) -> Self {
        self.states.insert(state);
        self
    }

    /// Takes every handler that [`on!`](crate::on) registered anywhere in the program.
    ///
    /// A crate that nothing refers to is not linked, and its handlers are not there: guard the ones that matter
    /// with [`require`](Self::require).
    pub fn linked(self) -> Self {
        self.linked_from("")
    }

    /// Takes the handlers that [`on!`](crate::on) registered in that module (`my_crate::billing`) and below.
    pub fn linked_from(mut self, module: impl Into<String>) -> Self {
        self.modules.push(module.into());
        self
    }

    /// Registers a handler for a pattern.
    ///
    /// [`build`](Self::build) refuses a pattern that no known event matches or whose events the handler cannot take.
    pub fn on<M, H: IntoHandler<M>>(self, pattern: &str, handler: H) -> Self {
        self.add(pattern, handler, true)
    }

    /// Registers a handler for a pattern whose events may be newer than this crate. The handler should take any
    /// object.
    pub fn on_new<M, H: IntoHandler<M>>(self, pattern: &str, handler: H) -> Self {
        self.add(pattern, handler, false)
    }

    /// Registers the methods of a family handler: `.family(family::customer::all(CrmSync))`.
    pub fn family(mut self, methods: Vec<FamilyMethod>) -> Self {
        self.explicit.extend(methods.into_iter().map(entry_of_method));
        self
    }

    /// Leaves out a handler, linked or explicit.
    ///
    /// `name`: the whole name or some whole segments of it (`audit`, `billing::audit`, `CrmSync::created`).
    pub fn without(mut self, name: impl Into<String>) -> Self {
        self.without.push(name.into());
        self
    }

    /// Refuses to build if an event that matches reaches no handler. Handlers that take every event do not count.
    ///
    /// For a prefix every event below it must reach one. Legacy, preview and thin names do not count there; of a prefix that
    /// has no others, one must.
    pub fn require(mut self, pattern: impl Into<String>) -> Self {
        self.required.push(pattern.into());
        self
    }

    /// Registers the handler for events that reach no other. [`EventType::is_known`] tells it whether the type is
    /// new or only not handled.
    pub fn fallback<M, H: IntoHandler<M>>(mut self, handler: H) -> Self {
        let (handler, options) = handler.into_handler();
        self.fallback = Some(entry(vec![Pattern::ALL], handler, options));
        self
    }

    /// Drops deliveries before any handler sees them: those for which the condition is false are answered 2xx.
    pub fn filter(mut self, condition: impl Fn(&Delivery) -> bool + Send + Sync + 'static) -> Self {
        self.filter = Some(Box::new(condition));
        self
    }

    /// Sets the clock that handlers and the receiver read.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets how long one handler may run, where the adapter brings a timer; `None` for no limit. Default 30 s.
    pub fn handler_timeout(mut self, limit: Option<Duration>) -> Self {
        self.timeout = limit;
        self
    }

    /// Builds the registry.
    ///
    /// # Errors
    /// [`RegistryError`] for the first mistake found: a pattern that is none or fits no known event, a handler whose
    /// object does not fit, a missing state, a name given twice, a path of
    /// [`when_changed`](crate::HandlerExt::when_changed) that leads nowhere, a required event without handler.
    pub fn build(self) -> Result<Registry, RegistryError> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        let mut entries = Vec::new();
        for block in linked(&self.modules) {
            for route in block.routes {
                match (route.make)() {
                    Made::One(handler, options) => {
                        let patterns = route.patterns.iter().map(|text| Pattern::new(text)).collect();
                        entries.push(Entry {
                            new: route.new,
                            ..entry(patterns, handler, options)
                        });
                    }
                    Made::Family(methods) => entries.extend(methods.into_iter().map(entry_of_method)),
                }
            }
        }
        entries.extend(self.explicit);
        for name in &self.without {
            let before = entries.len();
            entries.retain(|entry| !is_named(&entry.name, name));
            if entries.len() == before {
                return Err(RegistryError::NoSuchHandler { name: name.clone() });
            }
        }
        let (entries, mut taken) = merge(entries)?;
        let mut fallback = self.fallback;
        if let Some(fallback) = fallback
            .as_mut()
            .filter(|fallback| fallback.options.is_nameless())
        {
            fallback.tell_apart_from(&mut taken)?;
        }
        if entries.len() > usize::from(u16::MAX) {
            return Err(RegistryError::TooMany);
        }
        for entry in entries.iter().chain(&fallback) {
            let (id, state) = entry.handler.state();
            if !self.states.contains(id) {
                return Err(RegistryError::MissingState {
                    handler: entry.name.to_string(),
                    state,
                });
            }
        }
        for entry in entries.iter().filter(|entry| entry.options.latest_only) {
            let named = entry
                .patterns
                .iter()
                .map(|pattern| EventType::from(pattern.as_str()));
            if let Some(event) = named.into_iter().find(is_without_identity) {
                return Err(RegistryError::NoIdentity {
                    handler: entry.name.to_string(),
                    event: event.to_string(),
                });
            }
        }
        for entry in entries.iter().chain(&fallback) {
            check_paths(entry)?;
        }
        for required in &self.required {
            check_required(required, &entries)?;
        }
        let reach = EventType::known()
            .map(|known| reach(&entries, known.as_str()).into())
            .collect();
        Ok(Registry {
            entries,
            reach,
            fallback,
            filter: self.filter,
            states: self.states,
            clock: self.clock,
            timeout: self.timeout,
            #[cfg(feature = "mirror")]
            companions: self.companions,
        })
    }

    /// Registers one handler for several patterns.
    #[cfg(feature = "mirror")]
    pub(crate) fn on_each<M, H: IntoHandler<M>>(mut self, patterns: Vec<Pattern>, handler: H) -> Self {
        let (handler, options) = handler.into_handler();
        self.explicit.push(entry(patterns, handler, options));
        self
    }

    #[cfg(feature = "mirror")]
    pub(crate) fn companion(mut self, companion: super::Companion) -> Self {
        self.companions.push(companion);
        self
    }

    fn add<M, H: IntoHandler<M>>(mut self, text: &str, handler: H, known: bool) -> Self {
        let (handler, options) = handler.into_handler();
        let pattern = match text.parse::<Pattern>() {
            Ok(pattern) => pattern,
            Err(error) => {
                self.mistake.get_or_insert(error.into());
                return self;
            }
        };
        let entry = Entry {
            new: !known,
            ..entry(vec![pattern], handler, options)
        };
        if known {
            let (family, objects) = (
                <H::Argument as EventArgument>::FAMILY,
                <H::Argument as EventArgument>::OBJECTS,
            );
            let mistake = fault(text, family, objects).map(|fault| match fault {
                Fault::Unknown { nearest } => RegistryError::UnknownEvent {
                    pattern: text.to_owned(),
                    nearest,
                },
                Fault::Misfit { event, .. } | Fault::Family { event } => RegistryError::Misfit {
                    handler: entry.name.to_string(),
                    pattern: text.to_owned(),
                    event,
                },
            });
            self.mistake = self.mistake.or(mistake);
        }
        self.explicit.push(entry);
        self
    }
}

impl fmt::Debug for RegistryBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let explicit: Vec<_> = self.explicit.iter().map(|entry| &entry.name).collect();
        f.debug_struct("RegistryBuilder")
            .field("linked_from", &self.modules)
            .field("explicit", &explicit)
            .finish_non_exhaustive()
    }
}

fn entry(patterns: Vec<Pattern>, handler: Box<dyn crate::handler::ErasedHandler>, options: Options) -> Entry {
    Entry {
        name: options.name.as_deref().unwrap_or(options.type_name).into(),
        group: options.group.as_deref().unwrap_or(DEFAULT_GROUP).into(),
        patterns,
        new: false,
        options,
        handler,
    }
}

fn entry_of_method(method: FamilyMethod) -> Entry {
    let name = format!("{}::{}", method.type_name, method.method);
    let options = Options {
        type_name: method.type_name,
        name: Some(name),
        method_of: Some(method.pattern),
        stateless: method.stateless,
        ..Options::of::<()>()
    };
    entry(vec![Pattern::new(method.pattern)], method.handler, options)
}

/// The blocks of the wanted modules. The linker's order is undefined, so they are sorted by where they stand.
fn linked(modules: &[String]) -> Vec<&'static Block> {
    let wanted = |module: &str| {
        modules.iter().any(|wanted| {
            module
                .strip_prefix(&**wanted)
                .is_some_and(|rest| wanted.is_empty() || rest.is_empty() || rest.starts_with("::"))
        })
    };
    let mut blocks: Vec<_> = inventory::iter::<Block>
        .into_iter()
        .filter(|block| wanted(block.module))
        .collect();
    blocks.sort_by_key(|block| (block.file, block.line, block.column));
    blocks
}

/// True if `wanted` is the name or a run of whole segments of it.
fn is_named(name: &str, wanted: &str) -> bool {
    name == wanted
        || name.match_indices(wanted).any(|(at, _)| {
            let (before, after) = (&name[..at], &name[at + wanted.len()..]);
            !wanted.is_empty()
                && (before.is_empty() || before.ends_with("::"))
                && (after.is_empty() || after.starts_with("::"))
        })
}

/// Makes one handler of several registrations of the same function, and refuses other names given twice.
fn merge(entries: Vec<Entry>) -> Result<(Vec<Entry>, Taken), RegistryError> {
    let mut merged: Vec<Entry> = Vec::with_capacity(entries.len());
    let mut taken = Taken::default();
    let mut places: HashMap<_, Vec<usize>> = HashMap::new();
    for mut entry in entries {
        // The others are the same as nobody, and there may be many of one type.
        let key = entry.is_plain().then(|| entry.handler.identity());
        let known = key.and_then(|key| places.get(&key));
        let same = known.and_then(|places| {
            let mut places = places.iter().copied();
            places.find(|place| merged[*place].is_same_function(&entry))
        });
        match same {
            Some(place) => {
                let earlier = &mut merged[place];
                for pattern in entry.patterns {
                    if !earlier.patterns.contains(&pattern) {
                        earlier.patterns.push(pattern);
                    }
                }
            }
            None => {
                entry.tell_apart_from(&mut taken)?;
                taken.add(&entry);
                if let Some(key) = key {
                    places.entry(key).or_default().push(merged.len());
                }
                merged.push(entry);
            }
        }
    }
    Ok((merged, taken))
}

/// The names that handlers have, and what decides how their namesakes are told apart.
#[derive(Default)]
struct Taken {
    names: HashSet<Arc<str>>,
    types: HashMap<&'static str, Namesakes>,
}

/// Handlers whose types have one name: closures of a function, methods of one family handler.
#[derive(Default)]
struct Namesakes {
    /// The events of methods.
    methods: HashSet<&'static str>,
    /// True if a closure among them takes the newest state only.
    latest_only: bool,
    /// The last number that a closure was given: those below are taken.
    number: usize,
}

impl Taken {
    fn add(&mut self, entry: &Entry) {
        self.names.insert(Arc::clone(&entry.name));
        let options = &entry.options;
        let namesakes = self.types.entry(options.type_name).or_default();
        namesakes.methods.extend(options.method_of);
        namesakes.latest_only |= options.is_nameless() && options.latest_only;
    }
}

impl Entry {
    /// True for a handler without data under its type's name, as a function: registered again it is the same handler.
    fn is_plain(&self) -> bool {
        self.options.stateless && !self.options.explicitly_named
    }

    fn is_same_function(&self, other: &Self) -> bool {
        let (own, others) = (&self.options, &other.options);
        self.is_plain()
            && other.is_plain()
            && self.handler.identity() == other.handler.identity()
            && own.method_of == others.method_of
            && own.place == others.place
            && own.latest_only == others.latest_only
            && own.with_current == others.with_current
            && self.group == other.group
    }

    /// Gives another name to a handler whose name is taken, where nobody chose it: a closure has its function's, and two
    /// families may have methods of one name.
    fn tell_apart_from(&mut self, taken: &mut Taken) -> Result<(), RegistryError> {
        if !taken.names.contains(&self.name) {
            return Ok(());
        }
        let own = &self.options;
        let namesakes = taken.types.entry(own.type_name).or_default();
        let name = match own.method_of {
            Some(event) => {
                Some(format!("{}::{event}", own.type_name)).filter(|_| !namesakes.methods.contains(event))
            }
            // A number changes with the closures before it, and what was applied last is kept under the name.
            None if own.is_nameless() && !own.latest_only && !namesakes.latest_only => {
                let mut numbered = (namesakes.number.max(1) + 1..)
                    .map(|number| (number, format!("{}#{number}", own.type_name)));
                numbered
                    .find(|(_, name)| !taken.names.contains(&**name))
                    .map(|(number, name)| {
                        namesakes.number = number;
                        name
                    })
            }
            None => None,
        };
        match name.filter(|name| !taken.names.contains(&**name)) {
            Some(name) => self.name = name.into(),
            None => {
                let name = self.name.to_string();
                return Err(RegistryError::DuplicateName { name });
            }
        }
        Ok(())
    }
}

fn check_required(text: &str, entries: &[Entry]) -> Result<(), RegistryError> {
    let pattern: Pattern = text.parse()?;
    let reached = |event: &str| {
        entries
            .iter()
            .flat_map(|entry| &entry.patterns)
            .any(|pattern| *pattern != Pattern::ALL && pattern.matches(event))
    };
    let missing = |event: &str| {
        Err(RegistryError::NoHandler {
            event: event.to_owned(),
        })
    };
    let (mut known, mut ordinary) = (Vec::new(), false);
    for event in EventType::known().filter(|known| pattern.matches(known.as_str())) {
        let name = event.as_str();
        if name == text || !(event.is_legacy() || event.is_preview() || event.is_thin()) {
            ordinary = true;
            if !reached(name) {
                return missing(name);
            }
        }
        known.push(event);
    }
    // None that everybody is sent, or none known to this crate: then one of them, or the name itself.
    if !ordinary && !reached(text) && !known.iter().any(|event| reached(event.as_str())) {
        return missing(text);
    }
    Ok(())
}
