//! Paths that lead nowhere in an object of a kind, as far as the structs tell.
//!
//! A struct knows its members' names and shapes ([`Table`]), but only of its own; what lies below a field is known to the
//! field's type. So a small object is put together that has something at each step of the path so far, is decoded, and is
//! looked into. That takes microseconds, and a registry asks once, when it is built.
//!
//! Only what is sure counts: below a map, a union, a text (which may have been an object once) and below what has no
//! struct anything is possible.

use crate::object::table::{Shape, Table};
use crate::object::union::Choice;
use crate::object::view::{Union, View};
use crate::object::{Object, RawObject};
use crate::path::Step;

/// Members that bodies have or had and that no document lists, so that no struct has them. By kind, sorted.
///
/// Seen in recorded bodies of 2011 to 2026; what Stripe documented since 2017 is in the structs.
const UNLISTED: &[(&str, &[&str])] = &[
    (
        "account",
        &[
            "active_payment_methods",
            "bank_accounts",
            "charge_enabled",
            "currencies_supported",
            "fake_account",
            "light",
            "login_links",
            "managed",
            "mcc",
            "orders",
            "risk_details",
            "transfer_enabled",
            "transfer_schedule",
            "transfer_statement_descriptor",
            "transfers_enabled",
        ],
    ),
    (
        "bank_account",
        &[
            "address_city",
            "address_line1",
            "address_line2",
            "address_state",
            "address_zip",
            "bank_phone_number",
        ],
    ),
    ("card", &["emv_auth_data", "three_d_secure"]),
    (
        "charge",
        &[
            "alternate_statement_descriptors",
            "amount_authorized",
            "application_fees_refunded",
            "captured_at",
            "fee",
            "fee_balance_transactions",
            "fee_details",
            "statement_description",
            "trust",
        ],
    ),
    (
        "customer",
        &[
            "alipay_accounts",
            "bank_accounts",
            "default_bank_account",
            "default_source_type",
            "invoicing",
            "trust",
        ],
    ),
    (
        "dispute",
        &[
            "accepted_at",
            "balance_transaction",
            "case_details",
            "closed_at",
            "escalated_at",
            "evidence_due_by",
            "evidence_submitted_at",
            "is_protected",
            "issuer",
            "loss_reason",
        ],
    ),
    ("invoice", &["last_payment_attempt", "send_next_at"]),
    ("invoice_payment", &["amount_overpaid"]),
    ("issuing.card", &["billing"]),
    (
        "issuing.settlement",
        &[
            "interchange_fees_amount",
            "net_total_amount",
            "network_fees_amount",
            "status",
            "transaction_amount",
        ],
    ),
    ("order", &["external_sku_ids", "payment_intent", "signature"]),
    ("payout", &["auto", "bank_account", "card"]),
    (
        "product",
        &["donation", "reason_product_not_tweetable", "tweetable_url"],
    ),
    (
        "recipient",
        &[
            "address_city",
            "address_country",
            "address_line1",
            "address_line2",
            "address_state",
            "address_zip",
            "country",
            "dob_day",
            "dob_month",
            "dob_year",
            "tin",
            "tin_verification_pending",
            "verified",
        ],
    ),
    ("refund", &["fee_balance_transactions", "type"]),
    ("source", &["mandate"]),
    (
        "subscription",
        &["account_balance", "max_occurrences", "retains_own_balance"],
    ),
    (
        "transfer",
        &[
            "account",
            "application_fee",
            "application_fee_amount",
            "bank_account",
            "date",
            "failure_code",
            "failure_message",
            "fee",
            "fee_details",
            "other_transfers",
            "recipient",
            "statement_descriptor",
            "status",
            "summary",
            "transactions",
            "type",
        ],
    ),
];

/// The members that lists had beside those of today: a count, and an invoice's lines by their sort (before 2012-10).
const OLD_LISTS: &[&str] = &["count", "invoiceitems", "prorations", "subscriptions"];

/// The end of a path that leads no further.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct DeadEnd {
    /// The number of the step that nothing can be found at.
    pub(crate) at: usize,
    pub(crate) why: Lack,
}

/// The reason why there is nothing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Lack {
    /// The object there has these members, as far as its struct knows. Of the event's object that is all there are; a part
    /// of it may have more that no document lists.
    NoMember(&'static [&'static str]),
    /// A list object stands there, which has its items in `data`.
    List,
    /// An array stands there, and the step is a name.
    Array,
    /// An object stands there, and the step is a place.
    NoArray,
    /// A number, a flag or a time stands there.
    Scalar,
}

/// Finds where a path leads no further in objects of that kind; `None` if it may lead somewhere.
pub(crate) fn dead_end(kind: &str, steps: &[Step]) -> Option<DeadEnd> {
    let number = <Object as Choice>::KINDS
        .binary_search_by_key(&kind, |known| known.0)
        .ok()?;
    if let Some(Step::Member(first, _)) = steps.first()
        && let Ok(row) = UNLISTED.binary_search_by_key(&kind, |row| row.0)
        && UNLISTED[row].1.contains(&&**first)
    {
        return None;
    }
    let empty = <Object as Choice>::empty(number);
    let mut is_array = false;
    for (at, step) in steps.iter().enumerate() {
        let lack = |why| Some(DeadEnd { at, why });
        let probe = match at {
            0 => None,
            _ => Some(probe(kind, &steps[..at], is_array)?),
        };
        let found = match &probe {
            None => empty.inner(),
            Some(object) => look(object.inner(), &steps[..at])?,
        };
        let shape = match (found, step) {
            (View::Record(record), Step::Member(name, _)) if shape_of(record.names(), name).is_some() => {
                shape_of(record.names(), name)?
            }
            (View::Record(record), step) => {
                let table = record.names();
                let is_list = table.name == "List";
                return match step {
                    // Every object may say what it is.
                    Step::Member(name, _) if name == "object" => None,
                    Step::AnyMember => None,
                    // A list was a plain array once.
                    step if is_list && (step.place().is_some() || *step == Step::AnyItem) => None,
                    Step::Member(name, _) if is_list && OLD_LISTS.contains(&&**name) => None,
                    Step::Member(..) if is_list => lack(Lack::List),
                    Step::Member(..) => lack(Lack::NoMember(table.fields)),
                    Step::Item(_) | Step::AnyItem => lack(Lack::NoArray),
                };
            }
            (View::Elements(_), Step::Member(_, None) | Step::AnyMember) => return lack(Lack::Array),
            (View::Elements(_), _) => Shape::Object,
            _ => return None,
        };
        is_array = shape == Shape::Array;
        match shape {
            Shape::Object | Shape::Reference | Shape::Array | Shape::List => {}
            Shape::Integer | Shape::Number | Shape::Flag | Shape::Time if at + 1 < steps.len() => {
                return Some(DeadEnd {
                    at: at + 1,
                    why: Lack::Scalar,
                });
            }
            _ => return None,
        }
    }
    None
}

fn shape_of(table: &'static Table, name: &str) -> Option<Shape> {
    table.shapes.get(table.find(0, name)?).copied()
}

/// An object of the kind with an object, or an array of one, at the end of the path, whose names are all those of fields.
fn probe(kind: &str, steps: &[Step], is_array: bool) -> Option<Object> {
    // A list without members would count as none.
    let mut text = String::from(match is_array {
        true => r#"[{"url":""}]"#,
        false => r#"{"url":""}"#,
    });
    for step in steps.iter().rev() {
        text = match step {
            Step::Member(name, _) => format!(r#"{{"{name}":{text}}}"#),
            _ => format!("[{text}]"),
        };
    }
    let rest = text.strip_prefix('{')?;
    let text = format!(r#"{{"object":"{kind}",{rest}"#);
    let object = RawObject::parse(text).ok()?.decode_as::<Object>().ok()?;
    Some(object.object)
}

/// The value that the steps lead to in a probe; `None` if that is not known.
fn look<'v>(mut view: View<'v>, steps: &[Step]) -> Option<View<'v>> {
    for step in steps {
        view = match (view, step) {
            (View::Record(record), Step::Member(name, _)) => record.view(record.names().find(0, name)?),
            (View::Elements(items), _) => items.element(0),
            _ => return None,
        };
    }
    Some(view)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unlisted_members_are_sorted_and_of_known_kinds() {
        assert!(UNLISTED.is_sorted_by_key(|row| row.0));
        for (kind, names) in UNLISTED {
            assert!(names.is_sorted(), "{kind}");
            assert!(
                <Object as Choice>::KINDS.iter().any(|known| known.0 == *kind),
                "{kind}"
            );
        }
    }

    /// Otherwise the entry does nothing.
    #[cfg(feature = "all-objects")]
    #[test]
    fn no_struct_has_an_unlisted_member() {
        for (kind, names) in UNLISTED {
            let number = <Object as Choice>::KINDS
                .iter()
                .position(|known| known.0 == *kind);
            let object = <Object as Choice>::empty(number.unwrap());
            let View::Record(record) = object.inner() else {
                panic!("{kind}")
            };
            for name in *names {
                assert!(!record.names().fields.contains(name), "{kind}.{name}");
            }
        }
    }

    #[cfg(feature = "families")]
    #[test]
    fn a_path_ends_where_nothing_can_be() {
        let end = |path: &str| {
            let path: crate::path::Path = path.parse().unwrap();
            dead_end("subscription", path.steps()).map(|end| (end.at, std::mem::discriminant(&end.why)))
        };
        let lack = |at, why| Some((at, std::mem::discriminant(&why)));
        assert_eq!(end("staus"), lack(0, Lack::NoMember(&[])));
        assert_eq!(end("[0]"), lack(0, Lack::NoArray));
        assert_eq!(end("items.data[0].price.staus"), lack(4, Lack::NoMember(&[])));
        assert_eq!(end("items.staus"), lack(1, Lack::List));
        assert_eq!(end("items.data.staus"), lack(2, Lack::Array));
        assert_eq!(end("items.data.*"), lack(2, Lack::Array));
        assert_eq!(end("cancel_at_period_end[0]"), lack(1, Lack::Scalar));
        for path in [
            "status.x",
            "metadata.a.b",
            "*",
            "items.*",
            "items[0].x",
            "items.data[*].price",
            "items.count",
        ] {
            assert_eq!(end(path), None, "{path}");
        }
    }
}
