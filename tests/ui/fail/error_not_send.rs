//! An error that cannot go to another thread does not leave through `?`.

use std::error::Error;

use stripe_webhooks::{Context, Event, HandlerResult};

fn opened() -> Result<(), Box<dyn Error>> {
    Ok(())
}

fn welcome(_: Event, _: Context<'_>) -> HandlerResult {
    opened()?;
    Ok(())
}

fn main() {
    let _ = welcome;
}
