//! The tables of the mirror: names, columns, the lists that are kept apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::schema::Schema;

/// Lists whose elements are kept in a table: parent's kind, member, table (empty: by the element's kind), the element's member
/// that names the parent. Other lists hold objects that have a life and events of their own.
const LISTS: &[(&str, &str, &str, &str)] = &[
    ("account", "external_accounts", "external_accounts", "account"),
    ("application_fee", "refunds", "fee_refunds", "fee"),
    ("charge", "refunds", "refunds", "charge"),
    (
        "checkout.session",
        "line_items",
        "checkout_session_line_items",
        "",
    ),
    ("credit_note", "lines", "credit_note_line_items", ""),
    ("customer", "sources", "", "customer"),
    ("customer", "tax_ids", "tax_ids", "customer"),
    (
        "entitlements.active_entitlement_summary",
        "entitlements",
        "entitlements_active_entitlements",
        "",
    ),
    ("invoice", "lines", "invoice_line_items", ""),
    ("invoice", "payments", "invoice_payments", "invoice"),
    ("payment_link", "line_items", "payment_link_line_items", ""),
    ("quote", "line_items", "quote_line_items", ""),
    ("subscription", "items", "subscription_items", "subscription"),
    ("transfer", "reversals", "transfer_reversals", "transfer"),
    (
        "treasury.transaction",
        "entries",
        "treasury_transaction_entries",
        "transaction",
    ),
];

/// Tables that hold lists of kinds which are in several of them, or of several kinds.
const OWN_TABLES: &[(&str, &[&str])] = &[
    ("checkout_session_line_items", &["item"]),
    ("credit_note_line_items", &["credit_note_line_item"]),
    ("external_accounts", &["bank_account", "card"]),
    ("invoice_line_items", &["line_item"]),
    ("payment_link_line_items", &["item"]),
    ("quote_line_items", &["item"]),
];

/// Kinds that are no objects of an account: parts of others, or what belongs to Stripe.
const NONE: &[&str] = &[
    "billing.alert_triggered",
    "billing.feedback_option",
    "climate.supplier",
    "connect_collection_transfer",
    "credit_note_line_item",
    "financial_connections.account_owner",
    "financial_connections.account_ownership",
    "item",
    "line_item",
    "payment_intent_amount_details_line_item",
    "tax_code",
    "tax_deducted_at_source",
    "treasury.financial_account_features",
];

/// The members that people look for, in the order in which they become columns.
const KEYS: &[&str] = &[
    "created",
    "customer",
    "status",
    "subscription",
    "invoice",
    "payment_intent",
    "charge",
    "price",
    "plan",
    "product",
    "currency",
    "amount",
    "unit_amount",
    "amount_due",
    "amount_paid",
    "amount_remaining",
    "total",
    "email",
    "name",
    "active",
    "account",
    "type",
    "quantity",
    "coupon",
    "balance_transaction",
    "payment_method",
    "due_date",
    "cancel_at_period_end",
    "canceled_at",
    "ended_at",
    "trial_end",
    "current_period_end",
    "amount_refunded",
    "paid",
    "refunded",
    "net",
    "fee",
    "payout",
    "source",
    "destination",
    "arrival_date",
    "available_on",
    "transfer",
    "code",
    "number",
    "billing_reason",
    "client_reference_id",
    "reason",
    "fingerprint",
    "last4",
    "brand",
    "cardholder",
    "card",
    "display_name",
];

/// A table, in words.
pub(crate) struct Table {
    pub(crate) table: String,
    pub(crate) kinds: Vec<String>,
    id: String,
    comes: &'static str,
    pub(crate) keys: Vec<&'static str>,
    /// Member, table (empty: by the element's kind), and the element's member that names the parent.
    pub(crate) lists: Vec<(&'static str, &'static str, &'static str)>,
    fields: BTreeMap<String, &'static str>,
}

/// Kinds that have no table, and lie in no list that has one.
pub(crate) fn without_table() -> impl Iterator<Item = &'static str> {
    let in_lists = |kind: &str| OWN_TABLES.iter().any(|(_, kinds)| kinds.contains(&kind));
    NONE.iter().copied().filter(move |kind| !in_lists(kind))
}

/// Tables by name.
pub(crate) fn all(schema: &Schema) -> Vec<Table> {
    let with_events: BTreeSet<&str> = schema
        .events()
        .iter()
        .flat_map(|event| event.kinds.iter().copied().chain(event.related))
        .collect();
    let children: BTreeSet<&str> = LISTS.iter().map(|(.., table, _)| *table).collect();
    let mut rows: BTreeMap<String, Vec<&str>> = OWN_TABLES
        .iter()
        .map(|(table, kinds)| (table.to_string(), kinds.to_vec()))
        .collect();
    for kind in schema
        .objects
        .keys()
        .filter(|kind| !NONE.contains(&kind.as_str()))
    {
        let earlier = rows.insert(plural(kind), vec![kind]);
        assert!(earlier.is_none(), "two tables are called {}", plural(kind));
    }
    let mut tables = Vec::new();
    for (table, kinds) in &rows {
        let mut fields = BTreeMap::new();
        for kind in kinds {
            for (member, line) in &schema.objects[*kind].fields {
                let shape = shape(schema, line);
                let earlier = fields.insert(member.as_str(), shape).unwrap_or(shape);
                if earlier != shape {
                    fields.insert(member, "Any");
                }
            }
        }
        let id = id(schema, kinds[0], fields.contains_key("id"));
        // A name with a blank is the second home of another member; a `deleted` is only in stubs.
        fields.retain(|member, _| !member.contains(' ') && !["id", "livemode", "deleted"].contains(member));
        let is_key = |member: &&&str| {
            let shape = fields.get(**member);
            shape.is_some_and(|shape| ["Text", "Integer", "Time", "Flag", "Reference"].contains(shape))
        };
        let keys: Vec<&str> = KEYS.iter().filter(is_key).take(12).copied().collect();
        let listed = schema.paths.get(kinds[0]).map_or("", String::as_str);
        let comes = if kinds.iter().any(|kind| with_events.contains(kind))
            && !OWN_TABLES
                .iter()
                .any(|(own, _)| own == table && *own != "external_accounts")
        {
            "Events"
        } else if listed.contains("list ")
            && !listed.contains("needs")
            && !listed.split(' ').any(|word| word.contains("{parent}"))
        {
            "Listed"
        } else if children.contains(table.as_str()) {
            "Parent"
        } else {
            "Read"
        };
        let lists = LISTS
            .iter()
            .filter(|(parent, ..)| *parent == kinds[0] && table != "external_accounts")
            .map(|(_, member, table, parent)| (*member, *table, *parent));
        tables.push(Table {
            id,
            comes,
            keys,
            lists: lists.collect(),
            fields: fields
                .iter()
                .map(|(member, shape)| ((*member).to_owned(), *shape))
                .collect(),
            kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
            table: table.clone(),
        });
    }
    tables
}

/// The source text of the tables.
pub(crate) fn tables(schema: &Schema) -> String {
    let mut out = String::from(
        "use crate::object::table::Shape::*;\nuse crate::object::tables::{Comes, RowId, SubList, TableRow};\n\n\
         /// The tables of the mirror, by name.\npub(crate) static TABLES: &[TableRow] = &[\n",
    );
    for row in all(schema) {
        let lists: Vec<String> = row
            .lists
            .iter()
            .map(|(member, table, parent)| {
                format!("SubList {{ member: {member:?}, table: {table:?}, parent: {parent:?} }}")
            })
            .collect();
        let fields: Vec<String> = row
            .fields
            .iter()
            .map(|(member, shape)| format!("        ({member:?}, {shape}),\n"))
            .collect();
        writeln!(
            out,
            "    TableRow {{ table: {:?}, kinds: &{:?}, id: {}, comes: Comes::{}, keys: &{:?}, \
             lists: &[{}], fields: &[\n{}    ] }},",
            row.table,
            row.kinds,
            row.id,
            row.comes,
            row.keys,
            lists.join(", "),
            fields.concat(),
        )
        .unwrap();
    }
    out.push_str("];\n");
    out
}

impl Table {
    /// How its objects come, and where they have their id from, for people.
    pub(crate) fn comes(&self) -> String {
        let comes = match self.comes {
            "Events" => "events",
            "Listed" => "only lists of the API",
            "Parent" => "the list of its parent",
            "Read" => "only readings by id",
            other => panic!("{other}"),
        };
        match self.id.strip_prefix("RowId::Owner(") {
            Some(member) => format!(
                "{comes}; `id` is that of its `{}`",
                member.trim_matches(['"', ')'])
            ),
            None if self.id == "RowId::Account" => format!("{comes}; `id` is that of the account"),
            None => comes.to_owned(),
        }
    }
}

fn id(schema: &Schema, kind: &str, has_own: bool) -> String {
    if has_own {
        return "RowId::Own".into();
    }
    let words = schema.kinds.get(kind).map_or("", String::as_str);
    let owner = words.split(' ').skip_while(|word| *word != "owner").nth(1);
    match owner {
        Some(member) => format!("RowId::Owner({member:?})"),
        None => {
            assert!(words.contains("singleton"), "{kind} has no identity");
            "RowId::Account".into()
        }
    }
}

/// The shape of a field, by its words in the schema.
fn shape(schema: &Schema, line: &str) -> &'static str {
    let line = line.split(" since ").next().unwrap_or(line);
    let mut words = line.split(' ');
    match words.next().unwrap_or_default() {
        "string" | "const" | "enum" => "Text",
        "integer" => "Integer",
        "time" => "Time",
        "float" => "Number",
        "boolean" => "Flag",
        "decimal" => "Decimal",
        "int64_string" => "Int64",
        "expandable" => "Reference",
        "array" => "Array",
        "map" => "Map",
        "list" => "List",
        // An object with an id is known by it.
        "ref"
            if words
                .next()
                .and_then(|kind| schema.objects.get(kind))
                .is_some_and(|object| object.fields.contains_key("id")) =>
        {
            "Reference"
        }
        "ref" => "Object",
        "any" | "union" => "Any",
        other => panic!("{other} in {line:?}"),
    }
}

/// The name of a kind's table: `checkout.session` to `checkout_sessions`.
fn plural(kind: &str) -> String {
    let name = kind.replace('.', "_");
    let vowel = |c: char| "aeiou".contains(c);
    if name.ends_with("settings") {
        name
    } else if let Some(stem) = name.strip_suffix('y').filter(|stem| !stem.ends_with(vowel)) {
        format!("{stem}ies")
    } else if ["s", "x", "ch", "sh"].iter().any(|end| name.ends_with(end)) {
        format!("{name}es")
    } else {
        format!("{name}s")
    }
}

#[test]
fn names_are_the_plurals_of_kinds() {
    for (kind, table) in [
        ("customer", "customers"),
        ("checkout.session", "checkout_sessions"),
        ("capability", "capabilities"),
        ("tax_id", "tax_ids"),
        ("payout", "payouts"),
        ("tax.settings", "tax_settings"),
        ("issuing.physical_bundle", "issuing_physical_bundles"),
        ("reserve.release", "reserve_releases"),
    ] {
        assert_eq!(plural(kind), table);
    }
}
