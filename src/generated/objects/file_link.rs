// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{element, object, record};

record! {
    /// Stripe's `file_link` object.
    FileLink {
        id "id": String, "The id; empty if Stripe sent none.";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        expired "expired": Option<bool>, "A flag.";
        expires_at "expires_at": Option<time::OffsetDateTime>, "A time, UTC. May be null.";
        file "file": Option<crate::object::Expandable<crate::object::File>>, "Id of a `file`, or the object where it was expanded.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        url "url": Option<String>, "Text. May be null.";
    }
}
element! { FileLink }
object! { FileLink: "file_link" }
