//! Deliveries of a fake Stripe: to a function, a receiver, or a URL.

use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::{DeliveryPlan, FakeStripe};
use crate::receiver::{Answer, Receiver};
use crate::testing::api::Due;

/// The time that an endpoint has for its answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// One delivery of a [`FakeStripe`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FakeDelivery {
    /// The event's id.
    pub event_id: String,
    /// The event's type.
    pub event_type: String,
    /// The endpoint's or event destination's id.
    pub endpoint_id: String,
    /// The connected account that the event happened in.
    pub account: Option<String>,
    /// The endpoint's URL.
    pub url: String,
    /// `Stripe-Signature`, by the endpoint's secret.
    pub signature: String,
    /// The body.
    pub body: String,
    /// The how-manieth attempt, from 1; a duplicate has the number of what it repeats.
    pub attempt: u32,
}

impl FakeDelivery {
    /// Hands it to the default endpoint of a receiver.
    pub async fn to(&self, receiver: &Receiver) -> Answer {
        self.hand(receiver, None).await
    }

    /// Hands it to an endpoint of a receiver.
    pub async fn to_endpoint(&self, receiver: &Receiver, endpoint: &str) -> Answer {
        self.hand(receiver, Some(endpoint)).await
    }

    async fn hand(&self, receiver: &Receiver, endpoint: Option<&str>) -> Answer {
        let length = Some(self.body.len() as u64);
        match receiver.admit("POST", endpoint, length).await {
            Ok(admission) => {
                receiver
                    .receive(admission, &self.signature, self.body.as_str())
                    .await
            }
            Err(answer) => answer,
        }
    }
}

impl FakeStripe {
    /// Delivers what came about since the last round, as the plan has it. `send` answers with the HTTP status; what it
    /// does not answer 2xx stays undelivered. Gives the deliveries that arrived, in order, with their answers.
    pub async fn deliver<F, A>(&self, plan: &mut DeliveryPlan, send: F) -> Vec<(FakeDelivery, u16)>
    where
        F: FnMut(FakeDelivery) -> A,
        A: Future<Output = u16>,
    {
        let due = self.shared().state().due(Due::First);
        let (arriving, lost) = plan.round(due);
        for delivery in lost {
            self.shared().state().delivered(&delivery, None);
        }
        self.send(arriving, send).await
    }

    /// Delivers again what was lost, late or not accepted, all of it, in order: as Stripe does later by itself.
    pub async fn retry<F, A>(&self, send: F) -> Vec<(FakeDelivery, u16)>
    where
        F: FnMut(FakeDelivery) -> A,
        A: Future<Output = u16>,
    {
        let due = self.shared().state().due(Due::Again);
        self.send(due, send).await
    }

    async fn send<F, A>(&self, deliveries: Vec<FakeDelivery>, mut send: F) -> Vec<(FakeDelivery, u16)>
    where
        F: FnMut(FakeDelivery) -> A,
        A: Future<Output = u16>,
    {
        let mut sent = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            let status = send(delivery.clone()).await;
            self.shared().state().delivered(&delivery, Some(status));
            sent.push((delivery, status));
        }
        sent
    }

    /// [`deliver`](Self::deliver) to the default endpoint of a receiver.
    pub async fn deliver_to(&self, plan: &mut DeliveryPlan, receiver: &Receiver) -> Vec<(FakeDelivery, u16)> {
        let send = async |delivery: FakeDelivery| delivery.to(receiver).await.status;
        self.deliver(plan, send).await
    }

    /// [`deliver_to`](Self::deliver_to) for tests without a runtime, with handlers that need none.
    pub fn deliver_to_blocking(
        &self,
        plan: &mut DeliveryPlan,
        receiver: &Receiver,
    ) -> Vec<(FakeDelivery, u16)> {
        crate::rt::block_on(self.deliver_to(plan, receiver))
    }

    /// [`retry`](Self::retry) to the default endpoint of a receiver.
    pub async fn retry_to(&self, receiver: &Receiver) -> Vec<(FakeDelivery, u16)> {
        let send = async |delivery: FakeDelivery| delivery.to(receiver).await.status;
        self.retry(send).await
    }

    /// [`retry_to`](Self::retry_to) for tests without a runtime, with handlers that need none.
    pub fn retry_to_blocking(&self, receiver: &Receiver) -> Vec<(FakeDelivery, u16)> {
        crate::rt::block_on(self.retry_to(receiver))
    }

    /// [`deliver`](Self::deliver) over HTTP to the endpoints' own URLs, of which only `http://` is reached; the answer of the others,
    /// and of who does not answer within 30 s, is 0. Runs on any executor.
    pub async fn deliver_http(&self, plan: &mut DeliveryPlan) -> Vec<(FakeDelivery, u16)> {
        self.deliver(plan, |delivery| self.post(delivery)).await
    }

    /// [`retry`](Self::retry) over HTTP, as [`deliver_http`](Self::deliver_http).
    pub async fn retry_http(&self) -> Vec<(FakeDelivery, u16)> {
        self.retry(|delivery| self.post(delivery)).await
    }

    /// [`deliver_http`](Self::deliver_http) for tests without a runtime.
    pub fn deliver_http_blocking(&self, plan: &mut DeliveryPlan) -> Vec<(FakeDelivery, u16)> {
        crate::rt::block_on(self.deliver_http(plan))
    }

    /// [`retry_http`](Self::retry_http) for tests without a runtime.
    pub fn retry_http_blocking(&self) -> Vec<(FakeDelivery, u16)> {
        crate::rt::block_on(self.retry_http())
    }

    async fn post(&self, delivery: FakeDelivery) -> u16 {
        let (tell, told) = tokio::sync::oneshot::channel();
        self.runtime().spawn(async move {
            let posted = tokio::time::timeout(PATIENCE, post(&delivery)).await;
            let _ = tell.send(posted.ok().flatten());
        });
        told.await.ok().flatten().unwrap_or(0)
    }
}

/// The status that an endpoint answers, if it does.
async fn post(delivery: &FakeDelivery) -> Option<u16> {
    let url: hyper::Uri = delivery.url.parse().ok()?;
    if url.scheme_str() != Some("http") {
        return None;
    }
    let host = url.host()?.trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((host, url.port_u16().unwrap_or(80)))
        .await
        .ok()?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .ok()?;
    let connection = tokio::spawn(connection);
    let request = hyper::Request::post(url.path_and_query()?.as_str())
        .header("host", url.authority()?.as_str())
        .header("content-type", "application/json; charset=utf-8")
        .header("user-agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)")
        .header("stripe-signature", &delivery.signature)
        .body(Full::new(Bytes::from(delivery.body.clone())))
        .ok()?;
    let status = sender.send_request(request).await.ok()?.status().as_u16();
    connection.abort();
    Some(status)
}
