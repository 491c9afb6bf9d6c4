//! Whether the database is still the file that its path names.
//!
//! A program that has a file open goes on writing to it after it was removed or replaced: each write succeeds, and all of it is
//! gone at the next start. SQLite does not notice. So the path is looked at after each commit that a sender is waiting for,
//! and now and then besides: device and inode against those that were opened. The same for the two files beside a database
//! in WAL mode, as long as one connection holds them, and for the spill file.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use crate::inbox::StoreError;

/// The greatest age of a look for those whose answer nobody is waiting for.
const OFTEN: Duration = Duration::from_millis(500);

/// The file that the path names: device and inode; where the system has none, only that there is something.
type Identity = (u64, u64);

/// The files of one open database.
#[derive(Debug)]
pub(super) struct Watch {
    path: PathBuf,
    files: Mutex<Files>,
    /// The reason why nothing is written any more. Never taken back: what was written since is somewhere else.
    gone: OnceLock<StoreError>,
}

#[derive(Debug)]
struct Files {
    /// The file's identity now, and at the start.
    known: [(&'static str, Option<Identity>); 4],
    looked: Instant,
}

/// The spill file, which has a connection of its own.
pub(super) const SPILL: &str = "-intake";

impl Watch {
    pub(super) fn new(path: PathBuf) -> Self {
        let known = [("", None), ("-wal", None), ("-shm", None), (SPILL, None)];
        let looked = Instant::now();
        Watch {
            path,
            files: Mutex::new(Files { known, looked }),
            gone: OnceLock::new(),
        }
    }

    fn files(&self) -> MutexGuard<'_, Files> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The writer's connection was closed and another one is about to be opened: if it was the last one, it took the files
    /// beside the database with it.
    pub(super) fn opens(&self) -> Result<(), StoreError> {
        let mut files = self.files();
        for (name, known) in &mut files.known {
            if matches!(*name, "-wal" | "-shm") {
                *known = None;
            }
        }
        self.look(&mut files)
    }

    /// Looks, and keeps in mind what is seen for the first time.
    pub(super) fn now(&self) -> Result<(), StoreError> {
        let mut files = self.files();
        self.look(&mut files)?;
        for (name, known) in &mut files.known {
            if known.is_none() {
                *known = identity(&self.beside(name)).unwrap_or_default();
            }
        }
        Ok(())
    }

    /// As [`Watch::now`], unless somebody has looked a moment ago.
    pub(super) fn lately(&self) -> Result<(), StoreError> {
        let mut files = self.files();
        if files.looked.elapsed() < OFTEN && self.gone.get().is_none() {
            return Ok(());
        }
        self.look(&mut files)
    }

    fn look(&self, files: &mut Files) -> Result<(), StoreError> {
        if let Some(gone) = self.gone.get() {
            return Err(gone.clone());
        }
        files.looked = Instant::now();
        for (name, known) in &files.known {
            let Some(known) = known else { continue };
            let path = self.beside(name);
            let how = match identity(&path) {
                Ok(Some(found)) if found == *known => continue,
                Ok(Some(_)) => "replaced",
                Ok(None) => "removed",
                // Nothing is known.
                Err(_) => continue,
            };
            let gone = StoreError::FileGone { path, how };
            return Err(self.gone.get_or_init(|| gone).clone());
        }
        Ok(())
    }

    fn beside(&self, what: &str) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(what);
        path.into()
    }
}

fn identity(path: &Path) -> std::io::Result<Option<Identity>> {
    match std::fs::metadata(path) {
        #[cfg(unix)]
        Ok(found) => Ok(Some({
            use std::os::unix::fs::MetadataExt;
            (found.dev(), found.ino())
        })),
        #[cfg(not(unix))]
        Ok(_) => Ok(Some((0, 0))),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_connection_that_closes_may_take_its_files_with_it_and_nobody_else_may() {
        let dir = std::env::temp_dir().join(format!("inbox-watch-{:x}", crate::inbox::retry::random_u64()));
        std::fs::create_dir_all(&dir).unwrap();
        let path = dir.join("app.db");
        let file = |name: &str| dir.join(format!("app.db{name}"));
        let write = |name: &str| std::fs::write(file(name), "x").unwrap();
        let remove = |name: &str| std::fs::remove_file(file(name)).unwrap();
        let open = || {
            ["", "-wal", "-shm"].into_iter().for_each(write);
            let watch = Watch::new(path.clone());
            watch.now().unwrap();
            watch
        };
        // Closed and opened again, by the last connection: its files are others, or not there.
        let watch = open();
        remove("-wal");
        remove("-shm");
        watch.opens().unwrap();
        watch.now().unwrap();
        write("-wal");
        watch.now().unwrap();
        remove("-wal");
        assert!(watch.now().is_err(), "it was there");

        for name in ["", "-wal", "-shm"] {
            let watch = open();
            remove(name);
            let gone = watch.now().unwrap_err();
            assert!(matches!(&gone, StoreError::FileGone { path, how: "removed" } if *path == file(name)));
            // For good.
            write(name);
            assert!(watch.now().is_err() && watch.lately().is_err() && watch.opens().is_err());
        }
        // A look of a moment ago is good enough for those whose answer nobody waits for.
        let watch = open();
        remove("");
        watch.lately().unwrap();
        std::thread::sleep(OFTEN);
        assert!(watch.lately().is_err());
        drop(std::fs::remove_dir_all(dir));
    }
}
