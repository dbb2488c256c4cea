//! A file for each operation: its types for Flow, and again all enums and inputs.

use std::collections::BTreeMap;

use model::{
    Scalar,
    api::{Api, TypeDefinition, TypeRef},
};

use crate::client::operations::{Operation, Selection, UsedType, is_nullable, sorted};

const HEADER: &str = "

/* @flow */
// This file was automatically generated and should not be edited.";

const START: &str = "

//==============================================================
// START Enums and Input Objects
// All enums and input objects are included in every output file
// for now, but this will be changed soon.
// TODO: Link to issue to fix this.
//==============================================================";

const END: &str = "

//==============================================================
// END Enums and Input Objects
//==============================================================";

pub(super) fn files(api: &Api, used: &[UsedType<'_>], operations: &[Operation<'_>]) -> BTreeMap<String, String> {
    let printer = Printer { api };
    let enums = used.iter().filter_map(enumeration);
    let inputs = used.iter().filter_map(|used| printer.input(used));
    let given: String = enums.chain(inputs).collect();
    let files = operations.iter().map(|operation| {
        let title = format!("// GraphQL {} operation: {}", operation.root.keyword(), operation.name);
        let rule = "// ====================================================";
        let mut types = String::new();
        let field = printer.selection(&mut types, &operation.name, &operation.field);
        types.push_str(&exported(&operation.name, &[field]));
        let text = format!("{HEADER}\n\n{rule}\n{title}\n{rule}{types}{START}{given}{END}");
        (format!("{}.js", operation.name), text)
    });
    files.collect()
}

/// An enum says where its description would be.
fn enumeration(used: &UsedType<'_>) -> Option<String> {
    match used.definition {
        TypeDefinition::Enum(values) => {
            let mut values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
            values.sort();
            Some(format!("\n\n// undefined\nexport type {} = {};", used.name, values.join(" | ")))
        }
        TypeDefinition::Scalar(_) | TypeDefinition::Object(_) | TypeDefinition::Input(_) => None,
    }
}

struct Printer<'a> {
    api: &'a Api,
}

impl Printer<'_> {
    fn input(&self, used: &UsedType<'_>) -> Option<String> {
        match used.definition {
            TypeDefinition::Input(fields) => {
                let fields = sorted(fields).into_iter();
                let fields: Vec<String> =
                    fields.map(|(name, type_ref)| format!("{name}: {}", self.type_name(type_ref))).collect();
                Some(format!("\n\n// undefined\n{}", alias(used.name, &fields)))
            }
            TypeDefinition::Scalar(_) | TypeDefinition::Object(_) | TypeDefinition::Enum(_) => None,
        }
    }

    /// A property of the type called `scope`. Types of objects inside come before; that they are lists is not told.
    fn selection(&self, types: &mut String, scope: &str, selection: &Selection<'_>) -> String {
        let Selection { name, type_ref, fields, deprecated: _ } = selection;
        let Some(fields) = fields else {
            return format!("{name}: {}", self.type_name(type_ref));
        };
        let scope = format!("{scope}_{name}");
        let mut properties = vec![format!("__typename: \"{}\"", type_ref.name())];
        properties.extend(fields.iter().map(|field| self.selection(types, &scope, field)));
        types.push_str(&exported(&scope, &properties));
        format!("{name}: {}{scope}", if is_nullable(type_ref) { "?" } else { "" })
    }

    fn type_name(&self, type_ref: &TypeRef) -> String {
        match type_ref {
            TypeRef::NonNull(inner) => self.type_name_without_null(inner),
            TypeRef::Named(_) | TypeRef::List(_) => format!("?{}", self.type_name_without_null(type_ref)),
        }
    }

    fn type_name_without_null(&self, type_ref: &TypeRef) -> String {
        match type_ref {
            TypeRef::NonNull(inner) => self.type_name_without_null(inner),
            TypeRef::List(element) if is_nullable(element) => format!("({})[]", self.type_name(element)),
            TypeRef::List(element) => format!("{}[]", self.type_name(element)),
            TypeRef::Named(name) => match self.api.definition(name) {
                Some(TypeDefinition::Scalar(scalar)) => scalar_name(*scalar).to_owned(),
                Some(TypeDefinition::Enum(_) | TypeDefinition::Object(_) | TypeDefinition::Input(_)) | None => {
                    name.clone()
                }
            },
        }
    }
}

fn exported(name: &str, properties: &[String]) -> String {
    format!("\n\nexport {}", alias(name, properties))
}

/// A single property has no comma after it.
fn alias(name: &str, properties: &[String]) -> String {
    let comma = if properties.len() == 1 { "" } else { "," };
    format!("type {name} = {{\n  {}{comma}\n}};", properties.join(",\n  "))
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Id | Scalar::String => "string",
        Scalar::Int | Scalar::Float => "number",
        Scalar::Boolean => "boolean",
        Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsTimestamp
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => scalar.name(),
    }
}
