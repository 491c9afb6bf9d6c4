//! Stripe's own SDKs as clients of the stand-in. `.ci/peers` installs them and says where by `STRIPE_WEBHOOKS_PEERS`.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;
use stripe_webhooks::testing::{FakeStripe, Fault, TestEvent};

/// Runs a script of `tests/peers` against what it expects to find.
fn run(program: &Path, script: &str, installed: &Path) {
    let stripe = FakeStripe::start("sk_test_peers").unwrap();
    for number in 0..25 {
        let event = TestEvent::of("invoice.paid").id(format!("evt_{number}"));
        stripe.put_event(&event.created(1_790_000_000 + number));
    }
    let connected = stripe.account("acct_1");
    connected.create("customer", json!({"id": "cus_other"})).unwrap();
    stripe.fault(
        Fault::hang_up()
            .method("POST")
            .at("/v1/products")
            .after_the_change(),
    );
    // A delivery made elsewhere, so that the first events are those above.
    let sender = FakeStripe::start("sk_test_peers").unwrap();
    let (_, secret) = sender.endpoint("http://localhost/hook", ["*"]).unwrap();
    sender.create("customer", json!({"id": "cus_delivered"})).unwrap();
    let delivery = sender.undelivered().remove(0);
    let folder = installed.join(script);
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let output = Command::new(program)
        .arg(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/peers")
                .join(script),
        )
        .args([stripe.url(), "sk_test_peers".to_owned()])
        .args([
            file("payload", &delivery.body),
            file("header", &delivery.signature),
            file("secret", &secret),
        ])
        .env("PEERS", installed)
        .output()
        .unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    let last: Vec<_> = stripe.requests().into_iter().rev().take(3).collect();
    assert!(output.status.success(), "{script}\n{out}\n{err}\n{last:#?}");
    print!("{out}");
}

fn installed(what: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("STRIPE_WEBHOOKS_PEERS").map(PathBuf::from);
    let found = folder.filter(|folder| folder.join(what).exists());
    if found.is_none() {
        eprintln!("skipped: Stripe's SDK is not installed ({what}); .ci/peers installs it");
    }
    found
}

#[test]
fn the_python_sdk_is_a_client() {
    if let Some(folder) = installed("venv/bin/python") {
        run(&folder.join("venv/bin/python"), "sdk.py", &folder);
    }
}

#[test]
fn the_node_sdk_is_a_client() {
    if let Some(folder) = installed("node/node_modules/stripe") {
        run(Path::new("node"), "sdk.mjs", &folder);
    }
}
