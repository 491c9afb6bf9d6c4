// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `three_d_secure.authentication` object.
    ThreeDSecureAuthentication {
        id "id": String, "The id; empty if Stripe sent none.";
        acquirer_details "acquirer_details": Option<Box<three_d_secure_authentication::AcquirerDetails>>, "See [`AcquirerDetails`](three_d_secure_authentication::AcquirerDetails). May be absent.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
        challenge_url "challenge_url": Option<String>, "Text. May be absent.";
        channel "channel": Option<Box<three_d_secure_authentication::Channel>>, "See [`Channel`](three_d_secure_authentication::Channel).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        directory_server "directory_server": Option<three_d_secure_authentication::DirectoryServer>, "A word of [`DirectoryServer`](three_d_secure_authentication::DirectoryServer); unknown ones are kept.";
        fingerprinting_url "fingerprinting_url": Option<String>, "Text. May be absent.";
        flow_preference "flow_preference": Option<Box<three_d_secure_authentication::FlowPreference>>, "See [`FlowPreference`](three_d_secure_authentication::FlowPreference). May be absent.";
        future_usage "future_usage": Option<Box<three_d_secure_authentication::FutureUsage>>, "See [`FutureUsage`](three_d_secure_authentication::FutureUsage). May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        message_category "message_category": Option<three_d_secure_authentication::MessageCategory>, "A word of [`MessageCategory`](three_d_secure_authentication::MessageCategory); unknown ones are kept.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be null.";
        outcome "outcome": Option<three_d_secure_authentication::Outcome>, "A word of [`Outcome`](three_d_secure_authentication::Outcome); unknown ones are kept. May be absent.";
        outcome_details "outcome_details": Option<Box<three_d_secure_authentication::OutcomeDetails>>, "See [`OutcomeDetails`](three_d_secure_authentication::OutcomeDetails). May be absent.";
        payment_method "payment_method": Option<crate::object::Expandable<crate::object::PaymentMethod>>, "Id of a `payment_method`, or the object where it was expanded.";
        reason "reason": Option<three_d_secure_authentication::Reason>, "A word of [`Reason`](three_d_secure_authentication::Reason); unknown ones are kept. May be absent.";
        shipping_address "shipping_address": Option<Box<three_d_secure_authentication::ShippingAddress>>, "See [`ShippingAddress`](three_d_secure_authentication::ShippingAddress). May be absent.";
        status "status": Option<three_d_secure_authentication::Status>, "A word of [`Status`](three_d_secure_authentication::Status); unknown ones are kept.";
    }
}
object! { ThreeDSecureAuthentication: "three_d_secure.authentication" }
/// The parts of a [`ThreeDSecureAuthentication`](crate::object::ThreeDSecureAuthentication).
pub mod three_d_secure_authentication {
    use crate::object::macros::{record, words};
    record! {
        /// `acquirer_details` of a `three_d_secure.authentication`.
        AcquirerDetails {
            acquirer_bin "acquirer_bin": Option<String>, "Text. May be absent.";
            acquirer_country "acquirer_country": Option<String>, "Text. May be absent.";
            acquirer_merchant_id "acquirer_merchant_id": Option<String>, "Text. May be absent.";
            mcc "mcc": Option<String>, "Text. May be absent.";
            merchant_name "merchant_name": Option<String>, "Text. May be absent.";
            requestor_id "requestor_id": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `channel` of a `three_d_secure.authentication`.
        Channel {
            browser "browser": Option<Box<crate::object::three_d_secure_authentication::ChannelBrowser>>, "See [`ChannelBrowser`](crate::object::three_d_secure_authentication::ChannelBrowser). May be absent.";
            three_r_i "three_r_i": Option<Box<crate::object::three_d_secure_authentication::ChannelThreeRI>>, "See [`ChannelThreeRI`](crate::object::three_d_secure_authentication::ChannelThreeRI). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::ChannelType>, "A word of [`ChannelType`](crate::object::three_d_secure_authentication::ChannelType); unknown ones are kept.";
        }
    }
    record! {
        /// `channel.browser` of a `three_d_secure.authentication`.
        ChannelBrowser {
            accept_header "accept_header": Option<String>, "Text.";
            color_depth "color_depth": Option<i64>, "A whole number. May be absent.";
            ip_address "ip_address": Option<String>, "Text.";
            java_enabled "java_enabled": Option<bool>, "A flag. May be absent.";
            javascript_enabled "javascript_enabled": Option<bool>, "A flag.";
            language "language": Option<String>, "Text.";
            screen_height "screen_height": Option<i64>, "A whole number. May be absent.";
            screen_width "screen_width": Option<i64>, "A whole number. May be absent.";
            timezone_offset "timezone_offset": Option<i64>, "A whole number. May be absent.";
            user_agent "user_agent": Option<String>, "Text.";
        }
    }
    record! {
        /// `channel.three_r_i` of a `three_d_secure.authentication`.
        ChannelThreeRI {
            previous_authentication "previous_authentication": Option<String>, "Text.";
            type_ "type": Option<crate::object::three_d_secure_authentication::ChannelThreeRIType>, "A word of [`ChannelThreeRIType`](crate::object::three_d_secure_authentication::ChannelThreeRIType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference` of a `three_d_secure.authentication`.
        FlowPreference {
            challenge "challenge": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceChallenge>>, "See [`FlowPreferenceChallenge`](crate::object::three_d_secure_authentication::FlowPreferenceChallenge). May be absent.";
            data_share "data_share": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceDataShare>>, "See [`FlowPreferenceDataShare`](crate::object::three_d_secure_authentication::FlowPreferenceDataShare). May be absent.";
            frictionless "frictionless": Option<Box<crate::object::three_d_secure_authentication::FlowPreferenceFrictionless>>, "See [`FlowPreferenceFrictionless`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionless). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceType>, "A word of [`FlowPreferenceType`](crate::object::three_d_secure_authentication::FlowPreferenceType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.challenge` of a `three_d_secure.authentication`.
        FlowPreferenceChallenge {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceChallengeType>, "A word of [`FlowPreferenceChallengeType`](crate::object::three_d_secure_authentication::FlowPreferenceChallengeType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.data_share` of a `three_d_secure.authentication`.
        FlowPreferenceDataShare {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceDataShareType>, "A word of [`FlowPreferenceDataShareType`](crate::object::three_d_secure_authentication::FlowPreferenceDataShareType); unknown ones are kept.";
        }
    }
    record! {
        /// `flow_preference.frictionless` of a `three_d_secure.authentication`.
        FlowPreferenceFrictionless {
            type_ "type": Option<crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType>, "A word of [`FlowPreferenceFrictionlessType`](crate::object::three_d_secure_authentication::FlowPreferenceFrictionlessType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage` of a `three_d_secure.authentication`.
        FutureUsage {
            installment "installment": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallment>>, "See [`FutureUsageInstallment`](crate::object::three_d_secure_authentication::FutureUsageInstallment). May be absent.";
            recurring "recurring": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurring>>, "See [`FutureUsageRecurring`](crate::object::three_d_secure_authentication::FutureUsageRecurring). May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageType>, "A word of [`FutureUsageType`](crate::object::three_d_secure_authentication::FutureUsageType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage.installment` of a `three_d_secure.authentication`.
        FutureUsageInstallment {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry>>, "See [`FutureUsageInstallmentExpiry`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiry).";
            interval "interval": Option<String>, "Text: `day`.";
            interval_count "interval_count": Option<i64>, "A whole number.";
            number "number": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `future_usage.installment.expiry` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiry {
            date "date": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType>, "A word of [`FutureUsageInstallmentExpiryType`](crate::object::three_d_secure_authentication::FutureUsageInstallmentExpiryType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_usage.recurring` of a `three_d_secure.authentication`.
        FutureUsageRecurring {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be absent.";
            expiry "expiry": Option<Box<crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry>>, "See [`FutureUsageRecurringExpiry`](crate::object::three_d_secure_authentication::FutureUsageRecurringExpiry).";
            interval "interval": Option<String>, "Text: `day`.";
            interval_count "interval_count": Option<i64>, "A whole number.";
        }
    }
    /// `future_usage.recurring.expiry` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiry`](FutureUsageInstallmentExpiry).
    pub type FutureUsageRecurringExpiry = FutureUsageInstallmentExpiry;
    record! {
        /// `outcome_details` of a `three_d_secure.authentication`.
        OutcomeDetails {
            acs_transaction_id "acs_transaction_id": Option<String>, "Text. May be absent.";
            ares "ares": Option<String>, "Text. May be absent.";
            ares_trans_status "ares_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus>, "A word of [`OutcomeDetailsAresTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsAresTransStatus); unknown ones are kept. May be absent.";
            cryptogram "cryptogram": Option<String>, "Text. May be absent.";
            ds_transaction_id "ds_transaction_id": Option<String>, "Text. May be absent.";
            eci "eci": Option<String>, "Text. May be absent.";
            network_details "network_details": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails>>, "See [`OutcomeDetailsNetworkDetails`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetails). May be absent.";
            protocol_version "protocol_version": Option<crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion>, "A word of [`OutcomeDetailsProtocolVersion`](crate::object::three_d_secure_authentication::OutcomeDetailsProtocolVersion); unknown ones are kept.";
            requestor_challenge_indicator "requestor_challenge_indicator": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator>, "A word of [`OutcomeDetailsRequestorChallengeIndicator`](crate::object::three_d_secure_authentication::OutcomeDetailsRequestorChallengeIndicator); unknown ones are kept. May be absent.";
            rreq "rreq": Option<String>, "Text. May be absent.";
            rreq_trans_status "rreq_trans_status": Option<crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus>, "A word of [`OutcomeDetailsRreqTransStatus`](crate::object::three_d_secure_authentication::OutcomeDetailsRreqTransStatus); unknown ones are kept. May be absent.";
            three_ds_server_transaction_id "three_ds_server_transaction_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `outcome_details.network_details` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetails {
            cartes_bancaires "cartes_bancaires": Option<Box<crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires>>, "See [`OutcomeDetailsNetworkDetailsCartesBancaires`](crate::object::three_d_secure_authentication::OutcomeDetailsNetworkDetailsCartesBancaires). May be absent.";
        }
    }
    record! {
        /// `outcome_details.network_details.cartes_bancaires` of a `three_d_secure.authentication`.
        OutcomeDetailsNetworkDetailsCartesBancaires {
            avalgo "avalgo": Option<String>, "Text.";
            cb_exemption "cb_exemption": Option<String>, "Text. May be null.";
            cb_score "cb_score": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `shipping_address` of a `three_d_secure.authentication`.
        ShippingAddress {
            city "city": Option<String>, "Text. May be absent.";
            country "country": Option<String>, "Text. May be absent.";
            line1 "line1": Option<String>, "Text. May be absent.";
            line2 "line2": Option<String>, "Text. May be absent.";
            postal_code "postal_code": Option<String>, "Text. May be absent.";
            state "state": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `channel.three_r_i.type` of a `three_d_secure.authentication`.
        ChannelThreeRIType {
            DelayedShipment "delayed_shipment",
            OtherPayment "other_payment",
            Recurring "recurring",
            SplitShipment "split_shipment",
        }
    }
    words! {
        /// `channel.type` of a `three_d_secure.authentication`.
        ChannelType {
            Browser "browser",
            ThreeRI "three_r_i",
        }
    }
    words! {
        /// `directory_server` of a `three_d_secure.authentication`.
        DirectoryServer {
            AmericanExpress "american_express",
            CartesBancaires "cartes_bancaires",
            Discover "discover",
            Mastercard "mastercard",
            Visa "visa",
        }
    }
    words! {
        /// `flow_preference.challenge.type` of a `three_d_secure.authentication`.
        FlowPreferenceChallengeType {
            Mandated "mandated",
            Preferred "preferred",
        }
    }
    words! {
        /// `flow_preference.data_share.type` of a `three_d_secure.authentication`.
        FlowPreferenceDataShareType {
            DsSpecific "ds_specific",
            EmvStandard "emv_standard",
        }
    }
    /// `flow_preference.frictionless.type` of a `three_d_secure.authentication`. The same as [`charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator`](crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator).
    pub type FlowPreferenceFrictionlessType = crate::object::charge::PaymentMethodDetailsCardThreeDSecureExemptionIndicator;
    words! {
        /// `flow_preference.type` of a `three_d_secure.authentication`.
        FlowPreferenceType {
            Challenge "challenge",
            DataShare "data_share",
            Frictionless "frictionless",
        }
    }
    words! {
        /// `future_usage.installment.expiry.type` of a `three_d_secure.authentication`.
        FutureUsageInstallmentExpiryType {
            Date "date",
            Never "never",
        }
    }
    /// `future_usage.recurring.expiry.type` of a `three_d_secure.authentication`. The same as [`FutureUsageInstallmentExpiryType`](FutureUsageInstallmentExpiryType).
    pub type FutureUsageRecurringExpiryType = FutureUsageInstallmentExpiryType;
    words! {
        /// `future_usage.type` of a `three_d_secure.authentication`.
        FutureUsageType {
            CardOnFile "card_on_file",
            Installment "installment",
            Recurring "recurring",
        }
    }
    words! {
        /// `message_category` of a `three_d_secure.authentication`.
        MessageCategory {
            NonPaymentAuthentication "non_payment_authentication",
            PaymentAuthentication "payment_authentication",
        }
    }
    words! {
        /// `outcome` of a `three_d_secure.authentication`.
        Outcome {
            Abandoned "abandoned",
            AttemptAcknowledged "attempt_acknowledged",
            Authenticated "authenticated",
            Canceled "canceled",
            Denied "denied",
            Informational "informational",
            InternalError "internal_error",
            NotSupported "not_supported",
            NotTriggered "not_triggered",
            ProcessingError "processing_error",
            Rejected "rejected",
        }
    }
    words! {
        /// `outcome_details.ares_trans_status` of a `three_d_secure.authentication`.
        OutcomeDetailsAresTransStatus {
            A "A",
            C "C",
            D "D",
            I "I",
            N "N",
            R "R",
            S "S",
            U "U",
            Y "Y",
        }
    }
    words! {
        /// `outcome_details.protocol_version` of a `three_d_secure.authentication`.
        OutcomeDetailsProtocolVersion {
            V210 "2.1.0",
            V220 "2.2.0",
            V231 "2.3.1",
        }
    }
    words! {
        /// `outcome_details.requestor_challenge_indicator` of a `three_d_secure.authentication`.
        OutcomeDetailsRequestorChallengeIndicator {
            V01 "01",
            V02 "02",
            V03 "03",
            V04 "04",
            V05 "05",
            V06 "06",
        }
    }
    /// `outcome_details.rreq_trans_status` of a `three_d_secure.authentication`. The same as [`OutcomeDetailsAresTransStatus`](OutcomeDetailsAresTransStatus).
    pub type OutcomeDetailsRreqTransStatus = OutcomeDetailsAresTransStatus;
    words! {
        /// `reason` of a `three_d_secure.authentication`.
        Reason {
            CardholderAuthentication "cardholder_authentication",
            IssuerRequested "issuer_requested",
            LiabilityShift "liability_shift",
            ProcessingCosts "processing_costs",
            RegulatoryCompliance "regulatory_compliance",
        }
    }
    words! {
        /// `status` of a `three_d_secure.authentication`.
        Status {
            Canceled "canceled",
            Error "error",
            Failed "failed",
            RequiresChallenge "requires_challenge",
            RequiresSubmission "requires_submission",
            Succeeded "succeeded",
        }
    }
}
