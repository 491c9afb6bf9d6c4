// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

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
    use crate::object::macros::{element, record, words};
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
