// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `credit_note` object.
    CreditNote {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_shipping "amount_shipping": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        customer_balance_transaction "customer_balance_transaction": Option<crate::object::Expandable<crate::object::CustomerBalanceTransaction>>, "Id of a `customer_balance_transaction`, or the object where it was expanded. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discount_amount "discount_amount": Option<i64>, "A whole number.";
        discount_amounts "discount_amounts": Vec<credit_note::DiscountAmount>, "Array. Each element: See [`DiscountAmount`](credit_note::DiscountAmount).";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        invoice "invoice": Option<crate::object::Expandable<crate::object::Invoice>>, "Id of a `invoice`, or the object where it was expanded.";
        lines "lines": crate::object::List<crate::object::CreditNoteLineItem>, "The first page of a list. Each element: The `credit_note_line_item` object.";
        livemode "livemode": Option<bool>, "A flag.";
        memo "memo": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        number "number": Option<String>, "Text.";
        out_of_band_amount "out_of_band_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        pdf "pdf": Option<String>, "Text.";
        post_payment_amount "post_payment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        pre_payment_amount "pre_payment_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        pretax_credit_amounts "pretax_credit_amounts": Vec<credit_note::PretaxCreditAmount>, "Array. Each element: See [`PretaxCreditAmount`](credit_note::PretaxCreditAmount).";
        reason "reason": Option<credit_note::Reason>, "A word of [`Reason`](credit_note::Reason); unknown ones are kept. May be null.";
        refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded. May be null. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        refunds "refunds": Vec<credit_note::Refund>, "Array. Each element: See [`Refund`](credit_note::Refund).";
        shipping_cost "shipping_cost": Option<Box<credit_note::ShippingCost>>, "See [`ShippingCost`](credit_note::ShippingCost). May be null.";
        status "status": Option<credit_note::Status>, "A word of [`Status`](credit_note::Status); unknown ones are kept.";
        subtotal "subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
        subtotal_excluding_tax "subtotal_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        tax_amounts "tax_amounts": Vec<crate::object::RawObject>, "Array. Each element: Any JSON value. Deprecated at Stripe since 2025-03-31.basil; older API versions and old bodies have it.";
        total "total": Option<i64>, "An amount, in the currency's smallest unit.";
        total_excluding_tax "total_excluding_tax": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        total_taxes "total_taxes": Vec<credit_note::TotalTax>, "Array. Each element: See [`TotalTax`](credit_note::TotalTax). May be null.";
        type_ "type": Option<credit_note::Type>, "A word of [`Type`](credit_note::Type); unknown ones are kept.";
        voided_at "voided_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
    }
}
object! { CreditNote: "credit_note" }
/// The parts of a [`CreditNote`](crate::object::CreditNote).
pub mod credit_note {
    use crate::object::macros::{element, record, words};
    record! {
        /// `discount_amount` of a `credit_note`.
        DiscountAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded.";
        }
    }
    element! { DiscountAmount }
    record! {
        /// `pretax_credit_amount` of a `credit_note`.
        PretaxCreditAmount {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            credit_balance_transaction "credit_balance_transaction": Option<crate::object::Expandable<crate::object::BillingCreditBalanceTransaction>>, "Id of a `billing.credit_balance_transaction`, or the object where it was expanded. May be absent.";
            discount "discount": Option<crate::object::Expandable<crate::object::Discount>>, "Id of a `discount`, or the object where it was expanded. May be absent.";
            type_ "type": Option<crate::object::credit_note::PretaxCreditAmountType>, "A word of [`PretaxCreditAmountType`](crate::object::credit_note::PretaxCreditAmountType); unknown ones are kept.";
        }
    }
    element! { PretaxCreditAmount }
    record! {
        /// `refund` of a `credit_note`.
        Refund {
            amount_refunded "amount_refunded": Option<i64>, "An amount, in the currency's smallest unit.";
            payment_record_refund "payment_record_refund": Option<Box<crate::object::credit_note::RefundPaymentRecordRefund>>, "See [`RefundPaymentRecordRefund`](crate::object::credit_note::RefundPaymentRecordRefund). May be null.";
            refund "refund": Option<crate::object::Expandable<crate::object::Refund>>, "Id of a `refund`, or the object where it was expanded.";
            type_ "type": Option<crate::object::credit_note::RefundType>, "A word of [`RefundType`](crate::object::credit_note::RefundType); unknown ones are kept. May be null.";
        }
    }
    element! { Refund }
    record! {
        /// `refund.payment_record_refund` of a `credit_note`.
        RefundPaymentRecordRefund {
            payment_record "payment_record": Option<String>, "Text.";
            refund_group "refund_group": Option<String>, "Text.";
        }
    }
    record! {
        /// `shipping_cost` of a `credit_note`.
        ShippingCost {
            amount_subtotal "amount_subtotal": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_tax "amount_tax": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_total "amount_total": Option<i64>, "An amount, in the currency's smallest unit.";
            shipping_rate "shipping_rate": Option<crate::object::Expandable<crate::object::ShippingRate>>, "Id of a `shipping_rate`, or the object where it was expanded. May be null.";
            taxes "taxes": Vec<crate::object::credit_note::ShippingCostTax>, "Array. Each element: See [`ShippingCostTax`](crate::object::credit_note::ShippingCostTax). May be absent.";
        }
    }
    record! {
        /// `shipping_cost.tax` of a `credit_note`.
        ShippingCostTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            rate "rate": Option<Box<crate::object::TaxRate>>, "The `tax_rate` object.";
            taxability_reason "taxability_reason": Option<crate::object::credit_note::ShippingCostTaxTaxabilityReason>, "A word of [`ShippingCostTaxTaxabilityReason`](crate::object::credit_note::ShippingCostTaxTaxabilityReason); unknown ones are kept. May be null.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    element! { ShippingCostTax }
    record! {
        /// `total_tax` of a `credit_note`.
        TotalTax {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            tax_behavior "tax_behavior": Option<crate::object::credit_note::TotalTaxTaxBehavior>, "A word of [`TotalTaxTaxBehavior`](crate::object::credit_note::TotalTaxTaxBehavior); unknown ones are kept.";
            tax_rate_details "tax_rate_details": Option<Box<crate::object::credit_note::TotalTaxTaxRateDetails>>, "See [`TotalTaxTaxRateDetails`](crate::object::credit_note::TotalTaxTaxRateDetails). May be null.";
            taxability_reason "taxability_reason": Option<crate::object::credit_note::TotalTaxTaxabilityReason>, "A word of [`TotalTaxTaxabilityReason`](crate::object::credit_note::TotalTaxTaxabilityReason); unknown ones are kept.";
            taxable_amount "taxable_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            type_ "type": Option<String>, "Text: `tax_rate_details`.";
        }
    }
    element! { TotalTax }
    record! {
        /// `total_tax.tax_rate_details` of a `credit_note`.
        TotalTaxTaxRateDetails {
            tax_rate "tax_rate": Option<String>, "Text.";
        }
    }
    words! {
        /// `pretax_credit_amount.type` of a `credit_note`.
        PretaxCreditAmountType {
            CreditBalanceTransaction "credit_balance_transaction",
            Discount "discount",
        }
    }
    words! {
        /// `reason` of a `credit_note`.
        Reason {
            Duplicate "duplicate",
            Fraudulent "fraudulent",
            OrderChange "order_change",
            ProductUnsatisfactory "product_unsatisfactory",
        }
    }
    words! {
        /// `refund.type` of a `credit_note`.
        RefundType {
            PaymentRecordRefund "payment_record_refund",
            Refund "refund",
        }
    }
    /// `shipping_cost.tax.taxability_reason` of a `credit_note`. The same as [`checkout_session::ShippingCostTaxTaxabilityReason`](crate::object::checkout_session::ShippingCostTaxTaxabilityReason).
    pub type ShippingCostTaxTaxabilityReason = crate::object::checkout_session::ShippingCostTaxTaxabilityReason;
    words! {
        /// `status` of a `credit_note`.
        Status {
            Issued "issued",
            Void "void",
        }
    }
    words! {
        /// `total_tax.tax_behavior` of a `credit_note`.
        TotalTaxTaxBehavior {
            Exclusive "exclusive",
            Inclusive "inclusive",
        }
    }
    words! {
        /// `total_tax.taxability_reason` of a `credit_note`.
        TotalTaxTaxabilityReason {
            CustomerExempt "customer_exempt",
            NotAvailable "not_available",
            NotCollecting "not_collecting",
            NotSubjectToTax "not_subject_to_tax",
            NotSupported "not_supported",
            PortionProductExempt "portion_product_exempt",
            PortionReducedRated "portion_reduced_rated",
            PortionStandardRated "portion_standard_rated",
            ProductExempt "product_exempt",
            ProductExemptHoliday "product_exempt_holiday",
            ProportionallyRated "proportionally_rated",
            ReducedRated "reduced_rated",
            ReverseCharge "reverse_charge",
            StandardRated "standard_rated",
            TaxableBasisReduced "taxable_basis_reduced",
            ZeroRated "zero_rated",
        }
    }
    words! {
        /// `type` of a `credit_note`.
        Type {
            Mixed "mixed",
            PostPayment "post_payment",
            PrePayment "pre_payment",
        }
    }
}
