// Generated from 2026-10-28.endive by tests/codegen. Do not edit.

use crate::object::macros::{object, record};

record! {
    /// Stripe's `apps.install` object.
    AppsInstall {
        id "id": String, "The id; empty if Stripe sent none.";
        account "account": Option<String>, "Text.";
        app "app": Option<String>, "Text.";
        approval_required "approval_required": Option<bool>, "A flag.";
        auth_code "auth_code": Option<String>, "Text. May be null.";
        channel "channel": Option<apps_install::Channel>, "A word of [`Channel`](apps_install::Channel); unknown ones are kept.";
        content_security_policy_granted "content_security_policy_granted": Option<Box<apps_install::ContentSecurityPolicyGranted>>, "See [`ContentSecurityPolicyGranted`](apps_install::ContentSecurityPolicyGranted).";
        content_security_policy_pending "content_security_policy_pending": Option<Box<apps_install::ContentSecurityPolicyPending>>, "See [`ContentSecurityPolicyPending`](apps_install::ContentSecurityPolicyPending).";
        created "created": Option<time::OffsetDateTime>, "A time, UTC.";
        created_by "created_by": Option<String>, "Text. May be null.";
        deleted "deleted": Option<bool>, "A flag. May be absent.";
        endpoints_granted "endpoints_granted": Vec<String>, "Array. Each element: Text.";
        endpoints_pending "endpoints_pending": Vec<String>, "Array. Each element: Text.";
        livemode "livemode": Option<bool>, "A flag.";
        permissions_granted "permissions_granted": Vec<String>, "Array. Each element: Text.";
        permissions_pending "permissions_pending": Vec<String>, "Array. Each element: Text.";
        status "status": Option<apps_install::Status>, "A word of [`Status`](apps_install::Status); unknown ones are kept.";
    }
}
object! { AppsInstall: "apps.install" }
/// The parts of a [`AppsInstall`](crate::object::AppsInstall).
pub mod apps_install {
    use crate::object::macros::{record, words};
    record! {
        /// `content_security_policy_granted` of a `apps.install`.
        ContentSecurityPolicyGranted {
            connect_src "connect_src": Vec<String>, "Array. Each element: Text.";
            image_src "image_src": Vec<String>, "Array. Each element: Text.";
        }
    }
    /// `content_security_policy_pending` of a `apps.install`. The same as [`ContentSecurityPolicyGranted`](ContentSecurityPolicyGranted).
    pub type ContentSecurityPolicyPending = ContentSecurityPolicyGranted;
    words! {
        /// `channel` of a `apps.install`.
        Channel {
            PrivateLive "private_live",
            PrivateTest "private_test",
            Public "public",
            Review "review",
            Testing "testing",
        }
    }
    words! {
        /// `status` of a `apps.install`.
        Status {
            InstallFailed "install_failed",
            Installed "installed",
            Installing "installing",
            UninstallFailed "uninstall_failed",
            Uninstalling "uninstalling",
        }
    }
}
