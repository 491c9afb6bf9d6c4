//! The `Stripe-Signature` header: who really sent this body, and when.
//!
//! Stripe signs `"{t}.{body}"` with HMAC-SHA-256 and sends `t=<unix seconds>,v1=<hex>[,v1=<hex>…]`. Checking goes
//! in this order: read the header (`header.rs`), compute one HMAC per secret and compare it with every `v1`
//! candidate in constant time, and only then look at the age. The body is bytes throughout: nobody reads it as
//! text or JSON before the signature holds.
//!
//! The work is bounded: a header above [`MAX_HEADER_BYTES`] is refused, below that it is read in one pass without
//! allocating, and the body is hashed at most once per secret.
//!
//! What is refused may cost as much again, for its [`Hint`]: one more HMAC per retired secret, and, for a body of up to
//! 256 KiB, one per secret over a copy with one change undone. The first 32 KiB are looked at, a fixed number of times. So no
//! request costs more than two HMACs per configured secret and a few passes over 32 KiB: some 0.15 ms
//! (2026-11, one core of an AMD EPYC).
//!
//! ```
//! use stripe_webhooks::{SigningSecret, Verifier, sign};
//!
//! let secret = SigningSecret::new("whsec_test_secret")?;
//! let body = br#"{"id": "evt_1", "object": "event"}"#;
//! let header = sign(body, &secret, 1_790_000_000);
//!
//! // The old secret stays valid while the new one is rolled out.
//! let verifier = Verifier::new(SigningSecret::new("whsec_new_secret")?.labelled("new")).with_secret(secret.labelled("old"));
//! let verified = verifier.verify_at(body, header, 1_790_000_010)?;
//! assert_eq!(verified.secret_label(), Some("old"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Source: Stripe docs, "Verify webhook signatures manually", read 2026-11; where Stripe's own libraries differ
//! from each other, the stricter reading was taken.

mod body;
mod error;
mod header;
mod hint;
mod secret;
mod verify;

pub use self::error::{SecretError, VerifyError};
pub use self::header::MAX_HEADER_BYTES;
pub use self::hint::{BodyChange, Hint};
pub use self::secret::{SignWith, SigningSecret, sign};
pub use self::verify::{DEFAULT_TOLERANCE, Verified, Verifier};
