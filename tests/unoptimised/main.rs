//! A program that is not optimised itself gets the library's full speed.
//!
//! The public methods are generic, so a caller compiles them; the loops behind them must not be.
//! A loop compiled there takes a hundred times as long, far outside the factor allowed here.

mod least_time;

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn full_speed_from_an_unoptimised_program() {
    let library = env!("CARGO_MANIFEST_DIR");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unoptimised");
    fs::create_dir_all(program.join("src")).unwrap();
    let manifest = format!(
        r#"
        [package]
        name = "unoptimised"
        edition = "2024"

        [dependencies]
        sigmoid = {{ path = {library:?} }}

        [profile.dev]
        debug = false

        [profile.dev.package.sigmoid]
        opt-level = 3

        [workspace]
        "#
    );
    fs::write(program.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(library).join("Cargo.lock"), program.join("Cargo.lock")).unwrap();
    fs::write(program.join("src/least_time.rs"), include_str!("least_time.rs")).unwrap();
    let main = r#"mod least_time; fn main() { println!("{}", least_time::least_time()) }"#;
    fs::write(program.join("src/main.rs"), main).unwrap();

    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline"])
        .current_dir(&program)
        .env_remove("CARGO_TARGET_DIR")
        // In many small parts it would take minutes.
        .env("CARGO_INCREMENTAL", "0")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let there: u128 = String::from_utf8(run.stdout).unwrap().trim().parse().unwrap();
    let here = least_time::least_time();
    assert!(there < 5 * here, "{there} ns in an unoptimised program, {here} ns here");
}
