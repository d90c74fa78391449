#![no_main]

use libfuzzer_sys::fuzz_target;
use sigmoid_fuzz::{directory, files, tool};

fuzz_target!(|bytes: &[u8]| {
    for dtype in ["--dtype=f32", "--dtype=f64", "--dtype=f16", "--dtype=bf16"] {
        files::check(tool, directory(), &["--format=raw", dtype], bytes);
        files::check_pipe(tool, directory(), &["--format=raw", dtype], bytes);
    }
});
