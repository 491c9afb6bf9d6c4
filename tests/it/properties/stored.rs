//! What must hold whatever stands in the inbox's tables: a fuzz target calls this, and so does a test, with every input
//! that once crashed it.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use sqlx::{AssertSqlSafe, SqlitePool};
use stripe_webhooks::inbox::{
    Claim, Finished, Handlers, Inbox, Operator, Policy, Queue, Replay, Retention, Sqlite, Verdict, WorkerId,
};
use stripe_webhooks::object::Object;
use stripe_webhooks::testing::TestEvent;
use stripe_webhooks::{Context, Event, EventType, HandlerExt, HandlerResult, Registry};

/// The input, taken apart byte by byte. What is not there reads as 0.
struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn bytes(&mut self, most: usize) -> &'a [u8] {
        let length = usize::from(self.byte()).min(most).min(self.0.len());
        let (bytes, rest) = self.0.split_at(length);
        self.0 = rest;
        bytes
    }

    /// Often a number at an edge, or a small one.
    fn int(&mut self) -> i64 {
        match self.byte() {
            0 => i64::MAX,
            1 => i64::MIN,
            2 => -1,
            3 => i64::from(u32::MAX) + 1,
            4 => 1_790_000_000_000_000,
            5..=7 => {
                let mut number = [0; 8];
                number.iter_mut().for_each(|byte| *byte = self.byte());
                i64::from_le_bytes(number)
            }
            small => i64::from(small % 8),
        }
    }

    /// Any bytes as text, which need not be UTF-8; often a word that means something.
    fn text(&mut self) -> Vec<u8> {
        const WORDS: [&str; 12] = [
            "",
            "default",
            "other",
            "object",
            "lane",
            "customer.updated",
            "customer.deleted",
            "evt_1",
            "mirror",
            "0 ffffffffffffffff zz",
            "[[\"a\", \"b\"]]",
            "{\"groups\": 1}",
        ];
        match self.byte() {
            word if usize::from(word) < WORDS.len() => WORDS[usize::from(word)].as_bytes().to_vec(),
            _ => self.bytes(64).to_vec(),
        }
    }

    fn maybe_text(&mut self) -> Option<Vec<u8>> {
        (!self.byte().is_multiple_of(4)).then(|| self.text())
    }

    /// An event's body: any bytes, or a good one with a few of them changed, or none.
    fn body(&mut self) -> Option<Vec<u8>> {
        let kind = self.byte();
        if kind == 0 {
            return None;
        }
        if kind < 32 {
            return Some(self.bytes(255).to_vec());
        }
        let types = EventType::known().len();
        let place = usize::from(u16::from_le_bytes([kind, self.byte()])) % types;
        let event_type = EventType::known().nth(place)?;
        let mut body = TestEvent::of(event_type).body().into_bytes();
        for _ in 0..self.byte() % 4 {
            let place = usize::from(u16::from_le_bytes([self.byte(), self.byte()])) % body.len();
            body[place] = self.byte();
        }
        Some(body)
    }
}

fn mirror(event: Event<Object>, _: Context<'_>) -> HandlerResult {
    let _ = (event.object().id(), event.drift().len(), event.previous());
    Ok(())
}

fn raw(event: Event, _: Context<'_>) -> HandlerResult {
    let _ = (event.raw_object().as_str().len(), event.changes().iter().count());
    Ok(())
}

struct Bed {
    runtime: tokio::runtime::Runtime,
    inbox: Sqlite,
    pool: SqlitePool,
    handlers: Handlers,
}

fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("stripe-webhooks-stored-{}", std::process::id()))
}

/// Removes the database's folder. The files stay usable while they are open.
pub(crate) fn clean_up() {
    let _ = std::fs::remove_dir_all(folder());
}

fn bed() -> &'static Bed {
    static BED: OnceLock<Bed> = OnceLock::new();
    BED.get_or_init(|| {
        std::fs::create_dir_all(folder()).unwrap();
        let url = format!("sqlite://{}/inbox.db", folder().display());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let (inbox, pool) = runtime.block_on(async {
            let inbox = Sqlite::open(&url).await.unwrap();
            (inbox, SqlitePool::connect(&url).await.unwrap())
        });
        let registry = Registry::builder()
            .on("*", mirror.latest_only())
            .on("*", raw.group("other"))
            .build()
            .unwrap();
        let handlers = Inbox::new(inbox.clone()).registry(Arc::new(registry));
        let handlers = handlers.follow_up("object", |_| async { Ok(()) });
        let handlers = handlers.handlers().unwrap();
        Bed {
            runtime,
            inbox,
            pool,
            handlers,
        }
    })
}

/// Rows with any contents that the tables accept: no call panics, and nothing that was done is done again.
pub(crate) fn stored(data: &[u8]) {
    let bed = bed();
    bed.runtime.block_on(async {
        write_rows(&bed.pool, &mut Input(data)).await;
        read_rows(bed).await;
    });
}

async fn run(pool: &SqlitePool, sql: &str, values: Vec<Cell>) {
    let mut query = sqlx::query(AssertSqlSafe(sql.to_owned()));
    for value in values {
        query = match value {
            Cell::Int(value) => query.bind(value),
            Cell::Bytes(value) => query.bind(value),
        };
    }
    match query.execute(pool).await {
        Err(sqlx::Error::Database(error)) if error.is_unique_violation() || error.is_check_violation() => {}
        // Anything else is a mistake here, and would leave the tables empty.
        result => drop(result.unwrap()),
    }
}

enum Cell {
    Int(i64),
    /// Text as well: cast by the statement, so that it may be anything.
    Bytes(Option<Vec<u8>>),
}

impl From<i64> for Cell {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<Vec<u8>> for Cell {
    fn from(value: Vec<u8>) -> Self {
        Self::Bytes(Some(value))
    }
}

impl From<Option<Vec<u8>>> for Cell {
    fn from(value: Option<Vec<u8>>) -> Self {
        Self::Bytes(value)
    }
}

const TEXT: &str = "CAST(? AS TEXT)";

async fn write_rows(pool: &SqlitePool, input: &mut Input<'_>) {
    for table in ["event", "task", "done", "attempt", "object_head", "follow_up"] {
        run(pool, &format!("DELETE FROM stripe_inbox_{table}"), vec![]).await;
    }
    let event = format!(
        "INSERT INTO stripe_inbox_event (seq, event_id, etype, account, livemode, api_version, object_id, lane, created_us, \
         received_us, source, snapshot_event, endpoint, deliveries, planned, body) VALUES (?, {TEXT}, {TEXT}, {TEXT}, ?, {TEXT}, {TEXT}, {TEXT}, ?, ?, ?, {TEXT}, {TEXT}, ?, ?, ?)"
    );
    let task = format!(
        "INSERT INTO stripe_inbox_task (seq, grp, generation, lane, created_us, state, retry, due_us, attempt, lost, epoch, \
         leased_until, worker) VALUES (?, {TEXT}, ?, {TEXT}, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"
    );
    for seq in 1..=i64::from(input.byte() % 4) + 1 {
        let object = input.maybe_text();
        let created = input.int();
        let values = vec![
            seq.into(),
            format!("evt_{seq}").into_bytes().into(),
            input.text().into(),
            input.maybe_text().into(),
            input.int().into(),
            input.maybe_text().into(),
            object.into(),
            input.maybe_text().into(),
            created.into(),
            input.int().into(),
            input.int().into(),
            input.maybe_text().into(),
            input.maybe_text().into(),
            input.int().into(),
            input.int().into(),
            input.body().into(),
        ];
        run(pool, &event, values).await;
        let group: &[u8] = if input.byte().is_multiple_of(4) {
            b"other"
        } else {
            b"default"
        };
        let (generation, lane) = (input.int(), input.maybe_text());
        // Mostly ready and due, so that there is something to claim.
        let (state, due) = match input.byte() {
            odd @ 0..32 => (i64::from(odd % 7), input.int()),
            _ => (1, 0),
        };
        let values = vec![
            seq.into(),
            group.to_vec().into(),
            generation.into(),
            lane.into(),
            created.into(),
            state.into(),
            i64::from(input.byte() % 3).into(),
            due.into(),
            input.int().into(),
            input.int().into(),
            input.int().into(),
        ];
        run(pool, &task, values).await;
    }
    let head = format!(
        "INSERT INTO stripe_inbox_object_head (grp, handler, object_id, created_us, rank, seq, deleted, state) \
         VALUES ('default', {TEXT}, {TEXT}, ?, ?, ?, ?, {TEXT})"
    );
    for _ in 0..input.byte() % 3 {
        // The handler's full name is the one under which it asks for its head.
        let name = bed().handlers_name();
        let values = vec![
            name.into(),
            input.text().into(),
            input.int().into(),
            input.int().into(),
            input.int().into(),
            input.int().into(),
            input.maybe_text().into(),
        ];
        run(pool, &head, values).await;
    }
    let follow_up = format!(
        "INSERT INTO stripe_inbox_follow_up (seq, grp, generation, ordinal, name, payload, due_us, attempt, epoch) \
         VALUES (?, {TEXT}, ?, ?, {TEXT}, {TEXT}, 0, ?, ?)"
    );
    for _ in 0..input.byte() % 2 {
        let values = vec![
            input.int().into(),
            input.text().into(),
            input.int().into(),
            input.int().into(),
            input.text().into(),
            input.text().into(),
            input.int().into(),
            input.int().into(),
        ];
        run(pool, &follow_up, values).await;
    }
}

impl Bed {
    fn handlers_name(&self) -> Vec<u8> {
        use stripe_webhooks::inbox::Apply;
        let names = self.handlers.state_handlers("customer.updated", "default");
        names.first().cloned().unwrap_or_default().into_bytes()
    }
}

async fn read_rows(bed: &Bed) {
    let (inbox, policy, worker) = (&bed.inbox, Policy::default(), WorkerId::random());
    let groups = ["default".to_owned(), "other".to_owned()];
    for seq in 1..=4 {
        let _ = inbox.event_by_seq(seq).await.map(|event| format!("{event:?}"));
        let _ = inbox.event(&format!("evt_{seq}")).await;
        let _ = inbox.attempts(&format!("evt_{seq}")).await;
    }
    let _ = (
        inbox.counts().await,
        inbox.doctor().await,
        inbox.next_due(&groups, None).await,
    );
    let _ = inbox.sweep(&policy).await;
    for group in &groups {
        for task in inbox
            .claim(&Claim::new(worker, group.clone(), 8))
            .await
            .unwrap_or_default()
        {
            let first = inbox.apply(&task, &bed.handlers, &policy).await;
            if let Ok(Finished::Retry { error, .. } | Finished::Dead { error }) = &first {
                assert!(!error.contains("panicked"), "{error}");
            }
            let again = inbox.apply(&task, &bed.handlers, &policy).await;
            assert!(
                !matches!(
                    (&first, &again),
                    (Ok(Finished::Done { .. }), Ok(Finished::Done { .. }))
                ),
                "{task:?} was done twice"
            );
        }
        let _ = inbox.dry_run("evt_1", group, &bed.handlers).await;
    }
    for follow_up in inbox
        .claim_follow_ups(worker, 8, policy.lease, None)
        .await
        .unwrap_or_default()
    {
        let _ = follow_up.idempotency_key();
        let _ = inbox
            .finish_follow_up(&follow_up, &Verdict::retry("again"), &policy)
            .await;
    }
    let _ = inbox.replay(&Replay::event("evt_1", "fuzz", "fuzz")).await;
    let _ = inbox.prune(&Retention::default()).await;
}
