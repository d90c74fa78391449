//! What was measured of a subject.

/// What one subject took in each round, per element.
#[derive(Clone, Default)]
pub struct Timing {
    pub nanoseconds: Vec<f64>,
    /// Empty if they can't be counted.
    pub cycles: Vec<f64>,
}

impl Timing {
    /// The nanoseconds that so great a part of the rounds lies below.
    pub fn quantile(&self, part: f64) -> f64 {
        quantile(&self.nanoseconds, part)
    }

    pub fn min(&self) -> f64 {
        self.quantile(0.0)
    }

    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    pub fn median_cycles(&self) -> Option<f64> {
        (!self.cycles.is_empty()).then(|| quantile(&self.cycles, 0.5))
    }

    /// The median of the ratios to another subject in the same round.
    pub fn over(&self, other: &Self) -> f64 {
        let rounds = self.nanoseconds.iter().zip(&other.nanoseconds);
        let ratios: Vec<f64> = rounds.map(|(own, other)| own / other).collect();
        quantile(&ratios, 0.5)
    }
}

/// The value below which that part of the values lies, between two of them in proportion.
fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = part * (sorted.len() - 1) as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    below + (above - below) * place.fract()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn timing(nanoseconds: &[f64]) -> Timing {
        Timing { nanoseconds: nanoseconds.to_vec(), cycles: Vec::new() }
    }

    #[test]
    fn quantiles_lie_between_the_values() {
        let timing = timing(&[4.0, 1.0, 2.0, 3.0]);
        let quantiles = [0.0, 0.25, 0.5, 1.0].map(|part| timing.quantile(part));
        assert_eq!(quantiles, [1.0, 1.75, 2.5, 4.0]);
        assert_eq!([timing.min(), timing.median()], [1.0, 2.5]);
        assert_eq!(quantile(&[7.0], 0.25), 7.0);
    }

    #[test]
    fn ratios_are_those_of_the_same_round() {
        assert_eq!(timing(&[2.0, 40.0, 6.0]).over(&timing(&[1.0, 20.0, 2.0])), 2.0);
    }
}
