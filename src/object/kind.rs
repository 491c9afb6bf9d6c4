//! The identity and the end of objects, by their kind.
//!
//! The table is generated (`src/generated/kinds.rs`); a kind that is not in it is as most are: its id is made by Stripe,
//! unique everywhere, and no event ends it for good.

use crate::generated::KINDS;

/// The maker of a kind's ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ids {
    /// Stripe: unique over all accounts, modes and kinds, and never used again.
    Stripe,
    /// The account's owner: unique within account, mode and kind, and free again after a deletion (coupon, plan, product).
    Chosen,
    /// Stripe, the same in many accounts (`card_payments`, the id of an application).
    Shared,
}

/// The stand-in for the id of an object that has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// The id in the first of these members: it is this one's object of that kind.
    Owner(&'static [&'static str]),
    /// Nothing is needed: an account has one object of the kind.
    Singleton,
    /// Nothing: such objects cannot be told apart.
    Nothing,
}

/// A row of the generated table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KindRow {
    pub(crate) kind: &'static str,
    /// True if a `*.deleted` event ends the object for good. Where it does not, it only ends a state: a canceled subscription
    /// is still read and changed.
    pub(crate) ends: bool,
    pub(crate) ids: Ids,
    pub(crate) absent: Absent,
}

impl KindRow {
    /// True if an object can be there again under the identity of one that was deleted.
    #[cfg(any(feature = "inbox", test))]
    pub(crate) fn lives_again(&self) -> bool {
        // What belongs to an owner is known by the owner: the next one has the same identity.
        self.ids == Ids::Chosen || matches!(self.absent, Absent::Owner(_))
    }
}

/// The row of a kind; that of all others where it has none.
pub(crate) fn kind(kind: &str) -> KindRow {
    match KINDS.binary_search_by(|row| row.kind.cmp(kind)) {
        Ok(at) => KINDS[at],
        Err(_) => KindRow {
            kind: "",
            ends: false,
            ids: Ids::Stripe,
            absent: Absent::Nothing,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_says_what_is_known() {
        assert!(KINDS.is_sorted_by(|a, b| a.kind < b.kind));
        let row = |name: &str| {
            let row = kind(name);
            (row.ends, row.lives_again())
        };
        assert_eq!(row("customer"), (true, false));
        assert_eq!(row("coupon"), (true, true));
        assert_eq!(row("subscription"), (false, false), "a cancellation");
        assert_eq!(row("discount"), (true, true));
        assert_eq!(row("of the future"), (false, false));
        assert_eq!(kind("capability").ids, Ids::Shared);
        assert_eq!(kind("cash_balance").absent, Absent::Owner(&["customer"]));
    }
}
