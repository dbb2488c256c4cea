//! Reads a schema that is known to be right into the values that `model::parse` will make of it, for the cases whose
//! language `model::parse` does not read yet. It reports nothing: Amplify has accepted every case.

mod join;
mod models;
mod relations;
mod rules;
mod syntax;

use model::{
    AccessDirective, Argument, CustomOperation, CustomType, EnumType, Field, FieldType, InputType, ListShape, Named,
    Origin, Root, Scalar, Schema,
};
use syntax::{Document, Written, directive, texts};

pub(crate) fn read(source: &str) -> Schema {
    let document = Document::read(source);
    let mut schema = Schema { enums: document.enums.clone(), ..Schema::default() };
    schema.inputs = document
        .inputs
        .iter()
        .map(|input| InputType { name: input.name.clone(), fields: fields(&document, input) })
        .collect();
    for written in &document.objects {
        if let Some(root) = root(&written.name) {
            schema.operations.extend(operations(&document, root, written));
        } else if directive(&written.directives, "model").is_some() {
            models::add(&document, written, &mut schema);
        } else {
            let access = access(&written.directives);
            schema.custom_types.push(CustomType {
                name: written.name.clone(),
                fields: fields(&document, written),
                access,
            });
        }
    }
    join::add(&document, &mut schema);
    relations::add(&document, &mut schema);
    models::add_owner_fields(&mut schema);
    schema
}

fn root(name: &str) -> Option<Root> {
    [Root::Query, Root::Mutation, Root::Subscription].into_iter().find(|root| root.name() == name)
}

fn operations(document: &Document, root: Root, written: &Written) -> Vec<CustomOperation> {
    let operation = |field: &syntax::WrittenField| CustomOperation {
        root,
        name: field.name.clone(),
        arguments: field
            .arguments
            .iter()
            .map(|(name, written)| Argument { name: name.clone(), argument_type: field_type(document, written) })
            .collect(),
        returns: field_type(document, &field.field_type),
        functions: Vec::new(),
        rules: rules::read(&field.directives, written).unwrap_or_default().0,
        subscribes_to: directive(&field.directives, "aws_subscribe")
            .map(|arguments| texts(&arguments["mutations"]))
            .unwrap_or_default(),
        access: access(&field.directives),
        deprecated: deprecated(&field.directives),
    };
    written.fields.iter().map(operation).collect()
}

fn fields(document: &Document, written: &Written) -> Vec<Field> {
    written
        .fields
        .iter()
        .map(|field| {
            let rules = rules::read(&field.directives, written);
            let (rules, declared_rules) = rules.map_or((None, Vec::new()), |(rules, spelled)| (Some(rules), spelled));
            Field {
                rules,
                declared_rules,
                access: access(&field.directives),
                deprecated: deprecated(&field.directives),
                ..Field::plain(&field.name, field_type(document, &field.field_type), Origin::Declared)
            }
        })
        .collect()
}

fn field_type(document: &Document, written: &str) -> FieldType {
    let name: String = written.chars().filter(|character| !"[]!".contains(*character)).collect();
    let named = if let Some(scalar) = Scalar::from_name(&name) {
        Named::Scalar(scalar)
    } else if document.enums.iter().any(|candidate: &EnumType| candidate.name == name) {
        Named::Enum(name)
    } else if document.is_model(&name) {
        Named::Model(name)
    } else {
        Named::Custom(name)
    };
    let is_required = written.ends_with('!');
    if written.starts_with('[') {
        let list = Some(if is_required { ListShape::Required } else { ListShape::Nullable });
        FieldType { named, list, required: written.trim_end_matches('!').ends_with("!]") }
    } else {
        FieldType { named, list: None, required: is_required }
    }
}

fn access(directives: &[syntax::WrittenDirective]) -> Vec<AccessDirective> {
    let access = |(name, arguments): &syntax::WrittenDirective| match name.as_str() {
        "aws_api_key" => Some(AccessDirective::ApiKey),
        "aws_iam" => Some(AccessDirective::Iam),
        "aws_oidc" => Some(AccessDirective::Oidc),
        "aws_lambda" => Some(AccessDirective::Lambda),
        "aws_cognito_user_pools" => {
            Some(AccessDirective::UserPools { groups: arguments.get("cognito_groups").map(texts).unwrap_or_default() })
        }
        _ => None,
    };
    directives.iter().filter_map(access).collect()
}

fn deprecated(directives: &[syntax::WrittenDirective]) -> Option<String> {
    let arguments = directive(directives, "deprecated")?;
    Some(arguments.get("reason").and_then(syntax::text).unwrap_or_else(|| "No longer supported".to_owned()))
}
