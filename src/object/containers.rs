//! Types of fields that hold others, filled and shown: structs, references, arrays, maps, lists.

use std::collections::BTreeMap;

use crate::json::{JsonError, Kind};
use crate::object::decoder::{Decoder, shortened};
use crate::object::field::{Blank, Field, Fields, Given, Insert, Item, Place, Push, Record, Wanted, blank};
use crate::object::scalars::{raw, text};
use crate::object::table::{Shape, Table};
use crate::object::view::{Elements, Entries, View, Views};
use crate::object::{Expandable, List, RawObject};

/// A type that is boxed where it is embedded: an object, or a part of one.
pub(crate) trait Whole: Sized {
    const SHAPE: Shape = Shape::Object;

    fn fill_box(place: &mut impl Place<Box<Self>>, given: Given<'_, '_>);
    /// The same in place of an id.
    fn expand(place: &mut impl Place<Expandable<Self>>, given: Given<'_, '_>);
    fn view(&self) -> View<'_>;
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
        Given::Source(source) => {
            source.provide(Wanted::Scalar(Shape::Reference));
            Reference::None
        }
        given => Reference::Object(given),
    }
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
        Given::Source(source) => source.provide(Wanted::Elements(out)),
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
        Given::Source(source) => source.provide(Wanted::Entries(out)),
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
