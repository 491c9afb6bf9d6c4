//! An event's body: one home for the bytes, from the socket to the handler.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::EventError;

/// The exact bytes of an event's body.
///
/// Clones share the bytes. Whether they are UTF-8 text, as JSON must be, is looked at once, when the body is made; other bytes
/// are kept as they are and become no event. Made from anything that becomes a `Vec<u8>`; what owns its bytes is not copied.
/// Compared by its bytes; `Debug` shows the length only.
///
/// ```
/// use stripe_webhooks::event::Body;
///
/// let body = Body::from(br#"{"id": "evt_1"}"#);
/// assert_eq!(body.len(), 15);
/// assert_eq!(body.as_str(), Some(r#"{"id": "evt_1"}"#));
/// assert_eq!(Body::from([0xFF]).as_str(), None);
/// ```
#[derive(Clone)]
pub struct Body(Bytes);

#[derive(Clone)]
enum Bytes {
    Text(Arc<String>),
    /// The text ends at this byte: what follows is not UTF-8.
    Other(Arc<Vec<u8>>, usize),
}

impl Body {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Bytes::Text(text) => text.as_bytes(),
            Bytes::Other(bytes, _) => bytes,
        }
    }

    /// The bytes as text; `None` if they are not UTF-8.
    pub fn as_str(&self) -> Option<&str> {
        match &self.0 {
            Bytes::Text(text) => Some(text),
            Bytes::Other(..) => None,
        }
    }

    pub(super) fn of_text(text: Arc<String>) -> Self {
        Self(Bytes::Text(text))
    }

    pub(super) fn into_text(self) -> Result<Arc<String>, EventError> {
        match self.0 {
            Bytes::Text(text) => Ok(text),
            Bytes::Other(_, at) => Err(EventError::NotUtf8 { at }),
        }
    }
}

impl<B: Into<Vec<u8>>> From<B> for Body {
    fn from(bytes: B) -> Self {
        Self(match String::from_utf8(bytes.into()) {
            Ok(text) => Bytes::Text(Arc::new(text)),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                Bytes::Other(Arc::new(error.into_bytes()), at)
            }
        })
    }
}

impl Deref for Body {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<[u8]> for Body {
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for Body {}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body")
            .field("bytes", &self.len())
            .finish_non_exhaustive()
    }
}
