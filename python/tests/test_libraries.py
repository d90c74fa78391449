"""Libraries that call NumPy's ufuncs on their own arrays: what they keep, they keep with ours."""

import numpy as np
import pytest

import sigmoid

# Warnings that a masked-out element causes would reach users, too.
pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

X = [-3.0, 0.5, None, 90.0, -0.25]
ALPHA = 1.5


def expit(x: float) -> np.float32:
    return np.float32(1 / (1 + np.exp(np.float64(-x))))


def swish(x: float) -> np.float32:
    return np.float32(x / (1 + np.exp(np.float64(-ALPHA * x))))


def each(function, values):
    return [None if value is None else function(value) for value in values]


@pytest.mark.parametrize("dtype", ["float32", "Float32", "float32[pyarrow]"])
def test_pandas(dtype):
    pd = pytest.importorskip("pandas")
    if "pyarrow" in dtype:
        pytest.importorskip("pyarrow")

    def series(values):
        return pd.Series(values, dtype=dtype, index=list("edcba"), name="a")

    x = series(X)
    equal = pd.testing.assert_series_equal
    equal(sigmoid.expit(x), series(each(expit, X)), check_exact=True)
    equal(sigmoid.swish(x, ALPHA), series(each(swish, X)), check_exact=True)
    frame = sigmoid.expit(x.to_frame())
    equal(frame["a"], series(each(expit, X)), check_exact=True)


@pytest.mark.parametrize("chunks", [None, {"time": 1}])
def test_xarray(chunks):
    xr = pytest.importorskip("xarray")
    if chunks:
        pytest.importorskip("dask.array")

    def array(values):
        return xr.DataArray(
            np.float32(values).reshape(2, 2),
            dims=("time", "site"),
            coords={"site": ["here", "there"]},
            attrs={"units": "1"},
            name="a",
        )

    values = [-3.0, 0.5, 90.0, -0.25]
    x = array(values)
    if chunks:
        x = x.chunk(chunks)
    with xr.set_options(keep_attrs=True):
        for y, function in ((sigmoid.expit(x), expit), (sigmoid.swish(x, ALPHA), swish)):
            assert y.chunks == x.chunks
            assert y.dtype == np.float32
            xr.testing.assert_identical(y.compute(), array(each(function, values)))


def test_polars_series():
    pl = pytest.importorskip("polars")
    testing = pytest.importorskip("polars.testing")
    x = pl.Series("a", X, dtype=pl.Float32)
    for y, function in ((sigmoid.expit(x), expit), (sigmoid.swish(x, ALPHA), swish)):
        expected = pl.Series("a", each(function, X), dtype=pl.Float32)
        testing.assert_series_equal(y, expected, check_exact=True)


def test_polars_lazily():
    pl = pytest.importorskip("polars")
    testing = pytest.importorskip("polars.testing")
    frame = pl.LazyFrame({"a": X}, schema={"a": pl.Float32})
    frame = frame.with_columns(alpha=pl.lit(ALPHA, dtype=pl.Float32))
    for expression, function in (
        (sigmoid.expit(pl.col("a")), expit),
        (sigmoid.swish(pl.col("a"), ALPHA), swish),
        (sigmoid.swish(pl.col("a"), pl.col("alpha")), swish),
    ):
        y = frame.select(expression)
        expected = pl.DataFrame({"a": each(function, X)}, schema={"a": pl.Float32})
        assert y.collect_schema() == expected.schema
        testing.assert_frame_equal(y.collect(), expected, check_exact=True)


def test_masked_array():
    x = np.ma.array([-3, 0.5, np.inf, 90, -0.25], dtype=np.float32, mask=[0, 0, 1, 0, 0])
    for y, function in ((sigmoid.expit(x), expit), (sigmoid.swish(x, ALPHA), swish)):
        assert isinstance(y, np.ma.MaskedArray)
        assert y.dtype == np.float32
        assert y.tolist() == each(function, X)
