use proptest::prelude::*;

use super::*;

/// Renders at most the first mistake, so that snapshots of huge inputs stay small.
fn first_mistake(source: &str) -> String {
    let diagnostics = parse(source, &Providers::all()).unwrap_err();
    diagnostics.first().map(|diagnostic| diagnostic.message.clone()).unwrap_or_default()
}

#[test]
fn deep_nesting_is_refused_before_it_hurts() {
    let depth = 10_000;
    let types = format!("type A @model {{ x: {}Int{} }}", "[".repeat(depth), "]".repeat(depth));
    assert_snapshot!(first_mistake(&types), @"lists and objects nest deeper than 32 levels");
    let lists = format!("type A @model @auth(rules: {}1{}) {{ x: Int }}", "[".repeat(depth), "]".repeat(depth));
    assert_snapshot!(first_mistake(&lists), @"a rule is an object, not a list");
    let objects = format!("type A @model @auth(rules: {}1{}) {{ x: Int }}", "{a: ".repeat(depth), "}".repeat(depth));
    assert_snapshot!(first_mistake(&objects), @"`rules` takes a list, not an object");
    let selections = format!("query {}x{}", "{a ".repeat(depth), "}".repeat(depth));
    assert_snapshot!(first_mistake(&selections), @"lists and objects nest deeper than 32 levels");
    assert!(parse(&"{".repeat(depth), &Providers::all()).is_err());
    assert!(parse(&"type A @model ".repeat(depth), &Providers::all()).is_err());
    assert!(parse(&"extend ".repeat(depth), &Providers::all()).is_err());
}

#[test]
fn megabytes_of_garbage_are_refused() {
    for piece in
        [")", "x ", "ä", "\"", "\"\"\"", "type A ", "@", "#", "\\u{", "enum E { A } ", "type A @model { a: B } "]
    {
        let source = piece.repeat(2_000_000 / piece.len());
        assert!(parse(&source, &Providers::all()).is_err(), "{piece}");
    }
}

#[test]
fn a_large_schema_is_read() {
    let fields: String = (0..100).map(|field| format!("  field{field}: String\n")).collect();
    let source: String = (0..300).map(|model| format!("type Thing{model}x @model {{\n{fields}}}\n")).collect();
    assert_eq!(schema(&source).models.len(), 300);
}

fn word() -> impl Strategy<Value = String> {
    let words = [
        "type",
        "enum",
        "extend",
        "input",
        "union",
        "interface",
        "scalar",
        "schema",
        "directive",
        "query",
        "A",
        "B",
        "String",
        "ID",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        ":",
        "!",
        "@",
        "@model",
        "@auth",
        "rules:",
        "allow:",
        "owner",
        "groups:",
        "\"x\"",
        "\"\"\"",
        "\"",
        "\\",
        "#",
        "\n",
        "$x",
        "...",
        "&",
        "|",
        "=",
        "1",
        "1.5e",
        "null",
        "ä",
        "\u{feff}",
        "\"\\u{110000}\"",
        "\"\\ud800\"",
        "implements",
        "on",
        "operations: [read]",
        ",",
    ];
    prop::sample::select(words.to_vec()).prop_map(str::to_owned)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_survived_and_spans_lie_within_it(source in any::<String>()) {
        survive(&source)?;
    }

    #[test]
    fn any_words_of_graphql_are_survived(words in prop::collection::vec(word(), 0..60), glue in "[ \n]?") {
        survive(&words.join(&glue))?;
    }
}

fn survive(source: &str) -> Result<(), TestCaseError> {
    for diagnostic in parse(source, &Providers::all()).err().unwrap_or_default() {
        prop_assert!(source.get(diagnostic.span.clone()).is_some(), "{:?} of {:?}", diagnostic, source);
        if let Some((span, _)) = diagnostic.related {
            prop_assert!(source.get(span).is_some());
        }
    }
    Ok(())
}
