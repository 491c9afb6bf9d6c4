//! What stands around the receiver: cloud wrappers, the inbox and its worker, an adapter.

use super::{
    NOW, PERSONAL, PrintsEverything, SECRET, StderrObserver, customer, fails, panics, personal, registry,
    show, show_error,
};
use crate::support::body;
use stripe_webhooks::{Receiver, SigningSecret, sign};

/// Wrappers that carry the event, are broken, or come from nobody.
#[cfg(feature = "cloud")]
pub(super) fn cloud() {
    use serde_json::{Value, json};
    use stripe_webhooks::event::cloud::{Message, Wrappers, decode_base64_body};
    let event: Value = serde_json::from_str(&body("customer.updated", personal())).unwrap();
    let queue =
        |body: &str| json!({"Records": [{"messageId": "m1", "body": body, "eventSourceARN": "arn:queue"}]});
    let bus =
        json!({"id": "m1", "source": "aws.partner/stripe.com/ed_1", "detail-type": "x", "detail": event});
    let messages = [
        bus.clone(),
        json!({"id": "m1", "source": "somebody", "detail-type": "x", "detail": event}),
        json!({"id": PERSONAL[0], "detail": {"name": PERSONAL[1]}, "source": 7}),
        queue(&event.to_string()),
        queue(PERSONAL[0]),
        queue(
            &queue(&queue(&queue(&queue(&event.to_string()).to_string()).to_string()).to_string())
                .to_string(),
        ),
        json!([bus, event, PERSONAL[0], {"Records": PERSONAL[1]}]),
        event,
    ];
    for wrappers in [Wrappers::from_stripe(), Wrappers::default().allow("arn:queue")] {
        show(&wrappers);
        for message in &messages {
            match wrappers.read(message.to_string()) {
                Ok(Message::Events(events)) => events.into_iter().for_each(|event| match event {
                    Ok(event) => show(event),
                    Err(error) => println!("{error} {error:?}"),
                }),
                Ok(other) => show(other),
                Err(error) => println!("{error} {error:?}"),
            }
        }
    }
    show_error(decode_base64_body(PERSONAL[0]));
    println!("cloud was here");
}

/// Recorded, run, failed, followed up: everything that a store tells of it.
#[cfg(feature = "inbox")]
pub(super) async fn inbox() {
    use std::time::Duration;
    use stripe_webhooks::inbox::{DeliveryQuery, Memory, Operator, Replay};
    use stripe_webhooks::{Context, Event, HandlerError, HandlerExt, HandlerResult, object::Customer};

    fn leaves(event: Event<Customer>, mut cx: Context<'_>) -> HandlerResult {
        cx.follow_up("mail", event.object().email.as_deref())?;
        cx.follow_up("nobody", PERSONAL)?;
        Ok(())
    }
    fn gives_up(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
        Err(HandlerError::new(format!("no plan for {:?}", event.object())).permanent())
    }
    let registry = registry()
        .on("customer.updated", customer)
        .on("customer.updated", leaves.group("mail"))
        .on("customer.updated", panics.group("panics"))
        .on("customer.updated", fails.group("fails"))
        .on("customer.updated", gives_up.group("gives_up"))
        .build()
        .unwrap();
    let memory = Memory::new();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(
            stripe_webhooks::inbox::Inbox::new(memory.clone()).follow_up("mail", |job| async move {
                show(&job);
                show_error(job.decode::<u64>());
                job.decode::<u64>()?;
                Ok(())
            }),
        )
        .log_headers(["stripe-signature", "cookie", "user-agent"])
        .observer(PrintsEverything)
        .observer(StderrObserver)
        .build()
        .unwrap();
    let good = body("customer.updated", personal());
    for header in [
        sign(&good, SECRET, NOW),
        sign(&good, SECRET, NOW),
        sign(&good, "whsec_guessed", NOW),
    ] {
        let head = [
            ("Stripe-Signature", header.as_bytes()),
            ("Cookie", SECRET.as_bytes()),
        ];
        let head = stripe_webhooks::receiver::RequestHead::new("POST").headers(head);
        let admission = receiver.admit(head).await.unwrap();
        show(&admission);
        println!("{:?}", receiver.receive(admission, &header, good.as_str()).await);
    }
    show((&receiver, &memory, receiver.worker()));
    // Long enough for each to be tried; what fails is tried again later, by the schedule.
    let _ = tokio::time::timeout(Duration::from_millis(700), receiver.run(std::future::pending())).await;
    let id = "evt_1NG8Du2eZvKYlo2CUI79vXWy";
    let event = memory.event(id).await.unwrap().unwrap();
    let attempts = memory.attempts(id).await.unwrap();
    assert!(attempts.len() >= 4, "{attempts:?}");
    show((event, attempts));
    let replay = Replay::event(id, "somebody", "for a test");
    show((memory.replay(&replay).await, memory.audit(None, 9).await));
    show((
        memory.deliveries(&DeliveryQuery::default()).await,
        memory.follow_ups().await,
    ));
    show((memory.doctor().await, memory.counts().await));
    println!("the inbox was here");
}

/// What a database's address holds is nobody's business.
#[cfg(feature = "postgres")]
pub(super) async fn addresses() {
    use stripe_webhooks::inbox::Postgres;
    for url in [
        format!("postgres://user:{}@127.0.0.1:1/db", &SECRET[6..]),
        format!("postgres://user:{}@127.0.0.1:port/db", &SECRET[6..]),
        format!("nonsense://user:{}@", &SECRET[6..]),
    ] {
        let refused = Postgres::connect(&url).await;
        assert!(refused.is_err());
        show_error(refused);
    }
    println!("addresses were here");
}

/// An adapter's requests, responses and service.
#[cfg(feature = "tower")]
pub(super) async fn adapter(receiver: &Receiver) {
    use http_body_util::Full;
    use stripe_webhooks::{http, tower::WebhookService};
    use tower_service::Service;
    let mut service = WebhookService::new(receiver.clone());
    show(&service);
    for text in [body("customer.updated", personal()), PERSONAL[0].to_owned()] {
        for secret in [SECRET, "whsec_guessed"] {
            let request = |body| {
                ::http::Request::post("/stripe")
                    .header("stripe-signature", sign(&text, secret, NOW))
                    .body(body)
                    .unwrap()
            };
            show(http::respond(receiver, None, request(text.clone().into_bytes())).await);
            let answered = service.call(request_of(request(text.clone().into_bytes()))).await;
            show(answered.map(|response| response.map(drop)));
        }
    }
    fn request_of(request: ::http::Request<Vec<u8>>) -> ::http::Request<Full<hyper::body::Bytes>> {
        request.map(|body| Full::new(body.into()))
    }
    println!("an adapter was here");
}
