// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `terminal.location` object.
    TerminalLocation {
        id "id": String, "The id; empty if Stripe sent none.";
        address "address": Option<Box<crate::object::Address>>, "See [`Address`](crate::object::Address).";
        address_kana "address_kana": Option<Box<terminal_location::AddressKana>>, "See [`AddressKana`](terminal_location::AddressKana). May be absent.";
        address_kanji "address_kanji": Option<Box<terminal_location::AddressKanji>>, "See [`AddressKanji`](terminal_location::AddressKanji). May be absent.";
        configuration_overrides "configuration_overrides": Option<String>, "Text. May be absent.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        display_name "display_name": Option<String>, "Text.";
        display_name_kana "display_name_kana": Option<String>, "Text. May be absent.";
        display_name_kanji "display_name_kanji": Option<String>, "Text. May be absent.";
        livemode "livemode": Option<bool>, "A flag.";
        metadata "metadata": crate::object::Metadata, "Your own keys and values.";
        phone "phone": Option<String>, "Text. May be absent.";
    }
}
object! { TerminalLocation: "terminal.location" }
/// The parts of a [`TerminalLocation`](crate::object::TerminalLocation).
pub mod terminal_location {
    use crate::object::macros::record;
    record! {
        /// `address_kana` of a `terminal.location`.
        AddressKana {
            city "city": Option<String>, "Text. May be null.";
            country "country": Option<String>, "Text. May be null.";
            line1 "line1": Option<String>, "Text. May be null.";
            line2 "line2": Option<String>, "Text. May be null.";
            postal_code "postal_code": Option<String>, "Text. May be null.";
            state "state": Option<String>, "Text. May be null.";
            town "town": Option<String>, "Text. May be null.";
        }
    }
    /// `address_kanji` of a `terminal.location`. The same as [`AddressKana`](AddressKana).
    pub type AddressKanji = AddressKana;
}
