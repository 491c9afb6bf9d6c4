use super::super::kinds;
use super::*;
use crate::object::RawObject;

fn page(created: &[i64], more: bool) -> listing::Listing {
    let object =
        |second: &i64| RawObject::parse(format!(r#"{{"id":"cus_{second}","created":{second}}}"#)).unwrap();
    listing::Listing {
        objects: created.iter().map(object).collect(),
        api_version: None,
        at_us: 0,
        cursor: more.then(|| format!("cus_{}", created.last().unwrap())),
    }
}

fn customers(gte: i64, lt: Option<i64>) -> (Range, &'static ListPath) {
    let row = kinds::row("customers").unwrap();
    let part = Part {
        gte: Some(gte),
        lt,
        cursor: None,
    };
    (Range { id: 1, row, part }, listing::list_of(row).unwrap())
}

#[test]
fn what_is_left_of_a_part_has_no_gap_and_no_page_twice() {
    let (range, list) = customers(100, Some(1000));
    let seen = page(&[990, 950, 900], true);
    let [upper, lower] = &left_of(&range, &seen, list, true)[..] else {
        panic!()
    };
    assert_eq!((upper.gte, upper.lt), (Some(500), Some(901)));
    assert_eq!(
        (lower.gte, lower.lt, &lower.cursor),
        (Some(100), Some(500), &None)
    );
    assert_eq!(upper.cursor.as_deref(), Some("cus_900"));
    assert_eq!(left_of(&range, &seen, list, false).len(), 1);
    assert!(left_of(&range, &page(&[990], false), list, true).is_empty());
    // All of one second: only the cursor goes on.
    let (narrow, _) = customers(900, Some(901));
    assert_eq!(left_of(&narrow, &page(&[900, 900], true), list, true).len(), 1);
}

#[test]
fn lists_that_need_to_be_told_whose_are_not_taken_for_whole() {
    for (table, is_listed) in [
        ("customers", true),
        ("subscriptions", true),
        ("subscription_items", false),
        ("cards", false),
        ("external_accounts", false),
        ("invoice_line_items", false),
        ("balances", false),
        ("tax_ids", true),
    ] {
        assert_eq!(
            listing::list_of(kinds::row(table).unwrap()).is_some(),
            is_listed,
            "{table}"
        );
    }
}
