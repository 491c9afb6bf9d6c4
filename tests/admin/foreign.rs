//! What is in a payload is text: in every field, on every page.

use serde_json::{Value, json};

use crate::bed::Bed;

/// Markup, quotes, control characters, turned text, and a megabyte.
fn nasty() -> Vec<String> {
    vec![
        "<script>alert(1)</script>".into(),
        "\"><img src=x onerror=alert(1)>".into(),
        "' onmouseover='alert(1)".into(),
        "javascript:alert(1)".into(),
        "a\u{0}b\u{1b}[2Jc\u{7f}".into(),
        "\u{202e}gnihtyreve\u{202c}\u{2066}x".into(),
        "../../../etc/passwd?x#y".into(),
        "</title></script></style>--><!--".into(),
        format!("x{}", "<b>".repeat(350_000)),
    ]
}

fn is_harmless(text: &str, of: &str) {
    // A hidden field gives back exactly what the filter was, and is not shown.
    let mut parts = text.split("<input type=\"hidden\"");
    let mut shown = parts.next().unwrap().to_owned();
    parts.for_each(|part| shown.push_str(part.split_once('>').unwrap().1));
    let text = shown.as_str();
    for part in ["<script>", "<img src=x", "<b><b>", "href=\"javascript", "--><!--"] {
        assert!(!text.contains(part), "{of}: {part}");
    }
    for c in ['\u{202e}', '\u{2066}', '\u{0}', '\u{1b}', '\u{7f}'] {
        assert!(!text.contains(c), "{of}: {c:?}");
    }
    assert!(text.len() < 400_000, "{of}: {} bytes", text.len());
}

#[tokio::test]
async fn nothing_in_any_field_of_a_payload_becomes_a_part_of_a_page() {
    for (nth, text) in nasty().into_iter().enumerate() {
        let bed = Bed::busy().await;
        let short: String = text.chars().take(300).collect();
        let id = format!("evt_nasty_{nth}{}", if nth == 8 { "" } else { &*short });
        let object = json!({"id": short, "object": text, "customer": short, text.clone(): text, "list": [text, {text.clone(): 1}]});
        let body: Value = json!({"id": id, "object": "event", "type": format!("invoice.{short}"), "created": 1_790_000_000, "livemode": true,
            "account": short, "api_version": text, "request": {"id": text, "idempotency_key": text},
            "data": {"object": object, "previous_attributes": {text.clone(): text, "customer": text}}});
        let delivery = stripe_webhooks::Delivery::from_body_without_verification(body.to_string()).unwrap();
        let arrival =
            stripe_webhooks::inbox::Arrival::new(stripe_webhooks::inbox::Source::Webhook).endpoint(&short);
        bed.receiver
            .inbox()
            .unwrap()
            .record(&delivery, arrival)
            .await
            .unwrap();
        bed.work().await;
        let enc = |text: &str| {
            form_urlencoded::byte_serialize(text.as_bytes())
                .collect::<String>()
                .replace('+', "%20")
        };
        for path in [
            "".to_owned(),
            "/events?since=all".into(),
            format!("/events/{}", enc(&id)),
            format!("/objects/{}", enc(&short)),
            "/lanes".into(),
            "/audit".into(),
            "/deliveries".into(),
            format!("/events?since=all&id={}", enc(&short)),
            format!("/bulk?act=retry&account={}", enc(&short)),
            format!("/routes?type={}", enc(&short)),
            format!("/events/{}", enc(&short)),
            format!("/jobs/{}", enc(&short)),
            format!("/{}", enc(&short)),
        ] {
            let page = bed.get(&path).await;
            assert!(page.status < 500, "{path}: {}", page.text);
            is_harmless(&page.text, &format!("{nth}: {path}"));
        }
        let found = bed.get("/events?since=all").await;
        assert!(found.has("evt_nasty_"), "{nth}");
        // The body is there to the last byte, as text that no browser runs.
        let raw = bed.get(&format!("/events/{}/body", enc(&id))).await;
        assert_eq!(
            (raw.status, raw.header("content-type")),
            (200, "text/plain; charset=utf-8")
        );
        assert_eq!(serde_json::from_str::<Value>(&raw.text).unwrap(), body);
    }
}

#[tokio::test]
async fn names_and_reasons_of_operators_are_text_too() {
    let bed = Bed::busy().await;
    let why = form_urlencoded::byte_serialize(b"<script>alert(1)</script>").collect::<String>();
    assert_eq!(
        bed.post("/events/evt_dead_1/retry", &format!("why={why}"))
            .await
            .status,
        303
    );
    let audit = bed.get("/audit").await;
    assert!(audit.has("&lt;script&gt;") && !audit.has("<script>alert"));
    let form = format!("token={}&name={why}", crate::bed::TOKEN);
    let signed = bed
        .ask("POST", "/sign-in", &[("sec-fetch-site", "same-origin")], &form)
        .await;
    let cookie = signed.header("set-cookie").split(';').next().unwrap().to_owned();
    let page = bed.ask("GET", "", &[("cookie", &cookie)], "").await;
    assert!(page.has("&lt;script&gt;alert") && !page.has("<script>alert"));
}

#[tokio::test]
async fn what_a_store_redacts_is_on_no_page() {
    use stripe_webhooks::inbox::{Memory, Redaction};
    let redaction = Redaction::new(["data.object.email"]).unwrap();
    let bed = Bed::over(Memory::new().redact(redaction));
    bed.record(
        "evt_1",
        "customer.created",
        &json!({"id": "cus_1", "object": "customer", "email": "ada@example.com"}),
    )
    .await;
    bed.work().await;
    for path in [
        "/events/evt_1",
        "/events/evt_1/body",
        "/objects/cus_1",
        "/events",
        "",
    ] {
        let page = bed.get(path).await;
        assert!(page.status == 200 && !page.has("ada@example.com"), "{path}");
    }
    assert!(bed.get("/events/evt_1").await.has("redacted"));
    assert!(
        !bed.json("/events/evt_1")
            .await
            .to_string()
            .contains("ada@example.com")
    );
}
