//! Where a request comes from: the remote address behind trusted proxies, and the headers that are kept.
//!
//! `X-Forwarded-For` can be written by anybody, so it counts only as far as it was written by proxies that were named:
//! from the right, the first address that is none of them is the sender's. Without a named proxy the socket's own
//! address is the only one that counts.

use std::fmt;
use std::net::IpAddr;

use crate::observer::is_traceparent;

/// The longest value of a header that is kept, in bytes.
const MAX_VALUE: usize = 256;

/// The most header lines that are kept of one request.
const MAX_LINES: usize = 32;

/// Never kept, even if asked for.
const NEVER: &[&str] = &[
    "stripe-signature",
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
];

/// The head of a request: everything that is known before its body.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestHead<'h> {
    method: &'h str,
    endpoint: Option<&'h str>,
    content_length: Option<u64>,
    peer: Option<IpAddr>,
    headers: Vec<(&'h str, &'h [u8])>,
}

impl<'h> RequestHead<'h> {
    /// A request of this method, as in the request line, for the default endpoint.
    pub fn new(method: &'h str) -> Self {
        RequestHead {
            method,
            ..RequestHead::default()
        }
    }

    /// The endpoint's id: the last segment of the path, where the route has one. Slashes at its ends do not count. `None` for
    /// [`DEFAULT_ENDPOINT`](super::DEFAULT_ENDPOINT).
    pub fn endpoint(mut self, endpoint: Option<&'h str>) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// The body's length in bytes, as announced.
    pub fn content_length(mut self, length: Option<u64>) -> Self {
        self.content_length = length;
        self
    }

    /// The address at the other end of the connection.
    pub fn peer(mut self, peer: Option<IpAddr>) -> Self {
        self.peer = peer;
        self
    }

    /// The headers, in any spelling of their names. Only those on the receiver's list are kept.
    pub fn headers(mut self, headers: impl IntoIterator<Item = (&'h str, &'h [u8])>) -> Self {
        self.headers = headers.into_iter().collect();
        self
    }

    pub(super) fn parts(&self) -> (&'h str, Option<&'h str>, Option<u64>) {
        (self.method, self.endpoint, self.content_length)
    }
}

/// A request of this method.
impl<'h> From<&'h str> for RequestHead<'h> {
    fn from(method: &'h str) -> Self {
        Self::new(method)
    }
}

impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the path, which may be a secret, nor the headers, one of which is the signature.
        f.debug_struct("RequestHead")
            .field("method", &self.method)
            .field("content_length", &self.content_length)
            .field("peer", &self.peer)
            .field("headers", &self.headers.len())
            .finish_non_exhaustive()
    }
}

/// The sender of a request, as far as it is kept: address and headers.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin {
    pub(super) remote: Option<IpAddr>,
    pub(super) headers: Vec<(String, String)>,
    /// The trace context that the request names.
    pub(super) traceparent: Option<Box<str>>,
}

/// The proxies that are trusted to name the sender's address, and the headers that are kept.
#[derive(Debug, Clone)]
pub(super) struct OriginRule {
    pub(super) proxies: Vec<Network>,
    pub(super) headers: Vec<String>,
}

impl Default for OriginRule {
    fn default() -> Self {
        OriginRule {
            proxies: Vec::new(),
            headers: ["user-agent", "content-type", "content-length"]
                .map(str::to_owned)
                .into(),
        }
    }
}

impl OriginRule {
    pub(super) fn origin(&self, head: &RequestHead<'_>) -> Origin {
        let mut headers = Vec::new();
        for (name, value) in &head.headers {
            let listed = self.headers.iter().any(|kept| kept.eq_ignore_ascii_case(name));
            let secret = NEVER.iter().any(|never| never.eq_ignore_ascii_case(name));
            if listed && !secret && headers.len() < MAX_LINES {
                headers.push((name.to_ascii_lowercase(), clipped(value)));
            }
        }
        Origin {
            remote: head.peer.map(|peer| self.remote(peer, &head.headers)),
            headers,
            traceparent: traceparent(&head.headers),
        }
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.proxies.iter().any(|network| network.contains(address))
    }

    /// The sender's address: the last one in the chain that no trusted proxy has.
    fn remote(&self, peer: IpAddr, headers: &[(&str, &[u8])]) -> IpAddr {
        let mut remote = peer.to_canonical();
        if !self.trusts(remote) {
            return remote;
        }
        let lines = headers
            .iter()
            .filter(|(name, _)| name.eq_ignore_ascii_case("x-forwarded-for"));
        for line in lines.rev() {
            for entry in line.1.rsplit(|byte| *byte == b',') {
                // What a trusted proxy did not write as an address ends what is known.
                let Some(address) = std::str::from_utf8(entry).ok().and_then(|e| address(e.trim())) else {
                    return remote;
                };
                remote = address;
                if !self.trusts(remote) {
                    return remote;
                }
            }
        }
        remote
    }
}

/// The trace context of the one header of that name. Several of them are none, as W3C says.
fn traceparent(headers: &[(&str, &[u8])]) -> Option<Box<str>> {
    let mut values = headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("traceparent"));
    let (_, value) = values.next()?;
    let text = std::str::from_utf8(value).ok()?.trim();
    (values.next().is_none() && is_traceparent(text)).then(|| text.into())
}

/// An address, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|t| t.split_once(']'))
        .map(|(a, _)| a);
    let parsed = bare.unwrap_or(text).parse::<IpAddr>().ok();
    let parsed = parsed.or_else(|| text.parse::<std::net::SocketAddr>().ok().map(|a| a.ip()));
    parsed.map(|address| address.to_canonical())
}

/// The value as text: at most [`MAX_VALUE`] bytes, control characters replaced.
fn clipped(value: &[u8]) -> String {
    let value = &value[..value.len().min(MAX_VALUE)];
    String::from_utf8_lossy(value)
        .chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

/// A network: an address and how many of its first bits count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Network {
    address: u128,
    mask: u128,
    v4: bool,
}

impl Network {
    /// Reads a network, `10.0.0.0/8` or `2001:db8::/32`, or one address.
    pub(super) fn parse(text: &str) -> Option<Network> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = address.trim().parse().ok()?;
        let (number, width) = number(address);
        let bits = match bits {
            None => width,
            Some(bits) => bits.trim().parse().ok().filter(|bits| *bits <= width)?,
        };
        let mask = if bits == 0 {
            0
        } else {
            (u128::MAX << (width - bits)) & (u128::MAX >> (128 - width))
        };
        Some(Network {
            address: number & mask,
            mask,
            v4: width == 32,
        })
    }

    fn contains(&self, address: IpAddr) -> bool {
        let (number, width) = number(address);
        self.v4 == (width == 32) && number & self.mask == self.address
    }
}

/// The address as a number, and how many bits it has.
fn number(address: IpAddr) -> (u128, u32) {
    match address {
        IpAddr::V4(v4) => (u32::from(v4).into(), 32),
        IpAddr::V6(v6) => (v6.into(), 128),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remote(proxies: &[&str], peer: &str, forwarded: &[&str]) -> String {
        let rule = OriginRule {
            proxies: proxies.iter().map(|p| Network::parse(p).unwrap()).collect(),
            ..OriginRule::default()
        };
        let head = RequestHead::new("POST")
            .peer(Some(peer.parse().unwrap()))
            .headers(forwarded.iter().map(|f| ("X-Forwarded-For", f.as_bytes())));
        rule.origin(&head).remote.unwrap().to_string()
    }

    #[test]
    fn a_forwarded_address_counts_as_far_as_trusted_proxies_wrote_it() {
        let ours = ["10.0.0.0/8", "2001:db8::/32", "192.0.2.1"];
        for (peer, forwarded, want) in [
            // Nobody trusted: anybody can write the header.
            ("203.0.113.9", &["1.1.1.1"][..], "203.0.113.9"),
            ("10.1.2.3", &["1.1.1.1"], "1.1.1.1"),
            // What the sender wrote itself stands on the left and does not count.
            ("10.1.2.3", &["6.6.6.6, 1.1.1.1"], "1.1.1.1"),
            ("10.1.2.3", &["6.6.6.6", "1.1.1.1, 10.9.9.9"], "1.1.1.1"),
            ("10.1.2.3", &[], "10.1.2.3"),
            ("10.1.2.3", &["10.0.0.7"], "10.0.0.7"),
            ("10.1.2.3", &["1.1.1.1, unknown"], "10.1.2.3"),
            ("10.1.2.3", &["1.1.1.1, unknown, 10.0.0.7"], "10.0.0.7"),
            ("10.1.2.3", &["1.1.1.1:4711"], "1.1.1.1"),
            ("10.1.2.3", &["[2001:db9::1]:4711"], "2001:db9::1"),
            ("2001:db8::5", &["2001:db9::1"], "2001:db9::1"),
            ("::ffff:10.1.2.3", &["1.1.1.1"], "1.1.1.1"),
            ("192.0.2.2", &["1.1.1.1"], "192.0.2.2"),
            ("11.0.0.1", &["1.1.1.1"], "11.0.0.1"),
        ] {
            assert_eq!(remote(&ours, peer, forwarded), want, "{peer} {forwarded:?}");
        }
        assert_eq!(remote(&["0.0.0.0/0"], "9.9.9.9", &["8.8.8.8"]), "8.8.8.8");
        assert_eq!(remote(&["0.0.0.0/0"], "::1", &["8.8.8.8"]), "::1");
    }

    #[test]
    fn a_trace_context_is_taken_where_there_is_one() {
        let known = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        let of = |headers: &[(&str, &str)]| {
            let headers = headers.iter().map(|(name, value)| (*name, value.as_bytes()));
            OriginRule::default()
                .origin(&RequestHead::new("POST").headers(headers))
                .traceparent
        };
        assert_eq!(of(&[("Traceparent", known)]).as_deref(), Some(known));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[("traceparent", "whsec_x")]), None);
        assert_eq!(of(&[("traceparent", known), ("traceparent", known)]), None);
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in [
            "",
            "10.0.0.0/33",
            "10.0.0/8",
            "::1/129",
            "example.com",
            "10.0.0.0/-1",
            "10.0.0.0/",
        ] {
            assert_eq!(Network::parse(text), None, "{text}");
        }
        assert!(
            Network::parse("10.0.0.1/8")
                .unwrap()
                .contains("10.255.0.1".parse().unwrap())
        );
    }

    #[test]
    fn a_network_is_told_apart_by_all_its_bits() {
        for (network, inside, outside) in [
            ("10.0.0.0/8", "10.255.255.255", "138.0.0.0"),
            ("192.0.2.7", "192.0.2.7", "192.0.2.6"),
            ("192.0.2.0/31", "192.0.2.1", "192.0.2.2"),
            ("2001:db8::/32", "2001:db8:ffff::1", "a001:db8::1"),
            ("2001:db8::1/128", "2001:db8::1", "2001:db8::"),
            ("::/0", "ffff::", "10.0.0.0"),
        ] {
            let contains = |address: &str| {
                Network::parse(network)
                    .unwrap()
                    .contains(address.parse().unwrap())
            };
            assert!(contains(inside), "{inside} in {network}");
            assert!(!contains(outside), "{outside} in {network}");
        }
    }

    #[test]
    fn only_listed_headers_are_kept_and_never_a_secret_one() {
        let mut rule = OriginRule::default();
        rule.headers.extend(NEVER.iter().map(|name| (*name).to_owned()));
        let long = [b'x'; 1000];
        let head = RequestHead::new("POST").headers([
            (
                "User-Agent",
                &b"Stripe/1.0 (+https://stripe.com/docs/webhooks)\r\n"[..],
            ),
            ("Stripe-Signature", b"t=1,v1=abc"),
            ("Authorization", b"Bearer x"),
            ("COOKIE", b"a=b"),
            ("X-Other", b"1"),
            ("content-type", &long),
        ]);
        let kept = rule.origin(&head).headers;
        assert_eq!(kept.len(), 2, "{kept:?}");
        assert_eq!(kept[0].0, "user-agent");
        assert!(kept[0].1.starts_with("Stripe/1.0") && !kept[0].1.contains('\n'));
        assert_eq!(kept[1].1.len(), MAX_VALUE);
        assert!(!format!("{head:?}").contains("abc"));
        let many: Vec<_> = (0..100).map(|_| ("user-agent", &b"x"[..])).collect();
        assert_eq!(
            rule.origin(&RequestHead::new("POST").headers(many)).headers.len(),
            MAX_LINES
        );
    }
}
