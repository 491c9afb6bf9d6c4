// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `invoiceitem` object.
    InvoiceItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        date "date": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discountable "discountable": Option<bool>, "A flag.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded. May be null.";
        frozen_fields "frozen_fields": Vec<invoiceitem::FrozenField>, "Array. Each element: A word of [`FrozenField`](invoiceitem::FrozenField); unknown ones are kept. May be absent.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded. May be null.";
        invoicing_rules "invoicing_rules": Vec<invoiceitem::InvoicingRule>, "Array. Each element: See [`InvoicingRule`](invoiceitem::InvoicingRule). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        net_amount "net_amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        parent "parent": Option<Box<invoiceitem::Parent>>, "See [`Parent`](invoiceitem::Parent). May be null.";
        period "period": Option<Box<invoiceitem::Period>>, "See [`Period`](invoiceitem::Period).";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pricing "pricing": Option<Box<invoiceitem::Pricing>>, "See [`Pricing`](invoiceitem::Pricing). May be null.";
        proration "proration": Option<bool>, "A flag.";
        proration_details "proration_details": Option<Box<invoiceitem::ProrationDetails>>, "See [`ProrationDetails`](invoiceitem::ProrationDetails). May be absent.";
        quantity "quantity": Option<i64>, "A whole number.";
        quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subscription_item "subscription_item": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null.";
        test_clock "test_clock": Option<crate::object::Expandable<crate::object::TestHelpersTestClock>>, "Id of a `test_helpers.test_clock`, or the object where it was expanded. May be null.";
        unified_proration "unified_proration": Option<bool>, "A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
    }
}
object! { InvoiceItem: "invoiceitem" }
/// The parts of a [`InvoiceItem`](crate::object::InvoiceItem).
pub mod invoiceitem {
    use crate::object::macros::{element, record, words};
    record! {
        /// `invoicing_rule` of a `invoiceitem`.
        InvoicingRule {
            type_ "type": Option<crate::object::invoiceitem::InvoicingRuleType>, "A word of [`InvoicingRuleType`](crate::object::invoiceitem::InvoicingRuleType); unknown ones are kept.";
        }
    }
    element! { InvoicingRule }
    record! {
        /// `parent` of a `invoiceitem`.
        Parent {
            subscription_details "subscription_details": Option<Box<crate::object::invoiceitem::ParentSubscriptionDetails>>, "See [`ParentSubscriptionDetails`](crate::object::invoiceitem::ParentSubscriptionDetails). May be null.";
            type_ "type": Option<String>, "Text: `subscription_details`.";
        }
    }
    record! {
        /// `parent.subscription_details` of a `invoiceitem`.
        ParentSubscriptionDetails {
            subscription "subscription": Option<String>, "Text.";
            subscription_item "subscription_item": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `period` of a `invoiceitem`.
        Period {
            end "end": Option<time::OffsetDateTime>, "A time, UTC.";
            start "start": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `pricing` of a `invoiceitem`.
        Pricing {
            price_details "price_details": Option<Box<crate::object::invoiceitem::PricingPriceDetails>>, "See [`PricingPriceDetails`](crate::object::invoiceitem::PricingPriceDetails). May be absent.";
            type_ "type": Option<String>, "Text: `price_details`.";
            unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    record! {
        /// `pricing.price_details` of a `invoiceitem`.
        PricingPriceDetails {
            price "price": Option<crate::object::Expandable<crate::object::Price>>, "Id of a `price`, or the object where it was expanded.";
            product "product": Option<String>, "Text.";
        }
    }
    record! {
        /// `proration_details` of a `invoiceitem`.
        ProrationDetails {
            credited_items "credited_items": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItems>>, "See [`ProrationDetailsCreditedItems`](crate::object::invoiceitem::ProrationDetailsCreditedItems). May be null.";
            discount_amounts "discount_amounts": Vec<crate::object::invoiceitem::ProrationDetailsDiscountAmount>, "Array. Each element: See [`ProrationDetailsDiscountAmount`](crate::object::invoiceitem::ProrationDetailsDiscountAmount).";
        }
    }
    record! {
        /// `proration_details.credited_items` of a `invoiceitem`.
        ProrationDetailsCreditedItems {
            invoice_item "invoice_item": Option<String>, "Text. May be absent.";
            invoice_line_item_details "invoice_line_item_details": Option<Box<crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails>>, "See [`ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails). May be absent.";
            type_ "type": Option<crate::object::invoiceitem::ProrationDetailsCreditedItemsType>, "A word of [`ProrationDetailsCreditedItemsType`](crate::object::invoiceitem::ProrationDetailsCreditedItemsType); unknown ones are kept.";
        }
    }
    record! {
        /// `proration_details.credited_items.invoice_line_item_details` of a `invoiceitem`.
        ProrationDetailsCreditedItemsInvoiceLineItemDetails {
            invoice "invoice": Option<String>, "Text.";
            invoice_line_items "invoice_line_items": Vec<String>, "Array. Each element: Text.";
        }
    }
    /// `proration_details.discount_amount` of a `invoiceitem`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type ProrationDetailsDiscountAmount = crate::object::credit_note::DiscountAmount;
    words! {
        /// `frozen_field` of a `invoiceitem`.
        FrozenField {
            Discounts "discounts",
            Pricing "pricing",
            Quantity "quantity",
        }
    }
    words! {
        /// `invoicing_rule.type` of a `invoiceitem`.
        InvoicingRuleType {
            DeferUntilCreditedItemsResolved "defer_until_credited_items_resolved",
        }
    }
    words! {
        /// `proration_details.credited_items.type` of a `invoiceitem`.
        ProrationDetailsCreditedItemsType {
            InvoiceItem "invoice_item",
            InvoiceLineItems "invoice_line_items",
        }
    }
}
