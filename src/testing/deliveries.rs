//! Deliveries to a registry or receiver under test.

use std::fmt;
use std::ops::Deref;

use super::{Runs, TestEvent};
use crate::receiver::{Answer, Receiver, ReceiverBuilder, RequestHead};
use crate::registry::Registry;
use crate::signature::{SigningSecret, sign};

const SECRET: &str = "whsec_testing";

/// Sends made-up events through the whole path (signature, envelope, handlers) and writes down what ran.
///
/// Derefs to [`Runs`] for the assertions.
pub struct Deliveries {
    receiver: Receiver,
    secret: SigningSecret,
    runs: Runs,
}

impl Deliveries {
    /// Deliveries to a registry, behind a receiver with a secret of its own and the usual settings. They are signed at
    /// the time that the registry's clock shows.
    ///
    /// # Panics
    /// Never: the settings are complete.
    pub fn to(registry: Registry) -> Self {
        let secret = SigningSecret::new(SECRET).unwrap_or_else(|error| panic!("{error}"));
        let builder = Receiver::builder(registry).secret(secret.clone());
        Self::through(builder, secret)
    }

    /// Deliveries to a receiver of your own making; `secret` must be one that its default endpoint accepts.
    ///
    /// # Panics
    /// If the receiver cannot be built.
    #[track_caller]
    pub fn through(builder: ReceiverBuilder, secret: SigningSecret) -> Self {
        let runs = Runs::new();
        let receiver = builder
            .observer(runs.clone())
            .build()
            .unwrap_or_else(|error| panic!("the receiver is not built: {error}"));
        Self {
            receiver,
            secret,
            runs,
        }
    }

    /// The receiver.
    pub fn receiver(&self) -> &Receiver {
        &self.receiver
    }

    /// Signs and delivers the event.
    pub async fn deliver(&self, event: &TestEvent) -> Answer {
        let body = event.body();
        let now = self.receiver.registry().clock().unix_now();
        let header = sign(&body, &self.secret, now);
        match self
            .receiver
            .admit(RequestHead::new("POST").content_length(Some(body.len() as u64)))
            .await
        {
            Ok(admission) => self.receiver.receive(admission, header, body).await,
            Err(answer) => answer,
        }
    }

    /// [`deliver`](Self::deliver) for tests without a runtime, with handlers that need none.
    pub fn deliver_blocking(&self, event: &TestEvent) -> Answer {
        crate::rt::block_on(self.deliver(event))
    }
}

impl Deref for Deliveries {
    type Target = Runs;

    fn deref(&self) -> &Runs {
        &self.runs
    }
}

impl fmt::Debug for Deliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deliveries")
            .field("receiver", &self.receiver)
            .field("runs", &self.runs.all().len())
            .finish_non_exhaustive()
    }
}
