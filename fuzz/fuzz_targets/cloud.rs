//! Fuzzes any bytes as a cloud wrapper.
#![no_main]

#[path = "../../tests/it/properties/fuzzed.rs"]
#[allow(dead_code)]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::cloud(data));
