//! Can fields that share a name in the answer be one field?
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Field-Selection-Merging>. There are no interfaces and no unions, so
//! fields meet only in the same type, and need the same name and arguments.
//!
//! Operations that share fragments share the work: what has been checked together is not checked again. What is left is
//! bounded, because combinations of fragments can be as many as one likes.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::{MAX_ERRORS, refused, shown, validation_error};
use crate::{
    GraphqlError, Limits,
    compile::ast::{Document, Field, Selection, SelectionSet, Value},
};

/// Steps for each selection that an operation may come to. One operation needs one for each of its selections.
const STEPS: usize = 8;

/// The conflicts of all operations. The document is otherwise valid, so nothing in it is endless.
pub(super) fn errors(document: &Document, limits: Limits) -> Vec<GraphqlError> {
    let most = limits.tokens().saturating_mul(STEPS);
    let mut merge = Merge { document, checked: HashSet::new(), steps_left: most, path: Vec::new(), errors: Vec::new() };
    for operation in &document.operations {
        if merge.check(&[&operation.selections]).is_err() {
            let message = format!(
                "It takes more than {most} steps to see whether the fields of all operations can be merged; split the \
                 document into several"
            );
            return vec![refused(operation.position, "ResolverExecutionLimitReached", message)];
        }
    }
    merge.errors
}

/// There are no steps left.
struct Spent;

struct Merge<'a> {
    document: &'a Document,
    /// The places in memory of selection sets that have been checked together.
    checked: HashSet<Box<[*const Selection]>>,
    steps_left: usize,
    path: Vec<&'a str>,
    errors: Vec<GraphqlError>,
}

impl<'a> Merge<'a> {
    fn check(&mut self, sets: &[&'a SelectionSet]) -> Result<(), Spent> {
        let sets: Vec<&SelectionSet> = sets.iter().map(|set| self.without_wrapping(set)).collect();
        self.step(sets.len())?;
        if self.errors.len() >= MAX_ERRORS || !self.checked.insert(sets.iter().map(|set| set.as_ptr()).collect()) {
            return Ok(());
        }
        let (mut groups, mut spread) = (IndexMap::new(), HashSet::new());
        for set in sets {
            self.collect(set, &mut groups, &mut spread)?;
        }
        for (key, fields) in groups {
            self.path.push(shown(key));
            self.group(&fields)?;
            self.path.pop();
        }
        Ok(())
    }

    /// A set that is nothing but one spread is what it spreads.
    fn without_wrapping(&self, set: &'a SelectionSet) -> &'a SelectionSet {
        match set.as_ref() {
            [Selection::FragmentSpread(spread)] => {
                self.document.fragment(&spread.name).map_or(set, |fragment| &fragment.selections)
            }
            _ => set,
        }
    }

    fn collect(
        &mut self,
        set: &'a SelectionSet,
        groups: &mut IndexMap<&'a str, Vec<&'a Field>>,
        spread: &mut HashSet<usize>,
    ) -> Result<(), Spent> {
        for selection in set {
            self.step(1)?;
            match selection {
                Selection::Field(field) => groups.entry(field.response_key()).or_default().push(field),
                Selection::InlineFragment(fragment) => self.collect(&fragment.selections, groups, spread)?,
                Selection::FragmentSpread(one) => {
                    if let Some(index) = self.document.fragment_index(&one.name)
                        && spread.insert(index)
                        && let Some(fragment) = self.document.fragments.get(index)
                    {
                        self.collect(&fragment.selections, groups, spread)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn group(&mut self, fields: &[&'a Field]) -> Result<(), Spent> {
        let Some((first, others)) = fields.split_first() else { return Ok(()) };
        for other in others {
            if let Some(why) = self.difference(first, other)? {
                let path = self.path.join("/");
                let message = format!("'{path}' : {why} @ '{path}'");
                self.errors.push(validation_error(other.position, "FieldsConflict", &message));
                return Ok(());
            }
        }
        let sets: Vec<&SelectionSet> =
            fields.iter().map(|field| &field.selections).filter(|set| !set.is_empty()).collect();
        if sets.is_empty() { Ok(()) } else { self.check(&sets) }
    }

    fn difference(&mut self, first: &Field, other: &Field) -> Result<Option<String>, Spent> {
        let (name, other_name) = (&first.name, &other.name);
        if name != other_name {
            return Ok(Some(format!("'{}' and '{}' are different fields", shown(name), shown(other_name))));
        }
        let mut same = first.arguments.len() == other.arguments.len();
        for argument in &first.arguments {
            same = same
                && match other.argument(&argument.name) {
                    Some(value) => self.are_same(&argument.value, value)?,
                    None => false,
                };
        }
        Ok((!same).then(|| "they have differing arguments".to_owned()))
    }

    fn are_same(&mut self, value: &Value, other: &Value) -> Result<bool, Spent> {
        self.step(1)?;
        match (value, other) {
            (Value::List(elements), Value::List(others)) => {
                let mut same = elements.len() == others.len();
                for (element, other) in elements.iter().zip(others) {
                    same = same && self.are_same(element, other)?;
                }
                Ok(same)
            }
            (Value::Object(fields), Value::Object(others)) => {
                // The order of fields says nothing.
                let mut same = fields.len() == others.len();
                let others: IndexMap<&str, &Value> =
                    others.iter().map(|field| (field.name.as_str(), &field.value)).collect();
                for field in fields {
                    same = same
                        && match others.get(field.name.as_str()) {
                            Some(other) => self.are_same(&field.value, other)?,
                            None => false,
                        };
                }
                Ok(same)
            }
            (value, other) => Ok(value == other),
        }
    }

    fn step(&mut self, steps: usize) -> Result<(), Spent> {
        self.steps_left = self.steps_left.checked_sub(steps).ok_or(Spent)?;
        Ok(())
    }
}
