//! A part of a body as a tree, whatever JSON allows in it.
//!
//! `serde_json` refuses half a surrogate pair and numbers out of the range of `f64`, and one such text anywhere would hide
//! every change of an event. Here they stay what they are in the body, as text.

use serde_json::{Map, Value};

use crate::json::{JsonError, JsonErrorKind, Kind, Reader};

/// The value that begins here. Of several members of one name the first counts, as everywhere in this crate.
pub(super) fn value(reader: &mut Reader<'_>) -> Result<Value, JsonError> {
    let mut first = true;
    Ok(match reader.kind()? {
        Kind::Null => reader.null().map(|()| Value::Null)?,
        Kind::Bool => reader.boolean()?.into(),
        Kind::Number => {
            let number = reader.number()?;
            serde_json::from_str(number).unwrap_or_else(|_| number.into())
        }
        Kind::String => text(reader)?.into(),
        Kind::Array => {
            let mut items = Vec::new();
            reader.enter_array()?;
            while reader.next_element(&mut first)? {
                items.push(value(reader)?);
            }
            items.into()
        }
        Kind::Object => members(reader, &|_| true)?,
    })
}

/// The object that begins here, with the members whose names are wanted.
pub(super) fn members(reader: &mut Reader<'_>, wanted: &dyn Fn(&str) -> bool) -> Result<Value, JsonError> {
    let mut members = Map::new();
    let mut first = true;
    reader.enter_object()?;
    while reader.next_member(&mut first)? {
        let name = text(reader)?;
        reader.colon()?;
        if wanted(&name) && !members.contains_key(&name) {
            members.insert(name, value(reader)?);
        } else {
            reader.skip()?;
        }
    }
    Ok(members.into())
}

/// A string; with its escapes, as it stands, if no Rust string can hold what they mean.
fn text(reader: &mut Reader<'_>) -> Result<String, JsonError> {
    let start = reader.at();
    match reader.string() {
        Ok(text) => Ok(text.into_owned()),
        Err(error) if error.kind() == JsonErrorKind::LoneSurrogate => {
            reader.reset(start);
            // With its quotes.
            let (text, _) = reader.string_raw()?;
            Ok(text[1..text.len() - 1].to_owned())
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_serde_json_refuses_is_kept_as_text() {
        let text = r#"{"a":"\ud800","b":1e999,"c":[1,2.5,{"d":null,"\udc00":true}],"a":2}"#;
        let tree = value(&mut Reader::new(text)).unwrap();
        assert_eq!(
            tree,
            serde_json::json!({"a": r"\ud800", "b": "1e999", "c": [1, 2.5, {"d": null, r"\udc00": true}]})
        );
        let some = members(&mut Reader::new(text), &|name| name == "c").unwrap();
        assert_eq!(some, serde_json::json!({"c": tree["c"]}));
    }
}
