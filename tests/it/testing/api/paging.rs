//! Walks over the lists of the stand-in for Stripe's API: each object once, whatever the limit, also while others arrive.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};
use stripe_webhooks::testing::{FakeApi, TestEvent};

use super::Client;

/// Puts an object there, into the list that is walked.
type Put<'a> = &'a dyn Fn(usize, i64);

/// Walks a list of v1 from the newest to the oldest, or back, and puts one object there after each page.
fn walk(
    client: &Client,
    list: &str,
    limit: usize,
    back_from: Option<&str>,
    put: Option<Put<'_>>,
) -> Vec<String> {
    let (mut seen, mut cursor) = (Vec::new(), back_from.map(str::to_owned));
    let (mut pages, name) = (
        0,
        if back_from.is_some() {
            "ending_before"
        } else {
            "starting_after"
        },
    );
    loop {
        let cursor_param = cursor
            .as_ref()
            .map(|id| format!("&{name}={id}"))
            .unwrap_or_default();
        let page = client.get(&format!("{list}?limit={limit}{cursor_param}"));
        let ids = page.ids();
        assert!(ids.len() <= limit);
        let next = if back_from.is_some() {
            ids.first()
        } else {
            ids.last()
        };
        cursor = next.cloned().or(cursor);
        match back_from {
            // The pages of the way back are newest first, too.
            Some(_) => seen.extend(ids.into_iter().rev()),
            None => seen.extend(ids),
        }
        if page.body["has_more"] == json!(false) {
            return seen;
        }
        pages += 1;
        if let Some(put) = put {
            put(pages, 2_000_000_000 + i64::try_from(pages).unwrap());
        }
    }
}

/// Walks a list of v2 by the URLs of its pages.
fn walk_v2(client: &Client, start: &str, way: &str, put: Option<Put<'_>>) -> (Vec<String>, String) {
    let (mut seen, mut url, mut pages) = (Vec::new(), start.to_owned(), 0);
    loop {
        let page = client.get(&url);
        seen.push(page.ids());
        pages += 1;
        if let Some(put) = put {
            put(pages, 2_000_000_000 + i64::try_from(pages).unwrap());
        }
        match &page.body[way] {
            Value::String(next) => url = next.clone(),
            _ => break,
        }
    }
    if way == "previous_page_url" {
        seen.reverse();
    }
    (seen.concat(), url)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_walk_gives_each_object_once(
        // Few seconds, so that many objects share one.
        times in prop::collection::vec(1_790_000_000_i64..1_790_000_005, 0..40),
        limit in 1_usize..15,
        events: bool,
    ) {
        let api = FakeApi::start("sk_test_1").unwrap();
        let client = Client::of(&api);
        let put = |id: String, created: i64| {
            if events {
                api.put_event(&TestEvent::of("invoice.paid").id(id).created(created));
            } else {
                api.put_object(format!("/v1/customers/{id}"), &json!({"id": id, "object": "customer", "created": created}));
            }
        };
        let list = if events { "/v1/events" } else { "/v1/customers" };
        // What the order must be: by time, of one second by arrival.
        let mut order: Vec<(i64, usize)> = times.iter().copied().zip(0..).collect();
        order.sort_unstable_by(|a, b| b.cmp(a));
        let order: Vec<String> = order.into_iter().map(|(_, number)| format!("id_{number}")).collect();
        for (number, created) in times.iter().enumerate() {
            put(format!("id_{number}"), *created);
        }
        prop_assert_eq!(&walk(&client, list, limit, None, None), &order);
        if let Some(oldest) = order.last() {
            let mut back = walk(&client, list, limit, Some(oldest), None);
            back.reverse();
            prop_assert_eq!(&back[..], &order[..order.len() - 1]);
        }
        let arrive = |number: usize, created: i64| put(format!("new_{number}"), created);
        prop_assert_eq!(&walk(&client, list, limit, None, Some(&arrive)), &order, "newer ones come before the walk");
        // The way to the newest gives all that are newer, those that arrived on the way among them, in the end.
        if let Some(oldest) = order.last() {
            let arrived = std::cell::Cell::new(0);
            let arrive = |number: usize, created: i64| {
                if number <= 3 {
                    put(format!("newest_{number}"), created + 1_000);
                    arrived.set(number);
                }
            };
            let back = walk(&client, list, limit, Some(oldest), Some(&arrive));
            let distinct: BTreeSet<_> = back.iter().collect();
            prop_assert_eq!(distinct.len(), back.len());
            for number in 1..=arrived.get() {
                let id = format!("newest_{number}");
                prop_assert!(back.contains(&id));
            }
            for id in &order[..order.len() - 1] {
                prop_assert!(distinct.contains(id));
            }
        }
    }

    #[test]
    fn pages_of_v2_lead_on_and_back(
        times in prop::collection::vec(1_790_000_000_i64..1_790_000_005, 1..40),
        limit in 1_usize..15,
    ) {
        let api = FakeApi::start("sk_test_1").unwrap();
        let client = Client::of(&api);
        let put = |id: String, created: i64| {
            api.put_event(&TestEvent::of("v1.invoice.paid").id(id).created(created));
        };
        let mut order: Vec<(i64, usize)> = times.iter().copied().zip(0..).collect();
        order.sort_unstable_by(|a, b| b.cmp(a));
        let order: Vec<String> = order.into_iter().map(|(_, number)| format!("id_{number}")).collect();
        for (number, created) in times.iter().enumerate() {
            put(format!("id_{number}"), *created);
        }
        let start = format!("/v2/core/events?limit={limit}&types[0]=v1.invoice.paid");
        let (on, last) = walk_v2(&client, &start, "next_page_url", None);
        prop_assert_eq!(&on, &order);
        let (back, first) = walk_v2(&client, &last, "previous_page_url", None);
        prop_assert_eq!(&back, &order);
        prop_assert_eq!(&client.get(&first).body["previous_page_url"], &Value::Null);
        let arrive = |number: usize, created: i64| put(format!("new_{number}"), created);
        prop_assert_eq!(&walk_v2(&client, &start, "next_page_url", Some(&arrive)).0, &order);
    }
}
