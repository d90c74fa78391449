//! `sigmoid apply`: what it computes, and what it keeps.

use std::fs;
use std::path::Path;

use half::{bf16, f16};
use sigmoid::{Activation, Backend, Function};
use sigmoid_reference::{Element, GELU, SIGMOID, SIGMOID_GRADIENT};

use crate::{
    Directory, LOGITS, elements, f32_bytes, half_bytes, npy, npy_with_header, sigmoid, stderr,
};

fn apply(options: &[&str], input: impl AsRef<Path>, output: impl AsRef<Path>) -> String {
    let mut command = sigmoid();
    command.arg("apply").args(options).arg(input.as_ref()).arg(output.as_ref());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    stderr(&output)
}

fn forward(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn gradient(x: f64) -> f64 {
    forward(x) * forward(-x)
}

#[track_caller]
fn assert_within_an_ulp(results: &[f32], x: &[f32], f: fn(f64) -> f64) {
    assert_eq!(results.len(), x.len());
    for (result, &x) in results.iter().zip(x) {
        let expected = f(x.into()) as f32;
        let ulps = result.to_bits().abs_diff(expected.to_bits());
        assert!(ulps <= 1, "f({x:e}) = {expected:e}, got {result:e}");
    }
}

#[test]
fn real_logits_become_probabilities() {
    let directory = Directory::new();
    let output = directory.path("probabilities.npy");
    apply(&[], LOGITS, &output);
    assert_within_an_ulp(&elements(&output), &elements(LOGITS), forward);
    assert_eq!(directory.names(), ["probabilities.npy"]);
}

#[test]
fn gradient_of_real_logits() {
    let directory = Directory::new();
    let output = directory.path("slopes.npy");
    apply(&["--gradient"], LOGITS, &output);
    assert_within_an_ulp(&elements(&output), &elements(LOGITS), gradient);
}

#[test]
fn f64() {
    let directory = Directory::new();
    let x = [-700.0, -20.0, -1e-300, 0.0, 0.1, 3.0, 40.0f64];
    let bytes: Vec<u8> = x.iter().flat_map(|x| x.to_le_bytes()).collect();
    let input = directory.write("in.npy", npy("<f8", false, "(7,)", &bytes));
    let output = directory.path("out.npy");
    for (options, f) in [(&[][..], forward as fn(f64) -> f64), (&["--gradient"], gradient)] {
        apply(options, &input, &output);
        for (result, x) in elements::<f64>(&output).into_iter().zip(x) {
            let expected = f(x);
            assert!((result / expected - 1.0).abs() < 1e-15, "f({x}) = {expected}, got {result}");
        }
    }
}

#[test]
fn all_halves() {
    // The numbers of NaNs: of each sign 2¹⁰ − 1, and 2⁷ − 1.
    check_all_halves::<f16>("f16", "2,046");
    check_all_halves::<bf16>("bf16", "254");
}

/// All 2¹⁶ bits, through a raw file: results are the correctly rounded ones, of the same type.
#[track_caller]
fn check_all_halves<T: Element>(dtype: &str, nan: &str) {
    let directory = Directory::new();
    let x: Vec<T> = (0..1 << 16).map(T::decode).collect();
    let input = directory.write("in.raw", half_bytes(&x));
    let output = directory.path("out.raw");
    for (options, reference) in [
        (&[][..], SIGMOID),
        (&["--gradient"], SIGMOID_GRADIENT),
        (&["--function", "gelu", "--threads", "2"], GELU),
    ] {
        let summary = apply(&[&["--dtype", dtype], options].concat(), &input, &output);
        assert!(summary.contains(&format!(" of 65,536 {dtype}, shape (65536,), in ")), "{summary}");
        assert!(summary.ends_with(&format!("the results: {nan}\n")), "{summary}");
        let bytes = fs::read(&output).unwrap();
        assert_eq!(bytes.len(), 2 * x.len());
        for (bytes, &x) in bytes.chunks_exact(2).zip(&x) {
            let result = T::decode(u16::from_le_bytes([bytes[0], bytes[1]]).into());
            let expected = reference.round(x);
            assert!(result.is(expected), "{reference:?} of {x:?}: {result:?}, not {expected:?}");
        }
    }
}

#[test]
fn f16_in_either_byte_order() {
    let directory = Directory::new();
    let x = [-1.5, 0.0, 2.5, f16::INFINITY.into()].map(f16::from_f64);
    let expected = x.map(|x| f16::from_f64(forward(x.into())));
    let little = half_bytes(&x);
    let big: Vec<u8> = x.iter().flat_map(|x| x.to_be_bytes()).collect();
    for (descr, bytes) in [("<f2", little), (">f2", big)] {
        let file = directory.write("file.npy", npy(descr, false, "(2, 2)", &bytes));
        apply(&[], &file, &file);
        assert_eq!(elements::<f16>(&file), expected);
        assert!(fs::read(&file).unwrap().starts_with(&npy(descr, false, "(2, 2)", &[])));
    }
}

#[test]
fn byte_order_is_kept() {
    let directory = Directory::new();
    let x = [-1.5, 0.0, 2.5f32];
    let little: Vec<u8> = x.iter().flat_map(|x| x.to_le_bytes()).collect();
    let big: Vec<u8> = x.iter().flat_map(|x| x.to_be_bytes()).collect();
    let little = directory.write("little.npy", npy("<f4", false, "(3,)", &little));
    let big = directory.write("big.npy", npy(">f4", false, "(3,)", &big));
    apply(&[], &little, &little);
    apply(&[], &big, &big);
    assert_eq!(elements::<f32>(&big), elements::<f32>(&little));
    assert!(fs::read(&big).unwrap().starts_with(&npy(">f4", false, "(3,)", &[])));
}

#[test]
fn shape_and_order_are_kept() {
    let directory = Directory::new();
    let output = directory.path("out.npy");
    for (shape, count) in [("()", 1), ("(0,)", 0), ("(3, 0, 2)", 0), ("(5,)", 5), ("(2, 3, 4)", 24)]
    {
        for fortran_order in [false, true] {
            let x: Vec<f32> = (0..count).map(|i| i as f32 - 7.0).collect();
            let bytes = npy("<f4", fortran_order, shape, &f32_bytes(&x));
            let input = directory.write("in.npy", &bytes);
            apply(&[], &input, &output);

            let header = npy("<f4", fortran_order, shape, &[]);
            assert!(fs::read(&output).unwrap().starts_with(&header));
            assert_within_an_ulp(&elements(&output), &x, forward);
        }
    }
}

/// Those of old versions of NumPy, of other programs, and written by hand.
#[test]
fn headers_in_other_words_are_kept() {
    let directory = Directory::new();
    for header in [
        "{'descr': '<f4', 'fortran_order': False, 'shape': (2L,), }",
        "{u'descr': u'<f4', u'fortran_order': False, u'shape': (2L,)}",
        "{'descr': 'f4', 'fortran_order': False, 'shape': (2,)}",
        "{'descr': '=f4', 'fortran_order': False, 'shape': (2,)}",
        "{\"shape\":(2,),\"fortran_order\":True,\"descr\":\"<f4\"}",
        "\t{'descr':\t'<f4', 'fortran_order':\tFalse, 'shape': (2,\t)}",
        "# by hand\n{'descr': '<f4', # {\n 'fortran_order': False, 'shape': (2,)}# it's\n",
    ] {
        let file = directory.write("file.npy", npy_with_header(header, &f32_bytes(&[0.0; 2])));
        apply(&[], &file, &file);
        let expected = npy_with_header(header, &f32_bytes(&[0.5; 2]));
        assert_eq!(fs::read(&file).unwrap(), expected, "{header}");
    }
}

#[test]
fn input_may_be_the_output() {
    let directory = Directory::new();
    let file = directory.path("file.npy");
    fs::copy(LOGITS, &file).unwrap();
    apply(&[], &file, &file);
    assert_within_an_ulp(&elements(&file), &elements(LOGITS), forward);
    assert_eq!(directory.names(), ["file.npy"]);
}

/// More elements than a chunk holds, the logits over and over: each time the results are the same.
#[test]
fn neither_chunks_nor_threads_change_a_result() {
    const TIMES: usize = 130;
    let directory = Directory::new();
    let x = elements::<f32>(LOGITS).repeat(TIMES);
    let input = directory.write("in.npy", npy("<f4", false, "(130, 1797, 10)", &f32_bytes(&x)));
    let output = directory.path("out.npy");
    apply(&[], LOGITS, &output);
    let expected = elements::<f32>(&output).repeat(TIMES);
    for threads in ["1", "2", "5"] {
        apply(&["--threads", threads], &input, &output);
        assert!(elements::<f32>(&output) == expected, "{threads} threads");
    }
}

#[test]
fn the_backend_is_the_one_asked_for() {
    let directory = Directory::new();
    let default = directory.path("default.npy");
    apply(&[], LOGITS, &default);
    for backend in Backend::available() {
        let output = directory.path("out.npy");
        let summary = apply(&["--backend", backend.name()], LOGITS, &output);
        assert!(summary.contains(&format!("; {backend}, ")), "{summary}");
        assert!(fs::read(&output).unwrap() == fs::read(&default).unwrap(), "{backend} differs");
    }
}

#[test]
fn functions_and_tiers_are_those_of_the_library() {
    let directory = Directory::new();
    let output = directory.path("out.npy");
    let x = elements::<f32>(LOGITS);
    let mut y = vec![0.0; x.len()];
    // By their bits: logit gives NaN.
    let is_written = |y: &[f32]| f32_bytes(&elements::<f32>(&output)) == f32_bytes(y);
    for function in Function::ALL {
        apply(&["--function", function.name()], LOGITS, &output);
        function.forward(&x, &mut y);
        assert!(is_written(&y), "{function}");

        apply(&["--function", function.name(), "--fast", "--gradient"], LOGITS, &output);
        function.fast().gradient(&x, &mut y);
        assert!(is_written(&y), "fast gradient of {function}");
    }
}

#[test]
fn a_function_has_the_parameters_that_it_is_given() {
    let directory = Directory::new();
    let output = directory.path("out.npy");
    // 1.75 is an f32, as are the other parameters.
    for (function, f) in [
        ("swish(alpha=1.75)", (|x| x * forward(1.75 * x)) as fn(f64) -> f64),
        ("scaled_sigmoid(slope=0.5, low=-2, high=-1)", |x| -1.0 - forward(-0.5 * x)),
        ("leaky_relu(slope=-3)", |x| if x < 0.0 { -3.0 * x } else { x }),
    ] {
        let summary = apply(&["--function", function], LOGITS, &output);
        assert!(summary.contains(&format!(": {function} of 17,970 f32, ")), "{summary}");
        assert_within_an_ulp(&elements(&output), &elements(LOGITS), f);
    }
}

#[test]
fn nan_is_counted_in_the_input() {
    let directory = Directory::new();
    let mut x = vec![0.0f32; 50_000];
    for i in [0, 1, 16_384, 49_999] {
        x[i] = f32::NAN;
    }
    let little = npy("<f4", false, "(50000,)", &f32_bytes(&x));
    let big: Vec<u8> = x.iter().flat_map(|x| x.to_be_bytes()).collect();
    let output = directory.path("out.npy");
    for bytes in [little, npy(">f4", false, "(50000,)", &big)] {
        let summary = apply(&[], directory.write("in.npy", bytes), &output);
        let end = "out.npy: NaN among the inputs, and so among the results: 4\n";
        assert!(summary.ends_with(end), "{summary}");
        assert_eq!(elements::<f32>(&output).iter().filter(|y| y.is_nan()).count(), 4);
    }
    assert!(!apply(&[], LOGITS, &output).contains("NaN"));
}

#[test]
fn in_place() {
    let directory = Directory::new();
    let file = directory.path("file.npy");
    fs::copy(LOGITS, &file).unwrap();
    let output = sigmoid().args(["apply", "--in-place"]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_within_an_ulp(&elements(&file), &elements(LOGITS), forward);
    assert_eq!(directory.names(), ["file.npy"]);
}

#[test]
fn the_summary_says_what_was_done() {
    let directory = Directory::new();
    let output = directory.path("out.npy");
    let summary = apply(&["--gradient", "--threads", "1"], LOGITS, &output);
    let start =
        format!("{}: sigmoid gradient of 17,970 f32, shape (1797, 10), in ", output.display());
    assert!(summary.starts_with(&start), "{summary}");
    assert!(summary.ends_with(", 1 thread)\n"), "{summary}");
}

#[test]
fn quiet() {
    let directory = Directory::new();
    let input = directory.write("in.npy", npy("<f4", false, "(1,)", &f32_bytes(&[f32::NAN])));
    for option in ["--quiet", "-q"] {
        assert_eq!(apply(&[option], &input, directory.path("out.npy")), "");
        assert!(elements::<f32>(directory.path("out.npy"))[0].is_nan());
    }
}

#[test]
fn extensions_may_be_in_capitals() {
    let directory = Directory::new();
    let input = directory.path("in.NPY");
    fs::copy(LOGITS, &input).unwrap();
    apply(&[], &input, directory.path("out.Npy"));
    let output = sigmoid().arg("apply").arg(&input).arg(directory.path("out.NPZ")).output();
    assert!(stderr(&output.unwrap()).contains("formats are not converted"));
}

#[test]
fn the_speed_of_a_large_file_is_compared_with_memcpy() {
    let directory = Directory::new();
    let output = directory.path("out.raw");
    let options = ["--format", "raw", "--dtype", "f32"];
    for (bytes, is_compared) in [((1 << 26) - 4, false), (1 << 26, true)] {
        let input = directory.path("in.raw");
        fs::File::create(&input).unwrap().set_len(bytes).unwrap();
        let summary = apply(&options, &input, &output);
        assert_eq!(summary.contains(" % of the speed of memcpy; "), is_compared, "{summary}");
    }
}

#[cfg(unix)]
#[test]
fn permissions_are_those_of_any_new_file_or_of_the_replaced_one() {
    use std::os::unix::fs::PermissionsExt;

    let directory = Directory::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    let any = directory.write("any", "");
    let new = directory.path("new.npy");
    apply(&[], LOGITS, &new);
    assert_eq!(mode(&new), mode(&any));

    fs::set_permissions(&new, fs::Permissions::from_mode(0o640)).unwrap();
    apply(&[], LOGITS, &new);
    assert_eq!(mode(&new) & 0o777, 0o640);
}

/// Only root gives files away, and not all file systems have attributes.
#[cfg(target_os = "linux")]
#[test]
fn owner_and_attributes_are_those_of_the_replaced_file() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};

    let directory = Directory::new();
    let file = directory.path("file.npy");
    fs::copy(LOGITS, &file).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let has_attribute = xattr::set(&file, "user.note", b"a\0b").is_ok();
    let _ = chown(&file, Some(1234), Some(5678));
    let kept = || {
        let status = fs::metadata(&file).unwrap();
        let note = has_attribute.then(|| xattr::get(&file, "user.note").unwrap());
        (status.uid(), status.gid(), status.mode(), note)
    };
    let before = kept();
    let inode = || fs::metadata(&file).unwrap().ino();
    let inode_before = inode();
    let output = sigmoid().args(["apply", "--in-place"]).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    assert_ne!(inode(), inode_before);
    assert_eq!(kept(), before);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_one() {
    let directory = Directory::new();
    let target = directory.write("target.npy", "old");
    let link = directory.path("link.npy");
    std::os::unix::fs::symlink("target.npy", &link).unwrap();
    apply(&[], LOGITS, &link);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_within_an_ulp(&elements(&target), &elements(LOGITS), forward);
}
