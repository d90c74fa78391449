//! The entry points of a function: what is compiled in this crate, with its optimisation, not in a
//! caller's.

#[cfg(feature = "half")]
use half::{bf16, f16};

use crate::backend::Backend;
#[cfg(not(feature = "sigmoids"))]
use crate::composed::Composed as Cells;
use crate::drive::Buffers;
use crate::gates::Gated;
#[cfg(feature = "sigmoids")]
use crate::recurrent::Cells;

/// How exact results are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tier {
    /// Correctly rounded, or nearly so.
    #[default]
    Default,
    /// A few ULP, for speed.
    Fast,
}

/// The tier and the backend, where one is chosen; else the default one, and the detected one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choice {
    pub(crate) tier: Option<Tier>,
    pub(crate) backend: Option<Backend>,
}

#[cfg_attr(not(any(feature = "activations", feature = "sigmoids")), allow(unused))]
impl Choice {
    pub(crate) const NONE: Self = Self { tier: None, backend: None };
}

/// The methods of what has a `choice`: those that choose. More may be said of the fast tier.
#[cfg(any(feature = "activations", feature = "sigmoids"))]
macro_rules! chosen {
    ($(#[doc = $more:literal])*) => {
        /// The same on that backend.
        pub const fn on(mut self, backend: Backend) -> Self {
            self.choice.backend = Some(backend);
            self
        }

        /// The same at the [fast tier](crate::Activation::fast).
        $(#[doc = $more])*
        pub const fn fast(self) -> Self {
            self.at(Tier::Fast)
        }

        /// The same at that tier.
        pub const fn at(mut self, tier: Tier) -> Self {
            self.choice.tier = Some(tier);
            self
        }
    };
}
#[cfg(any(feature = "activations", feature = "sigmoids"))]
pub(crate) use chosen;

/// A function's entry point for the form `K` and elements of type `T`.
pub trait EntryPoint<K, T>: Copy {
    /// Fills the outputs, and returns them: `y` and the gradient, of which one is empty if it is not
    /// wanted.
    fn enter<'y>(self, choice: Choice, buffers: Buffers<'_, 'y, T>) -> [&'y mut [T]; 2];
}

/// What is compiled of a function: its entry point at each tier. They are methods of the function's
/// type, since the compiler divides its work by the modules of types.
pub trait Compiled<K, T>: Copy {
    fn default<'y>(self, backend: Backend, buffers: Buffers<'_, 'y, T>) -> [&'y mut [T]; 2];
    fn fast<'y>(self, backend: Backend, buffers: Buffers<'_, 'y, T>) -> [&'y mut [T]; 2];

    #[inline]
    fn chosen<'y>(self, choice: Choice, buffers: Buffers<'_, 'y, T>) -> [&'y mut [T]; 2] {
        let backend = choice.backend.unwrap_or_else(Backend::detect);
        match choice.tier.unwrap_or_default() {
            Tier::Default => self.default(backend, buffers),
            Tier::Fast => self.fast(backend, buffers),
        }
    }
}

/// An element type: `f32` or `f64`; with the feature `half` also `f16` or `bf16`.
///
/// This trait is sealed: it can't be implemented outside this crate.
pub trait Element: Pick {}

/// Picks the entry point for an element type.
pub trait Pick: Gated + Cells + Send + Sync {
    fn enter<'y, K>(
        function: impl EntryPoints<K>,
        buffers: Buffers<'_, 'y, Self>,
    ) -> [&'y mut [Self]; 2];

    /// That for the type that it is computed with.
    fn enter_wide<'y, K>(
        function: impl EntryPoints<K>,
        buffers: Buffers<'_, 'y, Self::Wide>,
    ) -> [&'y mut [Self::Wide]; 2];
}

macro_rules! elements {
    ($($Element:ident)+) => {
        /// The entry points of a form for all element types.
        pub trait EntryPoints<K>: Copy $(+ EntryPoint<K, $Element>)+ {}

        impl<A: Copy $(+ EntryPoint<K, $Element>)+, K> EntryPoints<K> for A {}

        $(
            impl Element for $Element {}

            impl Pick for $Element {
                #[inline]
                fn enter<'y, K>(
                    function: impl EntryPoints<K>,
                    buffers: Buffers<'_, 'y, Self>,
                ) -> [&'y mut [Self]; 2] {
                    EntryPoint::<K, Self>::enter(function, Choice::default(), buffers)
                }

                #[inline]
                fn enter_wide<'y, K>(
                    function: impl EntryPoints<K>,
                    buffers: Buffers<'_, 'y, Self::Wide>,
                ) -> [&'y mut [Self::Wide]; 2] {
                    EntryPoint::<K, Self::Wide>::enter(function, Choice::default(), buffers)
                }
            }
        )+
    };
}

#[cfg(not(feature = "half"))]
elements!(f32 f64);
#[cfg(feature = "half")]
elements!(f32 f64 f16 bf16);

/// Compiles a form of a function for all elements, at both tiers.
macro_rules! entry_points {
    ($Function:ty: $Form:ident) => {
        $crate::entry::entry_points!($Function: $Form, f32);
        $crate::entry::entry_points!($Function: $Form, f64);
        #[cfg(feature = "half")]
        $crate::entry::entry_points!(half $Function: $Form, half::f16);
        #[cfg(feature = "half")]
        $crate::entry::entry_points!(half $Function: $Form, half::bf16);
    };
    (half $Function:ty: $Form:ident, $Half:ty) => {
        impl $crate::entry::EntryPoint<$Form, $Half> for $Function {
            #[inline]
            fn enter<'y>(
                self,
                choice: $crate::entry::Choice,
                buffers: Buffers<'_, 'y, $Half>,
            ) -> [&'y mut [$Half]; 2] {
                $crate::halves::enter::<$Form, _, _>(self, choice, buffers)
            }
        }
    };
    ($Function:ty: $Form:ident, $Element:ty) => {
        impl $crate::entry::EntryPoint<$Form, $Element> for $Function {
            #[inline]
            fn enter<'y>(
                self,
                choice: $crate::entry::Choice,
                buffers: Buffers<'_, 'y, $Element>,
            ) -> [&'y mut [$Element]; 2] {
                $crate::entry::Compiled::<$Form, _>::chosen(self, choice, buffers)
            }
        }

        impl $crate::entry::Compiled<$Form, $Element> for $Function {
            // Unoptimised it would be large and slow; so callers compile what they use of it.
            #[cfg_attr(unoptimised, inline)]
            #[cfg_attr(not(unoptimised), inline(never))]
            fn default<'y>(
                self,
                backend: Backend,
                buffers: Buffers<'_, 'y, $Element>,
            ) -> [&'y mut [$Element]; 2] {
                const FAST: bool = <$Function as $crate::formula::Formula>::ROUNDS_ONCE;
                buffers.fill::<$Form, _, FAST>(backend, self)
            }

            #[cfg_attr(unoptimised, inline)]
            #[cfg_attr(not(unoptimised), inline(never))]
            fn fast<'y>(
                self,
                backend: Backend,
                buffers: Buffers<'_, 'y, $Element>,
            ) -> [&'y mut [$Element]; 2] {
                buffers.fill::<$Form, _, true>(backend, self)
            }
        }
    };
}
pub(crate) use entry_points;
