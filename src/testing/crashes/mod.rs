//! A process that dies, at one step after the other.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::process::{Mortal, Process};
use super::{Deliveries, TestEvent};
use crate::inbox::{Policy, Schedule, Store, StoreError};
use crate::receiver::Receiver;
use crate::registry::Registry;
use crate::signature::SigningSecret;

mod operator;
mod process;

const SECRET: &str = "whsec_testing";

/// The number of looks at the inbox before it counts as stuck: some ten seconds.
const ROUNDS: usize = 2_000;

/// Delivers events into an inbox and runs their handlers, in a process that dies: at its first step, in a second run at
/// its second, and so on until one run has no further step to die at. After each death a new process takes over the
/// same inbox, events that were not answered are sent again, and everything is run to its end. Then you check.
///
/// Steps are before and after everything that touches the inbox, and before and after the handlers inside their
/// transaction. What a dead process had under way is dropped where it stood, as a crash does; its leases run out.
///
/// ```
/// use stripe_webhooks::inbox::Memory;
/// use stripe_webhooks::testing::{Crashes, TestEvent};
/// use stripe_webhooks::{Context, Event, HandlerResult, Registry};
///
/// /// Writes in the event's own transaction.
/// async fn credit(event: Event, mut cx: Context<'_>) -> HandlerResult {
///     cx.tx::<Memory>()?.add(format!("credit/{}", event.id()), 1);
///     Ok(())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let events = [TestEvent::of("invoice.paid"), TestEvent::of("charge.refunded")];
/// let registry = || Registry::builder().on("*", credit).build();
/// let steps = Crashes::of(&events).at_every_step(async || Memory::new(), registry, async |inbox, died| {
///     for event in &events {
///         assert_eq!(inbox.get(&format!("credit/{}", event.event_id())).as_deref(), Some("1"), "{died}");
///     }
/// }).await?;
/// assert!(steps > 10);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Crashes<'e> {
    events: &'e [TestEvent],
    policy: Policy,
}

/// The step at which the process died. Prints as `step 7, after recording an event`, or `no step`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Died(Option<(usize, &'static str)>);

impl fmt::Display for Died {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some((step, what)) => write!(f, "step {step}, {what}"),
            None => f.write_str("no step"),
        }
    }
}

impl<'e> Crashes<'e> {
    /// A run with these events. Retries come within milliseconds, and so does the rescue of a dead process's events.
    pub fn of(events: &'e [TestEvent]) -> Self {
        let policy = Policy {
            schedule: Schedule::new([1, 2, 4, 8, 16, 32].map(Duration::from_millis)),
            lease: Duration::from_millis(20),
            // The process dies once: a lease lost for another reason must not park anything.
            max_lost: 1_000,
            ..Policy::default()
        };
        Self { events, policy }
    }

    /// Dies at every step in turn. `inbox` makes a new and empty one for each run, `registry` the handlers of a process,
    /// and `check` looks at what became of it.
    ///
    /// Gives the number of steps. Run it on a tokio runtime.
    ///
    /// # Errors
    /// What `registry` gives, and [`StoreError`] from the inbox after the crash.
    ///
    /// # Panics
    /// If the inbox still has open events long after the last crash; and whatever `check` asserts.
    pub async fn at_every_step<S, E>(
        &self,
        inbox: impl AsyncFn() -> S,
        registry: impl Fn() -> Result<Registry, E>,
        check: impl AsyncFn(S, Died),
    ) -> Result<usize, Box<dyn std::error::Error>>
    where
        S: Into<Arc<dyn Store>> + Clone,
        E: Into<Box<dyn std::error::Error>>,
    {
        for step in 1.. {
            let store = inbox().await;
            let process = Arc::new(Process::dying_at(step));
            let mortal: Arc<dyn Store> = Arc::new(Mortal {
                store: store.clone().into(),
                process: Arc::clone(&process),
            });
            let mut unanswered: Vec<&TestEvent> = self.events.iter().collect();
            {
                let life = self.live(mortal, registry().map_err(Into::into)?, &mut unanswered);
                tokio::select! {
                    biased;
                    () = process.death() => {}
                    // A process that died half-way may say so by an error.
                    ended = life => if !process.is_dead() { ended? },
                }
            }
            let died = process.died();
            let (next, alive) = (registry().map_err(Into::into)?, died.0.is_none());
            if !alive {
                self.live(store.clone().into(), next, &mut unanswered).await?;
            }
            check(store, died).await;
            if alive {
                return Ok(step - 1);
            }
        }
        Ok(0)
    }

    /// A process: takes the deliveries that have not been answered, then runs everything to its end.
    async fn live(
        &self,
        store: Arc<dyn Store>,
        registry: Registry,
        unanswered: &mut Vec<&TestEvent>,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let secret = SigningSecret::new(SECRET)?;
        let receiver = Receiver::builder(registry)
            .secret(secret.clone())
            .inbox(Arc::clone(&store));
        let deliveries = Deliveries::through(receiver, secret);
        while let Some(event) = unanswered.first() {
            if deliveries.deliver(event).await.status == 200 {
                unanswered.remove(0);
            } else {
                // The store is away: it is this process that died.
                tokio::task::yield_now().await;
            }
        }
        deliveries.settle_with(&self.policy).await?;
        Ok(())
    }
}

impl Deliveries {
    /// Runs what the receiver's inbox has recorded until nothing is left to run, retries and lost leases included. The
    /// retries come within milliseconds, whatever the time of day. Without an inbox there is nothing to do.
    ///
    /// # Errors
    /// [`StoreError`] from the inbox.
    ///
    /// # Panics
    /// If events are still open after some ten seconds.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.settle_with(&Crashes::of(&[]).policy).await
    }

    async fn settle_with(&self, policy: &Policy) -> Result<(), StoreError> {
        let Some(store) = self.receiver().inbox().and_then(crate::inbox::Inbox::store) else {
            return Ok(());
        };
        let Some(worker) = self.receiver().worker() else {
            return Ok(());
        };
        // One at a time, so that the same events take the same steps.
        let worker = worker.policy(policy.clone()).slots(1);
        for _ in 0..ROUNDS {
            worker.run_until_idle().await?;
            store.sweep(policy).await?;
            if store.counts().await?.open() == 0 {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the inbox does not settle: {:?}", store.counts().await?);
    }
}
