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

    let script = r#"
        eval "$("$1" completions bash)"
        COMP_WORDS=(sigmoid apply --gra) COMP_CWORD=2
        _sigmoid sigmoid --gra apply
        echo "${COMPREPLY[@]}""#;
    let mut command = Command::new("bash");
    let output = command.args(["-c", script, "bash", env!("CARGO_BIN_EXE_sigmoid")]).output();
    let output = output.unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "--gradient\n", "{}", stderr(&output));
}
