//! Paths of the API: ids put into them, and the operation that a path belongs to.

use super::error::ClientError;
use crate::object::paths::KindPaths;

/// The most distinct parts of a path that are looked at.
const MOST_SEGMENTS: usize = 16;

/// Paths that no kind of the table has.
const MORE: &[&str] = &[
    "/v1/events/{id}/retry",
    "/v2/core/event_destinations/{id}/disable",
    "/v2/core/event_destinations/{id}/enable",
    "/v2/core/event_destinations/{id}/ping",
];

/// A template with an id put in place of `{id}`: `/v1/customers/cus_1`.
pub(super) fn with_id(template: &str, id: &str) -> Result<String, ClientError> {
    if !template.contains("{id}") {
        return Ok(template.to_owned());
    }
    // Dots alone would be read as the folder above, by whoever normalises the URL on the way.
    if id.is_empty() || id.bytes().all(|byte| byte == b'.') {
        return Err(ClientError::invalid(format!("{id:?} is no id for {template}")));
    }
    Ok(template.replace("{id}", &escaped(id)))
}

/// A part of a path in which everything but letters, digits, `_`, `-` and `.` is escaped.
pub(crate) fn escaped(id: &str) -> String {
    let mut out = String::with_capacity(id.len());
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | b'.' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Checks a path that came from outside, such as the URL of a related object: it must stay on the API's host.
pub(super) fn checked(path: &str) -> Result<&str, ClientError> {
    let of_api = path.starts_with("/v1/") || path.starts_with("/v2/");
    let plain = path
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#' | b'"' | b'<' | b'>'));
    let bare = path.split('?').next().unwrap_or_default();
    let climbs = bare.split('/').skip(1).any(|part| {
        let part = part.to_ascii_lowercase().replace("%2e", ".");
        part == "." || part == ".."
    });
    if of_api && plain && !climbs && !bare.contains("//") {
        Ok(path)
    } else {
        Err(ClientError::invalid(
            "the path is none of the API: one like /v1/customers/cus_1 is asked for",
        ))
    }
}

/// The name of a request's operation, by which Stripe limits it: the method and the path without ids,
/// `GET /v1/customers/{id}`. Holds nothing of the query.
pub(super) fn operation(method: &http::Method, path: &str) -> String {
    let bare = path.split('?').next().unwrap_or_default();
    let mut parts: Vec<&str> = bare.split('/').skip(1).take(MOST_SEGMENTS).collect();
    let template = KindPaths::all()
        .iter()
        .flat_map(|kind| {
            let lists = kind.lists.iter().map(|list| list.path);
            kind.retrieve.iter().copied().chain(lists)
        })
        .chain(MORE.iter().copied())
        .filter(|template| fits(template, &parts))
        // `/v1/credit_notes/preview` rather than `/v1/credit_notes/{id}`.
        .min_by_key(|template| template.matches('{').count());
    if let Some(template) = template {
        return format!("{method} {}", template.replace("{parent}", "{id}"));
    }
    for part in parts.iter_mut().skip(1) {
        // Words of paths are lower case; ids have digits or capitals.
        let is_word = part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !is_word || part.is_empty() {
            *part = "{id}";
        }
    }
    format!("{method} /{}", parts.join("/"))
}

fn fits(template: &str, parts: &[&str]) -> bool {
    let mut wanted = template.split('/').skip(1);
    let fits = parts.iter().all(|part| {
        wanted
            .next()
            .is_some_and(|want| want == *part || want.starts_with('{') && !part.is_empty())
    });
    fits && wanted.next().is_none()
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::*;

    #[test]
    fn ids_stay_inside_their_part_of_the_path() {
        let template = "/v1/coupons/{id}";
        assert_eq!(with_id(template, "SUMMER").unwrap(), "/v1/coupons/SUMMER");
        assert_eq!(
            with_id(template, "A B/../x?y#z%").unwrap(),
            "/v1/coupons/A%20B%2F..%2Fx%3Fy%23z%25"
        );
        assert_eq!(with_id(template, "ü").unwrap(), "/v1/coupons/%C3%BC");
        assert_eq!(with_id("/v1/balance", "").unwrap(), "/v1/balance");
        for id in ["", ".", ".."] {
            assert!(with_id(template, id).is_err(), "{id:?}");
        }
    }

    #[test]
    fn a_path_from_outside_leads_nowhere_else() {
        for path in [
            "/v1/billing/meters/mtr_1",
            "/v2/core/events?limit=20&page=abc",
            "/v1/a%20b",
        ] {
            assert_eq!(checked(path).unwrap(), path);
        }
        for path in [
            "",
            "v1/x",
            "/v3/x",
            "//evil.example/v1/x",
            "https://evil.example/v1/x",
            "/v1/../../x",
            "/v1/%2e%2E/x",
            "/v1/x\r\nHost: y",
            "/v1/x y",
            "/v1\\x",
            "/v1/x#y",
            "/v1//x",
            "/v1/\u{e9}",
        ] {
            assert!(checked(path).is_err(), "{path:?}");
        }
    }

    #[test]
    fn operations_have_no_ids() {
        for (path, want) in [
            ("/v1/customers/cus_1", "GET /v1/customers/{id}"),
            ("/v1/customers?limit=1", "GET /v1/customers"),
            ("/v1/coupons/summer", "GET /v1/coupons/{id}"),
            (
                "/v1/customers/cus_1/sources/card_1",
                "GET /v1/customers/{id}/sources/{id}",
            ),
            (
                "/v1/subscriptions/sub_1/resume",
                "GET /v1/subscriptions/{id}/resume",
            ),
            ("/v1/apple_pay/domains/apwc_1", "GET /v1/apple_pay/domains/{id}"),
            (
                "/v2/core/event_destinations/ed_1/enable",
                "GET /v2/core/event_destinations/{id}/enable",
            ),
        ] {
            assert_eq!(operation(&Method::GET, path), want);
        }
        assert_eq!(operation(&Method::POST, "/v1/customers"), "POST /v1/customers");
    }
}
