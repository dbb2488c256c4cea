//! `attributes` of a model: how `@model`, keys and rules are spelled, with the defaults that Amplify's generator adds.

use model::{DeclaredRule, Literal, Model, Schema};
use serde_json::{Map, Value, json};

use super::{is_join, relations};

/// What an owner rule without `identityClaim` says here. It is not what is compared: that is `sub::username`.
const IDENTITY_CLAIM: &str = "cognito:username";

pub(super) fn of(schema: &Schema, model: &Model) -> Vec<Value> {
    let spelled = schema.spelled.get(&model.name).cloned().unwrap_or_default();
    let mut attributes: Vec<Value> =
        spelled.directives.iter().map(|(name, arguments)| attribute(name, object(arguments))).collect();
    if is_join(schema, model) {
        attributes.push(attribute("model", json!({})));
    }
    if spelled.primary_key {
        let fields: Vec<&str> = model.key.fields().collect();
        attributes.push(attribute("key", json!({ "fields": fields })));
    }
    let declared = model.indexes.iter().filter(|index| !index.name.starts_with("gsi-"));
    let query_fields = spelled.query_fields.iter().map(Option::as_ref).chain(std::iter::repeat(None));
    for (index, query_field) in declared.zip(query_fields) {
        let mut properties = Map::from_iter([("name".to_owned(), json!(index.name))]);
        if let Some(query_field) = query_field {
            properties.insert("queryField".to_owned(), literal(query_field));
        }
        let fields: Vec<&str> = index.key.fields().collect();
        properties.insert("fields".to_owned(), json!(fields));
        attributes.push(attribute("key", Value::Object(properties)));
    }
    attributes.extend(
        relations::imputed_keys(schema, model)
            .into_iter()
            .map(|(name, fields)| attribute("key", json!({ "name": name, "fields": fields }))),
    );
    attributes.extend(rules(schema, model).into_iter().map(|rules| {
        let rules: Vec<Value> = rules.iter().map(rule_json).collect();
        attribute("auth", json!({ "rules": rules }))
    }));
    attributes
}

fn attribute(kind: &str, properties: Value) -> Value {
    json!({ "type": kind, "properties": properties })
}

/// The `@auth`s of a model. A join model has those of both sides, once if they are the same.
fn rules<'a>(schema: &'a Schema, model: &'a Model) -> Vec<&'a [DeclaredRule]> {
    let own = std::iter::once(model.name.as_str()).filter(|_| !is_join(schema, model));
    let sides =
        model.fields.iter().filter_map(|field| field.relation.as_ref()).map(|relation| relation.target.as_str());
    let mut rules: Vec<&[DeclaredRule]> = Vec::new();
    for name in own.chain(sides.filter(|_| is_join(schema, model))) {
        if let Some(declared) = schema.declared_rules.get(name)
            && !rules.contains(&declared.as_slice())
        {
            rules.push(declared);
        }
    }
    rules
}

fn literal(value: &Literal) -> Value {
    match value {
        Literal::Null => Value::Null,
        Literal::Text(text) => json!(text),
        Literal::List(elements) => elements.iter().map(literal).collect(),
        Literal::Object(entries) => object(entries),
    }
}

fn object(entries: &[(String, Literal)]) -> Value {
    entries.iter().map(|(name, value)| (name.clone(), literal(value))).collect()
}

/// A rule as the source spells it, with the defaults that Amplify's generator adds.
fn rule_json(rule: &DeclaredRule) -> Value {
    let mut json = Map::new();
    match rule.allow.as_str() {
        "owner" => {
            json.insert("provider".to_owned(), json!("userPools"));
            json.insert("ownerField".to_owned(), json!("owner"));
        }
        "groups" => {
            json.insert("groupClaim".to_owned(), json!("cognito:groups"));
            json.insert("provider".to_owned(), json!("userPools"));
        }
        _ => {}
    }
    for name in &rule.order {
        if let Some(value) = written(rule, name) {
            json.insert(name.clone(), value);
        }
    }
    match rule.allow.as_str() {
        "owner" => {
            let claim = rule.identity_claim.as_deref().filter(|claim| *claim != "username").unwrap_or(IDENTITY_CLAIM);
            json.insert("identityClaim".to_owned(), json!(claim));
        }
        "groups" if rule.groups.is_none() => {
            json.insert("groupField".to_owned(), json!("groups"));
        }
        _ => {}
    }
    json.entry("operations").or_insert_with(|| json!(["create", "update", "delete", "read"]));
    Value::Object(json)
}

/// An argument of a rule, if it is there and not null.
fn written(rule: &DeclaredRule, name: &str) -> Option<Value> {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    let list = |list: &Option<Vec<String>>| list.as_ref().map(|list| json!(list));
    match name {
        "allow" => Some(json!(rule.allow)),
        "provider" => text(&rule.provider),
        "ownerField" => text(&rule.owner_field),
        "identityClaim" => text(&rule.identity_claim),
        "groups" => list(&rule.groups),
        "groupsField" => text(&rule.groups_field),
        "groupClaim" => text(&rule.group_claim),
        "operations" => list(&rule.operations),
        _ => None,
    }
}
