//! From a request to an answer: the door, the rule for changes, then the page.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, SET_COOKIE};
use http::request::Parts;
use http::{Method, Response};
use maud::{Markup, html};
use serde_json::json;

use super::access::{By, Entry, remote};
use super::call::{Call, cookie};
use super::html::layout::{self, Again, Frame, Strip};
use super::html::parts::{icon, lasting};
use super::origin::{self, Refusal};
use super::reply::{Body, Reply};
use super::{Admin, assets, pages, session};
use crate::inbox::{Cause, StoreError, host_now_us};
use crate::operate::DeskError;

/// The reason why there is no page.
#[derive(Debug)]
pub(super) enum Problem {
    /// There is no such address, event or object. What is said of it.
    NotFound(String),
    /// The request makes no sense; what is wrong with it.
    Bad(String),
    /// The act is not for those who may only look.
    ReadOnly,
    /// Somebody else was faster; what is so now. Links lead to the page of this event.
    Overtaken { event_id: String, told: String },
    /// It works only with something that the application did not give: what, and how to give it.
    Missing(String),
    /// The address takes another method.
    Method(&'static str),
    /// The store did not answer.
    Store(StoreError),
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound(told) => Problem::NotFound(told),
            error => Problem::Store(error),
        }
    }
}

impl From<DeskError> for Problem {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::NotFound(told) => Problem::NotFound(told),
            DeskError::Store(error) => error.into(),
            error @ DeskError::NoHandlers(_) => Problem::Missing(error.to_string()),
            error => Problem::Bad(error.to_string()),
        }
    }
}

/// A page's own part, or another answer.
pub(super) enum Outcome {
    /// A page of this title.
    Page { title: String, main: Markup },
    /// A page of this title that asks again after so many seconds.
    Waiting { title: String, main: Markup, again: u64 },
    /// The same for programs.
    Json(serde_json::Value),
    /// On to another page, below the mount.
    See(String),
    /// Anything else.
    Reply(Reply),
}

impl Outcome {
    pub(super) fn page(title: impl Into<String>, main: Markup) -> Self {
        Outcome::Page {
            title: title.into(),
            main,
        }
    }
}

/// The longest that a page waits for the store.
const LONGEST: Duration = Duration::from_secs(10);

/// The result of a page.
pub(super) type Shown = Result<Outcome, Problem>;

impl Admin {
    /// Answers a request. `whole`: its path; `inner`: the part of it below the mount.
    pub(super) async fn answer(&self, parts: Parts, body: Bytes, whole: &str, inner: &str) -> Response<Body> {
        let call = Call::new(&parts, &body, whole, inner, host_now_us());
        let is_head = call.method == Method::HEAD;
        let reply = self.reply(&parts, call).await;
        let reply = if is_head { reply.without_body() } else { reply };
        reply.response(&parts.headers)
    }

    /// The answer to a body that is longer than any form of this page.
    #[cfg_attr(
        not(any(feature = "axum", feature = "tower", feature = "actix")),
        allow(dead_code)
    )]
    pub(super) async fn too_large(&self, parts: &Parts, whole: &str, inner: &str) -> Response<Body> {
        let call = Call::new(parts, &Bytes::new(), whole, inner, host_now_us());
        let told = "The request is longer than any form of this page, or it broke off.";
        self.door(&call, 413, "Too long", told, None)
            .response(&parts.headers)
    }

    async fn reply(&self, parts: &Parts, mut call: Call) -> Reply {
        if let ["assets", name] = call.path()[..] {
            let found = assets::named(name);
            return found
                .unwrap_or_else(|| self.door(&call, 404, "Not found", "There is no such file.", None));
        }
        let now = call.now_us / 1_000_000;
        let held = cookie(&parts.headers, session::COOKIE);
        let entry = self.0.gate.entry(parts, held, now);
        let by = match &entry {
            Entry::In(_, by) => Some(*by),
            _ => None,
        };
        if let Err(refusal) = origin::check(parts, by, &self.0.origins) {
            return self.foreign(&call, &refusal);
        }
        match (&call.path()[..], call.is_post()) {
            (["sign-in"], true) if self.0.gate.takes_tokens() => return self.sign_in(parts, &call, now),
            (["sign-out"], true) => return self.sign_out(parts, &call),
            _ => {}
        }
        match entry {
            Entry::In(access, _) => call.access = access,
            Entry::Wait(left) => return self.too_many(&call, left),
            Entry::Locked(takes_tokens) => return self.locked(&call, takes_tokens, None),
        }
        if !matches!(call.method, Method::GET | Method::HEAD | Method::POST) {
            return self.problem(&call, by, Problem::Method("GET, HEAD, POST")).await;
        }
        match self.in_time(&call).await {
            Ok(outcome) => self.finished(&call, by, outcome).await,
            Err(problem) => self.problem(&call, by, problem).await,
        }
    }

    /// A page, or that the store did not answer in time. An act is left to its end: half of it would be worse.
    async fn in_time(&self, call: &Call) -> Shown {
        let page = pages::shown(self, call);
        if call.is_post() {
            return page.await;
        }
        match tokio::time::timeout(LONGEST, page).await {
            Ok(shown) => shown,
            Err(_) => {
                let told = format!("no answer within {} s", LONGEST.as_secs());
                Err(Problem::Store(StoreError::Unavailable(Cause::new(told))))
            }
        }
    }

    async fn finished(&self, call: &Call, by: Option<By>, outcome: Outcome) -> Reply {
        match outcome {
            Outcome::Json(value) => Reply::json(200, &value),
            Outcome::See(link) => Reply::see(&link),
            Outcome::Reply(reply) => reply,
            Outcome::Page { title, main } => {
                let strip = self.strip().await;
                Reply::html(200, self.framed(call, by, &title, None, &strip, &main))
            }
            Outcome::Waiting { title, main, again } => {
                let strip = self.strip().await;
                Reply::html(
                    200,
                    self.framed(call, by, &title, Some(Again::Parts(again)), &strip, &main),
                )
            }
        }
    }

    fn framed(
        &self,
        call: &Call,
        by: Option<By>,
        title: &str,
        again: Option<Again>,
        strip: &Strip,
        main: &Markup,
    ) -> String {
        let frame = Frame {
            name: &self.0.name,
            links: &call.links,
            access: &call.access,
            signs_out: by == Some(By::Cookie),
            page: call.segments.first().map_or("", String::as_str),
            title,
            strip,
            now_us: call.now_us,
            again,
        };
        layout::page(&frame, main)
    }

    /// A problem as a page in its frame, so that the way on is there.
    async fn problem(&self, call: &Call, by: Option<By>, problem: Problem) -> Reply {
        let (status, title, told, more) = explained(&problem, call);
        let again = match &problem {
            Problem::Store(error) if error.is_temporary() => Some(5),
            _ => None,
        };
        if call.json {
            let reply = Reply::json(status, &json!({"error": told, "title": title}));
            return match again {
                Some(seconds) => reply.after(seconds),
                None => reply,
            };
        }
        let tone = if status >= 500 { "bad" } else { "warn" };
        let main = html! {
            div.head { h1 { (title) } }
            div class={ "callout " (tone) } role="alert" { p { (told) } @if let Some(more) = &more { (more) } }
        };
        let strip = match &problem {
            Problem::Store(error) => super::live::away(error),
            _ => self.strip().await,
        };
        // A form that was sent is not sent again by itself.
        let asks = again.filter(|_| !call.is_post()).map(Again::Whole);
        let reply = Reply::html(status, self.framed(call, by, title, asks, &strip, &main));
        let reply = match again {
            Some(seconds) => reply.after(seconds),
            None => reply,
        };
        match &problem {
            Problem::Method(allowed) => {
                let mut reply = reply;
                reply.set(http::header::ALLOW, allowed);
                reply
            }
            _ => reply,
        }
    }

    /// One thing in the middle, for whoever is not let in.
    fn door(&self, call: &Call, status: u16, title: &str, told: &str, more: Option<&Markup>) -> Reply {
        if call.json {
            return Reply::json(status, &json!({"error": told, "title": title}));
        }
        let inside = html! {
            h1 { (title) }
            p { (told) }
            @if let Some(more) = more { (more) }
        };
        Reply::html(status, layout::bare(&self.0.name, &call.links, title, &inside))
    }

    fn locked(&self, call: &Call, takes_tokens: bool, wrong: Option<&str>) -> Reply {
        if !takes_tokens {
            let more = html! {
                p.soft { "Whoever runs this program opens it with a rule of its own or with a token:" }
                pre { "Admin::new(&receiver).token(std::env::var(\"ADMIN_TOKEN\")?)?" }
            };
            return self.door(
                call,
                403,
                "Locked",
                "This page is open to nobody, or not to you.",
                Some(&more),
            );
        }
        if call.json {
            let told = "a token is needed: send it as `Authorization: Bearer`";
            let mut reply = Reply::json(401, &json!({"error": wrong.unwrap_or(told), "title": "Sign in"}));
            reply.set(http::header::WWW_AUTHENTICATE, "Bearer");
            return reply;
        }
        // Back to where one wanted to go, below the mount.
        let to = match (&call.method, call.segments.first().map(String::as_str)) {
            (&Method::GET, Some("sign-in" | "sign-out" | "live") | None) => String::new(),
            (&Method::GET, Some(_)) => call.below(),
            _ => call.form.get("to").unwrap_or_default().to_owned(),
        };
        let inside = html! {
            h1 { "Sign in" }
            @if let Some(wrong) = wrong { div.callout.bad role="alert" { (icon("cross")) " " (wrong) } }
            form method="post" action=(call.links.to(&["sign-in"])) {
                input type="hidden" name="to" value=(to);
                div.field { label for="token" { "Token" } input #token type="password" name="token" required autocomplete="current-password" autofocus; }
                div.field { label for="name" { "Your name, for the audit" } input #name type="text" name="name" maxlength="80" autocomplete="name" placeholder="admin"; }
                button.main type="submit" { "Sign in" }
            }
            p.soft.small { "The token is the program's " code { "ADMIN_TOKEN" } ", or what it printed when it started. Scripts send it as " code { "Authorization: Bearer" } ". Away from this machine signing in needs HTTPS." }
        };
        let status = if wrong.is_some() { 403 } else { 401 };
        Reply::html(
            status,
            layout::bare(&self.0.name, &call.links, "Sign in", &inside),
        )
    }

    fn too_many(&self, call: &Call, left: Duration) -> Reply {
        let told = format!(
            "Too many wrong tokens came from your address. Try again in {}.",
            lasting(left)
        );
        self.door(call, 429, "Too many guesses", &told, None)
            .after(left.as_secs() + 1)
    }

    fn sign_in(&self, parts: &Parts, call: &Call, now: i64) -> Reply {
        let token = call.form.get("token").unwrap_or_default();
        let name = call.form.get("name").unwrap_or_default();
        let sealed = match self.0.gate.sign_in(token, name, remote(parts), now) {
            Ok(Some(sealed)) => sealed,
            Ok(None) => return self.locked(call, true, Some("This is not the token.")),
            Err(left) => return self.too_many(call, left),
        };
        let to = call.form.get("to").unwrap_or_default();
        let mut reply = Reply::see(&call.links.onward(to));
        reply.set(SET_COOKIE, &cookie_line(parts, &sealed, session::HOLDS));
        reply
    }

    fn sign_out(&self, parts: &Parts, call: &Call) -> Reply {
        let mut reply = Reply::see(call.links.root());
        reply.set(SET_COOKIE, &cookie_line(parts, "", 0));
        reply
    }

    fn foreign(&self, call: &Call, refusal: &Refusal) -> Reply {
        let told = match refusal {
            Refusal::Foreign(from) => format!(
                "This change was sent by another page ({}), so it was not made. Open this page itself and do it there.",
                super::html::parts::visible(from, 120)
            ),
            Refusal::Unknown => "Nothing says that this page sent the change, so it was not made. A browser says it; a script sends \
                                 the token as `Authorization: Bearer`, or `Sec-Fetch-Site: same-origin`."
                .to_owned(),
        };
        self.door(call, 403, "Not from here", &told, None)
    }
}

/// A cookie that no script reads and no other site sends, and that goes over plain HTTP on this machine only. It is for the whole
/// host: behind a proxy nobody here knows the path that the browser sees.
fn cookie_line(parts: &Parts, value: &str, seconds: i64) -> String {
    let host = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    let secure = if host.is_some_and(is_loopback) {
        ""
    } else {
        "; Secure"
    };
    format!(
        "{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}",
        session::COOKIE
    )
}

fn is_loopback(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || name
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// A problem in words: status, title, sentence, and what to do.
fn explained<'p>(problem: &'p Problem, call: &Call) -> (u16, &'static str, Cow<'p, str>, Option<Markup>) {
    match problem {
        Problem::NotFound(told) => (404, "Not found", told.into(), None),
        Problem::Bad(told) => (400, "That cannot be", told.into(), None),
        Problem::Missing(told) => (404, "Not set up", told.into(), None),
        Problem::Method(_) => (
            405,
            "Not that way",
            "This address takes another method.".into(),
            None,
        ),
        Problem::ReadOnly => (
            403,
            "Read only",
            "You may look at everything here and change nothing. Nothing was changed.".into(),
            None,
        ),
        Problem::Overtaken { event_id, told } => {
            let link = call.links.to(&["events", event_id]);
            let more = html! { p { a href=(link) { "See the event as it is now" } } };
            (409, "Somebody was faster", told.into(), Some(more))
        }
        Problem::Store(error @ StoreError::SchemaTooNew { .. }) => {
            let more = html! { p { "A newer version of the program has changed the tables. Start that version here, too: this one shows nothing rather than something wrong." } };
            (
                503,
                "A newer version is in the database",
                error.to_string().into(),
                Some(more),
            )
        }
        Problem::Store(StoreError::Config(told)) => (400, "That cannot be", told.into(), None),
        Problem::Store(error) => {
            let told = crate::handler::chain(error);
            let more = html! {
                @if error.is_temporary() {
                    p { "Deliveries are answered 503 until it is back, and Stripe sends them again: nothing is lost. " (again(call)) }
                }
            };
            (503, "The database does not answer", told.into(), Some(more))
        }
    }
}

fn again(call: &Call) -> Markup {
    html! {
        @if call.is_post() { "Nothing is known to have been changed: look before you do it again." }
        @else { "This page tries again every five seconds." }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_has_several_names() {
        for name in [
            "localhost",
            "localhost:4242",
            "127.0.0.1:4242",
            "127.0.0.2",
            "[::1]:80",
            "[::1]",
            "a.localhost:1",
            "LOCALHOST",
        ] {
            assert!(is_loopback(name), "{name}");
        }
        for name in [
            "example.com",
            "localhost.example.com",
            "10.0.0.1:80",
            "",
            "[::2]",
            "127.0.0.1.example.com",
        ] {
            assert!(!is_loopback(name), "{name}");
        }
    }
}
