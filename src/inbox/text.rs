//! Error text as it is stored: without secrets, and of bounded length.

/// The most that is kept of one error, in bytes.
const LIMIT: usize = 8 * 1024;

/// Beginnings of words that are secrets: Stripe's API keys and signing secrets.
const SECRETS: [&str; 4] = ["sk_", "rk_", "whsec_", "ek_"];

/// Error text as it is stored: secrets replaced, at most 8 KB, cut at a character.
pub(crate) fn clip(mut text: String) -> String {
    // What is cut off need not be read, but no secret may be cut into a beginning that nobody recognises.
    cut(&mut text, 2 * LIMIT);
    let mut text = scrub(&text);
    if cut(&mut text, LIMIT) {
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

/// Replaces Stripe's keys and signing secrets, passwords in URLs and bearer tokens: drivers and HTTP clients put them into
/// their errors, and operators' screens show what is stored.
fn scrub(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let starts_word = !before.is_ascii_alphanumeric() && before != '_';
        let hidden = if starts_word { secret_word(rest) } else { None };
        if let Some((kept, whole)) = hidden.or_else(|| password(rest)) {
            out.push_str(&rest[..kept]);
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

/// A secret that `rest` begins with: how much of it may be shown, and how long it is.
fn secret_word(rest: &str) -> Option<(usize, usize)> {
    let word = |from: usize, also: &[u8]| {
        let more = rest.as_bytes()[from..].iter();
        from + more
            .take_while(|b| b.is_ascii_alphanumeric() || also.contains(b))
            .count()
    };
    for prefix in SECRETS {
        if rest.starts_with(prefix) {
            // `sk_live_…`: the mode helps whoever reads it.
            let shown = ["live_", "test_"]
                .iter()
                .find(|m| rest[prefix.len()..].starts_with(**m));
            let kept = prefix.len() + shown.map_or(0, |m| m.len());
            let whole = word(kept, b"_");
            return (whole > kept).then_some((kept, whole));
        }
    }
    let bearer = rest.get(..7).is_some_and(|b| b.eq_ignore_ascii_case("bearer "));
    let whole = if bearer { word(7, b"-._~+/=") } else { 0 };
    // No token is as short as a word of a sentence.
    (whole >= 7 + 12).then_some((7, whole))
}

/// `://user:password@` as it stands in `rest`.
fn password(rest: &str) -> Option<(usize, usize)> {
    let after = rest.strip_prefix("://")?;
    let end = after
        .find(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\''))
        .unwrap_or(after.len());
    let at = after[..end].rfind('@')?;
    let colon = after[..at].find(':')?;
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
            ("(whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw)", "(whsec_…)"),
            ("sk_org_live_1", "sk_…"),
            (
                "task_1 and disk_full and pk_live_1",
                "task_1 and disk_full and pk_live_1",
            ),
            ("sk_ alone", "sk_ alone"),
            (
                "cannot reach postgres://app:s3cret@db:5432/x",
                "cannot reach postgres://app:…@db:5432/x",
            ),
            ("postgres://app:p@ss@db/x", "postgres://app:…@db/x"),
            ("https://hooks.example/a:b@c", "https://hooks.example/a:b@c"),
            ("https://user@host:80/", "https://user@host:80/"),
            (
                "authorization: bearer eyJ.a-b_c/d+e=, done",
                "authorization: bearer …, done",
            ),
            ("the bearer of documents", "the bearer of documents"),
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
    }
}
