//! Without the feature `tracing`: the same names, and nothing behind them.

use std::future::Future;

#[cfg(feature = "inbox")]
use super::Run;
use crate::event::Delivery;
use crate::handler::HandlerReport;

/// No way between spans and trace contexts.
#[derive(Debug, Clone, Default)]
pub struct Contexts {}

#[cfg(feature = "inbox")]
#[allow(clippy::unused_self)]
impl Contexts {
    pub(super) fn or(&mut self, _: &Self) {}

    pub(crate) fn current(&self) -> Option<String> {
        None
    }

    pub(crate) fn are_used(&self) -> bool {
        false
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Span;

#[allow(clippy::unused_self)]
impl Span {
    pub(crate) fn delivery(_: Option<&str>, _: Option<&str>, _: &Contexts) -> Self {
        Self
    }

    pub(crate) fn is_of(&self, _: &Delivery) {}

    pub(crate) fn is_answered(&self, _: &str, _: u16) {}

    #[cfg(feature = "inbox")]
    pub(crate) fn run(_: &Run<'_>, _: (&str, &str), _: Option<&str>, _: &Contexts) -> Self {
        Self
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn has_ended(&self, _: &'static str, _: bool) {}

    pub(crate) fn handler(_: &str, _: &str) -> Self {
        Self
    }

    pub(crate) fn has_reported(&self, _: &HandlerReport) {}

    #[cfg(feature = "inbox")]
    pub(crate) fn follow_up(_: (&str, &str), _: u32, _: Option<(&str, Option<&str>)>, _: &Contexts) -> Self {
        Self
    }

    #[cfg(feature = "client")]
    pub(crate) fn request(_: &str, _: &str, _: u32) -> Self {
        Self
    }

    #[cfg(feature = "client")]
    pub(crate) fn has_response(&self, _: Option<u16>, _: Option<&str>, _: Option<&str>) {}

    pub(crate) fn around<F: Future>(&self, work: F) -> F {
        work
    }

    #[cfg(feature = "inbox")]
    pub(crate) fn is_seen() -> bool {
        false
    }
}

#[cfg(any(feature = "actix", feature = "_stream"))]
#[cfg_attr(
    not(any(feature = "axum", feature = "tower", feature = "actix")),
    allow(dead_code)
)]
pub(crate) fn in_this_span<F: Future>(work: F) -> F {
    work
}
