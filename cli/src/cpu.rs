//! What is known about this machine's CPU.

use std::fs;

use core_affinity::CoreId;
use serde::{Deserialize, Serialize};

/// The model, as far as the system tells.
pub fn model() -> String {
    let description = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let fact = |wanted| {
        let mut facts = description.lines().filter_map(|line| line.split_once(':'));
        facts.find(|(key, _)| key.trim() == wanted).map(|(_, value)| value.trim())
    };
    let Some(name) = fact("model name") else {
        return format!("unknown model ({})", std::env::consts::ARCH);
    };
    match (fact("cpu family"), fact("model")) {
        (Some(family), Some(model)) => format!("{name} (family {family}, model {model})"),
        _ => name.to_owned(),
    }
}

/// A cache for data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cache {
    pub level: u32,
    pub bytes: u64,
    /// The number of cores that share it.
    pub cores: usize,
}

impl Cache {
    /// What so many threads, each on its own core, have of such caches together.
    pub fn bytes_for(&self, threads: usize) -> u64 {
        self.bytes * threads.div_ceil(self.cores) as u64
    }
}

/// The caches between a core and the memory, the nearest first; none if the system does not tell.
pub fn caches() -> Vec<Cache> {
    let facts = |name: &str| fs::read_to_string(format!("{CPUS}/cpu0/cache/{name}")).ok();
    let hardware_threads = siblings(0).map_or(1, |siblings| siblings.len());
    let cache = |index| {
        let fact = |name| facts(&format!("index{index}/{name}"));
        let cpus = cpu_list(&fact("shared_cpu_list")?)?.len();
        let kibibytes: u64 = fact("size")?.trim().strip_suffix('K')?.parse().ok()?;
        Some(Cache {
            level: fact("level")?.trim().parse().ok()?,
            bytes: kibibytes << 10,
            cores: cpus.div_ceil(hardware_threads),
        })
    };
    let indices = (0..).map_while(|index| Some((index, facts(&format!("index{index}/type"))?)));
    let for_data = indices.filter(|(_, kind)| kind.trim() != "Instruction");
    let mut caches: Vec<Cache> = for_data.filter_map(|(index, _)| cache(index)).collect();
    caches.sort_by_key(|cache| cache.level);
    caches
}

/// Where Linux describes them.
const CPUS: &str = "/sys/devices/system/cpu";

/// The CPUs, as the system counts them, that are one core.
fn siblings(cpu: usize) -> Option<Vec<usize>> {
    let list = fs::read_to_string(format!("{CPUS}/cpu{cpu}/topology/thread_siblings_list"));
    cpu_list(&list.ok()?)
}

/// The CPUs of a list such as `0-3,8`.
fn cpu_list(text: &str) -> Option<Vec<usize>> {
    let mut cpus = Vec::new();
    for range in text.trim().split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let [first, last]: [Option<usize>; 2] = [first, last].map(|cpu| cpu.parse().ok());
        cpus.extend(first?..=last?);
    }
    Some(cpus)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_cpus() {
        assert_eq!(cpu_list("0\n"), Some(vec![0]));
        assert_eq!(cpu_list("0-2,8,10-11"), Some(vec![0, 1, 2, 8, 10, 11]));
        assert_eq!(cpu_list(""), None);
    }

    #[test]
    fn caches_of_many_cores() {
        let private = Cache { level: 1, bytes: 100, cores: 1 };
        let shared = Cache { level: 3, bytes: 100, cores: 4 };
        assert_eq!([1, 2, 8].map(|threads| private.bytes_for(threads)), [100, 200, 800]);
        assert_eq!([1, 4, 5].map(|threads| shared.bytes_for(threads)), [100, 100, 200]);
    }
}
