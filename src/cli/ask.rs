//! Questions to a person: the reason of an act, and whether it is meant.

use std::io::{BufRead, IsTerminal, Write};

use clap::Args;

use super::failure::{Exit, Failure};
use super::out::Out;
use crate::operate::{By, plain};

/// Options of every act that is written down.
#[derive(Debug, Clone, Args)]
pub(super) struct ActArgs {
    /// Acts without asking; in a pipe or a script nobody can be asked
    #[arg(long, short = 'y')]
    yes: bool,
    /// The reason, for the audit; asked for on a terminal where it is not given
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Your name, for the audit [default: user@host]
    #[arg(long = "as", value_name = "NAME")]
    who: Option<String>,
}

impl ActArgs {
    /// Asks whether it is meant, with the number in the question, and for the reason. `act`: `retry 42 events (state dead)`.
    pub(super) fn confirm(&self, out: &Out, act: &str) -> Result<By, Failure> {
        let can_ask = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
        if !self.yes && !can_ask {
            return Err(Failure::usage(format!(
                "would {act}: nobody can be asked here, so say --yes if it is meant (and --why)"
            )));
        }
        if self.why.is_none() && !can_ask {
            return Err(Failure::usage(format!(
                "would {act}: the audit needs a reason: --why TEXT"
            )));
        }
        if !self.yes {
            let answer = ask(&format!("{}? [y/N] ", upper(act)))?;
            if !matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes") {
                out.note("nothing was done");
                return Err(Failure {
                    exit: Exit::Found,
                    text: None,
                });
            }
        }
        let why = match &self.why {
            Some(why) => why.clone(),
            None => ask("why (for the audit)? ")?,
        };
        if why.trim().is_empty() {
            return Err(Failure::usage(
                "nothing was done: the audit needs a reason, --why TEXT",
            ));
        }
        Ok(By {
            who: self.who.clone().unwrap_or_else(user_at_host),
            why: why.trim().to_owned(),
        })
    }
}

fn ask(question: &str) -> Result<String, Failure> {
    let mut err = std::io::stderr();
    write!(err, "{question}")?;
    err.flush()?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer)?;
    Ok(answer)
}

fn upper(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// `user@host`, as far as the system tells.
pub(super) fn user_at_host() -> String {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let user = ["USER", "LOGNAME", "USERNAME"]
        .iter()
        .find_map(|name| variable(name));
    let host = gethostname::gethostname().to_string_lossy().into_owned();
    plain(
        &format!("{}@{host}", user.unwrap_or_else(|| "somebody".to_owned())),
        120,
    )
}
