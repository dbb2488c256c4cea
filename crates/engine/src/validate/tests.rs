//! What is refused, with which words, and that the work of it does not grow faster than the text.

use std::fmt::Write;

use model::{Providers, api::Api};

use super::validate;
use crate::{
    GraphqlError, Introspection, Limits,
    compile::{Bounds, parse},
};

const SCHEMA: &str = r#"
type Todo @model @auth(rules: [{allow: public}]) {
  id: ID!
  title: String
  tags: [String]
  parent: Todo @hasOne
}
"#;

fn errors(text: &str) -> Vec<GraphqlError> {
    let api = Api::of(&model::parse(SCHEMA, &Providers::all()).expect("the schema is valid"));
    let limits = Limits::default();
    let document = parse(text, Bounds { nesting: limits.nesting, tokens: limits.tokens() }).expect("the text parses");
    validate(&api, &document, limits, Introspection::Enabled)
}

fn messages(text: &str) -> Vec<String> {
    errors(text).into_iter().map(|error| error.message).collect()
}

fn check(text: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|error| format!("Validation error of type {error}")).collect();
    assert_eq!(messages(text), expected, "{text}");
}

fn kind(text: &str) -> Option<String> {
    errors(text).first().and_then(|error| error.error_type().map(str::to_owned))
}

#[test]
fn documents_of_clients_are_valid() {
    for text in [
        "{ listTodos { items { id title parent { id } } nextToken __typename } __typename }",
        "query ($a: ID!) { getTodo(id: $a) { ...F } } fragment F on Todo { id ...G } fragment G on Todo { title }",
        "query A { ...F } query B { ...F } fragment F on Query { listTodos { items { id } } }",
        "query ($x: Boolean!) { __schema { types { name fields(includeDeprecated: $x) { name } } } }",
        "{ __type(name: \"Todo\") { ...T } } fragment T on __Type { kind name ofType { ... on __Type { name } } }",
        "subscription { ...F } fragment F on Subscription { onCreateTodo { id } }",
        "{ a: getTodo(id: \"1\") { id } a: getTodo(id: \"1\") { title } }",
        "{ getTodo(id: \"1\") { id @skip(if: true) @include(if: false) } }",
    ] {
        assert_eq!(messages(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_mistake_in_a_fragment_is_told_once() {
    check(
        "{ a: listTodos { items { ...F } } b: listTodos { items { ...F ...F } } } fragment F on Todo { nope }",
        &["FieldUndefined: Field 'nope' in type 'Todo' is undefined @ 'F/nope'"],
    );
}

#[test]
fn fragments_on_types_that_there_are_not_are_refused() {
    check("{ ... on __X { anything } }", &["UnknownType: Unknown type __X @ ''"]);
    check("{ ... on X { anything } }", &["UnknownType: Unknown type X @ ''"]);
    check("{ ...F } fragment F on __X { a { b } }", &["UnknownType: Unknown type __X @ 'F'"]);
    check(
        "{ listTodos { items { ... on __Type { name } } } }",
        &["InvalidFragmentType: Fragment cannot be spread here as objects of type Todo can never be of type __Type @ \
           'listTodos/items'"],
    );
    check(
        "{ ...F } fragment F on ID { a }",
        &["InlineFragmentTypeConditionInvalid: Inline fragment type condition is invalid, must be on \
           Object/Interface/Union, was ID @ 'F'"],
    );
}

#[test]
fn introspection_is_checked_as_the_rest() {
    check("{ __schema { nope } }", &["FieldUndefined: Field 'nope' in type '__Schema' is undefined @ '__schema/nope'"]);
    check("{ __type { name } }", &["MissingFieldArgument: Missing field argument name @ '__type'"]);
    check(
        "{ __schema }",
        &["SubSelectionRequired: Sub selection required for type __Schema of field __schema @ '__schema'"],
    );
    check(
        "{ __schema { types { kind { a } } } }",
        &["SubSelectionNotAllowed: Sub selection not allowed on leaf type __TypeKind of field kind @ \
           '__schema/types/kind'"],
    );
    check(
        "{ __typename { a } }",
        &["SubSelectionNotAllowed: Sub selection not allowed on leaf type String of field __typename @ '__typename'"],
    );
    check(
        "{ listTodos { __schema { types { name } } } }",
        &["FieldUndefined: Field '__schema' in type 'ModelTodoConnection' is undefined @ 'listTodos/__schema'"],
    );
    check(
        "{ __schema { types { a: name a: kind } } }",
        &["FieldsConflict: '__schema/types/a' : 'name' and 'kind' are different fields @ '__schema/types/a'"],
    );
}

#[test]
fn definitions_have_names_of_their_own() {
    check(
        "query A { __typename } query A { __typename }",
        &["DuplicateOperationName: There can be only one operation named 'A'"],
    );
    check(
        "{ __typename } query A { __typename }",
        &["LoneAnonymousOperationViolation: Anonymous operation with other operations"],
    );
    check(
        "{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }",
        &["DuplicateFragmentName: There can be only one fragment named 'F'"],
    );
    check("query @skip(if: true) { __typename }", &["MisplacedDirective: Directive skip not allowed here @ ''"]);
    check(
        "query ($a: ID! @x) { getTodo(id: $a) { ...F } } fragment F on Todo @y { id }",
        &["UnknownDirective: Unknown directive x @ ''", "UnknownDirective: Unknown directive y @ ''"],
    );
    check(
        "mutation { createTodo(input: {title: \"a\", title: \"b\"}) { id } }",
        &["UniqueObjectFieldName: There can be only one field named 'title' @ 'createTodo'"],
    );
}

#[test]
fn circles_of_fragments_are_refused_where_they_close() {
    let cycle = "FragmentCycle: Fragment cycles not allowed @ ''";
    check("{ ...F } fragment F on Query { ...F }", &[cycle]);
    check("{ ...F } fragment F on Query { ...G } fragment G on Query { a: __typename ...F }", &[cycle]);
    check("{ __typename } fragment F on Query { ... { ...F } }", &[cycle]);
}

#[test]
fn variables_are_found_behind_fragments() {
    let fragments = "fragment F on Query { ...G } fragment G on Query { getTodo(id: $a) { id @skip(if: $b) } }";
    check(&format!("query ($a: ID!, $b: Boolean!) {{ ...F }} {fragments}"), &[]);
    check(
        &format!("query ($b: Boolean!, $c: Int) {{ ...F }} {fragments}"),
        &["UnusedVariable: Unused variable c", "UndefinedVariable: Undefined variable a"],
    );
}

#[test]
fn subscriptions_have_one_field_at_their_root() {
    let several = "SubscriptionMultipleRootFields: Subscription operation must have exactly one root field";
    check("subscription { a: onCreateTodo { id } b: onCreateTodo { id } }", &[several]);
    check(
        "subscription { ...F b: onCreateTodo { id } } fragment F on Subscription { onCreateTodo { id } }",
        &[several],
    );
    check(
        "subscription { __typename }",
        &["SubscriptionIntrospectionRootField: Subscription operation root field '__typename' cannot be an \
           introspection field"],
    );
}

/// A chain of fragments in which each spreads the next so many times.
fn chain(length: usize, times: usize, on: &str, last: &str) -> String {
    let mut text = String::new();
    for number in 0..length {
        let _ = write!(text, " fragment F{number} on {on} {{ {} }}", format!("...F{} ", number + 1).repeat(times));
    }
    let _ = write!(text, " fragment F{length} on {on} {{ {last} }}");
    text
}

#[test]
fn what_fragments_come_to_is_known_before_they_are_expanded() {
    let too_many = Some("ResolverExecutionLimitReached".to_owned());
    let too_deep = Some("QueryDepthLimitReached".to_owned());
    for (text, expected) in [
        (format!("{{ ...F0 }} {}", chain(40, 2, "Query", "__typename")), &too_many),
        (format!("{{ ...F0 }} {}", chain(40, 2, "__X", "a")), &too_many),
        (format!("{{ ...F0 }} {}", chain(64, 64, "Query", "__typename")), &too_many),
        (format!("{{ ...F0 }} {}", chain(1_500, 1, "Query", "__typename")), &too_deep),
        (format!("{{ __schema {{ ...F0 }} }} {}", chain(1_500, 1, "__Schema", "description")), &too_deep),
        (format!("{{ {} }} {}", "...F0 ".repeat(200), chain(90, 1, "Query", "__typename")), &too_many),
        (format!("{{ {} }}", (0..251).fold(String::new(), |text, n| format!("{text} a{n}: __typename"))), &too_many),
        (format!("{{ listTodos {{ {} }} }}", "nextToken ".repeat(5_001)), &too_many),
    ] {
        assert_eq!(kind(&text), *expected, "{text:.80}");
    }
    assert_eq!(kind(&format!("{{ ...F0 }} {}", chain(90, 1, "Query", "__typename"))), None);
    assert_eq!(kind(&format!("{{ listTodos {{ {} }} }}", "nextToken ".repeat(4_990))), None);
}

#[test]
fn many_operations_cost_no_more_than_their_text() {
    let fields = "nextToken ".repeat(4_990);
    let operations: String = (0..1_000).map(|number| format!("query Q{number}{{...F}} ")).collect();
    let text = format!("{operations} fragment F on Query {{ listTodos {{ {fields} }} }}");
    assert_eq!(messages(&text), Vec::<String>::new());
    // Each with another companion, so that nothing was checked together before.
    let operations: String = (0..500).map(|number| format!("query Q{number}{{...F a{number}:__typename}} ")).collect();
    let text = format!("{operations} fragment F on Query {{ listTodos {{ {fields} }} }}");
    assert_eq!(messages(&text), Vec::<String>::new());
    let operations: String =
        (0..500).map(|number| format!("query Q{number}{{...F listTodos{{ a{number}:nextToken }}}} ")).collect();
    let text = format!("{operations} fragment F on Query {{ listTodos {{ {fields} }} }}");
    assert_eq!(kind(&text).as_deref(), Some("ResolverExecutionLimitReached"));
}

#[test]
fn conflicts_are_found_through_fragments() {
    check(
        "{ a: getTodo(id: \"1\") { ...F } ...G } fragment F on Todo { x: id } \
         fragment G on Query { a: getTodo(id: \"1\") { x: title } }",
        &["FieldsConflict: 'a/x' : 'id' and 'title' are different fields @ 'a/x'"],
    );
    check(
        "{ listTodos(filter: {id: {eq: \"1\"}, title: {eq: \"2\"}}) { nextToken } \
           listTodos(filter: {title: {eq: \"2\"}, id: {eq: \"1\"}}) { nextToken } }",
        &[],
    );
    check(
        "{ listTodos(filter: {id: {eq: \"1\"}}) { nextToken } listTodos(filter: {id: {eq: \"2\"}}) { nextToken } }",
        &["FieldsConflict: 'listTodos' : they have differing arguments @ 'listTodos'"],
    );
}
