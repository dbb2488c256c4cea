//! Lists of users, page by page.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::Value;

use super::{
    admin::{described, only},
    filter::Filter,
    groups::{no_such_group, with_token},
};
use crate::{Pool, Refusal, state::User};

/// The most users or groups of a page, as with Cognito, and how many there are if the request does not say.
const LARGEST_PAGE: usize = 60;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListUsers {
    user_pool_id: String,
    attributes_to_get: Option<Vec<String>>,
    filter: Option<String>,
    limit: Option<usize>,
    pagination_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ListUsersInGroup {
    user_pool_id: String,
    group_name: String,
    limit: Option<usize>,
    next_token: Option<String>,
}

impl Pool {
    pub(super) fn list_users(&self, request: ListUsers) -> Result<Value, Refusal> {
        let ListUsers { user_pool_id, attributes_to_get, filter, limit, pagination_token } = request;
        self.check_pool(&user_pool_id)?;
        let filter = Filter::parse(filter.as_deref().unwrap_or_default())?;
        self.read(|state| {
            let users = state.users.values().filter(|user| filter.covers(user));
            let (users, next) = page(users, |user| &user.username, limit, pagination_token.as_deref())?;
            let describe = |user: &User| only(described(user, "Attributes"), attributes_to_get.as_deref());
            Ok(with_token("Users", users.into_iter().map(describe).collect(), "PaginationToken", next))
        })
    }

    pub(super) fn list_users_in_group(&self, request: ListUsersInGroup) -> Result<Value, Refusal> {
        let ListUsersInGroup { user_pool_id, group_name, limit, next_token } = request;
        self.check_pool(&user_pool_id)?;
        self.read(|state| {
            if !state.groups.contains_key(&group_name) {
                return Err(no_such_group());
            }
            let users = state.users.values().filter(|user| user.groups.contains(&group_name));
            let (users, next) = page(users, |user| &user.username, limit, next_token.as_deref())?;
            let users = users.into_iter().map(|user| described(user, "Attributes")).collect();
            Ok(with_token("Users", users, "NextToken", next))
        })
    }
}

/// The things of one page, of things in the order of their names, and the token of the next one.
pub(super) fn page<'a, T>(
    things: impl Iterator<Item = &'a T>,
    name: impl Fn(&T) -> &String,
    limit: Option<usize>,
    token: Option<&str>,
) -> Result<(Vec<&'a T>, Option<String>), Refusal> {
    let limit = match limit {
        None | Some(0) => LARGEST_PAGE,
        Some(limit) if limit <= LARGEST_PAGE => limit,
        Some(_) => return Err(Refusal::invalid("the limit must be at most 60")),
    };
    let bad_token = || Refusal::invalid("the token is not one of this list");
    let last = token.map(|token| URL_SAFE_NO_PAD.decode(token).map_err(|_| bad_token())).transpose()?;
    let is_due = |thing: &&T| last.as_ref().is_none_or(|last| name(thing).as_bytes() > last.as_slice());
    let mut things: Vec<&T> = things.filter(is_due).take(limit + 1).collect();
    let is_more = things.len() > limit;
    things.truncate(limit);
    let next = things.last().filter(|_| is_more).map(|thing| URL_SAFE_NO_PAD.encode(name(thing)));
    Ok((things, next))
}
