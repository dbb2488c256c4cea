//! What a file looked like when it was last read: enough to tell that it may have changed without reading it again.

use std::{fs::Metadata, path::Path, time::SystemTime};

use crate::version::Digest;

/// A look at a file, and what it held then.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    look: Look,
    /// `None` if it could not be read.
    digest: Option<Digest>,
    confirmed: Confirmed,
}

/// What the file system tells of a file; `None` of one that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Look(Option<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    modified: Option<SystemTime>,
    bytes: u64,
    inode: u64,
}

/// Whether the file was read once more after it was found changed. Clocks of file systems are coarse: what is written in
/// the same tick as the read shows no new time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Confirmed {
    No,
    Yes,
}

impl Look {
    pub(crate) async fn at(path: &Path) -> Self {
        Self(tokio::fs::metadata(path).await.ok().map(|metadata| Details {
            modified: metadata.modified().ok(),
            bytes: metadata.len(),
            inode: inode(&metadata),
        }))
    }
}

impl Look {
    /// How large the file is; `None` if it is not there.
    pub(crate) fn bytes(&self) -> Option<u64> {
        self.0.as_ref().map(|details| details.bytes)
    }

    /// Whether the same file was written between two looks, so that more may come. A file that took the place of another
    /// one is whole.
    pub(crate) fn is_being_written_since(&self, before: &Self) -> bool {
        match (&before.0, &self.0) {
            (Some(before), Some(now)) => before.inode == now.inode && before != now,
            (None, Some(_) | None) | (Some(_), None) => false,
        }
    }
}

impl Stamp {
    pub(crate) fn first(look: Look, digest: Option<Digest>) -> Self {
        Self { look, digest, confirmed: Confirmed::No }
    }

    /// Whether there is no need to read the file again.
    pub(crate) fn still_holds(&self, look: &Look) -> bool {
        self.look == *look && (self.confirmed == Confirmed::Yes || self.look.0.is_none())
    }

    /// Takes in that the file was read again. Says whether that showed anything new.
    pub(crate) fn renew(&mut self, look: Look, digest: Option<Digest>) -> Change {
        let (same_look, same_digest) = (self.look == look, self.digest == digest);
        let confirmed = if same_look && same_digest { Confirmed::Yes } else { Confirmed::No };
        *self = Self { look, digest, confirmed };
        if same_digest && (same_look || digest.is_some()) { Change::None } else { Change::Some }
    }
}

/// Whether a file holds something else than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    None,
    Some,
}

#[cfg(unix)]
fn inode(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    metadata.ino()
}

#[cfg(not(unix))]
fn inode(_: &Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(bytes: u64) -> Look {
        Look(Some(Details { modified: None, bytes, inode: 1 }))
    }

    #[test]
    fn a_change_is_confirmed_by_a_second_read() {
        let (one, two) = (Some(Digest::of(b"1")), Some(Digest::of(b"2")));
        let mut stamp = Stamp::first(look(1), one);
        assert!(!stamp.still_holds(&look(1)));
        assert_eq!(stamp.renew(look(1), one), Change::None);
        assert!(stamp.still_holds(&look(1)));
        assert!(!stamp.still_holds(&look(2)));
        assert_eq!(stamp.renew(look(2), two), Change::Some);
        assert_eq!(stamp.renew(look(2), one), Change::Some);
        assert_eq!(stamp.renew(look(2), one), Change::None);
        assert!(stamp.still_holds(&look(2)));
    }

    #[test]
    fn a_file_that_grows_is_being_written_and_one_that_took_its_place_is_whole() {
        assert!(look(2).is_being_written_since(&look(1)));
        assert!(!look(2).is_being_written_since(&look(2)));
        let other = Look(Some(Details { modified: None, bytes: 2, inode: 2 }));
        assert!(!other.is_being_written_since(&look(1)));
        assert!(!Look(None).is_being_written_since(&look(1)));
        assert!(!look(1).is_being_written_since(&Look(None)));
    }

    #[test]
    fn a_file_that_is_touched_holds_nothing_new() {
        let one = Some(Digest::of(b"1"));
        let mut stamp = Stamp::first(look(1), one);
        assert_eq!(stamp.renew(look(7), one), Change::None);
    }

    #[test]
    fn a_file_that_is_gone_is_reported_once() {
        let mut stamp = Stamp::first(look(1), Some(Digest::of(b"1")));
        assert_eq!(stamp.renew(Look(None), None), Change::Some);
        assert!(stamp.still_holds(&Look(None)));
        assert!(!stamp.still_holds(&look(1)));
    }
}
