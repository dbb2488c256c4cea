//! Checks the definitions of a document and makes the schema of them.

use std::collections::{BTreeMap, HashMap};

use authz::Allow;

use super::{
    ast::{Completeness, Definition, Document, EnumDefinition, ObjectType, OtherDefinition, OtherKind, Span},
    custom,
    directives::{self, Place},
    fields, given, join, models, names, relations,
};
use crate::{Diagnostic, EnumType, Field, FieldType, Named, Origin, Providers, Root, Scalar, Schema, api::Api};

/// What the names of the source stand for.
pub(super) struct Known<'a> {
    definitions: BTreeMap<&'a str, Meaning>,
    enums: BTreeMap<&'a str, &'a EnumDefinition>,
    objects: BTreeMap<&'a str, &'a ObjectType>,
    inputs: BTreeMap<&'a str, &'a ObjectType>,
    pub(super) completeness: Completeness,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Scalar(Scalar),
    Enum,
    Model,
    /// An object type without `@model`.
    CustomType,
    Input,
    /// Something that Sluice does not serve and has reported where it is defined.
    Unsupported,
}

impl<'a> Known<'a> {
    pub(super) fn meaning(&self, name: &str) -> Option<Meaning> {
        Scalar::from_name(name).map(Meaning::Scalar).or_else(|| self.definitions.get(name).copied())
    }

    /// Whether the name is that of an input.
    pub(super) fn is_input(&self, name: &str) -> bool {
        self.meaning(name) == Some(Meaning::Input)
    }

    /// Whether an enum has this value.
    pub(super) fn enum_has(&self, name: &str, value: &str) -> bool {
        self.enums.get(name).is_some_and(|found| found.values.iter().any(|known| known.name.value == value))
    }

    /// Whether an input has this field.
    pub(super) fn input_has(&self, name: &str, field: &str) -> bool {
        self.inputs.get(name).is_some_and(|input| input.fields.iter().any(|known| known.name.value == field))
    }

    /// The names and types of the fields of an object type.
    pub(super) fn fields_of(&self, name: &str) -> Vec<(&'a str, String)> {
        let fields = self.objects.get(name).into_iter().flat_map(|object| &object.fields);
        fields.map(|field| (field.name.value.as_str(), field.type_expression.value.to_string())).collect()
    }

    /// The names of all scalars and definitions.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> {
        Scalar::ALL.into_iter().map(|scalar| -> &'a str { scalar.name() }).chain(self.definitions.keys().copied())
    }
}

/// Makes a schema of whatever is right, and reports the rest.
pub(super) fn check(document: &Document, providers: &Providers, diagnostics: &mut Vec<Diagnostic>) -> Schema {
    let known = know(document, diagnostics);
    let mut schema = Schema::default();
    let mut is_any_model_meant = false;
    for definition in &document.definitions {
        match definition {
            Definition::Object(object) => {
                is_any_model_meant |= directives::has(&object.directives, "model");
                check_object(object, &known, providers, &mut schema, diagnostics);
            }
            Definition::Input(object) => custom::check_input(object, &known, &mut schema, diagnostics),
            Definition::Enum(definition) => schema.enums.push(check_enum(definition, diagnostics)),
            Definition::Other(other) => diagnostics.push(unsupported(other)),
        }
    }
    names::check_tables(document, &schema, diagnostics);
    join::check(document, &known, &mut schema, diagnostics);
    relations::check(document, &mut schema, diagnostics);
    add_owner_fields(&mut schema);
    names::check_collisions(document, &schema, diagnostics);
    let is_any_operation_meant = schema.operations.iter().any(|operation| operation.root != Root::Subscription);
    if !is_any_model_meant && !is_any_operation_meant && diagnostics.is_empty() {
        diagnostics.push(
            Diagnostic::new(0..0, "the schema has no model and no operation of its own")
                .with_help("define one: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`"),
        );
    } else if diagnostics.is_empty() && !Api::of(&schema).types.contains_key(Root::Query.name()) {
        // Spec: <https://spec.graphql.org/October2021/#sec-Root-Operation-Types>.
        diagnostics.push(
            Diagnostic::new(0..0, "the API has no query, and GraphQL needs one")
                .with_help("leave a model its `get` or `list`, or add `type Query` with a custom query"),
        );
    }
    schema
}

/// Collects what the names stand for. The first definition of a name counts.
fn know<'a>(document: &'a Document, diagnostics: &mut Vec<Diagnostic>) -> Known<'a> {
    let mut definitions = BTreeMap::new();
    let mut first_places: HashMap<&str, Span> = HashMap::new();
    for definition in &document.definitions {
        let (name, meaning) = match definition {
            Definition::Object(object) if directives::has(&object.directives, "model") => {
                (&object.name, Meaning::Model)
            }
            // Several definitions may add to a root type.
            Definition::Object(object) if names::root(&object.name.value).is_some() => continue,
            Definition::Object(object) => (&object.name, Meaning::CustomType),
            Definition::Input(object) => (&object.name, Meaning::Input),
            Definition::Enum(definition) => (&definition.name, Meaning::Enum),
            Definition::Other(OtherDefinition { kind: OtherKind::Extension | OtherKind::Executable, .. }) => continue,
            Definition::Other(OtherDefinition { name: Some(name), .. }) => (name, Meaning::Unsupported),
            Definition::Other(OtherDefinition { name: None, .. }) => continue,
        };
        if let Some(first) = first_places.get(name.value.as_str()) {
            diagnostics.push(
                Diagnostic::new(name.span.clone(), format!("`{}` is defined twice", name.value))
                    .related_to(first.clone(), "first defined here")
                    .with_help("rename or remove one of them"),
            );
        } else {
            first_places.insert(&name.value, name.span.clone());
            definitions.insert(name.value.as_str(), meaning);
        }
    }
    let enums = document.definitions.iter().filter_map(|definition| match definition {
        Definition::Enum(definition) => Some((definition.name.value.as_str(), definition)),
        Definition::Object(_) | Definition::Input(_) | Definition::Other(_) => None,
    });
    let objects = objects(document).map(|object| (object.name.value.as_str(), object)).collect();
    let inputs = document.definitions.iter().filter_map(|definition| match definition {
        Definition::Input(input) => Some((input.name.value.as_str(), input)),
        Definition::Object(_) | Definition::Enum(_) | Definition::Other(_) => None,
    });
    Known {
        definitions,
        enums: enums.collect(),
        objects,
        inputs: inputs.collect(),
        completeness: document.completeness,
    }
}

fn unsupported(other: &OtherDefinition) -> Diagnostic {
    let span = other.name.as_ref().map_or_else(|| other.span.clone(), |name| name.span.clone());
    let (what, help) = match other.kind {
        OtherKind::Interface => ("an interface", "repeat its fields in each model"),
        OtherKind::Union => ("a union", "use one model with the fields of all of them"),
        OtherKind::Scalar => ("a scalar of your own", "use `String`, or one of AppSync's scalars such as `AWSJSON`"),
        OtherKind::Directive => ("a directive of your own", "Amplify's directives need no definition; remove it"),
        OtherKind::Schema => ("a `schema` definition", "the root types are made from the models; remove it"),
        OtherKind::Extension => {
            return Diagnostic::new(span, "the extension finds no definition of this kind and name")
                .with_help("define the type itself, or write the extension as its definition");
        }
        OtherKind::Executable => {
            return Diagnostic::new(other.span.clone(), "an operation or a fragment does not belong into a schema")
                .with_help("send it to the API instead");
        }
    };
    Diagnostic::new(span, format!("{what} is not supported yet")).with_help(help)
}

fn check_enum(definition: &EnumDefinition, diagnostics: &mut Vec<Diagnostic>) -> EnumType {
    names::check_type(&definition.name, diagnostics);
    directives::check(&definition.directives, Place::Enum, diagnostics);
    if definition.values.is_empty() {
        diagnostics.push(
            Diagnostic::new(definition.name.span.clone(), format!("enum `{}` has no values", definition.name.value))
                .with_help(format!("add some: `enum {} {{ OPEN DONE }}`", definition.name.value)),
        );
    }
    let mut first_places: HashMap<&str, Span> = HashMap::new();
    for value in &definition.values {
        names::check_member(&value.name, diagnostics);
        directives::check(&value.directives, Place::EnumValue, diagnostics);
        if let Some(first) = first_places.insert(&value.name.value, value.name.span.clone()) {
            diagnostics.push(
                Diagnostic::new(
                    value.name.span.clone(),
                    format!("enum `{}` has the value `{}` twice", definition.name.value, value.name.value),
                )
                .related_to(first, "first listed here")
                .with_help("remove one of them"),
            );
        }
    }
    let reasons = definition.values.iter().filter_map(|value| {
        let reason = fields::deprecated(&value.directives, diagnostics)?;
        Some((value.name.value.clone(), reason))
    });
    EnumType {
        name: definition.name.value.clone(),
        deprecated: reasons.collect(),
        values: definition.values.iter().map(|value| value.name.value.clone()).collect(),
    }
}

/// Adds a model, a custom type or the operations of a root type.
fn check_object(
    object: &ObjectType,
    known: &Known<'_>,
    providers: &Providers,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let name = &object.name;
    if let Some(span) = &object.implements {
        diagnostics.push(
            Diagnostic::new(span.clone(), "implementing an interface is not supported yet")
                .with_help("remove it; the type's own fields are enough"),
        );
    }
    directives::check(&object.directives, Place::Type, diagnostics);
    if let Some(root) = names::root(&name.value) {
        return custom::check_operations(object, root, known, providers, schema, diagnostics);
    }
    names::check_type(name, diagnostics);
    match given::find(&object.directives, "model") {
        Some(directive) => models::check(object, directive, known, providers, schema, diagnostics),
        None => custom::check_type(object, known, schema, diagnostics),
    }
}

/// The object types of the source.
pub(super) fn objects(document: &Document) -> impl Iterator<Item = &ObjectType> {
    document.definitions.iter().filter_map(|definition| match definition {
        Definition::Object(object) => Some(object),
        Definition::Input(_) | Definition::Enum(_) | Definition::Other(_) => None,
    })
}

/// The owner fields that only rules name, in the order of the rules.
fn add_owner_fields(schema: &mut Schema) {
    for model in &mut schema.models {
        let on_fields = model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten();
        let owners: Vec<String> = model
            .rules
            .iter()
            .chain(on_fields)
            .filter_map(|rule| match &rule.allow {
                Allow::Owner { field, .. } => Some(field.clone()),
                Allow::Public(_)
                | Allow::Private(_)
                | Allow::Groups { .. }
                | Allow::GroupsField { .. }
                | Allow::Custom => None,
            })
            .collect();
        for name in owners {
            if model.field(&name).is_none() {
                let field_type = FieldType { named: Named::Scalar(Scalar::String), list: None, required: false };
                model.fields.push(Field::plain(name, field_type, Origin::ImplicitOwner));
            }
        }
    }
}
