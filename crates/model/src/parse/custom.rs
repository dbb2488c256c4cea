//! Checks what the source defines besides models: custom types, inputs and the fields of root types.

use authz::Operation;

use super::{
    ast::{Directive, FieldDefinition, ObjectType, Spanned, TypeExpression},
    auth,
    directives::{self, Place},
    fields, given, names,
    types::Known,
};
use crate::{
    Argument, CustomOperation, CustomType, Diagnostic, FunctionCall, InputType, Invocation, Named, Providers, Root,
    Schema, naming::FunctionName,
};

/// Adds an object type without `@model`.
pub(super) fn check_type(
    object: &ObjectType,
    known: &Known<'_>,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(auth) = given::find(&object.directives, "auth") {
        diagnostics.push(
            Diagnostic::new(auth.name.span.clone(), "`@auth` on a type needs `@model` as well")
                .with_help(format!("write `type {} @model @auth(…)`", object.name.value)),
        );
    }
    for definition in &object.fields {
        if let Some(auth) = given::find(&definition.directives, "auth") {
            diagnostics.push(
                Diagnostic::new(auth.name.span.clone(), "`@auth` on a field needs a model around it")
                    .with_help("remove it; whoever may read the record may read what is in it"),
            );
        }
    }
    schema.custom_types.push(CustomType {
        name: object.name.value.clone(),
        fields: fields::check_custom_type(object, known, diagnostics),
        access: directives::access(&object.directives),
    });
}

/// Adds an input.
pub(super) fn check_input(
    object: &ObjectType,
    known: &Known<'_>,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    names::check_type(&object.name, diagnostics);
    directives::check(&object.directives, Place::Enum, diagnostics);
    let name = object.name.value.clone();
    schema.inputs.push(InputType { name, fields: fields::check_input(object, known, diagnostics) });
}

/// Adds the fields of a root type.
pub(super) fn check_operations(
    object: &ObjectType,
    root: Root,
    known: &Known<'_>,
    providers: &Providers,
    schema: &mut Schema,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(auth) = given::find(&object.directives, "auth") {
        diagnostics.push(
            Diagnostic::new(auth.name.span.clone(), format!("`@auth` does not belong on `{}`", object.name.value))
                .with_help("write it on each of its fields"),
        );
    }
    for definition in &object.fields {
        names::check_member(&definition.name, diagnostics);
        if schema.operation(root, &definition.name.value).is_some() {
            diagnostics.push(
                Diagnostic::new(
                    definition.name.span.clone(),
                    format!("`{}` has the field `{}` twice", root.name(), definition.name.value),
                )
                .with_help("rename or remove one of them"),
            );
            continue;
        }
        schema.operations.extend(check_operation(object, definition, root, known, providers, diagnostics));
    }
}

fn check_operation(
    object: &ObjectType,
    definition: &FieldDefinition,
    root: Root,
    known: &Known<'_>,
    providers: &Providers,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<CustomOperation> {
    directives::check(&definition.directives, Place::Operation, diagnostics);
    let mut arguments = Vec::new();
    for argument in &definition.arguments {
        directives::check(&argument.directives, Place::Argument, diagnostics);
        let span = &argument.type_expression.span;
        let Some(argument_type) = fields::check_type(&argument.type_expression.value, span, known, diagnostics) else {
            continue;
        };
        let is_input = match &argument_type.named {
            Named::Scalar(_) | Named::Enum(_) => true,
            Named::Custom(name) => known.is_input(name),
            Named::Model(_) => false,
        };
        if !is_input {
            let message = format!("`{}` is no input, so no argument can hold it", argument_type.named.name());
            diagnostics.push(Diagnostic::new(span.clone(), message).with_help("define an `input` with its fields"));
            continue;
        }
        if arguments.iter().any(|earlier: &Argument| earlier.name == argument.name.value) {
            let message = format!("`{}` has the argument `{}` twice", definition.name.value, argument.name.value);
            diagnostics
                .push(Diagnostic::new(argument.name.span.clone(), message).with_help("rename or remove one of them"));
            continue;
        }
        let default = fields::constants::check(argument.default.as_ref(), &argument_type, known, diagnostics);
        arguments.push(Argument { name: argument.name.value.clone(), argument_type, default });
    }
    let returned = &definition.type_expression;
    let returns = fields::check_type(&returned.value, &returned.span, known, diagnostics)?;
    let functions: Vec<FunctionCall> = definition
        .directives
        .iter()
        .filter(|directive| directive.name.value == "function")
        .filter_map(|directive| function(directive, diagnostics))
        .collect();
    check_event(root, &functions, returned, known, diagnostics);
    let context = auth::Context { object, fields: &[], providers, completeness: known.completeness };
    let rules = match given::find(&definition.directives, "auth") {
        None => Vec::new(),
        Some(directive) => {
            refuse_operations(directive, diagnostics);
            auth::check(directive, &context, diagnostics).into_iter().map(|(rule, _)| rule).collect()
        }
    };
    Some(CustomOperation {
        root,
        name: definition.name.value.clone(),
        arguments,
        returns,
        functions,
        rules: rules.into_iter().map(|rule| authz::Rule { operations: Operation::ALL.to_vec(), ..rule }).collect(),
        subscribes_to: subscribes_to(definition, diagnostics),
        access: fields::access(definition),
        deprecated: fields::deprecated(&definition.directives, diagnostics),
    })
}

/// Whoever calls a function as an event hears nothing but whether it was taken.
fn check_event(
    root: Root,
    functions: &[FunctionCall],
    returned: &Spanned<TypeExpression>,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    const ANSWER: &str = "EventInvocationResponse";
    if functions.last().is_none_or(|function| function.invocation != Invocation::Event) {
        return;
    }
    let is_answer = matches!(&returned.value, TypeExpression::Named(name) if name.value == ANSWER);
    if !is_answer || root == Root::Subscription {
        let message = format!("a function of `invocationType: Event` is called by a query or a mutation of `{ANSWER}`");
        diagnostics.push(
            Diagnostic::new(returned.span.clone(), message)
                .with_help(format!("return `{ANSWER}`, and define `type {ANSWER} {{ success: Boolean! }}`")),
        );
    } else if known.fields_of(ANSWER) != [("success", "Boolean!".to_owned())] {
        diagnostics.push(
            Diagnostic::new(returned.span.clone(), format!("`{ANSWER}` has a shape of its own"))
                .with_help(format!("define it as `type {ANSWER} {{ success: Boolean! }}`")),
        );
    }
}

fn refuse_operations(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) {
    let rules = given::argument(&directive.arguments, "rules");
    let Some(super::ast::Value::List(elements)) = rules.map(|argument| &argument.value.value) else { return };
    for element in elements {
        if let super::ast::Value::Object(fields) = &element.value
            && let Some(operations) = given::argument(fields, "operations")
        {
            diagnostics.push(
                Diagnostic::new(operations.name.span.clone(), "a rule on an operation has no `operations` of its own")
                    .with_help("remove it"),
            );
        }
    }
}

fn function(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) -> Option<FunctionCall> {
    given::check_names(directive, &["name", "region", "accountId", "invocationType"], diagnostics);
    let name = given::text(&directive.arguments, "name", diagnostics).flatten();
    let Some(name) = name else {
        diagnostics.push(
            Diagnostic::new(directive.span.clone(), "`@function` does not say which function")
                .with_help("write `@function(name: \"…\")`"),
        );
        return None;
    };
    let Some(function) = FunctionName::parse(&name.value) else {
        diagnostics.push(
            Diagnostic::new(name.span.clone(), format!("`{}` is no name of a function", name.value.escape_debug()))
                .with_help("name it as Lambda does, by at most 64 letters, digits, `-` and `_`"),
        );
        return None;
    };
    let invocation = match given::word(&directive.arguments, "invocationType", diagnostics).flatten() {
        None => Invocation::RequestResponse,
        Some(written) => match written.value.as_str() {
            "RequestResponse" => Invocation::RequestResponse,
            "Event" => Invocation::Event,
            other => {
                diagnostics.push(
                    Diagnostic::new(written.span.clone(), format!("unknown `invocationType` `{other}`"))
                        .with_help("use `RequestResponse` or `Event`"),
                );
                return None;
            }
        },
    };
    Some(FunctionCall { name: function, invocation })
}

fn subscribes_to(definition: &FieldDefinition, diagnostics: &mut Vec<Diagnostic>) -> Vec<String> {
    let Some(directive) = given::find(&definition.directives, "aws_subscribe") else { return Vec::new() };
    given::check_names(directive, &["mutations"], diagnostics);
    let mutations = given::texts(&directive.arguments, "mutations", diagnostics).flatten();
    if mutations.as_ref().is_none_or(|mutations| mutations.value.is_empty()) {
        diagnostics.push(
            Diagnostic::new(directive.span.clone(), "`@aws_subscribe` names no mutation")
                .with_help("write `@aws_subscribe(mutations: [\"…\"])`"),
        );
    }
    mutations.map_or_else(Vec::new, |mutations| mutations.value.into_iter().map(|name| name.value).collect())
}
