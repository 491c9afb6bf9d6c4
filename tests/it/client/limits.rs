//! The limiter: rates, levels, precedence. Time stands still but for what is waited.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use stripe_webhooks::client::{ApiKey, Client, Priority, Rate};
use tokio::time::Instant;

use super::script::Step;
use super::{KEY, Script, answer, json_answer};

fn fine() -> Step {
    json_answer(&json!({"object": "x"})).into()
}

/// A client of a script that answers at once, and the times (ms) and paths of its requests.
struct Timed {
    client: Client,
    log: Arc<Mutex<Vec<(u128, String)>>>,
}

fn timed(key: &str, rate: Rate, play: impl Fn(usize) -> Step + Send + Sync + 'static) -> Timed {
    let log: Arc<Mutex<Vec<(u128, String)>>> = Arc::default();
    let start = Instant::now();
    let script = Script::playing({
        let log = Arc::clone(&log);
        move |request| {
            let mut log = log.lock().unwrap();
            log.push((start.elapsed().as_millis(), request.uri().path().to_owned()));
            play(log.len())
        }
    });
    let key = ApiKey::new(key).unwrap();
    let client = Client::builder(key)
        .transport(script)
        .rate(rate)
        .retries(0)
        .build()
        .unwrap();
    Timed { client, log }
}

impl Timed {
    /// Asks all of these at once, and waits for all of them.
    async fn ask(&self, paths: impl IntoIterator<Item = (Priority, String)>) {
        let mut tasks = tokio::task::JoinSet::new();
        for (priority, path) in paths {
            let client = self.client.at(priority);
            tasks.spawn(async move { client.get(&path, ()).await.map(drop) });
            // In this order.
            tokio::task::yield_now().await;
        }
        while tasks.join_next().await.is_some() {}
    }

    /// The times of the requests so far.
    fn times(&self) -> Vec<u128> {
        self.log.lock().unwrap().iter().map(|(at, _)| *at).collect()
    }

    fn paths(&self) -> Vec<String> {
        self.log
            .lock()
            .unwrap()
            .iter()
            .map(|(_, path)| path.clone())
            .collect()
    }
}

fn of(priority: Priority, path: &str, count: usize) -> impl Iterator<Item = (Priority, String)> + use<> {
    std::iter::repeat_n((priority, path.to_owned()), count)
}

#[tokio::test(start_paused = true)]
async fn an_operation_keeps_to_half_of_its_limit() {
    let timed = timed("sk_live_51abcdefgh", Rate::half(), |_| fine());
    timed.ask(of(Priority::Receive, "/v1/customers", 50)).await;
    let times = timed.times();
    // A second's worth at once, then 12.5 a second.
    assert_eq!(times.iter().filter(|at| **at == 0).count(), 12);
    let last = *times.last().unwrap();
    assert!((2990..=3100).contains(&last), "{last}");
    // In any second, no more than Stripe takes.
    for from in &times {
        let within = times
            .iter()
            .filter(|at| (*from..from + 1000).contains(*at))
            .count();
        assert!(within <= 25, "{within} from {from} on");
    }
}

#[tokio::test(start_paused = true)]
async fn all_operations_together_keep_to_the_limit_of_the_keys_mode() {
    let paths = [
        "customers",
        "invoices",
        "charges",
        "prices",
        "products",
        "payouts",
        "refunds",
        "plans",
    ];
    let all = || {
        paths
            .iter()
            .flat_map(|path| of(Priority::Receive, &format!("/v1/{path}"), 12))
    };
    for (key, at_once, rest_takes) in [("sk_live_51abcdefgh", 50, 920), (KEY, 12, 6720)] {
        let timed = timed(key, Rate::half(), |_| fine());
        timed.ask(all()).await;
        let times = timed.times();
        assert_eq!(times.iter().filter(|at| **at == 0).count(), at_once, "{key}");
        let last = *times.last().unwrap();
        assert!(
            (rest_takes - 60..=rest_takes + 120).contains(&last),
            "{key}: {last}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_is_used_up_holds_up_no_other() {
    let timed = timed("sk_live_51abcdefgh", Rate::half(), |_| fine());
    let busy = of(Priority::Receive, "/v1/customers", 30);
    timed
        .ask(busy.chain(of(Priority::Verify, "/v1/invoices", 1)))
        .await;
    let place = timed
        .paths()
        .iter()
        .position(|path| path == "/v1/invoices")
        .unwrap();
    assert_eq!((place, timed.times()[place]), (12, 0));
}

#[tokio::test(start_paused = true)]
async fn who_handles_an_event_goes_before_who_compares() {
    let timed = timed(KEY, Rate::per_second(1.0, 100.0), |_| fine());
    let order = [
        (Priority::Verify, "/v1/verify"),
        (Priority::Verify, "/v1/verify"),
        (Priority::Backfill, "/v1/backfill"),
        (Priority::Reconcile, "/v1/reconcile"),
        (Priority::Receive, "/v1/receive"),
        (Priority::Receive, "/v1/receive"),
    ];
    timed
        .ask(order.map(|(priority, path)| (priority, path.to_owned())))
        .await;
    // The first one found nobody before it.
    let want = ["verify", "receive", "receive", "reconcile", "backfill", "verify"];
    assert_eq!(timed.paths(), want.map(|path| format!("/v1/{path}")));
    assert_eq!(timed.times(), [0, 1000, 2000, 3000, 4000, 5000]);
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_limit_and_the_counts() {
    let timed = timed(KEY, Rate::per_second(1.0, 1.0), |_| fine());
    let other = timed.client.for_account("acct_1").at(Priority::Verify);
    other.get("/v1/balance", ()).await.unwrap();
    timed.client.get("/v1/balance", ()).await.unwrap();
    assert_eq!(timed.times(), [0, 1000]);
    let requests = timed.client.requests();
    assert_eq!((requests.total(), requests.reads(), requests.waiting), (2, 2, 0));
    assert!(requests.to_string().contains("GET /v1/balance"), "{requests}");
}

/// The time between two requests after a first one was answered 429, with such a reason, to the same and to another path.
async fn gaps_after(reason: Option<&'static str>, code: &'static str) -> (u128, u128) {
    let limited = move |count: usize| {
        if count > 1 {
            return fine();
        }
        let body = json!({"error": {"type": "invalid_request_error", "code": code, "message": "slow"}});
        let headers: Vec<_> = reason
            .map(|reason| ("stripe-rate-limited-reason", reason))
            .into_iter()
            .collect();
        answer(429, &headers, body.to_string()).into()
    };
    let mut gaps = Vec::new();
    for path in ["/v1/customers", "/v1/invoices"] {
        let timed = timed(KEY, Rate::per_second(2.0, 2.0), limited);
        timed.client.get("/v1/customers", ()).await.unwrap_err();
        timed.ask(of(Priority::Receive, path, 6)).await;
        let times = timed.times();
        gaps.push(times[times.len() - 1] - times[times.len() - 2]);
        assert_eq!(timed.client.requests().operations["GET /v1/customers"].limited, 1);
    }
    (gaps[0], gaps[1])
}

#[tokio::test(start_paused = true)]
async fn a_429_halves_the_level_that_it_names() {
    // Two a second, or one a second and a bit that has come back meanwhile.
    let full = 490..=510_u128;
    let half = 900..=1000_u128;
    for (reason, code, same, other) in [
        (Some("endpoint-rate"), "rate_limit", &half, &full),
        (Some("endpoint-concurrency"), "rate_limit", &half, &full),
        (None, "rate_limit", &half, &full),
        (Some("global-rate"), "rate_limit", &half, &half),
        (Some("global-concurrency"), "rate_limit", &half, &half),
        (Some("resource-specific"), "rate_limit", &full, &full),
        (None, "lock_timeout", &full, &full),
    ] {
        let (found, found_other) = gaps_after(reason, code).await;
        assert!(same.contains(&found), "{reason:?} {code}: {found}");
        assert!(
            other.contains(&found_other),
            "{reason:?} {code}, other: {found_other}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn requests_that_were_under_way_halve_once_and_the_rate_comes_back_slowly() {
    let timed = timed(KEY, Rate::per_second(8.0, 8.0), |count| {
        if count <= 8 {
            let limited = answer(429, &[("stripe-rate-limited-reason", "global-rate")], "{}");
            Step::Slow(Duration::from_millis(50), limited)
        } else {
            fine()
        }
    });
    // All of them are let go before the first answer.
    timed.ask(of(Priority::Receive, "/v1/customers", 8)).await;
    timed.ask(of(Priority::Receive, "/v1/customers", 9)).await;
    let times = timed.times();
    let gap = times[times.len() - 1] - times[times.len() - 2];
    // Half of eight is four a second; eight cuts would be one in eight seconds.
    assert!((230..=260).contains(&gap), "{gap}");

    tokio::time::sleep(Duration::from_secs(150)).await;
    timed.ask(of(Priority::Receive, "/v1/customers", 16)).await;
    let times = timed.times();
    let gap = times[times.len() - 1] - times[times.len() - 2];
    // Two and a half minutes bring back a quarter of eight: six a second.
    assert!((160..=170).contains(&gap), "{gap}");

    tokio::time::sleep(Duration::from_secs(3600)).await;
    timed.ask(of(Priority::Receive, "/v1/customers", 16)).await;
    let times = timed.times();
    assert!((124..=127).contains(&(times[times.len() - 1] - times[times.len() - 2])));
}

#[tokio::test(start_paused = true)]
async fn nothing_of_the_level_goes_before_retry_after() {
    let timed = timed(KEY, Rate::per_second(100.0, 100.0), |count| {
        if count == 1 {
            let headers = [
                ("stripe-rate-limited-reason", "endpoint-rate"),
                ("retry-after", "5"),
            ];
            answer(429, &headers, "{}").into()
        } else {
            fine()
        }
    });
    timed.client.get("/v1/customers", ()).await.unwrap_err();
    let others = of(Priority::Receive, "/v1/customers", 2);
    timed
        .ask(others.chain(of(Priority::Receive, "/v1/invoices", 1)))
        .await;
    let times = timed.times();
    assert_eq!((times[0], times[1]), (0, 0));
    assert!(times[2] >= 5000 && times[3] >= 5000, "{times:?}");
    assert_eq!(timed.paths()[1], "/v1/invoices");
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_waiting_takes_no_turn() {
    let timed = timed(KEY, Rate::per_second(1.0, 1.0), |_| fine());
    timed.client.get("/v1/balance", ()).await.unwrap();
    for _ in 0..20 {
        let waiting = timed.client.get("/v1/balance", ());
        assert!(
            tokio::time::timeout(Duration::from_millis(10), waiting)
                .await
                .is_err()
        );
    }
    assert_eq!(timed.client.requests().waiting, 0);
    timed.client.get("/v1/balance", ()).await.unwrap();
    assert_eq!(timed.times(), [0, 1000]);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_that_wait_all_come_through() {
    let timed = timed("sk_live_51abcdefgh", Rate::share(1.0), |_| fine());
    let paths = ["customers", "invoices", "charges", "prices", "products"];
    let priorities = [
        Priority::Receive,
        Priority::Reconcile,
        Priority::Backfill,
        Priority::Verify,
    ];
    let all = (0..1000).map(|n| (priorities[n % 4], format!("/v1/{}", paths[n % 5])));
    timed.ask(all).await;
    assert_eq!(timed.client.requests().total(), 1000);
    let last = *timed.times().last().unwrap();
    // 100 at once, 900 at 100 a second; each of the five operations alone would take 7 s.
    assert!((8900..=9300).contains(&last), "{last}");
}
