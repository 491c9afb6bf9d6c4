//! Open enums: Stripe's words as variants, unknown words kept.

use crate::json::Kind;
use crate::object::record::{Filled, Given, View};
use crate::object::values::no;

/// An enum of words. The words are sorted; a variant's number is its word's place.
pub(crate) trait Words: Sized {
    const WORDS: &'static [&'static str];

    fn number(&self) -> Result<u16, &str>;
    fn build(number: Result<u16, Box<str>>) -> Self;
}

#[inline]
pub(crate) fn word<W: Words>(of: &W) -> &str {
    text(of.number(), W::WORDS)
}

fn text<'w>(number: Result<u16, &'w str>, words: &[&'static str]) -> &'w str {
    match number {
        Ok(number) => words.get(usize::from(number)).copied().unwrap_or_default(),
        Err(other) => other,
    }
}

#[inline]
pub(crate) fn parse<W: Words>(word: &str) -> W {
    W::build(find(W::WORDS, word).map_err(Box::from))
}

fn find<'w>(words: &[&str], word: &'w str) -> Result<u16, &'w str> {
    words
        .binary_search(&word)
        .ok()
        .and_then(|place| u16::try_from(place).ok())
        .ok_or(word)
}

/// Reads a word: its number, or the word itself if it is not listed. `None` (noted) if it is no string.
pub(crate) fn take(given: Given<'_, '_>, words: &[&str]) -> Filled<Option<Result<u16, Box<str>>>> {
    let found = match given {
        Given::Json(decoder, Kind::String) => match decoder.text()? {
            Some(word) => find(words, &word).map_err(Box::from),
            None => return Ok(None),
        },
        Given::View(View::Text(word)) => find(words, word).map_err(Box::from),
        given => return no(given, "string"),
    };
    Ok(Some(found))
}

/// `/// doc Name { number Variant "word", … }`
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($number:literal $variant:ident $word:literal,)* }) => {
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
                $crate::object::words::word(self)
            }
        }

        impl $crate::object::words::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn number(&self) -> ::core::result::Result<u16, &str> {
                ::core::result::Result::Ok(match self {
                    $(Self::$variant => $number,)*
                    Self::Unlisted(word) => return ::core::result::Result::Err(word),
                })
            }

            fn build(number: ::core::result::Result<u16, ::std::boxed::Box<str>>) -> Self {
                match number {
                    $(::core::result::Result::Ok($number) => Self::$variant,)*
                    ::core::result::Result::Ok(_) => Self::Unlisted(::std::boxed::Box::default()),
                    ::core::result::Result::Err(word) => Self::Unlisted(word),
                }
            }
        }

        impl $crate::object::values::Item for $name {
            fn take(given: $crate::object::record::Given<'_, '_>) -> $crate::object::record::Filled<::core::option::Option<Self>> {
                let word = $crate::object::words::take(given, <Self as $crate::object::words::Words>::WORDS)?;
                ::core::result::Result::Ok(match word {
                    ::core::option::Option::Some(word) => {
                        ::core::option::Option::Some(<Self as $crate::object::words::Words>::build(word))
                    }
                    ::core::option::Option::None => ::core::option::Option::None,
                })
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
