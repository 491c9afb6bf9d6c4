//! Nothing secret or personal comes out: not in `Debug`, not in errors, logs or panics.
//!
//! A run of everything that can go right or wrong, in a process of its own that prints whatever the crate offers to
//! print; then its whole output is searched.

#[cfg(any(feature = "cloud", feature = "inbox", feature = "tower"))]
#[cfg_attr(
    not(all(feature = "cloud", feature = "inbox", feature = "tower")),
    allow(unused_imports, reason = "each part needs some of them")
)]
mod around;

use std::fmt::{Debug, Display};
use std::process::Command;
use std::sync::Arc;

use serde_json::json;
use stripe_webhooks::clock::FixedClock;
use stripe_webhooks::object::{Customer, Subscription};
use stripe_webhooks::receiver::{Accounts, RequestHead};
use stripe_webhooks::{
    Context, Endpoint, Event, EventNotification, HandlerResult, Observer, Receiver, Registry,
    RegistryBuilder, SigningSecret, StderrObserver, Verifier, observer, sign,
};

use crate::support::body;

const NOW: i64 = 1_790_000_000;
const SECRET: &str = "whsec_Kx7SecretOfTheLeakTest";
const OTHER: &str = "whsec_Qy8AnotherSecretOfIt";
const API_KEY: &str = "sk_live_Zz9KeyInTheWrongPlace";
const PERSONAL: [&str; 7] = [
    "sneaky.person@leak.example",
    "Sneaky Person",
    "13 Leak Street",
    "+15559990001",
    "pi_leak_client_secret_xyz",
    "metadata-value-that-leaks",
    "4000009990000001",
];

struct PrintsEverything;

impl Observer for PrintsEverything {
    fn received(&self, told: &observer::Received<'_>) {
        println!("received {told:?} {told:#?}");
    }
    fn verified(&self, told: &observer::Verified<'_>) {
        println!("verified {told:?} {told:#?}");
    }
    fn rejected(&self, told: &observer::Rejected<'_>) {
        println!("rejected {told:?} {told:#?}");
    }
    fn recorded(&self, told: &observer::Recorded<'_>) {
        println!("recorded {told:?} {told:#?}");
    }
    fn duplicate(&self, told: &observer::Duplicate<'_>) {
        println!("duplicate {told:?} {told:#?}");
    }
    fn answered(&self, told: &observer::Answered<'_>) {
        println!("answered {told:?} {told:#?}");
    }
    fn started(&self, told: &observer::Started<'_>) {
        println!("started {told:?} {told:#?}");
    }
    fn finished(&self, told: &observer::Finished<'_>) {
        println!("finished {told:?} {told:#?}");
    }
    fn failed(&self, told: &observer::Failed<'_>) {
        println!("failed {told:?} {told:#?}");
    }
    fn claimed(&self, told: &observer::Claimed<'_>) {
        println!("claimed {told:?} {told:#?}");
    }
    fn done(&self, told: &observer::Done<'_>) {
        println!("done {told:?} {told:#?}");
    }
    fn retried(&self, told: &observer::Retried<'_>) {
        println!("retried {told:?} {told:#?}");
    }
    fn dead(&self, told: &observer::Dead<'_>) {
        println!("dead {told:?} {told:#?}");
    }
    fn lease_lost(&self, told: &observer::LeaseLost<'_>) {
        println!("lease_lost {told:?} {told:#?}");
    }
    fn rescued(&self, told: &observer::Rescued) {
        println!("rescued {told:?} {told:#?}");
    }
    fn follow_up_done(&self, told: &observer::FollowUpEnded<'_>) {
        println!("follow_up_done {told:?} {told:#?}");
    }
    fn follow_up_failed(&self, told: &observer::FollowUpEnded<'_>) {
        println!("follow_up_failed {told:?} {told:#?}");
    }
    fn follow_up_dead(&self, told: &observer::FollowUpEnded<'_>) {
        println!("follow_up_dead {told:?} {told:#?}");
    }
    fn store_failed(&self, told: &observer::StoreFailed<'_>) {
        println!("store_failed {told:?} {told:#?}");
    }
    fn store_recovered(&self, told: &observer::StoreRecovered) {
        println!("store_recovered {told:?} {told:#?}");
    }
    fn group_paused(&self, told: &observer::GroupPaused<'_>) {
        println!("group_paused {told:?} {told:#?}");
    }
    fn pruned(&self, told: &observer::Pruned) {
        println!("pruned {told:?} {told:#?}");
    }
}

fn show(what: impl Debug) {
    println!("{what:?} {what:#?}");
}

fn show_error<T>(result: Result<T, impl Debug + Display>) {
    if let Err(error) = result {
        println!("{error} {error:?} {error:#?}");
    }
}

fn customer(event: Event<Customer>, cx: Context<'_>) -> HandlerResult {
    println!("{event:?} {cx:?} {:?} {:?}", event.object(), event.raw_object());
    println!("{:?} {:?}", event.changes(), event.previous());
    show_error(event.decode_strict::<Customer>());
    show_error(event.decode::<Subscription>());
    show(event.typed());
    Ok(())
}

fn panics(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    // What an application may well do: panic with what it was given.
    panic!("cannot handle {event:?} {:?}", event.object())
}

fn fails(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    event.decode_strict::<Customer>()?;
    event.decode::<Subscription>()?;
    Ok(())
}

fn personal() -> serde_json::Value {
    json!({
        "id": "cus_1", "object": "customer", "email": PERSONAL[0], "name": PERSONAL[1],
        "address": {"line1": PERSONAL[2], "city": PERSONAL[1]}, "phone": PERSONAL[3],
        "client_secret": PERSONAL[4], "metadata": {"key": PERSONAL[5]},
        "shipping": {"name": PERSONAL[1], "phone": PERSONAL[3], "address": {"line1": PERSONAL[2]}},
        // Of another shape than the struct says: drift and decoding errors must not quote it.
        "balance": PERSONAL[6], "created": PERSONAL[5], "default_source": [PERSONAL[6]],
        "invoice_settings": PERSONAL[0], "number": PERSONAL[6],
    })
}

fn registry() -> RegistryBuilder {
    Registry::builder().clock(Arc::new(FixedClock::at(NOW)))
}

/// Not a test of its own: what the test below runs.
#[test]
#[ignore = "the child process of `nothing_secret_or_personal_is_ever_printed`, which runs it and searches its output"]
fn a_full_run_that_prints_everything() {
    let secret = || SigningSecret::new(SECRET).unwrap().labelled("first");
    let verifier = || Verifier::new(secret()).with_secret(SigningSecret::new(OTHER).unwrap());
    show((secret(), verifier()));
    for wrong in [API_KEY, "", " ", &format!(" {SECRET}"), &format!("{SECRET}\n")] {
        match SigningSecret::new(wrong) {
            Ok(secret) => show(secret),
            Err(error) => println!("{error} {error:?}"),
        }
    }
    let registry = registry()
        .on("customer.updated", customer)
        .on("customer.updated", panics)
        .on("customer.updated", fails)
        .build()
        .unwrap();
    let receiver = Receiver::builder(registry)
        .secret(verifier())
        .endpoint(Endpoint::new("live", verifier()).livemode(true))
        .endpoint(Endpoint::new("connected", verifier()).accounts(Accounts::Connected))
        .observer(PrintsEverything)
        .observer(StderrObserver)
        .without_timer()
        .build()
        .unwrap();
    show((&receiver, receiver.registry()));
    let good = body("customer.updated", personal());
    let unusual = [
        body("customer.updated", json!(PERSONAL[0])),
        format!("{{\"object\": \"event\", \"type\": \"{}\"", PERSONAL[1]),
        PERSONAL[0].to_owned(),
        json!({"object": PERSONAL[0], "id": PERSONAL[1]}).to_string(),
        json!({"object": "event", "type": 7, "data": PERSONAL[5]}).to_string(),
    ];
    for body in unusual.iter().chain([&good]) {
        show_error(Event::from_body_without_verification(body.as_bytes()));
        show_error(EventNotification::from_body_without_verification(body.as_bytes()));
        for header in [
            sign(body, SECRET, NOW),
            sign(body, OTHER, NOW),
            sign(body, "whsec_guessed", NOW),
            sign(body, SECRET, NOW - 301),
            sign(body, SECRET, NOW + 301),
            sign(body, SECRET, NOW * 1000),
            sign(body.trim_end_matches('}'), SECRET, NOW),
            sign(body, SECRET, NOW).replace("v1", "v0"),
            String::new(),
            SECRET.to_owned(),
        ] {
            match verifier().verify_at(body.as_bytes(), &header, NOW) {
                Ok(verified) => show((&verified, verified.clone().delivery().is_ok())),
                Err(error) => println!("{error} {error:?} {:?}", error.hint()),
            }
            println!("{:?}", receiver.receive_blocking(&header, body.as_str()));
            for endpoint in ["live", "connected", SECRET] {
                let admitted = crate::support::now_or_never(
                    receiver.admit(RequestHead::new("POST").endpoint(Some(endpoint))),
                );
                match admitted {
                    Ok(admission) => {
                        show(&admission);
                        let answer = receiver.receive(admission, &header, body.as_str());
                        println!("{:?}", crate::support::now_or_never(answer));
                    }
                    Err(answer) => println!("{answer:?}"),
                }
            }
        }
    }
    #[cfg(feature = "cloud")]
    around::cloud();
    #[cfg(any(feature = "inbox", feature = "tower"))]
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        #[cfg(feature = "tower")]
        around::adapter(&receiver).await;
        #[cfg(feature = "inbox")]
        around::inbox().await;
        #[cfg(feature = "postgres")]
        around::addresses().await;
    });
    println!("the end");
}

#[test]
fn nothing_secret_or_personal_is_ever_printed() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "leaks::a_full_run_that_prints_everything",
            "--ignored",
            "--nocapture",
        ])
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let text = text.concat();
    assert!(
        output.status.success() && text.contains("the end"),
        "the run broke off: {text}"
    );
    assert!(text.contains("panicked at"), "no handler panicked");
    for line in [
        "refused 400 no_match: ",
        "    the header is not as Stripe",
        "failed: handler `",
        ", to be tried again: ",
    ] {
        assert!(text.contains(line), "nothing on standard error of {line}");
    }
    if cfg!(feature = "inbox") {
        for line in [
            "failed: handler `",
            ", for good: ",
            "given up: customer.updated evt_1NG8Du2eZvKYlo2CUI79vXWy, no further attempt is made",
        ] {
            assert!(text.contains(line), "nothing on standard error of {line}");
        }
    }
    for (there, part) in [
        (cfg!(feature = "cloud"), "cloud was here"),
        (cfg!(feature = "tower"), "an adapter was here"),
        (cfg!(feature = "inbox"), "the inbox was here"),
        (cfg!(feature = "postgres"), "addresses were here"),
    ] {
        assert_eq!(text.contains(part), there, "{part}");
    }
    let mut wanted: Vec<String> = [SECRET, OTHER, API_KEY].map(String::from).to_vec();
    wanted.extend([&SECRET[6..], &OTHER[6..], &API_KEY[8..]].map(String::from));
    wanted.extend(PERSONAL.map(String::from));
    for line in text.lines() {
        for leak in &wanted {
            assert!(!line.contains(leak.as_str()), "{leak} leaks: {line}");
        }
        let hex = line
            .split(|letter: char| !letter.is_ascii_hexdigit())
            .find(|run| run.len() >= 32);
        assert!(hex.is_none(), "a signature leaks: {line}");
    }
}
