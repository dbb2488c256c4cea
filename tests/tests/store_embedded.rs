//! The embedded store passes the suite, in memory and in a file, and says what is wrong with a file.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking, also in their helpers")]

use std::{fs, path::Path, sync::Arc};

use plan::{Preparing, Running, Step, Store, TableSpec};
use store_embedded::{EmbeddedStore, Location, OpenError};
use tempfile::TempDir;

mod in_memory {
    use super::*;

    fn fresh() -> Arc<dyn Store> {
        Arc::new(EmbeddedStore::open(Location::Memory).unwrap())
    }

    sluice_tests::store_suite!(fresh);
}

mod in_a_file {
    use super::*;

    fn fresh() -> Arc<dyn Store> {
        let folder = TempDir::new().unwrap();
        let store = EmbeddedStore::open(Location::File(folder.path().join("store.db"))).unwrap();
        Arc::new(InFolder { store, _folder: folder })
    }

    sluice_tests::store_suite!(fresh);
}

/// A store whose folder goes with it.
struct InFolder {
    store: EmbeddedStore,
    _folder: TempDir,
}

impl Store for InFolder {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        self.store.prepare(tables)
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        self.store.run(step)
    }
}

mod the_file {
    use sluice_tests::store_suite as suite;

    use super::*;

    fn open(path: &Path) -> Result<EmbeddedStore, OpenError> {
        EmbeddedStore::open(Location::File(path.to_owned()))
    }

    #[tokio::test]
    async fn keeps_tables_and_records_over_a_restart() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("new folder").join("store.db");
        suite::preparing_twice_changes_nothing(Arc::new(open(&path).unwrap())).await;
        suite::finds_what_preparing_twice_left(Arc::new(open(&path).unwrap())).await;
    }

    #[test]
    fn is_used_by_one_store_at_a_time() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("store.db");
        let first = open(&path).unwrap();
        let refused = open(&path).unwrap_err();
        assert!(matches!(refused, OpenError::InUse { .. }));
        assert_eq!(
            refused.to_string(),
            format!(
                "the store's file `{}` is in use by another process: stop that process, or give this one a file of its own",
                path.display()
            )
        );
        drop(first);
        open(&path).unwrap();
    }

    #[test]
    fn is_left_alone_if_it_is_something_else() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("store.db");
        fs::write(&path, "dear diary").unwrap();
        let refused = open(&path).unwrap_err();
        assert!(matches!(refused, OpenError::NotADatabase { .. }), "{refused:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "dear diary");
    }

    #[test]
    fn is_refused_if_it_is_damaged() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("store.db");
        drop(open(&path).unwrap());
        let mut bytes = fs::read(&path).unwrap();
        for byte in bytes.iter_mut().skip(16) {
            *byte = 0xa5;
        }
        fs::write(&path, bytes).unwrap();
        let refused = open(&path).unwrap_err();
        assert!(matches!(refused, OpenError::Unreadable { .. }), "{refused:?}");
    }

    #[test]
    fn cannot_be_where_a_file_is_its_folder() {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        let refused = open(&folder.path().join("file").join("store.db")).unwrap_err();
        assert!(matches!(refused, OpenError::Inaccessible { .. }), "{refused:?}");
    }
}
