//! What a setting is: its name in the file and in the environment, what it holds, and what holds without it.

/// One setting.
#[derive(Debug)]
pub(super) struct Setting {
    /// Its path in the file, such as `store.kind`.
    pub(super) path: &'static str,
    /// What it holds.
    pub(super) form: Form,
    /// What holds without it in `sluice sandbox`.
    pub(super) sandbox: Preset,
    /// What holds without it in `sluice serve`.
    pub(super) serve: Preset,
    /// What it does.
    pub(super) purpose: &'static str,
}

/// What a setting holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// Any text but the empty one.
    Text,
    /// An `http` or `https` URL.
    Url,
    /// A path, relative to the working directory.
    Path,
    /// An IP address and a port.
    Address,
    /// One of these.
    Choice(&'static [&'static str]),
    /// A list of these.
    Choices(&'static [&'static str]),
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
pub(super) enum Preset {
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
    pub(super) fn file_key(&self) -> String {
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
    pub(super) fn variable(&self, name: &str) -> String {
        let path = self.path.replace("<name>", name);
        let upper = path.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' });
        format!("SLUICE_{}", upper.collect::<String>())
    }

    /// The table of named entries this setting is part of, such as `functions`.
    pub(super) fn family(&self) -> Option<&'static str> {
        self.path.split_once(".<name>.").map(|(family, _)| family)
    }
}

/// A setting with one preset.
pub(super) const fn both(path: &'static str, form: Form, preset: Preset, purpose: &'static str) -> Setting {
    Setting { path, form, sandbox: preset, serve: preset, purpose }
}

/// A setting whose preset is another one in the sandbox.
pub(super) const fn each(
    path: &'static str,
    form: Form,
    sandbox: Preset,
    serve: Preset,
    purpose: &'static str,
) -> Setting {
    Setting { path, form, sandbox, serve, purpose }
}
