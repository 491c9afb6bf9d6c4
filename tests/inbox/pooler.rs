//! Behind a real pooler in transaction mode (PgBouncer 1.21 or newer, which carries prepared statements): each transaction of
//! the inbox may meet another server session, and there are fewer of those than connections.

#![cfg(all(feature = "postgres", unix))]

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::bed::{Bed, unique};
use crate::server::{Cluster, command, find};

/// Server sessions that all connections share.
const SESSIONS: u32 = 5;

struct Pooler {
    program: Child,
    dir: PathBuf,
    url: String,
}

impl Pooler {
    /// In front of this server, for a role whose tables stand in a schema of its own.
    fn start(program: &Path, server: &str, role: &str) -> Pooler {
        let dir = std::env::temp_dir().join(format!("inbox-pooler-{role}"));
        std::fs::create_dir_all(&dir).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let server_port = server.rsplit(':').next().unwrap().split('/').next().unwrap();
        let settings = format!(
            "[databases]\npooled = host=127.0.0.1 port={server_port} dbname=postgres user={role}\n\
             [pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {port}\nunix_socket_dir =\nauth_type = any\npool_mode = transaction\n\
             default_pool_size = {SESSIONS}\nmax_prepared_statements = 500\nignore_startup_parameters = extra_float_digits\n\
             pidfile = {0}/pid\nlogfile = {0}/log\n",
            dir.display()
        );
        std::fs::write(dir.join("ini"), settings).unwrap();
        // It runs as no root either.
        let _ = Command::new("chown").args(["-R", "postgres"]).arg(&dir).status();
        let mut program = command(program)
            .arg("-q")
            .arg(dir.join("ini"))
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        for _ in 0..100 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                let url = format!("postgres://{role}@127.0.0.1:{port}/pooled");
                return Pooler { program, dir, url };
            }
            assert!(
                program.try_wait().unwrap().is_none(),
                "the pooler ended by itself"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!(
            "the pooler did not start: {:?}",
            std::fs::read_to_string(dir.join("log"))
        );
    }
}

impl Drop for Pooler {
    fn drop(&mut self) {
        if let Ok(pid) = std::fs::read_to_string(self.dir.join("pid")) {
            let _ = Command::new("kill").arg(pid.trim()).status();
        }
        let _ = self.program.wait();
        let _ = std::fs::remove_dir_all(&self.dir);
    }
}

/// `PGBOUNCER` or the one on the path, if it is new enough.
fn program() -> Option<PathBuf> {
    let program = std::env::var_os("PGBOUNCER")
        .map(PathBuf::from)
        .or_else(|| find("pgbouncer"))?;
    let said = Command::new(&program).arg("--version").output().ok()?;
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let version = said
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let mut parts = version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let version = (parts.next()?, parts.next()?);
    (version >= (1, 21)).then_some(program)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_lost_or_doubled_behind_a_pooler() {
    let Some(program) = program() else {
        eprintln!("SKIPPED: the pooler's test needs PgBouncer 1.21 or newer, in PGBOUNCER or on the path");
        return;
    };
    let Some(server) = Cluster::start(40) else {
        eprintln!("SKIPPED: the pooler's test needs PostgreSQL's server programs installed");
        return;
    };
    let role = unique("pooled");
    let make = format!("CREATE ROLE {role} LOGIN SUPERUSER; ALTER ROLE {role} SET search_path = {role}");
    let direct = sqlx::PgPool::connect(&server.url).await.unwrap();
    sqlx::raw_sql(sqlx::AssertSqlSafe(make))
        .execute(&direct)
        .await
        .unwrap();
    let pooler = Pooler::start(&program, &server.url, &role);
    let bed = Bed::pooled(&pooler.url, &role).await;
    crate::chaos::history(bed, "behind a pooler").await;
    let sessions: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_stat_activity WHERE usename = $1")
        .bind(&role)
        .fetch_one(&direct)
        .await
        .unwrap();
    assert!(
        (1..=i64::from(SESSIONS)).contains(&sessions),
        "{sessions} sessions"
    );
}
