//! How much of bodies may be in memory before it is known who sends them: so much for one connection, and so much in all.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::timeout,
};

/// What a body is counted in.
const UNIT_BYTES: usize = 1024;

/// How long a body waits for room. Whoever sends it may be slow, and others wait.
const WAIT: Duration = Duration::from_secs(5);

/// How much of one body is in memory before anything of its sender is known.
pub(crate) const UNVERIFIED_BYTES: usize = 64 * 1024;

/// Room for bodies of senders that are not known yet. Clones share it.
#[derive(Clone)]
pub(crate) struct Budget {
    /// For the first 64 KiB of each body.
    small: Arc<Semaphore>,
    /// For the few bodies that are larger and whose sender only the whole body can prove.
    large: Arc<Semaphore>,
}

/// Room that is taken until this is dropped.
#[derive(Default)]
pub(crate) struct Room(Vec<OwnedSemaphorePermit>);

/// There is no room for a body now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoRoom;

impl Budget {
    /// Room for `bytes` in all. Beside it there is room for one of the largest bodies, `largest`, at a time.
    pub(crate) fn new(bytes: usize, largest: usize) -> Self {
        let units = |bytes: usize| Arc::new(Semaphore::new(units(bytes).min(Semaphore::MAX_PERMITS)));
        Self { small: units(bytes.max(UNVERIFIED_BYTES)), large: units(largest) }
    }

    /// Takes room for the next `bytes` of a body.
    ///
    /// # Errors
    /// If there is none for some time.
    pub(crate) async fn take(&self, room: &mut Room, bytes: usize) -> Result<(), NoRoom> {
        room.0.push(wait_for(&self.small, bytes).await?);
        Ok(())
    }

    /// Takes room for a body of up to `bytes` that is larger than what others may hold.
    ///
    /// # Errors
    /// If there is none for some time.
    pub(crate) async fn take_large(&self, room: &mut Room, bytes: usize) -> Result<(), NoRoom> {
        room.0.push(wait_for(&self.large, bytes).await?);
        Ok(())
    }
}

async fn wait_for(semaphore: &Arc<Semaphore>, bytes: usize) -> Result<OwnedSemaphorePermit, NoRoom> {
    let units = u32::try_from(units(bytes)).map_err(|_| NoRoom)?;
    // The semaphores are never closed.
    timeout(WAIT, Arc::clone(semaphore).acquire_many_owned(units)).await.map_err(|_| NoRoom)?.map_err(|_| NoRoom)
}

fn units(bytes: usize) -> usize {
    bytes.div_ceil(UNIT_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn room_is_bounded_in_all_and_free_again_with_its_body() {
        let budget = Budget::new(128 * 1024, 1024 * 1024);
        let (mut first, mut second, mut third) = (Room::default(), Room::default(), Room::default());
        budget.take(&mut first, 64 * 1024).await.unwrap();
        budget.take(&mut second, 64 * 1024).await.unwrap();
        assert_eq!(budget.take(&mut third, 1).await, Err(NoRoom));
        drop(first);
        budget.take(&mut third, 1).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn one_large_body_is_held_at_a_time() {
        let budget = Budget::new(128 * 1024, 1024 * 1024);
        let (mut first, mut second) = (Room::default(), Room::default());
        budget.take_large(&mut first, 1024 * 1024).await.unwrap();
        assert_eq!(budget.take_large(&mut second, 1024 * 1024).await, Err(NoRoom));
        drop(first);
        budget.take_large(&mut second, 1024 * 1024).await.unwrap();
    }
}
