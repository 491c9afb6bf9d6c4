//! A struct and its fields: their names, types and documentation.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Writer, union_feature};
use crate::features::{feature_of, implies};

const KEYWORDS: &[&str] = &[
    "as", "enum", "fn", "for", "if", "in", "match", "mod", "move", "ref", "type", "use", "where",
];

impl Writer<'_> {
    #[allow(clippy::too_many_arguments)]
    pub(super) fn record(
        &self,
        out: &mut String,
        indent: &str,
        rust: &str,
        doc: &str,
        fields: &BTreeMap<String, String>,
        feature: &'static str,
        module: Option<&str>,
    ) {
        let mut rows: Vec<(String, String, String)> = Vec::new();
        for (member, ty) in fields {
            if member == "object" && ty.starts_with("const ") {
                continue;
            }
            let (ty, doc) = self.field(member, ty, feature, module);
            rows.push((member.clone(), ty, doc));
        }
        rows.sort_by_key(|(member, ..)| (member != "id", member.clone()));
        write!(
            out,
            "{indent}record! {{\n{indent}    /// {doc}\n{indent}    {rust} {{\n"
        )
        .unwrap();
        for (member, ty, doc) in &rows {
            let mut field = member.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
            if KEYWORDS.contains(&field.as_str()) {
                field.push('_');
            }
            if field.starts_with(|c: char| c.is_ascii_digit()) {
                field.insert(0, '_');
            }
            writeln!(out, "{indent}        {field} {member:?}: {ty}, {doc:?};").unwrap();
        }
        write!(out, "{indent}    }}\n{indent}}}\n").unwrap();
    }

    /// The type and the documentation of a field.
    fn field(
        &self,
        member: &str,
        line: &str,
        feature: &'static str,
        module: Option<&str>,
    ) -> (String, String) {
        let (line, since) = match line.split_once(" since ") {
            Some((line, since)) => (line, Some(since)),
            None => (line, None),
        };
        let (line, null) = line
            .strip_suffix(" null")
            .map_or((line, false), |line| (line, true));
        let (line, optional) = line
            .strip_suffix(" optional")
            .map_or((line, false), |line| (line, true));
        let item = |ty: &str| self.item(member, ty, feature, module);
        let (ty, mut doc) = match line.split_once(' ') {
            _ if member == "id" && line == "string" => (
                "String".to_string(),
                "The id; empty if Stripe sent none.".to_string(),
            ),
            Some(("array", of)) => {
                let (ty, doc) = item(of);
                (format!("Vec<{ty}>"), format!("Array. Each element: {doc}"))
            }
            Some(("list", of)) => {
                let (ty, doc) = item(of);
                (
                    format!("crate::object::List<{}>", unboxed(&ty)),
                    format!("The first page of a list. Each element: {doc}"),
                )
            }
            Some(("map", "string")) if member == "metadata" => (
                "crate::object::Metadata".to_string(),
                "Your own keys and values.".to_string(),
            ),
            Some(("map", of)) => {
                let (ty, doc) = item(of);
                (
                    format!("std::collections::BTreeMap<String, {}>", unboxed(&ty)),
                    format!("Map. Each value: {doc}"),
                )
            }
            _ => {
                let (ty, doc) = item(line);
                (format!("Option<{ty}>"), doc)
            }
        };
        let ty = if let Some(of) = ty.strip_prefix("Vec<") {
            format!("Vec<{}", unboxed_open(of))
        } else {
            ty
        };
        doc.push_str(match (optional, null) {
            (true, true) => " May be absent or null.",
            (true, false) => " May be absent.",
            (false, true) => " May be null.",
            (false, false) => "",
        });
        if let Some((of, "text")) = member.split_once(' ') {
            doc = format!("What `{of}` is where it is a text.");
        }
        if let Some(since) = since {
            write!(
                doc,
                " Deprecated at Stripe since {since}; older API versions and old bodies have it."
            )
            .unwrap();
        }
        (ty, doc)
    }

    /// The type and the documentation of a value that stands in a field, an array or a map.
    fn item(&self, member: &str, ty: &str, feature: &'static str, module: Option<&str>) -> (String, String) {
        let (what, name) = ty.split_once(' ').unwrap_or((ty, ""));
        let (ty, doc) = match what {
            "string" => ("String", "Text."),
            "const" => return ("String".into(), format!("Text: `{name}`.")),
            "integer" if money(member) => ("i64", "An amount, in the currency's smallest unit."),
            "integer" => ("i64", "A whole number."),
            "time" => ("time::OffsetDateTime", "A time, UTC."),
            "float" if member.contains("percent") => ("f64", "Per cent."),
            "float" => ("f64", "A number."),
            "boolean" => ("bool", "A flag."),
            "decimal" => ("crate::object::Decimal", "A decimal number, in its exact text."),
            "int64_string" => ("crate::object::Int64", "A whole number."),
            "any" => ("crate::object::RawObject", "Any JSON value."),
            "enum" => {
                let path = self.path(name, module);
                let doc = format!(
                    "A word of [`{}`]; unknown ones are kept.",
                    path.rsplit("::").next().unwrap()
                );
                return (path.clone(), doc.replace("`];", &format!("`]({path});")));
            }
            "union" => {
                assert!(implies(feature, union_feature(name)), "{name} in {feature}");
                return (
                    format!("crate::object::{name}"),
                    format!("A [`{name}`](crate::object::{name})."),
                );
            }
            "expandable" => {
                let target = match self.schema.unions.contains_key(name) {
                    true if implies(feature, union_feature(name)) => Some(name.to_string()),
                    true => None,
                    false => self.visible(name, feature),
                };
                let id = format!("Id of a `{name}`, or the object where it was expanded.");
                let target = target.unwrap_or_else(|| "RawObject".to_string());
                return (format!("crate::object::Expandable<crate::object::{target}>"), id);
            }
            "ref" if self.schema.objects.contains_key(name) => {
                return match self.visible(name, feature) {
                    Some(rust) => (
                        format!("Box<crate::object::{rust}>"),
                        format!("The `{name}` object."),
                    ),
                    None => (
                        "crate::object::RawObject".into(),
                        format!("The `{name}` object, undecoded."),
                    ),
                };
            }
            "ref" => {
                let path = self.path(name, module);
                let doc = format!("See [`{}`]({path}).", path.rsplit("::").next().unwrap());
                return (format!("Box<{path}>"), doc);
            }
            "array" => {
                let (ty, doc) = self.item(member, name, feature, module);
                return (
                    format!("Vec<{}>", unboxed(&ty)),
                    format!("Array. Each element: {doc}"),
                );
            }
            "map" => {
                let (ty, doc) = self.item(member, name, feature, module);
                return (
                    format!("std::collections::BTreeMap<String, {}>", unboxed(&ty)),
                    format!("Map. Each value: {doc}"),
                );
            }
            _ => panic!("{member}: {ty}?"),
        };
        (ty.into(), doc.into())
    }

    /// The struct of a kind, if code behind `feature` may name it.
    fn visible(&self, kind: &str, feature: &str) -> Option<String> {
        let home = feature_of(kind)?;
        let name = self.schema.type_name(kind)?;
        implies(feature, home).then_some(name)
    }

    /// The path of a nested type from the main level (`module`) or from inside its module.
    pub(super) fn path(&self, name: &str, module: Option<&str>) -> String {
        let place = self.place(name);
        let Some(kind) = place.module else {
            return format!("crate::object::{}", place.name);
        };
        let home = kind.replace('.', "_");
        match module {
            Some(module) if module == home => format!("{home}::{}", place.name),
            _ => format!("crate::object::{home}::{}", place.name),
        }
    }
}

/// Elements are stored in the array itself.
fn unboxed(ty: &str) -> &str {
    ty.strip_prefix("Box<")
        .and_then(|ty| ty.strip_suffix('>'))
        .unwrap_or(ty)
}

fn unboxed_open(ty: &str) -> String {
    format!("{}>", unboxed(ty.strip_suffix('>').unwrap()))
}

fn money(member: &str) -> bool {
    const WORDS: &[&str] = &[
        "amount", "balance", "fee", "net", "subtotal", "total", "tax", "price",
    ];
    member.split('_').any(|word| WORDS.contains(&word)) && !member.contains("count")
}
