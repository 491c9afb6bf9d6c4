// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record, words};

record! {
    /// The data of a thin event.
    V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData {
        updated_capability "updated_capability": Option<crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability>, "A word of [`V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability`](crate::object::V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability); unknown ones are kept.";
    }
}
object! { V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData: }
words! {
    /// `v2.core.v2_core_account_including_configuration_customer_capability_status_updated_event.data.updated_capability`, as several objects have it.
    V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventDataUpdatedCapability {
        AutomaticIndirectTax "automatic_indirect_tax",
    }
}
