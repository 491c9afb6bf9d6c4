//! Spans across awaits and processes, events by level, and nothing in them that must not be in a log.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::trace::TracerProvider;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::inbox::{Inbox, Memory, Store};
use stripe_webhooks::observer::TraceContext;
use stripe_webhooks::testing::FakeApi;
use stripe_webhooks::{Context, Event, HandlerError, HandlerResult, Receiver, Registry, sign};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tracing::Instrument;
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::layer::SubscriberExt;

use crate::stand::{self, Place, SECRET, body, now, post, post_with, receiver};

/// As the guide shows it.
struct Otel;

impl TraceContext for Otel {
    fn set_parent(&self, span: &tracing::Span, traceparent: &str) {
        let headers = std::collections::HashMap::from([("traceparent".to_owned(), traceparent.to_owned())]);
        let _ = span.set_parent(TraceContextPropagator::new().extract(&headers));
    }
    fn traceparent(&self, span: &tracing::Span) -> Option<String> {
        let mut headers = std::collections::HashMap::new();
        TraceContextPropagator::new().inject_context(&span.context(), &mut headers);
        headers.remove("traceparent")
    }
}

/// What an exporter gets while this lives. For this thread: the tests' runtimes have one.
struct Exported {
    exporter: InMemorySpanExporter,
    provider: SdkTracerProvider,
    _set: tracing::subscriber::DefaultGuard,
}

impl Exported {
    fn here() -> Self {
        stand::looks();
        let exporter = InMemorySpanExporter::default();
        let provider = SdkTracerProvider::builder()
            .with_simple_exporter(exporter.clone())
            .build();
        let layer = tracing_opentelemetry::layer().with_tracer(provider.tracer("signals"));
        let subscriber = tracing_subscriber::registry().with(layer);
        Self {
            exporter,
            provider,
            _set: tracing::subscriber::set_default(subscriber),
        }
    }

    fn spans(&self) -> Vec<SpanData> {
        self.provider.force_flush().unwrap();
        self.exporter.get_finished_spans().unwrap()
    }
}

fn named<'s>(spans: &'s [SpanData], name: &str) -> &'s SpanData {
    let mut found = spans.iter().filter(|span| span.name == *name);
    let span = found.next().unwrap_or_else(|| panic!("no {name} in {spans:#?}"));
    assert!(found.next().is_none(), "more than one {name}");
    span
}

fn value(span: &SpanData, key: &str) -> String {
    let found = span.attributes.iter().find(|pair| pair.key.as_str() == key);
    found.map_or_else(String::new, |pair| pair.value.to_string())
}

/// The trace of a span, and that each of them is the parent of the next.
fn one_trace(spans: &[SpanData], path: &[&str]) -> String {
    let path: Vec<_> = path.iter().map(|name| named(spans, name)).collect();
    for pair in path.windows(2) {
        let (parent, child) = (pair[0], pair[1]);
        assert_eq!(
            child.span_context.trace_id(),
            parent.span_context.trace_id(),
            "{} and {}",
            parent.name,
            child.name
        );
        assert_eq!(
            child.parent_span_id,
            parent.span_context.span_id(),
            "{} is not the parent of {}",
            parent.name,
            child.name
        );
    }
    path[0].span_context.trace_id().to_string()
}

/// Waits, and then works in a span of its own.
async fn waits(_: Event, _: Context<'_>) -> HandlerResult {
    tokio::time::sleep(Duration::from_millis(5)).await;
    tracing::info_span!("charge the card").in_scope(|| ());
    Ok(())
}

fn registry() -> Registry {
    Registry::builder().on("customer", waits).build().unwrap()
}

fn traced(store: Arc<dyn Store>) -> Receiver {
    receiver(registry())
        .inbox(store)
        .trace_context(Otel)
        .build()
        .unwrap()
}

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const CALLER: &str = "00f067aa0ba902b7";

/// A request through a socket, a middleware's span, the receiver, the store and a worker.
async fn from_socket_to_handler(store: Arc<dyn Store>) {
    let exported = Exported::here();
    let receiver = traced(store);
    let around =
        axum::middleware::from_fn(|request: axum::extract::Request, next: axum::middleware::Next| {
            next.run(request).instrument(tracing::info_span!("http.server"))
        });
    let app = axum::Router::new()
        .route("/stripe", stripe_webhooks::axum::post(receiver.clone()))
        .layer(around);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    let text = body("evt_1", "customer.created", now());
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "POST /stripe HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\nStripe-Signature: {}\r\n\r\n{text}",
        text.len(),
        sign(&text, SECRET, now())
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    server.abort();
    let spans = exported.spans();
    one_trace(
        &spans,
        &[
            "http.server",
            "stripe.delivery",
            "stripe.run",
            "stripe.handler",
            "charge the card",
        ],
    );
    let delivery = named(&spans, "stripe.delivery");
    assert_eq!(value(delivery, "messaging.message.id"), "evt_1");
    assert_eq!(value(delivery, "stripe.event.type"), "customer.created");
    assert_eq!(value(delivery, "stripe.endpoint"), "default");
    assert_eq!(value(delivery, "stripe.outcome"), "recorded");
    assert_eq!(value(delivery, "http.response.status_code"), "200");
    let run = named(&spans, "stripe.run");
    assert_eq!(value(run, "messaging.consumer.group.name"), "default");
    assert_eq!(value(run, "stripe.attempt"), "1");
    assert_eq!(value(run, "stripe.outcome"), "done");
    assert!(value(run, "stripe.lane").starts_with("cus_evt_1"), "{run:?}");
    let handler = named(&spans, "stripe.handler");
    assert!(value(handler, "stripe.handler").ends_with("waits"), "{handler:?}");
    // It was awaited, not only entered once.
    let took = handler.end_time.duration_since(handler.start_time).unwrap();
    assert!(took >= Duration::from_millis(5), "{took:?}");
}

#[tokio::test]
async fn one_trace_leads_from_the_socket_to_the_handler_in_memory() {
    from_socket_to_handler(Arc::new(Memory::new())).await;
}

#[tokio::test]
async fn one_trace_leads_from_the_socket_to_the_handler_on_sqlite() {
    let place = Place::new();
    from_socket_to_handler(place.store().await).await;
}

/// The caller's `traceparent` is the parent of the delivery; the delivery's own is kept, and another process goes on from there.
#[tokio::test]
async fn a_run_in_another_process_continues_the_trace_of_the_request() {
    let place = Place::new();
    let exported = Exported::here();
    let here = traced(place.store().await);
    let text = body("evt_1", "customer.created", now());
    let traceparent = format!("00-{TRACE}-{CALLER}-01");
    let status = post_with(&here, &text, &[("traceparent", &traceparent)]).await;
    assert_eq!(status, 200);
    drop(here);
    let there = traced(place.store().await);
    there.worker().unwrap().run_until_idle().await.unwrap();
    let spans = exported.spans();
    let trace = one_trace(
        &spans,
        &[
            "stripe.delivery",
            "stripe.run",
            "stripe.handler",
            "charge the card",
        ],
    );
    assert_eq!(trace, TRACE);
    assert_eq!(
        named(&spans, "stripe.delivery").parent_span_id.to_string(),
        CALLER
    );
}

/// Without a way between the two nothing is linked, and what came is kept for whoever reads the event.
#[tokio::test]
async fn a_traceparent_is_kept_with_the_event_and_only_one_that_is_signed_and_well_formed() {
    let place = Place::new();
    let store = place.store().await;
    let receiver = receiver(registry()).inbox(store.clone()).build().unwrap();
    let traceparent = format!("00-{TRACE}-{CALLER}-01");
    for (id, header) in [("evt_1", &*traceparent), ("evt_2", "00-nonsense")] {
        let text = body(id, "customer.created", now());
        assert_eq!(post_with(&receiver, &text, &[("TraceParent", header)]).await, 200);
    }
    let kept = async |id: &str| store.event(id).await.unwrap().unwrap().traceparent;
    assert_eq!(kept("evt_1").await, Some(traceparent));
    assert_eq!(kept("evt_2").await, None);
}

#[tokio::test]
async fn a_follow_up_and_a_request_to_stripe_have_spans_of_their_own() {
    async fn asks(_: Event, mut cx: Context<'_>) -> HandlerResult {
        let client = cx.client()?.clone();
        let _ = client.get("/v1/customers/cus_none", ()).await;
        cx.follow_up("receipt", serde_json::json!({"to": "jenny@example.com"}))?;
        Ok(())
    }
    let exported = Exported::here();
    let key = "sk_test_signals";
    let api = FakeApi::start(key).unwrap();
    let client = Client::builder(ApiKey::new(key).unwrap())
        .base_url(api.url())
        .build()
        .unwrap();
    let inbox = Inbox::new(Memory::new()).follow_up("receipt", async |_| {
        tracing::info_span!("send the mail").in_scope(|| ());
        Ok(())
    });
    let receiver = receiver(Registry::builder().on("customer", asks).build().unwrap())
        .inbox(inbox)
        .client(client)
        .trace_context(Otel)
        .build()
        .unwrap();
    assert_eq!(post(&receiver, "evt_1", "customer.created").await, 200);
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let spans = exported.spans();
    one_trace(
        &spans,
        &[
            "stripe.delivery",
            "stripe.run",
            "stripe.handler",
            "stripe.request",
        ],
    );
    one_trace(&spans, &["stripe.delivery", "stripe.follow_up", "send the mail"]);
    let request = named(&spans, "stripe.request");
    assert_eq!(value(request, "http.request.method"), "GET");
    assert_eq!(value(request, "url.template"), "/v1/customers/{id}");
    assert_eq!(value(request, "http.response.status_code"), "404");
    assert_eq!(value(request, "error.type"), "invalid_request_error");
    assert!(
        value(request, "stripe.request_id").starts_with("req_"),
        "{request:?}"
    );
    let follow_up = named(&spans, "stripe.follow_up");
    assert_eq!(value(follow_up, "stripe.follow_up"), "receipt");
    assert_eq!(value(follow_up, "stripe.outcome"), "done");
    assert_eq!(value(follow_up, "messaging.message.id"), "evt_1");
}

/// A log that is kept.
#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl Write for Text {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Text {
    /// Everything, down to TRACE, as text.
    fn of_this_thread(&self) -> tracing::subscriber::DefaultGuard {
        stand::looks();
        let text = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
            .with_writer(move || text.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn all(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// The lines of this crate at this level that have this text.
    fn count(&self, level: &str, text: &str) -> usize {
        let is_of = |line: &&str| {
            line.contains(&format!(" {level} ")) && line.contains("stripe_webhooks") && line.contains(text)
        };
        self.all().lines().filter(is_of).count()
    }
}

#[tokio::test]
async fn levels_are_as_the_guide_says_and_nothing_secret_is_written() {
    fn picky(event: Event, cx: Context<'_>) -> HandlerResult {
        match (event.event_type().as_str(), cx.attempt()) {
            ("customer.updated", 1) => {
                Err(HandlerError::new("key sk_live_abcdef of jenny@example.com").retry_after(Duration::ZERO))
            }
            ("customer.deleted", _) => Err(HandlerError::new("no such jenny@example.com").permanent()),
            _ => Ok(()),
        }
    }
    let text = Text::default();
    let _set = text.of_this_thread();
    let receiver = receiver(Registry::builder().on("customer", picky).build().unwrap())
        .inbox(Memory::new())
        .build()
        .unwrap();
    for event_type in ["customer.created", "customer.updated", "customer.deleted"] {
        let id = format!("evt_{}", event_type.rsplit('.').next().unwrap());
        assert_eq!(post(&receiver, &id, event_type).await, 200);
    }
    let forged = receiver
        .receive(
            receiver.admit("POST").await.unwrap(),
            "t=1,v1=00ff00ff",
            body("evt_9", "ping", now()),
        )
        .await;
    assert_eq!(forged.status, 400);
    let worker = receiver.worker().unwrap();
    worker
        .run(async {
            stand::until(async || worker.stats().done == 2 && worker.stats().dead == 1).await;
        })
        .await;
    assert_eq!(text.count("INFO", "a worker began"), 1, "{}", text.all());
    assert_eq!(text.count("INFO", "a worker ended"), 1);
    assert_eq!(text.count("WARN", "an attempt failed"), 1);
    assert_eq!(text.count("WARN", "a handler failed"), 0, "told by the run");
    assert_eq!(text.count("WARN", "a delivery is refused"), 1);
    assert_eq!(text.count("ERROR", "an event is given up"), 1);
    assert_eq!(text.count("DEBUG", "a run is done"), 2);
    assert_eq!(text.count("DEBUG", "a delivery is answered"), 4);
    let all = text.all();
    let signature = sign(body("evt_created", "customer.created", now()), SECRET, now());
    let signature = signature.rsplit("v1=").next().unwrap();
    for hidden in [
        "jenny",
        "example.com",
        "abcdef",
        SECRET,
        signature,
        "00ff00ff",
        "data",
        "livemode\":",
    ] {
        assert!(!all.contains(hidden), "{hidden} in {all}");
    }
    assert!(all.contains("evt_deleted") && all.contains("stripe.handler"));
}

#[tokio::test]
async fn a_store_that_is_away_is_told_at_its_beginning_and_at_its_end_alone() {
    let place = Place::new();
    let text = Text::default();
    let _set = text.of_this_thread();
    let receiver = receiver(registry()).inbox(place.store().await).build().unwrap();
    place
        .execute("ALTER TABLE stripe_inbox_event RENAME TO event_moved")
        .await;
    for number in 0..3 {
        let status = post(&receiver, &format!("evt_{number}"), "customer.created").await;
        assert_eq!(status, 503);
    }
    assert_eq!(
        text.count("ERROR", "deliveries are refused until"),
        1,
        "{}",
        text.all()
    );
    assert_eq!(text.count("ERROR", "again"), 0);
    place
        .execute("ALTER TABLE event_moved RENAME TO stripe_inbox_event")
        .await;
    for number in 0..3 {
        assert_eq!(
            post(&receiver, &format!("evt_{number}"), "customer.created").await,
            200
        );
    }
    assert_eq!(text.count("ERROR", "takes deliveries again"), 1, "{}", text.all());

    place
        .execute("ALTER TABLE stripe_inbox_task RENAME TO task_moved")
        .await;
    let worker = receiver.worker().unwrap().poll(Duration::from_millis(5));
    worker
        .run(async {
            stand::until(async || worker.stats().store_errors > 10).await;
            place
                .execute("ALTER TABLE task_moved RENAME TO stripe_inbox_task")
                .await;
            stand::until(async || worker.stats().done == 3).await;
            stand::until(async || text.count("ERROR", "store answers again") > 0).await;
        })
        .await;
    assert_eq!(
        text.count("ERROR", "the inbox's store is away"),
        2,
        "{}",
        text.all()
    );
    assert_eq!(text.count("ERROR", "store answers again"), 1);
}

/// A run that is stopped in the middle has an end in its span.
#[tokio::test]
async fn a_run_whose_handler_panics_is_an_interrupted_one() {
    fn panics(_: Event, cx: Context<'_>) -> HandlerResult {
        assert!(cx.attempt() > 1, "on purpose");
        Ok(())
    }
    let exported = Exported::here();
    let receiver = receiver(Registry::builder().on("customer", panics).build().unwrap())
        .inbox(Memory::new())
        .trace_context(Otel)
        .build()
        .unwrap();
    assert_eq!(post(&receiver, "evt_1", "customer.created").await, 200);
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let spans = exported.spans();
    let run = named(&spans, "stripe.run");
    assert_eq!(value(run, "stripe.outcome"), "retry");
    assert!(
        matches!(run.status, opentelemetry::trace::Status::Error { .. }),
        "{run:?}"
    );
    let handler = named(&spans, "stripe.handler");
    assert_eq!(value(handler, "error.type"), "temporary");
}
