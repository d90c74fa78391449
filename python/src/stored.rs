//! The types that arrays have, and what their elements are computed as.

use half::f16;

/// A type of elements of inputs.
pub trait Stored: Copy + 'static {
    /// What is computed with, and what results are.
    type Element: sigmoid::Element + Default + Into<f64>;

    /// Whether it is that type.
    const IS_ELEMENT: bool;

    fn load(self) -> Self::Element;
}

/// Types whose values are all those of an element type, as what they are computed; whether they are that type.
macro_rules! stored {
    ($($T:ty as $Element:ty, $is_element:literal;)+) => {$(
        impl Stored for $T {
            type Element = $Element;
            const IS_ELEMENT: bool = $is_element;

            fn load(self) -> $Element {
                self.into()
            }
        }
    )+};
}

stored! {
    f16 as f16, true;
    f32 as f32, true;
    f64 as f64, true;
    Bool as f64, false;
    i8 as f64, false;
    u8 as f64, false;
    i16 as f64, false;
    u16 as f64, false;
}

/// NumPy's `bool`: a byte, of which any value except 0 is true.
#[derive(Clone, Copy)]
pub struct Bool(u8);

impl From<Bool> for f64 {
    fn from(Bool(byte): Bool) -> Self {
        (byte != 0).into()
    }
}
