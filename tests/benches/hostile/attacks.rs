//! Requests of a caller with an API key who wants them to cost as much as they can.

use std::fmt::Write as _;

use serde_json::{Value, json};

/// The schema that they are about.
pub(crate) const SCHEMA: &str = r#"
type Todo @model @auth(rules: [{ allow: public }]) {
  text: String
  notes: [Note] @hasMany
}
type Note @model @auth(rules: [{ allow: public }]) {
  text: String
  todo: Todo @belongsTo
}
"#;

/// A request, and what it tries.
pub(crate) struct Attack {
    pub(crate) name: String,
    pub(crate) body: String,
}

/// Levels of the documents that nest.
const DEEP: usize = 2_000;

/// Every attack of the review (D1–D9), and variants of each.
pub(crate) fn all() -> Vec<Attack> {
    let mut attacks = Vec::new();
    let mut add = |name: &str, query: String, variables: Value| {
        let body = json!({ "query": query, "variables": variables }).to_string();
        attacks.push(Attack { name: name.to_owned(), body });
    };
    let none = || json!({});
    let nested_not = format!("{}{{}}{}", "{not:".repeat(DEEP), "}".repeat(DEEP));
    let list = |filter: &str| format!("{{ listTodos(filter: {filter}) {{ items {{ id }} }} }}");
    for (name, prefix) in [
        ("D1 a comment that ends at CR", "#\r"),
        ("D1 a comment that ends at CR LF", "#\r\n"),
        ("D1 a comment that ends at LF", "#\n"),
        ("D1 a comment with quotes that ends at CR", "#\"\"\"\r"),
        ("D1 a byte order mark", "\u{feff}"),
    ] {
        add(name, format!("{prefix}{}", list(&nested_not)), none());
    }
    for (name, string) in [
        ("D2 a block string that holds an escaped end", r#""""\""" """"#),
        ("D2 a block string that ends in an escaped quote", r#""""a\"""""""#),
        ("D2 a string that ends in an escaped backslash", r#""\\""#),
        ("D2 an empty string and a block string", r#""", b: """""""#),
        ("D2 a string with a CR", "\"\r\""),
    ] {
        let query =
            format!("{{ a: getTodo(id: {string}) {{ id }} b: listTodos(filter: {nested_not}) {{ items {{ id }} }} }}");
        add(name, query, none());
    }
    add("D3 a chain of 8,000 fragments", chain(8_000, "Todo", |_| String::new()), none());
    add(
        "D3 a chain of 8,000 fragments that ends in a cycle",
        chain(8_000, "Todo", |last| format!("...F{}", last / 2)),
        none(),
    );
    for on in ["__X", "__Type", "Todo", "Nothing"] {
        add(&format!("D4 40 fragments on {on} that each spread the next twice"), doubling(40, on, ""), none());
        add(
            &format!("D4 40 fragments on {on} that double below a field"),
            doubling(40, on, "notes { items { todo { "),
            none(),
        );
    }
    add("D4 each fragment spreads each other", complete(60), none());
    add("D5 an inline fragment on an unknown type", "{ ... on __X { anything { at { all } } } }".to_owned(), none());
    add("D5 an unknown type below a list", "{ listTodos { items { ... on __X { a } } } }".to_owned(), none());
    add("D6 1,500 aliases of a field of each record", aliases(1_500), none());
    add("D6 4,900 aliases of a field of each record", aliases(4_900), none());
    add("D6 200 lists at the root", roots(200, "listTodos(limit: 10000) { items { id text } }"), none());
    add(
        "D6 240 lists with relations",
        roots(240, "listTodos(limit: 1000) { items { notes { items { id } } } }"),
        none(),
    );
    let many: Vec<Value> = (0..20_000).map(|n| json!({ "text": { "eq": n.to_string() } })).collect();
    let filtered = "query ($f: ModelNoteFilterInput) { listTodos { items { notes(filter: $f) { items { id } } } } }";
    add("D7 a relation with a filter of 20,000 conditions", filtered.to_owned(), json!({ "f": { "or": many } }));
    let of_root = "query ($f: ModelTodoFilterInput) { listTodos(filter: $f) { items { id } } }";
    add("D7 a list with a filter of 20,000 conditions", of_root.to_owned(), json!({ "f": { "and": many } }));
    let long = "x".repeat(900_000);
    add("D7 a filter by a text of 900 KB", of_root.to_owned(), json!({ "f": { "text": { "eq": long } } }));
    let repeated = format!("query ($f: ModelTodoFilterInput) {}", roots(240, "listTodos(filter: $f) { items { id } }"));
    add(
        "D7 240 lists by one text of 900 KB",
        repeated,
        json!({ "f": { "text": { "contains": "x".repeat(900_000) } } }),
    );
    add("D7 variables that nest 120 levels", of_root.to_owned(), json!({ "f": nested_json(120) }));
    add("D8 inputFields below inputFields", introspection("inputFields { name type { ", "ofType { ", 15), none());
    add(
        "D8 fields of fields of fields",
        format!("{{ __schema {{ types {{ {}name{} }} }} }}", "fields { type { ".repeat(12), " } }".repeat(12)),
        none(),
    );
    add(
        "D8 1,000 aliases of __type",
        roots(1_000, "__type(name: \"Todo\") { fields { name type { name fields { name } } } }"),
        none(),
    );
    add(
        "D8 200 aliases of __schema",
        roots(200, "__schema { types { name fields { name type { name kind ofType { name } } } } }"),
        none(),
    );
    add("D9 1,000 operations of a fragment of 4,990 fields", operations(1_000, 4_990), none());
    add(
        "D9 20,000 operations",
        (0..20_000).fold(String::new(), |text, n| text + &format!("query Q{n}{{__typename}}")),
        none(),
    );
    add(
        "a field with 20,000 directives",
        format!("{{ listTodos {} {{ items {{ id }} }} }}", "@skip(if: false) ".repeat(20_000)),
        none(),
    );
    add(
        "20,000 variables",
        format!(
            "query ({}) {{ __typename }}",
            (0..20_000).fold(String::new(), |text, n| text + &format!("$v{n}: Int "))
        ),
        none(),
    );
    add(
        "20,000 arguments",
        format!(
            "{{ listTodos({}) {{ items {{ id }} }} }}",
            (0..20_000).fold(String::new(), |text, n| text + &format!("a{n}: 1 "))
        ),
        none(),
    );
    add(
        "a list type of 2,000 levels",
        format!("query ($v: {}Int{}) {{ __typename }}", "[".repeat(DEEP), "]".repeat(DEEP)),
        none(),
    );
    add("lists of 2,000 levels", list(&format!("{{ and: {}{} }}", "[".repeat(DEEP), "]".repeat(DEEP))), none());
    add("selections of 2,000 levels", format!("{}id{}", "{ notes ".repeat(DEEP), " }".repeat(DEEP)), none());
    add(
        "inline fragments of 2,000 levels",
        format!("{{ {}__typename{} }}", "... { ".repeat(DEEP), " }".repeat(DEEP)),
        none(),
    );
    add(
        "relations of 16 levels over all records",
        format!("{{ listTodos {{ items {{ {}id{} }} }} }}", "notes { items { todo { ".repeat(8), " } } }".repeat(8)),
        none(),
    );
    add("one name in the answer for 5,000 selections", merging(1_600), none());
    add("one name in the answer through 300 fragments", merging_fragments(300), none());
    add(
        "20,000 unknown fields",
        format!("{{ {} }}", (0..20_000).fold(String::new(), |text, n| text + &format!("x{n} "))),
        none(),
    );
    add("a megabyte of commas", format!("{},{{ __typename }}", ",".repeat(1_000_000)), none());
    add("a megabyte of comments", format!("{}{{ __typename }}", "#\n".repeat(500_000)), none());
    add("a name of 900 KB", format!("{{ {} }}", "n".repeat(900_000)), none());
    add("a string of 900 KB", format!("{{ getTodo(id: \"{}\") {{ id }} }}", "s".repeat(900_000)), none());
    add(
        "a string of 150,000 escapes",
        format!("{{ getTodo(id: \"{}\") {{ id }} }}", "\\u0041".repeat(150_000)),
        none(),
    );
    add("a number of 900 KB", format!("{{ listTodos(limit: {}) {{ items {{ id }} }} }}", "9".repeat(900_000)), none());
    add(
        "a block string of 400,000 lines",
        format!("{{ getTodo(id: \"\"\"{}\"\"\") {{ id }} }}", " \n".repeat(400_000)),
        none(),
    );
    attacks
}

fn chain(length: usize, on: &str, end: impl Fn(usize) -> String) -> String {
    let mut text = "{ getTodo(id: \"1\") { ...F0 } }".to_owned();
    for n in 0..length {
        let _ = write!(text, " fragment F{n} on {on} {{ ...F{} }}", n + 1);
    }
    let _ = write!(text, " fragment F{length} on {on} {{ id {} }}", end(length));
    text
}

/// `length` fragments of which each spreads the next twice, so that expanding them takes 2^length steps.
fn doubling(length: usize, on: &str, below: &str) -> String {
    let closing = "} ".repeat(below.matches('{').count());
    let mut text = "{ getTodo(id: \"1\") { ...F0 } }".to_owned();
    for n in 0..length {
        let next = n + 1;
        let _ = write!(text, " fragment F{n} on {on} {{ a: id ...F{next} {below} ...F{next} {closing} }}");
    }
    let _ = write!(text, " fragment F{length} on {on} {{ id }}");
    text
}

fn complete(count: usize) -> String {
    let mut text = "{ getTodo(id: \"1\") { ...F0 } }".to_owned();
    for n in 0..count {
        let spreads = (n + 1..count).fold(String::new(), |spreads, other| spreads + &format!(" ...F{other}"));
        let _ = write!(text, " fragment F{n} on Todo {{ id {spreads} }}");
    }
    text
}

fn aliases(count: usize) -> String {
    let fields = (0..count).fold(String::new(), |text, n| text + &format!("a{n}:text "));
    format!("{{ listTodos(limit: 10000) {{ items {{ {fields} }} }} }}")
}

fn roots(count: usize, field: &str) -> String {
    format!("{{ {} }}", (0..count).fold(String::new(), |text, n| text + &format!("r{n}: {field} ")))
}

fn introspection(first: &str, repeated: &str, levels: usize) -> String {
    let braces = first.matches('{').count() + levels;
    format!("{{ __schema {{ types {{ {first}{} name {} }} }} }}", repeated.repeat(levels), "} ".repeat(braces))
}

fn operations(count: usize, fields: usize) -> String {
    let mut text = (0..count).fold(String::new(), |text, n| text + &format!("query Q{n} {{ ...F }} "));
    let _ = write!(text, "fragment F on Query {{ listTodos {{ items {{ ");
    for n in 0..fields {
        let _ = write!(text, "a{n}:id ");
    }
    text + "} } }"
}

fn merging(count: usize) -> String {
    format!("{{ {} }}", "a: listTodos { items { id } } ".repeat(count))
}

fn merging_fragments(count: usize) -> String {
    let mut text = "{ getTodo(id: \"1\") { ...F0 ".to_owned();
    for n in 1..count {
        let _ = write!(text, "...F{n} ");
    }
    text.push_str("} } ");
    for n in 0..count {
        let _ = write!(
            text,
            "fragment F{n} on Todo {{ a: notes {{ items {{ id text }} }} b: notes {{ items {{ text }} }} }} "
        );
    }
    text
}

fn nested_json(levels: usize) -> Value {
    (0..levels).fold(json!({}), |inner, _| json!({ "not": inner }))
}
