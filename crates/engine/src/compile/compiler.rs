//! Walks the selections of one operation, and looks each field up for the last time.

use std::sync::Arc;

use indexmap::IndexMap;
use model::Root;

use super::{
    AboutPage, Asks, Call, Change, CustomCall, Guard, LeadsTo, Listen, ObjectField, ObjectKind, Objects, Operation,
    Page, PageField, PageKind, Place, Related, RelationArguments, RootField, RootKind, Roots, Shared, Signature,
    Stored, Subscription, SubscriptionField, Value, ValueKind, Variant, arguments,
    ast::{Document, Field, Name, OperationDefinition, SelectionSet},
    collect::{Group, collect},
    questions::Questions,
};
use crate::{
    GraphqlError, Location,
    failure::Failure,
    served::{self, Action, Listened, ModesId, PageType, RecordTypeId, Served, Source},
};

pub(super) struct Compiler<'c> {
    served: &'c Served,
    document: &'c Document,
    signature: &'c Signature,
    variant: &'c Variant,
    questions: Questions,
    relations: Vec<RelationArguments>,
    /// How many fields there are.
    fields: usize,
}

/// About how many bytes a compiled field takes, and a question.
const FIELD_BYTES: usize = 640;
const QUESTION_BYTES: usize = 1_024;

impl<'c> Compiler<'c> {
    pub(super) fn new(
        served: &'c Served,
        document: &'c Document,
        signature: &'c Signature,
        variant: &'c Variant,
    ) -> Self {
        Self { served, document, signature, variant, questions: Questions::default(), relations: Vec::new(), fields: 0 }
    }

    pub(super) fn operation(mut self, operation: &'c OperationDefinition) -> Result<Operation, GraphqlError> {
        let groups = self.collect([&operation.selections]);
        Ok(match operation.root {
            Root::Query => Operation::Query(self.roots(Root::Query, groups)?),
            Root::Mutation => Operation::Mutation(self.roots(Root::Mutation, groups)?),
            Root::Subscription => {
                let field = match groups.into_iter().next() {
                    Some((key, group)) => Some(self.subscription(key, &group)?),
                    None => None,
                };
                let position = Location::at(operation.position);
                Operation::Subscription(Box::new(Subscription { position, field, shared: self.shared() }))
            }
        })
    }

    fn collect(&mut self, sets: impl IntoIterator<Item = &'c SelectionSet>) -> IndexMap<&'c Name, Group<'c>> {
        let groups = collect(self.document, sets, self.signature, &self.variant.toggles);
        self.fields += groups.len();
        groups
    }

    fn shared(self) -> Shared {
        let questions = self.questions.finish();
        let bytes = self.fields * FIELD_BYTES + questions.len() * QUESTION_BYTES;
        Shared { bytes, fields: self.fields, questions, relations: self.relations }
    }

    fn roots(mut self, root: Root, groups: IndexMap<&'c Name, Group<'c>>) -> Result<Roots, GraphqlError> {
        let mut fields = Vec::with_capacity(groups.len());
        for (key, group) in groups {
            fields.push(self.root(root, key, &group)?);
        }
        Ok(Roots { fields, shared: self.shared() })
    }

    fn root(&mut self, root: Root, key: &Name, group: &Group<'c>) -> Result<RootField, GraphqlError> {
        let (first, parent) = (group.first, Arc::from(root.name()));
        let name = first.name.as_str();
        match name {
            "__typename" => return Ok(RootField { place: meta(key, first, parent), kind: RootKind::TypeName }),
            "__schema" | "__type" => {
                return Ok(RootField { place: meta(key, first, parent), kind: RootKind::Introspection });
            }
            _ => {}
        }
        let definition = match root {
            Root::Query => self.served.query(name),
            Root::Mutation => self.served.mutation(name),
            Root::Subscription => None,
        };
        let definition = definition.ok_or_else(|| undefined(first, root.name()))?;
        let place = place(key, first, Arc::clone(&definition.name), parent, &definition.value);
        if let Some(failure) = self.refuses(&place, definition.modes) {
            return Ok(RootField { place, kind: RootKind::Refused(failure) });
        }
        let arguments = arguments::of_root(self.served, self.signature, &definition.arguments, first)?;
        let kind = match &definition.kind {
            served::RootKind::Record { model, action, question, answers } => {
                let asks = match action {
                    Action::Create => self.questions.ask_with_input(question),
                    Action::Get | Action::Update | Action::Delete => Asks::Known(self.questions.ask(question)),
                };
                let selection = self.objects(root, *answers, group, &mut 0)?;
                let call = Call { model: Arc::clone(model), arguments, asks, selection };
                match action {
                    Action::Get => RootKind::Get(call),
                    Action::Create => RootKind::Write(call, Change::Create),
                    Action::Update => RootKind::Write(call, Change::Update),
                    Action::Delete => RootKind::Write(call, Change::Delete),
                }
            }
            served::RootKind::Page { model, by, question, answers } => {
                let asks = Asks::Known(self.questions.ask(question));
                let selection = self.page(root, answers, group)?;
                RootKind::List(Call { model: Arc::clone(model), arguments, asks, selection }, by.clone())
            }
            served::RootKind::Custom(operation) => RootKind::Custom(CustomCall {
                question: self.questions.ask(&operation.question),
                operation: Arc::clone(operation),
                arguments,
                value: self.value(root, &definition.value, group)?,
            }),
        };
        Ok(RootField { place, kind })
    }

    fn subscription(&mut self, key: &Name, group: &Group<'c>) -> Result<SubscriptionField, GraphqlError> {
        let (first, root) = (group.first, Root::Subscription);
        let definition = self.served.subscription(&first.name).ok_or_else(|| undefined(first, root.name()))?;
        let place = place(key, first, Arc::clone(&definition.name), Arc::from(root.name()), &definition.value);
        if let Some(failure) = self.refuses(&place, definition.modes) {
            return Ok(SubscriptionField::Refused(place, failure));
        }
        let question = match &definition.listened {
            Listened::Model(_, question) => Some(self.questions.ask(question)),
            Listened::Custom { operation, .. } => Some(self.questions.ask(&operation.question)),
            Listened::Public(_) => None,
        };
        let listen = Listen {
            place,
            mutations: Arc::clone(&definition.mutations),
            listened: definition.listened.clone(),
            question,
            arguments: arguments::of_root(self.served, self.signature, &definition.arguments, first)?,
            value: self.value(root, &definition.value, group)?,
        };
        Ok(SubscriptionField::Listen(Arc::new(listen)))
    }

    fn page(&mut self, root: Root, page: &PageType, group: &Group<'c>) -> Result<Page, GraphqlError> {
        let groups = self.collect(group.sets());
        let mut fields = Vec::with_capacity(groups.len());
        // Relations are followed once from each record, over all selections of them.
        let mut relations = 0;
        for (key, group) in groups {
            let (first, parent) = (group.first, Arc::clone(&page.name));
            let name = first.name.as_str();
            let is_required = name == "items";
            let place = match name {
                "__typename" => {
                    fields.push(PageField {
                        place: meta(key, first, parent),
                        kind: PageKind::About(AboutPage::TypeName),
                    });
                    continue;
                }
                "items" | "nextToken" => Place { required: is_required, ..meta(key, first, parent) },
                _ => return Err(undefined(first, &page.name)),
            };
            let kind = match self.refuses(&place, None) {
                Some(failure) => PageKind::About(AboutPage::Refused(failure)),
                None if is_required => PageKind::Items(self.objects(root, page.of, &group, &mut relations)?),
                None => PageKind::About(AboutPage::NextToken),
            };
            fields.push(PageField { place, kind });
        }
        Ok(Page { type_name: Arc::clone(&page.name), fields })
    }

    /// `slots` counts the relations that are followed from a record.
    fn objects(
        &mut self,
        root: Root,
        id: RecordTypeId,
        group: &Group<'c>,
        slots: &mut usize,
    ) -> Result<Objects, GraphqlError> {
        let record = self.served.record(id);
        let groups = self.collect(group.sets());
        let mut fields = Vec::with_capacity(groups.len());
        for (key, group) in groups {
            let (first, parent) = (group.first, Arc::clone(&record.name));
            if first.name.as_str() == "__typename" {
                fields.push(ObjectField { place: meta(key, first, parent), kind: ObjectKind::TypeName });
                continue;
            }
            let definition = record.fields.get(first.name.as_str()).ok_or_else(|| undefined(first, &record.name))?;
            let place = place(key, first, Arc::clone(&definition.name), parent, &definition.value);
            let kind = match self.refuses(&place, definition.modes) {
                Some(failure) => ObjectKind::Refused(failure),
                None => self.object_field(root, definition, &group, slots)?,
            };
            fields.push(ObjectField { place, kind });
        }
        Ok(Objects { type_name: Arc::clone(&record.name), fields })
    }

    fn object_field(
        &mut self,
        root: Root,
        definition: &'c served::RecordField,
        group: &Group<'c>,
        slots: &mut usize,
    ) -> Result<ObjectKind, GraphqlError> {
        let guard = self.guard(root, definition);
        Ok(match &definition.source {
            Source::Stored { reading, told } => ObjectKind::Stored(Stored {
                value: self.value(root, &definition.value, group)?,
                reading: *reading,
                guard,
                told: *told,
                rules_of_field: Arc::clone(&definition.rules),
            }),
            Source::Related(relation) => {
                let slot = *slots;
                *slots += 1;
                let first = group.first;
                let leads_to = match &relation.leads_to {
                    served::LeadsTo::One(target) => LeadsTo::One(self.objects(root, *target, group, &mut 0)?),
                    served::LeadsTo::Page(page) => {
                        let given = arguments::of(self.served, self.signature, &relation.arguments, first)?;
                        let arguments = self.relations.len();
                        self.relations.push(RelationArguments {
                            relation: Arc::clone(relation),
                            name: Arc::clone(&definition.name),
                            position: Location::at(first.position),
                            given,
                        });
                        LeadsTo::Page { selection: self.page(root, page, group)?, arguments }
                    }
                };
                let question = self.questions.ask(&relation.question);
                ObjectKind::Related(Box::new(Related {
                    relation: Arc::clone(relation),
                    slot,
                    question,
                    guard,
                    rules_of_field: Arc::clone(&definition.rules),
                    leads_to,
                }))
            }
        })
    }

    /// Who sees a field of a record.
    fn guard(&mut self, root: Root, field: &served::RecordField) -> Guard {
        let withheld = match root {
            // What an event must not tell it does not hold.
            Root::Subscription => return Guard::Open,
            Root::Mutation => field.withheld_in_mutations,
            Root::Query => false,
        };
        let question = field.protected.as_ref().map(|question| self.questions.ask(question));
        match (withheld, question) {
            (true, question) => Guard::Withheld(question),
            (false, Some(question)) => Guard::Asked(question),
            (false, None) => Guard::Open,
        }
    }

    fn value(&mut self, root: Root, value: &served::Value, group: &Group<'c>) -> Result<Value, GraphqlError> {
        let kind = match &value.kind {
            served::ValueKind::List(element) => ValueKind::List(Box::new(self.value(root, element, group)?)),
            served::ValueKind::Scalar(scalar) => ValueKind::Scalar(*scalar),
            served::ValueKind::Enum(values) => ValueKind::Enum(Arc::clone(values)),
            served::ValueKind::Record(id) => ValueKind::Object(self.objects(root, *id, group, &mut 0)?),
            // Only lists and relations answer pages.
            served::ValueKind::Page(page) => return Err(undefined(group.first, &page.name)),
        };
        Ok(Value { required: value.required, kind })
    }

    /// Why the caller may not select a field at all.
    fn refuses(&self, place: &Place, modes: Option<ModesId>) -> Option<Failure> {
        let Variant { passes, denied, .. } = self.variant;
        let is_denied = denied.iter().any(|field| *field.type_name == *place.parent && *field.field == *place.name);
        if !is_denied && modes.is_none_or(|modes| passes.has(modes)) {
            return None;
        }
        Some(Failure::unauthorized(&place.parent, &place.name))
    }
}

fn place(key: &Name, field: &Field, name: Arc<str>, parent: Arc<str>, value: &served::Value) -> Place {
    Place { name, required: value.required, type_name: Arc::clone(&value.type_name), ..meta(key, field, parent) }
}

/// The place of a field that every type has, or every page.
fn meta(key: &Name, field: &Field, parent: Arc<str>) -> Place {
    // A name has no character that JSON escapes.
    let json_key = format!("\"{key}\":").into_bytes().into_boxed_slice();
    let name: Arc<str> = Arc::from(field.name.as_str());
    Place {
        key: Arc::from(key.as_str()),
        json_key,
        position: Location::at(field.position),
        required: false,
        type_name: Arc::clone(&name),
        name,
        parent,
    }
}

/// A field that the type does not have, which validation refuses.
fn undefined(field: &Field, type_name: &str) -> GraphqlError {
    let name = &field.name;
    let message = format!("Field '{name}' in type '{type_name}' is undefined @ '{name}'");
    GraphqlError::validation(Location::at(field.position), "FieldUndefined", &message)
}
