//! The stylesheet, the script and the icon, each with a hash of its text in its name.

use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::reply::Reply;

/// A part of the page that a browser keeps for ever.
pub(super) struct Asset {
    /// The last segment of its address.
    pub(super) name: String,
    kind: &'static str,
    text: &'static str,
}

impl Asset {
    fn new(stem: &str, ending: &str, kind: &'static str, text: &'static str) -> Self {
        let hash = hex::encode(&Sha256::digest(text)[..6]);
        Asset {
            name: format!("{stem}-{hash}.{ending}"),
            kind,
            text,
        }
    }
}

/// The stylesheet.
pub(super) static STYLE: LazyLock<Asset> = LazyLock::new(|| {
    let kind = "text/css; charset=utf-8";
    Asset::new("style", "css", kind, include_str!("assets/style.css"))
});

/// The script. Every page works without it.
pub(super) static SCRIPT: LazyLock<Asset> = LazyLock::new(|| {
    let kind = "text/javascript; charset=utf-8";
    Asset::new("script", "js", kind, include_str!("assets/script.js"))
});

/// The icon.
pub(super) static ICON: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("icon", "svg", "image/svg+xml", include_str!("assets/icon.svg")));

/// The asset of this name.
pub(super) fn named(name: &str) -> Option<Reply> {
    let all = [&*STYLE, &*SCRIPT, &*ICON];
    let asset = all.into_iter().find(|asset| asset.name == name)?;
    Some(Reply::asset(asset.kind, asset.text))
}
