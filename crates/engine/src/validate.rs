//! Is a document valid for the API? With the messages of graphql-java, which AppSync sends and clients match on.
//!
//! Nothing may be asked of the evaluator about fields that do not exist, so this comes before everything else. It also
//! bounds the work of a document.

mod merge;

use std::collections::HashSet;

use async_graphql::{
    Pos, Positioned,
    parser::types::{
        Directive, ExecutableDocument, Field, OperationDefinition, OperationType, Selection, SelectionSet,
    },
};
use async_graphql_value::Value as Literal;
use model::{
    Root,
    api::{Api, Object, ObjectField, TypeDefinition, TypeRef},
};

use crate::{
    ErrorKind, GraphqlError, Introspection, Limits, Location,
    collect::{Skips, collect},
};

/// More mistakes than this are not listed.
const MAX_ERRORS: usize = 20;

/// Everything that is wrong with a document; empty if nothing is.
pub(crate) fn validate(
    api: &Api,
    document: &ExecutableDocument,
    limits: Limits,
    introspection: Introspection,
) -> Vec<GraphqlError> {
    let mut errors = Vec::new();
    let mut spread: HashSet<&str> = HashSet::new();
    for (_, operation) in document.operations.iter() {
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

fn unused_fragments(document: &ExecutableDocument, spread: &HashSet<&str>) -> Vec<GraphqlError> {
    let mut unused: Vec<_> = document.fragments.iter().filter(|(name, _)| !spread.contains(name.as_str())).collect();
    unused.sort_by_key(|(_, fragment)| (fragment.pos.line, fragment.pos.column));
    unused
        .into_iter()
        .map(|(name, fragment)| validation_error(fragment.pos, "UnusedFragment", &format!("Unused fragment {name}")))
        .collect()
}

/// The type that an operation starts at.
pub(crate) fn root_of(operation: OperationType) -> Root {
    match operation {
        OperationType::Query => Root::Query,
        OperationType::Mutation => Root::Mutation,
        OperationType::Subscription => Root::Subscription,
    }
}

struct Walk<'a> {
    api: &'a Api,
    document: &'a ExecutableDocument,
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
    fn operation(&mut self, operation: &'a Positioned<OperationDefinition>) {
        let root = root_of(operation.node.ty);
        let name = root.name();
        let Some(TypeDefinition::Object(object)) = self.api.types.get(name) else {
            return self.refuse(
                operation.pos,
                "UnsupportedOperation",
                format!("This endpoint serves no operations of type {name}"),
            );
        };
        let mut declared: HashSet<&str> = HashSet::new();
        for definition in &operation.node.variable_definitions {
            let variable = definition.node.name.node.as_str();
            if !declared.insert(variable) {
                let message = format!("There can be only one variable named '{variable}'");
                self.error(definition.pos, "DuplicateVariableName", message);
            }
            let name = base_name(&definition.node.var_type.node.base);
            match self.api.types.get(name) {
                Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) => {}
                None if is_built_in(name) => {}
                None => self.error(definition.pos, "UnknownType", format!("Unknown type {name}")),
                Some(TypeDefinition::Object(_)) => {
                    let variable = &definition.node.name.node;
                    let message = format!("Input variable {variable} type {name} is not an input type");
                    self.error(definition.pos, "NonInputTypeOnVariable", message);
                }
            }
        }
        let selections = &operation.node.selection_set.node;
        self.selections(name, object, selections, &mut Vec::new());
        if root == Root::Subscription {
            self.one_root_field(operation.pos, selections);
        }
        if self.fields > self.limits.fields {
            return;
        }
        for definition in &operation.node.variable_definitions {
            let name = definition.node.name.node.as_str();
            if !self.used.contains(name) {
                self.error(definition.pos, "UnusedVariable", format!("Unused variable {name}"));
            }
        }
        let mut undefined: Vec<&str> = self.used.difference(&declared).copied().collect();
        undefined.sort_unstable();
        for name in undefined {
            self.error(operation.pos, "UndefinedVariable", format!("Undefined variable {name}"));
        }
    }

    /// Spec: <https://spec.graphql.org/October2021/#sec-Single-root-field>.
    fn one_root_field(&mut self, position: Pos, selections: &SelectionSet) {
        let groups = collect(self.document, [selections], Skips::Ignored);
        if groups.len() != 1 {
            let message = "Subscription operation must have exactly one root field".to_owned();
            self.error(position, "SubscriptionMultipleRootFields", message);
        }
        for (key, group) in &groups {
            if group.first().is_some_and(|field| field.node.name.node.starts_with("__")) {
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
        for selection in &selections.items {
            if self.errors.len() >= MAX_ERRORS || self.fields > self.limits.fields {
                return;
            }
            self.directives(selection.node.directives(), path);
            match &selection.node {
                Selection::Field(field) => self.field(type_name, object, field, path),
                Selection::InlineFragment(fragment) => match &fragment.node.type_condition {
                    Some(condition) => {
                        let on = condition.node.on.node.as_str();
                        self.fragment(type_name, on, &fragment.node.selection_set.node, selection.pos, path);
                    }
                    None => self.selections(type_name, object, &fragment.node.selection_set.node, path),
                },
                Selection::FragmentSpread(spread) => {
                    let name = spread.node.fragment_name.node.as_str();
                    match self.document.fragments.get(name) {
                        None => self.error_at(
                            selection.pos,
                            "UndefinedFragment",
                            format!("Undefined fragment {name}"),
                            path,
                        ),
                        Some(_) if self.fragments.contains(&name) => {
                            self.error_at(
                                selection.pos,
                                "FragmentCycle",
                                "Fragment cycles not allowed".to_owned(),
                                path,
                            );
                        }
                        Some(fragment) => {
                            self.fragments.push(name);
                            self.spread.insert(name);
                            let on = fragment.node.type_condition.node.on.node.as_str();
                            self.fragment(type_name, on, &fragment.node.selection_set.node, selection.pos, path);
                            self.fragments.pop();
                        }
                    }
                }
            }
        }
    }

    /// Only `@skip` and `@include` may stand in a document, each once and with its condition.
    fn directives(&mut self, directives: &'a [Positioned<Directive>], path: &[&str]) {
        for (index, directive) in directives.iter().enumerate() {
            let name = directive.node.name.node.as_str();
            if !matches!(name, "skip" | "include") {
                self.error_at(directive.pos, "UnknownDirective", format!("Unknown directive {name}"), path);
                continue;
            }
            if directives.iter().take(index).any(|earlier| earlier.node.name.node == name) {
                let message = format!("Non repeatable directive {name} occurs more than once");
                self.error_at(directive.pos, "DuplicateDirectiveName", message, path);
            }
            for (argument, value) in &directive.node.arguments {
                self.uses(&value.node);
                match (argument.node.as_str(), &value.node) {
                    ("if", Literal::Boolean(_) | Literal::Variable(_)) => {}
                    ("if", _) => {
                        let message = "argument 'if' is not a valid 'Boolean!'".to_owned();
                        self.error_at(value.pos, "WrongType", message, path);
                    }
                    (other, _) => {
                        let message = format!("Unknown directive argument {other}");
                        self.error_at(argument.pos, "UnknownDirective", message, path);
                    }
                }
            }
            if directive.node.get_argument("if").is_none() {
                self.error_at(
                    directive.pos,
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
        position: Pos,
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

    fn field(&mut self, type_name: &'a str, object: &'a Object, field: &'a Positioned<Field>, path: &mut Vec<&'a str>) {
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
            return self.refuse(field.pos, "ResolverExecutionLimitReached", message);
        }
        if let Some(depth) = depth.filter(|depth| path.len() >= *depth) {
            let message = format!("The operation selects fields more than {depth} levels deep; split it into several");
            self.fields = fields + 1;
            return self.refuse(field.pos, "QueryDepthLimitReached", message);
        }
        for (_, value) in &field.node.arguments {
            self.uses(&value.node);
        }
        let name = field.node.name.node.as_str();
        // Where clients may not ask for the schema, these are fields like any other that there is not, as in AppSync.
        let introspects = self.introspection == Introspection::Enabled && matches!(name, "__schema" | "__type");
        if name == "__typename" || (type_name == "Query" && introspects) {
            // async-graphql validates the selections of introspection.
            return self.uses_below(&field.node.selection_set.node);
        }
        path.push(name);
        match object.fields.get(name) {
            None => {
                let message = format!("Field '{name}' in type '{type_name}' is undefined");
                self.error_at(field.pos, "FieldUndefined", message, path);
            }
            Some(definition) => self.known_field(definition, field, path),
        }
        path.pop();
    }

    fn known_field(&mut self, definition: &'a ObjectField, field: &'a Positioned<Field>, path: &mut Vec<&'a str>) {
        let mut given: HashSet<&str> = HashSet::new();
        for (argument, _) in &field.node.arguments {
            let name = argument.node.as_str();
            if !given.insert(name) {
                let message = format!("There can be only one argument named '{name}'");
                self.error_at(argument.pos, "DuplicateArgumentNames", message, path);
            }
            if !definition.arguments.contains_key(name) {
                self.error_at(argument.pos, "UnknownArgument", format!("Unknown field argument {name}"), path);
            }
        }
        for (name, argument_type) in &definition.arguments {
            let required = matches!(argument_type, TypeRef::NonNull(_));
            if required && field.node.get_argument(name).is_none() && !definition.defaults.contains_key(name) {
                self.error_at(field.pos, "MissingFieldArgument", format!("Missing field argument {name}"), path);
            }
        }
        let field_name = field.node.name.node.as_str();
        let inner = named(&definition.field_type);
        let selections = &field.node.selection_set.node;
        match (self.api.types.get(inner), selections.items.is_empty()) {
            (Some(TypeDefinition::Object(_)), true) => self.error_at(
                field.pos,
                "SubSelectionRequired",
                format!("Sub selection required for type {inner} of field {field_name}"),
                path,
            ),
            (Some(TypeDefinition::Object(object)), false) => self.selections(inner, object, selections, path),
            (_, false) => self.error_at(
                field.pos,
                "SubSelectionNotAllowed",
                format!("Sub selection not allowed on leaf type {inner} of field {field_name}"),
                path,
            ),
            (_, true) => {}
        }
    }

    fn uses(&mut self, value: &'a Literal) {
        match value {
            Literal::Variable(name) => {
                self.used.insert(name.as_str());
            }
            Literal::List(elements) => elements.iter().for_each(|element| self.uses(element)),
            Literal::Object(fields) => fields.values().for_each(|field| self.uses(field)),
            Literal::Null
            | Literal::Number(_)
            | Literal::String(_)
            | Literal::Boolean(_)
            | Literal::Binary(_)
            | Literal::Enum(_) => {}
        }
    }

    /// Variables below a field that this pass does not look into.
    fn uses_below(&mut self, selections: &'a SelectionSet) {
        for selection in &selections.items {
            self.fields += 1;
            if self.fields > self.limits.fields {
                return;
            }
            for directive in selection.node.directives() {
                directive.node.arguments.iter().for_each(|(_, value)| self.uses(&value.node));
            }
            match &selection.node {
                Selection::Field(field) => {
                    field.node.arguments.iter().for_each(|(_, value)| self.uses(&value.node));
                    self.uses_below(&field.node.selection_set.node);
                }
                Selection::InlineFragment(fragment) => self.uses_below(&fragment.node.selection_set.node),
                Selection::FragmentSpread(spread) => {
                    let name = spread.node.fragment_name.node.as_str();
                    if let Some(fragment) = self.document.fragments.get(name)
                        && !self.fragments.contains(&name)
                    {
                        self.fragments.push(name);
                        self.spread.insert(name);
                        self.uses_below(&fragment.node.selection_set.node);
                        self.fragments.pop();
                    }
                }
            }
        }
    }

    fn error_at(&mut self, position: Pos, kind: &str, message: String, path: &[&str]) {
        self.error(position, kind, format!("{message} @ '{}'", path.join("/")));
    }

    fn error(&mut self, position: Pos, kind: &str, message: String) {
        self.errors.push(validation_error(position, kind, &message));
    }

    fn refuse(&mut self, position: Pos, error_type: &str, message: String) {
        let locations = Some(vec![Location::at(position)]);
        self.errors.push(GraphqlError { path: None, locations, message, kind: Some(ErrorKind::named(error_type)) });
    }
}

/// An error in the form of graphql-java.
pub(crate) fn validation_error(position: Pos, kind: &str, message: &str) -> GraphqlError {
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

fn base_name(base: &async_graphql::parser::types::BaseType) -> &str {
    match base {
        async_graphql::parser::types::BaseType::Named(name) => name,
        async_graphql::parser::types::BaseType::List(inner) => base_name(&inner.base),
    }
}

fn is_built_in(name: &str) -> bool {
    matches!(name, "ID" | "String" | "Int" | "Float" | "Boolean")
}
