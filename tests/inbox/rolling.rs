//! Two versions of a program on one inbox, rolled forwards and back under load and killed at random: each event reaches each
//! handler that was there for it, once.
//!
//! A child is this test binary again. It receives events of its own making, tells each that it has answered, and works. The long
//! form is `INBOX_CHAOS_SECONDS=300 cargo test --release --features sqlite,postgres,testing --test inbox -- rolling --nocapture`.

use std::{
    collections::BTreeMap,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use serde_json::json;
use stripe_webhooks::inbox::{self, Store};
use stripe_webhooks::{Context, Event, HandlerExt, HandlerResult, Receiver, Registry, SigningSecret};

use crate::bed::{Bed, SECRET, post};
use crate::chaos::{Dice, env, policy, seed};
use crate::killed::place;

on_databases! {
    each_event_reaches_each_handler_that_was_there_for_it
}

const TYPES: [&str; 4] = [
    "invoice.paid",
    "invoice.created",
    "checkout.session.completed",
    "customer.updated",
];

/// A handler's name, its pattern, its group, and since which version it is there.
const HANDLERS: [(&str, &str, &str, u32); 7] = [
    ("audit", "*", "default", 1),
    ("keep", "invoice", "default", 1),
    ("count", "*", "analytics", 1),
    // Of a type that the old version does not know, beside others of its group, and in a group of its own.
    ("grant", "checkout.session.completed", "default", 2),
    ("mail", "invoice.paid", "default", 2),
    ("trend", "invoice", "analytics", 2),
    ("post", "invoice.paid", "books", 2),
];

/// Leaves one row per run, in the event's transaction.
async fn effect(event: Event, mut cx: Context<'_>) -> HandlerResult {
    let name = cx.handler_name().to_owned();
    let sql = "INSERT INTO effect (event_id, grp, generation) VALUES ($1, $2, 0)";
    #[cfg(feature = "sqlite")]
    if let Ok(conn) = cx.tx::<inbox::Sqlite>() {
        sqlx::query(sql)
            .bind(event.id())
            .bind(&name)
            .execute(conn)
            .await?;
        return Ok(());
    }
    #[cfg(feature = "sqlite")]
    if let Ok(conn) = cx.tx::<crate::rusqlite::RusqliteStore>() {
        let id = event.id().to_owned();
        conn.call(move |conn| conn.execute(sql, (id, name))).await?;
        return Ok(());
    }
    #[cfg(feature = "postgres")]
    sqlx::query(sql)
        .bind(event.id())
        .bind(&name)
        .execute(cx.tx::<inbox::Postgres>()?)
        .await?;
    Ok(())
}

fn receiver(store: &Arc<dyn Store>, version: u32) -> Receiver {
    let mut registry = Registry::builder();
    for (name, pattern, group, _) in HANDLERS.iter().filter(|handler| handler.3 <= version) {
        registry = registry.on(pattern, effect.named(*name).group(*group));
    }
    let builder = Receiver::builder(registry.build().unwrap()).secret(SigningSecret::new(SECRET).unwrap());
    builder.inbox(store.clone()).build().unwrap()
}

fn now_us() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    now.as_micros() as u64
}

/// Not a test of its own: the process that the others kill.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn child() {
    let (Some(version), Ok(place)) = (env("INBOX_VERSION"), std::env::var("INBOX_CHILD")) else {
        return;
    };
    let store = crate::bed::open_for_child(&place).await;
    let receiver = receiver(&store, version as u32);
    let worker = receiver
        .worker()
        .unwrap()
        .policy(policy())
        .poll(Duration::from_millis(20))
        .slots(4);
    // Announced with the first look.
    worker.run_until_idle().await.unwrap();
    println!("\nREADY {}", now_us());
    tokio::spawn(async move { worker.run(std::future::pending()).await });
    let mut dice = Dice::new(u64::from(std::process::id()));
    for n in 0.. {
        let id = format!("evt_{}_{n}", std::process::id());
        let event_type = TYPES[dice.below(4) as usize];
        let object = json!({"id": format!("x_{}", dice.below(20)), "object": "x"});
        let body = json!({"id": id, "object": "event", "type": event_type, "created": n, "livemode": false,
            "data": {"object": object}});
        let at = now_us();
        if post(&receiver, &body.to_string()).await == 200 {
            println!("\nACK {at} {event_type} {id}");
        }
        tokio::time::sleep(Duration::from_millis(dice.below(20))).await;
    }
}

/// A running child, and what it has said.
struct Running {
    version: u32,
    child: Child,
}

/// What a child has said until it was killed.
struct Said {
    version: u32,
    /// From its announcement to its end, in microseconds since the Unix epoch.
    there: Option<(u64, u64)>,
    /// Time, type and id of what it has answered.
    acknowledged: Vec<(u64, String, String)>,
}

fn spawn(bed: &Bed, version: u32) -> Running {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "rolling::child", "--nocapture"])
        .env("INBOX_CHILD", place(bed))
        .env("INBOX_VERSION", version.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .stdin(Stdio::null())
        .spawn()
        .unwrap();
    Running { version, child }
}

fn kill(running: Running) -> Said {
    let mut child = running.child;
    child.kill().unwrap();
    let end = now_us();
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let (mut ready, mut acknowledged) = (None, Vec::new());
    for line in text.lines() {
        let mut words = line.split(' ');
        match (words.next(), words.next().and_then(|at| at.parse().ok())) {
            (Some("READY"), at) => ready = at,
            (Some("ACK"), Some(at)) => {
                // The last line may have been cut off.
                if let (Some(event_type), Some(id)) = (words.next(), words.next()) {
                    acknowledged.push((at, event_type.to_owned(), id.to_owned()));
                }
            }
            _ => {}
        }
    }
    Said {
        version: running.version,
        there: ready.map(|ready| (ready, end)),
        acknowledged,
    }
}

async fn each_event_reaches_each_handler_that_was_there_for_it(bed: Bed) {
    let length = Duration::from_secs(env("INBOX_CHAOS_SECONDS").unwrap_or(8));
    let mut dice = Dice::new(seed("rolling"));
    let mut said = Vec::new();
    // Two processes, of which one after the other is replaced: forwards, and back.
    let steps = [1, 1, 2, 2, 2, 1, 1, 2, 1, 2, 2, 1];
    let mut running = [spawn(&bed, 1), spawn(&bed, 1)];
    let start = Instant::now();
    for step in 0.. {
        // A machine that has other work takes longer to answer as many.
        let answered: usize = said.iter().map(|said: &Said| said.acknowledged.len()).sum();
        let enough = answered > 100 || start.elapsed() >= 8 * length;
        if enough && start.elapsed() >= length && running.iter().any(|process| process.version == 2) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(400 + dice.below(900))).await;
        let next = spawn(&bed, steps[step % steps.len()]);
        said.push(kill(std::mem::replace(&mut running[step % 2], next)));
    }
    said.extend(running.map(kill));
    // What is left is run by a process of the new version.
    let store = bed.reopen().await;
    let last = receiver(&store, 2);
    let worker = last
        .worker()
        .unwrap()
        .policy(policy())
        .poll(Duration::from_millis(20));
    let worker = tokio::spawn(async move { worker.run(std::future::pending()).await });
    let (mut quiet, begun) = (Instant::now(), Instant::now());
    // Long enough for two looks at what was missed.
    while quiet.elapsed() < Duration::from_secs(12) {
        assert!(
            begun.elapsed() < Duration::from_secs(300),
            "{:?}",
            store.counts().await
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
        let counts = store.counts().await.unwrap();
        if counts.open() + counts.unhandled > 0 {
            quiet = Instant::now();
        }
    }
    worker.abort();

    let effects = bed.effects().await;
    let mut runs = BTreeMap::<(&str, &str), u32>::new();
    for ((event, handler, _), n) in &effects {
        runs.insert((event, handler), *n);
    }
    let (mut events, mut owed, mut late) = (0, 0, 0);
    let mut wrong = Vec::new();
    for process in &said {
        for (at, event_type, id) in &process.acknowledged {
            events += 1;
            for (name, pattern, _, since) in HANDLERS {
                let pattern: stripe_webhooks::Pattern = pattern.parse().unwrap();
                let n = runs.get(&(id.as_str(), name)).copied().unwrap_or(0);
                let is_there = |p: &Said| {
                    p.version >= since && p.there.is_some_and(|(from, to)| from <= *at && *at <= to)
                };
                let was_there = process.version >= since || said.iter().any(is_there);
                let fits = pattern.matches(event_type);
                owed += u32::from(fits && was_there);
                late += u32::from(fits && !was_there && n == 1);
                let right = if fits && was_there {
                    n == 1
                } else {
                    n <= u32::from(fits)
                };
                if !right {
                    wrong.push(format!(
                        "{name} ran {n} times for {id} ({event_type}) of version {}",
                        process.version
                    ));
                }
            }
        }
    }
    println!(
        "rolling: {} processes, {events} events, {owed} runs owed, {late} more of handlers that came later, {} wrong",
        said.len(),
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(events > 100 && late < owed, "{events} events");
    bed.healthy().await;
}
