//! Acts on many events, one after the other, beside the pages: each with its progress, and a way to stop it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};

use serde_json::{Value, json};

use crate::inbox::host_now_us;
use crate::sync::Mutex;

/// Jobs that may run at once.
pub(super) const RUNNING: usize = 4;

/// Jobs that are remembered, running ones among them.
const KEPT: usize = 50;

/// The end of a job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum End {
    /// All of it was done.
    Done,
    /// Somebody stopped it.
    Stopped,
    /// It broke off, with the reason.
    Broken(String),
}

/// One act on many events, or other work that takes its time.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) id: String,
    /// The act, for people: `Retry`.
    pub(super) act: String,
    /// To what: the filter in words.
    pub(super) what: String,
    pub(super) who: String,
    pub(super) why: String,
    pub(super) began_us: i64,
    /// The number of what it is for; 0 while it is not known.
    pub(super) total: AtomicU64,
    /// Looked at so far.
    pub(super) done: AtomicU64,
    /// Of those, changed.
    pub(super) acted: AtomicU64,
    stop: AtomicBool,
    ended: Mutex<Option<(i64, End, Vec<String>)>>,
}

impl Job {
    /// Asks it to stop before the next event.
    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// True if somebody asked it to stop.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// Sets its progress.
    pub(super) fn progress(&self, done: u64, total: u64, acted: u64) {
        self.total.store(total, Ordering::Relaxed);
        self.done.store(done, Ordering::Relaxed);
        self.acted.store(acted, Ordering::Relaxed);
    }

    /// Ends it. `told`: what is to be said of it, in lines.
    pub(super) fn end(&self, end: End, told: Vec<String>) {
        let mut ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        ended.get_or_insert((host_now_us(), end, told));
    }

    /// Its end, if it has one: the time, the end, and what is to be said.
    pub(super) fn ended(&self) -> Option<(i64, End, Vec<String>)> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Done, total and acted.
    pub(super) fn counts(&self) -> (u64, u64, u64) {
        let at = |number: &AtomicU64| number.load(Ordering::Relaxed);
        (at(&self.done), at(&self.total), at(&self.acted))
    }

    /// The job for programs.
    pub(super) fn to_json(&self) -> Value {
        let (done, total, acted) = self.counts();
        let ended = self.ended();
        let state = match &ended {
            None => "running",
            Some((_, End::Done, _)) => "done",
            Some((_, End::Stopped, _)) => "stopped",
            Some((_, End::Broken(_), _)) => "broken",
        };
        let error = match &ended {
            Some((_, End::Broken(error), _)) => Some(error.clone()),
            _ => None,
        };
        json!({"job": self.id, "act": self.act, "what": self.what, "who": self.who, "why": self.why, "state": state,
            "done": done, "total": total, "acted": acted, "error": error,
            "told": ended.map(|(_, _, told)| told).unwrap_or_default()})
    }
}

/// Ends a job that was dropped in the middle, by a panic or with its runtime.
struct Ending(Arc<Job>);

impl Drop for Ending {
    fn drop(&mut self) {
        self.0.end(
            End::Broken("it was cut off: what is done is done, the rest is not".into()),
            Vec::new(),
        );
    }
}

/// The jobs of this process.
#[derive(Default)]
pub(super) struct Jobs(Mutex<VecDeque<Arc<Job>>>);

/// As many jobs run as may.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Busy;

impl Jobs {
    /// Begins a job. `work` is given the job, which it tells of its progress and ends.
    pub(super) fn begin<W, F>(
        &self,
        act: &str,
        what: String,
        who: &str,
        why: &str,
        work: W,
    ) -> Result<Arc<Job>, Busy>
    where
        W: FnOnce(Arc<Job>) -> F,
        F: Future<Output = ()> + Send + 'static,
    {
        let mut bytes = [0; 8];
        // Without randomness the time is a name, too.
        if getrandom::fill(&mut bytes).is_err() {
            bytes = host_now_us().to_be_bytes();
        }
        let job = Arc::new(Job {
            id: hex::encode(bytes),
            act: act.to_owned(),
            what,
            who: who.to_owned(),
            why: why.to_owned(),
            began_us: host_now_us(),
            total: AtomicU64::new(0),
            done: AtomicU64::new(0),
            acted: AtomicU64::new(0),
            stop: AtomicBool::new(false),
            ended: Mutex::new(None),
        });
        {
            let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if jobs.iter().filter(|job| job.ended().is_none()).count() >= RUNNING {
                return Err(Busy);
            }
            jobs.push_front(Arc::clone(&job));
            // The oldest that has ended goes first.
            while jobs.len() > KEPT {
                match jobs.iter().rposition(|job| job.ended().is_some()) {
                    Some(at) => drop(jobs.remove(at)),
                    None => break,
                }
            }
        }
        let ending = Ending(Arc::clone(&job));
        let work = work(Arc::clone(&job));
        tokio::spawn(async move {
            let _ending = ending;
            work.await;
        });
        Ok(job)
    }

    /// The job of this id.
    pub(super) fn get(&self, id: &str) -> Option<Arc<Job>> {
        let jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.iter().find(|job| job.id == id).cloned()
    }

    /// All of them, the newest first.
    pub(super) fn all(&self) -> Vec<Arc<Job>> {
        let jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_job_ends_once_and_is_told_as_broken_if_it_was_cut_off() {
        let jobs = Jobs::default();
        let fine = jobs.begin("Retry", "all".into(), "ada", "why", |job| async move {
            job.progress(2, 2, 1);
            job.end(End::Done, vec!["1 retried".into()]);
        });
        let fine = fine.unwrap();
        let cut = jobs
            .begin("Retry", "all".into(), "ada", "why", |_| async {
                panic!("in the middle")
            })
            .unwrap();
        for job in [&fine, &cut] {
            while job.ended().is_none() {
                tokio::task::yield_now().await;
            }
        }
        assert_eq!(fine.to_json()["state"], "done");
        assert_eq!(fine.to_json()["acted"], 1);
        assert_eq!(cut.to_json()["state"], "broken");
        assert_eq!(
            jobs.get(&fine.id).map(|job| job.id.clone()),
            Some(fine.id.clone())
        );
        assert!(jobs.get("x").is_none());
    }

    #[tokio::test]
    async fn only_so_many_run_at_once_and_are_kept() {
        let jobs = Jobs::default();
        let begin = || {
            jobs.begin("Retry", String::new(), "a", "b", |job| async move {
                while !job.is_stopped() {
                    tokio::task::yield_now().await;
                }
                job.end(End::Stopped, Vec::new());
            })
        };
        let running: Vec<_> = (0..RUNNING).map(|_| begin().unwrap()).collect();
        assert_eq!(begin().unwrap_err(), Busy);
        for _ in 0..KEPT + 10 {
            let jobs = jobs.all();
            jobs.iter().for_each(|job| job.stop());
            while jobs.iter().any(|job| job.ended().is_none()) {
                tokio::task::yield_now().await;
            }
            begin().unwrap();
        }
        assert_eq!(jobs.all().len(), KEPT);
        assert!(jobs.get(&running[0].id).is_none());
    }
}
