"""Makes every coefficient and prints them as Rust source.

    python tools/coefficients.py                  print the file
    python tools/coefficients.py --check FILE     exit 1 and name what differs if FILE is another

Most are those of e^-x = S·(c + f)/(c − f). With t = −x·log₂e·B = k + f, k the nearest integer and
|f| ≤ 1/2, e^-x is S·2^(f/B), S = 2^(k/B).
Solving 2^(f/B) = (c + f)/(c − f) for c gives

    c(f) = f·coth(f·ln2/(2B)),

even and nearly constant, so c is approximated by a polynomial in f². An error δ in c changes the
ratio by −2f·δ/(c − f)², so 2^(f/B) is off by −w·δ relatively, with w = 2f/(c² − f²). Of all
polynomials this takes the one whose largest w·|δ| over the grid f = 1/800, 2/800, …, 400/800 is
least, then rounds each coefficient to the nearest f64, or f32 for lanes of that.

The fast tier takes e^x itself from a polynomial where it can, as S·(1 + f·q(f)) with

    q(f) = (2^(f/B) − 1)/f,

on f = −400/800, −399/800, …, 400/800 without 0, by its least relative error: so f·q(f) is good near
0, too, where it is e^x − 1.

The logarithm is that of (1 + s)/(1 − s), as s·(c0 + c1·s² + …), approximated on s = i/1200 for
|s| ≤ 1/3, which is enough for ln(1 + e^-|x|): there s = e^-|x|/(2 + e^-|x|).

The tail of the normal distribution is Φ(−t) = e^(−t²/2)·w(t), and w·(t + 4) a polynomial in
u = (t − 4)/(t + 4), which goes from −1 to 1 for all t ≥ 0, on u = −400/400, −399/400, …, 400/400.
In lanes of one word w is a quotient of polynomials in t, on those u whose t is not beyond the last that
matters: all their coefficients are positive, so nothing cancels.

All are approximated by their least relative error. Last come the constants of gelu_tanh, gelu and
selu, which no f64 holds.

The grid is part of the definition. It costs little (the largest error over the whole interval is
within about a part in 10³ of the least possible), but the last bits depend on it, and it is with
these bits that all 2³² results of f32 were verified.
"""

import argparse
import difflib
import re
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from mpmath import mp, mpf

mp.prec = 240

GRID = 400
LN2 = mp.ln(2)
LOG2_E = 1 / LN2


@dataclass(frozen=True)
class Polynomial:
    """An approximation of c for a table of B entries.

    `low`: its first coefficient in two words. `digits`: of a coefficient. `down`: for the fast tier,
    which computes 2^-down·c from 2f in place of f. `first`: taken instead of the first coefficient
    fitted, as among its neighbours it has the least error over all f32, roundings included.
    """

    name: str
    use: str
    table: int  # B
    terms: int
    low: bool = False
    digits: int = 53
    down: int | None = None
    first: float | None = None

    def scale(self, i):
        """What coefficient i is multiplied by: a power of two."""
        return 1.0 if self.down is None else 2.0 ** -(self.down + 2 * i)


POLYNOMIALS = [
    Polynomial("C_B16", "f64 lanes", table=16, terms=3),
    Polynomial("C_B1", "f64 lanes", table=1, terms=5),
    Polynomial("C_B1_DOUBLE", "double-word lanes", table=1, terms=6, low=True),
    Polynomial(
        "FAST_B32",
        "f32 lanes",
        table=32,
        terms=1,
        digits=24,
        down=40,
        first=float.fromhex("0x1.71551ap+6"),
    ),
    Polynomial("FAST_B8", "f32 lanes", table=8, terms=2, digits=24, down=40),
    Polynomial("FAST_B1_F32", "f32 lanes", table=1, terms=3, digits=24, down=40),
    Polynomial("FAST_B1_F64", "f64 lanes", table=1, terms=6, down=128),
]


@dataclass(frozen=True)
class Power:
    """An approximation of q, for 2f in place of f."""

    name: str
    use: str
    table: int  # B
    terms: int
    digits: int


POWERS = [
    Power("FAST_EXP_B32", "f32 lanes", table=32, terms=3, digits=24),
    Power("FAST_EXP_B8", "f32 lanes", table=8, terms=3, digits=24),
    Power("FAST_EXP_B1_F32", "f32 lanes", table=1, terms=6, digits=24),
    Power("FAST_EXP_B1_F64", "f64 lanes", table=1, terms=11, digits=53),
]


@dataclass(frozen=True)
class Series:
    """An approximation of `of`, the logarithm or the tail. `low`: so many of its first coefficients have
    two words."""

    name: str
    use: str
    of: str
    terms: int
    digits: int = 53
    low: int = 0


SERIES = [
    Series("LN_F32", "f32 lanes", "ln", terms=6, digits=24),
    Series("LN_F64", "f64 lanes", "ln", terms=11),
    Series("LN_DOUBLE", "double-word lanes", "ln", terms=13, low=3),
    Series("TAIL_DOUBLE", "double-word lanes", "tail", terms=30, low=9),
]


@dataclass(frozen=True)
class Quotient:
    """An approximation of w up to a t, the denominator having a term more, of which the first is 1."""

    name: str
    use: str
    up_to: int
    terms: int
    digits: int = 53


QUOTIENTS = [
    Quotient("TAIL_F32", "f32 lanes", up_to=15, terms=5, digits=24),
    Quotient("TAIL_F64", "f64 lanes", up_to=40, terms=10),
]

TAIL_CENTRE = 4


# The fit


def exact_c(f, table):
    return f * mp.coth(f * LN2 / (2 * table))


def points_of_c(table):
    """On the grid: f, the variable f², c(f) and the weight w there."""
    for f in grid(1):
        c = exact_c(f, table)
        yield f, f**2, c, 2 * f / (c**2 - f**2)


def points_of_q(table):
    """The same of q, whose variable is f."""
    for f in grid(-GRID):
        q = mp.expm1(f * LN2 / table) / f
        yield f, f, q, 1 / q


def points_of_ln():
    """The same of ln((1 + s)/(1 − s))/s, whose variable is s²; f is 3s/2."""
    for f in [mpf(0), *grid(1)]:
        s = 2 * f / 3
        ln = 2 * mp.atanh(s) / s if s else mpf(2)
        yield f, s**2, ln, 1 / ln


def points_of_tail():
    """The same of w·(t + 4), whose variable is u; f is u/2."""
    for f in sorted([mpf(0), *grid(-GRID)]):
        tail = scaled_tail(2 * f)
        yield f, 2 * f, tail, 1 / tail


def scaled_tail(u):
    if u == 1:
        return 1 / mp.sqrt(2 * mp.pi)
    t = from_centre(u)
    return tail_over_power(t) * (t + TAIL_CENTRE)


def from_centre(u):
    return TAIL_CENTRE * (1 + u) / (1 - u)


def tail_over_power(t):
    """w(t); from 10 on by Laplace's continued fraction."""
    if t < 10:
        return mp.erfc(t / mp.sqrt(2)) / 2 * mp.exp(t**2 / 2)
    fraction = mpf(0)
    for k in range(600, 0, -1):
        fraction = k / (t + fraction)
    return 1 / mp.sqrt(2 * mp.pi) / (t + fraction)


def grid(first):
    return [mpf(i) / (2 * GRID) for i in range(first, GRID + 1) if i]


def evaluate(coefficients, s):
    return mp.polyval(coefficients[::-1], s)


def minimax(points, terms, degree):
    """The real coefficients of least weighted error over the points, by Remez exchange.

    `degree`: of the Chebyshev polynomial of f at whose extrema to start: the error is nearly one.
    """
    points = list(points)
    start = [mp.cos(mp.pi * j / degree) / 2 for j in range(terms, -1, -1)]
    chosen = [min(range(len(points)), key=lambda i: abs(points[i][0] - f)) for f in start]
    while True:
        coefficients = level([points[i] for i in chosen])
        errors = [w * (evaluate(coefficients, s) - y) for _, s, y, w in points]
        worst = extrema(errors)
        if worst == chosen:
            return coefficients
        assert len(worst) == terms + 1, "the error does not alternate as often as it should"
        chosen = worst


def minimax_quotient(points, terms):
    """Numerator and denominator of least relative error over pairs of t and w, by Remez exchange.

    The error goes into the equations times the denominator, which is that of the step before.
    """
    count = 2 * terms + 1
    last = len(points) - 1
    chosen = [round(last * (1 - mp.cos(mp.pi * i / (count - 1))) / 2) for i in range(count)]
    denominator = [mpf(1), *[mpf(1)] * terms]
    while True:
        for _ in range(8):
            rows, values = [], []
            for i, (t, w) in enumerate(points[j] for j in chosen):
                powers = [t**j for j in range(terms + 1)]
                signed = (-1) ** i * w * evaluate(denominator, t)
                rows.append([*powers[:-1], *(-w * power for power in powers[1:]), signed])
                values.append(w)
            solution = list(mp.lu_solve(mp.matrix(rows), mp.matrix(values)))
            numerator, denominator = solution[:terms], [mpf(1), *solution[terms:-1]]
        errors = [
            evaluate(numerator, t) / evaluate(denominator, t) / w - 1 for t, w in points
        ]
        worst = extrema(errors)
        if worst == chosen:
            return numerator, denominator
        assert len(worst) == count, "the error does not alternate as often as it should"
        chosen = worst


def level(points):
    """The polynomial, of a term less than there are points, with errors ±e there in turn."""
    terms = len(points) - 1
    rows = [
        [w * s**j for j in range(terms)] + [(-1) ** i] for i, (_, s, _, w) in enumerate(points)
    ]
    *coefficients, _e = mp.lu_solve(mp.matrix(rows), mp.matrix([w * y for _, _, y, w in points]))
    return coefficients


def extrema(errors):
    """For each run of errors of one sign the index of the largest."""
    worst = [0]
    for i, error in enumerate(errors):
        largest = errors[worst[-1]]
        if error * largest < 0:
            worst.append(i)
        elif abs(error) > abs(largest):
            worst[-1] = i
    return worst


def largest_error(approximation, table):
    """The largest relative error of that of 2^(f/B), on a grid ten times as fine."""

    def error(f):
        return abs(approximation(f) / mp.power(2, f / table) - 1)

    return max(error(mpf(i) / (20 * GRID)) for i in range(-10 * GRID, 10 * GRID + 1))


# Rounding


def nearest(x, digits=53):
    """The number of so many binary digits that is nearest to x."""
    with mp.workprec(digits):
        return float(+x)


def two_words(x, high=53, low=53):
    """x as a sum of two numbers of so many binary digits."""
    first = nearest(x, high)
    return [first, nearest(x - first, low)]


def bits(x, kind="d"):
    """The bits of an f64, or as an "f" of an f32."""
    return int.from_bytes(struct.pack(f">{kind}", x), "big")


# The Rust file


def render():
    blocks = [
        "//! Coefficients of e^-x = S·(c + f)/(c − f), where −x·log₂e·B = k + f and S = 2^(k/B), and of\n"
        "//! e^x = S·(1 + f·q), where x·log₂e·B is that sum.\n"
        "//! `c` is a polynomial in f², `q` in f, lowest coefficient first. And the constants of formulas.\n"
        "//!\n"
        "//! Printed by `tools/coefficients.py`, which derives them: change that, not this.",
        split("LOG2_E", "log₂e", LOG2_E, "both full"),
        split(
            "LOG2_E_SPLIT", "log₂e", LOG2_E, "the high one short: times an f32 it is exact", 53 - 24
        ),
        split("LOG2_E_F32", "log₂e", LOG2_E, "both full f32", 24, 24),
        split(
            "LN2_SPLIT_F32",
            "ln 2",
            LN2,
            "of f32, the high one short: times k it is exact",
            24 - 8,
            24,
        ),
        split("LN2_SPLIT_F64", "ln 2", LN2, "the high one short: times k it is exact", 53 - 11),
    ]
    for polynomial in POLYNOMIALS:
        blocks += fitted(polynomial)
    blocks += [power(polynomial) for polynomial in POWERS]
    for of in SERIES:
        blocks += series(of)
    for of in QUOTIENTS:
        blocks += quotient(of)
    blocks += [exp2_table(16), quick_exp2_table(8), quick_exp2_table(32)]
    linear = 2 * mp.sqrt(2 / mp.pi)
    cubic = linear * mpf("0.044715")
    blocks += [
        split("GELU_LINEAR", "2√(2/π)", linear, "both full"),
        split("GELU_CUBIC", "0.044715·2√(2/π)", cubic, "both full"),
        split("GELU_CUBIC_SLOPE", "3·0.044715·2√(2/π)", 3 * cubic, "both full"),
    ]
    blocks += [split("LN_2", "ln 2", LN2, "both full")]
    density = 1 / mp.sqrt(2 * mp.pi)
    scale = mpf("1.0507009873554804934193349852946")
    alpha = mpf("1.6732632423543772848170429916717")
    blocks += [
        f"/// In the tail's variable.\npub(crate) const TAIL_CENTRE: f64 = {TAIL_CENTRE}.0;",
        split("DENSITY_AT_0", "1/√(2π)", density, "both full"),
        split("SELU_SCALE", "selu's factor", scale, "both full"),
        split("SELU_EXCESS", "selu's factor less 1", scale - 1, "both full"),
        split("SELU_LIMIT", "selu's factor times its alpha", scale * alpha, "both full"),
    ]
    return "\n\n".join(blocks) + "\n"


def split(name, of, value, how, high=53, low=53):
    words = two_words(value, high, low)
    error = abs(sum(map(mpf, words)) / value - 1)
    return array(name, f"{of} in two words, {how}; relative error {power_of_two(error)}.", words)


def fitted(polynomial):
    table = polynomial.table
    terms = polynomial.terms
    first, *rest = minimax(points_of_c(table), terms, 2 * terms + 1)
    first = polynomial.first or first
    words = two_words(first) if polynomial.low else [nearest(first, polynomial.digits)]
    rounded = [words[0], *(nearest(c, polynomial.digits) for c in rest)]
    exact = [sum(map(mpf, words)), *map(mpf, rounded[1:])]

    def ratio(f):
        c = evaluate(exact, f**2)
        return (c + f) / (c - f)

    error = largest_error(ratio, table)
    doc = f"c with B = {table} for {polynomial.use}: 2^(f/B) to within {power_of_two(error)}."
    if polynomial.down is not None:
        doc += f" Times 2^-{polynomial.down}, for (2f)²."
    blocks = [array(polynomial.name, doc, [c * polynomial.scale(i) for i, c in enumerate(rounded)])]
    if polynomial.low:
        name, low = f"{polynomial.name}_LOW", words[1]
        blocks.append(
            f"/// What `{polynomial.name}[0]` lacks: {both_bases(low)}.\n"
            f"pub(crate) const {name}: f64 = {from_bits(low)};"
        )
    return blocks


def power(polynomial):
    table, terms = polynomial.table, polynomial.terms
    fitted = minimax(points_of_q(table), terms, terms)
    rounded = [nearest(q, polynomial.digits) for q in fitted]
    error = largest_error(lambda f: 1 + f * evaluate(list(map(mpf, rounded)), f), table)
    doc = (
        f"q with B = {table} for {polynomial.use}: 2^(f/B) to within {power_of_two(error)}."
        " Halved, as 2f is its factor, for 2f."
    )
    values = [q * 2.0 ** -(i + 1) for i, q in enumerate(rounded)]
    return array(polynomial.name, doc, values)


def series(of):
    points = list(points_of_ln() if of.of == "ln" else points_of_tail())
    # Of the logarithm the error is even.
    degree = 2 * of.terms if of.of == "ln" else of.terms
    fitted = minimax(points, of.terms, degree)
    words = [two_words(c) if i < of.low else [nearest(c, of.digits)] for i, c in enumerate(fitted)]
    exact = [sum(map(mpf, word)) for word in words]
    error = max(abs(w * (evaluate(exact, s) - y)) for _, s, y, w in points)
    what, variable = {
        "ln": ("ln((1 + s)/(1 - s))/s", "s², |s| <= 1/3"),
        "tail": (f"Φ(-t)·e^(t²/2)·(t + {TAIL_CENTRE})", f"(t - {TAIL_CENTRE})/(t + {TAIL_CENTRE})"),
    }[of.of]
    doc = f"For {of.use}: {what} to within {power_of_two(error)}, in {variable}."
    blocks = [array(of.name, doc, [word[0] for word in words])]
    if of.low:
        lacking = [word[1] for word in words[: of.low]]
        blocks.append(array(f"{of.name}_LOW", f"What the first of `{of.name}` lack.", lacking))
    return blocks


def quotient(of):
    inside = [from_centre(2 * f) for f in sorted([mpf(0), *grid(-GRID)]) if f < mpf(1) / 2]
    points = [(t, tail_over_power(t)) for t in inside if t <= of.up_to]
    fitted = minimax_quotient(points, of.terms)
    parts = [[nearest(c, of.digits) for c in part] for part in fitted]
    assert all(c > 0 for part in parts for c in part)
    exact = [list(map(mpf, part)) for part in parts]
    error = max(
        abs(evaluate(exact[0], t) / evaluate(exact[1], t) / w - 1) for t, w in points
    )
    what = f"Φ(-t)·e^(t²/2) to within {power_of_two(error)}, 0 <= t <= {of.up_to}"
    return [
        array(of.name, f"For {of.use}: {what}, in t. The numerator.", parts[0]),
        array(f"{of.name}_BELOW", f"The denominator of `{of.name}`.", parts[1]),
    ]


def exp2_table(table):
    """The entries of S, each less its own share of the k that is added to its bits."""
    shift = 52 - (table.bit_length() - 1)
    entries = [nearest(mp.power(2, mpf(j) / table)) for j in range(table)]
    rows = [f"{grouped(bits(e) - (j << shift))}, // {both_bases(e)}" for j, e in enumerate(entries)]
    rule = f"entry k mod {table} plus k << {shift} is 2^(k/{table})"
    doc = f"The bits of 2^(j/{table}) less j << {shift}: {rule}."
    return constant(f"EXP2_B{table}", doc, f"[u64; {table}]", rows)


def quick_exp2_table(table):
    """The same in f32, scaled by 2^-40 as the coefficients are."""
    shift = 23 - (table.bit_length() - 1)
    entries = [nearest(mp.power(2, mpf(j) / table - 40), 24) for j in range(table)]
    rows = [
        f"{grouped(bits(e, 'f') - (j << shift), 32)}, // {both_bases(e)}"
        for j, e in enumerate(entries)
    ]
    doc = f"The bits in f32 of 2^(j/{table} - 40) less j << {shift}, to add k << {shift} to."
    return constant(f"EXP2_B{table}", doc, f"[u32; {table}]", rows)


def array(name, doc, values):
    rows = [f"{from_bits(v)}, // {both_bases(v)}" for v in values]
    return constant(name, doc, f"[f64; {len(values)}]", rows)


def constant(name, doc, kind, rows):
    body = "\n".join(f"    {row}" for row in rows)
    return f"/// {doc}\npub(crate) const {name}: {kind} = [\n{body}\n];"


def from_bits(x):
    return f"f64::from_bits({grouped(bits(x))})"


def grouped(word, size=64):
    return "0x" + "_".join(re.findall("....", f"{word:0{size // 4}x}"))


def both_bases(x):
    return f"{x.hex()} = {x!r}"


def power_of_two(error):
    """The error as a power of two, the exponent rounded up to a tenth."""
    return f"2^{float(mp.ceil(10 * mp.log(error, 2)) / 10):.1f}"


# The command


def constants(text):
    """Each constant's block of the file, by its name."""
    named = re.compile(r"^pub\(crate\) const (\w+)", re.MULTILINE)
    return {name: block for block in text.split("\n\n") for name in named.findall(block)}


def check(path):
    made, found = render(), path.read_text(encoding="utf-8")
    if made == found:
        return 0
    ours, theirs = constants(made), constants(found)
    names = [n for n in dict.fromkeys([*ours, *theirs]) if ours.get(n) != theirs.get(n)]
    print(f"{path} differs in {', '.join(names) or 'text between the constants'}", file=sys.stderr)
    before, after = found.splitlines(keepends=True), made.splitlines(keepends=True)
    sys.stderr.writelines(difflib.unified_diff(before, after, str(path), "made", n=0))
    return 1


def main():
    parser = argparse.ArgumentParser(description="Print the coefficients as Rust source.")
    parser.add_argument("--check", type=Path, metavar="FILE", help="compare with FILE instead")
    arguments = parser.parse_args()
    if arguments.check:
        return check(arguments.check)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(render())
    return 0


if __name__ == "__main__":
    sys.exit(main())
