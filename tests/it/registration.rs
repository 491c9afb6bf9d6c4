//! What a registry accepts, refuses and tells about itself.

use stripe_webhooks::handler::family;
use stripe_webhooks::object::{Customer, CustomerSource};
use stripe_webhooks::{
    Context, CouponHandler, CustomerHandler, Delivery, Event, EventNotification, HandlerExt, HandlerResult,
    Registry, RegistryError, on,
};

use crate::support::{delivery, now_or_never};

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

#[test]
fn mistakes_are_refused_before_the_first_event() {
    let refused = |builder: stripe_webhooks::RegistryBuilder| builder.build().unwrap_err();
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
    let types = |builder: stripe_webhooks::RegistryBuilder| -> Vec<String> {
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
