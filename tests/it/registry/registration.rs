//! What a registry accepts, refuses and tells about itself.

use std::time::Duration;

use stripe_webhooks::handler::family;
use stripe_webhooks::object::{Coupon, Customer, CustomerSource};
use stripe_webhooks::{
    Context, CouponHandler, CustomerHandler, Delivery, Event, EventNotification, HandlerExt, HandlerResult,
    Registry, RegistryBuilder, RegistryError, on,
};

use crate::support::{Calls, delivery, event, now_or_never};

fn any(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn other(_: Event, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn customer(_: Event<Customer>, _: Context<'_>) -> HandlerResult {
    Ok(())
}

fn stateful(_: Event, _: Context<'_, u64>) -> HandlerResult {
    Ok(())
}

fn thin(_: EventNotification, _: Context<'_>) -> HandlerResult {
    Ok(())
}

struct Crm;
impl CustomerHandler for Crm {
    type State = ();
}

struct Promo;
impl CouponHandler for Promo {
    type State = ();
}

/// Blocks of their own module, so that other tests do not see them.
mod linked {
    use super::{Crm, Promo, any, customer, on, other};
    on! {
        "customer.created" => customer;
        "plan" | "product" => any;
        customer => Crm;
        coupon::{created, deleted} => Promo;
        new "customer.merged" => other;
        "*" => other;
    }

    pub(super) mod inner {
        use super::{any, on};
        on! { "customer.updated" => any.named("second").when_changed(["email"]) }
        pub(crate) fn register() {
            on! { "price.*" => any.named("in a function"); }
        }
    }
}

const LINKED: &str = concat!(module_path!(), "::linked");

#[test]
fn linked_blocks_are_found_in_source_order() {
    linked::inner::register();
    let registry = Registry::builder().linked_from(LINKED).build().unwrap();
    let short: Vec<_> = registry
        .handlers()
        .map(|name| name.rsplit("::").next().unwrap().to_owned())
        .collect();
    assert_eq!(
        short,
        [
            "customer",
            "any",
            "created",
            "deleted",
            "updated",
            "created",
            "deleted",
            "other",
            "second",
            "in a function"
        ]
    );
    let inner = Registry::builder()
        .linked_from(format!("{LINKED}::inner"))
        .build()
        .unwrap();
    assert_eq!(inner.handlers().collect::<Vec<_>>(), ["second", "in a function"]);
    let nothing = Registry::builder()
        .linked_from(&LINKED[..LINKED.len() - 1])
        .build()
        .unwrap();
    assert_eq!(nothing.handlers().count(), 0);
}

#[test]
fn registries_do_not_see_each_others_explicit_handlers() {
    let one = Registry::builder().on("customer.created", any).build().unwrap();
    let two = Registry::builder().on("customer.created", other).build().unwrap();
    assert_ne!(
        one.handlers().collect::<Vec<_>>(),
        two.handlers().collect::<Vec<_>>()
    );
    assert_eq!((one.handlers().count(), two.handlers().count()), (1, 1));
}

#[test]
fn one_function_for_overlapping_patterns_runs_once() {
    let registry = Registry::builder()
        .on("customer", any)
        .on("*", any)
        .on("customer", any)
        .build()
        .unwrap();
    assert_eq!(registry.handlers().count(), 1);
    assert_eq!(
        now_or_never(registry.dispatch(&delivery("customer.created")))
            .handlers
            .len(),
        1
    );
}

/// A module of its own, so that other tests do not see its block.
mod closures {
    use super::{Calls, Context, Event, on};
    on! {
        "customer.created" => |_: Event, cx: Context<'_, Calls>| { cx.state().add("linked created"); Ok(()) };
        "customer.updated" => |_: Event, cx: Context<'_, Calls>| { cx.state().add("linked updated"); Ok(()) };
    }
}

#[test]
fn closures_of_one_function_are_handlers_of_their_own() {
    let calls = Calls::default();
    let captured = "captured".to_owned();
    let registry = Registry::builder()
        .state(calls.clone())
        .linked_from(concat!(module_path!(), "::closures"))
        .on("customer.created", |_: Event, cx: Context<'_, Calls>| {
            cx.state().add("created");
            Ok(())
        })
        .on("customer.updated", |_: Event, cx: Context<'_, Calls>| {
            cx.state().add("updated");
            Ok(())
        })
        .on("customer.updated", move |_: Event, cx: Context<'_, Calls>| {
            cx.state().add(&*captured);
            Ok(())
        })
        .fallback(|_: Event, cx: Context<'_, Calls>| {
            cx.state().add("fallback");
            Ok(())
        })
        .build()
        .unwrap();
    let ran = |event: &str| {
        let report = now_or_never(registry.dispatch(&delivery(event)));
        assert!(!report.is_failed(), "{report:?}");
        calls.take()
    };
    assert_eq!(ran("customer.created"), ["linked created", "created"]);
    assert_eq!(ran("customer.updated"), ["linked updated", "updated", "captured"]);
    assert_eq!(ran("customer.deleted"), ["fallback"]);
    let report = now_or_never(registry.dispatch(&delivery("customer.deleted")));
    let mut names: Vec<_> = registry.handlers().chain([&*report.handlers[0].name]).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 6, "each has a name of its own: {names:?}");
    assert!(
        names.iter().any(|name| name.ends_with("{{closure}}#3")),
        "{names:?}"
    );
}

/// What an inbox keeps under a handler's name must not depend on how many closures stand before it.
#[test]
fn a_closure_that_wants_the_newest_state_needs_a_name_beside_another() {
    let plain = |_: Event, _: Context<'_>| Ok(());
    let newest = |_: Event, _: Context<'_>| Ok(());
    let alone = Registry::builder().on("price", newest.latest_only());
    assert!(alone.build().is_ok());
    let named = Registry::builder().on("price", newest.latest_only().named("prices"));
    assert!(named.on("customer", plain).build().is_ok());
    let plain_too = |_: Event, _: Context<'_>| Ok(());
    let beside_a_named_one = Registry::builder().on("price", newest.latest_only().named("prices"));
    let beside_a_named_one = beside_a_named_one.on("customer", plain).on("product", plain_too);
    assert_eq!(beside_a_named_one.build().unwrap().handlers().count(), 3);
    let after = Registry::builder()
        .on("customer", plain)
        .on("price", newest.latest_only());
    let before = Registry::builder()
        .on("price", newest.latest_only())
        .on("customer", plain);
    for builder in [after, before] {
        assert!(matches!(
            builder.build(),
            Err(RegistryError::DuplicateName { .. })
        ));
    }
}

/// One function is one handler only if it was registered with the same settings.
#[test]
fn settings_are_neither_lost_nor_spread_to_other_registrations() {
    let build = |builder: RegistryBuilder| builder.build().map(|registry| registry.handlers().count());
    let twice = || {
        Registry::builder()
            .on("customer", any.latest_only())
            .on("price", any.latest_only())
    };
    assert_eq!(build(twice()), Ok(1));
    for other in [
        Registry::builder()
            .on("customer", any)
            .on("price", any.latest_only()),
        Registry::builder()
            .on("customer", any.latest_only())
            .on("price", any),
        Registry::builder()
            .on("customer", any)
            .on("price", any.group("other")),
        Registry::builder().on("customer", any).on("price", any.after(1)),
    ] {
        assert!(matches!(build(other), Err(RegistryError::DuplicateName { .. })));
    }
}

struct Both;
impl CustomerHandler for Both {
    type State = Calls;
    async fn created(&self, _: Event<Customer>, cx: Context<'_, Calls>) -> HandlerResult {
        cx.state().add("customer");
        Ok(())
    }
}
impl CouponHandler for Both {
    type State = Calls;
    async fn created(&self, _: Event<Coupon>, cx: Context<'_, Calls>) -> HandlerResult {
        cx.state().add("coupon");
        Ok(())
    }
}

#[test]
fn a_value_of_two_families_runs_the_method_of_the_events_family() {
    let calls = Calls::default();
    let registry = Registry::builder()
        .state(calls.clone())
        .family(family::customer::all(Both))
        .family(family::customer::only(Both, &["customer.created"]))
        .family(family::coupon::all(Both))
        .build()
        .unwrap();
    let coupon = event(
        "coupon.created",
        serde_json::json!({"id": "c", "object": "coupon"}),
    );
    for delivery in [delivery("customer.created"), coupon.into()] {
        let report = now_or_never(registry.dispatch(&delivery));
        assert!(!report.is_failed() && report.handlers.len() == 1, "{report:?}");
    }
    assert_eq!(calls.take(), ["customer", "coupon"]);
    struct WithSettings(#[allow(dead_code)] u8);
    impl CustomerHandler for WithSettings {
        type State = ();
    }
    let two_values = Registry::builder()
        .family(family::customer::all(WithSettings(1)))
        .family(family::customer::all(WithSettings(2)));
    assert!(matches!(
        two_values.build(),
        Err(RegistryError::DuplicateName { .. })
    ));
    let named = |end: &str| registry.handlers().filter(|name| name.ends_with(end)).count();
    assert_eq!(
        (named("::Both::created"), named("::Both::coupon.created")),
        (1, 1)
    );
}

#[test]
fn mistakes_are_refused_before_the_first_event() {
    let refused = |builder: RegistryBuilder| builder.build().unwrap_err();
    assert_eq!(
        refused(Registry::builder().on("customer.creatd", any)).to_string(),
        "no Stripe event matches `customer.creatd`; did you mean `customer.created`? (a name newer than this crate: `.on_new(..)`)"
    );
    assert!(matches!(
        refused(Registry::builder().on("customer..x", any)),
        RegistryError::Pattern(_)
    ));
    let misfit = refused(Registry::builder().on("customer", customer));
    assert!(
        matches!(
            misfit,
            RegistryError::Misfit {
                event: "customer.bank_account.created",
                ..
            }
        ),
        "{misfit}"
    );
    let family = refused(Registry::builder().on("customer.created", thin));
    assert!(
        matches!(
            family,
            RegistryError::Misfit {
                event: "customer.created",
                ..
            }
        ),
        "{family}"
    );
    let family = refused(Registry::builder().on("v1.customer.created", any));
    assert!(
        matches!(
            family,
            RegistryError::Misfit {
                event: "v1.customer.created",
                ..
            }
        ),
        "{family}"
    );
    assert_eq!(
        refused(Registry::builder().on("*", stateful)).to_string(),
        format!(
            "handler `{}::stateful` needs state `u64`: give it with `.state(..)`",
            module_path!()
        )
    );
    assert!(matches!(
        refused(Registry::builder().fallback(stateful)),
        RegistryError::MissingState { .. }
    ));
    assert!(Registry::builder().on("*", stateful).state(1_u64).build().is_ok());
    let twice = Registry::builder()
        .on("*", any.named("a"))
        .on("*", other.named("a"));
    assert!(matches!(refused(twice), RegistryError::DuplicateName { .. }));
    assert!(matches!(
        refused(Registry::builder().without("nobody")),
        RegistryError::NoSuchHandler { .. }
    ));
}

#[test]
fn a_required_event_needs_a_handler_of_its_own() {
    let requiring =
        |pattern: &str, required: &str| Registry::builder().on(pattern, any).require(required).build();
    assert!(requiring("customer.created", "customer.created").is_ok());
    assert!(requiring("customer", "customer.created").is_ok());
    assert!(
        requiring("*", "customer.created").is_err(),
        "an audit of everything handles nothing"
    );
    assert!(requiring("product", "product").is_ok());
    let error = requiring("product.created", "product").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`product.deleted` is required, and no handler takes it (is the crate that registers one linked?)"
    );
    assert!(
        Registry::builder()
            .on_new("customer.merged", any)
            .require("customer.merged")
            .build()
            .is_ok()
    );
    assert!(Registry::builder().require("customer.merged").build().is_err());
}

#[test]
fn a_required_prefix_asks_for_what_everybody_is_sent() {
    for prefix in ["billing.alert", "customer.source"] {
        let all = Registry::builder().on(prefix, any).build().unwrap();
        let types = all.registered_event_types();
        assert!(!types.is_empty());
        // Legacy types and those of previews are not among them, and are not missed.
        let each = |types: &[&str]| {
            let add = |registry: RegistryBuilder, name: &&str| registry.on(name, any);
            types
                .iter()
                .fold(Registry::builder(), add)
                .require(prefix)
                .build()
        };
        assert!(each(&types).is_ok(), "{prefix}");
        assert!(each(&types[1..]).is_err(), "{prefix}");
    }
    // By its own name anything can be required; and of a prefix that has nothing else, something must be there.
    for name in [
        "account.need_info",
        "capital.financing_offer.accepted",
        "v1.customer.updated",
        "v1.customer",
    ] {
        assert!(Registry::builder().require(name).build().is_err(), "{name}");
    }
    assert!(
        Registry::builder()
            .on("v1.customer.updated", thin)
            .require("v1.customer")
            .build()
            .is_ok()
    );
}

#[test]
fn handlers_are_left_out_by_name() {
    let builder = || {
        Registry::builder()
            .on("*", any)
            .on("*", other.named("audit log"))
            .family(family::customer::all(Crm))
    };
    let left = |name: &str| builder().without(name).build().unwrap().handlers().count();
    assert_eq!(builder().build().unwrap().handlers().count(), 5);
    assert_eq!(left("any"), 4);
    assert_eq!(left(&format!("{}::any", module_path!())), 4);
    assert_eq!(left("audit log"), 4);
    assert_eq!(left("Crm"), 2);
    assert_eq!(left("Crm::created"), 4);
    assert!(
        builder().without("an").build().is_err(),
        "part of a segment is not a name"
    );
}

#[test]
fn the_enabled_events_list_is_exact() {
    let types = |builder: RegistryBuilder| -> Vec<String> {
        builder
            .build()
            .unwrap()
            .registered_event_types()
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(
        types(Registry::builder().on("plan", any)),
        ["plan.created", "plan.deleted", "plan.updated"]
    );
    assert_eq!(types(Registry::builder().on("plan", any).on("*", other)), ["*"]);
    assert_eq!(
        types(Registry::builder().on_new("customer.merged", any)),
        ["customer.merged"]
    );
    let sources = types(Registry::builder().on("customer.source", any));
    assert!(sources.contains(&"customer.source.expiring".to_owned()));
    assert!(
        !sources.contains(&"customer.source.contact_cardholder".to_owned()),
        "legacy: {sources:?}"
    );
    let capital = types(Registry::builder().on("capital", any));
    assert!(
        !capital.contains(&"capital.financing_offer.accepted".to_owned()),
        "only previews send it: {capital:?}"
    );
    let exact = types(Registry::builder().on("capital.financing_offer.accepted", any));
    assert_eq!(exact, ["capital.financing_offer.accepted"]);
}

#[test]
fn what_was_registered_by_hand_stays_beside_what_is_linked() {
    let registry = Registry::builder()
        .handler_timeout(Some(Duration::from_secs(7)))
        .state(Calls::default())
        .on("*", any.named("by hand"))
        .linked()
        .build()
        .unwrap();
    let names: Vec<_> = registry.handlers().collect();
    assert!(names.contains(&"by hand") && names.len() > 1, "{names:?}");
    assert_eq!(registry.handler_timeout(), Some(Duration::from_secs(7)));
    let unlimited = Registry::builder().handler_timeout(None).build().unwrap();
    assert_eq!(unlimited.handler_timeout(), None);
}

#[test]
fn a_union_fits_events_that_carry_several_kinds() {
    fn source(_: Event<CustomerSource>, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    assert!(Registry::builder().on("customer.source", source).build().is_ok());
}

#[test]
fn every_handler_tells_its_patterns_and_group() {
    let registry = Registry::builder()
        .on("plan", any)
        .on("product", any)
        .on("*", other.group("audit"))
        .build()
        .unwrap();
    let routes: Vec<_> = registry
        .routes()
        .map(|route| {
            (
                route.group.to_owned(),
                route.patterns.iter().map(ToString::to_string).collect::<Vec<_>>(),
            )
        })
        .collect();
    assert_eq!(
        routes,
        [
            (
                "default".to_owned(),
                vec!["plan".to_owned(), "product".to_owned()]
            ),
            ("audit".to_owned(), vec!["*".to_owned()])
        ]
    );
}

#[test]
fn a_delivery_handler_fits_any_pattern() {
    fn both(_: Delivery, _: Context<'_>) -> HandlerResult {
        Ok(())
    }
    let registry = Registry::builder()
        .on("customer", both)
        .on("v1.customer", both)
        .on("v2", both)
        .build()
        .unwrap();
    assert_eq!(registry.handlers().count(), 1);
}

/// As many as there may be: what tells their names apart does not look at all the others for each of them. Four times as many take
/// about four times as long, not sixteen times.
#[test]
fn the_time_to_register_tens_of_thousands_of_handlers_grows_with_their_number() {
    fn register(handlers: usize) -> f64 {
        let start = time_on_cpu();
        let mut builder = Registry::builder();
        for number in 0..handlers / 2 {
            let named = move |_: Event, _: Context<'_>| {
                std::hint::black_box(number);
                Ok(())
            };
            let nameless = move |_: Event, _: Context<'_>| {
                std::hint::black_box(number);
                Ok(())
            };
            builder = builder
                .on("customer.created", named.named(format!("handler {number}")))
                .on("customer.created", nameless);
        }
        let registry = builder.build().unwrap();
        assert_eq!(registry.handlers().count(), handlers);
        time_on_cpu() - start
    }
    let (few, many) = (register(7_500), register(30_000));
    // 6 to 7 times as measured: a table that no longer fits the processor's cache.
    assert!(many < 11.0 * few, "{few} s, then {many} s");
}

/// Seconds that this thread has run so far: what else the machine does counts little. Where it is not told, the time of day.
fn time_on_cpu() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(
        || std::time::UNIX_EPOCH.elapsed().unwrap().as_secs_f64(),
        |nanoseconds| nanoseconds / 1e9,
    )
}
