//! `API.ts`: types for TypeScript.

use model::{
    Scalar,
    api::{Api, TypeDefinition, TypeRef},
};

use crate::client::{
    operations::{Operation, Selection, UsedType, element, is_nullable, object, sorted},
    writer::Writer,
};

const HEADER: &str = "/* tslint:disable */
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
        declaration(&mut writer, &operation.variables_type(), |writer| {
            for variable in &operation.variables {
                printer.value(writer, variable.name, variable.type_ref);
            }
        });
        declaration(&mut writer, &operation.result_type(), |writer| printer.selection(writer, &operation.field));
    }
    writer.break_line();
    writer.finish()
}

/// The types that a service of methods needs: those in use, and what each operation selects of its object.
pub(super) fn service_types(api: &Api, used: &[UsedType<'_>], operations: &[Operation<'_>]) -> String {
    let printer = Printer { api };
    let mut writer = Writer::default();
    for used in used {
        printer.used_type(&mut writer, used);
    }
    for operation in operations {
        if operation.field.fields.is_some() {
            declaration(&mut writer, &operation.result_type(), |writer| printer.inside(writer, &operation.field));
        }
    }
    writer.finish()
}

/// The name of a type in TypeScript.
pub(super) fn type_name(api: &Api, type_ref: &TypeRef) -> String {
    Printer { api }.type_name(type_ref).replace("Array< ", "Array<").replace(" >", ">")
}

/// The name of a type in TypeScript without ` | null` at its end.
pub(super) fn type_name_without_null(api: &Api, type_ref: &TypeRef) -> String {
    Printer { api }.type_name_without_null(type_ref).replace("Array< ", "Array<").replace(" >", ">")
}

/// `export type X = {…};` after a blank line.
fn declaration(writer: &mut Writer, name: &str, inside: impl FnOnce(&mut Writer)) {
    writer.break_line();
    writer.break_line();
    writer.write(&format!("export type {name} = "));
    writer.block("{", "}", inside);
    writer.write(";");
}

struct Printer<'a> {
    api: &'a Api,
}

impl Printer<'_> {
    fn used_type(&self, writer: &mut Writer, used: &UsedType<'_>) {
        let name = used.name;
        match used.definition {
            TypeDefinition::Scalar(_) => {}
            TypeDefinition::Enum(values) => {
                let mut values: Vec<&String> = values.iter().collect();
                values.sort();
                writer.break_line();
                writer.line(&format!("export enum {name} {{"));
                for value in values {
                    writer.line(&format!("  {value} = \"{value}\","));
                }
                writer.line("}");
                writer.break_line();
            }
            TypeDefinition::Input(fields) => declaration(writer, name, |writer| {
                for (name, type_ref) in sorted(fields) {
                    self.value(writer, name, type_ref);
                }
            }),
            TypeDefinition::Object(object) => declaration(writer, name, |writer| {
                typename(writer, name);
                for (name, field) in sorted(&object.fields) {
                    self.field(writer, name, &field.field_type);
                }
            }),
        }
    }

    /// A property that is written out in full.
    fn value(&self, writer: &mut Writer, name: &str, type_ref: &TypeRef) {
        writer.line(&format!("{name}{}: {},", question_mark(type_ref), self.type_name(type_ref)));
    }

    /// A property of an object type; of lists of objects only the outer one is told.
    fn field(&self, writer: &mut Writer, name: &str, type_ref: &TypeRef) {
        match element(type_ref) {
            Some(element) if object(self.api, type_ref.name()).is_some() => {
                let elements = array(type_ref.name(), element);
                writer.line(&format!("{name}{}: {elements}{},", question_mark(type_ref), or_null(type_ref)));
            }
            Some(_) | None => self.value(writer, name, type_ref),
        }
    }

    fn selection(&self, writer: &mut Writer, selection: &Selection<'_>) {
        let Selection { name, type_ref, fields, deprecated: _ } = selection;
        if fields.is_none() {
            self.value(writer, name, type_ref);
            return;
        }
        writer.line(&format!("{name}{}: ", question_mark(type_ref)));
        let element = element(type_ref);
        if element.is_some() {
            writer.write(" Array<");
        }
        writer.block(" {", "}", |writer| self.inside(writer, selection));
        if let Some(element) = element {
            writer.write(&format!("{} >", or_null(element)));
        }
        writer.write(&format!("{},", or_null(type_ref)));
    }

    /// What is selected of an object.
    fn inside(&self, writer: &mut Writer, selection: &Selection<'_>) {
        typename(writer, selection.type_ref.name());
        for field in selection.fields.iter().flatten() {
            self.selection(writer, field);
        }
    }

    fn type_name(&self, type_ref: &TypeRef) -> String {
        match type_ref {
            TypeRef::NonNull(inner) => self.type_name_without_null(inner),
            TypeRef::Named(_) | TypeRef::List(_) => format!("{} | null", self.type_name_without_null(type_ref)),
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

fn typename(writer: &mut Writer, name: &str) {
    writer.line(&format!("__typename: \"{name}\","));
}

fn array(name: &str, element: &TypeRef) -> String {
    format!(" Array<{name}{} >", or_null(element))
}

fn question_mark(type_ref: &TypeRef) -> &'static str {
    if is_nullable(type_ref) { "?" } else { "" }
}

fn or_null(type_ref: &TypeRef) -> &'static str {
    if is_nullable(type_ref) { " | null" } else { "" }
}

fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Int | Scalar::Float | Scalar::AwsTimestamp => "number",
        Scalar::Boolean => "boolean",
        Scalar::Id
        | Scalar::String
        | Scalar::AwsDate
        | Scalar::AwsTime
        | Scalar::AwsDateTime
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => "string",
    }
}
