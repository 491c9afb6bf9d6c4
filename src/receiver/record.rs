//! With an inbox: the durable write instead of the handlers.

use std::future::poll_fn;
use std::task::Poll;

use super::origin::Origin;
use super::{Answer, Endpoint, HealthThresholds, Receiver, ReceiverBuilder};
use crate::event::Delivery;
use crate::inbox::{Arrival, DeliveryLogEntry, Inbox, Recorded, Source, Worker, event_id, micros_of};
use crate::observer::{Duplicate, Recorded as Told, Rejected};
use crate::rt::BoxFuture;

/// The way of a delivery: its endpoint, its sender and its secret's label. No endpoint for a caller trusted without one.
#[derive(Clone, Copy)]
pub(super) struct Way<'a> {
    pub(super) endpoint: Option<&'a Endpoint>,
    pub(super) origin: &'a Origin,
    pub(super) secret: Option<&'a str>,
    /// True if somebody stands for it: a signature, or a caller who is trusted.
    pub(super) authenticated: bool,
}

/// Work that goes on beside the inbox's worker while [`Receiver::run`] runs.
pub(crate) trait Companion: Send + Sync {
    /// Goes on until it ends, or is dropped with the worker's end.
    fn accompany<'a>(&'a self, receiver: &'a Receiver) -> BoxFuture<'a, ()>;
}

/// With the feature `inbox`.
impl ReceiverBuilder {
    /// Records every event in this inbox before it is answered, instead of running handlers at once. Takes an
    /// [`Inbox`], or a store for one with default settings.
    ///
    /// The answer is given after the durable write and never waits for handlers; 503 when the store is away. A
    /// [`Worker`] runs the recorded events, here ([`Receiver::run`]) or in another process.
    pub fn inbox(mut self, inbox: impl Into<Inbox>) -> Self {
        self.inbox = Some(inbox.into());
        self
    }

    /// Sets the limits by which [`Receiver::health`] judges. Default: [`HealthThresholds::default`].
    pub fn health(mut self, thresholds: HealthThresholds) -> Self {
        self.thresholds = thresholds;
        self
    }

    /// Sets the time between two readings of the store for the gauges, which [`Receiver::run`] takes. Default 15 s; at least 10 ms.
    #[cfg(feature = "metrics")]
    pub fn metrics_every(mut self, every: std::time::Duration) -> Self {
        self.sampled_every = every.max(std::time::Duration::from_millis(10));
        self
    }

    #[cfg(any(feature = "reconcile", all(feature = "mirror", feature = "client")))]
    pub(crate) fn companion(mut self, companion: std::sync::Arc<dyn Companion>) -> Self {
        self.companions.push(companion);
        self
    }
}

impl Receiver {
    pub(super) async fn record(&self, inbox: &Inbox, way: Way<'_>, delivery: &Delivery) -> Answer {
        let traceparent = self.0.observers.contexts().current();
        let arrival = Arrival {
            traceparent: traceparent.as_deref().or(way.origin.traceparent.as_deref()),
            endpoint: way.endpoint.map(Endpoint::name),
            account: way.endpoint.and_then(Endpoint::own_account),
            source: match way.endpoint {
                Some(_) => Source::Webhook,
                None => Source::Handed,
            },
        };
        let endpoint = way.endpoint.map(Endpoint::id);
        let verdict = match inbox.record(delivery, arrival).await {
            Ok(Recorded::New) => {
                let told = Told { delivery, endpoint };
                self.0.observers.tell(|observer| observer.recorded(&told));
                "recorded"
            }
            Ok(recorded @ (Recorded::Duplicate | Recorded::Planned)) => {
                let is_planned = recorded == Recorded::Planned;
                let told = Duplicate {
                    delivery,
                    endpoint,
                    is_planned,
                };
                self.0.observers.tell(|observer| observer.duplicate(&told));
                if is_planned { "planned" } else { "duplicate" }
            }
            Err(error) => {
                // Whatever the reason: what is not known to be on disk is not acknowledged.
                let rejected = Rejected {
                    endpoint,
                    remote: way.origin.remote,
                    delivery: Some(delivery),
                    status: 503,
                    reason: "inbox",
                    is_answered: true,
                    message: error.to_string(),
                    hint: None,
                };
                return self.tell_rejected(&rejected, way.endpoint, way.origin, way.secret);
            }
        };
        self.log_recorded(inbox, way, delivery, verdict)
    }

    /// The answer to a delivery that is kept, and its line in the log.
    pub(super) fn log_recorded(
        &self,
        inbox: &Inbox,
        way: Way<'_>,
        delivery: &Delivery,
        verdict: &'static str,
    ) -> Answer {
        let answer = Answer::new(200).told(verdict);
        let mut line = self.line(verdict, answer.status, way.origin);
        line.event_id = Some(event_id(delivery));
        line.endpoint = way.endpoint.map(|endpoint| endpoint.name().to_owned());
        line.secret_label = way.secret.map(str::to_owned);
        line.authenticated = way.authenticated;
        inbox.intake().log_delivery(line);
        answer
    }

    /// A refused request, in the log. Bounded there where the signature was not good, because anybody can send it.
    pub(super) fn log_rejected(
        &self,
        rejected: &Rejected<'_>,
        endpoint: Option<&str>,
        origin: &Origin,
        secret: Option<&str>,
    ) {
        let Some(inbox) = &self.0.inbox else {
            return;
        };
        let mut line = self.line(rejected.reason, rejected.status, origin);
        line.endpoint = endpoint.map(str::to_owned);
        if let Some(delivery) = rejected.delivery {
            line.event_id = Some(event_id(delivery));
            line.secret_label = secret.map(str::to_owned);
            line.authenticated = true;
        }
        inbox.intake().log_delivery(line);
    }

    fn line(&self, verdict: &str, status: u16, origin: &Origin) -> DeliveryLogEntry {
        let mut line = DeliveryLogEntry::new(verdict, status);
        line.at_us = micros_of(self.0.registry.clock().now());
        line.remote = origin.remote.map(|remote| remote.to_string());
        line.headers.clone_from(&origin.headers);
        line
    }

    /// The inbox, if there is one.
    pub fn inbox(&self) -> Option<&Inbox> {
        self.0.inbox.as_deref()
    }

    /// A worker for this receiver's inbox, registry and follow-ups, with default settings; `None` without a store.
    pub fn worker(&self) -> Option<Worker> {
        self.inbox()?.worker()
    }

    /// Runs recorded events and follow-ups until `shutdown` completes, then ends gracefully. Without an inbox it only waits.
    /// Events that were missed are found meanwhile, where the builder was told so (feature `reconcile`).
    pub async fn run(&self, shutdown: impl Future<Output = ()>) {
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let shutdown = async move {
            shutdown.await;
            drop(stop);
        };
        let work = async {
            match self.worker() {
                Some(worker) => worker.run(shutdown).await,
                None => shutdown.await,
            }
        };
        let beside = async {
            let mut companions: Vec<_> = self.0.companions.iter().map(|own| own.accompany(self)).collect();
            let going_on = poll_fn(|cx| {
                companions.retain_mut(|companion| companion.as_mut().poll(cx).is_pending());
                Poll::<()>::Pending
            });
            #[cfg(feature = "metrics")]
            let sampling = self.sample();
            #[cfg(not(feature = "metrics"))]
            let sampling = std::future::pending::<()>();
            tokio::select! { biased; _ = stopped => {} () = going_on => {} () = sampling => {} }
        };
        tokio::join!(work, beside);
    }
}

#[cfg(all(test, feature = "reconcile"))]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::inbox::Memory;
    use crate::{Registry, SigningSecret};

    /// Ends at once, or after it was woken so often.
    struct Short(usize, Arc<AtomicUsize>);

    impl Companion for Short {
        fn accompany<'a>(&'a self, _: &'a Receiver) -> BoxFuture<'a, ()> {
            Box::pin(async move {
                for _ in 0..self.0 {
                    tokio::task::yield_now().await;
                }
                self.1.fetch_add(1, Ordering::Relaxed);
            })
        }
    }

    #[tokio::test]
    async fn a_companion_that_ends_disturbs_neither_the_worker_nor_another() {
        let ended = Arc::new(AtomicUsize::new(0));
        let mut builder = Receiver::builder(Registry::builder().build().unwrap())
            .secret(SigningSecret::new("whsec_companions").unwrap())
            .inbox(Memory::new());
        for wakes in [0, 3, 5] {
            builder = builder.companion(Arc::new(Short(wakes, ended.clone())));
        }
        let receiver = builder.build().unwrap();
        let seen = ended.clone();
        let all_ended = async move {
            while seen.load(Ordering::Relaxed) < 3 {
                tokio::task::yield_now().await;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        };
        receiver.run(all_ended).await;
        assert_eq!(ended.load(Ordering::Relaxed), 3);
    }
}
