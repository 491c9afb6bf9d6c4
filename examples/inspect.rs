//! Reads event bodies and says what this version of the crate makes of them: the tool to run before an upgrade.
//!
//! ```text
//! cargo run --example inspect --features full < bodies.jsonl
//! cargo run --example inspect --features full -- --table exported/ yesterday.jsonl event.json
//! ```
//!
//! Without a name, or for the name `-`, standard input: one body per line. A file that ends in `.jsonl` or `.ndjson`
//! has one body per line, too; any other file is one body, several one behind the other, an array of them, or a list of
//! events as Stripe's API gives it (`{"object": "list", "data": […]}`). Standard input whose first line is no whole JSON
//! value is read like such a file. A folder stands for its files and those of its folders, in the order of their names.
//!
//! A byte order mark in front is passed over. With the feature `cloud`, a message of EventBridge, Event Grid, SNS, SQS,
//! Kinesis or Pub/Sub stands for the events in it, whoever sent it.
//!
//! For each body one JSON line on standard output: `id`, `type`, `known` (is the type in this version's table),
//! `family` (`snapshot` or `thin`), `object` (its kind), `decoded` (a typed struct took it), `drift` (fields of another
//! shape: path, expected, found) and `lossless` (the raw bytes and the object's JSON are kept exactly). A body that is
//! no event gives `error`, `message` and `source` instead. At the end a summary for people follows on standard error:
//! by type, by API version, and the drift by path.
//!
//! | option | what changes |
//! |---|---|
//! | `--table` | a table instead of the JSON lines, and the summary after it, both on standard output |
//! | `--summary` | only the summary, on standard output |
//! | `--json` | JSON lines and nothing else; with `--summary` the last line is `{"summary": …}` |
//! | `--strict` | drift and undecoded objects count as failures, too |
//! | `--help` | the options |
//!
//! Exit status: 0; 1 if a body is not an event or cannot be decoded (with `--strict` also as above); 2 if something
//! could not be read at all. A field that Stripe has moved is listed with the place where its value is in that body (`moved`).
//! It prints ids, types and paths, nothing else of a payload.

use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use pico_args::Arguments;
use stripe_webhooks::cli::inspect::{self, Options};

const USAGE: &str = "\
usage: inspect [options] [file or folder ...]      (default: standard input, one body per line)

  --table      a table instead of JSON lines
  --summary    only the summary
  --json       JSON lines and nothing else
  --strict     drift and undecoded objects are failures, too";

fn main() -> ExitCode {
    let result = run(
        std::env::args_os().skip(1).collect(),
        &mut io::stdin().lock(),
        &mut io::stdout().lock(),
        &mut io::stderr().lock(),
    );
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Whether nothing failed.
pub(crate) fn run(
    arguments: Vec<OsString>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = Arguments::from_vec(arguments);
    if arguments.contains(["-h", "--help"]) {
        writeln!(out, "{USAGE}")?;
        return Ok(true);
    }
    let options = Options {
        table: arguments.contains("--table"),
        summary: arguments.contains("--summary"),
        json: arguments.contains("--json"),
        strict: arguments.contains("--strict"),
    };
    let sources: Vec<PathBuf> = arguments.finish().into_iter().map(PathBuf::from).collect();
    if let Some(unknown) = sources.iter().find(|name| {
        name.to_str()
            .is_some_and(|name| name.len() > 1 && name.starts_with('-'))
    }) {
        return Err(format!("unknown option {}; see --help", unknown.display()).into());
    }
    inspect::run(options, sources, input, out, err)
}
