//! `sluice plugin test` and `sluice plugin run`: a component alone, without a gateway and a store.

use std::{fs, io::Read as _, path::Path, time::Instant};

use anyhow::{Context, bail};
use plugin_kit::{Bench, Ran, Run, read_cases};
use serde_json::Value;

use crate::{
    args::{RunEvent, TestCases},
    configuration::Mistakes,
    terminal::tell,
};

/// Plays the cases, and says of each whether it holds.
pub(crate) async fn run(options: &TestCases) -> anyhow::Result<()> {
    let cases = read_cases(&options.cases)?;
    let bench = open(&options.component).await?;
    let began = Instant::now();
    let mut failed = 0;
    for (file, case) in &cases {
        let report = bench.play(case).await;
        let why = case.why.split_whitespace().collect::<Vec<_>>().join(" ");
        if report.differences.is_empty() {
            tell(format_args!("✓ {why}"));
            continue;
        }
        failed += 1;
        tell(format_args!("✗ {why}  ({})", file.display()));
        for difference in &report.differences {
            tell(indented(&difference.to_string()));
        }
        if let Some(printed) = &report.ran.printed {
            tell(indented(&format!("it printed:\n{printed}")));
        }
    }
    let held = cases.len() - failed;
    tell(format_args!("{held} of {} cases hold ({} ms)", cases.len(), began.elapsed().as_millis()));
    say_grants(&bench);
    if failed > 0 {
        return Err(Mistakes { count: failed }.into());
    }
    Ok(())
}

/// Hands one event over.
pub(crate) async fn run_event(options: &RunEvent) -> anyhow::Result<()> {
    let event = if options.event == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).context("cannot read the event from standard input")?;
        text
    } else {
        fs::read_to_string(&options.event).with_context(|| format!("cannot read `{}`", options.event.display()))?
    };
    let event = serde_json::from_str(&event).context("the event is not JSON")?;
    let answers: Result<Vec<Value>, _> = options.answer.iter().map(|answer| serde_json::from_str(answer)).collect();
    let answers = answers.context("an --answer is not JSON")?;
    let mut environment = Vec::new();
    for variable in &options.env {
        let Some((name, value)) = variable.split_once('=') else {
            bail!("write --env NAME=VALUE, not `{variable}`");
        };
        environment.push((name.to_owned(), value.to_owned()));
    }
    let bench = open(&options.component).await?;
    let Ran { outcome, heard, printed, took, memory_bytes } = bench.run(Run { event, environment, answers }).await;
    for (number, call) in (1..).zip(&heard) {
        tell(format_args!("call {number}: {call}"));
    }
    if let Some(printed) = printed {
        tell(format_args!("printed:\n{}", indented(&printed)));
    }
    let megabytes = memory_bytes.div_ceil(1024 * 1024);
    tell(format_args!("took {:.1} ms and {megabytes} MB", took.as_secs_f64() * 1000.0));
    match outcome {
        Ok(answer) => {
            tell(serde_json::to_string_pretty(&answer)?);
            Ok(())
        }
        Err((Some(error_type), message)) => bail!("{error_type}: {message}"),
        Err((None, message)) => bail!("{message}"),
    }
}

async fn open(component: &Path) -> anyhow::Result<Bench> {
    Ok(Bench::open(component, Some(super::cache()?.join("compiled"))).await?)
}

fn say_grants(bench: &Bench) {
    let grants = bench.grants();
    if !grants.is_empty() {
        let quoted: Vec<String> = grants.iter().map(|grant| format!("\"{grant}\"")).collect();
        tell(format_args!("where it serves it has to be granted: grants = [{}]", quoted.join(", ")));
    }
    if bench.sends_http() {
        tell("where it serves it has to be granted the hosts that it asks: http = [\"POST https://…\"]");
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}
