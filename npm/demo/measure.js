// What is drawn: values, and how far they are from the truth.
import { activation } from "sigmoid-wasm";

import { ARRAYS } from "./contend.js";
import { PLAIN } from "./plain.js";

/** Points of the curves, and inputs that are evaluated for each. */
const COLUMNS = 400;
const INPUTS = 80;

/** Of a function over a range: x and, for each, y, dydx and the greatest errors beside it; and the greatest of all. */
export function measure({ name, parameters, from, to, type, tier }) {
  const Type = ARRAYS[type];
  const x = Type.from({ length: COLUMNS * INPUTS }, (_, i) => from + ((to - from) * i) / (COLUMNS * INPUTS - 1));
  const exact = activation(name, parameters);
  const f = tier === "fast" ? exact.fast : exact;

  // Those of f32 are rounded to that: it is this function whose correctly rounded results are wanted.
  const values = Object.entries(exact.parameters).map(([name, value]) => [name, Type.of(value)[0]]);
  const truth = activation(name, Object.fromEntries(values));
  const wide = Float64Array.from(x);
  const [trueY, trueDydx] = [truth.forward(wide), truth.gradient(wide)];

  const plain = PLAIN[name];
  const numbers = values.map(([, value]) => value);
  const results = [
    { what: "f", got: f.forward(x), wanted: trueY },
    { what: "f′", got: f.gradient(x), wanted: trueDydx },
    ...(plain ? [{ what: "Math", got: x.map((x) => plain(x, ...numbers)), wanted: trueY }] : []),
  ];
  const ofColumns = (array) => Array.from({ length: COLUMNS }, (_, i) => array[i * INPUTS + INPUTS / 2]);
  return {
    x: ofColumns(x),
    y: ofColumns(results[0].got),
    dydx: ofColumns(results[1].got),
    errors: results.map(({ what, got, wanted }) => ({ what, ...errorsOf(x, got, wanted, type) })),
  };
}

function errorsOf(x, got, wanted, type) {
  const columns = Array(COLUMNS).fill(0);
  let [greatest, at, misrounded] = [0, x[0], 0];
  for (let i = 0; i < x.length; i++) {
    const error = inUlp(got[i], wanted[i], type);
    misrounded += error > 0 && got[i] !== ARRAYS[type].of(wanted[i])[0];
    const column = Math.floor(i / INPUTS);
    columns[column] = Math.max(columns[column], error);
    if (error > greatest) {
      [greatest, at] = [error, x[i]];
    }
  }
  return { columns, greatest, at, misrounded: misrounded / x.length };
}

const FORMATS = { f32: { digits: 24, least: -149 }, f64: { digits: 53, least: -1074 } };

/** The distance in units of the last place that the truth has in that format. */
function inUlp(got, wanted, type) {
  if (got === wanted || (Number.isNaN(got) && Number.isNaN(wanted))) {
    return 0;
  }
  const { digits, least } = FORMATS[type];
  return Math.abs(got - wanted) / 2 ** Math.max(exponent(wanted) - digits + 1, least);
}

const bits = new DataView(new ArrayBuffer(8));

function exponent(x) {
  bits.setFloat64(0, x);
  return ((bits.getUint32(0) >> 20) & 0x7ff) - 1023;
}
