// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.financial_account` object.
    V2MoneyManagementFinancialAccount {
        id "id": String, "The id; empty if Stripe sent none.";
        balance "balance": Option<Box<v2_money_management_financial_account::Balance>>, "See [`Balance`](v2_money_management_financial_account::Balance).";
        country "country": Option<String>, "Text.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        other "other": Option<Box<v2_money_management_financial_account::Other>>, "See [`Other`](v2_money_management_financial_account::Other). May be absent.";
        status "status": Option<v2_money_management_financial_account::Status>, "A word of [`Status`](v2_money_management_financial_account::Status); unknown ones are kept.";
        storage "storage": Option<Box<v2_money_management_financial_account::Storage>>, "See [`Storage`](v2_money_management_financial_account::Storage). May be absent.";
        type_ "type": Option<v2_money_management_financial_account::Type>, "A word of [`Type`](v2_money_management_financial_account::Type); unknown ones are kept.";
    }
}
object! { V2MoneyManagementFinancialAccount: "v2.money_management.financial_account" }
/// The parts of a [`V2MoneyManagementFinancialAccount`](crate::object::V2MoneyManagementFinancialAccount).
pub mod v2_money_management_financial_account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `balance` of a `v2.money_management.financial_account`.
        Balance {
            available "available": std::collections::BTreeMap<String, crate::object::V2Amount>, "Map. Each value: See [`V2Amount`](crate::object::V2Amount).";
            inbound_pending "inbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>, "Map. Each value: See [`V2Amount`](crate::object::V2Amount).";
            outbound_pending "outbound_pending": std::collections::BTreeMap<String, crate::object::V2Amount>, "Map. Each value: See [`V2Amount`](crate::object::V2Amount).";
        }
    }
    record! {
        /// `other` of a `v2.money_management.financial_account`.
        Other {
            type_ "type": Option<String>, "Text.";
        }
    }
    record! {
        /// `storage` of a `v2.money_management.financial_account`.
        Storage {
            deposit_insurance_eligibility "deposit_insurance_eligibility": Vec<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility>, "Array. Each element: See [`StorageDepositInsuranceEligibility`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibility). May be absent.";
            holds_currencies "holds_currencies": Vec<String>, "Array. Each element: Text.";
        }
    }
    record! {
        /// `storage.deposit_insurance_eligibility` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibility {
            bank_name "bank_name": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName>, "A word of [`StorageDepositInsuranceEligibilityBankName`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityBankName); unknown ones are kept.";
            currencies "currencies": Vec<String>, "Array. Each element: Text.";
            type_ "type": Option<crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType>, "A word of [`StorageDepositInsuranceEligibilityType`](crate::object::v2_money_management_financial_account::StorageDepositInsuranceEligibilityType); unknown ones are kept.";
        }
    }
    element! { StorageDepositInsuranceEligibility }
    words! {
        /// `status` of a `v2.money_management.financial_account`.
        Status {
            Closed "closed",
            Open "open",
            Pending "pending",
        }
    }
    words! {
        /// `storage.deposit_insurance_eligibility.bank_name` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibilityBankName {
            FifthThird "fifth_third",
        }
    }
    words! {
        /// `storage.deposit_insurance_eligibility.type` of a `v2.money_management.financial_account`.
        StorageDepositInsuranceEligibilityType {
            Fdic "fdic",
            FdicPassthrough "fdic_passthrough",
        }
    }
    words! {
        /// `type` of a `v2.money_management.financial_account`.
        Type {
            Other "other",
            Storage "storage",
        }
    }
}
