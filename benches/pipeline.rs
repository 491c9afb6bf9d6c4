//! What one delivery costs, stage by stage, beside the bare HMAC-SHA-256 of the same bytes.
//!
//! ```text
//! cargo bench --features full --bench pipeline
//! ```
//!
//! Bodies are pretty-printed, as Stripe sends them. The allocation profiler counts per iteration.

use divan::{AllocProfiler, Bencher, black_box};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stripe_webhooks::object::Object;
use stripe_webhooks::{Context, Delivery, Event, HandlerResult, Registry, SigningSecret, Verifier, sign};

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

const SECRET: &str = "whsec_5f3a1c9d7b2e4f60a8c1d3e5b7f90214";
const NOW: i64 = 1_790_000_000;

const BODIES: [(&str, &[u8]); 5] = [
    ("1 price", include_bytes!("bodies/price.json")),
    ("2 customer", include_bytes!("bodies/customer.json")),
    ("3 subscription", include_bytes!("bodies/subscription.json")),
    ("4 charge", include_bytes!("bodies/charge.json")),
    ("5 invoice", include_bytes!("bodies/invoice.json")),
];
const NAMES: [&str; 5] = [BODIES[0].0, BODIES[1].0, BODIES[2].0, BODIES[3].0, BODIES[4].0];

fn main() {
    divan::main();
}

fn body(name: &str) -> &'static [u8] {
    BODIES.iter().find(|body| body.0 == name).unwrap().1
}

fn verifier() -> Verifier {
    Verifier::new(SigningSecret::new(SECRET).unwrap())
}

#[divan::bench(args = NAMES)]
fn a_bare_hmac(bencher: Bencher<'_, '_>, name: &str) {
    let body = body(name);
    let key = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    bencher.bench_local(|| {
        let mut mac = key.clone();
        mac.update(black_box(body));
        mac.finalize().into_bytes()
    });
}

#[divan::bench(args = NAMES)]
fn b_verify(bencher: Bencher<'_, '_>, name: &str) {
    let (body, verifier) = (body(name), verifier());
    let header = sign(body, SECRET, NOW);
    bencher.bench_local(|| verifier.verify_at(black_box(body), &header, NOW).is_ok());
}

#[divan::bench(args = NAMES)]
fn c_verify_envelope(bencher: Bencher<'_, '_>, name: &str) {
    let (body, verifier) = (body(name), verifier());
    let header = sign(body, SECRET, NOW);
    bencher.bench_local(|| {
        verifier
            .verify_at(black_box(body), &header, NOW)
            .unwrap()
            .event()
            .unwrap()
    });
}

fn raw(event: Event, _: Context<'_>) -> HandlerResult {
    black_box(event.raw_object());
    Ok(())
}

fn typed(event: Event<Object>, _: Context<'_>) -> HandlerResult {
    black_box(event.object());
    Ok(())
}

/// Everything that a receiver does with a body that it owns.
fn deliver(bencher: Bencher<'_, '_>, name: &str, registry: &Registry) {
    let (body, verifier) = (body(name), verifier());
    let header = sign(body, SECRET, NOW);
    bencher.with_inputs(|| body.to_vec()).bench_local_values(|body| {
        verifier.verify_at(&body, &header, NOW).unwrap();
        let delivery = Delivery::from_body_without_verification(body).unwrap();
        let report = registry.dispatch_blocking(&delivery);
        assert!(!report.is_failed());
    });
}

#[divan::bench(args = NAMES)]
fn d_verify_envelope_dispatch(bencher: Bencher<'_, '_>, name: &str) {
    deliver(bencher, name, &Registry::builder().on("*", raw).build().unwrap());
}

#[divan::bench(args = NAMES)]
fn e_verify_dispatch_typed(bencher: Bencher<'_, '_>, name: &str) {
    deliver(
        bencher,
        name,
        &Registry::builder().on("*", typed).build().unwrap(),
    );
}

#[divan::bench(args = NAMES)]
fn f_decode_alone(bencher: Bencher<'_, '_>, name: &str) {
    let event = Event::from_body_without_verification(body(name)).unwrap();
    bencher.bench_local(|| black_box(&event).decode::<Object>().unwrap());
}

#[divan::bench(args = NAMES)]
fn g_serde_json_value(bencher: Bencher<'_, '_>, name: &str) {
    let body = body(name);
    bencher.bench_local(|| serde_json::from_slice::<serde_json::Value>(black_box(body)).unwrap());
}
