//! The settings of a mirror: the kinds that it keeps, and the place of its tables.

use std::collections::BTreeSet;

use super::{Kinds, MirrorError, kinds};

/// The account of objects that are the platform's own, until the application says which it is.
pub(crate) const OWN: &str = "-";

/// The settings of a [`Mirror`](super::Mirror). Made of [`Kinds`], which alone are settings enough.
///
/// ```
/// use stripe_webhooks::mirror::{Kinds, Settings};
///
/// let settings = Settings::new(Kinds::families())
///     .account("acct_1")
///     .history(["subscription"])?;
/// # Ok::<(), stripe_webhooks::mirror::MirrorError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Settings {
    pub(crate) kinds: Kinds,
    pub(crate) tables: String,
    pub(crate) account: Option<String>,
    pub(crate) livemode: Option<bool>,
    pub(crate) history: BTreeSet<&'static str>,
    pub(crate) place: Option<(bool, u16)>,
    pub(crate) notifications: bool,
}

impl Settings {
    /// A mirror of these kinds: tables in the schema `stripe` (SQLite: with the prefix `stripe_`), no history.
    pub fn new(kinds: Kinds) -> Self {
        Self {
            kinds,
            tables: "stripe".into(),
            account: None,
            livemode: None,
            history: BTreeSet::new(),
            place: None,
            notifications: false,
        }
    }

    /// Sets the schema of the tables; in SQLite, the prefix before an underscore. Default `stripe`.
    pub fn tables(mut self, name: impl Into<String>) -> Self {
        self.tables = name.into();
        self
    }

    /// Sets the id of the account whose own objects events without an account carry: the platform's. Default `-`; rows that were
    /// written under it are renamed when the tables are next looked at.
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = Some(id.into());
        self
    }

    /// Sets the mode that the views `…_live` show. Default: live mode once one of its objects has come, else test mode.
    pub fn livemode(mut self, live: bool) -> Self {
        self.livemode = Some(live);
        self
    }

    /// Keeps every state of objects of these kinds, in tables `…_history`.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a name that is none, or is not among the mirrored kinds.
    pub fn history<I: IntoIterator<Item: AsRef<str>>>(mut self, of: I) -> Result<Self, MirrorError> {
        for name in of {
            let name = name.as_ref();
            let row = kinds::table_of(name).filter(|row| self.kinds.has(row.table));
            let row = row.ok_or_else(|| MirrorError::Kind(name.to_owned()))?;
            self.history.insert(row.table);
        }
        Ok(self)
    }

    /// Takes thin events of the v1 API, too (`v1.customer.created`): for accounts whose destination sends no snapshot events. Each is
    /// read from Stripe once it is recorded, which needs a client. Default: only thin events that have no snapshot twin (`v2.…`).
    pub fn notifications(mut self) -> Self {
        self.notifications = true;
        self
    }

    /// Writes ahead of handlers with a lower priority. Default: ahead of all, with the highest priority there is.
    pub fn before(mut self, priority: u16) -> Self {
        self.place = Some((true, priority));
        self
    }

    /// Writes behind the other handlers of an event.
    pub fn after(mut self, priority: u16) -> Self {
        self.place = Some((false, priority));
        self
    }

    /// The account of an object of which no other is known.
    pub(crate) fn own_account(&self) -> &str {
        self.account.as_deref().unwrap_or(OWN)
    }
}

impl From<Kinds> for Settings {
    fn from(kinds: Kinds) -> Self {
        Self::new(kinds)
    }
}
