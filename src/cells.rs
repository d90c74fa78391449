//! The cells of recurrent networks, composed of entry points block by block.

use core::ops::Range;

use crate::activation::{Activation, With};
use crate::backend::Backend;
use crate::block::Block;
use crate::composed::{Composed, Loop, Wide, for_each_element};
use crate::drive::{assert_length, assert_lengths};
use crate::entry::{Choice, Element, Tier};
use crate::environment::Environment;
use crate::functions::{Sigmoid, Tanh};

/// The order of the gates in a row of pre-activations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum GateOrder {
    /// As ONNX has it: input, output, forget, cell; update, reset, hidden.
    #[default]
    Onnx,
    /// As PyTorch and cuDNN have it: input, forget, cell, output; reset, update, new.
    Torch,
}

/// What is common to the cells.
macro_rules! cell {
    ($(#[$doc:meta])* $Cell:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $Cell {
            hidden: usize,
            order: GateOrder,
            choice: Choice,
        }

        impl $Cell {
            /// A cell of so many units, its gates in ONNX's order.
            ///
            /// # Panics
            ///
            /// If there are none.
            #[track_caller]
            pub const fn new(hidden: usize) -> Self {
                assert!(hidden > 0, "a cell has at least one unit");
                Self { hidden, order: GateOrder::Onnx, choice: Choice::NONE }
            }

            /// The same with the gates in that order.
            pub const fn order(self, order: GateOrder) -> Self {
                Self { order, ..self }
            }

            /// The same on that backend.
            pub const fn on(mut self, backend: Backend) -> Self {
                self.choice.backend = Some(backend);
                self
            }

            /// The same at the [fast tier](Activation::fast).
            pub const fn fast(self) -> Self {
                self.at(Tier::Fast)
            }

            /// The same at that tier.
            pub const fn at(mut self, tier: Tier) -> Self {
                self.choice.tier = Some(tier);
                self
            }

            /// Panics unless the state has whole rows.
            #[track_caller]
            fn assert_state(self, name: &str, len: usize) {
                let hidden = self.hidden;
                assert!(
                    len.is_multiple_of(hidden),
                    "`{name}` has {len} elements, no multiple of the {hidden} units of the cell"
                );
            }
        }
    };
}

cell! {
    /// An LSTM cell: what follows the matrix products, in one pass over memory.
    ///
    /// Of each unit there are four pre-activations, which [`GateOrder`] names. Of them and of the state `c`
    ///
    /// ```text
    /// i, f, o = σ(those of input, forget and output gate), g = tanh(that of the cell)
    /// c_out   = f·c + i·g
    /// h       = o·tanh(c_out)
    /// ```
    ///
    /// A batch has a row of `4·hidden` pre-activations, and one of `hidden` states, for each sequence.
    ///
    /// ```
    /// use sigmoid::LstmCell;
    ///
    /// // One unit: input and output gate are open, the forget gate is shut.
    /// let (mut c_out, mut h) = ([0.0f32], [0.0]);
    /// LstmCell::new(1).forward(&[100.0, 100.0, -200.0, 0.5], &[3.0], &mut c_out, &mut h);
    /// assert_eq!((c_out, h), ([0.462_117_17], [0.431_808_17]));
    /// ```
    ///
    /// Each operation is rounded to the element type, with the functions as [`Sigmoid`] and [`Tanh`] give them: a
    /// loop over them in that order gives the same bits. Halves are computed in `f32` all the way, and rounded at
    /// the end; `h` is that of `c_out` as it is stored. There are no peepholes.
    LstmCell
}

cell! {
    /// A GRU cell: what follows the matrix products.
    ///
    /// Of each unit there are three pre-activations, which [`GateOrder`] names, and of them and of the state `h`
    ///
    /// ```text
    /// z, r = σ(those of update and reset gate)
    /// h'   = (1 - z)·n + z·h
    /// ```
    ///
    /// With `linear_before_reset` = 1, as in PyTorch and cuDNN, `n = tanh(x_n + r·h_n)` of the products of the
    /// input and of the state, each with its bias: that is [`forward`](Self::forward). With 0, ONNX's default, `r·h`
    /// goes into a product of its own: [`reset`](Self::reset) gives it, and [`update`](Self::update) goes on with
    /// `n = tanh` of what that makes.
    ///
    /// ```
    /// use sigmoid::GruCell;
    ///
    /// // One unit: z = ½, r = 1, n = tanh(0.25 + 0.25).
    /// let mut h = [0.0f32];
    /// GruCell::new(1).forward(&[0.0, 50.0, 0.25], &[0.0, 50.0, 0.25], &[3.0], &mut h);
    /// assert_eq!(h, [1.731_058_6]);
    /// ```
    ///
    /// Each operation is rounded to the element type, with the functions as [`Sigmoid`] and [`Tanh`] give them: a
    /// loop over them gives the same bits. Halves are computed in `f32` all the way, and rounded at the end.
    GruCell
}

impl LstmCell {
    /// `c_out` and `h` of the pre-activations and of `c`.
    ///
    /// # Panics
    ///
    /// If `c` has no whole rows, or a length does not fit it; nothing has been written then.
    #[track_caller]
    pub fn forward<T: Element>(self, gates: &[T], c: &[T], c_out: &mut [T], h: &mut [T]) {
        self.assert_state("c", c.len());
        assert_length(("4·c", 4 * c.len()), ("gates", gates.len()));
        assert_lengths(("c", c.len()), [("c_out", c_out.len()), ("h", h.len())]);
        T::lstm(self, gates, c, [c_out, h]);
    }

    /// The gradients by the pre-activations and by `c`, of those by `h` and by `c_out`.
    ///
    /// With `t = tanh(c_out)` and its gradient `t'`, and so of each gate, they are
    ///
    /// ```text
    /// d      = grad_c_out + grad_h·o·t'
    /// grad_c = d·f
    /// grad_gates: d·g·i', d·c·f', d·i·g', grad_h·t·o'
    /// ```
    ///
    /// products being rounded from left to right.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn backward<T: Element>(
        self,
        [gates, c, c_out]: [&[T]; 3],
        [grad_h, grad_c_out]: [&[T]; 2],
        [grad_gates, grad_c]: [&mut [T]; 2],
    ) {
        self.assert_state("c", c.len());
        let of_gates = [("gates", gates.len()), ("grad_gates", grad_gates.len())];
        assert_lengths(("4·c", 4 * c.len()), of_gates);
        let inputs = [("c_out", c_out.len()), ("grad_h", grad_h.len())];
        let of_states = [("grad_c_out", grad_c_out.len()), ("grad_c", grad_c.len())];
        assert_lengths(("c", c.len()), inputs);
        assert_lengths(("c", c.len()), of_states);
        T::lstm_backward(self, [gates, c, c_out], [grad_h, grad_c_out], [grad_gates, grad_c]);
    }

    /// Where input, forget, cell and output gate stand.
    fn positions(self) -> [usize; 4] {
        match self.order {
            GateOrder::Onnx => [0, 2, 3, 1],
            GateOrder::Torch => [0, 1, 2, 3],
        }
    }
}

impl GruCell {
    /// The next state, of the products of the input and of the state `h`, each with its bias.
    ///
    /// # Panics
    ///
    /// If `h` has no whole rows, or a length does not fit it; nothing has been written then.
    #[track_caller]
    pub fn forward<T: Element>(self, of_x: &[T], of_h: &[T], h: &[T], h_out: &mut [T]) {
        self.assert_state("h", h.len());
        assert_lengths(("3·h", 3 * h.len()), [("of_x", of_x.len()), ("of_h", of_h.len())]);
        assert_length(("h", h.len()), ("h_out", h_out.len()));
        T::gru(self, [of_x, of_h, h], h_out);
    }

    /// The gradients by both products and by `h` where it is multiplied by `z`.
    ///
    /// With the gradient of each gate marked by ′ they are
    ///
    /// ```text
    /// d_n       = grad·(1 - z)·n'
    /// grad_of_x: grad·(h - n)·z', d_n·h_n·r', d_n
    /// grad_of_h: the same, except d_n·r at the end
    /// grad_h    = grad·z
    /// ```
    ///
    /// products being rounded from left to right.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn backward<T: Element>(
        self,
        [of_x, of_h, h]: [&[T]; 3],
        grad: &[T],
        [grad_of_x, grad_of_h, grad_h]: [&mut [T]; 3],
    ) {
        self.assert_state("h", h.len());
        assert_lengths(("3·h", 3 * h.len()), [("of_x", of_x.len()), ("of_h", of_h.len())]);
        let grads = [("grad_of_x", grad_of_x.len()), ("grad_of_h", grad_of_h.len())];
        assert_lengths(("3·h", 3 * h.len()), grads);
        assert_lengths(("h", h.len()), [("grad", grad.len()), ("grad_h", grad_h.len())]);
        T::gru_backward(self, [of_x, of_h, h], grad, [grad_of_x, grad_of_h, grad_h]);
    }

    /// `r·h`, of whose product the third pre-activation is made; those that stand there now are not looked at.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn reset<T: Element>(self, gates: &[T], h: &[T], reset_h: &mut [T]) {
        self.assert_state("h", h.len());
        assert_length(("3·h", 3 * h.len()), ("gates", gates.len()));
        assert_length(("h", h.len()), ("reset_h", reset_h.len()));
        T::gru_reset(self, gates, h, reset_h);
    }

    /// The next state, of all three pre-activations.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn update<T: Element>(self, gates: &[T], h: &[T], h_out: &mut [T]) {
        self.assert_state("h", h.len());
        assert_length(("3·h", 3 * h.len()), ("gates", gates.len()));
        assert_length(("h", h.len()), ("h_out", h_out.len()));
        T::gru_update(self, gates, h, h_out);
    }

    /// The gradients of [`update`](Self::update): `grad·(h - n)·z'` and `grad·(1 - z)·n'` by its pre-activations,
    /// that of the reset gate being left as it is, and `grad·z` by `h`.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn update_backward<T: Element>(
        self,
        [gates, h]: [&[T]; 2],
        grad: &[T],
        [grad_gates, grad_h]: [&mut [T]; 2],
    ) {
        self.assert_state("h", h.len());
        let of_gates = [("gates", gates.len()), ("grad_gates", grad_gates.len())];
        assert_lengths(("3·h", 3 * h.len()), of_gates);
        assert_lengths(("h", h.len()), [("grad", grad.len()), ("grad_h", grad_h.len())]);
        T::gru_update_backward(self, [gates, h], grad, [grad_gates, grad_h]);
    }

    /// The gradients of [`reset`](Self::reset): `grad·h·r'` by the pre-activation of the reset gate, the others being
    /// left as they are, and `grad·r` added to that by `h`.
    ///
    /// # Panics
    ///
    /// As [`forward`](Self::forward).
    #[track_caller]
    pub fn reset_backward<T: Element>(
        self,
        [gates, h]: [&[T]; 2],
        grad: &[T],
        [grad_gates, grad_h]: [&mut [T]; 2],
    ) {
        self.assert_state("h", h.len());
        let of_gates = [("gates", gates.len()), ("grad_gates", grad_gates.len())];
        assert_lengths(("3·h", 3 * h.len()), of_gates);
        assert_lengths(("h", h.len()), [("grad", grad.len()), ("grad_h", grad_h.len())]);
        T::gru_reset_backward(self, [gates, h], grad, [grad_gates, grad_h]);
    }

    /// Where update, reset and hidden gate stand.
    fn positions(self) -> [usize; 3] {
        match self.order {
            GateOrder::Onnx => [0, 1, 2],
            GateOrder::Torch => [1, 0, 2],
        }
    }
}

for_each_element! {
    /// The cells of an element type.
    trait Cells {
        fn lstm(cell: LstmCell, gates: &[Self], c: &[Self], outputs: [&mut [Self]; 2]) = lstm;
        fn lstm_backward(
            cell: LstmCell,
            inputs: [&[Self]; 3],
            grads: [&[Self]; 2],
            outputs: [&mut [Self]; 2],
        ) = lstm_backward;
        fn gru(cell: GruCell, inputs: [&[Self]; 3], h_out: &mut [Self]) = gru;
        fn gru_backward(
            cell: GruCell,
            inputs: [&[Self]; 3],
            grad: &[Self],
            outputs: [&mut [Self]; 3],
        ) = gru_backward;
        fn gru_reset(cell: GruCell, gates: &[Self], h: &[Self], reset_h: &mut [Self]) = gru_reset;
        fn gru_update(cell: GruCell, gates: &[Self], h: &[Self], h_out: &mut [Self]) = gru_update;
        fn gru_update_backward(
            cell: GruCell,
            inputs: [&[Self]; 2],
            grad: &[Self],
            outputs: [&mut [Self]; 2],
        ) = gru_update_backward;
        fn gru_reset_backward(
            cell: GruCell,
            inputs: [&[Self]; 2],
            grad: &[Self],
            outputs: [&mut [Self]; 2],
        ) = gru_reset_backward;
    }
}

/// Some units of a row: few enough that all their blocks stay in the L1 cache.
#[derive(Clone, Copy)]
struct Part {
    hidden: usize,
    row: usize,
    at: usize,
    len: usize,
}

const PART: usize = 256;

impl Part {
    /// All of `len` states.
    fn all(hidden: usize, len: usize) -> impl Iterator<Item = Self> {
        (0..len / hidden).flat_map(move |row| {
            let part = move |at| Part { hidden, row, at, len: PART.min(hidden - at) };
            (0..hidden).step_by(PART).map(part)
        })
    }

    fn of_state(self) -> Range<usize> {
        self.of_gate(0, 1)
    }

    /// Where the gate stands, in rows of so many.
    fn of_gate(self, position: usize, gates: usize) -> Range<usize> {
        let start = (self.row * gates + position) * self.hidden + self.at;
        start..start + self.len
    }
}

/// What evaluates the functions of a cell.
struct Evaluator<W> {
    _environment: Environment,
    backend: Backend,
    choice: Choice,
    wide: Block<W>,
}

impl<W: Wide> Evaluator<W> {
    #[inline(always)]
    fn new(choice: Choice) -> Self {
        let _environment = Environment::default();
        Self { _environment, backend: Backend::detect(), choice, wide: Block::UNINIT }
    }

    /// The numbers, converted.
    #[inline(always)]
    fn numbers<'w, T: Composed<Wide = W>>(&self, x: &'w [T], wide: &'w mut Block<W>) -> &'w [W] {
        T::widened(self.backend, x, wide)
    }

    #[inline(always)]
    fn value<'y, T: Composed<Wide = W>>(
        &mut self,
        function: impl Activation,
        x: &[T],
        y: &'y mut Block<W>,
    ) -> &'y mut [W] {
        let y = y.zeros(x.len());
        With { function, choice: self.choice }
            .forward(T::widened(self.backend, x, &mut self.wide), y);
        y
    }

    #[inline(always)]
    fn sum<'s, T: Composed<Wide = W>>(
        &self,
        [one, other]: [&[T]; 2],
        sum: &'s mut Block<W>,
        wide: &mut Block<W>,
    ) -> &'s [W] {
        let sum = sum.zeros(one.len());
        sum.copy_from_slice(T::widened(self.backend, one, wide));
        let other = T::widened(self.backend, other, wide);
        self.backend.run(Loop(|| sum.iter_mut().zip(other).for_each(|(sum, &x)| *sum = *sum + x)));
        sum
    }

    /// `n` replaced by `(1 - z)·n + z·h`.
    #[inline(always)]
    fn blend<T: Composed<Wide = W>>(&self, [z, n]: [&mut [W]; 2], h: &[T], wide: &mut Block<W>) {
        let h = T::widened(self.backend, h, wide);
        self.backend.run(Loop(|| {
            for ((n, &z), &h) in n.iter_mut().zip(&*z).zip(h) {
                *n = (W::ONE - z) * *n + z * h;
            }
        }));
    }

    #[inline(always)]
    fn with_gradient<'y, T: Composed<Wide = W>>(
        &mut self,
        function: impl Activation,
        x: &[T],
        [y, dydx]: &'y mut [Block<W>; 2],
    ) -> [&'y mut [W]; 2] {
        let (y, dydx) = (y.zeros(x.len()), dydx.zeros(x.len()));
        let x = T::widened(self.backend, x, &mut self.wide);
        With { function, choice: self.choice }.forward_and_gradient(x, y, dydx);
        [y, dydx]
    }
}

#[inline(always)]
fn lstm<T: Composed>(cell: LstmCell, gates: &[T], c: &[T], [c_out, h]: [&mut [T]; 2]) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [Block::UNINIT; 6];
    for part in Part::all(cell.hidden, c.len()) {
        let [i, f, g, o, wide, t] = &mut memory;
        let [at_i, at_f, at_g, at_o] = cell.positions().map(|position| part.of_gate(position, 4));
        let here = part.of_state();
        let i = evaluator.value(Sigmoid, &gates[at_i], i);
        let f = evaluator.value(Sigmoid, &gates[at_f], f);
        let g = evaluator.value(Tanh, &gates[at_g], g);
        let o = evaluator.value(Sigmoid, &gates[at_o], o);
        let c = evaluator.numbers(&c[here.clone()], wide);
        backend.run(Loop(|| {
            for (((i, &f), &g), &c) in i.iter_mut().zip(&*f).zip(&*g).zip(c) {
                *i = f * c + *i * g;
            }
        }));
        T::narrow(backend, i, &mut c_out[here.clone()]);
        let t = evaluator.value(Tanh, &c_out[here.clone()], t);
        backend.run(Loop(|| t.iter_mut().zip(&*o).for_each(|(t, &o)| *t = o * *t)));
        T::narrow(backend, t, &mut h[here]);
    }
}

#[inline(always)]
fn lstm_backward<T: Composed>(
    cell: LstmCell,
    [gates, c, c_out]: [&[T]; 3],
    [grad_h, grad_c_out]: [&[T]; 2],
    [grad_gates, grad_c]: [&mut [T]; 2],
) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [const { [Block::UNINIT; 2] }; 5];
    let mut wide = [Block::UNINIT; 3];
    for part in Part::all(cell.hidden, c.len()) {
        let [i, f, g, o, t] = &mut memory;
        let positions = cell.positions().map(|position| part.of_gate(position, 4));
        let [at_i, at_f, at_g, at_o] = positions.clone();
        let (here, len) = (part.of_state(), part.len);
        let [i, di] = evaluator.with_gradient(Sigmoid, &gates[at_i], i).map(|all| &mut all[..len]);
        let [f, df] = evaluator.with_gradient(Sigmoid, &gates[at_f], f).map(|all| &mut all[..len]);
        let [g, dg] = evaluator.with_gradient(Tanh, &gates[at_g], g).map(|all| &mut all[..len]);
        let [o, d_o] = evaluator.with_gradient(Sigmoid, &gates[at_o], o).map(|all| &mut all[..len]);
        let [t, dt] =
            evaluator.with_gradient(Tanh, &c_out[here.clone()], t).map(|all| &mut all[..len]);
        let [wide_c, wide_h, wide_c_out] = &mut wide;
        let c = &evaluator.numbers(&c[here.clone()], wide_c)[..len];
        let grad_h = &evaluator.numbers(&grad_h[here.clone()], wide_h)[..len];
        let grad_c_out = &evaluator.numbers(&grad_c_out[here.clone()], wide_c_out)[..len];
        backend.run(Loop(|| {
            for k in 0..len {
                let d = grad_c_out[k] + grad_h[k] * o[k] * dt[k];
                d_o[k] = grad_h[k] * t[k] * d_o[k];
                di[k] = d * g[k] * di[k];
                df[k] = d * c[k] * df[k];
                dg[k] = d * i[k] * dg[k];
                f[k] = d * f[k];
            }
        }));
        T::narrow(backend, f, &mut grad_c[here]);
        for (at, grad) in positions.into_iter().zip([di, df, dg, d_o]) {
            T::narrow(backend, grad, &mut grad_gates[at]);
        }
    }
}

#[inline(always)]
fn gru<T: Composed>(cell: GruCell, [of_x, of_h, h]: [&[T]; 3], h_out: &mut [T]) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [Block::UNINIT; 6];
    for part in Part::all(cell.hidden, h.len()) {
        let [z, r, n, sum, wide_x, wide_h] = &mut memory;
        let [at_z, at_r, at_n] = cell.positions().map(|position| part.of_gate(position, 3));
        let here = part.of_state();
        let z_sum = evaluator.sum([&of_x[at_z.clone()], &of_h[at_z]], sum, wide_x);
        let z = evaluator.value(Sigmoid, z_sum, z);
        let r_sum = evaluator.sum([&of_x[at_r.clone()], &of_h[at_r]], sum, wide_x);
        let r = evaluator.value(Sigmoid, r_sum, r);
        let x_n = evaluator.numbers(&of_x[at_n.clone()], wide_x);
        let h_n = evaluator.numbers(&of_h[at_n], wide_h);
        let n = evaluator.value(Tanh, reset_sum(backend, x_n, r, h_n), n);
        evaluator.blend([z, n], &h[here.clone()], wide_h);
        T::narrow(backend, n, &mut h_out[here]);
    }
}

#[inline(always)]
fn gru_backward<T: Composed>(
    cell: GruCell,
    [of_x, of_h, h]: [&[T]; 3],
    grad: &[T],
    [grad_of_x, grad_of_h, grad_h]: [&mut [T]; 3],
) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [const { [Block::UNINIT; 2] }; 3];
    let mut wide = [Block::UNINIT; 6];
    for part in Part::all(cell.hidden, h.len()) {
        let [z, r, n] = &mut memory;
        let [sum, wide_x, wide_h_n, wide_h, wide_grad, copy] = &mut wide;
        let positions = cell.positions().map(|position| part.of_gate(position, 3));
        let [at_z, at_r, at_n] = positions.clone();
        let (here, len) = (part.of_state(), part.len);
        let z_sum = evaluator.sum([&of_x[at_z.clone()], &of_h[at_z]], sum, wide_x);
        let [z, dz] = evaluator.with_gradient(Sigmoid, z_sum, z).map(|all| &mut all[..len]);
        let r_sum = evaluator.sum([&of_x[at_r.clone()], &of_h[at_r]], sum, wide_x);
        let [r, dr] = evaluator.with_gradient(Sigmoid, r_sum, r).map(|all| &mut all[..len]);
        let x_n = evaluator.numbers(&of_x[at_n.clone()], wide_x);
        let h_n = &evaluator.numbers(&of_h[at_n], wide_h_n)[..len];
        let resets = copy.zeros(len);
        resets.copy_from_slice(r);
        let n_sum = reset_sum(backend, x_n, resets, h_n);
        let [n, dn] = evaluator.with_gradient(Tanh, n_sum, n).map(|all| &mut all[..len]);
        let h = &evaluator.numbers(&h[here.clone()], wide_h)[..len];
        let grad = &evaluator.numbers(&grad[here.clone()], wide_grad)[..len];
        backend.run(Loop(|| {
            for k in 0..len {
                dz[k] = grad[k] * (h[k] - n[k]) * dz[k];
                dn[k] = grad[k] * (T::Wide::ONE - z[k]) * dn[k];
                dr[k] = dn[k] * h_n[k] * dr[k];
                r[k] = dn[k] * r[k];
                z[k] = grad[k] * z[k];
            }
        }));
        T::narrow(backend, z, &mut grad_h[here]);
        for (at, [of_x, of_h]) in positions.into_iter().zip([[&*dz; 2], [&*dr; 2], [&*dn, &*r]]) {
            T::narrow(backend, of_x, &mut grad_of_x[at.clone()]);
            T::narrow(backend, of_h, &mut grad_of_h[at]);
        }
    }
}

#[inline(always)]
fn gru_reset<T: Composed>(cell: GruCell, gates: &[T], h: &[T], reset_h: &mut [T]) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [Block::UNINIT; 2];
    for part in Part::all(cell.hidden, h.len()) {
        let [r, wide] = &mut memory;
        let [_, at_r, _] = cell.positions().map(|position| part.of_gate(position, 3));
        let here = part.of_state();
        let r = evaluator.value(Sigmoid, &gates[at_r], r);
        let h = evaluator.numbers(&h[here.clone()], wide);
        backend.run(Loop(|| r.iter_mut().zip(h).for_each(|(r, &h)| *r = *r * h)));
        T::narrow(backend, r, &mut reset_h[here]);
    }
}

#[inline(always)]
fn gru_update<T: Composed>(cell: GruCell, gates: &[T], h: &[T], h_out: &mut [T]) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [Block::UNINIT; 3];
    for part in Part::all(cell.hidden, h.len()) {
        let [z, n, wide] = &mut memory;
        let [at_z, _, at_n] = cell.positions().map(|position| part.of_gate(position, 3));
        let here = part.of_state();
        let z = evaluator.value(Sigmoid, &gates[at_z], z);
        let n = evaluator.value(Tanh, &gates[at_n], n);
        evaluator.blend([z, n], &h[here.clone()], wide);
        T::narrow(backend, n, &mut h_out[here]);
    }
}

#[inline(always)]
fn gru_update_backward<T: Composed>(
    cell: GruCell,
    [gates, h]: [&[T]; 2],
    grad: &[T],
    [grad_gates, grad_h]: [&mut [T]; 2],
) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [const { [Block::UNINIT; 2] }; 2];
    let mut wide = [Block::UNINIT; 2];
    for part in Part::all(cell.hidden, h.len()) {
        let ([z, n], [wide_h, wide_grad]) = (&mut memory, &mut wide);
        let [at_z, _, at_n] = cell.positions().map(|position| part.of_gate(position, 3));
        let (here, len) = (part.of_state(), part.len);
        let [z, dz] =
            evaluator.with_gradient(Sigmoid, &gates[at_z.clone()], z).map(|all| &mut all[..len]);
        let [n, dn] =
            evaluator.with_gradient(Tanh, &gates[at_n.clone()], n).map(|all| &mut all[..len]);
        let h = &evaluator.numbers(&h[here.clone()], wide_h)[..len];
        let grad = &evaluator.numbers(&grad[here.clone()], wide_grad)[..len];
        backend.run(Loop(|| {
            for k in 0..len {
                dz[k] = grad[k] * (h[k] - n[k]) * dz[k];
                dn[k] = grad[k] * (T::Wide::ONE - z[k]) * dn[k];
                z[k] = grad[k] * z[k];
            }
        }));
        T::narrow(backend, dz, &mut grad_gates[at_z]);
        T::narrow(backend, dn, &mut grad_gates[at_n]);
        T::narrow(backend, z, &mut grad_h[here]);
    }
}

#[inline(always)]
fn gru_reset_backward<T: Composed>(
    cell: GruCell,
    [gates, h]: [&[T]; 2],
    grad: &[T],
    [grad_gates, grad_h]: [&mut [T]; 2],
) {
    let mut evaluator = Evaluator::new(cell.choice);
    let backend = evaluator.backend;
    let mut memory = [Block::UNINIT; 2];
    let mut wide = [Block::UNINIT; 3];
    for part in Part::all(cell.hidden, h.len()) {
        let [wide_h, wide_grad, wide_grad_h] = &mut wide;
        let [_, at_r, _] = cell.positions().map(|position| part.of_gate(position, 3));
        let (here, len) = (part.of_state(), part.len);
        let [r, dr] = evaluator
            .with_gradient(Sigmoid, &gates[at_r.clone()], &mut memory)
            .map(|all| &mut all[..len]);
        let h = &evaluator.numbers(&h[here.clone()], wide_h)[..len];
        let grad = &evaluator.numbers(&grad[here.clone()], wide_grad)[..len];
        let so_far = &evaluator.numbers(&grad_h[here.clone()], wide_grad_h)[..len];
        backend.run(Loop(|| {
            for k in 0..len {
                dr[k] = grad[k] * h[k] * dr[k];
                r[k] = so_far[k] + grad[k] * r[k];
            }
        }));
        T::narrow(backend, dr, &mut grad_gates[at_r]);
        T::narrow(backend, r, &mut grad_h[here]);
    }
}

/// `r` replaced by `x + r·h`, of which `n` is made.
#[inline(always)]
fn reset_sum<'r, W: Wide>(backend: Backend, x: &[W], r: &'r mut [W], h: &[W]) -> &'r [W] {
    backend.run(Loop(|| r.iter_mut().zip(x).zip(h).for_each(|((r, &x), &h)| *r = x + *r * h)));
    r
}
