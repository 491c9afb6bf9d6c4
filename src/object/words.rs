//! Open enums: Stripe's words as variants, unknown words kept.

use crate::json::{self, Kind};
use crate::object::decoder::Decoder;

/// An enum of words. The words are sorted; a variant's number is its word's place.
pub(crate) trait Words: Sized {
    const WORDS: &'static [&'static str];

    fn number(&self) -> Result<u16, &str>;
    fn numbered(number: u16) -> Option<Self>;
    fn other(word: &str) -> Self;
}

pub(crate) fn word<W: Words>(of: &W) -> &str {
    match of.number() {
        Ok(number) => W::WORDS.get(usize::from(number)).copied().unwrap_or_default(),
        Err(other) => other,
    }
}

pub(crate) fn parse<W: Words>(word: &str) -> W {
    find(W::WORDS, word).and_then(W::numbered).unwrap_or_else(|| W::other(word))
}

fn find(words: &[&str], word: &str) -> Option<u16> {
    words.binary_search(&word).ok().and_then(|place| u16::try_from(place).ok())
}

/// Reads a word; `None` (noted) if it is no string.
pub(crate) fn read<W: Words>(decoder: &mut Decoder<'_>, kind: Kind) -> json::Result<Option<W>> {
    if kind != Kind::String {
        decoder.mismatch("string", kind)?;
        return Ok(None);
    }
    Ok(decoder.text()?.map(|word| parse(&word)))
}

/// `/// doc Name { number Variant "word", … }`
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($number:literal $variant:ident $word:literal,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)*
            /// A word that this version does not list.
            Other(::std::boxed::Box<str>),
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
                    Self::Other(word) => return ::core::result::Result::Err(word),
                })
            }

            fn numbered(number: u16) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match number {
                    $($number => Self::$variant,)*
                    _ => return ::core::option::Option::None,
                })
            }

            #[inline]
            fn other(word: &str) -> Self {
                Self::Other(word.into())
            }
        }

        impl $crate::object::values::Item for $name {
            const EXPECTED: &'static str = "string";

            #[inline]
            fn read(
                decoder: &mut $crate::object::decoder::Decoder<'_>,
                kind: $crate::json::Kind,
            ) -> $crate::json::Result<::core::option::Option<Self>> {
                $crate::object::words::read(decoder, kind)
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

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

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
