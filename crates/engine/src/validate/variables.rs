//! Variables: declared once, with a type that values have, and used by what declares them.
//!
//! What a fragment uses, with all that it spreads, is worked out once, as a set of bits.

use std::collections::{HashMap, HashSet};

use model::api::TypeDefinition;

use super::{fields::Uses, graph::Graph, shown, types::Types, validation_error};
use crate::{
    GraphqlError,
    compile::ast::{Document, OperationDefinition, Selection, SelectionSet},
};

/// What is wrong with the variables of all operations.
pub(super) fn errors(types: &Types<'_>, document: &Document, graph: &Graph, uses: &Uses<'_>) -> Vec<GraphqlError> {
    let numbers = Numbers::of(uses);
    let mut fragments: Vec<Bits> = vec![Bits::default(); document.fragments.len()];
    for index in graph.order() {
        let (Some(fragment), Some(direct)) = (document.fragments.get(*index), uses.fragments.get(*index)) else {
            continue;
        };
        let bits = numbers.all_of(document, &fragments, direct, &fragment.selections);
        if let Some(known) = fragments.get_mut(*index) {
            *known = bits;
        }
    }
    let mut errors = Vec::new();
    for (operation, direct) in document.operations.iter().zip(&uses.operations) {
        if types.root(operation.root).is_none() {
            continue;
        }
        let bits = numbers.all_of(document, &fragments, direct, &operation.selections);
        errors.extend(errors_of(types, operation, &numbers, &bits));
        if errors.len() >= super::MAX_ERRORS {
            break;
        }
    }
    errors
}

fn errors_of(
    types: &Types<'_>,
    operation: &OperationDefinition,
    numbers: &Numbers<'_>,
    used: &Bits,
) -> Vec<GraphqlError> {
    let mut errors = Vec::new();
    let mut declared: HashSet<&str> = HashSet::new();
    for definition in &operation.variables {
        let variable = definition.name.as_str();
        if !declared.insert(variable) {
            let message = format!("There can be only one variable named '{}'", shown(variable));
            errors.push(validation_error(definition.position, "DuplicateVariableName", &message));
        }
        let name = definition.variable_type.name();
        match types.get(name) {
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) => {}
            None if is_built_in(name) => {}
            None => errors.push(validation_error(
                definition.position,
                "UnknownType",
                &format!("Unknown type {}", shown(name)),
            )),
            Some(TypeDefinition::Object(_)) => {
                let message = format!("Input variable {} type {name} is not an input type", shown(variable));
                errors.push(validation_error(definition.position, "NonInputTypeOnVariable", &message));
            }
        }
    }
    for definition in &operation.variables {
        let name = definition.name.as_str();
        if !numbers.get(name).is_some_and(|number| used.has(number)) {
            errors.push(validation_error(
                definition.position,
                "UnusedVariable",
                &format!("Unused variable {}", shown(name)),
            ));
        }
    }
    let mut undefined: Vec<&str> = numbers.names(used).filter(|name| !declared.contains(name)).collect();
    undefined.sort_unstable();
    errors.extend(undefined.into_iter().map(|name| {
        validation_error(operation.position, "UndefinedVariable", &format!("Undefined variable {}", shown(name)))
    }));
    errors
}

fn is_built_in(name: &str) -> bool {
    matches!(name, "ID" | "String" | "Int" | "Float" | "Boolean")
}

/// The variables that a document uses, numbered.
struct Numbers<'a> {
    by_name: HashMap<&'a str, usize>,
    names: Vec<&'a str>,
}

impl<'a> Numbers<'a> {
    fn of(uses: &Uses<'a>) -> Self {
        let (mut by_name, mut names) = (HashMap::new(), Vec::new());
        for name in uses.operations.iter().chain(&uses.fragments).flatten() {
            by_name.entry(*name).or_insert_with(|| {
                names.push(*name);
                names.len() - 1
            });
        }
        Self { by_name, names }
    }

    fn get(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }

    fn names<'s>(&'s self, bits: &'s Bits) -> impl Iterator<Item = &'a str> + 's {
        self.names.iter().enumerate().filter(|(number, _)| bits.has(*number)).map(|(_, name)| *name)
    }

    /// What a definition uses, with all that it spreads.
    fn all_of(
        &self,
        document: &Document,
        fragments: &[Bits],
        direct: &HashSet<&'a str>,
        selections: &SelectionSet,
    ) -> Bits {
        let mut bits = Bits::default();
        direct.iter().filter_map(|name| self.get(name)).for_each(|number| bits.set(number));
        let mut spread: HashSet<usize> = HashSet::new();
        add_spreads(document, selections, &mut spread);
        spread.into_iter().filter_map(|index| fragments.get(index)).for_each(|fragment| bits.add(fragment));
        bits
    }
}

fn add_spreads(document: &Document, selections: &SelectionSet, spread: &mut HashSet<usize>) {
    for selection in selections {
        match selection {
            Selection::Field(field) => add_spreads(document, &field.selections, spread),
            Selection::InlineFragment(fragment) => add_spreads(document, &fragment.selections, spread),
            Selection::FragmentSpread(one) => spread.extend(document.fragment_index(&one.name)),
        }
    }
}

/// A set of numbers.
#[derive(Clone, Debug, Default)]
struct Bits(Vec<u64>);

impl Bits {
    fn has(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    fn set(&mut self, number: usize) {
        let at = number / 64;
        if self.0.len() <= at {
            self.0.resize(at + 1, 0);
        }
        if let Some(word) = self.0.get_mut(at) {
            *word |= 1 << (number % 64);
        }
    }

    fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }
}
