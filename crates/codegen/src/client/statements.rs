//! Statements: one document for each operation, as text that an app imports.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    StatementTarget, TypeTarget,
    document::{Typename, WIDTH, pretty},
    operations::{Operation, Root},
};

const WARNING: &str = "this is an auto generated file. This will be overwritten";

/// The files of statements. A root type without operations has none.
pub(super) fn files(
    operations: &[Operation<'_>],
    target: StatementTarget,
    types: Option<TypeTarget>,
    typename_introspection: bool,
) -> BTreeMap<String, String> {
    let typename = if typename_introspection { Typename::Last } else { Typename::Nowhere };
    let mut files = BTreeMap::new();
    for root in Root::ALL {
        let operations: Vec<&Operation<'_>> = operations.iter().filter(|operation| operation.root == root).collect();
        if operations.is_empty() {
            continue;
        }
        let (extension, text) = match (target, types) {
            (StatementTarget::Typescript, Some(TypeTarget::Typescript)) => {
                ("ts", typed_constants(&operations, root, typename))
            }
            (StatementTarget::Typescript, _) => {
                ("ts", constants("/* tslint:disable */\n/* eslint-disable */\n", &operations, typename))
            }
            (StatementTarget::Javascript, _) => ("js", constants("/* eslint-disable */\n", &operations, typename)),
            (StatementTarget::Flow, _) => ("js", constants("// @flow\n", &operations, typename)),
            (StatementTarget::Graphql | StatementTarget::Angular, _) => ("graphql", documents(&operations, typename)),
        };
        files.insert(format!("{}.{extension}", root.file_stem()), text);
    }
    files
}

/// GraphQL documents, a blank line between them.
fn documents(operations: &[&Operation<'_>], typename: Typename) -> String {
    let documents: Vec<String> = operations.iter().map(|operation| pretty(operation, typename, WIDTH)).collect();
    format!("# {WARNING}\n\n{}\n", documents.join("\n\n"))
}

/// Constants that hold documents, which Prettier indents.
fn constants(header: &str, operations: &[&Operation<'_>], typename: Typename) -> String {
    let mut text = format!("{header}// {WARNING}\n\n");
    for operation in operations {
        let document = pretty(operation, typename, WIDTH - 2).replace('\n', "\n  ");
        let _ = writeln!(text, "export const {} = /* GraphQL */ `\n  {document}\n`;", operation.field.name);
    }
    text
}

/// Constants that hold documents and know their types. Prettier leaves these documents alone.
fn typed_constants(operations: &[&Operation<'_>], root: Root, typename: Typename) -> String {
    let name = root.type_name();
    let mut text = format!(
        r#"/* tslint:disable */
/* eslint-disable */
// {WARNING}

import * as APITypes from "./API";
type Generated{name}<InputType, OutputType> = string & {{
  __generated{name}Input: InputType;
  __generated{name}Output: OutputType;
}};

"#
    );
    for operation in operations {
        let document = pretty(operation, typename, WIDTH);
        let _ = writeln!(
            text,
            "export const {} = /* GraphQL */ `{document}\n{}",
            operation.field.name,
            type_assertion(operation)
        );
    }
    text
}

/// The end of a typed constant, on one line if that is short enough.
fn type_assertion(operation: &Operation<'_>) -> String {
    let name = operation.root.type_name();
    let (variables, result) = (operation.variables_type(), operation.result_type());
    let on_one_line = format!("` as Generated{name}<APITypes.{variables}, APITypes.{result}>;");
    if on_one_line.chars().count() <= WIDTH {
        on_one_line
    } else {
        format!("` as Generated{name}<\n  APITypes.{variables},\n  APITypes.{result}\n>;")
    }
}
