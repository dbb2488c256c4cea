//! Makes a new project for a plugin: with its WIT, a first case, and nothing that has to be copied by hand.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{KitError, World, writing::write};

/// The language of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// A crate, with the crate `sluice-plugin` for its test.
    Rust,
    /// A handler as Amplify apps have them.
    TypeScript,
}

/// A project that is to be made.
#[derive(Clone, Debug)]
pub struct Project {
    /// Its name: letters in lower case, digits and hyphens.
    pub name: String,
    /// Its plugin's world.
    pub world: World,
    /// Its language.
    pub language: Language,
}

/// The files of a kind of project that differ from world to world.
struct Own {
    source: &'static str,
    cases: &'static str,
}

macro_rules! template {
    ($path:literal) => {
        include_str!(concat!("../templates/", $path))
    };
}

impl Project {
    /// Writes the project into a folder that is not there yet, or is empty. Answers the files, relative to the folder.
    ///
    /// # Errors
    ///
    /// If there is something in the folder, if the name is none, or if nothing is there for the world in the language.
    pub fn make(&self, folder: &Path) -> Result<Vec<PathBuf>, KitError> {
        let files = self.files()?;
        if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(KitError::Project { why: format!("there is something in `{}` already", folder.display()) });
        }
        for (path, text) in &files {
            write(&folder.join(path), text)?;
        }
        Ok(files.into_iter().map(|(path, _)| path).collect())
    }

    fn files(&self) -> Result<Vec<(PathBuf, String)>, KitError> {
        let Self { name, world, language } = self;
        let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        if !name.starts_with(|letter: char| letter.is_ascii_lowercase()) || !name.chars().all(is_plain) {
            let why = format!("`{name}` is no name of a plugin: take letters in lower case, digits and hyphens");
            return Err(KitError::Project { why });
        }
        let Own { source, cases } = self.own()?;
        let mut files =
            vec![(PathBuf::from("README.md"), template!("README.md")), (PathBuf::from("cases/first.yaml"), cases)];
        for (package, text) in world.wit() {
            files.push((Path::new("wit").join(package).join(format!("{package}.wit")), *text));
        }
        match language {
            Language::Rust => files.extend([
                (PathBuf::from(".gitignore"), "target/\n*.wasm\n"),
                (PathBuf::from("Cargo.toml"), template!("rust/Cargo.toml")),
                (PathBuf::from("src/lib.rs"), source),
                (PathBuf::from("tests/cases.rs"), template!("rust/cases.rs")),
                (PathBuf::from("sluice-plugin/Cargo.toml"), template!("rust/sluice-plugin.toml")),
                (PathBuf::from("sluice-plugin/src/lib.rs"), include_str!("../../sluice-plugin/src/lib.rs")),
            ]),
            Language::TypeScript => files.extend([
                (PathBuf::from(".gitignore"), "node_modules/\n*.wasm\n"),
                (PathBuf::from("handler.ts"), source),
                (PathBuf::from("package.json"), template!("typescript/package.json")),
                (PathBuf::from("tsconfig.json"), template!("typescript/tsconfig.json")),
            ]),
        }
        Ok(files.into_iter().map(|(path, text)| (path, self.filled(text))).collect())
    }

    fn own(&self) -> Result<Own, KitError> {
        let own = |source, cases| Ok(Own { source, cases });
        match (self.language, self.world) {
            (Language::Rust, World::LambdaFunction) => {
                own(template!("rust/lambda-function/lib.rs"), template!("rust/lambda-function/cases.yaml"))
            }
            (Language::Rust, World::FunctionResolver) => {
                own(template!("rust/function-resolver/lib.rs"), template!("rust/function-resolver/cases.yaml"))
            }
            (Language::Rust, World::PostConfirmationTrigger) => own(
                template!("rust/post-confirmation-trigger/lib.rs"),
                template!("rust/post-confirmation-trigger/cases.yaml"),
            ),
            (Language::TypeScript, World::LambdaFunction) => own(
                template!("typescript/lambda-function/handler.ts"),
                template!("typescript/lambda-function/cases.yaml"),
            ),
            (Language::TypeScript, World::FunctionResolver) => own(
                template!("typescript/function-resolver/handler.ts"),
                template!("typescript/function-resolver/cases.yaml"),
            ),
            (Language::TypeScript, World::PostConfirmationTrigger) => Err(KitError::Project {
                why: "in TypeScript every trigger of Cognito is of the world `lambda-function`; take that".to_owned(),
            }),
            (Language::Rust | Language::TypeScript, world @ (World::TokenAuthorizer | World::AuthRules)) => {
                let why = format!(
                    "no project of the world `{world}` can be made yet; plugins/ of Sluice has one to begin with"
                );
                Err(KitError::Project { why })
            }
        }
    }

    fn filled(&self, text: &str) -> String {
        let build = match self.language {
            Language::Rust => {
                "sluice plugin build .                       # or `cargo test`, which builds it and tests it"
            }
            Language::TypeScript => {
                "sluice plugin build handler.ts --world WORLD --out NAME.wasm     # or `npm test`, which builds it and tests it"
            }
        };
        let trigger = match self.world {
            World::LambdaFunction => "preSignUp",
            World::PostConfirmationTrigger => "postConfirmation",
            World::FunctionResolver | World::TokenAuthorizer | World::AuthRules => "resolver",
        };
        text.replace("BUILD\n", &format!("{build}\n"))
            .replace("TRIGGER", trigger)
            .replace("WORLD", self.world.name())
            .replace("NAME", &self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(name: &str, world: World, language: Language) -> Result<Vec<PathBuf>, String> {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let project = Project { name: name.to_owned(), world, language };
        project.make(&folder.path().join("new")).map_err(|error| error.to_string())
    }

    #[test]
    fn a_project_has_the_wit_of_its_world() {
        let files = project("my-trigger", World::LambdaFunction, Language::Rust).expect("it is made");
        for file in
            ["wit/data/data.wit", "wit/lambda/lambda.wit", "src/lib.rs", "sluice-plugin/src/lib.rs", "cases/first.yaml"]
        {
            assert!(files.contains(&PathBuf::from(file)), "{file} is not in {files:?}");
        }
    }

    #[test]
    fn what_cannot_be_made_is_said() {
        for name in ["", "My", "a b", "../up", "9a"] {
            assert!(project(name, World::LambdaFunction, Language::Rust).is_err(), "{name}");
        }
        let error = project("a", World::PostConfirmationTrigger, Language::TypeScript).expect_err("there is none");
        assert!(error.contains("`lambda-function`"), "{error}");
    }

    #[test]
    fn nothing_that_is_there_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        fs::write(folder.path().join("mine"), "").expect("it can be written");
        let project = Project { name: "a".to_owned(), world: World::LambdaFunction, language: Language::Rust };
        assert!(project.make(folder.path()).is_err());
    }
}
