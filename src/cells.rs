//! The cells of recurrent networks.

use crate::activation::{With, forward_of, gradient_of};
use crate::backend::Backend;
use crate::drive::{assert_length, assert_lengths};
use crate::entry::{Choice, Element, Tier, chosen};
use crate::functions::{Sigmoid, Tanh};
use crate::recurrent::{Cell, Functions};

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
    ($(#[$doc:meta])* $Cell:ident of $GATES:literal) => {
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

            chosen!();

        /// Hands it to what runs it.
        fn run<T: Element>(self, run: impl FnOnce(Cell<'_, T::Wide, $GATES>)) {
            let Self { hidden, choice, .. } = self;
            let (sigmoid, tanh) = (With { function: Sigmoid, choice }, With { function: Tanh, choice });
            run(Cell {
                hidden,
                positions: self.positions(),
                sigmoid: Functions {
                    forward: &forward_of::<T, _>(sigmoid),
                    gradient: &gradient_of::<T, _>(sigmoid),
                },
                tanh: Functions {
                    forward: &forward_of::<T, _>(tanh),
                    gradient: &gradient_of::<T, _>(tanh),
                },
            });
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
    LstmCell of 4
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
    GruCell of 3
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
        self.run::<T>(|cell| T::lstm(cell, gates, c, [c_out, h]));
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
        self.run::<T>(|cell| {
            T::lstm_backward(cell, [gates, c, c_out], [grad_h, grad_c_out], [grad_gates, grad_c])
        });
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
        self.run::<T>(|cell| T::gru(cell, [of_x, of_h, h], h_out));
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
        self.run::<T>(|cell| {
            T::gru_backward(cell, [of_x, of_h, h], grad, [grad_of_x, grad_of_h, grad_h])
        });
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
        self.run::<T>(|cell| T::gru_reset(cell, gates, h, reset_h));
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
        self.run::<T>(|cell| T::gru_update(cell, gates, h, h_out));
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
        self.run::<T>(|cell| T::gru_update_backward(cell, [gates, h], grad, [grad_gates, grad_h]));
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
        self.run::<T>(|cell| T::gru_reset_backward(cell, [gates, h], grad, [grad_gates, grad_h]));
    }

    /// Where update, reset and hidden gate stand.
    fn positions(self) -> [usize; 3] {
        match self.order {
            GateOrder::Onnx => [0, 1, 2],
            GateOrder::Torch => [1, 0, 2],
        }
    }
}
