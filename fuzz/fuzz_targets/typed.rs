//! Fuzzes the typed decoding of every object, on damaged events of every type.
#![no_main]

#[path = "../../tests/it/properties/fuzzed.rs"]
#[allow(dead_code)]
mod fuzzed;

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzed::typed(data));
