use stripe_webhooks::{Context, CustomerHandler, Event, HandlerResult};

struct Crm;

impl CustomerHandler for Crm {
    type State = ();
    async fn renamed(&self, _: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
}

fn main() {}
