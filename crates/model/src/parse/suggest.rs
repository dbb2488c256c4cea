//! "Did you mean": the name that was probably meant.

/// Advice to use the nearest of these names, if one is near enough.
pub(super) fn did_you_mean<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, candidates).map(|name| format!("did you mean `{name}`?"))
}

/// The nearest name. A third of its letters may differ, at least one; letter case counts for nothing.
fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Longer names are no misspellings of anything, and comparing them takes time.
    const LONGEST: usize = 64;
    /// Among more names than these, looking for a similar one takes too long.
    const MOST: usize = 1_000;
    if written.chars().count() > LONGEST {
        return None;
    }
    let written = written.to_lowercase();
    candidates
        .into_iter()
        .take(MOST)
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (distance(&written, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.chars().count() / 3).max(1))
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, removed, replaced or swapped with a neighbour to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous = None;
    for (row, letter) in from.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, target) in to.iter().enumerate() {
            let at = |costs: &[usize], index: usize| costs.get(index).copied().unwrap_or(usize::MAX - 1);
            let replaced = at(&last, column) + usize::from(letter != *target);
            let mut cost = replaced.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let swapped_with = column.checked_sub(1).and_then(|index| to.get(index));
            if previous == Some(*target) && swapped_with == Some(&letter) {
                cost = cost.min(at(&before_last, column.saturating_sub(1)) + 1);
            }
            current.push(cost);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_slips_are_recognised() {
        for (written, meant) in [
            ("Strng", "String"),
            ("string", "String"),
            ("AWSDatetime", "AWSDateTime"),
            ("onwer", "owner"),
            ("userPool", "userPools"),
            ("Integer", "Int"),
        ] {
            let names = ["String", "Int", "AWSDateTime", "owner", "userPools"];
            let expected = (meant != "Int").then_some(meant);
            assert_eq!(nearest(written, names), expected, "{written}");
        }
    }

    #[test]
    fn a_swap_of_neighbours_is_one_slip() {
        assert_eq!(distance("onwer", "owner"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
