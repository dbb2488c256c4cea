//! Looks everything up that the API names, once.

use std::{collections::HashMap, sync::Arc};

use model::{
    Level, Lookup, Provider, RelationKind, Root, Schema,
    api::{Api, Object, ObjectField, ObjectKind, Resolver, TypeDefinition, TypeRef},
};

use super::{
    Arguments, By, Custom, EnumValues, Listened, Model, ModesId, PageType, RecordType, RecordTypeId, Relation,
    RootField, RootKind, Served, Source, SubscriptionField, Unserved, Value, ValueKind, access,
    modes::Modes,
    record::{LeadsTo, RecordField, reading},
    root::{Action, Argument},
};

pub(super) struct Builder<'s> {
    schema: &'s Schema,
    api: &'s Api,
    models: HashMap<&'s str, Arc<Model>>,
    /// The types that are read from records, in the order of their ids.
    records: Vec<(&'s str, &'s Object)>,
    modes: Vec<Modes>,
    enums: HashMap<&'s str, Arc<EnumValues>>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(schema: &'s Schema, api: &'s Api) -> Self {
        let mut records = Vec::new();
        let mut enums = HashMap::new();
        for (name, definition) in &api.types {
            match definition {
                TypeDefinition::Object(object) => match object.kind {
                    ObjectKind::Model(_) | ObjectKind::Custom(_) => records.push((name.as_str(), object)),
                    ObjectKind::Root | ObjectKind::Connection(_) => {}
                },
                TypeDefinition::Enum(values) => {
                    let values = EnumValues { name: Arc::from(name.as_str()), values: values.clone() };
                    enums.insert(name.as_str(), Arc::new(values));
                }
                TypeDefinition::Scalar(_) | TypeDefinition::Input(_) => {}
            }
        }
        let models = schema.models.iter().map(|model| (model.name.as_str(), Arc::new(Model::of(model)))).collect();
        Self { schema, api, models, records, modes: Vec::new(), enums }
    }

    pub(super) fn served(mut self, api: Api, default_mode: Provider) -> Result<Served, Unserved> {
        let mut records = Vec::with_capacity(self.records.len());
        for (name, object) in self.records.clone() {
            records.push(self.record_type(name, object)?);
        }
        let query = self.roots(Root::Query)?;
        let mutation = self.roots(Root::Mutation)?;
        let mut subscription = HashMap::new();
        for (name, field) in self.fields_of(Root::Subscription) {
            subscription.insert(name.clone(), self.subscription(name, field)?);
        }
        let models = self.schema.models.iter().filter_map(|model| self.models.get(model.name.as_str()).cloned());
        let models = models.collect();
        Ok(Served { api, models, records, query, mutation, subscription, modes: self.modes, default_mode })
    }

    fn fields_of(&self, root: Root) -> Vec<(&'s String, &'s ObjectField)> {
        match self.api.types.get(root.name()) {
            Some(TypeDefinition::Object(object)) => object.fields.iter().collect(),
            Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) | None => Vec::new(),
        }
    }

    fn roots(&mut self, root: Root) -> Result<HashMap<String, RootField>, Unserved> {
        let mut fields = HashMap::new();
        for (name, field) in self.fields_of(root) {
            fields.insert(name.clone(), self.root(root, name, field)?);
        }
        Ok(fields)
    }

    fn root(&mut self, root: Root, name: &str, field: &ObjectField) -> Result<RootField, Unserved> {
        let value = self.value(&field.field_type)?;
        let kind = match &field.resolver {
            Some(Resolver::Model { model, action }) => self.model_call(name, model, Action::of(*action), &value)?,
            Some(Resolver::Index { model, index }) => {
                let model = self.model(model)?;
                let found = model.source.index(index).ok_or_else(|| Unserved::missing("index", index))?;
                let by = By::Index { name: index.clone(), key: found.key.clone() };
                let question = access::of_model(model.access(), name, authz::Operation::List);
                RootKind::Page { by, question, answers: self.page_of(&value)?, model }
            }
            Some(Resolver::Custom { root, operation }) => RootKind::Custom(self.custom(*root, operation)?),
            Some(Resolver::Relation { .. } | Resolver::Subscription { .. }) | None => {
                return Err(Unserved::missing("resolver of", name));
            }
        };
        Ok(RootField {
            name: Arc::from(name),
            modes: self.modes_of_operation(root, name),
            value,
            arguments: arguments(field),
            kind,
        })
    }

    fn model_call(&self, name: &str, model: &str, action: Option<Action>, value: &Value) -> Result<RootKind, Unserved> {
        let model = self.model(model)?;
        Ok(match action {
            Some(action) => {
                let question = access::of_model(model.access(), name, action.asked());
                RootKind::Record { action, question, answers: record_of(value)?, model }
            }
            None => {
                let question = access::of_model(model.access(), name, authz::Operation::List);
                RootKind::Page { by: By::Table, question, answers: self.page_of(value)?, model }
            }
        })
    }

    fn subscription(&mut self, name: &str, field: &ObjectField) -> Result<SubscriptionField, Unserved> {
        let value = self.value(&field.field_type)?;
        let listened = match &field.resolver {
            Some(Resolver::Subscription { model, .. }) => {
                let model = self.model(model)?;
                match model.source.operations.subscriptions.level {
                    Level::Public => Listened::Public(model),
                    Level::On | Level::Off => {
                        let question = access::of_model(model.access(), name, authz::Operation::Listen);
                        Listened::Model(model, question)
                    }
                }
            }
            Some(Resolver::Custom { root, operation }) => {
                let fields = match self.api.types.get(field.field_type.name()) {
                    Some(TypeDefinition::Object(object)) => object.fields.keys().cloned().collect(),
                    Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) | None => {
                        std::collections::HashSet::new()
                    }
                };
                Listened::Custom { operation: self.custom(*root, operation)?, fields }
            }
            Some(Resolver::Model { .. } | Resolver::Index { .. } | Resolver::Relation { .. }) | None => {
                return Err(Unserved::missing("resolver of", name));
            }
        };
        Ok(SubscriptionField {
            name: Arc::from(name),
            modes: self.modes_of_operation(Root::Subscription, name),
            value,
            arguments: arguments(field),
            mutations: field.subscribes_to.clone().into(),
            listened,
        })
    }

    fn record_type(&mut self, name: &str, object: &'s Object) -> Result<RecordType, Unserved> {
        let mut fields = HashMap::with_capacity(object.fields.len());
        for (field_name, field) in &object.fields {
            let served = match &object.kind {
                ObjectKind::Model(model) => self.field_of_model(model, field_name, field)?,
                ObjectKind::Custom(custom_type) => self.field_of_custom_type(custom_type, field_name, field)?,
                ObjectKind::Root | ObjectKind::Connection(_) => return Err(Unserved::missing("record type", name)),
            };
            fields.insert(field_name.clone(), served);
        }
        Ok(RecordType { name: Arc::from(name), fields })
    }

    fn field_of_model(&mut self, model: &str, name: &str, field: &ObjectField) -> Result<RecordField, Unserved> {
        let model = self.model(model)?;
        let declared = model.source.field(name).ok_or_else(|| Unserved::missing("field", name))?;
        let protected = model.read_question(name);
        let reading = reading(&model.source, name);
        let value = self.value(&field.field_type)?;
        let (source, withheld_in_mutations) = match &declared.relation {
            None => {
                let withheld = protected.is_some() && model.is_listened_to() && reading == super::Reading::Stored;
                (Source::Stored { reading, told: model.tells(name) }, withheld)
            }
            Some(relation) => {
                let withheld = match &protected {
                    Some(_) => model.is_listened_to() && reading == super::Reading::Stored,
                    None => model::access::withholds(self.schema, &model.source, declared),
                };
                (Source::Related(Arc::new(self.relation(name, relation, field, &value)?)), withheld)
            }
        };
        let modes = self.modes(Modes::Field(declared.access.clone()));
        let rules = model.rules_of_field(name).unwrap_or(&model.source.rules);
        let (name, rules) = (Arc::from(name), Arc::from(rules));
        Ok(RecordField { name, modes, value, source, protected, rules, withheld_in_mutations })
    }

    fn relation(
        &self,
        name: &str,
        relation: &model::Relation,
        field: &ObjectField,
        value: &Value,
    ) -> Result<Relation, Unserved> {
        let target = self.model(&relation.target)?;
        let key = match &relation.lookup {
            Lookup::PrimaryKey { .. } => target.source.key.clone(),
            Lookup::Index { index, .. } => {
                let index = target.source.index(index).ok_or_else(|| Unserved::missing("index", index))?;
                index.key.clone()
            }
        };
        let leads_to = match relation.kind {
            RelationKind::HasMany { .. } => LeadsTo::Page(self.page_of(value)?),
            RelationKind::HasOne | RelationKind::BelongsTo => LeadsTo::One(record_of(value)?),
        };
        let question = access::of_relation(target.access(), name);
        Ok(Relation { source: relation.clone(), target, question, key, arguments: arguments(field), leads_to })
    }

    fn field_of_custom_type(
        &mut self,
        custom_type: &str,
        name: &str,
        field: &ObjectField,
    ) -> Result<RecordField, Unserved> {
        let declared = self.schema.custom_type(custom_type);
        let on_field = declared.and_then(|it| it.fields.iter().find(|field| field.name == name));
        let on_field = on_field.map_or(&[][..], |field| &field.access);
        let on_type = declared.map_or(&[][..], |it| &it.access);
        let modes = if on_field.is_empty() { Modes::Type(on_type.to_vec()) } else { Modes::Field(on_field.to_vec()) };
        Ok(RecordField {
            name: Arc::from(name),
            modes: self.modes(modes),
            value: self.value(&field.field_type)?,
            source: Source::Stored { reading: super::Reading::Stored, told: true },
            protected: None,
            rules: Arc::from([]),
            withheld_in_mutations: false,
        })
    }

    fn value(&self, type_ref: &TypeRef) -> Result<Value, Unserved> {
        let (required, type_ref) = match type_ref {
            TypeRef::NonNull(inner) => (true, inner.as_ref()),
            nullable @ (TypeRef::Named(_) | TypeRef::List(_)) => (false, nullable),
        };
        let kind = match type_ref {
            TypeRef::List(inner) => ValueKind::List(Box::new(self.value(inner)?)),
            TypeRef::Named(name) => self.named(name)?,
            TypeRef::NonNull(inner) => return self.value(inner),
        };
        Ok(Value { required, kind, type_name: Arc::from(type_ref.name()) })
    }

    fn named(&self, name: &str) -> Result<ValueKind, Unserved> {
        let missing = || Unserved::missing("type", name);
        match self.api.types.get(name) {
            Some(TypeDefinition::Scalar(scalar)) => Ok(ValueKind::Scalar(*scalar)),
            Some(TypeDefinition::Enum(_)) => {
                self.enums.get(name).map(|values| ValueKind::Enum(Arc::clone(values))).ok_or_else(missing)
            }
            Some(TypeDefinition::Object(object)) => match &object.kind {
                ObjectKind::Model(_) | ObjectKind::Custom(_) => self.record_id(name).map(ValueKind::Record),
                ObjectKind::Connection(model) => {
                    let page = PageType { name: Arc::from(name), of: self.record_id(model)? };
                    Ok(ValueKind::Page(page))
                }
                ObjectKind::Root => Err(missing()),
            },
            Some(TypeDefinition::Input(_)) | None => Err(missing()),
        }
    }

    fn record_id(&self, name: &str) -> Result<RecordTypeId, Unserved> {
        let position = self.records.iter().position(|(candidate, _)| *candidate == name);
        position.map(RecordTypeId::of_position).ok_or_else(|| Unserved::missing("type", name))
    }

    #[expect(clippy::unused_self, reason = "reads as the other lookups do")]
    fn page_of(&self, value: &Value) -> Result<PageType, Unserved> {
        match &value.kind {
            ValueKind::Page(page) => Ok(page.clone()),
            ValueKind::List(_) | ValueKind::Scalar(_) | ValueKind::Enum(_) | ValueKind::Record(_) => {
                Err(Unserved::missing("page type", &value.type_name))
            }
        }
    }

    fn model(&self, name: &str) -> Result<Arc<Model>, Unserved> {
        self.models.get(name).cloned().ok_or_else(|| Unserved::missing("model", name))
    }

    fn custom(&self, root: Root, name: &str) -> Result<Arc<Custom>, Unserved> {
        let operation = self.schema.operation(root, name).ok_or_else(|| Unserved::missing("operation", name))?;
        Ok(Arc::new(Custom::of(operation)))
    }

    fn modes_of_operation(&mut self, root: Root, name: &str) -> Option<ModesId> {
        let operation = self.schema.operation(root, name)?;
        self.modes(Modes::Operation(operation.access.clone()))
    }

    /// The position of these modes; `None` if there are none, so that every caller passes.
    fn modes(&mut self, modes: Modes) -> Option<ModesId> {
        let (Modes::Field(directives) | Modes::Operation(directives) | Modes::Type(directives)) = &modes;
        if directives.is_empty() {
            return None;
        }
        let position = self.modes.iter().position(|known| *known == modes);
        Some(ModesId::of_position(position.unwrap_or_else(|| {
            self.modes.push(modes);
            self.modes.len() - 1
        })))
    }
}

fn record_of(value: &Value) -> Result<RecordTypeId, Unserved> {
    match &value.kind {
        ValueKind::Record(id) => Ok(*id),
        ValueKind::List(_) | ValueKind::Scalar(_) | ValueKind::Enum(_) | ValueKind::Page(_) => {
            Err(Unserved::missing("record type", &value.type_name))
        }
    }
}

fn arguments(field: &ObjectField) -> Arguments {
    let argument = |(name, argument_type): (&String, &TypeRef)| Argument {
        name: name.clone(),
        argument_type: argument_type.clone(),
        default: field.defaults.get(name).cloned(),
    };
    Arguments(field.arguments.iter().map(argument).collect())
}
