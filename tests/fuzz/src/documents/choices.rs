//! Choices that are read from an input, so that a fuzzer which changes bytes changes documents.

use fastrand::Rng;

/// Makes choices: those of the input first, then those that follow from it.
pub(super) struct Choices<'i> {
    input: std::slice::Iter<'i, u8>,
    rng: Rng,
}

impl<'i> Choices<'i> {
    pub(super) fn new(input: &'i [u8]) -> Self {
        // FNV-1a: short inputs go on in different ways.
        let seed = input
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        Self { input: input.iter(), rng: Rng::with_seed(seed) }
    }

    /// A number below `end`, which is not zero.
    pub(super) fn below(&mut self, end: usize) -> usize {
        match self.input.next() {
            Some(byte) if end <= 256 => usize::from(*byte) % end,
            Some(byte) => {
                let low = self.input.next().copied().unwrap_or_else(|| self.rng.u8(..));
                (usize::from(*byte) << 8 | usize::from(low)) % end
            }
            None => self.rng.usize(0..end),
        }
    }

    /// Yes, once in so many times.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(super) fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// A size: small more often than not, never more than `most`.
    pub(super) fn size(&mut self, most: usize) -> usize {
        let most = if self.once_in(4) { most } else { most.min(12) };
        self.below(most + 1)
    }
}
