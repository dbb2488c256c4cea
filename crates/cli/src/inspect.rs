//! Looks at a running gateway from outside.

use std::{net::IpAddr, time::Duration};

use anyhow::{Context, bail};
use serde_json::Value;

use reqwest::Url;
use settings::{Mode, Settings};

use crate::{args::Running, configuration::file_of, terminal::tell};

/// A gateway on this machine answers at once, or something is wrong.
const PATIENCE: Duration = Duration::from_secs(5);

/// What helps where a gateway lets nobody in without a token.
pub(crate) const TOKEN_ADVICE: &str = "run this where `sluice sandbox` runs, or pass --token or SLUICE_ADMIN_TOKEN: the admin \
                                       token, or the secret in the console's address";

/// `sluice plugin list`
pub(crate) async fn list_plugins(running: &Running) -> anyhow::Result<()> {
    let response = get(running, "/admin/plugins").await?;
    let status = response.status();
    if !status.is_success() {
        bail!("the gateway at {} answers {status}; {TOKEN_ADVICE}", running.url);
    }
    let answer: Value = response.json().await.context("the gateway's answer is not JSON")?;
    let rows = answer.get("plugins").unwrap_or(&answer).as_array().cloned().unwrap_or_default();
    print_table(&rows, &["name", "world", "digest", "since", "calls", "failures", "lastError"]);
    Ok(())
}

/// Prints a row for each JSON object, with these of its fields.
pub(crate) fn print_table(rows: &[Value], columns: &[&str]) {
    let mut table: Vec<Vec<String>> = vec![columns.iter().map(|column| column.to_uppercase()).collect()];
    for row in rows {
        table.push(columns.iter().map(|column| cell(row.get(column))).collect());
    }
    for row in &table {
        let cells: Vec<String> = row
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let width = table.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
                format!("{cell:<width$}", width = width.unwrap_or(0))
            })
            .collect();
        tell(cells.join("  ").trim_end());
    }
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        // Enough of a digest to tell two apart.
        Some(Value::String(text)) if text.len() == 64 => text.chars().take(12).collect(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) if list.iter().all(Value::is_string) => {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            if texts.is_empty() { "-".to_owned() } else { texts.join(", ") }
        }
        Some(other) => other.to_string(),
    }
}

/// The secret that a gateway on this machine keeps for its user. It is sent to no other machine.
fn start_secret(running: &Running) -> Option<String> {
    let url = Url::parse(&running.url).ok()?;
    let host = url.host_str()?.trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let port = url.port_or_known_default().filter(|_| is_here)?;
    let state_dir = Settings::state_dir(Mode::Sandbox, file_of(&running.configuration).as_deref());
    std::fs::read_to_string(settings::start_secret_file(&state_dir, port)).ok()
}

pub(crate) async fn get(running: &Running, path: &str) -> anyhow::Result<reqwest::Response> {
    let url = format!("{}{path}", running.url.trim_end_matches('/'));
    send(running, &url, reqwest::Client::new().get(&url)).await
}

pub(crate) async fn post(running: &Running, path: &str, body: &Value) -> anyhow::Result<reqwest::Response> {
    let url = format!("{}{path}", running.url.trim_end_matches('/'));
    send(running, &url, reqwest::Client::new().post(&url).json(body)).await
}

async fn send(running: &Running, url: &str, request: reqwest::RequestBuilder) -> anyhow::Result<reqwest::Response> {
    let mut request = request.timeout(PATIENCE);
    if let Some(token) = running.token.clone().or_else(|| start_secret(running)) {
        request = request.bearer_auth(token);
    }
    request.send().await.with_context(|| format!("no gateway answers at {url}; is it running?"))
}
