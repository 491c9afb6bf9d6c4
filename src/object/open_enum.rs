//! Open enums: Stripe's words as variants, unknown words kept.

use std::borrow::Cow;

use crate::object::field::{Given, Place, Wanted};
use crate::object::view::View;

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
    let index = words.binary_search(&word).ok()?;
    u16::try_from(index).ok()
}

/// A word of an enum.
pub(crate) fn fill<W: Words>(place: &mut impl Place<W>, given: Given<'_, '_>) {
    match word(W::WORDS, given) {
        Word::Known(number) => {
            if let Some(word) = W::known(number) {
                place.set(word);
            }
        }
        Word::Unlisted(word) => place.set(W::unlisted(word)),
        Word::None => {}
    }
}

enum Word {
    Known(u16),
    Unlisted(Box<str>),
    None,
}

#[inline(never)]
fn word(words: &'static [&'static str], given: Given<'_, '_>) -> Word {
    let word = match given {
        Given::Json(decoder, _) => decoder.text(),
        Given::View(View::Text(word)) => Some(Cow::Borrowed(word)),
        Given::Source(source) => {
            source.provide(Wanted::Word(words));
            None
        }
        _ => None,
    };
    match word {
        Some(word) => find(words, &word).map_or_else(|| Word::Unlisted(word.into()), Word::Known),
        None => Word::None,
    }
}
