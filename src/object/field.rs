//! The traits that a struct and its fields fill themselves by, and what they fill themselves from.
//!
//! Some rules keep the build small; written as derives, the same types took six times as long.
//! - Filling never drops: a field is filled once, into a blank struct that its owner holds, and `dyn Fields` stands on
//!   `&mut T`. So no struct's drop code is compiled here, only in the program, for the types it uses.
//! - The decoder checks a value's shape before it hands it to the field, and keeps an error to itself
//!   ([`Decoder::checked`]), so that what is compiled for each type does neither.
//! - Views are inlined: they are compiled where a program clones, compares or prints.

use crate::json::Kind;
use crate::object::decoder::Decoder;
use crate::object::table::{Shape, Table};
use crate::object::view::{View, Views, views};

/// A struct of Stripe's.
pub(crate) trait Record: Blank + Views {
    /// Fills the fields of a blank struct from an object.
    fn read(&mut self, given: Given<'_, '_>);
}

/// A value with nothing in it. A constant, so that making one is a copy and cannot fail.
pub(crate) trait Blank: Sized {
    const BLANK: Self;
}

/// The fields of a struct, to fill. Implemented by `&mut T`.
pub(crate) trait Fields {
    fn table(&self) -> &'static Table;
    /// Fills the field of a number (its place in the table), which is blank, from a value of the field's shape.
    fn fill(&mut self, index: usize, given: Given<'_, '_>);
}

/// A field of a struct, whatever its type.
pub(crate) trait Field: Blank {
    const SHAPE: Shape;

    /// Fills it from what is given, a value of its shape; it is blank before.
    fn fill(&mut self, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
}

/// A value that stands in a field, in an array or in a map.
pub(crate) trait Item: Sized {
    const SHAPE: Shape;

    /// Puts a value of the shape in its place.
    fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
}

/// The destination of a value: a field, which is empty, or the end of an array.
pub(crate) trait Place<T> {
    /// Puts a value there that is yet to be filled. This drops nothing, so that no drop code is compiled for it.
    fn put(&mut self, make: impl Fn() -> T) -> Option<&mut T>;
    /// Puts a whole value there.
    fn set(&mut self, value: T);
}

impl<T> Place<T> for Option<T> {
    #[inline]
    fn put(&mut self, make: impl Fn() -> T) -> Option<&mut T> {
        debug_assert!(self.is_none());
        std::mem::forget(self.replace(make()));
        self.as_mut()
    }

    #[inline]
    fn set(&mut self, value: T) {
        debug_assert!(self.is_none());
        std::mem::forget(self.replace(value));
    }
}

impl<T> Place<T> for Vec<T> {
    #[inline]
    fn put(&mut self, make: impl Fn() -> T) -> Option<&mut T> {
        self.extend((0..1).map(|_| make()));
        self.last_mut()
    }

    #[inline]
    fn set(&mut self, value: T) {
        self.push(value);
    }
}

impl<T: Item> Field for Option<T> {
    const SHAPE: Shape = T::SHAPE;

    #[inline]
    fn fill(&mut self, given: Given<'_, '_>) {
        T::fill(self, given);
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Empty,
        }
    }
}

impl<T> Blank for Option<T> {
    const BLANK: Self = None;
}

/// The source of a field's value.
pub(crate) enum Given<'f, 'a> {
    /// The text that begins here, of a kind.
    Json(&'f mut Decoder<'a>, Kind),
    /// The same field of another struct.
    View(View<'f>),
    /// An object without members.
    Empty,
    /// A source that holds nothing: it is told what the field would take, and the field stays empty.
    #[cfg_attr(
        not(feature = "testing"),
        allow(dead_code, reason = "only testing has a source")
    )]
    Source(&'f mut (dyn Source + 'static)),
}

/// A maker of values, asked in place of a body. It keeps what it makes: see `testing/sample.rs`.
pub(crate) trait Source {
    /// Makes one value of what is wanted.
    fn provide(&mut self, wanted: Wanted<'_>);
}

/// The values that a field takes.
#[cfg_attr(
    not(feature = "testing"),
    allow(dead_code, reason = "only testing has a source")
)]
pub(crate) enum Wanted<'w> {
    /// A scalar, or the id of a reference.
    Scalar(Shape),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A struct's members.
    Record(&'w mut dyn Fields),
    Elements(&'w mut dyn Push),
    Entries(&'w mut dyn Insert),
    /// An object of one of these kinds; the choice is read back, and the object's members are asked for next.
    Kind(&'w [&'static str], &'w mut Option<&'static str>),
}

/// An array, to fill. Implemented by `&mut Vec<T>`.
pub(crate) trait Push {
    fn shape(&self) -> Shape;
    fn push(&mut self, given: Given<'_, '_>);
}

/// A map, to fill. Implemented by `&mut BTreeMap<String, T>`.
pub(crate) trait Insert {
    fn shape(&self) -> Shape;
    fn has(&self, name: &str) -> bool;
    fn insert(&mut self, name: &str, given: Given<'_, '_>);
}

impl Given<'_, '_> {
    /// Fills the fields of a struct from an object.
    pub(crate) fn members(self, fields: &mut dyn Fields) {
        match self {
            Self::Json(decoder, _) => decoder.members(fields),
            Self::View(View::Record(from)) => copy(from, fields),
            Self::View(_) | Self::Empty => {}
            Self::Source(source) => source.provide(Wanted::Record(fields)),
        }
    }
}

/// Fills an empty struct with the fields of another one of its type.
pub(crate) fn copy(from: &dyn Views, to: &mut dyn Fields) {
    for (index, view) in views(from).enumerate() {
        if !matches!(view, View::Empty) {
            to.fill(index, Given::View(view));
        }
    }
}

/// A struct on the heap. Written after the memory is there, so that nothing needs to be dropped on the way.
#[inline]
pub(crate) fn blank<T: Blank>() -> Box<T> {
    Box::write(Box::new_uninit(), T::BLANK)
}

/// A struct in an array or a map, filled where it stands.
pub(crate) fn fill_record<T: Record>(place: &mut impl Place<T>, given: Given<'_, '_>) {
    if let Some(record) = place.put(|| T::BLANK) {
        record.read(given);
    }
}
