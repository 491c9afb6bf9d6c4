//! The table of features in the docs.

use crate::features::{FEATURES, feature_of};
use crate::schema::Schema;

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
