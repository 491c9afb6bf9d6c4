//! A binary of its own: compile-fail tests drive cargo, which takes the build lock of the target directory.
//!
//! The messages are those of one compiler; another version may word the lines around them differently. Run where
//! `STRIPE_WEBHOOKS_UI` is set (CI does, on its pinned compiler), and skipped with a line elsewhere.

#[test]
fn mistakes_in_on_are_explained_by_the_compiler() {
    if std::env::var_os("STRIPE_WEBHOOKS_UI").is_none() {
        eprintln!("skipped: set STRIPE_WEBHOOKS_UI=1 to compile the programs in tests/ui");
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/fail/*.rs");
}
