//! Which of two twins runs, the thin event and the snapshot event of one change.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use stripe_webhooks::inbox::{Claim, NewEvent, Recorded, Twins, WorkerId};

use crate::bed::{Bed, Script, Step, event};
use crate::setup::{Own, Setup};

on_every_store! {
    twins_run_as_the_policy_says
    a_snapshot_event_gives_way_until_it_is_claimed
    each_group_decides_by_itself
    a_snapshot_event_waits_for_its_twin
    the_lane_goes_on_behind_a_snapshot_event_that_gave_way
    one_of_two_twins_runs_however_they_race
}

const AT_ONCE: Twins = Twins::Thin { wait: Duration::ZERO };

fn thin(n: u32) -> NewEvent {
    let mut e = event(format!("evt_thin_{n}"), None, 1);
    e.snapshot_event = Some(format!("evt_snap_{n}"));
    e
}

fn snap(n: u32) -> NewEvent {
    event(format!("evt_snap_{n}"), None, 1)
}

async fn with(bed: Bed, twins: Twins) -> Own {
    let setup = Setup {
        twins,
        ..Setup::default()
    };
    Own::with(bed, setup).await
}

/// What ran until nothing was due, in order.
async fn ran(own: &Own) -> Vec<String> {
    let script = Script::new(|_, _, _| Step::Done);
    own.worker(script.clone()).run_until_idle().await.unwrap();
    script.runs().iter().map(|id| id.replace("evt_", "")).collect()
}

async fn a_snapshot_event_gives_way_until_it_is_claimed(bed: Bed) {
    let own = with(bed, AT_ONCE).await;
    let one = || Claim::new(WorkerId::random(), "default", 1);
    // Open: it gives way, even when the thin one is delivered again.
    own.store.record(snap(1)).await.unwrap();
    for recorded in [Recorded::New, Recorded::Duplicate] {
        assert_eq!(own.store.record(thin(1)).await.unwrap(), recorded);
    }
    assert_eq!(ran(&own).await, ["thin_1"]);
    // Leased, or given back after a lease: it may have begun.
    own.store.record(snap(2)).await.unwrap();
    let claimed = own.store.claim(&one()).await.unwrap();
    own.store.record(thin(2)).await.unwrap();
    own.store.release(&claimed).await.unwrap();
    own.store.record(snap(3)).await.unwrap();
    let claimed = own
        .store
        .claim(&Claim::new(WorkerId::random(), "default", 2))
        .await
        .unwrap();
    own.store.release(&claimed).await.unwrap();
    own.store.record(thin(3)).await.unwrap();
    let mut both = ran(&own).await;
    both.sort();
    assert_eq!(both, ["snap_2", "snap_3"]);
    // Done.
    own.store.record(snap(4)).await.unwrap();
    assert_eq!(ran(&own).await, ["snap_4"]);
    own.store.record(thin(4)).await.unwrap();
    assert_eq!(ran(&own).await, [""; 0]);
    assert_eq!(own.store.counts().await.unwrap().open(), 0);
    own.healthy().await;
}

async fn each_group_decides_by_itself(bed: Bed) {
    let own = with(bed, AT_ONCE).await;
    let groups = |mut e: NewEvent, groups: &[&str]| {
        e.groups = groups.iter().map(|g| (*g).to_owned()).collect();
        e
    };
    // Nobody in `mail` handles the thin event, nor does anybody in `default` that of the third pair.
    for (n, first_thin) in [(1, true), (2, false)] {
        let both = [
            groups(thin(n), &["default"]),
            groups(snap(n), &["default", "mail"]),
        ];
        let order = if first_thin { [0, 1] } else { [1, 0] };
        for at in order {
            own.store.record(both[at].clone()).await.unwrap();
        }
    }
    own.store.record(groups(thin(3), &[])).await.unwrap();
    own.store.record(groups(snap(3), &["default"])).await.unwrap();
    // Handlers that come with a later release change nothing for an event that is known.
    own.store.record(groups(thin(3), &["default"])).await.unwrap();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let script = Script::with_groups(&["default", "mail"], move |e, group, _| {
        log.lock()
            .unwrap()
            .push(format!("{} {group}", e.event_id.replace("evt_", "")));
        Step::Done
    });
    own.worker(script).run_until_idle().await.unwrap();
    let mut seen = seen.lock().unwrap().clone();
    seen.sort();
    assert_eq!(
        seen,
        [
            "snap_1 mail",
            "snap_2 mail",
            "snap_3 default",
            "thin_1 default",
            "thin_2 default"
        ]
    );
    own.healthy().await;
}

async fn a_snapshot_event_waits_for_its_twin(bed: Bed) {
    let own = with(
        bed,
        Twins::Thin {
            wait: Duration::from_secs(2),
        },
    )
    .await;
    own.store.record(snap(1)).await.unwrap();
    own.store.record(snap(2)).await.unwrap();
    own.store.record(thin(2)).await.unwrap();
    assert_eq!(ran(&own).await, ["thin_2"], "the other one is kept back");
    tokio::time::sleep(Duration::from_millis(2100)).await;
    assert_eq!(ran(&own).await, ["snap_1"]);
    own.healthy().await;
}

async fn the_lane_goes_on_behind_a_snapshot_event_that_gave_way(bed: Bed) {
    let own = with(bed, AT_ONCE).await;
    let lane = |mut e: NewEvent, lane: &str| {
        (e.lane, e.object_id) = (Some(lane.to_owned()), Some(lane.to_owned()));
        e
    };
    // The thin one of no lane; of the same lane, where it takes the place that is left.
    for n in [1, 2] {
        let customer = format!("cus_{n}");
        own.store.record(lane(snap(n), &customer)).await.unwrap();
        let mut next = lane(event(format!("evt_next_{n}"), None, 2), &customer);
        next.created_us = 2;
        own.store.record(next).await.unwrap();
    }
    own.store.record(thin(1)).await.unwrap();
    own.store.record(lane(thin(2), "cus_2")).await.unwrap();
    let order = ran(&own).await;
    let at = |id: &str| {
        order
            .iter()
            .position(|ran| ran == id)
            .unwrap_or_else(|| panic!("{id} of {order:?}"))
    };
    assert_eq!(order.len(), 4, "{order:?}");
    assert!(at("thin_2") < at("next_2"), "{order:?}");
    let _ = (at("thin_1"), at("next_1"));
    own.healthy().await;
}

async fn one_of_two_twins_runs_however_they_race(bed: Bed) {
    const PAIRS: u32 = 60;
    let own = with(bed, AT_ONCE).await;
    let script = Script::new(|_, _, _| Step::Done);
    let worker = own.worker(script.clone());
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let running = tokio::spawn(async move { worker.run(async { drop(stopped.await) }).await });
    let mut deliveries = tokio::task::JoinSet::new();
    for n in 0..PAIRS {
        for mut e in [thin(n), snap(n)] {
            // Several lanes, shared by twins and others.
            e.lane = Some(format!("cus_{}", n % 7));
            let store = own.store.clone();
            deliveries.spawn(async move {
                tokio::time::sleep(Duration::from_millis(u64::from(n * 7919 % 40))).await;
                store.record(e).await.unwrap()
            });
        }
    }
    while let Some(recorded) = deliveries.join_next().await {
        assert_eq!(recorded.unwrap(), Recorded::New);
    }
    let drained = async {
        while own.store.counts().await.unwrap().open() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), drained)
        .await
        .unwrap();
    drop(stop);
    running.await.unwrap();
    // What was committed: one that lost against another transaction was called again.
    let mut ran: Vec<_> = own
        .effects()
        .await
        .into_iter()
        .inspect(|(key, n)| assert_eq!(*n, 1, "{key:?}"))
        .map(|((id, ..), _)| id.rsplit('_').next().unwrap().parse::<u32>().unwrap())
        .collect();
    ran.sort_unstable();
    assert_eq!(ran, (0..PAIRS).collect::<Vec<_>>());
    own.healthy().await;
}

async fn twins_run_as_the_policy_says(bed: Bed) {
    // Thin first, snapshot first, both in one commit; an event without a twin runs in any case.
    let mut bed = bed;
    for (twins, want) in [
        (
            Twins::Both,
            &[
                "snap_1", "snap_2", "snap_3", "snap_4", "thin_1", "thin_2", "thin_3",
            ][..],
        ),
        (Twins::Snapshot, &["snap_1", "snap_2", "snap_3", "snap_4"]),
        (Twins::First, &["thin_1", "snap_2", "?_3", "snap_4"]),
        (AT_ONCE, &["thin_1", "thin_2", "thin_3", "snap_4"]),
    ] {
        let own = with(bed, twins).await;
        for e in [thin(1), snap(1), snap(2), thin(2), snap(4)] {
            assert_eq!(own.store.record(e).await.unwrap(), Recorded::New);
        }
        let (a, b) = tokio::join!(own.store.record(thin(3)), own.store.record(snap(3)));
        assert_eq!((a.unwrap(), b.unwrap()), (Recorded::New, Recorded::New));
        let mut ran = ran(&own).await;
        let mut want: Vec<_> = want.iter().map(|id| (*id).to_owned()).collect();
        if let Some(either) = want.iter_mut().find(|id| id.starts_with('?')) {
            // Whichever of the two was first.
            *either = if ran.contains(&"thin_3".to_owned()) {
                "thin_3"
            } else {
                "snap_3"
            }
            .to_owned();
        }
        ran.sort();
        want.sort();
        assert_eq!(ran, want, "{twins:?}");
        // Both are kept and linked, run or not, and a second delivery changes nothing.
        let link = own
            .store
            .event("evt_thin_1")
            .await
            .unwrap()
            .unwrap()
            .snapshot_event;
        assert_eq!(link.as_deref(), Some("evt_snap_1"));
        assert_eq!(own.store.record(thin(1)).await.unwrap(), Recorded::Duplicate);
        assert_eq!(own.store.counts().await.unwrap().open(), 0);
        own.healthy().await;
        bed = own.bed;
    }
}
