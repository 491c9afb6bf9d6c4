//! The page as frameworks take it: translations that decide nothing.

#[cfg(feature = "actix")]
mod actix;
#[cfg(feature = "axum")]
mod axum;
mod http;
#[cfg(feature = "tower")]
mod tower;

#[cfg(feature = "actix")]
pub use self::actix::actix;
#[cfg(feature = "axum")]
pub use self::axum::axum;
pub use self::http::respond;
#[cfg(feature = "tower")]
pub use self::tower::AdminService;
