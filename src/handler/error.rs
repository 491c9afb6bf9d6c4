//! How a handler ends.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// The result of a handler. Any error leaves through `?`, also `anyhow`'s, boxed ones and texts: see [`HandlerError`].
pub type HandlerResult = Result<(), HandlerError>;

type BoxError = Box<dyn StdError + Send + Sync>;

/// The reason why a handler did not do its work, and what should happen next.
///
/// Whatever becomes a `Box<dyn Error + Send + Sync>` becomes a retryable failure through `?`: any error type, texts, boxed
/// errors, `anyhow::Error`, `eyre::Report`.
///
/// ```
/// use std::time::Duration;
/// use stripe_webhooks::HandlerError;
///
/// fn parse(text: &str) -> Result<i64, HandlerError> {
///     let number = text.parse::<i64>()?;
///     if number < 0 {
///         Err(format!("{number} is negative"))?;
///     }
///     Ok(number)
/// }
/// assert!(parse("x").unwrap_err().is_retryable());
/// assert_eq!(parse("-1").unwrap_err().to_string(), "-1 is negative");
///
/// let again = HandlerError::new("the ledger is locked").retry_after(Duration::from_secs(30));
/// let never = HandlerError::new("no such plan in our catalogue").permanent();
/// assert!(again.is_retryable() && !never.is_retryable());
/// ```
///
/// An error that is not `Send` and `Sync`, such as a plain `Box<dyn Error>`, cannot go to another thread and so cannot be
/// kept: turn it into a text first, `.map_err(|error| error.to_string())?`.
///
/// It deliberately does not implement [`std::error::Error`] itself: that is what lets `?` take all of these.
#[must_use]
pub struct HandlerError {
    cause: Cause,
}

/// The content of a [`HandlerError`]: a failure, or a skip with its reason.
pub(crate) enum Cause {
    Failed {
        error: BoxError,
        permanent: bool,
        retry_after: Option<Duration>,
    },
    Skipped(String),
}

impl HandlerError {
    /// A retryable failure.
    ///
    /// Takes what `?` takes: any error, a text, a boxed error, `anyhow::Error`. To say more than that it failed:
    /// `.map_err(|error| HandlerError::new(error).permanent())?`.
    pub fn new(error: impl Into<BoxError>) -> Self {
        Self {
            cause: Cause::Failed {
                error: error.into(),
                permanent: false,
                retry_after: None,
            },
        }
    }

    /// Not a failure: the handler decided that the event is none of its business. Shorter:
    /// [`Context::skip`](crate::Context::skip).
    pub fn skipped(reason: impl Into<String>) -> Self {
        Self {
            cause: Cause::Skipped(reason.into()),
        }
    }

    /// Marks a failure that trying again will not cure: it is recorded and not retried. A skip stays a skip.
    pub fn permanent(mut self) -> Self {
        if let Cause::Failed { permanent, .. } = &mut self.cause {
            *permanent = true;
        }
        self
    }

    /// Asks for the next attempt after `delay` at the earliest. Without an inbox Stripe decides when to send again.
    pub fn retry_after(mut self, delay: Duration) -> Self {
        if let Cause::Failed { retry_after, .. } = &mut self.cause {
            *retry_after = Some(delay);
        }
        self
    }

    /// True for a failure that another attempt may cure.
    pub fn is_retryable(&self) -> bool {
        matches!(self.cause, Cause::Failed { permanent: false, .. })
    }

    /// The error behind it; `None` for a skip.
    pub fn source(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        match &self.cause {
            Cause::Failed { error, .. } => Some(&**error),
            Cause::Skipped(_) => None,
        }
    }

    pub(crate) fn into_outcome(self) -> Outcome {
        match self.cause {
            Cause::Failed {
                error,
                permanent,
                retry_after,
            } => Outcome::Failed {
                permanent,
                retry_after,
                error: chain(&*error),
            },
            Cause::Skipped(reason) => Outcome::Skipped(reason),
        }
    }
}

impl<E: Into<BoxError>> From<E> for HandlerError {
    fn from(error: E) -> Self {
        Self::new(error)
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Failed { error, permanent, .. } => {
                write!(f, "HandlerError({:?}, permanent: {permanent})", chain(&**error))
            }
            Cause::Skipped(reason) => write!(f, "HandlerError(skipped: {reason:?})"),
        }
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.cause {
            Cause::Failed { error, .. } => error.fmt(f),
            Cause::Skipped(reason) => write!(f, "skipped: {reason}"),
        }
    }
}

/// The error and everything behind it, `outer: inner: …`. Many errors end with the text of their source already: that is not
/// said twice.
pub(crate) fn chain(error: &(dyn StdError + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let next = error.to_string();
        if !text.ends_with(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        source = error.source();
    }
    text
}

/// The result of one handler for one event.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It did its work.
    Done,
    /// It was not its business: a filter, or the handler itself, said so. Holds the reason.
    Skipped(String),
    /// It failed.
    #[non_exhaustive]
    Failed {
        /// True if another attempt cannot cure the failure.
        permanent: bool,
        /// The earliest time of the next attempt, where the handler asked for one.
        retry_after: Option<Duration>,
        /// The error and its sources, `outer: inner`.
        error: String,
    },
}

impl Outcome {
    /// A failure that another attempt may cure, with its error chain.
    pub fn failed(error: impl Into<String>) -> Self {
        Self::Failed {
            permanent: false,
            retry_after: None,
            error: error.into(),
        }
    }

    /// `done`, `skipped` or `failed`: stable, for logs and metrics.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Skipped(_) => "skipped",
            Self::Failed { .. } => "failed",
        }
    }

    /// True for a failure that another attempt may cure.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Failed { permanent: false, .. })
    }

    /// True for a failure.
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed { .. })
    }
}

impl From<HandlerResult> for Outcome {
    fn from(result: HandlerResult) -> Self {
        match result {
            Ok(()) => Self::Done,
            Err(error) => error.into_outcome(),
        }
    }
}
