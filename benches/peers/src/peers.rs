//! The contenders. Each takes a body with its header, and calls one thing so many times.

use std::error::Error;
use std::hint::black_box;

use hmac::{Hmac, KeyInit, Mac};
use serde::de::IgnoredAny;
use sha2::Sha256;
use stripe_webhooks::object::Object;
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret, Verifier, sign};

use crate::worker::Worker;

pub(crate) const SECRET: &str = "whsec_5f3a1c9d7b2e4f60a8c1d3e5b7f90214";

pub(crate) const BODIES: [(&str, &str); 5] = [
    ("price", include_str!("../../bodies/price.json")),
    ("customer", include_str!("../../bodies/customer.json")),
    ("subscription", include_str!("../../bodies/subscription.json")),
    ("charge", include_str!("../../bodies/charge.json")),
    ("invoice", include_str!("../../bodies/invoice.json")),
];

/// What a call takes, as far as it can be told.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Memory {
    pub(crate) allocations: Option<u64>,
    pub(crate) allocated: Option<u64>,
    pub(crate) held: Option<u64>,
}

/// One line of the table.
pub(crate) trait Peer {
    fn name(&self) -> &str;
    /// What is compared, where it is not built from this package's lock file.
    fn versions(&self) -> Option<&str> {
        None
    }
    /// Takes the body of that name and a header that signs it at that time.
    fn take(&mut self, body: &'static str, now: i64) -> Result<(), Box<dyn Error>>;
    /// Calls it so many times; says how many nanoseconds that took.
    fn turn(&mut self, calls: usize) -> Result<f64, Box<dyn Error>>;
    /// What one call takes from the heap.
    fn memory(&mut self) -> Result<Memory, Box<dyn Error>>;
}

/// A contender in this process.
struct Native<F> {
    name: &'static str,
    body: &'static str,
    header: String,
    call: F,
}

impl<F: Fn(&str, &str)> Peer for Native<F> {
    fn name(&self) -> &str {
        self.name
    }

    fn take(&mut self, body: &'static str, now: i64) -> Result<(), Box<dyn Error>> {
        self.body = text_of(body);
        self.header = sign(self.body, SECRET, now);
        Ok(())
    }

    fn turn(&mut self, calls: usize) -> Result<f64, Box<dyn Error>> {
        let start = crate::spent();
        for _ in 0..calls {
            (self.call)(black_box(self.body), black_box(&self.header));
        }
        Ok(crate::spent() - start)
    }

    fn memory(&mut self) -> Result<Memory, Box<dyn Error>> {
        Ok(crate::alloc::count(|| (self.call)(self.body, &self.header)))
    }
}

pub(crate) fn text_of(body: &str) -> &'static str {
    BODIES
        .iter()
        .find(|(name, _)| *name == body)
        .map_or("", |(_, text)| text)
}

fn native<F: Fn(&str, &str) + 'static>(name: &'static str, call: F) -> Box<dyn Peer> {
    Box::new(Native {
        name,
        body: "",
        header: String::new(),
        call,
    })
}

/// All of them, the floor first.
pub(crate) fn all() -> Result<Vec<Box<dyn Peer>>, Box<dyn Error>> {
    check_async_stripe()?;
    let sha2 = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes())?;
    let ring = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, SECRET.as_bytes());
    let verifier = Verifier::new(SigningSecret::new(SECRET)?);
    let (for_events, for_objects) = (verifier.clone(), verifier.clone());
    let raw = Receiver::new(verifier.clone(), Registry::builder().on("*", raw).build()?);
    let typed = Receiver::new(verifier.clone(), Registry::builder().on("*", typed).build()?);
    let mut peers = vec![
        native("bare HMAC-SHA-256, sha2", move |body, _| {
            let mut mac = sha2.clone();
            mac.update(body.as_bytes());
            black_box(mac.finalize().into_bytes());
        }),
        native("bare HMAC-SHA-256, ring", move |body, _| {
            black_box(ring::hmac::sign(&ring, body.as_bytes()));
        }),
        native("bare JSON scan, serde_json", |body, _| {
            assert!(black_box(serde_json::from_str::<IgnoredAny>(body)).is_ok());
        }),
        native("this crate: verify", move |body, header| {
            assert!(black_box(verifier.verify(body.as_bytes(), header)).is_ok());
        }),
        native("this crate: verify, event", move |body, header| {
            let verified = for_events.verify(body.as_bytes(), header).unwrap();
            black_box(verified.event().unwrap());
        }),
        native("this crate: verify, event, typed object", move |body, header| {
            let verified = for_objects.verify(body.as_bytes(), header).unwrap();
            let event = verified.event().unwrap();
            black_box(event.typed().unwrap());
        }),
        native(
            "this crate: request to answer, object untouched",
            move |body, header| {
                assert_eq!(raw.receive_blocking(header, body).status, 200);
            },
        ),
        native(
            "this crate: request to answer, typed object",
            move |body, header| {
                assert_eq!(typed.receive_blocking(header, body).status, 200);
            },
        ),
        native("async-stripe-webhook: construct_event", |body, header| {
            black_box(stripe_webhook::Webhook::construct_event(body, header, SECRET).unwrap());
        }),
    ];
    for (name, command) in [
        ("stripe-node: constructEvent", "PEERS_NODE"),
        ("stripe-python: construct_event", "PEERS_PYTHON"),
    ] {
        match std::env::var(command) {
            Ok(command) => peers.push(Box::new(Worker::start(name, &command)?)),
            Err(_) => eprintln!("skipped: {name}, no {command}"),
        }
    }
    Ok(peers)
}

fn raw(event: Event, _: Context<'_>) -> HandlerResult {
    black_box(event.raw_object());
    Ok(())
}

fn typed(event: Event<Object>, _: Context<'_>) -> HandlerResult {
    black_box(event.object());
    Ok(())
}

/// An object whose crate was left out would be kept undecoded, and the comparison would be unfair. Both must decode all.
fn check_async_stripe() -> Result<(), Box<dyn Error>> {
    for (name, body) in BODIES {
        let header = sign(body, SECRET, crate::now());
        let event = stripe_webhook::Webhook::construct_event(body, &header, SECRET)
            .map_err(|error| format!("async-stripe-webhook refuses {name}: {error:?}"))?;
        if matches!(event.data.object, stripe_webhook::EventObject::Unknown(_)) {
            return Err(format!("async-stripe-webhook does not decode {name}").into());
        }
        let event = Event::from_body_without_verification(body)?;
        let decoded = event.decode::<Object>()?;
        if matches!(decoded.object, Object::Other(_)) || !decoded.drift.is_empty() {
            return Err(format!("this crate does not decode {name}: {:?}", decoded.drift).into());
        }
    }
    Ok(())
}
