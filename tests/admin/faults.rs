//! A store that goes away in the middle, or is a file; a receiver without one, an address that makes no sense.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use stripe_webhooks::admin::Admin;
use stripe_webhooks::inbox::{self, Sqlite};
use stripe_webhooks::{Receiver, Registry, SigningSecret};

use crate::bed::{Bed, TOKEN, ask};

#[path = "../inbox/server.rs"]
#[allow(dead_code)]
mod server;

/// Hands bytes through while it is told to.
async fn proxy(server: String, open: Arc<AtomicBool>) -> u16 {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        loop {
            let (mut client, _) = listener.accept().await.unwrap();
            let (server, open) = (server.clone(), open.clone());
            tokio::spawn(async move {
                if !open.load(Ordering::SeqCst) {
                    return;
                }
                let mut upstream = tokio::net::TcpStream::connect(server).await.unwrap();
                let shut = async {
                    while open.load(Ordering::SeqCst) {
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                };
                tokio::select! {
                    _ = tokio::io::copy_bidirectional(&mut client, &mut upstream) => {}
                    () = shut => {}
                }
            });
        }
    });
    port
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_is_away_is_a_clear_page_that_tries_again() {
    let Some(url) = server::url() else { return };
    let direct: sqlx::postgres::PgConnectOptions = url.parse().unwrap();
    let open = Arc::new(AtomicBool::new(true));
    let port = proxy(
        format!("{}:{}", direct.get_host(), direct.get_port()),
        open.clone(),
    )
    .await;
    let through = direct.clone().host("127.0.0.1").port(port);
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(4)
        .acquire_timeout(Duration::from_secs(2))
        .connect_lazy_with(through);
    let mut options = inbox::Options::default();
    options.tables = format!("admin_faults_{}", std::process::id());
    let tables = options.tables.clone();
    let bed = Bed::over(inbox::Postgres::with_pool(pool, options).await.unwrap());
    bed.record(
        "evt_dead_1",
        "invoice.paid",
        &serde_json::json!({"id": "in_1", "object": "invoice"}),
    )
    .await;
    bed.work().await;
    assert_eq!(bed.get("/events").await.status, 200);

    open.store(false, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(100)).await;
    for path in ["/events", "/events/evt_dead_1", "/dead"] {
        let page = bed.get(path).await;
        assert_eq!((page.status, page.header("retry-after")), (503, "5"), "{path}");
        assert!(
            page.has("The database does not answer") && page.has("http-equiv=\"refresh\" content=\"5\""),
            "{path}"
        );
        assert!(page.has("nothing is lost") && !page.has("password"), "{path}");
    }
    let act = bed.post("/events/evt_dead_1/retry", "why=x").await;
    assert!(
        act.status == 503 && !act.has("http-equiv=\"refresh\"") && act.has("look before you do it again"),
        "{}",
        act.text
    );
    let json = bed
        .ask(
            "GET",
            "/events",
            &[
                ("authorization", &format!("Bearer {TOKEN}")),
                ("accept", "application/json"),
            ],
            "",
        )
        .await;
    assert!(json.status == 503 && json.text.starts_with('{'));

    open.store(true, Ordering::SeqCst);
    let mut back = bed.get("/events").await;
    for _ in 0..50 {
        if back.status == 200 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        back = bed.get("/events").await;
    }
    assert!(back.status == 200 && back.has("evt_dead_1"), "{}", back.text);
    let pool = sqlx::PgPool::connect_with(direct).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!(
        "DROP SCHEMA IF EXISTS \"{tables}\" CASCADE"
    )))
    .execute(&pool)
    .await
    .unwrap();
}

#[tokio::test]
async fn every_page_stands_over_a_file() {
    let folder = std::env::temp_dir().join(format!("stripe-webhooks-admin-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("inbox.db");
    let bed = Bed::over(
        Sqlite::open(&format!("sqlite://{}", file.display()))
            .await
            .unwrap(),
    );
    bed.record(
        "evt_1",
        "customer.created",
        &serde_json::json!({"id": "cus_1", "object": "customer"}),
    )
    .await;
    assert!(bed.get("/events").await.has("evt_1"));
    for page in [
        "/events",
        "/events/evt_1",
        "/objects/cus_1",
        "/dead",
        "/lanes",
        "/workers",
        "/follow-ups",
        "/deliveries",
        "/audit",
        "",
    ] {
        assert_eq!(bed.get(page).await.status, 200, "{page}");
    }
    drop(bed);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_receiver_without_an_inbox_says_what_to_do() {
    let receiver = Receiver::new(
        SigningSecret::new("whsec_none").unwrap(),
        Registry::builder().build().unwrap(),
    );
    let admin = Admin::new(&receiver).token(TOKEN).unwrap();
    let bearer = format!("Bearer {TOKEN}");
    for path in ["", "/events", "/dead", "/audit"] {
        let page = ask(&admin, "GET", path, &[("authorization", &bearer)], "").await;
        assert!(
            page.status == 404 && page.has("Not set up") && page.has(".inbox("),
            "{path}: {}",
            page.text
        );
    }
    // What needs no inbox works.
    assert_eq!(
        ask(&admin, "GET", "/routes", &[("authorization", &bearer)], "")
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn nonsense_is_answered_in_words() {
    let bed = Bed::busy().await;
    for (path, status) in [
        ("/nothing", 404),
        ("/events/evt_none", 404),
        ("/objects/none", 404),
        ("/jobs/none", 404),
        ("/events/evt_done/nothing", 404),
        ("/events?before=x", 200),
        ("/events?limit=99999999999999999999", 200),
        ("/events?before=-9223372036854775808", 200),
        ("/?span=1000d", 400),
        ("/?span=%3Cb%3E", 400),
        ("/bulk", 400),
        ("/bulk?act=burn", 400),
        ("/audit?before=9223372036854775807", 200),
        ("/deliveries?before=x&verdict=%00", 200),
        ("/events?type=%ff%fe", 400),
        ("/events?id=%00", 400),
    ] {
        let page = bed.get(path).await;
        assert_eq!(page.status, status, "{path}: {}", page.text);
        assert!(page.has("<main"), "{path}");
    }
    for (path, form) in [
        ("/events/evt_none/retry", "why=x"),
        ("/bulk", "why=x&act=retry&upto=x"),
        ("/bulk", "why=x&act=retry&upto=9&per_second=-1"),
        ("/events/selected", "why=x&act=burn&id=evt_done"),
        ("/jobs/none/stop", ""),
        ("/events", "why=x"),
        ("/dead", "why=x&act=replay"),
    ] {
        let page = bed.post(path, form).await;
        assert!(
            (400..500).contains(&page.status),
            "{path}: {} {}",
            page.status,
            page.text
        );
    }
}
