//! What is read of a text, and what is refused where.

use super::{Refused, parse};
use crate::compile::{
    ast::{Position, Selection, Value},
    lexer::Bounds,
};

const BOUNDS: Bounds = Bounds { nesting: 50, tokens: 15_000 };

/// The value of the one argument of a document's one field.
fn value(literal: &str) -> Result<Value, Refused> {
    let document = parse(&format!("{{ f(a: {literal}) }}"), BOUNDS)?;
    let Some(Selection::Field(field)) = document.operations[0].selections.first() else { panic!("no field") };
    Ok(field.argument("a").expect("the argument").clone())
}

fn check_text(literal: &str, expected: &str) {
    assert_eq!(value(literal), Ok(Value::String(expected.into())), "{literal}");
}

/// The token and the place at which a text is refused.
fn check_refused(text: &str, token: &str, line: u32, column: u32) {
    let position = Position { line, column };
    assert_eq!(parse(text, BOUNDS).map(drop), Err(Refused::Syntax { token: token.to_owned(), position }), "{text}");
}

#[test]
fn escapes_say_what_they_say_in_graphql_java() {
    check_text(r#""""#, "");
    check_text(r#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{c}\n\r\tz");
    check_text(r#""\u00e9\u0041""#, "éA");
    check_text(r#""\uD83D\uDE00""#, "😀");
    check_text(r#""\ud83d\ude00!""#, "😀!");
    check_text(r#""\u{1F600}""#, "😀");
    check_text("\"é # no comment { [ (\"", "é # no comment { [ (");
}

#[test]
fn half_a_character_is_refused() {
    for literal in [
        r#""\uD83D""#,
        r#""\uDE00""#,
        r#""\uDE00\uD83D""#,
        r#""\uD83Dx""#,
        r#""\uD83D\n""#,
        r#""\uD83D\uD83D""#,
        r#""\u{D83D}""#,
        r#""\u{110000}""#,
        r#""\u{}""#,
        r#""\u{+41}""#,
        r#""\u12""#,
        r#""\u+123""#,
        r#""\x""#,
    ] {
        let Err(Refused::Syntax { token, position }) = value(literal) else { panic!("{literal} is taken") };
        assert_eq!((token.as_str(), position), (literal, Position { line: 1, column: 8 }));
    }
}

#[test]
fn block_strings_lose_their_indentation_and_keep_their_quotes() {
    check_text(r#""""""""#, "");
    check_text(r#""""a""""#, "a");
    check_text(r#""""a \""" b""""#, "a \"\"\" b");
    check_text(r#""""\"""\"""""""#, "\"\"\"\"\"\"");
    check_text(r#""""a\nb \u0041""""#, "a\\nb \\u0041");
    check_text("\"\"\"\n    one\n      two\n\n    three\n  \"\"\"", "one\n  two\n\nthree");
    check_text("\"\"\"  first\n\tsecond\"\"\"", "  first\nsecond");
    check_text("\"\"\" \n \t\n\"\"\"", "");
    check_text("\"\"\"{ [ ( # \" \"\"\"", "{ [ ( # \" ");
}

#[test]
fn comments_end_where_graphql_java_ends_lines() {
    for end in ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}"] {
        let document = parse(&format!("# {{{{ \"{end}{{ a # }}{end} b }}"), BOUNDS).expect(end);
        assert_eq!(document.operations[0].selections.len(), 2, "{end:?}");
    }
    check_refused("# { a }", "<EOF>", 1, 8);
}

#[test]
fn strings_do_not_go_on_behind_their_line() {
    for end in ["\n", "\r", "\r\n", "\u{2028}", "\u{2029}"] {
        check_refused(&format!("{{ f(a: \"b{end}\") }}"), "\"", 1, 8);
        check_refused(&format!("{{ f(a: \"b\\{end}\") }}"), "\"", 1, 8);
    }
    check_refused("{ f(a: \"b", "\"", 1, 8);
    check_refused("{ f(a: \"\"\"b\"\" }", "\"\"\"", 1, 8);
    check_refused("{ f(a: \"\"\"b\\\"\"\" }", "\"\"\"", 1, 8);
    check_refused("{ f(a: \"\"\"\u{1}\"\"\") }", "\"\"\"", 1, 8);
}

#[test]
fn numbers_are_kept_as_they_are_written() {
    for text in ["0", "-0", "7", "-12", "123456789012345678901234567890"] {
        assert_eq!(value(text), Ok(Value::Int(text.into())));
    }
    for text in ["0.5", "-1.50", "1e9", "1E+2", "2.5e-3", "1e999"] {
        assert_eq!(value(text), Ok(Value::Float(text.into())));
    }
    check_refused("{ f(a: -) }", "-", 1, 8);
    check_refused("{ f(a: .5) }", ".", 1, 8);
    check_refused("{ f(a: 1.) }", ".", 1, 9);
    check_refused("{ f(a: 01) }", "1", 1, 9);
}

#[test]
fn places_count_characters_and_line_feeds() {
    let text = "# é\n{\r\n  é";
    check_refused(text, "é", 3, 3);
    check_refused("{ f(é: 1) }", "é", 1, 5);
    check_refused("{ a(b: \"éé\") ! }", "!", 1, 14);
    check_refused("\r\r{ a", "<EOF>", 1, 6);
    check_refused("{ a(b: \"\"\"\n\n\"\"\" ] }", "]", 3, 5);
}

#[test]
fn what_the_grammar_does_not_allow_is_refused_where_it_stands() {
    check_refused("", "<EOF>", 1, 1);
    check_refused("{", "<EOF>", 1, 2);
    check_refused("{}", "}", 1, 2);
    check_refused("{ a() }", ")", 1, 5);
    check_refused("{ a } }", "}", 1, 7);
    check_refused("query () { a }", ")", 1, 8);
    check_refused("query ($a: [Int) { a }", ")", 1, 16);
    check_refused("query ($a: Int!!) { a }", "!", 1, 16);
    check_refused("query ($a: Int = $b) { a }", "$", 1, 18);
    check_refused("query ($a: Int = [$b]) { a }", "$", 1, 19);
    check_refused("fragment on on T { a }", "on", 1, 10);
    check_refused("fragment f { a }", "{", 1, 12);
    check_refused("{ ... on { a } }", "{", 1, 10);
    check_refused("{ ...on }", "}", 1, 9);
    check_refused("{ a: }", "}", 1, 6);
    check_refused("{ a @ }", "}", 1, 7);
    check_refused("type T { a: Int }", "type", 1, 1);
    check_refused("\"docs\" { a }", "\"docs\"", 1, 1);
    check_refused("{ a(b: {c}) }", "}", 1, 10);
    check_refused(&format!("{{ a ! {} }}", "x".repeat(100)), "!", 1, 5);
    check_refused(&format!("{} {{ a }}", "x".repeat(100)), &"x".repeat(40), 1, 1);
    check_refused("{ a \u{0} }", "\u{0}", 1, 5);
}

#[test]
fn words_of_the_grammar_are_names_elsewhere() {
    let text = "query query($on: on) { on: fragment(true: null, null: on) @query ...true ...fragment } \
                fragment true on on { null } fragment fragment on true { false }";
    let document = parse(text, BOUNDS).expect("a document");
    assert_eq!(document.operations[0].name.as_deref(), Some("query"));
    assert_eq!(document.fragment("true").map(|fragment| &*fragment.on), Some("on"));
}

#[test]
fn brackets_nest_as_deep_as_they_may() {
    let nested =
        |open: &str, close: &str, depth: usize| format!("{{ a(b: {}1{}) }}", open.repeat(depth), close.repeat(depth));
    for (open, close) in [("[", "]"), ("{c: ", "}"), ("[{c: ", "}]")] {
        let brackets = open.matches(['[', '{']).count();
        assert!(parse(&nested(open, close, 48 / brackets), BOUNDS).is_ok(), "{open}");
        let refused = parse(&nested(open, close, 49), BOUNDS).map(drop);
        assert!(matches!(refused, Err(Refused::TooDeep(Position { line: 1, .. }))), "{open} {refused:?}");
    }
    let types = format!("query ($a: {}Int{}) {{ a }}", "[".repeat(50), "]!".repeat(50));
    assert!(matches!(parse(&types, BOUNDS), Err(Refused::TooDeep(_))));
}

#[test]
fn nothing_hides_brackets_from_the_limit() {
    let deep = format!("{{ f(a: {}1{}) }}", "{not: ".repeat(2_000), "}".repeat(2_000));
    for before in
        ["#\r", "# \u{2028}", "#\u{2029}", "{ a(b: \"\"\" \\\"\"\" \"\"\") } ", "{ a(b: \"\\\\\") } ", "\u{feff},,\t"]
    {
        let refused = parse(&format!("{before}{deep}"), BOUNDS).map(drop);
        assert!(matches!(refused, Err(Refused::TooDeep(_))), "{before:?} {refused:?}");
    }
}

#[test]
fn a_text_that_goes_on_is_refused_before_its_end() {
    let bounds = Bounds { nesting: 50, tokens: 10 };
    let refused = parse(&format!("{{ {} ]]] }}", "a ".repeat(20)), bounds).map(drop);
    assert_eq!(refused, Err(Refused::TooLong(Position { line: 1, column: 21 })));
    assert!(parse("{ a a a a a a a a }", bounds).is_ok());
}
