//! Users and groups of a running gateway's own pool: what an app's developer would otherwise do in AWS's console.

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::{
    args::{Running, User},
    inspect::{TOKEN_ADVICE, get, post, print_table},
    terminal::tell,
};

/// Where the gateway has its users.
const PATH: &str = "/admin/user-pool";

/// `sluice user …`
pub(crate) async fn run(what: User) -> anyhow::Result<()> {
    match what {
        User::Add { name, password, group, attribute, running } => {
            add(&running, &name, password, &group, &attribute).await
        }
        User::Group { name, group, remove: false, running } => put_into(&running, &name, &group).await,
        User::Group { name, group, remove: true, running } => {
            let request = json!({ "Username": name, "GroupName": group });
            act(&running, "AdminRemoveUserFromGroup", request).await?;
            tell(format_args!("`{name}` is not in the group `{group}`"));
            Ok(())
        }
        User::List(running) => list(&running).await,
        User::Delete { name, running } => {
            act(&running, "AdminDeleteUser", json!({ "Username": name })).await?;
            tell(format_args!("`{name}` is gone"));
            Ok(())
        }
    }
}

async fn add(
    running: &Running,
    name: &str,
    password: Option<String>,
    groups: &[String],
    attributes: &[String],
) -> anyhow::Result<()> {
    let mut written = Vec::new();
    for attribute in attributes {
        let (name, value) = attribute.split_once('=').with_context(|| format!("`{attribute}` is not `NAME=VALUE`"))?;
        written.push(json!({ "Name": name, "Value": value }));
    }
    // A developer's own users need no code that shows whose an address is.
    if name.contains('@') {
        written.push(json!({ "Name": "email_verified", "Value": "true" }));
    } else if name.starts_with('+') {
        written.push(json!({ "Name": "phone_number_verified", "Value": "true" }));
    }
    let request = json!({ "Username": name, "MessageAction": "SUPPRESS", "UserAttributes": written });
    act(running, "AdminCreateUser", request).await?;
    let (password, is_made_up) = match password {
        Some(password) => (password, false),
        None => (made_up_password()?, true),
    };
    let request = json!({ "Username": name, "Password": password, "Permanent": true });
    if let Err(error) = act(running, "AdminSetUserPassword", request).await {
        // A user without a password would be in the way of the next attempt.
        act(running, "AdminDeleteUser", json!({ "Username": name })).await?;
        return Err(error);
    }
    match is_made_up {
        true => tell(format_args!("`{name}` signs in with the password {password}")),
        false => tell(format_args!("`{name}` signs in with that password")),
    }
    for group in groups {
        put_into(running, name, group).await?;
    }
    Ok(())
}

async fn put_into(running: &Running, name: &str, group: &str) -> anyhow::Result<()> {
    let exists = groups(running).await?.iter().any(|known| known == group);
    if !exists {
        act(running, "CreateGroup", json!({ "GroupName": group })).await?;
        tell(format_args!("the group `{group}` is new"));
    }
    act(running, "AdminAddUserToGroup", json!({ "Username": name, "GroupName": group })).await?;
    tell(format_args!("`{name}` is in the group `{group}`; its next tokens say so"));
    Ok(())
}

async fn list(running: &Running) -> anyhow::Result<()> {
    let shown = shown(running).await?;
    let users = shown.get("users").and_then(Value::as_array).cloned().unwrap_or_default();
    print_table(&users, &["email", "phoneNumber", "username", "status", "enabled", "groups", "factors"]);
    Ok(())
}

async fn groups(running: &Running) -> anyhow::Result<Vec<String>> {
    let shown = shown(running).await?;
    let groups = shown.get("groups").and_then(Value::as_array).into_iter().flatten();
    Ok(groups.filter_map(Value::as_str).map(str::to_owned).collect())
}

async fn shown(running: &Running) -> anyhow::Result<Value> {
    answer(running, get(running, PATH).await?).await
}

async fn act(running: &Running, action: &str, request: Value) -> anyhow::Result<Value> {
    answer(running, post(running, PATH, &json!({ "action": action, "request": request })).await?).await
}

async fn answer(running: &Running, response: reqwest::Response) -> anyhow::Result<Value> {
    let status = response.status();
    let url = &running.url;
    match status.as_u16() {
        404 => bail!("the gateway at {url} has no user pool of its own"),
        401 | 403 => {
            bail!("the gateway at {url} answers {status}; {TOKEN_ADVICE}")
        }
        _ => {}
    }
    let answer: Value = response.json().await.context("the gateway's answer is not JSON")?;
    if status.is_success() {
        return Ok(answer);
    }
    let why = answer.get("message").and_then(Value::as_str).unwrap_or_default().to_owned();
    bail!("{}", if why.is_empty() { format!("the gateway at {url} answers {status}") } else { why })
}

/// A password that keeps all rules of Amplify's pools.
fn made_up_password() -> anyhow::Result<String> {
    let mut random = [0_u8; 8];
    aws_lc_rs::rand::fill(&mut random).map_err(|_| anyhow::anyhow!("the system has no random numbers"))?;
    Ok(format!("Aa1!{}", random.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
}
