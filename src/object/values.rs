//! How the types of fields that hold others are filled and shown: structs, references, arrays, maps, lists.

use std::collections::BTreeMap;

use crate::json::{JsonError, Kind};
use crate::object::decoder::{Decoder, shortened};
use crate::object::record::{
    Blank, Elements, Entries, Field, Fields, Given, Record, Shape, Table, View, Views,
};
use crate::object::scalars::{raw, text};
use crate::object::{Expandable, List, RawObject};

/// A value that stands in a field, in an array or in a map.
pub(crate) trait Item: Sized {
    const SHAPE: Shape;

    /// Puts a value of the shape in its place.
    fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
}

/// Where a value goes: a field, which is empty, or the end of an array.
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

/// What is boxed where it is embedded: an object, or a part of one.
pub(crate) trait Whole: Sized {
    const SHAPE: Shape = Shape::Object;

    fn fill_box(place: &mut impl Place<Box<Self>>, given: Given<'_, '_>);
    /// The same in place of an id.
    fn expand(place: &mut impl Place<Expandable<Self>>, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
}

/// A struct on the heap. Written after the memory is there, so that nothing needs to be dropped on the way.
#[inline]
pub(crate) fn blank<T: Blank>() -> Box<T> {
    Box::write(Box::new_uninit(), T::BLANK)
}

impl<T: Record> Whole for T {
    #[inline]
    fn fill_box(place: &mut impl Place<Box<Self>>, given: Given<'_, '_>) {
        if let Some(record) = place.put(blank) {
            record.read(given);
        }
    }

    #[inline]
    fn expand(place: &mut impl Place<Expandable<Self>>, given: Given<'_, '_>) {
        if let Some(Expandable::Object(record)) = place.put(|| Expandable::Object(blank())) {
            record.read(given);
        }
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl Whole for RawObject {
    const SHAPE: Shape = Shape::Any;

    fn fill_box(place: &mut impl Place<Box<Self>>, given: Given<'_, '_>) {
        if let Some(raw) = raw(given) {
            place.set(Box::new(raw));
        }
    }

    fn expand(place: &mut impl Place<Expandable<Self>>, given: Given<'_, '_>) {
        if let Some(raw) = raw(given) {
            place.set(Expandable::Object(Box::new(raw)));
        }
    }

    fn view(&self) -> View<'_> {
        View::Raw(self)
    }
}

impl<T: Whole> Item for Box<T> {
    const SHAPE: Shape = T::SHAPE;

    fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>) {
        T::fill_box(place, given);
    }

    #[inline]
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

/// A struct in an array or a map, filled where it stands.
pub(crate) fn fill_record<T: Record>(place: &mut impl Place<T>, given: Given<'_, '_>) {
    if let Some(record) = place.put(|| T::BLANK) {
        record.read(given);
    }
}

impl<T: Whole> Item for Expandable<T> {
    const SHAPE: Shape = Shape::Reference;

    fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>) {
        match reference(given) {
            Reference::Id(id) => {
                if let Some(Self::Id(place)) = place.put(|| Self::Id(String::new())) {
                    *place = id;
                }
            }
            Reference::Object(given) => T::expand(place, given),
            Reference::None => {}
        }
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Self::Id(id) => View::Text(id),
            Self::Object(object) => T::view(object),
        }
    }
}

enum Reference<'f, 'a> {
    Id(String),
    Object(Given<'f, 'a>),
    None,
}

#[inline(never)]
fn reference<'f, 'a>(given: Given<'f, 'a>) -> Reference<'f, 'a> {
    match given {
        Given::Json(_, Kind::String) | Given::View(View::Text(_)) => {
            text(given).map_or(Reference::None, Reference::Id)
        }
        #[cfg(feature = "testing")]
        Given::Sample(sampler) => {
            sampler.scalar(Shape::Reference);
            Reference::None
        }
        given => Reference::Object(given),
    }
}

/// An array, to fill. Implemented by `&mut Vec<T>`.
pub(crate) trait Push {
    fn shape(&self) -> Shape;
    fn push(&mut self, given: Given<'_, '_>);
}

impl<T: Item> Push for &mut Vec<T> {
    fn shape(&self) -> Shape {
        T::SHAPE
    }

    fn push(&mut self, given: Given<'_, '_>) {
        T::fill(*self, given);
    }
}

fn fill_elements(out: &mut dyn Push, given: Given<'_, '_>) {
    match given {
        Given::Json(decoder, _) => {
            let read = elements(out, decoder);
            decoder.checked(read);
        }
        Given::View(View::Elements(from)) => {
            (0..from.len()).for_each(|place| out.push(Given::View(from.element(place))));
        }
        Given::View(_) | Given::Empty => {}
        #[cfg(feature = "testing")]
        Given::Sample(sampler) => sampler.elements(out),
    }
}

fn elements(out: &mut dyn Push, decoder: &mut Decoder<'_>) -> Result<(), JsonError> {
    let shape = out.shape();
    let mut first = true;
    let mut place = 0_usize;
    decoder.reader.enter_array()?;
    while decoder.reader.next_element(&mut first)? {
        let mark = decoder.mark();
        // A `null` has no right shape here: no value would take its place.
        let kind = decoder.reader.kind()?;
        decoder.value(shape, kind, |given| out.push(given))?;
        decoder.locate(mark, || format!("[{place}]"));
        place += 1;
    }
    Ok(())
}

impl<T: Item> Field for Vec<T> {
    const SHAPE: Shape = Shape::Array;

    fn fill(mut self: &mut Self, given: Given<'_, '_>) {
        fill_elements(&mut self, given);
    }

    #[inline]
    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Elements(self)
        }
    }
}

impl<T> Blank for Vec<T> {
    const BLANK: Self = Vec::new();
}

impl<T: Item> Elements for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn element(&self, place: usize) -> View<'_> {
        match self.get(place) {
            Some(value) => value.view(),
            None => View::Empty,
        }
    }
}

/// An array inside a map or another array.
impl<T: Item> Item for Vec<T> {
    const SHAPE: Shape = Shape::Array;

    fn fill(place: &mut impl Place<Self>, given: Given<'_, '_>) {
        if let Some(out) = place.put(Self::new) {
            Field::fill(out, given);
        }
    }

    fn view(&self) -> View<'_> {
        View::Elements(self)
    }
}

/// A map, to fill. Implemented by `&mut BTreeMap<String, T>`.
pub(crate) trait Insert {
    fn shape(&self) -> Shape;
    fn has(&self, name: &str) -> bool;
    fn insert(&mut self, name: &str, given: Given<'_, '_>);
}

impl<T: Item> Insert for &mut BTreeMap<String, T> {
    fn shape(&self) -> Shape {
        T::SHAPE
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn insert(&mut self, name: &str, given: Given<'_, '_>) {
        let mut value = None;
        T::fill(&mut value, given);
        if let Some(value) = value {
            BTreeMap::insert(self, name.to_owned(), value);
        }
    }
}

fn fill_entries(out: &mut dyn Insert, given: Given<'_, '_>) {
    match given {
        Given::Json(decoder, _) => {
            let read = entries(out, decoder);
            decoder.checked(read);
        }
        Given::View(View::Entries(from)) => {
            for (name, view) in from.entries() {
                out.insert(name, Given::View(view));
            }
        }
        Given::View(_) | Given::Empty => {}
        #[cfg(feature = "testing")]
        Given::Sample(sampler) => sampler.entries(out),
    }
}

fn entries(out: &mut dyn Insert, decoder: &mut Decoder<'_>) -> Result<(), JsonError> {
    let shape = out.shape();
    let mut first = true;
    decoder.reader.enter_object()?;
    while decoder.reader.next_member(&mut first)? {
        let mark = decoder.mark();
        let Some(name) = decoder.text() else {
            if decoder.failed() {
                return Ok(());
            }
            decoder.reader.colon()?;
            decoder.reader.skip()?;
            continue;
        };
        decoder.reader.colon()?;
        match decoder.reader.kind()? {
            Kind::Null => decoder.reader.null()?,
            _ if out.has(&name) => decoder.repeated()?,
            kind => decoder.value(shape, kind, |given| out.insert(&name, given))?,
        }
        decoder.locate(mark, || shortened(&name));
    }
    Ok(())
}

impl<T: Item> Field for BTreeMap<String, T> {
    const SHAPE: Shape = Shape::Map;

    fn fill(mut self: &mut Self, given: Given<'_, '_>) {
        fill_entries(&mut self, given);
    }

    #[inline]
    fn view(&self) -> View<'_> {
        if self.is_empty() {
            View::Empty
        } else {
            View::Entries(self)
        }
    }
}

impl<T> Blank for BTreeMap<String, T> {
    const BLANK: Self = BTreeMap::new();
}

impl<T: Item> Entries for BTreeMap<String, T> {
    fn entries(&self) -> Vec<(&str, View<'_>)> {
        self.iter()
            .map(|(name, value)| (name.as_str(), value.view()))
            .collect()
    }
}

static LIST: Table = Table {
    name: "List",
    fields: &["data", "has_more", "total_count", "url"],
    shapes: &[Shape::Array, Shape::Flag, Shape::Integer, Shape::Text],
};

impl<T: Item> Field for List<T> {
    const SHAPE: Shape = Shape::List;

    fn fill(mut self: &mut Self, given: Given<'_, '_>) {
        // The oldest bodies have the elements alone.
        if let Given::Json(decoder, Kind::Array) = given {
            fill_elements(&mut &mut self.data, Given::Json(decoder, Kind::Array));
        } else {
            given.members(&mut self);
        }
    }

    #[inline]
    fn view(&self) -> View<'_> {
        let empty =
            self.data.is_empty() && !self.has_more && self.total_count.is_none() && self.url.is_none();
        if empty { View::Empty } else { View::Record(self) }
    }
}

impl<T> Blank for List<T> {
    const BLANK: Self = Self {
        data: Vec::new(),
        has_more: false,
        total_count: None,
        url: None,
    };
}

impl<T: Item> Fields for &mut List<T> {
    fn table(&self) -> &'static Table {
        &LIST
    }

    fn fill(&mut self, index: usize, given: Given<'_, '_>) {
        match index {
            0 => Field::fill(&mut self.data, given),
            1 => Field::fill(&mut self.has_more, given),
            2 => Field::fill(&mut self.total_count, given),
            3 => Field::fill(&mut self.url, given),
            _ => {}
        }
    }
}

impl<T: Item> Views for List<T> {
    fn names(&self) -> &'static Table {
        &LIST
    }

    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => Field::view(&self.data),
            1 => Field::view(&self.has_more),
            2 => Field::view(&self.total_count),
            3 => Field::view(&self.url),
            _ => View::Empty,
        }
    }
}
