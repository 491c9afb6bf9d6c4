//! Objects: decoding, drift, paths, every kind and type.

#[cfg(feature = "all-objects")]
pub(crate) mod corpus;
#[cfg(feature = "families")]
pub(crate) mod decode;
#[cfg(feature = "families")]
mod drift;
#[cfg(feature = "testing")]
mod event_lists;
mod paths;
#[cfg(all(feature = "testing", feature = "all-objects"))]
mod shapes;
