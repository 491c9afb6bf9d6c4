//! The same page through each framework, below any path.

use http_body_util::BodyExt;
use stripe_webhooks::admin::{self, AdminService};
use tower_service::Service;

use crate::bed::{Bed, TOKEN};

const ASKED: &[(&str, &str)] = &[
    ("", "admin/events"),
    ("/", "./events"),
    ("/events", "./events"),
    ("/events/evt_done", "../events"),
];

fn bearer() -> String {
    format!("Bearer {TOKEN}")
}

#[tokio::test]
async fn axum_nested_at_any_path() {
    let bed = Bed::busy().await;
    for mount in ["/admin", "/ops/stripe/admin"] {
        let mut app: axum::Router = axum::Router::new().nest_service(mount, admin::axum(bed.admin.clone()));
        for (path, link) in ASKED {
            let request = http::Request::get(format!("{mount}{path}")).header("authorization", bearer());
            let response = app
                .call(request.body(axum::body::Body::empty()).unwrap())
                .await
                .unwrap();
            assert_eq!(response.status(), 200, "{mount}{path}");
            let text = response.into_body().collect().await.unwrap().to_bytes();
            let text = String::from_utf8_lossy(&text);
            assert!(text.contains(&format!("href=\"{link}\"")), "{mount}{path}");
        }
        let request = http::Request::post(format!("{mount}/events/evt_dead_1/retry"))
            .header("authorization", bearer())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from("why=x"))
            .unwrap();
        assert!([303, 409].contains(&app.call(request).await.unwrap().status().as_u16()));
        let long = http::Request::post(format!("{mount}/bulk")).header("authorization", bearer());
        let long = long.body(axum::body::Body::from("x".repeat(100_000))).unwrap();
        assert_eq!(app.call(long).await.unwrap().status(), 413);
    }
    // As nested with the application's other routes, too.
    let mut app: axum::Router = axum::Router::new().nest("/admin", admin::axum(bed.admin.clone()));
    let request = http::Request::get("/admin/events").header("authorization", bearer());
    let response = app
        .call(request.body(axum::body::Body::empty()).unwrap())
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn tower_with_its_mount() {
    let bed = Bed::busy().await;
    let mut service = AdminService::new(bed.admin.clone(), "/admin");
    for (path, link) in ASKED {
        let request = http::Request::get(format!("/admin{path}")).header("authorization", bearer());
        let response = service
            .call(
                request
                    .body(http_body_util::Full::<bytes::Bytes>::default())
                    .unwrap(),
            )
            .await
            .unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let text = response.into_body().collect().await.unwrap().to_bytes();
        assert!(
            String::from_utf8_lossy(&text).contains(&format!("href=\"{link}\"")),
            "{path}"
        );
    }
}

#[actix_web::test]
async fn actix_as_the_default_service_of_a_scope() {
    use actix_web::{App, HttpMessage, test, web};
    let bed = Bed::busy().await;
    let scope = web::scope("/admin").default_service(admin::actix(bed.admin.clone()));
    let app = test::init_service(App::new().service(scope)).await;
    for (path, link) in ASKED {
        let request = test::TestRequest::get()
            .uri(&format!("/admin{path}"))
            .insert_header(("authorization", bearer()));
        let response = test::call_service(&app, request.to_request()).await;
        assert_eq!(response.status().as_u16(), 200, "{path}");
        assert_eq!(
            response.headers().get("x-content-type-options").unwrap(),
            "nosniff"
        );
        let text = test::read_body(response).await;
        assert!(
            String::from_utf8_lossy(&text).contains(&format!("href=\"{link}\"")),
            "{path}"
        );
    }
    let post = test::TestRequest::post()
        .uri("/admin/events/evt_dead_1/discard")
        .insert_header(("authorization", bearer()))
        .set_form([("why", "x")]);
    assert_eq!(
        test::call_service(&app, post.to_request())
            .await
            .status()
            .as_u16(),
        303
    );
    // What a middleware says counts.
    let request = test::TestRequest::get().uri("/admin/events").to_request();
    request
        .extensions_mut()
        .insert(admin::Access::read("by a middleware"));
    let response = test::call_service(&app, request).await;
    let text = test::read_body(response).await;
    assert!(String::from_utf8_lossy(&text).contains("by a middleware"));
}

#[tokio::test]
async fn an_id_of_any_characters_comes_through_each_door() {
    let bed = Bed::busy().await;
    let id = "evt_a/b ?#%&<ü>";
    bed.record(
        id,
        "customer.updated",
        &serde_json::json!({"id": "cus_1", "object": "customer"}),
    )
    .await;
    let list = bed.get("/events").await;
    let at = list.text.find("evt_a%2Fb").unwrap();
    let link: String = list.text[at..].chars().take_while(|c| *c != '"').collect();
    let mut app: axum::Router = axum::Router::new().nest_service("/admin", admin::axum(bed.admin.clone()));
    let request = http::Request::get(format!("/admin/events/{link}"))
        .header("authorization", bearer())
        .header("accept", "application/json");
    let response = app
        .call(request.body(axum::body::Body::empty()).unwrap())
        .await
        .unwrap();
    let json: serde_json::Value =
        serde_json::from_slice(&response.into_body().collect().await.unwrap().to_bytes()).unwrap();
    assert_eq!(json["id"], id);
}
