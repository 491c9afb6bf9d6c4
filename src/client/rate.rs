//! How fast the client asks, and who goes first.

use super::key::KeyMode;

/// The requests a second that Stripe takes of an account in live mode (documented, read 2026-11).
const LIVE: f64 = 100.0;
/// The requests a second that Stripe takes in a sandbox.
const SANDBOX: f64 = 25.0;
/// The requests a second that Stripe takes for one operation, such as `GET /v1/customers`.
const OPERATION: f64 = 25.0;

/// The rate of requests that a client and its clones keep to together. The default is [`half`](Self::half).
///
/// It has two levels, as Stripe's limits have: one over all requests, and one for each operation, such as
/// `GET /v1/customers/{id}`. Stripe takes 100 requests a second of an account in live mode, 25 in a sandbox, and 25 for one
/// operation. The limits are the account's, so what the application itself asks counts, too: hence half.
///
/// Up to a second's worth of requests may go at once. When Stripe answers 429, the level that it names is halved (at most once
/// for the requests that were under way) and comes back by a tenth of the full rate each minute.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate(Kind);

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Share(f64),
    PerSecond(f64, f64),
    Unlimited,
}

impl Default for Rate {
    fn default() -> Self {
        Self::half()
    }
}

impl Rate {
    /// Half of Stripe's limits: in live mode 50 requests a second, in a sandbox 12.5; of one operation 12.5.
    pub const fn half() -> Self {
        Self(Kind::Share(0.5))
    }

    /// This part of Stripe's limits, above 0 and at most 1. What several processes share is divided among them.
    pub const fn share(part: f64) -> Self {
        Self(Kind::Share(part))
    }

    /// So many requests a second in all, and so many of one operation; both above 0.
    pub const fn per_second(all: f64, operation: f64) -> Self {
        Self(Kind::PerSecond(all, operation))
    }

    /// No limit, not even after a 429: for stand-ins of Stripe.
    pub const fn unlimited() -> Self {
        Self(Kind::Unlimited)
    }

    /// The two rates in requests a second, `None` if there is no limit. An error if a number makes no sense.
    pub(super) fn limits(self, mode: KeyMode) -> Result<Option<(f64, f64)>, ()> {
        let (all, operation) = match self.0 {
            Kind::Unlimited => return Ok(None),
            Kind::PerSecond(all, operation) => (all, operation),
            Kind::Share(part) if part > 1.0 => return Err(()),
            Kind::Share(part) => {
                let all = if mode == KeyMode::Live { LIVE } else { SANDBOX };
                (part * all, part * OPERATION)
            }
        };
        let makes_sense = |rate: f64| rate.is_finite() && rate > 0.0;
        if makes_sense(all) && makes_sense(operation) {
            Ok(Some((all, operation)))
        } else {
            Err(())
        }
    }
}

/// The precedence of a request when others wait for the same limit. The first variant goes first; of equal ones, the older.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Priority {
    /// For an event that is being handled. The default.
    #[default]
    Receive,
    /// For finding events that were missed.
    Reconcile,
    /// For filling tables with what was there before.
    Backfill,
    /// For comparing what is there already.
    Verify,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_follow_the_mode_of_the_key() {
        assert_eq!(Rate::half().limits(KeyMode::Live), Ok(Some((50.0, 12.5))));
        assert_eq!(Rate::half().limits(KeyMode::Test), Ok(Some((12.5, 12.5))));
        assert_eq!(Rate::share(1.0).limits(KeyMode::Unknown), Ok(Some((25.0, 25.0))));
        assert_eq!(Rate::unlimited().limits(KeyMode::Live), Ok(None));
        for rate in [
            Rate::share(0.0),
            Rate::share(1.1),
            Rate::share(f64::NAN),
            Rate::per_second(1.0, -1.0),
            Rate::per_second(f64::INFINITY, 1.0),
        ] {
            assert_eq!(rate.limits(KeyMode::Live), Err(()), "{rate:?}");
        }
    }
}
