// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `treasury.credit_reversal` object.
    TreasuryCreditReversal {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        6 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        8 metadata "metadata": crate::object::Metadata,
        /// A word of [`Network`](treasury_credit_reversal::Network); unknown ones are kept.
        9 network "network": Option<treasury_credit_reversal::Network>,
        /// Text.
        10 received_credit "received_credit": Option<String>,
        /// A word of [`Status`](treasury_credit_reversal::Status); unknown ones are kept.
        11 status "status": Option<treasury_credit_reversal::Status>,
        /// See [`StatusTransitions`](treasury_credit_reversal::StatusTransitions).
        12 status_transitions "status_transitions": Option<Box<treasury_credit_reversal::StatusTransitions>>,
        /// Id of a `treasury.transaction`, or the object where it was expanded. May be null.
        13 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// A time, UTC. May be null.
            0 posted_at "posted_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `network` of a `treasury.credit_reversal`.
        Network {
            0 Ach "ach",
            1 Stripe "stripe",
        }
    }
    words! {
        /// `status` of a `treasury.credit_reversal`.
        Status {
            0 Canceled "canceled",
            1 Posted "posted",
            2 Processing "processing",
        }
    }
}
record! {
    /// Stripe's `treasury.debit_reversal` object.
    TreasuryDebitReversal {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text. May be null.
        5 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        6 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// See [`LinkedFlows`](treasury_debit_reversal::LinkedFlows). May be null.
        7 linked_flows "linked_flows": Option<Box<treasury_debit_reversal::LinkedFlows>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        9 metadata "metadata": crate::object::Metadata,
        /// A word of [`Network`](treasury_debit_reversal::Network); unknown ones are kept.
        10 network "network": Option<treasury_debit_reversal::Network>,
        /// Text.
        11 received_debit "received_debit": Option<String>,
        /// A word of [`Status`](treasury_debit_reversal::Status); unknown ones are kept.
        12 status "status": Option<treasury_debit_reversal::Status>,
        /// See [`StatusTransitions`](treasury_debit_reversal::StatusTransitions).
        13 status_transitions "status_transitions": Option<Box<treasury_debit_reversal::StatusTransitions>>,
        /// Id of a `treasury.transaction`, or the object where it was expanded. May be null.
        14 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// Text. May be null.
            0 issuing_dispute "issuing_dispute": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `treasury.debit_reversal`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 completed_at "completed_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `network` of a `treasury.debit_reversal`.
        Network {
            0 Ach "ach",
            1 Card "card",
        }
    }
    words! {
        /// `status` of a `treasury.debit_reversal`.
        Status {
            0 Failed "failed",
            1 Processing "processing",
            2 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `treasury.financial_account` object.
    TreasuryFinancialAccount {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Array. Each element: A word of [`ActiveFeature`](treasury_financial_account::ActiveFeature); unknown ones are kept. May be absent.
        1 active_features "active_features": Vec<treasury_financial_account::ActiveFeature>,
        /// See [`Balance`](treasury_financial_account::Balance).
        2 balance "balance": Option<Box<treasury_financial_account::Balance>>,
        /// Text.
        3 country "country": Option<String>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// The `treasury.financial_account_features` object. May be absent.
        6 features "features": Option<Box<crate::object::TreasuryFinancialAccountFeatures>>,
        /// Array. Each element: See [`FinancialAddress`](treasury_financial_account::FinancialAddress).
        7 financial_addresses "financial_addresses": Vec<treasury_financial_account::FinancialAddress>,
        /// A flag. May be absent.
        8 is_default "is_default": Option<bool>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be null.
        10 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent or null.
        11 nickname "nickname": Option<String>,
        /// Array. Each element: A word of [`PendingFeature`](treasury_financial_account::PendingFeature); unknown ones are kept. May be absent.
        12 pending_features "pending_features": Vec<treasury_financial_account::PendingFeature>,
        /// See [`PlatformRestrictions`](treasury_financial_account::PlatformRestrictions). May be absent or null.
        13 platform_restrictions "platform_restrictions": Option<Box<treasury_financial_account::PlatformRestrictions>>,
        /// Array. Each element: A word of [`RestrictedFeature`](treasury_financial_account::RestrictedFeature); unknown ones are kept. May be absent.
        14 restricted_features "restricted_features": Vec<treasury_financial_account::RestrictedFeature>,
        /// A word of [`Status`](treasury_financial_account::Status); unknown ones are kept.
        15 status "status": Option<treasury_financial_account::Status>,
        /// See [`StatusDetails`](treasury_financial_account::StatusDetails).
        16 status_details "status_details": Option<Box<treasury_financial_account::StatusDetails>>,
        /// Array. Each element: Text.
        17 supported_currencies "supported_currencies": Vec<String>,
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
            /// Map. Each value: A whole number.
            0 cash "cash": std::collections::BTreeMap<String, i64>,
            /// Map. Each value: A whole number.
            1 inbound_pending "inbound_pending": std::collections::BTreeMap<String, i64>,
            /// Map. Each value: A whole number.
            2 outbound_pending "outbound_pending": std::collections::BTreeMap<String, i64>,
        }
    }
    record! {
        /// `financial_address` of a `treasury.financial_account`.
        FinancialAddress {
            /// See [`FinancialAddressAba`](crate::object::treasury_financial_account::FinancialAddressAba). May be absent.
            0 aba "aba": Option<Box<crate::object::treasury_financial_account::FinancialAddressAba>>,
            /// Array. Each element: A word of [`FinancialAddressSupportedNetwork`](crate::object::treasury_financial_account::FinancialAddressSupportedNetwork); unknown ones are kept. May be absent.
            1 supported_networks "supported_networks": Vec<crate::object::treasury_financial_account::FinancialAddressSupportedNetwork>,
            /// Text: `aba`.
            2 type_ "type": Option<String>,
        }
    }
    element! { FinancialAddress }
    record! {
        /// `financial_address.aba` of a `treasury.financial_account`.
        FinancialAddressAba {
            /// Text.
            0 account_holder_name "account_holder_name": Option<String>,
            /// Text. May be absent or null.
            1 account_number "account_number": Option<String>,
            /// Text.
            2 account_number_last4 "account_number_last4": Option<String>,
            /// Text.
            3 bank_name "bank_name": Option<String>,
            /// Text.
            4 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `platform_restrictions` of a `treasury.financial_account`.
        PlatformRestrictions {
            /// A word of [`PlatformRestrictionsInboundFlows`](crate::object::treasury_financial_account::PlatformRestrictionsInboundFlows); unknown ones are kept. May be null.
            0 inbound_flows "inbound_flows": Option<crate::object::treasury_financial_account::PlatformRestrictionsInboundFlows>,
            /// A word of [`PlatformRestrictionsOutboundFlows`](crate::object::treasury_financial_account::PlatformRestrictionsOutboundFlows); unknown ones are kept. May be null.
            1 outbound_flows "outbound_flows": Option<crate::object::treasury_financial_account::PlatformRestrictionsOutboundFlows>,
        }
    }
    record! {
        /// `status_details` of a `treasury.financial_account`.
        StatusDetails {
            /// See [`StatusDetailsClosed`](crate::object::treasury_financial_account::StatusDetailsClosed). May be null.
            0 closed "closed": Option<Box<crate::object::treasury_financial_account::StatusDetailsClosed>>,
        }
    }
    record! {
        /// `status_details.closed` of a `treasury.financial_account`.
        StatusDetailsClosed {
            /// Array. Each element: A word of [`StatusDetailsClosedReason`](crate::object::treasury_financial_account::StatusDetailsClosedReason); unknown ones are kept.
            0 reasons "reasons": Vec<crate::object::treasury_financial_account::StatusDetailsClosedReason>,
        }
    }
    words! {
        /// `active_feature` of a `treasury.financial_account`.
        ActiveFeature {
            0 CardIssuing "card_issuing",
            1 DepositInsurance "deposit_insurance",
            2 FinancialAddressesAba "financial_addresses.aba",
            3 FinancialAddressesAbaForwarding "financial_addresses.aba.forwarding",
            4 InboundTransfersAch "inbound_transfers.ach",
            5 IntraStripeFlows "intra_stripe_flows",
            6 OutboundPaymentsAch "outbound_payments.ach",
            7 OutboundPaymentsUsDomesticWire "outbound_payments.us_domestic_wire",
            8 OutboundTransfersAch "outbound_transfers.ach",
            9 OutboundTransfersUsDomesticWire "outbound_transfers.us_domestic_wire",
            10 RemoteDepositCapture "remote_deposit_capture",
        }
    }
    words! {
        /// `financial_address.supported_network` of a `treasury.financial_account`.
        FinancialAddressSupportedNetwork {
            0 Ach "ach",
            1 Rtp "rtp",
            2 UsDomesticWire "us_domestic_wire",
        }
    }
    /// `pending_feature` of a `treasury.financial_account`. The same as [`ActiveFeature`](ActiveFeature).
    pub type PendingFeature = ActiveFeature;
    words! {
        /// `platform_restrictions.inbound_flows` of a `treasury.financial_account`.
        PlatformRestrictionsInboundFlows {
            0 Restricted "restricted",
            1 Unrestricted "unrestricted",
        }
    }
    /// `platform_restrictions.outbound_flows` of a `treasury.financial_account`. The same as [`PlatformRestrictionsInboundFlows`](PlatformRestrictionsInboundFlows).
    pub type PlatformRestrictionsOutboundFlows = PlatformRestrictionsInboundFlows;
    /// `restricted_feature` of a `treasury.financial_account`. The same as [`ActiveFeature`](ActiveFeature).
    pub type RestrictedFeature = ActiveFeature;
    words! {
        /// `status` of a `treasury.financial_account`.
        Status {
            0 Closed "closed",
            1 Open "open",
        }
    }
    words! {
        /// `status_details.closed.reason` of a `treasury.financial_account`.
        StatusDetailsClosedReason {
            0 AccountRejected "account_rejected",
            1 ClosedByPlatform "closed_by_platform",
            2 Other "other",
        }
    }
}
record! {
    /// Stripe's `treasury.financial_account_features` object.
    TreasuryFinancialAccountFeatures {
        /// See [`CardIssuing`](treasury_financial_account_features::CardIssuing). May be absent.
        0 card_issuing "card_issuing": Option<Box<treasury_financial_account_features::CardIssuing>>,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// See [`DepositInsurance`](treasury_financial_account_features::DepositInsurance). May be absent.
        2 deposit_insurance "deposit_insurance": Option<Box<treasury_financial_account_features::DepositInsurance>>,
        /// See [`FinancialAddresses`](treasury_financial_account_features::FinancialAddresses). May be absent.
        3 financial_addresses "financial_addresses": Option<Box<treasury_financial_account_features::FinancialAddresses>>,
        /// See [`InboundTransfers`](treasury_financial_account_features::InboundTransfers). May be absent.
        4 inbound_transfers "inbound_transfers": Option<Box<treasury_financial_account_features::InboundTransfers>>,
        /// See [`IntraStripeFlows`](treasury_financial_account_features::IntraStripeFlows). May be absent.
        5 intra_stripe_flows "intra_stripe_flows": Option<Box<treasury_financial_account_features::IntraStripeFlows>>,
        /// See [`OutboundPayments`](treasury_financial_account_features::OutboundPayments). May be absent.
        6 outbound_payments "outbound_payments": Option<Box<treasury_financial_account_features::OutboundPayments>>,
        /// See [`OutboundTransfers`](treasury_financial_account_features::OutboundTransfers). May be absent.
        7 outbound_transfers "outbound_transfers": Option<Box<treasury_financial_account_features::OutboundTransfers>>,
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
            /// A flag.
            0 requested "requested": Option<bool>,
            /// A word of [`CardIssuingStatus`](crate::object::treasury_financial_account_features::CardIssuingStatus); unknown ones are kept.
            1 status "status": Option<crate::object::treasury_financial_account_features::CardIssuingStatus>,
            /// Array. Each element: See [`CardIssuingStatusDetail`](crate::object::treasury_financial_account_features::CardIssuingStatusDetail).
            2 status_details "status_details": Vec<crate::object::treasury_financial_account_features::CardIssuingStatusDetail>,
        }
    }
    record! {
        /// `card_issuing.status_detail` of a `treasury.financial_account_features`.
        CardIssuingStatusDetail {
            /// A word of [`CardIssuingStatusDetailCode`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailCode); unknown ones are kept.
            0 code "code": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailCode>,
            /// A word of [`CardIssuingStatusDetailResolution`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailResolution); unknown ones are kept. May be null.
            1 resolution "resolution": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailResolution>,
            /// A word of [`CardIssuingStatusDetailRestriction`](crate::object::treasury_financial_account_features::CardIssuingStatusDetailRestriction); unknown ones are kept. May be absent.
            2 restriction "restriction": Option<crate::object::treasury_financial_account_features::CardIssuingStatusDetailRestriction>,
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
            /// See [`FinancialAddressesAba`](crate::object::treasury_financial_account_features::FinancialAddressesAba). May be absent.
            0 aba "aba": Option<Box<crate::object::treasury_financial_account_features::FinancialAddressesAba>>,
        }
    }
    /// `financial_addresses.aba` of a `treasury.financial_account_features`. The same as [`CardIssuing`](CardIssuing).
    pub type FinancialAddressesAba = CardIssuing;
    /// `financial_addresses.aba.status_detail` of a `treasury.financial_account_features`. The same as [`CardIssuingStatusDetail`](CardIssuingStatusDetail).
    pub type FinancialAddressesAbaStatusDetail = CardIssuingStatusDetail;
    record! {
        /// `inbound_transfers` of a `treasury.financial_account_features`.
        InboundTransfers {
            /// See [`InboundTransfersAch`](crate::object::treasury_financial_account_features::InboundTransfersAch). May be absent.
            0 ach "ach": Option<Box<crate::object::treasury_financial_account_features::InboundTransfersAch>>,
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
            /// See [`OutboundPaymentsAch`](crate::object::treasury_financial_account_features::OutboundPaymentsAch). May be absent.
            0 ach "ach": Option<Box<crate::object::treasury_financial_account_features::OutboundPaymentsAch>>,
            /// See [`OutboundPaymentsUsDomesticWire`](crate::object::treasury_financial_account_features::OutboundPaymentsUsDomesticWire). May be absent.
            1 us_domestic_wire "us_domestic_wire": Option<Box<crate::object::treasury_financial_account_features::OutboundPaymentsUsDomesticWire>>,
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
            0 Active "active",
            1 Pending "pending",
            2 Restricted "restricted",
        }
    }
    words! {
        /// `card_issuing.status_detail.code` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailCode {
            0 Activating "activating",
            1 CapabilityNotRequested "capability_not_requested",
            2 FinancialAccountClosed "financial_account_closed",
            3 RejectedOther "rejected_other",
            4 RejectedUnsupportedBusiness "rejected_unsupported_business",
            5 RequirementsPastDue "requirements_past_due",
            6 RequirementsPendingVerification "requirements_pending_verification",
            7 RestrictedByPlatform "restricted_by_platform",
            8 RestrictedOther "restricted_other",
        }
    }
    words! {
        /// `card_issuing.status_detail.resolution` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailResolution {
            0 ContactStripe "contact_stripe",
            1 ProvideInformation "provide_information",
            2 RemoveRestriction "remove_restriction",
        }
    }
    words! {
        /// `card_issuing.status_detail.restriction` of a `treasury.financial_account_features`.
        CardIssuingStatusDetailRestriction {
            0 InboundFlows "inbound_flows",
            1 OutboundFlows "outbound_flows",
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A flag.
        2 cancelable "cancelable": Option<bool>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 description "description": Option<String>,
        /// See [`FailureDetails`](treasury_inbound_transfer::FailureDetails). May be null.
        7 failure_details "failure_details": Option<Box<treasury_inbound_transfer::FailureDetails>>,
        /// Text.
        8 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        9 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// See [`LinkedFlows`](treasury_inbound_transfer::LinkedFlows).
        10 linked_flows "linked_flows": Option<Box<treasury_inbound_transfer::LinkedFlows>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        12 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        13 origin_payment_method "origin_payment_method": Option<String>,
        /// See [`OriginPaymentMethodDetails`](treasury_inbound_transfer::OriginPaymentMethodDetails). May be null.
        14 origin_payment_method_details "origin_payment_method_details": Option<Box<treasury_inbound_transfer::OriginPaymentMethodDetails>>,
        /// A flag. May be null.
        15 returned "returned": Option<bool>,
        /// Text.
        16 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](treasury_inbound_transfer::Status); unknown ones are kept.
        17 status "status": Option<treasury_inbound_transfer::Status>,
        /// See [`StatusTransitions`](treasury_inbound_transfer::StatusTransitions).
        18 status_transitions "status_transitions": Option<Box<treasury_inbound_transfer::StatusTransitions>>,
        /// Id of a `treasury.transaction`, or the object where it was expanded. May be null.
        19 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// A word of [`FailureDetailsCode`](crate::object::treasury_inbound_transfer::FailureDetailsCode); unknown ones are kept.
            0 code "code": Option<crate::object::treasury_inbound_transfer::FailureDetailsCode>,
        }
    }
    record! {
        /// `linked_flows` of a `treasury.inbound_transfer`.
        LinkedFlows {
            /// Text. May be null.
            0 received_debit "received_debit": Option<String>,
        }
    }
    record! {
        /// `origin_payment_method_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetails {
            /// See [`OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
            0 billing_details "billing_details": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails>>,
            /// Text: `us_bank_account`.
            1 type_ "type": Option<String>,
            /// See [`OriginPaymentMethodDetailsUsBankAccount`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount). May be absent.
            2 us_bank_account "us_bank_account": Option<Box<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccount>>,
        }
    }
    record! {
        /// `origin_payment_method_details.billing_details` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsBillingDetails {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            1 email "email": Option<String>,
            /// Text. May be null.
            2 name "name": Option<String>,
        }
    }
    record! {
        /// `origin_payment_method_details.us_bank_account` of a `treasury.inbound_transfer`.
        OriginPaymentMethodDetailsUsBankAccount {
            /// A word of [`OriginPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountHolderType>,
            /// A word of [`OriginPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.
            1 account_type "account_type": Option<crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsUsBankAccountAccountType>,
            /// Text. May be null.
            2 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            3 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            4 last4 "last4": Option<String>,
            /// Id of a `mandate`, or the object where it was expanded. May be absent.
            5 mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// Text: `ach`.
            6 network "network": Option<String>,
            /// Text. May be null.
            7 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `status_transitions` of a `treasury.inbound_transfer`.
        StatusTransitions {
            /// A time, UTC. May be absent or null.
            0 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 failed_at "failed_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            2 succeeded_at "succeeded_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `failure_details.code` of a `treasury.inbound_transfer`.
        FailureDetailsCode {
            0 AccountClosed "account_closed",
            1 AccountFrozen "account_frozen",
            2 BankAccountRestricted "bank_account_restricted",
            3 BankOwnershipChanged "bank_ownership_changed",
            4 DebitNotAuthorized "debit_not_authorized",
            5 IncorrectAccountHolderAddress "incorrect_account_holder_address",
            6 IncorrectAccountHolderName "incorrect_account_holder_name",
            7 IncorrectAccountHolderTaxId "incorrect_account_holder_tax_id",
            8 InsufficientFunds "insufficient_funds",
            9 InvalidAccountNumber "invalid_account_number",
            10 InvalidCurrency "invalid_currency",
            11 NoAccount "no_account",
            12 Other "other",
        }
    }
    /// `origin_payment_method_details.us_bank_account.account_holder_type` of a `treasury.inbound_transfer`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountHolderType = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
    /// `origin_payment_method_details.us_bank_account.account_type` of a `treasury.inbound_transfer`. The same as [`subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory`](crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory).
    pub type OriginPaymentMethodDetailsUsBankAccountAccountType = crate::object::subscription::PaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory;
    words! {
        /// `status` of a `treasury.inbound_transfer`.
        Status {
            0 Canceled "canceled",
            1 Failed "failed",
            2 Processing "processing",
            3 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `treasury.outbound_payment` object.
    TreasuryOutboundPayment {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A flag.
        2 cancelable "cancelable": Option<bool>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// Text. May be null.
        5 customer "customer": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be null.
        7 description "description": Option<String>,
        /// Text. May be null.
        8 destination_payment_method "destination_payment_method": Option<String>,
        /// See [`DestinationPaymentMethodDetails`](treasury_outbound_payment::DestinationPaymentMethodDetails). May be null.
        9 destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_payment::DestinationPaymentMethodDetails>>,
        /// See [`EndUserDetails`](treasury_outbound_payment::EndUserDetails). May be null.
        10 end_user_details "end_user_details": Option<Box<treasury_outbound_payment::EndUserDetails>>,
        /// A time, UTC.
        11 expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>,
        /// Text.
        12 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        13 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// A flag.
        14 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        15 metadata "metadata": crate::object::Metadata,
        /// See [`ReturnedDetails`](treasury_outbound_payment::ReturnedDetails). May be null.
        16 returned_details "returned_details": Option<Box<treasury_outbound_payment::ReturnedDetails>>,
        /// Text.
        17 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](treasury_outbound_payment::Status); unknown ones are kept.
        18 status "status": Option<treasury_outbound_payment::Status>,
        /// See [`StatusTransitions`](treasury_outbound_payment::StatusTransitions).
        19 status_transitions "status_transitions": Option<Box<treasury_outbound_payment::StatusTransitions>>,
        /// See [`TrackingDetails`](treasury_outbound_payment::TrackingDetails). May be null.
        20 tracking_details "tracking_details": Option<Box<treasury_outbound_payment::TrackingDetails>>,
        /// Id of a `treasury.transaction`, or the object where it was expanded.
        21 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// See [`DestinationPaymentMethodDetailsBillingDetails`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails).
            0 billing_details "billing_details": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsBillingDetails>>,
            /// See [`DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount). May be absent.
            1 financial_account "financial_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount>>,
            /// A word of [`DestinationPaymentMethodDetailsType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType); unknown ones are kept.
            2 type_ "type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsType>,
            /// See [`DestinationPaymentMethodDetailsUsBankAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount). May be absent.
            3 us_bank_account "us_bank_account": Option<Box<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccount>>,
        }
    }
    /// `destination_payment_method_details.billing_details` of a `treasury.outbound_payment`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type DestinationPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    record! {
        /// `destination_payment_method_details.financial_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsFinancialAccount {
            /// The id; empty if Stripe sent none.
            0 id "id": String,
            /// Text: `stripe`.
            1 network "network": Option<String>,
        }
    }
    record! {
        /// `destination_payment_method_details.us_bank_account` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsUsBankAccount {
            /// A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountHolderType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType); unknown ones are kept. May be null.
            0 account_holder_type "account_holder_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountHolderType>,
            /// A word of [`DestinationPaymentMethodDetailsUsBankAccountAccountType`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType); unknown ones are kept. May be null.
            1 account_type "account_type": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountAccountType>,
            /// Text. May be null.
            2 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            3 fingerprint "fingerprint": Option<String>,
            /// Text. May be null.
            4 last4 "last4": Option<String>,
            /// Id of a `mandate`, or the object where it was expanded. May be absent.
            5 mandate "mandate": Option<crate::object::Expandable<crate::object::Mandate>>,
            /// A word of [`DestinationPaymentMethodDetailsUsBankAccountNetwork`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork); unknown ones are kept.
            6 network "network": Option<crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsUsBankAccountNetwork>,
            /// Text. May be null.
            7 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `end_user_details` of a `treasury.outbound_payment`.
        EndUserDetails {
            /// Text. May be null.
            0 ip_address "ip_address": Option<String>,
            /// A flag.
            1 present "present": Option<bool>,
        }
    }
    record! {
        /// `returned_details` of a `treasury.outbound_payment`.
        ReturnedDetails {
            /// A word of [`ReturnedDetailsCode`](crate::object::treasury_outbound_payment::ReturnedDetailsCode); unknown ones are kept.
            0 code "code": Option<crate::object::treasury_outbound_payment::ReturnedDetailsCode>,
            /// Id of a `treasury.transaction`, or the object where it was expanded.
            1 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
        }
    }
    record! {
        /// `status_transitions` of a `treasury.outbound_payment`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 failed_at "failed_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            2 posted_at "posted_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            3 returned_at "returned_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `tracking_details` of a `treasury.outbound_payment`.
        TrackingDetails {
            /// See [`TrackingDetailsAch`](crate::object::treasury_outbound_payment::TrackingDetailsAch). May be absent.
            0 ach "ach": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsAch>>,
            /// A word of [`TrackingDetailsType`](crate::object::treasury_outbound_payment::TrackingDetailsType); unknown ones are kept.
            1 type_ "type": Option<crate::object::treasury_outbound_payment::TrackingDetailsType>,
            /// See [`TrackingDetailsUsDomesticWire`](crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire). May be absent.
            2 us_domestic_wire "us_domestic_wire": Option<Box<crate::object::treasury_outbound_payment::TrackingDetailsUsDomesticWire>>,
        }
    }
    record! {
        /// `tracking_details.ach` of a `treasury.outbound_payment`.
        TrackingDetailsAch {
            /// Text.
            0 trace_id "trace_id": Option<String>,
        }
    }
    record! {
        /// `tracking_details.us_domestic_wire` of a `treasury.outbound_payment`.
        TrackingDetailsUsDomesticWire {
            /// Text. May be null.
            0 chips "chips": Option<String>,
            /// Text. May be null.
            1 imad "imad": Option<String>,
            /// Text. May be null.
            2 omad "omad": Option<String>,
        }
    }
    words! {
        /// `destination_payment_method_details.type` of a `treasury.outbound_payment`.
        DestinationPaymentMethodDetailsType {
            0 FinancialAccount "financial_account",
            1 UsBankAccount "us_bank_account",
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
            0 AccountClosed "account_closed",
            1 AccountFrozen "account_frozen",
            2 BankAccountRestricted "bank_account_restricted",
            3 BankOwnershipChanged "bank_ownership_changed",
            4 Declined "declined",
            5 IncorrectAccountHolderName "incorrect_account_holder_name",
            6 InvalidAccountNumber "invalid_account_number",
            7 InvalidCurrency "invalid_currency",
            8 NoAccount "no_account",
            9 Other "other",
        }
    }
    words! {
        /// `status` of a `treasury.outbound_payment`.
        Status {
            0 Canceled "canceled",
            1 Failed "failed",
            2 Posted "posted",
            3 Processing "processing",
            4 Returned "returned",
        }
    }
    /// `tracking_details.type` of a `treasury.outbound_payment`. The same as [`payment_method::UsBankAccountNetworksSupported`](crate::object::payment_method::UsBankAccountNetworksSupported).
    pub type TrackingDetailsType = crate::object::payment_method::UsBankAccountNetworksSupported;
}
record! {
    /// Stripe's `treasury.outbound_transfer` object.
    TreasuryOutboundTransfer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A flag.
        2 cancelable "cancelable": Option<bool>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 description "description": Option<String>,
        /// Text. May be null.
        7 destination_payment_method "destination_payment_method": Option<String>,
        /// See [`DestinationPaymentMethodDetails`](treasury_outbound_transfer::DestinationPaymentMethodDetails).
        8 destination_payment_method_details "destination_payment_method_details": Option<Box<treasury_outbound_transfer::DestinationPaymentMethodDetails>>,
        /// A time, UTC.
        9 expected_arrival_date "expected_arrival_date": Option<time::OffsetDateTime>,
        /// Text.
        10 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        11 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        13 metadata "metadata": crate::object::Metadata,
        /// See [`ReturnedDetails`](treasury_outbound_transfer::ReturnedDetails). May be null.
        14 returned_details "returned_details": Option<Box<treasury_outbound_transfer::ReturnedDetails>>,
        /// Text.
        15 statement_descriptor "statement_descriptor": Option<String>,
        /// A word of [`Status`](treasury_outbound_transfer::Status); unknown ones are kept.
        16 status "status": Option<treasury_outbound_transfer::Status>,
        /// See [`StatusTransitions`](treasury_outbound_transfer::StatusTransitions).
        17 status_transitions "status_transitions": Option<Box<treasury_outbound_transfer::StatusTransitions>>,
        /// See [`TrackingDetails`](treasury_outbound_transfer::TrackingDetails). May be null.
        18 tracking_details "tracking_details": Option<Box<treasury_outbound_transfer::TrackingDetails>>,
        /// Id of a `treasury.transaction`, or the object where it was expanded.
        19 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 description "description": Option<String>,
        /// A word of [`FailureCode`](treasury_received_credit::FailureCode); unknown ones are kept. May be null.
        6 failure_code "failure_code": Option<treasury_received_credit::FailureCode>,
        /// Text. May be null.
        7 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        8 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// See [`InitiatingPaymentMethodDetails`](treasury_received_credit::InitiatingPaymentMethodDetails).
        9 initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_credit::InitiatingPaymentMethodDetails>>,
        /// See [`LinkedFlows`](treasury_received_credit::LinkedFlows).
        10 linked_flows "linked_flows": Option<Box<treasury_received_credit::LinkedFlows>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// A word of [`Network`](treasury_received_credit::Network); unknown ones are kept.
        12 network "network": Option<treasury_received_credit::Network>,
        /// See [`ReversalDetails`](treasury_received_credit::ReversalDetails). May be null.
        13 reversal_details "reversal_details": Option<Box<treasury_received_credit::ReversalDetails>>,
        /// A word of [`Status`](treasury_received_credit::Status); unknown ones are kept.
        14 status "status": Option<treasury_received_credit::Status>,
        /// Id of a `treasury.transaction`, or the object where it was expanded. May be null.
        15 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// Text: `payments`. May be absent.
            0 balance "balance": Option<String>,
            /// See [`InitiatingPaymentMethodDetailsBillingDetails`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails).
            1 billing_details "billing_details": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsBillingDetails>>,
            /// See [`InitiatingPaymentMethodDetailsFinancialAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount). May be absent.
            2 financial_account "financial_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsFinancialAccount>>,
            /// Text. May be absent.
            3 issuing_card "issuing_card": Option<String>,
            /// A word of [`InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType); unknown ones are kept.
            4 type_ "type": Option<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType>,
            /// See [`InitiatingPaymentMethodDetailsUsBankAccount`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount). May be absent.
            5 us_bank_account "us_bank_account": Option<Box<crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsUsBankAccount>>,
        }
    }
    /// `initiating_payment_method_details.billing_details` of a `treasury.received_credit`. The same as [`treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails`](crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails).
    pub type InitiatingPaymentMethodDetailsBillingDetails = crate::object::treasury_inbound_transfer::OriginPaymentMethodDetailsBillingDetails;
    /// `initiating_payment_method_details.financial_account` of a `treasury.received_credit`. The same as [`treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount`](crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount).
    pub type InitiatingPaymentMethodDetailsFinancialAccount = crate::object::treasury_outbound_payment::DestinationPaymentMethodDetailsFinancialAccount;
    record! {
        /// `initiating_payment_method_details.us_bank_account` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsUsBankAccount {
            /// Text. May be null.
            0 bank_name "bank_name": Option<String>,
            /// Text. May be null.
            1 last4 "last4": Option<String>,
            /// Text. May be null.
            2 routing_number "routing_number": Option<String>,
        }
    }
    record! {
        /// `linked_flows` of a `treasury.received_credit`.
        LinkedFlows {
            /// Text. May be null.
            0 credit_reversal "credit_reversal": Option<String>,
            /// Text. May be null.
            1 issuing_authorization "issuing_authorization": Option<String>,
            /// Text. May be null.
            2 issuing_transaction "issuing_transaction": Option<String>,
            /// Text. May be null.
            3 source_flow "source_flow": Option<String>,
            /// See [`LinkedFlowsSourceFlowDetails`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails). May be absent or null.
            4 source_flow_details "source_flow_details": Option<Box<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetails>>,
            /// Text. May be null.
            5 source_flow_type "source_flow_type": Option<String>,
        }
    }
    record! {
        /// `linked_flows.source_flow_details` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetails {
            /// The `treasury.credit_reversal` object. May be absent.
            0 credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>,
            /// The `treasury.outbound_payment` object. May be absent.
            1 outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>,
            /// The `treasury.outbound_transfer` object. May be absent.
            2 outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>,
            /// The `payout` object. May be absent.
            3 payout "payout": Option<Box<crate::object::Payout>>,
            /// A word of [`LinkedFlowsSourceFlowDetailsType`](crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType); unknown ones are kept.
            4 type_ "type": Option<crate::object::treasury_received_credit::LinkedFlowsSourceFlowDetailsType>,
        }
    }
    record! {
        /// `reversal_details` of a `treasury.received_credit`.
        ReversalDetails {
            /// A time, UTC. May be null.
            0 deadline "deadline": Option<time::OffsetDateTime>,
            /// A word of [`ReversalDetailsRestrictedReason`](crate::object::treasury_received_credit::ReversalDetailsRestrictedReason); unknown ones are kept. May be null.
            1 restricted_reason "restricted_reason": Option<crate::object::treasury_received_credit::ReversalDetailsRestrictedReason>,
        }
    }
    words! {
        /// `failure_code` of a `treasury.received_credit`.
        FailureCode {
            0 AccountClosed "account_closed",
            1 AccountFrozen "account_frozen",
            2 InternationalTransaction "international_transaction",
            3 Other "other",
        }
    }
    words! {
        /// `initiating_payment_method_details.type` of a `treasury.received_credit`.
        InitiatingPaymentMethodDetailsType {
            0 Balance "balance",
            1 FinancialAccount "financial_account",
            2 IssuingCard "issuing_card",
            3 Stripe "stripe",
            4 UsBankAccount "us_bank_account",
        }
    }
    words! {
        /// `linked_flows.source_flow_details.type` of a `treasury.received_credit`.
        LinkedFlowsSourceFlowDetailsType {
            0 CreditReversal "credit_reversal",
            1 Other "other",
            2 OutboundPayment "outbound_payment",
            3 OutboundTransfer "outbound_transfer",
            4 Payout "payout",
        }
    }
    words! {
        /// `network` of a `treasury.received_credit`.
        Network {
            0 Ach "ach",
            1 Card "card",
            2 Rtp "rtp",
            3 Stripe "stripe",
            4 UsDomesticWire "us_domestic_wire",
        }
    }
    words! {
        /// `reversal_details.restricted_reason` of a `treasury.received_credit`.
        ReversalDetailsRestrictedReason {
            0 AlreadyReversed "already_reversed",
            1 DeadlinePassed "deadline_passed",
            2 NetworkRestricted "network_restricted",
            3 Other "other",
            4 SourceFlowRestricted "source_flow_restricted",
        }
    }
    words! {
        /// `status` of a `treasury.received_credit`.
        Status {
            0 Failed "failed",
            1 Succeeded "succeeded",
        }
    }
}
record! {
    /// Stripe's `treasury.received_debit` object.
    TreasuryReceivedDebit {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// Text.
        5 description "description": Option<String>,
        /// A word of [`FailureCode`](treasury_received_debit::FailureCode); unknown ones are kept. May be null.
        6 failure_code "failure_code": Option<treasury_received_debit::FailureCode>,
        /// Text. May be null.
        7 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        8 hosted_regulatory_receipt_url "hosted_regulatory_receipt_url": Option<String>,
        /// See [`InitiatingPaymentMethodDetails`](treasury_received_debit::InitiatingPaymentMethodDetails). May be absent.
        9 initiating_payment_method_details "initiating_payment_method_details": Option<Box<treasury_received_debit::InitiatingPaymentMethodDetails>>,
        /// See [`LinkedFlows`](treasury_received_debit::LinkedFlows).
        10 linked_flows "linked_flows": Option<Box<treasury_received_debit::LinkedFlows>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// A word of [`Network`](treasury_received_debit::Network); unknown ones are kept.
        12 network "network": Option<treasury_received_debit::Network>,
        /// See [`ReversalDetails`](treasury_received_debit::ReversalDetails). May be null.
        13 reversal_details "reversal_details": Option<Box<treasury_received_debit::ReversalDetails>>,
        /// A word of [`Status`](treasury_received_debit::Status); unknown ones are kept.
        14 status "status": Option<treasury_received_debit::Status>,
        /// Id of a `treasury.transaction`, or the object where it was expanded. May be null.
        15 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
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
            /// Text. May be null.
            0 debit_reversal "debit_reversal": Option<String>,
            /// Text. May be null.
            1 inbound_transfer "inbound_transfer": Option<String>,
            /// Text. May be null.
            2 issuing_authorization "issuing_authorization": Option<String>,
            /// Text. May be null.
            3 issuing_transaction "issuing_transaction": Option<String>,
            /// Text. May be null.
            4 payout "payout": Option<String>,
            /// Text. May be null.
            5 topup "topup": Option<String>,
        }
    }
    /// `reversal_details` of a `treasury.received_debit`. The same as [`treasury_received_credit::ReversalDetails`](crate::object::treasury_received_credit::ReversalDetails).
    pub type ReversalDetails = crate::object::treasury_received_credit::ReversalDetails;
    words! {
        /// `failure_code` of a `treasury.received_debit`.
        FailureCode {
            0 AccountClosed "account_closed",
            1 AccountFrozen "account_frozen",
            2 InsufficientFunds "insufficient_funds",
            3 InternationalTransaction "international_transaction",
            4 Other "other",
        }
    }
    /// `initiating_payment_method_details.type` of a `treasury.received_debit`. The same as [`treasury_received_credit::InitiatingPaymentMethodDetailsType`](crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType).
    pub type InitiatingPaymentMethodDetailsType = crate::object::treasury_received_credit::InitiatingPaymentMethodDetailsType;
    words! {
        /// `network` of a `treasury.received_debit`.
        Network {
            0 Ach "ach",
            1 Card "card",
            2 Stripe "stripe",
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
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// See [`BalanceImpact`](treasury_transaction::BalanceImpact).
        2 balance_impact "balance_impact": Option<Box<treasury_transaction::BalanceImpact>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text.
        6 description "description": Option<String>,
        /// The first page of a list. Each element: The `treasury.transaction_entry` object. May be absent or null.
        7 entries "entries": crate::object::List<crate::object::TreasuryTransactionEntry>,
        /// Text.
        8 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        9 flow "flow": Option<String>,
        /// See [`FlowDetails`](treasury_transaction::FlowDetails). May be absent or null.
        10 flow_details "flow_details": Option<Box<treasury_transaction::FlowDetails>>,
        /// A word of [`FlowType`](treasury_transaction::FlowType); unknown ones are kept.
        11 flow_type "flow_type": Option<treasury_transaction::FlowType>,
        /// A flag.
        12 livemode "livemode": Option<bool>,
        /// A word of [`Status`](treasury_transaction::Status); unknown ones are kept.
        13 status "status": Option<treasury_transaction::Status>,
        /// See [`StatusTransitions`](treasury_transaction::StatusTransitions).
        14 status_transitions "status_transitions": Option<Box<treasury_transaction::StatusTransitions>>,
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
            /// A whole number.
            0 cash "cash": Option<i64>,
            /// A whole number.
            1 inbound_pending "inbound_pending": Option<i64>,
            /// A whole number.
            2 outbound_pending "outbound_pending": Option<i64>,
        }
    }
    record! {
        /// `flow_details` of a `treasury.transaction`.
        FlowDetails {
            /// The `treasury.credit_reversal` object. May be absent.
            0 credit_reversal "credit_reversal": Option<Box<crate::object::TreasuryCreditReversal>>,
            /// The `treasury.debit_reversal` object. May be absent.
            1 debit_reversal "debit_reversal": Option<Box<crate::object::TreasuryDebitReversal>>,
            /// The `treasury.inbound_transfer` object. May be absent.
            2 inbound_transfer "inbound_transfer": Option<Box<crate::object::TreasuryInboundTransfer>>,
            /// The `issuing.authorization` object, undecoded. May be absent.
            3 issuing_authorization "issuing_authorization": Option<crate::object::RawObject>,
            /// The `treasury.outbound_payment` object. May be absent.
            4 outbound_payment "outbound_payment": Option<Box<crate::object::TreasuryOutboundPayment>>,
            /// The `treasury.outbound_transfer` object. May be absent.
            5 outbound_transfer "outbound_transfer": Option<Box<crate::object::TreasuryOutboundTransfer>>,
            /// The `treasury.received_credit` object. May be absent.
            6 received_credit "received_credit": Option<Box<crate::object::TreasuryReceivedCredit>>,
            /// The `treasury.received_debit` object. May be absent.
            7 received_debit "received_debit": Option<Box<crate::object::TreasuryReceivedDebit>>,
            /// A word of [`FlowDetailsType`](crate::object::treasury_transaction::FlowDetailsType); unknown ones are kept.
            8 type_ "type": Option<crate::object::treasury_transaction::FlowDetailsType>,
        }
    }
    record! {
        /// `status_transitions` of a `treasury.transaction`.
        StatusTransitions {
            /// A time, UTC. May be null.
            0 posted_at "posted_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 void_at "void_at": Option<time::OffsetDateTime>,
        }
    }
    words! {
        /// `flow_details.type` of a `treasury.transaction`.
        FlowDetailsType {
            0 CreditReversal "credit_reversal",
            1 DebitReversal "debit_reversal",
            2 InboundTransfer "inbound_transfer",
            3 IssuingAuthorization "issuing_authorization",
            4 Other "other",
            5 OutboundPayment "outbound_payment",
            6 OutboundTransfer "outbound_transfer",
            7 ReceivedCredit "received_credit",
            8 ReceivedDebit "received_debit",
        }
    }
    /// `flow_type` of a `treasury.transaction`. The same as [`FlowDetailsType`](FlowDetailsType).
    pub type FlowType = FlowDetailsType;
    words! {
        /// `status` of a `treasury.transaction`.
        Status {
            0 Open "open",
            1 Posted "posted",
            2 Void "void",
        }
    }
}
record! {
    /// Stripe's `treasury.transaction_entry` object.
    TreasuryTransactionEntry {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// See [`BalanceImpact`](treasury_transaction_entry::BalanceImpact).
        1 balance_impact "balance_impact": Option<Box<treasury_transaction_entry::BalanceImpact>>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// Text.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// A time, UTC.
        5 effective_at "effective_at": Option<time::OffsetDateTime>,
        /// Text.
        6 financial_account "financial_account": Option<String>,
        /// Text. May be null.
        7 flow "flow": Option<String>,
        /// See [`FlowDetails`](treasury_transaction_entry::FlowDetails). May be absent or null.
        8 flow_details "flow_details": Option<Box<treasury_transaction_entry::FlowDetails>>,
        /// A word of [`FlowType`](treasury_transaction_entry::FlowType); unknown ones are kept.
        9 flow_type "flow_type": Option<treasury_transaction_entry::FlowType>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// Id of a `treasury.transaction`, or the object where it was expanded.
        11 transaction "transaction": Option<crate::object::Expandable<crate::object::TreasuryTransaction>>,
        /// A word of [`Type`](treasury_transaction_entry::Type); unknown ones are kept.
        12 type_ "type": Option<treasury_transaction_entry::Type>,
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
            0 CreditReversal "credit_reversal",
            1 CreditReversalPosting "credit_reversal_posting",
            2 DebitReversal "debit_reversal",
            3 InboundTransfer "inbound_transfer",
            4 InboundTransferReturn "inbound_transfer_return",
            5 IssuingAuthorizationHold "issuing_authorization_hold",
            6 IssuingAuthorizationRelease "issuing_authorization_release",
            7 Other "other",
            8 OutboundPayment "outbound_payment",
            9 OutboundPaymentCancellation "outbound_payment_cancellation",
            10 OutboundPaymentFailure "outbound_payment_failure",
            11 OutboundPaymentPosting "outbound_payment_posting",
            12 OutboundPaymentReturn "outbound_payment_return",
            13 OutboundTransfer "outbound_transfer",
            14 OutboundTransferCancellation "outbound_transfer_cancellation",
            15 OutboundTransferFailure "outbound_transfer_failure",
            16 OutboundTransferPosting "outbound_transfer_posting",
            17 OutboundTransferReturn "outbound_transfer_return",
            18 ReceivedCredit "received_credit",
            19 ReceivedDebit "received_debit",
        }
    }
}
