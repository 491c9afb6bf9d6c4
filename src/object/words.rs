//! Open enums: Stripe's words as variants, unknown words kept.

use crate::object::record::WordSlot;

/// An enum of words. The words are sorted; a variant's number is its word's place.
pub(crate) trait Words: Sized {
    const WORDS: &'static [&'static str];

    fn build(number: Result<u16, &str>) -> Self;
}

pub(crate) fn text<'w>(number: Result<u16, &'w str>, words: &[&'static str]) -> &'w str {
    match number {
        Ok(number) => words.get(usize::from(number)).copied().unwrap_or_default(),
        Err(other) => other,
    }
}

#[inline]
pub(crate) fn parse<W: Words>(word: &str) -> W {
    W::build(find(W::WORDS, word))
}

pub(crate) fn find<'w>(words: &[&str], word: &'w str) -> Result<u16, &'w str> {
    words
        .binary_search(&word)
        .ok()
        .and_then(|place| u16::try_from(place).ok())
        .ok_or(word)
}

impl<W: Words> WordSlot for Option<W> {
    fn words(&self) -> &'static [&'static str] {
        W::WORDS
    }

    fn set(&mut self, word: Option<Result<u16, &str>>) {
        *self = word.map(W::build);
    }
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
                $crate::object::words::text(self.number(), <Self as $crate::object::words::Words>::WORDS)
            }

            fn number(&self) -> ::core::result::Result<u16, &str> {
                ::core::result::Result::Ok(match self {
                    $(Self::$variant => $number,)*
                    Self::Unlisted(word) => return ::core::result::Result::Err(word),
                })
            }
        }

        impl $crate::object::words::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),*];

            fn build(number: ::core::result::Result<u16, &str>) -> Self {
                match number {
                    $(::core::result::Result::Ok($number) => Self::$variant,)*
                    ::core::result::Result::Ok(_) => Self::Unlisted(::std::boxed::Box::default()),
                    ::core::result::Result::Err(word) => Self::Unlisted(word.into()),
                }
            }
        }

        impl $crate::object::values::Item for $name {
            #[inline]
            fn target(slot: &mut ::core::option::Option<Self>) -> $crate::object::record::Target<'_> {
                $crate::object::record::Target::Word(slot)
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
