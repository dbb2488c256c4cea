//! The one interface of both protocols.

use std::time::Instant;

use crate::{Action, OperationKey, Refusal};

/// One WebSocket connection. Every input answers with what is to be done, in order; after [`Action::Close`] every answer
/// is empty. Inputs that name an operation which is gone, or in a state that cannot have them, change nothing.
pub trait Connection: Send {
    /// A text frame came.
    fn text(&mut self, frame: &str, now: Instant) -> Vec<Action>;

    /// A binary frame came, which neither protocol knows: the connection is closed with 1003.
    fn binary(&mut self) -> Vec<Action>;

    /// It is now at least [`Self::next_tick`]. Early calls change nothing.
    fn tick(&mut self, now: Instant) -> Vec<Action>;

    /// When to call [`Self::tick`]; `None` if there is nothing to wait for, as once the connection is closed.
    fn next_tick(&self) -> Option<Instant>;

    /// Who opened the connection is known, or refused.
    fn authenticated(&mut self, outcome: Result<(), Refusal>, now: Instant) -> Vec<Action>;

    /// The credential of the connection, or of an operation that is still there, runs out at `until`. When the first one has,
    /// the connection is closed as unauthorized (1008, or 4403), and the client comes again with a new one. Said before the
    /// outcome is.
    fn counts_until(&mut self, holder: Holder, until: Instant);

    /// A subscription is authorized and its listener registered: events follow.
    fn accepted(&mut self, key: OperationKey) -> Vec<Action>;

    /// An operation is refused, or a subscription that had been accepted ends with an error.
    fn refused(&mut self, key: OperationKey, refusal: &Refusal) -> Vec<Action>;

    /// A query or mutation was executed; `result` is its response, as JSON.
    fn executed(&mut self, key: OperationKey, result: &str) -> Vec<Action>;

    /// A subscription hears of a change; `payload` is the GraphQL result, as JSON (`{"data":{…}}`). Before
    /// [`Self::accepted`] it is dropped, since nobody has decided yet that it may be seen.
    fn event(&mut self, key: OperationKey, payload: &str) -> Vec<Action>;

    /// The server ends a subscription.
    fn completed(&mut self, key: OperationKey) -> Vec<Action>;

    /// The server ends the connection.
    fn end(&mut self, ending: Ending) -> Vec<Action>;
}

/// What a credential was given for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// Opening the connection.
    Connection,
    /// One operation.
    Operation(OperationKey),
}

/// Why the server ends a connection. Clients of both protocols reconnect after each of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The server stops: 1001.
    GoingAway,
    /// The client reads more slowly than events come, and has missed some: 1013. It reconnects and lists again.
    Overflowed,
}
