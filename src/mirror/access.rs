//! Mirrored objects in Rust: one by its id, or a list by what they belong to.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use time::OffsetDateTime;

use super::core::Core;
use super::handler;
use super::kinds;
use super::row::{AMBIGUOUS, REPLACED, TRUNCATED, time_text};
use super::schema::Schema;
use super::statements::{flag, number, time, us};
use super::{Mirror, MirrorError};
use crate::handler::Context;
use crate::inbox::driver::{Row, Value};
use crate::inbox::{BoxFuture, Lent, Statements as Sql, with};
use crate::object::{EventObject, RawObject};

/// A mirrored object, with what its row says of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Mirrored<T> {
    /// The object.
    pub object: T,
    /// The row's facts.
    pub row: RowFacts,
}

/// The facts of a row beside its object.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowFacts {
    /// The object's id.
    pub id: String,
    /// The account that it is of; `-` for the platform's own while its id is not known ([`Settings::account`](super::Settings::account)).
    pub account: String,
    /// Live or test mode.
    pub livemode: bool,
    /// The time of this state at Stripe.
    pub updated_at: OffsetDateTime,
    /// The time when it was written.
    pub synced_at: OffsetDateTime,
    /// The event that brought it; `None` if it was read.
    pub event_id: Option<String>,
    /// The way that it came: `event`, `list`, `read`, `rebuild`, `import`.
    pub source: String,
    /// The API version of the object's JSON.
    pub api_version: Option<String>,
    /// The time when it was seen to be deleted.
    pub deleted_at: Option<OffsetDateTime>,
    /// The event's id, or the name of the run, that said so.
    pub deleted_by: Option<String>,
    /// True if a list in the object is cut off, and its elements are not all known.
    pub is_truncated: bool,
    /// True if another change of the same second may be the newer one.
    pub is_ambiguous: bool,
    /// True if characters or numbers that a database does not take were replaced.
    pub is_replaced: bool,
}

/// The mirror as a handler sees it, inside the event's transaction: [`Context::mirror`].
pub struct MirrorTx<'c> {
    core: Arc<Core>,
    sql: &'c mut dyn Sql,
    account: String,
    livemode: bool,
}

impl MirrorTx<'_> {
    /// The object of this id, of the event's account and mode; `None` if there is no row, or it is deleted.
    ///
    /// # Errors
    /// [`MirrorError`]: `T` is of no mirrored kind, the database is away, the object is none of type `T`.
    pub async fn get<T: EventObject>(&mut self, id: &str) -> Result<Option<Mirrored<T>>, MirrorError> {
        let query = Query::<T>::new(&self.account, self.livemode).id(id);
        Ok(query.run(&self.core, self.sql).await?.pop())
    }

    /// Asks for the objects of a kind, of the event's account and mode. See [`Query`].
    pub fn query<T: EventObject>(&self) -> Query<T> {
        Query::new(&self.account, self.livemode)
    }

    /// The objects that a query finds, as this transaction sees them.
    ///
    /// # Errors
    /// As [`get`](Self::get).
    pub async fn list<T: EventObject>(&mut self, query: &Query<T>) -> Result<Vec<Mirrored<T>>, MirrorError> {
        query.run(&self.core, self.sql).await
    }

    /// The whole name of a kind's table, for SQL of one's own on [`Context::tx`]: `"stripe"."customers"`.
    ///
    /// # Errors
    /// [`MirrorError::Kind`] for a kind that is not mirrored.
    pub fn table(&self, kind: &str) -> Result<String, MirrorError> {
        self.core.table_name(kind)
    }
}

impl fmt::Debug for MirrorTx<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MirrorTx")
            .field("account", &self.account)
            .field("livemode", &self.livemode)
            .finish_non_exhaustive()
    }
}

impl<S> Context<'_, S> {
    /// The mirrored objects of the event's account and mode, read inside the event's transaction: with this event's own object
    /// written already ([`RegistryBuilder::mirror`](crate::RegistryBuilder::mirror)). Needs the feature `mirror`.
    ///
    /// ```
    /// use stripe_webhooks::{Context, Event, HandlerResult, object::{Customer, Invoice}};
    ///
    /// async fn thank(event: Event<Invoice>, mut cx: Context<'_>) -> HandlerResult {
    ///     let Some(id) = event.object().customer.as_ref().map(|customer| customer.id().to_owned()) else { return Ok(()) };
    ///     if let Some(customer) = cx.mirror()?.get::<Customer>(&id).await? {
    ///         println!("thank {:?}", customer.object.email);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// [`MirrorError::NoDatabase`] if nothing is mirrored, or the event does not come through an inbox on a database.
    pub fn mirror(&mut self) -> Result<MirrorTx<'_>, MirrorError> {
        let core = handler::core(self).map_err(|_| MirrorError::NoDatabase)?;
        let (account, livemode) = (
            handler::account(self, &core).to_owned(),
            self.delivery().livemode(),
        );
        let lent = self.lent().ok_or(MirrorError::NoDatabase)?;
        let sql = core.database.statements(lent).ok_or(MirrorError::NoDatabase)?;
        Ok(MirrorTx {
            core,
            sql,
            account,
            livemode,
        })
    }
}

impl Mirror {
    /// The object of this id, of the own account, in the mode that there is; `None` if there is no row, or it is deleted.
    ///
    /// # Errors
    /// [`MirrorError`]: `T` is of no mirrored kind, the database is away, the object is none of type `T`.
    pub async fn get<T: EventObject>(&self, id: &str) -> Result<Option<Mirrored<T>>, MirrorError> {
        Ok(self.list::<T>().id(id).limit(1).all().await?.pop())
    }

    /// Asks for the objects of a kind: `mirror.list::<Invoice>().customer("cus_1").all()`.
    pub fn list<T: EventObject>(&self) -> List<T> {
        List {
            core: Arc::clone(&self.core),
            query: Query {
                livemode: self.core.settings.livemode,
                ..Query::new(self.core.settings.own_account(), false)
            },
        }
    }
}

/// A question to one kind's table: the newest objects first. At most 100 of them unless [`limit`](Self::limit) says otherwise.
#[derive(Clone)]
#[must_use]
pub struct Query<T> {
    account: String,
    livemode: Option<bool>,
    id: Option<String>,
    filters: Vec<(String, String)>,
    with_deleted: bool,
    as_of_us: Option<i64>,
    limit: u32,
    after: Option<String>,
    _kind: PhantomData<fn() -> T>,
}

impl<T: EventObject> Query<T> {
    fn new(account: &str, livemode: bool) -> Self {
        Self {
            account: account.to_owned(),
            livemode: Some(livemode),
            id: None,
            filters: Vec::new(),
            with_deleted: false,
            as_of_us: None,
            limit: 100,
            after: None,
            _kind: PhantomData,
        }
    }

    /// Keeps to the object of this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Keeps to objects of this customer.
    pub fn customer(self, id: impl Into<String>) -> Self {
        self.whose("customer", id)
    }

    /// Keeps to objects in this status.
    pub fn status(self, status: impl Into<String>) -> Self {
        self.whose("status", status)
    }

    /// Keeps to objects with this value in a column of the kind's table, such as `subscription`, `price`, `email`, or to the
    /// elements of one object's list: `_parent_id`.
    pub fn whose(mut self, column: impl Into<String>, value: impl Into<String>) -> Self {
        self.filters.push((column.into(), value.into()));
        self
    }

    /// Of this account. Default: in a handler the event's, else the own one.
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = id.into();
        self
    }

    /// Of this mode. Default: in a handler the event's, else either.
    pub fn livemode(mut self, live: bool) -> Self {
        self.livemode = Some(live);
        self
    }

    /// With deleted objects.
    pub fn with_deleted(mut self) -> Self {
        self.with_deleted = true;
        self
    }

    /// As the objects were at a time. Needs their history: [`Settings::history`](super::Settings::history). Filters by columns
    /// are not possible then, and nothing is known from before the history began.
    pub fn as_of(mut self, time: OffsetDateTime) -> Self {
        self.as_of_us = Some(crate::inbox::micros_of(time));
        self
    }

    /// Sets the most objects that are given.
    pub fn limit(mut self, objects: u32) -> Self {
        self.limit = objects;
        self
    }

    /// Goes on after the object of this id, in the order of ids. Without it the newest are given first.
    pub fn after(mut self, id: impl Into<String>) -> Self {
        self.after = Some(id.into());
        self
    }

    /// The statement and its arguments.
    pub(crate) fn sql(&self, core: &Core) -> Result<(Arc<str>, Vec<Value>), MirrorError> {
        let [kind, ..] = T::OBJECTS else {
            return Err(MirrorError::Kind("objects of every kind".into()));
        };
        let row = kinds::table_of(kind).ok_or_else(|| MirrorError::Kind((*kind).to_owned()))?;
        if core.table(row.table).is_none() {
            return Err(MirrorError::Kind((*kind).to_owned()));
        }
        let schema = &core.schema;
        let mut args: Vec<Value> = vec![self.account.as_str().into()];
        let by_time = row.keys.contains(&"created") && self.after.is_none() && self.as_of_us.is_none();
        // SQLite takes the key's index for an account, whose rows may be all there are: not where they are wanted by time.
        let is_for_key = schema.is_postgres() || self.id.is_some() || !by_time;
        let mut conditions = vec![format!("{}_account_id = $1", if is_for_key { "" } else { "+" })];
        let mut put = |value: Value| {
            args.push(value);
            args.len()
        };
        if let Some(live) = self.livemode {
            conditions.push(format!("livemode = {}", flag(schema, put(live.into()))));
        }
        if let Some(id) = &self.id {
            conditions.push(format!("id = ${}", put(id.as_str().into())));
        }
        for (column, value) in &self.filters {
            let known = row.keys.iter().chain(&["_parent_id"]).find(|key| *key == column);
            let column = known.ok_or_else(|| MirrorError::Column {
                table: row.table,
                column: column.clone(),
            })?;
            let n = put(value.as_str().into());
            conditions.push(match schema.is_postgres() {
                true => format!("CAST(\"{column}\" AS text) = CAST(${n} AS text)"),
                false => format!("\"{column}\" = ${n}"),
            });
            if schema.is_postgres() && !matches!(*column, "created" | "amount") {
                // Texts are found by their index, without a cast.
                let last = conditions.len() - 1;
                if is_text(row, column) {
                    conditions[last] = format!("\"{column}\" = ${n}");
                }
            }
        }
        if let Some(after) = &self.after {
            conditions.push(format!("id > ${}", put(after.as_str().into())));
        }
        let (table, facts) = match self.as_of_us {
            Some(at) => {
                if !core.settings.history.contains(row.table) {
                    return Err(MirrorError::NoHistory(row.table));
                }
                let at = time(schema, put(time_text(at).into()));
                conditions.push(format!(
                    "valid_from <= {at} AND (valid_to IS NULL OR valid_to > {at})"
                ));
                (format!("{}_history", row.table), history_facts(schema))
            }
            None => (row.table.to_owned(), facts(schema)),
        };
        if !self.with_deleted {
            conditions.push("_deleted_at IS NULL".to_owned());
        }
        let order = if by_time {
            "\"created\" DESC, id DESC"
        } else {
            "id"
        };
        let sql = format!(
            "SELECT {facts} FROM {} WHERE {} ORDER BY {order} LIMIT {}",
            schema.name(&table),
            conditions.join(" AND "),
            self.limit
        );
        Ok((sql.into(), args))
    }

    async fn run(&self, core: &Core, sql: &mut dyn Sql) -> Result<Vec<Mirrored<T>>, MirrorError> {
        let (text, args) = self.sql(core)?;
        let rows = sql
            .rows(&text, args)
            .await
            .map_err(crate::inbox::StoreError::from)?;
        rows.iter().map(mirrored).collect()
    }
}

fn is_text(row: &crate::object::tables::TableRow, column: &str) -> bool {
    use crate::object::table::Shape;
    column == "_parent_id"
        || row
            .fields
            .iter()
            .any(|(name, shape)| *name == column && matches!(shape, Shape::Text | Shape::Reference))
}

impl<T: EventObject> fmt::Debug for Query<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("kinds", &T::OBJECTS)
            .field("filters", &self.filters)
            .finish_non_exhaustive()
    }
}

/// A [`Query`] on a mirror outside of handlers. Its settings are those of the query.
#[must_use]
pub struct List<T> {
    core: Arc<Core>,
    query: Query<T>,
}

impl<T: EventObject> List<T> {
    /// Asks with other settings: `mirror.list::<Invoice>().with(|query| query.status("open"))`.
    pub fn with(mut self, change: impl FnOnce(Query<T>) -> Query<T>) -> Self {
        self.query = change(self.query);
        self
    }

    /// As [`Query::id`].
    pub fn id(self, id: impl Into<String>) -> Self {
        self.with(|query| query.id(id))
    }

    /// As [`Query::customer`].
    pub fn customer(self, id: impl Into<String>) -> Self {
        self.with(|query| query.customer(id))
    }

    /// As [`Query::status`].
    pub fn status(self, status: impl Into<String>) -> Self {
        self.with(|query| query.status(status))
    }

    /// As [`Query::whose`].
    pub fn whose(self, column: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|query| query.whose(column, value))
    }

    /// As [`Query::as_of`].
    pub fn as_of(self, time: OffsetDateTime) -> Self {
        self.with(|query| query.as_of(time))
    }

    /// As [`Query::limit`].
    pub fn limit(self, objects: u32) -> Self {
        self.with(|query| query.limit(objects))
    }

    /// The objects.
    ///
    /// # Errors
    /// As [`Mirror::get`]; [`MirrorError::Column`] for a column that the table does not have.
    pub async fn all(&self) -> Result<Vec<Mirrored<T>>, MirrorError> {
        let (text, args) = self.query.sql(&self.core)?;
        let rows = with(
            &*self.core.database,
            false,
            |lent: Lent<'_, '_>| -> BoxFuture<'_, _> {
                Box::pin(async move { Ok(lent.sql.rows(&text, args).await?) })
            },
        )
        .await?;
        rows.iter().map(mirrored).collect()
    }
}

impl<T: EventObject> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.query.fmt(f)
    }
}

/// The columns of [`mirrored`].
fn facts(schema: &Schema) -> String {
    format!(
        "id, _account_id, {live}, {updated}, {synced}, _event_id, _source, _api_version, {deleted}, _deleted_by, _flags, \
         CAST(_raw_data AS text)",
        live = number(schema, "livemode"),
        updated = us(schema, "_updated_at"),
        synced = us(schema, "_synced_at"),
        deleted = us(schema, "_deleted_at"),
    )
}

/// As [`facts`], of an earlier state.
fn history_facts(schema: &Schema) -> String {
    format!(
        "id, _account_id, {live}, {from}, {from}, _event_id, 'history', _api_version, {deleted}, CAST(NULL AS text), 0, \
         CAST(_raw_data AS text)",
        live = number(schema, "livemode"),
        from = us(schema, "valid_from"),
        deleted = us(schema, "_deleted_at"),
    )
}

fn mirrored<T: EventObject>(row: &Row) -> Result<Mirrored<T>, MirrorError> {
    let at = |us: i64| {
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(us) * 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    };
    let flags = row.int(10);
    let facts = RowFacts {
        id: row.text(0),
        account: row.text(1),
        livemode: row.int(2) != 0,
        updated_at: at(row.int(3)),
        synced_at: at(row.int(4)),
        event_id: row.opt_text(5),
        source: row.text(6),
        api_version: row.opt_text(7),
        deleted_at: row.opt_int(8).map(at),
        deleted_by: row.opt_text(9),
        is_truncated: flags & TRUNCATED != 0,
        is_ambiguous: flags & AMBIGUOUS != 0,
        is_replaced: flags & REPLACED != 0,
    };
    let raw = RawObject::parse(row.text(11)).map_err(MirrorError::Decode)?;
    let object = raw.decode_as::<T>().map_err(MirrorError::Decode)?.object;
    Ok(Mirrored { object, row: facts })
}
