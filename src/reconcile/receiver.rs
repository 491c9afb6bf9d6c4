//! A receiver that reconciles, or polls, while it runs.

use std::sync::Arc;

use super::job::Job;
use super::{Reconcile, ReconcileError};
use crate::client::Client;
use crate::observer;
use crate::receiver::{Companion, Receiver, ReceiverBuilder};
use crate::rt::BoxFuture;

/// With the feature `reconcile`.
impl ReceiverBuilder {
    /// Compares Stripe's list of events with the inbox while [`Receiver::run`] runs: at once, then every five minutes. Takes a
    /// [`Client`], or a [`Reconcile`] with settings; several for several accounts of one's own.
    ///
    /// With [`Reconcile::poll`] events are received by reading the list, beside webhooks or without any endpoint
    /// ([`build_without_endpoints`](Self::build_without_endpoints)).
    ///
    /// Needs an inbox with a store; without one, observers are told ([`reconcile_failed`](crate::Observer::reconcile_failed)).
    pub fn reconcile(self, reconcile: impl Into<Reconcile>) -> Self {
        self.companion(Arc::new(reconcile.into()))
    }
}

/// With the feature `reconcile`.
impl Receiver {
    /// Receives by reading Stripe's list of events every second, until `shutdown` completes: no endpoint and no public URL is
    /// needed. What is read is recorded in the inbox, and run by [`run`](Self::run), here or in another process.
    /// [`Reconcile::poll`] has settings.
    ///
    /// # Errors
    /// [`ReconcileError::NoStore`] without an inbox that has a store. Errors of the list are told to observers and waited out.
    pub async fn poll(
        &self,
        client: &Client,
        shutdown: impl Future<Output = ()>,
    ) -> Result<(), ReconcileError> {
        Reconcile::poll(client.clone()).run(self, shutdown).await
    }
}

impl Companion for Reconcile {
    fn accompany<'a>(&'a self, receiver: &'a Receiver) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            match Job::new(self, receiver) {
                Ok(job) => job.resident().run().await,
                Err(error) => {
                    tell(self, receiver, &error);
                    std::future::pending().await
                }
            }
        })
    }
}

fn tell(reconcile: &Reconcile, receiver: &Receiver, error: &ReconcileError) {
    let told = observer::ReconcileFailed {
        account: reconcile.account.as_deref(),
        livemode: reconcile.livemode,
        error,
        failures: 1,
    };
    receiver
        .observers()
        .tell(|observer| observer.reconcile_failed(&told));
}
