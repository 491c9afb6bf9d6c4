// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record, words};

record! {
    /// The data of a thin event.
    V2CoreAccountLinkReturnedEventData {
        account_id "account_id": Option<String>, "Text.";
        configurations "configurations": Vec<crate::object::V2CoreAccountLinkReturnedEventDataConfiguration>, "Array. Each element: A word of [`V2CoreAccountLinkReturnedEventDataConfiguration`](crate::object::V2CoreAccountLinkReturnedEventDataConfiguration); unknown ones are kept.";
        use_case "use_case": Option<crate::object::V2CoreAccountLinkReturnedEventDataUseCase>, "A word of [`V2CoreAccountLinkReturnedEventDataUseCase`](crate::object::V2CoreAccountLinkReturnedEventDataUseCase); unknown ones are kept.";
    }
}
object! { V2CoreAccountLinkReturnedEventData: }
/// `v2.core.v2_core_account_link_returned_event.data.configuration`, as several objects have it. The same as [`v2_core_account::AppliedConfiguration`](crate::object::v2_core_account::AppliedConfiguration).
pub type V2CoreAccountLinkReturnedEventDataConfiguration = crate::object::v2_core_account::AppliedConfiguration;
words! {
    /// `v2.core.v2_core_account_link_returned_event.data.use_case`, as several objects have it.
    V2CoreAccountLinkReturnedEventDataUseCase {
        AccountOnboarding "account_onboarding",
        AccountUpdate "account_update",
    }
}
