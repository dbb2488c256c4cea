//! An operation with its variables filled in: what each field at the root does, and what the evaluator is asked.

use std::{borrow::Cow, collections::BTreeSet};

use authz::{Allow, Question, Rule, Supplied, SuppliedValue};
use model::access::Written;
use plan::{Attribute, Item, Operation, PlanError, RelatedArguments};
use serde_json::{Map, Value as Json};

use super::{
    Asking, Budget, UnreadableFilters, Variables, arguments,
    asking::{AskedAbout, AskedField, fields_of_operation, fields_of_related},
};
use crate::{
    GraphqlError,
    compile::{
        self, Arguments, Asks, Call, Change, CustomCall, Objects, Page, Place, QuestionIndex, RootKind, Roots, Shared,
        Signature,
    },
    failure::Failure,
    served::By,
};

/// An operation that is ready to be decided and run.
pub(crate) struct Ready<'o> {
    pub(crate) roots: Vec<ReadyRoot<'o>>,
    pub(crate) asked: Asked<'o>,
}

/// What the fields of a request refer to by position.
pub(crate) struct Asked<'o> {
    pub(crate) questions: Cow<'o, [Question]>,
    /// The arguments of relations, or why they are refused.
    pub(crate) relations: Vec<Result<ReadyRelation, PlanError>>,
}

/// A field at the root.
pub(crate) struct ReadyRoot<'o> {
    pub(crate) place: &'o Place,
    pub(crate) does: Does<'o>,
}

/// What a field at the root does.
pub(crate) enum Does<'o> {
    TypeName,
    Introspects,
    Refuses(&'o Failure),
    Record(&'o Objects, Box<ReadyCall<'o>>),
    Page(&'o Page, Box<ReadyCall<'o>>),
    Custom(&'o CustomCall, Item),
}

/// What a field at the root asks of a model.
pub(crate) struct ReadyCall<'o> {
    pub(crate) model: &'o crate::served::Model,
    pub(crate) operation: Asking<Operation>,
    pub(crate) question: QuestionIndex,
    /// What else must be allowed: the fields of the input that have rules of their own.
    pub(crate) writes: Vec<WriteGuard>,
    /// The names of the input's fields, in the order in which they are given. Empty if none has rules of its own.
    pub(crate) order: Vec<String>,
    /// Why no plan can be made of the arguments. A caller who is not let in is not told.
    pub(crate) misfit: Option<PlanError>,
}

/// The arguments of a relation.
pub(crate) struct ReadyRelation {
    pub(crate) arguments: Asking<RelatedArguments>,
    /// About how many bytes a copy takes.
    pub(crate) bytes: usize,
}

/// Fields of an input with the same rules.
#[derive(Clone, Debug)]
pub(crate) struct WriteGuard {
    pub(crate) fields: Vec<String>,
    pub(crate) question: QuestionIndex,
}

impl<'o> Ready<'o> {
    /// Fills the variables in.
    pub(crate) fn of(roots: &'o Roots, request: &Filling<'_>) -> Result<Self, GraphqlError> {
        let mut asked = Asked::of(&roots.shared, request)?;
        let mut ready = Vec::with_capacity(roots.fields.len());
        for field in &roots.fields {
            let place = &field.place;
            let does = match &field.kind {
                RootKind::TypeName => Does::TypeName,
                RootKind::Introspection => Does::Introspects,
                RootKind::Refused(failure) => Does::Refuses(failure),
                RootKind::Get(call) => Does::Record(&call.selection, Box::new(asked.get(call, request)?)),
                RootKind::List(call, by) => {
                    Does::Page(&call.selection, Box::new(asked.list(place, call, by, request)?))
                }
                RootKind::Write(call, change) => {
                    Does::Record(&call.selection, Box::new(asked.write(place, call, *change, request)?))
                }
                RootKind::Custom(call) => Does::Custom(call, request.arguments(&call.arguments)?),
            };
            ready.push(ReadyRoot { place, does });
        }
        Ok(Self { roots: ready, asked })
    }
}

/// What a request fills an operation with.
pub(crate) struct Filling<'r> {
    pub(crate) signature: &'r Signature,
    pub(crate) variables: &'r Variables,
    /// The variables as they are given.
    pub(crate) given: &'r Map<String, Json>,
    pub(crate) budget: &'r Budget,
    pub(crate) filters: UnreadableFilters,
}

impl Filling<'_> {
    /// The arguments of a field.
    pub(crate) fn arguments(&self, arguments: &Arguments) -> Result<Item, GraphqlError> {
        self.fill(&arguments.given)
    }

    fn fill(&self, given: &[compile::Given]) -> Result<Item, GraphqlError> {
        let mut item = Item::new();
        for argument in given {
            self.budget.charge_variables(&argument.value, self.variables)?;
            let value = argument.value.fill(&self.variables.values)?;
            if let Some(value) = value.or_else(|| argument.default.clone()) {
                item.insert(argument.name.clone(), value);
            }
        }
        Ok(item)
    }

    /// The names of the fields of a mutation's input, in the order in which they are given.
    fn order_of_input(&self, arguments: &Arguments) -> Vec<String> {
        let Some(declared) = arguments.input_variable.and_then(|position| self.signature.variables.get(position))
        else {
            return arguments.input_order.clone();
        };
        match (self.given.get(&declared.name), &declared.default) {
            (Some(Json::Object(fields)), _) => fields.keys().cloned().collect(),
            (None, Some(Ok(default))) => default.names.clone(),
            (Some(_) | None, _) => Vec::new(),
        }
    }
}

impl<'o> Asked<'o> {
    /// What is asked whatever the fields at the root are.
    pub(crate) fn of(shared: &'o Shared, request: &Filling<'_>) -> Result<Self, GraphqlError> {
        let relations = Vec::with_capacity(shared.relations.len());
        let mut asked = Self { questions: Cow::Borrowed(&shared.questions), relations };
        for relation in &shared.relations {
            let ready = arguments::related(relation, request.fill(&relation.given)?)?.map(|(arguments, bytes)| {
                let fields = fields_of_related(&arguments, &relation.relation);
                let about = asked.about(&fields, &relation.relation.target, request);
                ReadyRelation { arguments: Asking::of(arguments, about), bytes }
            });
            asked.relations.push(ready);
        }
        Ok(asked)
    }

    /// May the caller read these fields of a model? Only where they have rules of their own.
    pub(crate) fn about(
        &mut self,
        fields: &BTreeSet<&str>,
        model: &crate::served::Model,
        request: &Filling<'_>,
    ) -> AskedAbout {
        let mut about = Vec::new();
        match request.filters {
            UnreadableFilters::AsAmplify => {}
            UnreadableFilters::Refused => {
                for field in fields {
                    let Some(question) = model.read_question(field) else { continue };
                    about.push(AskedField { field: (*field).to_owned(), question: self.ask(question) });
                }
            }
        }
        AskedAbout { type_name: model.source.name.clone(), fields: about }
    }

    fn get(&mut self, call: &'o Call<Objects>, request: &Filling<'_>) -> Result<ReadyCall<'o>, GraphqlError> {
        let operation = Operation::Get { key: request.arguments(&call.arguments)? };
        Ok(self.ready(call, (operation, None), Vec::new(), None, request))
    }

    fn list(
        &mut self,
        place: &Place,
        call: &'o Call<Page>,
        by: &By,
        request: &Filling<'_>,
    ) -> Result<ReadyCall<'o>, GraphqlError> {
        let given = request.arguments(&call.arguments)?;
        let (operation, misfit) = arguments::page_operation(place, &call.model.source.key, by, given)?;
        Ok(self.ready(call, (operation, Some(by)), Vec::new(), misfit, request))
    }

    fn write(
        &mut self,
        place: &Place,
        call: &'o Call<Objects>,
        change: Change,
        request: &Filling<'_>,
    ) -> Result<ReadyCall<'o>, GraphqlError> {
        let (input, condition) = arguments::write(place, request.arguments(&call.arguments)?)?;
        let operation = match change {
            Change::Create => Operation::Create { input, condition },
            Change::Update => Operation::Update { input, condition },
            Change::Delete => Operation::Delete { input, condition },
        };
        let order = if call.model.protects_writes() { request.order_of_input(&call.arguments) } else { Vec::new() };
        let writes = self.write_guards(place, &call.model, &operation);
        Ok(ReadyCall { writes, ..self.ready(call, (operation, None), order, None, request) })
    }

    fn ready<S>(
        &mut self,
        call: &'o Call<S>,
        (operation, by): (Operation, Option<&By>),
        order: Vec<String>,
        misfit: Option<PlanError>,
        request: &Filling<'_>,
    ) -> ReadyCall<'o> {
        let question = match (&call.asks, &operation) {
            (Asks::Known(question), _) => *question,
            (Asks::WithInput(question), Operation::Create { input, .. }) => {
                self.ask(Question { supplied: supplied(&question.rules, input), ..question.clone() })
            }
            // Only creates ask with their input.
            (Asks::WithInput(question), _) => self.ask(question.clone()),
        };
        let about = self.about(&fields_of_operation(&operation, &call.model.source.key, by), &call.model, request);
        let operation = Asking::of(operation, about);
        ReadyCall { model: &call.model, operation, question, writes: Vec::new(), order, misfit }
    }

    /// May the caller write these fields? Only where fields have rules of their own.
    fn write_guards(&mut self, place: &Place, model: &crate::served::Model, operation: &Operation) -> Vec<WriteGuard> {
        let (asked, input) = match operation {
            Operation::Create { input, .. } => (authz::Operation::Create, input),
            Operation::Update { input, .. } => (authz::Operation::Update, input),
            Operation::Get { .. } | Operation::List { .. } | Operation::Index { .. } | Operation::Delete { .. } => {
                return Vec::new();
            }
        };
        let mut guards: Vec<WriteGuard> = Vec::new();
        if !model.protects_writes() {
            return guards;
        }
        for (name, value) in input {
            let is_update_key = asked == authz::Operation::Update && model.source.key.has(name);
            if is_update_key {
                continue;
            }
            let written: &[Written] = match (operation, value) {
                (Operation::Create { .. }, _) => &[Written::Create],
                (_, Attribute::Null) => &[Written::Update, Written::Null],
                _ => &[Written::Update],
            };
            for written in written {
                // What every caller may write who may write at all is decided with the operation.
                let Some(rules) = model.write_rules(name, *written) else { continue };
                let supplied = match written {
                    Written::Create => supplied(rules, input),
                    Written::Update | Written::Null => Vec::new(),
                };
                let field = place.name.to_string();
                let question = self.ask(Question { field, operation: asked, rules: rules.to_vec(), supplied });
                match guards.iter_mut().find(|guard| guard.question == question) {
                    Some(guard) => guard.fields.push(name.clone()),
                    None => guards.push(WriteGuard { fields: vec![name.clone()], question }),
                }
            }
        }
        guards
    }

    /// The position of a question that the input answers in part.
    fn ask(&mut self, question: Question) -> QuestionIndex {
        if let Some(position) = self.questions.iter().position(|asked| *asked == question) {
            return position;
        }
        let questions = self.questions.to_mut();
        questions.push(question);
        questions.len() - 1
    }
}

/// What the input of a create gives to the fields that rules look at.
fn supplied(rules: &[Rule], input: &Item) -> Vec<Supplied> {
    let mut supplied: Vec<Supplied> = Vec::new();
    for rule in rules {
        let (Allow::Owner { field, .. } | Allow::GroupsField { field, .. }) = &rule.allow else { continue };
        if supplied.iter().any(|supplied| supplied.field == *field) {
            continue;
        }
        let value = match input.get(field) {
            None => continue,
            Some(Attribute::Text(text)) => SuppliedValue::One(text.clone()),
            Some(Attribute::List(elements)) => {
                SuppliedValue::Many(elements.iter().filter_map(Attribute::as_text).map(str::to_owned).collect())
            }
            // Owner and group fields are texts or lists of texts, so that nothing else names an owner.
            Some(_) => SuppliedValue::Null,
        };
        supplied.push(Supplied { field: field.clone(), value });
    }
    supplied
}
