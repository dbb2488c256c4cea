//! The pool as a whole, as a client would use it: no HTTP, a clock of our own, and a mailbox.

mod account;
mod admin;
mod choice;
mod devices;
mod factors;
mod federation;
mod identities;
mod names;
mod restarts;
mod sign_in;
mod sign_up;
pub(crate) mod srp_client;
mod triggers;
mod world;
