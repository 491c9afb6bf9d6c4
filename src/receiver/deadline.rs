//! A future that ends at a deadline.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use crate::clock::BoxFuture;

/// The future's output, or `None` once the timer is ready first.
pub(super) async fn with_deadline<F: Future>(
    future: F,
    mut timer: Option<BoxFuture<'static, ()>>,
) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(move |task| {
        if let Poll::Ready(output) = future.as_mut().poll(task) {
            return Poll::Ready(Some(output));
        }
        match timer.as_mut().map(|timer| timer.as_mut().poll(task)) {
            Some(Poll::Ready(())) => Poll::Ready(None),
            _ => Poll::Pending,
        }
    })
    .await
}
