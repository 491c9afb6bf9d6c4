//! A pull reader over JSON text.
//!
//! It walks the text once, hands out slices of it and builds no tree. Strings are scanned eight bytes at a time
//! and the indentation Stripe pretty-prints its bodies with is jumped over in the same way, so that reading costs
//! about as much as looking at every byte once. [`Reader::skip`] checks the whole grammar without recursion;
//! how deep a *typed* value may nest is the decoder's business.
//!
//! The text is a `&str`, so what lies between two ASCII bytes is always whole characters: every slice taken here
//! starts and ends next to one.

use std::borrow::Cow;
use std::fmt;

use self::escapes::{hex4, unescape};

/// The largest depth of arrays and objects in a skipped value.
const MAX_DEPTH: u32 = 128;

/// The reason why a text is not JSON, with the byte's offset. Boxed, so that functions pass it on in a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct JsonError(Box<(JsonErrorKind, usize)>);

impl JsonError {
    #[cold]
    pub(crate) fn new(kind: JsonErrorKind, at: usize) -> Self {
        Self(Box::new((kind, at)))
    }

    pub(crate) fn kind(&self) -> JsonErrorKind {
        self.0.0
    }

    /// Byte offset into the text.
    pub(crate) fn at(&self) -> usize {
        self.0.1
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum JsonErrorKind {
    /// Something else stands here, or the text ends.
    Expected(&'static str),
    /// A raw control character inside a string.
    ControlCharacter,
    /// `\` followed by something JSON does not know.
    BadEscape,
    /// `\uD800` to `\uDFFF` without its other half: grammatical, but no character.
    LoneSurrogate,
    /// More than 128 levels of nesting.
    TooDeep,
}

impl fmt::Display for JsonErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::ControlCharacter => f.write_str("control character in a string"),
            Self::BadEscape => f.write_str("unknown escape in a string"),
            Self::LoneSurrogate => f.write_str("half of a surrogate pair in a string"),
            Self::TooDeep => write!(f, "nested deeper than {MAX_DEPTH} levels"),
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.kind(), self.at())
    }
}

impl std::error::Error for JsonError {}

pub(crate) type Result<T> = std::result::Result<T, JsonError>;

/// The kind of a value, told by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// The JSON word for it, as drift reports print it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
        }
    }
}

/// A position in a JSON text.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;
const BLANKS: u64 = ONES * 0x20;

/// Marks (in the high bit of each byte) where a word of string text holds `"`, `\` or a control character.
/// Bytes above the first mark may be marked wrongly, the first one is exact.
#[inline]
fn stops(word: u64) -> u64 {
    // Flipping bit 1 puts `"` below all other characters but the control characters, which stay there.
    let low = word ^ (ONES * 0x02);
    let backslash = word ^ (ONES * 0x5c);
    ((low.wrapping_sub(ONES * 0x21) & !low) | (backslash.wrapping_sub(ONES) & !backslash)) & HIGHS
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    /// Byte offset of what is read next.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Goes back (or on) to an offset that [`Reader::at`] gave.
    pub(crate) fn reset(&mut self, at: usize) {
        self.at = at;
    }

    /// The text from here on.
    pub(crate) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Skips blanks and tells what kind of value begins here. Nothing of the value is read.
    #[inline]
    pub(crate) fn kind(&mut self) -> Result<Kind> {
        match self.after_blanks() {
            Some(b'"') => Ok(Kind::String),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'n') => Ok(Kind::Null),
            _ => Err(self.expected("a value")),
        }
    }

    /// Checks the value that begins here, whatever it is, and gives its text.
    pub(crate) fn skip(&mut self) -> Result<&'a str> {
        self.after_blanks();
        let start = self.at;
        let mut depth: u32 = 0;
        // One bit per open container, the innermost lowest: is it an object?
        let mut objects: u128 = 0;
        loop {
            match self.after_blanks() {
                Some(b'"') => self.scan_string().map(|_| ())?,
                Some(b'-' | b'0'..=b'9') => self.scan_number()?,
                Some(open @ (b'{' | b'[')) => {
                    let object = open == b'{';
                    self.at += 1;
                    let close = if object { b'}' } else { b']' };
                    if self.after_blanks() == Some(close) {
                        self.at += 1;
                    } else {
                        if depth == MAX_DEPTH {
                            return Err(self.error(JsonErrorKind::TooDeep));
                        }
                        depth += 1;
                        objects = objects << 1 | u128::from(object);
                        if object {
                            self.scan_key()?;
                        }
                        continue;
                    }
                }
                Some(b't') => self.word(b"true")?,
                Some(b'f') => self.word(b"false")?,
                Some(b'n') => self.word(b"null")?,
                _ => return Err(self.expected("a value")),
            }
            loop {
                if depth == 0 {
                    return Ok(self.since(start));
                }
                let object = objects & 1 == 1;
                match self.after_blanks() {
                    Some(b',') => {
                        self.at += 1;
                        if object {
                            self.scan_key()?;
                        }
                        break;
                    }
                    Some(b'}') if object => {}
                    Some(b']') if !object => {}
                    _ => return Err(self.expected(if object { "`,` or `}`" } else { "`,` or `]`" })),
                }
                self.at += 1;
                depth -= 1;
                objects >>= 1;
            }
        }
    }

    /// Reads a string. Borrows unless it holds escapes.
    ///
    /// After [`JsonErrorKind::LoneSurrogate`] the reader may be reset to the string's start and the string skipped.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Cow<'a, str>> {
        self.quoted()?;
        let start = self.at;
        match self.scan_string()? {
            false => Ok(Cow::Borrowed(&self.text[start + 1..self.at - 1])),
            true => unescape(self.text, start + 1, self.at - 1).map(Cow::Owned),
        }
    }

    /// Reads over a string; gives its text with the quotes and whether it holds escapes.
    pub(crate) fn string_raw(&mut self) -> Result<(&'a str, bool)> {
        self.quoted()?;
        let start = self.at;
        let escapes = self.scan_string()?;
        Ok((self.since(start), escapes))
    }

    /// Reads a number and gives its text.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<&'a str> {
        self.after_blanks();
        let start = self.at;
        self.scan_number()?;
        Ok(self.since(start))
    }

    pub(crate) fn boolean(&mut self) -> Result<bool> {
        if self.after_blanks() == Some(b't') {
            self.word(b"true")?;
            return Ok(true);
        }
        self.word(b"false")
            .map_err(|_| self.expected("`true` or `false`"))?;
        Ok(false)
    }

    pub(crate) fn null(&mut self) -> Result<()> {
        self.after_blanks();
        self.word(b"null")
    }

    pub(crate) fn enter_object(&mut self) -> Result<()> {
        self.punctuation(b'{', "`{`")
    }

    /// Reads the next member's name and the colon after it; `None` at the object's end, which is read too.
    /// `first` starts as true. A name that [`key`](Self::key) does not give reads as empty.
    pub(crate) fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'a, str>>> {
        match self.next_member(first)? {
            true => Ok(Some(self.key()?.unwrap_or_default())),
            false => Ok(None),
        }
    }

    /// Reads a member's name and colon. `None` for a name with half a surrogate pair, which no name of ours has.
    pub(crate) fn key(&mut self) -> Result<Option<Cow<'a, str>>> {
        let start = self.at();
        let name = match self.string() {
            Err(error) if error.kind() == JsonErrorKind::LoneSurrogate => {
                self.reset(start);
                self.string_raw()?;
                None
            }
            name => Some(name?),
        };
        self.colon()?;
        Ok(name)
    }

    #[inline]
    pub(crate) fn colon(&mut self) -> Result<()> {
        self.punctuation(b':', "`:`")?;
        // As it is pretty-printed; other blanks are skipped before the value.
        if self.text.as_bytes().get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        Ok(())
    }

    /// The half of [`Reader::next_key`] before the name: is there another member?
    #[inline]
    pub(crate) fn next_member(&mut self, first: &mut bool) -> Result<bool> {
        match self.after_blanks() {
            Some(b'}') => {
                self.at += 1;
                Ok(false)
            }
            Some(b'"') if *first => {
                *first = false;
                Ok(true)
            }
            Some(b',') if !*first => {
                self.at += 1;
                match self.after_blanks() {
                    Some(b'"') => Ok(true),
                    _ => Err(self.expected("a member's name")),
                }
            }
            _ if *first => Err(self.expected("a member's name or `}`")),
            _ => Err(self.expected("`,` or `}`")),
        }
    }

    /// Reads the member name that begins here, and its colon, if it is exactly `name` (which needs no escapes).
    #[inline]
    pub(crate) fn key_is(&mut self, name: &str) -> bool {
        let rest = &self.text.as_bytes()[self.at..];
        let end = name.len() + 1;
        if rest.first() != Some(&b'"') || rest.get(end) != Some(&b'"') || rest[1..end] != *name.as_bytes() {
            return false;
        }
        let start = self.at;
        self.at += end + 1;
        if self.colon().is_err() {
            self.at = start;
            return false;
        }
        true
    }

    pub(crate) fn enter_array(&mut self) -> Result<()> {
        self.punctuation(b'[', "`[`")
    }

    /// Goes to the next element; false at the array's end, which is read. `first` starts as true.
    #[inline]
    pub(crate) fn next_element(&mut self, first: &mut bool) -> Result<bool> {
        match self.after_blanks() {
            Some(b']') => {
                self.at += 1;
                Ok(false)
            }
            Some(b',') if !*first => {
                self.at += 1;
                match self.after_blanks() {
                    Some(b']') | None => Err(self.expected("a value")),
                    _ => Ok(true),
                }
            }
            Some(_) if *first => {
                *first = false;
                Ok(true)
            }
            _ => Err(self.expected("`,` or `]`")),
        }
    }

    /// Checks that only blanks follow.
    pub(crate) fn end(&mut self) -> Result<()> {
        match self.after_blanks() {
            None => Ok(()),
            Some(_) => Err(self.expected("the end")),
        }
    }

    /// Skips blanks and peeks at the next byte.
    #[inline(always)]
    fn after_blanks(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            Some(_) => self.skip_blanks(),
            None => None,
        }
    }

    #[inline(never)]
    fn skip_blanks(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b'\n' | b' ' | b'\r' | b'\t') => at += 1,
                byte => {
                    self.at = at;
                    return byte.copied();
                }
            }
            while let Some(word) = word_at(bytes, at) {
                let other = word ^ BLANKS;
                if other != 0 {
                    at += (other.trailing_zeros() / 8) as usize;
                    break;
                }
                at += 8;
            }
        }
    }

    #[inline]
    fn quoted(&mut self) -> Result<()> {
        if self.after_blanks() == Some(b'"') {
            Ok(())
        } else {
            Err(self.expected("a string"))
        }
    }

    #[inline]
    fn punctuation(&mut self, byte: u8, name: &'static str) -> Result<()> {
        if self.after_blanks() == Some(byte) {
            self.at += 1;
            return Ok(());
        }
        Err(self.expected(name))
    }

    fn scan_key(&mut self) -> Result<()> {
        if self.after_blanks() != Some(b'"') {
            return Err(self.expected("a member's name"));
        }
        self.scan_string()?;
        self.colon()
    }

    /// Reads from an opening quote past the closing one. Returns true if there were escapes.
    #[inline]
    fn scan_string(&mut self) -> Result<bool> {
        let bytes = self.text.as_bytes();
        let mut at = self.at + 1;
        let mut escapes = false;
        loop {
            while let Some(word) = word_at(bytes, at) {
                let stops = stops(word);
                if stops != 0 {
                    at += (stops.trailing_zeros() / 8) as usize;
                    break;
                }
                at += 8;
            }
            match bytes.get(at) {
                Some(b'"') => {
                    self.at = at + 1;
                    return Ok(escapes);
                }
                Some(b'\\') => {
                    escapes = true;
                    match bytes.get(at + 1) {
                        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => at += 2,
                        Some(b'u') if hex4(bytes, at + 2).is_some() => at += 6,
                        _ => {
                            return Err(JsonError::new(JsonErrorKind::BadEscape, at));
                        }
                    }
                }
                Some(0..=0x1f) => {
                    return Err(JsonError::new(JsonErrorKind::ControlCharacter, at));
                }
                Some(_) => at += 1,
                None => {
                    return Err(JsonError::new(JsonErrorKind::Expected("`\"`"), at));
                }
            }
        }
    }

    #[inline]
    fn scan_number(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        if bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        let digits = self.at;
        self.digits()
            .map_err(|error| JsonError::new(error.kind(), start))?;
        if bytes[digits] == b'0' && self.at > digits + 1 {
            return Err(JsonError::new(
                JsonErrorKind::Expected("a number without leading zeros"),
                start,
            ));
        }
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    /// One digit or more.
    #[inline]
    fn digits(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        while bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start {
            Err(self.expected("a number"))
        } else {
            Ok(())
        }
    }

    /// Its length is known where it is called, so that comparing takes an instruction or two.
    #[inline(always)]
    fn word<const N: usize>(&mut self, word: &[u8; N]) -> Result<()> {
        let found = self.text.as_bytes().get(self.at..self.at + N);
        if found.is_some_and(|found| found == word) {
            self.at += N;
            return Ok(());
        }
        Err(self.expected("a value"))
    }

    #[inline]
    fn since(&self, start: usize) -> &'a str {
        &self.text[start..self.at]
    }

    #[cold]
    fn expected(&self, what: &'static str) -> JsonError {
        self.error(JsonErrorKind::Expected(what))
    }

    #[cold]
    fn error(&self, kind: JsonErrorKind) -> JsonError {
        JsonError::new(kind, self.at)
    }
}

#[inline]
fn word_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes
        .get(at..)?
        .first_chunk::<8>()
        .map(|word| u64::from_le_bytes(*word))
}

mod escapes;
#[cfg(test)]
mod tests;
