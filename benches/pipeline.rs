//! What one delivery costs, stage by stage, beside the bare HMAC-SHA-256 of the same bytes.
//!
//! ```text
//! cargo bench --features full --bench pipeline
//! ```
//! A word after `--` picks a body (`price`, `customer`, `subscription`, `charge`, `invoice`), or `routes`.
//!
//! Bodies are pretty-printed, as Stripe sends them. All stages of a body take turns, round by round, so that a machine
//! whose speed drifts slows all of them; each figure is the median over the rounds. Allocations are counted over one
//! further call.

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stripe_webhooks::object::Object;
use stripe_webhooks::{
    Context, Delivery, Event, EventType, HandlerExt, HandlerResult, Registry, SigningSecret, Verifier, sign,
};

const SECRET: &str = "whsec_5f3a1c9d7b2e4f60a8c1d3e5b7f90214";
const NOW: i64 = 1_790_000_000;
const ROUNDS: usize = 61;

const BODIES: [(&str, &[u8]); 5] = [
    ("price", include_bytes!("bodies/price.json")),
    ("customer", include_bytes!("bodies/customer.json")),
    ("subscription", include_bytes!("bodies/subscription.json")),
    ("charge", include_bytes!("bodies/charge.json")),
    ("invoice", include_bytes!("bodies/invoice.json")),
];

/// The system's allocator, counting.
struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: passes every call on to the system's allocator unchanged.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn raw(event: Event, _: Context<'_>) -> HandlerResult {
    black_box(event.raw_object());
    Ok(())
}

fn typed(event: Event<Object>, _: Context<'_>) -> HandlerResult {
    black_box(event.object());
    Ok(())
}

fn main() {
    println!(
        "{:<13} {:<34} {:>9} {:>8} {:>7}",
        "body", "stage", "ns", "x HMAC", "allocs"
    );
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| !word.starts_with('-'))
        .collect();
    let wanted = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    for (name, body) in BODIES.into_iter().filter(|(name, _)| wanted(name)) {
        measure(name, body);
    }
    if wanted("routes") {
        routes();
    }
}

/// Type to handlers, with a handler for every type that an endpoint can be told to send: the name that was read to its number,
/// and a whole dispatch that ends with the look at who is reached, because nobody is.
fn routes() {
    let known: Vec<EventType> = EventType::known().filter(|known| !known.is_thin()).collect();
    let names: Vec<&str> = known.iter().map(EventType::as_str).collect();
    let all = names.iter().filter(|name| **name != "customer.created");
    let registry = all.fold(Registry::builder(), |registry, name| {
        registry.on(name, raw.named(*name))
    });
    let registry = registry.build().unwrap();
    let body = r#"{"id": "evt_1", "object": "event", "type": "customer.created", "data": {"object": {}}}"#;
    let delivery = Delivery::from_body_without_verification(body).unwrap();
    assert!(registry.dispatch_blocking(&delivery).is_unhandled());
    let time = |name: &str, calls: usize, work: &mut dyn FnMut()| {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                (0..calls / names.len()).for_each(|_| work());
                start.elapsed().as_nanos() as f64 / (calls / names.len() * names.len()) as f64
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!("{:<13} {name:<34} {:>9.1}", "", times[times.len() / 2]);
    };
    time("event type from its name", 500_000, &mut || {
        for name in &names {
            black_box(EventType::from(black_box(*name)));
        }
    });
    time("dispatch that reaches nobody", 500_000, &mut || {
        for _ in &names {
            black_box(registry.dispatch_blocking(black_box(&delivery)));
        }
    });
}

fn measure(name: &str, body: &[u8]) {
    let key = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    let verifier = Verifier::new(SigningSecret::new(SECRET).unwrap());
    let header = sign(body, SECRET, NOW);
    let raw = Registry::builder().on("*", raw).build().unwrap();
    let typed = Registry::builder().on("*", typed).build().unwrap();
    let event = Event::from_body_without_verification(body).unwrap();
    let deliver = |registry: &Registry| {
        verifier.verify_at(black_box(body), &header, NOW).unwrap();
        // A server owns the bytes that it read; here a copy stands for them.
        let delivery = Delivery::from_body_without_verification(body).unwrap();
        assert!(!registry.dispatch_blocking(&delivery).is_failed());
    };
    let stages: [(&str, &dyn Fn()); 8] = [
        ("bare HMAC", &|| {
            let mut mac = key.clone();
            mac.update(black_box(body));
            black_box(mac.finalize().into_bytes());
        }),
        ("verify", &|| {
            black_box(verifier.verify_at(black_box(body), &header, NOW).is_ok());
        }),
        ("envelope alone", &|| {
            black_box(Event::from_body_without_verification(black_box(body)).unwrap());
        }),
        ("decode alone", &|| {
            black_box(event.decode::<Object>().unwrap());
        }),
        ("verify + envelope", &|| {
            black_box(
                verifier
                    .verify_at(black_box(body), &header, NOW)
                    .unwrap()
                    .event()
                    .unwrap(),
            );
        }),
        ("verify + envelope + dispatch raw", &|| deliver(&raw)),
        ("verify + envelope + dispatch typed", &|| deliver(&typed)),
        ("serde_json::Value of the body", &|| {
            black_box(serde_json::from_slice::<serde_json::Value>(black_box(body)).unwrap());
        }),
    ];
    let calls = 2_000_000 / body.len().max(1);
    let mut times = vec![Vec::with_capacity(ROUNDS); stages.len()];
    for _ in 0..ROUNDS {
        for (stage, times) in stages.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..calls {
                (stage.1)();
            }
            times.push(start.elapsed().as_nanos() as f64 / calls as f64);
        }
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let floor = median(&mut times[0]);
    for (stage, times) in stages.iter().zip(&mut times) {
        let before = ALLOCATIONS.load(Ordering::Relaxed);
        (stage.1)();
        let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
        let time = median(times);
        println!(
            "{name:<13} {:<34} {time:>9.0} {:>8.2} {allocations:>7}",
            stage.0,
            time / floor
        );
    }
}
