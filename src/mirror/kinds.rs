//! The kinds of objects that a mirror keeps.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::MirrorError;
use crate::generated::TABLES;
use crate::object::RawObject;
use crate::object::tables::{Comes, TableRow};

/// The six named families, and what belongs to them.
const FAMILIES: &[&str] = &[
    "bank_account",
    "card",
    "cash_balance",
    "coupon",
    "customer",
    "discount",
    "plan",
    "price",
    "product",
    "promotion_code",
    "source",
    "subscription",
    "tax_id",
    "tax_rate",
];

/// The kinds of objects that a [`Mirror`](super::Mirror) keeps, each in a table of its own.
///
/// A kind is named as Stripe names it in the `object` member (`checkout.session`), or by its table (`checkout_sessions`). With a
/// kind come the tables of the lists inside its objects: `subscription_items` with `subscription`. As text: `all`, `none`,
/// `families`, or names with commas between them.
///
/// ```
/// use stripe_webhooks::mirror::Kinds;
///
/// let kinds = Kinds::families().and(["invoice", "checkout.session"])?;
/// assert!(kinds.tables().any(|table| table == "invoice_line_items"));
/// assert_eq!("invoice, charge".parse::<Kinds>()?, Kinds::of(["charges", "invoices"])?);
/// # Ok::<(), stripe_webhooks::mirror::MirrorError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Kinds(BTreeSet<&'static str>);

impl Kinds {
    /// No kind at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// The six named families (customer, source, subscription, product, price, coupon) and what belongs to them: card, bank
    /// account, subscription item, plan, discount, promotion code, tax id, tax rate, cash balance.
    pub fn families() -> Self {
        let named = FAMILIES.iter().filter_map(|kind| table_of(kind));
        named.fold(Self::none(), Self::with)
    }

    /// Every kind that has an identity.
    pub fn all() -> Self {
        Self(TABLES.iter().map(|row| row.table).collect())
    }

    /// These kinds.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a name that is none.
    pub fn of<I: IntoIterator<Item: AsRef<str>>>(kinds: I) -> Result<Self, MirrorError> {
        Self::none().and(kinds)
    }

    /// Adds these kinds.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn and<I: IntoIterator<Item: AsRef<str>>>(mut self, kinds: I) -> Result<Self, MirrorError> {
        for kind in kinds {
            let row = table_of(kind.as_ref()).ok_or_else(|| MirrorError::Kind(kind.as_ref().to_owned()))?;
            self = self.with(row);
        }
        Ok(self)
    }

    fn with(mut self, row: &'static TableRow) -> Self {
        self.0.insert(row.table);
        self.0.extend(
            row.lists
                .iter()
                .map(|list| list.table)
                .filter(|table| !table.is_empty()),
        );
        self
    }

    /// The names of the tables, in alphabetical order, without what stands before them.
    pub fn tables(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }

    /// True if nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn has(&self, table: &str) -> bool {
        self.0.contains(table)
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = &'static TableRow> {
        TABLES.iter().filter(|row| self.has(row.table))
    }
}

impl FromStr for Kinds {
    type Err = MirrorError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim() {
            "all" => Ok(Self::all()),
            "none" | "" => Ok(Self::none()),
            "families" => Ok(Self::families()),
            names => Self::of(names.split(',').map(str::trim).filter(|name| !name.is_empty())),
        }
    }
}

/// The tables' names.
impl fmt::Debug for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(&self.0).finish()
    }
}

/// The row of a table.
pub(crate) fn row(table: &str) -> Option<&'static TableRow> {
    let at = TABLES.binary_search_by(|row| row.table.cmp(table)).ok()?;
    TABLES.get(at)
}

/// The table of a kind's objects, or of that name.
pub(crate) fn table_of(name: &str) -> Option<&'static TableRow> {
    row(name).or_else(|| of_kind(name))
}

fn of_kind(kind: &str) -> Option<&'static TableRow> {
    let own = |row: &&TableRow| row.kinds == [kind];
    let mut rows = TABLES.iter().filter(own);
    let first = rows.next();
    // A kind that is only in lists of several others has no table of its own.
    first.filter(|row| rows.next().is_none() && !(row.comes == Comes::Parent && is_line(row)))
}

/// True if events and lists of the API never carry such an object by itself.
fn is_line(row: &TableRow) -> bool {
    row.table.ends_with("_line_items")
}

/// The table that an object belongs into: mostly that of its kind. A bank account or card of an account, and of no customer, is an
/// external account.
pub(crate) fn table_for(kind: &str, object: &RawObject) -> Option<&'static TableRow> {
    if matches!(kind, "card" | "bank_account") {
        let has = |name: &str| object.get(name).is_some_and(|member| !member.is_null());
        if has("account") && !has("customer") {
            return row("external_accounts");
        }
    }
    of_kind(kind)
}

/// The member of a table's objects that names the object in whose list they are.
pub(crate) fn parent_member(table: &str) -> Option<&'static str> {
    let of_sources = ["bank_accounts", "cards", "sources"].contains(&table);
    let mut lists = TABLES.iter().flat_map(|row| row.lists);
    let list = lists.find(|list| list.table == table || of_sources && list.table.is_empty())?;
    Some(list.parent).filter(|parent| !parent.is_empty())
}

/// Every kind of which there is a table by itself.
pub(crate) fn kinds_of(row: &'static TableRow) -> &'static [&'static str] {
    match is_line(row) {
        true => &[],
        false => row.kinds,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_found_by_kind_and_by_name() {
        assert!(TABLES.is_sorted_by(|a, b| a.table < b.table));
        for row in TABLES {
            assert!(std::ptr::eq(table_of(row.table).unwrap(), row));
            assert!(
                row.keys.len() <= 12 && row.fields.is_sorted_by(|a, b| a.0 < b.0),
                "{}",
                row.table
            );
            for list in row.lists.iter().filter(|list| !list.table.is_empty()) {
                assert!(super::row(list.table).is_some(), "{}", list.table);
            }
        }
        for (name, table) in [
            ("customer", Some("customers")),
            ("checkout.session", Some("checkout_sessions")),
            ("subscription_item", Some("subscription_items")),
            ("line_item", None),
            ("item", None),
            ("of the future", None),
        ] {
            assert_eq!(table_of(name).map(|row| row.table), table, "{name}");
        }
    }

    #[test]
    fn an_account_s_card_is_an_external_account() {
        for (object, table) in [
            (r#"{"id":"card_1","object":"card","customer":"cus_1"}"#, "cards"),
            (
                r#"{"id":"card_1","object":"card","account":"acct_1"}"#,
                "external_accounts",
            ),
            (
                r#"{"id":"card_1","object":"card","account":"acct_1","customer":"cus_1"}"#,
                "cards",
            ),
        ] {
            let object = RawObject::parse(object).unwrap();
            assert_eq!(table_for("card", &object).unwrap().table, table);
        }
    }
}
