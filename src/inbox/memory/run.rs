//! A run in memory. No lock is held while handlers run: the lease and the heads are looked at again before the commit.

use std::{any::Any, collections::BTreeMap};

use super::{Memory, MemoryConnection};
use crate::event::ObjectKey;
use crate::inbox::plan::Share;
use crate::inbox::run::{Closed, End, Failure, Handling, Opened, Port, Run};
use crate::inbox::stale::Head;
use crate::inbox::{BoxFuture, Claimed, Finished, Policy, Redaction, StoreError};

pub(crate) struct MemoryRun<'a> {
    memory: &'a Memory,
    task: &'a Claimed,
    connection: MemoryConnection,
}

impl<'a> MemoryRun<'a> {
    pub(super) fn new(memory: &'a Memory, task: &'a Claimed) -> Self {
        MemoryRun {
            memory,
            task,
            connection: MemoryConnection::new(&memory.shared),
        }
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, T> {
    Box::pin(std::future::ready(value))
}

impl Port for Memory {
    type Connection<'p> = ();
    type Run<'r> = MemoryRun<'r>;

    fn connect(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        ready(Ok(()))
    }

    fn open<'r, 'p: 'r>(
        &'p self,
        (): &'r mut (),
        task: &'r Claimed,
        _: &'r Policy,
    ) -> BoxFuture<'r, Result<Opened<MemoryRun<'r>>, StoreError>> {
        ready(Ok(match self.lock().fence(task) {
            Ok(event) => Opened::Run(Box::new(event), MemoryRun::new(self, task)),
            Err(Finished::AlreadyDone) => Opened::AlreadyDone,
            Err(_) => Opened::LostLease,
        }))
    }

    fn leave<'a>(&'a self, task: &'a Claimed) -> BoxFuture<'a, Result<(), StoreError>> {
        self.lock().leave_to_others(task);
        ready(Ok(()))
    }

    fn write_failure<'a>(
        &'a self,
        task: &'a Claimed,
        failure: &'a Failure,
        policy: &'a Policy,
    ) -> BoxFuture<'a, Result<Finished, StoreError>> {
        let written = failure.end(task, policy).map(|end| {
            let mut state = self.lock();
            match state.fence(task) {
                Ok(_) => state.fail(task, failure, end),
                Err(finished) => finished,
            }
        });
        self.ready();
        ready(written)
    }

    fn redaction(&self) -> Redaction {
        self.lock().redaction.clone()
    }
}

impl Handling for MemoryRun<'_> {
    fn share<'a>(&'a mut self, has: Option<&'a [String]>) -> BoxFuture<'a, Result<Share, StoreError>> {
        ready(Ok(self.memory.lock().share(self.task, has)))
    }

    fn heads<'a>(
        &'a mut self,
        key: &'a ObjectKey,
    ) -> BoxFuture<'a, Result<BTreeMap<String, Head>, StoreError>> {
        ready(Ok(self.memory.lock().heads_of(&self.task.group, key)))
    }

    fn connection(&mut self) -> &mut (dyn Any + Send) {
        &mut self.connection
    }
}

impl Run for MemoryRun<'_> {
    fn has_ended(&mut self) -> BoxFuture<'_, bool> {
        ready(false)
    }

    fn undo<'a>(self) -> BoxFuture<'a, ()>
    where
        Self: 'a,
    {
        ready(())
    }

    fn close<'a>(self, end: End<'a>) -> BoxFuture<'a, Result<Closed, StoreError>>
    where
        Self: 'a,
    {
        let MemoryRun {
            memory,
            task,
            connection,
        } = self;
        let closed = {
            let mut state = memory.lock();
            if let Err(finished) = state.fence(task) {
                Closed::Refused(finished)
            } else if !state.heads_are(&task.group, &end) {
                Closed::HeadMoved
            } else {
                state.write_heads(&task.group, &end);
                connection.writes.iter().for_each(|w| w.apply(&mut state.data));
                state.finish(task, end);
                Closed::Committed
            }
        };
        memory.ready();
        ready(Ok(closed))
    }
}
