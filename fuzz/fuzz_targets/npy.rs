#![no_main]

use libfuzzer_sys::fuzz_target;
use sigmoid_fuzz::{directory, files, tool};

fuzz_target!(|bytes: &[u8]| {
    files::check(tool, directory(), &["--format=npy"], bytes);
    files::check_pipe(tool, directory(), &["--format=npy"], bytes);
});
