//! `docs/settings.md`, from the declared settings.

use std::fmt::Write as _;

use crate::{
    declared::ALL,
    setting::{Form, Preset, Setting},
};

const HEAD: &str = "\
# Settings

<!-- Generated from `crates/settings` by `SLUICE_BLESS=1 cargo test -p settings`. -->

`sluice` reads one TOML file (`schema/sluice.toml` unless `--config` names another) and then the environment, which
wins. A key `store.kind` is `kind` in the section `[store]` and the environment variable `SLUICE_STORE_KIND`; in place
of `<name>` stands a name of your choice, in the variable in capitals with `_` for `-`
(`SLUICE_FUNCTIONS_POST_CONFIRMATION_TIMEOUT_MS`). A list in a variable is separated by commas, a table is written
`A=1,B=2`. A section with a name of your choice exists if the file has it or a variable sets something in it
(`SLUICE_USER_POOLS_MAIN_ISSUER` makes `user_pools.main`). Paths are relative to the working directory.

Secrets never stand in the file itself: a variable holds them, or `…_file` (or the variable with `_FILE` at the end)
names a file that does. What says *generated* is made once and kept in the state directory.

";

/// The text of `docs/settings.md`.
#[must_use]
pub fn document() -> String {
    let mut text = HEAD.to_owned();
    text.push_str("| key | environment variable | value | in `sandbox` | in `serve` | what it does |\n");
    text.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for setting in ALL {
        let _ = writeln!(
            text,
            "| `{}` | `{}` | {} | {} | {} | {} |",
            setting.file_key(),
            setting.variable("<NAME>").replace("_NAME_", "<NAME>"),
            value(setting),
            preset(setting.sandbox),
            preset(setting.serve),
            setting.purpose.replace('|', "\\|"),
        );
    }
    text
}

fn value(setting: &Setting) -> String {
    match setting.form {
        Form::Secret => "a secret".to_owned(),
        Form::Url => "a URL".to_owned(),
        Form::Address => "an address".to_owned(),
        Form::Text
        | Form::Path
        | Form::Choice(_)
        | Form::Choices(_)
        | Form::Texts
        | Form::TextMap
        | Form::Switch
        | Form::Integer { .. } => setting.form.describe(),
    }
}

fn preset(preset: Preset) -> String {
    match preset {
        Preset::Value("") => "none".to_owned(),
        Preset::Value(value) => format!("`{value}`"),
        Preset::Absent(meaning) => meaning.to_owned(),
        Preset::Generated => "generated".to_owned(),
        Preset::Required => "**required**".to_owned(),
    }
}
