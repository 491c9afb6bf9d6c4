//! Stands for the API of a mail service: a mail is a file, named by its key, so that the same key never makes a second mail.

use std::path::{Path, PathBuf};

#[derive(Clone)]
pub(crate) struct Mailer {
    folder: PathBuf,
}

impl Mailer {
    pub(crate) fn new(folder: &Path) -> Result<Self, String> {
        let refused = |error| format!("cannot put mails into {}: {error}", folder.display());
        std::fs::create_dir_all(folder).map_err(refused)?;
        Ok(Self {
            folder: folder.to_owned(),
        })
    }

    /// Sends a mail, once for each key.
    pub(crate) async fn send(&self, key: &str, to: &str, text: &str) -> Result<(), std::io::Error> {
        let file = self.folder.join(format!("{}.txt", key.replace(':', "-")));
        tokio::fs::write(file, format!("To: {to}\n\n{text}\n")).await
    }
}
