//! What an operation takes: its variables, and which of them decide on `@skip` and `@include`.

use std::collections::{HashMap, HashSet};

use model::api::{Api, TypeRef};
use plan::Attribute;

use super::{
    ast::{Directive, Document, OperationDefinition, Selection, SelectionSet, Value as Literal},
    coerce_constant, variable_error,
};
use crate::{GraphqlError, Location};

/// The signature of an operation.
#[derive(Debug)]
pub(crate) struct Signature {
    /// In the order of the document; other parts refer to them by position.
    pub(crate) variables: Vec<Declared>,
    positions: HashMap<String, usize>,
    /// The variables that decide on `@skip` and `@include`.
    toggles: Vec<usize>,
}

/// A variable that an operation declares.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) variable_type: TypeRef,
    pub(crate) position: Location,
    /// What stands for it if it is not given, or why that is not of its type.
    pub(crate) default: Option<Result<Constant, GraphqlError>>,
}

/// A constant value of a document.
#[derive(Clone, Debug)]
pub(crate) struct Constant {
    pub(crate) value: Attribute,
    /// The names in it, if it is an object, in the order in which they are written.
    pub(crate) names: Vec<String>,
}

/// The values of the variables that decide on `@skip` and `@include`; a condition that has no value skips nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Toggles(Box<[Option<bool>]>);

impl Signature {
    /// The signature of an operation of a valid document.
    pub(crate) fn of(api: &Api, document: &Document, operation: &OperationDefinition) -> Self {
        let mut variables = Vec::new();
        let mut positions = HashMap::new();
        for definition in &operation.variables {
            let name = definition.name.as_str();
            let variable_type = definition.variable_type.clone();
            let position = Location::at(definition.position);
            let default = definition.default.as_ref().map(|default| {
                let names = match default {
                    Literal::Object(fields) => fields.iter().map(|field| field.name.to_string()).collect(),
                    _ => Vec::new(),
                };
                let value = coerce_constant(api, &variable_type, default);
                value.map(|value| Constant { value, names }).map_err(|misfit| variable_error(position, name, misfit))
            });
            positions.insert(name.to_owned(), variables.len());
            variables.push(Declared { name: name.to_owned(), variable_type, position, default });
        }
        let mut signature = Self { variables, positions, toggles: Vec::new() };
        let mut found = Found { document, visited: HashSet::new(), names: Vec::new() };
        found.set(&operation.selections);
        let mut toggles: Vec<usize> =
            found.names.into_iter().filter_map(|name| signature.positions.get(name).copied()).collect();
        toggles.sort_unstable();
        toggles.dedup();
        signature.toggles = toggles;
        signature
    }

    /// The position of a variable among those that are declared.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.positions.get(name).copied()
    }

    /// The values of the toggles, of the values of all variables in their order.
    pub(crate) fn toggles(&self, values: &[Option<Attribute>]) -> Toggles {
        let value = |toggle: &usize| match values.get(*toggle) {
            Some(Some(Attribute::Bool(value))) => Some(*value),
            _ => None,
        };
        Toggles(self.toggles.iter().map(value).collect())
    }
}

impl Toggles {
    /// Whether directives leave out what they stand on.
    pub(super) fn skip(&self, directives: &[Directive], signature: &Signature) -> bool {
        directives.iter().any(|directive| {
            let skips_when = match directive.name.as_str() {
                "skip" => true,
                "include" => false,
                _ => return false,
            };
            let condition = match directive.argument("if") {
                Some(Literal::Boolean(value)) => Some(*value),
                Some(Literal::Variable(name)) => signature
                    .position(name.as_str())
                    .and_then(|position| signature.toggles.binary_search(&position).ok())
                    .and_then(|toggle| self.0.get(toggle).copied().flatten()),
                _ => None,
            };
            condition == Some(skips_when)
        })
    }
}

/// The variables that directives name, each fragment looked at once.
struct Found<'d> {
    document: &'d Document,
    visited: HashSet<&'d str>,
    names: Vec<&'d str>,
}

impl<'d> Found<'d> {
    fn set(&mut self, set: &'d SelectionSet) {
        for selection in set {
            for directive in selection.directives() {
                if let Some(Literal::Variable(name)) = directive.argument("if") {
                    self.names.push(name.as_str());
                }
            }
            match selection {
                Selection::Field(field) => self.set(&field.selections),
                Selection::InlineFragment(fragment) => self.set(&fragment.selections),
                Selection::FragmentSpread(spread) => {
                    let name = spread.name.as_str();
                    if let Some(fragment) = self.document.fragment(name)
                        && self.visited.insert(name)
                    {
                        self.set(&fragment.selections);
                    }
                }
            }
        }
    }
}
