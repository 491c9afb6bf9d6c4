//! The log of the service, on standard error: for people on a terminal, in colours without `NO_COLOR`; else a JSON object a line.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Begins to log. `RUST_LOG` says what; without it what a person must know of, and the start and the end of workers.
pub(crate) fn begin() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        let has_colours = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        log.with_ansi(has_colours).with_target(false).init();
    } else {
        log.json().flatten_event(true).with_span_list(false).init();
    }
}
