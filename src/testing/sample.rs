//! Made-up values for every typed object, for the feature `testing`.
//!
//! Sampling walks a struct's table the way decoding does: each field is filled from a [`Source`] that holds nothing, and
//! hears what would have been taken. So nothing is compiled per type, and a sample has the shape that the decoder reads.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::generated::objects::{KINDS, Object};
use crate::object::field::{Fields, Given, Insert, Push, Source, Wanted};
use crate::object::table::{Shape, Table};
use crate::object::union::Choice;

/// The number of objects that a struct may embed, by its depth.
const ROOM: [u32; 4] = [24, 4, 2, 1];

/// Makes one value; the same settings make the same value.
pub(crate) struct Sampler {
    state: u64,
    created: i64,
    livemode: bool,
    /// The last word of the event's name: a status of that name is chosen.
    hint: String,
    /// Names of the members that lead to the value being made, the outermost first.
    path: Vec<&'static str>,
    /// For the object about to be made: its kind, where a union chose it.
    kind: Option<&'static str>,
    /// The kind of the object that is being made.
    within: &'static str,
    depth: usize,
    room: u32,
    /// The words that the last enum had.
    words: &'static [&'static str],
    value: Value,
}

impl Sampler {
    pub(crate) fn new(seed: u64, created: i64, livemode: bool, hint: &str) -> Self {
        Self {
            state: seed,
            created,
            livemode,
            hint: hint.to_owned(),
            path: Vec::new(),
            kind: None,
            within: "",
            depth: 0,
            room: 1,
            words: &[],
            value: Value::Null,
        }
    }

    /// An object of a kind; only `id` and `object` if the kind is not compiled in.
    pub(crate) fn object(&mut self, kind: &'static str) -> Value {
        let number = Object::KINDS.iter().position(|known| *known == (kind, true));
        let Some(number) = number else {
            return json!({"id": self.id(kind), "object": kind});
        };
        self.kind = Some(kind);
        Object::empty(number).read(Given::Source(self));
        std::mem::take(&mut self.value)
    }

    /// The data that a thin event of that name carries, if it carries some and its struct is compiled in.
    pub(crate) fn data(&mut self, event_type: &str) -> Option<Value> {
        sample_data(event_type, self)?;
        Some(std::mem::take(&mut self.value))
    }

    /// `cus_…`, `in_…`: as Stripe's ids of a kind look.
    pub(crate) fn id(&mut self, kind: &str) -> String {
        const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let mut id = prefix(kind);
        id.push_str("_1");
        for _ in 0..23 {
            // The remainder is below the length.
            id.push(char::from(
                LETTERS[usize::try_from(self.below(LETTERS.len() as u64)).unwrap_or(0)],
            ));
        }
        id
    }

    /// A number below `end`. The generator is SplitMix64.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end.max(1)
    }

    fn field(&self) -> &'static str {
        self.path.last().copied().unwrap_or("")
    }

    fn record(&mut self, fields: &mut dyn Fields) {
        let table = fields.table();
        let list = table.name == "List" && table.fields.first() == Some(&"data");
        let kind = self.kind.take().or_else(|| kind_of(table));
        let room = match ROOM.get(self.depth) {
            _ if list => self.room,
            Some(room) if self.room > 0 => *room,
            _ => {
                self.value = Value::Null;
                return;
            }
        };
        let depth = self.depth + usize::from(!list);
        let outer = (self.depth, self.room - u32::from(!list), self.within);
        (self.depth, self.room) = (depth, room);
        if let Some(kind) = kind {
            self.within = kind;
        }
        let mut members = Map::new();
        // `type` first: it says which of the members named like its words there are.
        let of_type = table.fields.iter().position(|name| *name == "type");
        let rest = (0..table.fields.len()).filter(|place| Some(*place) != of_type);
        let mut others: &[&str] = &[];
        for place in of_type.into_iter().chain(rest) {
            let Some(name) = table.fields.get(place).copied() else {
                continue;
            };
            // No member's name: the second home of another one.
            if name.ends_with(" text") {
                continue;
            }
            if others.contains(&name) && members.get("type").is_none_or(|chosen| chosen != name) {
                continue;
            }
            self.path.push(name);
            self.words = &[];
            fields.fill(place, Given::Source(self));
            self.path.pop();
            if Some(place) == of_type {
                others = self.words;
            }
            // Only the stub of a deleted object has it.
            if name != "deleted" {
                members.insert(name.to_owned(), std::mem::take(&mut self.value));
            }
        }
        if list {
            members.insert("object".into(), "list".into());
            let count = members.get("data").and_then(Value::as_array).map_or(0, Vec::len);
            members.insert("total_count".into(), count.into());
        } else if let Some(kind) = kind {
            members.insert("object".into(), kind.into());
        }
        (self.depth, self.room, self.within) = outer;
        self.value = Value::Object(members);
    }

    /// One of a union's kinds, to be made next; the first one that is compiled in, mostly.
    pub(crate) fn choose(&mut self, kinds: &[&'static str]) -> Option<&'static str> {
        let known: Vec<_> = kinds
            .iter()
            .copied()
            .filter(|kind| KINDS.iter().any(|(_, known)| known == kind))
            .collect();
        let place = usize::try_from(self.below(known.len() as u64)).unwrap_or(0);
        self.kind = known.get(place).copied();
        self.kind
    }

    fn elements(&mut self, out: &mut dyn Push) {
        self.value = Value::Null;
        out.push(Given::Source(self));
        self.value = match std::mem::take(&mut self.value) {
            Value::Null => json!([]),
            value => json!([value]),
        };
    }

    fn entries(&mut self, out: &mut dyn Insert) {
        let name = match self.field() {
            "metadata" => "order_id",
            "currency_options" => "eur",
            _ => "first",
        };
        self.value = Value::Null;
        out.insert(name, Given::Source(self));
        self.value = match std::mem::take(&mut self.value) {
            Value::Null => json!({}),
            value => json!({ name: value }),
        };
    }

    fn word(&mut self, words: &'static [&'static str]) {
        const LIKELY: &[&str] = &[
            "active",
            "succeeded",
            "paid",
            "complete",
            "card",
            "usd",
            "month",
            "automatic",
            "charge_automatically",
        ];
        let place = usize::try_from(self.below(words.len() as u64)).unwrap_or(0);
        let word = words
            .iter()
            .find(|word| **word == self.hint)
            .or_else(|| LIKELY.iter().find(|likely| words.contains(likely)))
            .or_else(|| words.get(place));
        self.words = words;
        self.value = word.copied().unwrap_or("other").into();
    }

    /// A value where the decoder expects `expected`.
    fn scalar(&mut self, shape: Shape) {
        let name = self.field();
        self.value = match shape {
            Shape::Text => self.text(name),
            Shape::Flag => match name {
                "livemode" => self.livemode.into(),
                "deleted" => Value::Null,
                "has_more" => false.into(),
                _ => (self.below(2) == 1).into(),
            },
            Shape::Integer | Shape::Int64 => self.integer(name).into(),
            Shape::Number => json!(8.875),
            Shape::Decimal => self.integer(name).to_string().into(),
            Shape::Time => self.time(name),
            Shape::Reference => self.id(name).into(),
            Shape::Array => json!([]),
            _ => Value::Null,
        };
    }

    fn text(&mut self, name: &str) -> Value {
        const THINGS: &[&str] = &["coupon", "plan", "price", "product", "promotion_code", "tax_rate"];
        let word = |word: &str| Value::from(word);
        match name {
            "id" => self.id(self.within).into(),
            "object" => word(self.within),
            "currency" | "default_currency" | "settlement_currency" => word("usd"),
            "country" | "address_country" => word("US"),
            "city" | "address_city" | "town" => word("San Francisco"),
            "state" | "address_state" => word("CA"),
            "line1" | "address_line1" => word("510 Townsend Street"),
            "line2" | "address_line2" | "cancellation_reason" | "error" => Value::Null,
            "postal_code" | "address_zip" => word("94103"),
            "name" if THINGS.contains(&self.within) => word("Standard"),
            "name" | "account_holder_name" | "cardholder_name" => word("Jenny Rosen"),
            "first_name" => word("Jenny"),
            "last_name" => word("Rosen"),
            "last4" => word("4242"),
            "phone" | "support_phone" => word("+15555550142"),
            "brand" => word("visa"),
            "timezone" => word("Etc/UTC"),
            "locale" | "preferred_locale" | "preferred_locales" => word("en"),
            "lookup_key" => word("standard_monthly"),
            "nickname" => word("Standard"),
            "statement_descriptor" | "calculated_statement_descriptor" => word("EXAMPLE.COM"),
            "description" => word("Made by stripe-webhooks for a test"),
            "api_version" => word(crate::generated::API_VERSION),
            "bank_name" => word("STRIPE TEST BANK"),
            "routing_number" => word("110000000"),
            "ip" | "ip_address" => word("203.0.113.7"),
            "user_agent" => word("Mozilla/5.0"),
            "date" => word("2026-11-01"),
            name if name.ends_with("email") => word("jenny.rosen@example.com"),
            name if name.ends_with("url") || name.ends_with("_pdf") => {
                format!("https://example.com/{}", self.below(1_000_000)).into()
            }
            name if name.ends_with("secret") => word("not_a_secret"),
            name if known_prefix(name.trim_end_matches('s')).is_some() => {
                self.id(name.trim_end_matches('s')).into()
            }
            name => format!(
                "{}_{}",
                if name.is_empty() { "text" } else { name },
                self.below(1_000_000)
            )
            .into(),
        }
    }

    fn integer(&mut self, name: &str) -> i64 {
        let below = |end: u64, sampler: &mut Self| i64::try_from(sampler.below(end)).unwrap_or(0);
        match name {
            "quantity" | "interval_count" | "version" | "attempt_count" | "total_count" => 1,
            "exp_month" | "month" => 1 + below(12, self),
            "exp_year" | "year" => 2028 + below(5, self),
            "day" | "day_of_month" => 1 + below(28, self),
            "hour" => below(24, self),
            "minute" | "second" => below(60, self),
            name if name.contains("refunded") || name.contains("balance") || name.contains("discount") => 0,
            name if name.contains("amount")
                || ["total", "subtotal", "fee", "net", "price"].contains(&name) =>
            {
                500 + 100 * below(100, self)
            }
            name if name.ends_with("percent") || name.contains("percentage") => 1 + below(99, self),
            _ => 1 + below(100, self),
        }
    }

    fn time(&mut self, name: &str) -> Value {
        const DAY: i64 = 24 * 60 * 60;
        let later = ["end", "due", "expires", "next", "available", "arrival", "until"];
        let over = ["cancel", "ended", "deleted", "closed", "voided", "failed"];
        let seconds = match name {
            name if over.iter().any(|word| name.contains(word)) => return Value::Null,
            name if later.iter().any(|word| name.contains(word)) => self.created + 30 * DAY,
            _ => self.created,
        };
        if !self.within.starts_with("v2.") {
            return seconds.into();
        }
        OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .and_then(|time| time.format(&Rfc3339).ok())
            .map_or(Value::Null, Value::from)
    }
}

impl Source for Sampler {
    fn provide(&mut self, wanted: Wanted<'_>) {
        match wanted {
            Wanted::Scalar(shape) => self.scalar(shape),
            Wanted::Word(words) => self.word(words),
            Wanted::Record(fields) => self.record(fields),
            Wanted::Elements(out) => self.elements(out),
            Wanted::Entries(out) => self.entries(out),
            Wanted::Kind(kinds, chosen) => *chosen = self.choose(kinds),
        }
    }
}

/// `v1.invoice.upcoming` carries a `V1InvoiceUpcomingEventData`.
#[cfg(feature = "thin-objects")]
fn sample_data(event_type: &str, sampler: &mut Sampler) -> Option<()> {
    use crate::object::field::Record;

    macro_rules! find {
        ($name:ident: $($data:ident)*) => {
            match &*$name {
                $(stringify!($data) => Some(crate::object::$data::default().read(Given::Source(sampler))),)*
                _ => None,
            }
        };
    }
    let mut name = String::new();
    for part in event_type
        .replace('[', ".including.")
        .split(|letter: char| !letter.is_ascii_alphanumeric())
    {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name.push_str("EventData");
    find! { name:
        V1BillingMeterErrorReportTriggeredEventData
        V1BillingMeterNoMeterFoundEventData
        V1InvoiceUpcomingEventData
        V2CoreAccountIncludingConfigurationCustomerCapabilityStatusUpdatedEventData
        V2CoreAccountIncludingConfigurationMerchantCapabilityStatusUpdatedEventData
        V2CoreAccountIncludingConfigurationRecipientCapabilityStatusUpdatedEventData
        V2CoreAccountLinkReturnedEventData
        V2CoreAccountPersonCreatedEventData
        V2CoreAccountPersonDeletedEventData
        V2CoreAccountPersonUpdatedEventData
        V2MoneyManagementInboundTransferAvailableEventData
        V2MoneyManagementReceivedCreditAvailableEventData
        V2MoneyManagementTransactionCreatedEventData
        V2MoneyManagementTransactionUpdatedEventData
    }
}

#[cfg(not(feature = "thin-objects"))]
fn sample_data(_: &str, _: &mut Sampler) -> Option<()> {
    None
}

/// The kind of an embedded object, if the struct is one of Stripe's objects and not a part of one.
fn kind_of(table: &Table) -> Option<&'static str> {
    let named = || KINDS.iter().find(|(name, _)| *name == table.name);
    (table.fields.first() == Some(&"id"))
        .then(named)
        .flatten()
        .map(|(_, kind)| *kind)
}

/// The kind of that name, if it is compiled in.
#[cfg(feature = "testing-api")]
pub(crate) fn known_kind(name: &str) -> Option<&'static str> {
    let mut kinds = Object::KINDS.iter();
    kinds
        .find(|(kind, typed)| *typed && *kind == name)
        .map(|(kind, _)| *kind)
}

/// The letters that ids of a kind begin with, if it is a usual one.
fn known_prefix(kind: &str) -> Option<&'static str> {
    const PREFIXES: &[(&str, &str)] = &[
        ("account", "acct"),
        ("application", "ca"),
        ("application_fee", "fee"),
        ("balance_transaction", "txn"),
        ("bank_account", "ba"),
        ("card", "card"),
        ("charge", "ch"),
        ("checkout.session", "cs"),
        ("coupon", "co"),
        ("credit_note", "cn"),
        ("customer", "cus"),
        ("destination", "acct"),
        ("discount", "di"),
        ("dispute", "dp"),
        ("event", "evt"),
        ("fee_refund", "fr"),
        ("file", "file"),
        ("invoice", "in"),
        ("invoiceitem", "ii"),
        ("issuing.authorization", "iauth"),
        ("issuing.card", "ic"),
        ("issuing.cardholder", "ich"),
        ("issuing.dispute", "idp"),
        ("issuing.transaction", "ipi"),
        ("line_item", "il"),
        ("mandate", "mandate"),
        ("payment_intent", "pi"),
        ("payment_link", "plink"),
        ("payment_method", "pm"),
        ("payout", "po"),
        ("person", "person"),
        ("plan", "price"),
        ("price", "price"),
        ("product", "prod"),
        ("promotion_code", "promo"),
        ("quote", "qt"),
        ("refund", "re"),
        ("reporting.report_run", "frr"),
        ("review", "prv"),
        ("schedule", "sub_sched"),
        ("setup_intent", "seti"),
        ("shipping_rate", "shr"),
        ("source", "src"),
        ("subscription", "sub"),
        ("subscription_item", "si"),
        ("subscription_schedule", "sub_sched"),
        ("tax_id", "txi"),
        ("tax_rate", "txr"),
        ("terminal.reader", "tmr"),
        ("test_helpers.test_clock", "clock"),
        ("topup", "tu"),
        ("transfer", "tr"),
    ];
    PREFIXES
        .iter()
        .find(|(known, _)| *known == kind)
        .map(|(_, prefix)| *prefix)
}

/// The letters that ids of a kind, or of a member named after one, begin with.
fn prefix(kind: &str) -> String {
    let mut rest = kind;
    loop {
        if let Some(prefix) = known_prefix(rest) {
            return prefix.to_owned();
        }
        // `latest_invoice`, `default_payment_method`.
        match rest.split_once('_') {
            Some((_, shorter)) => rest = shorter,
            None => break,
        }
    }
    let initials: String = kind
        .split(['.', '_'])
        .filter_map(|part| part.chars().next())
        .collect();
    if initials.len() > 1 {
        initials
    } else {
        "obj".to_owned()
    }
}
