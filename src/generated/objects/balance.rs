// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `balance` object.
    Balance {
        available "available": Vec<balance::Available>, "Array. Each element: See [`Available`](balance::Available).";
        connect_reserved "connect_reserved": Vec<balance::ConnectReserved>, "Array. Each element: See [`ConnectReserved`](balance::ConnectReserved). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        instant_available "instant_available": Vec<balance::InstantAvailable>, "Array. Each element: See [`InstantAvailable`](balance::InstantAvailable). May be absent.";
        issuing "issuing": Option<Box<balance::Issuing>>, "See [`Issuing`](balance::Issuing). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        pending "pending": Vec<balance::Pending>, "Array. Each element: See [`Pending`](balance::Pending).";
        refund_and_dispute_prefunding "refund_and_dispute_prefunding": Option<Box<balance::RefundAndDisputePrefunding>>, "See [`RefundAndDisputePrefunding`](balance::RefundAndDisputePrefunding). May be absent.";
    }
}
object! { Balance: "balance" }
/// The parts of a [`Balance`](crate::object::Balance).
pub mod balance {
    use crate::object::macros::{element, record};
    record! {
        /// `available` of a `balance`.
        Available {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            source_types "source_types": Option<Box<crate::object::balance::AvailableSourceTypes>>, "See [`AvailableSourceTypes`](crate::object::balance::AvailableSourceTypes). May be absent.";
        }
    }
    element! { Available }
    record! {
        /// `available.source_types` of a `balance`.
        AvailableSourceTypes {
            bank_account "bank_account": Option<i64>, "A whole number. May be absent.";
            card "card": Option<i64>, "A whole number. May be absent.";
            fpx "fpx": Option<i64>, "A whole number. May be absent.";
        }
    }
    /// `connect_reserved` of a `balance`. The same as [`Available`](Available).
    pub type ConnectReserved = Available;
    /// `connect_reserved.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type ConnectReservedSourceTypes = AvailableSourceTypes;
    record! {
        /// `instant_available` of a `balance`.
        InstantAvailable {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
            net_available "net_available": Vec<crate::object::balance::InstantAvailableNetAvailable>, "Array. Each element: See [`InstantAvailableNetAvailable`](crate::object::balance::InstantAvailableNetAvailable). May be absent.";
            source_types "source_types": Option<Box<crate::object::balance::InstantAvailableSourceTypes>>, "See [`InstantAvailableSourceTypes`](crate::object::balance::InstantAvailableSourceTypes). May be absent.";
        }
    }
    element! { InstantAvailable }
    record! {
        /// `instant_available.net_available` of a `balance`.
        InstantAvailableNetAvailable {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            destination "destination": Option<String>, "Text.";
            source_types "source_types": Option<Box<crate::object::balance::InstantAvailableNetAvailableSourceTypes>>, "See [`InstantAvailableNetAvailableSourceTypes`](crate::object::balance::InstantAvailableNetAvailableSourceTypes). May be absent.";
        }
    }
    element! { InstantAvailableNetAvailable }
    /// `instant_available.net_available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type InstantAvailableNetAvailableSourceTypes = AvailableSourceTypes;
    /// `instant_available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type InstantAvailableSourceTypes = AvailableSourceTypes;
    record! {
        /// `issuing` of a `balance`.
        Issuing {
            available "available": Vec<crate::object::balance::IssuingAvailable>, "Array. Each element: See [`IssuingAvailable`](crate::object::balance::IssuingAvailable).";
        }
    }
    /// `issuing.available` of a `balance`. The same as [`Available`](Available).
    pub type IssuingAvailable = Available;
    /// `issuing.available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type IssuingAvailableSourceTypes = AvailableSourceTypes;
    /// `pending` of a `balance`. The same as [`Available`](Available).
    pub type Pending = Available;
    /// `pending.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type PendingSourceTypes = AvailableSourceTypes;
    record! {
        /// `refund_and_dispute_prefunding` of a `balance`.
        RefundAndDisputePrefunding {
            available "available": Vec<crate::object::balance::RefundAndDisputePrefundingAvailable>, "Array. Each element: See [`RefundAndDisputePrefundingAvailable`](crate::object::balance::RefundAndDisputePrefundingAvailable).";
            pending "pending": Vec<crate::object::balance::RefundAndDisputePrefundingPending>, "Array. Each element: See [`RefundAndDisputePrefundingPending`](crate::object::balance::RefundAndDisputePrefundingPending).";
        }
    }
    /// `refund_and_dispute_prefunding.available` of a `balance`. The same as [`Available`](Available).
    pub type RefundAndDisputePrefundingAvailable = Available;
    /// `refund_and_dispute_prefunding.available.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type RefundAndDisputePrefundingAvailableSourceTypes = AvailableSourceTypes;
    /// `refund_and_dispute_prefunding.pending` of a `balance`. The same as [`Available`](Available).
    pub type RefundAndDisputePrefundingPending = Available;
    /// `refund_and_dispute_prefunding.pending.source_types` of a `balance`. The same as [`AvailableSourceTypes`](AvailableSourceTypes).
    pub type RefundAndDisputePrefundingPendingSourceTypes = AvailableSourceTypes;
}
