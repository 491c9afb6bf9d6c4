//! Fuzzes signing and verifying any body, and refusing it after any change.
#![no_main]

#[path = "../../tests/it/properties/fuzzed.rs"]
#[allow(dead_code)]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::verify(data));
