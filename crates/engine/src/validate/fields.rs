//! Fields, arguments, directives and fragments against the types of the API: each operation and each fragment once.
//!
//! A fragment is looked at by its own type, so that its mistakes are told once, with its name at the head of their path, as
//! graphql-java tells them.

use std::collections::HashSet;

use model::api::{Object, ObjectField, TypeDefinition, TypeRef};

use super::{MAX_ERRORS, refused, shown, types::Types, validation_error};
use crate::{
    GraphqlError,
    compile::ast::{
        Argument, Directive, Document, Field, FragmentDefinition, OperationDefinition, Position, Selection,
        SelectionSet, Value,
    },
};

/// The names of the variables that each operation and each fragment uses by itself.
pub(super) struct Uses<'a> {
    pub(super) operations: Vec<HashSet<&'a str>>,
    pub(super) fragments: Vec<HashSet<&'a str>>,
}

/// What is wrong with the selections of a document, and which variables they use.
pub(super) fn errors<'a>(types: &Types<'a>, document: &'a Document) -> (Vec<GraphqlError>, Uses<'a>) {
    let mut walk = Walk { types: *types, document, errors: Vec::new(), used: HashSet::new(), path: Vec::new() };
    let operations = document.operations.iter().map(|operation| walk.operation(operation)).collect();
    let fragments = document.fragments.iter().map(|fragment| walk.fragment(fragment)).collect();
    (walk.errors, Uses { operations, fragments })
}

struct Walk<'a> {
    types: Types<'a>,
    document: &'a Document,
    errors: Vec<GraphqlError>,
    used: HashSet<&'a str>,
    path: Vec<&'a str>,
}

impl<'a> Walk<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition) -> HashSet<&'a str> {
        let name = operation.root.name();
        match self.types.root(operation.root) {
            Some(object) => self.selections(name, object, &operation.selections),
            None => {
                let message = format!("This endpoint serves no operations of type {name}");
                self.errors.push(refused(operation.position, "UnsupportedOperation", message));
            }
        }
        std::mem::take(&mut self.used)
    }

    fn fragment(&mut self, fragment: &'a FragmentDefinition) -> HashSet<&'a str> {
        self.path.push(shown(&fragment.name));
        if let Some(object) = self.condition(&fragment.on, fragment.position) {
            self.selections(&fragment.on, object, &fragment.selections);
        }
        self.path.pop();
        std::mem::take(&mut self.used)
    }

    /// The type that a fragment is on, which must have fields.
    fn condition(&mut self, on: &str, position: Position) -> Option<&'a Object> {
        match self.types.get(on) {
            Some(TypeDefinition::Object(object)) => return Some(object),
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) => {
                let message = format!(
                    "Inline fragment type condition is invalid, must be on Object/Interface/Union, was {}",
                    shown(on)
                );
                self.error_at(position, "InlineFragmentTypeConditionInvalid", &message);
            }
            None => self.error_at(position, "UnknownType", &format!("Unknown type {}", shown(on))),
        }
        None
    }

    fn selections(&mut self, type_name: &'a str, object: &'a Object, selections: &'a SelectionSet) {
        for selection in selections {
            if self.errors.len() >= MAX_ERRORS {
                return;
            }
            self.directives(selection.directives());
            match selection {
                Selection::Field(field) => self.field(type_name, object, field),
                Selection::InlineFragment(fragment) => match &fragment.on {
                    None => self.selections(type_name, object, &fragment.selections),
                    Some(on) if **on == *type_name => self.selections(type_name, object, &fragment.selections),
                    Some(on) => {
                        if self.condition(on, fragment.position).is_some() {
                            self.never(type_name, on, fragment.position);
                        }
                    }
                },
                Selection::FragmentSpread(spread) => match self.document.fragment(&spread.name) {
                    None => {
                        let message = format!("Undefined fragment {}", shown(&spread.name));
                        self.error_at(spread.position, "UndefinedFragment", &message);
                    }
                    // What is wrong with the fragment itself is told where it stands.
                    Some(fragment) => match self.types.get(&fragment.on) {
                        Some(TypeDefinition::Object(_)) if *fragment.on != *type_name => {
                            self.never(type_name, &fragment.on, spread.position);
                        }
                        Some(_) | None => {}
                    },
                },
            }
        }
    }

    /// There are no interfaces and no unions, so that objects of one type are of no other.
    fn never(&mut self, type_name: &str, on: &str, position: Position) {
        let message =
            format!("Fragment cannot be spread here as objects of type {type_name} can never be of type {on}");
        self.error_at(position, "InvalidFragmentType", &message);
    }

    /// Only `@skip` and `@include` may stand in a document, each once and with its condition.
    fn directives(&mut self, directives: &'a [Directive]) {
        let mut seen: Vec<&str> = Vec::new();
        for directive in directives {
            let name = directive.name.as_str();
            if !matches!(name, "skip" | "include") {
                self.error_at(directive.position, "UnknownDirective", &format!("Unknown directive {}", shown(name)));
                continue;
            }
            if seen.contains(&name) {
                let message = format!("Non repeatable directive {name} occurs more than once");
                self.error_at(directive.position, "DuplicateDirectiveName", &message);
                continue;
            }
            seen.push(name);
            for argument in &directive.arguments {
                self.uses(argument);
                match (argument.name.as_str(), &argument.value) {
                    ("if", Value::Boolean(_) | Value::Variable(_)) => {}
                    ("if", _) => {
                        let message = "argument 'if' is not a valid 'Boolean!'";
                        self.error_at(argument.value_position, "WrongType", message);
                    }
                    (other, _) => {
                        let message = format!("Unknown directive argument {}", shown(other));
                        self.error_at(argument.position, "UnknownDirective", &message);
                    }
                }
            }
            self.unique(&directive.arguments);
            if directive.argument("if").is_none() {
                self.error_at(directive.position, "MissingDirectiveArgument", "Missing directive argument if");
            }
        }
    }

    fn field(&mut self, type_name: &'a str, object: &'a Object, field: &'a Field) {
        self.path.push(shown(&field.name));
        match self.types.field(type_name, object, &field.name) {
            Some(definition) => self.known_field(definition, field),
            None => {
                field.arguments.iter().for_each(|argument| self.uses(argument));
                let message = format!("Field '{}' in type '{type_name}' is undefined", shown(&field.name));
                self.error_at(field.position, "FieldUndefined", &message);
            }
        }
        self.path.pop();
    }

    fn known_field(&mut self, definition: &'a ObjectField, field: &'a Field) {
        self.unique(&field.arguments);
        for argument in &field.arguments {
            self.uses(argument);
            if !definition.arguments.contains_key(argument.name.as_str()) {
                let message = format!("Unknown field argument {}", shown(&argument.name));
                self.error_at(argument.position, "UnknownArgument", &message);
            }
        }
        for (name, argument_type) in &definition.arguments {
            let required = matches!(argument_type, TypeRef::NonNull(_));
            if required && field.argument(name).is_none() && !definition.defaults.contains_key(name) {
                self.error_at(field.position, "MissingFieldArgument", &format!("Missing field argument {name}"));
            }
        }
        let (field_name, inner) = (&field.name, definition.field_type.name());
        match (self.types.get(inner), field.selections.is_empty()) {
            (Some(TypeDefinition::Object(_)), true) => {
                let message = format!("Sub selection required for type {inner} of field {field_name}");
                self.error_at(field.position, "SubSelectionRequired", &message);
            }
            (Some(TypeDefinition::Object(object)), false) => self.selections(inner, object, &field.selections),
            (Some(_) | None, false) => {
                let message = format!("Sub selection not allowed on leaf type {inner} of field {field_name}");
                self.error_at(field.position, "SubSelectionNotAllowed", &message);
            }
            (Some(_) | None, true) => {}
        }
    }

    /// Each argument may be given once.
    fn unique(&mut self, arguments: &'a [Argument]) {
        let mut given: HashSet<&str> = HashSet::new();
        for argument in arguments {
            let name = argument.name.as_str();
            if !given.insert(name) {
                let message = format!("There can be only one argument named '{}'", shown(name));
                self.error_at(argument.position, "DuplicateArgumentNames", &message);
            }
        }
    }

    fn uses(&mut self, argument: &'a Argument) {
        self.uses_in(&argument.value, argument.value_position);
    }

    fn uses_in(&mut self, value: &'a Value, position: Position) {
        match value {
            Value::Variable(name) => {
                self.used.insert(name.as_str());
            }
            Value::List(elements) => elements.iter().for_each(|element| self.uses_in(element, position)),
            Value::Object(fields) => {
                let mut given: HashSet<&str> = HashSet::new();
                for field in fields {
                    if !given.insert(field.name.as_str()) {
                        let message = format!("There can be only one field named '{}'", shown(&field.name));
                        self.error_at(position, "UniqueObjectFieldName", &message);
                    }
                    self.uses_in(&field.value, position);
                }
            }
            Value::Null | Value::Int(_) | Value::Float(_) | Value::String(_) | Value::Boolean(_) | Value::Enum(_) => {}
        }
    }

    fn error_at(&mut self, position: Position, kind: &str, message: &str) {
        if self.errors.len() < MAX_ERRORS {
            let message = format!("{message} @ '{}'", self.path.join("/"));
            self.errors.push(validation_error(position, kind, &message));
        }
    }
}
