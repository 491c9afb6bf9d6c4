//! Webhook endpoints at Stripe, made from the code: the registered handlers say which event types to enable.
//!
//! - [`plan()`] compares what is [`Wanted`] with what Stripe has, of both APIs. It changes nothing, and stands in CI.
//! - [`apply()`] creates and mends. It takes nothing away unless told so.
//! - [`rotate`] and [`finish_rotation`] change a signing secret while events arrive, [`Upgrade`] the API version.
//! - [`import`] takes over endpoints that were made elsewhere.
//! - [`StoredEndpoints`] serves the endpoints of an [`EndpointStore`] to a receiver: what is created by a command is served by
//!   every process at once.
//!
//! ```no_run
//! use stripe_webhooks::client::{ApiKey, Client};
//! use stripe_webhooks::endpoints::{self, Apply, FileEndpoints, Wanted};
//! # use stripe_webhooks::Registry;
//!
//! # async fn example(registry: Registry) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(ApiKey::new(std::env::var("STRIPE_KEY")?)?).build()?;
//! let wanted = [Wanted::new("https://shop.example/stripe/{id}").label("billing")];
//! let plan = endpoints::plan(&client, &registry, &wanted).await?;
//! println!("{plan}");
//!
//! let store = FileEndpoints::new("/var/lib/shop/endpoints.json");
//! endpoints::apply(&client, &plan, Apply::new(), &store).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Secrets
//! Stripe shows a signing secret once, in the answer that creates the endpoint. It goes to the [`EndpointSecrets`] that
//! [`apply()`] is given (a store, a [`SecretFile`], a [terminal](TerminalSecrets), a vault of one's own), is in the result as a
//! [`SigningSecret`](crate::SigningSecret), and nowhere else: no `Debug`, error, table or JSON of this module shows one, nor the
//! id in a URL. If it cannot be kept, the endpoint is deleted again.
//!
//! # Metadata at Stripe
//! Endpoints that are created here are known again by `stripe_webhooks_label` in their metadata; `stripe_webhooks_scope` says
//! `own` or `connected`, which the v1 API does not tell, and `stripe_webhooks_replaces` whose place one takes.
//!
//! The guide is [`docs::endpoints`](crate::docs::endpoints).

mod apply;
mod error;
mod file;
mod import;
mod json;
mod lookup;
mod plan;
mod registered;
mod rotate;
mod secrets;
mod shapes;
mod show;
mod store;
#[cfg(feature = "driver")]
mod table;
mod types;
mod upgrade;
mod wanted;

pub use self::apply::{Applied, Apply, ApplyError, NewEndpoint, Step, apply};
pub use self::error::{EndpointStoreError, EndpointsError};
pub use self::file::FileEndpoints;
pub use self::import::{Import, Imported, import};
pub use self::lookup::StoredEndpoints;
pub use self::plan::{Difference, EndpointPlan, Plan, plan};
#[cfg(feature = "cli")]
pub(crate) use self::registered::listed;
pub use self::registered::{EndpointKind, RegisteredEndpoint};
pub use self::rotate::{finish_rotation, rotate};
pub use self::secrets::{EndpointSecrets, SecretFile, TerminalSecrets};
pub use self::shapes::FieldChange;
#[cfg(feature = "cli")]
pub(crate) use self::show::registered as registered_json;
pub use self::store::{EndpointRecord, EndpointStore, KeptSecret, MemoryEndpoints};
pub use self::upgrade::{TypeReport, Upgrade, UpgradeReport};
pub use self::wanted::{Scope, Wanted};
