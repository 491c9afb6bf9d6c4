//! What pages are built of.

pub(super) mod chart;
pub(super) mod layout;
pub(super) mod parts;
pub(super) mod tree;
