// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `issuing.authorization` object.
    IssuingAuthorization {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_details "amount_details": Option<Box<issuing_authorization::AmountDetails>>, "See [`AmountDetails`](issuing_authorization::AmountDetails). May be null.";
        approved "approved": Option<bool>, "A flag.";
        authorization_method "authorization_method": Option<issuing_authorization::AuthorizationMethod>, "A word of [`AuthorizationMethod`](issuing_authorization::AuthorizationMethod); unknown ones are kept.";
        authorized_amount "authorized_amount": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        authorized_currency "authorized_currency": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>, "Array. Each element: The `balance_transaction` object.";
        card "card": Option<Box<crate::object::IssuingCard>>, "The `issuing.card` object.";
        card_presence "card_presence": Option<issuing_authorization::CardPresence>, "A word of [`CardPresence`](issuing_authorization::CardPresence); unknown ones are kept. May be null.";
        cardholder "cardholder": Option<crate::object::Expandable<crate::object::IssuingCardholder>>, "Id of a `issuing.cardholder`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        fleet "fleet": Option<Box<issuing_authorization::Fleet>>, "See [`Fleet`](issuing_authorization::Fleet). May be null.";
        fraud_challenges "fraud_challenges": Vec<issuing_authorization::FraudChallenge>, "Array. Each element: See [`FraudChallenge`](issuing_authorization::FraudChallenge). May be absent or null.";
        fuel "fuel": Option<Box<issuing_authorization::Fuel>>, "See [`Fuel`](issuing_authorization::Fuel). May be null.";
        held_amount "held_amount": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        held_currency "held_currency": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        is_held_amount_controllable "is_held_amount_controllable": Option<bool>, "A flag. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        merchant_amount "merchant_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        merchant_currency "merchant_currency": Option<String>, "Text.";
        merchant_data "merchant_data": Option<Box<issuing_authorization::MerchantData>>, "See [`MerchantData`](issuing_authorization::MerchantData).";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network_data "network_data": Option<Box<issuing_authorization::NetworkData>>, "See [`NetworkData`](issuing_authorization::NetworkData). May be null.";
        pending_authorized_amount "pending_authorized_amount": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        pending_held_amount "pending_held_amount": Option<i64>, "An amount, in the currency's smallest unit. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        pending_request "pending_request": Option<Box<issuing_authorization::PendingRequest>>, "See [`PendingRequest`](issuing_authorization::PendingRequest). May be null.";
        request_history "request_history": Vec<issuing_authorization::RequestHistory>, "Array. Each element: See [`RequestHistory`](issuing_authorization::RequestHistory).";
        status "status": Option<issuing_authorization::Status>, "A word of [`Status`](issuing_authorization::Status); unknown ones are kept.";
        token "token": Option<crate::object::Expandable<crate::object::IssuingToken>>, "Id of a `issuing.token`, or the object where it was expanded. May be absent or null.";
        transactions "transactions": Vec<crate::object::IssuingTransaction>, "Array. Each element: The `issuing.transaction` object.";
        treasury "treasury": Option<Box<issuing_authorization::Treasury>>, "See [`Treasury`](issuing_authorization::Treasury). May be absent or null.";
        verification_data "verification_data": Option<Box<issuing_authorization::VerificationData>>, "See [`VerificationData`](issuing_authorization::VerificationData).";
        verified_by_fraud_challenge "verified_by_fraud_challenge": Option<bool>, "A flag. May be null.";
        wallet "wallet": Option<String>, "Text. May be null.";
        wallet_provider "wallet_provider": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
    }
}
object! { IssuingAuthorization: "issuing.authorization" }
/// The parts of a [`IssuingAuthorization`](crate::object::IssuingAuthorization).
pub mod issuing_authorization {
    use crate::object::macros::{element, record, words};
    record! {
        /// `amount_details` of a `issuing.authorization`.
        AmountDetails {
            atm_fee "atm_fee": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            cashback_amount "cashback_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
        }
    }
    record! {
        /// `fleet` of a `issuing.authorization`.
        Fleet {
            cardholder_prompt_data "cardholder_prompt_data": Option<Box<crate::object::issuing_authorization::FleetCardholderPromptData>>, "See [`FleetCardholderPromptData`](crate::object::issuing_authorization::FleetCardholderPromptData). May be null.";
            purchase_type "purchase_type": Option<crate::object::issuing_authorization::FleetPurchaseType>, "A word of [`FleetPurchaseType`](crate::object::issuing_authorization::FleetPurchaseType); unknown ones are kept. May be null.";
            reported_breakdown "reported_breakdown": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdown>>, "See [`FleetReportedBreakdown`](crate::object::issuing_authorization::FleetReportedBreakdown). May be null.";
            service_type "service_type": Option<crate::object::issuing_authorization::FleetServiceType>, "A word of [`FleetServiceType`](crate::object::issuing_authorization::FleetServiceType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `fleet.cardholder_prompt_data` of a `issuing.authorization`.
        FleetCardholderPromptData {
            alphanumeric_id "alphanumeric_id": Option<String>, "Text. May be null.";
            driver_id "driver_id": Option<String>, "Text. May be null.";
            odometer "odometer": Option<i64>, "A whole number. May be null.";
            unspecified_id "unspecified_id": Option<String>, "Text. May be null.";
            user_id "user_id": Option<String>, "Text. May be null.";
            vehicle_number "vehicle_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `fleet.reported_breakdown` of a `issuing.authorization`.
        FleetReportedBreakdown {
            fuel "fuel": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownFuel>>, "See [`FleetReportedBreakdownFuel`](crate::object::issuing_authorization::FleetReportedBreakdownFuel). May be null.";
            non_fuel "non_fuel": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownNonFuel>>, "See [`FleetReportedBreakdownNonFuel`](crate::object::issuing_authorization::FleetReportedBreakdownNonFuel). May be null.";
            tax "tax": Option<Box<crate::object::issuing_authorization::FleetReportedBreakdownTax>>, "See [`FleetReportedBreakdownTax`](crate::object::issuing_authorization::FleetReportedBreakdownTax). May be null.";
        }
    }
    record! {
        /// `fleet.reported_breakdown.fuel` of a `issuing.authorization`.
        FleetReportedBreakdownFuel {
            gross_amount_decimal "gross_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    /// `fleet.reported_breakdown.non_fuel` of a `issuing.authorization`. The same as [`FleetReportedBreakdownFuel`](FleetReportedBreakdownFuel).
    pub type FleetReportedBreakdownNonFuel = FleetReportedBreakdownFuel;
    record! {
        /// `fleet.reported_breakdown.tax` of a `issuing.authorization`.
        FleetReportedBreakdownTax {
            local_amount_decimal "local_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            national_amount_decimal "national_amount_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    record! {
        /// `fraud_challenge` of a `issuing.authorization`.
        FraudChallenge {
            channel "channel": Option<String>, "Text: `sms`.";
            status "status": Option<crate::object::issuing_authorization::FraudChallengeStatus>, "A word of [`FraudChallengeStatus`](crate::object::issuing_authorization::FraudChallengeStatus); unknown ones are kept.";
            undeliverable_reason "undeliverable_reason": Option<crate::object::issuing_authorization::FraudChallengeUndeliverableReason>, "A word of [`FraudChallengeUndeliverableReason`](crate::object::issuing_authorization::FraudChallengeUndeliverableReason); unknown ones are kept. May be null.";
        }
    }
    element! { FraudChallenge }
    record! {
        /// `fuel` of a `issuing.authorization`.
        Fuel {
            industry_product_code "industry_product_code": Option<String>, "Text. May be null.";
            quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            type_ "type": Option<crate::object::issuing_authorization::FuelType>, "A word of [`FuelType`](crate::object::issuing_authorization::FuelType); unknown ones are kept. May be null.";
            unit "unit": Option<crate::object::issuing_authorization::FuelUnit>, "A word of [`FuelUnit`](crate::object::issuing_authorization::FuelUnit); unknown ones are kept. May be null.";
            unit_cost_decimal "unit_cost_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
        }
    }
    record! {
        /// `merchant_data` of a `issuing.authorization`.
        MerchantData {
            category "category": Option<String>, "Text.";
            category_code "category_code": Option<String>, "Text.";
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            name "name": Option<String>, "Text. May be null.";
            network_id "network_id": Option<String>, "Text.";
            postal_code "postal_code": Option<String>, "Text. May be null.";
            state "state": Option<String>, "Text. May be null.";
            tax_id "tax_id": Option<String>, "Text. May be null.";
            terminal_id "terminal_id": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `network_data` of a `issuing.authorization`.
        NetworkData {
            acquiring_institution_id "acquiring_institution_id": Option<String>, "Text. May be null.";
            system_trace_audit_number "system_trace_audit_number": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `pending_request` of a `issuing.authorization`.
        PendingRequest {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_details "amount_details": Option<Box<crate::object::issuing_authorization::PendingRequestAmountDetails>>, "See [`PendingRequestAmountDetails`](crate::object::issuing_authorization::PendingRequestAmountDetails). May be null.";
            currency "currency": Option<String>, "Text.";
            is_amount_controllable "is_amount_controllable": Option<bool>, "A flag.";
            merchant_amount "merchant_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            merchant_currency "merchant_currency": Option<String>, "Text.";
            network_risk_score "network_risk_score": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `pending_request.amount_details` of a `issuing.authorization`. The same as [`AmountDetails`](AmountDetails).
    pub type PendingRequestAmountDetails = AmountDetails;
    record! {
        /// `request_history` of a `issuing.authorization`.
        RequestHistory {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            amount_details "amount_details": Option<Box<crate::object::issuing_authorization::RequestHistoryAmountDetails>>, "See [`RequestHistoryAmountDetails`](crate::object::issuing_authorization::RequestHistoryAmountDetails). May be null.";
            approved "approved": Option<bool>, "A flag.";
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            created "created": Option<time::OffsetDateTime>, "A time, UTC.";
            currency "currency": Option<String>, "Text.";
            merchant_amount "merchant_amount": Option<i64>, "An amount, in the currency's smallest unit.";
            merchant_currency "merchant_currency": Option<String>, "Text.";
            network_risk_score "network_risk_score": Option<i64>, "A whole number. May be null.";
            reason "reason": Option<crate::object::issuing_authorization::RequestHistoryReason>, "A word of [`RequestHistoryReason`](crate::object::issuing_authorization::RequestHistoryReason); unknown ones are kept.";
            reason_message "reason_message": Option<String>, "Text. May be null.";
            requested_at "requested_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    element! { RequestHistory }
    /// `request_history.amount_details` of a `issuing.authorization`. The same as [`AmountDetails`](AmountDetails).
    pub type RequestHistoryAmountDetails = AmountDetails;
    record! {
        /// `treasury` of a `issuing.authorization`.
        Treasury {
            received_credits "received_credits": Vec<String>, "Array. Each element: Text.";
            received_debits "received_debits": Vec<String>, "Array. Each element: Text.";
            transaction "transaction": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `verification_data` of a `issuing.authorization`.
        VerificationData {
            address_line1_check "address_line1_check": Option<crate::object::issuing_authorization::VerificationDataAddressLine1Check>, "A word of [`VerificationDataAddressLine1Check`](crate::object::issuing_authorization::VerificationDataAddressLine1Check); unknown ones are kept.";
            address_postal_code_check "address_postal_code_check": Option<crate::object::issuing_authorization::VerificationDataAddressPostalCodeCheck>, "A word of [`VerificationDataAddressPostalCodeCheck`](crate::object::issuing_authorization::VerificationDataAddressPostalCodeCheck); unknown ones are kept.";
            authentication_exemption "authentication_exemption": Option<Box<crate::object::issuing_authorization::VerificationDataAuthenticationExemption>>, "See [`VerificationDataAuthenticationExemption`](crate::object::issuing_authorization::VerificationDataAuthenticationExemption). May be null.";
            cvc_check "cvc_check": Option<crate::object::issuing_authorization::VerificationDataCvcCheck>, "A word of [`VerificationDataCvcCheck`](crate::object::issuing_authorization::VerificationDataCvcCheck); unknown ones are kept.";
            expiry_check "expiry_check": Option<crate::object::issuing_authorization::VerificationDataExpiryCheck>, "A word of [`VerificationDataExpiryCheck`](crate::object::issuing_authorization::VerificationDataExpiryCheck); unknown ones are kept.";
            postal_code "postal_code": Option<String>, "Text. May be null.";
            three_d_secure "three_d_secure": Option<Box<crate::object::issuing_authorization::VerificationDataThreeDSecure>>, "See [`VerificationDataThreeDSecure`](crate::object::issuing_authorization::VerificationDataThreeDSecure). May be null.";
        }
    }
    record! {
        /// `verification_data.authentication_exemption` of a `issuing.authorization`.
        VerificationDataAuthenticationExemption {
            claimed_by "claimed_by": Option<crate::object::issuing_authorization::VerificationDataAuthenticationExemptionClaimedBy>, "A word of [`VerificationDataAuthenticationExemptionClaimedBy`](crate::object::issuing_authorization::VerificationDataAuthenticationExemptionClaimedBy); unknown ones are kept.";
            type_ "type": Option<crate::object::issuing_authorization::VerificationDataAuthenticationExemptionType>, "A word of [`VerificationDataAuthenticationExemptionType`](crate::object::issuing_authorization::VerificationDataAuthenticationExemptionType); unknown ones are kept.";
        }
    }
    record! {
        /// `verification_data.three_d_secure` of a `issuing.authorization`.
        VerificationDataThreeDSecure {
            result "result": Option<crate::object::issuing_authorization::VerificationDataThreeDSecureResult>, "A word of [`VerificationDataThreeDSecureResult`](crate::object::issuing_authorization::VerificationDataThreeDSecureResult); unknown ones are kept.";
        }
    }
    words! {
        /// `authorization_method` of a `issuing.authorization`.
        AuthorizationMethod {
            Chip "chip",
            Contactless "contactless",
            KeyedIn "keyed_in",
            Online "online",
            Swipe "swipe",
        }
    }
    words! {
        /// `card_presence` of a `issuing.authorization`.
        CardPresence {
            NotPresent "not_present",
            Present "present",
        }
    }
    words! {
        /// `fleet.purchase_type` of a `issuing.authorization`.
        FleetPurchaseType {
            FuelAndNonFuelPurchase "fuel_and_non_fuel_purchase",
            FuelPurchase "fuel_purchase",
            NonFuelPurchase "non_fuel_purchase",
        }
    }
    words! {
        /// `fleet.service_type` of a `issuing.authorization`.
        FleetServiceType {
            FullService "full_service",
            NonFuelTransaction "non_fuel_transaction",
            SelfService "self_service",
        }
    }
    words! {
        /// `fraud_challenge.status` of a `issuing.authorization`.
        FraudChallengeStatus {
            Expired "expired",
            Pending "pending",
            Rejected "rejected",
            Undeliverable "undeliverable",
            Verified "verified",
        }
    }
    words! {
        /// `fraud_challenge.undeliverable_reason` of a `issuing.authorization`.
        FraudChallengeUndeliverableReason {
            NoPhoneNumber "no_phone_number",
            UnsupportedPhoneNumber "unsupported_phone_number",
        }
    }
    words! {
        /// `fuel.type` of a `issuing.authorization`.
        FuelType {
            Diesel "diesel",
            Other "other",
            UnleadedPlus "unleaded_plus",
            UnleadedRegular "unleaded_regular",
            UnleadedSuper "unleaded_super",
        }
    }
    words! {
        /// `fuel.unit` of a `issuing.authorization`.
        FuelUnit {
            ChargingMinute "charging_minute",
            ImperialGallon "imperial_gallon",
            Kilogram "kilogram",
            KilowattHour "kilowatt_hour",
            Liter "liter",
            Other "other",
            Pound "pound",
            UsGallon "us_gallon",
        }
    }
    words! {
        /// `request_history.reason` of a `issuing.authorization`.
        RequestHistoryReason {
            AccountDisabled "account_disabled",
            CardActive "card_active",
            CardCanceled "card_canceled",
            CardExpired "card_expired",
            CardInactive "card_inactive",
            CardholderBlocked "cardholder_blocked",
            CardholderInactive "cardholder_inactive",
            CardholderVerificationRequired "cardholder_verification_required",
            InsecureAuthorizationMethod "insecure_authorization_method",
            InsufficientFunds "insufficient_funds",
            NetworkFallback "network_fallback",
            NotAllowed "not_allowed",
            PinBlocked "pin_blocked",
            SpendingControls "spending_controls",
            StripeInternalError "stripe_internal_error",
            SuspectedFraud "suspected_fraud",
            VerificationFailed "verification_failed",
            WebhookApproved "webhook_approved",
            WebhookDeclined "webhook_declined",
            WebhookError "webhook_error",
            WebhookTimeout "webhook_timeout",
        }
    }
    words! {
        /// `status` of a `issuing.authorization`.
        Status {
            Closed "closed",
            Expired "expired",
            Pending "pending",
            Reversed "reversed",
        }
    }
    words! {
        /// `verification_data.address_line1_check` of a `issuing.authorization`.
        VerificationDataAddressLine1Check {
            Match "match",
            Mismatch "mismatch",
            NotProvided "not_provided",
        }
    }
    /// `verification_data.address_postal_code_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataAddressPostalCodeCheck = VerificationDataAddressLine1Check;
    words! {
        /// `verification_data.authentication_exemption.claimed_by` of a `issuing.authorization`.
        VerificationDataAuthenticationExemptionClaimedBy {
            Acquirer "acquirer",
            Issuer "issuer",
        }
    }
    words! {
        /// `verification_data.authentication_exemption.type` of a `issuing.authorization`.
        VerificationDataAuthenticationExemptionType {
            LowValueTransaction "low_value_transaction",
            TransactionRiskAnalysis "transaction_risk_analysis",
            Unknown "unknown",
        }
    }
    /// `verification_data.cvc_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataCvcCheck = VerificationDataAddressLine1Check;
    /// `verification_data.expiry_check` of a `issuing.authorization`. The same as [`VerificationDataAddressLine1Check`](VerificationDataAddressLine1Check).
    pub type VerificationDataExpiryCheck = VerificationDataAddressLine1Check;
    words! {
        /// `verification_data.three_d_secure.result` of a `issuing.authorization`.
        VerificationDataThreeDSecureResult {
            AttemptAcknowledged "attempt_acknowledged",
            Authenticated "authenticated",
            Failed "failed",
            Required "required",
        }
    }
}
