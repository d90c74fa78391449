"""Files as NumPy and safetensors write them, given to the tool, and what they read from its output.

    python formats.py --list            the names of the cases
    python formats.py TOOL CASE         runs one; an exception means that it fails
"""

import json
import subprocess
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import ml_dtypes
import numpy as np
import safetensors
import safetensors.numpy

TOOL = None
CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function


def sigmoid(*arguments, **options):
    """Runs the tool, and returns its standard output."""
    command = [TOOL, *map(str, arguments)]
    process = subprocess.run(command, capture_output=True, **options)
    assert process.returncode == 0, process.stderr.decode()
    return process.stdout


def numbers(dtype, shape=(3, 1000)):
    size = int(np.prod(shape))
    return np.linspace(-90, 30, size).astype(dtype).reshape(shape)


def check(output, x):
    """The output is the logistic function of x, and otherwise like x."""
    assert output.dtype == x.dtype and output.shape == x.shape, (output.dtype, output.shape)
    expected = 1 / (1 + np.exp(-x.astype(np.float64)))
    # Half a unit and a trifle, relative to normal numbers, absolute among subnormal ones; and the
    # errors of what is expected.
    finfo = ml_dtypes.finfo(x.dtype)
    half = [0.5001 * float(unit) for unit in (finfo.eps, finfo.smallest_subnormal)]
    tolerances = {"rtol": max(half[0], 1e-15), "atol": half[1]}
    np.testing.assert_allclose(output.astype(np.float64), expected, **tolerances)


@case
def npy(directory):
    for dtype in ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8"]:
        for shape in [(), (0,), (7,), (2, 3, 4), (3, 0)]:
            for order in "CF":
                x = np.asarray(numbers(dtype, shape), order=order)
                np.save(directory / "in.npy", x)
                sigmoid("apply", directory / "in.npy", directory / "out.npy")
                output = np.load(directory / "out.npy")
                check(output, x)
                assert output.flags.f_contiguous == x.flags.f_contiguous


@case
def npy_of_every_version(directory):
    x = numbers(np.float32)
    for version in [(1, 0), (2, 0), (3, 0)]:
        with open(directory / "in.npy", "wb") as file:
            np.lib.format.write_array(file, x, version)
        sigmoid("apply", directory / "in.npy", directory / "out.npy")
        check(np.load(directory / "out.npy"), x)


@case
def npy_with_headers_in_other_words(directory):
    x = numbers("=f4", 1000)
    for descr, shape in [
        ("'=f4'", "(1000,)"),
        ("u'f4'", "(1000L,)"),
        ('"|f4"', "(\t1000, # {\n)"),
        ("'float32'", "(1000,)"),
    ]:
        header = f"\t{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}}}\n".encode()
        start = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header
        (directory / "in.npy").write_bytes(start + x.tobytes())
        sigmoid("apply", directory / "in.npy", directory / "out.npy")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # NumPy has a word on headers of Python 2
            check(np.load(directory / "out.npy"), x)


@case
def npy_through_pipes(directory):
    x = numbers(np.float32)
    np.save(directory / "in.npy", x)
    command = ["apply", "--format", "npy", "-", "-"]
    output = sigmoid(*command, input=(directory / "in.npy").read_bytes())
    (directory / "out.npy").write_bytes(output)
    check(np.load(directory / "out.npy"), x)


@case
def raw(directory):
    bfloat16 = ml_dtypes.bfloat16
    for dtype, name in [("<f4", "f32"), ("<f8", "f64"), ("<f2", "f16"), (bfloat16, "bf16")]:
        x = numbers(dtype).ravel()
        x.tofile(directory / "in.bin")
        sigmoid("apply", "--dtype", name, directory / "in.bin", directory / "out.bin")
        check(np.fromfile(directory / "out.bin", dtype), x)
        command = ["apply", "--format", "raw", "--dtype", name, "-", "-"]
        check(np.frombuffer(sigmoid(*command, input=x.tobytes()), dtype), x)


ARRAYS = {
    "f32": numbers(np.float32),
    "f64": numbers(np.float64),
    "big endian": numbers(">f4"),
    "Fortran": np.asfortranarray(numbers(np.float64)),
    "scalar": numbers(np.float32, ()),
    "empty": numbers(np.float32, (0, 3)),
    "f16": numbers(np.float16),
    "f16 big endian": numbers(">f2"),
    "i64": np.arange(10),
    "bool": np.array([True, False]),
    "text": np.array(["a", "bc"]),
    "records": np.zeros(3, [("a", "f4"), ("b", "i4")]),
}
TRANSFORMED = ["f32", "f64", "big endian", "Fortran", "scalar", "empty", "f16", "f16 big endian"]


def check_npz(path, names):
    with np.load(path) as output:
        assert list(output) == list(ARRAYS)
        for name, x in ARRAYS.items():
            if name in names:
                check(output[name], x)
            else:
                assert output[name].dtype == x.dtype
                np.testing.assert_array_equal(output[name], x)


@case
def npz_stored(directory):
    np.savez(directory / "in.npz", **ARRAYS)
    sigmoid("apply", directory / "in.npz", directory / "out.npz")
    check_npz(directory / "out.npz", TRANSFORMED)
    with zipfile.ZipFile(directory / "out.npz") as archive:
        assert {member.compress_type for member in archive.infolist()} == {zipfile.ZIP_STORED}


@case
def npz_deflated(directory):
    np.savez_compressed(directory / "in.npz", **ARRAYS)
    sigmoid("apply", directory / "in.npz", directory / "out.npz")
    check_npz(directory / "out.npz", TRANSFORMED)
    with zipfile.ZipFile(directory / "out.npz") as archive:
        assert {member.compress_type for member in archive.infolist()} == {zipfile.ZIP_DEFLATED}
        assert archive.testzip() is None


@case
def npz_arrays_chosen(directory):
    np.savez(directory / "file.npz", **ARRAYS)
    options = ["--array", "f64", "--array", "Fortran"]
    sigmoid("apply", *options, "--in-place", directory / "file.npz")
    check_npz(directory / "file.npz", ["f64", "Fortran"])


@case
def npz_with_other_files(directory):
    np.savez(directory / "in.npz", x=ARRAYS["f32"])
    with zipfile.ZipFile(directory / "in.npz", "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("notes.txt", "words " * 1000)
        archive.comment = b"of the archive"
    sigmoid("apply", directory / "in.npz", directory / "out.npz")
    check(np.load(directory / "out.npz")["x"], ARRAYS["f32"])
    with zipfile.ZipFile(directory / "out.npz") as archive:
        assert archive.read("notes.txt") == b"words " * 1000
        assert archive.comment == b"of the archive"


@case
def npz_with_arrays_that_are_not_read(directory):
    others = {
        "object": np.array([{"a": 1}, None], object),
        "time": np.array(["2026-01-01"], "M8[ns]"),
        "nested": np.zeros(2, [("a", "f4"), ("b", [("c", "i4", (2,))])]),
    }
    np.savez(directory / "in.npz", x=ARRAYS["f32"], **others)
    # Without a choice objects, times and records are known by their headers.
    for compression, options in [
        (zipfile.ZIP_STORED, []),
        (zipfile.ZIP_LZMA, ["--array", "x"]),
        (zipfile.ZIP_BZIP2, ["--array", "x"]),
    ]:
        with zipfile.ZipFile(directory / "in.npz", "a", compression) as archive:
            with archive.open(f"{compression}.npy", "w") as member:
                np.save(member, np.arange(1000))
        sigmoid("apply", *options, directory / "in.npz", directory / "out.npz")
        with np.load(directory / "out.npz", allow_pickle=True) as output:
            check(output["x"], ARRAYS["f32"])
            np.testing.assert_array_equal(output[str(compression)], np.arange(1000))
            for name, x in others.items():
                assert output[name].dtype == x.dtype
                np.testing.assert_array_equal(output[name], x)


@case
def large_npz_beyond_4_gib(directory):
    size = (4 << 30) // 4 + 1000
    np.savez_compressed(directory / "in.npz", x=np.zeros(size, np.float32), y=ARRAYS["f32"])
    sigmoid("apply", directory / "in.npz", directory / "out.npz")
    with zipfile.ZipFile(directory / "out.npz") as archive, archive.open("x.npy") as member:
        assert np.lib.format.read_magic(member) == (1, 0)
        assert np.lib.format.read_array_header_1_0(member)[0] == (size,)
        count = 0
        while data := member.read(1 << 26):
            x = np.frombuffer(data, np.float32)
            assert (x == 0.5).all()
            count += x.size
        assert count == size
    check(np.load(directory / "out.npz")["y"], ARRAYS["f32"])


TENSORS = {name: ARRAYS[name] for name in ["f32", "f64", "scalar", "empty", "f16", "i64", "bool"]}
TENSORS["bf16"] = numbers(ml_dtypes.bfloat16)
METADATA = {"format": "np", "by": "a test; ü"}


def check_safetensors(path, names):
    with safetensors.safe_open(path, "numpy") as file:
        assert file.metadata() == METADATA
    output = safetensors.numpy.load_file(path)
    assert set(output) == set(TENSORS)
    for name, x in TENSORS.items():
        if name in names:
            check(output[name], x)
        else:
            assert output[name].dtype == x.dtype
            np.testing.assert_array_equal(output[name], x)


@case
def safetensors_all(directory):
    safetensors.numpy.save_file(TENSORS, directory / "in.safetensors", METADATA)
    sigmoid("apply", directory / "in.safetensors", directory / "out.safetensors")
    names = ["f32", "f64", "scalar", "empty", "f16", "bf16"]
    check_safetensors(directory / "out.safetensors", names)


@case
def safetensors_tensors_chosen(directory):
    safetensors.numpy.save_file(TENSORS, directory / "file.safetensors", METADATA)
    options = ["--tensor", "f64", "--tensor", "bf16"]
    sigmoid("apply", *options, "--in-place", directory / "file.safetensors")
    check_safetensors(directory / "file.safetensors", ["f64", "bf16"])


def check_statistics(path, x, *options):
    """What the tool finds in a file is what NumPy finds in the array."""
    (found,) = json.loads(sigmoid("inspect", "--json", *options, path))["arrays"]
    finite = x[np.isfinite(x)].astype(np.float64)
    for key, value in {
        "count": x.size,
        "zero": (x == 0).sum(),
        "negative": (x < 0).sum(),
        "nan": np.isnan(x).sum(),
        "negative_infinite": np.isneginf(x).sum(),
        "positive_infinite": np.isposinf(x).sum(),
        "least": finite.min(),
        "greatest": finite.max(),
    }.items():
        assert found[key] == value, (key, found[key], value)
    scale = np.abs(finite).max()
    np.testing.assert_allclose(found["mean"], finite.mean(), rtol=1e-13, atol=1e-15 * scale)
    np.testing.assert_allclose(found["deviation"], finite.std(), rtol=1e-12, atol=1e-15 * scale)
    for quantile in found["quantiles"]:
        expected = np.quantile(finite, quantile["part"], method="inverted_cdf")
        np.testing.assert_allclose(quantile["x"], expected, rtol=2.0**-11)

    histogram = found["histogram_x"]
    bins = histogram["bins"]
    assert len(bins) <= 64
    assert sum(bin["count"] for bin in bins) + histogram["below"] + histogram["above"] == finite.size
    assert max(histogram["below"], histogram["above"]) <= 0.0011 * finite.size
    # What lies beside an edge, by 2**-11 of it, may be in either bin.
    for bin in bins:
        ends = np.array([bin["from"], bin["to"]])
        step = np.abs(ends).max() * 2.0**-11
        most = (finite >= ends[0] - step) & (finite <= ends[1] + step)
        least = (finite > ends[0] + step) & (finite < ends[1] - step)
        assert least.sum() <= bin["count"] <= most.sum(), (bin, least.sum(), most.sum())


@case
def statistics(directory):
    generator = np.random.default_rng(1)
    normal = generator.standard_normal(1_000_003)
    arrays = {
        "normal": normal,
        "one_sided": np.maximum(normal, 0),
        "shifted": 1000 + normal,
        "wide": np.exp(20 * normal),
        "sorted": np.sort(normal),
        "outliers": np.where(np.arange(normal.size) % 5000 == 0, 1e30, normal),
        "few": normal[:3],
        "equal": np.full(1000, 0.7),
        "special": np.concatenate([normal, [np.nan, np.inf, np.inf, -np.inf, 0, -0.0]]),
    }
    for name, x in arrays.items():
        for dtype in [np.float32, np.float64]:
            np.save(directory / "x.npy", x.astype(dtype))
            print(name, dtype, file=sys.stderr)
            check_statistics(directory / "x.npy", x.astype(dtype))


@case
def statistics_of_halves(directory):
    normal = 3 * np.random.default_rng(2).standard_normal(100_003)
    x = np.concatenate([normal, [np.nan, np.inf, -np.inf, -np.inf, 0, -0.0]])
    np.save(directory / "x.npy", x.astype(np.float16))
    check_statistics(directory / "x.npy", x.astype(np.float16))
    tensors = {"x": x.astype(ml_dtypes.bfloat16), "y": x.astype(np.float16)}
    safetensors.numpy.save_file(tensors, directory / "x.safetensors")
    for name, tensor in tensors.items():
        check_statistics(directory / "x.safetensors", tensor, "--tensor", name)


def main():
    global TOOL
    if sys.argv[1:] == ["--list"]:
        print(*CASES, sep="\n")
        return
    TOOL, name = sys.argv[1:]
    with tempfile.TemporaryDirectory() as directory:
        CASES[name](Path(directory))


if __name__ == "__main__":
    main()
