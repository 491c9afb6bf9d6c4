//! How do I receive webhooks in a program without an async runtime?
//!
//! ```text
//! cargo run --example framework_blocking
//! ```
//!
//! Handlers are plain functions; [`Receiver::receive_blocking`] verifies, decodes and calls them on this thread. The
//! server here is the smallest that will do. Starts, sends itself one signed event and one forged, prints both
//! statuses and ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};

use stripe_webhooks::object::Customer;
use stripe_webhooks::receiver::DEFAULT_BODY_LIMIT;
use stripe_webhooks::{
    Context, Event, HandlerResult, Receiver, Registry, SigningSecret, StderrObserver, sign,
};

#[path = "support/post.rs"]
mod support;

const SECRET: &str = "whsec_example";

fn welcome(event: Event<Customer>, _: Context<'_>) -> HandlerResult {
    println!("welcome, {}", event.object().id);
    Ok(())
}

fn receiver() -> Result<Receiver, Box<dyn std::error::Error + Send + Sync>> {
    let registry = Registry::builder().on("customer.created", welcome).build()?;
    let receiver = Receiver::builder(registry).secret(SigningSecret::new(SECRET)?);
    Ok(receiver.observer(StderrObserver).build()?)
}

/// Reads one request's head and body, answers it.
fn app(receiver: &Receiver, mut stream: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?).take(64 * 1024);
    let (mut signature, mut length) = (String::new(), 0);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let is_post = line.starts_with("POST ");
    line.clear();
    while reader.read_line(&mut line)? > 2 {
        if let Some((name, value)) = line.split_once(':') {
            match name.to_ascii_lowercase().as_str() {
                "stripe-signature" => signature = value.trim().to_owned(),
                "content-length" => length = value.trim().parse().unwrap_or(0),
                _ => {}
            }
        }
        line.clear();
    }
    let (status, text) = if !is_post {
        (405, "method not allowed".into())
    } else if length > DEFAULT_BODY_LIMIT {
        (413, "payload too large".into())
    } else {
        let mut body = vec![0; length];
        let mut reader = reader.into_inner();
        reader.read_exact(&mut body)?;
        let answer = receiver.receive_blocking(signature, body);
        (answer.status, answer.body)
    };
    write!(
        stream,
        "HTTP/1.1 {status} -\r\nAllow: POST\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{text}",
        text.len()
    )
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let receiver = receiver()?;
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if let Err(error) = app(&receiver, stream) {
                eprintln!("{error}");
            }
        }
    });
    support::one_signed_one_forged(address, |body, now| sign(body, SECRET, now))?;
    Ok(())
}
