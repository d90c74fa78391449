//! What the system tells of this machine's CPU.

use std::fs;

use serde::{Deserialize, Serialize};

/// A fact about the first CPU, such as its `model name`.
pub fn fact(wanted: &str) -> Option<String> {
    let description = fs::read_to_string("/proc/cpuinfo").ok()?;
    let mut facts = description.lines().filter_map(|line| line.split_once(':'));
    facts.find(|(key, _)| key.trim() == wanted).map(|(_, value)| value.trim().to_owned())
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
pub fn siblings(cpu: usize) -> Option<Vec<usize>> {
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
