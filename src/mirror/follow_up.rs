//! The readings from Stripe after an event: an object of which two changes of one second are known, the rest of a list that was
//! cut off, the object of a thin event. Durable work, done outside of any transaction.

use std::sync::Arc;

use serde_json::{Value, json};

use super::core::Core;
use super::row::Key;
use crate::handler::{Context, HandlerError};
use crate::inbox::{FollowUpHandler, Inbox};

/// The name of the follow-ups.
pub(crate) const NAME: &str = "stripe_webhooks::mirror::read";

/// An object to be read.
#[derive(Debug, PartialEq)]
pub(crate) struct Wanted {
    pub(crate) table: String,
    pub(crate) account: String,
    /// The connected account to ask as; none for the platform's own objects.
    pub(crate) of: Option<String>,
    pub(crate) id: String,
    pub(crate) livemode: bool,
    /// The flags that are to be taken away.
    pub(crate) flags: i64,
}

impl Wanted {
    fn to_json(&self) -> Value {
        json!({
            "table": self.table, "account": self.account, "of": self.of, "id": self.id, "livemode": self.livemode, "flags": self.flags,
        })
    }

    #[cfg_attr(not(feature = "client"), allow(dead_code))]
    fn read(json: &Value) -> Option<Self> {
        let text = |name: &str| json[name].as_str().map(str::to_owned);
        Some(Self {
            table: text("table")?,
            account: text("account")?,
            of: text("of"),
            id: text("id")?,
            livemode: json["livemode"].as_bool()?,
            flags: json["flags"].as_i64()?,
        })
    }
}

/// Leaves the reading for after the commit. False if there is no client, and nothing is left.
pub(super) fn leave(cx: &mut Context<'_>, table: &str, key: &Key, flags: i64) -> Result<bool, HandlerError> {
    if !has_client(cx) {
        return Ok(false);
    }
    let delivery = cx.delivery();
    let context = delivery.context().and_then(crate::event::account_of);
    let of = delivery.account().or(context).map(str::to_owned);
    let wanted = Wanted {
        table: table.to_owned(),
        account: key.account.clone(),
        of,
        id: key.id.clone(),
        livemode: key.livemode,
        flags,
    };
    cx.follow_up(NAME, wanted.to_json())?;
    Ok(true)
}

#[cfg(feature = "client")]
fn has_client(cx: &Context<'_>) -> bool {
    cx.provided::<crate::client::Clients>()
        .is_some_and(|clients| !clients.is_empty())
}

#[cfg(not(feature = "client"))]
fn has_client(_: &Context<'_>) -> bool {
    false
}

#[cfg(not(feature = "client"))]
pub(super) fn handlers(_: &Inbox, _: Option<Arc<Core>>) -> Vec<(&'static str, FollowUpHandler)> {
    Vec::new()
}

#[cfg(feature = "client")]
pub(super) fn handlers(inbox: &Inbox, core: Option<Arc<Core>>) -> Vec<(&'static str, FollowUpHandler)> {
    let Some(core) = core.filter(|_| inbox.has_client()) else {
        return Vec::new();
    };
    let clients = inbox.own_clients().clone();
    let run: FollowUpHandler = Arc::new(move |job| {
        let (core, clients) = (Arc::clone(&core), clients.clone());
        Box::pin(async move {
            let wanted = Wanted::read(&job.decode()?);
            let wanted =
                wanted.ok_or_else(|| HandlerError::new("the payload names no object").permanent())?;
            super::reading::follow_up(&core, &clients, &wanted).await
        })
    });
    vec![(NAME, run)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_read_back() {
        let wanted = Wanted {
            table: "customers".into(),
            account: "-".into(),
            of: Some("acct_1".into()),
            id: "cus_1".into(),
            livemode: true,
            flags: 3,
        };
        assert_eq!(Wanted::read(&wanted.to_json()), Some(wanted));
        assert_eq!(Wanted::read(&json!({"table": 1})), None);
    }
}
