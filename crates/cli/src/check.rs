//! `sluice check`: all mistakes of the configuration, the schema and the plugins.

use gateway::Gateway;
use settings::{Mode, Store};

use crate::{
    args::Configuration,
    configuration::{self, Mistakes},
    terminal::{Style, paint, print_diagnostics},
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
    // Checking must not touch the records.
    settings.store = Store::Memory;
    for status in Gateway::check_plugins(&settings).await? {
        let place = status.path.display();
        match status.last_error {
            Some(why) => {
                eprintln!("{} plugin `{}` ({place}): {why}", paint(Style::Bad, "error:"), status.name);
                count += 1;
            }
            None => println!("plugin `{}` ({place}) is fine", status.name),
        }
    }
    if count > 0 {
        return Err(Mistakes { count }.into());
    }
    println!("the configuration and the schema `{}` are fine", path.display());
    Ok(())
}
