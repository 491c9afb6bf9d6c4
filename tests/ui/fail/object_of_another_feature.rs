//! An object whose feature is off is told to be there, and behind which feature.

use stripe_webhooks::object::{Charge, IssuingCard, Invoice};

fn main() {}
