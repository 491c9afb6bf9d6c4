//! Error text as it is stored: without secrets, and of bounded length.

/// The most that is kept of one error, in bytes.
const LIMIT: usize = 8 * 1024;

/// Beginnings of secrets, Stripe's API keys and signing secrets, wherever they stand.
const SECRETS: [&str; 5] = ["sk_live_", "sk_test_", "rk_live_", "rk_test_", "whsec_"];

/// Beginnings of words that are secrets.
const SECRET_WORDS: [&str; 4] = ["sk_", "rk_", "ek_live_", "ek_test_"];

/// Error text as it is stored: secrets replaced, at most 8 KB, cut at a character.
pub(crate) fn clip(mut text: String) -> String {
    // What is cut off need not be read, but no secret may be cut into a beginning that nobody recognises.
    let long = cut(&mut text, 2 * LIMIT);
    let mut text = scrub(&text);
    if cut(&mut text, LIMIT) || long {
        text.push('…');
    }
    // PostgreSQL's text takes no NUL.
    if text.contains('\0') {
        text.replace('\0', "␀")
    } else {
        text
    }
}

fn cut(text: &mut String, limit: usize) -> bool {
    let long = text.len() > limit;
    if long {
        let mut at = limit;
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.truncate(at);
    }
    long
}

/// Replaces Stripe's keys and signing secrets, passwords in URLs, and what a client was to prove itself with: drivers and HTTP
/// clients put them into their errors, and operators' screens show what is stored.
fn scrub(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let starts_word = !before.is_ascii_alphanumeric() && before != '_';
        let hidden = key(rest, starts_word).or_else(|| credentials(rest, starts_word));
        if let Some((kept, whole)) = hidden.or_else(|| password(rest)) {
            match rest[..kept].split_once("://") {
                // A key may stand in the user's place.
                Some((_, user)) => {
                    out.push_str("://");
                    out.push_str(&scrub(user));
                }
                None => out.push_str(&rest[..kept]),
            }
            out.push('…');
            rest = &rest[whole..];
            before = '…';
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
            before = c;
        }
    }
    out
}

/// The offset in `rest` at which the word that begins at `from` ends.
fn word(rest: &str, from: usize, also: &[u8]) -> usize {
    let more = rest.as_bytes()[from..].iter();
    from + more
        .take_while(|b| b.is_ascii_alphanumeric() || also.contains(b))
        .count()
}

/// A secret that `rest` begins with: how much of it may be shown, and how long it is.
fn key(rest: &str, starts_word: bool) -> Option<(usize, usize)> {
    let words: &[&str] = if starts_word { &SECRET_WORDS } else { &[] };
    let prefix = SECRETS
        .iter()
        .chain(words)
        .find(|prefix| rest.starts_with(**prefix))?;
    let whole = word(rest, prefix.len(), b"_+/=-");
    (whole > prefix.len()).then_some((prefix.len(), whole))
}

/// `Bearer …`, `Basic …` and `password=…`.
fn credentials(rest: &str, starts_word: bool) -> Option<(usize, usize)> {
    let starts = |what: &str| {
        let start = rest.as_bytes().get(..what.len());
        starts_word && start.is_some_and(|start| start.eq_ignore_ascii_case(what.as_bytes()))
    };
    if let Some(scheme) = ["bearer ", "basic "].into_iter().find(|scheme| starts(scheme)) {
        let whole = word(rest, scheme.len(), b"-._~+/=");
        // No token is as short as a word of a sentence.
        return (whole >= scheme.len() + 12).then_some((scheme.len(), whole));
    }
    let name = ["password=", "passwd=", "pwd="]
        .into_iter()
        .find(|name| starts(name))?;
    let ends = |c: char| c.is_whitespace() || matches!(c, '&' | ';' | ',' | '"' | '\'' | ')');
    let whole = rest.find(ends).unwrap_or(rest.len());
    (whole > name.len()).then_some((name.len(), whole))
}

/// `://user:password@` as it stands in `rest`.
fn password(rest: &str) -> Option<(usize, usize)> {
    let after = rest.strip_prefix("://")?;
    // Looked for in so much and no more: nothing is read again and again.
    let end = after
        .char_indices()
        .take(512)
        .take_while(|(_, c)| !c.is_whitespace() && !matches!(c, '"' | '\''))
        .last()
        .map_or(0, |(at, c)| at + c.len_utf8());
    let user = after[..end].find(['/', '?', '#']).unwrap_or(end);
    let colon = after[..user].find(':')?;
    // Also where the password holds what should have been escaped.
    let at = after[..end].rfind('@').filter(|at| *at > colon)?;
    Some((3 + colon + 1, 3 + at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_replaced_and_the_rest_is_kept() {
        for (text, want) in [
            ("no such customer: cus_1", "no such customer: cus_1"),
            (
                "Invalid API Key provided: sk_live_4eC39HqLyjWD",
                "Invalid API Key provided: sk_live_…",
            ),
            ("key=rk_test_abc, then", "key=rk_test_…, then"),
            ("(whsec_MfKQ9r8GKY+rTw/UPD8=)", "(whsec_…)"),
            ("sk_org_live_1", "sk_…"),
            (
                "task_1 and disk_full and pk_live_1",
                "task_1 and disk_full and pk_live_1",
            ),
            ("sk_ alone", "sk_ alone"),
            (r#""key\nsk_live_abc""#, r#""key\nsk_live_…""#),
            ("api_key%3Dsk_live_abc&x=1", "api_key%3Dsk_live_…&x=1"),
            (
                "cannot reach postgres://app:s3cret@db:5432/x",
                "cannot reach postgres://app:…@db:5432/x",
            ),
            ("postgres://app:p@ss@db/x", "postgres://app:…@db/x"),
            ("postgres://app:p/w#1@db/x", "postgres://app:…@db/x"),
            (
                "https://sk_live_4eC39HqLyjWD:@api.stripe.com/v1",
                "https://sk_live_…:…@api.stripe.com/v1",
            ),
            ("https://hooks.example/a:b@c", "https://hooks.example/a:b@c"),
            ("https://user@host:80/", "https://user@host:80/"),
            (
                "postgres://db/x?user=a&password=s3cret&y=1",
                "postgres://db/x?user=a&password=…&y=1",
            ),
            (
                "authorization: bearer eyJ.a-b_c/d+e=, done",
                "authorization: bearer …, done",
            ),
            ("Authorization: Basic c2tfbGl2ZV8xMjM6", "Authorization: Basic …"),
            (
                "the bearer of documents, basic truths",
                "the bearer of documents, basic truths",
            ),
            ("ü sk_test_é", "ü sk_test_é"),
            ("", ""),
        ] {
            assert_eq!(scrub(text), want, "{text}");
        }
    }

    #[test]
    fn long_text_is_cut_at_a_character_and_hides_no_half_secret() {
        let clipped = clip("ä".repeat(LIMIT));
        assert_eq!(clipped.len(), LIMIT + '…'.len_utf8());
        let mut text = "x ".repeat(LIMIT / 2 - 4);
        text.push_str("sk_live_0123456789");
        let clipped = clip(text);
        assert!(
            clipped.ends_with("sk_live_…"),
            "{}",
            &clipped[clipped.len() - 20..]
        );
        assert_eq!(clip("a\0b".into()), "a␀b");
        // What was cut off is told, even if what was hidden makes room again.
        let hidden = clip("sk_live_0123456789012345678901234567890 ".repeat(LIMIT));
        assert!(hidden.len() < LIMIT && hidden.ends_with('…'), "{}", hidden.len());
    }
}
