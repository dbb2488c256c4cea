//! Checks names: those that GraphQL or Amplify reserve, and those that two definitions would share.

use std::collections::{HashMap, HashSet, hash_map::Entry};

use super::{
    ast::{Definition, Document, Name, Span},
    given,
};
use crate::{
    Diagnostic, Level, Model, Named, Operations, Root, Scalar, Schema,
    api::{enum_operators_name, operators_of_enums},
    naming,
};

/// The root type of this name.
pub(super) fn root(name: &str) -> Option<Root> {
    [Root::Query, Root::Mutation, Root::Subscription].into_iter().find(|root| root.name() == name)
}

/// Checks the name of a type by itself.
pub(super) fn check_type(name: &Name, diagnostics: &mut Vec<Diagnostic>) {
    check_member(name, diagnostics);
    let taken_by = if Scalar::from_name(&name.value).is_some() {
        "a scalar"
    } else if root(&name.value).is_some() {
        "a root type"
    } else {
        return;
    };
    diagnostics.push(
        Diagnostic::new(name.span.clone(), format!("`{}` is the name of {taken_by}", name.value))
            .with_help("choose another name"),
    );
}

/// Checks a name that must not look like one of GraphQL's introspection.
pub(super) fn check_member(name: &Name, diagnostics: &mut Vec<Diagnostic>) {
    if name.value.starts_with("__") {
        diagnostics.push(
            Diagnostic::new(name.span.clone(), format!("`{}` starts with `__`, which GraphQL reserves", name.value))
                .with_help("choose another name"),
        );
    }
}

/// Checks the name of a model's field.
pub(super) fn check_field(name: &Name, diagnostics: &mut Vec<Diagnostic>) {
    if is_filter_word(&name.value) {
        diagnostics.push(
            Diagnostic::new(name.span.clone(), format!("`{}` is a word of filters and cannot be a field", name.value))
                .with_help("choose another name"),
        );
    }
}

/// Why a text cannot be a field's name, for fields that a rule of `@auth` brings along.
pub(super) fn field_name_problem(name: &str) -> Option<&'static str> {
    name_problem(name).or_else(|| is_filter_word(name).then_some("is a word of filters and cannot be a field"))
}

/// Checks the name that the source gives to an operation.
pub(super) fn check_operation(name: &Name, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(problem) = name_problem(&name.value) {
        diagnostics.push(
            Diagnostic::new(name.span.clone(), format!("`{}` {problem}", name.value))
                .with_help("use letters, digits and `_`, or leave it out to get the default"),
        );
    }
}

/// Why a text cannot be a name in GraphQL.
pub(super) fn name_problem(name: &str) -> Option<&'static str> {
    let mut characters = name.chars();
    let starts_well = characters.next().is_some_and(|first| first == '_' || first.is_ascii_alphabetic());
    if !starts_well || !characters.all(|letter| letter == '_' || letter.is_ascii_alphanumeric()) {
        Some("is no name in GraphQL")
    } else if name.starts_with("__") {
        Some("starts with `__`, which GraphQL reserves")
    } else {
        None
    }
}

fn is_filter_word(name: &str) -> bool {
    ["and", "or", "not"].contains(&name)
}

/// Where names must be unique.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Namespace {
    Types,
    Queries,
    Mutations,
    Subscriptions,
}

/// Who has a name.
#[derive(Clone, Copy)]
enum Claim<'a> {
    /// Every API has it.
    Standard,
    /// A definition is called so.
    Defined(&'a Name),
    /// A definition brings it with it.
    Derived(&'a Name),
}

/// Names that Amplify derives and that two definitions would share, or that a definition would take from the API.
pub(super) fn check_collisions(document: &Document, schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    let mut claims: HashMap<(Namespace, String), Claim<'_>> =
        STANDARD_TYPES.iter().map(|name| ((Namespace::Types, (*name).to_owned()), Claim::Standard)).collect();
    let mut definitions: HashMap<&str, &Name> = HashMap::new();
    let mut wanted: Vec<((Namespace, String), Claim<'_>)> = Vec::new();
    for definition in &document.definitions {
        let name = match definition {
            Definition::Object(object) if root(&object.name.value).is_some() => continue,
            Definition::Object(object) | Definition::Input(object) => &object.name,
            Definition::Enum(definition) => &definition.name,
            Definition::Other(_) => continue,
        };
        // A second definition of the same name is reported as such.
        if let Entry::Vacant(vacant) = definitions.entry(&name.value) {
            vacant.insert(name);
            wanted.push(((Namespace::Types, name.value.clone()), Claim::Defined(name)));
        }
    }
    let definition = |name: &str| definitions.get(name).copied();
    for model in &schema.models {
        if let Some(name) = definition(&model.name).or_else(|| join_field(document, &model.name)) {
            // The operators on an enum of the model's own take the place of its condition or filter.
            let own: HashSet<String> = operators_of_enums(model).collect();
            let left = names_of_model(model).into_iter().filter(|(_, name)| !own.contains(name));
            wanted.extend(left.map(|key| (key, Claim::Derived(name))));
        }
        for (name, list) in model.fields.iter().filter_map(|field| match &field.field_type.named {
            Named::Enum(name) => Some((definition(name)?, field.field_type.list)),
            Named::Scalar(_) | Named::Custom(_) | Named::Model(_) => None,
        }) {
            let input = enum_operators_name(&name.value, list);
            wanted.push(((Namespace::Types, input), Claim::Derived(name)));
        }
    }
    for custom in &schema.custom_types {
        // An input of that name takes the place of the one that would be made.
        let input = naming::custom_type_input(&custom.name);
        if schema.custom_type(&input).is_some()
            && let Some(name) = definition(&custom.name)
        {
            wanted.push(((Namespace::Types, input), Claim::Derived(name)));
        }
    }
    for (root, name) in operations(document) {
        wanted.push(((namespace_of(root), name.value.clone()), Claim::Defined(name)));
    }
    // Two models that differ in the case of their first letter share every name; saying so once is enough.
    let mut reported: HashSet<(usize, usize)> = HashSet::new();
    for (key, claim) in wanted {
        match claims.entry(key) {
            Entry::Vacant(vacant) => {
                vacant.insert(claim);
            }
            Entry::Occupied(occupied) => {
                let (namespace, name) = occupied.key();
                if let Some(diagnostic) = collision(*namespace, name, *occupied.get(), claim)
                    && reported.insert((diagnostic.span.start, diagnostic.related.as_ref().map_or(0, |(at, _)| at.end)))
                {
                    diagnostics.push(diagnostic);
                }
            }
        }
    }
}

/// Two models cannot share a table, and where Amplify would keep the former name in names that it makes up, the source
/// has to name them.
pub(super) fn check_tables(document: &Document, schema: &Schema, diagnostics: &mut Vec<Diagnostic>) {
    for object in super::types::objects(document) {
        let Some(directive) = given::find(&object.directives, "mapsTo") else { continue };
        let Some(model) = schema.model(&object.name.value) else {
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), "`@mapsTo` on a type needs `@model` as well")
                    .with_help("remove it; only models have tables"),
            );
            continue;
        };
        let is_taken =
            |other: &Model| other.name == model.table || (other.table == model.table && other.name != model.name);
        if schema.models.iter().any(is_taken) {
            let message = format!("another model has the table of `{}` already", model.table);
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), message).with_help("name a model that is no longer there"),
            );
        }
    }
}

/// Refuses a name that Amplify makes up from the name of a model which had another one: the stored key has the former.
pub(super) fn check_former(model: &Model, place: &Span, diagnostics: &mut Vec<Diagnostic>) {
    if model.table != model.name {
        diagnostics.push(
            Diagnostic::new(
                place.clone(),
                format!("`{}` was called `{}`, and so are the keys that nobody declares", model.name, model.table),
            )
            .with_help("declare them, and name them in `references` or in a model that joins both"),
        );
    }
}

fn collision(namespace: Namespace, shared: &str, first: Claim<'_>, second: Claim<'_>) -> Option<Diagnostic> {
    let what = match namespace {
        Namespace::Types => "type",
        Namespace::Queries => "query",
        Namespace::Mutations => "mutation",
        Namespace::Subscriptions => "subscription",
    };
    let at = |name: &Name, message: String| {
        Diagnostic::new(name.span.clone(), message).with_help(format!("rename `{}`", name.value))
    };
    match (first, second) {
        (_, Claim::Standard) => None,
        (Claim::Standard, Claim::Defined(name)) => {
            Some(at(name, format!("every API has a {what} `{shared}` of its own")))
        }
        (Claim::Standard, Claim::Derived(name)) => {
            Some(at(name, format!("`{}` brings a {what} `{shared}` along, and every API has one already", name.value)))
        }
        (Claim::Defined(name), Claim::Derived(other)) | (Claim::Derived(other), Claim::Defined(name)) => Some(
            at(name, format!("`{}` brings a {what} `{shared}` along", other.value))
                .related_to(other.span.clone(), format!("`{}` is defined here", other.value)),
        ),
        (Claim::Derived(name), Claim::Derived(other)) | (Claim::Defined(name), Claim::Defined(other)) => {
            if name.value != other.value {
                return Some(
                    at(other, format!("`{}` and `{}` would both have the {what} `{shared}`", name.value, other.value))
                        .related_to(name.span.clone(), format!("`{}` is defined here", name.value)),
                );
            }
            (namespace != Namespace::Types).then(|| {
                Diagnostic::new(
                    other.span.clone(),
                    format!("`{}` would have two {what} fields `{shared}`", other.value),
                )
                .with_help("give one of them another name")
            })
        }
    }
}

/// The first `@manyToMany` that brings this model along.
fn join_field<'a>(document: &'a Document, join: &str) -> Option<&'a Name> {
    let fields = super::types::objects(document).flat_map(|object| &object.fields);
    let mut sides = fields.filter(|field| {
        given::find(&field.directives, "manyToMany").is_some_and(|directive| {
            let name = given::text(&directive.arguments, "relationName", &mut Vec::new()).flatten();
            name.is_some_and(|name| naming::upper_first(&name.value) == join)
        })
    });
    sides.next().map(|field| &field.name)
}

/// The fields of the root types, each once: one that is there twice is reported as such.
fn operations(document: &Document) -> Vec<(Root, &Name)> {
    let mut operations: Vec<(Root, &Name)> = Vec::new();
    for object in super::types::objects(document) {
        let Some(root) = root(&object.name.value) else { continue };
        for field in &object.fields {
            if !operations.iter().any(|(known, name)| *known == root && name.value == field.name.value) {
                operations.push((root, &field.name));
            }
        }
    }
    operations
}

fn namespace_of(root: Root) -> Namespace {
    match root {
        Root::Query => Namespace::Queries,
        Root::Mutation => Namespace::Mutations,
        Root::Subscription => Namespace::Subscriptions,
    }
}

/// What a model brings along: its inputs and pages, and its operations as the source names them.
fn names_of_model(model: &Model) -> Vec<(Namespace, String)> {
    let name = &model.name;
    let Operations { get, list, create, update, delete, subscriptions } = &model.operations;
    let mut names: Vec<(Namespace, String)> = Vec::new();
    let mut add = |namespace, of: Option<String>| names.extend(of.map(|name| (namespace, name)));
    add(Namespace::Types, list.as_ref().map(|_| naming::connection_type(name)));
    add(Namespace::Types, create.as_ref().map(|_| naming::create_input(name)));
    add(Namespace::Types, update.as_ref().map(|_| naming::update_input(name)));
    add(Namespace::Types, delete.as_ref().map(|_| naming::delete_input(name)));
    add(Namespace::Types, list.as_ref().map(|_| naming::filter_input(name)));
    add(Namespace::Types, create.as_ref().map(|_| naming::condition_input(name)));
    if subscriptions.level != Level::Off {
        add(Namespace::Types, Some(naming::subscription_filter_input(name)));
        for listener in subscriptions.on_create.iter().chain(&subscriptions.on_update).chain(&subscriptions.on_delete) {
            add(Namespace::Subscriptions, Some(listener.clone()));
        }
    }
    let composite =
        |index| [naming::composite_key_condition_input(name, index), naming::composite_key_input(name, index)];
    if list.is_some() && model.key.is_composite() {
        composite(None).into_iter().for_each(|input| add(Namespace::Types, Some(input)));
    }
    for index in model.indexes.iter().filter(|index| index.key.is_composite() && index.query_field.is_some()) {
        composite(Some(&index.name)).into_iter().for_each(|input| add(Namespace::Types, Some(input)));
    }
    for query in [get, list].into_iter().chain(model.indexes.iter().map(|index| &index.query_field)) {
        add(Namespace::Queries, query.clone());
    }
    for mutation in [create, update, delete] {
        add(Namespace::Mutations, mutation.clone());
    }
    names
}

/// Types that are there whatever the schema says.
const STANDARD_TYPES: &[&str] = &[
    "AmplifyAIConversationTurnErrorInput",
    "ModelAttributeTypes",
    "ModelBooleanInput",
    "ModelFloatKeyConditionInput",
    "ModelIDKeyConditionInput",
    "ModelIntKeyConditionInput",
    "ModelStringKeyConditionInput",
    "ModelFloatInput",
    "ModelIDInput",
    "ModelIntInput",
    "ModelSizeInput",
    "ModelSortDirection",
    "ModelStringInput",
    "ModelSubscriptionBooleanInput",
    "ModelSubscriptionFloatInput",
    "ModelSubscriptionIDInput",
    "ModelSubscriptionIntInput",
    "ModelSubscriptionStringInput",
];
