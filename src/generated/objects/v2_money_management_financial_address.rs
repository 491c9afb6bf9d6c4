// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.money_management.financial_address` object.
    V2MoneyManagementFinancialAddress {
        id "id": String, "The id; empty if Stripe sent none.";
        bank_account "bank_account": Option<Box<v2_money_management_financial_address::BankAccount>>, "See [`BankAccount`](v2_money_management_financial_address::BankAccount). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        livemode "livemode": Option<bool>, "A flag.";
        settlement_currency "settlement_currency": Option<String>, "Text.";
        status "status": Option<v2_money_management_financial_address::Status>, "A word of [`Status`](v2_money_management_financial_address::Status); unknown ones are kept.";
        type_ "type": Option<v2_money_management_financial_address::Type>, "A word of [`Type`](v2_money_management_financial_address::Type); unknown ones are kept.";
    }
}
object! { V2MoneyManagementFinancialAddress: "v2.money_management.financial_address" }
/// The parts of a [`V2MoneyManagementFinancialAddress`](crate::object::V2MoneyManagementFinancialAddress).
pub mod v2_money_management_financial_address {
    use crate::object::macros::{record, words};
    record! {
        /// `bank_account` of a `v2.money_management.financial_address`.
        BankAccount {
            aba "aba": Option<Box<crate::object::v2_money_management_financial_address::BankAccountAba>>, "See [`BankAccountAba`](crate::object::v2_money_management_financial_address::BankAccountAba). May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            currency "currency": Option<String>, "Text.";
            iban "iban": Option<Box<crate::object::v2_money_management_financial_address::BankAccountIban>>, "See [`BankAccountIban`](crate::object::v2_money_management_financial_address::BankAccountIban). May be absent.";
            sort_code "sort_code": Option<Box<crate::object::v2_money_management_financial_address::BankAccountSortCode>>, "See [`BankAccountSortCode`](crate::object::v2_money_management_financial_address::BankAccountSortCode). May be absent.";
            type_ "type": Option<crate::object::v2_money_management_financial_address::BankAccountType>, "A word of [`BankAccountType`](crate::object::v2_money_management_financial_address::BankAccountType); unknown ones are kept.";
        }
    }
    record! {
        /// `bank_account.aba` of a `v2.money_management.financial_address`.
        BankAccountAba {
            account_holder_name "account_holder_name": Option<String>, "Text. May be absent.";
            account_number "account_number": Option<String>, "Text.";
            address "address": Option<Box<crate::object::JapanAddress>>, "See [`JapanAddress`](crate::object::JapanAddress). May be absent.";
            bank_name "bank_name": Option<String>, "Text. May be absent.";
            routing_number "routing_number": Option<String>, "Text.";
        }
    }
    record! {
        /// `bank_account.iban` of a `v2.money_management.financial_address`.
        BankAccountIban {
            account_holder_name "account_holder_name": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            iban "iban": Option<String>, "Text.";
        }
    }
    record! {
        /// `bank_account.sort_code` of a `v2.money_management.financial_address`.
        BankAccountSortCode {
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text.";
            sort_code "sort_code": Option<String>, "Text.";
        }
    }
    words! {
        /// `bank_account.type` of a `v2.money_management.financial_address`.
        BankAccountType {
            Aba "aba",
            Iban "iban",
            SortCode "sort_code",
        }
    }
    words! {
        /// `status` of a `v2.money_management.financial_address`.
        Status {
            Active "active",
            Archived "archived",
            Failed "failed",
            Pending "pending",
        }
    }
    words! {
        /// `type` of a `v2.money_management.financial_address`.
        Type {
            BankAccount "bank_account",
        }
    }
}
