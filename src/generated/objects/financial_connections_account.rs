// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `financial_connections.account` object.
    FinancialConnectionsAccount {
        id "id": String, "The id; empty if Stripe sent none.";
        account_holder "account_holder": Option<Box<financial_connections_account::AccountHolder>>, "See [`AccountHolder`](financial_connections_account::AccountHolder). May be null.";
        account_numbers "account_numbers": Vec<financial_connections_account::AccountNumber>, "Array. Each element: See [`AccountNumber`](financial_connections_account::AccountNumber). May be null.";
        balance "balance": Option<Box<financial_connections_account::Balance>>, "See [`Balance`](financial_connections_account::Balance). May be null.";
        balance_refresh "balance_refresh": Option<Box<financial_connections_account::BalanceRefresh>>, "See [`BalanceRefresh`](financial_connections_account::BalanceRefresh). May be null.";
        category "category": Option<financial_connections_account::Category>, "A word of [`Category`](financial_connections_account::Category); unknown ones are kept.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text. May be null.";
        institution_name "institution_name": Option<String>, "Text.";
        last4 "last4": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        ownership "ownership": Option<crate::object::Expandable<crate::object::FinancialConnectionsAccountOwnership>>, "Id of a `financial_connections.account_ownership`, or the object where it was expanded. May be null.";
        ownership_refresh "ownership_refresh": Option<Box<financial_connections_account::OwnershipRefresh>>, "See [`OwnershipRefresh`](financial_connections_account::OwnershipRefresh). May be null.";
        permissions "permissions": Vec<financial_connections_account::Permission>, "Array. Each element: A word of [`Permission`](financial_connections_account::Permission); unknown ones are kept. May be null.";
        status "status": Option<financial_connections_account::Status>, "A word of [`Status`](financial_connections_account::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<financial_connections_account::StatusDetails>>, "See [`StatusDetails`](financial_connections_account::StatusDetails). May be absent.";
        subcategory "subcategory": Option<financial_connections_account::Subcategory>, "A word of [`Subcategory`](financial_connections_account::Subcategory); unknown ones are kept.";
        subscriptions "subscriptions": Vec<String>, "Array. Each element: Text: `transactions`. May be null.";
        supported_payment_method_types "supported_payment_method_types": Vec<financial_connections_account::SupportedPaymentMethodType>, "Array. Each element: A word of [`SupportedPaymentMethodType`](financial_connections_account::SupportedPaymentMethodType); unknown ones are kept.";
        transaction_refresh "transaction_refresh": Option<Box<financial_connections_account::TransactionRefresh>>, "See [`TransactionRefresh`](financial_connections_account::TransactionRefresh). May be null.";
    }
}
object! { FinancialConnectionsAccount: "financial_connections.account" }
/// The parts of a [`FinancialConnectionsAccount`](crate::object::FinancialConnectionsAccount).
pub mod financial_connections_account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `account_holder` of a `financial_connections.account`.
        AccountHolder {
            account "account": Option<crate::object::Expandable<crate::object::FinancialConnectionsAccount>>, "Id of a `financial_connections.account`, or the object where it was expanded. May be absent.";
            customer "customer": Option<crate::object::Expandable<crate::object::Customer>>, "Id of a `customer`, or the object where it was expanded. May be absent.";
            customer_account "customer_account": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::financial_connections_account::AccountHolderType>, "A word of [`AccountHolderType`](crate::object::financial_connections_account::AccountHolderType); unknown ones are kept.";
        }
    }
    record! {
        /// `account_number` of a `financial_connections.account`.
        AccountNumber {
            expected_expiry_date "expected_expiry_date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            identifier_type "identifier_type": Option<crate::object::financial_connections_account::AccountNumberIdentifierType>, "A word of [`AccountNumberIdentifierType`](crate::object::financial_connections_account::AccountNumberIdentifierType); unknown ones are kept.";
            status "status": Option<crate::object::financial_connections_account::AccountNumberStatus>, "A word of [`AccountNumberStatus`](crate::object::financial_connections_account::AccountNumberStatus); unknown ones are kept.";
            supported_networks "supported_networks": Vec<String>, "Array. Each element: Text: `ach`.";
        }
    }
    element! { AccountNumber }
    record! {
        /// `balance` of a `financial_connections.account`.
        Balance {
            as_of "as_of": Option<time::OffsetDateTime>, "A time, UTC.";
            cash "cash": Option<Box<crate::object::financial_connections_account::BalanceCash>>, "See [`BalanceCash`](crate::object::financial_connections_account::BalanceCash). May be absent.";
            credit "credit": Option<Box<crate::object::financial_connections_account::BalanceCredit>>, "See [`BalanceCredit`](crate::object::financial_connections_account::BalanceCredit). May be absent.";
            current "current": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number.";
            type_ "type": Option<crate::object::financial_connections_account::BalanceType>, "A word of [`BalanceType`](crate::object::financial_connections_account::BalanceType); unknown ones are kept.";
        }
    }
    record! {
        /// `balance.cash` of a `financial_connections.account`.
        BalanceCash {
            available "available": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number. May be null.";
        }
    }
    record! {
        /// `balance.credit` of a `financial_connections.account`.
        BalanceCredit {
            used "used": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number. May be null.";
        }
    }
    record! {
        /// `balance_refresh` of a `financial_connections.account`.
        BalanceRefresh {
            last_attempted_at "last_attempted_at": Option<time::OffsetDateTime>, "A time, UTC.";
            next_refresh_available_at "next_refresh_available_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            status "status": Option<crate::object::financial_connections_account::BalanceRefreshStatus>, "A word of [`BalanceRefreshStatus`](crate::object::financial_connections_account::BalanceRefreshStatus); unknown ones are kept.";
        }
    }
    /// `ownership_refresh` of a `financial_connections.account`. The same as [`BalanceRefresh`](BalanceRefresh).
    pub type OwnershipRefresh = BalanceRefresh;
    record! {
        /// `status_details` of a `financial_connections.account`.
        StatusDetails {
            active "active": Option<Box<crate::object::financial_connections_account::StatusDetailsActive>>, "See [`StatusDetailsActive`](crate::object::financial_connections_account::StatusDetailsActive). May be absent.";
        }
    }
    record! {
        /// `status_details.active` of a `financial_connections.account`.
        StatusDetailsActive {
            action "action": Option<crate::object::financial_connections_account::StatusDetailsActiveAction>, "A word of [`StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction); unknown ones are kept.";
            cause "cause": Option<crate::object::financial_connections_account::StatusDetailsActiveCause>, "A word of [`StatusDetailsActiveCause`](crate::object::financial_connections_account::StatusDetailsActiveCause); unknown ones are kept.";
            expected_deactivation_date "expected_deactivation_date": Option<time::OffsetDateTime>, "A time, UTC.";
        }
    }
    record! {
        /// `transaction_refresh` of a `financial_connections.account`.
        TransactionRefresh {
            id "id": String, "The id; empty if Stripe sent none.";
            last_attempted_at "last_attempted_at": Option<time::OffsetDateTime>, "A time, UTC.";
            next_refresh_available_at "next_refresh_available_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            status "status": Option<crate::object::financial_connections_account::TransactionRefreshStatus>, "A word of [`TransactionRefreshStatus`](crate::object::financial_connections_account::TransactionRefreshStatus); unknown ones are kept.";
        }
    }
    words! {
        /// `account_holder.type` of a `financial_connections.account`.
        AccountHolderType {
            Account "account",
            Customer "customer",
        }
    }
    words! {
        /// `account_number.identifier_type` of a `financial_connections.account`.
        AccountNumberIdentifierType {
            AccountNumber "account_number",
            TokenizedAccountNumber "tokenized_account_number",
        }
    }
    words! {
        /// `account_number.status` of a `financial_connections.account`.
        AccountNumberStatus {
            Deactivated "deactivated",
            Expired "expired",
            Pending "pending",
            Transactable "transactable",
        }
    }
    words! {
        /// `balance.type` of a `financial_connections.account`.
        BalanceType {
            Cash "cash",
            Credit "credit",
        }
    }
    words! {
        /// `balance_refresh.status` of a `financial_connections.account`.
        BalanceRefreshStatus {
            Failed "failed",
            Pending "pending",
            Succeeded "succeeded",
        }
    }
    words! {
        /// `category` of a `financial_connections.account`.
        Category {
            Cash "cash",
            Credit "credit",
            Investment "investment",
            Other "other",
        }
    }
    /// `ownership_refresh.status` of a `financial_connections.account`. The same as [`BalanceRefreshStatus`](BalanceRefreshStatus).
    pub type OwnershipRefreshStatus = BalanceRefreshStatus;
    /// `permission` of a `financial_connections.account`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type Permission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    words! {
        /// `status` of a `financial_connections.account`.
        Status {
            Active "active",
            Disconnected "disconnected",
            Inactive "inactive",
        }
    }
    words! {
        /// `status_details.active.action` of a `financial_connections.account`.
        StatusDetailsActiveAction {
            None "none",
            RelinkRequired "relink_required",
        }
    }
    words! {
        /// `status_details.active.cause` of a `financial_connections.account`.
        StatusDetailsActiveCause {
            AccessExpired "access_expired",
            InstitutionRequirement "institution_requirement",
            Unspecified "unspecified",
        }
    }
    words! {
        /// `subcategory` of a `financial_connections.account`.
        Subcategory {
            Checking "checking",
            CreditCard "credit_card",
            LineOfCredit "line_of_credit",
            Mortgage "mortgage",
            Other "other",
            Savings "savings",
        }
    }
    words! {
        /// `supported_payment_method_type` of a `financial_connections.account`.
        SupportedPaymentMethodType {
            Link "link",
            UsBankAccount "us_bank_account",
        }
    }
    /// `transaction_refresh.status` of a `financial_connections.account`. The same as [`BalanceRefreshStatus`](BalanceRefreshStatus).
    pub type TransactionRefreshStatus = BalanceRefreshStatus;
}
