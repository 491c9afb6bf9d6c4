// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `balance_settings` object.
    BalanceSettings {
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        payments "payments": Option<Box<balance_settings::Payments>>, "See [`Payments`](balance_settings::Payments).";
    }
}
object! { BalanceSettings: "balance_settings" }
/// The parts of a [`BalanceSettings`](crate::object::BalanceSettings).
pub mod balance_settings {
    use crate::object::macros::{element, record, words};
    record! {
        /// `payments` of a `balance_settings`.
        Payments {
            debit_negative_balances "debit_negative_balances": Option<bool>, "A flag. May be null.";
            payouts "payouts": Option<Box<crate::object::balance_settings::PaymentsPayouts>>, "See [`PaymentsPayouts`](crate::object::balance_settings::PaymentsPayouts). May be null.";
            settlement_timing "settlement_timing": Option<Box<crate::object::balance_settings::PaymentsSettlementTiming>>, "See [`PaymentsSettlementTiming`](crate::object::balance_settings::PaymentsSettlementTiming).";
        }
    }
    record! {
        /// `payments.payouts` of a `balance_settings`.
        PaymentsPayouts {
            automatic_transfer_rules_by_currency "automatic_transfer_rules_by_currency": std::collections::BTreeMap<String, Vec<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency>>, "Map. Each value: Array. Each element: See [`PaymentsPayoutsAutomaticTransferRulesByCurrency`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrency). May be null.";
            minimum_balance_by_currency "minimum_balance_by_currency": std::collections::BTreeMap<String, i64>, "Map. Each value: An amount, in the currency's smallest unit. May be null.";
            schedule "schedule": Option<Box<crate::object::balance_settings::PaymentsPayoutsSchedule>>, "See [`PaymentsPayoutsSchedule`](crate::object::balance_settings::PaymentsPayoutsSchedule). May be null.";
            statement_descriptor "statement_descriptor": Option<String>, "Text. May be null.";
            status "status": Option<crate::object::balance_settings::PaymentsPayoutsStatus>, "A word of [`PaymentsPayoutsStatus`](crate::object::balance_settings::PaymentsPayoutsStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `payments.payouts.automatic_transfer_rules_by_currency` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrency {
            payout_method "payout_method": Option<String>, "Text.";
            transfer_up_to_amount "transfer_up_to_amount": Option<i64>, "An amount, in the currency's smallest unit. May be null.";
            type_ "type": Option<crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType>, "A word of [`PaymentsPayoutsAutomaticTransferRulesByCurrencyType`](crate::object::balance_settings::PaymentsPayoutsAutomaticTransferRulesByCurrencyType); unknown ones are kept.";
        }
    }
    element! { PaymentsPayoutsAutomaticTransferRulesByCurrency }
    record! {
        /// `payments.payouts.schedule` of a `balance_settings`.
        PaymentsPayoutsSchedule {
            interval "interval": Option<crate::object::balance_settings::PaymentsPayoutsScheduleInterval>, "A word of [`PaymentsPayoutsScheduleInterval`](crate::object::balance_settings::PaymentsPayoutsScheduleInterval); unknown ones are kept. May be null.";
            monthly_payout_days "monthly_payout_days": Vec<i64>, "Array. Each element: A whole number. May be absent.";
            weekly_payout_days "weekly_payout_days": Vec<crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay>, "Array. Each element: A word of [`PaymentsPayoutsScheduleWeeklyPayoutDay`](crate::object::balance_settings::PaymentsPayoutsScheduleWeeklyPayoutDay); unknown ones are kept. May be absent.";
        }
    }
    record! {
        /// `payments.settlement_timing` of a `balance_settings`.
        PaymentsSettlementTiming {
            delay_days "delay_days": Option<i64>, "A whole number.";
            delay_days_override "delay_days_override": Option<i64>, "A whole number. May be absent.";
            start_of_day "start_of_day": Option<Box<crate::object::balance_settings::PaymentsSettlementTimingStartOfDay>>, "See [`PaymentsSettlementTimingStartOfDay`](crate::object::balance_settings::PaymentsSettlementTimingStartOfDay). May be null.";
        }
    }
    record! {
        /// `payments.settlement_timing.start_of_day` of a `balance_settings`.
        PaymentsSettlementTimingStartOfDay {
            hour "hour": Option<i64>, "A whole number.";
            minutes "minutes": Option<i64>, "A whole number.";
            timezone "timezone": Option<String>, "Text.";
        }
    }
    words! {
        /// `payments.payouts.automatic_transfer_rules_by_currency.type` of a `balance_settings`.
        PaymentsPayoutsAutomaticTransferRulesByCurrencyType {
            TransferAll "transfer_all",
            TransferUpToAmount "transfer_up_to_amount",
        }
    }
    words! {
        /// `payments.payouts.schedule.interval` of a `balance_settings`.
        PaymentsPayoutsScheduleInterval {
            Daily "daily",
            Manual "manual",
            Monthly "monthly",
            Weekly "weekly",
        }
    }
    words! {
        /// `payments.payouts.schedule.weekly_payout_day` of a `balance_settings`.
        PaymentsPayoutsScheduleWeeklyPayoutDay {
            Friday "friday",
            Monday "monday",
            Thursday "thursday",
            Tuesday "tuesday",
            Wednesday "wednesday",
        }
    }
    words! {
        /// `payments.payouts.status` of a `balance_settings`.
        PaymentsPayoutsStatus {
            Disabled "disabled",
            Enabled "enabled",
        }
    }
}
