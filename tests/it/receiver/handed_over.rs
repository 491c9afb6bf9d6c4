//! What a receiver hands to its inbox, what it writes to the delivery log, and the worker that it makes.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use stripe_webhooks::Outcome;
use stripe_webhooks::clock::BoxFuture;
use stripe_webhooks::clock::FixedClock;
use stripe_webhooks::event::OnMismatch;
use stripe_webhooks::inbox::{
    self, Fetched, Inbox, Intake, LaneBy, Memory, NewEvent, Operator, Queue, Recorded, Retention, StoreError,
};
use stripe_webhooks::receiver::{ReceiverBuilder, RequestHead};
use stripe_webhooks::{
    Context, Endpoint, Event, HandlerError, HandlerExt, HandlerResult, Observer, Receiver, Registry,
    RegistryBuilder, SigningSecret, observer, sign,
};

use crate::support::{Calls, body, customer, now_or_never, thin};

const NOW: i64 = 1_790_000_000;
const SECRET: &str = "whsec_a";

/// Keeps what it is given. Away if so told.
#[derive(Default)]
struct Door {
    events: Mutex<Vec<NewEvent>>,
    lines: Mutex<Vec<inbox::DeliveryLogEntry>>,
    away: bool,
}

impl Door {
    fn event(&self) -> NewEvent {
        self.events.lock().unwrap().pop().unwrap()
    }

    fn line(&self) -> inbox::DeliveryLogEntry {
        self.lines.lock().unwrap().pop().unwrap()
    }
}

impl Intake for Door {
    fn record<'a>(&'a self, event: NewEvent) -> BoxFuture<'a, Result<Recorded, StoreError>> {
        let mut events = self.events.lock().unwrap();
        let recorded = match events.iter().any(|known| known.event_id == event.event_id) {
            _ if self.away => Err(StoreError::Config("away".into())),
            true => Ok(Recorded::Duplicate),
            false => Ok(Recorded::New),
        };
        events.push(event);
        Box::pin(std::future::ready(recorded))
    }

    fn log_delivery(&self, line: inbox::DeliveryLogEntry) {
        self.lines.lock().unwrap().push(line);
    }
}

fn nothing(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn registry() -> RegistryBuilder {
    Registry::builder().clock(Arc::new(FixedClock::at(NOW)))
}

fn endpoint() -> Endpoint {
    let secret = SigningSecret::new(SECRET).unwrap().labelled("first");
    Endpoint::new("default", secret).label("billing")
}

/// A receiver that hands over to this door.
fn receiver(door: &Arc<Door>, registry: RegistryBuilder) -> ReceiverBuilder {
    Receiver::builder(registry.build().unwrap()).inbox(Inbox::from_intake(door.clone()))
}

fn post(receiver: &Receiver, text: &str) -> u16 {
    let header = sign(text, SECRET, NOW);
    now_or_never(async {
        let head = RequestHead::new("POST")
            .peer(Some([192, 0, 2, 7].into()))
            .headers([("User-Agent", &b"Stripe/1.0"[..])]);
        let admission = receiver.admit(head).await.unwrap();
        receiver.receive(admission, header, text).await.status
    })
}

fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut event = serde_json::from_str(text).unwrap();
    change(&mut event);
    event.to_string()
}

#[test]
fn the_inbox_is_given_what_a_snapshot_event_says() {
    let door = Arc::new(Door::default());
    let registry = registry()
        .on("customer", nothing.named("a"))
        .on("invoice", nothing.named("b").group("invoices"))
        .on("*", nothing.named("c").group("audit"));
    let receiver = receiver(&door, registry).endpoint(endpoint()).build().unwrap();
    let text = changed(&body("customer.created", customer()), |event| {
        event["account"] = json!("acct_1");
        event["livemode"] = json!(true);
    });
    assert_eq!(post(&receiver, &text), 200);
    let event = door.event();
    assert_eq!(event.event_id, "evt_1NG8Du2eZvKYlo2CUI79vXWy");
    assert_eq!(event.event_type, "customer.created");
    assert_eq!(event.account.as_deref(), Some("acct_1"));
    assert!(event.livemode);
    assert_eq!(event.api_version.as_deref(), Some("2026-10-28.endive"));
    assert_eq!(event.object_id.as_deref(), Some("cus_1"));
    assert_eq!(event.customer.as_deref(), Some("cus_1"), "its own");
    assert_eq!(event.lane.as_deref(), Some("cus_1 acct_1 live"));
    let key = event.object_key.unwrap();
    assert_eq!(
        (key.id(), key.account(), key.livemode()),
        ("cus_1", Some("acct_1"), true)
    );
    assert_eq!(event.created_us, NOW * 1_000_000);
    assert_eq!(event.snapshot_event, None);
    assert_eq!(event.endpoint.as_deref(), Some("billing"));
    assert_eq!(event.settle, Duration::ZERO);
    assert_eq!(event.groups, ["audit", "default"]);
    assert_eq!(&*event.body, text.as_bytes());
}

#[test]
fn the_inbox_is_given_what_a_thin_event_says() {
    let door = Arc::new(Door::default());
    let receiver = receiver(&door, registry()).endpoint(endpoint()).build().unwrap();
    assert_eq!(post(&receiver, &thin("v2.new.thing")), 200);
    let event = door.event();
    assert_eq!(event.account.as_deref(), Some("acct_1"), "its context");
    assert_eq!(event.object_id.as_deref(), Some("mtr_1"));
    assert_eq!(event.created_us, 1_793_527_200_250_000);
    assert_eq!(event.snapshot_event.as_deref(), Some("evt_snap"));
    assert_eq!(event.groups, [""; 0]);
}

#[test]
fn an_event_without_an_id_is_known_by_its_bytes() {
    let door = Arc::new(Door::default());
    let receiver = receiver(&door, registry()).endpoint(endpoint()).build().unwrap();
    let text = changed(&body("customer.created", customer()), |event| {
        event["id"] = json!("");
        event["data"]["object"]["id"] = json!("");
    });
    assert_eq!(post(&receiver, &text), 200);
    let id = format!("sha256:{}", hex::encode(Sha256::digest(&text)));
    assert_eq!(door.line().event_id.as_deref(), Some(&*id));
    let event = door.event();
    assert_eq!(event.event_id, id);
    assert_eq!(event.object_id, None, "no id is no object");
    assert_eq!(event.lane, None);
}

#[test]
fn lanes_are_of_the_object_or_its_customer_or_none() {
    for (object, lanes) in [
        (
            json!({"id": "in_1", "object": "invoice", "customer": "cus_1"}),
            ["in_1", "cus_1"],
        ),
        (
            json!({"id": "sub_1", "object": "subscription", "customer": {"id": "cus_1", "object": "customer"}}),
            ["sub_1", "cus_1"],
        ),
        (
            json!({"id": "cus_1", "object": "customer", "customer": "cus_2"}),
            ["cus_1", "cus_1"],
        ),
        (
            json!({"id": "ch_1", "object": "charge", "customer": null}),
            ["ch_1", "ch_1"],
        ),
        (
            json!({"id": "ch_1", "object": "charge", "customer": ""}),
            ["ch_1", "ch_1"],
        ),
        (
            json!({"id": "price_1", "object": "price"}),
            ["price:price_1", "price:price_1"],
        ),
    ] {
        for (by, lane) in [
            (LaneBy::Object, Some(lanes[0])),
            (LaneBy::Customer, Some(lanes[1])),
            (LaneBy::None, None),
        ] {
            let door = Arc::new(Door::default());
            let inbox = Inbox::from_intake(door.clone()).lane_by(by);
            let builder = receiver(&door, registry()).endpoint(endpoint());
            let receiver = builder.inbox(inbox).build().unwrap();
            assert_eq!(post(&receiver, &body("x.updated", object.clone())), 200);
            let lane = lane.map(|id| format!("{id} - test"));
            let event = door.event();
            assert_eq!(event.lane, lane, "{object} by {by:?}");
            let customer = lanes[1].starts_with("cus_").then_some(lanes[1]);
            assert_eq!(event.customer.as_deref(), customer, "{object}");
        }
    }
}

#[test]
fn an_event_is_kept_back_as_long_as_it_was_said() {
    let door = Arc::new(Door::default());
    let receiver = receiver(&door, registry()).endpoint(endpoint());
    let inbox = Inbox::from_intake(door.clone());
    let inbox = inbox.settle(|event| Duration::from_secs(event.event_type.len() as u64));
    let receiver = receiver.inbox(inbox).build().unwrap();
    assert_eq!(post(&receiver, &body("ping", customer())), 200);
    assert_eq!(door.event().settle, Duration::from_secs(4));
}

#[derive(Clone, Default)]
struct Told(Calls);

impl Observer for Told {
    fn recorded(&self, recorded: &observer::Recorded<'_>) {
        self.0.add(format!("recorded {}", recorded.delivery.event_type()));
    }
    fn duplicate(&self, duplicate: &observer::Duplicate<'_>) {
        self.0
            .add(format!("duplicate {}", duplicate.delivery.event_type()));
    }
    fn rejected(&self, rejected: &observer::Rejected<'_>) {
        self.0.add(format!("rejected {}", rejected.reason));
    }
    fn answered(&self, answered: &observer::Answered<'_>) {
        let event = answered.delivery.map_or("-", |delivery| delivery.id());
        self.0.add(format!("answered {} {event}", answered.status));
    }
    fn started(&self, started: &observer::Started<'_>) {
        self.0
            .add(format!("started {} {}", started.handler, started.attempt));
    }
    fn dead(&self, dead: &observer::Dead<'_>) {
        self.0
            .add(format!("dead {}", dead.delivery.unwrap().event_type()));
    }
}

#[test]
fn what_was_recorded_is_logged_with_all_that_is_known_of_it() {
    let (door, told) = (Arc::new(Door::default()), Told::default());
    let receiver = receiver(&door, registry()).endpoint(endpoint());
    let receiver = receiver.observer(told.clone()).build().unwrap();
    let text = body("customer.created", customer());
    for verdict in ["recorded", "duplicate"] {
        assert_eq!(post(&receiver, &text), 200);
        let id = "evt_1NG8Du2eZvKYlo2CUI79vXWy";
        assert_eq!(
            told.0.take(),
            [
                format!("{verdict} customer.created"),
                format!("answered 200 {id}")
            ]
        );
        let line = door.line();
        assert_eq!((&*line.verdict, line.status), (verdict, 200));
        assert_eq!(line.at_us, NOW * 1_000_000);
        assert_eq!(line.event_id.as_deref(), Some("evt_1NG8Du2eZvKYlo2CUI79vXWy"));
        assert_eq!(line.endpoint.as_deref(), Some("billing"));
        assert_eq!(line.remote.as_deref(), Some("192.0.2.7"));
        assert_eq!(line.secret_label.as_deref(), Some("first"));
        assert_eq!(line.headers, [("user-agent".to_owned(), "Stripe/1.0".to_owned())]);
        assert!(line.authenticated);
    }
}

#[test]
fn what_was_refused_is_logged_as_far_as_it_is_known() {
    let text = body("customer.created", customer());
    let log = |endpoint: Endpoint, header: &str, away| {
        let (door, told) = (
            Arc::new(Door {
                away,
                ..Door::default()
            }),
            Told::default(),
        );
        let receiver = receiver(&door, registry()).endpoint(endpoint);
        let receiver = receiver.observer(told.clone()).build().unwrap();
        let status = now_or_never(async {
            let admission = receiver.admit("POST").await.unwrap();
            receiver.receive(admission, header, text.as_str()).await.status
        });
        let line = door.line();
        let event = line.event_id.as_deref().unwrap_or("-");
        assert_eq!(
            told.0.take(),
            [
                format!("rejected {}", line.verdict),
                format!("answered {status} {event}")
            ]
        );
        assert_eq!(line.status, status);
        assert_eq!(line.endpoint.as_deref(), Some("billing"));
        let known = (line.event_id, line.secret_label, line.authenticated);
        (line.verdict, status, known)
    };
    let good = sign(&text, SECRET, NOW);
    let verified = || {
        (
            Some("evt_1NG8Du2eZvKYlo2CUI79vXWy".to_owned()),
            Some("first".to_owned()),
            true,
        )
    };
    assert_eq!(
        log(endpoint(), "t=1,v1=00", false),
        ("no_match".to_owned(), 400, (None, None, false))
    );
    let live = endpoint().livemode(true).on_mismatch(OnMismatch::Refuse);
    assert_eq!(log(live, &good, false), ("livemode".to_owned(), 400, verified()));
    assert_eq!(
        log(endpoint(), &good, true),
        ("inbox".to_owned(), 503, verified())
    );
}

#[test]
fn a_receiver_has_a_worker_where_it_has_a_store() {
    let without = Receiver::builder(registry().build().unwrap()).endpoint(endpoint());
    let without = without.build().unwrap();
    assert!(without.inbox().is_none() && without.worker().is_none());
    let handing_over = receiver(&Arc::default(), registry()).endpoint(endpoint());
    let handing_over = handing_over.build().unwrap();
    let inbox = handing_over.inbox().unwrap();
    assert!(inbox.store().is_none() && handing_over.worker().is_none());
    let memory = Memory::new();
    let with = Receiver::builder(registry().build().unwrap()).endpoint(endpoint());
    let with = with.inbox(memory.clone()).build().unwrap();
    assert!(with.worker().is_some());
    assert_eq!(post(&with, &body("ping", customer())), 200);
    let counts = now_or_never(with.inbox().unwrap().store().unwrap().counts()).unwrap();
    assert_eq!(counts.events, 1);
    assert_eq!(now_or_never(memory.counts()).unwrap().events, 1);
}

/// Until it is told to stop, and no further; with everything that the receiver was told.
#[tokio::test]
async fn a_receiver_runs_what_it_has_recorded() {
    async fn leaves(_: Event, mut cx: Context<'_>) -> HandlerResult {
        cx.follow_up("mail", 1)?;
        Ok(())
    }
    fn fails(_: Event, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new("no").permanent())
    }
    let (told, mails) = (Told::default(), Arc::new(AtomicU32::new(0)));
    let (memory, seen) = (Memory::new(), mails.clone());
    let registry = registry()
        .on("customer", leaves.named("leaves"))
        .on("invoice", fails.named("fails"));
    let builder = Receiver::builder(registry.build().unwrap()).endpoint(endpoint());
    let receiver = builder
        .observer(told.clone())
        .inbox(Inbox::new(memory.clone()).follow_up("mail", move |job| {
            let seen = seen.clone();
            async move {
                seen.fetch_add(job.decode::<u32>()?, Ordering::SeqCst);
                Ok(())
            }
        }))
        .build()
        .unwrap();
    assert_eq!(post(&receiver, &body("customer.created", customer())), 200);
    let other =
        body("invoice.paid", json!({"id": "in_1", "object": "invoice"})).replace("evt_1NG8", "evt_2NG8");
    assert_eq!(post(&receiver, &other), 200);
    let done = async {
        while mails.load(Ordering::SeqCst) == 0 || memory.counts().await.unwrap().dead == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let run = receiver.run(done);
    tokio::time::timeout(Duration::from_secs(30), run).await.unwrap();
    let mut told = told.0.take();
    told.sort();
    assert_eq!(
        told,
        [
            "answered 200 evt_1NG8Du2eZvKYlo2CUI79vXWy",
            "answered 200 evt_2NG8Du2eZvKYlo2CUI79vXWy",
            "dead invoice.paid",
            "recorded customer.created",
            "recorded invoice.paid",
            "started fails 1",
            "started leaves 1"
        ]
    );
    let without = Receiver::builder(self::registry().build().unwrap()).endpoint(endpoint());
    without.build().unwrap().run(std::future::ready(())).await;
}

#[tokio::test]
async fn what_is_past_its_age_is_removed_if_so_told() {
    let memory = Memory::new();
    let builder = Receiver::builder(registry().build().unwrap()).endpoint(endpoint());
    let receiver = builder.inbox(Inbox::new(memory.clone()).retention(Retention::default()));
    let receiver = receiver.build().unwrap();
    assert_eq!(post(&receiver, &body("ping", customer())), 200);
    memory.age(Duration::from_secs(40 * 86_400));
    let gone = async {
        while memory
            .event_by_seq(1)
            .await
            .unwrap()
            .is_some_and(|event| event.body.is_some())
        {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    let run = receiver.run(gone);
    tokio::time::timeout(Duration::from_secs(30), run).await.unwrap();
}

/// Two states of one second without a link: what the second one came to, and its note.
async fn undecided(tell: impl FnOnce(Inbox) -> Inbox) -> (Outcome, String) {
    let registry = registry().on("customer", nothing.named("state").latest_only());
    let memory = Memory::new();
    let builder = Receiver::builder(registry.build().unwrap()).endpoint(endpoint());
    let receiver = builder.inbox(tell(Inbox::new(memory.clone()))).build().unwrap();
    for (id, email) in [("evt_1", "a@example.com"), ("evt_2", "b@example.com")] {
        let text = changed(&body("customer.updated", customer()), |event| {
            event["id"] = json!(id);
            event["data"]["object"]["email"] = json!(email);
        });
        assert_eq!(post(&receiver, &text), 200);
        receiver.worker().unwrap().run_until_idle().await.unwrap();
    }
    let attempts = memory.attempts("evt_2").await.unwrap();
    let run = attempts[0].handlers[0].clone();
    (run.outcome, run.note.unwrap_or_default())
}

#[tokio::test]
async fn an_object_is_read_the_way_that_the_receiver_was_told() {
    let (outcome, _) = undecided(|inbox| inbox.reread(|_| async { Ok(Fetched::gone()) })).await;
    let Outcome::Skipped(why) = outcome else {
        panic!("{outcome:?}");
    };
    assert!(why.starts_with("stale: Stripe no longer has the object"), "{why}");
    let (outcome, note) = undecided(|inbox| inbox).await;
    assert_eq!(outcome, Outcome::Done);
    assert!(note.starts_with("ambiguous: same second"), "{note}");
}
