//! Signatures: vectors, properties, and hints for known mistakes.

#[cfg(feature = "testing")]
mod hints;
mod vectors;
