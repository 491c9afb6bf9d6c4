//! The identity of an object at Stripe.

use std::fmt;
use std::str::FromStr;

use super::Delivery;
use crate::object::kind::{Absent, Ids, KindRow, kind};
use crate::object::{EventType, RawObject};

/// The identity of an object at Stripe: account, mode and id.
///
/// An id alone is not enough. Coupons, plans and products have ids that their owner chooses, so that two accounts, the two
/// modes and two kinds can use the same one; a capability (`card_payments`) and an application have the same id in every
/// connected account. Lanes of the inbox and the stale rule go by this key.
///
/// - *Account*: the connected account (`account`, of thin events the account that `context` ends with); none for the
///   platform's own objects. Two accounts of one owner that post to one inbox are told apart by
///   [`Endpoint::account`](crate::receiver::Endpoint::account).
/// - *Mode*: live or test.
/// - *Id*: Stripe's; with the kind before it where the id does not say which kind it is of (`coupon:SUMMER`). An object
///   without id is known by its kind and owner (`cash_balance:cus_1`), or by its kind where each account has one (`balance`).
///
/// The text form is `id account mode`, with `-` for the platform's own account: `sub_1 - live`, `coupon:SUMMER acct_1 test`.
///
/// ```
/// use stripe_webhooks::event::{Delivery, ObjectKey};
///
/// let body = r#"{"id":"evt_1","object":"event","type":"coupon.created","created":1,"livemode":true,"account":"acct_1",
///     "data":{"object":{"id":"SUMMER","object":"coupon"}}}"#;
/// let key = Delivery::from_body_without_verification(body)?.object_key().ok_or("no identity")?;
/// assert_eq!((key.id(), key.account(), key.livemode()), ("coupon:SUMMER", Some("acct_1"), true));
/// assert_eq!(key.to_string(), "coupon:SUMMER acct_1 live");
/// assert_eq!("coupon:SUMMER acct_1 live".parse::<ObjectKey>()?, key);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectKey {
    id: String,
    account: Option<String>,
    livemode: bool,
}

impl ObjectKey {
    /// The key of an object of this kind: of `id` where the kind's ids are unique, else of kind and `id`.
    ///
    /// `account`: the connected account or a context that ends with it; `None` or empty for the platform's own.
    pub fn new(account: Option<&str>, livemode: bool, object_kind: &str, id: &str) -> Self {
        let id = match kind(object_kind).ids {
            Ids::Stripe => id.to_owned(),
            Ids::Chosen | Ids::Shared => format!("{object_kind}:{id}"),
        };
        Self {
            id,
            account: account.and_then(account_of).map(str::to_owned),
            livemode,
        }
    }

    /// The object's id, after its kind and a colon where the id alone does not identify it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The connected account; `None` for the platform's own objects.
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// True for an object of live mode.
    pub fn livemode(&self) -> bool {
        self.livemode
    }

    /// The same account and mode, another object of which the id is unique: the customer of a subscription.
    pub(crate) fn of_unique(account: Option<&str>, livemode: bool, id: &str) -> Self {
        Self::new(account, livemode, "", id)
    }
}

/// The account that a context ends with: `acct_1` of `org_1/acct_1`.
pub(crate) fn account_of(context: &str) -> Option<&str> {
    context
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .filter(|account| !account.is_empty())
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = if self.livemode { "live" } else { "test" };
        // Accounts have no blanks; what has one in an event that was made up must not read as another part of the key.
        match &self.account {
            Some(account) => write!(f, "{} {} {mode}", self.id, account.replace(' ', "%20")),
            None => write!(f, "{} - {mode}", self.id),
        }
    }
}

/// The error of a text that is not an [`ObjectKey`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no object key: `id account mode` is asked for, like `sub_1 - live`")]
pub struct ObjectKeyError(String);

impl FromStr for ObjectKey {
    type Err = ObjectKeyError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ObjectKeyError(text.to_owned());
        let (rest, mode) = text.rsplit_once(' ').ok_or_else(error)?;
        let (id, account) = rest.rsplit_once(' ').ok_or_else(error)?;
        let livemode = match mode {
            "live" => true,
            "test" => false,
            _ => return Err(error()),
        };
        if id.is_empty() || account.is_empty() {
            return Err(error());
        }
        Ok(Self {
            id: id.to_owned(),
            account: (account != "-").then(|| account.replace("%20", " ")),
            livemode,
        })
    }
}

impl Delivery {
    /// The identity of the event's object (of a thin event: of the related object); `None` where it has none, as a thin
    /// event without related object.
    pub fn object_key(&self) -> Option<ObjectKey> {
        self.object_key_in(None)
    }

    /// As [`object_key`](Self::object_key), for events that name no account: those of `own`.
    pub(crate) fn object_key_in(&self, own: Option<&str>) -> Option<ObjectKey> {
        let account = self.account().or(self.context()).or(own);
        let livemode = self.livemode();
        match self {
            Self::Snapshot(event) => {
                let of_kind = event.object_kind().unwrap_or_default();
                if let Some(id) = event.object_id().filter(|id| !id.is_empty()) {
                    return Some(ObjectKey::new(account, livemode, of_kind, id));
                }
                let id = match kind(of_kind).absent {
                    Absent::Singleton => of_kind.to_owned(),
                    Absent::Owner(members) => {
                        let owner = members
                            .iter()
                            .find_map(|name| member_id(event.raw_object(), name))?;
                        format!("{of_kind}:{owner}")
                    }
                    Absent::Nothing => return None,
                };
                Some(ObjectKey::of_unique(account, livemode, &id))
            }
            Self::Thin(event) => {
                let related = event.related_object()?;
                let of_kind = related.kind.unwrap_or_default();
                match (related.id, kind(of_kind).absent) {
                    ("", Absent::Singleton) => Some(ObjectKey::of_unique(account, livemode, of_kind)),
                    ("", _) => None,
                    (id, _) => Some(ObjectKey::new(account, livemode, of_kind, id)),
                }
            }
        }
    }
}

/// The id in a member that holds one, or the object itself.
fn member_id(object: &RawObject, name: &str) -> Option<String> {
    let member = object.get(name).filter(|member| !member.is_null())?;
    let id = member.id().map(|id| id.into_owned());
    id.or_else(|| member.decode::<String>().ok())
        .filter(|id| !id.is_empty())
}

/// Two flags of a kind: its `*.deleted` event ends the object for good; a deleted object's identity can be used again.
#[cfg(feature = "inbox")]
pub(crate) fn ends(object_kind: &str) -> (bool, bool) {
    let row = kind(object_kind);
    (row.ends, row.lives_again())
}

/// True if no object that events of this type carry can be identified, as far as this crate knows the type.
pub(crate) fn is_without_identity(event_type: &EventType) -> bool {
    let kinds = event_type.object_kinds();
    let cannot = |row: KindRow| {
        !row.kind.is_empty() && !row.ends && row.ids == Ids::Stripe && row.absent == Absent::Nothing
    };
    !kinds.is_empty() && kinds.iter().all(|name| cannot(kind(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(envelope: &str, object: &str) -> Option<String> {
        let body = format!(
            r#"{{"id":"evt_1","object":"event","type":"x.y","created":1,{envelope},"data":{{"object":{object}}}}}"#
        );
        let delivery = Delivery::from_body_without_verification(body).unwrap();
        delivery.object_key().map(|key| key.to_string())
    }

    #[test]
    fn a_key_is_account_mode_and_object() {
        let card = r#"{"id":"card_payments","object":"capability","account":"acct_A"}"#;
        let subscription = r#"{"id":"sub_1","object":"subscription"}"#;
        for (envelope, object, want) in [
            (r#""livemode":true"#, subscription, Some("sub_1 - live")),
            (r#""livemode":false"#, subscription, Some("sub_1 - test")),
            (
                r#""livemode":true,"account":"acct_A""#,
                card,
                Some("capability:card_payments acct_A live"),
            ),
            (
                r#""livemode":true,"context":"org_1/acct_A""#,
                card,
                Some("capability:card_payments acct_A live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"id":"A B","object":"coupon"}"#,
                Some("coupon:A B - live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"object":"cash_balance","customer":"cus_1"}"#,
                Some("cash_balance:cus_1 - live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"object":"entitlements.active_entitlement_summary","customer":{"id":"cus_1","object":"customer"}}"#,
                Some("entitlements.active_entitlement_summary:cus_1 - live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"object":"balance"}"#,
                Some("balance - live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"object":"invoice","customer":"cus_1"}"#,
                Some("invoice:cus_1 - live"),
            ),
            (
                r#""livemode":true"#,
                r#"{"object":"billing.alert_triggered"}"#,
                None,
            ),
            (r#""livemode":true"#, r#"{"object":"of the future"}"#, None),
            (r#""livemode":true"#, r#"{"object":"cash_balance"}"#, None),
        ] {
            assert_eq!(key(envelope, object).as_deref(), want, "{envelope} {object}");
        }
    }

    #[test]
    fn a_key_reads_back_from_its_text() {
        for account in [None, Some("acct_1"), Some("a b"), Some("org_1/acct_2")] {
            for livemode in [true, false] {
                for id in ["sub_1", "A B", "-", "SUMMER - live", "ü/%20"] {
                    let key = ObjectKey::new(account, livemode, "coupon", id);
                    assert_eq!(key.to_string().parse(), Ok(key));
                }
            }
        }
        for text in [
            "",
            "sub_1",
            "sub_1 live",
            "sub_1 - other",
            " - live",
            "sub_1  live",
        ] {
            assert!(text.parse::<ObjectKey>().is_err(), "{text:?}");
        }
    }
}
