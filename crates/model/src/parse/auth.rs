//! Checks `@auth` of a model: <https://docs.amplify.aws/react/build-a-backend/data/customize-authz/>.

mod arguments;
mod groups;
mod operations;
mod owner;
mod roles;
mod rule;

use std::collections::HashMap;

use authz::{Cardinality, Rule};

use super::{
    ast::{Completeness, Directive, ObjectType, Span, Value},
    given,
    suggest::did_you_mean,
};
use crate::{DeclaredRule, Diagnostic, Field, FieldType, Named, Providers, Scalar};

/// What the check of a rule needs to know.
pub(super) struct Context<'a> {
    /// The model that the rule is on.
    pub(super) object: &'a ObjectType,
    /// Its fields, implicit owner fields not among them.
    pub(super) fields: &'a [Field],
    /// What the API has.
    pub(super) providers: &'a Providers,
    /// Whether something missing is a mistake.
    pub(super) completeness: Completeness,
}

impl Context<'_> {
    /// Whether the source declares the field, rightly or wrongly.
    fn declares(&self, name: &str) -> bool {
        self.object.fields.iter().any(|field| field.name.value == name)
    }
}

/// The rules of a model that are right, each with the way in which the source spells it.
pub(super) fn check(
    directive: &Directive,
    context: &Context<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Rule, DeclaredRule)> {
    const EXAMPLE: &str = "write `@auth(rules: [{allow: owner}])`";
    let mut rules = None;
    for argument in &directive.arguments {
        let name = argument.name.value.as_str();
        if name == "rules" && rules.is_none() {
            rules = Some(&argument.value);
        } else if name == "rules" {
            diagnostics
                .push(Diagnostic::new(argument.name.span.clone(), "`rules` stands here twice").with_help(EXAMPLE));
        } else {
            diagnostics.push(
                Diagnostic::new(argument.name.span.clone(), format!("`@auth` has no argument `{name}`"))
                    .with_help(did_you_mean(name, ["rules"]).unwrap_or_else(|| EXAMPLE.to_owned())),
            );
        }
    }
    let Some(rules) = rules else {
        if context.completeness == Completeness::Whole {
            diagnostics.push(Diagnostic::new(directive.span.clone(), "`@auth` lacks its `rules`").with_help(EXAMPLE));
        }
        return Vec::new();
    };
    let Value::List(elements) = &rules.value else {
        let message = format!("`rules` takes a list, not {}", rules.value.kind());
        diagnostics.push(Diagnostic::new(rules.span.clone(), message).with_help(EXAMPLE));
        return Vec::new();
    };
    if elements.is_empty() && context.completeness == Completeness::Whole {
        diagnostics.push(Diagnostic::new(rules.span.clone(), "`rules` is empty").with_help(
            "add a rule such as `{allow: owner}`; without `@auth`, only functions with `allow.resource` get in",
        ));
    }
    let mut checked = Vec::new();
    let mut roles: HashMap<String, Span> = HashMap::new();
    for element in elements {
        let Value::Object(arguments) = &element.value else {
            let message = format!("a rule is an object, not {}", element.value.kind());
            diagnostics.push(Diagnostic::new(element.span.clone(), message).with_help(EXAMPLE));
            continue;
        };
        let declared = arguments::read(arguments, diagnostics);
        if let Some(rule) = rule::check(&declared, &element.span, context, diagnostics) {
            roles::check_repetition(&rule, &element.span, &mut roles, diagnostics);
            checked.push((rule, declared.into_declared()));
        }
    }
    checked
}

/// The rules of a field know reading as a whole.
pub(super) fn refuse_parts_of_read(directive: &Directive, diagnostics: &mut Vec<Diagnostic>) {
    let rules = given::argument(&directive.arguments, "rules");
    let Some(Value::List(elements)) = rules.map(|rules| &rules.value.value) else { return };
    for element in elements {
        let Value::Object(arguments) = &element.value else { continue };
        let Some(Value::List(written)) =
            given::argument(arguments, "operations").map(|operations| &operations.value.value)
        else {
            continue;
        };
        for operation in written {
            if let Value::Word(word) = &operation.value
                && operations::PARTS_OF_READ.contains(&word.as_str())
            {
                diagnostics.push(
                    Diagnostic::new(operation.span.clone(), format!("a rule of a field cannot allow `{word}` alone"))
                        .with_help("write `read`"),
                );
            }
        }
    }
}

/// How many texts a field holds, if it holds texts.
fn texts(field_type: &FieldType) -> Option<Cardinality> {
    match &field_type.named {
        Named::Scalar(Scalar::String | Scalar::Id) => {
            Some(if field_type.list.is_some() { Cardinality::Many } else { Cardinality::One })
        }
        Named::Scalar(
            Scalar::Int
            | Scalar::Float
            | Scalar::Boolean
            | Scalar::AwsDate
            | Scalar::AwsTime
            | Scalar::AwsDateTime
            | Scalar::AwsTimestamp
            | Scalar::AwsEmail
            | Scalar::AwsJson
            | Scalar::AwsUrl
            | Scalar::AwsPhone
            | Scalar::AwsIpAddress,
        )
        | Named::Enum(_)
        | Named::Custom(_)
        | Named::Model(_) => None,
    }
}

fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [only] => format!("use {only}"),
        _ => format!("use one of {}", names.join(", ")),
    }
}
