// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.token` object.
    IssuingToken {
        id "id": String, "The id; empty if Stripe sent none.";
        card "card": Option<crate::object::Expandable<crate::object::IssuingCard>>, "Id of a `issuing.card`, or the object where it was expanded.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        device_fingerprint "device_fingerprint": Option<String>, "Text. May be null.";
        last4 "last4": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        network "network": Option<issuing_token::Network>, "A word of [`Network`](issuing_token::Network); unknown ones are kept.";
        network_data "network_data": Option<Box<issuing_token::NetworkData>>, "See [`NetworkData`](issuing_token::NetworkData). May be absent.";
        network_updated_at "network_updated_at": Option<time::OffsetDateTime>, "A time, UTC.";
        status "status": Option<issuing_token::Status>, "A word of [`Status`](issuing_token::Status); unknown ones are kept.";
        wallet_provider "wallet_provider": Option<issuing_token::WalletProvider>, "A word of [`WalletProvider`](issuing_token::WalletProvider); unknown ones are kept. May be absent.";
    }
}
object! { IssuingToken: "issuing.token" }
/// The parts of a [`IssuingToken`](crate::object::IssuingToken).
pub mod issuing_token {
    use crate::object::macros::{record, words};
    record! {
        /// `network_data` of a `issuing.token`.
        NetworkData {
            device "device": Option<Box<crate::object::issuing_token::NetworkDataDevice>>, "See [`NetworkDataDevice`](crate::object::issuing_token::NetworkDataDevice). May be absent.";
            mastercard "mastercard": Option<Box<crate::object::issuing_token::NetworkDataMastercard>>, "See [`NetworkDataMastercard`](crate::object::issuing_token::NetworkDataMastercard). May be absent.";
            type_ "type": Option<crate::object::issuing_token::NetworkDataType>, "A word of [`NetworkDataType`](crate::object::issuing_token::NetworkDataType); unknown ones are kept.";
            visa "visa": Option<Box<crate::object::issuing_token::NetworkDataVisa>>, "See [`NetworkDataVisa`](crate::object::issuing_token::NetworkDataVisa). May be absent.";
            wallet_provider "wallet_provider": Option<Box<crate::object::issuing_token::NetworkDataWalletProvider>>, "See [`NetworkDataWalletProvider`](crate::object::issuing_token::NetworkDataWalletProvider). May be absent.";
        }
    }
    record! {
        /// `network_data.device` of a `issuing.token`.
        NetworkDataDevice {
            device_fingerprint "device_fingerprint": Option<String>, "Text. May be absent.";
            ip_address "ip_address": Option<String>, "Text. May be absent.";
            location "location": Option<String>, "Text. May be absent.";
            name "name": Option<String>, "Text. May be absent.";
            phone_number "phone_number": Option<String>, "Text. May be absent.";
            type_ "type": Option<crate::object::issuing_token::NetworkDataDeviceType>, "A word of [`NetworkDataDeviceType`](crate::object::issuing_token::NetworkDataDeviceType); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `network_data.mastercard` of a `issuing.token`.
        NetworkDataMastercard {
            card_reference_id "card_reference_id": Option<String>, "Text. May be absent.";
            token_reference_id "token_reference_id": Option<String>, "Text.";
            token_requestor_id "token_requestor_id": Option<String>, "Text.";
            token_requestor_name "token_requestor_name": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `network_data.visa` of a `issuing.token`.
        NetworkDataVisa {
            card_reference_id "card_reference_id": Option<String>, "Text. May be null.";
            token_reference_id "token_reference_id": Option<String>, "Text.";
            token_requestor_id "token_requestor_id": Option<String>, "Text.";
            token_risk_score "token_risk_score": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `network_data.wallet_provider` of a `issuing.token`.
        NetworkDataWalletProvider {
            account_id "account_id": Option<String>, "Text. May be absent.";
            account_trust_score "account_trust_score": Option<i64>, "A whole number. May be absent.";
            card_number_source "card_number_source": Option<crate::object::issuing_token::NetworkDataWalletProviderCardNumberSource>, "A word of [`NetworkDataWalletProviderCardNumberSource`](crate::object::issuing_token::NetworkDataWalletProviderCardNumberSource); unknown ones are kept. May be absent.";
            cardholder_address "cardholder_address": Option<Box<crate::object::issuing_token::NetworkDataWalletProviderCardholderAddress>>, "See [`NetworkDataWalletProviderCardholderAddress`](crate::object::issuing_token::NetworkDataWalletProviderCardholderAddress). May be absent.";
            cardholder_name "cardholder_name": Option<String>, "Text. May be absent.";
            device_trust_score "device_trust_score": Option<i64>, "A whole number. May be absent.";
            hashed_account_email_address "hashed_account_email_address": Option<String>, "Text. May be absent.";
            reason_codes "reason_codes": Vec<crate::object::issuing_token::NetworkDataWalletProviderReasonCode>, "Array. Each element: A word of [`NetworkDataWalletProviderReasonCode`](crate::object::issuing_token::NetworkDataWalletProviderReasonCode); unknown ones are kept. May be absent.";
            suggested_decision "suggested_decision": Option<crate::object::issuing_token::NetworkDataWalletProviderSuggestedDecision>, "A word of [`NetworkDataWalletProviderSuggestedDecision`](crate::object::issuing_token::NetworkDataWalletProviderSuggestedDecision); unknown ones are kept. May be absent.";
            suggested_decision_version "suggested_decision_version": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `network_data.wallet_provider.cardholder_address` of a `issuing.token`.
        NetworkDataWalletProviderCardholderAddress {
            line1 "line1": Option<String>, "Text.";
            postal_code "postal_code": Option<String>, "Text.";
        }
    }
    words! {
        /// `network` of a `issuing.token`.
        Network {
            Mastercard "mastercard",
            Visa "visa",
        }
    }
    words! {
        /// `network_data.device.type` of a `issuing.token`.
        NetworkDataDeviceType {
            Other "other",
            Phone "phone",
            Watch "watch",
        }
    }
    /// `network_data.type` of a `issuing.token`. The same as [`Network`](Network).
    pub type NetworkDataType = Network;
    words! {
        /// `network_data.wallet_provider.card_number_source` of a `issuing.token`.
        NetworkDataWalletProviderCardNumberSource {
            App "app",
            Manual "manual",
            OnFile "on_file",
            Other "other",
        }
    }
    words! {
        /// `network_data.wallet_provider.reason_code` of a `issuing.token`.
        NetworkDataWalletProviderReasonCode {
            AccountCardTooNew "account_card_too_new",
            AccountRecentlyChanged "account_recently_changed",
            AccountTooNew "account_too_new",
            AccountTooNewSinceLaunch "account_too_new_since_launch",
            AdditionalDevice "additional_device",
            DataExpired "data_expired",
            DeferIdVDecision "defer_id_v_decision",
            DeviceRecentlyLost "device_recently_lost",
            GoodActivityHistory "good_activity_history",
            HasSuspendedTokens "has_suspended_tokens",
            HighRisk "high_risk",
            InactiveAccount "inactive_account",
            LongAccountTenure "long_account_tenure",
            LowAccountScore "low_account_score",
            LowDeviceScore "low_device_score",
            LowPhoneNumberScore "low_phone_number_score",
            NetworkServiceError "network_service_error",
            OutsideHomeTerritory "outside_home_territory",
            ProvisioningCardholderMismatch "provisioning_cardholder_mismatch",
            ProvisioningDeviceAndCardholderMismatch "provisioning_device_and_cardholder_mismatch",
            ProvisioningDeviceMismatch "provisioning_device_mismatch",
            SameDeviceNoPriorAuthentication "same_device_no_prior_authentication",
            SameDeviceSuccessfulPriorAuthentication "same_device_successful_prior_authentication",
            SoftwareUpdate "software_update",
            SuspiciousActivity "suspicious_activity",
            TooManyDifferentCardholders "too_many_different_cardholders",
            TooManyRecentAttempts "too_many_recent_attempts",
            TooManyRecentTokens "too_many_recent_tokens",
        }
    }
    words! {
        /// `network_data.wallet_provider.suggested_decision` of a `issuing.token`.
        NetworkDataWalletProviderSuggestedDecision {
            Approve "approve",
            Decline "decline",
            RequireAuth "require_auth",
        }
    }
    words! {
        /// `status` of a `issuing.token`.
        Status {
            Active "active",
            Deleted "deleted",
            Requested "requested",
            Suspended "suspended",
        }
    }
    words! {
        /// `wallet_provider` of a `issuing.token`.
        WalletProvider {
            ApplePay "apple_pay",
            GooglePay "google_pay",
            SamsungPay "samsung_pay",
        }
    }
}
