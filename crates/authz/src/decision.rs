//! What the evaluator answers: not a boolean but a residue that the database enforces.

/// The answer to one [`crate::Question`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// No.
    Deny(Denial),
    /// Yes, within the grant.
    Allow(Grant),
}

/// Why the answer is no.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Denial {
    /// One sentence for the log and for whoever develops the app; never sent to a client of a production gateway.
    pub reason: String,
}

/// What a yes covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Grant {
    /// On which records.
    pub scope: Scope,
    /// Values to write into fields that the input of a create leaves out.
    pub fill: Vec<Fill>,
}

/// The records a grant covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Every record.
    Every,
    /// Records that match at least one of these. Never empty: no match at all is [`Decision::Deny`].
    AnyOf(Vec<AllOf>),
}

/// Predicates that must all hold. Never empty: nothing to hold is [`Scope::Every`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AllOf {
    /// The predicates.
    pub predicates: Vec<Predicate>,
}

/// A test of one field of the stored record. A field that is absent or null fails every test.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Predicate {
    /// The field.
    pub field: String,
    /// What must hold of it.
    pub test: Test,
}

/// What must hold of a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// The field is this text.
    Equals(String),
    /// The field is a list with this text in it.
    Contains(String),
}

/// A value to write into a field that the input of a create leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// One text.
    One {
        /// The field.
        field: String,
        /// Its value.
        value: String,
    },
    /// A list of texts.
    Many {
        /// The field.
        field: String,
        /// Its elements.
        values: Vec<String>,
    },
}

impl Scope {
    /// The records that either scope covers. `Every` absorbs; clauses add up without repetition.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Every, _) | (_, Self::Every) => Self::Every,
            (Self::AnyOf(mut left), Self::AnyOf(right)) => {
                for clause in right {
                    if !left.contains(&clause) {
                        left.push(clause);
                    }
                }
                Self::AnyOf(left)
            }
        }
    }

    /// The records that both scopes cover. `Every` changes nothing; a clause that asks for more than another is dropped.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Every, scope) | (scope, Self::Every) => scope,
            (Self::AnyOf(left), Self::AnyOf(right)) => {
                let mut clauses: Vec<AllOf> = Vec::new();
                for clause in left.iter().flat_map(|one| right.iter().map(|other| one.both(other))) {
                    if !clauses.iter().any(|kept| clause.asks_for_all_of(kept)) {
                        clauses.retain(|kept| !kept.asks_for_all_of(&clause));
                        clauses.push(clause);
                    }
                }
                Self::AnyOf(clauses)
            }
        }
    }
}

impl AllOf {
    /// The predicates of both clauses, each once.
    fn both(&self, other: &Self) -> Self {
        let mut predicates = self.predicates.clone();
        for predicate in &other.predicates {
            if !predicates.contains(predicate) {
                predicates.push(predicate.clone());
            }
        }
        Self { predicates }
    }

    /// Whether every predicate of the other clause is one of this clause, too.
    fn asks_for_all_of(&self, other: &Self) -> bool {
        other.predicates.iter().all(|predicate| self.predicates.contains(predicate))
    }
}

impl Decision {
    /// What two rules allow together. A grant wins over a denial; of two denials the first speaks; two grants cover
    /// what either covers and fill in what either fills in.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Deny(first), Self::Deny(_)) => Self::Deny(first),
            (Self::Allow(grant), Self::Deny(_)) | (Self::Deny(_), Self::Allow(grant)) => Self::Allow(grant),
            (Self::Allow(left), Self::Allow(right)) => {
                Self::Allow(Grant { scope: left.scope.or(right.scope), fill: added(left.fill, right.fill) })
            }
        }
    }

    /// What both decisions allow. A denial wins, the first if there are two; two grants cover what both cover and fill
    /// in what either fills in.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Deny(denial), _) | (Self::Allow(_), Self::Deny(denial)) => Self::Deny(denial),
            (Self::Allow(left), Self::Allow(right)) => {
                Self::Allow(Grant { scope: left.scope.and(right.scope), fill: added(left.fill, right.fill) })
            }
        }
    }

    pub(crate) fn every() -> Self {
        Self::Allow(Grant { scope: Scope::Every, fill: Vec::new() })
    }

    /// Every record, with this filled in.
    pub(crate) fn filling(fill: Fill) -> Self {
        Self::Allow(Grant { scope: Scope::Every, fill: vec![fill] })
    }

    pub(crate) fn deny(reason: impl Into<String>) -> Self {
        Self::Deny(Denial { reason: reason.into() })
    }

    /// Records for which one of the tests holds of the field; a denial if there is no test.
    pub(crate) fn where_any(field: &str, tests: impl IntoIterator<Item = Test>, otherwise: &str) -> Self {
        let clauses: Vec<AllOf> = tests
            .into_iter()
            .map(|test| AllOf { predicates: vec![Predicate { field: field.to_owned(), test }] })
            .collect();
        if clauses.is_empty() {
            Self::deny(otherwise)
        } else {
            Self::Allow(Grant { scope: Scope::AnyOf(clauses), fill: Vec::new() })
        }
    }
}

/// Both lists, without repetition.
fn added(mut left: Vec<Fill>, right: Vec<Fill>) -> Vec<Fill> {
    for fill in right {
        if !left.contains(&fill) {
            left.push(fill);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn scope() -> impl Strategy<Value = Scope> {
        let clause = "[a-c]".prop_map(|value| AllOf {
            predicates: vec![Predicate { field: "owner".to_owned(), test: Test::Equals(value) }],
        });
        prop_oneof![
            Just(Scope::Every),
            proptest::collection::vec(clause, 1..4).prop_map(|clauses| Scope::AnyOf(clauses.into_iter().fold(
                Vec::new(),
                |mut unique, clause| {
                    if !unique.contains(&clause) {
                        unique.push(clause);
                    }
                    unique
                }
            ))),
        ]
    }

    fn decision() -> impl Strategy<Value = Decision> {
        prop_oneof![
            "[a-z]{1,3}".prop_map(Decision::deny),
            scope().prop_map(|scope| Decision::Allow(Grant { scope, fill: Vec::new() })),
        ]
    }

    /// Who is covered, by the only values that occur above.
    fn covered(decision: &Decision) -> Vec<&'static str> {
        ["a", "b", "c", "d"]
            .into_iter()
            .filter(|owner| match decision {
                Decision::Deny(_) => false,
                Decision::Allow(grant) => match &grant.scope {
                    Scope::Every => true,
                    Scope::AnyOf(clauses) => clauses.iter().any(|clause| {
                        clause.predicates.iter().all(|predicate| predicate.test == Test::Equals((*owner).to_owned()))
                    }),
                },
            })
            .collect()
    }

    #[test]
    fn two_grants_fill_in_what_either_fills_in() {
        let fill = |field: &str| Fill::One { field: field.to_owned(), value: "u".to_owned() };
        let grant = |fill| Decision::Allow(Grant { scope: Scope::Every, fill });
        let both = grant(vec![fill("a")]).and(grant(vec![fill("a"), fill("b")]));
        assert_eq!(both, grant(vec![fill("a"), fill("b")]));
    }

    proptest! {
        #[test]
        fn or_covers_exactly_what_either_side_covers(left in decision(), right in decision()) {
            let both = left.clone().or(right.clone());
            let mut expected = covered(&left);
            expected.extend(covered(&right));
            expected.sort_unstable();
            expected.dedup();
            prop_assert_eq!(covered(&both), expected);
        }

        #[test]
        fn or_is_associative(first in decision(), second in decision(), third in decision()) {
            prop_assert_eq!(
                first.clone().or(second.clone()).or(third.clone()),
                first.or(second.or(third))
            );
        }

        #[test]
        fn and_covers_exactly_what_both_sides_cover(left in decision(), right in decision()) {
            let both = left.clone().and(right.clone());
            let right = covered(&right);
            let expected: Vec<&str> = covered(&left).into_iter().filter(|owner| right.contains(owner)).collect();
            prop_assert_eq!(covered(&both), expected);
        }

        #[test]
        fn and_covers_the_same_in_any_grouping(first in decision(), second in decision(), third in decision()) {
            prop_assert_eq!(
                covered(&first.clone().and(second.clone()).and(third.clone())),
                covered(&first.and(second.and(third)))
            );
        }

        #[test]
        fn and_with_itself_changes_nothing(decision in decision()) {
            prop_assert_eq!(decision.clone().and(decision.clone()), decision);
        }

        #[test]
        fn or_with_itself_changes_nothing(decision in decision()) {
            prop_assert_eq!(decision.clone().or(decision.clone()), decision);
        }
    }
}
