//! A PostgreSQL for the tests: `DATABASE_URL`, or a private cluster in a temporary folder, or none.

#![cfg(feature = "postgres")]

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// The URL of a server that tests may fill with schemas, or `None` after saying so once.
pub fn url() -> Option<&'static str> {
    static URL: OnceLock<Option<String>> = OnceLock::new();
    URL.get_or_init(|| {
        if let Ok(url) = std::env::var("DATABASE_URL") {
            if url.starts_with("postgres") {
                return Some(url);
            }
        }
        let started = Cluster::start(300).map(|cluster| cluster.url);
        if started.is_none() {
            eprintln!("SKIPPED: PostgreSQL tests need DATABASE_URL=postgres://… or PostgreSQL's server programs installed");
        }
        started
    })
    .as_deref()
}

pub fn find(program: &str) -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> =
        std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect();
    if let Ok(versions) = std::fs::read_dir("/usr/lib/postgresql") {
        folders.extend(versions.flatten().map(|v| v.path().join("bin")));
    }
    folders.into_iter().map(|f| f.join(program)).find(|p| p.exists())
}

/// initdb refuses to run as root, so a root runs everything as the system's `postgres` user.
pub fn command(program: &Path) -> Command {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|o| o.stdout.starts_with(b"0\n"));
    if !root {
        return Command::new(program);
    }
    let mut c = Command::new("runuser");
    c.args(["-u", "postgres", "--"]).arg(program);
    c
}

/// A cluster of this process's own, which nobody else uses.
pub struct Cluster {
    data: PathBuf,
    pub url: String,
}

impl Cluster {
    /// Started with room for so many connections; `None` where PostgreSQL's programs are not installed.
    pub fn start(connections: u32) -> Option<Cluster> {
        Cluster::prepared(connections, &[], &|_| {})
    }

    /// Started with `ssl = on`, and a certificate for 127.0.0.1 by an authority of its own.
    pub fn start_encrypted() -> Option<Cluster> {
        const CERTIFICATES: &str = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=authority \
            -keyout ca.key -out ca.crt && openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=server \
            -keyout server.key -out server.csr && echo subjectAltName=IP:127.0.0.1 > names && openssl x509 -req -in server.csr \
            -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile names -out server.crt && chmod 600 server.key && cp ca.crt ..";
        Cluster::prepared(300, &["ssl=on"], &|data| {
            let script = format!("cd '{}' && {CERTIFICATES}", data.display());
            let made = quiet(command(Path::new("sh")).args(["-c", &script]));
            assert!(
                made.is_some_and(|status| status.success()),
                "openssl made no certificates"
            );
        })
    }

    /// The certificate of the authority that vouches for an encrypted server.
    pub fn authority(&self) -> PathBuf {
        self.data.with_file_name("ca.crt")
    }

    fn prepared(connections: u32, settings: &[&str], prepare: &dyn Fn(&Path)) -> Option<Cluster> {
        static N: AtomicU32 = AtomicU32::new(0);
        let (initdb, postgres) = (find("initdb")?, find("postgres")?);
        let n = N.fetch_add(1, Ordering::Relaxed);
        let dir = std::env::temp_dir().join(format!("inbox-pg-{}-{n}", std::process::id()));
        std::fs::create_dir_all(&dir).ok()?;
        let _ = Command::new("chown").arg("postgres").arg(&dir).status();
        let data = dir.join("data");
        let made = quiet(
            command(&initdb)
                .arg("-D")
                .arg(&data)
                .args(["-U", "postgres", "-A", "trust", "-N"]),
        );
        if !made.is_some_and(|status| status.success()) {
            return None;
        }
        prepare(&data);
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .ok()?
            .local_addr()
            .ok()?
            .port();
        let mut server = command(&postgres)
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-k", ""])
            .arg("-c")
            .arg(format!("max_connections={connections}"))
            .args(settings.iter().flat_map(|setting| ["-c", *setting]))
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        // Nothing runs when a test binary ends: a small shell looks after the server and removes the folder.
        let watch = format!(
            "while kill -0 {me} 2>/dev/null; do sleep 0.5; done; kill -INT $(head -1 '{pid}') 2>/dev/null; sleep 2; rm -rf '{dir}'",
            me = std::process::id(),
            pid = data.join("postmaster.pid").display(),
            dir = dir.display()
        );
        Command::new("sh")
            .args(["-c", &watch])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
        for _ in 0..100 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                std::thread::sleep(std::time::Duration::from_millis(300));
                return Some(Cluster { data, url });
            }
            if server.try_wait().ok()?.is_some() {
                return None;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        None
    }

    /// Stops it (`fast`: sessions are ended; `immediate`: as in a crash) and starts it again with the same settings.
    pub fn restart(&self, mode: &str) {
        let ctl = find("pg_ctl").expect("initdb was found, so pg_ctl is there");
        let mut ctl = command(&ctl);
        ctl.args(["-w", "-l", "/dev/null", "-m", mode, "-D"])
            .arg(&self.data)
            .arg("restart");
        assert!(
            quiet(&mut ctl).is_some_and(|status| status.success()),
            "the restart failed"
        );
    }
}

fn quiet(command: &mut Command) -> Option<std::process::ExitStatus> {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .current_dir("/")
        .status()
        .ok()
}
