// Generated from 2026-10-28.endive by tests/codegen. Do not edit.
#[allow(unused_macros, reason = "a table for others to expand")]
macro_rules! families {
    ($then:ident) => { $then! {
        account AccountHandler Account "connect" {
            approaching_unactivated_threshold "account.approaching_unactivated_threshold" AccountApproachingUnactivatedThreshold,
            exceeded_unactivated_threshold "account.exceeded_unactivated_threshold" AccountExceededUnactivatedThreshold,
            need_info "account.need_info" AccountNeedInfo,
            note_for_review "account.note_for_review" AccountNoteForReview,
            reject "account.reject" AccountReject,
            risk_transfers_disabled "account.risk_transfers_disabled" AccountRiskTransfersDisabled,
            updated "account.updated" AccountUpdated,
        }
        account_application AccountApplicationHandler Application "connect" {
            authorized "account.application.authorized" AccountApplicationAuthorized,
            deauthorized "account.application.deauthorized" AccountApplicationDeauthorized,
        }
        application_fee ApplicationFeeHandler ApplicationFee "connect" {
            created "application_fee.created" ApplicationFeeCreated,
            refunded "application_fee.refunded" ApplicationFeeRefunded,
        }
        application_fee_refund ApplicationFeeRefundHandler FeeRefund "connect" {
            updated "application_fee.refund.updated" ApplicationFeeRefundUpdated,
        }
        apps_install AppsInstallHandler AppsInstall "connect" {
            created "apps.install.created" AppsInstallCreated,
            deleted "apps.install.deleted" AppsInstallDeleted,
            updated "apps.install.updated" AppsInstallUpdated,
        }
        balance BalanceHandler Balance "payments" {
            available "balance.available" BalanceAvailable,
            stripe_reserve_canceled "balance.stripe_reserve_canceled" BalanceStripeReserveCanceled,
            stripe_reserve_created "balance.stripe_reserve_created" BalanceStripeReserveCreated,
            stripe_reserve_expired "balance.stripe_reserve_expired" BalanceStripeReserveExpired,
        }
        balance_settings BalanceSettingsHandler BalanceSettings "payments" {
            updated "balance_settings.updated" BalanceSettingsUpdated,
        }
        billing_alert BillingAlertHandler BillingAlertTriggered "billing" {
            triggered "billing.alert.triggered" BillingAlertTriggered,
        }
        billing_credit_balance_transaction BillingCreditBalanceTransactionHandler BillingCreditBalanceTransaction "billing" {
            created "billing.credit_balance_transaction.created" BillingCreditBalanceTransactionCreated,
        }
        billing_credit_grant BillingCreditGrantHandler BillingCreditGrant "billing" {
            created "billing.credit_grant.created" BillingCreditGrantCreated,
            updated "billing.credit_grant.updated" BillingCreditGrantUpdated,
        }
        billing_meter BillingMeterHandler BillingMeter "billing" {
            created "billing.meter.created" BillingMeterCreated,
            deactivated "billing.meter.deactivated" BillingMeterDeactivated,
            reactivated "billing.meter.reactivated" BillingMeterReactivated,
            updated "billing.meter.updated" BillingMeterUpdated,
        }
        billing_portal_configuration BillingPortalConfigurationHandler BillingPortalConfiguration "billing" {
            created "billing_portal.configuration.created" BillingPortalConfigurationCreated,
            updated "billing_portal.configuration.updated" BillingPortalConfigurationUpdated,
        }
        billing_portal_session BillingPortalSessionHandler BillingPortalSession "billing" {
            created "billing_portal.session.created" BillingPortalSessionCreated,
        }
        bitcoin_receiver BitcoinReceiverHandler BitcoinReceiver "legacy-objects" {
            created "bitcoin.receiver.created" BitcoinReceiverCreated,
            filled "bitcoin.receiver.filled" BitcoinReceiverFilled,
            updated "bitcoin.receiver.updated" BitcoinReceiverUpdated,
        }
        bitcoin_receiver_transaction BitcoinReceiverTransactionHandler BitcoinTransaction "legacy-objects" {
            created "bitcoin.receiver.transaction.created" BitcoinReceiverTransactionCreated,
        }
        capability CapabilityHandler Capability "connect" {
            created "capability.created" CapabilityCreated,
            updated "capability.updated" CapabilityUpdated,
        }
        cash_balance CashBalanceHandler CashBalance "families" {
            funds_available "cash_balance.funds_available" CashBalanceFundsAvailable,
        }
        charge ChargeHandler Charge "payments" {
            captured "charge.captured" ChargeCaptured,
            expired "charge.expired" ChargeExpired,
            failed "charge.failed" ChargeFailed,
            pending "charge.pending" ChargePending,
            refunded "charge.refunded" ChargeRefunded,
            succeeded "charge.succeeded" ChargeSucceeded,
            updated "charge.updated" ChargeUpdated,
        }
        charge_refund ChargeRefundHandler Refund "payments" {
            updated "charge.refund.updated" ChargeRefundUpdated,
        }
        checkout_session CheckoutSessionHandler CheckoutSession "payments" {
            async_payment_failed "checkout.session.async_payment_failed" CheckoutSessionAsyncPaymentFailed,
            async_payment_succeeded "checkout.session.async_payment_succeeded" CheckoutSessionAsyncPaymentSucceeded,
            completed "checkout.session.completed" CheckoutSessionCompleted,
            expired "checkout.session.expired" CheckoutSessionExpired,
        }
        climate_order ClimateOrderHandler ClimateOrder "climate" {
            canceled "climate.order.canceled" ClimateOrderCanceled,
            created "climate.order.created" ClimateOrderCreated,
            delayed "climate.order.delayed" ClimateOrderDelayed,
            delivered "climate.order.delivered" ClimateOrderDelivered,
            product_substituted "climate.order.product_substituted" ClimateOrderProductSubstituted,
        }
        climate_product ClimateProductHandler ClimateProduct "climate" {
            created "climate.product.created" ClimateProductCreated,
            pricing_updated "climate.product.pricing_updated" ClimateProductPricingUpdated,
        }
        coupon CouponHandler Coupon "families" {
            created "coupon.created" CouponCreated,
            deleted "coupon.deleted" CouponDeleted,
            updated "coupon.updated" CouponUpdated,
        }
        credit_note CreditNoteHandler CreditNote "billing" {
            created "credit_note.created" CreditNoteCreated,
            updated "credit_note.updated" CreditNoteUpdated,
            voided "credit_note.voided" CreditNoteVoided,
        }
        customer CustomerHandler Customer "families" {
            created "customer.created" CustomerCreated,
            deleted "customer.deleted" CustomerDeleted,
            updated "customer.updated" CustomerUpdated,
        }
        customer_cash_balance_transaction CustomerCashBalanceTransactionHandler CustomerCashBalanceTransaction "payments" {
            created "customer_cash_balance_transaction.created" CustomerCashBalanceTransactionCreated,
        }
        discount DiscountHandler Discount "families" {
            created "customer.discount.created" CustomerDiscountCreated,
            deleted "customer.discount.deleted" CustomerDiscountDeleted,
            updated "customer.discount.updated" CustomerDiscountUpdated,
        }
        dispute DisputeHandler Dispute "payments" {
            closed "charge.dispute.closed" ChargeDisputeClosed,
            created "charge.dispute.created" ChargeDisputeCreated,
            funds_reinstated "charge.dispute.funds_reinstated" ChargeDisputeFundsReinstated,
            funds_withdrawn "charge.dispute.funds_withdrawn" ChargeDisputeFundsWithdrawn,
            updated "charge.dispute.updated" ChargeDisputeUpdated,
        }
        entitlements_active_entitlement_summary EntitlementsActiveEntitlementSummaryHandler EntitlementsActiveEntitlementSummary "billing" {
            updated "entitlements.active_entitlement_summary.updated" EntitlementsActiveEntitlementSummaryUpdated,
        }
        external_account ExternalAccountHandler ExternalAccount "families" {
            created "account.external_account.created" AccountExternalAccountCreated,
            deleted "account.external_account.deleted" AccountExternalAccountDeleted,
            updated "account.external_account.updated" AccountExternalAccountUpdated,
        }
        file FileHandler File "payments" {
            created "file.created" FileCreated,
        }
        financial_connections_account FinancialConnectionsAccountHandler FinancialConnectionsAccount "financial-connections" {
            account_numbers_updated "financial_connections.account.account_numbers_updated" FinancialConnectionsAccountAccountNumbersUpdated,
            created "financial_connections.account.created" FinancialConnectionsAccountCreated,
            deactivated "financial_connections.account.deactivated" FinancialConnectionsAccountDeactivated,
            disconnected "financial_connections.account.disconnected" FinancialConnectionsAccountDisconnected,
            expected_deactivation_date_updated "financial_connections.account.expected_deactivation_date_updated" FinancialConnectionsAccountExpectedDeactivationDateUpdated,
            reactivated "financial_connections.account.reactivated" FinancialConnectionsAccountReactivated,
            refreshed_balance "financial_connections.account.refreshed_balance" FinancialConnectionsAccountRefreshedBalance,
            refreshed_inferred_balances "financial_connections.account.refreshed_inferred_balances" FinancialConnectionsAccountRefreshedInferredBalances,
            refreshed_ownership "financial_connections.account.refreshed_ownership" FinancialConnectionsAccountRefreshedOwnership,
            refreshed_transactions "financial_connections.account.refreshed_transactions" FinancialConnectionsAccountRefreshedTransactions,
            supported_payment_method_types_updated "financial_connections.account.supported_payment_method_types_updated" FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated,
            upcoming_account_number_expiry "financial_connections.account.upcoming_account_number_expiry" FinancialConnectionsAccountUpcomingAccountNumberExpiry,
            upcoming_deactivation "financial_connections.account.upcoming_deactivation" FinancialConnectionsAccountUpcomingDeactivation,
        }
        financial_connections_authorization FinancialConnectionsAuthorizationHandler FinancialConnectionsAuthorization "financial-connections" {
            expected_deactivation_date_updated "financial_connections.authorization.expected_deactivation_date_updated" FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated,
            upcoming_deactivation "financial_connections.authorization.upcoming_deactivation" FinancialConnectionsAuthorizationUpcomingDeactivation,
        }
        identity_verification_session IdentityVerificationSessionHandler IdentityVerificationSession "identity" {
            canceled "identity.verification_session.canceled" IdentityVerificationSessionCanceled,
            created "identity.verification_session.created" IdentityVerificationSessionCreated,
            processing "identity.verification_session.processing" IdentityVerificationSessionProcessing,
            redacted "identity.verification_session.redacted" IdentityVerificationSessionRedacted,
            requires_input "identity.verification_session.requires_input" IdentityVerificationSessionRequiresInput,
            verified "identity.verification_session.verified" IdentityVerificationSessionVerified,
        }
        invoice InvoiceHandler Invoice "billing" {
            created "invoice.created" InvoiceCreated,
            deleted "invoice.deleted" InvoiceDeleted,
            finalization_error "invoice.finalization_error" InvoiceFinalizationError,
            finalization_failed "invoice.finalization_failed" InvoiceFinalizationFailed,
            finalized "invoice.finalized" InvoiceFinalized,
            marked_uncollectible "invoice.marked_uncollectible" InvoiceMarkedUncollectible,
            overdue "invoice.overdue" InvoiceOverdue,
            overpaid "invoice.overpaid" InvoiceOverpaid,
            paid "invoice.paid" InvoicePaid,
            payment_action_required "invoice.payment_action_required" InvoicePaymentActionRequired,
            payment_attempt_required "invoice.payment_attempt_required" InvoicePaymentAttemptRequired,
            payment_failed "invoice.payment_failed" InvoicePaymentFailed,
            payment_succeeded "invoice.payment_succeeded" InvoicePaymentSucceeded,
            sent "invoice.sent" InvoiceSent,
            upcoming "invoice.upcoming" InvoiceUpcoming,
            updated "invoice.updated" InvoiceUpdated,
            voided "invoice.voided" InvoiceVoided,
            will_be_due "invoice.will_be_due" InvoiceWillBeDue,
        }
        invoice_payment InvoicePaymentHandler InvoicePayment "billing" {
            detached "invoice_payment.detached" InvoicePaymentDetached,
            paid "invoice_payment.paid" InvoicePaymentPaid,
        }
        invoiceitem InvoiceitemHandler InvoiceItem "billing" {
            created "invoiceitem.created" InvoiceitemCreated,
            deleted "invoiceitem.deleted" InvoiceitemDeleted,
            updated "invoiceitem.updated" InvoiceitemUpdated,
        }
        issuer_fraud_record IssuerFraudRecordHandler IssuerFraudRecord "legacy-objects" {
            created "issuer_fraud_record.created" IssuerFraudRecordCreated,
        }
        issuing_authorization IssuingAuthorizationHandler IssuingAuthorization "issuing" {
            created "issuing_authorization.created" IssuingAuthorizationCreated,
            request "issuing_authorization.request" IssuingAuthorizationRequest,
            updated "issuing_authorization.updated" IssuingAuthorizationUpdated,
        }
        issuing_card IssuingCardHandler IssuingCard "issuing" {
            created "issuing_card.created" IssuingCardCreated,
            updated "issuing_card.updated" IssuingCardUpdated,
        }
        issuing_cardholder IssuingCardholderHandler IssuingCardholder "issuing" {
            created "issuing_cardholder.created" IssuingCardholderCreated,
            updated "issuing_cardholder.updated" IssuingCardholderUpdated,
        }
        issuing_dispute IssuingDisputeHandler IssuingDispute "issuing" {
            closed "issuing_dispute.closed" IssuingDisputeClosed,
            created "issuing_dispute.created" IssuingDisputeCreated,
            funds_reinstated "issuing_dispute.funds_reinstated" IssuingDisputeFundsReinstated,
            funds_rescinded "issuing_dispute.funds_rescinded" IssuingDisputeFundsRescinded,
            submitted "issuing_dispute.submitted" IssuingDisputeSubmitted,
            updated "issuing_dispute.updated" IssuingDisputeUpdated,
        }
        issuing_personalization_design IssuingPersonalizationDesignHandler IssuingPersonalizationDesign "issuing" {
            activated "issuing_personalization_design.activated" IssuingPersonalizationDesignActivated,
            deactivated "issuing_personalization_design.deactivated" IssuingPersonalizationDesignDeactivated,
            rejected "issuing_personalization_design.rejected" IssuingPersonalizationDesignRejected,
            updated "issuing_personalization_design.updated" IssuingPersonalizationDesignUpdated,
        }
        issuing_token IssuingTokenHandler IssuingToken "issuing" {
            created "issuing_token.created" IssuingTokenCreated,
            updated "issuing_token.updated" IssuingTokenUpdated,
        }
        issuing_transaction IssuingTransactionHandler IssuingTransaction "issuing" {
            created "issuing_transaction.created" IssuingTransactionCreated,
            purchase_details_receipt_updated "issuing_transaction.purchase_details_receipt_updated" IssuingTransactionPurchaseDetailsReceiptUpdated,
            updated "issuing_transaction.updated" IssuingTransactionUpdated,
        }
        mandate MandateHandler Mandate "payments" {
            updated "mandate.updated" MandateUpdated,
        }
        order OrderHandler Order "legacy-objects" {
            canceled "order.canceled" OrderCanceled,
            completed "order.completed" OrderCompleted,
            created "order.created" OrderCreated,
            inventory_reservation_expired "order.inventory_reservation_expired" OrderInventoryReservationExpired,
            payment_completed "order.payment_completed" OrderPaymentCompleted,
            payment_failed "order.payment_failed" OrderPaymentFailed,
            payment_succeeded "order.payment_succeeded" OrderPaymentSucceeded,
            reopened "order.reopened" OrderReopened,
            submitted "order.submitted" OrderSubmitted,
            updated "order.updated" OrderUpdated,
        }
        order_return OrderReturnHandler OrderReturn "legacy-objects" {
            created "order_return.created" OrderReturnCreated,
        }
        payment PaymentHandler Payment "legacy-objects" {
            created "payment.created" PaymentCreated,
            failed "payment.failed" PaymentFailed,
            paid "payment.paid" PaymentPaid,
        }
        payment_intent PaymentIntentHandler PaymentIntent "payments" {
            amount_capturable_updated "payment_intent.amount_capturable_updated" PaymentIntentAmountCapturableUpdated,
            canceled "payment_intent.canceled" PaymentIntentCanceled,
            created "payment_intent.created" PaymentIntentCreated,
            expired "payment_intent.expired" PaymentIntentExpired,
            failed "payment_intent.failed" PaymentIntentFailed,
            partially_funded "payment_intent.partially_funded" PaymentIntentPartiallyFunded,
            payment_failed "payment_intent.payment_failed" PaymentIntentPaymentFailed,
            processing "payment_intent.processing" PaymentIntentProcessing,
            requires_action "payment_intent.requires_action" PaymentIntentRequiresAction,
            requires_authorization "payment_intent.requires_authorization" PaymentIntentRequiresAuthorization,
            requires_capture "payment_intent.requires_capture" PaymentIntentRequiresCapture,
            succeeded "payment_intent.succeeded" PaymentIntentSucceeded,
        }
        payment_link PaymentLinkHandler PaymentLink "payments" {
            created "payment_link.created" PaymentLinkCreated,
            updated "payment_link.updated" PaymentLinkUpdated,
        }
        payment_method PaymentMethodHandler PaymentMethod "payments" {
            attached "payment_method.attached" PaymentMethodAttached,
            automatically_updated "payment_method.automatically_updated" PaymentMethodAutomaticallyUpdated,
            card_automatically_updated "payment_method.card_automatically_updated" PaymentMethodCardAutomaticallyUpdated,
            detached "payment_method.detached" PaymentMethodDetached,
            updated "payment_method.updated" PaymentMethodUpdated,
        }
        payout PayoutHandler Payout "payments" {
            canceled "payout.canceled" PayoutCanceled,
            created "payout.created" PayoutCreated,
            failed "payout.failed" PayoutFailed,
            paid "payout.paid" PayoutPaid,
            reconciliation_completed "payout.reconciliation_completed" PayoutReconciliationCompleted,
            reversed "payout.reversed" PayoutReversed,
            updated "payout.updated" PayoutUpdated,
        }
        person PersonHandler Person "connect" {
            created "person.created" PersonCreated,
            deleted "person.deleted" PersonDeleted,
            updated "person.updated" PersonUpdated,
        }
        plan PlanHandler Plan "families" {
            created "plan.created" PlanCreated,
            deleted "plan.deleted" PlanDeleted,
            updated "plan.updated" PlanUpdated,
        }
        price PriceHandler Price "families" {
            created "price.created" PriceCreated,
            deleted "price.deleted" PriceDeleted,
            updated "price.updated" PriceUpdated,
        }
        product ProductHandler Product "families" {
            created "product.created" ProductCreated,
            deleted "product.deleted" ProductDeleted,
            updated "product.updated" ProductUpdated,
        }
        promotion_code PromotionCodeHandler PromotionCode "families" {
            created "promotion_code.created" PromotionCodeCreated,
            deleted "promotion_code.deleted" PromotionCodeDeleted,
            updated "promotion_code.updated" PromotionCodeUpdated,
        }
        quote QuoteHandler Quote "billing" {
            accept_failed "quote.accept_failed" QuoteAcceptFailed,
            accepted "quote.accepted" QuoteAccepted,
            accepting "quote.accepting" QuoteAccepting,
            canceled "quote.canceled" QuoteCanceled,
            created "quote.created" QuoteCreated,
            draft "quote.draft" QuoteDraft,
            finalized "quote.finalized" QuoteFinalized,
            reestimate_failed "quote.reestimate_failed" QuoteReestimateFailed,
            reestimated "quote.reestimated" QuoteReestimated,
            stale "quote.stale" QuoteStale,
        }
        radar_early_fraud_warning RadarEarlyFraudWarningHandler RadarEarlyFraudWarning "payments" {
            created "radar.early_fraud_warning.created" RadarEarlyFraudWarningCreated,
            updated "radar.early_fraud_warning.updated" RadarEarlyFraudWarningUpdated,
        }
        recipient RecipientHandler Recipient "legacy-objects" {
            created "recipient.created" RecipientCreated,
            deleted "recipient.deleted" RecipientDeleted,
            updated "recipient.updated" RecipientUpdated,
        }
        recipient_transfer RecipientTransferHandler RecipientTransfer "legacy-objects" {
            canceled "recipient_transfer.canceled" RecipientTransferCanceled,
            created "recipient_transfer.created" RecipientTransferCreated,
            failed "recipient_transfer.failed" RecipientTransferFailed,
            paid "recipient_transfer.paid" RecipientTransferPaid,
            updated "recipient_transfer.updated" RecipientTransferUpdated,
        }
        refund RefundHandler Refund "payments" {
            created "refund.created" RefundCreated,
            failed "refund.failed" RefundFailed,
            updated "refund.updated" RefundUpdated,
        }
        reporting_report_run ReportingReportRunHandler ReportingReportRun "reporting" {
            failed "reporting.report_run.failed" ReportingReportRunFailed,
            succeeded "reporting.report_run.succeeded" ReportingReportRunSucceeded,
            updated "reporting.report_run.updated" ReportingReportRunUpdated,
        }
        reporting_report_type ReportingReportTypeHandler ReportingReportType "reporting" {
            updated "reporting.report_type.updated" ReportingReportTypeUpdated,
        }
        reserve_hold ReserveHoldHandler ReserveHold "connect" {
            created "reserve.hold.created" ReserveHoldCreated,
            updated "reserve.hold.updated" ReserveHoldUpdated,
        }
        reserve_plan ReservePlanHandler ReservePlan "connect" {
            created "reserve.plan.created" ReservePlanCreated,
            disabled "reserve.plan.disabled" ReservePlanDisabled,
            expired "reserve.plan.expired" ReservePlanExpired,
            updated "reserve.plan.updated" ReservePlanUpdated,
        }
        reserve_release ReserveReleaseHandler ReserveRelease "connect" {
            created "reserve.release.created" ReserveReleaseCreated,
        }
        review ReviewHandler Review "payments" {
            closed "review.closed" ReviewClosed,
            opened "review.opened" ReviewOpened,
        }
        setup_intent SetupIntentHandler SetupIntent "payments" {
            canceled "setup_intent.canceled" SetupIntentCanceled,
            created "setup_intent.created" SetupIntentCreated,
            requires_action "setup_intent.requires_action" SetupIntentRequiresAction,
            setup_failed "setup_intent.setup_failed" SetupIntentSetupFailed,
            succeeded "setup_intent.succeeded" SetupIntentSucceeded,
        }
        sigma_scheduled_query_run SigmaScheduledQueryRunHandler SigmaScheduledQueryRun "reporting" {
            created "sigma.scheduled_query_run.created" SigmaScheduledQueryRunCreated,
        }
        sku SkuHandler Sku "legacy-objects" {
            created "sku.created" SkuCreated,
            deleted "sku.deleted" SkuDeleted,
            updated "sku.updated" SkuUpdated,
        }
        source SourceHandler CustomerSource "families" {
            contact_cardholder "customer.source.contact_cardholder" CustomerSourceContactCardholder,
            created "customer.source.created" CustomerSourceCreated,
            deleted "customer.source.deleted" CustomerSourceDeleted,
            expiring "customer.source.expiring" CustomerSourceExpiring,
            updated "customer.source.updated" CustomerSourceUpdated,
        }
        source_mandate_notification SourceMandateNotificationHandler SourceMandateNotification "payments" {
            mandate_notification "source.mandate_notification" SourceMandateNotification,
        }
        source_payment SourcePaymentHandler Source "families" {
            canceled "source.canceled" SourceCanceled,
            chargeable "source.chargeable" SourceChargeable,
            failed "source.failed" SourceFailed,
            refund_attributes_required "source.refund_attributes_required" SourceRefundAttributesRequired,
        }
        source_transaction SourceTransactionHandler SourceTransaction "payments" {
            created "source.transaction.created" SourceTransactionCreated,
            updated "source.transaction.updated" SourceTransactionUpdated,
        }
        subscription SubscriptionHandler Subscription "families" {
            collection_paused "customer.subscription.collection_paused" CustomerSubscriptionCollectionPaused,
            collection_resumed "customer.subscription.collection_resumed" CustomerSubscriptionCollectionResumed,
            created "customer.subscription.created" CustomerSubscriptionCreated,
            custom_event "customer.subscription.custom_event" CustomerSubscriptionCustomEvent,
            deleted "customer.subscription.deleted" CustomerSubscriptionDeleted,
            paused "customer.subscription.paused" CustomerSubscriptionPaused,
            pending_update_applied "customer.subscription.pending_update_applied" CustomerSubscriptionPendingUpdateApplied,
            pending_update_expired "customer.subscription.pending_update_expired" CustomerSubscriptionPendingUpdateExpired,
            price_migration_failed "customer.subscription.price_migration_failed" CustomerSubscriptionPriceMigrationFailed,
            resumed "customer.subscription.resumed" CustomerSubscriptionResumed,
            trial_will_end "customer.subscription.trial_will_end" CustomerSubscriptionTrialWillEnd,
            updated "customer.subscription.updated" CustomerSubscriptionUpdated,
        }
        subscription_schedule SubscriptionScheduleHandler SubscriptionSchedule "billing" {
            aborted "subscription_schedule.aborted" SubscriptionScheduleAborted,
            canceled "subscription_schedule.canceled" SubscriptionScheduleCanceled,
            completed "subscription_schedule.completed" SubscriptionScheduleCompleted,
            created "subscription_schedule.created" SubscriptionScheduleCreated,
            expiring "subscription_schedule.expiring" SubscriptionScheduleExpiring,
            price_migration_failed "subscription_schedule.price_migration_failed" SubscriptionSchedulePriceMigrationFailed,
            released "subscription_schedule.released" SubscriptionScheduleReleased,
            updated "subscription_schedule.updated" SubscriptionScheduleUpdated,
        }
        tax_id TaxIdHandler TaxId "families" {
            created "customer.tax_id.created" CustomerTaxIdCreated,
            deleted "customer.tax_id.deleted" CustomerTaxIdDeleted,
            updated "customer.tax_id.updated" CustomerTaxIdUpdated,
        }
        tax_rate TaxRateHandler TaxRate "families" {
            created "tax_rate.created" TaxRateCreated,
            updated "tax_rate.updated" TaxRateUpdated,
        }
        tax_settings TaxSettingsHandler TaxSettings "billing" {
            updated "tax.settings.updated" TaxSettingsUpdated,
        }
        terminal_reader TerminalReaderHandler TerminalReader "terminal" {
            action_failed "terminal.reader.action_failed" TerminalReaderActionFailed,
            action_succeeded "terminal.reader.action_succeeded" TerminalReaderActionSucceeded,
            action_updated "terminal.reader.action_updated" TerminalReaderActionUpdated,
        }
        test_helpers_test_clock TestHelpersTestClockHandler TestHelpersTestClock "billing" {
            advancing "test_helpers.test_clock.advancing" TestHelpersTestClockAdvancing,
            created "test_helpers.test_clock.created" TestHelpersTestClockCreated,
            deleted "test_helpers.test_clock.deleted" TestHelpersTestClockDeleted,
            internal_failure "test_helpers.test_clock.internal_failure" TestHelpersTestClockInternalFailure,
            ready "test_helpers.test_clock.ready" TestHelpersTestClockReady,
        }
        three_d_secure_authentication ThreeDSecureAuthenticationHandler ThreeDSecureAuthentication "payments" {
            canceled "three_d_secure.authentication.canceled" ThreeDSecureAuthenticationCanceled,
            challenge_started "three_d_secure.authentication.challenge_started" ThreeDSecureAuthenticationChallengeStarted,
            errored "three_d_secure.authentication.errored" ThreeDSecureAuthenticationErrored,
            failed "three_d_secure.authentication.failed" ThreeDSecureAuthenticationFailed,
            requires_challenge "three_d_secure.authentication.requires_challenge" ThreeDSecureAuthenticationRequiresChallenge,
            requires_submission "three_d_secure.authentication.requires_submission" ThreeDSecureAuthenticationRequiresSubmission,
            succeeded "three_d_secure.authentication.succeeded" ThreeDSecureAuthenticationSucceeded,
        }
        topup TopupHandler Topup "payments" {
            canceled "topup.canceled" TopupCanceled,
            created "topup.created" TopupCreated,
            failed "topup.failed" TopupFailed,
            reversed "topup.reversed" TopupReversed,
            succeeded "topup.succeeded" TopupSucceeded,
        }
        transfer TransferHandler Transfer "connect" {
            canceled "transfer.canceled" TransferCanceled,
            created "transfer.created" TransferCreated,
            failed "transfer.failed" TransferFailed,
            paid "transfer.paid" TransferPaid,
            reversed "transfer.reversed" TransferReversed,
            updated "transfer.updated" TransferUpdated,
        }
        treasury_credit_reversal TreasuryCreditReversalHandler TreasuryCreditReversal "treasury" {
            created "treasury.credit_reversal.created" TreasuryCreditReversalCreated,
            posted "treasury.credit_reversal.posted" TreasuryCreditReversalPosted,
        }
        treasury_debit_reversal TreasuryDebitReversalHandler TreasuryDebitReversal "treasury" {
            completed "treasury.debit_reversal.completed" TreasuryDebitReversalCompleted,
            created "treasury.debit_reversal.created" TreasuryDebitReversalCreated,
            initial_credit_granted "treasury.debit_reversal.initial_credit_granted" TreasuryDebitReversalInitialCreditGranted,
        }
        treasury_financial_account TreasuryFinancialAccountHandler TreasuryFinancialAccount "treasury" {
            closed "treasury.financial_account.closed" TreasuryFinancialAccountClosed,
            created "treasury.financial_account.created" TreasuryFinancialAccountCreated,
            features_status_updated "treasury.financial_account.features_status_updated" TreasuryFinancialAccountFeaturesStatusUpdated,
        }
        treasury_inbound_transfer TreasuryInboundTransferHandler TreasuryInboundTransfer "treasury" {
            canceled "treasury.inbound_transfer.canceled" TreasuryInboundTransferCanceled,
            created "treasury.inbound_transfer.created" TreasuryInboundTransferCreated,
            failed "treasury.inbound_transfer.failed" TreasuryInboundTransferFailed,
            succeeded "treasury.inbound_transfer.succeeded" TreasuryInboundTransferSucceeded,
        }
        treasury_outbound_payment TreasuryOutboundPaymentHandler TreasuryOutboundPayment "treasury" {
            canceled "treasury.outbound_payment.canceled" TreasuryOutboundPaymentCanceled,
            created "treasury.outbound_payment.created" TreasuryOutboundPaymentCreated,
            expected_arrival_date_updated "treasury.outbound_payment.expected_arrival_date_updated" TreasuryOutboundPaymentExpectedArrivalDateUpdated,
            failed "treasury.outbound_payment.failed" TreasuryOutboundPaymentFailed,
            posted "treasury.outbound_payment.posted" TreasuryOutboundPaymentPosted,
            returned "treasury.outbound_payment.returned" TreasuryOutboundPaymentReturned,
            tracking_details_updated "treasury.outbound_payment.tracking_details_updated" TreasuryOutboundPaymentTrackingDetailsUpdated,
        }
        treasury_outbound_transfer TreasuryOutboundTransferHandler TreasuryOutboundTransfer "treasury" {
            canceled "treasury.outbound_transfer.canceled" TreasuryOutboundTransferCanceled,
            created "treasury.outbound_transfer.created" TreasuryOutboundTransferCreated,
            expected_arrival_date_updated "treasury.outbound_transfer.expected_arrival_date_updated" TreasuryOutboundTransferExpectedArrivalDateUpdated,
            failed "treasury.outbound_transfer.failed" TreasuryOutboundTransferFailed,
            posted "treasury.outbound_transfer.posted" TreasuryOutboundTransferPosted,
            returned "treasury.outbound_transfer.returned" TreasuryOutboundTransferReturned,
            tracking_details_updated "treasury.outbound_transfer.tracking_details_updated" TreasuryOutboundTransferTrackingDetailsUpdated,
        }
        treasury_received_credit TreasuryReceivedCreditHandler TreasuryReceivedCredit "treasury" {
            created "treasury.received_credit.created" TreasuryReceivedCreditCreated,
            failed "treasury.received_credit.failed" TreasuryReceivedCreditFailed,
            reversed "treasury.received_credit.reversed" TreasuryReceivedCreditReversed,
            succeeded "treasury.received_credit.succeeded" TreasuryReceivedCreditSucceeded,
        }
        treasury_received_debit TreasuryReceivedDebitHandler TreasuryReceivedDebit "treasury" {
            created "treasury.received_debit.created" TreasuryReceivedDebitCreated,
        }
    } };
}
pub(crate) use families;
