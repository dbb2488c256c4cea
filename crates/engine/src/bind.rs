//! From an operation of a document to what it asks of the models, and to the questions for the evaluator.

mod arguments;
mod doors;
mod questions;

use authz::{Allow, Caller, IdentityClaim};
use indexmap::IndexMap;
use model::{
    Level, Model, Provider, RelationKind, Root, Schema,
    api::{Api, Object, ObjectField, ObjectKind, Resolver, ResolverAction, TypeDefinition, TypeRef},
};
use plan::{Attribute, Item, KeyQuery, Operation};

use self::questions::Questions;
use crate::{
    DeniedField, GraphqlError,
    access::Accesses,
    bound::{Bound, Call, CustomCall, Follow, Guard, Listen, Listened, Reading, Selected, Source},
    coerce::{self, Variables},
    collect::{Group, collect},
    compile::ast::{Document, Field, Name, OperationDefinition},
    failure::Failure,
};

/// What binding needs besides the document.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) api: &'a Api,
    pub(crate) accesses: &'a Accesses,
    pub(crate) caller: &'a Caller,
    pub(crate) denied: &'a [DeniedField],
    /// How callers are authorized whom no directive names.
    pub(crate) default_mode: Provider,
}

/// Binds an operation of a valid document.
pub(crate) fn bind<'a>(
    context: Context<'a>,
    document: &'a Document,
    operation: &'a OperationDefinition,
    variables: &Variables,
) -> Result<Bound<'a>, GraphqlError> {
    let root = operation.root;
    let mut binder = Binder { context, document, variables, root, questions: Questions::default() };
    let selection = match context.api.types.get_key_value(root.name()) {
        Some((name, TypeDefinition::Object(object))) => {
            binder.selection(name, object, collect(document, [&operation.selections], &|name| variables.get(name)))?
        }
        _ => Vec::new(),
    };
    Ok(Bound { root, selection, questions: binder.questions.finish() })
}

struct Binder<'a, 'v> {
    context: Context<'a>,
    document: &'a Document,
    variables: &'v Variables,
    root: Root,
    questions: Questions,
}

impl<'a> Binder<'a, '_> {
    fn selection(
        &mut self,
        parent: &'a str,
        object: &'a Object,
        groups: IndexMap<&'a Name, Group<'a>>,
    ) -> Result<Vec<Selected<'a>>, GraphqlError> {
        let mut selection = Vec::with_capacity(groups.len());
        for (key, group) in groups {
            if let Some(selected) = self.field(parent, object, key, &group)? {
                selection.push(selected);
            }
        }
        Ok(selection)
    }

    /// `None` for a field that the type does not have, which validation refuses.
    fn field(
        &mut self,
        parent: &'a str,
        object: &'a Object,
        key: &'a Name,
        group: &Group<'a>,
    ) -> Result<Option<Selected<'a>>, GraphqlError> {
        let Some(first) = group.first() else { return Ok(None) };
        let name = first.name.as_str();
        let position = first.position;
        if let Some(source) = meta_field(name, &object.kind) {
            let field_type = &NAME_OF_TYPE;
            return Ok(Some(Selected { key, name, parent, field_type, position, source, selection: Vec::new() }));
        }
        let Some(definition) = object.fields.get(name) else { return Ok(None) };
        let field_type = &definition.field_type;
        if doors::is_shut(&self.context, &object.kind, parent, name) {
            tracing::info!(type_name = parent, field = name, "refused before the rules");
            let source = Source::Refused(Failure::unauthorized(parent, name));
            return Ok(Some(Selected { key, name, parent, field_type, position, source, selection: Vec::new() }));
        }
        let source = self.source(object, definition, first)?;
        let selection = match self.context.api.types.get_key_value(field_type.name()) {
            Some((name, TypeDefinition::Object(inner))) => {
                let sets = group.iter().map(|field| &field.selections);
                self.selection(name, inner, collect(self.document, sets, &|name| self.variables.get(name)))?
            }
            _ => Vec::new(),
        };
        Ok(Some(Selected { key, name, parent, field_type, position, source, selection }))
    }

    fn source(
        &mut self,
        object: &'a Object,
        definition: &'a ObjectField,
        field: &'a Field,
    ) -> Result<Source<'a>, GraphqlError> {
        let name = field.name.as_str();
        let schema = self.context.schema;
        match &definition.resolver {
            Some(Resolver::Model { model, action }) => match schema.model(model) {
                Some(model) => self.model_call(definition, field, model, *action),
                None => Ok(UNBOUND),
            },
            Some(Resolver::Index { model, index }) => match schema.model(model) {
                Some(model) => self.index_call(definition, field, model, index),
                None => Ok(UNBOUND),
            },
            Some(Resolver::Relation { model, field: relation }) => match schema.model(model) {
                Some(model) => self.follow(definition, field, model, relation),
                None => Ok(UNBOUND),
            },
            Some(Resolver::Custom { root, operation }) => match schema.operation(*root, operation) {
                Some(operation) => {
                    let arguments = self.arguments(definition, field)?;
                    let question = self.questions.of_operation(operation);
                    let call = CustomCall { operation, arguments, question };
                    Ok(match root {
                        Root::Query | Root::Mutation => Source::Custom(Box::new(call)),
                        Root::Subscription => Source::Listen(Box::new(self.listen_to_custom(definition, call))),
                    })
                }
                None => Ok(UNBOUND),
            },
            Some(Resolver::Subscription { model, .. }) => match schema.model(model) {
                Some(model) => self.listen_to_model(definition, field, model),
                None => Ok(UNBOUND),
            },
            None => Ok(match &object.kind {
                ObjectKind::Connection(_) if name == "items" => Source::Items,
                ObjectKind::Connection(_) => Source::NextToken,
                ObjectKind::Model(model) => match schema.model(model) {
                    Some(model) => Source::Stored(reading(model, name), self.guard(model, name)),
                    None => UNBOUND,
                },
                ObjectKind::Root | ObjectKind::Custom(_) => UNBOUND,
            }),
        }
    }

    fn model_call(
        &mut self,
        definition: &'a ObjectField,
        field: &'a Field,
        model: &'a Model,
        action: ResolverAction,
    ) -> Result<Source<'a>, GraphqlError> {
        let mut arguments = self.arguments(definition, field)?;
        let mut misfit = None;
        let operation = match action {
            ResolverAction::Get => Operation::Get { key: arguments },
            ResolverAction::List => {
                let key = KeyQuery::take(&model.key, &mut arguments).unwrap_or_else(|error| {
                    misfit = Some(error);
                    None
                });
                let direction = arguments::direction(&mut arguments);
                Operation::List { key, direction, page: arguments::page(field, arguments)? }
            }
            ResolverAction::Create => {
                let (input, condition) = arguments::write(field, arguments)?;
                Operation::Create { input, condition }
            }
            ResolverAction::Update => {
                let (input, condition) = arguments::write(field, arguments)?;
                Operation::Update { input, condition }
            }
            ResolverAction::Delete => {
                let (input, condition) = arguments::write(field, arguments)?;
                Operation::Delete { input, condition }
            }
        };
        let access = self.context.accesses.of(model);
        let name = field.name.as_str();
        let question = self.questions.of_model(access, name, &operation);
        let writes = self.questions.of_input(model, access, name, &operation);
        Ok(Source::Call(Box::new(Call {
            model,
            operation,
            question,
            writes,
            order: arguments::order_of_input(field, self.variables),
            misfit,
        })))
    }

    fn index_call(
        &mut self,
        definition: &'a ObjectField,
        field: &'a Field,
        model: &'a Model,
        index: &str,
    ) -> Result<Source<'a>, GraphqlError> {
        let Some(definition_of_index) = model.index(index) else { return Ok(UNBOUND) };
        let mut arguments = self.arguments(definition, field)?;
        // The partition key is a required argument of every index query.
        let Ok(Some(key)) = KeyQuery::take(&definition_of_index.key, &mut arguments) else { return Ok(UNBOUND) };
        let direction = arguments::direction(&mut arguments);
        let page = arguments::page(field, arguments)?;
        let operation = Operation::Index { index: index.to_owned(), key, direction, page };
        let access = self.context.accesses.of(model);
        let question = self.questions.of_model(access, field.name.as_str(), &operation);
        Ok(Source::Call(Box::new(Call {
            model,
            operation,
            question,
            writes: Vec::new(),
            order: Vec::new(),
            misfit: None,
        })))
    }

    fn listen_to_model(
        &mut self,
        definition: &'a ObjectField,
        field: &'a Field,
        model: &'a Model,
    ) -> Result<Source<'a>, GraphqlError> {
        let mut arguments = self.arguments(definition, field)?;
        let filter = arguments::event_filter(field, arguments.remove("filter"))?;
        let listened = match model.operations.subscriptions.level {
            Level::Public if !doors::is_of_mode(self.context.default_mode, self.context.caller) => {
                let name = field.name.as_str();
                tracing::info!(field = name, "refused: a public subscription is for the default authorization mode");
                return Ok(Source::Refused(Failure::unauthorized(Root::Subscription.name(), name)));
            }
            Level::Public => Listened::Public,
            Level::On | Level::Off => {
                let access = self.context.accesses.of(model);
                Listened::Model(model, self.questions.of_listening(access, field.name.as_str()))
            }
        };
        // Every argument but the filter names an owner. Amplify takes an empty name for none.
        let names = |value: &Attribute| *value != Attribute::Null && value.as_text() != Some("");
        let owners = arguments.iter().filter(|(_, value)| names(value));
        let owners = owners.map(|(name, value)| (name.clone(), value.clone())).collect();
        let mutations = &definition.subscribes_to;
        Ok(Source::Listen(Box::new(Listen { mutations, listened, owners, equal: arguments, filter })))
    }

    /// An argument of the name of a field of the event must have its value: AppSync's rule for `@aws_subscribe`.
    fn listen_to_custom(&self, definition: &'a ObjectField, call: CustomCall<'a>) -> Listen<'a> {
        let has = |name: &str| match self.context.api.types.get(definition.field_type.name()) {
            Some(TypeDefinition::Object(object)) => object.fields.contains_key(name),
            _ => false,
        };
        let equal = call.arguments.iter().filter(|(name, _)| has(name));
        let equal = equal.map(|(name, value)| (name.clone(), value.clone())).collect();
        let (mutations, listened) = (&definition.subscribes_to, Listened::Custom(call));
        Listen { mutations, listened, owners: Item::new(), equal, filter: None }
    }

    fn follow(
        &mut self,
        definition: &'a ObjectField,
        field: &'a Field,
        model: &'a Model,
        name: &'a str,
    ) -> Result<Source<'a>, GraphqlError> {
        let schema = self.context.schema;
        let Some(relation) = model.field(name).and_then(|field| field.relation.as_ref()) else { return Ok(UNBOUND) };
        let Some(target) = schema.model(&relation.target) else { return Ok(UNBOUND) };
        let guard = match self.guard(model, name) {
            Guard::Open if self.root == Root::Mutation && self.context.accesses.withholds(model, name) => {
                Guard::Withheld(None)
            }
            guard => guard,
        };
        let arguments = match relation.kind {
            RelationKind::HasMany { .. } => {
                arguments::related(field, relation, target, self.arguments(definition, field)?)?
            }
            RelationKind::HasOne | RelationKind::BelongsTo => plan::RelatedArguments::default(),
        };
        let question = self.questions.of_relation(self.context.accesses.of(target), name);
        Ok(Source::Related(Box::new(Follow { relation, target, arguments, question, guard })))
    }

    /// Who sees a field of a model's record.
    fn guard(&mut self, model: &Model, field: &str) -> Guard {
        let Some(rules) = self.context.accesses.of(model).read_rules(field) else { return Guard::Open };
        // What an event must not tell it does not hold.
        if self.root == Root::Subscription {
            return Guard::Open;
        }
        let question = self.questions.of_field(field, rules);
        match self.root {
            Root::Mutation if is_listened_to(model) && reading(model, field) == Reading::Stored => {
                Guard::Withheld(Some(question))
            }
            Root::Query | Root::Mutation | Root::Subscription => Guard::Asked(question),
        }
    }

    fn arguments(&self, definition: &ObjectField, field: &'a Field) -> Result<Item, GraphqlError> {
        let name = field.name.as_str();
        let mut arguments = Item::new();
        for given in &field.arguments {
            let argument = given.name.as_str();
            let Some(argument_type) = definition.arguments.get(argument) else { continue };
            let literal = (&given.value, given.value_position);
            let coerced = coerce::argument(self.context.api, argument, argument_type, literal, self.variables, name)?;
            if let Some(value) = coerced {
                arguments.insert(argument.to_owned(), value);
            }
        }
        for (argument, default) in &definition.defaults {
            let Some(argument_type) = definition.arguments.get(argument) else { continue };
            if !arguments.contains_key(argument) {
                let literal = (&coerce::literal(default), field.position);
                let coerced =
                    coerce::argument(self.context.api, argument, argument_type, literal, self.variables, name)?;
                arguments.extend(coerced.map(|value| (argument.clone(), value)));
            }
        }
        Ok(arguments)
    }
}

/// For what the schema does not have although the API says so: `Api::of` makes no such field. It reads as null.
const UNBOUND: Source<'static> = Source::Stored(Reading::Stored, Guard::Open);

/// The type of `__typename`, for which the schema has no field.
static NAME_OF_TYPE: TypeRef = TypeRef::Named(String::new());

fn meta_field(name: &str, kind: &ObjectKind) -> Option<Source<'static>> {
    match (name, kind) {
        ("__typename", _) => Some(Source::TypeName),
        ("__schema" | "__type", ObjectKind::Root) => Some(Source::Introspection),
        _ => None,
    }
}

/// Whether subscribers get what mutations of the model select.
pub(crate) fn is_listened_to(model: &Model) -> bool {
    match model.operations.subscriptions.level {
        Level::On => true,
        Level::Off | Level::Public => false,
    }
}

/// The owner field of a rule that joins claims, as the default does, reads back as the last of them, also if the rule is
/// that of a field.
pub(crate) fn reading(model: &Model, field: &str) -> Reading {
    let of_fields = model.fields.iter().filter_map(|field| field.rules.as_ref()).flatten();
    let is_owner = model.rules.iter().chain(of_fields).any(|rule| match &rule.allow {
        Allow::Owner { field: owner, identity: IdentityClaim::SubAndUsername, .. } => owner == field,
        Allow::Owner { field: owner, identity: IdentityClaim::Claims(claims), .. } => {
            owner == field && claims.len() > 1
        }
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::GroupsField { .. } | Allow::Custom => {
            false
        }
    });
    if is_owner { Reading::OwnerName } else { Reading::Stored }
}
