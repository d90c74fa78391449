//! A result depends on nothing but its own input: not on what is beside it, nor on the group that it
//! is evaluated in.

use crate::Test;
use crate::buffers::assert_same;
use crate::points::where_results_are_subnormal;
use crate::subject::{Number, Subject};

pub const TESTS: &[Test] = &[
    ("neighbours_keep_their_bits", each_type_and_tier!(neighbours)),
    ("single_elements_have_the_bits_of_groups", each_type_and_tier!(one_at_a_time)),
    ("special_elements_hide_none_in_a_block", each_type_and_tier!(in_blocks)),
];

/// Special values, and those with results that may be subnormal, one after the other at each place.
fn neighbours<T: Number>(subject: Subject) {
    let x: Vec<T> = (0..T::LENGTHS).map(|i| T::new(i as f64 / 10.0 - 6.0)).collect();
    let special = [f64::NAN, f64::INFINITY, -f64::INFINITY, -100.0, -740.0, 0.0, 1e-310];
    let (special, count) = if cfg!(miri) { (&special[..1], 1) } else { (&special[..], 4) };
    let special: Vec<T> = special.iter().map(|&x| T::new(x)).collect();
    let far = where_results_are_subnormal::<T>(subject.function, count);
    for form in subject.forms() {
        let mut expected = x.clone();
        subject.run(form, &x, &x, &mut expected);
        for &special in special.iter().chain(&far) {
            for at in 0..x.len() {
                let mut beside = x.clone();
                beside[at] = special;
                let mut y = beside.clone();
                subject.run(form, &beside, &beside, &mut y);
                y[at] = expected[at];
                assert_same(&y, &expected);
            }
        }
    }
}

/// A single element is evaluated as one whose result may be subnormal is, a group so only if one of
/// its elements asks for it.
fn one_at_a_time<T: Number>(subject: Subject) {
    let (count, repeated) = if cfg!(miri) { (1, 9) } else { (4000, 33) };
    let mut x = where_results_are_subnormal::<T>(subject.function, count);
    // Alone one ULP off, once, in a gradient of elu(alpha=0.1).
    x.extend([T::new(-705.413_961_068_945_7)].repeat(repeated));
    for form in subject.forms() {
        let (mut whole, mut single) = (x.clone(), x.clone());
        subject.run(form, &x, &x, &mut whole);
        for (x, y) in x.chunks(1).zip(single.chunks_mut(1)) {
            subject.run(form, x, x, y);
        }
        assert_same(&whole, &single);
    }
}

/// Elements that are looked at together, of which few are special: among them NaN of both signs, whose bits as
/// integers exceed those of all numbers.
pub fn in_blocks<T: Number>(subject: Subject) {
    let special = [f64::NAN, -95.0, -f64::NAN, 95.0, -720.0, 0.0, -0.0, 1e-5, -f64::INFINITY];
    let (len, compared, special) = match cfg!(miri) {
        true => (270, 250, &special[1..2]),
        // Beyond a block of those that are looked at together; and of halves.
        false => (if T::BITS == 16 { 1100 } else { 700 }, 0, &special[..]),
    };
    for (i, &first) in special.iter().enumerate() {
        for &second in &special[i..] {
            let mut x: Vec<T> = (0..len).map(|i| T::new(i as f64 / 100.0 - 3.5)).collect();
            for (at, special) in
                [(0, first), (77, second), (78, first), (255, second), (260, first)]
            {
                x[at] = T::new(special);
            }
            for form in subject.forms().step_by(if cfg!(miri) { 2 } else { 1 }) {
                let (mut whole, mut single) = (x.clone(), x.clone());
                subject.run(form, &x, &x, &mut whole);
                for (x, y) in x.chunks(1).zip(single.chunks_mut(1)).skip(compared) {
                    subject.run(form, x, x, y);
                }
                assert_same(&whole[compared..], &single[compared..]);
            }
        }
    }
}
