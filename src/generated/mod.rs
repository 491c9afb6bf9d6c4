//! Tables, written by `tests/codegen`: data only. The macros that read them stand in `object`.

#[rustfmt::skip]
mod event_types;
#[rustfmt::skip]
mod families;
#[rustfmt::skip]
mod kinds;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod paths;
#[cfg(feature = "mirror")]
#[rustfmt::skip]
mod tables;
#[rustfmt::skip]
#[allow(clippy::module_inception, reason = "beside an object stands the module of its parts")]
pub(crate) mod objects;

pub use event_types::EventType;
pub(crate) use event_types::{API_VERSION, EVENTS};
#[allow(unused_imports, reason = "a table for others to expand")]
pub(crate) use families::families;
pub(crate) use kinds::KINDS;
#[cfg(feature = "client")]
pub(crate) use paths::PATHS;
#[cfg(feature = "mirror")]
pub(crate) use tables::TABLES;
