//! `extensions.explain` of an answer: who asked, which rules were considered, what each said, who decided, and what was
//! left for the database to hold. For developers of the app. It shows the schema's rules and what the caller says of
//! itself, and never what a record holds.

use authz::{Caller, Decider, Decision, Evaluate, Fill, Grant, Question, Rule, Scope, Test, TokenProvider, Verdict};
use serde_json::{Map, Value, json};

use crate::{
    compile::{
        AboutPage, CustomCall, Guard, LeadsTo, Listen, ObjectField, ObjectKind, Objects, Page, PageKind, Place,
        QuestionIndex, Stored, Subscription, SubscriptionField, Value as Selected,
    },
    run::{AskedField, Does, ReadyCall, ReadyRoot},
    served::{Listened, Model},
};

/// What is to be explained.
pub(crate) enum Explained<'e> {
    /// The request was refused before anything was asked.
    Nothing,
    /// A query or a mutation.
    Ready { fields: &'e [ReadyRoot<'e>], questions: &'e [Question], decisions: &'e [Decision] },
    /// A subscription.
    Subscription { subscription: &'e Subscription, questions: &'e [Question], decisions: &'e [Decision] },
}

/// The whole explanation.
pub(crate) fn explain(evaluate: &dyn Evaluate, caller: &Caller, explained: &Explained<'_>) -> Value {
    let (questions, decisions) = match explained {
        Explained::Nothing => (&[][..], &[][..]),
        Explained::Ready { questions, decisions, .. } | Explained::Subscription { questions, decisions, .. } => {
            (*questions, *decisions)
        }
    };
    let mut explainer = Explainer { caller, questions, decisions, fields: Vec::new() };
    match explained {
        Explained::Nothing => {}
        Explained::Ready { fields, .. } => fields.iter().for_each(|field| explainer.root(field)),
        Explained::Subscription { subscription, .. } => explainer.subscription(subscription),
    }
    json!({ "caller": of_caller(caller), "decidedBy": of_decider(&evaluate.decider()), "fields": explainer.fields })
}

struct Explainer<'a> {
    caller: &'a Caller,
    questions: &'a [Question],
    decisions: &'a [Decision],
    fields: Vec<Value>,
}

impl Explainer<'_> {
    fn root(&mut self, field: &ReadyRoot<'_>) {
        let at = At::root(field.place);
        match &field.does {
            Does::TypeName | Does::Introspects => {}
            Does::Refuses(_) => self.refused(&at),
            Does::Record(objects, call) => {
                self.call(&at, call);
                self.objects(objects, &at.path);
            }
            Does::Page(page, call) => {
                self.call(&at, call);
                self.page(page, &at.path);
            }
            Does::Custom(call, _) => self.custom(&at, call),
        }
    }

    fn subscription(&mut self, subscription: &Subscription) {
        match &subscription.field {
            None => {}
            Some(SubscriptionField::Refused(place, _)) => self.refused(&At::root(place)),
            Some(SubscriptionField::Listen(listen)) => self.listen(listen),
        }
    }

    fn listen(&mut self, listen: &Listen) {
        let at = At::root(&listen.place);
        if let Some(question) = listen.question {
            let rules = match &listen.listened {
                Listened::Model(model, _) => model.source.rules.as_slice(),
                Listened::Custom { operation, .. } => &operation.rules,
                Listened::Public(_) => &[],
            };
            self.question(&at, "the subscription", question, rules);
        }
        self.value(&listen.value, &at.path);
    }

    fn custom(&mut self, at: &At, call: &CustomCall) {
        self.question(at, "the operation", call.question, &call.operation.rules);
        self.value(&call.value, &at.path);
    }

    fn call(&mut self, at: &At, call: &ReadyCall<'_>) {
        self.question(at, "the operation", call.question, &call.model.source.rules);
        for guard in &call.writes {
            let rules = rules_of_fields(call.model, &guard.fields);
            let asks = format!("the fields {} of the input", guard.fields.join(", "));
            self.question(at, &asks, guard.question, &rules);
        }
        self.about(at, &call.operation.about().fields, call.model);
    }

    /// The fields that filters, conditions and keys ask about.
    fn about(&mut self, at: &At, about: &[AskedField], model: &Model) {
        for AskedField { field, question } in about {
            let rules = rules_of_fields(model, std::slice::from_ref(field));
            self.question(at, &format!("the field {field} that the arguments ask about"), *question, &rules);
        }
    }

    fn value(&mut self, value: &Selected, path: &str) {
        if let Some(objects) = value.objects() {
            self.objects(objects, path);
        }
    }

    fn page(&mut self, page: &Page, path: &str) {
        for field in &page.fields {
            let at = At::below(path, &field.place);
            match &field.kind {
                PageKind::Items(objects) => self.objects(objects, &at.path),
                PageKind::About(AboutPage::Refused(_)) => self.refused(&at),
                PageKind::About(AboutPage::TypeName | AboutPage::NextToken) => {}
            }
        }
    }

    fn objects(&mut self, objects: &Objects, path: &str) {
        objects.fields.iter().for_each(|field| self.field(field, path));
    }

    fn field(&mut self, field: &ObjectField, path: &str) {
        let at = At::below(path, &field.place);
        match &field.kind {
            ObjectKind::TypeName => {}
            ObjectKind::Refused(_) => self.refused(&at),
            ObjectKind::Stored(stored) => self.stored(&at, stored),
            ObjectKind::Related(related) => {
                self.guarded(&at, related.guard, &related.rules_of_field);
                let target = &related.relation.target.source;
                self.question(&at, &format!("records of {}", target.name), related.question, &target.rules);
                match &related.leads_to {
                    LeadsTo::One(objects) => self.objects(objects, &at.path),
                    LeadsTo::Page { selection, .. } => self.page(selection, &at.path),
                }
            }
        }
    }

    fn stored(&mut self, at: &At, stored: &Stored) {
        self.guarded(at, stored.guard, &stored.rules_of_field);
        self.value(&stored.value, &at.path);
    }

    fn refused(&mut self, at: &At) {
        self.fields.push(json!({
            "path": at.path,
            "field": at.field,
            "asks": "the field",
            "verdict": "denied",
            "because": "the authorizer denies the field, or its `@aws_…` directives leave out the caller's mode",
        }));
    }

    fn guarded(&mut self, at: &At, guard: Guard, rules: &[Rule]) {
        match guard {
            Guard::Open => {}
            Guard::Asked(question) => self.question(at, "the field", question, rules),
            Guard::Withheld(_) => self.fields.push(json!({
                "path": at.path,
                "field": at.field,
                "asks": "the field",
                "verdict": "withheld",
                "because": "null in the result of a mutation, because subscribers get what it selects; read it by a query",
            })),
        }
    }

    /// `written` are the rules as the source has them; the question holds those that are left for its operation.
    fn question(&mut self, at: &At, asks: &str, index: QuestionIndex, written: &[Rule]) {
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
        entry.insert("path".to_owned(), json!(at.path));
        entry.insert("field".to_owned(), json!(at.field));
        entry.insert("asks".to_owned(), json!(asks));
        entry.insert("operation".to_owned(), json!(question.operation.name()));
        entry.insert("rules".to_owned(), Value::Array(rules));
        self.fields.push(Value::Object(entry));
    }
}

/// Where a field stands.
struct At {
    /// Names of the answer, joined by dots.
    path: String,
    /// `Type.field`
    field: String,
}

impl At {
    fn root(place: &Place) -> Self {
        Self { path: place.key.to_string(), field: format!("{}.{}", place.parent, place.name) }
    }

    fn below(path: &str, place: &Place) -> Self {
        Self { path: format!("{path}.{}", place.key), ..Self::root(place) }
    }
}

/// The rules that the source writes for these fields.
fn rules_of_fields(model: &Model, fields: &[String]) -> Vec<Rule> {
    fields.iter().find_map(|field| model.rules_of_field(field)).unwrap_or(&model.source.rules).to_vec()
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
