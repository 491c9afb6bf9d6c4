//! What goes through the narrow door: values, and rows of them.

use crate::event::Body;

/// A value on its way in or out. `None` is SQL NULL; on the way out it may be the `None` of any type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A 64-bit integer. PostgreSQL: `bigint`.
    Int(Option<i64>),
    /// Text in UTF-8.
    Text(Option<String>),
    /// Bytes. PostgreSQL: `bytea`.
    Bytes(Option<Body>),
    /// A column of integers, `bigint[]`. PostgreSQL only, and only on the way in, as the two after it.
    Ints(Vec<i64>),
    /// A column of texts, `text[]`.
    Texts(Vec<Option<String>>),
    /// A column of bytes, `bytea[]`.
    Blobs(Vec<Body>),
}

impl From<i64> for Value {
    fn from(v: i64) -> Self {
        Value::Int(Some(v))
    }
}
impl From<Option<i64>> for Value {
    fn from(v: Option<i64>) -> Self {
        Value::Int(v)
    }
}
impl From<u32> for Value {
    fn from(v: u32) -> Self {
        Value::Int(Some(v.into()))
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Self {
        Value::Int(Some(v.into()))
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Self {
        Value::Text(Some(v.to_owned()))
    }
}
impl From<String> for Value {
    fn from(v: String) -> Self {
        Value::Text(Some(v))
    }
}
impl From<Option<String>> for Value {
    fn from(v: Option<String>) -> Self {
        Value::Text(v)
    }
}
impl From<Option<&str>> for Value {
    fn from(v: Option<&str>) -> Self {
        Value::Text(v.map(str::to_owned))
    }
}
impl From<Body> for Value {
    fn from(v: Body) -> Self {
        Value::Bytes(Some(v))
    }
}

/// A row: values by position. A missing or differently typed column reads as empty, never as a panic.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(pub Vec<Value>);

impl Row {
    /// The integer of a column; 0 for anything else.
    pub fn int(&self, at: usize) -> i64 {
        self.opt_int(at).unwrap_or(0)
    }
    /// The integer of a column; `None` for anything else.
    pub fn opt_int(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Value::Int(v)) => *v,
            _ => None,
        }
    }
    /// The integer of a column; 0 for anything else, and for what a `u32` does not hold.
    pub fn u32(&self, at: usize) -> u32 {
        u32::try_from(self.int(at)).unwrap_or(0)
    }
    /// The text of a column; empty for anything else.
    pub fn text(&self, at: usize) -> String {
        self.opt_text(at).unwrap_or_default()
    }
    /// The text of a column; `None` for anything else.
    pub fn opt_text(&self, at: usize) -> Option<String> {
        match self.0.get(at) {
            Some(Value::Text(v)) => v.clone(),
            _ => None,
        }
    }
    /// The bytes of a column; `None` for anything else.
    pub fn body(&self, at: usize) -> Option<Body> {
        match self.0.get(at) {
            Some(Value::Bytes(v)) => v.clone(),
            _ => None,
        }
    }
}
