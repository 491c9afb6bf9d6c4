//! Which rights in PostgreSQL are enough, and what a role hears that lacks some. On a server of its own: roles belong to all
//! databases of a server.

use std::time::Duration;

use stripe_webhooks::inbox::{
    Claim, DeliveryLogEntry, Intake, Operator, Options, Postgres, Queue, Replay, Retention, StoreError,
    Worker, WorkerId,
};

use crate::{
    bed::{Script, Step, event, fast},
    server::Cluster,
};

/// A server where nobody may do anything by itself, with a role and the URL by which it comes.
struct Server {
    admin: sqlx::PgPool,
    cluster: Cluster,
}

impl Server {
    async fn start() -> Option<Server> {
        let cluster = Cluster::start(100)?;
        let admin = sqlx::PgPool::connect(&cluster.url).await.unwrap();
        let server = Server { admin, cluster };
        server
            .run("REVOKE ALL ON DATABASE postgres FROM PUBLIC; REVOKE ALL ON SCHEMA public FROM PUBLIC")
            .await;
        Some(server)
    }

    async fn run(&self, sql: &str) {
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        sqlx::raw_sql(sql).execute(&self.admin).await.unwrap();
    }

    /// A role that may connect and nothing else.
    async fn role(&self, name: &str) {
        self.run(&format!(
            "CREATE ROLE {name} LOGIN; GRANT CONNECT ON DATABASE postgres TO {name}"
        ))
        .await;
    }

    async fn open(&self, role: &str) -> Result<Postgres, StoreError> {
        Postgres::connect(&self.cluster.url.replace("postgres@", &format!("{role}@"))).await
    }

    /// What a role is told that may not.
    async fn refused(&self, role: &str) -> String {
        let error = self.open(role).await.expect_err(role);
        assert!(matches!(error, StoreError::Config(_)), "{role}: {error:?}");
        let text = error.to_string();
        assert!(text.contains("USAGE on the schema"), "{role}: {text}");
        text
    }
}

/// Everything that an inbox does, down to the cleaning.
async fn works(store: Postgres) {
    let claimer = store.attend(WorkerId::random()).await.unwrap();
    let before = store.counts().await.unwrap().done;
    let ids = [format!("evt_{before}a"), format!("evt_{before}b")];
    for id in [&ids[0], &ids[1], &ids[1]] {
        store.record(event(id, Some("cus_1"), 1)).await.unwrap();
    }
    let mut line = DeliveryLogEntry::new("accepted", 200);
    line.event_id = Some(ids[0].clone());
    store.log_delivery(line);
    let script = Script::new(|_, _, attempt| {
        if attempt == 1 {
            Step::Retry
        } else {
            Step::FollowUp("mail")
        }
    });
    let worker = Worker::new(store.clone().into(), script)
        .policy(fast())
        .poll(Duration::from_millis(20));
    let drained = async || {
        let all = async {
            while store.counts().await.unwrap().open() > 0 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        worker.run(all).await;
    };
    drained().await;
    store
        .replay(&Replay::event(&ids[0], "a test", "rights"))
        .await
        .unwrap();
    drained().await;
    assert_eq!(
        store.claim(&Claim::new(claimer, "default", 1)).await.unwrap(),
        vec![]
    );
    store.sweep(&fast()).await.unwrap();
    store.prune(&Retention::default()).await.unwrap();
    assert_eq!(store.doctor().await.unwrap(), vec![]);
    assert!(!store.audit(None, 10).await.unwrap().is_empty());
}

/// The application's own table, which the handlers write.
const EFFECT: &str = "CREATE TABLE public.effect (event_id TEXT, grp TEXT, generation BIGINT); \
    GRANT USAGE ON SCHEMA public TO PUBLIC; GRANT INSERT ON public.effect TO PUBLIC";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_documented_rights_are_enough_and_what_is_missing_is_told() {
    let Some(server) = Server::start().await else {
        return;
    };
    server.run(EFFECT).await;
    for role in ["owner", "writer", "stranger", "other"] {
        server.role(role).await;
    }

    // Nothing is there, and the role may not make it.
    let text = server.refused("stranger").await;
    assert!(
        text.contains("schema, which is missing") && text.contains("database postgres"),
        "{text}"
    );

    // It owns the schema, and may create no other.
    server.run("CREATE SCHEMA stripe_inbox AUTHORIZATION owner").await;
    let text = server.refused("stranger").await;
    assert!(
        text.contains("read the inbox's tables") && text.contains("schema stripe_inbox"),
        "{text}"
    );
    works(server.open("owner").await.unwrap()).await;
    works(server.open("owner").await.unwrap()).await;

    // No right on the schema; then on no table; then on some.
    let text = server.refused("writer").await;
    assert!(
        text.contains("read the inbox's tables") && text.contains("schema stripe_inbox"),
        "{text}"
    );
    server.run("GRANT USAGE ON SCHEMA stripe_inbox TO writer").await;
    let text = server.refused("writer").await;
    assert!(
        text.contains("read the inbox's tables") && text.contains("table meta"),
        "{text}"
    );
    server
        .run("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA stripe_inbox TO writer")
        .await;
    let text = server.refused("writer").await;
    assert!(
        text.contains("UPDATE on event") && text.contains("DELETE on task"),
        "{text}"
    );
    assert!(!text.contains("INSERT on"), "{text}");
    server
        .run("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA stripe_inbox TO writer")
        .await;
    works(server.open("writer").await.unwrap()).await;

    // Tables of an older version are not the writer's to change.
    server
        .run(
            "UPDATE stripe_inbox.meta SET value = '3' WHERE key = 'schema_version'; \
             ALTER TABLE stripe_inbox.object_head RENAME COLUMN object_key TO object_id",
        )
        .await;
    let text = server.refused("writer").await;
    assert!(
        text.contains("up to date") && text.contains("must be owner"),
        "{text}"
    );
    works(server.open("owner").await.unwrap()).await;

    // The printed SQL, run by somebody else, and exactly the documented rights.
    server.run("DROP SCHEMA stripe_inbox CASCADE").await;
    server.run(&Postgres::migrations_sql(&Options::default())).await;
    server
        .run(
            "GRANT USAGE ON SCHEMA stripe_inbox TO other; \
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA stripe_inbox TO other",
        )
        .await;
    works(server.open("other").await.unwrap()).await;

    // The schema is there, its tables are not, and the role may not make them.
    server
        .run("DROP SCHEMA stripe_inbox CASCADE; CREATE SCHEMA stripe_inbox")
        .await;
    server.run("GRANT USAGE ON SCHEMA stripe_inbox TO other").await;
    let text = server.refused("other").await;
    assert!(
        text.contains("tables, which are missing") && text.contains("schema stripe_inbox"),
        "{text}"
    );
}
