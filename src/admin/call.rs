//! A request as the pages see it: path below the mount, query, form, and where links begin.

use std::borrow::Cow;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, Method};

use super::access::Access;

/// The most bytes of a form that are read: ids of a page of events, and a reason.
#[cfg_attr(
    not(any(feature = "axum", feature = "tower", feature = "actix")),
    allow(dead_code)
)]
pub(super) const FORM_LIMIT: usize = 64 * 1024;

/// Pairs of names and values, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Pairs(pub(super) Vec<(String, String)>);

impl Pairs {
    pub(super) fn parse(encoded: &[u8]) -> Self {
        Pairs(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The first value of this name that is not blank, without blanks around it.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(own, _)| own == name);
        values.find_map(|(_, value)| Some(value.trim()).filter(|value| !value.is_empty()))
    }

    /// Every value of this name.
    pub(super) fn all<'p>(&'p self, name: &'p str) -> impl Iterator<Item = &'p str> {
        self.0
            .iter()
            .filter(move |(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }
}

/// The place where the pages begin, as seen from the page that is asked for: links are relative, so they hold behind every proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Links {
    root: String,
}

impl Links {
    /// `whole`: the path as the server got it; `inner`: the part of it behind the mount.
    pub(super) fn new(whole: &str, inner: &str) -> Self {
        let inner = inner.strip_prefix('/').unwrap_or(inner);
        if inner.is_empty() && !whole.ends_with('/') && !whole.is_empty() {
            // Mounted at `/admin` and asked for as `/admin`: what is relative begins one level above.
            let last = whole.rsplit('/').next().unwrap_or_default();
            return Links {
                root: format!("{last}/"),
            };
        }
        let root = match inner.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        };
        Links { root }
    }

    /// The address of the overview.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// The address of something below the mount: segments, each encoded.
    pub(super) fn to(&self, segments: &[&str]) -> String {
        let mut link = self.root.clone();
        for (nth, segment) in segments.iter().enumerate() {
            if nth > 0 {
                link.push('/');
            }
            link.push_str(&encoded(segment));
        }
        link
    }

    /// The address of a path with its query below the mount, as [`Call::below`] wrote it: whatever it holds, it stays there.
    pub(super) fn onward(&self, below: &str) -> String {
        let (path, query) = below.split_once('?').unwrap_or((below, ""));
        let segments: Vec<String> = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(decoded)
            .collect();
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let pairs = Pairs::parse(query.as_bytes());
        self.with(
            &segments,
            pairs
                .0
                .iter()
                .map(|(name, value)| (name.as_str(), Cow::Borrowed(value.as_str()))),
        )
    }

    /// As [`to`](Self::to), with a query; what is empty is left out.
    pub(super) fn with<'q>(
        &self,
        segments: &[&str],
        query: impl IntoIterator<Item = (&'q str, Cow<'q, str>)>,
    ) -> String {
        let link = self.to(segments);
        let query = query_of(query);
        match query.is_empty() {
            true => link,
            false => format!("{link}?{query}"),
        }
    }
}

/// A query without its question mark.
pub(super) fn query_of<'q>(pairs: impl IntoIterator<Item = (&'q str, Cow<'q, str>)>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs {
        if !value.is_empty() {
            query.append_pair(name, &value);
        }
    }
    query.finish()
}

/// One segment of a path, percent-encoded. `.` and `..` would be other paths.
fn encoded(segment: &str) -> String {
    if segment == "." || segment == ".." {
        return segment.replace('.', "%2E");
    }
    let mut out = String::with_capacity(segment.len());
    for byte in segment.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A segment of a path without its encoding; what is not UTF-8 is replaced.
fn decoded(segment: &str) -> String {
    let bytes = segment.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| bytes.get(at + 1..at + 3))
            .flatten()
            .and_then(|two| hex::decode(two).ok());
        match hex {
            Some(byte) => {
                out.extend(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// One request.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: Method,
    /// The path below the mount, decoded.
    pub(super) segments: Vec<String>,
    pub(super) query: Pairs,
    pub(super) form: Pairs,
    /// True if JSON is wanted.
    pub(super) json: bool,
    pub(super) links: Links,
    pub(super) access: Access,
    /// The time of the request, microseconds since the Unix epoch.
    pub(super) now_us: i64,
}

impl Call {
    /// `inner`: the path below the mount. `whole`: all of it.
    pub(super) fn new(parts: &Parts, body: &Bytes, whole: &str, inner: &str, now_us: i64) -> Self {
        let segments = inner
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(decoded);
        let is = |kind: &str| text(&parts.headers, "content-type").starts_with(kind);
        let form = match &parts.method {
            &Method::GET | &Method::HEAD => Pairs::default(),
            _ if is("application/json") => from_json(body),
            _ => Pairs::parse(body),
        };
        Call {
            method: parts.method.clone(),
            segments: segments.collect(),
            query: Pairs::parse(parts.uri.query().unwrap_or_default().as_bytes()),
            form,
            json: wants_json(&parts.headers),
            links: Links::new(whole, inner),
            access: Access::None,
            now_us,
        }
    }

    /// The path and query below the mount.
    pub(super) fn below(&self) -> String {
        let segments: Vec<String> = self.segments.iter().map(|segment| encoded(segment)).collect();
        let pairs = self
            .query
            .0
            .iter()
            .map(|(name, value)| (name.as_str(), Cow::Borrowed(value.as_str())));
        match query_of(pairs) {
            query if query.is_empty() => segments.join("/"),
            query => format!("{}?{query}", segments.join("/")),
        }
    }

    /// The path as a slice of texts, for matching.
    pub(super) fn path(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    pub(super) fn is_post(&self) -> bool {
        self.method == Method::POST
    }

    /// The name that the audit keeps.
    pub(super) fn who(&self) -> &str {
        self.access.name().unwrap_or("unnamed")
    }
}

/// A JSON object's texts, numbers and truths, and lists of them.
fn from_json(body: &[u8]) -> Pairs {
    let Ok(serde_json::Value::Object(members)) = serde_json::from_slice(body) else {
        return Pairs::default();
    };
    let mut pairs = Vec::new();
    for (name, value) in members {
        let values = match value {
            serde_json::Value::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            let text = match value {
                serde_json::Value::String(text) => text,
                serde_json::Value::Number(number) => number.to_string(),
                serde_json::Value::Bool(truth) => truth.to_string(),
                _ => continue,
            };
            pairs.push((name.clone(), text));
        }
    }
    Pairs(pairs)
}

/// True if JSON is accepted and HTML is not: what a browser asks for is a page.
fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get_all("accept")
        .iter()
        .filter_map(|value| value.to_str().ok());
    let accepted: Vec<&str> = accepted
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let takes = |kind: &str| {
        accepted
            .iter()
            .any(|own| own.split(';').next().is_some_and(|own| own.trim() == kind))
    };
    takes("application/json") && !takes("text/html")
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The value of a cookie.
pub(super) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers
        .get_all("cookie")
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = lines
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find_map(|(own, value)| (own == name).then_some(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_hold_at_every_depth_and_below_every_mount() {
        // As a browser joins them.
        let joined = |page: &str, link: &str| {
            let mut path: Vec<&str> = page.split('/').collect();
            path.pop();
            for part in link.split('/') {
                match part {
                    "." => {}
                    ".." => drop(path.pop()),
                    part => path.push(part),
                }
            }
            path.join("/")
        };
        for (mount, page) in [
            ("/admin", "/admin"),
            ("/admin", "/admin/"),
            ("/admin", "/admin/events"),
            ("/admin", "/admin/events/evt_1"),
            ("/admin", "/admin/events/evt_1/retry"),
            ("/a/b", "/a/b"),
            ("/a/b", "/a/b/events/evt_1"),
            ("", "/"),
            ("", "/events"),
            ("", "/events/evt_1"),
        ] {
            let links = Links::new(page, page.strip_prefix(mount).unwrap());
            assert_eq!(
                joined(page, &links.to(&["dead"])),
                format!("{mount}/dead"),
                "{page}"
            );
            // A proxy in front that takes `/ops` away.
            let seen = format!("/ops{page}");
            assert_eq!(
                joined(&seen, &links.to(&["dead"])),
                format!("/ops{mount}/dead"),
                "{page}"
            );
        }
    }

    #[test]
    fn every_segment_comes_back_as_it_was() {
        for id in [
            "evt_1",
            "a/b",
            "..",
            ".",
            "ü?#&%",
            "\u{202e}x",
            " ",
            "%41",
            "<script>",
        ] {
            let link = Links::new("/x", "/x").to(&[id]);
            let segment = link.strip_prefix("./").unwrap();
            assert!(!segment.contains(['/', '?', '#', '<', ' ']), "{segment}");
            assert_eq!(decoded(segment), id);
        }
        for broken in ["%", "%4", "%zz", "%ff"] {
            decoded(broken);
        }
    }

    #[test]
    fn the_way_back_stays_below_the_mount() {
        let links = Links::new("/admin/sign-in", "/sign-in");
        for (to, link) in [
            ("", "./"),
            ("events?q=x%26y&state=dead", "./events?q=x%26y&state=dead"),
            ("https://evil.example/x", "./https%3A/evil.example/x"),
            ("//evil.example", "./evil.example"),
            ("../../x", "./%2E%2E/%2E%2E/x"),
            ("\\\\evil.example", "./%5C%5Cevil.example"),
            ("a\r\nb", "./a%0D%0Ab"),
        ] {
            assert_eq!(links.onward(to), link, "{to}");
        }
    }

    #[test]
    fn json_is_for_those_who_ask_for_it_and_do_not_browse() {
        let wants = |accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("accept", http::HeaderValue::from_static(accept));
            wants_json(&headers)
        };
        assert!(wants("application/json") && wants("application/json; q=0.9, text/plain"));
        assert!(!wants(
            "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8"
        ));
        assert!(!wants("*/*") && !wants_json(&HeaderMap::new()));
    }

    #[test]
    fn a_form_may_be_json() {
        let pairs = from_json(br#"{"id": ["evt_1", "evt_2"], "why": "x", "n": 3, "deep": {"a": 1}}"#);
        assert_eq!(pairs.all("id").collect::<Vec<_>>(), ["evt_1", "evt_2"]);
        assert_eq!(
            (pairs.get("why"), pairs.get("n"), pairs.get("deep")),
            (Some("x"), Some("3"), None)
        );
        assert_eq!(from_json(b"[]"), Pairs::default());
    }
}
