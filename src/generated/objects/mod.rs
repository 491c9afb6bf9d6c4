// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

#[cfg(feature = "families")]
mod families;
#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "billing")]
mod billing;
#[cfg(feature = "connect")]
mod connect;
#[cfg(feature = "issuing")]
mod issuing;
#[cfg(feature = "treasury")]
mod treasury;
#[cfg(feature = "terminal")]
mod terminal;
#[cfg(feature = "identity")]
mod identity;
#[cfg(feature = "financial-connections")]
mod financial_connections;
#[cfg(feature = "reporting")]
mod reporting;
#[cfg(feature = "climate")]
mod climate;
#[cfg(feature = "thin-objects")]
mod thin_objects;
#[cfg(feature = "legacy-objects")]
mod legacy_objects;
#[cfg(feature = "families")]
pub use families::*;
#[cfg(feature = "payments")]
pub use payments::*;
#[cfg(feature = "billing")]
pub use billing::*;
#[cfg(feature = "connect")]
pub use connect::*;
#[cfg(feature = "issuing")]
pub use issuing::*;
#[cfg(feature = "treasury")]
pub use treasury::*;
#[cfg(feature = "terminal")]
pub use terminal::*;
#[cfg(feature = "identity")]
pub use identity::*;
#[cfg(feature = "financial-connections")]
pub use financial_connections::*;
#[cfg(feature = "reporting")]
pub use reporting::*;
#[cfg(feature = "climate")]
pub use climate::*;
#[cfg(feature = "thin-objects")]
pub use thin_objects::*;
#[cfg(feature = "legacy-objects")]
pub use legacy_objects::*;

crate::object::union::all_objects! {
    0 "connect" Account "account",
    1 "connect" Application "application",
    2 "connect" ApplicationFee "application_fee",
    3 "connect" AppsInstall "apps.install",
    4 "payments" Balance "balance",
    5 "payments" BalanceSettings "balance_settings",
    6 "payments" BalanceTransaction "balance_transaction",
    7 "families" BankAccount "bank_account",
    8 "billing" BillingAlert "billing.alert",
    9 "billing" BillingAlertTriggered "billing.alert_triggered",
    10 "billing" BillingCreditBalanceTransaction "billing.credit_balance_transaction",
    11 "billing" BillingCreditGrant "billing.credit_grant",
    12 "billing" BillingFeedbackOption "billing.feedback_option",
    13 "billing" BillingMeter "billing.meter",
    14 "billing" BillingPortalConfiguration "billing_portal.configuration",
    15 "billing" BillingPortalSession "billing_portal.session",
    16 "legacy-objects" BitcoinReceiver "bitcoin_receiver",
    17 "legacy-objects" BitcoinTransaction "bitcoin_transaction",
    18 "connect" Capability "capability",
    19 "families" Card "card",
    20 "families" CashBalance "cash_balance",
    21 "payments" Charge "charge",
    22 "payments" CheckoutSession "checkout.session",
    23 "climate" ClimateOrder "climate.order",
    24 "climate" ClimateProduct "climate.product",
    25 "climate" ClimateSupplier "climate.supplier",
    26 "connect" ConnectCollectionTransfer "connect_collection_transfer",
    27 "families" Coupon "coupon",
    28 "billing" CreditNote "credit_note",
    29 "billing" CreditNoteLineItem "credit_note_line_item",
    30 "families" Customer "customer",
    31 "billing" CustomerBalanceTransaction "customer_balance_transaction",
    32 "payments" CustomerCashBalanceTransaction "customer_cash_balance_transaction",
    33 "families" Discount "discount",
    34 "payments" Dispute "dispute",
    35 "billing" EntitlementsActiveEntitlement "entitlements.active_entitlement",
    36 "billing" EntitlementsActiveEntitlementSummary "entitlements.active_entitlement_summary",
    37 "billing" EntitlementsFeature "entitlements.feature",
    38 "connect" FeeRefund "fee_refund",
    39 "payments" File "file",
    40 "payments" FileLink "file_link",
    41 "financial-connections" FinancialConnectionsAccount "financial_connections.account",
    42 "financial-connections" FinancialConnectionsAccountOwner "financial_connections.account_owner",
    43 "financial-connections" FinancialConnectionsAccountOwnership "financial_connections.account_ownership",
    44 "financial-connections" FinancialConnectionsAuthorization "financial_connections.authorization",
    45 "identity" IdentityVerificationReport "identity.verification_report",
    46 "identity" IdentityVerificationSession "identity.verification_session",
    47 "billing" Invoice "invoice",
    48 "billing" InvoicePayment "invoice_payment",
    49 "billing" InvoiceItem "invoiceitem",
    50 "legacy-objects" IssuerFraudRecord "issuer_fraud_record",
    51 "issuing" IssuingAuthorization "issuing.authorization",
    52 "issuing" IssuingCard "issuing.card",
    53 "issuing" IssuingCardholder "issuing.cardholder",
    54 "issuing" IssuingDispute "issuing.dispute",
    55 "issuing" IssuingPersonalizationDesign "issuing.personalization_design",
    56 "issuing" IssuingPhysicalBundle "issuing.physical_bundle",
    57 "issuing" IssuingSettlement "issuing.settlement",
    58 "issuing" IssuingToken "issuing.token",
    59 "issuing" IssuingTransaction "issuing.transaction",
    60 "payments" LineItem "item",
    61 "billing" InvoiceLineItem "line_item",
    62 "payments" Mandate "mandate",
    63 "legacy-objects" Order "order",
    64 "legacy-objects" OrderReturn "order_return",
    65 "legacy-objects" Payment "payment",
    66 "payments" PaymentIntent "payment_intent",
    67 "payments" PaymentIntentAmountDetailsLineItem "payment_intent_amount_details_line_item",
    68 "payments" PaymentLink "payment_link",
    69 "payments" PaymentMethod "payment_method",
    70 "payments" PaymentRecord "payment_record",
    71 "payments" Payout "payout",
    72 "connect" Person "person",
    73 "families" Plan "plan",
    74 "families" Price "price",
    75 "families" Product "product",
    76 "families" PromotionCode "promotion_code",
    77 "billing" Quote "quote",
    78 "payments" RadarEarlyFraudWarning "radar.early_fraud_warning",
    79 "legacy-objects" Recipient "recipient",
    80 "legacy-objects" RecipientTransfer "recipient_transfer",
    81 "payments" Refund "refund",
    82 "reporting" ReportingReportRun "reporting.report_run",
    83 "reporting" ReportingReportType "reporting.report_type",
    84 "connect" ReserveHold "reserve.hold",
    85 "connect" ReservePlan "reserve.plan",
    86 "connect" ReserveRelease "reserve.release",
    87 "connect" ReserveTransaction "reserve_transaction",
    88 "payments" Review "review",
    89 "reporting" SigmaScheduledQueryRun "scheduled_query_run",
    90 "payments" SetupAttempt "setup_attempt",
    91 "payments" SetupIntent "setup_intent",
    92 "payments" ShippingRate "shipping_rate",
    93 "legacy-objects" Sku "sku",
    94 "families" Source "source",
    95 "payments" SourceMandateNotification "source_mandate_notification",
    96 "payments" SourceTransaction "source_transaction",
    97 "families" Subscription "subscription",
    98 "families" SubscriptionItem "subscription_item",
    99 "billing" SubscriptionSchedule "subscription_schedule",
    100 "billing" TaxSettings "tax.settings",
    101 "payments" TaxCode "tax_code",
    102 "billing" TaxDeductedAtSource "tax_deducted_at_source",
    103 "families" TaxId "tax_id",
    104 "families" TaxRate "tax_rate",
    105 "terminal" TerminalLocation "terminal.location",
    106 "terminal" TerminalReader "terminal.reader",
    107 "billing" TestHelpersTestClock "test_helpers.test_clock",
    108 "payments" ThreeDSecureAuthentication "three_d_secure.authentication",
    109 "payments" Topup "topup",
    110 "connect" Transfer "transfer",
    111 "connect" TransferReversal "transfer_reversal",
    112 "treasury" TreasuryCreditReversal "treasury.credit_reversal",
    113 "treasury" TreasuryDebitReversal "treasury.debit_reversal",
    114 "treasury" TreasuryFinancialAccount "treasury.financial_account",
    115 "treasury" TreasuryFinancialAccountFeatures "treasury.financial_account_features",
    116 "treasury" TreasuryInboundTransfer "treasury.inbound_transfer",
    117 "treasury" TreasuryOutboundPayment "treasury.outbound_payment",
    118 "treasury" TreasuryOutboundTransfer "treasury.outbound_transfer",
    119 "treasury" TreasuryReceivedCredit "treasury.received_credit",
    120 "treasury" TreasuryReceivedDebit "treasury.received_debit",
    121 "treasury" TreasuryTransaction "treasury.transaction",
    122 "treasury" TreasuryTransactionEntry "treasury.transaction_entry",
    123 "thin-objects" V2CommerceProductCatalogImport "v2.commerce.product_catalog_import",
    124 "thin-objects" V2CoreAccount "v2.core.account",
    125 "thin-objects" V2CoreAccountPerson "v2.core.account_person",
    126 "thin-objects" V2CoreEventDestination "v2.core.event_destination",
    127 "thin-objects" V2MoneyManagementAdjustment "v2.money_management.adjustment",
    128 "thin-objects" V2MoneyManagementFinancialAccount "v2.money_management.financial_account",
    129 "thin-objects" V2MoneyManagementFinancialAddress "v2.money_management.financial_address",
    130 "thin-objects" V2MoneyManagementInboundTransfer "v2.money_management.inbound_transfer",
    131 "thin-objects" V2MoneyManagementOutboundPayment "v2.money_management.outbound_payment",
    132 "thin-objects" V2MoneyManagementPayoutIntent "v2.money_management.payout_intent",
    133 "thin-objects" V2MoneyManagementPayoutMethod "v2.money_management.payout_method",
    134 "thin-objects" V2MoneyManagementReceivedCredit "v2.money_management.received_credit",
    135 "thin-objects" V2MoneyManagementRecipientVerification "v2.money_management.recipient_verification",
    136 "thin-objects" V2MoneyManagementTransaction "v2.money_management.transaction",
}
