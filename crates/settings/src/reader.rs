//! Merges the file and the environment, checks everything against the declared settings, and collects all mistakes.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use identity::Secret;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    Mode,
    declared::ALL,
    mistake::{Mistake, Origin, closest},
    setting::{Choice, Choices, Form, Preset, Setting, Switch},
    value::{Given, Value, quoted},
};

/// The fewest bytes of a secret by which the gateway lets callers in, in production.
const SHORTEST_SECRET: usize = 16;

/// The values that were given, with access by setting. An accessor that finds a mistake records it and answers
/// something harmless; [`Reader::finish`] then refuses the whole.
pub(crate) struct Reader {
    mode: Mode,
    /// By path in the file, secrets under their path and, if given as a file, under `<path>_file`.
    given: BTreeMap<String, Given>,
    /// The operator's names by family, such as `functions` → `post-confirmation`.
    names: BTreeMap<&'static str, BTreeSet<String>>,
    /// The variables of this process.
    environment: BTreeMap<String, String>,
    /// The files of secrets that were read.
    secret_files: Vec<PathBuf>,
    mistakes: Vec<Mistake>,
    warnings: Vec<Mistake>,
}

impl Reader {
    /// Reads the file, if there is one, then the environment, which wins.
    pub(crate) fn new(mode: Mode, file: Option<(&Path, &str)>, environment: &BTreeMap<String, String>) -> Self {
        let mut reader = Self {
            mode,
            given: BTreeMap::new(),
            names: BTreeMap::new(),
            environment: environment.clone(),
            secret_files: Vec::new(),
            mistakes: Vec::new(),
            warnings: Vec::new(),
        };
        if let Some((path, text)) = file {
            reader.read_file(path, text);
        }
        reader.read_environment(environment);
        reader
    }

    /// The value, or all mistakes of the whole reading; warnings beside it.
    pub(crate) fn finish<T>(mut self, value: T) -> Result<(T, Vec<Mistake>), Vec<Mistake>> {
        if self.mistakes.is_empty() {
            return Ok((value, self.warnings));
        }
        self.mistakes.sort_by(|left, right| (&left.origin, &left.key).cmp(&(&right.origin, &right.key)));
        Err(self.mistakes)
    }

    /// Whether no mistake was found so far, so that what depends on several settings can be judged.
    pub(crate) fn is_faultless(&self) -> bool {
        self.mistakes.is_empty()
    }

    /// The names of a family's entries.
    pub(crate) fn names(&self, family: &str) -> Vec<String> {
        self.names.get(family).map(|names| names.iter().cloned().collect()).unwrap_or_default()
    }

    /// Records a mistake about a setting, at the place where its value was given.
    pub(crate) fn complain(&mut self, setting: &Setting, name: &str, message: impl Into<String>) {
        let mistake = self.about(setting, name, message.into());
        self.mistakes.push(mistake);
    }

    /// Records a warning likewise.
    pub(crate) fn warn(&mut self, setting: &Setting, name: &str, message: impl Into<String>) {
        let warning = self.about(setting, name, message.into());
        self.warnings.push(warning);
    }

    fn about(&self, setting: &Setting, name: &str, message: String) -> Mistake {
        let path = concrete(setting.path, name);
        let origin = [path.clone(), concrete(&setting.file_key(), name)]
            .iter()
            .find_map(|path| self.given.get(path).map(|given| given.origin.clone()));
        Mistake { origin: origin.unwrap_or(Origin::Nowhere), key: path, message }
    }

    /// A variable of this process that is no setting, by its name; `None` if it is not set.
    pub(crate) fn variable(&self, name: &str) -> Option<String> {
        self.environment.get(name).cloned()
    }

    /// Records a mistake if the file gives a setting that only the environment may give.
    pub(crate) fn refuse_in_file(&mut self, setting: &Setting, why: &str) {
        match self.given.get(setting.path).map(|given| &given.origin) {
            Some(Origin::File { .. }) => self.complain(setting, "", why),
            Some(Origin::Environment(_) | Origin::Nowhere) | None => {}
        }
    }

    /// Where this user's programs keep what can be made again; `None` if the environment does not say.
    pub(crate) fn user_cache(&self) -> Option<PathBuf> {
        user_cache(&self.environment)
    }

    /// The text of a setting that is required or has a preset. A missing one has been recorded as a mistake.
    pub(crate) fn text(&mut self, setting: &Setting, name: &str) -> String {
        self.optional_text(setting, name).unwrap_or_default()
    }

    /// The text of a setting, if it is given or has a preset.
    pub(crate) fn optional_text(&mut self, setting: &Setting, name: &str) -> Option<String> {
        match self.value(setting, name)? {
            Value::Text(text) => Some(text),
            Value::List(_) | Value::Map(_) => None,
        }
    }

    pub(crate) fn path(&mut self, setting: &Setting, name: &str) -> PathBuf {
        self.text(setting, name).into()
    }

    pub(crate) fn optional_path(&mut self, setting: &Setting, name: &str) -> Option<PathBuf> {
        self.optional_text(setting, name).map(PathBuf::from)
    }

    pub(crate) fn address(&mut self, setting: &Setting) -> SocketAddr {
        self.optional_address(setting).unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)))
    }

    pub(crate) fn optional_address(&mut self, setting: &Setting) -> Option<SocketAddr> {
        // Its form was checked when it was read.
        self.optional_text(setting, "")?.parse().ok()
    }

    pub(crate) fn integer(&mut self, setting: &Setting, name: &str) -> u64 {
        // Its form was checked when it was read.
        self.text(setting, name).parse().unwrap_or_default()
    }

    pub(crate) fn milliseconds(&mut self, setting: &Setting, name: &str) -> Duration {
        Duration::from_millis(self.integer(setting, name))
    }

    /// What the chosen word means. Where none was chosen, which has been recorded as a mistake, what the first word means.
    pub(crate) fn choice<T: Copy>(&mut self, choice: &Choice<T>, name: &str) -> T {
        let word = self.optional_text(&choice.setting, name);
        word.and_then(|word| choice.words.meaning(&word)).unwrap_or(choice.words.first.1)
    }

    /// What the chosen words mean.
    pub(crate) fn choices<T: Copy>(&mut self, choices: &Choices<T>, name: &str) -> Vec<T> {
        let words = self.texts(&choices.setting, name);
        words.iter().filter_map(|word| choices.words.meaning(word)).collect()
    }

    /// What the switch means as it stands.
    pub(crate) fn switch<T: Copy>(&mut self, switch: &Switch<T>) -> T {
        self.optional_switch(switch).unwrap_or(switch.off)
    }

    /// The same, if it is given or has a preset.
    pub(crate) fn optional_switch<T: Copy>(&mut self, switch: &Switch<T>) -> Option<T> {
        let word = self.optional_text(&switch.setting, "")?;
        Some(if word == "true" { switch.on } else { switch.off })
    }

    /// The texts of a list; none where it is not given.
    pub(crate) fn texts(&mut self, setting: &Setting, name: &str) -> Vec<String> {
        self.optional_texts(setting, name).unwrap_or_default()
    }

    pub(crate) fn optional_texts(&mut self, setting: &Setting, name: &str) -> Option<Vec<String>> {
        match self.value(setting, name)? {
            Value::List(list) => Some(list),
            Value::Text(_) | Value::Map(_) => None,
        }
    }

    pub(crate) fn map(&mut self, setting: &Setting, name: &str) -> Vec<(String, String)> {
        match self.value(setting, name) {
            Some(Value::Map(map)) => map,
            Some(Value::Text(_) | Value::List(_)) | None => Vec::new(),
        }
    }

    /// A secret: the environment variable, else the content of the file that is named.
    pub(crate) fn secret(&mut self, setting: &Setting, name: &str) -> Option<Secret> {
        let key = concrete(&setting.file_key(), name);
        let Some(Given { value: Value::Text(path), origin }) = self.given.get(&key).cloned() else {
            return self.optional_text(setting, name).map(Secret::new);
        };
        if self.given.contains_key(&concrete(setting.path, name)) {
            return self.optional_text(setting, name).map(Secret::new);
        }
        let refused = |why| Mistake { origin, key, message: format!("names `{path}`, which {why}") };
        self.read_secret(&path).map_err(|why| self.mistakes.push(refused(why))).ok()
    }

    /// A secret by which the gateway lets callers in. In production one that could be guessed is a mistake.
    pub(crate) fn guarding_secret(&mut self, setting: &Setting, name: &str) -> Option<Secret> {
        let secret = self.secret(setting, name)?;
        self.refuse_short(setting, name, "it", secret.expose());
        Some(secret)
    }

    /// Refuses a secret that could be guessed; the message calls it `what`.
    pub(crate) fn refuse_short(&mut self, setting: &Setting, name: &str, what: &str, secret: &str) {
        if self.mode == Mode::Serve && secret.len() < SHORTEST_SECRET {
            let message = format!(
                "must not be so short: {what} has fewer than {SHORTEST_SECRET} bytes and could be guessed; make one by \
                 `openssl rand -base64 32`"
            );
            self.complain(setting, name, message);
        }
    }

    /// Secrets by the names of variables, as a table of files gives them. Those that cannot be read are mistakes.
    pub(crate) fn secrets_of_files(&mut self, setting: &Setting, name: &str) -> Vec<(String, Secret)> {
        let mut secrets = Vec::new();
        for (variable, path) in self.map(setting, name) {
            match self.read_secret(&path) {
                Ok(content) => secrets.push((variable, content)),
                Err(why) => self.complain(setting, name, format!("names `{path}`, which {why}")),
            }
        }
        secrets
    }

    /// The secret in a file, or why there is none.
    fn read_secret(&mut self, path: &str) -> Result<Secret, String> {
        self.secret_files.push(path.into());
        match std::fs::read_to_string(path) {
            Ok(content) if content.trim().is_empty() => Err("is empty".to_owned()),
            Ok(content) => Ok(Secret::new(content.trim().to_owned())),
            Err(error) => Err(format!("cannot be read: {error}")),
        }
    }

    /// The files that secrets were read from so far.
    pub(crate) fn secret_files(&self) -> Vec<PathBuf> {
        self.secret_files.clone()
    }

    fn value(&mut self, setting: &Setting, name: &str) -> Option<Value> {
        if let Some(given) = self.given.get(&concrete(setting.path, name)) {
            return Some(given.value.clone());
        }
        let preset = match self.mode {
            Mode::Sandbox => setting.sandbox,
            Mode::Serve => setting.serve,
        };
        match preset {
            Preset::Value(text) => setting.form.read_text(text).ok(),
            Preset::Absent(_) | Preset::Generated => None,
            Preset::Required => {
                let key = concrete(&setting.file_key(), name);
                let message = format!(
                    "is required; set it in the file, or set the environment variable `{}`",
                    setting.variable(name)
                );
                self.mistakes.push(Mistake { origin: Origin::Nowhere, key, message });
                None
            }
        }
    }

    fn read_file(&mut self, path: &Path, text: &str) {
        let file = File { path, text };
        let (document, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let origin = file.origin(error.span().map_or(0, |span| span.start));
            self.mistakes.push(Mistake { origin, key: String::new(), message: error.message().to_owned() });
        }
        self.read_table(&file, &mut Vec::new(), document.get_ref());
    }

    fn read_table(&mut self, file: &File<'_>, above: &mut Vec<String>, table: &DeTable<'_>) {
        for (key, value) in table {
            above.push(key.get_ref().to_string());
            self.read_key(file, above, key.span().start, value);
            above.pop();
        }
    }

    fn read_key(&mut self, file: &File<'_>, path: &mut Vec<String>, at: usize, value: &Spanned<DeValue<'_>>) {
        let key = path.join(".");
        let origin = file.origin(at);
        let mistake = |message: String| Mistake { origin: origin.clone(), key: key.clone(), message };

        if let Some(setting) = ALL.iter().find(|setting| matches(&setting.file_key(), path, Whole)) {
            match setting.form.read_toml(value.get_ref()) {
                Ok(value) => {
                    self.given.insert(key, Given { value, origin });
                }
                Err(message) => self.mistakes.push(mistake(message)),
            }
        } else if let Some(setting) = ALL.iter().find(|setting| matches(setting.path, path, Whole)) {
            let name = path.get(1).map_or("", String::as_str);
            self.mistakes.push(mistake(format!(
                "is a secret and does not belong in this file; set the environment variable `{}`, or let `{}_file` name \
                 a file that holds it",
                setting.variable(name),
                path.last().map_or("", String::as_str),
            )));
        } else if let Some(setting) = ALL.iter().find(|setting| matches(&setting.file_key(), path, Start)) {
            let is_table = matches!(value.get_ref(), DeValue::Table(_));
            if let (Some(family), [_, name], true) = (setting.family(), path.as_slice(), is_table) {
                if !is_name(name) {
                    let message = "must be named with at most 64 letters, digits, `-` and `_`".to_owned();
                    return self.mistakes.push(mistake(message));
                }
                self.names.entry(family).or_default().insert(name.clone());
            }
            match value.get_ref() {
                DeValue::Table(table) => self.read_table(file, path, table),
                DeValue::String(_)
                | DeValue::Integer(_)
                | DeValue::Float(_)
                | DeValue::Boolean(_)
                | DeValue::Datetime(_)
                | DeValue::Array(_) => self.mistakes.push(mistake(not_a_table(path))),
            }
        } else {
            self.mistakes.push(mistake(unknown(path)));
        }
    }

    fn read_environment(&mut self, environment: &BTreeMap<String, String>) {
        environment.keys().for_each(|variable| self.read_name(variable));
        let mut known = BTreeSet::new();
        for setting in ALL {
            let names = match setting.family() {
                Some(family) => self.names(family),
                None => vec![String::new()],
            };
            for name in names {
                let variable = setting.variable(&name);
                if matches!(setting.form, Form::Secret) {
                    let variable = format!("{variable}_FILE");
                    self.read_variable(&variable, concrete(&setting.file_key(), &name), Form::Path, environment);
                    known.insert(variable);
                }
                self.read_variable(&variable, concrete(setting.path, &name), setting.form, environment);
                if !known.insert(variable.clone()) {
                    let message = format!("shares its environment variables (`{variable}`) with another; rename one");
                    self.mistakes.push(Mistake {
                        origin: Origin::Nowhere,
                        key: concrete(setting.path, &name),
                        message,
                    });
                }
            }
        }
        // Only a warning: container platforms invent variables of this kind, such as `SLUICE_SERVICE_HOST`.
        for variable in environment.keys().filter(|variable| variable.starts_with("SLUICE_")) {
            if !known.contains(variable) && !NOT_SETTINGS.contains(&variable.as_str()) {
                let meant = closest(variable, known.iter().map(String::as_str));
                let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
                self.warnings.push(Mistake {
                    origin: Origin::Environment(variable.clone()),
                    key: String::new(),
                    message: format!("sets nothing{meant}"),
                });
            }
        }
    }

    /// A variable of an entry that the file does not name makes one, so that a container needs no file for it:
    /// `SLUICE_USER_POOLS_MAIN_ISSUER` makes `user_pools.main`. The grants of a plugin need the function they are for.
    fn read_name(&mut self, variable: &str) {
        let variable = variable.strip_suffix("_FILE").unwrap_or(variable);
        for setting in ALL {
            let Some(family) = setting.family().filter(|family| *family != "plugins") else { continue };
            let pattern = setting.variable(ANY_NAME);
            let Some((before, after)) = pattern.split_once(ANY_NAME) else { continue };
            let Some(name) = variable.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)) else { continue };
            let is_known = self.names(family).iter().any(|known| setting.variable(known) == variable);
            if !is_known && is_name(name) {
                self.names.entry(family).or_default().insert(name.to_ascii_lowercase().replace('_', "-"));
            }
        }
    }

    fn read_variable(&mut self, variable: &str, key: String, form: Form, environment: &BTreeMap<String, String>) {
        let Some(text) = environment.get(variable) else { return };
        // An empty variable is how container files say "not set", except for lists, which may well be empty.
        if text.is_empty() && !matches!(form, Form::Choices(_) | Form::Texts) {
            return;
        }
        let origin = Origin::Environment(variable.to_owned());
        match form.read_text(text) {
            Ok(value) => {
                self.given.insert(key, Given { value, origin });
            }
            Err(message) => self.mistakes.push(Mistake { origin, key, message }),
        }
    }
}

/// The user's cache, by the XDG base directories: <https://specifications.freedesktop.org/basedir-spec/latest/>. A path that
/// is relative would lie in the project, and counts as none.
pub(crate) fn user_cache(environment: &BTreeMap<String, String>) -> Option<PathBuf> {
    let absolute = |variable: &str| environment.get(variable).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME").or_else(|| absolute("HOME").map(|home| home.join(".cache")))
}

/// Variables with our prefix that are not settings: the tests' and the command line's own.
const NOT_SETTINGS: &[&str] = &["SLUICE_BLESS", "SLUICE_CONFIG", "SLUICE_URL"];

/// Stands for a name where a pattern of variables is made; no setting's own words contain it.
const ANY_NAME: &str = "X0X";

/// The longest name of an entry, as of a Lambda function.
const LONGEST_NAME: usize = 64;

struct File<'a> {
    path: &'a Path,
    text: &'a str,
}

impl File<'_> {
    fn origin(&self, at: usize) -> Origin {
        let before = self.text.bytes().take(at);
        Origin::File { path: self.path.to_owned(), line: 1 + before.filter(|byte| *byte == b'\n').count() }
    }
}

/// How much of a declared path a written one covers.
enum Extent {
    Whole,
    Start,
}
use Extent::{Start, Whole};

fn matches(declared: &str, path: &[String], extent: Extent) -> bool {
    let declared: Vec<&str> = declared.split('.').collect();
    let long_enough = match extent {
        Whole => declared.len() == path.len(),
        Start => declared.len() > path.len(),
    };
    long_enough && declared.iter().zip(path).all(|(declared, written)| *declared == "<name>" || declared == written)
}

fn concrete(path: &str, name: &str) -> String {
    path.replace("<name>", name)
}

fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.len() <= LONGEST_NAME && name.chars().all(allowed)
}

/// What to say of a plain value where there must be a table: perhaps a setting beside the table was meant.
fn not_a_table(path: &[String]) -> String {
    suggestion(path).unwrap_or_else(|| "must be a table".to_owned())
}

/// What to say of a key that no setting has.
fn unknown(path: &[String]) -> String {
    suggestion(path).unwrap_or_else(|| {
        let siblings = siblings(path);
        let allowed: Vec<&str> = siblings.iter().map(String::as_str).collect();
        format!("is not a setting; allowed here: {}", quoted(&allowed))
    })
}

fn suggestion(path: &[String]) -> Option<String> {
    let siblings = siblings(path);
    let meant = closest(path.last()?, siblings.iter().map(String::as_str))?;
    Some(format!("is not a setting; did you mean `{meant}`?"))
}

/// The keys that may stand where this one stands.
fn siblings(path: &[String]) -> BTreeSet<String> {
    let Some((_, above)) = path.split_last() else { return BTreeSet::new() };
    ALL.iter()
        .map(|setting| setting.file_key())
        .filter(|key| matches(key, above, Start))
        .filter_map(|key| key.split('.').nth(above.len()).map(str::to_owned))
        .filter(|key| key != "<name>")
        .collect()
}
