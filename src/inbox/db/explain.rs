//! What a handler's error cannot know of itself.

use super::dialect::Flavor;
use crate::handler::Outcome;
use crate::inbox::{Applied, Verdict};

const OWN_WRITER: &str = " (if this is the inbox's own file: the event's transaction holds its only writer, and the handler has \
    written through another connection, which waits for that one; write through cx.tx::<inbox::Sqlite>() instead)";

/// SQLite: while the handlers run the event's transaction holds the only writer, and a handler that writes to the same file
/// through another connection waits for itself.
pub(super) fn explain(flavor: Flavor, applied: &mut Applied) {
    if flavor != Flavor::Sqlite {
        return;
    }
    if let Verdict::Retry { error, .. } | Verdict::Permanent { error } = &mut applied.verdict {
        add(error);
    }
    for run in &mut applied.handlers {
        if let Outcome::Failed { error, .. } = &mut run.outcome {
            add(error);
        }
    }
}

fn add(error: &mut String) {
    // SQLite's own words for its codes 5 and 6, whichever driver says them.
    if ["database is locked", "database table is locked"]
        .iter()
        .any(|said| error.contains(said))
    {
        error.push_str(OWN_WRITER);
    }
}
