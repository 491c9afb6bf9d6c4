//! Adapters to web frameworks. They translate and decide nothing: every answer comes from the
//! [`Receiver`](crate::Receiver), in the steps that its module describes.

#[cfg(feature = "actix")]
pub mod actix;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "_stream")]
mod stream;
#[cfg(feature = "tower")]
pub mod tower;

/// The name of the header that carries the signature.
#[cfg(any(feature = "http", feature = "actix"))]
const SIGNATURE: &str = "stripe-signature";

/// Puts several lines of one header into one list, as HTTP says.
#[cfg(any(feature = "http", feature = "actix"))]
fn joined<'h>(values: impl Iterator<Item = &'h [u8]>) -> Vec<u8> {
    let mut list = Vec::new();
    for value in values {
        if !list.is_empty() {
            list.push(b',');
        }
        list.extend_from_slice(value);
    }
    list
}
