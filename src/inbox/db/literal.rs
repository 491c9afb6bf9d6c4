//! Arguments as literals of PostgreSQL, for texts of several statements: its other protocol takes one statement a call.

use std::fmt::Write;

use super::value::Value;

/// The text with each `$1` replaced by the first argument, `$2` by the second, and so on. Integers, texts and NULL.
pub(super) fn with_literals(sql: &str, args: &[Value]) -> String {
    let mut text = String::with_capacity(sql.len() + 128);
    let mut rest = sql;
    while let Some(at) = rest.find('$') {
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let digits = after.bytes().take_while(u8::is_ascii_digit).count();
        let number: usize = after[..digits].parse().unwrap_or(0);
        match number.checked_sub(1).and_then(|at| args.get(at)) {
            Some(value) => push(&mut text, value),
            None => text.push_str(&rest[at..=at + digits]),
        }
        rest = &after[digits..];
    }
    text.push_str(rest);
    text
}

fn push(text: &mut String, value: &Value) {
    match value {
        Value::Int(Some(n)) if *n >= 0 => {
            let _ = write!(text, "{n}");
        }
        Value::Int(Some(n)) => {
            // As text: the sign would be an operator, and a minus before it the start of a comment.
            let _ = write!(text, "CAST('{n}' AS bigint)");
        }
        Value::Text(Some(said)) => {
            // With E the setting `standard_conforming_strings` does not matter.
            text.push_str("E'");
            for c in said.chars() {
                if matches!(c, '\'' | '\\') {
                    text.push('\\');
                }
                // The one character that no text of PostgreSQL holds.
                if c != '\0' {
                    text.push(c);
                }
            }
            text.push('\'');
        }
        // No script of ours has others.
        _ => text.push_str("NULL"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_put_in_once_as_literals() {
        let args = [
            Value::from(-1_i64),
            Value::from("it's $1 \\ 'x'"),
            Value::Text(None),
            Value::from(7_i64),
        ];
        assert_eq!(
            with_literals("SELECT 1 -$1, $2, $3, $4$2; $9 $x $", &args),
            "SELECT 1 -CAST('-1' AS bigint), E'it\\'s $1 \\\\ \\'x\\'', NULL, 7E'it\\'s $1 \\\\ \\'x\\''; $9 $x $"
        );
    }
}
