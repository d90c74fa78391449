//! The backends: which ones this CPU has, and the one dispatch.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use pulp::NullaryFnOnce;
#[cfg(neon)]
use pulp::aarch64::Neon;
#[cfg(avx)]
use pulp::x86::V4;

#[cfg(avx)]
use crate::arch::Avx2;
use crate::arch::{Isa, Portable};

/// Code for one instruction set, and the proof that this CPU can run it.
///
/// At the default tier results do not depend on it, except that `scalar` has `f64` results of its own.
///
/// ```
/// use sigmoid::{Activation, Backend, Sigmoid};
///
/// for backend in Backend::available() {
///     let mut y = [0.0; 2];
///     Sigmoid.on(backend).forward(&[0.0f32, 1.0], &mut y);
///     assert_eq!(y, [0.5, 0.731_058_6]);
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Backend(Isas);

/// What is to run on one instruction set, and is compiled for it: all of it `#[inline(always)]`.
pub(crate) trait Job {
    type Output;

    fn run<S: Isa>(self, isa: S) -> Self::Output;
}

struct On<S, J>(S, J);

impl<S: Isa, J: Job> NullaryFnOnce for On<S, J> {
    type Output = J::Output;

    #[inline(always)]
    fn call(self) -> J::Output {
        let Self(isa, job) = self;
        job.run(isa)
    }
}

/// Makes [`Backend`] of the instruction sets, the best first, each a line `Name(Token) = "name", how a
/// token is had if the CPU has the instructions;`.
macro_rules! backends {
    ($($(#[$target:meta])? $Name:ident($Token:ty) = $name:literal, $token:expr;)+) => {
        #[derive(Clone, Copy)]
        enum Isas {
            $($(#[$target])? $Name($Token),)+
        }

        impl Backend {
            /// The names of all backends of this target, the best first.
            pub const ALL_NAMES: &'static [&'static str] = &[$($(#[$target])? $name),+];

            /// The name, one of [`ALL_NAMES`](Self::ALL_NAMES).
            pub fn name(self) -> &'static str {
                match self.0 {
                    $($(#[$target])? Isas::$Name(_) => $name,)+
                }
            }

            #[inline(always)]
            pub(crate) fn run<J: Job>(self, job: J) -> J::Output {
                match self.0 {
                    $($(#[$target])? Isas::$Name(isa) => isa.vectorize(On(isa, job)),)+
                }
            }
        }

        impl FromStr for Backend {
            type Err = BackendError;

            fn from_str(name: &str) -> Result<Self, BackendError> {
                let isa = match name {
                    $($(#[$target])? $name => $token.map(Isas::$Name),)+
                    _ => return Err(BackendError::Unknown),
                };
                isa.map(Self).ok_or(BackendError::Unavailable)
            }
        }
    };
}

// Without an operating system to ask, whether it saves registers is the build's word.
backends! {
    #[cfg(avx)]
    Avx512(V4) = "avx512",
        V4::try_new().filter(|_| cfg!(any(feature = "std", target_feature = "avx512f")));
    #[cfg(avx)]
    Avx2(Avx2) = "avx2",
        Avx2::try_new().filter(|_| cfg!(any(feature = "std", target_feature = "avx2")));
    #[cfg(neon)]
    Neon(Neon) = "neon", Neon::try_new();
    Portable(Portable) = "scalar", Some(Portable);
}

impl Backend {
    /// The backend that is used unless [`on`](crate::Activation::on) names one.
    ///
    /// It is the one in the environment variable `SIGMOID_BACKEND`, else the best that this CPU
    /// has. A name that is unknown, or that this CPU lacks, is reported on standard error once and
    /// ignored; an empty one is as none.
    ///
    /// Without the feature `std` there is no environment, and only instruction sets that the build
    /// enables are used: detecting others takes an operating system.
    #[inline]
    pub fn detect() -> Self {
        #[cfg(feature = "std")]
        {
            static DETECTED: std::sync::OnceLock<Backend> = std::sync::OnceLock::new();
            *DETECTED.get_or_init(Self::from_environment)
        }
        #[cfg(not(feature = "std"))]
        Self::best()
    }

    /// The backends that this CPU has, the best first.
    pub fn available() -> impl Iterator<Item = Self> {
        Self::ALL_NAMES.iter().filter_map(|name| name.parse().ok())
    }

    fn best() -> Self {
        Self::available().next().expect("every CPU has `scalar`")
    }

    #[cfg(feature = "std")]
    fn from_environment() -> Self {
        let name = std::env::var_os("SIGMOID_BACKEND").filter(|name| !name.is_empty());
        let Some(name) = name else { return Self::best() };
        name.to_string_lossy().parse().unwrap_or_else(|error| {
            let best = Self::best();
            std::eprintln!("sigmoid: SIGMOID_BACKEND={}: {error}; using {best}", name.display());
            best
        })
    }
}

/// Why a name is not that of a usable [`Backend`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BackendError {
    /// This target has no backend of that name.
    Unknown,
    /// This CPU lacks the instructions.
    Unavailable,
}

impl fmt::Display for BackendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => {
                f.write_str("no such backend; this target has")?;
                Backend::ALL_NAMES.iter().try_for_each(|name| write!(f, " {name}"))
            }
            Self::Unavailable => f.write_str("this CPU lacks the instructions"),
        }
    }
}

impl core::error::Error for BackendError {}

impl fmt::Display for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Backend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Backend").field(&self.name()).finish()
    }
}

impl PartialEq for Backend {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Backend {}

impl Hash for Backend {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}
