//! What the checks look at: the parts of the SDL that matter, with their places in the source.

use std::{
    fmt::{self, Display, Formatter},
    ops::Range,
};

use crate::Constant;

/// A place in the source, in bytes.
pub(super) type Span = Range<usize>;

/// Something and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Spanned<T> {
    pub(super) value: T,
    pub(super) span: Span,
}

/// A name and where it stands.
pub(super) type Name = Spanned<String>;

/// Whether a syntax error left holes, so that something missing need not be a mistake of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Completeness {
    Whole,
    Damaged,
}

#[derive(Debug)]
pub(super) struct Document {
    pub(super) definitions: Vec<Definition>,
    pub(super) completeness: Completeness,
}

#[derive(Debug)]
pub(super) enum Definition {
    Object(ObjectType),
    /// An input type; its fields have no arguments.
    Input(ObjectType),
    Enum(EnumDefinition),
    Other(OtherDefinition),
}

/// A definition that Sluice does not serve.
#[derive(Debug)]
pub(super) struct OtherDefinition {
    pub(super) kind: OtherKind,
    /// Its name, where it has one.
    pub(super) name: Option<Name>,
    /// The whole definition.
    pub(super) span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OtherKind {
    Interface,
    Union,
    Scalar,
    Directive,
    Schema,
    Extension,
    /// An operation or a fragment, which belongs into a request.
    Executable,
}

#[derive(Debug)]
pub(super) struct ObjectType {
    pub(super) name: Name,
    pub(super) implements: Option<Span>,
    pub(super) directives: Vec<Directive>,
    pub(super) fields: Vec<FieldDefinition>,
}

#[derive(Debug)]
pub(super) struct EnumDefinition {
    pub(super) name: Name,
    pub(super) directives: Vec<Directive>,
    pub(super) values: Vec<EnumValue>,
}

#[derive(Debug)]
pub(super) struct EnumValue {
    pub(super) name: Name,
    pub(super) directives: Vec<Directive>,
}

#[derive(Debug)]
pub(super) struct FieldDefinition {
    pub(super) name: Name,
    pub(super) arguments: Vec<ArgumentDefinition>,
    pub(super) type_expression: Spanned<TypeExpression>,
    /// The value of an input's field that is left out.
    pub(super) default: Option<Spanned<Constant>>,
    pub(super) directives: Vec<Directive>,
}

/// An argument of a field.
#[derive(Debug)]
pub(super) struct ArgumentDefinition {
    pub(super) name: Name,
    pub(super) type_expression: Spanned<TypeExpression>,
    /// The value of one that is left out.
    pub(super) default: Option<Spanned<Constant>>,
    pub(super) directives: Vec<Directive>,
}

#[derive(Clone, Debug)]
pub(super) enum TypeExpression {
    Named(Name),
    List(Box<TypeExpression>),
    NonNull(Box<TypeExpression>),
}

impl Display for TypeExpression {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(&name.value),
            Self::List(inner) => write!(formatter, "[{inner}]"),
            Self::NonNull(inner) => write!(formatter, "{inner}!"),
        }
    }
}

impl TypeExpression {
    /// The name inside all lists and `!`.
    pub(super) fn name(&self) -> &Name {
        match self {
            Self::Named(name) => name,
            Self::List(inner) | Self::NonNull(inner) => inner.name(),
        }
    }
}

#[derive(Debug)]
pub(super) struct Directive {
    pub(super) name: Name,
    pub(super) span: Span,
    pub(super) arguments: Vec<Argument>,
}

/// An argument of a directive or a field of an object value.
#[derive(Debug)]
pub(super) struct Argument {
    pub(super) name: Name,
    pub(super) value: Spanned<Value>,
}

#[derive(Debug)]
pub(super) enum Value {
    Null,
    Text(String),
    Word(String),
    /// A whole number, as it is written.
    Integer(String),
    List(Vec<Spanned<Value>>),
    Object(Vec<Argument>),
    /// A value of a kind that no argument here takes, and what to call it.
    Other(&'static str),
}

impl Value {
    /// What the value is, for messages.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "`null`",
            Self::Text(_) => "a string",
            Self::Word(_) => "a word without quotes",
            Self::Integer(_) => "a number",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
            Self::Other(kind) => kind,
        }
    }
}
