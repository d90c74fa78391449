//! What an axis measures, and where its values lie.

/// An axis: a range of values with ticks.
#[derive(Clone, Debug)]
pub struct Axis {
    pub(crate) label: String,
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) ticks: Vec<(f64, String)>,
    logarithmic: bool,
}

impl Axis {
    /// From one value to another, with round ticks.
    pub fn linear(label: &str, from: f64, to: f64) -> Self {
        let step = round_step((to - from) / 8.0);
        let (first, last) = ((from / step).ceil(), (to / step).floor());
        let ticks = (0..=(last - first) as u32).map(|i| {
            // No -0.
            let value = (first + f64::from(i)) * step + 0.0;
            (value, tick_label(value, step))
        });
        Axis { label: label.into(), from, to, ticks: ticks.collect(), logarithmic: false }
    }

    /// From a tick below all values to one above. Values that are not finite don't count.
    pub fn around(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        let (least, greatest) = extremes(values);
        let greatest = if greatest > least { greatest } else { least + 1.0 };
        let step = round_step((greatest - least) / 4.0);
        let (from, to) = ((least / step).floor() * step, (greatest / step).ceil() * step);
        Self::linear(label, from, to)
    }

    /// Logarithmic, from a power of two below all values to one above.
    pub fn logarithmic(label: &str, values: impl IntoIterator<Item = f64>) -> Self {
        let (least, greatest) = extremes(values);
        let (first, last) = (least.log2().floor() as i32, greatest.log2().ceil() as i32);
        let last = last.max(first + 1);
        let ticks = (first..=last).map(|exponent| {
            let value = 2f64.powi(exponent);
            (value, value.to_string())
        });
        Axis {
            label: label.into(),
            from: 2f64.powi(first),
            to: 2f64.powi(last),
            ticks: ticks.collect(),
            logarithmic: true,
        }
    }

    /// The same with other ticks.
    pub fn with_ticks(mut self, ticks: impl IntoIterator<Item = (f64, String)>) -> Self {
        self.ticks = ticks.into_iter().collect();
        self
    }

    /// Where a value lies: 0 at the beginning of the axis, 1 at its end.
    pub(crate) fn place(&self, value: f64) -> f64 {
        if self.logarithmic {
            (value / self.from).log2() / (self.to / self.from).log2()
        } else {
            (value - self.from) / (self.to - self.from)
        }
    }
}

/// The least and the greatest of the finite values; 0 and 1 if there are none.
fn extremes(values: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let finite = values.into_iter().filter(|value| value.is_finite());
    let pairs = finite.map(|value| (value, value));
    pairs.reduce(|(a, b), (c, d)| (a.min(c), b.max(d))).unwrap_or((0.0, 1.0))
}

/// The next 1, 2 or 5 times a power of ten.
pub(crate) fn round_step(step: f64) -> f64 {
    let power = 10f64.powf(step.log10().floor());
    let factor = [1.0, 2.0, 5.0].into_iter().find(|factor| factor * power >= step);
    factor.unwrap_or(10.0) * power
}

/// As many decimals as tell one tick from the next.
fn tick_label(value: f64, step: f64) -> String {
    let exponent = step.log10().floor();
    if (-5.0..6.0).contains(&exponent) || value == 0.0 {
        let decimals = (-exponent).clamp(0.0, 5.0) as usize;
        if value == 0.0 { "0".into() } else { format!("{value:.decimals$}") }
    } else {
        let decimals = (value.abs().log10().floor() - exponent).clamp(0.0, 16.0) as usize;
        format!("{value:.decimals$e}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (step, round) in [(0.013, 0.02), (0.05, 0.05), (7.0, 10.0), (1.0, 1.0)] {
            assert!((round_step(step) / round - 1.0).abs() < 1e-12, "{step}");
        }
    }

    fn labels(axis: &Axis) -> Vec<&str> {
        axis.ticks.iter().map(|(_, label)| label.as_str()).collect()
    }

    #[test]
    fn ticks_lie_within_a_linear_axis() {
        let axis = Axis::linear("x", -9.0, 11.0);
        assert_eq!(labels(&axis), ["-5", "0", "5", "10"]);
        assert_eq!([-9.0, 1.0, 11.0].map(|x| axis.place(x)), [0.0, 0.5, 1.0]);
        assert_eq!(
            labels(&Axis::linear("x", 0.0, 0.25)),
            ["0", "0.05", "0.10", "0.15", "0.20", "0.25"]
        );
        assert_eq!(
            labels(&Axis::linear("x", 1e20, 3e20)),
            ["1.0e20", "1.5e20", "2.0e20", "2.5e20", "3.0e20"]
        );
    }

    #[test]
    fn an_axis_around_values_begins_and_ends_at_ticks() {
        let axis = Axis::around("y", [0.03, f64::NAN, 0.97, f64::INFINITY]);
        assert_eq!((axis.from, axis.to), (0.0, 1.0));
        assert_eq!(labels(&Axis::around("y", [3.0, 3.0]))[0], "3.0");
    }

    #[test]
    fn a_logarithmic_axis_has_powers_of_two() {
        let axis = Axis::logarithmic("y", [0.3, 3.0]);
        assert_eq!(labels(&axis), ["0.25", "0.5", "1", "2", "4"]);
        assert_eq!(axis.place(1.0), 0.5);
    }
}
