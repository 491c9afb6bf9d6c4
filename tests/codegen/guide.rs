//! The table of features and that of the mirror's tables in the docs.

use crate::features::{FEATURES, feature_of};
use crate::schema::Schema;
use crate::tables;

/// Which feature holds which object, for the docs.
pub(crate) fn guide(schema: &Schema) -> String {
    let mut out = String::from(
        "# Which feature holds which object\n\n\
         Every event type is known, dispatched and readable as JSON whatever the features are. Its object is typed if the\n\
         feature is on; otherwise it is [`Object::Other`](crate::object::Object::Other). A reference to an object of a feature\n\
         that its owner's feature does not imply stays undecoded, so turning a feature on never changes a type.\n\n\
         | feature | implies | objects |\n| --- | --- | --- |\n",
    );
    for (feature, implied, _) in FEATURES {
        let objects: Vec<_> = schema
            .objects
            .keys()
            .filter(|kind| feature_of(kind) == Some(feature))
            .map(|kind| format!("`{kind}`"))
            .collect();
        let implied: Vec<_> = implied.iter().map(|feature| format!("`{feature}`")).collect();
        let default = if *feature == "families" { " (default)" } else { "" };
        out.push_str(&format!(
            "| `{feature}`{default} | {} | {} |\n",
            implied.join(", "),
            objects.join(", ")
        ));
    }
    out.push_str("| `all-objects` | all of these | |\n");
    out
}

/// The tables of the mirror, for the docs.
pub(crate) fn mirror_tables(schema: &Schema) -> String {
    let mut out = String::from(
        "# All tables of the mirror\n\n\
         Each stands in the schema `stripe` (PostgreSQL) or begins with `stripe_` (SQLite), with the views `…_v` and `…_live`. Beside the\n\
         columns that are named here each has those of every table: [`docs::mirror`](crate::docs::mirror). A list is a member of the\n\
         object whose elements are in a table of their own. `Kinds` takes the names of kinds and of tables.\n\n\
         | table | kind | comes by | columns | lists |\n| --- | --- | --- | --- | --- |\n",
    );
    let quoted = |names: &[String]| names.join(", ");
    for row in tables::all(schema) {
        let kinds: Vec<_> = row.kinds.iter().map(|kind| format!("`{kind}`")).collect();
        let keys: Vec<_> = row.keys.iter().map(|key| format!("`{key}`")).collect();
        let list = |(member, table, _): &(&str, &str, &str)| match *table {
            "" => format!("`{member}` in the table of each kind"),
            table => format!("`{member}` in `{table}`"),
        };
        let lists: Vec<_> = row.lists.iter().map(list).collect();
        out.push_str(&format!(
            "| `{}` | {} | {} | {} | {} |\n",
            row.table,
            quoted(&kinds),
            row.comes(),
            quoted(&keys),
            quoted(&lists)
        ));
    }
    let without: Vec<_> = tables::without_table().map(|kind| format!("`{kind}`")).collect();
    out.push_str(&format!(
        "\n# Kinds without a table\n\n\
         They are parts of other objects, or belong to Stripe and not to an account: {}.\n",
        without.join(", ")
    ));
    out
}
