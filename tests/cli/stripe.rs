//! The commands that ask Stripe, against a stand-in: endpoints, backfill, the mirror's comparison, reconcile and listen.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use clap::Parser;
use serde_json::{Value, json};
use stripe_webhooks::cli::{self, App, Exit};
use stripe_webhooks::testing::{FakeStripe, TestEvent};
use stripe_webhooks::{Receiver, SigningSecret};

use crate::bed::{Bed, registry, told};

const KEY: &str = "sk_test_51CommandLine";
const SECRET: &str = "whsec_of_the_command_line";

/// An inbox, a stand-in for Stripe, and the program between them.
struct Place {
    bed: Bed,
    stripe: FakeStripe,
}

impl Place {
    async fn new() -> Self {
        Self {
            bed: Bed::new().await,
            stripe: FakeStripe::start(KEY).unwrap(),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bed.command(arguments);
        command
            .env("STRIPE_API_KEY", KEY)
            .env("STRIPE_API_BASE", self.stripe.url());
        command
    }

    /// Its exit code, standard output and error.
    async fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = self.command(arguments);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap());
        told(output.await.unwrap())
    }

    async fn json(&self, code: i32, arguments: &[&str]) -> Vec<Value> {
        let (found, out, err) = self.run(&[arguments, &["--json"]].concat()).await;
        assert_eq!(found, code, "{arguments:?}: {out}{err}");
        out.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// What the audit holds, the oldest first: who, what and why.
    async fn audit(&self) -> Vec<(String, String, String)> {
        let mut acts = self.bed.store.audit(None, 100).await.unwrap();
        acts.reverse();
        acts.into_iter()
            .map(|act| (act.who, act.action, act.why))
            .collect()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn endpoints_are_planned_applied_listed_and_their_secrets_renewed() {
    let place = Place::new().await;
    let wanted = [
        "--url",
        "https://shop.example/stripe/{id}",
        "--events",
        "invoice.paid,invoice.payment_failed",
    ];
    let with = |words: &[&'static str]| [words, &wanted[..]].concat();
    let (code, out, err) = place.run(&with(&["endpoints", "plan"])).await;
    assert_eq!(code, 1, "nothing is there yet, so it differs: {out}{err}");
    // Nobody is asked in a pipe, so nothing is done.
    let (code, _, err) = place.run(&with(&["endpoints", "apply"])).await;
    assert!(code == 2 && err.contains("--yes"), "{err}");
    assert!(
        place
            .stripe
            .requests()
            .iter()
            .all(|request| request.method == "GET")
    );
    assert_eq!(place.audit().await, []);

    let by = ["--yes", "--why", "first", "--as", "ann"];
    let (code, out, err) = place
        .run(&[&with(&["endpoints", "apply"])[..], &by].concat())
        .await;
    assert_eq!(code, 0, "{out}{err}");
    assert!(out.contains("done:"), "{out}");
    assert!(!out.contains("whsec_") && !err.contains("whsec_"), "{out}{err}");
    let (code, out, err) = place.run(&with(&["endpoints", "plan"])).await;
    assert_eq!(code, 0, "{out}{err}");
    // Once more: nothing is left to do, and nothing more is written.
    let again = place
        .json(0, &[&with(&["endpoints", "apply"])[..], &by].concat())
        .await;
    assert_eq!(again, [json!({"steps": [], "created": [], "differs": false})]);

    let listed = place.json(0, &["endpoints", "list"]).await;
    let of = |what: &str| listed.iter().filter(|line| line["what"] == what).count();
    assert_eq!((of("stripe"), of("kept")), (1, 1), "{listed:?}");
    assert!(
        !listed.iter().any(|line| line.to_string().contains("whsec_")),
        "{listed:?}"
    );
    let by = ["--yes", "--why", "yearly", "--as", "ann"];
    let begun = place
        .json(0, &[&["endpoints", "rotate", "default"][..], &by].concat())
        .await;
    assert_eq!(begun[0]["created"]["label"], "default", "{begun:?}");
    let kept = place.json(0, &["endpoints", "list", "--kept"]).await;
    assert_eq!(kept[0]["secrets"].as_array().unwrap().len(), 2, "{kept:?}");
    let ended = place
        .json(
            0,
            &[&["endpoints", "rotate", "default", "--finish"][..], &by].concat(),
        )
        .await;
    assert_eq!(ended[0]["disabled"].as_array().unwrap().len(), 1, "{ended:?}");
    let act = |action: &str, why: &str| ("ann".to_owned(), action.to_owned(), why.to_owned());
    assert_eq!(
        place.audit().await,
        [
            act("apply endpoints", "first"),
            act("rotate secret", "yearly"),
            act("finish rotation", "yearly")
        ]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_mirror_is_filled_compared_and_mended() {
    let place = Place::new().await;
    let account = place.stripe.platform();
    let ids: Vec<String> = (0..25)
        .map(|n| {
            let made = account
                .create("product", json!({"name": format!("Product {n}")}))
                .unwrap();
            made["id"].as_str().unwrap().to_owned()
        })
        .collect();
    let estimate = place
        .json(0, &["backfill", "product", "--undivided", "--estimate"])
        .await;
    assert!(estimate[0]["requests"].as_u64().unwrap() >= 1, "{estimate:?}");
    let filled = place.json(0, &["backfill", "product", "--undivided"]).await;
    assert_eq!(filled[0]["objects"], 25, "{filled:?}");
    let verify = ["mirror", "verify", "--kinds", "product", "--full"];
    let clean = place.json(0, &verify).await;
    assert_eq!(
        (&clean[0]["clean"], &clean[0]["compared"]),
        (&json!(true), &json!(25))
    );
    // Stripe goes on, and no event comes.
    account.update(&ids[3], json!({"name": "Another"})).unwrap();
    let differs = place.json(1, &verify).await;
    assert_eq!(differs[0]["id"], ids[3].as_str(), "{differs:?}");
    assert_eq!((differs.len(), &differs[1]["clean"]), (2, &json!(false)));
    let mended = place.json(0, &[&verify[..], &["--repair"]].concat()).await;
    assert_eq!(mended[0]["repaired"], true, "{mended:?}");
    assert_eq!(place.json(0, &verify).await[0]["clean"], true);
    let (code, out, _) = place.run(&verify).await;
    assert!(code == 0 && !out.is_empty(), "{out}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stops_a_command_is_told_with_the_way_out() {
    let place = Place::new().await;
    let mut without = place.command(&["backfill", "customer"]);
    let (code, _, err) = told(without.env_remove("STRIPE_API_KEY").output().unwrap());
    assert!(code == 2 && err.contains("STRIPE_API_KEY is not set"), "{err}");
    let mut foreign = place.command(&["endpoints", "list"]);
    let (code, _, err) = told(
        foreign
            .env("STRIPE_API_KEY", "sk_test_of_another")
            .output()
            .unwrap(),
    );
    assert!(code == 3 && err.contains("key of this account"), "{err}");
    let mut away = place.command(&["endpoints", "list"]);
    let (code, _, err) = told(
        away.env("STRIPE_API_BASE", "http://127.0.0.1:9")
            .output()
            .unwrap(),
    );
    assert!(code == 3 && !err.is_empty(), "{code} {err}");
    let (code, _, err) = place.run(&["backfill", "customer,nonsense"]).await;
    assert!(code == 2 && err.contains("nonsense"), "{err}");
    // No handlers are in this program.
    let (code, _, err) = place.run(&["reconcile"]).await;
    assert!(code == 2 && err.contains("application's own binary"), "{err}");
    let (code, _, err) = place.run(&["reconcile", "--report"]).await;
    assert!(code == 1 && err.contains("nothing was compared"), "{err}");
}

/// The commands as an application embeds them.
#[derive(Parser)]
struct Embedded {
    #[command(subcommand)]
    command: cli::Command,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_application_finds_what_no_delivery_has_brought() {
    let place = Place::new().await;
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap()
        .as_secs() as i64;
    let lost = TestEvent::of("invoice.paid").created(now - 1_200);
    place.stripe.platform().put_undelivered(&lost);
    let receiver = Receiver::builder(registry())
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(place.bed.inbox.clone())
        .build()
        .unwrap();
    let client = stripe_webhooks::client::Client::builder(stripe_webhooks::client::ApiKey::new(KEY).unwrap())
        .base_url(place.stripe.url())
        .build()
        .unwrap();
    let app = App::new().receiver(receiver).client(client);
    let run = async |arguments: &[&str]| {
        let parsed = Embedded::try_parse_from([&["shop"], arguments].concat()).unwrap();
        cli::run(parsed.command, &app).await
    };
    assert!(matches!(run(&["reconcile", "--since", "2h"]).await, Exit::Done));
    let found = place.bed.store.event(lost.event_id()).await.unwrap().unwrap();
    assert_eq!(found.source, stripe_webhooks::inbox::Source::Backfill);
    // The program without handlers shows the ledger that the application keeps.
    let (code, out, err) = place.run(&["reconcile", "--report"]).await;
    assert_eq!(code, 0, "{out}{err}");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_of_the_list_are_posted_until_ctrl_c() {
    let place = Place::new().await;
    let receiver = Receiver::builder(registry())
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(place.bed.inbox.clone())
        .build()
        .unwrap();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let to = format!("http://{}/webhooks", listener.local_addr().unwrap());
    let app = axum::Router::new().route("/webhooks", stripe_webhooks::axum::post(receiver));
    tokio::spawn(axum::serve(listener, app).into_future());

    let mut program = place
        .command(&["listen", "--to", &to, "--since", "1h", "--json"])
        .env("STRIPE_WEBHOOK_SECRET", SECRET)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let (lines_tx, mut said) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        while let Some(Ok(line)) = lines.next() {
            let _ = lines_tx.send(serde_json::from_str::<Value>(&line).unwrap());
        }
    });
    let mut next = async || {
        let waited = tokio::time::timeout(std::time::Duration::from_secs(30), said.recv());
        waited.await.expect("it says nothing").expect("it has ended")
    };
    assert_eq!(next().await["what"], "started");
    place
        .stripe
        .platform()
        .create("customer", json!({"name": "Ada"}))
        .unwrap();
    let posted = next().await;
    assert_eq!(
        (
            &posted["what"],
            &posted["type"],
            &posted["status"],
            &posted["accepted"]
        ),
        (
            &json!("posted"),
            &json!("customer.created"),
            &json!(200),
            &json!(true)
        ),
        "{posted}"
    );
    let id = posted["event"].as_str().unwrap();
    assert!(place.bed.store.event(id).await.unwrap().is_some());
    let killed = Command::new("kill")
        .args(["-INT", &program.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let ended = tokio::task::spawn_blocking(move || told(program.wait_with_output().unwrap()));
    let (code, _, err) = ended.await.unwrap();
    assert_eq!(code, 0, "{err}");
}
