//! `endpoints plan`, `apply`, `list` and `rotate`.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::app::App;
use super::args::OutArgs;
use super::ask::ActArgs;
use super::failure::{Exit, Failure};
use super::out::{BOLD, Column, DIM, GREEN, Grid, Out, RED, fitted, paint};
use crate::client::EventPayload;
use crate::endpoints::{
    self, Apply, EndpointRecord, EndpointStore, FileEndpoints, NewEndpoint, Scope, Wanted,
};
use crate::operate::{DeskError, iso, plain, span_of};
use crate::registry::Registry;

#[derive(Debug, Clone, Args)]
pub(super) struct Endpoints {
    #[command(subcommand)]
    what: EndpointsCommand,
}

#[derive(Debug, Clone, Subcommand)]
enum EndpointsCommand {
    /// Compares what the handlers take with what Stripe sends; for CI
    Plan(Plan),
    /// Creates and mends endpoints at Stripe; removes nothing unless told
    Apply(Applies),
    /// Lists the endpoints at Stripe, and those that are kept here with the ages of their secrets
    List(List),
    /// Renews the signing secret of an endpoint, in two steps
    Rotate(Rotate),
}

/// The endpoint that is wanted, where the application does not say it.
#[derive(Debug, Clone, Args)]
struct WantedArgs {
    /// The URL at which the application receives; {id} in it stands for the endpoint's random id
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// Its label
    #[arg(long, default_value = "default", value_name = "NAME")]
    label: String,
    /// Event types, separated by commas, instead of those that the handlers take
    #[arg(long, value_name = "TYPES", value_delimiter = ',')]
    events: Vec<String>,
    /// For the events of connected accounts
    #[arg(long)]
    connect: bool,
    /// For thin events
    #[arg(long)]
    thin: bool,
    /// The place of the signing secrets, a file with mode 0600, instead of the inbox's database
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

impl WantedArgs {
    fn wanted(&self, app: &App) -> Result<Vec<Wanted>, Failure> {
        let Some(url) = &self.url else {
            return match app.wanted() {
                [] => Err(Failure::usage(
                    "which endpoint? Say --url https://shop.example/stripe/{id} (an application's own binary may know it: App::endpoints)",
                )),
                wanted => Ok(wanted.to_vec()),
            };
        };
        let mut wanted = Wanted::new(url.clone())
            .label(self.label.clone())
            .connect(self.connect);
        if self.thin {
            wanted = wanted.payload(EventPayload::Thin);
        }
        if !self.events.is_empty() {
            wanted = wanted.events(self.events.clone());
        } else if app.its_registry().is_none() {
            return Err(DeskError::NoHandlers("endpoints (without --events)").into());
        }
        Ok(vec![wanted])
    }

    async fn store(&self, app: &App) -> Result<Arc<dyn EndpointStore>, Failure> {
        match &self.file {
            Some(file) => Ok(Arc::new(FileEndpoints::new(file))),
            None => app.endpoint_records().await,
        }
    }

    async fn plan(&self, app: &App) -> Result<endpoints::Plan, Failure> {
        let wanted = self.wanted(app)?;
        let client = app.stripe()?;
        let none;
        let registry = match app.its_registry() {
            Some(registry) => registry,
            None => {
                none = Registry::builder()
                    .build()
                    .map_err(|error| Failure::usage(error.to_string()))?;
                &none
            }
        };
        Ok(endpoints::plan(&client, registry, &wanted).await?)
    }
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  endpoints plan --url 'https://shop.example/stripe/{id}'
  endpoints plan --url https://shop.example/stripe --events invoice.paid,invoice.payment_failed --json

Changes nothing. STRIPE_API_KEY: a restricted key with the permission to read webhook endpoints. Exit code 1 if something differs,
so that it can stand in CI.")]
struct Plan {
    #[command(flatten)]
    wanted: WantedArgs,
    #[command(flatten)]
    out: OutArgs,
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  endpoints apply --url 'https://shop.example/stripe/{id}' --why 'first endpoint'
  endpoints apply --removing --file endpoints.json --yes --why 'two types less'

Shows the steps and asks. The signing secret, which Stripe shows once, goes into the inbox's database, or into --file; never to
the terminal.")]
struct Applies {
    #[command(flatten)]
    wanted: WantedArgs,
    /// Also stops event types that no handler takes
    #[arg(long)]
    removing: bool,
    /// Also disables endpoints whose place another one has taken
    #[arg(long)]
    retiring: bool,
    #[command(flatten)]
    by: ActArgs,
    #[command(flatten)]
    out: OutArgs,
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  endpoints list
  endpoints list --kept         only those that are kept here: asks nobody")]
struct List {
    /// Only those that are kept here, with the ages of their secrets
    #[arg(long)]
    kept: bool,
    /// The place of the signing secrets, instead of the inbox's database
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    out: OutArgs,
}

#[derive(Debug, Clone, Args)]
#[command(after_help = "\
Examples:
  endpoints rotate billing --why 'yearly'                  begins: old and new secret are accepted
  endpoints rotate billing --finish --why 'yearly'         ends: the old one is accepted for an hour more")]
struct Rotate {
    /// The endpoint's label
    label: String,
    /// Ends a rotation that was begun: disables the old endpoint at Stripe
    #[arg(long)]
    finish: bool,
    /// The time for which the old secret is still accepted after --finish
    #[arg(long, default_value = "1h", value_name = "TIME")]
    keep: String,
    /// The place of the signing secrets, instead of the inbox's database
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    #[command(flatten)]
    by: ActArgs,
    #[command(flatten)]
    out: OutArgs,
}

impl Endpoints {
    pub(super) fn is_json(&self) -> bool {
        match &self.what {
            EndpointsCommand::Plan(args) => args.out.json,
            EndpointsCommand::Apply(args) => args.out.json,
            EndpointsCommand::List(args) => args.out.json,
            EndpointsCommand::Rotate(args) => args.out.json,
        }
    }

    pub(super) async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        match self.what {
            EndpointsCommand::Plan(args) => args.run(app, out).await,
            EndpointsCommand::Apply(args) => args.run(app, out).await,
            EndpointsCommand::List(args) => args.run(app, out).await,
            EndpointsCommand::Rotate(args) => args.run(app, out).await,
        }
    }
}

fn show(plan: &endpoints::Plan, out: &Out) -> Result<(), Failure> {
    match out.json {
        true => out.value(&plan.to_json()),
        false => plan
            .to_string()
            .lines()
            .try_for_each(|line| match line.starts_with('!') {
                true => out.line(paint(RED, fitted(line, out, 0))),
                false => out.line(fitted(line, out, 0)),
            }),
    }
}

impl Plan {
    async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let mut plan = self.wanted.plan(app).await?;
        if let Ok(store) = self.wanted.store(app).await {
            plan.check_secrets(&*store).await?;
        }
        show(&plan, out)?;
        Ok(Exit::found(plan.differs()))
    }
}

impl Applies {
    async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let mut plan = self.wanted.plan(app).await?;
        let store = self.wanted.store(app).await?;
        plan.check_secrets(&*store).await?;
        let powers = Apply::new().removing(self.removing).retiring(self.retiring);
        let steps = plan.steps(powers);
        if !out.json {
            show(&plan, out)?;
        }
        if steps.is_empty() {
            if out.json {
                out.value(&json!({"steps": [], "created": [], "differs": plan.differs()}))?;
            } else if plan.differs() {
                out.note("nothing that this may change: --removing stops types that nobody handles, --retiring disables old endpoints");
            }
            return Ok(Exit::found(plan.differs()));
        }
        for step in &steps {
            out.note(format_args!(
                "{} {}",
                paint(DIM, "will"),
                plain(&step.to_string(), 300)
            ));
        }
        let words = if steps.len() == 1 { "step" } else { "steps" };
        let by = self
            .by
            .confirm(out, &format!("take {} {words} at Stripe", steps.len()))?;
        let detail: Vec<String> = steps.iter().map(ToString::to_string).collect();
        app.note(&by, "apply endpoints", &plain(&detail.join("; "), 2_000), out)
            .await?;
        let applied = match endpoints::apply(&app.stripe()?, &plan, powers, &store).await {
            Ok(applied) => applied,
            Err(failed) => {
                for step in &failed.done.steps {
                    out.note(format_args!(
                        "{} {}",
                        paint(GREEN, "done:"),
                        plain(&step.to_string(), 300)
                    ));
                }
                out.note(format_args!(
                    "{} {}",
                    paint(RED, "failed:"),
                    plain(&failed.step.to_string(), 300)
                ));
                return Err((*failed.error).into());
            }
        };
        let plan = self.wanted.plan(app).await?;
        let steps: Vec<String> = applied
            .steps
            .iter()
            .map(|step| plain(&step.to_string(), 300))
            .collect();
        if out.json {
            let created: Value = applied.created.iter().map(created).collect();
            out.value(&json!({"steps": steps, "created": created, "differs": plan.differs(), "who": by.who, "why": by.why}))?;
        } else {
            for step in steps {
                out.line(format_args!("{} {step}", paint(GREEN, "done:")))?;
            }
        }
        Ok(Exit::found(plan.differs()))
    }
}

/// A new endpoint, without its secret.
fn created(endpoint: &NewEndpoint) -> Value {
    json!({"label": endpoint.label, "stripe_id": endpoint.stripe_id})
}

async fn records(file: Option<&PathBuf>, app: &App) -> Result<Vec<EndpointRecord>, Failure> {
    let all = match file {
        Some(file) => FileEndpoints::new(file).all().await,
        None => app.endpoint_records().await?.all().await,
    };
    all.map_err(|error| Failure::away(format!("the store of endpoints: {error}")))
}

fn kept_json(record: &EndpointRecord) -> Value {
    let secrets: Value = record
        .secrets
        .iter()
        .map(|secret| json!({"endpoint": secret.endpoint(), "retires": secret.retires_at_unix().map(|at| iso(at * 1_000_000))}))
        .collect();
    json!({"what": "kept", "label": record.label, "account": record.account, "livemode": record.livemode,
        "scope": record.scope.map(Scope::as_str), "shadow": record.shadow, "secrets": secrets})
}

impl List {
    async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let found = match self.kept {
            true => Vec::new(),
            false => endpoints::listed(&app.stripe()?).await?,
        };
        let kept = match records(self.file.as_ref(), app).await {
            Ok(kept) => kept,
            // Without a database there is still Stripe's side.
            Err(_) if !self.kept => Vec::new(),
            Err(error) => return Err(error),
        };
        if out.json {
            for endpoint in &found {
                let mut value = endpoints::registered_json(endpoint);
                value["what"] = "stripe".into();
                value["label"] = json!(endpoint.label);
                out.value(&value)?;
            }
            return kept
                .iter()
                .try_for_each(|record| out.value(&kept_json(record)))
                .map(|()| Exit::Done);
        }
        if !self.kept {
            out.line(paint(BOLD, "At Stripe"))?;
            let mut grid = Grid::new(&[
                Column::whole("id"),
                Column::whole("label"),
                Column::whole("state"),
                Column::number("types"),
                Column::text("url"),
                Column::whole("events").from(110),
                Column::whole("version").from(130),
            ]);
            for endpoint in &found {
                let value = endpoints::registered_json(endpoint);
                let text = |name: &str| plain(value[name].as_str().unwrap_or("-"), 200);
                grid.row(vec![
                    plain(&endpoint.id, 60),
                    plain(endpoint.label.as_deref().unwrap_or("-"), 60),
                    if endpoint.enabled {
                        paint(GREEN, "enabled")
                    } else {
                        paint(RED, "disabled")
                    },
                    match &endpoint.event_types[..] {
                        [all] if all == "*" => "all".to_owned(),
                        types => types.len().to_string(),
                    },
                    text("url"),
                    format!("{} {}", text("payload"), text("scope")),
                    text("api_version"),
                ]);
            }
            match found.is_empty() {
                true => out.line("none")?,
                false => grid.print(out)?,
            }
        }
        if kept.is_empty() {
            out.note("no endpoint is kept here");
            return Ok(Exit::Done);
        }
        out.heading("Kept here")?;
        let mut grid = Grid::new(&[
            Column::whole("label"),
            Column::whole("mode"),
            Column::number("secrets"),
            Column::text("of"),
            Column::text("retires"),
        ]);
        for record in &kept {
            let of: Vec<String> = record
                .secrets
                .iter()
                .filter_map(|secret| secret.endpoint())
                .map(|id| plain(id, 60))
                .collect();
            let retires: Vec<String> = record
                .secrets
                .iter()
                .filter_map(|secret| Some(iso(secret.retires_at_unix()? * 1_000_000)))
                .collect();
            grid.row(vec![
                plain(&record.label, 60),
                match record.livemode {
                    Some(true) => "live",
                    Some(false) => "test",
                    None => "both",
                }
                .to_owned(),
                record.secrets.len().to_string(),
                of.join(", "),
                retires.join(", "),
            ]);
        }
        grid.print(out)?;
        Ok(Exit::Done)
    }
}

impl Rotate {
    async fn run(self, app: &App, out: &Out) -> Result<Exit, Failure> {
        let keep = span_of(&self.keep)
            .and_then(|us| u64::try_from(us).ok())
            .map(Duration::from_micros);
        let keep = keep.ok_or_else(|| Failure::usage("--keep is a length of time: 1h, 30m"))?;
        let client = app.stripe()?;
        let store: Arc<dyn EndpointStore> = match &self.file {
            Some(file) => Arc::new(FileEndpoints::new(file)),
            None => app.endpoint_records().await?,
        };
        let label = plain(&self.label, 60);
        if self.finish {
            let by = self.by.confirm(
                out,
                &format!("end the rotation of {label}: disable the old endpoint at Stripe"),
            )?;
            app.note(&by, "finish rotation", &label, out).await?;
            let disabled = endpoints::finish_rotation(&client, &*store, &self.label, keep).await?;
            match out.json {
                true => out.value(&json!({"disabled": disabled, "who": by.who, "why": by.why}))?,
                false => out.line(format_args!(
                    "{} {}; its secret is accepted for {} more",
                    paint(GREEN, "disabled"),
                    disabled.join(", "),
                    plain(&self.keep, 20)
                ))?,
            }
            return Ok(Exit::Done);
        }
        let by = self.by.confirm(
            out,
            &format!("renew the secret of {label}: create a second endpoint at Stripe"),
        )?;
        app.note(&by, "rotate secret", &label, out).await?;
        let new = endpoints::rotate(&client, &*store, &self.label).await?;
        match out.json {
            true => out.value(&json!({"created": created(&new), "who": by.who, "why": by.why}))?,
            false => {
                out.line(format_args!(
                    "{} {}: old and new secret are accepted",
                    paint(GREEN, "created"),
                    plain(&new.stripe_id, 60)
                ))?;
                out.note(format_args!(
                    "when the old endpoint has nothing left to repeat: endpoints rotate {label} --finish"
                ));
            }
        }
        Ok(Exit::Done)
    }
}
