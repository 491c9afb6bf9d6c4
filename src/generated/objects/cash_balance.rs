// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `cash_balance` object.
    CashBalance {
        available "available": std::collections::BTreeMap<String, i64>, "Map. Each value: A whole number. May be null.";
        customer "customer": Option<String>, "Text.";
        customer_account "customer_account": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        settings "settings": Option<Box<cash_balance::Settings>>, "See [`Settings`](cash_balance::Settings).";
    }
}
object! { CashBalance: "cash_balance" }
/// The parts of a [`CashBalance`](crate::object::CashBalance).
pub mod cash_balance {
    use crate::object::macros::{record, words};
    record! {
        /// `settings` of a `cash_balance`.
        Settings {
            reconciliation_mode "reconciliation_mode": Option<crate::object::cash_balance::SettingsReconciliationMode>, "A word of [`SettingsReconciliationMode`](crate::object::cash_balance::SettingsReconciliationMode); unknown ones are kept.";
            using_merchant_default "using_merchant_default": Option<bool>, "A flag.";
        }
    }
    words! {
        /// `settings.reconciliation_mode` of a `cash_balance`.
        SettingsReconciliationMode {
            Automatic "automatic",
            Manual "manual",
        }
    }
}
