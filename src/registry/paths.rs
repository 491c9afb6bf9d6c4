//! Whether what a handler's [`when_changed`](crate::HandlerExt::when_changed) names can change at all.

use super::Entry;
use super::error::RegistryError;
use crate::generated::EVENTS;
use crate::object::Class;
use crate::object::members::{DeadEnd, Lack, dead_end};
use crate::path::{Path, Step};

/// Refuses a text that is no path, and a path that leads nowhere in every object that the handler's events may carry.
///
/// Events newer than this crate, and kinds of objects without a struct, may have anything. So may the parts of an object:
/// bodies have members there that no document lists (`subscription.payment_settings…wechat_pay`), and only a name that is
/// one or two letters away from a known one is taken for a mistake.
pub(super) fn check_paths(entry: &Entry) -> Result<(), RegistryError> {
    let mut kinds = None;
    for text in &entry.options.watched {
        let path: Path = text.parse().map_err(|why| RegistryError::BadPath {
            handler: entry.name.to_string(),
            path: (*text).to_owned(),
            why,
        })?;
        let kinds = kinds.get_or_insert_with(|| kinds_of(entry));
        if let Some((kind, end)) = dead_in_all(kinds, path.steps()) {
            return Err(RegistryError::DeadPath {
                handler: entry.name.to_string(),
                path: (*text).to_owned(),
                why: reason(kind, kinds.len(), &path, &end),
                nearest: nearest(kinds, &path, end.at),
            });
        }
    }
    Ok(())
}

/// The kinds of objects that the handler's events carry; none if nobody knows all of them.
fn kinds_of(entry: &Entry) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for pattern in &entry.patterns {
        let events = EVENTS
            .iter()
            .filter(|event| !matches!(event.class, Class::Thin) && pattern.matches(event.name));
        for event in events {
            if entry.new || event.kinds.is_empty() {
                return Vec::new();
            }
            kinds.extend(event.kinds);
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// The end of the path in the kind where it gets farthest, with that kind; `None` if the path may lead somewhere in a kind.
fn dead_in_all(kinds: &[&'static str], steps: &[Step]) -> Option<(&'static str, DeadEnd)> {
    let mut farthest: Option<(&'static str, DeadEnd)> = None;
    for kind in kinds {
        let end = dead_end(kind, steps).filter(|end| is_sure(end, steps))?;
        if farthest.as_ref().is_none_or(|(_, other)| other.at < end.at) {
            farthest = Some((kind, end));
        }
    }
    farthest
}

fn is_sure(end: &DeadEnd, steps: &[Step]) -> bool {
    match (&end.why, steps.get(end.at)) {
        (Lack::NoMember(names), Some(Step::Member(name, _))) if end.at > 0 => {
            names.iter().any(|known| distance(known, name) <= 2)
        }
        _ => true,
    }
}

fn reason(kind: &str, kinds: usize, path: &Path, end: &DeadEnd) -> String {
    let (before, rest) = path.steps().split_at(end.at);
    let owner = match (before.is_empty(), kinds) {
        (true, 1) => format!("`{kind}` objects"),
        (true, _) => format!("any of the {kinds} kinds of object that its events carry"),
        (false, _) => format!("`{}` of `{kind}` objects", Path::from(before)),
    };
    match &end.why {
        Lack::NoMember(_) => format!("there is no `{}` in {owner}", Path::from(&rest[..1])),
        Lack::List => format!(
            "{owner} is a list, whose items are in `{}.data`",
            Path::from(before)
        ),
        Lack::Array => format!("{owner} is an array, whose items are written `[0]` or `[*]`"),
        Lack::NoArray => format!("{owner} is no array"),
        Lack::Scalar => format!("{owner} has nothing below it"),
    }
}

/// The path with the most similar name that there is in its place, if one is similar.
fn nearest(kinds: &[&str], path: &Path, at: usize) -> Option<String> {
    let steps = path.steps();
    let Some(Step::Member(wanted, _)) = steps.get(at) else {
        return None;
    };
    let names = kinds.iter().filter_map(|kind| match dead_end(kind, steps)? {
        DeadEnd {
            at: end,
            why: Lack::NoMember(names),
        } if end == at => Some(names),
        _ => None,
    });
    let (away, name) = names.flatten().map(|name| (distance(name, wanted), name)).min()?;
    if away > 2.max(wanted.chars().count() / 3) {
        return None;
    }
    let mut steps = steps.to_vec();
    *steps.get_mut(at)? = Step::member(*name);
    Some(Path::from(&steps[..]).to_string())
}

/// The number of letters to insert, delete, replace or swap with their neighbour to make one name of the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let replaced = last[j] + usize::from(letter != other);
            let mut least = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *other {
                // Local invariant: the row before the last is there from the second letter on, as long as all rows.
                let swapped: &Vec<usize> = &before;
                least = least.min(swapped[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Context, Event, HandlerResult, Registry};

    fn noop(_: Event, _: Context<'_>) -> HandlerResult {
        Ok(())
    }

    /// Nothing here builds a registry of everything that is linked.
    #[cfg(feature = "families")]
    mod linked {
        use super::noop;
        use crate::on;

        on! {
            "customer.subscription.updated" => noop.when_changed(["staus"]);
        }
    }

    #[cfg(feature = "families")]
    #[test]
    fn a_linked_handlers_paths_are_checked() {
        let built = Registry::builder()
            .linked_from("stripe_webhooks::registry::paths::tests::linked")
            .build();
        let nearest = match built {
            Err(RegistryError::DeadPath { nearest, .. }) => nearest,
            other => panic!("{other:?}"),
        };
        assert_eq!(nearest.as_deref(), Some("status"));
    }

    /// Without its struct nobody knows what an object has.
    #[cfg(not(feature = "families"))]
    #[test]
    fn where_no_struct_is_compiled_in_any_path_is_accepted() {
        use crate::HandlerExt;

        let built = |path| {
            let handler = noop.when_changed([path]);
            Registry::builder().on("customer.updated", handler).build()
        };
        assert!(built("emial").is_ok());
        assert!(matches!(built("a["), Err(RegistryError::BadPath { .. })));
    }

    #[test]
    fn letters_are_counted() {
        for (a, b, want) in [
            ("", "", 0),
            ("", "abc", 3),
            ("email", "email", 0),
            ("emial", "email", 1),
            ("contry", "country", 1),
            ("statuss", "status", 1),
            ("ab", "ba", 1),
            ("clé", "cle", 1),
            ("uncategorized_file", "uncategorized_text", 4),
        ] {
            assert_eq!((distance(a, b), distance(b, a)), (want, want), "{a} {b}");
        }
    }
}
