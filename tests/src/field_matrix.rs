//! Every kind of rule on a field and behind a relation, as the questions that the engine really asks.
//!
//! For each kind there is a model whose field `kept` has the rule alone, and that belongs to a model with the rule.

use std::sync::{Arc, Mutex};

use authz::{Caller, Decider, Decision, Evaluate, Evaluating, Question};
use engine::{Delivery, Engine, Introspection, Limits, Options, Ports, Request};
use plan::{NoFunctions, PageFill, Store as _};
use store_embedded::{EmbeddedStore, Location};

/// The rules that stand on a field and behind a relation: each kind of [`crate::matrix::RULE_KINDS`], by its name.
pub const RULES: [(&str, &str); 14] = [
    ("public api key", "{ allow: public, provider: apiKey }"),
    ("public identity pool", "{ allow: public, provider: identityPool }"),
    ("private user pools", "{ allow: private }"),
    ("private oidc", "{ allow: private, provider: oidc }"),
    ("private identity pool", "{ allow: private, provider: identityPool }"),
    ("owner", "{ allow: owner }"),
    ("owners", "{ allow: owner, ownerField: \"owners\" }"),
    ("owner by claims", "{ allow: owner, identityClaim: \"email\" }"),
    ("owners by claims", "{ allow: owner, ownerField: \"owners\", identityClaim: \"email\" }"),
    ("groups", "{ allow: groups, groups: [\"admins\"] }"),
    ("group in field", "{ allow: groups, groupsField: \"group\" }"),
    ("groups in field", "{ allow: groups, groupsField: \"members\" }"),
    ("custom", "{ allow: custom }"),
    ("owner, reading only", "{ allow: owner, operations: [read] }"),
];

/// What is asked of the models of a rule, by name; `N` is the rule's number.
const ASKED: [(&str, &str); 10] = [
    ("create(open)", "mutation { createNearN(input: { open: \"x\" }) { id } }"),
    ("create(kept)", "mutation { createNearN(input: { kept: \"x\" }) { id } }"),
    ("create(id)", "mutation { createNearN(input: { id: \"x\" }) { id } }"),
    ("update(open)", "mutation { updateNearN(input: { id: \"x\", open: \"x\" }) { id } }"),
    ("update(kept)", "mutation { updateNearN(input: { id: \"x\", kept: \"x\" }) { id } }"),
    ("update(kept: null)", "mutation { updateNearN(input: { id: \"x\", kept: null }) { id } }"),
    ("delete", "mutation { deleteNearN(input: { id: \"x\" }) { id } }"),
    ("get(kept)", "{ getNearN(id: \"x\") { id kept } }"),
    ("get(far)", "{ getNearN(id: \"x\") { far { id } } }"),
    ("get(nears)", "{ getFarN(id: \"x\") { nears { items { id } } } }"),
];

/// What the engine asked for one operation.
#[derive(Clone)]
pub struct Case {
    /// The name of the rule, of [`RULES`].
    pub rule: &'static str,
    /// The operation, of [`ASKED`].
    pub what: &'static str,
    /// The questions. The first is about the operation itself.
    pub questions: Vec<Question>,
}

fn schema() -> String {
    let fields = "owner: String owners: [String] group: String members: [String]";
    let models = RULES.iter().enumerate().map(|(number, (_, rule))| {
        format!(
            "type Near{number} @model @auth(rules: [{{ allow: owner, ownerField: \"holder\" }}]) {{
                holder: String open: String kept: String @auth(rules: [{rule}]) {fields}
                farId: ID far: Far{number} @belongsTo(references: [\"farId\"])
            }}
            type Far{number} @model @auth(rules: [{rule}]) {{
                text: String {fields} nears: [Near{number}] @hasMany(references: [\"farId\"])
            }}\n"
        )
    });
    models.collect()
}

/// Everything that the engine asks. It does not depend on the caller.
///
/// # Panics
/// If the schema of this matrix cannot be served.
pub async fn cases() -> Vec<Case> {
    let schema = model::parse(&schema(), &model::Providers::all()).expect("the schema is valid");
    let store = Arc::new(EmbeddedStore::open(Location::Memory).expect("a store in memory can be opened"));
    let shapes = store.prepare(&plan::tables_of(&schema)).await.expect("the tables can be made");
    let asked = Arc::new(Asked::default());
    let evaluate: Arc<dyn Evaluate> = Arc::<Asked>::clone(&asked);
    let options = Options {
        cursors: plan::Cursors::new(b"a secret of the tests"),
        introspection: Introspection::Enabled,
        limits: Limits::default(),
        pages: PageFill::AsAmplify,
        unreadable_filters: engine::UnreadableFilters::Refused,
        default_mode: model::Provider::ApiKey,
    };
    let ports = Ports { store, evaluate, functions: Arc::new(NoFunctions), publish: Arc::new(engine::Unheard) };
    let engine = Engine::new(schema, &shapes, ports, &options).expect("the schema can be served");
    let mut cases = Vec::new();
    for (number, (rule, _)) in RULES.iter().enumerate() {
        for (what, query) in ASKED {
            let query = query.replace("NearN", &format!("Near{number}")).replace("FarN", &format!("Far{number}"));
            let request = Request { query: query.clone(), ..Request::default() };
            let _denied = engine.execute(&Caller::ApiKey, request, Delivery::Direct).await;
            let questions = std::mem::take(&mut *asked.0.lock().expect("nobody panics while holding the questions"));
            assert!(!questions.is_empty(), "nothing was asked for {query}");
            cases.push(Case { rule, what, questions });
        }
    }
    cases
}

/// Remembers what is asked, and denies it.
#[derive(Default)]
struct Asked(Mutex<Vec<Question>>);

impl Evaluate for Asked {
    fn evaluate<'a>(&'a self, caller: &'a Caller, questions: &'a [Question]) -> Evaluating<'a> {
        self.0.lock().expect("nobody panics while holding the questions").extend_from_slice(questions);
        let decisions: Vec<Decision> = questions.iter().map(|question| authz::decide(caller, question)).collect();
        Box::pin(async move { Ok(decisions) })
    }

    fn decider(&self) -> Decider {
        Decider::Native
    }
}
