//! Which cargo feature holds which object, and which feature implies which.

/// Feature, what it implies directly, the kinds it holds (a kind ending in `.` holds all below it).
/// The order matters: a feature may only imply earlier ones.
pub(crate) const FEATURES: &[(&str, &[&str], &[&str])] = &[
    (
        "families",
        &[],
        &[
            "bank_account",
            "card",
            "cash_balance",
            "coupon",
            "customer",
            "discount",
            "plan",
            "price",
            "product",
            "promotion_code",
            "source",
            "subscription",
            "subscription_item",
            "tax_id",
            "tax_rate",
        ],
    ),
    (
        "payments",
        &["families"],
        &[
            "balance",
            "balance_settings",
            "balance_transaction",
            "charge",
            "checkout.",
            "customer_cash_balance_transaction",
            "dispute",
            "file",
            "file_link",
            "item",
            "mandate",
            "payment_intent",
            "payment_intent_amount_details_line_item",
            "payment_link",
            "payment_method",
            "payment_record",
            "payout",
            "radar.",
            "refund",
            "review",
            "setup_attempt",
            "setup_intent",
            "shipping_rate",
            "source_mandate_notification",
            "source_transaction",
            "tax_code",
            "three_d_secure.",
            "topup",
        ],
    ),
    (
        "billing",
        &["payments"],
        &[
            "billing.",
            "billing_portal.",
            "credit_note",
            "credit_note_line_item",
            "customer_balance_transaction",
            "entitlements.",
            "invoice",
            "invoice_payment",
            "invoiceitem",
            "line_item",
            "quote",
            "subscription_schedule",
            "tax.",
            "tax_deducted_at_source",
            "test_helpers.",
        ],
    ),
    (
        "connect",
        &["payments"],
        &[
            "account",
            "application",
            "application_fee",
            "apps.",
            "capability",
            "connect_collection_transfer",
            "fee_refund",
            "person",
            "reserve.",
            "reserve_transaction",
            "transfer",
            "transfer_reversal",
        ],
    ),
    ("issuing", &["payments"], &["issuing."]),
    ("treasury", &["payments"], &["treasury."]),
    ("terminal", &["payments"], &["terminal."]),
    ("identity", &["payments"], &["identity."]),
    (
        "financial-connections",
        &["families"],
        &["financial_connections."],
    ),
    ("reporting", &["payments"], &["reporting.", "scheduled_query_run"]),
    ("climate", &["families"], &["climate."]),
    ("thin-objects", &["families"], &["v2."]),
    (
        "legacy-objects",
        &["payments"],
        &[
            "bitcoin_receiver",
            "bitcoin_transaction",
            "issuer_fraud_record",
            "order",
            "order_return",
            "payment",
            "recipient",
            "recipient_transfer",
            "sku",
        ],
    ),
];

/// The feature that holds a kind.
pub(crate) fn feature_of(kind: &str) -> Option<&'static str> {
    let holds = |pattern: &str| pattern == kind || (pattern.ends_with('.') && kind.starts_with(pattern));
    FEATURES
        .iter()
        .find(|(_, _, kinds)| kinds.iter().any(|pattern| holds(pattern)))
        .map(|(name, ..)| *name)
}

/// Whether code behind `feature` may count on `other` being on.
pub(crate) fn implies(feature: &str, other: &str) -> bool {
    feature == other
        || FEATURES
            .iter()
            .any(|(name, implied, _)| *name == feature && implied.iter().any(|next| implies(next, other)))
}
