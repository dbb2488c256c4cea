//! `sluice check`: all mistakes of the configuration, the schema and the plugins.

use gateway::Gateway;
use settings::{Mode, Settings, Store};

use crate::{
    args::Configuration,
    configuration::{self, Mistakes},
    terminal::{Style, complain, paint, print_diagnostics, tell},
};

/// Prints all mistakes there are.
pub(crate) async fn run(options: Configuration) -> anyhow::Result<()> {
    let mut settings = configuration::load(Mode::Sandbox, &options)?;
    let path = settings.schema.clone();
    let source = configuration::read_schema(&path)?;
    let mut count = 0;
    if let Err(mistakes) = Gateway::check_schema(&settings, &source) {
        print_diagnostics(&path, &source, &mistakes);
        count += mistakes.len();
    }
    announce(&settings);
    // Checking must not touch the records.
    settings.store = Store::Memory;
    for status in Gateway::check_plugins(&settings).await? {
        let place = status.path.display();
        match status.last_error {
            Some(why) => {
                complain(format_args!("{} plugin `{}` ({place}): {why}", paint(Style::Bad, "error:"), status.name));
                count += 1;
            }
            None => tell(format_args!("plugin `{}` ({place}) is fine", status.name)),
        }
    }
    if count > 0 {
        return Err(Mistakes { count }.into());
    }
    tell(format_args!("the configuration and the schema `{}` are fine", path.display()));
    Ok(())
}

/// Says which components are about to run, before they run. They have no files, no sockets and no secrets.
fn announce(settings: &Settings) {
    let functions = settings.functions.iter().filter_map(|function| function.plugin.as_ref());
    let authorizer = settings.authorizer.as_ref().and_then(|authorizer| authorizer.component());
    let all = [&settings.plugins.auth_rules].into_iter().chain(authorizer).chain(functions);
    let listed: Vec<String> = all.filter(|path| path.is_file()).map(|path| format!("`{}`", path.display())).collect();
    if !listed.is_empty() {
        complain(format_args!("{} trying the components {}", paint(Style::Dim, "·"), listed.join(", ")));
    }
}
