//! Fields and events that hold one of several kinds of object: the `object` member decides which.

use std::borrow::Cow;

use crate::object::decoder::{Drifts, decode_into, expect_kind};
use crate::object::field::{Given, Place, Source, Wanted};
use crate::object::view::{Union, View};
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

/// The object to make.
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

/// True if the kinds are sorted, as [`number`] needs them. The compiler asks, where they are written down.
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

/// The object to make, and the values to fill it from: none for a raw object, which is whole.
#[inline(never)]
fn choose<'f, 'a>(
    kinds: &'static [(&'static str, bool)],
    given: Given<'f, 'a>,
) -> Option<(Chosen, Given<'f, 'a>)> {
    let (kind, given) = match given {
        Given::Json(decoder, kind) => (decoder.object_member(), Given::Json(decoder, kind)),
        Given::View(View::Union(union)) => (Some(union.kind()), Given::View(union.inner())),
        Given::Source(source) => {
            let kind = chosen(kinds, source);
            (kind.map(Cow::Borrowed), Given::Source(source))
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

/// The kind that a source chooses among those that are compiled in.
#[cold]
fn chosen(kinds: &[(&'static str, bool)], source: &mut dyn Source) -> Option<&'static str> {
    let compiled: Vec<_> = kinds
        .iter()
        .filter(|known| known.1)
        .map(|known| known.0)
        .collect();
    let mut kind = None;
    source.provide(Wanted::Kind(&compiled, &mut kind));
    kind
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

/// The object that [`decode`] made, or the undecoded one.
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
