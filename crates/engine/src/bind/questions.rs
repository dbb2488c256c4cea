//! The questions of one operation, each asked once.

use authz::{Allow, Question, Rule, Supplied, SuppliedValue};
use model::{
    CustomOperation, Model, Root,
    access::{Access, Written},
};
use plan::{Attribute, Item, Operation};

use crate::bound::{QuestionIndex, WriteGuard};

/// Collects questions.
#[derive(Default)]
pub(super) struct Questions {
    asked: Vec<Question>,
}

impl Questions {
    pub(super) fn finish(self) -> Vec<Question> {
        self.asked
    }

    /// May the caller do this to the model at all?
    pub(super) fn of_model(&mut self, access: &Access, field: &str, operation: &Operation) -> QuestionIndex {
        let asked = match operation {
            Operation::Get { .. } => authz::Operation::Get,
            Operation::List { .. } | Operation::Index { .. } => authz::Operation::List,
            Operation::Create { .. } => authz::Operation::Create,
            Operation::Update { .. } => authz::Operation::Update,
            Operation::Delete { .. } => authz::Operation::Delete,
        };
        let rules = access.rules(asked).to_vec();
        let supplied = match operation {
            Operation::Create { input, .. } => supplied(&rules, input),
            Operation::Get { .. }
            | Operation::List { .. }
            | Operation::Index { .. }
            | Operation::Update { .. }
            | Operation::Delete { .. } => Vec::new(),
        };
        self.ask(Question { field: field.to_owned(), operation: asked, rules, supplied })
    }

    /// May the caller write these fields? Only where fields have rules of their own.
    pub(super) fn of_input(
        &mut self,
        model: &Model,
        access: &Access,
        field: &str,
        operation: &Operation,
    ) -> Vec<WriteGuard> {
        let (asked, input) = match operation {
            Operation::Create { input, .. } => (authz::Operation::Create, input),
            Operation::Update { input, .. } => (authz::Operation::Update, input),
            Operation::Get { .. } | Operation::List { .. } | Operation::Index { .. } | Operation::Delete { .. } => {
                return Vec::new();
            }
        };
        let mut guards: Vec<WriteGuard> = Vec::new();
        for (name, value) in input {
            let is_update_key = asked == authz::Operation::Update && model.key.has(name);
            if is_update_key {
                continue;
            }
            let written: &[Written] = match (operation, value) {
                (Operation::Create { .. }, _) => &[Written::Create],
                (_, Attribute::Null) => &[Written::Update, Written::Null],
                _ => &[Written::Update],
            };
            for written in written {
                let rules = access.write_rules(name, *written);
                // What may be written by whoever may write at all is decided with the operation.
                if rules == access.rules(asked) {
                    continue;
                }
                let supplied = match written {
                    Written::Create => supplied(rules, input),
                    Written::Update | Written::Null => Vec::new(),
                };
                let question =
                    self.ask(Question { field: field.to_owned(), operation: asked, rules: rules.to_vec(), supplied });
                match guards.iter_mut().find(|guard| guard.question == question) {
                    Some(guard) => guard.fields.push(name.clone()),
                    None => guards.push(WriteGuard { fields: vec![name.clone()], question }),
                }
            }
        }
        guards
    }

    /// May the caller listen to changes of the model?
    pub(super) fn of_listening(&mut self, access: &Access, field: &str) -> QuestionIndex {
        let asked = authz::Operation::Listen;
        let rules = access.rules(asked).to_vec();
        self.ask(Question { field: field.to_owned(), operation: asked, rules, supplied: Vec::new() })
    }

    /// May the caller read records of the model where a relation leads? Whoever may read them in any way may.
    pub(super) fn of_relation(&mut self, access: &Access, field: &str) -> QuestionIndex {
        let mut rules: Vec<Rule> = Vec::new();
        for operation in [authz::Operation::Get, authz::Operation::List, authz::Operation::Listen] {
            for rule in access.rules(operation) {
                let rule = Rule { operations: vec![authz::Operation::Get], allow: rule.allow.clone() };
                if !rules.contains(&rule) {
                    rules.push(rule);
                }
            }
        }
        self.ask(Question { field: field.to_owned(), operation: authz::Operation::Get, rules, supplied: Vec::new() })
    }

    /// May the caller read this field?
    pub(super) fn of_field(&mut self, field: &str, rules: &[Rule]) -> QuestionIndex {
        let rules = rules.iter().map(|rule| Rule { operations: vec![authz::Operation::Get], ..rule.clone() }).collect();
        self.ask(Question { field: field.to_owned(), operation: authz::Operation::Get, rules, supplied: Vec::new() })
    }

    /// May the caller do this custom operation?
    pub(super) fn of_operation(&mut self, operation: &CustomOperation) -> QuestionIndex {
        let asked = match operation.root {
            Root::Query => authz::Operation::Get,
            Root::Mutation => authz::Operation::Update,
            Root::Subscription => authz::Operation::Listen,
        };
        let rules = operation.deciding_rules();
        let rules = rules.into_iter().map(|rule| Rule { operations: vec![asked], ..rule }).collect();
        self.ask(Question { field: operation.name.clone(), operation: asked, rules, supplied: Vec::new() })
    }

    fn ask(&mut self, question: Question) -> QuestionIndex {
        let same = |asked: &Question| {
            asked.operation == question.operation
                && asked.rules == question.rules
                && asked.supplied == question.supplied
        };
        self.asked.iter().position(same).unwrap_or_else(|| {
            self.asked.push(question);
            self.asked.len() - 1
        })
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
            // Owner and group fields are texts or lists of texts, so nothing else identifies anybody.
            Some(_) => SuppliedValue::Null,
        };
        supplied.push(Supplied { field: field.clone(), value });
    }
    supplied
}
