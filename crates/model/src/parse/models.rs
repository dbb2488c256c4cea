//! Checks types with `@model`, except for their relations.

use super::{
    ast::{Argument, Directive, Name, ObjectType, TypeExpression, Value},
    auth, fields, given, keys, names, spelled,
    suggest::did_you_mean,
    types::Known,
};
use crate::{
    Diagnostic, Field, FieldType, Key, Level, Model, Named, Operations, Origin, Providers, Scalar, Schema,
    Subscriptions, Timestamps, access::Access, naming,
};

/// Adds a model to the schema.
pub(super) fn check(
    object: &ObjectType,
    directive: &Directive,
    known: &Known<'_>,
    providers: &Providers,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let name = &object.name.value;
    given::check_names(directive, &["queries", "mutations", "subscriptions", "timestamps"], diagnostics);
    let mut model = Model {
        name: name.clone(),
        table: table(object, diagnostics),
        fields: fields::check_model(object, known, diagnostics),
        key: Key::partition("id"),
        rules: Vec::new(),
        indexes: Vec::new(),
        operations: operations(name, &directive.arguments, diagnostics),
        timestamps: timestamps(&directive.arguments, diagnostics),
    };
    keys::check(object, &mut model, known.completeness, diagnostics);
    add_implicit_fields(&mut model);
    fields::check_special(object, &model, diagnostics);
    let context = auth::Context { object, fields: &model.fields, providers, completeness: known.completeness };
    if let Some(directive) = given::find(&object.directives, "auth") {
        let (rules, declared) = auth::check(directive, &context, diagnostics).into_iter().unzip();
        schema.declared_rules.insert(name.clone(), declared);
        let on_fields = fields::check_rules(object, &context, diagnostics);
        model.rules = rules;
        fields::set_rules(&mut model, on_fields);
    } else {
        let on_fields = fields::check_rules(object, &context, diagnostics);
        fields::set_rules(&mut model, on_fields);
    }
    check_required_fields(object, &model, diagnostics);
    check_timestamps(directive, &model, diagnostics);
    keys::check_whole(object, &model, diagnostics);
    schema.spelled.insert(name.clone(), spelled::of(object));
    schema.models.push(model);
}

/// A required field that not everybody who reads the model may read would take the record of a mutation with it, for
/// every subscriber.
fn check_required_fields(object: &ObjectType, model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    if model.operations.subscriptions.level != Level::On {
        return;
    }
    let access = Access::of(model);
    for definition in &object.fields {
        let name = &definition.name;
        let is_required = matches!(definition.type_expression.value, TypeExpression::NonNull(_));
        if is_required && access.read_rules(&name.value).is_some() {
            diagnostics.push(
                Diagnostic::new(
                    name.span.clone(),
                    format!("`{}` is required, but not everybody who reads `{}` may read it", name.value, model.name),
                )
                .with_help("let all of them read it, make it optional, or write `subscriptions: {level: off}`"),
            );
        }
    }
}

/// A timestamp needs a field of its own.
fn check_timestamps(directive: &Directive, model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    let Timestamps { created_at, updated_at } = &model.timestamps;
    let span = given::argument(&directive.arguments, "timestamps").map_or(0..0, |argument| argument.value.span.clone());
    for name in [created_at, updated_at].into_iter().flatten() {
        if name == "id" && model.key.partition == "id" {
            diagnostics.push(
                Diagnostic::new(span.clone(), "`id` is the key and cannot be a timestamp as well")
                    .with_help("give the timestamp another name"),
            );
        }
    }
    if created_at.is_some() && created_at == updated_at {
        diagnostics
            .push(Diagnostic::new(span, "both timestamps have the same name").with_help("give one another name"));
    }
}

/// The model whose name the table has.
fn table(object: &ObjectType, diagnostics: &mut Vec<Diagnostic>) -> String {
    let own = || object.name.value.clone();
    let Some(directive) = given::find(&object.directives, "mapsTo") else { return own() };
    given::check_names(directive, &["name"], diagnostics);
    match given::text(&directive.arguments, "name", diagnostics).flatten() {
        Some(name) if !name.value.is_empty() => name.value,
        Some(_) | None => {
            diagnostics.push(
                Diagnostic::new(directive.span.clone(), "`@mapsTo` does not name the former model")
                    .with_help("write `@mapsTo(name: \"…\")`"),
            );
            own()
        }
    }
}

/// `id` and the timestamps, unless the source declares them.
pub(super) fn add_implicit_fields(model: &mut Model) {
    let id = (model.key.partition == "id").then(|| "id".to_owned());
    let implicit = [
        (id, Scalar::Id, Origin::ImplicitId),
        (model.timestamps.created_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
        (model.timestamps.updated_at.clone(), Scalar::AwsDateTime, Origin::ImplicitTimestamp),
    ];
    for (name, scalar, origin) in implicit {
        if let Some(name) = name.filter(|name| model.field(name).is_none()) {
            let field_type = FieldType { named: Named::Scalar(scalar), list: None, required: true };
            model.fields.push(Field::plain(name, field_type, origin));
        }
    }
}

/// What `@model` brings without arguments.
pub(super) fn standard_operations(model: &str) -> Operations {
    operations(model, &[], &mut Vec::new())
}

fn operations(model: &str, arguments: &[Argument], diagnostics: &mut Vec<Diagnostic>) -> Operations {
    let queries = Section::read(arguments, "queries", &["get", "list"], diagnostics);
    let mutations = Section::read(arguments, "mutations", &["create", "update", "delete"], diagnostics);
    let subscriptions =
        Section::read(arguments, "subscriptions", &["onCreate", "onUpdate", "onDelete", "level"], diagnostics);
    Operations {
        get: queries.name("get", naming::get_query(model), diagnostics),
        list: queries.name("list", naming::list_query(model), diagnostics),
        create: mutations.name("create", naming::create_mutation(model), diagnostics),
        update: mutations.name("update", naming::update_mutation(model), diagnostics),
        delete: mutations.name("delete", naming::delete_mutation(model), diagnostics),
        subscriptions: Subscriptions {
            on_create: subscriptions.names("onCreate", naming::on_create_subscription(model), diagnostics),
            on_update: subscriptions.names("onUpdate", naming::on_update_subscription(model), diagnostics),
            on_delete: subscriptions.names("onDelete", naming::on_delete_subscription(model), diagnostics),
            level: subscriptions.level(diagnostics),
        },
    }
}

fn timestamps(arguments: &[Argument], diagnostics: &mut Vec<Diagnostic>) -> Timestamps {
    let section = Section::read(arguments, "timestamps", &["createdAt", "updatedAt"], diagnostics);
    Timestamps {
        created_at: section.name("createdAt", "createdAt".to_owned(), diagnostics),
        updated_at: section.name("updatedAt", "updatedAt".to_owned(), diagnostics),
    }
}

/// An argument of `@model` that names several things.
enum Section<'a> {
    /// Left out: the standard names.
    Standard,
    /// Null: none at all.
    None,
    /// What it says, and the standard for the rest.
    Given(&'a [Argument]),
}

impl<'a> Section<'a> {
    fn read(arguments: &'a [Argument], name: &str, known: &[&str], diagnostics: &mut Vec<Diagnostic>) -> Self {
        match given::object(arguments, name, diagnostics) {
            None => Self::Standard,
            Some(None) => Self::None,
            Some(Some(fields)) => {
                for field in fields {
                    let written = field.name.value.as_str();
                    if !known.contains(&written) {
                        let message = format!("`{name}` of `@model` has no `{written}`");
                        diagnostics.push(
                            Diagnostic::new(field.name.span.clone(), message).with_help(
                                did_you_mean(written, known.iter().copied())
                                    .unwrap_or_else(|| format!("it has `{}`", known.join("`, `"))),
                            ),
                        );
                    }
                }
                Self::Given(fields)
            }
        }
    }

    fn name(&self, name: &str, standard: String, diagnostics: &mut Vec<Diagnostic>) -> Option<String> {
        match self {
            Self::Standard => Some(standard),
            Self::None => None,
            Self::Given(fields) => match given::text(fields, name, diagnostics) {
                None => Some(standard),
                Some(given) => given.map(|given| {
                    names::check_operation(&given, diagnostics);
                    given.value
                }),
            },
        }
    }

    fn names(&self, name: &str, standard: String, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
        match self {
            Self::Standard => vec![standard],
            Self::None => Vec::new(),
            Self::Given(fields) => match given::texts(fields, name, diagnostics) {
                None => vec![standard],
                Some(None) => Vec::new(),
                Some(Some(given)) if given.value.is_empty() => vec![standard],
                Some(Some(given)) => {
                    let checked = |name: Name| {
                        names::check_operation(&name, diagnostics);
                        name.value
                    };
                    given.value.into_iter().map(checked).collect()
                }
            },
        }
    }

    fn level(&self, diagnostics: &mut Vec<Diagnostic>) -> Level {
        let Self::Given(fields) = self else { return Level::On };
        let Some(argument) = given::argument(fields, "level") else { return Level::On };
        match &argument.value.value {
            Value::Word(word) if word == "on" => Level::On,
            Value::Word(word) if word == "off" => Level::Off,
            Value::Word(word) if word == "public" => Level::Public,
            Value::Null => Level::On,
            Value::Word(_)
            | Value::Text(_)
            | Value::Integer(_)
            | Value::List(_)
            | Value::Object(_)
            | Value::Other(_) => {
                diagnostics.push(
                    Diagnostic::new(argument.value.span.clone(), "`level` of `subscriptions` is none that there is")
                        .with_help("use `on`, `off` or `public`"),
                );
                Level::On
            }
        }
    }
}
