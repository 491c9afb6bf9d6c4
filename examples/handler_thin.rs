//! How do I handle thin events?

use stripe_webhooks::{Context, Delivery, EventNotification, HandlerResult, Registry, on};

/// The argument says which family a handler takes: this one sees thin events only, under `*` too.
async fn meter_errors(event: EventNotification, _: Context<'_>) -> HandlerResult {
    match event.related_object() {
        Some(related) => println!(
            "{}: fetch {}",
            event.event_type(),
            related.url.unwrap_or(related.id)
        ),
        None => println!("{}: nothing to fetch", event.event_type()),
    }
    Ok(())
}

on! {
    "v1.billing.meter" | "v2.core.account[requirements].updated" => meter_errors;
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"id": "evt_1", "object": "v2.core.event", "type": "v1.billing.meter.error_report_triggered",
        "created": "2026-11-01T10:00:00.000Z", "livemode": false,
        "related_object": {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}}"#;
    let report = Registry::builder()
        .linked()
        .build()?
        .dispatch_blocking(&Delivery::from_body_without_verification(body)?);
    assert_eq!(report.handlers.len(), 1);
    Ok(())
}
