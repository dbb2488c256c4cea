//! What a setting is: its name in the file and in the environment, what it holds, and what holds without it.

use crate::words::{WordList, Words};

/// One setting.
#[derive(Debug)]
pub(crate) struct Setting {
    /// Its path in the file, such as `store.kind`.
    pub(crate) path: &'static str,
    /// What it holds.
    pub(crate) form: Form,
    /// What holds without it in `sluice sandbox`.
    pub(crate) sandbox: Preset,
    /// What holds without it in `sluice serve`.
    pub(crate) serve: Preset,
    /// What it does.
    pub(crate) purpose: &'static str,
}

/// What a setting holds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// Any text but the empty one.
    Text,
    /// An `http` or `https` URL.
    Url,
    /// A path, relative to the working directory.
    Path,
    /// An IP address and a port.
    Address,
    /// One of these.
    Choice(&'static dyn WordList),
    /// A list of these.
    Choices(&'static dyn WordList),
    /// A list of texts.
    Texts,
    /// A table of texts.
    TextMap,
    /// `true` or `false`.
    Switch,
    /// A whole number within bounds.
    Integer {
        /// The least that is allowed.
        least: u64,
        /// The most that is allowed.
        most: u64,
        /// What is counted.
        unit: &'static str,
    },
    /// A text that is never printed. It stands in an environment variable or in a file of its own.
    Secret,
}

/// What holds where a setting is not given.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Preset {
    /// This value, written as an environment variable would hold it.
    Value(&'static str),
    /// Nothing; the text says what that means.
    Absent(&'static str),
    /// A random value, made once and kept in the state directory.
    Generated,
    /// There is no start without it.
    Required,
}

impl Setting {
    /// The key in the file: secrets are given by the path of a file that holds them.
    pub(crate) fn file_key(&self) -> String {
        match self.form {
            Form::Secret => format!("{}_file", self.path),
            Form::Text
            | Form::Url
            | Form::Path
            | Form::Address
            | Form::Choice(_)
            | Form::Choices(_)
            | Form::Texts
            | Form::TextMap
            | Form::Switch
            | Form::Integer { .. } => self.path.to_owned(),
        }
    }

    /// The environment variable, with the operator's name in place of `<name>`.
    pub(crate) fn variable(&self, name: &str) -> String {
        let path = self.path.replace("<name>", name);
        let upper = path.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
        format!("SLUICE_{}", upper.collect::<String>())
    }

    /// The table of named entries this setting is part of, such as `functions`.
    pub(crate) fn family(&self) -> Option<&'static str> {
        self.path.split_once(".<name>.").map(|(family, _)| family)
    }
}

/// A setting with one preset.
pub(crate) const fn both(path: &'static str, form: Form, preset: Preset, purpose: &'static str) -> Setting {
    Setting { path, form, sandbox: preset, serve: preset, purpose }
}

/// A setting whose preset is another one in the sandbox.
pub(crate) const fn each(
    path: &'static str,
    form: Form,
    sandbox: Preset,
    serve: Preset,
    purpose: &'static str,
) -> Setting {
    Setting { path, form, sandbox, serve, purpose }
}

/// A setting that holds one word, with what each word means.
pub(crate) struct Choice<T: 'static> {
    pub(crate) setting: Setting,
    pub(crate) words: &'static Words<T>,
}

/// A setting that holds a list of words, with what each word means.
pub(crate) struct Choices<T: 'static> {
    pub(crate) setting: Setting,
    pub(crate) words: &'static Words<T>,
}

/// A setting that is `true` or `false`, with what that means.
pub(crate) struct Switch<T> {
    pub(crate) setting: Setting,
    pub(crate) on: T,
    pub(crate) off: T,
}

/// A choice with a preset for the sandbox and one for production.
pub(crate) const fn choice<T: Copy + Sync>(
    path: &'static str,
    words: &'static Words<T>,
    [sandbox, serve]: [Preset; 2],
    purpose: &'static str,
) -> Choice<T> {
    Choice { setting: each(path, Form::Choice(words), sandbox, serve, purpose), words }
}

/// A list of choices with a preset for the sandbox and one for production.
pub(crate) const fn choices<T: Copy + Sync>(
    path: &'static str,
    words: &'static Words<T>,
    [sandbox, serve]: [Preset; 2],
    purpose: &'static str,
) -> Choices<T> {
    Choices { setting: each(path, Form::Choices(words), sandbox, serve, purpose), words }
}

/// A switch with a preset for the sandbox and one for production.
pub(crate) const fn switch<T: Copy>(
    path: &'static str,
    [on, off]: [T; 2],
    [sandbox, serve]: [Preset; 2],
    purpose: &'static str,
) -> Switch<T> {
    Switch { setting: each(path, Form::Switch, sandbox, serve, purpose), on, off }
}
