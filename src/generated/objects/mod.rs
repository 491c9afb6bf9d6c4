// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

#[cfg(feature = "families")] pub(crate) mod address;
#[cfg(feature = "families")] pub(crate) mod bank_account;
#[cfg(feature = "families")] pub(crate) mod card;
#[cfg(feature = "families")] pub(crate) mod cash_balance;
#[cfg(feature = "families")] pub(crate) mod coupon;
#[cfg(feature = "families")] pub(crate) mod customer;
#[cfg(feature = "families")] pub(crate) mod customer_source;
#[cfg(feature = "families")] pub(crate) mod discount;
#[cfg(feature = "families")] pub(crate) mod external_account;
#[cfg(feature = "families")] pub(crate) mod japan_address;
#[cfg(feature = "families")] pub(crate) mod plan;
#[cfg(feature = "families")] pub(crate) mod price;
#[cfg(feature = "families")] pub(crate) mod product;
#[cfg(feature = "families")] pub(crate) mod promotion_code;
#[cfg(feature = "families")] pub(crate) mod source;
#[cfg(feature = "families")] pub(crate) mod subscription;
#[cfg(feature = "families")] pub(crate) mod subscription_item;
#[cfg(feature = "families")] pub(crate) mod tax_id;
#[cfg(feature = "families")] pub(crate) mod tax_rate;
#[cfg(feature = "payments")] pub(crate) mod balance;
#[cfg(feature = "payments")] pub(crate) mod balance_settings;
#[cfg(feature = "payments")] pub(crate) mod balance_transaction;
#[cfg(feature = "payments")] pub(crate) mod balance_transaction_source;
#[cfg(feature = "payments")] pub(crate) mod charge;
#[cfg(feature = "payments")] pub(crate) mod checkout_session;
#[cfg(feature = "payments")] pub(crate) mod customer_cash_balance_transaction;
#[cfg(feature = "payments")] pub(crate) mod dispute;
#[cfg(feature = "payments")] pub(crate) mod file;
#[cfg(feature = "payments")] pub(crate) mod file_link;
#[cfg(feature = "payments")] pub(crate) mod item;
#[cfg(feature = "payments")] pub(crate) mod mandate;
#[cfg(feature = "payments")] pub(crate) mod payment_intent;
#[cfg(feature = "payments")] pub(crate) mod payment_intent_amount_details_line_item;
#[cfg(feature = "payments")] pub(crate) mod payment_link;
#[cfg(feature = "payments")] pub(crate) mod payment_method;
#[cfg(feature = "payments")] pub(crate) mod payment_record;
#[cfg(feature = "payments")] pub(crate) mod payout;
#[cfg(feature = "payments")] pub(crate) mod radar_early_fraud_warning;
#[cfg(feature = "payments")] pub(crate) mod refund;
#[cfg(feature = "payments")] pub(crate) mod review;
#[cfg(feature = "payments")] pub(crate) mod setup_attempt;
#[cfg(feature = "payments")] pub(crate) mod setup_intent;
#[cfg(feature = "payments")] pub(crate) mod shipping_rate;
#[cfg(feature = "payments")] pub(crate) mod source_mandate_notification;
#[cfg(feature = "payments")] pub(crate) mod source_transaction;
#[cfg(feature = "payments")] pub(crate) mod tax_code;
#[cfg(feature = "payments")] pub(crate) mod three_d_secure_authentication;
#[cfg(feature = "payments")] pub(crate) mod topup;
#[cfg(feature = "billing")] pub(crate) mod billing_alert;
#[cfg(feature = "billing")] pub(crate) mod billing_alert_triggered;
#[cfg(feature = "billing")] pub(crate) mod billing_credit_balance_transaction;
#[cfg(feature = "billing")] pub(crate) mod billing_credit_grant;
#[cfg(feature = "billing")] pub(crate) mod billing_feedback_option;
#[cfg(feature = "billing")] pub(crate) mod billing_meter;
#[cfg(feature = "billing")] pub(crate) mod billing_portal_configuration;
#[cfg(feature = "billing")] pub(crate) mod billing_portal_session;
#[cfg(feature = "billing")] pub(crate) mod credit_note;
#[cfg(feature = "billing")] pub(crate) mod credit_note_line_item;
#[cfg(feature = "billing")] pub(crate) mod customer_balance_transaction;
#[cfg(feature = "billing")] pub(crate) mod entitlements_active_entitlement;
#[cfg(feature = "billing")] pub(crate) mod entitlements_active_entitlement_summary;
#[cfg(feature = "billing")] pub(crate) mod entitlements_feature;
#[cfg(feature = "billing")] pub(crate) mod invoice;
#[cfg(feature = "billing")] pub(crate) mod invoice_payment;
#[cfg(feature = "billing")] pub(crate) mod invoiceitem;
#[cfg(feature = "billing")] pub(crate) mod line_item;
#[cfg(feature = "billing")] pub(crate) mod quote;
#[cfg(feature = "billing")] pub(crate) mod subscription_schedule;
#[cfg(feature = "billing")] pub(crate) mod tax_deducted_at_source;
#[cfg(feature = "billing")] pub(crate) mod tax_settings;
#[cfg(feature = "billing")] pub(crate) mod test_helpers_test_clock;
#[cfg(feature = "connect")] pub(crate) mod account;
#[cfg(feature = "connect")] pub(crate) mod application;
#[cfg(feature = "connect")] pub(crate) mod application_fee;
#[cfg(feature = "connect")] pub(crate) mod apps_install;
#[cfg(feature = "connect")] pub(crate) mod capability;
#[cfg(feature = "connect")] pub(crate) mod connect_collection_transfer;
#[cfg(feature = "connect")] pub(crate) mod fee_refund;
#[cfg(feature = "connect")] pub(crate) mod person;
#[cfg(feature = "connect")] pub(crate) mod reserve_hold;
#[cfg(feature = "connect")] pub(crate) mod reserve_plan;
#[cfg(feature = "connect")] pub(crate) mod reserve_release;
#[cfg(feature = "connect")] pub(crate) mod reserve_transaction;
#[cfg(feature = "connect")] pub(crate) mod transfer;
#[cfg(feature = "connect")] pub(crate) mod transfer_reversal;
#[cfg(feature = "issuing")] pub(crate) mod issuing_authorization;
#[cfg(feature = "issuing")] pub(crate) mod issuing_card;
#[cfg(feature = "issuing")] pub(crate) mod issuing_cardholder;
#[cfg(feature = "issuing")] pub(crate) mod issuing_dispute;
#[cfg(feature = "issuing")] pub(crate) mod issuing_personalization_design;
#[cfg(feature = "issuing")] pub(crate) mod issuing_physical_bundle;
#[cfg(feature = "issuing")] pub(crate) mod issuing_settlement;
#[cfg(feature = "issuing")] pub(crate) mod issuing_token;
#[cfg(feature = "issuing")] pub(crate) mod issuing_transaction;
#[cfg(feature = "treasury")] pub(crate) mod treasury_credit_reversal;
#[cfg(feature = "treasury")] pub(crate) mod treasury_debit_reversal;
#[cfg(feature = "treasury")] pub(crate) mod treasury_financial_account;
#[cfg(feature = "treasury")] pub(crate) mod treasury_financial_account_features;
#[cfg(feature = "treasury")] pub(crate) mod treasury_inbound_transfer;
#[cfg(feature = "treasury")] pub(crate) mod treasury_outbound_payment;
#[cfg(feature = "treasury")] pub(crate) mod treasury_outbound_transfer;
#[cfg(feature = "treasury")] pub(crate) mod treasury_received_credit;
#[cfg(feature = "treasury")] pub(crate) mod treasury_received_debit;
#[cfg(feature = "treasury")] pub(crate) mod treasury_transaction;
#[cfg(feature = "treasury")] pub(crate) mod treasury_transaction_entry;
#[cfg(feature = "terminal")] pub(crate) mod terminal_location;
#[cfg(feature = "terminal")] pub(crate) mod terminal_reader;
#[cfg(feature = "identity")] pub(crate) mod identity_verification_report;
#[cfg(feature = "identity")] pub(crate) mod identity_verification_session;
#[cfg(feature = "financial-connections")] pub(crate) mod financial_connections_account;
#[cfg(feature = "financial-connections")] pub(crate) mod financial_connections_account_owner;
#[cfg(feature = "financial-connections")] pub(crate) mod financial_connections_account_ownership;
#[cfg(feature = "financial-connections")] pub(crate) mod financial_connections_authorization;
#[cfg(feature = "reporting")] pub(crate) mod reporting_report_run;
#[cfg(feature = "reporting")] pub(crate) mod reporting_report_type;
#[cfg(feature = "reporting")] pub(crate) mod scheduled_query_run;
#[cfg(feature = "climate")] pub(crate) mod climate_order;
#[cfg(feature = "climate")] pub(crate) mod climate_product;
#[cfg(feature = "climate")] pub(crate) mod climate_supplier;
#[cfg(feature = "thin-objects")] pub(crate) mod v1_billing_meter_error_report_triggered_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v1_billing_meter_no_meter_found_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v1_invoice_upcoming_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_amount;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_commerce_product_catalog_import;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_including_configuration_customer_capability_status_updated_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_including_configuration_merchant_capability_status_updated_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_including_configuration_recipient_capability_status_updated_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_link_returned_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_person;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_person_created_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_person_deleted_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_account_person_updated_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_core_event_destination;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_adjustment;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_financial_account;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_financial_address;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_inbound_transfer;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_inbound_transfer_available_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_outbound_payment;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_payout_intent;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_payout_method;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_received_credit;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_received_credit_available_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_recipient_verification;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_transaction;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_transaction_created_event;
#[cfg(feature = "thin-objects")] pub(crate) mod v2_money_management_transaction_updated_event;
#[cfg(feature = "legacy-objects")] pub(crate) mod bitcoin_receiver;
#[cfg(feature = "legacy-objects")] pub(crate) mod bitcoin_transaction;
#[cfg(feature = "legacy-objects")] pub(crate) mod issuer_fraud_record;
#[cfg(feature = "legacy-objects")] pub(crate) mod order;
#[cfg(feature = "legacy-objects")] pub(crate) mod order_return;
#[cfg(feature = "legacy-objects")] pub(crate) mod payment;
#[cfg(feature = "legacy-objects")] pub(crate) mod recipient;
#[cfg(feature = "legacy-objects")] pub(crate) mod recipient_transfer;
#[cfg(feature = "legacy-objects")] pub(crate) mod sku;

crate::object::macros::all_objects! {
    "connect" Account "account",
    "connect" Application "application",
    "connect" ApplicationFee "application_fee",
    "connect" AppsInstall "apps.install",
    "payments" Balance "balance",
    "payments" BalanceSettings "balance_settings",
    "payments" BalanceTransaction "balance_transaction",
    "families" BankAccount "bank_account",
    "billing" BillingAlert "billing.alert",
    "billing" BillingAlertTriggered "billing.alert_triggered",
    "billing" BillingCreditBalanceTransaction "billing.credit_balance_transaction",
    "billing" BillingCreditGrant "billing.credit_grant",
    "billing" BillingFeedbackOption "billing.feedback_option",
    "billing" BillingMeter "billing.meter",
    "billing" BillingPortalConfiguration "billing_portal.configuration",
    "billing" BillingPortalSession "billing_portal.session",
    "legacy-objects" BitcoinReceiver "bitcoin_receiver",
    "legacy-objects" BitcoinTransaction "bitcoin_transaction",
    "connect" Capability "capability",
    "families" Card "card",
    "families" CashBalance "cash_balance",
    "payments" Charge "charge",
    "payments" CheckoutSession "checkout.session",
    "climate" ClimateOrder "climate.order",
    "climate" ClimateProduct "climate.product",
    "climate" ClimateSupplier "climate.supplier",
    "connect" ConnectCollectionTransfer "connect_collection_transfer",
    "families" Coupon "coupon",
    "billing" CreditNote "credit_note",
    "billing" CreditNoteLineItem "credit_note_line_item",
    "families" Customer "customer",
    "billing" CustomerBalanceTransaction "customer_balance_transaction",
    "payments" CustomerCashBalanceTransaction "customer_cash_balance_transaction",
    "families" Discount "discount",
    "payments" Dispute "dispute",
    "billing" EntitlementsActiveEntitlement "entitlements.active_entitlement",
    "billing" EntitlementsActiveEntitlementSummary "entitlements.active_entitlement_summary",
    "billing" EntitlementsFeature "entitlements.feature",
    "connect" FeeRefund "fee_refund",
    "payments" File "file",
    "payments" FileLink "file_link",
    "financial-connections" FinancialConnectionsAccount "financial_connections.account",
    "financial-connections" FinancialConnectionsAccountOwner "financial_connections.account_owner",
    "financial-connections" FinancialConnectionsAccountOwnership "financial_connections.account_ownership",
    "financial-connections" FinancialConnectionsAuthorization "financial_connections.authorization",
    "identity" IdentityVerificationReport "identity.verification_report",
    "identity" IdentityVerificationSession "identity.verification_session",
    "billing" Invoice "invoice",
    "billing" InvoicePayment "invoice_payment",
    "billing" InvoiceItem "invoiceitem",
    "legacy-objects" IssuerFraudRecord "issuer_fraud_record",
    "issuing" IssuingAuthorization "issuing.authorization",
    "issuing" IssuingCard "issuing.card",
    "issuing" IssuingCardholder "issuing.cardholder",
    "issuing" IssuingDispute "issuing.dispute",
    "issuing" IssuingPersonalizationDesign "issuing.personalization_design",
    "issuing" IssuingPhysicalBundle "issuing.physical_bundle",
    "issuing" IssuingSettlement "issuing.settlement",
    "issuing" IssuingToken "issuing.token",
    "issuing" IssuingTransaction "issuing.transaction",
    "payments" LineItem "item",
    "billing" InvoiceLineItem "line_item",
    "payments" Mandate "mandate",
    "legacy-objects" Order "order",
    "legacy-objects" OrderReturn "order_return",
    "legacy-objects" Payment "payment",
    "payments" PaymentIntent "payment_intent",
    "payments" PaymentIntentAmountDetailsLineItem "payment_intent_amount_details_line_item",
    "payments" PaymentLink "payment_link",
    "payments" PaymentMethod "payment_method",
    "payments" PaymentRecord "payment_record",
    "payments" Payout "payout",
    "connect" Person "person",
    "families" Plan "plan",
    "families" Price "price",
    "families" Product "product",
    "families" PromotionCode "promotion_code",
    "billing" Quote "quote",
    "payments" RadarEarlyFraudWarning "radar.early_fraud_warning",
    "legacy-objects" Recipient "recipient",
    "legacy-objects" RecipientTransfer "recipient_transfer",
    "payments" Refund "refund",
    "reporting" ReportingReportRun "reporting.report_run",
    "reporting" ReportingReportType "reporting.report_type",
    "connect" ReserveHold "reserve.hold",
    "connect" ReservePlan "reserve.plan",
    "connect" ReserveRelease "reserve.release",
    "connect" ReserveTransaction "reserve_transaction",
    "payments" Review "review",
    "reporting" SigmaScheduledQueryRun "scheduled_query_run",
    "payments" SetupAttempt "setup_attempt",
    "payments" SetupIntent "setup_intent",
    "payments" ShippingRate "shipping_rate",
    "legacy-objects" Sku "sku",
    "families" Source "source",
    "payments" SourceMandateNotification "source_mandate_notification",
    "payments" SourceTransaction "source_transaction",
    "families" Subscription "subscription",
    "families" SubscriptionItem "subscription_item",
    "billing" SubscriptionSchedule "subscription_schedule",
    "billing" TaxSettings "tax.settings",
    "payments" TaxCode "tax_code",
    "billing" TaxDeductedAtSource "tax_deducted_at_source",
    "families" TaxId "tax_id",
    "families" TaxRate "tax_rate",
    "terminal" TerminalLocation "terminal.location",
    "terminal" TerminalReader "terminal.reader",
    "billing" TestHelpersTestClock "test_helpers.test_clock",
    "payments" ThreeDSecureAuthentication "three_d_secure.authentication",
    "payments" Topup "topup",
    "connect" Transfer "transfer",
    "connect" TransferReversal "transfer_reversal",
    "treasury" TreasuryCreditReversal "treasury.credit_reversal",
    "treasury" TreasuryDebitReversal "treasury.debit_reversal",
    "treasury" TreasuryFinancialAccount "treasury.financial_account",
    "treasury" TreasuryFinancialAccountFeatures "treasury.financial_account_features",
    "treasury" TreasuryInboundTransfer "treasury.inbound_transfer",
    "treasury" TreasuryOutboundPayment "treasury.outbound_payment",
    "treasury" TreasuryOutboundTransfer "treasury.outbound_transfer",
    "treasury" TreasuryReceivedCredit "treasury.received_credit",
    "treasury" TreasuryReceivedDebit "treasury.received_debit",
    "treasury" TreasuryTransaction "treasury.transaction",
    "treasury" TreasuryTransactionEntry "treasury.transaction_entry",
    "thin-objects" V2CommerceProductCatalogImport "v2.commerce.product_catalog_import",
    "thin-objects" V2CoreAccount "v2.core.account",
    "thin-objects" V2CoreAccountPerson "v2.core.account_person",
    "thin-objects" V2CoreEventDestination "v2.core.event_destination",
    "thin-objects" V2MoneyManagementAdjustment "v2.money_management.adjustment",
    "thin-objects" V2MoneyManagementFinancialAccount "v2.money_management.financial_account",
    "thin-objects" V2MoneyManagementFinancialAddress "v2.money_management.financial_address",
    "thin-objects" V2MoneyManagementInboundTransfer "v2.money_management.inbound_transfer",
    "thin-objects" V2MoneyManagementOutboundPayment "v2.money_management.outbound_payment",
    "thin-objects" V2MoneyManagementPayoutIntent "v2.money_management.payout_intent",
    "thin-objects" V2MoneyManagementPayoutMethod "v2.money_management.payout_method",
    "thin-objects" V2MoneyManagementReceivedCredit "v2.money_management.received_credit",
    "thin-objects" V2MoneyManagementRecipientVerification "v2.money_management.recipient_verification",
    "thin-objects" V2MoneyManagementTransaction "v2.money_management.transaction",
}
