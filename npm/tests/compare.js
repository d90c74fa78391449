import { INPUTS } from "./inputs.js";

const BITS = { f32: Uint32Array, f64: BigUint64Array };

/**
 * Compares the functions that the texts name, and their gradients, at both tiers and in both types, with what they give
 * natively, bit for bit. Any NaN equals any other. Returns how many results were compared, and in words what differs.
 *
 * Every `stride`th input is taken.
 */
export async function compare(activation, texts, natively, stride = 1) {
  let compared = 0;
  const differences = [];
  for (const type of ["f32", "f64"]) {
    const x = INPUTS[type].filter((_, i) => i % stride === 0);
    for (const text of texts) {
      for (const tier of ["exact", "fast"]) {
        const f = tier === "fast" ? activation(text).fast : activation(text);
        for (const form of ["forward", "gradient"]) {
          const result = f[form](x);
          const expected = new x.constructor(await natively({ text, type, tier, form }, x));
          const wrong = unequal(result, expected, BITS[type]);
          compared += expected.length;
          if (wrong.length > 0) {
            const [at] = wrong;
            const what = `${wrong.length} of ${x.length} differ`;
            const where = `at ${x[at]} it is ${result[at]}, natively ${expected[at]}`;
            differences.push(`${text} ${type} ${tier} ${form}: ${what}; ${where}`);
          }
        }
      }
    }
  }
  return { compared, differences };
}

function unequal(a, b, Bits) {
  const [as, bs] = [a, b].map((array) => new Bits(array.buffer, array.byteOffset, array.length));
  const wrong = [];
  for (let i = 0; i < as.length; i++) {
    if (as[i] !== bs[i] && !(Number.isNaN(a[i]) && Number.isNaN(b[i]))) {
      wrong.push(i);
    }
  }
  return wrong;
}
