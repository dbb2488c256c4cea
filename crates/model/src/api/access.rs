//! AppSync's own authorization directives on types and fields, as Amplify derives them from the rules.
//!
//! They say which authorization modes pass the front door. IAM always does: functions use it. The default mode passes
//! where nothing is said, so it is named only beside another. Who may do what is decided elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use authz::{Allow, Operation, Rule};

use super::{ObjectField, ObjectKind, Resolver, ResolverAction, TypeDefinition, build::Types, roles};
use crate::{AccessDirective, CustomType, Field, Level, Model, Provider, Root, Schema};

/// Adds the directives to every type and field that has some.
pub(super) fn apply(schema: &Schema, default_mode: Provider, types: &mut Types) {
    let door = Door { default_mode };
    let models: BTreeMap<&str, &Model> = schema.models.iter().map(|model| (model.name.as_str(), model)).collect();
    let mut found = Found::default();
    for root in [Root::Query, Root::Mutation, Root::Subscription] {
        if let Some(TypeDefinition::Object(object)) = types.get(root.name()) {
            for (name, field) in &object.fields {
                found.operation(&models, &door, root, name, field);
            }
        }
    }
    found.models(schema, &door, types);
    found.custom_operations(schema, &door);
    found.custom_types(schema, &door);
    found.write(types);
}

/// Which modes pass.
struct Door {
    default_mode: Provider,
}

/// Whether the default mode passes although no rule asks for it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Otherwise {
    Passes,
    OnlyByRule,
}

impl Door {
    /// The directives for these modes and IAM. The default mode is never alone.
    fn directives(&self, providers: &BTreeSet<Provider>, otherwise: Otherwise) -> Vec<AccessDirective> {
        let passing: BTreeSet<Provider> = providers.iter().copied().chain([Provider::IdentityPool]).collect();
        let others = passing.iter().copied().filter(|provider| *provider != self.default_mode);
        let mut directives: Vec<AccessDirective> = others.map(directive).collect();
        let names_default = otherwise == Otherwise::Passes || passing.contains(&self.default_mode);
        if names_default && !directives.is_empty() {
            directives.push(directive(self.default_mode));
        }
        directives
    }

    /// The directives of an operation: if no rule allows it, the default mode passes and is turned away later.
    fn operation(&self, roles: &[Allow]) -> Vec<AccessDirective> {
        let passes = roles.is_empty() && self.default_mode != Provider::IdentityPool;
        self.directives(&providers(roles), if passes { Otherwise::Passes } else { Otherwise::OnlyByRule })
    }

    /// What a model without rules gets: IAM alone.
    fn without_rules(&self) -> Vec<AccessDirective> {
        if self.default_mode == Provider::IdentityPool { Vec::new() } else { vec![AccessDirective::Iam] }
    }

    /// The directives of a field of an object that is no model. Only rules that need no record count.
    fn lone_field(&self, rules: &[Rule]) -> Vec<AccessDirective> {
        let roles = rules.iter().map(|rule| &rule.allow).filter(|role| roles::is_static(role));
        self.directives(&roles.map(roles::provider).collect(), Otherwise::OnlyByRule)
    }
}

fn operations(action: ResolverAction) -> &'static [Operation] {
    match action {
        ResolverAction::Get => &[Operation::Get],
        ResolverAction::List => &[Operation::List],
        ResolverAction::Create => &[Operation::Create],
        ResolverAction::Update => &[Operation::Update],
        ResolverAction::Delete => &[Operation::Delete],
    }
}

/// The objects that the fields of a type lead to, apart from models; the first one last.
fn passed_on_to<'a>(types: &'a Types, from: &str) -> Vec<&'a str> {
    let Some(TypeDefinition::Object(object)) = types.get(from) else { return Vec::new() };
    let names = object.fields.values().rev().map(|field| field.field_type.name());
    names
        .filter(|name| match types.get(*name) {
            Some(TypeDefinition::Object(object)) => match object.kind {
                ObjectKind::Connection(_) | ObjectKind::Custom(_) => true,
                ObjectKind::Root | ObjectKind::Model(_) => false,
            },
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) | None => false,
        })
        .collect()
}

fn providers(roles: &[Allow]) -> BTreeSet<Provider> {
    roles.iter().map(roles::provider).collect()
}

fn directive(provider: Provider) -> AccessDirective {
    match provider {
        Provider::ApiKey => AccessDirective::ApiKey,
        Provider::UserPools => AccessDirective::UserPools { groups: Vec::new() },
        Provider::Oidc => AccessDirective::Oidc,
        Provider::IdentityPool => AccessDirective::Iam,
        Provider::Lambda => AccessDirective::Lambda,
    }
}

/// The directives found so far, by type and by field of a type.
#[derive(Default)]
struct Found {
    types: BTreeMap<String, BTreeSet<AccessDirective>>,
    fields: BTreeMap<(String, String), BTreeSet<AccessDirective>>,
}

impl Found {
    fn on_type(&mut self, name: &str, directives: impl IntoIterator<Item = AccessDirective>) {
        self.types.entry(name.to_owned()).or_default().extend(directives);
    }

    fn on_field(&mut self, owner: &str, name: &str, directives: impl IntoIterator<Item = AccessDirective>) {
        self.fields.entry((owner.to_owned(), name.to_owned())).or_default().extend(directives);
    }

    /// A field of a root type that a model brings, and the type that it answers.
    fn operation(&mut self, models: &BTreeMap<&str, &Model>, door: &Door, root: Root, name: &str, field: &ObjectField) {
        let (model, operations): (&str, &[Operation]) = match &field.resolver {
            Some(Resolver::Model { model, action }) => (model, operations(*action)),
            Some(Resolver::Index { model, .. }) => (model, &[Operation::List, Operation::Get]),
            Some(Resolver::Subscription { model, .. }) => (model, &[Operation::Listen]),
            Some(Resolver::Relation { .. } | Resolver::Custom { .. }) | None => return,
        };
        let Some(model) = models.get(model) else { return };
        let is_listening = operations.contains(&Operation::Listen);
        if roles::exist(model) && (!is_listening || model.operations.subscriptions.level == Level::On) {
            for operation in operations {
                let directives = door.operation(&roles::who_may(model, *operation));
                self.on_type(field.field_type.name(), directives.iter().cloned());
                self.on_field(root.name(), name, directives);
            }
        }
        if model.rules.is_empty() {
            self.on_field(root.name(), name, door.without_rules());
            let is_page = matches!(field.resolver, Some(Resolver::Index { .. }));
            if !is_page {
                self.on_type(field.field_type.name(), door.without_rules());
            }
        }
    }

    fn models(&mut self, schema: &Schema, door: &Door, types: &Types) {
        let mut seen = BTreeMap::new();
        for model in schema.models.iter().filter(|model| roles::exist(model)) {
            let providers = providers(&roles::everybody(model));
            self.on_type(&model.name, door.directives(&providers, Otherwise::OnlyByRule));
            self.pass_on(door, types, model, &mut seen);
        }
        for model in schema.models.iter().filter(|model| model.rules.is_empty()) {
            self.on_type(&model.name, door.without_rules());
            for name in nested(schema, &model.fields) {
                self.on_type(name, door.without_rules());
            }
        }
    }

    /// What a model's records hold or lead to is open to those whom the model's rules name; from the second time on that
    /// a type is met, to the default mode as well.
    fn pass_on(
        &mut self,
        door: &Door,
        types: &Types,
        model: &Model,
        seen: &mut BTreeMap<String, BTreeSet<AccessDirective>>,
    ) {
        let providers = providers(&roles::everybody(model));
        let mut open = passed_on_to(types, &model.name);
        while let Some(name) = open.pop() {
            let otherwise = if seen.contains_key(name) { Otherwise::Passes } else { Otherwise::OnlyByRule };
            let directives = door.directives(&providers, otherwise);
            let known = seen.entry(name.to_owned()).or_default();
            let before = known.len();
            known.extend(directives.iter().cloned());
            if otherwise == Otherwise::OnlyByRule || known.len() > before {
                self.on_type(name, directives);
                open.extend(passed_on_to(types, name));
            }
        }
    }

    fn custom_operations(&mut self, schema: &Schema, door: &Door) {
        for operation in &schema.operations {
            let root = operation.root.name();
            self.on_type(root, [AccessDirective::Iam]);
            self.on_field(root, &operation.name, [AccessDirective::Iam]);
            self.on_field(root, &operation.name, door.lone_field(&operation.rules));
        }
    }

    fn custom_types(&mut self, schema: &Schema, door: &Door) {
        for CustomType { name, fields, access } in &schema.custom_types {
            self.on_type(name, access.iter().cloned().chain([AccessDirective::Iam]));
            for field in fields {
                if let Some(rules) = &field.rules {
                    self.on_field(name, &field.name, door.lone_field(rules));
                }
            }
        }
    }

    fn write(self, types: &mut Types) {
        for (name, directives) in self.types {
            if let Some(TypeDefinition::Object(object)) = types.get_mut(&name) {
                object.access = merged(&object.access, directives);
            }
        }
        for ((owner, name), directives) in self.fields {
            if let Some(TypeDefinition::Object(object)) = types.get_mut(&owner)
                && let Some(field) = object.fields.get_mut(&name)
            {
                field.access = merged(&field.access, directives);
            }
        }
    }
}

fn merged(declared: &[AccessDirective], found: BTreeSet<AccessDirective>) -> Vec<AccessDirective> {
    declared.iter().cloned().chain(found).collect::<BTreeSet<_>>().into_iter().collect()
}

/// The custom types that these fields lead to, without passing through a model.
fn nested<'a>(schema: &'a Schema, fields: &'a [Field]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&'a str> = fields.iter().map(|field| field.field_type.named.name()).collect();
    while let Some(name) = open.pop() {
        if let Some(custom_type) = schema.custom_type(name)
            && found.insert(custom_type.name.as_str())
        {
            open.extend(custom_type.fields.iter().map(|field| field.field_type.named.name()));
        }
    }
    found
}
