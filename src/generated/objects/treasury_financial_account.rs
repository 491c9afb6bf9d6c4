// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `treasury.financial_account` object.
    TreasuryFinancialAccount {
        id "id": String, "The id; empty if Stripe sent none.";
        active_features "active_features": Vec<treasury_financial_account::ActiveFeature>, "Array. Each element: A word of [`ActiveFeature`](treasury_financial_account::ActiveFeature); unknown ones are kept. May be absent.";
        balance "balance": Option<Box<treasury_financial_account::Balance>>, "See [`Balance`](treasury_financial_account::Balance).";
        country "country": Option<String>, "Text.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        features "features": Option<Box<crate::object::TreasuryFinancialAccountFeatures>>, "The `treasury.financial_account_features` object. May be absent.";
        financial_addresses "financial_addresses": Vec<treasury_financial_account::FinancialAddress>, "Array. Each element: See [`FinancialAddress`](treasury_financial_account::FinancialAddress).";
        is_default "is_default": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        nickname "nickname": Option<String>, "Text. May be absent or null.";
        pending_features "pending_features": Vec<treasury_financial_account::PendingFeature>, "Array. Each element: A word of [`PendingFeature`](treasury_financial_account::PendingFeature); unknown ones are kept. May be absent.";
        platform_restrictions "platform_restrictions": Option<Box<treasury_financial_account::PlatformRestrictions>>, "See [`PlatformRestrictions`](treasury_financial_account::PlatformRestrictions). May be absent or null.";
        restricted_features "restricted_features": Vec<treasury_financial_account::RestrictedFeature>, "Array. Each element: A word of [`RestrictedFeature`](treasury_financial_account::RestrictedFeature); unknown ones are kept. May be absent.";
        status "status": Option<treasury_financial_account::Status>, "A word of [`Status`](treasury_financial_account::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<treasury_financial_account::StatusDetails>>, "See [`StatusDetails`](treasury_financial_account::StatusDetails).";
        supported_currencies "supported_currencies": Vec<String>, "Array. Each element: Text.";
    }
}
object! { TreasuryFinancialAccount: "treasury.financial_account" }
/// The parts of a [`TreasuryFinancialAccount`](crate::object::TreasuryFinancialAccount).
pub mod treasury_financial_account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `balance` of a `treasury.financial_account`.
        Balance {
            cash "cash": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number.";
            inbound_pending "inbound_pending": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number.";
            outbound_pending "outbound_pending": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number.";
        }
    }
    record! {
        /// `financial_address` of a `treasury.financial_account`.
        FinancialAddress {
            aba "aba": Option<Box<crate::object::treasury_financial_account::FinancialAddressAba>>, "See [`FinancialAddressAba`](crate::object::treasury_financial_account::FinancialAddressAba). May be absent.";
            supported_networks "supported_networks": Vec<crate::object::treasury_financial_account::FinancialAddressSupportedNetwork>, "Array. Each element: A word of [`FinancialAddressSupportedNetwork`](crate::object::treasury_financial_account::FinancialAddressSupportedNetwork); unknown ones are kept. May be absent.";
            type_ "type": Option<String>, "Text: `aba`.";
        }
    }
    element! { FinancialAddress }
    record! {
        /// `financial_address.aba` of a `treasury.financial_account`.
        FinancialAddressAba {
            account_holder_name "account_holder_name": Option<String>, "Text.";
            account_number "account_number": Option<String>, "Text. May be absent or null.";
            account_number_last4 "account_number_last4": Option<String>, "Text.";
            bank_name "bank_name": Option<String>, "Text.";
            routing_number "routing_number": Option<String>, "Text.";
        }
    }
    record! {
        /// `platform_restrictions` of a `treasury.financial_account`.
        PlatformRestrictions {
            inbound_flows "inbound_flows": Option<crate::object::treasury_financial_account::PlatformRestrictionsInboundFlows>, "A word of [`PlatformRestrictionsInboundFlows`](crate::object::treasury_financial_account::PlatformRestrictionsInboundFlows); unknown ones are kept. May be null.";
            outbound_flows "outbound_flows": Option<crate::object::treasury_financial_account::PlatformRestrictionsOutboundFlows>, "A word of [`PlatformRestrictionsOutboundFlows`](crate::object::treasury_financial_account::PlatformRestrictionsOutboundFlows); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `status_details` of a `treasury.financial_account`.
        StatusDetails {
            closed "closed": Option<Box<crate::object::treasury_financial_account::StatusDetailsClosed>>, "See [`StatusDetailsClosed`](crate::object::treasury_financial_account::StatusDetailsClosed). May be null.";
        }
    }
    record! {
        /// `status_details.closed` of a `treasury.financial_account`.
        StatusDetailsClosed {
            reasons "reasons": Vec<crate::object::treasury_financial_account::StatusDetailsClosedReason>, "Array. Each element: A word of [`StatusDetailsClosedReason`](crate::object::treasury_financial_account::StatusDetailsClosedReason); unknown ones are kept.";
        }
    }
    words! {
        /// `active_feature` of a `treasury.financial_account`.
        ActiveFeature {
            CardIssuing "card_issuing",
            DepositInsurance "deposit_insurance",
            FinancialAddressesAba "financial_addresses.aba",
            FinancialAddressesAbaForwarding "financial_addresses.aba.forwarding",
            InboundTransfersAch "inbound_transfers.ach",
            IntraStripeFlows "intra_stripe_flows",
            OutboundPaymentsAch "outbound_payments.ach",
            OutboundPaymentsUsDomesticWire "outbound_payments.us_domestic_wire",
            OutboundTransfersAch "outbound_transfers.ach",
            OutboundTransfersUsDomesticWire "outbound_transfers.us_domestic_wire",
            RemoteDepositCapture "remote_deposit_capture",
        }
    }
    words! {
        /// `financial_address.supported_network` of a `treasury.financial_account`.
        FinancialAddressSupportedNetwork {
            Ach "ach",
            Rtp "rtp",
            UsDomesticWire "us_domestic_wire",
        }
    }
    /// `pending_feature` of a `treasury.financial_account`. The same as [`ActiveFeature`](ActiveFeature).
    pub type PendingFeature = ActiveFeature;
    words! {
        /// `platform_restrictions.inbound_flows` of a `treasury.financial_account`.
        PlatformRestrictionsInboundFlows {
            Restricted "restricted",
            Unrestricted "unrestricted",
        }
    }
    /// `platform_restrictions.outbound_flows` of a `treasury.financial_account`. The same as [`PlatformRestrictionsInboundFlows`](PlatformRestrictionsInboundFlows).
    pub type PlatformRestrictionsOutboundFlows = PlatformRestrictionsInboundFlows;
    /// `restricted_feature` of a `treasury.financial_account`. The same as [`ActiveFeature`](ActiveFeature).
    pub type RestrictedFeature = ActiveFeature;
    words! {
        /// `status` of a `treasury.financial_account`.
        Status {
            Closed "closed",
            Open "open",
        }
    }
    words! {
        /// `status_details.closed.reason` of a `treasury.financial_account`.
        StatusDetailsClosedReason {
            AccountRejected "account_rejected",
            ClosedByPlatform "closed_by_platform",
            Other "other",
        }
    }
}
