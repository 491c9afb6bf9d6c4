//! The tables of the mirror, by kind of object.
//!
//! The rows are generated (`src/generated/tables.rs`): a table for each kind that has an identity, and for each list inside
//! an object whose elements have one.

use super::table::Shape;

/// A table of the mirror.
#[derive(Debug)]
pub(crate) struct TableRow {
    /// The table's name, without what stands before it: `checkout_sessions`.
    pub(crate) table: &'static str,
    /// The kinds of its objects; the first is its own.
    pub(crate) kinds: &'static [&'static str],
    pub(crate) id: RowId,
    pub(crate) comes: Comes,
    /// The members of its objects beside `id` and `livemode`, in alphabetical order.
    pub(crate) fields: &'static [(&'static str, Shape)],
    /// The members that become columns; at most twelve.
    pub(crate) keys: &'static [&'static str],
    /// The lists in its objects that are kept in tables of their own.
    pub(crate) lists: &'static [SubList],
}

/// The origin of a row's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowId {
    /// The object's own.
    Own,
    /// That of the object which this member names: each has one.
    Owner(&'static str),
    /// That of the account: each has one.
    Account,
}

/// The way that a table's objects come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comes {
    /// By events.
    Events,
    /// No event carries them: they are listed.
    Listed,
    /// Only in a list of their parent.
    Parent,
    /// No event carries them, and no list has them all: each is read by its id.
    Read,
}

/// A list in an object.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SubList {
    pub(crate) member: &'static str,
    /// The table of its elements; empty if each element's kind says it.
    pub(crate) table: &'static str,
    /// The member of an element that names its parent; empty if none does.
    pub(crate) parent: &'static str,
}
