// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

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
    use crate::object::macros::{element, record, words};
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
