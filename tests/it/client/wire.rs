//! The default transport against real sockets: what a network does to an answer.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use stripe_webhooks::client::{ApiKey, BODY_LIMIT, Client, ClientError, Fetched, Rate};
use stripe_webhooks::object::Customer;

use super::KEY;

/// Serves every connection with `serve`, which gets the number of the connection.
fn server(serve: impl Fn(usize, &mut TcpStream) + Send + Sync + 'static) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&connections);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            serve(count.fetch_add(1, Ordering::SeqCst), &mut stream);
        }
    });
    (address, connections)
}

/// Reads a request's head.
fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read == 1) {
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

fn client(address: SocketAddr) -> Client {
    Client::builder(ApiKey::new(KEY).unwrap())
        .base_url(format!("http://{address}/"))
        .rate(Rate::unlimited())
        .retries(1)
        .build()
        .unwrap()
}

const BODY: &str = r#"{"id":"cus_1","object":"customer"}"#;

fn whole(stream: &mut TcpStream) {
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nRequest-Id: req_1\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{BODY}",
        BODY.len()
    )
    .unwrap();
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_middle_is_tried_again() {
    let (address, connections) = server(|number, stream| {
        head(stream);
        match number {
            0 => write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{{\"id\":\"cus"
            )
            .unwrap(),
            _ => whole(stream),
        }
    });
    let fetched = client(address).retrieve::<Customer>("cus_1").await.unwrap();
    assert!(matches!(&fetched, Fetched::Object(found) if found.object.id == "cus_1"));
    assert_eq!(
        (fetched.request_id(), connections.load(Ordering::SeqCst)),
        (Some("req_1"), 2)
    );
}

#[tokio::test]
async fn a_connection_that_always_breaks_is_an_error_without_the_query() {
    let (address, connections) = server(|_, stream| drop(head(stream)));
    let params = [("email", "jenny@leak.example")];
    let error = client(address).get("/v1/customers", params).await.unwrap_err();
    assert!(
        matches!(error, ClientError::Transport { .. }) && error.is_temporary(),
        "{error:?}"
    );
    let shown = format!("{error} {error:?}");
    assert!(
        !shown.contains("leak.example") && !shown.contains("ScriptedKey"),
        "{shown}"
    );
    assert_eq!(connections.load(Ordering::SeqCst), 2);

    // Nobody listens there any more.
    let address = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
    let error = client(address).get("/v1/customers", ()).await.unwrap_err();
    assert!(
        matches!(error, ClientError::Transport { .. }) && error.is_temporary(),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_page_beyond_the_limit_is_not_read_to_its_end() {
    let (address, _) = server(|number, stream| {
        head(stream);
        if number == 0 {
            write!(
                stream,
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n",
                BODY_LIMIT + 1
            )
            .unwrap();
            // Until the client hangs up.
            let _ = stream.read(&mut [0]);
        }
    });
    let error = client(address).get("/v1/x", ()).await.unwrap_err();
    assert!(matches!(error, ClientError::TooLarge { .. }), "{error:?}");

    // A body that does not say its size, and does not end.
    let (address, connections) = server(|_, stream| {
        head(stream);
        let chunk = [b'x'; 64 * 1024];
        let mut open = stream
            .write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            .is_ok();
        while open {
            open = stream.write_all(&chunk).is_ok();
        }
    });
    let error = client(address).get("/v1/x", ()).await.unwrap_err();
    assert!(matches!(error, ClientError::TooLarge { .. }), "{error:?}");
    assert_eq!(connections.load(Ordering::SeqCst), 1, "not tried again");
}

#[tokio::test]
async fn a_redirect_gets_no_key() {
    let (elsewhere, asked) = server(|_, stream| whole(stream));
    let (address, _) = server(move |_, stream| {
        head(stream);
        write!(stream, "HTTP/1.1 307 X\r\nLocation: http://{elsewhere}/v1/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
    });
    let error = client(address).post("/v1/x", (), None).await.unwrap_err();
    assert!(
        matches!(error, ClientError::Redirect { status: 307, .. }),
        "{error:?}"
    );
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn the_request_on_the_wire_is_whole() {
    let (sender, heads) = std::sync::mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let (address, _) = server(move |_, stream| {
        let head = head(stream);
        let mut body = [0; 3];
        stream.read_exact(&mut body).unwrap();
        sender.lock().unwrap().send((head, body)).unwrap();
        whole(stream);
    });
    let client = client(address).for_account("acct_1").for_context("org_1/acct_2");
    client.post("/v1/x", [("a", "b")], Some("mine")).await.unwrap();
    let (head, body) = heads.recv().unwrap();
    let head = head.to_ascii_lowercase();
    assert!(head.starts_with("post /v1/x http/1.1\r\n"), "{head}");
    for line in [
        format!("authorization: bearer {}", KEY.to_ascii_lowercase()),
        format!("stripe-version: {}", client.api_version()),
        "stripe-account: acct_1".into(),
        "stripe-context: org_1/acct_2".into(),
        "idempotency-key: mine".into(),
        "content-type: application/x-www-form-urlencoded".into(),
        "content-length: 3".into(),
        format!("user-agent: stripe-webhooks-rs/{}", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(head.contains(&format!("\r\n{line}\r\n")), "{line}: {head}");
    }
    assert_eq!(&body, b"a=b");
}

#[tokio::test]
async fn nothing_is_sent_in_the_clear_to_a_server_without_tls() {
    let (sender, bytes) = std::sync::mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let (address, _) = server(move |_, stream| {
        let mut first = [0; 3];
        let _ = stream.read_exact(&mut first);
        let _ = sender.lock().unwrap().send(first);
    });
    let client = Client::builder(ApiKey::new(KEY).unwrap())
        .base_url(format!("https://{address}"))
        .retries(0)
        .build()
        .unwrap();
    let error = client.get("/v1/x", ()).await.unwrap_err();
    assert!(matches!(error, ClientError::Transport { .. }), "{error:?}");
    // A handshake record of TLS.
    assert_eq!(bytes.recv().unwrap()[..2], [0x16, 0x03]);
}
