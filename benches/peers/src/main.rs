//! This crate beside async-stripe-webhook, stripe-node and stripe-python, and beside the floors: the bare HMAC-SHA-256
//! of the same bytes, and a bare scan of the JSON. Run by `benches/peers/run`, which installs the other languages' packages.
//!
//! All contenders take turns, round by round, in one run: a machine whose speed drifts slows all of them. A time is CPU
//! time, so that what else the machine does matters little, the median over the rounds; so is its ratio to the HMAC of the
//! same round. What other languages do runs in a process
//! of theirs, which is told over its standard input what to call how often, and answers how long that took.
//!
//! Memory is counted by an allocator around one further call: allocations, bytes asked for, and the most that was held
//! at a time. stripe-node reports what its heap grew by, stripe-python what its interpreter's own tracing counts.

mod alloc;
mod peers;
mod worker;

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::peers::{BODIES, Peer};

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
    let mut table = String::new();
    for (body, _) in BODIES {
        measure(body, &mut peers, rounds, &mut table)?;
    }
    println!("| body | what | µs | × HMAC | allocations | allocated KB | held KB |");
    println!("|---|---|--:|--:|--:|--:|--:|");
    print!("{table}");
    println!();
    for peer in &peers {
        if let Some(versions) = peer.versions() {
            println!("- {}: {versions}", peer.name());
        }
    }
    Ok(())
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
    table: &mut String,
) -> Result<(), Box<dyn std::error::Error>> {
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
    for (place, peer) in peers.iter_mut().enumerate() {
        let memory = peer.memory()?;
        writeln!(
            table,
            "| {body} | {} | {:.2} | {:.2} | {} | {} | {} |",
            peer.name(),
            median(&mut times[place]) / 1e3,
            median(&mut ratios[place]),
            memory
                .allocations
                .map_or("–".to_owned(), |count| count.to_string()),
            kilobytes(memory.allocated),
            kilobytes(memory.held),
        )?;
    }
    Ok(())
}

fn kilobytes(bytes: Option<u64>) -> String {
    bytes.map_or("–".to_owned(), |bytes| format!("{:.1}", bytes as f64 / 1e3))
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
