//! The embedded store passes the suite, in memory and in a file, and says what is wrong with a file.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking, also in their helpers")]

use std::{fs, path::Path, sync::Arc};

use plan::{
    Attribute, AttributeType, Condition, Delete, Get, Item, KeyAttribute, Outcome, Preparing, Put, Running, Step,
    Store, StoreError, TableSpec, Write,
};
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

    fn todo_spec() -> TableSpec {
        let partition = KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text };
        TableSpec { name: "Todo".to_owned(), partition, sort: None, indexes: Vec::new(), time_to_live: None }
    }

    fn key(id: &str) -> Item {
        Item::from([("id".to_owned(), Attribute::from(id))])
    }

    fn get(id: &str) -> Step {
        Step::Get(Get { table: "Todo".to_owned(), key: key(id) })
    }

    fn put(id: &str) -> Step {
        let (table, item) = ("Todo".to_owned(), key(id));
        Step::Write(Write::Put(Put { table, item, condition: Condition::Always }))
    }

    fn delete(id: &str) -> Step {
        let (table, key) = ("Todo".to_owned(), key(id));
        Step::Write(Write::Delete(Delete { table, key, condition: Condition::Always }))
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

    #[tokio::test]
    async fn is_not_written_once_it_was_moved_until_it_is_back() {
        let folder = TempDir::new().unwrap();
        let (home, elsewhere) = (folder.path().join("state"), folder.path().join("elsewhere"));
        let store = open(&home.join("store.db")).unwrap();
        store.prepare(&[todo_spec()]).await.unwrap();
        store.run(&put("before")).await.unwrap();
        fs::rename(&home, &elsewhere).unwrap();
        for step in [put("lost"), delete("before")] {
            let refused = store.run(&step).await.unwrap_err();
            assert!(matches!(&refused, StoreError::Unavailable { code, .. } if code == "StoreMoved"), "{refused}");
        }
        let has = async |id| store.run(&get(id)).await.unwrap() != Outcome::Record(None);
        assert!(has("before").await && !has("lost").await, "it is read");
        fs::rename(&elsewhere, &home).unwrap();
        store.run(&put("after")).await.unwrap();
        assert!(has("after").await);

        fs::remove_dir_all(&home).unwrap();
        let refused = store.run(&put("lost")).await.unwrap_err().to_string();
        assert!(refused.contains("restart to begin with an empty store"), "{refused}");
        assert!(has("before").await, "it is read to the end");
        drop(store);
        open(&home.join("store.db")).unwrap();
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
