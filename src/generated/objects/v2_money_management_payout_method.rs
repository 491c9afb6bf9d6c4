// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.payout_method` object.
    V2MoneyManagementPayoutMethod {
        id "id": String, "The id; empty if Stripe sent none.";
        archived "archived": Option<bool>, "A flag.";
        bank_account "bank_account": Option<Box<v2_money_management_payout_method::BankAccount>>, "See [`BankAccount`](v2_money_management_payout_method::BankAccount). May be absent.";
        card "card": Option<Box<v2_money_management_payout_method::Card>>, "See [`Card`](v2_money_management_payout_method::Card). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        latest_outbound_setup_intent "latest_outbound_setup_intent": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        restricted "restricted": Option<bool>, "A flag.";
        type_ "type": Option<v2_money_management_payout_method::Type>, "A word of [`Type`](v2_money_management_payout_method::Type); unknown ones are kept.";
        usage_status "usage_status": Option<Box<v2_money_management_payout_method::UsageStatus>>, "See [`UsageStatus`](v2_money_management_payout_method::UsageStatus).";
    }
}
object! { V2MoneyManagementPayoutMethod: "v2.money_management.payout_method" }
/// The parts of a [`V2MoneyManagementPayoutMethod`](crate::object::V2MoneyManagementPayoutMethod).
pub mod v2_money_management_payout_method {
    use crate::object::macros::{record, words};
    record! {
        /// `bank_account` of a `v2.money_management.payout_method`.
        BankAccount {
            bank_account_type "bank_account_type": Option<crate::object::v2_money_management_payout_method::BankAccountBankAccountType>, "A word of [`BankAccountBankAccountType`](crate::object::v2_money_management_payout_method::BankAccountBankAccountType); unknown ones are kept.";
            bank_name "bank_name": Option<String>, "Text.";
            branch_number "branch_number": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text.";
            financial_connections_account "financial_connections_account": Option<String>, "Text. May be absent.";
            last4 "last4": Option<String>, "Text.";
            routing_number "routing_number": Option<String>, "Text. May be absent.";
            supported_currencies "supported_currencies": Vec<String>, "Array. Each element: Text.";
            swift_code "swift_code": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `card` of a `v2.money_management.payout_method`.
        Card {
            exp_month "exp_month": Option<String>, "Text.";
            exp_year "exp_year": Option<String>, "Text.";
            fingerprint "fingerprint": Option<String>, "Text.";
            last4 "last4": Option<String>, "Text.";
            supported_currencies "supported_currencies": Vec<String>, "Array. Each element: Text.";
        }
    }
    record! {
        /// `usage_status` of a `v2.money_management.payout_method`.
        UsageStatus {
            payments "payments": Option<crate::object::v2_money_management_payout_method::UsageStatusPayments>, "A word of [`UsageStatusPayments`](crate::object::v2_money_management_payout_method::UsageStatusPayments); unknown ones are kept.";
            transfers "transfers": Option<crate::object::v2_money_management_payout_method::UsageStatusTransfers>, "A word of [`UsageStatusTransfers`](crate::object::v2_money_management_payout_method::UsageStatusTransfers); unknown ones are kept.";
        }
    }
    words! {
        /// `bank_account.bank_account_type` of a `v2.money_management.payout_method`.
        BankAccountBankAccountType {
            Checking "checking",
            Futsu "futsu",
            Savings "savings",
            Toza "toza",
        }
    }
    /// `type` of a `v2.money_management.payout_method`. The same as [`v2_money_management_outbound_payment::TrackingDetailsType`](crate::object::v2_money_management_outbound_payment::TrackingDetailsType).
    pub type Type = crate::object::v2_money_management_outbound_payment::TrackingDetailsType;
    words! {
        /// `usage_status.payments` of a `v2.money_management.payout_method`.
        UsageStatusPayments {
            Disabled "disabled",
            Eligible "eligible",
            Ineligible "ineligible",
            Invalid "invalid",
            RequiresAction "requires_action",
        }
    }
    /// `usage_status.transfers` of a `v2.money_management.payout_method`. The same as [`UsageStatusPayments`](UsageStatusPayments).
    pub type UsageStatusTransfers = UsageStatusPayments;
}
