use proptest::prelude::*;

use super::*;

fn accepts(text: &str) -> std::result::Result<(), JsonError> {
    let mut reader = Reader::new(text);
    reader.skip()?;
    reader.end()
}

fn agrees(text: &str) {
    let theirs = serde_json::from_str::<Box<serde_json::value::RawValue>>(text);
    let ours = accepts(text);
    if matches!(&ours, Err(error) if error.kind() == JsonErrorKind::TooDeep) {
        return;
    }
    assert_eq!(ours.is_ok(), theirs.is_ok(), "{text:?}: {ours:?} / {theirs:?}");
}

#[test]
fn skip_accepts_what_serde_json_accepts() {
    for text in [
        "",
        " ",
        "null",
        "nul",
        "nullx",
        "true",
        "tru",
        "false",
        " 1 ",
        "-",
        "-0",
        "01",
        "-01",
        "1.",
        ".5",
        "1.5",
        "1e",
        "1e+",
        "1E-5",
        "1.5e300",
        "1e999",
        "\"",
        "\"a",
        "\"a\"",
        "\"\\\"",
        "\"\\q\"",
        "\"\\u12\"",
        "\"\\u12G4\"",
        "\"\\u1234\"",
        "\"\\ud800\"",
        "\"\t\"",
        "\"\u{7f}é😀\"",
        "[",
        "[]",
        "[ ]",
        "[1",
        "[1,",
        "[1,]",
        "[,1]",
        "[1,2]",
        "[1 2]",
        "{",
        "{}",
        "{ }",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\":1}",
        "{\"a\" : [ {} , [ ] ] }",
        "{a:1}",
        "{1:1}",
        "[}",
        "{]",
        "[1}",
        "{\"a\":1]",
        "1 2",
        "{}{}",
        "\u{feff}1",
        "[\"a\",\n\t\r \"b\"]",
        "[\u{a0}1]",
        "--1",
        "+1",
        "1-",
        "\"\\",
        "[\"\\",
        "1.e1",
    ] {
        agrees(text);
    }
}

#[test]
fn nesting_is_bounded_and_needs_no_stack() {
    assert!(accepts(&("[".repeat(128) + "1" + &"]".repeat(128))).is_ok());
    let deep = "[".repeat(100_000);
    assert_eq!(
        accepts(&deep).unwrap_err(),
        JsonError::new(JsonErrorKind::TooDeep, 129)
    );
}

#[test]
fn errors_name_what_was_expected_and_where() {
    assert_eq!(
        accepts("{\"a\": 1 \"b\"}").unwrap_err().to_string(),
        "expected `,` or `}` at byte 8"
    );
    assert_eq!(
        accepts("[1 2]").unwrap_err().to_string(),
        "expected `,` or `]` at byte 3"
    );
    assert_eq!(accepts("").unwrap_err().to_string(), "expected a value at byte 0");
}

#[test]
fn strings_borrow_unless_escaped() {
    let string = |text| Reader::new(text).string();
    assert!(matches!(string("\"plain é\""), Ok(Cow::Borrowed("plain é"))));
    assert_eq!(
        string(r#""a\"\\\/\b\f\n\r\t\u0041\ud83d\ude00é""#).unwrap(),
        "a\"\\/\u{8}\u{c}\n\r\tA😀é"
    );
    for lone in [
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""x\ud83d\u0041""#,
        r#""\ud83d\n""#,
    ] {
        assert_eq!(
            string(lone).unwrap_err().kind(),
            JsonErrorKind::LoneSurrogate,
            "{lone}"
        );
    }
}

#[test]
fn members_and_elements_are_walked() {
    let mut reader = Reader::new(" { \"a\" : [ 1 , true,null ] , \"\\u0062\":\"x\" } ");
    reader.enter_object().unwrap();
    let mut first = true;
    assert!(reader.next_member(&mut first).unwrap());
    assert!(!reader.key_is("ab"));
    assert!(reader.key_is("a"));
    reader.enter_array().unwrap();
    let mut element = true;
    assert!(reader.next_element(&mut element).unwrap());
    assert_eq!(reader.number().unwrap(), "1");
    assert!(reader.next_element(&mut element).unwrap());
    assert!(reader.boolean().unwrap());
    assert!(reader.next_element(&mut element).unwrap());
    assert_eq!(reader.kind().unwrap(), Kind::Null);
    reader.null().unwrap();
    assert!(!reader.next_element(&mut element).unwrap());
    assert_eq!(reader.next_key(&mut first).unwrap().unwrap(), "b");
    assert_eq!(reader.string_raw().unwrap(), ("\"x\"", false));
    assert_eq!(reader.next_key(&mut first).unwrap(), None);
    reader.end().unwrap();
}

proptest! {
    #[test]
    fn skip_agrees_on_near_json(text in r#"([\[\]{}:,"\\ \n\tau0-9.eE+-]|true|null|"a":|\\u00e9|\\ud83d){0,24}"#) {
        agrees(&text);
    }

    #[test]
    fn skip_agrees_on_strings(inner in "\\PC{0,40}|[\\x00-\\x7f]{0,40}") {
        agrees(&format!("\"{inner}\""));
        let quoted = serde_json::to_string(&inner).unwrap();
        prop_assert_eq!(Reader::new(&quoted).string().unwrap(), inner);
    }

    #[test]
    fn strings_agree(text in r#""([a-c"\\/é]|\\[bfnrt"\\/]|\\u[0-9a-fd][0-9a-f]{3}|\\ud83d\\ude00){0,12}""#) {
        let theirs = serde_json::from_str::<String>(&text);
        let mut reader = Reader::new(&text);
        let ours = reader.string().and_then(|string| reader.end().map(|()| string));
        prop_assert_eq!(ours.ok().map(Cow::into_owned), theirs.ok());
    }
}
