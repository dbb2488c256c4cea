//! What is wrong with a configuration, said so that the operator can mend it.

use std::{fmt, path::PathBuf};

/// One mistake in the configuration. Holds no part of a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// Where it is.
    pub origin: Origin,
    /// The setting, as the file would name it.
    pub key: String,
    /// What is wrong and what is allowed.
    pub message: String,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A line of the file, counted from 1.
    File {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
    },
    /// An environment variable.
    Environment(String),
    /// It is given nowhere.
    Nowhere,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Origin::File { path, line } => write!(f, "{}:{line}: ", path.display())?,
            Origin::Environment(variable) => write!(f, "environment variable `{variable}`: ")?,
            Origin::Nowhere => {}
        }
        if self.key.is_empty() { f.write_str(&self.message) } else { write!(f, "`{}` {}", self.key, self.message) }
    }
}

/// The candidate that was probably meant, if one is close enough.
pub(crate) fn closest<'a>(written: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .map(|candidate| (distance(written, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len() / 4)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, removed or replaced to make one text of the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.chars().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        for (cell, r) in row.iter_mut().skip(1).zip(&right) {
            let replaced = diagonal + usize::from(l != *r);
            diagonal = *cell;
            before = replaced.min(*cell + 1).min(before + 1);
            *cell = before;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_what_was_meant() {
        let candidates = ["kind", "path", "endpoint", "table_prefix"];
        let check = |written: &str| closest(written, candidates.into_iter());
        assert_eq!(check("knid"), Some("kind"));
        assert_eq!(check("table_prefx"), Some("table_prefix"));
        assert_eq!(check("endpiont"), Some("endpoint"));
        assert_eq!(check("colour"), None);
    }
}
