// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `credit_note_line_item` object.
    CreditNoteLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_excluding_tax "amount_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        discount_amount "discount_amount": Option<i64>, "A whole number.";
        discount_amounts "discount_amounts": Vec<credit_note_line_item::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](credit_note_line_item::DiscountAmount).";
        invoice_line_item "invoice_line_item": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note_line_item::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](credit_note_line_item::PretaxCreditAmount).";
        quantity "quantity": Option<i64>, "A whole number. May be null.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        tax_rates "tax_rates": Vec<crate::object::TaxRate>, "Array. Each element: The `tax_rate` object.";
        taxes "taxes": Vec<credit_note_line_item::Tax>, "Array. Each element: See [`Tax`](credit_note_line_item::Tax). May be null.";
        type_ "type": Option<credit_note_line_item::Type>, "A word of [`Type`](credit_note_line_item::Type); unknown ones are kept.";
        unit_amount "unit_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        unit_amount_decimal "unit_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        unit_amount_excluding_tax "unit_amount_excluding_tax": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
    }
}
element! { CreditNoteLineItem }
object! { CreditNoteLineItem: "credit_note_line_item" }
/// The parts of a [`CreditNoteLineItem`](crate::object::CreditNoteLineItem).
pub mod credit_note_line_item {
    use crate::object::macros::words;
    /// `discount_amount` of a `credit_note_line_item`. The same as [`credit_note::DiscountAmount`](crate::object::credit_note::DiscountAmount).
    pub type DiscountAmount = crate::object::credit_note::DiscountAmount;
    /// `pretax_credit_amount` of a `credit_note_line_item`. The same as [`credit_note::PretaxCreditAmount`](crate::object::credit_note::PretaxCreditAmount).
    pub type PretaxCreditAmount = crate::object::credit_note::PretaxCreditAmount;
    /// `tax` of a `credit_note_line_item`. The same as [`credit_note::TotalTax`](crate::object::credit_note::TotalTax).
    pub type Tax = crate::object::credit_note::TotalTax;
    /// `tax.tax_rate_details` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails).
    pub type TaxTaxRateDetails = crate::object::credit_note::TotalTaxTaxRateDetails;
    /// `pretax_credit_amount.type` of a `credit_note_line_item`. The same as [`credit_note::PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType).
    pub type PretaxCreditAmountType = crate::object::credit_note::PretaxCreditAmountType;
    /// `tax.tax_behavior` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior).
    pub type TaxTaxBehavior = crate::object::credit_note::TotalTaxTaxBehavior;
    /// `tax.taxability_reason` of a `credit_note_line_item`. The same as [`credit_note::TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason).
    pub type TaxTaxabilityReason = crate::object::credit_note::TotalTaxTaxabilityReason;
    words! {
        /// `type` of a `credit_note_line_item`.
        Type {
            CustomLineItem "custom_line_item",
            InvoiceLineItem "invoice_line_item",
        }
    }
}
