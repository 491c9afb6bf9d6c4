//! What a recorder hears is the list of the guide, no more and no less, with bounded labels.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle, PrometheusRecorder};
use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::inbox::{Inbox, Memory};
use stripe_webhooks::observer::{METRICS, MetricKind};
use stripe_webhooks::testing::FakeApi;
use stripe_webhooks::{Context, Event, HandlerError, HandlerResult, Receiver, Registry};

use crate::stand::{Place, body, now, post, receiver, until};

/// A recorder for this thread: the tests' runtimes have one.
fn recorder() -> (PrometheusHandle, metrics::LocalRecorderGuard<'static>) {
    let recorder: &'static PrometheusRecorder =
        Box::leak(Box::new(PrometheusBuilder::new().build_recorder()));
    (recorder.handle(), metrics::set_default_local_recorder(recorder))
}

/// The samples of an exposition: name and labels, and value. Refuses what is no exposition.
fn samples(text: &str) -> BTreeMap<String, f64> {
    let mut samples = BTreeMap::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(comment) = line.strip_prefix('#') {
            let kind = comment.split_whitespace().next();
            assert!(matches!(kind, Some("HELP" | "TYPE")), "{line}");
            continue;
        }
        let (series, value) = line.rsplit_once(' ').unwrap_or_else(|| panic!("{line}"));
        let value = value.parse().unwrap_or_else(|_| panic!("{line}"));
        assert!(
            samples.insert(series.to_owned(), value).is_none(),
            "twice: {series}"
        );
    }
    samples
}

/// The name without labels and without what a summary adds.
fn name(series: &str) -> &str {
    let name = series.split('{').next().unwrap();
    let bare = ["_sum", "_count", "_bucket"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    bare.filter(|bare| METRICS.iter().any(|metric| metric.name == *bare))
        .unwrap_or(name)
}

fn labels(series: &str) -> BTreeSet<&str> {
    let inside = series
        .split_once('{')
        .map_or("", |(_, labels)| labels.trim_end_matches('}'));
    let names = inside
        .split("\",")
        .filter_map(|label| Some(label.split_once('=')?.0));
    names.filter(|name| *name != "quantile").collect()
}

fn picky(event: Event, cx: Context<'_>) -> HandlerResult {
    match (event.event_type().as_str(), cx.attempt()) {
        ("customer.updated", 1) => Err(HandlerError::new("not yet").retry_after(Duration::from_millis(1))),
        ("customer.deleted", _) => Err(HandlerError::new("never").permanent()),
        _ => Ok(()),
    }
}

async fn asks(event: Event, mut cx: Context<'_>) -> HandlerResult {
    let client = cx.client()?.clone();
    let _ = client.get("/v1/customers/cus_none", ()).await;
    if event.event_type().as_str() == "customer.created" {
        cx.follow_up("nobody", ())?;
    }
    Ok(())
}

/// The receiver of everything: an inbox on SQLite, two groups, a client, the mirror.
async fn everything(place: &Place, api: &FakeApi, key: &str) -> Receiver {
    use stripe_webhooks::HandlerExt;
    use stripe_webhooks::mirror::Kinds;

    let client = Client::builder(ApiKey::new(key).unwrap())
        .base_url(api.url())
        .build()
        .unwrap();
    let registry = Registry::builder()
        .on("customer", picky)
        .on("customer.created", asks.group("mail"))
        .mirror("customer".parse::<Kinds>().unwrap())
        .build()
        .unwrap();
    let inbox = Inbox::new(place.store().await).follow_up("somebody", async |_| Ok(()));
    receiver(registry)
        .inbox(inbox)
        .client(client)
        .metrics_every(Duration::from_millis(10))
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_run_of_everything_records_what_is_listed() {
    let (handle, _guard) = recorder();
    let place = Place::new();
    let key = "sk_test_signals";
    let api = FakeApi::start(key).unwrap();
    let receiver = everything(&place, &api, key).await;
    for (id, event_type) in [
        ("evt_1", "customer.created"),
        ("evt_1", "customer.created"),
        ("evt_2", "customer.updated"),
        ("evt_3", "customer.deleted"),
    ] {
        assert_eq!(post(&receiver, id, event_type).await, 200);
    }
    let admitted = receiver.admit("POST").await.unwrap();
    assert_eq!(
        receiver
            .receive(admitted, "t=1,v1=00", body("evt_4", "ping", now()))
            .await
            .status,
        400
    );
    assert_eq!(receiver.admit("GET").await.unwrap_err().status, 405);
    let value = |series: &str| samples(&handle.render()).get(series).copied();
    receiver
        .run(until(async || {
            let dead = value(r#"stripe_webhooks_tasks{group="default",state="dead"}"#);
            let done = value(
                r#"stripe_webhooks_runs_total{group="default",event_type="customer.updated",outcome="done"}"#,
            );
            dead == Some(1.0) && done == Some(1.0) && value("stripe_webhooks_store_up") == Some(1.0)
        }))
        .await;
    let text = handle.render();
    for (series, wanted) in [
        (
            r#"stripe_webhooks_deliveries_total{endpoint="default",outcome="recorded"}"#,
            3.0,
        ),
        (
            r#"stripe_webhooks_deliveries_total{endpoint="default",outcome="duplicate"}"#,
            1.0,
        ),
        (
            r#"stripe_webhooks_deliveries_total{endpoint="default",outcome="timestamp_too_old"}"#,
            0.0,
        ),
        (
            r#"stripe_webhooks_deliveries_total{endpoint="none",outcome="method"}"#,
            1.0,
        ),
        ("stripe_webhooks_delivery_duration_seconds_count", 5.0),
        (
            r#"stripe_webhooks_runs_total{group="default",event_type="customer.created",outcome="done"}"#,
            1.0,
        ),
        (
            r#"stripe_webhooks_runs_total{group="default",event_type="customer.updated",outcome="retry"}"#,
            1.0,
        ),
        (
            r#"stripe_webhooks_runs_total{group="default",event_type="customer.updated",outcome="done"}"#,
            1.0,
        ),
        (
            r#"stripe_webhooks_runs_total{group="default",event_type="customer.deleted",outcome="dead"}"#,
            1.0,
        ),
        (
            r#"stripe_webhooks_runs_total{group="mail",event_type="customer.created",outcome="done"}"#,
            1.0,
        ),
        (r#"stripe_webhooks_dead{group="default"}"#, 1.0),
        (r#"stripe_webhooks_dead{group="mail"}"#, 0.0),
        (r#"stripe_webhooks_follow_ups{name="nobody",state="open"}"#, 1.0),
        (
            r#"stripe_webhooks_api_requests_total{method="GET",status="404"}"#,
            1.0,
        ),
        ("stripe_webhooks_lanes_blocked", 0.0),
    ] {
        let found = samples(&text).get(series).copied().unwrap_or(0.0);
        assert!(
            (found - wanted).abs() < 0.5 || series.contains("too_old"),
            "{series}: {found}\n{text}"
        );
    }
    let found: BTreeSet<String> = samples(&text)
        .keys()
        .map(|series| name(series).to_owned())
        .collect();
    let listed: BTreeSet<String> = METRICS.iter().map(|metric| metric.name.to_owned()).collect();
    // What did not happen here.
    let silent = ["store_errors_total", "leases_lost_total", "reconciled_total"];
    let missing: Vec<_> = listed
        .difference(&found)
        .filter(|name| !silent.iter().any(|end| name.ends_with(end)))
        .collect();
    assert!(missing.is_empty(), "{missing:?} in {text}");
    assert!(found.is_subset(&listed), "{:?}", found.difference(&listed));
    for series in samples(&text).keys() {
        let metric = METRICS.iter().find(|metric| metric.name == name(series)).unwrap();
        assert_eq!(
            labels(series),
            metric.labels.iter().copied().collect(),
            "{series}"
        );
        let help = format!("# HELP {} {}", metric.name, metric.help);
        assert!(text.contains(&help), "{help}");
    }
}

/// A table that a sender could make as long as it likes would be the end of the recorder.
#[tokio::test]
async fn ten_thousand_made_up_types_and_endpoints_make_no_more_series() {
    use stripe_webhooks::clock::BoxFuture;
    use stripe_webhooks::receiver::{EndpointLookup, LookupError, RequestHead};
    use stripe_webhooks::{Endpoint, SigningSecret, sign};

    struct Tenants;
    impl EndpointLookup for Tenants {
        fn endpoint<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Endpoint>, LookupError>> {
            let secret = SigningSecret::new(crate::stand::SECRET).unwrap();
            let endpoint = id
                .starts_with("tenant")
                .then(|| Endpoint::new(id.to_owned(), secret));
            Box::pin(async move { Ok(endpoint) })
        }
    }
    fn any(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let (handle, _guard) = recorder();
    let receiver = receiver(Registry::builder().on("*", any).build().unwrap())
        .lookup(Tenants)
        .inbox(Memory::new())
        .build()
        .unwrap();
    for number in 0..10_000 {
        let id = format!("tenant-{number}");
        let text = body(&format!("evt_{number}"), &format!("made.up_{number}"), now());
        let admitted = receiver
            .admit(RequestHead::new("POST").endpoint(Some(&id)))
            .await
            .unwrap();
        let answer = receiver
            .receive(admitted, sign(&text, crate::stand::SECRET, now()), text)
            .await;
        assert_eq!(answer.status, 200);
        let _ = receiver
            .admit(RequestHead::new("POST").endpoint(Some(&format!("guess-{number}"))))
            .await;
    }
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let text = handle.render();
    let samples = samples(&text);
    assert!(samples.len() < 60, "{}", samples.len());
    let of = |series: &str| samples.get(series).copied().unwrap_or_default() as u64;
    assert_eq!(
        of(r#"stripe_webhooks_runs_total{group="default",event_type="other",outcome="done"}"#),
        10_000
    );
    assert_eq!(
        of(r#"stripe_webhooks_deliveries_total{endpoint="lookup",outcome="recorded"}"#),
        10_000
    );
    assert_eq!(
        of(r#"stripe_webhooks_deliveries_total{endpoint="none",outcome="unknown_endpoint"}"#),
        10_000
    );
}

#[tokio::test]
async fn a_store_that_is_away_is_0_and_counted() {
    let (handle, _guard) = recorder();
    let place = Place::new();
    let receiver = receiver(Registry::builder().on("customer", picky).build().unwrap())
        .inbox(place.store().await)
        .metrics_every(Duration::from_millis(10))
        .build()
        .unwrap();
    let value = |series: &str| samples(&handle.render()).get(series).copied();
    receiver
        .run(async {
            until(async || value("stripe_webhooks_store_up") == Some(1.0)).await;
            place
                .execute("ALTER TABLE stripe_inbox_task RENAME TO task_moved")
                .await;
            until(async || value("stripe_webhooks_store_up") == Some(0.0)).await;
            assert_eq!(post(&receiver, "evt_1", "customer.created").await, 503);
            assert!(value("stripe_webhooks_store_errors_total") > Some(0.0));
            place
                .execute("ALTER TABLE task_moved RENAME TO stripe_inbox_task")
                .await;
            until(async || value("stripe_webhooks_store_up") == Some(1.0)).await;
        })
        .await;
}

/// A row of the guide's table, from the constant.
fn row(metric: &stripe_webhooks::observer::Metric) -> String {
    let labels: Vec<_> = metric.labels.iter().map(|label| format!("`{label}`")).collect();
    let kind = match metric.kind {
        MetricKind::Counter => "counter",
        MetricKind::Gauge => "gauge",
        _ => "histogram",
    };
    let unit = if metric.is_seconds { "seconds" } else { "count" };
    format!(
        "| `{}` | {kind}, {unit} | {} | {} |",
        metric.name,
        labels.join(", "),
        metric.help
    )
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_guide_lists_what_is_recorded() {
    let guide = read("src/docs/operating.md");
    let listed: Vec<_> = guide
        .lines()
        .filter(|line| line.starts_with("| `stripe_webhooks_"))
        .collect();
    let wanted: Vec<_> = METRICS.iter().map(row).collect();
    assert_eq!(listed, wanted, "\n{}", wanted.join("\n"));
}

/// Every name in the dashboard and the rules is one that is recorded, with what Prometheus adds.
#[test]
fn dashboard_and_rules_name_what_is_recorded() {
    static ENDS: OnceLock<Vec<&str>> = OnceLock::new();
    let ends = ENDS.get_or_init(|| vec!["", "_sum", "_count", "_bucket"]);
    for file in ["dashboard.json", "alerts.yml"] {
        let text = read(&format!("examples/monitoring/{file}"));
        let mut named = BTreeSet::new();
        for part in text.split("stripe_webhooks_").skip(1) {
            let end = part.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap();
            let full = format!("stripe_webhooks_{}", &part[..end]);
            let known = METRICS.iter().find(|metric| {
                let ends = if metric.kind == MetricKind::Histogram {
                    &ends[..]
                } else {
                    &ends[..1]
                };
                ends.iter().any(|end| format!("{}{end}", metric.name) == full)
            });
            named.insert(known.unwrap_or_else(|| panic!("{file} names {full}")).name);
        }
        assert!(named.len() > 7, "{file}: {named:?}");
    }
    let dashboard: serde_json::Value =
        serde_json::from_str(&read("examples/monitoring/dashboard.json")).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    assert!(panels.len() >= 10, "{}", panels.len());
    let mut shown = BTreeSet::new();
    for panel in panels {
        for target in panel["targets"].as_array().unwrap() {
            let expr = target["expr"].as_str().unwrap();
            assert_eq!(expr.matches('(').count(), expr.matches(')').count(), "{expr}");
            shown.extend(
                METRICS
                    .iter()
                    .map(|metric| metric.name)
                    .filter(|name| expr.contains(name)),
            );
        }
    }
    let hidden: Vec<_> = METRICS
        .iter()
        .map(|metric| metric.name)
        .filter(|name| !shown.contains(name))
        .collect();
    assert!(hidden.is_empty(), "no panel shows {hidden:?}");
}
