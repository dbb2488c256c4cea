//! Documents that are made to cost as much as they can, in shapes whose sizes are chosen.

use std::fmt::Write as _;

use model::{
    Root,
    api::{Api, TypeDefinition},
};
use serde_json::{Map, Value, json};

use super::{Choices, Document};

/// The most of anything that is repeated.
const MOST: usize = 3_000;

/// A hostile document.
pub(super) fn make(api: &Api, choices: &mut Choices<'_>) -> Document {
    let mut shape = Shape { api, choices, variables: Map::new() };
    let mut text = shape.prefix();
    let body = match shape.choices.below(14) {
        0 => shape.nested_values(),
        1 => shape.nested_selections(),
        2 => shape.wide_selections(),
        3 => shape.fragment_graph(),
        4 => shape.operations(),
        5 => shape.introspection(),
        6 => shape.directives(),
        7 => shape.declarations(),
        8 => shape.strings(),
        9 => shape.ignored(),
        10 => shape.conditions(),
        11 => shape.same_names(),
        12 => shape.long_tokens(),
        _ => shape.tokens(),
    };
    text.push_str(&body);
    if shape.choices.once_in(8) {
        let cut = shape.choices.below(text.len() + 1);
        let cut = (cut..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
        text.truncate(cut);
    }
    Document { text, variables: shape.variables }
}

struct Shape<'a, 'c, 'i> {
    api: &'a Api,
    choices: &'c mut Choices<'i>,
    variables: Map<String, Value>,
}

impl Shape<'_, '_, '_> {
    /// What hides the rest from a reader that reads comments or strings in another way.
    fn prefix(&mut self) -> String {
        const PREFIXES: [&str; 10] = [
            "",
            "",
            "",
            "#\r",
            "#\"\"\"\r",
            "#\u{2028}",
            "\u{feff}#{\r\n",
            "#\"\n",
            "query P{a(b:\"\"\"\\\"\"\"\"\"\")} ",
            "query P{a(b:\"\\\\\")} ",
        ];
        self.choices.of(&PREFIXES).to_owned()
    }

    /// A name: of a type, of a field of it, or of nothing.
    fn type_name(&mut self) -> String {
        let all: Vec<&String> = self.api.types.keys().collect();
        match self.choices.below(6) {
            0 => "__X".to_owned(),
            1 => "__Type".to_owned(),
            2 => "Nothing".to_owned(),
            3 => Root::Query.name().to_owned(),
            _ => all[self.choices.below(all.len())].clone(),
        }
    }

    fn field_of(&mut self, type_name: &str) -> String {
        match self.api.types.get(type_name) {
            Some(TypeDefinition::Object(object)) if !object.fields.is_empty() && !self.choices.once_in(6) => {
                let at = self.choices.below(object.fields.len());
                object.fields.get_index(at).map(|(name, _)| name.clone()).unwrap_or_default()
            }
            _ => self.choices.of(&["__typename", "id", "nothing", "__schema"]).to_owned(),
        }
    }

    /// A field of `Query` that answers a page, with its filter's type.
    fn list(&mut self) -> Option<(String, String)> {
        let Some(TypeDefinition::Object(query)) = self.api.types.get(Root::Query.name()) else { return None };
        let lists: Vec<(String, String)> = query
            .fields
            .iter()
            .filter_map(|(name, field)| Some((name.clone(), field.arguments.get("filter")?.to_string())))
            .collect();
        (!lists.is_empty()).then(|| lists[self.choices.below(lists.len())].clone())
    }

    fn nested_values(&mut self) -> String {
        let (open, close) =
            self.choices.of(&[("{not:", "}"), ("[", "]"), ("{and:[", "]}"), ("[[", "]]"), ("{a:{b:", "}}")]);
        let depth = self.choices.size(MOST);
        let list = self.list().map_or_else(|| "nothing".to_owned(), |(name, _)| name);
        format!("{{{list}(filter:{}1{}){{items{{id}}}}}}", open.repeat(depth), close.repeat(depth))
    }

    fn nested_selections(&mut self) -> String {
        let (open, close) = self.choices.of(&[
            ("{a", "}"),
            ("{...", "}"),
            ("{...on Query", "}"),
            ("{items{blog{posts", "}}}"),
            ("{a(b:{c:1})", "}"),
        ]);
        let depth = self.choices.size(MOST);
        format!("{}{{id}}{}", open.repeat(depth + 1), close.repeat(depth + 1))
    }

    fn wide_selections(&mut self) -> String {
        let count = self.choices.size(MOST * 2);
        let root = self.field_of(Root::Query.name());
        let repeated = self.choices.of(&["id ", "__typename ", "nothing ", "...{id}", "...on Nothing{id}"]);
        match self.choices.below(3) {
            0 => format!("{{{root}{{items{{{}}}}}}}", numbered(count, |n| format!("a{n}:{repeated}"))),
            1 => format!("{{{}}}", numbered(count, |n| format!("a{n}:{root}{{items{{id}}}}"))),
            _ => format!("{{{root}{{{}}}}}", repeated.repeat(count)),
        }
    }

    fn fragment_graph(&mut self) -> String {
        let on = self.type_name();
        let (count, times) = (self.choices.size(MOST), 1 + self.choices.size(20));
        let (open, close) = self.choices.of(&[("", ""), ("a{", "}"), ("...{", "}"), ("...on Query{", "}")]);
        let field = self.field_of(&on);
        let end = match self.choices.below(4) {
            0 => format!("...F{}", self.choices.below(count + 1)),
            1 => format!("...F{}", count + 1),
            _ => field.clone(),
        };
        let every = if self.choices.once_in(2) { field } else { String::new() };
        let mut text = format!("{{{}}}", "...F0 ".repeat(1 + self.choices.size(MOST)));
        for number in 0..count {
            let spread = format!("...F{} ", number + 1);
            let _ = write!(text, "fragment F{number} on {on}{{{every} {open}{}{close}}}", spread.repeat(times));
        }
        let _ = write!(text, "fragment F{count} on {on}{{{end}}}");
        text
    }

    fn operations(&mut self) -> String {
        let count = self.choices.size(MOST);
        let kind = self.choices.of(&["query", "mutation", "subscription"]);
        let fields = self.choices.size(MOST * 2);
        let inside = self.choices.of(&["...F", "__typename", "...F __typename", "...F x:__schema{description}"]);
        let on = Root::Query.name();
        let operations = numbered(count, |n| format!("{kind} Q{n}{{{}}}", inside.replace('x', &format!("a{n}"))));
        format!("{operations} fragment F on {on}{{__schema{{{}}}}}", "description ".repeat(fields + 1))
    }

    fn introspection(&mut self) -> String {
        let (open, close) = self.choices.of(&[
            ("inputFields{type{ofType{", "}}}"),
            ("fields{type{", "}}"),
            ("ofType{", "}"),
            ("fields{args{type{ofType{", "}}}}"),
            ("enumValues{name}fields(includeDeprecated:true){type{ofType{", "}}}"),
        ]);
        let depth = self.choices.size(30);
        let wide = 1 + self.choices.size(200);
        let inside = format!("{}name kind{}", open.repeat(depth), close.repeat(depth));
        let root = self.choices.of(&["__schema{types{", "__type(name:\"Query\"){ofType{", "__schema{queryType{"]);
        format!("{{{}}}", numbered(wide, |n| format!("a{n}:{root}{inside}}}}} ")))
    }

    fn directives(&mut self) -> String {
        let count = self.choices.size(MOST);
        let one =
            self.choices.of(&["@skip(if:false)", "@include(if:$a)", "@nothing", "@skip", "@skip(if:false if:true)"]);
        let all = one.repeat(count);
        match self.choices.below(4) {
            0 => format!("query {all}{{__typename}}"),
            1 => format!("query($a:Boolean={} {all}){{__typename}}", self.choices.of(&["true", "null", "1"])),
            2 => format!("{{...F}} fragment F on Query {all}{{__typename}}"),
            _ => format!("query($a:Boolean!){{__typename {all} ...{all}{{__typename}}}}"),
        }
    }

    fn declarations(&mut self) -> String {
        let count = self.choices.size(MOST);
        let depth = self.choices.size(100);
        let of_type = format!("{}{}{}", "[".repeat(depth), self.type_name(), "]!".repeat(depth));
        let uses =
            if self.choices.once_in(2) { numbered(count, |n| format!("a{n}:f(x:$v{n}) ")) } else { String::new() };
        for number in 0..count.min(500) {
            self.variables.insert(format!("v{number}"), json!([number, "x"]));
        }
        format!("query({}){{__typename {uses}}}", numbered(count.max(1), |n| format!("$v{n}:{of_type}=1")))
    }

    fn strings(&mut self) -> String {
        let one = self.choices.of(&[
            "\\u0041",
            "\\uD83D\\uDE00",
            "\\uD83D",
            "\\\"",
            "\\u{1F600}",
            "é",
            "\\\\",
            "\\x",
            "\r",
            "\u{0}",
            "\"\"\"",
            " \n",
        ]);
        let (open, close) = self.choices.of(&[("\"", "\""), ("\"\"\"", "\"\"\""), ("\"", ""), ("\"\"\"", "\"")]);
        let text = one.repeat(self.choices.size(MOST * 4));
        format!("{{a(b:{open}{text}{close} c:[{open}{close}])}}")
    }

    fn ignored(&mut self) -> String {
        let one = self.choices.of(&[",", " ", "\n", "#\n", "#\r", "\u{feff}", "#\u{2029}", "\r\n", "#x"]);
        let gap = one.repeat(self.choices.size(MOST * 10));
        format!("{gap}{{{gap}__typename{gap}}}{gap}")
    }

    fn conditions(&mut self) -> String {
        let Some((list, filter)) = self.list() else { return "{__typename}".to_owned() };
        let count = self.choices.size(MOST * 5);
        let one = match self.choices.below(4) {
            0 => json!({ "id": { "eq": "x".repeat(self.choices.size(100)) } }),
            1 => json!({ "id": { "between": ["a", "b"] } }),
            2 => (0..self.choices.size(60)).fold(json!({}), |inner, _| json!({ "not": inner })),
            _ => json!({ "id": { "beginsWith": "a", "contains": "b", "ne": "c", "size": { "gt": 1 } } }),
        };
        let all = Value::Array(vec![one; count]);
        self.variables.insert("f".to_owned(), json!({ "or": all }));
        let times = 1 + self.choices.size(250);
        format!("query($f:{filter}){{{}}}", numbered(times, |n| format!("a{n}:{list}(filter:$f){{items{{id}}}}")))
    }

    fn same_names(&mut self) -> String {
        let count = self.choices.size(MOST);
        let root = self.field_of(Root::Query.name());
        let one = self.choices.of(&["a:R{items{id}}", "a:R{...F}", "...G", "a:R(filter:{id:{eq:\"1\"}}){items{id}}"]);
        let one = one.replace('R', &root);
        let (on, inner) = (self.type_name(), self.field_of("nothing"));
        format!("{{{}}} fragment F on {on}{{{inner}}} fragment G on Query{{a:{root}{{...F}}}}", one.repeat(count + 1))
    }

    fn long_tokens(&mut self) -> String {
        let long = self.choices.of(&["n", "9", "_", "1.5e", "é"]).repeat(self.choices.size(MOST * 30) + 1);
        match self.choices.below(6) {
            0 => format!("{{{long}}}"),
            1 => format!("{{a(b:{long})}}"),
            2 => format!("query {long}{{__typename}}"),
            3 => format!("{{...{long}}}"),
            4 => format!("query(${long}:{long}){{__typename}}"),
            _ => format!("{{{long}:__typename}}"),
        }
    }

    /// Anything after anything.
    fn tokens(&mut self) -> String {
        const TOKENS: [&str; 26] = [
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ":",
            "!",
            "$",
            "@",
            "=",
            "|",
            "&",
            "...",
            "on",
            "query",
            "fragment",
            "a",
            "id",
            "1",
            "1.5",
            "\"x\"",
            "\"\"\"x\"\"\"",
            "null",
            "true",
            "#\r",
        ];
        let count = self.choices.size(MOST * 4);
        (0..count).fold(String::new(), |mut text, _| {
            text.push_str(self.choices.of(&TOKENS));
            text.push(' ');
            text
        })
    }
}

fn numbered(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, number| {
        text.push_str(&one(number));
        text.push(' ');
        text
    })
}
