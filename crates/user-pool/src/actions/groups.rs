//! Groups and their members. A user's next tokens name its groups in `cognito:groups`.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{admin::OfUser, users::page};
use crate::{
    Pool, Refusal,
    state::{Group, State},
};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct WriteGroup {
    user_pool_id: String,
    group_name: String,
    description: Option<String>,
    precedence: Option<u64>,
    role_arn: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct OfGroup {
    user_pool_id: String,
    group_name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListGroups {
    user_pool_id: String,
    limit: Option<usize>,
    next_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Membership {
    user_pool_id: String,
    username: String,
    group_name: String,
}

impl Pool {
    /// Makes the groups that are there from the beginning, unless they are there already.
    pub(crate) fn make_groups(&self) {
        let lacks = |state: &State| self.configuration.groups.iter().any(|name| !state.groups.contains_key(name));
        if !self.read(lacks) {
            return;
        }
        let now = self.now();
        let made = self.change(|state| {
            for (precedence, name) in (0..).zip(&self.configuration.groups) {
                let group = Group {
                    name: name.clone(),
                    description: None,
                    precedence: Some(precedence),
                    role_arn: None,
                    created: now,
                    modified: now,
                };
                state.groups.entry(name.clone()).or_insert(group);
            }
            Ok(())
        });
        if let Err(refusal) = made {
            tracing::error!(why = refusal.message, "the groups of the user pool are not made");
        }
    }

    pub(super) fn create_group(&self, request: WriteGroup) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        let name = request.group_name;
        let sound = (1..=128).contains(&name.chars().count()) && !name.chars().any(|letter| letter.is_control());
        if !sound {
            return Err(Refusal::invalid("GroupName must have 1 to 128 characters"));
        }
        self.change(|state| {
            if state.groups.contains_key(&name) {
                return Err(Refusal::new("GroupExistsException", "A group with the name already exists."));
            }
            let now = self.now();
            let group = Group {
                name: name.clone(),
                description: request.description,
                precedence: request.precedence,
                role_arn: request.role_arn,
                created: now,
                modified: now,
            };
            let answer = json!({ "Group": self.described_group(&group) });
            state.groups.insert(name.clone(), group);
            Ok(answer)
        })
    }

    pub(super) fn update_group(&self, request: WriteGroup) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state| {
            let group = state.groups.get_mut(&request.group_name).ok_or_else(no_such_group)?;
            group.description = request.description.or_else(|| group.description.take());
            group.precedence = request.precedence.or(group.precedence);
            group.role_arn = request.role_arn.or_else(|| group.role_arn.take());
            group.modified = self.now();
            Ok(json!({ "Group": self.described_group(group) }))
        })
    }

    pub(super) fn get_group(&self, request: OfGroup) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let group = state.groups.get(&request.group_name).ok_or_else(no_such_group)?;
            Ok(json!({ "Group": self.described_group(group) }))
        })
    }

    pub(super) fn list_groups(&self, request: ListGroups) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let groups = state.groups.values();
            let (groups, next) = page(groups, |group| &group.name, request.limit, request.next_token.as_deref())?;
            let groups = groups.into_iter().map(|group| self.described_group(group)).collect();
            Ok(with_token("Groups", groups, "NextToken", next))
        })
    }

    pub(super) fn delete_group(&self, request: OfGroup) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state| {
            state.groups.remove(&request.group_name).ok_or_else(no_such_group)?;
            for user in state.users.values_mut() {
                user.groups.remove(&request.group_name);
            }
            Ok(json!({}))
        })
    }

    pub(super) fn admin_add_user_to_group(&self, request: Membership) -> Result<Value, Refusal> {
        self.change_membership(&request, |groups| {
            groups.insert(request.group_name.clone());
        })
    }

    pub(super) fn admin_remove_user_from_group(&self, request: Membership) -> Result<Value, Refusal> {
        self.change_membership(&request, |groups| {
            groups.remove(&request.group_name);
        })
    }

    pub(super) fn admin_list_groups_for_user(&self, request: OfUser) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.read(|state| {
            let user = state.user(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            let groups = user.groups.iter().filter_map(|name| state.groups.get(name));
            let groups: Vec<Value> = groups.map(|group| self.described_group(group)).collect();
            Ok(json!({ "Groups": groups }))
        })
    }

    fn change_membership(
        &self,
        request: &Membership,
        change: impl FnOnce(&mut std::collections::BTreeSet<String>),
    ) -> Result<Value, Refusal> {
        self.check_pool(&request.user_pool_id)?;
        self.change(|state| {
            if !state.groups.contains_key(&request.group_name) {
                return Err(no_such_group());
            }
            let user = state.user_mut(&self.configuration, &request.username).ok_or_else(Refusal::no_such_user)?;
            change(&mut user.groups);
            Ok(json!({}))
        })
    }

    fn described_group(&self, group: &Group) -> Value {
        let mut described = Map::new();
        for (name, value) in [
            ("GroupName", Some(json!(group.name))),
            ("UserPoolId", Some(json!(self.names().pool_id))),
            ("Description", group.description.as_ref().map(|text| json!(text))),
            ("RoleArn", group.role_arn.as_ref().map(|arn| json!(arn))),
            ("Precedence", group.precedence.map(|precedence| json!(precedence))),
            ("LastModifiedDate", Some(json!(group.modified))),
            ("CreationDate", Some(json!(group.created))),
        ] {
            described.extend(value.map(|value| (name.to_owned(), value)));
        }
        Value::Object(described)
    }
}

/// An answer with a list and, if there is more, a token.
pub(super) fn with_token(name: &str, list: Vec<Value>, token_name: &str, token: Option<String>) -> Value {
    let mut answer = Map::new();
    answer.insert(name.to_owned(), Value::Array(list));
    answer.extend(token.map(|token| (token_name.to_owned(), json!(token))));
    Value::Object(answer)
}

pub(super) fn no_such_group() -> Refusal {
    Refusal::no_such_thing("Group not found.")
}
