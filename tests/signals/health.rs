//! The verdict follows the store, the worker, what is dead and what waits; every adapter serves it.

use std::time::Duration;

use serde_json::Value;
use stripe_webhooks::inbox::{Memory, Options, Postgres};
use stripe_webhooks::receiver::{HealthThresholds, HealthVerdict, StoreHealth, WorkerHealth};
use stripe_webhooks::{Context, Event, HandlerError, HandlerResult, Receiver, Registry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::stand::{Place, post, receiver, until};

fn picky(event: Event, _: Context<'_>) -> HandlerResult {
    match event.event_type().as_str() {
        "customer.deleted" => Err(HandlerError::new("no").permanent()),
        _ => Ok(()),
    }
}

fn registry() -> Registry {
    Registry::builder().on("customer", picky).build().unwrap()
}

fn names(health: &stripe_webhooks::receiver::Health) -> Vec<&'static str> {
    health.problems.iter().map(|problem| problem.name).collect()
}

fn json(answer: &stripe_webhooks::receiver::Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn a_store_that_goes_away_is_down_and_one_that_returns_is_ok() {
    let place = Place::new();
    let mut thresholds = HealthThresholds::default();
    thresholds.fresh_for = Duration::ZERO;
    let receiver = receiver(registry())
        .inbox(place.store().await)
        .health(thresholds)
        .build()
        .unwrap();
    assert_eq!(post(&receiver, "evt_1", "customer.created").await, 200);
    let health = receiver.health().await;
    assert_eq!(health.verdict(), HealthVerdict::Ok, "{health:?}");
    assert!(matches!(health.store, StoreHealth::Up { .. }), "{health:?}");
    assert_eq!(health.worker, WorkerHealth::NotHere);
    assert!(crate::stand::now() - health.last_event.unwrap() < 60);
    assert_eq!(receiver.readyz().await.status, 200);

    place
        .execute("ALTER TABLE stripe_inbox_task RENAME TO task_moved")
        .await;
    let health = receiver.health().await;
    assert_eq!(health.verdict(), HealthVerdict::Down, "{health:?}");
    assert_eq!(names(&health), ["store_away"]);
    let StoreHealth::Away { error, .. } = &health.store else {
        panic!("{health:?}")
    };
    assert!(error.contains("task"), "{error}");
    let ready = receiver.readyz().await;
    assert_eq!((ready.status, &json(&ready)["verdict"]), (503, &"down".into()));
    assert!(!ready.body.contains("stripe_inbox_task"), "{}", ready.body);
    // A restart would not help.
    assert_eq!(receiver.healthz().status, 200);

    place
        .execute("ALTER TABLE task_moved RENAME TO stripe_inbox_task")
        .await;
    let health = receiver.health().await;
    assert_eq!(health.verdict(), HealthVerdict::Ok, "{health:?}");
    assert_eq!(receiver.readyz().await.status, 200);
}

/// A server that says nothing any more is away after the time that it has to answer in.
#[tokio::test]
async fn a_store_that_does_not_answer_in_time_is_down() {
    let Some(url) = crate::server::url() else { return };
    let schema = format!("signals_{}", std::process::id());
    let mut options = Options::default();
    options.tables.clone_from(&schema);
    let store = Postgres::connect_with(url, options).await.unwrap();
    let pool = store.pool().clone();
    let mut thresholds = HealthThresholds::default();
    thresholds.store_within = Duration::from_millis(200);
    let receiver = receiver(registry())
        .inbox(store)
        .health(thresholds)
        .build()
        .unwrap();
    let lock = format!("LOCK TABLE {schema}.task IN ACCESS EXCLUSIVE MODE");
    let mut held = pool.begin().await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(lock))
        .execute(&mut *held)
        .await
        .unwrap();
    let start = std::time::Instant::now();
    let health = receiver.health().await;
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_eq!(names(&health), ["store_away"]);
    assert!(
        matches!(&health.store, StoreHealth::Away { error, .. } if error.contains("within 0.2 s")),
        "{health:?}"
    );
    held.rollback().await.unwrap();
    until(async || receiver.health().await.verdict() == HealthVerdict::Ok).await;
    let drop = format!("DROP SCHEMA {schema} CASCADE");
    sqlx::query(sqlx::AssertSqlSafe(drop))
        .execute(&pool)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_worker_that_stops_as_asked_is_fine_and_one_that_is_lost_asks_for_a_restart() {
    let receiver = receiver(registry()).inbox(Memory::new()).build().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let run = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(async { drop(stopped.await) }).await }
    });
    until(async || matches!(receiver.health().await.worker, WorkerHealth::Running { .. })).await;
    drop(stop);
    run.await.unwrap();
    let health = receiver.health().await;
    assert_eq!(
        (health.worker, health.verdict()),
        (WorkerHealth::Stopped, HealthVerdict::Ok)
    );
    assert_eq!(receiver.healthz().status, 200);

    let run = tokio::spawn({
        let receiver = receiver.clone();
        async move { receiver.run(std::future::pending()).await }
    });
    until(async || matches!(receiver.health().await.worker, WorkerHealth::Running { .. })).await;
    run.abort();
    assert!(run.await.unwrap_err().is_cancelled());
    let health = receiver.health().await;
    assert_eq!(health.worker, WorkerHealth::Lost);
    assert_eq!(names(&health), ["worker_lost"]);
    let alive = receiver.healthz();
    assert_eq!((alive.status, &json(&alive)["worker"]), (503, &"lost".into()));
    // It still takes deliveries.
    assert_eq!(receiver.readyz().await.status, 200);
}

#[tokio::test]
async fn a_dead_event_degrades_and_a_limit_says_from_how_many_on() {
    let place = Place::new();
    let store = place.store().await;
    let receiver_with = |thresholds: HealthThresholds| {
        receiver(registry())
            .inbox(store.clone())
            .health(thresholds)
            .build()
            .unwrap()
    };
    let receiver = receiver_with(HealthThresholds::default());
    for (id, event_type) in [("evt_1", "customer.created"), ("evt_2", "customer.deleted")] {
        assert_eq!(post(&receiver, id, event_type).await, 200);
    }
    receiver.worker().unwrap().run_until_idle().await.unwrap();
    let health = receiver.health().await;
    assert_eq!(
        (health.verdict(), health.dead),
        (HealthVerdict::Degraded, Some(1))
    );
    let ready = receiver.readyz().await;
    assert_eq!(ready.status, 200, "{}", ready.body);
    assert_eq!(json(&ready)["problems"][0]["name"], "dead");

    let mut thresholds = HealthThresholds::default();
    thresholds.dead = Some(2);
    assert_eq!(
        receiver_with(thresholds.clone()).health().await.verdict(),
        HealthVerdict::Ok
    );
    thresholds.dead_down = Some(1);
    assert_eq!(receiver_with(thresholds).readyz().await.status, 503);
}

/// One answer for all that ask within a moment: a flood of questions is none to the store.
#[tokio::test]
async fn readiness_is_asked_once_for_all_who_ask_at_the_same_time() {
    let place = Place::new();
    let mut thresholds = HealthThresholds::default();
    thresholds.fresh_for = Duration::from_secs(3600);
    let receiver = receiver(registry())
        .inbox(place.store().await)
        .health(thresholds)
        .build()
        .unwrap();
    assert_eq!(receiver.readyz().await.status, 200);
    place
        .execute("ALTER TABLE stripe_inbox_task RENAME TO task_moved")
        .await;
    assert_eq!(receiver.readyz().await.status, 200, "the answer of before");
    assert_eq!(receiver.health().await.verdict(), HealthVerdict::Down);
}

/// The status and the head of the answer, and its body.
async fn get(address: std::net::SocketAddr, method: &str, path: &str) -> (u16, String, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).await.unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_ascii_lowercase(), body.to_owned())
}

/// The four answers of a server that has both routes: well, and with its store away.
async fn serves(address: std::net::SocketAddr, place: &Place, name: &str) {
    for path in ["/healthz", "/readyz"] {
        let (status, head, body) = get(address, "GET", path).await;
        assert_eq!(status, 200, "{name} {path}: {head}");
        assert!(head.contains("content-type: application/json"), "{name}: {head}");
        assert!(head.contains("cache-control: no-store"), "{name}: {head}");
        let json: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(json["verdict"], "ok", "{name} {path}");
        assert_eq!(get(address, "POST", path).await.0, 405, "{name} {path}");
    }
    place
        .execute("ALTER TABLE stripe_inbox_task RENAME TO task_moved")
        .await;
    let (status, head, body) = get(address, "GET", "/readyz").await;
    assert_eq!(status, 503, "{name}: {head}");
    assert!(head.contains("cache-control: no-store"), "{name}: {head}");
    assert!(
        body.starts_with('{') && body.contains("store_away"),
        "{name}: {body}"
    );
    assert_eq!(get(address, "GET", "/healthz").await.0, 200, "{name}");
}

async fn unbuffered(place: &Place) -> Receiver {
    let mut thresholds = HealthThresholds::default();
    thresholds.fresh_for = Duration::ZERO;
    receiver(registry())
        .inbox(place.store().await)
        .health(thresholds)
        .build()
        .unwrap()
}

#[tokio::test]
async fn axum_serves_both_routes() {
    let place = Place::new();
    let app = axum::Router::new().merge(stripe_webhooks::axum::health(unbuffered(&place).await));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    serves(address, &place, "axum").await;
    server.abort();
}

#[actix_web::test]
async fn actix_serves_both_routes() {
    let place = Place::new();
    let receiver = unbuffered(&place).await;
    let server = actix_web::HttpServer::new(move || {
        let resource = |path: &str, route| actix_web::web::resource(path.to_owned()).route(route);
        actix_web::App::new()
            .service(resource(
                "/healthz",
                stripe_webhooks::actix::healthz(receiver.clone()),
            ))
            .service(resource(
                "/readyz",
                stripe_webhooks::actix::readyz(receiver.clone()),
            ))
    })
    .workers(1)
    .bind("127.0.0.1:0")
    .unwrap();
    let address = server.addrs()[0];
    let server = server.run();
    let handle = server.handle();
    let serving = actix_web::rt::spawn(server);
    serves(address, &place, "actix").await;
    handle.stop(false).await;
    serving.await.unwrap().unwrap();
}

#[tokio::test]
async fn tower_and_http_serve_both_routes() {
    use hyper_util::rt::TokioIo;
    use stripe_webhooks::tower::HealthService;
    use tower_service::Service;

    let place = Place::new();
    let receiver = unbuffered(&place).await;
    assert_eq!(stripe_webhooks::http::healthz(&receiver).status(), 200);
    let ready = stripe_webhooks::http::readyz(&receiver).await;
    assert_eq!(
        (ready.status().as_u16(), &ready.headers()["cache-control"]),
        (200, &"no-store".parse().unwrap())
    );
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let receiver = receiver.clone();
            let service = hyper::service::service_fn(move |request: http::Request<hyper::body::Incoming>| {
                let mut service = match request.uri().path() {
                    "/healthz" => HealthService::healthz(receiver.clone()),
                    _ => HealthService::readyz(receiver.clone()),
                };
                service.call(request)
            });
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        }
    });
    serves(address, &place, "tower").await;
    let (status, _, body) = get(address, "HEAD", "/healthz").await;
    assert_eq!((status, &*body), (200, ""));
    server.abort();
}
