// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

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
    use crate::object::record::{element, record};
    use crate::object::words::words;
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
record! {
    /// Stripe's `issuing.card` object.
    IssuingCard {
        id "id": String, "The id; empty if Stripe sent none.";
        authorization_controls "authorization_controls": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        brand "brand": Option<String>, "Text.";
        cancellation_reason "cancellation_reason": Option<issuing_card::CancellationReason>, "A word of [`CancellationReason`](issuing_card::CancellationReason); unknown ones are kept. May be null.";
        cardholder "cardholder": Option<Box<crate::object::IssuingCardholder>>, "The `issuing.cardholder` object.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        cvc "cvc": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        exp_month "exp_month": Option<i64>, "A whole number.";
        exp_year "exp_year": Option<i64>, "A whole number.";
        financial_account "financial_account": Option<String>, "Text. May be absent or null.";
        last4 "last4": Option<String>, "Text.";
        latest_fraud_warning "latest_fraud_warning": Option<Box<issuing_card::LatestFraudWarning>>, "See [`LatestFraudWarning`](issuing_card::LatestFraudWarning). May be null.";
        lifecycle_controls "lifecycle_controls": Option<Box<issuing_card::LifecycleControls>>, "See [`LifecycleControls`](issuing_card::LifecycleControls). May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        number "number": Option<String>, "Text. May be absent.";
        personalization_design "personalization_design": Option<crate::object::Expandable<crate::object::IssuingPersonalizationDesign>>, "Id of a `issuing.personalization_design`, or the object where it was expanded. May be null.";
        pin "pin": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        replaced_by "replaced_by": Option<crate::object::Expandable<crate::object::IssuingCard>>, "Id of a `issuing.card`, or the object where it was expanded. May be null.";
        replacement_for "replacement_for": Option<crate::object::Expandable<crate::object::IssuingCard>>, "Id of a `issuing.card`, or the object where it was expanded. May be null.";
        replacement_reason "replacement_reason": Option<issuing_card::ReplacementReason>, "A word of [`ReplacementReason`](issuing_card::ReplacementReason); unknown ones are kept. May be null.";
        second_line "second_line": Option<String>, "Text. May be null.";
        shipping "shipping": Option<Box<issuing_card::Shipping>>, "See [`Shipping`](issuing_card::Shipping). May be null.";
        spending_controls "spending_controls": Option<Box<issuing_card::SpendingControls>>, "See [`SpendingControls`](issuing_card::SpendingControls).";
        status "status": Option<issuing_card::Status>, "A word of [`Status`](issuing_card::Status); unknown ones are kept.";
        type_ "type": Option<issuing_card::Type>, "A word of [`Type`](issuing_card::Type); unknown ones are kept.";
        wallets "wallets": Option<Box<issuing_card::Wallets>>, "See [`Wallets`](issuing_card::Wallets). May be null.";
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
            started_at "started_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            type_ "type": Option<crate::object::issuing_card::LatestFraudWarningType>, "A word of [`LatestFraudWarningType`](crate::object::issuing_card::LatestFraudWarningType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `lifecycle_controls` of a `issuing.card`.
        LifecycleControls {
            cancel_after "cancel_after": Option<Box<crate::object::issuing_card::LifecycleControlsCancelAfter>>, "See [`LifecycleControlsCancelAfter`](crate::object::issuing_card::LifecycleControlsCancelAfter).";
        }
    }
    record! {
        /// `lifecycle_controls.cancel_after` of a `issuing.card`.
        LifecycleControlsCancelAfter {
            payment_count "payment_count": Option<i64>, "A whole number.";
        }
    }
    record! {
        /// `shipping` of a `issuing.card`.
        Shipping {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
            address_validation "address_validation": Option<Box<crate::object::issuing_card::ShippingAddressValidation>>, "See [`ShippingAddressValidation`](crate::object::issuing_card::ShippingAddressValidation). May be null.";
            business_name "business_name": Option<String>, "Text. May be null.";
            carrier "carrier": Option<crate::object::issuing_card::ShippingCarrier>, "A word of [`ShippingCarrier`](crate::object::issuing_card::ShippingCarrier); unknown ones are kept. May be null.";
            customs "customs": Option<Box<crate::object::issuing_card::ShippingCustoms>>, "See [`ShippingCustoms`](crate::object::issuing_card::ShippingCustoms). May be null.";
            delivered_at "delivered_at": Option<time::OffsetDateTime>, "A time, UTC. May be absent or null.";
            eta "eta": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            name "name": Option<String>, "Text.";
            phone_number "phone_number": Option<String>, "Text. May be null.";
            require_signature "require_signature": Option<bool>, "A flag. May be null.";
            service "service": Option<crate::object::issuing_card::ShippingService>, "A word of [`ShippingService`](crate::object::issuing_card::ShippingService); unknown ones are kept.";
            shipped_at "shipped_at": Option<i64>, "A whole number. May be absent or null.";
            status "status": Option<crate::object::issuing_card::ShippingStatus>, "A word of [`ShippingStatus`](crate::object::issuing_card::ShippingStatus); unknown ones are kept. May be null.";
            tracking_number "tracking_number": Option<String>, "Text. May be null.";
            tracking_url "tracking_url": Option<String>, "Text. May be null.";
            type_ "type": Option<crate::object::issuing_card::ShippingType>, "A word of [`ShippingType`](crate::object::issuing_card::ShippingType); unknown ones are kept.";
        }
    }
    record! {
        /// `shipping.address_validation` of a `issuing.card`.
        ShippingAddressValidation {
            mode "mode": Option<crate::object::issuing_card::ShippingAddressValidationMode>, "A word of [`ShippingAddressValidationMode`](crate::object::issuing_card::ShippingAddressValidationMode); unknown ones are kept.";
            normalized_address "normalized_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            result "result": Option<crate::object::issuing_card::ShippingAddressValidationResult>, "A word of [`ShippingAddressValidationResult`](crate::object::issuing_card::ShippingAddressValidationResult); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `shipping.customs` of a `issuing.card`.
        ShippingCustoms {
            eori_number "eori_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `spending_controls` of a `issuing.card`.
        SpendingControls {
            allowed_card_presences "allowed_card_presences": Vec<crate::object::issuing_card::SpendingControlsAllowedCardPresence>, "Array. Each element: A word of [`SpendingControlsAllowedCardPresence`](crate::object::issuing_card::SpendingControlsAllowedCardPresence); unknown ones are kept. May be null.";
            allowed_categories "allowed_categories": Vec<crate::object::issuing_card::SpendingControlsAllowedCategory>, "Array. Each element: A word of [`SpendingControlsAllowedCategory`](crate::object::issuing_card::SpendingControlsAllowedCategory); unknown ones are kept. May be null.";
            allowed_merchant_countries "allowed_merchant_countries": Vec<String>, "Array. Each element: Text. May be null.";
            blocked_card_presences "blocked_card_presences": Vec<crate::object::issuing_card::SpendingControlsBlockedCardPresence>, "Array. Each element: A word of [`SpendingControlsBlockedCardPresence`](crate::object::issuing_card::SpendingControlsBlockedCardPresence); unknown ones are kept. May be null.";
            blocked_categories "blocked_categories": Vec<crate::object::issuing_card::SpendingControlsBlockedCategory>, "Array. Each element: A word of [`SpendingControlsBlockedCategory`](crate::object::issuing_card::SpendingControlsBlockedCategory); unknown ones are kept. May be null.";
            blocked_merchant_countries "blocked_merchant_countries": Vec<String>, "Array. Each element: Text. May be null.";
            spending_limits "spending_limits": Vec<crate::object::issuing_card::SpendingControlsSpendingLimit>, "Array. Each element: See [`SpendingControlsSpendingLimit`](crate::object::issuing_card::SpendingControlsSpendingLimit). May be null.";
            spending_limits_currency "spending_limits_currency": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `spending_controls.spending_limit` of a `issuing.card`.
        SpendingControlsSpendingLimit {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            categories "categories": Vec<crate::object::issuing_card::SpendingControlsSpendingLimitCategory>, "Array. Each element: A word of [`SpendingControlsSpendingLimitCategory`](crate::object::issuing_card::SpendingControlsSpendingLimitCategory); unknown ones are kept. May be null.";
            interval "interval": Option<crate::object::issuing_card::SpendingControlsSpendingLimitInterval>, "A word of [`SpendingControlsSpendingLimitInterval`](crate::object::issuing_card::SpendingControlsSpendingLimitInterval); unknown ones are kept.";
        }
    }
    element! { SpendingControlsSpendingLimit }
    record! {
        /// `wallets` of a `issuing.card`.
        Wallets {
            apple_pay "apple_pay": Option<Box<crate::object::issuing_card::WalletsApplePay>>, "See [`WalletsApplePay`](crate::object::issuing_card::WalletsApplePay).";
            google_pay "google_pay": Option<Box<crate::object::issuing_card::WalletsGooglePay>>, "See [`WalletsGooglePay`](crate::object::issuing_card::WalletsGooglePay).";
            primary_account_identifier "primary_account_identifier": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `wallets.apple_pay` of a `issuing.card`.
        WalletsApplePay {
            eligible "eligible": Option<bool>, "A flag.";
            ineligible_reason "ineligible_reason": Option<crate::object::issuing_card::WalletsApplePayIneligibleReason>, "A word of [`WalletsApplePayIneligibleReason`](crate::object::issuing_card::WalletsApplePayIneligibleReason); unknown ones are kept. May be null.";
        }
    }
    /// `wallets.google_pay` of a `issuing.card`. The same as [`WalletsApplePay`](WalletsApplePay).
    pub type WalletsGooglePay = WalletsApplePay;
    words! {
        /// `cancellation_reason` of a `issuing.card`.
        CancellationReason {
            DesignRejected "design_rejected",
            FulfillmentError "fulfillment_error",
            Lost "lost",
            Stolen "stolen",
        }
    }
    words! {
        /// `latest_fraud_warning.type` of a `issuing.card`.
        LatestFraudWarningType {
            CardTestingExposure "card_testing_exposure",
            FraudDisputeFiled "fraud_dispute_filed",
            ThirdPartyReported "third_party_reported",
            UserIndicatedFraud "user_indicated_fraud",
        }
    }
    words! {
        /// `replacement_reason` of a `issuing.card`.
        ReplacementReason {
            Damaged "damaged",
            Expired "expired",
            FulfillmentError "fulfillment_error",
            Lost "lost",
            Stolen "stolen",
        }
    }
    words! {
        /// `shipping.address_validation.mode` of a `issuing.card`.
        ShippingAddressValidationMode {
            Disabled "disabled",
            NormalizationOnly "normalization_only",
            ValidationAndNormalization "validation_and_normalization",
        }
    }
    words! {
        /// `shipping.address_validation.result` of a `issuing.card`.
        ShippingAddressValidationResult {
            Indeterminate "indeterminate",
            LikelyDeliverable "likely_deliverable",
            LikelyUndeliverable "likely_undeliverable",
        }
    }
    words! {
        /// `shipping.carrier` of a `issuing.card`.
        ShippingCarrier {
            Correos "correos",
            Dhl "dhl",
            Fedex "fedex",
            RoyalMail "royal_mail",
            Usps "usps",
        }
    }
    words! {
        /// `shipping.service` of a `issuing.card`.
        ShippingService {
            Express "express",
            Priority "priority",
            Standard "standard",
        }
    }
    words! {
        /// `shipping.status` of a `issuing.card`.
        ShippingStatus {
            Canceled "canceled",
            Delivered "delivered",
            Failure "failure",
            Pending "pending",
            Returned "returned",
            Shipped "shipped",
            Submitted "submitted",
        }
    }
    words! {
        /// `shipping.type` of a `issuing.card`.
        ShippingType {
            Bulk "bulk",
            Individual "individual",
        }
    }
    /// `spending_controls.allowed_card_presence` of a `issuing.card`. The same as [`issuing_authorization::CardPresence`](crate::object::issuing_authorization::CardPresence).
    pub type SpendingControlsAllowedCardPresence = crate::object::issuing_authorization::CardPresence;
    words! {
        /// `spending_controls.allowed_category` of a `issuing.card`.
        SpendingControlsAllowedCategory {
            AcRefrigerationRepair "ac_refrigeration_repair",
            AccountingBookkeepingServices "accounting_bookkeeping_services",
            AdvertisingServices "advertising_services",
            AgriculturalCooperative "agricultural_cooperative",
            AirlinesAirCarriers "airlines_air_carriers",
            AirportsFlyingFields "airports_flying_fields",
            AmbulanceServices "ambulance_services",
            AmusementParksCarnivals "amusement_parks_carnivals",
            AntiqueReproductions "antique_reproductions",
            AntiqueShops "antique_shops",
            Aquariums "aquariums",
            ArchitecturalSurveyingServices "architectural_surveying_services",
            ArtDealersAndGalleries "art_dealers_and_galleries",
            ArtistsSupplyAndCraftShops "artists_supply_and_craft_shops",
            AutoAndHomeSupplyStores "auto_and_home_supply_stores",
            AutoBodyRepairShops "auto_body_repair_shops",
            AutoPaintShops "auto_paint_shops",
            AutoServiceShops "auto_service_shops",
            AutomatedCashDisburse "automated_cash_disburse",
            AutomatedFuelDispensers "automated_fuel_dispensers",
            AutomobileAssociations "automobile_associations",
            AutomotivePartsAndAccessoriesStores "automotive_parts_and_accessories_stores",
            AutomotiveTireStores "automotive_tire_stores",
            BailAndBondPayments "bail_and_bond_payments",
            Bakeries "bakeries",
            BandsOrchestras "bands_orchestras",
            BarberAndBeautyShops "barber_and_beauty_shops",
            BettingCasinoGambling "betting_casino_gambling",
            BicycleShops "bicycle_shops",
            BilliardPoolEstablishments "billiard_pool_establishments",
            BoatDealers "boat_dealers",
            BoatRentalsAndLeases "boat_rentals_and_leases",
            BookStores "book_stores",
            BooksPeriodicalsAndNewspapers "books_periodicals_and_newspapers",
            BowlingAlleys "bowling_alleys",
            BusLines "bus_lines",
            BusinessSecretarialSchools "business_secretarial_schools",
            BuyingShoppingServices "buying_shopping_services",
            CableSatelliteAndOtherPayTelevisionAndRadio "cable_satellite_and_other_pay_television_and_radio",
            CameraAndPhotographicSupplyStores "camera_and_photographic_supply_stores",
            CandyNutAndConfectioneryStores "candy_nut_and_confectionery_stores",
            CarAndTruckDealersNewUsed "car_and_truck_dealers_new_used",
            CarAndTruckDealersUsedOnly "car_and_truck_dealers_used_only",
            CarRentalAgencies "car_rental_agencies",
            CarWashes "car_washes",
            CarpentryServices "carpentry_services",
            CarpetUpholsteryCleaning "carpet_upholstery_cleaning",
            Caterers "caterers",
            CharitableAndSocialServiceOrganizationsFundraising "charitable_and_social_service_organizations_fundraising",
            ChemicalsAndAlliedProducts "chemicals_and_allied_products",
            ChildCareServices "child_care_services",
            ChildrensAndInfantsWearStores "childrens_and_infants_wear_stores",
            ChiropodistsPodiatrists "chiropodists_podiatrists",
            Chiropractors "chiropractors",
            CigarStoresAndStands "cigar_stores_and_stands",
            CivicSocialFraternalAssociations "civic_social_fraternal_associations",
            CleaningAndMaintenance "cleaning_and_maintenance",
            ClothingRental "clothing_rental",
            CollegesUniversities "colleges_universities",
            CommercialEquipment "commercial_equipment",
            CommercialFootwear "commercial_footwear",
            CommercialPhotographyArtAndGraphics "commercial_photography_art_and_graphics",
            CommuterTransportAndFerries "commuter_transport_and_ferries",
            ComputerNetworkServices "computer_network_services",
            ComputerProgramming "computer_programming",
            ComputerRepair "computer_repair",
            ComputerSoftwareStores "computer_software_stores",
            ComputersPeripheralsAndSoftware "computers_peripherals_and_software",
            ConcreteWorkServices "concrete_work_services",
            ConstructionMaterials "construction_materials",
            ConsultingPublicRelations "consulting_public_relations",
            CorrespondenceSchools "correspondence_schools",
            CosmeticStores "cosmetic_stores",
            CounselingServices "counseling_services",
            CountryClubs "country_clubs",
            CourierServices "courier_services",
            CourtCosts "court_costs",
            CreditReportingAgencies "credit_reporting_agencies",
            CruiseLines "cruise_lines",
            DairyProductsStores "dairy_products_stores",
            DanceHallStudiosSchools "dance_hall_studios_schools",
            DatingEscortServices "dating_escort_services",
            DentistsOrthodontists "dentists_orthodontists",
            DepartmentStores "department_stores",
            DetectiveAgencies "detective_agencies",
            DigitalGoodsApplications "digital_goods_applications",
            DigitalGoodsGames "digital_goods_games",
            DigitalGoodsLargeVolume "digital_goods_large_volume",
            DigitalGoodsMedia "digital_goods_media",
            DirectMarketingCatalogMerchant "direct_marketing_catalog_merchant",
            DirectMarketingCombinationCatalogAndRetailMerchant "direct_marketing_combination_catalog_and_retail_merchant",
            DirectMarketingInboundTelemarketing "direct_marketing_inbound_telemarketing",
            DirectMarketingInsuranceServices "direct_marketing_insurance_services",
            DirectMarketingOther "direct_marketing_other",
            DirectMarketingOutboundTelemarketing "direct_marketing_outbound_telemarketing",
            DirectMarketingSubscription "direct_marketing_subscription",
            DirectMarketingTravel "direct_marketing_travel",
            DiscountStores "discount_stores",
            Doctors "doctors",
            DoorToDoorSales "door_to_door_sales",
            DraperyWindowCoveringAndUpholsteryStores "drapery_window_covering_and_upholstery_stores",
            DrinkingPlaces "drinking_places",
            DrugStoresAndPharmacies "drug_stores_and_pharmacies",
            DrugsDrugProprietariesAndDruggistSundries "drugs_drug_proprietaries_and_druggist_sundries",
            DryCleaners "dry_cleaners",
            DurableGoods "durable_goods",
            DutyFreeStores "duty_free_stores",
            EatingPlacesRestaurants "eating_places_restaurants",
            EducationalServices "educational_services",
            ElectricRazorStores "electric_razor_stores",
            ElectricVehicleCharging "electric_vehicle_charging",
            ElectricalPartsAndEquipment "electrical_parts_and_equipment",
            ElectricalServices "electrical_services",
            ElectronicsRepairShops "electronics_repair_shops",
            ElectronicsStores "electronics_stores",
            ElementarySecondarySchools "elementary_secondary_schools",
            EmergencyServicesGcasVisaUseOnly "emergency_services_gcas_visa_use_only",
            EmploymentTempAgencies "employment_temp_agencies",
            EquipmentRental "equipment_rental",
            ExterminatingServices "exterminating_services",
            FamilyClothingStores "family_clothing_stores",
            FastFoodRestaurants "fast_food_restaurants",
            FinancialInstitutions "financial_institutions",
            FinesGovernmentAdministrativeEntities "fines_government_administrative_entities",
            FireplaceFireplaceScreensAndAccessoriesStores "fireplace_fireplace_screens_and_accessories_stores",
            FloorCoveringStores "floor_covering_stores",
            Florists "florists",
            FloristsSuppliesNurseryStockAndFlowers "florists_supplies_nursery_stock_and_flowers",
            FreezerAndLockerMeatProvisioners "freezer_and_locker_meat_provisioners",
            FuelDealersNonAutomotive "fuel_dealers_non_automotive",
            FuneralServicesCrematories "funeral_services_crematories",
            FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances "furniture_home_furnishings_and_equipment_stores_except_appliances",
            FurnitureRepairRefinishing "furniture_repair_refinishing",
            FurriersAndFurShops "furriers_and_fur_shops",
            GeneralServices "general_services",
            GiftCardNoveltyAndSouvenirShops "gift_card_novelty_and_souvenir_shops",
            GlassPaintAndWallpaperStores "glass_paint_and_wallpaper_stores",
            GlasswareCrystalStores "glassware_crystal_stores",
            GolfCoursesPublic "golf_courses_public",
            GovernmentLicensedHorseDogRacingUsRegionOnly "government_licensed_horse_dog_racing_us_region_only",
            GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly "government_licensed_online_casions_online_gambling_us_region_only",
            GovernmentOwnedLotteriesNonUsRegion "government_owned_lotteries_non_us_region",
            GovernmentOwnedLotteriesUsRegionOnly "government_owned_lotteries_us_region_only",
            GovernmentServices "government_services",
            GroceryStoresSupermarkets "grocery_stores_supermarkets",
            HardwareEquipmentAndSupplies "hardware_equipment_and_supplies",
            HardwareStores "hardware_stores",
            HealthAndBeautySpas "health_and_beauty_spas",
            HearingAidsSalesAndSupplies "hearing_aids_sales_and_supplies",
            HeatingPlumbingAC "heating_plumbing_a_c",
            HobbyToyAndGameShops "hobby_toy_and_game_shops",
            HomeSupplyWarehouseStores "home_supply_warehouse_stores",
            Hospitals "hospitals",
            HotelsMotelsAndResorts "hotels_motels_and_resorts",
            HouseholdApplianceStores "household_appliance_stores",
            IndustrialSupplies "industrial_supplies",
            InformationRetrievalServices "information_retrieval_services",
            InsuranceDefault "insurance_default",
            InsuranceUnderwritingPremiums "insurance_underwriting_premiums",
            IntraCompanyPurchases "intra_company_purchases",
            JewelryStoresWatchesClocksAndSilverwareStores "jewelry_stores_watches_clocks_and_silverware_stores",
            LandscapingServices "landscaping_services",
            Laundries "laundries",
            LaundryCleaningServices "laundry_cleaning_services",
            LegalServicesAttorneys "legal_services_attorneys",
            LuggageAndLeatherGoodsStores "luggage_and_leather_goods_stores",
            LumberBuildingMaterialsStores "lumber_building_materials_stores",
            ManualCashDisburse "manual_cash_disburse",
            MarinasServiceAndSupplies "marinas_service_and_supplies",
            Marketplaces "marketplaces",
            MasonryStoneworkAndPlaster "masonry_stonework_and_plaster",
            MassageParlors "massage_parlors",
            MedicalAndDentalLabs "medical_and_dental_labs",
            MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
            MedicalServices "medical_services",
            MembershipOrganizations "membership_organizations",
            MensAndBoysClothingAndAccessoriesStores "mens_and_boys_clothing_and_accessories_stores",
            MensWomensClothingStores "mens_womens_clothing_stores",
            MetalServiceCenters "metal_service_centers",
            Miscellaneous "miscellaneous",
            MiscellaneousApparelAndAccessoryShops "miscellaneous_apparel_and_accessory_shops",
            MiscellaneousAutoDealers "miscellaneous_auto_dealers",
            MiscellaneousBusinessServices "miscellaneous_business_services",
            MiscellaneousFoodStores "miscellaneous_food_stores",
            MiscellaneousGeneralMerchandise "miscellaneous_general_merchandise",
            MiscellaneousGeneralServices "miscellaneous_general_services",
            MiscellaneousHomeFurnishingSpecialtyStores "miscellaneous_home_furnishing_specialty_stores",
            MiscellaneousPublishingAndPrinting "miscellaneous_publishing_and_printing",
            MiscellaneousRecreationServices "miscellaneous_recreation_services",
            MiscellaneousRepairShops "miscellaneous_repair_shops",
            MiscellaneousSpecialtyRetail "miscellaneous_specialty_retail",
            MobileHomeDealers "mobile_home_dealers",
            MotionPictureTheaters "motion_picture_theaters",
            MotorFreightCarriersAndTrucking "motor_freight_carriers_and_trucking",
            MotorHomesDealers "motor_homes_dealers",
            MotorVehicleSuppliesAndNewParts "motor_vehicle_supplies_and_new_parts",
            MotorcycleShopsAndDealers "motorcycle_shops_and_dealers",
            MotorcycleShopsDealers "motorcycle_shops_dealers",
            MusicStoresMusicalInstrumentsPianosAndSheetMusic "music_stores_musical_instruments_pianos_and_sheet_music",
            NewsDealersAndNewsstands "news_dealers_and_newsstands",
            NonFiMoneyOrders "non_fi_money_orders",
            NonFiStoredValueCardPurchaseLoad "non_fi_stored_value_card_purchase_load",
            NondurableGoods "nondurable_goods",
            NurseriesLawnAndGardenSupplyStores "nurseries_lawn_and_garden_supply_stores",
            NursingPersonalCare "nursing_personal_care",
            OfficeAndCommercialFurniture "office_and_commercial_furniture",
            OpticiansEyeglasses "opticians_eyeglasses",
            OptometristsOphthalmologist "optometrists_ophthalmologist",
            OrthopedicGoodsProstheticDevices "orthopedic_goods_prosthetic_devices",
            Osteopaths "osteopaths",
            PackageStoresBeerWineAndLiquor "package_stores_beer_wine_and_liquor",
            PaintsVarnishesAndSupplies "paints_varnishes_and_supplies",
            ParkingLotsGarages "parking_lots_garages",
            PassengerRailways "passenger_railways",
            PawnShops "pawn_shops",
            PetShopsPetFoodAndSupplies "pet_shops_pet_food_and_supplies",
            PetroleumAndPetroleumProducts "petroleum_and_petroleum_products",
            PhotoDeveloping "photo_developing",
            PhotographicPhotocopyMicrofilmEquipmentAndSupplies "photographic_photocopy_microfilm_equipment_and_supplies",
            PhotographicStudios "photographic_studios",
            PictureVideoProduction "picture_video_production",
            PieceGoodsNotionsAndOtherDryGoods "piece_goods_notions_and_other_dry_goods",
            PlumbingHeatingEquipmentAndSupplies "plumbing_heating_equipment_and_supplies",
            PoliticalOrganizations "political_organizations",
            PostalServicesGovernmentOnly "postal_services_government_only",
            PreciousStonesAndMetalsWatchesAndJewelry "precious_stones_and_metals_watches_and_jewelry",
            ProfessionalServices "professional_services",
            PublicWarehousingAndStorage "public_warehousing_and_storage",
            QuickCopyReproAndBlueprint "quick_copy_repro_and_blueprint",
            Railroads "railroads",
            RealEstateAgentsAndManagersRentals "real_estate_agents_and_managers_rentals",
            RecordStores "record_stores",
            RecreationalVehicleRentals "recreational_vehicle_rentals",
            ReligiousGoodsStores "religious_goods_stores",
            ReligiousOrganizations "religious_organizations",
            RoofingSidingSheetMetal "roofing_siding_sheet_metal",
            SecretarialSupportServices "secretarial_support_services",
            SecurityBrokersDealers "security_brokers_dealers",
            ServiceStations "service_stations",
            SewingNeedleworkFabricAndPieceGoodsStores "sewing_needlework_fabric_and_piece_goods_stores",
            ShoeRepairHatCleaning "shoe_repair_hat_cleaning",
            ShoeStores "shoe_stores",
            SmallApplianceRepair "small_appliance_repair",
            SnowmobileDealers "snowmobile_dealers",
            SpecialTradeServices "special_trade_services",
            SpecialtyCleaning "specialty_cleaning",
            SportingGoodsStores "sporting_goods_stores",
            SportingRecreationCamps "sporting_recreation_camps",
            SportsAndRidingApparelStores "sports_and_riding_apparel_stores",
            SportsClubsFields "sports_clubs_fields",
            StampAndCoinStores "stamp_and_coin_stores",
            StationaryOfficeSuppliesPrintingAndWritingPaper "stationary_office_supplies_printing_and_writing_paper",
            StationeryStoresOfficeAndSchoolSupplyStores "stationery_stores_office_and_school_supply_stores",
            SwimmingPoolsSales "swimming_pools_sales",
            TUiTravelGermany "t_ui_travel_germany",
            TailorsAlterations "tailors_alterations",
            TaxPaymentsGovernmentAgencies "tax_payments_government_agencies",
            TaxPreparationServices "tax_preparation_services",
            TaxicabsLimousines "taxicabs_limousines",
            TelecommunicationEquipmentAndTelephoneSales "telecommunication_equipment_and_telephone_sales",
            TelecommunicationServices "telecommunication_services",
            TelegraphServices "telegraph_services",
            TentAndAwningShops "tent_and_awning_shops",
            TestingLaboratories "testing_laboratories",
            TheatricalTicketAgencies "theatrical_ticket_agencies",
            Timeshares "timeshares",
            TireRetreadingAndRepair "tire_retreading_and_repair",
            TollsBridgeFees "tolls_bridge_fees",
            TouristAttractionsAndExhibits "tourist_attractions_and_exhibits",
            TowingServices "towing_services",
            TrailerParksCampgrounds "trailer_parks_campgrounds",
            TransportationServices "transportation_services",
            TravelAgenciesTourOperators "travel_agencies_tour_operators",
            TruckStopIteration "truck_stop_iteration",
            TruckUtilityTrailerRentals "truck_utility_trailer_rentals",
            TypesettingPlateMakingAndRelatedServices "typesetting_plate_making_and_related_services",
            TypewriterStores "typewriter_stores",
            USFederalGovernmentAgenciesOrDepartments "u_s_federal_government_agencies_or_departments",
            UniformsCommercialClothing "uniforms_commercial_clothing",
            UsedMerchandiseAndSecondhandStores "used_merchandise_and_secondhand_stores",
            Utilities "utilities",
            VarietyStores "variety_stores",
            VeterinaryServices "veterinary_services",
            VideoAmusementGameSupplies "video_amusement_game_supplies",
            VideoGameArcades "video_game_arcades",
            VideoTapeRentalStores "video_tape_rental_stores",
            VocationalTradeSchools "vocational_trade_schools",
            WatchJewelryRepair "watch_jewelry_repair",
            WeldingRepair "welding_repair",
            WholesaleClubs "wholesale_clubs",
            WigAndToupeeStores "wig_and_toupee_stores",
            WiresMoneyOrders "wires_money_orders",
            WomensAccessoryAndSpecialtyShops "womens_accessory_and_specialty_shops",
            WomensReadyToWearStores "womens_ready_to_wear_stores",
            WreckingAndSalvageYards "wrecking_and_salvage_yards",
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
            AllTime "all_time",
            Daily "daily",
            Monthly "monthly",
            PerAuthorization "per_authorization",
            Weekly "weekly",
            Yearly "yearly",
        }
    }
    words! {
        /// `status` of a `issuing.card`.
        Status {
            Active "active",
            Canceled "canceled",
            Inactive "inactive",
        }
    }
    words! {
        /// `type` of a `issuing.card`.
        Type {
            Physical "physical",
            Virtual "virtual",
        }
    }
    words! {
        /// `wallets.apple_pay.ineligible_reason` of a `issuing.card`.
        WalletsApplePayIneligibleReason {
            MissingAgreement "missing_agreement",
            MissingCardholderContact "missing_cardholder_contact",
            UnsupportedRegion "unsupported_region",
        }
    }
    /// `wallets.google_pay.ineligible_reason` of a `issuing.card`. The same as [`WalletsApplePayIneligibleReason`](WalletsApplePayIneligibleReason).
    pub type WalletsGooglePayIneligibleReason = WalletsApplePayIneligibleReason;
}
record! {
    /// Stripe's `issuing.cardholder` object.
    IssuingCardholder {
        id "id": String, "The id; empty if Stripe sent none.";
        authorization_controls "authorization_controls": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        billing "billing": Option<Box<issuing_cardholder::Billing>>, "See [`Billing`](issuing_cardholder::Billing).";
        company "company": Option<Box<issuing_cardholder::Company>>, "See [`Company`](issuing_cardholder::Company). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        email "email": Option<String>, "Text. May be null.";
        individual "individual": Option<Box<issuing_cardholder::Individual>>, "See [`Individual`](issuing_cardholder::Individual). May be null.";
        is_default "is_default": Option<bool>, "A flag. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text.";
        phone_number "phone_number": Option<String>, "Text. May be null.";
        preferred_locales "preferred_locales": Vec<issuing_cardholder::PreferredLocale>, "Array. Each element: A word of [`PreferredLocale`](issuing_cardholder::PreferredLocale); unknown ones are kept. May be null.";
        requirements "requirements": Option<Box<issuing_cardholder::Requirements>>, "See [`Requirements`](issuing_cardholder::Requirements).";
        spending_controls "spending_controls": Option<Box<issuing_cardholder::SpendingControls>>, "See [`SpendingControls`](issuing_cardholder::SpendingControls). May be null.";
        status "status": Option<issuing_cardholder::Status>, "A word of [`Status`](issuing_cardholder::Status); unknown ones are kept.";
        type_ "type": Option<issuing_cardholder::Type>, "A word of [`Type`](issuing_cardholder::Type); unknown ones are kept.";
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
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
        }
    }
    record! {
        /// `company` of a `issuing.cardholder`.
        Company {
            tax_id_provided "tax_id_provided": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `individual` of a `issuing.cardholder`.
        Individual {
            card_issuing "card_issuing": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuing>>, "See [`IndividualCardIssuing`](crate::object::issuing_cardholder::IndividualCardIssuing). May be absent or null.";
            dob "dob": Option<Box<crate::object::issuing_cardholder::IndividualDob>>, "See [`IndividualDob`](crate::object::issuing_cardholder::IndividualDob). May be null.";
            first_name "first_name": Option<String>, "Text. May be null.";
            last_name "last_name": Option<String>, "Text. May be null.";
            verification "verification": Option<Box<crate::object::issuing_cardholder::IndividualVerification>>, "See [`IndividualVerification`](crate::object::issuing_cardholder::IndividualVerification). May be null.";
        }
    }
    record! {
        /// `individual.card_issuing` of a `issuing.cardholder`.
        IndividualCardIssuing {
            user_terms_acceptance "user_terms_acceptance": Option<Box<crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance>>, "See [`IndividualCardIssuingUserTermsAcceptance`](crate::object::issuing_cardholder::IndividualCardIssuingUserTermsAcceptance). May be null.";
        }
    }
    record! {
        /// `individual.card_issuing.user_terms_acceptance` of a `issuing.cardholder`.
        IndividualCardIssuingUserTermsAcceptance {
            date "date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            ip "ip": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `individual.dob` of a `issuing.cardholder`.
        IndividualDob {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `individual.verification` of a `issuing.cardholder`.
        IndividualVerification {
            document "document": Option<Box<crate::object::issuing_cardholder::IndividualVerificationDocument>>, "See [`IndividualVerificationDocument`](crate::object::issuing_cardholder::IndividualVerificationDocument). May be null.";
        }
    }
    record! {
        /// `individual.verification.document` of a `issuing.cardholder`.
        IndividualVerificationDocument {
            back "back": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            front "front": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
        }
    }
    record! {
        /// `requirements` of a `issuing.cardholder`.
        Requirements {
            disabled_reason "disabled_reason": Option<crate::object::issuing_cardholder::RequirementsDisabledReason>, "A word of [`RequirementsDisabledReason`](crate::object::issuing_cardholder::RequirementsDisabledReason); unknown ones are kept. May be null.";
            past_due "past_due": Vec<crate::object::issuing_cardholder::RequirementsPastDue>, "Array. Each element: A word of [`RequirementsPastDue`](crate::object::issuing_cardholder::RequirementsPastDue); unknown ones are kept. May be null.";
        }
    }
    /// `spending_controls` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControls`](crate::object::issuing_card::SpendingControls).
    pub type SpendingControls = crate::object::issuing_card::SpendingControls;
    /// `spending_controls.spending_limit` of a `issuing.cardholder`. The same as [`issuing_card::SpendingControlsSpendingLimit`](crate::object::issuing_card::SpendingControlsSpendingLimit).
    pub type SpendingControlsSpendingLimit = crate::object::issuing_card::SpendingControlsSpendingLimit;
    words! {
        /// `preferred_locale` of a `issuing.cardholder`.
        PreferredLocale {
            De "de",
            En "en",
            Es "es",
            Fr "fr",
            It "it",
        }
    }
    words! {
        /// `requirements.disabled_reason` of a `issuing.cardholder`.
        RequirementsDisabledReason {
            Listed "listed",
            RejectedListed "rejected.listed",
            RequirementsPastDue "requirements.past_due",
            UnderReview "under_review",
        }
    }
    words! {
        /// `requirements.past_due` of a `issuing.cardholder`.
        RequirementsPastDue {
            CompanyTaxId "company.tax_id",
            IndividualCardIssuingUserTermsAcceptanceDate "individual.card_issuing.user_terms_acceptance.date",
            IndividualCardIssuingUserTermsAcceptanceIp "individual.card_issuing.user_terms_acceptance.ip",
            IndividualDobDay "individual.dob.day",
            IndividualDobMonth "individual.dob.month",
            IndividualDobYear "individual.dob.year",
            IndividualFirstName "individual.first_name",
            IndividualLastName "individual.last_name",
            IndividualVerificationDocument "individual.verification.document",
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
            Active "active",
            Blocked "blocked",
            Inactive "inactive",
        }
    }
    /// `type` of a `issuing.cardholder`. The same as [`charge::PaymentMethodDetailsAchDebitAccountHolderType`](crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType).
    pub type Type = crate::object::charge::PaymentMethodDetailsAchDebitAccountHolderType;
}
record! {
    /// Stripe's `issuing.dispute` object.
    IssuingDispute {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        balance_transactions "balance_transactions": Vec<crate::object::BalanceTransaction>, "Array. Each element: The `balance_transaction` object. May be absent or null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        disputed_transaction "disputed_transaction": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        evidence "evidence": Option<Box<issuing_dispute::Evidence>>, "See [`Evidence`](issuing_dispute::Evidence).";
        livemode "livemode": Option<bool>, "A flag.";
        loss_reason "loss_reason": Option<issuing_dispute::LossReason>, "A word of [`LossReason`](issuing_dispute::LossReason); unknown ones are kept. May be absent.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        reason "reason": Option<String>, "Text. Deprecated at Stripe since 2020-03-02; older API versions and old bodies have it.";
        status "status": Option<issuing_dispute::Status>, "A word of [`Status`](issuing_dispute::Status); unknown ones are kept.";
        transaction "transaction": Option<crate::object::Expandable<crate::object::IssuingTransaction>>, "Id of a `issuing.transaction`, or the object where it was expanded.";
        treasury "treasury": Option<Box<issuing_dispute::Treasury>>, "See [`Treasury`](issuing_dispute::Treasury). May be absent or null.";
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
            canceled "canceled": Option<Box<crate::object::issuing_dispute::EvidenceCanceled>>, "See [`EvidenceCanceled`](crate::object::issuing_dispute::EvidenceCanceled). May be absent.";
            duplicate "duplicate": Option<Box<crate::object::issuing_dispute::EvidenceDuplicate>>, "See [`EvidenceDuplicate`](crate::object::issuing_dispute::EvidenceDuplicate). May be absent.";
            fraudulent "fraudulent": Option<Box<crate::object::issuing_dispute::EvidenceFraudulent>>, "See [`EvidenceFraudulent`](crate::object::issuing_dispute::EvidenceFraudulent). May be absent.";
            merchandise_not_as_described "merchandise_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed>>, "See [`EvidenceMerchandiseNotAsDescribed`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribed). May be absent.";
            no_valid_authorization "no_valid_authorization": Option<Box<crate::object::issuing_dispute::EvidenceNoValidAuthorization>>, "See [`EvidenceNoValidAuthorization`](crate::object::issuing_dispute::EvidenceNoValidAuthorization). May be absent.";
            not_received "not_received": Option<Box<crate::object::issuing_dispute::EvidenceNotReceived>>, "See [`EvidenceNotReceived`](crate::object::issuing_dispute::EvidenceNotReceived). May be absent.";
            other "other": Option<Box<crate::object::issuing_dispute::EvidenceOther>>, "See [`EvidenceOther`](crate::object::issuing_dispute::EvidenceOther). May be absent.";
            reason "reason": Option<crate::object::issuing_dispute::EvidenceReason>, "A word of [`EvidenceReason`](crate::object::issuing_dispute::EvidenceReason); unknown ones are kept.";
            service_not_as_described "service_not_as_described": Option<Box<crate::object::issuing_dispute::EvidenceServiceNotAsDescribed>>, "See [`EvidenceServiceNotAsDescribed`](crate::object::issuing_dispute::EvidenceServiceNotAsDescribed). May be absent.";
        }
    }
    record! {
        /// `evidence.canceled` of a `issuing.dispute`.
        EvidenceCanceled {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancellation_policy_provided "cancellation_policy_provided": Option<bool>, "A flag. May be null.";
            cancellation_reason "cancellation_reason": Option<String>, "Text. May be null.";
            expected_at "expected_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceCanceledProductType>, "A word of [`EvidenceCanceledProductType`](crate::object::issuing_dispute::EvidenceCanceledProductType); unknown ones are kept. May be null.";
            return_status "return_status": Option<crate::object::issuing_dispute::EvidenceCanceledReturnStatus>, "A word of [`EvidenceCanceledReturnStatus`](crate::object::issuing_dispute::EvidenceCanceledReturnStatus); unknown ones are kept. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `evidence.duplicate` of a `issuing.dispute`.
        EvidenceDuplicate {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            card_statement "card_statement": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            cash_receipt "cash_receipt": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            check_image "check_image": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            original_transaction "original_transaction": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `evidence.fraudulent` of a `issuing.dispute`.
        EvidenceFraudulent {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `evidence.merchandise_not_as_described` of a `issuing.dispute`.
        EvidenceMerchandiseNotAsDescribed {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            received_at "received_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            return_description "return_description": Option<String>, "Text. May be null.";
            return_status "return_status": Option<crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus>, "A word of [`EvidenceMerchandiseNotAsDescribedReturnStatus`](crate::object::issuing_dispute::EvidenceMerchandiseNotAsDescribedReturnStatus); unknown ones are kept. May be null.";
            returned_at "returned_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    /// `evidence.no_valid_authorization` of a `issuing.dispute`. The same as [`EvidenceFraudulent`](EvidenceFraudulent).
    pub type EvidenceNoValidAuthorization = EvidenceFraudulent;
    record! {
        /// `evidence.not_received` of a `issuing.dispute`.
        EvidenceNotReceived {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            expected_at "expected_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceNotReceivedProductType>, "A word of [`EvidenceNotReceivedProductType`](crate::object::issuing_dispute::EvidenceNotReceivedProductType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `evidence.other` of a `issuing.dispute`.
        EvidenceOther {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be null.";
            product_type "product_type": Option<crate::object::issuing_dispute::EvidenceOtherProductType>, "A word of [`EvidenceOtherProductType`](crate::object::issuing_dispute::EvidenceOtherProductType); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `evidence.service_not_as_described` of a `issuing.dispute`.
        EvidenceServiceNotAsDescribed {
            additional_documentation "additional_documentation": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            canceled_at "canceled_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            cancellation_reason "cancellation_reason": Option<String>, "Text. May be null.";
            explanation "explanation": Option<String>, "Text. May be null.";
            received_at "received_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        }
    }
    record! {
        /// `treasury` of a `issuing.dispute`.
        Treasury {
            debit_reversal "debit_reversal": Option<String>, "Text. May be null.";
            received_debit "received_debit": Option<String>, "Text.";
        }
    }
    words! {
        /// `evidence.canceled.product_type` of a `issuing.dispute`.
        EvidenceCanceledProductType {
            Merchandise "merchandise",
            Service "service",
        }
    }
    words! {
        /// `evidence.canceled.return_status` of a `issuing.dispute`.
        EvidenceCanceledReturnStatus {
            MerchantRejected "merchant_rejected",
            Successful "successful",
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
            Canceled "canceled",
            Duplicate "duplicate",
            Fraudulent "fraudulent",
            MerchandiseNotAsDescribed "merchandise_not_as_described",
            NoValidAuthorization "no_valid_authorization",
            NotReceived "not_received",
            Other "other",
            ServiceNotAsDescribed "service_not_as_described",
        }
    }
    words! {
        /// `loss_reason` of a `issuing.dispute`.
        LossReason {
            CardholderAuthenticationIssuerLiability "cardholder_authentication_issuer_liability",
            Eci5TokenTransactionWithTavv "eci5_token_transaction_with_tavv",
            ExcessDisputesInTimeframe "excess_disputes_in_timeframe",
            HasNotMetTheMinimumDisputeAmountRequirements "has_not_met_the_minimum_dispute_amount_requirements",
            InvalidDuplicateDispute "invalid_duplicate_dispute",
            InvalidIncorrectAmountDispute "invalid_incorrect_amount_dispute",
            InvalidNoAuthorization "invalid_no_authorization",
            InvalidUseOfDisputes "invalid_use_of_disputes",
            MerchandiseDeliveredOrShipped "merchandise_delivered_or_shipped",
            MerchandiseOrServiceAsDescribed "merchandise_or_service_as_described",
            NotCancelled "not_cancelled",
            Other "other",
            RefundIssued "refund_issued",
            SubmittedBeyondAllowableTimeLimit "submitted_beyond_allowable_time_limit",
            Transaction3dsRequired "transaction_3ds_required",
            TransactionApprovedAfterPriorFraudDispute "transaction_approved_after_prior_fraud_dispute",
            TransactionAuthorized "transaction_authorized",
            TransactionElectronicallyRead "transaction_electronically_read",
            TransactionQualifiesForVisaEasyPaymentService "transaction_qualifies_for_visa_easy_payment_service",
            TransactionUnattended "transaction_unattended",
        }
    }
    words! {
        /// `status` of a `issuing.dispute`.
        Status {
            Expired "expired",
            Lost "lost",
            Submitted "submitted",
            Unsubmitted "unsubmitted",
            Won "won",
        }
    }
}
record! {
    /// Stripe's `issuing.personalization_design` object.
    IssuingPersonalizationDesign {
        id "id": String, "The id; empty if Stripe sent none.";
        card_logo "card_logo": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
        carrier_text "carrier_text": Option<Box<issuing_personalization_design::CarrierText>>, "See [`CarrierText`](issuing_personalization_design::CarrierText). May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        lookup_key "lookup_key": Option<String>, "Text. May be null.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        name "name": Option<String>, "Text. May be null.";
        physical_bundle "physical_bundle": Option<crate::object::Expandable<crate::object::IssuingPhysicalBundle>>, "Id of a `issuing.physical_bundle`, or the object where it was expanded.";
        preferences "preferences": Option<Box<issuing_personalization_design::Preferences>>, "See [`Preferences`](issuing_personalization_design::Preferences).";
        rejection_reasons "rejection_reasons": Option<Box<issuing_personalization_design::RejectionReasons>>, "See [`RejectionReasons`](issuing_personalization_design::RejectionReasons).";
        status "status": Option<issuing_personalization_design::Status>, "A word of [`Status`](issuing_personalization_design::Status); unknown ones are kept.";
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
            footer_body "footer_body": Option<String>, "Text. May be null.";
            footer_title "footer_title": Option<String>, "Text. May be null.";
            header_body "header_body": Option<String>, "Text. May be null.";
            header_title "header_title": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `preferences` of a `issuing.personalization_design`.
        Preferences {
            is_default "is_default": Option<bool>, "A flag.";
            is_platform_default "is_platform_default": Option<bool>, "A flag. May be null.";
        }
    }
    record! {
        /// `rejection_reasons` of a `issuing.personalization_design`.
        RejectionReasons {
            card_logo "card_logo": Vec<crate::object::issuing_personalization_design::RejectionReasonsCardLogo>, "Array. Each element: A word of [`RejectionReasonsCardLogo`](crate::object::issuing_personalization_design::RejectionReasonsCardLogo); unknown ones are kept. May be null.";
            carrier_text "carrier_text": Vec<crate::object::issuing_personalization_design::RejectionReasonsCarrierText>, "Array. Each element: A word of [`RejectionReasonsCarrierText`](crate::object::issuing_personalization_design::RejectionReasonsCarrierText); unknown ones are kept. May be null.";
        }
    }
    words! {
        /// `rejection_reasons.card_logo` of a `issuing.personalization_design`.
        RejectionReasonsCardLogo {
            GeographicLocation "geographic_location",
            Inappropriate "inappropriate",
            NetworkName "network_name",
            NonBinaryImage "non_binary_image",
            NonFiatCurrency "non_fiat_currency",
            Other "other",
            OtherEntity "other_entity",
            PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `rejection_reasons.carrier_text` of a `issuing.personalization_design`.
        RejectionReasonsCarrierText {
            GeographicLocation "geographic_location",
            Inappropriate "inappropriate",
            NetworkName "network_name",
            NonFiatCurrency "non_fiat_currency",
            Other "other",
            OtherEntity "other_entity",
            PromotionalMaterial "promotional_material",
        }
    }
    words! {
        /// `status` of a `issuing.personalization_design`.
        Status {
            Active "active",
            Inactive "inactive",
            Rejected "rejected",
            Review "review",
        }
    }
}
record! {
    /// Stripe's `issuing.physical_bundle` object.
    IssuingPhysicalBundle {
        id "id": String, "The id; empty if Stripe sent none.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        features "features": Option<Box<issuing_physical_bundle::Features>>, "See [`Features`](issuing_physical_bundle::Features).";
        livemode "livemode": Option<bool>, "A flag.";
        name "name": Option<String>, "Text.";
        status "status": Option<issuing_physical_bundle::Status>, "A word of [`Status`](issuing_physical_bundle::Status); unknown ones are kept.";
        type_ "type": Option<issuing_physical_bundle::Type>, "A word of [`Type`](issuing_physical_bundle::Type); unknown ones are kept.";
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
            card_logo "card_logo": Option<crate::object::issuing_physical_bundle::FeaturesCardLogo>, "A word of [`FeaturesCardLogo`](crate::object::issuing_physical_bundle::FeaturesCardLogo); unknown ones are kept.";
            carrier_text "carrier_text": Option<crate::object::issuing_physical_bundle::FeaturesCarrierText>, "A word of [`FeaturesCarrierText`](crate::object::issuing_physical_bundle::FeaturesCarrierText); unknown ones are kept.";
            second_line "second_line": Option<crate::object::issuing_physical_bundle::FeaturesSecondLine>, "A word of [`FeaturesSecondLine`](crate::object::issuing_physical_bundle::FeaturesSecondLine); unknown ones are kept.";
        }
    }
    words! {
        /// `features.card_logo` of a `issuing.physical_bundle`.
        FeaturesCardLogo {
            Optional "optional",
            Required "required",
            Unsupported "unsupported",
        }
    }
    /// `features.carrier_text` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesCarrierText = FeaturesCardLogo;
    /// `features.second_line` of a `issuing.physical_bundle`. The same as [`FeaturesCardLogo`](FeaturesCardLogo).
    pub type FeaturesSecondLine = FeaturesCardLogo;
    words! {
        /// `status` of a `issuing.physical_bundle`.
        Status {
            Active "active",
            Inactive "inactive",
            Review "review",
        }
    }
    words! {
        /// `type` of a `issuing.physical_bundle`.
        Type {
            Custom "custom",
            Standard "standard",
        }
    }
}
record! {
    /// Stripe's `issuing.settlement` object.
    IssuingSettlement {
        id "id": String, "The id; empty if Stripe sent none.";
        bin "bin": Option<String>, "Text.";
        clearing_date "clearing_date": Option<time::OffsetDateTime>, "A time, UTC.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        interchange_fees "interchange_fees": Option<i64>, "A whole number.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        net_total "net_total": Option<i64>, "An amount, in the currency's smallest unit.";
        network "network": Option<String>, "Text.";
        network_fees "network_fees": Option<i64>, "A whole number.";
        network_settlement_identifier "network_settlement_identifier": Option<String>, "Text.";
        settlement_date "settlement_date": Option<i64>, "A whole number.";
        settlement_service "settlement_service": Option<String>, "Text.";
        transaction_count "transaction_count": Option<i64>, "A whole number.";
        transaction_volume "transaction_volume": Option<i64>, "A whole number.";
        transactions_reconciled "transactions_reconciled": Option<bool>, "A flag.";
    }
}
object! { IssuingSettlement: "issuing.settlement" }
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
    use crate::object::record::record;
    use crate::object::words::words;
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
record! {
    /// Stripe's `issuing.transaction` object.
    IssuingTransaction {
        id "id": String, "The id; empty if Stripe sent none.";
        amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
        amount_details "amount_details": Option<Box<issuing_transaction::AmountDetails>>, "See [`AmountDetails`](issuing_transaction::AmountDetails). May be null.";
        authorization "authorization": Option<crate::object::Expandable<crate::object::IssuingAuthorization>>, "Id of a `issuing.authorization`, or the object where it was expanded. May be null.";
        balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>, "Id of a `balance_transaction`, or the object where it was expanded. May be null.";
        card "card": Option<crate::object::Expandable<crate::object::IssuingCard>>, "Id of a `issuing.card`, or the object where it was expanded.";
        cardholder "cardholder": Option<crate::object::Expandable<crate::object::IssuingCardholder>>, "Id of a `issuing.cardholder`, or the object where it was expanded. May be null.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        currency "currency": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        dispute "dispute": Option<crate::object::Expandable<crate::object::IssuingDispute>>, "Id of a `issuing.dispute`, or the object where it was expanded. May be null.";
        livemode "livemode": Option<bool>, "A flag.";
        merchant_amount "merchant_amount": Option<i64>, "An amount, in the currency's smallest unit.";
        merchant_currency "merchant_currency": Option<String>, "Text.";
        merchant_data "merchant_data": Option<Box<issuing_transaction::MerchantData>>, "See [`MerchantData`](issuing_transaction::MerchantData).";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        network_data "network_data": Option<Box<issuing_transaction::NetworkData>>, "See [`NetworkData`](issuing_transaction::NetworkData). May be null.";
        purchase_details "purchase_details": Option<Box<issuing_transaction::PurchaseDetails>>, "See [`PurchaseDetails`](issuing_transaction::PurchaseDetails). May be absent or null.";
        token "token": Option<crate::object::Expandable<crate::object::IssuingToken>>, "Id of a `issuing.token`, or the object where it was expanded. May be absent or null.";
        treasury "treasury": Option<Box<issuing_transaction::Treasury>>, "See [`Treasury`](issuing_transaction::Treasury). May be absent or null.";
        type_ "type": Option<issuing_transaction::Type>, "A word of [`Type`](issuing_transaction::Type); unknown ones are kept.";
        wallet "wallet": Option<issuing_transaction::Wallet>, "A word of [`Wallet`](issuing_transaction::Wallet); unknown ones are kept. May be null.";
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
            authorization_code "authorization_code": Option<String>, "Text. May be null.";
            processing_date "processing_date": Option<String>, "Text. May be null.";
            transaction_id "transaction_id": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `purchase_details` of a `issuing.transaction`.
        PurchaseDetails {
            fleet "fleet": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleet>>, "See [`PurchaseDetailsFleet`](crate::object::issuing_transaction::PurchaseDetailsFleet). May be null.";
            flight "flight": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFlight>>, "See [`PurchaseDetailsFlight`](crate::object::issuing_transaction::PurchaseDetailsFlight). May be null.";
            fuel "fuel": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFuel>>, "See [`PurchaseDetailsFuel`](crate::object::issuing_transaction::PurchaseDetailsFuel). May be null.";
            lodging "lodging": Option<Box<crate::object::issuing_transaction::PurchaseDetailsLodging>>, "See [`PurchaseDetailsLodging`](crate::object::issuing_transaction::PurchaseDetailsLodging). May be null.";
            receipt "receipt": Vec<crate::object::issuing_transaction::PurchaseDetailsReceipt>, "Array. Each element: See [`PurchaseDetailsReceipt`](crate::object::issuing_transaction::PurchaseDetailsReceipt). May be null.";
            reference "reference": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `purchase_details.fleet` of a `issuing.transaction`.
        PurchaseDetailsFleet {
            cardholder_prompt_data "cardholder_prompt_data": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleetCardholderPromptData>>, "See [`PurchaseDetailsFleetCardholderPromptData`](crate::object::issuing_transaction::PurchaseDetailsFleetCardholderPromptData). May be null.";
            purchase_type "purchase_type": Option<String>, "Text. May be null.";
            reported_breakdown "reported_breakdown": Option<Box<crate::object::issuing_transaction::PurchaseDetailsFleetReportedBreakdown>>, "See [`PurchaseDetailsFleetReportedBreakdown`](crate::object::issuing_transaction::PurchaseDetailsFleetReportedBreakdown). May be null.";
            service_type "service_type": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `purchase_details.fleet.cardholder_prompt_data` of a `issuing.transaction`.
        PurchaseDetailsFleetCardholderPromptData {
            driver_id "driver_id": Option<String>, "Text. May be null.";
            odometer "odometer": Option<i64>, "A whole number. May be null.";
            unspecified_id "unspecified_id": Option<String>, "Text. May be null.";
            user_id "user_id": Option<String>, "Text. May be null.";
            vehicle_number "vehicle_number": Option<String>, "Text. May be null.";
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
            departure_at "departure_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            passenger_name "passenger_name": Option<String>, "Text. May be null.";
            refundable "refundable": Option<bool>, "A flag. May be null.";
            segments "segments": Vec<crate::object::issuing_transaction::PurchaseDetailsFlightSegment>, "Array. Each element: See [`PurchaseDetailsFlightSegment`](crate::object::issuing_transaction::PurchaseDetailsFlightSegment). May be null.";
            travel_agency "travel_agency": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `purchase_details.flight.segment` of a `issuing.transaction`.
        PurchaseDetailsFlightSegment {
            arrival_airport_code "arrival_airport_code": Option<String>, "Text. May be null.";
            carrier "carrier": Option<String>, "Text. May be null.";
            departure_airport_code "departure_airport_code": Option<String>, "Text. May be null.";
            flight_number "flight_number": Option<String>, "Text. May be null.";
            service_class "service_class": Option<String>, "Text. May be null.";
            stopover_allowed "stopover_allowed": Option<bool>, "A flag. May be null.";
        }
    }
    element! { PurchaseDetailsFlightSegment }
    record! {
        /// `purchase_details.fuel` of a `issuing.transaction`.
        PurchaseDetailsFuel {
            industry_product_code "industry_product_code": Option<String>, "Text. May be null.";
            quantity_decimal "quantity_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text. May be null.";
            type_ "type": Option<String>, "Text.";
            unit "unit": Option<String>, "Text.";
            unit_cost_decimal "unit_cost_decimal": Option<crate::object::Decimal>, "A decimal number, in its exact text.";
        }
    }
    record! {
        /// `purchase_details.lodging` of a `issuing.transaction`.
        PurchaseDetailsLodging {
            check_in_at "check_in_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            nights "nights": Option<i64>, "A whole number. May be null.";
        }
    }
    record! {
        /// `purchase_details.receipt` of a `issuing.transaction`.
        PurchaseDetailsReceipt {
            description "description": Option<String>, "Text. May be null.";
            quantity "quantity": Option<f64>, "A number. May be null.";
            total "total": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            unit_cost "unit_cost": Option<i64>, "A whole number. May be null.";
        }
    }
    element! { PurchaseDetailsReceipt }
    record! {
        /// `treasury` of a `issuing.transaction`.
        Treasury {
            received_credit "received_credit": Option<String>, "Text. May be null.";
            received_debit "received_debit": Option<String>, "Text. May be null.";
        }
    }
    words! {
        /// `type` of a `issuing.transaction`.
        Type {
            Capture "capture",
            Refund "refund",
        }
    }
    /// `wallet` of a `issuing.transaction`. The same as [`issuing_token::WalletProvider`](crate::object::issuing_token::WalletProvider).
    pub type Wallet = crate::object::issuing_token::WalletProvider;
}
