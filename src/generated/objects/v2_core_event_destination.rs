// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `v2.core.event_destination` object.
    V2CoreEventDestination {
        id "id": String, "The id; empty if Stripe sent none.";
        amazon_eventbridge "amazon_eventbridge": Option<Box<v2_core_event_destination::AmazonEventbridge>>, "See [`AmazonEventbridge`](v2_core_event_destination::AmazonEventbridge). May be absent.";
        azure_event_grid "azure_event_grid": Option<Box<v2_core_event_destination::AzureEventGrid>>, "See [`AzureEventGrid`](v2_core_event_destination::AzureEventGrid). May be absent.";
        created "created": Option<String>, "Text.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        description "description": Option<String>, "Text.";
        enabled_events "enabled_events": Vec<String>, "Array. Each element: Text.";
        event_payload "event_payload": Option<v2_core_event_destination::EventPayload>, "A word of [`EventPayload`](v2_core_event_destination::EventPayload); unknown ones are kept.";
        events_from "events_from": Vec<String>, "Array. Each element: Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values. May be absent.";
        name "name": Option<String>, "Text.";
        snapshot_api_version "snapshot_api_version": Option<String>, "Text. May be absent.";
        status "status": Option<v2_core_event_destination::Status>, "A word of [`Status`](v2_core_event_destination::Status); unknown ones are kept.";
        status_details "status_details": Option<Box<v2_core_event_destination::StatusDetails>>, "See [`StatusDetails`](v2_core_event_destination::StatusDetails). May be absent.";
        type_ "type": Option<v2_core_event_destination::Type>, "A word of [`Type`](v2_core_event_destination::Type); unknown ones are kept.";
        updated "updated": Option<String>, "Text.";
        webhook_endpoint "webhook_endpoint": Option<Box<v2_core_event_destination::WebhookEndpoint>>, "See [`WebhookEndpoint`](v2_core_event_destination::WebhookEndpoint). May be absent.";
    }
}
object! { V2CoreEventDestination: "v2.core.event_destination" }
/// The parts of a [`V2CoreEventDestination`](crate::object::V2CoreEventDestination).
pub mod v2_core_event_destination {
    use crate::object::macros::{record, words};
    record! {
        /// `amazon_eventbridge` of a `v2.core.event_destination`.
        AmazonEventbridge {
            aws_account_id "aws_account_id": Option<String>, "Text.";
            aws_event_source_arn "aws_event_source_arn": Option<String>, "Text.";
            aws_event_source_status "aws_event_source_status": Option<crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus>, "A word of [`AmazonEventbridgeAwsEventSourceStatus`](crate::object::v2_core_event_destination::AmazonEventbridgeAwsEventSourceStatus); unknown ones are kept.";
        }
    }
    record! {
        /// `azure_event_grid` of a `v2.core.event_destination`.
        AzureEventGrid {
            azure_partner_topic_name "azure_partner_topic_name": Option<String>, "Text.";
            azure_partner_topic_status "azure_partner_topic_status": Option<crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus>, "A word of [`AzureEventGridAzurePartnerTopicStatus`](crate::object::v2_core_event_destination::AzureEventGridAzurePartnerTopicStatus); unknown ones are kept.";
            azure_region "azure_region": Option<String>, "Text.";
            azure_resource_group_name "azure_resource_group_name": Option<String>, "Text.";
            azure_subscription_id "azure_subscription_id": Option<String>, "Text.";
        }
    }
    record! {
        /// `status_details` of a `v2.core.event_destination`.
        StatusDetails {
            disabled "disabled": Option<Box<crate::object::v2_core_event_destination::StatusDetailsDisabled>>, "See [`StatusDetailsDisabled`](crate::object::v2_core_event_destination::StatusDetailsDisabled). May be absent.";
        }
    }
    record! {
        /// `status_details.disabled` of a `v2.core.event_destination`.
        StatusDetailsDisabled {
            reason "reason": Option<crate::object::v2_core_event_destination::StatusDetailsDisabledReason>, "A word of [`StatusDetailsDisabledReason`](crate::object::v2_core_event_destination::StatusDetailsDisabledReason); unknown ones are kept.";
        }
    }
    record! {
        /// `webhook_endpoint` of a `v2.core.event_destination`.
        WebhookEndpoint {
            signing_secret "signing_secret": Option<String>, "Text. May be absent.";
            url "url": Option<String>, "Text. May be absent.";
        }
    }
    words! {
        /// `amazon_eventbridge.aws_event_source_status` of a `v2.core.event_destination`.
        AmazonEventbridgeAwsEventSourceStatus {
            Active "active",
            Deleted "deleted",
            Pending "pending",
            Unknown "unknown",
        }
    }
    words! {
        /// `azure_event_grid.azure_partner_topic_status` of a `v2.core.event_destination`.
        AzureEventGridAzurePartnerTopicStatus {
            Activated "activated",
            Deleted "deleted",
            NeverActivated "never_activated",
            Unknown "unknown",
        }
    }
    words! {
        /// `event_payload` of a `v2.core.event_destination`.
        EventPayload {
            Snapshot "snapshot",
            Thin "thin",
        }
    }
    words! {
        /// `status` of a `v2.core.event_destination`.
        Status {
            Disabled "disabled",
            Enabled "enabled",
        }
    }
    words! {
        /// `status_details.disabled.reason` of a `v2.core.event_destination`.
        StatusDetailsDisabledReason {
            NoAwsEventSourceExists "no_aws_event_source_exists",
            NoAzurePartnerTopicExists "no_azure_partner_topic_exists",
            User "user",
        }
    }
    words! {
        /// `type` of a `v2.core.event_destination`.
        Type {
            AmazonEventbridge "amazon_eventbridge",
            AzureEventGrid "azure_event_grid",
            WebhookEndpoint "webhook_endpoint",
        }
    }
}
