//! The dead tasks of one handler and error, as a selection.

use super::{Desk, DeskError, Selected, Selection};

impl Desk {
    /// The events whose dead or held task in `group` failed with this handler and error, as [`DeadGroup`](super::DeadGroup) names
    /// them: exactly those that it counts. `most`: the largest number of events that is looked at.
    pub(crate) async fn select_dead(
        &self,
        group: &str,
        handler: Option<&str>,
        error: &str,
        most: u64,
    ) -> Result<Selection, DeskError> {
        let (mut events, mut before, mut looked_at) = (Vec::new(), None, 0);
        loop {
            let page = self.store().dead_tasks(before, 1_000).await?;
            looked_at += page.items.len() as u64;
            let is_meant = |task: &crate::inbox::DeadTask| {
                task.group == group && task.cause() == (handler, error.to_owned())
            };
            events.extend(page.items.into_iter().filter(is_meant).map(|task| Selected {
                seq: task.seq,
                id: task.event_id,
                tasks: vec![(
                    task.group,
                    match task.is_held {
                        true => crate::inbox::TaskState::Held,
                        false => crate::inbox::TaskState::Dead,
                    },
                )],
            }));
            before = page.next;
            if before.is_none() || looked_at >= most {
                break;
            }
        }
        events.sort_by_key(|event| event.seq);
        let upto = events.last().map_or(0, |event| event.seq);
        Ok(Selection { events, upto })
    }
}
