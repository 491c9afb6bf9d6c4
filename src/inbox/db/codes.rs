//! The numbers that stand in the tables, by name. The legend at the head of `schema.sql` says the same.

/// `done.outcome`: the handlers have run.
pub(crate) const DONE_APPLIED: i64 = 0;
/// `done.outcome`: an operator has given it up.
pub(crate) const DONE_DISCARDED: i64 = 3;
/// `done.outcome`: a twin runs in its place.
pub(crate) const DONE_TWIN: i64 = 5;

/// `attempt.outcome`: committed.
pub(crate) const ATTEMPT_DONE: i64 = 0;
/// `attempt.outcome`: rolled back, to be tried again.
pub(crate) const ATTEMPT_RETRY: i64 = 1;
/// `attempt.outcome`: rolled back, given up.
pub(crate) const ATTEMPT_DEAD: i64 = 2;
/// `attempt.outcome`: its lease was lost.
pub(crate) const ATTEMPT_LOST: i64 = 3;
/// `attempt.outcome`: a handler ended the transaction.
pub(crate) const ATTEMPT_ENDED_TX: i64 = 4;
/// `minute_stat.outcome`, beside those of `attempt`: every handler skipped the event as stale.
pub(crate) const STAT_STALE: i64 = 10;
/// `minute_stat.outcome`, beside those of `attempt`: nobody could say whether the event was stale.
pub(crate) const STAT_AMBIGUOUS: i64 = 11;

/// `follow_up.state`: to be run when it is due.
pub(crate) const FOLLOW_UP_READY: i64 = 1;
/// `follow_up.state` in `finish_follow_up`: it is removed.
pub(crate) const FOLLOW_UP_DONE: i64 = 3;
/// `follow_up.state`: given up.
pub(crate) const FOLLOW_UP_DEAD: i64 = 4;

/// The savepoint around the handlers of a run.
pub(super) const SAVEPOINT: &str = "stripe_inbox_run";
