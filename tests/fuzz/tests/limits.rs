//! Documents that once ended, hung or filled the process, and others of their kinds: each is refused or answered within
//! bounds of bytes and of allocations.

use std::fmt::Write as _;

use authz::Caller;
use serde_json::{Map, Value, json};
use sluice_fuzz::{measure::Cost, subject::Subject};

/// Bytes that a request may hold beyond its own text.
const MOST_BYTES: usize = 4 << 20;

/// Allocations that it may make: a few for each of the 15,000 tokens that are read at most.
const MOST_ALLOCATIONS: u64 = 150_000;

const SCHEMA: &str = "
type Todo @model @auth(rules: [{ allow: public }]) { text: String notes: [Note] @hasMany }
type Note @model @auth(rules: [{ allow: public }]) { text: String todo: Todo @belongsTo }
";

/// What is expected of a document.
#[derive(Clone, Copy, Debug)]
enum Ends {
    /// Its first error is of this type.
    AsType(&'static str),
    /// The message of its first error holds this.
    AsMessage(&'static str),
    /// It has data.
    Answered,
}

use Ends::{Answered, AsMessage, AsType};

const TOO_DEEP: Ends = AsType("QueryDepthLimitReached");
const TOO_MUCH: Ends = AsType("ResolverExecutionLimitReached");
const TOO_LARGE: Ends = AsType("ResponseTooLarge");
const NO_SUCH_TYPE: Ends = AsMessage("UnknownType");
const CIRCLE: Ends = AsMessage("FragmentCycle");
const NO_SYNTAX: Ends = AsMessage("Invalid Syntax");

fn check(cases: Vec<(&str, String, Ends)>) {
    check_with(cases.into_iter().map(|(name, text, ends)| (name, text, Value::Null, ends)).collect());
}

/// With a variable `v`.
fn check_with(cases: Vec<(&str, String, Value, Ends)>) {
    let subject = Subject::of_source(SCHEMA);
    // What is made once for all requests is not theirs.
    let _warm =
        subject.ask(&Caller::ApiKey, "{ __schema { queryType { name } } listTodos { items { id } } }", &Map::new());
    let mut wrong = String::new();
    for (name, text, variable, ends) in cases {
        let variables = Map::from_iter([("v".to_owned(), variable)]);
        let (answer, cost) = subject.ask(&Caller::ApiKey, &text, &variables);
        let error = &answer["errors"][0];
        let is_right = match ends {
            AsType(kind) => error["errorType"] == kind,
            AsMessage(part) => error["message"].as_str().is_some_and(|message| message.contains(part)),
            Answered => answer["data"].is_object(),
        };
        let Cost { bytes, allocations } = cost;
        // What is answered is copied a few times on its way.
        let most = match ends {
            AsType(_) | AsMessage(_) => MOST_BYTES,
            Answered => MOST_BYTES + 4 * text.len(),
        };
        if !is_right || bytes > most || allocations > MOST_ALLOCATIONS {
            let _ = writeln!(wrong, "{name}: {cost:?}, {ends:?} expected: {:.300}", answer.to_string());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn repeated(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |text, number| text + &one(number) + " ")
}

/// `listTodos` with a filter.
fn list(filter: &str) -> String {
    format!("{{ listTodos(filter: {filter}) {{ items {{ id }} }} }}")
}

fn nested(open: &str, depth: usize, close: &str) -> String {
    format!("{}{{}}{}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn nothing_in_front_of_brackets_hides_them() {
    let deep = list(&nested("{not:", 2_000, "}"));
    let behind = |string: &str| {
        let filter = nested("{not:", 2_000, "}");
        format!("{{ a: getTodo(id: {string}) {{ id }} b: listTodos(filter: {filter}) {{ items {{ id }} }} }}")
    };
    check(vec![
        ("a comment that ends at CR", format!("#\r{deep}"), TOO_DEEP),
        ("a comment that ends at CR LF", format!("#\r\n{deep}"), TOO_DEEP),
        ("a comment that ends at LF", format!("#\n{deep}"), TOO_DEEP),
        ("a comment that ends at U+2028", format!("#\u{2028}{deep}"), TOO_DEEP),
        ("a comment that ends at U+2029", format!("#\u{2029}{deep}"), TOO_DEEP),
        ("a comment with quotes that ends at CR", format!("#\"\"\"\r{deep}"), TOO_DEEP),
        ("a byte order mark", format!("\u{feff}{deep}"), TOO_DEEP),
        ("a block string that holds an escaped end", behind(r#""""\""" """"#), TOO_DEEP),
        ("a block string that ends in an escaped end", behind("\"\"\"a\\\"\"\"\"\"\""), TOO_DEEP),
        ("a string that ends in an escaped backslash", behind(r#""\\""#), TOO_DEEP),
        ("an empty string", behind(r#""""#), TOO_DEEP),
        ("an empty block string", behind(r#""""""""#), TOO_DEEP),
        ("a string that ends at CR", behind("\"\r\""), NO_SYNTAX),
        ("a block string that does not end", behind("\"\"\"\\\"\"\""), NO_SYNTAX),
    ]);
}

#[test]
fn whatever_nests_is_refused_where_it_is_too_deep() {
    let levels = 2_000;
    let selections = format!("{}id{}", "{ notes ".repeat(levels), " }".repeat(levels));
    let inline = format!("{{ {}__typename{} }}", "... { ".repeat(levels), " }".repeat(levels));
    let types = format!("query ($v: {}Int{}) {{ __typename }}", "[".repeat(levels), "]".repeat(levels));
    let default = format!("query ($v: Int = {}) {{ __typename }}", nested("[", levels, "]"));
    check(vec![
        ("inputs", list(&nested("{not:", levels, "}")), TOO_DEEP),
        ("lists", list(&nested("{and:[", levels, "]}")), TOO_DEEP),
        ("lists that do not end", list(&"[".repeat(levels)), TOO_DEEP),
        ("selections", selections, TOO_DEEP),
        ("inline fragments", inline, TOO_DEEP),
        ("types", types, TOO_DEEP),
        ("defaults", default, TOO_DEEP),
        ("inputs of directives", format!("{{ __typename @skip(if: {}) }}", nested("[", levels, "]")), TOO_DEEP),
    ]);
}

/// A chain of fragments in which each has `every`, and spreads the next so many times inside something.
fn chain(length: usize, on: &str, (every, inside, times): (&str, &str, usize), last: &str) -> String {
    let mut text = "{ getTodo(id: \"1\") { ...F0 } }".to_owned();
    let close = "}".repeat(inside.matches('{').count());
    for number in 0..length {
        let spreads = format!("{inside} ...F{} {close} ", number + 1).repeat(times);
        let _ = write!(text, " fragment F{number} on {on} {{ {every} {spreads} }}");
    }
    let _ = write!(text, " fragment F{length} on {on} {{ {last} }}");
    text
}

#[test]
fn graphs_of_fragments_are_not_expanded_to_be_refused() {
    let complete = |count: usize| {
        let fragments = repeated(count, |number| {
            format!(
                "fragment F{number} on Todo {{ id {} }}",
                repeated(count - number - 1, |n| format!("...F{}", n + number + 1))
            )
        });
        format!("{{ getTodo(id: \"1\") {{ ...F0 }} }} {fragments}")
    };
    let doubled = ("a: id", "", 2);
    check(vec![
        ("a chain of 8,000", chain(8_000, "Todo", ("", "", 1), "id"), TOO_MUCH),
        ("a chain of 1,500", chain(1_500, "Todo", ("", "", 1), "id"), TOO_DEEP),
        ("a chain of 101", chain(101, "Todo", ("", "", 1), "id"), TOO_DEEP),
        ("a chain of 1,500 that is a circle", chain(1_500, "Todo", ("", "", 1), "...F0"), CIRCLE),
        ("a chain of 1,500 with a circle at its end", chain(1_500, "Todo", ("", "", 1), "...F1499"), CIRCLE),
        ("a chain of 1,500 without an end", chain(1_500, "Todo", ("", "", 1), "...F9999"), TOO_DEEP),
        ("40 doublings", chain(40, "Todo", doubled, "id"), TOO_MUCH),
        ("40 doublings on an unknown type", chain(40, "__X", doubled, "id"), TOO_MUCH),
        ("40 doublings on another unknown type", chain(40, "Nothing", doubled, "id"), TOO_MUCH),
        ("40 doublings on a type of introspection", chain(40, "__Type", doubled, "name"), TOO_MUCH),
        ("40 doublings of nothing but spreads", chain(40, "Todo", ("", "", 2), "id"), TOO_MUCH),
        ("40 doublings below a field", chain(40, "Todo", ("id", "notes { items { todo {", 2), "id"), TOO_MUCH),
        ("40 doublings in inline fragments", chain(40, "Todo", ("id", "... {", 2), "id"), TOO_MUCH),
        ("40 doublings behind a condition", chain(40, "Todo", ("id", "... @skip(if: true) {", 2), "id"), TOO_MUCH),
        ("64 of 64", chain(64, "Todo", ("", "", 64), "id"), TOO_MUCH),
        ("each spreads each other", complete(60), TOO_MUCH),
        (
            "a field of itself",
            "{ getTodo(id: 1) { ...F } } fragment F on Todo { notes { items { todo { ...F } } } }".into(),
            CIRCLE,
        ),
        (
            "no use at all",
            format!("{{ __typename }} {}", &chain(40, "Todo", doubled, "id")[30..]),
            AsMessage("UnusedFragment"),
        ),
    ]);
}

#[test]
fn types_that_there_are_not_have_no_fields() {
    check(vec![
        ("inline", "{ ... on __X { anything { at { all } } } }".into(), NO_SUCH_TYPE),
        ("below a list", "{ listTodos { items { ... on __X { a } } } }".into(), NO_SUCH_TYPE),
        ("in a fragment", "{ ...F } fragment F on __X { a(b: 1) }".into(), NO_SUCH_TYPE),
        ("without the argument that it needs", "{ ... on __X { getTodo { id } } }".into(), NO_SUCH_TYPE),
        ("in introspection", "{ __schema { ... on __X { a } } }".into(), NO_SUCH_TYPE),
        ("5,000 fields", format!("{{ listTodos {{ ... on __X {{ {} }} }} }}", "a ".repeat(4_990)), NO_SUCH_TYPE),
        ("5,000 of them", format!("{{ listTodos {{ {} }} }}", "... on __X { a } ".repeat(2_000)), NO_SUCH_TYPE),
    ]);
}

#[test]
fn introspection_is_measured_before_it_is_written() {
    let below = |open: &str, depth: usize, close: &str| {
        format!("{{ __schema {{ types {{ {} name {} }} }} }}", open.repeat(depth), close.repeat(depth))
    };
    let aliases = |count: usize, field: &str| format!("{{ {} }}", repeated(count, |n| format!("r{n}: {field}")));
    check(vec![
        ("inputs of inputs", below("inputFields { type { ofType { ", 14, "} } } "), TOO_LARGE),
        ("fields of fields", below("fields { type { ofType { ofType { ofType { ", 9, "} } } } } "), Answered),
        ("arguments of fields", below("fields { args { type { ", 12, "} } } "), Answered),
        ("inner types", below("ofType { ", 40, "} "), Answered),
        ("deeper than brackets may nest", below("ofType { ", 80, "} "), TOO_DEEP),
        ("240 aliases of a type", aliases(240, "__type(name: \"Todo\") { fields { name type { name } } }"), Answered),
        ("1,000 aliases of a type", aliases(1_000, "__type(name: \"Todo\") { name }"), TOO_MUCH),
        (
            "4,900 aliases of a name",
            format!("{{ __schema {{ types {{ {} }} }} }}", repeated(4_900, |n| format!("n{n}:name"))),
            TOO_LARGE,
        ),
        ("fields that there are not", below("nothing { ", 14, "} "), AsMessage("FieldUndefined")),
    ]);
}

#[test]
fn many_of_anything_cost_as_much_as_their_text() {
    let fields = |count: usize| "nextToken ".repeat(count);
    let operations = |count: usize, inside: fn(usize) -> String| {
        let operations = repeated(count, |n| format!("query Q{n} {{ {} }}", inside(n)));
        format!("{operations} fragment F on Query {{ listTodos {{ {} }} }}", fields(4_990))
    };
    let of_fragments = |count: usize| {
        let fragments = repeated(count, |n| {
            format!("fragment F{n} on Todo {{ a: notes {{ items {{ id text }} }} b: notes {{ items {{ text }} }} }}")
        });
        format!("{{ getTodo(id: \"1\") {{ {} }} }} {fragments}", repeated(count, |n| format!("...F{n}")))
    };
    let names = AsMessage("Must provide operation name");
    check(vec![
        ("1,000 operations of 4,990 fields", operations(1_000, |_| "...F".to_owned()), names),
        ("500 operations with something beside", operations(500, |n| format!("...F a{n}: __typename")), names),
        (
            "500 operations with something inside",
            operations(500, |n| format!("...F listTodos {{ a{n}: nextToken }}")),
            TOO_MUCH,
        ),
        ("20,000 operations", repeated(20_000, |n| format!("query Q{n} {{ __typename }}")), TOO_MUCH),
        ("5,000 fields", format!("{{ listTodos {{ {} }} }}", fields(4_990)), Answered),
        ("5,001 fields", format!("{{ listTodos {{ {} }} }}", fields(5_001)), TOO_MUCH),
        ("251 fields at the root", format!("{{ {} }}", repeated(251, |n| format!("a{n}: __typename"))), TOO_MUCH),
        ("20,000 fields that there are not", format!("{{ {} }}", repeated(20_000, |n| format!("x{n}"))), TOO_MUCH),
        (
            "200 fields that there are not",
            format!("{{ {} }}", repeated(200, |n| format!("x{n}"))),
            AsMessage("FieldUndefined"),
        ),
        ("1,600 lists of one name", format!("{{ {} }}", "a: listTodos { items { id } } ".repeat(240)), Answered),
        ("one name through 300 fragments", of_fragments(300), Answered),
        ("20,000 directives", format!("{{ __typename {} }}", "@skip(if: false) ".repeat(20_000)), TOO_MUCH),
        (
            "2,000 directives",
            format!("{{ __typename {} }}", "@skip(if: false) ".repeat(2_000)),
            AsMessage("DuplicateDirectiveName"),
        ),
        (
            "2,000 unknown directives",
            format!("{{ __typename {} }}", "@a ".repeat(2_000)),
            AsMessage("UnknownDirective"),
        ),
        (
            "20,000 variables",
            format!("query ({}) {{ __typename }}", repeated(20_000, |n| format!("$v{n}: Int"))),
            TOO_MUCH,
        ),
        (
            "3,000 variables",
            format!("query ({}) {{ __typename }}", repeated(3_000, |n| format!("$v{n}: Int"))),
            AsMessage("UnusedVariable"),
        ),
        (
            "3,000 unknown variables",
            format!("{{ listTodos(filter: {{and: [{}]}}) {{ nextToken }} }}", repeated(3_000, |n| format!("$v{n}"))),
            AsMessage("UndefinedVariable"),
        ),
        (
            "3,000 arguments",
            format!("{{ listTodos({}) {{ nextToken }} }}", repeated(3_000, |n| format!("a{n}: 1"))),
            AsMessage("UnknownArgument"),
        ),
        (
            "3,000 arguments of one name",
            format!("{{ listTodos({}) {{ nextToken }} }}", "limit: 1 ".repeat(3_000)),
            AsMessage("DuplicateArgumentNames"),
        ),
        (
            "3,000 fields of one name in an input",
            list(&format!("{{ {} }}", "id: null ".repeat(3_000))),
            AsMessage("UniqueObjectFieldName"),
        ),
    ]);
}

#[test]
fn long_texts_cost_a_multiple_of_themselves() {
    check(vec![
        ("commas", format!("{}{{ __typename }}", ",".repeat(1_000_000)), Answered),
        ("comments", format!("{}{{ __typename }}", "#\n".repeat(500_000)), Answered),
        ("comments that end at CR", format!("{}{{ __typename }}", "#\r".repeat(500_000)), Answered),
        ("one comment", format!("{{ __typename }}#{}", "{".repeat(1_000_000)), Answered),
        ("a name", format!("{{ {} }}", "n".repeat(900_000)), AsMessage("FieldUndefined")),
        ("a name of a fragment", format!("{{ ...{} }}", "n".repeat(900_000)), AsMessage("UndefinedFragment")),
        ("a name of a type", format!("query ($v: {}) {{ __typename }}", "n".repeat(900_000)), NO_SUCH_TYPE),
        ("a name of a directive", format!("{{ __typename @{} }}", "n".repeat(900_000)), AsMessage("UnknownDirective")),
        ("a sign that there is not", format!("{{ {} }}", "é".repeat(400_000)), NO_SYNTAX),
        ("a string", format!("{{ getTodo(id: \"{}\") {{ id }} }}", "s".repeat(900_000)), Answered),
        ("a string of escapes", format!("{{ getTodo(id: \"{}\") {{ id }} }}", "\\u0041".repeat(150_000)), Answered),
        ("a string that does not end", format!("{{ getTodo(id: \"{}", "s".repeat(900_000)), NO_SYNTAX),
        (
            "a block string of blank lines",
            format!("{{ getTodo(id: \"\"\"{}\"\"\") {{ id }} }}", " \n".repeat(100_000)),
            Answered,
        ),
    ]);
}

#[test]
fn variables_are_counted_before_they_are_copied() {
    let by = |filter: &str| format!("query ($v: {filter}) {{ listTodos(filter: $v) {{ items {{ id }} }} }}");
    let of_relation =
        "query ($v: ModelNoteFilterInput) { listTodos { items { notes(filter: $v) { items { id } } } } }".to_owned();
    let create = "mutation ($v: CreateTodoInput!) { createTodo(input: $v) { id } }".to_owned();
    let of_todo = || by("ModelTodoFilterInput");
    let any = |count: usize, one: Value| json!({ "or": vec![one; count] });
    let deep = (0..120).fold(json!({}), |inner, _| json!({ "not": inner }));
    check_with(vec![
        ("20,000 conditions", of_todo(), any(20_000, json!({ "text": { "eq": "x" } })), TOO_MUCH),
        ("20,000 conditions on a relation", of_relation, any(20_000, json!({ "text": { "eq": "x" } })), TOO_MUCH),
        ("100,000 conditions that say nothing", of_todo(), any(100_000, json!({ "text": {} })), TOO_MUCH),
        ("200,000 inputs that say nothing", of_todo(), any(200_000, json!({})), TOO_MUCH),
        ("300,000 values of another type", create.clone(), json!({ "text": vec![1; 300_000] }), TOO_MUCH),
        (
            "10,000 values of another type",
            create.clone(),
            json!({ "text": vec![1; 10_000] }),
            AsMessage("invalid value"),
        ),
        (
            "10,000 fields that there are not",
            create.clone(),
            Value::Object((0..10_000).map(|n| (format!("f{n}"), json!(1))).collect()),
            AsMessage("not defined for input"),
        ),
        ("120 levels", of_todo(), deep, AsMessage("")),
        ("one long text", create, json!({ "text": "x".repeat(100_000) }), Answered),
    ]);
}
