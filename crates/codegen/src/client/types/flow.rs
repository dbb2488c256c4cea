//! `API.js`: types for Flow.

use model::{
    Scalar,
    api::{Api, TypeDefinition, TypeRef},
};

use crate::client::{
    operations::{Operation, Selection, UsedType, element, is_nullable, sorted},
    writer::Writer,
};

const HEADER: &str = "/* @flow */
/* eslint-disable */
//  This file was automatically generated and should not be edited.";

pub(super) fn types(api: &Api, used: &[UsedType<'_>], operations: &[Operation<'_>]) -> String {
    let printer = Printer { api };
    let mut writer = Writer::default();
    writer.line(HEADER);
    for used in used {
        printer.used_type(&mut writer, used);
    }
    for operation in operations {
        if !operation.variables.is_empty() {
            declaration(&mut writer, &operation.variables_type(), |writer| {
                for variable in &operation.variables {
                    printer.given(writer, variable.name, variable.type_ref);
                }
            });
        }
        let typename = format!("\"{}\"", operation.field.type_ref.name());
        declaration(&mut writer, &operation.result_type(), |writer| {
            printer.selection(writer, &operation.field, &typename);
        });
    }
    writer.finish()
}

/// `export type X = {|…|};` after a blank line.
fn declaration(writer: &mut Writer, name: &str, inside: impl FnOnce(&mut Writer)) {
    writer.break_line();
    writer.break_line();
    writer.write(&format!("export type {name} = "));
    writer.block("{|", "|}", inside);
    writer.write(";");
}

struct Printer<'a> {
    api: &'a Api,
}

impl Printer<'_> {
    /// Only what is given has a type of its own; what is read is spelled out at each operation.
    fn used_type(&self, writer: &mut Writer, used: &UsedType<'_>) {
        match used.definition {
            TypeDefinition::Scalar(_) | TypeDefinition::Object(_) => {}
            TypeDefinition::Enum(values) => {
                let mut values: Vec<String> = values.iter().map(|value| format!("  \"{value}\"")).collect();
                values.sort();
                writer.break_line();
                writer.line(&format!("export type {} =\n{};\n", used.name, values.join(" |\n")));
            }
            TypeDefinition::Input(fields) => declaration(writer, used.name, |writer| {
                for (name, type_ref) in sorted(fields) {
                    self.given(writer, name, type_ref);
                }
            }),
        }
    }

    /// A property that a client gives, or leaves out.
    fn given(&self, writer: &mut Writer, name: &str, type_ref: &TypeRef) {
        writer.line(&format!("{name}{}: {},", question_mark(type_ref), self.type_name(type_ref)));
    }

    /// Only the object of a root field knows its own name.
    fn selection(&self, writer: &mut Writer, selection: &Selection<'_>, typename: &str) {
        let Selection { name, type_ref, fields, deprecated: _ } = selection;
        let Some(fields) = fields else {
            writer.line(&format!("{name}: {},", self.type_name(type_ref)));
            return;
        };
        let open = match (element(type_ref), is_nullable(type_ref)) {
            (None, false) => String::new(),
            (None, true) => " ?".to_owned(),
            (Some(element), false) => format!("  Array<{}", question_mark(element)),
            (Some(element), true) => format!(" ? Array<{}", question_mark(element)),
        };
        writer.line(&format!("{name}:{open}"));
        writer.block(" {|", "|}", |writer| {
            writer.line(&format!("__typename: {typename},"));
            for field in fields {
                self.selection(writer, field, "string");
            }
        });
        writer.write(if element(type_ref).is_some() { " >," } else { "," });
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
            TypeRef::List(element) => format!("Array< {} >", self.type_name(element)),
            TypeRef::Named(name) => match self.api.definition(name) {
                Some(TypeDefinition::Scalar(scalar)) => scalar_name(*scalar).to_owned(),
                Some(TypeDefinition::Enum(_) | TypeDefinition::Object(_) | TypeDefinition::Input(_)) | None => {
                    name.clone()
                }
            },
        }
    }
}

fn question_mark(type_ref: &TypeRef) -> &'static str {
    if is_nullable(type_ref) { "?" } else { "" }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Id | Scalar::String => "string",
        Scalar::Int | Scalar::Float | Scalar::AwsTimestamp => "number",
        Scalar::Boolean => "boolean",
        Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => "any",
    }
}
