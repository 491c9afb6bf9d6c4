//! Receivers: answers, and what they hand on.

#[cfg(feature = "inbox")]
mod handed_over;
mod receive;
#[cfg(feature = "testing")]
mod stress;
