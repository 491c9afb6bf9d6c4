//! [`on!`](crate::on).

/// Registers handlers at link time; [`RegistryBuilder::linked`](crate::RegistryBuilder::linked) collects them.
///
/// | form | runs the handler for |
/// |---|---|
/// | `"invoice.paid" => handler;` | that event, and everything below the name if it is a prefix |
/// | `"plan" \| "product" => handler;` | several patterns |
/// | `"customer.*" => handler;` | exactly one segment more |
/// | `"*" => handler;` | everything that the handler's argument takes |
/// | `customer => value;` | every event of the family; `value` implements its trait |
/// | `coupon::{created, deleted} => value;` | these events of the family |
/// | `new "customer.merged" => handler;` | an event that is newer than this crate |
///
/// The handler is any expression whose value is a handler: a function's name, a struct expression, either with
/// [settings](crate::HandlerExt) behind it. It is evaluated when a registry is built, not before `main`.
///
/// The compiler refuses a pattern that no known event matches, and names the nearest one; and a pattern some of
/// whose events carry another object than the handler takes.
///
/// ```
/// use stripe_webhooks::{Context, CouponHandler, CustomerHandler, Event, HandlerExt, HandlerResult, on};
/// use stripe_webhooks::object::{Coupon, Customer, Subscription};
///
/// async fn notify(event: Event<Subscription>, _: Context<'_>) -> HandlerResult { Ok(()) }
/// fn reprice(event: Event, _: Context<'_>) -> HandlerResult { Ok(()) }
/// fn audit(event: Event, _: Context<'_>) -> HandlerResult { Ok(()) }
///
/// struct CrmSync;
/// impl CustomerHandler for CrmSync {
///     type State = ();
///     async fn created(&self, event: Event<Customer>, _: Context<'_>) -> HandlerResult { Ok(()) }
/// }
/// struct Promo;
/// impl CouponHandler for Promo {
///     type State = ();
///     async fn deleted(&self, event: Event<Coupon>, _: Context<'_>) -> HandlerResult { Ok(()) }
/// }
///
/// on! {
///     "customer.subscription.trial_will_end" => notify;
///     "customer.subscription.updated" => notify.when_changed(["status"]);
///     "plan" | "product" => reprice;
///     customer => CrmSync;
///     coupon::{created, deleted} => Promo;
///     new "customer.merged" => audit;
///     "*" => audit;
/// }
/// ```
#[macro_export]
macro_rules! on {
    ($($routes:tt)*) => {
        const _: () = {
            #[allow(unused_imports)]
            use $crate::HandlerExt as _;
            $crate::__on! { [] $($routes)* }
        };
    };
}

/// The work of [`on!`](crate::on): takes one route after the other off the front and gathers entries.
#[doc(hidden)]
#[macro_export]
macro_rules! __on {
    ([$($entry:tt)*]) => {
        $crate::__private::inventory::submit! {
            $crate::__private::Block {
                module: ::core::module_path!(),
                file: ::core::file!(),
                line: ::core::line!(),
                column: ::core::column!(),
                routes: &[$($entry)*],
            }
        }
    };
    ([$($entry:tt)*] ; $($rest:tt)*) => { $crate::__on! { [$($entry)*] $($rest)* } };
    ([$($entry:tt)*] new $($pattern:literal)|+ => $handler:expr $(; $($rest:tt)*)?) => {
        $( const _: () = $crate::__private::check_new($pattern, || $handler); )+
        $crate::__on! { [$($entry)* $crate::__private::Route {
            patterns: &[$($pattern),+],
            new: true,
            make: || $crate::__private::Made::one($handler),
        },] $($($rest)*)? }
    };
    ([$($entry:tt)*] $($pattern:literal)|+ => $handler:expr $(; $($rest:tt)*)?) => {
        $( const _: () = $crate::__private::check($pattern, || $handler); )+
        $crate::__on! { [$($entry)* $crate::__private::Route {
            patterns: &[$($pattern),+],
            new: false,
            make: || $crate::__private::Made::one($handler),
        },] $($($rest)*)? }
    };
    ([$($entry:tt)*] $family:ident => $handler:expr $(; $($rest:tt)*)?) => {
        $crate::__on! { [$($entry)* $crate::__private::Route {
            patterns: &[],
            new: false,
            make: || $crate::__private::Made::family($crate::handler::family::$family::all($handler)),
        },] $($($rest)*)? }
    };
    ([$($entry:tt)*] $family:ident :: { $($method:ident),+ $(,)? } => $handler:expr $(; $($rest:tt)*)?) => {
        $crate::__on! { [$($entry)* $crate::__private::Route {
            patterns: &[],
            new: false,
            make: || $crate::__private::Made::family($crate::handler::family::$family::only(
                $handler,
                &[$($crate::handler::family::$family::$method),+],
            )),
        },] $($($rest)*)? }
    };
    ([$($entry:tt)*] $($unexpected:tt)+) => {
        ::core::compile_error!(
            "expected `\"event.name\" | \"prefix\" => handler;`, `family => value;`, `family::{method, …} => value;` or `new \"event.name\" => handler;`"
        );
    };
}
