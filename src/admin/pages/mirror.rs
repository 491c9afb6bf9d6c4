//! The mirror's page, and the mirrored row on the page of an object.

use maud::Markup;

use crate::admin::Admin;
use crate::admin::call::Call;
use crate::operate::ObjectView;

/// The mirror's row of an object; `None` where there is none.
pub(super) async fn row_of(_admin: &Admin, _call: &Call, _view: &ObjectView) -> Option<Markup> {
    None
}
