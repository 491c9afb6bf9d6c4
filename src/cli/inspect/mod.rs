//! `inspect`: what this version of the crate makes of event bodies.

mod inspection;
mod moved;

use std::io::{self, BufRead, Read, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use serde_json::value::RawValue;

use self::inspection::{Inspection, Summary};
use super::app::App;
use super::args::OutArgs;
use super::failure::{Exit, Failure};
use super::out::Out;
use crate::event::EventError;

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  inspect < bodies.jsonl                   a line of JSON for each body, and a summary
  inspect --table exported/ event.json     a table
  inspect --strict --summary < bodies.jsonl

Without a name, or for the name -, standard input: one body per line. A file that ends in .jsonl or .ndjson has one body per
line, too; any other file is one body, several one behind the other, an array of them, or a list as Stripe's API gives it. A
folder stands for its files. Exit code 1 if a body is not an event or cannot be decoded (with --strict also if something drifts),
2 if something cannot be read at all. It prints ids, types and paths, nothing else of a payload.")]
pub(super) struct Inspect {
    /// Files and folders; - for standard input
    #[arg(value_name = "FILE")]
    sources: Vec<PathBuf>,
    /// A table instead of JSON lines
    #[arg(long)]
    table: bool,
    /// Only the summary
    #[arg(long)]
    summary: bool,
    /// Drift and undecoded objects are failures, too
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    pub(super) out: OutArgs,
}

impl Inspect {
    pub(super) async fn run(self, _: &App, _: &Out) -> Result<Exit, Failure> {
        let options = Options {
            table: self.table,
            summary: self.summary,
            json: self.out.json,
            strict: self.strict,
        };
        let result = run(
            options,
            self.sources,
            &mut io::stdin().lock(),
            &mut io::stdout().lock(),
            &mut io::stderr().lock(),
        );
        match result {
            Ok(is_good) => Ok(Exit::found(!is_good)),
            Err(error) => Err(Failure::usage(error.to_string())),
        }
    }
}

/// The shape of the output, and the rule for failures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// A table, and the summary after it, both on `out`.
    pub table: bool,
    /// Only the summary, on `out`.
    pub summary: bool,
    /// JSON lines and nothing else.
    pub json: bool,
    /// Drift and undecoded objects are failures, too.
    pub strict: bool,
}

/// Inspects files, folders and, for `-`, `input`. True if nothing failed.
///
/// # Errors
/// A file that cannot be read, or an `out` that cannot be written.
pub fn run(
    options: Options,
    mut sources: Vec<PathBuf>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {
    if options.table && options.json {
        return Err("--table and --json exclude each other".into());
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
        Err(Broken::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => Ok(true),
        Err(Broken::Output(error)) => Err(error.into()),
        Err(Broken::Input(message)) => Err(message.into()),
        Ok(()) => Ok(!report.summary.failed(report.options.strict)),
    }
}

enum Broken {
    Input(String),
    Output(io::Error),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// A failure to read, with what was read.
fn input(path: &Path) -> impl FnOnce(io::Error) -> Broken {
    move |error| Broken::Input(format!("{}: {error}", path.display()))
}

struct Report<'a> {
    options: Options,
    summary: Summary,
    out: &'a mut dyn Write,
}

impl Report<'_> {
    fn source(&mut self, path: &Path, stdin: &mut dyn BufRead) -> Result<(), Broken> {
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
    fn text(&mut self, text: &[u8], name: &str) -> Result<(), Broken> {
        let text = text.strip_prefix(BOM).unwrap_or(text);
        let bodies = match parts(text) {
            Some(bodies) if bodies.len() != 1 => bodies,
            // As it stands: what is not JSON is told as that.
            _ => return self.body(text, name),
        };
        let mut bodies = bodies.into_iter().enumerate();
        bodies.try_for_each(|(place, body)| self.body(body, &format!("{name}[{place}]")))
    }

    fn lines(&mut self, path: &Path, lines: &mut dyn BufRead) -> Result<(), Broken> {
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

    fn body(&mut self, body: &[u8], source: &str) -> Result<(), Broken> {
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

    fn inspected(&mut self, inspection: Inspection) -> Result<(), Broken> {
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

    fn finish(&mut self, err: &mut dyn Write) -> Result<(), Broken> {
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

/// The mark that some editors and exports put in front of a text.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// True if a line begins a JSON value that ends in a later one.
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
    use crate::event::cloud::{CloudError, Message, Wrappers};
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
