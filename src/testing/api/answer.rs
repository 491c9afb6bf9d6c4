//! Answers and refusals, in Stripe's form.

use serde_json::{Value, json};

use crate::testing::pretty::pretty;

/// A refusal, as the stand-in for Stripe's API answers it: the error object of Stripe's answers, with the status.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
#[non_exhaustive]
pub struct Refused {
    /// The HTTP status.
    pub status: u16,
    /// `type`: `invalid_request_error`, `idempotency_error`, `api_error`.
    pub kind: &'static str,
    /// `code`: `resource_missing`, `parameter_unknown`, …
    pub code: Option<String>,
    /// `param`: the parameter that is refused.
    pub param: Option<String>,
    /// `message`, for people.
    pub message: String,
}

impl Refused {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            kind: if status >= 500 {
                "api_error"
            } else {
                "invalid_request_error"
            },
            code: None,
            param: None,
            message: message.into(),
        }
    }

    pub(crate) fn code(mut self, code: &str) -> Self {
        self.code = Some(code.to_owned());
        self
    }

    pub(crate) fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }

    pub(super) fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// A path that the API does not have, or not with that method.
    pub(super) fn no_such_path(method: &str, path: &str) -> Self {
        Self::new(
            404,
            format!("Unrecognized request URL ({method}: {path}). Please see https://stripe.com/docs."),
        )
    }

    /// An object that is not there; `param`: the parameter that names it, `id` where the path does.
    pub(crate) fn missing(kind: &str, id: &str, param: &str) -> Self {
        let kind = kind.rsplit('.').next().unwrap_or(kind).replace('_', " ");
        let status = if param == "id" { 404 } else { 400 };
        Self::new(status, format!("No such {kind}: '{id}'"))
            .code("resource_missing")
            .param(param)
    }

    /// A parameter that the path does not take.
    pub(super) fn unknown(names: &[String]) -> Self {
        let plural = if names.len() > 1 { "s" } else { "" };
        Self::new(
            400,
            format!("Received unknown parameter{plural}: {}", names.join(", ")),
        )
        .code("parameter_unknown")
        .param(names.first().cloned().unwrap_or_default())
    }
}

/// An answer before it is sent.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn ok(body: &Value) -> Self {
        Self {
            status: 200,
            headers: Vec::new(),
            body: pretty(body),
        }
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl From<Refused> for Answer {
    fn from(refused: Refused) -> Self {
        let mut error = json!({"message": refused.message, "type": refused.kind});
        if let Some(code) = refused.code {
            error["doc_url"] =
                format!("https://stripe.com/docs/error-codes/{}", code.replace('_', "-")).into();
            error["code"] = code.into();
        }
        if let Some(param) = refused.param {
            error["param"] = param.into();
        }
        let answer = Self {
            status: refused.status,
            ..Self::ok(&json!({ "error": error }))
        };
        match refused.status {
            409 | 429 => answer.header("stripe-should-retry", "true"),
            _ => answer,
        }
    }
}

impl From<Result<Value, Refused>> for Answer {
    fn from(result: Result<Value, Refused>) -> Self {
        match result {
            Ok(body) => Self::ok(&body),
            Err(refused) => refused.into(),
        }
    }
}
