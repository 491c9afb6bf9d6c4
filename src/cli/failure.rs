//! The ends of a command, by who must act.

use std::process::ExitCode;

use crate::client::{ApiError, ClientError};
use crate::endpoints::EndpointsError;
use crate::inbox::StoreError;
use crate::mirror::MirrorError;
use crate::operate::{DeskError, plain};
use crate::reconcile::ReconcileError;

/// The end of a command. Converts into an [`ExitCode`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Exit {
    /// 0: it did what it was asked, and found nothing wrong.
    Done,
    /// 1: it found something wrong: a dead event, a difference, a signature that does not hold; or there is no such thing.
    Found,
    /// 2: it was not told enough, or something that cannot be.
    Usage,
    /// 3: the store or Stripe's API is away, or refused.
    Away,
}

impl Exit {
    /// The number of the exit code, 0 to 3.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Found => 1,
            Self::Usage => 2,
            Self::Away => 3,
        }
    }

    pub(super) fn found(is_wrong: bool) -> Self {
        if is_wrong { Self::Found } else { Self::Done }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

/// The reason why a command did not come to its end. `text` says what to do.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) exit: Exit,
    /// `None`: nobody is there to read it any more, or it was told already.
    pub(super) text: Option<String>,
}

impl Failure {
    pub(super) fn usage(text: impl Into<String>) -> Self {
        Self {
            exit: Exit::Usage,
            text: Some(text.into()),
        }
    }

    pub(super) fn found(text: impl Into<String>) -> Self {
        Self {
            exit: Exit::Found,
            text: Some(text.into()),
        }
    }

    pub(super) fn away(text: impl Into<String>) -> Self {
        Self {
            exit: Exit::Away,
            text: Some(text.into()),
        }
    }
}

/// The error and its sources, harmless and in one line.
pub(super) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    plain(&crate::text::clip(crate::handler::chain(error)), 2_000)
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            // `events | head` has seen enough.
            return Self {
                exit: Exit::Done,
                text: None,
            };
        }
        Self::found(format!("cannot write the output: {error}"))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let text = chain(&error);
        match &error {
            StoreError::Config(_) => Self::usage(text),
            StoreError::NotFound(_) => Self::found(text),
            StoreError::SchemaTooNew { .. } => Self::away(format!(
                "{text}: use the version of this program that the application has"
            )),
            StoreError::Unavailable(_) => Self::away(format!(
                "{text}\n  is the database running, and does DATABASE_URL (or --database) name it?"
            )),
            StoreError::ReadOnly(_) => Self::away(format!(
                "{text}\n  an operator's act is written down: it needs a login that may write"
            )),
            _ => Self::away(text),
        }
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::Store(error) => error.into(),
            DeskError::NotFound(text) => Self::found(text),
            error => Self::usage(error.to_string()),
        }
    }
}

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        let text = chain(&error);
        let hint = match &error {
            ClientError::Api(error) => match status_of(error) {
                401 => "\n  is STRIPE_API_KEY a key of this account?",
                403 => "\n  a restricted key needs the permission for what is read",
                _ => "",
            },
            _ => "",
        };
        Self::away(format!("{text}{hint}"))
    }
}

fn status_of(error: &ApiError) -> u16 {
    error.status
}

impl From<EndpointsError> for Failure {
    fn from(error: EndpointsError) -> Self {
        let text = chain(&error);
        match error {
            EndpointsError::Client { error, .. } => error.into(),
            EndpointsError::Store(_) => Self::away(text),
            EndpointsError::Invalid(_) | EndpointsError::WrongMode { .. } => Self::usage(text),
            _ => Self::found(text),
        }
    }
}

impl From<ReconcileError> for Failure {
    fn from(error: ReconcileError) -> Self {
        match error {
            ReconcileError::Client(error) => error.into(),
            ReconcileError::Store(error) => error.into(),
            error => Self::usage(error.to_string()),
        }
    }
}

impl From<MirrorError> for Failure {
    fn from(error: MirrorError) -> Self {
        match error {
            MirrorError::Store(error) => error.into(),
            MirrorError::Client(error) => error.into(),
            error => Self::usage(chain(&error)),
        }
    }
}
