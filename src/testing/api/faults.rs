//! Faults on demand.

use std::time::Duration;

use super::answer::{Answer, Refused};
use super::request::Request;

/// A fault of a [`FakeApi`](super::FakeApi): what goes wrong, for which requests, and how often.
///
/// Without more it hits the next request, whatever it is, and the request changes nothing.
///
/// ```
/// use std::time::Duration;
/// use stripe_webhooks::testing::Fault;
///
/// let twice = Fault::status(503).times(2).at("/v1/events*");
/// // A POST that is carried out, whose answer nobody sees: the next one with its idempotency key is told.
/// let lost = Fault::hang_up().method("POST").after_the_change();
/// let slow = Fault::delay(Duration::from_millis(20)).always();
/// # let _ = (twice, lost, slow);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Fault {
    what: What,
    times: Option<u32>,
    path: Option<String>,
    method: Option<String>,
    after: bool,
    code: Option<String>,
    headers: Vec<(&'static str, String)>,
    delay: Duration,
}

#[derive(Debug, Clone)]
enum What {
    Nothing,
    Status(u16),
    Body(String),
    Oversize(usize),
    Redirect(String),
    Cut,
    HangUp,
}

/// A fault's effect on a request.
#[derive(Debug)]
pub(super) struct Struck {
    /// The answer in place of the true one.
    pub(super) instead: Option<Answer>,
    /// True if the request is carried out all the same.
    pub(super) carried_out: bool,
    pub(super) delay: Duration,
    pub(super) cut: bool,
    pub(super) hang_up: bool,
    oversize: usize,
}

impl Fault {
    fn new(what: What) -> Self {
        Self {
            what,
            times: Some(1),
            path: None,
            method: None,
            after: false,
            code: None,
            headers: Vec::new(),
            delay: Duration::ZERO,
        }
    }

    /// An error of that HTTP status.
    pub fn status(status: u16) -> Self {
        Self::new(What::Status(status))
    }

    /// A 429 with `Stripe-Rate-Limited-Reason` (`global-rate`, `endpoint-rate`, `global-concurrency`, …).
    pub fn rate_limited(reason: &str) -> Self {
        let mut fault = Self::status(429).code("rate_limit");
        fault
            .headers
            .push(("stripe-rate-limited-reason", reason.to_owned()));
        fault
    }

    /// The true answer, with the connection broken off in the middle of its body.
    pub fn cut() -> Self {
        Self::new(What::Cut)
    }

    /// A connection that ends before the answer.
    pub fn hang_up() -> Self {
        Self::new(What::HangUp)
    }

    /// A 200 whose body is not JSON.
    pub fn not_json() -> Self {
        Self::body("<html><body>We are back soon.</body></html>")
    }

    /// A 200 with that body.
    pub fn body(body: impl Into<String>) -> Self {
        Self::new(What::Body(body.into()))
    }

    /// The true answer with so many bytes of white space behind it.
    pub fn oversize(bytes: usize) -> Self {
        Self::new(What::Oversize(bytes))
    }

    /// A redirect (307) to a URL.
    pub fn redirect(url: impl Into<String>) -> Self {
        Self::new(What::Redirect(url.into()))
    }

    /// The true answer, later.
    pub fn delay(by: Duration) -> Self {
        Self::new(What::Nothing).delayed(by)
    }

    /// Hits so many requests. The default is 1.
    pub fn times(mut self, requests: u32) -> Self {
        self.times = Some(requests);
        self
    }

    /// Hits every request.
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// Hits only requests of a path; a `*` stands for anything.
    pub fn at(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Hits only requests of a method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into().to_ascii_uppercase());
        self
    }

    /// Carries the request out, and keeps its answer for its idempotency key, before things go wrong.
    pub fn after_the_change(mut self) -> Self {
        self.after = true;
        self
    }

    /// Sets `code` of the error.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sends `Retry-After`, in seconds.
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.headers.push(("retry-after", seconds.to_string()));
        self
    }

    /// Sends `Stripe-Should-Retry`.
    pub fn should_retry(mut self, retry: bool) -> Self {
        self.headers.push(("stripe-should-retry", retry.to_string()));
        self
    }

    /// Answers later, too.
    pub fn delayed(mut self, by: Duration) -> Self {
        self.delay = by;
        self
    }

    fn is_over(&self) -> bool {
        self.times == Some(0)
    }

    fn hits(&self, request: &Request) -> bool {
        !self.is_over()
            && self
                .method
                .as_ref()
                .is_none_or(|method| *method == request.method)
            && self.path.as_ref().is_none_or(|path| like(path, &request.path))
    }

    fn strike(&mut self) -> Struck {
        if let Some(times) = &mut self.times {
            *times -= 1;
        }
        let instead = match &self.what {
            What::Nothing | What::Cut | What::HangUp | What::Oversize(_) => None,
            What::Status(status) => {
                let mut refused = Refused::new(*status, "Made to fail by the test.");
                refused.code.clone_from(&self.code);
                Some(Answer::from(refused))
            }
            What::Body(body) => Some(Answer {
                status: 200,
                headers: vec![("content-type", "text/html".to_owned())],
                body: body.clone(),
            }),
            What::Redirect(url) => Some(Answer {
                status: 307,
                headers: vec![("location", url.clone())],
                body: String::new(),
            }),
        };
        let hang_up = matches!(self.what, What::HangUp);
        Struck {
            carried_out: self.after || (instead.is_none() && !hang_up),
            instead: instead.map(|mut answer| {
                answer.headers.extend(self.headers.iter().cloned());
                answer
            }),
            delay: self.delay,
            cut: matches!(self.what, What::Cut),
            hang_up,
            oversize: match self.what {
                What::Oversize(bytes) => bytes,
                _ => 0,
            },
        }
    }
}

impl Struck {
    /// The answer that is sent, in place of the true one.
    pub(super) fn answer(&mut self, mut answer: Answer) -> Answer {
        answer.body.extend(std::iter::repeat_n(' ', self.oversize));
        self.instead.take().unwrap_or(answer)
    }
}

/// The first fault that hits a request.
pub(super) fn strike(faults: &mut Vec<Fault>, request: &Request) -> Option<Struck> {
    let struck = faults
        .iter_mut()
        .find(|fault| fault.hits(request))
        .map(Fault::strike);
    faults.retain(|fault| !fault.is_over());
    struck
}

/// True if a text is like a pattern with `*`.
fn like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut last = None;
    for part in parts {
        if let Some(middle) = last.replace(part) {
            let Some(at) = rest.find(middle) else {
                return false;
            };
            rest = &rest[at + middle.len()..];
        }
    }
    match last {
        Some(last) => rest.ends_with(last),
        None => rest.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text, fits) in [
            ("/v1/events", "/v1/events", true),
            ("/v1/events", "/v1/events/evt_1", false),
            ("/v1/events*", "/v1/events", true),
            ("/v1/*/cus_1", "/v1/customers/cus_1", true),
            ("/v1/*/cus_1", "/v1/customers/cus_2", false),
            ("*a*b*", "xaxxbx", true),
            ("*a*b*", "xbxxax", false),
            ("*", "", true),
            ("", "x", false),
        ] {
            assert_eq!(like(pattern, text), fits, "{pattern} {text}");
        }
    }
}
