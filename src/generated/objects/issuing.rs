// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `issuing.authorization` object.
    IssuingAuthorization {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// See [`AmountDetails`](issuing_authorization::AmountDetails). May be null.
        2 amount_details "amount_details": Option<Box<issuing_authorization::AmountDetails>>,
        /// A flag.
        3 approved "approved": Option<bool>,
        /// A word of [`AuthorizationMethod`](issuing_authorization::AuthorizationMethod); unknown ones are kept.
        4 authorization_method "authorization_method": Option<issuing_authorization::AuthorizationMethod>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        5 authorized_amount "authorized_amount": Option<i64>,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        6 authorized_currency "authorized_currency": Option<String>,
        /// Array. Each element: The `balance_transaction` object.
        7 balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>,
        /// The `issuing.card` object.
        8 card "card": Option<Box<crate::object::IssuingCard>>,
        /// A word of [`CardPresence`](issuing_authorization::CardPresence); unknown ones are kept. May be null.
        9 card_presence "card_presence": Option<issuing_authorization::CardPresence>,
        /// Id of a `issuing.cardholder`, or the object where it was expanded. May be null.
        10 cardholder "cardholder": Option<crate::object::Expandable<crate::object::IssuingCardholder>>,
        /// A time, UTC.
        11 created "created": Option<time::OffsetDateTime>,
        /// Text.
        12 currency "currency": Option<String>,
        /// A flag. May be absent.
        13 deleted "deleted": Option<bool>,
        /// See [`Fleet`](issuing_authorization::Fleet). May be null.
        14 fleet "fleet": Option<Box<issuing_authorization::Fleet>>,
        /// Array. Each element: See [`FraudChallenge`](issuing_authorization::FraudChallenge). May be absent or null.
        15 fraud_challenges "fraud_challenges": Vec<issuing_authorization::FraudChallenge>,
        /// See [`Fuel`](issuing_authorization::Fuel). May be null.
        16 fuel "fuel": Option<Box<issuing_authorization::Fuel>>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        17 held_amount "held_amount": Option<i64>,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        18 held_currency "held_currency": Option<String>,
        /// A flag. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        19 is_held_amount_controllable "is_held_amount_controllable": Option<bool>,
        /// A flag.
        20 livemode "livemode": Option<bool>,
        /// An amount, in the currency's smallest unit.
        21 merchant_amount "merchant_amount": Option<i64>,
        /// Text.
        22 merchant_currency "merchant_currency": Option<String>,
        /// See [`MerchantData`](issuing_authorization::MerchantData).
        23 merchant_data "merchant_data": Option<Box<issuing_authorization::MerchantData>>,
        /// Your own keys and values.
        24 metadata "metadata": crate::object::Metadata,
        /// See [`NetworkData`](issuing_authorization::NetworkData). May be null.
        25 network_data "network_data": Option<Box<issuing_authorization::NetworkData>>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        26 pending_authorized_amount "pending_authorized_amount": Option<i64>,
        /// An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        27 pending_held_amount "pending_held_amount": Option<i64>,
        /// See [`PendingRequest`](issuing_authorization::PendingRequest). May be null.
        28 pending_request "pending_request": Option<Box<issuing_authorization::PendingRequest>>,
        /// Array. Each element: See [`RequestHistory`](issuing_authorization::RequestHistory).
        29 request_history "request_history": Vec<issuing_authorization::RequestHistory>,
        /// A word of [`Status`](issuing_authorization::Status); unknown ones are kept.
        30 status "status": Option<issuing_authorization::Status>,
        /// Id of a `issuing.token`, or the object where it was expanded. May be absent or null.
        31 token "token": Option<crate::object::Expandable<crate::object::IssuingToken>>,
        /// Array. Each element: The `issuing.transaction` object.
        32 transactions "transactions": Vec<crate::object::IssuingTransaction>,
        /// See [`Treasury`](issuing_authorization::Treasury). May be absent or null.
        33 treasury "treasury": Option<Box<issuing_authorization::Treasury>>,
        /// See [`VerificationData`](issuing_authorization::VerificationData).
        34 verification_data "verification_data": Option<Box<issuing_authorization::VerificationData>>,
        /// A flag. May be null.
        35 verified_by_fraud_challenge "verified_by_fraud_challenge": Option<bool>,
        /// Text. May be null.
        36 wallet "wallet": Option<String>,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        37 wallet_provider "wallet_provider": Option<String>,
    }
}
object! { IssuingAuthorization: "issuing.authorization" }
/// The parts of a [`IssuingAuthorization`](crate::object::IssuingAuthorization).
pub mod issuing_authorization {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `amount_details` of a `issuing.authorization`.
        AmountDetails {
            /// An amount, in the currency's smallest unit. May be null.
            0 atm_fee "atm_fee": Option<i64>,
            /// An amount, in the currency's smallest unit. May be null.
            1 cashback_amount "cashback_amount": Option<i64>,
        }
    }
    record! {
        /// `fleet` of a `issuing.authorization`.
        Fleet {
            /// See [`FleetCardholderPromptData`](crate::object::issuing_authorization::FleetCardholderPromptData). May be null.
            0 cardholder_prompt_data "cardholder_prompt_data": Option<Box<crate::object::issuing_authorization::FleetCardholderPromptData>>,
            /// A word of [`FleetPurchaseType`](crate::object::issuing_authorization::FleetPurchaseType); unknown ones are kept. May be null.
            1 purchase_type "purchase_type": Option<crate::object::issuing_authorization::FleetPurchaseType>,
            /// See [`FleetReportedBreakdown`](crate::object::issuing_authorization::FleetReportedBreakdown). May be null.
            2 reported_breakdown "reported_breakdown": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdown>>,
            /// A word of [`FleetServiceType`](crate::object::issuing_authorization::FleetServiceType); unknown ones are kept. May be null.
            3 service_type "service_type": Option<crate::object::issuing_authorization::FleetServiceType>,
        }
    }
    record! {
        /// `fleet.cardholder_prompt_data` of a `issuing.authorization`.
        FleetCardholderPromptData {
            /// Text. May be null.
            0 alphanumeric_id "alphanumeric_id": Option<String>,
            /// Text. May be null.
            1 driver_id "driver_id": Option<String>,
            /// A whole number. May be null.
            2 odometer "odometer": Option<i64>,
            /// Text. May be null.
            3 unspecified_id "unspecified_id": Option<String>,
            /// Text. May be null.
            4 user_id "user_id": Option<String>,
            /// Text. May be null.
            5 vehicle_number "vehicle_number": Option<String>,
        }
    }
    record! {
        /// `fleet.reported_breakdown` of a `issuing.authorization`.
        FleetReportedBreakdown {
            /// See [`FleetReportedBreakdownFuel`](crate::object::issuing_authorization::FleetReportedBreakdownFuel). May be null.
            0 fuel "fuel": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownFuel>>,
            /// See [`FleetReportedBreakdownNonFuel`](crate::object::issuing_authorization::FleetReportedBreakdownNonFuel). May be null.
            1 non_fuel "non_fuel": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownNonFuel>>,
            /// See [`FleetReportedBreakdownTax`](crate::object::issuing_authorization::FleetReportedBreakdownTax). May be null.
            2 tax "tax": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownTax>>,
        }
    }
    record! {
        /// `fleet.reported_breakdown.fuel` of a `issuing.authorization`.
        FleetReportedBreakdownFuel {
            /// A decimal number, in its exact text. May be null.
            0 gross_amount_decimal "gross_amount_decimal": Option<crate::object::Decimal>,
        }
    }
    /// `fleet.reported_breakdown.non_fuel` of a `issuing.authorization`. The same as [`FleetReportedBreakdownFuel`](FleetReportedBreakdownFuel).
    pub type FleetReportedBreakdownNonFuel = FleetReportedBreakdownFuel;
    record! {
        /// `fleet.reported_breakdown.tax` of a `issuing.authorization`.
        FleetReportedBreakdownTax {
            /// A decimal number, in its exact text. May be null.
            0 local_amount_decimal "local_amount_decimal": Option<crate::object::Decimal>,
            /// A decimal number, in its exact text. May be null.
            1 national_amount_decimal "national_amount_decimal": Option<crate::object::Decimal>,
        }
    }
    record! {
        /// `fraud_challenge` of a `issuing.authorization`.
        FraudChallenge {
            /// Text: `sms`.
            0 channel "channel": Option<String>,
            /// A word of [`FraudChallengeStatus`](crate::object::issuing_authorization::FraudChallengeStatus); unknown ones are kept.
            1 status "status": Option<crate::object::issuing_authorization::FraudChallengeStatus>,
            /// A word of [`FraudChallengeUndeliverableReason`](crate::object::issuing_authorization::FraudChallengeUndeliverableReason); unknown ones are kept. May be null.
            2 undeliverable_reason "undeliverable_reason": Option<crate::object::issuing_authorization::FraudChallengeUndeliverableReason>,
        }
    }
    element! { FraudChallenge }
    record! {
        /// `fuel` of a `issuing.authorization`.
        Fuel {
            /// Text. May be null.
            0 industry_product_code "industry_product_code": Option<String>,
            /// A decimal number, in its exact text. May be null.
            1 quantity_decimal "quantity_decimal": Option<crate::object::Decimal>,
            /// A word of [`FuelType`](crate::object::issuing_authorization::FuelType); unknown ones are kept. May be null.
            2 type_ "type": Option<crate::object::issuing_authorization::FuelType>,
            /// A word of [`FuelUnit`](crate::object::issuing_authorization::FuelUnit); unknown ones are kept. May be null.
            3 unit "unit": Option<crate::object::issuing_authorization::FuelUnit>,
            /// A decimal number, in its exact text. May be null.
            4 unit_cost_decimal "unit_cost_decimal": Option<crate::object::Decimal>,
        }
    }
    record! {
        /// `merchant_data` of a `issuing.authorization`.
        MerchantData {
            /// Text.
            0 category "category": Option<String>,
            /// Text.
            1 category_code "category_code": Option<String>,
            /// Text. May be null.
            2 city "city": Option<String>,
            /// Text. May be null.
            3 country "country": Option<String>,
            /// Text. May be null.
            4 name "name": Option<String>,
            /// Text.
            5 network_id "network_id": Option<String>,
            /// Text. May be null.
            6 postal_code "postal_code": Option<String>,
            /// Text. May be null.
            7 state "state": Option<String>,
            /// Text. May be null.
            8 tax_id "tax_id": Option<String>,
            /// Text. May be null.
            9 terminal_id "terminal_id": Option<String>,
            /// Text. May be null.
            10 url "url": Option<String>,
        }
    }
    record! {
        /// `network_data` of a `issuing.authorization`.
        NetworkData {
            /// Text. May be null.
            0 acquiring_institution_id "acquiring_institution_id": Option<String>,
            /// Text. May be null.
            1 system_trace_audit_number "system_trace_audit_number": Option<String>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `pending_request` of a `issuing.authorization`.
        PendingRequest {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// See [`PendingRequestAmountDetails`](crate::object::issuing_authorization::PendingRequestAmountDetails). May be null.
            1 amount_details "amount_details": Option<Box<crate::object::issuing_authorization::PendingRequestAmountDetails>>,
            /// Text.
            2 currency "currency": Option<String>,
            /// A flag.
            3 is_amount_controllable "is_amount_controllable": Option<bool>,
            /// An amount, in the currency's smallest unit.
            4 merchant_amount "merchant_amount": Option<i64>,
            /// Text.
            5 merchant_currency "merchant_currency": Option<String>,
            /// A whole number. May be null.
            6 network_risk_score "network_risk_score": Option<i64>,
        }
    }
    /// `pending_request.amount_details` of a `issuing.authorization`. The same as [`AmountDetails`](AmountDetails).
    pub type PendingRequestAmountDetails = AmountDetails;
    record! {
        /// `request_history` of a `issuing.authorization`.
        RequestHistory {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// See [`RequestHistoryAmountDetails`](crate::object::issuing_authorization::RequestHistoryAmountDetails). May be null.
            1 amount_details "amount_details": Option<Box<crate::object::issuing_authorization::RequestHistoryAmountDetails>>,
            /// A flag.
            2 approved "approved": Option<bool>,
            /// Text. May be null.
            3 authorization_code "authorization_code": Option<String>,
            /// A time, UTC.
            4 created "created": Option<time::OffsetDateTime>,
            /// Text.
            5 currency "currency": Option<String>,
            /// An amount, in the currency's smallest unit.
            6 merchant_amount "merchant_amount": Option<i64>,
            /// Text.
            7 merchant_currency "merchant_currency": Option<String>,
            /// A whole number. May be null.
            8 network_risk_score "network_risk_score": Option<i64>,
            /// A word of [`RequestHistoryReason`](crate::object::issuing_authorization::RequestHistoryReason); unknown ones are kept.
            9 reason "reason": Option<crate::object::issuing_authorization::RequestHistoryReason>,
            /// Text. May be null.
            10 reason_message "reason_message": Option<String>,
            /// A time, UTC. May be null.
            11 requested_at "requested_at": Option<time::OffsetDateTime>,
        }
    }
    element! { RequestHistory }
    /// `request_history.amount_details` of a `issuing.authorization`. The same as [`AmountDetails`](AmountDetails).
    pub type RequestHistoryAmountDetails = AmountDetails;
    record! {
        /// `treasury` of a `issuing.authorization`.
        Treasury {
            /// Array. Each element: Text.
            0 received_credits "received_credits": Vec<String>,
            /// Array. Each element: Text.
            1 received_debits "received_debits": Vec<String>,
            /// Text. May be null.
            2 transaction "transaction": Option<String>,
        }
    }
    record! {
        /// `verification_data` of a `issuing.authorization`.
        VerificationData {
            /// A word of [`VerificationDataAddressLine1Check`](crate::object::issuing_authorization::VerificationDataAddressLine1Check); unknown ones are kept.
            0 address_line1_check "address_line1_check": Option<crate::object::issuing_authorization::VerificationDataAddressLine1Check>,
            /// A word of [`VerificationDataAddressPostalCodeCheck`](crate::object::issuing_authorization::VerificationDataAddressPostalCodeCheck); unknown ones are kept.
            1 address_postal_code_check "address_postal_code_check": Option<crate::object::issuing_authorization::VerificationDataAddressPostalCodeCheck>,
            /// See [`VerificationDataAuthenticationExemption`](crate::object::issuing_authorization::VerificationDataAuthenticationExemption). May be null.
            2 authentication_exemption "authentication_exemption": Option<Box<crate::object::issuing_authorization::VerificationDataAuthenticationExemption>>,
            /// A word of [`VerificationDataCvcCheck`](crate::object::issuing_authorization::VerificationDataCvcCheck); unknown ones are kept.
            3 cvc_check "cvc_check": Option<crate::object::issuing_authorization::VerificationDataCvcCheck>,
            /// A word of [`VerificationDataExpiryCheck`](crate::object::issuing_authorization::VerificationDataExpiryCheck); unknown ones are kept.
            4 expiry_check "expiry_check": Option<crate::object::issuing_authorization::VerificationDataExpiryCheck>,
            /// Text. May be null.
            5 postal_code "postal_code": Option<String>,
            /// See [`VerificationDataThreeDSecure`](crate::object::issuing_authorization::VerificationDataThreeDSecure). May be null.
            6 three_d_secure "three_d_secure": Option<Box<crate::object::issuing_authorization::VerificationDataThreeDSecure>>,
        }
    }
    record! {
        /// `verification_data.authentication_exemption` of a `issuing.authorization`.
        VerificationDataAuthenticationExemption {
            /// A word of [`VerificationDataAuthenticationExemptionClaimedBy`](crate::object::issuing_authorization::VerificationDataAuthenticationExemptionClaimedBy); unknown ones are kept.
            0 claimed_by "claimed_by": Option<crate::object::issuing_authorization::VerificationDataAuthenticationExemptionClaimedBy>,
            /// A word of [`VerificationDataAuthenticationExemptionType`](crate::object::issuing_authorization::VerificationDataAuthenticationExemptionType); unknown ones are kept.
            1 type_ "type": Option<crate::object::issuing_authorization::VerificationDataAuthenticationExemptionType>,
        }
    }
    record! {
        /// `verification_data.three_d_secure` of a `issuing.authorization`.
        VerificationDataThreeDSecure {
            /// A word of [`VerificationDataThreeDSecureResult`](crate::object::issuing_authorization::VerificationDataThreeDSecureResult); unknown ones are kept.
            0 result "result": Option<crate::object::issuing_authorization::VerificationDataThreeDSecureResult>,
        }
    }
    words! {
        /// `authorization_method` of a `issuing.authorization`.
        AuthorizationMethod {
            0 Chip "chip",
            1 Contactless "contactless",
            2 KeyedIn "keyed_in",
            3 Online "online",
            4 Swipe "swipe",
        }
    }
    words! {
        /// `card_presence` of a `issuing.authorization`.
        CardPresence {
            0 NotPresent "not_present",
            1 Present "present",
        }
    }
    words! {
        /// `fleet.purchase_type` of a `issuing.authorization`.
        FleetPurchaseType {
            0 FuelAndNonFuelPurchase "fuel_and_non_fuel_purchase",
            1 FuelPurchase "fuel_purchase",
            2 NonFuelPurchase "non_fuel_purchase",
        }
    }
    words! {
        /// `fleet.service_type` of a `issuing.authorization`.
        FleetServiceType {
            0 FullService "full_service",
            1 NonFuelTransaction "non_fuel_transaction",
            2 SelfService "self_service",
        }
    }
    words! {
        /// `fraud_challenge.status` of a `issuing.authorization`.
        FraudChallengeStatus {
            0 Expired "expired",
            1 Pending "pending",
            2 Rejected "rejected",
            3 Undeliverable "undeliverable",
            4 Verified "verified",
        }
    }
    words! {
        /// `fraud_challenge.undeliverable_reason` of a `issuing.authorization`.
        FraudChallengeUndeliverableReason {
            0 NoPhoneNumber "no_phone_number",
            1 UnsupportedPhoneNumber "unsupported_phone_number",
        }
    }
    words! {
        /// `fuel.type` of a `issuing.authorization`.
        FuelType {
            0 Diesel "diesel",
            1 Other "other",
            2 UnleadedPlus "unleaded_plus",
            3 UnleadedRegular "unleaded_regular",
            4 UnleadedSuper "unleaded_super",
        }
    }
    words! {
        /// `fuel.unit` of a `issuing.authorization`.
        FuelUnit {
            0 ChargingMinute "charging_minute",
            1 ImperialGallon "imperial_gallon",
            2 Kilogram "kilogram",
            3 KilowattHour "kilowatt_hour",
            4 Liter "liter",
            5 Other "other",
            6 Pound "pound",
            7 UsGallon "us_gallon",
        }
    }
    words! {
        /// `request_history.reason` of a `issuing.authorization`.
        RequestHistoryReason {
            0 AccountDisabled "account_disabled",
            1 CardActive "card_active",
            2 CardCanceled "card_canceled",
            3 CardExpired "card_expired",
            4 CardInactive "card_inactive",
            5 CardholderBlocked "cardholder_blocked",
            6 CardholderInactive "cardholder_inactive",
            7 CardholderVerificationRequired "cardholder_verification_required",
            8 InsecureAuthorizationMethod "insecure_authorization_method",
            9 InsufficientFunds "insufficient_funds",
            10 NetworkFallback "network_fallback",
            11 NotAllowed "not_allowed",
            12 PinBlocked "pin_blocked",
            13 SpendingControls "spending_controls",
            14 StripeInternalError "stripe_internal_error",
            15 SuspectedFraud "suspected_fraud",
            16 VerificationFailed "verification_failed",
            17 WebhookApproved "webhook_approved",
            18 WebhookDeclined "webhook_declined",
            19 WebhookError "webhook_error",
            20 WebhookTimeout "webhook_timeout",
        }
    }
    words! {
        /// `status` of a `issuing.authorization`.
        Status {
            0 Closed "closed",
            1 Expired "expired",
            2 Pending "pending",
            3 Reversed "reversed",
        }
    }
    words! {
        /// `verification_data.address_line1_check` of a `issuing.authorization`.
        VerificationDataAddressLine1Check {
            0 Match "match",
            1 Mismatch "mismatch",
            2 NotProvided "not_provided",
        }
    }
    /// `verification_data.address_postal_code_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataAddressPostalCodeCheck = VerificationDataAddressLine1Check;
    words! {
        /// `verification_data.authentication_exemption.claimed_by` of a `issuing.authorization`.
        VerificationDataAuthenticationExemptionClaimedBy {
            0 Acquirer "acquirer",
            1 Issuer "issuer",
        }
    }
    words! {
        /// `verification_data.authentication_exemption.type` of a `issuing.authorization`.
        VerificationDataAuthenticationExemptionType {
            0 LowValueTransaction "low_value_transaction",
            1 TransactionRiskAnalysis "transaction_risk_analysis",
            2 Unknown "unknown",
        }
    }
    /// `verification_data.cvc_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataCvcCheck = VerificationDataAddressLine1Check;
    /// `verification_data.expiry_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataExpiryCheck = VerificationDataAddressLine1Check;
    words! {
        /// `verification_data.three_d_secure.result` of a `issuing.authorization`.
        VerificationDataThreeDSecureResult {
            0 AttemptAcknowledged "attempt_acknowledged",
            1 Authenticated "authenticated",
            2 Failed "failed",
            3 Required "required",
        }
    }
}
record! {
    /// Stripe's `issuing.card` object.
    IssuingCard {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        1 authorization_controls "authorization_controls": Option<crate::object::RawObject>,
        /// Text.
        2 brand "brand": Option<String>,
        /// A word of [`CancellationReason`](issuing_card::CancellationReason); unknown ones are kept. May be null.
        3 cancellation_reason "cancellation_reason": Option<issuing_card::CancellationReason>,
        /// The `issuing.cardholder` object.
        4 cardholder "cardholder": Option<Box<crate::object::IssuingCardholder>>,
        /// A time, UTC.
        5 created "created": Option<time::OffsetDateTime>,
        /// Text.
        6 currency "currency": Option<String>,
        /// Text. May be absent.
        7 cvc "cvc": Option<String>,
        /// A flag. May be absent.
        8 deleted "deleted": Option<bool>,
        /// A whole number.
        9 exp_month "exp_month": Option<i64>,
        /// A whole number.
        10 exp_year "exp_year": Option<i64>,
        /// Text. May be absent or null.
        11 financial_account "financial_account": Option<String>,
        /// Text.
        12 last4 "last4": Option<String>,
        /// See [`LatestFraudWarning`](issuing_card::LatestFraudWarning). May be null.
        13 latest_fraud_warning "latest_fraud_warning": Option<Box<issuing_card::LatestFraudWarning>>,
        /// See [`LifecycleControls`](issuing_card::LifecycleControls). May be null.
        14 lifecycle_controls "lifecycle_controls": Option<Box<issuing_card::LifecycleControls>>,
        /// A flag.
        15 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        16 metadata "metadata": crate::object::Metadata,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        17 name "name": Option<String>,
        /// Text. May be absent.
        18 number "number": Option<String>,
        /// Id of a `issuing.personalization_design`, or the object where it was expanded. May be null.
        19 personalization_design "personalization_design": Option<crate::object::Expandable<crate::object::IssuingPersonalizationDesign>>,
        /// Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        20 pin "pin": Option<crate::object::RawObject>,
        /// Id of a `issuing.card`, or the object where it was expanded. May be null.
        21 replaced_by "replaced_by": Option<crate::object::Expandable<crate::object::IssuingCard>>,
        /// Id of a `issuing.card`, or the object where it was expanded. May be null.
        22 replacement_for "replacement_for": Option<crate::object::Expandable<crate::object::IssuingCard>>,
        /// A word of [`ReplacementReason`](issuing_card::ReplacementReason); unknown ones are kept. May be null.
        23 replacement_reason "replacement_reason": Option<issuing_card::ReplacementReason>,
        /// Text. May be null.
        24 second_line "second_line": Option<String>,
        /// See [`Shipping`](issuing_card::Shipping). May be null.
        25 shipping "shipping": Option<Box<issuing_card::Shipping>>,
        /// See [`SpendingControls`](issuing_card::SpendingControls).
        26 spending_controls "spending_controls": Option<Box<issuing_card::SpendingControls>>,
        /// A word of [`Status`](issuing_card::Status); unknown ones are kept.
        27 status "status": Option<issuing_card::Status>,
        /// A word of [`Type`](issuing_card::Type); unknown ones are kept.
        28 type_ "type": Option<issuing_card::Type>,
        /// See [`Wallets`](issuing_card::Wallets). May be null.
        29 wallets "wallets": Option<Box<issuing_card::Wallets>>,
    }
}
object! { IssuingCard: "issuing.card" }
/// The parts of a [`IssuingCard`](crate::object::IssuingCard).
pub mod issuing_card {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `latest_fraud_warning` of a `issuing.card`.
        LatestFraudWarning {
            /// A time, UTC. May be null.
            0 started_at "started_at": Option<time::OffsetDateTime>,
            /// A word of [`LatestFraudWarningType`](crate::object::issuing_card::LatestFraudWarningType); unknown ones are kept. May be null.
            1 type_ "type": Option<crate::object::issuing_card::LatestFraudWarningType>,
        }
    }
    record! {
        /// `lifecycle_controls` of a `issuing.card`.
        LifecycleControls {
            /// See [`LifecycleControlsCancelAfter`](crate::object::issuing_card::LifecycleControlsCancelAfter).
            0 cancel_after "cancel_after": Option<Box<crate::object::issuing_card::LifecycleControlsCancelAfter>>,
        }
    }
    record! {
        /// `lifecycle_controls.cancel_after` of a `issuing.card`.
        LifecycleControlsCancelAfter {
            /// A whole number.
            0 payment_count "payment_count": Option<i64>,
        }
    }
    record! {
        /// `shipping` of a `issuing.card`.
        Shipping {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
            /// See [`ShippingAddressValidation`](crate::object::issuing_card::ShippingAddressValidation). May be null.
            1 address_validation "address_validation": Option<Box<crate::object::issuing_card::ShippingAddressValidation>>,
            /// Text. May be null.
            2 business_name "business_name": Option<String>,
            /// A word of [`ShippingCarrier`](crate::object::issuing_card::ShippingCarrier); unknown ones are kept. May be null.
            3 carrier "carrier": Option<crate::object::issuing_card::ShippingCarrier>,
            /// See [`ShippingCustoms`](crate::object::issuing_card::ShippingCustoms). May be null.
            4 customs "customs": Option<Box<crate::object::issuing_card::ShippingCustoms>>,
            /// A time, UTC. May be absent or null.
            5 delivered_at "delivered_at": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            6 eta "eta": Option<time::OffsetDateTime>,
            /// Text.
            7 name "name": Option<String>,
            /// Text. May be null.
            8 phone_number "phone_number": Option<String>,
            /// A flag. May be null.
            9 require_signature "require_signature": Option<bool>,
            /// A word of [`ShippingService`](crate::object::issuing_card::ShippingService); unknown ones are kept.
            10 service "service": Option<crate::object::issuing_card::ShippingService>,
            /// A whole number. May be absent or null.
            11 shipped_at "shipped_at": Option<i64>,
            /// A word of [`ShippingStatus`](crate::object::issuing_card::ShippingStatus); unknown ones are kept. May be null.
            12 status "status": Option<crate::object::issuing_card::ShippingStatus>,
            /// Text. May be null.
            13 tracking_number "tracking_number": Option<String>,
            /// Text. May be null.
            14 tracking_url "tracking_url": Option<String>,
            /// A word of [`ShippingType`](crate::object::issuing_card::ShippingType); unknown ones are kept.
            15 type_ "type": Option<crate::object::issuing_card::ShippingType>,
        }
    }
    record! {
        /// `shipping.address_validation` of a `issuing.card`.
        ShippingAddressValidation {
            /// A word of [`ShippingAddressValidationMode`](crate::object::issuing_card::ShippingAddressValidationMode); unknown ones are kept.
            0 mode "mode": Option<crate::object::issuing_card::ShippingAddressValidationMode>,
            /// See [`Address`](crate::object::Address). May be null.
            1 normalized_address "normalized_address": Option<Box<crate::object::Address>>,
            /// A word of [`ShippingAddressValidationResult`](crate::object::issuing_card::ShippingAddressValidationResult); unknown ones are kept. May be null.
            2 result "result": Option<crate::object::issuing_card::ShippingAddressValidationResult>,
        }
    }
    record! {
        /// `shipping.customs` of a `issuing.card`.
        ShippingCustoms {
            /// Text. May be null.
            0 eori_number "eori_number": Option<String>,
        }
    }
    record! {
        /// `spending_controls` of a `issuing.card`.
        SpendingControls {
            /// Array. Each element: A word of [`SpendingControlsAllowedCardPresence`](crate::object::issuing_card::SpendingControlsAllowedCardPresence); unknown ones are kept. May be null.
            0 allowed_card_presences "allowed_card_presences": Vec<crate::object::issuing_card::SpendingControlsAllowedCardPresence>,
            /// Array. Each element: A word of [`SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory); unknown ones are kept. May be null.
            1 allowed_categories "allowed_categories": Vec<crate::object::issuing_card::SpendingControlsAllowedCategory>,
            /// Array. Each element: Text. May be null.
            2 allowed_merchant_countries "allowed_merchant_countries": Vec<String>,
            /// Array. Each element: A word of [`SpendingControlsBlockedCardPresence`](crate::object::issuing_card::SpendingControlsBlockedCardPresence); unknown ones are kept. May be null.
            3 blocked_card_presences "blocked_card_presences": Vec<crate::object::issuing_card::SpendingControlsBlockedCardPresence>,
            /// Array. Each element: A word of [`SpendingControlsBlockedCategory`](crate::object::issuing_card::SpendingControlsBlockedCategory); unknown ones are kept. May be null.
            4 blocked_categories "blocked_categories": Vec<crate::object::issuing_card::SpendingControlsBlockedCategory>,
            /// Array. Each element: Text. May be null.
            5 blocked_merchant_countries "blocked_merchant_countries": Vec<String>,
            /// Array. Each element: See [`SpendingControlsSpendingLimit`](crate::object::issuing_card::SpendingControlsSpendingLimit). May be null.
            6 spending_limits "spending_limits": Vec<crate::object::issuing_card::SpendingControlsSpendingLimit>,
            /// Text. May be null.
            7 spending_limits_currency "spending_limits_currency": Option<String>,
        }
    }
    record! {
        /// `spending_controls.spending_limit` of a `issuing.card`.
        SpendingControlsSpendingLimit {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Array. Each element: A word of [`SpendingControlsSpendingLimitCategory`](crate::object::issuing_card::SpendingControlsSpendingLimitCategory); unknown ones are kept. May be null.
            1 categories "categories": Vec<crate::object::issuing_card::SpendingControlsSpendingLimitCategory>,
            /// A word of [`SpendingControlsSpendingLimitInterval`](crate::object::issuing_card::SpendingControlsSpendingLimitInterval); unknown ones are kept.
            2 interval "interval": Option<crate::object::issuing_card::SpendingControlsSpendingLimitInterval>,
        }
    }
    element! { SpendingControlsSpendingLimit }
    record! {
        /// `wallets` of a `issuing.card`.
        Wallets {
            /// See [`WalletsApplePay`](crate::object::issuing_card::WalletsApplePay).
            0 apple_pay "apple_pay": Option<Box<crate::object::issuing_card::WalletsApplePay>>,
            /// See [`WalletsGooglePay`](crate::object::issuing_card::WalletsGooglePay).
            1 google_pay "google_pay": Option<Box<crate::object::issuing_card::WalletsGooglePay>>,
            /// Text. May be null.
            2 primary_account_identifier "primary_account_identifier": Option<String>,
        }
    }
    record! {
        /// `wallets.apple_pay` of a `issuing.card`.
        WalletsApplePay {
            /// A flag.
            0 eligible "eligible": Option<bool>,
            /// A word of [`WalletsApplePayIneligibleReason`](crate::object::issuing_card::WalletsApplePayIneligibleReason); unknown ones are kept. May be null.
            1 ineligible_reason "ineligible_reason": Option<crate::object::issuing_card::WalletsApplePayIneligibleReason>,
        }
    }
    /// `wallets.google_pay` of a `issuing.card`. The same as [`WalletsApplePay`](WalletsApplePay).
    pub type WalletsGooglePay = WalletsApplePay;
    words! {
        /// `cancellation_reason` of a `issuing.card`.
        CancellationReason {
            0 DesignRejected "design_rejected",
            1 FulfillmentError "fulfillment_error",
            2 Lost "lost",
            3 Stolen "stolen",
        }
    }
    words! {
        /// `latest_fraud_warning.type` of a `issuing.card`.
        LatestFraudWarningType {
            0 CardTestingExposure "card_testing_exposure",
            1 FraudDisputeFiled "fraud_dispute_filed",
            2 ThirdPartyReported "third_party_reported",
            3 UserIndicatedFraud "user_indicated_fraud",
        }
    }
    words! {
        /// `replacement_reason` of a `issuing.card`.
        ReplacementReason {
            0 Damaged "damaged",
            1 Expired "expired",
            2 FulfillmentError "fulfillment_error",
            3 Lost "lost",
            4 Stolen "stolen",
        }
    }
    words! {
        /// `shipping.address_validation.mode` of a `issuing.card`.
        ShippingAddressValidationMode {
            0 Disabled "disabled",
            1 NormalizationOnly "normalization_only",
            2 ValidationAndNormalization "validation_and_normalization",
        }
    }
    words! {
        /// `shipping.address_validation.result` of a `issuing.card`.
        ShippingAddressValidationResult {
            0 Indeterminate "indeterminate",
            1 LikelyDeliverable "likely_deliverable",
            2 LikelyUndeliverable "likely_undeliverable",
        }
    }
    words! {
        /// `shipping.carrier` of a `issuing.card`.
        ShippingCarrier {
            0 Correos "correos",
            1 Dhl "dhl",
            2 Fedex "fedex",
            3 RoyalMail "royal_mail",
            4 Usps "usps",
        }
    }
    words! {
        /// `shipping.service` of a `issuing.card`.
        ShippingService {
            0 Express "express",
            1 Priority "priority",
            2 Standard "standard",
        }
    }
    words! {
        /// `shipping.status` of a `issuing.card`.
        ShippingStatus {
            0 Canceled "canceled",
            1 Delivered "delivered",
            2 Failure "failure",
            3 Pending "pending",
            4 Returned "returned",
            5 Shipped "shipped",
            6 Submitted "submitted",
        }
    }
    words! {
        /// `shipping.type` of a `issuing.card`.
        ShippingType {
            0 Bulk "bulk",
            1 Individual "individual",
        }
    }
    /// `spending_controls.allowed_card_presence` of a `issuing.card`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsAllowedCardPresence = crate::object::issuing_authorization::CardPresence;
    words! {
        /// `spending_controls.allowed_category` of a `issuing.card`.
        SpendingControlsAllowedCategory {
            0 AcRefrigerationRepair "ac_refrigeration_repair",
            1 AccountingBookkeepingServices "accounting_bookkeeping_services",
            2 AdvertisingServices "advertising_services",
            3 AgriculturalCooperative "agricultural_cooperative",
            4 AirlinesAirCarriers "airlines_air_carriers",
            5 AirportsFlyingFields "airports_flying_fields",
            6 AmbulanceServices "ambulance_services",
            7 AmusementParksCarnivals "amusement_parks_carnivals",
            8 AntiqueReproductions "antique_reproductions",
            9 AntiqueShops "antique_shops",
            10 Aquariums "aquariums",
            11 ArchitecturalSurveyingServices "architectural_surveying_services",
            12 ArtDealersAndGalleries "art_dealers_and_galleries",
            13 ArtistsSupplyAndCraftShops "artists_supply_and_craft_shops",
            14 AutoAndHomeSupplyStores "auto_and_home_supply_stores",
            15 AutoBodyRepairShops "auto_body_repair_shops",
            16 AutoPaintShops "auto_paint_shops",
            17 AutoServiceShops "auto_service_shops",
            18 AutomatedCashDisburse "automated_cash_disburse",
            19 AutomatedFuelDispensers "automated_fuel_dispensers",
            20 AutomobileAssociations "automobile_associations",
            21 AutomotivePartsAndAccessoriesStores "automotive_parts_and_accessories_stores",
            22 AutomotiveTireStores "automotive_tire_stores",
            23 BailAndBondPayments "bail_and_bond_payments",
            24 Bakeries "bakeries",
            25 BandsOrchestras "bands_orchestras",
            26 BarberAndBeautyShops "barber_and_beauty_shops",
            27 BettingCasinoGambling "betting_casino_gambling",
            28 BicycleShops "bicycle_shops",
            29 BilliardPoolEstablishments "billiard_pool_establishments",
            30 BoatDealers "boat_dealers",
            31 BoatRentalsAndLeases "boat_rentals_and_leases",
            32 BookStores "book_stores",
            33 BooksPeriodicalsAndNewspapers "books_periodicals_and_newspapers",
            34 BowlingAlleys "bowling_alleys",
            35 BusLines "bus_lines",
            36 BusinessSecretarialSchools "business_secretarial_schools",
            37 BuyingShoppingServices "buying_shopping_services",
            38 CableSatelliteAndOtherPayTelevisionAndRadio "cable_satellite_and_other_pay_television_and_radio",
            39 CameraAndPhotographicSupplyStores "camera_and_photographic_supply_stores",
            40 CandyNutAndConfectioneryStores "candy_nut_and_confectionery_stores",
            41 CarAndTruckDealersNewUsed "car_and_truck_dealers_new_used",
            42 CarAndTruckDealersUsedOnly "car_and_truck_dealers_used_only",
            43 CarRentalAgencies "car_rental_agencies",
            44 CarWashes "car_washes",
            45 CarpentryServices "carpentry_services",
            46 CarpetUpholsteryCleaning "carpet_upholstery_cleaning",
            47 Caterers "caterers",
            48 CharitableAndSocialServiceOrganizationsFundraising "charitable_and_social_service_organizations_fundraising",
            49 ChemicalsAndAlliedProducts "chemicals_and_allied_products",
            50 ChildCareServices "child_care_services",
            51 ChildrensAndInfantsWearStores "childrens_and_infants_wear_stores",
            52 ChiropodistsPodiatrists "chiropodists_podiatrists",
            53 Chiropractors "chiropractors",
            54 CigarStoresAndStands "cigar_stores_and_stands",
            55 CivicSocialFraternalAssociations "civic_social_fraternal_associations",
            56 CleaningAndMaintenance "cleaning_and_maintenance",
            57 ClothingRental "clothing_rental",
            58 CollegesUniversities "colleges_universities",
            59 CommercialEquipment "commercial_equipment",
            60 CommercialFootwear "commercial_footwear",
            61 CommercialPhotographyArtAndGraphics "commercial_photography_art_and_graphics",
            62 CommuterTransportAndFerries "commuter_transport_and_ferries",
            63 ComputerNetworkServices "computer_network_services",
            64 ComputerProgramming "computer_programming",
            65 ComputerRepair "computer_repair",
            66 ComputerSoftwareStores "computer_software_stores",
            67 ComputersPeripheralsAndSoftware "computers_peripherals_and_software",
            68 ConcreteWorkServices "concrete_work_services",
            69 ConstructionMaterials "construction_materials",
            70 ConsultingPublicRelations "consulting_public_relations",
            71 CorrespondenceSchools "correspondence_schools",
            72 CosmeticStores "cosmetic_stores",
            73 CounselingServices "counseling_services",
            74 CountryClubs "country_clubs",
            75 CourierServices "courier_services",
            76 CourtCosts "court_costs",
            77 CreditReportingAgencies "credit_reporting_agencies",
            78 CruiseLines "cruise_lines",
            79 DairyProductsStores "dairy_products_stores",
            80 DanceHallStudiosSchools "dance_hall_studios_schools",
            81 DatingEscortServices "dating_escort_services",
            82 DentistsOrthodontists "dentists_orthodontists",
            83 DepartmentStores "department_stores",
            84 DetectiveAgencies "detective_agencies",
            85 DigitalGoodsApplications "digital_goods_applications",
            86 DigitalGoodsGames "digital_goods_games",
            87 DigitalGoodsLargeVolume "digital_goods_large_volume",
            88 DigitalGoodsMedia "digital_goods_media",
            89 DirectMarketingCatalogMerchant "direct_marketing_catalog_merchant",
            90 DirectMarketingCombinationCatalogAndRetailMerchant "direct_marketing_combination_catalog_and_retail_merchant",
            91 DirectMarketingInboundTelemarketing "direct_marketing_inbound_telemarketing",
            92 DirectMarketingInsuranceServices "direct_marketing_insurance_services",
            93 DirectMarketingOther "direct_marketing_other",
            94 DirectMarketingOutboundTelemarketing "direct_marketing_outbound_telemarketing",
            95 DirectMarketingSubscription "direct_marketing_subscription",
            96 DirectMarketingTravel "direct_marketing_travel",
            97 DiscountStores "discount_stores",
            98 Doctors "doctors",
            99 DoorToDoorSales "door_to_door_sales",
            100 DraperyWindowCoveringAndUpholsteryStores "drapery_window_covering_and_upholstery_stores",
            101 DrinkingPlaces "drinking_places",
            102 DrugStoresAndPharmacies "drug_stores_and_pharmacies",
            103 DrugsDrugProprietariesAndDruggistSundries "drugs_drug_proprietaries_and_druggist_sundries",
            104 DryCleaners "dry_cleaners",
            105 DurableGoods "durable_goods",
            106 DutyFreeStores "duty_free_stores",
            107 EatingPlacesRestaurants "eating_places_restaurants",
            108 EducationalServices "educational_services",
            109 ElectricRazorStores "electric_razor_stores",
            110 ElectricVehicleCharging "electric_vehicle_charging",
            111 ElectricalPartsAndEquipment "electrical_parts_and_equipment",
            112 ElectricalServices "electrical_services",
            113 ElectronicsRepairShops "electronics_repair_shops",
            114 ElectronicsStores "electronics_stores",
            115 ElementarySecondarySchools "elementary_secondary_schools",
            116 EmergencyServicesGcasVisaUseOnly "emergency_services_gcas_visa_use_only",
            117 EmploymentTempAgencies "employment_temp_agencies",
            118 EquipmentRental "equipment_rental",
            119 ExterminatingServices "exterminating_services",
            120 FamilyClothingStores "family_clothing_stores",
            121 FastFoodRestaurants "fast_food_restaurants",
            122 FinancialInstitutions "financial_institutions",
            123 FinesGovernmentAdministrativeEntities "fines_government_administrative_entities",
            124 FireplaceFireplaceScreensAndAccessoriesStores "fireplace_fireplace_screens_and_accessories_stores",
            125 FloorCoveringStores "floor_covering_stores",
            126 Florists "florists",
            127 FloristsSuppliesNurseryStockAndFlowers "florists_supplies_nursery_stock_and_flowers",
            128 FreezerAndLockerMeatProvisioners "freezer_and_locker_meat_provisioners",
            129 FuelDealersNonAutomotive "fuel_dealers_non_automotive",
            130 FuneralServicesCrematories "funeral_services_crematories",
            131 FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances "furniture_home_furnishings_and_equipment_stores_except_appliances",
            132 FurnitureRepairRefinishing "furniture_repair_refinishing",
            133 FurriersAndFurShops "furriers_and_fur_shops",
            134 GeneralServices "general_services",
            135 GiftCardNoveltyAndSouvenirShops "gift_card_novelty_and_souvenir_shops",
            136 GlassPaintAndWallpaperStores "glass_paint_and_wallpaper_stores",
            137 GlasswareCrystalStores "glassware_crystal_stores",
            138 GolfCoursesPublic "golf_courses_public",
            139 GovernmentLicensedHorseDogRacingUsRegionOnly "government_licensed_horse_dog_racing_us_region_only",
            140 GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly "government_licensed_online_casions_online_gambling_us_region_only",
            141 GovernmentOwnedLotteriesNonUsRegion "government_owned_lotteries_non_us_region",
            142 GovernmentOwnedLotteriesUsRegionOnly "government_owned_lotteries_us_region_only",
            143 GovernmentServices "government_services",
            144 GroceryStoresSupermarkets "grocery_stores_supermarkets",
            145 HardwareEquipmentAndSupplies "hardware_equipment_and_supplies",
            146 HardwareStores "hardware_stores",
            147 HealthAndBeautySpas "health_and_beauty_spas",
            148 HearingAidsSalesAndSupplies "hearing_aids_sales_and_supplies",
            149 HeatingPlumbingAC "heating_plumbing_a_c",
            150 HobbyToyAndGameShops "hobby_toy_and_game_shops",
            151 HomeSupplyWarehouseStores "home_supply_warehouse_stores",
            152 Hospitals "hospitals",
            153 HotelsMotelsAndResorts "hotels_motels_and_resorts",
            154 HouseholdApplianceStores "household_appliance_stores",
            155 IndustrialSupplies "industrial_supplies",
            156 InformationRetrievalServices "information_retrieval_services",
            157 InsuranceDefault "insurance_default",
            158 InsuranceUnderwritingPremiums "insurance_underwriting_premiums",
            159 IntraCompanyPurchases "intra_company_purchases",
            160 JewelryStoresWatchesClocksAndSilverwareStores "jewelry_stores_watches_clocks_and_silverware_stores",
            161 LandscapingServices "landscaping_services",
            162 Laundries "laundries",
            163 LaundryCleaningServices "laundry_cleaning_services",
            164 LegalServicesAttorneys "legal_services_attorneys",
            165 LuggageAndLeatherGoodsStores "luggage_and_leather_goods_stores",
            166 LumberBuildingMaterialsStores "lumber_building_materials_stores",
            167 ManualCashDisburse "manual_cash_disburse",
            168 MarinasServiceAndSupplies "marinas_service_and_supplies",
            169 Marketplaces "marketplaces",
            170 MasonryStoneworkAndPlaster "masonry_stonework_and_plaster",
            171 MassageParlors "massage_parlors",
            172 MedicalAndDentalLabs "medical_and_dental_labs",
            173 MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
            174 MedicalServices "medical_services",
            175 MembershipOrganizations "membership_organizations",
            176 MensAndBoysClothingAndAccessoriesStores "mens_and_boys_clothing_and_accessories_stores",
            177 MensWomensClothingStores "mens_womens_clothing_stores",
            178 MetalServiceCenters "metal_service_centers",
            179 Miscellaneous "miscellaneous",
            180 MiscellaneousApparelAndAccessoryShops "miscellaneous_apparel_and_accessory_shops",
            181 MiscellaneousAutoDealers "miscellaneous_auto_dealers",
            182 MiscellaneousBusinessServices "miscellaneous_business_services",
            183 MiscellaneousFoodStores "miscellaneous_food_stores",
            184 MiscellaneousGeneralMerchandise "miscellaneous_general_merchandise",
            185 MiscellaneousGeneralServices "miscellaneous_general_services",
            186 MiscellaneousHomeFurnishingSpecialtyStores "miscellaneous_home_furnishing_specialty_stores",
            187 MiscellaneousPublishingAndPrinting "miscellaneous_publishing_and_printing",
            188 MiscellaneousRecreationServices "miscellaneous_recreation_services",
            189 MiscellaneousRepairShops "miscellaneous_repair_shops",
            190 MiscellaneousSpecialtyRetail "miscellaneous_specialty_retail",
            191 MobileHomeDealers "mobile_home_dealers",
            192 MotionPictureTheaters "motion_picture_theaters",
            193 MotorFreightCarriersAndTrucking "motor_freight_carriers_and_trucking",
            194 MotorHomesDealers "motor_homes_dealers",
            195 MotorVehicleSuppliesAndNewParts "motor_vehicle_supplies_and_new_parts",
            196 MotorcycleShopsAndDealers "motorcycle_shops_and_dealers",
            197 MotorcycleShopsDealers "motorcycle_shops_dealers",
            198 MusicStoresMusicalInstrumentsPianosAndSheetMusic "music_stores_musical_instruments_pianos_and_sheet_music",
            199 NewsDealersAndNewsstands "news_dealers_and_newsstands",
            200 NonFiMoneyOrders "non_fi_money_orders",
            201 NonFiStoredValueCardPurchaseLoad "non_fi_stored_value_card_purchase_load",
            202 NondurableGoods "nondurable_goods",
            203 NurseriesLawnAndGardenSupplyStores "nurseries_lawn_and_garden_supply_stores",
            204 NursingPersonalCare "nursing_personal_care",
            205 OfficeAndCommercialFurniture "office_and_commercial_furniture",
            206 OpticiansEyeglasses "opticians_eyeglasses",
            207 OptometristsOphthalmologist "optometrists_ophthalmologist",
            208 OrthopedicGoodsProstheticDevices "orthopedic_goods_prosthetic_devices",
            209 Osteopaths "osteopaths",
            210 PackageStoresBeerWineAndLiquor "package_stores_beer_wine_and_liquor",
            211 PaintsVarnishesAndSupplies "paints_varnishes_and_supplies",
            212 ParkingLotsGarages "parking_lots_garages",
            213 PassengerRailways "passenger_railways",
            214 PawnShops "pawn_shops",
            215 PetShopsPetFoodAndSupplies "pet_shops_pet_food_and_supplies",
            216 PetroleumAndPetroleumProducts "petroleum_and_petroleum_products",
            217 PhotoDeveloping "photo_developing",
            218 PhotographicPhotocopyMicrofilmEquipmentAndSupplies "photographic_photocopy_microfilm_equipment_and_supplies",
            219 PhotographicStudios "photographic_studios",
            220 PictureVideoProduction "picture_video_production",
            221 PieceGoodsNotionsAndOtherDryGoods "piece_goods_notions_and_other_dry_goods",
            222 PlumbingHeatingEquipmentAndSupplies "plumbing_heating_equipment_and_supplies",
            223 PoliticalOrganizations "political_organizations",
            224 PostalServicesGovernmentOnly "postal_services_government_only",
            225 PreciousStonesAndMetalsWatchesAndJewelry "precious_stones_and_metals_watches_and_jewelry",
            226 ProfessionalServices "professional_services",
            227 PublicWarehousingAndStorage "public_warehousing_and_storage",
            228 QuickCopyReproAndBlueprint "quick_copy_repro_and_blueprint",
            229 Railroads "railroads",
            230 RealEstateAgentsAndManagersRentals "real_estate_agents_and_managers_rentals",
            231 RecordStores "record_stores",
            232 RecreationalVehicleRentals "recreational_vehicle_rentals",
            233 ReligiousGoodsStores "religious_goods_stores",
            234 ReligiousOrganizations "religious_organizations",
            235 RoofingSidingSheetMetal "roofing_siding_sheet_metal",
            236 SecretarialSupportServices "secretarial_support_services",
            237 SecurityBrokersDealers "security_brokers_dealers",
            238 ServiceStations "service_stations",
            239 SewingNeedleworkFabricAndPieceGoodsStores "sewing_needlework_fabric_and_piece_goods_stores",
            240 ShoeRepairHatCleaning "shoe_repair_hat_cleaning",
            241 ShoeStores "shoe_stores",
            242 SmallApplianceRepair "small_appliance_repair",
            243 SnowmobileDealers "snowmobile_dealers",
            244 SpecialTradeServices "special_trade_services",
            245 SpecialtyCleaning "specialty_cleaning",
            246 SportingGoodsStores "sporting_goods_stores",
            247 SportingRecreationCamps "sporting_recreation_camps",
            248 SportsAndRidingApparelStores "sports_and_riding_apparel_stores",
            249 SportsClubsFields "sports_clubs_fields",
            250 StampAndCoinStores "stamp_and_coin_stores",
            251 StationaryOfficeSuppliesPrintingAndWritingPaper "stationary_office_supplies_printing_and_writing_paper",
            252 StationeryStoresOfficeAndSchoolSupplyStores "stationery_stores_office_and_school_supply_stores",
            253 SwimmingPoolsSales "swimming_pools_sales",
            254 TUiTravelGermany "t_ui_travel_germany",
            255 TailorsAlterations "tailors_alterations",
            256 TaxPaymentsGovernmentAgencies "tax_payments_government_agencies",
            257 TaxPreparationServices "tax_preparation_services",
            258 TaxicabsLimousines "taxicabs_limousines",
            259 TelecommunicationEquipmentAndTelephoneSales "telecommunication_equipment_and_telephone_sales",
            260 TelecommunicationServices "telecommunication_services",
            261 TelegraphServices "telegraph_services",
            262 TentAndAwningShops "tent_and_awning_shops",
            263 TestingLaboratories "testing_laboratories",
            264 TheatricalTicketAgencies "theatrical_ticket_agencies",
            265 Timeshares "timeshares",
            266 TireRetreadingAndRepair "tire_retreading_and_repair",
            267 TollsBridgeFees "tolls_bridge_fees",
            268 TouristAttractionsAndExhibits "tourist_attractions_and_exhibits",
            269 TowingServices "towing_services",
            270 TrailerParksCampgrounds "trailer_parks_campgrounds",
            271 TransportationServices "transportation_services",
            272 TravelAgenciesTourOperators "travel_agencies_tour_operators",
            273 TruckStopIteration "truck_stop_iteration",
            274 TruckUtilityTrailerRentals "truck_utility_trailer_rentals",
            275 TypesettingPlateMakingAndRelatedServices "typesetting_plate_making_and_related_services",
            276 TypewriterStores "typewriter_stores",
            277 USFederalGovernmentAgenciesOrDepartments "u_s_federal_government_agencies_or_departments",
            278 UniformsCommercialClothing "uniforms_commercial_clothing",
            279 UsedMerchandiseAndSecondhandStores "used_merchandise_and_secondhand_stores",
            280 Utilities "utilities",
            281 VarietyStores "variety_stores",
            282 VeterinaryServices "veterinary_services",
            283 VideoAmusementGameSupplies "video_amusement_game_supplies",
            284 VideoGameArcades "video_game_arcades",
            285 VideoTapeRentalStores "video_tape_rental_stores",
            286 VocationalTradeSchools "vocational_trade_schools",
            287 WatchJewelryRepair "watch_jewelry_repair",
            288 WeldingRepair "welding_repair",
            289 WholesaleClubs "wholesale_clubs",
            290 WigAndToupeeStores "wig_and_toupee_stores",
            291 WiresMoneyOrders "wires_money_orders",
            292 WomensAccessoryAndSpecialtyShops "womens_accessory_and_specialty_shops",
            293 WomensReadyToWearStores "womens_ready_to_wear_stores",
            294 WreckingAndSalvageYards "wrecking_and_salvage_yards",
        }
    }
    /// `spending_controls.blocked_card_presence` of a `issuing.card`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsBlockedCardPresence = crate::object::issuing_authorization::CardPresence;
    /// `spending_controls.blocked_category` of a `issuing.card`. The same as [`SpendingControlsAllowedCategory`](SpendingControlsAllowedCategory).
    pub type SpendingControlsBlockedCategory = SpendingControlsAllowedCategory;
    /// `spending_controls.spending_limit.category` of a `issuing.card`. The same as [`SpendingControlsAllowedCategory`](SpendingControlsAllowedCategory).
    pub type SpendingControlsSpendingLimitCategory = SpendingControlsAllowedCategory;
    words! {
        /// `spending_controls.spending_limit.interval` of a `issuing.card`.
        SpendingControlsSpendingLimitInterval {
            0 AllTime "all_time",
            1 Daily "daily",
            2 Monthly "monthly",
            3 PerAuthorization "per_authorization",
            4 Weekly "weekly",
            5 Yearly "yearly",
        }
    }
    words! {
        /// `status` of a `issuing.card`.
        Status {
            0 Active "active",
            1 Canceled "canceled",
            2 Inactive "inactive",
        }
    }
    words! {
        /// `type` of a `issuing.card`.
        Type {
            0 Physical "physical",
            1 Virtual "virtual",
        }
    }
    words! {
        /// `wallets.apple_pay.ineligible_reason` of a `issuing.card`.
        WalletsApplePayIneligibleReason {
            0 MissingAgreement "missing_agreement",
            1 MissingCardholderContact "missing_cardholder_contact",
            2 UnsupportedRegion "unsupported_region",
        }
    }
    /// `wallets.google_pay.ineligible_reason` of a `issuing.card`. The same as [`WalletsApplePayIneligibleReason`](WalletsApplePayIneligibleReason).
    pub type WalletsGooglePayIneligibleReason = WalletsApplePayIneligibleReason;
}
record! {
    /// Stripe's `issuing.cardholder` object.
    IssuingCardholder {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        1 authorization_controls "authorization_controls": Option<crate::object::RawObject>,
        /// See [`Billing`](issuing_cardholder::Billing).
        2 billing "billing": Option<Box<issuing_cardholder::Billing>>,
        /// See [`Company`](issuing_cardholder::Company). May be null.
        3 company "company": Option<Box<issuing_cardholder::Company>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. May be null.
        6 email "email": Option<String>,
        /// See [`Individual`](issuing_cardholder::Individual). May be null.
        7 individual "individual": Option<Box<issuing_cardholder::Individual>>,
        /// A flag. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        8 is_default "is_default": Option<bool>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        10 metadata "metadata": crate::object::Metadata,
        /// Text.
        11 name "name": Option<String>,
        /// Text. May be null.
        12 phone_number "phone_number": Option<String>,
        /// Array. Each element: A word of [`PreferredLocale`](issuing_cardholder::PreferredLocale); unknown ones are kept. May be null.
        13 preferred_locales "preferred_locales": Vec<issuing_cardholder::PreferredLocale>,
        /// See [`Requirements`](issuing_cardholder::Requirements).
        14 requirements "requirements": Option<Box<issuing_cardholder::Requirements>>,
        /// See [`SpendingControls`](issuing_cardholder::SpendingControls). May be null.
        15 spending_controls "spending_controls": Option<Box<issuing_cardholder::SpendingControls>>,
        /// A word of [`Status`](issuing_cardholder::Status); unknown ones are kept.
        16 status "status": Option<issuing_cardholder::Status>,
        /// A word of [`Type`](issuing_cardholder::Type); unknown ones are kept.
        17 type_ "type": Option<issuing_cardholder::Type>,
    }
}
object! { IssuingCardholder: "issuing.cardholder" }
/// The parts of a [`IssuingCardholder`](crate::object::IssuingCardholder).
pub mod issuing_cardholder {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `billing` of a `issuing.cardholder`.
        Billing {
            /// See [`Address`](crate::object::Address).
            0 address "address": Option<Box<crate::object::Address>>,
        }
    }
    record! {
        /// `company` of a `issuing.cardholder`.
        Company {
            /// A flag.
            0 tax_id_provided "tax_id_provided": Option<bool>,
        }
    }
    record! {
        /// `individual` of a `issuing.cardholder`.
        Individual {
            /// See [`IndividualCardIssuing`](crate::object::issuing_cardholder::IndividualCardIssuing). May be absent or null.
            0 card_issuing "card_issuing": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuing>>,
            /// See [`IndividualDob`](crate::object::issuing_cardholder::IndividualDob). May be null.
            1 dob "dob": Option<Box<crate::object::issuing_cardholder::IndividualDob>>,
            /// Text. May be null.
            2 first_name "first_name": Option<String>,
            /// Text. May be null.
            3 last_name "last_name": Option<String>,
            /// See [`IndividualVerification`](crate::object::issuing_cardholder::IndividualVerification). May be null.
            4 verification "verification": Option<Box<crate::object::issuing_cardholder::IndividualVerification>>,
        }
    }
    record! {
        /// `individual.card_issuing` of a `issuing.cardholder`.
        IndividualCardIssuing {
            /// See [`IndividualCardIssuingUserTermsAcceptance`](crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance). May be null.
            0 user_terms_acceptance "user_terms_acceptance": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance>>,
        }
    }
    record! {
        /// `individual.card_issuing.user_terms_acceptance` of a `issuing.cardholder`.
        IndividualCardIssuingUserTermsAcceptance {
            /// A time, UTC. May be null.
            0 date "date": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 ip "ip": Option<String>,
            /// Text. May be null.
            2 user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `individual.dob` of a `issuing.cardholder`.
        IndividualDob {
            /// A whole number. May be null.
            0 day "day": Option<i64>,
            /// A whole number. May be null.
            1 month "month": Option<i64>,
            /// A whole number. May be null.
            2 year "year": Option<i64>,
        }
    }
    record! {
        /// `individual.verification` of a `issuing.cardholder`.
        IndividualVerification {
            /// See [`IndividualVerificationDocument`](crate::object::issuing_cardholder::IndividualVerificationDocument). May be null.
            0 document "document": Option<Box<crate::object::issuing_cardholder::IndividualVerificationDocument>>,
        }
    }
    record! {
        /// `individual.verification.document` of a `issuing.cardholder`.
        IndividualVerificationDocument {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 back "back": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            1 front "front": Option<crate::object::Expandable<crate::object::File>>,
        }
    }
    record! {
        /// `requirements` of a `issuing.cardholder`.
        Requirements {
            /// A word of [`RequirementsDisabledReason`](crate::object::issuing_cardholder::RequirementsDisabledReason); unknown ones are kept. May be null.
            0 disabled_reason "disabled_reason": Option<crate::object::issuing_cardholder::RequirementsDisabledReason>,
            /// Array. Each element: A word of [`RequirementsPastDue`](crate::object::issuing_cardholder::RequirementsPastDue); unknown ones are kept. May be null.
            1 past_due "past_due": Vec<crate::object::issuing_cardholder::RequirementsPastDue>,
        }
    }
    /// `spending_controls` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControls`](crate::object::issuing_card::SpendingControls).
    pub type SpendingControls = crate::object::issuing_card::SpendingControls;
    /// `spending_controls.spending_limit` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsSpendingLimit`](crate::object::issuing_card::SpendingControlsSpendingLimit).
    pub type SpendingControlsSpendingLimit = crate::object::issuing_card::SpendingControlsSpendingLimit;
    words! {
        /// `preferred_locale` of a `issuing.cardholder`.
        PreferredLocale {
            0 De "de",
            1 En "en",
            2 Es "es",
            3 Fr "fr",
            4 It "it",
        }
    }
    words! {
        /// `requirements.disabled_reason` of a `issuing.cardholder`.
        RequirementsDisabledReason {
            0 Listed "listed",
            1 RejectedListed "rejected.listed",
            2 RequirementsPastDue "requirements.past_due",
            3 UnderReview "under_review",
        }
    }
    words! {
        /// `requirements.past_due` of a `issuing.cardholder`.
        RequirementsPastDue {
            0 CompanyTaxId "company.tax_id",
            1 IndividualCardIssuingUserTermsAcceptanceDate "individual.card_issuing.user_terms_acceptance.date",
            2 IndividualCardIssuingUserTermsAcceptanceIp "individual.card_issuing.user_terms_acceptance.ip",
            3 IndividualDobDay "individual.dob.day",
            4 IndividualDobMonth "individual.dob.month",
            5 IndividualDobYear "individual.dob.year",
            6 IndividualFirstName "individual.first_name",
            7 IndividualLastName "individual.last_name",
            8 IndividualVerificationDocument "individual.verification.document",
        }
    }
    /// `spending_controls.allowed_card_presence` of a `issuing.cardholder`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsAllowedCardPresence = crate::object::issuing_authorization::CardPresence;
    /// `spending_controls.allowed_category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsAllowedCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.blocked_card_presence` of a `issuing.cardholder`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsBlockedCardPresence = crate::object::issuing_authorization::CardPresence;
    /// `spending_controls.blocked_category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsBlockedCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.spending_limit.category` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory).
    pub type SpendingControlsSpendingLimitCategory = crate::object::issuing_card::SpendingControlsAllowedCategory;
    /// `spending_controls.spending_limit.interval` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsSpendingLimitInterval`](crate::object::issuing_card::SpendingControlsSpendingLimitInterval).
    pub type SpendingControlsSpendingLimitInterval = crate::object::issuing_card::SpendingControlsSpendingLimitInterval;
    words! {
        /// `status` of a `issuing.cardholder`.
        Status {
            0 Active "active",
            1 Blocked "blocked",
            2 Inactive "inactive",
        }
    }
    /// `type` of a `issuing.cardholder`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type Type = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
}
record! {
    /// Stripe's `issuing.dispute` object.
    IssuingDispute {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Array. Each element: The `balance_transaction` object. May be absent or null.
        2 balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        6 disputed_transaction "disputed_transaction": Option<String>,
        /// See [`Evidence`](issuing_dispute::Evidence).
        7 evidence "evidence": Option<Box<issuing_dispute::Evidence>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// A word of [`LossReason`](issuing_dispute::LossReason); unknown ones are kept. May be absent.
        9 loss_reason "loss_reason": Option<issuing_dispute::LossReason>,
        /// Your own keys and values.
        10 metadata "metadata": crate::object::Metadata,
        /// Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.
        11 reason "reason": Option<String>,
        /// A word of [`Status`](issuing_dispute::Status); unknown ones are kept.
        12 status "status": Option<issuing_dispute::Status>,
        /// Id of a `issuing.transaction`, or the object where it was expanded.
        13 transaction "transaction": Option<crate::object::Expandable<crate::object::IssuingTransaction>>,
        /// See [`Treasury`](issuing_dispute::Treasury). May be absent or null.
        14 treasury "treasury": Option<Box<issuing_dispute::Treasury>>,
    }
}
object! { IssuingDispute: "issuing.dispute" }
/// The parts of a [`IssuingDispute`](crate::object::IssuingDispute).
pub mod issuing_dispute {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `evidence` of a `issuing.dispute`.
        Evidence {
            /// See [`EvidenceCanceled`](crate::object::issuing_dispute::EvidenceCanceled). May be absent.
            0 canceled "canceled": Option<Box<crate::object::issuing_dispute::EvidenceCanceled>>,
            /// See [`EvidenceDuplicate`](crate::object::issuing_dispute::EvidenceDuplicate). May be absent.
            1 duplicate "duplicate": Option<Box<crate::object::issuing_dispute::EvidenceDuplicate>>,
            /// See [`EvidenceFraudulent`](crate::object::issuing_dispute::EvidenceFraudulent). May be absent.
            2 fraudulent "fraudulent": Option<Box<crate::object::issuing_dispute::EvidenceFraudulent>>,
            /// See [`EvidenceMerchandiseNotAsDescribed`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed). May be absent.
            3 merchandise_not_as_described "merchandise_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed>>,
            /// See [`EvidenceNoValidAuthorization`](crate::object::issuing_dispute::EvidenceNoValidAuthorization). May be absent.
            4 no_valid_authorization "no_valid_authorization": Option<Box<crate::object::issuing_dispute::EvidenceNoValidAuthorization>>,
            /// See [`EvidenceNotReceived`](crate::object::issuing_dispute::EvidenceNotReceived). May be absent.
            5 not_received "not_received": Option<Box<crate::object::issuing_dispute::EvidenceNotReceived>>,
            /// See [`EvidenceOther`](crate::object::issuing_dispute::EvidenceOther). May be absent.
            6 other "other": Option<Box<crate::object::issuing_dispute::EvidenceOther>>,
            /// A word of [`EvidenceReason`](crate::object::issuing_dispute::EvidenceReason); unknown ones are kept.
            7 reason "reason": Option<crate::object::issuing_dispute::EvidenceReason>,
            /// See [`EvidenceServiceNotAsDescribed`](crate::object::issuing_dispute::EvidenceServiceNotAsDescribed). May be absent.
            8 service_not_as_described "service_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceServiceNotAsDescribed>>,
        }
    }
    record! {
        /// `evidence.canceled` of a `issuing.dispute`.
        EvidenceCanceled {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// A time, UTC. May be null.
            1 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// A flag. May be null.
            2 cancellation_policy_provided "cancellation_policy_provided": Option<bool>,
            /// Text. May be null.
            3 cancellation_reason "cancellation_reason": Option<String>,
            /// A time, UTC. May be null.
            4 expected_at "expected_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            5 explanation "explanation": Option<String>,
            /// Text. May be null.
            6 product_description "product_description": Option<String>,
            /// A word of [`EvidenceCanceledProductType`](crate::object::issuing_dispute::EvidenceCanceledProductType); unknown ones are kept. May be null.
            7 product_type "product_type": Option<crate::object::issuing_dispute::EvidenceCanceledProductType>,
            /// A word of [`EvidenceCanceledReturnStatus`](crate::object::issuing_dispute::EvidenceCanceledReturnStatus); unknown ones are kept. May be null.
            8 return_status "return_status": Option<crate::object::issuing_dispute::EvidenceCanceledReturnStatus>,
            /// A time, UTC. May be null.
            9 returned_at "returned_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `evidence.duplicate` of a `issuing.dispute`.
        EvidenceDuplicate {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            1 card_statement "card_statement": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            2 cash_receipt "cash_receipt": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            3 check_image "check_image": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            4 explanation "explanation": Option<String>,
            /// Text. May be null.
            5 original_transaction "original_transaction": Option<String>,
        }
    }
    record! {
        /// `evidence.fraudulent` of a `issuing.dispute`.
        EvidenceFraudulent {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            1 explanation "explanation": Option<String>,
        }
    }
    record! {
        /// `evidence.merchandise_not_as_described` of a `issuing.dispute`.
        EvidenceMerchandiseNotAsDescribed {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            1 explanation "explanation": Option<String>,
            /// A time, UTC. May be null.
            2 received_at "received_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            3 return_description "return_description": Option<String>,
            /// A word of [`EvidenceMerchandiseNotAsDescribedReturnStatus`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus); unknown ones are kept. May be null.
            4 return_status "return_status": Option<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus>,
            /// A time, UTC. May be null.
            5 returned_at "returned_at": Option<time::OffsetDateTime>,
        }
    }
    /// `evidence.no_valid_authorization` of a `issuing.dispute`. The same as [`EvidenceFraudulent`](EvidenceFraudulent).
    pub type EvidenceNoValidAuthorization = EvidenceFraudulent;
    record! {
        /// `evidence.not_received` of a `issuing.dispute`.
        EvidenceNotReceived {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// A time, UTC. May be null.
            1 expected_at "expected_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            2 explanation "explanation": Option<String>,
            /// Text. May be null.
            3 product_description "product_description": Option<String>,
            /// A word of [`EvidenceNotReceivedProductType`](crate::object::issuing_dispute::EvidenceNotReceivedProductType); unknown ones are kept. May be null.
            4 product_type "product_type": Option<crate::object::issuing_dispute::EvidenceNotReceivedProductType>,
        }
    }
    record! {
        /// `evidence.other` of a `issuing.dispute`.
        EvidenceOther {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            1 explanation "explanation": Option<String>,
            /// Text. May be null.
            2 product_description "product_description": Option<String>,
            /// A word of [`EvidenceOtherProductType`](crate::object::issuing_dispute::EvidenceOtherProductType); unknown ones are kept. May be null.
            3 product_type "product_type": Option<crate::object::issuing_dispute::EvidenceOtherProductType>,
        }
    }
    record! {
        /// `evidence.service_not_as_described` of a `issuing.dispute`.
        EvidenceServiceNotAsDescribed {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>,
            /// A time, UTC. May be null.
            1 canceled_at "canceled_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            2 cancellation_reason "cancellation_reason": Option<String>,
            /// Text. May be null.
            3 explanation "explanation": Option<String>,
            /// A time, UTC. May be null.
            4 received_at "received_at": Option<time::OffsetDateTime>,
        }
    }
    record! {
        /// `treasury` of a `issuing.dispute`.
        Treasury {
            /// Text. May be null.
            0 debit_reversal "debit_reversal": Option<String>,
            /// Text.
            1 received_debit "received_debit": Option<String>,
        }
    }
    words! {
        /// `evidence.canceled.product_type` of a `issuing.dispute`.
        EvidenceCanceledProductType {
            0 Merchandise "merchandise",
            1 Service "service",
        }
    }
    words! {
        /// `evidence.canceled.return_status` of a `issuing.dispute`.
        EvidenceCanceledReturnStatus {
            0 MerchantRejected "merchant_rejected",
            1 Successful "successful",
        }
    }
    /// `evidence.merchandise_not_as_described.return_status` of a `issuing.dispute`. The same as [`EvidenceCanceledReturnStatus`](EvidenceCanceledReturnStatus).
    pub type EvidenceMerchandiseNotAsDescribedReturnStatus = EvidenceCanceledReturnStatus;
    /// `evidence.not_received.product_type` of a `issuing.dispute`. The same as [`EvidenceCanceledProductType`](EvidenceCanceledProductType).
    pub type EvidenceNotReceivedProductType = EvidenceCanceledProductType;
    /// `evidence.other.product_type` of a `issuing.dispute`. The same as [`EvidenceCanceledProductType`](EvidenceCanceledProductType).
    pub type EvidenceOtherProductType = EvidenceCanceledProductType;
    words! {
        /// `evidence.reason` of a `issuing.dispute`.
        EvidenceReason {
            0 Canceled "canceled",
            1 Duplicate "duplicate",
            2 Fraudulent "fraudulent",
            3 MerchandiseNotAsDescribed "merchandise_not_as_described",
            4 NoValidAuthorization "no_valid_authorization",
            5 NotReceived "not_received",
            6 Other "other",
            7 ServiceNotAsDescribed "service_not_as_described",
        }
    }
    words! {
        /// `loss_reason` of a `issuing.dispute`.
        LossReason {
            0 CardholderAuthenticationIssuerLiability "cardholder_authentication_issuer_liability",
            1 Eci5TokenTransactionWithTavv "eci5_token_transaction_with_tavv",
            2 ExcessDisputesInTimeframe "excess_disputes_in_timeframe",
            3 HasNotMetTheMinimumDisputeAmountRequirements "has_not_met_the_minimum_dispute_amount_requirements",
            4 InvalidDuplicateDispute "invalid_duplicate_dispute",
            5 InvalidIncorrectAmountDispute "invalid_incorrect_amount_dispute",
            6 InvalidNoAuthorization "invalid_no_authorization",
            7 InvalidUseOfDisputes "invalid_use_of_disputes",
            8 MerchandiseDeliveredOrShipped "merchandise_delivered_or_shipped",
            9 MerchandiseOrServiceAsDescribed "merchandise_or_service_as_described",
            10 NotCancelled "not_cancelled",
            11 Other "other",
            12 RefundIssued "refund_issued",
            13 SubmittedBeyondAllowableTimeLimit "submitted_beyond_allowable_time_limit",
            14 Transaction3dsRequired "transaction_3ds_required",
            15 TransactionApprovedAfterPriorFraudDispute "transaction_approved_after_prior_fraud_dispute",
            16 TransactionAuthorized "transaction_authorized",
            17 TransactionElectronicallyRead "transaction_electronically_read",
            18 TransactionQualifiesForVisaEasyPaymentService "transaction_qualifies_for_visa_easy_payment_service",
            19 TransactionUnattended "transaction_unattended",
        }
    }
    words! {
        /// `status` of a `issuing.dispute`.
        Status {
            0 Expired "expired",
            1 Lost "lost",
            2 Submitted "submitted",
            3 Unsubmitted "unsubmitted",
            4 Won "won",
        }
    }
}
record! {
    /// Stripe's `issuing.personalization_design` object.
    IssuingPersonalizationDesign {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `file`, or the object where it was expanded. May be null.
        1 card_logo "card_logo": Option<crate::object::Expandable<crate::object::File>>,
        /// See [`CarrierText`](issuing_personalization_design::CarrierText). May be null.
        2 carrier_text "carrier_text": Option<Box<issuing_personalization_design::CarrierText>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
        /// Text. May be null.
        6 lookup_key "lookup_key": Option<String>,
        /// Your own keys and values.
        7 metadata "metadata": crate::object::Metadata,
        /// Text. May be null.
        8 name "name": Option<String>,
        /// Id of a `issuing.physical_bundle`, or the object where it was expanded.
        9 physical_bundle "physical_bundle": Option<crate::object::Expandable<crate::object::IssuingPhysicalBundle>>,
        /// See [`Preferences`](issuing_personalization_design::Preferences).
        10 preferences "preferences": Option<Box<issuing_personalization_design::Preferences>>,
        /// See [`RejectionReasons`](issuing_personalization_design::RejectionReasons).
        11 rejection_reasons "rejection_reasons": Option<Box<issuing_personalization_design::RejectionReasons>>,
        /// A word of [`Status`](issuing_personalization_design::Status); unknown ones are kept.
        12 status "status": Option<issuing_personalization_design::Status>,
    }
}
object! { IssuingPersonalizationDesign: "issuing.personalization_design" }
/// The parts of a [`IssuingPersonalizationDesign`](crate::object::IssuingPersonalizationDesign).
pub mod issuing_personalization_design {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `carrier_text` of a `issuing.personalization_design`.
        CarrierText {
            /// Text. May be null.
            0 footer_body "footer_body": Option<String>,
            /// Text. May be null.
            1 footer_title "footer_title": Option<String>,
            /// Text. May be null.
            2 header_body "header_body": Option<String>,
            /// Text. May be null.
            3 header_title "header_title": Option<String>,
        }
    }
    record! {
        /// `preferences` of a `issuing.personalization_design`.
        Preferences {
            /// A flag.
            0 is_default "is_default": Option<bool>,
            /// A flag. May be null.
            1 is_platform_default "is_platform_default": Option<bool>,
        }
    }
    record! {
        /// `rejection_reasons` of a `issuing.personalization_design`.
        RejectionReasons {
            /// Array. Each element: A word of [`RejectionReasonsCardLogo`](crate::object::issuing_personalization_design::RejectionReasonsCardLogo); unknown ones are kept. May be null.
            0 card_logo "card_logo": Vec<crate::object::issuing_personalization_design::RejectionReasonsCardLogo>,
            /// Array. Each element: A word of [`RejectionReasonsCarrierText`](crate::object::issuing_personalization_design::RejectionReasonsCarrierText); unknown ones are kept. May be null.
            1 carrier_text "carrier_text": Vec<crate::object::issuing_personalization_design::RejectionReasonsCarrierText>,
        }
    }
    words! {
        /// `rejection_reasons.card_logo` of a `issuing.personalization_design`.
        RejectionReasonsCardLogo {
            0 GeographicLocation "geographic_location",
            1 Inappropriate "inappropriate",
            2 NetworkName "network_name",
            3 NonBinaryImage "non_binary_image",
            4 NonFiatCurrency "non_fiat_currency",
            5 Other "other",
            6 OtherEntity "other_entity",
            7 PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `rejection_reasons.carrier_text` of a `issuing.personalization_design`.
        RejectionReasonsCarrierText {
            0 GeographicLocation "geographic_location",
            1 Inappropriate "inappropriate",
            2 NetworkName "network_name",
            3 NonFiatCurrency "non_fiat_currency",
            4 Other "other",
            5 OtherEntity "other_entity",
            6 PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `status` of a `issuing.personalization_design`.
        Status {
            0 Active "active",
            1 Inactive "inactive",
            2 Rejected "rejected",
            3 Review "review",
        }
    }
}
record! {
    /// Stripe's `issuing.physical_bundle` object.
    IssuingPhysicalBundle {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// See [`Features`](issuing_physical_bundle::Features).
        2 features "features": Option<Box<issuing_physical_bundle::Features>>,
        /// A flag.
        3 livemode "livemode": Option<bool>,
        /// Text.
        4 name "name": Option<String>,
        /// A word of [`Status`](issuing_physical_bundle::Status); unknown ones are kept.
        5 status "status": Option<issuing_physical_bundle::Status>,
        /// A word of [`Type`](issuing_physical_bundle::Type); unknown ones are kept.
        6 type_ "type": Option<issuing_physical_bundle::Type>,
    }
}
object! { IssuingPhysicalBundle: "issuing.physical_bundle" }
/// The parts of a [`IssuingPhysicalBundle`](crate::object::IssuingPhysicalBundle).
pub mod issuing_physical_bundle {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `features` of a `issuing.physical_bundle`.
        Features {
            /// A word of [`FeaturesCardLogo`](crate::object::issuing_physical_bundle::FeaturesCardLogo); unknown ones are kept.
            0 card_logo "card_logo": Option<crate::object::issuing_physical_bundle::FeaturesCardLogo>,
            /// A word of [`FeaturesCarrierText`](crate::object::issuing_physical_bundle::FeaturesCarrierText); unknown ones are kept.
            1 carrier_text "carrier_text": Option<crate::object::issuing_physical_bundle::FeaturesCarrierText>,
            /// A word of [`FeaturesSecondLine`](crate::object::issuing_physical_bundle::FeaturesSecondLine); unknown ones are kept.
            2 second_line "second_line": Option<crate::object::issuing_physical_bundle::FeaturesSecondLine>,
        }
    }
    words! {
        /// `features.card_logo` of a `issuing.physical_bundle`.
        FeaturesCardLogo {
            0 Optional "optional",
            1 Required "required",
            2 Unsupported "unsupported",
        }
    }
    /// `features.carrier_text` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesCarrierText = FeaturesCardLogo;
    /// `features.second_line` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesSecondLine = FeaturesCardLogo;
    words! {
        /// `status` of a `issuing.physical_bundle`.
        Status {
            0 Active "active",
            1 Inactive "inactive",
            2 Review "review",
        }
    }
    words! {
        /// `type` of a `issuing.physical_bundle`.
        Type {
            0 Custom "custom",
            1 Standard "standard",
        }
    }
}
record! {
    /// Stripe's `issuing.settlement` object.
    IssuingSettlement {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text.
        1 bin "bin": Option<String>,
        /// A time, UTC.
        2 clearing_date "clearing_date": Option<time::OffsetDateTime>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// A whole number.
        6 interchange_fees "interchange_fees": Option<i64>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        8 metadata "metadata": crate::object::Metadata,
        /// An amount, in the currency's smallest unit.
        9 net_total "net_total": Option<i64>,
        /// Text.
        10 network "network": Option<String>,
        /// A whole number.
        11 network_fees "network_fees": Option<i64>,
        /// Text.
        12 network_settlement_identifier "network_settlement_identifier": Option<String>,
        /// A whole number.
        13 settlement_date "settlement_date": Option<i64>,
        /// Text.
        14 settlement_service "settlement_service": Option<String>,
        /// A whole number.
        15 transaction_count "transaction_count": Option<i64>,
        /// A whole number.
        16 transaction_volume "transaction_volume": Option<i64>,
        /// A flag.
        17 transactions_reconciled "transactions_reconciled": Option<bool>,
    }
}
object! { IssuingSettlement: "issuing.settlement" }
record! {
    /// Stripe's `issuing.token` object.
    IssuingToken {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `issuing.card`, or the object where it was expanded.
        1 card "card": Option<crate::object::Expandable<crate::object::IssuingCard>>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text. May be null.
        4 device_fingerprint "device_fingerprint": Option<String>,
        /// Text. May be absent.
        5 last4 "last4": Option<String>,
        /// A flag.
        6 livemode "livemode": Option<bool>,
        /// A word of [`Network`](issuing_token::Network); unknown ones are kept.
        7 network "network": Option<issuing_token::Network>,
        /// See [`NetworkData`](issuing_token::NetworkData). May be absent.
        8 network_data "network_data": Option<Box<issuing_token::NetworkData>>,
        /// A time, UTC.
        9 network_updated_at "network_updated_at": Option<time::OffsetDateTime>,
        /// A word of [`Status`](issuing_token::Status); unknown ones are kept.
        10 status "status": Option<issuing_token::Status>,
        /// A word of [`WalletProvider`](issuing_token::WalletProvider); unknown ones are kept. May be absent.
        11 wallet_provider "wallet_provider": Option<issuing_token::WalletProvider>,
    }
}
object! { IssuingToken: "issuing.token" }
/// The parts of a [`IssuingToken`](crate::object::IssuingToken).
pub mod issuing_token {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `network_data` of a `issuing.token`.
        NetworkData {
            /// See [`NetworkDataDevice`](crate::object::issuing_token::NetworkDataDevice). May be absent.
            0 device "device": Option<Box<crate::object::issuing_token::NetworkDataDevice>>,
            /// See [`NetworkDataMastercard`](crate::object::issuing_token::NetworkDataMastercard). May be absent.
            1 mastercard "mastercard": Option<Box<crate::object::issuing_token::NetworkDataMastercard>>,
            /// A word of [`NetworkDataType`](crate::object::issuing_token::NetworkDataType); unknown ones are kept.
            2 type_ "type": Option<crate::object::issuing_token::NetworkDataType>,
            /// See [`NetworkDataVisa`](crate::object::issuing_token::NetworkDataVisa). May be absent.
            3 visa "visa": Option<Box<crate::object::issuing_token::NetworkDataVisa>>,
            /// See [`NetworkDataWalletProvider`](crate::object::issuing_token::NetworkDataWalletProvider). May be absent.
            4 wallet_provider "wallet_provider": Option<Box<crate::object::issuing_token::NetworkDataWalletProvider>>,
        }
    }
    record! {
        /// `network_data.device` of a `issuing.token`.
        NetworkDataDevice {
            /// Text. May be absent.
            0 device_fingerprint "device_fingerprint": Option<String>,
            /// Text. May be absent.
            1 ip_address "ip_address": Option<String>,
            /// Text. May be absent.
            2 location "location": Option<String>,
            /// Text. May be absent.
            3 name "name": Option<String>,
            /// Text. May be absent.
            4 phone_number "phone_number": Option<String>,
            /// A word of [`NetworkDataDeviceType`](crate::object::issuing_token::NetworkDataDeviceType); unknown ones are kept. May be absent.
            5 type_ "type": Option<crate::object::issuing_token::NetworkDataDeviceType>,
        }
    }
    record! {
        /// `network_data.mastercard` of a `issuing.token`.
        NetworkDataMastercard {
            /// Text. May be absent.
            0 card_reference_id "card_reference_id": Option<String>,
            /// Text.
            1 token_reference_id "token_reference_id": Option<String>,
            /// Text.
            2 token_requestor_id "token_requestor_id": Option<String>,
            /// Text. May be absent.
            3 token_requestor_name "token_requestor_name": Option<String>,
        }
    }
    record! {
        /// `network_data.visa` of a `issuing.token`.
        NetworkDataVisa {
            /// Text. May be null.
            0 card_reference_id "card_reference_id": Option<String>,
            /// Text.
            1 token_reference_id "token_reference_id": Option<String>,
            /// Text.
            2 token_requestor_id "token_requestor_id": Option<String>,
            /// Text. May be absent.
            3 token_risk_score "token_risk_score": Option<String>,
        }
    }
    record! {
        /// `network_data.wallet_provider` of a `issuing.token`.
        NetworkDataWalletProvider {
            /// Text. May be absent.
            0 account_id "account_id": Option<String>,
            /// A whole number. May be absent.
            1 account_trust_score "account_trust_score": Option<i64>,
            /// A word of [`NetworkDataWalletProviderCardNumberSource`](crate::object::issuing_token::NetworkDataWalletProviderCardNumberSource); unknown ones are kept. May be absent.
            2 card_number_source "card_number_source": Option<crate::object::issuing_token::NetworkDataWalletProviderCardNumberSource>,
            /// See [`NetworkDataWalletProviderCardholderAddress`](crate::object::issuing_token::NetworkDataWalletProviderCardholderAddress). May be absent.
            3 cardholder_address "cardholder_address": Option<Box<crate::object::issuing_token::NetworkDataWalletProviderCardholderAddress>>,
            /// Text. May be absent.
            4 cardholder_name "cardholder_name": Option<String>,
            /// A whole number. May be absent.
            5 device_trust_score "device_trust_score": Option<i64>,
            /// Text. May be absent.
            6 hashed_account_email_address "hashed_account_email_address": Option<String>,
            /// Array. Each element: A word of [`NetworkDataWalletProviderReasonCode`](crate::object::issuing_token::NetworkDataWalletProviderReasonCode); unknown ones are kept. May be absent.
            7 reason_codes "reason_codes": Vec<crate::object::issuing_token::NetworkDataWalletProviderReasonCode>,
            /// A word of [`NetworkDataWalletProviderSuggestedDecision`](crate::object::issuing_token::NetworkDataWalletProviderSuggestedDecision); unknown ones are kept. May be absent.
            8 suggested_decision "suggested_decision": Option<crate::object::issuing_token::NetworkDataWalletProviderSuggestedDecision>,
            /// Text. May be absent.
            9 suggested_decision_version "suggested_decision_version": Option<String>,
        }
    }
    record! {
        /// `network_data.wallet_provider.cardholder_address` of a `issuing.token`.
        NetworkDataWalletProviderCardholderAddress {
            /// Text.
            0 line1 "line1": Option<String>,
            /// Text.
            1 postal_code "postal_code": Option<String>,
        }
    }
    words! {
        /// `network` of a `issuing.token`.
        Network {
            0 Mastercard "mastercard",
            1 Visa "visa",
        }
    }
    words! {
        /// `network_data.device.type` of a `issuing.token`.
        NetworkDataDeviceType {
            0 Other "other",
            1 Phone "phone",
            2 Watch "watch",
        }
    }
    /// `network_data.type` of a `issuing.token`. The same as [`Network`](Network).
    pub type NetworkDataType = Network;
    words! {
        /// `network_data.wallet_provider.card_number_source` of a `issuing.token`.
        NetworkDataWalletProviderCardNumberSource {
            0 App "app",
            1 Manual "manual",
            2 OnFile "on_file",
            3 Other "other",
        }
    }
    words! {
        /// `network_data.wallet_provider.reason_code` of a `issuing.token`.
        NetworkDataWalletProviderReasonCode {
            0 AccountCardTooNew "account_card_too_new",
            1 AccountRecentlyChanged "account_recently_changed",
            2 AccountTooNew "account_too_new",
            3 AccountTooNewSinceLaunch "account_too_new_since_launch",
            4 AdditionalDevice "additional_device",
            5 DataExpired "data_expired",
            6 DeferIdVDecision "defer_id_v_decision",
            7 DeviceRecentlyLost "device_recently_lost",
            8 GoodActivityHistory "good_activity_history",
            9 HasSuspendedTokens "has_suspended_tokens",
            10 HighRisk "high_risk",
            11 InactiveAccount "inactive_account",
            12 LongAccountTenure "long_account_tenure",
            13 LowAccountScore "low_account_score",
            14 LowDeviceScore "low_device_score",
            15 LowPhoneNumberScore "low_phone_number_score",
            16 NetworkServiceError "network_service_error",
            17 OutsideHomeTerritory "outside_home_territory",
            18 ProvisioningCardholderMismatch "provisioning_cardholder_mismatch",
            19 ProvisioningDeviceAndCardholderMismatch "provisioning_device_and_cardholder_mismatch",
            20 ProvisioningDeviceMismatch "provisioning_device_mismatch",
            21 SameDeviceNoPriorAuthentication "same_device_no_prior_authentication",
            22 SameDeviceSuccessfulPriorAuthentication "same_device_successful_prior_authentication",
            23 SoftwareUpdate "software_update",
            24 SuspiciousActivity "suspicious_activity",
            25 TooManyDifferentCardholders "too_many_different_cardholders",
            26 TooManyRecentAttempts "too_many_recent_attempts",
            27 TooManyRecentTokens "too_many_recent_tokens",
        }
    }
    words! {
        /// `network_data.wallet_provider.suggested_decision` of a `issuing.token`.
        NetworkDataWalletProviderSuggestedDecision {
            0 Approve "approve",
            1 Decline "decline",
            2 RequireAuth "require_auth",
        }
    }
    words! {
        /// `status` of a `issuing.token`.
        Status {
            0 Active "active",
            1 Deleted "deleted",
            2 Requested "requested",
            3 Suspended "suspended",
        }
    }
    words! {
        /// `wallet_provider` of a `issuing.token`.
        WalletProvider {
            0 ApplePay "apple_pay",
            1 GooglePay "google_pay",
            2 SamsungPay "samsung_pay",
        }
    }
}
record! {
    /// Stripe's `issuing.transaction` object.
    IssuingTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// See [`AmountDetails`](issuing_transaction::AmountDetails). May be null.
        2 amount_details "amount_details": Option<Box<issuing_transaction::AmountDetails>>,
        /// Id of a `issuing.authorization`, or the object where it was expanded. May be null.
        3 authorization "authorization": Option<crate::object::Expandable<crate::object::IssuingAuthorization>>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        4 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Id of a `issuing.card`, or the object where it was expanded.
        5 card "card": Option<crate::object::Expandable<crate::object::IssuingCard>>,
        /// Id of a `issuing.cardholder`, or the object where it was expanded. May be null.
        6 cardholder "cardholder": Option<crate::object::Expandable<crate::object::IssuingCardholder>>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Text.
        8 currency "currency": Option<String>,
        /// A flag. May be absent.
        9 deleted "deleted": Option<bool>,
        /// Id of a `issuing.dispute`, or the object where it was expanded. May be null.
        10 dispute "dispute": Option<crate::object::Expandable<crate::object::IssuingDispute>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// An amount, in the currency's smallest unit.
        12 merchant_amount "merchant_amount": Option<i64>,
        /// Text.
        13 merchant_currency "merchant_currency": Option<String>,
        /// See [`MerchantData`](issuing_transaction::MerchantData).
        14 merchant_data "merchant_data": Option<Box<issuing_transaction::MerchantData>>,
        /// Your own keys and values.
        15 metadata "metadata": crate::object::Metadata,
        /// See [`NetworkData`](issuing_transaction::NetworkData). May be null.
        16 network_data "network_data": Option<Box<issuing_transaction::NetworkData>>,
        /// See [`PurchaseDetails`](issuing_transaction::PurchaseDetails). May be absent or null.
        17 purchase_details "purchase_details": Option<Box<issuing_transaction::PurchaseDetails>>,
        /// Id of a `issuing.token`, or the object where it was expanded. May be absent or null.
        18 token "token": Option<crate::object::Expandable<crate::object::IssuingToken>>,
        /// See [`Treasury`](issuing_transaction::Treasury). May be absent or null.
        19 treasury "treasury": Option<Box<issuing_transaction::Treasury>>,
        /// A word of [`Type`](issuing_transaction::Type); unknown ones are kept.
        20 type_ "type": Option<issuing_transaction::Type>,
        /// A word of [`Wallet`](issuing_transaction::Wallet); unknown ones are kept. May be null.
        21 wallet "wallet": Option<issuing_transaction::Wallet>,
    }
}
element! { IssuingTransaction }
object! { IssuingTransaction: "issuing.transaction" }
/// The parts of a [`IssuingTransaction`](crate::object::IssuingTransaction).
pub mod issuing_transaction {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    /// `amount_details` of a `issuing.transaction`. The same as [`issuing_authorization::AmountDetails`](crate::object::issuing_authorization::AmountDetails).
    pub type AmountDetails = crate::object::issuing_authorization::AmountDetails;
    /// `merchant_data` of a `issuing.transaction`. The same as [`issuing_authorization::MerchantData`](crate::object::issuing_authorization::MerchantData).
    pub type MerchantData = crate::object::issuing_authorization::MerchantData;
    record! {
        /// `network_data` of a `issuing.transaction`.
        NetworkData {
            /// Text. May be null.
            0 authorization_code "authorization_code": Option<String>,
            /// Text. May be null.
            1 processing_date "processing_date": Option<String>,
            /// Text. May be null.
            2 transaction_id "transaction_id": Option<String>,
        }
    }
    record! {
        /// `purchase_details` of a `issuing.transaction`.
        PurchaseDetails {
            /// See [`PurchaseDetailsFleet`](crate::object::issuing_transaction::PurchaseDetailsFleet). May be null.
            0 fleet "fleet": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleet>>,
            /// See [`PurchaseDetailsFlight`](crate::object::issuing_transaction::PurchaseDetailsFlight). May be null.
            1 flight "flight": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFlight>>,
            /// See [`PurchaseDetailsFuel`](crate::object::issuing_transaction::PurchaseDetailsFuel). May be null.
            2 fuel "fuel": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFuel>>,
            /// See [`PurchaseDetailsLodging`](crate::object::issuing_transaction::PurchaseDetailsLodging). May be null.
            3 lodging "lodging": Option<Box<crate::object::issuing_transaction::PurchaseDetailsLodging>>,
            /// Array. Each element: See [`PurchaseDetailsReceipt`](crate::object::issuing_transaction::PurchaseDetailsReceipt). May be null.
            4 receipt "receipt": Vec<crate::object::issuing_transaction::PurchaseDetailsReceipt>,
            /// Text. May be null.
            5 reference "reference": Option<String>,
        }
    }
    record! {
        /// `purchase_details.fleet` of a `issuing.transaction`.
        PurchaseDetailsFleet {
            /// See [`PurchaseDetailsFleetCardholderPromptData`](crate::object::issuing_transaction::PurchaseDetailsFleetCardholderPromptData). May be null.
            0 cardholder_prompt_data "cardholder_prompt_data": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleetCardholderPromptData>>,
            /// Text. May be null.
            1 purchase_type "purchase_type": Option<String>,
            /// See [`PurchaseDetailsFleetReportedBreakdown`](crate::object::issuing_transaction::PurchaseDetailsFleetReportedBreakdown). May be null.
            2 reported_breakdown "reported_breakdown": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleetReportedBreakdown>>,
            /// Text. May be null.
            3 service_type "service_type": Option<String>,
        }
    }
    record! {
        /// `purchase_details.fleet.cardholder_prompt_data` of a `issuing.transaction`.
        PurchaseDetailsFleetCardholderPromptData {
            /// Text. May be null.
            0 driver_id "driver_id": Option<String>,
            /// A whole number. May be null.
            1 odometer "odometer": Option<i64>,
            /// Text. May be null.
            2 unspecified_id "unspecified_id": Option<String>,
            /// Text. May be null.
            3 user_id "user_id": Option<String>,
            /// Text. May be null.
            4 vehicle_number "vehicle_number": Option<String>,
        }
    }
    /// `purchase_details.fleet.reported_breakdown` of a `issuing.transaction`. The same as [`issuing_authorization::FleetReportedBreakdown`](crate::object::issuing_authorization::FleetReportedBreakdown).
    pub type PurchaseDetailsFleetReportedBreakdown = crate::object::issuing_authorization::FleetReportedBreakdown;
    /// `purchase_details.fleet.reported_breakdown.fuel` of a `issuing.transaction`. The same as [`issuing_authorization::FleetReportedBreakdownFuel`](crate::object::issuing_authorization::FleetReportedBreakdownFuel).
    pub type PurchaseDetailsFleetReportedBreakdownFuel = crate::object::issuing_authorization::FleetReportedBreakdownFuel;
    /// `purchase_details.fleet.reported_breakdown.non_fuel` of a `issuing.transaction`. The same as [`issuing_authorization::FleetReportedBreakdownFuel`](crate::object::issuing_authorization::FleetReportedBreakdownFuel).
    pub type PurchaseDetailsFleetReportedBreakdownNonFuel = crate::object::issuing_authorization::FleetReportedBreakdownFuel;
    /// `purchase_details.fleet.reported_breakdown.tax` of a `issuing.transaction`. The same as [`issuing_authorization::FleetReportedBreakdownTax`](crate::object::issuing_authorization::FleetReportedBreakdownTax).
    pub type PurchaseDetailsFleetReportedBreakdownTax = crate::object::issuing_authorization::FleetReportedBreakdownTax;
    record! {
        /// `purchase_details.flight` of a `issuing.transaction`.
        PurchaseDetailsFlight {
            /// A time, UTC. May be null.
            0 departure_at "departure_at": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 passenger_name "passenger_name": Option<String>,
            /// A flag. May be null.
            2 refundable "refundable": Option<bool>,
            /// Array. Each element: See [`PurchaseDetailsFlightSegment`](crate::object::issuing_transaction::PurchaseDetailsFlightSegment). May be null.
            3 segments "segments": Vec<crate::object::issuing_transaction::PurchaseDetailsFlightSegment>,
            /// Text. May be null.
            4 travel_agency "travel_agency": Option<String>,
        }
    }
    record! {
        /// `purchase_details.flight.segment` of a `issuing.transaction`.
        PurchaseDetailsFlightSegment {
            /// Text. May be null.
            0 arrival_airport_code "arrival_airport_code": Option<String>,
            /// Text. May be null.
            1 carrier "carrier": Option<String>,
            /// Text. May be null.
            2 departure_airport_code "departure_airport_code": Option<String>,
            /// Text. May be null.
            3 flight_number "flight_number": Option<String>,
            /// Text. May be null.
            4 service_class "service_class": Option<String>,
            /// A flag. May be null.
            5 stopover_allowed "stopover_allowed": Option<bool>,
        }
    }
    element! { PurchaseDetailsFlightSegment }
    record! {
        /// `purchase_details.fuel` of a `issuing.transaction`.
        PurchaseDetailsFuel {
            /// Text. May be null.
            0 industry_product_code "industry_product_code": Option<String>,
            /// A decimal number, in its exact text. May be null.
            1 quantity_decimal "quantity_decimal": Option<crate::object::Decimal>,
            /// Text.
            2 type_ "type": Option<String>,
            /// Text.
            3 unit "unit": Option<String>,
            /// A decimal number, in its exact text.
            4 unit_cost_decimal "unit_cost_decimal": Option<crate::object::Decimal>,
        }
    }
    record! {
        /// `purchase_details.lodging` of a `issuing.transaction`.
        PurchaseDetailsLodging {
            /// A time, UTC. May be null.
            0 check_in_at "check_in_at": Option<time::OffsetDateTime>,
            /// A whole number. May be null.
            1 nights "nights": Option<i64>,
        }
    }
    record! {
        /// `purchase_details.receipt` of a `issuing.transaction`.
        PurchaseDetailsReceipt {
            /// Text. May be null.
            0 description "description": Option<String>,
            /// A number. May be null.
            1 quantity "quantity": Option<f64>,
            /// An amount, in the currency's smallest unit. May be null.
            2 total "total": Option<i64>,
            /// A whole number. May be null.
            3 unit_cost "unit_cost": Option<i64>,
        }
    }
    element! { PurchaseDetailsReceipt }
    record! {
        /// `treasury` of a `issuing.transaction`.
        Treasury {
            /// Text. May be null.
            0 received_credit "received_credit": Option<String>,
            /// Text. May be null.
            1 received_debit "received_debit": Option<String>,
        }
    }
    words! {
        /// `type` of a `issuing.transaction`.
        Type {
            0 Capture "capture",
            1 Refund "refund",
        }
    }
    /// `wallet` of a `issuing.transaction`. The same as [`issuing_token::WalletProvider`](crate::object::issuing_token::WalletProvider).
    pub type Wallet = crate::object::issuing_token::WalletProvider;
}
