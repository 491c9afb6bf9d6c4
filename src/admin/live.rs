//! The strip above every page, and the stream that says when it is another one.

use std::time::{Duration, Instant};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use tokio::sync::{Mutex, mpsc, watch};

use super::Admin;
use super::html::layout::{Figure, Strip, Value};
use super::html::parts::Tone;
use super::reply::Reply;
use crate::inbox::StoreError;

/// The time for which a strip is good for every page and stream.
const FRESH: Duration = Duration::from_secs(1);

/// The time between two looks of a stream.
const LOOKS: Duration = Duration::from_secs(2);

/// The longest life of a stream. Browsers begin another one at once; servers that are to stop wait no longer than this.
const LIFE: Duration = Duration::from_secs(25);

/// The most streams at once. Beyond that pages ask instead.
const MOST: usize = 64;

/// The part of the live pages that clones share.
pub(super) struct Live {
    known: Mutex<Option<(Instant, Strip)>>,
    closing: watch::Sender<bool>,
}

impl Default for Live {
    fn default() -> Self {
        Live {
            known: Mutex::new(None),
            closing: watch::Sender::new(false),
        }
    }
}

impl Live {
    /// Ends every stream, and begins no more.
    pub(super) fn close(&self) {
        self.closing.send_replace(true);
    }
}

/// The strip while the store is away.
pub(super) fn away(error: &StoreError) -> Strip {
    let verdict = match error {
        StoreError::SchemaTooNew { .. } => "The database is newer",
        _ => "The database does not answer",
    };
    Strip {
        tone: Tone::Bad,
        verdict: verdict.into(),
        figures: Vec::new(),
        dead: None,
    }
}

impl Admin {
    /// The strip as it is now, or was within the last second: so many pages as are open ask the store once.
    pub(super) async fn strip(&self) -> Strip {
        let mut known = self.0.shared.live.known.lock().await;
        if let Some((at, strip)) = &*known
            && at.elapsed() < FRESH
        {
            return strip.clone();
        }
        let strip = match super::pages::strip::gathered(self).await {
            Ok(strip) => strip,
            Err(error) => away(&error),
        };
        *known = Some((Instant::now(), strip.clone()));
        strip
    }

    /// A stream that tells of every change of the strip.
    pub(super) fn stream(&self) -> Reply {
        let mut closing = self.0.shared.live.closing.subscribe();
        if *closing.borrow() || self.0.shared.live.closing.receiver_count() > MOST {
            let told = serde_json::json!({"error": "too many streams: ask instead"});
            return Reply::json(503, &told).after(5);
        }
        let (events, stream) = mpsc::channel::<Bytes>(4);
        let admin = self.clone();
        tokio::spawn(async move {
            let end = Instant::now() + LIFE;
            let mut last = String::new();
            let mut beats = 0_u32;
            // A browser that lost the stream comes again after a second.
            let _ = events.send(Bytes::from_static(b"retry: 1000\n\n")).await;
            while Instant::now() < end {
                let now = print(&admin.strip().await);
                beats += 1;
                let told = match now == last {
                    // A proxy closes what is silent; and a page whose rows changed beside the strip looks from time to time.
                    true if !beats.is_multiple_of(5) => Bytes::from_static(b": still here\n\n"),
                    _ => Bytes::from(format!("event: changed\ndata: {now}\n\n")),
                };
                last = now;
                if events.send(told).await.is_err() {
                    return;
                }
                tokio::select! {
                    () = tokio::time::sleep(LOOKS) => {}
                    _ = closing.changed() => return,
                    () = events.closed() => return,
                }
            }
        });
        Reply::events(stream)
    }
}

/// A short name of what a strip says, without the passing of time.
fn print(strip: &Strip) -> String {
    let mut text = strip.verdict.clone();
    for Figure { value, .. } in &strip.figures {
        match value {
            Value::Text(value) => text.push_str(value),
            Value::At(us) => text.push_str(&us.to_string()),
        }
        text.push('\n');
    }
    hex::encode(&Sha256::digest(text)[..6])
}
