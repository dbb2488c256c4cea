//! A plugin's file as it was found.

use std::{io, path::Path};

use super::stamp::Look;
use crate::{HostError, version::Digest};

/// What a file held.
pub(super) enum File {
    Read { bytes: Vec<u8>, digest: Digest },
    TooLarge { bytes: u64 },
    Unreadable(io::Error),
}

impl File {
    /// Reads a file, unless it is larger than any component may be.
    pub(super) async fn read(path: &Path, look: &Look, most_bytes: u64) -> Self {
        match look.bytes() {
            Some(bytes) if bytes > most_bytes => return Self::TooLarge { bytes },
            Some(_) | None => {}
        }
        match tokio::fs::read(path).await {
            Ok(bytes) => Self::Read { digest: Digest::of(&bytes), bytes },
            Err(error) => Self::Unreadable(error),
        }
    }

    /// The digest of what was read; `None` if nothing was.
    pub(super) fn digest(&self) -> Option<Digest> {
        match self {
            Self::Read { digest, .. } => Some(*digest),
            Self::TooLarge { .. } | Self::Unreadable(_) => None,
        }
    }

    /// The bytes, or why there are none.
    pub(super) fn content(self, path: &Path, most_bytes: u64) -> Result<(Vec<u8>, Digest), HostError> {
        let path = path.to_owned();
        match self {
            Self::Read { bytes, digest } => Ok((bytes, digest)),
            Self::TooLarge { bytes } => Err(HostError::TooLarge { path, bytes, most_bytes }),
            Self::Unreadable(source) => Err(HostError::Read { path, source }),
        }
    }
}
