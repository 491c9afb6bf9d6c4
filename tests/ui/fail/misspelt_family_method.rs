use stripe_webhooks::{CouponHandler, on};

struct Promo;

impl CouponHandler for Promo {
    type State = ();
}

on! {
    coupon::{creatd} => Promo;
}

fn main() {}
