// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `financial_connections.account` object.
    FinancialConnectionsAccount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`AccountHolder`](financial_connections_account::AccountHolder). May be null.
        1 account_holder "account_holder": Option<Box<financial_connections_account::AccountHolder>>,
        /// Array. Each element: See [`AccountNumber`](financial_connections_account::AccountNumber). May be null.
        2 account_numbers "account_numbers": Vec<financial_connections_account::AccountNumber>,
        /// See [`Balance`](financial_connections_account::Balance). May be null.
        3 balance "balance": Option<Box<financial_connections_account::Balance>>,
        /// See [`BalanceRefresh`](financial_connections_account::BalanceRefresh). May be null.
        4 balance_refresh "balance_refresh": Option<Box<financial_connections_account::BalanceRefresh>>,
        /// A word of [`Category`](financial_connections_account::Category); unknown ones are kept.
        5 category "category": Option<financial_connections_account::Category>,
        /// A time, UTC.
        6 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// Text. May be null.
        8 display_name "display_name": Option<String>,
        /// Text.
        9 institution_name "institution_name": Option<String>,
        /// Text. May be null.
        10 last4 "last4": Option<String>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Id of a `financial_connections.account_ownership`, or the object where it was expanded. May be null.
        12 ownership "ownership": Option<crate::object::Expandable<crate::object::FinancialConnectionsAccountOwnership>>,
        /// See [`OwnershipRefresh`](financial_connections_account::OwnershipRefresh). May be null.
        13 ownership_refresh "ownership_refresh": Option<Box<financial_connections_account::OwnershipRefresh>>,
        /// Array. Each element: A word of [`Permission`](financial_connections_account::Permission); unknown ones are kept. May be null.
        14 permissions "permissions": Vec<financial_connections_account::Permission>,
        /// A word of [`Status`](financial_connections_account::Status); unknown ones are kept.
        15 status "status": Option<financial_connections_account::Status>,
        /// See [`StatusDetails`](financial_connections_account::StatusDetails). May be absent.
        16 status_details "status_details": Option<Box<financial_connections_account::StatusDetails>>,
        /// A word of [`Subcategory`](financial_connections_account::Subcategory); unknown ones are kept.
        17 subcategory "subcategory": Option<financial_connections_account::Subcategory>,
        /// Array. Each element: Text: `transactions`. May be null.
        18 subscriptions "subscriptions": Vec<String>,
        /// Array. Each element: A word of [`SupportedPaymentMethodType`](financial_connections_account::SupportedPaymentMethodType); unknown ones are kept.
        19 supported_payment_method_types "supported_payment_method_types": Vec<financial_connections_account::SupportedPaymentMethodType>,
        /// See [`TransactionRefresh`](financial_connections_account::TransactionRefresh). May be null.
        20 transaction_refresh "transaction_refresh": Option<Box<financial_connections_account::TransactionRefresh>>,
    }
}
object! { FinancialConnectionsAccount: "financial_connections.account" }
/// The parts of a [`FinancialConnectionsAccount`](crate::object::FinancialConnectionsAccount).
pub mod financial_connections_account {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `account_holder` of a `financial_connections.account`.
        AccountHolder {
            /// Id of a `financial_connections.account`, or the object where it was expanded. May be absent.
            0 account "account": Option<crate::object::Expandable<crate::object::FinancialConnectionsAccount>>,
            /// Id of a `customer`, or the object where it was expanded. May be absent.
            1 customer "customer": Option<crate::object::Expandable<crate::object::Customer>>,
            /// Text. May be absent.
            2 customer_account "customer_account": Option<String>,
            /// A word of [`AccountHolderType`](crate::object::financial_connections_account::AccountHolderType); unknown ones are kept.
            3 type_ "type": Option<crate::object::financial_connections_account::AccountHolderType>,
        }
    }
    record! {
        /// `account_number` of a `financial_connections.account`.
        AccountNumber {
            /// A time, UTC. May be null.
            0 expected_expiry_date "expected_expiry_date": Option<time::OffsetDateTime>,
            /// A word of [`AccountNumberIdentifierType`](crate::object::financial_connections_account::AccountNumberIdentifierType); unknown ones are kept.
            1 identifier_type "identifier_type": Option<crate::object::financial_connections_account::AccountNumberIdentifierType>,
            /// A word of [`AccountNumberStatus`](crate::object::financial_connections_account::AccountNumberStatus); unknown ones are kept.
            2 status "status": Option<crate::object::financial_connections_account::AccountNumberStatus>,
            /// Array. Each element: Text: `ach`.
            3 supported_networks "supported_networks": Vec<String>,
        }
    }
    element! { AccountNumber }
    record! {
        /// `balance` of a `financial_connections.account`.
        Balance {
            /// A time, UTC.
            0 as_of "as_of": Option<time::OffsetDateTime>,
            /// See [`BalanceCash`](crate::object::financial_connections_account::BalanceCash). May be absent.
            1 cash "cash": Option<Box<crate::object::financial_connections_account::BalanceCash>>,
            /// See [`BalanceCredit`](crate::object::financial_connections_account::BalanceCredit). May be absent.
            2 credit "credit": Option<Box<crate::object::financial_connections_account::BalanceCredit>>,
            /// Map. Each value: A whole number.
            3 current "current": std::collections::BTreeMap<String, i64>,
            /// A word of [`BalanceType`](crate::object::financial_connections_account::BalanceType); unknown ones are kept.
            4 type_ "type": Option<crate::object::financial_connections_account::BalanceType>,
        }
    }
    record! {
        /// `balance.cash` of a `financial_connections.account`.
        BalanceCash {
            /// Map. Each value: A whole number. May be null.
            0 available "available": std::collections::BTreeMap<String, i64>,
        }
    }
    record! {
        /// `balance.credit` of a `financial_connections.account`.
        BalanceCredit {
            /// Map. Each value: A whole number. May be null.
            0 used "used": std::collections::BTreeMap<String, i64>,
        }
    }
    record! {
        /// `balance_refresh` of a `financial_connections.account`.
        BalanceRefresh {
            /// A time, UTC.
            0 last_attempted_at "last_attempted_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 next_refresh_available_at "next_refresh_available_at": Option<time::OffsetDateTime>,
            /// A word of [`BalanceRefreshStatus`](crate::object::financial_connections_account::BalanceRefreshStatus); unknown ones are kept.
            2 status "status": Option<crate::object::financial_connections_account::BalanceRefreshStatus>,
        }
    }
    /// `ownership_refresh` of a `financial_connections.account`. The same as [`BalanceRefresh`](BalanceRefresh).
    pub type OwnershipRefresh = BalanceRefresh;
    record! {
        /// `status_details` of a `financial_connections.account`.
        StatusDetails {
            /// See [`StatusDetailsActive`](crate::object::financial_connections_account::StatusDetailsActive). May be absent.
            0 active "active": Option<Box<crate::object::financial_connections_account::StatusDetailsActive>>,
        }
    }
    record! {
        /// `status_details.active` of a `financial_connections.account`.
        StatusDetailsActive {
            /// A word of [`StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction); unknown ones are kept.
            0 action "action": Option<crate::object::financial_connections_account::StatusDetailsActiveAction>,
            /// A word of [`StatusDetailsActiveCause`](crate::object::financial_connections_account::StatusDetailsActiveCause); unknown ones are kept.
            1 cause "cause": Option<crate::object::financial_connections_account::StatusDetailsActiveCause>,
            /// A time, UTC.
            2 expected_deactivation_date "expected_deactivation_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `transaction_refresh` of a `financial_connections.account`.
        TransactionRefresh {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// A time, UTC.
            1 last_attempted_at "last_attempted_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            2 next_refresh_available_at "next_refresh_available_at": Option<time::OffsetDateTime>,
            /// A word of [`TransactionRefreshStatus`](crate::object::financial_connections_account::TransactionRefreshStatus); unknown ones are kept.
            3 status "status": Option<crate::object::financial_connections_account::TransactionRefreshStatus>,
        }
    }
    words! {
        /// `account_holder.type` of a `financial_connections.account`.
        AccountHolderType {
            0 Account "account",
            1 Customer "customer",
        }
    }
    words! {
        /// `account_number.identifier_type` of a `financial_connections.account`.
        AccountNumberIdentifierType {
            0 AccountNumber "account_number",
            1 TokenizedAccountNumber "tokenized_account_number",
        }
    }
    words! {
        /// `account_number.status` of a `financial_connections.account`.
        AccountNumberStatus {
            0 Deactivated "deactivated",
            1 Expired "expired",
            2 Pending "pending",
            3 Transactable "transactable",
        }
    }
    words! {
        /// `balance.type` of a `financial_connections.account`.
        BalanceType {
            0 Cash "cash",
            1 Credit "credit",
        }
    }
    words! {
        /// `balance_refresh.status` of a `financial_connections.account`.
        BalanceRefreshStatus {
            0 Failed "failed",
            1 Pending "pending",
            2 Succeeded "succeeded",
        }
    }
    words! {
        /// `category` of a `financial_connections.account`.
        Category {
            0 Cash "cash",
            1 Credit "credit",
            2 Investment "investment",
            3 Other "other",
        }
    }
    /// `ownership_refresh.status` of a `financial_connections.account`. The same as [`BalanceRefreshStatus`](BalanceRefreshStatus).
    pub type OwnershipRefreshStatus = BalanceRefreshStatus;
    /// `permission` of a `financial_connections.account`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission).
    pub type Permission = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsPermission;
    words! {
        /// `status` of a `financial_connections.account`.
        Status {
            0 Active "active",
            1 Disconnected "disconnected",
            2 Inactive "inactive",
        }
    }
    words! {
        /// `status_details.active.action` of a `financial_connections.account`.
        StatusDetailsActiveAction {
            0 None "none",
            1 RelinkRequired "relink_required",
        }
    }
    words! {
        /// `status_details.active.cause` of a `financial_connections.account`.
        StatusDetailsActiveCause {
            0 AccessExpired "access_expired",
            1 InstitutionRequirement "institution_requirement",
            2 Unspecified "unspecified",
        }
    }
    words! {
        /// `subcategory` of a `financial_connections.account`.
        Subcategory {
            0 Checking "checking",
            1 CreditCard "credit_card",
            2 LineOfCredit "line_of_credit",
            3 Mortgage "mortgage",
            4 Other "other",
            5 Savings "savings",
        }
    }
    words! {
        /// `supported_payment_method_type` of a `financial_connections.account`.
        SupportedPaymentMethodType {
            0 Link "link",
            1 UsBankAccount "us_bank_account",
        }
    }
    /// `transaction_refresh.status` of a `financial_connections.account`. The same as [`BalanceRefreshStatus`](BalanceRefreshStatus).
    pub type TransactionRefreshStatus = BalanceRefreshStatus;
}
record! {
    /// Stripe's `financial_connections.account_owner` object.
    FinancialConnectionsAccountOwner {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text. May be null.
        2 email "email": Option<String>,
        /// Text.
        3 name "name": Option<String>,
        /// Text.
        4 ownership "ownership": Option<String>,
        /// Text. May be null.
        5 phone "phone": Option<String>,
        /// Text. May be null.
        6 raw_address "raw_address": Option<String>,
        /// A whole number. May be null.
        7 refreshed_at "refreshed_at": Option<i64>,
    }
}
element! { FinancialConnectionsAccountOwner }
object! { FinancialConnectionsAccountOwner: "financial_connections.account_owner" }
record! {
    /// Stripe's `financial_connections.account_ownership` object.
    FinancialConnectionsAccountOwnership {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// The first page of a list. Each element: The `financial_connections.account_owner` object.
        3 owners "owners": crate::object::List<crate::object::FinancialConnectionsAccountOwner>,
    }
}
object! { FinancialConnectionsAccountOwnership: "financial_connections.account_ownership" }
record! {
    /// Stripe's `financial_connections.authorization` object.
    FinancialConnectionsAuthorization {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text.
        2 institution_name "institution_name": Option<String>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// A word of [`Status`](financial_connections_authorization::Status); unknown ones are kept.
        4 status "status": Option<financial_connections_authorization::Status>,
        /// See [`StatusDetails`](financial_connections_authorization::StatusDetails).
        5 status_details "status_details": Option<Box<financial_connections_authorization::StatusDetails>>,
    }
}
object! { FinancialConnectionsAuthorization: "financial_connections.authorization" }
/// The parts of a [`FinancialConnectionsAuthorization`](crate::object::FinancialConnectionsAuthorization).
pub mod financial_connections_authorization {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `status_details` of a `financial_connections.authorization`.
        StatusDetails {
            /// See [`StatusDetailsActive`](crate::object::financial_connections_authorization::StatusDetailsActive). May be absent.
            0 active "active": Option<Box<crate::object::financial_connections_authorization::StatusDetailsActive>>,
            /// See [`StatusDetailsInactive`](crate::object::financial_connections_authorization::StatusDetailsInactive). May be absent.
            1 inactive "inactive": Option<Box<crate::object::financial_connections_authorization::StatusDetailsInactive>>,
        }
    }
    record! {
        /// `status_details.active` of a `financial_connections.authorization`.
        StatusDetailsActive {
            /// A word of [`StatusDetailsActiveAction`](crate::object::financial_connections_authorization::StatusDetailsActiveAction); unknown ones are kept.
            0 action "action": Option<crate::object::financial_connections_authorization::StatusDetailsActiveAction>,
            /// A time, UTC.
            1 expected_deactivation_date "expected_deactivation_date": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `status_details.inactive` of a `financial_connections.authorization`.
        StatusDetailsInactive {
            /// A word of [`StatusDetailsInactiveAction`](crate::object::financial_connections_authorization::StatusDetailsInactiveAction); unknown ones are kept.
            0 action "action": Option<crate::object::financial_connections_authorization::StatusDetailsInactiveAction>,
        }
    }
    words! {
        /// `status` of a `financial_connections.authorization`.
        Status {
            0 Active "active",
            1 Inactive "inactive",
        }
    }
    /// `status_details.active.action` of a `financial_connections.authorization`. The same as [`financial_connections_account::StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction).
    pub type StatusDetailsActiveAction = crate::object::financial_connections_account::StatusDetailsActiveAction;
    /// `status_details.inactive.action` of a `financial_connections.authorization`. The same as [`financial_connections_account::StatusDetailsActiveAction`](crate::object::financial_connections_account::StatusDetailsActiveAction).
    pub type StatusDetailsInactiveAction = crate::object::financial_connections_account::StatusDetailsActiveAction;
}
