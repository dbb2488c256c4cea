//! An API as SDL.

use std::{collections::BTreeMap, fmt};

use model::{
    AccessDirective, Constant, Scalar,
    api::{Api, ObjectField, TypeDefinition, TypeRef},
};

/// What `@deprecated` says if it gives no reason.
const NO_REASON: &str = "No longer supported";

/// The whole API as SDL, types sorted by name, with AppSync's directives. Scalars that GraphQL itself brings are left out.
#[must_use]
pub fn sdl(api: &Api) -> String {
    let definitions: Vec<String> = api
        .types
        .iter()
        .filter_map(|(name, definition)| match definition {
            TypeDefinition::Scalar(scalar) if is_built_in(*scalar) => None,
            TypeDefinition::Scalar(_) => Some(format!("scalar {name}\n")),
            TypeDefinition::Enum(values) => {
                let reasons = api.deprecated_values.get(name);
                let reason = |value| Deprecated(reasons.and_then(|reasons| reasons.get(value)).map(String::as_str));
                Some(block("enum", name, values.iter().map(|value| format!("{value}{}", reason(value)))))
            }
            TypeDefinition::Object(object) => {
                let head = format!("{name}{}", Access(&object.access));
                Some(block("type", &head, object.fields.iter().map(FieldLine)))
            }
            TypeDefinition::Input(fields) => {
                let none = BTreeMap::new();
                let defaults = api.input_defaults.get(name).unwrap_or(&none);
                let line = |(name, type_ref): (&String, &TypeRef)| {
                    format!("{name}: {type_ref}{}", DefaultOf(defaults.get(name)))
                };
                Some(block("input", name, fields.iter().map(line)))
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

fn block(keyword: &str, head: &str, lines: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let lines: String = lines.into_iter().map(|line| format!("  {line}\n")).collect();
    format!("{keyword} {head} {{\n{lines}}}\n")
}

/// `name(argument: Type): Type @directives`
struct FieldLine<'a>((&'a String, &'a ObjectField));

impl fmt::Display for FieldLine<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, field) = self.0;
        formatter.write_str(name)?;
        let argument = |(name, type_ref): (&String, &TypeRef)| {
            format!("{name}: {type_ref}{}", DefaultOf(field.defaults.get(name)))
        };
        let arguments: Vec<String> = field.arguments.iter().map(argument).collect();
        if !arguments.is_empty() {
            write!(formatter, "({})", arguments.join(", "))?;
        }
        write!(formatter, ": {}", field.field_type)?;
        if !field.subscribes_to.is_empty() {
            write!(formatter, " @aws_subscribe(mutations: {})", Texts(&field.subscribes_to))?;
        }
        write!(formatter, "{}{}", Deprecated(field.deprecated.as_deref()), Access(&field.access))
    }
}

/// ` = 5`, or nothing
struct DefaultOf<'a>(Option<&'a Constant>);

impl fmt::Display for DefaultOf<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |default| write!(formatter, " = {default}"))
    }
}

/// ` @deprecated(reason: "…")`, or nothing
struct Deprecated<'a>(Option<&'a str>);

impl fmt::Display for Deprecated<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => Ok(()),
            Some(NO_REASON) => formatter.write_str(" @deprecated"),
            Some(reason) => write!(formatter, " @deprecated(reason: {})", Text(reason)),
        }
    }
}

/// ` @aws_iam @aws_api_key`
struct Access<'a>(&'a [AccessDirective]);

impl fmt::Display for Access<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|directive| match directive {
            AccessDirective::ApiKey => formatter.write_str(" @aws_api_key"),
            AccessDirective::Iam => formatter.write_str(" @aws_iam"),
            AccessDirective::Oidc => formatter.write_str(" @aws_oidc"),
            AccessDirective::Lambda => formatter.write_str(" @aws_lambda"),
            AccessDirective::UserPools { groups } if groups.is_empty() => {
                formatter.write_str(" @aws_cognito_user_pools")
            }
            AccessDirective::UserPools { groups } => {
                write!(formatter, " @aws_cognito_user_pools(cognito_groups: {})", Texts(groups))
            }
        })
    }
}

/// `["a", "b"]`
struct Texts<'a>(&'a [String]);

impl fmt::Display for Texts<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(|text| Text(text).to_string()).collect();
        write!(formatter, "[{}]", texts.join(", "))
    }
}

/// A string literal: <https://spec.graphql.org/October2021/#sec-String-Value>.
struct Text<'a>(&'a str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("\"")?;
        for character in self.0.chars() {
            match character {
                '"' | '\\' => write!(formatter, "\\{character}")?,
                '\n' => formatter.write_str("\\n")?,
                '\r' => formatter.write_str("\\r")?,
                '\t' => formatter.write_str("\\t")?,
                control if control.is_control() => write!(formatter, "\\u{:04X}", u32::from(control))?,
                other => write!(formatter, "{other}")?,
            }
        }
        formatter.write_str("\"")
    }
}

#[cfg(test)]
mod tests;
