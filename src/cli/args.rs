//! The commands and their options, as clap shows them.

use clap::{ArgMatches, Args, FromArgMatches, Subcommand};

use super::app::App;
use super::failure::{Exit, Failure};
use super::out::{DIM, Out, paint};
use super::{acts, deliver, doctor, endpoints, events, inspect, looks, stats, stripe, tables, tail};

/// The option of all commands.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(super) struct OutArgs {
    /// One JSON value per line, in a documented shape, instead of text
    #[arg(long)]
    pub(super) json: bool,
}

/// The options of commands that give a page of a list.
#[derive(Debug, Clone, Copy, Args)]
pub(super) struct PageArgs {
    /// The number of lines, 1 to 1000
    #[arg(long, default_value_t = 50, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(super) limit: u32,
    /// Goes on behind this cursor, which the page before gave
    #[arg(long, value_name = "CURSOR")]
    pub(super) before: Option<i64>,
}

impl PageArgs {
    /// Tells the cursor of the next page, unless this was the last.
    pub(super) fn more(self, out: &Out, next: Option<i64>) {
        if let Some(next) = next.filter(|_| !out.json) {
            out.note(paint(DIM, format_args!("more: --before {next}")));
        }
    }

    /// The cursor behind a full page; what is shorter is the last.
    pub(super) fn next<T>(self, items: &[T], cursor: impl FnOnce(&T) -> i64) -> Option<i64> {
        items
            .last()
            .filter(|_| items.len() >= self.limit as usize)
            .map(cursor)
    }
}

/// One of the operator's commands with its options: a clap `Subcommand`, to embed in a program with `#[command(flatten)]` or
/// `#[command(subcommand)]`.
#[derive(Debug, Clone)]
pub struct Command(Kind);

impl FromArgMatches for Command {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Kind::from_arg_matches(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl Subcommand for Command {
    fn augment_subcommands(command: clap::Command) -> clap::Command {
        Kind::augment_subcommands(command)
    }

    fn augment_subcommands_for_update(command: clap::Command) -> clap::Command {
        Kind::augment_subcommands_for_update(command)
    }

    fn has_subcommand(name: &str) -> bool {
        Kind::has_subcommand(name)
    }
}

#[derive(Debug, Clone, Subcommand)]
enum Kind {
    /// Shows which handlers events reach: patterns, handlers in their order, groups, filters
    Routes(looks::Routes),
    /// Lists events, the newest first
    Events(events::Events),
    /// Shows one event whole: what it said, what changed, who ran it and how that ended
    Event(events::Event),
    /// Shows the history of one object: every event of it, and what each changed
    Object(events::Object),
    /// Shows what was given up, by handler and error
    Dead(acts::Dead),
    /// Starts dead events again, or lets an attempt that comes later begin now; by id or by filter
    Retry(acts::Retry),
    /// Gives dead events up for good, by id or by filter
    Discard(acts::Discard),
    /// Runs events again, finished ones too, by id or by filter; or tries one out
    Replay(acts::Replay),
    /// Shows the lanes in which events wait, and what each waits for
    Lanes(looks::Lanes),
    /// Shows the workers that hold something
    Workers(looks::Workers),
    /// Shows follow-ups that have not succeeded yet
    FollowUps(looks::FollowUps),
    /// Shows deliveries, those that were refused too, and why
    Deliveries(looks::Deliveries),
    /// Shows what operators did
    Audit(looks::Audit),
    /// Shows throughput, failures and running times as a chart
    Stats(stats::Stats),
    /// Says whether it works: ok, degraded or down, and why
    Health(doctor::Health),
    /// Checks the invariants of the inbox, and names what nobody runs
    Doctor(doctor::Doctor),
    /// Follows events as they arrive and end, like a log
    Tail(tail::Tail),
    /// Compares, makes and renews the webhook endpoints at Stripe
    Endpoints(endpoints::Endpoints),
    /// Finds events that no delivery brought, and keeps the ledger of covered time
    Reconcile(stripe::Reconcile),
    /// Fills the mirror with what is at Stripe
    Backfill(stripe::Backfill),
    /// Compares the mirror with Stripe
    Mirror(stripe::Mirrors),
    /// Posts the account's events, signed, to a URL: webhooks on this machine without a tunnel
    Listen(stripe::Listens),
    /// Signs a body, and prints the Stripe-Signature header
    Sign(deliver::Sign),
    /// Signs a body and posts it, as Stripe would
    Send(deliver::Send),
    /// Posts a made-up event of a type
    Trigger(deliver::Trigger),
    /// Checks a signature, and says what is wrong with it
    Verify(deliver::Verify),
    /// Says what this version makes of event bodies: run it before an upgrade
    Inspect(inspect::Inspect),
    /// Makes the tables, or brings them up to date
    Migrate(tables::Migrate),
    /// Removes what is older than its time
    Prune(tables::Prune),
    /// Prints a completion script for a shell
    Completions(tables::Completions),
}

impl Command {
    pub(super) fn is_json(&self) -> bool {
        match &self.0 {
            Kind::Routes(args) => args.out.json,
            Kind::Events(args) => args.out.json,
            Kind::Event(args) => args.out.json,
            Kind::Object(args) => args.out.json,
            Kind::Dead(args) => args.out.json,
            Kind::Retry(args) => args.out.json,
            Kind::Discard(args) => args.out.json,
            Kind::Replay(args) => args.out.json,
            Kind::Lanes(args) => args.out.json,
            Kind::Workers(args) => args.out.json,
            Kind::FollowUps(args) => args.out.json,
            Kind::Deliveries(args) => args.out.json,
            Kind::Audit(args) => args.out.json,
            Kind::Stats(args) => args.out.json,
            Kind::Health(args) => args.out.json,
            Kind::Doctor(args) => args.out.json,
            Kind::Tail(args) => args.out.json,
            Kind::Endpoints(args) => args.is_json(),
            Kind::Reconcile(args) => args.out.json,
            Kind::Backfill(args) => args.out.json,
            Kind::Mirror(args) => args.is_json(),
            Kind::Listen(args) => args.out.json,
            Kind::Sign(args) => args.out.json,
            Kind::Send(args) => args.out.json,
            Kind::Trigger(args) => args.out.json,
            Kind::Verify(args) => args.out.json,
            Kind::Inspect(args) => args.out.json,
            Kind::Migrate(args) => args.out.json,
            Kind::Prune(args) => args.out.json,
            Kind::Completions(_) => false,
        }
    }
}

pub(super) async fn dispatch(command: Command, app: &App, out: &Out) -> Result<Exit, Failure> {
    match command.0 {
        Kind::Routes(args) => args.run(app, out).await,
        Kind::Events(args) => args.run(app, out).await,
        Kind::Event(args) => args.run(app, out).await,
        Kind::Object(args) => args.run(app, out).await,
        Kind::Dead(args) => args.run(app, out).await,
        Kind::Retry(args) => args.run(app, out).await,
        Kind::Discard(args) => args.run(app, out).await,
        Kind::Replay(args) => args.run(app, out).await,
        Kind::Lanes(args) => args.run(app, out).await,
        Kind::Workers(args) => args.run(app, out).await,
        Kind::FollowUps(args) => args.run(app, out).await,
        Kind::Deliveries(args) => args.run(app, out).await,
        Kind::Audit(args) => args.run(app, out).await,
        Kind::Stats(args) => args.run(app, out).await,
        Kind::Health(args) => args.run(app, out).await,
        Kind::Doctor(args) => args.run(app, out).await,
        Kind::Tail(args) => args.run(app, out).await,
        Kind::Endpoints(args) => args.run(app, out).await,
        Kind::Reconcile(args) => args.run(app, out).await,
        Kind::Backfill(args) => args.run(app, out).await,
        Kind::Mirror(args) => args.run(app, out).await,
        Kind::Listen(args) => args.run(app, out).await,
        Kind::Sign(args) => args.run(app, out).await,
        Kind::Send(args) => args.run(app, out).await,
        Kind::Trigger(args) => args.run(app, out).await,
        Kind::Verify(args) => args.run(app, out).await,
        Kind::Inspect(args) => args.run(app, out).await,
        Kind::Migrate(args) => args.run(app, out).await,
        Kind::Prune(args) => args.run(app, out).await,
        Kind::Completions(args) => args.run(out),
    }
}
