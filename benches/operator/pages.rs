//! Whole pages, from a request to the text, without a network.

use stripe_webhooks::admin::{self, Access, Admin};
use stripe_webhooks::inbox::{EventQuery, EventState, Inbox, TaskState};
use stripe_webhooks::{Context, Event, HandlerResult, Receiver, Registry, SigningSecret};

use crate::place::Place;
use crate::{print, times};

pub(crate) const SECRET: &str = "whsec_bench";

fn audit(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

/// A receiver over the place's inbox, and the page, open to everybody.
pub(crate) fn receiver(place: &Place) -> (Receiver, Admin) {
    let registry = Registry::builder().on("*", audit).build().unwrap();
    let receiver = Receiver::builder(registry)
        .secret(SigningSecret::new(SECRET).unwrap())
        .inbox(Inbox::new(place.store.clone()))
        .build()
        .unwrap();
    let admin = Admin::new(&receiver).authorise(|_| Access::operate("bench"));
    (receiver, admin)
}

pub(crate) async fn get(admin: &Admin, path: &str) -> (u16, usize) {
    let request = http::Request::get(format!("http://127.0.0.1{path}"))
        .body(Vec::new())
        .unwrap();
    let answer = admin::respond(admin, "/admin", request).await;
    let status = answer.status().as_u16();
    let body = http_body_util::BodyExt::collect(answer.into_body()).await;
    (status, body.map_or(0, |body| body.to_bytes().len()))
}

pub(crate) async fn run(place: &Place) {
    let (_receiver, admin) = receiver(place);
    let mut dead = EventQuery::default();
    (dead.limit, dead.state) = (1, Some(EventState::Open(TaskState::Dead)));
    let dead = place.store.events(&dead).await.unwrap().items;
    let id = dead.first().map_or("evt_none", |event| &*event.event_id);
    for path in [
        "/admin",
        "/admin?range=30d",
        "/admin/events",
        "/admin/events?since=30d&type=charge.updated",
        "/admin/events?state=dead&since=30d",
        "/admin/events?id=cus_777",
        "/admin/events?text=none&since=30d",
        &format!("/admin/events/{id}"),
        "/admin/objects/ch_777",
        "/admin/dead",
        "/admin/lanes",
        "/admin/workers",
        "/admin/follow-ups",
        "/admin/deliveries",
        "/admin/audit",
        "/admin/routes",
    ] {
        let (took, (status, length)) = times(async || get(&admin, path).await).await;
        print(
            &format!("page: {path}"),
            &took,
            &format!("{status}, {length} bytes"),
        );
    }
}
