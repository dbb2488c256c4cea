//! `sluice plugin history` and `sluice plugin rollback`: the versions of a running gateway's plugin.

use anyhow::{Context, bail};
use serde_json::{Value, json};

use crate::{
    args::Running,
    inspect::{get, post, print_table},
    terminal::tell,
};

/// Lists the versions that are kept.
pub(crate) async fn history(name: &str, running: &Running) -> anyhow::Result<()> {
    let answer = answer(running, get(running, &format!("/admin/plugins/{name}/versions")).await?).await?;
    let versions = answer.get("versions").and_then(Value::as_array).cloned().unwrap_or_default();
    print_table(&versions, &["digest", "since", "sizeBytes", "state"]);
    Ok(())
}

/// Goes back to a version.
pub(crate) async fn roll_back(name: &str, to: Option<&str>, running: &Running) -> anyhow::Result<()> {
    let asked = json!({ "to": to });
    let answer = answer(running, post(running, &format!("/admin/plugins/{name}/rollback"), &asked).await?).await?;
    let digest = answer.get("digest").and_then(Value::as_str).unwrap_or_default();
    tell(format_args!("{digest} serves `{name}` again"));
    Ok(())
}

async fn answer(running: &Running, response: reqwest::Response) -> anyhow::Result<Value> {
    let status = response.status();
    let answer: Value = response.json().await.unwrap_or_default();
    if status.is_success() {
        return Ok(answer);
    }
    match answer.get("message").and_then(Value::as_str) {
        Some(message) => bail!("{message}"),
        None => Err(anyhow::anyhow!("it answers {status}")).with_context(|| {
            format!(
                "the gateway at {} refuses; if it asks for a token, pass --token or SLUICE_ADMIN_TOKEN",
                running.url
            )
        }),
    }
}
