//! The macros that the generated files are written in: each makes a type of its table.
//!
//! A row has no number: a field's is its place, and so is a variant's: [`fill_nth!`] and its like count.

/// Fills the field of a number: `fill_nth!(self, index, given: first second …)`. The arms are counted, eight at a time:
/// to the compiler that costs what numbers would, and a chain of `if` costs more.
macro_rules! fill_nth {
    ($this:ident, $number:expr, $given:ident:) => {
        {}
    };
    ($this:ident, $number:expr, $given:ident:
        $a:ident $($b:ident $($c:ident $($d:ident $($e:ident $($f:ident $($g:ident $($h:ident)?)?)?)?)?)?)?
    ) => {
        match $number {
            0 => $crate::object::field::Field::fill(&mut $this.$a, $given),
            $(1 => $crate::object::field::Field::fill(&mut $this.$b, $given),
            $(2 => $crate::object::field::Field::fill(&mut $this.$c, $given),
            $(3 => $crate::object::field::Field::fill(&mut $this.$d, $given),
            $(4 => $crate::object::field::Field::fill(&mut $this.$e, $given),
            $(5 => $crate::object::field::Field::fill(&mut $this.$f, $given),
            $(6 => $crate::object::field::Field::fill(&mut $this.$g, $given),
            $(7 => $crate::object::field::Field::fill(&mut $this.$h, $given),)?)?)?)?)?)?)?
            _ => {},
        }
    };
    ($this:ident, $number:expr, $given:ident:
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $($rest:ident)+
    ) => {
        match $number {
            0 => $crate::object::field::Field::fill(&mut $this.$a, $given),
            1 => $crate::object::field::Field::fill(&mut $this.$b, $given),
            2 => $crate::object::field::Field::fill(&mut $this.$c, $given),
            3 => $crate::object::field::Field::fill(&mut $this.$d, $given),
            4 => $crate::object::field::Field::fill(&mut $this.$e, $given),
            5 => $crate::object::field::Field::fill(&mut $this.$f, $given),
            6 => $crate::object::field::Field::fill(&mut $this.$g, $given),
            7 => $crate::object::field::Field::fill(&mut $this.$h, $given),
            more => $crate::object::macros::fill_nth!($this, more - 8, $given: $($rest)+),
        }
    };
}
pub(crate) use fill_nth;

/// The view of the field of a number.
macro_rules! view_nth {
    ($this:ident, $number:expr;) => {
        $crate::object::view::View::Empty
    };
    ($this:ident, $number:expr;
        $a:ident $($b:ident $($c:ident $($d:ident $($e:ident $($f:ident $($g:ident $($h:ident)?)?)?)?)?)?)?
    ) => {
        match $number {
            0 => $crate::object::field::Field::view(&$this.$a),
            $(1 => $crate::object::field::Field::view(&$this.$b),
            $(2 => $crate::object::field::Field::view(&$this.$c),
            $(3 => $crate::object::field::Field::view(&$this.$d),
            $(4 => $crate::object::field::Field::view(&$this.$e),
            $(5 => $crate::object::field::Field::view(&$this.$f),
            $(6 => $crate::object::field::Field::view(&$this.$g),
            $(7 => $crate::object::field::Field::view(&$this.$h),)?)?)?)?)?)?)?
            _ => $crate::object::view::View::Empty,
        }
    };
    ($this:ident, $number:expr;
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $($rest:ident)+
    ) => {
        match $number {
            0 => $crate::object::field::Field::view(&$this.$a),
            1 => $crate::object::field::Field::view(&$this.$b),
            2 => $crate::object::field::Field::view(&$this.$c),
            3 => $crate::object::field::Field::view(&$this.$d),
            4 => $crate::object::field::Field::view(&$this.$e),
            5 => $crate::object::field::Field::view(&$this.$f),
            6 => $crate::object::field::Field::view(&$this.$g),
            7 => $crate::object::field::Field::view(&$this.$h),
            more => $crate::object::macros::view_nth!($this, more - 8; $($rest)+),
        }
    };
}
pub(crate) use view_nth;

/// The variant of a number.
macro_rules! variant_nth {
    ($number:expr;) => {
        ::core::option::Option::None
    };
    ($number:expr;
        $a:ident $($b:ident $($c:ident $($d:ident $($e:ident $($f:ident $($g:ident $($h:ident)?)?)?)?)?)?)?
    ) => {
        match $number {
            0 => ::core::option::Option::Some(Self::$a),
            $(1 => ::core::option::Option::Some(Self::$b),
            $(2 => ::core::option::Option::Some(Self::$c),
            $(3 => ::core::option::Option::Some(Self::$d),
            $(4 => ::core::option::Option::Some(Self::$e),
            $(5 => ::core::option::Option::Some(Self::$f),
            $(6 => ::core::option::Option::Some(Self::$g),
            $(7 => ::core::option::Option::Some(Self::$h),)?)?)?)?)?)?)?
            _ => ::core::option::Option::None,
        }
    };
    ($number:expr;
        $a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $($rest:ident)+
    ) => {
        match $number {
            0 => ::core::option::Option::Some(Self::$a),
            1 => ::core::option::Option::Some(Self::$b),
            2 => ::core::option::Option::Some(Self::$c),
            3 => ::core::option::Option::Some(Self::$d),
            4 => ::core::option::Option::Some(Self::$e),
            5 => ::core::option::Option::Some(Self::$f),
            6 => ::core::option::Option::Some(Self::$g),
            7 => ::core::option::Option::Some(Self::$h),
            more => $crate::object::macros::variant_nth!(more - 8; $($rest)+),
        }
    };
}
pub(crate) use variant_nth;

/// `/// doc Name { field "member": Type, "doc"; … }`. A field's number is its place.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident { $($field:ident $member:literal: $type:ty, $about:literal;)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $name {
            $(#[doc = $about] pub $field: $type,)*
        }

        impl $name {
            const TABLE: &'static $crate::object::table::Table =
                &$crate::object::table::Table {
                    name: stringify!($name),
                    fields: &[$($member),*],
                    shapes: &[$(<$type as $crate::object::field::Field>::SHAPE),*],
                };
        }

        impl $crate::object::field::Blank for $name {
            const BLANK: Self = Self { $($field: $crate::object::field::Blank::BLANK,)* };
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::object::field::Blank::BLANK
            }
        }

        impl $crate::object::field::Record for $name {
            #[inline]
            fn read(mut self: &mut Self, given: $crate::object::field::Given<'_, '_>) {
                given.members(&mut self);
            }
        }

        impl $crate::object::field::Fields for &mut $name {
            fn table(&self) -> &'static $crate::object::table::Table {
                $name::TABLE
            }

            #[allow(unused_variables, reason = "there may be no field")]
            fn fill(&mut self, index: usize, given: $crate::object::field::Given<'_, '_>) {
                $crate::object::macros::fill_nth!(self, index, given: $($field)*)
            }
        }

        impl $crate::object::view::Views for $name {
            #[inline]
            fn names(&self) -> &'static $crate::object::table::Table {
                Self::TABLE
            }

            #[inline]
            #[allow(unused_variables, reason = "there may be no field")]
            fn view(&self, index: usize) -> $crate::object::view::View<'_> {
                $crate::object::macros::view_nth!(self, index; $($field)*)
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                let mut copy = <Self as $crate::object::field::Blank>::BLANK;
                $crate::object::field::copy(self, &mut &mut copy);
                copy
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::object::view::same(self, other)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::object::view::show(self, f)
            }
        }
    };
}
pub(crate) use record;

/// Lets a record stand in an array or a map.
macro_rules! element {
    ($name:ident) => {
        impl $crate::object::field::Item for $name {
            const SHAPE: $crate::object::table::Shape = $crate::object::table::Shape::Object;

            fn fill(
                place: &mut impl $crate::object::field::Place<Self>,
                given: $crate::object::field::Given<'_, '_>,
            ) {
                $crate::object::field::fill_record(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::view::View<'_> {
                $crate::object::view::View::Record(self)
            }
        }
    };
}
pub(crate) use element;

/// Makes a record an [`EventObject`](crate::object::EventObject): `Name: "kind"`.
macro_rules! object {
    ($name:ident: $($kind:literal),*) => {
        impl $crate::object::Sealed for $name {}

        impl $crate::object::EventObject for $name {
            const OBJECTS: &'static [&'static str] = &[$($kind),*];

            #[inline]
            fn read(
                raw: &$crate::object::RawObject,
            ) -> ::core::result::Result<$crate::object::Decoded<Self>, $crate::object::DecodeError> {
                $crate::object::decoder::decode(raw, Self::OBJECTS)
            }
        }
    };
}
pub(crate) use object;

/// `/// doc Name { Variant "word", … }`, sorted by word.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($variant:ident $word:literal,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)*
            /// A word that this version does not list.
            Unlisted(::std::boxed::Box<str>),
        }

        impl $name {
            /// The word, as Stripe writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unlisted(word) => word,
                }
            }
        }

        impl $crate::object::open_enum::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn known(number: u16) -> ::core::option::Option<Self> {
                $crate::object::macros::variant_nth!(number; $($variant)*)
            }

            #[inline]
            fn unlisted(word: ::std::boxed::Box<str>) -> Self {
                Self::Unlisted(word)
            }
        }

        impl $crate::object::field::Item for $name {
            const SHAPE: $crate::object::table::Shape = $crate::object::table::Shape::Text;

            #[inline]
            fn fill(
                place: &mut impl $crate::object::field::Place<Self>,
                given: $crate::object::field::Given<'_, '_>,
            ) {
                $crate::object::open_enum::fill(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::view::View<'_> {
                $crate::object::view::View::Text(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(word: &str) -> Self {
                $crate::object::open_enum::parse(word)
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::object::open_enum::parse(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}
pub(crate) use words;

/// `/// doc Name ["old_kind"] { "feature" Variant "kind", … }`, sorted by kind; `$old` are kinds without a variant.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident [$($old:literal),*] { $($feature:literal $variant:ident $kind:literal,)* }) => {
        $crate::object::macros::choice! {
            $(#[$meta])*
            ///
            /// Only the `object` member decides. A kind that has no variant, or whose feature is off, is `Other`.
            $name { $($feature $variant $kind,)* }
        }

        impl $crate::object::field::Item for $name {
            const SHAPE: $crate::object::table::Shape = $crate::object::table::Shape::Object;

            fn fill(
                place: &mut impl $crate::object::field::Place<Self>,
                given: $crate::object::field::Given<'_, '_>,
            ) {
                $crate::object::union::fill(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::view::View<'_> {
                $crate::object::view::View::Union(self)
            }
        }

        impl $crate::object::containers::Whole for $name {
            fn fill_box(
                place: &mut impl $crate::object::field::Place<::std::boxed::Box<Self>>,
                given: $crate::object::field::Given<'_, '_>,
            ) {
                $crate::object::union::fill_box(place, given);
            }

            fn expand(
                place: &mut impl $crate::object::field::Place<$crate::object::Expandable<Self>>,
                given: $crate::object::field::Given<'_, '_>,
            ) {
                $crate::object::union::expand(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::view::View<'_> {
                $crate::object::view::View::Union(self)
            }
        }

        impl $crate::object::Sealed for $name {}

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
            pub fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(_) => $kind.into(),)*
                    Self::Other(raw) => raw.kind().unwrap_or_default(),
                }
            }

            /// The object's id; empty if it has none.
            #[inline]
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

        impl $crate::object::view::Union for $name {
            #[inline]
            fn kind(&self) -> ::std::borrow::Cow<'_, str> {
                self.kind()
            }

            #[inline]
            fn inner(&self) -> $crate::object::view::View<'_> {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::view::View::Record(&**object),)*
                    Self::Other(raw) => $crate::object::view::View::Raw(raw),
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
                        return Self::$variant($crate::object::field::blank());
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
                given: $crate::object::field::Given<'_, '_>,
            ) {
                match self {
                    $(#[cfg(feature = $feature)] Self::$variant(object) => $crate::object::field::Record::read(&mut **object, given),)*
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
        $crate::object::macros::choice! {
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

        impl $crate::object::Sealed for Object {}

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
