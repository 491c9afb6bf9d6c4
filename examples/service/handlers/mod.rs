//! What is done with events. Each module registers its own handlers with `on!`.

mod access;
pub(crate) mod receipts;

use stripe_webhooks::{Registry, RegistryError};

use crate::config::Config;

pub(crate) fn registry(config: &Config) -> Result<Registry, RegistryError> {
    Registry::builder()
        .state(access::Rules {
            past_due_has_access: config.past_due_has_access,
        })
        .linked()
        // Without a handler for these the service would do nothing, and say nothing of it.
        .require("customer.subscription.updated")
        .require("invoice.paid")
        .build()
}
