//! Locked by default; tokens, cookies, rules; changes of another origin; the headers of everything.

use stripe_webhooks::admin::{Access, Admin};

use crate::bed::{Bed, Page, READER, TOKEN, ask};

/// Every address that may be looked at.
pub const PAGES: &[&str] = &[
    "",
    "/",
    "/events",
    "/events/evt_done",
    "/events/evt_done/body",
    "/objects/cus_1",
    "/dead",
    "/lanes",
    "/workers",
    "/follow-ups",
    "/deliveries",
    "/audit",
    "/routes",
    "/endpoints",
    "/mirror",
    "/jobs",
    "/bulk?act=retry&state=dead",
    "/live",
];

/// Every act.
pub const ACTS: &[(&str, &str)] = &[
    ("/events/evt_dead_1/retry", "why=x"),
    ("/events/evt_dead_1/replay", "why=x"),
    ("/events/evt_dead_1/replay", "why=x&later=true"),
    ("/events/evt_dead_1/discard", "why=x"),
    ("/events/evt_dead_1/dry-run", "group=mail"),
    ("/events/selected", "why=x&act=retry&id=evt_dead_1"),
    ("/events/selected", "why=x&act=discard&id=evt_dead_1"),
    ("/bulk", "why=x&act=discard&state=dead&upto=1000000"),
    ("/dead", "why=x&act=discard&group=mail"),
    ("/follow-ups/retry", "why=x"),
    ("/follow-ups/discard", "why=x"),
    ("/deliveries/look-again", "why=x"),
    ("/jobs/x/stop", ""),
    ("/endpoints/apply", "why=x"),
    ("/endpoints/rotate", "why=x"),
    ("/mirror/backfill", "why=x"),
    ("/mirror/verify", "why=x"),
];

fn guarded(page: &Page, of: &str) {
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(part), "{of}: {policy}");
    }
    assert!(!policy.contains("unsafe"), "{of}");
    assert_eq!(page.header("x-content-type-options"), "nosniff", "{of}");
    assert_eq!(page.header("referrer-policy"), "no-referrer", "{of}");
    assert_eq!(page.header("cache-control"), "no-store", "{of}");
}

#[tokio::test]
async fn without_a_rule_or_a_token_everything_is_403_with_a_clear_page() {
    let bed = Bed::busy().await;
    let locked = Admin::new(&bed.receiver);
    for path in PAGES {
        for headers in [
            vec![],
            vec![
                ("authorization", "Bearer "),
                ("cookie", "stripe_webhooks_admin=x.y.z"),
            ],
        ] {
            let page = ask(&locked, "GET", path, &headers, "").await;
            assert_eq!(page.status, 403, "{path}");
            assert!(page.has("<h1>Locked</h1>") && page.has("Admin::new"), "{path}");
            assert!(!page.has("evt_") && !page.has("cus_1"), "{path}");
            guarded(&page, path);
        }
    }
    for (path, form) in ACTS {
        let page = ask(&locked, "POST", path, &[("sec-fetch-site", "same-origin")], form).await;
        assert_eq!(page.status, 403, "{path}");
    }
    // An empty token is none.
    assert!(Admin::new(&bed.receiver).token("").is_err());
}

#[tokio::test]
async fn every_answer_has_the_headers() {
    let bed = Bed::busy().await;
    for path in PAGES.iter().filter(|path| **path != "/live").chain(&[
        "/nothing",
        "/events/evt_none",
        "/bulk?act=x",
        "/events?state=x",
    ]) {
        guarded(&bed.get(path).await, path);
        let page = bed
            .ask("HEAD", path, &[("authorization", &format!("Bearer {TOKEN}"))], "")
            .await;
        assert_eq!(page.text, "", "{path}");
        guarded(&page, path);
    }
    let put = bed
        .ask(
            "PUT",
            "/events",
            &[("authorization", &format!("Bearer {TOKEN}"))],
            "",
        )
        .await;
    assert_eq!((put.status, put.header("allow")), (405, "GET, HEAD, POST"));
}

#[tokio::test]
async fn a_token_signs_in_and_the_cookie_is_strict() {
    let bed = Bed::busy().await;
    let form = bed.ask("GET", "/events?state=dead", &[], "").await;
    assert_eq!(form.status, 401);
    assert!(form.has("type=\"password\"") && form.has("value=\"events?state=dead\"") && !form.has("evt_"));
    let json = bed
        .ask("GET", "/events", &[("accept", "application/json")], "")
        .await;
    assert_eq!((json.status, json.header("www-authenticate")), (401, "Bearer"));

    let same = ("sec-fetch-site", "same-origin");
    let wrong = bed.ask("POST", "/sign-in", &[same], "token=wrong").await;
    assert!(wrong.status == 403 && wrong.has("not the token") && wrong.header("set-cookie").is_empty());
    let right = format!("token={TOKEN}&name=Ada+L%C3%B6we&to=events%3Fstate%3Ddead");
    let far = bed
        .ask("POST", "/sign-in", &[same, ("host", "shop.example")], &right)
        .await;
    assert_eq!((far.status, far.header("location")), (303, "./events?state=dead"));
    let line = far.header("set-cookie");
    for part in [
        "HttpOnly",
        "SameSite=Strict",
        "; Secure",
        "Path=/",
        "Max-Age=43200",
    ] {
        assert!(line.contains(part), "{line}");
    }
    assert!(!line.contains(TOKEN));
    let near = bed
        .ask("POST", "/sign-in", &[same, ("host", "127.0.0.1:4242")], &right)
        .await;
    assert!(!near.header("set-cookie").contains("Secure"));

    let cookie = line.split(';').next().unwrap();
    let page = bed.ask("GET", "/events", &[("cookie", cookie)], "").await;
    assert!(page.status == 200 && page.has("evt_dead_1") && page.has("Ada Löwe") && page.has("Sign out"));
    let changed = cookie.replace("stripe_webhooks_admin=1", "stripe_webhooks_admin=9");
    assert_ne!(changed, cookie);
    assert_eq!(
        bed.ask("GET", "/events", &[("cookie", &changed)], "")
            .await
            .status,
        401
    );
    let out = bed
        .ask("POST", "/sign-out", &[same, ("cookie", cookie)], "")
        .await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
}

#[tokio::test]
async fn guesses_are_slowed() {
    let bed = Bed::busy().await;
    let same = ("sec-fetch-site", "same-origin");
    let mut last = bed.ask("POST", "/sign-in", &[same], "token=guess").await;
    for n in 1..6 {
        last = bed
            .ask("POST", "/sign-in", &[same], &format!("token=guess{n}"))
            .await;
    }
    assert_eq!(last.status, 429, "{}", last.text);
    assert!(last.header("retry-after").parse::<u64>().unwrap() >= 1);
    // Neither by the form nor by the header, not even with the right one.
    assert_eq!(
        bed.ask("POST", "/sign-in", &[same], &format!("token={TOKEN}"))
            .await
            .status,
        429
    );
    assert_eq!(bed.get("/events").await.status, 429);
}

#[tokio::test]
async fn read_only_is_read_only() {
    let bed = Bed::busy().await;
    let bearer = format!("Bearer {READER}");
    let headers = [
        ("authorization", &*bearer),
        ("sec-fetch-site", "same-origin"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let before = bed.json("/events").await;
    for (path, form) in ACTS {
        let page = bed.ask("POST", path, &headers, form).await;
        assert!(
            page.status == 403 && page.has("Read only"),
            "{path}: {} {}",
            page.status,
            page.text
        );
    }
    assert_eq!(bed.json("/events").await, before);
    assert_eq!(bed.json("/audit").await["audit"].as_array().unwrap().len(), 0);
    // And nothing offers an act.
    for path in PAGES.iter().filter(|path| **path != "/live") {
        let page = bed.ask("GET", path, &headers, "").await;
        assert!(
            page.status == 200 || (*path == "/mirror" && page.status == 404),
            "{path}"
        );
        assert!(!page.has("method=\"post\""), "{path} offers an act");
    }
}

#[tokio::test]
async fn a_change_from_another_page_is_refused_and_changes_nothing() {
    let bed = Bed::busy().await;
    let signed = bed
        .ask(
            "POST",
            "/sign-in",
            &[("sec-fetch-site", "same-origin")],
            &format!("token={TOKEN}"),
        )
        .await;
    let cookie = signed.header("set-cookie").split(';').next().unwrap().to_owned();
    for (path, form) in ACTS.iter().chain(&[("/sign-in", "token=x"), ("/sign-out", "")]) {
        for from in [
            vec![
                ("sec-fetch-site", "cross-site"),
                ("origin", "https://evil.example"),
            ],
            vec![
                ("sec-fetch-site", "same-site"),
                ("origin", "https://other.shop.example"),
            ],
            vec![("host", "shop.example"), ("origin", "https://evil.example")],
            vec![("host", "shop.example"), ("origin", "null")],
            vec![("host", "shop.example")],
        ] {
            let mut headers = from.clone();
            headers.push(("cookie", &cookie));
            let page = bed.ask("POST", path, &headers, form).await;
            assert!(
                page.status == 403 && page.has("Not from here"),
                "{path} {from:?}: {}",
                page.text
            );
        }
    }
    assert_eq!(bed.json("/audit").await["audit"].as_array().unwrap().len(), 0);
    let own = [
        ("host", "shop.example"),
        ("origin", "https://shop.example"),
        ("cookie", &*cookie),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    assert_eq!(
        bed.ask("POST", "/events/evt_dead_1/retry", &own, "why=x")
            .await
            .status,
        303
    );
}

#[tokio::test]
async fn the_application_s_own_rule_decides_and_names() {
    let bed = Bed::busy().await;
    let ruled = Admin::new(&bed.receiver).authorise(|request| {
        match request.headers.get("x-user").map(|user| user.as_bytes()) {
            Some(b"ada") => Access::operate("ada"),
            Some(_) => Access::read("somebody"),
            None => Access::None,
        }
    });
    let same = ("sec-fetch-site", "same-origin");
    assert_eq!(ask(&ruled, "GET", "/events", &[], "").await.status, 403);
    assert_eq!(
        ask(&ruled, "GET", "/events", &[("x-user", "bob")], "")
            .await
            .status,
        200
    );
    let form = ("content-type", "application/x-www-form-urlencoded");
    assert_eq!(
        ask(
            &ruled,
            "POST",
            "/events/evt_dead_1/retry",
            &[("x-user", "bob"), same, form],
            "why=x"
        )
        .await
        .status,
        403
    );
    assert_eq!(
        ask(
            &ruled,
            "POST",
            "/events/evt_dead_1/retry",
            &[("x-user", "ada"), same, form],
            "why=mended"
        )
        .await
        .status,
        303
    );
    let audit = bed.json("/audit").await;
    assert_eq!(
        (
            audit["audit"][0]["who"].as_str(),
            audit["audit"][0]["why"].as_str()
        ),
        (Some("ada"), Some("mended"))
    );
}

#[tokio::test]
async fn a_browser_on_plain_http_still_says_where_a_form_came_from() {
    let bed = Bed::busy().await;
    let bearer = format!("Bearer {TOKEN}");
    let browser = ("user-agent", "Mozilla/5.0 (X11)");
    let plain = bed
        .ask("GET", "/", &[("authorization", &bearer), browser], "")
        .await;
    assert_eq!(plain.header("referrer-policy"), "same-origin");
    let secure = bed
        .ask(
            "GET",
            "/",
            &[("authorization", &bearer), browser, ("sec-fetch-site", "none")],
            "",
        )
        .await;
    assert_eq!(secure.header("referrer-policy"), "no-referrer");
}
