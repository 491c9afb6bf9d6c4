//! Who runs an event: what is planned, by whom, and when.
//!
//! Processes of several versions share an inbox for minutes or weeks, and no one of them knows all handlers. So each process
//! *announces* its handlers there ([`Route`]: group, name, pattern), and shows every ten seconds that it still has them:
//!
//! 1. An event is recorded for every handler that its process has, and for every one that a worker somewhere has shown within
//!    the last 90 s: one task per group, with the handlers' names as its *plan*.
//! 2. A worker that has all of the planned handlers runs the group as it is now. One that lacks some runs those that it has; the
//!    rest stays, as a generation of its own, for a process that has it, and keeps its place in its lane while such a process lives.
//! 3. What no process has any more leaves its lane and waits ([`TaskState::Unhandled`](super::TaskState::Unhandled)); the
//!    doctor and [`Operator::unhandled`](super::Operator::unhandled) name it, and it goes on once a process has the handler.
//!    A newer handler of the same group and pattern, of a program that has no handler of the old name, is the same handler
//!    renamed: it stands in the old one's place, and of the two only it is planned for.
//! 4. A handler that comes back within seven days is given what was recorded while no process had it; a new one what was
//!    recorded from its announcement on, by whomever.
//! 5. What is older than the handler is run when somebody asks: a second delivery plans groups that have never had the event,
//!    [`Replay`](super::Replay) plans one event or many, for all handlers or one.
//!
//! The rules here are shared by all stores: what differs is where handlers and plans are kept.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, hash_map::Entry},
    sync::Arc,
    time::{Duration, Instant},
};

use sha2::{Digest, Sha256};

use super::{Unhandled, UnhandledWhy, micros};
use crate::pattern::Pattern;

/// A handler as its process announces it: what it is called, in which group it runs, and for which event types.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// The handler group.
    pub group: String,
    /// The handler's registered name: under another name it is another handler.
    pub handler: String,
    /// The event types that reach it.
    pub pattern: Pattern,
}

impl Route {
    /// A handler of a group, and the event types that reach it.
    pub fn new(group: impl Into<String>, handler: impl Into<String>, pattern: Pattern) -> Self {
        Route {
            group: group.into(),
            handler: handler.into(),
            pattern,
        }
    }

    fn is(&self, group: &str, handler: &str) -> bool {
        self.group == group && self.handler == handler
    }

    pub(crate) fn key(&self) -> (&str, &str, &str) {
        (&self.group, &self.handler, self.pattern.as_str())
    }
}

/// The number under which the handlers of a program are kept, and their text: a JSON array of group, name and pattern.
pub(crate) fn program(routes: &[&Route]) -> (i64, String) {
    let rows: BTreeSet<_> = routes.iter().map(|route| route.key()).collect();
    let text = serde_json::to_string(&rows).unwrap_or_default();
    (number(Sha256::new_with_prefix(&text)), text)
}

/// Reads what [`program`] wrote. A pattern that this version cannot read matches nothing it knows, and is left out.
pub(crate) fn routes_from(text: &str) -> Vec<Route> {
    let rows: Vec<(String, String, String)> = serde_json::from_str(text).unwrap_or_default();
    let read = |(group, handler, pattern): (String, String, String)| {
        Some(Route::new(group, handler, pattern.parse().ok()?))
    };
    rows.into_iter().filter_map(read).collect()
}

fn number(hash: Sha256) -> i64 {
    let mut number = [0u8; 8];
    number.copy_from_slice(&hash.finalize()[..8]);
    (i64::from_be_bytes(number) & i64::MAX).max(1)
}

/// The time after it was last shown for which a handler is planned for.
pub(crate) const PLANNED: Duration = Duration::from_secs(90);

/// The time after it was last shown for which a handler counts as there, so that what is planned for it keeps its place.
pub(crate) const LIVING: Duration = Duration::from_secs(60);

/// From when on a handler that comes back has missed events: well before others ceased to plan for it.
pub(crate) const MISSED: Duration = Duration::from_secs(45);

/// The longest absence after which a handler is given what it has missed.
pub(crate) const REMEMBERED: Duration = Duration::from_secs(7 * 86_400);

/// The time after an announcement for which somebody may record an event without having heard of it.
pub(crate) const UNHEARD: Duration = Duration::from_secs(60);

/// The time between two showings.
pub(crate) const SHOW: Duration = Duration::from_secs(10);

/// The greatest age of what is known of others' handlers.
pub(crate) const FRESH: Duration = Duration::from_secs(2);

/// The handlers that a task is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Plan {
    /// Sorted.
    pub(crate) handlers: Vec<String>,
    /// True if the group's others have run, or are not meant: then nothing but these runs.
    pub(crate) only: bool,
}

/// The plan of a task that is for whatever its group has.
pub(crate) const ANY: i64 = 0;

impl Plan {
    pub(crate) fn new(handlers: impl IntoIterator<Item = String>, only: bool) -> Self {
        let sorted: BTreeSet<String> = handlers.into_iter().collect();
        Plan {
            handlers: sorted.into_iter().collect(),
            only,
        }
    }

    /// The number under which it is kept: the same for the same handlers, in every process.
    pub(crate) fn id(&self) -> i64 {
        let mut hash = Sha256::new();
        hash.update([u8::from(self.only)]);
        for name in &self.handlers {
            hash.update((name.len() as u64).to_be_bytes());
            hash.update(name);
        }
        number(hash)
    }

    /// The names as a JSON array.
    pub(crate) fn text(&self) -> String {
        serde_json::Value::from(self.handlers.clone()).to_string()
    }

    pub(crate) fn read(text: &str, only: bool) -> Self {
        Plan::new(
            serde_json::from_str::<Vec<String>>(text).unwrap_or_default(),
            only,
        )
    }
}

/// The part of a task that this process does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Share {
    /// Runs these handlers, all that the group has for `None`; the rest stays for others.
    Run {
        only: Option<Vec<String>>,
        rest: Vec<String>,
    },
    /// Nothing: it has none of the handlers.
    Leave,
}

/// The handlers of one program, as the store keeps them.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) routes: Vec<Route>,
    /// The time when they were first announced, microseconds since the Unix epoch by the store's clock.
    pub(crate) since_us: i64,
    /// The time when they were last shown, by the store's clock.
    pub(crate) seen_us: i64,
    /// The same by this process's clock. `None`: longer ago than this process can say.
    pub(crate) seen: Option<Instant>,
}

/// A handler of this process.
#[derive(Debug, Clone)]
struct Own {
    route: Route,
    at: Instant,
    /// True if a worker of this process runs it; a receiver may announce what others run.
    works: bool,
}

/// The handlers and plans that this process knows of.
#[derive(Debug, Default)]
pub(crate) struct Routes {
    own: Vec<Own>,
    known: Vec<Known>,
    plans: HashMap<i64, Arc<Plan>>,
    /// Of event types that were asked for: groups with the number of their plan.
    by_type: HashMap<String, Arc<[(String, i64)]>>,
    /// Plans that the store does not have yet.
    pub(crate) unsaved: BTreeSet<i64>,
    /// True if own handlers were announced that the store has not heard of.
    pub(crate) unannounced: bool,
    /// The time when the store was last asked, and last shown the own handlers.
    pub(crate) asked: Option<Instant>,
    pub(crate) shown: Option<Instant>,
}

fn within(at: Option<Instant>, limit: Duration) -> bool {
    at.is_some_and(|at| at.elapsed() < limit)
}

impl Routes {
    /// Takes note of this process's handlers.
    pub(crate) fn announce(&mut self, routes: &[Route], works: bool) {
        for route in routes {
            match self.own.iter_mut().find(|own| own.route == *route) {
                Some(own) => {
                    self.unannounced |= works && !own.works;
                    own.works |= works;
                    own.at = Instant::now();
                }
                None => {
                    self.unannounced = true;
                    self.own.push(Own {
                        route: route.clone(),
                        at: Instant::now(),
                        works,
                    });
                }
            }
        }
        if self.unannounced {
            self.by_type.clear();
        }
    }

    /// The handlers that the store knows of.
    pub(crate) fn heard(&mut self, known: Vec<Known>) {
        self.known = known;
        self.by_type.clear();
        self.asked = Some(Instant::now());
    }

    /// Takes note of a plan that the store is yet to keep; its number.
    pub(crate) fn add_plan(&mut self, plan: Plan) -> i64 {
        let id = plan.id();
        if let Entry::Vacant(new) = self.plans.entry(id) {
            new.insert(Arc::new(plan));
            self.unsaved.insert(id);
        }
        id
    }

    /// The plans that the store keeps.
    pub(crate) fn heard_plan(&mut self, id: i64, plan: Plan) {
        self.unsaved.remove(&id);
        self.plans.entry(id).or_insert_with(|| Arc::new(plan));
    }

    pub(crate) fn plan(&self, id: i64) -> Option<Arc<Plan>> {
        self.plans.get(&id).cloned()
    }

    /// Handlers of this process, and whether a worker of it runs them.
    pub(crate) fn own(&self) -> impl Iterator<Item = (&Route, bool)> {
        self.own.iter().map(|own| (&own.route, own.works))
    }

    /// The time since the first of this process's handlers was announced.
    pub(crate) fn age(&self) -> Duration {
        let ages = self.own.iter().map(|own| own.at.elapsed());
        ages.max().unwrap_or_default()
    }

    /// All handlers that this process knows of, whether or not any process has them now.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Route> {
        let known = self.known.iter().flat_map(|known| &known.routes);
        known.chain(self.own.iter().map(|own| &own.route))
    }

    /// The time when a handler of the group was first announced; `None` where the store has not heard of it.
    fn since(&self, group: &str, handler: &str) -> Option<i64> {
        let has = |known: &&Known| known.routes.iter().any(|route| route.is(group, handler));
        self.known.iter().filter(has).map(|known| known.since_us).min()
    }

    /// True if `new` is the handler `old` under another name: newer, of the same pattern, and no program has both.
    fn replaces(&self, group: &str, new: &str, old: &str) -> bool {
        let patterns = |name: &str| -> BTreeSet<&str> {
            let named = self.all().filter(|route| route.is(group, name));
            named.map(|route| route.pattern.as_str()).collect()
        };
        let both = |has: &dyn Fn(&str) -> bool| has(new) && has(old);
        let in_one = self
            .known
            .iter()
            .any(|known| both(&|name| known.routes.iter().any(|route| route.is(group, name))));
        let Some(old_since) = self.since(group, old) else {
            // The store has forgotten it, or has not heard of it: nobody can say.
            return false;
        };
        new != old
            && !in_one
            && self.since(group, new).is_none_or(|since| since > old_since)
            && !patterns(new).is_disjoint(&patterns(old))
    }

    /// Those of these handlers that neither stand among the others nor are one of them under another name.
    pub(crate) fn missing(
        &self,
        group: &str,
        names: BTreeSet<String>,
        others: &BTreeSet<String>,
    ) -> Vec<String> {
        let is_one_of_them = |name: &String| {
            let same =
                |other: &String| self.replaces(group, name, other) || self.replaces(group, other, name);
            others.contains(name) || others.iter().any(same)
        };
        names.into_iter().filter(|name| !is_one_of_them(name)).collect()
    }

    /// Groups that have handlers for this type, each with the names: of this process and of all that are planned for.
    fn handlers(&self, event_type: &str) -> BTreeMap<&str, BTreeSet<&str>> {
        let known = self.known.iter().filter(|known| within(known.seen, PLANNED));
        let routes = known
            .flat_map(|known| &known.routes)
            .chain(self.own.iter().map(|own| &own.route));
        let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for route in routes.filter(|route| route.pattern.matches(event_type)) {
            groups.entry(&route.group).or_default().insert(&route.handler);
        }
        for (group, names) in &mut groups {
            if names.len() > 1 {
                let all = names.clone();
                names.retain(|old| !all.iter().any(|new| self.replaces(group, new, old)));
            }
        }
        groups
    }

    /// Groups that an event of this type is planned for, each with its plan.
    pub(crate) fn planned(&mut self, event_type: &str) -> Arc<[(String, i64)]> {
        /// More types than Stripe has: somebody makes them up.
        const MOST: usize = 4096;
        if let Some(planned) = self.by_type.get(event_type) {
            return planned.clone();
        }
        let groups: Vec<(String, Plan)> = self
            .handlers(event_type)
            .into_iter()
            .map(|(group, names)| {
                (
                    group.to_owned(),
                    Plan::new(names.into_iter().map(str::to_owned), false),
                )
            })
            .collect();
        let planned: Arc<[(String, i64)]> = groups
            .into_iter()
            .map(|(group, plan)| (group, self.add_plan(plan)))
            .collect();
        if self.by_type.len() >= MOST {
            self.by_type.clear();
        }
        self.by_type.insert(event_type.to_owned(), planned.clone());
        planned
    }

    /// The plan of one group for this type; [`ANY`] where no handler of it is known.
    pub(crate) fn planned_for(&mut self, event_type: &str, group: &str) -> i64 {
        let planned = self.planned(event_type);
        let plan = planned.iter().find(|(of, _)| of == group);
        plan.map_or(ANY, |(_, plan)| *plan)
    }

    /// True if a process that lives has a handler of this name in the group.
    fn is_there(&self, group: &str, handler: &str) -> bool {
        let known = self.known.iter().filter(|known| within(known.seen, LIVING));
        known
            .flat_map(|known| &known.routes)
            .chain(
                self.own
                    .iter()
                    .filter(|own| own.works || own.at.elapsed() < LIVING)
                    .map(|own| &own.route),
            )
            .any(|route| route.is(group, handler))
    }

    /// True if a process that lives has one of these handlers.
    pub(crate) fn any_is_there(&self, group: &str, handlers: &[String]) -> bool {
        handlers.iter().any(|handler| self.is_there(group, handler))
    }

    /// Handlers of this group for this type that workers of this process run.
    pub(crate) fn working(&self, event_type: &str, group: &str) -> Vec<String> {
        let here = self
            .own
            .iter()
            .filter(|own| own.works && own.route.group == group);
        let mut names: Vec<String> = here
            .filter(|own| own.route.pattern.matches(event_type))
            .map(|own| own.route.handler.clone())
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// Plans of which this worker's handlers in the group run nothing, while somebody who lives does.
    pub(crate) fn for_others(&self, group: &str, handlers: &[String]) -> Vec<i64> {
        let others = self.plans.iter().filter(|(_, plan)| {
            !plan.handlers.iter().any(|name| handlers.contains(name))
                && self.any_is_there(group, &plan.handlers)
        });
        others.map(|(id, _)| *id).collect()
    }

    /// The part of a task for a process that has these handlers for the event's type; `None`: all that are asked for.
    pub(crate) fn share(&self, plan: i64, has: Option<&[String]>, group: &str) -> Share {
        let all = || Share::Run {
            only: None,
            rest: Vec::new(),
        };
        let Some(has) = has else { return all() };
        let Some(plan) = self.plans.get(&plan) else {
            // A plan that nobody knows is not taken for all that this program has.
            return if has.is_empty() || plan != ANY {
                Share::Leave
            } else {
                all()
            };
        };
        let (mut mine, mut rest) = (Vec::new(), Vec::new());
        for name in &plan.handlers {
            let replacing = |new: &&String| self.replaces(group, new, name);
            match has.iter().find(|new| *new == name) {
                Some(own) => mine.push(own.clone()),
                None if self.is_there(group, name) => rest.push(name.clone()),
                None => match has.iter().find(replacing) {
                    Some(new) => mine.push(new.clone()),
                    None => rest.push(name.clone()),
                },
            }
        }
        if mine.is_empty() {
            return Share::Leave;
        }
        if rest.is_empty() && !plan.only {
            return all();
        }
        Share::Run {
            only: Some(mine),
            rest,
        }
    }

    /// An event that was planned for nobody, and why nobody runs it.
    pub(crate) fn never_planned(&self, event_type: &str, event_id: &str, received_us: i64) -> Unhandled {
        let takes = self.all().filter(|route| route.pattern.matches(event_type));
        let handlers: BTreeSet<String> = takes.map(|route| route.handler.clone()).collect();
        let why = if handlers.is_empty() {
            UnhandledWhy::NoHandler
        } else {
            UnhandledWhy::OlderThanHandler
        };
        let mut one = Unhandled::new(event_type, event_id, why);
        one.handlers = handlers.into_iter().collect();
        one.oldest_us = received_us;
        one
    }

    /// From when on a handler that is shown now may have missed events, microseconds since the Unix epoch by the store's clock;
    /// `None` if some process has shown it all the time.
    pub(crate) fn missed_since(&self, route: &Route, now_us: i64) -> Option<i64> {
        let has = |known: &&Known| known.routes.contains(route);
        match self.known.iter().filter(has).map(|known| known.seen_us).max() {
            Some(seen) if seen >= now_us - micros(MISSED) => None,
            Some(seen) => Some(seen.max(now_us - micros(REMEMBERED))),
            None => Some(now_us),
        }
    }
}

#[cfg(test)]
mod tests;
