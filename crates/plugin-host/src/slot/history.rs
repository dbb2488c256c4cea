//! The components that served, kept on disk: what serves after a restart if the plugin's file is broken by then, and what a
//! plugin goes back to.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use crate::version::Digest;

/// How many components of a plugin are kept.
const MOST_VERSIONS: usize = 5;

/// The file that names the components that were taken back, one digest a line.
const WITHDRAWN: &str = "withdrawn";

/// How many of those are remembered.
const MOST_WITHDRAWN: usize = 50;

/// The components of one plugin that served, in a directory of their own.
#[derive(Clone)]
pub(crate) struct History {
    dir: PathBuf,
}

/// A component that served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) digest: String,
    pub(crate) path: PathBuf,
    number: u64,
}

impl History {
    /// The history of a plugin below a directory for all of them.
    pub(crate) fn of(all: &Path, plugin: &str) -> Self {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
        let name = if !plugin.is_empty() && plugin.chars().all(is_plain) {
            plugin.to_owned()
        } else {
            // A name that is no name of a file gets one that is.
            format!("plugin-{}", hex::encode(plugin))
        };
        Self { dir: all.join(name) }
    }

    /// Takes down that a component serves from now on. The oldest make room.
    pub(crate) fn add(&self, digest: Digest, bytes: &[u8]) -> io::Result<()> {
        let kept = self.newest_first();
        let digest = digest.to_string();
        if kept.first().is_some_and(|newest| newest.digest == digest) {
            return Ok(());
        }
        let number = kept.first().map_or(0, |newest| newest.number + 1);
        let mut folders = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        folders.recursive(true).create(&self.dir)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.dir)?;
        file.write_all(bytes)?;
        file.persist(self.dir.join(format!("{number:08}-{digest}.wasm"))).map_err(|error| error.error)?;
        // An older place of the same component is none any more.
        let (again, others): (Vec<Kept>, Vec<Kept>) = kept.into_iter().partition(|kept| kept.digest == digest);
        for old in again.iter().chain(others.iter().skip(MOST_VERSIONS - 1)) {
            fs::remove_file(&old.path)?;
        }
        Ok(())
    }

    /// The digests of components that were taken back: they do not serve although the plugin's file holds them.
    pub(crate) fn withdrawn(&self) -> Vec<String> {
        let text = fs::read_to_string(self.dir.join(WITHDRAWN)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Takes a component back, or lets it serve again that was.
    pub(crate) fn withdraw(&self, taken_back: Option<&str>, let_in: &str) -> io::Result<()> {
        let mut digests = self.withdrawn();
        digests.retain(|digest| digest != let_in && Some(digest.as_str()) != taken_back);
        digests.extend(taken_back.map(str::to_owned));
        let from = digests.len().saturating_sub(MOST_WITHDRAWN);
        let text: String = digests.iter().skip(from).map(|digest| format!("{digest}\n")).collect();
        let mut file = tempfile::NamedTempFile::new_in(&self.dir)?;
        file.write_all(text.as_bytes())?;
        file.persist(self.dir.join(WITHDRAWN)).map_err(|error| error.error)?;
        Ok(())
    }

    /// The components that served, the last one first.
    pub(crate) fn newest_first(&self) -> Vec<Kept> {
        let entries = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let mut kept: Vec<Kept> = entries.filter_map(|entry| read_name(entry.path())).collect();
        kept.sort_by_key(|kept| std::cmp::Reverse(kept.number));
        kept
    }
}

impl Kept {
    /// Reads the component, if it is still what it was.
    pub(crate) fn read(&self) -> io::Result<Vec<u8>> {
        let bytes = fs::read(&self.path)?;
        if Digest::of(&bytes).to_string() == self.digest {
            Ok(bytes)
        } else {
            Err(io::Error::other(format!("`{}` is not what its name says", self.path.display())))
        }
    }
}

fn read_name(path: PathBuf) -> Option<Kept> {
    let (number, digest) = path.file_name()?.to_str()?.strip_suffix(".wasm")?.split_once('-')?;
    Some(Kept { number: number.parse().ok()?, digest: digest.to_owned(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digests(history: &History) -> Vec<String> {
        history.newest_first().into_iter().map(|kept| kept.digest).collect()
    }

    #[test]
    fn the_last_components_are_kept_each_once() {
        let all = tempfile::TempDir::new().unwrap();
        let history = History::of(all.path(), "a");
        let add = |bytes: &[u8]| history.add(Digest::of(bytes), bytes).unwrap();
        for number in 0..8_u8 {
            add(&[number]);
            add(&[number]);
        }
        let of = |number: u8| Digest::of(&[number]).to_string();
        assert_eq!(digests(&history), [of(7), of(6), of(5), of(4), of(3)]);
        add(&[5]);
        assert_eq!(digests(&history), [of(5), of(7), of(6), of(4), of(3)]);
        assert_eq!(history.newest_first()[1].read().unwrap(), [7]);
    }

    #[test]
    fn what_was_taken_back_is_remembered_until_it_is_let_in_again() {
        let all = tempfile::TempDir::new().unwrap();
        let history = History::of(all.path(), "a");
        history.add(Digest::of(b"1"), b"1").unwrap();
        for number in 0..60 {
            history.withdraw(Some(&number.to_string()), "good").unwrap();
        }
        assert_eq!(history.withdrawn().len(), MOST_WITHDRAWN);
        history.withdraw(Some("59"), "58").unwrap();
        history.withdraw(None, "57").unwrap();
        let withdrawn = history.withdrawn();
        assert_eq!(withdrawn[withdrawn.len() - 2..], ["56", "59"]);
        assert_eq!(digests(&history).len(), 1, "it is no component");
    }

    #[test]
    fn a_component_that_was_changed_is_not_read() {
        let all = tempfile::TempDir::new().unwrap();
        let history = History::of(all.path(), "a");
        history.add(Digest::of(b"1"), b"1").unwrap();
        let kept = history.newest_first().remove(0);
        fs::write(&kept.path, b"2").unwrap();
        assert!(kept.read().is_err());
    }

    #[test]
    fn no_name_of_a_plugin_leaves_the_directory() {
        let all = Path::new("all");
        for name in ["../../etc", "", "a/b", "..", "a.b"] {
            assert_eq!(History::of(all, name).dir.parent(), Some(all), "{name}");
        }
    }
}
