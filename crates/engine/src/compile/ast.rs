//! A document as its author wrote it: owned, with the place of each part.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Document>. Only what can be executed; types are not defined here.

use std::{borrow::Borrow, collections::HashMap, fmt, ops::Deref, sync::Arc};

use model::{Root, api::TypeRef};

/// A place in the text, both counted from 1; columns count characters. As graphql-java, only a line feed ends a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Position {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// A name. Cheap to clone: the document holds each once.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Name(Arc<str>);

/// A document with its operations and fragments in the order of the text.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) operations: Vec<OperationDefinition>,
    pub(crate) fragments: Vec<FragmentDefinition>,
    /// Where in `fragments` a name stands; the first of two.
    by_name: HashMap<Name, usize>,
    /// How many tokens its text has.
    tokens: usize,
    /// How long the text is, in bytes.
    text_bytes: usize,
}

/// `query Name($a: Int) @d { … }`
#[derive(Debug)]
pub(crate) struct OperationDefinition {
    pub(crate) position: Position,
    pub(crate) root: Root,
    pub(crate) name: Option<Name>,
    pub(crate) variables: Box<[VariableDefinition]>,
    pub(crate) directives: Box<[Directive]>,
    pub(crate) selections: SelectionSet,
}

/// `$name: Type = default @d`
#[derive(Debug)]
pub(crate) struct VariableDefinition {
    pub(crate) position: Position,
    pub(crate) name: Name,
    pub(crate) variable_type: TypeRef,
    pub(crate) default: Option<Value>,
    pub(crate) directives: Box<[Directive]>,
}

/// `fragment name on Type @d { … }`
#[derive(Debug)]
pub(crate) struct FragmentDefinition {
    pub(crate) position: Position,
    pub(crate) name: Name,
    pub(crate) on: Name,
    pub(crate) directives: Box<[Directive]>,
    pub(crate) selections: SelectionSet,
}

/// What stands between braces. Never empty where it comes from braces; a field without braces has none.
pub(crate) type SelectionSet = Box<[Selection]>;

/// One part of a selection set.
#[derive(Debug)]
pub(crate) enum Selection {
    Field(Field),
    FragmentSpread(FragmentSpread),
    InlineFragment(InlineFragment),
}

/// `alias: name(arguments) @d { … }`
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) position: Position,
    pub(crate) alias: Option<Name>,
    pub(crate) name: Name,
    pub(crate) arguments: Box<[Argument]>,
    pub(crate) directives: Box<[Directive]>,
    pub(crate) selections: SelectionSet,
}

/// `...name @d`
#[derive(Debug)]
pub(crate) struct FragmentSpread {
    pub(crate) position: Position,
    pub(crate) name: Name,
    pub(crate) directives: Box<[Directive]>,
}

/// `... on Type @d { … }`
#[derive(Debug)]
pub(crate) struct InlineFragment {
    pub(crate) position: Position,
    pub(crate) on: Option<Name>,
    pub(crate) directives: Box<[Directive]>,
    pub(crate) selections: SelectionSet,
}

/// `@name(arguments)`
#[derive(Debug)]
pub(crate) struct Directive {
    pub(crate) position: Position,
    pub(crate) name: Name,
    pub(crate) arguments: Box<[Argument]>,
}

/// `name: value`
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) position: Position,
    pub(crate) name: Name,
    pub(crate) value: Value,
    pub(crate) value_position: Position,
}

/// A value as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// Without the `$`.
    Variable(Name),
    Null,
    /// The text of a whole number, of any size.
    Int(Box<str>),
    /// The text of a number with a fraction or an exponent.
    Float(Box<str>),
    /// What the text says, without quotes and escapes.
    String(Box<str>),
    Boolean(bool),
    Enum(Name),
    List(Box<[Value]>),
    Object(Box<[ObjectField]>),
}

/// `name: value` of an input object.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ObjectField {
    pub(crate) name: Name,
    pub(crate) value: Value,
}

impl Document {
    /// Of a text of this many tokens and bytes.
    pub(super) fn new(
        operations: Vec<OperationDefinition>,
        fragments: Vec<FragmentDefinition>,
        tokens: usize,
        text_bytes: usize,
    ) -> Self {
        let mut by_name = HashMap::with_capacity(fragments.len());
        for (index, fragment) in fragments.iter().enumerate() {
            by_name.entry(fragment.name.clone()).or_insert(index);
        }
        Self { operations, fragments, by_name, tokens, text_bytes }
    }

    /// About how many bytes the parts take, with the texts in them.
    pub(crate) fn bytes(&self) -> usize {
        const BYTES_OF_TOKEN: usize = 96;
        self.tokens.saturating_mul(BYTES_OF_TOKEN).saturating_add(self.text_bytes)
    }

    /// The fragment of a name.
    pub(crate) fn fragment(&self, name: &str) -> Option<&FragmentDefinition> {
        self.fragments.get(self.fragment_index(name)?)
    }

    /// Where in `fragments` a name stands.
    pub(crate) fn fragment_index(&self, name: &str) -> Option<usize> {
        self.by_name.get(name).copied()
    }
}

impl Field {
    /// The field's name in the answer.
    pub(crate) fn response_key(&self) -> &Name {
        self.alias.as_ref().unwrap_or(&self.name)
    }

    /// The value of an argument.
    pub(crate) fn argument(&self, name: &str) -> Option<&Value> {
        argument(&self.arguments, name)
    }
}

impl Directive {
    /// The value of an argument.
    pub(crate) fn argument(&self, name: &str) -> Option<&Value> {
        argument(&self.arguments, name)
    }
}

fn argument<'a>(arguments: &'a [Argument], name: &str) -> Option<&'a Value> {
    arguments.iter().find(|argument| &*argument.name == name).map(|argument| &argument.value)
}

impl Selection {
    pub(crate) fn directives(&self) -> &[Directive] {
        match self {
            Self::Field(field) => &field.directives,
            Self::FragmentSpread(spread) => &spread.directives,
            Self::InlineFragment(fragment) => &fragment.directives,
        }
    }
}

impl Name {
    pub(crate) fn new(name: &str) -> Self {
        Self(name.into())
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}
