//! Event types: one row per name Stripe ever documented, found by hash.
//!
//! The generated table names every event once; [`event_types!`] makes the enum and the rows of it. A variant and
//! its row have the same number, their place in the table, so that everything an [`EventType`] knows is one array
//! access away, and a name is found in a table of hashes that the compiler fills. Nothing in the table is counted or
//! refers to another row: a new event is one new line.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use crate::generated::{EVENTS, EventType};

/// The schema's row of one event type.
#[derive(Debug)]
pub(crate) struct EventRow {
    pub(crate) name: &'static str,
    pub(crate) class: Class,
    /// Kinds of `data.object`: one, several for a union, none where Stripe does not say (or for thin events).
    pub(crate) kinds: &'static [&'static str],
    /// Thin events: the kind of their related object.
    pub(crate) related: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Snapshot,
    Legacy,
    Preview,
    Thin,
}

/// The name of an event type that this version of the crate does not list.
///
/// It cannot be built outside: parsing a name gives the listed variant whenever there is one, so that a name has
/// exactly one representation.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownEventType(Arc<str>);

impl UnknownEventType {
    /// The name as Stripe sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownEventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// `Variant "name" Class ["kind", …] related;`, sorted by name.
macro_rules! event_types {
    ($($variant:ident $name:literal $class:ident $kinds:tt $related:expr;)*) => {
        use $crate::object::event_type::{Class, EventRow, UnknownEventType};

        /// The type of an event: a variant for every name Stripe documents or once documented, snapshot and thin,
        /// and [`EventType::Unknown`] for the rest.
        ///
        /// Equality, order and hash follow the name. A name that the enum lacks today may become a variant in a
        /// later version: compare [`EventType::as_str`] (or use a pattern) to handle it before and after.
        ///
        /// ```
        /// use stripe_webhooks::EventType;
        ///
        /// let event_type = EventType::from("customer.created");
        /// assert_eq!(event_type, EventType::CustomerCreated);
        /// assert_eq!(event_type.object_kind(), Some("customer"));
        /// assert!(!EventType::from("customer.merged").is_known());
        /// ```
        #[non_exhaustive]
        pub enum EventType {
            $(#[doc = concat!("`", $name, "`")] $variant,)*
            /// A name this version does not list.
            Unknown(UnknownEventType),
        }

        /// The listed variants, numbered by the compiler.
        #[derive(Clone, Copy)]
        #[repr(u16)]
        enum Listed {
            $($variant,)*
        }

        static LISTED: [Listed; EVENT_ROWS.len()] = [$(Listed::$variant),*];

        impl EventType {
            /// The row of a variant.
            pub(crate) const fn index(&self) -> Option<u16> {
                match self {
                    $(Self::$variant => Some(Listed::$variant as u16),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The variant of a row.
            pub(crate) fn at(index: u16) -> Option<Self> {
                Some(match LISTED.get(usize::from(index))? {
                    $(Listed::$variant => Self::$variant,)*
                })
            }
        }

        /// Every known event type, sorted by name; a variant's index is its place here.
        pub(crate) static EVENTS: &[EventRow] = &EVENT_ROWS;
        const EVENT_ROWS: [EventRow; [$($name),*].len()] = [$(EventRow {
            name: $name,
            class: Class::$class,
            kinds: &$kinds,
            related: $related,
        },)*];
    };
}
pub(crate) use event_types;

impl EventType {
    /// The name, as Stripe writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown(name) => name.as_str(),
            known => known.row().map_or("", |row| row.name),
        }
    }

    /// True if this version of the crate lists the name.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }

    /// The kind of `data.object` (its `object` member), if the schema names exactly one.
    ///
    /// `None` for events that carry one of several kinds ([`EventType::object_kinds`] lists them), for thin events,
    /// which carry no object, and where Stripe does not say.
    pub fn object_kind(&self) -> Option<&'static str> {
        match self.object_kinds() {
            [kind] => Some(kind),
            _ => None,
        }
    }

    /// Every kind that `data.object` may be, old ones included. Empty for thin events and where Stripe does not say.
    pub fn object_kinds(&self) -> &'static [&'static str] {
        self.row().map_or(&[], |row| row.kinds)
    }

    /// Thin events: the kind of the related object, if they have one.
    pub fn related_object_kind(&self) -> Option<&'static str> {
        self.row()?.related
    }

    /// True for the type of a thin event (an event notification).
    pub fn is_thin(&self) -> bool {
        match self.row() {
            Some(row) => row.class == Class::Thin,
            None => self.as_str().starts_with("v1.") || self.as_str().starts_with("v2."),
        }
    }

    /// True if Stripe no longer documents the type. Old API versions and old bodies still have it.
    pub fn is_legacy(&self) -> bool {
        self.row().is_some_and(|row| row.class == Class::Legacy)
    }

    /// True if only preview versions of the API send the type.
    pub fn is_preview(&self) -> bool {
        self.row().is_some_and(|row| row.class == Class::Preview)
    }

    /// The thin event type that tells of the same thing, if this is a snapshot type that has one.
    pub fn thin_type(&self) -> Option<Self> {
        let row = self.row().filter(|row| row.class != Class::Thin)?;
        find(&format!("v1.{}", row.name)).and_then(Self::at)
    }

    /// The snapshot event type that tells of the same thing, if this is a thin type that has one.
    pub fn snapshot_type(&self) -> Option<Self> {
        let row = self.row().filter(|row| row.class == Class::Thin)?;
        find(row.name.strip_prefix("v1.")?).and_then(Self::at)
    }

    /// Every type this version lists, sorted by name.
    pub fn known() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
        // Each row has a variant; the fallback is never taken.
        (0..EVENTS.len()).map(|index| u16::try_from(index).ok().and_then(Self::at).unwrap_or(Self::Ping))
    }

    pub(crate) fn row(&self) -> Option<&'static EventRow> {
        EVENTS.get(usize::from(self.index()?))
    }
}

/// The row of a name. `const`, for the checks that macros make at compile time.
pub(crate) const fn find(name: &str) -> Option<u16> {
    let mut at = bucket(name.as_bytes());
    loop {
        let row = BUCKETS[at];
        if row == EMPTY {
            return None;
        }
        if equal(EVENTS[row as usize].name.as_bytes(), name.as_bytes()) {
            return Some(row);
        }
        at = (at + 1) % BUCKETS.len();
    }
}

const EMPTY: u16 = u16::MAX;

/// Rows by the hash of their name; on a collision the next free place. At most half full, so every search ends.
static BUCKETS: [u16; 2048] = {
    let mut buckets = [EMPTY; 2048];
    assert!(EVENTS.len() * 2 <= buckets.len());
    let mut row = 0;
    while row < EVENTS.len() {
        let mut at = bucket(EVENTS[row].name.as_bytes());
        while buckets[at] != EMPTY {
            at = (at + 1) % buckets.len();
        }
        buckets[at] = row as u16;
        row += 1;
    }
    buckets
};

/// A multiply and a shift for every eight bytes.
const fn bucket(mut name: &[u8]) -> usize {
    let mut hash = name.len() as u64;
    while let Some((word, rest)) = name.split_first_chunk::<8>() {
        hash = mix(hash, u64::from_le_bytes(*word));
        name = rest;
    }
    let mut last = 0;
    while let Some((byte, rest)) = name.split_first() {
        last = last << 8 | *byte as u64;
        name = rest;
    }
    (mix(hash, last) >> 53) as usize
}

const fn mix(hash: u64, word: u64) -> u64 {
    let hash = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ hash >> 32
}

const fn equal(mut a: &[u8], mut b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    while let (Some((x, rest_a)), Some((y, rest_b))) =
        (a.split_first_chunk::<8>(), b.split_first_chunk::<8>())
    {
        if u64::from_le_bytes(*x) != u64::from_le_bytes(*y) {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    while let (Some((x, rest_a)), Some((y, rest_b))) = (a.split_first(), b.split_first()) {
        if *x != *y {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    true
}

impl From<&str> for EventType {
    fn from(name: &str) -> Self {
        find(name)
            .and_then(Self::at)
            .unwrap_or_else(|| Self::Unknown(UnknownEventType(name.into())))
    }
}

impl From<String> for EventType {
    fn from(name: String) -> Self {
        Self::from(name.as_str())
    }
}

impl FromStr for EventType {
    type Err = Infallible;

    fn from_str(name: &str) -> Result<Self, Infallible> {
        Ok(Self::from(name))
    }
}

impl Clone for EventType {
    fn clone(&self) -> Self {
        match self {
            Self::Unknown(name) => Self::Unknown(name.clone()),
            // A known variant has a row and a row has its variant.
            known => known.index().and_then(Self::at).unwrap_or(Self::Ping),
        }
    }
}

impl PartialEq for EventType {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unknown(name), Self::Unknown(other)) => name == other,
            _ => self.index() == other.index(),
        }
    }
}

impl Eq for EventType {}

impl PartialEq<str> for EventType {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for EventType {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialOrd for EventType {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for EventType {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for EventType {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl AsRef<str> for EventType {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for EventType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_name_and_sorted() {
        assert!(EVENTS.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert_eq!(EventType::known().len(), EVENTS.len());
        for (event_type, row) in EventType::known().zip(EVENTS) {
            assert_eq!(event_type.as_str(), row.name);
            assert!(event_type.is_known());
            assert_eq!(EventType::from(row.name), event_type);
            assert_eq!(event_type.clone(), event_type);
        }
    }

    #[test]
    fn hashes_spread() {
        let worst = EVENTS.iter().map(|row| {
            let from = bucket(row.name.as_bytes());
            let found = (0..).find(|step| {
                let held = BUCKETS[(from + step) % BUCKETS.len()];
                held != EMPTY && EVENTS[usize::from(held)].name == row.name
            });
            found.unwrap()
        });
        assert!(worst.max().unwrap() < 16);
    }

    #[test]
    fn unknown_names_are_kept() {
        for name in [
            "",
            "customer",
            "customer.merged",
            "v3.x",
            "é",
            "customer.created ",
        ] {
            let event_type = EventType::from(name);
            assert!(!event_type.is_known());
            assert_eq!(event_type.as_str(), name);
            assert_eq!(event_type, name.parse::<EventType>().unwrap());
            assert_eq!(event_type.object_kind(), None);
        }
        let (first, second) = (EventType::from("a"), EventType::from("b"));
        assert!(first < second);
    }

    #[test]
    fn rows_know_their_class_kind_and_mirror() {
        assert_eq!(
            EventType::CustomerSubscriptionUpdated.object_kind(),
            Some("subscription")
        );
        assert_eq!(EventType::CustomerSourceCreated.object_kind(), None);
        assert!(
            EventType::CustomerSourceCreated
                .object_kinds()
                .contains(&"bitcoin_receiver")
        );
        assert!(EventType::BitcoinReceiverFilled.is_legacy());
        assert!(EventType::from("payment_plan.created").is_preview());
        assert_eq!(
            EventType::CustomerCreated.thin_type(),
            Some(EventType::V1CustomerCreated)
        );
        assert_eq!(
            EventType::V1CustomerCreated.snapshot_type(),
            Some(EventType::CustomerCreated)
        );
        assert_eq!(EventType::CustomerCreated.snapshot_type(), None);
        assert_eq!(
            EventType::V1CustomerCreated.related_object_kind(),
            Some("customer")
        );
        let bracketed = EventType::V2CoreAccountRequirementsUpdated;
        assert_eq!(bracketed.as_str(), "v2.core.account[requirements].updated");
        assert!(bracketed.is_thin() && bracketed.snapshot_type().is_none());
    }
}
