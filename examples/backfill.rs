//! Fills the mirror's tables with what is at Stripe, and compares them with it.
//!
//! ```text
//! cargo run --example backfill --features full -- backfill              # fills sqlite://mirror.db; again to go on
//! cargo run --example backfill --features full -- verify --full         # compares; exit code 3 if something differs
//! cargo run --example backfill --features full -- verify --full --repair
//! cargo run --example backfill --features full -- estimate              # how many requests a backfill will need
//! ```
//! Options: `--kinds customer,invoice` (default `all`), `--max-reads N`, `--undivided` (for stand-ins whose lists take no time).
//! `DATABASE_URL`: `sqlite://…` or `postgres://…`, default `sqlite://mirror.db`. `STRIPE_API_KEY` and `STRIPE_API_BASE` name the
//! account; without a key it reads from a stand-in with 3,000 made-up customers.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::inbox::{self, Options};
use stripe_webhooks::mirror::{Backfill, BackfillProgress, Kinds, Mirror};
use stripe_webhooks::testing::{FakeStripe, FixedClock};

const CUSTOMERS: i64 = 3000;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn run() -> Result<ExitCode> {
    let mut args = pico_args::Arguments::from_env();
    let command = args.subcommand()?.unwrap_or_default();
    let kinds: Kinds = args.opt_value_from_str("--kinds")?.unwrap_or_else(Kinds::all);
    let most: Option<u64> = args.opt_value_from_str("--max-reads")?;
    let (full, repair, undivided) = (
        args.contains("--full"),
        args.contains("--repair"),
        args.contains("--undivided"),
    );
    let rest = args.finish();
    if !rest.is_empty() || !["backfill", "verify", "estimate"].contains(&command.as_str()) {
        eprintln!(
            "usage: backfill | verify [--full] [--repair] | estimate   [--kinds all|customer,…] [--max-reads N] [--undivided]"
        );
        return Ok(ExitCode::from(2));
    }
    let url = std::env::var("DATABASE_URL").unwrap_or_else(|_| "sqlite://mirror.db".into());
    let store = inbox::open(&url, Options::default()).await?;
    let mirror = Mirror::open(store, kinds).await?;
    let (client, _stand_in) = client()?;
    let backfill = || {
        let backfill = match most {
            Some(most) => mirror.backfill(&client).max_reads(most),
            None => mirror.backfill(&client),
        };
        if undivided { backfill.undivided() } else { backfill }
    };
    match command.as_str() {
        "backfill" => fill(backfill()).await?,
        "estimate" => println!("{}", backfill().estimate().await?),
        _ => {
            let verify = mirror.verify(&client);
            let verify = if full { verify.full() } else { verify };
            let report = if repair { verify.repair() } else { verify }.run().await?;
            println!("{report}");
            return Ok(ExitCode::from(report.exit_code()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A client of the account that the environment names, or of a stand-in, which lives as long as the second value.
fn client() -> Result<(Client, Option<FakeStripe>)> {
    if let Ok(key) = std::env::var("STRIPE_API_KEY") {
        let builder = Client::builder(ApiKey::new(key)?);
        let client = match std::env::var("STRIPE_API_BASE") {
            Ok(base) => builder.base_url(base).build()?,
            Err(_) => builder.build()?,
        };
        return Ok((client, None));
    }
    eprintln!("no STRIPE_API_KEY: reading from a stand-in with {CUSTOMERS} made-up customers");
    let stripe = FakeStripe::start("sk_test_stand_in")?;
    // The same objects each time that this program runs.
    let clock = Arc::new(FixedClock::at(1_780_000_000));
    stripe.set_clock(clock.clone());
    let none = json!({"object": "list", "data": [], "has_more": false});
    for number in 0..CUSTOMERS {
        clock.advance(Duration::from_secs(600));
        let id = format!("cus_{number:05}");
        let email = format!("{number}@example.com");
        stripe.create(
            "customer",
            json!({"id": id, "email": email, "sources": none, "tax_ids": none}),
        )?;
        if number % 10 == 0 {
            let items = json!({"id": format!("sub_{number:05}"), "customer": id, "status": "active"});
            stripe.create("subscription", items)?;
        }
    }
    clock.advance(Duration::from_secs(3600));
    let client = Client::builder(ApiKey::new("sk_test_stand_in")?)
        .base_url(stripe.url())
        .build()?;
    Ok((client, Some(stripe)))
}

async fn fill(backfill: Backfill) -> Result<()> {
    let estimate = backfill.estimate().await?;
    eprintln!("about {} requests", estimate.pages());
    let bar = Arc::new(Bar::new(estimate.pages()));
    let told = Arc::clone(&bar);
    let run = backfill.on_progress(move |progress| told.page(progress)).run();
    let report = tokio::select! {
        report = run => report?,
        _ = tokio::signal::ctrl_c() => {
            bar.end(false);
            eprintln!("stopped: what was read is kept, run it again to go on");
            return Ok(());
        }
    };
    bar.end(!report.stopped);
    println!("{report}");
    Ok(())
}

/// A bar on a terminal, and a line a second elsewhere.
struct Bar {
    pages: u64,
    is_terminal: bool,
    last: Mutex<Option<Instant>>,
}

impl Bar {
    fn new(pages: u64) -> Self {
        Self {
            pages,
            is_terminal: std::io::stderr().is_terminal(),
            last: Mutex::new(None),
        }
    }

    fn page(&self, progress: &BackfillProgress<'_>) {
        if !self.is_terminal {
            let mut last = self
                .last
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            if last.is_none_or(|last| last.elapsed() > Duration::from_secs(1)) {
                *last = Some(Instant::now());
                eprintln!("{progress}");
            }
            return;
        }
        let pages = self.pages.max(progress.total_requests).max(1);
        let done = progress.total_requests * 24 / pages;
        let bar: String = (0..24).map(|at| if at < done { '█' } else { '░' }).collect();
        let table: String = progress.table.chars().take(18).collect();
        // Over the line before, of which nothing is left.
        eprint!(
            "\r\x1b[2K{bar} {:>3} %  {:>8} objects  {table}",
            progress.total_requests * 100 / pages,
            progress.total_objects
        );
        let _ = std::io::stderr().flush();
    }

    fn end(&self, is_all: bool) {
        if self.is_terminal {
            let all = "█".repeat(24);
            eprintln!(
                "{}",
                if is_all {
                    format!("\r\x1b[2K{all} 100 %")
                } else {
                    String::new()
                }
            );
        }
    }
}
