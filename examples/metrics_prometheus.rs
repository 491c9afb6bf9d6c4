//! Metrics for Prometheus: a receiver with an inbox, its worker, and `/metrics` beside the webhook.
//!
//! ```text
//! cargo run --example metrics_prometheus --features full
//! curl http://127.0.0.1:4242/metrics
//! ```
//!
//! `examples/monitoring/` has the scrape configuration, alert rules and a dashboard. `LISTEN` names another address.

use std::error::Error;

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use stripe_webhooks::{
    Context, Event, HandlerResult, Receiver, ReceiverError, Registry, SigningSecret, StderrObserver, inbox,
};

/// The bounds of the buckets of all histograms, in seconds; of `batch_size`, in events.
const BUCKETS: &[f64] = &[
    0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0, 3600.0, 86_400.0,
];

fn greet(event: Event, _: Context<'_>) -> HandlerResult {
    println!("{}", event.id());
    Ok(())
}

/// Installed before the receiver is built, which describes its metrics to it.
fn recorder() -> Result<PrometheusHandle, BuildError> {
    PrometheusBuilder::new().set_buckets(BUCKETS)?.install_recorder()
}

fn receiver(registry: Registry, secret: SigningSecret) -> Result<Receiver, ReceiverError> {
    Receiver::builder(registry)
        .secret(secret)
        .inbox(inbox::Memory::new())
        .observer(StderrObserver)
        .build()
}

fn app(receiver: Receiver, metrics: PrometheusHandle) -> Router {
    Router::new()
        .route("/stripe/webhook", stripe_webhooks::axum::post(receiver.clone()))
        .route("/metrics", get(async move || metrics.render()))
        .merge(stripe_webhooks::axum::health(receiver))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let metrics = recorder()?;
    let secret = std::env::var("STRIPE_WEBHOOK_SECRET").unwrap_or_else(|_| "whsec_local".to_owned());
    let registry = Registry::builder().on("customer", greet).build()?;
    let receiver = receiver(registry, SigningSecret::new(secret)?)?;
    tokio::spawn({
        let (receiver, metrics) = (receiver.clone(), metrics.clone());
        async move {
            // Histograms are kept in small until somebody asks; nobody may.
            let upkeep = async {
                loop {
                    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
                    metrics.run_upkeep();
                }
            };
            tokio::join!(receiver.run(std::future::pending()), upkeep)
        }
    });
    let listen = std::env::var("LISTEN").unwrap_or_else(|_| "127.0.0.1:4242".to_owned());
    let listener = tokio::net::TcpListener::bind(listen).await?;
    eprintln!("listening on http://{}/metrics", listener.local_addr()?);
    axum::serve(listener, app(receiver, metrics)).await?;
    Ok(())
}

#[tokio::test]
async fn a_scrape_is_an_exposition_with_buckets() -> Result<(), Box<dyn Error>> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let metrics = recorder()?;
    let registry = Registry::builder().on("customer", greet).build()?;
    let receiver = receiver(registry, SigningSecret::new("whsec_local")?)?;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, app(receiver.clone(), metrics)).await });
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)?
        .as_secs();
    let body = r#"{"id":"evt_1","object":"event","type":"customer.created","data":{"object":{"id":"cus_1","object":"customer"}}}"#;
    let signature = stripe_webhooks::sign(body, "whsec_local", now.cast_signed());
    let post = format!(
        "POST /stripe/webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\nStripe-Signature: {signature}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut text = String::new();
    for request in [
        &*post,
        "GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ] {
        let mut stream = tokio::net::TcpStream::connect(address).await?;
        stream.write_all(request.as_bytes()).await?;
        text.clear();
        stream.read_to_string(&mut text).await?;
        assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    }
    for line in [
        "# TYPE stripe_webhooks_deliveries_total counter",
        r#"stripe_webhooks_deliveries_total{endpoint="default",outcome="recorded"} 1"#,
        "# TYPE stripe_webhooks_delivery_duration_seconds histogram",
        r#"stripe_webhooks_delivery_duration_seconds_bucket{le="+Inf"} 1"#,
        "stripe_webhooks_delivery_duration_seconds_count 1",
    ] {
        assert!(text.lines().any(|found| found == line), "no {line} in {text}");
    }
    Ok(())
}
