//! An API as SDL.

use std::fmt;

use model::{
    Scalar,
    api::{Api, ObjectField, TypeDefinition, TypeRef},
};

/// The whole API as SDL, types sorted by name. Scalars that GraphQL itself brings are left out.
#[must_use]
pub fn sdl(api: &Api) -> String {
    let definitions: Vec<String> = api
        .types
        .iter()
        .filter_map(|(name, definition)| match definition {
            TypeDefinition::Scalar(scalar) if is_built_in(*scalar) => None,
            TypeDefinition::Scalar(_) => Some(format!("scalar {name}\n")),
            TypeDefinition::Enum(values) => Some(block("enum", name, values)),
            TypeDefinition::Object(object) => Some(block("type", name, object.fields.iter().map(FieldLine))),
            TypeDefinition::Input(fields) => {
                Some(block("input", name, fields.iter().map(|(name, type_ref)| format!("{name}: {type_ref}"))))
            }
        })
        .collect();
    definitions.join("\n")
}

fn is_built_in(scalar: Scalar) -> bool {
    match scalar {
        Scalar::Id | Scalar::String | Scalar::Int | Scalar::Float | Scalar::Boolean => true,
        Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsTimestamp
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => false,
    }
}

fn block(keyword: &str, name: &str, lines: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let lines: String = lines.into_iter().map(|line| format!("  {line}\n")).collect();
    format!("{keyword} {name} {{\n{lines}}}\n")
}

/// `name(argument: Type): Type`
struct FieldLine<'a>((&'a String, &'a ObjectField));

impl fmt::Display for FieldLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, field) = self.0;
        formatter.write_str(name)?;
        let argument = |(name, type_ref): (&String, &TypeRef)| format!("{name}: {type_ref}");
        let arguments: Vec<String> = field.arguments.iter().map(argument).collect();
        if !arguments.is_empty() {
            write!(formatter, "({})", arguments.join(", "))?;
        }
        write!(formatter, ": {}", field.field_type)
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use model::{Providers, parse};

    use super::*;

    #[test]
    fn every_kind_of_type_is_printed() {
        let source = "enum Mood { HAPPY SAD } type A @model { mood: Mood! at: [AWSDate!]! }";
        let printed = sdl(&Api::of(&parse(source, &Providers::default()).unwrap()));
        let of =
            |start: &str| printed.split("\n\n").filter(|part| part.starts_with(start)).collect::<Vec<_>>().join("\n\n");
        assert_snapshot!(of("scalar"), @r"
        scalar AWSDate

        scalar AWSDateTime
        ");
        assert_snapshot!(of("enum Mood"), @r"
        enum Mood {
          HAPPY
          SAD
        }
        ");
        assert_snapshot!(of("type A "), @r"
        type A {
          mood: Mood!
          at: [AWSDate!]!
          id: ID!
          createdAt: AWSDateTime!
          updatedAt: AWSDateTime!
        }
        ");
        assert_snapshot!(of("input CreateA"), @r"
        input CreateAInput {
          mood: Mood!
          at: [AWSDate!]!
          id: ID
        }
        ");
        assert_snapshot!(of("type Query"), @r"
        type Query {
          getA(id: ID!): A
          listAS(filter: ModelAFilterInput, limit: Int, nextToken: String): ModelAConnection
        }
        ");
    }
}
