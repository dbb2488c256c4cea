//! One operation as two texts.

use model::{Root, api::TypeRef};
use serde_json::{Map, Value, json};

use super::{
    Choices, Document,
    valid::{Field, Literal, Operation},
};

/// Fields and literals, and nothing else.
pub(super) fn plain(operation: &Operation) -> Document {
    let mut tokens = vec![keyword(operation.root).to_owned()];
    plain_fields(&operation.fields, &mut tokens);
    Document { text: tokens.join(" "), variables: Map::new() }
}

fn keyword(root: Root) -> &'static str {
    match root {
        Root::Query => "query",
        Root::Mutation => "mutation",
        Root::Subscription => "subscription",
    }
}

fn plain_fields(fields: &[Field], tokens: &mut Vec<String>) {
    tokens.push("{".to_owned());
    for field in fields {
        tokens.extend([field.key.clone(), ":".to_owned(), field.name.clone()]);
        if !field.arguments.is_empty() {
            tokens.push("(".to_owned());
            for (name, _, value) in &field.arguments {
                tokens.extend([name.clone(), ":".to_owned()]);
                literal(value, &mut |text| quoted(text), tokens);
            }
            tokens.push(")".to_owned());
        }
        if !field.fields.is_empty() {
            plain_fields(&field.fields, tokens);
        }
    }
    tokens.push("}".to_owned());
}

/// As JSON writes it.
fn quoted(text: &str) -> String {
    // GraphQL ends lines where JSON does not.
    Value::from(text).to_string().replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

fn literal(value: &Literal, string: &mut dyn FnMut(&str) -> String, tokens: &mut Vec<String>) {
    match value {
        Literal::Null => tokens.push("null".to_owned()),
        Literal::Boolean(value) => tokens.push(value.to_string()),
        Literal::Number(text) => tokens.push((*text).to_owned()),
        Literal::Word(word) => tokens.push(word.clone()),
        Literal::Text(text) => tokens.push(string(text)),
        Literal::List(elements) => {
            tokens.push("[".to_owned());
            elements.iter().for_each(|element| literal(element, string, tokens));
            tokens.push("]".to_owned());
        }
        Literal::Object(fields) => {
            tokens.push("{".to_owned());
            for (name, value) in fields {
                tokens.extend([name.clone(), ":".to_owned()]);
                literal(value, string, tokens);
            }
            tokens.push("}".to_owned());
        }
    }
}

/// With everything that must not matter.
pub(super) fn fancy(operation: &Operation, choices: &mut Choices<'_>) -> Document {
    let mut printer = Printer { choices, variables: Map::new(), declared: Vec::new(), fragments: Vec::new(), made: 0 };
    let mut selections = Vec::new();
    printer.fields(operation.root.name(), &operation.fields, &mut selections);
    let mut tokens = vec![keyword(operation.root).to_owned()];
    if printer.choices.once_in(2) {
        tokens.push("fragment".to_owned());
    }
    if !printer.declared.is_empty() {
        tokens.push("(".to_owned());
        tokens.append(&mut printer.declared);
        tokens.push(")".to_owned());
    }
    tokens.append(&mut selections);
    let fragments = std::mem::take(&mut printer.fragments);
    let before = printer.choices.once_in(2);
    let all = if before { [fragments, tokens].concat() } else { [tokens, fragments].concat() };
    let mut text = String::new();
    for token in all {
        text.push_str(&printer.gap());
        text.push_str(&token);
    }
    text.push_str(&printer.gap());
    Document { text, variables: printer.variables }
}

struct Printer<'c, 'i> {
    choices: &'c mut Choices<'i>,
    variables: Map<String, Value>,
    /// The tokens of the declarations of variables.
    declared: Vec<String>,
    /// The tokens of fragments.
    fragments: Vec<String>,
    /// How many names were made.
    made: usize,
}

impl Printer<'_, '_> {
    /// What separates tokens.
    fn gap(&mut self) -> String {
        const GAPS: [&str; 14] = [
            " ",
            " ",
            " ",
            ",",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u{feff}",
            "\u{2028}",
            "#{ ( [ \"\n",
            "# \"\"\"\r",
            "#é\u{2029}",
            "#\r\n",
        ];
        (0..=self.choices.below(2)).map(|_| self.choices.of(&GAPS)).collect()
    }

    fn name(&mut self, prefix: &str) -> String {
        self.made += 1;
        format!("{prefix}{}", self.made)
    }

    fn fields(&mut self, type_name: &str, fields: &[Field], tokens: &mut Vec<String>) {
        tokens.push("{".to_owned());
        let mut repeated: Vec<String> = Vec::new();
        let mut rest = fields;
        while !rest.is_empty() {
            let (some, others) = rest.split_at(1 + self.choices.below(rest.len().min(3)));
            rest = others;
            let mut group = Vec::new();
            for field in some {
                self.field(field, &mut group, &mut repeated);
            }
            self.wrap(type_name, group, tokens);
        }
        tokens.append(&mut repeated);
        if self.choices.once_in(6) {
            tokens.extend(["left", ":", "__typename", "@", "skip", "(", "if", ":", "true", ")"].map(str::to_owned));
        }
        tokens.push("}".to_owned());
    }

    /// Puts selections into a fragment, or leaves them as they are.
    fn wrap(&mut self, type_name: &str, mut group: Vec<String>, tokens: &mut Vec<String>) {
        match self.choices.below(6) {
            0 => tokens.push("...".to_owned()),
            1 => tokens.extend(["...".to_owned(), "on".to_owned(), type_name.to_owned()]),
            2 => {
                let name = self.name("F");
                tokens.extend(["...".to_owned(), name.clone()]);
                self.condition(tokens);
                let head = ["fragment".to_owned(), name, "on".to_owned(), type_name.to_owned(), "{".to_owned()];
                self.fragments.extend(head);
                self.fragments.append(&mut group);
                self.fragments.push("}".to_owned());
                return;
            }
            _ => return tokens.append(&mut group),
        }
        self.condition(tokens);
        tokens.push("{".to_owned());
        tokens.append(&mut group);
        tokens.push("}".to_owned());
    }

    /// A condition that holds, or none.
    fn condition(&mut self, tokens: &mut Vec<String>) {
        let (directive, value) = match self.choices.below(8) {
            0 => ("include", true),
            1 => ("skip", false),
            _ => return,
        };
        tokens.extend(["@", directive, "(", "if", ":"].map(str::to_owned));
        let value = Literal::Boolean(value);
        self.value(&TypeRef::named("Boolean").non_null(), &value, tokens);
        tokens.push(")".to_owned());
    }

    fn field(&mut self, field: &Field, tokens: &mut Vec<String>, repeated: &mut Vec<String>) {
        let mut head = if field.key == field.name && self.choices.once_in(2) {
            vec![field.name.clone()]
        } else {
            vec![field.key.clone(), ":".to_owned(), field.name.clone()]
        };
        if !field.arguments.is_empty() {
            head.push("(".to_owned());
            for (name, of_type, value) in &field.arguments {
                head.extend([name.clone(), ":".to_owned()]);
                self.value(of_type, value, &mut head);
            }
            head.push(")".to_owned());
        }
        tokens.extend(head.iter().cloned());
        self.condition(tokens);
        let Some(first) = field.fields.first() else { return };
        self.fields(&first.parent, &field.fields, tokens);
        if self.choices.once_in(6) {
            // Once more, with a part of what is selected already.
            repeated.append(&mut head);
            let part = &field.fields[..1 + self.choices.below(field.fields.len())];
            let leaves: Vec<&Field> =
                part.iter().filter(|field| field.fields.is_empty() && field.arguments.is_empty()).collect();
            repeated.push("{".to_owned());
            for leaf in &leaves {
                repeated.extend([leaf.key.clone(), ":".to_owned(), leaf.name.clone()]);
            }
            if leaves.is_empty() {
                repeated.extend(
                    ["left", ":", "__typename", "@", "include", "(", "if", ":", "false", ")"].map(str::to_owned),
                );
            }
            repeated.push("}".to_owned());
        }
    }

    /// A value as it is, or as a variable.
    fn value(&mut self, of_type: &TypeRef, value: &Literal, tokens: &mut Vec<String>) {
        if !self.choices.once_in(3) {
            let choices = &mut *self.choices;
            return literal(value, &mut |text| string(text, choices), tokens);
        }
        let name = self.name("v");
        tokens.extend(["$".to_owned(), name.clone()]);
        self.declared.extend(["$".to_owned(), name.clone(), ":".to_owned(), of_type.to_string()]);
        // A variable without a value is not the same as null.
        let by_default = *value != Literal::Null && self.choices.once_in(3);
        if by_default {
            self.declared.push("=".to_owned());
            let choices = &mut *self.choices;
            literal(value, &mut |text| string(text, choices), &mut self.declared);
        } else {
            self.variables.insert(name, given(value));
        }
    }
}

fn given(value: &Literal) -> Value {
    match value {
        Literal::Null => Value::Null,
        Literal::Boolean(value) => json!(value),
        Literal::Number(text) => serde_json::from_str(&text.to_lowercase()).expect("a number"),
        Literal::Text(text) | Literal::Word(text) => json!(text),
        Literal::List(elements) => elements.iter().map(given).collect(),
        Literal::Object(fields) => {
            Value::Object(fields.iter().map(|(name, value)| (name.clone(), given(value))).collect())
        }
    }
}

/// A text in one of its forms.
fn string(text: &str, choices: &mut Choices<'_>) -> String {
    let is_plain = |character: char| character >= ' ' && character != '\u{7f}';
    let fits_block = text.chars().all(is_plain)
        && !text.starts_with([' ', '\t'])
        && !text.ends_with(['"', '\\', ' '])
        && !text.contains("\\\"\"\"");
    match choices.below(4) {
        0 if fits_block => format!("\"\"\"{}\"\"\"", text.replace("\"\"\"", "\\\"\"\"")),
        1 => {
            let units = text.encode_utf16().map(|unit| format!("\\u{unit:04X}"));
            format!("\"{}\"", units.collect::<String>())
        }
        2 => {
            let codes = text.chars().map(|character| format!("\\u{{{:x}}}", u32::from(character)));
            format!("\"{}\"", codes.collect::<String>())
        }
        _ => quoted(text),
    }
}
