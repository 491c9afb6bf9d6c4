//! The registry as the worker sees it: a recorded event becomes a delivery again, a report becomes a verdict.

use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

#[cfg(feature = "client")]
use super::CurrentRead;
use super::apply::{FollowUpHandler, Rereader};
use super::{Applied, Apply, BoxFuture, Fetched, FollowUp, NewFollowUp, Route, StoredEvent, Verdict, Work};
use crate::event::{Delivery, EventError};
use crate::handler::{After, CurrentObject, HandlerError, HandlerReport, Outcome, StateMap};
use crate::observer::{Contexts, Observers};
use crate::registry::{Registry, Report};
use crate::rt::TokioTimer;

/// Runs a [`Registry`]'s handlers for a [`Worker`](super::Worker), and the handlers of durable follow-ups. Made by
/// [`Inbox::handlers`](super::Inbox::handlers).
pub struct Handlers {
    pub(super) registry: Arc<Registry>,
    pub(super) follow_ups: HashMap<String, FollowUpHandler>,
    pub(super) reread: Option<Rereader>,
    pub(super) observers: Observers,
    #[cfg(feature = "client")]
    pub(super) clients: crate::client::Clients,
    #[cfg(feature = "client")]
    pub(super) readings: Arc<crate::client::Readings>,
    pub(super) provided: StateMap,
}

impl Handlers {
    /// The handlers of this registry alone: no follow-ups, no way to read objects again, nobody is told.
    pub fn new(registry: Arc<Registry>) -> Self {
        Handlers {
            registry,
            follow_ups: HashMap::new(),
            reread: None,
            observers: Observers::default(),
            #[cfg(feature = "client")]
            clients: crate::client::Clients::default(),
            #[cfg(feature = "client")]
            readings: Arc::default(),
            provided: StateMap::default(),
        }
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handlers")
            .field("registry", &self.registry)
            .finish_non_exhaustive()
    }
}

impl Apply for Handlers {
    fn groups(&self) -> Vec<String> {
        self.registry.groups().map(str::to_owned).collect()
    }

    fn groups_for(&self, event_type: &str) -> Vec<String> {
        self.registry
            .groups_for(event_type)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }

    fn routes(&self) -> Option<Vec<Route>> {
        Some(routes(&self.registry))
    }

    fn handlers_for(&self, event_type: &str, group: &str) -> Option<Vec<String>> {
        Some(self.registry.handlers_in(event_type, group))
    }

    fn state_handlers(&self, event_type: &str, group: &str) -> Vec<String> {
        self.registry.latest_only(event_type, group)
    }

    fn rereads(&self) -> bool {
        self.reread.is_some()
    }

    fn reread<'a>(&'a self, event: &'a StoredEvent) -> BoxFuture<'a, Result<Fetched, String>> {
        Box::pin(async move {
            let Some(reread) = &self.reread else {
                return Err("no way to read objects was given".into());
            };
            reread(event.clone()).await.map_err(|e| match e.into_outcome() {
                Outcome::Failed { error, .. } => error,
                Outcome::Skipped(reason) => reason,
                Outcome::Done => String::new(),
            })
        })
    }

    #[cfg(feature = "client")]
    fn wants_current(
        &self,
        event: &StoredEvent,
        group: &str,
        only: Option<&[String]>,
        stale: &[(String, String)],
    ) -> bool {
        let delivery = event.delivery();
        delivery.is_ok_and(|delivery| self.registry.wants_current(&delivery, group, only, stale))
    }

    #[cfg(feature = "client")]
    fn current<'a>(&'a self, event: &'a StoredEvent, anew: bool) -> BoxFuture<'a, CurrentRead> {
        Box::pin(async move {
            let delivery = event.delivery().map_err(|e| e.to_string())?;
            let place = self.clients.place_of(&delivery).map_err(|e| e.to_string())?;
            Ok(match place {
                None => None,
                Some(place) => {
                    let read = self.readings.read(&place, event, anew).await;
                    Some(read.map_err(|e| crate::handler::chain(&e))?)
                }
            })
        })
    }

    #[cfg(feature = "mirror")]
    fn prepare<'a>(
        &'a self,
        store: &'a Arc<dyn super::Store>,
    ) -> BoxFuture<'a, Result<(), super::StoreError>> {
        Box::pin(async move {
            for companion in super::companion::of(&self.registry) {
                companion.prepare(store).await?;
            }
            Ok(())
        })
    }

    fn apply<'a>(&'a self, work: Work<'a>) -> BoxFuture<'a, Applied> {
        Box::pin(async move {
            let delivery = match work.event.delivery() {
                Ok(delivery) => delivery,
                Err(e @ EventError::NoBody) => return Verdict::permanent(e.to_string()).into(),
                Err(e) => return Verdict::permanent(format!("the recorded body is no event: {e}")).into(),
            };
            let replacement = work
                .replacement
                .and_then(|(names, body)| Some((names, Delivery::read(body.clone()).ok()?)));
            let mut after = After {
                is_conflict: work.is_conflict,
                ..After::default()
            };
            let report = self
                .registry
                .dispatching(&delivery)
                .replacement(replacement.as_ref().map(|(names, delivery)| (*names, delivery)))
                .current(
                    work.current
                        .map_or(CurrentObject::Unavailable, CurrentObject::Read),
                )
                .provide(&self.provided)
                .account(work.event.account.as_deref())
                .attempt(work.attempt)
                .generation(work.generation)
                .group(work.group)
                .only(work.only)
                .timer(&TokioTimer)
                .observers(&self.observers)
                .lend(work.tx)
                .in_inbox(&mut after, work.stale)
                .run()
                .await;
            let mut applied = Applied::new(verdict(&report, work.event.event_id.as_str(), work.attempt));
            if let (true, Verdict::Retry { error, after: None }) = (after.conflict, &applied.verdict) {
                let error = error.clone();
                applied.verdict = Verdict::Conflict { error };
            }
            applied.handlers = report.handlers;
            if applied.verdict == Verdict::Done {
                note_untaken(&mut applied.handlers, work.only, work.group);
            }
            applied.follow_ups = after
                .follow_ups
                .into_iter()
                .map(|(name, payload)| NewFollowUp::new(name, payload))
                .collect();
            applied.on_commit = after.on_commit;
            applied
        })
    }

    fn contexts(&self) -> Contexts {
        self.observers.contexts().clone()
    }

    fn follow_up_names(&self) -> Option<Vec<String>> {
        Some(self.follow_ups.keys().cloned().collect())
    }

    fn follow_up<'a>(&'a self, follow_up: &'a FollowUp) -> BoxFuture<'a, Verdict> {
        Box::pin(async move {
            let Some(run) = self.follow_ups.get(&follow_up.name) else {
                // Kept and tried again: the handler may come with the next release.
                return Verdict::retry(format!("no follow-up handler is called {:?}", follow_up.name));
            };
            match run(follow_up.clone()).await.map_err(HandlerError::into_outcome) {
                Ok(()) | Err(Outcome::Done | Outcome::Skipped(_)) => Verdict::Done,
                Err(Outcome::Failed {
                    permanent: true,
                    error,
                    ..
                }) => Verdict::Permanent { error },
                Err(Outcome::Failed {
                    retry_after, error, ..
                }) => Verdict::Retry {
                    error,
                    after: retry_after,
                },
            }
        })
    }
}

/// Reports the handlers that were to run and did not take the event, as a fallback where another handler did: they have had it.
fn note_untaken(handlers: &mut Vec<HandlerReport>, only: Option<&[String]>, group: &str) {
    for name in only.unwrap_or_default() {
        if !handlers.iter().any(|h| *h.name == **name) {
            let why = "it does not take this event".into();
            handlers.push(HandlerReport::new(
                name.as_str(),
                group,
                Outcome::Skipped(why),
                Duration::ZERO,
            ));
        }
    }
}

/// A registry's handlers, as they are announced.
pub(crate) fn routes(registry: &Registry) -> Vec<Route> {
    let routes = registry.all_routes().flat_map(|route| {
        let patterns = route.patterns.iter();
        patterns.map(move |pattern| Route::new(route.group, route.name, pattern.clone()))
    });
    routes.collect()
}

/// One failure rolls the group back. It says which handler, which event, which attempt.
fn verdict(report: &Report, event_id: &str, attempt: u32) -> Verdict {
    let failed = report.handlers.iter().find_map(|h| match &h.outcome {
        Outcome::Failed { error, permanent, .. } => Some((&h.name, error, *permanent)),
        _ => None,
    });
    match failed {
        None => Verdict::Done,
        Some((name, error, permanent)) => {
            let error = format!("{name}, {event_id}, attempt {attempt}: {error}");
            if permanent {
                Verdict::Permanent { error }
            } else {
                Verdict::Retry {
                    error,
                    after: report.retry_after(),
                }
            }
        }
    }
}
