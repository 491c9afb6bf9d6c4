// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `payment_intent_amount_details_line_item` object.
    PaymentIntentAmountDetailsLineItem {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        discount_amount "discount_amount": Option<i64>, "A whole number. May be null.";
        payment_method_options "payment_method_options": Option<Box<payment_intent_amount_details_line_item::PaymentMethodOptions>>, "See [`PaymentMethodOptions`](payment_intent_amount_details_line_item::PaymentMethodOptions). May be null.";
        product_code "product_code": Option<String>, "Text. May be null.";
        product_name "product_name": Option<String>, "Text.";
        quantity "quantity": Option<i64>, "A whole number.";
        tax "tax": Option<Box<payment_intent_amount_details_line_item::Tax>>, "See [`Tax`](payment_intent_amount_details_line_item::Tax). May be null.";
        unit_cost "unit_cost": Option<i64>, "A whole number.";
        unit_of_measure "unit_of_measure": Option<String>, "Text. May be null.";
    }
}
element! { PaymentIntentAmountDetailsLineItem }
object! { PaymentIntentAmountDetailsLineItem: "payment_intent_amount_details_line_item" }
/// The parts of a [`PaymentIntentAmountDetailsLineItem`](crate::object::PaymentIntentAmountDetailsLineItem).
pub mod payment_intent_amount_details_line_item {
    use crate::object::macros::{record, words};
    record! {
        /// `payment_method_options` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptions {
            card "card": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard>>, "See [`PaymentMethodOptionsCard`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCard). May be absent.";
            card_present "card_present": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent>>, "See [`PaymentMethodOptionsCardPresent`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsCardPresent). May be absent.";
            klarna "klarna": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna>>, "See [`PaymentMethodOptionsKlarna`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsKlarna). May be absent.";
            paypal "paypal": Option<Box<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal>>, "See [`PaymentMethodOptionsPaypal`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypal). May be absent.";
        }
    }
    record! {
        /// `payment_method_options.card` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsCard {
            commodity_code "commodity_code": Option<String>, "Text. May be null.";
        }
    }
    /// `payment_method_options.card_present` of a `payment_intent_amount_details_line_item`. The same as [`PaymentMethodOptionsCard`](PaymentMethodOptionsCard).
    pub type PaymentMethodOptionsCardPresent = PaymentMethodOptionsCard;
    record! {
        /// `payment_method_options.klarna` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsKlarna {
            image_url "image_url": Option<String>, "Text. May be null.";
            product_url "product_url": Option<String>, "Text. May be null.";
            reference "reference": Option<String>, "Text. May be null.";
            subscription_reference "subscription_reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `payment_method_options.paypal` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypal {
            category "category": Option<crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory>, "A word of [`PaymentMethodOptionsPaypalCategory`](crate::object::payment_intent_amount_details_line_item::PaymentMethodOptionsPaypalCategory); unknown ones are kept. May be absent.";
            description "description": Option<String>, "Text. May be absent.";
            sold_by "sold_by": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `tax` of a `payment_intent_amount_details_line_item`.
        Tax {
            total_tax_amount "total_tax_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        }
    }
    words! {
        /// `payment_method_options.paypal.category` of a `payment_intent_amount_details_line_item`.
        PaymentMethodOptionsPaypalCategory {
            DigitalGoods "digital_goods",
            Donation "donation",
            PhysicalGoods "physical_goods",
        }
    }
}
