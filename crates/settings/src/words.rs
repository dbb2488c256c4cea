//! The words of a setting and what they mean: one list for the check, the documentation and the value.

use std::fmt;

/// The words of a choice. Never empty.
pub(crate) struct Words<T: 'static> {
    /// The one that stands in where a mistake has been found already.
    pub(crate) first: (&'static str, T),
    /// The others.
    pub(crate) others: &'static [(&'static str, T)],
}

impl<T: Copy> Words<T> {
    /// What a word means.
    pub(crate) fn meaning(&self, word: &str) -> Option<T> {
        self.all().find(|(candidate, _)| *candidate == word).map(|(_, meaning)| meaning)
    }

    /// Every word with its meaning, in the order of the documentation.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, T)> {
        std::iter::once(self.first).chain(self.others.iter().copied())
    }
}

/// The words alone, whatever they mean.
pub(crate) trait WordList: Sync {
    /// The words, in the order of the documentation.
    fn words(&self) -> Vec<&'static str>;
}

impl<T: Copy + Sync> WordList for Words<T> {
    fn words(&self) -> Vec<&'static str> {
        self.all().map(|(word, _)| word).collect()
    }
}

impl fmt::Debug for dyn WordList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.words()).finish()
    }
}
