//! The service: a method for each operation.

use model::api::Api;

use super::{Generic, columns, fits, spaces};
use crate::client::{
    document,
    operations::{Operation, Root, Variable, element, is_nullable},
    types::typescript,
};

/// How deep the statements in methods are indented.
const STATEMENT_INDENT: &str = "      ";

/// The class with all its methods, subscriptions apart from each other.
pub(super) fn service(api: &Api, operations: &[Operation<'_>]) -> String {
    let service = Service { api };
    let mut text = "@Injectable({\n  providedIn: \"root\"\n})\nexport class APIService {\n".to_owned();
    let mut after_subscription = false;
    for operation in operations {
        if after_subscription {
            text.push('\n');
        }
        after_subscription = operation.root == Root::Subscription;
        text.push_str(&service.member(operation));
    }
    text.push_str("}\n");
    text
}

struct Service<'a> {
    api: &'a Api,
}

impl Service<'_> {
    fn member(&self, operation: &Operation<'_>) -> String {
        let statement = document::printed(operation).replace('\n', &format!("\n{STATEMENT_INDENT}"));
        let result = self.result(operation);
        match operation.root {
            Root::Query | Root::Mutation => {
                let head = format!("  async {}", operation.name);
                let method = self.method(&head, operation, &Generic::of("Promise", self.result(operation)), &statement);
                format!("{method}{}{}  }}\n", request(operation), answer(operation, &result))
            }
            Root::Subscription => {
                let observable = Generic::of("Observable", Generic::of("SubscriptionResponse", result));
                let head = format!("  {}Listener", operation.name);
                if operation.variables.is_empty() {
                    return property(&head, &observable, &statement);
                }
                let method = self.method(&head, operation, &observable, &statement);
                let observable = observable.laid_out(4, columns("    ) as "), ";");
                format!(
                    "{method}    return API.graphql(\n      graphqlOperation(statement, gqlAPIServiceArguments)\n    \
                     ) as {observable};\n  }}\n"
                )
            }
        }
    }

    /// What an operation answers, in the service's terms.
    fn result(&self, operation: &Operation<'_>) -> Generic {
        let type_ref = operation.field.type_ref;
        let array = |element| Generic::of("Array", element);
        if is_nullable(type_ref) && operation.field.fields.is_none() {
            match element(type_ref) {
                None => return Generic::plain(typescript::type_name(self.api, type_ref)),
                Some(inner) if is_nullable(inner) && element(inner).is_none() => {
                    return array(Generic::plain(typescript::type_name(self.api, inner)));
                }
                Some(_) => {}
            }
        }
        let result = match operation.root {
            Root::Query | Root::Mutation => Generic::plain(operation.result_type()),
            Root::Subscription => Generic {
                name: "Pick".to_owned(),
                arguments: vec![
                    Generic::plain("__SubscriptionContainer"),
                    Generic::plain(format!("\"{}\"", operation.field.name)),
                ],
            },
        };
        if element(type_ref).is_some() { array(result) } else { result }
    }

    /// A method up to and including its arguments, which it collects.
    fn method(&self, head: &str, operation: &Operation<'_>, returned: &Generic, statement: &str) -> String {
        let (optional, required): (Vec<Variable<'_>>, Vec<Variable<'_>>) =
            operation.variables.iter().partition(|variable| is_nullable(variable.type_ref));
        let parameters: Vec<String> =
            required.iter().chain(&optional).map(|variable| self.parameter(variable)).collect();
        let mut text = signature(head, &parameters, returned);
        text.push_str(&format!("    const statement = `{statement}`;\n"));
        if parameters.is_empty() {
            return text;
        }
        let names: Vec<String> = required.iter().map(|variable| format!("      {}", variable.name)).collect();
        let object = if names.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n    }}", names.join(",\n")) };
        text.push_str(&format!("    const gqlAPIServiceArguments: any = {object};\n"));
        for Variable { name, .. } in optional {
            text.push_str(&format!("    if ({name}) {{\n      gqlAPIServiceArguments.{name} = {name};\n    }}\n"));
        }
        text
    }

    fn parameter(&self, variable: &Variable<'_>) -> String {
        let optional = if is_nullable(variable.type_ref) { "?" } else { "" };
        format!("{}{optional}: {}", variable.name, typescript::type_name_without_null(self.api, variable.type_ref))
    }
}

/// Parameters stay on one line if the whole signature does.
fn signature(head: &str, parameters: &[String], returned: &Generic) -> String {
    let on_one_line = format!("{head}({}): ", parameters.join(", "));
    let flat = format!("{on_one_line}{} {{\n", returned.flat());
    if fits(columns(flat.trim_end())) {
        return flat;
    }
    let start =
        if parameters.is_empty() { on_one_line } else { format!("{head}(\n    {}\n  ): ", parameters.join(",\n    ")) };
    let used = columns(start.lines().last().unwrap_or_default());
    format!("{start}{} {{\n", returned.laid_out(2, used, " {"))
}

/// A subscription without arguments is there from the beginning.
fn property(head: &str, observable: &Generic, statement: &str) -> String {
    let start = format!("{head}: ");
    let declared = observable.laid_out(2, columns(&start), " = API.graphql(");
    let asserted = observable.laid_out(2, columns("  ) as "), ";");
    format!("{start}{declared} = API.graphql(\n    graphqlOperation(\n      `{statement}`\n    )\n  ) as {asserted};\n")
}

fn request(operation: &Operation<'_>) -> &'static str {
    if operation.variables.is_empty() {
        "    const response = (await API.graphql(graphqlOperation(statement))) as any;\n"
    } else {
        "    const response = (await API.graphql(\n      graphqlOperation(statement, gqlAPIServiceArguments)\n    \
         )) as any;\n"
    }
}

/// The statement that gives the answer: on one line, or in parentheses, or with a broken type.
fn answer(operation: &Operation<'_>, result: &Generic) -> String {
    let field = operation.field.name;
    let start = format!("    return <{}>", result.flat());
    let on_one_line = format!("{start}response.data.{field};");
    if fits(columns(&on_one_line)) {
        return format!("{on_one_line}\n");
    }
    if fits(columns(&start) + 1) {
        return format!("{start}(\n{}\n    );\n", member(6, "", field, ""));
    }
    let result = result.laid_out(6, 6, "");
    format!("    return <\n      {result}\n{}\n", member(4, ">", field, ";"))
}

/// `response.data.field` at an indentation, the field on the next line if it does not fit.
fn member(indent: usize, before: &str, field: &str, after: &str) -> String {
    let start = format!("{}{before}response.data", spaces(indent));
    let on_one_line = format!("{start}.{field}{after}");
    if fits(columns(&on_one_line)) { on_one_line } else { format!("{start}\n{}.{field}{after}", spaces(indent + 2)) }
}
