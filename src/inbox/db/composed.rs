//! Statements that are put together from parts, each part with the values of its marks.

use super::value::Value;

/// A statement that is put together: its text, and what its marks stand for.
#[derive(Debug, Default)]
pub(super) struct Sql {
    pub(super) text: String,
    pub(super) args: Vec<Value>,
}

impl Sql {
    /// Adds a text, each `?` of which stands for the next of these values.
    pub(super) fn push(&mut self, text: &str, args: &[Value]) {
        let mut args = args.iter();
        for part in text.split_inclusive('?') {
            match (part.strip_suffix('?'), args.next()) {
                (Some(before), Some(value)) => {
                    self.args.push(value.clone());
                    self.text.push_str(before);
                    self.text.push('$');
                    self.text.push_str(&self.args.len().to_string());
                }
                _ => self.text.push_str(part),
            }
        }
    }
}

/// A condition with its values.
#[derive(Debug, Clone)]
pub(super) struct Cond {
    pub(super) text: String,
    pub(super) args: Vec<Value>,
    /// The index that finds its rows. SQLite is told to use it: without statistics it guesses wrong.
    pub(super) index: Option<&'static str>,
}

impl Cond {
    pub(super) fn new(text: impl Into<String>, args: Vec<Value>) -> Self {
        let text = text.into();
        Self {
            text,
            args,
            index: None,
        }
    }

    pub(super) fn by(mut self, index: &'static str) -> Self {
        self.index = Some(index);
        self
    }

    /// The words behind the table's name.
    pub(super) fn hint(&self) -> String {
        self.index
            .map(|index| format!("{{by {index}}}"))
            .unwrap_or_default()
    }
}
