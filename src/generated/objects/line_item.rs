// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `line_item` object.
    InvoiceLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_excluding_tax "amount_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount_amounts "discount_amounts": Vec<line_item::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](line_item::DiscountAmount). May be null.";
        discountable "discountable": Option<bool>, "A flag.";
        discounts "discounts": Vec<crate::object::Expandable<crate::object::Discount>>, "Array. Each element: Id of a `discount`, or the object where it was expanded.";
        invoice "invoice": Option<String>, "Text. May be null.";
        invoice_item "invoice_item": Option<crate::object::Expandable<crate::object::InvoiceItem>>, "Id of a `invoiceitem`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        parent "parent": Option<Box<line_item::Parent>>, "See [`Parent`](line_item::Parent). May be null.";
        period "period": Option<Box<line_item::Period>>, "See [`Period`](line_item::Period).";
        plan "plan": Option<Box<crate::object::Plan>>, "The `plan` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<line_item::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](line_item::PretaxCreditAmount). May be null.";
        price "price": Option<Box<crate::object::Price>>, "The `price` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        pricing "pricing": Option<Box<line_item::Pricing>>, "See [`Pricing`](line_item::Pricing). May be null.";
        proration "proration": Option<bool>, "A flag. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        proration_details "proration_details": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        subscription "subscription": Option<crate::object::Expandable<crate::object::Subscription>>, "Id of a `subscription`, or the object where it was expanded. May be null.";
        subscription_item "subscription_item": Option<String>, "Text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        subtotal "subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        taxes "taxes": Vec<line_item::Tax>, "Array. Each element: See [`Tax`](line_item::Tax). May be null.";
        type_ "type": Option<String>, "Text. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        unified_proration "unified_proration": Option<bool>, "A flag. Deprecated at Stripe since 2019-12-03; older API versions and old bodies have it.";
        unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
    }
}
element! { InvoiceLineItem }
object! { InvoiceLineItem: "line_item" }
/// The parts of a [`InvoiceLineItem`](crate::object::InvoiceLineItem).
pub mod line_item {
    use crate::object::macros::{record, words};
    /// `discount_amount` of a `line_item`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type DiscountAmount = crate::object::credit_note::DiscountAmount;
    record! {
        /// `parent` of a `line_item`.
        Parent {
            invoice_item_details "invoice_item_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetails>>, "See [`ParentInvoiceItemDetails`](crate::object::line_item::ParentInvoiceItemDetails). May be null.";
            subscription_item_details "subscription_item_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetails>>, "See [`ParentSubscriptionItemDetails`](crate::object::line_item::ParentSubscriptionItemDetails). May be null.";
            type_ "type": Option<crate::object::line_item::ParentType>, "A word of [`ParentType`](crate::object::line_item::ParentType); unknown ones are kept.";
        }
    }
    record! {
        /// `parent.invoice_item_details` of a `line_item`.
        ParentInvoiceItemDetails {
            invoice_item "invoice_item": Option<String>, "Text.";
            proration "proration": Option<bool>, "A flag.";
            proration_details "proration_details": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetails>>, "See [`ParentInvoiceItemDetailsProrationDetails`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetails). May be null.";
            subscription "subscription": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `parent.invoice_item_details.proration_details` of a `line_item`.
        ParentInvoiceItemDetailsProrationDetails {
            credited_items "credited_items": Option<Box<crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems>>, "See [`ParentInvoiceItemDetailsProrationDetailsCreditedItems`](crate::object::line_item::ParentInvoiceItemDetailsProrationDetailsCreditedItems). May be null.";
        }
    }
    /// `parent.invoice_item_details.proration_details.credited_items` of a `line_item`. The same as [`invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails).
    pub type ParentInvoiceItemDetailsProrationDetailsCreditedItems = crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails;
    record! {
        /// `parent.subscription_item_details` of a `line_item`.
        ParentSubscriptionItemDetails {
            invoice_item "invoice_item": Option<String>, "Text. May be null.";
            proration "proration": Option<bool>, "A flag.";
            proration_details "proration_details": Option<Box<crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails>>, "See [`ParentSubscriptionItemDetailsProrationDetails`](crate::object::line_item::ParentSubscriptionItemDetailsProrationDetails). May be null.";
            subscription "subscription": Option<String>, "Text. May be null.";
            subscription_item "subscription_item": Option<String>, "Text.";
        }
    }
    /// `parent.subscription_item_details.proration_details` of a `line_item`. The same as [`ParentInvoiceItemDetailsProrationDetails`](ParentInvoiceItemDetailsProrationDetails).
    pub type ParentSubscriptionItemDetailsProrationDetails = ParentInvoiceItemDetailsProrationDetails;
    /// `parent.subscription_item_details.proration_details.credited_items` of a `line_item`. The same as [`invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails`](crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails).
    pub type ParentSubscriptionItemDetailsProrationDetailsCreditedItems = crate::object::invoiceitem::ProrationDetailsCreditedItemsInvoiceLineItemDetails;
    /// `period` of a `line_item`. The same as [`invoiceitem::Period`](crate::object::invoiceitem::Period).
    pub type Period = crate::object::invoiceitem::Period;
    /// `pretax_credit_amount` of a `line_item`. The same as [`invoice::TotalPretaxCreditAmount`](crate::object::invoice::TotalPretaxCreditAmount).
    pub type PretaxCreditAmount = crate::object::invoice::TotalPretaxCreditAmount;
    /// `pricing` of a `line_item`. The same as [`invoiceitem::Pricing`](crate::object::invoiceitem::Pricing).
    pub type Pricing = crate::object::invoiceitem::Pricing;
    /// `pricing.price_details` of a `line_item`. The same as [`invoiceitem::PricingPriceDetails`](crate::object::invoiceitem::PricingPriceDetails).
    pub type PricingPriceDetails = crate::object::invoiceitem::PricingPriceDetails;
    /// `tax` of a `line_item`. The same as [`credit_note::TotalTax`](crate::object::credit_note::TotalTax).
    pub type Tax = crate::object::credit_note::TotalTax;
    /// `tax.tax_rate_details` of a `line_item`. The same as [`credit_note::TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails).
    pub type TaxTaxRateDetails = crate::object::credit_note::TotalTaxTaxRateDetails;
    words! {
        /// `parent.type` of a `line_item`.
        ParentType {
            InvoiceItemDetails "invoice_item_details",
            SubscriptionItemDetails "subscription_item_details",
        }
    }
    /// `pretax_credit_amount.type` of a `line_item`. The same as [`credit_note::PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType).
    pub type PretaxCreditAmountType = crate::object::credit_note::PretaxCreditAmountType;
    /// `tax.tax_behavior` of a `line_item`. The same as [`credit_note::TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior).
    pub type TaxTaxBehavior = crate::object::credit_note::TotalTaxTaxBehavior;
    /// `tax.taxability_reason` of a `line_item`. The same as [`credit_note::TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::credit_note::TotalTaxTaxabilityReason;
}
