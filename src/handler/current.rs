//! The way to the object as it is now, for handlers that ask for it.

use std::sync::Arc;

use super::error::HandlerError;
use crate::event::{Current, Delivery};
use crate::rt::BoxFuture;

/// Reads the object that an event is about.
pub(crate) trait ReadCurrent: Send + Sync {
    /// The object as it is now; `None` if it cannot be fetched by itself.
    fn read_current<'a>(
        &'a self,
        delivery: &'a Delivery,
    ) -> BoxFuture<'a, Result<Option<Arc<Current>>, HandlerError>>;
}

/// The current object of one dispatch.
#[derive(Default)]
pub(crate) enum CurrentObject<'a> {
    /// Nobody can read it.
    #[default]
    Unavailable,
    /// To be read when the first handler asks.
    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    Unread(&'a dyn ReadCurrent),
    /// Read; `None` if it cannot be fetched by itself.
    Read(Option<Arc<Current>>),
    /// It could not be read, for this reason.
    Failed(String),
}
