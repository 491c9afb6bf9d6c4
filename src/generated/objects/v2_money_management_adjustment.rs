// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.adjustment` object.
    V2MoneyManagementAdjustment {
        id "id": String, "The id; empty if Stripe sent none.";
        adjusted_flow "adjusted_flow": Option<Box<v2_money_management_adjustment::AdjustedFlow>>, "See [`AdjustedFlow`](v2_money_management_adjustment::AdjustedFlow). May be absent.";
        amount "amount": Option<Box<crate::object::V2Amount>>, "See [`V2Amount`](crate::object::V2Amount).";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
    }
}
object! { V2MoneyManagementAdjustment: "v2.money_management.adjustment" }
/// The parts of a [`V2MoneyManagementAdjustment`](crate::object::V2MoneyManagementAdjustment).
pub mod v2_money_management_adjustment {
    use crate::object::macros::{record, words};
    record! {
        /// `adjusted_flow` of a `v2.money_management.adjustment`.
        AdjustedFlow {
            adjustment "adjustment": Option<String>, "Text. May be absent.";
            inbound_transfer "inbound_transfer": Option<String>, "Text. May be absent.";
            outbound_payment "outbound_payment": Option<String>, "Text. May be absent.";
            outbound_transfer "outbound_transfer": Option<String>, "Text. May be absent.";
            received_credit "received_credit": Option<String>, "Text. May be absent.";
            received_debit "received_debit": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::v2_money_management_adjustment::AdjustedFlowType>, "A word of [`AdjustedFlowType`](crate::object::v2_money_management_adjustment::AdjustedFlowType); unknown ones are kept.";
        }
    }
    words! {
        /// `adjusted_flow.type` of a `v2.money_management.adjustment`.
        AdjustedFlowType {
            Adjustment "adjustment",
            InboundTransfer "inbound_transfer",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
}
