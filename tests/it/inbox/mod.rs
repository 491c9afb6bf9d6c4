//! Handlers over an inbox.

mod recorded;
