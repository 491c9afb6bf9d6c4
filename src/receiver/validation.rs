//! The proof that an endpoint asks for before it believes a delivery.

use super::Endpoint;
use crate::event::{Delivery, EventError};
use crate::signature::VerifyError;
use std::sync::Arc;

/// The proof that an endpoint asks for, before what is posted to it counts as an event of Stripe's. Needs the feature `client`.
///
/// Whoever knows the signing secret can forge any event. The second look asks Stripe's API itself, by the event's id, as the
/// account that the event is of; [`ReceiverBuilder::client`](super::ReceiverBuilder::client) gives the client for it. The guide
/// [`docs::second_look`](crate::docs::second_look) has its answers and its limits.
///
/// ```
/// use stripe_webhooks::{Endpoint, SigningSecret, receiver::Validation};
///
/// let billing = Endpoint::new("k3v9x2", SigningSecret::new("whsec_live")?)
///     .validation(Validation::SignatureThenFetch);
/// // Nobody gave this program the secret: what is posted is only a hint to ask Stripe.
/// let shared = Endpoint::without_secret("w7q2");
/// # Ok::<(), stripe_webhooks::signature::SecretError>(())
/// ```
#[cfg(feature = "client")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Validation {
    /// The signature. The default.
    #[default]
    Signature,
    /// The signature, and then Stripe: an event that Stripe does not know by its id, or that has another type, object or account
    /// there, is refused. The event that is handled is the one that was posted and signed, in the endpoint's API version; its
    /// other members are not compared.
    SignatureThenFetch,
    /// Stripe alone: of what is posted nothing is believed but the event's id, and the account to ask as. The event that is handled is
    /// the one that Stripe's API gives, in the API version of its time. No signature is looked at, except that signed
    /// deliveries go first.
    Fetch,
}

/// The way in which an endpoint checks what is posted to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    Signature,
    #[cfg(feature = "client")]
    SignatureThenFetch,
    #[cfg(feature = "client")]
    Fetch,
    Nothing,
}

impl Check {
    /// True for a check that asks Stripe, and then whether the event that Stripe gives is the one that counts.
    #[cfg(feature = "client")]
    pub(super) fn fetches(self) -> Option<bool> {
        match self {
            Self::SignatureThenFetch => Some(false),
            Self::Fetch => Some(true),
            Self::Signature | Self::Nothing => None,
        }
    }
}

/// A delivery as it came through the door.
pub(super) struct Posted {
    pub(super) delivery: Result<Delivery, EventError>,
    /// True if its signature was good.
    pub(super) signed: bool,
    /// The label of the secret that matched.
    pub(super) secret: Option<Arc<str>>,
}

impl Endpoint {
    /// Looks at the signature, as far as this endpoint asks for one.
    pub(super) fn prove(
        &self,
        body: Vec<u8>,
        signature: impl AsRef<[u8]>,
        now: i64,
    ) -> Result<Posted, VerifyError> {
        let asks = match self.check() {
            Check::Signature => true,
            #[cfg(feature = "client")]
            Check::SignatureThenFetch => true,
            #[cfg(feature = "client")]
            Check::Fetch => false,
            Check::Nothing => false,
        };
        let verifier = self.verifier();
        if let Some(verifier) = verifier.filter(|_| asks) {
            let verified = verifier.verify_owned(body, signature, now)?;
            return Ok(Posted {
                signed: true,
                secret: verified.shared_label(),
                delivery: verified.delivery(),
            });
        }
        let proof = verifier.and_then(|verifier| verifier.verify_at(&body, signature, now).ok());
        Ok(Posted {
            signed: proof.is_some(),
            secret: proof.and_then(|proof| proof.shared_label()),
            delivery: Delivery::read(body.into()),
        })
    }
}
