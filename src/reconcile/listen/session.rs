//! Listening: a look at the list, what is new is posted, a pause, the next look.

use std::time::Duration;

use bytes::Bytes;
use time::OffsetDateTime;
use tokio::time::Instant;

use super::super::plan::smaller_page;
use super::super::reader::in_account;
use super::window::{Range, Window};
use super::{ListFailed, Listen, ListenUpdate, Posted, Started};
use crate::EventType;
use crate::client::{ClientError, ListRequest, TransportError, TransportErrorKind, no_event};
use crate::event::Delivery;

/// The pause before the second attempt, and the longest one.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

pub(super) struct Session<'l> {
    listen: &'l Listen,
    /// Stripe's clock, and when that was.
    heard: (i64, Instant),
    /// The size of pages, after one was too large to be taken.
    page_size: Option<u32>,
}

/// The event types of each family that are asked for; `None`: all of them.
struct Types {
    snapshot: Option<Vec<String>>,
    thin: Option<Vec<String>>,
}

impl<'l> Session<'l> {
    pub(super) fn new(listen: &'l Listen) -> Self {
        let now = OffsetDateTime::now_utc().unix_timestamp();
        Self {
            listen,
            heard: (now, Instant::now()),
            page_size: None,
        }
    }

    /// Goes on until Stripe refuses for good.
    pub(super) async fn run(mut self) -> ClientError {
        match self.listen_on().await {
            Err(error) => error,
            Ok(never) => match never {},
        }
    }

    async fn listen_on(&mut self) -> Result<std::convert::Infallible, ClientError> {
        let now = self.start().await?;
        let since = self.listen.since.map_or(now, OffsetDateTime::unix_timestamp);
        let shown = OffsetDateTime::from_unix_timestamp(since).unwrap_or(OffsetDateTime::UNIX_EPOCH);
        self.tell(ListenUpdate::Started(Started { since: shown }));
        let mut window = Window::since(since);
        let mut failures = 0;
        loop {
            let begun = Instant::now();
            let range = window.next(self.now());
            let new = match self.look(&window, range).await {
                Ok(new) => new,
                Err(ClientError::TooLarge { .. }) if self.page_size != Some(1) => {
                    self.page_size = Some(smaller_page(self.page_size));
                    continue;
                }
                Err(error) => {
                    self.wait_out(error, &mut failures).await?;
                    continue;
                }
            };
            (failures, self.page_size) = (0, None);
            let date = self.heard.0;
            for delivery in &new {
                self.post(delivery).await;
                window.post(delivery.id(), delivery.created().unix_timestamp());
            }
            window.read(range, date);
            if range.1.is_none() {
                tokio::time::sleep_until(begun + self.listen.every).await;
            }
        }
    }

    /// Stripe's clock at the beginning; the key is tried with it.
    async fn start(&mut self) -> Result<i64, ClientError> {
        let mut failures = 0;
        loop {
            let asked = match self.types() {
                Types {
                    snapshot: Some(types),
                    ..
                } if types.is_empty() => self.ask(self.listen.client.notifications()).await,
                _ => self.ask(self.listen.client.events()).await,
            };
            match asked {
                Ok(()) => return Ok(self.heard.0),
                Err(error) => self.wait_out(error, &mut failures).await?,
            }
        }
    }

    async fn ask<I>(&mut self, list: ListRequest<I>) -> Result<(), ClientError> {
        if let Some(page) = list.page_size(1).pages().next().await {
            self.hear(page?.response.date());
        }
        Ok(())
    }

    /// Waits, where waiting helps.
    async fn wait_out(&self, error: ClientError, failures: &mut u32) -> Result<(), ClientError> {
        if !error.is_temporary() {
            return Err(error);
        }
        *failures = failures.saturating_add(1);
        let retry_in = pause(*failures);
        let failed = ListFailed {
            error: &error,
            failures: *failures,
            retry_in,
        };
        self.tell(ListenUpdate::Failed(failed));
        tokio::time::sleep(retry_in).await;
        Ok(())
    }

    /// Reads a part of the lists: what is new in it, the earliest first.
    async fn look(&mut self, window: &Window, range: Range) -> Result<Vec<Delivery>, ClientError> {
        let client = self.listen.client.clone();
        let Types { snapshot, thin } = self.types();
        let mut new = Vec::new();
        let date = match snapshot {
            Some(types) if types.is_empty() => None,
            Some(types) => {
                self.walk(client.events().types(types), window, range, &mut new)
                    .await?
            }
            None => self.walk(client.events(), window, range, &mut new).await?,
        };
        let later = match thin {
            Some(types) if types.is_empty() => None,
            Some(types) => {
                self.walk(client.notifications().types(types), window, range, &mut new)
                    .await?
            }
            None => self.walk(client.notifications(), window, range, &mut new).await?,
        };
        self.hear(date.or(later));
        new.sort_by_key(Delivery::created);
        Ok(new)
    }

    /// The date of the first page.
    async fn walk<I>(
        &self,
        list: ListRequest<I>,
        window: &Window,
        range: Range,
        new: &mut Vec<Delivery>,
    ) -> Result<Option<OffsetDateTime>, ClientError> {
        let at = |second: i64| {
            OffsetDateTime::from_unix_timestamp(second.max(0)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
        };
        let list = match range {
            (from, Some(to)) => list.created(at(from)..at(to)),
            (from, None) => list.created(at(from)..),
        };
        let list = match self.page_size {
            Some(objects) => list.page_size(objects),
            None => list,
        };
        let account = self.listen.client.account();
        let (mut pages, mut date, mut found) = (list.pages(), None, Vec::new());
        while let Some(page) = pages.next().await {
            let page = page?;
            date = date.or(page.response.date());
            for raw in &page.objects {
                let delivery = in_account(raw, account).map_err(|error| no_event(&page.response, &error))?;
                if window.is_new(delivery.id(), delivery.created().unix_timestamp(), range) {
                    found.push(delivery);
                }
            }
        }
        // Listed newest first, those of one second, too.
        new.extend(found.into_iter().rev());
        Ok(date)
    }

    /// Posts an event until it is taken, or given up.
    async fn post(&self, delivery: &Delivery) {
        let mut attempt = 0_u32;
        loop {
            attempt = attempt.saturating_add(1);
            let begun = Instant::now();
            let answer = self.post_once(delivery).await;
            let again = match &answer {
                Ok(429 | 500..) => attempt < self.listen.attempts,
                Ok(_) => false,
                Err(error) => !matches!(
                    error.kind(),
                    TransportErrorKind::TooLarge | TransportErrorKind::Other
                ),
            };
            let retry_in = again.then(|| pause(attempt));
            self.tell(ListenUpdate::Posted(Posted {
                delivery,
                attempt,
                answer,
                duration: begun.elapsed(),
                retry_in,
            }));
            match retry_in {
                Some(pause) => tokio::time::sleep(pause).await,
                None => return,
            }
        }
    }

    async fn post_once(&self, delivery: &Delivery) -> Result<u16, TransportError> {
        let body = as_posted(delivery.raw_body());
        // The target's clock is asked by whoever verifies; it is this host's.
        let now = OffsetDateTime::now_utc().unix_timestamp();
        let request = http::Request::post(self.listen.to.clone())
            .header(http::header::CONTENT_TYPE, "application/json; charset=utf-8")
            .header("stripe-signature", crate::sign(&body, &self.listen.secret, now))
            .body(body)
            .map_err(|_| TransportError::new(TransportErrorKind::Other, "the request cannot be made"))?;
        let sending = self.listen.client.send_elsewhere(request);
        match tokio::time::timeout(self.listen.timeout, sending).await {
            Ok(answer) => Ok(answer?.status().as_u16()),
            Err(_) => {
                let text = format!("no answer within {:?}", self.listen.timeout);
                Err(TransportError::new(TransportErrorKind::Timeout, text))
            }
        }
    }

    fn types(&self) -> Types {
        let all_thin = if self.listen.thin { None } else { Some(Vec::new()) };
        let Some(types) = &self.listen.types else {
            return Types {
                snapshot: None,
                thin: all_thin,
            };
        };
        let is_thin = |name: &String| EventType::from(name.as_str()).is_thin();
        let (thin, snapshot): (Vec<_>, Vec<_>) = types.iter().cloned().partition(is_thin);
        Types {
            snapshot: Some(snapshot),
            thin: all_thin.map(|_| thin),
        }
    }

    fn hear(&mut self, date: Option<OffsetDateTime>) {
        // Without a date, it is this host's clock.
        let date = date.unwrap_or_else(OffsetDateTime::now_utc);
        self.heard = (date.unix_timestamp(), Instant::now());
    }

    /// Stripe's time.
    fn now(&self) -> i64 {
        let (date, at) = self.heard;
        date.saturating_add(i64::try_from(at.elapsed().as_secs()).unwrap_or(i64::MAX))
    }

    fn tell(&self, update: ListenUpdate<'_>) {
        (self.listen.told)(&update);
    }
}

/// The pause after so many failures: 500 ms, 1 s, 2 s, … up to 10 s.
fn pause(failures: u32) -> Duration {
    let doubled = FIRST_PAUSE.saturating_mul(1 << failures.saturating_sub(1).min(10));
    doubled.min(LONGEST_PAUSE)
}

/// An event's text without the indentation that it has in a list: as Stripe posts it. A receiver that refuses it would take it for a
/// body that something has written anew.
fn as_posted(body: &[u8]) -> Bytes {
    let text = std::str::from_utf8(body).unwrap_or_default();
    let last = text.rsplit('\n').next().unwrap_or_default();
    let indent = last.len() - last.trim_start_matches(' ').len();
    if indent == 0 || last.trim_start_matches(' ') != "}" {
        return Bytes::copy_from_slice(body);
    }
    // A string in JSON has no line end.
    let mut lines = text.split('\n');
    let mut posted = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        posted.push('\n');
        posted.push_str(&line[blanks.min(indent)..]);
    }
    posted.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_indented_as_stripe_posts_it() {
        let posted = |text: &str| String::from_utf8(as_posted(text.as_bytes()).to_vec()).unwrap();
        let whole = "{\n  \"id\": \"evt  _1\",\n  \"data\": {\n    \"a\": []\n  }\n}";
        let listed = whole.replace('\n', "\n    ");
        assert_eq!(posted(&listed), whole);
        for same in [
            whole,
            "{\"id\": \"evt_1\"}",
            "",
            "{\n\"id\":\n 1}",
            "{\r\n  \"id\": 1\r\n}",
        ] {
            assert_eq!(posted(same), same);
        }
    }

    #[test]
    fn pauses_grow_up_to_ten_seconds() {
        let pauses: Vec<u128> = (1..8).map(|failures| pause(failures).as_millis()).collect();
        assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
        assert_eq!(pause(u32::MAX), LONGEST_PAUSE);
    }
}
