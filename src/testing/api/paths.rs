//! The paths of Stripe's API that retrieve and list objects, as data: `paths.txt`.

use std::sync::LazyLock;

use serde_json::Value;

/// A row of the table.
#[derive(Debug)]
pub(super) struct Row {
    /// `/v1/customers/{customer}/sources/{id}`.
    pub(super) path: &'static str,
    /// True if it lists.
    pub(super) list: bool,
    pub(super) kinds: Vec<&'static str>,
    /// The parameters of a list beside those of paging.
    pub(super) params: Vec<&'static str>,
}

/// A row that fits a path, with the names in braces filled in.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) row: &'static Row,
    pub(super) id: Option<String>,
    /// The member of the object and its value.
    pub(super) parents: Vec<(&'static str, String)>,
}

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = include_str!("paths.txt").lines();
    lines.filter_map(row).collect()
});

fn row(line: &'static str) -> Option<Row> {
    let mut words = line.split(' ');
    let list = match words.next()? {
        "one" => false,
        "list" => true,
        _ => return None,
    };
    Some(Row {
        list,
        path: words.next()?,
        kinds: words.next()?.split(',').collect(),
        params: words
            .next()
            .map(|params| params.split(',').collect())
            .unwrap_or_default(),
    })
}

/// The row of a path, whose parts are decoded.
pub(super) fn find(path: &str) -> Option<Found> {
    TABLE.iter().find_map(|row| {
        let (mut id, mut parents) = (None, Vec::new());
        let mut parts = path.split('/');
        for wanted in row.path.split('/') {
            let part = parts.next()?;
            match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(_) if part.is_empty() => return None,
                Some("id") => id = Some(part.to_owned()),
                Some(parent) => parents.push((parent, part.to_owned())),
                None if wanted == part => {}
                None => return None,
            }
        }
        parts.next().is_none().then_some(Found { row, id, parents })
    })
}

/// The path that retrieves an object, if its kind has one and the object has what is in it.
pub(super) fn of(kind: &str, object: &Value) -> Option<String> {
    let rows = TABLE.iter().filter(|row| !row.list && row.kinds.contains(&kind));
    let filled = rows.filter_map(|row| {
        let parts: Option<Vec<_>> = row
            .path
            .split('/')
            .map(
                |part| match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                    Some(name) => reference(object.get(name)?),
                    None => Some(part),
                },
            )
            .collect();
        Some(parts?.join("/"))
    });
    filled.min_by_key(|path| path.split('/').count())
}

/// The id in a member that holds an id or the object.
pub(super) fn reference(member: &Value) -> Option<&str> {
    member.as_str().or_else(|| member.get("id")?.as_str())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_path_has_one_row_and_an_object_its_path() {
        assert!(TABLE.len() > 200);
        let found = find("/v1/customers/cus_1/sources/card_1").unwrap();
        assert_eq!(found.row.kinds, ["bank_account", "card", "source"]);
        assert_eq!(found.id.as_deref(), Some("card_1"));
        assert_eq!(found.parents, [("customer", "cus_1".to_owned())]);
        assert!(find("/v1/customers").unwrap().row.list);
        for unknown in [
            "",
            "/",
            "/v1",
            "/v1/customers/",
            "/v1/spaceships",
            "/v1/customers/a/b",
        ] {
            assert!(find(unknown).is_none(), "{unknown}");
        }
        let card = json!({"id": "card_1", "customer": {"id": "cus_1"}});
        assert_eq!(
            of("card", &card).as_deref(),
            Some("/v1/customers/cus_1/sources/card_1")
        );
        assert_eq!(of("card", &json!({"id": "card_1"})), None);
        for row in TABLE.iter().filter(|row| row.list) {
            let filled = row.path.replace(['{', '}'], "");
            assert!(std::ptr::eq(find(&filled).unwrap().row, row), "{filled}");
        }
    }
}
