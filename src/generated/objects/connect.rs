// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::record::{element, object, record};

record! {
    /// Stripe's `account` object.
    Account {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        1 application_icon "application_icon": Option<String>,
        /// Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        2 application_logo "application_logo": Option<String>,
        /// Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        3 application_name "application_name": Option<String>,
        /// Text. Deprecated at Stripe since 2019-03-14; older API versions and old bodies have it.
        4 application_url "application_url": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        5 business_logo "business_logo": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        6 business_name "business_name": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        7 business_primary_color "business_primary_color": Option<String>,
        /// See [`BusinessProfile`](account::BusinessProfile). May be absent or null.
        8 business_profile "business_profile": Option<Box<account::BusinessProfile>>,
        /// A word of [`BusinessType`](account::BusinessType); unknown ones are kept. May be absent or null.
        9 business_type "business_type": Option<account::BusinessType>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        10 business_url "business_url": Option<String>,
        /// See [`Capabilities`](account::Capabilities). May be absent.
        11 capabilities "capabilities": Option<Box<account::Capabilities>>,
        /// A flag.
        12 charges_enabled "charges_enabled": Option<bool>,
        /// See [`Company`](account::Company). May be absent.
        13 company "company": Option<Box<account::Company>>,
        /// See [`Controller`](account::Controller). May be absent.
        14 controller "controller": Option<Box<account::Controller>>,
        /// Text. May be absent.
        15 country "country": Option<String>,
        /// A time, UTC. May be absent.
        16 created "created": Option<time::OffsetDateTime>,
        /// A flag. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        17 debit_negative_balances "debit_negative_balances": Option<bool>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        18 decline_charge_on "decline_charge_on": Option<crate::object::RawObject>,
        /// Text. May be absent.
        19 default_currency "default_currency": Option<String>,
        /// A flag. May be absent.
        20 deleted "deleted": Option<bool>,
        /// A flag.
        21 details_submitted "details_submitted": Option<bool>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        22 display_name "display_name": Option<String>,
        /// Text. May be null.
        23 email "email": Option<String>,
        /// The first page of a list. Each element: A [`ExternalAccount`](crate::object::ExternalAccount). May be absent.
        24 external_accounts "external_accounts": crate::object::List<crate::object::ExternalAccount>,
        /// See [`FutureRequirements`](account::FutureRequirements). May be absent.
        25 future_requirements "future_requirements": Option<Box<account::FutureRequirements>>,
        /// See [`Groups`](account::Groups). May be absent or null.
        26 groups "groups": Option<Box<account::Groups>>,
        /// The `person` object. May be absent.
        27 individual "individual": Option<Box<crate::object::Person>>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        28 keys "keys": Option<crate::object::RawObject>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        29 legal_entity "legal_entity": Option<crate::object::RawObject>,
        /// Your own keys and values. May be absent.
        30 metadata "metadata": crate::object::Metadata,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        31 payout_schedule "payout_schedule": Option<crate::object::RawObject>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        32 payout_statement_descriptor "payout_statement_descriptor": Option<String>,
        /// A flag.
        33 payouts_enabled "payouts_enabled": Option<bool>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        34 product_description "product_description": Option<String>,
        /// See [`Requirements`](account::Requirements). May be absent.
        35 requirements "requirements": Option<Box<account::Requirements>>,
        /// See [`Settings`](account::Settings). May be absent or null.
        36 settings "settings": Option<Box<account::Settings>>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        37 statement_descriptor "statement_descriptor": Option<String>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        38 support_address "support_address": Option<crate::object::RawObject>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        39 support_email "support_email": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        40 support_phone "support_phone": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        41 support_url "support_url": Option<String>,
        /// Text. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        42 timezone "timezone": Option<String>,
        /// See [`TosAcceptance`](account::TosAcceptance). May be absent.
        43 tos_acceptance "tos_acceptance": Option<Box<account::TosAcceptance>>,
        /// A word of [`Type`](account::Type); unknown ones are kept.
        44 type_ "type": Option<account::Type>,
        /// Any JSON value. Deprecated at Stripe since 2019-02-19; older API versions and old bodies have it.
        45 verification "verification": Option<crate::object::RawObject>,
    }
}
object! { Account: "account" }
/// The parts of a [`Account`](crate::object::Account).
pub mod account {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `business_profile` of a `account`.
        BusinessProfile {
            /// See [`BusinessProfileAnnualRevenue`](crate::object::account::BusinessProfileAnnualRevenue). May be absent or null.
            0 annual_revenue "annual_revenue": Option<Box<crate::object::account::BusinessProfileAnnualRevenue>>,
            /// A whole number. May be absent or null.
            1 estimated_worker_count "estimated_worker_count": Option<i64>,
            /// Text. May be null.
            2 mcc "mcc": Option<String>,
            /// Array. Each element: A word of [`BusinessProfileMinorityOwnedBusinessDesignation`](crate::object::account::BusinessProfileMinorityOwnedBusinessDesignation); unknown ones are kept. May be null.
            3 minority_owned_business_designation "minority_owned_business_designation": Vec<crate::object::account::BusinessProfileMinorityOwnedBusinessDesignation>,
            /// See [`BusinessProfileMonthlyEstimatedRevenue`](crate::object::account::BusinessProfileMonthlyEstimatedRevenue). May be absent.
            4 monthly_estimated_revenue "monthly_estimated_revenue": Option<Box<crate::object::account::BusinessProfileMonthlyEstimatedRevenue>>,
            /// Text. May be null.
            5 name "name": Option<String>,
            /// Text. May be absent or null.
            6 product_description "product_description": Option<String>,
            /// Text. May be null.
            7 specified_commercial_transactions_act_url "specified_commercial_transactions_act_url": Option<String>,
            /// See [`Address`](crate::object::Address). May be null.
            8 support_address "support_address": Option<Box<crate::object::Address>>,
            /// Text. May be null.
            9 support_email "support_email": Option<String>,
            /// Text. May be null.
            10 support_phone "support_phone": Option<String>,
            /// Text. May be null.
            11 support_url "support_url": Option<String>,
            /// Text. May be null.
            12 url "url": Option<String>,
        }
    }
    record! {
        /// `business_profile.annual_revenue` of a `account`.
        BusinessProfileAnnualRevenue {
            /// An amount, in the currency's smallest unit. May be null.
            0 amount "amount": Option<i64>,
            /// Text. May be null.
            1 currency "currency": Option<String>,
            /// Text. May be null.
            2 fiscal_year_end "fiscal_year_end": Option<String>,
        }
    }
    record! {
        /// `business_profile.monthly_estimated_revenue` of a `account`.
        BusinessProfileMonthlyEstimatedRevenue {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 currency "currency": Option<String>,
        }
    }
    record! {
        /// `capabilities` of a `account`.
        Capabilities {
            /// A word of [`CapabilitiesAcssDebitPayments`](crate::object::account::CapabilitiesAcssDebitPayments); unknown ones are kept. May be absent.
            0 acss_debit_payments "acss_debit_payments": Option<crate::object::account::CapabilitiesAcssDebitPayments>,
            /// A word of [`CapabilitiesAffirmPayments`](crate::object::account::CapabilitiesAffirmPayments); unknown ones are kept. May be absent.
            1 affirm_payments "affirm_payments": Option<crate::object::account::CapabilitiesAffirmPayments>,
            /// A word of [`CapabilitiesAfterpayClearpayPayments`](crate::object::account::CapabilitiesAfterpayClearpayPayments); unknown ones are kept. May be absent.
            2 afterpay_clearpay_payments "afterpay_clearpay_payments": Option<crate::object::account::CapabilitiesAfterpayClearpayPayments>,
            /// A word of [`CapabilitiesAlmaPayments`](crate::object::account::CapabilitiesAlmaPayments); unknown ones are kept. May be absent.
            3 alma_payments "alma_payments": Option<crate::object::account::CapabilitiesAlmaPayments>,
            /// A word of [`CapabilitiesAmazonPayPayments`](crate::object::account::CapabilitiesAmazonPayPayments); unknown ones are kept. May be absent.
            4 amazon_pay_payments "amazon_pay_payments": Option<crate::object::account::CapabilitiesAmazonPayPayments>,
            /// A word of [`CapabilitiesAppDistribution`](crate::object::account::CapabilitiesAppDistribution); unknown ones are kept. May be absent.
            5 app_distribution "app_distribution": Option<crate::object::account::CapabilitiesAppDistribution>,
            /// A word of [`CapabilitiesAuBecsDebitPayments`](crate::object::account::CapabilitiesAuBecsDebitPayments); unknown ones are kept. May be absent.
            6 au_becs_debit_payments "au_becs_debit_payments": Option<crate::object::account::CapabilitiesAuBecsDebitPayments>,
            /// A word of [`CapabilitiesBacsDebitPayments`](crate::object::account::CapabilitiesBacsDebitPayments); unknown ones are kept. May be absent.
            7 bacs_debit_payments "bacs_debit_payments": Option<crate::object::account::CapabilitiesBacsDebitPayments>,
            /// A word of [`CapabilitiesBancontactPayments`](crate::object::account::CapabilitiesBancontactPayments); unknown ones are kept. May be absent.
            8 bancontact_payments "bancontact_payments": Option<crate::object::account::CapabilitiesBancontactPayments>,
            /// A word of [`CapabilitiesBankTransferPayments`](crate::object::account::CapabilitiesBankTransferPayments); unknown ones are kept. May be absent.
            9 bank_transfer_payments "bank_transfer_payments": Option<crate::object::account::CapabilitiesBankTransferPayments>,
            /// A word of [`CapabilitiesBilliePayments`](crate::object::account::CapabilitiesBilliePayments); unknown ones are kept. May be absent.
            10 billie_payments "billie_payments": Option<crate::object::account::CapabilitiesBilliePayments>,
            /// A word of [`CapabilitiesBizumPayments`](crate::object::account::CapabilitiesBizumPayments); unknown ones are kept. May be absent.
            11 bizum_payments "bizum_payments": Option<crate::object::account::CapabilitiesBizumPayments>,
            /// A word of [`CapabilitiesBlikPayments`](crate::object::account::CapabilitiesBlikPayments); unknown ones are kept. May be absent.
            12 blik_payments "blik_payments": Option<crate::object::account::CapabilitiesBlikPayments>,
            /// A word of [`CapabilitiesBlikRecurringPayments`](crate::object::account::CapabilitiesBlikRecurringPayments); unknown ones are kept. May be absent.
            13 blik_recurring_payments "blik_recurring_payments": Option<crate::object::account::CapabilitiesBlikRecurringPayments>,
            /// A word of [`CapabilitiesBoletoPayments`](crate::object::account::CapabilitiesBoletoPayments); unknown ones are kept. May be absent.
            14 boleto_payments "boleto_payments": Option<crate::object::account::CapabilitiesBoletoPayments>,
            /// A word of [`CapabilitiesCardIssuing`](crate::object::account::CapabilitiesCardIssuing); unknown ones are kept. May be absent.
            15 card_issuing "card_issuing": Option<crate::object::account::CapabilitiesCardIssuing>,
            /// A word of [`CapabilitiesCardPayments`](crate::object::account::CapabilitiesCardPayments); unknown ones are kept. May be absent.
            16 card_payments "card_payments": Option<crate::object::account::CapabilitiesCardPayments>,
            /// A word of [`CapabilitiesCartesBancairesPayments`](crate::object::account::CapabilitiesCartesBancairesPayments); unknown ones are kept. May be absent.
            17 cartes_bancaires_payments "cartes_bancaires_payments": Option<crate::object::account::CapabilitiesCartesBancairesPayments>,
            /// A word of [`CapabilitiesCashappPayments`](crate::object::account::CapabilitiesCashappPayments); unknown ones are kept. May be absent.
            18 cashapp_payments "cashapp_payments": Option<crate::object::account::CapabilitiesCashappPayments>,
            /// A word of [`CapabilitiesCryptoPayments`](crate::object::account::CapabilitiesCryptoPayments); unknown ones are kept. May be absent.
            19 crypto_payments "crypto_payments": Option<crate::object::account::CapabilitiesCryptoPayments>,
            /// A word of [`CapabilitiesEpsPayments`](crate::object::account::CapabilitiesEpsPayments); unknown ones are kept. May be absent.
            20 eps_payments "eps_payments": Option<crate::object::account::CapabilitiesEpsPayments>,
            /// A word of [`CapabilitiesFpxPayments`](crate::object::account::CapabilitiesFpxPayments); unknown ones are kept. May be absent.
            21 fpx_payments "fpx_payments": Option<crate::object::account::CapabilitiesFpxPayments>,
            /// A word of [`CapabilitiesGbBankTransferPayments`](crate::object::account::CapabilitiesGbBankTransferPayments); unknown ones are kept. May be absent.
            22 gb_bank_transfer_payments "gb_bank_transfer_payments": Option<crate::object::account::CapabilitiesGbBankTransferPayments>,
            /// A word of [`CapabilitiesGiropayPayments`](crate::object::account::CapabilitiesGiropayPayments); unknown ones are kept. May be absent.
            23 giropay_payments "giropay_payments": Option<crate::object::account::CapabilitiesGiropayPayments>,
            /// A word of [`CapabilitiesGrabpayPayments`](crate::object::account::CapabilitiesGrabpayPayments); unknown ones are kept. May be absent.
            24 grabpay_payments "grabpay_payments": Option<crate::object::account::CapabilitiesGrabpayPayments>,
            /// A word of [`CapabilitiesIdealPayments`](crate::object::account::CapabilitiesIdealPayments); unknown ones are kept. May be absent.
            25 ideal_payments "ideal_payments": Option<crate::object::account::CapabilitiesIdealPayments>,
            /// A word of [`CapabilitiesIndiaInternationalPayments`](crate::object::account::CapabilitiesIndiaInternationalPayments); unknown ones are kept. May be absent.
            26 india_international_payments "india_international_payments": Option<crate::object::account::CapabilitiesIndiaInternationalPayments>,
            /// A word of [`CapabilitiesJcbPayments`](crate::object::account::CapabilitiesJcbPayments); unknown ones are kept. May be absent.
            27 jcb_payments "jcb_payments": Option<crate::object::account::CapabilitiesJcbPayments>,
            /// A word of [`CapabilitiesJpBankTransferPayments`](crate::object::account::CapabilitiesJpBankTransferPayments); unknown ones are kept. May be absent.
            28 jp_bank_transfer_payments "jp_bank_transfer_payments": Option<crate::object::account::CapabilitiesJpBankTransferPayments>,
            /// A word of [`CapabilitiesKakaoPayPayments`](crate::object::account::CapabilitiesKakaoPayPayments); unknown ones are kept. May be absent.
            29 kakao_pay_payments "kakao_pay_payments": Option<crate::object::account::CapabilitiesKakaoPayPayments>,
            /// A word of [`CapabilitiesKlarnaPayments`](crate::object::account::CapabilitiesKlarnaPayments); unknown ones are kept. May be absent.
            30 klarna_payments "klarna_payments": Option<crate::object::account::CapabilitiesKlarnaPayments>,
            /// A word of [`CapabilitiesKonbiniPayments`](crate::object::account::CapabilitiesKonbiniPayments); unknown ones are kept. May be absent.
            31 konbini_payments "konbini_payments": Option<crate::object::account::CapabilitiesKonbiniPayments>,
            /// A word of [`CapabilitiesKrCardPayments`](crate::object::account::CapabilitiesKrCardPayments); unknown ones are kept. May be absent.
            32 kr_card_payments "kr_card_payments": Option<crate::object::account::CapabilitiesKrCardPayments>,
            /// A word of [`CapabilitiesLegacyPayments`](crate::object::account::CapabilitiesLegacyPayments); unknown ones are kept. May be absent.
            33 legacy_payments "legacy_payments": Option<crate::object::account::CapabilitiesLegacyPayments>,
            /// A word of [`CapabilitiesLinkPayments`](crate::object::account::CapabilitiesLinkPayments); unknown ones are kept. May be absent.
            34 link_payments "link_payments": Option<crate::object::account::CapabilitiesLinkPayments>,
            /// A word of [`CapabilitiesMbWayPayments`](crate::object::account::CapabilitiesMbWayPayments); unknown ones are kept. May be absent.
            35 mb_way_payments "mb_way_payments": Option<crate::object::account::CapabilitiesMbWayPayments>,
            /// A word of [`CapabilitiesMobilepayPayments`](crate::object::account::CapabilitiesMobilepayPayments); unknown ones are kept. May be absent.
            36 mobilepay_payments "mobilepay_payments": Option<crate::object::account::CapabilitiesMobilepayPayments>,
            /// A word of [`CapabilitiesMultibancoPayments`](crate::object::account::CapabilitiesMultibancoPayments); unknown ones are kept. May be absent.
            37 multibanco_payments "multibanco_payments": Option<crate::object::account::CapabilitiesMultibancoPayments>,
            /// A word of [`CapabilitiesMxBankTransferPayments`](crate::object::account::CapabilitiesMxBankTransferPayments); unknown ones are kept. May be absent.
            38 mx_bank_transfer_payments "mx_bank_transfer_payments": Option<crate::object::account::CapabilitiesMxBankTransferPayments>,
            /// A word of [`CapabilitiesNaverPayPayments`](crate::object::account::CapabilitiesNaverPayPayments); unknown ones are kept. May be absent.
            39 naver_pay_payments "naver_pay_payments": Option<crate::object::account::CapabilitiesNaverPayPayments>,
            /// A word of [`CapabilitiesNzBankAccountBecsDebitPayments`](crate::object::account::CapabilitiesNzBankAccountBecsDebitPayments); unknown ones are kept. May be absent.
            40 nz_bank_account_becs_debit_payments "nz_bank_account_becs_debit_payments": Option<crate::object::account::CapabilitiesNzBankAccountBecsDebitPayments>,
            /// A word of [`CapabilitiesOxxoPayments`](crate::object::account::CapabilitiesOxxoPayments); unknown ones are kept. May be absent.
            41 oxxo_payments "oxxo_payments": Option<crate::object::account::CapabilitiesOxxoPayments>,
            /// A word of [`CapabilitiesP24Payments`](crate::object::account::CapabilitiesP24Payments); unknown ones are kept. May be absent.
            42 p24_payments "p24_payments": Option<crate::object::account::CapabilitiesP24Payments>,
            /// A word of [`CapabilitiesPayByBankPayments`](crate::object::account::CapabilitiesPayByBankPayments); unknown ones are kept. May be absent.
            43 pay_by_bank_payments "pay_by_bank_payments": Option<crate::object::account::CapabilitiesPayByBankPayments>,
            /// A word of [`CapabilitiesPaycoPayments`](crate::object::account::CapabilitiesPaycoPayments); unknown ones are kept. May be absent.
            44 payco_payments "payco_payments": Option<crate::object::account::CapabilitiesPaycoPayments>,
            /// A word of [`CapabilitiesPaynowPayments`](crate::object::account::CapabilitiesPaynowPayments); unknown ones are kept. May be absent.
            45 paynow_payments "paynow_payments": Option<crate::object::account::CapabilitiesPaynowPayments>,
            /// A word of [`CapabilitiesPaypayPayments`](crate::object::account::CapabilitiesPaypayPayments); unknown ones are kept. May be absent.
            46 paypay_payments "paypay_payments": Option<crate::object::account::CapabilitiesPaypayPayments>,
            /// A word of [`CapabilitiesPaytoPayments`](crate::object::account::CapabilitiesPaytoPayments); unknown ones are kept. May be absent.
            47 payto_payments "payto_payments": Option<crate::object::account::CapabilitiesPaytoPayments>,
            /// A word of [`CapabilitiesPixPayments`](crate::object::account::CapabilitiesPixPayments); unknown ones are kept. May be absent.
            48 pix_payments "pix_payments": Option<crate::object::account::CapabilitiesPixPayments>,
            /// A word of [`CapabilitiesPromptpayPayments`](crate::object::account::CapabilitiesPromptpayPayments); unknown ones are kept. May be absent.
            49 promptpay_payments "promptpay_payments": Option<crate::object::account::CapabilitiesPromptpayPayments>,
            /// A word of [`CapabilitiesRevolutPayPayments`](crate::object::account::CapabilitiesRevolutPayPayments); unknown ones are kept. May be absent.
            50 revolut_pay_payments "revolut_pay_payments": Option<crate::object::account::CapabilitiesRevolutPayPayments>,
            /// A word of [`CapabilitiesSamsungPayPayments`](crate::object::account::CapabilitiesSamsungPayPayments); unknown ones are kept. May be absent.
            51 samsung_pay_payments "samsung_pay_payments": Option<crate::object::account::CapabilitiesSamsungPayPayments>,
            /// A word of [`CapabilitiesSatispayPayments`](crate::object::account::CapabilitiesSatispayPayments); unknown ones are kept. May be absent.
            52 satispay_payments "satispay_payments": Option<crate::object::account::CapabilitiesSatispayPayments>,
            /// A word of [`CapabilitiesScalapayPayments`](crate::object::account::CapabilitiesScalapayPayments); unknown ones are kept. May be absent.
            53 scalapay_payments "scalapay_payments": Option<crate::object::account::CapabilitiesScalapayPayments>,
            /// A word of [`CapabilitiesSepaBankTransferPayments`](crate::object::account::CapabilitiesSepaBankTransferPayments); unknown ones are kept. May be absent.
            54 sepa_bank_transfer_payments "sepa_bank_transfer_payments": Option<crate::object::account::CapabilitiesSepaBankTransferPayments>,
            /// A word of [`CapabilitiesSepaDebitPayments`](crate::object::account::CapabilitiesSepaDebitPayments); unknown ones are kept. May be absent.
            55 sepa_debit_payments "sepa_debit_payments": Option<crate::object::account::CapabilitiesSepaDebitPayments>,
            /// A word of [`CapabilitiesSequraPayments`](crate::object::account::CapabilitiesSequraPayments); unknown ones are kept. May be absent.
            56 sequra_payments "sequra_payments": Option<crate::object::account::CapabilitiesSequraPayments>,
            /// A word of [`CapabilitiesSofortPayments`](crate::object::account::CapabilitiesSofortPayments); unknown ones are kept. May be absent.
            57 sofort_payments "sofort_payments": Option<crate::object::account::CapabilitiesSofortPayments>,
            /// A word of [`CapabilitiesSunbitPayments`](crate::object::account::CapabilitiesSunbitPayments); unknown ones are kept. May be absent.
            58 sunbit_payments "sunbit_payments": Option<crate::object::account::CapabilitiesSunbitPayments>,
            /// A word of [`CapabilitiesSwishPayments`](crate::object::account::CapabilitiesSwishPayments); unknown ones are kept. May be absent.
            59 swish_payments "swish_payments": Option<crate::object::account::CapabilitiesSwishPayments>,
            /// A word of [`CapabilitiesTaxReportingUs1099K`](crate::object::account::CapabilitiesTaxReportingUs1099K); unknown ones are kept. May be absent.
            60 tax_reporting_us_1099_k "tax_reporting_us_1099_k": Option<crate::object::account::CapabilitiesTaxReportingUs1099K>,
            /// A word of [`CapabilitiesTaxReportingUs1099Misc`](crate::object::account::CapabilitiesTaxReportingUs1099Misc); unknown ones are kept. May be absent.
            61 tax_reporting_us_1099_misc "tax_reporting_us_1099_misc": Option<crate::object::account::CapabilitiesTaxReportingUs1099Misc>,
            /// A word of [`CapabilitiesTransfers`](crate::object::account::CapabilitiesTransfers); unknown ones are kept. May be absent.
            62 transfers "transfers": Option<crate::object::account::CapabilitiesTransfers>,
            /// A word of [`CapabilitiesTreasury`](crate::object::account::CapabilitiesTreasury); unknown ones are kept. May be absent.
            63 treasury "treasury": Option<crate::object::account::CapabilitiesTreasury>,
            /// A word of [`CapabilitiesTwintPayments`](crate::object::account::CapabilitiesTwintPayments); unknown ones are kept. May be absent.
            64 twint_payments "twint_payments": Option<crate::object::account::CapabilitiesTwintPayments>,
            /// A word of [`CapabilitiesUpiPayments`](crate::object::account::CapabilitiesUpiPayments); unknown ones are kept. May be absent.
            65 upi_payments "upi_payments": Option<crate::object::account::CapabilitiesUpiPayments>,
            /// A word of [`CapabilitiesUsBankAccountAchPayments`](crate::object::account::CapabilitiesUsBankAccountAchPayments); unknown ones are kept. May be absent.
            66 us_bank_account_ach_payments "us_bank_account_ach_payments": Option<crate::object::account::CapabilitiesUsBankAccountAchPayments>,
            /// A word of [`CapabilitiesUsBankTransferPayments`](crate::object::account::CapabilitiesUsBankTransferPayments); unknown ones are kept. May be absent.
            67 us_bank_transfer_payments "us_bank_transfer_payments": Option<crate::object::account::CapabilitiesUsBankTransferPayments>,
            /// A word of [`CapabilitiesWeroPayments`](crate::object::account::CapabilitiesWeroPayments); unknown ones are kept. May be absent.
            68 wero_payments "wero_payments": Option<crate::object::account::CapabilitiesWeroPayments>,
            /// A word of [`CapabilitiesZipPayments`](crate::object::account::CapabilitiesZipPayments); unknown ones are kept. May be absent.
            69 zip_payments "zip_payments": Option<crate::object::account::CapabilitiesZipPayments>,
        }
    }
    record! {
        /// `company` of a `account`.
        Company {
            /// See [`Address`](crate::object::Address). May be absent.
            0 address "address": Option<Box<crate::object::Address>>,
            /// See [`CompanyAddressKana`](crate::object::account::CompanyAddressKana). May be absent or null.
            1 address_kana "address_kana": Option<Box<crate::object::account::CompanyAddressKana>>,
            /// See [`CompanyAddressKanji`](crate::object::account::CompanyAddressKanji). May be absent or null.
            2 address_kanji "address_kanji": Option<Box<crate::object::account::CompanyAddressKanji>>,
            /// See [`Address`](crate::object::Address). May be absent.
            3 administrative_address "administrative_address": Option<Box<crate::object::Address>>,
            /// A flag. May be absent.
            4 directors_provided "directors_provided": Option<bool>,
            /// See [`CompanyDirectorshipDeclaration`](crate::object::account::CompanyDirectorshipDeclaration). May be absent or null.
            5 directorship_declaration "directorship_declaration": Option<Box<crate::object::account::CompanyDirectorshipDeclaration>>,
            /// A flag. May be absent.
            6 executives_provided "executives_provided": Option<bool>,
            /// Text. May be absent.
            7 export_license_id "export_license_id": Option<String>,
            /// Text. May be absent.
            8 export_purpose_code "export_purpose_code": Option<String>,
            /// Text. May be absent or null.
            9 name "name": Option<String>,
            /// Text. May be absent or null.
            10 name_kana "name_kana": Option<String>,
            /// Text. May be absent or null.
            11 name_kanji "name_kanji": Option<String>,
            /// A flag. May be absent.
            12 owners_provided "owners_provided": Option<bool>,
            /// See [`CompanyOwnershipDeclaration`](crate::object::account::CompanyOwnershipDeclaration). May be absent or null.
            13 ownership_declaration "ownership_declaration": Option<Box<crate::object::account::CompanyOwnershipDeclaration>>,
            /// A word of [`CompanyOwnershipExemptionReason`](crate::object::account::CompanyOwnershipExemptionReason); unknown ones are kept. May be absent.
            14 ownership_exemption_reason "ownership_exemption_reason": Option<crate::object::account::CompanyOwnershipExemptionReason>,
            /// Text. May be absent or null.
            15 phone "phone": Option<String>,
            /// See [`Address`](crate::object::Address). May be absent.
            16 physical_address "physical_address": Option<Box<crate::object::Address>>,
            /// See [`Address`](crate::object::Address). May be absent.
            17 principal_place_of_business "principal_place_of_business": Option<Box<crate::object::Address>>,
            /// See [`CompanyRegistrationDate`](crate::object::account::CompanyRegistrationDate). May be absent.
            18 registration_date "registration_date": Option<Box<crate::object::account::CompanyRegistrationDate>>,
            /// See [`CompanyRepresentativeDeclaration`](crate::object::account::CompanyRepresentativeDeclaration). May be absent or null.
            19 representative_declaration "representative_declaration": Option<Box<crate::object::account::CompanyRepresentativeDeclaration>>,
            /// A word of [`CompanyStructure`](crate::object::account::CompanyStructure); unknown ones are kept. May be absent.
            20 structure "structure": Option<crate::object::account::CompanyStructure>,
            /// A flag. May be absent.
            21 tax_id_provided "tax_id_provided": Option<bool>,
            /// Text. May be absent.
            22 tax_id_registrar "tax_id_registrar": Option<String>,
            /// A flag. May be absent.
            23 vat_id_provided "vat_id_provided": Option<bool>,
            /// See [`CompanyVerification`](crate::object::account::CompanyVerification). May be absent or null.
            24 verification "verification": Option<Box<crate::object::account::CompanyVerification>>,
        }
    }
    record! {
        /// `company.address_kana` of a `account`.
        CompanyAddressKana {
            /// Text. May be null.
            0 city "city": Option<String>,
            /// Text. May be null.
            1 country "country": Option<String>,
            /// Text. May be null.
            2 line1 "line1": Option<String>,
            /// Text. May be null.
            3 line2 "line2": Option<String>,
            /// Text. May be null.
            4 postal_code "postal_code": Option<String>,
            /// Text. May be null.
            5 state "state": Option<String>,
            /// Text. May be null.
            6 town "town": Option<String>,
        }
    }
    /// `company.address_kanji` of a `account`. The same as [`CompanyAddressKana`](CompanyAddressKana).
    pub type CompanyAddressKanji = CompanyAddressKana;
    record! {
        /// `company.directorship_declaration` of a `account`.
        CompanyDirectorshipDeclaration {
            /// A time, UTC. May be null.
            0 date "date": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 ip "ip": Option<String>,
            /// Text. May be null.
            2 user_agent "user_agent": Option<String>,
        }
    }
    /// `company.ownership_declaration` of a `account`. The same as [`CompanyDirectorshipDeclaration`](CompanyDirectorshipDeclaration).
    pub type CompanyOwnershipDeclaration = CompanyDirectorshipDeclaration;
    record! {
        /// `company.registration_date` of a `account`.
        CompanyRegistrationDate {
            /// A whole number. May be null.
            0 day "day": Option<i64>,
            /// A whole number. May be null.
            1 month "month": Option<i64>,
            /// A whole number. May be null.
            2 year "year": Option<i64>,
        }
    }
    /// `company.representative_declaration` of a `account`. The same as [`CompanyDirectorshipDeclaration`](CompanyDirectorshipDeclaration).
    pub type CompanyRepresentativeDeclaration = CompanyDirectorshipDeclaration;
    record! {
        /// `company.verification` of a `account`.
        CompanyVerification {
            /// See [`CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).
            0 document "document": Option<Box<crate::object::account::CompanyVerificationDocument>>,
        }
    }
    record! {
        /// `company.verification.document` of a `account`.
        CompanyVerificationDocument {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 back "back": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            1 details "details": Option<String>,
            /// Text. May be null.
            2 details_code "details_code": Option<String>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            3 front "front": Option<crate::object::Expandable<crate::object::File>>,
        }
    }
    record! {
        /// `controller` of a `account`.
        Controller {
            /// See [`ControllerFees`](crate::object::account::ControllerFees). May be absent.
            0 fees "fees": Option<Box<crate::object::account::ControllerFees>>,
            /// A flag. May be absent.
            1 is_controller "is_controller": Option<bool>,
            /// See [`ControllerLosses`](crate::object::account::ControllerLosses). May be absent.
            2 losses "losses": Option<Box<crate::object::account::ControllerLosses>>,
            /// A word of [`ControllerRequirementCollection`](crate::object::account::ControllerRequirementCollection); unknown ones are kept. May be absent.
            3 requirement_collection "requirement_collection": Option<crate::object::account::ControllerRequirementCollection>,
            /// See [`ControllerStripeDashboard`](crate::object::account::ControllerStripeDashboard). May be absent.
            4 stripe_dashboard "stripe_dashboard": Option<Box<crate::object::account::ControllerStripeDashboard>>,
            /// A word of [`ControllerType`](crate::object::account::ControllerType); unknown ones are kept.
            5 type_ "type": Option<crate::object::account::ControllerType>,
        }
    }
    record! {
        /// `controller.fees` of a `account`.
        ControllerFees {
            /// A word of [`ControllerFeesPayer`](crate::object::account::ControllerFeesPayer); unknown ones are kept.
            0 payer "payer": Option<crate::object::account::ControllerFeesPayer>,
        }
    }
    record! {
        /// `controller.losses` of a `account`.
        ControllerLosses {
            /// A word of [`ControllerLossesPayments`](crate::object::account::ControllerLossesPayments); unknown ones are kept.
            0 payments "payments": Option<crate::object::account::ControllerLossesPayments>,
        }
    }
    record! {
        /// `controller.stripe_dashboard` of a `account`.
        ControllerStripeDashboard {
            /// A word of [`ControllerStripeDashboardType`](crate::object::account::ControllerStripeDashboardType); unknown ones are kept.
            0 type_ "type": Option<crate::object::account::ControllerStripeDashboardType>,
        }
    }
    record! {
        /// `future_requirements` of a `account`.
        FutureRequirements {
            /// Array. Each element: See [`FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative). May be null.
            0 alternatives "alternatives": Vec<crate::object::account::FutureRequirementsAlternative>,
            /// A time, UTC. May be null.
            1 current_deadline "current_deadline": Option<time::OffsetDateTime>,
            /// Array. Each element: Text. May be null.
            2 currently_due "currently_due": Vec<String>,
            /// A word of [`FutureRequirementsDisabledReason`](crate::object::account::FutureRequirementsDisabledReason); unknown ones are kept. May be null.
            3 disabled_reason "disabled_reason": Option<crate::object::account::FutureRequirementsDisabledReason>,
            /// Array. Each element: See [`FutureRequirementsError`](crate::object::account::FutureRequirementsError). May be null.
            4 errors "errors": Vec<crate::object::account::FutureRequirementsError>,
            /// Array. Each element: Text. May be null.
            5 eventually_due "eventually_due": Vec<String>,
            /// Array. Each element: Text. May be null.
            6 past_due "past_due": Vec<String>,
            /// Array. Each element: Text. May be null.
            7 pending_verification "pending_verification": Vec<String>,
        }
    }
    record! {
        /// `future_requirements.alternative` of a `account`.
        FutureRequirementsAlternative {
            /// Array. Each element: Text.
            0 alternative_fields_due "alternative_fields_due": Vec<String>,
            /// Array. Each element: Text.
            1 original_fields_due "original_fields_due": Vec<String>,
        }
    }
    element! { FutureRequirementsAlternative }
    record! {
        /// `future_requirements.error` of a `account`.
        FutureRequirementsError {
            /// A word of [`FutureRequirementsErrorCode`](crate::object::account::FutureRequirementsErrorCode); unknown ones are kept.
            0 code "code": Option<crate::object::account::FutureRequirementsErrorCode>,
            /// Text.
            1 reason "reason": Option<String>,
            /// Text.
            2 requirement "requirement": Option<String>,
        }
    }
    element! { FutureRequirementsError }
    record! {
        /// `groups` of a `account`.
        Groups {
            /// Text. May be null.
            0 payments_pricing "payments_pricing": Option<String>,
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
            /// See [`SettingsBacsDebitPayments`](crate::object::account::SettingsBacsDebitPayments). May be absent.
            0 bacs_debit_payments "bacs_debit_payments": Option<Box<crate::object::account::SettingsBacsDebitPayments>>,
            /// See [`SettingsBranding`](crate::object::account::SettingsBranding).
            1 branding "branding": Option<Box<crate::object::account::SettingsBranding>>,
            /// See [`SettingsCardIssuing`](crate::object::account::SettingsCardIssuing). May be absent.
            2 card_issuing "card_issuing": Option<Box<crate::object::account::SettingsCardIssuing>>,
            /// See [`SettingsCardPayments`](crate::object::account::SettingsCardPayments).
            3 card_payments "card_payments": Option<Box<crate::object::account::SettingsCardPayments>>,
            /// See [`SettingsDashboard`](crate::object::account::SettingsDashboard).
            4 dashboard "dashboard": Option<Box<crate::object::account::SettingsDashboard>>,
            /// See [`SettingsInvoices`](crate::object::account::SettingsInvoices). May be absent.
            5 invoices "invoices": Option<Box<crate::object::account::SettingsInvoices>>,
            /// See [`SettingsPayments`](crate::object::account::SettingsPayments).
            6 payments "payments": Option<Box<crate::object::account::SettingsPayments>>,
            /// See [`SettingsPayouts`](crate::object::account::SettingsPayouts). May be absent.
            7 payouts "payouts": Option<Box<crate::object::account::SettingsPayouts>>,
            /// See [`SettingsPaypayPayments`](crate::object::account::SettingsPaypayPayments). May be absent.
            8 paypay_payments "paypay_payments": Option<Box<crate::object::account::SettingsPaypayPayments>>,
            /// See [`SettingsSepaDebitPayments`](crate::object::account::SettingsSepaDebitPayments). May be absent.
            9 sepa_debit_payments "sepa_debit_payments": Option<Box<crate::object::account::SettingsSepaDebitPayments>>,
            /// See [`SettingsTreasury`](crate::object::account::SettingsTreasury). May be absent.
            10 treasury "treasury": Option<Box<crate::object::account::SettingsTreasury>>,
        }
    }
    record! {
        /// `settings.bacs_debit_payments` of a `account`.
        SettingsBacsDebitPayments {
            /// Text. May be null.
            0 display_name "display_name": Option<String>,
            /// Text. May be null.
            1 service_user_number "service_user_number": Option<String>,
        }
    }
    record! {
        /// `settings.branding` of a `account`.
        SettingsBranding {
            /// Id of a `file`, or the object where it was expanded. May be null.
            0 icon "icon": Option<crate::object::Expandable<crate::object::File>>,
            /// Id of a `file`, or the object where it was expanded. May be null.
            1 logo "logo": Option<crate::object::Expandable<crate::object::File>>,
            /// Text. May be null.
            2 primary_color "primary_color": Option<String>,
            /// Text. May be null.
            3 secondary_color "secondary_color": Option<String>,
        }
    }
    record! {
        /// `settings.card_issuing` of a `account`.
        SettingsCardIssuing {
            /// See [`SettingsCardIssuingTosAcceptance`](crate::object::account::SettingsCardIssuingTosAcceptance). May be absent.
            0 tos_acceptance "tos_acceptance": Option<Box<crate::object::account::SettingsCardIssuingTosAcceptance>>,
        }
    }
    record! {
        /// `settings.card_issuing.tos_acceptance` of a `account`.
        SettingsCardIssuingTosAcceptance {
            /// A time, UTC. May be null.
            0 date "date": Option<time::OffsetDateTime>,
            /// Text. May be null.
            1 ip "ip": Option<String>,
            /// Text. May be absent.
            2 user_agent "user_agent": Option<String>,
        }
    }
    record! {
        /// `settings.card_payments` of a `account`.
        SettingsCardPayments {
            /// See [`SettingsCardPaymentsDeclineOn`](crate::object::account::SettingsCardPaymentsDeclineOn). May be absent.
            0 decline_on "decline_on": Option<Box<crate::object::account::SettingsCardPaymentsDeclineOn>>,
            /// Text. May be null.
            1 statement_descriptor_prefix "statement_descriptor_prefix": Option<String>,
            /// Text. May be null.
            2 statement_descriptor_prefix_kana "statement_descriptor_prefix_kana": Option<String>,
            /// Text. May be null.
            3 statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji": Option<String>,
        }
    }
    record! {
        /// `settings.card_payments.decline_on` of a `account`.
        SettingsCardPaymentsDeclineOn {
            /// A flag.
            0 avs_failure "avs_failure": Option<bool>,
            /// A flag.
            1 cvc_failure "cvc_failure": Option<bool>,
        }
    }
    record! {
        /// `settings.dashboard` of a `account`.
        SettingsDashboard {
            /// Text. May be null.
            0 display_name "display_name": Option<String>,
            /// Text. May be null.
            1 timezone "timezone": Option<String>,
        }
    }
    record! {
        /// `settings.invoices` of a `account`.
        SettingsInvoices {
            /// Array. Each element: Id of a `tax_id`, or the object where it was expanded. May be null.
            0 default_account_tax_ids "default_account_tax_ids": Vec<crate::object::Expandable<crate::object::TaxId>>,
            /// A word of [`SettingsInvoicesHostedPaymentMethodSave`](crate::object::account::SettingsInvoicesHostedPaymentMethodSave); unknown ones are kept. May be null.
            1 hosted_payment_method_save "hosted_payment_method_save": Option<crate::object::account::SettingsInvoicesHostedPaymentMethodSave>,
        }
    }
    record! {
        /// `settings.payments` of a `account`.
        SettingsPayments {
            /// Text. May be null.
            0 statement_descriptor "statement_descriptor": Option<String>,
            /// Text. May be null.
            1 statement_descriptor_kana "statement_descriptor_kana": Option<String>,
            /// Text. May be null.
            2 statement_descriptor_kanji "statement_descriptor_kanji": Option<String>,
            /// Text. May be null.
            3 statement_descriptor_prefix_kana "statement_descriptor_prefix_kana": Option<String>,
            /// Text. May be null.
            4 statement_descriptor_prefix_kanji "statement_descriptor_prefix_kanji": Option<String>,
        }
    }
    record! {
        /// `settings.payouts` of a `account`.
        SettingsPayouts {
            /// A flag.
            0 debit_negative_balances "debit_negative_balances": Option<bool>,
            /// See [`SettingsPayoutsSchedule`](crate::object::account::SettingsPayoutsSchedule).
            1 schedule "schedule": Option<Box<crate::object::account::SettingsPayoutsSchedule>>,
            /// Text. May be null.
            2 statement_descriptor "statement_descriptor": Option<String>,
        }
    }
    record! {
        /// `settings.payouts.schedule` of a `account`.
        SettingsPayoutsSchedule {
            /// A whole number.
            0 delay_days "delay_days": Option<i64>,
            /// Text.
            1 interval "interval": Option<String>,
            /// A whole number. May be absent.
            2 monthly_anchor "monthly_anchor": Option<i64>,
            /// Array. Each element: A whole number. May be absent.
            3 monthly_payout_days "monthly_payout_days": Vec<i64>,
            /// Text. May be absent.
            4 weekly_anchor "weekly_anchor": Option<String>,
            /// Array. Each element: A word of [`SettingsPayoutsScheduleWeeklyPayoutDay`](crate::object::account::SettingsPayoutsScheduleWeeklyPayoutDay); unknown ones are kept. May be absent.
            5 weekly_payout_days "weekly_payout_days": Vec<crate::object::account::SettingsPayoutsScheduleWeeklyPayoutDay>,
        }
    }
    record! {
        /// `settings.paypay_payments` of a `account`.
        SettingsPaypayPayments {
            /// Array. Each element: Text. May be absent.
            0 additional_files "additional_files": Vec<String>,
            /// A word of [`SettingsPaypayPaymentsGoodsType`](crate::object::account::SettingsPaypayPaymentsGoodsType); unknown ones are kept. May be absent.
            1 goods_type "goods_type": Option<crate::object::account::SettingsPaypayPaymentsGoodsType>,
            /// See [`SettingsPaypayPaymentsSite`](crate::object::account::SettingsPaypayPaymentsSite). May be absent.
            2 site "site": Option<Box<crate::object::account::SettingsPaypayPaymentsSite>>,
        }
    }
    record! {
        /// `settings.paypay_payments.site` of a `account`.
        SettingsPaypayPaymentsSite {
            /// See [`SettingsPaypayPaymentsSiteAccessible`](crate::object::account::SettingsPaypayPaymentsSiteAccessible). May be absent.
            0 accessible "accessible": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteAccessible>>,
            /// See [`SettingsPaypayPaymentsSiteInDevelopment`](crate::object::account::SettingsPaypayPaymentsSiteInDevelopment). May be absent.
            1 in_development "in_development": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteInDevelopment>>,
            /// See [`SettingsPaypayPaymentsSiteRestricted`](crate::object::account::SettingsPaypayPaymentsSiteRestricted). May be absent.
            2 restricted "restricted": Option<Box<crate::object::account::SettingsPaypayPaymentsSiteRestricted>>,
            /// A word of [`SettingsPaypayPaymentsSiteType`](crate::object::account::SettingsPaypayPaymentsSiteType); unknown ones are kept. May be absent.
            3 type_ "type": Option<crate::object::account::SettingsPaypayPaymentsSiteType>,
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
            /// A flag. May be absent.
            0 password_provided "password_provided": Option<bool>,
            /// Text. May be null.
            1 username "username": Option<String>,
        }
    }
    record! {
        /// `settings.paypay_payments.site.restricted` of a `account`.
        SettingsPaypayPaymentsSiteRestricted {
            /// Text. May be null.
            0 payment_flow_file "payment_flow_file": Option<String>,
        }
    }
    record! {
        /// `settings.sepa_debit_payments` of a `account`.
        SettingsSepaDebitPayments {
            /// Text. May be absent.
            0 creditor_id "creditor_id": Option<String>,
        }
    }
    /// `settings.treasury` of a `account`. The same as [`SettingsCardIssuing`](SettingsCardIssuing).
    pub type SettingsTreasury = SettingsCardIssuing;
    /// `settings.treasury.tos_acceptance` of a `account`. The same as [`SettingsCardIssuingTosAcceptance`](SettingsCardIssuingTosAcceptance).
    pub type SettingsTreasuryTosAcceptance = SettingsCardIssuingTosAcceptance;
    record! {
        /// `tos_acceptance` of a `account`.
        TosAcceptance {
            /// A time, UTC. May be absent or null.
            0 date "date": Option<time::OffsetDateTime>,
            /// Text. May be absent or null.
            1 ip "ip": Option<String>,
            /// Text. May be absent.
            2 service_agreement "service_agreement": Option<String>,
            /// Text. May be absent or null.
            3 user_agent "user_agent": Option<String>,
        }
    }
    words! {
        /// `business_profile.minority_owned_business_designation` of a `account`.
        BusinessProfileMinorityOwnedBusinessDesignation {
            0 LgbtqiOwnedBusiness "lgbtqi_owned_business",
            1 MinorityOwnedBusiness "minority_owned_business",
            2 NoneOfTheseApply "none_of_these_apply",
            3 PreferNotToAnswer "prefer_not_to_answer",
            4 WomenOwnedBusiness "women_owned_business",
        }
    }
    words! {
        /// `business_type` of a `account`.
        BusinessType {
            0 Company "company",
            1 GovernmentEntity "government_entity",
            2 Individual "individual",
            3 NonProfit "non_profit",
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
            0 QualifiedEntityExceedsOwnershipThreshold "qualified_entity_exceeds_ownership_threshold",
            1 QualifiesAsFinancialInstitution "qualifies_as_financial_institution",
        }
    }
    words! {
        /// `company.structure` of a `account`.
        CompanyStructure {
            0 FreeZoneEstablishment "free_zone_establishment",
            1 FreeZoneLlc "free_zone_llc",
            2 GovernmentInstrumentality "government_instrumentality",
            3 GovernmentalUnit "governmental_unit",
            4 IncorporatedNonProfit "incorporated_non_profit",
            5 IncorporatedPartnership "incorporated_partnership",
            6 LimitedLiabilityPartnership "limited_liability_partnership",
            7 Llc "llc",
            8 MultiMemberLlc "multi_member_llc",
            9 PrivateCompany "private_company",
            10 PrivateCorporation "private_corporation",
            11 PrivatePartnership "private_partnership",
            12 PublicCompany "public_company",
            13 PublicCorporation "public_corporation",
            14 PublicPartnership "public_partnership",
            15 RegisteredCharity "registered_charity",
            16 SingleMemberLlc "single_member_llc",
            17 SoleEstablishment "sole_establishment",
            18 SoleProprietorship "sole_proprietorship",
            19 TaxExemptGovernmentInstrumentality "tax_exempt_government_instrumentality",
            20 UnincorporatedAssociation "unincorporated_association",
            21 UnincorporatedNonProfit "unincorporated_non_profit",
            22 UnincorporatedPartnership "unincorporated_partnership",
        }
    }
    words! {
        /// `controller.fees.payer` of a `account`.
        ControllerFeesPayer {
            0 Account "account",
            1 Application "application",
            2 ApplicationCustom "application_custom",
            3 ApplicationExpress "application_express",
        }
    }
    words! {
        /// `controller.losses.payments` of a `account`.
        ControllerLossesPayments {
            0 Application "application",
            1 Stripe "stripe",
        }
    }
    /// `controller.requirement_collection` of a `account`. The same as [`ControllerLossesPayments`](ControllerLossesPayments).
    pub type ControllerRequirementCollection = ControllerLossesPayments;
    words! {
        /// `controller.stripe_dashboard.type` of a `account`.
        ControllerStripeDashboardType {
            0 Express "express",
            1 Full "full",
            2 None "none",
        }
    }
    words! {
        /// `controller.type` of a `account`.
        ControllerType {
            0 Account "account",
            1 Application "application",
        }
    }
    words! {
        /// `future_requirements.disabled_reason` of a `account`.
        FutureRequirementsDisabledReason {
            0 ActionRequiredRequestedCapabilities "action_required.requested_capabilities",
            1 Listed "listed",
            2 Other "other",
            3 PlatformPaused "platform_paused",
            4 RejectedFraud "rejected.fraud",
            5 RejectedIncompleteVerification "rejected.incomplete_verification",
            6 RejectedListed "rejected.listed",
            7 RejectedOther "rejected.other",
            8 RejectedPlatformFraud "rejected.platform_fraud",
            9 RejectedPlatformOther "rejected.platform_other",
            10 RejectedPlatformTermsOfService "rejected.platform_terms_of_service",
            11 RejectedTermsOfService "rejected.terms_of_service",
            12 RequirementsPastDue "requirements.past_due",
            13 RequirementsPendingVerification "requirements.pending_verification",
            14 UnderReview "under_review",
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
            0 Always "always",
            1 Never "never",
            2 Offer "offer",
        }
    }
    /// `settings.payouts.schedule.weekly_payout_day` of a `account`. The same as [`balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay`](crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay).
    pub type SettingsPayoutsScheduleWeeklyPayoutDay = crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay;
    words! {
        /// `settings.paypay_payments.goods_type` of a `account`.
        SettingsPaypayPaymentsGoodsType {
            0 DigitalContent "digital_content",
            1 Other "other",
        }
    }
    words! {
        /// `settings.paypay_payments.site.type` of a `account`.
        SettingsPaypayPaymentsSiteType {
            0 Accessible "accessible",
            1 InDevelopment "in_development",
            2 Restricted "restricted",
        }
    }
    words! {
        /// `type` of a `account`.
        Type {
            0 Custom "custom",
            1 Express "express",
            2 None "none",
            3 Standard "standard",
        }
    }
}
record! {
    /// Stripe's `application` object.
    Application {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A flag. May be absent.
        1 deleted "deleted": Option<bool>,
        /// Text. May be null.
        2 name "name": Option<String>,
    }
}
object! { Application: "application" }
record! {
    /// Stripe's `application_fee` object.
    ApplicationFee {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `account`, or the object where it was expanded.
        1 account "account": Option<crate::object::Expandable<crate::object::Account>>,
        /// An amount, in the currency's smallest unit.
        2 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        3 amount_refunded "amount_refunded": Option<i64>,
        /// Id of a `application`, or the object where it was expanded.
        4 application "application": Option<crate::object::Expandable<crate::object::Application>>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        5 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// Id of a `charge`, or the object where it was expanded.
        6 charge "charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A time, UTC.
        7 created "created": Option<time::OffsetDateTime>,
        /// Text.
        8 currency "currency": Option<String>,
        /// A flag. May be absent.
        9 deleted "deleted": Option<bool>,
        /// See [`FeeSource`](application_fee::FeeSource). May be null.
        10 fee_source "fee_source": Option<Box<application_fee::FeeSource>>,
        /// A flag.
        11 livemode "livemode": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        12 originating_transaction "originating_transaction": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A flag.
        13 refunded "refunded": Option<bool>,
        /// The first page of a list. Each element: The `fee_refund` object.
        14 refunds "refunds": crate::object::List<crate::object::FeeRefund>,
    }
}
object! { ApplicationFee: "application_fee" }
/// The parts of a [`ApplicationFee`](crate::object::ApplicationFee).
pub mod application_fee {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `fee_source` of a `application_fee`.
        FeeSource {
            /// Text. May be absent.
            0 charge "charge": Option<String>,
            /// Text. May be absent.
            1 payout "payout": Option<String>,
            /// A word of [`FeeSourceType`](crate::object::application_fee::FeeSourceType); unknown ones are kept.
            2 type_ "type": Option<crate::object::application_fee::FeeSourceType>,
        }
    }
    words! {
        /// `fee_source.type` of a `application_fee`.
        FeeSourceType {
            0 Charge "charge",
            1 Payout "payout",
        }
    }
}
record! {
    /// Stripe's `apps.install` object.
    AppsInstall {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text.
        1 account "account": Option<String>,
        /// Text.
        2 app "app": Option<String>,
        /// A flag.
        3 approval_required "approval_required": Option<bool>,
        /// Text. May be null.
        4 auth_code "auth_code": Option<String>,
        /// A word of [`Channel`](apps_install::Channel); unknown ones are kept.
        5 channel "channel": Option<apps_install::Channel>,
        /// See [`ContentSecurityPolicyGranted`](apps_install::ContentSecurityPolicyGranted).
        6 content_security_policy_granted "content_security_policy_granted": Option<Box<apps_install::ContentSecurityPolicyGranted>>,
        /// See [`ContentSecurityPolicyPending`](apps_install::ContentSecurityPolicyPending).
        7 content_security_policy_pending "content_security_policy_pending": Option<Box<apps_install::ContentSecurityPolicyPending>>,
        /// A time, UTC.
        8 created "created": Option<time::OffsetDateTime>,
        /// Text. May be null.
        9 created_by "created_by": Option<String>,
        /// A flag. May be absent.
        10 deleted "deleted": Option<bool>,
        /// Array. Each element: Text.
        11 endpoints_granted "endpoints_granted": Vec<String>,
        /// Array. Each element: Text.
        12 endpoints_pending "endpoints_pending": Vec<String>,
        /// A flag.
        13 livemode "livemode": Option<bool>,
        /// Array. Each element: Text.
        14 permissions_granted "permissions_granted": Vec<String>,
        /// Array. Each element: Text.
        15 permissions_pending "permissions_pending": Vec<String>,
        /// A word of [`Status`](apps_install::Status); unknown ones are kept.
        16 status "status": Option<apps_install::Status>,
    }
}
object! { AppsInstall: "apps.install" }
/// The parts of a [`AppsInstall`](crate::object::AppsInstall).
pub mod apps_install {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `content_security_policy_granted` of a `apps.install`.
        ContentSecurityPolicyGranted {
            /// Array. Each element: Text.
            0 connect_src "connect_src": Vec<String>,
            /// Array. Each element: Text.
            1 image_src "image_src": Vec<String>,
        }
    }
    /// `content_security_policy_pending` of a `apps.install`. The same as [`ContentSecurityPolicyGranted`](ContentSecurityPolicyGranted).
    pub type ContentSecurityPolicyPending = ContentSecurityPolicyGranted;
    words! {
        /// `channel` of a `apps.install`.
        Channel {
            0 PrivateLive "private_live",
            1 PrivateTest "private_test",
            2 Public "public",
            3 Review "review",
            4 Testing "testing",
        }
    }
    words! {
        /// `status` of a `apps.install`.
        Status {
            0 InstallFailed "install_failed",
            1 Installed "installed",
            2 Installing "installing",
            3 UninstallFailed "uninstall_failed",
            4 Uninstalling "uninstalling",
        }
    }
}
record! {
    /// Stripe's `capability` object.
    Capability {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Id of a `account`, or the object where it was expanded.
        1 account "account": Option<crate::object::Expandable<crate::object::Account>>,
        /// A flag. May be absent.
        2 deleted "deleted": Option<bool>,
        /// See [`FutureRequirements`](capability::FutureRequirements). May be absent.
        3 future_requirements "future_requirements": Option<Box<capability::FutureRequirements>>,
        /// A flag.
        4 requested "requested": Option<bool>,
        /// A time, UTC. May be null.
        5 requested_at "requested_at": Option<time::OffsetDateTime>,
        /// See [`Requirements`](capability::Requirements). May be absent.
        6 requirements "requirements": Option<Box<capability::Requirements>>,
        /// A word of [`Status`](capability::Status); unknown ones are kept.
        7 status "status": Option<capability::Status>,
    }
}
object! { Capability: "capability" }
/// The parts of a [`Capability`](crate::object::Capability).
pub mod capability {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `future_requirements` of a `capability`.
        FutureRequirements {
            /// Array. Each element: See [`FutureRequirementsAlternative`](crate::object::capability::FutureRequirementsAlternative). May be null.
            0 alternatives "alternatives": Vec<crate::object::capability::FutureRequirementsAlternative>,
            /// A time, UTC. May be null.
            1 current_deadline "current_deadline": Option<time::OffsetDateTime>,
            /// Array. Each element: Text.
            2 currently_due "currently_due": Vec<String>,
            /// A word of [`FutureRequirementsDisabledReason`](crate::object::capability::FutureRequirementsDisabledReason); unknown ones are kept. May be null.
            3 disabled_reason "disabled_reason": Option<crate::object::capability::FutureRequirementsDisabledReason>,
            /// Array. Each element: See [`FutureRequirementsError`](crate::object::capability::FutureRequirementsError).
            4 errors "errors": Vec<crate::object::capability::FutureRequirementsError>,
            /// Array. Each element: Text.
            5 eventually_due "eventually_due": Vec<String>,
            /// Array. Each element: Text.
            6 past_due "past_due": Vec<String>,
            /// Array. Each element: Text.
            7 pending_verification "pending_verification": Vec<String>,
        }
    }
    /// `future_requirements.alternative` of a `capability`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type FutureRequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `future_requirements.error` of a `capability`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type FutureRequirementsError = crate::object::account::FutureRequirementsError;
    /// `requirements` of a `capability`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.alternative` of a `capability`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type RequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `requirements.error` of a `capability`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type RequirementsError = crate::object::account::FutureRequirementsError;
    words! {
        /// `future_requirements.disabled_reason` of a `capability`.
        FutureRequirementsDisabledReason {
            0 Other "other",
            1 PausedInactivity "paused.inactivity",
            2 PendingOnboarding "pending.onboarding",
            3 PendingReview "pending.review",
            4 PlatformDisabled "platform_disabled",
            5 PlatformPaused "platform_paused",
            6 RejectedInactivity "rejected.inactivity",
            7 RejectedOther "rejected.other",
            8 RejectedUnsupportedBusiness "rejected.unsupported_business",
            9 RequirementsFieldsNeeded "requirements.fields_needed",
        }
    }
    /// `future_requirements.error.code` of a `capability`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type FutureRequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    /// `requirements.disabled_reason` of a `capability`. The same as [`FutureRequirementsDisabledReason`](FutureRequirementsDisabledReason).
    pub type RequirementsDisabledReason = FutureRequirementsDisabledReason;
    /// `requirements.error.code` of a `capability`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `status` of a `capability`.
        Status {
            0 Active "active",
            1 Inactive "inactive",
            2 Pending "pending",
            3 Unrequested "unrequested",
        }
    }
}
record! {
    /// Stripe's `connect_collection_transfer` object.
    ConnectCollectionTransfer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Text.
        2 currency "currency": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Id of a `account`, or the object where it was expanded.
        4 destination "destination": Option<crate::object::Expandable<crate::object::Account>>,
        /// A flag.
        5 livemode "livemode": Option<bool>,
    }
}
object! { ConnectCollectionTransfer: "connect_collection_transfer" }
record! {
    /// Stripe's `fee_refund` object.
    FeeRefund {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        2 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Id of a `application_fee`, or the object where it was expanded.
        6 fee "fee": Option<crate::object::Expandable<crate::object::ApplicationFee>>,
        /// Your own keys and values. May be null.
        7 metadata "metadata": crate::object::Metadata,
    }
}
element! { FeeRefund }
object! { FeeRefund: "fee_refund" }
record! {
    /// Stripe's `person` object.
    Person {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// Text.
        1 account "account": Option<String>,
        /// See [`AdditionalTosAcceptances`](person::AdditionalTosAcceptances). May be absent.
        2 additional_tos_acceptances "additional_tos_acceptances": Option<Box<person::AdditionalTosAcceptances>>,
        /// See [`Address`](crate::object::Address). May be absent.
        3 address "address": Option<Box<crate::object::Address>>,
        /// See [`AddressKana`](person::AddressKana). May be absent or null.
        4 address_kana "address_kana": Option<Box<person::AddressKana>>,
        /// See [`AddressKanji`](person::AddressKanji). May be absent or null.
        5 address_kanji "address_kanji": Option<Box<person::AddressKanji>>,
        /// A time, UTC.
        6 created "created": Option<time::OffsetDateTime>,
        /// A flag. May be absent.
        7 deleted "deleted": Option<bool>,
        /// See [`Dob`](person::Dob). May be absent.
        8 dob "dob": Option<Box<person::Dob>>,
        /// Text. May be absent or null.
        9 email "email": Option<String>,
        /// Text. May be absent or null.
        10 first_name "first_name": Option<String>,
        /// Text. May be absent or null.
        11 first_name_kana "first_name_kana": Option<String>,
        /// Text. May be absent or null.
        12 first_name_kanji "first_name_kanji": Option<String>,
        /// Array. Each element: Text. May be absent.
        13 full_name_aliases "full_name_aliases": Vec<String>,
        /// See [`FutureRequirements`](person::FutureRequirements). May be absent or null.
        14 future_requirements "future_requirements": Option<Box<person::FutureRequirements>>,
        /// Text. May be absent or null.
        15 gender "gender": Option<String>,
        /// A flag. May be absent.
        16 id_number_provided "id_number_provided": Option<bool>,
        /// A flag. May be absent.
        17 id_number_secondary_provided "id_number_secondary_provided": Option<bool>,
        /// Text. May be absent or null.
        18 last_name "last_name": Option<String>,
        /// Text. May be absent or null.
        19 last_name_kana "last_name_kana": Option<String>,
        /// Text. May be absent or null.
        20 last_name_kanji "last_name_kanji": Option<String>,
        /// Text. May be absent or null.
        21 maiden_name "maiden_name": Option<String>,
        /// Your own keys and values. May be absent.
        22 metadata "metadata": crate::object::Metadata,
        /// Text. May be absent or null.
        23 nationality "nationality": Option<String>,
        /// Text. May be absent or null.
        24 phone "phone": Option<String>,
        /// A word of [`PoliticalExposure`](person::PoliticalExposure); unknown ones are kept. May be absent.
        25 political_exposure "political_exposure": Option<person::PoliticalExposure>,
        /// See [`Address`](crate::object::Address). May be absent.
        26 registered_address "registered_address": Option<Box<crate::object::Address>>,
        /// See [`Relationship`](person::Relationship). May be absent.
        27 relationship "relationship": Option<Box<person::Relationship>>,
        /// See [`Requirements`](person::Requirements). May be absent or null.
        28 requirements "requirements": Option<Box<person::Requirements>>,
        /// A flag. May be absent.
        29 ssn_last_4_provided "ssn_last_4_provided": Option<bool>,
        /// See [`UsCfpbData`](person::UsCfpbData). May be absent or null.
        30 us_cfpb_data "us_cfpb_data": Option<Box<person::UsCfpbData>>,
        /// See [`Verification`](person::Verification). May be absent.
        31 verification "verification": Option<Box<person::Verification>>,
    }
}
object! { Person: "person" }
/// The parts of a [`Person`](crate::object::Person).
pub mod person {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `additional_tos_acceptances` of a `person`.
        AdditionalTosAcceptances {
            /// See [`AdditionalTosAcceptancesAccount`](crate::object::person::AdditionalTosAcceptancesAccount). May be null.
            0 account "account": Option<Box<crate::object::person::AdditionalTosAcceptancesAccount>>,
        }
    }
    /// `additional_tos_acceptances.account` of a `person`. The same as [`account::CompanyDirectorshipDeclaration`](crate::object::account::CompanyDirectorshipDeclaration).
    pub type AdditionalTosAcceptancesAccount = crate::object::account::CompanyDirectorshipDeclaration;
    /// `address_kana` of a `person`. The same as [`account::CompanyAddressKana`](crate::object::account::CompanyAddressKana).
    pub type AddressKana = crate::object::account::CompanyAddressKana;
    /// `address_kanji` of a `person`. The same as [`account::CompanyAddressKana`](crate::object::account::CompanyAddressKana).
    pub type AddressKanji = crate::object::account::CompanyAddressKana;
    /// `dob` of a `person`. The same as [`account::CompanyRegistrationDate`](crate::object::account::CompanyRegistrationDate).
    pub type Dob = crate::object::account::CompanyRegistrationDate;
    record! {
        /// `future_requirements` of a `person`.
        FutureRequirements {
            /// Array. Each element: See [`FutureRequirementsAlternative`](crate::object::person::FutureRequirementsAlternative). May be null.
            0 alternatives "alternatives": Vec<crate::object::person::FutureRequirementsAlternative>,
            /// Array. Each element: Text.
            1 currently_due "currently_due": Vec<String>,
            /// Array. Each element: See [`FutureRequirementsError`](crate::object::person::FutureRequirementsError).
            2 errors "errors": Vec<crate::object::person::FutureRequirementsError>,
            /// Array. Each element: Text.
            3 eventually_due "eventually_due": Vec<String>,
            /// Array. Each element: Text.
            4 past_due "past_due": Vec<String>,
            /// Array. Each element: Text.
            5 pending_verification "pending_verification": Vec<String>,
        }
    }
    /// `future_requirements.alternative` of a `person`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type FutureRequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `future_requirements.error` of a `person`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type FutureRequirementsError = crate::object::account::FutureRequirementsError;
    record! {
        /// `relationship` of a `person`.
        Relationship {
            /// A flag. May be null.
            0 authorizer "authorizer": Option<bool>,
            /// A flag. May be null.
            1 director "director": Option<bool>,
            /// A flag. May be null.
            2 executive "executive": Option<bool>,
            /// A flag. May be null.
            3 legal_guardian "legal_guardian": Option<bool>,
            /// A flag. May be null.
            4 owner "owner": Option<bool>,
            /// Per cent. May be null.
            5 percent_ownership "percent_ownership": Option<f64>,
            /// A flag. May be null.
            6 representative "representative": Option<bool>,
            /// Text. May be null.
            7 title "title": Option<String>,
        }
    }
    /// `requirements` of a `person`. The same as [`FutureRequirements`](FutureRequirements).
    pub type Requirements = FutureRequirements;
    /// `requirements.alternative` of a `person`. The same as [`account::FutureRequirementsAlternative`](crate::object::account::FutureRequirementsAlternative).
    pub type RequirementsAlternative = crate::object::account::FutureRequirementsAlternative;
    /// `requirements.error` of a `person`. The same as [`account::FutureRequirementsError`](crate::object::account::FutureRequirementsError).
    pub type RequirementsError = crate::object::account::FutureRequirementsError;
    record! {
        /// `us_cfpb_data` of a `person`.
        UsCfpbData {
            /// See [`UsCfpbDataEthnicityDetails`](crate::object::person::UsCfpbDataEthnicityDetails). May be null.
            0 ethnicity_details "ethnicity_details": Option<Box<crate::object::person::UsCfpbDataEthnicityDetails>>,
            /// See [`UsCfpbDataRaceDetails`](crate::object::person::UsCfpbDataRaceDetails). May be null.
            1 race_details "race_details": Option<Box<crate::object::person::UsCfpbDataRaceDetails>>,
            /// Text. May be null.
            2 self_identified_gender "self_identified_gender": Option<String>,
        }
    }
    record! {
        /// `us_cfpb_data.ethnicity_details` of a `person`.
        UsCfpbDataEthnicityDetails {
            /// Array. Each element: A word of [`UsCfpbDataEthnicityDetailsEthnicity`](crate::object::person::UsCfpbDataEthnicityDetailsEthnicity); unknown ones are kept. May be null.
            0 ethnicity "ethnicity": Vec<crate::object::person::UsCfpbDataEthnicityDetailsEthnicity>,
            /// Text. May be null.
            1 ethnicity_other "ethnicity_other": Option<String>,
        }
    }
    record! {
        /// `us_cfpb_data.race_details` of a `person`.
        UsCfpbDataRaceDetails {
            /// Array. Each element: A word of [`UsCfpbDataRaceDetailsRace`](crate::object::person::UsCfpbDataRaceDetailsRace); unknown ones are kept. May be null.
            0 race "race": Vec<crate::object::person::UsCfpbDataRaceDetailsRace>,
            /// Text. May be null.
            1 race_other "race_other": Option<String>,
        }
    }
    record! {
        /// `verification` of a `person`.
        Verification {
            /// See [`VerificationAdditionalDocument`](crate::object::person::VerificationAdditionalDocument). May be absent or null.
            0 additional_document "additional_document": Option<Box<crate::object::person::VerificationAdditionalDocument>>,
            /// Text. May be absent or null.
            1 details "details": Option<String>,
            /// Text. May be absent or null.
            2 details_code "details_code": Option<String>,
            /// See [`VerificationDocument`](crate::object::person::VerificationDocument). May be absent.
            3 document "document": Option<Box<crate::object::person::VerificationDocument>>,
            /// Text.
            4 status "status": Option<String>,
        }
    }
    /// `verification.additional_document` of a `person`. The same as [`account::CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).
    pub type VerificationAdditionalDocument = crate::object::account::CompanyVerificationDocument;
    /// `verification.document` of a `person`. The same as [`account::CompanyVerificationDocument`](crate::object::account::CompanyVerificationDocument).
    pub type VerificationDocument = crate::object::account::CompanyVerificationDocument;
    /// `future_requirements.error.code` of a `person`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type FutureRequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `political_exposure` of a `person`.
        PoliticalExposure {
            0 Existing "existing",
            1 None "none",
        }
    }
    /// `requirements.error.code` of a `person`. The same as [`bank_account::FutureRequirementsErrorCode`](crate::object::bank_account::FutureRequirementsErrorCode).
    pub type RequirementsErrorCode = crate::object::bank_account::FutureRequirementsErrorCode;
    words! {
        /// `us_cfpb_data.ethnicity_details.ethnicity` of a `person`.
        UsCfpbDataEthnicityDetailsEthnicity {
            0 Cuban "cuban",
            1 HispanicOrLatino "hispanic_or_latino",
            2 Mexican "mexican",
            3 NotHispanicOrLatino "not_hispanic_or_latino",
            4 OtherHispanicOrLatino "other_hispanic_or_latino",
            5 PreferNotToAnswer "prefer_not_to_answer",
            6 PuertoRican "puerto_rican",
        }
    }
    words! {
        /// `us_cfpb_data.race_details.race` of a `person`.
        UsCfpbDataRaceDetailsRace {
            0 AfricanAmerican "african_american",
            1 AmericanIndianOrAlaskaNative "american_indian_or_alaska_native",
            2 Asian "asian",
            3 AsianIndian "asian_indian",
            4 BlackOrAfricanAmerican "black_or_african_american",
            5 Chinese "chinese",
            6 Ethiopian "ethiopian",
            7 Filipino "filipino",
            8 GuamanianOrChamorro "guamanian_or_chamorro",
            9 Haitian "haitian",
            10 Jamaican "jamaican",
            11 Japanese "japanese",
            12 Korean "korean",
            13 NativeHawaiian "native_hawaiian",
            14 NativeHawaiianOrOtherPacificIslander "native_hawaiian_or_other_pacific_islander",
            15 Nigerian "nigerian",
            16 OtherAsian "other_asian",
            17 OtherBlackOrAfricanAmerican "other_black_or_african_american",
            18 OtherPacificIslander "other_pacific_islander",
            19 PreferNotToAnswer "prefer_not_to_answer",
            20 Samoan "samoan",
            21 Somali "somali",
            22 Vietnamese "vietnamese",
            23 White "white",
        }
    }
}
record! {
    /// Stripe's `reserve.hold` object.
    ReserveHold {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit. May be absent.
        2 amount_releasable "amount_releasable": Option<i64>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// A word of [`CreatedBy`](reserve_hold::CreatedBy); unknown ones are kept.
        4 created_by "created_by": Option<reserve_hold::CreatedBy>,
        /// Text.
        5 currency "currency": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// A word of [`Destination`](reserve_hold::Destination); unknown ones are kept.
        7 destination "destination": Option<reserve_hold::Destination>,
        /// A flag. May be absent.
        8 is_releasable "is_releasable": Option<bool>,
        /// A flag.
        9 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        10 metadata "metadata": crate::object::Metadata,
        /// A word of [`Reason`](reserve_hold::Reason); unknown ones are kept.
        11 reason "reason": Option<reserve_hold::Reason>,
        /// Array. Each element: See [`ReleaseDetail`](reserve_hold::ReleaseDetail). May be absent.
        12 release_details "release_details": Vec<reserve_hold::ReleaseDetail>,
        /// See [`ReleaseSchedule`](reserve_hold::ReleaseSchedule).
        13 release_schedule "release_schedule": Option<Box<reserve_hold::ReleaseSchedule>>,
        /// Id of a `reserve.plan`, or the object where it was expanded. May be null.
        14 reserve_plan "reserve_plan": Option<crate::object::Expandable<crate::object::ReservePlan>>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        15 source_charge "source_charge": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A word of [`SourceType`](reserve_hold::SourceType); unknown ones are kept.
        16 source_type "source_type": Option<reserve_hold::SourceType>,
    }
}
object! { ReserveHold: "reserve.hold" }
/// The parts of a [`ReserveHold`](crate::object::ReserveHold).
pub mod reserve_hold {
    use crate::object::record::{element, record};
    use crate::object::words::words;
    record! {
        /// `release_detail` of a `reserve.hold`.
        ReleaseDetail {
            /// An amount, in the currency's smallest unit.
            0 amount "amount": Option<i64>,
            /// Text.
            1 reserve_release "reserve_release": Option<String>,
        }
    }
    element! { ReleaseDetail }
    record! {
        /// `release_schedule` of a `reserve.hold`.
        ReleaseSchedule {
            /// A time, UTC. May be null.
            0 release_after "release_after": Option<time::OffsetDateTime>,
            /// A time, UTC. May be null.
            1 scheduled_release "scheduled_release": Option<time::OffsetDateTime>,
        }
    }
    /// `created_by` of a `reserve.hold`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    words! {
        /// `destination` of a `reserve.hold`.
        Destination {
            0 Other "other",
            1 RiskReserved "risk_reserved",
            2 SettlementReserved "settlement_reserved",
        }
    }
    words! {
        /// `reason` of a `reserve.hold`.
        Reason {
            0 Charge "charge",
            1 Standalone "standalone",
        }
    }
    words! {
        /// `source_type` of a `reserve.hold`.
        SourceType {
            0 BankAccount "bank_account",
            1 Card "card",
            2 Fpx "fpx",
        }
    }
}
record! {
    /// Stripe's `reserve.plan` object.
    ReservePlan {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// A time, UTC.
        1 created "created": Option<time::OffsetDateTime>,
        /// A word of [`CreatedBy`](reserve_plan::CreatedBy); unknown ones are kept.
        2 created_by "created_by": Option<reserve_plan::CreatedBy>,
        /// Text. May be null.
        3 currency "currency": Option<String>,
        /// A flag. May be absent.
        4 deleted "deleted": Option<bool>,
        /// A word of [`Destination`](reserve_plan::Destination); unknown ones are kept.
        5 destination "destination": Option<reserve_plan::Destination>,
        /// A time, UTC. May be null.
        6 disabled_at "disabled_at": Option<time::OffsetDateTime>,
        /// See [`FixedRelease`](reserve_plan::FixedRelease). May be absent.
        7 fixed_release "fixed_release": Option<Box<reserve_plan::FixedRelease>>,
        /// A flag.
        8 livemode "livemode": Option<bool>,
        /// See [`ManualRelease`](reserve_plan::ManualRelease). May be absent.
        9 manual_release "manual_release": Option<Box<reserve_plan::ManualRelease>>,
        /// Your own keys and values. May be absent.
        10 metadata "metadata": crate::object::Metadata,
        /// A whole number.
        11 percent "percent": Option<i64>,
        /// See [`RollingRelease`](reserve_plan::RollingRelease). May be absent.
        12 rolling_release "rolling_release": Option<Box<reserve_plan::RollingRelease>>,
        /// A word of [`Status`](reserve_plan::Status); unknown ones are kept.
        13 status "status": Option<reserve_plan::Status>,
        /// A word of [`Type`](reserve_plan::Type); unknown ones are kept.
        14 type_ "type": Option<reserve_plan::Type>,
    }
}
object! { ReservePlan: "reserve.plan" }
/// The parts of a [`ReservePlan`](crate::object::ReservePlan).
pub mod reserve_plan {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `fixed_release` of a `reserve.plan`.
        FixedRelease {
            /// A whole number.
            0 release_after "release_after": Option<i64>,
            /// A time, UTC.
            1 scheduled_release "scheduled_release": Option<time::OffsetDateTime>,
        }
    }
    /// `manual_release` of a `reserve.plan`. The same as [`account::SettingsPaypayPaymentsSiteAccessible`](crate::object::account::SettingsPaypayPaymentsSiteAccessible).
    pub type ManualRelease = crate::object::account::SettingsPaypayPaymentsSiteAccessible;
    record! {
        /// `rolling_release` of a `reserve.plan`.
        RollingRelease {
            /// A whole number.
            0 days_after_charge "days_after_charge": Option<i64>,
            /// A whole number. May be null.
            1 expires_on "expires_on": Option<i64>,
        }
    }
    /// `created_by` of a `reserve.plan`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    /// `destination` of a `reserve.plan`. The same as [`reserve_hold::Destination`](crate::object::reserve_hold::Destination).
    pub type Destination = crate::object::reserve_hold::Destination;
    words! {
        /// `status` of a `reserve.plan`.
        Status {
            0 Active "active",
            1 Disabled "disabled",
            2 Expired "expired",
            3 Other "other",
        }
    }
    words! {
        /// `type` of a `reserve.plan`.
        Type {
            0 FixedRelease "fixed_release",
            1 ManualRelease "manual_release",
            2 Other "other",
            3 RollingRelease "rolling_release",
        }
    }
}
record! {
    /// Stripe's `reserve.release` object.
    ReserveRelease {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// A time, UTC.
        2 created "created": Option<time::OffsetDateTime>,
        /// A word of [`CreatedBy`](reserve_release::CreatedBy); unknown ones are kept.
        3 created_by "created_by": Option<reserve_release::CreatedBy>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// A word of [`Destination`](reserve_release::Destination); unknown ones are kept.
        6 destination "destination": Option<reserve_release::Destination>,
        /// A flag.
        7 livemode "livemode": Option<bool>,
        /// Your own keys and values. May be absent.
        8 metadata "metadata": crate::object::Metadata,
        /// A word of [`Reason`](reserve_release::Reason); unknown ones are kept.
        9 reason "reason": Option<reserve_release::Reason>,
        /// A time, UTC.
        10 released_at "released_at": Option<time::OffsetDateTime>,
        /// Id of a `reserve.hold`, or the object where it was expanded. May be null.
        11 reserve_hold "reserve_hold": Option<crate::object::Expandable<crate::object::ReserveHold>>,
        /// Id of a `reserve.plan`, or the object where it was expanded. May be null.
        12 reserve_plan "reserve_plan": Option<crate::object::Expandable<crate::object::ReservePlan>>,
        /// See [`SourceTransaction`](reserve_release::SourceTransaction). May be absent.
        13 source_transaction "source_transaction": Option<Box<reserve_release::SourceTransaction>>,
    }
}
object! { ReserveRelease: "reserve.release" }
/// The parts of a [`ReserveRelease`](crate::object::ReserveRelease).
pub mod reserve_release {
    use crate::object::record::record;
    use crate::object::words::words;
    record! {
        /// `source_transaction` of a `reserve.release`.
        SourceTransaction {
            /// Id of a `dispute`, or the object where it was expanded. May be absent.
            0 dispute "dispute": Option<crate::object::Expandable<crate::object::Dispute>>,
            /// Id of a `refund`, or the object where it was expanded. May be absent.
            1 refund "refund": Option<crate::object::Expandable<crate::object::Refund>>,
            /// A word of [`SourceTransactionType`](crate::object::reserve_release::SourceTransactionType); unknown ones are kept.
            2 type_ "type": Option<crate::object::reserve_release::SourceTransactionType>,
        }
    }
    /// `created_by` of a `reserve.release`. The same as [`account::ControllerLossesPayments`](crate::object::account::ControllerLossesPayments).
    pub type CreatedBy = crate::object::account::ControllerLossesPayments;
    words! {
        /// `destination` of a `reserve.release`.
        Destination {
            0 Other "other",
            1 Payments "payments",
        }
    }
    words! {
        /// `reason` of a `reserve.release`.
        Reason {
            0 HoldExpired "hold_expired",
            1 HoldReleasedEarly "hold_released_early",
            2 HoldReversed "hold_reversed",
            3 PlanDisabled "plan_disabled",
        }
    }
    words! {
        /// `source_transaction.type` of a `reserve.release`.
        SourceTransactionType {
            0 Dispute "dispute",
            1 Refund "refund",
        }
    }
}
record! {
    /// Stripe's `reserve_transaction` object.
    ReserveTransaction {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Text.
        2 currency "currency": Option<String>,
        /// A flag. May be absent.
        3 deleted "deleted": Option<bool>,
        /// Text. May be null.
        4 description "description": Option<String>,
    }
}
object! { ReserveTransaction: "reserve_transaction" }
record! {
    /// Stripe's `transfer` object.
    Transfer {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// An amount, in the currency's smallest unit.
        2 amount_reversed "amount_reversed": Option<i64>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        3 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        4 created "created": Option<time::OffsetDateTime>,
        /// Text.
        5 currency "currency": Option<String>,
        /// A flag. May be absent.
        6 deleted "deleted": Option<bool>,
        /// Text. May be null.
        7 description "description": Option<String>,
        /// Id of a `account`, or the object where it was expanded. May be null.
        8 destination "destination": Option<crate::object::Expandable<crate::object::Account>>,
        /// Id of a `charge`, or the object where it was expanded. May be absent.
        9 destination_payment "destination_payment": Option<crate::object::Expandable<crate::object::Charge>>,
        /// A flag.
        10 livemode "livemode": Option<bool>,
        /// Your own keys and values.
        11 metadata "metadata": crate::object::Metadata,
        /// The first page of a list. Each element: The `transfer_reversal` object.
        12 reversals "reversals": crate::object::List<crate::object::TransferReversal>,
        /// A flag.
        13 reversed "reversed": Option<bool>,
        /// Id of a `charge`, or the object where it was expanded. May be null.
        14 source_transaction "source_transaction": Option<crate::object::Expandable<crate::object::Charge>>,
        /// Text. May be absent.
        15 source_type "source_type": Option<String>,
        /// Text. May be null.
        16 transfer_group "transfer_group": Option<String>,
    }
}
object! { Transfer: "transfer" }
record! {
    /// Stripe's `transfer_reversal` object.
    TransferReversal {
        /// The id; empty if Stripe sent none.
        0 id "id": String,
        /// An amount, in the currency's smallest unit.
        1 amount "amount": Option<i64>,
        /// Id of a `balance_transaction`, or the object where it was expanded. May be null.
        2 balance_transaction "balance_transaction": Option<crate::object::Expandable<crate::object::BalanceTransaction>>,
        /// A time, UTC.
        3 created "created": Option<time::OffsetDateTime>,
        /// Text.
        4 currency "currency": Option<String>,
        /// A flag. May be absent.
        5 deleted "deleted": Option<bool>,
        /// Id of a `refund`, or the object where it was expanded. May be null.
        6 destination_payment_refund "destination_payment_refund": Option<crate::object::Expandable<crate::object::Refund>>,
        /// Your own keys and values. May be null.
        7 metadata "metadata": crate::object::Metadata,
        /// Id of a `refund`, or the object where it was expanded. May be null.
        8 source_refund "source_refund": Option<crate::object::Expandable<crate::object::Refund>>,
        /// Id of a `transfer`, or the object where it was expanded.
        9 transfer "transfer": Option<crate::object::Expandable<crate::object::Transfer>>,
    }
}
element! { TransferReversal }
object! { TransferReversal: "transfer_reversal" }
