//! JSON text as Stripe writes it: two spaces, `id` and `object` first, the rest by name.

use std::fmt::Write;

use serde_json::Value;

pub(super) fn pretty(value: &Value) -> String {
    let mut out = String::new();
    write(value, 0, &mut out);
    out
}

fn write(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Array(elements) if !elements.is_empty() => {
            out.push('[');
            for (place, element) in elements.iter().enumerate() {
                line(place, depth + 1, out);
                write(element, depth + 1, out);
            }
            line(0, depth, out);
            out.push(']');
        }
        Value::Object(members) if !members.is_empty() => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| (*name != "id", *name != "object", *name));
            out.push('{');
            for (place, (name, value)) in members.into_iter().enumerate() {
                line(place, depth + 1, out);
                // Writing to a string does not fail.
                let _ = write!(out, "{}: ", Value::from(name.as_str()));
                write(value, depth + 1, out);
            }
            line(0, depth, out);
            out.push('}');
        }
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

fn line(place: usize, depth: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}
