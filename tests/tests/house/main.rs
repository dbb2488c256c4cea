//! What the repository promises of itself: which crate may use which, what files look like, which WIT is released. Links
//! nothing of the gateway, so that it runs in a second.

mod deploy;
mod documents;
mod layering;
mod wit;
