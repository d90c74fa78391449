#![no_main]

use libfuzzer_sys::fuzz_target;
use sigmoid_fuzz::{directory, files, tool};

fuzz_target!(|bytes: &[u8]| files::check(tool, directory(), &["--format=safetensors"], bytes));
