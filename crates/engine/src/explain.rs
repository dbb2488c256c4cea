//! `extensions.explain` of an answer: who asked, which rules were considered, what each said, who decided, and what was
//! left for the database to hold. For whoever develops the app. It shows the schema's rules and what the caller says of
//! itself, and never what a record holds.

use authz::{Caller, Decider, Decision, Evaluate, Fill, Grant, Question, Rule, Scope, Test, TokenProvider, Verdict};
use model::{Model, Schema};
use serde_json::{Map, Value, json};

use crate::bound::{Bound, Guard, Listened, QuestionIndex, Selected, Source};

/// The whole explanation. `decided` is `None` if the request was refused before anything was asked.
pub(crate) fn explain(
    schema: &Schema,
    evaluate: &dyn Evaluate,
    caller: &Caller,
    decided: Option<(&Bound<'_>, &[Decision])>,
) -> Value {
    let mut explainer = Explainer { schema, caller, questions: &[], decisions: &[], fields: Vec::new() };
    if let Some((bound, decisions)) = decided {
        explainer.questions = &bound.questions;
        explainer.decisions = decisions;
        explainer.selection(&bound.selection, "");
    }
    json!({ "caller": of_caller(caller), "decidedBy": of_decider(&evaluate.decider()), "fields": explainer.fields })
}

struct Explainer<'a> {
    schema: &'a Schema,
    caller: &'a Caller,
    questions: &'a [Question],
    decisions: &'a [Decision],
    fields: Vec<Value>,
}

impl Explainer<'_> {
    fn selection(&mut self, selection: &[Selected<'_>], parent: &str) {
        for selected in selection {
            let path = if parent.is_empty() { selected.key.to_string() } else { format!("{parent}.{}", selected.key) };
            self.field(selected, &path);
            self.selection(&selected.selection, &path);
        }
    }

    fn field(&mut self, selected: &Selected<'_>, path: &str) {
        let place = Place { path, field: format!("{}.{}", selected.parent, selected.name) };
        match &selected.source {
            Source::Call(call) => {
                self.question(&place, "the operation", call.question, &call.model.rules);
                for guard in &call.writes {
                    let rules = self.rules_of_fields(call.model, &guard.fields);
                    let asks = format!("the fields {} of the input", guard.fields.join(", "));
                    self.question(&place, &asks, guard.question, &rules);
                }
            }
            Source::Custom(call) => {
                self.question(&place, "the operation", call.question, &call.operation.deciding_rules());
            }
            Source::Related(follow) => {
                self.guarded(&place, selected, follow.guard);
                let asks = format!("records of {}", follow.target.name);
                self.question(&place, &asks, follow.question, &follow.target.rules);
            }
            Source::Stored(_, guard) => self.guarded(&place, selected, *guard),
            Source::Refused(_) => self.fields.push(json!({
                "path": place.path,
                "field": place.field,
                "asks": "the field",
                "verdict": "denied",
                "because": "the authorizer denies the field, or its `@aws_…` directives leave out the caller's mode",
            })),
            Source::Listen(listen) => match &listen.listened {
                Listened::Model(model, question) => {
                    self.question(&place, "the subscription", *question, &model.rules);
                }
                Listened::Custom(call) => {
                    self.question(&place, "the subscription", call.question, &call.operation.deciding_rules());
                }
                Listened::Public => {}
            },
            Source::TypeName | Source::Introspection | Source::Items | Source::NextToken => {}
        }
    }

    fn guarded(&mut self, place: &Place<'_>, selected: &Selected<'_>, guard: Guard) {
        match guard {
            Guard::Open => {}
            Guard::Asked(question) => {
                let rules = self.schema.model(selected.parent);
                let rules = rules.map(|model| self.rules_of_fields(model, &[selected.name.to_owned()]));
                self.question(place, "the field", question, &rules.unwrap_or_default());
            }
            Guard::Withheld(_) => self.fields.push(json!({
                "path": place.path,
                "field": place.field,
                "asks": "the field",
                "verdict": "withheld",
                "because": "null in the result of a mutation, because subscribers get what it selects; read it by a query",
            })),
        }
    }

    /// The rules that the source writes for these fields.
    fn rules_of_fields(&self, model: &Model, fields: &[String]) -> Vec<Rule> {
        let rules = |name: &String| model.field(name).and_then(|field| field.rules.clone());
        fields.iter().find_map(rules).unwrap_or_else(|| model.rules.clone())
    }

    /// `written` are the rules as the source has them; the question holds those that are left for its operation.
    fn question(&mut self, place: &Place<'_>, asks: &str, index: QuestionIndex, written: &[Rule]) {
        let Some(question) = self.questions.get(index) else { return };
        let explanation = authz::explain(self.caller, question);
        let mut rules: Vec<Value> = Vec::new();
        for rule in written {
            if !question.rules.iter().any(|asked| asked.allow == rule.allow) {
                let operation = question.operation.name();
                rules.push(json!({
                    "rule": rule.to_string(),
                    "verdict": "otherOperation",
                    "because": format!("the rule does not cover `{operation}`, or not of every field"),
                }));
            }
        }
        for (asked, verdict) in &explanation.rules {
            let rule = written.iter().find(|written| written.allow == asked.allow).unwrap_or(asked);
            let mut entry = of_verdict(verdict);
            entry.insert("rule".to_owned(), json!(rule.to_string()));
            rules.push(Value::Object(entry));
        }
        let mut entry = match self.decisions.get(index) {
            Some(Decision::Allow(grant)) => of_grant(grant),
            Some(Decision::Deny(denial)) => denied(&denial.reason),
            None => denied("the evaluator could not decide, so everything is denied; the log says why"),
        };
        let is_allowed = matches!(self.decisions.get(index), Some(Decision::Allow(_)));
        if is_allowed != explanation.allows() {
            entry.insert("note".to_owned(), json!("the evaluator decided otherwise than Amplify's rules would"));
        }
        if let Some(policy) = &explanation.policy {
            entry.insert("allowResource".to_owned(), Value::Object(of_verdict(policy)));
        }
        entry.insert("path".to_owned(), json!(place.path));
        entry.insert("field".to_owned(), json!(place.field));
        entry.insert("asks".to_owned(), json!(asks));
        entry.insert("operation".to_owned(), json!(question.operation.name()));
        entry.insert("rules".to_owned(), Value::Array(rules));
        self.fields.push(Value::Object(entry));
    }
}

struct Place<'p> {
    /// Names of the answer, joined by dots.
    path: &'p str,
    /// `Type.field`
    field: String,
}

fn of_verdict(verdict: &Verdict) -> Map<String, Value> {
    let says = |verdict: &str, because: &str| {
        Map::from_iter([("verdict".to_owned(), json!(verdict)), ("because".to_owned(), json!(because))])
    };
    match verdict {
        Verdict::Passed => says("passed", "for a function, `allow.resource` alone counts"),
        Verdict::OtherOperation => says("otherOperation", "the rule is about other operations"),
        Verdict::Denies { because } => denied(because),
        Verdict::Allows(grant) => of_grant(grant),
    }
}

fn denied(because: &str) -> Map<String, Value> {
    Map::from_iter([("verdict".to_owned(), json!("denied")), ("because".to_owned(), json!(because))])
}

/// A grant: on every record, or on those for which one of the conditions holds.
fn of_grant(grant: &Grant) -> Map<String, Value> {
    let mut entry = Map::new();
    match &grant.scope {
        Scope::Every => {
            entry.insert("verdict".to_owned(), json!("allowed"));
        }
        Scope::AnyOf(clauses) => {
            let condition = |clause: &authz::AllOf| {
                let predicates = clause.predicates.iter().map(|predicate| match &predicate.test {
                    Test::Equals(value) => format!("{} = {value:?}", predicate.field),
                    Test::Contains(value) => format!("{} contains {value:?}", predicate.field),
                });
                predicates.collect::<Vec<_>>().join(" and ")
            };
            entry.insert("verdict".to_owned(), json!("allowedWhere"));
            entry.insert("where".to_owned(), clauses.iter().map(condition).collect());
        }
    }
    if !grant.fill.is_empty() {
        let fill = |fill: &Fill| match fill {
            Fill::One { field, value } => (field.clone(), json!(value)),
            Fill::Many { field, values } => (field.clone(), json!(values)),
        };
        entry.insert("fills".to_owned(), Value::Object(grant.fill.iter().map(fill).collect()));
    }
    entry
}

/// The caller's kind and mode. Of a token the names of its claims alone.
fn of_caller(caller: &Caller) -> Value {
    match caller {
        Caller::ApiKey => json!({ "kind": "api key", "mode": "apiKey" }),
        Caller::User(user) => json!({
            "kind": "user",
            "mode": match user.provider {
                TokenProvider::UserPools => "userPool",
                TokenProvider::Oidc => "oidc",
            },
            "claims": user.claims.iter().map(|claim| claim.name.as_str()).collect::<Vec<_>>(),
        }),
        Caller::Function(function) => json!({ "kind": "function", "mode": "iam", "name": function.name }),
        Caller::IdentityPool(principal) => json!({
            "kind": if principal.authenticated { "signed-in identity" } else { "guest" },
            "mode": "iam",
        }),
        Caller::LambdaAuthorized => json!({ "kind": "let in by the authorizer", "mode": "lambda" }),
    }
}

fn of_decider(decider: &Decider) -> Value {
    match decider {
        Decider::Native => json!("native"),
        Decider::Component { plugin, digest } => json!({ "component": plugin, "digest": digest }),
    }
}
