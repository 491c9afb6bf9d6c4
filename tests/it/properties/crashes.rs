//! Every input that once crashed a fuzz target, and a few that the targets begin with.

use std::path::Path;

use crate::properties::fuzzed;
#[cfg(feature = "sqlite")]
use crate::properties::stored;

type Target = (&'static str, fn(&[u8]), &'static [&'static [u8]]);

const TARGETS: &[Target] = &[
    (
        "header",
        fuzzed::header,
        &[
            b"",
            b" \t",
            b"t=1,v1=00",
            b"t=01,v1=",
            b"=,t",
            b"t=1, t=2",
            b"v0=1,t=9223372036854775808",
        ],
    ),
    ("verify", fuzzed::verify, &[b"\0\0\0\0", b"\x07\0\0\0{\"id\": 1}"]),
    (
        "envelope",
        fuzzed::envelope,
        &[
            b"{}",
            b"[1]",
            br#"{"object": "event", "id": "evt_1", "type": "customer.created", "data": {"object": {"id": "cus_1"}}}"#,
            br#"{"object": "v2.core.event", "type": "v1.customer.created", "related_object": null}"#,
            b"{\"object\": \"event\", \"type\": \"\\ud800\", \"data\": {\"object\": {\"object\": \"customer\", \"email\": \"\\ud800\"}}}",
        ],
    ),
    (
        "typed",
        fuzzed::typed,
        &[
            b"\x5e\x00\x01",
            b"\x5e\x00\x01\x40\x01\x03\x00\x80\x02\x03\x02",
            b"\x10\x01\x02\xff\xff\x02\x20",
        ],
    ),
    #[cfg(feature = "cloud")]
    (
        "cloud",
        fuzzed::cloud,
        &[b"{}", b"e30=", br#"[{"eventType": "Microsoft.EventGrid.SubscriptionValidationEvent"}]"#],
    ),
    (
        "pattern",
        fuzzed::pattern,
        &[b"*\nx", b"customer.*\ncustomer.", b"customer\ncustomer.a[b.c].d", b"a[b.c].*\na[b.c].d"],
    ),
    #[cfg(feature = "sqlite")]
    (
        "stored",
        stored::stored,
        &[
            b"",
            // Four events with numbers at every edge.
            b"\x03\x01\x02\x00\x01\x00\x01\x02\x01\x03\x00\x01\x02\x01\x00\x01\x00\x01\x00\x01\x02\x00\x00\x80\x00\x00\x01\x00\x01\x00\x40",
        ],
    ),
];

#[test]
fn inputs_that_crashed_a_fuzz_target_no_longer_do() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/crashes");
    for (name, check, begin) in TARGETS {
        begin.iter().for_each(|input| check(input));
        let Ok(files) = std::fs::read_dir(folder.join(name)) else {
            continue;
        };
        for file in files {
            check(&std::fs::read(file.unwrap().path()).unwrap());
        }
    }
    #[cfg(feature = "sqlite")]
    stored::clean_up();
}
