//! Endpoints in a file.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::error::EndpointStoreError;
use super::json::{read as record, write as to_json};
use super::store::{EndpointRecord, EndpointStore};
use crate::rt::BoxFuture;

/// The time after which another writer's lock is taken for left behind. A write takes milliseconds.
const STALE: Duration = Duration::from_secs(30);

/// Endpoints in one JSON file of mode 0600, for the processes of one host.
///
/// Written beside it and renamed, so that a reader sees the old file or the new one. A file that others may read is refused.
#[derive(Debug, Clone)]
pub struct FileEndpoints {
    path: PathBuf,
}

impl FileEndpoints {
    /// The file at that path; it need not be there yet, its folder must.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    async fn blocking<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Path) -> io::Result<T> + Send + 'static,
    ) -> Result<T, EndpointStoreError> {
        let path = self.path.clone();
        let acted = tokio::task::spawn_blocking(move || {
            act(&path).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
        });
        Ok(acted.await??)
    }
}

impl EndpointStore for FileEndpoints {
    fn revision(&self) -> BoxFuture<'_, Result<u64, EndpointStoreError>> {
        Box::pin(self.blocking(|path| Ok(read(path)?.revision)))
    }

    fn all(&self) -> BoxFuture<'_, Result<Vec<EndpointRecord>, EndpointStoreError>> {
        Box::pin(self.blocking(|path| Ok(read(path)?.records)))
    }

    fn put(&self, record: EndpointRecord) -> BoxFuture<'_, Result<(), EndpointStoreError>> {
        Box::pin(self.blocking(move |path| {
            change(path, |records| {
                records.retain(|known| known.id != record.id);
                records.push(record);
            })
        }))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<bool, EndpointStoreError>> {
        let id = id.to_owned();
        Box::pin(self.blocking(move |path| {
            change(path, |records| {
                let before = records.len();
                records.retain(|known| known.id != id);
                records.len() < before
            })
        }))
    }
}

#[derive(Default)]
struct Content {
    revision: u64,
    records: Vec<EndpointRecord>,
}

fn invalid(text: impl Into<String>) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, text.into())
}

fn read(path: &Path) -> io::Result<Content> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Content::default()),
        Err(error) => return Err(error),
    };
    refuse_open_file(&file)?;
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text)?;
    let value: Value =
        serde_json::from_str(&text).map_err(|error| invalid(format!("not JSON at line {}", error.line())))?;
    if value["version"] != 1 {
        return Err(invalid("not a file of endpoints of version 1"));
    }
    let records = value["endpoints"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    Ok(Content {
        revision: value["revision"].as_u64().unwrap_or_default(),
        records: records.iter().map(record).collect::<io::Result<_>>()?,
    })
}

#[cfg(unix)]
fn refuse_open_file(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let mode = file.metadata()?.permissions().mode();
    match mode & 0o077 {
        0 => Ok(()),
        _ => Err(io::Error::new(
            ErrorKind::PermissionDenied,
            format!(
                "it holds secrets, and others may use it (mode {:03o}): chmod 600",
                mode & 0o777
            ),
        )),
    }
}

#[cfg(not(unix))]
fn refuse_open_file(_: &File) -> io::Result<()> {
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Creates a file that is not there, which nobody else may read.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The right to write, until it is dropped.
struct Lock(PathBuf);

impl Lock {
    fn take(path: &Path) -> io::Result<Self> {
        let lock = beside(path, ".lock");
        for _ in 0..200 {
            match create_private(&lock) {
                Ok(_) => return Ok(Self(lock)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
            let made = fs::metadata(&lock).and_then(|facts| facts.modified());
            let age = made
                .ok()
                .and_then(|made| SystemTime::now().duration_since(made).ok());
            if age.is_some_and(|age| age > STALE) {
                return Err(io::Error::other(format!(
                    "{} was left behind by a writer that died: remove it",
                    lock.display()
                )));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Err(io::Error::new(ErrorKind::WouldBlock, "another process writes it"))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        _ = fs::remove_file(&self.0);
    }
}

fn change<T>(path: &Path, act: impl FnOnce(&mut Vec<EndpointRecord>) -> T) -> io::Result<T> {
    let _lock = Lock::take(path)?;
    let mut content = read(path)?;
    let acted = act(&mut content.records);
    content
        .records
        .sort_by(|a, b| (&a.label, &a.id).cmp(&(&b.label, &b.id)));
    let value = json!({
        "version": 1,
        "revision": content.revision + 1,
        "endpoints": content.records.iter().map(to_json).collect::<Value>(),
    });
    let text = Zeroizing::new(serde_json::to_string_pretty(&value).map_err(io::Error::other)?);
    let new = beside(path, ".new");
    // Under the lock it is nobody's: one that is there was left behind.
    match fs::remove_file(&new) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = create_private(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(acted)
}
