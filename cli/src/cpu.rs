//! What is known about this machine's CPU.

use std::fs;

use core_affinity::CoreId;
use sigmoid_timing::cpu::{fact, siblings};

pub use sigmoid_timing::cpu::{Cache, caches};

/// The model, as far as the system tells.
pub fn model() -> String {
    let Some(name) = fact("model name") else {
        return format!("unknown model ({})", std::env::consts::ARCH);
    };
    match (fact("cpu family"), fact("model")) {
        (Some(family), Some(model)) => format!("{name} (family {family}, model {model})"),
        _ => name,
    }
}

/// The CPUs that this process may use: first one of each core, then its others.
pub fn usable() -> Vec<CoreId> {
    let mut cpus = core_affinity::get_core_ids().unwrap_or_default();
    cpus.sort_by_key(|cpu| siblings(cpu.id)?.iter().position(|&sibling| sibling == cpu.id));
    cpus
}

/// The bytes of memory that programs may still take, if the system tells.
pub fn free_memory() -> Option<u64> {
    let facts = fs::read_to_string("/proc/meminfo").ok()?;
    let value = facts.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    let kibibytes: u64 = value.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes << 10)
}

/// The size of a page in bytes, and when larger ones are used, as far as the system tells.
pub fn pages() -> (Option<usize>, Option<String>) {
    #[cfg(unix)]
    let size = Some(rustix::param::page_size());
    #[cfg(not(unix))]
    let size = None;
    let modes = fs::read_to_string("/sys/kernel/mm/transparent_hugepage/enabled");
    let mode = modes.ok().and_then(|modes| {
        let (_, mode) = modes.split_once('[')?;
        Some(mode.split_once(']')?.0.to_owned())
    });
    (size, mode)
}

/// The instruction-set features that a backend needs, and whether this CPU has them.
pub fn features(backend: &str) -> Vec<(&'static str, bool)> {
    #[cfg(target_arch = "aarch64")]
    use std::arch::is_aarch64_feature_detected as detected;
    #[cfg(target_arch = "x86_64")]
    use std::arch::is_x86_feature_detected as detected;
    macro_rules! features {
        ($($feature:tt)*) => { vec![$(($feature, detected!($feature))),*] };
    }
    match backend {
        #[cfg(target_arch = "x86_64")]
        "avx512" => features!("avx512f" "avx512bw" "avx512cd" "avx512dq" "avx512vl"),
        #[cfg(target_arch = "x86_64")]
        "avx2" => features!("avx" "avx2" "fma" "bmi1" "bmi2" "lzcnt" "popcnt"),
        #[cfg(target_arch = "aarch64")]
        "neon" => features!("neon"),
        _ => vec![],
    }
}
