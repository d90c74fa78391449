//! What `sigmoid` publishes about its errors. Its tests and its tool hold it to these.

use crate::functions::Id;
use crate::reference::{Element, Reference};
use crate::ruler::{Growth, Unit};

/// How exact results are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// The one whose f32 results are correctly rounded.
    Default,
    /// The one that takes less time.
    Fast,
}

/// A bound on errors.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// In these units; ½ if results are correctly rounded.
    pub ulp: f64,
    /// In what errors are measured.
    pub unit: Unit,
    /// That in words, to go on with after the number; nothing for ULP.
    pub words: &'static str,
}

/// What is published for a function, with its parameters, at a tier on a backend.
///
/// # Panics
///
/// If nothing is published for a backend of that name.
pub fn published_bound<T: Element>(function: &Reference, tier: Tier, backend: &str) -> Bound {
    let row = row::<T>(&function.for_format::<T>());
    let (unfused, steps) = match backend {
        "avx512" => (0, 0),
        "avx2" => (0, 1),
        "neon" => (0, 2),
        "scalar" => (1, 2),
        other => panic!("no bounds are published for the backend {other}"),
    };
    let (ulp, (unit, words)) = match (tier, T::BITS) {
        (Tier::Default, 32) => (0.5, (Unit::OWN, "")),
        (Tier::Default, _) => (row.f64[unfused], row.unit),
        (Tier::Fast, 32) => (row.fast_f32[steps], row.fast_unit),
        (Tier::Fast, _) => (row.fast_f64[unfused], row.fast_unit),
    };
    Bound { ulp, unit, words }
}

/// What is published for a function.
struct Row {
    /// At the default tier; on `scalar`, which fuses nothing.
    f64: [f64; 2],
    /// At the fast tier with the table of `avx512`, with that of `avx2`, with none.
    fast_f32: [f64; 3],
    /// At the fast tier; on `scalar`.
    fast_f64: [f64; 2],
    unit: (Unit, &'static str),
    fast_unit: (Unit, &'static str),
}

/// Correctly rounded.
const EXACT: Row = Row::new([0.5; 2], [0.5; 3], [0.5; 2]);

fn row<T: Element>(function: &Reference) -> Row {
    let [first, second, third] = function.parameters;
    let normal = 2f64.powi(T::MIN_UNIT + T::PRECISION as i32 - 1);
    // What is a product of double words may be rounded twice among smaller numbers.
    let nearly_subnormal = (Unit::of(64.0 * normal), "");
    // Of e^t no less is computed.
    let least_power = 2f64.powi(if T::BITS == 32 { -136 } else { -1060 });
    let eighth = (Unit::of(0.125), " of 1/8");
    match function.id {
        Id::Sigmoid => Row::new([0.51, 0.8], [3.2, 2.3, 2.3], [2.1, 2.3]),
        Id::SigmoidGradient => Row::new([0.51, 0.8], [3.6, 3.0, 3.4], [2.9, 3.5]),
        Id::SlopeFromOutput | Id::TanhFromOutput => Row::new([0.51; 2], [1.6; 3], [1.6; 2]),
        Id::Tanh => Row::new([0.55; 2], [3.6; 3], [3.4; 2]),
        Id::TanhGradient => Row::new([0.51, 0.8], [4.2, 3.2, 3.2], [2.9; 2]),
        Id::Silu => Row::new([0.51, 0.8], [3.9, 3.4, 3.4], [2.8; 2]),
        Id::SiluGradient | Id::SwishGradient => {
            Row::new([0.51, 0.8], [9.6; 3], [22.0; 2]).of(eighth)
        }
        Id::Swish => {
            let unit = Unit::of(normal / first.abs());
            match is_power_of_two(first) {
                true => Row::new([0.51, 0.8], [3.9, 3.4, 3.4], [2.8; 2]).fast_of((unit, "")),
                false => {
                    let growth = Growth::Left { rate: first };
                    let fast_unit = (Unit { growth, ..unit }, "·(1 + |alpha·x|)");
                    Row::new([0.51, 0.8], [2.9; 3], [3.0; 2]).fast_of(fast_unit)
                }
            }
        }
        Id::ScaledSigmoid => {
            let greatest = second.abs().max(third.abs());
            let starts_at_0 = second == 0.0 || third == 0.0;
            let unit = Unit::of(greatest * least_power);
            let rate = if second == 0.0 { first } else { -first };
            let fast_of_greatest = (Unit::of(greatest), " of the larger limit");
            if starts_at_0 {
                let row = Row::new([0.51, 0.8], [3.8, 3.1, 3.1], [3.0, 3.4]);
                row.fast_of_product(first, unit, Growth::Left { rate }, "·(1 + |slope·x|)")
            } else if second == -third {
                let unit = Unit::of(64.0 * normal * greatest.max(1.0));
                Row::new([0.55, 0.8], [2.5; 3], [2.2; 2]).of((unit, "")).fast_of(fast_of_greatest)
            } else {
                Row::new([0.55, 0.8], [2.5; 3], [2.2; 2])
                    .of((Unit::of(greatest / 8.0), " of 1/8 of the larger limit"))
                    .fast_of(fast_of_greatest)
            }
        }
        Id::ScaledSigmoidGradient => {
            let unit = Unit::of((first * (third - second)).abs() * least_power);
            let growth = Growth::Both { rate: first };
            let row = Row::new([0.51, 0.8], [4.5, 4.0, 4.0], [4.3, 4.6]);
            row.fast_of_product(first, unit, growth, "·(1 + |slope·x|)")
        }
        Id::GeluTanh => {
            let unit = Unit { growth: Growth::Cubic, ..Unit::OWN };
            Row::new([0.51, 0.8], [2.9; 3], [2.7; 2]).fast_of((unit, "·(1 + |r(x)|)"))
        }
        Id::GeluTanhGradient => Row::new([0.51, 0.8], [20.0; 3], [52.0; 2]).of(eighth),
        Id::Gelu => {
            let unit = Unit { growth: Growth::Square, ..Unit::OWN };
            Row::new([0.51; 2], [4.5; 3], [4.3; 2]).fast_of((unit, "·(1 + x²/2)"))
        }
        Id::GeluGradient => Row::new([0.51; 2], [5.1, 5.2, 6.2], [5.9; 2]).of(eighth),
        Id::Mish => Row::new([0.61, 0.85], [5.4; 3], [4.5; 2]),
        Id::MishGradient => Row::new([0.51, 0.8], [6.6; 3], [4.5; 2]).of(eighth),
        Id::HardSigmoid => Row::new([0.51, 0.8], [0.51, 0.51, 1.1], [0.51, 1.1])
            .of(nearly_subnormal)
            .fast_of((Unit::of(second.abs()), " of beta")),
        Id::HardSigmoidGradient => {
            let growth = Growth::Steps { alpha: first, beta: second };
            // A bound of ½ would ask for the right bits beside them, too.
            let row = Row::new([0.5; 2], [0.51; 3], [0.51; 2]);
            row.fast_of((Unit { growth, ..Unit::OWN }, " except beside kinks"))
        }
        Id::HardSwish => Row::new([0.51, 0.8], [2.7; 3], [2.6; 2]),
        Id::HardSwishGradient => Row::new([0.51, 0.8], [1.5; 3], [1.5; 2]),
        Id::Exp | Id::ExpGradient => Row::new([0.51, 0.8], [1.5; 3], [1.5; 2]),
        Id::Elu => Row::new([0.55, 0.8], [3.2; 3], [3.4, 3.6])
            .of(nearly_subnormal)
            .fast_of((Unit::of(first.abs() * normal), "")),
        Id::EluGradient => Row::new([0.51, 0.8], [2.8; 3], [2.5; 2])
            .fast_of((Unit::of(first.abs() * least_power), "")),
        Id::Selu => Row::new([0.55; 2], [3.4; 3], [3.3; 2])
            .of(nearly_subnormal)
            .fast_of((Unit::of(normal), "")),
        Id::SeluGradient => {
            Row::new([0.51, 0.8], [2.5, 2.2, 2.2], [1.7; 2]).fast_of((Unit::of(least_power), ""))
        }
        Id::Celu => Row::new([0.55; 2], [4.6; 3], [4.0; 2])
            .of(nearly_subnormal)
            .fast_of((Unit::of(first * normal), "")),
        Id::CeluGradient => {
            let row = Row::new([0.51, 0.8], [1.6; 3], [1.6; 2]);
            let growth = Growth::Left { rate: 1.0 / first };
            row.fast_of_product(first, Unit::of(least_power), growth, "·(1 + |x/alpha|)")
        }
        Id::Softplus => {
            let row = Row::new([0.51, 0.8], [5.5, 5.0, 5.0], [4.8; 2]);
            let unit = Unit::of(least_power / first.abs());
            row.fast_of_product(first, unit, Growth::Left { rate: first }, "·(1 + |beta·x|)")
        }
        Id::SoftplusGradient => {
            let row = Row::new([0.51, 0.8], [3.2, 2.2, 2.2], [2.1; 2]);
            row.fast_of_product(first, Unit::OWN, Growth::Left { rate: first }, "·(1 + |beta·x|)")
        }
        Id::LogSigmoid => Row::new([0.51, 0.8], [4.8, 3.9, 3.9], [3.5; 2]),
        Id::LogSigmoidGradient => Row::new([0.51, 0.8], [3.2, 2.2, 2.2], [2.1; 2]),
        Id::Logit => Row::new([0.51; 2], [5.3; 3], [5.5; 2]),
        Id::LogitGradient => Row::new([0.51; 2], [2.2; 3], [2.2; 2]),
        Id::Softsign => Row::new([0.51; 2], [1.6; 3], [1.6; 2]),
        Id::SoftsignGradient => Row::new([0.51; 2], [3.7; 3], [3.7; 2]),
        Id::LeakyRelu | Id::LeakyReluGradient | Id::Relu | Id::ReluGradient => EXACT,
    }
}

fn is_power_of_two(x: f64) -> bool {
    x.to_bits() << 12 == 0
}

impl Row {
    /// In ULP.
    const fn new(f64: [f64; 2], fast_f32: [f64; 3], fast_f64: [f64; 2]) -> Self {
        let unit = (Unit::OWN, "");
        Row { f64, fast_f32, fast_f64, unit, fast_unit: unit }
    }

    /// In that unit.
    fn of(self, unit: (Unit, &'static str)) -> Self {
        Row { unit, fast_unit: unit, ..self }
    }

    /// At the fast tier in that unit, which grows unless the product of `x` and the factor is exact.
    fn fast_of_product(self, factor: f64, unit: Unit, growth: Growth, words: &'static str) -> Self {
        match is_power_of_two(factor) {
            true => self.fast_of((unit, "")),
            false => self.fast_of((Unit { growth, ..unit }, words)),
        }
    }

    /// At the fast tier in that unit.
    fn fast_of(self, fast_unit: (Unit, &'static str)) -> Self {
        Row { fast_unit, ..self }
    }
}
