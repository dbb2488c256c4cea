//! Turns of guests that compute for long. A guest runs freely up to its first tick; after that it waits for a turn, and a
//! thread gives one turn each time its runtime has looked at its sockets. So a component that loops, or 32 of them, delay
//! another caller of the thread by one slice, not by a slice for each.

use std::cell::RefCell;

use tokio::sync::{
    mpsc::{self, UnboundedReceiver, UnboundedSender, error::SendError},
    oneshot,
};

type Turn = oneshot::Sender<()>;

thread_local! {
    /// Those that wait for a turn on this thread, in their order. There are no more of them than calls may run.
    static WAITING: RefCell<Option<UnboundedSender<Turn>>> = const { RefCell::new(None) };
}

/// Waits until this thread's runtime has looked at its sockets and those that came before have had their turn.
pub(crate) async fn next() {
    let (turn, given) = oneshot::channel();
    WAITING.with_borrow_mut(|waiting| enqueue(waiting, turn));
    // If the runtime ends before, the guest's task ends with it.
    let _ = given.await;
}

fn enqueue(waiting: &mut Option<UnboundedSender<Turn>>, turn: Turn) {
    let turn = match waiting {
        Some(queue) => match queue.send(turn) {
            Ok(()) => return,
            // The runtime that gave the turns has ended; another one runs on this thread now.
            Err(SendError(turn)) => turn,
        },
        None => turn,
    };
    let (queue, turns) = mpsc::unbounded_channel();
    tokio::spawn(give(turns));
    // Its receiver was just made.
    let _ = queue.send(turn);
    *waiting = Some(queue);
}

/// Gives one turn after each look at the sockets.
async fn give(mut turns: UnboundedReceiver<Turn>) {
    while let Some(turn) = turns.recv().await {
        // Comes back only when the runtime has looked at its sockets and at its timers.
        tokio::task::yield_now().await;
        // A guest whose time is over waits no more.
        let _ = turn.send(());
    }
}
