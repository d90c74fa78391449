import { assertAlike, assertApart, regionOf, same, typeOf } from "./arrays.js";

/** So many bytes of an array that lies elsewhere are copied at a time: two such blocks fill a usual L1 cache. */
const BLOCK = 16384;

/**
 * What is computed of a function: what the arrays are called, how many of them are inputs (the others are outputs), and which
 * input the module can replace by its output.
 */
function formsOf(exports) {
  const calls = (name) =>
    new Map([
      [Float32Array, exports[`${name}_f32`]],
      [Float64Array, exports[`${name}_f64`]],
    ]);
  return {
    forward: { names: ["x", "y"], inputs: 1, replaceable: 0, calls: calls("forward") },
    gradient: { names: ["x", "dydx"], inputs: 1, calls: calls("gradient") },
    forwardAndGradient: { names: ["x", "y", "dydx"], inputs: 1, calls: calls("forward_and_gradient") },
    backward: { names: ["x", "gradY", "gradX"], inputs: 2, replaceable: 1, calls: calls("backward") },
  };
}

/** The function that makes an activation of its name. */
export function activations(exports, memory, functions) {
  const blocks = [0, 0, 0].map(() => memory.allocate(BLOCK));
  const forms = formsOf(exports);

  class Activation {
    #function;

    constructor(what, numbers, tier) {
      Object.assign(this, what, { tier });
      this.#function = [...numbers, tier === "fast"];
      this.fast = tier === "fast" ? this : new Activation(what, numbers, "fast");
      Object.freeze(this);
    }

    forward(x, y = like(x)) {
      this.#apply(forms.forward, x, y);
      return y;
    }

    gradient(x, dydx = like(x)) {
      this.#apply(forms.gradient, x, dydx);
      return dydx;
    }

    forwardAndGradient(x, y = like(x), dydx = like(x)) {
      this.#apply(forms.forwardAndGradient, x, y, dydx);
      return [y, dydx];
    }

    backward(x, gradY, gradX = like(x)) {
      this.#apply(forms.backward, x, gradY, gradX);
      return gradX;
    }

    toString() {
      return this.text;
    }

    #apply({ names, inputs, replaceable, calls }, ...arrays) {
      const Type = assertAlike(names, arrays);
      const regions = arrays.map(regionOf);
      assertApart(names, inputs, regions);
      const { length } = arrays[0];
      const size = Type.BYTES_PER_ELEMENT;
      const whole = memory.whole(Type);
      const { buffer } = whole;
      // What lies elsewhere goes through a block, as does an input that an output replaces, and the module could not.
      const isUsed = regions.map((region, i) => {
        const isReplaced =
          i < inputs && i !== replaceable && regions.some((other, j) => j >= inputs && same(region, other));
        return region.buffer === buffer && !isReplaced;
      });
      const step = isUsed.every(Boolean) ? length : BLOCK / size;
      for (let start = 0; start < length; start += step) {
        const n = Math.min(step, length - start);
        const places = arrays.map((array, i) => {
          if (isUsed[i]) {
            return regions[i].start + start * size;
          }
          if (i < inputs) {
            whole.set(n === length ? array : array.subarray(start, start + n), blocks[i] / size);
          }
          return blocks[i];
        });
        calls.get(Type)(...this.#function, ...places, n);
        for (let i = inputs; i < arrays.length; i++) {
          if (!isUsed[i]) {
            arrays[i].set(whole.subarray(blocks[i] / size, blocks[i] / size + n), start);
          }
        }
      }
    }
  }

  function like(x) {
    return new (typeOf("x", x))(x.length);
  }

  return function activation(name, parameters = {}) {
    const text = textOf(name, parameters);
    // The blocks are free between calls.
    const [textAt, valuesAt] = blocks;
    const room = memory.whole(Uint8Array).subarray(textAt, textAt + BLOCK);
    const { read, written } = new TextEncoder().encodeInto(text, room);
    if (read < text.length) {
      throw new RangeError(`no function has a name of ${text.length} characters`);
    }
    const position = exports.parse(textAt, written, valuesAt);
    if (position < 0) {
      throw new RangeError(memory.answer());
    }
    const { name: known, formula, parameters: defaults } = functions[position];
    const values = memory.whole(Float64Array).slice(valuesAt / 8, valuesAt / 8 + 3);
    const named = Object.keys(defaults).map((name, i) => [name, values[i]]);
    const what = {
      name: known,
      formula,
      parameters: Object.freeze(Object.fromEntries(named)),
      text: memory.answer(),
    };
    return new Activation(what, [position, ...values], "exact");
  };
}

function textOf(name, parameters) {
  if (typeof name !== "string") {
    throw new TypeError(`the name of a function is a string, not of type ${typeof name}`);
  }
  const texts = Object.entries(parameters).map(([name, value]) => {
    if (typeof value !== "number") {
      throw new TypeError(`${name} must be a number, not of type ${typeof value}`);
    }
    return `${name}=${value}`;
  });
  return texts.length === 0 ? name : `${name}(${texts.join()})`;
}
