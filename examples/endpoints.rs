//! Does Stripe send what the handlers take? The step for CI, and the one that mends it.
//!
//! ```text
//! STRIPE_KEY=rk_test_… cargo run --example endpoints --features endpoints,client-reqwest
//! STRIPE_KEY=rk_test_… cargo run --example endpoints --features endpoints,client-reqwest -- --json
//! STRIPE_KEY=sk_test_… cargo run --example endpoints --features endpoints,client-reqwest -- --apply endpoints.json
//! ```
//!
//! Prints the plan: a table, or with `--json` JSON. `--apply FILE` creates and mends, and keeps the signing secrets in that file,
//! which only its owner may read; with `--removing` event types that nobody handles are stopped, too.
//!
//! Exit status: 0 if nothing differs (or all was mended), 1 if something does, 2 if it could not be found out. A restricted key
//! with the permission to read webhook endpoints is enough for a plan. `STRIPE_API` names another API, such as a stand-in.

use std::process::ExitCode;

use stripe_webhooks::client::{ApiKey, Client};
use stripe_webhooks::endpoints::{self, Apply, FileEndpoints, Wanted};
use stripe_webhooks::object::Subscription;
use stripe_webhooks::{Context, Event, HandlerResult, Registry};

fn keep_plan(_: Event<Subscription>, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn audit_payment(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// The registry of the service: its binary and this program share the function.
fn registry() -> Result<Registry, stripe_webhooks::RegistryError> {
    Registry::builder()
        .on("customer.subscription", keep_plan)
        .on("invoice.paid", audit_payment)
        .on("invoice.payment_failed", audit_payment)
        .build()
}

fn wanted() -> [Wanted; 1] {
    [Wanted::new("https://shop.example/stripe/{id}").label("billing")]
}

async fn run() -> Result<u8, Box<dyn std::error::Error>> {
    let mut arguments = pico_args::Arguments::from_env();
    let is_json = arguments.contains("--json");
    let powers = Apply::new().removing(arguments.contains("--removing"));
    let file: Option<String> = arguments.opt_value_from_str("--apply")?;
    let rest = arguments.finish();
    if !rest.is_empty() {
        return Err(format!("unknown arguments: {rest:?}").into());
    }
    let key = std::env::var("STRIPE_KEY").map_err(|_| "STRIPE_KEY is not set")?;
    let mut client = Client::builder(ApiKey::new(key)?);
    if let Ok(url) = std::env::var("STRIPE_API") {
        client = client.base_url(url);
    }
    let client = client.build()?;

    let mut plan = endpoints::plan(&client, &registry()?, &wanted()).await?;
    let store = file.map(FileEndpoints::new);
    if let Some(store) = &store {
        plan.check_secrets(store).await?;
    }
    match is_json {
        true => println!("{:#}", plan.to_json()),
        false => print!("{plan}"),
    }
    let Some(store) = store else {
        return Ok(plan.exit_code());
    };
    let applied = endpoints::apply(&client, &plan, powers, &store).await?;
    for step in &applied.steps {
        eprintln!("done: {step}");
    }
    let plan = endpoints::plan(&client, &registry()?, &wanted()).await?;
    Ok(plan.exit_code())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(code) => code.into(),
        Err(error) => {
            eprintln!("endpoints: {error}");
            ExitCode::from(2)
        }
    }
}
