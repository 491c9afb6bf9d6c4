//! Fuzzes the signature header, against a second reading of its rules.
#![no_main]

#[path = "../../tests/it/properties/fuzzed.rs"]
#[allow(dead_code)]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::header(data));
