//! The rule by which a change comes from this page and no other: the browser says so, and nothing is kept.
//!
//! It is the rule of tower-http's layer and of Go's `CrossOriginProtection`, a little stricter:
//!
//! 1. `GET` and `HEAD` pass: they change nothing here.
//! 2. `Sec-Fetch-Site` is there: `same-origin` and `none` pass, everything else is refused.
//! 3. Else `Origin` decides: it must be the host that the request was sent to (`Host`, or `X-Forwarded-Host` of a proxy, which no
//!    page of another origin can set), or an origin that the application allows.
//! 4. Neither is there: no browser sends such a change. It passes only with `Authorization: Bearer`, which no page of another
//!    origin can send either.

use http::request::Parts;
use http::{HeaderMap, Method};

use super::access::By;

/// The reason why a change is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The browser says that another site, or another origin of this site, sent it.
    Foreign(String),
    /// Nobody says where it comes from.
    Unknown,
}

/// Looks at a request that `by` proved itself.
pub(super) fn check(parts: &Parts, by: Option<By>, allowed: &[String]) -> Result<(), Refusal> {
    if parts.method == Method::GET || parts.method == Method::HEAD {
        return Ok(());
    }
    let origin = text(&parts.headers, "origin");
    if let Some(origin) = origin
        && allowed.iter().any(|allowed| allowed == origin)
    {
        return Ok(());
    }
    match (text(&parts.headers, "sec-fetch-site"), origin) {
        (Some("same-origin" | "none"), _) => Ok(()),
        (Some(site), _) => Err(Refusal::Foreign(site.to_owned())),
        (None, Some(origin)) => match hosts(parts).any(|host| is_origin_of(origin, host)) {
            true => Ok(()),
            false => Err(Refusal::Foreign(origin.to_owned())),
        },
        (None, None) if by == Some(By::Bearer) => Ok(()),
        (None, None) => Err(Refusal::Unknown),
    }
}

fn hosts(parts: &Parts) -> impl Iterator<Item = &str> {
    let sent_to = text(&parts.headers, "host").or_else(|| parts.uri.authority().map(|host| host.as_str()));
    sent_to
        .into_iter()
        .chain(text(&parts.headers, "x-forwarded-host"))
}

/// True if an origin, scheme and host, is of this host. Ports count; a default port may be left out.
fn is_origin_of(origin: &str, host: &str) -> bool {
    let Some((scheme, rest)) = origin.split_once("://") else {
        return false; // "null", of a sandboxed page
    };
    let bare = |host: &str| {
        let default = if scheme == "https" { ":443" } else { ":80" };
        host.strip_suffix(default).unwrap_or(host).to_ascii_lowercase()
    };
    matches!(scheme, "http" | "https") && bare(rest) == bare(host)
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(method: &str, headers: &[(&str, &str)], by: Option<By>) -> bool {
        let mut request = http::Request::builder().method(method).uri("/events/evt_1/retry");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let parts = request.body(()).unwrap().into_parts().0;
        check(&parts, by, &["https://ops.example.com".to_owned()]).is_ok()
    }

    #[test]
    fn a_change_passes_only_where_the_browser_says_that_this_page_sent_it() {
        let cookie = Some(By::Cookie);
        let host = ("host", "admin.example.com");
        for (headers, passes) in [
            (vec![("sec-fetch-site", "same-origin")], true),
            (vec![("sec-fetch-site", "none")], true),
            (vec![("sec-fetch-site", "same-site")], false),
            (vec![("sec-fetch-site", "cross-site")], false),
            (vec![("sec-fetch-site", "something-new")], false),
            // What the browser says of the site counts more than the origin.
            (
                vec![
                    ("sec-fetch-site", "cross-site"),
                    host,
                    ("origin", "https://admin.example.com"),
                ],
                false,
            ),
            (vec![host, ("origin", "https://admin.example.com")], true),
            (vec![host, ("origin", "https://admin.example.com:443")], true),
            (vec![host, ("origin", "http://ADMIN.example.com")], true),
            (vec![host, ("origin", "https://admin.example.com:8443")], false),
            (
                vec![host, ("origin", "https://admin.example.com.evil.example")],
                false,
            ),
            (vec![host, ("origin", "null")], false),
            (vec![host, ("origin", "ftp://admin.example.com")], false),
            (
                vec![("host", "10.0.0.7:4242"), ("origin", "http://10.0.0.7:4242")],
                true,
            ),
            (
                vec![
                    ("host", "inner:80"),
                    ("x-forwarded-host", "admin.example.com"),
                    ("origin", "https://admin.example.com"),
                ],
                true,
            ),
            (
                vec![("host", "inner"), ("origin", "https://ops.example.com")],
                true,
            ),
            (
                vec![
                    ("sec-fetch-site", "cross-site"),
                    ("origin", "https://ops.example.com"),
                ],
                true,
            ),
            (vec![host], false),
        ] {
            assert_eq!(asked("POST", &headers, cookie), passes, "{headers:?}");
            assert!(asked("GET", &headers, cookie), "{headers:?}");
        }
    }

    #[test]
    fn a_script_with_a_bearer_need_not_say_an_origin() {
        assert!(asked("POST", &[("host", "x")], Some(By::Bearer)));
        assert!(!asked("POST", &[("host", "x")], Some(By::Rule)));
        assert!(!asked(
            "POST",
            &[("host", "x"), ("origin", "https://evil.example")],
            Some(By::Bearer)
        ));
    }
}
