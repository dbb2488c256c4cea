//! The arguments of a document, coerced by the API's types once, with places for variables.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Input-Values>. Messages are those of graphql-java and AppSync.

use model::{
    Constant, Scalar,
    api::{Api, TypeDefinition, TypeRef},
};
use plan::{Attribute, Item};

use super::{
    Declared, Signature,
    ast::{Name, ObjectField, Value as Literal},
};
use crate::{GraphqlError, Location, scalar};

/// An argument that a document gives.
#[derive(Debug)]
pub(crate) struct Given {
    pub(crate) name: String,
    pub(crate) value: Template,
    /// What stands for it if it has no value.
    pub(crate) default: Option<Attribute>,
}

/// A value with places for variables.
#[derive(Debug)]
pub(crate) enum Template {
    /// It names no variable.
    Known(Attribute),
    /// The variable of this position; no value if it is not given.
    Variable(usize),
    /// The same where null may not stand, and what is said if it does.
    Required(usize, Box<GraphqlError>),
    List(Vec<Template>),
    Object(Vec<Part>),
}

/// A field of an input object.
#[derive(Debug)]
pub(crate) struct Part {
    name: String,
    value: Template,
    /// What stands for it if it has no value.
    default: Option<Attribute>,
}

/// Why a value does not fit its type.
pub(crate) enum Misfit {
    NullForNonNull {
        type_name: String,
    },
    UnknownField {
        field: String,
        type_name: String,
    },
    /// Names the fields, and the type of the first.
    MissingFields {
        fields: Vec<String>,
        type_name: String,
    },
    Wrong {
        type_name: String,
    },
    VariableType {
        declared: String,
        expected: String,
    },
}

impl Template {
    /// The value, of the values of the variables; `None` if it is a variable that is not given.
    pub(crate) fn fill(&self, variables: &[Option<Attribute>]) -> Result<Option<Attribute>, GraphqlError> {
        let variable = |position: &usize| variables.get(*position).and_then(Option::as_ref);
        match self {
            Self::Known(value) => Ok(Some(value.clone())),
            Self::Variable(position) => Ok(variable(position).cloned()),
            Self::Required(position, refusal) => match variable(position) {
                None | Some(Attribute::Null) => Err(refusal.as_ref().clone()),
                Some(value) => Ok(Some(value.clone())),
            },
            Self::List(elements) => {
                let mut values = Vec::with_capacity(elements.len());
                for element in elements {
                    values.push(element.fill(variables)?.unwrap_or(Attribute::Null));
                }
                Ok(Some(Attribute::List(values)))
            }
            Self::Object(parts) => {
                let mut item = Item::new();
                for part in parts {
                    if let Some(value) = part.value.fill(variables)?.or_else(|| part.default.clone()) {
                        item.insert(part.name.clone(), value);
                    }
                }
                Ok(Some(Attribute::Map(item)))
            }
        }
    }

    /// About how many bytes filling it copies out of variables of these sizes.
    pub(crate) fn copied(&self, sizes: &[usize]) -> usize {
        match self {
            // What the document says is as large as the document.
            Self::Known(_) => 0,
            Self::Variable(position) | Self::Required(position, _) => sizes.get(*position).copied().unwrap_or(0),
            Self::List(elements) => elements.iter().map(|element| element.copied(sizes)).sum(),
            Self::Object(parts) => parts.iter().map(|part| part.value.copied(sizes)).sum(),
        }
    }

    /// The value that it has whatever the variables are.
    fn known(&self) -> Option<&Attribute> {
        match self {
            Self::Known(value) => Some(value),
            Self::Variable(_) | Self::Required(..) | Self::List(_) | Self::Object(_) => None,
        }
    }
}

/// An argument of a field, as a literal of the document.
pub(super) struct Argument<'d> {
    pub(super) name: &'d str,
    pub(super) argument_type: &'d TypeRef,
    pub(super) literal: &'d Literal,
    pub(super) position: Location,
    /// The field's name, as messages show it.
    pub(super) field: &'d str,
}

/// Coerces an argument.
pub(super) fn argument(api: &Api, signature: &Signature, argument: &Argument<'_>) -> Result<Template, GraphqlError> {
    let coercion = Coercion { api, argument: Some((signature, argument)) };
    coercion.coerce(argument.argument_type, argument.literal).map_err(|misfit| argument_error(argument, misfit))
}

/// Coerces a value without variables.
pub(crate) fn coerce_constant(api: &Api, expected: &TypeRef, literal: &Literal) -> Result<Attribute, Misfit> {
    match (Coercion { api, argument: None }).coerce(expected, literal)? {
        Template::Known(value) => Ok(value),
        Template::Variable(_) | Template::Required(..) | Template::List(_) | Template::Object(_) => {
            Err(Misfit::Wrong { type_name: expected.to_string() })
        }
    }
}

pub(super) fn argument_error(argument: &Argument<'_>, misfit: Misfit) -> GraphqlError {
    let Argument { name, literal, position, field, .. } = argument;
    let shown = show(literal);
    let message = match misfit {
        Misfit::VariableType { declared, expected } => {
            let message = format!("Variable type '{declared}' doesn't match expected type '{expected}' @ '{field}'");
            return GraphqlError::validation(*position, "VariableTypeMismatch", &message);
        }
        Misfit::NullForNonNull { type_name } | Misfit::Wrong { type_name } => {
            format!("argument '{name}' with value '{shown}' is not a valid '{type_name}' @ '{field}'")
        }
        Misfit::UnknownField { field: unknown, type_name } => format!(
            "argument '{name}' with value '{shown}' contains a field not in '{type_name}': '{unknown}' @ '{field}'"
        ),
        Misfit::MissingFields { fields, .. } => {
            let fields = fields.join(", ");
            format!("argument '{name}' with value '{shown}' is missing required fields '[{fields}]' @ '{field}'")
        }
    };
    GraphqlError::validation(*position, "WrongType", &message)
}

/// What is wrong with the value of a variable.
pub(crate) fn variable_error(position: Location, name: &str, misfit: Misfit) -> GraphqlError {
    let message = match misfit {
        // Both name the variable and the type of the inner field, as AppSync does.
        Misfit::NullForNonNull { type_name } | Misfit::MissingFields { type_name, .. } => {
            format!("Variable '{name}' has coerced Null value for NonNull type '{type_name}'")
        }
        Misfit::UnknownField { field, type_name } => format!(
            "The variables input contains a field name '{field}' that is not defined for input object type '{type_name}' "
        ),
        Misfit::Wrong { .. } | Misfit::VariableType { .. } => format!("Variable '{name}' has an invalid value."),
    };
    GraphqlError { path: None, locations: Some(vec![position]), message, kind: None }
}

struct Coercion<'c> {
    api: &'c Api,
    /// The argument that is coerced, for variables in it.
    argument: Option<(&'c Signature, &'c Argument<'c>)>,
}

impl Coercion<'_> {
    fn coerce(&self, expected: &TypeRef, value: &Literal) -> Result<Template, Misfit> {
        if let Literal::Variable(name) = value {
            return self.variable(expected, name);
        }
        match (expected, value) {
            (TypeRef::NonNull(_), Literal::Null) => Err(Misfit::NullForNonNull { type_name: expected.to_string() }),
            (TypeRef::NonNull(inner), value) => self.coerce(inner, value),
            (TypeRef::Named(_) | TypeRef::List(_), Literal::Null) => Ok(Template::Known(Attribute::Null)),
            (TypeRef::List(inner), Literal::List(elements)) => {
                let elements = elements.iter().map(|element| self.coerce(inner, element));
                elements.collect::<Result<Vec<_>, _>>().map(list)
            }
            (TypeRef::List(inner), single) => Ok(list(vec![self.coerce(inner, single)?])),
            (TypeRef::Named(name), value) => self.named(name, value),
        }
    }

    /// A variable is coerced by its own type; here it is only asked whether that type may stand where it is used.
    fn variable(&self, expected: &TypeRef, name: &Name) -> Result<Template, Misfit> {
        let wrong = || Misfit::Wrong { type_name: expected.to_string() };
        let (signature, argument) = self.argument.ok_or_else(wrong)?;
        // Validation refuses variables that are not declared.
        let position = signature.position(name.as_str()).ok_or_else(wrong)?;
        let declared = signature.variables.get(position).ok_or_else(wrong)?;
        let Declared { variable_type, default, .. } = declared;
        let fits = match (expected, variable_type) {
            (TypeRef::NonNull(expected), TypeRef::Named(_) | TypeRef::List(_)) => {
                default.is_some() && is_compatible(variable_type, expected)
            }
            (expected, variable_type) => is_compatible(variable_type, expected),
        };
        if !fits {
            return Err(Misfit::VariableType { declared: variable_type.to_string(), expected: expected.to_string() });
        }
        Ok(match expected {
            TypeRef::NonNull(_) => {
                let misfit = Misfit::NullForNonNull { type_name: expected.to_string() };
                Template::Required(position, Box::new(argument_error(argument, misfit)))
            }
            TypeRef::Named(_) | TypeRef::List(_) => Template::Variable(position),
        })
    }

    fn named(&self, name: &str, value: &Literal) -> Result<Template, Misfit> {
        let wrong = || Misfit::Wrong { type_name: name.to_owned() };
        let known = |value: Option<Attribute>| value.map(Template::Known).ok_or_else(wrong);
        match self.api.types.get(name) {
            Some(TypeDefinition::Scalar(scalar)) => known(of_literal(*scalar, value)),
            Some(TypeDefinition::Enum(values)) => match value {
                Literal::Enum(given) if values.iter().any(|value| value == given.as_str()) => {
                    Ok(Template::Known(Attribute::from(given.as_str())))
                }
                Literal::String(given) if values.iter().any(|value| **value == **given) => {
                    Ok(Template::Known(Attribute::from(&**given)))
                }
                _ => Err(wrong()),
            },
            Some(TypeDefinition::Input(fields)) => match value {
                Literal::Object(given) => self.input(name, fields, given),
                _ => Err(wrong()),
            },
            Some(TypeDefinition::Object(_)) => Err(wrong()),
            None => known(Scalar::from_name(name).and_then(|scalar| of_literal(scalar, value))),
        }
    }

    fn input(
        &self,
        name: &str,
        fields: &indexmap::IndexMap<String, TypeRef>,
        given: &[ObjectField],
    ) -> Result<Template, Misfit> {
        let defaults = self.api.input_defaults.get(name);
        let default = |field: &str, field_type: &TypeRef| match defaults.and_then(|defaults| defaults.get(field)) {
            None => Ok(None),
            Some(default) => coerce_constant(self.api, field_type, &constant(default)).map(Some),
        };
        let mut parts = Vec::with_capacity(given.len());
        for ObjectField { name: field, value } in given {
            let field = field.as_str();
            let Some(field_type) = fields.get(field) else {
                return Err(Misfit::UnknownField { field: field.to_owned(), type_name: name.to_owned() });
            };
            let value = self.coerce(field_type, value)?;
            let default = default(field, field_type)?;
            parts.push(Part { name: field.to_owned(), value, default });
        }
        let is_given = |field: &String| given.iter().any(|given| *given.name == **field);
        for (field, field_type) in fields.iter().filter(|(field, _)| !is_given(field)) {
            if let Some(value) = default(field, field_type)? {
                parts.push(Part { name: field.clone(), value: Template::Known(value), default: None });
            }
        }
        // A field that is given has a value: a variable that may be missing does not fit a field that is required.
        let has_default = |field: &String| defaults.is_some_and(|defaults| defaults.contains_key(field));
        let mut missing = fields.iter().filter(|(field, field_type)| {
            matches!(field_type, TypeRef::NonNull(_)) && !is_given(field) && !has_default(field)
        });
        match missing.next() {
            None => Ok(object(parts)),
            Some((first, first_type)) => {
                let fields = std::iter::once(first).chain(missing.map(|(field, _)| field)).cloned().collect();
                Err(Misfit::MissingFields { fields, type_name: first_type.to_string() })
            }
        }
    }
}

/// A list, known if its elements are.
fn list(elements: Vec<Template>) -> Template {
    match elements.iter().map(|element| element.known().cloned()).collect::<Option<Vec<_>>>() {
        Some(known) => Template::Known(Attribute::List(known)),
        None => Template::List(elements),
    }
}

/// An object, known if its fields are.
fn object(parts: Vec<Part>) -> Template {
    let known = parts.iter().map(|part| Some((part.name.clone(), part.value.known()?.clone())));
    match known.collect::<Option<Item>>() {
        Some(known) => Template::Known(Attribute::Map(known)),
        None => Template::Object(parts),
    }
}

/// `AreTypesCompatible` of the specification.
fn is_compatible(variable_type: &TypeRef, expected: &TypeRef) -> bool {
    match (variable_type, expected) {
        (TypeRef::NonNull(variable_type), TypeRef::NonNull(expected)) => is_compatible(variable_type, expected),
        (TypeRef::NonNull(variable_type), expected) => is_compatible(variable_type, expected),
        (TypeRef::List(variable_type), TypeRef::List(expected)) => is_compatible(variable_type, expected),
        (TypeRef::Named(variable_type), TypeRef::Named(expected)) => variable_type == expected,
        (TypeRef::Named(_) | TypeRef::List(_), _) => false,
    }
}

/// A default of the schema as the literal that it is.
pub(crate) fn constant(constant_value: &Constant) -> Literal {
    match constant_value {
        Constant::Null => Literal::Null,
        Constant::Boolean(value) => Literal::Boolean(*value),
        Constant::Number(text) if text.contains(['.', 'e', 'E']) => Literal::Float(text.as_str().into()),
        Constant::Number(text) => Literal::Int(text.as_str().into()),
        Constant::Text(text) => Literal::String(text.as_str().into()),
        Constant::Word(word) => Literal::Enum(Name::new(word)),
        Constant::List(elements) => Literal::List(elements.iter().map(constant).collect()),
        Constant::Object(fields) => Literal::Object(
            fields.iter().map(|(name, value)| ObjectField { name: Name::new(name), value: constant(value) }).collect(),
        ),
    }
}

fn of_literal(expected: Scalar, value: &Literal) -> Option<Attribute> {
    match value {
        Literal::Boolean(value) => scalar::of_boolean(expected, *value),
        Literal::Int(number) => scalar::of_whole_number(expected, number),
        Literal::Float(number) => scalar::of_fraction(expected, number),
        Literal::String(text) => scalar::of_text(expected, text),
        Literal::Null | Literal::Variable(_) | Literal::Enum(_) | Literal::List(_) | Literal::Object(_) => None,
    }
}

/// A literal as graphql-java prints it.
fn show(value: &Literal) -> String {
    match value {
        Literal::Variable(name) => format!("VariableReference{{name='{name}'}}"),
        Literal::Null => "NullValue{}".to_owned(),
        Literal::Float(number) => format!("FloatValue{{value={number}}}"),
        Literal::Int(number) => format!("IntValue{{value={number}}}"),
        Literal::String(text) => format!("StringValue{{value='{text}'}}"),
        Literal::Boolean(value) => format!("BooleanValue{{value={value}}}"),
        Literal::Enum(name) => format!("EnumValue{{name='{name}'}}"),
        Literal::List(elements) => {
            format!("ArrayValue{{values=[{}]}}", elements.iter().map(show).collect::<Vec<_>>().join(", "))
        }
        Literal::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|field| format!("ObjectField{{name='{}', value={}}}", field.name, show(&field.value)))
                .collect();
            format!("ObjectValue{{objectFields=[{}]}}", fields.join(", "))
        }
    }
}
