//! Where a SQLite file lies. Its WAL needs memory that all processes share and locks that hold, which file systems of a
//! network do not give: writes are lost there without an error.

use std::path::Path;

use crate::inbox::StoreError;

/// Refuses a file on a network file system, where the system tells: Linux does, in its list of mounts.
pub(super) fn check(path: &Path) -> Result<(), StoreError> {
    refuse(path, network_file_system(path))
}

fn refuse(path: &Path, kind: Option<String>) -> Result<(), StoreError> {
    let Some(kind) = kind else { return Ok(()) };
    Err(StoreError::Config(format!(
        "{} lies on a network file system ({kind}), where SQLite loses writes; use a local disk or PostgreSQL, or set \
         Options::network_file",
        path.display()
    )))
}

fn network_file_system(path: &Path) -> Option<String> {
    kind_of(path).filter(|kind| is_network(kind))
}

/// The file system that holds this path.
fn kind_of(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    // The file may not be there yet, nor the last of its folders. Looking for them mounts what is mounted when it is needed.
    let real = path.ancestors().find_map(|p| p.canonicalize().ok())?;
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").ok()?;
    kind_at(&mounts, &real)
}

/// The file system at `path`: that of the mount whose point is the longest beginning of it, the last of those at one point.
fn kind_at(mounts: &str, path: &Path) -> Option<String> {
    let mut found: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        // 36 35 98:0 /root /mount/point rw,noatime shared:1 - type source options
        let Some((before, after)) = line.split_once(" - ") else {
            continue;
        };
        let (Some(point), Some(kind)) = (before.split(' ').nth(4), after.split(' ').next()) else {
            continue;
        };
        let point = unescape(point);
        let longer = |&(depth, _): &(usize, &str)| Path::new(&point).components().count() >= depth;
        if path.starts_with(&point) && found.as_ref().is_none_or(longer) {
            found = Some((Path::new(&point).components().count(), kind));
        }
    }
    found.map(|(_, kind)| kind.to_owned())
}

/// Blanks, tabs, line ends and backslashes stand as octal numbers in the list.
fn unescape(point: &str) -> String {
    let mut out = point.to_owned();
    for (code, c) in [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")] {
        out = out.replace(code, c);
    }
    out
}

fn is_network(kind: &str) -> bool {
    // Not `9p`: sandboxes show their own disk as that.
    const KINDS: [&str; 22] = [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "coda",
        "ceph",
        "ceph-fuse",
        "lustre",
        "gpfs",
        "beegfs",
        "glusterfs",
        "davfs",
        "sshfs",
        "s3fs",
        "mount-s3",
        "gcsfuse",
        "juicefs",
        "rclone",
        "vboxsf",
    ];
    KINDS.contains(&kind.strip_prefix("fuse.").unwrap_or(kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
21 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
22 21 0:20 / /proc rw - proc proc rw
40 21 0:45 / /mnt rw,relatime shared:7 - nfs4 files:/export rw,vers=4.2
41 40 254:2 / /mnt/local rw - xfs /dev/vdb rw
42 21 0:50 / /srv/with\\040blank rw master:3 - fuse.sshfs host:/ rw
43 21 0:51 / /over rw - ext4 /dev/vdc rw
44 43 0:52 / /over rw - cifs //host/share rw
broken line
45 21 0:53 / /tmp rw - tmpfs tmpfs rw";

    #[test]
    fn the_nearest_mount_says_what_a_path_lies_on() {
        for (path, want) in [
            ("/var/lib/app.db", "ext4"),
            ("/mnt/app.db", "nfs4"),
            ("/mnt/local/app.db", "xfs"),
            ("/mntx/app.db", "ext4"),
            ("/srv/with blank/app.db", "fuse.sshfs"),
            ("/over/app.db", "cifs"),
            ("/tmp/app.db", "tmpfs"),
        ] {
            assert_eq!(kind_at(MOUNTS, Path::new(path)).as_deref(), Some(want), "{path}");
        }
        assert_eq!(kind_at("", Path::new("/a")), None);
        let refused = refuse(Path::new("/mnt/app.db"), Some("nfs4".into()));
        let said = refused.expect_err("refused").to_string();
        assert!(said.contains("/mnt/app.db") && said.contains("(nfs4)"), "{said}");
        assert!(refuse(Path::new("/a"), None).is_ok());
    }

    #[test]
    fn file_systems_of_a_network_are_known_by_name() {
        for kind in [
            "nfs",
            "nfs4",
            "cifs",
            "smb3",
            "fuse.sshfs",
            "fuse.glusterfs",
            "ceph",
        ] {
            assert!(is_network(kind), "{kind}");
        }
        for kind in [
            "ext4",
            "xfs",
            "btrfs",
            "zfs",
            "tmpfs",
            "overlay",
            "9p",
            "virtiofs",
            "fuseblk",
            "apfs",
            "fuse.lxcfs",
        ] {
            assert!(!is_network(kind), "{kind}");
        }
    }

    #[test]
    fn the_place_of_a_file_that_is_not_there_yet_is_known() {
        let here = std::env::temp_dir();
        let path = here.join("no-such-folder").join("no-such-file.db");
        assert_eq!(kind_of(&path), kind_of(&here));
        assert_eq!(kind_of(&path).is_some(), cfg!(target_os = "linux"));
    }
}
