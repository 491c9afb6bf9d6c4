//! Fuzzes what stands in the inbox's tables, and everything that reads them back.
#![no_main]

#[path = "../../tests/it/properties/stored.rs"]
#[allow(dead_code)]
mod stored;

libfuzzer_sys::fuzz_target!(|data: &[u8]| stored::stored(data));
