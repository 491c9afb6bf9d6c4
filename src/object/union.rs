//! Fields and events that hold one of several kinds of object: the `object` member decides which.

use crate::object::decoder::{Drifts, decode_into, expect_kind};
use crate::object::record::{Given, Union, View};
use crate::object::values::Place;
use crate::object::{DecodeError, Decoded, Expandable, RawObject};

/// An enum of objects.
pub(crate) trait Choice: Union + Sized + 'static {
    /// The variants' kinds and whether they are compiled in; a variant's number is its place.
    const KINDS: &'static [(&'static str, bool)];

    /// An empty object of the variant with that number.
    fn empty(number: usize) -> Self;
    fn other(raw: RawObject) -> Self;
    /// Fills the object.
    fn read(&mut self, given: Given<'_, '_>);
}

/// What is to be made.
enum Chosen {
    Variant(usize),
    Other(RawObject),
}

impl Chosen {
    fn make<C: Choice>(&self) -> C {
        match self {
            Self::Variant(number) => C::empty(*number),
            Self::Other(raw) => C::other(raw.clone()),
        }
    }
}

fn number(kinds: &[(&str, bool)], kind: &str) -> Option<usize> {
    let number = kinds.binary_search_by_key(&kind, |known| known.0).ok()?;
    kinds[number].1.then_some(number)
}

/// Whether the kinds rise, as [`number`] needs it. Asked where they are written down, by the compiler.
pub(crate) const fn rise(kinds: &[(&str, bool)]) -> bool {
    let mut at = 1;
    while at < kinds.len() {
        if !is_less(kinds[at - 1].0.as_bytes(), kinds[at].0.as_bytes()) {
            return false;
        }
        at += 1;
    }
    true
}

const fn is_less(a: &[u8], b: &[u8]) -> bool {
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return a[at] < b[at];
        }
        at += 1;
    }
    a.len() < b.len()
}

/// What is to be made, and what from; nothing from a raw object, which is whole.
#[inline(never)]
fn choose<'f, 'a>(
    kinds: &'static [(&'static str, bool)],
    given: Given<'f, 'a>,
) -> Option<(Chosen, Given<'f, 'a>)> {
    let (kind, given) = match given {
        Given::Json(decoder, kind) => (decoder.object_member(), Given::Json(decoder, kind)),
        Given::View(View::Union(union)) => (Some(union.kind()), Given::View(union.inner())),
        #[cfg(feature = "testing")]
        Given::Sample(sampler) => {
            let compiled: Vec<_> = kinds
                .iter()
                .filter(|known| known.1)
                .map(|known| known.0)
                .collect();
            let kind = sampler.choose(&compiled);
            (kind.map(std::borrow::Cow::Borrowed), Given::Sample(sampler))
        }
        _ => return None,
    };
    match (kind.and_then(|kind| number(kinds, &kind)), given) {
        (Some(number), given) => Some((Chosen::Variant(number), given)),
        (None, Given::Json(decoder, _)) => Some((Chosen::Other(decoder.raw()?), Given::Empty)),
        (None, Given::View(View::Raw(raw))) => Some((Chosen::Other(raw.clone()), Given::Empty)),
        (None, _) => None,
    }
}

/// A union in an array.
pub(crate) fn fill<C: Choice>(place: &mut impl Place<C>, given: Given<'_, '_>) {
    if let Some((chosen, given)) = choose(C::KINDS, given)
        && let Some(choice) = place.put(|| chosen.make())
    {
        choice.read(given);
    }
}

pub(crate) fn fill_box<C: Choice>(place: &mut impl Place<Box<C>>, given: Given<'_, '_>) {
    if let Some((chosen, given)) = choose(C::KINDS, given)
        && let Some(choice) = place.put(|| boxed(&chosen))
    {
        choice.read(given);
    }
}

pub(crate) fn expand<C: Choice>(place: &mut impl Place<Expandable<C>>, given: Given<'_, '_>) {
    if let Some((chosen, given)) = choose(C::KINDS, given)
        && let Some(Expandable::Object(choice)) = place.put(|| Expandable::Object(boxed(&chosen)))
    {
        choice.read(given);
    }
}

fn boxed<C: Choice>(chosen: &Chosen) -> Box<C> {
    Box::write(Box::new_uninit(), chosen.make())
}

/// Decodes an object into a variant of the slot, which is empty; leaves it so for a kind that has none.
pub(crate) fn decode<C: Choice>(
    slot: &mut Option<C>,
    raw: &RawObject,
    kinds: &'static [&'static str],
) -> Result<Drifts, DecodeError> {
    expect_kind(raw, kinds)?;
    let Some(number) = raw.kind().and_then(|kind| number(C::KINDS, &kind)) else {
        return Ok(Drifts::default());
    };
    match slot.put(|| C::empty(number)) {
        Some(object) => decode_into(raw, &mut |given| object.read(given)),
        None => Ok(Drifts::default()),
    }
}

/// What [`decode`] made, or the undecoded object.
#[inline]
pub(crate) fn decoded<C: Choice>(
    slot: Option<C>,
    (drift, more_drift): Drifts,
    raw: &RawObject,
) -> Decoded<C> {
    let object = slot.unwrap_or_else(|| C::other(raw.clone()));
    Decoded {
        object,
        drift,
        more_drift,
    }
}

/// `/// doc Name ["old_kind"] { "feature" Variant "kind", … }`, sorted by kind; `$old` are kinds without a variant.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident [$($old:literal),*] { $($feature:literal $variant:ident $kind:literal,)* }) => {
        $crate::object::union::choice! {
            $(#[$meta])*
            ///
            /// Only the `object` member decides. A kind that has no variant, or whose feature is off, is `Other`.
            $name { $($feature $variant $kind,)* }
        }

        impl $crate::object::values::Item for $name {
            const SHAPE: $crate::object::record::Shape = $crate::object::record::Shape::Object;

            fn fill(
                place: &mut impl $crate::object::values::Place<Self>,
                given: $crate::object::record::Given<'_, '_>,
            ) {
                $crate::object::union::fill(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Union(self)
            }
        }

        impl $crate::object::values::Whole for $name {
            fn fill_box(
                place: &mut impl $crate::object::values::Place<::std::boxed::Box<Self>>,
                given: $crate::object::record::Given<'_, '_>,
            ) {
                $crate::object::union::fill_box(place, given);
            }

            fn expand(
                place: &mut impl $crate::object::values::Place<$crate::object::Expandable<Self>>,
                given: $crate::object::record::Given<'_, '_>,
            ) {
                $crate::object::union::expand(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Union(self)
            }
        }

        impl $crate::object::EventObject for $name {
            const OBJECTS: &'static [&'static str] = &[$($kind,)* $($old),*];

            #[inline]
            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                let mut slot = ::core::option::Option::None;
                let drift = $crate::object::union::decode(&mut slot, raw, Self::OBJECTS)?;
                ::core::result::Result::Ok($crate::object::union::decoded(slot, drift, raw))
            }
        }
    };
}
pub(crate) use union;

/// The enum itself.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($feature:literal $variant:ident $kind:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("`", $kind, "` (feature `", $feature, "`)")]
                #[cfg(feature = $feature)]
                $variant(::std::boxed::Box<$crate::object::$variant>),
            )*
            /// Any other kind, or an object that does not say.
            Other(::std::boxed::Box<$crate::object::RawObject>),
        }

        impl $name {
            /// The value of the object's `object` member; empty if there is none.
            #[inline]
            #[must_use]
            pub fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(_) => $kind.into(),)*
                    Self::Other(raw) => raw.kind().unwrap_or_default(),
                }
            }

            /// The object's id; empty if it has none.
            #[inline]
            #[must_use]
            pub fn id(&self) -> &str {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::HasId::id_text(&**object),)*
                    Self::Other(raw) => $crate::object::HasId::id_text(&**raw),
                }
            }
        }

        impl $crate::object::HasId for $name {
            #[inline]
            fn id_text(&self) -> &str {
                self.id()
            }
        }

        impl $crate::object::record::Union for $name {
            #[inline]
            fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                self.kind()
            }

            #[inline]
            fn inner(&self) -> $crate::object::record::View<'_> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::record::View::Record(&**object),)*
                    Self::Other(raw) => $crate::object::record::View::Raw(raw),
                }
            }
        }

        impl $crate::object::union::Choice for $name {
            const KINDS: &'static [(&'static str, bool)] = {
                const KINDS: &[(&str, bool)] = &[$(($kind, cfg!(feature = $feature))),*];
                const { assert!($crate::object::union::rise(KINDS)) };
                KINDS
            };

            #[allow(unused_assignments, reason = "after the last one nothing is left to count")]
            fn empty(mut number: usize) -> Self {
                $(
                    #[cfg(feature = $feature)]
                    if number == 0 {
                        return Self::$variant($crate::object::values::blank());
                    }
                    number = number.wrapping_sub(1);
                )*
                Self::Other(::std::boxed::Box::new($crate::object::RawObject::null()))
            }

            fn other(raw: $crate::object::RawObject) -> Self {
                Self::Other(::std::boxed::Box::new(raw))
            }

            fn read(
                &mut self,
                #[allow(unused_variables, reason = "no feature may be on")]
                given: $crate::object::record::Given<'_, '_>,
            ) {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::record::Record::read(&mut **object, given),)*
                    Self::Other(_) => {}
                }
            }
        }
    };
}
pub(crate) use choice;

/// `Object`: `"feature" Variant "kind", …`, sorted by kind.
macro_rules! all_objects {
    ($($feature:literal $variant:ident $kind:literal,)*) => {
        $crate::object::union::choice! {
            /// Any of Stripe's objects, by the `object` member: a variant for every kind that is compiled in.
            ///
            /// A kind whose feature is off, or that this version does not know, is [`Object::Other`], undecoded.
            Object { $($feature $variant $kind,)* }
        }

        /// The structs and kinds that are compiled in.
        #[cfg(feature = "testing")]
        pub(crate) static KINDS: &[(&str, &str)] = &[$(#[cfg(feature = $feature)] (stringify!($variant), $kind),)*];

        impl Object {
            /// Out of line: every kind is compiled here, once.
            fn decode(
                slot: &mut ::core::option::Option<Self>,
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::decoder::Drifts, $crate::object::DecodeError> {
                $crate::object::union::decode(slot, raw, &[])
            }
        }

        impl $crate::object::EventObject for Object {
            const OBJECTS: &'static [&'static str] = &[];

            #[inline]
            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                let mut slot = ::core::option::Option::None;
                let drift = Self::decode(&mut slot, raw)?;
                ::core::result::Result::Ok($crate::object::union::decoded(slot, drift, raw))
            }
        }
    };
}
pub(crate) use all_objects;
