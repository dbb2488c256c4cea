//! The questions of one operation, each asked once.

use std::collections::HashMap;

use authz::{Allow, Question, Rule};

use super::{Asks, QuestionIndex};

/// Collects questions. Two are the same only if everything is that the evaluator is shown.
#[derive(Default)]
pub(super) struct Questions {
    asked: Vec<Question>,
    positions: HashMap<Question, QuestionIndex>,
}

impl Questions {
    pub(super) fn finish(self) -> Vec<Question> {
        self.asked
    }

    /// The position of a question.
    pub(super) fn ask(&mut self, question: &Question) -> QuestionIndex {
        if let Some(position) = self.positions.get(question) {
            return *position;
        }
        let position = self.asked.len();
        self.asked.push(question.clone());
        self.positions.insert(question.clone(), position);
        position
    }

    /// The question of a create, which the input may answer in part.
    pub(super) fn ask_with_input(&mut self, question: &Question) -> Asks {
        if question.rules.iter().any(looks_at_input) {
            Asks::WithInput(question.clone())
        } else {
            Asks::Known(self.ask(question))
        }
    }
}

fn looks_at_input(rule: &Rule) -> bool {
    match &rule.allow {
        Allow::Owner { .. } | Allow::GroupsField { .. } => true,
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::Custom => false,
    }
}
