//! The HTTP routes: Stripe's, and the service's own.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use sqlx::SqlitePool;
use stripe_webhooks::Receiver;

use crate::db;

pub(crate) fn app(receiver: Receiver, pool: SqlitePool) -> Router {
    Router::new()
        .route("/access/{customer}", get(access))
        .route("/healthz", get(healthz))
        .with_state(pool)
        // Takes the body as it came: no middleware that reads or changes bodies may stand in front of it.
        .route("/stripe/webhook", stripe_webhooks::axum::post(receiver))
}

#[derive(Serialize)]
struct Access {
    customer: String,
    is_open: bool,
}

/// For the rest of the application. In earnest it stands behind the application's own authentication.
async fn access(
    State(pool): State<SqlitePool>,
    Path(customer): Path<String>,
) -> Result<Json<Access>, StatusCode> {
    let found = db::has_access(&pool, &customer).await.map_err(|error| {
        eprintln!("access cannot be read: {error}");
        StatusCode::SERVICE_UNAVAILABLE
    })?;
    let is_open = found.ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(Access { customer, is_open }))
}

/// Answers while the database does.
async fn healthz(State(pool): State<SqlitePool>) -> Result<&'static str, StatusCode> {
    match sqlx::query("SELECT 1").execute(&pool).await {
        Ok(_) => Ok("ok"),
        Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}
