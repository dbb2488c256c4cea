//! What is compiled of a document, of schemas that hold one thing each.

use std::sync::Arc;

use authz::Caller;
use model::Provider;
use plan::Attribute;

use super::{Compiled, Operation, PageKind, RootKind, Roots, Variant};
use crate::{Introspection, Limits, compile::ast::Document, document::Documents, execute::choose, served::Served};

const TODOS_AND_COMMENTS: &str = "
    type Todo @model @auth(rules: [{ allow: public }]) { name: String }
    type Comment @model @auth(rules: [{ allow: public }]) { text: String }
";

struct Schema {
    served: Served,
    documents: Documents,
    compiled: Compiled,
}

impl Schema {
    fn of(sdl: &str) -> Self {
        let schema = model::parse(sdl, &model::Providers::all()).expect("the schema has no mistakes");
        let served = Served::of(&schema, Provider::ApiKey).expect("the API fits the schema");
        let documents = Documents::new(Limits::default(), Introspection::Enabled);
        Self { served, documents, compiled: Compiled::new() }
    }

    fn document(&self, text: &str) -> Arc<Document> {
        self.documents.get(&self.served.api, text).expect("the document is valid")
    }

    /// The only operation, with these values of its variables.
    fn compile(&self, document: &Arc<Document>, variables: &[Option<Attribute>]) -> Arc<Operation> {
        let chosen = choose(document, None).expect("there is one operation");
        let signature = self.compiled.signature(&self.served, &chosen);
        let variant = Variant {
            toggles: signature.toggles(variables),
            passes: self.served.passes(&Caller::ApiKey),
            denied: Box::from([]),
        };
        self.compiled.operation(&self.served, &chosen, &signature, variant).expect("the arguments are of their types")
    }
}

fn roots(operation: &Operation) -> &Roots {
    match operation {
        Operation::Query(roots) | Operation::Mutation(roots) => roots,
        Operation::Subscription(_) => panic!("it is a query or a mutation"),
    }
}

#[test]
fn fields_with_equal_rules_are_asked_about_apart() {
    let schema = Schema::of(TODOS_AND_COMMENTS);
    let document =
        schema.document("{ listTodos { items { id } } listComments { items { id } } more: listTodos { nextToken } }");
    let operation = schema.compile(&document, &[]);
    let asked: Vec<&str> = operation.shared().questions.iter().map(|question| question.field.as_str()).collect();
    assert_eq!(asked, ["listTodos", "listComments"]);
}

#[test]
fn what_is_skipped_is_not_compiled_and_is_not_asked_about() {
    let schema = Schema::of(TODOS_AND_COMMENTS);
    let text =
        "query ($skips: Boolean!) { listTodos { items { id } } listComments @skip(if: $skips) { items { id } } }";
    let document = schema.document(text);
    for (skips, fields) in [(true, 1), (false, 2)] {
        let operation = schema.compile(&document, &[Some(Attribute::Bool(skips))]);
        assert_eq!(roots(&operation).fields.len(), fields);
        assert_eq!(operation.shared().questions.len(), fields);
    }
}

#[test]
fn requests_of_one_kind_share_an_operation() {
    let schema = Schema::of(TODOS_AND_COMMENTS);
    let document = schema.document("query ($token: String, $skips: Boolean!) { listTodos(nextToken: $token) { items { id name @skip(if: $skips) } } }");
    let compile =
        |token: &str, skips| schema.compile(&document, &[Some(Attribute::from(token)), Some(Attribute::Bool(skips))]);
    assert!(Arc::ptr_eq(&compile("a", true), &compile("b", true)));
    assert!(!Arc::ptr_eq(&compile("a", true), &compile("a", false)));
}

#[test]
fn fields_of_one_name_are_one_field_in_the_order_of_the_document() {
    let schema = Schema::of(TODOS_AND_COMMENTS);
    let document = schema
        .document("{ listTodos { ...A items { name } } } fragment A on ModelTodoConnection { items { id } nextToken }");
    let operation = schema.compile(&document, &[]);
    let [root] = roots(&operation).fields.as_slice() else { panic!("there is one field") };
    let RootKind::List(call, _) = &root.kind else { panic!("it is a list") };
    let keys: Vec<&str> = call.selection.fields.iter().map(|field| &*field.place.key).collect();
    assert_eq!(keys, ["items", "nextToken"]);
    let PageKind::Items(objects) = &call.selection.fields[0].kind else { panic!("they are the records") };
    assert_eq!(objects.fields.iter().map(|field| &*field.place.key).collect::<Vec<_>>(), ["id", "name"]);
}
