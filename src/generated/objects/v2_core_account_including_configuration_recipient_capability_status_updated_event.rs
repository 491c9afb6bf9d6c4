// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record, words};

record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData {
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability>, "A word of [`V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.";
    }
}
object! { V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData: }
words! {
    /// `v2.core.v2_core_account_including_configuration_recipient_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventDataUpdatedCapability {
        BankAccountsAch "bank_accounts.ach",
        BankAccountsFedwire "bank_accounts.fedwire",
        BankAccountsFps "bank_accounts.fps",
        BankAccountsLocal "bank_accounts.local",
        BankAccountsRtp "bank_accounts.rtp",
        BankAccountsSepa "bank_accounts.sepa",
        BankAccountsSwift "bank_accounts.swift",
        BankAccountsWire "bank_accounts.wire",
        Cards "cards",
        StripeTransfers "stripe.transfers",
        StripeBalancePayouts "stripe_balance.payouts",
        StripeBalanceStripeTransfers "stripe_balance.stripe_transfers",
    }
}
