// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `account` object.
    Account {
        id "id": String, "The id; empty if Stripe sent none.";
        application_icon "application_icon": Option<String>, "Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        application_logo "application_logo": Option<String>, "Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        application_name "application_name": Option<String>, "Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        application_url "application_url": Option<String>, "Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.";
        business_logo "business_logo": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        business_name "business_name": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        business_primary_color "business_primary_color": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        business_profile "business_profile": Option<Box<account::BusinessProfile>>, "See [`BusinessProfile`](account::BusinessProfile). May be absent or null.";
        business_type "business_type": Option<account::BusinessType>, "A word of [`BusinessType`](account::BusinessType); unknown ones are kept. May be absent or null.";
        business_url "business_url": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        capabilities "capabilities": Option<Box<account::Capabilities>>, "See [`Capabilities`](account::Capabilities). May be absent.";
        charges_enabled "charges_enabled": Option<bool>, "A flag.";
        company "company": Option<Box<account::Company>>, "See [`Company`](account::Company). May be absent.";
        controller "controller": Option<Box<account::Controller>>, "See [`Controller`](account::Controller). May be absent.";
        country "country": Option<String>, "Text. May be absent.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC. May be absent.";
        debit_negative_balances "debit_negative_balances": Option<bool>, "A flag. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        decline_charge_on "decline_charge_on": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        default_currency "default_currency": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        details_submitted "details_submitted": Option<bool>, "A flag.";
        display_name "display_name": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        email "email": Option<String>, "Text. May be null.";
        external_accounts "external_accounts": crate::object::List<crate::object::ExternalAccount>, "The first page of a list. Each element: A [`ExternalAccount`](crate::object::ExternalAccount). May be absent.";
        future_requirements "future_requirements": Option<Box<account::FutureRequirements>>, "See [`FutureRequirements`](account::FutureRequirements). May be absent.";
        groups "groups": Option<Box<account::Groups>>, "See [`Groups`](account::Groups). May be absent or null.";
        individual "individual": Option<Box<crate::object::Person>>, "The `person` object. May be absent.";
        keys "keys": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        legal_entity "legal_entity": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        payout_schedule "payout_schedule": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        payout_statement_descriptor "payout_statement_descriptor": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        payouts_enabled "payouts_enabled": Option<bool>, "A flag.";
        product_description "product_description": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        requirements "requirements": Option<Box<account::Requirements>>, "See [`Requirements`](account::Requirements). May be absent.";
        settings "settings": Option<Box<account::Settings>>, "See [`Settings`](account::Settings). May be absent or null.";
        statement_descriptor "statement_descriptor": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        support_address "support_address": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        support_email "support_email": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        support_phone "support_phone": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        support_url "support_url": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        timezone "timezone": Option<String>, "Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
        tos_acceptance "tos_acceptance": Option<Box<account::TosAcceptance>>, "See [`TosAcceptance`](account::TosAcceptance). May be absent.";
        type_ "type": Option<account::Type>, "A word of [`Type`](account::Type); unknown ones are kept.";
        verification "verification": Option<crate::object::RawObject>, "Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.";
    }
}
object! { Account: "account" }
/// The parts of a [`Account`](crate::object::Account).
pub mod account {
    use crate::object::macros::{element, record, words};
    record! {
        /// `business_profile` of a `account`.
        BusinessProfile {
            annual_revenue "annual_revenue": Option<Box<crate::object::account::BusinessProfileAnnualRevenue>>, "See [`BusinessProfileAnnualRevenue`](crate::object::account::BusinessProfileAnnualRevenue). May be absent or null.";
            estimated_worker_count "estimated_worker_count": Option<i64>, "A whole number. May be absent or null.";
            mcc "mcc": Option<String>, "Text. May be null.";
            minority_owned_business_designation "minority_owned_business_designation": Vec<crate::object::account::BusinessProfileMinorityOwnedBusinessDesignation>, "Array. Each element: A word of [`BusinessProfileMinorityOwnedBusinessDesignation`](crate::object::account::BusinessProfileMinorityOwnedBusinessDesignation); unknown ones are kept. May be null.";
            monthly_estimated_revenue "monthly_estimated_revenue": Option<Box<crate::object::account::BusinessProfileMonthlyEstimatedRevenue>>, "See [`BusinessProfileMonthlyEstimatedRevenue`](crate::object::account::BusinessProfileMonthlyEstimatedRevenue). May be absent.";
            name "name": Option<String>, "Text. May be null.";
            product_description "product_description": Option<String>, "Text. May be absent or null.";
            specified_commercial_transactions_act_url "specified_commercial_transactions_act_url": Option<String>, "Text. May be null.";
            support_address "support_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be null.";
            support_email "support_email": Option<String>, "Text. May be null.";
            support_phone "support_phone": Option<String>, "Text. May be null.";
            support_url "support_url": Option<String>, "Text. May be null.";
            url "url": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `business_profile.annual_revenue` of a `account`.
        BusinessProfileAnnualRevenue {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            currency "currency": Option<String>, "Text. May be null.";
            fiscal_year_end "fiscal_year_end": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `business_profile.monthly_estimated_revenue` of a `account`.
        BusinessProfileMonthlyEstimatedRevenue {
            amount "amount": Option<i64>, "An amount, in the currency's smallest unit.";
            currency "currency": Option<String>, "Text.";
        }
    }
    record! {
        /// `capabilities` of a `account`.
        Capabilities {
            acss_debit_payments "acss_debit_payments": Option<crate::object::account::CapabilitiesAcssDebitPayments>, "A word of [`CapabilitiesAcssDebitPayments`](crate::object::account::CapabilitiesAcssDebitPayments); unknown ones are kept. May be absent.";
            affirm_payments "affirm_payments": Option<crate::object::account::CapabilitiesAffirmPayments>, "A word of [`CapabilitiesAffirmPayments`](crate::object::account::CapabilitiesAffirmPayments); unknown ones are kept. May be absent.";
            afterpay_clearpay_payments "afterpay_clearpay_payments": Option<crate::object::account::CapabilitiesAfterpayClearpayPayments>, "A word of [`CapabilitiesAfterpayClearpayPayments`](crate::object::account::CapabilitiesAfterpayClearpayPayments); unknown ones are kept. May be absent.";
            alma_payments "alma_payments": Option<crate::object::account::CapabilitiesAlmaPayments>, "A word of [`CapabilitiesAlmaPayments`](crate::object::account::CapabilitiesAlmaPayments); unknown ones are kept. May be absent.";
            amazon_pay_payments "amazon_pay_payments": Option<crate::object::account::CapabilitiesAmazonPayPayments>, "A word of [`CapabilitiesAmazonPayPayments`](crate::object::account::CapabilitiesAmazonPayPayments); unknown ones are kept. May be absent.";
            app_distribution "app_distribution": Option<crate::object::account::CapabilitiesAppDistribution>, "A word of [`CapabilitiesAppDistribution`](crate::object::account::CapabilitiesAppDistribution); unknown ones are kept. May be absent.";
            au_becs_debit_payments "au_becs_debit_payments": Option<crate::object::account::CapabilitiesAuBecsDebitPayments>, "A word of [`CapabilitiesAuBecsDebitPayments`](crate::object::account::CapabilitiesAuBecsDebitPayments); unknown ones are kept. May be absent.";
            bacs_debit_payments "bacs_debit_payments": Option<crate::object::account::CapabilitiesBacsDebitPayments>, "A word of [`CapabilitiesBacsDebitPayments`](crate::object::account::CapabilitiesBacsDebitPayments); unknown ones are kept. May be absent.";
            bancontact_payments "bancontact_payments": Option<crate::object::account::CapabilitiesBancontactPayments>, "A word of [`CapabilitiesBancontactPayments`](crate::object::account::CapabilitiesBancontactPayments); unknown ones are kept. May be absent.";
            bank_transfer_payments "bank_transfer_payments": Option<crate::object::account::CapabilitiesBankTransferPayments>, "A word of [`CapabilitiesBankTransferPayments`](crate::object::account::CapabilitiesBankTransferPayments); unknown ones are kept. May be absent.";
            billie_payments "billie_payments": Option<crate::object::account::CapabilitiesBilliePayments>, "A word of [`CapabilitiesBilliePayments`](crate::object::account::CapabilitiesBilliePayments); unknown ones are kept. May be absent.";
            bizum_payments "bizum_payments": Option<crate::object::account::CapabilitiesBizumPayments>, "A word of [`CapabilitiesBizumPayments`](crate::object::account::CapabilitiesBizumPayments); unknown ones are kept. May be absent.";
            blik_payments "blik_payments": Option<crate::object::account::CapabilitiesBlikPayments>, "A word of [`CapabilitiesBlikPayments`](crate::object::account::CapabilitiesBlikPayments); unknown ones are kept. May be absent.";
            blik_recurring_payments "blik_recurring_payments": Option<crate::object::account::CapabilitiesBlikRecurringPayments>, "A word of [`CapabilitiesBlikRecurringPayments`](crate::object::account::CapabilitiesBlikRecurringPayments); unknown ones are kept. May be absent.";
            boleto_payments "boleto_payments": Option<crate::object::account::CapabilitiesBoletoPayments>, "A word of [`CapabilitiesBoletoPayments`](crate::object::account::CapabilitiesBoletoPayments); unknown ones are kept. May be absent.";
            card_issuing "card_issuing": Option<crate::object::account::CapabilitiesCardIssuing>, "A word of [`CapabilitiesCardIssuing`](crate::object::account::CapabilitiesCardIssuing); unknown ones are kept. May be absent.";
            card_payments "card_payments": Option<crate::object::account::CapabilitiesCardPayments>, "A word of [`CapabilitiesCardPayments`](crate::object::account::CapabilitiesCardPayments); unknown ones are kept. May be absent.";
            cartes_bancaires_payments "cartes_bancaires_payments": Option<crate::object::account::CapabilitiesCartesBancairesPayments>, "A word of [`CapabilitiesCartesBancairesPayments`](crate::object::account::CapabilitiesCartesBancairesPayments); unknown ones are kept. May be absent.";
            cashapp_payments "cashapp_payments": Option<crate::object::account::CapabilitiesCashappPayments>, "A word of [`CapabilitiesCashappPayments`](crate::object::account::CapabilitiesCashappPayments); unknown ones are kept. May be absent.";
            crypto_payments "crypto_payments": Option<crate::object::account::CapabilitiesCryptoPayments>, "A word of [`CapabilitiesCryptoPayments`](crate::object::account::CapabilitiesCryptoPayments); unknown ones are kept. May be absent.";
            eps_payments "eps_payments": Option<crate::object::account::CapabilitiesEpsPayments>, "A word of [`CapabilitiesEpsPayments`](crate::object::account::CapabilitiesEpsPayments); unknown ones are kept. May be absent.";
            fpx_payments "fpx_payments": Option<crate::object::account::CapabilitiesFpxPayments>, "A word of [`CapabilitiesFpxPayments`](crate::object::account::CapabilitiesFpxPayments); unknown ones are kept. May be absent.";
            gb_bank_transfer_payments "gb_bank_transfer_payments": Option<crate::object::account::CapabilitiesGbBankTransferPayments>, "A word of [`CapabilitiesGbBankTransferPayments`](crate::object::account::CapabilitiesGbBankTransferPayments); unknown ones are kept. May be absent.";
            giropay_payments "giropay_payments": Option<crate::object::account::CapabilitiesGiropayPayments>, "A word of [`CapabilitiesGiropayPayments`](crate::object::account::CapabilitiesGiropayPayments); unknown ones are kept. May be absent.";
            grabpay_payments "grabpay_payments": Option<crate::object::account::CapabilitiesGrabpayPayments>, "A word of [`CapabilitiesGrabpayPayments`](crate::object::account::CapabilitiesGrabpayPayments); unknown ones are kept. May be absent.";
            ideal_payments "ideal_payments": Option<crate::object::account::CapabilitiesIdealPayments>, "A word of [`CapabilitiesIdealPayments`](crate::object::account::CapabilitiesIdealPayments); unknown ones are kept. May be absent.";
            india_international_payments "india_international_payments": Option<crate::object::account::CapabilitiesIndiaInternationalPayments>, "A word of [`CapabilitiesIndiaInternationalPayments`](crate::object::account::CapabilitiesIndiaInternationalPayments); unknown ones are kept. May be absent.";
            jcb_payments "jcb_payments": Option<crate::object::account::CapabilitiesJcbPayments>, "A word of [`CapabilitiesJcbPayments`](crate::object::account::CapabilitiesJcbPayments); unknown ones are kept. May be absent.";
            jp_bank_transfer_payments "jp_bank_transfer_payments": Option<crate::object::account::CapabilitiesJpBankTransferPayments>, "A word of [`CapabilitiesJpBankTransferPayments`](crate::object::account::CapabilitiesJpBankTransferPayments); unknown ones are kept. May be absent.";
            kakao_pay_payments "kakao_pay_payments": Option<crate::object::account::CapabilitiesKakaoPayPayments>, "A word of [`CapabilitiesKakaoPayPayments`](crate::object::account::CapabilitiesKakaoPayPayments); unknown ones are kept. May be absent.";
            klarna_payments "klarna_payments": Option<crate::object::account::CapabilitiesKlarnaPayments>, "A word of [`CapabilitiesKlarnaPayments`](crate::object::account::CapabilitiesKlarnaPayments); unknown ones are kept. May be absent.";
            konbini_payments "konbini_payments": Option<crate::object::account::CapabilitiesKonbiniPayments>, "A word of [`CapabilitiesKonbiniPayments`](crate::object::account::CapabilitiesKonbiniPayments); unknown ones are kept. May be absent.";
            kr_card_payments "kr_card_payments": Option<crate::object::account::CapabilitiesKrCardPayments>, "A word of [`CapabilitiesKrCardPayments`](crate::object::account::CapabilitiesKrCardPayments); unknown ones are kept. May be absent.";
            legacy_payments "legacy_payments": Option<crate::object::account::CapabilitiesLegacyPayments>, "A word of [`CapabilitiesLegacyPayments`](crate::object::account::CapabilitiesLegacyPayments); unknown ones are kept. May be absent.";
            link_payments "link_payments": Option<crate::object::account::CapabilitiesLinkPayments>, "A word of [`CapabilitiesLinkPayments`](crate::object::account::CapabilitiesLinkPayments); unknown ones are kept. May be absent.";
            mb_way_payments "mb_way_payments": Option<crate::object::account::CapabilitiesMbWayPayments>, "A word of [`CapabilitiesMbWayPayments`](crate::object::account::CapabilitiesMbWayPayments); unknown ones are kept. May be absent.";
            mobilepay_payments "mobilepay_payments": Option<crate::object::account::CapabilitiesMobilepayPayments>, "A word of [`CapabilitiesMobilepayPayments`](crate::object::account::CapabilitiesMobilepayPayments); unknown ones are kept. May be absent.";
            multibanco_payments "multibanco_payments": Option<crate::object::account::CapabilitiesMultibancoPayments>, "A word of [`CapabilitiesMultibancoPayments`](crate::object::account::CapabilitiesMultibancoPayments); unknown ones are kept. May be absent.";
            mx_bank_transfer_payments "mx_bank_transfer_payments": Option<crate::object::account::CapabilitiesMxBankTransferPayments>, "A word of [`CapabilitiesMxBankTransferPayments`](crate::object::account::CapabilitiesMxBankTransferPayments); unknown ones are kept. May be absent.";
            naver_pay_payments "naver_pay_payments": Option<crate::object::account::CapabilitiesNaverPayPayments>, "A word of [`CapabilitiesNaverPayPayments`](crate::object::account::CapabilitiesNaverPayPayments); unknown ones are kept. May be absent.";
            nz_bank_account_becs_debit_payments "nz_bank_account_becs_debit_payments": Option<crate::object::account::CapabilitiesNzBankAccountBecsDebitPayments>, "A word of [`CapabilitiesNzBankAccountBecsDebitPayments`](crate::object::account::CapabilitiesNzBankAccountBecsDebitPayments); unknown ones are kept. May be absent.";
            oxxo_payments "oxxo_payments": Option<crate::object::account::CapabilitiesOxxoPayments>, "A word of [`CapabilitiesOxxoPayments`](crate::object::account::CapabilitiesOxxoPayments); unknown ones are kept. May be absent.";
            p24_payments "p24_payments": Option<crate::object::account::CapabilitiesP24Payments>, "A word of [`CapabilitiesP24Payments`](crate::object::account::CapabilitiesP24Payments); unknown ones are kept. May be absent.";
            pay_by_bank_payments "pay_by_bank_payments": Option<crate::object::account::CapabilitiesPayByBankPayments>, "A word of [`CapabilitiesPayByBankPayments`](crate::object::account::CapabilitiesPayByBankPayments); unknown ones are kept. May be absent.";
            payco_payments "payco_payments": Option<crate::object::account::CapabilitiesPaycoPayments>, "A word of [`CapabilitiesPaycoPayments`](crate::object::account::CapabilitiesPaycoPayments); unknown ones are kept. May be absent.";
            paynow_payments "paynow_payments": Option<crate::object::account::CapabilitiesPaynowPayments>, "A word of [`CapabilitiesPaynowPayments`](crate::object::account::CapabilitiesPaynowPayments); unknown ones are kept. May be absent.";
            paypay_payments "paypay_payments": Option<crate::object::account::CapabilitiesPaypayPayments>, "A word of [`CapabilitiesPaypayPayments`](crate::object::account::CapabilitiesPaypayPayments); unknown ones are kept. May be absent.";
            payto_payments "payto_payments": Option<crate::object::account::CapabilitiesPaytoPayments>, "A word of [`CapabilitiesPaytoPayments`](crate::object::account::CapabilitiesPaytoPayments); unknown ones are kept. May be absent.";
            pix_payments "pix_payments": Option<crate::object::account::CapabilitiesPixPayments>, "A word of [`CapabilitiesPixPayments`](crate::object::account::CapabilitiesPixPayments); unknown ones are kept. May be absent.";
            promptpay_payments "promptpay_payments": Option<crate::object::account::CapabilitiesPromptpayPayments>, "A word of [`CapabilitiesPromptpayPayments`](crate::object::account::CapabilitiesPromptpayPayments); unknown ones are kept. May be absent.";
            revolut_pay_payments "revolut_pay_payments": Option<crate::object::account::CapabilitiesRevolutPayPayments>, "A word of [`CapabilitiesRevolutPayPayments`](crate::object::account::CapabilitiesRevolutPayPayments); unknown ones are kept. May be absent.";
            samsung_pay_payments "samsung_pay_payments": Option<crate::object::account::CapabilitiesSamsungPayPayments>, "A word of [`CapabilitiesSamsungPayPayments`](crate::object::account::CapabilitiesSamsungPayPayments); unknown ones are kept. May be absent.";
            satispay_payments "satispay_payments": Option<crate::object::account::CapabilitiesSatispayPayments>, "A word of [`CapabilitiesSatispayPayments`](crate::object::account::CapabilitiesSatispayPayments); unknown ones are kept. May be absent.";
            scalapay_payments "scalapay_payments": Option<crate::object::account::CapabilitiesScalapayPayments>, "A word of [`CapabilitiesScalapayPayments`](crate::object::account::CapabilitiesScalapayPayments); unknown ones are kept. May be absent.";
            sepa_bank_transfer_payments "sepa_bank_transfer_payments": Option<crate::object::account::CapabilitiesSepaBankTransferPayments>, "A word of [`CapabilitiesSepaBankTransferPayments`](crate::object::account::CapabilitiesSepaBankTransferPayments); unknown ones are kept. May be absent.";
            sepa_debit_payments "sepa_debit_payments": Option<crate::object::account::CapabilitiesSepaDebitPayments>, "A word of [`CapabilitiesSepaDebitPayments`](crate::object::account::CapabilitiesSepaDebitPayments); unknown ones are kept. May be absent.";
            sequra_payments "sequra_payments": Option<crate::object::account::CapabilitiesSequraPayments>, "A word of [`CapabilitiesSequraPayments`](crate::object::account::CapabilitiesSequraPayments); unknown ones are kept. May be absent.";
            sofort_payments "sofort_payments": Option<crate::object::account::CapabilitiesSofortPayments>, "A word of [`CapabilitiesSofortPayments`](crate::object::account::CapabilitiesSofortPayments); unknown ones are kept. May be absent.";
            sunbit_payments "sunbit_payments": Option<crate::object::account::CapabilitiesSunbitPayments>, "A word of [`CapabilitiesSunbitPayments`](crate::object::account::CapabilitiesSunbitPayments); unknown ones are kept. May be absent.";
            swish_payments "swish_payments": Option<crate::object::account::CapabilitiesSwishPayments>, "A word of [`CapabilitiesSwishPayments`](crate::object::account::CapabilitiesSwishPayments); unknown ones are kept. May be absent.";
            tax_reporting_us_1099_k "tax_reporting_us_1099_k": Option<crate::object::account::CapabilitiesTaxReportingUs1099K>, "A word of [`CapabilitiesTaxReportingUs1099K`](crate::object::account::CapabilitiesTaxReportingUs1099K); unknown ones are kept. May be absent.";
            tax_reporting_us_1099_misc "tax_reporting_us_1099_misc": Option<crate::object::account::CapabilitiesTaxReportingUs1099Misc>, "A word of [`CapabilitiesTaxReportingUs1099Misc`](crate::object::account::CapabilitiesTaxReportingUs1099Misc); unknown ones are kept. May be absent.";
            transfers "transfers": Option<crate::object::account::CapabilitiesTransfers>, "A word of [`CapabilitiesTransfers`](crate::object::account::CapabilitiesTransfers); unknown ones are kept. May be absent.";
            treasury "treasury": Option<crate::object::account::CapabilitiesTreasury>, "A word of [`CapabilitiesTreasury`](crate::object::account::CapabilitiesTreasury); unknown ones are kept. May be absent.";
            twint_payments "twint_payments": Option<crate::object::account::CapabilitiesTwintPayments>, "A word of [`CapabilitiesTwintPayments`](crate::object::account::CapabilitiesTwintPayments); unknown ones are kept. May be absent.";
            upi_payments "upi_payments": Option<crate::object::account::CapabilitiesUpiPayments>, "A word of [`CapabilitiesUpiPayments`](crate::object::account::CapabilitiesUpiPayments); unknown ones are kept. May be absent.";
            us_bank_account_ach_payments "us_bank_account_ach_payments": Option<crate::object::account::CapabilitiesUsBankAccountAchPayments>, "A word of [`CapabilitiesUsBankAccountAchPayments`](crate::object::account::CapabilitiesUsBankAccountAchPayments); unknown ones are kept. May be absent.";
            us_bank_transfer_payments "us_bank_transfer_payments": Option<crate::object::account::CapabilitiesUsBankTransferPayments>, "A word of [`CapabilitiesUsBankTransferPayments`](crate::object::account::CapabilitiesUsBankTransferPayments); unknown ones are kept. May be absent.";
            wero_payments "wero_payments": Option<crate::object::account::CapabilitiesWeroPayments>, "A word of [`CapabilitiesWeroPayments`](crate::object::account::CapabilitiesWeroPayments); unknown ones are kept. May be absent.";
            zip_payments "zip_payments": Option<crate::object::account::CapabilitiesZipPayments>, "A word of [`CapabilitiesZipPayments`](crate::object::account::CapabilitiesZipPayments); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `company` of a `account`.
        Company {
            address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            address_kana "address_kana": Option<Box<crate::object::account::CompanyAddressKana>>, "See [`CompanyAddressKana`](crate::object::account::CompanyAddressKana). May be absent or null.";
            address_kanji "address_kanji": Option<Box<crate::object::account::CompanyAddressKanji>>, "See [`CompanyAddressKanji`](crate::object::account::CompanyAddressKanji). May be absent or null.";
            administrative_address "administrative_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            directors_provided "directors_provided": Option<bool>, "A flag. May be absent.";
            directorship_declaration "directorship_declaration": Option<Box<crate::object::account::CompanyDirectorshipDeclaration>>, "See [`CompanyDirectorshipDeclaration`](crate::object::account::CompanyDirectorshipDeclaration). May be absent or null.";
            executives_provided "executives_provided": Option<bool>, "A flag. May be absent.";
            export_license_id "export_license_id": Option<String>, "Text. May be absent.";
            export_purpose_code "export_purpose_code": Option<String>, "Text. May be absent.";
            name "name": Option<String>, "Text. May be absent or null.";
            name_kana "name_kana": Option<String>, "Text. May be absent or null.";
            name_kanji "name_kanji": Option<String>, "Text. May be absent or null.";
            owners_provided "owners_provided": Option<bool>, "A flag. May be absent.";
            ownership_declaration "ownership_declaration": Option<Box<crate::object::account::CompanyOwnershipDeclaration>>, "See [`CompanyOwnershipDeclaration`](crate::object::account::CompanyOwnershipDeclaration). May be absent or null.";
            ownership_exemption_reason "ownership_exemption_reason": Option<crate::object::account::CompanyOwnershipExemptionReason>, "A word of [`CompanyOwnershipExemptionReason`](crate::object::account::CompanyOwnershipExemptionReason); unknown ones are kept. May be absent.";
            phone "phone": Option<String>, "Text. May be absent or null.";
            physical_address "physical_address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            principal_place_of_business "principal_place_of_business": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address). May be absent.";
            registration_date "registration_date": Option<Box<crate::object::account::CompanyRegistrationDate>>, "See [`CompanyRegistrationDate`](crate::object::account::CompanyRegistrationDate). May be absent.";
            representative_declaration "representative_declaration": Option<Box<crate::object::account::CompanyRepresentativeDeclaration>>, "See [`CompanyRepresentativeDeclaration`](crate::object::account::CompanyRepresentativeDeclaration). May be absent or null.";
            structure "structure": Option<crate::object::account::CompanyStructure>, "A word of [`CompanyStructure`](crate::object::account::CompanyStructure); unknown ones are kept. May be absent.";
            tax_id_provided "tax_id_provided": Option<bool>, "A flag. May be absent.";
            tax_id_registrar "tax_id_registrar": Option<String>, "Text. May be absent.";
            vat_id_provided "vat_id_provided": Option<bool>, "A flag. May be absent.";
            verification "verification": Option<Box<crate::object::account::CompanyVerification>>, "See [`CompanyVerification`](crate::object::account::CompanyVerification). May be absent or null.";
        }
    }
    record! {
        /// `company.address_kana` of a `account`.
        CompanyAddressKana {
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            line1 "line1": Option<String>, "Text. May be null.";
            line2 "line2": Option<String>, "Text. May be null.";
            postal_code "postal_code": Option<String>, "Text. May be null.";
            state "state": Option<String>, "Text. May be null.";
            town "town": Option<String>, "Text. May be null.";
        }
    }
    /// `company.address_kanji` of a `account`. The same as [`CompanyAddressKana`](CompanyAddressKana).
    pub type CompanyAddressKanji = CompanyAddressKana;
    record! {
        /// `company.directorship_declaration` of a `account`.
        CompanyDirectorshipDeclaration {
            date "date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            ip "ip": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be null.";
        }
    }
    /// `company.ownership_declaration` of a `account`. The same as [`CompanyDirectorshipDeclaration`](CompanyDirectorshipDeclaration).
    pub type CompanyOwnershipDeclaration = CompanyDirectorshipDeclaration;
    record! {
        /// `company.registration_date` of a `account`.
        CompanyRegistrationDate {
            day "day": Option<i64>, "A whole number. May be null.";
            month "month": Option<i64>, "A whole number. May be null.";
            year "year": Option<i64>, "A whole number. May be null.";
        }
    }
    /// `company.representative_declaration` of a `account`. The same as [`CompanyDirectorshipDeclaration`](CompanyDirectorshipDeclaration).
    pub type CompanyRepresentativeDeclaration = CompanyDirectorshipDeclaration;
    record! {
        /// `company.verification` of a `account`.
        CompanyVerification {
            document "document": Option<Box<crate::object::account::CompanyVerificationDocument>>, "See [`CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).";
        }
    }
    record! {
        /// `company.verification.document` of a `account`.
        CompanyVerificationDocument {
            back "back": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            details "details": Option<String>, "Text. May be null.";
            details_code "details_code": Option<String>, "Text. May be null.";
            front "front": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
        }
    }
    record! {
        /// `controller` of a `account`.
        Controller {
            fees "fees": Option<Box<crate::object::account::ControllerFees>>, "See [`ControllerFees`](crate::object::account::ControllerFees). May be absent.";
            is_controller "is_controller": Option<bool>, "A flag. May be absent.";
            losses "losses": Option<Box<crate::object::account::ControllerLosses>>, "See [`ControllerLosses`](crate::object::account::ControllerLosses). May be absent.";
            requirement_collection "requirement_collection": Option<crate::object::account::ControllerRequirementCollection>, "A word of [`ControllerRequirementCollection`](crate::object::account::ControllerRequirementCollection); unknown ones are kept. May be absent.";
            stripe_dashboard "stripe_dashboard": Option<Box<crate::object::account::ControllerStripeDashboard>>, "See [`ControllerStripeDashboard`](crate::object::account::ControllerStripeDashboard). May be absent.";
            type_ "type": Option<crate::object::account::ControllerType>, "A word of [`ControllerType`](crate::object::account::ControllerType); unknown ones are kept.";
        }
    }
    record! {
        /// `controller.fees` of a `account`.
        ControllerFees {
            payer "payer": Option<crate::object::account::ControllerFeesPayer>, "A word of [`ControllerFeesPayer`](crate::object::account::ControllerFeesPayer); unknown ones are kept.";
        }
    }
    record! {
        /// `controller.losses` of a `account`.
        ControllerLosses {
            payments "payments": Option<crate::object::account::ControllerLossesPayments>, "A word of [`ControllerLossesPayments`](crate::object::account::ControllerLossesPayments); unknown ones are kept.";
        }
    }
    record! {
        /// `controller.stripe_dashboard` of a `account`.
        ControllerStripeDashboard {
            type_ "type": Option<crate::object::account::ControllerStripeDashboardType>, "A word of [`ControllerStripeDashboardType`](crate::object::account::ControllerStripeDashboardType); unknown ones are kept.";
        }
    }
    record! {
        /// `future_requirements` of a `account`.
        FutureRequirements {
            alternatives "alternatives": Vec<crate::object::account::FutureRequirementsAlternative>, "Array. Each element: See [`FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative). May be null.";
            current_deadline "current_deadline": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            currently_due "currently_due": Vec<String>, "Array. Each element: Text. May be null.";
            disabled_reason "disabled_reason": Option<crate::object::account::FutureRequirementsDisabledReason>, "A word of [`FutureRequirementsDisabledReason`](crate::object::account::FutureRequirementsDisabledReason); unknown ones are kept. May be null.";
            errors "errors": Vec<crate::object::account::FutureRequirementsError>, "Array. Each element: See [`FutureRequirementsError`](crate::object::account::FutureRequirementsError). May be null.";
            eventually_due "eventually_due": Vec<String>, "Array. Each element: Text. May be null.";
            past_due "past_due": Vec<String>, "Array. Each element: Text. May be null.";
            pending_verification "pending_verification": Vec<String>, "Array. Each element: Text. May be null.";
        }
    }
    record! {
        /// `future_requirements.alternative` of a `account`.
        FutureRequirementsAlternative {
            alternative_fields_due "alternative_fields_due": Vec<String>, "Array. Each element: Text.";
            original_fields_due "original_fields_due": Vec<String>, "Array. Each element: Text.";
        }
    }
    element! { FutureRequirementsAlternative }
    record! {
        /// `future_requirements.error` of a `account`.
        FutureRequirementsError {
            code "code": Option<crate::object::account::FutureRequirementsErrorCode>, "A word of [`FutureRequirementsErrorCode`](crate::object::account::FutureRequirementsErrorCode); unknown ones are kept.";
            reason "reason": Option<String>, "Text.";
            requirement "requirement": Option<String>, "Text.";
        }
    }
    element! { FutureRequirementsError }
    record! {
        /// `groups` of a `account`.
        Groups {
            payments_pricing "payments_pricing": Option<String>, "Text. May be null.";
        }
    }
    /// `requirements` of a `account`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.alternative` of a `account`. The same as [`FutureRequirementsAlternative`](FutureRequirementsAlternative).
    pub type RequirementsAlternative = FutureRequirementsAlternative;
    /// `requirements.error` of a `account`. The same as [`FutureRequirementsError`](FutureRequirementsError).
    pub type RequirementsError = FutureRequirementsError;
    record! {
        /// `settings` of a `account`.
        Settings {
            bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::account::SettingsBacsDebitPayments>>, "See [`SettingsBacsDebitPayments`](crate::object::account::SettingsBacsDebitPayments). May be absent.";
            branding "branding": Option<Box<crate::object::account::SettingsBranding>>, "See [`SettingsBranding`](crate::object::account::SettingsBranding).";
            card_issuing "card_issuing": Option<Box<crate::object::account::SettingsCardIssuing>>, "See [`SettingsCardIssuing`](crate::object::account::SettingsCardIssuing). May be absent.";
            card_payments "card_payments": Option<Box<crate::object::account::SettingsCardPayments>>, "See [`SettingsCardPayments`](crate::object::account::SettingsCardPayments).";
            dashboard "dashboard": Option<Box<crate::object::account::SettingsDashboard>>, "See [`SettingsDashboard`](crate::object::account::SettingsDashboard).";
            invoices "invoices": Option<Box<crate::object::account::SettingsInvoices>>, "See [`SettingsInvoices`](crate::object::account::SettingsInvoices). May be absent.";
            payments "payments": Option<Box<crate::object::account::SettingsPayments>>, "See [`SettingsPayments`](crate::object::account::SettingsPayments).";
            payouts "payouts": Option<Box<crate::object::account::SettingsPayouts>>, "See [`SettingsPayouts`](crate::object::account::SettingsPayouts). May be absent.";
            paypay_payments "paypay_payments": Option<Box<crate::object::account::SettingsPaypayPayments>>, "See [`SettingsPaypayPayments`](crate::object::account::SettingsPaypayPayments). May be absent.";
            sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::account::SettingsSepaDebitPayments>>, "See [`SettingsSepaDebitPayments`](crate::object::account::SettingsSepaDebitPayments). May be absent.";
            treasury "treasury": Option<Box<crate::object::account::SettingsTreasury>>, "See [`SettingsTreasury`](crate::object::account::SettingsTreasury). May be absent.";
        }
    }
    record! {
        /// `settings.bacs_debit_payments` of a `account`.
        SettingsBacsDebitPayments {
            display_name "display_name": Option<String>, "Text. May be null.";
            service_user_number "service_user_number": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.branding` of a `account`.
        SettingsBranding {
            icon "icon": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            logo "logo": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded. May be null.";
            primary_color "primary_color": Option<String>, "Text. May be null.";
            secondary_color "secondary_color": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.card_issuing` of a `account`.
        SettingsCardIssuing {
            tos_acceptance "tos_acceptance": Option<Box<crate::object::account::SettingsCardIssuingTosAcceptance>>, "See [`SettingsCardIssuingTosAcceptance`](crate::object::account::SettingsCardIssuingTosAcceptance). May be absent.";
        }
    }
    record! {
        /// `settings.card_issuing.tos_acceptance` of a `account`.
        SettingsCardIssuingTosAcceptance {
            date "date": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
            ip "ip": Option<String>, "Text. May be null.";
            user_agent "user_agent": Option<String>, "Text. May be absent.";
        }
    }
    record! {
        /// `settings.card_payments` of a `account`.
        SettingsCardPayments {
            decline_on "decline_on": Option<Box<crate::object::account::SettingsCardPaymentsDeclineOn>>, "See [`SettingsCardPaymentsDeclineOn`](crate::object::account::SettingsCardPaymentsDeclineOn). May be absent.";
            statement_descriptor_prefix "statement_descriptor_prefix": Option<String>, "Text. May be null.";
            statement_descriptor_prefix_kana "statement_descriptor_prefix_kana": Option<String>, "Text. May be null.";
            statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.card_payments.decline_on` of a `account`.
        SettingsCardPaymentsDeclineOn {
            avs_failure "avs_failure": Option<bool>, "A flag.";
            cvc_failure "cvc_failure": Option<bool>, "A flag.";
        }
    }
    record! {
        /// `settings.dashboard` of a `account`.
        SettingsDashboard {
            display_name "display_name": Option<String>, "Text. May be null.";
            timezone "timezone": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.invoices` of a `account`.
        SettingsInvoices {
            default_account_tax_ids "default_account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>, "Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.";
            hosted_payment_method_save "hosted_payment_method_save": Option<crate::object::account::SettingsInvoicesHostedPaymentMethodSave>, "A word of [`SettingsInvoicesHostedPaymentMethodSave`](crate::object::account::SettingsInvoicesHostedPaymentMethodSave); unknown ones are kept. May be null.";
        }
    }
    record! {
        /// `settings.payments` of a `account`.
        SettingsPayments {
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            statement_descriptor_kana "statement_descriptor_kana": Option<String>, "Text. May be null.";
            statement_descriptor_kanji "statement_descriptor_kanji": Option<String>, "Text. May be null.";
            statement_descriptor_prefix_kana "statement_descriptor_prefix_kana": Option<String>, "Text. May be null.";
            statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.payouts` of a `account`.
        SettingsPayouts {
            debit_negative_balances "debit_negative_balances": Option<bool>, "A flag.";
            schedule "schedule": Option<Box<crate::object::account::SettingsPayoutsSchedule>>, "See [`SettingsPayoutsSchedule`](crate::object::account::SettingsPayoutsSchedule).";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.payouts.schedule` of a `account`.
        SettingsPayoutsSchedule {
            delay_days "delay_days": Option<i64>, "A whole number.";
            interval "interval": Option<String>, "Text.";
            monthly_anchor "monthly_anchor": Option<i64>, "A whole number. May be absent.";
            monthly_payout_days "monthly_payout_days": Vec<i64>, "Array. Each element: A whole number. May be absent.";
            weekly_anchor "weekly_anchor": Option<String>, "Text. May be absent.";
            weekly_payout_days "weekly_payout_days": Vec<crate::object::account::SettingsPayoutsScheduleWeeklyPayoutDay>, "Array. Each element: A word of [`SettingsPayoutsScheduleWeeklyPayoutDay`](crate::object::account::SettingsPayoutsScheduleWeeklyPayoutDay); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `settings.paypay_payments` of a `account`.
        SettingsPaypayPayments {
            additional_files "additional_files": Vec<String>, "Array. Each element: Text. May be absent.";
            goods_type "goods_type": Option<crate::object::account::SettingsPaypayPaymentsGoodsType>, "A word of [`SettingsPaypayPaymentsGoodsType`](crate::object::account::SettingsPaypayPaymentsGoodsType); unknown ones are kept. May be absent.";
            site "site": Option<Box<crate::object::account::SettingsPaypayPaymentsSite>>, "See [`SettingsPaypayPaymentsSite`](crate::object::account::SettingsPaypayPaymentsSite). May be absent.";
        }
    }
    record! {
        /// `settings.paypay_payments.site` of a `account`.
        SettingsPaypayPaymentsSite {
            accessible "accessible": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteAccessible>>, "See [`SettingsPaypayPaymentsSiteAccessible`](crate::object::account::SettingsPaypayPaymentsSiteAccessible). May be absent.";
            in_development "in_development": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteInDevelopment>>, "See [`SettingsPaypayPaymentsSiteInDevelopment`](crate::object::account::SettingsPaypayPaymentsSiteInDevelopment). May be absent.";
            restricted "restricted": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteRestricted>>, "See [`SettingsPaypayPaymentsSiteRestricted`](crate::object::account::SettingsPaypayPaymentsSiteRestricted). May be absent.";
            type_ "type": Option<crate::object::account::SettingsPaypayPaymentsSiteType>, "A word of [`SettingsPaypayPaymentsSiteType`](crate::object::account::SettingsPaypayPaymentsSiteType); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `settings.paypay_payments.site.accessible` of a `account`.
        SettingsPaypayPaymentsSiteAccessible {
        }
    }
    record! {
        /// `settings.paypay_payments.site.in_development` of a `account`.
        SettingsPaypayPaymentsSiteInDevelopment {
            password_provided "password_provided": Option<bool>, "A flag. May be absent.";
            username "username": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.paypay_payments.site.restricted` of a `account`.
        SettingsPaypayPaymentsSiteRestricted {
            payment_flow_file "payment_flow_file": Option<String>, "Text. May be null.";
        }
    }
    record! {
        /// `settings.sepa_debit_payments` of a `account`.
        SettingsSepaDebitPayments {
            creditor_id "creditor_id": Option<String>, "Text. May be absent.";
        }
    }
    /// `settings.treasury` of a `account`. The same as [`SettingsCardIssuing`](SettingsCardIssuing).
    pub type SettingsTreasury = SettingsCardIssuing;
    /// `settings.treasury.tos_acceptance` of a `account`. The same as [`SettingsCardIssuingTosAcceptance`](SettingsCardIssuingTosAcceptance).
    pub type SettingsTreasuryTosAcceptance = SettingsCardIssuingTosAcceptance;
    record! {
        /// `tos_acceptance` of a `account`.
        TosAcceptance {
            date "date": Option<time::OffsetDateTime>, "A time, UTC. May be absent or null.";
            ip "ip": Option<String>, "Text. May be absent or null.";
            service_agreement "service_agreement": Option<String>, "Text. May be absent.";
            user_agent "user_agent": Option<String>, "Text. May be absent or null.";
        }
    }
    words! {
        /// `business_profile.minority_owned_business_designation` of a `account`.
        BusinessProfileMinorityOwnedBusinessDesignation {
            LgbtqiOwnedBusiness "lgbtqi_owned_business",
            MinorityOwnedBusiness "minority_owned_business",
            NoneOfTheseApply "none_of_these_apply",
            PreferNotToAnswer "prefer_not_to_answer",
            WomenOwnedBusiness "women_owned_business",
        }
    }
    words! {
        /// `business_type` of a `account`.
        BusinessType {
            Company "company",
            GovernmentEntity "government_entity",
            Individual "individual",
            NonProfit "non_profit",
        }
    }
    /// `capabilities.acss_debit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAcssDebitPayments = crate::object::mandate::Status;
    /// `capabilities.affirm_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAffirmPayments = crate::object::mandate::Status;
    /// `capabilities.afterpay_clearpay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAfterpayClearpayPayments = crate::object::mandate::Status;
    /// `capabilities.alma_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAlmaPayments = crate::object::mandate::Status;
    /// `capabilities.amazon_pay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAmazonPayPayments = crate::object::mandate::Status;
    /// `capabilities.app_distribution` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAppDistribution = crate::object::mandate::Status;
    /// `capabilities.au_becs_debit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesAuBecsDebitPayments = crate::object::mandate::Status;
    /// `capabilities.bacs_debit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBacsDebitPayments = crate::object::mandate::Status;
    /// `capabilities.bancontact_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBancontactPayments = crate::object::mandate::Status;
    /// `capabilities.bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.billie_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBilliePayments = crate::object::mandate::Status;
    /// `capabilities.bizum_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBizumPayments = crate::object::mandate::Status;
    /// `capabilities.blik_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBlikPayments = crate::object::mandate::Status;
    /// `capabilities.blik_recurring_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBlikRecurringPayments = crate::object::mandate::Status;
    /// `capabilities.boleto_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesBoletoPayments = crate::object::mandate::Status;
    /// `capabilities.card_issuing` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesCardIssuing = crate::object::mandate::Status;
    /// `capabilities.card_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesCardPayments = crate::object::mandate::Status;
    /// `capabilities.cartes_bancaires_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesCartesBancairesPayments = crate::object::mandate::Status;
    /// `capabilities.cashapp_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesCashappPayments = crate::object::mandate::Status;
    /// `capabilities.crypto_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesCryptoPayments = crate::object::mandate::Status;
    /// `capabilities.eps_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesEpsPayments = crate::object::mandate::Status;
    /// `capabilities.fpx_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesFpxPayments = crate::object::mandate::Status;
    /// `capabilities.gb_bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesGbBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.giropay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesGiropayPayments = crate::object::mandate::Status;
    /// `capabilities.grabpay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesGrabpayPayments = crate::object::mandate::Status;
    /// `capabilities.ideal_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesIdealPayments = crate::object::mandate::Status;
    /// `capabilities.india_international_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesIndiaInternationalPayments = crate::object::mandate::Status;
    /// `capabilities.jcb_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesJcbPayments = crate::object::mandate::Status;
    /// `capabilities.jp_bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesJpBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.kakao_pay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesKakaoPayPayments = crate::object::mandate::Status;
    /// `capabilities.klarna_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesKlarnaPayments = crate::object::mandate::Status;
    /// `capabilities.konbini_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesKonbiniPayments = crate::object::mandate::Status;
    /// `capabilities.kr_card_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesKrCardPayments = crate::object::mandate::Status;
    /// `capabilities.legacy_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesLegacyPayments = crate::object::mandate::Status;
    /// `capabilities.link_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesLinkPayments = crate::object::mandate::Status;
    /// `capabilities.mb_way_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesMbWayPayments = crate::object::mandate::Status;
    /// `capabilities.mobilepay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesMobilepayPayments = crate::object::mandate::Status;
    /// `capabilities.multibanco_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesMultibancoPayments = crate::object::mandate::Status;
    /// `capabilities.mx_bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesMxBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.naver_pay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesNaverPayPayments = crate::object::mandate::Status;
    /// `capabilities.nz_bank_account_becs_debit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesNzBankAccountBecsDebitPayments = crate::object::mandate::Status;
    /// `capabilities.oxxo_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesOxxoPayments = crate::object::mandate::Status;
    /// `capabilities.p24_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesP24Payments = crate::object::mandate::Status;
    /// `capabilities.pay_by_bank_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPayByBankPayments = crate::object::mandate::Status;
    /// `capabilities.payco_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPaycoPayments = crate::object::mandate::Status;
    /// `capabilities.paynow_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPaynowPayments = crate::object::mandate::Status;
    /// `capabilities.paypay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPaypayPayments = crate::object::mandate::Status;
    /// `capabilities.payto_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPaytoPayments = crate::object::mandate::Status;
    /// `capabilities.pix_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPixPayments = crate::object::mandate::Status;
    /// `capabilities.promptpay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesPromptpayPayments = crate::object::mandate::Status;
    /// `capabilities.revolut_pay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesRevolutPayPayments = crate::object::mandate::Status;
    /// `capabilities.samsung_pay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSamsungPayPayments = crate::object::mandate::Status;
    /// `capabilities.satispay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSatispayPayments = crate::object::mandate::Status;
    /// `capabilities.scalapay_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesScalapayPayments = crate::object::mandate::Status;
    /// `capabilities.sepa_bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSepaBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.sepa_debit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSepaDebitPayments = crate::object::mandate::Status;
    /// `capabilities.sequra_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSequraPayments = crate::object::mandate::Status;
    /// `capabilities.sofort_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSofortPayments = crate::object::mandate::Status;
    /// `capabilities.sunbit_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSunbitPayments = crate::object::mandate::Status;
    /// `capabilities.swish_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesSwishPayments = crate::object::mandate::Status;
    /// `capabilities.tax_reporting_us1099_k` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesTaxReportingUs1099K = crate::object::mandate::Status;
    /// `capabilities.tax_reporting_us1099_misc` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesTaxReportingUs1099Misc = crate::object::mandate::Status;
    /// `capabilities.transfers` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesTransfers = crate::object::mandate::Status;
    /// `capabilities.treasury` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesTreasury = crate::object::mandate::Status;
    /// `capabilities.twint_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesTwintPayments = crate::object::mandate::Status;
    /// `capabilities.upi_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesUpiPayments = crate::object::mandate::Status;
    /// `capabilities.us_bank_account_ach_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesUsBankAccountAchPayments = crate::object::mandate::Status;
    /// `capabilities.us_bank_transfer_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesUsBankTransferPayments = crate::object::mandate::Status;
    /// `capabilities.wero_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesWeroPayments = crate::object::mandate::Status;
    /// `capabilities.zip_payments` of a `account`. The same as [`mandate::Status`](crate::object::mandate::Status).
    pub type CapabilitiesZipPayments = crate::object::mandate::Status;
    words! {
        /// `company.ownership_exemption_reason` of a `account`.
        CompanyOwnershipExemptionReason {
            QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold",
            QualifiesAsFinancialInstitution "qualifies_as_financial_institution",
        }
    }
    words! {
        /// `company.structure` of a `account`.
        CompanyStructure {
            FreeZoneEstablishment "free_zone_establishment",
            FreeZoneLlc "free_zone_llc",
            GovernmentInstrumentality "government_instrumentality",
            GovernmentalUnit "governmental_unit",
            IncorporatedNonProfit "incorporated_non_profit",
            IncorporatedPartnership "incorporated_partnership",
            LimitedLiabilityPartnership "limited_liability_partnership",
            Llc "llc",
            MultiMemberLlc "multi_member_llc",
            PrivateCompany "private_company",
            PrivateCorporation "private_corporation",
            PrivatePartnership "private_partnership",
            PublicCompany "public_company",
            PublicCorporation "public_corporation",
            PublicPartnership "public_partnership",
            RegisteredCharity "registered_charity",
            SingleMemberLlc "single_member_llc",
            SoleEstablishment "sole_establishment",
            SoleProprietorship "sole_proprietorship",
            TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality",
            UnincorporatedAssociation "unincorporated_association",
            UnincorporatedNonProfit "unincorporated_non_profit",
            UnincorporatedPartnership "unincorporated_partnership",
        }
    }
    words! {
        /// `controller.fees.payer` of a `account`.
        ControllerFeesPayer {
            Account "account",
            Application "application",
            ApplicationCustom "application_custom",
            ApplicationExpress "application_express",
        }
    }
    words! {
        /// `controller.losses.payments` of a `account`.
        ControllerLossesPayments {
            Application "application",
            Stripe "stripe",
        }
    }
    /// `controller.requirement_collection` of a `account`. The same as [`ControllerLossesPayments`](ControllerLossesPayments).
    pub type ControllerRequirementCollection = ControllerLossesPayments;
    words! {
        /// `controller.stripe_dashboard.type` of a `account`.
        ControllerStripeDashboardType {
            Express "express",
            Full "full",
            None "none",
        }
    }
    words! {
        /// `controller.type` of a `account`.
        ControllerType {
            Account "account",
            Application "application",
        }
    }
    words! {
        /// `future_requirements.disabled_reason` of a `account`.
        FutureRequirementsDisabledReason {
            ActionRequiredRequestedCapabilities "action_required.requested_capabilities",
            Listed "listed",
            Other "other",
            PlatformPaused "platform_paused",
            RejectedFraud "rejected.fraud",
            RejectedIncompleteVerification "rejected.incomplete_verification",
            RejectedListed "rejected.listed",
            RejectedOther "rejected.other",
            RejectedPlatformFraud "rejected.platform_fraud",
            RejectedPlatformOther "rejected.platform_other",
            RejectedPlatformTermsOfService "rejected.platform_terms_of_service",
            RejectedTermsOfService "rejected.terms_of_service",
            RequirementsPastDue "requirements.past_due",
            RequirementsPendingVerification "requirements.pending_verification",
            UnderReview "under_review",
        }
    }
    /// `future_requirements.error.code` of a `account`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type FutureRequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    /// `requirements.disabled_reason` of a `account`. The same as [`FutureRequirementsDisabledReason`](FutureRequirementsDisabledReason).
    pub type RequirementsDisabledReason = FutureRequirementsDisabledReason;
    /// `requirements.error.code` of a `account`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `settings.invoices.hosted_payment_method_save` of a `account`.
        SettingsInvoicesHostedPaymentMethodSave {
            Always "always",
            Never "never",
            Offer "offer",
        }
    }
    /// `settings.payouts.schedule.weekly_payout_day` of a `account`. The same as [`balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay`](crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay).
    pub type SettingsPayoutsScheduleWeeklyPayoutDay = crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay;
    words! {
        /// `settings.paypay_payments.goods_type` of a `account`.
        SettingsPaypayPaymentsGoodsType {
            DigitalContent "digital_content",
            Other "other",
        }
    }
    words! {
        /// `settings.paypay_payments.site.type` of a `account`.
        SettingsPaypayPaymentsSiteType {
            Accessible "accessible",
            InDevelopment "in_development",
            Restricted "restricted",
        }
    }
    words! {
        /// `type` of a `account`.
        Type {
            Custom "custom",
            Express "express",
            None "none",
            Standard "standard",
        }
    }
}
