//! What a shaper writes: bytes of JSON, each charged before it is written.

use super::{Shaper, Stop, VALUES_AT_ONCE};
use crate::compile::{Objects, Place};

impl Shaper<'_> {
    pub(super) fn key(&mut self, position: usize, place: &Place) {
        self.comma(position);
        self.out.extend_from_slice(&place.json_key);
    }

    pub(super) fn comma(&mut self, position: usize) {
        if position > 0 {
            self.out.push(b',');
        }
    }

    pub(super) fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// Null in place of what was written from here on.
    pub(super) fn null_from(&mut self, start: usize) {
        self.out.truncate(start);
        self.null();
    }

    /// Refuses records that are too many for the answer, before they are shaped.
    pub(super) fn foresee(&self, objects: &Objects, records: usize) -> Result<(), Stop> {
        let least = records.saturating_mul(objects.least_bytes());
        if self.bytes().saturating_add(least) > self.limit { Err(Stop::TooLarge) } else { Ok(()) }
    }

    /// Charges a value, and this many bytes that are about to be written.
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Stop> {
        self.values_at_once += 1;
        self.values_left = self.values_left.saturating_sub(1);
        let is_too_large = self.values_left == 0 || self.bytes().saturating_add(bytes) > self.limit;
        if is_too_large { Err(Stop::TooLarge) } else { Ok(()) }
    }

    pub(super) fn bytes(&self) -> usize {
        self.out.len().saturating_add(self.error_bytes)
    }

    /// Gives other requests of the thread their turn after a long stretch.
    pub(super) async fn breathe(&mut self) {
        if self.values_at_once >= VALUES_AT_ONCE {
            self.values_at_once = 0;
            tokio::task::yield_now().await;
        }
    }
}
