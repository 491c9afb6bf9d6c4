//! Events of the list, posted to a URL as Stripe would.

#![cfg(feature = "axum")]

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use stripe_webhooks::inbox::Memory;
use stripe_webhooks::reconcile::{Listen, ListenError, ListenUpdate};
use stripe_webhooks::testing::{Fault, Runs, TestEvent};
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};

use crate::bed::{Bed, HOUR, NOW, client, event};

const SECRET: &str = "whsec_listens_to_the_list";

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// Waits, half a minute at most.
async fn until(mut holds: impl FnMut() -> bool) {
    let waiting = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(30), waiting).await;
    waited.expect("it never happens");
}

fn secret() -> SigningSecret {
    SigningSecret::new(SECRET).unwrap()
}

/// An application with an endpoint at `/webhooks`, by this host's clock.
#[derive(Clone)]
struct Target {
    receiver: Receiver,
    runs: Runs,
    /// The requests that are answered 503 yet.
    failing: Arc<AtomicU32>,
    answers: Arc<Mutex<Vec<u16>>>,
}

impl Target {
    fn new() -> Self {
        let runs = Runs::new();
        let registry = Registry::builder().on("*", audit).build().unwrap();
        let builder = Receiver::builder(registry).inbox(Memory::new()).secret(secret());
        Self {
            receiver: builder.observer(runs.clone()).build().unwrap(),
            runs,
            failing: Arc::default(),
            answers: Arc::default(),
        }
    }

    async fn serve(&self, address: SocketAddr) -> SocketAddr {
        let listener = tokio::net::TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (failing, answers) = (self.failing.clone(), self.answers.clone());
        let watch = from_fn(move |request: axum::extract::Request, next: Next| {
            let (failing, answers) = (failing.clone(), answers.clone());
            async move {
                let fails =
                    failing.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
                let answer = match fails {
                    Ok(_) => axum::response::IntoResponse::into_response(StatusCode::SERVICE_UNAVAILABLE),
                    Err(_) => next.run(request).await,
                };
                answers.lock().unwrap().push(answer.status().as_u16());
                answer
            }
        });
        let route = stripe_webhooks::axum::post(self.receiver.clone());
        let app = axum::Router::new().route("/webhooks", route).layer(watch);
        tokio::spawn(async move { axum::serve(listener, app).await });
        address
    }

    /// The events that ran, in order.
    fn ran(&self) -> Vec<String> {
        self.runs.all().into_iter().map(|run| run.event).collect()
    }
}

fn anywhere() -> SocketAddr {
    ([127, 0, 0, 1], 0).into()
}

/// What a listener was told, a line each.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<String>>>);

impl Lines {
    fn of(&self, listen: Listen) -> Listen {
        let lines = self.0.clone();
        listen.on_update(move |update| {
            let line = match update {
                ListenUpdate::Started(started) => format!("since {}", started.since.unix_timestamp()),
                ListenUpdate::Posted(posted) => {
                    let answer = match &posted.answer {
                        Ok(status) => status.to_string(),
                        Err(_) => "away".to_owned(),
                    };
                    let id = posted.delivery.id();
                    format!(
                        "{id} {} {answer} again {}",
                        posted.attempt,
                        posted.retry_in.is_some()
                    )
                }
                ListenUpdate::Failed(failed) => format!("failed {}: {}", failed.failures, failed.error),
                other => panic!("{other:?}"),
            };
            lines.lock().unwrap().push(line);
        })
    }

    fn have(&self, words: &str) -> bool {
        self.0.lock().unwrap().iter().any(|line| line.contains(words))
    }

    fn all(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

fn listen(bed: &Bed, address: SocketAddr, path: &str) -> Listen {
    Listen::new(&bed.client, &format!("http://{address}{path}"), secret())
        .unwrap()
        .every(Duration::from_millis(5))
}

/// Verified, in order, each once: while the target is away, while it fails, and while Stripe does.
#[tokio::test]
async fn events_arrive_signed_each_once_across_outages() {
    let bed = Bed::new();
    bed.stripe.put_undelivered(&event("evt_before", NOW - 1));
    let target = Target::new();
    // A port where nobody listens yet.
    let address = tokio::net::TcpListener::bind(anywhere())
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let lines = Lines::default();
    let listen = lines.of(listen(&bed, address, "/webhooks"));
    let ran = |number: usize| target.ran().len() == number;
    let happens = async {
        until(|| lines.have("since")).await;
        for number in 0..5 {
            bed.lose(&format!("evt_{number}"));
        }
        until(|| lines.have("evt_0 1 away again true")).await;
        assert!(ran(0));
        target.serve(address).await;
        until(|| ran(5)).await;
        // One that is listed late is younger than those that were posted.
        bed.pass(60);
        bed.stripe.put_undelivered(&event("evt_late", NOW + 3));
        until(|| ran(6)).await;
        target.failing.store(2, Ordering::SeqCst);
        for number in 5..8 {
            bed.lose(&format!("evt_{number}"));
        }
        until(|| ran(9)).await;
        bed.stripe.fault(Fault::status(500).times(1));
        until(|| lines.have("failed 1")).await;
        bed.pass(2 * HOUR);
        bed.lose("evt_8");
        until(|| ran(10)).await;
        // Nothing is posted again.
        let asked = bed.stripe.requests().len();
        until(|| bed.stripe.requests().len() > asked + 3).await;
    };
    let both = async {
        tokio::join!(
            target.receiver.run(std::future::pending()),
            listen.run(std::future::pending())
        )
        .1
    };
    tokio::select! {
        () = happens => {}
        ended = both => panic!("{ended:?}"),
    }
    let mut want: Vec<String> = (0..5).map(|number| format!("evt_{number}")).collect();
    want.push("evt_late".to_owned());
    want.extend((5..9).map(|number| format!("evt_{number}")));
    let all = lines.all();
    let accepted = all.iter().filter(|line| line.ends_with("200 again false"));
    let accepted: Vec<_> = accepted.filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(accepted, want, "{all:#?}");
    let mut answers = target.answers.lock().unwrap().clone();
    answers.sort();
    assert_eq!(answers, [vec![200; 10], vec![503; 2]].concat());
    assert_eq!(all[0], format!("since {NOW}"));
    assert!(
        lines.have("evt_5 1 503 again true") && lines.have("evt_5 3 200"),
        "{all:#?}"
    );
    assert!(
        all.iter()
            .any(|line| line.contains("failed 1") && line.contains("500")),
        "{all:#?}"
    );
    let shown = format!("{listen:?}");
    assert!(
        !shown.contains("listens_to_the_list") && !shown.contains("/webhooks"),
        "{shown}"
    );
}

/// More than one part of the list, from before the start on, and of some types only.
#[tokio::test]
async fn it_goes_back_and_keeps_to_types() {
    let bed = Bed::new();
    let target = Target::new();
    let address = target.serve(anywhere()).await;
    for number in 0..130 {
        let event_type = if number % 10 == 0 {
            "payout.paid"
        } else {
            "customer.created"
        };
        let event = TestEvent::of(event_type).id(format!("evt_{number:03}"));
        bed.stripe
            .put_undelivered(&event.created(NOW - 4 * HOUR + number * 100));
    }
    let since = time::OffsetDateTime::from_unix_timestamp(NOW - 3 * HOUR).unwrap();
    let listen = listen(&bed, address, "/webhooks")
        .since(since)
        .types(["payout.paid"]);
    let all = async {
        tokio::join!(
            target.receiver.run(std::future::pending()),
            listen.run(std::future::pending())
        )
        .1
    };
    let wanted: Vec<String> = (36..130)
        .filter(|n| n % 10 == 0)
        .map(|n| format!("evt_{n:03}"))
        .collect();
    tokio::select! {
        () = until(|| target.ran().len() == wanted.len()) => {}
        ended = all => panic!("{ended:?}"),
    }
    assert_eq!(target.ran(), wanted);
}

/// Answers that trying again does not change are final, and a failing target does not hold everything up for ever.
#[tokio::test]
async fn what_the_target_refuses_is_not_posted_again() {
    for (path, secret, line) in [
        ("/elsewhere", secret(), "evt_1 1 404 again false"),
        (
            "/webhooks",
            SigningSecret::new("whsec_another").unwrap(),
            "evt_1 1 400 again false",
        ),
    ] {
        let bed = Bed::new();
        let target = Target::new();
        let address = target.serve(anywhere()).await;
        let lines = Lines::default();
        let to = format!("http://{address}{path}");
        let listen = lines.of(Listen::new(&bed.client, &to, secret).unwrap());
        let happens = async {
            until(|| lines.have("since")).await;
            bed.lose("evt_1");
            until(|| lines.have(line)).await;
            bed.lose("evt_2");
            until(|| lines.have("evt_2")).await;
        };
        listen.run(happens).await.unwrap();
        assert_eq!(
            lines.all().iter().filter(|line| line.contains("evt_1")).count(),
            1
        );
    }
    let bed = Bed::new();
    let target = Target::new();
    target.failing.store(3, Ordering::SeqCst);
    let address = target.serve(anywhere()).await;
    let lines = Lines::default();
    let listen = lines.of(listen(&bed, address, "/webhooks").attempts(3));
    let happens = async {
        until(|| lines.have("since")).await;
        bed.lose("evt_1");
        bed.lose("evt_2");
        until(|| lines.have("evt_2 1 200")).await;
    };
    listen.run(happens).await.unwrap();
    assert!(lines.have("evt_1 2 503 again true") && lines.have("evt_1 3 503 again false"));
}

/// A key that will not do ends it, and the error says what to do. It never reaches the target.
#[tokio::test]
async fn a_key_that_will_not_do_ends_it() {
    let bed = Bed::new();
    bed.stripe.put_restricted_key("rk_test_1", ["customer_read"]);
    for (key, words) in [
        ("sk_test_wrong", "copy it again"),
        ("rk_test_1", "permission rak_event_read"),
    ] {
        let client = client(&bed.stripe, &bed.http, key);
        let listen = Listen::new(&client, "http://127.0.0.1:1/webhooks", secret()).unwrap();
        let ended = listen.run(std::future::pending()).await;
        let Err(ListenError::Client(error)) = ended else {
            panic!("{ended:?}")
        };
        assert!(error.to_string().contains(words), "{error}");
    }
    for to in [
        "",
        "127.0.0.1:4242",
        "ftp://localhost/x",
        "http:///x",
        "http://user:word@localhost/x",
    ] {
        let refused = Listen::new(&bed.client, to, secret()).unwrap_err();
        assert!(
            matches!(refused, ListenError::Target) && refused.to_string().contains("http://127.0.0.1:4242")
        );
        assert!(!refused.to_string().contains("word"));
    }
}

/// The thin ones have a list of their own.
#[tokio::test]
async fn thin_events_are_posted_where_they_are_asked_for() {
    for (named, wanted) in [(true, "evt_thin"), (false, "evt_snapshot")] {
        let bed = Bed::new();
        let lines = Lines::default();
        let target = Target::new();
        let address = target.serve(anywhere()).await;
        let mut listen = lines.of(listen(&bed, address, "/webhooks"));
        if named {
            listen = listen.types(["v1.customer.created"]);
        }
        let happens = async {
            until(|| lines.have("since")).await;
            bed.lose("evt_snapshot");
            let thin = TestEvent::of("v1.customer.created").id("evt_thin").created(NOW);
            bed.stripe.put_event(&thin);
            until(|| lines.have(wanted)).await;
            bed.stripe.take_requests();
            until(|| bed.stripe.requests().len() > 3).await;
        };
        listen.run(happens).await.unwrap();
        assert_eq!(lines.all().len(), 2, "{:?}", lines.all());
    }
}
