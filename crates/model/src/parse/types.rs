//! Checks the definitions of a document and makes the schema of them.

use std::collections::{BTreeMap, HashMap};

use authz::Allow;

use super::{
    ast::{Completeness, Definition, Document, EnumDefinition, ObjectType, OtherDefinition, OtherKind, Span},
    auth,
    directives::{self, Place},
    fields, names, spelled,
};
use crate::{
    Diagnostic, EnumType, Field, FieldType, Key, Level, Model, Named, Operations, Origin, Providers, Scalar, Schema,
    Subscriptions, Timestamps, naming,
};

/// What the names of the source stand for.
pub(super) struct Known<'a> {
    definitions: BTreeMap<&'a str, Meaning>,
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
    /// Something that Sluice does not serve and has reported where it is defined.
    Unsupported,
}

impl<'a> Known<'a> {
    pub(super) fn meaning(&self, name: &str) -> Option<Meaning> {
        Scalar::from_name(name).map(Meaning::Scalar).or_else(|| self.definitions.get(name).copied())
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
            Definition::Enum(definition) => schema.enums.push(check_enum(definition, diagnostics)),
            Definition::Other(other) => diagnostics.push(unsupported(other)),
        }
    }
    names::check_collisions(document, &schema, diagnostics);
    if !is_any_model_meant && diagnostics.is_empty() {
        diagnostics.push(
            Diagnostic::new(0..0, "the schema has no model")
                .with_help("define one: `type Todo @model @auth(rules: [{allow: owner}]) { content: String }`"),
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
            Definition::Object(object) => (&object.name, Meaning::CustomType),
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
    Known { definitions, completeness: document.completeness }
}

fn unsupported(other: &OtherDefinition) -> Diagnostic {
    let span = other.name.as_ref().map_or_else(|| other.span.clone(), |name| name.span.clone());
    let (what, help) = match other.kind {
        OtherKind::Interface => ("an interface", "repeat its fields in each model"),
        OtherKind::Union => ("a union", "use one model with the fields of all of them"),
        OtherKind::Input => ("an input type", "the inputs of a model's operations are made from the model"),
        OtherKind::Scalar => ("a scalar of your own", "use `String`, or one of AppSync's scalars such as `AWSJSON`"),
        OtherKind::Directive => ("a directive of your own", "Amplify's directives need no definition; remove it"),
        OtherKind::Schema => ("a `schema` definition", "the root types are made from the models; remove it"),
        OtherKind::Extension => ("an extension", "write it into the definition of the type"),
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
    EnumType {
        name: definition.name.value.clone(),
        values: definition.values.iter().map(|value| value.name.value.clone()).collect(),
    }
}

/// Adds a model to the schema, or reports why the type is none.
fn check_object(
    object: &ObjectType,
    known: &Known<'_>,
    providers: &Providers,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let name = &object.name;
    if let Some(what) = names::custom_operations(&name.value) {
        diagnostics.push(
            Diagnostic::new(
                name.span.clone(),
                format!("`{}` with {what} of your own is not supported yet", name.value),
            )
            .with_help("the operations of models need no definition; remove it"),
        );
        return;
    }
    names::check_type(name, diagnostics);
    if let Some(span) = &object.implements {
        diagnostics.push(
            Diagnostic::new(span.clone(), "implementing an interface is not supported yet")
                .with_help("remove it; the model's own fields are enough"),
        );
    }
    let unknown_directives = directives::check(&object.directives, Place::Type, diagnostics);
    if !directives::has(&object.directives, "model") {
        if let Some(auth) = object.directives.iter().find(|directive| directive.name.value == "auth") {
            diagnostics.push(
                Diagnostic::new(auth.name.span.clone(), "`@auth` on a type needs `@model` as well")
                    .with_help(format!("write `type {} @model @auth(…)`", name.value)),
            );
        } else if unknown_directives == 0 {
            diagnostics.push(
                Diagnostic::new(
                    name.span.clone(),
                    format!("`{}` is no model, and custom types are not supported yet", name.value),
                )
                .with_help(format!(
                    "make it a model: `type {} @model`; or keep its value in a field of type `AWSJSON`",
                    name.value
                )),
            );
        }
        return;
    }
    let mut model = Model {
        name: name.value.clone(),
        fields: fields::check(object, known, diagnostics),
        key: Key::partition("id"),
        rules: Vec::new(),
        indexes: Vec::new(),
        operations: standard_operations(&name.value),
        timestamps: Timestamps { created_at: Some("createdAt".to_owned()), updated_at: Some("updatedAt".to_owned()) },
    };
    add_implicit_fields(&mut model, object);
    if let Some(directive) = object.directives.iter().find(|directive| directive.name.value == "auth") {
        let context = auth::Context { object, fields: &model.fields, providers, completeness: known.completeness };
        let (rules, declared) = auth::check(directive, &context, diagnostics).into_iter().unzip();
        model.rules = rules;
        schema.declared_rules.insert(name.value.clone(), declared);
        add_owner_fields(&mut model);
    }
    schema.spelled.insert(name.value.clone(), spelled::of(object));
    schema.models.push(model);
}

/// What `@model` brings without arguments.
fn standard_operations(model: &str) -> Operations {
    Operations {
        get: Some(naming::get_query(model)),
        list: Some(naming::list_query(model)),
        create: Some(naming::create_mutation(model)),
        update: Some(naming::update_mutation(model)),
        delete: Some(naming::delete_mutation(model)),
        subscriptions: Subscriptions {
            on_create: vec![naming::on_create_subscription(model)],
            on_update: vec![naming::on_update_subscription(model)],
            on_delete: vec![naming::on_delete_subscription(model)],
            level: Level::On,
        },
    }
}

/// `id`, `createdAt` and `updatedAt`, unless the source declares them.
fn add_implicit_fields(model: &mut Model, object: &ObjectType) {
    let implicit = [
        (Some(model.key.partition.clone()), Scalar::Id, Origin::ImplicitId),
        (model.timestamps.created_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
        (model.timestamps.updated_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
    ];
    for (name, scalar, origin) in implicit {
        let Some(name) = name else { continue };
        if !object.fields.iter().any(|field| field.name.value == name) {
            let field_type = FieldType { named: Named::Scalar(scalar), list: None, required: true };
            model.fields.push(Field::plain(name, field_type, origin));
        }
    }
}

/// The owner fields that only rules name, in the order of the rules.
fn add_owner_fields(model: &mut Model) {
    let owners: Vec<String> = model
        .rules
        .iter()
        .filter_map(|rule| match &rule.allow {
            Allow::Owner { field, .. } => Some(field.clone()),
            Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => {
                None
            }
        })
        .collect();
    for name in owners {
        if model.field(&name).is_none() {
            let field_type = FieldType { named: Named::Scalar(Scalar::String), list: None, required: false };
            model.fields.push(Field::plain(name, field_type, Origin::ImplicitOwner));
        }
    }
}
