//! The store: opening it, and running steps.

use std::{
    collections::HashMap,
    fs::{File, TryLockError},
    io::{self, Read},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use dynoxide::NativeDatabase;
use plan::{Preparing, Running, Step, Store, StoreError, TableSpec, Write};

use crate::{
    database_thread::DatabaseThread,
    error::OpenError,
    files::{Files, says_that_disk_is_full},
    point::Point,
    private,
    refusals::check_index_keys,
    request::Request,
    tables,
};

/// Where the records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In memory: gone with the store. Records do not expire.
    Memory,
    /// In a SQLite file. It is made, with its folder, if it is not there. Expired records are removed.
    File(PathBuf),
}

/// A [`Store`] in this process.
///
/// In memory, a step runs when its future is first polled, without waiting. With a file, writes run one after another on a
/// thread of the store's own: a write waits for the disk, and that must not hold up the async runtime. So do reads that
/// meet another call; the others run when they are first polled. A step whose
/// future is dropped before its turn is not run. Where there is no room, and where the file was moved or removed, what is
/// there is read all the same, and each write fails as a whole.
#[derive(Debug)]
pub struct EmbeddedStore {
    engine: Engine,
    /// The tables that were prepared, by name.
    tables: RwLock<HashMap<String, TableSpec>>,
}

enum Engine {
    Here(NativeDatabase),
    File { thread: DatabaseThread, files: Arc<Files> },
}

impl EmbeddedStore {
    /// Opens the store, and makes it if it is not there. Blocks for as long as reading the file takes.
    ///
    /// # Errors
    /// [`OpenError`], each saying what to do.
    pub fn open(location: Location) -> Result<Self, OpenError> {
        let engine = match location {
            Location::Memory => {
                let database = NativeDatabase::memory().map_err(|source| OpenError::Start(Box::new(source)))?;
                Engine::Here(database)
            }
            Location::File(path) => open_file(&path)?,
        };
        Ok(Self { engine, tables: RwLock::default() })
    }

    /// The call of a step, unless DynamoDB would refuse what the engine takes.
    fn request(&self, step: &Step) -> Result<Request, StoreError> {
        let tables = self.tables.read().unwrap_or_else(PoisonError::into_inner);
        let check =
            |write: &Write| tables.get(write.table()).map_or(Ok(()), |own| check_index_keys(&own.indexes, write));
        match step {
            Step::Write(write) => check(write)?,
            Step::Transact(writes) => writes.iter().try_for_each(check)?,
            Step::Query(query) => {
                if let Some(point) = tables.get(&query.table).and_then(|table| Point::of(query, table)) {
                    return Ok(Request::Point(point));
                }
            }
            Step::Get(_) | Step::BatchGet(_) | Step::Scan(_) => {}
        }
        Request::of(step)
    }
}

impl Store for EmbeddedStore {
    fn prepare<'a>(&'a self, tables: &'a [TableSpec]) -> Preparing<'a> {
        Box::pin(async move {
            let specs = tables.iter().map(|table| (table.name.clone(), table.clone()));
            self.tables.write().unwrap_or_else(PoisonError::into_inner).extend(specs);
            match &self.engine {
                Engine::Here(database) => tables::prepare(database, tables),
                Engine::File { thread, files } => {
                    let (tables, files) = (tables.to_vec(), Arc::clone(files));
                    thread.run(move |database| files.write(|| tables::prepare(database, &tables))).await
                }
            }
        })
    }

    fn run<'a>(&'a self, step: &'a Step) -> Running<'a> {
        Box::pin(async move {
            let request = self.request(step)?;
            match &self.engine {
                Engine::Here(database) => request.execute(database),
                Engine::File { thread, files } if request.writes() => {
                    let files = Arc::clone(files);
                    thread.run(move |database| files.write(|| request.execute(database))).await
                }
                Engine::File { thread, .. } => thread.read(move |database| request.execute(database)).await,
            }
        })
    }

    fn impairment(&self) -> Option<&'static str> {
        match &self.engine {
            Engine::Here(_) => None,
            Engine::File { files, .. } => files.impairment(),
        }
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Here(_) => formatter.write_str("Here"),
            Self::File { thread, files } => {
                formatter.debug_struct("File").field("thread", thread).field("files", files).finish()
            }
        }
    }
}

fn open_file(path: &Path) -> Result<Engine, OpenError> {
    let inaccessible = |source| OpenError::Inaccessible { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        private::make_folder(folder).map_err(inaccessible)?;
    }
    let lock = lock(path)?;
    if !is_new_or_sqlite(path).map_err(inaccessible)? {
        return Err(OpenError::NotADatabase { path: path.to_owned() });
    }
    // SQLite gives the files that it makes beside the database the mode of the database.
    drop(private::open(path).map_err(inaccessible)?);
    for beside in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        private::tighten(Path::new(&name));
    }
    let text = path.to_str().ok_or_else(|| inaccessible(io::Error::other("the path is not UTF-8")))?;
    let database = NativeDatabase::new(text).map_err(|source| {
        let path = path.to_owned();
        match says_that_disk_is_full(&source.to_string()) {
            true => OpenError::DiskFull { path, source },
            false => OpenError::Unreadable { path, source },
        }
    })?;
    let files = Arc::new(Files::opened(path).map_err(inaccessible)?);
    let thread = DatabaseThread::start(database, lock).map_err(|source| OpenError::Start(Box::new(source)))?;
    Ok(Engine::File { thread, files })
}

/// Takes the lock beside the file, so that a second process says so at once instead of waiting for the database. The
/// operating system lets go of it when the process ends, however it ends.
fn lock(path: &Path) -> Result<File, OpenError> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let inaccessible = |source| OpenError::Inaccessible { path: path.to_owned(), source };
    let file = private::open(Path::new(&name)).map_err(inaccessible)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse { path: path.to_owned() }),
        Err(TryLockError::Error(source)) => Err(inaccessible(source)),
    }
}

/// Whether the file is missing, empty or begins as every SQLite file does: <https://www.sqlite.org/fileformat2.html>.
fn is_new_or_sqlite(path: &Path) -> io::Result<bool> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let mut start = Vec::with_capacity(MAGIC.len());
    file.take(16).read_to_end(&mut start)?;
    Ok(start.is_empty() || start == MAGIC)
}
