//! Stripe's list of customers, made up as it is asked for.

use std::fmt;
use std::fmt::Write;

use bytes::Bytes;
use stripe_webhooks::client::{Transport, TransportError};
use stripe_webhooks::clock::BoxFuture;

/// The first customer's second; one comes each minute.
const FIRST: i64 = 1_500_000_000;
const STEP: i64 = 60;

/// Customers 0 to N, the newest first.
#[derive(Clone)]
pub(crate) struct Pages {
    customers: usize,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// As large as Stripe's own, indented as theirs are.
fn customer(n: usize) -> String {
    let mut padding = String::new();
    for field in 0..40 {
        let _ = write!(
            padding,
            "\n    \"field_{field:02}\": \"value {n} of field {field:02}, as text\","
        );
    }
    format!(
        "{{\n    \"id\": \"cus_{n:09}\",\n    \"object\": \"customer\",\n    \"address\": null,\n    \"balance\": 0,\n    \"created\": {},\n    \
         \"currency\": \"usd\",\n    \"delinquent\": false,\n    \"description\": \"A customer\",\n    \"email\": \"{n}@example.com\",\n    \
         \"livemode\": true,\n    \"metadata\": {{\n        \"order\": \"{n}\"\n    }},{padding}\n    \"name\": \"Jenny Rosen {n}\"\n}}",
        FIRST + n as i64 * STEP
    )
}

impl Pages {
    pub(crate) fn of(customers: usize) -> Self {
        Self { customers }
    }

    pub(crate) fn bytes(&self) -> usize {
        customer(1).len()
    }

    pub(crate) fn object(&self, n: usize) -> String {
        customer(n)
    }

    pub(crate) fn event(&self, n: usize) -> String {
        format!(
            r#"{{"id": "evt_{n}", "object": "event", "type": "customer.updated", "created": {}, "livemode": true,
                "api_version": "2026-10-28.endive", "data": {{"object": {}, "previous_attributes": {{"name": "Jenny"}}}}}}"#,
            FIRST + n as i64 * STEP,
            customer(n)
        )
    }

    fn page(&self, query: &str) -> String {
        let get = |name: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.to_owned())
        };
        let number = |name: &str| get(name)?.parse::<i64>().ok();
        let index = |second: i64| usize::try_from(((second - FIRST).max(0) + STEP - 1) / STEP).unwrap();
        let from = number("created[gte]")
            .or_else(|| number("created%5Bgte%5D"))
            .map_or(0, index);
        let mut to = number("created[lt]")
            .or_else(|| number("created%5Blt%5D"))
            .map_or(self.customers, index)
            .min(self.customers);
        if let Some(after) = get("starting_after") {
            to = to.min(after.trim_start_matches("cus_").parse().unwrap());
        }
        let limit = number("limit").map_or(10, |limit| limit as usize);
        let first = to.saturating_sub(limit).max(from);
        let objects: Vec<String> = (first..to).rev().map(customer).collect();
        format!(
            r#"{{"object": "list", "url": "/v1/customers", "has_more": {}, "data": [{}]}}"#,
            first > from && to > from,
            objects.join(",")
        )
    }
}

impl Transport for Pages {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let uri = request.uri().clone();
        Box::pin(async move {
            let body = match uri.path() {
                "/v1/customers" => self.page(uri.query().unwrap_or_default()),
                path => match path.strip_prefix("/v1/customers/cus_") {
                    Some(number) => customer(number.parse().unwrap()),
                    None => r#"{"object": "list", "has_more": false, "data": []}"#.to_owned(),
                },
            };
            let response = http::Response::builder().header("stripe-version", "2026-10-28.endive");
            Ok(response.body(Bytes::from(body)).unwrap())
        })
    }
}
