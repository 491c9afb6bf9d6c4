//! Open enums: Stripe's words as variants, unknown words kept.

/// An enum of words. The words are sorted; a variant's number is its word's place.
pub(crate) trait Words: Sized {
    const WORDS: &'static [&'static str];

    /// The variant of a number.
    fn known(number: u16) -> Option<Self>;
    fn unlisted(word: Box<str>) -> Self;
}

#[inline]
pub(crate) fn parse<W: Words>(word: &str) -> W {
    find(W::WORDS, word)
        .and_then(W::known)
        .unwrap_or_else(|| W::unlisted(word.into()))
}

pub(crate) fn find(words: &[&str], word: &str) -> Option<u16> {
    let place = words.binary_search(&word).ok()?;
    u16::try_from(place).ok()
}

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
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Unlisted(word) => word,
                }
            }
        }

        impl $crate::object::words::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            #[allow(unused_assignments, reason = "after the last one nothing is left to count")]
            fn known(mut number: u16) -> ::core::option::Option<Self> {
                $(
                    if number == 0 {
                        return ::core::option::Option::Some(Self::$variant);
                    }
                    number -= 1;
                )*
                ::core::option::Option::None
            }

            #[inline]
            fn unlisted(word: ::std::boxed::Box<str>) -> Self {
                Self::Unlisted(word)
            }
        }

        impl $crate::object::values::Item for $name {
            const SHAPE: $crate::object::record::Shape = $crate::object::record::Shape::Text;

            #[inline]
            fn fill(
                place: &mut impl $crate::object::values::Place<Self>,
                given: $crate::object::record::Given<'_, '_>,
            ) {
                $crate::object::scalars::fill_word(place, given);
            }

            #[inline]
            fn view(&self) -> $crate::object::record::View<'_> {
                $crate::object::record::View::Text(self.as_str())
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(word: &str) -> Self {
                $crate::object::words::parse(word)
            }
        }

        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::object::words::parse(self.as_str())
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
