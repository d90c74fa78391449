//! `sigmoid completions`.

use crate::{sigmoid, stderr};

#[test]
fn every_shell_learns_the_options() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = sigmoid().args(["completions", shell]).output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(script.contains("gradient"), "{shell}: {script}");
    }
}

#[cfg(unix)]
#[test]
fn bash_completes() {
    use std::process::Command;

    // The words before the one that is completed, its beginning, and what it may become.
    for (words, start, expected) in [
        ("apply", "--gra", "--gradient"),
        ("apply --function", "ta", "tanh"),
        ("bench --function", "al", "all"),
        ("accuracy --backend", "sca", "scalar"),
        ("apply --dtype", "bf", "bf16"),
    ] {
        let script = r#"
            eval "$("$1" completions bash)"
            COMP_WORDS=(sigmoid $2 "$3") COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _sigmoid sigmoid "$3" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[@]}""#;
        let mut command = Command::new("bash");
        command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_sigmoid"), words, start]);
        let output = command.output().unwrap();
        let found = String::from_utf8_lossy(&output.stdout);
        assert_eq!(found, format!("{expected}\n"), "{words}: {}", stderr(&output));
    }
}
