//! The CPU's counter of cycles, where the system lets us read it.

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod counter {
    use std::io::ErrorKind;

    use perf_event::events::Hardware;
    use perf_event::{Builder, Counter};

    /// Counts what the calling thread spends outside the kernel.
    pub struct Cycles(Counter);

    impl Cycles {
        pub fn start() -> Result<Self, String> {
            let counter = Builder::new(Hardware::CPU_CYCLES).enabled(true).build();
            counter.map(Self).map_err(|error| match error.kind() {
                ErrorKind::NotFound => "this machine, perhaps a virtual one, has none".to_owned(),
                ErrorKind::PermissionDenied => {
                    "not permitted; set kernel.perf_event_paranoid to 2 or less".to_owned()
                }
                _ => error.to_string(),
            })
        }

        pub fn read(&mut self) -> Option<u64> {
            self.0.read().ok()
        }
    }
}

#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod counter {
    pub enum Cycles {}

    impl Cycles {
        pub fn start() -> Result<Self, String> {
            Err("read on Linux only".to_owned())
        }

        pub fn read(&mut self) -> Option<u64> {
            match *self {}
        }
    }
}

pub use counter::Cycles;
