//! TLS to PostgreSQL: what the URL asks for is what the server sees, and what cannot be had is a setting to be changed.

use std::path::Path;

use sqlx::Row;
use stripe_webhooks::inbox::{Options, Postgres, Queue, StoreError, WorkerId};

use crate::server::{Cluster, command};

async fn open(url: &str) -> Result<Postgres, StoreError> {
    Postgres::connect(url).await
}

/// A setting that no waiting mends, and what it says.
async fn refused(url: &str) -> String {
    let error = open(url).await.expect_err(url);
    assert!(
        matches!(error, StoreError::Config(_)) && !error.is_temporary(),
        "{url}: {error:?}"
    );
    error.to_string()
}

/// Connections of the inbox, and how many of them are encrypted.
async fn connections(store: &Postgres) -> (i64, i64) {
    let sql = "SELECT count(*), count(*) FILTER (WHERE s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid) \
         WHERE a.application_name = current_setting('application_name')";
    let row = sqlx::query(sql).fetch_one(store.pool()).await.unwrap();
    (row.get(0), row.get(1))
}

/// All that it opens: pool, control, the session that proves it alive, the listener.
async fn all_of_them(store: &Postgres) -> (i64, i64) {
    store.attend(WorkerId::random()).await.unwrap();
    for _ in 0..100 {
        let sql = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' \
             AND application_name = current_setting('application_name')";
        let listening: i64 = sqlx::query_scalar(sql).fetch_one(store.pool()).await.unwrap();
        if listening > 0 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    connections(store).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_connection_is_as_encrypted_as_the_url_asks() {
    let Some(server) = Cluster::start_encrypted() else {
        return;
    };
    let authority = server.authority();
    let authority = authority.display();
    for (n, (asked, encrypted)) in [
        ("?".into(), true),
        ("?sslmode=prefer".into(), true),
        ("?sslmode=require".into(), true),
        (format!("?sslmode=verify-ca&sslrootcert={authority}"), true),
        (format!("?sslmode=verify-full&sslrootcert={authority}"), true),
        ("?sslmode=disable".into(), false),
    ]
    .into_iter()
    .enumerate()
    {
        // Each is known by its name.
        let store = open(&format!("{}{asked}&application_name=inbox{n}", server.url))
            .await
            .unwrap();
        let (all, ssl) = all_of_them(&store).await;
        assert!(all >= 4, "{asked}: {all} connections");
        assert_eq!(ssl, if encrypted { all } else { 0 }, "{asked}");
    }

    // Another authority, none, and a file that is not there.
    let other = authority.to_string().replace("ca.crt", "other.crt");
    let made = command(Path::new("openssl"))
        .args([
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "2",
            "-subj",
            "/CN=other",
            "-keyout",
            "/dev/null",
        ])
        .args(["-out", &other])
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    for (asked, said) in [
        (
            format!("?sslmode=verify-full&sslrootcert={other}"),
            "UnknownIssuer",
        ),
        ("?sslmode=verify-full".into(), "UnknownIssuer"),
        (
            "?sslmode=verify-ca&sslrootcert=/nowhere/ca.pem".into(),
            "/nowhere/ca.pem",
        ),
    ] {
        let text = refused(&format!("{}{asked}", server.url)).await;
        assert!(text.contains(said), "{asked}: {text}");
    }
    // The certificate names 127.0.0.1 only.
    let named = server.url.replace("127.0.0.1", "localhost");
    let text = refused(&format!("{named}?sslmode=verify-full&sslrootcert={authority}")).await;
    assert!(text.contains("certificate"), "{text}");
    open(&format!("{named}?sslmode=verify-ca&sslrootcert={authority}"))
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tls_that_a_server_does_not_offer_and_a_url_that_cannot_be_read_are_settings() {
    let Some(server) = Cluster::start(50) else { return };
    for mode in ["require", "verify-ca", "verify-full"] {
        let text = refused(&format!("{}?sslmode={mode}", server.url)).await;
        assert!(text.contains("offers none"), "{text}");
    }
    for url in [
        "postgres://h:port/d",
        "postgres://127.0.0.1/d?sslmode=some",
        "not a url",
    ] {
        refused(url).await;
    }
    let (host, _) = server.url.rsplit_once('/').unwrap();
    let text = refused(&format!("{host}/no_such_database")).await;
    assert!(text.contains("no_such_database"), "{text}");
    // In an application's own pool too.
    let pool = sqlx::PgPool::connect_lazy(&format!("{}?sslmode=require", server.url)).unwrap();
    let error = Postgres::with_pool(pool, Options::default()).await.unwrap_err();
    assert!(matches!(error, StoreError::Config(_)), "{error:?}");
}
