//! Programs that users run beside the gateway, unmodified: Amplify's clients from npm, pages in
//! Chromium, the engine that starts the container image.

mod amplify;
mod browser;
mod container;
mod image;
