//! What must hold for any input; fuzz targets call these functions, too.

mod crashes;
pub(crate) mod fuzzed;
#[cfg(feature = "sqlite")]
pub(crate) mod stored;
