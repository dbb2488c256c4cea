//! Is a document valid for the API? With the messages of graphql-java, which AppSync sends and clients match on.
//!
//! Nothing may be asked of the evaluator about fields that do not exist, so this comes before everything else. It also
//! bounds the work of a document.

mod merge;

use std::collections::HashSet;

use model::{
    Root,
    api::{Api, Object, ObjectField, TypeDefinition, TypeRef},
};

use crate::{
    ErrorKind, GraphqlError, Introspection, Limits, Location,
    collect::{Skips, collect},
    compile::ast::{
        Argument, Directive, Document, Field, OperationDefinition, Position, Selection, SelectionSet, Value,
    },
};

/// More mistakes than this are not listed.
const MAX_ERRORS: usize = 20;

/// Everything that is wrong with a document; empty if nothing is.
pub(crate) fn validate(
    api: &Api,
    document: &Document,
    limits: Limits,
    introspection: Introspection,
) -> Vec<GraphqlError> {
    let mut errors = definitions(document);
    let mut spread: HashSet<&str> = HashSet::new();
    for operation in &document.operations {
        let mut walk = Walk {
            api,
            document,
            limits,
            introspection,
            errors,
            used: HashSet::new(),
            fragments: Vec::new(),
            spread: HashSet::new(),
            fields: 0,
            root_fields: 0,
        };
        walk.operation(operation);
        spread.extend(walk.spread.iter().copied());
        errors = walk.errors;
    }
    if errors.is_empty() {
        errors.extend(unused_fragments(document, &spread));
    }
    if errors.is_empty() {
        errors.extend(merge::conflicts(document));
    }
    errors.truncate(MAX_ERRORS);
    errors
}

/// What is wrong with names of operations and fragments, and with the directives at them.
fn definitions(document: &Document) -> Vec<GraphqlError> {
    let mut errors = Vec::new();
    let mut names: HashSet<&str> = HashSet::new();
    for operation in &document.operations {
        match &operation.name {
            Some(name) if !names.insert(name) => {
                let message = format!("There can be only one operation named '{name}'");
                errors.push(validation_error(operation.position, "DuplicateOperationName", &message));
            }
            None if document.operations.len() > 1 => {
                let message = "Anonymous operation with other operations";
                errors.push(validation_error(operation.position, "LoneAnonymousOperationViolation", message));
            }
            Some(_) | None => {}
        }
        let of_variables = operation.variables.iter().flat_map(|variable| &variable.directives);
        errors.extend(operation.directives.iter().chain(of_variables).map(misplaced));
    }
    names.clear();
    for fragment in &document.fragments {
        if !names.insert(&fragment.name) {
            let message = format!("There can be only one fragment named '{}'", fragment.name);
            errors.push(validation_error(fragment.position, "DuplicateFragmentName", &message));
        }
        errors.extend(fragment.directives.iter().map(misplaced));
    }
    errors
}

/// No directive that may stand in a document may stand at an operation, a variable or a fragment.
fn misplaced(directive: &Directive) -> GraphqlError {
    let name = &directive.name;
    match name.as_str() {
        "skip" | "include" => {
            let message = format!("Directive {name} not allowed here @ ''");
            validation_error(directive.position, "MisplacedDirective", &message)
        }
        _ => validation_error(directive.position, "UnknownDirective", &format!("Unknown directive {name} @ ''")),
    }
}

fn unused_fragments(document: &Document, spread: &HashSet<&str>) -> Vec<GraphqlError> {
    let unused = document.fragments.iter().filter(|fragment| !spread.contains(fragment.name.as_str()));
    unused
        .map(|fragment| {
            let message = format!("Unused fragment {}", fragment.name);
            validation_error(fragment.position, "UnusedFragment", &message)
        })
        .collect()
}

struct Walk<'a> {
    api: &'a Api,
    document: &'a Document,
    limits: Limits,
    introspection: Introspection,
    errors: Vec<GraphqlError>,
    used: HashSet<&'a str>,
    /// The fragments around the current place.
    fragments: Vec<&'a str>,
    /// The fragments that anything spreads.
    spread: HashSet<&'a str>,
    fields: usize,
    root_fields: usize,
}

impl<'a> Walk<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition) {
        let root = operation.root;
        let name = root.name();
        let Some(TypeDefinition::Object(object)) = self.api.types.get(name) else {
            return self.refuse(
                operation.position,
                "UnsupportedOperation",
                format!("This endpoint serves no operations of type {name}"),
            );
        };
        let mut declared: HashSet<&str> = HashSet::new();
        for definition in &operation.variables {
            let variable = definition.name.as_str();
            if !declared.insert(variable) {
                let message = format!("There can be only one variable named '{variable}'");
                self.error(definition.position, "DuplicateVariableName", message);
            }
            let name = definition.variable_type.name();
            match self.api.types.get(name) {
                Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) => {}
                None if is_built_in(name) => {}
                None => self.error(definition.position, "UnknownType", format!("Unknown type {name}")),
                Some(TypeDefinition::Object(_)) => {
                    let variable = &definition.name;
                    let message = format!("Input variable {variable} type {name} is not an input type");
                    self.error(definition.position, "NonInputTypeOnVariable", message);
                }
            }
        }
        let selections = &operation.selections;
        self.selections(name, object, selections, &mut Vec::new());
        if root == Root::Subscription {
            self.one_root_field(operation.position, selections);
        }
        if self.fields > self.limits.fields {
            return;
        }
        for definition in &operation.variables {
            let name = definition.name.as_str();
            if !self.used.contains(name) {
                self.error(definition.position, "UnusedVariable", format!("Unused variable {name}"));
            }
        }
        let mut undefined: Vec<&str> = self.used.difference(&declared).copied().collect();
        undefined.sort_unstable();
        for name in undefined {
            self.error(operation.position, "UndefinedVariable", format!("Undefined variable {name}"));
        }
    }

    /// Spec: <https://spec.graphql.org/October2021/#sec-Single-root-field>.
    fn one_root_field(&mut self, position: Position, selections: &SelectionSet) {
        let groups = collect(self.document, [selections], Skips::Ignored);
        if groups.len() != 1 {
            let message = "Subscription operation must have exactly one root field".to_owned();
            self.error(position, "SubscriptionMultipleRootFields", message);
        }
        for (key, group) in &groups {
            if group.first().is_some_and(|field| field.name.starts_with("__")) {
                let message = format!("Subscription operation root field '{key}' cannot be an introspection field");
                self.error(position, "SubscriptionIntrospectionRootField", message);
            }
        }
    }

    fn selections(
        &mut self,
        type_name: &'a str,
        object: &'a Object,
        selections: &'a SelectionSet,
        path: &mut Vec<&'a str>,
    ) {
        for selection in selections {
            if self.errors.len() >= MAX_ERRORS || self.fields > self.limits.fields {
                return;
            }
            self.directives(selection.directives(), path);
            match selection {
                Selection::Field(field) => self.field(type_name, object, field, path),
                Selection::InlineFragment(fragment) => match &fragment.on {
                    Some(on) => self.fragment(type_name, on, &fragment.selections, fragment.position, path),
                    None => self.selections(type_name, object, &fragment.selections, path),
                },
                Selection::FragmentSpread(spread) => {
                    let name = spread.name.as_str();
                    match self.document.fragment(name) {
                        None => self.error_at(
                            spread.position,
                            "UndefinedFragment",
                            format!("Undefined fragment {name}"),
                            path,
                        ),
                        Some(_) if self.fragments.contains(&name) => {
                            self.error_at(
                                spread.position,
                                "FragmentCycle",
                                "Fragment cycles not allowed".to_owned(),
                                path,
                            );
                        }
                        Some(fragment) => {
                            self.fragments.push(name);
                            self.spread.insert(name);
                            self.fragment(type_name, &fragment.on, &fragment.selections, spread.position, path);
                            self.fragments.pop();
                        }
                    }
                }
            }
        }
    }

    /// Only `@skip` and `@include` may stand in a document, each once and with its condition.
    fn directives(&mut self, directives: &'a [Directive], path: &[&str]) {
        for (index, directive) in directives.iter().enumerate() {
            let name = directive.name.as_str();
            if !matches!(name, "skip" | "include") {
                self.error_at(directive.position, "UnknownDirective", format!("Unknown directive {name}"), path);
                continue;
            }
            if directives.iter().take(index).any(|earlier| earlier.name.as_str() == name) {
                let message = format!("Non repeatable directive {name} occurs more than once");
                self.error_at(directive.position, "DuplicateDirectiveName", message, path);
            }
            for argument in &directive.arguments {
                self.uses(&argument.value);
                match (argument.name.as_str(), &argument.value) {
                    ("if", Value::Boolean(_) | Value::Variable(_)) => {}
                    ("if", _) => {
                        let message = "argument 'if' is not a valid 'Boolean!'".to_owned();
                        self.error_at(argument.value_position, "WrongType", message, path);
                    }
                    (other, _) => {
                        let message = format!("Unknown directive argument {other}");
                        self.error_at(argument.position, "UnknownDirective", message, path);
                    }
                }
            }
            if directive.argument("if").is_none() {
                self.error_at(
                    directive.position,
                    "MissingDirectiveArgument",
                    "Missing directive argument if".to_owned(),
                    path,
                );
            }
        }
    }

    fn fragment(
        &mut self,
        parent: &str,
        on: &'a str,
        selections: &'a SelectionSet,
        position: Position,
        path: &mut Vec<&'a str>,
    ) {
        match self.api.types.get(on) {
            Some(TypeDefinition::Object(_)) if on != parent => self.error_at(
                position,
                "InvalidFragmentType",
                format!("Fragment cannot be spread here as objects of type {parent} can never be of type {on}"),
                path,
            ),
            Some(TypeDefinition::Object(object)) => self.selections(on, object, selections, path),
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) => self.error_at(
                position,
                "InlineFragmentTypeConditionInvalid",
                format!("Inline fragment type condition is invalid, must be on Object/Interface/Union, was {on}"),
                path,
            ),
            None if on.starts_with("__") => {}
            None => self.error_at(position, "UnknownType", format!("Unknown type {on}"), path),
        }
    }

    fn field(&mut self, type_name: &'a str, object: &'a Object, field: &'a Field, path: &mut Vec<&'a str>) {
        self.fields += 1;
        let Limits { fields, root_fields, depth, .. } = self.limits;
        if path.is_empty() {
            self.root_fields += 1;
        }
        if self.fields > fields || self.root_fields > root_fields {
            let message = format!(
                "The operation selects more than {fields} fields, or more than {root_fields} at its root; split it into several"
            );
            self.fields = fields + 1;
            return self.refuse(field.position, "ResolverExecutionLimitReached", message);
        }
        if let Some(depth) = depth.filter(|depth| path.len() >= *depth) {
            let message = format!("The operation selects fields more than {depth} levels deep; split it into several");
            self.fields = fields + 1;
            return self.refuse(field.position, "QueryDepthLimitReached", message);
        }
        self.uses_in(&field.arguments);
        let name = field.name.as_str();
        // Where clients may not ask for the schema, these are fields like any other that there is not, as in AppSync.
        let introspects = self.introspection == Introspection::Enabled && matches!(name, "__schema" | "__type");
        if name == "__typename" || (type_name == "Query" && introspects) {
            // async-graphql validates the selections of introspection.
            return self.uses_below(&field.selections);
        }
        path.push(name);
        match object.fields.get(name) {
            None => {
                let message = format!("Field '{name}' in type '{type_name}' is undefined");
                self.error_at(field.position, "FieldUndefined", message, path);
            }
            Some(definition) => self.known_field(definition, field, path),
        }
        path.pop();
    }

    fn known_field(&mut self, definition: &'a ObjectField, field: &'a Field, path: &mut Vec<&'a str>) {
        let mut given: HashSet<&str> = HashSet::new();
        for argument in &field.arguments {
            let name = argument.name.as_str();
            if !given.insert(name) {
                let message = format!("There can be only one argument named '{name}'");
                self.error_at(argument.position, "DuplicateArgumentNames", message, path);
            }
            if !definition.arguments.contains_key(name) {
                self.error_at(argument.position, "UnknownArgument", format!("Unknown field argument {name}"), path);
            }
        }
        for (name, argument_type) in &definition.arguments {
            let required = matches!(argument_type, TypeRef::NonNull(_));
            if required && field.argument(name).is_none() && !definition.defaults.contains_key(name) {
                self.error_at(field.position, "MissingFieldArgument", format!("Missing field argument {name}"), path);
            }
        }
        let field_name = field.name.as_str();
        let inner = named(&definition.field_type);
        let selections = &field.selections;
        match (self.api.types.get(inner), selections.is_empty()) {
            (Some(TypeDefinition::Object(_)), true) => self.error_at(
                field.position,
                "SubSelectionRequired",
                format!("Sub selection required for type {inner} of field {field_name}"),
                path,
            ),
            (Some(TypeDefinition::Object(object)), false) => self.selections(inner, object, selections, path),
            (_, false) => self.error_at(
                field.position,
                "SubSelectionNotAllowed",
                format!("Sub selection not allowed on leaf type {inner} of field {field_name}"),
                path,
            ),
            (_, true) => {}
        }
    }

    fn uses(&mut self, value: &'a Value) {
        match value {
            Value::Variable(name) => {
                self.used.insert(name.as_str());
            }
            Value::List(elements) => elements.iter().for_each(|element| self.uses(element)),
            Value::Object(fields) => fields.iter().for_each(|field| self.uses(&field.value)),
            Value::Null | Value::Int(_) | Value::Float(_) | Value::String(_) | Value::Boolean(_) | Value::Enum(_) => {}
        }
    }

    fn uses_in(&mut self, arguments: &'a [Argument]) {
        arguments.iter().for_each(|argument| self.uses(&argument.value));
    }

    /// Variables below a field that this pass does not look into.
    fn uses_below(&mut self, selections: &'a SelectionSet) {
        for selection in selections {
            self.fields += 1;
            if self.fields > self.limits.fields {
                return;
            }
            for directive in selection.directives() {
                self.uses_in(&directive.arguments);
            }
            match selection {
                Selection::Field(field) => {
                    self.uses_in(&field.arguments);
                    self.uses_below(&field.selections);
                }
                Selection::InlineFragment(fragment) => self.uses_below(&fragment.selections),
                Selection::FragmentSpread(spread) => {
                    let name = spread.name.as_str();
                    if let Some(fragment) = self.document.fragment(name)
                        && !self.fragments.contains(&name)
                    {
                        self.fragments.push(name);
                        self.spread.insert(name);
                        self.uses_below(&fragment.selections);
                        self.fragments.pop();
                    }
                }
            }
        }
    }

    fn error_at(&mut self, position: Position, kind: &str, message: String, path: &[&str]) {
        self.error(position, kind, format!("{message} @ '{}'", path.join("/")));
    }

    fn error(&mut self, position: Position, kind: &str, message: String) {
        self.errors.push(validation_error(position, kind, &message));
    }

    fn refuse(&mut self, position: Position, error_type: &str, message: String) {
        let locations = Some(vec![Location::at(position)]);
        self.errors.push(GraphqlError { path: None, locations, message, kind: Some(ErrorKind::named(error_type)) });
    }
}

/// An error in the form of graphql-java.
pub(crate) fn validation_error(position: Position, kind: &str, message: &str) -> GraphqlError {
    GraphqlError {
        path: None,
        locations: Some(vec![Location::at(position)]),
        message: format!("Validation error of type {kind}: {message}"),
        kind: None,
    }
}

/// The name of the innermost type.
pub(crate) fn named(type_ref: &TypeRef) -> &str {
    match type_ref {
        TypeRef::Named(name) => name,
        TypeRef::List(inner) | TypeRef::NonNull(inner) => named(inner),
    }
}

fn is_built_in(name: &str) -> bool {
    matches!(name, "ID" | "String" | "Int" | "Float" | "Boolean")
}
