//! `sluice healthcheck`: whether a running gateway lives, or can serve callers.

use std::time::Duration;

use anyhow::bail;
use reqwest::StatusCode;
use serde_json::Value;
use tokio::time::{Instant, sleep, timeout_at};

use crate::{args::Healthcheck, inspect::get, terminal::tell};

/// How long after one answer the next question comes.
const BETWEEN: Duration = Duration::from_millis(250);

pub(crate) async fn run(options: &Healthcheck) -> anyhow::Result<()> {
    let until = options.wait.map(|wait| Instant::now() + wait);
    let mut last = None;
    loop {
        let asked = match until {
            None => ask(options).await,
            Some(until) => match timeout_at(until, ask(options)).await {
                Ok(asked) => asked,
                // What it said before says more.
                Err(_) => Err(last.take().unwrap_or_else(|| {
                    anyhow::anyhow!("the gateway at {} has not answered in time", options.running.url)
                })),
            },
        };
        match (asked, until) {
            (Ok(()), _) => return Ok(()),
            (Err(no), Some(until)) if Instant::now() + BETWEEN < until => last = Some(no),
            (Err(no), _) => return Err(no),
        }
        sleep(BETWEEN).await;
    }
}

async fn ask(options: &Healthcheck) -> anyhow::Result<()> {
    let url = &options.running.url;
    let response = get(&options.running, if options.ready { "/readyz" } else { "/healthz" }).await?;
    let status = response.status();
    if status == StatusCode::NOT_FOUND && options.ready {
        bail!("{url} says nothing of readiness: if `management.listen` is set, pass that address by --url");
    }
    let said: Value = response.json().await.unwrap_or_default();
    if status.is_success() {
        if let Some(impaired) = said.get("impaired") {
            tell(format_args!("ready, but impaired: {}", listed(impaired)));
        }
        return Ok(());
    }
    match (said.get("lacking"), said.get("status").and_then(Value::as_str)) {
        (Some(lacking), _) => bail!("the gateway at {url} is not ready: {}", listed(lacking)),
        (None, Some(state)) => bail!("the gateway at {url} is not ready: {state}"),
        (None, None) => bail!("the gateway at {url} answers {status}"),
    }
}

/// What a list of reasons says, on one line.
fn listed(reasons: &Value) -> String {
    let texts = reasons.as_array().into_iter().flatten();
    let texts: Vec<String> =
        texts.map(|reason| reason.as_str().map_or_else(|| reason.to_string(), str::to_owned)).collect();
    if texts.is_empty() { reasons.to_string() } else { texts.join("; ") }
}
