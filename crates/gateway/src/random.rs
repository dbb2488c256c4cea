//! The one place that takes random numbers from the system.

/// Fills with unguessable bytes.
pub(crate) fn fill(bytes: &mut [u8]) {
    if aws_lc_rs::rand::fill(bytes).is_err() {
        // Anything else would be guessable. The operating system's generator does not fail once it is up.
        std::process::abort();
    }
}
