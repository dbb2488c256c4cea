//! The models as types and constants for TypeScript and JavaScript.

use model::{EnumType, Key, Named, Scalar, Schema};

use super::{
    constant_case, enum_entries, pascal_case,
    shape::{Property, Shape, custom_types, models},
};

/// What an app imports to make the models.
const TYPESCRIPT_IMPORTS: &str = r#"import { ModelInit, MutableModel, PersistentModelConstructor } from "@aws-amplify/datastore";
import { initSchema } from "@aws-amplify/datastore";

import { schema } from "./schema";"#;

/// `index.ts`
pub(super) fn typescript(schema: &Schema) -> String {
    let (models, custom_types) = (models(schema), custom_types(schema));
    let declarations = Declarations { suffix: "Model" };
    let all: Vec<&Shape<'_>> = models.iter().chain(&custom_types).collect();
    let constructors: Vec<String> = all
        .iter()
        .map(|shape| format!("  {}: PersistentModelConstructor<{}>;", shape.name, declarations.name(shape.name)))
        .collect();
    let initialization = if all.is_empty() {
        String::new()
    } else {
        format!("{} as {{\n{}\n}};", initialization(&all), constructors.join("\n"))
    };
    let exports: Vec<&str> = models.iter().map(|model| model.name).collect();
    [
        TYPESCRIPT_IMPORTS.to_owned(),
        enums(schema),
        declarations.all(&models),
        declarations.all(&custom_types),
        initialization,
        export(&exports),
    ]
    .join("\n\n")
}

/// `index.d.ts`
pub(super) fn declarations(schema: &Schema) -> String {
    let (models, custom_types) = (models(schema), custom_types(schema));
    let declarations = Declarations { suffix: "" };
    [declaration_imports(&models), enums(schema), declarations.all(&custom_types), declarations.all(&models)]
        .join("\n\n")
}

/// `index.js`
pub(super) fn javascript(schema: &Schema) -> String {
    let (models, custom_types) = (models(schema), custom_types(schema));
    let all: Vec<&Shape<'_>> = models.iter().chain(&custom_types).collect();
    let initialization = if all.is_empty() { String::new() } else { format!("{};", initialization(&all)) };
    let enums: Vec<String> = schema.enums.iter().map(enum_object).collect();
    let names = models.iter().map(|model| model.name);
    let names = names.chain(schema.enums.iter().map(|definition| definition.name.as_str()));
    let names: Vec<&str> = names.chain(custom_types.iter().map(|custom_type| custom_type.name)).collect();
    let imports = "// @ts-check\nimport { initSchema } from '@aws-amplify/datastore';\n\
                   import { schema } from './schema';";
    [imports.to_owned(), enums.join("\n\n"), initialization, export(&names)].join("\n\n")
}

fn initialization(shapes: &[&Shape<'_>]) -> String {
    let names: Vec<&str> = shapes.iter().map(|shape| shape.name).collect();
    format!("const {{ {} }} = initSchema(schema)", names.join(", "))
}

fn export(names: &[&str]) -> String {
    format!("export {{\n  {}\n}};", names.join(",\n  "))
}

fn enums(schema: &Schema) -> String {
    let enums = schema.enums.iter().map(|definition| {
        let values = enum_lines(definition, |name, value| format!("  {name} = \"{value}\""));
        format!("export enum {} {{\n{values}\n}}", pascal_case(&definition.name))
    });
    enums.collect::<Vec<_>>().join("\n\n")
}

fn enum_object(definition: &EnumType) -> String {
    let values = enum_lines(definition, |name, value| format!("  \"{name}\": \"{value}\""));
    format!("const {} = {{\n{values}\n}};", pascal_case(&definition.name))
}

fn enum_lines(definition: &EnumType, line: impl Fn(&str, &str) -> String) -> String {
    let entries = enum_entries(definition, constant_case);
    entries.iter().map(|(name, value)| line(name, value)).collect::<Vec<_>>().join(",\n")
}

/// Only what the declarations use, in the order in which they use it first.
fn declaration_imports(models: &[Shape<'_>]) -> String {
    let mut names = vec!["ModelInit", "MutableModel"];
    let mut lazy = vec!["LazyLoading", "LazyLoadingDisabled"];
    for model in models {
        if let Some(key) = model.key {
            names.extend(["__modelMeta__", identifier_type(model, key)]);
        }
        for property in &model.fields {
            if let Named::Model(_) = property.field.field_type.named {
                lazy.push(lazy_type(property));
            }
        }
    }
    format!(
        "import {{ {} }} from \"@aws-amplify/datastore\";\n// @ts-ignore\n\
         import {{ {} }} from \"@aws-amplify/datastore\";",
        each_once(names).join(", "),
        each_once(lazy).join(", ")
    )
}

fn each_once(names: Vec<&str>) -> Vec<&str> {
    let mut once = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

fn identifier_type(model: &Shape<'_>, key: &Key) -> &'static str {
    match (key.partition.as_str(), key.sort.is_empty()) {
        ("id", true) if model.key_is_spelled => "OptionallyManagedIdentifier",
        ("id", true) => "ManagedIdentifier",
        (_, true) => "CustomIdentifier",
        (_, false) => "CompositeIdentifier",
    }
}

fn lazy_type(property: &Property<'_>) -> &'static str {
    if property.field.field_type.list.is_some() { "AsyncCollection" } else { "AsyncItem" }
}

/// How much of related records a type holds.
#[derive(Clone, Copy)]
enum Loading {
    /// The records themselves.
    Eager,
    /// Promises of them.
    Lazy,
}

/// Declarations of models and custom types.
struct Declarations {
    /// What the names of the types end with.
    suffix: &'static str,
}

impl Declarations {
    fn name(&self, name: &str) -> String {
        format!("{name}{}", self.suffix)
    }

    fn all(&self, shapes: &[Shape<'_>]) -> String {
        shapes.iter().map(|shape| self.declaration(shape)).collect::<Vec<_>>().join("\n\n")
    }

    fn declaration(&self, shape: &Shape<'_>) -> String {
        let name = self.name(shape.name);
        let copy_of = match shape.key {
            None => String::new(),
            Some(_) => format!(
                " & {{\n  copyOf(source: {name}, mutator: (draft: MutableModel<{name}>) => \
                 MutableModel<{name}> | void): {name};\n}}"
            ),
        };
        format!(
            "type Eager{name} = {{\n{}}}\n\ntype Lazy{name} = {{\n{}}}\n\n\
             export declare type {name} = LazyLoading extends LazyLoadingDisabled ? Eager{name} : Lazy{name}\n\n\
             export declare const {name}: (new (init: ModelInit<{name}>) => {name}){copy_of}",
            self.properties(shape, Loading::Eager),
            self.properties(shape, Loading::Lazy),
        )
    }

    fn properties(&self, shape: &Shape<'_>, loading: Loading) -> String {
        let meta = shape.key.map(|key| meta(shape, key)).unwrap_or_default();
        let properties = shape.fields.iter().map(|property| self.property(property, loading));
        std::iter::once(meta).chain(properties).collect()
    }

    fn property(&self, property: &Property<'_>, loading: Loading) -> String {
        let name = &property.field.name;
        match (&property.field.field_type.named, loading) {
            (Named::Model(target), Loading::Lazy) => {
                let is_list = property.field.field_type.list.is_some();
                let undefined = if !is_list && property.may_be_null() { " | undefined" } else { "" };
                format!("  readonly {name}: {}<{}{undefined}>;\n", lazy_type(property), self.name(target))
            }
            (Named::Model(_) | Named::Scalar(_) | Named::Enum(_) | Named::Custom(_), _) => {
                let (optional, null) = if property.may_be_null() { ("?", " | null") } else { ("", "") };
                format!("  readonly {name}{optional}: {}{null};\n", self.type_name(property))
            }
        }
    }

    fn type_name(&self, property: &Property<'_>) -> String {
        let is_list = property.field.field_type.list.is_some();
        let listed = |name: String| match (is_list, property.is_nullable) {
            (false, _) => name,
            (true, true) => format!("({name} | null)[]"),
            (true, false) => format!("{name}[]"),
        };
        match &property.field.field_type.named {
            Named::Scalar(scalar) => listed(scalar_name(*scalar).to_owned()),
            Named::Custom(name) => listed(name.clone()),
            Named::Model(name) => listed(self.name(name)),
            Named::Enum(name) => {
                let keys = format!("keyof typeof {name}");
                let keys = if is_list { format!("Array<{keys}>") } else { keys };
                format!("{} | {keys}", listed(name.clone()))
            }
        }
    }
}

/// What `DataStore` must know of a model's records at compile time.
fn meta(shape: &Shape<'_>, key: &Key) -> String {
    let identifier = identifier_type(shape, key);
    let fields: Vec<String> = key.fields().map(|field| format!("'{field}'")).collect();
    let fields = if key.sort.is_empty() { fields.concat() } else { format!("[{}]", fields.join(", ")) };
    let read_only = shape.fields.iter().filter(|property| property.is_read_only);
    let read_only: Vec<String> = read_only.map(|property| format!("'{}'", property.field.name)).collect();
    let read_only = match read_only.as_slice() {
        [] => String::new(),
        names => format!("    readOnlyFields: {};\n", names.join(" | ")),
    };
    let name = shape.name;
    format!("  readonly [__modelMeta__]: {{\n    identifier: {identifier}<{name}, {fields}>;\n{read_only}  }};\n")
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
