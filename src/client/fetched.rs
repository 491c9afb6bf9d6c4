//! Objects as they are now.

use time::OffsetDateTime;

use super::error::ClientError;
use super::response::Response;
use crate::object::{DecodeError, Decoded, Drift, EventObject, RawObject};

/// The outcome of fetching one object: the object, or the word that it is gone.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Fetched<T> {
    /// The object as it is now.
    Object(Box<Found<T>>),
    /// The stub of an object that was deleted: `{"id": …, "deleted": true}`.
    Deleted(Gone),
    /// Stripe knows no such object. Only [`find`](super::Client::find) says so; for
    /// [`retrieve`](super::Client::retrieve) it is an error.
    Missing(Gone),
}

/// An object as it is now, with the answer that it came in.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Found<T> {
    /// The object.
    pub object: T,
    /// Fields whose JSON had another shape than `T` says; they are empty in `object`.
    pub drift: Vec<Drift>,
    /// The number of further such fields.
    pub more_drift: usize,
    /// The answer: its JSON, request id, date and API version.
    pub response: Response,
}

/// An object that is not there.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Gone {
    /// The object's id.
    pub id: String,
    /// Stripe's id of the request that said so.
    pub request_id: Option<String>,
    /// The time of the answer, by Stripe's clock.
    pub date: Option<OffsetDateTime>,
}

impl<T: EventObject> Fetched<T> {
    pub(super) fn read(id: &str, response: Response) -> Result<Self, ClientError> {
        let is_deleted = response
            .raw()
            .get("deleted")
            .is_some_and(|flag| flag.as_str() == "true");
        if is_deleted {
            let own = response.raw().id();
            return Ok(Self::Deleted(Gone {
                id: own.map_or_else(|| id.to_owned(), |own| own.into_owned()),
                request_id: response.request_id().map(str::to_owned),
                date: response.date(),
            }));
        }
        if !response.raw().as_str().starts_with('{') {
            return Err(response.unreadable(DecodeError::Json {
                message: "expected an object".into(),
                at: 0,
            }));
        }
        let Decoded {
            object,
            drift,
            more_drift,
        } = response.decode_as()?;
        Ok(Self::Object(Box::new(Found {
            object,
            drift,
            more_drift,
            response,
        })))
    }
}

impl Fetched<RawObject> {
    /// The same with its object as `T`.
    pub(crate) fn decode_as<T: EventObject>(&self) -> Result<Fetched<T>, DecodeError> {
        Ok(match self {
            Self::Deleted(gone) => Fetched::Deleted(gone.clone()),
            Self::Missing(gone) => Fetched::Missing(gone.clone()),
            Self::Object(found) => {
                let Decoded {
                    object,
                    drift,
                    more_drift,
                } = found.object.decode_as()?;
                Fetched::Object(Box::new(Found {
                    object,
                    drift,
                    more_drift,
                    response: found.response.clone(),
                }))
            }
        })
    }
}

impl<T> Fetched<T> {
    /// The object, if it is there.
    pub fn object(&self) -> Option<&T> {
        self.found().map(|found| &found.object)
    }

    /// The object by value, if it is there.
    pub fn into_object(self) -> Option<T> {
        match self {
            Self::Object(found) => Some(found.object),
            _ => None,
        }
    }

    /// The object with the answer that it came in, if it is there.
    pub fn found(&self) -> Option<&Found<T>> {
        match self {
            Self::Object(found) => Some(found),
            _ => None,
        }
    }

    /// The object's JSON, exactly as received, if it is there.
    pub fn raw(&self) -> Option<&RawObject> {
        self.found().map(|found| found.response.raw())
    }

    /// True if the object is gone: deleted, or not known to Stripe.
    pub fn is_gone(&self) -> bool {
        !matches!(self, Self::Object(_))
    }

    /// The time of the answer, by Stripe's clock.
    pub fn date(&self) -> Option<OffsetDateTime> {
        match self {
            Self::Object(found) => found.response.date(),
            Self::Deleted(gone) | Self::Missing(gone) => gone.date,
        }
    }

    /// Stripe's id of the request.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Object(found) => found.response.request_id(),
            Self::Deleted(gone) | Self::Missing(gone) => gone.request_id.as_deref(),
        }
    }

    /// The API version of the answer; `None` for what is gone.
    pub fn api_version(&self) -> Option<&str> {
        self.found().and_then(|found| found.response.api_version())
    }
}
