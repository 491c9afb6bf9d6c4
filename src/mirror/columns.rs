//! SQL expressions that take a member out of an object's JSON.
//!
//! No body may make a write fail, so each expression looks at the JSON type first and gives NULL for what does not fit: a
//! customer that is a number, an amount beyond 64 bits.

use std::fmt::Write;

use crate::inbox::driver::Flavor;
use crate::object::table::Shape;
use crate::object::tables::TableRow;

/// The most characters of a key column: those of an email address at Stripe, and what an index of either database takes.
const LONGEST: usize = 512;

/// Members that newer API versions keep elsewhere: table, column, path.
const MOVED: &[(&str, &str, &[&str])] = &[
    (
        "invoices",
        "subscription",
        &["parent", "subscription_details", "subscription"],
    ),
    (
        "invoice_line_items",
        "subscription",
        &["parent", "subscription_item_details", "subscription"],
    ),
    (
        "invoiceitems",
        "subscription",
        &["parent", "subscription_details", "subscription"],
    ),
];

/// The type of a column, as it is declared.
pub(super) fn sql_type(flavor: Flavor, shape: Shape) -> &'static str {
    match (flavor, shape) {
        (Flavor::Postgres, Shape::Text | Shape::Reference) => "text",
        (Flavor::Postgres, Shape::Integer | Shape::Time | Shape::Int64) => "bigint",
        (Flavor::Postgres, Shape::Number | Shape::Decimal) => "numeric",
        (Flavor::Postgres, Shape::Flag) => "boolean",
        (Flavor::Postgres, _) => "jsonb",
        (_, Shape::Integer | Shape::Time | Shape::Flag) => "INTEGER",
        (_, Shape::Number) => "REAL",
        (_, _) => "TEXT",
    }
}

/// A member as a key column: short enough for an index.
pub(super) fn key(flavor: Flavor, row: &TableRow, name: &str, shape: Shape) -> String {
    let short = |text: String| match (flavor, shape) {
        (Flavor::Postgres, Shape::Text | Shape::Reference) => format!("left({text}, {LONGEST})"),
        (_, Shape::Text | Shape::Reference) => format!("substr({text}, 1, {LONGEST})"),
        _ => text,
    };
    short(member(flavor, row, name, shape))
}

/// A member as a column of a view.
pub(super) fn member(flavor: Flavor, row: &TableRow, name: &str, shape: Shape) -> String {
    let own = at(flavor, &[name], shape);
    let moved = MOVED
        .iter()
        .find(|(table, column, _)| *table == row.table && *column == name);
    match moved {
        Some((.., path)) => format!("coalesce({own}, {})", at(flavor, path, shape)),
        None => own,
    }
}

fn at(flavor: Flavor, path: &[&str], shape: Shape) -> String {
    match flavor {
        Flavor::Postgres => postgres(path, shape),
        Flavor::Sqlite => sqlite(path, shape),
    }
}

fn postgres(path: &[&str], shape: Shape) -> String {
    let json = |last: &str, path: &[&str]| {
        let mut text = String::from("_raw_data");
        for (at, part) in path.iter().enumerate() {
            let arrow = if at + 1 == path.len() { last } else { "->" };
            // Writing to a String cannot fail.
            let _ = write!(text, " {arrow} '{part}'");
        }
        format!("({text})")
    };
    let (x, text) = (json("->", path), json("->>", path));
    let kind = format!("jsonb_typeof({x})");
    match shape {
        Shape::Text => format!("CASE {kind} WHEN 'string' THEN {text} END"),
        Shape::Reference => {
            let inner: Vec<&str> = path.iter().copied().chain(["id"]).collect();
            let (id, id_text) = (json("->", &inner), json("->>", &inner));
            format!(
                "CASE {kind} WHEN 'string' THEN {text} \
                 WHEN 'object' THEN CASE jsonb_typeof({id}) WHEN 'string' THEN {id_text} END END"
            )
        }
        Shape::Integer | Shape::Time => format!(
            "CASE {kind} WHEN 'number' THEN {} END",
            whole(&format!("{x}::numeric"))
        ),
        Shape::Int64 => format!(
            "CASE WHEN {kind} = 'number' THEN {} WHEN {kind} = 'string' AND {text} ~ '^-?[0-9]{{1,18}}$' THEN {text}::bigint END",
            whole(&format!("{x}::numeric"))
        ),
        Shape::Number => format!("CASE {kind} WHEN 'number' THEN {x}::numeric END"),
        Shape::Decimal => format!(
            "CASE WHEN {kind} = 'number' THEN {x}::numeric \
             WHEN {kind} = 'string' AND {text} ~ '^-?[0-9]{{1,40}}([.][0-9]{{1,40}})?$' THEN {text}::numeric END"
        ),
        Shape::Flag => format!("CASE {kind} WHEN 'boolean' THEN {x}::boolean END"),
        _ => format!("CASE WHEN {kind} <> 'null' THEN {x} END"),
    }
}

/// A number of 64 bits, if it is one.
fn whole(number: &str) -> String {
    format!(
        "CASE WHEN {number} BETWEEN -9223372036854775808 AND 9223372036854775807 AND trunc({number}) = {number} \
         THEN {number}::bigint END"
    )
}

fn sqlite(path: &[&str], shape: Shape) -> String {
    let quoted = |path: &[&str]| {
        let parts: String = path.iter().map(|part| format!(".\"{part}\"")).collect();
        format!("'${parts}'")
    };
    let place = quoted(path);
    let (kind, value) = (
        format!("json_type(_raw_data, {place})"),
        format!("json_extract(_raw_data, {place})"),
    );
    match shape {
        Shape::Text => format!("CASE {kind} WHEN 'text' THEN {value} END"),
        Shape::Reference => {
            let inner: Vec<&str> = path.iter().copied().chain(["id"]).collect();
            let inner = quoted(&inner);
            format!(
                "CASE {kind} WHEN 'text' THEN {value} WHEN 'object' THEN \
                 CASE json_type(_raw_data, {inner}) WHEN 'text' THEN json_extract(_raw_data, {inner}) END END"
            )
        }
        // What has more than 64 bits is read as a floating-point number.
        Shape::Integer | Shape::Time => {
            format!("CASE WHEN {kind} = 'integer' AND typeof({value}) = 'integer' THEN {value} END")
        }
        Shape::Int64 => format!("CASE WHEN {kind} IN ('integer', 'text') THEN {value} END"),
        Shape::Number => format!("CASE WHEN {kind} IN ('integer', 'real') THEN {value} END"),
        Shape::Decimal => format!(
            "CASE {kind} WHEN 'text' THEN {value} WHEN 'integer' THEN CAST({value} AS TEXT) WHEN 'real' THEN CAST({value} AS TEXT) END"
        ),
        Shape::Flag => format!("CASE {kind} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END"),
        _ => format!("CASE WHEN {kind} <> 'null' THEN _raw_data -> {place} END"),
    }
}
