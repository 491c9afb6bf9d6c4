//! Endpoints at Stripe: the difference to what is wanted, the labels and ages of secrets, and the acts that mend both.

use std::sync::Arc;

use maud::{Markup, html};
use serde_json::{Value, json};

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::admin::html::parts::{Tone, badge, icon, text, visible};
use crate::admin::jobs::End;
use crate::admin::serve::{Problem, Shown};
use crate::client::Client;
use crate::endpoints::{self, Apply, EndpointRecord, EndpointStore, Wanted};

/// The part of the page, and of its JSON. Stripe is asked only where the address says so: a look at the page costs no call.
pub(super) async fn part(admin: &Admin, call: &Call) -> Result<(Markup, Value), Problem> {
    let inner = &admin.0;
    let records = match &inner.endpoints {
        Some(store) => store
            .all()
            .await
            .map_err(|error| Problem::Bad(visible(&error.to_string(), 300).into_owned()))?,
        None => Vec::new(),
    };
    let Some(client) = inner.client.as_ref().filter(|_| !inner.wanted.is_empty()) else {
        let told = html! { section.card aria-labelledby="stripe-title" { header { h2 #stripe-title { "At Stripe" } } div.body { p.soft {
        "Not compared: the page needs a client and the wanted endpoints, " code { "Admin::client" } " and " code { "Admin::endpoints" } "." } } } };
        return Ok((told, Value::Null));
    };
    let asked = call.query.get("compare").is_some();
    let plan = match asked {
        true => Some(endpoints::plan(client, inner.receiver.registry(), &inner.wanted).await),
        false => None,
    };
    let json = match &plan {
        Some(Ok(plan)) => plan.to_json(),
        Some(Err(error)) => json!({"error": crate::handler::chain(error)}),
        None => Value::Null,
    };
    let markup = html! {
        section.card aria-labelledby="stripe-title" {
            header {
                h2 #stripe-title { "At Stripe" }
                a.button href=(call.links.with(&["endpoints"], [("compare", "1".into())])) { (icon("again")) "Compare now" }
            }
            @match &plan {
                None => { div.body { p.soft { "Stripe is asked when you compare." } } },
                Some(Err(error)) => { div.body { code.err { (visible(&crate::handler::chain(error), 600)) } } },
                Some(Ok(plan)) => { div.body.stack {
                    @if plan.differs() { (badge(Tone::Warn, "warn", "something differs")) } @else { (badge(Tone::Ok, "check", "as it should be")) }
                    div.scroll tabindex="0" role="region" aria-label="The difference" { pre { (visible(&plan.to_string(), 20_000)) } }
                    @let steps = plan.steps(Apply::new());
                    @if !steps.is_empty() {
                        div { h3 { "What applying would do" } ul.parts { @for step in &steps { li { (visible(&step.to_string(), 300)) } } } }
                        @if call.access.may_operate() && inner.endpoints.is_some() { (form(call, "apply", "Apply", None)) }
                    }
                } },
            }
        }
        @if !records.is_empty() { (secrets(call, &records)) }
    };
    Ok((
        markup,
        json!({"plan": json, "kept": records.iter().map(record_json).collect::<Vec<_>>()}),
    ))
}

fn record_json(record: &EndpointRecord) -> Value {
    let secrets = record
        .secrets
        .iter()
        .map(|secret| json!({"endpoint": secret.endpoint(), "retires_at": secret.retires_at_unix()}));
    json!({"label": record.label, "livemode": record.livemode, "account": record.account, "secrets": secrets.collect::<Vec<_>>()})
}

fn secrets(call: &Call, records: &[EndpointRecord]) -> Markup {
    html! {
        section.card aria-labelledby="secrets-title" {
            header { h2 #secrets-title { "Signing secrets that are kept" } span.soft.small { "never shown themselves" } }
            div.scroll { table.cards {
                thead { tr { th scope="col" { "Endpoint" } th scope="col" { "Mode" } th scope="col" { "Secrets" } th scope="col" { span.unseen { "Acts" } } } }
                tbody { @for record in records { tr {
                    th scope="row" { (text(&record.label)) }
                    td data-label="Mode" { @match record.livemode { Some(true) => { "live" }, Some(false) => { "test" }, None => { "both" } } }
                    td data-label="Secrets" { ul.parts { @for secret in &record.secrets { li {
                        @if let Some(endpoint) = secret.endpoint() { span.id { (text(endpoint)) } } @else { span.soft { "given by hand" } }
                        @match secret.retires_at_unix() {
                            Some(at) => { (badge(Tone::Warn, "wait", "retires")) (crate::admin::html::parts::when(at.saturating_mul(1_000_000), call.now_us)) },
                            None => { (badge(Tone::Ok, "check", "in use")) },
                        }
                    } } } }
                    td { @if call.access.may_operate() { div.row {
                        (form(call, "rotate", "Rotate", Some(&record.label)))
                        @if record.secrets.len() > 1 { (form(call, "finish", "Finish rotation", Some(&record.label))) }
                    } } }
                } } }
            } }
        }
    }
}

fn form(call: &Call, act: &str, word: &str, label: Option<&str>) -> Markup {
    let field = format!("{act}-{}", label.unwrap_or_default());
    html! { details.act {
        summary.button { (word) }
        form.pop method="post" action=(call.links.to(&["endpoints", act])) {
            @if let Some(label) = label { input type="hidden" name="label" value=(label); }
            div.field { label for=(field) { "Why, for the audit" } input id=(field) type="text" name="why" required maxlength="300"; }
            button type="submit" { (word) }
        }
    } }
}

/// Applies the plan, rotates a secret, or finishes a rotation, as a job.
pub(super) async fn act(admin: &Admin, call: &Call, act: &str) -> Shown {
    let inner = &admin.0;
    let told = "This needs a client and a store of endpoints: `Admin::client` and `Admin::endpoints(wanted, Some(store))`.";
    let missing = || Problem::Missing(told.into());
    let client = inner.client.clone().ok_or_else(missing)?;
    let store = inner.endpoints.clone().ok_or_else(missing)?;
    let why = call.why()?.to_owned();
    let label = call.form.get("label").unwrap_or_default().to_owned();
    let (word, what) = match act {
        "apply" => ("Apply endpoints", "the wanted endpoints".to_owned()),
        "rotate" => ("Rotate secret", visible(&label, 80).into_owned()),
        _ => ("Finish rotation", visible(&label, 80).into_owned()),
    };
    if act != "apply" && label.is_empty() {
        return Err(Problem::Bad(
            "Which endpoint is meant? Its label is missing.".into(),
        ));
    }
    admin.note(call, &word.to_lowercase(), &what).await?;
    let (admin, act) = (admin.clone(), act.to_owned());
    let job = inner
        .shared
        .jobs
        .begin(word, what, call.who(), &why, |job| async move {
            match done(&admin, &client, &store, &admin.0.wanted, &act, &label).await {
                Ok(told) => {
                    job.progress(told.len() as u64, told.len() as u64, told.len() as u64);
                    job.end(End::Done, told);
                }
                Err(error) => job.end(End::Broken(error), Vec::new()),
            }
        });
    super::bulk::begun(call, job)
}

async fn done(
    admin: &Admin,
    client: &Client,
    store: &Arc<dyn EndpointStore>,
    wanted: &[Wanted],
    act: &str,
    label: &str,
) -> Result<Vec<String>, String> {
    match act {
        "apply" => {
            let plan = endpoints::plan(client, admin.0.receiver.registry(), wanted)
                .await
                .map_err(|error| crate::handler::chain(&error))?;
            let steps: Vec<String> = plan
                .steps(Apply::new())
                .iter()
                .map(|step| format!("done: {step}"))
                .collect();
            endpoints::apply(client, &plan, Apply::new(), store)
                .await
                .map_err(|error| crate::handler::chain(&error))?;
            Ok(steps)
        }
        "rotate" => {
            endpoints::rotate(client, &**store, label)
                .await
                .map_err(|error| crate::handler::chain(&error))?;
            Ok(vec![format!(
                "{label}: a second endpoint with a secret of its own is there; finish the rotation when deliveries come by it"
            )])
        }
        _ => {
            let hour = std::time::Duration::from_secs(3600);
            let disabled = endpoints::finish_rotation(client, &**store, label, hour)
                .await
                .map_err(|error| crate::handler::chain(&error))?;
            Ok(disabled
                .into_iter()
                .map(|id| format!("{id} is disabled; its secret is taken for an hour more"))
                .collect())
        }
    }
}
