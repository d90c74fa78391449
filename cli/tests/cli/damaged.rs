//! Files that can't be what they seem: `sigmoid apply` says why in one line, and leaves the old
//! output as it was.

use zip::CompressionMethod::{Deflated, Stored};

use crate::failures::{Old, assert_failed};
use crate::{Directory, f32_bytes, npy, npy_with_header, npz, safetensors, sigmoid};

#[track_caller]
fn assert_refused(options: &[&str], name: &str, input: &[u8], words: &str) {
    let inputs = Directory::new();
    let old = Old::new();
    let mut command = sigmoid();
    command.arg("apply").args(options).arg(inputs.write(name, input)).arg(old.output());
    // The output has its name from before, whatever the format.
    if options.is_empty() {
        command.args(["--format", name.split_once('.').unwrap().1]);
    }
    assert_failed(&command.output().unwrap(), words);
    old.assert_untouched();
}

#[track_caller]
fn assert_npy_refused(input: &[u8], words: &str) {
    assert_refused(&[], "in.npy", input, words);
}

#[test]
fn not_an_npy_file() {
    assert_npy_refused(b"", "is not a .npy file");
    assert_npy_refused(b"x,y\n1,2\n", "is not a .npy file");
}

#[test]
fn npy_of_another_type() {
    for (descr, size, name) in [
        ("<i4", 4, "i32"),
        ("<u2", 2, "u16"),
        ("<c8", 8, "<c8"),
        // Of 16 bytes, not bits.
        ("<f16", 16, "<f16"),
    ] {
        let words = format!("holds {name}, but no f32, f64, f16 or bf16: convert it, in NumPy by ");
        assert_npy_refused(&npy(descr, false, "(1,)", &vec![0; size]), &words);
    }
}

#[test]
fn truncated_npy() {
    let whole = npy("<f4", false, "(5,)", &[0; 20]);
    assert_npy_refused(&whole[..40], "is truncated: it ends within its header");
    assert_npy_refused(
        &whole[..whole.len() - 1],
        "is truncated: it ends before the 5 elements that its header announces",
    );
}

#[test]
fn npy_with_more_than_the_array() {
    assert_npy_refused(&npy("<f4", false, "(5,)", &[0; 21]), "goes on after the elements");
}

#[test]
fn npy_of_an_impossible_size() {
    let shape = "(4611686018427387904,)"; // of f32 these are 2^64 bytes
    assert_npy_refused(&npy("<f4", false, shape, &[]), "has a damaged header");
}

#[test]
fn npy_with_nested_brackets() {
    let nested = |depth| {
        let descr = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let header = format!("{{'descr': {descr}, 'fortran_order': False, 'shape': ()}}");
        npy_with_header(&header, &[0; 4])
    };
    assert_npy_refused(&nested(24), "holds records, but no f32, f64, f16 or bf16");
    assert_npy_refused(&nested(500_000), "has a damaged header: its descr has brackets nested too");
    assert_npz_refused(&npz(&[("x", nested(500_000))], Deflated), "array x of ");
}

#[test]
fn npy_of_another_version() {
    assert_npy_refused(b"\x93NUMPY\x04\x00{}", "is a .npy file of the unknown version 4.0\n");
}

/// Neither time nor memory goes into what is only announced.
#[test]
fn npy_with_a_header_of_an_impossible_length() {
    let start = b"\x93NUMPY\x02\x00";
    let words = "has a damaged header: no array needs one of 4294967295 bytes\n";
    assert_npy_refused(&[&start[..], &[0xff; 4]].concat(), words);

    let blanks = npy_with_header(&" ".repeat(64 << 20), &[]);
    let words = "has a damaged header: no array needs one of 67108864 bytes\n";
    assert_npz_refused(&npz(&[("x", blanks)], Deflated), words);
}

#[test]
fn npy_of_too_many_dimensions() {
    for rank in [65, 500_000] {
        let shape = "1,".repeat(rank);
        let header = format!("{{'descr': '<f4', 'fortran_order': False, 'shape': ({shape})}}");
        let words = "has a damaged header: its shape has more than 64 sizes\n";
        assert_npy_refused(&npy_with_header(&header, &[0; 4]), words);
    }
}

/// A file has a length, which is compared with its header before anything is written.
#[test]
fn truncated_npy_to_standard_output() {
    let inputs = Directory::new();
    let array = npy("<f4", false, "(1000000000000,)", &[0; 20]);
    let mut command = sigmoid();
    let output = command.arg("apply").arg(inputs.write("in.npy", array)).arg("-").output().unwrap();
    let words = "in.npy is truncated: it ends before the 1000000000000 elements";
    assert_failed(&output, words);
    assert!(output.stdout.is_empty());
}

#[test]
fn raw_file_without_a_type() {
    assert_refused(&[], "in.raw", &[0; 8], "give --dtype f32, f64, f16 or bf16\n");
}

#[test]
fn raw_file_with_a_part_of_an_element() {
    let options = ["--format", "raw", "--dtype", "f64"];
    assert_refused(&options, "in.raw", &[0; 12], "has 12 bytes, which is no whole number of f64");
}

#[test]
fn type_of_a_file_that_has_its_own() {
    let options = ["--format", "npy", "--dtype", "f64"];
    assert_refused(&options, "in.npy", &npy("<f4", false, "()", &[0; 4]), "leave out --dtype\n");
}

#[track_caller]
fn assert_npz_refused(input: &[u8], words: &str) {
    assert_refused(&[], "in.npz", input, words);
}

#[test]
fn not_an_npz_file() {
    assert_npz_refused(b"", "is not a .npz file");
    assert_npz_refused(&npy("<f4", false, "()", &[0; 4]), "is not a .npz file");
    assert_npz_refused(&npz(&[], Stored), "holds no array\n");
    assert_npz_refused(&npz(&[("x", b"?".into())], Stored), "array x of ");
}

#[test]
fn npz_cut_or_changed() {
    let data = f32_bytes(&[0.0; 1000]);
    let array = npy("<f4", false, "(1000,)", &data);
    for method in [Stored, Deflated] {
        let whole = npz(&[("x", array.clone())], method);
        assert_npz_refused(&whole[..whole.len() / 2], "is not a .npz file");
        let short = npz(&[("x", array[..array.len() - 4].into())], method);
        assert_npz_refused(&short, "is truncated: it ends before the 1000 elements");
        let long = npz(&[("x", [&array[..], &[0]].concat())], method);
        assert_npz_refused(&long, "goes on after the elements");
    }
    let mut changed = npz(&[("x", array)], Stored);
    changed[2000] ^= 1;
    assert_npz_refused(&changed, "cannot read array x of ");
}

/// Each has a possible size, except that all together have not.
#[test]
fn npz_of_an_impossible_size() {
    let array = npy("<f4", false, "(4611686018427387903,)", &[]);
    let input = npz(&[("x", array.clone()), ("y", array)], Stored);
    assert_npz_refused(&input, "array x of ");
    assert_npz_refused(&input, "is truncated: it ends before the 4611686018427387903 elements");
}

#[test]
fn npz_with_two_arrays_of_one_name() {
    let array = npy("<f4", false, "()", &[0; 4]);
    let mut input = npz(&[("x", array.clone()), ("y", array)], Stored);
    // `zip` does not write such an archive: the name is changed before the array and at the end.
    while let Some(place) = input.windows(5).position(|bytes| bytes == b"y.npy") {
        input[place] = b'x';
    }
    let words = "in.npz has members of the same name, of which all except one would be lost\n";
    assert_npz_refused(&input, words);
}

#[track_caller]
fn assert_safetensors_refused(input: &[u8], words: &str) {
    assert_refused(&[], "in.safetensors", input, words);
}

#[test]
fn not_a_safetensors_file() {
    assert_safetensors_refused(b"", "is not a .safetensors file: it is too short\n");
    assert_safetensors_refused(&npy("<f4", false, "()", &[]), "is not a .safetensors file");
    assert_safetensors_refused(&safetensors("no JSON", &[]), "is not a .safetensors file");
    assert_safetensors_refused(&safetensors("{}", &[]), "holds no array\n");
}

#[test]
fn damaged_safetensors() {
    let header = r#"{"x": {"dtype": "F32", "shape": [5], "data_offsets": [0, 20]}}"#;
    let whole = safetensors(header, &[0; 20]);
    let bytes = whole.len();
    let words = |has: usize| format!("has {has} bytes, where its header announces {bytes}\n");
    assert_safetensors_refused(&whole[..bytes - 1], &words(bytes - 1));
    assert_safetensors_refused(&[&whole[..], &[0]].concat(), &words(bytes + 1));
    assert_safetensors_refused(&whole[..30], "its header is not all there\n");
    let inconsistent = header.replace("[5]", "[6]");
    assert_safetensors_refused(&safetensors(&inconsistent, &[0; 20]), "invalid shape");
    let overlapping = header.replace("[0, 20]", "[4, 24]");
    assert_safetensors_refused(&safetensors(&overlapping, &[0; 24]), "invalid offset");
}
