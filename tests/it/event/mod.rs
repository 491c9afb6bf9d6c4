//! Events: envelopes, changes, wrappers of clouds.

#[cfg(all(feature = "cloud", feature = "inbox"))]
mod carriers;
mod changes;
#[cfg(feature = "cloud")]
pub(crate) mod cloud;
mod envelope;
mod envelopes;
