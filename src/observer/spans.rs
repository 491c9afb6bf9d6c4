//! With the feature `tracing`: the spans that the receiver, the workers, the handlers and the client work in.
//!
//! Each is made where the work begins, entered whenever its future is polled, and told its end. Ids of Stripe are shown; a payload,
//! a secret, a signature or an e-mail address never is.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use tracing::field::{Empty, display};
use tracing::instrument::{Instrument, Instrumented};

#[cfg(feature = "inbox")]
use super::Run;
#[cfg(feature = "inbox")]
use super::plain::is_traceparent;
use super::plain::line;
use crate::event::Delivery;
use crate::handler::{HandlerReport, Outcome};

/// A way between spans and the trace contexts of W3C (`traceparent`), for the tracing system that the application uses.
///
/// `tracing` itself knows no trace ids: whoever exports spans (`tracing-opentelemetry`) does. With one of these a delivery continues
/// the trace that its request names, and a run continues the trace of its delivery, in whichever process it begins. Set by
/// [`ReceiverBuilder::trace_context`](crate::receiver::ReceiverBuilder::trace_context). With `tracing-opentelemetry`:
///
/// ```
/// use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
/// use opentelemetry_sdk::propagation::TraceContextPropagator;
/// use stripe_webhooks::observer::TraceContext;
/// use tracing_opentelemetry::OpenTelemetrySpanExt;
///
/// struct Otel;
///
/// impl TraceContext for Otel {
///     fn set_parent(&self, span: &tracing::Span, traceparent: &str) {
///         let headers = std::collections::HashMap::from([("traceparent".to_owned(), traceparent.to_owned())]);
///         let _ = span.set_parent(TraceContextPropagator::new().extract(&headers));
///     }
///     fn traceparent(&self, span: &tracing::Span) -> Option<String> {
///         let mut headers = std::collections::HashMap::new();
///         TraceContextPropagator::new().inject_context(&span.context(), &mut headers);
///         headers.remove("traceparent")
///     }
/// }
/// # let _ = Otel;
/// ```
pub trait TraceContext: Send + Sync + 'static {
    /// Makes the context that `traceparent` names the parent of a span, which has not been entered yet.
    fn set_parent(&self, span: &tracing::Span, traceparent: &str);

    /// The context of a span as a `traceparent`, which is kept with the event; `None`, the default: the one that came with the
    /// delivery is kept.
    fn traceparent(&self, span: &tracing::Span) -> Option<String> {
        let _ = span;
        None
    }
}

/// The application's way between spans and trace contexts.
#[derive(Clone, Default)]
pub struct Contexts(Option<Arc<dyn TraceContext>>);

impl Contexts {
    pub(super) fn new(context: Arc<dyn TraceContext>) -> Self {
        Self(Some(context))
    }

    /// The others', unless there is one.
    #[cfg(feature = "inbox")]
    pub(super) fn or(&mut self, others: &Self) {
        if self.0.is_none() {
            self.0.clone_from(&others.0);
        }
    }

    /// The context of the span that this is called in, if it is known.
    #[cfg(feature = "inbox")]
    pub(crate) fn current(&self) -> Option<String> {
        let traceparent = self.0.as_ref()?.traceparent(&tracing::Span::current())?;
        is_traceparent(&traceparent).then_some(traceparent)
    }

    /// True if a context would be used.
    #[cfg(feature = "inbox")]
    pub(crate) fn are_used(&self) -> bool {
        self.0.is_some()
    }

    fn link(&self, span: &tracing::Span, traceparent: Option<&str>) {
        if let (Some(context), Some(traceparent)) = (&self.0, traceparent)
            && !span.is_disabled()
        {
            context.set_parent(span, traceparent);
        }
    }
}

impl fmt::Debug for Contexts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "set" } else { "none" })
    }
}

/// One piece of work.
#[derive(Debug, Clone)]
pub(crate) struct Span(tracing::Span);

impl Span {
    /// A request's way from its body to its answer. `endpoint`: its name.
    pub(crate) fn delivery(endpoint: Option<&str>, traceparent: Option<&str>, contexts: &Contexts) -> Self {
        let span = tracing::info_span!(
            target: "stripe_webhooks",
            "stripe.delivery",
            "otel.kind" = "consumer",
            "otel.status_code" = Empty,
            "messaging.system" = "stripe",
            "messaging.operation.type" = "receive",
            "messaging.message.id" = Empty,
            "stripe.endpoint" = endpoint,
            "stripe.event.type" = Empty,
            "stripe.account" = Empty,
            "stripe.livemode" = Empty,
            "stripe.outcome" = Empty,
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            "traceparent" = traceparent,
        );
        // A span around the request knows its trace already.
        if tracing::Span::current().is_none() {
            contexts.link(&span, traceparent);
        }
        Self(span)
    }

    /// The event is known, and somebody stands for it.
    pub(crate) fn is_of(&self, delivery: &Delivery) {
        if self.0.is_disabled() {
            return;
        }
        self.0
            .record("messaging.message.id", display(line(delivery.id())));
        let event_type = line(delivery.event_type().as_str());
        self.0.record("stripe.event.type", display(event_type));
        self.0.record("stripe.livemode", delivery.livemode());
        if let Some(account) = delivery.account() {
            self.0.record("stripe.account", display(line(account)));
        }
    }

    /// The request has its answer.
    pub(crate) fn is_answered(&self, outcome: &str, status: u16) {
        self.0.record("stripe.outcome", outcome);
        self.0.record("http.response.status_code", status);
        if status >= 400 {
            self.0.record("error.type", outcome);
        }
        if status >= 500 {
            self.0.record("otel.status_code", "ERROR");
        }
    }

    /// One run of an event for a group, from the reading of the event to the end of the transaction.
    #[cfg(feature = "inbox")]
    pub(crate) fn run(
        run: &Run<'_>,
        event: (&str, &str),
        traceparent: Option<&str>,
        contexts: &Contexts,
    ) -> Self {
        let (id, event_type) = event;
        let span = tracing::info_span!(
            target: "stripe_webhooks",
            parent: None,
            "stripe.run",
            "otel.kind" = "consumer",
            "otel.status_code" = Empty,
            "messaging.system" = "stripe",
            "messaging.operation.type" = "process",
            "messaging.message.id" = %line(id),
            "messaging.consumer.group.name" = run.group,
            "stripe.event.type" = %line(event_type),
            "stripe.generation" = run.generation,
            "stripe.attempt" = run.attempt,
            "stripe.lane" = run.lane.map(|lane| display(line(lane))),
            "stripe.outcome" = Empty,
            "error.type" = Empty,
            "traceparent" = traceparent,
        );
        contexts.link(&span, traceparent);
        Self(span)
    }

    /// The run has ended.
    #[cfg(feature = "inbox")]
    pub(crate) fn has_ended(&self, outcome: &'static str, is_failure: bool) {
        self.0.record("stripe.outcome", outcome);
        if is_failure {
            self.0.record("error.type", outcome);
            self.0.record("otel.status_code", "ERROR");
        }
    }

    /// One handler.
    pub(crate) fn handler(name: &str, group: &str) -> Self {
        Self(tracing::info_span!(
            target: "stripe_webhooks",
            "stripe.handler",
            "otel.status_code" = Empty,
            "stripe.handler" = name,
            "messaging.consumer.group.name" = group,
            "stripe.outcome" = Empty,
            "error.type" = Empty,
            "error.message" = Empty,
        ))
    }

    /// The handler has ended.
    pub(crate) fn has_reported(&self, report: &HandlerReport) {
        if self.0.is_disabled() {
            return;
        }
        self.0.record("stripe.outcome", report.outcome.name());
        if let Outcome::Failed { permanent, error, .. } = &report.outcome {
            let kind = if *permanent { "permanent" } else { "temporary" };
            self.0.record("error.type", kind);
            self.0.record("error.message", display(line(error)));
            self.0.record("otel.status_code", "ERROR");
        }
    }

    /// One durable follow-up. `work`: its name, and the group that left it.
    #[cfg(feature = "inbox")]
    pub(crate) fn follow_up(
        work: (&str, &str),
        attempt: u32,
        event: Option<(&str, Option<&str>)>,
        contexts: &Contexts,
    ) -> Self {
        let span = tracing::info_span!(
            target: "stripe_webhooks",
            parent: None,
            "stripe.follow_up",
            "otel.kind" = "consumer",
            "otel.status_code" = Empty,
            "messaging.system" = "stripe",
            "messaging.message.id" = event.map(|(id, _)| display(line(id))),
            "messaging.consumer.group.name" = work.1,
            "stripe.follow_up" = work.0,
            "stripe.attempt" = attempt,
            "stripe.outcome" = Empty,
            "error.type" = Empty,
        );
        contexts.link(&span, event.and_then(|(_, traceparent)| traceparent));
        Self(span)
    }

    /// One attempt of a request to Stripe's API.
    #[cfg(feature = "client")]
    pub(crate) fn request(method: &str, path: &str, attempt: u32) -> Self {
        Self(tracing::info_span!(
            target: "stripe_webhooks",
            "stripe.request",
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = method,
            "url.template" = path,
            "http.request.resend_count" = (attempt > 1).then(|| attempt - 1),
            "http.response.status_code" = Empty,
            "stripe.attempt" = attempt,
            "stripe.request_id" = Empty,
            "error.type" = Empty,
        ))
    }

    /// The request has its answer, or will have none.
    #[cfg(feature = "client")]
    pub(crate) fn has_response(&self, status: Option<u16>, request_id: Option<&str>, error: Option<&str>) {
        if let Some(status) = status {
            self.0.record("http.response.status_code", status);
        }
        if let Some(id) = request_id {
            self.0.record("stripe.request_id", display(line(id)));
        }
        if let Some(error) = error {
            self.0.record("error.type", error);
            self.0.record("otel.status_code", "ERROR");
        }
    }

    /// Does this work in the span, whenever it is polled.
    pub(crate) fn around<F: Future>(&self, work: F) -> Instrumented<F> {
        work.instrument(self.0.clone())
    }

    /// True if nobody will see it.
    #[cfg(feature = "inbox")]
    pub(crate) fn is_seen() -> bool {
        tracing::enabled!(target: "stripe_webhooks", tracing::Level::INFO)
    }
}

/// Does this work in the span that this is called in: a task of its own would leave it.
#[cfg(any(feature = "actix", feature = "_stream"))]
pub(crate) fn in_this_span<F: Future>(work: F) -> Instrumented<F> {
    work.in_current_span()
}
