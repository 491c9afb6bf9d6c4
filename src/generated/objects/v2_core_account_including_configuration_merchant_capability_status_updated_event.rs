// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record, words};

record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData {
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability>, "A word of [`V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.";
    }
}
object! { V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData: }
words! {
    /// `v2.core.v2_core_account_including_configuration_merchant_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventDataUpdatedCapability {
        AchDebitPayments "ach_debit_payments",
        AcssDebitPayments "acss_debit_payments",
        AffirmPayments "affirm_payments",
        AfterpayClearpayPayments "afterpay_clearpay_payments",
        AlmaPayments "alma_payments",
        AmazonPayPayments "amazon_pay_payments",
        AuBecsDebitPayments "au_becs_debit_payments",
        BacsDebitPayments "bacs_debit_payments",
        BancontactPayments "bancontact_payments",
        BlikPayments "blik_payments",
        BlikRecurringPayments "blik_recurring_payments",
        BoletoPayments "boleto_payments",
        CardPayments "card_payments",
        CartesBancairesPayments "cartes_bancaires_payments",
        CashappPayments "cashapp_payments",
        EpsPayments "eps_payments",
        FpxPayments "fpx_payments",
        GbBankTransferPayments "gb_bank_transfer_payments",
        GrabpayPayments "grabpay_payments",
        IdealPayments "ideal_payments",
        JcbPayments "jcb_payments",
        JpBankTransferPayments "jp_bank_transfer_payments",
        KakaoPayPayments "kakao_pay_payments",
        KlarnaPayments "klarna_payments",
        KonbiniPayments "konbini_payments",
        KrCardPayments "kr_card_payments",
        LinkPayments "link_payments",
        MobilepayPayments "mobilepay_payments",
        MultibancoPayments "multibanco_payments",
        MxBankTransferPayments "mx_bank_transfer_payments",
        NaverPayPayments "naver_pay_payments",
        OxxoPayments "oxxo_payments",
        P24Payments "p24_payments",
        PayByBankPayments "pay_by_bank_payments",
        PaycoPayments "payco_payments",
        PaynowPayments "paynow_payments",
        PromptpayPayments "promptpay_payments",
        RevolutPayPayments "revolut_pay_payments",
        SamsungPayPayments "samsung_pay_payments",
        SatispayPayments "satispay_payments",
        SepaBankTransferPayments "sepa_bank_transfer_payments",
        SepaDebitPayments "sepa_debit_payments",
        SequraPayments "sequra_payments",
        StripeBalancePayouts "stripe_balance.payouts",
        SunbitPayments "sunbit_payments",
        SwishPayments "swish_payments",
        TwintPayments "twint_payments",
        UsBankTransferPayments "us_bank_transfer_payments",
        ZipPayments "zip_payments",
    }
}
