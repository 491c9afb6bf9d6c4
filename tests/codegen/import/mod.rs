//! Updates the reduced schema from Stripe's own OpenAPI document (`spec3.sdk.json` or `spec3.json`).
//!
//! [`document`] reads what the document lists, [`merge`] lays it over what is known, [`report`] says what changed.
//! The outcome depends on the two schemas alone, and a second import of the same document changes nothing.

mod component;
mod document;
mod merge;
mod report;
pub(crate) mod roundtrip;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::schema::{Retired, Schema};

/// The schema and what is retired after the import, and what changed.
pub(crate) struct Imported {
    pub(crate) schema: Schema,
    pub(crate) retired: Retired,
    pub(crate) report: String,
}

/// Imports a document.
///
/// # Errors
/// What the document lacks.
pub(crate) fn import(document: &Value, known: &Schema, retired: &Retired) -> Result<Imported, String> {
    let documented = document::read(document, known)?;
    let mut retired = retired.clone();
    let schema = merge::merge(known, &mut retired, documented);
    let report = report::report(known, &schema);
    Ok(Imported {
        schema,
        retired,
        report,
    })
}
