//! What is known about this machine's CPU.

use std::fs;

/// The model, as far as the system tells.
pub fn model() -> String {
    let description = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = description.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim() == "model name").then(|| value.trim())
    });
    match model {
        Some(model) => model.to_owned(),
        None => format!("unknown model ({})", std::env::consts::ARCH),
    }
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
