//! A contender in a process of its own. One line in, one line out:
//!
//! | in | out |
//! |---|---|
//! | (start) | `ready` and its versions |
//! | `take <file> <header>` | `ok` |
//! | `turn <calls>` | nanoseconds of CPU time, the garbage collector's threads included |
//! | `memory` | allocated and held bytes of one call, `-` where it cannot tell |

use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use stripe_webhooks::sign;

use crate::peers::{Memory, Peer, SECRET, text_of};

pub(crate) struct Worker {
    name: &'static str,
    versions: String,
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Worker {
    /// `command`: program and arguments, split at blanks.
    pub(crate) fn start(name: &'static str, command: &str) -> Result<Self, Box<dyn Error>> {
        let mut words = command.split_whitespace();
        let mut child = Command::new(words.next().ok_or("no program")?)
            .args(words)
            .env("PEERS_SECRET", SECRET)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (Some(ask), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("the process has no pipes".into());
        };
        let mut worker = Self {
            name,
            versions: String::new(),
            child,
            ask,
            answers: BufReader::new(answers),
        };
        let ready = worker.answer()?;
        worker.versions = ready
            .strip_prefix("ready ")
            .ok_or_else(|| format!("{name} is not ready: {ready}"))?
            .to_owned();
        Ok(worker)
    }

    fn ask(&mut self, line: &str) -> Result<String, Box<dyn Error>> {
        writeln!(self.ask, "{line}")?;
        self.ask.flush()?;
        self.answer()
    }

    fn answer(&mut self) -> Result<String, Box<dyn Error>> {
        let mut line = String::new();
        if self.answers.read_line(&mut line)? == 0 {
            return Err(format!("{} ended", self.name).into());
        }
        Ok(line.trim_end().to_owned())
    }
}

impl Peer for Worker {
    fn name(&self) -> &str {
        self.name
    }

    fn versions(&self) -> Option<&str> {
        Some(&self.versions)
    }

    fn take(&mut self, body: &'static str, now: i64) -> Result<(), Box<dyn Error>> {
        let header = sign(text_of(body), SECRET, now);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../bodies");
        match &*self.ask(&format!("take {folder}/{body}.json {header}"))? {
            "ok" => Ok(()),
            other => Err(format!("{}: {other}", self.name).into()),
        }
    }

    fn turn(&mut self, calls: usize) -> Result<f64, Box<dyn Error>> {
        Ok(self.ask(&format!("turn {calls}"))?.parse()?)
    }

    fn memory(&mut self) -> Result<Memory, Box<dyn Error>> {
        let line = self.ask("memory")?;
        let mut numbers = line.split(' ').map(|number| number.parse().ok());
        Ok(Memory {
            allocations: None,
            allocated: numbers.next().flatten(),
            held: numbers.next().flatten(),
        })
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
