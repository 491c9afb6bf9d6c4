//! A page on which a person sees and operates the inbox: feature `admin`.
//!
//! The guide is [`docs::operating`](crate::docs::operating). An [`Admin`] is made of a [`Receiver`], told who may use it, and
//! handed to a framework:
//!
//! ```
//! use stripe_webhooks::admin::{self, Access, Admin};
//! use stripe_webhooks::{Receiver, Registry, SigningSecret, inbox};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::builder(Registry::builder().build()?)
//!     .secret(SigningSecret::new("whsec_test")?)
//!     .inbox(inbox::Inbox::new(inbox::Memory::new()))
//!     .build()?;
//! let page = Admin::new(&receiver).authorise(|request| match request.extensions.get::<String>() {
//!     // Put there by the application's own middleware.
//!     Some(user) => Access::operate(user),
//!     None => Access::None,
//! });
//! # #[cfg(feature = "axum")]
//! let app: axum::Router = axum::Router::new().nest_service("/admin", admin::axum(page));
//! # Ok(()) }
//! ```
//!
//! # Locked
//! Without a rule or a token every address answers 403. A token ([`Admin::token`]) is asked for by a form, and kept as a sealed
//! cookie that no script reads and no other site sends; scripts send it as `Authorization: Bearer`.
//!
//! # Changes
//! Every act is a POST that the browser must say to come from this page (`Sec-Fetch-Site`, else `Origin`); no token is kept in
//! forms. It is written to the audit with who and why.
//!
//! # What is shown
//! Bodies as the store has them, redacted if it redacts, on the page of their event alone. Everything foreign is text: escaped,
//! with characters that steer a screen spelled out, below a policy that runs no code in a page.

mod access;
mod assets;
mod call;
mod doors;
mod html;
mod jobs;
mod live;
mod origin;
mod pages;
mod reply;
mod serve;
mod session;

use std::fmt;
use std::sync::Arc;

use http::request::Parts;

use self::access::Gate;
use self::session::Rights;
use crate::receiver::Receiver;

pub use self::access::{Access, SHORTEST_TOKEN, TokenError, new_token};
#[cfg(feature = "tower")]
pub use self::doors::AdminService;
#[cfg(feature = "actix")]
pub use self::doors::actix;
#[cfg(feature = "axum")]
pub use self::doors::axum;
pub use self::doors::respond;
pub use self::reply::Body;

/// The page, before it is handed to a framework.
///
/// Cheap to clone; clones share running jobs and the limit on guesses.
#[derive(Clone)]
#[must_use]
pub struct Admin(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    gate: Gate,
    name: String,
    origins: Vec<String>,
    receiver: Receiver,
    #[cfg(feature = "client")]
    client: Option<crate::client::Client>,
    #[cfg(feature = "mirror")]
    mirror: Option<crate::mirror::Mirror>,
    #[cfg(feature = "endpoints")]
    wanted: Vec<crate::endpoints::Wanted>,
    #[cfg(feature = "endpoints")]
    endpoints: Option<Arc<dyn crate::endpoints::EndpointStore>>,
    shared: Arc<Shared>,
}

/// The part that clones share.
#[derive(Default)]
struct Shared {
    jobs: jobs::Jobs,
    live: live::Live,
}

impl Admin {
    /// The page of this receiver's inbox, locked until it is told who may use it.
    pub fn new(receiver: &Receiver) -> Self {
        Admin(Arc::new(Inner {
            gate: Gate::default(),
            name: "Stripe webhooks".into(),
            origins: Vec::new(),
            receiver: receiver.clone(),
            #[cfg(feature = "client")]
            client: None,
            #[cfg(feature = "mirror")]
            mirror: None,
            #[cfg(feature = "endpoints")]
            wanted: Vec::new(),
            #[cfg(feature = "endpoints")]
            endpoints: None,
            shared: Arc::default(),
        }))
    }

    /// Sets who may use the page: a rule of the application's own, which is asked for each request. The request's extensions hold
    /// what a middleware put there, its headers the rest.
    ///
    /// Instead of a rule a middleware may put an [`Access`] into the request's extensions.
    pub fn authorise(mut self, rule: impl Fn(&Parts) -> Access + Send + Sync + 'static) -> Self {
        self.inner().gate.set_rule(Arc::new(rule));
        self
    }

    /// Lets whoever has this token see and operate. Several may be given; asked for by a form, or sent as
    /// `Authorization: Bearer`. Who signs in says a name for the audit; a script says it in a header `X-Operator`.
    ///
    /// # Errors
    /// [`TokenError`] for one that is too short to resist guessing, or that no header takes.
    pub fn token(self, token: impl Into<String>) -> Result<Self, TokenError> {
        self.with_token(token.into(), Rights::Operate)
    }

    /// As [`token`](Self::token), with the right to see alone.
    ///
    /// # Errors
    /// As [`token`](Self::token).
    pub fn read_token(self, token: impl Into<String>) -> Result<Self, TokenError> {
        self.with_token(token.into(), Rights::Read)
    }

    /// Sets the name that stands above every page, such as that of the shop. Default `Stripe webhooks`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.inner().name = name.into();
        self
    }

    /// Gives the page a client of Stripe's API: to compare endpoints with Stripe, and to fill and verify the mirror.
    #[cfg(feature = "client")]
    pub fn client(mut self, client: crate::client::Client) -> Self {
        self.inner().client = Some(client);
        self
    }

    /// Shows the tables of this mirror, and an object's row beside its history.
    #[cfg(feature = "mirror")]
    pub fn mirror(mut self, mirror: crate::mirror::Mirror) -> Self {
        self.inner().mirror = Some(mirror);
        self
    }

    /// Compares these endpoints with what Stripe has ([`endpoints::plan`](crate::endpoints::plan())). With a `store` they can also be
    /// applied and rotated: it keeps the signing secrets, of which the page shows labels and ages.
    #[cfg(feature = "endpoints")]
    pub fn endpoints(
        mut self,
        wanted: impl IntoIterator<Item = crate::endpoints::Wanted>,
        store: Option<Arc<dyn crate::endpoints::EndpointStore>>,
    ) -> Self {
        self.inner().wanted.extend(wanted);
        self.inner().endpoints = store;
        self
    }

    /// Allows changes from pages of this origin, such as `https://ops.example.com`: for a proxy that neither keeps `Host` nor sends
    /// `X-Forwarded-Host`, on plain HTTP. Everything else is told by the browser.
    pub fn allow_origin(mut self, origin: impl Into<String>) -> Self {
        self.inner().origins.push(origin.into());
        self
    }

    /// Ends the streams of open pages, so that a server that waits for its connections can stop. They go on by asking.
    pub fn close(&self) {
        self.0.shared.live.close();
    }

    fn with_token(mut self, token: String, rights: Rights) -> Result<Self, TokenError> {
        self.inner().gate.add_token(token, rights)?;
        Ok(self)
    }

    fn inner(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.0)
    }
}

impl fmt::Debug for Admin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admin")
            .field("name", &self.0.name)
            .field("gate", &self.0.gate)
            .finish_non_exhaustive()
    }
}
