//! The ten queries of the guide, as they are written there, on a small data set whose answers were worked out by hand.

use serde_json::{Value, json};
use stripe_webhooks::mirror::Kinds;

use crate::bed::{Database, event};

const GUIDE: &str = include_str!("../../src/mirror/queries.md");
/// 2026-01-15 and 2026-02-15.
const JANUARY: i64 = 1_768_435_200;
const FEBRUARY: i64 = 1_771_113_600;
const DAY: i64 = 86_400;

on_both! {
    the_queries_of_the_guide_give_the_right_numbers
    the_queries_of_the_guide_run_on_empty_tables
}

/// Every query of the guide: heading, and its text for this database.
fn queries(database: &Database) -> Vec<(&'static str, String)> {
    let sections = GUIDE.split("\n## ").skip(1);
    sections
        .map(|section| {
            let blocks: Vec<&str> = section
                .split("```sql\n")
                .skip(1)
                .map(|block| block.split("```").next().unwrap())
                .collect();
            let [postgres, sqlite] = blocks[..] else {
                panic!("not two texts: {section}")
            };
            let sql = match database.is_postgres() {
                true => postgres.replace("stripe.", &format!("{}.", database.tables)),
                false => sqlite.to_owned(),
            };
            let sql = sql.trim().trim_end_matches(';').to_owned();
            (section.lines().next().unwrap(), sql)
        })
        .collect()
}

/// The rows of a query, as texts of these columns, in its order.
async fn rows(database: &Database, heading: &str, columns: &str) -> Vec<String> {
    let (_, sql) = queries(database)
        .into_iter()
        .find(|(found, _)| *found == heading)
        .unwrap_or_else(|| panic!("no query {heading:?}"));
    let parts: Vec<String> = columns
        .split(' ')
        .map(|column| format!("coalesce(CAST({column} AS TEXT), '')"))
        .collect();
    let sql = format!("SELECT {} FROM ({sql}) q", parts.join(" || ' ' || "));
    let rows = database.texts(&sql).await;
    rows.into_iter().flatten().collect()
}

async fn the_queries_of_the_guide_run_on_empty_tables(database: Database) {
    database.mirror(database.settings()).await;
    let queries = queries(&database);
    assert_eq!(queries.len(), 10);
    for (heading, sql) in queries {
        let count = format!("SELECT CAST(count(*) AS TEXT) FROM ({sql}) q");
        assert_eq!(database.text(&count).await, "0", "{heading}");
    }
}

/// Events of live mode, each of a later second, and what belongs to test mode.
struct Events {
    now: i64,
    all: Vec<Value>,
}

impl Events {
    fn put(&mut self, live: bool, event_type: &str, object: Value) {
        let n = i64::try_from(self.all.len()).unwrap();
        let mut event = event(&format!("evt_{n}"), event_type, self.now - 3000 + n, object);
        event["livemode"] = live.into();
        self.all.push(event);
    }

    fn live(&mut self, event_type: &str, object: Value) {
        self.put(true, event_type, object);
    }

    fn test(&mut self, event_type: &str, object: Value) {
        self.put(false, event_type, object);
    }
}

fn customer(id: &str) -> Value {
    json!({"id": id, "object": "customer", "created": JANUARY - DAY, "currency": "eur", "email": format!("{id}@example.com"),
        "invoice_settings": {"default_payment_method": null}})
}

fn price(product: &str, currency: &str, interval: &str, count: i64, unit_amount: Option<i64>) -> Value {
    json!({"id": format!("price_{product}_{interval}_{count}"), "object": "price", "product": product, "currency": currency,
        "unit_amount": unit_amount, "unit_amount_decimal": unit_amount.map(|amount| amount.to_string()), "type": "recurring",
        "recurring": {"interval": interval, "interval_count": count, "usage_type": "licensed"}})
}

fn subscription(id: &str, customer: &str, status: &str, items: &[(&str, Value, Option<i64>)]) -> Value {
    let items: Vec<Value> = items
        .iter()
        .map(|(item, price, quantity)| {
            json!({"id": item, "object": "subscription_item", "price": price, "quantity": quantity, "subscription": id})
        })
        .collect();
    json!({"id": id, "object": "subscription", "customer": customer, "status": status, "created": JANUARY, "currency": "eur",
        "pause_collection": null, "items": {"object": "list", "has_more": false, "data": items}})
}

fn with(mut object: Value, members: Value) -> Value {
    object
        .as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    object
}

fn data(now: i64) -> Vec<Value> {
    let mut events = Events { now, all: Vec::new() };
    // Test mode holds a second, bigger business.
    events.test("customer.created", customer("cus_test"));
    let test_price = price("prod_team", "eur", "month", 1, Some(99_999));
    let mut test_subscription = subscription(
        "sub_test",
        "cus_test",
        "active",
        &[("si_test", test_price, Some(1))],
    );
    test_subscription["trial_end"] = (now + DAY).into();
    events.test("customer.subscription.created", test_subscription);
    events.test(
        "customer.subscription.created",
        with(
            subscription("sub_test_2", "cus_test", "trialing", &[]),
            json!({"trial_end": now + DAY}),
        ),
    );

    for id in ["cus_ada", "cus_bob", "cus_eve", "cus_dan", "cus_fay", "cus_gone"] {
        events.live("customer.created", customer(id));
    }
    for (id, name) in [("prod_team", "Team"), ("prod_solo", "Solo")] {
        events.live(
            "product.created",
            json!({"id": id, "object": "product", "name": name}),
        );
    }
    subscriptions(&mut events);
    money(&mut events);
    coupons(&mut events);
    events.live(
        "customer.deleted",
        json!({"id": "cus_gone", "object": "customer", "deleted": true}),
    );
    events.all
}

fn subscriptions(events: &mut Events) {
    let now = events.now;
    let month = |product, amount| price(product, "eur", "month", 1, Some(amount));
    let mut put = |subscription: Value| events.live("customer.subscription.created", subscription);
    // An item that is taken out afterwards.
    put(subscription(
        "sub_1",
        "cus_ada",
        "active",
        &[("si_old", month("prod_team", 100_000), Some(1))],
    ));
    put(subscription(
        "sub_2",
        "cus_bob",
        "past_due",
        &[("si_2", price("prod_solo", "eur", "week", 1, Some(700)), Some(1))],
    ));
    let half_a_cent = with(
        month("prod_api", 0),
        json!({"unit_amount": null, "unit_amount_decimal": "0.5"}),
    );
    put(subscription(
        "sub_3",
        "cus_bob",
        "active",
        &[
            ("si_3", price("prod_team", "eur", "month", 3, Some(3000)), Some(2)),
            ("si_3b", half_a_cent, Some(1000)),
        ],
    ));
    put(subscription(
        "sub_4",
        "cus_ada",
        "active",
        &[("si_4", price("prod_solo", "usd", "day", 2, Some(100)), Some(1))],
    ));
    put(with(
        subscription(
            "sub_5",
            "cus_eve",
            "trialing",
            &[("si_5", month("prod_team", 999), Some(1))],
        ),
        json!({"trial_end": now + 3 * DAY}),
    ));
    put(with(
        subscription(
            "sub_11",
            "cus_eve",
            "trialing",
            &[("si_11", month("prod_team", 999), Some(1))],
        ),
        json!({"trial_end": now + 20 * DAY}),
    ));
    put(subscription(
        "sub_6",
        "cus_dan",
        "active",
        &[("si_6", month("prod_team", 50_000), Some(1))],
    ));
    let metered = with(
        month("prod_api", 5),
        json!({"recurring": {"interval": "month", "interval_count": 1, "usage_type": "metered"}}),
    );
    put(subscription(
        "sub_7",
        "cus_ada",
        "active",
        &[("si_7", metered, None)],
    ));
    let tiered = with(
        month("prod_team", 0),
        json!({"unit_amount": null, "unit_amount_decimal": null, "billing_scheme": "tiered"}),
    );
    put(subscription(
        "sub_8",
        "cus_bob",
        "active",
        &[("si_8", tiered.clone(), Some(3)), ("si_8b", tiered, Some(2))],
    ));
    put(with(
        subscription(
            "sub_9",
            "cus_bob",
            "active",
            &[("si_9", month("prod_solo", 7777), Some(1))],
        ),
        json!({"pause_collection": {"behavior": "void"}}),
    ));
    events.live(
        "customer.subscription.updated",
        subscription(
            "sub_1",
            "cus_ada",
            "active",
            &[
                ("si_1", month("prod_team", 1200), Some(5)),
                (
                    "si_1b",
                    price("prod_solo", "eur", "year", 1, Some(12_000)),
                    Some(1),
                ),
            ],
        ),
    );
    events.live(
        "customer.subscription.deleted",
        with(
            subscription(
                "sub_6",
                "cus_dan",
                "canceled",
                &[("si_6", month("prod_team", 50_000), Some(1))],
            ),
            json!({"trial_end": now + 2 * DAY, "ended_at": now}),
        ),
    );
}

fn money(events: &mut Events) {
    let now = events.now;
    let invoice = |id: &str, customer: &str, status: &str, remaining: i64| {
        json!({"id": id, "object": "invoice", "customer": customer, "status": status, "created": JANUARY + DAY, "currency": "eur",
            "total": 6000, "amount_remaining": remaining, "number": id.to_uppercase()})
    };
    events.live(
        "invoice.created",
        with(
            invoice("in_1", "cus_ada", "open", 6000),
            json!({"due_date": FEBRUARY}),
        ),
    );
    events.live("invoice.created", invoice("in_2", "cus_bob", "open", 300));
    for (id, status) in [
        ("in_3", "paid"),
        ("in_4", "draft"),
        ("in_5", "void"),
        ("in_6", "uncollectible"),
    ] {
        events.live(
            "invoice.updated",
            invoice(id, "cus_bob", status, if status == "paid" { 0 } else { 500 }),
        );
    }
    events.live("invoice.created", invoice("in_8", "cus_bob", "open", 0));
    events.live("invoice.created", invoice("in_7", "cus_bob", "open", 900));
    events.live("invoice.deleted", invoice("in_7", "cus_bob", "open", 900));
    events.test("invoice.created", invoice("in_test", "cus_test", "open", 900));

    let charge = |id: &str, status: &str, created: i64, amount: i64, members: Value| {
        let charge = json!({"id": id, "object": "charge", "customer": "cus_ada", "status": status, "created": created,
            "amount": amount, "amount_captured": amount, "amount_refunded": 0, "captured": true, "currency": "eur"});
        with(charge, members)
    };
    events.live(
        "charge.succeeded",
        charge("ch_1", "succeeded", JANUARY, 6000, json!({})),
    );
    events.live(
        "charge.refunded",
        charge(
            "ch_2",
            "succeeded",
            JANUARY + DAY,
            1000,
            json!({"amount_refunded": 400}),
        ),
    );
    events.live(
        "charge.succeeded",
        charge(
            "ch_3",
            "succeeded",
            FEBRUARY,
            2000,
            json!({"currency": "usd", "customer": "cus_bob", "amount_captured": null}),
        ),
    );
    events.live(
        "charge.failed",
        charge(
            "ch_4",
            "failed",
            now - 2 * DAY,
            5000,
            json!({"failure_code": "card_declined"}),
        ),
    );
    events.live(
        "charge.failed",
        charge("ch_5", "failed", now - 20 * DAY, 5001, json!({})),
    );
    events.live(
        "charge.succeeded",
        charge(
            "ch_6",
            "succeeded",
            JANUARY,
            800,
            json!({"captured": false, "amount_captured": null}),
        ),
    );
    events.test(
        "charge.succeeded",
        charge("ch_test", "succeeded", JANUARY, 77_777, json!({})),
    );
    events.test(
        "charge.failed",
        charge("ch_test_2", "failed", now - DAY, 77_777, json!({})),
    );

    let refund = |id: &str, status: &str, amount: i64| json!({"id": id, "object": "refund", "charge": "ch_2", "status": status, "amount": amount, "currency": "eur", "created": JANUARY + 2 * DAY});
    events.live("refund.created", refund("re_1", "succeeded", 400));
    events.live("refund.failed", refund("re_2", "failed", 100));
    events.test("refund.created", refund("re_test", "succeeded", 7000));
    events.live(
        "charge.dispute.created",
        json!({"id": "dp_1", "object": "dispute", "charge": "ch_3", "status": "needs_response",
        "amount": 2000, "currency": "usd", "created": FEBRUARY + DAY}),
    );
}

fn coupons(events: &mut Events) {
    let now = events.now;
    for id in ["AUTUMN", "UNUSED"] {
        let coupon = json!({"id": id, "object": "coupon", "name": id.to_lowercase(), "percent_off": 12.5});
        events.live("coupon.created", coupon);
    }
    let discount = |id: &str, customer: &str, subscription: Option<&str>, end: Option<i64>| {
        json!({"id": id, "object": "discount", "customer": customer, "subscription": subscription, "end": end, "start": now - DAY,
            "source": {"type": "coupon", "coupon": "AUTUMN"}})
    };
    let mut old = discount("di_1", "cus_ada", None, Some(now + DAY));
    old["source"] = Value::Null;
    old["coupon"] = json!({"id": "AUTUMN", "object": "coupon"});
    events.live("customer.discount.created", old);
    events.live(
        "customer.discount.created",
        discount("di_2", "cus_bob", Some("sub_2"), None),
    );
    events.live(
        "customer.discount.created",
        discount("di_3", "cus_bob", None, Some(now - DAY)),
    );
    events.live(
        "customer.discount.created",
        discount("di_4", "cus_bob", None, None),
    );
    events.live(
        "customer.discount.deleted",
        discount("di_4", "cus_bob", None, None),
    );
    events.live(
        "customer.discount.created",
        discount("di_5", "cus_dan", Some("sub_6"), None),
    );
    events.live(
        "customer.discount.created",
        discount("di_6", "cus_gone", None, None),
    );
    events.test(
        "customer.discount.created",
        discount("di_test", "cus_ada", None, None),
    );
}

async fn the_queries_of_the_guide_give_the_right_numbers(database: Database) {
    let service = database.service(database.of(Kinds::all()));
    let now = time::OffsetDateTime::now_utc().unix_timestamp();
    for event in data(now) {
        service.record(&event).await;
    }
    service.run().await;
    let rows = async |heading: &str, columns: &str| rows(&database, heading, columns).await;

    // eur: 5 × 1200 + 12000 / 12 + 700 × 365 / 7 / 12 + 2 × 3000 / 3 + 1000 × 0.5 = 6000 + 1000 + 3041.67 + 2000 + 500
    // usd: 100 × 365 / 2 / 12 = 1520.83
    assert_eq!(
        rows("Monthly recurring revenue", "currency mrr").await,
        ["eur 12542", "usd 1521"]
    );
    // Team: sub_1 5, sub_3 2, sub_5 1, sub_11 1, sub_8 3 and 2. Solo: sub_1, sub_2, sub_4, sub_9. The API: sub_3 1000, sub_7 by use.
    assert_eq!(
        rows(
            "Active subscriptions by product",
            "product subscriptions quantity"
        )
        .await,
        ["Team 5 14", "Solo 4 4", "prod_api 2 1000"]
    );
    assert_eq!(
        rows(
            "Unpaid invoices",
            "id number email currency amount_remaining state"
        )
        .await,
        [
            "in_1 IN_1 cus_ada@example.com eur 6000 overdue",
            "in_2 IN_2 cus_bob@example.com eur 300 "
        ]
    );
    let story = rows("A customer's whole story", "what id status amount currency").await;
    assert_eq!(
        story,
        [
            "customer cus_ada   eur",
            "charge ch_1 succeeded 6000 eur",
            "charge ch_6 succeeded 800 eur",
            "subscription sub_1 active  eur",
            "subscription sub_4 active  eur",
            "subscription sub_7 active  eur",
            "charge ch_2 succeeded 1000 eur",
            "invoice in_1 open 6000 eur",
            "refund re_1 succeeded 400 eur",
            "refund re_2 failed 100 eur",
            "charge ch_5 failed 5001 eur",
            "charge ch_4 failed 5000 eur",
        ]
    );
    let at = rows("A customer's whole story", "at").await;
    assert!(at[0].starts_with("2026-01-14 00:00:00"), "{}", at[0]);
    assert_eq!(
        rows("Revenue by month", "month currency paid refunded net").await,
        ["2026-01 eur 7000 400 6600", "2026-02 usd 2000 0 2000"]
    );
    assert_eq!(
        rows(
            "Failed charges of the last seven days",
            "id email amount currency failure_code"
        )
        .await,
        ["ch_4 cus_ada@example.com 5000 eur card_declined"]
    );
    assert_eq!(
        rows("Trials that end in the next seven days", "id email can_pay").await,
        ["sub_5 cus_eve@example.com no"]
    );
    assert_eq!(
        rows("Customers without a subscription", "id email").await,
        ["cus_dan cus_dan@example.com", "cus_fay cus_fay@example.com"]
    );
    assert_eq!(
        rows(
            "Refunds and disputes by month",
            "month currency refunds refunded disputes disputed"
        )
        .await,
        ["2026-01 eur 1 400 0 0", "2026-02 usd 0 0 1 2000"]
    );
    assert_eq!(
        rows("Coupons in use", "coupon name discounts customers").await,
        ["AUTUMN autumn 2 2"]
    );

    // A way to pay is seen.
    let paying = with(
        customer("cus_eve"),
        json!({"invoice_settings": {"default_payment_method": "pm_1"}}),
    );
    let mut paying = event("evt_pay", "customer.updated", now, paying);
    paying["livemode"] = true.into();
    service.take(&[paying]).await;
    let trials = rows("Trials that end in the next seven days", "id can_pay").await;
    assert_eq!(trials, ["sub_5 yes"]);
}

/// What a view shows of an indexed member is the column itself: else no index would serve a search in it.
#[tokio::test]
async fn a_search_in_a_view_uses_the_index_of_its_column() {
    let database = Database::sqlite().await;
    let kinds = Kinds::families().and(["invoice", "charge"]).unwrap();
    database.mirror(database.of(kinds)).await;
    let path = database.url.trim_start_matches("sqlite://");
    let sqlite = rusqlite::Connection::open(path).unwrap();
    for (search, index) in [
        ("customers_live WHERE email = 'a@b.c'", "customers_email"),
        (
            "subscriptions_live WHERE customer = 'cus_1'",
            "subscriptions_customer",
        ),
        ("charges_live WHERE customer = 'cus_1'", "charges_customer"),
        ("invoices_live WHERE status = 'open'", "invoices_status_created"),
        ("invoices_v ORDER BY created DESC LIMIT 50", "invoices_created"),
    ] {
        let sql = format!("EXPLAIN QUERY PLAN SELECT * FROM stripe_{search}");
        let mut statement = sqlite.prepare(&sql).unwrap();
        let plan = statement.query_map([], |row| row.get::<_, String>(3)).unwrap();
        let plan: Vec<String> = plan.map(Result::unwrap).collect();
        let used = format!("INDEX stripe_{index}");
        assert!(plan.iter().any(|step| step.contains(&used)), "{search}: {plan:?}");
    }
}
