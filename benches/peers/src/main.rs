//! This crate beside async-stripe-webhook, stripe-node and stripe-python, and beside the floors: the bare HMAC-SHA-256
//! of the same bytes, and a bare scan of the JSON. Run by `benches/peers/run`, which installs the other languages' packages.
//!
//! All contenders take turns, round by round, in one run: a machine whose speed drifts slows all of them. A time is CPU
//! time, so that what else the machine does matters little, the median over the rounds; so is its ratio to the HMAC of the
//! same round. What other languages do runs in a process
//! of theirs, which is told over its standard input what to call how often, and answers how long that took.
//!
//! Memory is counted by an allocator around one further call: allocations, bytes asked for, and the most that was held
//! at a time. For stripe-node that is what its heap grew by, for stripe-python what its interpreter's own tracing counts.

mod alloc;
mod peers;
mod worker;

use std::time::{SystemTime, UNIX_EPOCH};

use crate::peers::{BODIES, Memory, Peer};

/// Rounds per body; `PEERS_ROUNDS` overrules it.
const ROUNDS: usize = 31;
/// About how long one turn of a contender takes, in nanoseconds.
const TURN: f64 = 4e6;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let rounds = match std::env::var("PEERS_ROUNDS") {
        Ok(rounds) => rounds.parse()?,
        Err(_) => ROUNDS,
    };
    let mut peers = peers::all()?;
    let mut results = Vec::new();
    for (body, _) in BODIES {
        results.push(measure(body, &mut peers, rounds)?);
    }
    table(
        "CPU time per event, in µs (and in bare HMACs)",
        &peers,
        &results,
        |result| format!("{:.1} ({:.1})", result.time / 1e3, result.ratio),
    );
    table(
        "allocations per event (KB held at most)",
        &peers,
        &results,
        |result| {
            let allocations = result
                .memory
                .allocations
                .map_or("–".to_owned(), |count| count.to_string());
            let held = result.memory.held.or(result.memory.allocated);
            format!(
                "{allocations} ({})",
                held.map_or("–".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e3))
            )
        },
    );
    for peer in &peers {
        if let Some(versions) = peer.versions() {
            println!("- {}: {versions}", peer.name());
        }
    }
    Ok(())
}

/// One contender with one body.
struct Outcome {
    time: f64,
    ratio: f64,
    memory: Memory,
}

fn table(title: &str, peers: &[Box<dyn Peer>], results: &[Vec<Outcome>], cell: impl Fn(&Outcome) -> String) {
    let bodies = BODIES.map(|(name, text)| format!("{name}, {:.1} KB", text.len() as f64 / 1e3));
    println!("| {title} | {} |", bodies.join(" | "));
    println!("|---|{}", "--:|".repeat(bodies.len()));
    for (place, peer) in peers.iter().enumerate() {
        let cells: Vec<_> = results.iter().map(|body| cell(&body[place])).collect();
        println!("| {} | {} |", peer.name(), cells.join(" | "));
    }
    println!();
}

/// The CPU time that this thread has spent, in nanoseconds.
fn spent() -> f64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: writes into that struct and nowhere else.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) } != 0;
    assert!(!failed, "the system has no clock of CPU time");
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// Seconds since the Unix epoch.
fn now() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_secs()).unwrap_or(i64::MAX)
}

fn measure(
    body: &'static str,
    peers: &mut [Box<dyn Peer>],
    rounds: usize,
) -> Result<Vec<Outcome>, Box<dyn std::error::Error>> {
    // How many calls make a turn; also the warm-up.
    let mut calls = Vec::new();
    for peer in &mut *peers {
        peer.take(body, now())?;
        let mut times = 1;
        let per_call = loop {
            let took = peer.turn(times)?;
            if took > TURN / 4.0 || times > 1_000_000 {
                break took / times as f64;
            }
            times *= 4;
        };
        calls.push(((TURN / per_call) as usize).max(1));
    }
    let mut times = vec![Vec::with_capacity(rounds); peers.len()];
    let mut ratios = vec![Vec::with_capacity(rounds); peers.len()];
    for _ in 0..rounds {
        let mut floor = f64::NAN;
        for (place, peer) in peers.iter_mut().enumerate() {
            // Signed anew: the peers refuse what is older than five minutes, and none of them takes a time.
            peer.take(body, now())?;
            let time = peer.turn(calls[place])? / calls[place] as f64;
            if place == 0 {
                floor = time;
            }
            times[place].push(time);
            ratios[place].push(time / floor);
        }
    }
    let mut outcomes = Vec::with_capacity(peers.len());
    for (place, peer) in peers.iter_mut().enumerate() {
        outcomes.push(Outcome {
            time: median(&mut times[place]),
            ratio: median(&mut ratios[place]),
            memory: peer.memory()?,
        });
    }
    Ok(outcomes)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
