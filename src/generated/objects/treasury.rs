// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `treasury.credit_reversal` object.
    TreasuryCreditReversal {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network "network": Option<treasury_credit_reversal::Network>, "A word of [`Network`](treasury_credit_reversal::Network); unknown ones are kept.";
        received_credit "received_credit": Option<String>, "Text.";
        status "status": Option<treasury_credit_reversal::Status>, "A word of [`Status`](treasury_credit_reversal::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_credit_reversal::StatusTransitions>>, "See [`StatusTransitions`](treasury_credit_reversal::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryCreditReversal: "treasury.credit_reversal" }
/// The parts of a [`TreasuryCreditReversal`](crate::object::TreasuryCreditReversal).
pub mod treasury_credit_reversal {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `status_transitions` of a `treasury.credit_reversal`.
        StatusTransitions {
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `network` of a `treasury.credit_reversal`.
        Network {
            Ach "ach",
            Stripe "stripe",
        }
    }
    words! {
        /// `status` of a `treasury.credit_reversal`.
        Status {
            Canceled "canceled",
            Posted "posted",
            Processing "processing",
        }
    }
}
record! {
    /// Stripe's `treasury.debit_reversal` object.
    TreasuryDebitReversal {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        linked_flows "linked_flows": Option<Box<treasury_debit_reversal::LinkedFlows>>, "See [`LinkedFlows`](treasury_debit_reversal::LinkedFlows). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network "network": Option<treasury_debit_reversal::Network>, "A word of [`Network`](treasury_debit_reversal::Network); unknown ones are kept.";
        received_debit "received_debit": Option<String>, "Text.";
        status "status": Option<treasury_debit_reversal::Status>, "A word of [`Status`](treasury_debit_reversal::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_debit_reversal::StatusTransitions>>, "See [`StatusTransitions`](treasury_debit_reversal::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryDebitReversal: "treasury.debit_reversal" }
/// The parts of a [`TreasuryDebitReversal`](crate::object::TreasuryDebitReversal).
pub mod treasury_debit_reversal {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `linked_flows` of a `treasury.debit_reversal`.
        LinkedFlows {
            issuing_dispute "issuing_dispute": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.debit_reversal`.
        StatusTransitions {
            completed_at "completed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `network` of a `treasury.debit_reversal`.
        Network {
            Ach "ach",
            Card "card",
        }
    }
    words! {
        /// `status` of a `treasury.debit_reversal`.
        Status {
            Failed "failed",
            Processing "processing",
            Succeeded "succeeded",
        }
    }
}
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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
record! {
    /// Stripe's `treasury.financial_account_features` object.
    TreasuryFinancialAccountFeatures {
        card_issuing "card_issuing": Option<Box<treasury_financial_account_features::CardIssuing>>, "See [`CardIssuing`](treasury_financial_account_features::CardIssuing). May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        deposit_insurance "deposit_insurance": Option<Box<treasury_financial_account_features::DepositInsurance>>, "See [`DepositInsurance`](treasury_financial_account_features::DepositInsurance). May be absent.";
        financial_addresses "financial_addresses": Option<Box<treasury_financial_account_features::FinancialAddresses>>, "See [`FinancialAddresses`](treasury_financial_account_features::FinancialAddresses). May be absent.";
        inbound_transfers "inbound_transfers": Option<Box<treasury_financial_account_features::InboundTransfers>>, "See [`InboundTransfers`](treasury_financial_account_features::InboundTransfers). May be absent.";
        intra_stripe_flows "intra_stripe_flows": Option<Box<treasury_financial_account_features::IntraStripeFlows>>, "See [`IntraStripeFlows`](treasury_financial_account_features::IntraStripeFlows). May be absent.";
        outbound_payments "outbound_payments": Option<Box<treasury_financial_account_features::OutboundPayments>>, "See [`OutboundPayments`](treasury_financial_account_features::OutboundPayments). May be absent.";
        outbound_transfers "outbound_transfers": Option<Box<treasury_financial_account_features::OutboundTransfers>>, "See [`OutboundTransfers`](treasury_financial_account_features::OutboundTransfers). May be absent.";
    }
}
object! { TreasuryFinancialAccountFeatures: "treasury.financial_account_features" }
/// The parts of a [`TreasuryFinancialAccountFeatures`](crate::object::TreasuryFinancialAccountFeatures).
pub mod treasury_financial_account_features {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `card_issuing` of a `treasury.financial_account_features`.
        CardIssuing {
            requested "requested": Option<bool>, "A flag.";
            status "status": Option<crate::object::treasury_financial_account_features::CardIssuingStatus>, "A word of [`CardIssuingStatus`](crate::object::treasury_financial_account_features::CardIssuingStatus); unknown ones are kept.";
            status_details "status_details": Vec<crate::object::treasury_financial_account_features::CardIssuingStatusDetail>, "Array. Each element: See [`CardIssuingStatusDetail`](crate::object::treasury_financial_account_features::CardIssuingStatusDetail).";
        }
    }
    record! {
        /// `card_issuing.status_detail` of a `treasury.financial_account_features`.
        CardIssuingStatusDetail {
            code "code": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailCode>, "A word of [`CardIssuingStatusDetailCode`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailCode); unknown ones are kept.";
            resolution "resolution": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailResolution>, "A word of [`CardIssuingStatusDetailResolution`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailResolution); unknown ones are kept. May be null.";
            restriction "restriction": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailRestriction>, "A word of [`CardIssuingStatusDetailRestriction`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailRestriction); unknown ones are kept. May be absent.";
        }
    }
    element! { CardIssuingStatusDetail }
    /// `deposit_insurance` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type DepositInsurance = CardIssuing;
    /// `deposit_insurance.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type DepositInsuranceStatusDetail = CardIssuingStatusDetail;
    record! {
        /// `financial_addresses` of a `treasury.financial_account_features`.
        FinancialAddresses {
            aba "aba": Option<Box<crate::object::treasury_financial_account_features::FinancialAddressesAba>>, "See [`FinancialAddressesAba`](crate::object::treasury_financial_account_features::FinancialAddressesAba). May be absent.";
        }
    }
    /// `financial_addresses.aba` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type FinancialAddressesAba = CardIssuing;
    /// `financial_addresses.aba.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type FinancialAddressesAbaStatusDetail = CardIssuingStatusDetail;
    record! {
        /// `inbound_transfers` of a `treasury.financial_account_features`.
        InboundTransfers {
            ach "ach": Option<Box<crate::object::treasury_financial_account_features::InboundTransfersAch>>, "See [`InboundTransfersAch`](crate::object::treasury_financial_account_features::InboundTransfersAch). May be absent.";
        }
    }
    /// `inbound_transfers.ach` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type InboundTransfersAch = CardIssuing;
    /// `inbound_transfers.ach.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type InboundTransfersAchStatusDetail = CardIssuingStatusDetail;
    /// `intra_stripe_flows` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type IntraStripeFlows = CardIssuing;
    /// `intra_stripe_flows.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type IntraStripeFlowsStatusDetail = CardIssuingStatusDetail;
    record! {
        /// `outbound_payments` of a `treasury.financial_account_features`.
        OutboundPayments {
            ach "ach": Option<Box<crate::object::treasury_financial_account_features::OutboundPaymentsAch>>, "See [`OutboundPaymentsAch`](crate::object::treasury_financial_account_features::OutboundPaymentsAch). May be absent.";
            us_domestic_wire "us_domestic_wire": Option<Box<crate::object::treasury_financial_account_features::OutboundPaymentsUsDomesticWire>>, "See [`OutboundPaymentsUsDomesticWire`](crate::object::treasury_financial_account_features::OutboundPaymentsUsDomesticWire). May be absent.";
        }
    }
    /// `outbound_payments.ach` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type OutboundPaymentsAch = CardIssuing;
    /// `outbound_payments.ach.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type OutboundPaymentsAchStatusDetail = CardIssuingStatusDetail;
    /// `outbound_payments.us_domestic_wire` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type OutboundPaymentsUsDomesticWire = CardIssuing;
    /// `outbound_payments.us_domestic_wire.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type OutboundPaymentsUsDomesticWireStatusDetail = CardIssuingStatusDetail;
    /// `outbound_transfers` of a `treasury.financial_account_features`. The same as [`OutboundPayments`](OutboundPayments).
    pub type OutboundTransfers = OutboundPayments;
    /// `outbound_transfers.ach` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type OutboundTransfersAch = CardIssuing;
    /// `outbound_transfers.ach.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type OutboundTransfersAchStatusDetail = CardIssuingStatusDetail;
    /// `outbound_transfers.us_domestic_wire` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type OutboundTransfersUsDomesticWire = CardIssuing;
    /// `outbound_transfers.us_domestic_wire.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type OutboundTransfersUsDomesticWireStatusDetail = CardIssuingStatusDetail;
    words! {
        /// `card_issuing.status` of a `treasury.financial_account_features`.
        CardIssuingStatus {
            Active "active",
            Pending "pending",
            Restricted "restricted",
        }
    }
    words! {
        /// `card_issuing.status_detail.code` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailCode {
            Activating "activating",
            CapabilityNotRequested "capability_not_requested",
            FinancialAccountClosed "financial_account_closed",
            RejectedOther "rejected_other",
            RejectedUnsupportedBusiness "rejected_unsupported_business",
            RequirementsPastDue "requirements_past_due",
            RequirementsPendingVerification "requirements_pending_verification",
            RestrictedByPlatform "restricted_by_platform",
            RestrictedOther "restricted_other",
        }
    }
    words! {
        /// `card_issuing.status_detail.resolution` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailResolution {
            ContactStripe "contact_stripe",
            ProvideInformation "provide_information",
            RemoveRestriction "remove_restriction",
        }
    }
    words! {
        /// `card_issuing.status_detail.restriction` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailRestriction {
            InboundFlows "inbound_flows",
            OutboundFlows "outbound_flows",
        }
    }
    /// `deposit_insurance.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type DepositInsuranceStatus = CardIssuingStatus;
    /// `deposit_insurance.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type DepositInsuranceStatusDetailCode = CardIssuingStatusDetailCode;
    /// `deposit_insurance.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type DepositInsuranceStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `deposit_insurance.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type DepositInsuranceStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `financial_addresses.aba.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type FinancialAddressesAbaStatus = CardIssuingStatus;
    /// `financial_addresses.aba.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type FinancialAddressesAbaStatusDetailCode = CardIssuingStatusDetailCode;
    /// `financial_addresses.aba.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type FinancialAddressesAbaStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `financial_addresses.aba.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type FinancialAddressesAbaStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `inbound_transfers.ach.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type InboundTransfersAchStatus = CardIssuingStatus;
    /// `inbound_transfers.ach.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type InboundTransfersAchStatusDetailCode = CardIssuingStatusDetailCode;
    /// `inbound_transfers.ach.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type InboundTransfersAchStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `inbound_transfers.ach.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type InboundTransfersAchStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `intra_stripe_flows.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type IntraStripeFlowsStatus = CardIssuingStatus;
    /// `intra_stripe_flows.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type IntraStripeFlowsStatusDetailCode = CardIssuingStatusDetailCode;
    /// `intra_stripe_flows.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type IntraStripeFlowsStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `intra_stripe_flows.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type IntraStripeFlowsStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `outbound_payments.ach.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type OutboundPaymentsAchStatus = CardIssuingStatus;
    /// `outbound_payments.ach.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type OutboundPaymentsAchStatusDetailCode = CardIssuingStatusDetailCode;
    /// `outbound_payments.ach.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type OutboundPaymentsAchStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `outbound_payments.ach.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type OutboundPaymentsAchStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `outbound_payments.us_domestic_wire.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type OutboundPaymentsUsDomesticWireStatus = CardIssuingStatus;
    /// `outbound_payments.us_domestic_wire.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type OutboundPaymentsUsDomesticWireStatusDetailCode = CardIssuingStatusDetailCode;
    /// `outbound_payments.us_domestic_wire.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type OutboundPaymentsUsDomesticWireStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `outbound_payments.us_domestic_wire.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type OutboundPaymentsUsDomesticWireStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `outbound_transfers.ach.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type OutboundTransfersAchStatus = CardIssuingStatus;
    /// `outbound_transfers.ach.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type OutboundTransfersAchStatusDetailCode = CardIssuingStatusDetailCode;
    /// `outbound_transfers.ach.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type OutboundTransfersAchStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `outbound_transfers.ach.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type OutboundTransfersAchStatusDetailRestriction = CardIssuingStatusDetailRestriction;
    /// `outbound_transfers.us_domestic_wire.status` of a `treasury.financial_account_features`. The same as [`CardIssuingStatus`](CardIssuingStatus).
    pub type OutboundTransfersUsDomesticWireStatus = CardIssuingStatus;
    /// `outbound_transfers.us_domestic_wire.status_detail.code` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailCode`](CardIssuingStatusDetailCode).
    pub type OutboundTransfersUsDomesticWireStatusDetailCode = CardIssuingStatusDetailCode;
    /// `outbound_transfers.us_domestic_wire.status_detail.resolution` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailResolution`](CardIssuingStatusDetailResolution).
    pub type OutboundTransfersUsDomesticWireStatusDetailResolution = CardIssuingStatusDetailResolution;
    /// `outbound_transfers.us_domestic_wire.status_detail.restriction` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetailRestriction`](CardIssuingStatusDetailRestriction).
    pub type OutboundTransfersUsDomesticWireStatusDetailRestriction = CardIssuingStatusDetailRestriction;
}
record! {
    /// Stripe's `treasury.inbound_transfer` object.
    TreasuryInboundTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        failure_details "failure_details": Option<Box<treasury_inbound_transfer::FailureDetails>>, "See [`FailureDetails`](treasury_inbound_transfer::FailureDetails). May be null.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        linked_flows "linked_flows": Option<Box<treasury_inbound_transfer::LinkedFlows>>, "See [`LinkedFlows`](treasury_inbound_transfer::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        origin_payment_method "origin_payment_method": Option<String>, "Text. May be null.";
        origin_payment_method_details "origin_payment_method_details": Option<Box<treasury_inbound_transfer::OriginPaymentMethodDetails>>, "See [`OriginPaymentMethodDetails`](treasury_inbound_transfer::OriginPaymentMethodDetails). May be null.";
        returned "returned": Option<bool>, "A flag. May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_inbound_transfer::Status>, "A word of [`Status`](treasury_inbound_transfer::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_inbound_transfer::StatusTransitions>>, "See [`StatusTransitions`](treasury_inbound_transfer::StatusTransitions).";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryInboundTransfer: "treasury.inbound_transfer" }
/// The parts of a [`TreasuryInboundTransfer`](crate::object::TreasuryInboundTransfer).
pub mod treasury_inbound_transfer {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `failure_details` of a `treasury.inbound_transfer`.
        FailureDetails {
            code "code": Option<crate::object::treasury_inbound_transfer::FailureDetailsCode>, "A word of [`FailureDetailsCode`](crate::object::treasury_inbound_transfer::FailureDetailsCode); unknown ones are kept.";
        }
    }
    record! {
        /// `linked_flows` of a `treasury.inbound_transfer`.
        LinkedFlows {
            received_debit "received_debit": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `origin_payment_method_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetails {
            billing_details "billing_details": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails>>, "See [`OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).";
            type_ "type": Option<String>, "Text: `us_bank_account`.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount>>, "See [`OriginPaymentMethodDetailsUsBankAccount`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    record! {
        /// `origin_payment_method_details.billing_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsBillingDetails {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            email "email": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `origin_payment_method_details.us_bank_account` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`OriginPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType>, "A word of [`OriginPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            network "network": Option<String>, "Text: `ach`.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.inbound_transfer`.
        StatusTransitions {
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent or null.";
            failed_at "failed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            succeeded_at "succeeded_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `failure_details.code` of a `treasury.inbound_transfer`.
        FailureDetailsCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            DebitNotAuthorized "debit_not_authorized",
            IncorrectAccountHolderAddress "incorrect_account_holder_address",
            IncorrectAccountHolderName "incorrect_account_holder_name",
            IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id",
            InsufficientFunds "insufficient_funds",
            InvalidAccountNumber "invalid_account_number",
            InvalidCurrency "invalid_currency",
            NoAccount "no_account",
            Other "other",
        }
    }
    /// `origin_payment_method_details.us_bank_account.account_holder_type` of a `treasury.inbound_transfer`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `origin_payment_method_details.us_bank_account.account_type` of a `treasury.inbound_transfer`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `treasury.inbound_transfer`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Processing "processing",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `treasury.outbound_payment` object.
    TreasuryOutboundPayment {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        customer "customer": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination_payment_method "destination_payment_method": Option<String>, "Text. May be null.";
        destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_payment::DestinationPaymentMethodDetails>>, "See [`DestinationPaymentMethodDetails`](treasury_outbound_payment::DestinationPaymentMethodDetails). May be null.";
        end_user_details "end_user_details": Option<Box<treasury_outbound_payment::EndUserDetails>>, "See [`EndUserDetails`](treasury_outbound_payment::EndUserDetails). May be null.";
        expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        returned_details "returned_details": Option<Box<treasury_outbound_payment::ReturnedDetails>>, "See [`ReturnedDetails`](treasury_outbound_payment::ReturnedDetails). May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_outbound_payment::Status>, "A word of [`Status`](treasury_outbound_payment::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_outbound_payment::StatusTransitions>>, "See [`StatusTransitions`](treasury_outbound_payment::StatusTransitions).";
        tracking_details "tracking_details": Option<Box<treasury_outbound_payment::TrackingDetails>>, "See [`TrackingDetails`](treasury_outbound_payment::TrackingDetails). May be null.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
    }
}
object! { TreasuryOutboundPayment: "treasury.outbound_payment" }
/// The parts of a [`TreasuryOutboundPayment`](crate::object::TreasuryOutboundPayment).
pub mod treasury_outbound_payment {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `destination_payment_method_details` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetails {
            billing_details "billing_details": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails>>, "See [`DestinationPaymentMethodDetailsBillingDetails`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails).";
            financial_account "financial_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount>>, "See [`DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount). May be absent.";
            type_ "type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType>, "A word of [`DestinationPaymentMethodDetailsType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType); unknown ones are kept.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount>>, "See [`DestinationPaymentMethodDetailsUsBankAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `destination_payment_method_details.billing_details` of a `treasury.outbound_payment`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type DestinationPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    record! {
        /// `destination_payment_method_details.financial_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsFinancialAccount {
            id "id": String, "The id; empty if Stripe sent none.";
            network "network": Option<String>, "Text: `stripe`.";
        }
    }
    record! {
        /// `destination_payment_method_details.us_bank_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsUsBankAccount {
            account_holder_type "account_holder_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.";
            account_type "account_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.";
            bank_name "bank_name": Option<String>, "Text. May be null.";
            fingerprint "fingerprint": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>, "Id of a `mandate`, or the object where it was expanded. May be absent.";
            network "network": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork>, "A word of [`DestinationPaymentMethodDetailsUsBankAccountNetwork`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork); unknown ones are kept.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `end_user_details` of a `treasury.outbound_payment`.
        EndUserDetails {
            ip_address "ip_address": Option<String>, "Text. May be null.";
            present "present": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `returned_details` of a `treasury.outbound_payment`.
        ReturnedDetails {
            code "code": Option<crate::object::treasury_outbound_payment::ReturnedDetailsCode>, "A word of [`ReturnedDetailsCode`](crate::object::treasury_outbound_payment::ReturnedDetailsCode); unknown ones are kept.";
            transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.outbound_payment`.
        StatusTransitions {
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            failed_at "failed_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `tracking_details` of a `treasury.outbound_payment`.
        TrackingDetails {
            ach "ach": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsAch>>, "See [`TrackingDetailsAch`](crate::object::treasury_outbound_payment::TrackingDetailsAch). May be absent.";
            type_ "type": Option<crate::object::treasury_outbound_payment::TrackingDetailsType>, "A word of [`TrackingDetailsType`](crate::object::treasury_outbound_payment::TrackingDetailsType); unknown ones are kept.";
            us_domestic_wire "us_domestic_wire": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire>>, "See [`TrackingDetailsUsDomesticWire`](crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire). May be absent.";
        }
    }
    record! {
        /// `tracking_details.ach` of a `treasury.outbound_payment`.
        TrackingDetailsAch {
            trace_id "trace_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `tracking_details.us_domestic_wire` of a `treasury.outbound_payment`.
        TrackingDetailsUsDomesticWire {
            chips "chips": Option<String>, "Text. May be null.";
            imad "imad": Option<String>, "Text. May be null.";
            omad "omad": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `destination_payment_method_details.type` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsType {
            FinancialAccount "financial_account",
            UsBankAccount "us_bank_account",
        }
    }
    /// `destination_payment_method_details.us_bank_account.account_holder_type` of a `treasury.outbound_payment`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `destination_payment_method_details.us_bank_account.account_type` of a `treasury.outbound_payment`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `destination_payment_method_details.us_bank_account.network` of a `treasury.outbound_payment`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type DestinationPaymentMethodDetailsUsBankAccountNetwork = crate::object::payment_method::UsBankAccountNetworksSupported;
    words! {
        /// `returned_details.code` of a `treasury.outbound_payment`.
        ReturnedDetailsCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            BankAccountRestricted "bank_account_restricted",
            BankOwnershipChanged "bank_ownership_changed",
            Declined "declined",
            IncorrectAccountHolderName "incorrect_account_holder_name",
            InvalidAccountNumber "invalid_account_number",
            InvalidCurrency "invalid_currency",
            NoAccount "no_account",
            Other "other",
        }
    }
    words! {
        /// `status` of a `treasury.outbound_payment`.
        Status {
            Canceled "canceled",
            Failed "failed",
            Posted "posted",
            Processing "processing",
            Returned "returned",
        }
    }
    /// `tracking_details.type` of a `treasury.outbound_payment`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type TrackingDetailsType = crate::object::payment_method::UsBankAccountNetworksSupported;
}
record! {
    /// Stripe's `treasury.outbound_transfer` object.
    TreasuryOutboundTransfer {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        cancelable "cancelable": Option<bool>, "A flag.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text. May be null.";
        destination_payment_method "destination_payment_method": Option<String>, "Text. May be null.";
        destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_transfer::DestinationPaymentMethodDetails>>, "See [`DestinationPaymentMethodDetails`](treasury_outbound_transfer::DestinationPaymentMethodDetails).";
        expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        returned_details "returned_details": Option<Box<treasury_outbound_transfer::ReturnedDetails>>, "See [`ReturnedDetails`](treasury_outbound_transfer::ReturnedDetails). May be null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text.";
        status "status": Option<treasury_outbound_transfer::Status>, "A word of [`Status`](treasury_outbound_transfer::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_outbound_transfer::StatusTransitions>>, "See [`StatusTransitions`](treasury_outbound_transfer::StatusTransitions).";
        tracking_details "tracking_details": Option<Box<treasury_outbound_transfer::TrackingDetails>>, "See [`TrackingDetails`](treasury_outbound_transfer::TrackingDetails). May be null.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
    }
}
object! { TreasuryOutboundTransfer: "treasury.outbound_transfer" }
/// The parts of a [`TreasuryOutboundTransfer`](crate::object::TreasuryOutboundTransfer).
pub mod treasury_outbound_transfer {
    /// `destination_payment_method_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetails`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetails).
    pub type DestinationPaymentMethodDetails = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetails;
    /// `destination_payment_method_details.billing_details` of a `treasury.outbound_transfer`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type DestinationPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `destination_payment_method_details.financial_account` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type DestinationPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    /// `destination_payment_method_details.us_bank_account` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount).
    pub type DestinationPaymentMethodDetailsUsBankAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount;
    /// `returned_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::ReturnedDetails`](crate::object::treasury_outbound_payment::ReturnedDetails).
    pub type ReturnedDetails = crate::object::treasury_outbound_payment::ReturnedDetails;
    /// `status_transitions` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::StatusTransitions`](crate::object::treasury_outbound_payment::StatusTransitions).
    pub type StatusTransitions = crate::object::treasury_outbound_payment::StatusTransitions;
    /// `tracking_details` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetails`](crate::object::treasury_outbound_payment::TrackingDetails).
    pub type TrackingDetails = crate::object::treasury_outbound_payment::TrackingDetails;
    /// `tracking_details.ach` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetailsAch`](crate::object::treasury_outbound_payment::TrackingDetailsAch).
    pub type TrackingDetailsAch = crate::object::treasury_outbound_payment::TrackingDetailsAch;
    /// `tracking_details.us_domestic_wire` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::TrackingDetailsUsDomesticWire`](crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire).
    pub type TrackingDetailsUsDomesticWire = crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire;
    /// `destination_payment_method_details.type` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType).
    pub type DestinationPaymentMethodDetailsType = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType;
    /// `destination_payment_method_details.us_bank_account.account_holder_type` of a `treasury.outbound_transfer`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `destination_payment_method_details.us_bank_account.account_type` of a `treasury.outbound_transfer`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type DestinationPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    /// `destination_payment_method_details.us_bank_account.network` of a `treasury.outbound_transfer`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type DestinationPaymentMethodDetailsUsBankAccountNetwork = crate::object::payment_method::UsBankAccountNetworksSupported;
    /// `returned_details.code` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::ReturnedDetailsCode`](crate::object::treasury_outbound_payment::ReturnedDetailsCode).
    pub type ReturnedDetailsCode = crate::object::treasury_outbound_payment::ReturnedDetailsCode;
    /// `status` of a `treasury.outbound_transfer`. The same as [`treasury_outbound_payment::Status`](crate::object::treasury_outbound_payment::Status).
    pub type Status = crate::object::treasury_outbound_payment::Status;
    /// `tracking_details.type` of a `treasury.outbound_transfer`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type TrackingDetailsType = crate::object::payment_method::UsBankAccountNetworksSupported;
}
record! {
    /// Stripe's `treasury.received_credit` object.
    TreasuryReceivedCredit {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        failure_code "failure_code": Option<treasury_received_credit::FailureCode>, "A word of [`FailureCode`](treasury_received_credit::FailureCode); unknown ones are kept. May be null.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_credit::InitiatingPaymentMethodDetails>>, "See [`InitiatingPaymentMethodDetails`](treasury_received_credit::InitiatingPaymentMethodDetails).";
        linked_flows "linked_flows": Option<Box<treasury_received_credit::LinkedFlows>>, "See [`LinkedFlows`](treasury_received_credit::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        network "network": Option<treasury_received_credit::Network>, "A word of [`Network`](treasury_received_credit::Network); unknown ones are kept.";
        reversal_details "reversal_details": Option<Box<treasury_received_credit::ReversalDetails>>, "See [`ReversalDetails`](treasury_received_credit::ReversalDetails). May be null.";
        status "status": Option<treasury_received_credit::Status>, "A word of [`Status`](treasury_received_credit::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryReceivedCredit: "treasury.received_credit" }
/// The parts of a [`TreasuryReceivedCredit`](crate::object::TreasuryReceivedCredit).
pub mod treasury_received_credit {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `initiating_payment_method_details` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetails {
            balance "balance": Option<String>, "Text: `payments`. May be absent.";
            billing_details "billing_details": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails>>, "See [`InitiatingPaymentMethodDetailsBillingDetails`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails).";
            financial_account "financial_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount>>, "See [`InitiatingPaymentMethodDetailsFinancialAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount). May be absent.";
            issuing_card "issuing_card": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType>, "A word of [`InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType); unknown ones are kept.";
            us_bank_account "us_bank_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount>>, "See [`InitiatingPaymentMethodDetailsUsBankAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount). May be absent.";
        }
    }
    /// `initiating_payment_method_details.billing_details` of a `treasury.received_credit`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type InitiatingPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `initiating_payment_method_details.financial_account` of a `treasury.received_credit`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type InitiatingPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    record! {
        /// `initiating_payment_method_details.us_bank_account` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsUsBankAccount {
            bank_name "bank_name": Option<String>, "Text. May be null.";
            last4 "last4": Option<String>, "Text. May be null.";
            routing_number "routing_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `linked_flows` of a `treasury.received_credit`.
        LinkedFlows {
            credit_reversal "credit_reversal": Option<String>, "Text. May be null.";
            issuing_authorization "issuing_authorization": Option<String>, "Text. May be null.";
            issuing_transaction "issuing_transaction": Option<String>, "Text. May be null.";
            source_flow "source_flow": Option<String>, "Text. May be null.";
            source_flow_details "source_flow_details": Option<Box<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails>>, "See [`LinkedFlowsSourceFlowDetails`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails). May be absent or null.";
            source_flow_type "source_flow_type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `linked_flows.source_flow_details` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetails {
            credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>, "The `treasury.credit_reversal` object. May be absent.";
            outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>, "The `treasury.outbound_payment` object. May be absent.";
            outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>, "The `treasury.outbound_transfer` object. May be absent.";
            payout "payout": Option<Box<crate::object::Payout>>, "The `payout` object. May be absent.";
            type_ "type": Option<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType>, "A word of [`LinkedFlowsSourceFlowDetailsType`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `reversal_details` of a `treasury.received_credit`.
        ReversalDetails {
            deadline "deadline": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            restricted_reason "restricted_reason": Option<crate::object::treasury_received_credit::ReversalDetailsRestrictedReason>, "A word of [`ReversalDetailsRestrictedReason`](crate::object::treasury_received_credit::ReversalDetailsRestrictedReason); unknown ones are kept. May be null.";
        }
    }
    words! {
        /// `failure_code` of a `treasury.received_credit`.
        FailureCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            InternationalTransaction "international_transaction",
            Other "other",
        }
    }
    words! {
        /// `initiating_payment_method_details.type` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsType {
            Balance "balance",
            FinancialAccount "financial_account",
            IssuingCard "issuing_card",
            Stripe "stripe",
            UsBankAccount "us_bank_account",
        }
    }
    words! {
        /// `linked_flows.source_flow_details.type` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetailsType {
            CreditReversal "credit_reversal",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            Payout "payout",
        }
    }
    words! {
        /// `network` of a `treasury.received_credit`.
        Network {
            Ach "ach",
            Card "card",
            Rtp "rtp",
            Stripe "stripe",
            UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `reversal_details.restricted_reason` of a `treasury.received_credit`.
        ReversalDetailsRestrictedReason {
            AlreadyReversed "already_reversed",
            DeadlinePassed "deadline_passed",
            NetworkRestricted "network_restricted",
            Other "other",
            SourceFlowRestricted "source_flow_restricted",
        }
    }
    words! {
        /// `status` of a `treasury.received_credit`.
        Status {
            Failed "failed",
            Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `treasury.received_debit` object.
    TreasuryReceivedDebit {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        failure_code "failure_code": Option<treasury_received_debit::FailureCode>, "A word of [`FailureCode`](treasury_received_debit::FailureCode); unknown ones are kept. May be null.";
        financial_account "financial_account": Option<String>, "Text. May be null.";
        hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>, "Text. May be null.";
        initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_debit::InitiatingPaymentMethodDetails>>, "See [`InitiatingPaymentMethodDetails`](treasury_received_debit::InitiatingPaymentMethodDetails). May be absent.";
        linked_flows "linked_flows": Option<Box<treasury_received_debit::LinkedFlows>>, "See [`LinkedFlows`](treasury_received_debit::LinkedFlows).";
        livemode "livemode": Option<bool>, "A flag.";
        network "network": Option<treasury_received_debit::Network>, "A word of [`Network`](treasury_received_debit::Network); unknown ones are kept.";
        reversal_details "reversal_details": Option<Box<treasury_received_debit::ReversalDetails>>, "See [`ReversalDetails`](treasury_received_debit::ReversalDetails). May be null.";
        status "status": Option<treasury_received_debit::Status>, "A word of [`Status`](treasury_received_debit::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded. May be null.";
    }
}
object! { TreasuryReceivedDebit: "treasury.received_debit" }
/// The parts of a [`TreasuryReceivedDebit`](crate::object::TreasuryReceivedDebit).
pub mod treasury_received_debit {
    use crate::object::record::record;
    use crate::object::words::words;
    /// `initiating_payment_method_details` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetails`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetails).
    pub type InitiatingPaymentMethodDetails = crate::object::treasury_received_credit::InitiatingPaymentMethodDetails;
    /// `initiating_payment_method_details.billing_details` of a `treasury.received_debit`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type InitiatingPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `initiating_payment_method_details.financial_account` of a `treasury.received_debit`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type InitiatingPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    /// `initiating_payment_method_details.us_bank_account` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount).
    pub type InitiatingPaymentMethodDetailsUsBankAccount = crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount;
    record! {
        /// `linked_flows` of a `treasury.received_debit`.
        LinkedFlows {
            debit_reversal "debit_reversal": Option<String>, "Text. May be null.";
            inbound_transfer "inbound_transfer": Option<String>, "Text. May be null.";
            issuing_authorization "issuing_authorization": Option<String>, "Text. May be null.";
            issuing_transaction "issuing_transaction": Option<String>, "Text. May be null.";
            payout "payout": Option<String>, "Text. May be null.";
            topup "topup": Option<String>, "Text. May be null.";
        }
    }
    /// `reversal_details` of a `treasury.received_debit`. The same as [`treasury_received_credit::ReversalDetails`](crate::object::treasury_received_credit::ReversalDetails).
    pub type ReversalDetails = crate::object::treasury_received_credit::ReversalDetails;
    words! {
        /// `failure_code` of a `treasury.received_debit`.
        FailureCode {
            AccountClosed "account_closed",
            AccountFrozen "account_frozen",
            InsufficientFunds "insufficient_funds",
            InternationalTransaction "international_transaction",
            Other "other",
        }
    }
    /// `initiating_payment_method_details.type` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType).
    pub type InitiatingPaymentMethodDetailsType = crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType;
    words! {
        /// `network` of a `treasury.received_debit`.
        Network {
            Ach "ach",
            Card "card",
            Stripe "stripe",
        }
    }
    /// `reversal_details.restricted_reason` of a `treasury.received_debit`. The same as [`treasury_received_credit::ReversalDetailsRestrictedReason`](crate::object::treasury_received_credit::ReversalDetailsRestrictedReason).
    pub type ReversalDetailsRestrictedReason = crate::object::treasury_received_credit::ReversalDetailsRestrictedReason;
    /// `status` of a `treasury.received_debit`. The same as [`treasury_received_credit::Status`](crate::object::treasury_received_credit::Status).
    pub type Status = crate::object::treasury_received_credit::Status;
}
record! {
    /// Stripe's `treasury.transaction` object.
    TreasuryTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_impact "balance_impact": Option<Box<treasury_transaction::BalanceImpact>>, "See [`BalanceImpact`](treasury_transaction::BalanceImpact).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        entries "entries": crate::object::List<crate::object::TreasuryTransactionEntry>, "The first page of a list. Each element: The `treasury.transaction_entry` object. May be absent or null.";
        financial_account "financial_account": Option<String>, "Text.";
        flow "flow": Option<String>, "Text. May be null.";
        flow_details "flow_details": Option<Box<treasury_transaction::FlowDetails>>, "See [`FlowDetails`](treasury_transaction::FlowDetails). May be absent or null.";
        flow_type "flow_type": Option<treasury_transaction::FlowType>, "A word of [`FlowType`](treasury_transaction::FlowType); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        status "status": Option<treasury_transaction::Status>, "A word of [`Status`](treasury_transaction::Status); unknown ones are kept.";
        status_transitions "status_transitions": Option<Box<treasury_transaction::StatusTransitions>>, "See [`StatusTransitions`](treasury_transaction::StatusTransitions).";
    }
}
object! { TreasuryTransaction: "treasury.transaction" }
/// The parts of a [`TreasuryTransaction`](crate::object::TreasuryTransaction).
pub mod treasury_transaction {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `balance_impact` of a `treasury.transaction`.
        BalanceImpact {
            cash "cash": Option<i64>, "A whole number.";
            inbound_pending "inbound_pending": Option<i64>, "A whole number.";
            outbound_pending "outbound_pending": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `flow_details` of a `treasury.transaction`.
        FlowDetails {
            credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>, "The `treasury.credit_reversal` object. May be absent.";
            debit_reversal "debit_reversal": Option<Box<crate::object::TreasuryDebitReversal>>, "The `treasury.debit_reversal` object. May be absent.";
            inbound_transfer "inbound_transfer": Option<Box<crate::object::TreasuryInboundTransfer>>, "The `treasury.inbound_transfer` object. May be absent.";
            issuing_authorization "issuing_authorization": Option<crate::object::RawObject>, "The `issuing.authorization` object, undecoded. May be absent.";
            outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>, "The `treasury.outbound_payment` object. May be absent.";
            outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>, "The `treasury.outbound_transfer` object. May be absent.";
            received_credit "received_credit": Option<Box<crate::object::TreasuryReceivedCredit>>, "The `treasury.received_credit` object. May be absent.";
            received_debit "received_debit": Option<Box<crate::object::TreasuryReceivedDebit>>, "The `treasury.received_debit` object. May be absent.";
            type_ "type": Option<crate::object::treasury_transaction::FlowDetailsType>, "A word of [`FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType); unknown ones are kept.";
        }
    }
    record! {
        /// `status_transitions` of a `treasury.transaction`.
        StatusTransitions {
            posted_at "posted_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            void_at "void_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    words! {
        /// `flow_details.type` of a `treasury.transaction`.
        FlowDetailsType {
            CreditReversal "credit_reversal",
            DebitReversal "debit_reversal",
            InboundTransfer "inbound_transfer",
            IssuingAuthorization "issuing_authorization",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundTransfer "outbound_transfer",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
    /// `flow_type` of a `treasury.transaction`. The same as [`FlowDetailsType`](FlowDetailsType).
    pub type FlowType = FlowDetailsType;
    words! {
        /// `status` of a `treasury.transaction`.
        Status {
            Open "open",
            Posted "posted",
            Void "void",
        }
    }
}
record! {
    /// Stripe's `treasury.transaction_entry` object.
    TreasuryTransactionEntry {
        id "id": String, "The id; empty if Stripe sent none.";
        balance_impact "balance_impact": Option<Box<treasury_transaction_entry::BalanceImpact>>, "See [`BalanceImpact`](treasury_transaction_entry::BalanceImpact).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        effective_at "effective_at": Option<time::OffsetDateTime>, "A time, UTC.";
        financial_account "financial_account": Option<String>, "Text.";
        flow "flow": Option<String>, "Text. May be null.";
        flow_details "flow_details": Option<Box<treasury_transaction_entry::FlowDetails>>, "See [`FlowDetails`](treasury_transaction_entry::FlowDetails). May be absent or null.";
        flow_type "flow_type": Option<treasury_transaction_entry::FlowType>, "A word of [`FlowType`](treasury_transaction_entry::FlowType); unknown ones are kept.";
        livemode "livemode": Option<bool>, "A flag.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>, "Id of a `treasury.transaction`, or the object where it was expanded.";
        type_ "type": Option<treasury_transaction_entry::Type>, "A word of [`Type`](treasury_transaction_entry::Type); unknown ones are kept.";
    }
}
element! { TreasuryTransactionEntry }
object! { TreasuryTransactionEntry: "treasury.transaction_entry" }
/// The parts of a [`TreasuryTransactionEntry`](crate::object::TreasuryTransactionEntry).
pub mod treasury_transaction_entry {
    use crate::object::words::words;
    /// `balance_impact` of a `treasury.transaction_entry`. The same as [`treasury_transaction::BalanceImpact`](crate::object::treasury_transaction::BalanceImpact).
    pub type BalanceImpact = crate::object::treasury_transaction::BalanceImpact;
    /// `flow_details` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetails`](crate::object::treasury_transaction::FlowDetails).
    pub type FlowDetails = crate::object::treasury_transaction::FlowDetails;
    /// `flow_details.type` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType).
    pub type FlowDetailsType = crate::object::treasury_transaction::FlowDetailsType;
    /// `flow_type` of a `treasury.transaction_entry`. The same as [`treasury_transaction::FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType).
    pub type FlowType = crate::object::treasury_transaction::FlowDetailsType;
    words! {
        /// `type` of a `treasury.transaction_entry`.
        Type {
            CreditReversal "credit_reversal",
            CreditReversalPosting "credit_reversal_posting",
            DebitReversal "debit_reversal",
            InboundTransfer "inbound_transfer",
            InboundTransferReturn "inbound_transfer_return",
            IssuingAuthorizationHold "issuing_authorization_hold",
            IssuingAuthorizationRelease "issuing_authorization_release",
            Other "other",
            OutboundPayment "outbound_payment",
            OutboundPaymentCancellation "outbound_payment_cancellation",
            OutboundPaymentFailure "outbound_payment_failure",
            OutboundPaymentPosting "outbound_payment_posting",
            OutboundPaymentReturn "outbound_payment_return",
            OutboundTransfer "outbound_transfer",
            OutboundTransferCancellation "outbound_transfer_cancellation",
            OutboundTransferFailure "outbound_transfer_failure",
            OutboundTransferPosting "outbound_transfer_posting",
            OutboundTransferReturn "outbound_transfer_return",
            ReceivedCredit "received_credit",
            ReceivedDebit "received_debit",
        }
    }
}
