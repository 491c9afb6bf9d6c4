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

#[path = "support/inspection.rs"]
mod inspection;
#[path = "support/moved.rs"]
mod moved;

use std::ffi::OsString;
use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use inspection::{Inspection, Summary};
use pico_args::Arguments;
use serde_json::json;
use serde_json::value::RawValue;
use stripe_webhooks::EventError;

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

/// What is printed, and what fails.
struct Options {
    table: bool,
    summary: bool,
    json: bool,
    strict: bool,
}

/// Whether nothing failed.
pub(crate) fn run(
    arguments: Vec<OsString>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<bool, Box<dyn std::error::Error>> {
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
    if options.table && options.json {
        return Err("--table and --json exclude each other".into());
    }
    let mut sources: Vec<PathBuf> = arguments.finish().into_iter().map(PathBuf::from).collect();
    if let Some(unknown) = sources.iter().find(|name| {
        name.to_str()
            .is_some_and(|name| name.len() > 1 && name.starts_with('-'))
    }) {
        return Err(format!("unknown option {}; see --help", unknown.display()).into());
    }
    if sources.is_empty() {
        sources.push(PathBuf::from("-"));
    }
    let mut report = Report {
        options,
        summary: Summary::default(),
        out,
    };
    let read = sources.iter().try_for_each(|source| report.source(source, input));
    match read.and_then(|()| report.finish(err)) {
        // `inspect … | head` has seen enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(true),
        Err(Failure::Output(error)) => Err(error.into()),
        Err(Failure::Input(message)) => Err(message.into()),
        Ok(()) => Ok(!report.summary.failed(report.options.strict)),
    }
}

enum Failure {
    Input(String),
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// A failure to read, with what was read.
fn input(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    move |error| Failure::Input(format!("{}: {error}", path.display()))
}

struct Report<'a> {
    options: Options,
    summary: Summary,
    out: &'a mut dyn Write,
}

impl Report<'_> {
    fn source(&mut self, path: &Path, stdin: &mut dyn BufRead) -> Result<(), Failure> {
        if path == Path::new("-") {
            return self.lines(path, stdin);
        }
        if path.is_dir() {
            let entries = std::fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            let mut paths: Vec<_> = entries
                .map_err(input(path))?
                .iter()
                .map(|entry| entry.path())
                .collect();
            paths.retain(|path| {
                path.file_name()
                    .is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
            });
            paths.sort();
            return paths.iter().try_for_each(|path| self.source(path, stdin));
        }
        let mut file = std::fs::File::open(path).map_err(input(path))?;
        if path
            .extension()
            .is_some_and(|end| end == "jsonl" || end == "ndjson")
        {
            return self.lines(path, &mut io::BufReader::new(file));
        }
        let mut text = Vec::new();
        file.read_to_end(&mut text).map_err(input(path))?;
        self.text(&text, &path.display().to_string())
    }

    /// One body, several, an array or a list of them.
    fn text(&mut self, text: &[u8], name: &str) -> Result<(), Failure> {
        let text = text.strip_prefix(BOM).unwrap_or(text);
        let bodies = match parts(text) {
            Some(bodies) if bodies.len() != 1 => bodies,
            // As it stands: what is not JSON is told as that.
            _ => return self.body(text, name),
        };
        let mut bodies = bodies.into_iter().enumerate();
        bodies.try_for_each(|(place, body)| self.body(body, &format!("{name}[{place}]")))
    }

    fn lines(&mut self, path: &Path, lines: &mut dyn BufRead) -> Result<(), Failure> {
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            if lines.read_until(b'\n', &mut line).map_err(input(path))? == 0 {
                break;
            }
            if number == 1 && is_beginning(&line) {
                // No body per line: several lines make one.
                lines.read_to_end(&mut line).map_err(input(path))?;
                return self.text(&line, &path.display().to_string());
            }
            let body = line.strip_suffix(b"\n").unwrap_or(&line);
            let body = body.strip_suffix(b"\r").unwrap_or(body);
            let body = body.strip_prefix(BOM).unwrap_or(body);
            if !body.trim_ascii().is_empty() {
                self.text(body, &format!("{}:{number}", path.display()))?;
            }
        }
        Ok(())
    }

    fn body(&mut self, body: &[u8], source: &str) -> Result<(), Failure> {
        match carried(body) {
            None => self.inspected(Inspection::of(body, source)),
            Some(events) => events.into_iter().try_for_each(|event| {
                self.inspected(match event {
                    Ok(event) => Inspection::of(event.as_bytes(), source),
                    Err(error) => Inspection::NotAnEvent {
                        error,
                        source: source.to_owned(),
                    },
                })
            }),
        }
    }

    fn inspected(&mut self, inspection: Inspection) -> Result<(), Failure> {
        if self.options.table {
            if self.summary.is_empty() {
                inspection::table_head(self.out)?;
            }
            inspection.table_row(self.out)?;
        } else if self.options.json || !self.options.summary {
            writeln!(self.out, "{}", inspection.json())?;
        }
        self.summary.add(inspection);
        Ok(())
    }

    fn finish(&mut self, err: &mut dyn Write) -> Result<(), Failure> {
        match (self.options.json, self.options.summary || self.options.table) {
            (true, true) => writeln!(self.out, "{}", json!({"summary": self.summary.json()}))?,
            (true, false) => {}
            (false, true) => {
                if self.options.table {
                    writeln!(self.out)?;
                }
                self.summary.text(self.out)?;
            }
            (false, false) => {
                self.out.flush()?;
                self.summary.text(err)?;
            }
        }
        Ok(self.out.flush()?)
    }
}

/// What some editors and exports put in front of a text.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// Whether a line begins a JSON value that ends in a later one.
fn is_beginning(line: &[u8]) -> bool {
    let line = line.strip_prefix(BOM).unwrap_or(line).trim_ascii();
    let cut = |error: serde_json::Error| error.is_eof();
    matches!(line.first(), Some(b'{' | b'[')) && serde_json::from_slice::<&RawValue>(line).is_err_and(cut)
}

/// The values that stand one behind the other; of an array its elements, of a list as the API gives it its `data`.
/// `None` if something is not JSON.
fn parts(text: &[u8]) -> Option<Vec<&[u8]>> {
    let mut parts = Vec::new();
    for value in serde_json::Deserializer::from_slice(text).into_iter::<&RawValue>() {
        let value = value.ok()?.get().as_bytes();
        match serde_json::from_slice::<Vec<&RawValue>>(value)
            .ok()
            .or_else(|| list(value))
        {
            Some(elements) => parts.extend(elements.iter().map(|element| element.get().as_bytes())),
            None => parts.push(value),
        }
    }
    Some(parts)
}

/// The events of a list as the API gives it; `None` for anything else.
fn list(body: &[u8]) -> Option<Vec<&RawValue>> {
    #[derive(serde::Deserialize)]
    struct List<'a> {
        object: &'a str,
        #[serde(borrow)]
        data: Vec<&'a RawValue>,
    }
    let list: List<'_> = serde_json::from_slice(body).ok()?;
    (list.object == "list").then_some(list.data)
}

/// The events that a message of a cloud bus or queue carries, as text, or why they are none; `None` for anything else.
#[cfg(feature = "cloud")]
fn carried(body: &[u8]) -> Option<Vec<Result<String, EventError>>> {
    use stripe_webhooks::event::cloud::{CloudError, Message, Wrappers};
    let mut wrappers = Wrappers::from_stripe();
    // Whoever sent it: it is only looked at. Each round finds the sources of one more layer of wrappers.
    for _ in 0..8 {
        let events = match wrappers.read(body) {
            Ok(Message::Events(events)) => events,
            _ => return None,
        };
        let (mut texts, mut unknown) = (Vec::new(), false);
        for event in events {
            match event.map_err(|refused| refused.error) {
                Ok(event) => texts.push(Ok(String::from_utf8_lossy(event.delivery.raw_body()).into_owned())),
                Err(CloudError::Event(error)) => texts.push(Err(error)),
                Err(CloudError::Source { found, .. }) => {
                    wrappers = wrappers.allow(found);
                    unknown = true;
                }
                Err(_) => return None,
            }
        }
        if !unknown {
            return Some(texts);
        }
    }
    None
}

#[cfg(not(feature = "cloud"))]
fn carried(_: &[u8]) -> Option<Vec<Result<String, EventError>>> {
    None
}
