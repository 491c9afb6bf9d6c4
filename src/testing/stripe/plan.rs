//! Chance, by a seed.

/// The reliability of deliveries, by a seed: the same seed gives the same deliveries.
///
/// ```
/// use stripe_webhooks::testing::DeliveryPlan;
///
/// // One in ten is lost, one in five comes twice, one in five only with the next round, all up to four places off.
/// let plan = DeliveryPlan::new(7).lost(10).duplicates(20).late(20).reordering(4);
/// # let _ = plan;
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct DeliveryPlan {
    state: u64,
    lost: u8,
    duplicates: u8,
    late: u8,
    reordering: usize,
}

impl DeliveryPlan {
    /// A plan by which every delivery arrives once, in order.
    pub fn new(seed: u64) -> Self {
        Self {
            state: seed,
            lost: 0,
            duplicates: 0,
            late: 0,
            reordering: 0,
        }
    }

    /// Sets how many of 100 deliveries never arrive. They come with a [retry](super::FakeStripe::retry).
    pub fn lost(mut self, percent: u8) -> Self {
        self.lost = percent;
        self
    }

    /// Sets how many of 100 deliveries arrive twice.
    pub fn duplicates(mut self, percent: u8) -> Self {
        self.duplicates = percent;
        self
    }

    /// Sets how many of 100 deliveries are left for the next round.
    pub fn late(mut self, percent: u8) -> Self {
        self.late = percent;
        self
    }

    /// Sets the number of places by which a delivery may come later than in order.
    pub fn reordering(mut self, places: usize) -> Self {
        self.reordering = places;
        self
    }

    /// The deliveries that arrive in this round, in their order, and those that are lost.
    pub(super) fn round<T: Clone>(&mut self, due: Vec<T>) -> (Vec<T>, Vec<T>) {
        let (mut arriving, mut lost) = (Vec::new(), Vec::new());
        for delivery in due {
            if self.chance(self.lost) {
                lost.push(delivery);
            } else if !self.chance(self.late) {
                if self.chance(self.duplicates) {
                    arriving.push(delivery.clone());
                }
                arriving.push(delivery);
            }
        }
        let mut placed: Vec<(u64, T)> = (0_u64..)
            .zip(arriving)
            .map(|(place, delivery)| (place + self.below(self.reordering as u64 + 1), delivery))
            .collect();
        placed.sort_by_key(|(place, _)| *place);
        (placed.into_iter().map(|(_, delivery)| delivery).collect(), lost)
    }

    fn chance(&mut self, percent: u8) -> bool {
        self.below(100) < u64::from(percent)
    }

    /// A number below `end`, by SplitMix64.
    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end.max(1)
    }
}
