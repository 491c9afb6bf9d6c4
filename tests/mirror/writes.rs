//! What one event leaves in the tables, and what the next one may change.

use serde_json::json;
use stripe_webhooks::mirror::Kinds;
use stripe_webhooks::{Context, Event, HandlerResult};

use crate::bed::{Database, changed, event};

on_both! {
    an_object_is_in_the_table_of_its_kind
    changes_of_one_second_are_told_apart
    an_older_event_changes_nothing
    a_deletion_keeps_the_object_and_ends_it
    a_stub_leaves_the_object_as_it_was
    an_id_that_its_owner_chose_comes_back
    a_cancellation_is_no_end
    two_accounts_and_two_modes_do_not_meet
    an_object_without_identity_is_left_out
    the_application_s_own_writes_share_the_transaction
    every_state_is_kept_where_asked_for
    the_views_show_one_mode
}

async fn an_object_is_in_the_table_of_its_kind(database: Database) {
    let service = database.service(database.of(Kinds::families()));
    let customer = json!({"id": "cus_1", "object": "customer", "created": 1_700_000_000, "email": "jenny@example.com",
        "name": "Jenny \u{1f600} O'Neil", "default_source": {"id": "card_1", "object": "card"}, "delinquent": false, "balance": -12,
        "metadata": {"plan": "gold"}, "livemode": false});
    service
        .take(&[event("evt_1", "customer.created", 1_700_000_001, customer)])
        .await;
    let row = database
        .text(
            "SELECT id || ' ' || _account_id || ' ' || email || ' ' || CAST(created AS TEXT) || ' ' || _event_id || ' ' || _source || ' ' \
             || _api_version || ' ' || CAST(_event_created AS TEXT) FROM {t}customers",
        )
        .await;
    assert_eq!(
        row,
        "cus_1 - jenny@example.com 1700000000 evt_1 event 2026-10-28.endive 1700000001"
    );
    let wide = "SELECT name || ' ' || default_source || ' ' || CAST(balance AS TEXT) FROM {t}customers_v";
    assert_eq!(database.text(wide).await, "Jenny \u{1f600} O'Neil card_1 -12");
    assert!(
        database
            .text("SELECT CAST(metadata AS TEXT) FROM {t}customers_live")
            .await
            .contains("gold")
    );
    assert_eq!(
        database
            .count("customers WHERE _deleted_at IS NULL AND _flags = 0")
            .await,
        1
    );
    database
        .store
        .doctor()
        .await
        .unwrap()
        .iter()
        .for_each(|finding| assert_eq!(finding.count, 0, "{finding:?}"));
}

async fn changes_of_one_second_are_told_apart(database: Database) {
    let service = database.service(database.settings());
    let customer = |name: &str| json!({"id": "cus_1", "object": "customer", "name": name});
    let second = 1_700_000_000;
    let a = event("evt_a", "customer.created", second, customer("A"));
    let b = changed(
        "evt_b",
        "customer.updated",
        second,
        customer("B"),
        json!({"name": "A"}),
    );
    let c = changed(
        "evt_c",
        "customer.updated",
        second,
        customer("C"),
        json!({"name": "B"}),
    );
    // The newest first, then those that it is known to have come after.
    service.take(&[a.clone(), b.clone(), c.clone()]).await;
    assert_eq!(database.text("SELECT name FROM {t}customers_v").await, "C");
    let late = changed(
        "evt_late",
        "customer.updated",
        second,
        customer("B"),
        json!({"name": "A"}),
    );
    service.take(&[late]).await;
    assert_eq!(database.text("SELECT name FROM {t}customers_v").await, "C");
    assert!(
        service.outcome("evt_late").await.contains("stale"),
        "{}",
        service.outcome("evt_late").await
    );
    // Nobody knows which of these two is newer.
    let other = changed(
        "evt_other",
        "customer.updated",
        second,
        customer("Z"),
        json!({"name": "Y"}),
    );
    service.take(&[other]).await;
    assert_eq!(database.count("customers WHERE _flags = 2").await, 1);
    // A later second settles it.
    let next = changed(
        "evt_next",
        "customer.updated",
        second + 1,
        customer("N"),
        json!({"name": "Z"}),
    );
    service.take(&[next]).await;
    assert_eq!(
        database
            .count("customers WHERE _flags = 0 AND _event_id = 'evt_next'")
            .await,
        1
    );
}

async fn an_older_event_changes_nothing(database: Database) {
    let service = database.service(database.settings());
    let price = |amount: i64| json!({"id": "price_1", "object": "price", "unit_amount": amount});
    service
        .take(&[
            event("evt_2", "price.updated", 200, price(2)),
            event("evt_1", "price.created", 100, price(1)),
        ])
        .await;
    assert_eq!(
        database
            .text("SELECT CAST(unit_amount AS TEXT) FROM {t}prices")
            .await,
        "2"
    );
    assert!(service.outcome("evt_1").await.contains("stale"));
}

async fn a_deletion_keeps_the_object_and_ends_it(database: Database) {
    let service = database.service(database.settings());
    let customer = json!({"id": "cus_1", "object": "customer", "name": "Jenny",
        "sources": {"object": "list", "data": [{"id": "card_1", "object": "card", "customer": "cus_1"}], "has_more": false}});
    service
        .take(&[
            event("evt_1", "customer.created", 100, customer.clone()),
            event("evt_2", "customer.deleted", 200, customer.clone()),
            changed("evt_3", "customer.updated", 300, customer, json!({"name": "Jen"})),
        ])
        .await;
    let row = database
        .text("SELECT name || ' ' || _deleted_by || ' ' || _event_id FROM {t}customers_v")
        .await;
    assert_eq!(row, "Jenny evt_2 evt_2");
    assert_eq!(database.count("customers_live").await, 0);
    assert_eq!(database.count("cards WHERE _deleted_by = 'evt_2'").await, 1);
    assert!(service.outcome("evt_3").await.contains("deleted"));
}

async fn a_stub_leaves_the_object_as_it_was(database: Database) {
    let service = database.service(database.settings());
    service
        .take(&[
            event(
                "evt_1",
                "product.created",
                100,
                json!({"id": "prod_1", "object": "product", "name": "Gold"}),
            ),
            event(
                "evt_2",
                "product.deleted",
                200,
                json!({"id": "prod_1", "object": "product", "deleted": true}),
            ),
        ])
        .await;
    assert_eq!(
        database
            .text("SELECT name || ' ' || _deleted_by FROM {t}products_v")
            .await,
        "Gold evt_2"
    );
}

async fn an_id_that_its_owner_chose_comes_back(database: Database) {
    let service = database.service(database.settings());
    let coupon = |percent: i64| json!({"id": "SUMMER", "object": "coupon", "percent_off": percent, "created": percent});
    service
        .take(&[
            event("evt_1", "coupon.created", 100, coupon(10)),
            event("evt_2", "coupon.deleted", 200, coupon(10)),
            event("evt_3", "coupon.created", 300, coupon(20)),
            event("evt_2b", "coupon.deleted", 200, coupon(10)),
        ])
        .await;
    let row = database
        .text("SELECT CAST(created AS TEXT) || ' ' || coalesce(_deleted_by, 'lives') FROM {t}coupons")
        .await;
    assert_eq!(row, "20 lives");
}

async fn a_cancellation_is_no_end(database: Database) {
    let service = database.service(database.settings());
    let subscription = |status: &str, note: &str| {
        json!({"id": "sub_1", "object": "subscription", "status": status, "customer": "cus_1",
        "metadata": {"note": note}, "items": {"object": "list", "has_more": false, "data": [
            {"id": "si_1", "object": "subscription_item", "subscription": "sub_1", "quantity": 3,
             "price": {"id": "price_1", "object": "price"}}]}})
    };
    service
        .take(&[
            event(
                "evt_1",
                "customer.subscription.created",
                100,
                subscription("active", ""),
            ),
            event(
                "evt_2",
                "customer.subscription.deleted",
                200,
                subscription("canceled", ""),
            ),
            changed(
                "evt_3",
                "customer.subscription.updated",
                300,
                subscription("canceled", "why"),
                json!({"metadata": {"note": ""}}),
            ),
        ])
        .await;
    assert_eq!(
        database
            .count("subscriptions WHERE status = 'canceled' AND _deleted_at IS NULL AND _event_id = 'evt_3'")
            .await,
        1
    );
    let item = "SELECT price || ' ' || CAST(quantity AS TEXT) || ' ' || _parent_id || ' ' || CAST(_position AS TEXT) FROM {t}subscription_items \
                WHERE _deleted_at IS NULL";
    assert_eq!(database.text(item).await, "price_1 3 sub_1 0");
}

async fn two_accounts_and_two_modes_do_not_meet(database: Database) {
    let service = database.service(database.settings().account("acct_own"));
    let coupon = |name: &str| json!({"id": "SUMMER", "object": "coupon", "name": name});
    let mut connected = event("evt_2", "coupon.created", 100, coupon("connected"));
    connected["account"] = json!("acct_1");
    let mut live = event("evt_3", "coupon.created", 100, coupon("live"));
    live["livemode"] = json!(true);
    service
        .take(&[
            event("evt_1", "coupon.created", 100, coupon("own")),
            connected,
            live,
        ])
        .await;
    let rows = database
        .texts("SELECT _account_id || ' ' || name FROM {t}coupons_v ORDER BY name")
        .await;
    assert_eq!(
        rows,
        ["acct_1 connected", "acct_own live", "acct_own own"].map(|row| Some(row.to_owned()))
    );
}

async fn an_object_without_identity_is_left_out(database: Database) {
    let service = database.service(database.settings());
    let long = "x".repeat(600);
    service
        .take(&[
            event(
                "evt_1",
                "invoice.upcoming",
                100,
                json!({"object": "invoice", "customer": "cus_1"}),
            ),
            event(
                "evt_2",
                "customer.created",
                100,
                json!({"id": long, "object": "customer"}),
            ),
            event(
                "evt_3",
                "balance.available",
                100,
                json!({"object": "balance", "available": []}),
            ),
            event(
                "evt_4",
                "cash_balance.funds_available",
                100,
                json!({"object": "cash_balance", "customer": "cus_7"}),
            ),
        ])
        .await;
    assert_eq!(
        database.count("invoices").await + database.count("customers").await,
        0
    );
    assert!(service.outcome("evt_1").await.contains("no identity"));
    assert_eq!(database.text("SELECT id FROM {t}balances").await, "-");
    assert_eq!(database.text("SELECT id FROM {t}cash_balances").await, "cus_7");
}

/// Fails after the mirror has written: the row is gone with everything else.
async fn the_application_s_own_writes_share_the_transaction(database: Database) {
    async fn sees(event: Event, mut cx: Context<'_>) -> HandlerResult {
        use stripe_webhooks::object::Customer;
        let id = event.object_id().unwrap_or_default().to_owned();
        let there = cx.mirror()?.get::<Customer>(&id).await?;
        assert_eq!(there.unwrap().object.name.as_deref(), Some("Jenny"));
        match id.as_str() {
            "cus_bad" => Err(stripe_webhooks::HandlerError::new("no").permanent()),
            _ => Ok(()),
        }
    }
    let service = database.service_with(
        database.settings(),
        |registry| registry.on("customer.created", sees),
        |inbox| inbox,
    );
    let customer = |id: &str| json!({"id": id, "object": "customer", "name": "Jenny"});
    service
        .take(&[event("evt_1", "customer.created", 100, customer("cus_1"))])
        .await;
    service
        .record(&event("evt_2", "customer.created", 100, customer("cus_bad")))
        .await;
    service.inbox.worker().unwrap().run_until_idle().await.unwrap();
    assert_eq!(
        database.texts("SELECT id FROM {t}customers").await,
        [Some("cus_1".to_owned())]
    );
}

async fn every_state_is_kept_where_asked_for(database: Database) {
    let settings = database.settings().history(["subscription"]).unwrap();
    let service = database.service(settings.clone());
    let subscription = |status: &str| json!({"id": "sub_1", "object": "subscription", "status": status});
    service
        .take(&[
            event(
                "evt_1",
                "customer.subscription.created",
                100,
                subscription("incomplete"),
            ),
            changed(
                "evt_2",
                "customer.subscription.updated",
                200,
                subscription("active"),
                json!({"status": "incomplete"}),
            ),
            event(
                "evt_0",
                "customer.subscription.updated",
                150,
                subscription("late"),
            ),
            event(
                "evt_3",
                "customer.subscription.deleted",
                300,
                subscription("canceled"),
            ),
        ])
        .await;
    let mirror = database.mirror(settings).await;
    for (second, want) in [
        (50, None),
        (100, Some("incomplete")),
        (199, Some("incomplete")),
        (200, Some("active")),
        (1000, Some("canceled")),
    ] {
        let at = time::OffsetDateTime::from_unix_timestamp(second).unwrap();
        let found = mirror
            .list::<stripe_webhooks::object::Subscription>()
            .id("sub_1")
            .as_of(at)
            .all()
            .await
            .unwrap();
        let status = found
            .first()
            .and_then(|found| found.object.status.as_ref())
            .map(|status| status.as_str().to_owned());
        assert_eq!(status.as_deref(), want, "at {second}");
    }
    assert_eq!(
        database
            .count("subscriptions_history WHERE valid_to IS NULL")
            .await,
        1
    );
}

async fn the_views_show_one_mode(database: Database) {
    let service = database.service(database.settings());
    let customer = |id: &str| json!({"id": id, "object": "customer"});
    service
        .take(&[event("evt_1", "customer.created", 100, customer("cus_test"))])
        .await;
    assert_eq!(
        database.texts("SELECT id FROM {t}customers_live").await,
        [Some("cus_test".to_owned())]
    );
    let mut live = event("evt_2", "customer.created", 100, customer("cus_live"));
    live["livemode"] = json!(true);
    service.take(&[live]).await;
    assert_eq!(
        database.texts("SELECT id FROM {t}customers_live").await,
        [Some("cus_live".to_owned())]
    );
    service
        .take(&[event("evt_3", "customer.created", 100, customer("cus_test2"))])
        .await;
    assert_eq!(
        database.texts("SELECT id FROM {t}customers_live").await,
        [Some("cus_live".to_owned())]
    );
}
