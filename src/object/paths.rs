//! The paths of objects in Stripe's API, by their kind.
//!
//! The table is generated (`src/generated/paths.rs`). In a path `{id}` stands for the object's id and `{parent}` for that of
//! the object it belongs to.

use crate::generated::PATHS;

/// The paths of Stripe's API that answer objects of one kind.
///
/// In a path `{id}` stands for the object's id and `{parent}` for the id of the object that it belongs to:
/// `/v1/customers/{parent}/sources/{id}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct KindPaths {
    /// The value of the `object` member: `customer`.
    pub kind: &'static str,
    /// The paths that answer one object; the one that needs nothing but the id first. Empty if it is only in lists.
    pub retrieve: &'static [&'static str],
    /// The paths that answer a list; the one over all objects of the account first.
    pub lists: &'static [ListPath],
}

/// A path of Stripe's API that answers a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListPath {
    /// The path: `/v1/customers`, `/v1/customers/{parent}/sources`.
    pub path: &'static str,
    /// True if the list can be asked for a range of `created`.
    pub created: bool,
    /// The parameter without which it is not answered.
    pub needs: Option<&'static str>,
    /// The parameter and value without which some objects are left out.
    pub all: Option<(&'static str, &'static str)>,
}

impl KindPaths {
    /// The paths of a kind such as `customer`; `None` if the API has none that this version knows.
    pub fn of(kind: &str) -> Option<&'static Self> {
        let at = PATHS.binary_search_by(|paths| paths.kind.cmp(kind)).ok()?;
        PATHS.get(at)
    }

    /// The paths of every kind that this version knows, sorted by kind.
    pub fn all() -> &'static [Self] {
        PATHS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_its_paths_are_of_the_api() {
        assert!(PATHS.is_sorted_by(|a, b| a.kind < b.kind));
        for row in PATHS {
            let lists = row.lists.iter().map(|list| list.path);
            for path in row.retrieve.iter().copied().chain(lists) {
                assert!(path.starts_with("/v1/") || path.starts_with("/v2/"), "{path}");
            }
            assert!(!row.retrieve.is_empty() || !row.lists.is_empty(), "{}", row.kind);
        }
        let customer = KindPaths::of("customer").unwrap();
        assert_eq!(customer.retrieve, ["/v1/customers/{id}"]);
        assert!(customer.lists[0].created);
        let subscription = KindPaths::of("subscription").unwrap();
        assert_eq!(subscription.lists[0].all, Some(("status", "all")));
        assert_eq!(KindPaths::of("of the future"), None);
    }
}
