//! The event lists of comparable systems: whoever comes from one of them finds every name, legacy ones included.
//!
//! Each list stands in an `on!` block, so that the compiler has checked every name, and every event of it is made,
//! read and dispatched.

use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{Delivery, EventType, HandlerExt, Registry};

use crate::support::now_or_never;

/// A system, and the names that it lists.
macro_rules! system {
    ($system:ident, $event:ident: $first:literal $($name:literal)*) => {
        mod $system {
            use stripe_webhooks::{Context, $event, HandlerResult, on};

            pub(super) const NAMES: &[&str] = &[$first $(, $name)*];
            pub(super) const MODULE: &str = module_path!();

            pub(super) fn handler(_: $event, _: Context<'_>) -> HandlerResult {
                Ok(())
            }
            on! { $first $(| $name)* => handler; }
        }
    };
}

system! { stripe_integrations, Event:
    "customer.created" "customer.updated" "customer.deleted" "customer.source.created" "customer.source.updated"
    "customer.source.deleted" "customer.subscription.created" "customer.subscription.updated"
    "customer.subscription.trial_will_end" "customer.subscription.deleted" "product.created" "product.updated"
    "product.deleted" "price.created" "price.updated" "price.deleted" "coupon.created" "coupon.updated"
    "coupon.deleted"
}

system! { dj_stripe, Event: "charge.succeeded" "payment_method.attached" "customer.subscription.trial_will_end" }

system! { pinax_stripe, Event:
    "account.updated" "account.application.deauthorized" "account.external_account.created"
    "account.external_account.deleted" "account.external_account.updated" "application_fee.created"
    "application_fee.refunded" "application_fee.refund.updated" "balance.available" "bitcoin.receiver.created"
    "bitcoin.receiver.filled" "bitcoin.receiver.updated" "bitcoin.receiver.transaction.created" "charge.captured"
    "charge.failed" "charge.refunded" "charge.succeeded" "charge.updated" "charge.dispute.closed"
    "charge.dispute.created" "charge.dispute.funds_reinstated" "charge.dispute.funds_withdrawn"
    "charge.dispute.updated" "coupon.created" "coupon.deleted" "coupon.updated" "customer.created" "customer.deleted"
    "customer.updated" "customer.discount.created" "customer.discount.deleted" "customer.discount.updated"
    "customer.source.created" "customer.source.deleted" "customer.source.updated" "customer.subscription.created"
    "customer.subscription.deleted" "customer.subscription.trial_will_end" "customer.subscription.updated"
    "invoice.created" "invoice.payment_failed" "invoice.payment_succeeded" "invoice.updated" "invoiceitem.created"
    "invoiceitem.deleted" "invoiceitem.updated" "order.created" "order.payment_failed" "order.payment_succeeded"
    "order.updated" "plan.created" "plan.deleted" "plan.updated" "product.created" "product.updated"
    "recipient.created" "recipient.deleted" "recipient.updated" "sku.created" "sku.updated" "transfer.created"
    "transfer.failed" "transfer.paid" "transfer.reversed" "transfer.updated" "ping" "payment.created"
}

system! { django_payments, Event:
    "checkout.session.async_payment_failed" "checkout.session.async_payment_succeeded" "checkout.session.completed"
    "checkout.session.expired"
}

// Known to dj-stripe from 0.8 to 2.8.
system! { dj_stripe_legacy, Event:
    "checkout_beta.session_succeeded" "issuer_fraud_record.created" "issuing_settlement.created"
    "issuing_settlement.updated" "order_return.created" "payment_intent.requires_capture"
    "payment_method.card_automatically_updated" "sku.deleted"
}

// In Stripe's own SDK of August 2026, and not yet in dj-stripe.
system! { newest_sdk, Event:
    "balance_settings.updated" "billing.credit_balance_transaction.created" "billing.credit_grant.created"
    "billing.credit_grant.updated" "billing.meter.created" "billing.meter.deactivated" "billing.meter.reactivated"
    "billing.meter.updated" "financial_connections.account.account_numbers_updated"
    "financial_connections.account.expected_deactivation_date_updated"
    "financial_connections.account.supported_payment_method_types_updated"
    "financial_connections.account.upcoming_account_number_expiry" "financial_connections.account.upcoming_deactivation"
    "financial_connections.authorization.expected_deactivation_date_updated"
    "financial_connections.authorization.upcoming_deactivation" "invoice.payment_attempt_required"
    "reserve.hold.created" "reserve.hold.updated" "reserve.plan.created" "reserve.plan.disabled" "reserve.plan.expired"
    "reserve.plan.updated" "reserve.release.created"
}

system! { thin, EventNotification:
    "v2.core.account[requirements].updated" "v2.core.event_destination.ping" "v1.billing.meter.error_report_triggered"
}

/// Makes, reads and dispatches every event of a list, through the block that names them all and by hand.
fn check(names: &[&str], module: &str, by_hand: Registry) {
    let linked = Registry::builder().linked_from(module).build().unwrap();
    for name in names {
        let event_type = EventType::from(*name);
        assert!(event_type.is_known(), "{name} is unknown");
        assert_eq!(event_type.as_str(), *name);
        let delivery = TestEvent::of(event_type).delivery();
        assert_eq!(delivery.event_type().as_str(), *name);
        if let Delivery::Snapshot(event) = &delivery {
            event.typed().unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(event.object_kind().is_some(), "{name}");
        }
        for registry in [&linked, &by_hand] {
            let report = now_or_never(registry.dispatch(&delivery));
            assert_eq!(report.handlers.len(), 1, "{name} reaches {:?}", report.handlers);
            assert_eq!(
                report.handlers[0].outcome,
                stripe_webhooks::Outcome::Done,
                "{name}"
            );
        }
        let report = now_or_never(by_hand.dispatch(&delivery));
        assert_eq!(&*report.handlers[0].name, *name);
    }
    let mut sorted: Vec<_> = names.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), names.len(), "a name is listed twice");
    // What an endpoint can be told to send: Stripe no longer takes the legacy ones.
    sorted.retain(|name| !EventType::from(*name).is_legacy());
    assert_eq!(linked.registered_event_types(), sorted);
}

macro_rules! check {
    ($($system:ident $count:literal;)*) => { $(
        #[test]
        fn $system() {
            assert_eq!(self::$system::NAMES.len(), $count);
            let mut by_hand = Registry::builder();
            for name in self::$system::NAMES {
                by_hand = by_hand.on(name, self::$system::handler.named(*name));
            }
            check(self::$system::NAMES, self::$system::MODULE, by_hand.build().unwrap());
        }
    )* };
}

check! {
    stripe_integrations 19;
    dj_stripe 3;
    pinax_stripe 67;
    django_payments 4;
    dj_stripe_legacy 8;
    newest_sdk 23;
    thin 3;
}

#[test]
fn dj_stripes_prefixes_reach_what_they_did() {
    let handler = dj_stripe::handler;
    let registry = Registry::builder()
        .on("customer", handler.named("customer"))
        .on("plan", handler.named("plan"))
        .on("product", handler.named("product"))
        .build()
        .unwrap();
    for (name, expected) in [
        ("customer.created", Some("customer")),
        ("customer.subscription.trial_will_end", Some("customer")),
        ("customer.card.created", Some("customer")),
        ("plan.updated", Some("plan")),
        ("product.deleted", Some("product")),
        ("customer_cash_balance_transaction.created", None),
        ("invoiceitem.updated", None),
    ] {
        let report = now_or_never(registry.dispatch(&TestEvent::of(name).delivery()));
        let found: Vec<_> = report.handlers.iter().map(|handler| &*handler.name).collect();
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{name}");
    }
}
