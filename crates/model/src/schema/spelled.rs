//! What the source spells, where something depends on the spelling alone: the model introspection repeats it.

/// How the source spells a model's directives, except for `@auth`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spelled {
    /// The directives of the type, with their arguments.
    pub directives: Vec<(String, Vec<(String, Literal)>)>,
    /// Whether there is a `@primaryKey`: even on `id` it lets the list take the key.
    pub primary_key: bool,
    /// `queryField` of each `@index`, in the order of the source; `None` if it gives none.
    pub query_fields: Vec<Option<Literal>>,
}

impl Spelled {
    /// The value of an argument of `@model`.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Literal> {
        let (_, arguments) = self.directives.iter().find(|(directive, _)| directive == "model")?;
        arguments.iter().find_map(|(argument, value)| (argument == name).then_some(value))
    }
}

/// A value of a directive's argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// `null`
    Null,
    /// A string, or the name of an enum's value.
    Text(String),
    /// `[…]`
    List(Vec<Literal>),
    /// `{…}`
    Object(Vec<(String, Literal)>),
}
