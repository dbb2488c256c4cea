//! `api.service.ts`: types and a service for Angular, laid out as Prettier 1.19 does.

mod service;

use model::api::Api;

use super::typescript;
use crate::client::{
    document::WIDTH,
    operations::{Operation, Root, UsedType, object},
};

const HEADER: &str = r#"/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";
"#;

const SUBSCRIPTION_RESPONSE: &str = "
export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}
";

pub(super) fn types(api: &Api, used: &[UsedType<'_>], operations: &[Operation<'_>]) -> String {
    let mut text = HEADER.to_owned();
    if object(api, Root::Subscription.type_name()).is_some() {
        text.push_str(SUBSCRIPTION_RESPONSE);
        text.push_str(&subscription_container(operations));
    }
    let declarations = typescript::service_types(api, used, operations);
    if !declarations.is_empty() {
        text.push('\n');
        text.push_str(&pretty(&declarations));
    }
    text.push('\n');
    text.push_str(&service::service(api, operations));
    text
}

/// The results of all subscriptions by field.
fn subscription_container(operations: &[Operation<'_>]) -> String {
    let subscriptions = operations.iter().filter(|operation| operation.root == Root::Subscription);
    let lines: Vec<String> =
        subscriptions.map(|operation| format!("  {}: {};\n", operation.field.name, operation.result_type())).collect();
    if lines.is_empty() {
        String::new()
    } else {
        format!("\nexport type __SubscriptionContainer = {{\n{}}};\n", lines.concat())
    }
}

/// Declarations as Prettier spaces them: one blank line between two, one blank inside a line, `;` after properties, and
/// no `,` after the last value of an enum.
fn pretty(declarations: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in declarations.lines() {
        let was_blank = lines.last().is_none_or(String::is_empty);
        if line.is_empty() && was_blank && !lines.is_empty() {
            continue;
        }
        if line == "}"
            && let Some(last) = lines.last_mut()
        {
            last.truncate(last.trim_end_matches(',').len());
        }
        let is_value = line.contains(" = \"");
        let line = line.replace("Array< ", "Array<").replace(" >", ">").replace(":  ", ": ");
        lines.push(match line.strip_suffix(',') {
            Some(property) if !is_value => format!("{property};"),
            Some(_) | None => line,
        });
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// A type with arguments, which Prettier breaks over lines where it must.
struct Generic {
    name: String,
    arguments: Vec<Generic>,
}

impl Generic {
    fn plain(name: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: Vec::new() }
    }

    fn of(name: &str, argument: Self) -> Self {
        Self { name: name.to_owned(), arguments: vec![argument] }
    }

    /// The type on one line.
    fn flat(&self) -> String {
        if self.arguments.is_empty() {
            return self.name.clone();
        }
        let arguments: Vec<String> = self.arguments.iter().map(Self::flat).collect();
        format!("{}<{}>", self.name, arguments.join(", "))
    }

    /// The type after `used` columns of a line that is indented by `indent`, before `after` on its last line.
    fn laid_out(&self, indent: usize, used: usize, after: &str) -> String {
        let flat = self.flat();
        if self.arguments.is_empty() || fits(used + columns(&flat) + columns(after)) {
            return flat;
        }
        self.broken(indent)
    }

    /// The type with each argument on a line of its own.
    fn broken(&self, indent: usize) -> String {
        let inside = indent + 2;
        let last = self.arguments.len().saturating_sub(1);
        let arguments = self.arguments.iter().enumerate().map(|(position, argument)| {
            let comma = if position == last { "" } else { "," };
            format!("{}{}{comma}\n", spaces(inside), argument.laid_out(inside, inside, comma))
        });
        format!("{}<\n{}{}>", self.name, arguments.collect::<String>(), spaces(indent))
    }
}

fn fits(columns: usize) -> bool {
    columns <= WIDTH
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

fn spaces(count: usize) -> String {
    " ".repeat(count)
}
