//! Operations that are valid for a schema, as trees.

use std::collections::HashSet;

use model::{
    Root, Scalar,
    api::{Api, ObjectField, TypeDefinition, TypeRef},
};

use super::Choices;

/// An operation.
pub(super) struct Operation {
    pub(super) root: Root,
    pub(super) fields: Vec<Field>,
}

/// A field with what is selected of it.
pub(super) struct Field {
    /// The type that has it.
    pub(super) parent: String,
    pub(super) key: String,
    pub(super) name: String,
    pub(super) arguments: Vec<(String, TypeRef, Literal)>,
    pub(super) fields: Vec<Field>,
}

/// A value that fits its type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Literal {
    Null,
    Boolean(bool),
    Number(&'static str),
    Text(String),
    Word(String),
    List(Vec<Literal>),
    Object(Vec<(String, Literal)>),
}

/// Levels of fields below the root, and of inputs below an argument.
const MOST_LEVELS: usize = 6;

/// Texts that readers get wrong.
const TEXTS: [&str; 12] = [
    "a",
    "",
    "é 😀",
    "a\"b",
    "\\",
    "/\u{8}\u{c}",
    "one\ntwo",
    "\t\r\n",
    "\"\"\"",
    "a\u{2028}b",
    "{ [ ( #",
    "\u{7f}\u{1}",
];

/// Some operation of the API.
pub(super) fn operation(api: &Api, choices: &mut Choices<'_>) -> Operation {
    let root = if choices.once_in(3) { Root::Mutation } else { Root::Query };
    let root = if api.types.contains_key(root.name()) { root } else { Root::Query };
    let mut generator = Generator { api, choices, keys: 0 };
    let fields = generator.fields(root.name(), MOST_LEVELS);
    Operation { root, fields }
}

struct Generator<'a, 'c, 'i> {
    api: &'a Api,
    choices: &'c mut Choices<'i>,
    keys: usize,
}

impl Generator<'_, '_, '_> {
    /// One field of a type or more, under different names in the answer.
    fn fields(&mut self, type_name: &str, levels: usize) -> Vec<Field> {
        let Some(TypeDefinition::Object(object)) = self.api.types.get(type_name) else { return Vec::new() };
        let is_leaf = |field: &ObjectField| {
            !matches!(self.api.types.get(field.field_type.name()), Some(TypeDefinition::Object(_)))
        };
        let candidates: Vec<(&String, &ObjectField)> =
            object.fields.iter().filter(|(_, field)| levels > 0 || is_leaf(field)).collect();
        let mut taken: HashSet<String> = HashSet::new();
        let mut fields = Vec::new();
        for _ in 0..self.choices.below(5) {
            if candidates.is_empty() {
                break;
            }
            let (name, definition) = candidates[self.choices.below(candidates.len())];
            let inner = self.fields(definition.field_type.name(), levels.saturating_sub(1));
            let key = self.key(name, &taken);
            taken.insert(key.clone());
            fields.push(Field {
                parent: type_name.to_owned(),
                key,
                name: name.clone(),
                arguments: self.arguments(definition),
                fields: inner,
            });
        }
        if fields.is_empty() || self.choices.once_in(8) {
            let key = self.key("__typename", &taken);
            let (parent, name) = (type_name.to_owned(), "__typename".to_owned());
            fields.push(Field { parent, key, name, arguments: Vec::new(), fields: Vec::new() });
        }
        fields
    }

    fn key(&mut self, name: &str, taken: &HashSet<String>) -> String {
        if !taken.contains(name) && !self.choices.once_in(3) {
            return name.to_owned();
        }
        self.keys += 1;
        format!("k{}", self.keys)
    }

    fn arguments(&mut self, definition: &ObjectField) -> Vec<(String, TypeRef, Literal)> {
        let mut arguments = Vec::new();
        for (name, argument_type) in &definition.arguments {
            let is_required = matches!(argument_type, TypeRef::NonNull(_)) && !definition.defaults.contains_key(name);
            if is_required || self.choices.once_in(3) {
                arguments.push((name.clone(), argument_type.clone(), self.value(argument_type, MOST_LEVELS)));
            }
        }
        arguments
    }

    fn value(&mut self, of_type: &TypeRef, levels: usize) -> Literal {
        match of_type {
            TypeRef::NonNull(inner) => self.present(inner, levels),
            TypeRef::Named(_) | TypeRef::List(_) if self.choices.once_in(12) => Literal::Null,
            TypeRef::Named(_) | TypeRef::List(_) => self.present(of_type, levels),
        }
    }

    fn present(&mut self, of_type: &TypeRef, levels: usize) -> Literal {
        match of_type {
            TypeRef::NonNull(inner) => self.present(inner, levels),
            TypeRef::List(element) => {
                let count = if levels == 0 { 0 } else { self.choices.below(4) };
                Literal::List((0..count).map(|_| self.value(element, levels - 1)).collect())
            }
            TypeRef::Named(name) => match self.api.types.get(name) {
                Some(TypeDefinition::Enum(values)) => Literal::Word(values[self.choices.below(values.len())].clone()),
                Some(TypeDefinition::Input(fields)) => {
                    let defaults = self.api.input_defaults.get(name);
                    let mut given = Vec::new();
                    for (field, field_type) in fields {
                        let is_required = matches!(field_type, TypeRef::NonNull(_))
                            && !defaults.is_some_and(|defaults| defaults.contains_key(field));
                        if is_required || (levels > 0 && self.choices.once_in(4)) {
                            given.push((field.clone(), self.value(field_type, levels.saturating_sub(1))));
                        }
                    }
                    Literal::Object(given)
                }
                Some(TypeDefinition::Scalar(scalar)) => self.scalar(*scalar),
                Some(TypeDefinition::Object(_)) | None => {
                    Scalar::from_name(name).map_or(Literal::Null, |it| self.scalar(it))
                }
            },
        }
    }

    fn scalar(&mut self, scalar: Scalar) -> Literal {
        let text = |text: &str| Literal::Text(text.to_owned());
        match scalar {
            Scalar::Boolean => Literal::Boolean(self.choices.once_in(2)),
            Scalar::Int => Literal::Number(self.choices.of(&["0", "-1", "7", "2147483647"])),
            Scalar::Float => Literal::Number(self.choices.of(&["0", "-1.5", "2e3", "1E-2"])),
            Scalar::AwsTimestamp => Literal::Number(self.choices.of(&["0", "-1", "1790000000"])),
            Scalar::Id | Scalar::String => text(self.choices.of(&TEXTS)),
            Scalar::AwsDate => text("2026-12-01"),
            Scalar::AwsTime => text("10:20:30.5Z"),
            Scalar::AwsDateTime => text("2026-12-01T10:20:30Z"),
            Scalar::AwsEmail => text("a@b.example"),
            Scalar::AwsJson => text(self.choices.of(&["{\"a\": [1, null]}", "5", "\"x\""])),
            Scalar::AwsUrl => text("https://a.example/b?c=d"),
            Scalar::AwsPhone => text("+12025550123"),
            Scalar::AwsIpAddress => text("192.0.2.1"),
        }
    }
}
