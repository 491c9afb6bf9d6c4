//! What handlers write through, on the inbox in memory.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, PoisonError},
};

use super::Shared;

/// The connection that handlers get: string keys and values, visible to others once the event is committed.
pub struct MemoryConnection {
    shared: Arc<Shared>,
    own: BTreeMap<String, Option<String>>,
    pub(super) writes: Vec<Write>,
}

impl fmt::Debug for MemoryConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryConnection")
            .field("writes", &self.writes.len())
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Clone)]
pub(super) enum Write {
    Put(String, String),
    Add(String, i64),
    Delete(String),
}

impl MemoryConnection {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        MemoryConnection {
            shared: shared.clone(),
            own: BTreeMap::new(),
            writes: Vec::new(),
        }
    }

    /// The value under a key, this transaction's own writes included.
    pub fn get(&self, key: &str) -> Option<String> {
        match self.own.get(key) {
            Some(own) => own.clone(),
            None => self
                .shared
                .state
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .data
                .get(key)
                .cloned(),
        }
    }

    /// Writes a value.
    pub fn put(&mut self, key: impl Into<String>, value: impl Into<String>) {
        self.write(Write::Put(key.into(), value.into()));
    }

    /// Adds to a number (0 when absent). Additions of concurrent transactions all count.
    pub fn add(&mut self, key: impl Into<String>, n: i64) {
        self.write(Write::Add(key.into(), n));
    }

    /// Removes a value.
    pub fn delete(&mut self, key: impl Into<String>) {
        self.write(Write::Delete(key.into()));
    }

    fn write(&mut self, write: Write) {
        let (key, value) = match &write {
            Write::Put(key, value) => (key, Some(value.clone())),
            Write::Delete(key) => (key, None),
            Write::Add(key, n) => (key, Some(sum(self.get(key).as_deref(), *n))),
        };
        self.own.insert(key.clone(), value);
        self.writes.push(write);
    }
}

/// A stored number plus `n`; what is no number counts as 0.
fn sum(old: Option<&str>, n: i64) -> String {
    old.and_then(|v| v.parse::<i64>().ok())
        .unwrap_or(0)
        .wrapping_add(n)
        .to_string()
}

impl Write {
    pub(super) fn apply(&self, data: &mut BTreeMap<String, String>) {
        match self {
            Write::Put(key, value) => drop(data.insert(key.clone(), value.clone())),
            Write::Delete(key) => drop(data.remove(key)),
            Write::Add(key, n) => {
                let new = sum(data.get(key).map(String::as_str), *n);
                data.insert(key.clone(), new);
            }
        }
    }
}
