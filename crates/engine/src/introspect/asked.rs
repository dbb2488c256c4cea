//! What an operation asks of `__schema` and `__type`: fragments expanded, what is skipped left out, arguments read. Each set
//! of selections has the type of what it is selected of, so that nothing is asked that has no answer.

use indexmap::IndexMap;
use plan::Attribute;

use crate::{
    GraphqlError,
    collect::{Group, Lookup, collect},
    compile::ast::{Document, Field, OperationDefinition, SelectionSet, Value},
    validate::validation_error,
};

/// Selections under their names in the answer, in their order.
pub(super) type Set<'d, Ask> = Vec<(&'d str, Ask)>;

/// A field at the root of `Query`.
pub(super) enum Root<'d> {
    Schema(Set<'d, OfSchema<'d>>),
    /// The type of a name.
    Type(Box<str>, Set<'d, OfType<'d>>),
}

/// A field of `__Schema`.
pub(super) enum OfSchema<'d> {
    TypeName,
    Description,
    Types(Set<'d, OfType<'d>>),
    QueryType(Set<'d, OfType<'d>>),
    MutationType(Set<'d, OfType<'d>>),
    SubscriptionType(Set<'d, OfType<'d>>),
    Directives(Set<'d, OfDirective<'d>>),
}

/// A field of `__Type`.
pub(super) enum OfType<'d> {
    TypeName,
    Kind,
    Name,
    Description,
    Fields(Deprecated, Set<'d, OfField<'d>>),
    Interfaces,
    PossibleTypes,
    EnumValues(Deprecated, Set<'d, OfEnumValue>),
    InputFields(Set<'d, OfInputValue<'d>>),
    Inner(Set<'d, OfType<'d>>),
    SpecifiedByUrl,
    IsOneOf,
}

/// A field of `__Field`.
pub(super) enum OfField<'d> {
    TypeName,
    Name,
    Description,
    Args(Set<'d, OfInputValue<'d>>),
    Type(Set<'d, OfType<'d>>),
    IsDeprecated,
    DeprecationReason,
}

/// A field of `__InputValue`.
pub(super) enum OfInputValue<'d> {
    TypeName,
    Name,
    Description,
    Type(Set<'d, OfType<'d>>),
    DefaultValue,
    IsDeprecated,
    DeprecationReason,
}

/// A field of `__EnumValue`.
pub(super) enum OfEnumValue {
    TypeName,
    Name,
    Description,
    IsDeprecated,
    DeprecationReason,
}

/// A field of `__Directive`.
pub(super) enum OfDirective<'d> {
    TypeName,
    Name,
    Description,
    Locations,
    Args(Set<'d, OfInputValue<'d>>),
    IsRepeatable,
}

/// Whether what is deprecated is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deprecated {
    Listed,
    LeftOut,
}

/// Reads an operation of a valid document.
pub(super) fn read<'d>(
    document: &'d Document,
    operation: &'d OperationDefinition,
    variables: Lookup<'_>,
) -> Result<Set<'d, Root<'d>>, GraphqlError> {
    let reader = Reader { document, variables };
    let mut roots = Vec::new();
    for (key, group) in reader.groups([&operation.selections]) {
        let Some(first) = group.first() else { continue };
        match &*first.name {
            "__schema" => roots.push((key, Root::Schema(reader.all(&group, Reader::of_schema)?))),
            "__type" => {
                let name = reader.name_of_type(first)?;
                roots.push((key, Root::Type(name, reader.all(&group, Reader::of_type)?)));
            }
            _ => {}
        }
    }
    Ok(roots)
}

struct Reader<'d, 'v> {
    document: &'d Document,
    variables: Lookup<'v>,
}

impl<'d> Reader<'d, '_> {
    fn groups(&self, sets: impl IntoIterator<Item = &'d SelectionSet>) -> IndexMap<&'d str, Group<'d>> {
        let groups = collect(self.document, sets, self.variables);
        groups.into_iter().map(|(key, group)| (key.as_str(), group)).collect()
    }

    /// What is selected below these fields. Validation refuses what is `None`.
    fn all<Ask>(
        &self,
        group: &Group<'d>,
        read: impl Fn(&Self, &'d Field, &Group<'d>) -> Result<Option<Ask>, GraphqlError>,
    ) -> Result<Set<'d, Ask>, GraphqlError> {
        let mut set = Vec::new();
        for (key, group) in self.groups(group.iter().map(|field| &field.selections)) {
            if let Some(first) = group.first()
                && let Some(ask) = read(self, first, &group)?
            {
                set.push((key, ask));
            }
        }
        Ok(set)
    }

    fn of_schema(&self, field: &'d Field, group: &Group<'d>) -> Result<Option<OfSchema<'d>>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfSchema::TypeName,
            "description" => OfSchema::Description,
            "types" => OfSchema::Types(self.all(group, Self::of_type)?),
            "queryType" => OfSchema::QueryType(self.all(group, Self::of_type)?),
            "mutationType" => OfSchema::MutationType(self.all(group, Self::of_type)?),
            "subscriptionType" => OfSchema::SubscriptionType(self.all(group, Self::of_type)?),
            "directives" => OfSchema::Directives(self.all(group, Self::of_directive)?),
            _ => return Ok(None),
        }))
    }

    fn of_type(&self, field: &'d Field, group: &Group<'d>) -> Result<Option<OfType<'d>>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfType::TypeName,
            "kind" => OfType::Kind,
            "name" => OfType::Name,
            "description" => OfType::Description,
            "fields" => OfType::Fields(self.deprecated(field)?, self.all(group, Self::of_field)?),
            "interfaces" => OfType::Interfaces,
            "possibleTypes" => OfType::PossibleTypes,
            "enumValues" => OfType::EnumValues(self.deprecated(field)?, self.all(group, Self::of_enum_value)?),
            "inputFields" => {
                self.deprecated(field)?;
                OfType::InputFields(self.all(group, Self::of_input_value)?)
            }
            "ofType" => OfType::Inner(self.all(group, Self::of_type)?),
            "specifiedByURL" => OfType::SpecifiedByUrl,
            "isOneOf" => OfType::IsOneOf,
            _ => return Ok(None),
        }))
    }

    fn of_field(&self, field: &'d Field, group: &Group<'d>) -> Result<Option<OfField<'d>>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfField::TypeName,
            "name" => OfField::Name,
            "description" => OfField::Description,
            "args" => {
                self.deprecated(field)?;
                OfField::Args(self.all(group, Self::of_input_value)?)
            }
            "type" => OfField::Type(self.all(group, Self::of_type)?),
            "isDeprecated" => OfField::IsDeprecated,
            "deprecationReason" => OfField::DeprecationReason,
            _ => return Ok(None),
        }))
    }

    fn of_input_value(&self, field: &'d Field, group: &Group<'d>) -> Result<Option<OfInputValue<'d>>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfInputValue::TypeName,
            "name" => OfInputValue::Name,
            "description" => OfInputValue::Description,
            "type" => OfInputValue::Type(self.all(group, Self::of_type)?),
            "defaultValue" => OfInputValue::DefaultValue,
            "isDeprecated" => OfInputValue::IsDeprecated,
            "deprecationReason" => OfInputValue::DeprecationReason,
            _ => return Ok(None),
        }))
    }

    #[expect(clippy::unused_self, reason = "reads as those of the other types do")]
    fn of_enum_value(&self, field: &'d Field, _: &Group<'d>) -> Result<Option<OfEnumValue>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfEnumValue::TypeName,
            "name" => OfEnumValue::Name,
            "description" => OfEnumValue::Description,
            "isDeprecated" => OfEnumValue::IsDeprecated,
            "deprecationReason" => OfEnumValue::DeprecationReason,
            _ => return Ok(None),
        }))
    }

    fn of_directive(&self, field: &'d Field, group: &Group<'d>) -> Result<Option<OfDirective<'d>>, GraphqlError> {
        Ok(Some(match &*field.name {
            "__typename" => OfDirective::TypeName,
            "name" => OfDirective::Name,
            "description" => OfDirective::Description,
            "locations" => OfDirective::Locations,
            "args" => {
                self.deprecated(field)?;
                OfDirective::Args(self.all(group, Self::of_input_value)?)
            }
            "isRepeatable" => OfDirective::IsRepeatable,
            _ => return Ok(None),
        }))
    }

    /// The argument `includeDeprecated`, which is `false` unless it is given.
    fn deprecated(&self, field: &Field) -> Result<Deprecated, GraphqlError> {
        match field.argument("includeDeprecated") {
            None | Some(Value::Null | Value::Boolean(false)) => Ok(Deprecated::LeftOut),
            Some(Value::Boolean(true)) => Ok(Deprecated::Listed),
            Some(Value::Variable(name)) => match (self.variables)(name) {
                None | Some(Attribute::Null | Attribute::Bool(false)) => Ok(Deprecated::LeftOut),
                Some(Attribute::Bool(true)) => Ok(Deprecated::Listed),
                Some(_) => Err(wrong(field, "includeDeprecated", "Boolean")),
            },
            Some(_) => Err(wrong(field, "includeDeprecated", "Boolean")),
        }
    }

    fn name_of_type(&self, field: &Field) -> Result<Box<str>, GraphqlError> {
        let name = match field.argument("name") {
            Some(Value::String(name)) => Some(name.clone()),
            Some(Value::Variable(name)) => (self.variables)(name).and_then(Attribute::as_text).map(Box::from),
            Some(_) | None => None,
        };
        name.ok_or_else(|| wrong(field, "name", "String"))
    }
}

fn wrong(field: &Field, argument: &str, type_name: &str) -> GraphqlError {
    let message = format!("argument '{argument}' is not a valid '{type_name}' @ '{}'", field.name);
    validation_error(field.position, "WrongType", &message)
}
