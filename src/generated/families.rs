// Generated from 2026-10-28.endive by tests/codegen. Do not edit.
#[allow(unused_macros, reason = "a table for others to expand")]
macro_rules! families {
    ($then:ident) => { $then! {
        account AccountHandler Account "connect" {
            approaching_unactivated_threshold "account.approaching_unactivated_threshold",
            exceeded_unactivated_threshold "account.exceeded_unactivated_threshold",
            need_info "account.need_info",
            note_for_review "account.note_for_review",
            reject "account.reject",
            risk_transfers_disabled "account.risk_transfers_disabled",
            updated "account.updated",
        }
        account_application AccountApplicationHandler Application "connect" {
            authorized "account.application.authorized",
            deauthorized "account.application.deauthorized",
        }
        application_fee ApplicationFeeHandler ApplicationFee "connect" {
            created "application_fee.created",
            refunded "application_fee.refunded",
        }
        application_fee_refund ApplicationFeeRefundHandler FeeRefund "connect" {
            updated "application_fee.refund.updated",
        }
        apps_install AppsInstallHandler AppsInstall "connect" {
            created "apps.install.created",
            deleted "apps.install.deleted",
            updated "apps.install.updated",
        }
        balance BalanceHandler Balance "payments" {
            available "balance.available",
            stripe_reserve_canceled "balance.stripe_reserve_canceled",
            stripe_reserve_created "balance.stripe_reserve_created",
            stripe_reserve_expired "balance.stripe_reserve_expired",
        }
        balance_settings BalanceSettingsHandler BalanceSettings "payments" {
            updated "balance_settings.updated",
        }
        billing_alert BillingAlertHandler BillingAlertTriggered "billing" {
            triggered "billing.alert.triggered",
        }
        billing_credit_balance_transaction BillingCreditBalanceTransactionHandler BillingCreditBalanceTransaction "billing" {
            created "billing.credit_balance_transaction.created",
        }
        billing_credit_grant BillingCreditGrantHandler BillingCreditGrant "billing" {
            created "billing.credit_grant.created",
            updated "billing.credit_grant.updated",
        }
        billing_meter BillingMeterHandler BillingMeter "billing" {
            created "billing.meter.created",
            deactivated "billing.meter.deactivated",
            reactivated "billing.meter.reactivated",
            updated "billing.meter.updated",
        }
        billing_portal_configuration BillingPortalConfigurationHandler BillingPortalConfiguration "billing" {
            created "billing_portal.configuration.created",
            updated "billing_portal.configuration.updated",
        }
        billing_portal_session BillingPortalSessionHandler BillingPortalSession "billing" {
            created "billing_portal.session.created",
        }
        bitcoin_receiver BitcoinReceiverHandler BitcoinReceiver "legacy-objects" {
            created "bitcoin.receiver.created",
            filled "bitcoin.receiver.filled",
            updated "bitcoin.receiver.updated",
        }
        bitcoin_receiver_transaction BitcoinReceiverTransactionHandler BitcoinTransaction "legacy-objects" {
            created "bitcoin.receiver.transaction.created",
        }
        capability CapabilityHandler Capability "connect" {
            created "capability.created",
            updated "capability.updated",
        }
        cash_balance CashBalanceHandler CashBalance "families" {
            funds_available "cash_balance.funds_available",
        }
        charge ChargeHandler Charge "payments" {
            captured "charge.captured",
            expired "charge.expired",
            failed "charge.failed",
            pending "charge.pending",
            refunded "charge.refunded",
            succeeded "charge.succeeded",
            updated "charge.updated",
        }
        charge_refund ChargeRefundHandler Refund "payments" {
            updated "charge.refund.updated",
        }
        checkout_session CheckoutSessionHandler CheckoutSession "payments" {
            async_payment_failed "checkout.session.async_payment_failed",
            async_payment_succeeded "checkout.session.async_payment_succeeded",
            completed "checkout.session.completed",
            expired "checkout.session.expired",
        }
        climate_order ClimateOrderHandler ClimateOrder "climate" {
            canceled "climate.order.canceled",
            created "climate.order.created",
            delayed "climate.order.delayed",
            delivered "climate.order.delivered",
            product_substituted "climate.order.product_substituted",
        }
        climate_product ClimateProductHandler ClimateProduct "climate" {
            created "climate.product.created",
            pricing_updated "climate.product.pricing_updated",
        }
        coupon CouponHandler Coupon "families" {
            created "coupon.created",
            deleted "coupon.deleted",
            updated "coupon.updated",
        }
        credit_note CreditNoteHandler CreditNote "billing" {
            created "credit_note.created",
            updated "credit_note.updated",
            voided "credit_note.voided",
        }
        customer CustomerHandler Customer "families" {
            created "customer.created",
            deleted "customer.deleted",
            updated "customer.updated",
        }
        customer_cash_balance_transaction CustomerCashBalanceTransactionHandler CustomerCashBalanceTransaction "payments" {
            created "customer_cash_balance_transaction.created",
        }
        discount DiscountHandler Discount "families" {
            created "customer.discount.created",
            deleted "customer.discount.deleted",
            updated "customer.discount.updated",
        }
        dispute DisputeHandler Dispute "payments" {
            closed "charge.dispute.closed",
            created "charge.dispute.created",
            funds_reinstated "charge.dispute.funds_reinstated",
            funds_withdrawn "charge.dispute.funds_withdrawn",
            updated "charge.dispute.updated",
        }
        entitlements_active_entitlement_summary EntitlementsActiveEntitlementSummaryHandler EntitlementsActiveEntitlementSummary "billing" {
            updated "entitlements.active_entitlement_summary.updated",
        }
        external_account ExternalAccountHandler ExternalAccount "families" {
            created "account.external_account.created",
            deleted "account.external_account.deleted",
            updated "account.external_account.updated",
        }
        file FileHandler File "payments" {
            created "file.created",
        }
        financial_connections_account FinancialConnectionsAccountHandler FinancialConnectionsAccount "financial-connections" {
            account_numbers_updated "financial_connections.account.account_numbers_updated",
            created "financial_connections.account.created",
            deactivated "financial_connections.account.deactivated",
            disconnected "financial_connections.account.disconnected",
            expected_deactivation_date_updated "financial_connections.account.expected_deactivation_date_updated",
            reactivated "financial_connections.account.reactivated",
            refreshed_balance "financial_connections.account.refreshed_balance",
            refreshed_inferred_balances "financial_connections.account.refreshed_inferred_balances",
            refreshed_ownership "financial_connections.account.refreshed_ownership",
            refreshed_transactions "financial_connections.account.refreshed_transactions",
            supported_payment_method_types_updated "financial_connections.account.supported_payment_method_types_updated",
            upcoming_account_number_expiry "financial_connections.account.upcoming_account_number_expiry",
            upcoming_deactivation "financial_connections.account.upcoming_deactivation",
        }
        financial_connections_authorization FinancialConnectionsAuthorizationHandler FinancialConnectionsAuthorization "financial-connections" {
            expected_deactivation_date_updated "financial_connections.authorization.expected_deactivation_date_updated",
            upcoming_deactivation "financial_connections.authorization.upcoming_deactivation",
        }
        identity_verification_session IdentityVerificationSessionHandler IdentityVerificationSession "identity" {
            canceled "identity.verification_session.canceled",
            created "identity.verification_session.created",
            processing "identity.verification_session.processing",
            redacted "identity.verification_session.redacted",
            requires_input "identity.verification_session.requires_input",
            verified "identity.verification_session.verified",
        }
        invoice InvoiceHandler Invoice "billing" {
            created "invoice.created",
            deleted "invoice.deleted",
            finalization_error "invoice.finalization_error",
            finalization_failed "invoice.finalization_failed",
            finalized "invoice.finalized",
            marked_uncollectible "invoice.marked_uncollectible",
            overdue "invoice.overdue",
            overpaid "invoice.overpaid",
            paid "invoice.paid",
            payment_action_required "invoice.payment_action_required",
            payment_attempt_required "invoice.payment_attempt_required",
            payment_failed "invoice.payment_failed",
            payment_succeeded "invoice.payment_succeeded",
            sent "invoice.sent",
            upcoming "invoice.upcoming",
            updated "invoice.updated",
            voided "invoice.voided",
            will_be_due "invoice.will_be_due",
        }
        invoice_payment InvoicePaymentHandler InvoicePayment "billing" {
            detached "invoice_payment.detached",
            paid "invoice_payment.paid",
        }
        invoiceitem InvoiceitemHandler InvoiceItem "billing" {
            created "invoiceitem.created",
            deleted "invoiceitem.deleted",
            updated "invoiceitem.updated",
        }
        issuer_fraud_record IssuerFraudRecordHandler IssuerFraudRecord "legacy-objects" {
            created "issuer_fraud_record.created",
        }
        issuing_authorization IssuingAuthorizationHandler IssuingAuthorization "issuing" {
            created "issuing_authorization.created",
            request "issuing_authorization.request",
            updated "issuing_authorization.updated",
        }
        issuing_card IssuingCardHandler IssuingCard "issuing" {
            created "issuing_card.created",
            updated "issuing_card.updated",
        }
        issuing_cardholder IssuingCardholderHandler IssuingCardholder "issuing" {
            created "issuing_cardholder.created",
            updated "issuing_cardholder.updated",
        }
        issuing_dispute IssuingDisputeHandler IssuingDispute "issuing" {
            closed "issuing_dispute.closed",
            created "issuing_dispute.created",
            funds_reinstated "issuing_dispute.funds_reinstated",
            funds_rescinded "issuing_dispute.funds_rescinded",
            submitted "issuing_dispute.submitted",
            updated "issuing_dispute.updated",
        }
        issuing_personalization_design IssuingPersonalizationDesignHandler IssuingPersonalizationDesign "issuing" {
            activated "issuing_personalization_design.activated",
            deactivated "issuing_personalization_design.deactivated",
            rejected "issuing_personalization_design.rejected",
            updated "issuing_personalization_design.updated",
        }
        issuing_token IssuingTokenHandler IssuingToken "issuing" {
            created "issuing_token.created",
            updated "issuing_token.updated",
        }
        issuing_transaction IssuingTransactionHandler IssuingTransaction "issuing" {
            created "issuing_transaction.created",
            purchase_details_receipt_updated "issuing_transaction.purchase_details_receipt_updated",
            updated "issuing_transaction.updated",
        }
        mandate MandateHandler Mandate "payments" {
            updated "mandate.updated",
        }
        order OrderHandler Order "legacy-objects" {
            canceled "order.canceled",
            completed "order.completed",
            created "order.created",
            inventory_reservation_expired "order.inventory_reservation_expired",
            payment_completed "order.payment_completed",
            payment_failed "order.payment_failed",
            payment_succeeded "order.payment_succeeded",
            reopened "order.reopened",
            submitted "order.submitted",
            updated "order.updated",
        }
        order_return OrderReturnHandler OrderReturn "legacy-objects" {
            created "order_return.created",
        }
        payment PaymentHandler Payment "legacy-objects" {
            created "payment.created",
            failed "payment.failed",
            paid "payment.paid",
        }
        payment_intent PaymentIntentHandler PaymentIntent "payments" {
            amount_capturable_updated "payment_intent.amount_capturable_updated",
            canceled "payment_intent.canceled",
            created "payment_intent.created",
            expired "payment_intent.expired",
            failed "payment_intent.failed",
            partially_funded "payment_intent.partially_funded",
            payment_failed "payment_intent.payment_failed",
            processing "payment_intent.processing",
            requires_action "payment_intent.requires_action",
            requires_authorization "payment_intent.requires_authorization",
            requires_capture "payment_intent.requires_capture",
            succeeded "payment_intent.succeeded",
        }
        payment_link PaymentLinkHandler PaymentLink "payments" {
            created "payment_link.created",
            updated "payment_link.updated",
        }
        payment_method PaymentMethodHandler PaymentMethod "payments" {
            attached "payment_method.attached",
            automatically_updated "payment_method.automatically_updated",
            card_automatically_updated "payment_method.card_automatically_updated",
            detached "payment_method.detached",
            updated "payment_method.updated",
        }
        payout PayoutHandler Payout "payments" {
            canceled "payout.canceled",
            created "payout.created",
            failed "payout.failed",
            paid "payout.paid",
            reconciliation_completed "payout.reconciliation_completed",
            reversed "payout.reversed",
            updated "payout.updated",
        }
        person PersonHandler Person "connect" {
            created "person.created",
            deleted "person.deleted",
            updated "person.updated",
        }
        plan PlanHandler Plan "families" {
            created "plan.created",
            deleted "plan.deleted",
            updated "plan.updated",
        }
        price PriceHandler Price "families" {
            created "price.created",
            deleted "price.deleted",
            updated "price.updated",
        }
        product ProductHandler Product "families" {
            created "product.created",
            deleted "product.deleted",
            updated "product.updated",
        }
        promotion_code PromotionCodeHandler PromotionCode "families" {
            created "promotion_code.created",
            deleted "promotion_code.deleted",
            updated "promotion_code.updated",
        }
        quote QuoteHandler Quote "billing" {
            accept_failed "quote.accept_failed",
            accepted "quote.accepted",
            accepting "quote.accepting",
            canceled "quote.canceled",
            created "quote.created",
            draft "quote.draft",
            finalized "quote.finalized",
            reestimate_failed "quote.reestimate_failed",
            reestimated "quote.reestimated",
            stale "quote.stale",
        }
        radar_early_fraud_warning RadarEarlyFraudWarningHandler RadarEarlyFraudWarning "payments" {
            created "radar.early_fraud_warning.created",
            updated "radar.early_fraud_warning.updated",
        }
        recipient RecipientHandler Recipient "legacy-objects" {
            created "recipient.created",
            deleted "recipient.deleted",
            updated "recipient.updated",
        }
        recipient_transfer RecipientTransferHandler RecipientTransfer "legacy-objects" {
            canceled "recipient_transfer.canceled",
            created "recipient_transfer.created",
            failed "recipient_transfer.failed",
            paid "recipient_transfer.paid",
            updated "recipient_transfer.updated",
        }
        refund RefundHandler Refund "payments" {
            created "refund.created",
            failed "refund.failed",
            updated "refund.updated",
        }
        reporting_report_run ReportingReportRunHandler ReportingReportRun "reporting" {
            failed "reporting.report_run.failed",
            succeeded "reporting.report_run.succeeded",
            updated "reporting.report_run.updated",
        }
        reporting_report_type ReportingReportTypeHandler ReportingReportType "reporting" {
            updated "reporting.report_type.updated",
        }
        reserve_hold ReserveHoldHandler ReserveHold "connect" {
            created "reserve.hold.created",
            updated "reserve.hold.updated",
        }
        reserve_plan ReservePlanHandler ReservePlan "connect" {
            created "reserve.plan.created",
            disabled "reserve.plan.disabled",
            expired "reserve.plan.expired",
            updated "reserve.plan.updated",
        }
        reserve_release ReserveReleaseHandler ReserveRelease "connect" {
            created "reserve.release.created",
        }
        review ReviewHandler Review "payments" {
            closed "review.closed",
            opened "review.opened",
        }
        setup_intent SetupIntentHandler SetupIntent "payments" {
            canceled "setup_intent.canceled",
            created "setup_intent.created",
            requires_action "setup_intent.requires_action",
            setup_failed "setup_intent.setup_failed",
            succeeded "setup_intent.succeeded",
        }
        sigma_scheduled_query_run SigmaScheduledQueryRunHandler SigmaScheduledQueryRun "reporting" {
            created "sigma.scheduled_query_run.created",
        }
        sku SkuHandler Sku "legacy-objects" {
            created "sku.created",
            deleted "sku.deleted",
            updated "sku.updated",
        }
        source SourceHandler CustomerSource "families" {
            contact_cardholder "customer.source.contact_cardholder",
            created "customer.source.created",
            deleted "customer.source.deleted",
            expiring "customer.source.expiring",
            updated "customer.source.updated",
        }
        source_mandate_notification SourceMandateNotificationHandler SourceMandateNotification "payments" {
            mandate_notification "source.mandate_notification",
        }
        source_payment SourcePaymentHandler Source "families" {
            canceled "source.canceled",
            chargeable "source.chargeable",
            failed "source.failed",
            refund_attributes_required "source.refund_attributes_required",
        }
        source_transaction SourceTransactionHandler SourceTransaction "payments" {
            created "source.transaction.created",
            updated "source.transaction.updated",
        }
        subscription SubscriptionHandler Subscription "families" {
            collection_paused "customer.subscription.collection_paused",
            collection_resumed "customer.subscription.collection_resumed",
            created "customer.subscription.created",
            custom_event "customer.subscription.custom_event",
            deleted "customer.subscription.deleted",
            paused "customer.subscription.paused",
            pending_update_applied "customer.subscription.pending_update_applied",
            pending_update_expired "customer.subscription.pending_update_expired",
            price_migration_failed "customer.subscription.price_migration_failed",
            resumed "customer.subscription.resumed",
            trial_will_end "customer.subscription.trial_will_end",
            updated "customer.subscription.updated",
        }
        subscription_schedule SubscriptionScheduleHandler SubscriptionSchedule "billing" {
            aborted "subscription_schedule.aborted",
            canceled "subscription_schedule.canceled",
            completed "subscription_schedule.completed",
            created "subscription_schedule.created",
            expiring "subscription_schedule.expiring",
            price_migration_failed "subscription_schedule.price_migration_failed",
            released "subscription_schedule.released",
            updated "subscription_schedule.updated",
        }
        tax_id TaxIdHandler TaxId "families" {
            created "customer.tax_id.created",
            deleted "customer.tax_id.deleted",
            updated "customer.tax_id.updated",
        }
        tax_rate TaxRateHandler TaxRate "families" {
            created "tax_rate.created",
            updated "tax_rate.updated",
        }
        tax_settings TaxSettingsHandler TaxSettings "billing" {
            updated "tax.settings.updated",
        }
        terminal_reader TerminalReaderHandler TerminalReader "terminal" {
            action_failed "terminal.reader.action_failed",
            action_succeeded "terminal.reader.action_succeeded",
            action_updated "terminal.reader.action_updated",
        }
        test_helpers_test_clock TestHelpersTestClockHandler TestHelpersTestClock "billing" {
            advancing "test_helpers.test_clock.advancing",
            created "test_helpers.test_clock.created",
            deleted "test_helpers.test_clock.deleted",
            internal_failure "test_helpers.test_clock.internal_failure",
            ready "test_helpers.test_clock.ready",
        }
        three_d_secure_authentication ThreeDSecureAuthenticationHandler ThreeDSecureAuthentication "payments" {
            canceled "three_d_secure.authentication.canceled",
            challenge_started "three_d_secure.authentication.challenge_started",
            errored "three_d_secure.authentication.errored",
            failed "three_d_secure.authentication.failed",
            requires_challenge "three_d_secure.authentication.requires_challenge",
            requires_submission "three_d_secure.authentication.requires_submission",
            succeeded "three_d_secure.authentication.succeeded",
        }
        topup TopupHandler Topup "payments" {
            canceled "topup.canceled",
            created "topup.created",
            failed "topup.failed",
            reversed "topup.reversed",
            succeeded "topup.succeeded",
        }
        transfer TransferHandler Transfer "connect" {
            canceled "transfer.canceled",
            created "transfer.created",
            failed "transfer.failed",
            paid "transfer.paid",
            reversed "transfer.reversed",
            updated "transfer.updated",
        }
        treasury_credit_reversal TreasuryCreditReversalHandler TreasuryCreditReversal "treasury" {
            created "treasury.credit_reversal.created",
            posted "treasury.credit_reversal.posted",
        }
        treasury_debit_reversal TreasuryDebitReversalHandler TreasuryDebitReversal "treasury" {
            completed "treasury.debit_reversal.completed",
            created "treasury.debit_reversal.created",
            initial_credit_granted "treasury.debit_reversal.initial_credit_granted",
        }
        treasury_financial_account TreasuryFinancialAccountHandler TreasuryFinancialAccount "treasury" {
            closed "treasury.financial_account.closed",
            created "treasury.financial_account.created",
            features_status_updated "treasury.financial_account.features_status_updated",
        }
        treasury_inbound_transfer TreasuryInboundTransferHandler TreasuryInboundTransfer "treasury" {
            canceled "treasury.inbound_transfer.canceled",
            created "treasury.inbound_transfer.created",
            failed "treasury.inbound_transfer.failed",
            succeeded "treasury.inbound_transfer.succeeded",
        }
        treasury_outbound_payment TreasuryOutboundPaymentHandler TreasuryOutboundPayment "treasury" {
            canceled "treasury.outbound_payment.canceled",
            created "treasury.outbound_payment.created",
            expected_arrival_date_updated "treasury.outbound_payment.expected_arrival_date_updated",
            failed "treasury.outbound_payment.failed",
            posted "treasury.outbound_payment.posted",
            returned "treasury.outbound_payment.returned",
            tracking_details_updated "treasury.outbound_payment.tracking_details_updated",
        }
        treasury_outbound_transfer TreasuryOutboundTransferHandler TreasuryOutboundTransfer "treasury" {
            canceled "treasury.outbound_transfer.canceled",
            created "treasury.outbound_transfer.created",
            expected_arrival_date_updated "treasury.outbound_transfer.expected_arrival_date_updated",
            failed "treasury.outbound_transfer.failed",
            posted "treasury.outbound_transfer.posted",
            returned "treasury.outbound_transfer.returned",
            tracking_details_updated "treasury.outbound_transfer.tracking_details_updated",
        }
        treasury_received_credit TreasuryReceivedCreditHandler TreasuryReceivedCredit "treasury" {
            created "treasury.received_credit.created",
            failed "treasury.received_credit.failed",
            reversed "treasury.received_credit.reversed",
            succeeded "treasury.received_credit.succeeded",
        }
        treasury_received_debit TreasuryReceivedDebitHandler TreasuryReceivedDebit "treasury" {
            created "treasury.received_debit.created",
        }
    } };
}
pub(crate) use families;
